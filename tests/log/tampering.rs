//! Whoever can write the database is found out, and the leaf is named.

use countersign::domain::log::{Checkpoint, Origin, Seen};
use countersign::gate::OverrideStep;
use countersign::store::Store;

use super::{decisions, tamper};
use crate::overrides::{approve_both, unreviewed};
use crate::policy_activation::set_version;
use crate::revocation::{file, gates, revoke, undone};
use crate::store::Scratch;
use crate::support::gate::{digest, overrides, project};
use crate::{assert_not_ready, assert_ready};

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

const EDITS: [Edit; 16] = [
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
    Edit {
        what: "a record exchanged for that of another decision",
        sql: "UPDATE decision SET record = (SELECT other.record FROM decision AS other
                WHERE other.digest = (SELECT digest FROM log_entry WHERE leaf = 41))
            WHERE digest = (SELECT digest FROM log_entry WHERE leaf = 40)",
        code: "record", leaf: Some(40), told: "its record is another than it names",
    },
    Edit {
        what: "a decision filed under another verdict",
        sql: "UPDATE decision SET verdict = 'not-ready' WHERE digest = (SELECT digest FROM log_entry WHERE leaf = 280)",
        code: "record", leaf: Some(280), told: "is filed under something that its record does not say",
    },
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

/// Edits of rows that no leaf is about, each with what is said of it.
const ROWS: [(&str, &str, &str); 14] = [
    (
        "an old pack put in force",
        "INSERT INTO activation (project, pack, activated_at) SELECT project, pack, activated_at + 99999999 FROM activation
            WHERE id = (SELECT min(id) FROM activation)",
        "is in no leaf of its own",
    ),
    (
        "the same, exactly as it was put in force then",
        "INSERT INTO activation (project, pack, activated_at) SELECT project, pack, activated_at FROM activation
            WHERE id = (SELECT min(id) FROM activation)",
        "is in no leaf of its own",
    ),
    (
        "an old pack behind the others",
        "UPDATE activation SET id = 1000 WHERE id = (SELECT min(id) FROM activation)",
        "and came before it",
    ),
    (
        "a revocation of something else",
        "UPDATE revocation SET target = digest WHERE undoes IS NULL",
        "is kept as something else than was signed",
    ),
    ("a revocation of another project", "UPDATE revocation SET project = 'other'", "is kept as something else than was signed"),
    (
        "a revocation taken back that was not",
        "UPDATE revocation SET undoes = (SELECT min(id) FROM revocation WHERE undoes IS NULL) WHERE undoes IS NOT NULL",
        "is kept as something else than was signed",
    ),
    (
        "a revoked override that was only looked at",
        "UPDATE override_signature SET kind = 'review' WHERE kind = 'revocation'",
        "is in no leaf of the kind `override-review`",
    ),
    (
        "an approval of another override",
        "UPDATE override_signature SET override_request = (SELECT max(id) FROM override_request) WHERE kind = 'approval'",
        "and says something else",
    ),
    ("an override that lasts longer", "UPDATE override_request SET expires_at = expires_at + 1000", "is kept as something else than was signed"),
    ("an override of another rule", "UPDATE override_request SET rule = 'smoke.passed'", "is kept as something else than was signed"),
    ("an override that was asked for later", "UPDATE override_request SET requested_at = requested_at + 1", "in none of the time"),
    ("a word about an override at another time", "UPDATE override_signature SET signed_at = signed_at + 1", "in none of the time"),
    ("a revocation at another time", "UPDATE revocation SET filed_at = filed_at + 1", "in none of the time"),
    ("a review that nobody signed", "UPDATE override_request SET reviewed_at = 1", "is said to be reviewed, and nobody has signed that"),
];

#[tokio::test]
async fn a_row_that_no_leaf_names_or_that_says_otherwise_than_what_was_signed_is_found_and_named() {
    for gate in Box::pin(gates()).await {
        let mut next = gate.start_pack();
        set_version(&mut next, 1000);
        gate.activate(&next).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        approve_both(&gate, &waiver).await;
        let revoked = OverrideStep::Revoke(None);
        gate.gate.say_of_override(&project(), &waiver.id.to_string(), revoked, &gate.people.bob).await.unwrap();
        gate.request_override(&app, "review.approved", "2d").await;
        let leaked = gate.good_artifact("leaked").await;
        revoke(&gate, digest(&leaked)).await;
        let other = revoke(&gate, digest(&app)).await;
        file(&gate, &undone(other.id), &gate.people.bob).await.unwrap();
        assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());

        let tables = ["activation", "revocation", "override_request", "override_signature"];
        let save: String = tables.map(|table| format!("CREATE TABLE saved_{table} AS SELECT * FROM {table};")).concat();
        gate.tamper(&save).await;
        for (what, sql, told) in ROWS {
            let sql = if gate.shared.is_some() {
                sql.replace("UPDATE activation SET id = 1000", SERVER_MOVES)
            } else {
                sql.into()
            };
            gate.tamper(&sql).await;
            let problems = gate.gate.fsck().await.unwrap().problems;
            assert!(problems.iter().any(|problem| problem.contains(told)), "{what}: {problems:#?}");
            // `fsck` and this ask the same.
            let verified = gate.gate.verify_log(None).await.unwrap();
            let found = verified.findings.iter().any(|finding| finding.detail.contains(told));
            assert!(!verified.sound && found, "{what}: {:#?}", verified.findings);
            if what == "a revoked override that was only looked at" {
                // It permits nothing meanwhile, is in nobody's way, and is named among the others.
                assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
                let listed = overrides(&gate.gate).await;
                let named = listed.iter().find(|one| one.id == waiver.id).unwrap();
                assert!(
                    named.state == "void" && named.missing.contains("expected a statement of the type"),
                    "{named:#?}"
                );
                assert_eq!(listed.len(), 2);
            }
            let back = |table: &str| {
                let keep = if gate.shared.is_some() { "OVERRIDING SYSTEM VALUE" } else { "" };
                format!("DELETE FROM {table}; INSERT INTO {table} {keep} SELECT * FROM saved_{table};")
            };
            gate.tamper(&tables.map(back).concat()).await;
            assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new(), "after {what} was undone");
        }
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        assert_ready!(gate.promote(&app, "staging").await);
    }
}

/// An id that a server gives itself is moved by making the row anew.
const SERVER_MOVES: &str = "INSERT INTO activation (project, pack, activated_at) SELECT project, pack, activated_at
    FROM activation WHERE id = (SELECT min(id) FROM activation); DELETE FROM activation";

/// What is exchanged behind a leaf, and what is said of it.
const BEHIND: [(&str, &str, &str); 6] = [
    ("revocation", "UPDATE bundle SET bytes = digest WHERE digest IN (SELECT bundle FROM revocation)", "revocation "),
    (
        "override-request",
        "UPDATE bundle SET bytes = digest WHERE digest IN (SELECT bundle FROM override_request)",
        "override ",
    ),
    (
        "override-approval",
        "UPDATE bundle SET bytes = digest WHERE digest IN (SELECT bundle FROM override_signature)",
        "signature ",
    ),
    ("activation", "UPDATE pack_file SET bytes = digest WHERE path = 'pack.toml'", "file `pack.toml` of pack"),
    ("decision", "UPDATE decision SET record = digest", "has content with digest"),
    ("decision", "UPDATE decision SET verdict = 'unknown'", "is filed under something"),
];

/// A64: the leaves are all there, and what they name was exchanged.
#[tokio::test]
async fn what_a_leaf_names_has_the_bytes_of_then_or_the_leaf_is_named() {
    for gate in Box::pin(gates()).await {
        let mut next = gate.start_pack();
        set_version(&mut next, 1000);
        gate.activate(&next).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        approve_both(&gate, &waiver).await;
        let leaked = gate.good_artifact("leaked").await;
        revoke(&gate, digest(&leaked)).await;
        gate.promote(&app, "production").await;
        assert!(gate.gate.verify_log(None).await.unwrap().sound);
        let store = gate.record().await;
        let tables =
            [("bundle", "bytes", "digest"), ("pack_file", "bytes", "digest"), ("decision", "record", "digest")];
        let save = |(table, _, _): (&str, _, _)| format!("CREATE TABLE saved_{table} AS SELECT * FROM {table};");
        gate.tamper(&tables.map(save).concat()).await;
        for (kind, sql, told) in BEHIND {
            gate.tamper(sql).await;
            let verified = gate.gate.verify_log(None).await.unwrap();
            let found = verified.findings.iter().find(|one| one.code == "record" && one.detail.contains(told));
            let found = found.unwrap_or_else(|| panic!("{kind}: {:#?}", verified.findings));
            let leaves = store.log_leaves(found.leaf.unwrap(), 1).await.unwrap();
            assert_eq!(leaves[0].entry.kind, kind, "{found:?}");
            assert!(!verified.sound && !gate.gate.fsck().await.unwrap().sound, "{kind}");
            let back = |(table, column, key): (&str, &str, &str)| {
                format!(
                    "UPDATE {table} SET {column} = (SELECT saved.{column} FROM saved_{table} AS saved
                    WHERE saved.{key} = {table}.{key} LIMIT 1);"
                )
            };
            let verdicts = "UPDATE decision SET verdict = (SELECT saved.verdict FROM saved_decision AS saved
                WHERE saved.digest = decision.digest)";
            gate.tamper(&(tables.map(back).concat() + verdicts)).await;
            assert!(gate.gate.verify_log(None).await.unwrap().sound, "after {kind} was undone");
        }
        store.close().await.unwrap();
        gate.finish().await;
    }
}
