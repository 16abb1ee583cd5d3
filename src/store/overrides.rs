//! Overrides as they were signed, and the signatures over them. Verified by the caller, each time they are used.

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::{check_bundle, keep_bundle, require_bundle};
use super::change::Change;
use super::due::note_change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::append;
use super::notices::{NewNotice, NoticeSubject, insert_notices};
use super::override_signatures::{OverrideSignature, SIGNATURES, SignatureKind};
use super::page::{Cursor, Page, Window};
use super::prefix::{ByPrefix, by_prefix};
use super::queue::wake;
use super::row::{Columns, milliseconds, signed};
use super::session::{Lock, Row, Session, Sql, Value, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_OVERRIDES, MAX_OVERRIDES_OF_STRANGERS};
use crate::domain::log::EntryKind;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::Way;
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
    /// In which way it is asked for.
    pub way: Way,
    /// Who asks for it.
    pub asker: Asker,
    /// The pack in force, whose words of the rule are meant.
    pub filed_under: Option<Digest>,
    /// Whether it permits something at once.
    pub in_force: bool,
    /// The request as it was signed.
    pub bundle: Vec<u8>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// When it was filed.
    pub at: Timestamp,
    /// Whom to tell of it.
    pub notices: Vec<NewNotice>,
}

/// Who asks for an override. Anybody may make keys, so what those may ask for whom nobody knows is bounded lower: they
/// take no place from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Somebody whom the pack in force knows.
    Known,
    /// Somebody else.
    Stranger,
}

impl Asker {
    /// How many overrides there may be of that scope with this one: the limit by its name.
    const fn most(self) -> (&'static str, usize) {
        match self {
            Self::Known => ("MAX_OVERRIDES", MAX_OVERRIDES),
            Self::Stranger => ("MAX_OVERRIDES_OF_STRANGERS", MAX_OVERRIDES_OF_STRANGERS),
        }
    }
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
    /// In which way it was asked for; the signed request says so, too.
    pub way: Way,
    /// The digest of the request's bundle.
    pub bundle_digest: Digest,
    /// The request as it was signed, checked against its digest.
    pub bundle: Vec<u8>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// When it was filed.
    pub requested_at: Timestamp,
    /// The pack that was in force then; absent for what was filed before that was kept.
    pub filed_under: Option<Digest>,
    /// When the glass was broken by it: it came into force, as people and packs were then. Absent while it never was, and
    /// for the ordinary ones.
    pub broken_at: Option<Timestamp>,
    /// In the order they came.
    pub approvals: Vec<OverrideSignature>,
    /// In the order they came; one is enough.
    pub refusals: Vec<OverrideSignature>,
    /// In the order they came; one is enough.
    pub revocations: Vec<OverrideSignature>,
    /// In the order they came; one is enough.
    pub reviews: Vec<OverrideSignature>,
}

impl StoredOverride {
    /// How many signatures over it there are.
    #[must_use]
    pub fn signatures(&self) -> usize {
        [&self.approvals, &self.refusals, &self.revocations, &self.reviews].into_iter().map(Vec::len).sum()
    }
}

/// Which overrides are meant. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OverrideFilter {
    /// Only for this subject.
    pub subject: Option<Digest>,
    /// Only for this environment.
    pub environment: Option<EnvironmentName>,
    /// Which of them.
    pub scope: OverrideScope,
}

/// Which overrides of a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OverrideScope {
    /// All of them.
    #[default]
    All,
    /// Those that nobody has refused or revoked and that end after the first instant, and not after the second.
    Ending(Timestamp, Timestamp),
    /// Those by which the glass was to be broken and that nobody has reviewed.
    Unreviewed,
    /// Those that may permit something at that instant, or may have been used: what ended without anybody having approved it
    /// is of no use to anybody. Only of one subject.
    Usable(Timestamp),
    /// Those that may have been used. Only of one subject.
    Used,
}

const INSERT: Sql = sql!(
    "INSERT INTO override_request (digest, project, subject, environment, rule, bundle, expires_at,
        requested_at, break_glass, filed_under, broken_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (digest) DO NOTHING"
);
pub(super) const BROKEN_UNREVIEWED: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM override_request"["override_broken"],
    " WHERE broken_at IS NOT NULL AND reviewed_at IS NULL LIMIT $1) AS found"
);
// The empty text keeps the planner from walking through the whole project instead of a handful of digests.
pub(super) const BY_PREFIX: Sql = sql!(
    "SELECT digest FROM override_request WHERE digest BETWEEN $1 AND $2 AND project || '' = $3 ORDER BY digest LIMIT 2"
);

/// The columns of a [`StoredOverride`], its row's id first.
macro_rules! stored {
    ($($rest:tt)*) => {
        sql!(
            "SELECT id, digest, project, subject, environment, rule, bundle, expires_at, requested_at, break_glass,
                filed_under, broken_at
            FROM override_request ",
            $($rest)*
        )
    };
}
const BY_ID: Sql = stored!("WHERE digest = $1");
const LIST: Sql = stored!(
    ""["override_newest"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) ORDER BY id DESC LIMIT $4"
);
pub(super) const LIST_OF_SUBJECT: Sql = stored!(
    ""["override_scope"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND subject = $5 ORDER BY id DESC LIMIT $4"
);

// By when they end and what somebody has said. That somebody has noted their end says less: a clock that was ahead notes it
// of what permits something still.
pub(super) const ENDING: Sql = stored!(
    ""["override_ends"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND expires_at > $5 AND expires_at <= $6
        AND NOT EXISTS (SELECT 1 FROM override_signature WHERE override_signature.override_request = override_request.id
            AND override_signature.kind IN ('refusal', 'revocation'))
    ORDER BY id DESC LIMIT $4"
);
// What a stranger asked for takes no place once it is over, unless somebody has approved it: of what nobody approved nothing is
// read then, and of what nobody approved yet nothing where only what was used matters.
pub(super) const USABLE: Sql = stored!(
    ""["override_scope"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND subject = $5
        AND (expires_at > $6 OR broken_at IS NOT NULL OR EXISTS (SELECT 1 FROM override_signature
            WHERE override_signature.override_request = override_request.id AND override_signature.kind = 'approval'))
    ORDER BY id DESC LIMIT $4"
);
pub(super) const USED: Sql = stored!(
    ""["override_scope"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND subject = $5
        AND (broken_at IS NOT NULL OR EXISTS (SELECT 1 FROM override_signature
            WHERE override_signature.override_request = override_request.id AND override_signature.kind = 'approval'))
    ORDER BY id DESC LIMIT $4"
);
pub(super) const UNREVIEWED: Sql = stored!(
    ""["override_unreviewed"],
    "
    WHERE project = $1 AND id < $2 AND ($3 IS NULL OR environment = $3) AND break_glass = 1 AND reviewed_at IS NULL
    ORDER BY id DESC LIMIT $4"
);
pub(super) const END: Sql = sql!("UPDATE override_request SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL");
impl Store {
    /// Files an override. Filing the same payload again changes nothing: the bundle that came first stays.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when the id is filed under another scope, [`StoreError::NoPlace`] when the subject has
    /// [`MAX_OVERRIDES`] in this environment that are not over or were approved (of a stranger: [`MAX_OVERRIDES_OF_STRANGERS`]), or any error of a write.
    pub async fn put_override(&self, new: &NewOverride) -> Result<(), StoreError> {
        let digest = Digest::of(&new.bundle);
        check_bundle(digest, &new.bundle)?;
        let put = self.write(Change::PutOverride, (new.clone(), digest), |session, (new, digest)| {
            put(session, new, *digest).boxed()
        });
        put.await?;
        self.ring().await;
        Ok(())
    }

    /// By how many overrides the glass was broken that nobody has reviewed, in all projects; it counts no further than to
    /// `most`. Those that never came into force are none of them, however many there are.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn broken_glass(&self, most: u64) -> Result<u64, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(BROKEN_UNREVIEWED, values![most]).await;
        Ok(u64::try_from(read.finish(found)?).unwrap_or(0))
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
        let found = all(read.session(), project, filter).await;
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
        let found = page(read.session(), project, filter, cursor, limit).await;
        read.finish(found)
    }

    /// The override of that id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when a bundle is not what was stored, or any error of a read.
    pub async fn override_by_id(&self, id: Digest) -> Result<Option<StoredOverride>, StoreError> {
        let mut read = self.database.read().await?;
        let found = find(read.session(), id).await;
        read.finish(found.map(|found| found.map(|(_, stored)| stored)))
    }

    /// The override whose id begins with these hex digits; as [`Store::decision_by_prefix`].
    ///
    /// # Errors
    ///
    /// As [`Store::decision_by_prefix`].
    pub async fn override_by_prefix(&self, project: &ProjectName, prefix: &str) -> Result<ByPrefix, StoreError> {
        let mut read = self.database.read().await?;
        let found = by_prefix(read.session(), BY_PREFIX, project, prefix).await;
        read.finish(found)
    }
}

async fn put(session: &mut Session, new: &NewOverride, digest: Digest) -> Result<(), Failure> {
    session.lock(Lock::Overrides(&new.project, &new.subject, &new.environment)).await?;
    keep_bundle(session, digest, &new.bundle).await?;
    let broken_at = (new.in_force && new.way == Way::BreakGlass).then(|| milliseconds(new.at));
    let added = session
        .execute(
            INSERT,
            values![
                &new.id,
                new.project.as_str(),
                &new.subject,
                new.environment.as_str(),
                new.rule.as_str(),
                &digest,
                new.expires,
                new.at,
                i64::from(new.way == Way::BreakGlass),
                new.filed_under.as_ref(),
                broken_at
            ],
        )
        .await?;
    if added == 1 {
        let (subject, environment) = (Some(new.subject), Some(new.environment.clone()));
        let filter = OverrideFilter { subject, environment, scope: OverrideScope::Usable(new.at) };
        let count = rows(session, &new.project, &filter, i64::MAX, beyond_the_limit()).await?.len();
        let (limit, most) = new.asker.most();
        if count > most {
            return Err(no_place(new, limit, most));
        }
        let about = (&new.project, new.subject, &new.environment);
        insert_notices(session, NoticeSubject::Override(new.id), about, &new.notices, new.at).await?;
        if new.way == Way::BreakGlass {
            // Whoever asks may answer for it herself: then it is in force already.
            note_change(session, &new.project, new.subject, Some(&new.environment), new.at).await?;
            wake(session, &new.project, new.subject, new.at).await?;
        }
        append(session, EntryKind::OverrideRequest, new.id, new.at);
        if broken_at.is_some() {
            append(session, EntryKind::GlassBroken, new.id, new.at);
        }
        return Ok(());
    }
    let known = find(session, new.id).await?.map(|(_, known)| known);
    let same = known.is_some_and(|known| {
        (known.project, known.subject, known.environment, known.rule)
            == (new.project.clone(), new.subject, new.environment.clone(), new.rule.clone())
    });
    if same { Ok(()) } else { Err(Conflict::Taken { what: format!("override {}", new.id) }.into()) }
}

pub(super) const fn way(break_glass: i64) -> Way {
    if break_glass == 0 { Way::Ordinary } else { Way::BreakGlass }
}

fn beyond_the_limit() -> i64 {
    signed(u64::try_from(MAX_OVERRIDES.saturating_add(1)).unwrap_or(u64::MAX))
}

fn no_place(new: &NewOverride, limit: &'static str, most: usize) -> Failure {
    let may = match new.asker {
        Asker::Known => "",
        Asker::Stranger => " (somebody whom the pack knows may ask still)",
    };
    let what = format!(
        "overrides of {} in `{}` were asked for, and each makes room when it is over{may}: there are too many",
        new.subject.short(),
        new.environment
    );
    StoreError::NoPlace { what, limit, max: u64::try_from(most).unwrap_or(u64::MAX) }.into()
}

fn too_many(project: &ProjectName, limit: &'static str, most: usize) -> Failure {
    let max = u64::try_from(most).unwrap_or(u64::MAX);
    let what = format!("overrides of that scope in project `{project}`");
    StoreError::TooMany { what, limit, max }.into()
}

/// The rows of a scope, newest first.
async fn rows(
    session: &mut Session,
    project: &ProjectName,
    filter: &OverrideFilter,
    before: i64,
    limit: i64,
) -> Result<Vec<Row>, Failure> {
    let environment = filter.environment.as_ref().map(EnvironmentName::as_str);
    let mut scope = values![project.as_str(), before, environment, limit].to_vec();
    let statement = match (&filter.subject, filter.scope) {
        (Some(subject), OverrideScope::Usable(now)) => {
            scope.extend([Value::from(subject), Value::from(now)]);
            USABLE
        }
        (Some(subject), which) => {
            scope.push(Value::from(subject));
            if which == OverrideScope::Used { USED } else { LIST_OF_SUBJECT }
        }
        (None, OverrideScope::All | OverrideScope::Usable(_) | OverrideScope::Used) => LIST,
        (None, OverrideScope::Ending(after, by)) => {
            scope.extend([Value::from(after), Value::from(by)]);
            ENDING
        }
        (None, OverrideScope::Unreviewed) => UNREVIEWED,
    };
    session.rows(statement, &scope).await
}

async fn all(
    session: &mut Session,
    project: &ProjectName,
    filter: &OverrideFilter,
) -> Result<Vec<StoredOverride>, Failure> {
    let rows = rows(session, project, filter, i64::MAX, beyond_the_limit()).await?;
    if rows.len() > MAX_OVERRIDES {
        return Err(too_many(project, "MAX_OVERRIDES", MAX_OVERRIDES));
    }
    let mut found = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        found.push(stored(session, row).await?.1);
    }
    Ok(found)
}

async fn page(
    session: &mut Session,
    project: &ProjectName,
    filter: &OverrideFilter,
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<StoredOverride>, Failure> {
    let window = Window::of(cursor, limit)?;
    let mut found = Vec::new();
    for row in rows(session, project, filter, window.before, window.rows).await? {
        found.push(stored(session, &row).await?);
    }
    Ok(window.page(found))
}

pub(super) async fn find(session: &mut Session, id: Digest) -> Result<Option<(i64, StoredOverride)>, Failure> {
    let row = session.row(BY_ID, values![&id]).await?;
    match row {
        Some(row) => stored(session, &row).await.map(Some),
        None => Ok(None),
    }
}

async fn stored(session: &mut Session, row: &Row) -> Result<(i64, StoredOverride), Failure> {
    let mut columns = Columns::of(row);
    let row: i64 = columns.plain()?;
    let (id, project, subject) = (columns.digest()?, columns.parsed()?, columns.digest()?);
    let (environment, rule) = (columns.parsed()?, columns.parsed()?);
    let (bundle_digest, expires, requested_at) = (columns.digest()?, columns.time()?, columns.time()?);
    let way = way(columns.plain()?);
    let (filed_under, broken_at) = (columns.digest_or_null()?, columns.time_or_null()?);
    let bundle = require_bundle(session, bundle_digest).await?;
    let (mut approvals, mut refusals) = (Vec::new(), Vec::new());
    let (mut revocations, mut reviews) = (Vec::new(), Vec::new());
    for row in session.rows(SIGNATURES, values![row]).await? {
        let mut columns = Columns::of(&row);
        let kind: String = columns.plain()?;
        let (bundle_digest, signer, at) = (columns.digest()?, columns.plain()?, columns.time()?);
        let filed_under = columns.digest_or_null()?;
        let bundle = require_bundle(session, bundle_digest).await?;
        let signature = OverrideSignature { bundle_digest, bundle, signer, at, filed_under };
        match SignatureKind::from_name(&kind)? {
            SignatureKind::Approval => approvals.push(signature),
            SignatureKind::Refusal => refusals.push(signature),
            SignatureKind::Revocation => revocations.push(signature),
            SignatureKind::Review => reviews.push(signature),
        }
    }
    let stored = StoredOverride {
        id,
        project,
        subject,
        environment,
        rule,
        way,
        bundle_digest,
        bundle,
        expires,
        requested_at,
        filed_under,
        broken_at,
        approvals,
        refusals,
        revocations,
        reviews,
    };
    Ok((row, stored))
}
