//! No file that nothing declares: what does not compile into anything is not tested by anything.

use regex::Regex;

use super::{Finding, Source, assert_clean, example, tree};

/// The files that may declare the module that `path` holds; empty for a root.
fn parents(path: &str) -> Vec<String> {
    const ROOTS: [&str; 3] = ["src/lib.rs", "src/main.rs", "tests/main.rs"];
    if ROOTS.contains(&path) {
        return Vec::new();
    }
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let folder = module.rsplit_once('/').map_or("", |(folder, _)| folder);
    match folder {
        "src" => vec!["src/lib.rs".into(), "src/main.rs".into()],
        "tests" => vec!["tests/main.rs".into()],
        _ => vec![format!("{folder}.rs"), format!("{folder}/mod.rs")],
    }
}

fn unreachable_files(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let ours = |path: &str| path.starts_with("src/") || path.starts_with("tests/") && !path.starts_with("tests/cases/");
    for file in files.iter().filter(|file| file.is_rust() && ours(&file.path)) {
        let parents = parents(&file.path);
        if parents.is_empty() {
            continue;
        }
        let module = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let name = module.rsplit_once('/').map_or(module, |(_, name)| name);
        let declaration = Regex::new(&format!(r"\bmod\s+{name}\s*;")).unwrap();
        let declared =
            |parent: &String| files.iter().any(|file| file.path == *parent && declaration.is_match(&file.code));
        if !parents.iter().any(declared) {
            findings.push(format!("{}: no `mod {name};` in {}", file.path, parents.join(" or ")));
        }
    }
    findings
}

fn speechless_files(files: &[Source]) -> Vec<Finding> {
    let ours = files.iter().filter(|file| file.is_rust() && !file.path.starts_with("tests/cases/"));
    let speechless = ours.filter(|file| !file.text.starts_with("//! "));
    speechless.map(|file| format!("{}:1: does not begin with `//! ` and what the file is for", file.path)).collect()
}

#[test]
fn every_file_is_declared_by_a_module() {
    assert_clean("unreachable files", &unreachable_files(tree()));
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    assert_clean("speechless files", &speechless_files(tree()));
}

#[test]
fn an_undeclared_file_is_found() {
    let lib = || example("src/lib.rs", "pub mod gate; // mod attic;");
    let gate = || example("src/gate/mod.rs", "pub mod check;");
    let main = || example("tests/main.rs", "mod tidy;");
    for orphan in ["src/attic.rs", "src/attic/mod.rs", "src/gate/attic.rs", "src/gate/check/attic.rs", "tests/attic.rs"]
    {
        let files = [lib(), gate(), main(), example(orphan, "")];
        assert_eq!(unreachable_files(&files).len(), 1, "{orphan}");
    }
    let files = [lib(), gate(), main(), example("src/gate/check.rs", ""), example("tests/tidy.rs", "")];
    assert_clean("declared files", &unreachable_files(&files));
}

#[test]
fn a_file_without_a_first_sentence_is_found() {
    assert_eq!(speechless_files(&[example("src/a.rs", "use std::fmt;\n")]).len(), 1);
    assert_clean("a file with one", &speechless_files(&[example("src/a.rs", "//! Why.\n")]));
}
