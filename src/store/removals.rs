//! What was taken out of what is given or was seen about a subject, by whose word; and what is held about one at all.
//!
//! Whoever takes something out has looked at it under the pack in force: with another pack it may count, so that the pack is
//! compared in the transaction; what was taken out is remembered, for a pack that names whoever signed it. Bytes stay: decisions name them.

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::{check_bundle, hex_list, keep_bundle, require_bundle};
use super::change::Change;
use super::due::note_change;
use super::error::{Conflict, StoreError, bounded};
use super::failure::Failure;
use super::log::append;
use super::packs::in_force;
use super::revocations::StoredSaid;
use super::row::{Columns, write_json};
use super::session::{Lock, Row, Session, Sql, Value, sql, values};
use crate::domain::digest::Digest;
use crate::domain::facts::Signer;
use crate::domain::limits::{MAX_PAGE, MAX_REMOVALS_SHOWN};
use crate::domain::log::EntryKind;
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;

/// A signed statement by which bundles about a subject are taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRemoval {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// Whose bundles.
    pub project: ProjectName,
    /// What they are about.
    pub subject: Digest,
    /// Those that count for nobody, and whose word each is or says that it is, as far as that is known: all are remembered for a
    /// pack that names whoever signed them.
    pub gone: Vec<(Digest, Option<Signer>)>,
    /// Those that are revoked: they take no place any more, and are remembered, should the revocation be taken back.
    pub revoked: Vec<Digest>,
    /// The statement as it was signed.
    pub bundle: Vec<u8>,
    /// Who signed, in words.
    pub signer: String,
    /// When it was filed.
    pub at: Timestamp,
    /// The pack under which they were looked at; absent when none was ever activated.
    pub under: Option<Digest>,
}

/// A bundle that is held about a subject, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its digest.
    pub bundle: Digest,
    /// When it was given to the gate; absent where it was not.
    pub given_at: Option<Timestamp>,
    /// When it was first looked at; absent where it was not yet.
    pub seen_at: Option<Timestamp>,
}

pub(super) const HELD: Sql = sql!(
    sqlite: "SELECT bundle, max(given), max(seen) FROM (
        SELECT bundle, uploaded_at AS given, NULL AS seen FROM upload
        WHERE project = $1 AND subject = $2 AND bundle > $3 AND removed_at IS NULL
        UNION ALL
        SELECT bundle, NULL, seen_at FROM sighting
        WHERE project = $1 AND subject = $2 AND bundle > $3 AND removed_at IS NULL) AS found
    GROUP BY bundle ORDER BY bundle LIMIT $4",
    postgres: "SELECT bundle, max(given), max(seen) FROM (
        SELECT bundle, uploaded_at AS given, CAST(NULL AS BIGINT) AS seen FROM upload
        WHERE project = $1 AND subject = $2 AND bundle > $3 AND removed_at IS NULL
        UNION ALL
        SELECT bundle, NULL, seen_at FROM sighting
        WHERE project = $1 AND subject = $2 AND bundle > $3 AND removed_at IS NULL) AS found
    GROUP BY bundle ORDER BY bundle LIMIT $4"
);
const AMONG: Sql = sql!(
    sqlite: "SELECT unhex(given.value) FROM json_each($3) AS given WHERE
        EXISTS (SELECT 1 FROM upload WHERE project = $1 AND subject = $2 AND bundle = unhex(given.value)
            AND removed_at IS NULL)
        OR EXISTS (SELECT 1 FROM sighting WHERE project = $1 AND subject = $2 AND bundle = unhex(given.value)
            AND removed_at IS NULL)",
    postgres: "SELECT decode(given.value, 'hex') FROM json_array_elements_text($3::json) AS given(value) WHERE
        EXISTS (SELECT 1 FROM upload WHERE project = $1 AND subject = $2 AND bundle = decode(given.value, 'hex')
            AND removed_at IS NULL)
        OR EXISTS (SELECT 1 FROM sighting WHERE project = $1 AND subject = $2 AND bundle = decode(given.value, 'hex')
            AND removed_at IS NULL)"
);
const INSERT: Sql = sql!(
    "INSERT INTO removal (digest, project, subject, bundle, signer, filed_at) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (digest) DO NOTHING"
);
const TAKE_OUT: Sql = sql!(
    "UPDATE upload SET removed_at = $4 WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NULL"
);
// What verified once stays evidence: should it count again, it is there.
const REMEMBER: Sql = sql!(
    "INSERT INTO sighting (project, subject, bundle, seen_at, counts) VALUES ($1, $2, $3, $4, 'verified')
    ON CONFLICT (project, subject, bundle) DO UPDATE SET counts = 'verified', removed_at = NULL, aside = NULL"
);
// What a pack may hear that names whoever signed it, also where the bundle does not say who that is. What nobody signed stays that.
const SET_ASIDE: Sql = sql!(
    "INSERT INTO sighting (project, subject, bundle, seen_at, counts, signer, removed_at)
    VALUES ($1, $2, $3, $4, 'refused', $5, $4)
    ON CONFLICT (project, subject, bundle) DO UPDATE SET signer = excluded.signer, removed_at = excluded.removed_at,
        counts = CASE WHEN sighting.counts = 'unsigned' THEN 'unsigned' ELSE 'refused' END"
);
const BY_ID: Sql = sql!("SELECT digest, bundle, signer, filed_at FROM removal WHERE digest = $1 AND project = $2");
pub(super) const ABOUT: Sql = sql!(
    "SELECT digest, bundle, signer, filed_at FROM removal"["removal_about"],
    " WHERE project = $1 AND subject = $2 ORDER BY id DESC LIMIT $3"
);

impl Store {
    /// Takes bundles out, and says whether the statement is new: filing the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`Conflict::PackInForce`] where another pack is in force than they were looked at under, or any error of a write.
    pub async fn remove_evidence(&self, new: &NewRemoval) -> Result<bool, StoreError> {
        let digest = Digest::of(&new.bundle);
        check_bundle(digest, &new.bundle)?;
        let new = (NewRemoval { signer: bounded(&new.signer), ..new.clone() }, digest);
        let put = self.write(Change::RemoveEvidence, new, |session, (new, digest)| put(session, new, *digest).boxed());
        let is_new = put.await?;
        self.ring().await;
        Ok(is_new)
    }

    /// What is held about a subject, in the order of its digests, after one of them; at most [`MAX_PAGE`].
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn held(
        &self,
        project: &ProjectName,
        subject: Digest,
        after: Option<Digest>,
        limit: u32,
    ) -> Result<Vec<Held>, StoreError> {
        let mut read = self.database.read().await?;
        let found = held(read.session(), project, subject, after, limit.min(MAX_PAGE)).await;
        read.finish(found)
    }

    /// Which of these bundles are held about a subject.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn held_among(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundles: &[Digest],
    ) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let bundles = hex_list(bundles);
        let rows = read.session().rows(AMONG, values![project.as_str(), &subject, &bundles]).await;
        let found = rows.and_then(|rows| rows.iter().map(|row| Columns::of(row).digest()).collect());
        read.finish(found)
    }

    /// The statement with this id.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when its bundle is not what was stored, or any error of a read.
    pub async fn removal(&self, project: &ProjectName, id: Digest) -> Result<Option<StoredSaid>, StoreError> {
        let mut read = self.database.read().await?;
        let found = said(read.session(), BY_ID, values![&id, project.as_str()]).await;
        read.finish(found).map(|mut found| found.pop())
    }

    /// The newest statements by which something about a subject was taken out, the newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when a bundle is not what was stored, or any error of a read.
    pub async fn removals(&self, project: &ProjectName, subject: Digest) -> Result<Vec<StoredSaid>, StoreError> {
        let mut read = self.database.read().await?;
        let found = removals(read.session(), project, subject).await;
        read.finish(found)
    }
}

async fn put(session: &mut Session, new: &NewRemoval, digest: Digest) -> Result<bool, Failure> {
    // Nobody decides, gives or puts a pack in force meanwhile.
    session.lock(Lock::Giving(&new.project)).await?;
    let found = in_force(session, &new.project).await?;
    if found != new.under {
        let (project, expected) = (new.project.clone(), new.under);
        return Err(Conflict::PackInForce { project, expected, found }.into());
    }
    keep_bundle(session, digest, &new.bundle).await?;
    let project = new.project.as_str();
    let row = values![&new.id, project, &new.subject, &digest, new.signer.as_str(), new.at];
    if session.execute(INSERT, row).await? == 0 {
        return Ok(false);
    }
    for (bundle, signer) in &new.gone {
        session.execute(TAKE_OUT, values![project, &new.subject, bundle, new.at]).await?;
        let signer = signer.as_ref().map(write_json).transpose()?;
        let aside = values![project, &new.subject, bundle, new.at, signer.as_deref()];
        session.execute(SET_ASIDE, aside).await?;
    }
    for bundle in &new.revoked {
        session.execute(TAKE_OUT, values![project, &new.subject, bundle, new.at]).await?;
        session.execute(REMEMBER, values![project, &new.subject, bundle, new.at]).await?;
    }
    // What could not be decided since there was too much of it is tried again.
    note_change(session, &new.project, new.subject, None, new.at).await?;
    append(session, EntryKind::EvidenceRemoval, new.id, new.at);
    Ok(true)
}

async fn held(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    after: Option<Digest>,
    limit: u32,
) -> Result<Vec<Held>, Failure> {
    // Nothing comes before every digest but what is shorter than any.
    let after: &[u8] = after.as_ref().map_or(&[], super::row::bytes);
    let rows = session.rows(HELD, values![project.as_str(), &subject, after, i64::from(limit)]).await?;
    let read = |row: &Row| {
        let mut columns = Columns::of(row);
        Ok(Held { bundle: columns.digest()?, given_at: columns.time_or_null()?, seen_at: columns.time_or_null()? })
    };
    rows.iter().map(read).collect()
}

async fn removals(session: &mut Session, project: &ProjectName, subject: Digest) -> Result<Vec<StoredSaid>, Failure> {
    said(session, ABOUT, values![project.as_str(), &subject, i64::from(MAX_REMOVALS_SHOWN)]).await
}

async fn said(session: &mut Session, sql: Sql, values: &[Value<'_>]) -> Result<Vec<StoredSaid>, Failure> {
    let mut found = Vec::new();
    for row in session.rows(sql, values).await? {
        let mut columns = Columns::of(&row);
        let (id, bundle, signer) = (columns.digest()?, columns.digest()?, columns.plain::<&str>()?.to_owned());
        let at = columns.time()?;
        found.push(StoredSaid { id, bundle: require_bundle(session, bundle).await?, signer, at });
    }
    Ok(found)
}
