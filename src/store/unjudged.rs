//! What stands as `ready` although something is known to have changed that no decision has judged, however its runs fare.

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::{Columns, milliseconds};
use super::session::{Row, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// Something that stands as `ready`, and is to be judged again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unjudged {
    /// Whose decision it is.
    pub project: ProjectName,
    /// What it is about.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// The decision that stands.
    pub stands: Digest,
    /// How many changes were noted that it has not seen.
    pub changes: u64,
    /// When somebody looks everywhere for it: the order in which these are read.
    pub at: Timestamp,
}

// Of what is not ready nothing can be taken away.
pub(super) const UNJUDGED_READY: Sql = sql!(
    "SELECT due.project, due.subject, due.environment, stands.digest, due.changes, due.at FROM due"["due_tried"],
    " JOIN decision AS stands ON stands.verdict = 'ready' AND stands.id = (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = due.project AND subject = due.subject AND environment = due.environment AND verdict <> 'unknown')
    WHERE (due.because = 'changed' OR due.tries > 0) AND due.because = 'changed' AND coalesce(due.since, due.at) <= $1
        AND due.at >= $2 AND (due.at, due.project, due.subject, due.environment) > ($2, $3, $4, $5)
    ORDER BY due.at, due.project, due.subject, due.environment LIMIT $6"
);

pub(super) const UNJUDGED_ABOUT: Sql = sql!(
    "SELECT subject, environment FROM due WHERE project = $1 AND subject = $2 AND because = 'changed'
    UNION SELECT due.subject, due.environment FROM index_part JOIN due ON due.project = index_part.project
        AND due.subject = index_part.subject AND due.environment = index_part.environment AND due.because = 'changed'
    WHERE index_part.project = $1 AND index_part.part = $2"
);

impl Store {
    /// Where a change about `subject`, or about an index of which it is a part, is noted and not judged.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn unjudged_about(
        &self,
        project: &ProjectName,
        subject: Digest,
    ) -> Result<Vec<(Digest, EnvironmentName)>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().rows(UNJUDGED_ABOUT, values![project.as_str(), &subject]).await;
        let place = |row: &Row| {
            let mut columns = Columns::of(row);
            Ok((columns.digest()?, columns.parsed()?))
        };
        read.finish(found.and_then(|rows| rows.iter().map(place).collect()))
    }

    /// What stands as `ready` and is not judged, of changes that were known by `known_by`, at most `limit` of it.
    ///
    /// * `after` — where the page before ended.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn unjudged_ready(
        &self,
        known_by: Timestamp,
        after: Option<&Unjudged>,
        limit: u32,
    ) -> Result<Vec<Unjudged>, StoreError> {
        let (at, project, environment) = after.map_or((i64::MIN, "", ""), |last| {
            (milliseconds(last.at), last.project.as_str(), last.environment.as_str())
        });
        let subject: &[u8] = after.map_or(&[], |last| last.subject.as_bytes());
        let mut read = self.database.read().await?;
        let page = values![known_by, at, project, subject, environment, u64::from(limit)];
        let found = read.session().rows(UNJUDGED_READY, page).await;
        read.finish(found.and_then(|rows| rows.iter().map(unjudged).collect()))
    }
}

fn unjudged(row: &Row) -> Result<Unjudged, Failure> {
    let mut columns = Columns::of(row);
    Ok(Unjudged {
        project: columns.parsed()?,
        subject: columns.digest()?,
        environment: columns.parsed()?,
        stands: columns.digest()?,
        changes: columns.count()?,
        at: columns.time()?,
    })
}
