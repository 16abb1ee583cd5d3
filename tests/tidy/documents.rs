//! What users meet is documented: every problem type, every exit code.

use std::collections::BTreeSet;

use regex::Regex;

use super::{Finding, Source, assert_clean, example, tree};

/// The exit codes of the command line, frozen.
const EXIT_CODES: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "70"];

const ERRORS: &str = "src/gate/error.rs";

fn file<'a>(files: &'a [Source], path: &str) -> Result<&'a Source, Finding> {
    files.iter().find(|file| file.path == path).ok_or_else(|| format!("{path}: absent"))
}

/// The names that `GateError::problem` can give.
fn problem_names(errors: &Source) -> Vec<String> {
    let Some(start) = errors.code.find("fn problem") else { return Vec::new() };
    let end = super::source::end_of_item(&errors.code, start);
    let name = Regex::new(r#"=>\s*"([a-z-]+)""#).unwrap();
    name.captures_iter(&errors.text[start..end]).map(|found| found[1].to_owned()).collect()
}

/// A problem is documented by `` `NAME` `` in README.md or the manual, or by its URN in the HTTP surface.
fn undocumented_problems(files: &[Source]) -> Vec<Finding> {
    let (errors, readme) = match (file(files, ERRORS), file(files, "README.md")) {
        (Ok(errors), Ok(readme)) => (errors, readme),
        (errors, readme) => return errors.err().into_iter().chain(readme.err()).collect(),
    };
    let names = problem_names(errors);
    if names.is_empty() {
        return vec![format!("{ERRORS}: `problem` names no problem")];
    }
    let manual = files.iter().filter(|file| file.path.starts_with("src/manual/"));
    let pages: Vec<&Source> = manual.chain([readme]).collect();
    let http: Vec<&Source> = files.iter().filter(|file| file.path.starts_with("src/http/")).collect();
    let documented = |name: &String| {
        let (quoted, urn) = (format!("`{name}`"), format!("urn:countersign:problem:{name}"));
        pages.iter().any(|page| page.text.contains(&quoted) || page.text.contains(&urn))
            || http.iter().any(|file| file.text.contains(&urn))
    };
    let missing = names.iter().filter(|name| !documented(name));
    missing.map(|name| format!("{ERRORS}: problem `{name}` is in no table of README.md")).collect()
}

/// The first cells of the table whose head speaks of exit codes.
fn exit_code_rows(readme: &Source) -> BTreeSet<String> {
    let head = |line: &&str| line.starts_with('|') && line.to_lowercase().contains("exit");
    let table = readme.text.lines().skip_while(|line| !head(line)).skip(2).take_while(|line| line.starts_with('|'));
    table.filter_map(|line| line.split('|').nth(1)).map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
}

/// A code is documented by a row of that table in README.md.
fn undocumented_exit_codes(files: &[Source]) -> Vec<Finding> {
    let (errors, readme) = match (file(files, ERRORS), file(files, "README.md")) {
        (Ok(errors), Ok(readme)) => (errors, readme),
        (errors, readme) => return errors.err().into_iter().chain(readme.err()).collect(),
    };
    let rows = exit_code_rows(readme);
    let absent = EXIT_CODES.iter().filter(|code| !rows.contains(**code));
    let mut findings: Vec<Finding> =
        absent.map(|code| format!("README.md: no table row for exit code {code}")).collect();
    let strange = rows.iter().filter(|code| !EXIT_CODES.contains(&code.as_str()));
    findings.extend(strange.map(|code| format!("README.md: exit code {code} does not exist")));

    let used = Regex::new(r"Exit code ([0-9]+)").unwrap();
    for found in used.captures_iter(&errors.text) {
        let code = found.get(1).unwrap();
        if !EXIT_CODES.contains(&code.as_str()) {
            findings.push(format!("{}: exit code {} does not exist", errors.place(code.start()), code.as_str()));
        }
    }
    findings
}

#[test]
fn every_problem_type_is_documented() {
    assert_clean("problem types", &undocumented_problems(tree()));
}

#[test]
fn every_exit_code_is_documented_and_no_other() {
    assert_clean("exit codes", &undocumented_exit_codes(tree()));
}

#[test]
fn an_undocumented_problem_is_found() {
    let errors = || {
        let text = "/// Exit code 2.\nfn problem(&self) -> &str { match self { A => \"usage\", B => \"not-found\" } }";
        example(ERRORS, text)
    };
    let readme = |text: &str| example("README.md", text);
    assert_eq!(problem_names(&errors()), ["usage", "not-found"]);
    assert_eq!(undocumented_problems(&[errors(), readme("| `usage` | no such file, not-found |")]).len(), 1);
    assert_eq!(undocumented_problems(&[errors()]), ["README.md: absent"]);
    assert_eq!(undocumented_problems(&[example(ERRORS, "fn problem() {}"), readme("")]).len(), 1, "no names");
    let both = [errors(), readme("| `usage` |"), example("src/http/error.rs", "// urn:countersign:problem:not-found")];
    assert_clean("documented ones", &undocumented_problems(&both));
}

#[test]
fn an_undocumented_or_invented_exit_code_is_found() {
    let errors = |code: &str| example(ERRORS, &format!("/// Wrong. Exit code {code}.\n"));
    let table = |codes: &[&str]| {
        let rows = codes.iter().map(|code| format!("| `{code}` | words |\n"));
        let head = "| status | words |\n|---|---|\n| 200 | words |\n\n| exit code | words |\n|---|---|\n";
        example("README.md", &format!("{head}{}\n| 9 | another table |\n", rows.collect::<String>()))
    };
    assert_clean("all of them", &undocumented_exit_codes(&[errors("70"), table(&EXIT_CODES)]));
    assert_eq!(undocumented_exit_codes(&[errors("2"), table(&EXIT_CODES[1..])]).len(), 1);
    assert_eq!(undocumented_exit_codes(&[errors("99"), table(&EXIT_CODES)]).len(), 1);
    let invented = [EXIT_CODES.as_slice(), &["7"]].concat();
    assert_eq!(undocumented_exit_codes(&[errors("2"), table(&invented)]).len(), 1);
}
