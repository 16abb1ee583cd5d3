//! The way for emergencies: one person, a short time, as loud as can be, and somebody else looks at it afterwards.

use std::collections::BTreeMap;

use countersign::cli::output::Format;
use countersign::cli::paint::Paint;
use countersign::cli::render;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::overrides::Way;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::reference::SubjectRef;
use countersign::gate::{
    BrokenGlass, ExportForm, GateError, OverrideChoice, OverrideReply, OverrideRequest, OverrideStep, Page,
    ReleaseRequest, RunTerms,
};
use countersign::sigstore::SigningKey;
use serde_json::{Value, json};

use super::{unreviewed, words_of_log};
use crate::policy_activation::{replace, set_version};
use crate::resting::said_in;
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{TestGate, copy, digest, good_provenance, project, rules};
use crate::support::served::Served;
use crate::webhooks::{deliver, receiver, told, webhook};
use crate::{assert_not_ready, assert_ready};

/// A change of a request.
type Edit = dyn Fn(&mut OverrideRequest);

/// The stories' pack, in which Alice may break the glass of production and the people of `security` look at it.
pub fn with_glass(gate: &TestGate) -> BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let key = files.keys().find(|name| name.starts_with("keys/alice-")).unwrap().clone();
    let glass = format!(
        "[approvers.emergency]\nquorum = 1\n[approvers.emergency.people.alice]\nkeys = [\"{key}\"]\n\n\
         [break-glass]\napprovers = \"emergency\"\nreviewers = \"security\"\nmax-lifetime = \"4h\"\n\
         environments = [\"production\"]\n\n[environments.production]\n"
    );
    replace(&mut files, "[environments.production]\n", &glass);
    files
}

pub fn emergency(app: &str, by: &SigningKey) -> OverrideRequest {
    OverrideRequest {
        project: project(),
        subject: digest(app),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        way: Way::BreakGlass,
        reason: "checkout is down for everybody".into(),
        ticket: Some("INC-7".into()),
        lasts: "4h".parse().unwrap(),
        signer: Box::new(copy(by)),
    }
}

/// Alice breaks the glass for what nobody has reviewed, and it is promoted.
pub async fn glass_broken_by_alice(gate: &TestGate, app: &str) {
    gate.activate(&with_glass(gate)).await.unwrap();
    gate.gate.request_override(emergency(app, &gate.people.alice)).await.unwrap();
    assert_ready!(gate.promote(app, "production").await);
}

async fn say(
    gate: &TestGate,
    id: &OverrideReply,
    step: OverrideStep,
    by: &SigningKey,
) -> Result<OverrideReply, GateError> {
    gate.gate.say_of_override(&project(), &id.id.to_string(), step, by).await
}

async fn unreviewed_glass(gate: &TestGate) -> Vec<OverrideReply> {
    let choice = OverrideChoice { unreviewed: true, ..OverrideChoice::default() };
    gate.gate.overrides(&project(), &choice, Page::default()).await.unwrap().items
}

fn seen() -> OverrideStep {
    OverrideStep::Review("it was needed; the release was rolled back an hour later".into())
}

#[tokio::test]
async fn one_person_breaks_the_glass_for_a_short_time_and_another_one_has_to_look_at_it() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        gate.activate(&with_glass(&gate)).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let broken = gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
        assert_eq!((broken.state.as_str(), broken.quorum, broken.needs_review), ("in-force", 1, true));
        assert_eq!((broken.approved_by.join(" ").as_str(), broken.way), ("alice", Way::BreakGlass));
        let ready = gate.promote(&app, "production").await;
        assert_ready!(ready);
        assert_eq!(rules(&ready, Outcome::Waived), ["review.approved"]);
        assert_eq!(
            (ready.waived_by[0].way, ready.waived_by[0].approved_by.join(" ").as_str()),
            (Way::BreakGlass, "alice")
        );
        gate.clock.advance("4h");
        assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
        // It is over, and listed still.
        let listed = unreviewed_glass(&gate).await;
        assert_eq!((listed.len(), listed[0].state.as_str(), listed[0].needs_review), (1, "expired", true));
        assert_eq!(gate.gate.override_debt(&project()).await.unwrap().unreviewed, 1);
        assert_eq!(gate.gate.unreviewed_broken_glass().await.unwrap().unreviewed, 1);
        let told = gate.gate.readiness().await;
        let glass = told.dependencies.iter().find(|one| one.name == "broken glass").unwrap();
        assert_eq!((told.ready, glass.state.as_str()), (true, "degraded"), "it keeps nobody from being answered");
        assert_eq!(glass.last_error.as_deref(), Some("1 to be reviewed: countersign override list --unreviewed"));
        for (who, key) in [("who broke it", &gate.people.alice), ("a stranger", &gate.people.mallory)] {
            let error = say(&gate, &broken, seen(), key).await.unwrap_err();
            assert!(matches!(error, GateError::NotAllowed { .. }), "{who}: {error:?}");
        }
        let reviewed = say(&gate, &broken, seen(), &gate.people.bob).await.unwrap();
        assert_eq!((reviewed.needs_review, reviewed.reviewed.unwrap().by.as_str()), (false, "bob"));
        say(&gate, &broken, seen(), &gate.people.dev).await.unwrap();
        assert!(unreviewed_glass(&gate).await.is_empty());
        // Whoever has looked at it may leave, and the glass with her: every reader says the same of it.
        let mut without_glass = gate.start_pack();
        set_version(&mut without_glass, 1002);
        gate.activate(&without_glass).await.unwrap();
        let later = gate.gate.override_by(&project(), &broken.id.to_string()).await.unwrap();
        assert!(!later.needs_review && later.reviewed.is_some(), "{later:?}");
        assert!(unreviewed_glass(&gate).await.is_empty());
        let told = gate.gate.readiness().await;
        let glass = told.dependencies.iter().find(|one| one.name == "broken glass").unwrap();
        assert_eq!(gate.gate.unreviewed_broken_glass().await.unwrap(), BrokenGlass::default());
        assert_eq!(glass.state, "ok");
        let words = words_of_log(&gate).await;
        assert_eq!(words.iter().filter(|word| *word == "override-review").count(), 1, "{words:?}");
        gate.finish().await;
    }
}

/// An alert is made of this number: none while nothing is broken, and none once somebody has looked.
#[tokio::test]
async fn the_metric_of_broken_glass_counts_what_nobody_has_reviewed() {
    let gate = TestGate::start().await;
    gate.activate(&with_glass(&gate)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let served = Served::start_over(gate).await;
    let told = async || {
        let text = served.get("/metrics").await.text().await.unwrap();
        let line = text.lines().find(|line| line.starts_with("countersign_break_glass_unreviewed "));
        line.unwrap_or_else(|| panic!("{text}")).to_owned()
    };
    assert_eq!(told().await, "countersign_break_glass_unreviewed 0");
    let broken = served.gate.gate.request_override(emergency(&app, &served.gate.people.alice)).await.unwrap();
    assert_eq!(told().await, "countersign_break_glass_unreviewed 1");
    say(&served.gate, &broken, seen(), &served.gate.people.bob).await.unwrap();
    assert_eq!(told().await, "countersign_break_glass_unreviewed 0");
    served.finish().await;
}

/// Anybody can ask for the glass to be broken, and be answered by nobody: that hides nothing.
#[tokio::test]
async fn however_much_strangers_ask_for_broken_glass_that_nobody_reviewed_is_told() {
    let gate = TestGate::start().await;
    gate.activate(&with_glass(&gate)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    for number in 0_u32..8 {
        let subject = Digest::of(&number.to_le_bytes());
        let asked = OverrideRequest { subject, ..emergency(&app, &gate.people.mallory) };
        assert_eq!(gate.gate.request_override(asked).await.unwrap().state, "pending");
    }
    // None of them was in force, and none takes a place from the one that was.
    assert_eq!(gate.gate.unreviewed_broken_glass().await.unwrap(), BrokenGlass { unreviewed: 1, more: false });
    let told = gate.gate.readiness().await;
    let glass = told.dependencies.iter().find(|one| one.name == "broken glass").unwrap();
    assert_eq!((told.ready, glass.state.as_str()), (true, "degraded"));
    assert_eq!(glass.last_error.as_deref(), Some("1 to be reviewed: countersign override list --unreviewed"));
    gate.finish().await;
}

/// Whoever broke it finds no way to make that unsaid: neither as the author that she becomes, nor by refusing what was in
/// force, nor by leaving.
#[tokio::test]
async fn glass_that_was_broken_stays_listed_until_somebody_else_has_reviewed_it() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        gate.activate(&with_glass(&gate)).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let alice = &gate.people.alice;
        let broken = gate.gate.request_override(emergency(&app, alice)).await.unwrap();
        assert_ready!(gate.promote(&app, "production").await);
        let listed = async |after: &str| {
            let listed = unreviewed_glass(&gate).await;
            let found: Vec<_> = listed.iter().map(|one| (one.id, one.needs_review)).collect();
            assert_eq!(found, [(broken.id, true)], "{after}");
            assert_eq!(gate.gate.override_debt(&project()).await.unwrap().unreviewed, 1, "{after}");
            assert_eq!(gate.gate.unreviewed_broken_glass().await.unwrap().unreviewed, 1, "{after}");
        };
        // (i) Now she has made it herself, and what she permitted counts no longer.
        gate.attest(&app, alice, "https://slsa.dev/provenance/v1", &good_provenance(gate.clock.now())).await;
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        assert_eq!(gate.gate.override_by(&project(), &broken.id.to_string()).await.unwrap().state, "pending");
        listed("she became its author").await;
        // (ii)
        let error = say(&gate, &broken, OverrideStep::Refuse("never mind".into()), alice).await.unwrap_err();
        assert!(error.to_string().contains("was in force before: it can be refused no more"), "{error}");
        say(&gate, &broken, OverrideStep::Revoke(None), alice).await.unwrap();
        listed("she took it back").await;
        // (iii)
        let mut without_her = with_glass(&gate);
        set_version(&mut without_her, 1001);
        let alice_s = without_her.keys().find(|name| name.starts_with("keys/alice-")).unwrap().clone();
        let dev_s = without_her.keys().find(|name| name.starts_with("keys/dev-")).unwrap().clone();
        let hers = format!("[approvers.emergency.people.alice]\nkeys = [\"{alice_s}\"]");
        replace(&mut without_her, &hers, &format!("[approvers.emergency.people.dev]\nkeys = [\"{dev_s}\"]"));
        gate.activate(&without_her).await.unwrap();
        listed("she left").await;
        let mut without_glass = gate.start_pack();
        set_version(&mut without_glass, 1002);
        gate.activate(&without_glass).await.unwrap();
        listed("the pack has no glass").await;
        let error = say(&gate, &broken, seen(), &gate.people.bob).await.unwrap_err();
        assert!(error.to_string().contains("it names nobody who looks at broken glass"), "{error}");
        set_version(&mut without_her, 1003);
        gate.activate(&without_her).await.unwrap();
        let error = say(&gate, &broken, seen(), alice).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
        assert!(!say(&gate, &broken, seen(), &gate.people.bob).await.unwrap().needs_review);
        assert!(unreviewed_glass(&gate).await.is_empty());
        gate.finish().await;
    }
}

/// A63: in every shape of the answer.
#[tokio::test]
async fn no_answer_that_rests_on_broken_glass_is_plainly_ready() {
    let gate = TestGate::start().await;
    gate.activate(&with_glass(&gate)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    gate.promote(&app, "production").await;
    let reply = gate.check(&app, "production").await;
    assert_ready!(reply);
    for (format, first) in [
        (Format::Text, "ready by breaking the glass"),
        (Format::Markdown, "## ready by breaking the glass"),
        (Format::Github, "ready by breaking the glass"),
    ] {
        let text = render::decision(&reply, format, Paint::Plain, render::text::Fold::Closed).unwrap();
        assert!(text.contains(first), "{text}");
        for words in ["BREAK-GLASS", "alice"] {
            assert!(text.contains(words), "`{words}` is not in:\n{text}");
        }
    }
    let text = render::decision(&reply, Format::Text, Paint::Plain, render::text::Fold::Closed).unwrap();
    assert!(text.contains("checkout is down for everybody (INC-7)") && text.contains("ends within 24 hours"), "{text}");
    for format in [Format::Sarif, Format::Junit] {
        let written = render::decision(&reply, format, Paint::Plain, render::text::Fold::Closed).unwrap();
        assert!(written.contains("BREAK-GLASS") && written.contains("of alice, until"), "{written}");
    }
    // Whoever has the summary alone is told, too.
    let id = reply.decision.unwrap().id.to_string();
    let summary = gate.gate.export(&project(), &id, ExportForm::VsaDsse).await.unwrap();
    assert_eq!(said_in(&summary, "urn:countersign:vsa/waivers")[0]["way"], "break-glass");
    gate.finish().await;
}

/// A63: a list and a release say it, too.
#[tokio::test]
async fn no_list_and_no_release_calls_plainly_ready_what_rests_on_broken_glass() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    let app = unreviewed(&gate, "app").await;
    glass_broken_by_alice(&gate, &app).await;
    let plain = unreviewed(&gate, "plain").await;
    let second = unreviewed(&gate, "second").await;
    gate.gate.request_override(emergency(&second, &gate.people.alice)).await.unwrap();
    let output = |arguments: &[&str]| {
        let output = gate.command(arguments).env("COUNTERSIGN_GATE_ID", "https://gate.example.com").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for (format, first) in [
        ("text", "ready by breaking the glass for production"),
        ("markdown", "## ready by breaking the glass for production"),
        ("github", "::ready by breaking the glass for production: 2 of 2 components"),
    ] {
        let told = output(&["promote", &app, &second, "--to", "production", "--output", format]);
        assert!(told.contains(first), "{format}: {told}");
    }
    let (of_app, of_plain) = (digest(&app).short(), digest(&plain).short());
    for list in [&["decision", "list"], &["run", "list"]] {
        let told = output(list);
        let lines =
            |of: &str| told.lines().filter(|line| line.contains(of) && line.contains("  ready  ")).collect::<Vec<_>>();
        let in_production: Vec<&str> = lines(&of_app).into_iter().filter(|line| line.contains("production")).collect();
        assert!(
            !in_production.is_empty() && in_production.iter().all(|line| line.ends_with("by breaking the glass")),
            "{told}"
        );
        assert!(lines(&of_plain).iter().all(|line| !line.contains("breaking")), "{told}");
    }
    assert!(output(&["run", "releases"]).contains("by breaking the glass"));
    gate.finish().await;
}

/// A63: a release stands by what was decided last about its components, and so it says by what that is waived.
#[tokio::test]
async fn a_release_says_how_it_is_ready_where_a_later_decision_alone_was_waived() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    gate.activate(&with_glass(&gate)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let review = async |result: &str| {
        let review = json!({"result": result, "finishedOn": gate.clock.now()});
        gate.attest(&app, &gate.people.reviewer, "urn:countersign:review/v1", &review).await
    };
    review("APPROVED").await;
    let request = ReleaseRequest {
        project: project(),
        subjects: vec![SubjectRef::parse(&app, |_| false).unwrap()],
        environment: "production".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let release = gate.gate.request_release(request, RunTerms::default()).await.unwrap();
    gate.gate.execute_run(release.parts[0].run.id, None).await.unwrap();
    let told =
        async |format| render::release::release(&gate.gate.release(release.id).await.unwrap(), format, Paint::Plain);
    assert!(told(Format::Text).await.unwrap().starts_with("ready for production"));
    gate.clock.advance("1h");
    review("REJECTED").await;
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    assert_ready!(gate.promote(&app, "production").await);
    for (format, words) in [
        (Format::Text, "ready by breaking the glass for production"),
        (Format::Text, "ready by breaking the glass, by a later decision"),
        (Format::Markdown, "## ready by breaking the glass for production"),
        (Format::Github, "ready by breaking the glass for production"),
        (Format::Json, "\"waived_by\""),
    ] {
        let told = told(format).await.unwrap();
        assert!(told.contains(words), "`{words}` is not in:\n{told}");
    }
    gate.finish().await;
}

#[tokio::test]
async fn whoever_else_asks_waits_for_one_who_may_break_the_glass_and_neither_looks_at_it_afterwards() {
    let gate = TestGate::start().await;
    gate.activate(&with_glass(&gate)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let asked = gate.gate.request_override(emergency(&app, &gate.people.dev)).await.unwrap();
    assert_eq!((asked.state.as_str(), asked.needs_review), ("pending", false));
    assert_eq!(asked.waiting_for, ["alice"]);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let early = say(&gate, &asked, seen(), &gate.people.bob).await.unwrap_err();
    assert!(matches!(early, GateError::Conflict { .. }), "{early:?}");
    let ordinary = say(&gate, &asked, OverrideStep::Approve, &gate.people.bob).await.unwrap_err();
    assert!(matches!(ordinary, GateError::NotAllowed { .. }), "{ordinary:?}");
    let broken = say(&gate, &asked, OverrideStep::Approve, &gate.people.alice).await.unwrap();
    assert_eq!((broken.state.as_str(), broken.needs_review), ("in-force", true));
    assert_ready!(gate.promote(&app, "production").await);
    for key in [&gate.people.alice, &gate.people.dev] {
        assert!(matches!(say(&gate, &asked, seen(), key).await.unwrap_err(), GateError::NotAllowed { .. }));
    }
    assert!(!say(&gate, &asked, seen(), &gate.people.bob).await.unwrap().needs_review);
    let ordinary = gate.request_override(&app, "review.approved", "1h").await;
    let nothing_broken = say(&gate, &ordinary, seen(), &gate.people.bob).await.unwrap_err();
    assert!(matches!(nothing_broken, GateError::Conflict { .. }), "{nothing_broken:?}");
    gate.finish().await;
}

/// She who breaks the glass asks herself and answers alone: nobody is told that her quorum is not reached when she asks.
#[tokio::test]
async fn a_group_that_only_breaks_the_glass_is_not_advised_to_have_somebody_more() {
    let gate = TestGate::start().await;
    let pack = Pack::load(&PackFiles::new(with_glass(&gate)).unwrap()).unwrap();
    let advice = pack.advice(gate.clock.now());
    let told: Vec<&str> =
        advice.iter().map(|one| one.detail.as_str()).filter(|said| said.contains("`emergency`")).collect();
    assert_eq!(told, Vec::<&str>::new());
    gate.finish().await;
}

#[tokio::test]
async fn the_glass_is_broken_only_where_and_for_as_long_as_the_pack_says() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let ask = async |change: &Edit| {
        let mut request = emergency(&app, &gate.people.alice);
        change(&mut request);
        gate.gate.request_override(request).await.unwrap_err().to_string()
    };
    assert!(ask(&|_| {}).await.contains("has no [break-glass] for `production`"));
    gate.activate(&with_glass(&gate)).await.unwrap();
    let rows: [(&Edit, &str); 5] = [
        (&|request| request.environment = "staging".parse().unwrap(), "has no [break-glass] for `staging`"),
        (&|request| request.rule = "signature.present".parse().unwrap(), "cannot be overridden"),
        (&|request| request.lasts = "5h".parse().unwrap(), "1s to 4h"),
        (&|request| request.ticket = None, "expected a ticket"),
        (&|request| request.ticket = Some("  ".into()), "expected a ticket"),
    ];
    for (change, words) in rows {
        let found = ask(change).await;
        assert!(found.contains(words), "`{words}` is not in: {found}");
    }
    // Who built it does not answer for what it lacks, in an emergency either.
    gate.attest(&app, &gate.people.alice, "https://slsa.dev/provenance/v1", &good_provenance(gate.clock.now())).await;
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let own = gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    assert_eq!(own.state, "pending");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

/// A stolen key that was revoked neither asks, nor answers for anything, nor finds it in order.
#[tokio::test]
async fn who_is_revoked_neither_breaks_the_glass_nor_approves_nor_looks_at_it_afterwards() {
    let gate = TestGate::start().await;
    gate.activate(&with_glass(&gate)).await.unwrap();
    let gate = revocable(gate).await;
    let app = unreviewed(&gate, "app").await;
    let broken = gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    let asked = gate.request_override(&app, "review.approved", "1h").await;
    let stolen = revoke(&gate, gate.people.bob.public_key().fingerprint()).await;
    for (over, step) in [(&broken, seen()), (&asked, OverrideStep::Approve)] {
        let error = say(&gate, over, step, &gate.people.bob).await.unwrap_err();
        assert!(matches!(&error, GateError::NotAllowed { .. }) && error.to_string().contains("leaked"), "{error:?}");
    }
    let error = gate.gate.request_override(emergency(&app, &gate.people.bob)).await.unwrap_err();
    assert!(matches!(&error, GateError::NotAllowed { .. }), "{error:?}");
    assert_eq!(unreviewed_glass(&gate).await.len(), 1);
    // It permits nothing to refuse: that is always allowed.
    say(&gate, &asked, OverrideStep::Refuse("no".into()), &gate.people.bob).await.unwrap();
    file(&gate, &undone(stolen.id), &gate.people.alice).await.unwrap();
    say(&gate, &broken, seen(), &gate.people.bob).await.unwrap();
    assert!(unreviewed_glass(&gate).await.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn webhooks_are_told_that_the_glass_was_broken_and_when_somebody_has_looked_at_it() {
    for mut gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        gate.activate(&with_glass(&gate)).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let server = receiver(&[]).await;
        gate.gate = gate.telling(vec![webhook("ci", &format!("{}/hook", server.uri()))]).await;
        let broken = gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
        gate.request_override(&app, "review.approved", "1h").await;
        say(&gate, &broken, seen(), &gate.people.bob).await.unwrap();
        deliver(&gate.gate).await;
        let events = told(&server).await;
        let said: Vec<_> = events.iter().map(|event| event["data"]["event"].as_str().unwrap()).collect();
        assert_eq!(said, ["requested", "reviewed"], "and nothing of the ordinary one");
        for event in &events {
            assert_eq!(event["type"], "urn:countersign:event:override/v1");
            assert_eq!((&event["data"]["ready"], &event["data"]["way"]), (&Value::Bool(false), &"break-glass".into()));
            assert_eq!(event["data"]["override"], broken.id.to_string());
        }
        // And whoever is told of the decision is told by what it is ready.
        assert_ready!(gate.promote(&app, "production").await);
        deliver(&gate.gate).await;
        let decision = &told(&server).await[2]["data"];
        assert_eq!((&decision["ready"], &decision["waived_by"][0]["way"]), (&Value::Bool(true), &"break-glass".into()));
        let notices =
            gate.gate.notices(&project(), &countersign::gate::NoticeFilter::default(), Page::default()).await.unwrap();
        let about: Vec<_> = notices.items.iter().map(|notice| (notice.over, notice.decision.is_some())).collect();
        assert_eq!(about, [(None, true), (Some(broken.id), false), (Some(broken.id), false)]);
        gate.finish().await;
    }
}
