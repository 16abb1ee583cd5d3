//! Revocations as they were signed, and what takes them back. Verified by the caller, when they are filed and when one is
//! said to be taken back.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::bundles::{check_bundle, hex_list, keep_bundle, require_bundle};
use super::change::Change;
use super::error::{StoreError, bounded};
use super::failure::Failure;
use super::log::append;
use super::page::{Cursor, Page, Window};
use super::prefix::{ByPrefix, by_prefix};
use super::projects::{beyond, projects};
use super::row::Columns;
use super::session::{Lock, Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_REVOCATIONS_OF_ONE;
use crate::domain::log::EntryKind;
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;

/// A revocation that is filed, or what takes one back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRevocation {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The project it is meant for.
    pub project: ProjectName,
    /// The digest that what is revoked is looked up by.
    pub target: Digest,
    /// Which revocation it takes back; absent for a revocation.
    pub undoes: Option<Digest>,
    /// The statement as it was signed.
    pub bundle: Vec<u8>,
    /// Who signed, in words; only the bundle proves it.
    pub signer: String,
    /// When it was filed.
    pub at: Timestamp,
    /// Revocations that are in force or taken back otherwise from now on, since it is about who took them back.
    pub turns: Vec<Digest>,
    /// What else it takes, and where else is looked.
    pub beside: Beside,
}

/// What a revocation hits beside what it names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What is revoked with it: the signed content of a bundle.
    pub also: Vec<Digest>,
    /// Entries of the index of what decisions depend on, behind which decisions may rest on it without saying so.
    pub looked_at: Vec<Digest>,
}

impl Beside {
    fn all(&self) -> impl Iterator<Item = (&Digest, u64)> {
        self.also.iter().map(|thing| (thing, 1)).chain(self.looked_at.iter().map(|thing| (thing, 0)))
    }
}

/// A revocation as it was filed, with everything that takes it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRevocation {
    /// What was signed.
    pub said: StoredSaid,
    /// The digest that what is revoked is looked up by.
    pub target: Digest,
    /// What takes it back, in the order it came.
    pub undone: Vec<StoredSaid>,
    /// What else it takes, in ascending order.
    pub also: Vec<Digest>,
}

/// A signed statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSaid {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The statement as it was signed, checked against its digest.
    pub bundle: Vec<u8>,
    /// Who signed, in words; only the bundle proves it.
    pub signer: String,
    /// When it was filed.
    pub at: Timestamp,
}

/// The columns of a [`StoredRevocation`], its row's id first.
macro_rules! stored {
    ($($rest:tt)*) => {
        sql!("SELECT id, target, digest, bundle, signer, filed_at FROM revocation ", $($rest)*)
    };
}
const BY_ID: Sql = stored!("WHERE digest = $1 AND project = $2 AND undoes IS NULL");
pub(super) const LIST: Sql =
    stored!(""["revocation_newest"], " WHERE project = $1 AND id < $2 AND undoes IS NULL ORDER BY id DESC LIMIT $3");
pub(super) const AMONG: Sql = sql!(
    sqlite: "SELECT revocation.id, target, digest, bundle, signer, filed_at FROM json_each($2) AS given
    CROSS JOIN revocation INDEXED BY revocation_target
    WHERE revocation.project = $1 AND revocation.target = unhex(given.value) AND revocation.undoes IS NULL
    ORDER BY revocation.id",
    postgres: "SELECT revocation.id, target, digest, bundle, signer, filed_at
    FROM json_array_elements_text($2::json) AS given(value) CROSS JOIN revocation
    WHERE revocation.project = $1 AND revocation.target = decode(given.value, 'hex') AND revocation.undoes IS NULL
    ORDER BY revocation.id"
);
pub(super) const AMONG_ALSO: Sql = sql!(
    sqlite: "SELECT revocation.id, target, digest, bundle, signer, filed_at FROM revocation WHERE revocation.id IN (
        SELECT revoked_also.revocation FROM json_each($2) AS given CROSS JOIN revoked_also
        WHERE revoked_also.project = $1 AND revoked_also.thing = unhex(given.value) AND revoked_also.takes = 1)
    ORDER BY revocation.id",
    postgres: "SELECT revocation.id, target, digest, bundle, signer, filed_at FROM revocation WHERE revocation.id IN (
        SELECT revoked_also.revocation FROM json_array_elements_text($2::json) AS given(value) CROSS JOIN revoked_also
        WHERE revoked_also.project = $1 AND revoked_also.thing = decode(given.value, 'hex') AND revoked_also.takes = 1)
    ORDER BY revocation.id"
);
const ALSO: Sql =
    sql!("SELECT thing FROM revoked_also"["revoked_also_of"], " WHERE revocation = $1 AND takes = 1 ORDER BY thing");
const KEEP_BESIDE: Sql = sql!(
    "INSERT INTO revoked_also (revocation, project, thing, takes, noted_to) VALUES ($1, $2, $3, $4, 0)
    ON CONFLICT (project, thing, revocation) DO NOTHING"
);
const NOTE_BESIDE_AGAIN: Sql = sql!(
    "UPDATE revoked_also SET noted_to = 0 WHERE revocation = (
        SELECT id FROM revocation WHERE digest = $1 AND project = $2 AND undoes IS NULL)"
);
const UNDONE: Sql = sql!("SELECT digest, bundle, signer, filed_at FROM revocation WHERE undoes = $1 ORDER BY id");
pub(super) const NEWEST: Sql =
    sql!("SELECT digest FROM revocation"["revocation_newest"], " WHERE project = $1 ORDER BY id DESC LIMIT 1");
// The empty text keeps the planner from walking through the whole project instead of a handful of digests.
pub(super) const BY_PREFIX: Sql = sql!(
    "SELECT digest FROM revocation WHERE digest BETWEEN $1 AND $2 AND project || '' = $3 AND undoes IS NULL
    ORDER BY digest LIMIT 2"
);
// From one project to the next, and in each by its index: as many steps as there are projects, however much was revoked.
pub(super) const PROJECTS_AGAINST: Sql = sql!(
    "WITH RECURSIVE known (project) AS (
        SELECT min(revocation.project) FROM revocation
        UNION ALL
        SELECT (SELECT min(revocation.project) FROM revocation WHERE revocation.project > known.project)
        FROM known WHERE known.project IS NOT NULL
    )
    SELECT known.project FROM known
    WHERE known.project IS NOT NULL AND EXISTS (
        SELECT 1 FROM revocation
        WHERE revocation.project = known.project AND revocation.target = $1 AND revocation.undoes IS NULL
    )
    ORDER BY known.project LIMIT $2"
);
const COUNT: Sql = sql!("SELECT count(*) FROM revocation"["revocation_target"], " WHERE project = $1 AND target = $2");
const ROW: Sql = sql!("SELECT id FROM revocation WHERE digest = $1 AND project = $2 AND undoes IS NULL");
const INSERT: Sql = sql!(
    "INSERT INTO revocation (digest, project, target, undoes, bundle, signer, filed_at, noted_to, runs)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 0, (SELECT coalesce(max(id), 0) FROM run)) ON CONFLICT (digest) DO NOTHING"
);
// Of a run that is gone nobody knows when it was asked for.
const IS_OF_BEFORE: Sql = sql!(
    "SELECT CAST(CASE WHEN runs IS NULL THEN NULL
        WHEN coalesce((SELECT id FROM run WHERE uuid = $1), 0) <= runs THEN 1 ELSE 0 END AS BIGINT)
    FROM revocation WHERE digest = $2 AND project = $3 AND undoes IS NULL"
);

const NOTE_AGAIN: Sql =
    sql!("UPDATE revocation SET noted_to = 0 WHERE digest = $1 AND project = $2 AND undoes IS NULL");

impl Store {
    /// Files a revocation, or what takes one back, and says whether it is new: filing the same again changes nothing.
    /// From the commit on it counts; what it hits is noted afterwards ([`Store::note_dependants`]).
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] where what is taken back is not there, [`StoreError::TooMany`] for what takes one back
    /// beyond [`MAX_REVOCATIONS_OF_ONE`] about one thing (a revocation always fits), or any error of a write.
    pub async fn put_revocation(&self, new: &NewRevocation) -> Result<bool, StoreError> {
        let digest = Digest::of(&new.bundle);
        check_bundle(digest, &new.bundle)?;
        let new = (NewRevocation { signer: bounded(&new.signer), ..new.clone() }, digest);
        let put = self.write(Change::Revoke, new, |session, (new, digest)| put(session, new, *digest).boxed());
        let is_new = put.await?;
        self.ring().await;
        Ok(is_new)
    }

    /// Keeps what a revocation takes beside what it names, where that was not known when it was filed. Safe to repeat.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] where there is no such revocation, or any error of a write.
    pub async fn keep_beside(&self, project: &ProjectName, id: Digest, beside: &Beside) -> Result<(), StoreError> {
        let kept = (project.clone(), id, beside.clone());
        let keep = self.write(Change::Revoke, kept, |session, (project, id, beside)| {
            async move {
                let row = session.row(ROW, values![&*id, project.as_str()]).await?;
                let row = row.ok_or_else(|| StoreError::Missing { what: format!("revocation {id}") })?;
                keep_all_beside(session, Columns::of(&row).plain()?, project, beside).await
            }
            .boxed()
        });
        keep.await?;
        self.ring().await;
        Ok(())
    }

    /// The revocation of that id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when a bundle is not what was stored, or any error of a read.
    pub async fn revocation(&self, project: &ProjectName, id: Digest) -> Result<Option<StoredRevocation>, StoreError> {
        let mut read = self.database.read().await?;
        let found = find(read.session(), project, id).await;
        read.finish(found)
    }

    /// The revocations of any of these things, taken back or not, the oldest first.
    ///
    /// # Errors
    ///
    /// As [`Store::revocation`].
    pub async fn revocations_among(
        &self,
        project: &ProjectName,
        things: &[Digest],
    ) -> Result<Vec<StoredRevocation>, StoreError> {
        let mut read = self.database.read().await?;
        let found = among(read.session(), project, things).await;
        read.finish(found)
    }

    /// Whether a run was asked for before a revocation was filed, by the order in which they were written and whatever clocks
    /// said; absent of a revocation that an older version has filed.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn is_run_of_before_revocation(
        &self,
        run: Uuid,
        project: &ProjectName,
        revocation: Digest,
    ) -> Result<Option<bool>, StoreError> {
        let mut read = self.database.read().await?;
        let row = read.session().row(IS_OF_BEFORE, values![&run, &revocation, project.as_str()]).await;
        let before = row.and_then(|row| row.map_or(Ok(None), |row| Columns::of(&row).plain::<Option<i64>>()));
        Ok(read.finish(before)?.map(|before| before != 0))
    }

    /// The projects in which somebody revoked this, taken back or not. Looked for in all of them, for what is of none.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`crate::domain::limits::MAX_PROJECTS`], or any error of a read.
    pub async fn projects_against(&self, target: Digest) -> Result<Vec<ProjectName>, StoreError> {
        let mut read = self.database.read().await?;
        let values = values![&target, beyond()];
        let found = projects(read.session(), PROJECTS_AGAINST, values, "projects in which it was revoked").await;
        read.finish(found)
    }

    /// The revocations of a project in pages, newest first.
    ///
    /// # Errors
    ///
    /// As [`Store::revocation`], and [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`].
    pub async fn revocations(
        &self,
        project: &ProjectName,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<StoredRevocation>, StoreError> {
        let mut read = self.database.read().await?;
        let found = page(read.session(), project, cursor, limit).await;
        read.finish(found)
    }

    /// The newest that was filed about revoking in a project, whatever it is; absent where nobody ever revoked anything.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn newest_revocation(&self, project: &ProjectName) -> Result<Option<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let newest = newest_revocation(read.session(), project).await;
        read.finish(newest)
    }

    /// The revocation whose id begins with these hex digits; as [`Store::decision_by_prefix`].
    ///
    /// # Errors
    ///
    /// As [`Store::decision_by_prefix`].
    pub async fn revocation_by_prefix(&self, project: &ProjectName, prefix: &str) -> Result<ByPrefix, StoreError> {
        let mut read = self.database.read().await?;
        let found = by_prefix(read.session(), BY_PREFIX, project, prefix).await;
        read.finish(found)
    }
}

/// The same inside a read or a write.
pub(super) async fn newest_revocation(session: &mut Session, project: &ProjectName) -> Result<Option<Digest>, Failure> {
    let row = session.row(NEWEST, values![project.as_str()]).await?;
    row.map(|row| Columns::of(&row).digest()).transpose()
}

async fn put(session: &mut Session, new: &NewRevocation, digest: Digest) -> Result<bool, Failure> {
    // Nobody decides meanwhile: a decision that has not seen it is refused, and made again.
    session.lock(Lock::Switching(&new.project)).await?;
    keep_bundle(session, digest, &new.bundle).await?;
    let undoes: Option<i64> = match &new.undoes {
        None => None,
        Some(id) => match session.row(ROW, values![id, new.project.as_str()]).await? {
            Some(row) => Some(Columns::of(&row).plain()?),
            None => return Err(StoreError::Missing { what: format!("revocation {id}") }.into()),
        },
    };
    let row = values![&new.id, new.project.as_str(), &new.target, undoes, &digest, new.signer.as_str(), new.at];
    if session.execute(INSERT, row).await? == 0 {
        return Ok(false);
    }
    // Only what takes back is refused at the bound: whatever was taken back can be revoked again, ever.
    if undoes.is_some()
        && session.number(COUNT, values![new.project.as_str(), &new.target]).await? > MAX_REVOCATIONS_OF_ONE
    {
        let max = u64::try_from(MAX_REVOCATIONS_OF_ONE).unwrap_or(u64::MAX);
        let what = format!("revocations of {} that were taken back", new.target);
        return Err(StoreError::TooMany { what, limit: "MAX_REVOCATIONS_OF_ONE", max }.into());
    }
    if let Some(row) = session.row(ROW, values![&new.id, new.project.as_str()]).await? {
        keep_all_beside(session, Columns::of(&row).plain()?, &new.project, &new.beside).await?;
    }
    for turned in &new.turns {
        session.execute(NOTE_AGAIN, values![turned, new.project.as_str()]).await?;
        session.execute(NOTE_BESIDE_AGAIN, values![turned, new.project.as_str()]).await?;
    }
    let kind = if undoes.is_some() { EntryKind::RevocationUndo } else { EntryKind::Revocation };
    append(session, kind, new.id, new.at);
    Ok(true)
}

async fn keep_all_beside(
    session: &mut Session,
    row: i64,
    project: &ProjectName,
    beside: &Beside,
) -> Result<(), Failure> {
    for (thing, takes) in beside.all() {
        session.execute(KEEP_BESIDE, values![row, project.as_str(), thing, takes]).await?;
    }
    Ok(())
}

async fn find(session: &mut Session, project: &ProjectName, id: Digest) -> Result<Option<StoredRevocation>, Failure> {
    match session.row(BY_ID, values![&id, project.as_str()]).await? {
        Some(row) => stored(session, &row).await.map(|(_, stored)| Some(stored)),
        None => Ok(None),
    }
}

async fn among(
    session: &mut Session,
    project: &ProjectName,
    things: &[Digest],
) -> Result<Vec<StoredRevocation>, Failure> {
    // One thing may be named often: many bundles have one signer.
    let things: BTreeSet<&Digest> = things.iter().collect();
    let things = hex_list(things);
    let mut found = BTreeMap::new();
    for among in [AMONG, AMONG_ALSO] {
        for row in session.rows(among, values![project.as_str(), &things]).await? {
            let (id, stored) = stored(session, &row).await?;
            found.insert(id, stored);
        }
    }
    Ok(found.into_values().collect())
}

async fn page(
    session: &mut Session,
    project: &ProjectName,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<StoredRevocation>, Failure> {
    let window = Window::of(cursor, limit)?;
    let mut found = Vec::new();
    for row in session.rows(LIST, values![project.as_str(), window.before, window.rows]).await? {
        found.push(stored(session, &row).await?);
    }
    Ok(window.page(found))
}

async fn stored(session: &mut Session, row: &Row) -> Result<(i64, StoredRevocation), Failure> {
    let mut columns = Columns::of(row);
    let (row, target): (i64, _) = (columns.plain()?, columns.digest()?);
    let said = said(session, &mut columns).await?;
    let mut undone = Vec::new();
    for row in session.rows(UNDONE, values![row]).await? {
        undone.push(self::said(session, &mut Columns::of(&row)).await?);
    }
    let mut also = Vec::new();
    for row in session.rows(ALSO, values![row]).await? {
        also.push(Columns::of(&row).digest()?);
    }
    Ok((row, StoredRevocation { said, target, undone, also }))
}

async fn said(session: &mut Session, columns: &mut Columns<'_>) -> Result<StoredSaid, Failure> {
    let (id, bundle, signer) = (columns.digest()?, columns.digest()?, columns.plain::<&str>()?.to_owned());
    let at = columns.time()?;
    Ok(StoredSaid { id, bundle: require_bundle(session, bundle).await?, signer, at })
}
