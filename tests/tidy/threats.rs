//! `src/manual/threats.rs` tells the truth: each numbered threat has a test that exists, or says why not yet.
//!
//! One item a number, wrapped as one likes:
//!
//! ```text
//! //! * A1 — signature bytes flipped — `verify::a_flipped_signature_is_refused`, `conformance::every_case_…`
//! //! * F15 — the database fails over in mid-commit — later: there is no second database yet
//! ```
//!
//! Attacks are `A1` to `A74`, faults `F1` to `F28`, as the catalogue numbers them. The last part of a name in backticks
//! is a test function; the part before it, if there is one, is the file or folder that the function stands in. After
//! `later:` comes the reason. An item may have both: what is tested, and what is still to come.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::{Finding, Source, assert_clean, example, tree};

const MAP: &str = "src/manual/threats.rs";

/// The numbers that must be there.
const ATTACKS_MAPPED: u32 = 56;
/// The numbers that exist.
const ATTACKS: u32 = 74;
const FAULTS: u32 = 28;

static TEST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"#\[(?:tokio::)?test\b[^\]]*\](?:\s|#\[[^\]]*\])*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)").unwrap()
});

/// Every test function, with the files that hold one of that name.
fn test_functions(files: &[Source]) -> BTreeMap<String, Vec<&str>> {
    let mut tests: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for found in TEST.captures_iter(&file.code) {
            tests.entry(found[1].to_owned()).or_default().push(&file.path);
        }
    }
    tests
}

/// The items of the map: their line, and their text on one line.
fn items(map: &Source) -> Vec<(usize, String)> {
    let mut items: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (number, line) in (1..).zip(map.text.lines()) {
        let Some(text) = line.strip_prefix("//!") else { continue };
        if let Some(first) = text.strip_prefix(" * ") {
            items.push((number, first.trim().to_owned()));
            open = true;
        } else if text.starts_with("   ") && open {
            let (_, item) = items.last_mut().unwrap();
            item.push(' ');
            item.push_str(text.trim());
        } else {
            open = false;
        }
    }
    items
}

/// What is wrong with the tests and reasons of one item.
fn wrong_with(item: &str, tests: &BTreeMap<String, Vec<&str>>) -> Vec<String> {
    let (shown, later) = item.split_once("later:").map_or((item, None), |(shown, later)| (shown, Some(later)));
    // Words may be in backticks too; what comes after the second dash is the list of tests.
    let list = shown.splitn(3, " — ").nth(2).unwrap_or_default();
    let names: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let mut wrong = Vec::new();
    if names.is_empty() && later.is_none() {
        wrong.push("names neither a test nor `later:` with a reason".to_owned());
    }
    if later.is_some_and(|reason| reason.trim().chars().count() < 10) {
        wrong.push("gives no reason after `later:`".to_owned());
    }
    for name in names {
        let mut parts = name.rsplit("::");
        let function = parts.next().unwrap_or_default();
        let folder = parts.next().filter(|part| *part != "tests");
        let Some(places) = tests.get(function) else {
            wrong.push(format!("`{function}` is no test"));
            continue;
        };
        let in_place =
            |place: &&str| folder.is_none_or(|part| place.trim_end_matches(".rs").split('/').any(|p| p == part));
        if !places.iter().any(in_place) {
            wrong.push(format!("`{function}` is in {}, not in `{}`", places.join(" and "), folder.unwrap_or_default()));
        }
    }
    wrong
}

fn unmapped_threats(files: &[Source]) -> Vec<Finding> {
    let Some(map) = files.iter().find(|file| file.path == MAP) else { return vec![format!("{MAP}: absent")] };
    let numbered = Regex::new(r"^([AF])([1-9][0-9]*) — ").unwrap();
    let tests = test_functions(files);
    let mut seen: BTreeSet<(String, u32)> = BTreeSet::new();
    let mut findings = Vec::new();
    for (line, item) in items(map) {
        let Some(found) = numbered.captures(&item) else {
            findings.push(format!("{MAP}:{line}: an item begins with its number and a dash, as in `* A1 — words — …`"));
            continue;
        };
        let (kind, number) = (found[1].to_owned(), found[2].parse().unwrap_or(u32::MAX));
        let known = if kind == "A" { ATTACKS } else { FAULTS };
        if number > known {
            findings.push(format!("{MAP}:{line}: {kind}{number} does not exist, the last is {kind}{known}"));
        } else if !seen.insert((kind.clone(), number)) {
            findings.push(format!("{MAP}:{line}: {kind}{number} is there twice"));
        }
        findings
            .extend(wrong_with(&item, &tests).into_iter().map(|wrong| format!("{MAP}:{line}: {kind}{number} {wrong}")));
    }
    let expected = (1..=ATTACKS_MAPPED).map(|number| ("A", number)).chain((1..=FAULTS).map(|number| ("F", number)));
    let missing = expected.filter(|(kind, number)| !seen.contains(&((*kind).to_owned(), *number)));
    findings.extend(missing.map(|(kind, number)| format!("{MAP}: {kind}{number} is missing")));
    findings
}

#[test]
fn every_numbered_threat_has_a_test_or_a_reason() {
    assert_clean("threats", &unmapped_threats(tree()));
}

/// A map in which every number is present, with `lines` in place of A1 and A2.
fn map_with(lines: &str) -> Source {
    let rest = (3..=ATTACKS_MAPPED).map(|number| ("A", number)).chain((1..=FAULTS).map(|number| ("F", number)));
    let rest = rest.map(|(kind, number)| format!("//! * {kind}{number} — words — `alpha::first`\n"));
    example(MAP, &format!("//! Threats.\n//!\n{lines}{}", rest.collect::<String>()))
}

fn tests_for_maps() -> Source {
    example(
        "tests/alpha.rs",
        "#[test]\nfn first() {}\n#[tokio::test]\n#[ignore = \"x\"]\nasync fn second() {}\nfn helper() {}\n",
    )
}

#[test]
fn a_true_map_has_no_findings() {
    let lines = "//! * A1 — words with `code` — `tests::alpha::first`,\n//!   `second`\n//! * A2 — words — later: there is no log yet\n";
    assert_clean("a true map", &unmapped_threats(&[map_with(lines), tests_for_maps()]));
}

#[test]
fn each_untruth_of_a_map_is_found() {
    let good = "//! * A2 — words — `first`\n";
    for (line, words) in [
        ("//! * A1 — words — `third`\n", "is no test"),
        ("//! * A1 — words — `helper`\n", "is no test"),
        ("//! * A1 — words — `beta::first`\n", "not in `beta`"),
        ("//! * A1 — words\n", "names neither"),
        ("//! * A1 — words — `first`, later: soon\n", "gives no reason"),
        ("//! * A3 — words — `first`\n", "is there twice"),
        ("//! * A75 — words — `first`\n", "does not exist"),
        ("//! * One — words — `first`\n", "begins with its number"),
        ("", "A1 is missing"),
    ] {
        let findings = unmapped_threats(&[map_with(&format!("{line}{good}")), tests_for_maps()]);
        assert!(findings.iter().any(|finding| finding.contains(words)), "{line}: {findings:?}");
    }
    assert_eq!(unmapped_threats(&[]), [format!("{MAP}: absent")]);
}
