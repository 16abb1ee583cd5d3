//! What is recorded is a leaf, from the same moment on, each once and in order.

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::log::{Entry, EntryKind, entry};
use countersign::domain::overrides::Way;
use countersign::domain::statement::predicate_type;
use countersign::store::{Backlog, Conflict, DecidedUpTo, NewOverride, NewSignature, SignatureKind, Store, StoreError};
use futures_util::future::join_all;
use serde_json::json;

use super::{decisions, tamper};
use crate::store::{
    Scratch, assert_sound, at, decide, decision, digest, environment, new_run, project, saying, verifying,
};

async fn kinds(store: &Store) -> Vec<(String, Digest)> {
    store.log_leaves(0, 256).await.unwrap().into_iter().map(|leaf| (leaf.entry.kind, leaf.entry.digest)).collect()
}

fn signature(id: Digest, kind: SignatureKind, bundle: &[u8], second: i64) -> NewSignature {
    let (bundle, signer, notices) = (bundle.to_vec(), "alice".to_owned(), Vec::new());
    NewSignature {
        id,
        kind,
        bundle,
        signer,
        at: at(second),
        filed_under: None,
        in_force: false,
        notices,
        follows: None,
    }
}

#[tokio::test]
async fn every_decision_activation_and_word_about_an_override_is_a_leaf_in_the_order_of_the_commits() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let first = decide(store, "app", "staging", Verdict::NotReady, "p1").await;
        let pack = digest("pack");
        store.put_pack(pack, &"standard".parse().unwrap(), 1, &std::collections::BTreeMap::new()).await.unwrap();
        for _ in 0..2 {
            store.activate_pack(&project(), pack, at(7), None, DecidedUpTo::default(), &[]).await.unwrap();
        }
        let permits = json!({
            "gate": "g", "project": project(), "environment": "staging", "pack": "p", "rule": "sbom.present",
            "reason": "why", "ticket": null, "expires": at(86_400), "nonce": "1",
        });
        let (id, bundle) = saying(digest("app"), predicate_type::OVERRIDE_V1, &permits);
        let over = NewOverride {
            asker: countersign::store::Asker::Known,
            filed_under: None,
            in_force: false,
            id,
            project: project(),
            subject: digest("app"),
            environment: environment("staging"),
            rule: "sbom.present".parse().unwrap(),
            way: Way::Ordinary,
            bundle,
            expires: at(86_400),
            at: at(8),
            notices: Vec::new(),
        };
        let said = |kind: SignatureKind| saying(id, kind.predicate_type(), &json!({"project": project()})).1;
        let [approved, revoked] = [SignatureKind::Approval, SignatureKind::Revocation].map(said);
        for _ in 0..2 {
            store.put_override(&over).await.unwrap();
            store.put_override_signature(signature(over.id, SignatureKind::Approval, &approved, 9)).await.unwrap();
        }
        store.put_override_signature(signature(over.id, SignatureKind::Revocation, &revoked, 9)).await.unwrap();
        let second = decide(store, "app", "staging", Verdict::Unknown, "p1").await;
        let expected = [
            (EntryKind::Decision, first),
            (EntryKind::Activation, entry::activation(project().as_str(), pack, at(7))),
            (EntryKind::OverrideRequest, over.id),
            (EntryKind::OverrideApproval, Digest::of(&approved)),
            (EntryKind::OverrideRevocation, Digest::of(&revoked)),
            (EntryKind::Decision, second),
        ];
        let expected: Vec<_> = expected.into_iter().map(|(kind, digest)| (kind.as_str().to_owned(), digest)).collect();
        assert_eq!(kinds(store).await, expected, "what is repeated is no second leaf");
        assert_eq!(store.decision(second).await.unwrap().unwrap().log_index, Some(5));
        assert_eq!((store.log_leaf_of(first).await, store.log_leaf_of(pack).await), (Ok(Some(0)), Ok(None)));
        let leaf = store.log_leaves(5, 1).await.unwrap().remove(0);
        let said = store.decision(second).await.unwrap().unwrap().record.inputs.now;
        assert_eq!(leaf.entry, Entry::new(EntryKind::Decision, second, said));
        assert_eq!(leaf.hash, leaf.entry.leaf_hash());
        assert_sound(store).await;
    }
}

#[tokio::test]
async fn decisions_that_are_committed_together_have_each_their_own_place() {
    for scratch in Scratch::on_each().await {
        let (mine, other) = (&scratch.store, scratch.another().await);
        let runs: Vec<_> = (0..60).map(|n| new_run(&format!("app {n}"), "staging")).collect();
        join_all(runs.iter().map(|run| verifying(mine, run))).await;
        let made: Vec<_> = runs.iter().map(|run| decision(run, Verdict::Ready, "p1")).collect();
        // Two processes, and in each of them many at the same time.
        let commits = made.iter().enumerate().map(|(n, decision)| {
            if n % 2 == 0 { mine.commit_decision(decision) } else { other.commit_decision(decision) }
        });
        assert!(join_all(commits).await.into_iter().all(|outcome| outcome == Ok(())));
        let mut places = Vec::new();
        for decision in &made {
            places.push(mine.log_leaf_of(decision.id()).await.unwrap().unwrap());
        }
        places.sort_unstable();
        assert_eq!(places, (0..60).collect::<Vec<u64>>());
        assert_eq!(mine.log_head().await.unwrap().frontier.size(), 60);
        assert_sound(mine).await;
    }
}

#[tokio::test]
async fn what_is_refused_leaves_no_leaf_and_no_gap() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let run = new_run("app", "staging");
        verifying(store, &run).await;
        let rivals: Vec<_> = ["p1", "p2", "p3"].map(|pack| decision(&run, Verdict::Ready, pack)).into();
        let other = new_run("other", "staging");
        verifying(store, &other).await;
        let other = decision(&other, Verdict::Ready, "p1");
        let all: Vec<_> = rivals.iter().chain([&other]).collect();
        let outcomes = join_all(all.iter().map(|decision| store.commit_decision(decision))).await;
        let refused = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, Err(StoreError::Conflict(Conflict::Version { .. }))))
            .count();
        assert_eq!((refused, &outcomes[3]), (2, &Ok(())), "{outcomes:?}");
        assert_eq!(store.log_head().await.unwrap().frontier.size(), 2);
        assert_sound(store).await;
    }
}

/// Makes the record look as it did before there was a log.
async fn forget_the_log(scratch: &Scratch) {
    let empty = if scratch.url.is_some() { "''" } else { "x''" };
    let sql = format!(
        "DELETE FROM log_entry; DELETE FROM log_node;
        UPDATE log_head SET size = 0, edge = {empty}, backlog_to = (SELECT max(id) FROM decision)"
    );
    tamper(scratch, &sql).await;
}

#[tokio::test]
async fn what_was_decided_before_there_was_a_log_is_brought_into_it_step_by_step() {
    for scratch in Scratch::on_each().await {
        decisions(&scratch.store, 300).await;
        forget_the_log(&scratch).await;
        // Another process: this one remembers how large it was.
        let store = &scratch.another().await;
        assert!(store.log_head().await.unwrap().backlog.is_open());
        assert_sound(store).await;
        let left = store.bring_into_log().await.unwrap();
        assert!(left.is_open() && left.left() == 44, "{left:?}");
        // Whoever decides meanwhile need not wait for the rest, and another process goes on where the first stopped.
        let between = decide(store, "between", "staging", Verdict::Ready, "p1").await;
        assert_eq!(store.log_leaf_of(between).await, Ok(Some(256)));
        let left: Vec<Backlog> = join_all([store.bring_into_log(), scratch.another().await.bring_into_log()])
            .await
            .into_iter()
            .map(Result::unwrap)
            .collect();
        assert!(left.iter().all(|left| !left.is_open()), "{left:?}");
        assert_eq!(store.log_head().await.unwrap().frontier.size(), 301);
        let (leaves, findings) = store.check_log(Vec::new()).await.unwrap();
        assert_eq!((leaves, findings.list), (301, vec![]));
    }
}
