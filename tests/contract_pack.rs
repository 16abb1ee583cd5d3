//! The pack that the contract shows, with its dots filled in: it loads, what it does not say is said by the lint, and what its
//! comments say is so.

use std::collections::BTreeMap;

use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::time::Timestamp;

use crate::policy_activation::replace;
use crate::support::gate::{BUILDER, TestGate};
use crate::{assert_not_ready, assert_ready};

/// As the contract has it; where it has dots, something stands for them.
const MANIFEST: &str = r#"schema = "countersign.pack/v1"
name = "standard"
version = 3                       # only grows; an older one is refused
owner = "platform-security"

[signers.builder]                 # a named set of identities; several entries = any of them
identities = [{ issuer = "https://token.actions.githubusercontent.com", identity = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main" }]
keys = ["keys/ci.pub"]            # SPKI PEM inside the pack
[approvers.security]
quorum = 2
[approvers.security.people.alice]
identities = [{ issuer = "https://accounts.example.com", identity = "alice@example.com" }]
keys = ["keys/alice.pub"]

[environments.staging]
log-entry = "optional"            # default "required": key-signed evidence needs a transparency log entry or trusted timestamp
[environments.production]
after = "staging"                 # must be ready there first
protected = true
decision-lifetime = "7d"          # absent: a decision does not age

[rules."provenance.builder"]      # id: segments of [a-z0-9_], at least two; "gate." is the gate's own
title = "Built by a builder we accept"
owner = "platform-security"
severity = "required"             # or "warning"; effective-on = 2027-01-01 makes it required from then on
environments = ["staging", "production"]   # absent = all
fix = "countersign provenance {subject}"
overridable-by = "security"       # absent = cannot be overridden
[data]                            # constants for the rules: data.pack.…
max_smoke_age_hours = 24
"#;

const RULE: &str = r#"package countersign.rules.provenance.builder

shown if {
	some e in input.signed.builder                # evidence signed by a member of the signer set `builder`
	e.predicate_type == "https://slsa.dev/provenance/v1"
	e.predicate.runDetails.builder.id in data.pack.builders
}
expected := "a builder that we accept"
found := "none" if count(input.signed.builder) == 0
used contains e.digest if { some e in input.signed.builder }
until := "2036-01-01T00:00:00Z"
"#;

fn files(gate: &TestGate) -> BTreeMap<String, Vec<u8>> {
    let pem = |key: &countersign::sigstore::SigningKey| key.public_key().to_pem().into_bytes();
    BTreeMap::from([
        ("pack.toml".to_owned(), format!("{MANIFEST}builders = [\"{BUILDER}\"]\n").into_bytes()),
        ("rules/provenance/builder.rego".to_owned(), RULE.as_bytes().to_vec()),
        ("keys/ci.pub".to_owned(), pem(&gate.people.pipeline)),
        ("keys/alice.pub".to_owned(), pem(&gate.people.alice)),
    ])
}

#[tokio::test]
async fn the_pack_of_the_contract_loads_and_the_lint_says_what_it_lacks() {
    let gate = TestGate::start().await;
    let pack = Pack::load(&PackFiles::new(files(&gate)).unwrap()).unwrap_or_else(|errors| panic!("{errors}"));
    let advice = pack.advice(Timestamp::EPOCH);
    for (words, place) in [
        ("1 of the people needed are in approver group `security`: its quorum of 2 is never reached", (9, 1)),
        ("`production` comes after `staging`, and no required rule there reads `input.prior`", (17, 1)),
        ("no rule reads `data.pack.max_smoke_age_hours`: the constant has no effect", (30, 1)),
    ] {
        let found = advice.iter().find(|one| one.detail.starts_with(words));
        let found = found.unwrap_or_else(|| panic!("{words}: {advice:#?}"));
        assert_eq!((found.line, found.column), place, "{found}");
        assert!(!found.fix.is_empty());
    }
    gate.finish().await;
}

/// "Must be ready there first": of a pack that has no rule for it, the gate asks.
#[tokio::test]
async fn what_comes_after_an_environment_is_ready_there_first_though_no_rule_says_so() {
    let gate = TestGate::start().await;
    let mut pack = files(&gate);
    replace(&mut pack, "version = 3 ", "version = 1000 ");
    replace(&mut pack, "protected = true\n", "log-entry = \"optional\"\n");
    gate.activate(&pack).await.unwrap();
    let app = gate.push_artifact("app").await;
    gate.provenance(&app, serde_json::json!({})).await;
    let refused = gate.promote(&app, "production").await;
    assert_not_ready!(refused, ["gate.before"]);
    let reason = refused.reasons.iter().find(|reason| reason.rule.as_str() == "gate.before").unwrap();
    assert_eq!(
        (reason.expected.as_str(), reason.found.as_str()),
        ("ready in staging", "not-ready, or nothing decided there yet")
    );
    assert_eq!(reason.fix, format!("countersign promote {app} --to staging"));
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(gate.promote(&app, "production").await);

    // A rule that asks says it in its own words, and who may waive it.
    pack.insert(
        "rules/staging/first.rego".to_owned(),
        b"package countersign.rules.staging.first\n\nshown if input.prior.verdict == \"ready\"\n".to_vec(),
    );
    replace(&mut pack, "version = 1000 ", "version = 1001 ");
    replace(
        &mut pack,
        "[data]",
        "[rules.\"staging.first\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n\
         environments = [\"production\"]\n[data]",
    );
    gate.activate(&pack).await.unwrap();
    let other = gate.push_artifact("other").await;
    gate.provenance(&other, serde_json::json!({})).await;
    assert_not_ready!(gate.promote(&other, "production").await, ["staging.first"]);
    gate.finish().await;
}
