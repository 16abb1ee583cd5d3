//! Two clocks, or one clock twice: real timestamps, counted by whose they are.

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

/// The root names three authorities, of which the third is the first under another address.
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

/// What an environment that asks for `count` authorities says to it.
fn judged(facts: &Facts, count: usize) -> Result<(), String> {
    let mut files = files_below(&cases().join("base"));
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let manifest = manifest.replace("[environments.staging]", &format!("[environments.staging]\ntimestamps = {count}"));
    files.insert("pack.toml".into(), manifest.into_bytes());
    files.insert("keys/ci.pub".into(), include_bytes!("../cases/trust/key.pub").to_vec());
    let pack = Pack::load(&PackFiles::new(files).unwrap()).unwrap_or_else(|errors| panic!("{errors}"));
    let environment = pack.environment(&"staging".parse().unwrap()).unwrap();
    let sets = pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment);
    sets.map(drop).map_err(|report| format!("{}: expected {}, found {}", report.code, report.expected, report.found))
}

#[test]
fn two_timestamps_by_one_authority_are_one_authority_however_often_the_root_lists_it() {
    let all = root(|_| true);
    let two = facts(TWO, &all).unwrap();
    assert_eq!(two.vouched[0].timestamps.len(), 2);
    assert_eq!(judged(&two, 2), Ok(()));
    let refused = judged(&two, 3).unwrap_err();
    assert!(
        refused.starts_with(
            "timestamps-too-few: expected 3 distinct timestamp authorities, as `staging` demands, found 2: "
        ),
        "{refused}"
    );

    let once = facts(ONE_TWICE, &all).unwrap();
    assert_eq!(once.vouched[0].timestamps.len(), 1);
    assert_eq!(judged(&once, 1), Ok(()));
    assert!(judged(&once, 2).unwrap_err().contains("found 1: the key "));
}

#[test]
fn a_timestamp_of_an_authority_that_no_root_has_refuses_the_bundle_and_is_not_passed_over() {
    let first = root(|uri| uri == "https://a.example");
    assert_eq!(facts(TWO, &first).unwrap_err().code(), "timestamp-invalid");
    assert_eq!(facts(ONE_TWICE, &first).unwrap().vouched[0].timestamps.len(), 1);
    let neither = TrustSet::new(vec![TrustedRoot::github().unwrap()]);
    assert_eq!(facts(TWO, &neither).unwrap_err().code(), "timestamp-invalid");
    // The authority's other address is as good as its first.
    let again = root(|uri| uri == "https://a-again.example");
    let key = |trust: &TrustSet| facts(ONE_TWICE, trust).unwrap().vouched[0].timestamps.clone();
    assert_eq!(key(&first), key(&again));
}
