//! Ctrl-C and SIGTERM, once and twice, while something goes on.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStderr, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _};

use super::{Place, Said, nobodys};
use crate::support::registry::{Answer, Rule, TestRegistry};

/// A command that is running, and what it says on stderr as it says it.
struct Running {
    child: Child,
    stderr: BufReader<ChildStderr>,
    heard: String,
}

impl Running {
    fn start(place: &Place, arguments: &[&str]) -> Self {
        let mut command = place.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self { child, stderr, heard: String::new() }
    }

    /// Waits until a line has these words, and answers the line.
    fn hears(&mut self, words: &str) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.stderr.read_line(&mut line).unwrap(), 0, "`{words}` was not said: {}", self.heard);
            self.heard.push_str(&line);
            if line.contains(words) {
                return line.trim().to_owned();
            }
        }
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// How it ended. Whatever it had started and left running would keep its stderr open, and this from ending.
    fn ends(mut self) -> Said {
        self.stderr.read_to_string(&mut self.heard).unwrap();
        let mut stdout = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
        let said = Said { code: self.child.wait().unwrap().code(), stdout, stderr: self.heard };
        said.has_no_panic();
        said
    }
}

fn stalled() -> TestRegistry {
    let registry = TestRegistry::start_blocking();
    registry.script(Rule::on("/v2/", Answer::Stall));
    registry
}

fn cancelled(said: &Said, words: &[&str]) {
    assert_eq!((said.code, said.stdout.as_str()), (Some(6), ""), "{}", said.stderr);
    assert_eq!(said.stderr.lines().filter(|line| line.starts_with("cancelled: ")).count(), 1, "{}", said.stderr);
    assert_eq!(said.stderr.lines().filter(|line| line.starts_with("not done: ")).count(), 1, "{}", said.stderr);
    for word in words {
        assert!(said.stderr.contains(word), "`{word}` is not in:\n{}", said.stderr);
    }
}

#[test]
fn a_promotion_that_is_interrupted_is_cancelled_and_says_what_was_not_done() {
    for signal in [Signal::INT, Signal::TERM] {
        let place = Place::new();
        let registry = stalled();
        let subject = format!("{}@{}", registry.name("app"), nobodys());
        let mut promote = Running::start(&place, &["promote", &subject, "--to", "staging"]);
        let run = promote.hears("run ").split(' ').nth(1).unwrap().to_owned();
        promote.hears("initializing");
        promote.signal(signal);
        let said = promote.ends();
        cancelled(&said, &["cancelling the run", "not done: no decision was made, nothing was published"]);
        let shown = place.done(&["run", "show", &run]);
        assert!(shown.starts_with(&format!("cancelled  run {run}")), "{shown}");
        assert!(place.run(&["decision", "list"]).stderr.starts_with("no decisions"));
        assert!(place.done(&["run", "cancel", &run]).starts_with("cancelled"));
        place.still_answers();
    }
}

/// Whoever has no more time is as gone as whoever presses Ctrl-C, and a server does not notice by itself.
/// Whoever comes back with the key finds the run that it named, and may have to come back often: it is nobody's to take back by a clock.
#[test]
fn what_is_asked_for_under_a_key_goes_on_where_the_time_of_one_command_is_over() {
    let place = Place::new();
    let registry = stalled();
    let subject = format!("{}@{}", registry.name("app"), nobodys());
    let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
    let url = serve.hears("listening on ").replace("listening on ", "");
    let ask =
        ["--server", &url, "promote", &subject, "--to", "staging", "--idempotency-key", "job 7", "--timeout", "2s"];
    let mut runs = Vec::new();
    for _ in 0..2 {
        let mut promote = Running::start(&place, &ask);
        runs.push(promote.hears("run ").split(' ').nth(1).unwrap().to_owned());
        let said = promote.ends();
        assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
        for words in [
            "not done within the timeout of 2 s (set by --timeout)",
            &format!("run {} goes on, since it was asked for under a key", runs[0]),
            "the same command follows it again",
        ] {
            assert!(said.stderr.contains(words), "`{words}` is not in:\n{}", said.stderr);
        }
    }
    assert_eq!(runs[0], runs[1]);
    let shown = place.run(&["--server", &url, "run", "show", &runs[0]]);
    assert!(!shown.stdout.contains("cancelled"), "{}", shown.stdout);
    serve.signal(Signal::TERM);
    assert_eq!(serve.ends().code, Some(0));
}

#[test]
fn a_promotion_whose_time_is_over_takes_its_request_back_from_a_server_too() {
    let place = Place::new();
    let registry = stalled();
    let subject = format!("{}@{}", registry.name("app"), nobodys());
    let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
    let url = serve.hears("listening on ").replace("listening on ", "");
    let mut promote =
        Running::start(&place, &["--server", &url, "promote", &subject, "--to", "staging", "--timeout", "2s"]);
    let run = promote.hears("run ").split(' ').nth(1).unwrap().to_owned();
    let said = promote.ends();
    let shown = place.run(&["--server", &url, "run", "show", &run]);
    serve.signal(Signal::TERM);
    assert_eq!(serve.ends().code, Some(0));
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
    for words in
        ["not done within the timeout of 2 s (set by --timeout)", "no decision was made", "; ask again: countersign "]
    {
        assert!(said.stderr.contains(words), "`{words}` is not in:\n{}", said.stderr);
    }
    assert!(shown.stdout.starts_with(&format!("cancelled  run {run}")), "{}", shown.stdout);
}

/// A server that does not answer cannot say whether it has heard that the request is taken back: whoever reads the last line knows
/// what may go on, and how it is ended.
#[test]
fn a_promotion_whose_time_is_over_at_a_server_that_hangs_says_that_its_run_may_go_on_and_how_it_is_ended() {
    let place = Place::new();
    let registry = stalled();
    let subject = format!("{}@{}", registry.name("app"), nobodys());
    let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
    let url = serve.hears("listening on ").replace("listening on ", "");
    let mut promote =
        Running::start(&place, &["--server", &url, "promote", &subject, "--to", "staging", "--timeout", "3s"]);
    let run = promote.hears("run ").split(' ').nth(1).unwrap().to_owned();
    promote.hears("initializing");
    serve.signal(Signal::STOP);
    let said = promote.ends();
    serve.signal(Signal::CONT);
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
    assert!(!said.stderr.contains("press Ctrl-C"), "nobody has pressed it:\n{}", said.stderr);
    for words in [
        "the timeout is over; cancelling the run, for 5 s more at most",
        "not done within the timeout of 3 s (set by --timeout)",
        &format!("run {run} was asked to end, and nobody has confirmed that"),
        &format!("may go on: countersign --server {url} run show {run} says whether it does"),
        &format!("countersign --server {url} run cancel {run} ends it"),
    ] {
        assert!(said.stderr.contains(words), "`{words}` is not in:\n{}", said.stderr);
    }
    assert!(place.done(&["--server", &url, "run", "cancel", &run]).starts_with("cancelled"));
    serve.signal(Signal::TERM);
    assert_eq!(serve.ends().code, Some(0));
}

/// Nor can it say whether it has heard what was asked for.
#[test]
fn a_promotion_that_a_server_which_hangs_has_not_confirmed_names_what_shows_whether_it_is_there() {
    let place = Place::new();
    let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
    let url = serve.hears("listening on ").replace("listening on ", "");
    serve.signal(Signal::STOP);
    let ask = ["--server", &url, "promote", &nobodys(), "--to", "staging", "--timeout", "2s"];
    let said = Running::start(&place, &ask).ends();
    serve.signal(Signal::CONT);
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
    for words in [
        "not done within the timeout of 2 s (set by --timeout)",
        "a promotion was asked for, and nobody has confirmed that",
        &format!("countersign --server {url} run list --subject {} --environment staging says whether", nobodys()),
    ] {
        assert!(said.stderr.contains(words), "`{words}` is not in:\n{}", said.stderr);
    }
    serve.signal(Signal::TERM);
    assert_eq!(serve.ends().code, Some(0));
}

#[test]
fn a_run_that_answers_several_requests_is_cancelled_only_by_whoever_says_why() {
    let place = Place::new();
    let ask = ["promote", &nobodys(), "--to", "staging", "--no-wait", "--output", "json"];
    let asked =
        [place.done(&ask), place.done(&ask)].map(|said| serde_json::from_str::<serde_json::Value>(&said).unwrap());
    assert_eq!((&asked[0]["id"], asked[1]["requests"].as_u64()), (&asked[1]["id"], Some(2)));
    let run = asked[0]["id"].as_str().unwrap();
    let words = ["answers 2 requests, which would all end with it", "--reason TEXT"];
    place.refuses(&["run", "cancel", run], 2, &words);
    place.refuses(&["run", "cancel", run, "--reason", ""], 2, &["expected a reason on one line"]);
    let ended = place.done(&["run", "cancel", run, "--reason", "the digest is of nothing"]);
    assert!(ended.starts_with("cancelled") && ended.contains("because: the digest is of nothing"), "{ended}");
}

#[test]
fn a_promotion_that_is_interrupted_before_it_began_leaves_no_run() {
    let place = Place::new();
    let registry = stalled();
    let tag = registry.name("app:v1");
    let mut promote = Running::start(&place, &["promote", &tag, "--to", "staging", "--verbose"]);
    while registry.requests("/v2/").is_empty() {
        std::thread::yield_now();
    }
    promote.signal(Signal::INT);
    promote.heard.clear();
    cancelled(&promote.ends(), &["cancelled: nothing", "no run was requested"]);
    assert_eq!(place.done(&["run", "list"]), "");
}

#[tokio::test]
async fn a_second_interruption_leaves_at_once_and_the_run_can_still_be_cancelled() {
    let place = Place::new();
    let registry = stalled();
    let subject = format!("{}@{}", registry.name("app"), nobodys());
    let mut promote = Running::start(&place, &["promote", &subject, "--to", "staging"]);
    let run = promote.hears("run ").split(' ').nth(1).unwrap().to_owned();
    promote.hears("initializing");
    // Held by somebody else, the record cannot take the cancellation down yet.
    let options = SqliteConnectOptions::new().filename(place.data().join("countersign.db"));
    let mut holder = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe("BEGIN EXCLUSIVE")).execute(&mut holder).await.unwrap();
    promote.signal(Signal::INT);
    promote.hears("press Ctrl-C again");
    promote.signal(Signal::INT);
    cancelled(&promote.ends(), &[&format!("run {run} was asked to end"), &format!("countersign run show {run}")]);
    sqlx::raw_sql(AssertSqlSafe("ROLLBACK")).execute(&mut holder).await.unwrap();
    assert!(place.done(&["run", "show", &run]).starts_with("initializing"));
    assert!(place.done(&["run", "cancel", &run]).starts_with("cancelled"));
}

#[test]
fn a_smoke_test_that_is_interrupted_is_killed_with_all_it_started_and_attests_nothing() {
    for signal in [Signal::INT, Signal::TERM] {
        let place = Place::new();
        place.done(&["keygen", "--out", "key"]);
        let before = place.files();
        let script = "sleep 1000 & sleep 1000 & echo under way >&2; wait";
        let arguments =
            ["smoke", "app", "--key", "key.key", "--bundle", "b.json", "--retries", "3", "--", "sh", "-c", script];
        let mut smoke = Running::start(&place, &arguments);
        smoke.hears("under way");
        smoke.signal(signal);
        let said = smoke.ends();
        cancelled(&said, &["the smoke test `smoke` was stopped", "nothing was attested"]);
        assert_eq!(said.stderr.matches("attempt ").count(), 1, "not tried again: {}", said.stderr);
        assert_eq!(place.files(), before);
    }
}

#[test]
fn any_other_command_that_is_interrupted_says_so_and_leaves_nothing() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    let before = place.files();
    for arguments in [["sign", "--key", "key.key"], ["verify", "--key", "key.pub"]] {
        let registry = stalled();
        let tag = registry.name("app:v1");
        let command = Running::start(&place, &[&arguments[..], &[&tag]].concat());
        while registry.requests("/v2/").is_empty() {
            std::thread::yield_now();
        }
        command.signal(Signal::INT);
        cancelled(&command.ends(), &["may be repeated"]);
        assert_eq!(place.files(), before);
    }
}

#[test]
fn a_service_that_is_told_to_stop_drains_and_exits_zero() {
    for signal in [Signal::INT, Signal::TERM] {
        let place = Place::new();
        let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
        let url = serve.hears("listening on ").replace("listening on ", "");
        let checked = place.run(&["--server", &url, "check", &nobodys(), "--environment", "staging"]);
        assert_eq!(checked.code, Some(1), "{}", checked.stderr);
        serve.signal(signal);
        let said = serve.ends();
        assert_eq!((said.code, said.stdout.as_str()), (Some(0), ""), "{}", said.stderr);
        assert!(said.stderr.ends_with("stopped\n"), "{}", said.stderr);
        place.still_answers();
    }
}

#[test]
fn a_service_that_is_told_twice_leaves_its_work_for_the_next_start() {
    let place = Place::new();
    let registry = stalled();
    let subject = format!("{}@{}", registry.name("app"), nobodys());
    let mut serve = Running::start(&place, &["serve", "--listen", "127.0.0.1:0"]);
    let url = serve.hears("listening on ").replace("listening on ", "");
    let run = place.done(&["--server", &url, "promote", &subject, "--to", "staging", "--no-wait", "--output", "json"]);
    let run: serde_json::Value = serde_json::from_str(&run).unwrap();
    let run = run["id"].as_str().unwrap();
    while registry.requests("/v2/").is_empty() {
        std::thread::yield_now();
    }
    serve.signal(Signal::TERM);
    serve.hears("press Ctrl-C again");
    serve.signal(Signal::TERM);
    cancelled(&serve.ends(), &["it is resumed at the next start"]);
    // The registry answers again; another process goes on with the run.
    registry.reset();
    registry.script(Rule::on("/v2/", Answer::status(403)));
    let resumed = place.run(&["run", "watch", run]);
    assert_eq!(resumed.code, Some(3), "{}{}", resumed.stdout, resumed.stderr);
    place.still_answers();
}
