//! Smoke tests: real commands, with real process groups, timeouts and reports.

use std::collections::BTreeMap;
use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::Duration;

use countersign::domain::limits::MAX_JUNIT_FILES;
use countersign::domain::test_result::{Attempt, Exit, TestOutcome, TestRun};
use countersign::domain::time::Timestamp;
use countersign::host::HostError;
use countersign::host::smoke::{Progress, Smoke, run};
use countersign::host::variables::Variables;
use serde_json::json;

use crate::support::directory::TempDir;

const SUBJECT: &str = "registry.example.com/app@sha256:00";

/// A directory in which scripts run, and what they printed.
struct Place {
    directory: TempDir,
    variables: Variables,
}

impl Place {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(more: &[(&str, &str)]) -> Self {
        let path = std::env::var("PATH").unwrap();
        let variables = [("PATH", path.as_str())].into_iter().chain(more.iter().copied()).collect();
        Self { directory: TempDir::new().unwrap(), variables }
    }

    fn path(&self) -> &Path {
        self.directory.path()
    }

    fn script(&self, script: &str) -> Smoke {
        Smoke::new(SUBJECT, vec!["sh".into(), "-c".into(), script.into()], self.path())
    }

    fn output(&self) -> OwnedFd {
        File::options().create(true).append(true).open(self.path().join("output")).unwrap().into()
    }

    fn printed(&self) -> String {
        std::fs::read_to_string(self.path().join("output")).unwrap()
    }

    async fn run(&self, smoke: &Smoke) -> TestRun {
        self.try_run(smoke).await.unwrap()
    }

    async fn try_run(&self, smoke: &Smoke) -> Result<TestRun, HostError> {
        run(smoke, &self.variables, &self.output(), clock, std::future::pending(), |_| {}).await
    }

    /// Waits for a script to write a process id.
    async fn pid(&self) -> u32 {
        let file = self.path().join("pid");
        loop {
            if let Some(pid) = std::fs::read_to_string(&file).ok().and_then(|text| text.trim().parse().ok()) {
                return pid;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    fn has_pid(&self) -> bool {
        std::fs::read_to_string(self.path().join("pid")).is_ok_and(|text| text.trim().parse::<u32>().is_ok())
    }
}

fn clock() -> Timestamp {
    "2026-01-31T12:00:00Z".parse().unwrap()
}

/// Waits until a process is gone, or dead and only not yet collected by its new parent.
async fn gone(pid: u32) {
    for _ in 0..10_000 {
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else { return };
        if stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("process {pid} is still there");
}

fn exits(run: &TestRun) -> Vec<Exit> {
    run.attempts.iter().map(|attempt| attempt.exit).collect()
}

fn failure(run: &TestRun) -> &str {
    run.attempts.last().unwrap().failure.as_deref().unwrap_or("none")
}

#[tokio::test]
async fn the_command_knows_the_subject_and_its_output_is_passed_on() {
    let place = Place::new();
    let smoke = place.script("echo \"out $COUNTERSIGN_SUBJECT $COUNTERSIGN_ATTEMPT\"; echo err >&2; cat");
    let run = place.run(&smoke).await;
    assert_eq!((run.outcome(), exits(&run)), (TestOutcome::Passed, vec![Exit::Code(0)]));
    assert_eq!(place.printed(), format!("out {SUBJECT} 1\nerr\n"));
}

#[tokio::test]
async fn a_test_that_never_passes_has_failed_and_shows_every_attempt() {
    let place = Place::new();
    let smoke = Smoke { retries: 2, ..place.script("exit $COUNTERSIGN_ATTEMPT") };
    let run = place.run(&smoke).await;
    assert_eq!(run.outcome(), TestOutcome::Failed);
    assert_eq!(exits(&run), [Exit::Code(1), Exit::Code(2), Exit::Code(3)]);
    let predicate = run.predicate().unwrap();
    assert_eq!((&predicate["result"], &predicate["flaky"]), (&json!("FAILED"), &json!(false)));
    assert_eq!(predicate["failedTests"], json!(["smoke"]));
}

#[tokio::test]
async fn a_pass_on_the_third_try_says_so() {
    let place = Place::new();
    let smoke = Smoke { retries: 5, ..place.script("test $COUNTERSIGN_ATTEMPT = 3") };
    let mut seen = Vec::new();
    let watcher = |progress: Progress<'_>| {
        seen.push(match progress {
            Progress::Begins { number, of } => format!("{number}/{of}"),
            Progress::Ended(Attempt { failure, .. }) => failure.clone().unwrap_or_else(|| "passed".into()),
        });
    };
    let run = run(&smoke, &place.variables, &place.output(), clock, std::future::pending(), watcher).await.unwrap();
    assert_eq!(exits(&run), [Exit::Code(1), Exit::Code(1), Exit::Code(0)]);
    assert_eq!(seen, ["1/6", "exit code 1", "2/6", "exit code 1", "3/6", "passed"]);
    let predicate = run.predicate().unwrap();
    assert_eq!((&predicate["result"], &predicate["flaky"]), (&json!("PASSED"), &json!(true)));
}

#[tokio::test]
async fn a_command_that_dies_of_a_signal_has_failed() {
    let place = Place::new();
    let run = place.run(&place.script("kill -SEGV $$")).await;
    assert_eq!((run.outcome(), exits(&run)), (TestOutcome::Failed, vec![Exit::Signal(11)]));
    assert_eq!(failure(&run), "killed by signal 11");
}

/// Starts a child that would run on, in the same group, and says its id. By the shell alone: another program would be
/// asked to end together with it, and the shell would say so.
const LEAVES_A_CHILD: &str = "sleep 1000 & echo $! > pid;";

#[tokio::test]
async fn at_the_timeout_everything_the_command_started_is_killed() {
    // However slow the machine, one of these timeouts is long enough for the script to have started its child.
    for milliseconds in [100, 500, 2_500, 12_500, 60_000] {
        let place = Place::new();
        let stubborn = format!("trap '' TERM; {LEAVES_A_CHILD} while :; do wait; done");
        let timeout = Duration::from_millis(milliseconds);
        let grace = Duration::from_millis(20);
        let smoke = Smoke { attempt_timeout: timeout, grace, ..place.script(&stubborn) };
        let run = place.run(&smoke).await;
        assert_eq!((run.outcome(), exits(&run)), (TestOutcome::Failed, vec![Exit::Timeout]));
        assert_eq!(failure(&run), format!("no end within {timeout:?}"));
        if place.has_pid() {
            return gone(place.pid().await).await;
        }
    }
    panic!("the script never started its child");
}

#[tokio::test]
async fn a_command_that_is_asked_to_end_may_clean_up() {
    let place = Place::new();
    let script = format!("trap 'echo cleaned; exit 0' TERM; {LEAVES_A_CHILD} while :; do wait; done");
    let smoke = Smoke { grace: Duration::from_mins(10), ..place.script(&script) };
    let cancelled = async {
        place.pid().await;
    };
    let run = run(&smoke, &place.variables, &place.output(), clock, cancelled, |_| {}).await.unwrap();
    assert_eq!(exits(&run), [Exit::Cancelled]);
    assert_eq!(place.printed(), "cleaned\n");
}

#[tokio::test]
async fn what_is_cancelled_is_killed_and_not_tried_again() {
    let place = Place::new();
    let script = format!("{LEAVES_A_CHILD} wait");
    let smoke = Smoke { retries: 3, ..place.script(&script) };
    let cancelled = async {
        place.pid().await;
    };
    let run = run(&smoke, &place.variables, &place.output(), clock, cancelled, |_| {}).await.unwrap();
    assert_eq!((run.outcome(), exits(&run)), (TestOutcome::Cancelled, vec![Exit::Cancelled]));
    assert_eq!(run.predicate().unwrap()["result"], "FAILED");
    gone(place.pid().await).await;
}

#[tokio::test]
async fn what_is_cancelled_before_it_begins_is_not_started() {
    let place = Place::new();
    let smoke = place.script("echo started");
    let run = run(&smoke, &place.variables, &place.output(), clock, std::future::ready(()), |_| {}).await.unwrap();
    assert_eq!((exits(&run), place.printed().as_str()), (vec![Exit::Cancelled], ""));
}

#[tokio::test]
async fn what_a_passing_command_leaves_running_is_killed() {
    let place = Place::new();
    let run = place.run(&place.script(&format!("{LEAVES_A_CHILD} exit 0"))).await;
    assert_eq!(run.outcome(), TestOutcome::Passed);
    gone(place.pid().await).await;
}

#[tokio::test]
async fn nothing_is_left_running_when_nobody_waits_any_more() {
    let place = Place::new();
    let smoke = place.script(&format!("{LEAVES_A_CHILD} wait"));
    tokio::select! {
        _ = place.try_run(&smoke) => panic!("the command cannot end"),
        _ = place.pid() => {}
    }
    gone(place.pid().await).await;
}

#[tokio::test]
async fn a_command_that_cannot_be_started_is_no_failed_test() {
    let place = Place::new();
    std::fs::write(place.path().join("plain"), "text").unwrap();
    let command = |words: &[&str]| Smoke::new(SUBJECT, words.iter().map(|w| (*w).to_owned()).collect(), place.path());
    let cases = [
        (command(&[]), "expected a command to run, found none".to_owned()),
        (command(&["no-such-program"]), "`no-such-program` cannot be started: it is not in PATH".into()),
        (command(&["./no-such"]), "`./no-such` cannot be started: there is no such file".into()),
        (command(&["./plain"]), "`./plain` cannot be started: it is not executable".into()),
        (command(&[""]), "`` cannot be started: it is not in PATH".into()),
        (
            Smoke { retries: 20, ..command(&["sh"]) },
            "expected at most 20 attempts, the first included (MAX_SMOKE_ATTEMPTS), found 21".into(),
        ),
        (
            Smoke { name: "a\nb".into(), ..command(&["sh"]) },
            "expected a name of 1 to 128 printable characters, found `a\\nb`".into(),
        ),
        (
            Smoke { directory: "/no/such".into(), ..command(&["sh"]) },
            "expected a directory, found none at `/no/such`".into(),
        ),
    ];
    for (smoke, expected) in cases {
        assert_eq!(place.try_run(&smoke).await.unwrap_err().to_string(), expected);
    }
    let pattern = Smoke { junit: Some("***".into()), ..command(&["sh"]) };
    assert!(matches!(place.try_run(&pattern).await, Err(HostError::Pattern { .. })));
}

#[tokio::test]
async fn the_program_that_is_hashed_is_the_one_that_runs() {
    let place = Place::new();
    std::fs::write(place.path().join("test.sh"), "echo ran").unwrap();
    let smoke = Smoke::new(SUBJECT, vec!["sh".into(), "test.sh".into(), "absent".into()], place.path());
    let run = place.run(&smoke).await;
    assert_eq!(place.printed(), "ran\n");
    let names: Vec<_> = run.files.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["sh", "test.sh"]);
    assert_eq!(run.files[1].digest, countersign::domain::digest::Digest::of(b"echo ran"));
    assert_eq!(run.predicate().unwrap()["configuration"][0]["name"], "sh test.sh absent");
}

#[tokio::test]
async fn the_command_sees_no_signing_secret_and_the_result_no_environment() {
    let place = Place::with(&[
        ("COUNTERSIGN_KEY_PASSWORD", "hunter2"),
        ("COUNTERSIGN_TOKEN", "hunter2"),
        ("MY_SIGNING", "hunter2"),
        ("COUNTERSIGN_DATA", "/data"),
        ("OTHER", "visible"),
    ]);
    let smoke = Smoke { withheld: vec!["MY_SIGNING".into()], ..place.script("env") };
    let run = place.run(&smoke).await;
    let printed = place.printed();
    let seen: BTreeMap<_, _> = printed.lines().filter_map(|line| line.split_once('=')).collect();
    assert!(!printed.contains("hunter2"), "{printed}");
    assert_eq!((seen["COUNTERSIGN_DATA"], seen["OTHER"], seen["COUNTERSIGN_SUBJECT"]), ("/data", "visible", SUBJECT));
    assert!(!run.predicate().unwrap().to_string().contains("visible"));
}

#[tokio::test]
async fn reports_decide_together_with_the_exit_code() {
    let failing = "<testsuite><testcase name='a'/><testcase name='b'><failure/></testcase></testsuite>";
    let passing = "<testsuite><testcase name='a'/></testsuite>";
    let write = |xml: &str, exit: u8| format!("mkdir -p out; echo \"{xml}\" > out/r.xml; exit {exit}");
    let cases = [
        (write(passing, 0), "none"),
        (write(failing, 0), "1 of 2 tests failed"),
        (write(failing, 1), "exit code 1; 1 of 2 tests failed"),
        (write(passing, 1), "exit code 1"),
        ("true".into(), "--junit `out/**/*.xml` matched no file"),
        ("mkdir -p out/dir.xml".into(), "--junit `out/**/*.xml` matched no file"),
        (write("<testsuite/>", 0), "no test ran: the JUnit reports have no result but skipped tests (0)"),
        (
            write("<testsuite><testcase><skipped/></testcase></testsuite>", 0),
            "no test ran: the JUnit reports have no result but skipped tests (1)",
        ),
        (write("<testsuite>", 0), "expected the end of every element, found the end of the file with 1 open"),
        (write("<!DOCTYPE x [<!ENTITY a 'b'>]><testsuite/>", 0), "expected no document type, found a DOCTYPE"),
        (format!("mkdir -p out; ln -s nowhere out/link.xml; {}", write(passing, 0)), "none"),
        (
            format!("mkdir -p out; cd out; i=0; while [ $i -le {MAX_JUNIT_FILES} ]; do : > $i.xml; i=$((i+1)); done"),
            "--junit `out/**/*.xml` matched more than 1000 files (MAX_JUNIT_FILES)",
        ),
    ];
    for (script, expected) in cases {
        let place = Place::new();
        let smoke = Smoke { junit: Some("out/**/*.xml".into()), ..place.script(&script) };
        let run = place.run(&smoke).await;
        assert!(failure(&run).contains(expected), "{script}: {}", failure(&run));
        assert_eq!(run.outcome() == TestOutcome::Passed, expected == "none", "{script}");
    }
}

#[tokio::test]
async fn the_names_in_the_reports_are_those_of_the_result() {
    let place = Place::new();
    let xml = "<testsuite><testcase classname='c' name='a'/><testcase name='b'><error/></testcase></testsuite>";
    let script = format!("echo \"{xml}\" > r.xml");
    let smoke = Smoke { junit: Some("*.xml".into()), ..place.script(&script) };
    let predicate = place.run(&smoke).await.predicate().unwrap();
    assert_eq!(predicate["passedTests"], json!(["c.a"]));
    assert_eq!(predicate["failedTests"], json!(["b"]));
    assert_eq!(predicate["counts"], json!({"passed": 1, "failed": 1, "skipped": 0}));
}

#[tokio::test]
async fn a_report_that_lay_there_before_is_no_result_of_this_attempt() {
    let passing = "<testsuite><testcase name='a'/></testsuite>";
    let place = Place::new();
    std::fs::write(place.path().join("old.xml"), passing).unwrap();
    let smoke = Smoke { junit: Some("*.xml".into()), ..place.script("true") };
    let run = place.run(&smoke).await;
    assert_eq!(failure(&run), "--junit `*.xml` matched only files from before this attempt (1)");
    // Nor does its time make it new, if somebody sets that.
    let touched = Smoke { junit: Some("*.xml".into()), ..place.script("cp old.xml new.xml; mv new.xml old.xml") };
    assert_eq!(place.run(&touched).await.outcome(), TestOutcome::Passed);
}

#[tokio::test]
async fn the_same_report_written_again_by_a_quick_attempt_is_a_new_one() {
    let place = Place::new();
    let script = "printf \"<testsuite><testcase name='a'/></testsuite>\" > r.xml; test $COUNTERSIGN_ATTEMPT = 10";
    let smoke = Smoke { retries: 9, junit: Some("*.xml".into()), ..place.script(script) };
    let run = place.run(&smoke).await;
    let failures: Vec<_> = run.attempts.iter().filter_map(|a| a.failure.as_deref()).collect();
    assert_eq!(failures, vec!["exit code 1"; 9]);
}

#[tokio::test]
async fn a_report_of_the_first_attempt_does_not_pass_the_second() {
    let place = Place::new();
    let script =
        "if [ $COUNTERSIGN_ATTEMPT = 1 ]; then printf '<testsuite><testcase/></testsuite>' > r.xml; exit 1; fi";
    let smoke = Smoke { retries: 1, junit: Some("*.xml".into()), ..place.script(script) };
    let run = place.run(&smoke).await;
    assert_eq!(run.outcome(), TestOutcome::Failed);
    assert_eq!(failure(&run), "--junit `*.xml` matched only files from before this attempt (1)");
}
