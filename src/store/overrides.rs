//! Overrides as they were signed, and the signatures over them. Verified by the caller, each time they are used.

use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

use super::Store;
use super::bundles::{check_bundle, keep_bundle, require_bundle};
use super::error::{Conflict, Failure, StoreError, bounded};
use super::page::{Cursor, Page, Window};
use super::prefix::{ByPrefix, by_prefix};
use super::row::{Columns, bytes, milliseconds, signed};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_OVERRIDE_SIGNATURES, MAX_OVERRIDES};
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::time::Timestamp;

/// An override that somebody requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOverride {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The project it is meant for.
    pub project: ProjectName,
    /// The one subject.
    pub subject: Digest,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The one rule.
    pub rule: RuleId,
    /// The request as it was signed.
    pub bundle: Vec<u8>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// When it was filed.
    pub at: Timestamp,
}

/// An override as it was filed, with every signature over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredOverride {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The project it is meant for.
    pub project: ProjectName,
    /// The one subject.
    pub subject: Digest,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The one rule.
    pub rule: RuleId,
    /// The digest of the request's bundle.
    pub bundle_digest: Digest,
    /// The request as it was signed, checked against its digest.
    pub bundle: Vec<u8>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// When it was filed.
    pub requested_at: Timestamp,
    /// In the order they came.
    pub approvals: Vec<OverrideSignature>,
    /// In the order they came; one is enough.
    pub revocations: Vec<OverrideSignature>,
}

/// A signature over an override's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideSignature {
    /// The digest of the bundle.
    pub bundle_digest: Digest,
    /// The signature, checked against its digest.
    pub bundle: Vec<u8>,
    /// Who signed, in words; only the bundle proves it.
    pub signer: String,
    /// When it was filed.
    pub at: Timestamp,
}

/// What a signature over an override says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// Its signer approves.
    Approval,
    /// Its signer takes it back.
    Revocation,
}

impl SignatureKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Revocation => "revocation",
        }
    }
}

/// Which overrides are meant. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OverrideFilter {
    /// Only for this subject.
    pub subject: Option<Digest>,
    /// Only for this environment.
    pub environment: Option<EnvironmentName>,
}

const INSERT: &str = "INSERT INTO override_request (digest, project, subject, environment, rule, bundle, expires_at,
        requested_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (digest) DO NOTHING";
const INSERT_SIGNATURE: &str =
    "INSERT INTO override_signature (override_request, project, kind, bundle, signer, signed_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (override_request, kind, bundle) DO NOTHING";
const COUNT_SIGNATURES: &str = "SELECT count(*) FROM override_signature WHERE override_request = ?1";
const SIGNATURES: &str = "SELECT kind, bundle, signer, signed_at FROM override_signature WHERE override_request = ?1
    ORDER BY id";
// The plus keeps the planner from walking through the whole project instead of a handful of digests.
pub(super) const BY_PREFIX: &str =
    "SELECT digest FROM override_request WHERE digest BETWEEN ?1 AND ?2 AND +project = ?3 ORDER BY digest LIMIT 2";

/// The columns of a [`StoredOverride`], its row's id first.
macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "SELECT id, digest, project, subject, environment, rule, bundle, expires_at, requested_at
            FROM override_request ",
            $rest
        )
    };
}
const BY_ID: &str = stored!("WHERE digest = ?1");
const LIST: &str = stored!(
    "INDEXED BY override_newest
    WHERE project = ?1 AND id < ?2 AND (?3 IS NULL OR environment = ?3) ORDER BY id DESC LIMIT ?4"
);
pub(super) const LIST_OF_SUBJECT: &str = stored!(
    "INDEXED BY override_scope
    WHERE project = ?1 AND id < ?2 AND (?3 IS NULL OR environment = ?3) AND subject = ?5 ORDER BY id DESC LIMIT ?4"
);

impl Store {
    /// Files an override. Filing the same payload again changes nothing: the bundle that came first stays.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when the id is filed under another scope, [`StoreError::TooMany`] when the subject has
    /// [`MAX_OVERRIDES`] in this environment, or any error of a write.
    pub async fn put_override(&self, new: &NewOverride) -> Result<(), StoreError> {
        let digest = Digest::of(&new.bundle);
        check_bundle(digest, &new.bundle)?;
        let mut write = self.database.write().await?;
        let outcome = put(write.connection(), new, digest).await;
        write.finish(outcome).await
    }

    /// Files a signature over an override. Filing the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for no such override, [`StoreError::TooMany`] beyond [`MAX_OVERRIDE_SIGNATURES`] (the
    /// first revocation always fits), or any error of a write.
    pub async fn put_override_signature(
        &self,
        id: Digest,
        kind: SignatureKind,
        bundle: &[u8],
        signer: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let digest = Digest::of(bundle);
        check_bundle(digest, bundle)?;
        let mut write = self.database.write().await?;
        let outcome = sign(write.connection(), id, kind, (digest, bundle), signer, at).await;
        write.finish(outcome).await
    }

    /// Every override of that scope, oldest first: all of them or an error, since one that is left out may be the one
    /// that is revoked.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_OVERRIDES`], [`StoreError::Corrupt`] when a bundle is not what was stored,
    /// or any error of a read.
    pub async fn overrides(
        &self,
        project: &ProjectName,
        filter: &OverrideFilter,
    ) -> Result<Vec<StoredOverride>, StoreError> {
        let mut read = self.database.read().await?;
        let found = all(read.connection(), project, filter).await;
        read.finish(found)
    }

    /// The overrides of that scope in pages, newest first.
    ///
    /// # Errors
    ///
    /// As [`Store::overrides`], and [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`].
    pub async fn override_page(
        &self,
        project: &ProjectName,
        filter: &OverrideFilter,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<StoredOverride>, StoreError> {
        let mut read = self.database.read().await?;
        let found = page(read.connection(), project, filter, cursor, limit).await;
        read.finish(found)
    }

    /// The override of that id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when a bundle is not what was stored, or any error of a read.
    pub async fn override_by_id(&self, id: Digest) -> Result<Option<StoredOverride>, StoreError> {
        let mut read = self.database.read().await?;
        let found = find(read.connection(), id).await;
        read.finish(found.map(|found| found.map(|(_, stored)| stored)))
    }

    /// The override whose id begins with these hex digits; as [`Store::decision_by_prefix`].
    ///
    /// # Errors
    ///
    /// As [`Store::decision_by_prefix`].
    pub async fn override_by_prefix(&self, project: &ProjectName, prefix: &str) -> Result<ByPrefix, StoreError> {
        let mut read = self.database.read().await?;
        let found = by_prefix(read.connection(), BY_PREFIX, project, prefix).await;
        read.finish(found)
    }
}

async fn put(connection: &mut SqliteConnection, new: &NewOverride, digest: Digest) -> Result<(), Failure> {
    keep_bundle(connection, digest, &new.bundle).await?;
    let added = sqlx::query(INSERT)
        .bind(bytes(&new.id))
        .bind(new.project.as_str())
        .bind(bytes(&new.subject))
        .bind(new.environment.as_str())
        .bind(new.rule.as_str())
        .bind(bytes(&digest))
        .bind(milliseconds(new.expires))
        .bind(milliseconds(new.at))
        .execute(&mut *connection)
        .await?;
    if added.rows_affected() == 1 {
        let filter = OverrideFilter { subject: Some(new.subject), environment: Some(new.environment.clone()) };
        let count = rows(connection, &new.project, &filter, i64::MAX, beyond_the_limit()).await?.len();
        return if count > MAX_OVERRIDES { Err(too_many(&new.project)) } else { Ok(()) };
    }
    let known = find(connection, new.id).await?.map(|(_, known)| known);
    let same = known.is_some_and(|known| {
        (known.project, known.subject, known.environment, known.rule)
            == (new.project.clone(), new.subject, new.environment.clone(), new.rule.clone())
    });
    if same { Ok(()) } else { Err(Conflict::Taken { what: format!("override {}", new.id) }.into()) }
}

async fn sign(
    connection: &mut SqliteConnection,
    id: Digest,
    kind: SignatureKind,
    (digest, bundle): (Digest, &[u8]),
    signer: &str,
    at: Timestamp,
) -> Result<(), Failure> {
    let Some((row, over)) = find(connection, id).await? else {
        return Err(StoreError::Missing { what: format!("override {id}") }.into());
    };
    keep_bundle(connection, digest, bundle).await?;
    sqlx::query(INSERT_SIGNATURE)
        .bind(row)
        .bind(over.project.as_str())
        .bind(kind.as_str())
        .bind(bytes(&digest))
        .bind(bounded(signer))
        .bind(milliseconds(at))
        .execute(&mut *connection)
        .await?;
    let count: i64 = sqlx::query_scalar(COUNT_SIGNATURES).bind(row).fetch_one(connection).await?;
    // However many have approved, taking it back always fits.
    let first_revocation = kind == SignatureKind::Revocation && over.revocations.is_empty();
    match usize::try_from(count) {
        Ok(count) if count <= MAX_OVERRIDE_SIGNATURES || first_revocation => Ok(()),
        _ => {
            let max = u64::try_from(MAX_OVERRIDE_SIGNATURES).unwrap_or(u64::MAX);
            let what = format!("signatures over override {id}");
            Err(StoreError::TooMany { what, limit: "MAX_OVERRIDE_SIGNATURES", max }.into())
        }
    }
}

fn beyond_the_limit() -> i64 {
    signed(u64::try_from(MAX_OVERRIDES.saturating_add(1)).unwrap_or(u64::MAX))
}

fn too_many(project: &ProjectName) -> Failure {
    let max = u64::try_from(MAX_OVERRIDES).unwrap_or(u64::MAX);
    let what = format!("overrides of that scope in project `{project}`");
    StoreError::TooMany { what, limit: "MAX_OVERRIDES", max }.into()
}

/// The rows of a scope, newest first.
async fn rows(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    filter: &OverrideFilter,
    before: i64,
    limit: i64,
) -> Result<Vec<SqliteRow>, Failure> {
    let query = sqlx::query(if filter.subject.is_some() { LIST_OF_SUBJECT } else { LIST })
        .bind(project.as_str())
        .bind(before)
        .bind(filter.environment.as_ref().map(EnvironmentName::as_str))
        .bind(limit);
    let query = if let Some(subject) = &filter.subject { query.bind(bytes(subject)) } else { query };
    Ok(query.fetch_all(connection).await?)
}

async fn all(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    filter: &OverrideFilter,
) -> Result<Vec<StoredOverride>, Failure> {
    let rows = rows(connection, project, filter, i64::MAX, beyond_the_limit()).await?;
    if rows.len() > MAX_OVERRIDES {
        return Err(too_many(project));
    }
    let mut found = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        found.push(stored(connection, row).await?.1);
    }
    Ok(found)
}

async fn page(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    filter: &OverrideFilter,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<StoredOverride>, Failure> {
    let window = Window::of(cursor, limit)?;
    let mut found = Vec::new();
    for row in rows(connection, project, filter, window.before, window.rows).await? {
        found.push(stored(connection, &row).await?);
    }
    Ok(window.page(found))
}

async fn find(connection: &mut SqliteConnection, id: Digest) -> Result<Option<(i64, StoredOverride)>, Failure> {
    let row = sqlx::query(BY_ID).bind(bytes(&id)).fetch_optional(&mut *connection).await?;
    match row {
        Some(row) => stored(connection, &row).await.map(Some),
        None => Ok(None),
    }
}

async fn stored(connection: &mut SqliteConnection, row: &SqliteRow) -> Result<(i64, StoredOverride), Failure> {
    let mut columns = Columns::of(row);
    let row: i64 = columns.plain()?;
    let (id, project, subject) = (columns.digest()?, columns.parsed()?, columns.digest()?);
    let (environment, rule) = (columns.parsed()?, columns.parsed()?);
    let (bundle_digest, expires, requested_at) = (columns.digest()?, columns.time()?, columns.time()?);
    let bundle = require_bundle(connection, bundle_digest).await?;
    let (mut approvals, mut revocations) = (Vec::new(), Vec::new());
    for row in sqlx::query(SIGNATURES).bind(row).fetch_all(&mut *connection).await? {
        let mut columns = Columns::of(&row);
        let kind: String = columns.plain()?;
        let (bundle_digest, signer, at) = (columns.digest()?, columns.plain()?, columns.time()?);
        let bundle = require_bundle(connection, bundle_digest).await?;
        let signature = OverrideSignature { bundle_digest, bundle, signer, at };
        if kind == SignatureKind::Approval.as_str() { approvals.push(signature) } else { revocations.push(signature) }
    }
    let stored = StoredOverride {
        id,
        project,
        subject,
        environment,
        rule,
        bundle_digest,
        bundle,
        expires,
        requested_at,
        approvals,
        revocations,
    };
    Ok((row, stored))
}
