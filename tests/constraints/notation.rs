//! The constraints of Notation signers, each weakened once.

use countersign::domain::certificate::Certificate;
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, NotationScheme, NotationSigner, NotationTimestamp, Revocation, Signer};

use super::{NOT_READY, Question, Row, only, row, signature};
use crate::policies::time;

/// The certificates of the pack: one vouches for `acme`, the other for `other` and for times.
pub(super) fn certificate(file: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/notation").join(file);
    std::fs::read(path).unwrap()
}

fn anchor(file: &str) -> Vec<Digest> {
    vec![Certificate::read_file(&certificate(file)).unwrap()[0].fingerprint()]
}

/// Signed with a certificate for `organisation` that leads to `root`, timestamped by the pack's authority.
fn signed(organisation: &str, root: &str, change: impl FnOnce(&mut NotationSigner)) -> Question {
    let (earliest, latest) = (time("2026-01-02T10:00:00Z"), time("2026-01-02T10:00:01Z"));
    let mut signer = NotationSigner {
        subject: format!("CN=release,O={organisation},ST=WA,C=US"),
        issuer: "CN=root".into(),
        key: Digest::of(b"key"),
        certificate: Digest::of(b"certificate"),
        scheme: NotationScheme::X509,
        anchors: anchor(root),
        valid_from: time("2026-01-01T00:00:00Z"),
        valid_until: time("2026-01-31T23:59:59Z"),
        expires_at: None,
        timestamp: Some(NotationTimestamp { earliest, latest, anchors: anchor("other-ca.pem") }),
        revocation: Revocation::NotOffered,
        behind: Vec::new(),
    };
    change(&mut signer);
    let signer = Signer { notation: Some(Box::new(signer)), ..Signer::default() };
    only("staging", &[Facts { signer, ..signature() }])
}

pub(super) fn rows() -> Vec<Row> {
    let ready = "ready for ever";
    vec![
        row(
            "Members.notation",
            (
                "notation = [",
                "notation = [\n{ trust-stores = [\"ca:acme\"], trusted-identities = [\"x509.subject: C=US, ST=WA, O=evil\"] },",
            ),
            signed("evil", "ca.pem", |signer| signer.timestamp = None),
            (NOT_READY, "ready until 2026-02-01T00:00:00Z"),
        ),
        row(
            "Manifest.trust_stores",
            (
                "certificates = [\"certs/ca.pem\"]\n[trust-stores.\"tsa:acme\"]\ncertificates = [\"certs/other-ca.pem\"]",
                "certificates = [\"certs/other-ca.pem\"]\n[trust-stores.\"tsa:acme\"]\ncertificates = [\"certs/ca.pem\"]",
            ),
            signed("acme", "ca.pem", |_| ()),
            (ready, NOT_READY),
        ),
        row(
            "Store.certificates",
            ("certificates = [\"certs/ca.pem\"]", "certificates = [\"certs/ca.pem\", \"certs/other-ca.pem\"]"),
            signed("acme", "other-ca.pem", |_| ()),
            (NOT_READY, ready),
        ),
        row(
            "Notation.trust_stores",
            ("trust-stores = [\"ca:acme\", \"tsa:acme\"]", "trust-stores = [\"ca:acme\", \"ca:other\", \"tsa:acme\"]"),
            signed("acme", "other-ca.pem", |_| ()),
            (NOT_READY, ready),
        ),
        row(
            "Notation.trusted_identities",
            ("ST=WA, O=acme\"", "ST=WA, O=evil\""),
            signed("evil", "ca.pem", |_| ()),
            (NOT_READY, ready),
        ),
        row(
            "Notation.any_identity",
            (
                "trusted-identities = [\"x509.subject: C=US, ST=WA, O=other\"]",
                "trusted-identities = [\"*\"], any-identity = true",
            ),
            signed("evil", "other-ca.pem", |_| ()),
            (NOT_READY, "ready until 2026-02-01T00:00:00Z"),
        ),
        row(
            "Notation.verify_timestamp",
            ("verify-timestamp = \"always\"", "verify-timestamp = \"afterCertExpiry\""),
            signed("acme", "ca.pem", |signer| signer.timestamp = None),
            (NOT_READY, "ready until 2026-02-01T00:00:00Z"),
        ),
        row(
            "Notation.revocation",
            ("revocation = \"enforce\"", "revocation = \"skip\""),
            signed("acme", "ca.pem", |signer| signer.revocation = Revocation::Unknown),
            (NOT_READY, ready),
        ),
    ]
}

/// What a signature itself sets an end to.
#[test]
fn a_decision_ends_with_the_signature_that_it_rests_on() {
    let told = |question: &Question| super::told(super::MANIFEST, question);
    let expiring = |at: &'static str| signed("acme", "ca.pem", move |signer| signer.expires_at = Some(time(at)));
    assert_eq!(told(&expiring("2026-01-05T00:00:00Z")), "ready until 2026-01-05T00:00:00Z");
    assert_eq!(told(&expiring("2026-01-02T12:00:00Z")), NOT_READY);
    // A certificate that is no longer valid needs the timestamp that shows that it was.
    let old = |signer: &mut NotationSigner| signer.valid_until = time("2026-01-02T11:00:00Z");
    assert_eq!(told(&signed("acme", "ca.pem", old)), "ready for ever");
    let never = |signer: &mut NotationSigner| signer.valid_until = time("2026-01-02T09:00:00Z");
    assert_eq!(told(&signed("acme", "ca.pem", never)), NOT_READY);
}

/// A name that reads like an identity of the pack, and a key that is one of the pack's, are not taken for them.
#[test]
fn a_notation_signer_is_no_identity_and_no_key_of_a_pack_nor_the_reverse() {
    let told = |question: &Question| super::told(super::MANIFEST, question);
    let disguised = signed("acme", "ca.pem", |signer| {
        signer.subject = "https://example.com/acme/app/build.yml@main".into();
        signer.issuer = "https://accounts.example.com".into();
        signer.key = crate::policies::key_of_base();
    });
    assert_eq!(told(&disguised), NOT_READY);
    let named = Signer {
        identity: Some("CN=release,O=acme,ST=WA,C=US".into()),
        issuer: Some("CN=root".into()),
        key: Some(anchor("ca.pem")[0]),
        ..Signer::default()
    };
    assert_eq!(told(&only("staging", &[Facts { signer: named, ..signature() }])), NOT_READY);
}
