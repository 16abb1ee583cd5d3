//! Runs: requested once, then only appended to.

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::due::Because;
use super::error::{Conflict, Failure, StoreError};
use super::page::{Cursor, Page, Window};
use super::queue::{SAME, enter, leave};
use super::row::{Columns, milliseconds, read_json, write_json};
use super::session::{Row, Session, Sql, Value, sql, values};
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{MAX_RUN_EVENTS, MAX_UNFINISHED_RUNS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::{Lease, RunEvent, RunState};
use crate::domain::time::Timestamp;

/// A run that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRun {
    /// Its id (UUIDv7), made by the caller.
    pub id: Uuid,
    /// Whose run it is.
    pub project: ProjectName,
    /// What is asked about.
    pub subject: Digest,
    /// Where the caller said it lies; empty when only the digest was given.
    pub name: String,
    /// Where it is to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// The caller's own name for this request: the same name never makes a second run.
    pub idempotency_key: Option<String>,
    /// The digest of the whole request, so that the same key with another request is noticed.
    pub body_digest: Digest,
    /// When it was asked for.
    pub at: Timestamp,
}

impl NewRun {
    /// A run of a request: about `subject`, which the caller said lies at `name`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Inconsistent`] when the request has no canonical form.
    pub fn asking(
        project: &ProjectName,
        (subject, name): (Digest, &str),
        environment: &EnvironmentName,
        correlation_id: Option<&str>,
        at: Timestamp,
    ) -> Result<Self, StoreError> {
        let body = serde_json::json!([project, name, subject, environment, correlation_id]);
        let body = json::canonical(&body).map_err(|error| StoreError::Inconsistent { detail: error.to_string() })?;
        Ok(Self {
            id: Uuid::now_v7(),
            project: project.clone(),
            subject,
            name: name.to_owned(),
            environment: environment.clone(),
            correlation_id: correlation_id.map(str::to_owned),
            idempotency_key: None,
            body_digest: Digest::of(&body),
            at,
        })
    }
}

/// Whether a run that asks the same may answer a request, where nobody has begun with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// The request gets a run of its own.
    #[default]
    Alone,
    /// It may: whatever the requester knows, that run will see.
    Shared,
}

/// On what terms a run is asked for; the default is: one of its own, as soon as somebody has time, and without waiting
/// for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Whether another request's run may be the answer.
    pub sharing: Sharing,
    /// The worker that claims it at once, if nobody works on the same.
    pub holder: Option<Uuid>,
    /// Until then it waits for approvals that were asked for, where nothing else is missing.
    pub patience: Option<Timestamp>,
    /// By when it should be answered: the order of the queue. Absent: as anything that somebody asks for.
    pub due_at: Option<Timestamp>,
    /// Why the gate asks by itself, and how often it did so in vain; absent where somebody else asks.
    pub because: Option<(Because, u64)>,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestedRun {
    /// It is a run now, at version 1.
    New,
    /// The same request was made before, or is about to be worked on; this is its run.
    Existing(Uuid),
}

/// A run without its log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunHead {
    /// Its id (UUIDv7).
    pub id: Uuid,
    /// Whose run it is.
    pub project: ProjectName,
    /// What is asked about.
    pub subject: Digest,
    /// Where the caller said it lies; empty when only the digest was given.
    pub name: String,
    /// Where it is to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// How many events its log has: what the next append must expect.
    pub version: u64,
    /// Where it stands.
    pub state: RunState,
    /// How many requests it answers.
    pub requests: u64,
    /// Why the gate asked by itself, and how often it did so in vain; absent where somebody else asked.
    pub because: Option<(Because, u64)>,
    /// What happened last.
    pub last: RunEvent,
    /// When that was.
    pub last_at: Timestamp,
}

impl RunHead {
    /// The decision that ended it, where one did.
    #[must_use]
    pub const fn decision(&self) -> Option<Digest> {
        self.last.decision()
    }
}

/// A run with its whole log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRun {
    /// Everything but the log.
    pub head: RunHead,
    /// Every event, oldest first.
    pub events: Vec<RecordedEvent>,
}

/// One event of a run's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedEvent {
    /// Its place in the log, from 1.
    pub sequence: u64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: RunEvent,
    /// Where the run stood then.
    pub state: RunState,
}

/// Which runs a list shows. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunFilter {
    /// Only about this subject.
    pub subject: Option<Digest>,
    /// Only to this environment.
    pub environment: Option<EnvironmentName>,
    /// Only in this state.
    pub state: Option<RunState>,
}

// The run that was made of the key's request, or the one that it joined.
const BY_KEY: Sql = sql!(
    "SELECT uuid, body_digest FROM run WHERE project = $1 AND idempotency_key = $2
    UNION ALL SELECT run.uuid, joined.body_digest FROM joined JOIN run ON run.id = joined.run
    WHERE joined.project = $1 AND joined.idempotency_key = $2"
);
const JOIN: Sql = sql!("UPDATE run SET requests = requests + 1 WHERE id = $1 AND state = 'pending'");
const JOIN_KEY: Sql = sql!("INSERT INTO joined (project, idempotency_key, run, body_digest) VALUES ($1, $2, $3, $4)");
const BY_ID: Sql = sql!("SELECT uuid, body_digest FROM run WHERE uuid = $1");
const INSERT: Sql = sql!(
    "INSERT INTO run (uuid, project, subject, subject_name, environment, correlation_id,
        idempotency_key, body_digest, requested_at, because, version, state)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, 'pending') RETURNING id"
);
// The events after one, in their order; they come as one JSON list of pairs: milliseconds, and the event as text.
const INSERT_EVENTS: Sql = sql!(
    sqlite: "INSERT INTO run_event (run, sequence, project, at, event)
    SELECT $1, $2 + 1 + key, $3, json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each($4)",
    postgres: "INSERT INTO run_event (run, sequence, project, at, event)
    SELECT $1, $2 + place, $3, (value ->> 0)::bigint, value ->> 1
    FROM json_array_elements($4::json) WITH ORDINALITY AS given(value, place)"
);
const OPEN: Sql = sql!("SELECT id, project, subject, environment, version, state FROM run WHERE uuid = $1");
// The comparison is in the statement, not around it, so it cannot be lost when the code around it is rearranged.
const ADVANCE: Sql = sql!("UPDATE run SET version = $3, state = $4 WHERE id = $1 AND version = $2");
const EVENTS: Sql =
    sql!("SELECT sequence, at, event FROM run_event WHERE run = $1 AND sequence <= $2 ORDER BY sequence");

/// The columns of a [`RunHead`], its row's id first; the last event is the one of the run's version.
macro_rules! head {
    ($($from:tt)*) => {
        sql!(
            "SELECT run.id, run.uuid, run.project, run.subject, run.subject_name, run.environment, run.correlation_id,
                run.requested_at, run.version, run.state, run.requests, run.because, run_event.event, run_event.at
            FROM run ",
            $($from)*
        )
    };
}
pub(super) const HEAD: Sql = head!(
    "JOIN run_event ON run_event.run = run.id AND run_event.sequence = run.version
    WHERE run.uuid = $1"
);
pub(super) const LIST: Sql = head!(
    ""["run_newest"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.project = $1 AND run.id < $2 AND ($3 IS NULL OR run.environment = $3) AND ($4 IS NULL OR run.state = $4)
    ORDER BY run.id DESC LIMIT $5"
);
pub(super) const LIST_OF_SUBJECT: Sql = head!(
    ""["run_subject"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.project = $1 AND run.id < $2 AND ($3 IS NULL OR run.environment = $3) AND ($4 IS NULL OR run.state = $4)
        AND run.subject = $6
    ORDER BY run.id DESC LIMIT $5"
);
pub(super) const UNFINISHED: Sql = head!(
    ""["run_unfinished"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.state IN ('pending', 'initializing', 'running', 'verifying')
    ORDER BY run.id LIMIT $1"
);

impl Store {
    /// Makes a run of a request, once: the same request again is the run it made the first time.
    ///
    /// "The same" means the same idempotency key in the same project or, without a key, the same run id; so a request
    /// whose outcome is [`StoreError::Unknown`] may be repeated as it was.
    ///
    /// # Errors
    ///
    /// [`Conflict::IdempotencyKey`] or [`Conflict::Taken`] when the request has another body than the first time, or
    /// any error of a write.
    pub async fn request_run(&self, run: &NewRun) -> Result<RequestedRun, StoreError> {
        self.request_run_on(run, Terms::default()).await.map(|(requested, _)| requested)
    }

    /// [`Store::request_run`] on terms of the caller's. Where they name a holder, the run may be that one's from the
    /// beginning, and comes with the lease.
    ///
    /// # Errors
    ///
    /// As [`Store::request_run`].
    pub async fn request_run_on(
        &self,
        run: &NewRun,
        terms: Terms,
    ) -> Result<(RequestedRun, Option<Lease>), StoreError> {
        let asked = (run.clone(), terms);
        self.database.write(asked, |session, (run, terms)| request(session, run, terms).boxed()).await
    }

    /// Appends one event to a run that is still at `expected_version`, and says which version it has now.
    ///
    /// # Errors
    ///
    /// [`Conflict::Version`] when somebody else was first, [`StoreError::Illegal`] when the event cannot happen where
    /// the run stands, [`StoreError::Missing`] for no such run, [`StoreError::TooMany`] beyond [`MAX_RUN_EVENTS`],
    /// [`StoreError::Inconsistent`] for an event that names a decision (only [`Store::commit_decision`] writes
    /// those), or any error of a write.
    pub async fn append_event(
        &self,
        run: Uuid,
        expected_version: u64,
        event: &RunEvent,
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        self.append_events(run, expected_version, std::slice::from_ref(event), at).await
    }

    /// [`Store::append_event`] of several, in one transaction: all of them or none.
    ///
    /// # Errors
    ///
    /// As [`Store::append_event`].
    pub async fn append_events(
        &self,
        run: Uuid,
        expected_version: u64,
        events: &[RunEvent],
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        no_decision(run, events)?;
        let events: Vec<_> = events.iter().map(|event| (at, event.clone())).collect();
        let events = (run, expected_version, events);
        let append = self.database.write(events, |session, (run, expected_version, events)| {
            append(session, *run, *expected_version, events).boxed()
        });
        append.await
    }

    /// [`Store::append_events`] without waiting for the outcome, and so without knowing it: for progress, which is
    /// nothing without what follows. It is written before whatever is asked of this store afterwards, so a caller that
    /// goes on at the version it must lead to learns from the next append or commit whether it did. Whoever reads
    /// meanwhile may not see it yet, and a crash may lose it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Busy`] when too much waits to be written, [`StoreError::Inconsistent`] as
    /// [`Store::append_events`]; then it will not be written.
    pub async fn append_events_later(
        &self,
        run: Uuid,
        expected_version: u64,
        events: &[RunEvent],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        no_decision(run, events)?;
        let events: Vec<_> = events.iter().map(|event| (at, event.clone())).collect();
        let events = (run, expected_version, events);
        let append = self.database.write_later(events, |session, (run, expected_version, events)| {
            append(session, *run, *expected_version, events).boxed()
        });
        append.await
    }

    /// A run with its whole log.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when the log does not lead to the state that is stored beside it, or any error of a
    /// read.
    pub async fn run(&self, id: Uuid) -> Result<Option<StoredRun>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_run(read.session(), id).await;
        read.finish(found)
    }

    /// The runs of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`], or any error of a read.
    pub async fn runs(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<RunHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = list(read.session(), project, filter, cursor, limit).await;
        read.finish(found)
    }

    /// Every run that has not ended, of all projects, oldest first: what a start has to take up or to fail.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_UNFINISHED_RUNS`], or any error of a read.
    pub async fn unfinished_runs(&self) -> Result<Vec<RunHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = unfinished(read.session()).await;
        read.finish(found)
    }
}

pub(super) fn no_decision<'e>(run: Uuid, events: impl IntoIterator<Item = &'e RunEvent>) -> Result<(), StoreError> {
    let Some(decision) = events.into_iter().find_map(RunEvent::decision) else { return Ok(()) };
    let detail = format!("decision {decision} of run {run} is committed with its record or not at all");
    Err(StoreError::Inconsistent { detail })
}

/// Where a run stands, inside a transaction that is about to append to it.
pub(super) struct OpenRun {
    pub(super) id: i64,
    pub(super) project: ProjectName,
    pub(super) subject: Digest,
    pub(super) environment: EnvironmentName,
    pub(super) version: u64,
    pub(super) state: RunState,
}

/// The run, for somebody who has read it at `expected_version`.
pub(super) async fn open_run(session: &mut Session, run: Uuid, expected_version: u64) -> Result<OpenRun, Failure> {
    let row = session.row(OPEN, values![&run]).await?;
    let Some(row) = row else { return Err(StoreError::Missing { what: format!("run {run}") }.into()) };
    let mut columns = Columns::of(&row);
    let open = OpenRun {
        id: columns.plain()?,
        project: columns.parsed()?,
        subject: columns.digest()?,
        environment: columns.parsed()?,
        version: columns.count()?,
        state: state(&mut columns)?,
    };
    if open.version != expected_version {
        return Err(Conflict::Version { run, expected: expected_version, found: open.version }.into());
    }
    Ok(open)
}

/// Appends to a run that [`open_run`] returned in the same transaction.
pub(super) async fn append_to(
    session: &mut Session,
    run: Uuid,
    open: &mut OpenRun,
    events: &[(Timestamp, RunEvent)],
) -> Result<(), Failure> {
    let (mut state, mut version, mut log) = (open.state, open.version, Vec::new());
    for (at, event) in events {
        state = state.apply(event).map_err(|illegal| StoreError::Illegal { run, illegal })?;
        if version >= MAX_RUN_EVENTS && !event.is_terminal() {
            let what = format!("events of run {run}");
            return Err(StoreError::TooMany { what, limit: "MAX_RUN_EVENTS", max: MAX_RUN_EVENTS }.into());
        }
        version = version.saturating_add(1);
        log.push((milliseconds(*at), write_json(event)?));
    }
    let Some((last, _)) = events.last() else { return Ok(()) };
    let advanced = session.execute(ADVANCE, values![open.id, open.version, version, state.as_str()]).await?;
    if advanced != 1 {
        return Err(Conflict::Version { run, expected: open.version, found: open.version.saturating_add(1) }.into());
    }
    let log = write_json(&log)?;
    session.execute(INSERT_EVENTS, values![open.id, open.version, open.project.as_str(), &log]).await?;
    (open.state, open.version) = (state, version);
    if state.is_terminal() { leave(session, open, *last).await } else { Ok(()) }
}

async fn append(
    session: &mut Session,
    run: Uuid,
    expected_version: u64,
    events: &[(Timestamp, RunEvent)],
) -> Result<u64, Failure> {
    let mut open = open_run(session, run, expected_version).await?;
    append_to(session, run, &mut open, events).await?;
    Ok(open.version)
}

/// Makes the run and puts it into the queue, unless the same request made one before, or another one that nobody has
/// begun with asks the same.
pub(super) async fn request(
    session: &mut Session,
    run: &NewRun,
    terms: &Terms,
) -> Result<(RequestedRun, Option<Lease>), Failure> {
    if let Some(known) = known(session, run).await? {
        return Ok((RequestedRun::Existing(known), None));
    }
    if let Some(same) = join(session, run, terms).await? {
        return Ok((RequestedRun::Existing(same), None));
    }
    let row = insert(session, run, terms.because).await?;
    Ok((RequestedRun::New, enter(session, row, run, terms).await?))
}

/// The run that the same request made, or joined, before.
pub(super) async fn known(session: &mut Session, run: &NewRun) -> Result<Option<Uuid>, Failure> {
    if let Some(key) = &run.idempotency_key {
        if let Some(row) = session.row(BY_KEY, values![run.project.as_str(), key]).await? {
            let mut columns = Columns::of(&row);
            let (first, existing) = (columns.uuid()?, columns.digest()?);
            if existing == run.body_digest {
                return Ok(Some(first));
            }
            return Err(
                Conflict::IdempotencyKey { key: super::error::bounded(key), existing, given: run.body_digest }.into()
            );
        }
    }
    if let Some(row) = session.row(BY_ID, values![&run.id]).await? {
        let mut columns = Columns::of(&row);
        let (first, existing) = (columns.uuid()?, columns.digest()?);
        if existing == run.body_digest {
            return Ok(Some(first));
        }
        return Err(Conflict::Taken { what: format!("run {}", run.id) }.into());
    }
    Ok(None)
}

/// Lets a run answer this request too, where one that asks the same has read nothing yet.
async fn join(session: &mut Session, run: &NewRun, terms: &Terms) -> Result<Option<Uuid>, Failure> {
    if terms.sharing == Sharing::Alone || terms.patience.is_some() {
        // Who has patience waits for as long as it was told to.
        return Ok(None);
    }
    let same = values![run.project.as_str(), &run.subject, run.environment.as_str(), &run.body_digest];
    let Some(found) = session.row(SAME, same).await? else { return Ok(None) };
    let mut columns = Columns::of(&found);
    let (row, id): (i64, _) = (columns.plain()?, columns.uuid()?);
    if session.execute(JOIN, values![row]).await? != 1 {
        return Ok(None);
    }
    if let Some(key) = &run.idempotency_key {
        session.execute(JOIN_KEY, values![run.project.as_str(), key, row, &run.body_digest]).await?;
    }
    Ok(Some(id))
}

/// Writes a run that is new, with its first event. It is in no queue yet.
pub(super) async fn insert(
    session: &mut Session,
    run: &NewRun,
    because: Option<(Because, u64)>,
) -> Result<i64, Failure> {
    let because = because.map(|because| write_json(&because)).transpose()?;
    let row: i64 = session
        .number(
            INSERT,
            values![
                &run.id,
                run.project.as_str(),
                &run.subject,
                run.name.as_str(),
                run.environment.as_str(),
                run.correlation_id.as_deref(),
                run.idempotency_key.as_deref(),
                &run.body_digest,
                run.at,
                because.as_deref()
            ],
        )
        .await?;
    let log = write_json(&[(milliseconds(run.at), write_json(&RunEvent::Requested)?)])?;
    session.execute(INSERT_EVENTS, values![row, 0_u64, run.project.as_str(), &log]).await?;
    Ok(row)
}

fn state(columns: &mut Columns<'_>) -> Result<RunState, Failure> {
    let name: &str = columns.plain()?;
    RunState::from_name(name).ok_or_else(|| Failure::Corrupt(format!("a run state `{name}`")))
}

fn head(row: &Row) -> Result<(i64, RunHead), Failure> {
    let mut columns = Columns::of(row);
    let id = columns.plain()?;
    let head = RunHead {
        id: columns.uuid()?,
        project: columns.parsed()?,
        subject: columns.digest()?,
        name: columns.plain()?,
        environment: columns.parsed()?,
        correlation_id: columns.plain()?,
        requested_at: columns.time()?,
        version: columns.count()?,
        state: state(&mut columns)?,
        requests: columns.count()?,
        because: columns.plain::<Option<&str>>()?.map(|text| read_json(text.as_bytes())).transpose()?,
        last: columns.json()?,
        last_at: columns.time()?,
    };
    Ok((id, head))
}

/// Reads a run and folds its log.
pub(super) async fn read_run(session: &mut Session, run: Uuid) -> Result<Option<StoredRun>, Failure> {
    let row = session.row(HEAD, values![&run]).await?;
    let Some((id, head)) = row.as_ref().map(head).transpose()? else { return Ok(None) };
    // Events are only added, so the log up to the version read before is what it was then.
    let rows = session.rows(EVENTS, values![id, head.version]).await?;
    let mut events: Vec<RecordedEvent> = Vec::with_capacity(rows.len());
    let broken = |detail: &str| Failure::Corrupt(format!("the log of run {run} {detail}"));
    for row in &rows {
        let mut columns = Columns::of(row);
        let (sequence, at) = (columns.count()?, columns.time()?);
        let event: RunEvent = read_json(columns.plain::<&str>()?.as_bytes())?;
        let state = match events.last() {
            None => RunState::fold([&event]),
            Some(before) => before.state.apply(&event),
        };
        let state = state.map_err(|illegal| broken(&illegal.to_string()))?;
        if events.last().map_or(0, |before| before.sequence).saturating_add(1) != sequence {
            return Err(broken("has a gap"));
        }
        events.push(RecordedEvent { sequence, at, event, state });
    }
    match events.last() {
        Some(last) if last.sequence == head.version && last.state == head.state => Ok(Some(StoredRun { head, events })),
        _ => Err(broken("does not lead to the state that is stored")),
    }
}

async fn list(
    session: &mut Session,
    project: &ProjectName,
    filter: &RunFilter,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<RunHead>, Failure> {
    let window = Window::of(cursor, limit)?;
    let environment = filter.environment.as_ref().map(EnvironmentName::as_str);
    let state = filter.state.map(RunState::as_str);
    let mut scope = values![project.as_str(), window.before, environment, state, window.rows].to_vec();
    scope.extend(filter.subject.as_ref().map(Value::from));
    let rows = session.rows(if filter.subject.is_some() { LIST_OF_SUBJECT } else { LIST }, &scope).await?;
    let heads: Result<Vec<_>, Failure> = rows.iter().map(head).collect();
    Ok(window.page(heads?))
}

async fn unfinished(session: &mut Session) -> Result<Vec<RunHead>, Failure> {
    let one_more = i64::try_from(MAX_UNFINISHED_RUNS.saturating_add(1)).unwrap_or(i64::MAX);
    let rows = session.rows(UNFINISHED, values![one_more]).await?;
    if rows.len() > MAX_UNFINISHED_RUNS {
        let max = u64::try_from(MAX_UNFINISHED_RUNS).unwrap_or(u64::MAX);
        return Err(
            StoreError::TooMany { what: "unfinished runs".to_owned(), limit: "MAX_UNFINISHED_RUNS", max }.into()
        );
    }
    rows.iter().map(|row| head(row).map(|(_, head)| head)).collect()
}
