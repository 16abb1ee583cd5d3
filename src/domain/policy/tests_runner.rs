//! A pack's own tests: rules named `test_…` in modules named `…_test.rego`.
//!
//! The layout is the one other Rego tools use too: `data.fixtures` holds the fixtures, by directory, and
//! `data.pack` is replaced by `with` where a test depends on it.

use serde_json::{Map, Value};

use super::engine::{Engine, EvaluationError};
use super::errors::LoadError;
use super::files::PackFiles;
use super::lint::TestRule;
use crate::domain::json;
use crate::domain::limits::DECISION_MILLISECONDS_MAX;

/// What became of all tests of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestReport {
    /// Every test, in the order of files and lines.
    pub cases: Vec<TestCase>,
}

/// One test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestCase {
    /// The path of its rule, `data.countersign.….test_…`.
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
    /// It could not be evaluated.
    Error(String),
    /// It is false or undefined.
    Failed,
    /// It is true.
    Passed,
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

/// Runs `tests` with all modules of `files`.
pub(super) fn run(files: &PackFiles, data: &Value, tests: &[TestRule]) -> TestReport {
    let engine = with_fixtures(files, data).and_then(|data| {
        let mut engine = Engine::new(files.rego_files(), &data).map_err(|error| error.to_string())?;
        if let Some(test) = tests.first() {
            engine.compile(&test.path).map_err(|error| error.to_string())?;
        }
        Ok(engine)
    });
    let outcome = |test: &TestRule| match &engine {
        Err(error) => TestOutcome::Error(error.clone()),
        Ok(engine) => run_one(engine, test),
    };
    let cases = tests
        .iter()
        .map(|test| TestCase {
            name: test.path.clone(),
            file: test.file.clone(),
            line: test.line,
            outcome: outcome(test),
        })
        .collect();
    TestReport { cases }
}

fn run_one(engine: &Engine, test: &TestRule) -> TestOutcome {
    let mut engine = engine.clone();
    engine.set_input(&Value::Object(Map::new()));
    // A test is no rule under a budget; it only has to end.
    let allowed = std::time::Duration::from_millis(DECISION_MILLISECONDS_MAX);
    match engine.value(&test.path, allowed) {
        Ok(Some(regorus::Value::Bool(true))) => TestOutcome::Passed,
        Ok(_) => TestOutcome::Failed,
        Err(error @ (EvaluationError::Failed { .. } | EvaluationError::OutOfTime { .. })) => {
            TestOutcome::Error(error.to_string())
        }
    }
}

/// Reads one fixture: an object, which becomes part of the document of its directory.
pub(super) fn fixture(file: &str, text: &str) -> Result<Map<String, Value>, LoadError> {
    let at = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    match json::parse(text.as_bytes()) {
        Ok(Value::Object(entries)) => Ok(entries),
        Ok(_) => Err(LoadError::file(file, "expected a JSON object, found another value")),
        Err(error) => Err(LoadError::at(file, (at(error.line), at(error.column)), error.detail)),
    }
}

fn with_fixtures(files: &PackFiles, data: &Value) -> Result<Value, String> {
    let mut data = data.as_object().cloned().unwrap_or_default();
    for (file, text) in files.fixtures() {
        let entries = fixture(file, text).map_err(|error| error.to_string())?;
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
