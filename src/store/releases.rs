//! Releases: several components that were asked for together, and the attempts at each.

use std::collections::BTreeMap;

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError, bounded};
use super::failure::Failure;
use super::page::{Cursor, Page, Window};
use super::requests::{NewRun, RequestedRun, Terms, request_all};
use super::row::{Columns, write_json};
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// A release that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRelease {
    /// Its id (UUIDv7), made by the caller.
    pub id: Uuid,
    /// Whose release it is.
    pub project: ProjectName,
    /// Where its components are to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// The caller's own name for this request: the same name never makes a second release.
    pub idempotency_key: Option<String>,
    /// The digest of the whole request, so that the same key with another request is noticed.
    pub body_digest: Digest,
    /// When it was asked for.
    pub at: Timestamp,
    /// A run for each component, in the order of the request.
    pub parts: Vec<NewRun>,
}

/// A release as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRelease {
    /// Its id.
    pub id: Uuid,
    /// Whose release it is.
    pub project: ProjectName,
    /// Where its components are to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// Its components, in the order of the request.
    pub parts: Vec<ReleasePart>,
}

/// One component of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasePart {
    /// Its place in the release, from 1.
    pub place: u64,
    /// The run of each attempt, the last one last; there is always one.
    pub runs: Vec<Uuid>,
}

impl ReleasePart {
    /// The run that counts.
    #[must_use]
    pub fn run(&self) -> Option<Uuid> {
        self.runs.last().copied()
    }
}

/// A further attempt at one component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartAttempt {
    /// The component's place in the release, from 1.
    pub place: u64,
    /// How many attempts at it there were, as far as whoever asks has seen.
    pub attempts: u64,
    /// The run that is asked for.
    pub run: NewRun,
}

/// What became of a request for a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestedRelease {
    /// It is recorded, with the runs that are new; the others had been asked for before.
    New(Vec<Uuid>),
    /// The same request was made before; this is its release.
    Existing(Uuid),
}

const BY_KEY: Sql = sql!("SELECT uuid, body_digest FROM release WHERE project = $1 AND idempotency_key = $2");
const BY_ID: Sql = sql!("SELECT uuid, body_digest FROM release WHERE uuid = $1");
const INSERT: Sql = sql!(
    "INSERT INTO release (uuid, project, environment, correlation_id, idempotency_key, body_digest, requested_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id"
);
// Each attempt as `[place, attempt, the run's id]`.
const INSERT_PARTS: Sql = sql!(
    sqlite: "INSERT INTO release_part (release, place, attempt, project, run)
    SELECT $1, value ->> 0, value ->> 1, $2, (SELECT id FROM run WHERE uuid = unhex(value ->> 2)) FROM json_each($3)",
    postgres: "INSERT INTO release_part (release, place, attempt, project, run)
    SELECT $1, (value ->> 0)::bigint, (value ->> 1)::bigint, $2,
        (SELECT id FROM run WHERE uuid = decode(value ->> 2, 'hex'))
    FROM json_array_elements($3::json) AS given(value)"
);
const READ: Sql =
    sql!("SELECT id, uuid, project, environment, correlation_id, requested_at FROM release WHERE uuid = $1");
const PARTS: Sql = sql!(
    "SELECT release_part.place, run.uuid FROM release_part JOIN run ON run.id = release_part.run
    WHERE release_part.release = $1 ORDER BY release_part.place, release_part.attempt"
);
const ATTEMPTS: Sql = sql!("SELECT place, count(*) FROM release_part WHERE release = $1 GROUP BY place");
// Two who try the same component again at once: one of them waits for the other.
const TOUCH: Sql = sql!("UPDATE release SET project = project WHERE id = $1");
pub(super) const LIST: Sql =
    sql!("SELECT id, uuid FROM release"["release_newest"], " WHERE project = $1 AND id < $2 ORDER BY id DESC LIMIT $3");

impl Store {
    /// Records a release with a run for each component, in one transaction: all of them or none. A component that
    /// somebody has asked for already, and nobody has begun with, is answered by that run.
    ///
    /// # Errors
    ///
    /// [`Conflict::IdempotencyKey`] when the same key came with another request, or any error of a write.
    pub async fn request_release(&self, release: &NewRelease, terms: Terms) -> Result<RequestedRelease, StoreError> {
        let asked = (release.clone(), terms);
        let requested = self
            .write(Change::RequestRelease, asked, |session, (release, terms)| insert(session, release, terms).boxed());
        let requested = requested.await?;
        if matches!(requested, RequestedRelease::New(_)) {
            self.ring().await;
        }
        Ok(requested)
    }

    /// Adds an attempt at each of these components, all of them or none; answers what became of each, in their order.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for no such release, [`Conflict::Taken`] when somebody else has tried one of them again
    /// meanwhile, or any error of a write.
    pub async fn retry_release_parts(
        &self,
        release: Uuid,
        parts: &[PartAttempt],
        terms: Terms,
    ) -> Result<Vec<RequestedRun>, StoreError> {
        let asked = (release, parts.to_vec(), terms);
        let added = self.write(Change::RetryReleasePart, asked, |session, (release, parts, terms)| {
            add_attempts(session, *release, parts, terms).boxed()
        });
        let added = added.await?;
        if added.contains(&RequestedRun::New) {
            self.ring().await;
        }
        Ok(added)
    }

    /// A release with the attempts at each of its components.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn release(&self, id: Uuid) -> Result<Option<StoredRelease>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_release(read.session(), id).await;
        read.finish(found)
    }

    /// The releases of a project by their ids, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`], or any error of a read.
    pub async fn releases(
        &self,
        project: &ProjectName,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<Uuid>, StoreError> {
        let mut read = self.database.read().await?;
        let found = list(read.session(), project, cursor, limit).await;
        read.finish(found)
    }
}

async fn insert(session: &mut Session, release: &NewRelease, terms: &Terms) -> Result<RequestedRelease, Failure> {
    if let Some(known) = known(session, release).await? {
        return Ok(RequestedRelease::Existing(known));
    }
    let row = session
        .number(
            INSERT,
            values![
                &release.id,
                release.project.as_str(),
                release.environment.as_str(),
                release.correlation_id.as_deref(),
                release.idempotency_key.as_deref(),
                &release.body_digest,
                release.at
            ],
        )
        .await?;
    let runs: Vec<&NewRun> = release.parts.iter().collect();
    let asked = request_all(session, (&release.project, &release.environment), &runs, terms).await?;
    let attempts = (1..).zip(runs.iter().zip(&asked)).map(|(place, (run, asked))| (place, 1, id_of(run, *asked)));
    insert_parts(session, row, &release.project, attempts).await?;
    let new = runs.iter().zip(&asked).filter(|(_, asked)| **asked == RequestedRun::New).map(|(run, _)| run.id);
    Ok(RequestedRelease::New(new.collect()))
}

/// The run that answers a request.
const fn id_of(run: &NewRun, asked: RequestedRun) -> Uuid {
    match asked {
        RequestedRun::New => run.id,
        RequestedRun::Existing(id) => id,
    }
}

/// Writes attempts at components, each with its place, its number and its run.
async fn insert_parts(
    session: &mut Session,
    release: i64,
    project: &ProjectName,
    attempts: impl Iterator<Item = (u64, u64, Uuid)>,
) -> Result<(), Failure> {
    let attempts = attempts.map(|(place, attempt, run)| (place, attempt, run.simple().to_string()));
    let list = write_json(&attempts.collect::<Vec<_>>())?;
    session.execute(INSERT_PARTS, values![release, project.as_str(), &list]).await.map(drop)
}

/// The release that the same request made before.
async fn known(session: &mut Session, release: &NewRelease) -> Result<Option<Uuid>, Failure> {
    let row = match &release.idempotency_key {
        Some(key) => session.row(BY_KEY, values![release.project.as_str(), key]).await?,
        None => session.row(BY_ID, values![&release.id]).await?,
    };
    let Some(row) = row else { return Ok(None) };
    let mut columns = Columns::of(&row);
    let (first, existing) = (columns.uuid()?, columns.digest()?);
    if existing == release.body_digest {
        return Ok(Some(first));
    }
    let key = release.idempotency_key.clone().unwrap_or_else(|| release.id.to_string());
    let (key, given) = (bounded(&key), release.body_digest);
    Err(Conflict::IdempotencyKey { key, made: "release", first, existing, given }.into())
}

async fn add_attempts(
    session: &mut Session,
    release: Uuid,
    parts: &[PartAttempt],
    terms: &Terms,
) -> Result<Vec<RequestedRun>, Failure> {
    let missing = || StoreError::Missing { what: format!("release {release}") };
    let row = session.row(READ, values![&release]).await?.ok_or_else(missing)?;
    let mut columns = Columns::of(&row);
    let (id, _): (i64, Uuid) = (columns.plain()?, columns.uuid()?);
    let (project, environment) = (columns.parsed()?, columns.parsed()?);
    session.execute(TOUCH, values![id]).await?;
    let mut found = BTreeMap::new();
    for row in &session.rows(ATTEMPTS, values![id]).await? {
        let mut columns = Columns::of(row);
        found.insert(columns.count()?, columns.count()?);
    }
    for PartAttempt { place, attempts, .. } in parts {
        if found.get(place) != Some(attempts) {
            let what = format!("attempt {} at part {place} of it", attempts.saturating_add(1));
            return Err(Conflict::Taken { what }.into());
        }
    }
    let runs: Vec<&NewRun> = parts.iter().map(|part| &part.run).collect();
    let asked = request_all(session, (&project, &environment), &runs, terms).await?;
    let attempts = parts
        .iter()
        .zip(&asked)
        .map(|(part, asked)| (part.place, part.attempts.saturating_add(1), id_of(&part.run, *asked)));
    insert_parts(session, id, &project, attempts).await?;
    Ok(asked)
}

async fn read_release(session: &mut Session, id: Uuid) -> Result<Option<StoredRelease>, Failure> {
    let Some(row) = session.row(READ, values![&id]).await? else { return Ok(None) };
    let mut columns = Columns::of(&row);
    let row: i64 = columns.plain()?;
    let (id, project, environment) = (columns.uuid()?, columns.parsed()?, columns.parsed()?);
    let (correlation_id, requested_at) = (columns.plain()?, columns.time()?);
    let mut parts: Vec<ReleasePart> = Vec::new();
    for attempt in session.rows(PARTS, values![row]).await? {
        let mut columns = Columns::of(&attempt);
        let (place, run) = (columns.count()?, columns.uuid()?);
        match parts.last_mut() {
            Some(last) if last.place == place => last.runs.push(run),
            _ => parts.push(ReleasePart { place, runs: vec![run] }),
        }
    }
    Ok(Some(StoredRelease { id, project, environment, correlation_id, requested_at, parts }))
}

async fn list(
    session: &mut Session,
    project: &ProjectName,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<Uuid>, Failure> {
    let window = Window::of(cursor, limit)?;
    let rows = session.rows(LIST, values![project.as_str(), window.before, window.rows]).await?;
    let read = |row| {
        let mut columns = Columns::of(row);
        Ok((columns.plain()?, columns.uuid()?))
    };
    let ids: Result<Vec<_>, Failure> = rows.iter().map(read).collect();
    Ok(window.page(ids?))
}
