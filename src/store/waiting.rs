//! Runs that wait for people or for a time: how many there may be, until when each does, and whether anything has happened since it looked
//! at everything.
//!
//! Such a run waits for hours, and nobody works on it meanwhile. So it takes no place from those that wait for their turn,
//! and has places of its own.

use uuid::Uuid;

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_RUNS_PATIENT, MAX_RUNS_PATIENT_ABOUT_ONE};
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;

/// That a run waits for approvals or for a time, where nothing else is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    /// No longer than until then.
    pub until: Timestamp,
    /// What was known when it looked at everything last; absent before that.
    pub seen: Option<String>,
    /// What is known now, to be compared with that and nothing else.
    pub known: String,
}

// The newest of each kind of what may change the decision, by its row: what is given and taken out, what was seen, who asked
// for overrides and what was said about them, what was revoked, the pack in force, and what other environments decided.
pub(super) const WAITS: Sql = sql!(
    "SELECT q.patience, q.seen,
        (SELECT max(id) FROM upload WHERE project = q.project AND subject = q.subject),
        (SELECT count(*) FROM upload WHERE project = q.project AND subject = q.subject AND removed_at IS NOT NULL),
        (SELECT max(id) FROM sighting WHERE project = q.project AND subject = q.subject),
        (SELECT max(id) FROM override_request"["override_scope"],
    " WHERE project = q.project AND subject = q.subject AND environment = q.environment),
        (SELECT max(said.id) FROM override_request AS asked"["override_scope"],
    " JOIN override_signature AS said ON said.override_request = asked.id
            WHERE asked.project = q.project AND asked.subject = q.subject AND asked.environment = q.environment),
        (SELECT max(id) FROM revocation WHERE project = q.project),
        (SELECT max(id) FROM activation WHERE project = q.project),
        (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = q.project AND subject = q.subject AND environment <> q.environment)
    FROM queue AS q JOIN run ON run.id = q.run WHERE run.uuid = $1 AND q.patience IS NOT NULL"
);
const PATIENT: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM queue"["queue_patient"],
    " WHERE patience IS NOT NULL LIMIT $1) AS found"
);
const PATIENT_ABOUT: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM queue"["queue_subject"],
    " WHERE project = $1 AND subject = $2 AND patience IS NOT NULL LIMIT $3) AS found"
);

impl Store {
    /// Until when a run waits, and what is known; `None` when it does not wait, or has ended.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn waits(&self, run: Uuid) -> Result<Option<Waits>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(WAITS, values![&run]).await;
        let found = found.and_then(|row| row.as_ref().map(waits).transpose());
        read.finish(found)
    }
}

fn waits(row: &Row) -> Result<Waits, Failure> {
    let mut columns = Columns::of(row);
    let (until, seen) = (columns.time()?, columns.plain()?);
    let mut known = Vec::new();
    for _ in 0..8 {
        known.push(columns.count_or_null()?.unwrap_or(0).to_string());
    }
    Ok(Waits { until, seen, known: known.join(".") })
}

/// Refuses a run that may wait where too many do: all together, or about one subject, of which the fewer may wait the fewer places
/// are left, so that whoever asks about a few subjects leaves room for everybody else. What is not recorded holds up nobody.
pub(super) async fn require_place(
    session: &mut Session,
    project: &ProjectName,
    subjects: impl Iterator<Item = Digest>,
) -> Result<(), Failure> {
    let count = |found: i64| u64::try_from(found).unwrap_or(0);
    let waiting = count(session.number(PATIENT, values![MAX_RUNS_PATIENT]).await?);
    if waiting >= MAX_RUNS_PATIENT {
        let what = "runs wait for approvals or for a time, or may".to_owned();
        return Err(StoreError::NoPlace { what, limit: "MAX_RUNS_PATIENT", max: MAX_RUNS_PATIENT }.into());
    }
    let share = share_of_one(waiting);
    for subject in subjects {
        let about = values![project.as_str(), &subject, MAX_RUNS_PATIENT_ABOUT_ONE];
        if count(session.number(PATIENT_ABOUT, about).await?) >= share {
            let what = format!(
                "runs about {} wait for approvals or for a time, or may, while {waiting} do in all",
                subject.short()
            );
            return Err(StoreError::NoPlace { what, limit: "MAX_RUNS_PATIENT_ABOUT_ONE", max: share }.into());
        }
    }
    Ok(())
}

/// How many runs about one subject may wait where so many do in all.
fn share_of_one(waiting: u64) -> u64 {
    let left = MAX_RUNS_PATIENT.saturating_sub(waiting);
    // All of it while half of the places are free.
    let share = left.saturating_mul(2 * MAX_RUNS_PATIENT_ABOUT_ONE).checked_div(MAX_RUNS_PATIENT).unwrap_or(0);
    share.clamp(1, MAX_RUNS_PATIENT_ABOUT_ONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever asks about twenty subjects as often as she can.
    #[test]
    fn a_few_subjects_leave_room_for_all_others() {
        assert_eq!((share_of_one(0), share_of_one(MAX_RUNS_PATIENT - 1)), (MAX_RUNS_PATIENT_ABOUT_ONE, 1));
        let mut about = [0; 20];
        while let Some(one) = {
            let share = share_of_one(about.iter().sum());
            about.iter_mut().find(|one| **one < share)
        } {
            *one += 1;
        }
        let waiting: u64 = about.iter().sum();
        assert!(waiting <= MAX_RUNS_PATIENT * 85 / 100, "{waiting}");
    }
}
