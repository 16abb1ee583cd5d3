//! The queue: the runs that have not ended, who works on each, and in which order they are taken.
//!
//! Whether a run may be claimed, and who may write to it, is decided by [`Lease`]; the statements here find
//! candidates and compare. A holder's write names the number it claimed with, and that comparison is in the statement
//! that writes, so it holds across processes.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::requests::{NewRun, Terms};
use super::row::{Columns, write_json};
use super::runs::{OpenRun, append_to, no_decision, open_run};
use super::session::{Row, Session, Sql, sql, values};
use super::turns::OfHosts;
use crate::domain::digest::Digest;
use crate::domain::limits::{LEASE_SECONDS, LEASE_SLACK_SECONDS, RUN_SECONDS_MAX, WAITING_SECONDS_MAX};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::run::{Held, Lease, LeaseTerm, RunEvent};
use crate::domain::time::{Span, Timestamp};

/// A run that a worker has claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Which run.
    pub run: Uuid,
    /// What its writes must carry, and how many holders were lost before.
    pub lease: Lease,
}

/// What became of a claim on one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is the caller's.
    Taken(Lease),
    /// Somebody else works on it, or it waits.
    Held(Held),
    /// It has ended.
    Ended,
}

/// Whose runs are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedBy {
    /// Whoever asked.
    Anybody,
    /// Those that the gate asks for by itself: what is to be decided again.
    TheGate,
}

const ENTER: Sql = sql!(
    "INSERT INTO queue (run, project, subject, environment, body_digest, due_at, holder, claim_from, fence, patience)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
);
// The same of runs that were just recorded, which nobody holds.
const ENTER_ALL: Sql = sql!(
    sqlite: "INSERT INTO queue (run, project, subject, environment, body_digest, due_at, holder, claim_from, fence, patience)
    SELECT id, project, subject, environment, body_digest, coalesce($2, requested_at + $3), NULL, requested_at, 0, $4
    FROM run WHERE id IN (SELECT value FROM json_each($1))",
    postgres: "INSERT INTO queue (run, project, subject, environment, body_digest, due_at, holder, claim_from, fence, patience)
    SELECT id, project, subject, environment, body_digest, coalesce($2, requested_at + $3), NULL, requested_at, 0, $4
    FROM run WHERE id IN (SELECT value::bigint FROM json_array_elements_text($1::json) AS given(value))"
);
const LEAVE: Sql = sql!("DELETE FROM queue WHERE run = $1");
// Whoever waits for it need not wait any longer: runs about the same subject. One that is held may have been looked at
// too early; it is marked, and looked at once more when it is given back ([`Lease::wake`]).
const WAKE: Sql = sql!(
    "UPDATE queue SET claim_from = CASE WHEN holder IS NULL THEN $3 ELSE claim_from END,
        woken_at = CASE WHEN holder IS NULL THEN NULL ELSE $3 END
    WHERE project = $1 AND subject = $2 AND (holder IS NOT NULL OR claim_from > $3)"
);
/// The columns of a lease, the row's id and the run's id first.
macro_rules! lease {
    ($($from:tt)*) => {
        sql!("SELECT q.run, run.uuid, q.holder, q.claim_from, q.fence, q.lost, q.woken_at FROM queue AS q ", $($from)*)
    };
}
pub(super) const LEASE: Sql = lease!("JOIN run ON run.id = q.run WHERE run.uuid = $1");
/// Candidates in the order of the queue. One that asks the same as an older one waits while that is worked on. What stands
/// at the end for the server locks them, for whoever is about to take them.
macro_rules! claimable {
    ($lock:literal) => {
        Sql {
            sqlite: "SELECT q.run, run.uuid, q.holder, q.claim_from, q.fence, q.lost, q.woken_at
            FROM queue AS q INDEXED BY queue_due JOIN run ON run.id = q.run
            WHERE (q.claim_from <= CASE WHEN q.holder IS NULL THEN $1 ELSE $6 END
                    OR q.claim_from > CASE WHEN q.holder IS NULL THEN $3 ELSE $2 END)
                AND NOT EXISTS (SELECT 1 FROM queue AS o INDEXED BY queue_subject
                    WHERE o.project = q.project AND o.subject = q.subject AND o.environment = q.environment AND o.run < q.run
                        AND o.body_digest = q.body_digest AND o.holder IS NOT NULL AND o.claim_from > $6)
                AND ($5 = 0 OR run.because IS NOT NULL)
                AND ($7 IS NULL OR CASE WHEN instr(run.subject_name, '/') = 0 THEN ''
                    ELSE substr(run.subject_name, 1, instr(run.subject_name, '/') - 1) END IN (SELECT value FROM json_each($7)) = $8)
            ORDER BY q.due_at, q.run LIMIT $4",
            postgres: concat!(
                "SELECT q.run, run.uuid, q.holder, q.claim_from, q.fence, q.lost, q.woken_at
            FROM queue AS q JOIN run ON run.id = q.run
            WHERE (q.claim_from <= CASE WHEN q.holder IS NULL THEN $1 ELSE $6 END
                    OR q.claim_from > CASE WHEN q.holder IS NULL THEN $3 ELSE $2 END)
                AND NOT EXISTS (SELECT 1 FROM queue AS o
                    WHERE o.project = q.project AND o.subject = q.subject AND o.environment = q.environment AND o.run < q.run
                        AND o.body_digest = q.body_digest AND o.holder IS NOT NULL AND o.claim_from > $6)
                AND ($5 = 0 OR run.because IS NOT NULL)
                AND ($7::text IS NULL OR CASE WHEN strpos(run.subject_name, '/') = 0 THEN ''
                    ELSE split_part(run.subject_name, '/', 1) END IN (SELECT json_array_elements_text($7::json)) = ($8 = 1))
            ORDER BY q.due_at, q.run LIMIT $4",
                $lock
            ),
        }
    };
}
pub(super) const CLAIMABLE: Sql = claimable!(" FOR UPDATE OF q SKIP LOCKED");
/// The same of whoever only wants to know: a connection that reads locks nothing.
pub(super) const WOULD_BE_CLAIMABLE: Sql = claimable!("");
const TAKE: Sql = sql!(
    "UPDATE queue SET holder = $3, claim_from = $4, fence = $5, lost = $6, woken_at = NULL
    WHERE run = $1 AND fence = $2"
);
// The same of several at once, each as `[run, the fence that was found, the fence from now on, the holders lost so far]`.
const TAKE_ALL: Sql = sql!(
    sqlite: "UPDATE queue SET holder = $2, claim_from = $3, fence = given.value ->> 2, lost = given.value ->> 3,
        woken_at = NULL
    FROM json_each($1) AS given WHERE queue.run = given.value ->> 0 AND queue.fence = given.value ->> 1 RETURNING run",
    postgres: "UPDATE queue SET holder = $2, claim_from = $3, fence = (given.value ->> 2)::bigint,
        lost = (given.value ->> 3)::bigint, woken_at = NULL
    FROM json_array_elements($1::json) AS given (value)
    WHERE queue.run = (given.value ->> 0)::bigint AND queue.fence = (given.value ->> 1)::bigint RETURNING queue.run"
);
// A holder's every write is a sign of life, too.
const RENEW: Sql = sql!("UPDATE queue SET claim_from = $3 WHERE run = $1 AND fence = $2 AND holder IS NOT NULL");
const GIVE_BACK: Sql = sql!(
    "UPDATE queue SET holder = NULL, claim_from = CASE WHEN woken_at < $3 THEN woken_at ELSE $3 END, woken_at = NULL,
        seen = coalesce($4, seen)
    WHERE run = $1 AND fence = $2 AND holder IS NOT NULL RETURNING claim_from"
);
const GIVE_ALL_BACK: Sql = sql!("UPDATE queue SET holder = NULL, claim_from = $2, woken_at = NULL WHERE holder = $1");
const UNFINISHED_ABOUT: Sql = sql!(
    "SELECT run.uuid FROM queue AS q"["queue_subject"],
    " JOIN run ON run.id = q.run
    WHERE q.project = $1 AND q.subject = $2 AND q.environment = $3
        AND (run.state <> 'pending' OR q.claim_from > CASE WHEN q.holder IS NULL THEN $4 ELSE $5 END) ORDER BY q.run LIMIT 1"
);
pub(super) const SAME: Sql = sql!(
    "SELECT run.id, run.uuid FROM queue AS q"["queue_subject"],
    " JOIN run ON run.id = q.run
    WHERE q.project = $1 AND q.subject = $2 AND q.environment = $3 AND q.body_digest = $4
        AND run.correlation_id IS NOT DISTINCT FROM $5 AND q.patience IS NULL AND run.state = 'pending'
    ORDER BY q.run LIMIT 1"
);
const SAME_AT_WORK: Sql = sql!(
    "SELECT count(*) FROM queue"["queue_subject"],
    " WHERE project = $1 AND subject = $2 AND environment = $3 AND body_digest = $4"
);

impl Store {
    /// Claims runs for `worker`: those that nobody holds or whose holder is lost, in the order of the queue.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerSchema`] where a newer version has been here since, or any error of a write. [`StoreError::Unknown`] may leave runs claimed that nobody works on, until the lease ends.
    pub async fn claim_runs(
        &self,
        worker: Uuid,
        now: Timestamp,
        (asked, limit): (AskedBy, u32),
    ) -> Result<Vec<Claimed>, StoreError> {
        self.claim_runs_of(worker, now, (asked, limit), None).await
    }

    /// The same of those alone whose place is at one of these hosts ([`crate::domain::run::rooms::host_of`]).
    ///
    /// # Errors
    ///
    /// As [`Store::claim_runs`].
    pub async fn claim_runs_of(
        &self,
        worker: Uuid,
        now: Timestamp,
        (asked, limit): (AskedBy, u32),
        hosts: Option<&[String]>,
    ) -> Result<Vec<Claimed>, StoreError> {
        let claim = (worker, self.term, now, (asked, limit), hosts.map(<[String]>::to_vec));
        let claimed = self.write(Change::ClaimRuns, claim, |session, (worker, term, now, many, hosts)| {
            claim_several(session, (*worker, *term), *now, (*many, OfHosts::these(hosts.as_deref()))).boxed()
        });
        claimed.await
    }

    /// Whether [`Store::claim_runs`] would find any; a read, so that an idle worker writes nothing.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn has_claimable_runs(&self, now: Timestamp, asked: AskedBy) -> Result<bool, StoreError> {
        self.has_claimable_runs_of(now, asked, None).await
    }

    /// The same for [`Store::claim_runs_of`].
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn has_claimable_runs_of(
        &self,
        now: Timestamp,
        asked: AskedBy,
        hosts: Option<&[String]>,
    ) -> Result<bool, StoreError> {
        self.is_any_claimable(now, asked, OfHosts::these(hosts)).await
    }

    /// Claims one run.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for no such run, [`StoreError::NewerSchema`] where a newer version has been here since, or any
    /// error of a write.
    pub async fn claim_run(&self, run: Uuid, worker: Uuid, now: Timestamp) -> Result<Claim, StoreError> {
        let claim = (run, worker, self.term, now);
        let claimed = self.write(Change::ClaimRun, claim, |session, (run, worker, term, now)| {
            claim_one(session, *run, (*worker, *term), *now).boxed()
        });
        claimed.await
    }

    /// Tells that the holder of a run is alive.
    ///
    /// # Errors
    ///
    /// [`Conflict::Fenced`] when it no longer holds it, or any error of a write.
    pub async fn renew_claim(&self, run: Uuid, fence: u64, now: Timestamp) -> Result<(), StoreError> {
        let renewed = (run, fence, self.term.end(now));
        let renewed = self.write(Change::RenewClaim, renewed, |session, (run, fence, until)| {
            renew(session, *run, *fence, *until).boxed()
        });
        renewed.await
    }

    /// Appends `events` for the holder of a run, and gives the run back, to be claimed from `claim_from` on; at once where
    /// something has happened about its subject since it was claimed.
    ///
    /// # Errors
    ///
    /// As [`Store::append_held`].
    pub async fn give_back(
        &self,
        hold: Hold,
        events: &[(Timestamp, RunEvent)],
        claim_from: Timestamp,
    ) -> Result<u64, StoreError> {
        self.give_back_having_seen(hold, events, claim_from, None).await
    }

    /// [`Store::give_back`] by whoever has looked at everything that was known.
    ///
    /// * `seen` — what that was, as [`super::Waits::known`] said before the look; absent where nothing more was looked at.
    ///
    /// # Errors
    ///
    /// As [`Store::append_held`].
    pub async fn give_back_having_seen(
        &self,
        hold: Hold,
        events: &[(Timestamp, RunEvent)],
        claim_from: Timestamp,
        seen: Option<&str>,
    ) -> Result<u64, StoreError> {
        no_decision(hold.run, events.iter().map(|(_, event)| event))?;
        let given = (hold, events.to_vec(), claim_from, seen.map(str::to_owned));
        let given = self.write(Change::GiveBack, given, |session, (hold, events, claim_from, seen)| {
            give_back(session, *hold, events, (*claim_from, seen.as_deref())).boxed()
        });
        let (version, from) = given.await?;
        if from < claim_from {
            self.ring().await;
        }
        Ok(version)
    }

    /// Gives back everything that `worker` holds, and says how many runs that were: for one that stops.
    ///
    /// # Errors
    ///
    /// Any error of a write; then the leases end by themselves.
    pub async fn give_all_back(&self, worker: Uuid, now: Timestamp) -> Result<u64, StoreError> {
        let given = (worker, now);
        let given = self.write(Change::GiveAllBack, given, |session, (worker, now)| {
            async move { session.execute(GIVE_ALL_BACK, values![worker, *now]).await }.boxed()
        });
        let given = given.await?;
        if given > 0 {
            self.ring().await;
        }
        Ok(given)
    }

    /// Appends events, each with its time, for the holder of a run that is still at its version: all or none.
    ///
    /// # Errors
    ///
    /// [`Conflict::Fenced`] for anybody but the newest holder; otherwise as [`Store::append_events`].
    pub async fn append_held(&self, hold: Hold, events: &[(Timestamp, RunEvent)]) -> Result<u64, StoreError> {
        no_decision(hold.run, events.iter().map(|(_, event)| event))?;
        let held = (hold, self.term, events.to_vec());
        let held = self.write(Change::AppendHeld, held, |session, (hold, term, events)| {
            append_held(session, *hold, *term, events).boxed()
        });
        held.await
    }

    /// [`Store::append_held`] for what others are to see from now on, and need not survive a crash of the machine or of the
    /// server: how far a run has come. Before such a crash nobody is told anything that rests on it alone; after it the run is
    /// where it was before, and whoever claims it goes on from there.
    ///
    /// # Errors
    ///
    /// As [`Store::append_held`].
    pub async fn append_progress(&self, hold: Hold, events: &[(Timestamp, RunEvent)]) -> Result<u64, StoreError> {
        no_decision(hold.run, events.iter().map(|(_, event)| event))?;
        let held = (hold, self.term, events.to_vec());
        let held = self.write(Change::AppendProgress, held, |session, (hold, term, events)| {
            append_held(session, *hold, *term, events).boxed()
        });
        held.await
    }

    /// [`Store::append_held`] without waiting for the outcome: for progress. It is written before whatever is asked of
    /// this store afterwards.
    ///
    /// # Errors
    ///
    /// As [`Store::append_events_later`].
    pub async fn append_held_later(&self, hold: Hold, events: &[(Timestamp, RunEvent)]) -> Result<(), StoreError> {
        no_decision(hold.run, events.iter().map(|(_, event)| event))?;
        let held = (hold, self.term, events.to_vec());
        let held = self.write_later(Change::AppendHeldLater, held, |session, (hold, term, events)| {
            append_held(session, *hold, *term, events).boxed()
        });
        held.await
    }

    /// Who holds a run; `None` when it has ended, or there is none.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn lease(&self, run: Uuid) -> Result<Option<Lease>, StoreError> {
        let mut read = self.database.read().await?;
        let found = lease_of(read.session(), run).await;
        read.finish(found).map(|found| found.map(|(_, claimed)| claimed.lease))
    }

    /// The oldest run that decides about a subject in an environment at this moment: somebody has begun with it.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn unfinished_about(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        now: Timestamp,
    ) -> Result<Option<Uuid>, StoreError> {
        let mut read = self.database.read().await?;
        let shared = read.session().shared(now);
        let asked = values![project.as_str(), &subject, environment.as_str(), now, shared];
        let found = read.session().row(UNFINISHED_ABOUT, asked).await;
        let found = found.and_then(|row| row.map(|row| Columns::of(&row).uuid()).transpose());
        read.finish(found)
    }
}

/// What a holder's write goes by: the run, the number it was claimed with, and the version that the holder has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Which run.
    pub run: Uuid,
    /// What it was claimed with.
    pub fence: u64,
    /// How many events its log has.
    pub version: u64,
}

/// Puts a run into the queue; with a holder, it is that one's already, and this is the lease. One that asks the same as
/// another which is being worked on is left to be claimed after it.
pub(super) async fn enter(
    session: &mut Session,
    row: i64,
    run: &NewRun,
    (terms, term): (&Terms, LeaseTerm),
) -> Result<Option<Lease>, Failure> {
    let asked = values![run.project.as_str(), &run.subject, run.environment.as_str(), &run.body_digest];
    let free = Lease::free(run.at);
    let lease = match terms.holder {
        Some(holder) if session.number(SAME_AT_WORK, asked).await? == 0 => {
            free.claim(holder, run.at, term).unwrap_or(free)
        }
        _ => free,
    };
    let patience = terms.patience.map(Timestamp::unix_milliseconds);
    let ordinary = Span::from_seconds(i64::try_from(RUN_SECONDS_MAX).unwrap_or(i64::MAX));
    let entered = values![
        row,
        run.project.as_str(),
        &run.subject,
        run.environment.as_str(),
        &run.body_digest,
        terms.due_at.unwrap_or_else(|| run.at.after(ordinary)),
        lease.holder.as_ref().map(|holder| holder.as_bytes().as_slice()),
        if lease.holder.is_some() { session.shared(lease.until) } else { lease.until },
        lease.fence,
        patience
    ];
    session.execute(ENTER, entered).await?;
    Ok(Some(lease).filter(|lease| lease.holder.is_some()))
}

/// Puts runs into the queue that were just recorded, given by their rows' ids as a JSON list; nobody holds them.
pub(super) async fn enter_all(session: &mut Session, rows: &str, terms: &Terms) -> Result<(), Failure> {
    let due_at = terms.due_at.map(Timestamp::unix_milliseconds);
    let patience = terms.patience.map(Timestamp::unix_milliseconds);
    let ordinary = RUN_SECONDS_MAX.saturating_mul(1_000);
    session.execute(ENTER_ALL, values![rows, due_at, ordinary, patience]).await.map(drop)
}

/// Takes a run that has ended out of the queue, and lets those go on that wait for it.
pub(super) async fn leave(session: &mut Session, run: &OpenRun, at: Timestamp) -> Result<(), Failure> {
    session.execute(LEAVE, values![run.id]).await?;
    wake(session, &run.project, run.subject, at).await
}

/// Lets the runs about `subject` go on that wait for something.
pub(super) async fn wake(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    at: Timestamp,
) -> Result<(), Failure> {
    session.execute(WAKE, values![project.as_str(), &subject, at]).await.map(drop)
}

/// Refuses everybody but the newest holder of a run, and takes the question for a sign of life: its claim is renewed to
/// `until`.
pub(super) async fn admit(
    session: &mut Session,
    run: Uuid,
    id: i64,
    fence: u64,
    until: Timestamp,
) -> Result<(), Failure> {
    let until = session.shared(until);
    if session.execute(RENEW, values![id, fence, until]).await? == 1 {
        return Ok(());
    }
    let found = lease_of(session, run).await?.map_or(0, |(_, claimed)| claimed.lease.fence);
    Err(Conflict::Fenced { run, held: fence, found }.into())
}

/// A lease as this process sees it: what is held is written by the clock that all replicas share.
fn lease(session: &Session, row: &Row) -> Result<(i64, Claimed), Failure> {
    let mut columns = Columns::of(row);
    let id = columns.plain()?;
    let run = columns.uuid()?;
    let holder = columns.uuid_or_null()?;
    let (until, fence, lost) = (columns.time()?, columns.count()?, columns.count()?);
    let woken = columns.time_or_null()?;
    let until = if holder.is_some() { session.ours(until) } else { until };
    Ok((id, Claimed { run, lease: Lease { holder, until, fence, lost, woken } }))
}

async fn lease_of(session: &mut Session, run: Uuid) -> Result<Option<(i64, Claimed)>, Failure> {
    let row = session.row(LEASE, values![&run]).await?;
    row.as_ref().map(|row| lease(session, row)).transpose()
}

/// Whose runs, how many, and of which hosts.
pub(super) type Wanted<'a> = ((AskedBy, u32), OfHosts<'a>);

pub(super) async fn candidates(
    session: &mut Session,
    claimable: Sql,
    now: Timestamp,
    ((asked, limit), hosts): Wanted<'_>,
) -> Result<Vec<(i64, Claimed)>, Failure> {
    let shared = session.shared(now);
    let held = shared.after(Span::from_seconds(LEASE_SECONDS + LEASE_SLACK_SECONDS));
    let waiting = now.after(Span::from_seconds(WAITING_SECONDS_MAX));
    let again = u64::from(asked == AskedBy::TheGate);
    let (hosts, are_these) = hosts.listed()?;
    let wanted = values![now, held, waiting, u64::from(limit), again, shared, hosts.as_deref(), are_these];
    let rows = session.rows(claimable, wanted).await?;
    rows.iter().map(|row| lease(session, row)).collect()
}

/// The run as `worker` holds it from now on; `None` when somebody else was faster.
async fn take(
    session: &mut Session,
    (id, found): (i64, Claimed),
    (worker, term): (Uuid, LeaseTerm),
    now: Timestamp,
) -> Result<Result<Lease, Held>, Failure> {
    let taken = match found.lease.claim(worker, now, term) {
        Ok(taken) => taken,
        Err(held) => return Ok(Err(held)),
    };
    let took = values![id, found.lease.fence, &worker, session.shared(taken.until), taken.fence, taken.lost];
    let held = Held { until: term.end(now) };
    Ok(if session.execute(TAKE, took).await? == 1 { Ok(taken) } else { Err(held) })
}

async fn claim_several(
    session: &mut Session,
    (worker, term): (Uuid, LeaseTerm),
    now: Timestamp,
    wanted: Wanted<'_>,
) -> Result<Vec<Claimed>, Failure> {
    session.require_known_schema().await?;
    let found = candidates(session, CLAIMABLE, now, wanted).await?;
    let mut taken = BTreeMap::new();
    let mut list = Vec::new();
    for (id, found) in &found {
        if let Ok(lease) = found.lease.claim(worker, now, term) {
            list.push((id, found.lease.fence, lease.fence, lease.lost));
            taken.insert(*id, Claimed { run: found.run, lease });
        }
    }
    if taken.is_empty() {
        return Ok(Vec::new());
    }
    let list = write_json(&list)?;
    let until = session.shared(term.end(now));
    let rows = session.rows(TAKE_ALL, values![&list, &worker, until]).await?;
    let ids: BTreeSet<i64> = rows.iter().map(|row| Columns::of(row).plain()).collect::<Result<_, _>>()?;
    // In the order of the queue, and without those that somebody else was faster with.
    let ours = found.iter().filter(|(id, _)| ids.contains(id)).filter_map(|(id, _)| taken.get(id).copied());
    Ok(ours.collect())
}

async fn claim_one(
    session: &mut Session,
    run: Uuid,
    worker: (Uuid, LeaseTerm),
    now: Timestamp,
) -> Result<Claim, Failure> {
    session.require_known_schema().await?;
    let Some(found) = lease_of(session, run).await? else { return Ok(Claim::Ended) };
    Ok(match take(session, found, worker, now).await? {
        Ok(lease) => Claim::Taken(lease),
        Err(held) => Claim::Held(held),
    })
}

async fn renew(session: &mut Session, run: Uuid, fence: u64, until: Timestamp) -> Result<(), Failure> {
    let Some((id, _)) = lease_of(session, run).await? else {
        return Err(Conflict::Fenced { run, held: fence, found: 0 }.into());
    };
    admit(session, run, id, fence, until).await
}

async fn append_held(
    session: &mut Session,
    hold: Hold,
    term: LeaseTerm,
    events: &[(Timestamp, RunEvent)],
) -> Result<u64, Failure> {
    session.require_known_schema().await?;
    let mut open = open_run(session, hold.run, hold.version).await?;
    let Some((at, _)) = events.last() else { return Ok(open.version) };
    admit(session, hold.run, open.id, hold.fence, term.end(*at)).await?;
    append_to(session, hold.run, &mut open, events).await?;
    Ok(open.version)
}

async fn give_back(
    session: &mut Session,
    hold: Hold,
    events: &[(Timestamp, RunEvent)],
    (claim_from, seen): (Timestamp, Option<&str>),
) -> Result<(u64, Timestamp), Failure> {
    let mut open = open_run(session, hold.run, hold.version).await?;
    append_to(session, hold.run, &mut open, events).await?;
    let Some(row) = session.row(GIVE_BACK, values![open.id, hold.fence, claim_from, seen]).await? else {
        let found = lease_of(session, hold.run).await?.map_or(0, |(_, claimed)| claimed.lease.fence);
        return Err(Conflict::Fenced { run: hold.run, held: hold.fence, found }.into());
    };
    Ok((open.version, Columns::of(&row).time()?))
}
