//! Every bound in one place, and none of them idle.

use std::sync::LazyLock;

use regex::Regex;

use super::{Finding, Source, assert_clean, example, source::rust_below, tree};

/// The file of the bounds, and below it those that are enough for a file of their own.
const HOME: &str = "src/domain/limits.rs";
const BELOW: &str = "src/domain/limits/";

fn is_home(file: &Source) -> bool {
    file.path == HOME || file.path.starts_with(BELOW)
}

static STRAY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(?:const|static)\s+(MAX_\w+|\w+_MAX|MAX|\w*LIMIT\w*)\s*:").unwrap());
static BOUND: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^pub const (\w+)\s*:").unwrap());

fn stray_limits(files: &[Source]) -> Vec<Finding> {
    let elsewhere = rust_below(files, "src/").filter(|file| !is_home(file));
    let found = elsewhere.flat_map(|file| STRAY.captures_iter(&file.product).map(move |found| (file, found)));
    let name = |(file, found): (&Source, regex::Captures<'_>)| {
        let name = found.get(1).unwrap();
        format!("{}: `{}` belongs in {HOME}", file.place(name.start()), name.as_str())
    };
    found.map(name).collect()
}

fn idle_limits(files: &[Source]) -> Vec<Finding> {
    let homes: Vec<&Source> = files.iter().filter(|file| is_home(file)).collect();
    if homes.is_empty() {
        return vec![format!("{HOME}: absent")];
    }
    let mut findings = Vec::new();
    let bounds = homes.into_iter().flat_map(|home| BOUND.captures_iter(&home.code).map(move |found| (home, found)));
    for (home, found) in bounds {
        let (start, name) = (found.get(0).unwrap().start(), &found[1]);
        let word = Regex::new(&format!(r"\b{name}\b")).unwrap();
        let used = rust_below(files, "src/").any(|file| !is_home(file) && word.is_match(&file.product));
        if !used {
            findings.push(format!("{}: nothing is bounded by `{name}`", home.place(start)));
        }
        let line_before = home.text[..start].trim_end().lines().next_back().unwrap_or_default();
        if !line_before.trim_start().starts_with("///") {
            findings.push(format!("{}: `{name}` does not say what it bounds", home.place(start)));
        }
    }
    findings
}

#[test]
fn every_limit_lives_in_one_file() {
    assert_clean("stray limits", &stray_limits(tree()));
}

#[test]
fn every_limit_bounds_something_and_says_what() {
    assert_clean("idle limits", &idle_limits(tree()));
}

#[test]
fn a_limit_elsewhere_is_found() {
    for text in ["const MAX_BODY: usize = 1;", "pub const WAIT_MAX: u8 = 1;", "static PAGE_LIMIT: u8 = 9;"] {
        assert_eq!(stray_limits(&[example("src/http/api.rs", text)]).len(), 1, "{text}");
        assert_clean(text, &stray_limits(&[example(HOME, text)]));
    }
    let test = "#[cfg(test)]\nmod tests { const MAX_TRIES: u8 = 1; }";
    assert_clean("a limit of a test", &stray_limits(&[example("src/http/api.rs", test)]));
}

#[test]
fn an_idle_or_silent_limit_is_found() {
    let home = || example(HOME, "/// Bytes of a body.\npub const MAX_A: usize = 1;\npub const MAX_B: usize = 2;\n");
    let both = example("src/http/api.rs", "fn f() { g(MAX_A, MAX_B) }");
    assert_eq!(idle_limits(&[home(), both]).len(), 1, "the second does not say what it bounds");
    let one = example("src/http/api.rs", "fn f() { g(MAX_A) } // MAX_B");
    assert_eq!(idle_limits(&[home(), one]).len(), 2, "the second is idle and silent");
    assert_eq!(idle_limits(&[]).len(), 1, "no limits at all");
}
