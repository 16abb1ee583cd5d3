//! The command line as a script meets it: arguments in, stdout, stderr and an exit code out.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::support::directory::TempDir;

fn command(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    command(home).args(arguments).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn digest(character: char) -> String {
    format!("sha256:{}", character.to_string().repeat(64))
}

#[test]
fn a_wrong_command_line_is_refused_with_what_was_expected() {
    let home = TempDir::new().unwrap();
    let upper = digest('A');
    let good = digest('a');
    let cases: &[(&[&str], i32, &str)] = &[
        (&[], 2, "Usage"),
        (&["chek"], 2, "similar subcommand exists: 'check'"),
        (&["check", &good], 2, "--environment"),
        (&["check", &good, "--environment", "production", "--wat"], 2, "--wat"),
        (&["check", &upper, "--environment", "production"], 2, "lowercase hex"),
        (&["check", &good, "--environment", "Production"], 2, "expected an environment name"),
        (&["check", "alpine:3", "--environment", "production"], 2, "hint:"),
        (&["check", &good, "--environment", "production", "--output", "yaml"], 2, "expected text, json"),
        (
            &["check", &good, "--environment", "p", "--output", "text", "--output", "json"],
            2,
            "two outputs go to stdout",
        ),
        (&["keygen", "--output", "sarif"], 2, "this command has no sarif output; it has text, json"),
        (&["verify", &good], 2, "--identity"),
        (&["verify", &good, "--identity", "x"], 2, "--issuer"),
        (
            &["attest", &good, "--key", "k", "--type", "slsaprovenence", "--predicate", "p"],
            2,
            "expected a URI or one of",
        ),
        (&["sign", &good, "--key", "no-such.key"], 5, "no-such.key"),
        (&["run", "show", "not-a-uuid"], 2, "not-a-uuid"),
        (&["decision", "show", "sha256:zz", "--server", "http://127.0.0.1:1"], 2, "expected a decision's digest"),
        (&["policy", "test", "no-such-pack"], 2, "does not exist"),
        (&["--timeout", "soon", "decision", "list"], 2, "--timeout: expected a whole number"),
        (&["--project", "No", "decision", "list"], 2, "--project: expected a project name"),
        (&["--color", "pink", "decision", "list"], 2, "expected auto, always or never"),
        (&["--server", "http://gate.example.com", "decision", "list"], 2, "expected https"),
        (&["--server", "https://gate.example.com", "trust", "show"], 2, "works on the data directory only"),
        (&["--server", "https://gate.example.com", "--offline", "decision", "list"], 2, "offline"),
        (&["serve", "--listen", "0.0.0.0:0"], 2, "expected a loopback address"),
    ];
    for (arguments, expected, words) in cases {
        let output = run(home.path(), arguments);
        assert_eq!(code(&output), *expected, "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(words), "{arguments:?}: {}", stderr(&output));
        assert!(stdout(&output).is_empty(), "{arguments:?}: {}", stdout(&output));
    }
}

#[test]
fn a_server_that_is_not_there_is_unknown_and_named() {
    let home = TempDir::new().unwrap();
    // A port that was free a moment ago and is closed now.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let output = run(home.path(), &["--server", &url, "check", &digest('a'), "--environment", "production"]);
    assert_eq!(code(&output), 3);
    let said = stderr(&output);
    assert!(said.contains("unknown, because") && said.contains(&format!("server {url}")), "{said}");
}

#[test]
fn a_server_that_never_answers_ends_with_the_timeout() {
    let home = TempDir::new().unwrap();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let output = run(home.path(), &["--server", &url, "--timeout", "1s", "decision", "list"]);
    assert_eq!(code(&output), 3);
    let said = stderr(&output);
    assert!(said.contains(&format!("server {url}")) && said.contains("(set by --timeout)"), "{said}");
}

#[test]
fn without_a_home_the_data_directory_must_be_named() {
    let home = TempDir::new().unwrap();
    let output = command(home.path()).env_remove("HOME").args(["decision", "list"]).output().unwrap();
    assert_eq!(code(&output), 5);
    assert!(stderr(&output).contains("no data directory"), "{}", stderr(&output));
    assert!(stderr(&output).contains("hint: name one: --data DIR"));
}

#[test]
fn an_unknown_key_in_the_configuration_is_named_with_its_place() {
    let home = TempDir::new().unwrap();
    std::fs::create_dir_all(home.path().join(".config/countersign")).unwrap();
    std::fs::write(home.path().join(".config/countersign/config.toml"), "project = \"a\"\ntimeot = \"1s\"\n").unwrap();
    let output = run(home.path(), &["config", "explain"]);
    assert_eq!(code(&output), 5);
    assert!(stderr(&output).contains("config.toml:2:1: unknown field `timeot`"), "{}", stderr(&output));
}

#[test]
fn config_explain_names_the_origin_of_each_value() {
    let home = TempDir::new().unwrap();
    std::fs::write(
        home.path().join("c.toml"),
        "project = \"of-the-file\"\n[gate]\nid = \"https://gate.example.com\"\n",
    )
    .unwrap();
    let output = command(home.path())
        .env("COUNTERSIGN_TIMEOUT", "90s")
        .args(["--config", "c.toml", "--project", "of-the-flag", "--output", "json", "config", "explain"])
        .output()
        .unwrap();
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    for (key, value, origin) in [
        ("project", "of-the-flag", "--project"),
        ("timeout", "90s", "COUNTERSIGN_TIMEOUT"),
        ("gate.id", "https://gate.example.com", "c.toml:3"),
        ("color", "auto", "default"),
    ] {
        assert_eq!((shown[key]["value"].as_str(), shown[key]["origin"].as_str()), (Some(value), Some(origin)), "{key}");
    }
}

#[test]
fn keys_are_never_overwritten_and_never_printed() {
    let home = TempDir::new().unwrap();
    let made = run(home.path(), &["keygen", "--out", "keys/mine"]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    assert!(stdout(&made).contains("fingerprint sha256:") && !stdout(&made).contains("PRIVATE KEY"));
    let before = std::fs::read(home.path().join("keys/mine.key")).unwrap();
    let again = run(home.path(), &["keygen", "--out", "keys/mine"]);
    assert_eq!(code(&again), 2);
    assert!(stderr(&again).contains("no key pair was written"), "{}", stderr(&again));
    assert_eq!(std::fs::read(home.path().join("keys/mine.key")).unwrap(), before);
}

#[test]
fn a_file_is_pushed_signed_verified_and_refused_with_every_reason() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    std::fs::write(home.join("app"), "a build output").unwrap();
    assert_eq!(code(&run(home, &["keygen", "--out", "key"])), 0);
    assert_eq!(code(&run(home, &["keygen", "--out", "other"])), 0);
    let pushed = run(home, &["push", "app", "oci:layout:v1"]);
    let subject = stdout(&pushed).trim().to_owned();
    assert!(subject.starts_with("oci:layout@sha256:"), "{subject}{}", stderr(&pushed));
    assert_eq!(code(&run(home, &["sign", &subject, "--key", "key.key"])), 0);
    assert_eq!(code(&run(home, &["verify", &subject, "--key", "key.pub"])), 0);
    assert_eq!(code(&run(home, &["verify", &subject, "--key", "other.pub"])), 1);

    let undecided = run(home, &["check", &subject, "--environment", "staging"]);
    assert_eq!(code(&undecided), 1);
    assert!(stdout(&undecided).contains("gate.undecided"), "{}", stdout(&undecided));
    assert!(stdout(&undecided).contains(&format!("next countersign promote {subject} --to staging")));

    let refused = run(home, &["promote", &subject, "--to", "staging", "-o", "text", "-o", "json=decision.json"]);
    assert_eq!(code(&refused), 1, "{}", stderr(&refused));
    assert!(stdout(&refused).starts_with("not ready  sha256:"), "{}", stdout(&refused));
    assert!(stdout(&refused).contains("signature.present") && stdout(&refused).contains("smoke.passed"));
    let written: Value = serde_json::from_slice(&std::fs::read(home.join("decision.json")).unwrap()).unwrap();
    assert_eq!(written["verdict"], "not-ready");

    let id = written["decision"]["id"].as_str().unwrap();
    assert_eq!(code(&run(home, &["decision", "replay", id])), 0);
    assert_eq!(code(&run(home, &["decision", "export", id, "record.json", "--as", "record"])), 0);
    assert_eq!(
        code(&run(home, &["decision", "export", id, "record.json", "--as", "record"])),
        2,
        "an export overwrites nothing"
    );
    for file in ["record.json", "decision.json"] {
        let from_file = ["check", &subject, "--environment", "staging", "--from", file];
        assert_eq!(code(&run(home, &from_file)), 1, "{file}");
        let elsewhere = run(home, &["check", &subject, "--environment", "production", "--from", file]);
        assert_eq!(code(&elsewhere), 1);
        assert!(stdout(&elsewhere).contains("gate.undecided"), "{}", stdout(&elsewhere));
    }
}

#[test]
fn an_altered_or_foreign_file_is_no_decision() {
    let home = TempDir::new().unwrap();
    for (text, words) in [
        ("{}", "expected the schema"),
        ("{\"schema\":\"countersign.decision/v1\",\"schema\":\"x\"}", "duplicate key"),
        ("{\"schema\":\"countersign.decision/v1\"}", "missing field"),
        ("not json", "line 1"),
    ] {
        std::fs::write(home.path().join("file.json"), text).unwrap();
        let output = run(home.path(), &["check", &digest('a'), "--environment", "production", "--from", "file.json"]);
        assert_eq!(code(&output), 2, "{text}: {}", stderr(&output));
        assert!(stderr(&output).contains(words), "{text}: {}", stderr(&output));
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let home = TempDir::new().unwrap();
    let mut child = command(home.path())
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
}

#[test]
fn help_names_every_exit_code() {
    let home = TempDir::new().unwrap();
    let output = run(home.path(), &["--help"]);
    assert_eq!(code(&output), 0);
    for line in ["0  ready", "1  not ready", "2  wrong", "3  unknown", "4  not", "5  conf", "6  canc", "70  internal"] {
        assert!(stdout(&output).contains(line), "{line}");
    }
}

#[test]
fn github_output_annotates_and_writes_the_summary() {
    let home = TempDir::new().unwrap();
    let output = command(home.path())
        .env("GITHUB_STEP_SUMMARY", home.path().join("summary.md"))
        .args(["check", &digest('a'), "--environment", "production", "--output", "github"])
        .output()
        .unwrap();
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    assert!(stdout(&output).contains("::error title="), "{}", stdout(&output));
    assert!(
        std::fs::read_to_string(home.path().join("summary.md")).unwrap().starts_with("## not ready for production")
    );
}

/// Reads stderr up to the first line that says `words`.
fn until(stderr: &mut BufReader<std::process::ChildStderr>, words: &str) -> String {
    let mut line = String::new();
    while !line.contains(words) {
        line.clear();
        assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "the program ended before it said `{words}`");
    }
    line
}

fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// A registry that is broken for manifests and never answers anything else.
fn registry_that_hangs() -> std::net::SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut silent = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut line = String::new();
            BufReader::new(stream.try_clone().unwrap()).read_line(&mut line).unwrap();
            if line.contains("/manifests/") {
                let answer = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
                std::io::Write::write_all(&mut stream, answer.as_bytes()).unwrap();
            } else {
                silent.push(stream);
            }
        }
    });
    address
}

#[test]
fn ctrl_c_cancels_a_promotion_and_says_what_was_and_was_not_done() {
    let home = TempDir::new().unwrap();
    let subject = format!("{}/app@{}", registry_that_hangs(), digest('a'));
    let mut child = command(home.path())
        .args(["promote", &subject, "--to", "staging"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let run = until(&mut stderr, "run ").trim().trim_start_matches("run ").to_owned();
    until(&mut stderr, "initializing");
    signal(&child, Signal::INT);
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(6), "{rest}");
    assert!(rest.contains("cancelled: ") && rest.contains("not done: "), "{rest}");
    let shown = run_json(home.path(), &["run", "show", &run]);
    assert_eq!(shown["state"], "cancelled");
    assert_eq!(shown["decision"], Value::Null);
}

fn run_json(home: &Path, arguments: &[&str]) -> Value {
    let output = command(home).args(arguments).args(["--output", "json"]).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", stderr(&output)))
}

#[test]
fn the_service_says_where_it_listens_and_ends_well_when_told_to() {
    let home = TempDir::new().unwrap();
    let mut child =
        command(home.path()).args(["serve", "--listen", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let line = until(&mut stderr, "listening on http://127.0.0.1:");
    let url = line.trim().trim_start_matches("listening on ").to_owned();
    let asked = run(home.path(), &["--server", &url, "check", &digest('a'), "--environment", "staging"]);
    assert_eq!(code(&asked), 1, "{}", self::stderr(&asked));
    signal(&child, Signal::TERM);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn an_address_that_is_taken_is_a_matter_of_configuration() {
    let home = TempDir::new().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let output = run(home.path(), &["serve", "--listen", &taken.local_addr().unwrap().to_string()]);
    assert_eq!(code(&output), 5);
    assert!(stderr(&output).contains("cannot listen on"), "{}", stderr(&output));
}

#[test]
fn a_service_that_is_stopped_the_moment_it_listens_ends_well_too() {
    let home = TempDir::new().unwrap();
    let mut child =
        command(home.path()).args(["serve", "--listen", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    until(&mut stderr, "listening on");
    signal(&child, Signal::TERM);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
