//! Commands that only read: where there is no gate they make none, and one that may only be read they read.

use std::collections::BTreeSet;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt};
use std::path::Path;

use serde_json::Value;

use super::{Place, Said, can, nobodys};

/// How a command is named, and what it is asked. `SUBJECT`, `DECISION` and `RUN` stand for what the gate has decided about, `OUT`
/// for a place that nobody has written to.
struct Reader {
    arguments: &'static str,
    /// How it ends where there is no gate, and what it says then on either way out.
    nowhere: (i32, &'static str),
    /// How it ends where the gate may only be read, and what its answer has in it.
    there: (i32, &'static str),
}

const fn reader(arguments: &'static str, nowhere: (i32, &'static str), there: (i32, &'static str)) -> Reader {
    Reader { arguments, nowhere, there }
}

const NO_GATE: &str = "no gate in `typo` yet";

/// Every command that asks a gate and changes nothing.
const READERS: &[Reader] = &[
    reader("backup OUT", (2, "typo/countersign.db"), (0, "sound")),
    reader("check SUBJECT --environment production", (1, NO_GATE), (1, "provenance")),
    reader("decision diff DECISION DECISION", (2, "decision"), (0, "")),
    reader("decision export DECISION OUT", (2, "decision"), (0, "")),
    reader("decision list", (0, NO_GATE), (0, "not ready")),
    reader("decision replay DECISION", (2, "decision"), (0, "same")),
    reader("decision replay --all", (0, NO_GATE), (0, "same")),
    reader("decision show DECISION", (2, "decision"), (1, "provenance")),
    reader("evidence held SUBJECT", (0, NO_GATE), (0, "")),
    reader("evidence list SUBJECT", (0, NO_GATE), (0, "sha256:")),
    reader("fsck", (2, "typo/countersign.db"), (0, "sound")),
    reader("log checkpoint", (2, "a log in `typo`"), (0, "/log/")),
    reader("log export OUT", (2, "a log in `typo`"), (0, "leaves")),
    reader("log prove DECISION", (2, "a log in `typo`"), (0, "c2sp.org/tlog-proof@v1")),
    reader("log prove 0 1", (2, "a log in `typo`"), (0, "")),
    reader("log verify", (2, "a log in `typo`"), (0, "sound")),
    reader("override debt", (0, NO_GATE), (0, "0 in force")),
    reader("override list", (0, NO_GATE), (0, "")),
    reader("override show SUBJECT", (2, "override"), (2, "")),
    reader("policy history", (0, NO_GATE), (0, "")),
    reader("policy list", (0, NO_GATE), (0, "standard")),
    reader("policy preview draft", (0, NO_GATE), (0, "1 decision")),
    reader("policy show", (0, NO_GATE), (0, "standard")),
    reader("prune --dry-run --keep 90d", (0, NO_GATE), (0, "would be removed")),
    reader("revoke --list", (0, NO_GATE), (0, "")),
    reader("revoke SUBJECT --dry-run", (0, NO_GATE), (0, "would revoke")),
    reader("revoke SUBJECT --dry-run --all-projects", (0, NO_GATE), (0, "would revoke")),
    reader("revoke 12345678 --dry-run", (2, "decision"), (2, "")),
    reader("run list", (0, NO_GATE), (0, "not-ready")),
    reader("run releases", (0, NO_GATE), (0, "")),
    reader("run show RUN", (2, "a run or a release"), (0, "not-ready")),
    reader("run timings", (0, NO_GATE), (0, "in all")),
    reader("run watch RUN", (2, "a run or a release"), (1, "provenance")),
    reader("trust show", (0, NO_GATE), (0, "BEGIN PUBLIC KEY")),
    reader("webhook list", (0, NO_GATE), (0, "")),
];

/// Every command that does something to what a gate has: there is nothing to be done where there is none.
const USERS: &[&str] = &[
    "decision publish",
    "evidence remove SUBJECT --uncounted --reason x --key no.key",
    "log accept-clock --reason x",
    "log accept-loss --reason x",
    "log rotate",
    "override approve DECISION --key no.key",
    "override refuse DECISION --reason x --key no.key",
    "override request SUBJECT --environment production --rule review.approved --reason x --expires 1d --key no.key",
    "override review DECISION --reason x --key no.key",
    "override revoke DECISION --key no.key",
    "prune --keep 90d",
    "revoke SUBJECT --reason x --key no.key",
    "revoke SUBJECT --all-projects --reason x --key no.key",
    "revoke --undo DECISION --reason x --key no.key",
    "run cancel RUN",
    "run retry RUN",
    "webhook deliver",
    "webhook retry RUN",
];

/// Those that decide or are given something first, and make a gate on first use.
const WRITERS: &[&str] = &["evidence-add", "policy-activate", "promote", "restore", "serve", "trust-update"];

/// Those that ask no gate.
const ELSEWHERE: &[&str] = &[
    "attest",
    "completions",
    "config-explain",
    "demo",
    "keygen",
    "man",
    "policy-extend",
    "policy-import-cluster-image-policy",
    "policy-lint",
    "policy-new",
    "policy-publish",
    "policy-test",
    "provenance",
    "push",
    "sign",
    "smoke",
    "verify",
];

#[test]
fn of_every_command_it_is_known_whether_it_only_reads() {
    let place = Place::new();
    place.done(&["man", "man"]);
    let entries = std::fs::read_dir(place.path("man")).unwrap();
    let pages = entries.map(|page| page.unwrap().file_name().into_string().unwrap());
    let pages: BTreeSet<String> =
        pages.filter_map(|page| Some(page.strip_suffix(".1")?.strip_prefix("countersign-")?.to_owned())).collect();
    let is_group = |name: &str| pages.iter().any(|other| other.starts_with(&format!("{name}-")));
    let commands: BTreeSet<&str> = pages.iter().map(String::as_str).filter(|name| !is_group(name)).collect();
    let asking = READERS.iter().map(|reader| reader.arguments).chain(USERS.iter().copied());
    let asking = asking.map(|arguments| {
        let words: Vec<&str> = arguments.split(' ').take_while(|word| !word.starts_with('-')).collect();
        let named = |count: usize| words.get(..count).map(|words| words.join("-"));
        [named(2), named(1)].into_iter().flatten().find(|name| commands.contains(name.as_str())).unwrap()
    });
    let known: BTreeSet<String> = asking.chain([WRITERS, ELSEWHERE].concat().into_iter().map(str::to_owned)).collect();
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    assert_eq!(commands, known);
}

/// Names in a directory, in order.
fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The words of a command, with what they stand for.
fn words(arguments: &str, (subject, decision, run, out): (&str, &str, &str, &str)) -> Vec<String> {
    let stand_for = |word| match word {
        "SUBJECT" => subject,
        "DECISION" => decision,
        "RUN" => run,
        "OUT" => out,
        word => word,
    };
    arguments.split(' ').map(|word| stand_for(word).to_owned()).collect()
}

/// Whoever mistypes `--data` is told so, and is not left with another gate and its keys.
#[test]
fn a_command_that_only_reads_makes_no_gate() {
    let (place, sha) = (Place::new(), nobodys());
    place.done(&["policy", "new", "draft"]);
    let temporary = place.path("tmp");
    std::fs::create_dir(&temporary).unwrap();
    std::fs::create_dir(place.path("empty")).unwrap();
    let before = names(&place.path(""));
    let run = "0198c0de-0000-7000-8000-000000000000";
    for reader in READERS {
        let arguments = words(reader.arguments, (&sha, &sha, run, "out"));
        let (code, said) = reader.nowhere;
        for data in ["typo", "empty"] {
            let mut command = place.command(&["--data", data]);
            let found = Said::of(&command.args(&arguments).env("TMPDIR", &temporary).output().unwrap());
            assert_eq!(found.code, Some(code), "{arguments:?}: {found:?}");
            let said = said.replace("typo", data);
            assert!(found.stderr.contains(&said), "{arguments:?}: {found:?}");
            assert_eq!(names(&temporary), Vec::<String>::new(), "{arguments:?}");
            assert_eq!(names(&place.path("")), before, "{arguments:?}");
            assert_eq!(names(&place.path("empty")), Vec::<String>::new(), "{arguments:?}");
        }
    }
    // Nobody is shown a key that nobody has.
    let shown = place.done(&["--data", "typo", "trust", "show", "--output", "json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((&shown["public_key"], &shown["fingerprint"]), (&Value::Null, &Value::Null));
    assert!(shown["roots"].as_array().is_some_and(|roots| !roots.is_empty()), "{shown}");
}

/// A revocation in a gate that was made for it would hold for nobody, and say `revoked` all the same.
#[test]
fn a_command_that_does_something_to_what_a_gate_has_makes_none_and_says_that_there_is_none() {
    let (place, sha) = (Place::new(), nobodys());
    std::fs::create_dir(place.path("empty")).unwrap();
    let before = names(&place.path(""));
    for arguments in USERS {
        let arguments = words(arguments, (&sha, &sha, "0198c0de-0000-7000-8000-000000000000", "out"));
        for data in ["typo", "empty"] {
            let found = Said::of(&place.command(&["--data", data]).args(&arguments).output().unwrap());
            let said = [format!("a gate in `{data}` does not exist"), "--data DIR".to_owned()];
            found.is_refusal(&[arguments[0].as_str()], 2, &said.each_ref().map(String::as_str));
            assert_eq!(names(&place.path("")), before, "{arguments:?}");
            assert_eq!(names(&place.path("empty")), Vec::<String>::new(), "{arguments:?}");
        }
    }
}

/// What remembers a record that has gone is no empty directory: there it is said what was lost, and accepted.
#[test]
fn a_gate_whose_record_has_gone_is_one() {
    let (place, sha) = (Place::new(), nobodys());
    assert_eq!(place.run(&["promote", &sha, "--to", "production"]).code, Some(1));
    std::fs::remove_file(place.data().join("countersign.db")).unwrap();
    let refused = place.run(&["run", "cancel", "0198c0de-0000-7000-8000-000000000000"]);
    assert!(refused.code != Some(0) && !refused.stderr.contains("a gate in"), "{refused:?}");
    place.done(&["log", "accept-loss", "--reason", "the disk is gone"]);
    place.still_answers();
}

/// Permissions do not bind root, who therefore plays somebody else.
struct Somebody<'p> {
    place: &'p Place,
    is_root: bool,
}

impl Somebody<'_> {
    const NOBODY: [&'static str; 6] = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "--"];

    /// Whether there is somebody whom permissions bind.
    fn is_here(&self) -> bool {
        let binary = env!("CARGO_BIN_EXE_countersign");
        !self.is_root || can("setpriv", &[&Self::NOBODY[..], &[binary, "--version"]].concat())
    }

    fn run(&self, arguments: &[String]) -> Said {
        let mut command = if self.is_root {
            let mut command = self.place.program("setpriv");
            command.args(Self::NOBODY).arg(env!("CARGO_BIN_EXE_countersign")).args(arguments);
            command
        } else {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            self.place.command(&arguments)
        };
        Said::of(&command.output().unwrap())
    }
}

fn open(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

/// Whoever only reads needs no private key: neither the gate's own nor that of its log.
#[test]
fn a_gate_that_may_only_be_read_answers_every_question_without_its_private_keys() {
    let (place, sha) = (Place::new(), nobodys());
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    let somebody = Somebody { place: &place, is_root };
    open(&place.path(""), 0o755);
    if !somebody.is_here() {
        return;
    }
    place.done(&["policy", "new", "draft"]);
    assert_eq!(place.run(&["promote", &sha, "--to", "production"]).code, Some(1));
    place.done(&["log", "checkpoint"]);
    let first = |list: &[&str]| -> Value {
        let told = place.done(&[list, &["--output", "json"]].concat());
        serde_json::from_str::<Value>(&told).unwrap()["items"][0].clone()
    };
    let (run, decided) = (first(&["run", "list"]), first(&["decision", "list"]));
    let (run, decision) = (run["id"].as_str().unwrap(), decided["decision"]["id"].as_str().unwrap());
    let out = place.path("out");
    std::fs::create_dir(&out).unwrap();
    open(&out, 0o777);
    for name in names(&place.data()) {
        open(
            &place.data().join(&name),
            if Path::new(&name).extension().is_some_and(|it| it == "key") { 0 } else { 0o444 },
        );
    }
    open(&place.data(), 0o555);
    let before = std::fs::read(place.data().join("countersign.db")).unwrap();
    let names_before = names(&place.data());
    for (number, reader) in READERS.iter().enumerate() {
        let there = out.join(number.to_string());
        let arguments = words(reader.arguments, (&sha, decision, run, there.to_str().unwrap()));
        let found = somebody.run(&arguments);
        let (code, said) = reader.there;
        assert_eq!((found.code, found.stdout.contains(said)), (Some(code), true), "{arguments:?}: {found:?}");
        assert_eq!(names(&place.data()), names_before, "{arguments:?}");
    }
    assert_eq!(std::fs::read(place.data().join("countersign.db")).unwrap(), before);
    // The key that is told is the one that signs; without either half it is said which two there could be.
    let public = place.data().join("gate.pub");
    let shown = somebody.run(&["trust".to_owned(), "show".to_owned()]);
    assert!(shown.stdout.contains(&std::fs::read_to_string(&public).unwrap()), "{shown:?}");
    open(&place.data(), 0o755);
    std::fs::remove_file(public).unwrap();
    open(&place.data(), 0o555);
    let refused = somebody.run(&["decision".to_owned(), "list".to_owned()]);
    let words = ["gate.key`: Permission denied", "gate.pub`", "hint: whoever only reads"];
    refused.is_refusal(&["decision", "list"], 5, &words);
    open(&place.data(), 0o755);
    for name in names(&place.data()) {
        open(&place.data().join(&name), 0o600);
    }
    place.still_answers();
}

/// What was restored without its key is read, and the key is made by whatever decides next.
#[test]
fn a_record_without_a_key_is_read_and_gets_none_by_that() {
    let (place, sha) = (Place::new(), nobodys());
    assert_eq!(place.run(&["promote", &sha, "--to", "production"]).code, Some(1));
    for name in ["gate.key", "gate.pub"] {
        std::fs::remove_file(place.data().join(name)).unwrap();
    }
    assert_eq!(place.run(&["check", &sha, "--environment", "production"]).code, Some(1));
    assert_eq!(place.done(&["decision", "list"]).lines().count(), 1);
    assert!(place.done(&["trust", "show"]).contains("none yet"));
    assert!(!place.data().join("gate.key").exists());
    assert_eq!(place.run(&["promote", &sha, "--to", "production"]).code, Some(1));
    assert!(place.done(&["trust", "show"]).contains("BEGIN PUBLIC KEY"));
    place.still_answers();
}
