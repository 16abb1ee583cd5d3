//! Policy packs as they were given, and which of them is in force.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use super::Store;
use super::change::Change;
use super::commit::{NewDecision, insert_decision_alone};
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::append;
use super::revocations::newest_revocation;
use super::row::{Columns, check_content, read_json, write_json};
use super::session::{Lock, Session, Sql, sql, values};
use super::standing::{DecidedUpTo, ready_since};
use crate::domain::digest::Digest;
use crate::domain::log::{EntryKind, entry};
use crate::domain::names::{PackName, ProjectName};
use crate::domain::policy::Loosening;
use crate::domain::run::LeaseTerm;
use crate::domain::time::Timestamp;

/// A pack as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPack {
    /// The digest of its OCI manifest.
    pub digest: Digest,
    /// Its name.
    pub name: PackName,
    /// Its version.
    pub version: u64,
    /// Its files by their path; each was checked against the digest that was stored with it.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What became of a request to put a pack in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activated {
    /// It is in force now, and the decisions given with it stand.
    Switched,
    /// It was in force already. Nothing was written, no decision either.
    Unchanged,
}

/// What is recorded about putting a pack in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activation {
    /// When.
    pub at: Timestamp,
    /// Where it was fetched from; absent for a directory.
    pub source: Option<String>,
    /// Who signed it, as the gate verified it; absent for a directory.
    pub signed_by: Option<String>,
    /// Why less may be asked, in the words of whoever put it in force.
    pub reason: Option<String>,
    /// What less is asked of than before.
    pub loosened: Vec<Loosening>,
}

impl From<Timestamp> for Activation {
    fn from(at: Timestamp) -> Self {
        Self { at, source: None, signed_by: None, reason: None, loosened: Vec::new() }
    }
}

/// What was known when it was found that a pack may be put in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KnownUpTo {
    /// How far the project had been decided.
    pub decided: DecidedUpTo,
    /// The newest that had been filed about revoking, where anybody looked whether the pack or its signer is revoked.
    pub revoked: Option<RevokedUpTo>,
}

impl From<DecidedUpTo> for KnownUpTo {
    fn from(decided: DecidedUpTo) -> Self {
        Self { decided, revoked: None }
    }
}

/// The newest that was filed about revoking in a project; absent where nothing ever was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RevokedUpTo(pub Option<Digest>);

/// A pack that was in force from one time to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredActivation {
    /// Its place in the order of all activations.
    pub position: i64,
    /// Its digest.
    pub digest: Digest,
    /// Its name.
    pub name: PackName,
    /// Its version.
    pub version: u64,
    /// From when, and what was said then.
    pub activation: Activation,
    /// Until when; absent for the one in force.
    pub until: Option<Timestamp>,
}

const FIND: Sql = sql!("SELECT id, name, version FROM pack WHERE digest = $1");
const PUT: Sql = sql!("INSERT INTO pack (digest, name, version) VALUES ($1, $2, $3) RETURNING id");
const PUT_FILE: Sql = sql!("INSERT INTO pack_file (pack, path, digest, bytes) VALUES ($1, $2, $3, $4)");
const FILES: Sql = sql!("SELECT path, digest, bytes FROM pack_file WHERE pack = $1 ORDER BY path");
const IN_FORCE: Sql = sql!(
    "SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
    WHERE activation.project = $1 ORDER BY activation.id DESC LIMIT 1"
);
const NEWEST_VERSION: Sql = sql!(
    "SELECT pack.version, pack.digest FROM activation JOIN pack ON pack.id = activation.pack
    WHERE activation.project = $1 AND pack.name = $2 ORDER BY pack.version DESC LIMIT 1"
);
const ACTIVATE: Sql = sql!(
    "INSERT INTO activation (project, pack, activated_at, source, signed_by, reason, loosened)
    VALUES ($1, $2, $3, $4, $5, $6, $7)"
);
const WAS_IN_FORCE: Sql = sql!(
    "SELECT count(*) FROM activation JOIN pack ON pack.id = activation.pack
    WHERE activation.project = $1 AND pack.digest = $2"
);
const EVER_IN_FORCE: Sql = sql!(
    "SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
    WHERE activation.project = $1 ORDER BY activation.id LIMIT $2"
);
const FIRST: Sql = sql!("SELECT activated_at FROM activation WHERE project = $1 ORDER BY id LIMIT 1");
const HISTORY: Sql = sql!(
    "SELECT pack.digest, pack.name, pack.version, activation.activated_at, activation.source, activation.signed_by,
        activation.reason, activation.loosened,
        (SELECT next.activated_at FROM activation next
            WHERE next.project = activation.project AND next.id > activation.id ORDER BY next.id LIMIT 1),
        activation.id
    FROM activation JOIN pack ON pack.id = activation.pack
    WHERE activation.project = $1 AND activation.activated_at <= $2 AND activation.id < $3
    ORDER BY activation.id DESC LIMIT $4"
);

/// What is decided when nobody else decides any more: how far the project had been decided, and the decisions.
pub type LastWord =
    Arc<dyn Fn() -> BoxFuture<'static, Result<(DecidedUpTo, Vec<NewDecision>), StoreError>> + Send + Sync>;

impl Store {
    /// Keeps a pack. Keeping the same again changes nothing; it is in force only after [`Store::activate_pack`].
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when the digest is known under another name or version, or any error of a write.
    pub async fn put_pack(
        &self,
        digest: Digest,
        name: &PackName,
        version: u64,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<(), StoreError> {
        // A pack is never removed, so what is there need not be written to be there.
        let mut read = self.database.read().await?;
        let known = find(read.session(), digest).await;
        if read.finish(known)?.is_some_and(|(_, known, kept)| (&known, kept) == (name, version)) {
            return Ok(());
        }
        let pack = (digest, name.clone(), version, files.clone());
        let put = self.write(Change::PutPack, pack, |session, (digest, name, version, files)| {
            put_pack(session, *digest, name, *version, files).boxed()
        });
        put.await
    }

    /// A pack that was kept, in force or not.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when a file is not what was stored, or any error of a read.
    pub async fn pack(&self, digest: Digest) -> Result<Option<StoredPack>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_pack(read.session(), digest).await;
        read.finish(found)
    }

    /// The digest of the pack in force for a project.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn pack_in_force(&self, project: &ProjectName) -> Result<Option<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = in_force(read.session(), project).await;
        read.finish(found)
    }

    /// Whether a pack could come into force for a project by its version.
    ///
    /// # Errors
    ///
    /// [`Conflict::PackVersion`] where a later one of its name was in force, or another of the same version; or any error of a read.
    pub async fn check_version(
        &self,
        project: &ProjectName,
        pack: Digest,
        name: &PackName,
        version: u64,
    ) -> Result<(), StoreError> {
        let mut read = self.database.read().await?;
        let found = require_newer(read.session(), project, pack, (name.clone(), version)).await;
        read.finish(found)
    }

    /// The pack in force for a project.
    ///
    /// # Errors
    ///
    /// As [`Store::pack`].
    pub async fn active_pack(&self, project: &ProjectName) -> Result<Option<StoredPack>, StoreError> {
        let Some(digest) = self.pack_in_force(project).await? else { return Ok(None) };
        let mut read = self.database.read().await?;
        let found = read_pack(read.session(), digest).await.and_then(|pack| {
            pack.map(Some).ok_or_else(|| Failure::Corrupt(format!("pack {digest} is in force and gone")))
        });
        read.finish(found)
    }

    /// Puts a pack in force, together with the decisions about what stood until now, in one transaction.
    ///
    /// Repeating it after [`StoreError::Unknown`] is safe: a pack that is in force already is
    /// [`Activated::Unchanged`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for a pack that was not kept, [`Conflict::PackInForce`] when another one than
    /// `expected_previous` is in force, [`Conflict::Revoked`] when somebody has filed something about revoking since `seen`, where
    /// that says so, [`Conflict::Standing`] when somebody has decided `ready` since `seen`
    /// (it would fall without anybody having looked; over what they do not follow decisions are never put), [`Conflict::PackVersion`] for an older version or the same with other content,
    /// [`StoreError::Inconsistent`] for a decision under another pack, and everything of
    /// [`Store::commit_decision`].
    pub async fn activate_pack(
        &self,
        project: &ProjectName,
        pack: Digest,
        activation: impl Into<Activation>,
        expected_previous: Option<Digest>,
        seen: impl Into<KnownUpTo>,
        decisions: &[NewDecision],
    ) -> Result<Activated, StoreError> {
        require_under(project, pack, decisions)?;
        let (activation, seen) = (activation.into(), seen.into());
        let decisions = (decisions.to_vec(), self.term);
        let switch = (project.clone(), pack, activation, expected_previous, seen, decisions);
        let activate = self.write(
            Change::ActivatePack,
            switch,
            |session, (project, pack, said, previous, seen, (decisions, term))| {
                activate(session, project, *pack, said, (*previous, *seen), (decisions, *term)).boxed()
            },
        );
        let activated = activate.await?;
        self.ring().await;
        Ok(activated)
    }

    /// [`Store::activate_pack`] with decisions that are made while nobody else decides anything in the project: for where
    /// somebody does so all the time.
    ///
    /// * `decide` — reads, and writes nothing: whoever writes waits for this.
    ///
    /// # Errors
    ///
    /// As [`Store::activate_pack`], and whatever `decide` says.
    pub async fn activate_pack_alone(
        &self,
        project: &ProjectName,
        pack: Digest,
        activation: impl Into<Activation>,
        expected_previous: Option<Digest>,
        decide: LastWord,
    ) -> Result<Activated, StoreError> {
        let switch = (project.clone(), pack, activation.into(), expected_previous, decide, self.term);
        let activate =
            self.write(Change::ActivatePack, switch, |session, (project, pack, said, previous, decide, term)| {
                let alone = async move {
                    session.lock(Lock::Switching(project)).await?;
                    let (seen, decisions) = decide().await?;
                    require_under(project, *pack, &decisions)?;
                    activate(session, project, *pack, said, (*previous, seen.into()), (&decisions, *term)).await
                };
                alone.boxed()
            });
        let activated = activate.await?;
        self.ring().await;
        Ok(activated)
    }

    /// The packs that were in force for a project, the newest first: at most `limit` of those that were put in force at
    /// `at` or before, and before the place `before`.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn activations(
        &self,
        project: &ProjectName,
        at: Timestamp,
        before: i64,
        limit: u32,
    ) -> Result<Vec<StoredActivation>, StoreError> {
        let mut read = self.database.read().await?;
        let found = activations(read.session(), project, (at, before), limit).await;
        read.finish(found)
    }

    /// Whether a pack is or was in force for a project.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn was_in_force(&self, project: &ProjectName, pack: Digest) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(WAS_IN_FORCE, values![project.as_str(), &pack]).await;
        read.finish(found).map(|count| count > 0)
    }

    /// The packs that were in force for a project, one after the other, the oldest first, a pack that came back once more; at most `limit`.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn packs_ever_in_force(&self, project: &ProjectName, limit: usize) -> Result<Vec<Digest>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut read = self.database.read().await?;
        let rows = read.session().rows(EVER_IN_FORCE, values![project.as_str(), limit]).await;
        let found = rows.and_then(|rows| rows.iter().map(|row| Columns::of(row).digest()).collect());
        read.finish(found)
    }

    /// When somebody first put a pack in force for a project.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn first_activation(&self, project: &ProjectName) -> Result<Option<Timestamp>, StoreError> {
        let mut read = self.database.read().await?;
        let found = first_activation(read.session(), project).await;
        read.finish(found)
    }
}

/// Refuses decisions for a pack that were made under another, or in another project.
fn require_under(project: &ProjectName, pack: Digest, decisions: &[NewDecision]) -> Result<(), StoreError> {
    for decision in decisions {
        decision.check()?;
        let made_for = &decision.record().inputs;
        if made_for.policy.digest != pack || made_for.project != *project {
            let detail = format!(
                "decision {} was made under pack {} of project `{}`, not {pack} of `{project}`",
                decision.id(),
                made_for.policy.digest,
                made_for.project
            );
            return Err(StoreError::Inconsistent { detail });
        }
    }
    Ok(())
}

async fn first_activation(session: &mut Session, project: &ProjectName) -> Result<Option<Timestamp>, Failure> {
    let row = session.row(FIRST, values![project.as_str()]).await?;
    row.map(|row| Columns::of(&row).time()).transpose()
}

async fn activations(
    session: &mut Session,
    project: &ProjectName,
    (at, before): (Timestamp, i64),
    limit: u32,
) -> Result<Vec<StoredActivation>, Failure> {
    let rows = session.rows(HISTORY, values![project.as_str(), at, before, i64::from(limit)]).await?;
    rows.iter()
        .map(|row| {
            let mut columns = Columns::of(row);
            let (digest, name, version) = (columns.digest()?, columns.parsed()?, columns.count()?);
            let at = columns.time()?;
            let (source, signed_by, reason) = (columns.plain()?, columns.plain()?, columns.plain()?);
            let loosened: Option<&str> = columns.plain()?;
            let loosened = loosened.map(|text| read_json(text.as_bytes())).transpose()?.unwrap_or_default();
            let activation = Activation { at, source, signed_by, reason, loosened };
            let (until, position) = (columns.time_or_null()?, columns.plain()?);
            Ok(StoredActivation { position, digest, name, version, activation, until })
        })
        .collect()
}

async fn activate(
    session: &mut Session,
    project: &ProjectName,
    pack: Digest,
    activation: &Activation,
    seen: (Option<Digest>, KnownUpTo),
    (decisions, term): (&[NewDecision], LeaseTerm),
) -> Result<Activated, Failure> {
    session.lock(Lock::Switching(project)).await?;
    let activated = switch(session, project, pack, activation, seen).await?;
    if activated == Activated::Switched {
        for decision in decisions {
            let of = &decision.record().inputs.project;
            if of != project {
                let detail = format!("a decision of `{of}` for a pack that comes into force in `{project}`");
                return Err(StoreError::Inconsistent { detail }.into());
            }
            insert_decision_alone(session, decision, term).await?;
        }
    }
    Ok(activated)
}

async fn put_pack(
    session: &mut Session,
    digest: Digest,
    name: &PackName,
    version: u64,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<(), Failure> {
    if let Some((_, known_name, known_version)) = find(session, digest).await? {
        if known_name == *name && known_version == version {
            return Ok(());
        }
        return Err(Conflict::Taken { what: format!("pack {digest}") }.into());
    }
    let id: i64 = session.number(PUT, values![&digest, name.as_str(), version]).await?;
    for (path, content) in files {
        session.execute(PUT_FILE, values![id, path.as_str(), &Digest::of(content), content.as_slice()]).await?;
    }
    Ok(())
}

async fn find(session: &mut Session, digest: Digest) -> Result<Option<(i64, PackName, u64)>, Failure> {
    let row = session.row(FIND, values![&digest]).await?;
    let Some(row) = row else { return Ok(None) };
    let mut columns = Columns::of(&row);
    Ok(Some((columns.plain()?, columns.parsed()?, columns.count()?)))
}

/// Reads a pack and checks each of its files.
pub(super) async fn read_pack(session: &mut Session, digest: Digest) -> Result<Option<StoredPack>, Failure> {
    let Some((id, name, version)) = find(session, digest).await? else { return Ok(None) };
    let mut files = BTreeMap::new();
    for row in session.rows(FILES, values![id]).await? {
        let mut columns = Columns::of(&row);
        let (path, expected, content): (String, _, Vec<u8>) = (columns.plain()?, columns.digest()?, columns.plain()?);
        check_content(&format!("file `{path}` of pack {digest}"), expected, &content)?;
        files.insert(path, content);
    }
    Ok(Some(StoredPack { digest, name, version, files }))
}

/// The digest of the pack in force, inside a read or a write.
pub(super) async fn in_force(session: &mut Session, project: &ProjectName) -> Result<Option<Digest>, Failure> {
    let row = session.row(IN_FORCE, values![project.as_str()]).await?;
    row.map(|row| Columns::of(&row).digest()).transpose()
}

/// That no pack of this name with a later version was ever in force for the project, nor another of this version.
async fn require_newer(
    session: &mut Session,
    project: &ProjectName,
    pack: Digest,
    (name, given): (PackName, u64),
) -> Result<(), Failure> {
    let Some(row) = session.row(NEWEST_VERSION, values![project.as_str(), name.as_str()]).await? else { return Ok(()) };
    let mut columns = Columns::of(&row);
    let (newest, newest_digest) = (columns.count()?, columns.digest()?);
    if given < newest || (given == newest && newest_digest != pack) {
        return Err(Conflict::PackVersion { name, given, given_digest: pack, newest, newest_digest }.into());
    }
    Ok(())
}

async fn switch(
    session: &mut Session,
    project: &ProjectName,
    pack: Digest,
    activation: &Activation,
    (expected, seen): (Option<Digest>, KnownUpTo),
) -> Result<Activated, Failure> {
    let Some((id, name, given)) = find(session, pack).await? else {
        return Err(StoreError::Missing { what: format!("pack {pack}") }.into());
    };
    let found = in_force(session, project).await?;
    if found == Some(pack) {
        return Ok(Activated::Unchanged);
    }
    if found != expected {
        return Err(Conflict::PackInForce { project: project.clone(), expected, found }.into());
    }
    require_newer(session, project, pack, (name, given)).await?;
    // Nobody files anything about revoking while this is locked.
    if let Some(RevokedUpTo(known)) = seen.revoked
        && newest_revocation(session, project).await? != known
    {
        return Err(Conflict::Revoked { project: project.clone() }.into());
    }
    if ready_since(session, project, seen.decided).await? {
        return Err(Conflict::Standing { project: project.clone() }.into());
    }
    let Activation { at, source, signed_by, reason, loosened } = activation;
    let loosened = if loosened.is_empty() { None } else { Some(write_json(loosened)?) };
    let said = values![
        project.as_str(),
        id,
        *at,
        source.as_deref(),
        signed_by.as_deref(),
        reason.as_deref(),
        loosened.as_deref(),
    ];
    session.execute(ACTIVATE, said).await?;
    let named = entry::activation(project.as_str(), pack, *at);
    append(session, EntryKind::Activation, named, *at);
    Ok(Activated::Switched)
}
