//! What is signed: nothing is accepted but what the cases' own signers signed.

use std::sync::LazyLock;

use countersign::domain::bundle::{self, UntrustedBundle};
use countersign::domain::bundle_file::{bundles_in, line_of};
use countersign::domain::certificate::Certificate;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Evidence, Sighting, claimed_predicate_type, payload_of};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::json;
use countersign::domain::keys::PublicKey;
use countersign::domain::model::{Layers, UntrustedModel, record};
use countersign::domain::trust_store::{Anchors, StoreKind};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::domain::tuf::{Found, Kept, Refresh};
use serde_json::Value;

use super::{cases, files};

const ARTIFACT: &[u8] = b"artifact";
/// The image that the Notation signatures are about.
const IMAGE: &str = "sha256:2df37bdc48f4a249d131e00cb4cae7395c43ce38a3a09146b6083fd925137f4c";

fn sighting() -> Sighting {
    Sighting { received_at: "2026-11-01T00:00:00Z".parse().unwrap(), source: Source::Upload }
}

fn key(path: &str) -> PublicKey {
    PublicKey::from_pem(&std::fs::read_to_string(cases(path)).unwrap()).unwrap()
}

/// What is read of bytes before anything is verified.
fn claims(bytes: &[u8]) {
    let claimed = evidence::claimed(bytes);
    assert!(claimed.is_err() || evidence::is_well_formed(bytes));
    let _ = claimed_predicate_type(bytes);
    for bundle in bundles_in(bytes).into_iter().flatten() {
        if let std::borrow::Cow::Borrowed(bundle) = bundle {
            assert!(bytes.as_ptr_range().contains(&bundle.as_ptr()) || bytes.is_empty());
        }
        assert!(bundle.len() <= bytes.len());
    }
    let line = line_of(bytes);
    assert_eq!(line.iter().position(|byte| *byte == b'\n'), line.len().checked_sub(1), "more than a line");
}

static PRODUCTION: LazyLock<TrustSet> = LazyLock::new(|| TrustSet::new(vec![TrustedRoot::production().unwrap()]));
/// The key that signed the good case, and nothing else that is valid.
static KEY: LazyLock<PublicKey> = LazyLock::new(|| key("bundles/key.pub"));
static GOOD: LazyLock<Value> = LazyLock::new(|| {
    let bundle = std::fs::read(cases("bundles/good.accepted.json")).unwrap();
    json::parse(&payload_of(&bundle).unwrap()).unwrap()
});

pub fn bundle(bytes: &[u8]) {
    let subject = Digest::of(ARTIFACT);
    if let Ok(evidence) = evidence::verify(bytes, subject, &PRODUCTION, std::slice::from_ref(&*KEY), sighting()) {
        let facts = evidence.into_facts();
        assert_eq!((facts.digest, facts.subject), (Digest::of(bytes), subject));
        assert_eq!(facts.statement, *GOOD, "evidence that nobody signed");
        assert_eq!(facts.signer.key, Some(KEY.fingerprint()));
    }
    // What is heard and is no evidence is somebody's word all the same: the key made its signature, over these bytes.
    if let Ok(facts) = evidence::hear(bytes, subject, &PRODUCTION, std::slice::from_ref(&*KEY), sighting())
        && facts.refused.is_some()
    {
        assert_eq!((facts.digest, facts.subject, facts.signed_at), (Digest::of(bytes), subject, None));
        assert!(facts.signer.key == Some(KEY.fingerprint()) || !facts.vouched.is_empty(), "a word that nobody said");
    }
    claims(bytes);
    let _ = UntrustedBundle::parse(bytes);
    let _ = bundle::dsse_envelope_of(bytes);
}

/// What was signed, which nobody may make up. Not by whom: a case may be refused for an unsigned part alone, and is its
/// signer's once that is gone.
type Signed = (Value, Value);

fn signed(facts: Facts) -> Signed {
    (facts.predicate, facts.statement)
}

static LAYER_TRUST: LazyLock<(TrustSet, Vec<PublicKey>)> = LazyLock::new(|| {
    let root = TrustedRoot::parse(&std::fs::read(cases("cosign-v2/trusted_root.json")).unwrap()).unwrap();
    (TrustSet::new(vec![root]), vec![key("cosign-v2/key.pub"), key("cosign-v2/ed25519.pub")])
});
static LAYERS: LazyLock<Vec<Signed>> = LazyLock::new(|| {
    let good = files("cosign-v2", ".accepted.json").into_iter();
    good.map(|(name, bytes)| signed(layer(&bytes).unwrap_or_else(|| panic!("{name}")))).collect()
});

fn layer(bytes: &[u8]) -> Option<Facts> {
    let (trust, keys) = &*LAYER_TRUST;
    evidence::verify(bytes, Digest::of(ARTIFACT), trust, keys, sighting()).map(Evidence::into_facts).ok()
}

pub fn cosign_layer(bytes: &[u8]) {
    if let Some(facts) = layer(bytes) {
        assert!(LAYERS.contains(&signed(facts)), "evidence that nobody signed");
    }
    let (trust, keys) = &*LAYER_TRUST;
    let _ = evidence::hear(bytes, Digest::of(ARTIFACT), trust, keys, sighting());
    claims(bytes);
}

static MODEL_TRUST: LazyLock<(TrustSet, Vec<PublicKey>, Digest)> = LazyLock::new(|| {
    let record = std::fs::read(cases("readers/model_record/good")).unwrap();
    let model = UntrustedModel::parse(&record).unwrap();
    (TrustSet::empty(), vec![key("readers/model_record.pub")], Digest::of(model.manifest()))
});
static MODELS: LazyLock<Vec<Signed>> = LazyLock::new(|| {
    let good = files("readers/model_record", "").into_iter();
    let good: Vec<Signed> = good.filter_map(|(_, bytes)| model_of(&bytes).map(signed)).collect();
    assert!(!good.is_empty(), "no case that verifies");
    good
});

fn model_of(bytes: &[u8]) -> Option<Facts> {
    let (trust, keys, subject) = &*MODEL_TRUST;
    evidence::verify(bytes, *subject, trust, keys, sighting()).map(Evidence::into_facts).ok()
}

/// The record of a pushed model: its manifest is the subject, and what is accepted of it the cases' signer signed.
pub fn model_record(bytes: &[u8]) {
    let signed_by_the_cases = &*MODELS;
    if let Some(facts) = model_of(bytes) {
        assert!(signed_by_the_cases.contains(&signed(facts)), "evidence that nobody signed");
    }
    if let Ok(model) = UntrustedModel::parse(bytes) {
        let again = record(model.manifest(), model.signature()).unwrap();
        assert_eq!(again, bytes, "one record in two spellings");
        let _ = Layers::read(model.manifest());
    }
    claims(bytes);
}

static NOTATION_TRUST: LazyLock<TrustSet> = LazyLock::new(|| {
    let read = |file: &str| Certificate::read_file(&std::fs::read(cases(file)).unwrap()).unwrap().remove(0);
    let anchors = [
        (StoreKind::Ca, read("notation/ca.pem")),
        (StoreKind::SigningAuthority, read("notation/ca.pem")),
        (StoreKind::Tsa, read("notation/tsa.pem")),
    ];
    TrustSet::empty().with_stores(Anchors::new(anchors))
});
static ENVELOPES: LazyLock<Vec<Signed>> = LazyLock::new(|| {
    let made = ["notation/made-by-notation", "notation/attacks"].into_iter().flat_map(|directory| files(directory, ""));
    made.filter_map(|(_, bytes)| envelope(&bytes).map(signed)).collect()
});

fn envelope(bytes: &[u8]) -> Option<Facts> {
    let subject = IMAGE.parse().unwrap();
    evidence::verify(bytes, subject, &NOTATION_TRUST, &[], sighting()).map(Evidence::into_facts).ok()
}

pub fn notation(bytes: &[u8]) {
    if let Some(facts) = envelope(bytes) {
        assert!(ENVELOPES.contains(&signed(facts)), "evidence that nobody signed");
    }
    claims(bytes);
}

const TUF_NOW: &str = "2026-06-01T12:00:00Z";
/// A repository's files in the order in which they are fetched, after the root that is pinned.
const TUF_FILES: [&str; 5] = ["2.root.json", "timestamp.json", "snapshot.json", "targets.json", "trusted_root.json"];

static TUF_ROOT: LazyLock<Vec<u8>> = LazyLock::new(|| std::fs::read(cases("readers/tuf/1.root.json")).unwrap());
static TUF: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| TUF_FILES.map(|name| std::fs::read(cases(&format!("readers/tuf/{name}"))).unwrap()).to_vec());

/// A refresh that took what comes before this file.
fn before(file: usize) -> Refresh<'static> {
    let mut refresh = Refresh::begin(&TUF_ROOT, None, TUF_NOW.parse().unwrap()).unwrap();
    for (index, bytes) in TUF[..file].iter().enumerate() {
        refresh.take(Found::Bytes(bytes.clone())).unwrap();
        if index == 0 {
            refresh.take(Found::Absent).unwrap();
        }
    }
    refresh
}

/// What of a file is signed; of the target, which only its digest names, all.
fn signed_part(bytes: &[u8]) -> Value {
    let value = json::parse(bytes).unwrap();
    value.get("signed").cloned().unwrap_or(value)
}

/// As the root that is pinned, as the file of a refresh that it says it is, and as what a refresh kept.
pub fn tuf(bytes: &[u8]) {
    let kind = json::parse(bytes).ok().and_then(|value| Some(value.pointer("/signed/_type")?.as_str()?.to_owned()));
    let file = match kind.as_deref() {
        Some("root") => 0,
        Some("timestamp") => 1,
        Some("snapshot") => 2,
        Some("targets") => 3,
        _ => 4,
    };
    if file == 0 {
        let _ = Refresh::begin(bytes, None, TUF_NOW.parse().unwrap()).map(|refresh| refresh.wanted());
    }
    let mut refresh = before(file);
    if refresh.take(Found::Bytes(bytes.to_vec())).is_ok() {
        assert_eq!(signed_part(bytes), signed_part(&TUF[file]), "metadata that nobody signed");
        let _ = refresh.wanted();
    }
    let vouched = Kept::parse(bytes).ok().and_then(|kept| kept.verify(&TUF_ROOT).ok());
    if let Some(vouched) = vouched {
        assert_eq!(Some(&vouched.trusted_root), TUF.last(), "a trusted root that nobody vouches for");
    }
}
