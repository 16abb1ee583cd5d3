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
