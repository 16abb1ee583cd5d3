//! What each decision depends on, so that what hits one thing finds every decision that it hits without reading them all.
//!
//! An entry is the beginning of a digest: it leads to decisions that may depend on the thing, and the record of each says
//! whether it does. A decision has the entries of the one that it was built on, too, and so on: what is revoked there is
//! found here.

use std::collections::BTreeMap;

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::decisions::read_decision;
use super::due_parts::note_indexes;
use super::error::StoreError;
use super::failure::Failure;
use super::page::Cursor;
use super::row::{Columns, write_json};
use super::session::{Session, Sql, sql, values};
use crate::domain::decision::{Record, Verdict, built_on, dependencies, untold};
use crate::domain::digest::Digest;
use crate::domain::facts::FactsHead;
use crate::domain::limits::{MAX_DEPENDANTS_ASKED, MAX_DEPENDANTS_LOOKED_AT, MAX_DEPENDS_STEP};
use crate::domain::names::ProjectName;
use crate::domain::revocation::{Revocable, Revocation, Untold};
use crate::domain::time::Timestamp;

const KEEP: Sql = sql!(
    sqlite: "INSERT INTO depends (decision, thing) SELECT $1, value FROM json_each($2) WHERE true
    ON CONFLICT (decision, thing) DO NOTHING",
    postgres: "INSERT INTO depends (decision, thing)
    SELECT $1, value::bigint FROM json_array_elements_text($2::json) AS given(value)
    ON CONFLICT (decision, thing) DO NOTHING"
);
const KEEP_OF_BEFORE: Sql = sql!(
    "INSERT INTO depends (decision, thing) SELECT $1, before.thing FROM depends AS before
    WHERE before.decision = (SELECT id FROM decision WHERE digest = $2) ON CONFLICT (decision, thing) DO NOTHING"
);
pub(super) const DEPENDANTS: Sql = sql!(
    sqlite: "SELECT decision.id, decision.digest FROM (
        SELECT decision AS id FROM depends INDEXED BY depends_thing
        WHERE thing = $1 AND decision < $2 ORDER BY decision DESC LIMIT $3) AS found
    JOIN decision ON decision.id = found.id
    WHERE decision.project = $4 AND decision.verdict = 'ready' AND decision.id = (
        SELECT max(newest.id) FROM decision AS newest INDEXED BY decision_standing
        WHERE newest.project = decision.project AND newest.subject = decision.subject
            AND newest.environment = decision.environment AND newest.verdict <> 'unknown')
    ORDER BY decision.id DESC",
    postgres: "SELECT decision.id, decision.digest FROM (
        SELECT decision AS id FROM depends
        WHERE thing = $1 AND decision < $2 ORDER BY decision DESC LIMIT $3) AS found
    JOIN decision ON decision.id = found.id
    WHERE decision.project = $4 AND decision.verdict = 'ready' AND decision.id = (
        SELECT max(newest.id) FROM decision AS newest
        WHERE newest.project = decision.project AND newest.subject = decision.subject
            AND newest.environment = decision.environment AND newest.verdict <> 'unknown')
    ORDER BY decision.id DESC",
);
const SOME: Sql = sql!(
    "SELECT decision.digest FROM depends"["depends_thing"],
    " JOIN decision ON decision.id = depends.decision
    WHERE depends.thing = $1 AND decision.project = $2 ORDER BY depends.decision DESC LIMIT $3"
);
pub(super) const REACH: Sql = sql!(
    "SELECT count(*), min(id) FROM (SELECT decision AS id FROM depends"["depends_thing"],
    " WHERE thing = $1 AND decision < $2 ORDER BY decision DESC LIMIT $3) AS found"
);
const BACKLOG: Sql = sql!(
    sqlite: "SELECT backlog_from, backlog_to FROM depends_backlog WHERE one = 1",
    postgres: "SELECT backlog_from, backlog_to FROM depends_backlog WHERE one = 1 FOR UPDATE",
);
const LEFT: Sql = sql!("SELECT backlog_to - backlog_from FROM depends_backlog WHERE one = 1");
const FROM_BEFORE: Sql = sql!("SELECT id, digest FROM decision WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3");
const BROUGHT: Sql = sql!("UPDATE depends_backlog SET backlog_from = $1 WHERE one = 1");
const TO_NOTE: Sql = sql!(
    sqlite: "SELECT id, project, target, noted_to FROM revocation INDEXED BY revocation_to_note
    WHERE noted_to IS NOT NULL ORDER BY id LIMIT 1",
    postgres: "SELECT id, project, target, noted_to FROM revocation
    WHERE noted_to IS NOT NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
);
const ANY_TO_NOTE: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM revocation"["revocation_to_note"],
    " WHERE noted_to IS NOT NULL UNION ALL SELECT 1 FROM part_change LIMIT 1) AS found"
);
const BESIDE_TO_NOTE: Sql = sql!(
    sqlite: "SELECT revocation, project, thing, noted_to FROM revoked_also INDEXED BY revoked_also_to_note
    WHERE noted_to IS NOT NULL ORDER BY revocation, thing LIMIT 1",
    postgres: "SELECT revocation, project, thing, noted_to FROM revoked_also
    WHERE noted_to IS NOT NULL ORDER BY revocation, thing LIMIT 1 FOR UPDATE SKIP LOCKED",
);
const ANY_BESIDE_TO_NOTE: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM revoked_also"["revoked_also_to_note"],
    " WHERE noted_to IS NOT NULL LIMIT 1) AS found"
);
const BESIDE_NOTED: Sql =
    sql!("UPDATE revoked_also SET noted_to = $2 WHERE revocation = $1 AND project = $3 AND thing = $4");
const NEXT: Sql = sql!(
    "SELECT count(*), max(id) FROM (SELECT decision AS id FROM depends"["depends_thing"],
    " WHERE thing = $1 AND decision > $2 ORDER BY decision LIMIT $3) AS found"
);
const NOTE: Sql = sql!(
    "INSERT INTO due (project, subject, environment, because, subject_name, at, tries, since)
    SELECT decision.project, decision.subject, decision.environment, 'changed', max(run.subject_name), $4, 0, $4
    FROM depends"["depends_thing"],
    " JOIN decision ON decision.id = depends.decision JOIN run ON run.id = decision.run
    WHERE depends.thing = $1 AND depends.decision > $2 AND depends.decision <= $3 AND decision.project = $5
    GROUP BY decision.project, decision.subject, decision.environment
    ON CONFLICT (project, subject, environment, because) DO UPDATE SET
        at = CASE WHEN excluded.at < due.at THEN excluded.at ELSE due.at END, changes = due.changes + 1"
);
const NOTED: Sql = sql!("UPDATE revocation SET noted_to = $2 WHERE id = $1");
pub(super) const FORGET: Sql = sql!("DELETE FROM depends WHERE decision = $1");

/// The entry of a thing.
fn entry(thing: Digest) -> i64 {
    thing.as_bytes().first_chunk().map_or(0, |first| i64::from_be_bytes(*first))
}

/// Takes note of what a decision depends on, in the transaction that writes it. What is `unknown` never stands, so
/// nothing depends on anything there.
pub(super) async fn keep_dependencies<F: Revocable>(
    session: &mut Session,
    row: i64,
    id: Digest,
    record: &Record<F>,
) -> Result<(), Failure> {
    if record.verdict == Verdict::Unknown {
        return Ok(());
    }
    let mut entries: Vec<i64> = dependencies(&record.inputs).into_iter().map(|(thing, _)| entry(thing)).collect();
    // What was left out for the sake of a revocation comes back when that is taken back.
    entries.extend(record.inputs.revocations.iter().flat_map(Revocation::taken).map(entry));
    // Whoever it rests on without saying so is found by the root.
    entries.extend(untold(&record.inputs).iter().flat_map(Untold::entries).map(entry));
    entries.push(entry(id));
    entries.sort_unstable();
    entries.dedup();
    session.execute(KEEP, values![row, &write_json(&entries)?]).await?;
    if let Some(before) = built_on(&record.inputs) {
        session.execute(KEEP_OF_BEFORE, values![row, &before]).await?;
    }
    Ok(())
}

impl Store {
    /// Decisions that stand as `ready` by their records and may depend on one of `things`, newest first, each with the
    /// cursor of what is older; and where to go on. One step looks at a bounded number of entries, so it may have none and
    /// go on all the same.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn dependants(
        &self,
        project: &ProjectName,
        things: &[Digest],
        cursor: Option<Cursor>,
    ) -> Result<(Vec<(Cursor, Digest)>, Option<Cursor>), StoreError> {
        let mut read = self.database.read().await?;
        let found = dependants(read.session(), project, things, cursor).await;
        read.finish(found)
    }

    /// Decisions that may depend on `thing`, whether they stand or not, newest first: a few of them.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn some_dependants(&self, project: &ProjectName, thing: Digest) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = some_dependants(read.session(), project, thing).await;
        read.finish(found)
    }

    /// How many decisions from before there was such an index may be missing in it.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn depends_backlog(&self) -> Result<u64, StoreError> {
        let mut read = self.database.read().await?;
        let left = read.session().number(LEFT, values![]).await;
        read.finish(left).map(|left| u64::try_from(left).unwrap_or(0))
    }

    /// Brings the next decisions from before into the index, in their order, and says how many rows are left. Safe to
    /// repeat, to stop at any moment and to do from several processes at once.
    ///
    /// # Errors
    ///
    /// Any error of a write; [`StoreError::Corrupt`] for a decision that is not what it was.
    pub async fn bring_dependencies(&self) -> Result<u64, StoreError> {
        self.write(Change::BringDependencies, (), |session, ()| bring(session).boxed()).await
    }

    /// Whether decisions are still to be noted for the sake of a revocation, or of a part that many indexes name; a read.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn has_dependants_to_note(&self) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = any_to_note(read.session()).await;
        read.finish(found)
    }

    /// Notes the next decisions that a revocation may hit, or whatever takes one back, to be made again, and then those about
    /// indexes that name a part about which something has changed; and says whether there are more. Safe to repeat and to
    /// stop at any moment.
    ///
    /// # Errors
    ///
    /// As [`Store::bring_dependencies`].
    pub async fn note_dependants(&self, at: Timestamp) -> Result<bool, StoreError> {
        let more = self.write(Change::NoteDependants, at, |session, at| note(session, *at).boxed()).await?;
        self.ring().await;
        Ok(more)
    }
}

async fn any_to_note(session: &mut Session) -> Result<bool, Failure> {
    let named = session.number(ANY_TO_NOTE, values![]).await?;
    Ok(named > 0 || session.number(ANY_BESIDE_TO_NOTE, values![]).await? > 0)
}

async fn some_dependants(session: &mut Session, project: &ProjectName, thing: Digest) -> Result<Vec<Digest>, Failure> {
    let window = values![entry(thing), project.as_str(), MAX_DEPENDANTS_ASKED];
    let rows = session.rows(SOME, window).await?;
    rows.iter().map(|row| Columns::of(row).digest()).collect()
}

async fn dependants(
    session: &mut Session,
    project: &ProjectName,
    things: &[Digest],
    cursor: Option<Cursor>,
) -> Result<(Vec<(Cursor, Digest)>, Option<Cursor>), Failure> {
    let before = cursor.map_or(i64::MAX, Cursor::row);
    let (mut found, mut next) = (BTreeMap::new(), None);
    for thing in things {
        let (of_one, further) = dependants_of(session, project, *thing, before).await?;
        found.extend(of_one);
        // What is older than this has not been looked at for each of them.
        next = next.max(further);
    }
    let looked_at = found.into_iter().rev().filter(|(row, _)| next.is_none_or(|next| *row >= next));
    Ok((looked_at.map(|(row, id)| (Cursor::before(row), id)).collect(), next.map(Cursor::before)))
}

/// Those that may depend on one thing, by their rows; and the last row that was looked at, where there are more.
async fn dependants_of(
    session: &mut Session,
    project: &ProjectName,
    thing: Digest,
    before: i64,
) -> Result<(Vec<(i64, Digest)>, Option<i64>), Failure> {
    let window = values![entry(thing), before, MAX_DEPENDANTS_LOOKED_AT];
    let row = session.row(REACH, window).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (looked_at, last): (u64, Option<i64>) = (columns.count()?, columns.plain()?);
    let window = values![entry(thing), before, MAX_DEPENDANTS_LOOKED_AT, project.as_str()];
    let mut found = Vec::new();
    for row in session.rows(DEPENDANTS, window).await? {
        let mut columns = Columns::of(&row);
        let row: i64 = columns.plain()?;
        found.push((row, columns.digest()?));
    }
    Ok((found, last.filter(|_| looked_at >= MAX_DEPENDANTS_LOOKED_AT)))
}

async fn bring(session: &mut Session) -> Result<u64, Failure> {
    let row = session.row(BACKLOG, values![]).await?.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (from, to): (i64, i64) = (columns.plain()?, columns.plain()?);
    if from >= to {
        return Ok(0);
    }
    let rows = session.rows(FROM_BEFORE, values![from, to, MAX_DEPENDS_STEP]).await?;
    let mut last = from;
    for row in &rows {
        let mut columns = Columns::of(row);
        let (id, digest): (i64, Digest) = (columns.plain()?, columns.digest()?);
        if let Some(stored) = read_decision::<FactsHead>(session, digest).await? {
            keep_dependencies(session, id, digest, &stored.record).await?;
        }
        last = id;
    }
    let is_full = u64::try_from(rows.len()) == Ok(MAX_DEPENDS_STEP);
    let from = if is_full { last } else { to };
    session.execute(BROUGHT, values![from]).await?;
    Ok(u64::try_from(to.saturating_sub(from)).unwrap_or(0))
}

async fn note(session: &mut Session, at: Timestamp) -> Result<bool, Failure> {
    let named = session.row(TO_NOTE, values![]).await?;
    let is_beside = named.is_none();
    let row = match named {
        Some(row) => Some(row),
        None => session.row(BESIDE_TO_NOTE, values![]).await?,
    };
    let Some(row) = row else { return note_indexes(session).await };
    // What is not in the index yet would not be found.
    if bring(session).await? > 0 {
        return Ok(true);
    }
    let mut columns = Columns::of(&row);
    let (id, project): (i64, ProjectName) = (columns.plain()?, columns.parsed()?);
    let (target, after): (Digest, i64) = (columns.digest()?, columns.plain()?);
    let thing = entry(target);
    let row = session.row(NEXT, values![thing, after, MAX_DEPENDANTS_LOOKED_AT]).await?;
    let row = row.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let (count, last): (u64, Option<i64>) = (columns.count()?, columns.plain()?);
    if let Some(last) = last {
        session.execute(NOTE, values![thing, after, last, at, project.as_str()]).await?;
    }
    let noted = last.filter(|_| count >= MAX_DEPENDANTS_LOOKED_AT);
    if is_beside {
        session.execute(BESIDE_NOTED, values![id, noted, project.as_str(), &target]).await?;
    } else {
        session.execute(NOTED, values![id, noted]).await?;
    }
    // There may be another revocation whose turn it is.
    Ok(true)
}
