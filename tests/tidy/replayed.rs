//! Whatever a story has decided is replayed at its end: it lives in a directory that sees to that when it goes, and records
//! on a server where such a directory knows of it.

use regex::Regex;

use super::source::has_extension;
use super::{Finding, Source, assert_clean, example, tree};

/// Where temporary directories are made that nobody replays from: file, why.
const ELSEWHERE: [(&str, &str); 2] = [
    ("tests/support/directory.rs", "it makes those that are"),
    ("tests/support/postgres.rs", "a server's own files, of which no gate knows"),
];

/// Files that make databases on a server by themselves and tell no directory of them: file, why.
const UNTOLD: [(&str, &str); 9] = [
    ("tests/backups.rs", "what is restored there was never decided by a gate"),
    ("tests/failover.rs", "`Shared::at` tells the directory of its gate"),
    ("tests/faults/disks.rs", "`Shared::at` tells the directory of its gate"),
    ("tests/faults/outages.rs", "`Shared::at` tells the directory of its gate"),
    ("tests/faults/replicas.rs", "`Shared::at` tells the directory of its gate"),
    ("tests/lost_words/restored.rs", "what is restored there was never decided by a gate"),
    ("tests/lost_words.rs", "`Shared::at` tells the directory of its gate"),
    ("tests/replicas.rs", "nothing is decided in one that is asked and one whose connections are counted"),
    ("tests/store.rs", "rows that no gate has decided, with records of no pack"),
];

fn stories(files: &[Source]) -> impl Iterator<Item = &Source> {
    files.iter().filter(|file| file.path.starts_with("tests/") && has_extension(&file.path, "rs"))
}

fn unreplayed_directories(files: &[Source]) -> Vec<Finding> {
    let pattern = Regex::new(r"\btempfile::|\benv::temp_dir\b").unwrap();
    let judged = stories(files).filter(|file| !ELSEWHERE.iter().any(|(path, _)| *path == file.path));
    judged
        .flat_map(|file| {
            let found = pattern.find_iter(&file.code);
            found.map(|found| {
                format!("{}: what is decided here is replayed in a `support::directory`", file.place(found.start()))
            })
        })
        .collect()
}

fn unreplayed_databases(files: &[Source]) -> Vec<Finding> {
    let judged = stories(files).filter(|file| {
        let excepted = UNTOLD.iter().any(|(path, _)| *path == file.path) || file.path.starts_with("tests/support/");
        !excepted && file.code.contains(".database()")
    });
    let untold = judged.filter(|file| !file.code.contains(".records_at("));
    untold.map(|file| format!("{}: a directory is told of a database with `records_at`", file.path)).collect()
}

#[test]
fn what_a_story_decides_is_decided_where_it_is_replayed() {
    assert_clean("directories", &unreplayed_directories(tree()));
    assert_clean("databases", &unreplayed_databases(tree()));
}

#[test]
fn the_exceptions_of_what_is_replayed_are_there() {
    for (path, why) in ELSEWHERE.iter().chain(&UNTOLD) {
        assert!(tree().iter().any(|file| file.path == *path), "{path} ({why}) is not there");
    }
}

#[test]
fn a_story_that_decides_where_nobody_replays_is_found() {
    let bad = [
        example("tests/a.rs", "fn a() { let home = tempfile::TempDir::new().unwrap(); }"),
        example("tests/b.rs", "use tempfile::TempDir;"),
        example("tests/c.rs", "fn c() { let home = std::env::temp_dir(); }"),
    ];
    assert_eq!(unreplayed_directories(&bad).len(), 3);
    assert_clean(
        "its own",
        &unreplayed_directories(&[example("tests/d.rs", "use crate::support::directory::TempDir;")]),
    );
    assert_eq!(unreplayed_databases(&[example("tests/a.rs", "async fn a() { server.database().await }")]).len(), 1);
    let told = example("tests/a.rs", "async fn a() { home.records_at(&server.database().await) }");
    assert_clean("told", &unreplayed_databases(&[told]));
}
