//! Why the gate could not answer. A refusal is an answer and not here.

use std::io;

use crate::domain::fault::{Fault, Retry};
use crate::domain::policy::start::StartError;
use crate::domain::policy::{LoadError, LoadErrors};
use crate::domain::reference::ParseReferenceError;
use crate::host::HostError;
use crate::host::judges::NotLoaded;
use crate::registry::RegistryError;
use crate::sigstore::{KeyFileError, SignerError, SigningKeyError, token_hint};
use crate::store::StoreError;

/// Why a request got no answer.
///
/// Each kind has one exit code on the command line and one problem type over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GateError {
    /// The request itself is wrong. Exit code 2.
    #[error("{detail}")]
    Usage {
        /// What is wrong, with expected and found.
        detail: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// What was named does not exist. Exit code 2.
    #[error("{what} does not exist")]
    NotFound {
        /// What was looked for.
        what: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// The caller may not do this. Exit code 4.
    #[error("{detail}")]
    NotAllowed {
        /// What was refused, and by which rule.
        detail: String,
        /// Who could.
        hint: Option<String>,
    },
    /// A dependency could not be asked. Exit code 3.
    #[error("{0}")]
    Fault(Fault),
    /// Configuration, key or policy of the gate does not load. Exit code 5.
    #[error("{detail}")]
    Configuration {
        /// What does not load, with file, line and column where there are such.
        detail: String,
        /// What to do.
        hint: Option<String>,
    },
    /// A pack that was given does not load, or needs more than it may use. Exit code 5.
    #[error("{detail}")]
    Pack {
        /// What is wrong, with file, line and column where there are such.
        detail: String,
        /// The same, error by error; empty where it is not the content of a file.
        errors: Vec<LoadError>,
        /// What to do.
        hint: Option<String>,
    },
    /// Something else happened first: the same key with another body, a version that moved on. Exit code 2.
    #[error("{detail}")]
    Conflict {
        /// Both sides.
        detail: String,
    },
    /// Cancelled by the caller. Exit code 6.
    #[error("cancelled: {done}; {not_done}")]
    Cancelled {
        /// What was done and stays.
        done: String,
        /// What was not done, and may be repeated.
        not_done: String,
    },
    /// A defect of the gate. Exit code 70.
    #[error("internal error: {detail}")]
    Internal {
        /// What did not hold.
        detail: String,
    },
}

impl From<Fault> for GateError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl GateError {
    /// A wrong request, with nothing more to say.
    #[must_use]
    pub fn usage(detail: impl Into<String>) -> Self {
        Self::Usage { detail: detail.into(), hint: None }
    }

    /// Something that must not happen did.
    #[must_use]
    pub fn internal(detail: impl Into<String>) -> Self {
        Self::Internal { detail: detail.into() }
    }

    /// A file that cannot be written, with what to do about it where the system says why.
    ///
    /// * `what` — the file in backquotes, or what else is written to.
    #[must_use]
    pub fn unwritable(what: impl std::fmt::Display, error: &io::Error) -> Self {
        let hint = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Some("free some space there (df -h shows how much there is), or name another place")
            }
            io::ErrorKind::ReadOnlyFilesystem => Some("that file system is read-only: name another place"),
            io::ErrorKind::PermissionDenied => Some("name a place where you may write, or ask whoever owns that one"),
            io::ErrorKind::NotADirectory => Some("a part of that path is no directory: name another place"),
            io::ErrorKind::NotFound => Some("make its directory first (mkdir -p), or name another place"),
            _ => None,
        };
        Self::Configuration { detail: format!("{what} cannot be written: {error}"), hint: hint.map(str::to_owned) }
    }

    /// The stable name of the kind: `urn:countersign:problem:NAME` over HTTP.
    #[must_use]
    pub const fn problem(&self) -> &'static str {
        match self {
            Self::Usage { .. } => "usage",
            Self::NotFound { .. } => "not-found",
            Self::NotAllowed { .. } => "not-allowed",
            Self::Fault(_) => "dependency",
            Self::Configuration { .. } => "configuration",
            Self::Pack { .. } => "pack",
            Self::Conflict { .. } => "conflict",
            Self::Cancelled { .. } => "cancelled",
            Self::Internal { .. } => "internal",
        }
    }

    /// What the caller can do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Usage { hint, .. }
            | Self::NotFound { hint, .. }
            | Self::NotAllowed { hint, .. }
            | Self::Configuration { hint, .. }
            | Self::Pack { hint, .. } => hint.clone(),
            Self::Fault(fault) => Some(match (fault.retry, fault.retry_after_s) {
                (_, Some(seconds)) => format!("try again in {seconds} s"),
                (Retry::Safe, None) => fault.way_back().unwrap_or_else(|| "try again".into()),
                (Retry::After, None) => {
                    fault.way_back().unwrap_or_else(|| "try again when the dependency is back".into())
                }
                (Retry::Pointless, None) => fault.remedy().into(),
            }),
            Self::Conflict { .. } | Self::Cancelled { .. } | Self::Internal { .. } => None,
        }
    }

    /// Whom to ask, where it is not the caller who can do something about it.
    #[must_use]
    pub fn whose(&self) -> Option<String> {
        match self {
            Self::Fault(fault) => fault.whose(),
            Self::NotAllowed { .. } => Some(
                "whoever keeps the policy and the configuration of this gate, which say who may do what".to_owned(),
            ),
            Self::Configuration { .. } => Some("whoever keeps this gate, its keys and its policy".to_owned()),
            Self::Pack { .. } => Some("whoever writes this pack".to_owned()),
            Self::Internal { .. } => Some("the makers of countersign".to_owned()),
            Self::Usage { .. } | Self::NotFound { .. } | Self::Conflict { .. } | Self::Cancelled { .. } => None,
        }
    }
}

impl From<ParseReferenceError> for GateError {
    fn from(error: ParseReferenceError) -> Self {
        Self::Usage { hint: error.hint(), detail: error.to_string() }
    }
}

impl From<RegistryError> for GateError {
    fn from(error: RegistryError) -> Self {
        match error {
            RegistryError::NotFound { what } => Self::NotFound {
                what,
                hint: Some("push it first, or correct the name: countersign push prints it".into()),
            },
            RegistryError::Fault(fault) => Self::Fault(fault),
            RegistryError::Invalid { detail } => Self::Usage { detail, hint: None },
        }
    }
}

impl From<LoadErrors> for GateError {
    fn from(errors: LoadErrors) -> Self {
        Self::Configuration { detail: errors.to_string(), hint: Some("countersign policy lint DIR".into()) }
    }
}

impl From<StartError> for GateError {
    fn from(error: StartError) -> Self {
        Self::Usage { detail: error.to_string(), hint: None }
    }
}

impl From<KeyFileError> for GateError {
    fn from(error: KeyFileError) -> Self {
        match error {
            KeyFileError::Exists { .. } => {
                Self::Usage { detail: error.to_string(), hint: Some("name another file".into()) }
            }
            other => Self::Configuration { detail: other.to_string(), hint: None },
        }
    }
}

impl From<SigningKeyError> for GateError {
    fn from(error: SigningKeyError) -> Self {
        Self::Configuration { detail: error.to_string(), hint: None }
    }
}

impl From<SignerError> for GateError {
    fn from(error: SignerError) -> Self {
        match error {
            SignerError::Key(error) => error.into(),
            SignerError::KeyFile(error) => error.into(),
            SignerError::Fault(fault) => Self::Fault(fault),
            SignerError::Token { error: ref token, .. } => {
                Self::NotAllowed { hint: Some(token_hint(token).into()), detail: error.to_string() }
            }
            SignerError::Unusable { .. } => Self::Configuration { detail: error.to_string(), hint: None },
            SignerError::NotBuilt { feature, .. } => Self::Usage {
                detail: error.to_string(),
                hint: Some(format!("cargo build --release --features {feature}")),
            },
        }
    }
}

impl From<NotLoaded> for GateError {
    fn from(error: NotLoaded) -> Self {
        let lint = || Some("countersign policy lint DIR".into());
        match error {
            NotLoaded::Fault(fault) => Self::Fault(fault),
            NotLoaded::Refused(errors) => {
                Self::Pack { detail: errors.to_string(), errors: errors.listed().to_vec(), hint: lint() }
            }
            NotLoaded::UsedUp { .. } => Self::Pack { detail: error.to_string(), errors: Vec::new(), hint: lint() },
        }
    }
}

impl From<HostError> for GateError {
    fn from(error: HostError) -> Self {
        match error {
            HostError::Io { .. } | HostError::Task { .. } => {
                Self::Configuration { detail: error.to_string(), hint: None }
            }
            wrong_request => Self::usage(wrong_request.to_string()),
        }
    }
}

impl From<StoreError> for GateError {
    fn from(error: StoreError) -> Self {
        let detail = error.to_string();
        match error {
            StoreError::Conflict(_) | StoreError::Illegal { .. } => Self::Conflict { detail },
            StoreError::Missing { what } => Self::NotFound { what, hint: None },
            StoreError::Inconsistent { .. } => Self::Internal { detail },
            StoreError::NewerSchema { .. } => {
                let hint = "install the version that wrote it; or go on with a backup of the older one in another \
                            directory: countersign --data DIR restore FILE";
                Self::Configuration { detail, hint: Some(hint.to_owned()) }
            }
            StoreError::OlderSchema { .. } => {
                let hint = "the first command of this version that records something brings it up to date: countersign serve, or \
                            countersign promote; make a backup before that, which is of the earlier schema: countersign backup \
                            FILE; until then ask the service that runs on it (--server URL), or with the earlier version";
                Self::Configuration { detail, hint: Some(hint.to_owned()) }
            }
            // What only reads opens a record so that has no room for more, too, and is told no other reason then.
            StoreError::ReadOnly { .. } => {
                let hint = "see that there is room where it lies (df -h), and who may write it (ls -l)";
                Self::Configuration { detail, hint: Some(hint.to_owned()) }
            }
            StoreError::Corrupt { .. } | StoreError::Unavailable { .. } => Self::Configuration { detail, hint: None },
            StoreError::Busy { .. }
            | StoreError::Full { .. }
            | StoreError::Lost { .. }
            | StoreError::TooMany { .. }
            | StoreError::NoPlace { .. }
            | StoreError::Unreachable { .. }
            | StoreError::Denied { .. }
            | StoreError::Unknown { .. } => Self::Fault(error.fault()),
        }
    }
}
