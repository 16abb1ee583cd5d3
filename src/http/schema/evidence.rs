//! The shapes of evidence: who signed it, who vouches for it, and why it does not count.

use utoipa::ToSchema;

use super::{Form, Source};

/// A bundle that was looked at.
#[derive(ToSchema)]
pub(in crate::http) struct Evidence {
    /// SHA-256 of the bundle.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) digest: String,
    /// In which form it came.
    pub(super) form: Form,
    /// What its payload says it is.
    pub(super) predicate_type: String,
    /// Who signed; null when that could not be verified.
    pub(super) signer: Option<Signer>,
    /// A trusted time; null when only the signer vouches for one.
    #[schema(format = DateTime)]
    pub(super) signed_at: Option<String>,
    /// Where it was found.
    pub(super) source: Source,
    /// Whether an accepted signer made it.
    pub(super) accepted: bool,
    /// Why not, when not.
    pub(super) rejection: Option<Rejection>,
    /// The trusted roots that vouch for signer and time; absent where a key alone does.
    #[schema(required = false)]
    pub(super) vouched: Vec<Vouched>,
    /// The platform of an index that it was looked at for; absent where that is the subject itself.
    #[schema(required = false, pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) subject: Option<String>,
    /// Where it lay when it was seen first, where it was not found where this look was (`source` is `kept`); absent where
    /// it was, or that was not noted.
    #[schema(required = false)]
    pub(super) seen_in: Option<String>,
    /// What people should know about it: `malformed`, and where, for a claim that does not fit its known type.
    #[schema(required = false)]
    pub(super) note: Option<String>,
}

/// What one trusted root vouches for.
#[derive(ToSchema)]
pub(in crate::http) struct Vouched {
    /// The root, as the gate's configuration or the policy pack calls it.
    pub(super) root: String,
    /// Its digest.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) root_digest: String,
    /// The distinct transparency logs behind it: SHA-256 of each key; absent where there is none.
    #[schema(required = false)]
    pub(super) logs: Vec<String>,
    /// The distinct transparency logs of which there is a promise and no proof, for no threshold: SHA-256 of each key;
    /// absent where there is none.
    #[schema(required = false)]
    pub(super) promises: Vec<String>,
    /// The distinct timestamp authorities behind it: SHA-256 of each key; absent where there is none.
    #[schema(required = false)]
    pub(super) timestamps: Vec<String>,
    /// Whoever else stands behind it: SHA-256 of the certificates and keys of the signer, of the authorities above, of the
    /// certificate logs, and of those above the timestamp authorities; absent where there is none.
    #[schema(required = false)]
    pub(super) behind: Vec<String>,
    /// Which of these came with the bundle: the signer's certificate, which is the first, its key, and whatever leads from there
    /// to the root; absent for keys.
    #[schema(required = false)]
    pub(super) own: Vec<String>,
    /// Which of these stand above the timestamp authorities alone: for the time, and not for whose word it is; absent where there
    /// is none.
    #[schema(required = false)]
    pub(super) above: Vec<String>,
}

/// A signer: an identity in a certificate, or a key.
#[derive(ToSchema)]
pub(in crate::http) struct Signer {
    /// The certificate's subject alternative name.
    pub(super) identity: Option<String>,
    /// Its OIDC issuer.
    pub(super) issuer: Option<String>,
    /// SHA-256 of the public key.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) key: Option<String>,
}

/// Why a bundle does not count.
#[derive(ToSchema)]
pub(in crate::http) struct Rejection {
    /// A stable code in kebab-case.
    pub(super) code: String,
    /// What would have been accepted.
    pub(super) expected: String,
    /// What there was.
    pub(super) found: String,
}

/// One page of what is held about a subject.
#[derive(ToSchema)]
pub(in crate::http) struct HeldEvidence {
    /// The bundles, in the order of their digests.
    pub(in crate::http) items: Vec<Held>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}

/// A bundle that is held about a subject.
#[derive(ToSchema)]
pub(in crate::http) struct Held {
    /// SHA-256 of the bundle.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) bundle: String,
    /// What its payload says it is; empty where it says nothing.
    pub(in crate::http) predicate_type: String,
    /// Who signed it, in words; null where that could not be verified.
    pub(in crate::http) signer: Option<String>,
    /// What it is worth under the pack in force: `nobody` or `revoked` (it counts for nothing), `known` or `unread` (by a
    /// signer whom the pack knows, or provenance by one of an earlier pack's people), `subject` (the subject's own manifest), `untold` (it cannot be told just now).
    pub(in crate::http) worth: String,
    /// Whether it may be taken out.
    pub(in crate::http) removable: bool,
    /// When it was given to the gate; null where it was only seen.
    #[schema(format = DateTime)]
    pub(in crate::http) given_at: Option<String>,
    /// When it was looked at first; null where it was not yet.
    #[schema(format = DateTime)]
    pub(in crate::http) seen_at: Option<String>,
}

/// Bundles that were taken out.
#[derive(ToSchema)]
pub(in crate::http) struct EvidenceRemoved {
    /// SHA-256 of the signed payload; the log names it.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) id: String,
    /// Whose evidence.
    pub(in crate::http) project: String,
    /// What it was about.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// The bundles.
    pub(in crate::http) bundles: Vec<String>,
    /// Why.
    pub(in crate::http) reason: String,
    /// Who signed that.
    pub(in crate::http) by: String,
    /// When.
    #[schema(format = DateTime)]
    pub(in crate::http) at: String,
}
