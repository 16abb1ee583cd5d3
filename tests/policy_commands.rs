//! `policy` on the command line: a pack is begun, extended, looked at, tested, published and put in force.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::support::directory::TempDir;

fn command(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    command(home).args(arguments).output().unwrap()
}

fn ends(home: &Path, arguments: &[&str], code: i32) -> Output {
    let output = run(home, arguments);
    let words = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{words}");
    output
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(home: &Path, arguments: &[&str], code: i32) -> Value {
    let all: Vec<&str> = arguments.iter().copied().chain(["--output", "json"]).collect();
    serde_json::from_slice(&ends(home, &all, code).stdout).unwrap()
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "`{from}` in\n{text}");
    std::fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// A pack with one rule, and a table of cases about it.
fn pack_with_cases(home: &Path, cases: &str) {
    ends(home, &["policy", "new", "acme"], 0);
    let place = home.join("acme/fixtures/present");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("cases.json"), cases).unwrap();
}

const CASES: &str = r#"{
  "schema": "countersign.cases/v1",
  "cases": [
    { "name": "provenance shows it",
      "input": {"signed": {"builder": [{"predicate_type": "https://slsa.dev/provenance/v1"}]}},
      "expect": {"provenance.present": "shown"} },
    { "name": "nothing shows nothing",
      "expect": {"provenance.present": "not-shown"} }
  ]
}
"#;

#[test]
fn every_pack_that_the_program_brings_can_be_begun_tested_and_extended() {
    let home = TempDir::new().unwrap();
    for name in ["ai", "break-glass", "quality", "slsa", "standard", "supply-chain"] {
        ends(home.path(), &["policy", "new", &format!("my-{name}"), "--from", name], 0);
        let report = json(home.path(), &["policy", "test", &format!("my-{name}")], 0);
        assert_eq!(report["passed"], true, "{name}");
        ends(home.path(), &["policy", "extend", &format!("on-{name}"), name], 0);
        let lint = json(home.path(), &["policy", "lint", &format!("on-{name}")], 0);
        assert_eq!((lint["loads"].clone(), lint["errors"].clone()), (true.into(), Value::Array(vec![])), "{name}");
    }
    let refused = ends(home.path(), &["policy", "new", "x", "--from", "nobody"], 2);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("supply-chain"));
}

#[test]
fn several_packs_come_together_in_one_and_show_says_so() {
    let home = TempDir::new().unwrap();
    for parent in ["standard", "slsa", "quality"] {
        ends(home.path(), &["policy", "extend", "acme", parent], 0);
    }
    // The same again changes nothing.
    let before = std::fs::read(home.path().join("acme/pack.toml")).unwrap();
    ends(home.path(), &["policy", "extend", "acme", "slsa"], 0);
    assert_eq!(std::fs::read(home.path().join("acme/pack.toml")).unwrap(), before);
    let shown = json(home.path(), &["policy", "show", "acme"], 0);
    let parents: Vec<&str> = shown["extends"].as_array().unwrap().iter().map(|p| p["pack"].as_str().unwrap()).collect();
    assert_eq!(parents, ["standard", "slsa", "quality"]);
    let rules: Vec<&str> = shown["rules"].as_array().unwrap().iter().map(|r| r["rule"].as_str().unwrap()).collect();
    for rule in ["provenance.builder", "slsa.level", "tests.passed", "smoke.passed", "environment.before"] {
        assert_eq!(rules.iter().filter(|found| **found == rule).count(), 1, "{rule}: {rules:?}");
    }
    // What a parent lets be loosened may be, and is listed; what it does not is refused.
    let manifest = home.path().join("acme/pack.toml");
    let own = std::fs::read_to_string(&manifest).unwrap();
    std::fs::write(&manifest, format!("{own}\n[rules.\"smoke.fresh\"]\nseverity = \"warning\"\n")).unwrap();
    let shown = json(home.path(), &["policy", "show", "acme"], 0);
    assert!(shown["loosens"].to_string().contains("rule smoke.fresh only warns"), "{}", shown["loosens"]);
    std::fs::write(&manifest, format!("{own}\n[rules.\"smoke.passed\"]\nseverity = \"warning\"\n")).unwrap();
    let lint = json(home.path(), &["policy", "lint", "acme"], 5);
    assert!(lint["errors"].to_string().contains("`loosenable = true` there for smoke.passed"), "{lint}");
}

/// Whoever is refused for who signed looks up here who may.
#[test]
fn show_names_whoever_may_sign_and_what_approvers_sign_with() {
    let directory = TempDir::new().unwrap();
    let home = directory.path();
    let key = |name: &str| told(&ends(home, &["keygen", "--out", name], 0));
    let (ci, alice) = (key("ci"), key("alice"));
    let new = ["policy", "new", "acme", "--from", "standard", "--signer", "builder=ci.pub", "--approver"];
    ends(home, &[new.as_slice(), &["security/alice=alice.pub"]].concat(), 0);
    let who = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
    let line =
        format!("[signers.smoke]\nidentities = [{{ issuer = \"https://issuer.example\", identity = \"{who}\" }}]");
    let manifest = std::fs::read_to_string(home.join("acme/pack.toml")).unwrap();
    let (before, after) = manifest.split_once("[signers.smoke]").unwrap();
    let after = after.split_once("identities = []").unwrap().1;
    std::fs::write(home.join("acme/pack.toml"), format!("{before}{line}{after}")).unwrap();
    let shown = told(&ends(home, &["policy", "show", "acme"], 0));
    let fingerprint = |made: &str| {
        let at = made.find("sha256:").unwrap();
        format!("key {}", &made[at..at + 71])
    };
    for words in [fingerprint(&ci), fingerprint(&alice), format!("{who} (issuer https://issuer.example)")] {
        assert!(shown.contains(&format!("  {words}\n")), "{words}\n{shown}");
    }
    let data = json(home, &["policy", "show", "acme"], 0);
    assert_eq!(data["signers"][0]["members"], serde_json::json!([fingerprint(&ci)]));
    assert_eq!(data["approvers"][0]["hold"]["alice"], serde_json::json!([fingerprint(&alice)]));
}

#[test]
fn a_case_that_comes_out_otherwise_is_told_line_by_line() {
    let home = TempDir::new().unwrap();
    pack_with_cases(home.path(), CASES);
    let report = json(home.path(), &["policy", "test", "acme"], 0);
    let rule = &report["coverage"]["rules"][0];
    assert_eq!((rule["cases_shown"].clone(), rule["cases_not_shown"].clone()), (1.into(), 1.into()), "{report}");
    let table =
        report["tests"].as_array().unwrap().iter().find(|test| test["test"] == "nothing shows nothing").unwrap();
    assert_eq!((table["line"].clone(), table["outcome"].clone()), (7.into(), "passed".into()));

    let cases = home.path().join("acme/fixtures/present/cases.json");
    edit(&cases, "\"not-shown\"", "\"shown\"");
    let output = ends(home.path(), &["policy", "test", "acme"], 1);
    let words = told(&output);
    assert!(words.contains("fixtures/present/cases.json:7  failed"), "{words}");
    assert!(words.contains("provenance.present\n    - shown\n    + not-shown"), "{words}");

    let junit = told(&ends(home.path(), &["policy", "test", "acme", "--output", "junit"], 1));
    assert!(junit.contains("<failure type=\"differs\" message=\"provenance.present\">"), "{junit}");
    assert!(junit.contains("failures=\"1\""), "{junit}");
}

#[test]
fn a_table_that_could_not_mean_what_it_says_is_a_load_error() {
    let rows = [
        (CASES.replace("countersign.cases/v1", "countersign.cases/v2"), "expected schema `countersign.cases/v1`"),
        (CASES.replace("\"shown\"", "\"ready\""), "unknown variant `ready`"),
        (
            CASES.replace("{\"provenance.present\": \"shown\"}", "{\"no.such\": \"shown\"}"),
            "expected a rule of this pack, found `no.such`",
        ),
        (CASES.replace("{\"provenance.present\": \"shown\"}", "{}"), "expects nothing of any rule"),
        (CASES.replace("\"builder\": [", "\"nobody\": ["), "expected a signer set of pack.toml, found `nobody`"),
        (CASES.replace("nothing shows nothing", "provenance shows it"), "each another"),
        (
            CASES.replace("\"input\"", "\"data\": {\"nothing\": 1}, \"input\""),
            "expected constants of [data] in pack.toml, found `nothing`",
        ),
        (
            CASES.replace("\"cases\"", "\"environment\": \"moon\", \"cases\""),
            "expected an environment of this pack, found `moon`",
        ),
        (CASES.replace("\"cases\"", "\"wat\": 1, \"cases\""), "unknown field `wat`"),
    ];
    for (cases, expected) in rows {
        let home = TempDir::new().unwrap();
        pack_with_cases(home.path(), &cases);
        let lint = json(home.path(), &["policy", "lint", "acme"], 5);
        assert!(lint["errors"].to_string().contains(&expected.replace('"', "\\\"")), "{expected}: {lint}");
    }
}

/// A rule on one line is in no report of the engine before somebody asks about it; without a test nobody does.
#[test]
fn a_rule_that_no_test_touches_is_not_covered_and_without_a_test_nothing_is() {
    let home = TempDir::new().unwrap();
    ends(home.path(), &["policy", "new", "acme"], 0);
    ends(home.path(), &["policy", "test", "acme", "--coverage-min", "100"], 0);
    let pack = home.path().join("acme");
    let manifest = std::fs::read_to_string(pack.join("pack.toml")).unwrap();
    let rule = "\n[rules.\"env.before\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n";
    std::fs::write(pack.join("pack.toml"), manifest + rule).unwrap();
    std::fs::create_dir(pack.join("rules/env")).unwrap();
    let text = "package countersign.rules.env.before\n\n# Ready there.\nshown if input.prior.verdict == \"ready\"\n\n\
                default found := \"nothing\"\n";
    std::fs::write(pack.join("rules/env/before.rego"), text).unwrap();
    let output = ends(home.path(), &["policy", "test", "acme", "--coverage-min", "100"], 1);
    let words = told(&output);
    assert!(words.contains("env.before  0 of 2 lines") && words.contains("rules/env/before.rego:4"), "{words}");
    let test = "package countersign.rules.env.before_test\n\nimport data.countersign.rules.env.before\n\n\
                test_ready if before.shown with input as {\"prior\": {\"verdict\": \"ready\"}}\n\
                test_found if before.found == \"nothing\"\n";
    std::fs::write(pack.join("rules/env/before_test.rego"), test).unwrap();
    ends(home.path(), &["policy", "test", "acme", "--coverage-min", "100"], 0);

    std::fs::remove_file(pack.join("rules/env/before_test.rego")).unwrap();
    std::fs::remove_file(pack.join("rules/provenance/present_test.rego")).unwrap();
    let report = json(home.path(), &["policy", "test", "acme"], 1);
    assert_eq!((&report["coverage"]["percent"], &report["passed"]), (&0.into(), &false.into()), "{report}");
    let missed = |at: usize| report["coverage"]["files"][at]["missed"].to_string();
    assert_eq!((missed(0), missed(1)), ("[4]".to_owned(), "[4,6,7,8,11,13,15]".to_owned()), "{report}");
}

#[test]
fn coverage_names_the_lines_that_no_test_saw_and_may_be_demanded() {
    let home = TempDir::new().unwrap();
    pack_with_cases(home.path(), CASES);
    let rule = home.path().join("acme/rules/provenance/present.rego");
    let text = std::fs::read_to_string(&rule).unwrap();
    std::fs::write(
        &rule,
        format!("{text}\nunseen := 1 if {{\n\tinput.project == \"another\"\n\tcount(input.rejected) > 7\n}}\n"),
    )
    .unwrap();
    let report = json(home.path(), &["policy", "test", "acme"], 0);
    let missed = report["coverage"]["files"][0]["missed"].as_array().unwrap();
    assert!(!missed.is_empty(), "{}", report["coverage"]);
    assert!(report["coverage"]["percent"].as_u64().unwrap() < 100);
    let output = ends(home.path(), &["policy", "test", "acme", "--coverage-min", "100"], 1);
    assert!(told(&output).contains("expected at least 100 % of the lines"), "{}", told(&output));
}

#[test]
fn the_questions_of_the_tables_can_be_written_for_other_programs() {
    let home = TempDir::new().unwrap();
    pack_with_cases(home.path(), CASES);
    ends(home.path(), &["policy", "test", "acme", "--write-questions", "questions"], 0);
    let read = |name: &str| -> Value {
        serde_json::from_slice(&std::fs::read(home.path().join("questions/0").join(name)).unwrap()).unwrap()
    };
    assert_eq!(read("shown.json")["shown"]["provenance.present"], true);
    let evidence = &read("input.json")["signed"]["builder"][0];
    assert_eq!(evidence["predicate_type"], "https://slsa.dev/provenance/v1");
    assert_eq!(evidence["signer"]["key"], Value::Null);
    assert!(read("data.json")["pack"].is_object());
    ends(home.path(), &["policy", "test", "acme", "--write-questions", "questions"], 2);
}

#[test]
fn watching_tells_again_when_a_file_changes_and_ends_with_the_signal() {
    use std::io::{BufRead as _, BufReader};
    let home = TempDir::new().unwrap();
    pack_with_cases(home.path(), CASES);
    let mut watch =
        command(home.path()).args(["policy", "test", "acme", "--watch"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    let mut until = |words: &str| while !lines.next().unwrap().unwrap().contains(words) {};
    until("passed");
    until("passed");
    edit(&home.path().join("acme/fixtures/present/cases.json"), "\"not-shown\"", "\"shown\"");
    until("did not pass");
    rustix::process::kill_process(rustix::process::Pid::from_child(&watch), rustix::process::Signal::INT).unwrap();
    assert_eq!(watch.wait().unwrap().code(), Some(6));
}

/// Each line: what is changed in a copy of the minimal pack, what is said about it, and where.
#[test]
fn advice_names_what_does_not_do_what_it_looks_like() {
    let github =
        "identities = [\n    { issuer = \"https://token.actions.githubusercontent.com\", identity = \"IDENTITY\" },\n";
    let identity = |text: &str| github.replace("IDENTITY", text);
    let rows: [(&str, String, &str); 6] = [
        (
            "identities = [\n",
            "identities = [\n".into(),
            "nobody is in signer set `builder`: provenance.present can never hold",
        ),
        ("identities = [\n", "identities = [\n".into(), "nothing can be ready in `production`"),
        ("identities = [\n", identity("https://github.com/acme/app/.github/workflows/release.yml"), "matches nobody"),
        ("identities = [\n", identity("https://github.com/acme/*"), "matches nobody"),
        (
            "identities = [\n",
            identity("https://github.com/acme/*/*@refs-*"),
            "matches whatever its owner calls anything",
        ),
        (
            "identities = [\n",
            identity("https://github.com/acme/app/.github/workflows/r.yml@refs/heads/*"),
            "branches that anybody may push to",
        ),
    ];
    for (from, to, expected) in rows {
        let home = TempDir::new().unwrap();
        ends(home.path(), &["policy", "new", "acme"], 0);
        edit(&home.path().join("acme/pack.toml"), from, &to);
        let lint = json(home.path(), &["policy", "lint", "acme"], 0);
        let advice = lint["advice"].as_array().unwrap();
        let found = advice.iter().find(|one| one["detail"].as_str().unwrap().contains(expected));
        let found = found.unwrap_or_else(|| panic!("{expected}: {lint}"));
        assert!(found["line"].as_u64().unwrap() > 0 && found["column"].as_u64().unwrap() > 0, "{found}");
        assert!(!found["fix"].as_str().unwrap().is_empty());
        ends(home.path(), &["policy", "lint", "acme", "--strict"], 5);
    }
}

/// A rule is tested with OPA and judged by the gate: where the two would differ, it is said before.
#[test]
fn advice_names_where_not_stands_before_something_that_may_have_no_value() {
    let home = TempDir::new().unwrap();
    ends(home.path(), &["policy", "new", "acme"], 0);
    let rule = home.path().join("acme/rules/provenance/present.rego");
    let text = std::fs::read_to_string(&rule).unwrap();
    let advised = |body: &str| -> Vec<(u64, u64, String)> {
        std::fs::write(
            &rule,
            format!("{text}\naged(e) := e.predicate.age\n\nextra contains e if {{\n\tsome e in input.signed.builder\n\t{body}\n}}\n"),
        )
        .unwrap();
        let lint = json(home.path(), &["policy", "lint", "acme"], 0);
        let advice = lint["advice"].as_array().unwrap().iter();
        let ours = advice.filter(|one| one["detail"].as_str().unwrap().starts_with("`not` before"));
        ours.map(|one| {
            assert_eq!(one["file"], "rules/provenance/present.rego");
            assert!(one["fix"].as_str().unwrap().contains("some_name := "), "{one}");
            let place = |field: &str| one[field].as_u64().unwrap();
            let detail = one["detail"].as_str().unwrap();
            (place("line"), place("column"), detail.split('`').nth(3).unwrap().to_owned())
        })
        .collect()
    };
    let line = u64::try_from(text.lines().count()).unwrap() + 6;
    for (body, expected) in [
        ("not e.predicate.age > e.predicate.limit", vec!["e.predicate.age", "e.predicate.limit"]),
        ("not e.predicate.kind in {\"a\"}", vec!["e.predicate.kind"]),
        ("not startswith(e.predicate.name, \"x\")", vec!["e.predicate.name"]),
        ("not count(e.predicate.list) > 1", vec!["e.predicate.list"]),
        ("not aged(e) == 1", vec!["aged(e)"]),
        ("not 1 + e.predicate.age > 2", vec!["e.predicate.age"]),
        // What OPA answers alike: a name alone, one that is unified, a local name, and what is there or was said to be.
        ("not e.predicate.age", vec![]),
        ("not e.predicate.age == 1", vec![]),
        ("age := e.predicate.age\n\tnot age > 1", vec![]),
        ("is_number(e.predicate.age)\n\tnot e.predicate.age > 1", vec![]),
        ("not e.predicate_type in {\"a\"}", vec![]),
        ("not input.subject.name in {\"a\"}", vec![]),
    ] {
        let found = advised(body);
        assert_eq!(found.iter().map(|(.., what)| what.as_str()).collect::<Vec<_>>(), expected, "{body}");
        assert!(found.iter().all(|(at, column, _)| *at == line && *column > 1), "{body}: {found:?} at {line}");
    }
}

/// A field that is misspelt refuses nothing behind a `not`, and is said where it is certain.
#[test]
fn advice_names_fields_that_no_evidence_has() {
    let home = TempDir::new().unwrap();
    ends(home.path(), &["policy", "new", "acme"], 0);
    let rule = home.path().join("acme/rules/provenance/present.rego");
    let text = std::fs::read_to_string(&rule).unwrap();
    for (body, expected) in [
        ("some e in input.signed.builder\n\tnot e.lgged", vec!["e.lgged"]),
        ("some e in input.signed.builder\n\te.signer.identty == \"x\"", vec!["e.signer.identty"]),
        ("e := input.signed.builder[_]\n\tnot e.signedat", vec!["e.signedat"]),
        ("every e in input.signed.builder { not e[\"log ged\"] }", vec!["e.log ged"]),
        // What is there, and what nobody can know: a predicate, a name that stands for something else too.
        ("some e in input.signed.builder\n\tnot e.logged\n\te.signer.identity != null\n\tnot e.unwitnessed", vec![]),
        ("some e in input.signed.builder\n\tnot e.predicate.failed\n\tnot e.typed.anything", vec![]),
        ("some e in input.rejected\n\te.code == \"x\"", vec![]),
    ] {
        std::fs::write(&rule, format!("{text}\nextra contains 1 if {{\n\t{body}\n}}\n")).unwrap();
        let lint = json(home.path(), &["policy", "lint", "acme"], 0);
        let advice = lint["advice"].as_array().unwrap().iter();
        let ours = advice.filter(|one| one["detail"].as_str().unwrap().starts_with("evidence has no"));
        let found: Vec<&str> = ours.map(|one| one["detail"].as_str().unwrap().split('`').nth(3).unwrap()).collect();
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn advice_reads_the_rules_too() {
    let home = TempDir::new().unwrap();
    ends(home.path(), &["policy", "new", "acme"], 0);
    std::fs::remove_file(home.path().join("acme/rules/provenance/present_test.rego")).unwrap();
    let rule = home.path().join("acme/rules/provenance/present.rego");
    let text = std::fs::read_to_string(&rule).unwrap();
    std::fs::write(
        &rule,
        format!("{text}\nshown if {{\n\tinput.environment.name == \"moon\"\n}}\n\nshown if {{\n\tinput.project == \"x\"\n\tfalse\n}}\n\nshown if input.project != \"nobody\"\n"),
    )
    .unwrap();
    // The pack is vacuous by its last rule, which is an error; without it, the rest is advice.
    let lint = json(home.path(), &["policy", "lint", "acme"], 5);
    assert!(lint["errors"].to_string().contains("vacuous"), "{lint}");
    edit(&rule, "\nshown if input.project != \"nobody\"\n", "\n");
    let lint = json(home.path(), &["policy", "lint", "acme"], 0);
    let advice: BTreeMap<String, u64> = lint["advice"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["detail"].as_str().unwrap().to_owned(), one["line"].as_u64().unwrap()))
        .collect();
    for expected in [
        "no environment of this pack is called `moon`",
        "`false` is never true",
        "rule `provenance.present` has no test and no case",
    ] {
        assert!(advice.iter().any(|(detail, line)| detail.contains(expected) && *line > 0), "{expected}: {lint}");
    }
    assert!(!lint["advice"].to_string().contains("anybody"), "{lint}");
    // What strangers signed, and how whoever asks calls the subject, is nothing that a rule may hold by.
    for (by_anybody, by_strangers) in
        [("count(input.rejected) > 3", true), ("startswith(input.subject.name, \"registry.example.com/\")", false)]
    {
        std::fs::write(&rule, format!("{text}\nshown if {by_anybody}\n")).unwrap();
        let lint = json(home.path(), &["policy", "lint", "acme"], 0).to_string();
        assert_eq!(lint.contains("rule `provenance.present` holds in "), by_strangers, "{by_anybody}: {lint}");
        assert!(lint.contains("vacuous: what no accepted signer has signed is ready in"), "{by_anybody}: {lint}");
    }
}

#[test]
fn a_pack_is_published_signed_put_in_force_and_found_in_the_history() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    ends(home, &["keygen", "--out", "security"], 0);
    ends(home, &["keygen", "--out", "builder"], 0);
    ends(home, &["policy", "new", "acme", "--from", "standard", "--signer", "builder=builder.pub"], 0);
    let published = json(home, &["policy", "publish", "acme", "oci:packs:v1", "--key", "security.key"], 0);
    let reference = published["reference"].as_str().unwrap();

    let refused = ends(home, &["policy", "activate", reference], 2);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("[packs] signers"));
    std::fs::write(home.join("gate.toml"), "[packs]\nsigners = [\"security.pub\"]\n").unwrap();
    let governed = |arguments: &[&str], code: i32| {
        let all: Vec<&str> = arguments.iter().copied().chain(["--config", "gate.toml"]).collect();
        ends(home, &all, code)
    };
    let directory = governed(&["policy", "activate", "acme"], 4);
    assert!(String::from_utf8_lossy(&directory.stderr).contains("a directory is signed by nobody"));
    let words = told(&governed(&["policy", "activate", reference], 0));
    assert!(words.contains("in force") && words.contains("signed by key sha256:"), "{words}");

    // The next version asks less of production: it needs the flag and the reason, both.
    edit(&home.join("acme/pack.toml"), "version = 1", "version = 2");
    edit(&home.join("acme/pack.toml"), "max_smoke_age_hours = 24", "max_smoke_age_hours = 48");
    let published = json(home, &["policy", "publish", "acme", "oci:packs:v2", "--key", "security.key"], 0);
    let reference = published["reference"].as_str().unwrap();
    let refused = governed(&["policy", "activate", reference], 4);
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(words.contains("production: max_smoke_age_hours is 48, and was 24"), "{words}");
    assert!(words.contains("--allow-loosening --reason"), "{words}");
    governed(&["policy", "activate", reference, "--allow-loosening"], 2);
    governed(&["policy", "activate", reference, "--allow-loosening", "--reason", "the test cluster moves"], 0);
    let words = told(&governed(&["policy", "history"], 0));
    assert!(words.contains("standard version 2") && words.contains("because the test cluster moves"), "{words}");
    assert!(words.contains("fetched from oci:packs@sha256:"), "{words}");
    let early = json(home, &["policy", "history", "--at", "2001-01-01T00:00:00Z"], 0);
    assert_eq!(early["history"][0]["from"], Value::Null);
    governed(&["policy", "history", "--at", "yesterday"], 2);
    let explained = told(&governed(&["config", "explain"], 0));
    assert!(explained.contains("packs.signers") && explained.contains("security.pub"), "{explained}");
}

/// A draft is a program of somebody's: what its tests use up ends them, and nothing else.
#[test]
fn tests_that_use_up_the_machine_are_ended_and_the_command_says_so() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    ends(home, &["policy", "new", "acme"], 0);
    let test = home.join("acme/rules/provenance/present_test.rego");
    let text = std::fs::read_to_string(&test).unwrap();
    let digits = (0..60).map(|n| n.to_string()).collect::<Vec<_>>().join(", ");
    let endless = |name: &str| {
        format!(
            "\ntest_{name} if {{\n\tcount([1 | some a in all; some b in all; some c in all; some d in all; some e in all; a + b + c + d + e == 1000]) == 1\n}}\n"
        )
    };
    let text = format!("{text}\nall := [{digits}]\n{}", endless("endless"));
    std::fs::write(&test, &text).unwrap();
    // By itself it ends as an error of that one test.
    let report = json(home, &["policy", "test", "acme"], 1);
    let told = report["tests"].as_array().unwrap().iter().find(|test| test["outcome"] == "error").unwrap();
    assert!(told["detail"].as_str().unwrap().contains("expected an answer within"), "{told}");
    // Each has five seconds by the clock; on a machine that is busy elsewhere that is less of the processor.
    let more: String = ["second", "third", "fourth", "fifth", "sixth"].map(endless).concat();
    std::fs::write(&test, format!("{text}{more}")).unwrap();
    let output = ends(home, &["policy", "test", "acme", "--cpu-max", "1"], 5);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(words.contains("expected it to need no more than 1 s of processor time"), "{words}");
    let output = ends(home, &["policy", "test", "acme", "--memory-max", "16"], 5);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(words.contains("no more than 16 MiB of memory"), "{words}");
}

#[test]
fn a_load_error_says_what_to_do() {
    let rows = [
        ("owner = \"platform-security\"", "ownr = \"platform-security\"", "write one of `schema`"),
        (
            "[environments.production]",
            "[environments.production]\nafter = \"moon\"",
            "make it an environment of this pack",
        ),
        ("severity = \"required\"", "severity = \"warning\"", "have a required rule there ask for evidence"),
        (
            "[environments.production]",
            "[signers.idle]\nidentities = []\n\n[environments.production]",
            "take it out, or have a rule use it",
        ),
    ];
    for (from, to, fix) in rows {
        let home = TempDir::new().unwrap();
        ends(home.path(), &["policy", "new", "acme"], 0);
        edit(&home.path().join("acme/pack.toml"), from, to);
        let lint = json(home.path(), &["policy", "lint", "acme"], 5);
        let errors = lint["errors"].as_array().unwrap();
        assert!(
            errors.iter().any(|error| error["fix"].as_str().is_some_and(|said| said.starts_with(fix))),
            "{fix}: {lint}"
        );
    }
}

/// Facts come from evidence, or from files that the pack's digest pins.
#[test]
fn facts_in_a_file_of_the_pack_are_constants_like_any_other() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    pack_with_cases(home, CASES);
    let rule = home.join("acme/rules/provenance/present.rego");
    edit(
        &rule,
        "shown if some e in provenances",
        "shown if {\n\tsome e in provenances\n\te.predicate_type in data.pack.kinds\n}",
    );
    let missing = json(home, &["policy", "lint", "acme"], 5);
    assert!(missing["errors"].to_string().contains("expected a constant of [data]"), "{missing}");
    std::fs::create_dir_all(home.join("acme/data")).unwrap();
    let facts = home.join("acme/data/kinds.json");
    std::fs::write(&facts, "[\"https://slsa.dev/provenance/v1\"]").unwrap();
    ends(home, &["policy", "test", "acme"], 0);
    std::fs::write(&facts, "[\"https://slsa.dev/provenance/v0.2\"]").unwrap();
    ends(home, &["policy", "test", "acme"], 1);
    for (name, text, expected) in [
        ("kinds.json", "7", "expected a JSON object or list"),
        ("kinds.json", "[1,", "data/kinds.json"),
        ("Kinds.json", "[]", "expected `data/NAME.json`"),
    ] {
        let file = home.join("acme/data").join(name);
        let before = std::fs::read(&file).ok();
        std::fs::write(&file, text).unwrap();
        let lint = json(home, &["policy", "lint", "acme"], 5);
        assert!(lint["errors"].to_string().contains(expected), "{expected}: {lint}");
        match before {
            Some(bytes) => std::fs::write(&file, bytes).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
    }
    std::fs::write(home.join("acme/data/idle.json"), "[]").unwrap();
    let lint = json(home, &["policy", "lint", "acme"], 0);
    assert!(lint["advice"].to_string().contains("no rule reads `data.pack.idle`"), "{lint}");
}

/// Whoever publishes a pack or puts it in force is told what may not be meant in it, and needs not ask for that.
#[test]
fn what_a_lint_advises_is_said_before_a_pack_is_published_or_put_in_force() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    ends(home, &["keygen", "--out", "security"], 0);
    ends(home, &["policy", "new", "acme", "--from", "standard"], 0);
    let errors = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let advice = json(home, &["policy", "lint", "acme"], 0)["advice"].as_array().unwrap().len();
    assert!(advice > 5, "the standard pack has nobody in it yet");
    let published = ends(home, &["policy", "publish", "acme", "oci:packs:v1", "--key", "security.key"], 0);
    let activated = ends(home, &["policy", "activate", "acme"], 0);
    for said in [errors(&published), errors(&activated)] {
        assert_eq!(said.matches("advice: pack.toml:").count(), 5, "{said}");
        assert!(said.contains("nobody is in signer set `builder`"), "{said}");
        assert!(said.contains(&format!("and {} more; countersign policy lint acme says all", advice - 5)), "{said}");
    }
    assert!(told(&activated).starts_with("in force  standard version 1"), "what it answers is as it was");
    let quiet = ends(home, &["policy", "activate", "acme", "--quiet"], 0);
    assert_eq!(errors(&quiet), "");
    // One that was published is put in force first: nobody evaluates what is not known to be signed.
    std::fs::write(home.join("gate.toml"), "[packs]\nsigners = [\"security.pub\"]\n").unwrap();
    let reference = told(&published).lines().rev().find_map(|line| line.rsplit_once(' ')).unwrap().1.to_owned();
    let signed = ends(home, &["--data", "other", "policy", "activate", &reference, "--config", "gate.toml"], 0);
    assert!(errors(&signed).contains("advice: pack.toml:"), "{}", errors(&signed));
}
