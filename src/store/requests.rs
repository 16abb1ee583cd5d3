//! Requests: each becomes a run, once, or is answered by one that somebody else has asked for.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::queue::{SAME, enter, enter_all};
use super::row::{Columns, milliseconds, write_json};
use super::runs::{INSERT_EVENTS, append_to, open_run};
use super::session::{Lock, Session, Sql, sql, values};
use super::waiting::require_place;
use crate::domain::decision::PartsAgain;
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::{Because, Lease, LeaseTerm, Patience, RunEvent};
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
    /// The platforms of an index that it asks about again alone; absent where it asks about all.
    pub again: Option<PartsAgain>,
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
            again: None,
        })
    }

    /// The same with a name of the caller's own, and so with everything that makes it this request and no other: who waits for
    /// approvals asks for something else than who does not, and who asks once more than who asked first.
    ///
    /// # Errors
    ///
    /// As [`NewRun::asking`].
    pub fn named(self, key: Option<String>, terms: &impl serde::Serialize) -> Result<Self, StoreError> {
        let Some(key) = key else { return Ok(self) };
        let body = json::canonical(&(self.body_digest, terms));
        let body = body.map_err(|error| StoreError::Inconsistent { detail: error.to_string() })?;
        Ok(Self { idempotency_key: Some(key), body_digest: Digest::of(&body), ..self })
    }

    /// The same, about some platforms of an index alone: another request than for all of it.
    ///
    /// # Errors
    ///
    /// As [`NewRun::asking`].
    pub fn about_parts(self, again: PartsAgain) -> Result<Self, StoreError> {
        let body = json::canonical(&(self.body_digest, &again));
        let body = body.map_err(|error| StoreError::Inconsistent { detail: error.to_string() })?;
        Ok(Self { body_digest: Digest::of(&body), again: Some(again), ..self })
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
    /// Until then it waits at the most: for approvals that were asked for, where nothing else is missing, unless
    /// [`Terms::waits`] says for what.
    pub patience: Option<Timestamp>,
    /// What it waits for, where that is not only approvals; recorded with the request.
    pub waits: Option<Patience>,
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
        idempotency_key, body_digest, requested_at, because, again, version, state)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, 'pending') RETURNING id"
);

// The same of several that come together, each as `[uuid, subject, its name, correlation id, digest of the body,
// milliseconds]` in hexadecimal where it is bytes.
const INSERT_ALL: Sql = sql!(
    sqlite: "INSERT INTO run (uuid, project, subject, subject_name, environment, correlation_id, body_digest, requested_at,
        version, state)
    SELECT unhex(value ->> 0), $1, unhex(value ->> 1), value ->> 2, $2, value ->> 3, unhex(value ->> 4), value ->> 5,
        1, 'pending' FROM json_each($3) ORDER BY key RETURNING id, uuid",
    postgres: "INSERT INTO run (uuid, project, subject, subject_name, environment, correlation_id, body_digest, requested_at,
        version, state)
    SELECT decode(value ->> 0, 'hex'), $1, decode(value ->> 1, 'hex'), value ->> 2, $2, value ->> 3,
        decode(value ->> 4, 'hex'), (value ->> 5)::bigint, 1, 'pending'
    FROM json_array_elements($3::json) WITH ORDINALITY AS given(value, place) ORDER BY place RETURNING id, uuid"
);
// The first event of each.
const REQUESTED_ALL: Sql = sql!(
    sqlite: "INSERT INTO run_event (run, sequence, project, at, event)
    SELECT id, 1, project, requested_at, $1 FROM run WHERE id IN (SELECT value FROM json_each($2))",
    postgres: "INSERT INTO run_event (run, sequence, project, at, event)
    SELECT id, 1, project, requested_at, $1 FROM run
    WHERE id IN (SELECT value::bigint FROM json_array_elements_text($2::json) AS given(value))"
);
// The oldest run that would answer each, as `[subject, digest of the body, correlation id]`.
const SAME_ALL: Sql = sql!(
    sqlite: "SELECT found.place, run.id, run.uuid FROM (
        SELECT given.key AS place, min(q.run) AS run FROM json_each($3) AS given
        CROSS JOIN queue AS q INDEXED BY queue_subject JOIN run ON run.id = q.run
        WHERE q.project = $1 AND q.environment = $2 AND q.subject = unhex(given.value ->> 0)
            AND q.body_digest = unhex(given.value ->> 1) AND run.correlation_id IS NOT DISTINCT FROM (given.value ->> 2)
            AND q.patience IS NULL AND run.state = 'pending' GROUP BY given.key) AS found
    JOIN run ON run.id = found.run",
    postgres: "SELECT found.place, run.id, run.uuid FROM (
        SELECT given.place - 1 AS place, min(q.run) AS run
        FROM json_array_elements($3::json) WITH ORDINALITY AS given(value, place)
        JOIN queue AS q ON q.subject = decode(given.value ->> 0, 'hex') AND q.body_digest = decode(given.value ->> 1, 'hex')
        JOIN run ON run.id = q.run
        WHERE q.project = $1 AND q.environment = $2 AND run.correlation_id IS NOT DISTINCT FROM (given.value ->> 2)
            AND q.patience IS NULL AND run.state = 'pending' GROUP BY given.place) AS found
    JOIN run ON run.id = found.run"
);
const JOIN_ALL: Sql = sql!(
    sqlite: "UPDATE run SET requests = requests + 1
    WHERE id IN (SELECT value FROM json_each($1)) AND state = 'pending' RETURNING id",
    postgres: "UPDATE run SET requests = requests + 1
    WHERE id IN (SELECT value::bigint FROM json_array_elements_text($1::json) AS given(value)) AND state = 'pending'
    RETURNING id"
);

// Whoever joins it at this moment comes before this or after it.
const LOOK_AT_REQUESTS: Sql = sql!("UPDATE run SET requests = requests WHERE id = $1 RETURNING requests, because");
const NAME_BACK: Sql = sql!("INSERT INTO taken_back (run, idempotency_key) VALUES ($1, $2)");
const KNOWN_BACK: Sql = sql!(
    "SELECT count(*) FROM taken_back JOIN run ON run.id = taken_back.run
    WHERE run.uuid = $1 AND taken_back.idempotency_key = $2"
);
const LEAVE_TO_OTHERS: Sql = sql!("UPDATE run SET requests = requests - 1 WHERE id = $1");

/// What becomes of a run of which somebody takes her request back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenBack {
    /// It goes on for the others.
    GoesOn,
    /// It answered nobody else, and has ended.
    Ended,
    /// The same was said before, under the same name, and done then.
    Before,
    /// Nobody but the gate has asked for it, so there was nothing to take back.
    NobodyElses,
}

impl Store {
    /// Takes one request away from a run that is still at `expected_version`; the last one ends it with `end`.
    ///
    /// # Errors
    ///
    /// [`Conflict::Version`] when somebody else was first, [`StoreError::Illegal`] when it is at its end,
    /// [`StoreError::Missing`] for no such run, or any error of a write.
    pub async fn take_request_back(
        &self,
        run: Uuid,
        expected_version: u64,
        end: &RunEvent,
        at: Timestamp,
    ) -> Result<TakenBack, StoreError> {
        self.take_request_back_as(run, expected_version, (end, &[]), at).await
    }

    /// [`Store::take_request_back`] under names of the caller's own: what was taken back under any of them before is not taken
    /// back again, and it is remembered under all of them.
    ///
    /// # Errors
    ///
    /// As [`Store::take_request_back`].
    pub async fn take_request_back_as(
        &self,
        run: Uuid,
        expected_version: u64,
        (end, names): (&RunEvent, &[String]),
        at: Timestamp,
    ) -> Result<TakenBack, StoreError> {
        let taken = (run, expected_version, end.clone(), names.to_vec(), at);
        let taken = self.write(Change::AppendEvents, taken, |session, (run, expected_version, end, names, at)| {
            take_back(session, (*run, *expected_version), (end, names), *at).boxed()
        });
        let taken = taken.await?;
        if taken == TakenBack::Ended {
            self.ring().await;
        }
        Ok(taken)
    }

    /// Whether a request for a run was taken back under that name.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn is_taken_back(&self, run: Uuid, name: &str) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(KNOWN_BACK, values![&run, name]).await;
        read.finish(found).map(|count| count > 0)
    }

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
        let asked = (run.clone(), terms, self.term);
        let requested = self.write(Change::RequestRun, asked, |session, (run, terms, term)| {
            request(session, run, (terms, *term)).boxed()
        });
        let requested = requested.await?;
        if requested.0 == RequestedRun::New {
            self.ring().await;
        }
        Ok(requested)
    }
}

async fn take_back(
    session: &mut Session,
    (run, expected_version): (Uuid, u64),
    (end, names): (&RunEvent, &[String]),
    at: Timestamp,
) -> Result<TakenBack, Failure> {
    for name in names {
        if session.number(KNOWN_BACK, values![&run, name.as_str()]).await? > 0 {
            return Ok(TakenBack::Before);
        }
    }
    let mut open = open_run(session, run, expected_version).await?;
    // One that is at its end can neither be left nor ended.
    open.state.apply(end).map_err(|illegal| StoreError::Illegal { run, illegal })?;
    let row = session.row(LOOK_AT_REQUESTS, values![open.id]).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (requests, by_itself): (u64, Option<&str>) = (columns.count()?, columns.plain()?);
    let by_somebody = by_itself.is_none();
    for name in names.iter().filter(|_| requests > 1 || by_somebody) {
        session.execute(NAME_BACK, values![open.id, name.as_str()]).await?;
    }
    if requests > 1 {
        session.execute(LEAVE_TO_OTHERS, values![open.id]).await?;
        return Ok(TakenBack::GoesOn);
    }
    if !by_somebody {
        return Ok(TakenBack::NobodyElses);
    }
    append_to(session, run, &mut open, &[(at, end.clone())]).await?;
    Ok(TakenBack::Ended)
}

/// Makes the run and puts it into the queue, unless the same request made one before, or another one that nobody has
/// begun with asks the same.
pub(super) async fn request(
    session: &mut Session,
    run: &NewRun,
    (terms, term): (&Terms, LeaseTerm),
) -> Result<(RequestedRun, Option<Lease>), Failure> {
    if let Some(key) = &run.idempotency_key {
        // A key names a run of its own or one that it joined, which are two tables: no index keeps the two apart.
        session.lock(Lock::Request(&run.project, key)).await?;
    }
    if let Some(known) = known(session, run).await? {
        return Ok((RequestedRun::Existing(known), None));
    }
    // Whoever asks the same at the same moment sees this run and joins it, instead of making another.
    session.lock(Lock::Asking(&run.project, &run.subject, &run.environment)).await?;
    if let Some(same) = join(session, run, terms).await? {
        return Ok((RequestedRun::Existing(same), None));
    }
    if terms.patience.is_some() {
        require_place(session, &run.project, std::iter::once(run.subject)).await?;
    }
    let row = insert(session, run, (terms.because, terms.waits)).await?;
    Ok((RequestedRun::New, enter(session, row, run, (terms, term)).await?))
}

/// [`request`] of several at once about different subjects, to one environment of one project, without keys of their own and
/// without anybody who begins at once: in as many statements as if it were one. What became of each, in their order.
///
/// Whoever calls has made sure that none of them was asked for before under its id.
pub(super) async fn request_all(
    session: &mut Session,
    (project, environment): (&ProjectName, &EnvironmentName),
    runs: &[&NewRun],
    terms: &Terms,
) -> Result<Vec<RequestedRun>, Failure> {
    // In an order that all share: two with the same subjects in another order would each wait for the other.
    let subjects: BTreeSet<&Digest> = runs.iter().map(|run| &run.subject).collect();
    let locks: Vec<Lock<'_>> =
        subjects.into_iter().map(|subject| Lock::Asking(project, subject, environment)).collect();
    session.locks(&locks).await?;
    let same = join_all(session, (project, environment), runs, terms).await?;
    let new: Vec<&NewRun> =
        (0..).zip(runs).filter(|(place, _)| !same.contains_key(place)).map(|(_, run)| *run).collect();
    if !new.is_empty() {
        if terms.patience.is_some() {
            require_place(session, project, new.iter().map(|run| run.subject)).await?;
        }
        let row = |run: &&NewRun| {
            let (id, body) = (run.id.simple().to_string(), run.body_digest.hex());
            (id, run.subject.hex(), run.name.clone(), run.correlation_id.clone(), body, milliseconds(run.at))
        };
        let list = write_json(&new.iter().map(row).collect::<Vec<_>>())?;
        let rows = session.rows(INSERT_ALL, values![project.as_str(), environment.as_str(), &list]).await?;
        let ids = rows.iter().map(|row| Columns::of(row).plain()).collect::<Result<Vec<i64>, _>>()?;
        let (event, ids) = (write_json(&RunEvent::Requested { patience: terms.waits })?, write_json(&ids)?);
        session.execute(REQUESTED_ALL, values![&event, &ids]).await?;
        enter_all(session, &ids, terms).await?;
    }
    Ok((0..)
        .zip(runs)
        .map(|(place, _)| same.get(&place).map_or(RequestedRun::New, |id| RequestedRun::Existing(*id)))
        .collect())
}

/// The runs that answer some of these requests too, by the place of each.
async fn join_all(
    session: &mut Session,
    (project, environment): (&ProjectName, &EnvironmentName),
    runs: &[&NewRun],
    terms: &Terms,
) -> Result<BTreeMap<u64, Uuid>, Failure> {
    if terms.sharing == Sharing::Alone || terms.patience.is_some() {
        return Ok(BTreeMap::new());
    }
    let asked: Vec<_> =
        runs.iter().map(|run| (run.subject.hex(), run.body_digest.hex(), run.correlation_id.as_deref())).collect();
    let asked = write_json(&asked)?;
    let mut found: BTreeMap<i64, (u64, Uuid)> = BTreeMap::new();
    for row in &session.rows(SAME_ALL, values![project.as_str(), environment.as_str(), &asked]).await? {
        let mut columns = Columns::of(row);
        let place = columns.count()?;
        found.insert(columns.plain()?, (place, columns.uuid()?));
    }
    if found.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids = write_json(&found.keys().collect::<Vec<_>>())?;
    let mut joined = BTreeMap::new();
    for row in &session.rows(JOIN_ALL, values![&ids]).await? {
        joined.extend(found.get(&Columns::of(row).plain()?).copied());
    }
    Ok(joined)
}

/// The run that the same request made, or joined, before.
pub(super) async fn known(session: &mut Session, run: &NewRun) -> Result<Option<Uuid>, Failure> {
    if let Some(key) = &run.idempotency_key
        && let Some(row) = session.row(BY_KEY, values![run.project.as_str(), key]).await?
    {
        let mut columns = Columns::of(&row);
        let (first, existing) = (columns.uuid()?, columns.digest()?);
        if existing == run.body_digest {
            return Ok(Some(first));
        }
        let (key, given) = (super::error::bounded(key), run.body_digest);
        return Err(Conflict::IdempotencyKey { key, made: "run", first, existing, given }.into());
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
    // The same, and under the same id: the summary can name one only.
    let same = values![
        run.project.as_str(),
        &run.subject,
        run.environment.as_str(),
        &run.body_digest,
        run.correlation_id.as_deref()
    ];
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
    (because, patience): (Option<(Because, u64)>, Option<Patience>),
) -> Result<i64, Failure> {
    let because = because.map(|because| write_json(&because)).transpose()?;
    let again = run.again.as_ref().map(write_json).transpose()?;
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
                because.as_deref(),
                again.as_deref()
            ],
        )
        .await?;
    let log = write_json(&[(milliseconds(run.at), write_json(&RunEvent::Requested { patience })?)])?;
    session.execute(INSERT_EVENTS, values![row, 0_u64, run.project.as_str(), &log]).await?;
    Ok(row)
}
