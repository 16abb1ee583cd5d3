//! Which rule of The Update Framework an answer breaks.

use crate::domain::evidence::rejection::shown;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustedRootError;

/// Why metadata of a repository is not accepted. What was accepted before stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TufError {
    /// A file that must be there is not.
    #[error("expected `{path}`, found no such file")]
    Absent {
        /// Its path below the repository's address.
        path: String,
    },
    /// The trusted root is somebody's else than the repository's own: no delegation is followed.
    #[error(
        "expected the target `{}` among the repository's own, found that it is delegated to `{role}`, and delegations \
         are not followed",
        super::TARGET
    )]
    Delegated {
        /// To whom.
        role: String,
    },
    /// Nobody vouches for it any more: an old state served as if it were the newest (a "freeze").
    #[error("expected {role} metadata that is in force, found some that expired at {expired_at}")]
    Expired {
        /// Which metadata.
        role: &'static str,
        /// When.
        expired_at: Timestamp,
    },
    /// It does not have the form of such metadata, or says something that it must not say.
    #[error("expected {role} metadata of a TUF repository, found {found}")]
    Malformed {
        /// Which metadata.
        role: &'static str,
        /// What it is instead.
        found: String,
    },
    /// A file is not the one that the metadata above it names: mixed from two states, changed, or cut off.
    #[error("expected {what} with {expected}, found {found}")]
    Mismatch {
        /// Which file.
        what: String,
        /// What was named.
        expected: String,
        /// What is there.
        found: String,
    },
    /// The repository has no trusted root among its own targets.
    #[error("expected the target `{}`, found none among the repository's own", super::TARGET)]
    NoTarget,
    /// An older state than one that was accepted before.
    #[error("expected {what} of version {trusted} or newer, found version {found}")]
    Rollback {
        /// Of what.
        what: String,
        /// The version that was accepted.
        trusted: u64,
        /// The version that was offered.
        found: u64,
    },
    /// A root that does not follow the one before.
    #[error("expected root metadata of version {expected}, found version {found}")]
    RootVersion {
        /// The next version.
        expected: u64,
        /// The version that was offered.
        found: u64,
    },
    /// Fewer keys signed than the root demands.
    #[error("expected {required} signatures by distinct keys over the {role} metadata, found {found}")]
    Threshold {
        /// Which metadata.
        role: &'static str,
        /// How many are demanded.
        required: usize,
        /// How many there are.
        found: usize,
    },
    /// More than is read.
    #[error("expected at most {limit} {what}, found more")]
    TooLarge {
        /// Of what there is too much.
        what: String,
        /// The limit.
        limit: usize,
    },
    /// The file is the one that was named, and no trusted root that could be used.
    #[error("the target `trusted_root.json`: {0}")]
    Unusable(#[from] TrustedRootError),
}

impl TufError {
    /// The stable name of the reason.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Absent { .. } => "tuf-absent",
            Self::Delegated { .. } => "tuf-delegated",
            Self::Expired { .. } => "tuf-expired",
            Self::Malformed { .. } => "tuf-malformed",
            Self::Mismatch { .. } => "tuf-mismatch",
            Self::NoTarget => "tuf-no-target",
            Self::Rollback { .. } => "tuf-rollback",
            Self::RootVersion { .. } => "tuf-root-version",
            Self::Threshold { .. } => "tuf-threshold",
            Self::TooLarge { .. } => "tuf-too-large",
            Self::Unusable(_) => "tuf-unusable",
        }
    }

    pub(super) fn malformed(role: &'static str, found: impl std::fmt::Display) -> Self {
        Self::Malformed { role, found: shown(&found.to_string()) }
    }

    /// The library's refusal in our words.
    pub(super) fn of(role: &'static str, error: sigstore_tuf::Error) -> Self {
        use sigstore_tuf::Error;
        match error {
            Error::Expired { expires, .. } => Self::Expired { role, expired_at: expires.into() },
            Error::Rollback { role, trusted, new } => Self::Rollback { what: shown(&role), trusted, found: new },
            Error::BadRootVersion { trusted, new } => {
                Self::RootVersion { expected: trusted.saturating_add(1), found: new }
            }
            Error::ThresholdNotMet { found, threshold, .. } => Self::Threshold { role, required: threshold, found },
            Error::IntegrityMismatch(detail) => Self::Mismatch {
                what: format!("{role} metadata"),
                expected: "what the metadata above it names".to_owned(),
                found: shown(&detail),
            },
            error => {
                let cause = std::error::Error::source(&error).map_or_else(String::new, |cause| format!(": {cause}"));
                Self::malformed(role, format!("{error}{cause}"))
            }
        }
    }
}
