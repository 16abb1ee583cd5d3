//! Decisions: committed whole, found again, and checked against their own id each time they are read.

use serde::de::DeserializeOwned;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

use super::bundles::{check_bundle, hex_list, keep_bundles, require_bundle, too_much_evidence};
use super::error::{Conflict, Failure, StoreError};
use super::follows::{Follows, require_still_so};
use super::packs::in_force;
use super::page::{Cursor, Page, Window};
use super::prefix::{ByPrefix, by_prefix};
use super::publications::{NewPublication, PublicationHead, insert_publication};
use super::row::{Columns, Timing, bytes, check_content, milliseconds, read_json, signed, write_json};
use super::runs::{NewRun, OpenRun, append_to, open_run, request};
use super::{RequestedRun, Store};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, FactsHead};
use crate::domain::limits::{MAX_COLLECTED_BYTES, MAX_EVIDENCE, MAX_STANDING_SUBJECTS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::RunEvent;
use crate::domain::time::Timestamp;

/// A decision on its way into the record. Made from its record alone, so nothing beside it can contradict it.
#[derive(Clone, Debug)]
pub struct NewDecision {
    id: Digest,
    bytes: Vec<u8>,
    record: Record,
    run: DecisionRun,
    at: Timestamp,
    /// Milliseconds by step, for people; no part of the record.
    pub timing: Timing,
    /// The bundles that were looked at, each under the digest of its bytes.
    pub bundles: Vec<(Digest, Vec<u8>)>,
    /// What it has to say to others, when that is something new.
    pub publication: Option<NewPublication>,
    /// What must still be so when it is committed; absent when nothing is.
    pub follows: Option<Follows>,
}

/// The run that a decision ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionRun {
    /// One that was requested before, and is still at this version.
    At {
        /// The version that the caller has seen.
        version: u64,
    },
    /// One that nobody asked for: the gate decided again by itself. It is written whole, with its decision.
    Whole(Box<NewRun>),
}

impl NewDecision {
    /// The decision that `record` is, which ends `run` at the instant `at`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Inconsistent`] when the record has no canonical form, or `run` is another one than the record's.
    pub fn of(record: Record, run: DecisionRun, at: Timestamp) -> Result<Self, StoreError> {
        let inconsistent = |detail: String| StoreError::Inconsistent { detail };
        if let DecisionRun::Whole(new) = &run
            && new.id != record.inputs.run
        {
            return Err(inconsistent(format!("a record of run {} with run {}", record.inputs.run, new.id)));
        }
        let bytes = record.canonical().map_err(|error| inconsistent(error.to_string()))?;
        let id = Digest::of(&bytes);
        let (timing, bundles, publication, follows) = (Timing::new(), Vec::new(), None, None);
        Ok(Self { id, bytes, record, run, at, timing, bundles, publication, follows })
    }

    /// The same decision, for a run that somebody else has led to `version` meanwhile.
    pub fn expect_version(&mut self, version: u64) {
        self.run = DecisionRun::At { version };
    }

    /// Its id: the SHA-256 of its record.
    #[must_use]
    pub const fn id(&self) -> Digest {
        self.id
    }

    /// What it says.
    #[must_use]
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// The event that ends its run.
    #[must_use]
    pub fn event(&self) -> RunEvent {
        if self.record.verdict != Verdict::Unknown {
            return RunEvent::Decided { decision: self.id, verdict: self.record.verdict };
        }
        let fault = self.record.inputs.all_faults().next().cloned();
        let what = fault.as_ref().map_or_else(|| "not every rule could be judged".to_owned(), ToString::to_string);
        RunEvent::Failed { decision: Some(self.id), what, fault }
    }

    /// What can be checked before anything is locked.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        if self.bundles.len() > MAX_EVIDENCE {
            return Err(too_much_evidence());
        }
        let total = self.bundles.iter().fold(0usize, |sum, (_, content)| sum.saturating_add(content.len()));
        if total > MAX_COLLECTED_BYTES {
            let max = u64::try_from(MAX_COLLECTED_BYTES).unwrap_or(u64::MAX);
            let what = "bytes of bundles in one decision".to_owned();
            return Err(StoreError::TooMany { what, limit: "MAX_COLLECTED_BYTES", max });
        }
        if self.record.verdict == Verdict::Unknown && self.publication.is_some() {
            return Err(StoreError::Inconsistent { detail: "a decision `unknown` has nothing to publish".to_owned() });
        }
        self.bundles.iter().try_for_each(|(digest, content)| check_bundle(*digest, content))
    }
}

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

/// Something that was decided under the pack in force, and would be decided again under another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingSubject {
    /// What was asked about.
    pub subject: Digest,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// The newest decision `ready` or `not-ready`.
    pub decision: Digest,
}

const INSERT: &str =
    "INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing,
        record)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id";
const INSERT_BUNDLES: &str = "INSERT INTO decision_bundle (decision, bundle, project)
    SELECT ?1, unhex(value), ?3 FROM json_each(?2) WHERE true
    ON CONFLICT (decision, bundle) DO NOTHING";

/// The columns of a [`StoredDecision`].
macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "SELECT decision.digest, decision.project, decision.subject, decision.environment, decision.pack,
                decision.verdict, decision.decided_at, decision.timing, decision.record, run.correlation_id,
                publication.id, publication.publish_to, publication.tries, publication.last_error,
                publication.referrer, publication.published_at
            FROM decision ",
            $rest
        )
    };
}
pub(super) const BY_ID: &str = stored!(
    "JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id
    WHERE decision.digest = ?1"
);
pub(super) const LATEST: &str = stored!(
    "INDEXED BY decision_standing
    JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id
    WHERE decision.project = ?1 AND decision.subject = ?2 AND decision.environment = ?3 AND decision.pack = ?4
        AND decision.verdict <> 'unknown'
    ORDER BY decision.id DESC LIMIT 1"
);
pub(super) const STANDS: &str = stored!(
    "INDEXED BY decision_standing
    JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id
    WHERE decision.project = ?1 AND decision.subject = ?2 AND decision.environment = ?3
        AND decision.pack = coalesce((
            SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
            WHERE activation.project = ?1 ORDER BY activation.id DESC LIMIT 1), ?4)
        AND decision.verdict <> 'unknown'
    ORDER BY decision.id DESC LIMIT 1"
);
pub(super) const LATEST_ANY: &str = stored!(
    "JOIN run ON run.id = decision.run LEFT JOIN publication ON publication.decision = decision.id
    WHERE decision.id = (SELECT max(id) FROM decision INDEXED BY decision_standing
    WHERE project = ?1 AND subject = ?2 AND environment = ?3 AND verdict <> 'unknown')"
);
// The plus keeps the planner from walking through the whole project instead of a handful of digests.
pub(super) const BY_PREFIX: &str =
    "SELECT digest FROM decision WHERE digest BETWEEN ?1 AND ?2 AND +project = ?3 ORDER BY digest LIMIT 2";
const BUNDLES: &str = "SELECT decision_bundle.bundle FROM decision_bundle
    JOIN decision ON decision.id = decision_bundle.decision WHERE decision.digest = ?1 ORDER BY decision_bundle.bundle";

/// The columns of a [`DecisionHead`], its row's id first.
macro_rules! head {
    ($from:literal) => {
        concat!(
            "SELECT decision.id, decision.digest, run.uuid, decision.subject, decision.environment, decision.verdict,
                decision.pack, decision.decided_at
            FROM decision ",
            $from
        )
    };
}
pub(super) const LIST: &str = head!(
    "INDEXED BY decision_newest JOIN run ON run.id = decision.run
    WHERE decision.project = ?1 AND decision.id < ?2 AND (?3 IS NULL OR decision.environment = ?3)
    ORDER BY decision.id DESC LIMIT ?4"
);
// The subject's ids are sorted within the index; only the rows of one page are read.
pub(super) const LIST_OF_SUBJECT: &str = head!(
    "JOIN run ON run.id = decision.run
    WHERE decision.id IN (
        SELECT id FROM decision INDEXED BY decision_standing
        WHERE project = ?1 AND id < ?2 AND (?3 IS NULL OR environment = ?3) AND subject = ?5
        ORDER BY id DESC LIMIT ?4)
    ORDER BY decision.id DESC"
);
const STANDING: &str = "SELECT subject, environment, digest FROM decision WHERE id IN (
        SELECT max(id) FROM decision INDEXED BY decision_standing
        WHERE project = ?1 AND verdict <> 'unknown' AND pack = (
            SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
            WHERE activation.project = ?1 ORDER BY activation.id DESC LIMIT 1)
        GROUP BY subject, environment)
    ORDER BY id LIMIT ?2";

impl Store {
    /// Commits a decision: the record, the bundles it looked at, the end of its run and what it has to publish, in one
    /// transaction. Nothing of it is visible before; everything after it may be repeated.
    ///
    /// # Errors
    ///
    /// [`Conflict::Version`] when the run went on without the caller, [`StoreError::Illegal`] when it cannot be
    /// decided where it stands, [`Conflict::Decided`] or [`Conflict::PackInForce`] when what it
    /// [follows](NewDecision::follows) is no longer so, [`StoreError::Inconsistent`] when the decision is not about what the run asks,
    /// [`StoreError::TooMany`] beyond [`MAX_EVIDENCE`] or [`MAX_COLLECTED_BYTES`], [`StoreError::Unknown`] when the
    /// run must be read again to know, or any other error of a write.
    pub async fn commit_decision(&self, decision: &NewDecision) -> Result<(), StoreError> {
        decision.check()?;
        let mut write = self.database.write().await?;
        let outcome = insert_decision(write.connection(), decision).await;
        write.finish(outcome).await
    }

    /// The decision of that id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when its record has another digest, or any error of a read.
    pub async fn decision(&self, id: Digest) -> Result<Option<StoredDecision>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_decision(read.connection(), id).await;
        read.finish(found)
    }

    /// The decision of that id, with as much of its evidence as is shown.
    ///
    /// # Errors
    ///
    /// As [`Store::decision`].
    pub async fn shown_decision(&self, id: Digest) -> Result<Option<StoredDecision<FactsHead>>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_decision(read.connection(), id).await;
        read.finish(found)
    }

    /// The bundles that a decision looked at, in ascending order of digest, each checked.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when one is gone or changed, or any error of a read.
    pub async fn decision_bundles(&self, id: Digest) -> Result<Vec<(Digest, Vec<u8>)>, StoreError> {
        let mut read = self.database.read().await?;
        let found = bundles_of(read.connection(), id).await;
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
        let query = sqlx::query(LATEST)
            .bind(project.as_str())
            .bind(bytes(&subject))
            .bind(environment.as_str())
            .bind(bytes(&pack));
        let found = query.fetch_optional(read.connection()).await;
        read.finish(found.map_err(Failure::from).and_then(stored_or_none))
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
        let query = sqlx::query(LATEST_ANY).bind(project.as_str()).bind(bytes(&subject)).bind(environment.as_str());
        let found = query.fetch_optional(read.connection()).await;
        read.finish(found.map_err(Failure::from).and_then(stored_or_none))
    }

    /// The digest of the pack in force, and the newest decision `ready` or `not-ready` under it; under any pack, where
    /// there is none.
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
        let found = stands(read.connection(), project, subject, environment, default).await;
        read.finish(found)
    }

    /// Everything that was decided under the pack in force, in the order of its newest decision.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_STANDING_SUBJECTS`], or any error of a read.
    pub async fn standing_subjects(&self, project: &ProjectName) -> Result<Vec<StandingSubject>, StoreError> {
        let mut read = self.database.read().await?;
        let found = standing(read.connection(), project).await;
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
        let found = list(read.connection(), project, filter, cursor, limit).await;
        read.finish(found)
    }

    /// The decision whose id begins with these hex digits, of which there are at least [`super::PREFIX_CHARS_MIN`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for a text that is no such beginning, or any error of a read.
    pub async fn decision_by_prefix(&self, project: &ProjectName, prefix: &str) -> Result<ByPrefix, StoreError> {
        let mut read = self.database.read().await?;
        let found = by_prefix(read.connection(), BY_PREFIX, project, prefix).await;
        read.finish(found)
    }
}

/// Writes everything of a decision, in the transaction that `connection` is in.
pub(super) async fn insert_decision(connection: &mut SqliteConnection, decision: &NewDecision) -> Result<(), Failure> {
    let inputs = &decision.record.inputs;
    let mut open = run_of(connection, decision).await?;
    if (&open.project, open.subject, &open.environment) != (&inputs.project, inputs.subject.digest, &inputs.environment)
    {
        let detail = format!(
            "run {} asks about {} in `{}` of `{}`, its decision is about {} in `{}` of `{}`",
            inputs.run,
            open.subject,
            open.environment,
            open.project,
            inputs.subject.digest,
            inputs.environment,
            inputs.project
        );
        return Err(StoreError::Inconsistent { detail }.into());
    }
    if let Some(follows) = &decision.follows {
        require_still_so(connection, inputs, follows).await?;
    }
    append_to(connection, inputs.run, &mut open, &decision.event(), decision.at).await?;
    let id: i64 = sqlx::query_scalar(INSERT)
        .bind(bytes(&decision.id))
        .bind(inputs.project.as_str())
        .bind(bytes(&inputs.subject.digest))
        .bind(inputs.environment.as_str())
        .bind(bytes(&inputs.policy.digest))
        .bind(decision.record.verdict.to_string())
        .bind(milliseconds(inputs.now))
        .bind(open.id)
        .bind(write_json(&decision.timing)?)
        .bind(decision.bytes.as_slice())
        .fetch_one(&mut *connection)
        .await?;
    keep_bundles(connection, &decision.bundles).await?;
    sqlx::query(INSERT_BUNDLES)
        .bind(id)
        .bind(hex_list(decision.bundles.iter().map(|(digest, _)| digest)))
        .bind(inputs.project.as_str())
        .execute(&mut *connection)
        .await?;
    match &decision.publication {
        Some(publication) => insert_publication(connection, id, inputs, publication).await,
        None => Ok(()),
    }
}

/// The run that the decision ends, ready to be ended.
async fn run_of(connection: &mut SqliteConnection, decision: &NewDecision) -> Result<OpenRun, Failure> {
    let (record, run) = (&decision.record, decision.record.inputs.run);
    let new = match &decision.run {
        DecisionRun::At { version } => return open_run(connection, run, *version).await,
        DecisionRun::Whole(new) => new,
    };
    if request(connection, new).await? != RequestedRun::New {
        return Err(Conflict::Taken { what: format!("run {run}") }.into());
    }
    let mut open = open_run(connection, run, 1).await?;
    let count = |list: usize| u64::try_from(list).unwrap_or(u64::MAX);
    let looked_at = count(record.inputs.all_evidence().count().saturating_add(record.inputs.all_rejected().count()));
    let rules = count(record.reasons.len());
    for event in [
        RunEvent::Initializing { what: format!("pack {}", record.inputs.policy.digest.short()) },
        RunEvent::Running { found: looked_at, fetched: looked_at, retried: Vec::new() },
        RunEvent::Verifying { done: rules, total: rules },
    ] {
        append_to(connection, run, &mut open, &event, decision.at).await?;
    }
    Ok(open)
}

/// Reads a decision, and checks it.
pub(super) async fn read_decision<F: DeserializeOwned>(
    connection: &mut SqliteConnection,
    id: Digest,
) -> Result<Option<StoredDecision<F>>, Failure> {
    stored_or_none(sqlx::query(BY_ID).bind(bytes(&id)).fetch_optional(connection).await?)
}

/// Reads a decision from the columns of [`stored`], and checks all of them against its record.
fn stored<F: DeserializeOwned>(row: &SqliteRow) -> Result<StoredDecision<F>, Failure> {
    let mut columns = Columns::of(row);
    let id = columns.digest()?;
    let (project, subject): (ProjectName, _) = (columns.parsed()?, columns.digest()?);
    let (environment, pack): (EnvironmentName, _) = (columns.parsed()?, columns.digest()?);
    let (verdict, decided_at) = (columns.verdict()?, columns.time()?);
    let timing = columns.json()?;
    let bytes: Vec<u8> = columns.plain()?;
    let (correlation_id, publication) = (columns.plain()?, PublicationHead::read_or_null(&mut columns)?);
    check_content("decision", id, &bytes)?;
    let record: Record<F> = read_json(&bytes)?;
    let inputs = &record.inputs;
    let same = project == inputs.project
        && subject == inputs.subject.digest
        && environment == inputs.environment
        && pack == inputs.policy.digest
        && verdict == record.verdict
        && decided_at.unix_milliseconds() == inputs.now.unix_milliseconds();
    if same { Ok(StoredDecision { id, record, bytes, timing, correlation_id, publication }) } else { Err(misfiled(id)) }
}

fn misfiled(id: Digest) -> Failure {
    Failure::Corrupt(format!("decision {id} is filed under something that its record does not say"))
}

fn stored_or_none<F: DeserializeOwned>(row: Option<SqliteRow>) -> Result<Option<StoredDecision<F>>, Failure> {
    row.map(|row| stored(&row)).transpose()
}

async fn stands(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
    default: Digest,
) -> Result<(Digest, Option<StoredDecision<FactsHead>>), Failure> {
    let query = |text| sqlx::query(text).bind(project.as_str()).bind(bytes(&subject)).bind(environment.as_str());
    let row = query(STANDS).bind(bytes(&default)).fetch_optional(&mut *connection).await?;
    if let Some(decision) = stored_or_none::<FactsHead>(row)? {
        return Ok((decision.record.inputs.policy.digest, Some(decision)));
    }
    let in_force = in_force(connection, project).await?.unwrap_or(default);
    let row = query(LATEST_ANY).fetch_optional(connection).await?;
    Ok((in_force, stored_or_none(row)?))
}

async fn bundles_of(connection: &mut SqliteConnection, id: Digest) -> Result<Vec<(Digest, Vec<u8>)>, Failure> {
    let mut found = Vec::new();
    for row in sqlx::query(BUNDLES).bind(bytes(&id)).fetch_all(&mut *connection).await? {
        let digest = Columns::of(&row).digest()?;
        found.push((digest, require_bundle(connection, digest).await?));
    }
    Ok(found)
}

/// What stands under the pack in force, inside a read or a write.
pub(super) async fn standing(
    connection: &mut SqliteConnection,
    project: &ProjectName,
) -> Result<Vec<StandingSubject>, Failure> {
    let max = u64::try_from(MAX_STANDING_SUBJECTS).unwrap_or(u64::MAX);
    let one_more = signed(max.saturating_add(1));
    let rows = sqlx::query(STANDING).bind(project.as_str()).bind(one_more).fetch_all(connection).await?;
    if rows.len() > MAX_STANDING_SUBJECTS {
        let what = format!("standing subjects of project `{project}`");
        return Err(StoreError::TooMany { what, limit: "MAX_STANDING_SUBJECTS", max }.into());
    }
    let read = |row| {
        let mut columns = Columns::of(row);
        let (subject, environment) = (columns.digest()?, columns.parsed()?);
        Ok(StandingSubject { subject, environment, decision: columns.digest()? })
    };
    rows.iter().map(read).collect()
}

async fn list(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    filter: &DecisionFilter,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<DecisionHead>, Failure> {
    let window = Window::of(cursor, limit)?;
    let query = sqlx::query(if filter.subject.is_some() { LIST_OF_SUBJECT } else { LIST })
        .bind(project.as_str())
        .bind(window.before)
        .bind(filter.environment.as_ref().map(EnvironmentName::as_str))
        .bind(window.rows);
    let query = if let Some(subject) = &filter.subject { query.bind(bytes(subject)) } else { query };
    let read = |row| {
        let mut columns = Columns::of(row);
        let row = columns.plain()?;
        let (id, run, subject) = (columns.digest()?, columns.uuid()?, columns.digest()?);
        let (environment, verdict) = (columns.parsed()?, columns.verdict()?);
        let (pack, decided_at) = (columns.digest()?, columns.time()?);
        Ok((row, DecisionHead { id, run, subject, environment, verdict, pack, decided_at }))
    };
    let rows = query.fetch_all(connection).await?;
    let heads: Result<Vec<_>, Failure> = rows.iter().map(read).collect();
    Ok(window.page(heads?))
}
