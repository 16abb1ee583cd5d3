//! What is to be decided again, and when: each subject once for each reason, the oldest first.
//!
//! Whatever changes the circumstances of a decision notes it here, in its own transaction; so nothing that changed is
//! forgotten, and a hundred thousand changes to one subject are one note. A service makes runs of the notes, as many
//! at a time as it has room for.

use futures_util::FutureExt as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Store;
use super::bundles::hex_list;
use super::change::Change;
use super::error::StoreError;
use super::failure::Failure;
use super::requests::{NewRun, RequestedRun, Sharing, Terms, request};
use super::row::{Columns, signed};
use super::runs::OpenRun;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_ENVIRONMENTS, MAX_INDEXES_OF_PART, REEVALUATION_DUE_SECONDS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::{LeaseTerm, asks_again};
use crate::domain::time::{Span, Timestamp};

/// Why a decision is to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// What it was made from has changed: evidence came, an override was approved or revoked, other trusted roots.
    Changed,
    /// It no longer holds, by its own word, or will not for long.
    Lapsed,
}

impl Because {
    /// Its name, as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Lapsed => "lapsed",
        }
    }

    fn from_name(name: &str) -> Result<Self, Failure> {
        [Self::Changed, Self::Lapsed]
            .into_iter()
            .find(|because| because.as_str() == name)
            .ok_or_else(|| Failure::Corrupt(format!("a reason `{name}` to decide again")))
    }
}

/// A decision that is to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose decision it is.
    pub project: ProjectName,
    /// What it is about.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// Where the subject lies, as it was last said.
    pub name: String,
    /// Why.
    pub because: Because,
    /// When.
    pub at: Timestamp,
    /// How often that was tried in vain.
    pub tries: u64,
}

/// A run that was made of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeRun {
    /// The run; another one's, where somebody had asked the same just before.
    pub run: Uuid,
    /// The note.
    pub due: Due,
}

// What changed earlier is seen by the same look; what lapses, lapses when the newest decision says.
const NOTE_CHANGE: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries)
    VALUES ($1, $2, $3, 'changed', $4, $5, $6)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET subject_name = excluded.subject_name,
        at = CASE WHEN excluded.at < due.at THEN excluded.at ELSE due.at END"
);
const NOTE_LAPSE: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries)
    VALUES ($1, $2, $3, 'lapsed', $4, $5, $6)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET subject_name = excluded.subject_name,
        at = excluded.at, tries = excluded.tries"
);
const FORGET_LAPSE: Sql =
    sql!("DELETE FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'lapsed'");
const ASKED_BY_ITSELF: Sql = sql!("SELECT because, subject_name FROM run WHERE id = $1 AND because IS NOT NULL");
const TAKEN: Sql = sql!("DELETE FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = $4");
pub(super) const OLDEST: Sql = sql!(
    sqlite: "SELECT project, subject, environment, because, subject_name, at, tries FROM due INDEXED BY due_at
    WHERE at <= $1 ORDER BY at LIMIT $2",
    postgres: "SELECT project, subject, environment, because, subject_name, at, tries FROM due
    WHERE at <= $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED",
);
const ANY: Sql = sql!("SELECT count(*) FROM (SELECT 1 FROM due"["due_at"], " WHERE at <= $1 LIMIT 1) AS found");
/// The next environment that something was decided about a subject in.
pub(super) const NEXT_ENVIRONMENT: Sql = sql!(
    "SELECT environment FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment > $3 ORDER BY environment LIMIT 1"
);
pub(super) const INDEXES_OF_PART: Sql =
    sql!("SELECT subject, environment FROM index_part WHERE project = $1 AND part = $2 LIMIT $3");
const KEEP_PARTS: Sql = sql!(
    sqlite: "INSERT INTO index_part (project, part, subject, environment)
    SELECT $1, unhex(value), $3, $4 FROM json_each($2) WHERE true
    ON CONFLICT (project, part, subject, environment) DO NOTHING",
    postgres: "INSERT INTO index_part (project, part, subject, environment)
    SELECT $1, decode(value, 'hex'), $3, $4 FROM json_array_elements_text($2::json) AS given(value)
    ON CONFLICT (project, part, subject, environment) DO NOTHING"
);
const LAST_NAME: Sql = sql!(
    "SELECT run.subject_name FROM run"["run_subject"],
    " WHERE project = $1 AND subject = $2 ORDER BY id DESC LIMIT 1"
);

impl Store {
    /// Notes that a decision is to be looked at again.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn note_due(&self, due: &Due) -> Result<(), StoreError> {
        self.write(Change::NoteDue, due.clone(), |session, due| note(session, due).boxed()).await?;
        self.ring().await;
        Ok(())
    }

    /// Whether anything is to be decided again by `now`; a read.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn has_due(&self, now: Timestamp) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(ANY, values![now]).await;
        read.finish(found).map(|count| count > 0)
    }

    /// Makes runs of the oldest notes whose time has come, at most `limit`. A note becomes a run in one transaction, so
    /// it is neither lost nor taken twice; where the same is asked for already, that run stands for it.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn make_due_runs(&self, now: Timestamp, limit: u32) -> Result<Vec<MadeRun>, StoreError> {
        let due = (now, limit, self.term);
        let made = self.write(Change::MakeDueRuns, due, |session, (now, limit, term)| {
            make_runs(session, *now, *limit, *term).boxed()
        });
        let made = made.await?;
        if !made.is_empty() {
            self.ring().await;
        }
        Ok(made)
    }
}

async fn note(session: &mut Session, due: &Due) -> Result<(), Failure> {
    let statement = match due.because {
        Because::Changed => NOTE_CHANGE,
        Because::Lapsed => NOTE_LAPSE,
    };
    let noted =
        values![due.project.as_str(), &due.subject, due.environment.as_str(), due.name.as_str(), due.at, due.tries];
    session.execute(statement, noted).await.map(drop)
}

/// Takes note that a decision about an index rests on evidence about these parts of it.
pub(super) async fn keep_parts(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    parts: impl Iterator<Item = Digest>,
) -> Result<(), Failure> {
    let parts: Vec<Digest> = parts.collect();
    if parts.is_empty() {
        return Ok(());
    }
    let parts = hex_list(&parts);
    let values = values![project.as_str(), &parts, &subject, environment.as_str()];
    session.execute(KEEP_PARTS, values).await.map(drop)
}

/// Notes that every decision about `subject`, or the one in `environment`, is to be looked at again; and so is every
/// decision about an index of which `subject` is a part.
pub(super) async fn note_change(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: Option<&EnvironmentName>,
    at: Timestamp,
) -> Result<(), Failure> {
    let mut after = String::new();
    for _ in 0..MAX_ENVIRONMENTS {
        let next = session.row(NEXT_ENVIRONMENT, values![project.as_str(), &subject, &after]).await?;
        let Some(row) = next else { break };
        let decided: EnvironmentName = Columns::of(&row).parsed()?;
        after = decided.to_string();
        if environment.is_none_or(|environment| *environment == decided) {
            changed(session, project, subject, decided, at).await?;
        }
    }
    let limit = u64::try_from(MAX_INDEXES_OF_PART).unwrap_or(u64::MAX);
    let indexes = session.rows(INDEXES_OF_PART, values![project.as_str(), &subject, limit.saturating_add(1)]).await?;
    if indexes.len() > MAX_INDEXES_OF_PART {
        tracing::warn!(%subject, "it is part of more than {MAX_INDEXES_OF_PART} indexes (MAX_INDEXES_OF_PART): those beyond are not decided again");
    }
    for row in indexes.iter().take(MAX_INDEXES_OF_PART) {
        let mut columns = Columns::of(row);
        let (index, decided): (Digest, EnvironmentName) = (columns.digest()?, columns.parsed()?);
        if environment.is_none_or(|environment| *environment == decided) {
            changed(session, project, index, decided, at).await?;
        }
    }
    Ok(())
}

/// Notes that the decision about `subject` in `environment` is to be looked at again, and no other.
pub(super) async fn note_changed(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    at: Timestamp,
) -> Result<(), Failure> {
    changed(session, project, subject, environment.clone(), at).await
}

/// The same.
async fn changed(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: EnvironmentName,
    at: Timestamp,
) -> Result<(), Failure> {
    let name = last_name(session, project, subject).await?;
    let (project, because) = (project.clone(), Because::Changed);
    note(session, &Due { project, subject, environment, name, because, at, tries: 0 }).await
}

/// Notes when the newest decision about a subject is to be looked at again since it lapses, or that it does not.
pub(super) async fn note_lapse(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    name: &str,
    at: Option<Timestamp>,
) -> Result<(), Failure> {
    let Some(at) = at else {
        let place = values![project.as_str(), &subject, environment.as_str()];
        return session.execute(FORGET_LAPSE, place).await.map(drop);
    };
    let (project, environment, name) = (project.clone(), environment.clone(), name.to_owned());
    note(session, &Due { project, subject, environment, name, because: Because::Lapsed, at, tries: 0 }).await
}

/// Notes that a run which the gate asked for by itself, and which has failed, is to be asked for again: nobody else
/// would. In the transaction that ends it, so that no crash in between forgets it.
pub(super) async fn note_again(
    session: &mut Session,
    run: &OpenRun,
    fault: &Fault,
    now: Timestamp,
) -> Result<(), Failure> {
    let Some(row) = session.row(ASKED_BY_ITSELF, values![run.id]).await? else { return Ok(()) };
    let mut columns = Columns::of(&row);
    let ((because, tries), name): ((Because, u64), String) = (columns.json()?, columns.plain()?);
    let Some(at) = asks_again(fault, tries, now) else { return Ok(()) };
    let due = Due {
        project: run.project.clone(),
        subject: run.subject,
        environment: run.environment.clone(),
        name,
        because,
        at,
        tries: tries.saturating_add(1),
    };
    note(session, &due).await
}

async fn last_name(session: &mut Session, project: &ProjectName, subject: Digest) -> Result<String, Failure> {
    let row = session.row(LAST_NAME, values![project.as_str(), &subject]).await?;
    row.map_or_else(|| Ok(String::new()), |row| Columns::of(&row).plain::<&str>().map(str::to_owned))
}

fn due(row: &Row) -> Result<Due, Failure> {
    let mut columns = Columns::of(row);
    Ok(Due {
        project: columns.parsed()?,
        subject: columns.digest()?,
        environment: columns.parsed()?,
        because: Because::from_name(columns.plain()?)?,
        name: columns.plain()?,
        at: columns.time()?,
        tries: columns.count()?,
    })
}

async fn make_runs(
    session: &mut Session,
    now: Timestamp,
    limit: u32,
    term: LeaseTerm,
) -> Result<Vec<MadeRun>, Failure> {
    let rows = session.rows(OLDEST, values![now, signed(u64::from(limit))]).await?;
    let notes = rows.iter().map(due).collect::<Result<Vec<_>, _>>()?;
    let mut made = Vec::new();
    for due in notes {
        let taken = values![due.project.as_str(), &due.subject, due.environment.as_str(), due.because.as_str()];
        session.execute(TAKEN, taken).await?;
        let new = NewRun::asking(&due.project, (due.subject, &due.name), &due.environment, None, now)?;
        let terms = Terms {
            due_at: Some(now.after(Span::from_seconds(REEVALUATION_DUE_SECONDS))),
            because: Some((due.because, due.tries)),
            sharing: Sharing::Shared,
            ..Terms::default()
        };
        let run = match request(session, &new, (&terms, term)).await? {
            (RequestedRun::New, _) => new.id,
            (RequestedRun::Existing(run), _) => run,
        };
        made.push(MadeRun { run, due });
    }
    Ok(made)
}
