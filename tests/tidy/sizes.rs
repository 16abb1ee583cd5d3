//! Small files, small functions.

use std::sync::LazyLock;

use regex::Regex;

use super::source::{end_of_item, has_extension};
use super::{Finding, Source, assert_clean, example, tree};

/// Lines of one file.
const FILE_LINES_MAX: usize = 600;

/// Lines of code in one function's body, comments and blank lines not counted (as clippy counts, so that the two
/// agree; here no attribute can lift it).
const FUNCTION_LINES_MAX: usize = 70;

/// Functions that may be longer: file, name, why.
const LONG_FUNCTIONS: [(&str, &str, &str); 1] =
    [("src/domain/evidence", "verify", "reads as the specification, step by step, in its order")];

static FUNCTION: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bfn\s+(\w+)").unwrap());

fn long_files(files: &[Source]) -> Vec<Finding> {
    let written = files.iter().filter(|file| {
        let code = ["rs", "rego", "sh"].iter().any(|extension| has_extension(&file.path, extension));
        code && !file.path.starts_with("tests/cases/")
    });
    let sized = written.map(|file| (file, file.text.lines().count()));
    let long = sized.filter(|(_, lines)| *lines > FILE_LINES_MAX);
    long.map(|(file, lines)| format!("{}: {lines} lines, at most {FILE_LINES_MAX}", file.path)).collect()
}

fn long_functions(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for found in FUNCTION.captures_iter(&file.code) {
            let name = found.get(1).unwrap();
            let end = end_of_item(&file.code, name.end());
            let item = &file.code[name.end()..end];
            let Some(open) = item.find('{') else { continue };
            let inside = item[open..].trim_start_matches('{').trim_end_matches('}');
            let lines = inside.lines().filter(|line| !line.trim().is_empty()).count();
            let allowed = LONG_FUNCTIONS
                .iter()
                .any(|(path, function, _)| file.path.starts_with(path) && *function == name.as_str());
            if lines > FUNCTION_LINES_MAX && !allowed {
                let place = file.place(name.start());
                findings.push(format!("{place}: `{}` has {lines} lines, at most {FUNCTION_LINES_MAX}", name.as_str()));
            }
        }
    }
    findings
}

#[test]
fn no_file_is_longer_than_six_hundred_lines() {
    assert_clean("file size", &long_files(tree()));
}

#[test]
fn no_function_is_longer_than_seventy_lines() {
    assert_clean("function size", &long_functions(tree()));
}

#[test]
fn a_long_file_is_found() {
    assert_eq!(long_files(&[example("src/a.rs", &"//\n".repeat(601))]).len(), 1);
    assert_clean("at the limit", &long_files(&[example("src/a.rs", &"//\n".repeat(600))]));
    assert_clean("an attack file", &long_files(&[example("tests/cases/a.rego", &"#\n".repeat(601))]));
}

#[test]
fn a_long_function_is_found_and_its_comments_and_strings_do_not_count() {
    let function = |name: &str, line: &str, lines: usize| {
        format!("pub fn {name}(a: [u8; 2]) -> Result<(), ()>\nwhere\n    A: B,\n{{\n{}}}\n", line.repeat(lines))
    };
    let found = |text: String| long_functions(&[example("src/gate/a.rs", &text)]).len();
    assert_eq!(found(function("f", "    let a = \"}\";\n", 71)), 1);
    assert_eq!(found(function("f", "    let a = '}';\n", 70)), 0);
    assert_eq!(found(function("f", "    // why {\n\n", 300)), 0);
    assert_eq!(found(format!("trait A {{ fn g(&self); }}\n{}", function("f", "    a();\n", 71))), 1);
    let verify = function("verify", "    a();\n", 90);
    assert_clean("`verify`", &long_functions(&[example("src/domain/evidence.rs", &verify)]));
}
