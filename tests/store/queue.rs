//! The queue: one holder at a time, in order, and nobody who is late.

use countersign::domain::limits::{LEASE_SECONDS, MAX_LEASES_LOST};
use countersign::domain::run::rooms::Openings;
use countersign::store::{AskedBy, Because, Claim, Due, Hold, Sharing, Terms};

use super::*;
use crate::store_faults::{run_sql, stranger};

fn worker(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn pinning() -> RunEvent {
    RunEvent::Initializing { what: "the policy".into() }
}

async fn taken(store: &Store, run: Uuid, by: u128, second: i64) -> u64 {
    match store.claim_run(run, worker(by), at(second)).await.unwrap() {
        Claim::Taken(lease) => lease.fence,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_run_is_claimed_by_one_worker_and_by_the_next_when_that_one_is_lost() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let claimed = scratch.store.claim_runs(worker(1), at(10), (AskedBy::Anybody, 8)).await.unwrap();
    assert_eq!(claimed.iter().map(|claimed| (claimed.run, claimed.lease.fence)).collect::<Vec<_>>(), [(run.id, 1)]);
    assert!(!scratch.store.has_claimable_runs(at(10), AskedBy::Anybody).await.unwrap());
    assert!(
        scratch.store.claim_runs(worker(2), at(9 + LEASE_SECONDS), (AskedBy::Anybody, 8)).await.unwrap().is_empty()
    );
    assert!(matches!(scratch.store.claim_run(run.id, worker(2), at(11)).await.unwrap(), Claim::Held(_)));
    let after = scratch.store.claim_runs(worker(2), at(10 + LEASE_SECONDS), (AskedBy::Anybody, 8)).await.unwrap();
    assert_eq!(after.iter().map(|claimed| (claimed.lease.fence, claimed.lease.lost)).collect::<Vec<_>>(), [(2, 1)]);
}

#[tokio::test]
async fn a_worker_that_was_paused_for_too_long_writes_nothing_any_more() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let late = Hold { run: run.id, fence: taken(&scratch.store, run.id, 1, 10).await, version: 1 };
    let fence = taken(&scratch.store, run.id, 2, 10 + LEASE_SECONDS).await;
    let refused = scratch.store.append_held(late, &[(at(30), pinning())]).await.unwrap_err();
    assert_eq!(refused, StoreError::Conflict(Conflict::Fenced { run: run.id, held: 1, found: 2 }));
    assert_eq!(scratch.store.renew_claim(run.id, 1, at(30)).await.unwrap_err(), refused);
    assert_eq!(scratch.store.give_back(late, &[], at(30)).await.unwrap_err(), refused);
    // Nor is its decision taken, although the run is where it left it.
    let record = record(&run, Verdict::NotReady, "p1", at(31));
    let decision = NewDecision::of(record.clone(), DecisionRun::Held(late), at(31)).unwrap();
    assert_eq!(scratch.store.commit_decision(&decision).await.unwrap_err(), refused);
    assert!(scratch.store.decision(decision.id()).await.unwrap().is_none());
    // The one that holds it goes on undisturbed.
    let hold = Hold { run: run.id, fence, version: 1 };
    let version = scratch.store.append_held(hold, &[(at(31), pinning())]).await.unwrap();
    let held = DecisionRun::Held(Hold { version, ..hold });
    scratch.store.commit_decision(&NewDecision::of(record, held, at(32)).unwrap()).await.unwrap();
    assert_eq!(scratch.store.claim_run(run.id, worker(3), at(99)).await.unwrap(), Claim::Ended);
    assert_eq!(scratch.store.lease(run.id).await.unwrap(), None);
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn whoever_writes_is_alive_and_whoever_renews_too() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let hold = Hold { run: run.id, fence: taken(&scratch.store, run.id, 1, 10).await, version: 1 };
    scratch.store.append_held(hold, &[(at(15), pinning())]).await.unwrap();
    assert_eq!(scratch.store.lease(run.id).await.unwrap().unwrap().until, at(15 + LEASE_SECONDS));
    scratch.store.renew_claim(run.id, hold.fence, at(20)).await.unwrap();
    assert_eq!(scratch.store.lease(run.id).await.unwrap().unwrap().until, at(20 + LEASE_SECONDS));
    assert_eq!(scratch.store.give_all_back(worker(1), at(21)).await.unwrap(), 1);
    let next = scratch.store.claim_runs(worker(2), at(21), (AskedBy::Anybody, 1)).await.unwrap();
    assert_eq!(next.first().map(|next| (next.lease.fence, next.lease.lost)), Some((2, 0)));
}

#[tokio::test]
async fn a_run_whose_workers_are_lost_one_after_the_other_is_given_up() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let mut lease = None;
    for n in 0..=MAX_LEASES_LOST {
        let second = i64::try_from(n + 1).unwrap() * LEASE_SECONDS;
        let claimed =
            scratch.store.claim_runs(worker(u128::from(n) + 1), at(second), (AskedBy::Anybody, 1)).await.unwrap();
        lease = claimed.first().map(|claimed| claimed.lease);
    }
    assert!(lease.unwrap().is_spent(), "{lease:?}");
}

#[tokio::test]
async fn the_same_request_is_answered_by_a_run_that_has_read_nothing_yet_and_by_no_other() {
    let scratch = Scratch::new().await;
    let shared = Terms { sharing: Sharing::Shared, ..Terms::default() };
    let asking = |key: Option<&str>| {
        let about = (digest("app"), "app");
        let mut run = NewRun::asking(&project(), about, &environment("staging"), None, at(1)).unwrap();
        run.idempotency_key = key.map(str::to_owned);
        run
    };
    let first = asking(None);
    assert_eq!(scratch.store.request_run_on(&first, shared).await.unwrap().0, RequestedRun::New);
    let second = asking(Some("key"));
    assert_eq!(scratch.store.request_run_on(&second, shared).await.unwrap().0, RequestedRun::Existing(first.id));
    assert_eq!(scratch.store.run(first.id).await.unwrap().unwrap().head.requests, 2);
    // Somebody begins with it: from now on the same request is another run, which waits for its turn after the first.
    let hold = Hold { run: first.id, fence: taken(&scratch.store, first.id, 1, 2).await, version: 1 };
    scratch.store.append_held(hold, &[(at(2), pinning())]).await.unwrap();
    let third = asking(None);
    let at_once = Terms { holder: Some(worker(2)), ..shared };
    assert_eq!(scratch.store.request_run_on(&third, at_once).await.unwrap(), (RequestedRun::New, None));
    assert!(scratch.store.claim_runs(worker(2), at(3), (AskedBy::Anybody, 8)).await.unwrap().is_empty());
    assert_eq!(scratch.store.request_run_on(&asking(None), shared).await.unwrap().0, RequestedRun::Existing(third.id));
    // A key is the run that it was given, whatever has become of that.
    let cancelled = RunEvent::Cancelled { done: String::new(), not_done: String::new() };
    scratch.store.append_event(first.id, 2, &cancelled, at(4)).await.unwrap();
    let again = NewRun { id: Uuid::now_v7(), ..second.clone() };
    assert_eq!(scratch.store.request_run_on(&again, shared).await.unwrap().0, RequestedRun::Existing(first.id));
    let other = NewRun { body_digest: digest("another request"), ..again };
    let refused = scratch.store.request_run_on(&other, shared).await.unwrap_err();
    assert!(matches!(refused, StoreError::Conflict(Conflict::IdempotencyKey { .. })), "{refused}");
    // And the second run's turn has come.
    let next = scratch.store.claim_runs(worker(2), at(5), (AskedBy::Anybody, 8)).await.unwrap();
    assert_eq!(next.iter().map(|next| next.run).collect::<Vec<_>>(), [third.id]);
}

#[tokio::test]
async fn a_run_that_nobody_works_on_is_its_holders_from_the_beginning() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    let terms = Terms { holder: Some(worker(1)), ..Terms::default() };
    let (requested, lease) = scratch.store.request_run_on(&run, terms).await.unwrap();
    assert_eq!((requested, lease.map(|lease| lease.fence)), (RequestedRun::New, Some(1)));
    assert!(scratch.store.claim_runs(worker(2), at(2), (AskedBy::Anybody, 8)).await.unwrap().is_empty());
    let hold = Hold { run: run.id, fence: 1, version: 1 };
    scratch.store.append_held(hold, &[(at(2), pinning())]).await.unwrap();
}

#[tokio::test]
async fn a_hundred_thousand_runs_after_an_outage_are_taken_in_order() {
    let scratch = Scratch::new().await;
    let many = 100_000_u32;
    let mut connection = stranger(&scratch.path()).await;
    // As that many requests would have left them, those with the later numbers due first.
    let sql = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
        INSERT INTO run (id, uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
            SELECT i, CAST(printf('%016d', i) AS BLOB), 'default', randomblob(32), '', 'staging', randomblob(32), 0, 1, 'pending' FROM n;
        INSERT INTO run_event (run, sequence, project, at, event)
            SELECT id, 1, project, 0, '{{\"kind\":\"requested\"}}' FROM run;
        INSERT INTO queue (run, project, subject, environment, body_digest, due_at, claim_from)
            SELECT id, project, subject, environment, body_digest, 1000000 - id, 0 FROM run;"
    );
    run_sql(&mut connection, &sql).await;
    assert_eq!(scratch.store.queue_counts(at(1)).await.unwrap().unfinished, u64::from(many));
    let last = Uuid::from_slice(b"0000000000000001").unwrap();
    assert_eq!(scratch.store.place(last).await.unwrap(), countersign::domain::limits::MAX_PLACE);
    let (mut expected, mut left) = (many, many);
    while left > 0 {
        let claimed = scratch.store.claim_runs(worker(1), at(1), (AskedBy::Anybody, 2_000)).await.unwrap();
        assert!(!claimed.is_empty());
        for claimed in claimed {
            let number: u32 = std::str::from_utf8(claimed.run.as_bytes()).unwrap().parse().unwrap();
            assert_eq!(number, expected);
            (expected, left) = (expected - 1, left - 1);
        }
    }
    let counts = scratch.store.queue_counts(at(1)).await.unwrap();
    assert_eq!((counts.held, counts.oldest_due), (u64::from(many), None));
}

#[tokio::test]
async fn a_run_that_waits_is_woken_when_another_about_the_same_subject_ends() {
    let scratch = Scratch::new().await;
    let (staging, production) = (new_run("app", "staging"), new_run("app", "production"));
    for run in [&staging, &production] {
        scratch.store.request_run(run).await.unwrap();
    }
    let first = Hold { run: staging.id, fence: taken(&scratch.store, staging.id, 1, 2).await, version: 1 };
    let hold = Hold { run: production.id, fence: taken(&scratch.store, production.id, 2, 2).await, version: 1 };
    let about = (digest("app"), environment("staging"));
    let found = scratch.store.unfinished_about(&project(), about.0, &about.1, at(3)).await.unwrap();
    assert_eq!(found, Some(staging.id));
    let on = countersign::domain::run::Awaited::Environment { environment: environment("staging"), run: staging.id };
    let waiting = RunEvent::Waiting { on, until: at(200) };
    scratch.store.give_back(hold, &[(at(3), pinning()), (at(3), waiting)], at(200)).await.unwrap();
    assert_eq!(scratch.store.queue_counts(at(4)).await.unwrap().waiting, 1);
    assert!(!scratch.store.has_claimable_runs(at(4), AskedBy::Anybody).await.unwrap());
    let cancelled = RunEvent::Cancelled { done: String::new(), not_done: String::new() };
    scratch.store.append_event(staging.id, first.version, &cancelled, at(5)).await.unwrap();
    let woken = scratch.store.claim_runs(worker(3), at(5), (AskedBy::Anybody, 8)).await.unwrap();
    assert_eq!(woken.iter().map(|woken| woken.run).collect::<Vec<_>>(), [production.id]);
}

#[tokio::test]
async fn what_happens_while_a_run_is_looked_at_is_looked_at_once_more_when_it_is_given_back_to_wait() {
    let scratch = Scratch::new().await;
    let (staging, production) = (new_run("app", "staging"), new_run("app", "production"));
    for run in [&staging, &production] {
        scratch.store.request_run(run).await.unwrap();
    }
    let first = Hold { run: staging.id, fence: taken(&scratch.store, staging.id, 1, 2).await, version: 1 };
    let hold = Hold { run: production.id, fence: taken(&scratch.store, production.id, 2, 2).await, version: 1 };
    // The worker has seen that staging is not decided; before it has said that it waits, staging is.
    let cancelled = RunEvent::Cancelled { done: String::new(), not_done: String::new() };
    scratch.store.append_event(staging.id, first.version, &cancelled, at(3)).await.unwrap();
    assert_eq!(scratch.store.lease(production.id).await.unwrap().unwrap().woken, Some(at(3)));
    assert!(
        !scratch.store.has_claimable_runs(at(4), AskedBy::Anybody).await.unwrap(),
        "it is not taken from its holder"
    );
    let mut wakes = scratch.store.wakes();
    let on = countersign::domain::run::Awaited::Environment { environment: environment("staging"), run: staging.id };
    let waiting = RunEvent::Waiting { on, until: at(200) };
    let version = scratch.store.give_back(hold, &[(at(4), pinning()), (at(4), waiting)], at(200)).await.unwrap();
    tokio::time::timeout(Duration::from_mins(1), wakes.next()).await.expect("the workers are told");
    let woken = scratch.store.claim_runs(worker(3), at(4), (AskedBy::Anybody, 8)).await.unwrap();
    assert_eq!(woken.iter().map(|woken| woken.run).collect::<Vec<_>>(), [production.id]);
    // Once more, not for ever: nothing has happened since.
    let hold = Hold { run: production.id, fence: woken[0].lease.fence, version };
    scratch.store.give_back(hold, &[], at(200)).await.unwrap();
    assert!(!scratch.store.has_claimable_runs(at(5), AskedBy::Anybody).await.unwrap());
}

#[tokio::test]
async fn what_may_change_a_decision_is_noted_once_and_made_a_run_of_in_order() {
    let scratch = Scratch::new().await;
    decide(&scratch.store, "old", "staging", Verdict::NotReady, "p1").await;
    decide(&scratch.store, "new", "staging", Verdict::NotReady, "p1").await;
    assert!(!scratch.store.has_due(at(99)).await.unwrap());
    for (subject, second) in [("new", 50), ("old", 40), ("new", 60), ("undecided", 30)] {
        let bundle = format!("{subject} {second}");
        let bundle = (digest(&bundle), bundle.as_bytes());
        scratch.store.put_upload(&project(), &[digest(subject)], bundle, at(second)).await.unwrap();
    }
    assert_eq!(scratch.store.queue_counts(at(99)).await.unwrap().due, 2);
    let made = scratch.store.make_due_runs(at(99), 8).await.unwrap();
    let subjects: Vec<_> = made.iter().map(|made| (made.due.subject, made.due.because)).collect();
    assert_eq!(subjects, [(digest("old"), Because::Changed), (digest("new"), Because::Changed)]);
    assert!(!scratch.store.has_due(at(99)).await.unwrap());
    let head = scratch.store.run(made[0].run).await.unwrap().unwrap().head;
    assert_eq!((head.because, head.state), (Some((Because::Changed, 0)), RunState::Pending));
    // The same again, before anybody has begun with it, is the same run.
    let again = Due { at: at(100), ..made[0].due.clone() };
    scratch.store.note_due(&again).await.unwrap();
    assert_eq!(scratch.store.make_due_runs(at(100), 8).await.unwrap()[0].run, made[0].run);
}

#[tokio::test]
async fn what_is_due_belongs_to_whoever_makes_runs_of_it_as_far_as_that_one_has_rooms_and_to_nobody_otherwise() {
    let scratch = Scratch::new().await;
    for (second, host) in (10..).zip(["one", "other", "quick", "quick"]) {
        let (subject, name) = (digest(&format!("{host} {second}")), format!("{host}.example.com/app"));
        let (project, environment, because) = (project(), environment("staging"), Because::Changed);
        let due = Due { project, subject, environment, name, because, at: at(second), tries: 0 };
        scratch.store.note_due(&due).await.unwrap();
    }
    let openings = Openings { of_any: 1, of_quick: 1, quick: vec!["quick.example.com".to_owned()] };
    let made = scratch.store.make_due_runs_for(at(99), 8, Some((worker(1), openings))).await.unwrap();
    let ours: Vec<_> = made.iter().map(|made| made.lease.map(|lease| (lease.holder, lease.fence))).collect();
    let held = Some((Some(worker(1)), 1));
    assert_eq!(ours, [held, None, held, None]);
    // Others may begin with the rest, and with these when their holder is lost.
    let rest = scratch.store.claim_runs(worker(2), at(99), (AskedBy::TheGate, 8)).await.unwrap();
    assert_eq!(rest.iter().map(|claimed| claimed.run).collect::<Vec<_>>(), [made[1].run, made[3].run]);
    let hold = Hold { run: made[0].run, fence: 1, version: 1 };
    scratch.store.append_held(hold, &[(at(99), pinning())]).await.unwrap();
    let lost = scratch.store.claim_runs(worker(2), at(99 + LEASE_SECONDS), (AskedBy::TheGate, 8)).await.unwrap();
    assert_eq!(lost.iter().filter(|claimed| claimed.run == made[2].run).count(), 1, "{lost:?}");
    let late = scratch.store.append_held(Hold { run: made[2].run, ..hold }, &[(at(150), pinning())]).await;
    assert!(matches!(late.unwrap_err(), StoreError::Conflict(Conflict::Fenced { .. })));
}

#[tokio::test]
async fn a_decision_that_lapses_is_noted_for_that_moment_or_a_little_before_and_one_that_does_not_is_not() {
    let mut scratch = Scratch::new().await;
    for (n, until) in [(1, Some(at(500))), (2, Some(at(10_002))), (3, None)] {
        // Nobody puts off what was noted before but who has looked everywhere, and that is another story.
        if until.is_some() {
            scratch = Scratch::new().await;
        }
        let run = new_run("app", "staging");
        let mut made = record(&run, Verdict::Ready, "p1", at(n));
        made.valid_until = until;
        let whole = DecisionRun::Whole(Box::new(run));
        scratch.store.commit_decision(&NewDecision::of(made, whole, at(n)).unwrap()).await.unwrap();
        let due = async |second| scratch.store.has_due(at(second)).await.unwrap();
        match until {
            Some(until) => {
                let second = until.unix_seconds() - at(0).unix_seconds();
                // The last tenth of a longer time is for deciding again.
                let second = if second > 600 { 9_002 } else { second };
                assert!(!due(second - 1).await && due(second).await, "{n}");
            }
            None => assert!(!due(1_000_000).await, "{n}"),
        }
    }
}

/// F24.
#[tokio::test]
async fn of_the_runs_of_some_hosts_alone_those_are_claimed() {
    for scratch in Scratch::on_each().await {
        let names =
            ["quick.example/app", "silent.example:5000/app", "quick.example:5000/app", "", "oci:/srv/app", "file"];
        let runs = names.map(|name| NewRun { name: name.to_owned(), ..new_run(name, "staging") });
        for run in &runs {
            scratch.store.request_run(run).await.unwrap();
        }
        let of = async |hosts: &[&str]| {
            let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
            let claimed = scratch.store.claim_runs_of(worker(1), at(2), (AskedBy::Anybody, 8), Some(&hosts)).await;
            let claimed: Vec<Uuid> = claimed.unwrap().iter().map(|claimed| claimed.run).collect();
            runs.iter().filter(|run| claimed.contains(&run.id)).map(|run| run.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(of(&[]).await, Vec::<String>::new());
        assert_eq!(of(&["other.example"]).await, Vec::<String>::new());
        assert_eq!(of(&["quick.example", "oci:"]).await, ["quick.example/app", "oci:/srv/app"]);
        assert_eq!(of(&[""]).await, ["", "file"]);
        let rest = scratch.store.claim_runs(worker(1), at(2), (AskedBy::Anybody, 8)).await.unwrap();
        assert_eq!(rest.len(), 2);
    }
}

/// F24: whoever takes long while others wait is the last of them, and keeps what she has of her log.
#[tokio::test]
async fn a_run_that_is_set_back_stands_behind_those_who_wait() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let runs = ["silent.example/a", "silent.example/b", "other.example/c"];
        let runs = runs.map(|name| NewRun { name: name.to_owned(), ..new_run(name, "staging") });
        for run in &runs {
            store.request_run(run).await.unwrap();
        }
        let [first, second, third] = runs.each_ref().map(|run| run.id);
        let waits = async |host: &str| store.has_claimable_runs_but_of(at(2), AskedBy::Anybody, host).await.unwrap();
        let hold = Hold { run: first, fence: taken(store, first, 1, 2).await, version: 1 };
        assert!(waits("silent.example").await && waits("other.example").await && waits("").await);
        store.set_back(hold, (at(2), pinning()), at(900)).await.unwrap();
        let late = store.append_held(Hold { version: 2, ..hold }, &[(at(2), pinning())]).await.unwrap_err();
        assert!(matches!(late, StoreError::Conflict(Conflict::Fenced { .. })), "{late}");
        let next = async || {
            let claimed = store.claim_runs(worker(2), at(2), (AskedBy::Anybody, 1)).await.unwrap();
            claimed.first().map(|claimed| (claimed.run, claimed.lease.lost))
        };
        assert_eq!([next().await, next().await], [Some((second, 0)), Some((third, 0))]);
        assert!(!waits("silent.example").await && waits("other.example").await, "its own host alone");
        assert_eq!([next().await, next().await], [Some((first, 0)), None]);
        assert_eq!(store.run(first).await.unwrap().unwrap().events.len(), 2);
        // Nobody sets back what is not hers.
        assert!(store.set_back(Hold { version: 2, ..hold }, (at(3), pinning()), at(900)).await.is_err());
        assert_sound(store).await;
    }
}
