//! Evidence: a statement whose signer, time and subject have been verified.
//!
//! [`verify`] is the only maker of [`Evidence`]. What a bundle is worth is not decided here: verification
//! says who signed what about which subject and when; the pack's rules say whether that suffices.

mod attestation_entry;
mod behind;
mod certified;
mod cosign;
mod form;
#[doc(hidden)]
pub mod fuzzing;
mod heard;
mod keyed;
mod keyless;
mod log;
mod model;
mod named;
mod notation;
pub(crate) mod rejection;
mod signer;
mod sigstore;
mod unsigned;
mod vouching;

use serde_json::Value;

pub use super::bundle::payload_of;
pub use form::Form;
pub use heard::{Holds, TooManyEnvelopes, apart, holds};
pub use model::unbound;
pub use rejection::{CERTIFICATE_EXPIRED, Rejection, TOO_MANY_KEYS, TRUST_ROOT_EXPIRED, UNSIGNED};
pub use unsigned::{StatementHead, unsigned};

use super::digest::Digest;
use super::facts::{Facts, Signer, Source, Unread, Vouched, signed_content};
use super::keys::PublicKey;
use super::predicates::{Typed, typed};
use super::statement::predicate_type;
use super::time::Timestamp;
use super::trusted_root::TrustSet;

/// A bundle that has been verified: holding one proves that the check was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence(Facts);

impl Evidence {
    /// What verification established.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.0
    }

    /// What verification established, to be recorded.
    #[must_use]
    pub fn into_facts(self) -> Facts {
        self.0
    }
}

/// How the gate came by a bundle. Nothing in it makes the bundle better evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// When the gate first saw it.
    pub received_at: Timestamp,
    /// Where.
    pub source: Source,
}

/// What the signature, certificate, log and timestamps prove together.
struct Proof {
    signer: Signer,
    /// The earliest trusted time.
    signed_at: Option<Timestamp>,
    /// Whether an inclusion proof was verified.
    logged: bool,
    /// The roots that vouch for the above, each with its authorities.
    vouched: Vec<Vouched>,
    /// As [`Facts::certified_for_s`].
    certified_for_s: Option<u64>,
}

impl Proof {
    /// Adds what another root vouches for, where it comes to the same: whether an environment accepts this root or
    /// that one must change nothing about who signed and when.
    fn join(&mut self, other: Self) {
        let same = (&other.signer, other.signed_at, other.logged) == (&self.signer, self.signed_at, self.logged);
        if same {
            self.vouched.extend(other.vouched);
        }
    }
}

/// What the verification of one form establishes; [`verify`] makes evidence of it.
struct Established {
    /// SHA-256 of what the envelope carries; of the artifact, where the signature covers that.
    payload: Digest,
    predicate_type: String,
    predicate: Value,
    /// `null` where the signature covers no statement.
    statement: Value,
    /// A time that the signature itself states, where its claim does not.
    claimed_at: Option<Timestamp>,
    /// The signature over a statement.
    signature: Option<Digest>,
    proof: Proof,
}

impl Established {
    /// As evidence about `subject` in these bytes, seen so.
    fn seen(self, bytes: &[u8], form: Form, subject: Digest, sighting: Sighting) -> Evidence {
        let claimed = self.claimed_at.filter(Timestamp::is_countable);
        let Self { payload, predicate_type, predicate, statement, signature, proof, .. } = self;
        let mut facts = Facts {
            signed_content: signed_content(payload, &proof.signer),
            digest: Digest::of(bytes),
            form,
            subject,
            claimed_at: claimed.or_else(|| claimed_at(&predicate_type, &predicate)),
            malformed: malformed(&predicate_type, &predicate),
            predicate_type,
            predicate,
            statement,
            signer: proof.signer,
            signed_at: proof.signed_at,
            logged: proof.logged,
            received_at: sighting.received_at,
            source: sighting.source,
            vouched: proof.vouched,
            certified_for_s: proof.certified_for_s,
            refused: None,
            signature: None,
            certified_until: None,
            named_by: Vec::new(),
        };
        facts.signature = signature.filter(|_| facts.is_by_lasting_key());
        Evidence(facts)
    }
}

/// What a signature covers, or a statement must be about: bytes where they are at hand, else their digest alone.
#[derive(Clone, Copy)]
enum Signed<'a> {
    Bytes(&'a [u8]),
    Digest(Digest),
}

impl<'a> From<Signed<'a>> for sigstore_types::Artifact<'a> {
    fn from(signed: Signed<'a>) -> Self {
        match signed {
            Signed::Bytes(bytes) => bytes.into(),
            Signed::Digest(digest) => sigstore_types::Sha256Hash::new(*digest.as_bytes()).into(),
        }
    }
}

/// Turns untrusted bytes into evidence about `subject`, or says why not.
///
/// The bytes themselves say in which [`Form`] they are; each form has a file of its own, and each requires all of it:
/// a time that may be trusted, a signer, a signature over the content, a log entry about nothing else, and a claim
/// about this subject.
///
/// * `bytes` — a Sigstore bundle v0.1 to v0.3, or another [`Form`]; at most [`super::limits::MAX_BUNDLE_BYTES`].
/// * `trust` — the trusted roots in force; the first that verifies the bundle says who signed and when, and each other
///   one that comes to the same is named beside it.
/// * `keys` — public keys that a key-signed bundle may have been made with.
/// * `sighting` — when and where the gate saw it; recorded, and used to tell a wrong clock from a wrong bundle.
///
/// Says who signed, not whether that signer is welcome: the pack's signer sets decide that.
///
/// No network. The one clock is the verifier library's, which refuses what lies in the future and nothing else: a
/// bundle that verified once verifies at any later time.
///
/// # Errors
///
/// [`Rejection`] says which step failed and holds both sides of the comparison. A rejection is an answer about the
/// bundle, never a fault of the gate: callers record it as a reason and go on to the next bundle.
pub fn verify(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    sighting: Sighting,
) -> Result<Evidence, Rejection> {
    let form = Form::of(bytes);
    let established = match form {
        Form::CosignLayer => cosign::establish(bytes, subject, trust, keys, sighting.received_at)?,
        Form::ModelSignature => model::establish(bytes, subject, trust, keys, sighting.received_at)?,
        Form::SigstoreBundle => sigstore::establish(bytes, subject, trust, keys, sighting.received_at)?,
        Form::NotationCose | Form::NotationJws => notation::establish(bytes, form, subject, trust.stores())?,
        Form::Statement => return Err(unsigned::rejection(bytes, sighting.source)),
    };
    Ok(established.seen(bytes, form, subject, sighting))
}

/// As [`verify`], for a statement by whom the key alone makes who she is: no log and no clock that is said to have seen it is
/// asked, so that it is worth the same whatever becomes of these.
///
/// # Errors
///
/// As [`verify`].
pub fn verify_by_key(
    bytes: &[u8],
    subject: Digest,
    keys: &[PublicKey],
    sighting: Sighting,
) -> Result<Evidence, Rejection> {
    let form = Form::of(bytes);
    let Form::SigstoreBundle = form else {
        let found = "another form".to_owned();
        return Err(Rejection::Unsupported { expected: "a Sigstore bundle", found });
    };
    let established = sigstore::establish_by_key(bytes, subject, keys, sighting.received_at)?;
    Ok(established.seen(bytes, form, subject, sighting))
}

/// Bytes that are no evidence, and what is known of them all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which check they failed.
    pub rejection: Rejection,
    /// By whom they are, where the signature holds, they may well be about the subject, and what they say cannot be read.
    pub unread: Option<Box<Unread>>,
    /// Who signed by the word of a trusted root that has run out, where no other says so: what became of it cannot be told.
    pub expired_signer: Option<Box<Signer>>,
}

/// As [`verify`], and passes over nobody whose key is known, or whom a certificate names that leads to a root of `trust`:
/// what such a signer says about `subject` in bytes that are no evidence is given as facts that are [`Facts::refused`],
/// which count for nothing and may stand in the way.
///
/// Anybody can make a no of somebody else unfit to be evidence only by making it anew, and her signature does not follow;
/// whoever holds the key could withdraw a no by putting a broken witness beside it, or a number that no strict reader takes
/// into it. A word that anybody can copy and garble says no more than it said before, and orders itself by its own time, or, where
/// it has none, by the latest that it can be from ([`Facts::certified_until`]).
///
/// # Errors
///
/// [`Refused`] where nobody known is shown to have said anything readable about `subject`.
pub fn hear(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    sighting: Sighting,
) -> Result<Facts, Refused> {
    let rejection = match verify(bytes, subject, trust, keys, sighting) {
        Ok(evidence) => return Ok(heard::named_elsewhere(evidence.into_facts(), bytes, trust)),
        Err(rejection) => rejection,
    };
    let (at, may_hold) = (sighting.received_at, heard::may_hold_a_word(&rejection));
    let word = if may_hold { heard::word(bytes, subject, trust, keys, at) } else { None };
    let (statement, payload, signature, by) = match word {
        Some(heard::Word::Said(said)) => (said.statement, said.payload, said.signature, said.by),
        Some(heard::Word::Unread(unread)) => {
            return Err(Refused { rejection, unread: Some(Box::new(unread)), expired_signer: None });
        }
        None => {
            // What is refused for want of a witness may be hers whom only a root would have named that has run out.
            let named = || if may_hold { heard::named_by_expired(bytes, subject, trust, at) } else { None };
            let expired_signer = rejection.expired_signer().cloned().or_else(named).map(Box::new);
            return Err(Refused { rejection, unread: None, expired_signer });
        }
    };
    let (predicate_type, predicate) = (statement.predicate_type().to_owned(), statement.predicate().clone());
    let named::Named { signer, vouched, certified_for_s, certified_until } = by;
    let mut facts = Facts {
        digest: Digest::of(bytes),
        form: match Form::of(bytes) {
            // Somebody did sign it.
            Form::Statement => Form::SigstoreBundle,
            form => form,
        },
        subject,
        claimed_at: claimed_at(&predicate_type, &predicate),
        malformed: malformed(&predicate_type, &predicate),
        predicate_type,
        predicate,
        statement: statement.value().clone(),
        signed_content: signed_content(payload, &signer),
        signer,
        signed_at: None,
        logged: false,
        received_at: sighting.received_at,
        source: sighting.source,
        vouched,
        certified_for_s,
        refused: Some(Box::new(rejection.report())),
        signature: None,
        certified_until,
        named_by: Vec::new(),
    };
    facts.signature = Some(signature).filter(|_| facts.is_by_lasting_key());
    Ok(facts)
}

/// What bytes claim, and about what; nothing of it is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// What the payload says it is.
    pub predicate_type: String,
    /// The subjects that it names by SHA-256; none for a signature over an artifact's own bytes.
    pub subjects: Vec<Digest>,
}

/// Reads what bytes claim without any proof of it: to file them under the subjects they are about.
///
/// # Errors
///
/// [`Rejection`] for bytes that cannot be evidence about anything.
pub fn claimed(bytes: &[u8]) -> Result<Claimed, Rejection> {
    let form = Form::of(bytes);
    match form {
        Form::CosignLayer => cosign::claimed(bytes),
        Form::ModelSignature => model::claimed(bytes),
        Form::SigstoreBundle => sigstore::claimed(bytes),
        Form::NotationCose | Form::NotationJws => notation::claimed(bytes, form),
        Form::Statement => Err(unsigned::rejection(bytes, Source::Upload)),
    }
}

/// The artifacts that bytes may be evidence about, unverified: those that they claim, and the one that a signature over an
/// artifact's own bytes gives as a hint.
#[must_use]
pub fn perhaps_about(bytes: &[u8]) -> Vec<Digest> {
    let mut about = claimed(bytes).map(|claimed| claimed.subjects).unwrap_or_default();
    if Form::of(bytes) == Form::SigstoreBundle
        && let Ok(bundle) = super::bundle::UntrustedBundle::parse(bytes)
        && let super::bundle::Content::Message { digest: Some(hint), .. } = bundle.content()
        && let Ok(hint) = Digest::from_hex(&hex::encode(hint))
    {
        about.push(hint);
    }
    about
}

/// The digest of what bytes carry, unverified: the first part of [`signed_content`].
///
/// * `subject` — the artifact, which is what a signature over an artifact's own bytes carries.
#[must_use]
pub fn payload_digest(bytes: &[u8], subject: Digest) -> Option<Digest> {
    let of_bundle = |bytes: &[u8]| {
        super::bundle::UntrustedBundle::parse(bytes).ok().map(|bundle| bundle.content().payload_digest(subject))
    };
    match Form::of(bytes) {
        Form::CosignLayer => cosign::payload_digest(bytes),
        Form::ModelSignature => of_bundle(super::model::UntrustedModel::parse(bytes).ok()?.signature()),
        Form::SigstoreBundle => of_bundle(bytes),
        form @ (Form::NotationCose | Form::NotationJws) => notation::payload_digest(bytes, form),
        Form::Statement => None,
    }
}

/// Whether nobody but the holder of a key is said to vouch for a bundle: neither an authority, nor a log, nor a clock. Then
/// no trusted root can change what it is worth.
#[must_use]
pub fn rests_on_a_key(bytes: &[u8]) -> bool {
    let Form::SigstoreBundle = Form::of(bytes) else { return false };
    super::bundle::UntrustedBundle::parse(bytes)
        .is_ok_and(|bundle| matches!(bundle.material(), super::bundle::Material::Key { .. }) && !bundle.has_witness())
}

/// Whether bytes have the shape of evidence, whatever they claim.
#[must_use]
pub fn is_well_formed(bytes: &[u8]) -> bool {
    match Form::of(bytes) {
        Form::CosignLayer => super::cosign_layer::UntrustedLayer::parse(bytes).is_ok(),
        Form::ModelSignature => super::model::UntrustedModel::parse(bytes).is_ok(),
        Form::SigstoreBundle => super::bundle::UntrustedBundle::parse(bytes).is_ok(),
        Form::NotationCose | Form::NotationJws => notation::claimed(bytes, Form::of(bytes)).is_ok(),
        Form::Statement => StatementHead::read(bytes).is_some(),
    }
}

/// What bytes say they are, unverified: to name what was rejected, never to believe it.
///
/// Empty when it cannot be read. A signature over an artifact's bytes has the type that verification gives it.
#[must_use]
pub fn claimed_predicate_type(bytes: &[u8]) -> String {
    match Form::of(bytes) {
        Form::CosignLayer => super::cosign_layer::claimed_predicate_type(bytes),
        Form::ModelSignature => super::model::claimed_type_of_pushed(bytes),
        Form::SigstoreBundle => super::bundle::claimed_predicate_type(bytes),
        form @ (Form::NotationCose | Form::NotationJws) => notation::claimed_type(bytes, form),
        Form::Statement => StatementHead::read(bytes).map(|head| head.predicate_type).unwrap_or_default(),
    }
}

/// Why a claim does not fit its type, where the type is one that is known.
fn malformed(predicate_type: &str, predicate: &Value) -> Option<String> {
    match typed(predicate_type, predicate) {
        Typed::Malformed(why) => Some(why),
        Typed::Known(_) | Typed::Unknown => None,
    }
}

/// The time that a statement gives itself: its signer's word, and no more.
fn claimed_at(predicate_type: &str, predicate: &Value) -> Option<Timestamp> {
    let pointer = match predicate_type {
        predicate_type::TEST_RESULT_V0_1 => "/finishedOn",
        predicate_type::SLSA_PROVENANCE_V1 => "/runDetails/metadata/finishedOn",
        predicate_type::SLSA_PROVENANCE_V0_2 => "/metadata/buildFinishedOn",
        predicate_type::VSA_V1 => "/timeVerified",
        _ => return None,
    };
    predicate.pointer(pointer)?.as_str()?.parse().ok().filter(Timestamp::is_countable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_statement_s_own_time_is_read_where_its_type_puts_it() {
        let time = "2026-01-31T12:00:00Z";
        let cases = [
            (predicate_type::TEST_RESULT_V0_1, json!({"finishedOn": time})),
            (predicate_type::SLSA_PROVENANCE_V1, json!({"runDetails": {"metadata": {"finishedOn": time}}})),
            (predicate_type::SLSA_PROVENANCE_V0_2, json!({"metadata": {"buildFinishedOn": time}})),
            (predicate_type::VSA_V1, json!({"timeVerified": time})),
        ];
        for (kind, predicate) in &cases {
            assert_eq!(claimed_at(kind, predicate), time.parse().ok(), "{kind}");
            assert_eq!(claimed_at("https://example.com/other", predicate), None);
        }
        assert_eq!(claimed_at(predicate_type::VSA_V1, &json!({"timeVerified": "soon"})), None);
        assert_eq!(claimed_at(predicate_type::VSA_V1, &Value::Null), None);
        let at = |time: &str| claimed_at(predicate_type::VSA_V1, &json!({"timeVerified": time}));
        assert_eq!(at("2262-04-11T23:47:16Z"), "2262-04-11T23:47:16Z".parse().ok());
        for beyond in ["2262-04-11T23:47:17Z", "9999-12-31T23:59:59Z", "1677-09-21T00:12:43Z"] {
            assert_eq!(at(beyond), None, "{beyond}");
        }
    }
}
