//! What is printed to be done can be done: each story takes the words from the screen, does what they say, and is done.

use std::process::Stdio;

use serde_json::Value;

use crate::why::{Home, Screen};

/// The command of this program in the first line that has one after `label`.
fn labelled(screen: &Screen, label: &str) -> String {
    let line = screen.text.lines().find_map(|line| line.trim_start().strip_prefix(label));
    let line = line.unwrap_or_else(|| panic!("no `{label}` in\n{}", screen.text));
    line[line.find("countersign ").unwrap()..].to_owned()
}

/// The same for commands of a smoke test.
fn smoke(screen: &Screen) -> String {
    screen.commands().into_iter().find(|command| command.starts_with("countersign smoke")).unwrap()
}

/// A gate to which digests of files may be given.
fn of_files() -> (Home, String) {
    let home = Home::new();
    home.edit("policy/pack.toml", "[environments.staging]", "[environments.staging]\nunseen-subjects = true");
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.done("countersign policy activate policy --allow-loosening --reason 'files only'");
    let digest = home.done("sha256sum app.txt | cut -d' ' -f1");
    (home, format!("sha256:{}", digest.trim()))
}

/// Done as printed, a result went into a file that nobody gave to the gate once the test had failed, and the file stood in
/// the way of the next time.
#[test]
fn a_test_of_a_file_that_fails_is_known_to_the_gate_and_is_run_again_by_the_same_command() {
    let (home, _) = of_files();
    let screen = home.run("countersign promote app.txt --to staging");
    let first = smoke(&screen);
    assert!(first.contains(" --give -- CMD") && !first.contains("&&"), "{first}");
    let filled = |cmd: &str| {
        let named = first.replace("--name NAME", "--name greets").replace("--key KEY", "--key keys/pipeline.key");
        named.replace("CMD", cmd)
    };
    for _ in 0..2 {
        let failed = home.run(&filled("false"));
        assert_eq!(failed.code, 1, "{}", failed.text);
        assert!(
            failed.text.contains("failed  `greets`") && failed.text.contains("given to the gate"),
            "{}",
            failed.text
        );
        let screen = home.run("countersign promote app.txt --to staging");
        assert!(screen.text.contains("`greets` FAILED at"), "{}", screen.text);
        // Which of them failed, the command says by itself.
        assert!(smoke(&screen).contains(" --name greets "), "{}", screen.text);
    }
    home.done(&filled("true"));
    let screen = home.run("countersign promote app.txt --to staging");
    assert!(!screen.text.contains("smoke.passed · "), "{}", screen.text);
}

#[test]
fn what_a_gate_does_not_take_is_not_lost() {
    let (home, digest) = of_files();
    let said = home.run(&format!(
        "unset COUNTERSIGN_QUIET; countersign --server http://127.0.0.1:1 sign {digest} --key keys/pipeline.key --give"
    ));
    assert_eq!(said.code, 3, "{}", said.text);
    let give = said.text.lines().find(|line| line.contains("what was signed is in")).unwrap();
    let give = &give[give.find("countersign ").unwrap()..];
    // On the machine of the gate, here: the address is nobody's.
    home.done(&give.replace("--server http://127.0.0.1:1 ", ""));
    let twice = home.run(&format!("countersign sign {digest} --key keys/pipeline.key --give --bundle f"));
    assert_eq!(twice.code, 2, "{}", twice.text);
}

#[test]
fn a_test_under_another_name_is_no_riddle() {
    let home = Home::new();
    home.done("countersign sign $S --key keys/pipeline.key; countersign provenance $S --key keys/pipeline.key");
    let failed = home.run("countersign smoke $S --key keys/pipeline.key -- false");
    assert!(failed.text.contains("failed  `smoke`"), "{}", failed.text);
    home.done("countersign smoke $S --name greets --key keys/pipeline.key -- true");
    let screen = home.run("countersign promote $S --to staging");
    assert!(screen.text.contains("`greets` PASSED at") && screen.text.contains("`smoke` FAILED at"), "{}", screen.text);
    let again = smoke(&screen);
    assert!(again.contains(" --name smoke "), "{again}");
    home.done(&again.replace("--key KEY", "--key keys/pipeline.key").replace("CMD", "true"));
    home.done("countersign promote $S --to staging");
}

// Where nobody is named --------------------------------------------------------------------------------------------------

#[test]
fn the_pack_that_comes_with_the_program_is_begun_anew_by_one_command() {
    let home = Home::new();
    home.done(
        "rm -rf gate; countersign sign $S --key keys/pipeline.key; countersign provenance $S --key keys/pipeline.key",
    );
    home.done("countersign smoke $S --name greets --key keys/pipeline.key -- true");
    let screen = home.run("countersign promote $S --to staging");
    assert!(
        screen.text.contains("To be done first: before that, nothing that is signed can make it ready"),
        "{}",
        screen.text
    );
    assert!(screen.text.contains("FILE: a file; after --signer somebody's public key"), "{}", screen.text);
    let begin = labelled(&screen, "run ");
    let mut filled = begin.replace("new DIR", "new mine --without-log").replace("activate DIR", "activate mine");
    for (set, key) in [("builder", "pipeline"), ("smoke", "pipeline"), ("reviewers", "reviewer")] {
        filled = filled.replace(&format!("{set}=FILE"), &format!("{set}=keys/{key}.pub"));
    }
    filled = filled.replace("--source URI", "--source git+https://example.com/acme/app");
    filled = filled.replace("--builder URI", "--builder urn:countersign:builder/local/v1");
    assert!(!filled.contains("FILE") && !filled.contains("URI") && !filled.contains("DIR"), "{filled}");
    home.done(&filled);
    home.done("countersign promote $S --to staging");
}

/// `--from` takes only what comes with the program, and what a pack says elsewhere would be lost.
#[test]
fn in_a_pack_of_ones_own_somebody_is_named_where_it_is_written() {
    let home = Home::new();
    home.done("countersign policy new acme && countersign policy activate acme --allow-loosening --reason anew");
    let screen = home.run("countersign promote $S --to production");
    assert!(!screen.text.contains("policy new"), "{}", screen.text);
    assert!(screen.text.contains("[signers.builder] in pack.toml of your pack `acme`"), "{}", screen.text);
    home.done("mkdir acme/keys && cp keys/pipeline.pub acme/keys/");
    home.edit("acme/pack.toml", "# \"keys/ci.pub\"", "\"keys/pipeline.pub\"");
    home.edit("acme/pack.toml", "version = ", "version = 2 # ");
    home.done(&labelled(&screen, "run ").replace("DIR", "acme"));
}

#[test]
fn where_the_only_key_is_revoked_the_first_thing_is_another_one() {
    let home = Home::new();
    home.write("config.toml", "[revocation]\npeople = [\"keys/alice.pub\"]\n");
    home.done(
        "countersign sign $S --key keys/pipeline.key; countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true
         countersign promote $S --to staging
         countersign revoke keys/pipeline.pub --reason 'it leaked' --key keys/alice.key",
    );
    let screen = home.run("countersign promote $S --to staging");
    assert_eq!(screen.code, 1, "{}", screen.text);
    for words in [
        "To be done first: before that, nothing that is signed can make it ready",
        "everybody whom `builder` names is revoked, so that no signature can count",
        "[signers.builder] in pack.toml of your pack `standard`",
        "by alice (key sha256:",
        "does not count: revoked, as `gate.revoked` says",
    ] {
        assert!(screen.text.replace("\n              ", " ").contains(words), "`{words}` in\n{}", screen.text);
    }
    assert_eq!(screen.text.matches("it leaked").count(), 1, "{}", screen.text);
    assert!(screen.text.lines().count() < 60, "{}", screen.text);
    // Another key, and everything is signed anew: nothing is left of what was said to be one more thing.
    home.done("countersign keygen --out keys/next; cp keys/next.pub policy/keys/");
    let manifest = std::fs::read_to_string(home.path("policy/pack.toml")).unwrap();
    let renewed: Vec<String> = manifest
        .lines()
        .map(|line| {
            if line.contains("keys/builder-") || line.contains("keys/smoke-") {
                "keys = [\"keys/next.pub\"]"
            } else {
                line
            }
        })
        .map(str::to_owned)
        .collect();
    home.write("policy/pack.toml", renewed.join("\n"));
    home.done("rm policy/keys/builder-* policy/keys/smoke-*");
    home.edit("policy/pack.toml", "version = ", "version = 2 # ");
    home.done(&labelled(&screen, "run ").replace("DIR", "policy").replace("TEXT", "'another key'"));
    let screen = home.run("countersign promote $S --to staging");
    assert!(screen.text.contains("3 things would make it ready, together"), "{}", screen.text);
    home.follow(screen, &[("KEY", "keys/next.key"), ("NAME", "greets"), ("CMD", "true")]);
}

// Which gate is meant ----------------------------------------------------------------------------------------------------

#[test]
fn nobody_is_led_to_another_gates_key() {
    let home = Home::new();
    let server = "--server http://127.0.0.1:1";
    for command in
        ["trust show", "policy activate policy", "evidence list $S", "fsck", "log export there", "prune --keep 90d"]
    {
        let said = home.run(&format!("countersign {server} {command}"));
        assert_eq!(said.code, 2, "{command}: {}", said.text);
        assert!(said.text.contains("on the machine of that gate, with its --data DIR"), "{command}: {}", said.text);
        assert!(!said.text.contains("leave --server away"), "{command}: {}", said.text);
    }
    let said = home.run(&format!("countersign {server} log verify"));
    assert_eq!(said.code, 2, "{}", said.text);
    assert!(said.text.contains("`trust show` prints it as `log key` on the machine of the gate"), "{}", said.text);
    assert!(!said.text.contains("--server"), "{}", said.text);
}

// What is done before anybody is told ------------------------------------------------------------------------------------

#[test]
fn an_answer_that_could_not_be_written_is_not_asked_for() {
    let home = Home::new();
    let said = home.run("countersign promote $S --to staging -o json=no/such/place.json");
    assert_eq!(said.code, 5, "{}", said.text);
    assert!(said.text.contains("`no/such/place.json` cannot be written"), "{}", said.text);
    let runs: Value = serde_json::from_str(&home.done("countersign run list -o json")).unwrap();
    assert_eq!(runs["items"].as_array().unwrap().len(), 0, "{runs}");
}

#[test]
fn every_form_of_an_answer_says_why_something_was_waived_and_who_asked() {
    let home = Home::new();
    home.done(
        "countersign sign $S --key keys/pipeline.key; countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true
         countersign promote $S --to staging",
    );
    let asked = home.done(
        "countersign override request $S --environment production --rule review.approved --reason 'nobody | is in' \\
           --expires 3d --ticket OPS-7 --key keys/dev.key -o json",
    );
    let id = serde_json::from_str::<Value>(&asked).unwrap()["id"].as_str().unwrap().to_owned();
    for person in ["alice", "bob"] {
        home.done(&format!("countersign override approve {id} --yes --key keys/{person}.key"));
    }
    home.done(
        "countersign promote $S --to production -o markdown=a.md -o junit=a.xml -o sarif=a.sarif -o github=a.txt",
    );
    for (file, why) in [
        ("a.md", "because nobody \\| is in \\(OPS-7\\)"),
        ("a.xml", "because nobody | is in (OPS-7)"),
        ("a.sarif", "because nobody | is in (OPS-7)"),
        ("a.txt", "because nobody | is in (OPS-7)"),
    ] {
        let text = std::fs::read_to_string(home.path(file)).unwrap();
        assert!(text.contains(why) && text.contains("asked for by key sha256:"), "{file}: {text}");
    }
}

#[test]
fn what_could_not_be_told_is_not_counted_as_told() {
    let home = Home::new();
    home.write(
        "config.toml",
        "[webhooks.ci]\nurl = \"http://127.0.0.1:1/hook\"\nsecret = \"env://HOOK\"\naddresses = [\"127.0.0.1/32\"]\n",
    );
    let secret = "export HOOK=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw; unset COUNTERSIGN_QUIET";
    home.run(&format!("{secret}; countersign promote $S --to staging"));
    let said = home.run(&format!("{secret}; countersign webhook deliver"));
    assert_eq!(said.code, 3, "{}", said.text);
    assert!(said.text.contains("0 were told, and 1 could not be; what is still to be told is listed"), "{}", said.text);
}

// Packs ------------------------------------------------------------------------------------------------------------------

#[test]
fn the_command_after_a_pack_was_begun_works_or_the_pack_is_not_begun() {
    let home = Home::new();
    for (flags, words) in [
        ("--from standard --approver oncall/alice=keys/alice.pub", "has no approver group `oncall`; it has `security`"),
        ("--from break-glass --approver security/alice=keys/alice.pub", "it has `emergency`, `afterwards`"),
        ("--from slsa --approver security/alice=keys/alice.pub", "no rule of it can be overridden"),
    ] {
        let said = home.run(&format!("countersign policy new begun {flags}"));
        assert_eq!(said.code, 2, "{}", said.text);
        assert!(said.text.contains(words) && !home.path("begun").exists(), "{}", said.text);
    }
    for flags in ["--from standard --without-rule review.approved", "--from slsa --without-rule source.level", ""] {
        let said = home.run(&format!("rm -rf begun; countersign policy new begun {flags}"));
        assert_eq!(said.code, 0, "{}", said.text);
        home.done(&labelled(&said, "next "));
    }
    let rules = ["provenance.clean", "smoke.fresh", "review.approved"].map(|rule| format!("--without-rule {rule}"));
    let said = home.run(&format!("rm -rf begun; countersign policy new begun --from standard {}", rules.join(" ")));
    assert_eq!(said.code, 0, "{}", said.text);
    home.done(&labelled(&said, "next "));
}

#[test]
fn how_much_the_tests_saw_is_said_of_the_packs_own_rules() {
    let home = Home::new();
    home.done("countersign policy new mine && countersign policy extend mine slsa");
    let report: Value = serde_json::from_str(&home.done("countersign policy test mine -o json")).unwrap();
    assert_eq!(report["coverage"]["percent"], 100, "{}", report["coverage"]);
    home.done("countersign policy test mine --coverage-min 100");
}

#[test]
fn a_project_with_a_pack_is_listed_before_anything_is_decided() {
    let home = Home::new();
    home.done("countersign --project other policy activate policy");
    let listed = home.done("countersign policy list");
    assert!(listed.lines().any(|line| line.starts_with("other  ")), "{listed}");
}

#[test]
fn what_is_wrong_is_said_of_what_was_given() {
    let home = Home::new();
    home.write("notes.txt", "no database at all, and no backup");
    let unsigned = home.done("echo other > other.txt; countersign push other.txt oci:registry:other");
    for (command, code, words) in [
        ("countersign policy lint policy/pack.toml", 2, "is a file, and a policy pack is a directory"),
        ("countersign --data empty restore notes.txt", 5, "`notes.txt` is no backup"),
        ("countersign serve --listen localhost:1", 2, "expected an IP address and a port, such as 127.0.0.1:8080"),
        ("countersign promote https://ghcr.io/a/b:1 --to staging", 2, "leave `https://` away"),
        (
            &format!("countersign verify {} --key keys/dev.pub", unsigned.trim()),
            1,
            "no signature of it was found there",
        ),
    ] {
        let said = home.run(command);
        assert_eq!(said.code, code, "{command}: {}", said.text);
        assert!(said.text.contains(words), "{command}: {}", said.text);
        assert!(!said.text.contains(".partial"), "{command}: {}", said.text);
    }
    let output = home.shell("countersign verify --help").stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success());
}
