//! What a run waits for, and what it has the patience to wait for.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::time::Timestamp;

/// What a run waits for: something that somebody else is about to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Awaited {
    /// The environment before, where the same subject is being decided at this moment.
    Environment {
        /// Which one.
        environment: EnvironmentName,
        /// The run that decides there (UUIDv7).
        run: uuid::Uuid,
    },
    /// Approvals of an override that was requested.
    Approval {
        /// The rule that it would waive.
        rule: RuleId,
        /// The override's id.
        request: Digest,
    },
    /// A time, where nothing else is missing. That it has come makes nothing ready: everything is looked at again then.
    Time {
        /// From then on it would be ready, as it stood when that was found out.
        at: Timestamp,
        /// The rules that do not hold before.
        rules: Vec<RuleId>,
    },
}

impl Awaited {
    /// Whether whoever waits for this goes on waiting as for the other: for people, whichever request they are to approve; or
    /// for the time, whenever that is.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let both = (self, other);
        self == other
            || matches!(both, (Self::Approval { .. }, Self::Approval { .. }) | (Self::Time { .. }, Self::Time { .. }))
    }
}

/// What a run has the patience to wait for, and until when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// For approvals that were asked for, where nothing else is missing; absent: for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<Timestamp>,
    /// For the time from which it is ready, where nothing else is missing; absent: for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
}

impl Patience {
    /// Until when it waits at the most; absent: it does not.
    #[must_use]
    pub fn until(&self) -> Option<Timestamp> {
        self.approval.max(self.time)
    }
}

impl fmt::Display for Patience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(until) = self.approval {
            write!(f, "; it waits for approvals until {until}")?;
        }
        self.time.map_or(Ok(()), |until| write!(f, "; it waits until it is ready by the clock alone, to {until}"))
    }
}

impl fmt::Display for Awaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment { environment, run } => write!(f, "`{environment}`, which run {run} decides"),
            Self::Approval { rule, request } => write!(f, "approvals of override {} of `{rule}`", request.short()),
            Self::Time { at, rules } => {
                let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
                let hold = if rules.len() == 1 { "holds" } else { "hold" };
                write!(f, "the time: {} {hold} from {at} on, as it stands now", rules.join(", "))
            }
        }
    }
}
