//! What environments demand of who vouches: which roots, how many logs, how many clocks.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, RejectionReport, Signer, Vouched};
use countersign::domain::fault::{FaultClass, Retry};
use countersign::domain::names::SignerSetName;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::{GateError, Trust};
use countersign::sigstore::sign_statement;
use serde_json::json;

use super::windows::Case;
use crate::policies::{cases, facts, files_below, key_of_base, time};
use crate::support::gate::{TestGate, project};

/// The base pack with these lines in its one environment.
fn pack_with(lines: &str, more: &[(&str, &str)]) -> Pack {
    Pack::load(&PackFiles::new(files_with(lines, more)).unwrap()).unwrap_or_else(|errors| panic!("{errors}"))
}

fn files_with(lines: &str, more: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut files = files_below(&cases().join("base"));
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let manifest = manifest.replace("[environments.staging]", &format!("[environments.staging]\n{lines}"));
    files.insert("pack.toml".into(), manifest.into_bytes());
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    files
}

fn vouched(root: &str, logs: &[&str], timestamps: &[&str]) -> Vouched {
    let keys = |names: &[&str]| names.iter().map(|name| Digest::of(name.as_bytes())).collect();
    Vouched {
        root: root.into(),
        root_digest: Digest::of(root.as_bytes()),
        logs: keys(logs),
        promises: Vec::new(),
        own: vec![],
        above: vec![],
        timestamps: keys(timestamps),
        behind: Vec::new(),
    }
}

fn signed(by: Vec<Vouched>) -> Facts {
    let logged = by.iter().any(|by| !by.logs.is_empty());
    let signed_at = Some(time("2026-01-02T11:00:00Z"));
    Facts { vouched: by, logged, signed_at, ..facts("a", "t", json!({})) }
}

fn sets(pack: &Pack, facts: &Facts) -> Result<Vec<SignerSetName>, RejectionReport> {
    let environment = pack.environment(&"staging".parse().unwrap()).unwrap();
    pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, facts.received_at)
}

fn code(pack: &Pack, facts: &Facts) -> String {
    sets(pack, facts).err().map_or_else(|| "accepted".to_owned(), |report| report.code)
}

#[test]
fn an_environment_counts_distinct_logs() {
    let pack = pack_with("log-entries = 2", &[]);
    let refused = signed(vec![vouched("production", &["a"], &["t", "u"])]);
    let report = sets(&pack, &refused).unwrap_err();
    assert_eq!(report.code, "log-entries-too-few");
    assert_eq!(report.expected, "2 distinct transparency logs, as `staging` demands");
    assert!(report.found.starts_with("1: the key "), "{}", report.found);
    // The same log through two roots is one log.
    let twice = signed(vec![vouched("production", &["a"], &[]), vouched("staging", &["a"], &[])]);
    assert_eq!(code(&pack, &twice), "log-entries-too-few");
    assert_eq!(code(&pack, &signed(vec![vouched("production", &["a", "b"], &[])])), "accepted");
    // What was recorded before it was told counts as none.
    assert_eq!(code(&pack, &signed(vec![])), "log-entries-too-few");
}

#[test]
fn an_environment_counts_distinct_timestamp_authorities() {
    let pack = pack_with("timestamps = 2", &[]);
    assert_eq!(code(&pack, &signed(vec![vouched("production", &["a", "b"], &["t"])])), "timestamps-too-few");
    assert_eq!(code(&pack, &signed(vec![vouched("production", &[], &["t", "u"])])), "accepted");
    let none = sets(&pack, &signed(vec![vouched("production", &["a"], &[])])).unwrap_err();
    assert_eq!((none.code.as_str(), none.found.as_str()), ("timestamps-too-few", "none"));
}

#[test]
fn only_the_roots_that_an_environment_names_count_there() {
    let root = sigstore_trust_root::SIGSTORE_STAGING_TRUSTED_ROOT;
    let pack = pack_with("trusted-roots = [\"acme\", \"roots/own.json\"]", &[("roots/own.json", root)]);
    assert_eq!(pack.roots().len(), 1);
    assert_eq!(pack.roots()[0].handle(), "roots/own.json");
    for accepted in ["acme", "roots/own.json"] {
        assert_eq!(
            code(&pack, &signed(vec![vouched("production", &[], &[]), vouched(accepted, &[], &[])])),
            "accepted"
        );
    }
    let report = sets(&pack, &signed(vec![vouched("production", &["a"], &[])])).unwrap_err();
    assert_eq!(report.code, "root-not-accepted");
    assert_eq!(report.expected, "a trusted root that counts in `staging`: `acme`, `roots/own.json`");
    assert_eq!(report.found, "`production`");
    // Authorities of another root do not help a root that counts.
    let pack = pack_with("trusted-roots = [\"acme\"]\nlog-entries = 2", &[]);
    let mixed = signed(vec![vouched("acme", &["a"], &[]), vouched("production", &["b"], &[])]);
    assert_eq!(code(&pack, &mixed), "log-entries-too-few");
    assert_eq!(code(&pack, &signed(vec![])), "root-not-accepted", "nothing on record is no root");
}

#[test]
fn a_key_of_the_pack_needs_no_root_but_a_certificate_does() {
    let pack = pack_with("trusted-roots = [\"acme\"]\nlog-entry = \"optional\"", &[]);
    let bare = Facts { signed_at: None, logged: false, ..signed(vec![]) };
    assert_eq!(bare.signer.key, Some(key_of_base()));
    assert_eq!(code(&pack, &bare), "accepted");
    // But a time that only a root gives which does not count here is not taken.
    assert_eq!(code(&pack, &signed(vec![vouched("production", &["a"], &[])])), "root-not-accepted");
}

#[test]
fn without_a_line_every_root_of_the_gate_counts_and_none_of_the_packs_own() {
    let pack = pack_with("", &[]);
    assert_eq!(code(&pack, &signed(vec![vouched("anything", &["a"], &[])])), "accepted");
    assert_eq!(code(&pack, &signed(vec![vouched("roots/own.json", &["a"], &[])])), "root-not-accepted");
    // What an older version recorded did not say.
    assert_eq!(code(&pack, &signed(vec![])), "accepted");
}

#[test]
fn facts_of_an_older_record_are_not_contradicted_by_what_is_told_now() {
    let now = signed(vec![vouched("production", &["a"], &[])]);
    let then = Facts { vouched: Vec::new(), ..now.clone() };
    assert!(now.agrees_with(&now) && now.agrees_with(&then));
    assert!(!then.agrees_with(&now), "a root that no longer vouches is a difference");
    let renewed =
        Facts { vouched: vec![Vouched { root_digest: Digest::of(b"newer"), ..now.vouched[0].clone() }], ..now.clone() };
    assert!(renewed.agrees_with(&now));
    let more = Facts { vouched: [&now.vouched[..], &[vouched("staging", &["a"], &[])]].concat(), ..now.clone() };
    assert!(more.agrees_with(&now) && !now.agrees_with(&more));
    let fewer = signed(vec![vouched("production", &["b"], &[])]);
    assert!(!fewer.agrees_with(&now), "another log is a difference");
    let promised = |log: &str| {
        let promises = vec![Digest::of(log.as_bytes())];
        Facts { vouched: vec![Vouched { promises, ..now.vouched[0].clone() }], ..now.clone() }
    };
    assert!(promised("a").agrees_with(&now), "what was recorded before promises were told");
    assert!(
        !promised("a").agrees_with(&promised("b")) && !now.agrees_with(&promised("b")),
        "another promise is a difference"
    );
    assert!(!serde_json::to_string(&now).unwrap().contains("promises"), "what is not there is not written");
    let other = Facts { signer: Signer::default(), ..then };
    assert!(!now.agrees_with(&other));
    let written = serde_json::to_string(&other).unwrap();
    assert!(!written.contains("vouched"), "what is not there is not written: older records keep their bytes");
    assert_eq!(serde_json::from_str::<Facts>(&written).unwrap(), other);
}

/// A pack with one rule (anything signed by the bundle's own identity), in `production`, and these lines.
fn pack_for(facts: &Facts, lines: &str, more: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let (identity, issuer) = (facts.signer.identity.as_ref().unwrap(), facts.signer.issuer.as_ref().unwrap());
    let manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"roots\"\nversion = 9\nowner = \"team\"\n\n[signers.builder]\n\
         identities = [{{ issuer = \"{issuer}\", identity = \"{identity}\" }}]\n\n[environments.production]\n\
         unseen-subjects = true\n{lines}\n\n\
         [rules.\"signature.present\"]\ntitle = \"Signed\"\nowner = \"team\"\nseverity = \"required\"\nfix = \"sign\"\n"
    );
    let rule = "package countersign.rules.signature.present\n\nshown if some e in input.signed.builder\n";
    let mut files = BTreeMap::from([("pack.toml".to_owned(), manifest.into_bytes())]);
    files.insert("rules/signature/present.rego".into(), rule.into());
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    files
}

async fn gate_with(case: &Case, roots: Vec<TrustedRoot>) -> TestGate {
    let gate = TestGate::start().await;
    gate.gate.replace_trust(Trust::from(TrustSet::new(roots)));
    gate.gate.add_evidence(&project(), &case.bundle, Some(case.subject)).await.unwrap();
    gate
}

#[tokio::test]
async fn evidence_counts_by_the_root_that_the_environment_names() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let facts = case.check(&TrustSet::new(vec![case.trusted(|_| ())])).unwrap();
    let gate = gate_with(&case, vec![case.trusted(|_| ()).called("acme"), TrustedRoot::github().unwrap()]).await;
    let subject = case.subject.to_string();
    for (lines, verdict, reason) in [
        ("", Verdict::Ready, ""),
        ("trusted-roots = [\"acme\"]\ntimestamps = 1\nlog-entries = 1", Verdict::Ready, ""),
        ("trusted-roots = [\"github\"]", Verdict::NotReady, "root-not-accepted"),
        ("trusted-roots = [\"acme\"]\nlog-entries = 2", Verdict::NotReady, "log-entries-too-few"),
    ] {
        let version = format!("version = {}", 10 + lines.len());
        let mut files = pack_for(&facts, lines, &[]);
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap().replace("version = 9", &version);
        files.insert("pack.toml".into(), manifest.into_bytes());
        let fresh = gate_with(&case, gate.gate.trust().roots().to_vec()).await;
        fresh.activate(&files).await.unwrap();
        let decision = fresh.promote(&subject, "production").await;
        assert_eq!(decision.verdict, verdict, "{lines}: {decision:#?}");
        let found = decision.evidence[0].rejection.as_ref().map_or("", |rejection| rejection.code.as_str());
        assert_eq!(found, reason, "{lines}");
        assert_eq!(decision.trust_set, fresh.gate.trust().digest());
        assert_eq!(decision.evidence[0].vouched[0].root, "acme");
        fresh.finish().await;
    }
}

#[tokio::test]
async fn a_root_that_the_pack_brings_counts_where_it_is_named_and_is_part_of_the_trust_set() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let facts = case.check(&TrustSet::new(vec![case.trusted(|_| ())])).unwrap();
    let gate = gate_with(&case, vec![TrustedRoot::github().unwrap()]).await;
    let own = serde_json::to_string(&case.root).unwrap();
    let files = pack_for(&facts, "trusted-roots = [\"roots/own.json\"]", &[("roots/own.json", &own)]);
    gate.activate(&files).await.unwrap();
    let decision = gate.promote(&case.subject.to_string(), "production").await;
    assert_eq!(decision.verdict, Verdict::Ready, "{decision:#?}");
    let both = TrustSet::new(vec![TrustedRoot::github().unwrap(), case.trusted(|_| ())]);
    assert_eq!(decision.trust_set, both.digest());
    gate.finish().await;
}

#[tokio::test]
async fn a_root_that_is_named_and_not_in_force_is_a_fault_and_never_fewer_roots() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let acme = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![acme.clone()])).unwrap();
    let gate = gate_with(&case, vec![acme.clone()]).await;
    let files = pack_for(&facts, "trusted-roots = [\"acme\", \"corp\"]", &[]);
    let refused = gate.activate(&files).await.unwrap_err();
    let GateError::Configuration { detail, .. } = &refused else { panic!("{refused:?}") };
    assert!(detail.contains("trusted root corp: `production` of pack `roots` counts on it"), "{detail}");
    assert!(detail.contains("in force: `acme`"), "{detail}");

    let corp = TrustedRoot::github().unwrap().called("corp");
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![acme.clone(), corp])));
    gate.activate(&files).await.unwrap();
    assert_eq!(gate.promote(&case.subject.to_string(), "production").await.verdict, Verdict::Ready);
    // The configuration loses it afterwards.
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![acme])));
    let decision = gate.promote(&case.subject.to_string(), "production").await;
    assert_eq!(decision.verdict, Verdict::Unknown);
    let fault = &decision.faults[0];
    assert_eq!(
        (fault.dependency.as_str(), fault.class, fault.retry),
        ("trusted root corp", FaultClass::Unavailable, Retry::Pointless)
    );
}

#[tokio::test]
async fn an_expired_root_makes_what_it_would_decide_unknown_until_it_is_renewed() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let root = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let gate = gate_with(&case, vec![root.clone()]).await;
    gate.activate(&pack_for(&facts, "", &[])).await.unwrap();
    let expires = gate.clock.now().after("7d".parse().unwrap());
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![root.clone().until(expires)])));
    let subject = case.subject.to_string();
    for step in ["1h", "6d"] {
        gate.clock.advance(step);
        assert_eq!(gate.promote(&subject, "production").await.verdict, Verdict::Ready, "{step}");
        assert_eq!(gate.gate.trust_troubles(), Vec::<String>::new());
    }
    gate.clock.advance("1d");
    let decision = gate.promote(&subject, "production").await;
    assert_eq!(decision.verdict, Verdict::Unknown, "{decision:#?}");
    assert!(decision.faults[0].detail.starts_with("trust-root-expired: "), "{:?}", decision.faults);
    assert_eq!(decision.evidence[0].rejection.as_ref().unwrap().code, "trust-root-expired");
    assert!(gate.gate.trust_troubles()[0].contains("`acme` expired at"), "{:?}", gate.gate.trust_troubles());
    // What was decided before stands: that is not a question to the root.
    assert_eq!(gate.check(&format!("x@{subject}"), "production").await.verdict, Verdict::Ready);
    assert!(gate.gate.readiness().await.ready, "a gate that says what it does not know can answer");
    gate.gate
        .replace_trust(Trust::from(TrustSet::new(vec![root.until(gate.clock.now().after("7d".parse().unwrap()))])));
    assert_eq!(gate.promote(&subject, "production").await.verdict, Verdict::Ready);
}

/// Whom no signer set means stands in nobody's way, whatever becomes of the root that would vouch for her.
#[tokio::test]
async fn what_a_stranger_says_by_a_root_that_has_expired_is_in_nobodys_way() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let root = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let gate = gate_with(&case, vec![root.clone()]).await;
    let pack = |version: &str| {
        let key = gate.people.pipeline.public_key().to_pem();
        let mut files = pack_for(&facts, "log-entry = \"optional\"", &[("keys/ci.pub", &key)]);
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let (before, after) = manifest.split_once("identities = ").unwrap();
        let after = after.split_once('\n').unwrap().1;
        let manifest = format!("{before}keys = [\"keys/ci.pub\"]\n{after}").replace("version = 9", version);
        files.insert("pack.toml".to_owned(), manifest.into_bytes());
        files
    };
    gate.activate(&pack("version = 9")).await.unwrap();
    let statement = statement_v1("app", case.subject, "https://example.com/p", &json!({})).unwrap();
    let by_ci = sign_statement(&gate.people.pipeline, &statement).unwrap();
    gate.gate.add_evidence(&project(), &by_ci, None).await.unwrap();
    let subject = case.subject.to_string();
    assert_eq!(gate.promote(&subject, "production").await.verdict, Verdict::Ready);
    let expires = gate.clock.now().after("1h".parse().unwrap());
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![root.until(expires)])));
    gate.clock.advance("2h");
    let reply = gate.promote(&subject, "production").await;
    assert_eq!((reply.verdict, reply.faults.len()), (Verdict::Ready, 0), "{reply:#?}");
    let shown = reply.evidence.iter().find(|one| one.digest == Digest::of(&case.bundle)).unwrap();
    assert_eq!(shown.rejection.as_ref().unwrap().code, "trust-root-expired");
    let id = reply.decision.unwrap().id.to_string();
    let again = gate.gate.replay(&project(), &id, countersign::gate::ReplayDepth::Reverify).await.unwrap();
    assert!(again.same, "{again:#?}");
    let held = gate.gate.held_evidence(&project(), case.subject, 10, None).await.unwrap().items;
    let held = held.iter().find(|one| one.bundle == Digest::of(&case.bundle)).unwrap();
    assert_eq!(held.worth, countersign::gate::Worth::Nobody);
    gate.activate(&pack("version = 10")).await.unwrap();
    // Whom a pack means, of her it is not known what she said.
    let mut meant = pack_for(&facts, "", &[]);
    let manifest = String::from_utf8(meant["pack.toml"].clone()).unwrap().replace("version = 9", "version = 11");
    meant.insert("pack.toml".to_owned(), manifest.into_bytes());
    assert!(gate.activate(&meant).await.unwrap_err().to_string().contains("trust-root-expired"));
}

#[tokio::test]
async fn a_key_that_is_revoked_takes_what_stands_on_it_and_nothing_rises_by_itself() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let root = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let gate = gate_with(&case, vec![root.clone()]).await;
    let mut files = pack_for(&facts, "", &[]);
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let manifest = manifest.replace(
        "[environments.production]",
        "[environments.staging]\nunseen-subjects = true\n[environments.production]\nafter = \"staging\"",
    );
    let before = "\n[rules.\"environment.before\"]\ntitle = \"Before\"\nowner = \"team\"\nseverity = \"required\"\n\
                  environments = [\"production\"]\nfix = \"promote\"\n";
    let rule = "package countersign.rules.environment.before\n\nshown if input.prior.verdict == \"ready\"\n";
    files.insert("rules/environment/before.rego".into(), rule.into());
    let manifest = manifest + before;
    files.insert("pack.toml".into(), manifest.into_bytes());
    gate.activate(&files).await.unwrap();
    let subject = format!("x@{}", case.subject);
    for environment in ["staging", "production"] {
        assert_eq!(gate.promote(&case.subject.to_string(), environment).await.verdict, Verdict::Ready);
    }
    assert_eq!(gate.gate.recheck_by_trust().await.unwrap().checked, 0, "the roots are the ones it was decided with");

    // Another root that says the same of these keys changes nothing.
    let wider = case.trusted(|root| root["tlogs"][0]["publicKey"]["validFor"]["start"] = json!("2001-01-01T00:00:00Z"));
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![wider.called("acme")])));
    // As the command line asks, where perhaps no service ever looks.
    let (staging, subject_alone) = ("staging".parse().unwrap(), case.subject);
    let asked = async || gate.gate.check_by_what_is_known(&project(), subject_alone, &staging).await.unwrap();
    assert_eq!(asked().await.verdict, Verdict::Ready);
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((found.checked, found.fallen.len(), found.failed.len()), (2, 0, 0));

    // The log's key is revoked from before the signing on.
    let revoked = case.trusted(|root| {
        for log in root["tlogs"].as_array_mut().unwrap() {
            log["publicKey"]["validFor"] = json!({"start": "2020-01-01T00:00:00Z", "end": "2021-01-01T00:00:00Z"});
        }
    });
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![revoked.called("acme")])));
    let known = asked().await;
    assert_eq!((known.verdict, known.decided), (Verdict::NotReady, Some(Verdict::Ready)), "{known:#?}");
    assert_eq!(known.standing.changed_because.len(), 1);
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((found.checked, found.fallen.len(), found.failed.len()), (2, 2, 0), "{found:?}");
    for environment in ["staging", "production"] {
        let now = gate.check(&subject, environment).await;
        assert_eq!(now.verdict, Verdict::NotReady, "{environment}");
        assert_eq!(now.evidence[0].rejection.as_ref().unwrap().code, "log-key-expired");
        assert_eq!(now.trust_set, gate.gate.trust().digest());
    }
    assert_eq!(gate.gate.recheck_by_trust().await.unwrap().checked, 0);

    // What fell does not rise: somebody asks for it.
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![root])));
    assert_eq!(gate.gate.recheck_by_trust().await.unwrap().checked, 0);
    assert_eq!(gate.check(&subject, "staging").await.verdict, Verdict::NotReady);
    assert_eq!(gate.promote(&case.subject.to_string(), "staging").await.verdict, Verdict::Ready);
    assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());
}

/// Environments name roots, so that another root under the name is another answer, although the set is of the same roots.
#[tokio::test]
async fn what_stands_by_a_root_falls_when_its_name_is_given_to_another() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let (root, other) = (case.trusted(|_| ()), TrustedRoot::github().unwrap());
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let named = |acme: &TrustedRoot, corp: &TrustedRoot| {
        Trust::from(TrustSet::new(vec![acme.clone().called("acme"), corp.clone().called("corp")]))
    };
    let gate = gate_with(&case, vec![root.clone().called("acme"), other.clone().called("corp")]).await;
    gate.activate(&pack_for(&facts, "trusted-roots = [\"acme\"]", &[])).await.unwrap();
    let subject = format!("x@{}", case.subject);
    assert_eq!(gate.promote(&case.subject.to_string(), "production").await.verdict, Verdict::Ready);
    let before = gate.gate.trust().digest();
    assert!(!gate.gate.replace_trust(named(&root, &other)), "nothing has changed");
    assert_eq!(gate.gate.recheck_by_trust().await.unwrap().checked, 0);
    assert!(gate.gate.replace_trust(named(&other, &root)), "a name has");
    assert_eq!(gate.gate.trust().digest(), before);
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((found.checked, found.fallen.len(), found.failed.len()), (1, 1, 0), "{found:?}");
    let now = gate.check(&subject, "production").await;
    assert_eq!(now.verdict, Verdict::NotReady);
    assert_eq!(now.evidence[0].rejection.as_ref().unwrap().code, "root-not-accepted");
    // Under its own name again it may be asked for again.
    gate.gate.replace_trust(named(&root, &other));
    assert_eq!(gate.promote(&case.subject.to_string(), "production").await.verdict, Verdict::Ready);
}

#[tokio::test]
async fn a_root_that_has_expired_lets_stand_what_stands() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let root = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let gate = gate_with(&case, vec![root.clone()]).await;
    gate.activate(&pack_for(&facts, "", &[])).await.unwrap();
    assert_eq!(gate.promote(&case.subject.to_string(), "production").await.verdict, Verdict::Ready);
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![root.until(gate.clock.now())])));
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert!(
        found.fallen.is_empty()
            && matches!(found.failed.as_slice(), [failed] if matches!(failed.error, GateError::Fault(_))),
        "{found:?}"
    );
    assert_eq!(gate.check(&format!("x@{}", case.subject), "production").await.verdict, Verdict::Ready);
    // Nor is another pack put in force meanwhile: what stands would fall for want of an answer.
    let mut files = pack_for(&facts, "decision-lifetime = \"7d\"", &[]);
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap().replace("version = 9", "version = 10");
    files.insert("pack.toml".into(), manifest.into_bytes());
    assert!(matches!(gate.activate(&files).await, Err(GateError::Fault(_))));
}

/// F10: a trusted root that expires while what it vouches for is decided on makes nothing ready, at whichever look at the clock
/// that is.
#[tokio::test]
async fn a_root_that_expires_while_it_is_decided_on_makes_nothing_ready() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let root = case.trusted(|_| ()).called("acme");
    let facts = case.check(&TrustSet::new(vec![root.clone()])).unwrap();
    let gate = gate_with(&case, vec![root.clone()]).await;
    gate.activate(&pack_for(&facts, "", &[])).await.unwrap();
    let goes_on = gate.by_a_clock_that_goes_on().await;
    let (mut ready, mut unknown) = (0, 0);
    for seconds in 1..60 {
        let expires = gate.clock.now().after(format!("{seconds}s").parse().unwrap());
        goes_on.replace_trust(Trust::from(TrustSet::new(vec![root.clone().until(expires)])));
        let run = goes_on.request_run(gate.run_request(&case.subject.to_string(), "production")).await.unwrap();
        let run = goes_on.execute_run(run.id, None).await.unwrap();
        let decided = run.events.last().unwrap().at;
        match run.state.as_str() {
            "ready" => {
                ready += 1;
                assert!(decided < expires, "{seconds}: decided at {decided}, by a root that expired at {expires}");
            }
            "failed" => unknown += 1,
            other => panic!("{seconds}: {other}"),
        }
    }
    assert!(ready > 5 && unknown > 5, "{ready} were ready, {unknown} unknown");
}
