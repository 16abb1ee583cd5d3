//! What is to have been ready in an environment for a while counts from when it became that, and not from when somebody asked again.

use countersign::domain::decision::{Outcome, Verdict};
use countersign::gate::reply::DecisionReply;

use crate::policy_activation::{replace, set_version};
use crate::support::gate::TestGate;
use crate::{assert_not_ready, assert_ready};

type Files = std::collections::BTreeMap<String, Vec<u8>>;

/// The stories' pack, by which a subject is to be ready in staging for two hours before production.
fn soaking(gate: &TestGate, version: u64) -> Files {
    let mut files = gate.start_pack();
    set_version(&mut files, version);
    let rule = "\n[rules.\"soak.long\"]\ntitle = \"It ran long enough\"\nowner = \"acme\"\nseverity = \"required\"\n\
                environments = [\"production\"]\nfix = \"wait\"\n\n[data]\nsoak_hours_min = 2\n";
    replace(&mut files, "\n[data]\n", rule);
    let rego = include_str!("../policies/quality/rules/soak/long.rego");
    files.insert("rules/soak/long.rego".into(), rego.into());
    files
}

async fn gates() -> Vec<TestGate> {
    let mut gates = vec![TestGate::start().await];
    gates.extend(TestGate::start_on_server().await);
    for gate in &gates {
        gate.activate(&soaking(gate, 1000)).await.unwrap();
    }
    gates
}

fn found(reply: &DecisionReply) -> String {
    let soak = reply.reasons.iter().find(|reason| reason.rule.as_str() == "soak.long").unwrap();
    assert_eq!(soak.outcome == Outcome::Shown, reply.verdict == Verdict::Ready);
    soak.found.clone()
}

#[tokio::test]
async fn who_asks_again_where_it_is_ready_begins_nothing_anew() {
    for gate in gates().await {
        let since = gate.clock.now();
        let app = gate.artifact_for_production("app").await;
        for _ in 0..3 {
            gate.clock.advance("35m");
            assert_ready!(gate.promote(&app, "staging").await);
        }
        let early = gate.promote(&app, "production").await;
        assert_not_ready!(early, ["soak.long"]);
        assert_eq!(found(&early), format!("ready there since {since}"));
        gate.clock.advance("15m");
        let production = gate.promote(&app, "production").await;
        assert_ready!(production);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_was_not_ready_in_between_begins_anew() {
    for gate in gates().await {
        let app = gate.artifact_for_production("app").await;
        gate.clock.advance("1h");
        gate.smoke(&app, "FAILED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        gate.clock.advance("1m");
        gate.smoke(&app, "PASSED").await;
        let since = gate.clock.now();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        assert_ready!(gate.promote(&app, "staging").await);
        let early = gate.promote(&app, "production").await;
        assert_not_ready!(early, ["soak.long"]);
        assert_eq!(found(&early), format!("ready there since {since}"));
        gate.clock.advance("1h");
        assert_ready!(gate.promote(&app, "production").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_decision_that_came_to_its_end_was_a_break() {
    for gate in gates().await {
        let mut files = soaking(&gate, 1001);
        replace(&mut files, "[environments.staging]\n", "[environments.staging]\ndecision-lifetime = \"1h\"\n");
        gate.activate(&files).await.unwrap();
        let app = gate.artifact_for_production("app").await;
        gate.clock.advance("59m");
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("61m");
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let since = gate.clock.now();
        assert_ready!(gate.promote(&app, "staging").await);
        let early = gate.promote(&app, "production").await;
        assert_not_ready!(early, ["soak.long"]);
        assert_eq!(found(&early), format!("ready there since {since}"));
        gate.finish().await;
    }
}

#[tokio::test]
async fn another_pack_under_which_it_stays_ready_is_no_break() {
    for gate in gates().await {
        let app = gate.artifact_for_production("app").await;
        gate.clock.advance("110m");
        assert_not_ready!(gate.promote(&app, "production").await, ["soak.long"]);
        gate.activate(&soaking(&gate, 1001)).await.unwrap();
        assert_ready!(gate.check(&app, "staging").await);
        gate.clock.advance("10m");
        assert_ready!(gate.promote(&app, "production").await);
        // And what becomes of it is foreseen and replayed as it was decided.
        gate.activate(&soaking(&gate, 1002)).await.unwrap();
        assert_ready!(gate.check(&app, "production").await);
        gate.finish().await;
    }
}
