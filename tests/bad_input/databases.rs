//! The gate's own record: held, newer, damaged, not writable, and begun by two at once.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt};
use std::path::PathBuf;
use std::process::Stdio;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::{Place, Said, can, nobodys};

/// A place whose gate has decided once.
fn decided() -> (Place, PathBuf) {
    let place = Place::new();
    assert_eq!(place.run(&["promote", &nobodys(), "--to", "production"]).code, Some(1));
    let database = place.data().join("countersign.db");
    (place, database)
}

async fn sql(database: &std::path::Path, text: &'static str) -> SqliteConnection {
    let mut connection = SqliteConnectOptions::new().filename(database).connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.unwrap();
    connection
}

/// Waits the five seconds that the gate gives to whoever holds its database.
#[tokio::test]
async fn a_database_that_another_process_holds_is_unknown_and_named() {
    let (place, database) = decided();
    let holder = sql(&database, "BEGIN EXCLUSIVE").await;
    let said = place.refuses(
        &["promote", &nobodys(), "--to", "production"],
        3,
        &["held by another process; nothing was written (timeout, 1 try, 5", "hint: try again"],
    );
    assert_eq!(said.stderr.matches("countersign.db").count(), 1, "named once: {}", said.stderr);
    // Who only looks does not have to wait.
    assert_eq!(place.done(&["decision", "list"]).lines().count(), 1);
    drop(holder);
    assert_eq!(place.run(&["promote", &nobodys(), "--to", "production"]).code, Some(1));
    assert_eq!(place.done(&["decision", "list"]).lines().count(), 2);
    tokio::task::spawn_blocking(move || place.still_answers()).await.unwrap();
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused_and_not_touched() {
    let (place, database) = decided();
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9000, 'from the future', TRUE, x'00', 0)";
    sql(&database, newer).await.close().await.unwrap();
    let before = std::fs::read(&database).unwrap();
    for arguments in
        [&["decision", "list"][..], &["promote", &nobodys(), "--to", "staging"], &["serve", "--listen", "127.0.0.1:0"]]
    {
        place.refuses(arguments, 5, &["has schema 9000, this version of countersign knows", "use the newer version"]);
    }
    assert_eq!(std::fs::read(&database).unwrap(), before);
}

#[test]
fn a_file_that_is_no_database_is_refused_and_not_touched() {
    let place = Place::new();
    std::fs::create_dir_all(place.data()).unwrap();
    let database = place.data().join("countersign.db");
    let text = "my notes\n".repeat(1_000);
    std::fs::write(&database, &text).unwrap();
    place.refuses(&["run", "list"], 5, &["countersign.db` is corrupt"]);
    assert_eq!(std::fs::read_to_string(&database).unwrap(), text);
}

#[test]
fn a_data_directory_that_cannot_be_made_is_named() {
    let place = Place::new();
    for data in ["app/data", "/proc/data"] {
        let words = [&format!("data directory `{data}` cannot be made"), "hint: name a directory you can write"];
        place.refuses(&["--data", data, "promote", &nobodys(), "--to", "staging"], 5, &words);
    }
}

/// Permissions do not bind root, who therefore plays somebody else.
#[test]
fn a_data_directory_that_may_only_be_read_is_read_and_not_touched() {
    let (place, _) = decided();
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "--"];
    let binary = env!("CARGO_BIN_EXE_countersign");
    let open = |path: &std::path::Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    open(&place.path(""), 0o755);
    if is_root && !can("setpriv", &[&nobody[..], &[binary, "--version"]].concat()) {
        return;
    }
    let run = |arguments: &[&str]| {
        let mut command = if is_root {
            let mut command = place.program("setpriv");
            command.args(nobody).arg(binary).args(arguments);
            command
        } else {
            place.command(arguments)
        };
        Said::of(&command.output().unwrap())
    };
    for entry in std::fs::read_dir(place.data()).unwrap() {
        let path = entry.unwrap().path();
        if is_root {
            std::os::unix::fs::chown(&path, Some(65_534), Some(65_534)).unwrap();
        }
        // A key that others may read is refused, whatever it is for.
        open(&path, if path.extension().is_some_and(|extension| extension == "key") { 0o400 } else { 0o444 });
    }
    open(&place.data(), 0o555);
    let before = std::fs::read(place.data().join("countersign.db")).unwrap();
    let said = run(&["promote", &nobodys(), "--to", "staging"]);
    said.is_refusal(&["promote"], 5, &["countersign.db", "countersign.db` cannot be "]);
    // Whoever only reads makes nothing, and needs nothing to be made.
    let sha = nobodys();
    for (arguments, code, words) in [
        (&["check", &sha, "--environment", "production"][..], 1, "provenance"),
        (&["decision", "list"], 0, "not ready"),
        (&["run", "list"], 0, "not-ready"),
        (&["log", "verify"], 0, "sound"),
        (&["fsck"], 0, "sound"),
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.stdout.contains(words)), (Some(code), true), "{arguments:?}: {said:?}");
    }
    // What was written last lies in the log beside it, which nobody has in hands here.
    let log = place.data().join("countersign.db-wal");
    open(&place.data(), 0o755);
    std::fs::write(&log, b"something").unwrap();
    open(&log, 0o444);
    if is_root {
        std::os::unix::fs::chown(&log, Some(65_534), Some(65_534)).unwrap();
    }
    open(&place.data(), 0o555);
    let said = run(&["decision", "list"]);
    said.is_refusal(
        &["decision", "list"],
        5,
        &["what was written last is in ", "countersign.db-wal", "can be written"],
    );
    open(&place.data(), 0o755);
    std::fs::remove_file(&log).unwrap();
    open(&place.path(".local"), 0o555);
    let said = run(&["--data", ".local/new", "promote", &sha, "--to", "staging"]);
    said.is_refusal(&["new"], 5, &["data directory `.local/new` cannot be made: Permission denied", "hint: "]);
    open(&place.path(".local"), 0o755);
    assert_eq!(std::fs::read(place.data().join("countersign.db")).unwrap(), before);
    open(&place.data(), 0o755);
    open(&place.data().join("gate.key"), 0o600);
    open(&place.data().join("countersign.db"), 0o600);
    place.still_answers();
}

#[test]
fn processes_that_begin_the_same_gate_at_once_agree_on_it() {
    let place = Place::new();
    let start = || {
        let mut command = place.command(&["promote", &nobodys(), "--to", "staging", "--no-wait"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = (0..4).map(|_| start()).collect();
    let said: Vec<Said> = children.into_iter().map(|child| Said::of(&child.wait_with_output().unwrap())).collect();
    for one in &said {
        assert_eq!(one.code, Some(0), "{}", one.stderr);
    }
    // One key for all, and its two halves belong together.
    let shown = place.done(&["trust", "show"]);
    assert!(shown.contains(&std::fs::read_to_string(place.data().join("gate.pub")).unwrap()), "{shown}");
    assert_eq!(
        std::fs::read_dir(place.data())
            .unwrap()
            .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|it| it == "key"))
            .count(),
        1
    );
    place.still_answers();
}
