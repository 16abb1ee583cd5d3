//! Why the gate could not answer. A refusal is an answer and not here.

use crate::domain::fault::Fault;

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
    /// Configuration, key or policy does not load. Exit code 5.
    #[error("{detail}")]
    Configuration {
        /// What does not load, with file, line and column where there are such.
        detail: String,
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

    /// The stable name of the kind: `urn:countersign:problem:NAME` over HTTP.
    #[must_use]
    pub const fn problem(&self) -> &'static str {
        match self {
            Self::Usage { .. } => "usage",
            Self::NotFound { .. } => "not-found",
            Self::NotAllowed { .. } => "not-allowed",
            Self::Fault(_) => "dependency",
            Self::Configuration { .. } => "configuration",
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
            | Self::Configuration { hint, .. } => hint.clone(),
            Self::Fault(fault) => Some(match (fault.retry, fault.retry_after_s) {
                (_, Some(seconds)) => format!("try again in {seconds} s"),
                (crate::domain::fault::Retry::Safe, None) => "try again".into(),
                (crate::domain::fault::Retry::After, None) => "try again when the dependency is back".into(),
                (crate::domain::fault::Retry::Pointless, None) => {
                    "trying again changes nothing: check access and limits".into()
                }
            }),
            Self::Conflict { .. } | Self::Cancelled { .. } | Self::Internal { .. } => None,
        }
    }
}
