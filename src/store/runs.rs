//! Runs: what is appended to each, and what they say.

use std::collections::BTreeMap;

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::due::{Undecided, note_unjudged};
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::page::{Cursor, Page, Window};
use super::queue::leave;
use super::row::{Columns, milliseconds, read_json, write_json};
use super::session::{Row, Session, Sql, Value, sql, values};
use crate::domain::decision::PartsAgain;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_PARTS, MAX_RUN_EVENTS, MAX_RUNS_LOOKED_THROUGH, MAX_UNFINISHED_RUNS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::{Because, RunEvent, RunState};
use crate::domain::time::Timestamp;

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
    /// The platforms of an index that it asks about again alone; absent where it asks about all.
    pub again: Option<PartsAgain>,
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

    /// Where it looks, in words.
    #[must_use]
    pub fn place(&self) -> &str {
        if self.name.is_empty() { "the gate's own record" } else { &self.name }
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
    /// Only those asked for at this instant or later.
    pub since: Option<Timestamp>,
}

impl RunFilter {
    /// Whether it leaves out runs that the index of a list leads to.
    const fn passes_over_some(&self) -> bool {
        self.environment.is_some() || self.state.is_some() || self.since.is_some()
    }
}

// The events after one, in their order; they come as one JSON list of pairs: milliseconds, and the event as text.
pub(super) const INSERT_EVENTS: Sql = sql!(
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
                run.requested_at, run.version, run.state, run.requests, run.because, run.again,
                run_event.event, run_event.at
            FROM run ",
            $($from)*
        )
    };
}
pub(super) const HEAD: Sql = head!(
    "JOIN run_event ON run_event.run = run.id AND run_event.sequence = run.version
    WHERE run.uuid = $1"
);
// Several, given by their ids as a JSON list in hexadecimal.
pub(super) const HEADS: Sql = Sql {
    sqlite: head!(
        "JOIN run_event ON run_event.run = run.id AND run_event.sequence = run.version
        WHERE run.uuid IN (SELECT unhex(value) FROM json_each($1))"
    )
    .sqlite,
    postgres: head!(
        "JOIN run_event ON run_event.run = run.id AND run_event.sequence = run.version
        WHERE run.uuid IN (SELECT decode(value, 'hex') FROM json_array_elements_text($1::json) AS given(value))"
    )
    .postgres,
};
// Their events, given by their rows' ids and versions.
const EVENTS_ALL: Sql = sql!(
    sqlite: "SELECT run_event.run, sequence, at, event FROM json_each($1) AS given
    CROSS JOIN run_event ON run_event.run = given.value ->> 0 AND sequence <= given.value ->> 1
    ORDER BY run_event.run, sequence",
    postgres: "SELECT run_event.run, sequence, at, event FROM json_array_elements($1::json) AS given(value)
    JOIN run_event ON run_event.run = (value ->> 0)::bigint AND sequence <= (value ->> 1)::bigint
    ORDER BY run_event.run, sequence"
);
pub(super) const LIST: Sql = head!(
    ""["run_newest"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.project = $1 AND run.id < $2 AND ($3 IS NULL OR run.environment = $3) AND ($4 IS NULL OR run.state = $4)
        AND run.id >= $6 AND ($7 IS NULL OR run.requested_at >= $7)
    ORDER BY run.id DESC LIMIT $5"
);
pub(super) const LIST_OF_SUBJECT: Sql = head!(
    ""["run_subject"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.project = $1 AND run.id < $2 AND ($3 IS NULL OR run.environment = $3) AND ($4 IS NULL OR run.state = $4)
        AND run.id >= $6 AND ($7 IS NULL OR run.requested_at >= $7) AND run.subject = $8
    ORDER BY run.id DESC LIMIT $5"
);
// How far one page looks: the oldest row, how many, and the newest instant among them.
pub(super) const REACH: Sql = sql!(
    "SELECT min(reach.id), count(*), max(reach.requested_at) FROM (SELECT id, requested_at FROM run"["run_newest"],
    " WHERE project = $1 AND id < $2 ORDER BY id DESC LIMIT $3) AS reach"
);
pub(super) const REACH_OF_SUBJECT: Sql = sql!(
    "SELECT min(reach.id), count(*), max(reach.requested_at) FROM (SELECT id, requested_at FROM run"["run_subject"],
    " WHERE project = $1 AND id < $2 AND subject = $4 ORDER BY id DESC LIMIT $3) AS reach"
);
pub(super) const UNFINISHED: Sql = head!(
    ""["run_unfinished"],
    " JOIN run_event ON run_event.run = run.id
        AND run_event.sequence = run.version
    WHERE run.state IN ('pending', 'initializing', 'running', 'verifying')
    ORDER BY run.id LIMIT $1"
);

impl Store {
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
        let append = self.write(Change::AppendEvents, events, |session, (run, expected_version, events)| {
            append(session, *run, *expected_version, events).boxed()
        });
        let version = append.await?;
        self.ring().await;
        Ok(version)
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
        let append = self.write_later(Change::AppendEventsLater, events, |session, (run, expected_version, events)| {
            append(session, *run, *expected_version, events).boxed()
        });
        append.await
    }

    /// A run without its log.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn run_head(&self, id: Uuid) -> Result<Option<RunHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(HEAD, values![&id]).await;
        let found = found.and_then(|row| row.as_ref().map(head).transpose());
        Ok(read.finish(found)?.map(|(_, head)| head))
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

    /// Several runs, each with its whole log, in two statements however many they are; one that there is not is left out.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for more than [`MAX_PARTS`], or as [`Store::run`].
    pub async fn runs_with_logs(&self, ids: &[Uuid]) -> Result<BTreeMap<Uuid, StoredRun>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_runs(read.session(), ids).await;
        read.finish(found)
    }

    /// The runs of a project, newest first.
    ///
    /// With a filter one page looks through [`MAX_RUNS_LOOKED_THROUGH`] runs at most: it may then hold fewer than
    /// `limit`, even none, and say all the same where the next one begins.
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
    if state.is_terminal() {
        leave(session, open, *last).await?;
    }
    match events.last() {
        Some((at, RunEvent::Failed { fault, .. })) => {
            note_unjudged(session, open, Undecided::Failed(fault.as_ref()), *at).await
        }
        Some((at, RunEvent::Cancelled { .. })) => note_unjudged(session, open, Undecided::Stopped, *at).await,
        _ => Ok(()),
    }
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

pub(super) fn state(columns: &mut Columns<'_>) -> Result<RunState, Failure> {
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
        again: columns.plain::<Option<&str>>()?.map(|text| read_json(text.as_bytes())).transpose()?,
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
    folded(head, rows.iter().map(|row| event(&mut Columns::of(row)))).map(Some)
}

/// The same of several.
async fn read_runs(session: &mut Session, ids: &[Uuid]) -> Result<BTreeMap<Uuid, StoredRun>, Failure> {
    let list = uuid_list(ids)?;
    let rows = session.rows(HEADS, values![&list]).await?;
    let heads = rows.iter().map(head).collect::<Result<BTreeMap<i64, RunHead>, _>>()?;
    let list = write_json(&heads.iter().map(|(id, head)| (id, head.version)).collect::<Vec<_>>())?;
    let mut logs: BTreeMap<i64, Vec<Event>> = BTreeMap::new();
    for row in &session.rows(EVENTS_ALL, values![&list]).await? {
        let mut columns = Columns::of(row);
        logs.entry(columns.plain()?).or_default().push(event(&mut columns)?);
    }
    let read = |(id, head): (i64, RunHead)| {
        let log = logs.remove(&id).unwrap_or_default();
        Ok((head.id, folded(head, log.into_iter().map(Ok))?))
    };
    heads.into_iter().map(read).collect()
}

/// Ids of runs as one parameter: a JSON list in hexadecimal, of as many as a release has components.
pub(super) fn uuid_list(ids: &[Uuid]) -> Result<String, Failure> {
    if ids.len() > MAX_PARTS {
        let max = u64::try_from(MAX_PARTS).unwrap_or(u64::MAX);
        return Err(StoreError::TooMany { what: "runs at once".to_owned(), limit: "MAX_PARTS", max }.into());
    }
    write_json(&ids.iter().map(|id| id.simple().to_string()).collect::<Vec<_>>())
}

/// An event as it lies there: its place, its time, and what it is.
type Event = (u64, Timestamp, RunEvent);

fn event(columns: &mut Columns<'_>) -> Result<Event, Failure> {
    let (sequence, at) = (columns.count()?, columns.time()?);
    Ok((sequence, at, read_json(columns.plain::<&str>()?.as_bytes())?))
}

/// A run with its log, which must lead to the state that is stored.
fn folded(head: RunHead, log: impl Iterator<Item = Result<Event, Failure>>) -> Result<StoredRun, Failure> {
    let run = head.id;
    let mut events: Vec<RecordedEvent> = Vec::new();
    let broken = |detail: &str| Failure::Corrupt(format!("the log of run {run} {detail}"));
    for event in log {
        let (sequence, at, event) = event?;
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
        Some(last) if last.sequence == head.version && last.state == head.state => Ok(StoredRun { head, events }),
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
    let subject = filter.subject.as_ref();
    let reach =
        if filter.passes_over_some() { Some(reach(session, project, subject, window.before).await?) } else { None };
    let floor = reach.as_ref().map_or(0, |reach| reach.floor);
    let environment = filter.environment.as_ref().map(EnvironmentName::as_str);
    let state = filter.state.map(RunState::as_str);
    let since = filter.since.map_or(Value::Number(None), Value::from);
    let mut scope = values![project.as_str(), window.before, environment, state, window.rows, floor, since].to_vec();
    scope.extend(subject.map(Value::from));
    let rows = session.rows(if subject.is_some() { LIST_OF_SUBJECT } else { LIST }, &scope).await?;
    let heads: Result<Vec<_>, Failure> = rows.iter().map(head).collect();
    let mut page = window.page(heads?);
    if let (None, Some(reach)) = (page.next, reach) {
        page.next = reach.rest(filter.since);
    }
    Ok(page)
}

/// How far one page looks for runs that a filter leaves.
struct Reach {
    floor: i64,
    rows: u64,
    /// The newest instant at which one of them was asked for.
    newest: Option<Timestamp>,
}

impl Reach {
    /// Where the next page begins to look. Ids grow with time but for a clock that jumps: where so many rows in a row
    /// are too old, all that lie before them are.
    fn rest(&self, since: Option<Timestamp>) -> Option<Cursor> {
        let too_old = since.is_some_and(|since| self.newest.is_none_or(|newest| newest < since));
        (self.rows >= MAX_RUNS_LOOKED_THROUGH && !too_old).then(|| Cursor::before(self.floor))
    }
}

async fn reach(
    session: &mut Session,
    project: &ProjectName,
    subject: Option<&Digest>,
    before: i64,
) -> Result<Reach, Failure> {
    let mut scope = values![project.as_str(), before, MAX_RUNS_LOOKED_THROUGH].to_vec();
    scope.extend(subject.map(Value::from));
    let sql = if subject.is_some() { REACH_OF_SUBJECT } else { REACH };
    let row = session.row(sql, &scope).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let floor = columns.plain::<Option<i64>>()?.unwrap_or(0);
    Ok(Reach { floor, rows: columns.count()?, newest: columns.time_or_null()? })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_looked_through_all_it_may_says_where_the_next_begins() {
        let at = |text: &str| Some(text.parse::<Timestamp>().unwrap());
        let reach = |rows, newest| Reach { floor: 7, rows, newest };
        let (old, new) = (at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z"));
        let next = Some(Cursor::before(7));
        assert_eq!(reach(MAX_RUNS_LOOKED_THROUGH, new).rest(None), next);
        assert_eq!(reach(MAX_RUNS_LOOKED_THROUGH - 1, new).rest(None), None, "there are no more");
        assert_eq!(reach(MAX_RUNS_LOOKED_THROUGH, new).rest(old), next);
        assert_eq!(reach(MAX_RUNS_LOOKED_THROUGH, old).rest(new), None, "all before are older still");
        assert_eq!(reach(0, None).rest(new), None);
    }
}
