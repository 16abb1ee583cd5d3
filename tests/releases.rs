//! A release of several components: each is decided by itself, the whole is as ready as they are, and what is not can be
//! tried again alone.

use countersign::cli::output::Format;
use countersign::cli::paint::Paint;
use countersign::cli::render::release::release as shown;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::limits::MAX_PARTS;
use countersign::domain::reference::SubjectRef;
use countersign::gate::{GateError, Page, ReleaseReply, ReleaseRequest, RunTerms};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::gate::{TestGate, digest, project};
use crate::support::index::push;
use crate::support::registry::TestRegistry;
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

fn request(subjects: &[&str], key: Option<&str>) -> ReleaseRequest {
    ReleaseRequest {
        project: project(),
        subjects: subjects.iter().map(|subject| SubjectRef::parse(subject, |_| false).unwrap()).collect(),
        environment: "staging".parse().unwrap(),
        correlation_id: Some("change-7".into()),
        idempotency_key: key.map(str::to_owned),
    }
}

async fn asked(gate: &TestGate, subjects: &[&str]) -> ReleaseReply {
    gate.gate.request_release(request(subjects, None), RunTerms::default()).await.unwrap()
}

/// Drives every run that goes on, and answers the release then.
async fn driven(gate: &TestGate, release: &ReleaseReply) -> ReleaseReply {
    for run in release.going_on() {
        gate.gate.execute_run(run.id, None).await.unwrap();
    }
    gate.gate.release(release.id).await.unwrap()
}

fn verdicts(release: &ReleaseReply) -> Vec<Option<Verdict>> {
    release.parts.iter().map(|part| part.verdict).collect()
}

const READY: Option<Verdict> = Some(Verdict::Ready);
const NOT_READY: Option<Verdict> = Some(Verdict::NotReady);

#[tokio::test]
async fn a_release_is_ready_when_each_component_is_and_what_is_not_is_tried_again_alone() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let (api, web) = (gate.good_artifact("api").await, gate.push_artifact("web").await);
        let new = asked(&gate, &[&api, &web]).await;
        assert_eq!((new.state.as_str(), new.verdict), ("pending", Verdict::NotReady));
        assert_eq!(verdicts(&new), [None, None], "what is not decided is not ready");

        let first = driven(&gate, &new).await;
        assert_eq!((first.state.as_str(), first.verdict), ("not-ready", Verdict::NotReady));
        assert_eq!(verdicts(&first), [READY, NOT_READY]);
        assert_ready!(gate.check(&api, "staging").await);
        let kept = first.parts[0].run.id;

        gate.sign(&web).await;
        gate.provenance(&web, json!({})).await;
        gate.smoke(&web, "PASSED").await;
        let again = gate.gate.retry_release(first.id, None, RunTerms::default()).await.unwrap();
        assert_eq!(
            (again.parts[0].run.id, again.parts[0].attempts),
            (kept, 1),
            "what is ready stays as it was decided"
        );
        assert_eq!((again.parts[1].attempts, again.verdict), (2, Verdict::NotReady));
        let ready = driven(&gate, &again).await;
        assert_eq!((ready.state.as_str(), ready.verdict), ("ready", Verdict::Ready));
        assert!(ready.parts.iter().all(|part| part.run.correlation_id.as_deref() == Some("change-7")));
        let refused = gate.gate.retry_release(ready.id, None, RunTerms::default()).await.unwrap_err();
        assert!(matches!(refused, GateError::Conflict { .. }), "{refused}");
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_changes_after_a_release_changes_its_verdict() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    let new = asked(&gate, &[&api, &web]).await;
    let ready = driven(&gate, &new).await;
    assert_eq!(ready.verdict, Verdict::Ready);
    gate.clock.advance("1m");
    gate.smoke(&web, "FAILED").await;
    assert_not_ready!(gate.promote(&web, "staging").await, ["smoke.passed"]);
    let fallen = gate.gate.release(ready.id).await.unwrap();
    assert_eq!((fallen.verdict, verdicts(&fallen)), (Verdict::NotReady, vec![READY, NOT_READY]));
    gate.clock.advance("30h");
    let old = gate.gate.release(ready.id).await.unwrap();
    assert_eq!(verdicts(&old), [NOT_READY, NOT_READY], "a smoke test that grew old is none");
    gate.finish().await;
}

#[tokio::test]
async fn a_component_that_could_not_be_asked_about_makes_the_release_unknown_until_it_is() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    assert_ready!(gate.promote(&web, "staging").await);
    let bundle = gate.sign(&web).await;
    let blob = gate.directory.path().join("layout/blobs/sha256").join(bundle.hex());
    let kept = std::fs::read(&blob).unwrap();
    std::fs::write(&blob, "damaged").unwrap();
    let unknown = driven(&gate, &asked(&gate, &[&api, &web]).await).await;
    assert_eq!((unknown.state.as_str(), unknown.verdict), ("failed", Verdict::Unknown));
    assert_ready!(gate.check(&web, "staging").await);
    assert_eq!(verdicts(&unknown), [READY, Some(Verdict::Unknown)], "an earlier ready is no answer to this release");
    std::fs::write(&blob, kept).unwrap();
    let again = gate.gate.retry_release(unknown.id, Some(digest(&web)), RunTerms::default()).await.unwrap();
    assert_eq!(driven(&gate, &again).await.verdict, Verdict::Ready);
    gate.finish().await;
}

#[tokio::test]
async fn the_same_key_is_the_same_release_and_another_request_under_it_is_refused() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    let ask = async |subjects: &[&str]| {
        gate.gate.request_release(request(subjects, Some("build 7")), RunTerms::default()).await
    };
    let first = ask(&[&api, &web]).await.unwrap();
    assert_eq!(ask(&[&api, &web]).await.unwrap().id, first.id);
    let other = ask(&[&web, &api]).await.unwrap_err();
    assert!(matches!(other, GateError::Conflict { .. }), "{other}");
    let listed = gate.gate.releases(&project(), Page::default()).await.unwrap();
    assert_eq!(listed.items.iter().map(|release| release.id).collect::<Vec<_>>(), [first.id]);
    driven(&gate, &first).await;
    gate.finish().await;
}

#[tokio::test]
async fn a_release_of_nothing_of_the_same_twice_or_of_too_much_is_refused() {
    let gate = TestGate::start().await;
    let name = |n: usize| format!("registry.example.com/app@{}", Digest::of(n.to_string().as_bytes()));
    let many: Vec<String> = (0..=MAX_PARTS).map(name).collect();
    let (same, none) = ([name(1), name(1)], Vec::new());
    for (subjects, words) in [(&none[..], "found 0"), (&same[..], "twice"), (&many[..], "found 101")] {
        let subjects: Vec<&str> = subjects.iter().map(String::as_str).collect();
        let refused = gate.gate.request_release(request(&subjects, None), RunTerms::default()).await.unwrap_err();
        assert!(matches!(refused, GateError::Usage { .. }) && refused.to_string().contains(words), "{refused}");
    }
    let mut elsewhere = request(&[&name(1)], None);
    elsewhere.environment = "moon".parse().unwrap();
    let refused = gate.gate.request_release(elsewhere, RunTerms::default()).await.unwrap_err();
    assert!(refused.to_string().contains("no environment `moon`"), "{refused}");
    let missing = gate.gate.release(uuid::Uuid::now_v7()).await.unwrap_err();
    assert!(matches!(missing, GateError::NotFound { .. }), "{missing}");
    gate.finish().await;
}

#[tokio::test]
async fn a_cancelled_release_keeps_what_was_decided() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    let new = asked(&gate, &[&api, &web]).await;
    gate.gate.execute_run(new.parts[0].run.id, None).await.unwrap();
    let ended = gate.gate.cancel_release(new.id).await.unwrap();
    assert_eq!((ended.state.as_str(), verdicts(&ended)), ("cancelled", vec![READY, None]));
    assert_eq!(gate.gate.cancel_release(new.id).await.unwrap(), ended, "said again it is answered again");
    let again = gate.gate.retry_release(new.id, None, RunTerms::default()).await.unwrap();
    assert_eq!(driven(&gate, &again).await.verdict, Verdict::Ready);
    gate.finish().await;
}

#[tokio::test]
async fn a_release_that_is_cancelled_again_takes_nobody_else_s_request_back() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    let (one, other) = (asked(&gate, &[&api, &web]).await, asked(&gate, &[&api, &web]).await);
    let shared: Vec<u64> = other.parts.iter().map(|part| part.run.requests).collect();
    assert_eq!(shared, [2, 2], "both have the same runs");
    for _ in 0..3 {
        let left = gate.gate.cancel_release(one.id).await.unwrap();
        assert!(left.parts.iter().all(|part| part.run.requests == 1 && part.run.state == "pending"), "{left:?}");
    }
    // Under a name of its caller's own it ends nothing of what was tried again since.
    let ended = gate.gate.cancel_release_as(other.id, Some("once")).await.unwrap();
    assert_eq!(ended.state, "cancelled");
    let again = gate.gate.retry_release(other.id, None, RunTerms::default()).await.unwrap();
    let late = gate.gate.cancel_release_as(other.id, Some("once")).await.unwrap();
    assert_eq!((late.state.as_str(), late.going_on().count()), (again.state.as_str(), 2), "{late:?}");
    let driven = driven(&gate, &again).await;
    assert_eq!(driven.verdict, Verdict::Ready);
    let refused = gate.gate.cancel_release_as(other.id, Some("twice")).await.unwrap_err();
    assert!(matches!(refused, GateError::Conflict { .. }), "what is decided is not cancelled: {refused}");
    gate.finish().await;
}

#[tokio::test]
async fn a_run_that_is_at_its_end_is_asked_for_again_and_one_that_goes_on_is_not() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    let refused = gate.promote(&app, "staging").await;
    let run = refused.decision.unwrap().run;
    let (again, _) = gate.gate.retry_run(run, &[], RunTerms::default()).await.unwrap();
    assert_ne!(again.id, run);
    assert_eq!((again.subject.digest, again.environment.as_str()), (digest(&app), "staging"));
    let early = gate.gate.retry_run(again.id, &[], RunTerms::default()).await.unwrap_err();
    assert!(matches!(early, GateError::Conflict { .. }), "{early}");
    gate.gate.execute_run(again.id, None).await.unwrap();
    gate.finish().await;
}

/// The other way to say the same: an index whose manifests are the components, one subject with a part for each.
#[tokio::test]
async fn an_index_of_components_without_platforms_is_a_release_too() {
    let gate = TestGate::start().await;
    let components = |layout: &crate::support::index::ImageLayout<'_>| -> Vec<Value> {
        ["api", "web"]
            .map(|name| {
                let mut entry = layout.platform("linux", "amd64", name);
                entry.as_object_mut().unwrap().remove("platform");
                entry
            })
            .to_vec()
    };
    let pushed = push(&gate, "release", components).await;
    for subject in [&pushed.index, &pushed.parts[0]] {
        gate.sign(subject).await;
        gate.provenance(subject, json!({})).await;
        gate.smoke(subject, "PASSED").await;
    }
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let parts: Vec<_> = reply.platforms.iter().map(|part| (part.platform.clone(), part.verdict)).collect();
    assert_eq!(parts, [(None, Verdict::Ready), (None, Verdict::NotReady)]);
    gate.finish().await;
}

/// Staleness: what is given about one part of an index is looked at again for the index.
#[tokio::test]
async fn evidence_about_a_part_has_the_index_decided_again() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let platforms =
            |layout: &crate::support::index::ImageLayout<'_>| vec![layout.platform("linux", "amd64", "amd")];
        let pushed = push(&gate, "stale", platforms).await;
        for subject in [&pushed.index, &pushed.parts[0]] {
            gate.sign(subject).await;
            gate.provenance(subject, json!({})).await;
        }
        gate.smoke(&pushed.index, "PASSED").await;
        assert_not_ready!(gate.promote(&pushed.index, "staging").await, ["gate.platform"]);
        let bundle = gate.smoke_bundle(&pushed.parts[0]).await;
        gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1, "the index, and nothing else was decided");
        for run in gate.gate.unfinished_runs().await.unwrap() {
            gate.gate.execute_run(run, None).await.unwrap();
        }
        let now = gate.check(&pushed.index, "staging").await;
        assert_ready!(now);
        assert!(now.reasons.iter().all(|reason| reason.outcome != Outcome::Violation));
        gate.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_is_asked_for_shown_and_tried_again_over_http() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let (api, web) = (gate.good_artifact("api").await, gate.push_artifact("web").await);
    let served = Served::start_over(gate).await;
    let body = json!({"subjects": [api, web], "environment": "staging"});
    let asked = served.request(Method::POST, "/v1/releases?wait=30s").json(&body).send().await.unwrap();
    assert_eq!(asked.status(), 200);
    let location = asked.headers()["location"].to_str().unwrap().to_owned();
    let release: Value = asked.json().await.unwrap();
    assert_eq!((&release["schema"], &release["verdict"]), (&json!("countersign.release/v1"), &json!("not-ready")));
    assert_eq!(
        (&release["parts"][0]["verdict"], &release["parts"][1]["verdict"]),
        (&json!("ready"), &json!("not-ready"))
    );
    let shown: Value = served.get(&location).await.json().await.unwrap();
    assert_eq!(shown["id"], release["id"]);

    let retry = format!("{location}/retry");
    let unknown = json!({"part": format!("sha256:{}", "0".repeat(64))});
    let refused = served.request(Method::POST, &retry).json(&unknown).send().await.unwrap();
    assert_eq!(refused.status(), 404);
    let part = json!({"part": digest(&web)});
    let again = served.request(Method::POST, &retry).json(&part).send().await.unwrap();
    assert_eq!(again.status(), 202);
    let again: Value = again.json().await.unwrap();
    assert_eq!((&again["parts"][0]["attempts"], &again["parts"][1]["attempts"]), (&json!(1), &json!(2)));
    let run = again["parts"][1]["run"]["id"].as_str().unwrap().parse().unwrap();
    served.gate.gate.run_at_its_end(run).await.unwrap();
    let cancelled = served.request(Method::POST, &format!("{location}/cancel")).send().await.unwrap();
    assert_eq!(cancelled.status(), 409, "all of it is at its end");
    let listed: Value = served.get("/v1/releases?limit=1").await.json().await.unwrap();
    assert_eq!(listed["items"][0]["id"], release["id"]);
    served.finish().await;
}

/// What JUnit and SARIF say of a release of two, neither of which has anything.
fn in_every_component(junit: &str, sarif: &str, parts: [&str; 2]) {
    // A report in which each component has its suite, and its sums are those of all.
    let suites: Vec<&str> = junit.lines().filter(|line| line.contains("<testsuite ")).collect();
    let failures =
        |line: &str| line.split("failures=\"").nth(1).unwrap().split('"').next().unwrap().parse::<usize>().unwrap();
    assert_eq!(suites.len(), 2, "{junit}");
    assert!(suites.iter().zip(parts).all(|(suite, part)| suite.contains(part.rsplit('@').next().unwrap())), "{junit}");
    let sum: usize = suites.iter().map(|suite| failures(suite)).sum();
    assert!(sum > 0 && failures(junit.lines().nth(1).unwrap()) == sum, "{junit}");
    // One run, in which each rule is described once and each component has results of its own.
    crate::why::outputs::is_sarif(sarif);
    let log: Value = serde_json::from_str(sarif).unwrap();
    let run_of = &log["runs"][0];
    assert_eq!(log["runs"].as_array().unwrap().len(), 1);
    assert_eq!(run_of["automationDetails"]["id"], "countersign/default/staging/release/");
    assert_eq!(
        (run_of["properties"]["verdict"].as_str(), run_of["results"].as_array().unwrap().len()),
        (Some("not-ready"), sum)
    );
    for part in parts {
        let about = run_of["results"].as_array().unwrap().iter();
        let named = about.filter(|one| one["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == part);
        assert_eq!(named.count(), sum / 2, "{part}");
    }
}

/// Something may have been decided after the release: then its runs do not say how the components stand.
#[tokio::test]
async fn a_report_of_a_release_says_how_its_components_stand_and_not_how_they_once_did() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.good_artifact("api").await, gate.good_artifact("web").await);
    let release = driven(&gate, &asked(&gate, &[&api, &web]).await).await;
    let shapes = async || {
        let now = gate.gate.release(release.id).await.unwrap();
        let [junit, sarif] = [Format::Junit, Format::Sarif].map(|format| shown(&now, format, Paint::Plain).unwrap());
        crate::why::outputs::is_sarif(&sarif);
        let run: Value = serde_json::from_str::<Value>(&sarif).unwrap()["runs"][0].clone();
        let told = run["invocations"][0]["toolExecutionNotifications"].to_string();
        assert_eq!(run["properties"]["verdict"], now.verdict.as_str());
        let whole = junit.lines().nth(1).unwrap().to_owned();
        let red = !(whole.contains("failures=\"0\"") && whole.contains("errors=\"0\""));
        let suites = junit.matches("<testsuite ").count();
        assert_eq!(suites, 2, "{junit}");
        (now.verdict, red, run["invocations"][0]["executionSuccessful"] == true, told)
    };
    let (verdict, red, successful, _) = shapes().await;
    assert_eq!((verdict, red, successful), (Verdict::Ready, false, true));
    gate.clock.advance("1m");
    gate.smoke(&web, "FAILED").await;
    assert_eq!(gate.promote(&web, "staging").await.verdict, Verdict::NotReady);
    let (verdict, red, successful, told) = shapes().await;
    assert_eq!((verdict, red, successful), (Verdict::NotReady, true, false));
    assert!(told.contains("not ready, by a later decision"), "{told}");
    gate.clock.advance("1m");
    gate.smoke(&web, "PASSED").await;
    assert_ready!(gate.promote(&web, "staging").await);
    let (verdict, red, successful, _) = shapes().await;
    assert_eq!((verdict, red, successful), (Verdict::Ready, false, true));
    gate.finish().await;
}

#[tokio::test]
async fn the_command_line_shows_a_release_in_each_of_its_shapes_and_exits_with_its_verdict() {
    let gate = TestGate::start().await;
    let (api, web) = (gate.push_artifact("api").await, gate.push_artifact("web").await);
    let run = |arguments: &[&str]| {
        let output = gate.command(arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let forms: Vec<&str> = ["text", "json=r.json", "markdown=r.md", "github=r.txt", "junit=r.xml", "sarif=r.sarif"]
        .into_iter()
        .flat_map(|form| ["--output", form])
        .collect();
    let promote = [&["promote", &api, &web, "--to", "staging"][..], &forms].concat();
    let (code, text, said) = run(&promote);
    assert_eq!(code, Some(1), "{said}");
    let read = |name: &str| std::fs::read_to_string(gate.directory.path().join(name)).unwrap();
    let release: Value = serde_json::from_str(&read("r.json")).unwrap();
    let id = release["id"].as_str().unwrap();
    assert!(text.starts_with(&format!("not ready for staging  release {id}\n")), "{text}");
    assert!(
        text.contains(&format!("✗ {api}  not ready")) && text.contains("signature.present: countersign sign"),
        "{text}"
    );
    let retry = format!("make what is missing, then: countersign {} run retry {id}\n", gate.options().join(" "));
    assert!(text.ends_with(&retry), "{text}");
    assert!(
        said.contains(&format!("release {id}")) && said.contains("layout"),
        "each transition names its component: {said}"
    );
    let page = read("r.md");
    assert!(page.starts_with("## not ready for staging\n") && page.contains("| component | digest | |"), "{page}");
    assert!(page.contains("### not ready for staging"), "{page}");
    let annotations = read("r.txt");
    let whole = annotations.lines().next().unwrap();
    assert!(whole.ends_with(&format!("0 of 2 components are ready, release {id}")), "{annotations}");

    in_every_component(&read("r.xml"), &read("r.sarif"), [&api, &web]);
    let (code, shown, _) = run(&["run", "show", id]);
    assert_eq!((code, shown), (Some(0), text.clone()));
    let (code, listed, _) = run(&["run", "releases"]);
    assert!(code == Some(0) && listed.contains(id) && listed.contains("0 of 2 ready"), "{listed}");
    let (code, again, said) = run(&["run", "retry", id, "--part", &web]);
    assert!(code == Some(1) && again.contains(", attempt 2"), "{again}{said}");
    let single = release["parts"][0]["run"]["id"].as_str().unwrap();
    let (code, _, said) = run(&["run", "retry", single, "--part", &web]);
    assert!(code == Some(2) && said.contains("--part names a component of a release"), "{said}");
    let (code, _, said) = run(&["run", "retry", single]);
    assert!(code == Some(1) && said.contains("run "), "{said}");
    let (code, _, said) = run(&["run", "show", "01234567-89ab-7def-8123-456789abcdef"]);
    assert!(code == Some(2) && said.contains("a run or a release"), "{said}");
    gate.finish().await;
}
