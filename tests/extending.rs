//! A pack that extends others: what it inherits, what it may tighten, and what it may not ask less of.

use std::collections::BTreeMap;

use countersign::domain::decision::Severity;
use countersign::domain::policy::{LoadErrors, Pack, PackFiles};

use crate::support::gate::TestGate;

type Files = BTreeMap<String, Vec<u8>>;

const SIGNED: &str = "package countersign.rules.NAME\n\nshown if {\n\tsome e in input.signed.SET\n\te.predicate_type == data.pack.kind\n}\n";

/// A parent: one required rule that is firm, one that may be loosened, and a warning.
fn parent(name: &str) -> Files {
    let manifest = format!(
        r#"schema = "countersign.pack/v1"
name = "{name}"
version = 1
owner = "security"

[signers.builder]
identities = []

[approvers.security]
quorum = 2

[environments.production]
protected = true
decision-lifetime = "7d"

[rules."firm.rule"]
title = "Firm"
owner = "security"
severity = "required"
fix = "sign it"

[rules."soft.rule"]
title = "Soft"
owner = "security"
severity = "required"
fix = "sign it"
overridable-by = "security"
loosenable = true

[rules."quiet.rule"]
title = "Quiet"
owner = "security"
severity = "warning"
fix = "sign it"

[data]
kind = "urn:example:statement/v1"
age = 24

[tighter-when]
age = "lower"
"#
    );
    let rule = |name: &str| SIGNED.replace("NAME", name).replace("SET", "builder").into_bytes();
    let soft = String::from_utf8(rule("soft.rule")).unwrap() + "\nexpected := sprintf(\"%d\", [data.pack.age])\n";
    BTreeMap::from([
        ("pack.toml".into(), manifest.into_bytes()),
        ("rules/firm/rule.rego".into(), rule("firm.rule")),
        ("rules/quiet/rule.rego".into(), rule("quiet.rule")),
        ("rules/soft/rule.rego".into(), soft.into_bytes()),
    ])
}

fn files(files: &Files) -> PackFiles {
    PackFiles::new(files.clone()).unwrap()
}

/// A pack of this manifest that extends `parents`.
fn child(parents: &[&Files], words: &str) -> Files {
    let mut all = Files::new();
    let mut names = Vec::new();
    for parent in parents {
        let manifest = String::from_utf8(parent["pack.toml"].clone()).unwrap();
        let name = manifest.split('"').nth(3).unwrap().to_owned();
        names.push(format!("\"{name}@{}\"", files(parent).digest()));
        all.extend(parent.iter().map(|(path, bytes)| (format!("parents/{name}/{path}"), bytes.clone())));
    }
    let manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"acme\"\nversion = 1\nowner = \"acme-security\"\nextends = [{}]\n\n{words}",
        names.join(", ")
    );
    all.insert("pack.toml".into(), manifest.into_bytes());
    all
}

fn load(all: &Files) -> Result<Pack, LoadErrors> {
    Pack::load(&PackFiles::new(all.clone())?)
}

fn refused(all: &Files) -> String {
    load(all).unwrap_err().to_string()
}

const SIGNERS: &str = "[signers.builder]\nidentities = [{ issuer = \"https://i\", identity = \"ci@acme.example\" }]\n";

#[test]
fn a_child_inherits_everything_and_its_digest_pins_its_parents() {
    let base = parent("base");
    let all = child(&[&base], SIGNERS);
    let pack = load(&all).unwrap();
    let rules: Vec<&str> = pack.rules().iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(rules, ["firm.rule", "soft.rule", "quiet.rule"]);
    assert_eq!(pack.reference().name.as_str(), "acme");
    assert_eq!(pack.manifest().signers.values().next().unwrap().identities.len(), 1);
    assert_eq!(pack.loosened().count(), 0);
    assert_eq!(pack.parents()[0].pack.reference().digest, files(&base).digest());
    let filled: Vec<String> = pack.filled_in().map(|one| one.loosening.to_string()).collect();
    assert_eq!(filled, ["production: signer set builder has more members: ci@acme.example (issuer https://i)"]);

    let mut other = base.clone();
    other.insert("README.md".into(), b"changed".to_vec());
    let changed = child(&[&other], SIGNERS);
    assert_ne!(files(&changed).digest(), pack.reference().digest);
    // The digest that is pinned is the one that must lie there.
    let mut swapped = all.clone();
    swapped.insert("parents/base/README.md".into(), b"changed".to_vec());
    assert!(refused(&swapped).contains("found sha256:"), "{}", refused(&swapped));
}

#[test]
fn a_child_may_tighten_whatever_it_likes() {
    let words = r#"[environments.production]
decision-lifetime = "1d"
log-entries = 1

[rules."quiet.rule"]
severity = "required"

[rules."acme.rule"]
title = "Our own"
owner = "acme-security"
severity = "required"
fix = "sign it"

[data]
age = 12
"#;
    let mut all = child(&[&parent("base")], &format!("{SIGNERS}\n{words}"));
    let own = SIGNED.replace("NAME", "acme.rule").replace("SET", "builder");
    all.insert("rules/acme/rule.rego".into(), own.into_bytes());
    let pack = load(&all).unwrap();
    assert_eq!(pack.loosened().count(), 0);
    let quiet = pack.rule(&"quiet.rule".parse().unwrap()).unwrap();
    assert_eq!((quiet.severity, quiet.title.as_str()), (Severity::Required, "Quiet"));
    assert_eq!(pack.manifest().data["age"], 12);
    assert_eq!(pack.manifest().data["kind"], "urn:example:statement/v1");
    assert_eq!(pack.environment(&"production".parse().unwrap()).unwrap().log_entries, 1);
    assert_eq!(pack.rules().len(), 4);
}

/// Each asks less than the parent does, in a way that the parent does not let it.
#[test]
fn what_asks_less_needs_the_word_of_the_parent_for_each_rule_that_it_touches() {
    let rows = [
        (
            "[rules.\"firm.rule\"]\nseverity = \"warning\"\n",
            "asks less than `base` (production: rule firm.rule only warns",
        ),
        ("[rules.\"firm.rule\"]\noverridable-by = \"security\"\n", "rule firm.rule can be waived by security"),
        ("[environments.production]\nprotected = false\n", "production: it is no longer protected"),
        ("[environments.production]\ndecision-lifetime = \"30d\"\n", "decisions hold 30d, and held 7d"),
        ("[environments.production]\nlog-entry = \"optional\"\n", "log-entry is weaker"),
        ("[data]\nkind = \"urn:example:easier/v1\"\n", "may ask less than `base`"),
    ];
    for (words, expected) in rows {
        let found = refused(&child(&[&parent("base")], &format!("{SIGNERS}\n{words}")));
        assert!(found.contains(expected) && found.contains("`loosenable = true` there for"), "{words}: {found}");
    }
    // A module of the parent that is replaced may ask less, whatever it says.
    let mut all = child(&[&parent("base")], SIGNERS);
    let easier = "package countersign.rules.firm.rule\n\nshown if {\n\tsome e in input.signed.builder\n\te.predicate_type == data.pack.kind\n\te.logged\n}\n";
    all.insert("rules/firm/rule.rego".into(), easier.into());
    let found = refused(&all);
    assert!(found.contains("may ask less") && found.contains("firm.rule was rewritten"), "{found}");
}

/// A constant is one thing, whether it stands in a manifest or in a file.
#[test]
fn the_constant_of_a_child_stands_before_that_of_its_parent_wherever_either_is_written() {
    let mut in_file = parent("base");
    let manifest = String::from_utf8(in_file["pack.toml"].clone()).unwrap();
    let rule = String::from_utf8(in_file["rules/soft/rule.rego"].clone()).unwrap();
    let rule = rule.replace("\nexpected", "\nused contains e.digest if {\n\tsome e in input.signed.builder\n\te.source in data.pack.places\n}\n\nexpected");
    in_file.insert("rules/soft/rule.rego".into(), rule.into_bytes());
    let mut in_manifest = in_file.clone();
    in_file.insert("data/places.json".into(), b"[\"upload\"]".to_vec());
    in_manifest
        .insert("pack.toml".into(), manifest.replace("age = 24", "age = 24\nplaces = [\"upload\"]").into_bytes());
    for base in [&in_file, &in_manifest] {
        assert_eq!(load(&child(&[base], SIGNERS)).unwrap().manifest().data["places"], serde_json::json!(["upload"]));
        let own = child(&[base], &format!("{SIGNERS}\n[data]\nplaces = [\"tag\"]\n"));
        assert_eq!(load(&own).unwrap().manifest().data["places"], serde_json::json!(["tag"]));
        let mut own = child(&[base], SIGNERS);
        own.insert("data/places.json".into(), b"[\"layout\"]".to_vec());
        assert_eq!(load(&own).unwrap().manifest().data["places"], serde_json::json!(["layout"]));
    }
}

/// What is empty is there to be filled in, unless the parent means it so.
#[test]
fn an_empty_constant_that_is_fixed_stays_empty() {
    let mut base = parent("base");
    let manifest = String::from_utf8(base["pack.toml"].clone()).unwrap();
    let rule = String::from_utf8(base["rules/firm/rule.rego"].clone()).unwrap();
    base.insert(
        "rules/firm/rule.rego".into(),
        (rule + "\nshown if {\n\tinput.subject.digest in data.pack.excused\n}\n").into_bytes(),
    );
    let open = manifest.replace("age = 24", "age = 24\nexcused = []");
    let words = format!("{SIGNERS}\n[data]\nexcused = [\"sha256:0\"]\n");
    base.insert("pack.toml".into(), open.clone().into_bytes());
    assert_eq!(load(&child(&[&base], &words)).unwrap().filled_in().count(), 2);
    base.insert(
        "pack.toml".into(),
        open.replace("age = \"lower\"", "age = \"lower\"\nexcused = \"fixed\"").into_bytes(),
    );
    let found = refused(&child(&[&base], &words));
    assert!(found.contains("asks less than `base` (production: excused is [\"sha256:0\"], and was [])"), "{found}");
}

/// What is looked at since packs are in force that have it: they load, and nobody puts such a one in force anew.
#[test]
fn a_child_turns_no_direction_and_lowers_no_quorum_of_nobody() {
    let alice =
        "[approvers.security.people.alice]\nidentities = [{ issuer = \"https://i\", identity = \"alice@x\" }]\n";
    for (words, told) in [
        (format!("[approvers.security]\nquorum = 1\n{alice}"), "a quorum of 1, and it was 2"),
        ("[tighter-when]\nage = \"higher\"\n".to_owned(), "tighter-when says higher of age, and said lower"),
    ] {
        for may in [false, true] {
            let mut base = parent("base");
            let manifest = String::from_utf8(base["pack.toml"].clone()).unwrap();
            let soft = "loosenable = true\n";
            assert!(manifest.contains(soft));
            let manifest = if may { manifest } else { manifest.replace(soft, "") };
            base.insert("pack.toml".into(), manifest.into_bytes());
            let rule = String::from_utf8(base["rules/soft/rule.rego"].clone()).unwrap();
            let rule = rule.replacen("data.pack.kind\n", "data.pack.kind\n\te.predicate.hours < data.pack.age\n", 1);
            base.insert("rules/soft/rule.rego".into(), rule.into_bytes());
            let pack = load(&child(&[&base], &format!("{SIGNERS}\n{words}"))).unwrap();
            let said = pack.check_anew().err().map(|errors| errors.to_string()).unwrap_or_default();
            assert_eq!(said.is_empty(), may, "{said}");
            assert!(may || (said.contains(told) && said.contains("`loosenable = true` there for soft.rule")), "{said}");
        }
    }
}

#[test]
fn what_the_parent_lets_be_loosened_is_listed() {
    let words = "[rules.\"soft.rule\"]\nseverity = \"warning\"\n";
    let pack = load(&child(&[&parent("base")], &format!("{SIGNERS}\n{words}"))).unwrap();
    let said: Vec<String> = pack.loosened().map(|one| format!("{}: {}", one.parent, one.loosening)).collect();
    assert_eq!(said, ["base: production: rule soft.rule only warns, and was required"]);
}

#[test]
fn of_two_parents_the_more_restrictive_word_wins() {
    let (strict, lax) = (parent("strict"), {
        let mut lax = parent("lax");
        let manifest = String::from_utf8(lax["pack.toml"].clone()).unwrap();
        let manifest = manifest
            .replace("decision-lifetime = \"7d\"", "decision-lifetime = \"3d\"\nlog-entries = 1")
            .replacen("severity = \"required\"", "severity = \"warning\"", 1)
            .replace("protected = true", "protected = false");
        lax.insert("pack.toml".into(), manifest.into_bytes());
        lax
    });
    for parents in [[&strict, &lax], [&lax, &strict]] {
        let pack = load(&child(&parents, SIGNERS)).unwrap();
        let production = pack.environment(&"production".parse().unwrap()).unwrap();
        assert!(production.protected);
        assert_eq!((production.decision_lifetime.unwrap().to_string().as_str(), production.log_entries), ("3d", 1));
        assert_eq!(pack.rule(&"firm.rule".parse().unwrap()).unwrap().severity, Severity::Required);
    }
}

#[test]
fn parents_that_contradict_each_other_are_told_so_and_the_child_decides() {
    let mut other = parent("other");
    let manifest = String::from_utf8(other["pack.toml"].clone()).unwrap();
    other.insert("pack.toml".into(), manifest.replace("age = 24", "age = 12").into_bytes());
    let found = refused(&child(&[&parent("base"), &other], SIGNERS));
    assert!(found.contains("do not agree in [data.\"age\"]"), "{found}");
    // 12 is as much as either asks.
    let decided = child(&[&parent("base"), &other], &format!("{SIGNERS}\n[data]\nage = 12\n"));
    assert_eq!(load(&decided).unwrap().loosened().count(), 0);
}

#[test]
fn a_parent_that_is_not_there_or_that_nobody_extends_is_refused() {
    let base = parent("base");
    let mut absent = child(&[&base], SIGNERS);
    absent.retain(|path, _| !path.starts_with("parents/"));
    assert!(refused(&absent).contains("under parents/base/, found nothing there"), "{}", refused(&absent));
    let mut idle = child(&[&base], SIGNERS);
    idle.insert("parents/other/pack.toml".into(), base["pack.toml"].clone());
    assert!(refused(&idle).contains("expected the pack in `extends`"), "{}", refused(&idle));
    let mut odd = child(&[&base], SIGNERS);
    let manifest = String::from_utf8(odd["pack.toml"].clone()).unwrap();
    odd.insert("pack.toml".into(), manifest.replace("base@sha256:", "base@").into_bytes());
    assert!(refused(&odd).contains("expected `extends` to list NAME@sha256:…"), "{}", refused(&odd));
}

#[test]
fn an_error_in_the_child_stands_where_it_was_written() {
    let mut all = child(&[&parent("base")], &format!("{SIGNERS}\n[rules.\"quiet.rule\"]\nseverity = \"loud\"\n"));
    let found = refused(&all);
    assert!(found.contains("pack.toml:11:12: expected `required` or `warning`, found `loud`"), "{found}");
    all.insert(
        "parents/base/rules/firm/rule.rego".into(),
        b"package countersign.rules.firm.rule\n\nshown if {".to_vec(),
    );
    assert!(refused(&all).contains("under parents/base/"), "{}", refused(&all));
}

#[test]
fn a_grandparent_lies_within_its_child() {
    let middle = child(&[&parent("base")], "[rules.\"quiet.rule\"]\nseverity = \"required\"\n");
    let mut top = child(&[&middle], SIGNERS);
    let manifest = String::from_utf8(top["pack.toml"].clone()).unwrap();
    top.insert("pack.toml".into(), manifest.replacen("name = \"acme\"", "name = \"top\"", 1).into_bytes());
    let pack = load(&top).unwrap();
    assert_eq!(pack.rule(&"quiet.rule".parse().unwrap()).unwrap().severity, Severity::Required);
    assert_eq!(pack.parents()[0].pack.parents().len(), 1);
}

#[tokio::test]
async fn a_gate_decides_by_a_pack_with_parents_and_the_decision_replays() {
    let gate = TestGate::start().await;
    let standard = PackFiles::new(gate.start_pack()).unwrap();
    let mut all: Files =
        standard.iter().map(|(path, bytes)| (format!("parents/standard/{path}"), bytes.to_vec())).collect();
    let manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"standard-of-acme\"\nversion = 1\nowner = \"acme\"\n\
         extends = [\"standard@{}\"]\n\n[environments.staging]\ndecision-lifetime = \"1d\"\n",
        standard.digest()
    );
    all.insert("pack.toml".into(), manifest.into_bytes());
    gate.activate(&all).await.unwrap();
    let app = gate.good_artifact("app").await;
    let reply = gate.promote(&app, "staging").await;
    crate::assert_ready!(reply);
    assert_eq!(reply.policy.unwrap().pack.as_str(), "standard-of-acme");
    gate.finish().await;
}
