//! What can go wrong with the record, said so that somebody can act on it.

use std::path::Path;

use uuid::Uuid;

use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, LEAD_BACK, LOST, NO_SPACE, Retry};
use crate::domain::limits::{MAX_DETAIL_CHARS, NO_PLACE_RETRY_SECONDS};
use crate::domain::names::{PackName, ProjectName};
use crate::domain::run::IllegalEvent;

/// Why the record could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another process, or another task of this one, held the database all the time that we may wait.
    #[error(
        "database `{path}` is held by {}, waited {waited_ms} ms; nothing was written, try again",
        holder(by.as_deref())
    )]
    Busy {
        /// The file, or the server and its database.
        path: String,
        /// How long we waited.
        waited_ms: u64,
        /// Who holds it, as far as a server tells, and how that is ended; absent where it is not known.
        by: Option<String>,
    },
    /// A newer version of the gate has written this database.
    #[error(
        "database `{path}` has schema {found}, this version of countersign knows {known}; use the newer version again, \
         or restore a backup that the older one made"
    )]
    NewerSchema {
        /// The file, or the server and its database.
        path: String,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// An earlier version of the gate has written this database, and whoever asked only reads: to read it would bring it up to date.
    #[error(
        "database `{path}` has schema {found}, of an earlier version of countersign, and that of this version is {known}: it was \
         left as it is, since what only reads changes nothing, and what still runs of that version could not use it any more"
    )]
    OlderSchema {
        /// The file, or the server and its database.
        path: String,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// The database can be read, and not be written.
    #[error("database `{path}` cannot be written: {detail}")]
    ReadOnly {
        /// The file, or the server and its database.
        path: String,
        /// What the system said, and what to look at.
        detail: String,
    },
    /// No space is left, on the disk or under the size that the database may have.
    #[error("no space is left for database `{path}`; nothing was written: free some, and try again")]
    Full {
        /// The file, or the server and its database.
        path: String,
    },
    /// What is stored is not what was written.
    #[error("database `{path}` is corrupt: {detail}; stop, run `countersign fsck`, and restore a backup")]
    Corrupt {
        /// The file, or the server and its database.
        path: String,
        /// What does not hold.
        detail: String,
    },
    /// The database is sound, and is not the one that was written to last: what was acknowledged since is gone.
    #[error(
        "database `{path}` has lost what was acknowledged: {detail}; nothing is signed or recorded, and nothing is answered \
         of what is safe. Lead the gate back to the database that has it; where that is gone for good: countersign log \
         accept-loss --reason TEXT"
    )]
    Lost {
        /// The file, or the server and its database.
        path: String,
        /// What is missing, and who remembers it.
        detail: String,
    },
    /// Somebody else was first, or said something else under the same name.
    #[error("{0}")]
    Conflict(Conflict),
    /// The thing does not exist.
    #[error("{what} does not exist")]
    Missing {
        /// What was looked for.
        what: String,
    },
    /// A bound of the gate was reached; nothing was cut silently.
    #[error("more than {max} {what}: the limit is `{limit}`")]
    TooMany {
        /// Of what.
        what: String,
        /// The name of the limit.
        limit: &'static str,
        /// Its value.
        max: u64,
    },
    /// There is no room for one more for now; nothing was recorded.
    #[error("{max} {what} already: the limit is `{limit}`; nothing was recorded")]
    NoPlace {
        /// Who is there already, and what for.
        what: String,
        /// The name of the limit.
        limit: &'static str,
        /// Its value.
        max: u64,
    },
    /// The event cannot happen where the run stands.
    #[error("run {run}: {illegal}")]
    Illegal {
        /// Which run.
        run: Uuid,
        /// Where it stands, and what was to happen.
        illegal: IllegalEvent,
    },
    /// What was to be written contradicts itself. A defect of the caller.
    #[error("refused to write: {detail}")]
    Inconsistent {
        /// Both sides.
        detail: String,
    },
    /// The commit failed in such a way that it may or may not have happened. Look again before doing anything.
    #[error("database `{path}`: a write may or may not have happened ({detail}); look again before repeating it")]
    Unknown {
        /// The file, or the server and its database.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// The server, or the disk that the file lies on, does not answer, or not with what was asked for. It may later.
    #[error("database `{path}` cannot be reached: {detail}")]
    Unreachable {
        /// The file, or the server and its database.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// The server does not let us in, or not do what we must.
    #[error("database `{path}` denies access: {detail}; check the user, the password and what the user may do")]
    Denied {
        /// The server and its database.
        path: String,
        /// What the server said.
        detail: String,
    },
    /// The database cannot be used at all.
    #[error("database `{path}` cannot be used: {detail}")]
    Unavailable {
        /// The file, or the server and its database.
        path: String,
        /// What the system said, and what to do where that is known.
        detail: String,
    },
}

/// How it begins that an idempotency key was used for another request: whoever tells what to do about it goes by that.
pub const OTHER_REQUEST: &str = "idempotency key";

/// Two sides that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// Somebody else took the run a step further.
    #[error("run {run} is at version {found}, not {expected}: somebody else took this step")]
    Version {
        /// Which run.
        run: Uuid,
        /// The version that the caller had seen.
        expected: u64,
        /// The version that it has.
        found: u64,
    },
    /// Somebody else has claimed the run since: the writer was slow, or cut off, and its work is done again.
    #[error("run {run} was claimed again meanwhile: claim {found} is the newest, this was claim {held}")]
    Fenced {
        /// Which run.
        run: Uuid,
        /// The number that the writer had claimed with.
        held: u64,
        /// The number that is in force.
        found: u64,
    },
    /// The same idempotency key came with another request.
    #[error("{} `{key}` was used for another request, which is {made} {first}", OTHER_REQUEST)]
    IdempotencyKey {
        /// The key.
        key: String,
        /// What that request made: a run or a release.
        made: &'static str,
        /// Its id.
        first: Uuid,
        /// The digest of the request it was used for.
        existing: Digest,
        /// The digest of the request given now.
        given: Digest,
    },
    /// An older pack, or the same version with other content.
    #[error(
        "pack `{name}` version {given} ({given_digest}) is refused: version {newest} ({newest_digest}) was in force, \
         and a version only grows"
    )]
    PackVersion {
        /// The pack's name.
        name: PackName,
        /// The version given now.
        given: u64,
        /// Its digest.
        given_digest: Digest,
        /// The newest version that was ever in force for the project.
        newest: u64,
        /// Its digest.
        newest_digest: Digest,
    },
    /// Another pack is in force than the caller had seen.
    #[error("the pack in force for project `{project}` is {}, not {}", shown(.found.as_ref()), shown(.expected.as_ref()))]
    PackInForce {
        /// Which project.
        project: ProjectName,
        /// What the caller had seen.
        expected: Option<Digest>,
        /// What is in force.
        found: Option<Digest>,
    },
    /// Something was filed about revoking since the caller looked.
    #[error("something was revoked in project `{project}` meanwhile, or taken back")]
    Revoked {
        /// Which project.
        project: ProjectName,
    },
    /// Something else was decided about the subject since the caller looked.
    #[error("the newest decision about {what} is {}, not {}", shown(.found.as_ref()), shown(.expected.as_ref()))]
    Decided {
        /// What was asked about, and where it was to go.
        what: String,
        /// The newest decision that the caller had seen.
        expected: Option<Digest>,
        /// The newest decision.
        found: Option<Digest>,
    },
    /// Evidence about the subject, or about a part of it, was given since the caller looked.
    #[error("bundle {bundle} was given about {subject} meanwhile, and this decision has not seen it")]
    Given {
        /// What it is about.
        subject: Digest,
        /// The newest that was given.
        bundle: Digest,
    },
    /// Somebody else has said something about an override since the caller looked.
    #[error("override {id} has {found} signatures, not {expected}: somebody else has said something about it")]
    Signed {
        /// Which.
        id: Digest,
        /// How many the caller had seen.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// Something else was decided in the project since the caller looked.
    #[error("what stands in project `{project}` is no longer what was decided again")]
    Standing {
        /// Which project.
        project: ProjectName,
    },
    /// The id is taken by something else.
    #[error("{what} is already there with other content")]
    Taken {
        /// What it is.
        what: String,
    },
}

fn holder(by: Option<&str>) -> &str {
    by.unwrap_or("another process")
}

fn shown(digest: Option<&Digest>) -> String {
    digest.map_or_else(|| "none".to_owned(), Digest::to_string)
}

impl StoreError {
    /// The same as a fault of a dependency, for a decision that could not be made because of it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let (class, retry, elapsed_ms) = match self {
            Self::Busy { waited_ms, .. } => (FaultClass::Timeout, Retry::Safe, *waited_ms),
            Self::ReadOnly { .. } | Self::Denied { .. } => (FaultClass::Denied, Retry::After, 0),
            Self::Corrupt { .. } | Self::Lost { .. } => (FaultClass::Corrupt, Retry::After, 0),
            Self::TooMany { .. } => (FaultClass::TooMuch, Retry::Pointless, 0),
            Self::NoPlace { .. } => (FaultClass::Throttled, Retry::After, 0),
            Self::Conflict(_) => (FaultClass::Unavailable, Retry::Safe, 0),
            Self::OlderSchema { .. }
            | Self::NewerSchema { .. }
            | Self::Missing { .. }
            | Self::Illegal { .. }
            | Self::Inconsistent { .. } => (FaultClass::Unavailable, Retry::Pointless, 0),
            Self::Full { .. } | Self::Unknown { .. } | Self::Unreachable { .. } | Self::Unavailable { .. } => {
                (FaultClass::Unavailable, Retry::After, 0)
            }
        };
        let dependency = match self {
            Self::NoPlace { limit, .. } if limit.starts_with("MAX_RUNS") => "queue".to_owned(),
            Self::NoPlace { .. } => "overrides".to_owned(),
            _ => self.path().map_or_else(|| "database".to_owned(), |path| format!("database {path}")),
        };
        let retry_after_s = matches!(self, Self::NoPlace { .. }).then_some(NO_PLACE_RETRY_SECONDS);
        // The fault names the file, and how long it took, by itself.
        let detail = match self {
            Self::Busy { by, .. } => format!("held by {}; nothing was written", holder(by.as_deref())),
            Self::Full { .. } => format!("{NO_SPACE}; nothing was written: free some"),
            Self::Unknown { detail, .. } => {
                format!("a write may or may not have happened ({detail}); look again before repeating it")
            }
            Self::Unreachable { detail, .. } | Self::Denied { detail, .. } => detail.clone(),
            Self::Lost { detail, .. } => format!("{LOST}: {detail}; {LEAD_BACK}"),
            other => other.to_string(),
        };
        Fault { dependency, class, tries: 1, elapsed_ms, retry_after_s, retry, detail }
    }

    fn path(&self) -> Option<&str> {
        match self {
            Self::Busy { path, .. }
            | Self::NewerSchema { path, .. }
            | Self::OlderSchema { path, .. }
            | Self::ReadOnly { path, .. }
            | Self::Full { path }
            | Self::Corrupt { path, .. }
            | Self::Lost { path, .. }
            | Self::Unknown { path, .. }
            | Self::Unreachable { path, .. }
            | Self::Denied { path, .. }
            | Self::Unavailable { path, .. } => Some(path),
            Self::Conflict(_)
            | Self::Missing { .. }
            | Self::TooMany { .. }
            | Self::NoPlace { .. }
            | Self::Illegal { .. }
            | Self::Inconsistent { .. } => None,
        }
    }
}

impl From<Conflict> for StoreError {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

/// A path for people: bounded, control characters escaped.
pub(super) fn printable(path: &Path) -> String {
    bounded(&path.display().to_string())
}

/// A text from outside for people: bounded, control characters escaped.
pub(super) fn bounded(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(MAX_DETAIL_CHARS) {
        if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_bounded_and_has_no_control_characters() {
        let hostile = format!("\u{1b}[2J{}", "a".repeat(10_000));
        let shown = bounded(&hostile);
        assert!(shown.starts_with("\\u{1b}[2J") && shown.len() < 700, "{shown}");
    }

    #[test]
    fn each_failure_says_whether_trying_again_can_help() {
        let path = || "gate.db".to_owned();
        let table = [
            (StoreError::Busy { path: path(), waited_ms: 5_000, by: None }, FaultClass::Timeout, Retry::Safe),
            (StoreError::Full { path: path() }, FaultClass::Unavailable, Retry::After),
            (StoreError::ReadOnly { path: path(), detail: String::new() }, FaultClass::Denied, Retry::After),
            (StoreError::Corrupt { path: path(), detail: String::new() }, FaultClass::Corrupt, Retry::After),
            (StoreError::NewerSchema { path: path(), found: 2, known: 1 }, FaultClass::Unavailable, Retry::Pointless),
        ];
        for (error, class, retry) in table {
            let fault = error.fault();
            assert_eq!((fault.dependency.as_str(), fault.class, fault.retry), ("database gate.db", class, retry));
        }
        let busy = StoreError::Busy { path: path(), waited_ms: 5_000, by: None }.fault().to_string();
        assert_eq!(busy, "database gate.db: held by another process; nothing was written (timeout, 1 try, 5000 ms)");
    }
}
