//! What is to be decided again, and when: each subject once for each reason, the oldest first.
//!
//! Whatever changes the circumstances of a decision notes it here, in its own transaction; so nothing that changed is
//! forgotten, and a hundred thousand changes to one subject are one note. A service makes runs of the notes, as many
//! at a time as it has room for.
//!
//! The note that something has changed stays until a decision is committed whose maker began to look after the newest
//! change: a run that fails, that somebody stops or whose worker is lost has judged nothing. How many changes were noted
//! says which of them a decision has seen.

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::due_parts::note_part;
use super::error::StoreError;
use super::failure::Failure;
use super::requests::{NewRun, RequestedRun, Sharing, Terms, request};
use super::row::{Columns, signed};
use super::runs::OpenRun;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{
    MAX_ENVIRONMENTS, MAX_INDEXES_OF_PART, MAX_PAGE, REEVALUATION_AHEAD_SECONDS_MAX, REEVALUATION_DUE_SECONDS,
    REEVALUATION_RETRY_SECONDS, REEVALUATION_RETRY_SECONDS_MAX,
};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::rooms::{Openings, host_of};
use crate::domain::run::{Because, Lease, LeaseTerm, asks_again};
use crate::domain::time::{Span, Timestamp};

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
    /// Its lease, where it is the caller's from the beginning.
    pub lease: Option<Lease>,
}

// What changed earlier is seen by the same look; what lapses, lapses when the newest decision says.
const NOTE_CHANGE: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries, since, changes)
    VALUES ($1, $2, $3, 'changed', $4, $5, $6, $5, 1)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET subject_name = excluded.subject_name,
        at = CASE WHEN excluded.at < due.at THEN excluded.at ELSE due.at END, changes = due.changes + 1"
);
const NOTE_LAPSE: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries)
    VALUES ($1, $2, $3, 'lapsed', $4, $5, $6)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET subject_name = excluded.subject_name,
        at = excluded.at, tries = excluded.tries"
);
// Whoever looks at one place of several puts nothing off.
const NOTE_LAPSE_NO_LATER: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries)
    VALUES ($1, $2, $3, 'lapsed', $4, $5, $6)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET
        at = CASE WHEN excluded.at < due.at THEN excluded.at ELSE due.at END"
);
const IS_LAPSING: Sql = sql!(
    "SELECT count(*) FROM due
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'lapsed' AND at <= $4"
);
// In one statement: it is asked for once, when somebody accepts that the record has lost something.
const NOTE_ALL_READY: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries, since, changes)
    SELECT run.project, run.subject, run.environment, 'changed', run.subject_name, $1, 0, $1, 1
    FROM decision JOIN run ON run.id = decision.run
    WHERE decision.verdict = 'ready' AND decision.id IN (
        SELECT max(id) FROM decision WHERE verdict <> 'unknown' GROUP BY project, subject, environment)
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET
        at = CASE WHEN excluded.at < due.at THEN excluded.at ELSE due.at END, changes = due.changes + 1"
);
const FORGET_LAPSE: Sql =
    sql!("DELETE FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'lapsed'");
// How often a run was made of the note, and whether what stands is `ready`.
const CHANGED: Sql = sql!(
    "SELECT tries, (SELECT verdict FROM decision WHERE id = (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict <> 'unknown'))
    FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'"
);
const SOONER: Sql = sql!(
    "UPDATE due SET at = CASE WHEN at < $4 THEN at ELSE $4 END
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'"
);
// Only where nothing else is to be looked at sooner.
const LATER: Sql = sql!(
    "UPDATE due SET at = $5 WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed' AND at = $4"
);
const FORGET_CHANGE: Sql =
    sql!("DELETE FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'");
const JUDGED: Sql = sql!(
    "DELETE FROM due
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed' AND changes = $4"
);
const UNJUDGED: Sql = sql!(
    "SELECT coalesce(since, at) FROM due
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'"
);
// What is tried again is never far ahead, so it is among the next; of all that will lapse some day there may be millions.
const IN_VAIN: Sql = sql!(
    "SELECT count(*), min(coalesce(since, at)) FROM (SELECT because, tries, since, at FROM due"["due_at"],
    " ORDER BY at LIMIT $1) AS next WHERE because = 'changed' AND tries > 1"
);
const ASKED_BY_ITSELF: Sql = sql!("SELECT because, subject_name FROM run WHERE id = $1 AND because IS NOT NULL");
// Whoever stops the gate's own run has tried nothing: it must not be asked for the less often.
const NOT_TRIED: Sql = sql!(
    "UPDATE due SET tries = CASE WHEN tries > 1 THEN tries - 1 ELSE tries END
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'"
);
// By then the run that is made of it has ended, or nobody works on it.
const TAKEN: Sql = sql!(
    "UPDATE due SET at = $4, tries = tries + 1
    WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed'"
);
pub(super) const OLDEST: Sql = sql!(
    sqlite: "SELECT project, subject, environment, because, subject_name, at, tries FROM due INDEXED BY due_at
    WHERE at <= $1 ORDER BY at LIMIT $2",
    postgres: "SELECT project, subject, environment, because, subject_name, at, tries FROM due
    WHERE at <= $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED",
);
// The same of what is tried again at an instant further ahead than any pause is long: the clock was wrong that wrote it.
pub(super) const AHEAD: Sql = sql!(
    sqlite: "SELECT project, subject, environment, because, subject_name, at, tries FROM due INDEXED BY due_tried
    WHERE (because = 'changed' OR tries > 0) AND at > $1 ORDER BY at LIMIT $2",
    postgres: "SELECT project, subject, environment, because, subject_name, at, tries FROM due
    WHERE (because = 'changed' OR tries > 0) AND at > $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED",
);
const ANY: Sql = sql!("SELECT count(*) FROM (SELECT 1 FROM due"["due_at"], " WHERE at <= $1 LIMIT 1) AS found");
const ANY_AHEAD: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM due"["due_tried"],
    " WHERE (because = 'changed' OR tries > 0) AND at > $1 LIMIT 1) AS found"
);
/// The next environment that something was decided about a subject in.
pub(super) const NEXT_ENVIRONMENT: Sql = sql!(
    "SELECT environment FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment > $3 ORDER BY environment LIMIT 1"
);
pub(super) const INDEXES_OF_PART: Sql =
    sql!("SELECT subject, environment FROM index_part WHERE project = $1 AND part = $2 LIMIT $3");
// Where the decision that stands was made from. Whoever asks may name any place, and one that nobody can ask must not be where
// the gate looks when it decides again.
pub(super) const STOOD_AT: Sql = sql!(
    "SELECT run.subject_name FROM decision JOIN run ON run.id = decision.run
    WHERE decision.id = (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict <> 'unknown')"
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
        let found = any(read.session(), now).await;
        read.finish(found)
    }

    /// Since when something is known to have changed that no decision has judged yet; absent where there is no such thing.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn unjudged_since(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Option<Timestamp>, StoreError> {
        let mut read = self.database.read().await?;
        let place = values![project.as_str(), &subject, environment.as_str()];
        let found = read.session().row(UNJUDGED, place).await;
        let found = found.and_then(|row| row.map(|row| Columns::of(&row).time()).transpose());
        read.finish(found)
    }

    /// Whether the time has come to look again for what stands since it lapses, and nobody has.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn is_lapsing(
        &self,
        (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let place = values![project.as_str(), &subject, environment.as_str(), now];
        let found = read.session().number(IS_LAPSING, place).await;
        read.finish(found).map(|count| count > 0)
    }

    /// How many of the next [`MAX_PAGE`] notes are of a change that no decision has judged although it was tried more than
    /// once, and since when the oldest of them is known.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn tried_in_vain(&self) -> Result<(u64, Option<Timestamp>), StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(IN_VAIN, values![u64::from(MAX_PAGE)]).await;
        let found = found.and_then(|row| {
            let Some(row) = row else { return Ok((0, None)) };
            let mut columns = Columns::of(&row);
            Ok((columns.count()?, columns.time_or_null()?))
        });
        read.finish(found)
    }

    /// Makes runs of the oldest notes whose time has come, at most `limit`. A note becomes a run in one transaction, so
    /// it is neither lost nor taken twice; where the same is asked for already, that run stands for it. That something
    /// has changed stays noted until it is judged, but is not taken again before the run has ended, or hangs.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn make_due_runs(&self, now: Timestamp, limit: u32) -> Result<Vec<MadeRun>, StoreError> {
        self.make_due_runs_for(now, limit, None).await
    }

    /// [`Store::make_due_runs`] by a worker that begins with them at once, as far as it has rooms: those are its own in the same
    /// transaction. One that asks the same as another which is being worked on is left to be claimed after it.
    ///
    /// * `begins` — the worker, and which runs it has rooms for.
    ///
    /// # Errors
    ///
    /// Any error of a write. [`StoreError::Unknown`] may leave runs claimed that nobody works on, until the lease ends.
    pub async fn make_due_runs_for(
        &self,
        now: Timestamp,
        limit: u32,
        begins: Option<(Uuid, Openings)>,
    ) -> Result<Vec<MadeRun>, StoreError> {
        let due = (now, limit, self.term, begins);
        let made = self.write(Change::MakeDueRuns, due, |session, (now, limit, term, begins)| {
            make_runs(session, *now, *limit, (*term, begins.clone())).boxed()
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

/// Notes that everything that stands as `ready`, of every project, is to be looked at again.
pub(super) async fn note_all_ready(session: &mut Session, at: Timestamp) -> Result<(), Failure> {
    session.execute(NOTE_ALL_READY, values![at]).await.map(drop)
}

/// Notes that every decision about `subject`, or the one in `environment`, is to be looked at again; and so is every
/// decision about an index of which `subject` is a part. Says which ones were noted here and now.
pub(super) async fn note_change(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: Option<&EnvironmentName>,
    at: Timestamp,
) -> Result<Vec<(Digest, EnvironmentName)>, Failure> {
    let (mut after, mut noted) = (String::new(), Vec::new());
    for _ in 0..MAX_ENVIRONMENTS {
        let next = session.row(NEXT_ENVIRONMENT, values![project.as_str(), &subject, &after]).await?;
        let Some(row) = next else { break };
        let decided: EnvironmentName = Columns::of(&row).parsed()?;
        after = decided.to_string();
        if environment.is_none_or(|environment| *environment == decided) {
            changed(session, project, subject, decided.clone(), at).await?;
            noted.push((subject, decided));
        }
    }
    let limit = u64::try_from(MAX_INDEXES_OF_PART).unwrap_or(u64::MAX);
    let indexes = session.rows(INDEXES_OF_PART, values![project.as_str(), &subject, limit.saturating_add(1)]).await?;
    if indexes.len() > MAX_INDEXES_OF_PART {
        // Whoever may ask for runs can make as many as there is room for: they are noted step by step.
        note_part(session, (project, subject), environment.map_or("", EnvironmentName::as_str), at).await?;
        return Ok(noted);
    }
    for row in &indexes {
        let mut columns = Columns::of(row);
        let (index, decided): (Digest, EnvironmentName) = (columns.digest()?, columns.parsed()?);
        if environment.is_none_or(|environment| *environment == decided) {
            changed(session, project, index, decided.clone(), at).await?;
            noted.push((index, decided));
        }
    }
    Ok(noted)
}

/// Notes that something was seen about `subject` that no decision can have known of, and says how often that is a change about
/// what is `deciding`: whoever decides that has seen it, and so many changes more than were noted when it began to look.
///
/// That one is asked about again by the gate itself only when its maker had the time to judge it, and did not.
pub(super) async fn note_seen(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    deciding: Option<&(Digest, EnvironmentName)>,
    at: Timestamp,
) -> Result<u64, Failure> {
    let noted = note_change(session, project, subject, None, at).await?;
    let Some(deciding) = deciding else { return Ok(0) };
    let own = noted.iter().filter(|place| *place == deciding).count();
    if own > 0 {
        let later = at.after(Span::from_seconds(REEVALUATION_RETRY_SECONDS));
        let place = values![project.as_str(), &deciding.0, deciding.1.as_str(), at, later];
        session.execute(LATER, place).await?;
    }
    Ok(u64::try_from(own).unwrap_or(u64::MAX))
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
    let name = place_of(session, project, subject, &environment).await?;
    let (project, because) = (project.clone(), Because::Changed);
    note(session, &Due { project, subject, environment, name, because, at, tries: 0 }).await
}

/// Notes when the newest decision about a subject is to be looked at again since it lapses, or that it does not.
///
/// * `everywhere` — whether its maker has looked wherever the subject was ready from; otherwise what is noted is put off by
///   nothing.
pub(super) async fn note_lapse(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    (name, at): (&str, Option<Timestamp>),
    everywhere: bool,
) -> Result<(), Failure> {
    let Some(at) = at else {
        let place = values![project.as_str(), &subject, environment.as_str()];
        return session.execute(FORGET_LAPSE, place).await.map(drop);
    };
    let statement = if everywhere { NOTE_LAPSE } else { NOTE_LAPSE_NO_LATER };
    let noted = values![project.as_str(), &subject, environment.as_str(), name, at, 0_u64];
    session.execute(statement, noted).await.map(drop)
}

/// How a run has ended without a verdict.
#[derive(Clone, Copy)]
pub(super) enum Undecided<'f> {
    /// It could not find out; what could not be asked, where it was that.
    Failed(Option<&'f Fault>),
    /// Somebody stopped it.
    Stopped,
}

/// Sees to it that what a run was to judge is asked for again, where it has ended without a verdict. In the transaction that
/// ends it, so that no crash in between forgets it.
pub(super) async fn note_unjudged(
    session: &mut Session,
    run: &OpenRun,
    how: Undecided<'_>,
    now: Timestamp,
) -> Result<(), Failure> {
    let (fault, stopped) = match how {
        Undecided::Failed(fault) => (fault, false),
        Undecided::Stopped => (None, true),
    };
    let own = session.row(ASKED_BY_ITSELF, values![run.id]).await?;
    let place = values![run.project.as_str(), &run.subject, run.environment.as_str()];
    let changed = session.row(CHANGED, place).await?;
    if let Some(row) = &changed {
        let mut columns = Columns::of(row);
        // The first look was none in vain, and none is that somebody stopped.
        let uncounted = if stopped && own.is_some() { 2 } else { 1 };
        let tries: u64 = columns.count()?;
        let stands = columns.verdict_or_null()?;
        if uncounted > 1 {
            session.execute(NOT_TRIED, place).await?;
        }
        if let Some(tries) = (tries > 0).then(|| tries.saturating_sub(uncounted)) {
            match asks_again((Because::Changed, tries), stands, fault, now) {
                Some(at) => {
                    let sooner = values![run.project.as_str(), &run.subject, run.environment.as_str(), at];
                    session.execute(SOONER, sooner).await?;
                }
                None => {
                    session.execute(FORGET_CHANGE, place).await?;
                }
            }
        }
    }
    let Some(row) = own else { return Ok(()) };
    let mut columns = Columns::of(&row);
    let ((because, tries), name): ((Because, u64), String) = (columns.json()?, columns.plain()?);
    if because == Because::Changed {
        return Ok(());
    }
    let Some(at) = asks_again((because, tries), None, fault, now) else { return Ok(()) };
    let due = Due {
        project: run.project.clone(),
        subject: run.subject,
        environment: run.environment.clone(),
        name,
        because,
        at,
        tries: tries.saturating_add(u64::from(!stopped)),
    };
    note(session, &due).await
}

/// Takes note that a decision has judged what had changed `changes` times when its maker began to look. What has changed
/// since stays noted.
pub(super) async fn note_judged(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    changes: u64,
) -> Result<(), Failure> {
    let judged = values![project.as_str(), &subject, environment.as_str(), changes];
    session.execute(JUDGED, judged).await.map(drop)
}

/// Where to look for a subject when its decision in `environment` is made again.
async fn place_of(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
) -> Result<String, Failure> {
    let place = values![project.as_str(), &subject, environment.as_str()];
    let row = match session.row(STOOD_AT, place).await? {
        Some(row) => Some(row),
        None => session.row(LAST_NAME, values![project.as_str(), &subject]).await?,
    };
    row.map_or_else(|| Ok(String::new()), |row| Columns::of(&row).plain::<&str>().map(str::to_owned))
}

fn because(name: &str) -> Result<Because, Failure> {
    Because::from_name(name).ok_or_else(|| Failure::Corrupt(format!("a reason `{name}` to decide again")))
}

fn due(row: &Row) -> Result<Due, Failure> {
    let mut columns = Columns::of(row);
    Ok(Due {
        project: columns.parsed()?,
        subject: columns.digest()?,
        environment: columns.parsed()?,
        because: because(columns.plain()?)?,
        name: columns.plain()?,
        at: columns.time()?,
        tries: columns.count()?,
    })
}

/// What lies further ahead than this is not tried again then: it is due.
fn farthest(now: Timestamp) -> Timestamp {
    now.after(Span::from_seconds(REEVALUATION_AHEAD_SECONDS_MAX))
}

async fn any(session: &mut Session, now: Timestamp) -> Result<bool, Failure> {
    Ok(session.number(ANY, values![now]).await? > 0 || session.number(ANY_AHEAD, values![farthest(now)]).await? > 0)
}

async fn make_runs(
    session: &mut Session,
    now: Timestamp,
    limit: u32,
    (term, mut begins): (LeaseTerm, Option<(Uuid, Openings)>),
) -> Result<Vec<MadeRun>, Failure> {
    let limit = u64::from(limit);
    let mut rows = session.rows(OLDEST, values![now, signed(limit)]).await?;
    let room = limit.saturating_sub(u64::try_from(rows.len()).unwrap_or(limit));
    if room > 0 {
        rows.extend(session.rows(AHEAD, values![farthest(now), signed(room)]).await?);
    }
    let ended = now.after(Span::from_seconds(REEVALUATION_RETRY_SECONDS_MAX));
    let notes = rows.iter().map(due).collect::<Result<Vec<_>, _>>()?;
    let mut made = Vec::new();
    for due in notes {
        let (project, environment) = (due.project.as_str(), due.environment.as_str());
        match due.because {
            Because::Changed => session.execute(TAKEN, values![project, &due.subject, environment, ended]).await?,
            Because::Lapsed => session.execute(FORGET_LAPSE, values![project, &due.subject, environment]).await?,
        };
        let new = NewRun::asking(&due.project, (due.subject, &due.name), &due.environment, None, now)?;
        let holder = begins.as_mut().and_then(|(worker, rooms)| rooms.take(host_of(&due.name)).then_some(*worker));
        let terms = Terms {
            holder,
            due_at: Some(now.after(Span::from_seconds(REEVALUATION_DUE_SECONDS))),
            because: Some((due.because, due.tries)),
            // Who asks says where she looks; what lapses is looked for everywhere.
            sharing: if due.because == Because::Lapsed { Sharing::Alone } else { Sharing::Shared },
            ..Terms::default()
        };
        let (run, lease) = match request(session, &new, (&terms, term)).await? {
            (RequestedRun::New, lease) => (new.id, lease),
            (RequestedRun::Existing(run), _) => (run, None),
        };
        made.push(MadeRun { run, due, lease });
    }
    Ok(made)
}
