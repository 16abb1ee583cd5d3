//! The same answer for machines: each in a shape that its reader takes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Home;

/// The properties of the objects of a SARIF log that we write, and which of them must be there (SARIF 2.1.0, OASIS
/// Standard, 3.13 to 3.54; its schema allows no other than it names).
const SARIF: &[(&str, &[&str], &[&str])] = &[
    ("", &["$schema", "version", "runs", "inlineExternalProperties", "properties"], &["version", "runs"]),
    (
        "/runs/*",
        &["tool", "invocations", "results", "automationDetails", "properties", "artifacts", "columnKind"],
        &["tool"],
    ),
    ("/runs/*/tool", &["driver", "extensions", "properties"], &["driver"]),
    (
        "/runs/*/tool/driver",
        &["name", "version", "semanticVersion", "informationUri", "rules", "properties"],
        &["name"],
    ),
    (
        "/runs/*/tool/driver/rules/*",
        &["id", "name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration", "properties"],
        &["id", "shortDescription", "fullDescription", "help"],
    ),
    ("/runs/*/automationDetails", &["id", "guid", "correlationGuid", "description", "properties"], &["id"]),
    (
        "/runs/*/invocations/*",
        &["executionSuccessful", "toolExecutionNotifications", "exitCode", "properties"],
        &["executionSuccessful"],
    ),
    ("/runs/*/invocations/*/toolExecutionNotifications/*", &["level", "message", "properties"], &["message"]),
    (
        "/runs/*/results/*",
        &[
            "ruleId",
            "ruleIndex",
            "level",
            "kind",
            "message",
            "locations",
            "partialFingerprints",
            "suppressions",
            "properties",
        ],
        // A code-scanning page demands the rest.
        &["message", "ruleId", "locations", "partialFingerprints"],
    ),
    ("/runs/*/results/*/message", &["text", "markdown", "id", "arguments", "properties"], &["text"]),
    (
        "/runs/*/results/*/locations/*",
        &["id", "physicalLocation", "logicalLocations", "message", "properties"],
        &["physicalLocation"],
    ),
    (
        "/runs/*/results/*/locations/*/physicalLocation",
        &["artifactLocation", "region", "contextRegion", "address", "properties"],
        &["artifactLocation", "region"],
    ),
    (
        "/runs/*/results/*/locations/*/physicalLocation/artifactLocation",
        &["uri", "uriBaseId", "index", "description", "properties"],
        &["uri"],
    ),
    (
        "/runs/*/results/*/locations/*/physicalLocation/region",
        &["startLine", "startColumn", "endLine", "endColumn", "properties"],
        &["startLine"],
    ),
    ("/runs/*/results/*/suppressions/*", &["kind", "status", "justification", "guid", "properties"], &["kind"]),
];

/// The values at a path in which `*` is every entry.
fn at<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    path.split('/').skip(1).fold(vec![value], |found, key| {
        let step = |value: &'a Value| match key {
            "*" => value.as_array().into_iter().flatten().collect::<Vec<_>>(),
            key => value.get(key).into_iter().collect(),
        };
        found.into_iter().flat_map(step).collect()
    })
}

/// Holds a log to the standard, and to what code-scanning pages demand beyond it.
pub fn is_sarif(text: &str) {
    let log: Value = serde_json::from_str(text).unwrap();
    assert_eq!(log["version"], "2.1.0");
    for (path, allowed, required) in SARIF {
        for object in at(&log, path) {
            let keys: Vec<&String> = object.as_object().unwrap_or_else(|| panic!("{path}: {object}")).keys().collect();
            for key in &keys {
                assert!(allowed.contains(&key.as_str()), "{path} has no `{key}`");
            }
            for key in *required {
                assert!(keys.iter().any(|found| found == key), "{path} lacks `{key}`");
            }
        }
    }
    let runs = at(&log, "/runs/*");
    assert!(runs.len() <= 20);
    for run in runs {
        let rules: Vec<&str> =
            at(run, "/tool/driver/rules/*").iter().map(|rule| rule["id"].as_str().unwrap()).collect();
        assert_eq!(rules.iter().collect::<BTreeSet<_>>().len(), rules.len(), "one rule is described once");
        let results = at(run, "/results/*");
        assert!(results.len() <= 5_000 && rules.len() <= 25_000);
        for result in results {
            let (level, kind) = (result["level"].as_str().unwrap(), result["kind"].as_str().unwrap());
            assert!(["none", "note", "warning", "error"].contains(&level) && (kind == "fail" || level == "none"));
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index], result["ruleId"], "the index leads to the rule");
            assert!((1..=1_000).contains(&result["locations"].as_array().unwrap().len()));
            assert!(result["partialFingerprints"].as_object().unwrap().values().all(Value::is_string));
        }
        for uri in at(run, "/results/*/locations/*/physicalLocation/artifactLocation/uri") {
            let uri = uri.as_str().unwrap();
            let fits = |c: char| c.is_ascii_alphanumeric() || "-._~/%".contains(c);
            assert!(
                !uri.is_empty() && !uri.starts_with('/') && uri.chars().all(fits),
                "`{uri}` is a relative reference"
            );
        }
        for text in at(run, "/tool/driver/rules/*/shortDescription/text") {
            assert!(text.as_str().unwrap().chars().count() <= 1_024);
        }
    }
}

#[test]
fn an_answer_goes_to_every_reader_at_once() {
    let home = Home::new();
    let ask =
        "countersign promote $S --to staging -o json=a.json -o markdown=a.md -o junit=a.xml -o sarif=a.sarif -o github";
    let screen = home.run(ask);
    assert_eq!(screen.code, 1, "{}", screen.text);
    let lines: Vec<&str> = screen.text.lines().collect();
    assert!(lines[0].starts_with("::error title=countersign::not ready for staging"), "{}", screen.text);
    assert!(lines.iter().all(|line| line.starts_with("::")), "{}", screen.text);
    assert_eq!(lines.iter().filter(|line| line.starts_with("::error")).count(), 4, "the verdict and three things");
    let read = |name: &str| std::fs::read_to_string(home.path(name)).unwrap();
    is_sarif(&read("a.sarif"));
    assert_eq!(serde_json::from_str::<Value>(&read("a.json")).unwrap()["verdict"], "not-ready");
    let page = read("a.md");
    assert!(
        page.starts_with("## not ready for staging") && page.contains("```sh\n  countersign sign oci:registry@sha256:")
    );
    let junit = read("a.xml");
    let mut reader = quick_xml::Reader::from_str(&junit);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}

#[test]
fn a_job_on_github_has_its_summary_without_asking() {
    let home = Home::new();
    let on_github = |script: &str, variables: &[(&str, &str)]| {
        let output = home.shell(script).envs(variables.iter().copied()).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let ask = "countersign check $S --environment staging";
    let runner = [("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", "summary.md")];
    let (code, text) = on_github(ask, &runner);
    assert!(code == 1 && text.starts_with("not ready"), "{text}");
    assert_eq!(std::fs::read_to_string(home.path("summary.md")).unwrap().matches("## not ready").count(), 1);
    // Elsewhere nothing is written; and an answer is not lost because its page cannot be written.
    on_github(ask, &[("GITHUB_STEP_SUMMARY", "other.md")]);
    assert!(!home.path("other.md").exists());
    let (code, _) = on_github(ask, &[("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", "no/such/place.md")]);
    assert_eq!(code, 1);
    // A page that would be too large for the runner stays as it is.
    home.write("full.md", "x".repeat(1024 * 1024));
    let (code, _) = on_github(ask, &[("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", "full.md")]);
    assert_eq!((code, std::fs::metadata(home.path("full.md")).unwrap().len()), (1, 1024 * 1024));
}

#[test]
fn what_is_folded_is_there_for_whoever_asks() {
    let home = Home::new();
    home.done("countersign sign $S --key keys/mallory.key");
    let folded = home.run("countersign promote $S --to staging").text;
    assert!(folded.contains("--verbose shows each"), "{folded}");
    let output =
        home.shell("countersign check $S --environment staging --verbose").env_remove("COUNTERSIGN_QUIET").output();
    let unfolded = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(unfolded.contains("refused   key-untrusted") && !unfolded.contains("--verbose"), "{unfolded}");
}
