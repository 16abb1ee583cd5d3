//! Policy packs: what loads, what does not, and what a loaded one answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use countersign::domain::decision::{Prior, Severity, Subject, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, RejectedBundle, RejectionReport, Signer, Source};
use countersign::domain::limits::EVALUATION_STACK_BYTES;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::{Judgement, Pack, PackFiles, Question, TestOutcome};
use countersign::domain::time::Timestamp;
use serde_json::{Value, json};

/// The files below `directory`, by their path there.
fn files_below(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut pending) = (BTreeMap::new(), vec![directory.to_path_buf()]);
    while let Some(next) = pending.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap().to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/policies")
}

/// Each directory holds what differs from `base`, and in `expected.txt` all errors that loading it gives.
///
/// With `COUNTERSIGN_BLESS` set, what is found is written down to be read and committed.
#[test]
fn a_bad_pack_is_refused_with_every_error_and_its_place() {
    let base = files_below(&cases().join("base"));
    assert!(Pack::load(&PackFiles::new(base.clone()).unwrap()).is_ok());
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(cases()).unwrap() {
        let directory = entry.unwrap().path();
        let name = directory.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "base" {
            continue;
        }
        seen += 1;
        let mut files = base.clone();
        files.extend(files_below(&directory));
        let expected = files.remove("expected.txt").map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
        let found = match PackFiles::new(files).and_then(|files| Pack::load(&files)) {
            Ok(_) => "it loads".to_owned(),
            Err(errors) => errors.to_string(),
        };
        if std::env::var_os("COUNTERSIGN_BLESS").is_some() {
            std::fs::write(directory.join("expected.txt"), format!("{found}\n")).unwrap();
        } else if expected.trim_end() != found {
            wrong.push(format!("{name}\n  expected: {}\n  found:    {found}", expected.trim_end()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100);
}

#[test]
fn the_standard_pack_loads_and_its_tests_pass() {
    let pack = Pack::load(&PackFiles::standard()).unwrap_or_else(|errors| panic!("{errors}"));
    let report = pack.test();
    let failures: Vec<_> = report.failures().collect();
    assert!(report.passed(), "{failures:#?}");
    assert!(report.cases.len() > 60);
    assert!(report.cases.iter().all(|case| case.outcome == TestOutcome::Passed));
}

/// A pack of `rules` (id and Rego without the package line) with one signer set `builder`, in `staging`.
fn pack_of(rules: &[(&str, &str)]) -> Pack {
    let mut files = files_below(&cases().join("base"));
    files.remove("rules/signature/present.rego");
    let mut manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    manifest.truncate(manifest.find("[rules").unwrap());
    manifest = manifest.replace("[environments.staging]", "[environments.staging]\nlog-entry = \"optional\"");
    for (id, rego) in rules {
        manifest += &format!("[rules.\"{id}\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n");
        let text = format!("package countersign.rules.{id}\n\n{rego}\n");
        files.insert(format!("rules/{}.rego", id.replace('.', "/")), text.into_bytes());
    }
    files.insert("pack.toml".into(), manifest.into_bytes());
    Pack::load(&PackFiles::new(files).unwrap()).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A rule that holds as soon as there is evidence.
const HOLDS: &str = "shown if some e in input.signed.builder";

fn key_of_base() -> Digest {
    let pem = String::from_utf8(std::fs::read(cases().join("base/keys/ci.pub")).unwrap()).unwrap();
    countersign::domain::keys::PublicKey::from_pem(&pem).unwrap().fingerprint()
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

const NOW: &str = "2026-01-02T12:00:00Z";

/// Evidence signed by the key of `base`, an hour old.
fn facts(name: &str, predicate_type: &str, predicate: Value) -> Facts {
    let subject = Digest::of(b"app");
    Facts {
        digest: Digest::of(name.as_bytes()),
        subject,
        predicate_type: predicate_type.into(),
        statement: json!({"predicateType": predicate_type, "predicate": predicate}),
        predicate,
        signer: Signer { key: Some(key_of_base()), ..Signer::default() },
        signed_at: None,
        claimed_at: Some(time("2026-01-02T11:00:00Z")),
        logged: false,
        received_at: time(NOW),
        source: Source::Layout,
    }
}

fn ask(pack: &Pack, environment: &str, evidence: &[Facts], prior: Option<&Prior>) -> Vec<Judgement> {
    with_question(pack, environment, evidence, prior, |question| pack.judge(question))
}

fn with_question<T>(
    pack: &Pack,
    environment: &str,
    evidence: &[Facts],
    prior: Option<&Prior>,
    then: impl FnOnce(&Question) -> T,
) -> T {
    let subject = Subject { digest: Digest::of(b"app"), name: "registry.example.com/app".into(), media_type: None };
    let environment = pack.environment(&environment.parse().unwrap()).unwrap();
    let project = ProjectName::default();
    then(&Question { now: time(NOW), subject: &subject, environment, project: &project, evidence, rejected: &[], prior })
}

fn shown(judgements: &[Judgement]) -> Vec<&str> {
    judgements.iter().filter(|j| j.shown).map(|j| j.rule.as_str()).collect()
}

fn unshown(judgements: &[Judgement]) -> Vec<&str> {
    judgements.iter().filter(|j| !j.shown).map(|j| j.rule.as_str()).collect()
}

#[test]
fn a_broken_rule_is_its_own_violation_and_no_others() {
    let evidence = [facts("a", "t", json!({"n": "x", "list": (0..400).collect::<Vec<_>>()}))];
    let some = "some e in input.signed.builder";
    let broken = [
        ("broken.error", format!("shown if {{\n\t{some}\n\tto_number(e.predicate.n) > 0\n}}"), "rules/broken/error.rego:5:"),
        ("broken.hidden", format!("shown if {{\n\t{some}\n\tnot to_number(e.predicate.n) > 0\n}}"), "rules/broken/hidden.rego:5:"),
        ("broken.conflict", format!("shown if {{\n\t{some}\n\tx == 1\n}}\n\nx := 1 if {some}\n\nx := 2 if {some}"), "rules/broken/conflict.rego:"),
        ("broken.function", format!("shown if {{\n\t{some}\n\tf(e) == 1\n}}\n\nf(_) := 1\n\nf(_) := 2"), "rules/broken/function.rego:5:"),
        (
            "broken.endless",
            format!("shown if {{\n\t{some}\n\txs := e.predicate.list\n\tcount([1 | some a in xs; some b in xs; some c in xs; a + b == c]) == -1\n}}"),
            "expected an answer within 100 ms, found none",
        ),
        (
            "broken.grows",
            format!("shown if {{\n\t{some}\n\ta := concat(\"\", [x | some _ in e.predicate.list; x := e.predicate.n])\n\tb := replace(a, \"x\", a)\n\tc := replace(b, \"x\", b)\n\tc == \"\"\n}}"),
            "rules/broken/grows.rego:7:",
        ),
    ];
    let mut rules = vec![("good.first", HOLDS)];
    rules.extend(broken.iter().map(|(id, rego, _)| (*id, rego.as_str())));
    rules.push(("broken.undefined", "shown if input.signed.builder[0].predicate.nothing.at.all == 1"));
    rules.push(("broken.false", "default shown := false\n\nshown if input.signed.builder[0].logged"));
    rules.push(("good.last", HOLDS));
    let judgements = ask(&pack_of(&rules), "staging", &evidence, None);
    assert_eq!(shown(&judgements), ["good.first", "good.last"], "{judgements:#?}");
    for (id, _, error) in &broken {
        let found = judgements.iter().find(|j| j.rule.as_str() == *id).unwrap().error.clone().unwrap_or_default();
        assert!(found.starts_with(error), "{id}: {found}");
    }
    for id in ["broken.undefined", "broken.false"] {
        assert_eq!(judgements.iter().find(|j| j.rule.as_str() == id).unwrap().error, None);
    }
}

#[test]
fn an_error_in_a_text_loses_only_that_text() {
    let rule = format!("{HOLDS}\n\nexpected := to_number(\"x\")\n\nfound := \"a\\u001b[2Jb\"\n\nused contains to_number(\"x\")");
    let long = format!("{HOLDS}\n\nfound := concat(\"\", [input.project | some i in split(\"{}\", \",\")])\n\nexpected := [1]", ",".repeat(900));
    let pack = pack_of(&[("a.bad", &rule), ("a.long", &long)]);
    let judgements = ask(&pack, "staging", &[facts("a", "t", Value::Null)], None);
    assert_eq!(shown(&judgements), ["a.bad", "a.long"]);
    assert_eq!((judgements[0].expected.as_deref(), judgements[0].found.as_deref()), (None, Some("a\\u{1b}[2Jb")));
    assert!(judgements[0].used.is_empty() && judgements[0].error.is_none());
    assert_eq!(judgements[1].found.as_ref().unwrap().chars().count(), 2_001);
    assert_eq!(judgements[1].expected.as_deref(), Some("a value that is no text"));
}

#[test]
fn a_rule_holds_until_the_time_it_states_and_not_at_it() {
    let until = |text: &str| format!("{HOLDS}\n\nuntil := {text}");
    let cases = [
        ("a.later", until("\"2026-01-02T12:00:01Z\""), true, None),
        ("a.now", until("\"2026-01-02T12:00:00Z\""), false, None),
        ("a.never", until("input.signed.builder[0].signed_at.nothing"), true, None),
        ("a.none", until("1"), false, Some("`until` of `a.none`: expected an RFC 3339 time")),
        ("a.lower", until("\"2026-01-02t12:00:01z\""), false, Some("`until` of `a.lower`: expected an RFC 3339 time")),
        ("a.error", until("time.format(to_number(\"x\"))"), false, Some("`until` of `a.error`: rules/a/error.rego:5:")),
    ];
    let rules: Vec<_> = cases.iter().map(|(id, rego, ..)| (*id, rego.as_str())).collect();
    let judgements = ask(&pack_of(&rules), "staging", &[facts("a", "t", Value::Null)], None);
    for (judgement, (id, _, holds, error)) in judgements.iter().zip(&cases) {
        assert_eq!(judgement.shown, *holds, "{id}");
        match error {
            Some(error) => assert!(judgement.error.as_ref().unwrap().starts_with(error), "{:?}", judgement.error),
            None => assert_eq!(judgement.error, None, "{id}"),
        }
    }
    assert_eq!(judgements[0].until, Some(time("2026-01-02T12:00:01Z")));
}

#[test]
fn only_evidence_that_was_given_can_have_carried_a_rule() {
    let given = facts("a", "t", Value::Null);
    let rule = format!("{HOLDS}\n\nused contains e.digest if some e in input.signed.builder\n\nused contains \"{}\"\n\nused contains \"x\"\n\nused contains 1", Digest::of(b"invented"));
    let judgements = ask(&pack_of(&[("a.b", &rule)]), "staging", std::slice::from_ref(&given), None);
    assert_eq!(judgements[0].used, [given.digest]);
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
            "prior": {"verdict": "none", "decided_at": null, "decision": null},
            "deployments": [],
            "change": {},
        })
    );
}

#[test]
fn what_no_accepted_signer_signed_is_seen_without_its_content() {
    let pack = pack_of(&[("a.b", "shown if {\n\tsome e in input.rejected\n\tcount(input.signed.builder) == 0\n}")]);
    let mut stranger = facts("stranger", "t", json!({"secret": 1}));
    stranger.signer.key = Some(Digest::of(b"another key"));
    let environment = pack.environment(&"staging".parse().unwrap()).unwrap();
    let subject = Subject { digest: Digest::of(b"app"), name: String::new(), media_type: None };
    let rejection = RejectionReport { code: "subject-mismatch".into(), expected: "a".into(), found: "b".into() };
    let rejected = [RejectedBundle { digest: Digest::of(b"z"), predicate_type: "u".into(), source: Source::Tag, rejection }];
    let project = ProjectName::default();
    let evidence = std::slice::from_ref(&stranger);
    let question =
        Question { now: time(NOW), subject: &subject, environment, project: &project, evidence, rejected: &rejected, prior: None };
    let input = pack.input_json(&question);
    assert_eq!(input["signed"], json!({"builder": []}));
    let mut expected = [
        json!({"digest": stranger.digest, "predicate_type": "t", "code": "signer-not-accepted"}),
        json!({"digest": Digest::of(b"z"), "predicate_type": "u", "code": "subject-mismatch"}),
    ];
    expected.sort_by_key(|entry| entry["digest"].to_string());
    assert_eq!(input["rejected"], json!(expected));
    assert!(!input.to_string().contains("secret"));
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

fn staging_ready() -> Prior {
    Prior {
        environment: "staging".parse().unwrap(),
        verdict: Verdict::Ready,
        decided_at: Some(time("2026-01-02T11:30:00Z")),
        decision: Some(Digest::of(b"decision")),
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
    assert!(judgements.iter().all(|j| j.error.is_none() && j.expected.is_some() && j.found.is_some()), "{judgements:#?}");
    let environment = pack.environment(&"production".parse().unwrap()).unwrap();
    let report = pack.signer_sets(&evidence[0], environment).unwrap_err();
    assert_eq!(report.code, "signer-not-accepted");
    assert_eq!(report.expected, "an accepted signer: the pack names no accepted signer yet");
    assert!(report.found.starts_with("key sha256:"));
}

#[test]
fn complete_evidence_is_ready_and_each_missing_piece_is_named() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let staging = ask(&pack, "staging", &all_evidence(), None);
    assert_eq!(unshown(&staging), Vec::<&str>::new(), "{staging:#?}");
    assert_eq!(staging.len(), 7);
    assert_eq!(staging.iter().find_map(|j| j.until), Some(time("2026-01-03T11:00:00Z")));
    let prior = staging_ready();
    let production: Vec<_> = all_evidence().into_iter().map(witnessed).collect();
    assert_eq!(unshown(&ask(&pack, "production", &production, Some(&prior))), Vec::<&str>::new());
    assert_eq!(unshown(&ask(&pack, "production", &production, None)), ["environment.before"]);

    let without: [(usize, &[&str]); 3] = [
        (0, &["signature.present"]),
        (1, &["provenance.present", "provenance.builder", "provenance.source", "provenance.clean"]),
        (2, &["smoke.passed", "smoke.fresh"]),
    ];
    for (index, rules) in without {
        let mut evidence = all_evidence();
        evidence.remove(index);
        assert_eq!(unshown(&ask(&pack, "staging", &evidence, None)), rules);
    }
}

/// Questions whose answers differ as soon as one constraint of the manifest is gone: what is not shown in each.
fn answers(pack: &Pack) -> Vec<Vec<String>> {
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
    let prior = staging_ready();
    let not_ready = Prior { verdict: Verdict::NotReady, ..staging_ready() };
    let seen: Vec<_> = good.iter().cloned().map(witnessed).collect();
    let unreviewed: Vec<_> = seen[..3].to_vec();
    let strange_review: Vec<_> = seen[..3].iter().cloned().chain([other_issuer(witnessed(review()))]).collect();
    let questions: Vec<(&str, Vec<Facts>, Option<&Prior>)> = vec![
        ("staging", good.clone(), None),
        ("staging", Vec::new(), None),
        ("staging", with(0, other_key(&good[0])), None),
        ("staging", with(1, other_key(&good[1])), None),
        ("staging", with(2, other_key(&good[2])), None),
        ("staging", with(1, provenance("urn:other", "git+https://github.com/acme/app", false)), None),
        ("staging", with(1, provenance("urn:countersign:builder/local/v1", "git+https://github.com/acme/fork", false)), None),
        ("staging", with(1, provenance("urn:countersign:builder/local/v1", "git+https://github.com/acme/app", true)), None),
        ("staging", with(2, smoke("FAILED", "2026-01-02T11:00:00Z")), None),
        ("staging", with(2, smoke("PASSED", "2026-01-01T11:59:00Z")), None),
        ("production", good.clone(), Some(&prior)),
        ("production", seen.clone(), Some(&prior)),
        ("production", seen.clone(), Some(&not_ready)),
        ("production", unreviewed, Some(&prior)),
        ("production", strange_review, Some(&prior)),
    ];
    let answer = |(environment, evidence, prior): &(&str, Vec<Facts>, Option<&Prior>)| {
        // The gate looks up how the environment before stands; without one there is nothing to look up.
        let before = pack.environment(&environment.parse().unwrap()).unwrap().after.as_ref();
        let judgements = ask(pack, environment, evidence, prior.filter(|_| before.is_some()));
        unshown(&judgements).into_iter().map(str::to_owned).collect()
    };
    questions.iter().map(answer).collect()
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
        ("issuer".into(), manifest.replace("identities = [{ issuer = \"https://accounts.example.com\", identity = \"alice@example.com\" }]", everybody)),
        ("builders".into(), manifest.replace("builders = [", "builders = [\"urn:other\", ")),
        ("sources".into(), manifest.replace("sources = [", "sources = [\"https://github.com/acme/fork\", ")),
        ("age".into(), manifest.replace("max_smoke_age_hours = 24", "max_smoke_age_hours = 25")),
        ("log entry".into(), manifest.replace("[environments.production]", "[environments.production]\nlog-entry = \"optional\"")),
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
    assert_eq!(pack.signer_sets(&signature(), environment("staging")).unwrap().len(), 2);
    let report = pack.signer_sets(&signature(), environment("production")).unwrap_err();
    assert_eq!(report.code, "log-entry-missing");
    assert!(pack.signer_sets(&witnessed(signature()), environment("production")).is_ok());
    let stamped = Facts { signed_at: Some(time(NOW)), ..signature() };
    assert!(pack.signer_sets(&stamped, environment("production")).is_ok());
}

#[test]
fn the_order_of_the_evidence_changes_nothing() {
    let pack = standard_with(&standard_manifest()).unwrap();
    let mut evidence = all_evidence();
    evidence.push(smoke("FAILED", "2026-01-02T10:00:00Z"));
    let first = ask(&pack, "staging", &evidence, None);
    evidence.reverse();
    assert_eq!(ask(&pack, "staging", &evidence, None), first);
}

#[test]
fn a_warning_is_required_from_its_day_on() {
    let manifest = standard_manifest().replacen(
        "severity = \"required\"",
        "severity = \"warning\"\neffective-on = 2027-01-01",
        1,
    );
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
fn a_thousand_rules_are_judged_in_order() {
    let ids: Vec<String> = (0..1_000).map(|i| format!("many.r{i}")).collect();
    let judge = || {
        let pack = pack_of(&ids.iter().map(|id| (id.as_str(), HOLDS)).collect::<Vec<_>>());
        let judgements = ask(&pack, "staging", &[facts("a", "t", Value::Null)], None);
        assert_eq!(shown(&judgements), ids.iter().map(String::as_str).collect::<Vec<_>>());
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES);
        thread.spawn_scoped(scope, judge).unwrap().join().unwrap();
    });
}

#[test]
fn the_longest_chain_of_helpers_that_loads_fits_an_ordinary_stack() {
    // A test's thread has 2 MiB, less than a thirtieth of what evaluation is given.
    let mut rule = "shown if f0(input.signed.builder)\n\n".to_owned();
    for i in 0..48 {
        rule += &format!("f{i}(xs) if {{\n\tsome x in [y | some y in xs]\n\tcount([1 | f{}([x])]) == 1\n}}\n\n", i + 1);
    }
    rule += "f48(xs) if count(xs) == 1";
    let pack = pack_of(&[("deep.chain", &rule)]);
    assert_eq!(shown(&ask(&pack, "staging", &[facts("a", "t", Value::Null)], None)), ["deep.chain"]);
}
