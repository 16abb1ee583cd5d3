//! What the engine gives for each construct of Rego, on input that has what it asks for and input that has not.
//!
//! The table says it for this gate and, where that is another answer, for OPA. Every construct is asked as a rule of a pack is:
//! through the loader, with a value `v` that its rule tells of.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use countersign::domain::policy::{Pack, PackFiles, TestOutcome};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::policy_activation::set_version;
use crate::standard_pack::opa;
use crate::support::gate::TestGate;

const TABLE: &str = include_str!("cases/engine/constructs.json");

const MANIFEST: &str = "schema = \"countersign.pack/v1\"\nname = \"x\"\nversion = 1\nowner = \"nobody\"\n\n\
     [environments.staging]\n\n[rules.\"c.x\"]\ntitle = \"x\"\nowner = \"nobody\"\nseverity = \"required\"\nfix = \"x\"\n";

const RULE: &str = "package countersign.rules.c.x\n\nshown if {\n\tcount([each | each := v]) > 0\n\tinput.change != {}\n}\n\n\
     found := json.marshal([each | each := v])\n\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// What `input.change` is, by a name.
    inputs: BTreeMap<String, Value>,
    constructs: Vec<Construct>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Construct {
    name: String,
    rego: String,
    /// What a pack that has it is told, where it does not load.
    #[serde(default)]
    refused: Option<String>,
    /// What a pack that has it is told, where it may not be put in force anew.
    #[serde(default)]
    refused_anew: Option<String>,
    /// By the name of the input, a list of the one value or of none, as JSON; or `error`.
    #[serde(default)]
    answers: BTreeMap<String, String>,
    /// What OPA answers, where that is something else.
    #[serde(default)]
    opa: BTreeMap<String, String>,
    /// Why that is as it should be.
    #[serde(default)]
    because: String,
}

fn table() -> Table {
    serde_json::from_str(TABLE).unwrap()
}

impl Construct {
    fn files(&self, inputs: &BTreeMap<String, Value>) -> PackFiles {
        let cases: Vec<Value> = self
            .answers
            .iter()
            .map(|(input, answer)| {
                let mut case = json!({"name": input, "input": {"change": inputs[input]}});
                let outcome = match answer.as_str() {
                    "error" => "error",
                    "[]" => "not-shown",
                    _ => "shown",
                };
                case["expect"] = json!({"c.x": outcome});
                if outcome != "error" {
                    case["found"] = json!({"c.x": answer});
                }
                case
            })
            .collect();
        let cases = json!({"schema": "countersign.cases/v1", "cases": cases}).to_string();
        let files = [
            ("pack.toml", MANIFEST.to_owned()),
            ("rules/c/x.rego", format!("{RULE}{}\n", self.rego)),
            ("fixtures/c/cases.json", cases),
        ];
        PackFiles::new(files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect()).unwrap()
    }
}

#[test]
fn every_construct_gives_what_the_table_says() {
    let table = table();
    let mut wrong = Vec::new();
    for construct in &table.constructs {
        let name = &construct.name;
        let pack = match (Pack::load(&construct.files(&table.inputs)), &construct.refused) {
            (Err(errors), Some(words)) if errors.to_string().contains(words.as_str()) => continue,
            (Err(errors), _) => {
                wrong.push(format!("{name}: {errors}"));
                continue;
            }
            (Ok(_), Some(words)) => {
                wrong.push(format!("{name}: it loads, expected `{words}`"));
                continue;
            }
            (Ok(pack), None) => pack,
        };
        match (pack.check_anew(), &construct.refused_anew) {
            (Ok(()), None) => {}
            (Err(errors), Some(words)) if errors.to_string().contains(words.as_str()) => {}
            (said, _) => wrong.push(format!("{name}: put in force anew: {said:?}")),
        }
        for case in pack.test().cases.iter().filter(|case| case.outcome != TestOutcome::Passed) {
            wrong.push(format!("{name} on {}: {:?}", case.name, case.outcome));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(table.constructs.len() > 150);
}

/// A construct for which OPA has another answer has a reason, and what is refused is asked nothing.
#[test]
fn every_difference_has_a_reason() {
    for construct in table().constructs {
        let differs = construct.opa.iter().any(|(input, theirs)| construct.answers.get(input) != Some(theirs));
        assert_eq!(!construct.because.is_empty(), differs, "{}", construct.name);
        assert_eq!(construct.answers.is_empty(), construct.refused.is_some(), "{}", construct.name);
        // Where more holds here than there, nobody puts it in force.
        let more = construct.opa.iter().any(|(input, theirs)| {
            theirs == "error" && construct.answers.get(input).is_some_and(|ours| ours != "error" && ours != "[]")
        });
        assert!(
            !more || construct.refused_anew.is_some() || construct.because.starts_with("harmless: "),
            "{}",
            construct.name
        );
    }
}

#[test]
fn opa_gives_for_every_construct_what_the_table_says() {
    let Some(opa) = opa() else { return };
    let table = table();
    let mut wrong = Vec::new();
    for construct in table.constructs.iter().filter(|construct| construct.refused.is_none()) {
        let expected = |input: &String| construct.opa.get(input).unwrap_or(&construct.answers[input]);
        let directory = crate::support::directory::tempdir().unwrap();
        let rule = directory.path().join("x.rego");
        std::fs::write(&rule, format!("{RULE}{}\n", construct.rego)).unwrap();
        // Where one fails all fail: those that must fail are asked one by one.
        let (alone, together): (Vec<&String>, Vec<&String>) =
            construct.answers.keys().partition(|input| expected(input) == "error");
        let groups = alone.iter().map(|input| vec![*input]).chain((!together.is_empty()).then_some(together));
        for group in groups {
            let inputs: BTreeMap<&String, Value> =
                group.iter().map(|input| (*input, json!({"change": table.inputs[*input]}))).collect();
            let theirs = evaluated(&opa, &rule, &json!(inputs));
            for input in group {
                let answer = match &theirs {
                    Ok(answers) => answers[input]
                        .as_array()
                        .and_then(|found| found.first())
                        .map_or_else(|| "nothing".to_owned(), |found| found.as_str().unwrap_or_default().to_owned()),
                    Err(_) => "error".to_owned(),
                };
                if answer != *expected(input) {
                    wrong.push(format!(
                        "{} on {input}: {answer}, expected {} ({theirs:?})",
                        construct.name,
                        expected(input)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Patterns, delimiters and texts by the hundred: what matches here matches there, where a pack with the pattern may be put in
/// force; and the other way round.
#[test]
fn a_glob_matches_what_it_matches_in_opa() {
    let Some(opa) = opa() else { return };
    let parts = [
        "a", "b", "/", ".", ":", "-", "*", "*", "**", "[ab]", "[a-c]", "{a,b}", "{ab,/c}", r"\\*", "é", "{a,bc}", "?",
        "[!a]",
    ];
    let delimiters = ["null", "[]", r#"["/"]"#, r#"["."]"#, r#"[":"]"#, r#"["/", "-"]"#, r#"["/", "."]"#];
    let texts = [
        "", "a", "b", "/", "ab", "a/b", "a.b", "a:b", "a-b/", "b/a.c", "/a/b/", "ab/cab", "a*b", "éa", "aé/b",
        "c-a:b.", "a//b",
    ];
    // The same each time.
    let mut state = 7_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % most
    };
    let rule = |calls: &[String]| format!("v := [{}]\n", calls.join(", "));
    let (mut calls, mut asked) = (Vec::new(), Vec::new());
    while calls.len() < 400 {
        let pattern: String = (0..=next(5)).map(|_| parts[next(parts.len())]).collect();
        let delimiters = delimiters[next(delimiters.len())];
        let call = format!("[s | some s in input.change.s; glob.match(\"{pattern}\", {delimiters}, s)]");
        let files =
            Construct { rego: rule(std::slice::from_ref(&call)), ..Construct::default() }.files(&BTreeMap::new());
        if Pack::load(&files).unwrap().check_anew().is_ok() {
            asked.push(format!("{pattern} {delimiters}"));
            calls.push(call);
        }
    }
    let change = json!({"s": texts});
    let directory = crate::support::directory::tempdir().unwrap();
    let file = directory.path().join("x.rego");
    std::fs::write(&file, format!("{RULE}{}", rule(&calls))).unwrap();
    let theirs = evaluated(&opa, &file, &json!({"all": {"change": change}})).unwrap();
    let theirs: Vec<Vec<Vec<String>>> = serde_json::from_str(theirs["all"][0].as_str().unwrap()).unwrap();
    assert_eq!(theirs[0].len(), asked.len());
    assert!(theirs[0].iter().filter(|matched| !matched.is_empty()).count() > 100);
    let expected: Vec<String> = theirs[0].iter().map(|matched| json!(matched).to_string()).collect();
    for (call, (asked, expected)) in calls.iter().zip(asked.iter().zip(expected)) {
        let answers = BTreeMap::from([("all".to_owned(), format!("[[{expected}]]"))]);
        let construct = Construct { rego: rule(std::slice::from_ref(call)), answers, ..Construct::default() };
        let inputs = BTreeMap::from([("all".to_owned(), change.clone())]);
        let report = Pack::load(&construct.files(&inputs)).unwrap().test();
        assert!(report.passed(), "{asked}: {:?}", report.failures().collect::<Vec<_>>());
    }
}

/// Two tests failed; that one of them has no name hides the other in neither order.
#[test]
fn a_second_failure_without_a_name_takes_nothing_away_from_the_first() {
    let rule = "shown if {\n\tsome e in input.signed.smoke\n\te.predicate.result == \"PASSED\"\n\tcount(failures) == 0\n}\n\n\
                failures contains e.predicate.name if {\n\tsome e in input.signed.smoke\n\te.predicate.result != \"PASSED\"\n}\n\n\
                found := concat(\", \", failures)\n";
    let result = |result: &str, name: Option<&str>| {
        let mut predicate = json!({"result": result});
        if let Some(name) = name {
            predicate["name"] = json!(name);
        }
        json!({"predicate_type": "https://in-toto.io/attestation/test-result/v0.1", "predicate": predicate})
    };
    let (passed, named, nameless) =
        (result("PASSED", Some("web")), result("FAILED", Some("api")), result("FAILED", None));
    let cases: Vec<Value> = [
        ("it passed", vec![&passed], "shown", ""),
        ("one failed", vec![&passed, &named], "not-shown", "api"),
        ("another without a name behind it", vec![&passed, &named, &nameless], "not-shown", "api"),
        ("another without a name before it", vec![&passed, &nameless, &named], "not-shown", "api"),
    ]
    .into_iter()
    .map(|(name, smoke, shown, found)| {
        let mut case = json!({"name": name, "input": {"signed": {"smoke": smoke}}, "expect": {"c.x": shown}});
        if !found.is_empty() {
            case["found"] = json!({"c.x": found});
        }
        case
    })
    .collect();
    let manifest = MANIFEST.replace("[environments", "[signers.smoke]\nidentities = []\nkeys = []\n\n[environments");
    let files = [
        ("pack.toml", manifest),
        ("rules/c/x.rego", format!("package countersign.rules.c.x\n\n{rule}")),
        ("fixtures/c/cases.json", json!({"schema": "countersign.cases/v1", "cases": cases}).to_string()),
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let report = Pack::load(&PackFiles::new(files).unwrap()).unwrap().test();
    assert!(report.passed(), "{:#?}", report.failures().collect::<Vec<_>>());
}

/// Two files of one package: what the one imports is not what the other calls so.
#[test]
fn an_import_hides_a_rule_of_that_name_in_another_file_of_its_package() {
    for import in ["data.countersign.lib.o.foo", "input.change.foo"] {
        let cases = json!({"schema": "countersign.cases/v1", "cases": [{
            "name": "it is the imported one", "input": {"change": {"foo": "imported"}},
            "expect": {"c.x": "shown"}, "found": {"c.x": "[\"imported\"]"},
        }]});
        let files = [
            ("pack.toml", MANIFEST.to_owned()),
            (
                "rules/c/x.rego",
                format!("{}v := a.x\n", RULE.replacen("\n\n", "\n\nimport data.countersign.lib.a\n\n", 1)),
            ),
            ("lib/a.rego", format!("package countersign.lib.a\n\nimport {import}\n\nx := foo\n")),
            ("lib/b.rego", "package countersign.lib.a\n\nfoo := \"own\"\n\ny := foo\n".to_owned()),
            ("lib/o.rego", "package countersign.lib.o\n\nfoo := \"imported\"\n".to_owned()),
            ("fixtures/c/cases.json", cases.to_string()),
        ];
        let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
        let report = Pack::load(&PackFiles::new(files).unwrap()).unwrap().test();
        assert!(report.passed(), "{import}: {:#?}", report.failures().collect::<Vec<_>>());
    }
}

/// What is in force goes on; what is to come into force is refused with its place, and nothing changes.
#[tokio::test]
async fn what_is_understood_differently_elsewhere_is_not_put_in_force_anew() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let rule = files.get_mut("rules/signature/present.rego").unwrap();
    rule.extend_from_slice(b"\nclean if not input.signed.builder[_].predicate.dirty\n");
    let error = gate.activate(&files).await.unwrap_err().to_string();
    let line = String::from_utf8(files["rules/signature/present.rego"].clone()).unwrap().lines().count();
    assert!(error.contains(&format!("rules/signature/present.rego:{line}:35: ")), "{error}");
    assert!(error.contains("every x in"), "{error}");
    let files = PackFiles::new(files).unwrap();
    assert!(Pack::load(&files).is_ok(), "what is in force from before loads");
    gate.finish().await;
}

/// What OPA finds for each of `inputs`.
fn evaluated(opa: &Path, rule: &Path, inputs: &Value) -> Result<Value, String> {
    let query = format!(
        "{{name: answer | some name, given in {inputs}; answer := [found | found := data.countersign.rules.c.x.found with input as given]}}"
    );
    let output = Command::new(opa)
        .args(["eval", "--strict-builtin-errors", "--format", "raw", "--data"])
        .arg(rule)
        .arg(query)
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).map_err(|_| String::from_utf8_lossy(&output.stdout).into_owned())
}
