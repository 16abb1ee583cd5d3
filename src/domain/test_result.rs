//! What a smoke test leaves: an in-toto test-result predicate (v0.1) in which every attempt stays visible.

use serde_json::{Value, json};

use super::digest::Digest;
use super::json::{JsonError, canonical};
use super::junit::JunitReport;
use super::limits::{MAX_TEST_NAMES, MAX_TEXT_CHARS};
use super::time::Timestamp;

/// A finished smoke test: the command, and each time it was tried.
///
/// The environment of the command is not part of it and never written: that is where secrets are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestRun {
    /// What the test is called; "latest wins" compares tests of one name.
    pub name: String,
    /// The command and its arguments.
    pub command: Vec<String>,
    /// The files that the command line names, the program first.
    pub files: Vec<NamedDigest>,
    /// Every attempt, in order. Without one, nothing was shown.
    pub attempts: Vec<Attempt>,
    /// What the last attempt's JUnit files said, where they were asked for and could be read.
    pub report: Option<JunitReport>,
}

/// A file and its content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedDigest {
    /// How it was named.
    pub name: String,
    /// What was in it.
    pub digest: Digest,
}

/// One execution of the command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Counted from 1.
    pub number: u32,
    /// When the command was started.
    pub started_on: Timestamp,
    /// When it had ended and its reports were read.
    pub finished_on: Timestamp,
    /// How long the command ran, in milliseconds, by a clock that is never set.
    pub duration_ms: u64,
    /// How the command ended.
    pub exit: Exit,
    /// Why the attempt did not pass; `None` if it did.
    pub failure: Option<String>,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// By itself, with this exit code.
    Code(i32),
    /// Killed by this signal, not by us.
    Signal(i32),
    /// Killed because its time was over.
    Timeout,
    /// Killed because somebody asked for it.
    Cancelled,
}

/// What a smoke test showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestOutcome {
    /// The last attempt passed.
    Passed,
    /// No attempt passed.
    Failed,
    /// It was stopped before it could show anything.
    Cancelled,
}

impl TestRun {
    /// What the attempts amount to: the last one decides, since a test is tried again only after it failed.
    #[must_use]
    pub fn outcome(&self) -> TestOutcome {
        match self.attempts.last() {
            Some(Attempt { exit: Exit::Cancelled, .. }) => TestOutcome::Cancelled,
            Some(Attempt { exit: Exit::Code(0), failure: None, .. }) => TestOutcome::Passed,
            Some(_) | None => TestOutcome::Failed,
        }
    }

    /// The in-toto test-result v0.1 predicate.
    ///
    /// `result`, `configuration`, `passedTests`, `warnedTests` and `failedTests` are the specification's; `name`,
    /// `attempts`, `flaky`, `counts` and `finishedOn` are ours. A pass after a failure is `PASSED` with `flaky: true`
    /// and the failed attempts listed. What was cancelled is `FAILED` to whoever asks for its predicate.
    ///
    /// # Errors
    ///
    /// [`JsonError`] when the command has no JSON form; no text lacks one.
    pub fn predicate(&self) -> Result<Value, JsonError> {
        let passed = self.outcome() == TestOutcome::Passed;
        let (passed_tests, failed_tests) = self.tests(passed);
        let mut predicate = json!({
            "result": if passed { "PASSED" } else { "FAILED" },
            "configuration": self.configuration()?,
            "passedTests": passed_tests,
            "warnedTests": [],
            "failedTests": failed_tests,
            "name": self.name,
            "attempts": self.attempts.iter().map(Attempt::to_json).collect::<Vec<_>>(),
            "flaky": passed && self.attempts.len() > 1,
            "finishedOn": self.attempts.last().map(|a| a.finished_on),
        });
        if let (Some(report), Some(object)) = (&self.report, predicate.as_object_mut()) {
            let counts = json!({"passed": report.passed, "failed": report.failed, "skipped": report.skipped});
            object.insert("counts".to_owned(), counts);
        }
        Ok(predicate)
    }

    /// Whether a predicate is what this test left when it was run before: of its name, its command line and the same files.
    #[must_use]
    pub fn is_told_by(&self, predicate: &Value) -> bool {
        let own = self.configuration().ok().map(Value::Array);
        predicate.get("name").and_then(Value::as_str) == Some(self.name.as_str())
            && own.is_some()
            && predicate.get("configuration") == own.as_ref()
    }

    /// The names of what passed and what failed; the smoke test itself is the only test where no report says more.
    ///
    /// Failures first: where there are too many names, those that passed are left out.
    fn tests(&self, passed: bool) -> (Vec<&str>, Vec<&str>) {
        let Some(report) = self.report.as_ref().filter(|r| r.executed() > 0) else {
            let this = vec![self.name.as_str()];
            return if passed { (this, Vec::new()) } else { (Vec::new(), this) };
        };
        let failed: Vec<_> = report.failed_names.iter().map(String::as_str).take(MAX_TEST_NAMES).collect();
        let room = MAX_TEST_NAMES.saturating_sub(failed.len());
        (report.passed_names.iter().map(String::as_str).take(room).collect(), failed)
    }

    /// The command line by its digest (so that a longer one than is shown is still bound), then the files it names.
    fn configuration(&self) -> Result<Vec<Value>, JsonError> {
        let command = Digest::of(&canonical(&self.command)?);
        let line: String = command_line(&self.command).chars().take(MAX_TEXT_CHARS).collect();
        let first = json!({"name": line, "digest": {"sha256": command.hex()}, "mediaType": "application/json"});
        let files = self.files.iter().map(|f| json!({"name": f.name, "digest": {"sha256": f.digest.hex()}}));
        Ok(std::iter::once(first).chain(files).collect())
    }
}

impl Attempt {
    fn to_json(&self) -> Value {
        let exit = match self.exit {
            Exit::Code(code) => json!({"code": code}),
            Exit::Signal(signal) => json!({"signal": signal}),
            Exit::Timeout => json!("timeout"),
            Exit::Cancelled => json!("cancelled"),
        };
        json!({
            "number": self.number,
            "startedOn": self.started_on,
            "finishedOn": self.finished_on,
            "durationMs": self.duration_ms,
            "exit": exit,
            "result": if self.failure.is_none() && self.exit == Exit::Code(0) { "PASSED" } else { "FAILED" },
            "failure": self.failure,
        })
    }
}

/// A command as a shell would read it, so that two different commands never look the same.
#[must_use]
pub fn command_line(command: &[String]) -> String {
    let quote = |word: &String| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
        if !word.is_empty() && word.chars().all(plain) { word.clone() } else { quoted(word) }
    };
    command.iter().map(quote).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_tells_of_the_test_that_left_it_and_of_no_other() {
        let told = run(vec![attempt(1, Exit::Code(0), None)]);
        let predicate = told.predicate().unwrap();
        assert!(run(Vec::new()).is_told_by(&predicate), "what came of it is no part of what it is");
        for other in [
            TestRun { name: "other".into(), ..told.clone() },
            TestRun { command: vec!["curl".into()], ..told.clone() },
            TestRun { files: Vec::new(), ..told.clone() },
            TestRun { files: vec![NamedDigest { name: "curl".into(), digest: Digest::of(b"edited") }], ..told },
        ] {
            assert!(!other.is_told_by(&predicate), "{other:?}");
        }
        assert!(!run(Vec::new()).is_told_by(&json!({})));
    }

    fn attempt(number: u32, exit: Exit, failure: Option<&str>) -> Attempt {
        Attempt {
            number,
            started_on: "2026-01-31T12:00:00Z".parse().unwrap(),
            finished_on: "2026-01-31T12:00:01.5Z".parse().unwrap(),
            duration_ms: 1_500,
            exit,
            failure: failure.map(str::to_owned),
        }
    }

    fn run(attempts: Vec<Attempt>) -> TestRun {
        TestRun {
            name: "smoke".into(),
            command: vec!["curl".into(), "-f".into(), "it's here".into()],
            files: vec![NamedDigest { name: "curl".into(), digest: Digest::of(b"curl") }],
            attempts,
            report: None,
        }
    }

    #[test]
    fn a_pass_on_the_third_try_says_so() {
        let failed = |n| attempt(n, Exit::Code(7), Some("exit code 7"));
        let predicate = run(vec![failed(1), failed(2), attempt(3, Exit::Code(0), None)]).predicate().unwrap();
        assert_eq!(predicate["result"], "PASSED");
        assert_eq!(predicate["flaky"], true);
        assert_eq!(predicate["passedTests"], json!(["smoke"]));
        assert_eq!(predicate["attempts"].as_array().unwrap().len(), 3);
        assert_eq!(predicate["attempts"][1]["exit"], json!({"code": 7}));
        assert_eq!(predicate["attempts"][1]["result"], "FAILED");
        assert_eq!(predicate["attempts"][2]["result"], "PASSED");
        assert_eq!(predicate["finishedOn"], "2026-01-31T12:00:01.5Z");
    }

    #[test]
    fn only_exit_code_zero_without_a_failed_report_passes() {
        let cases = [
            (Exit::Code(0), None, TestOutcome::Passed),
            (Exit::Code(0), Some("1 of 2 tests failed"), TestOutcome::Failed),
            (Exit::Code(1), Some("exit code 1"), TestOutcome::Failed),
            (Exit::Code(1), None, TestOutcome::Failed),
            (Exit::Signal(9), Some("killed by signal 9"), TestOutcome::Failed),
            (Exit::Timeout, Some("no end within 1 s"), TestOutcome::Failed),
            (Exit::Cancelled, Some("cancelled"), TestOutcome::Cancelled),
        ];
        for (exit, failure, expected) in cases {
            let run = run(vec![attempt(1, exit, failure)]);
            assert_eq!(run.outcome(), expected, "{exit:?}");
            let passed = run.predicate().unwrap()["result"] == "PASSED";
            assert_eq!(passed, expected == TestOutcome::Passed);
        }
        assert_eq!(run(Vec::new()).outcome(), TestOutcome::Failed);
    }

    #[test]
    fn the_command_is_bound_by_digest_and_shown_unambiguously() {
        let predicate = run(vec![attempt(1, Exit::Code(0), None)]).predicate().unwrap();
        let configuration = predicate["configuration"].as_array().unwrap();
        assert_eq!(configuration[0]["name"], r"curl -f 'it'\''s here'");
        let expected = Digest::of(br#"["curl","-f","it's here"]"#);
        assert_eq!(configuration[0]["digest"]["sha256"], expected.hex());
        assert_eq!(configuration[1]["name"], "curl");
        assert_ne!(command_line(&["a b".into()]), command_line(&["a".into(), "b".into()]));
    }

    #[test]
    fn failed_names_are_kept_before_passed_ones() {
        let names = |n: usize| (0..n).map(|i| i.to_string()).collect::<Vec<_>>();
        let mut run = run(vec![attempt(1, Exit::Code(0), Some("failed"))]);
        run.report = Some(JunitReport {
            passed: 10_000,
            failed: 9_999,
            skipped: 1,
            passed_names: names(10_000),
            failed_names: names(9_999),
        });
        let predicate = run.predicate().unwrap();
        assert_eq!(predicate["failedTests"].as_array().unwrap().len(), 9_999);
        assert_eq!(predicate["passedTests"].as_array().unwrap().len(), 1);
        assert_eq!(predicate["counts"], json!({"passed": 10_000, "failed": 9_999, "skipped": 1}));
    }
}
