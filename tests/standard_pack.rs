//! The standard pack: what it asks, what shows it, and that another engine agrees.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use countersign::domain::decision::{Prior, Severity, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, RejectionReport, Signer};
use countersign::domain::names::SignerSetName;
use countersign::domain::policy::{Environment, Pack, PackFiles, TestOutcome};
use serde_json::{Value, json};

use crate::policies::{NOW, ask, cases, facts, time, unshown, with_question};

#[test]
fn the_standard_pack_loads_and_its_tests_pass() {
    let pack = Pack::load(&PackFiles::standard()).unwrap_or_else(|errors| panic!("{errors}"));
    let report = pack.test();
    let failures: Vec<_> = report.failures().collect();
    assert!(report.passed(), "{failures:#?}");
    assert!(report.cases.len() > 60);
    assert!(report.cases.iter().all(|case| case.outcome == TestOutcome::Passed));
}

/// Packs are whole by themselves, so each has its own copy of what counts as the latest and of who is who; a hole that is
/// mended in one of them is mended in all.
#[test]
fn what_packs_that_are_brought_along_share_is_the_same_in_each() {
    let policies = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut compared = 0;
    for pack in std::fs::read_dir(&policies).unwrap() {
        let library = pack.unwrap().path().join("lib");
        for file in std::fs::read_dir(&library).unwrap() {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            let text = std::fs::read_to_string(file.path()).unwrap();
            if let Some(known) = first.get(&name) {
                assert!(text == *known, "{} is another than that of another pack", file.path().display());
                compared += 1;
            } else {
                first.insert(name, text);
            }
        }
    }
    assert!(compared >= 14, "{compared}");
}

/// The standard pack with signers: the key of `base` for builds and smoke tests, an identity for reviews.
fn standard_manifest() -> String {
    let manifest = PackFiles::standard().text("pack.toml").unwrap().to_owned();
    let reviewer = "[signers.reviewers]               # reviews before production\nidentities = [{ issuer = \"https://accounts.example.com\", identity = \"alice@example.com\" }]";
    manifest
        .replace("identities = []\nkeys = []\n\n[signers.smoke]", "keys = [\"keys/ci.pub\"]\n\n[signers.smoke]")
        .replace("identities = []\nkeys = []\n\n[signers.reviewers]", "keys = [\"keys/ci.pub\"]\n\n[signers.reviewers]")
        .replace("[signers.reviewers]               # reviews before production\nidentities = []", reviewer)
        .replace("[environments.staging]", "[environments.staging]\nlog-entry = \"optional\"")
        .replace("builders = []", "builders = [\"urn:countersign:builder/local/v1\"]")
        .replace("sources = []", "sources = [\"https://github.com/acme/app\"]")
}

fn standard_with(manifest: &str) -> Result<Pack, String> {
    let mut files = PackFiles::standard().into_map();
    files.insert("pack.toml".into(), manifest.as_bytes().to_vec());
    files.insert("keys/ci.pub".into(), std::fs::read(cases().join("base/keys/ci.pub")).unwrap());
    PackFiles::new(files).and_then(|files| Pack::load(&files)).map_err(|errors| errors.to_string())
}

fn provenance(builder: &str, source: &str, dirty: bool) -> Facts {
    let predicate = json!({
        "buildDefinition": {
            "buildType": "urn:countersign:build/local/v1",
            "externalParameters": {"source": {"uri": source, "digest": {"gitCommit": "0".repeat(40)}}},
            "internalParameters": {"dirty": dirty},
        },
        "runDetails": {"builder": {"id": builder}},
    });
    facts("provenance", "https://slsa.dev/provenance/v1", predicate)
}

fn good_provenance() -> Facts {
    provenance("urn:countersign:builder/local/v1", "git+https://github.com/acme/app", false)
}

fn signature() -> Facts {
    facts("signature", "https://sigstore.dev/cosign/sign/v1", json!({}))
}

fn smoke(result: &str, finished: &str) -> Facts {
    let predicate = json!({"name": "smoke", "result": result, "finishedOn": finished});
    Facts {
        claimed_at: Some(time(finished)),
        ..facts(finished, "https://in-toto.io/attestation/test-result/v0.1", predicate)
    }
}

fn review() -> Facts {
    let signer = Signer {
        identity: Some("alice@example.com".into()),
        issuer: Some("https://accounts.example.com".into()),
        ..Signer::default()
    };
    Facts { signer, ..facts("review", "urn:countersign:review/v1", json!({"result": "APPROVED"})) }
}

/// As a transparency log or a timestamp authority would have seen it.
fn witnessed(facts: Facts) -> Facts {
    Facts { signed_at: facts.claimed_at, logged: true, ..facts }
}

fn sets_of(pack: &Pack, facts: &Facts, environment: &Environment) -> Result<Vec<SignerSetName>, RejectionReport> {
    pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, facts.received_at)
}

fn staging_ready() -> Prior {
    Prior {
        environment: "staging".parse().unwrap(),
        verdict: Verdict::Ready,
        decided_at: Some(time("2026-01-02T11:30:00Z")),
        decision: Some(Digest::of(b"decision")),
        rests_on: None,
        ready_since: None,
    }
}

fn all_evidence() -> Vec<Facts> {
    vec![signature(), good_provenance(), smoke("PASSED", "2026-01-02T11:00:00Z"), review()]
}

#[test]
fn a_fresh_standard_pack_shows_nothing_and_says_why() {
    let pack = Pack::load(&PackFiles::standard()).unwrap();
    let evidence: Vec<_> = all_evidence().into_iter().map(witnessed).collect();
    let judgements = ask(&pack, "production", &evidence, None);
    assert_eq!(unshown(&judgements), pack.rules().iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>());
    assert!(
        judgements.iter().all(|j| j.error.is_none() && j.expected.is_some() && j.found.is_some()),
        "{judgements:#?}"
    );
    let environment = pack.environment(&"production".parse().unwrap()).unwrap();
    let report = sets_of(&pack, &evidence[0], environment).unwrap_err();
    assert_eq!(report.code, "signer-not-accepted");
    assert_eq!(report.expected, "an accepted signer: the pack names no accepted signer yet");
    assert!(report.found.starts_with("key sha256:"));
}

#[test]
fn complete_evidence_is_ready_and_each_missing_piece_is_named() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let staging = ask(&pack, "staging", &all_evidence(), None);
    assert_eq!(unshown(&staging), Vec::<&str>::new(), "{staging:#?}");
    assert_eq!(staging.len(), 6);
    assert_eq!(staging.iter().find_map(|j| j.until), Some(time("2026-01-03T11:00:00Z")));
    let prior = staging_ready();
    let production: Vec<_> = all_evidence().into_iter().map(witnessed).collect();
    assert_eq!(unshown(&ask(&pack, "production", &production, Some(&prior))), Vec::<&str>::new());
    assert_eq!(unshown(&ask(&pack, "production", &production, None)), ["environment.before"]);

    let without: [(usize, &[&str]); 3] = [
        (0, &["signature.present"]),
        (1, &["provenance.present", "provenance.builder", "provenance.source"]),
        (2, &["smoke.passed", "smoke.fresh"]),
    ];
    for (index, rules) in without {
        let mut evidence = all_evidence();
        evidence.remove(index);
        assert_eq!(unshown(&ask(&pack, "staging", &evidence, None)), rules);
    }
}

/// Questions whose answers differ as soon as one constraint of the manifest is gone.
fn questions() -> Vec<(&'static str, Vec<Facts>, Option<Prior>)> {
    let good = all_evidence();
    let with = |index: usize, facts: Facts| {
        let mut evidence = good.clone();
        evidence[index] = facts;
        evidence
    };
    let other_key = |facts: &Facts| {
        let signer = Signer { key: Some(Digest::of(b"another")), ..Signer::default() };
        Facts { signer, ..facts.clone() }
    };
    let other_issuer = |mut facts: Facts| {
        facts.signer.issuer = Some("https://accounts.example.com/".into());
        facts
    };
    let (builder, app) = ("urn:countersign:builder/local/v1", "git+https://github.com/acme/app");
    let prior = Some(staging_ready());
    let not_ready = Some(Prior { verdict: Verdict::NotReady, ..staging_ready() });
    let seen: Vec<_> = good.iter().cloned().map(witnessed).collect();
    let strange_review: Vec<_> = seen[..3].iter().cloned().chain([other_issuer(witnessed(review()))]).collect();
    vec![
        ("staging", good.clone(), None),
        ("staging", Vec::new(), None),
        ("staging", with(0, other_key(&good[0])), None),
        ("staging", with(1, other_key(&good[1])), None),
        ("staging", with(2, other_key(&good[2])), None),
        ("staging", with(1, provenance("urn:other", app, false)), None),
        ("staging", with(1, provenance(builder, "git+https://github.com/acme/fork", false)), None),
        ("staging", with(1, provenance(builder, app, true)), None),
        ("staging", with(2, smoke("FAILED", "2026-01-02T11:00:00Z")), None),
        ("staging", with(2, smoke("PASSED", "2026-01-01T11:59:00Z")), None),
        ("production", good.clone(), prior.clone()),
        ("production", seen.clone(), prior.clone()),
        ("production", seen.clone(), not_ready),
        ("production", seen[..3].to_vec(), prior.clone()),
        ("production", strange_review, prior),
    ]
}

/// What is not shown in each of [`questions`].
fn answers(pack: &Pack) -> Vec<Vec<String>> {
    let answer = |(environment, evidence, prior): (&str, Vec<Facts>, Option<Prior>)| {
        // The gate looks up how the environment before stands; without one there is nothing to look up.
        let before = pack.environment(&environment.parse().unwrap()).unwrap().after.as_ref();
        let judgements = ask(pack, environment, &evidence, prior.as_ref().filter(|_| before.is_some()));
        unshown(&judgements).into_iter().map(str::to_owned).collect()
    };
    questions().into_iter().map(answer).collect()
}

/// A29: a constraint that nothing depends on would be accepted and never evaluated.
#[test]
fn no_constraint_of_the_standard_pack_can_be_dropped_unnoticed() {
    let manifest = standard_manifest();
    let full = answers(&standard_with(&manifest).unwrap());
    let everybody = "identities = [{ issuer = \"https://accounts.example.com/\", identity = \"alice@example.com\" }]";
    let mut mutations: Vec<(String, String)> = vec![
        ("signers".into(), manifest.replace("signs\nkeys = [\"keys/ci.pub\"]", "signs\nkeys = []")),
        ("smoke signers".into(), manifest.replace("tests\nkeys = [\"keys/ci.pub\"]", "tests\nkeys = []")),
        (
            "issuer".into(),
            manifest.replace(
                "identities = [{ issuer = \"https://accounts.example.com\", identity = \"alice@example.com\" }]",
                everybody,
            ),
        ),
        ("builders".into(), manifest.replace("builders = [", "builders = [\"urn:other\", ")),
        ("sources".into(), manifest.replace("sources = [", "sources = [\"https://github.com/acme/fork\", ")),
        ("age".into(), manifest.replace("max_smoke_age_hours = 24", "max_smoke_age_hours = 25")),
        (
            "log entry".into(),
            manifest.replace("[environments.production]", "[environments.production]\nlog-entry = \"optional\""),
        ),
        ("after".into(), manifest.replace("after = \"staging\"\n", "")),
        ("where".into(), manifest.replacen("environments = [\"production\"]", "environments = [\"staging\"]", 1)),
    ];
    for rule in standard_with(&manifest).unwrap().rules() {
        let from = manifest.find(&format!("[rules.\"{}\"]", rule.id)).unwrap();
        let to = manifest[from + 1..].find("\n[").map_or(manifest.len(), |end| from + 2 + end);
        mutations.push((rule.id.to_string(), format!("{}{}", &manifest[..from], &manifest[to..])));
    }
    for (name, mutated) in mutations {
        assert_ne!(mutated, manifest, "{name} changes nothing");
        // A pack that does not load is noticed too.
        if let Ok(pack) = standard_with(&mutated) {
            assert_ne!(answers(&pack), full, "{name} can be dropped unnoticed");
        }
    }
}

#[test]
fn a_key_alone_does_not_vouch_for_the_time_where_a_witness_is_demanded() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let environment = |name: &str| pack.environment(&name.parse().unwrap()).unwrap();
    assert_eq!(sets_of(&pack, &signature(), environment("staging")).unwrap().len(), 2);
    let report = sets_of(&pack, &signature(), environment("production")).unwrap_err();
    assert_eq!(report.code, "log-entry-missing");
    assert!(sets_of(&pack, &witnessed(signature()), environment("production")).is_ok());
    let stamped = Facts { signed_at: Some(time(NOW)), ..signature() };
    assert!(sets_of(&pack, &stamped, environment("production")).is_ok());
}

#[test]
fn the_order_of_the_evidence_changes_nothing() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let mut evidence = all_evidence();
    evidence.push(smoke("FAILED", "2026-01-02T10:00:00Z"));
    let answer = |evidence: &[Facts]| {
        let input = with_question(&pack, "staging", evidence, None, |question| pack.input_json(question));
        (input, ask(&pack, "staging", evidence, None))
    };
    let first = answer(&evidence);
    evidence.reverse();
    assert_eq!(answer(&evidence), first);
}

/// Of several wrappings of one word the one that a log took is shown to rules; the others still say when it was made.
#[test]
fn logging_an_old_failure_anew_blocks_nothing_that_passed_since() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let failed = Facts { signed_content: Some(Digest::of(b"word")), ..smoke("FAILED", "2026-01-02T09:00:00Z") };
    let anew = Facts {
        digest: Digest::of(b"anew"),
        logged: true,
        signed_at: Some(time("2026-01-02T11:30:00Z")),
        ..failed.clone()
    };
    let pass = smoke("PASSED", "2026-01-02T10:00:00Z");
    let shown = |evidence: &[&Facts]| {
        let evidence: Vec<Facts> = evidence.iter().map(|facts| (*facts).clone()).collect();
        !unshown(&ask(&pack, "staging", &evidence, None)).contains(&"smoke.passed")
    };
    assert!(shown(&[&failed, &pass]));
    assert!(shown(&[&failed, &anew, &pass]));
    assert!(!shown(&[&anew, &pass]), "nobody knows that it is old");
    assert!(!shown(&[&failed, &anew]));
}

#[test]
fn a_warning_is_required_from_its_day_on() {
    let manifest =
        standard_manifest().replacen("severity = \"required\"", "severity = \"warning\"\neffective-on = 2027-01-01", 1);
    let pack = standard_with(&manifest).unwrap();
    let rule = &pack.rules()[0];
    assert_eq!(rule.severity_at(time("2026-12-31T23:59:59Z")), Severity::Warning);
    assert_eq!(rule.severity_at(time("2027-01-01T00:00:00Z")), Severity::Required);
}

#[test]
fn a_fix_is_a_command_for_this_subject_and_environment() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let rule = pack.rule(&"environment.before".parse().unwrap()).unwrap();
    let production = pack.environment(&"production".parse().unwrap()).unwrap();
    assert_eq!(rule.fix_for("app@sha256:0", production), "countersign promote app@sha256:0 --to staging");
}

#[test]
fn the_input_is_complete_when_there_is_nothing() {
    let pack = Pack::load(&PackFiles::standard()).unwrap();
    let input = with_question(&pack, "production", &[], None, |question| pack.input_json(question));
    assert_eq!(
        input,
        json!({
            "now": NOW,
            "subject": {
                "digest": Digest::of(b"app"), "name": "registry.example.com/app",
                "media_type": null, "platform": null, "parent": null,
            },
            "environment": {"name": "production", "after": "staging", "protected": true},
            "project": "default",
            "signed": {"builder": [], "reviewers": [], "smoke": []},
            "rejected": [],
            "prior": {"verdict": "none", "decided_at": null, "decision": null, "ready_since": null},
            "deployments": [],
            "change": {},
        })
    );
}

/// The program `opa`, by `COUNTERSIGN_OPA`, the directory of the interoperability tests, or the path.
pub fn opa() -> Option<PathBuf> {
    let installed = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/countersign-peers/bin/opa"));
    let found = std::env::var_os("COUNTERSIGN_OPA").map(PathBuf::from).or(installed).filter(|path| path.is_file());
    let found = found.or_else(|| {
        std::env::split_paths(&std::env::var_os("PATH")?).map(|path| path.join("opa")).find(|path| path.is_file())
    });
    if found.is_none() {
        crate::support::shows_nothing("the program opa is absent (set COUNTERSIGN_OPA)");
    }
    found
}

#[test]
fn the_tests_of_the_standard_pack_pass_in_opa_too() {
    let Some(opa) = opa() else { return };
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies/standard");
    // A machine that is busy is no reason.
    for arguments in [["test", "--timeout", "2m"].as_slice(), &["check", "--strict"]] {
        let output = Command::new(&opa).args(arguments).arg(&pack).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

/// STACK: asked path by path, the engine gives what OPA gives.
#[test]
fn opa_agrees_with_every_judgement() {
    let Some(opa) = opa() else { return };
    let pack = standard_with(&standard_manifest()).unwrap();
    let directory = crate::support::directory::tempdir().unwrap();
    for (path, text) in pack.files().rego_files().filter(|(path, _)| !path.ends_with("_test.rego")) {
        let path = directory.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::write(directory.path().join("data.json"), pack.data_json().to_string()).unwrap();
    let input = directory.path().join("input.txt");
    for (environment, evidence, prior) in questions() {
        let prior = prior.as_ref();
        let document = with_question(&pack, environment, &evidence, prior, |question| pack.input_json(question));
        std::fs::write(&input, document.to_string()).unwrap();
        let judgements = ask(&pack, environment, &evidence, prior);
        let outputs: Vec<_> = judgements
            .iter()
            .flat_map(|j| ["shown", "expected", "found", "used"].map(|output| (j.rule.as_str(), output)))
            .map(|(rule, output)| format!("[x | x := data.countersign.rules.{rule}.{output}]"))
            .collect();
        let output = Command::new(&opa)
            .args(["eval", "--strict-builtin-errors", "--format", "raw", "--data"])
            .arg(directory.path())
            .arg("--input")
            .arg(&input)
            .arg(format!("[{}]", outputs.join(", ")))
            .output()
            .unwrap();
        let theirs: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stdout)));
        let text = |text: &Option<String>| text.as_ref().map_or(json!([]), |text| json!([text]));
        let ours: Vec<Value> = judgements
            .iter()
            .flat_map(|j| {
                let shown = if j.shown { json!([true]) } else { json!([]) };
                let used = if j.rule.as_str() == "environment.before" { json!([]) } else { json!([j.used]) };
                [shown, text(&j.expected), text(&j.found), used]
            })
            .collect();
        assert_eq!(theirs, json!(ours), "{environment}");
    }
}
