//! The outbox of webhooks: what is to be told about decisions, written with them, told after them.
//!
//! At least once, and about one subject in order: a notice is sent by one process at a time, and only when nothing older
//! about the same subject is still to be told to the same webhook. One that was tried too often is given up, and no
//! longer holds up what comes after it; once that was told, it is superseded, and told no more.

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::error::{StoreError, bounded};
use super::failure::Failure;
use super::page::{Cursor, Page, Window};
use super::row::{Columns, write_json};
use super::session::{Row, Session, Sql, Value, sql, values};
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_SWEPT_NOTICES, NOTICE_AHEAD_SECONDS_MAX, NOTICE_CLAIM_SECONDS};
use crate::domain::names::{EnvironmentName, ProjectName, WebhookName};
use crate::domain::time::{Span, Timestamp};

/// A notice that is committed with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNotice {
    /// Its own id, the same over all tries.
    pub id: Uuid,
    /// Whom to tell.
    pub webhook: WebhookName,
    /// What to tell: the bytes that are signed and sent.
    pub body: Vec<u8>,
}

/// A notice without its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeHead {
    /// Its own id.
    pub id: Uuid,
    /// Who is told.
    pub webhook: WebhookName,
    /// Whose decision or override it is about.
    pub project: ProjectName,
    /// What that is about.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// What it is about.
    pub about: NoticeSubject,
    /// Since when it is to be told.
    pub made_at: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// When it is tried next; only of a pending one.
    pub next_at: Timestamp,
    /// How the last try failed; absent when none did, or it was told since.
    pub last_error: Option<String>,
    /// Where it stands.
    pub state: NoticeState,
    /// Since when it is told, or given up.
    pub ended_at: Option<Timestamp>,
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeSubject {
    /// A decision, and what was decided.
    Decision(Digest, Verdict),
    /// Something that happened to an override, by its id.
    Override(Digest),
}

/// A notice that this process is to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedNotice {
    /// Its own id.
    pub id: Uuid,
    /// Whom to tell.
    pub webhook: WebhookName,
    /// What to tell.
    pub body: Vec<u8>,
    /// Which try this is, from 1.
    pub tries: u32,
}

/// How far a notice has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState {
    /// It is still to be told.
    Pending,
    /// It was told.
    Delivered,
    /// It was tried too often.
    GivenUp,
    /// It was given up, and something newer about the same was told since: it is not told any more.
    Superseded,
}

impl NoticeState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Pending, Self::Delivered, Self::GivenUp, Self::Superseded];

    /// The state's name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::GivenUp => "given-up",
            Self::Superseded => "superseded",
        }
    }

    /// The state of that name; `None` when there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// What became of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The receiver took it.
    Delivered,
    /// It did not, and is asked again at that instant.
    Failed {
        /// Why, in words.
        error: String,
        /// When the next try is.
        next_at: Timestamp,
    },
    /// It did not, and is not asked again.
    GivenUp {
        /// Why, in words.
        error: String,
    },
}

/// How a webhook's outbox is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// Whose.
    pub webhook: WebhookName,
    /// Notices that are still to be told.
    pub pending: u64,
    /// The oldest of them.
    pub oldest: Timestamp,
    /// How the last try of any of them failed; absent where none did.
    pub last_error: Option<String>,
}

const INSERT: Sql = sql!(
    "INSERT INTO notice (uuid, webhook, project, subject, environment, decision, verdict, override_id, body, made_at,
        next_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)"
);
// What is older about the same subject goes first; one that is told again waits while a newer one is on its way. Webhooks come as one JSON list: those of others are not ours to tell.
pub(super) const DUE: Sql = sql!(
    sqlite: "SELECT n.id, n.uuid, n.webhook, n.body, n.tries FROM notice AS n INDEXED BY notice_due
    WHERE n.state = 'pending' AND n.next_at <= $1 AND n.webhook IN (SELECT value FROM json_each($2))
        AND NOT EXISTS (SELECT 1 FROM notice AS o INDEXED BY notice_order WHERE o.state = 'pending'
            AND o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.id < n.id)
        AND NOT EXISTS (SELECT 1 FROM notice AS l INDEXED BY notice_order WHERE l.state = 'pending'
            AND l.webhook = n.webhook AND l.project = n.project AND l.subject = n.subject AND l.id > n.id
            AND l.next_at > $1 AND l.next_at = l.last_tried_at + $4)
    ORDER BY n.next_at, n.id LIMIT $3",
    postgres: "SELECT n.id, n.uuid, n.webhook, n.body, n.tries FROM notice AS n
    WHERE n.state = 'pending' AND n.next_at <= $1
        AND n.webhook IN (SELECT value FROM json_array_elements_text($2::json) AS given(value))
        AND NOT EXISTS (SELECT 1 FROM notice AS o WHERE o.state = 'pending'
            AND o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.id < n.id)
        AND NOT EXISTS (SELECT 1 FROM notice AS l WHERE l.state = 'pending'
            AND l.webhook = n.webhook AND l.project = n.project AND l.subject = n.subject AND l.id > n.id
            AND l.next_at > $1 AND l.next_at = l.last_tried_at + $4)
    ORDER BY n.next_at, n.id LIMIT $3 FOR UPDATE OF n SKIP LOCKED",
);
// The same question without a lock, of whoever only wants to know.
pub(super) const ANY: Sql = sql!(
    sqlite: "SELECT (SELECT count(*) FROM (SELECT 1 FROM notice INDEXED BY notice_due
        WHERE state = 'pending' AND next_at <= $1 AND webhook IN (SELECT value FROM json_each($2)) LIMIT 1) AS found)
        + (SELECT count(*) FROM (SELECT 1 FROM notice INDEXED BY notice_due
        WHERE state = 'pending' AND next_at > $3 AND webhook IN (SELECT value FROM json_each($2)) LIMIT 1) AS found)",
    postgres: "SELECT (SELECT count(*) FROM (SELECT 1 FROM notice WHERE state = 'pending' AND next_at <= $1
        AND webhook IN (SELECT value FROM json_array_elements_text($2::json) AS given(value)) LIMIT 1) AS found)
        + (SELECT count(*) FROM (SELECT 1 FROM notice WHERE state = 'pending' AND next_at > $3
        AND webhook IN (SELECT value FROM json_array_elements_text($2::json) AS given(value)) LIMIT 1) AS found)"
);
// What is to be tried further ahead than any pause is long was put there by a clock that was wrong: it is due, and with it
// whatever waits behind it.
pub(super) const BRING_BACK: Sql = sql!(
    sqlite: "UPDATE notice SET next_at = $1 WHERE id IN (SELECT id FROM notice INDEXED BY notice_due
        WHERE state = 'pending' AND next_at > $2 AND webhook IN (SELECT value FROM json_each($3)) LIMIT $4)",
    postgres: "UPDATE notice SET next_at = $1 WHERE id IN (SELECT id FROM notice
        WHERE state = 'pending' AND next_at > $2
            AND webhook IN (SELECT value FROM json_array_elements_text($3::json) AS given(value))
        LIMIT $4 FOR UPDATE SKIP LOCKED)"
);
// When the first of those is due.
pub(super) const NEXT: Sql = sql!(
    sqlite: "SELECT n.next_at FROM notice AS n INDEXED BY notice_due
    WHERE n.state = 'pending' AND n.webhook IN (SELECT value FROM json_each($1))
        AND NOT EXISTS (SELECT 1 FROM notice AS o INDEXED BY notice_order WHERE o.state = 'pending'
            AND o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.id < n.id)
    ORDER BY n.next_at, n.id LIMIT 1",
    postgres: "SELECT n.next_at FROM notice AS n
    WHERE n.state = 'pending' AND n.webhook IN (SELECT value FROM json_array_elements_text($1::json) AS given(value))
        AND NOT EXISTS (SELECT 1 FROM notice AS o WHERE o.state = 'pending'
            AND o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.id < n.id)
    ORDER BY n.next_at, n.id LIMIT 1"
);
const CLAIM: Sql = sql!(
    "UPDATE notice SET tries = tries + 1, next_at = $3, last_tried_at = $4
    WHERE id = $1 AND tries = $2 AND state = 'pending'"
);
const DELIVERED: Sql = sql!(
    "UPDATE notice SET state = 'delivered', ended_at = $3, last_error = NULL
    WHERE uuid = $1 AND tries = $2 AND state = 'pending'"
);
const FAILED: Sql =
    sql!("UPDATE notice SET last_error = $3, next_at = $4 WHERE uuid = $1 AND tries = $2 AND state = 'pending'");
const GIVEN_UP: Sql = sql!(
    "UPDATE notice SET state = 'given-up', last_error = $3, ended_at = $4
    WHERE uuid = $1 AND tries = $2 AND state = 'pending'"
);
const AGAIN: Sql = sql!(
    "UPDATE notice SET state = 'pending', tries = 0, next_at = $2, ended_at = NULL
    WHERE uuid = $1 AND state = 'given-up' AND superseded_at IS NULL"
);
// What its receiver was told since about the same: a later decision about the subject in the environment, or what happened
// later to the same override.
const TOLD_SINCE: Sql = sql!(
    sqlite: "SELECT n.uuid, n.ended_at FROM notice AS o JOIN notice AS n INDEXED BY notice_newest
        ON n.project = o.project AND n.id > o.id
    WHERE o.uuid = $1 AND n.webhook = o.webhook AND n.subject = o.subject AND n.environment = o.environment
        AND n.state = 'delivered' AND coalesce(n.override_id, n.subject) = coalesce(o.override_id, o.subject)
    ORDER BY n.id LIMIT 1",
    postgres: "SELECT n.uuid, n.ended_at FROM notice AS o JOIN notice AS n ON n.project = o.project AND n.id > o.id
    WHERE o.uuid = $1 AND n.webhook = o.webhook AND n.subject = o.subject AND n.environment = o.environment
        AND n.state = 'delivered' AND coalesce(n.override_id, n.subject) = coalesce(o.override_id, o.subject)
    ORDER BY n.id LIMIT 1"
);
const SUPERSEDED: Sql = sql!(
    "UPDATE notice SET state = 'given-up', ended_at = coalesce(ended_at, $2), superseded_at = $2
    WHERE uuid = $1 AND state <> 'delivered' AND superseded_at IS NULL"
);
// Those that were given up, and those that somebody wants told again meanwhile.
pub(super) const SUPERSEDE: Sql = sql!(
    sqlite: "UPDATE notice SET state = 'given-up', ended_at = coalesce(ended_at, $2), superseded_at = $2
    WHERE id IN (
        SELECT o.id FROM notice AS n JOIN notice AS o INDEXED BY notice_given_up_about
            ON o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.environment = n.environment
        WHERE n.uuid = $1 AND o.state = 'given-up' AND o.id < n.id
            AND coalesce(n.override_id, n.subject) = coalesce(o.override_id, o.subject)
        UNION ALL
        SELECT o.id FROM notice AS n JOIN notice AS o INDEXED BY notice_order
            ON o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject
        WHERE n.uuid = $1 AND o.state = 'pending' AND o.id < n.id AND o.environment = n.environment
            AND coalesce(n.override_id, n.subject) = coalesce(o.override_id, o.subject))
        AND superseded_at IS NULL",
    postgres: "UPDATE notice SET state = 'given-up', ended_at = coalesce(ended_at, $2), superseded_at = $2
    WHERE id IN (
        SELECT o.id FROM notice AS n JOIN notice AS o
            ON o.webhook = n.webhook AND o.project = n.project AND o.subject = n.subject AND o.environment = n.environment
        WHERE n.uuid = $1 AND o.state IN ('given-up', 'pending') AND o.id < n.id
            AND coalesce(n.override_id, n.subject) = coalesce(o.override_id, o.subject))
        AND superseded_at IS NULL"
);
const SOONER: Sql = sql!("UPDATE notice SET next_at = $2 WHERE uuid = $1 AND state = 'pending' AND next_at > $2");
/// The columns of a [`NoticeHead`], its row's id first.
macro_rules! head {
    ($($rest:tt)*) => {
        sql!(
            "SELECT id, uuid, webhook, project, subject, environment, decision, verdict, override_id, made_at, tries,
                next_at, last_error, CASE WHEN superseded_at IS NULL THEN state ELSE 'superseded' END, ended_at FROM notice",
            $($rest)*
        )
    };
}
const BY_ID: Sql = head!(" WHERE uuid = $1");
pub(super) const LIST: Sql = head!(
    ""["notice_newest"],
    " WHERE project = $1 AND id < $2 AND ($3 IS NULL OR webhook = $3)
        AND ($4 IS NULL OR CASE WHEN superseded_at IS NULL THEN state ELSE 'superseded' END = $4)
    ORDER BY id DESC LIMIT $5"
);
pub(super) const UNTOLD: Sql = sql!(
    "SELECT webhook, count(*), min(made_at), max(last_error) FROM notice"["notice_order"],
    " WHERE state = 'pending' GROUP BY webhook ORDER BY webhook"
);
// What is superseded needs nobody.
const GIVEN_UP_COUNT: Sql =
    sql!("SELECT count(*) FROM notice"["notice_given_up"], " WHERE state = 'given-up' AND superseded_at IS NULL");

impl Store {
    /// Notices that this process is to send now, at most `limit`, for the webhooks it knows. Each is its own for
    /// [`NOTICE_CLAIM_SECONDS`]; what became of it is told with [`Store::told`].
    ///
    /// # Errors
    ///
    /// Any error of a read or a write.
    pub async fn claim_notices(
        &self,
        webhooks: &[WebhookName],
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<ClaimedNotice>, StoreError> {
        let known = write_json(&webhooks).map_err(|failure| failure.at(self.database.place(), 0))?;
        let mut read = self.database.read().await?;
        let any = read.session().number(ANY, values![now, &known, farthest(now)]).await;
        // So that an idle process writes nothing.
        if read.finish(any)? == 0 {
            return Ok(Vec::new());
        }
        let asked = (known, now, limit);
        let claimed = self.write(Change::ClaimNotices, asked, |session, (known, now, limit)| {
            claim(session, known, *now, *limit).boxed()
        });
        claimed.await
    }

    /// When the first notice for one of these webhooks is to be told, as far as can be seen now: those that wait for an older
    /// one about the same subject come after it. `None` where there is none.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn next_notice_at(&self, webhooks: &[WebhookName]) -> Result<Option<Timestamp>, StoreError> {
        if webhooks.is_empty() {
            return Ok(None);
        }
        let known = write_json(&webhooks).map_err(|failure| failure.at(self.database.place(), 0))?;
        let mut read = self.database.read().await?;
        let next = read.session().row(NEXT, values![&known]).await;
        let next = next.and_then(|row| row.map(|row| Columns::of(&row).time()).transpose());
        read.finish(next)
    }

    /// Says what became of a claimed notice. Once somebody else has claimed it, that changes nothing.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn told(&self, notice: &ClaimedNotice, told: Told, at: Timestamp) -> Result<(), StoreError> {
        let told = (notice.id, notice.tries, told, at);
        let marked = self.write(Change::MarkNotice, told, |session, (id, tries, told, at)| {
            mark(session, (*id, *tries), told, *at).boxed()
        });
        marked.await
    }

    /// Tells a notice again that was given up, or at once one that waits for its next try; or says which one its receiver
    /// was told since about the same, and when: then it is told no more.
    ///
    /// # Errors
    ///
    /// Any error of a read or a write.
    pub async fn tell_again(&self, id: Uuid, now: Timestamp) -> Result<Option<(Uuid, Timestamp)>, StoreError> {
        let again =
            self.write(Change::TellAgain, (id, now), |session, (id, now)| tell_again(session, *id, *now).boxed());
        let since = again.await?;
        self.ring().await;
        Ok(since)
    }

    /// A notice.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn notice(&self, id: Uuid) -> Result<Option<NoticeHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(BY_ID, values![&id]).await;
        let found = found.and_then(|row| row.as_ref().map(head).transpose());
        read.finish(found).map(|found| found.map(|(_, head)| head))
    }

    /// Notices about decisions of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for a page beyond [`crate::domain::limits::MAX_PAGE`], or any error of a read.
    pub async fn notices(
        &self,
        project: &ProjectName,
        (webhook, state): (Option<&WebhookName>, Option<NoticeState>),
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page<NoticeHead>, StoreError> {
        let mut read = self.database.read().await?;
        let found = list(read.session(), project, (webhook, state), cursor, limit).await;
        read.finish(found)
    }

    /// What is still to be told, by webhook, and how many notices were given up, of all projects.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn untold(&self) -> Result<(Vec<Untold>, u64), StoreError> {
        let mut read = self.database.read().await?;
        let found = untold(read.session()).await;
        read.finish(found)
    }
}

/// Puts notices into the outbox, in the transaction of what they are about.
pub(super) async fn insert_notices(
    session: &mut Session,
    about: NoticeSubject,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    notices: &[NewNotice],
    at: Timestamp,
) -> Result<(), Failure> {
    let (decision, verdict, over) = match about {
        NoticeSubject::Decision(decision, verdict) => (Some(decision), Some(verdict.as_str()), None),
        NoticeSubject::Override(id) => (None, None, Some(id)),
    };
    for notice in notices {
        let values = values![
            &notice.id,
            notice.webhook.as_str(),
            project.as_str(),
            &subject,
            environment.as_str(),
            decision.as_ref(),
            verdict,
            over.as_ref(),
            notice.body.as_slice(),
            at
        ];
        session.execute(INSERT, values).await?;
    }
    Ok(())
}

/// What is to be told later than this is to be told now.
fn farthest(now: Timestamp) -> Timestamp {
    now.after(Span::from_seconds(NOTICE_AHEAD_SECONDS_MAX))
}

async fn claim(session: &mut Session, known: &str, now: Timestamp, limit: u32) -> Result<Vec<ClaimedNotice>, Failure> {
    let mut claimed = Vec::new();
    let claimed_for = NOTICE_CLAIM_SECONDS.saturating_mul(1_000);
    session.execute(BRING_BACK, values![now, farthest(now), known, MAX_SWEPT_NOTICES]).await?;
    for row in session.rows(DUE, values![now, known, i64::from(limit), claimed_for]).await? {
        let mut columns = Columns::of(&row);
        let (id, uuid): (i64, _) = (columns.plain()?, columns.uuid()?);
        let (webhook, body, tries) = (columns.parsed()?, columns.plain()?, columns.count()?);
        let until = now.after(Span::from_seconds(NOTICE_CLAIM_SECONDS));
        if session.execute(CLAIM, values![id, tries, until, now]).await? == 1 {
            let tries = u32::try_from(tries.saturating_add(1)).unwrap_or(u32::MAX);
            claimed.push(ClaimedNotice { id: uuid, webhook, body, tries });
        }
    }
    Ok(claimed)
}

async fn tell_again(session: &mut Session, id: Uuid, now: Timestamp) -> Result<Option<(Uuid, Timestamp)>, Failure> {
    if let Some(row) = session.row(TOLD_SINCE, values![&id]).await? {
        session.execute(SUPERSEDED, values![&id, now]).await?;
        let mut columns = Columns::of(&row);
        return Ok(Some((columns.uuid()?, columns.time()?)));
    }
    session.execute(AGAIN, values![&id, now]).await?;
    session.execute(SOONER, values![&id, now]).await?;
    Ok(None)
}

async fn mark(session: &mut Session, (id, tries): (Uuid, u32), told: &Told, at: Timestamp) -> Result<(), Failure> {
    let tries = u64::from(tries);
    let marked = match told {
        Told::Delivered => {
            let marked = session.execute(DELIVERED, values![&id, tries, at]).await?;
            if marked > 0 {
                // What is older and was not told is told no more: it would be taken for news.
                session.execute(SUPERSEDE, values![&id, at]).await?;
            }
            Ok(marked)
        }
        Told::Failed { error, next_at } => {
            session.execute(FAILED, values![&id, tries, &bounded(error), *next_at]).await
        }
        Told::GivenUp { error } => session.execute(GIVEN_UP, values![&id, tries, &bounded(error), at]).await,
    };
    marked.map(drop)
}

fn head(row: &Row) -> Result<(i64, NoticeHead), Failure> {
    let mut columns = Columns::of(row);
    let id = columns.plain()?;
    let (uuid, webhook) = (columns.uuid()?, columns.parsed()?);
    let (project, subject, environment) = (columns.parsed()?, columns.digest()?, columns.parsed()?);
    let about = match (columns.digest_or_null()?, columns.verdict_or_null()?, columns.digest_or_null()?) {
        (Some(decision), Some(verdict), _) => NoticeSubject::Decision(decision, verdict),
        (None, _, Some(over)) => NoticeSubject::Override(over),
        _ => return Err(Failure::Corrupt("a notice that is about nothing".to_owned())),
    };
    let made_at = columns.time()?;
    let tries = u32::try_from(columns.count()?).unwrap_or(u32::MAX);
    let (next_at, last_error) = (columns.time()?, columns.plain()?);
    let name: &str = columns.plain()?;
    let state =
        NoticeState::from_name(name).ok_or_else(|| Failure::Corrupt(format!("a notice in the state `{name}`")))?;
    let ended_at = columns.time_or_null()?;
    let head = NoticeHead {
        id: uuid,
        webhook,
        project,
        subject,
        environment,
        about,
        made_at,
        tries,
        next_at,
        last_error,
        state,
        ended_at,
    };
    Ok((id, head))
}

async fn list(
    session: &mut Session,
    project: &ProjectName,
    (webhook, state): (Option<&WebhookName>, Option<NoticeState>),
    cursor: Option<Cursor>,
    limit: u32,
) -> Result<Page<NoticeHead>, Failure> {
    let window = Window::of(cursor, limit)?;
    let (webhook, state) = (webhook.map(WebhookName::as_str), state.map(NoticeState::as_str));
    let scope = [
        Value::from(project.as_str()),
        Value::from(window.before),
        Value::from(webhook),
        Value::from(state),
        Value::from(window.rows),
    ];
    let rows = session.rows(LIST, &scope).await?;
    let heads: Result<Vec<_>, Failure> = rows.iter().map(head).collect();
    Ok(window.page(heads?))
}

async fn untold(session: &mut Session) -> Result<(Vec<Untold>, u64), Failure> {
    let mut all = Vec::new();
    for row in session.rows(UNTOLD, values![]).await? {
        let mut columns = Columns::of(&row);
        let (webhook, pending) = (columns.parsed()?, columns.count()?);
        let (oldest, last_error) = (columns.time()?, columns.plain()?);
        all.push(Untold { webhook, pending, oldest, last_error });
    }
    let given_up = session.number(GIVEN_UP_COUNT, values![]).await?;
    Ok((all, u64::try_from(given_up).unwrap_or(0)))
}
