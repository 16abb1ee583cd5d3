//! Decisions, the packs they are made under, and what they have to say to others.

use super::*;

// Decisions ----------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_decision_is_committed_whole_with_its_run_its_bundles_and_its_vsa() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "production");
        verifying(&scratch.store, &run).await;
        let mut decision = decision(&run, Verdict::Ready, "p1");
        decision.bundles = vec![(digest("two"), b"two".to_vec()), (digest("one"), b"one".to_vec())].into();
        decision.timing = BTreeMap::from([("fetching".to_owned(), 40)]);
        let (vsa, waivers) = (b"vsa".to_vec(), vec![digest("waiver")]);
        let publish_to = Some(run.name.clone());
        decision.publication =
            Some(NewPublication { vsa: vsa.clone().into(), publish_to: publish_to.clone(), waivers });
        scratch.store.commit_decision(&decision).await.unwrap();

        let stored = scratch.store.decision(decision.id()).await.unwrap().unwrap();
        assert_eq!((&stored.record, stored.timing["fetching"]), (decision.record(), 40));
        assert_eq!(Digest::of(&stored.bytes), decision.id());
        let ended = scratch.store.run(run.id).await.unwrap().unwrap();
        assert_eq!((ended.head.state, ended.head.decision()), (RunState::Ready, Some(decision.id())));
        assert_eq!(ended.events.last().unwrap().at, at(5));
        let mut bundles = decision.bundles.to_vec();
        bundles.sort();
        assert_eq!(scratch.store.decision_bundles(decision.id()).await.unwrap(), bundles);
        let publication = scratch.store.publication(decision.id()).await.unwrap().unwrap();
        assert_eq!((publication.vsa, publication.publish_to), (vsa, publish_to));
        assert_sound(&scratch.store).await;
    }
}

#[tokio::test]
async fn nothing_of_a_refused_decision_is_visible() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "production");
        verifying(&scratch.store, &run).await;
        let record = record(&run, Verdict::Ready, "p1", at(4));
        let mut stale = NewDecision::of(record, DecisionRun::At { version: 3 }, at(5)).unwrap();
        stale.bundles = vec![(digest("one"), b"one".to_vec())].into();
        let refused = conflict(scratch.store.commit_decision(&stale).await);
        assert_eq!(refused, Conflict::Version { run: run.id, expected: 3, found: 4 });
        assert_eq!(scratch.store.decision(stale.id()).await.unwrap(), None);
        assert_eq!(scratch.store.bundle(digest("one")).await.unwrap(), None);
        assert_eq!(scratch.store.run(run.id).await.unwrap().unwrap().head.version, 4);
    }
}

#[tokio::test]
async fn a_run_has_one_decision_however_often_it_is_committed() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "production");
        verifying(&scratch.store, &run).await;
        let decision = decision(&run, Verdict::Ready, "p1");
        scratch.store.commit_decision(&decision).await.unwrap();
        let again = conflict(scratch.store.commit_decision(&decision).await);
        assert_eq!(again, Conflict::Version { run: run.id, expected: 4, found: 5 });
        let late = NewDecision::of(record(&run, Verdict::NotReady, "p1", at(9)), DecisionRun::At { version: 5 }, at(9));
        let late = scratch.store.commit_decision(&late.unwrap()).await.unwrap_err();
        assert!(matches!(late, StoreError::Illegal { .. }), "{late}");
    }
}

#[tokio::test]
async fn a_decision_about_something_else_does_not_end_the_run() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "staging");
        verifying(&scratch.store, &run).await;
        for other in [
            NewRun { environment: environment("production"), ..run.clone() },
            NewRun { subject: digest("other"), ..run.clone() },
            NewRun { project: "other".parse().unwrap(), ..run.clone() },
        ] {
            let refused = scratch.store.commit_decision(&decision(&other, Verdict::Ready, "p1")).await.unwrap_err();
            assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
        }
        let other = NewRun { id: Uuid::now_v7(), ..run.clone() };
        let mismatch =
            NewDecision::of(record(&run, Verdict::Ready, "p", at(4)), DecisionRun::Whole(Box::new(other)), at(5));
        assert!(matches!(mismatch.unwrap_err(), StoreError::Inconsistent { .. }));
        let mut wrong = decision(&run, Verdict::Ready, "p1");
        wrong.bundles = vec![(digest("one"), b"two".to_vec())].into();
        let wrong = scratch.store.commit_decision(&wrong).await.unwrap_err();
        assert!(matches!(wrong, StoreError::Inconsistent { .. }), "{wrong}");
    }
}

#[tokio::test]
async fn an_unknown_decision_fails_its_run_and_never_takes_the_place_of_an_answer() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let ready = decide(store, "app", "staging", Verdict::Ready, "p1").await;
        let unknown = decide(store, "app", "staging", Verdict::Unknown, "p1").await;
        let (subject, staging) = (digest("app"), environment("staging"));
        let latest = store.latest_decision(&project(), subject, &staging, digest("p1")).await.unwrap().unwrap();
        assert_eq!(latest.id, ready);
        let run = store.decision(unknown).await.unwrap().unwrap().record.inputs.run;
        let run = store.run(run).await.unwrap().unwrap();
        assert_eq!((run.head.state, run.head.decision()), (RunState::Failed, Some(unknown)));
        assert!(run.head.last.to_string().contains("registry registry.example.com: answered 429"), "{}", run.head.last);
        let only = decide(store, "fresh", "staging", Verdict::Unknown, "p1").await;
        assert_eq!(store.latest_decision(&project(), digest("fresh"), &staging, digest("p1")).await.unwrap(), None);
        assert_eq!(store.latest_for_any_pack(&project(), digest("fresh"), &staging).await.unwrap(), None);
        let listed = store.decisions(&project(), &DecisionFilter::default(), None, 10).await.unwrap();
        assert_eq!(listed.items.iter().map(|head| head.id).collect::<Vec<_>>(), [only, unknown, ready]);
    }
}

#[tokio::test]
async fn an_unknown_decision_has_nothing_to_publish() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "staging");
        verifying(&scratch.store, &run).await;
        let mut unknown = decision(&run, Verdict::Unknown, "p1");
        unknown.publication = Some(NewPublication { vsa: vec![1].into(), publish_to: None, waivers: vec![] });
        let refused = scratch.store.commit_decision(&unknown).await.unwrap_err();
        assert_eq!(refused.to_string(), "refused to write: a decision `unknown` has nothing to publish");
    }
}

#[tokio::test]
async fn the_latest_decision_is_the_one_of_its_own_project_subject_environment_and_pack() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let first = decide(store, "app", "staging", Verdict::NotReady, "p1").await;
        let second = decide(store, "app", "staging", Verdict::Ready, "p1").await;
        let production = decide(store, "app", "production", Verdict::NotReady, "p1").await;
        let other_pack = decide(store, "app", "staging", Verdict::NotReady, "p2").await;
        decide(store, "other", "staging", Verdict::NotReady, "p1").await;
        let (subject, staging) = (digest("app"), environment("staging"));
        let latest = |place: &'static str, pack: &'static str| async move {
            let found = store.latest_decision(&project(), digest("app"), &environment(place), digest(pack)).await;
            found.unwrap().map(|decision| decision.id)
        };
        assert_eq!(latest("staging", "p1").await, Some(second));
        assert_eq!(latest("production", "p1").await, Some(production));
        assert_eq!(latest("staging", "p2").await, Some(other_pack));
        assert_eq!(latest("production", "p2").await, None);
        let any = store.latest_for_any_pack(&project(), subject, &staging).await.unwrap().unwrap();
        assert_eq!(any.id, other_pack);
        let elsewhere =
            store.latest_decision(&"other".parse().unwrap(), subject, &staging, digest("p1")).await.unwrap();
        assert_eq!(elsewhere, None);
        let filter = DecisionFilter { subject: Some(subject), environment: Some(staging) };
        let listed = store.decisions(&project(), &filter, None, 10).await.unwrap();
        assert_eq!(listed.items.iter().map(|head| head.id).collect::<Vec<_>>(), [other_pack, second, first]);
    }
}

#[tokio::test]
async fn the_newest_decision_is_the_last_committed_even_when_the_clock_jumps_back() {
    for scratch in Scratch::on_each().await {
        let mut last = None;
        for now in [at(100), at(50)] {
            let run = new_run("app", "staging");
            verifying(&scratch.store, &run).await;
            let record = record(&run, Verdict::Ready, "p1", now);
            let decision = NewDecision::of(record, DecisionRun::At { version: 4 }, now).unwrap();
            scratch.store.commit_decision(&decision).await.unwrap();
            last = Some(decision.id());
        }
        let latest =
            scratch.store.latest_decision(&project(), digest("app"), &environment("staging"), digest("p1")).await;
        assert_eq!(latest.unwrap().map(|decision| decision.id), last);
    }
}

#[tokio::test]
async fn a_decision_is_found_by_the_beginning_of_its_id() {
    for scratch in Scratch::on_each().await {
        let id = decide(&scratch.store, "app", "staging", Verdict::Ready, "p1").await;
        let hex = id.hex();
        for length in [8, 9, 31, 64] {
            for prefix in [hex[..length].to_owned(), format!("sha256:{}", &hex[..length])] {
                assert_eq!(scratch.store.decision_by_prefix(&project(), &prefix).await.unwrap(), ByPrefix::One(id));
            }
        }
        let other = "other".parse().unwrap();
        assert_eq!(scratch.store.decision_by_prefix(&other, &hex).await.unwrap(), ByPrefix::None);
        for bad in ["", "1234567", "zzzzzzzz", "ABCDEF12", "sha256:", &format!("{hex}0"), "ääääääää"] {
            let refused = scratch.store.decision_by_prefix(&project(), bad).await.unwrap_err();
            assert!(refused.to_string().contains("which is not 8 to 64 lowercase hex digits"), "{refused}");
        }
    }
}

// Packs --------------------------------------------------------------------------------------------------------------

async fn put(store: &Store, text: &str, version: u64) -> Digest {
    let files = BTreeMap::from([("pack.toml".to_owned(), text.as_bytes().to_vec())]);
    let name = "standard".parse().unwrap();
    store.put_pack(digest(text), &name, version, &files).await.unwrap();
    digest(text)
}

#[tokio::test]
async fn a_pack_is_in_force_only_once_it_is_activated() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let pack = put(store, "one", 1).await;
        put(store, "one", 1).await;
        assert_eq!(store.active_pack(&project()).await.unwrap(), None);
        assert_eq!(
            store.activate_pack(&project(), pack, at(0), None, DecidedUpTo::default(), &[]).await.unwrap(),
            Activated::Switched
        );
        assert_eq!(
            store.activate_pack(&project(), pack, at(1), None, DecidedUpTo::default(), &[]).await.unwrap(),
            Activated::Unchanged
        );
        let active = store.active_pack(&project()).await.unwrap().unwrap();
        assert_eq!((active.digest, active.version, &active.files["pack.toml"][..]), (pack, 1, &b"one"[..]));
        assert_eq!(store.active_pack(&"other".parse().unwrap()).await.unwrap(), None);
        let missing = store
            .activate_pack(&project(), digest("none"), at(0), None, DecidedUpTo::default(), &[])
            .await
            .unwrap_err();
        assert!(matches!(missing, StoreError::Missing { .. }), "{missing}");
        let renamed = store.put_pack(pack, &"other".parse().unwrap(), 1, &BTreeMap::new()).await;
        assert_eq!(conflict(renamed), Conflict::Taken { what: format!("pack {pack}") });
    }
}

#[tokio::test]
async fn a_packs_version_only_grows() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (one, two, forged) =
            (put(store, "one", 1).await, put(store, "two", 2).await, put(store, "forged", 2).await);
        store.activate_pack(&project(), two, at(0), None, DecidedUpTo::default(), &[]).await.unwrap();
        for (given, version) in [(one, 1), (forged, 2)] {
            let refused =
                conflict(store.activate_pack(&project(), given, at(1), Some(two), DecidedUpTo::default(), &[]).await);
            let name = "standard".parse().unwrap();
            let expected =
                Conflict::PackVersion { name, given: version, given_digest: given, newest: 2, newest_digest: two };
            assert_eq!(refused, expected);
        }
        // A pack of another name does not make it forget.
        store.put_pack(digest("extra"), &"extra".parse().unwrap(), 1, &BTreeMap::new()).await.unwrap();
        store.activate_pack(&project(), digest("extra"), at(2), Some(two), DecidedUpTo::default(), &[]).await.unwrap();
        let refused = conflict(
            store.activate_pack(&project(), one, at(3), Some(digest("extra")), DecidedUpTo::default(), &[]).await,
        );
        assert!(matches!(refused, Conflict::PackVersion { newest: 2, .. }), "{refused}");
        assert_eq!(
            store
                .activate_pack(&project(), two, at(3), Some(digest("extra")), DecidedUpTo::default(), &[])
                .await
                .unwrap(),
            Activated::Switched
        );
    }
}

#[tokio::test]
async fn two_people_cannot_put_different_packs_in_force_at_once() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (one, two) = (put(store, "one", 1).await, put(store, "two", 2).await);
        store.activate_pack(&project(), one, at(0), None, DecidedUpTo::default(), &[]).await.unwrap();
        let stale = conflict(store.activate_pack(&project(), two, at(1), None, DecidedUpTo::default(), &[]).await);
        assert_eq!(stale, Conflict::PackInForce { project: project(), expected: None, found: Some(one) });
        assert_eq!(stale.to_string(), format!("the pack in force for project `default` is {one}, not none"));
    }
}

#[tokio::test]
async fn a_pack_and_the_decisions_under_it_come_into_force_together() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (one, two) = (put(store, "one", 1).await, put(store, "two", 2).await);
        store.activate_pack(&project(), one, at(0), None, DecidedUpTo::default(), &[]).await.unwrap();
        let before = decide(store, "app", "staging", Verdict::Ready, "one").await;
        decide(store, "app", "staging", Verdict::Unknown, "one").await;
        let standing = store.standing_page(&project(), None, two).await.unwrap();
        let seen = store.decided_up_to(&project()).await.unwrap();
        assert_eq!(
            standing.iter().map(|(one, verdict)| (one.subject, one.decision, *verdict)).collect::<Vec<_>>(),
            [(digest("app"), before, Verdict::Ready)]
        );

        let run = new_run("app", "staging");
        let redecided = |verdict, pack| {
            NewDecision::of(record(&run, verdict, pack, at(9)), DecisionRun::Whole(Box::new(run.clone())), at(9))
                .unwrap()
        };
        let wrong_pack = [redecided(Verdict::Ready, "one")];
        let refused = store.activate_pack(&project(), two, at(9), Some(one), seen, &wrong_pack).await.unwrap_err();
        assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");

        // The second decision repeats the run of the first, so nothing of all this happens.
        let twice = [redecided(Verdict::NotReady, "two"), redecided(Verdict::Ready, "two")];
        let refused = conflict(store.activate_pack(&project(), two, at(9), Some(one), seen, &twice).await);
        assert_eq!(refused, Conflict::Taken { what: format!("run {}", run.id) });
        assert_eq!(store.pack_in_force(&project()).await.unwrap(), Some(one));
        assert_eq!(store.run(run.id).await.unwrap(), None);

        let whole = [redecided(Verdict::Ready, "two")];
        let unaware =
            conflict(store.activate_pack(&project(), two, at(9), Some(one), DecidedUpTo::default(), &whole).await);
        assert_eq!(unaware, Conflict::Standing { project: project() });
        assert_eq!(
            store.activate_pack(&project(), two, at(9), Some(one), seen, &whole).await.unwrap(),
            Activated::Switched
        );
        let staging = environment("staging");
        let latest = store.latest_decision(&project(), digest("app"), &staging, two).await.unwrap().unwrap();
        assert_eq!(latest.id, whole[0].id());
        let states: Vec<_> =
            store.run(run.id).await.unwrap().unwrap().events.iter().map(|e| e.state.as_str()).collect();
        assert_eq!(states, ["pending", "initializing", "running", "verifying", "ready"]);
        assert_eq!(store.standing_page(&project(), None, two).await.unwrap()[0].0.decision, whole[0].id());
        // Repeated after an unknown outcome, it changes nothing.
        assert_eq!(
            store.activate_pack(&project(), two, at(9), Some(one), seen, &whole).await.unwrap(),
            Activated::Unchanged
        );
        assert_sound(store).await;
    }
}

// Outbox -------------------------------------------------------------------------------------------------------------

async fn published(store: &Store, subject: &str, publish_to: Option<&str>) -> Digest {
    let run = new_run(subject, "staging");
    verifying(store, &run).await;
    let mut decision = decision(&run, Verdict::Ready, "p1");
    let vsa = format!("vsa of {}", decision.id()).into_bytes();
    let waivers = vec![digest("waiver")];
    decision.publication = Some(NewPublication { vsa: vsa.into(), publish_to: publish_to.map(str::to_owned), waivers });
    store.commit_decision(&decision).await.unwrap();
    decision.id()
}

#[tokio::test]
async fn a_vsa_is_pending_until_it_is_there_and_every_failure_is_visible() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (first, second) = (published(store, "a", Some("r/a")).await, published(store, "b", Some("r/b")).await);
        let kept = published(store, "c", None).await;
        let pending = || async {
            let pending = store.pending_publications(10).await.unwrap();
            pending.iter().map(|publication| publication.decision).collect::<Vec<_>>()
        };
        assert_eq!(pending().await, [first, second]);
        assert_eq!(store.publication(kept).await.unwrap().unwrap().state, PublicationState::Kept);
        store.mark_publication_failed(first, "registry r: 503\u{7}", at(6)).await.unwrap();
        assert_eq!(pending().await, [second, first], "one that fails does not hold up the rest");
        let failed = store.publication(first).await.unwrap().unwrap();
        assert_eq!((failed.tries, failed.last_error.as_deref()), (1, Some("registry r: 503\\u{7}")));

        assert!(store.mark_published(first, digest("manifest"), at(7)).await.unwrap());
        assert!(!store.mark_published(first, digest("manifest"), at(8)).await.unwrap(), "that is known");
        store.mark_publication_failed(first, "late", at(9)).await.unwrap();
        let there = store.publication(first).await.unwrap().unwrap();
        assert_eq!(there.state, PublicationState::Published { referrer: digest("manifest"), at: at(7) });
        assert_eq!((there.tries, there.last_error), (2, None));
        assert_eq!(pending().await, [second]);
        let other = conflict(store.mark_published(first, digest("other"), at(9)).await);
        assert_eq!(other, Conflict::Taken { what: format!("the VSA of decision {first}") });
        let missing = store.mark_published(digest("none"), digest("m"), at(9)).await.unwrap_err();
        assert!(matches!(missing, StoreError::Missing { .. }), "{missing}");
    }
}

#[tokio::test]
async fn places_that_one_decision_could_not_tell_any_more_are_told_by_the_next() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (subject, staging, project) = (digest("app"), environment("staging"), project());
        let scope = (&project, subject, &staging);
        for place in 0..4 {
            published(store, "app", Some(&format!("r/{place}"))).await;
        }
        let places = async || store.called_ready_at(scope, "r/0", 10).await.unwrap();
        assert_eq!(places().await, ["r/1", "r/2", "r/3"]);
        assert_eq!(store.called_ready_at(scope, "r/0", 2).await.unwrap(), ["r/1", "r/2"]);
        let run = new_run("app", "staging");
        verifying(store, &run).await;
        let mut failed = decision(&run, Verdict::NotReady, "p1");
        let told = |place: &str| NewPublication {
            vsa: format!("FAILED at {place}").into_bytes().into(),
            publish_to: Some(place.to_owned()),
            waivers: Vec::new(),
        };
        failed.publication = Some(told("r/0"));
        failed.elsewhere = Elsewhere { said: vec![told("r/1"), told("r/2")], more: true };
        store.commit_decision(&failed).await.unwrap();
        assert_eq!(places().await, ["r/3"]);
        assert!(store.has_due(at(1_000)).await.unwrap(), "the subject is decided again, to tell the rest");
        let all = store.publications_of(failed.id()).await.unwrap();
        let told: Vec<_> = all.iter().map(|one| (one.ordinal, one.publish_to.as_deref().unwrap())).collect();
        assert_eq!(told, [(0, "r/0"), (1, "r/1"), (2, "r/2")]);
        store.mark_published(all[1].key(), digest("manifest"), at(900)).await.unwrap();
        let waiting = store.pending_publications_about(&project, subject, &staging, 10).await.unwrap();
        let waiting: Vec<_> = waiting.iter().map(|one| one.publish_to.as_deref().unwrap()).collect();
        assert_eq!(waiting, ["r/3", "r/0", "r/2"], "what is superseded is pushed no more");
        assert_sound(store).await;
    }
}

#[tokio::test]
async fn what_was_said_last_counts_before_it_is_there() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let (subject, staging) = (digest("app"), environment("staging"));
        assert_eq!(store.last_published(&project(), subject, &staging, "r/app").await.unwrap(), None);
        published(store, "app", Some("r/app")).await;
        let newest = published(store, "app", Some("r/app")).await;
        published(store, "app", None).await;
        decide(store, "app", "staging", Verdict::Ready, "p1").await;
        let last = store.last_published(&project(), subject, &staging, "r/app").await.unwrap().unwrap();
        assert_eq!((last.decision, last.verdict, last.pack), (newest, Verdict::Ready, digest("p1")));
        assert_eq!((last.waivers, last.publish_to.as_deref()), (vec![digest("waiver")], Some("r/app")));
        assert_eq!(store.last_published(&project(), subject, &environment("production"), "r/app").await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_pack_that_is_kept_is_not_written_again() {
    for scratch in Scratch::on_each().await {
        let (store, name) = (&scratch.store, "standard".parse().unwrap());
        store.put_pack(digest("pack"), &name, 1, &BTreeMap::new()).await.unwrap();
        let before = store.write_counts();
        store.put_pack(digest("pack"), &name, 1, &BTreeMap::new()).await.unwrap();
        assert_eq!(store.write_counts(), before);
        let other = store.put_pack(digest("pack"), &name, 2, &BTreeMap::new()).await.unwrap_err();
        assert!(matches!(other, StoreError::Conflict(Conflict::Taken { .. })), "{other}");
    }
}
