//! What verification establishes about a bundle, in the form that is recorded and given to rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::digest::Digest;
use super::evidence::Form;
use super::statement::predicate_type;
use super::time::Timestamp;
use super::trust_store::StoreKind;

/// Everything that a verified bundle says, and who says so.
///
/// Facts are recorded for every bundle that verified, accepted signer or not, so that a decision can
/// be computed again from its record alone. Only [`super::evidence::verify`] makes new facts that somebody signed, and
/// [`super::evidence::unsigned`] those that nobody did; reading them back from a decision's record is the one other way
/// to hold some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// SHA-256 of the bundle's bytes as they were read.
    pub digest: Digest,
    /// In which form it came; records leave it out for a Sigstore bundle.
    #[serde(default, skip_serializing_if = "Form::is_sigstore_bundle")]
    pub form: Form,
    /// The artifact it is about; equal to the subject that was asked for.
    pub subject: Digest,
    /// From the signed payload, never from an annotation.
    pub predicate_type: String,
    /// The claim itself.
    pub predicate: Value,
    /// The whole signed statement; `null` for a signature over the artifact's own bytes.
    pub statement: Value,
    /// Who signed.
    pub signer: Signer,
    /// The earliest time that a transparency log or a timestamp authority vouches for.
    pub signed_at: Option<Timestamp>,
    /// The time the statement itself gives (`finishedOn`, `timeVerified`): the signer's word, no more.
    pub claimed_at: Option<Timestamp>,
    /// Whether a transparency log's inclusion proof was verified.
    pub logged: bool,
    /// When the gate first saw it; never makes anything fresh.
    pub received_at: Timestamp,
    /// Where it was found.
    pub source: Source,
    /// The trusted roots that vouch for signer and time, in the order they were asked, each with the authorities that
    /// it knows. Empty where a key alone vouches, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouched: Vec<Vouched>,
    /// Why the claim does not fit its type, where the type is known: for people, since rules see no normalised form of
    /// it. Absent where it fits, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub malformed: Option<String>,
}

/// What one trusted root vouches for: the distinct authorities of it that stand behind one bundle.
///
/// An authority is its key. Two ids or two certificates for one key are one authority, since who holds that key can
/// speak for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vouched {
    /// The root by its name: the configuration's, or its path within the policy pack.
    pub root: String,
    /// What that name stood for.
    pub root_digest: Digest,
    /// Transparency logs whose inclusion proof was verified: SHA-256 of each key (SPKI DER), ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub logs: Vec<Digest>,
    /// Transparency logs of which only the promise was verified (a signed entry timestamp), and no inclusion proof: SHA-256 of
    /// each key (SPKI DER), ascending. For a threshold they count as no logs, but the time rests on them, so that what they
    /// vouch for falls with their keys. Absent where there is none, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<Digest>,
    /// Timestamp authorities whose timestamp was verified: SHA-256 of each key (SPKI DER), ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timestamps: Vec<Digest>,
}

/// What authorship is told by, of all that is read of a statement.
pub trait Attributed {
    /// What kind of statement it is.
    fn kind(&self) -> &str;
    /// Who signed it.
    fn made_by(&self) -> &Signer;
}

impl Attributed for Facts {
    fn kind(&self) -> &str {
        &self.predicate_type
    }

    fn made_by(&self) -> &Signer {
        &self.signer
    }
}

impl Attributed for FactsHead {
    fn kind(&self) -> &str {
        &self.predicate_type
    }

    fn made_by(&self) -> &Signer {
        &self.signer
    }
}

/// Facts without the claim itself: enough to show a decision, never enough to make one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FactsHead {
    /// As in [`Facts`].
    pub digest: Digest,
    /// As in [`Facts`].
    #[serde(default)]
    pub form: Form,
    /// As in [`Facts`].
    pub predicate_type: String,
    /// As in [`Facts`].
    pub signer: Signer,
    /// As in [`Facts`].
    pub signed_at: Option<Timestamp>,
    /// As in [`Facts`].
    pub logged: bool,
    /// As in [`Facts`].
    pub source: Source,
    /// As in [`Facts`].
    #[serde(default)]
    pub vouched: Vec<Vouched>,
    /// As in [`Facts`].
    #[serde(default)]
    pub malformed: Option<String>,
}

/// Whether somebody beside the signer vouches for the time of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// Nobody does.
    Absent,
    /// A log or a timestamp authority does.
    Present,
}

impl Facts {
    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at)
    }

    /// Whether verifying again gave what was recorded: each root that vouched vouches still, by the same authorities.
    ///
    /// One more root that vouches now contradicts nothing, nor does a record of a version that did not tell. That a
    /// root was renewed is seen in the trust set, once, and not in each bundle again.
    #[must_use]
    pub fn agrees_with(&self, recorded: &Self) -> bool {
        let still = |then: &Vouched| {
            let mut now = self.vouched.iter().filter(|now| now.root == then.root);
            now.any(|now| {
                // What was recorded before promises were told had them all the same.
                let promised = then.promises.is_empty() || now.promises == then.promises;
                promised && (&now.logs, &now.timestamps) == (&then.logs, &then.timestamps)
            })
        };
        // What does not fit follows from the claim, which is compared.
        let bare = |facts: &Self| Self { vouched: Vec::new(), malformed: None, ..facts.clone() };
        recorded.vouched.iter().all(still) && bare(self) == bare(recorded)
    }
}

impl Facts {
    /// What an unsigned statement is worth where `signature` covers it: what it says, by whoever made that signature.
    #[must_use]
    pub fn covered_by(&self, signature: &Self) -> Self {
        Self {
            signer: signature.signer.clone(),
            signed_at: signature.signed_at,
            logged: signature.logged,
            vouched: signature.vouched.clone(),
            ..self.clone()
        }
    }

    /// Whether it signs its subject as it is, rather than to say something about it: by a signature and nothing else
    /// somebody answers for all that the subject names by digest.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        is_signature(&self.predicate_type)
    }
}

/// Whether evidence of this predicate type signs its subject as it is: see [`Facts::is_signature`].
#[must_use]
pub fn is_signature(kind: &str) -> bool {
    matches!(kind, predicate_type::COSIGN_SIGN_V1 | predicate_type::MESSAGE_SIGNATURE | predicate_type::NOTATION)
}

impl FactsHead {
    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at)
    }
}

const fn witness(logged: bool, signed_at: Option<Timestamp>) -> Witness {
    if logged || signed_at.is_some() { Witness::Present } else { Witness::Absent }
}

impl From<&Facts> for FactsHead {
    fn from(facts: &Facts) -> Self {
        let (predicate_type, signer) = (facts.predicate_type.clone(), facts.signer.clone());
        let Facts { digest, form, signed_at, logged, source, .. } = *facts;
        let (vouched, malformed) = (facts.vouched.clone(), facts.malformed.clone());
        Self { digest, form, predicate_type, signer, signed_at, logged, source, vouched, malformed }
    }
}

impl From<Facts> for FactsHead {
    fn from(facts: Facts) -> Self {
        let Facts { digest, form, predicate_type, signer, signed_at, logged, source, vouched, malformed, .. } = facts;
        Self { digest, form, predicate_type, signer, signed_at, logged, source, vouched, malformed }
    }
}

/// The verified signer of a bundle: an identity in a certificate, or a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// The certificate's one subject alternative name.
    pub identity: Option<String>,
    /// The OIDC issuer that the certificate names.
    pub issuer: Option<String>,
    /// SHA-256 of the public key (SPKI DER), for key-signed bundles.
    pub key: Option<Digest>,
    /// All Fulcio claims of the certificate, by the names of Fulcio's own documentation.
    #[serde(default)]
    pub claims: BTreeMap<String, String>,
    /// The signer of a Notation signature, who is named here and nowhere else: a name in such a certificate must
    /// never pass for an identity that an OIDC issuer vouched for, nor its key for one that a pack lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notation: Option<Box<NotationSigner>>,
    /// The signer whom a certificate of somebody's own hierarchy names, with no log and no timestamp; named here and
    /// nowhere else, for the same reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Box<CertificateSigner>>,
}

/// The verified signer by a certificate that nobody but its own hierarchy vouches for, and for how long it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateSigner {
    /// The certificate's one subject alternative name, or its subject (RFC 4514) where it has none.
    pub identity: String,
    /// The subject of the root that it leads to, as text to be shown.
    pub issuer: String,
    /// SHA-256 of the public key (SPKI DER).
    pub key: Digest,
    /// SHA-256 of the signing certificate.
    pub certificate: Digest,
    /// The trusted certificates that it leads to, by SHA-256, ascending.
    pub anchors: Vec<Digest>,
    /// When every certificate on the way to these began to be valid.
    pub valid_from: Timestamp,
    /// The last instant at which every one of them is valid.
    pub valid_until: Timestamp,
    /// What is known about revoked certificates.
    pub revocation: Revocation,
}

/// The verified signer of a Notation signature, and what decides for how long the signature counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotationSigner {
    /// The certificate's subject (RFC 4514).
    pub subject: String,
    /// Who issued the certificate, as text to be shown.
    pub issuer: String,
    /// SHA-256 of the public key (SPKI DER).
    pub key: Digest,
    /// SHA-256 of the signing certificate.
    pub certificate: Digest,
    /// What the signature rests on.
    pub scheme: NotationScheme,
    /// The certificates of its chain that lie in trust stores of the kind that the scheme calls for, by SHA-256.
    pub anchors: Vec<Digest>,
    /// When every certificate of the chain began to be valid.
    pub valid_from: Timestamp,
    /// The last instant at which every certificate of the chain is valid.
    pub valid_until: Timestamp,
    /// From then on the signer wants the signature not to be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The verified countersignature, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<NotationTimestamp>,
    /// What is known about revoked certificates.
    pub revocation: Revocation,
}

/// When a timestamp authority saw a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotationTimestamp {
    /// Not before.
    pub earliest: Timestamp,
    /// Not after.
    pub latest: Timestamp,
    /// The certificates of its chain that lie in trust stores of type `tsa`, by SHA-256.
    pub anchors: Vec<Digest>,
}

/// What a Notation signature rests on (Notary Project, "Signing Scheme").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotationScheme {
    /// Certificates that a certificate authority issued to the signer.
    #[serde(rename = "notary.x509")]
    X509,
    /// An authority that signs for others, and says when.
    #[serde(rename = "notary.x509.signingAuthority")]
    SigningAuthority,
}

impl NotationScheme {
    /// The kind of trust store that its chain must lead to.
    #[must_use]
    pub const fn store(self) -> StoreKind {
        match self {
            Self::X509 => StoreKind::Ca,
            Self::SigningAuthority => StoreKind::SigningAuthority,
        }
    }
}

/// What is known about revoked certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Revocation {
    /// No certificate of the chain says where one could ask.
    NotOffered,
    /// One could ask, and nobody did.
    Unknown,
}

impl std::fmt::Display for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(signer) = &self.notation {
            return write!(f, "{} (issued by {})", signer.subject, signer.issuer);
        }
        if let Some(signer) = &self.certificate {
            return write!(f, "{} (by a certificate of {})", signer.identity, signer.issuer);
        }
        match (&self.identity, &self.issuer, &self.key) {
            (Some(identity), Some(issuer), _) => write!(f, "{identity} (issuer {issuer})"),
            (Some(identity), None, _) => write!(f, "{identity} (no issuer)"),
            (None, _, Some(key)) => write!(f, "key {key}"),
            (None, _, None) => f.write_str("nobody"),
        }
    }
}

/// Where evidence was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// In a layer that an image index leads to, as builders leave their attestations.
    Index,
    /// Within the artifact itself: a model's own signature.
    Artifact,
    /// Not where this look was: the gate has seen it before, beside the subject in another place or at another time.
    Kept,
    /// In an OCI image layout on disk.
    Layout,
    /// Through the registry's referrers API.
    Referrer,
    /// Under the registry's fallback tag, or a tag of cosign's older storage.
    Tag,
    /// Given to the gate directly.
    Upload,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Index => "index",
            Self::Artifact => "artifact",
            Self::Kept => "kept",
            Self::Layout => "layout",
            Self::Referrer => "referrer",
            Self::Tag => "tag",
            Self::Upload => "upload",
        })
    }
}

/// Where a bundle lay when it was seen first, of one that was not found where a decision looked ([`Source::Kept`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptFrom {
    /// The subject that it was seen beside: the one that was asked about, or a part of it.
    pub subject: Digest,
    /// SHA-256 of the bundle.
    pub bundle: Digest,
    /// The place: `HOST/REPO` or `oci:DIR`.
    pub place: String,
}

/// A referrer that was listed when evidence was collected, whatever it turned out to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedReferrer {
    /// The digest of its manifest.
    pub digest: Digest,
    /// Where it was listed.
    pub source: Source,
}

/// A bundle that is not evidence, and why: an answer, not an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectedBundle {
    /// SHA-256 of the bytes as they were read.
    pub digest: Digest,
    /// In which form they came; records leave it out for a Sigstore bundle.
    #[serde(default, skip_serializing_if = "Form::is_sigstore_bundle")]
    pub form: Form,
    /// What the payload says it is; not verified, empty when it could not be read.
    pub predicate_type: String,
    /// Where it was found.
    pub source: Source,
    /// Which check it failed, with both sides of the comparison.
    pub rejection: RejectionReport,
    /// Who signed it, where it verified and was revoked: whoever made a change stays who made it. Records leave it out
    /// where nobody is known to have signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<Box<Signer>>,
    /// Whether the bytes were too many to be kept, so that nobody can look at them again; records leave it out where
    /// they were kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_kept: bool,
}

/// A rejection in the form that is recorded and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectionReport {
    /// A stable kebab-case code: `subject-mismatch`, `signature-invalid`, `log-entry-mismatch`.
    pub code: String,
    /// What would have been accepted.
    pub expected: String,
    /// What was there.
    pub found: String,
}
