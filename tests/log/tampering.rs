//! Whoever can write the database is found out, and the leaf is named.

use countersign::domain::log::{Checkpoint, Origin, Seen};
use countersign::store::Store;

use super::{decisions, tamper};
use crate::store::Scratch;

/// What is saved of the record, to be put back after each edit.
const TABLES: [&str; 4] = ["log_entry", "log_node", "log_head", "decision"];

/// A checkpoint of the log as it is, remembered elsewhere.
async fn seen(store: &Store, origin: &Origin) -> Seen {
    let frontier = store.log_head().await.unwrap().frontier;
    let checkpoint = Checkpoint { origin: origin.clone(), size: frontier.size(), root: frontier.root() };
    Seen { checkpoint, by: "seen before".to_owned() }
}

struct Edit {
    what: &'static str,
    sql: &'static str,
    code: &'static str,
    leaf: Option<u64>,
    told: &'static str,
}

const EDITS: [Edit; 14] = [
    Edit { what: "a leaf removed", sql: "DELETE FROM log_entry WHERE leaf = 3", code: "gap", leaf: Some(3), told: "no entry" },
    Edit { what: "a time changed", sql: "UPDATE log_entry SET at = at + 1 WHERE leaf = 3", code: "edited", leaf: Some(3), told: "expected an entry with hash" },
    Edit { what: "a kind changed", sql: "UPDATE log_entry SET kind = 'activation' WHERE leaf = 7", code: "edited", leaf: Some(7), told: "expected an entry with hash" },
    Edit { what: "a digest changed", sql: "UPDATE log_entry SET digest = hash WHERE leaf = 299", code: "edited", leaf: Some(299), told: "expected an entry with hash" },
    Edit { what: "a hash changed", sql: "UPDATE log_entry SET hash = digest WHERE leaf = 0", code: "edited", leaf: Some(0), told: "expected an entry with hash" },
    Edit {
        what: "two entries exchanged",
        sql: "UPDATE log_entry SET digest = (SELECT other.digest FROM log_entry AS other WHERE other.leaf = 9 - log_entry.leaf)
            WHERE leaf IN (4, 5);
            UPDATE log_entry SET at = (SELECT other.at FROM log_entry AS other WHERE other.leaf = 9 - log_entry.leaf)
            WHERE leaf IN (4, 5)",
        code: "reordered", leaf: Some(4), told: "it holds the entry of leaf 5",
    },
    Edit {
        what: "two leaves exchanged with their hashes",
        sql: "UPDATE log_entry SET leaf = 1000 WHERE leaf = 4; UPDATE log_entry SET leaf = 4 WHERE leaf = 5;
            UPDATE log_entry SET leaf = 5 WHERE leaf = 1000",
        code: "split-view", leaf: Some(4), told: "with 5 leaves expected root",
    },
    Edit { what: "the end cut off", sql: "DELETE FROM log_entry WHERE leaf >= 256", code: "truncated", leaf: Some(256), told: "expected 300 leaves" },
    Edit { what: "a hash above the leaves changed", sql: "UPDATE log_node SET hash = (SELECT hash FROM log_entry WHERE leaf = 1)", code: "tile", leaf: Some(0), told: "over leaves 0 to 255" },
    Edit { what: "a hash above the leaves removed", sql: "DELETE FROM log_node", code: "tile", leaf: None, told: "expected 1 hashes, found 0" },
    Edit { what: "the head put back", sql: "UPDATE log_head SET size = 256, edge = (SELECT hash FROM log_node); DELETE FROM log_entry WHERE leaf >= 256", code: "truncated", leaf: Some(256), told: "300 leaves before (seen before)" },
    Edit { what: "a decision removed with its leaf's row", sql: "UPDATE log_entry SET decision = NULL WHERE leaf = 8; DELETE FROM decision WHERE digest = (SELECT digest FROM log_entry WHERE leaf = 8)", code: "record", leaf: Some(8), told: "which is not in the record" },
    Edit { what: "a leaf led to another decision", sql: "DELETE FROM log_entry WHERE leaf = 20; UPDATE log_entry SET decision = (SELECT max(id) FROM decision WHERE id < 22 AND id NOT IN (SELECT decision FROM log_entry WHERE decision IS NOT NULL)) WHERE leaf = 21", code: "record", leaf: Some(21), told: "leads to another" },
    Edit { what: "a decision slipped in", sql: "UPDATE log_entry SET decision = NULL WHERE leaf = 30", code: "unlogged", leaf: None, told: "is in no leaf" },
];

#[tokio::test]
async fn each_kind_of_edit_is_found_and_its_leaf_is_named() {
    for scratch in Scratch::on_each().await {
        let (store, origin) = (&scratch.store, Origin::unnamed());
        decisions(store, 5).await;
        let early = seen(store, &origin).await;
        decisions_from(store, 5, 300).await;
        let remembered = vec![early, seen(store, &origin).await];
        assert_eq!(store.check_log(remembered.clone()).await.unwrap().1.list, vec![]);
        let save: String = TABLES.map(|table| format!("CREATE TABLE saved_{table} AS SELECT * FROM {table};")).concat();
        tamper(&scratch, &save).await;
        for Edit { what, sql, code, leaf, told } in EDITS {
            tamper(&scratch, sql).await;
            let (_, findings) = store.check_log(remembered.clone()).await.unwrap();
            let found = findings.list.iter().any(|f| f.code == code && f.leaf == leaf && f.detail.contains(told));
            assert!(found, "{what}: {:#?}", findings.list);
            let report = store.fsck().await.unwrap();

            let elsewhere = what == "the head put back" || what == "two leaves exchanged with their hashes";
            assert!(!report.is_sound() || elsewhere, "{what}: fsck says the same, but for what was seen elsewhere");
            let restore = TABLES.map(|table| format!("DELETE FROM {table};")).concat()
                + &TABLES.map(|table| restore(table, scratch.url.is_some())).concat();
            tamper(&scratch, &restore).await;
            assert_eq!(store.check_log(remembered.clone()).await.unwrap().1.list, vec![], "after {what} was undone");
        }
    }
}

fn restore(table: &str, on_server: bool) -> String {
    let keep = if on_server && table == "decision" { "OVERRIDING SYSTEM VALUE" } else { "" };
    format!("INSERT INTO {table} {keep} SELECT * FROM saved_{table};")
}

async fn decisions_from(store: &Store, first: usize, end: usize) {
    use crate::store::decide;
    for n in first..end {
        decide(store, &format!("app {n}"), "staging", countersign::domain::decision::Verdict::Ready, "p1").await;
    }
}

#[tokio::test]
async fn another_history_of_the_same_size_contradicts_what_was_seen() {
    let mut seen_of = Vec::new();
    for scratch in [Scratch::new().await, Scratch::new().await] {
        decisions(&scratch.store, 6).await;
        seen_of.push((seen(&scratch.store, &Origin::unnamed()).await, scratch));
    }
    let (seen, _) = &seen_of[0];
    let (_, other) = &seen_of[1];
    let (_, findings) = other.store.check_log(vec![seen.clone()]).await.unwrap();
    assert_eq!(
        (findings.list.len(), findings.list[0].code.as_str(), findings.list[0].leaf),
        (1, "split-view", Some(5))
    );
}
