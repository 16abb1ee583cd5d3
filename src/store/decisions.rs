//! Decisions: found again, and checked against their own id each time they are read.

use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::Store;
use super::bundles::require_bundle;
use super::error::StoreError;
use super::failure::Failure;
use super::packs::in_force;
use super::page::{Cursor, Page, Window};
use super::prefix::{ByPrefix, by_prefix};
use super::publications::PublicationHead;
use super::row::{Columns, Timing, check_content, read_json};
use super::session::{Row, Session, Sql, Value, sql, values};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, FactsHead};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// A decision as it was committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDecision<F = Facts> {
    /// Its id: the SHA-256 of `bytes`, computed again when it was read.
    pub id: Digest,
    /// What it says.
    pub record: Record<F>,
    /// The record's canonical bytes.
    pub bytes: Vec<u8>,
    /// Milliseconds by step.
    pub timing: Timing,
    /// The id that followed the change, as the request gave it.
    pub correlation_id: Option<String>,
    /// What became of its VSA; absent when it had nothing new to say.
    pub publication: Option<PublicationHead>,
    /// Its place in the decision log; absent where it is not in it yet.
    pub log_index: Option<u64>,
}

/// A decision as lists show it: what the database finds it by. The decision itself is the proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionHead {
    /// Its id.
    pub id: Digest,
    /// The run that made it.
    pub run: Uuid,
    /// What was asked about.
    pub subject: Digest,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// What was decided.
    pub verdict: Verdict,
    /// The pack it was made under.
    pub pack: Digest,
    /// When.
    pub decided_at: Timestamp,
}

/// Which decisions a list shows. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionFilter {
    /// Only about this subject.
    pub subject: Option<Digest>,
    /// Only for this environment.
    pub environment: Option<EnvironmentName>,
}

/// The columns of a [`StoredDecision`].
macro_rules! stored {
    ($($rest:tt)*) => {
        sql!(
            "SELECT decision.digest, decision.project, decision.subject, decision.environment, decision.pack,
                decision.verdict, decision.decided_at, decision.timing, decision.record, run.correlation_id,
                log_entry.leaf, publication.id, publication.publish_to, publication.tries, publication.last_error,
                publication.referrer, publication.published_at, publication.superseded_at
            FROM decision ",
            $($rest)*
        )
    };
}
pub(super) const BY_ID: Sql = stored!(
    "JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id AND publication.ordinal = 0
    LEFT JOIN log_entry ON log_entry.decision = decision.id
    WHERE decision.digest = $1"
);
pub(super) const LATEST: Sql = stored!(
    ""["decision_standing"],
    "
    JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id AND publication.ordinal = 0
    LEFT JOIN log_entry ON log_entry.decision = decision.id
    WHERE decision.project = $1 AND decision.subject = $2 AND decision.environment = $3 AND decision.pack = $4
        AND decision.verdict <> 'unknown'
    ORDER BY decision.id DESC LIMIT 1"
);
// A pack that comes back finds what was decided under it before. What was decided under another in between is newer, and has
// seen more: so that stands in the way, ready or not. Of each pack but this one the index is asked by itself, since what
// was decided under this one may be much.
pub(super) const STANDS: Sql = stored!(
    "JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id AND publication.ordinal = 0
    LEFT JOIN log_entry ON log_entry.decision = decision.id
    WHERE decision.id = (SELECT id FROM decision"["decision_standing"],
    "
        WHERE project = $1 AND subject = $2 AND environment = $3
            AND pack = coalesce((
                SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
                WHERE activation.project = $1 ORDER BY activation.id DESC LIMIT 1), $4)
            AND verdict <> 'unknown'
        ORDER BY id DESC LIMIT 1)
    AND NOT EXISTS (SELECT 1 FROM decision AS later"["decision_standing"],
    "
        WHERE later.project = $1 AND later.subject = $2 AND later.environment = $3 AND later.pack < decision.pack
            AND later.verdict <> 'unknown' AND later.id > decision.id)
    AND NOT EXISTS (SELECT 1 FROM decision AS later"["decision_standing"],
    "
        WHERE later.project = $1 AND later.subject = $2 AND later.environment = $3 AND later.pack > decision.pack
            AND later.verdict <> 'unknown' AND later.id > decision.id)"
);
pub(super) const LATEST_ANY: Sql = stored!(
    "JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id AND publication.ordinal = 0
    LEFT JOIN log_entry ON log_entry.decision = decision.id
    WHERE decision.id = (SELECT max(id) FROM decision"["decision_standing"],
    "
    WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict <> 'unknown')"
);
// The empty text keeps the planner from walking through the whole project instead of a handful of digests.
pub(super) const BY_PREFIX: Sql =
    sql!("SELECT digest FROM decision WHERE digest BETWEEN $1 AND $2 AND project || '' = $3 ORDER BY digest LIMIT 2");
const BUNDLES: Sql = sql!(
    "SELECT decision_bundle.bundle FROM decision_bundle
    JOIN decision ON decision.id = decision_bundle.decision WHERE decision.digest = $1 ORDER BY decision_bundle.bundle"
);

/// The columns of a [`DecisionHead`], its row's id first.
macro_rules! head {
    ($($from:tt)*) => {
        sql!(
            "SELECT decision.id, decision.digest, run.uuid, decision.subject, decision.environment, decision.verdict,
                decision.pack, decision.decided_at
            FROM decision ",
            $($from)*
        )
    };
}
pub(super) const LIST: Sql = head!(
    ""["decision_newest"],
    " JOIN run ON run.id = decision.run
    WHERE decision.project = $1 AND decision.id < $2 AND ($3 IS NULL OR decision.environment = $3)
    ORDER BY decision.id DESC LIMIT $4"
);
// The subject's ids are sorted within the index; only the rows of one page are read.
pub(super) const LIST_OF_SUBJECT: Sql = head!(
    "JOIN run ON run.id = decision.run
    WHERE decision.id IN (
        SELECT id FROM decision"["decision_standing"],
    "
        WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND subject = $5
        ORDER BY id DESC LIMIT $4)
    ORDER BY decision.id DESC"
);
// The same ids alone.
pub(super) const NEWEST_ABOUT: Sql = sql!(
    "SELECT digest FROM decision WHERE id IN (
        SELECT id FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 ORDER BY id DESC LIMIT $3)
    ORDER BY id DESC"
);

impl Store {
    /// The decision of that id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when its record has another digest, or any error of a read.
    pub async fn decision(&self, id: Digest) -> Result<Option<StoredDecision>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_decision(read.session(), id).await;
        read.finish(found)
    }

    /// The decision of that id, with as much of its evidence as is shown.
    ///
    /// # Errors
    ///
    /// As [`Store::decision`].
    pub async fn shown_decision(&self, id: Digest) -> Result<Option<StoredDecision<FactsHead>>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_decision(read.session(), id).await;
        read.finish(found)
    }

    /// The bundles that a decision looked at, in ascending order of digest, each checked.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when one is gone or changed, or any error of a read.
    pub async fn decision_bundles(&self, id: Digest) -> Result<Vec<(Digest, Vec<u8>)>, StoreError> {
        let mut read = self.database.read().await?;
        let found = bundles_of(read.session(), id).await;
        read.finish(found)
    }

    /// The newest decision `ready` or `not-ready` under one pack; an `unknown` never takes its place.
    ///
    /// Newest is the one committed last, whatever the clocks said.
    ///
    /// # Errors
    ///
    /// As [`Store::decision`].
    pub async fn latest_decision(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        pack: Digest,
    ) -> Result<Option<StoredDecision<FactsHead>>, StoreError> {
        let mut read = self.database.read().await?;
        let scope = values![project.as_str(), &subject, environment.as_str(), &pack];
        let found = read.session().row(LATEST, scope).await;
        read.finish(found.and_then(stored_or_none))
    }

    /// The newest decision `ready` or `not-ready` under whatever pack: says what was, not what stands.
    ///
    /// # Errors
    ///
    /// As [`Store::decision`].
    pub async fn latest_for_any_pack(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Option<StoredDecision<FactsHead>>, StoreError> {
        let mut read = self.database.read().await?;
        let scope = values![project.as_str(), &subject, environment.as_str()];
        let found = read.session().row(LATEST_ANY, scope).await;
        read.finish(found.and_then(stored_or_none))
    }

    /// The digest of the pack in force, and the newest decision `ready` or `not-ready`, under whatever pack: under another
    /// than that it stands for nothing, and neither does what is older.
    ///
    /// * `default` — the pack in force where none was activated.
    ///
    /// # Errors
    ///
    /// As [`Store::decision`].
    pub async fn standing_decision(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        default: Digest,
    ) -> Result<(Digest, Option<StoredDecision<FactsHead>>), StoreError> {
        let mut read = self.database.read().await?;
        let found = stands(read.session(), project, subject, environment, default).await;
        read.finish(found)
    }

    /// The decisions of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`], or any error of a read.
    pub async fn decisions(
        &self,
        project: &ProjectName,
        filter: &DecisionFilter,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<DecisionHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = list(read.session(), project, filter, cursor, limit).await;
        read.finish(found)
    }

    /// The ids of the newest decisions about a subject in whatever environment, newest first, at most `limit`.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn newest_ids_about(
        &self,
        project: &ProjectName,
        subject: Digest,
        limit: u32,
    ) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let rows = read.session().rows(NEWEST_ABOUT, values![project.as_str(), &subject, u64::from(limit)]).await;
        read.finish(rows.and_then(|rows| rows.iter().map(|row| Columns::of(row).digest()).collect()))
    }

    /// The decision whose id begins with these hex digits, of which there are at least [`super::PREFIX_CHARS_MIN`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for a text that is no such beginning, or any error of a read.
    pub async fn decision_by_prefix(&self, project: &ProjectName, prefix: &str) -> Result<ByPrefix, StoreError> {
        let mut read = self.database.read().await?;
        let found = by_prefix(read.session(), BY_PREFIX, project, prefix).await;
        read.finish(found)
    }
}

/// Reads a decision, and checks it.
pub(super) async fn read_decision<F: DeserializeOwned>(
    session: &mut Session,
    id: Digest,
) -> Result<Option<StoredDecision<F>>, Failure> {
    stored_or_none(session.row(BY_ID, values![&id]).await?)
}

/// Reads a decision from the columns of [`stored`], and checks all of them against its record.
fn stored<F: DeserializeOwned>(row: &Row) -> Result<StoredDecision<F>, Failure> {
    let mut columns = Columns::of(row);
    let id = columns.digest()?;
    let (project, subject): (ProjectName, _) = (columns.parsed()?, columns.digest()?);
    let (environment, pack): (EnvironmentName, _) = (columns.parsed()?, columns.digest()?);
    let (verdict, decided_at) = (columns.verdict()?, columns.time()?);
    let timing = columns.json()?;
    let bytes: Vec<u8> = columns.plain()?;
    let (correlation_id, log_index) = (columns.plain()?, columns.count_or_null()?);
    let publication = PublicationHead::read_or_null(&mut columns)?;
    check_content("decision", id, &bytes)?;
    let record: Record<F> = read_json(&bytes)?;
    let inputs = &record.inputs;
    let same = project == inputs.project
        && subject == inputs.subject.digest
        && environment == inputs.environment
        && pack == inputs.policy.digest
        && verdict == record.verdict
        && decided_at.unix_milliseconds() == inputs.now.unix_milliseconds();
    if !same {
        return Err(misfiled(id));
    }
    Ok(StoredDecision { id, record, bytes, timing, correlation_id, publication, log_index })
}

pub(super) fn misfiled(id: Digest) -> Failure {
    Failure::Corrupt(format!("decision {id} is filed under something that its record does not say"))
}

fn stored_or_none<F: DeserializeOwned>(row: Option<Row>) -> Result<Option<StoredDecision<F>>, Failure> {
    row.map(|row| stored(&row)).transpose()
}

async fn stands(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
    default: Digest,
) -> Result<(Digest, Option<StoredDecision<FactsHead>>), Failure> {
    let row = session.row(STANDS, values![project.as_str(), &subject, environment.as_str(), &default]).await?;
    if let Some(decision) = stored_or_none::<FactsHead>(row)? {
        return Ok((decision.record.inputs.policy.digest, Some(decision)));
    }
    let in_force = in_force(session, project).await?.unwrap_or(default);
    let row = session.row(LATEST_ANY, values![project.as_str(), &subject, environment.as_str()]).await?;
    Ok((in_force, stored_or_none(row)?))
}

async fn bundles_of(session: &mut Session, id: Digest) -> Result<Vec<(Digest, Vec<u8>)>, Failure> {
    let mut found = Vec::new();
    for row in session.rows(BUNDLES, values![&id]).await? {
        let digest = Columns::of(&row).digest()?;
        found.push((digest, require_bundle(session, digest).await?));
    }
    Ok(found)
}

async fn list(
    session: &mut Session,
    project: &ProjectName,
    filter: &DecisionFilter,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<DecisionHead>, Failure> {
    let window = Window::of(cursor, limit)?;
    let environment = filter.environment.as_ref().map(EnvironmentName::as_str);
    let mut scope = values![project.as_str(), window.before, environment, window.rows].to_vec();
    scope.extend(filter.subject.as_ref().map(Value::from));
    let read = |row| {
        let mut columns = Columns::of(row);
        let row = columns.plain()?;
        let (id, run, subject) = (columns.digest()?, columns.uuid()?, columns.digest()?);
        let (environment, verdict) = (columns.parsed()?, columns.verdict()?);
        let (pack, decided_at) = (columns.digest()?, columns.time()?);
        Ok((row, DecisionHead { id, run, subject, environment, verdict, pack, decided_at }))
    };
    let rows = session.rows(if filter.subject.is_some() { LIST_OF_SUBJECT } else { LIST }, &scope).await?;
    let heads: Result<Vec<_>, Failure> = rows.iter().map(read).collect();
    Ok(window.page(heads?))
}
