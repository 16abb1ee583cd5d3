//! What somebody signed whose key is known, in bytes that are no evidence: read as leniently as it takes to see whose word
//! it is and about what, and believed in nothing.
//!
//! A strict reader before the signature is the right order to believe by, and the wrong one to refuse by: what it refuses
//! is as good as not there, and a statement that is not there withdraws nothing. So what was refused is looked at once
//! more, the other way round: whose signature is it, and may it be about the subject?

mod apart;
mod loose;
mod objects;
mod spelling;

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::Deserialize;

pub use apart::{TooManyEnvelopes, apart};
use loose::{Envelope, Found};

use super::named::{self, Named};
use super::rejection::Rejection;
use super::{Form, Proof, Signed, sigstore};
use crate::domain::bundle::{Material, UntrustedBundle};
use crate::domain::cosign_layer::UntrustedLayer;
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, Signer, Unread, Vouched, signed_content};
use crate::domain::keys::{PublicKey, signature_name};
use crate::domain::limits::{MAX_SIGNATURE_ATTEMPTS, MAX_SIGNATURES_TRIED, MIN_SIGNATURES_TRIED};
use crate::domain::statement::{Statement, pae};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// What bytes that do not say what they are hold by their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// An envelope and nothing else.
    Envelope,
    /// One envelope or several in something else: a bundle, most often.
    Bundle,
}

/// Whether bytes hold something that somebody signed, and as what; `None` where they do not.
#[must_use]
pub fn holds(bytes: &[u8]) -> Option<Holds> {
    let found = Found::in_bytes(bytes)?;
    Some(if found.is_alone { Holds::Envelope } else { Holds::Bundle })
}

/// A word of somebody who is known.
pub(super) enum Word {
    /// A statement about the subject: what was refused is what stands beside it.
    Said(Box<Said>),
    /// Something that may be about the subject, and that cannot be read.
    Unread(Unread),
}

/// A statement by a key that is known, or by whom a certificate names that leads to a known root.
pub(super) struct Said {
    pub(super) statement: Statement,
    /// SHA-256 of the payload.
    pub(super) payload: Digest,
    /// The name of the signature.
    pub(super) signature: Digest,
    pub(super) by: Named,
}

/// Whether what was refused so may be somebody's word about the subject all the same. Where it cannot be, the statement
/// was read and is about another, or the signature was tried with every key; or it is a fault already.
pub(super) const fn may_hold_a_word(rejection: &Rejection) -> bool {
    !matches!(
        rejection,
        Rejection::KeyUntrusted { .. }
            | Rejection::SubjectMismatch { .. }
            | Rejection::TooManyKeys { .. }
            | Rejection::TrustRootExpired { .. }
    )
}

/// The word about `subject` in `bytes`, if there is one: by one of `keys`, or by whom a certificate names that leads to a
/// root of `trust`, whatever became of its witnesses.
pub(super) fn word(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Option<Word> {
    let found = Found::in_bytes(bytes)?;
    let contents = found.envelopes.iter().map(|envelope| envelope.contents.len());
    let known = Known { keys, trust, seen_at, chains: &found.chains, contents: contents.sum() };
    found.envelopes.iter().find_map(|envelope| {
        envelope.contents.iter().find_map(|(kind, payload)| {
            let (kind, payload) = (kind.as_str(), payload.as_slice());
            word_in((bytes, subject), (kind, payload), envelope, &known)
        })
    })
}

/// Who may have signed.
struct Known<'k> {
    keys: &'k [PublicKey],
    trust: &'k TrustSet,
    seen_at: Timestamp,
    /// The certificates beside the envelopes.
    chains: &'k [Vec<Vec<u8>>],
    /// How many payloads are tried.
    contents: usize,
}

fn word_in(
    (bytes, subject): (&[u8], Digest),
    (kind, payload): (&str, &[u8]),
    envelope: &Envelope,
    known: &Known<'_>,
) -> Option<Word> {
    let statement = Statement::parse(payload).ok();
    let about = match &statement {
        Some(statement) => statement.is_about(subject),
        None => may_be_a_statement(kind, payload) && may_be_about(payload, subject),
    };
    if !about {
        return None;
    }
    let unread = |signer: Signer, vouched: Vec<Vouched>| {
        Word::Unread(Unread { signed_content: signed_content(Digest::of(payload), &signer), signer, vouched })
    };
    if statement.is_none()
        && let Some(proof) = certified(bytes, subject, known.trust, known.seen_at)
    {
        let others = others(known.chains, &proof.vouched, known.trust, known.seen_at);
        let others = others.map(|named| named.vouched).unwrap_or_default();
        return Some(unread(proof.signer, [proof.vouched, others].concat()));
    }
    let (by, signature) = known.signer(kind, payload, &envelope.signatures)?;
    Some(match statement {
        Some(statement) => {
            let (payload, signature) = (Digest::of(payload), signature_name(signature));
            Word::Said(Box::new(Said { statement, payload, signature, by }))
        }
        None => unread(by.signer, by.vouched),
    })
}

/// Whom the certificate in `bytes` names, if it holds with all that belongs to it over a payload that we do not read.
fn certified(bytes: &[u8], subject: Digest, trust: &TrustSet, seen_at: Timestamp) -> Option<Proof> {
    let layer = match Form::of(bytes) {
        Form::CosignLayer => Some(UntrustedLayer::parse(bytes).ok()?.to_bundle().ok()?),
        _ => None,
    };
    let bundle = UntrustedBundle::parse(layer.as_deref().unwrap_or(bytes)).ok()?;
    if !matches!(bundle.material(), Material::Certificates(_)) {
        return None;
    }
    sigstore::prove(&bundle, Signed::Digest(subject), trust, &[], seen_at).ok()
}

/// The same evidence, with those other roots of `trust` to which the signer's certificate leads as well: where the roots that
/// show when it was signed count for nothing, it is no proof, and it is her word all the same.
pub(super) fn named_elsewhere(facts: Facts, bytes: &[u8], trust: &TrustSet) -> Facts {
    if facts.signer.identity.is_none() || trust.roots().len() <= facts.vouched.len() {
        return facts;
    }
    let Some(found) = Found::in_bytes(bytes) else { return facts };
    match others(&found.chains, &facts.vouched, trust, facts.received_at) {
        Some(Named { vouched, certified_until, .. }) => Facts { named_by: vouched, certified_until, ..facts },
        None => facts,
    }
}

/// By which other roots than `vouched` one of these certificates, which has been verified, names somebody; `None` where there
/// is none.
fn others(chains: &[Vec<Vec<u8>>], vouched: &[Vouched], trust: &TrustSet, seen_at: Timestamp) -> Option<Named> {
    let is_other =
        |by: &Vouched| !vouched.iter().any(|known| (&known.root, known.root_digest) == (&by.root, by.root_digest));
    let mut named = chains.iter().find_map(|chain| named::by(chain, trust, seen_at, |_| true))?;
    named.vouched.retain(is_other);
    (!named.vouched.is_empty()).then_some(named)
}

/// Whom the certificate in `bytes` names by the word of a root that has run out: whether she said it cannot be told until that is
/// renewed.
pub(super) fn named_by_expired(bytes: &[u8], subject: Digest, trust: &TrustSet, seen_at: Timestamp) -> Option<Signer> {
    if trust.expired().is_empty() {
        return None;
    }
    let found = Found::in_bytes(bytes).filter(|found| !found.chains.is_empty())?;
    let contents = found.envelopes.iter().map(|envelope| envelope.contents.len()).sum();
    let alone = TrustSet::new(trust.expired().to_vec());
    let known = Known { keys: &[], trust: &alone, seen_at, chains: &found.chains, contents };
    found.envelopes.iter().find_map(|envelope| {
        envelope.contents.iter().find_map(|(kind, payload)| {
            let about = match Statement::parse(payload) {
                Ok(statement) => statement.is_about(subject),
                Err(_) => may_be_a_statement(kind, payload) && may_be_about(payload, subject),
            };
            if !about {
                return None;
            }
            known.signer(kind, payload, &envelope.signatures).map(|(by, _)| by.signer)
        })
    })
}

impl Known<'_> {
    /// Who signed, and by which of these signatures: whoever holds one of the keys, or whom a certificate names that is known.
    fn signer<'s>(&self, kind: &str, payload: &[u8], signatures: &'s [Vec<u8>]) -> Option<(Named, &'s [u8])> {
        let encoded = pae(kind, payload);
        let tried = signatures_tried(signatures.len(), self.keys.len().max(1).saturating_mul(self.contents));
        let made = |key: &PublicKey| {
            signatures.iter().take(tried).map(Vec::as_slice).find(|signature| key.verifies(&encoded, signature))
        };
        let by_key = |key: &PublicKey| {
            let signer = Signer { key: Some(key.fingerprint()), ..Signer::default() };
            Some((Named::by_herself(signer), made(key)?))
        };
        self.keys.iter().find_map(by_key).or_else(|| {
            let which = Cell::new(None);
            let covers = |key: &PublicKey| {
                which.set(made(key));
                which.get().is_some()
            };
            let named = |chain: &Vec<Vec<u8>>| named::by(chain, self.trust, self.seen_at, covers);
            Some((self.chains.iter().find_map(named)?, which.get()?))
        })
    }
}

/// How many of so many signatures are tried with so many keys. Whoever wraps somebody's word in more has cut it off, as by
/// leaving it out; to take what was not tried for a word would let anybody say no.
fn signatures_tried(signatures: usize, keys: usize) -> usize {
    let attempts = MAX_SIGNATURE_ATTEMPTS.checked_div(keys).unwrap_or(MAX_SIGNATURES_TRIED);
    signatures.min(attempts.clamp(MIN_SIGNATURES_TRIED, MAX_SIGNATURES_TRIED))
}

/// What in-toto calls its payloads, whatever they say: `application/vnd.in-toto+json`, and one of each predicate's own
/// (in-toto, "Envelope").
const IN_TOTO: &str = "application/vnd.in-toto";

/// Whether a payload that is no statement for us may be one for others: by its type, or by the field that makes one.
fn may_be_a_statement(kind: &str, payload: &[u8]) -> bool {
    let (field, payload) = (b"predicateType", spelling::as_utf8(payload));
    kind.to_ascii_lowercase().starts_with(IN_TOTO) || payload.windows(field.len()).any(|window| window == field)
}

#[derive(Deserialize)]
struct LooseStatement {
    #[serde(default)]
    subject: Vec<LooseSubject>,
}

#[derive(Deserialize)]
struct LooseSubject {
    #[serde(default)]
    digest: BTreeMap<String, String>,
}

/// Whether a payload that is no statement for us may be one about `subject` for others: by the subjects that it names,
/// where these can be told, and else by whether the digest stands in it at all. So nobody can put a garbled statement
/// about one artifact in the way of another.
fn may_be_about(payload: &[u8], subject: Digest) -> bool {
    let hex = subject.hex();
    let names = |text: &str| spelling::unescaped(text).to_ascii_lowercase().contains(&hex);
    let payload = spelling::as_utf8(payload);
    match serde_json::from_slice(&payload) {
        Ok(LooseStatement { subject }) if !subject.is_empty() => {
            subject.iter().flat_map(|subject| subject.digest.values()).any(|digest| names(digest))
        }
        _ => names(&String::from_utf8_lossy(&payload)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_read_is_about_what_it_names_and_about_nothing_that_it_mentions() {
        let (app, base) = (Digest::of(b"app"), Digest::of(b"base"));
        let payload = |subject: &str| {
            let (app, base) = (app.hex(), base.hex());
            let subject = subject.replace("APP", &app).replace("UPPER", &app.to_ascii_uppercase());
            format!(r#"{{"subject":{subject},"predicate":{{"n":18446744073709551616,"base":"{base}"}}}}"#).into_bytes()
        };
        let named = payload(r#"[{"name":"a","digest":{"sha256":"APP"}}]"#);
        assert!(may_be_about(&named, app));
        assert!(!may_be_about(&named, base), "a dependency is no subject");
        assert!(may_be_about(&payload(r#"[{"digest":{"sha256":"UPPER"}}]"#), app));
        assert!(may_be_about(&payload(r#"[{"digest":{"sha256":["APP"]}}]"#), app), "not told, and it stands there");
        assert!(!may_be_about(&payload(r#"[{"digest":{"sha256":["x"]}}]"#), app));
        assert!(may_be_about(&payload("[]"), base), "without a subject it may mean anything that it names");
        let escaped = format!(r#"{{"n":NaN,"subject":"\u00{:x}{}"}}"#, app.hex().as_bytes()[0], &app.hex()[1..]);
        assert!(may_be_about(escaped.as_bytes(), app) && !may_be_about(escaped.as_bytes(), base));
        let utf16: Vec<u8> = String::from_utf8(named).unwrap().encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(may_be_about(&utf16, app) && !may_be_about(&utf16, base));
        let deep = format!(
            r#"{{"subject":[{{"digest":{{"sha256":"{}"}}}}],"x":{}1{}}}"#,
            app.hex(),
            "[".repeat(500),
            "]".repeat(500)
        );
        assert!(may_be_about(deep.as_bytes(), app) && !may_be_about(deep.as_bytes(), base));
    }

    #[test]
    fn the_more_keys_there_are_the_fewer_signatures_are_tried_with_each() {
        let tried = signatures_tried;
        assert_eq!((tried(5, 1024), tried(300, 0), tried(300, 10), tried(300, 1024)), (5, 256, 256, 8));
        assert!(tried(300, 1024) * 1024 <= MAX_SIGNATURE_ATTEMPTS);
    }

    #[test]
    fn what_may_be_a_statement_is_told_by_its_type_or_by_what_makes_one() {
        for kind in
            ["application/vnd.in-toto+json", "application/vnd.in-toto.test-result+json", "Application/vnd.In-Toto"]
        {
            assert!(may_be_a_statement(kind, b"x"), "{kind}");
        }
        assert!(may_be_a_statement("application/json", br#"{"predicateType":1}"#));
        // A simple signing document says nothing, whatever is wrong with it.
        assert!(!may_be_a_statement("application/vnd.dev.cosign.simplesigning.v1+json", br#"{"critical":{}}"#));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = may_be_about(&bytes, Digest::of(b"x"));
        }
    }
}
