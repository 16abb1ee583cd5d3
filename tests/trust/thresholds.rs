//! Two logs and two clocks, or one clock twice: real entries and timestamps, counted by whose they are.

use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::PublicKey;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use serde_json::Value;

use crate::policies::{cases, files_below};

const TWO: &[u8] = include_bytes!("../cases/trust/two-authorities.bundle.json");
const ONE_TWICE: &[u8] = include_bytes!("../cases/trust/one-authority-twice.bundle.json");

/// The root names three timestamp authorities and three logs, of which the third is the first under another address,
/// the log also under another id.
fn root(keep: impl Fn(&str) -> bool) -> TrustSet {
    let mut root: Value = serde_json::from_slice(include_bytes!("../cases/trust/trusted_root.json")).unwrap();
    root["timestampAuthorities"].as_array_mut().unwrap().retain(|authority| keep(authority["uri"].as_str().unwrap()));
    TrustSet::new(vec![TrustedRoot::parse(&serde_json::to_vec(&root).unwrap()).unwrap().called("acme")])
}

fn facts(bundle: &[u8], trust: &TrustSet) -> Result<Facts, Rejection> {
    let key = PublicKey::from_pem(include_str!("../cases/trust/key.pub")).unwrap();
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
    verify(bundle, Digest::of(b"artifact"), trust, &[key], sighting).map(Evidence::into_facts)
}

/// What an environment with this line says to it.
fn judged(facts: &Facts, line: &str) -> Result<(), String> {
    let mut files = files_below(&cases().join("base"));
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let manifest = manifest.replace("[environments.staging]", &format!("[environments.staging]\n{line}"));
    files.insert("pack.toml".into(), manifest.into_bytes());
    files.insert("keys/ci.pub".into(), include_bytes!("../cases/trust/key.pub").to_vec());
    let pack = Pack::load(&PackFiles::new(files).unwrap()).unwrap_or_else(|errors| panic!("{errors}"));
    let environment = pack.environment(&"staging".parse().unwrap()).unwrap();
    let sets = pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, facts.received_at);
    sets.map(drop).map_err(|report| format!("{}: expected {}, found {}", report.code, report.expected, report.found))
}

#[test]
fn two_timestamps_by_one_authority_are_one_authority_however_often_the_root_lists_it() {
    let all = root(|_| true);
    let two = facts(TWO, &all).unwrap();
    assert_eq!(two.vouched[0].timestamps.len(), 2);
    assert_eq!(judged(&two, "timestamps = 2"), Ok(()));
    let refused = judged(&two, "timestamps = 3").unwrap_err();
    assert!(
        refused.starts_with(
            "timestamps-too-few: expected 3 distinct timestamp authorities, as `staging` demands, found 2: "
        ),
        "{refused}"
    );

    let once = facts(ONE_TWICE, &all).unwrap();
    assert_eq!(once.vouched[0].timestamps.len(), 1);
    assert_eq!(judged(&once, "timestamps = 1"), Ok(()));
    assert!(judged(&once, "timestamps = 2").unwrap_err().contains("found 1: the key "));
}

#[test]
fn a_timestamp_of_an_authority_that_no_root_has_refuses_the_bundle_and_is_not_passed_over() {
    let first = root(|uri| uri == "https://a.example");
    assert_eq!(facts(TWO, &first).unwrap_err().code(), "timestamp-invalid");
    assert_eq!(facts(ONE_TWICE, &first).unwrap().vouched[0].timestamps.len(), 1);
    let neither = TrustSet::new(vec![TrustedRoot::github().unwrap()]);
    assert!(facts(TWO, &neither).is_err() && facts(ONE_TWICE, &neither).is_err());
    // The authority's other address is as good as its first.
    let again = root(|uri| uri == "https://a-again.example");
    let key = |trust: &TrustSet| facts(ONE_TWICE, trust).unwrap().vouched[0].timestamps.clone();
    assert_eq!(key(&first), key(&again));
}

#[test]
fn two_logs_are_two_and_one_log_under_two_ids_is_one() {
    let all = root(|_| true);
    let (two, one) = (facts(TWO, &all).unwrap(), facts(ONE_TWICE, &all).unwrap());
    assert_eq!((two.vouched[0].logs.len(), one.vouched[0].logs.len()), (2, 1));
    assert_eq!(judged(&two, "log-entries = 2"), Ok(()));
    assert_eq!(judged(&two, "log-entries = 2\ntimestamps = 2\ntrusted-roots = [\"acme\"]"), Ok(()));
    assert!(judged(&two, "log-entries = 3").unwrap_err().starts_with("log-entries-too-few: expected 3 distinct"));
    assert!(judged(&one, "log-entries = 2").unwrap_err().contains("found 1: the key "));
    // The log's other id: nothing that it signed is under that name, and twice the same entry is malformed anyway.
    let mut bundle: Value = serde_json::from_slice(ONE_TWICE).unwrap();
    let entries = bundle["verificationMaterial"]["tlogEntries"].as_array_mut().unwrap();
    let mut alias = entries[0].clone();
    alias["logId"]["keyId"] = Value::from(format!("{}=", "A".repeat(43)));
    entries.push(alias);
    let rejection = facts(&serde_json::to_vec(&bundle).unwrap(), &all).unwrap_err();
    assert_eq!(rejection.code(), "checkpoint-invalid", "{rejection}");
}
