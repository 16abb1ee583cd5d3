//! The gate itself, its keys and its files.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::SqliteConnectOptions;

use super::{Home, Screen};
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::shows_nothing;

async fn tamper(home: &Home, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(home.path("gate/countersign.db"));
    let mut connection = options.connect().await.unwrap();
    sqlx::query(sql).execute(&mut connection).await.unwrap();
}

#[test]
fn a_pack_that_does_not_load() {
    let home = Home::new();
    home.edit("policy/rules/signature/present.rego", "shown if", "shown iff");
    let says = [
        "pack `policy` does not load",
        "rules/signature/present.rego:4:1: ",
        "whose: ",
        "countersign policy lint policy",
    ];
    home.run("countersign policy activate policy").is("pack-does-not-load", 5, &says);
    home.edit("policy/rules/signature/present.rego", "shown iff", "shown if");
    home.done("countersign policy lint policy");
    home.done("countersign policy activate policy");
}

#[test]
fn a_private_key_that_everybody_can_read() {
    let home = Home::new();
    home.done("chmod 644 keys/pipeline.key");
    let says = ["only its owner can read (0600)", "with 0644", "whose: ", "chmod 600 keys/pipeline.key"];
    let screen = home.run("countersign sign $S --key keys/pipeline.key").is("readable-key", 5, &says);
    let fix = screen.text.lines().find_map(|line| line.split_once(": chmod").map(|(_, rest)| format!("chmod{rest}")));
    home.done(&fix.unwrap());
    home.done("countersign sign $S --key keys/pipeline.key");
}

/// What a person fills in who makes a bundle anew.
const NEW_BUNDLE: &[(&str, &str)] = &[("SUBJECT", "$S"), ("KEY", "keys/pipeline.key"), ("FILE", "new.json")];

#[test]
fn a_bundle_that_is_cut_off() {
    let home = Home::new();
    home.done("countersign sign $S --key keys/pipeline.key --bundle whole.json && head -c 200 whole.json > cut.json");
    let says = ["`cut.json`: not a Sigstore bundle", "expected strict JSON", "found EOF", "hint: "];
    let screen = home.run("countersign evidence add cut.json").is("truncated-bundle", 2, &says);
    home.done(&super::fill(&screen.hinted(), NEW_BUNDLE));
}

#[test]
fn a_bundle_that_says_a_thing_twice() {
    let home = Home::new();
    home.done("countersign sign $S --key keys/pipeline.key --bundle whole.json");
    let whole = std::fs::read_to_string(home.path("whole.json")).unwrap();
    home.write("twice.json", whole.replacen('{', "{\"mediaType\": \"x\", ", 1));
    let says = ["`twice.json`: not a Sigstore bundle", "found duplicate key `mediaType`", "hint: "];
    let screen = home.run("countersign evidence add twice.json").is("duplicate-keys", 2, &says);
    home.done(&super::fill(&screen.hinted(), NEW_BUNDLE));
}

#[tokio::test]
async fn a_database_that_a_newer_version_wrote() {
    let home = Home::proved();
    home.done("countersign backup gate.backup");
    tamper(
        &home,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9000, 'from the future', TRUE, x'00', 0)",
    )
    .await;
    let says = ["has schema 9000, this version of countersign knows", "whose: ", "countersign --data DIR restore FILE"];
    let screen = home.run("countersign check $S --environment staging").is("newer-database", 5, &says);
    let hint = screen.text.lines().find_map(|line| line.split_once("directory: ").map(|(_, rest)| rest)).unwrap();
    home.done(&super::fill(hint, &[("DIR", "restored"), ("FILE", "gate.backup")]));
    // What that version has recorded is not in it.
    home.done("countersign --data restored log accept-loss --reason 'a newer version had come'");
    home.done("countersign --data restored promote $S --to staging");
    home.done("countersign --data restored check $S --environment staging");
}

#[tokio::test]
async fn a_log_that_somebody_changed() {
    let home = Home::proved();
    home.done("countersign backup gate.backup && countersign log verify");
    tamper(&home, "UPDATE log_entry SET at = at + 1 WHERE leaf = 1").await;
    let says = ["not sound", "edited leaf 1: expected an entry with hash", "found", "whose: ", "restore FILE"];
    let screen = home.run("countersign log verify").is("tampered-log", 1, &says);
    home.done(&super::fill(&screen.commands()[0], &[("DIR", "restored"), ("FILE", "gate.backup")]));
    home.done("countersign --data restored log accept-loss --reason 'the log was changed'");
    home.done("countersign --data restored log verify");
}

#[test]
fn a_server_that_is_not_there() {
    let home = Home::proved();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ask = format!("countersign check $D --environment staging --server http://127.0.0.1:{port}");
    let says = ["unknown, because server http://127.0.0.1", "refused", "whose: whoever runs server", "hint: try again"];
    let screen = home.run(&ask).is("server-not-there", 3, &says);
    // The command that is named is the one that is run.
    let serve = screen.hinted();
    assert_eq!(serve, format!("countersign serve --listen 127.0.0.1:{port}"));
    let mut child =
        home.shell(&format!("exec {serve}")).env_remove("COUNTERSIGN_QUIET").stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("listening on") {
        line.clear();
        assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "the service ended");
    }
    home.done(&ask);
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_run_that_was_cancelled() {
    let registry = TestRegistry::start_blocking();
    let home = Home::new();
    home.done(&format!("countersign push app.txt {} > subject", registry.name("app:v1")));
    home.done(&super::PROVE.replace("countersign promote $S --to staging", "true"));
    registry.script(Rule::on("/referrers/", Answer::Stall));
    let ask = "exec countersign promote $S --to staging";
    let mut child = home.shell(ask).env_remove("COUNTERSIGN_QUIET").stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("asking") {
        line.clear();
        assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "it ended");
    }
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let mut text = String::new();
    stderr.read_to_string(&mut text).unwrap();
    let code = child.wait().unwrap().code().unwrap();
    let screen = Screen { code, text }.is(
        "cancelled-run",
        6,
        &["cancelled: ", "not done: no decision was made", "countersign promote "],
    );
    let again = screen.text.split_once("ask again: ").unwrap().1.trim().to_owned();
    registry.reset();
    home.done(&again);
}

/// On a file system of three megabytes that is full, in a mount namespace of its own.
#[test]
fn a_disk_that_is_full() {
    let can = Command::new("unshare").args(["--mount", "true"]).output().is_ok_and(|output| output.status.success());
    if !can {
        return shows_nothing("no mount namespace can be made here");
    }
    let home = Home::proved();
    home.write(
        "full.sh",
        "
        mkdir disk && mount -t tmpfs -o size=3m none disk && cp -a gate disk/gate || exit 99
        cat /dev/zero > disk/filler 2> filled
        export COUNTERSIGN_DATA=disk/gate
        countersign promote $1 --to staging 2> said && exit 98
        cat said >&2
        grep -o 'cp -a .*' said | sed 's/ DIR/ moved/g' > command
        grep -q '^cp -a disk/gate moved && countersign --data moved log verify$' command || exit 96
        sh command > verified || exit 95
        countersign --data moved promote $1 --to staging > there || exit 94
        rm disk/filler
        countersign promote $1 --to staging > after || exit 97
        exit 3",
    );
    let screen = home.run("exec unshare --mount sh full.sh $S");
    if screen.code == 99 {
        return shows_nothing("no file system can be mounted here");
    }
    screen.is(
        "full-disk",
        3,
        &["unknown, because database", "no space is left", "free some", "whose: ", "hint: free some on that disk"],
    );
    assert!(std::fs::read_to_string(home.path("there")).unwrap().starts_with("ready"));
    assert!(std::fs::read_to_string(home.path("after")).unwrap().starts_with("ready"));
}
