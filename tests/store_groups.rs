//! Whoever writes at the same time is committed together, and does not notice.

use std::sync::Arc;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::MAX_EVIDENCE;
use countersign::domain::run::RunState;
use countersign::domain::time::Timestamp;
use countersign::store::{
    Claim, Conflict, DecidedUpTo, DecisionRun, Hold, NewDecision, NewRun, RequestedRun, Store, StoreError,
    StoreOptions, WriteCounts,
};
use futures_util::future::join_all;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};
use uuid::Uuid;

use crate::store::{
    Scratch, assert_sound, at, decide, decision, digest, new_run, project, record, verifying, way_to_the_decision,
};
use crate::store_faults::{run_sql, stranger};
use crate::support::postgres::Postgres;

/// How much was written since `before`.
fn since(before: WriteCounts, store: &Store) -> (u64, u64) {
    let now = store.write_counts();
    (now.commits - before.commits, now.operations - before.operations)
}

/// Keeps the store's writer waiting for a stranger, with one write in its hands: what is handed in meanwhile waits
/// together.
struct Held {
    stranger: SqliteConnection,
    write: tokio::task::JoinHandle<Result<RequestedRun, StoreError>>,
}

impl Held {
    async fn hold(scratch: &Scratch) -> Self {
        let mut stranger = stranger(&scratch.path()).await;
        run_sql(&mut stranger, "BEGIN EXCLUSIVE").await;
        let (store, before) = (scratch.store.clone(), scratch.store.write_counts().begun);
        let write = tokio::spawn(async move { store.request_run(&new_run("in hand", "staging")).await });
        while scratch.store.write_counts().begun == before {
            tokio::task::yield_now().await;
        }
        Self { stranger, write }
    }

    async fn release(mut self) {
        run_sql(&mut self.stranger, "ROLLBACK").await;
        assert_eq!(self.write.await.unwrap(), Ok(RequestedRun::New));
        self.stranger.close().await.unwrap();
    }
}

#[tokio::test]
async fn writes_that_wait_at_the_same_time_share_a_commit() {
    let scratch = Scratch::new().await;
    let before = scratch.store.write_counts();
    let held = Held::hold(&scratch).await;
    let runs: Vec<_> = (0..100).map(|n| new_run(&format!("app {n}"), "staging")).collect();
    // All of them are handed in at the first poll; then the stranger goes.
    let writes = join_all(runs.iter().map(|run| scratch.store.request_run(run)));
    let (outcomes, ()) = tokio::join!(writes, held.release());
    assert!(outcomes.iter().all(|outcome| *outcome == Ok(RequestedRun::New)), "{outcomes:?}");
    assert_eq!(since(before, &scratch.store), (2, 101), "the write in hand, and all others together");
    assert_eq!(scratch.store.write_counts().largest_group, 100);
    // In the order in which they were handed in, which is the order of the queue.
    let queue: Vec<_> = scratch.store.unfinished_runs().await.unwrap().into_iter().map(|head| head.id).collect();
    assert_eq!(queue[1..], runs.iter().map(|run| run.id).collect::<Vec<_>>());
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn one_write_alone_is_one_commit() {
    let scratch = Scratch::new().await;
    let before = scratch.store.write_counts();
    verifying(&scratch.store, &new_run("app", "staging")).await;
    assert_eq!(since(before, &scratch.store), (4, 4));
}

#[tokio::test]
async fn a_write_that_is_refused_half_way_undoes_itself_and_nothing_else() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let content: Vec<Vec<u8>> = (0..MAX_EVIDENCE).map(|n| format!("bundle {n}").into_bytes()).collect();
    let digests: Vec<Digest> = content.iter().map(|bytes| Digest::of(bytes)).collect();
    let (project, full, other) = (project(), [digest("full")], [digest("other")]);
    let fill = digests.iter().zip(&content).map(|(id, bytes)| store.put_upload(&project, &full, (*id, bytes), at(0)));
    assert!(join_all(fill).await.into_iter().all(|added| added == Ok(1)));
    let before = store.write_counts();
    let held = Held::hold(&scratch).await;
    // The bundle is kept before the association is refused.
    let too_many = digest("one too many");
    let run = new_run("first", "staging");
    let (first, refused, last, ()) = tokio::join!(
        store.request_run(&run),
        store.put_upload(&project, &full, (too_many, b"one too many"), at(1)),
        store.put_upload(&project, &other, (digest("last"), b"last"), at(1)),
        held.release(),
    );
    assert_eq!((first, last), (Ok(RequestedRun::New), Ok(1)));
    assert!(matches!(refused, Err(StoreError::TooMany { limit: "MAX_EVIDENCE", .. })), "{refused:?}");
    assert_eq!(since(before, store), (2, 3), "the write in hand, and two of three in one commit");
    assert_eq!(store.bundle(too_many).await.unwrap(), None);
    assert_eq!(store.bundle(digest("last")).await.unwrap().as_deref(), Some(b"last".as_slice()));
    assert_eq!(store.uploads(&project, digest("full")).await.unwrap().len(), MAX_EVIDENCE);
    assert_sound(store).await;
}

#[tokio::test]
async fn of_writes_that_contradict_each_other_the_first_wins_and_the_others_are_told() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&scratch.store, &run).await;
    let decisions: Vec<_> = ["p1", "p2", "p3"].map(|pack| decision(&run, Verdict::Ready, pack)).into();
    let outcomes = join_all(decisions.iter().map(|decision| scratch.store.commit_decision(decision))).await;
    assert_eq!(outcomes[0], Ok(()));
    for refused in &outcomes[1..] {
        let Err(StoreError::Conflict(Conflict::Version { expected: 4, found: 5, .. })) = refused else {
            panic!("{refused:?}")
        };
    }
    assert_eq!(scratch.store.decision(decisions[1].id()).await.unwrap(), None);
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn where_space_ends_within_a_group_each_gets_the_answer_that_is_its_own() {
    let Scratch { directory, store, .. } = Scratch::new().await;
    let path = directory.path().join("gate.db");
    decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    let options = StoreOptions { bytes_max: Some(size + 256 * 1024), ..StoreOptions::default() };
    let store = Store::open(&path, &options).await.unwrap();
    let big = vec![b'x'; 1024 * 1024];
    let run = new_run("first", "staging");
    let (first, full, last) = tokio::join!(
        store.request_run(&run),
        store.put_bundle(Digest::of(&big), &big),
        store.put_bundle(digest("last"), b"last"),
    );
    assert_eq!((first, last), (Ok(RequestedRun::New), Ok(())));
    assert!(matches!(full, Err(StoreError::Full { .. })), "{full:?}");
    assert_eq!(store.bundle(Digest::of(&big)).await.unwrap(), None);
    assert_sound(&store).await;
}

#[tokio::test]
async fn who_stops_waiting_before_its_turn_has_written_nothing() {
    let scratch = Scratch::new().await;
    let (gone, stays) = (new_run("gone", "staging"), new_run("stays", "staging"));
    let held = Held::hold(&scratch).await;
    tokio::select! {
        biased;
        outcome = scratch.store.request_run(&gone) => panic!("{outcome:?} before anybody could write"),
        () = std::future::ready(()) => {}
    }
    let (stayed, ()) = tokio::join!(scratch.store.request_run(&stays), held.release());
    assert_eq!(stayed, Ok(RequestedRun::New));
    assert_eq!(scratch.store.run(gone.id).await.unwrap(), None);
    assert!(scratch.store.run(stays.id).await.unwrap().is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_stops_waiting_at_any_moment_has_written_all_or_nothing() {
    let scratch = Scratch::new().await;
    let store = Arc::new(scratch.store.clone());
    let mut asked = Vec::new();
    for n in 0..200_u32 {
        let run = new_run(&format!("app {n}"), "staging");
        let task = tokio::spawn({
            let (store, run) = (Arc::clone(&store), run.clone());
            async move {
                verifying(&store, &run).await;
                store.commit_decision(&decision(&run, Verdict::Ready, "p1")).await.unwrap();
            }
        });
        // After none, one, two … turns of the others.
        for _ in 0..n {
            tokio::task::yield_now().await;
        }
        task.abort();
        asked.push((run, task.await.is_ok()));
    }
    let mut ends = (0, 0);
    for (run, told) in asked {
        let found = store.run(run.id).await.unwrap();
        let decided = found.as_ref().and_then(|run| run.head.decision());
        assert!(!told || decided.is_some(), "acknowledged and not there");
        match decided {
            Some(id) => assert!(store.decision(id).await.unwrap().is_some()),
            None => assert!(found.is_none_or(|run| !run.head.state.is_terminal())),
        }
        if told { ends.0 += 1 } else { ends.1 += 1 }
    }
    eprintln!("{} were told, {} were not", ends.0, ends.1);
    assert_sound(&store).await;
}

#[tokio::test]
async fn progress_that_nobody_waits_for_is_written_before_what_follows_it() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let run = new_run("app", "staging");
    assert_eq!(store.request_run(&run).await.unwrap(), RequestedRun::New);
    let before = store.write_counts();
    let held = Held::hold(&scratch).await;
    for (version, event) in (1..).zip(way_to_the_decision()) {
        store.append_events_later(run.id, version, &[event], at(1)).await.unwrap();
    }
    let decision_of = decision(&run, Verdict::Ready, "p1");
    let (committed, ()) = tokio::join!(store.commit_decision(&decision_of), held.release());
    assert_eq!(committed, Ok(()));
    assert_eq!(since(before, store), (2, 5), "the write in hand; four writes, and one wait for the disk");
    assert_eq!(store.run(run.id).await.unwrap().unwrap().head.state, RunState::Ready);
    // What could not be written shows when something depends on it.
    let run = new_run("other", "staging");
    assert_eq!(store.request_run(&run).await.unwrap(), RequestedRun::New);
    store.append_events_later(run.id, 7, &way_to_the_decision(), at(1)).await.unwrap();
    let refused = store.commit_decision(&decision(&run, Verdict::Ready, "p1")).await;
    assert!(
        matches!(refused, Err(StoreError::Conflict(Conflict::Version { expected: 4, found: 1, .. }))),
        "{refused:?}"
    );
    assert_sound(store).await;
}

#[tokio::test]
async fn a_closed_store_says_so_after_writing_what_was_asked_before() {
    let scratch = Scratch::new().await;
    let (run, late) = (new_run("app", "staging"), new_run("late", "staging"));
    let (asked, closed) = tokio::join!(scratch.store.request_run(&run), scratch.store.close());
    assert_eq!((asked, closed), (Ok(RequestedRun::New), Ok(())));
    let refused = scratch.store.request_run(&late).await.unwrap_err();
    assert!(matches!(&refused, StoreError::Unavailable { detail, .. } if detail == "it was closed"), "{refused}");
    let again = crate::store::open(&scratch.path()).await.unwrap();
    assert!(again.run(run.id).await.unwrap().is_some());
    assert_eq!(again.run(late.id).await.unwrap(), None);
}

// On a server: decisions, which add to the log one after the other ------------------------------------------------------

/// Keeps the edge of a server's log from everybody, with a decision in each of the store's two hands: what is decided
/// meanwhile waits together.
struct HeldEdge {
    stranger: PgConnection,
    writes: Vec<tokio::task::JoinHandle<Result<(), StoreError>>>,
}

impl HeldEdge {
    async fn hold(scratch: &Scratch) -> Self {
        let mut stranger = Postgres::stranger(scratch.url.as_ref().unwrap()).await;
        let runs = ["left", "right"].map(|name| new_run(name, "staging"));
        for run in &runs {
            verifying(&scratch.store, run).await;
        }
        run_on_server(&mut stranger, "BEGIN; SELECT size FROM log_head FOR UPDATE").await;
        let mut writes = Vec::new();
        for run in runs {
            let (store, before) = (scratch.store.clone(), scratch.store.write_counts().begun);
            writes
                .push(tokio::spawn(async move { store.commit_decision(&decision(&run, Verdict::Ready, "p1")).await }));
            while scratch.store.write_counts().begun == before {
                tokio::task::yield_now().await;
            }
        }
        Self { stranger, writes }
    }

    async fn release(mut self) {
        run_on_server(&mut self.stranger, "ROLLBACK").await;
        for write in self.writes {
            assert_eq!(write.await.unwrap(), Ok(()));
        }
        self.stranger.close().await.unwrap();
    }
}

async fn run_on_server(connection: &mut PgConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(connection).await.unwrap();
}

/// Runs that are ready to be decided, with their decisions.
async fn decisions(store: &Store, count: usize) -> Vec<NewDecision> {
    let runs: Vec<_> = (0..count).map(|n| new_run(&format!("app {n}"), "staging")).collect();
    for run in &runs {
        verifying(store, run).await;
    }
    runs.iter().map(|run| decision(run, Verdict::Ready, "p1")).collect()
}

#[tokio::test]
async fn decisions_that_wait_at_the_same_time_share_a_commit_on_a_server_too() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 50).await;
    let before = store.write_counts();
    let held = HeldEdge::hold(&scratch).await;
    let in_hand = store.write_counts();
    let writes = join_all(decisions.iter().map(|decision| store.commit_decision(decision)));
    let (outcomes, ()) = tokio::join!(writes, held.release());
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(since(in_hand, store), (3, 52), "the decisions in hand, and all others together");
    assert_eq!((before.largest_group, store.write_counts().largest_group), (1, 50));
    // The leaves are in the order in which they were handed in.
    let mut leaves = Vec::new();
    for decision in &decisions {
        leaves.push(store.log_leaf_of(decision.id()).await.unwrap().unwrap());
    }
    assert!(leaves.is_sorted() && leaves[49] - leaves[0] == 49, "{leaves:?}");
    assert_sound(store).await;
}

#[tokio::test]
async fn a_decision_that_is_refused_in_a_group_on_a_server_undoes_itself_and_nothing_else() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let (first, last) = (new_run("first", "staging"), new_run("last", "staging"));
    let fenced = new_run("fenced", "staging");
    for run in [&first, &last] {
        verifying(store, run).await;
    }
    // Claimed, and then claimed again by somebody else, whose claim is the newest.
    assert_eq!(store.request_run(&fenced).await.unwrap(), RequestedRun::New);
    let lost = claimed(store, &fenced, at(1)).await;
    let newest = claimed(store, &fenced, at(1_000_000)).await;
    assert!(newest > lost);
    let hold = Hold { run: fenced.id, fence: lost, version: 1 };
    let late = NewDecision::of(record(&fenced, Verdict::Ready, "p1", at(4)), DecisionRun::Held(hold), at(5)).unwrap();
    let good = [decision(&first, Verdict::Ready, "p1"), decision(&last, Verdict::NotReady, "p1")];
    let other = decision(&first, Verdict::Ready, "p2");
    let held = HeldEdge::hold(&scratch).await;
    let before = store.write_counts();
    let (one, contradicts, too_late, two, ()) = tokio::join!(
        store.commit_decision(&good[0]),
        store.commit_decision(&other),
        store.commit_decision(&late),
        store.commit_decision(&good[1]),
        held.release(),
    );
    assert_eq!((one, two), (Ok(()), Ok(())));
    assert!(matches!(contradicts, Err(StoreError::Conflict(Conflict::Version { .. }))), "{contradicts:?}");
    assert!(matches!(too_late, Err(StoreError::Conflict(Conflict::Fenced { .. }))), "{too_late:?}");
    assert_eq!(since(before, store), (3, 4), "the decisions in hand, and two of four in one commit");
    for refused in [&other, &late] {
        assert_eq!(store.decision(refused.id()).await.unwrap(), None);
        assert_eq!(store.log_leaf_of(refused.id()).await.unwrap(), None);
    }
    assert_sound(store).await;
}

/// The fence of a claim on this run.
async fn claimed(store: &Store, run: &NewRun, now: Timestamp) -> u64 {
    match store.claim_run(run.id, Uuid::now_v7(), now).await.unwrap() {
        Claim::Taken(lease) => lease.fence,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_decision_that_the_server_fails_on_takes_no_other_of_its_group_along() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 5).await;
    let mut stranger = Postgres::stranger(scratch.url.as_ref().unwrap()).await;
    // The server has a defect of its own, for one of them.
    let fails = format!(
        "CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no good'; END $$;
        CREATE TRIGGER fails BEFORE INSERT ON decision FOR EACH ROW WHEN (NEW.digest = '\\x{}') EXECUTE FUNCTION fails()",
        decisions[2].id().hex()
    );
    run_on_server(&mut stranger, &fails).await;
    let held = HeldEdge::hold(&scratch).await;
    let writes = join_all(decisions.iter().map(|decision| store.commit_decision(decision)));
    let (outcomes, ()) = tokio::join!(writes, held.release());
    for (n, outcome) in outcomes.iter().enumerate() {
        match outcome {
            Err(StoreError::Unavailable { detail, .. }) if n == 2 => assert!(detail.contains("no good"), "{detail}"),
            outcome => assert_eq!((n == 2, outcome), (false, &Ok(()))),
        }
    }
    assert_eq!(store.decision(decisions[2].id()).await.unwrap(), None);
    assert_sound(store).await;
}

#[tokio::test]
async fn a_decision_that_somebody_else_holds_up_holds_up_no_other_of_its_group() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 5).await;
    let url = scratch.url.as_ref().unwrap();
    let mut stranger = Postgres::stranger(url).await;
    let run = decisions[0].record().inputs.run.simple().to_string();
    run_on_server(&mut stranger, &format!("BEGIN; SELECT id FROM run WHERE uuid = '\\x{run}' FOR UPDATE")).await;
    let edge = HeldEdge::hold(&scratch).await;
    let mut waits = std::pin::pin!(store.commit_decision(&decisions[0]));
    let others = join_all(decisions[1..].iter().map(|decision| store.commit_decision(decision)));
    let all = async { tokio::join!(others, edge.release()).0 };
    let mut all = std::pin::pin!(all);
    // The first in the group cannot go on, and the others are decided all the same.
    let outcomes = tokio::select! {
        biased;
        outcome = &mut waits => panic!("{outcome:?} while its run is held"),
        outcomes = &mut all => outcomes,
    };
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    run_on_server(&mut stranger, "ROLLBACK").await;
    assert_eq!(waits.await, Ok(()));
    assert_sound(store).await;
}

#[tokio::test]
async fn a_store_on_a_server_that_is_closed_decides_what_was_asked_before() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 2).await;
    let (asked, closed) = tokio::join!(store.commit_decision(&decisions[0]), store.close());
    assert_eq!((asked, closed), (Ok(()), Ok(())));
    let refused = store.commit_decision(&decisions[1]).await.unwrap_err();
    assert!(matches!(&refused, StoreError::Unavailable { detail, .. } if detail == "it was closed"), "{refused}");
    let again = scratch.another().await;
    assert!(again.decision(decisions[0].id()).await.unwrap().is_some());
    assert_eq!(again.decision(decisions[1].id()).await.unwrap(), None);
    again.close().await.unwrap();
}

#[tokio::test]
async fn decisions_that_wait_for_the_edge_of_a_servers_log_stay_together_however_long_it_is_held() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 5).await;
    let url = scratch.url.as_ref().unwrap();
    let (mut holds, mut looks) = (Postgres::stranger(url).await, Postgres::stranger(url).await);
    run_on_server(&mut holds, "BEGIN; SELECT size FROM log_head FOR UPDATE").await;
    let before = store.write_counts();
    // All are handed in before anybody takes them, so they are one group.
    let writes = join_all(decisions.iter().map(|decision| store.commit_decision(decision)));
    // As a disk that is slow to confirm what another has decided: longer than a group waits for any other lock.
    let waited = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        AND clock_timestamp() - query_start > interval '450 milliseconds'";
    let release = async {
        while sqlx::query_scalar::<_, i64>(waited).fetch_one(&mut looks).await.unwrap() == 0 {}
        run_on_server(&mut holds, "ROLLBACK").await;
    };
    let (outcomes, ()) = tokio::join!(writes, release);
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(since(before, store), (1, 5), "nobody of them went on alone");
    assert_sound(store).await;
}

#[tokio::test]
async fn putting_a_pack_in_force_holds_one_lock_however_much_is_decided_with_it() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let store = &scratch.store;
    let decisions = decisions(store, 5).await;
    let pack = digest("p1");
    store.put_pack(pack, &"standard".parse().unwrap(), 1, &std::collections::BTreeMap::new()).await.unwrap();
    let url = scratch.url.as_ref().unwrap();
    let (mut holds, mut looks) = (Postgres::stranger(url).await, Postgres::stranger(url).await);
    run_on_server(&mut holds, "BEGIN; SELECT size FROM log_head FOR UPDATE").await;
    let project = project();
    let activated = store.activate_pack(&project, pack, at(9), None, DecidedUpTo::default(), &decisions);
    // It asks for the edge of the log when it has everything else.
    let held = "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND granted
        AND datname = current_database() AND wait_event_type = 'Lock'";
    let look = async {
        let locks = loop {
            match sqlx::query_scalar::<_, i64>(held).fetch_one(&mut looks).await.unwrap() {
                0 => {}
                locks => break locks,
            }
        };
        run_on_server(&mut holds, "ROLLBACK").await;
        locks
    };
    let (activated, locks) = tokio::join!(activated, look);
    assert!(activated.is_ok(), "{activated:?}");
    assert_eq!(locks, 1, "a server's table of locks is small");
    assert_sound(store).await;
}

/// Somebody looks after the database by hand, and forgets a transaction.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_decision_that_a_strangers_lock_holds_up_holds_up_no_other_and_says_whose_lock_that_is() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    let patience = StoreOptions { busy_timeout: std::time::Duration::from_secs(6), ..StoreOptions::default() };
    let store = Store::connect(&url.parse().unwrap(), &patience).await.unwrap();
    let runs = ["one", "two", "three", "four"].map(|subject| new_run(subject, "staging"));
    for run in &runs {
        verifying(&store, run).await;
    }
    let mut stranger = Postgres::stranger(&url).await;
    let pid: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut stranger).await.unwrap();
    let held: Vec<String> = runs[..2].iter().map(|run| format!("'\\x{}'", run.id.simple())).collect();
    let lock = format!("BEGIN; SELECT id FROM run WHERE uuid IN ({}) FOR UPDATE", held.join(", "));
    sqlx::raw_sql(AssertSqlSafe(lock)).execute(&mut stranger).await.unwrap();

    let commit = |run: &NewRun| {
        let (store, decision) = (store.clone(), decision(run, Verdict::Ready, "pack"));
        tokio::spawn(async move { store.commit_decision(&decision).await })
    };
    let blocked = [commit(&runs[0]), commit(&runs[1])];
    // Both are in hand.
    let waiting =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    let mut looking = Postgres::stranger(&url).await;
    while sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut looking).await.unwrap() < 2 {
        tokio::task::yield_now().await;
    }
    for run in &runs[2..] {
        commit(run).await.unwrap().unwrap();
    }
    assert!(blocked.iter().all(|blocked| !blocked.is_finished()), "the others were not held up until they gave up");
    for blocked in blocked {
        let refused = blocked.await.unwrap().unwrap_err();
        assert!(matches!(refused, StoreError::Busy { .. }), "{refused}");
        let said = refused.fault().to_string();
        assert!(said.contains(&format!("session {pid} of `")) && said.contains("idle in transaction"), "{said}");
        assert!(said.contains(&format!("pg_terminate_backend({pid}) ends it")) && said.contains("`run"), "{said}");
    }
    sqlx::raw_sql("ROLLBACK").execute(&mut stranger).await.unwrap();
    for run in &runs[..2] {
        commit(run).await.unwrap().unwrap();
    }
    assert_sound(&store).await;
    stranger.close().await.unwrap();
    looking.close().await.unwrap();
    store.close().await.unwrap();
}

/// As above, and all of them are taken in hand together.
#[tokio::test]
async fn of_decisions_that_are_committed_together_only_those_wait_that_a_strangers_lock_holds_up() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    let patience = StoreOptions { busy_timeout: std::time::Duration::from_secs(3), ..StoreOptions::default() };
    let store = Store::connect(&url.parse().unwrap(), &patience).await.unwrap();
    let runs: Vec<NewRun> = (0..8).map(|n| new_run(&format!("app {n}"), "staging")).collect();
    for run in &runs {
        verifying(&store, run).await;
    }
    let mut stranger = Postgres::stranger(&url).await;
    let held: Vec<String> = runs[..3].iter().map(|run| format!("'\\x{}'", run.id.simple())).collect();
    let lock = format!("BEGIN; SELECT id FROM run WHERE uuid IN ({}) FOR UPDATE", held.join(", "));
    sqlx::raw_sql(AssertSqlSafe(lock)).execute(&mut stranger).await.unwrap();

    let decisions: Vec<NewDecision> = runs.iter().map(|run| decision(run, Verdict::Ready, "pack")).collect();
    // All of them are handed in at the first poll.
    let outcomes = join_all(decisions.iter().map(|decision| store.commit_decision(decision))).await;
    let (blocked, others) = outcomes.split_at(3);
    assert!(blocked.iter().all(|outcome| matches!(outcome, Err(StoreError::Busy { .. }))), "{blocked:?}");
    assert!(others.iter().all(Result::is_ok), "nobody held them up: {others:?}");
    sqlx::raw_sql("ROLLBACK").execute(&mut stranger).await.unwrap();
    for decision in &decisions[..3] {
        store.commit_decision(decision).await.unwrap();
    }
    assert_sound(&store).await;
    stranger.close().await.unwrap();
    store.close().await.unwrap();
}
