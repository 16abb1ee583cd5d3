//! The decisions of a project, one after the other in the order in which they were committed, in steps of bounded size.

use super::Store;
use super::decisions::misfiled;
use super::error::StoreError;
use super::failure::Failure;
use super::row::{Columns, check_content, read_json};
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_STEP_BYTES, MAX_STEP_DECISIONS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// Which decisions are gone through. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionRange {
    /// Only for this environment.
    pub environment: Option<EnvironmentName>,
    /// Only those decided at this time or later.
    pub since: Option<Timestamp>,
    /// Of those, only so many, the newest.
    pub newest: Option<u64>,
}

/// Where somebody is in a range. What is decided meanwhile lies beyond its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    after: i64,
    last: i64,
    /// How many decisions the range has in all.
    pub decisions: u64,
}

/// A decision as it lies in the store, not looked into yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedDecision {
    /// The id that it is filed under.
    pub id: Digest,
    /// The pack that it was made under.
    pub pack: Digest,
    /// What was decided.
    pub verdict: Verdict,
    /// Its record, in canonical bytes.
    pub bytes: Vec<u8>,
    /// What else it is filed under.
    filed: (ProjectName, Digest, EnvironmentName, Timestamp),
    /// Where it was read, for whoever has to say that it is damaged.
    place: String,
}

impl RecordedDecision {
    /// What the record says, checked against its id and against what it is filed under. A thing of the processor: no
    /// database is asked.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when it is not what it is filed as.
    pub fn open(&self) -> Result<Record, StoreError> {
        let read = || {
            check_content("decision", self.id, &self.bytes)?;
            let record: Record = read_json(&self.bytes)?;
            let inputs = &record.inputs;
            let (project, subject, environment, decided_at) = &self.filed;
            let same = *project == inputs.project
                && *subject == inputs.subject.digest
                && *environment == inputs.environment
                && self.pack == inputs.policy.digest
                && self.verdict == record.verdict
                && decided_at.unix_milliseconds() == inputs.now.unix_milliseconds();
            if same { Ok(record) } else { Err(misfiled(self.id)) }
        };
        read().map_err(|failure: Failure| match failure {
            Failure::Refused(error) => error,
            Failure::Newer { found, known } => StoreError::NewerSchema { path: self.place.clone(), found, known },
            Failure::Corrupt(detail) => StoreError::Corrupt { path: self.place.clone(), detail },
            Failure::Sql(error) => StoreError::Corrupt { path: self.place.clone(), detail: error.to_string() },
        })
    }
}

pub(super) const EXTENT: Sql = sql!(
    "SELECT count(*), coalesce(min(id), 1), coalesce(max(id), 0) FROM (
        SELECT id FROM decision"["decision_newest"],
    "
        WHERE project = $1 AND ($2 IS NULL OR environment = $2) AND decided_at >= $3
        ORDER BY id DESC LIMIT $4) AS found"
);
// The length of a record is known without reading it.
pub(super) const LENGTHS: Sql = sql!(
    "SELECT id, CAST(length(record) AS BIGINT) FROM decision"["decision_newest"],
    "
    WHERE project = $1 AND id > $2 AND id <= $3 AND ($4 IS NULL OR environment = $4) AND decided_at >= $5
    ORDER BY id LIMIT $6"
);
pub(super) const STEP: Sql = sql!(
    "SELECT digest, pack, verdict, project, subject, environment, decided_at, record FROM decision"["decision_newest"],
    "
    WHERE project = $1 AND id > $2 AND id <= $3 AND ($4 IS NULL OR environment = $4) AND decided_at >= $5
    ORDER BY id"
);

impl Store {
    /// Where a range begins and ends, as it is now.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn passage(&self, project: &ProjectName, range: &DecisionRange) -> Result<Passage, StoreError> {
        let mut read = self.database.read().await?;
        let found = extent(read.session(), project, range).await;
        read.finish(found)
    }

    /// The next decisions of a range, in the order in which they were committed, at most [`MAX_STEP_DECISIONS`] and, but
    /// for one alone, [`MAX_STEP_BYTES`]; none at its end.
    ///
    /// # Errors
    ///
    /// Any error of a read. That a record is damaged says [`RecordedDecision::open`].
    pub async fn step(
        &self,
        project: &ProjectName,
        range: &DecisionRange,
        passage: &mut Passage,
    ) -> Result<Vec<RecordedDecision>, StoreError> {
        let place = self.name().to_owned();
        let mut read = self.database.read().await?;
        let found = step(read.session(), project, range, passage, &place).await;
        read.finish(found)
    }
}

async fn extent(session: &mut Session, project: &ProjectName, range: &DecisionRange) -> Result<Passage, Failure> {
    let environment = range.environment.as_ref().map(EnvironmentName::as_str);
    let scope = values![project.as_str(), environment, since(range), range.newest.unwrap_or(u64::MAX)];
    let row = session.row(EXTENT, scope).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (decisions, first, last): (u64, i64, i64) = (columns.count()?, columns.plain()?, columns.plain()?);
    Ok(Passage { after: first.saturating_sub(1), last, decisions })
}

async fn step(
    session: &mut Session,
    project: &ProjectName,
    range: &DecisionRange,
    passage: &mut Passage,
    place: &str,
) -> Result<Vec<RecordedDecision>, Failure> {
    let environment = range.environment.as_ref().map(EnvironmentName::as_str);
    let (after, last, since) = (passage.after, passage.last, since(range));
    let lengths =
        session.rows(LENGTHS, values![project.as_str(), after, last, environment, since, MAX_STEP_DECISIONS]).await?;
    let (mut until, mut bytes) = (None, 0_u64);
    for row in &lengths {
        let mut columns = Columns::of(row);
        let (id, length): (i64, u64) = (columns.plain()?, columns.count()?);
        bytes = bytes.saturating_add(length);
        if until.is_some() && bytes > MAX_STEP_BYTES {
            break;
        }
        until = Some(id);
    }
    let Some(until) = until else { return Ok(Vec::new()) };
    let rows = session.rows(STEP, values![project.as_str(), after, until, environment, since]).await?;
    passage.after = until;
    rows.iter().map(|row| recorded(row, place)).collect()
}

fn recorded(row: &Row, place: &str) -> Result<RecordedDecision, Failure> {
    let mut columns = Columns::of(row);
    let (id, pack, verdict) = (columns.digest()?, columns.digest()?, columns.verdict()?);
    let filed = (columns.parsed()?, columns.digest()?, columns.parsed()?, columns.time()?);
    let bytes = columns.plain()?;
    Ok(RecordedDecision { id, pack, verdict, bytes, filed, place: place.to_owned() })
}

fn since(range: &DecisionRange) -> i64 {
    range.since.map_or(i64::MIN, Timestamp::unix_milliseconds)
}
