//! Releases: several components that were asked for together, and the attempts at each.

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError, bounded};
use super::failure::Failure;
use super::page::{Cursor, Page, Window};
use super::requests::{NewRun, RequestedRun, Terms, request};
use super::row::Columns;
use super::session::{Lock, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::LeaseTerm;
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
const INSERT_PART: Sql = sql!(
    "INSERT INTO release_part (release, place, attempt, project, run)
    VALUES ($1, $2, $3, $4, (SELECT id FROM run WHERE uuid = $5))"
);
const READ: Sql =
    sql!("SELECT id, uuid, project, environment, correlation_id, requested_at FROM release WHERE uuid = $1");
const PARTS: Sql = sql!(
    "SELECT release_part.place, run.uuid FROM release_part JOIN run ON run.id = release_part.run
    WHERE release_part.release = $1 ORDER BY release_part.place, release_part.attempt"
);
const ATTEMPTS: Sql = sql!("SELECT count(*) FROM release_part WHERE release = $1 AND place = $2");
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
        let asked = (release.clone(), terms, self.term);
        let requested = self.write(Change::RequestRelease, asked, |session, (release, terms, term)| {
            insert(session, release, (terms, *term)).boxed()
        });
        let requested = requested.await?;
        if matches!(requested, RequestedRelease::New(_)) {
            self.ring().await;
        }
        Ok(requested)
    }

    /// Adds an attempt at the component of `place`, which had `attempts` of them; answers the run of it, and whether
    /// that is new.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for no such release, [`Conflict::Taken`] when somebody else has tried it again
    /// meanwhile, or any error of a write.
    pub async fn retry_release_part(
        &self,
        release: Uuid,
        (place, attempts): (u64, u64),
        run: &NewRun,
        terms: Terms,
    ) -> Result<(Uuid, bool), StoreError> {
        let asked = (release, place, attempts, run.clone(), terms, self.term);
        let added =
            self.write(Change::RetryReleasePart, asked, |session, (release, place, attempts, run, terms, term)| {
                add_attempt(session, *release, (*place, *attempts), run, (terms, *term)).boxed()
            });
        let added = added.await?;
        if added.1 {
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

async fn insert(
    session: &mut Session,
    release: &NewRelease,
    terms: (&Terms, LeaseTerm),
) -> Result<RequestedRelease, Failure> {
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
    ask_in_one_order(session, release).await?;
    let mut new = Vec::new();
    for (place, run) in (1u64..).zip(&release.parts) {
        let id = match request(session, run, terms).await?.0 {
            RequestedRun::New => {
                new.push(run.id);
                run.id
            }
            RequestedRun::Existing(id) => id,
        };
        session.execute(INSERT_PART, values![row, place, 1u64, release.project.as_str(), &id]).await?;
    }
    Ok(RequestedRelease::New(new))
}

/// Waits for whoever asks the same of any component, in an order that all releases share: two with the same components in
/// another order would each wait for the other.
async fn ask_in_one_order(session: &mut Session, release: &NewRelease) -> Result<(), Failure> {
    let mut subjects: Vec<_> = release.parts.iter().map(|run| run.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    for subject in &subjects {
        session.lock(Lock::Asking(&release.project, subject, &release.environment)).await?;
    }
    Ok(())
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
    Err(Conflict::IdempotencyKey { key: bounded(&key), existing, given: release.body_digest }.into())
}

async fn add_attempt(
    session: &mut Session,
    release: Uuid,
    (place, attempts): (u64, u64),
    run: &NewRun,
    terms: (&Terms, LeaseTerm),
) -> Result<(Uuid, bool), Failure> {
    let missing = || StoreError::Missing { what: format!("release {release}") };
    let row = session.row(READ, values![&release]).await?.ok_or_else(missing)?;
    let id: i64 = Columns::of(&row).plain()?;
    session.execute(TOUCH, values![id]).await?;
    let found = session.number(ATTEMPTS, values![id, place]).await?;
    if u64::try_from(found).ok() != Some(attempts) {
        return Err(
            Conflict::Taken { what: format!("attempt {} at part {place} of it", attempts.saturating_add(1)) }.into()
        );
    }
    let (run_id, new) = match request(session, run, terms).await?.0 {
        RequestedRun::New => (run.id, true),
        RequestedRun::Existing(known) => (known, false),
    };
    let next = attempts.saturating_add(1);
    session.execute(INSERT_PART, values![id, place, next, run.project.as_str(), &run_id]).await?;
    Ok((run_id, new))
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
