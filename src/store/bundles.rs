//! Bundles by their digest, and which of them were given to the gate directly.

use std::collections::BTreeSet;

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::due::note_change;
use super::error::StoreError;
use super::failure::Failure;
use super::queue::wake;
use super::row::{Columns, check_content};
use super::session::{Lock, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{
    MAX_BUNDLE_BYTES, MAX_EVIDENCE, MAX_UPLOADED_BYTES_OF_STRANGERS, MAX_UPLOADS_OF_STRANGERS, MAX_WRAPPINGS,
};
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;

const PUT: Sql = sql!("INSERT INTO bundle (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING");
const READ: Sql = sql!("SELECT bytes FROM bundle WHERE digest = $1");
const PRESENT: Sql = sql!("SELECT count(*) FROM bundle WHERE digest = $1");
const UPLOAD: Sql = sql!(
    "INSERT INTO upload (project, subject, bundle, uploaded_at, stranger, says) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (project, subject, bundle) DO NOTHING"
);
// What was taken out before and is given again is as new: it has a place of its own, behind all that was given before.
const GIVE_AGAIN: Sql = sql!(
    sqlite: "UPDATE upload SET id = (SELECT max(id) FROM upload) + 1, removed_at = NULL, uploaded_at = $4, stranger = $5,
        says = $6 WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NOT NULL",
    postgres: "UPDATE upload SET id = DEFAULT, removed_at = NULL, uploaded_at = $4, stranger = $5, says = $6
    WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NOT NULL"
);
// What an earlier version was given counts with what is known: nobody asked then.
const UPLOADED: Sql = sql!(
    "SELECT count(*) FROM upload WHERE project = $1 AND subject = $2 AND coalesce(stranger, 0) = 0 AND removed_at IS NULL"
);
const UPLOADED_BY_STRANGERS: Sql = sql!(
    "SELECT count(*), coalesce(sum(length(bundle.bytes)), 0) FROM upload JOIN bundle ON bundle.digest = upload.bundle
    WHERE upload.project = $1 AND upload.subject = $2 AND upload.stranger = 1 AND upload.removed_at IS NULL"
);
const SAID: Sql = sql!(
    "SELECT count(*) FROM upload
    WHERE project = $1 AND subject = $2 AND says = $3 AND bundle <> $4 AND removed_at IS NULL"
);
const IS_GIVEN: Sql =
    sql!("SELECT count(*) FROM upload WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NULL");
// Those of strangers last.
pub(super) const UPLOADS: Sql = sql!(
    "SELECT bundle, uploaded_at FROM upload WHERE project = $1 AND subject = $2 AND removed_at IS NULL
    ORDER BY coalesce(stranger, 0), id LIMIT $3"
);
// Digests come as one JSON list: a statement for each would cost more than what it does.
const ABSENT: Sql = sql!(
    sqlite: "SELECT unhex(value) FROM json_each($1)
    WHERE NOT EXISTS (SELECT 1 FROM bundle WHERE digest = unhex(value))",
    postgres: "SELECT decode(value, 'hex') FROM json_array_elements_text($1::json) AS given(value)
    WHERE NOT EXISTS (SELECT 1 FROM bundle WHERE digest = decode(value, 'hex'))"
);
/// Who gives a bundle. Anybody may make keys and wrap what others signed in other bytes, so what those give whom nobody
/// knows is bounded lower, and what is known is taken in a few wrappings: neither takes a place from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Giver {
    /// It is signed by somebody whom the pack in force knows.
    Known {
        /// The digest of what was signed and by whom, however it is wrapped.
        says: Digest,
    },
    /// By somebody else, or it does not verify.
    Stranger,
}

impl Store {
    /// Keeps a bundle's bytes under their digest. Keeping the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Inconsistent`] when the bytes are not the digest's, [`StoreError::TooMany`] beyond
    /// [`MAX_BUNDLE_BYTES`], or any error of a write.
    pub async fn put_bundle(&self, digest: Digest, content: &[u8]) -> Result<(), StoreError> {
        check_bundle(digest, content)?;
        let kept = (digest, content.to_vec());
        self.write(Change::KeepBundle, kept, |session, (digest, content)| {
            keep_bundle(session, *digest, content).boxed()
        })
        .await
    }

    /// The bytes of that digest, checked against it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when the stored bytes have another digest, or any error of a read.
    pub async fn bundle(&self, digest: Digest) -> Result<Option<Vec<u8>>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read_bundle(read.session(), digest).await;
        read.finish(found)
    }

    /// Says that a bundle kept before is about `subject`. Saying it again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for a bundle that was not kept, [`StoreError::TooMany`] when the subject has
    /// [`MAX_EVIDENCE`] already, or any error of a write.
    pub async fn add_upload(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundle: Digest,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let upload = (project.clone(), subject, bundle, at);
        let add = self.write(Change::AddUpload, upload, |session, (project, subject, bundle, at)| {
            add_upload(session, project, *subject, *bundle, *at).boxed()
        });
        add.await?;
        self.ring().await;
        Ok(())
    }

    /// Keeps a bundle and says that it is about each of `subjects`, all in one transaction; answers how many of these
    /// associations are new. It counts as given by somebody who is known, and as saying what nothing else does.
    ///
    /// # Errors
    ///
    /// As [`Store::put_bundle`] and [`Store::add_upload`]; then nothing was kept.
    pub async fn put_upload(
        &self,
        project: &ProjectName,
        subjects: &[Digest],
        (bundle, content): (Digest, &[u8]),
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        self.put_upload_of(project, subjects, (bundle, content, Giver::Known { says: bundle }), at).await
    }

    /// [`Store::put_upload`] of a bundle of which it is known who gives it.
    ///
    /// # Errors
    ///
    /// As [`Store::put_upload`]; [`StoreError::TooMany`] for what says the same as [`MAX_WRAPPINGS`] that are there about each
    /// subject of it; for strangers [`StoreError::TooMany`] when the subject has [`MAX_UPLOADS_OF_STRANGERS`] of
    /// them already, or [`MAX_UPLOADED_BYTES_OF_STRANGERS`].
    pub async fn put_upload_of(
        &self,
        project: &ProjectName,
        subjects: &[Digest],
        (bundle, content, giver): (Digest, &[u8], Giver),
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        check_bundle(bundle, content)?;
        let upload = (project.clone(), subjects.to_vec(), (bundle, giver), content.to_vec(), at);
        let put =
            self.write(Change::PutUpload, upload, |session, (project, subjects, (bundle, giver), content, at)| {
                put_upload(session, project, subjects, (*bundle, content, *giver), *at).boxed()
            });
        let new = put.await?;
        self.ring().await;
        Ok(new)
    }

    /// The bundles that were given to the gate for `subject`, with the time of each, oldest first; those of strangers after
    /// all others.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_EVIDENCE`] and [`MAX_UPLOADS_OF_STRANGERS`], or any error of a read.
    pub async fn uploads(
        &self,
        project: &ProjectName,
        subject: Digest,
    ) -> Result<Vec<(Digest, Timestamp)>, StoreError> {
        let mut read = self.database.read().await?;
        let found = uploads(read.session(), project, subject).await;
        read.finish(found)
    }
}

/// Refuses bytes that are too many or are not the digest's; before anything is locked, since hashing takes time.
pub(super) fn check_bundle(digest: Digest, content: &[u8]) -> Result<(), StoreError> {
    if content.len() > MAX_BUNDLE_BYTES {
        let max = u64::try_from(MAX_BUNDLE_BYTES).unwrap_or(u64::MAX);
        return Err(StoreError::TooMany { what: "bytes of a bundle".to_owned(), limit: "MAX_BUNDLE_BYTES", max });
    }
    let found = Digest::of(content);
    if found == digest {
        return Ok(());
    }
    Err(StoreError::Inconsistent { detail: format!("bundle {digest} was given with content {found}") })
}

/// Keeps what [`check_bundle`] has checked.
pub(super) async fn keep_bundle(session: &mut Session, digest: Digest, content: &[u8]) -> Result<(), Failure> {
    // Most bundles are there already; asking first spares copying up to 16 MiB into a statement that does nothing.
    let present: i64 = session.number(PRESENT, values![&digest]).await?;
    if present == 0 {
        session.execute(PUT, values![&digest, content]).await?;
    }
    Ok(())
}

/// [`keep_bundle`] of many.
pub(super) async fn keep_bundles(session: &mut Session, bundles: &[(Digest, &[u8])]) -> Result<(), Failure> {
    let digests = hex_list(bundles.iter().map(|(digest, _)| digest));
    let rows = session.rows(ABSENT, values![&digests]).await?;
    let absent: Result<BTreeSet<Digest>, Failure> = rows.iter().map(|row| Columns::of(row).digest()).collect();
    let absent = absent?;
    let mut new: Vec<_> = bundles.iter().filter(|(digest, _)| absent.contains(digest)).collect();
    new.sort_unstable_by_key(|(digest, _)| *digest);
    for (digest, content) in new {
        session.execute(PUT, values![digest, *content]).await?;
    }
    Ok(())
}

/// Reads a bundle, and checks it.
pub(super) async fn read_bundle(session: &mut Session, digest: Digest) -> Result<Option<Vec<u8>>, Failure> {
    let row = session.row(READ, values![&digest]).await?;
    let Some(row) = row else { return Ok(None) };
    let content: Vec<u8> = Columns::of(&row).plain()?;
    check_content("bundle", digest, &content)?;
    Ok(Some(content))
}

/// Reads a bundle that another row names.
pub(super) async fn require_bundle(session: &mut Session, digest: Digest) -> Result<Vec<u8>, Failure> {
    let found = read_bundle(session, digest).await?;
    found.ok_or_else(|| Failure::Corrupt(format!("bundle {digest} is gone")))
}

pub(super) fn too_much_evidence() -> StoreError {
    let max = u64::try_from(MAX_EVIDENCE).unwrap_or(u64::MAX);
    StoreError::TooMany { what: "bundles for one subject".to_owned(), limit: "MAX_EVIDENCE", max }
}

async fn add_upload(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    bundle: Digest,
    at: Timestamp,
) -> Result<(), Failure> {
    let present: i64 = session.number(PRESENT, values![&bundle]).await?;
    if present == 0 {
        return Err(StoreError::Missing { what: format!("bundle {bundle}") }.into());
    }
    session.lock(Lock::Giving(project)).await?;
    associate(session, project, subject, (bundle, Giver::Known { says: bundle }), at).await.map(drop)
}

async fn put_upload(
    session: &mut Session,
    project: &ProjectName,
    subjects: &[Digest],
    (bundle, content, giver): (Digest, &[u8], Giver),
    at: Timestamp,
) -> Result<u64, Failure> {
    // First: a decision that is being committed may keep the same bundle.
    session.lock(Lock::Giving(project)).await?;
    keep_bundle(session, bundle, content).await?;
    let (mut added, mut dropped) = (0_u64, false);
    for subject in subjects {
        match associate(session, project, *subject, (bundle, giver), at).await? {
            Associated::New => {
                note_change(session, project, *subject, None, at).await?;
                // Whoever waits for a person to permit what was missing need not wait any longer where it is there.
                wake(session, project, *subject, at).await?;
                added = added.saturating_add(1);
            }
            Associated::Known => {}
            Associated::Dropped => dropped = true,
        }
    }
    if dropped && added == 0 {
        return Err(StoreError::too_many_wrappings().into());
    }
    Ok(added)
}

/// What became of saying that a bundle is about a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Associated {
    New,
    /// It was said before.
    Known,
    /// It is not said: so many say the same that one more is no news.
    Dropped,
}

/// Says that a bundle that is there is about `subject`.
async fn associate(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    (bundle, giver): (Digest, Giver),
    at: Timestamp,
) -> Result<Associated, Failure> {
    let (stranger, says) = match &giver {
        Giver::Known { says } => (0_i64, Some(says)),
        Giver::Stranger => (1, None),
    };
    if let Some(says) = says {
        let others: i64 = session.number(SAID, values![project.as_str(), &subject, says, &bundle]).await?;
        if usize::try_from(others).is_ok_and(|others| others >= MAX_WRAPPINGS) {
            let given = session.number(IS_GIVEN, values![project.as_str(), &subject, &bundle]).await?;
            return Ok(if given > 0 { Associated::Known } else { Associated::Dropped });
        }
    }
    let upload = values![project.as_str(), &subject, &bundle, at, stranger, says];
    let again = session.execute(GIVE_AGAIN, upload).await?;
    let added = if again > 0 { again } else { session.execute(UPLOAD, upload).await? };
    if added == 0 {
        return Ok(Associated::Known);
    }
    // Counted after the insertion, so that giving the same again is no error at the limit.
    match giver {
        Giver::Known { .. } => {
            let count: i64 = session.number(UPLOADED, values![project.as_str(), &subject]).await?;
            let fits = usize::try_from(count).is_ok_and(|count| count <= MAX_EVIDENCE);
            if fits { Ok(Associated::New) } else { Err(too_much_evidence().into()) }
        }
        Giver::Stranger => require_room_for_strangers(session, project, subject).await.map(|()| Associated::New),
    }
}

async fn require_room_for_strangers(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
) -> Result<(), Failure> {
    let row = session.row(UPLOADED_BY_STRANGERS, values![project.as_str(), &subject]).await?;
    let row = row.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (count, bytes) = (columns.count()?, columns.count()?);
    for (found, (limit, max), what) in [
        (count, ("MAX_UPLOADS_OF_STRANGERS", MAX_UPLOADS_OF_STRANGERS), "bundles"),
        (bytes, ("MAX_UPLOADED_BYTES_OF_STRANGERS", MAX_UPLOADED_BYTES_OF_STRANGERS), "bytes of bundles"),
    ] {
        let max = u64::try_from(max).unwrap_or(u64::MAX);
        if found > max {
            let what = format!("{what} for one subject from signers whom the pack in force does not know");
            return Err(StoreError::TooMany { what, limit, max }.into());
        }
    }
    Ok(())
}

async fn uploads(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
) -> Result<Vec<(Digest, Timestamp)>, Failure> {
    let max = MAX_EVIDENCE.saturating_add(MAX_UPLOADS_OF_STRANGERS);
    let one_more = i64::try_from(max.saturating_add(1)).unwrap_or(i64::MAX);
    let rows = session.rows(UPLOADS, values![project.as_str(), &subject, one_more]).await?;
    if rows.len() > max {
        return Err(too_much_evidence().into());
    }
    let read = |row| {
        let mut columns = Columns::of(row);
        Ok((columns.digest()?, columns.time()?))
    };
    rows.iter().map(read).collect()
}

/// Digests as a JSON list of hex texts, for `json_each` and `unhex`.
pub(super) fn hex_list<'d>(digests: impl IntoIterator<Item = &'d Digest>) -> String {
    let quoted: Vec<String> = digests.into_iter().map(|digest| format!("\"{}\"", digest.hex())).collect();
    format!("[{}]", quoted.join(","))
}
