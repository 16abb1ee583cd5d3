//! A pack's own tests: rules named `test_…` in modules named `…_test.rego`, and tables of cases.
//!
//! The layout is the one other Rego tools use too: `data.fixtures` holds the fixtures, by directory, and
//! `data.pack` is replaced by `with` where a test depends on it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::cases::{self, Case, Expected, is_table};
use super::coverage::{Coverage, FileCoverage, RuleCoverage, Trail};
use super::engine::Engine;
use super::errors::{LoadError, LoadErrors};
use super::extends::Parent;
use super::files::PackFiles;
use super::findings::TestRule;
use super::flat::{Flat, With};
use super::manifest::Rule;
use super::pack::Pack;
use super::syntax;
use crate::domain::json as json_text;
use crate::domain::limits::DECISION_MILLISECONDS_MAX;
use crate::domain::names::RuleId;

/// What became of all tests of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestReport {
    /// Every test: those in Rego in the order of files and lines, then the cases of the tables in theirs.
    pub cases: Vec<TestCase>,
    /// What they have seen of the pack.
    pub coverage: Coverage,
}

/// One test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestCase {
    /// The path of its rule, `data.countersign.….test_…`, or the name of a case.
    pub name: String,
    /// The file within the pack.
    pub file: String,
    /// The line on which it begins.
    pub line: u32,
    /// What became of it.
    pub outcome: TestOutcome,
}

/// What became of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestOutcome {
    /// A case came out otherwise than it says, rule by rule.
    Differs(Vec<String>),
    /// It could not be evaluated.
    Error(String),
    /// It is false or undefined.
    Failed,
    /// It is true.
    Passed,
}

impl TestCase {
    /// A table that could not be read, as a test that failed.
    pub(super) fn unread(error: &LoadError) -> Self {
        let outcome = TestOutcome::Error(error.detail.clone());
        Self { name: "a table of cases".to_owned(), file: error.file.clone(), line: error.line, outcome }
    }
}

impl TestReport {
    /// Whether there are tests and all of them passed.
    #[must_use]
    pub fn passed(&self) -> bool {
        !self.cases.is_empty() && self.cases.iter().all(|case| case.outcome == TestOutcome::Passed)
    }

    /// The tests that did not pass.
    pub fn failures(&self) -> impl Iterator<Item = &TestCase> {
        self.cases.iter().filter(|case| case.outcome != TestOutcome::Passed)
    }
}

impl Pack {
    /// Runs the pack's own tests, those in Rego and the cases of its tables, and those of its parents where they are at
    /// home. What the tests have seen is told of the pack's own rules.
    #[must_use]
    pub fn test(&self) -> TestReport {
        let mut report = match self.cases() {
            Ok(cases) => run(self, self.tests(), &cases),
            Err(errors) => {
                let mut report = run(self, self.tests(), &[]);
                report.cases.extend(errors.all().iter().map(TestCase::unread));
                report
            }
        };
        for Parent { name, pack } in self.parents() {
            let inherited = pack.test().cases.into_iter();
            report
                .cases
                .extend(inherited.map(|case| TestCase { file: format!("parents/{name}/{}", case.file), ..case }));
        }
        report
    }

    /// The cases of the pack's tables, each with the question that rules see and what each must say to it: for other
    /// programs that read Rego.
    ///
    /// # Errors
    ///
    /// As [`Self::check_cases`].
    pub fn case_questions(&self) -> Result<Vec<CaseQuestion>, LoadErrors> {
        Ok(questions(self, &self.cases()?))
    }

    /// Whether every table of cases can be read. What decides does not need them, so a pack loads without this look.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] with everything that is wrong with them, each with its place.
    pub fn check_cases(&self) -> Result<(), LoadErrors> {
        self.cases().map(drop)
    }

    fn cases(&self) -> Result<Vec<Case>, LoadErrors> {
        let mut errors = Vec::new();
        let cases = cases::read(self.whole_files(), self.manifest(), &mut errors);
        LoadErrors::none_of(errors)?;
        Ok(cases)
    }

    /// The rules that some test or some case of the pack is about.
    pub(super) fn tested(&self) -> BTreeSet<RuleId> {
        let cases = self.cases().unwrap_or_default();
        let about = |rule: &Rule| {
            let test = format!("rules/{}_test.rego", rule.id.as_str().replace('.', "/"));
            let in_rego = self.tests().iter().any(|found| found.file == test);
            in_rego || cases.iter().any(|case| case.expect.contains_key(&rule.id))
        };
        self.rules().iter().filter(|rule| about(rule)).map(|rule| rule.id.clone()).collect()
    }
}

/// A case of a table, as any program that reads Rego can ask it.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseQuestion {
    /// The table.
    pub file: String,
    /// The case.
    pub name: String,
    /// What rules see as `input`.
    pub input: Value,
    /// What rules see as `data`.
    pub data: Value,
    /// For each rule that the case names, whether it must be shown.
    pub shown: BTreeMap<RuleId, bool>,
}

/// The questions of `cases`.
pub(super) fn questions(pack: &Pack, cases: &[Case]) -> Vec<CaseQuestion> {
    let data = |case: &Case| case.data.clone().unwrap_or_else(|| pack.manifest().data.clone());
    cases
        .iter()
        .map(|case| CaseQuestion {
            file: case.file.clone(),
            name: case.name.clone(),
            input: case.input.clone(),
            data: json!({"pack": data(case)}),
            shown: case.expect.iter().map(|(rule, what)| (rule.clone(), *what == Expected::Shown)).collect(),
        })
        .collect()
}

/// Runs `tests` and `cases` with all modules of `pack`.
pub(super) fn run(pack: &Pack, tests: &[TestRule], cases: &[Case]) -> TestReport {
    let trail = Trail::default();
    let files = pack.whole_files();
    let tested = with_fixtures(files, &pack.data_json()).and_then(|data| {
        let flat = with_tests(files).map_err(|error| error.to_string())?;
        let mut engine = Engine::new(&flat.text, &flat.places, &data).map_err(|error| error.to_string())?;
        if let Some(path) = tests.first().and_then(|test| flat.path(&test.path)) {
            engine.compile(&path).map_err(|error| error.to_string())?;
        }
        Ok((flat, engine.on(&trail)))
    });
    let outcome = |test: &TestRule| match &tested {
        Err(error) => TestOutcome::Error(error.clone()),
        Ok((flat, engine)) => match flat.path(&test.path) {
            Some(path) => run_one(engine, &path),
            None => TestOutcome::Error(format!("expected a rule `{}`, found none", test.path)),
        },
    };
    let mut all: Vec<TestCase> = tests
        .iter()
        .map(|test| TestCase {
            name: test.path.clone(),
            file: test.file.clone(),
            line: test.line,
            outcome: outcome(test),
        })
        .collect();
    let mut seen: BTreeMap<RuleId, (usize, usize)> = BTreeMap::new();
    for case in cases {
        let outcome = run_case(pack, case, &trail, &mut seen);
        all.push(TestCase { name: case.name.clone(), file: case.file.clone(), line: case.line, outcome });
    }
    TestReport { cases: all, coverage: coverage(pack, &trail, &seen) }
}

/// Where a pack keeps those that it extends.
const PARENTS: &str = "parents/";

fn coverage(pack: &Pack, trail: &Trail, seen: &BTreeMap<RuleId, (usize, usize)>) -> Coverage {
    // What a parent says is seen by the tests where it is at home.
    let own = |path: &str| !path.starts_with(PARENTS) && pack.files().text(path).is_some();
    let mut files: Vec<FileCoverage> = trail.files().into_iter().filter(|file| own(&file.file)).collect();
    let modules = pack.files().rego_files().filter(|(file, _)| own(file) && !file.ends_with("_test.rego"));
    for (file, text) in modules {
        let Ok(module) = syntax::read(file, text) else { continue };
        let starts: BTreeSet<u32> = module.clauses.iter().map(|clause| clause.at.0).collect();
        let at = files.binary_search_by(|known| known.file.as_str().cmp(file));
        match at {
            Ok(at) => files.get_mut(at).into_iter().for_each(|known| known.add_unseen(text, &starts)),
            Err(at) => {
                let mut unseen = FileCoverage { file: file.to_owned(), ..FileCoverage::default() };
                unseen.add_unseen(text, &starts);
                files.insert(at, unseen);
            }
        }
    }
    let path = |rule: &Rule| format!("rules/{}.rego", rule.id.as_str().replace('.', "/"));
    let rules = pack.rules().iter().filter(|rule| own(&path(rule))).map(|rule| {
        let path = path(rule);
        let file = files.iter().find(|file| file.file == path);
        let covered = file.map_or(0, |file| file.covered.len());
        let (shown, not_shown) = seen.get(&rule.id).copied().unwrap_or_default();
        let lines = covered.saturating_add(file.map_or(0, |file| file.missed.len()));
        RuleCoverage { rule: rule.id.clone(), shown, not_shown, lines, covered }
    });
    Coverage { rules: rules.collect(), files }
}

/// Asks every rule that a case names, and tells what is otherwise than it says.
fn run_case(pack: &Pack, case: &Case, trail: &Trail, seen: &mut BTreeMap<RuleId, (usize, usize)>) -> TestOutcome {
    let engine = match &case.data {
        None => pack.engine(),
        Some(data) => match pack.engine_with(data) {
            Ok(engine) => engine,
            Err(errors) => return TestOutcome::Error(errors.to_string()),
        },
    };
    let mut differs = Vec::new();
    let asked: BTreeSet<&RuleId> = case.expect.keys().chain(case.found.keys()).chain(case.expected.keys()).collect();
    for rule in pack.rules().iter().filter(|rule| asked.contains(&rule.id)) {
        let judgement = pack.judge_input(&engine, trail, &case.input, rule);
        let (shown, not_shown) = seen.entry(rule.id.clone()).or_default();
        let outcome = match (&judgement.error, judgement.shown) {
            (Some(_), _) => Expected::Error,
            (None, true) => Expected::Shown,
            (None, false) => Expected::NotShown,
        };
        let counted = if outcome == Expected::Shown { shown } else { not_shown };
        *counted = counted.saturating_add(1);
        let id = &rule.id;
        if let Some(expected) = case.expect.get(id).filter(|expected| **expected != outcome) {
            let why = judgement.error.as_ref().or(judgement.found.as_ref());
            let why = why.map_or_else(String::new, |why| format!(" ({why})"));
            differs.push(format!("{id}\n- {}\n+ {}{why}", expected.as_str(), outcome.as_str()));
        }
        for (what, expected, there) in
            [("found", case.found.get(id), &judgement.found), ("expected", case.expected.get(id), &judgement.expected)]
        {
            let there = there.as_deref().unwrap_or("nothing");
            if let Some(expected) = expected.filter(|expected| expected.as_str() != there) {
                differs.push(format!("{id} `{what}`\n- {expected}\n+ {there}"));
            }
        }
    }
    if differs.is_empty() { TestOutcome::Passed } else { TestOutcome::Differs(differs) }
}

/// The rules of a pack and their tests, as one module.
fn with_tests(files: &PackFiles) -> Result<Flat, LoadError> {
    let modules = files.rego_files().map(|(file, text)| syntax::read(file, text)).collect::<Result<Vec<_>, _>>()?;
    Flat::new(&modules, &files.rego_files().collect(), With::Tests)
}

fn run_one(engine: &Engine, path: &str) -> TestOutcome {
    let mut engine = engine.clone();
    engine.set_input(regorus::Value::new_object());
    // A test is no rule under a budget; it only has to end.
    let allowed = std::time::Duration::from_millis(DECISION_MILLISECONDS_MAX);
    match engine.value(path, allowed) {
        Ok(Some(regorus::Value::Bool(true))) => TestOutcome::Passed,
        Ok(_) => TestOutcome::Failed,
        Err(error) => TestOutcome::Error(error.to_string()),
    }
}

/// Reads one fixture: an object, which becomes part of the document of its directory.
pub(super) fn fixture(file: &str, text: &str) -> Result<Map<String, Value>, LoadError> {
    let at = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    match json_text::parse(text.as_bytes()) {
        Ok(Value::Object(entries)) => Ok(entries),
        Ok(_) => Err(LoadError::file(file, "expected a JSON object, found another value")),
        Err(error) => Err(LoadError::at(file, (at(error.line), at(error.column)), error.detail)),
    }
}

fn with_fixtures(files: &PackFiles, data: &Value) -> Result<Value, String> {
    let mut data = data.as_object().cloned().unwrap_or_default();
    for (file, text) in files.fixtures() {
        let entries = fixture(file, text).map_err(|error| error.to_string())?;
        if is_table(&entries) {
            continue;
        }
        let mut directory = &mut data;
        for name in file.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev() {
            let entry = directory.entry(name).or_insert_with(|| Value::Object(Map::new()));
            directory = entry.as_object_mut().ok_or_else(|| format!("{file}: `{name}` is a value and a directory"))?;
        }
        for (key, value) in entries {
            if directory.insert(key.clone(), value).is_some() {
                return Err(format!("{file}: `{key}` is in another fixture of the same directory too"));
            }
        }
    }
    Ok(Value::Object(data))
}
