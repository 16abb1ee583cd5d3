//! What was found out and signed is not lost to a registry that does not take it: the same command stores it later.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use axum::http::Method;
use serde_json::Value;

use crate::support::directory::TempDir;
use crate::support::registry::{Answer, Rule, TestRegistry};

struct Home {
    directory: TempDir,
    registry: TestRegistry,
    subject: String,
}

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Home {
    fn new() -> Self {
        let registry = TestRegistry::start_blocking();
        let mut this = Self { directory: TempDir::new().unwrap(), registry, subject: String::new() };
        std::fs::write(this.path("app"), "an artifact\n").unwrap();
        assert_eq!(this.run(&["keygen", "--type", "p256", "--out", "key"]).code, Some(0));
        let pushed = this.run(&["push", "app", &this.registry.name("app:1"), "--output", "json"]);
        assert_eq!(pushed.code, Some(0), "{}", pushed.stderr);
        let reply: Value = serde_json::from_str(&pushed.stdout).unwrap();
        reply["subject"].as_str().unwrap().clone_into(&mut this.subject);
        this
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command
            .env_clear()
            .env("HOME", self.directory.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default());
        let output = command.current_dir(self.directory.path()).stdin(Stdio::null()).args(arguments).output().unwrap();
        Said {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn smoke(&self, test: &str, more: &[&str]) -> Said {
        let smoke = ["smoke", &self.subject, "--key", "key.key", "--output", "json"];
        self.run(&[&smoke[..], more, &["--", "sh", "-c", test]].concat())
    }

    /// From now on nothing is stored.
    fn refuse(&self) {
        self.registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
    }

    fn kept(&self) -> usize {
        let directory = self.path(".local/share/countersign/signing");
        std::fs::read_dir(directory).map_or(0, Iterator::count)
    }

    fn runs(&self) -> usize {
        std::fs::read_to_string(self.path("runs")).unwrap_or_default().lines().count()
    }

    fn evidence(&self) -> usize {
        let listed = self.run(&["evidence", "list", &self.subject, "--output", "json"]);
        assert_eq!(listed.code, Some(0), "{}", listed.stderr);
        serde_json::from_str::<Value>(&listed.stdout).unwrap()["evidence"].as_array().unwrap().len()
    }
}

#[test]
fn a_test_s_result_that_could_not_be_stored_is_stored_by_the_same_command_which_runs_nothing() {
    for (test, code, result) in [("echo x >>runs", 0, true), ("echo x >>runs; false", 1, false)] {
        let home = Home::new();
        home.refuse();
        let said = home.smoke(test, &[]);
        assert_eq!((said.code, home.runs(), home.kept()), (Some(3), 1, 1), "{}", said.stderr);
        assert!(
            said.stderr.contains("what was signed is kept for a day, and the same command stores it"),
            "{}",
            said.stderr
        );
        // The registry is down still: it is kept still, and nothing is run.
        let said = home.smoke(test, &[]);
        assert_eq!((said.code, home.runs(), home.kept()), (Some(3), 1, 1), "{}", said.stderr);
        home.registry.reset();
        let said = home.smoke(test, &[]);
        assert_eq!((said.code, home.runs(), home.kept(), home.evidence()), (Some(code), 1, 0, 1), "{}", said.stderr);
        assert!(said.stderr.contains("no test was run"), "{}", said.stderr);
        let reply: Value = serde_json::from_str(&said.stdout).unwrap();
        assert_eq!((&reply["passed"], &reply["attempts"]), (&Value::from(result), &Value::from(1)));
        assert_eq!(reply["signed"]["resumed"], true);
        // And then it is tested again.
        let said = home.smoke(test, &[]);
        assert_eq!((said.code, home.runs(), home.evidence()), (Some(code), 2, 2), "{}", said.stderr);
        assert!(serde_json::from_str::<Value>(&said.stdout).unwrap()["signed"]["resumed"].is_null());
    }
}

#[test]
fn another_test_another_key_or_another_subject_takes_nothing_of_it() {
    let home = Home::new();
    home.refuse();
    assert_eq!(home.smoke("echo x >>runs", &[]).code, Some(3));
    home.registry.reset();
    assert_eq!(home.smoke("echo x >>runs", &["--name", "other"]).code, Some(0));
    assert_eq!(home.smoke("echo x >>runs; true", &[]).code, Some(0));
    assert_eq!(home.run(&["keygen", "--out", "other"]).code, Some(0));
    let smoke = ["smoke", &home.subject, "--key", "other.key", "--", "sh", "-c", "echo x >>runs"];
    assert_eq!(home.run(&smoke).code, Some(0));
    let file = ["smoke", "app", "--key", "key.key", "--bundle", "app.json", "--", "sh", "-c", "echo x >>runs"];
    assert_eq!(home.run(&file).code, Some(0));
    assert_eq!((home.runs(), home.kept()), (5, 1));
}

/// A report that one attempt leaves, in which a test has failed.
const LEAVES_A_FAILURE: &str = "echo x >>runs; mkdir -p out
    echo '<testsuite><testcase name=\"a\"><failure/></testcase></testsuite>' >out/report.xml";

#[test]
fn a_result_is_stored_for_the_test_that_made_it_and_for_no_stricter_one() {
    let home = Home::new();
    home.refuse();
    assert_eq!(home.smoke(LEAVES_A_FAILURE, &[]).code, Some(3));
    home.registry.reset();
    // Each asks more than what passed, or something else.
    for (n, (more, code)) in [
        (&["--junit", "out/*.xml"][..], 1),
        (&["--junit", "out/*.xml", "--retries", "1"], 1),
        (&["--attempt-timeout", "10s"], 0),
        (&["--retries", "2"], 0),
    ]
    .into_iter()
    .enumerate()
    {
        let (before, said) = (home.runs(), home.smoke(LEAVES_A_FAILURE, more));
        assert_eq!((said.code, home.kept(), home.evidence()), (Some(code), 1, n + 1), "{more:?}: {}", said.stderr);
        assert!(home.runs() > before, "{more:?}: it was run");
    }
    let (before, said) = (home.runs(), home.smoke(LEAVES_A_FAILURE, &[]));
    assert_eq!((said.code, home.runs(), home.kept()), (Some(0), before, 0), "{}", said.stderr);
    let reply: Value = serde_json::from_str(&said.stdout).unwrap();
    let ended = reply["tested_at"].as_str().unwrap();
    assert!(said.stderr.contains(&format!("an earlier one, which ended at {ended}, was signed")), "{}", said.stderr);
}

#[test]
fn a_test_whose_files_are_others_by_now_is_another() {
    let home = Home::new();
    let script = |place: &str, text: &str| {
        std::fs::create_dir_all(home.path(place)).unwrap();
        std::fs::write(home.path(place).join("t.sh"), text).unwrap();
    };
    let smoke = |place: &str| {
        let smoke = ["smoke", &home.subject, "--key", "key.key", "--output", "json", "--directory", place];
        home.run(&[&smoke[..], &["--", "sh", "t.sh"]].concat())
    };
    for place in ["here", "there"] {
        script(place, "echo x >>../runs");
    }
    home.refuse();
    assert_eq!((smoke("here").code, home.kept()), (Some(3), 1));
    home.registry.reset();
    // Another checkout of the same, and the same with a stricter test.
    assert_eq!((smoke("there").code, home.runs(), home.kept()), (Some(0), 2, 1));
    script("here", "echo x >>../runs; false");
    let said = smoke("./here");
    assert_eq!((said.code, home.runs(), home.kept()), (Some(1), 3, 1), "{}", said.stderr);
    script("here", "echo x >>../runs");
    let said = smoke("./here");
    assert_eq!((said.code, home.runs(), home.kept()), (Some(0), 3, 0), "however it is written: {}", said.stderr);
}

#[test]
fn what_is_kept_and_was_changed_is_not_stored() {
    let home = Home::new();
    home.refuse();
    assert_eq!(home.smoke("echo x >>runs", &[]).code, Some(3));
    home.registry.reset();
    let directory = home.path(".local/share/countersign/signing");
    let kept = std::fs::read_dir(directory).unwrap().next().unwrap().unwrap().path();
    let changed = std::fs::read_to_string(&kept).unwrap().replacen("\"sig\":\"M", "\"sig\":\"N", 1);
    std::fs::write(&kept, changed).unwrap();
    let said = home.smoke("echo x >>runs", &[]);
    assert_eq!((said.code, home.runs(), home.kept(), home.evidence()), (Some(0), 2, 0, 1), "{}", said.stderr);
}

#[test]
fn provenance_that_could_not_be_stored_is_stored_as_it_was_observed() {
    let home = Home::new();
    home.refuse();
    let provenance = ["provenance", &home.subject, "--key", "key.key", "--output", "json"];
    let said = home.run(&provenance);
    assert_eq!((said.code, home.kept()), (Some(3), 1), "{}", said.stderr);
    assert!(said.stderr.contains("the same command stores it"), "{}", said.stderr);
    home.registry.reset();
    let said = home.run(&provenance);
    assert_eq!((said.code, home.kept(), home.evidence()), (Some(0), 0, 1), "{}", said.stderr);
    assert_eq!(serde_json::from_str::<Value>(&said.stdout).unwrap()["resumed"], true);
    assert_eq!(home.run(&provenance).code, Some(0));
    assert_eq!(home.evidence(), 2);
}
