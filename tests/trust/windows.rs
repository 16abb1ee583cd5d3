//! A key or authority counts while its trusted root says so, at the signing time, to the last instant and no longer.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::PublicKey;
use countersign::domain::time::Timestamp;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use serde_json::{Value, json};

use crate::support::corpora;

/// A case of the conformance suite that is to be accepted, and the root it is verified with.
pub struct Case {
    pub bundle: Vec<u8>,
    pub subject: Digest,
    pub root: Value,
    keys: Vec<PublicKey>,
}

impl Case {
    pub fn named(name: &str) -> Option<Self> {
        let assets = corpora()?.join("sigstore-conformance/assets/bundle-verify");
        let directory = assets.join(name);
        let artifact = std::fs::read(directory.join("artifact")).or_else(|_| std::fs::read(assets.join("a.txt")));
        let root = std::fs::read(directory.join("trusted_root.json")).ok();
        let production = || serde_json::from_str(sigstore_trust_root::SIGSTORE_PRODUCTION_TRUSTED_ROOT).unwrap();
        let key = std::fs::read_to_string(directory.join("key.pub")).ok();
        Some(Self {
            bundle: std::fs::read(directory.join("bundle.sigstore.json")).unwrap(),
            subject: Digest::of(&artifact.unwrap()),
            root: root.map_or_else(production, |bytes| serde_json::from_slice(&bytes).unwrap()),
            keys: key.iter().map(|pem| PublicKey::from_pem(pem).unwrap()).collect(),
        })
    }

    /// The root with `change` made to it.
    pub fn trusted(&self, change: impl FnOnce(&mut Value)) -> TrustedRoot {
        let mut root = self.root.clone();
        change(&mut root);
        TrustedRoot::parse(&serde_json::to_vec(&root).unwrap()).unwrap()
    }

    pub fn check(&self, trust: &TrustSet) -> Result<Facts, Rejection> {
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
        verify(&self.bundle, self.subject, trust, &self.keys, sighting).map(Evidence::into_facts)
    }

    fn check_with(&self, change: impl FnOnce(&mut Value)) -> Result<Facts, Rejection> {
        self.check(&TrustSet::new(vec![self.trusted(change)]))
    }

    /// The window of every entry of `list`, put to `start` and `end`.
    fn windowed(&self, list: &str, start: &str, end: &str) -> Result<Facts, Rejection> {
        self.check_with(|root| {
            for entry in root[list].as_array_mut().unwrap() {
                let holder = if list == "ctlogs" { &mut entry["publicKey"] } else { entry };
                holder["validFor"] = json!({"start": start, "end": end});
            }
        })
    }
}

const LONG_AGO: &str = "2010-01-01T00:00:00Z";

fn second_before(time: Timestamp) -> String {
    Timestamp::from_unix_seconds(time.unix_seconds() - 1).unwrap().to_string()
}

fn second_after(time: Timestamp) -> String {
    Timestamp::from_unix_seconds(time.unix_seconds() + 1).unwrap().to_string()
}

#[test]
fn an_authority_whose_window_ended_before_the_signing_issues_nothing() {
    for name in ["happy-path-v0.3", "rekor2-happy-path"] {
        let Some(case) = Case::named(name) else { return };
        let signed = case.check_with(|_| ()).unwrap().signed_at.unwrap();
        let at = signed.to_string();
        let rejection = case.windowed("certificateAuthorities", LONG_AGO, &second_before(signed)).unwrap_err();
        assert_eq!(rejection.code(), "chain-invalid", "{name}: {rejection}");
        let told = rejection.report().found;
        // From when its own certificates began, which is later than the window does.
        let end = format!("Z to {}", second_before(signed));
        assert!(told.contains("its authority is trusted from 202") && told.ends_with(&end), "{name}: {told}");
        let rejection = case.windowed("certificateAuthorities", &second_after(signed), "2040-01-01T00:00:00Z");
        assert_eq!(rejection.unwrap_err().code(), "chain-invalid", "{name}");
        // Both ends are inclusive.
        assert!(case.windowed("certificateAuthorities", LONG_AGO, &at).is_ok(), "{name}");
        assert!(case.windowed("certificateAuthorities", &at, "2040-01-01T00:00:00Z").is_ok(), "{name}");
    }
}

#[test]
fn a_timestamp_authority_whose_window_ended_before_the_signing_tells_no_time() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let signed = case.check_with(|_| ()).unwrap().signed_at.unwrap();
    let at = signed.to_string();
    let rejection = case.windowed("timestampAuthorities", LONG_AGO, &second_before(signed)).unwrap_err();
    assert_eq!(rejection.code(), "timestamp-invalid", "{rejection}");
    let rejection = case.windowed("timestampAuthorities", &second_after(signed), "2040-01-01T00:00:00Z").unwrap_err();
    assert_eq!(rejection.code(), "timestamp-invalid", "{rejection}");
    assert!(case.windowed("timestampAuthorities", &at, &at).is_ok());
}

#[test]
fn a_certificate_log_whose_window_ended_before_the_certificate_vouches_for_nothing() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let signed = case.check_with(|_| ()).unwrap().signed_at.unwrap();
    // The log's own time is minutes before the signing, since certificates live for ten.
    let hour = |offset: i64| Timestamp::from_unix_seconds(signed.unix_seconds() + offset * 3_600).unwrap().to_string();
    for (start, end) in [(LONG_AGO, hour(-1)), (&hour(1), "2040-01-01T00:00:00Z".to_owned())] {
        let rejection = case.windowed("ctlogs", start, &end).unwrap_err();
        assert_eq!(rejection.code(), "sct-invalid", "{rejection}");
    }
    assert!(case.windowed("ctlogs", &hour(-1), &hour(1)).is_ok());
}

#[test]
fn a_log_whose_window_ends_at_the_signing_still_counts() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let signed = case.check_with(|_| ()).unwrap().signed_at.unwrap();
    let ending = |end: String| {
        case.check_with(|root| {
            for log in root["tlogs"].as_array_mut().unwrap() {
                log["publicKey"]["validFor"] = json!({"start": LONG_AGO, "end": end});
            }
        })
    };
    assert!(ending(signed.to_string()).is_ok());
    assert_eq!(ending(second_before(signed)).unwrap_err().code(), "log-key-expired");
}

#[test]
fn the_root_and_the_authorities_that_vouch_are_facts() {
    for (name, logs, timestamps) in
        [("happy-path-v0.3", 1, 0), ("rekor2-happy-path", 1, 1), ("managed-key-happy-path", 1, 1)]
    {
        let Some(case) = Case::named(name) else { return };
        let root = case.trusted(|_| ()).called("acme");
        let facts = case.check(&TrustSet::new(vec![TrustedRoot::github().unwrap(), root.clone()])).unwrap();
        let [vouched] = facts.vouched.as_slice() else { panic!("{name}: {:?}", facts.vouched) };
        assert_eq!((vouched.root.as_str(), vouched.root_digest), ("acme", root.digest()), "{name}");
        assert_eq!((vouched.logs.len(), vouched.timestamps.len()), (logs, timestamps), "{name}: {vouched:?}");
    }
}

#[test]
fn each_root_that_comes_to_the_same_is_named() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    // The second is the same but for a window, so that it is another root.
    let other = case.trusted(|root| root["tlogs"][0]["publicKey"]["validFor"]["start"] = json!("2001-01-01T00:00:00Z"));
    let trust = TrustSet::new(vec![case.trusted(|_| ()).called("one"), other.called("two")]);
    let names: Vec<String> = case.check(&trust).unwrap().vouched.into_iter().map(|by| by.root).collect();
    assert_eq!(names, ["one", "two"]);
}

#[test]
fn one_key_under_two_ids_is_one_authority() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let doubled = case.trusted(|root| {
        for index in 0..root["tlogs"].as_array().unwrap().len() {
            let mut log = root["tlogs"][index].clone();
            // The same key under another id.
            log["logId"]["keyId"] = json!(STANDARD.encode([u8::try_from(index).unwrap(); 32]));
            root["tlogs"].as_array_mut().unwrap().push(log);
        }
        let stamps = root["timestampAuthorities"].as_array_mut().unwrap();
        let again = stamps.clone();
        stamps.extend(again);
    });
    let facts = case.check(&TrustSet::new(vec![doubled])).unwrap();
    let [vouched] = facts.vouched.as_slice() else { panic!("{:?}", facts.vouched) };
    assert_eq!((vouched.logs.len(), vouched.timestamps.len()), (1, 1), "{vouched:?}");
}

#[test]
fn what_only_an_expired_root_would_accept_is_neither_accepted_nor_called_unsigned() {
    for name in ["rekor2-happy-path", "managed-key-happy-path"] {
        let Some(case) = Case::named(name) else { return };
        let expires: Timestamp = "2026-06-01T00:00:00Z".parse().unwrap();
        let root = case.trusted(|_| ()).called("acme").until(expires);
        let trust = TrustSet::new(vec![TrustedRoot::github().unwrap(), root.clone()]);
        assert!(case.check(&trust.at("2026-05-31T00:00:00Z".parse().unwrap())).is_ok(), "{name}");
        let late = trust.at(expires);
        let rejection = case.check(&late).unwrap_err();
        assert_eq!(rejection.code(), "trust-root-expired", "{name}: {rejection}");
        assert!(rejection.to_string().contains("`acme`, which expired at 2026-06-01T00:00:00Z"), "{rejection}");
        // What the expired root would refuse too is refused for what it is.
        let other = Case { subject: Digest::of(b"another"), ..Case::named(name).unwrap() };
        assert_ne!(other.check(&late).unwrap_err().code(), "trust-root-expired", "{name}");
    }
}

#[test]
fn an_entry_that_is_only_promised_is_no_log_entry() {
    let Some(mut case) = Case::named("happy-path-v0.1") else { return };
    let logs = |case: &Case| case.check_with(|_| ()).unwrap().vouched[0].logs.len();
    assert_eq!(logs(&case), 1);
    let mut bundle: Value = serde_json::from_slice(&case.bundle).unwrap();
    bundle["verificationMaterial"]["tlogEntries"][0].as_object_mut().unwrap().remove("inclusionProof");
    case.bundle = serde_json::to_vec(&bundle).unwrap();
    assert_eq!(logs(&case), 0);
}
