//! What was looked at about a subject, wherever it lay: when first, where, and what it was.
//!
//! A sighting and the bytes of its bundle are written together, so that what was seen can be looked at again by every later
//! decision about the same subject.

use std::collections::BTreeMap;

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::{check_bundle, hex_list, keep_bundles, too_much_evidence};
use super::change::Change;
use super::due::note_seen;
use super::error::StoreError;
use super::failure::Failure;
use super::row::{Columns, read_json, write_json};
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::facts::Signer;
use crate::domain::limits::{MAX_EVIDENCE, MAX_KEPT_LOOKED_AT};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// What a bundle was when it was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Evidence: its signature, its time and its subject verified.
    Verified,
    /// Nothing that verified then.
    Refused,
    /// A statement that nobody signed: it says nothing by itself.
    Unsigned,
}

impl Counts {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Refused => "refused",
            Self::Unsigned => "unsigned",
        }
    }

    fn from_name(name: &str) -> Result<Self, Failure> {
        [Self::Verified, Self::Refused, Self::Unsigned]
            .into_iter()
            .find(|counts| counts.as_str() == name)
            .ok_or_else(|| Failure::Corrupt(format!("a sighting `{name}`")))
    }
}

/// A bundle that was looked at before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// When first.
    pub at: Timestamp,
    /// What it was; absent where that was not noted.
    pub counts: Option<Counts>,
}

impl Seen {
    /// Whether it is to be noted that it is `counts` now: what has verified once stays evidence.
    #[must_use]
    pub const fn is_outdone_by(self, counts: Counts) -> bool {
        matches!(
            (self.counts, counts),
            (Some(Counts::Refused), Counts::Verified) | (None, Counts::Unsigned | Counts::Verified)
        )
    }
}

/// A bundle that is looked at, on its way into the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSighting {
    /// Its digest.
    pub bundle: Digest,
    /// Its bytes.
    pub content: Vec<u8>,
    /// What it is.
    pub counts: Counts,
    /// Where it lies; absent where it was given to the gate directly.
    pub place: Option<String>,
    /// Whether no decision can have known of it and it may change what is decided.
    pub is_news: bool,
    /// Whose word it is, or says that it is, where that counts for nobody now: with another pack it may.
    pub signer: Option<Signer>,
}

/// What became of sightings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sighted {
    /// When each bundle was seen first, and what it was.
    pub seen: BTreeMap<Digest, Seen>,
    /// How often that was noted as a change about the very thing that is being decided: whoever decides it has seen so many
    /// changes more.
    pub noted: u64,
}

/// A subject and an environment that something is being decided about.
pub type BeingDecided = (Digest, EnvironmentName);

/// A bundle that was looked at before and can be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its digest.
    pub bundle: Digest,
    /// What it was; absent where that was not noted, and never [`Counts::Unsigned`].
    pub counts: Option<Counts>,
    /// Where it lay when it was seen first, where that was noted.
    pub place: Option<String>,
    /// Whose word it is, or says that it is, where it counted for nobody when it was looked at and that was noted.
    pub signer: Option<Signer>,
    /// Whether somebody took it out: then it is there for those alone whom a pack names.
    pub is_removed: bool,
}

// Digests come as one JSON list: a statement for each would cost more than what it does.
pub(super) const SEEN: Sql = sql!(
    sqlite: "SELECT sighting.bundle, sighting.seen_at, sighting.counts FROM json_each($3) AS given
    CROSS JOIN sighting WHERE sighting.project = $1 AND sighting.subject = $2 AND sighting.bundle = unhex(given.value)",
    postgres: "SELECT sighting.bundle, sighting.seen_at, sighting.counts
    FROM json_array_elements_text($3::json) AS given(value)
    CROSS JOIN sighting WHERE sighting.project = $1 AND sighting.subject = $2
        AND sighting.bundle = decode(given.value, 'hex')"
);
// What has verified once, or may have, first: what never did makes no room scarce for it; then what is somebody's word.
pub(super) const KEPT: Sql = sql!(
    "SELECT bundle, counts, place, signer, removed_at FROM sighting WHERE project = $1 AND subject = $2
        AND (counts IS NULL OR counts <> 'unsigned') AND aside IS NULL
        AND EXISTS (SELECT 1 FROM bundle WHERE bundle.digest = sighting.bundle)
    ORDER BY CASE WHEN counts = 'refused' THEN CASE WHEN signer IS NULL THEN 2 ELSE 1 END ELSE 0 END, id DESC LIMIT $3"
);
const DISOWN: Sql = sql!(
    "UPDATE sighting SET signer = NULL WHERE project = $1 AND subject = $2 AND bundle = $3 AND counts = 'refused'"
);
const SEE: Sql = sql!(
    sqlite: "INSERT INTO sighting (project, subject, bundle, seen_at, counts, place, signer)
    SELECT $1, $2, unhex(json_extract(value, '$[0]')), $4, json_extract(value, '$[1]'), json_extract(value, '$[2]'),
        json_extract(value, '$[3]')
    FROM json_each($3) WHERE true
    ON CONFLICT (project, subject, bundle) DO UPDATE SET counts = excluded.counts, signer = excluded.signer,
        removed_at = NULL, aside = NULL
    WHERE (sighting.counts = 'refused' AND excluded.counts = 'verified')
        OR (sighting.counts IS NULL AND excluded.counts <> 'refused')",
    postgres: "INSERT INTO sighting (project, subject, bundle, seen_at, counts, place, signer)
    SELECT $1, $2, decode(value->>0, 'hex'), $4, value->>1, value->>2, value->>3 FROM json_array_elements($3::json) AS given(value)
    ON CONFLICT (project, subject, bundle) DO UPDATE SET counts = excluded.counts, signer = excluded.signer,
        removed_at = NULL, aside = NULL
    WHERE (sighting.counts = 'refused' AND excluded.counts = 'verified')
        OR (sighting.counts IS NULL AND excluded.counts <> 'refused')"
);

impl Store {
    /// Which of these bundles were looked at before about `subject`.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_EVIDENCE`], or any error of a read.
    pub async fn seen(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundles: &[Digest],
    ) -> Result<BTreeMap<Digest, Seen>, StoreError> {
        if bundles.len() > MAX_EVIDENCE {
            return Err(too_much_evidence());
        }
        let mut read = self.database.read().await?;
        let known = seen(read.session(), project, subject, bundles).await;
        read.finish(known)
    }

    /// Takes note that these bundles were looked at, and keeps their bytes, in one transaction; answers when each was seen
    /// first: `at`, unless it was before. Stable ever after.
    ///
    /// News is noted in the same transaction, as if somebody had given it: every decision about the subject, and about what it
    /// is a part of, is to be looked at again, whatever becomes of the look that found it.
    ///
    /// * `deciding` — what the look is for; absent where it is for no decision. That is judged by whoever looks, so nobody else
    ///   begins with it for [`crate::domain::limits::REEVALUATION_RETRY_SECONDS`].
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_EVIDENCE`], [`StoreError::Inconsistent`] for bytes that are not the digest's,
    /// or any error of a write.
    pub async fn see(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundles: Vec<NewSighting>,
        deciding: Option<BeingDecided>,
        at: Timestamp,
    ) -> Result<Sighted, StoreError> {
        if bundles.len() > MAX_EVIDENCE {
            return Err(too_much_evidence());
        }
        for one in &bundles {
            check_bundle(one.bundle, &one.content)?;
        }
        let is_news = bundles.iter().any(|one| one.is_news);
        let given = (project.clone(), subject, bundles, deciding, at);
        let see = self.write(Change::SeeBundles, given, |session, (project, subject, bundles, deciding, at)| {
            see(session, project, *subject, (bundles, deciding.as_ref()), *at).boxed()
        });
        let sighted = see.await?;
        if is_news {
            self.ring().await;
        }
        Ok(sighted)
    }

    /// Everything that was looked at before about `subject` and can be looked at again: what has verified once first, the
    /// newest before the others. One more than [`MAX_KEPT_LOOKED_AT`], where there are more.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn kept(&self, project: &ProjectName, subject: Digest) -> Result<Vec<Kept>, StoreError> {
        let mut read = self.database.read().await?;
        let found = kept(read.session(), project, subject).await;
        read.finish(found)
    }

    /// Takes note that none of these bundles is the word of whom it names: with the key of that one it did not verify.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn disown(&self, project: &ProjectName, subject: Digest, bundles: &[Digest]) -> Result<(), StoreError> {
        let given = (project.clone(), subject, bundles.to_vec());
        let disown = self.write(Change::SeeBundles, given, |session, (project, subject, bundles)| {
            async move {
                for bundle in bundles {
                    session.execute(DISOWN, values![project.as_str(), subject, bundle]).await?;
                }
                Ok(())
            }
            .boxed()
        });
        disown.await
    }
}

async fn seen(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    bundles: &[Digest],
) -> Result<BTreeMap<Digest, Seen>, Failure> {
    let rows = session.rows(SEEN, values![project.as_str(), &subject, &hex_list(bundles)]).await?;
    let read = |row: &Row| {
        let mut columns = Columns::of(row);
        Ok((columns.digest()?, Seen { at: columns.time()?, counts: counts(&mut columns)? }))
    };
    rows.iter().map(read).collect()
}

async fn see(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    (bundles, deciding): (&[NewSighting], Option<&BeingDecided>),
    at: Timestamp,
) -> Result<Sighted, Failure> {
    let contents: Vec<_> = bundles.iter().map(|one| (one.bundle, one.content.as_slice())).collect();
    keep_bundles(session, &contents).await?;
    let row = |one: &NewSighting| {
        let signer = one.signer.as_ref().map(write_json).transpose()?;
        Ok((one.bundle.hex(), one.counts.as_str(), one.place.as_deref().map(str::to_owned), signer))
    };
    let mut rows = bundles.iter().map(row).collect::<Result<Vec<_>, Failure>>()?;
    // In an order of their own, so that two who see the same do not wait for each other.
    rows.sort_unstable();
    let new = session.execute(SEE, values![project.as_str(), &subject, &write_json(&rows)?, at]).await?;
    let mut noted = 0;
    // Where another process was faster, it has noted that, too.
    if new > 0 && bundles.iter().any(|one| one.is_news) {
        noted = note_seen(session, project, subject, deciding, at).await?;
    }
    // What another process saw first counts.
    let digests: Vec<Digest> = bundles.iter().map(|one| one.bundle).collect();
    Ok(Sighted { seen: seen(session, project, subject, &digests).await?, noted })
}

async fn kept(session: &mut Session, project: &ProjectName, subject: Digest) -> Result<Vec<Kept>, Failure> {
    let limit = u64::try_from(MAX_KEPT_LOOKED_AT).unwrap_or(u64::MAX);
    let rows = session.rows(KEPT, values![project.as_str(), &subject, limit.saturating_add(1)]).await?;
    let read = |row: &Row| {
        let mut columns = Columns::of(row);
        let (bundle, counts) = (columns.digest()?, counts(&mut columns)?);
        let place = columns.plain::<Option<&str>>()?.map(str::to_owned);
        let signer = columns.plain::<Option<&str>>()?.map(|text| read_json(text.as_bytes())).transpose()?;
        Ok(Kept { bundle, counts, place, signer, is_removed: columns.time_or_null()?.is_some() })
    };
    rows.iter().map(read).collect()
}

fn counts(columns: &mut Columns<'_>) -> Result<Option<Counts>, Failure> {
    columns.plain::<Option<&str>>()?.map(Counts::from_name).transpose()
}
