//! Notes that something has changed: how long they stay, and whom they reach.

use std::sync::Arc;

use countersign::domain::decision::{Part, PartVerdict};
use countersign::domain::limits::{MAX_INDEXES_OF_PART, MAX_WRAPPINGS};
use countersign::store::{Follows, Giver};
use futures_util::future::join_all;
use sqlx::AssertSqlSafe;

use super::*;
use crate::faults::house::until;
use crate::support::postgres::Postgres;

/// A decision about an index that names one part.
fn about_an_index(index: &str, part: Digest, verdict: Verdict, second: i64) -> NewDecision {
    let run = new_run(index, "staging");
    let mut record = record(&run, verdict, "p1", at(second));
    let subject = Subject::unseen(part, String::new());
    record.inputs.platforms = Some(vec![Part {
        subject,
        platform: None,
        evidence: Vec::new(),
        rejected: Vec::new(),
        faults: Vec::new(),
        prior: None,
        overrides: Vec::new(),
        referrers: Vec::new(),
        unsigned: Vec::new(),
    }]);
    record.platforms = vec![PartVerdict { digest: part, platform: None, verdict, reasons: Vec::new() }];
    NewDecision::of(record, DecisionRun::Whole(Box::new(run)), at(second)).unwrap()
}

#[tokio::test]
async fn a_failing_test_of_a_platform_turns_every_index_that_names_it_however_many_do_and_first_those_that_are_ready() {
    for scratch in Scratch::on_each().await {
        let (store, part) = (&scratch.store, digest("linux/amd64"));
        let mut names: Vec<String> = (0..MAX_INDEXES_OF_PART * 2 + 7).map(|n| format!("index {n}")).collect();
        names.sort_by_key(|name| digest(name));
        // The one that matters comes last in every order that a stranger can choose.
        let last = names.len() - 1;
        let decisions: Vec<_> = (0..)
            .zip(&names)
            .map(|(n, name)| {
                let verdict = if n == last { Verdict::Ready } else { Verdict::NotReady };
                about_an_index(name, part, verdict, 1)
            })
            .collect();
        for some in decisions.chunks(200) {
            assert!(join_all(some.iter().map(|one| store.commit_decision(one))).await.iter().all(Result::is_ok));
        }
        assert!(!store.has_dependants_to_note().await.unwrap());
        store.put_upload(&project(), &[part], (digest("failed"), b"failed"), at(50)).await.unwrap();
        assert!(store.has_dependants_to_note().await.unwrap());
        let mut steps = 0;
        while store.queue_counts(at(99)).await.unwrap().due == 0 {
            assert!(store.note_dependants(at(50)).await.unwrap());
            steps += 1;
        }
        let first = store.make_due_runs(at(99), 8).await.unwrap();
        let subjects: Vec<_> = first.iter().map(|made| made.due.subject).collect();
        assert_eq!((subjects.as_slice(), steps), (&[digest(&names[last])][..], 3), "what is ready is noted first");
        // More comes while the rest is being noted: all of them are noted once more.
        store.put_upload(&project(), &[part], (digest("again"), b"again"), at(60)).await.unwrap();
        while store.note_dependants(at(60)).await.unwrap() {}
        assert!(!store.has_dependants_to_note().await.unwrap());
        assert_eq!(store.queue_counts(at(99)).await.unwrap().due, u64::try_from(names.len()).unwrap());
        assert_eq!(
            store.unjudged_since(&project(), digest(&names[7]), &environment("staging")).await.unwrap(),
            Some(at(50))
        );
        assert_sound(store).await;
    }
}

async fn follows(store: &Store) -> Follows {
    store.to_follow(&project(), digest("app"), &environment("staging")).await.unwrap()
}

/// A decision by whoever looked everywhere, at what `follows` says.
async fn looked(store: &Store, verdict: Verdict, follows: Follows) -> Result<(), StoreError> {
    let run = new_run("app", "staging");
    verifying(store, &run).await;
    let mut decision = decision(&run, verdict, "p1");
    decision.follows = Some(follows);
    store.commit_decision(&decision).await
}

#[tokio::test]
async fn a_note_goes_with_the_decision_that_has_seen_all_that_it_tells_of_and_with_no_other() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let unjudged = async || store.unjudged_since(&project(), digest("app"), &environment("staging")).await.unwrap();
        looked(store, Verdict::Ready, follows(store).await).await.unwrap();
        let due = |second| countersign::store::Due {
            project: project(),
            subject: digest("app"),
            environment: environment("staging"),
            name: String::new(),
            because: countersign::store::Because::Changed,
            at: at(second),
            tries: 0,
        };
        store.note_due(&due(10)).await.unwrap();
        assert_eq!(unjudged().await, Some(at(10)));
        // It changes once more while somebody looks.
        let before = follows(store).await;
        store.note_due(&due(20)).await.unwrap();
        looked(store, Verdict::Ready, before).await.unwrap();
        assert_eq!(unjudged().await, Some(at(10)), "nobody has judged the second change");
        // What could not be found out has judged nothing.
        looked(store, Verdict::Unknown, follows(store).await).await.unwrap();
        assert_eq!(unjudged().await, Some(at(10)));
        // Nor has who looked only at what is stored.
        let run = new_run("app", "staging");
        let record = record(&run, Verdict::Ready, "p1", at(30));
        let mut whole = NewDecision::of(record, DecisionRun::Whole(Box::new(run)), at(30)).unwrap();
        whole.follows = Some(follows(store).await);
        store.commit_decision(&whole).await.unwrap();
        assert_eq!(unjudged().await, Some(at(10)));
        looked(store, Verdict::NotReady, follows(store).await).await.unwrap();
        assert_eq!(unjudged().await, None);
        assert!(!store.has_due(at(1_000_000)).await.unwrap());
    }
}

#[tokio::test]
async fn a_decision_that_has_not_seen_what_was_given_about_its_subject_is_refused_and_one_about_others_is_not() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let before = follows(store).await;
        store.put_upload(&project(), &[digest("other")], (digest("one"), b"one"), at(1)).await.unwrap();
        looked(store, Verdict::Ready, before).await.unwrap();
        let before = follows(store).await;
        store.put_upload(&project(), &[digest("app")], (digest("two"), b"two"), at(2)).await.unwrap();
        let refused = conflict(looked(store, Verdict::Ready, before).await);
        assert_eq!(refused, Conflict::Given { subject: digest("app"), bundle: digest("two") });
        looked(store, Verdict::Ready, follows(store).await).await.unwrap();
    }
}

/// Anybody may give a hundred bundles about a digest: were it looked at once more for each of them, three runs about it would end
/// with nothing.
#[tokio::test]
async fn what_strangers_give_while_something_is_decided_is_looked_at_afterwards_and_holds_nothing_up() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (project, place) = (project(), environment("staging"));
        let give = async |content: &[u8], giver| {
            store.put_upload_of(&project, &[digest("app")], (Digest::of(content), content, giver), at(1)).await.unwrap()
        };
        let unjudged = async || store.unjudged_since(&project, digest("app"), &place).await.unwrap();
        let before = follows(store).await;
        assert_eq!(give(b"a stranger's", Giver::Stranger).await, 1);
        looked(store, Verdict::Ready, before).await.unwrap();
        assert!(unjudged().await.is_some() && store.has_due(at(1_000)).await.unwrap());
        looked(store, Verdict::Ready, follows(store).await).await.unwrap();
        assert_eq!(unjudged().await, None);
        // Behind what somebody gave who is known, it hides nothing.
        let before = follows(store).await;
        give(b"known", Giver::Known { says: digest("what it says") }).await;
        give(b"another stranger's", Giver::Stranger).await;
        let refused = conflict(looked(store, Verdict::Ready, before).await);
        assert_eq!(refused, Conflict::Given { subject: digest("app"), bundle: Digest::of(b"known") });
    }
}

/// Past the gate: whoever gives something in the default project holds this until it is there, and whoever decides waits for it.
const HOLD: &str = "BEGIN; SELECT pg_advisory_xact_lock(
    ('x' || left(encode(sha256(E'project\\ndefault\\n\\n'::bytea), 'hex'), 16))::bit(64)::bigint)";
const WAIT_FOR_IT: &str = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
    AND wait_event_type = 'Lock' AND query LIKE '%pg_advisory_xact_lock%' AND now() - query_start > interval '300 ms'";

/// What a server isolates by default is anybody's to set. A transaction that saw everything as it was when it began to wait would
/// put a `ready` over what it has waited for.
#[tokio::test(flavor = "multi_thread")]
async fn who_has_waited_for_what_is_given_sees_it_whatever_the_server_isolates_by_default() {
    for isolation in ["repeatable read", "serializable"] {
        let Some(scratch) = Scratch::on_server().await else { return };
        let url = scratch.url.clone().unwrap();
        let mut stranger = Postgres::stranger(&url).await;
        let database = url.rsplit('/').next().unwrap();
        let set = format!("ALTER DATABASE {database} SET default_transaction_isolation = '{isolation}'");
        sqlx::raw_sql(AssertSqlSafe(set)).execute(&mut stranger).await.unwrap();
        let store = Arc::new(connect(&url).await.unwrap());
        let before = follows(&store).await;
        sqlx::raw_sql(HOLD).execute(&mut stranger).await.unwrap();
        let mut onlooker = Postgres::stranger(&url).await;
        let mut wait = async |how_many: i64| {
            until("whoever waits", async || {
                let waiting: i64 = sqlx::query_scalar(WAIT_FOR_IT).fetch_one(&mut onlooker).await.unwrap();
                (waiting == how_many).then_some(())
            })
            .await;
        };
        let giver = Arc::clone(&store);
        let giving = tokio::spawn(async move {
            giver.put_upload(&project(), &[digest("app")], (digest("failed"), b"failed"), at(2)).await
        });
        wait(1).await;
        let decider = Arc::clone(&store);
        let deciding = tokio::spawn(async move { looked(&decider, Verdict::Ready, before).await });
        wait(2).await;
        sqlx::raw_sql("COMMIT").execute(&mut stranger).await.unwrap();
        assert_eq!(giving.await.unwrap(), Ok(1));
        let refused = conflict(deciding.await.unwrap());
        assert_eq!(refused, Conflict::Given { subject: digest("app"), bundle: digest("failed") }, "{isolation}");
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn strangers_have_places_of_their_own_and_what_is_known_is_taken_once() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (subject, project) = ([digest("app")], project());
        let give = async |content: &[u8], giver| {
            store.put_upload_of(&project, &subject, (Digest::of(content), content, giver), at(1)).await
        };
        let large = vec![b'x'; 15 * 1024 * 1024];
        assert_eq!(give(&large, Giver::Stranger).await, Ok(1));
        assert_eq!(give(&large, Giver::Stranger).await, Ok(0), "the same again is no news");
        assert_eq!(limit(give(&vec![b'y'; 2 * 1024 * 1024], Giver::Stranger).await), "MAX_UPLOADED_BYTES_OF_STRANGERS");
        for n in 1..100 {
            assert_eq!(give(format!("stranger {n}").as_bytes(), Giver::Stranger).await, Ok(1));
        }
        assert_eq!(limit(give(b"one too many", Giver::Stranger).await), "MAX_UPLOADS_OF_STRANGERS");
        let says = digest("what it says");
        assert_eq!(give(b"known", Giver::Known { says }).await, Ok(1));
        for n in 2..12 {
            let wrapped = give(format!("known, wrapped {n} times").as_bytes(), Giver::Known { says }).await;
            if n <= MAX_WRAPPINGS {
                assert_eq!(wrapped, Ok(1));
            } else {
                assert_eq!(limit(wrapped), "MAX_WRAPPINGS", "what is dropped is never answered as known");
            }
        }
        assert_eq!(give(b"other", Giver::Known { says: digest("other") }).await, Ok(1));
        let uploads = store.uploads(&project, subject[0]).await.unwrap();
        assert_eq!(uploads.len(), 100 + MAX_WRAPPINGS + 1);
        assert_eq!((uploads[0], uploads[MAX_WRAPPINGS]), ((digest("known"), at(1)), (digest("other"), at(1))));
        assert_eq!(uploads[MAX_WRAPPINGS + 1].0, Digest::of(&large), "those of strangers come last");
    }
}
