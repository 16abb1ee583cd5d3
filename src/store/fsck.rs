//! The whole database read once, and everything compared with what it claims to be.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Store;
use super::bundles::require_bundle;
use super::decisions::read_decision;
use super::error::{StoreError, bounded};
use super::failure::{Failure, is_damage};
use super::log_check::check_log;
use super::mark::Keeper;
use super::packs::read_pack;
use super::publications::publications_of;
use super::row::Columns;
use super::runs::read_run;
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::facts::Facts;
use crate::domain::limits::MAX_FSCK_PROBLEMS;
use crate::domain::log::Finding;

/// What a check of the whole database found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FsckReport {
    /// How many of each kind were checked.
    pub checked: BTreeMap<&'static str, u64>,
    /// What does not hold, in words; at most [`MAX_FSCK_PROBLEMS`].
    pub problems: Vec<String>,
    /// How many more there are.
    pub more_problems: u64,
}

impl FsckReport {
    /// Whether everything is what it claims to be.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    fn problem(&mut self, what: &str) {
        if self.problems.len() < MAX_FSCK_PROBLEMS {
            self.problems.push(bounded(what));
        } else {
            self.more_problems = self.more_problems.saturating_add(1);
        }
    }

    /// Counts one thing that was checked. What cannot be read is a problem; that the database is gone is an error.
    fn check(&mut self, kind: &'static str, outcome: Result<(), Failure>) -> Result<(), Failure> {
        let count = self.checked.entry(kind).or_default();
        *count = count.saturating_add(1);
        match outcome {
            Ok(()) => Ok(()),
            Err(Failure::Corrupt(detail)) => {
                self.problem(&detail);
                Ok(())
            }
            Err(Failure::Sql(error)) if is_damage(&error) => {
                self.problem(&format!("{kind}: {error}"));
                Ok(())
            }
            Err(other) => Err(other),
        }
    }
}

const QUICK_CHECK: Sql = sql!("PRAGMA quick_check(100)");
const FOREIGN_KEYS: Sql = sql!("PRAGMA foreign_key_check");
/// Rows are visited in steps, so that a check of a large database never holds one long read open.
const STEP: i64 = 256;
const RUN_OF_DECISION: Sql =
    sql!("SELECT run.uuid FROM decision JOIN run ON run.id = decision.run WHERE decision.digest = $1");
const IN_NO_QUEUE: Sql = sql!(
    "SELECT run.uuid FROM run"["run_unfinished"],
    " WHERE state IN ('pending', 'initializing', 'running', 'verifying')
        AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.run = run.id) ORDER BY run.id LIMIT $1"
);
const QUEUED_FOR_NOTHING: Sql = sql!(
    "SELECT run.uuid FROM queue JOIN run ON run.id = queue.run
    WHERE run.state NOT IN ('pending', 'initializing', 'running', 'verifying') ORDER BY run.id LIMIT $1"
);
/// What is checked one by one.
#[derive(Clone, Copy)]
enum Kind {
    Bundles,
    Packs,
    Runs,
    Decisions,
    Publications,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Bundles, Self::Packs, Self::Runs, Self::Decisions, Self::Publications];

    const fn name(self) -> &'static str {
        match self {
            Self::Bundles => "bundles",
            Self::Packs => "packs",
            Self::Runs => "runs",
            Self::Decisions => "decisions",
            Self::Publications => "publications",
        }
    }

    /// The row's id and its key, of the rows after one.
    const fn statement(self) -> Sql {
        match self {
            Self::Bundles => sql!("SELECT id, digest FROM bundle WHERE id > $1 ORDER BY id LIMIT $2"),
            Self::Packs => sql!("SELECT id, digest FROM pack WHERE id > $1 ORDER BY id LIMIT $2"),
            Self::Runs => sql!("SELECT id, uuid FROM run WHERE id > $1 ORDER BY id LIMIT $2"),
            Self::Decisions => sql!("SELECT id, digest FROM decision WHERE id > $1 ORDER BY id LIMIT $2"),
            Self::Publications => {
                sql!(
                    "SELECT publication.id, decision.digest FROM publication
                JOIN decision ON decision.id = publication.decision
                WHERE publication.id > $1 AND publication.ordinal = 0 ORDER BY publication.id LIMIT $2"
                )
            }
        }
    }

    /// Reads one of them in the way that the rest of the gate does, which checks it.
    async fn check(self, session: &mut Session, columns: &mut Columns<'_>) -> Result<(), Failure> {
        match self {
            Self::Bundles => require_bundle(session, columns.digest()?).await.map(|_| ()),
            Self::Packs => read_pack(session, columns.digest()?).await.map(|_| ()),
            Self::Runs => read_run(session, columns.uuid()?).await.map(|_| ()),
            Self::Decisions => check_decision(session, columns.digest()?).await,
            Self::Publications => publications_of(session, columns.digest()?).await.map(|_| ()),
        }
    }
}

impl Store {
    /// Checks the whole database: the file's own structure, every reference, and that each bundle, pack, record and VSA
    /// has the digest it is named by, that each record is filed under what it says, that each run's log leads to its
    /// state and names its decision, and that the decision log is whole and says what the record says. Changes nothing.
    ///
    /// # Errors
    ///
    /// Any error of a read other than damage; damage is in the report.
    pub async fn fsck(&self) -> Result<FsckReport, StoreError> {
        // It may take minutes, and nobody else must have to wait for them.
        let mut read = self.database.read_for_long().await?;
        let report = check(read.session(), &self.mark).await;
        read.finish(report)
    }
}

async fn check(session: &mut Session, keeper: &Keeper) -> Result<FsckReport, Failure> {
    let mut report = FsckReport::default();
    structure(session, &mut report).await?;
    for kind in Kind::ALL {
        let mut after = Some(0i64);
        while let Some(id) = after {
            after = step(session, &mut report, kind, id).await?;
        }
    }
    queue(session, &mut report).await?;
    log(session, &mut report, keeper).await?;
    Ok(report)
}

/// Every run that has not ended is in the queue, and no other: one that is not would be worked on by nobody.
async fn queue(session: &mut Session, report: &mut FsckReport) -> Result<(), Failure> {
    for (statement, what) in
        [(IN_NO_QUEUE, "has not ended and is in no queue"), (QUEUED_FOR_NOTHING, "has ended and is queued")]
    {
        let rows = match session.rows(statement, values![STEP]).await {
            Ok(rows) => rows,
            Err(failure) => return report.check("queue", Err(failure)),
        };
        for row in &rows {
            let run = Columns::of(row).uuid()?;
            report.problem(&format!("run {run} {what}"));
        }
    }
    Ok(())
}

/// The log: its tree, and that it and the record say the same.
async fn log(session: &mut Session, report: &mut FsckReport, keeper: &Keeper) -> Result<(), Failure> {
    let (leaves, findings) = match check_log(session, Vec::new(), keeper).await {
        Ok(checked) => checked,
        Err(failure) => return report.check("log entries", Err(failure)),
    };
    report.checked.insert("log entries", leaves);
    for Finding { code, leaf, detail } in &findings.list {
        let place = leaf.map_or_else(String::new, |leaf| format!(" at leaf {leaf}"));
        report.problem(&format!("log: {code}{place}: {detail}"));
    }
    report.more_problems = report.more_problems.saturating_add(findings.more);
    Ok(())
}

/// Checks the next rows of a kind, and says after which to go on; `None` at the end, or where it cannot be read on.
async fn step(session: &mut Session, report: &mut FsckReport, kind: Kind, after: i64) -> Result<Option<i64>, Failure> {
    let rows = match session.rows(kind.statement(), values![after, STEP]).await {
        Ok(rows) => rows,
        Err(failure) => return report.check(kind.name(), Err(failure)).map(|()| None),
    };
    let mut last = None;
    for row in &rows {
        let mut columns = Columns::of(row);
        last = Some(columns.plain::<i64>()?);
        let outcome = kind.check(session, &mut columns).await;
        report.check(kind.name(), outcome)?;
    }
    Ok(last)
}

/// The file itself: SQLite's own check, and that every reference leads somewhere.
///
/// A server checks every reference itself, and its pages when it reads them.
async fn structure(session: &mut Session, report: &mut FsckReport) -> Result<(), Failure> {
    if !session.is_file() {
        return Ok(());
    }
    match session.rows(QUICK_CHECK, values![]).await {
        Ok(rows) => {
            for row in &rows {
                let line: String = Columns::of(row).plain()?;
                if line != "ok" {
                    report.problem(&line);
                }
            }
        }
        Err(failure) => report.check("file", Err(failure))?,
    }
    match session.rows(FOREIGN_KEYS, values![]).await {
        Ok(rows) => {
            for row in rows {
                let mut columns = Columns::of(&row);
                let (table, _, parent): (String, Option<i64>, String) =
                    (columns.plain()?, columns.plain()?, columns.plain()?);
                report.problem(&format!("a row of `{table}` leads to nothing in `{parent}`"));
            }
            Ok(())
        }
        Err(failure) => report.check("file", Err(failure)),
    }
}

async fn check_decision(session: &mut Session, id: Digest) -> Result<(), Failure> {
    let Some(decision) = read_decision::<Facts>(session, id).await? else {
        return Err(Failure::Corrupt(format!("decision {id} is listed and not found")));
    };
    let row = session.row(RUN_OF_DECISION, values![&id]).await?.ok_or(sqlx::Error::RowNotFound)?;
    let run: Uuid = Columns::of(&row).uuid()?;
    let ended_by = read_run(session, run).await?.and_then(|run| run.head.decision());
    if run == decision.record.inputs.run && ended_by == Some(id) {
        return Ok(());
    }
    Err(Failure::Corrupt(format!("decision {id} is not the one that ended run {run}")))
}
