//! What verification establishes about a bundle, in the form that is recorded and given to rules.

mod signer;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::digest::Digest;
use super::evidence::Form;
use super::json::canonical;
use super::statement::predicate_type;
use super::time::Timestamp;
pub use signer::{CertificateSigner, NotationScheme, NotationSigner, NotationTimestamp, Revocation, Signer};

/// Everything that a verified bundle says, and who says so.
///
/// Facts are recorded for every bundle that verified, accepted signer or not, so that a decision can
/// be computed again from its record alone. Only [`super::evidence::verify`] makes new facts that somebody signed,
/// [`super::evidence::hear`] those that are [`Self::refused`], and [`super::evidence::unsigned`] those that nobody signed; reading them back from a decision's record is the one other way
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
    /// For how many seconds the signer's certificate is valid, where a trusted root issued it for longer than
    /// [`SHORT_LIVED_SECONDS_MAX`]: its key lasts, so that a log or a timestamp authority may have seen the signature long after
    /// it was made. Absent for certificates of minutes, for bare keys and trust stores, which always last, and in what was
    /// recorded before it was told.
    ///
    /// [`SHORT_LIVED_SECONDS_MAX`]: super::limits::SHORT_LIVED_SECONDS_MAX
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certified_for_s: Option<u64>,
    /// What was signed and by whom, as one name ([`signed_content`]): the same in whatever bytes it comes. Absent for what
    /// nobody signed, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_content: Option<Digest>,
    /// Why it is no proof, where the signature by this key holds, or by that of a certificate in this name, and what stands
    /// beside it does not: a log entry of nobody's log, a timestamp over something else, a bundle of an unknown version.
    /// Whoever has the key has said it all the same: it counts for nothing, and nobody passes over it. Absent for what
    /// verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Box<RejectionReport>>,
    /// Which signature over the statement it is ([`signature_name`](super::keys::signature_name)), where the signer's key lasts: the same in whatever bytes it
    /// comes, and another one where she signed the same words again. Absent where a certificate of minutes tells that, for what
    /// is no statement, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Digest>,
    /// The end of the certificate of minutes that it was signed with, and so the latest that it can be from, where nobody who
    /// may count says when it was signed. Absent for all else, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certified_until: Option<Timestamp>,
    /// The other trusted roots to which the signer's certificate leads, and which know nothing of the time: by them it is known
    /// whose word it is, and no more. Absent where there is none, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named_by: Vec<Vouched>,
}

/// One name for what somebody signed: SHA-256 of the canonical JSON of the payload's digest and the signer.
///
/// A signature can be wrapped in any number of ways that all verify: with a line feed more, in another version of the
/// bundle, as a layer of cosign's older storage. All of them are one word of one signer, and so is the same payload that
/// she signs again.
///
/// * `payload` — SHA-256 of what the envelope carries; of the artifact itself, where the signature covers that.
#[must_use]
pub fn signed_content(payload: Digest, signer: &Signer) -> Option<Digest> {
    let by = match signer {
        Signer { key: Some(key), .. } => json!({ "key": key }),
        Signer { identity: Some(identity), issuer, .. } => json!({ "identity": identity, "issuer": issuer }),
        Signer { certificate: Some(by), .. } => json!({ "certified": by.identity, "issuer": by.issuer }),
        Signer { notation: Some(by), .. } => json!({ "notation": by.subject, "issuer": by.issuer }),
        _ => return None,
    };
    canonical(&json!({ "payload": payload, "signer": by })).ok().map(|bytes| Digest::of(&bytes))
}

/// By what a revocation takes what was said: the names of `content` (see [`signed_content`]) as this signer said it.
///
/// With a key the same words are the same word whenever they are signed. A certificate of minutes is of one signing: who signs
/// the same again says it again, and that is another word. And whom a hierarchy of somebody's own names is nobody without it:
/// the same name under another root is somebody else.
///
/// * `signing` — the certificate of minutes, as far as there is one and it is known.
#[must_use]
pub fn said_as(content: Digest, signer: &Signer, signing: Option<Digest>) -> Vec<Digest> {
    let anchors = signer.certificate.as_ref().map(|by| &by.anchors).or(signer.notation.as_ref().map(|by| &by.anchors));
    match (signing, anchors) {
        (Some(certificate), _) => vec![named(content, "signing", certificate)],
        (None, Some(anchors)) if !anchors.is_empty() => {
            anchors.iter().map(|anchor| named(content, "under", *anchor)).collect()
        }
        (None, _) => vec![content],
    }
}

/// The name of all that was said in the words `content` by a certificate of minutes and recorded before it was told by which:
/// it may have been any.
#[must_use]
pub fn said_before_it_was_told(content: Digest) -> Digest {
    named(content, "signing", content)
}

fn named(content: Digest, how: &str, by: Digest) -> Digest {
    Digest::of(format!("{how} {by} {content}").as_bytes())
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
    /// Everything else that stands behind it, so that it falls with any of that: the signer's certificate, the authorities
    /// that issued it, the certificate logs that it was shown to, and the authorities above the clocks. SHA-256 of each
    /// certificate and of each key (SPKI DER), ascending. Absent where there is none, and in what was recorded before it
    /// was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub behind: Vec<Digest>,
    /// Which of these the root does not name but came with the bundle: the signer's certificate, which is the first, its key,
    /// and whatever leads from there to the root. Absent for keys, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<Digest>,
    /// Which of these stand above clocks alone, and so for the time and not for whose word it is. Absent where there is none, and
    /// in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub above: Vec<Digest>,
}

impl Vouched {
    /// By whose revocation nobody could say any more whose word it is: the root, and whoever stands behind the certificate.
    pub fn names_by(&self) -> impl Iterator<Item = Digest> {
        let behind = self.behind.iter().filter(|one| !self.above.contains(one));
        std::iter::once(self.root_digest).chain(behind.copied())
    }

    /// Everything by whose revocation the word of this root would no longer count.
    pub fn stands_on(&self) -> impl Iterator<Item = Digest> {
        let authorities = self.logs.iter().chain(&self.promises).chain(&self.timestamps).chain(&self.behind);
        std::iter::once(self.root_digest).chain(authorities.copied())
    }
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
    /// As in [`Facts`].
    #[serde(default)]
    pub signed_content: Option<Digest>,
    /// As in [`Facts`].
    #[serde(default)]
    pub certified_for_s: Option<u64>,
    /// As in [`Facts`].
    #[serde(default)]
    pub refused: Option<Box<RejectionReport>>,
}

/// Whether somebody beside the signer vouches for the time of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// Nobody does.
    Absent,
    /// A log or a timestamp authority does.
    Present,
    /// Something is there that should show it, and does not hold.
    Refused,
}

impl Facts {
    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at, self.refused.is_some())
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
                let behind = then.behind.is_empty() || now.behind == then.behind;
                let own = then.own.is_empty() || now.own == then.own;
                let above = then.above.is_empty() || now.above == then.above;
                promised && behind && own && above && (&now.logs, &now.timestamps) == (&then.logs, &then.timestamps)
            })
        };
        let same_content = recorded.signed_content.is_none() || self.signed_content == recorded.signed_content;
        // What does not fit follows from the claim, which is compared; and not every version told how long a certificate is
        // valid. Times that no rule can reckon with were on record once.
        let bare = |facts: &Self| Self {
            vouched: Vec::new(),
            malformed: None,
            claimed_at: facts.claimed_at.filter(Timestamp::is_countable),
            certified_for_s: facts.certified_for_s.filter(|_| recorded.certified_for_s.is_some()),
            signed_content: None,
            signature: facts.signature.filter(|_| recorded.signature.is_some()),
            certified_until: facts.certified_until.filter(|_| recorded.certified_until.is_some()),
            named_by: Vec::new(),
            signer: Signer::default(),
            ..facts.clone()
        };
        recorded.vouched.iter().all(still)
            && same_content
            && self.signer.agrees_with(&recorded.signer)
            && bare(self) == bare(recorded)
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
            certified_for_s: signature.certified_for_s,
            refused: signature.refused.clone(),
            certified_until: signature.certified_until,
            named_by: signature.named_by.clone(),
            // However many signatures of hers cover it, it is one word.
            signed_content: signed_content(self.digest, &signature.signer),
            ..self.clone()
        }
    }

    /// The certificate of minutes that it was signed with: of this one signing, whose time is proved. Absent for keys that last,
    /// and in what was recorded before it was told.
    #[must_use]
    pub fn signing(&self) -> Option<Digest> {
        signing(&self.signer, self.certified_for_s, &self.vouched)
    }

    /// On which occasion it was said, as far as that can be told: by the certificate of minutes or by the signature. The same
    /// words on another one were said again.
    #[must_use]
    pub fn occasion(&self) -> Option<Digest> {
        self.signing().or(self.signature)
    }

    /// Whether the signer's key outlives its signatures: whoever has it can have an old one logged and timestamped anew.
    #[must_use]
    pub const fn is_by_lasting_key(&self) -> bool {
        let signer = &self.signer;
        signer.key.is_some()
            || signer.notation.is_some()
            || signer.certificate.is_some()
            || self.certified_for_s.is_some()
    }

    /// Whether it signs its subject as it is, rather than to say something about it: by a signature and nothing else
    /// somebody answers for all that the subject names by digest.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        is_signature(&self.predicate_type)
    }
}

fn signing(signer: &Signer, certified_for_s: Option<u64>, vouched: &[Vouched]) -> Option<Digest> {
    let of_minutes = signer.identity.is_some() && certified_for_s.is_none();
    vouched.iter().filter(|_| of_minutes).find_map(|by| by.own.first().copied())
}

/// Whether evidence of this predicate type signs its subject as it is: see [`Facts::is_signature`].
#[must_use]
pub fn is_signature(kind: &str) -> bool {
    matches!(kind, predicate_type::COSIGN_SIGN_V1 | predicate_type::MESSAGE_SIGNATURE | predicate_type::NOTATION)
}

impl FactsHead {
    /// As [`Facts::signing`].
    #[must_use]
    pub fn signing(&self) -> Option<Digest> {
        signing(&self.signer, self.certified_for_s, &self.vouched)
    }

    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at, self.refused.is_some())
    }
}

const fn witness(logged: bool, signed_at: Option<Timestamp>, refused: bool) -> Witness {
    if refused {
        Witness::Refused
    } else if logged || signed_at.is_some() {
        Witness::Present
    } else {
        Witness::Absent
    }
}

impl From<&Facts> for FactsHead {
    fn from(facts: &Facts) -> Self {
        let (predicate_type, signer) = (facts.predicate_type.clone(), facts.signer.clone());
        let Facts { digest, form, signed_at, logged, source, signed_content, certified_for_s, .. } = *facts;
        let (vouched, malformed, refused) = (facts.vouched.clone(), facts.malformed.clone(), facts.refused.clone());
        Self {
            digest,
            form,
            predicate_type,
            signer,
            signed_at,
            logged,
            source,
            vouched,
            malformed,
            signed_content,
            certified_for_s,
            refused,
        }
    }
}

impl From<Facts> for FactsHead {
    fn from(facts: Facts) -> Self {
        Self::from(&facts)
    }
}

/// Where evidence was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// By whom it is, where the signature holds, it may well be about the subject, and nobody here can read what it says.
    /// Absent for all else, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<Box<Unread>>,
    /// Who signed it by the word of a trusted root that has run out, where no other says so, whatever else is wrong with it:
    /// whether anything depends on it is known by that. Absent for all else, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired_signer: Option<Box<Signer>>,
}

/// Whose word it is that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unread {
    /// Who signed.
    pub signer: Signer,
    /// What was signed and by whom, as one name: see [`signed_content`]. Who wraps it anew brings nothing new.
    pub signed_content: Option<Digest>,
    /// The trusted roots that vouch for the signer; none where a key alone does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouched: Vec<Vouched>,
}

impl Unread {
    /// The certificate that it was signed with, where that is not a key's or a hierarchy's own; as [`Facts::signing`].
    #[must_use]
    pub fn signing(&self) -> Option<Digest> {
        signing(&self.signer, None, &self.vouched)
    }
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
