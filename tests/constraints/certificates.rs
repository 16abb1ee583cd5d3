//! The constraints of signers by a certificate of somebody's own, each weakened once.

use countersign::domain::certificate::Certificate;
use countersign::domain::digest::Digest;
use countersign::domain::facts::{CertificateSigner, Facts, Revocation, Signer};

use super::{NOT_READY, Question, Row, notation, only, row, signature};
use crate::policies::time;

fn anchor(file: &str) -> Vec<Digest> {
    vec![Certificate::read_file(&notation::certificate(file)).unwrap()[0].fingerprint()]
}

/// Signed with a certificate for `identity` that leads to `root`.
fn signed(identity: &str, root: &str, change: impl FnOnce(&mut CertificateSigner)) -> Question {
    let mut signer = CertificateSigner {
        identity: identity.into(),
        issuer: "CN=root".into(),
        key: Digest::of(b"key"),
        certificate: Digest::of(b"certificate"),
        anchors: anchor(root),
        valid_from: time("2026-01-01T00:00:00Z"),
        valid_until: time("2026-01-31T23:59:59Z"),
        revocation: Revocation::NotOffered,
        behind: Vec::new(),
    };
    change(&mut signer);
    let signer = Signer { certificate: Some(Box::new(signer)), ..Signer::default() };
    only("staging", &[Facts { signer, ..signature() }])
}

const NAME: &str = "train@acme.example";
const READY: &str = "ready until 2026-02-01T00:00:00Z";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "Members.certificates",
            (
                "certificates = [{",
                "certificates = [{ trust-stores = [\"ca:acme\"], identity = \"evil@acme.example\" }, {",
            ),
            signed("evil@acme.example", "ca.pem", |_| ()),
            (NOT_READY, READY),
        ),
        row(
            "Certificate.trust_stores",
            ("{ trust-stores = [\"ca:other\"], identity", "{ trust-stores = [\"ca:other\", \"ca:acme\"], identity"),
            signed(NAME, "ca.pem", |_| ()),
            (NOT_READY, READY),
        ),
        row(
            "Certificate.identity",
            ("identity = \"train@acme.example\"", "identity = \"evil@acme.example\""),
            signed("evil@acme.example", "other-ca.pem", |_| ()),
            (NOT_READY, READY),
        ),
        row(
            "Certificate.revocation",
            ("identity = \"train@acme.example\"", "identity = \"train@acme.example\", revocation = \"skip\""),
            signed(NAME, "other-ca.pem", |signer| signer.revocation = Revocation::Unknown),
            (NOT_READY, READY),
        ),
    ]
}

/// A name that reads like an identity of the pack, and a key that is one of the pack's, are not taken for them.
#[test]
fn a_name_in_a_certificate_of_somebody_s_own_is_no_identity_and_no_key_of_a_pack_nor_the_reverse() {
    let told = |question: &Question| super::told(super::MANIFEST, question);
    assert_eq!(told(&signed(NAME, "other-ca.pem", |_| ())), READY);
    let disguised = signed("https://example.com/acme/app/build.yml@main", "ca.pem", |signer| {
        signer.issuer = "https://accounts.example.com".into();
        signer.key = crate::policies::key_of_base();
    });
    assert_eq!(told(&disguised), NOT_READY);
    let named = Signer { identity: Some(NAME.into()), issuer: Some("CN=root".into()), ..Signer::default() };
    assert_eq!(told(&only("staging", &[Facts { signer: named, ..signature() }])), NOT_READY);
}
