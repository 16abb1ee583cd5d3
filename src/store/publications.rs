//! The outbox: what decisions have to say to others, and what became of saying it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError, bounded};
use super::failure::Failure;
use super::page::Window;
use super::row::{Columns, check_content, write_json};
use super::session::{Row, Session, Sql, Value, sql, values};
use crate::domain::decision::{Inputs, Verdict};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

/// A signed VSA that is committed with its decision, and pushed after it.
#[derive(Clone, Debug)]
pub struct NewPublication {
    /// The bundle, signed once; every push is of these bytes.
    pub vsa: NewVsa,
    /// Where to push it, as a subject reference without its digest; absent when there is nowhere.
    pub publish_to: Option<String>,
    /// The overrides that it names.
    pub waivers: Vec<Digest>,
}

/// What a decision has to say in other places than the one where it was asked for.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// A VSA for each place.
    pub said: Vec<NewPublication>,
    /// Whether there are more places than are told at once: then the subject is to be decided again, to tell those.
    pub more: bool,
}

/// A VSA on its way into the outbox.
#[derive(Clone)]
pub enum NewVsa {
    /// The bundle.
    Signed(Vec<u8>),
    /// What signs the bundle for the decision's place in the log, which is not known before the decision is written.
    /// Where that has to be done again, only the last one was ever there.
    ForLeaf(Arc<dyn Fn(u64) -> Result<Vec<u8>, StoreError> + Send + Sync>),
}

impl NewVsa {
    fn bundle(&self, leaf: u64) -> Result<Cow<'_, [u8]>, StoreError> {
        match self {
            Self::Signed(bundle) => Ok(Cow::Borrowed(bundle)),
            Self::ForLeaf(sign) => sign(leaf).map(Cow::Owned),
        }
    }
}

impl From<Vec<u8>> for NewVsa {
    fn from(bundle: Vec<u8>) -> Self {
        Self::Signed(bundle)
    }
}

impl fmt::Debug for NewVsa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Signed(_) => "Signed",
            Self::ForLeaf(_) => "ForLeaf",
        })
    }
}

/// Which VSA in the outbox: one decision may be told in more than one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicationKey {
    /// The decision that it says.
    pub decision: Digest,
    /// 0 where the decision was asked for; above, where its subject was called ready before.
    pub ordinal: u32,
}

impl From<Digest> for PublicationKey {
    fn from(decision: Digest) -> Self {
        Self { decision, ordinal: 0 }
    }
}

/// A VSA in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPublication {
    /// The decision that it says.
    pub decision: Digest,
    /// Which of the places where that is said: see [`PublicationKey`].
    pub ordinal: u32,
    /// Whose decision that is.
    pub project: ProjectName,
    /// What was asked about.
    pub subject: Digest,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// The bundle, checked against the digest that was stored with it.
    pub vsa: Vec<u8>,
    /// Where to push it; absent when there is nowhere.
    pub publish_to: Option<String>,
    /// How often it was tried.
    pub tries: u32,
    /// How the last try failed; absent when none did, or it is there by now.
    pub last_error: Option<String>,
    /// Where it stands.
    pub state: PublicationState,
}

impl StoredPublication {
    /// What names it.
    #[must_use]
    pub const fn key(&self) -> PublicationKey {
        PublicationKey { decision: self.decision, ordinal: self.ordinal }
    }
}

/// How far a VSA has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicationState {
    /// It is kept, and there is nowhere to push it to.
    Kept,
    /// It has still to be pushed.
    Pending,
    /// It is not pushed, because something keeps it back that no further try changes: the key that signed it was revoked.
    HeldBack,
    /// It was not pushed, and something newer was said in the same place since: it is pushed no more.
    Superseded {
        /// Since when.
        at: Timestamp,
    },
    /// It is there.
    Published {
        /// The digest of the pushed manifest.
        referrer: Digest,
        /// Since when.
        at: Timestamp,
    },
}

/// What became of a VSA, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicationHead {
    /// How often it was tried.
    pub tries: u32,
    /// How the last try failed; absent when none did, or it is there by now.
    pub last_error: Option<String>,
    /// Where it stands.
    pub state: PublicationState,
}

impl PublicationHead {
    /// From the columns id, `publish_to`, tries, `last_error`, referrer, `published_at`, `superseded_at` of an outer join.
    pub(super) fn read_or_null(columns: &mut Columns<'_>) -> Result<Option<Self>, Failure> {
        let (Some(_), publish_to) = (columns.plain::<Option<i64>>()?, columns.plain::<Option<&str>>()?) else {
            return Ok(None);
        };
        Self::read(columns, publish_to).map(Some)
    }

    /// From the columns tries, `last_error`, referrer, `published_at`, `superseded_at`.
    fn read(columns: &mut Columns<'_>, publish_to: Option<&str>) -> Result<Self, Failure> {
        let tries = u32::try_from(columns.count()?).unwrap_or(u32::MAX);
        let last_error: Option<String> = columns.plain()?;
        let there = (columns.digest_or_null()?, columns.time_or_null()?);
        let state = match (there, columns.time_or_null()?) {
            ((Some(referrer), Some(at)), _) => PublicationState::Published { referrer, at },
            (_, Some(at)) => PublicationState::Superseded { at },
            _ if publish_to.is_some() && is_held_back(last_error.as_deref()) => PublicationState::HeldBack,
            _ if publish_to.is_some() => PublicationState::Pending,
            _ => PublicationState::Kept,
        };
        Ok(Self { tries, last_error, state })
    }
}

/// How the words begin that say why a VSA is held back, which is kept where a failed try is.
const HELD_BACK: &str = "held back: ";

fn is_held_back(last_error: Option<&str>) -> bool {
    last_error.is_some_and(|words| words.starts_with(HELD_BACK))
}

/// What was said last about a subject in an environment, in one place, pushed or still to be pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastPublication {
    /// The decision it says.
    pub decision: Digest,
    /// Its verdict.
    pub verdict: Verdict,
    /// The pack it was made under.
    pub pack: Digest,
    /// The overrides that it names.
    pub waivers: Vec<Digest>,
    /// Where it was, or is to be, pushed. Never absent: what is only kept was said to nobody.
    pub publish_to: Option<String>,
}

const INSERT: Sql = sql!(
    "INSERT INTO publication (decision, project, subject, environment, waivers, vsa_digest, vsa,
        publish_to, ordinal)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
);
/// What was said before in the same place.
pub(super) const SUPERSEDE: Sql = sql!(
    "UPDATE publication SET superseded_at = $5
    WHERE project = $1 AND subject = $2 AND environment = $3 AND publish_to = $4 AND superseded_at IS NULL"
);

/// The columns of a [`StoredPublication`].
macro_rules! stored {
    ($($rest:tt)*) => {
        sql!(
            "SELECT decision.digest, publication.ordinal, publication.project, publication.subject,
                publication.environment, publication.vsa_digest, publication.vsa, publication.publish_to,
                publication.tries, publication.last_error, publication.referrer, publication.published_at,
                publication.superseded_at
            FROM publication JOIN decision ON decision.id = publication.decision ",
            $($rest)*
        )
    };
}
const OF_DECISION: Sql = stored!("WHERE decision.digest = $1 ORDER BY publication.ordinal");
const ONE: Sql = stored!("WHERE decision.digest = $1 AND publication.ordinal = $2");
// Those that were tried least come first, so that one that cannot be pushed does not hold up the rest.
pub(super) const PENDING: Sql = stored!(
    "WHERE publication.published_at IS NULL AND publication.publish_to IS NOT NULL AND publication.superseded_at IS NULL
        AND (publication.last_error IS NULL OR publication.last_error NOT LIKE 'held back: %')
    ORDER BY publication.tries, publication.id LIMIT $1"
);
const HELD: Sql = stored!(
    "WHERE publication.published_at IS NULL AND publication.publish_to IS NOT NULL AND publication.superseded_at IS NULL
        AND publication.last_error LIKE 'held back: %'
    ORDER BY publication.id DESC LIMIT $1"
);
pub(super) const PENDING_ABOUT: Sql = stored!(
    "WHERE publication.project = $1 AND publication.subject = $2 AND publication.environment = $3
        AND publication.publish_to IS NOT NULL AND publication.superseded_at IS NULL AND publication.published_at IS NULL
    ORDER BY publication.id LIMIT $4"
);
pub(super) const LAST: Sql = sql!(
    "SELECT decision.digest, decision.verdict, decision.pack, publication.waivers, publication.publish_to
    FROM publication"["publication_last"],
    " JOIN decision ON decision.id = publication.decision
    WHERE publication.project = $1 AND publication.subject = $2 AND publication.environment = $3
        AND publication.publish_to = $4 AND publication.superseded_at IS NULL"
);
/// Where a subject was called ready and nothing else since, but for one place.
pub(super) const READY_AT: Sql = sql!(
    "SELECT publication.publish_to FROM publication"["publication_last"],
    " JOIN decision ON decision.id = publication.decision
    WHERE publication.project = $1 AND publication.subject = $2 AND publication.environment = $3
        AND publication.publish_to IS NOT NULL AND publication.superseded_at IS NULL
        AND publication.publish_to <> $4 AND decision.verdict = 'ready'
    ORDER BY publication.id LIMIT $5"
);
const PUBLISHED: Sql = sql!(
    "UPDATE publication
    SET referrer = $3, published_at = $4, last_tried_at = $4, tries = tries + 1, last_error = NULL
    WHERE decision = (SELECT id FROM decision WHERE digest = $1) AND ordinal = $2 AND published_at IS NULL"
);
const FAILED: Sql = sql!(
    "UPDATE publication SET last_error = $3, last_tried_at = $4, tries = tries + 1
    WHERE decision = (SELECT id FROM decision WHERE digest = $1) AND ordinal = $2 AND published_at IS NULL"
);

impl Store {
    /// What is still to be pushed, of all projects, at most `limit`.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for more than [`crate::domain::limits::MAX_PAGE`] at once, or any error of a read.
    pub async fn pending_publications(&self, limit: u32) -> Result<Vec<StoredPublication>, StoreError> {
        let mut read = self.database.read().await?;
        let found = listed(read.session(), PENDING, limit).await;
        read.finish(found)
    }

    /// What is held back, of all projects, the newest first: they may keep nothing waiting that can be pushed.
    ///
    /// # Errors
    ///
    /// As [`Store::pending_publications`].
    pub async fn held_back_publications(&self, limit: u32) -> Result<Vec<StoredPublication>, StoreError> {
        let mut read = self.database.read().await?;
        let found = listed(read.session(), HELD, limit).await;
        read.finish(found)
    }

    /// What is still to be pushed about a subject in an environment, in whatever place, held back or not.
    ///
    /// # Errors
    ///
    /// As [`Store::pending_publications`].
    pub async fn pending_publications_about(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        limit: u32,
    ) -> Result<Vec<StoredPublication>, StoreError> {
        let scope = values![project.as_str(), &subject, environment.as_str(), i64::from(limit)];
        let mut read = self.database.read().await?;
        let found = pending_about(read.session(), limit, scope).await;
        read.finish(found)
    }

    /// The VSA of a decision, as it is said where it was asked for.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when the stored bundle is not what was stored, or any error of a read.
    pub async fn publication(&self, key: impl Into<PublicationKey>) -> Result<Option<StoredPublication>, StoreError> {
        let mut read = self.database.read().await?;
        let found = one_publication(read.session(), key.into()).await;
        read.finish(found)
    }

    /// The VSAs of a decision, one for each place where it is said; first that where it was asked for.
    ///
    /// # Errors
    ///
    /// As [`Store::publication`].
    pub async fn publications_of(&self, decision: Digest) -> Result<Vec<StoredPublication>, StoreError> {
        let mut read = self.database.read().await?;
        let found = publications_of(read.session(), decision).await;
        read.finish(found)
    }

    /// Records that a VSA is there; whether that was not known before. Recording the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such VSA, [`Conflict::Taken`] when it is there as another manifest,
    /// or any error of a write.
    pub async fn mark_published(
        &self,
        key: impl Into<PublicationKey>,
        referrer: Digest,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let mark = (key.into(), referrer, at);
        let mark = self.write(Change::MarkPublished, mark, |session, (key, referrer, at)| {
            mark_published(session, *key, *referrer, *at).boxed()
        });
        mark.await
    }

    /// Records that a push failed. One that succeeded before stays so.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such VSA, or any error of a write.
    pub async fn mark_publication_failed(
        &self,
        key: impl Into<PublicationKey>,
        error: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let mark = (key.into(), bounded(error), at);
        let mark = self.write(Change::MarkPublicationFailed, mark, |session, (key, error, at)| {
            mark_failed(session, *key, error, *at).boxed()
        });
        mark.await
    }

    /// Records that a VSA is held back, and why. One that is there stays so.
    ///
    /// # Errors
    ///
    /// As [`Store::mark_publication_failed`].
    pub async fn mark_held_back(
        &self,
        key: impl Into<PublicationKey>,
        why: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.mark_publication_failed(key, &format!("{HELD_BACK}{why}"), at).await
    }

    /// What was said last about a subject in an environment in that place, pushed or still to be pushed: a VSA that is only
    /// kept was said to nobody.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn last_published(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        place: &str,
    ) -> Result<Option<LastPublication>, StoreError> {
        let mut read = self.database.read().await?;
        let found = last(read.session(), (project, subject, environment), place).await;
        read.finish(found)
    }

    /// The places where a subject was called ready for an environment, and nothing else since, but for `place`: at most
    /// `limit`, those that were told first.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn called_ready_at(
        &self,
        (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
        place: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let scope = values![project.as_str(), &subject, environment.as_str(), place, i64::from(limit)];
        let mut read = self.database.read().await?;
        let found = called_ready(read.session(), scope).await;
        read.finish(found)
    }
}

/// A decision on its way into the outbox, and what it is about: the same in each place.
pub(super) struct Outgoing {
    project: ProjectName,
    subject: Digest,
    environment: EnvironmentName,
    at: Timestamp,
    publications: Vec<NewPublication>,
}

impl Outgoing {
    /// `None` for a decision that has nothing to say.
    ///
    /// * `publications` — first what is said where it was asked for.
    pub(super) fn of(inputs: &Inputs, publications: Vec<NewPublication>) -> Option<Self> {
        if publications.is_empty() {
            return None;
        }
        let (project, environment, at) = (inputs.project.clone(), inputs.environment.clone(), inputs.now);
        Some(Self { project, subject: inputs.subject.digest, environment, at, publications })
    }
}

/// Puts the VSAs of a decision, whose row and place in the log are known, into the outbox, in the decision's transaction.
/// Whatever was said before in the same place is superseded by it.
pub(super) async fn insert_publications(
    session: &mut Session,
    (decision, leaf): (i64, u64),
    Outgoing { project, subject, environment, at, publications }: &Outgoing,
) -> Result<(), Failure> {
    for (ordinal, publication) in (0_i64..).zip(publications) {
        let place = publication.publish_to.as_deref();
        if let Some(place) = place {
            let said = values![project.as_str(), subject, environment.as_str(), place, *at];
            session.execute(SUPERSEDE, said).await?;
        }
        let vsa = publication.vsa.bundle(leaf)?;
        session
            .execute(
                INSERT,
                values![
                    decision,
                    project.as_str(),
                    subject,
                    environment.as_str(),
                    &write_json(&publication.waivers)?,
                    &Digest::of(&vsa),
                    vsa.as_ref(),
                    place,
                    ordinal
                ],
            )
            .await?;
    }
    Ok(())
}

/// Reads an entry of the outbox, and checks its bundle.
fn stored(row: &Row) -> Result<StoredPublication, Failure> {
    let mut columns = Columns::of(row);
    let decision = columns.digest()?;
    let ordinal = u32::try_from(columns.count()?).unwrap_or(u32::MAX);
    let (project, subject, environment) = (columns.parsed()?, columns.digest()?, columns.parsed()?);
    let (vsa_digest, vsa): (_, Vec<u8>) = (columns.digest()?, columns.plain()?);
    check_content("VSA", vsa_digest, &vsa)?;
    let publish_to: Option<String> = columns.plain()?;
    let PublicationHead { tries, last_error, state } = PublicationHead::read(&mut columns, publish_to.as_deref())?;
    Ok(StoredPublication {
        decision,
        ordinal,
        project,
        subject,
        environment,
        vsa,
        publish_to,
        tries,
        last_error,
        state,
    })
}

async fn listed(session: &mut Session, sql: Sql, limit: u32) -> Result<Vec<StoredPublication>, Failure> {
    Window::of(None, limit)?;
    let rows = session.rows(sql, values![i64::from(limit)]).await?;
    rows.iter().map(stored).collect()
}

async fn pending_about(
    session: &mut Session,
    limit: u32,
    scope: &[Value<'_>],
) -> Result<Vec<StoredPublication>, Failure> {
    Window::of(None, limit)?;
    session.rows(PENDING_ABOUT, scope).await?.iter().map(stored).collect()
}

/// Reads the VSAs of a decision, and checks them.
pub(super) async fn publications_of(
    session: &mut Session,
    decision: Digest,
) -> Result<Vec<StoredPublication>, Failure> {
    session.rows(OF_DECISION, values![&decision]).await?.iter().map(stored).collect()
}

async fn one_publication(session: &mut Session, key: PublicationKey) -> Result<Option<StoredPublication>, Failure> {
    let row = session.row(ONE, values![&key.decision, i64::from(key.ordinal)]).await?;
    row.map(|row| stored(&row)).transpose()
}

async fn last(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    place: &str,
) -> Result<Option<LastPublication>, Failure> {
    let scope = values![project.as_str(), &subject, environment.as_str(), place];
    let Some(row) = session.row(LAST, scope).await? else { return Ok(None) };
    let mut columns = Columns::of(&row);
    let (decision, verdict, pack) = (columns.digest()?, columns.verdict()?, columns.digest()?);
    let (waivers, publish_to) = (columns.json()?, columns.plain()?);
    Ok(Some(LastPublication { decision, verdict, pack, waivers, publish_to }))
}

async fn called_ready(session: &mut Session, scope: &[Value<'_>]) -> Result<Vec<String>, Failure> {
    session.rows(READY_AT, scope).await?.iter().map(|row| Columns::of(row).plain()).collect()
}

async fn mark_published(
    session: &mut Session,
    key: PublicationKey,
    referrer: Digest,
    at: Timestamp,
) -> Result<bool, Failure> {
    let marked = session.execute(PUBLISHED, values![&key.decision, i64::from(key.ordinal), &referrer, at]).await?;
    if marked == 1 {
        return Ok(true);
    }
    match one_publication(session, key).await?.map(|publication| publication.state) {
        Some(PublicationState::Published { referrer: known, .. }) if known == referrer => Ok(false),
        Some(_) => Err(Conflict::Taken { what: format!("the VSA of decision {}", key.decision) }.into()),
        None => Err(no_vsa(key.decision)),
    }
}

async fn mark_failed(session: &mut Session, key: PublicationKey, error: &str, at: Timestamp) -> Result<(), Failure> {
    let marked = session.execute(FAILED, values![&key.decision, i64::from(key.ordinal), error, at]).await?;
    if marked == 0 && one_publication(session, key).await?.is_none() {
        return Err(no_vsa(key.decision));
    }
    Ok(())
}

fn no_vsa(decision: Digest) -> Failure {
    StoreError::Missing { what: format!("a VSA of decision {decision}") }.into()
}
