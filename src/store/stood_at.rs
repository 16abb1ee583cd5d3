//! From where something has been ready, and where evidence about it lay.

use std::time::Duration;

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::{Columns, Timing};
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_DECISIONS_LOOKED_THROUGH, MAX_DECISIONS_REMEMBERED_AT_START, MAX_PLACES_LOOKED_AT};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::Phase;

// From both ends: whoever asks often enough fills the middle.
pub(super) const READY_FROM: Sql = sql!(
    "SELECT run.subject_name FROM run JOIN decision ON decision.run = run.id WHERE decision.id IN (
        SELECT id FROM (SELECT id FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict = 'ready' ORDER BY id LIMIT $4) AS eldest
        UNION
        SELECT id FROM (SELECT id FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict = 'ready' ORDER BY id DESC LIMIT $4) AS newest)
    GROUP BY run.subject_name ORDER BY min(decision.id)"
);
// The first of each place, in that order: with it goes that the subject was ready from there.
pub(super) const FIRST_FROM: Sql = sql!(
    "SELECT digest FROM decision WHERE id IN (
        SELECT min(decision.id) FROM run JOIN decision ON decision.run = run.id
        WHERE run.subject_name <> '' AND decision.id IN (
            SELECT id FROM (SELECT id FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict = 'ready' ORDER BY id LIMIT $4) AS eldest
            UNION
            SELECT id FROM (SELECT id FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict = 'ready' ORDER BY id DESC LIMIT $4) AS newest)
        GROUP BY run.subject_name) ORDER BY id"
);
pub(super) const LAY_AT: Sql = sql!(
    "SELECT place FROM sighting WHERE project = $1 AND subject = $2 AND counts = 'verified' AND place IS NOT NULL
    GROUP BY place ORDER BY min(id)"
);

// However many decisions there are, only the newest are looked at.
const READY_LATELY: Sql = sql!(
    "SELECT run.subject_name, latest.timing
    FROM (SELECT id, run, verdict, timing FROM decision ORDER BY id DESC LIMIT $1) AS latest
        JOIN run ON run.id = latest.run
    WHERE latest.verdict = 'ready' AND run.subject_name <> '' ORDER BY latest.id"
);

/// What a run spends with its place, and with what it has found there.
const WITH_ITS_PLACE: [Phase; 4] = [Phase::Pinning, Phase::Fetching, Phase::Verifying, Phase::Deciding];

impl Store {
    /// The places that subjects of any project were ready from lately, where that was found out within `soon`: each as often as that
    /// was so, the newest last. That something is `ready` nobody can bring about who has only a registry.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn ready_within(&self, soon: Duration) -> Result<Vec<String>, StoreError> {
        let mut read = self.database.read().await?;
        let rows = read.session().rows(READY_LATELY, values![MAX_DECISIONS_REMEMBERED_AT_START]).await;
        let found = rows.and_then(|rows| {
            let mut places = Vec::new();
            for row in &rows {
                let mut columns = Columns::of(row);
                let (name, timing): (String, Timing) = (columns.plain()?, columns.json()?);
                let spent = WITH_ITS_PLACE.iter().filter_map(|phase| timing.get(phase.as_str())).copied();
                if u128::from(spent.fold(0, u64::saturating_add)) < soon.as_millis() {
                    places.push(name);
                }
            }
            Ok(places)
        });
        read.finish(found)
    }

    /// The places that `subject` was ready from in `environment`, and those where evidence about it was seen: of each kind the
    /// eldest and the newest, [`MAX_PLACES_LOOKED_AT`] at most. Empty names among them are of runs that named a digest alone.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn places_of(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Vec<String>, StoreError> {
        let mut read = self.database.read().await?;
        let found = async {
            let session = read.session();
            let (project, most) = (project.as_str(), u64::from(MAX_DECISIONS_LOOKED_THROUGH));
            let decided = session.rows(READY_FROM, values![project, &subject, environment.as_str(), most]).await?;
            let seen = session.rows(LAY_AT, values![project, &subject]).await?;
            let mut places = both_ends(names(&decided)?);
            for place in both_ends(names(&seen)?) {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            Ok(places)
        };
        let found = found.await;
        read.finish(found)
    }
}

/// The decisions by which it is known that a subject was ready from several places: the first from each of them.
pub(super) async fn first_from_each(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &str),
) -> Result<Vec<Digest>, Failure> {
    let most = u64::from(MAX_DECISIONS_LOOKED_THROUGH);
    let rows = session.rows(FIRST_FROM, values![project.as_str(), &subject, environment, most]).await?;
    // What was ready from one place alone was so by what stands.
    if rows.len() < 2 {
        return Ok(Vec::new());
    }
    both_ends(rows).iter().map(|row| Columns::of(row).digest()).collect()
}

fn names(rows: &[Row]) -> Result<Vec<String>, Failure> {
    rows.iter().map(|row| Columns::of(row).plain::<&str>().map(str::to_owned)).collect()
}

/// The first and the last of them.
fn both_ends<T>(mut all: Vec<T>) -> Vec<T> {
    if all.len() > MAX_PLACES_LOOKED_AT {
        let half = MAX_PLACES_LOOKED_AT / 2;
        all.drain(half..all.len().saturating_sub(half));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_places_both_ends_are_kept_and_none_twice() {
        for (count, expected) in
            [(0, vec![]), (3, vec![0, 1, 2]), (5, vec![0, 1, 2, 3, 4]), (10, vec![0, 1, 2, 3, 6, 7, 8, 9])]
        {
            let all: Vec<usize> = (0..count).collect();
            assert_eq!(both_ends(all), expected, "{count}");
        }
    }
}
