//! Arguments and configuration that make no sense.

use super::{Place, nobodys};

#[test]
fn what_people_mistype_is_refused_in_one_sentence_that_helps() {
    let place = Place::new();
    place.write("broken.json", "{\"a\": ");
    place.write("list.json", "[]");
    place.done(&["keygen", "--out", "key"]);
    let digest = &nobodys();
    let upper = &digest.to_uppercase().replace("SHA256", "sha256");
    let request = |rule: &'static str, environment: &'static str, reason: &'static str, expires: &'static str| {
        let start = ["override", "request", digest, "--key", "key.key", "--rule", rule];
        [&start[..], &["--environment", environment, "--reason", reason, "--expires", expires]].concat()
    };
    let attest = |predicate: &'static str| {
        vec!["attest", "app", "--key", "key.key", "--bundle", "b", "--type", "custom", "--predicate", predicate]
    };
    let cases: Vec<(Vec<&str>, &[&str])> = vec![
        (vec!["--wat"], &["unexpected argument '--wat'"]),
        (vec!["chekc"], &["unrecognized subcommand 'chekc'", "'check'"]),
        (vec!["check", upper, "--environment", "staging"], &["expected lowercase hex digits", "\nhint: "]),
        (vec!["check", "app:1", "--environment", "staging"], &["expected a registry host", "docker.io/library/app:1"]),
        (vec!["promote", digest], &["--to <ENVIRONMENT>"]),
        (vec!["promote", digest, "--to", "nowhere"], &["has no environment `nowhere`", "`staging`", "\nhint: "]),
        (
            vec!["smoke", "app", "--key", "key.key", "--bundle", "b", "true"],
            &["unexpected argument 'true'", "-- <CMD>"],
        ),
        (vec!["smoke", "app", "--key", "key.key", "--bundle", "b"], &["-- <CMD>"]),
        (vec!["smoke", "app", "--key", "key.key", "--bundle", "b", "--", "no-such-program"], &["it is not in PATH"]),
        (vec!["sign", "app", "--key", "key.key"], &["no place beside it", "--bundle FILE"]),
        (vec!["sign", "file:absent", "--key", "key.key", "--bundle", "b"], &["`absent` does not exist"]),
        (attest("broken.json"), &["predicate `broken.json` is no JSON", "line 1"]),
        (attest("list.json"), &["predicate `list.json`: expected a JSON object"]),
        (attest("absent.json"), &["`absent.json` does not exist"]),
        (request("review.approved", "production", "", "1h"), &["expected a reason of 1 to"]),
        (request("review.approved", "production", "why", "0"), &["a whole number and a unit", "found `0`"]),
        (request("review.approved", "production", "why", "0h"), &["a length of time of 1s to 366d, found 0s"]),
        (request("review.approved", "production", "why", "400d"), &["a length of time of 1s to 366d, found 400d"]),
        (request("no.rule", "production", "why", "1h"), &["no.rule"]),
        (request("signature.present", "production", "why", "1h"), &["signature.present", "cannot be overridden"]),
        (vec!["override", "approve", "xyz", "--key", "key.key"], &["digest of an override", "found `xyz`"]),
        (vec!["override", "approve", "deadbeef", "--key", "key.key"], &["override deadbeef does not exist"]),
        (
            vec!["decision", "show", "deadbeef"],
            &["decision deadbeef does not exist", "hint: countersign decision list"],
        ),
        (vec!["decision", "show", "xyz"], &["the digest of a decision", "8 to 64 lowercase hex digits, found `xyz`"]),
        (vec!["decision", "replay", "beef"], &["8 to 64 lowercase hex digits, found `beef`"]),
        (vec!["decision", "export", "deadbeef", "file"], &["decision deadbeef does not exist"]),
        (vec!["decision", "list", "--cursor", "x"], &["expected a cursor", "\nhint: "]),
        (vec!["run", "list", "--limit", "0"], &["0 is not in 1..="]),
        (vec!["run", "show", "x"], &["expected the id of a run or a release", "found `x`", "`countersign run list`"]),
        (
            vec!["run", "watch", "0196f000-0000-7000-8000-000000000000"],
            &["does not exist", "hint: countersign run list"],
        ),
        (vec!["run", "cancel", "0196f000-0000-7000-8000-000000000000"], &["does not exist"]),
        (vec!["evidence", "list", "oci:nowhere:v1"], &["does not exist"]),
        (
            vec!["backup", "no-such-place/b"],
            &["the directory `no-such-place` for the backup does not exist", "hint: make it first"],
        ),
        (vec!["policy", "activate", "nowhere"], &["`nowhere` does not exist", "\nhint: "]),
    ];
    for (arguments, words) in cases {
        place.refuses(&arguments, 2, words);
    }
    assert_eq!(place.run(&["run", "list"]).stdout, "", "nothing that was refused left a run");
    place.still_answers();
}

#[test]
fn an_environment_that_no_policy_knows_is_not_ready_and_says_so() {
    let place = Place::new();
    let said = place.run(&["check", &nobodys(), "--environment", "nowhere"]);
    assert_eq!(said.code, Some(1), "{}", said.stderr);
    assert!(said.stdout.contains("gate.no-policy") && !said.stdout.contains("gate.undecided"), "{}", said.stdout);
}

#[test]
fn a_gate_that_knows_nothing_yet_says_so_and_has_no_data_to_print() {
    let place = Place::new();
    for (arguments, words) in [
        (vec!["run", "list"], "no runs; `countersign promote"),
        (vec!["decision", "list"], "no decisions; `countersign promote"),
        (vec!["override", "list"], "no overrides"),
        (vec!["evidence", "list", "app"], "no evidence; `countersign sign`"),
    ] {
        let said = place.run(&arguments);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        assert!(said.stderr.starts_with(words), "{arguments:?}: {}", said.stderr);
        assert!(said.stdout.lines().all(|line| line.starts_with("sha256:")), "{arguments:?}: {}", said.stdout);
        let json = place.done(&[&arguments[..], &["--output", "json"]].concat());
        serde_json::from_str::<serde_json::Value>(&json).unwrap();
    }
}

#[test]
fn configuration_that_does_not_load_names_file_line_and_column() {
    let place = Place::new();
    let cases: [(&str, &[&str]); 7] = [
        ("project = \"a\"\ntimeot = \"1s\"\n", &["c.toml:2:1: unknown field `timeot`"]),
        ("[registry]\nplain-htp = []\n", &["c.toml:2:1: unknown field `plain-htp`"]),
        ("project = ", &["c.toml:1:11: "]),
        ("\ntimeout = 3\n", &["c.toml:2:11: invalid type: integer `3`, expected a string"]),
        ("project = \"a\"\nproject = \"b\"\n", &["c.toml:2:1: duplicate key"]),
        ("project = \"A B\"\n", &["c.toml:1: `project`: expected a project name"]),
        ("timeout = \"soon\"\n", &["c.toml:1: `timeout`: expected a whole number"]),
    ];
    for (text, words) in cases {
        place.write("c.toml", text);
        place.refuses(&["--config", "c.toml", "run", "list"], 5, words);
    }
    place.write("c.toml", b"\xff\xfe");
    place.refuses(&["--config", "c.toml", "run", "list"], 5, &["`c.toml`: expected UTF-8"]);
    place.refuses(&["--config", "absent", "run", "list"], 5, &["the configuration `absent` does not exist\nhint: "]);
    place.refuses(&["--config", ".", "run", "list"], 5, &["`.` cannot be read"]);
    assert!(!place.data().exists(), "nothing was begun");
}

#[test]
fn a_variable_that_makes_no_sense_is_named() {
    let place = Place::new();
    for (name, value, words) in [
        ("COUNTERSIGN_TIMEOUT", "soon", "COUNTERSIGN_TIMEOUT: expected a whole number"),
        ("COUNTERSIGN_OFFLINE", "maybe", "COUNTERSIGN_OFFLINE: expected true or false"),
        ("COUNTERSIGN_OUTPUT", "yaml", "expected text, json"),
        ("COUNTERSIGN_PROJECT", "A B", "COUNTERSIGN_PROJECT: expected a project name"),
        ("COUNTERSIGN_SERVER", "ftp://x", "expected"),
    ] {
        let output = place.command(&["run", "list"]).env(name, value).output().unwrap();
        super::Said::of(&output).is_refusal(&[name], 2, &[words]);
    }
    let output = place.command(&["run", "list"]).env_remove("HOME").output().unwrap();
    super::Said::of(&output).is_refusal(&["HOME"], 5, &["no data directory", "hint: name one: --data DIR"]);
    assert!(!place.data().exists(), "nothing was begun");
}
