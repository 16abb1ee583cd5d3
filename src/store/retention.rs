//! What is removed once it is old, and what stays however old it is: everything that a decision which stands needs.
//!
//! A sweep goes through the runs in the order they came, a few in each transaction, so that nobody waits long for it and
//! it may be stopped anywhere. A run goes with its log, its decision, what that published and the bundles that nothing
//! else names. It stays, whole, while its decision
//!
//! * is the newest `ready` or `not-ready` about its subject in its environment, under the pack in force or under any,
//! * is what some place was told last by a VSA, pushed or still to be pushed,
//! * is the first by which its subject was ready from one of several places, which are looked at whenever the gate decides about
//!   it by itself,
//! * is what one that stays was built on, in the environment before.
//!
//! Packs, overrides with their signatures, revocations, uploads and sightings are never removed by it: they say what may be,
//! not what was. Nor is a bundle that has verified about a subject, whatever became of the decisions that looked at it: the
//! subject may be promoted again, and then it counts.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::database::Database;
use super::decisions::read_decision;
use super::depends::FORGET;
use super::due::NEXT_ENVIRONMENT;
use super::error::StoreError;
use super::failure::Failure;
use super::log::append;
use super::packs::in_force;
use super::row::Columns;
use super::runs::state;
use super::session::{Row, Session, Sql, sql, values};
use super::stood_at::first_from_each;
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::facts::FactsHead;
use crate::domain::limits::{MAX_ENVIRONMENTS, MAX_PLACES_TOLD, MAX_SWEPT_NOTICES, MAX_SWEPT_RUNS, MAX_UNINDEXED_ROWS};
use crate::domain::log::EntryKind;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::RunState;
use crate::domain::time::Timestamp;

/// Whether what is old is removed, or only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sweep {
    /// Only counted; nothing changes.
    Count,
    /// Removed.
    Remove,
}

/// What one step of a sweep did, or would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Runs that were looked at.
    pub looked_at: u64,
    /// Old runs that stay, since a decision that stands needs them.
    pub needed: u64,
    /// Runs that were removed, with their logs.
    pub runs: u64,
    /// Their decisions.
    pub decisions: u64,
    /// Bundles that nothing names any more. Not known when only counting: others may name them.
    pub bundles: u64,
    /// Where the next step goes on; absent when there are no more old runs.
    pub next: Option<i64>,
}

impl Swept {
    /// Both together, to go on where the later one ended.
    #[must_use]
    pub const fn and(self, later: Self) -> Self {
        Self {
            looked_at: self.looked_at.saturating_add(later.looked_at),
            needed: self.needed.saturating_add(later.needed),
            runs: self.runs.saturating_add(later.runs),
            decisions: self.decisions.saturating_add(later.decisions),
            bundles: self.bundles.saturating_add(later.bundles),
            next: later.next,
        }
    }
}

/// How much may be done to find what names a bundle, where no index says it yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Only what nobody notices: on a large file the index is left to somebody who asks for it.
    Unnoticed,
    /// Whatever it takes. Who writes to a large file meanwhile has to wait.
    Whatever,
}

const OLD: Sql = sql!(
    "SELECT run.id, run.requested_at, run.state, run.project, run.subject, run.environment,
        decision.id, decision.digest, decision.verdict
    FROM run LEFT JOIN decision ON decision.run = run.id WHERE run.id > $1 ORDER BY run.id LIMIT $2"
);
const NEWEST: Sql = sql!(
    "SELECT digest FROM decision WHERE id = (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict <> 'unknown')"
);
const NEWEST_UNDER: Sql = sql!(
    "SELECT digest FROM decision WHERE id = (SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND pack = $4 AND verdict <> 'unknown')"
);
const SAID_LAST: Sql = sql!(
    "SELECT decision.digest FROM publication"["publication_last"],
    " JOIN decision ON decision.id = publication.decision
    WHERE publication.project = $1 AND publication.subject = $2 AND publication.environment = $3
        AND publication.publish_to IS NOT NULL AND publication.superseded_at IS NULL
    ORDER BY publication.id DESC LIMIT $4"
);
const IS_LAST_WORD: Sql =
    sql!("SELECT count(*) FROM publication WHERE decision = $1 AND publish_to IS NOT NULL AND superseded_at IS NULL");
const BUNDLES: Sql = sql!("SELECT bundle FROM decision_bundle WHERE decision = $1");
const REMOVE_BUNDLES_OF: Sql = sql!("DELETE FROM decision_bundle WHERE decision = $1");
const REMOVE_PUBLICATION: Sql = sql!("DELETE FROM publication WHERE decision = $1");
const LEAVE_LEAF: Sql = sql!("UPDATE log_entry SET decision = NULL WHERE decision = $1");
const REMOVE_DECISION: Sql = sql!("DELETE FROM decision WHERE id = $1");
const RELEASES: Sql = sql!("SELECT DISTINCT release FROM release_part"["release_part_run"], " WHERE run = $1");
const REMOVE_PARTS: Sql = sql!("DELETE FROM release_part WHERE release = $1");
const REMOVE_RELEASE: Sql = sql!("DELETE FROM release WHERE id = $1");
const REMOVE_JOINED: Sql = sql!("DELETE FROM joined WHERE run = $1");
const REMOVE_TAKEN_BACK: Sql = sql!("DELETE FROM taken_back WHERE run = $1");
const REMOVE_LOG: Sql = sql!("DELETE FROM run_event WHERE run = $1");
const REMOVE_RUN: Sql = sql!("DELETE FROM run WHERE id = $1");
// What somebody has signed outlives the decisions, whether a pack names her or not yet; that a bundle names a key says nothing of
// who made it. Nothing names it: asked and done in one statement, so that nothing comes in between.
const REMOVE_BUNDLE: Sql = sql!(
    "DELETE FROM bundle WHERE digest = $1
        AND NOT EXISTS (SELECT 1 FROM decision_bundle WHERE bundle = $1)
        AND NOT EXISTS (SELECT 1 FROM upload WHERE bundle = $1)
        AND NOT EXISTS (SELECT 1 FROM sighting WHERE bundle = $1 AND (counts IS NULL OR counts = 'verified'
            OR signer LIKE '%\"key\":null%'))
        AND NOT EXISTS (SELECT 1 FROM override_request WHERE bundle = $1)
        AND NOT EXISTS (SELECT 1 FROM override_signature WHERE bundle = $1)
        AND NOT EXISTS (SELECT 1 FROM revocation WHERE bundle = $1)
        AND NOT EXISTS (SELECT 1 FROM removal WHERE bundle = $1)"
);
const COUNT_NOTICES: Sql =
    sql!("SELECT count(*) FROM notice"["notice_ended"], " WHERE state <> 'pending' AND ended_at < $1");
const REMOVE_NOTICES: Sql = sql!(
    "DELETE FROM notice WHERE id IN (SELECT id FROM notice"["notice_ended"],
    " WHERE state <> 'pending' AND ended_at < $1 ORDER BY ended_at LIMIT $2)"
);
const ROWS: Sql = sql!("SELECT count(*) FROM (SELECT 1 FROM decision_bundle LIMIT $1) AS found");
/// By what a row is found that something else would lead to nowhere without. Nothing but removing needs them, so they are
/// made when something is to be removed, and not when the schema is.
const INDEXES: [(&str, &str); 6] = [
    ("decision_bundle_bundle", "decision_bundle (bundle)"),
    ("upload_bundle", "upload (bundle)"),
    ("sighting_bundle", "sighting (bundle)"),
    ("override_request_bundle", "override_request (bundle)"),
    ("override_signature_bundle", "override_signature (bundle)"),
    ("joined_run", "joined (run)"),
];
const MADE: Sql = sql!(
    sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = $1",
    postgres: "SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = pg_index.indexrelid
    WHERE pg_class.relname = $1 AND pg_class.relnamespace = current_schema()::regnamespace AND pg_index.indisvalid"
);

impl Store {
    /// Looks at the next runs after the row `after` (0: from the oldest), and removes those that were asked for before
    /// `before` and that nothing needs.
    ///
    /// * `now` — when they are removed, as the log says.
    /// * `default` — the pack in force where none was activated.
    ///
    /// [`Store::prepare_to_remove`] comes first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] for a decision that stands and does not read, so that what it needs is not known; any
    /// error of a read or a write.
    pub async fn sweep(
        &self,
        (before, now, after): (Timestamp, Timestamp, i64),
        default: Digest,
        sweep: Sweep,
    ) -> Result<Swept, StoreError> {
        if sweep == Sweep::Count {
            let mut read = self.database.read().await?;
            let swept = sweep_some(read.session(), (before, now, after), default, sweep).await;
            return read.finish(swept);
        }
        let step = ((before, now, after), default);
        let swept = self.write(Change::Sweep, step, |session, (times, default)| {
            sweep_some(session, *times, *default, Sweep::Remove).boxed()
        });
        swept.await
    }

    /// Removes notices to webhooks that came to their end before `before`, a bounded number at once, and says how many.
    ///
    /// # Errors
    ///
    /// Any error of a read or a write.
    pub async fn sweep_notices(&self, before: Timestamp, sweep: Sweep) -> Result<u64, StoreError> {
        if sweep == Sweep::Count {
            let mut read = self.database.read().await?;
            let count = read.session().number(COUNT_NOTICES, values![before]).await;
            return read.finish(count).map(|count| u64::try_from(count).unwrap_or(0));
        }
        let removed = self.write(Change::SweepNotices, before, |session, before| {
            async move { session.execute(REMOVE_NOTICES, values![*before, MAX_SWEPT_NOTICES]).await }.boxed()
        });
        removed.await
    }

    /// Makes the indexes that removing needs, where they are not there yet; `false` where that would be noticed and
    /// `effort` does not allow it. On a server others write meanwhile; a file with many rows is locked for as long as it
    /// takes.
    ///
    /// # Errors
    ///
    /// Any error of a read or a write.
    pub async fn prepare_to_remove(&self, effort: Effort) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let looked = missing(read.session()).await;
        let (missing, large) = read.finish(looked)?;
        if missing.is_empty() {
            return Ok(true);
        }
        match &self.database {
            Database::File(_) if large && effort == Effort::Unnoticed => return Ok(false),
            Database::File(_) => {
                for (name, of) in missing {
                    let text = format!("CREATE INDEX IF NOT EXISTS {name} ON {of}");
                    let made = self.write(Change::MakeIndex, text, |session, text| {
                        async move { session.execute_text(text.clone(), &[]).await }.boxed()
                    });
                    made.await?;
                }
            }
            Database::Server(server) => {
                for (name, of) in missing {
                    server.make_index(name, of).await?;
                }
            }
        }
        Ok(true)
    }
}

type Index = (&'static str, &'static str);

/// The indexes that are not there, and whether the largest table has too many rows to make one in passing.
async fn missing(session: &mut Session) -> Result<(Vec<Index>, bool), Failure> {
    let mut missing = Vec::new();
    for (name, of) in INDEXES {
        if session.number(MADE, values![name]).await? == 0 {
            missing.push((name, of));
        }
    }
    let large = if missing.is_empty() {
        false
    } else {
        session.number(ROWS, values![MAX_UNINDEXED_ROWS.saturating_add(1)]).await?
            > i64::try_from(MAX_UNINDEXED_ROWS).unwrap_or(i64::MAX)
    };
    Ok((missing, large))
}

/// An old run, and the decision that ended it.
struct Old {
    run: i64,
    project: ProjectName,
    subject: Digest,
    decision: Option<(i64, Digest, Verdict)>,
}

/// What decisions about a subject need, by project and subject: looked up once in a step.
type Needed = BTreeMap<(ProjectName, Digest), BTreeSet<Digest>>;

async fn sweep_some(
    session: &mut Session,
    (before, now, after): (Timestamp, Timestamp, i64),
    default: Digest,
    sweep: Sweep,
) -> Result<Swept, Failure> {
    let rows = session.rows(OLD, values![after, MAX_SWEPT_RUNS]).await?;
    let mut swept = Swept { looked_at: u64::try_from(rows.len()).unwrap_or(0), ..Swept::default() };
    let mut needed = Needed::new();
    let (mut last, mut any_old) = (after, false);
    let mut gone = Vec::new();
    for row in &rows {
        let (id, old) = read_old(row, before)?;
        last = id;
        let Some(old) = old else { continue };
        any_old = true;
        if let Some((decision, digest, verdict)) = old.decision {
            let place = (old.project.clone(), old.subject);
            if verdict != Verdict::Unknown && !needed.contains_key(&place) {
                let all = needed_of(session, &old.project, old.subject, default).await?;
                needed.insert(place.clone(), all);
            }
            let is_needed = needed.get(&place).is_some_and(|needed| needed.contains(&digest));
            if is_needed || session.number(IS_LAST_WORD, values![decision]).await? > 0 {
                swept.needed = swept.needed.saturating_add(1);
                continue;
            }
            swept.decisions = swept.decisions.saturating_add(1);
        }
        swept.runs = swept.runs.saturating_add(1);
        if sweep == Sweep::Remove {
            let bundles = remove(session, &old, &mut gone).await?;
            swept.bundles = swept.bundles.saturating_add(bundles);
        }
    }
    for decision in gone {
        append(session, EntryKind::Removal, decision, now);
    }
    // Rows are in the order they came, but for a clock that jumped: a whole step of younger ones is the end of the old.
    swept.next = Some(last).filter(|_| any_old && swept.looked_at >= MAX_SWEPT_RUNS);
    Ok(swept)
}

/// The run of a row, where it has ended and was asked for before `before`.
fn read_old(row: &Row, before: Timestamp) -> Result<(i64, Option<Old>), Failure> {
    let mut columns = Columns::of(row);
    let (run, requested_at): (i64, Timestamp) = (columns.plain()?, columns.time()?);
    let state: RunState = state(&mut columns)?;
    let (project, subject) = (columns.parsed()?, columns.digest()?);
    let _environment: &str = columns.plain()?;
    let decision = match columns.plain::<Option<i64>>()? {
        None => None,
        Some(id) => Some((id, columns.digest()?, columns.verdict()?)),
    };
    let old = state.is_terminal() && requested_at < before;
    Ok((run, old.then_some(Old { run, project, subject, decision })))
}

/// The decisions about a subject that stay, in every environment, and what they were built on.
async fn needed_of(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    default: Digest,
) -> Result<BTreeSet<Digest>, Failure> {
    let pack = in_force(session, project).await?.unwrap_or(default);
    let (mut needed, mut after) = (BTreeSet::new(), String::new());
    for _ in 0..MAX_ENVIRONMENTS {
        let Some(row) = session.row(NEXT_ENVIRONMENT, values![project.as_str(), &subject, &after]).await? else {
            break;
        };
        let environment: EnvironmentName = Columns::of(&row).parsed()?;
        after = environment.to_string();
        let scope = values![project.as_str(), &subject, &after];
        let under = values![project.as_str(), &subject, &after, &pack];
        // Beyond these it is known of each by itself that it was said last, but not what it was built on.
        let said = values![project.as_str(), &subject, &after, i64::from(MAX_PLACES_TOLD)];
        let newest = [session.row(NEWEST, scope).await?, session.row(NEWEST_UNDER, under).await?];
        for row in newest.into_iter().flatten().chain(session.rows(SAID_LAST, said).await?) {
            needed.insert(Columns::of(&row).digest()?);
        }
        needed.extend(first_from_each(session, (project, subject, &after)).await?);
    }
    let mut to_read: Vec<Digest> = needed.iter().copied().collect();
    while let Some(decision) = to_read.pop() {
        let Some(stored) = read_decision::<FactsHead>(session, decision).await? else { continue };
        let prior = stored.record.inputs.prior.and_then(|prior| prior.decision);
        to_read.extend(prior.filter(|prior| needed.insert(*prior)));
    }
    Ok(needed)
}

/// Removes a run with all that belongs to it, and says how many bundles went along.
async fn remove(session: &mut Session, old: &Old, gone: &mut Vec<Digest>) -> Result<u64, Failure> {
    let mut bundles = Vec::new();
    if let Some((decision, digest, _)) = old.decision {
        for row in session.rows(BUNDLES, values![decision]).await? {
            bundles.push(Columns::of(&row).digest()?);
        }
        // The leaf stays, and another says what became of the decision: the log explains what is no longer there.
        let is_logged = session.execute(LEAVE_LEAF, values![decision]).await? > 0;
        for statement in [REMOVE_BUNDLES_OF, REMOVE_PUBLICATION, FORGET, REMOVE_DECISION] {
            session.execute(statement, values![decision]).await?;
        }
        gone.extend(is_logged.then_some(digest));
    }
    // A release without one of its parts would seem to be another release.
    for row in session.rows(RELEASES, values![old.run]).await? {
        let release: i64 = Columns::of(&row).plain()?;
        session.execute(REMOVE_PARTS, values![release]).await?;
        session.execute(REMOVE_RELEASE, values![release]).await?;
    }
    for statement in [REMOVE_JOINED, REMOVE_TAKEN_BACK, REMOVE_LOG, REMOVE_RUN] {
        session.execute(statement, values![old.run]).await?;
    }
    let mut removed = 0u64;
    for bundle in bundles {
        removed = removed.saturating_add(session.execute(REMOVE_BUNDLE, values![&bundle]).await?);
    }
    Ok(removed)
}
