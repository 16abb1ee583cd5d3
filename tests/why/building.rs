//! Builds and tests that are not what the policy asks for.

use super::Home;

const PIPELINE: &[(&str, &str)] = &[("KEY", "keys/pipeline.key"), ("NAME", "greets"), ("CMD", "grep -q hello app.txt")];

const SIGNED: &str = "countersign sign $S --key keys/pipeline.key";
const SMOKED: &str = "countersign smoke $S --name greets --key keys/pipeline.key -- true";

#[test]
fn a_build_from_another_repository() {
    let home = Home::new();
    home.done("git remote set-url origin https://example.com/mallory/app.git");
    home.done(&format!("{SIGNED}; {SMOKED}; countersign provenance $S --key keys/pipeline.key"));
    let says = [
        "provenance.source",
        "one of the repositories git+https://example.com/acme/app",
        "found     git+https://example.com/mallory/app",
        "build it from a repository of data.pack.sources",
        "platform-security",
    ];
    let screen = home.run("countersign promote $S --to staging").is("another-repository", 1, &says);
    home.done("git remote set-url origin https://example.com/acme/app.git");
    home.follow(screen, PIPELINE);
}

#[test]
fn a_build_with_changes_on_top_of_its_commit() {
    let home = Home::proved();
    home.done("echo 'hello, changed' > app.txt && countersign provenance $S --key keys/pipeline.key");
    let says = [
        "provenance.clean",
        "provenance that says the source was exactly a commit",
        "with changes on top",
        "first     commit the changes",
        "platform-security",
    ];
    let screen = home.run("countersign promote $S --to production").is("dirty-tree", 1, &says);
    home.done("git -c user.name=a -c user.email=a@example.com commit -qam second");
    home.follow(screen, PIPELINE);
}

/// The result of a smoke test as another tool, or another day, left it.
fn tested(home: &Home, changes: &str) {
    home.done(&format!("{SIGNED}; countersign provenance $S --key keys/pipeline.key"));
    home.write(
        "result.json",
        format!("{{\"configuration\": [{{\"name\": \"ci\"}}], \"name\": \"greets\", {changes}}}"),
    );
    home.done(
        "countersign attest $S --type https://in-toto.io/attestation/test-result/v0.1 --predicate result.json \
         --key keys/pipeline.key",
    );
}

#[test]
fn a_smoke_test_that_is_stale() {
    let home = Home::new();
    tested(&home, "\"result\": \"PASSED\", \"finishedOn\": \"2026-11-01T09:00:00Z\"");
    let says = [
        "smoke.fresh",
        "a smoke test not older than 24 h",
        "smoke test `greets` of 2026-11-01T09:00:00Z",
        "release-engineering",
        "--name greets",
    ];
    let screen = home.run("countersign promote $S --to staging").is("stale-smoke-test", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_smoke_test_that_failed() {
    let home = Home::new();
    home.done(&format!("{SIGNED}; countersign provenance $S --key keys/pipeline.key"));
    let failed = home.run("countersign smoke $S --name greets --key keys/pipeline.key -- false");
    assert_eq!(failed.code, 1);
    let says = ["smoke.passed", "is PASSED", "found     `greets` FAILED at", "release-engineering"];
    let screen = home.run("countersign promote $S --to staging").is("failed-smoke-test", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_smoke_test_without_any_time() {
    let home = Home::new();
    tested(&home, "\"result\": \"PASSED\"");
    let says = ["smoke.passed", "PASSED without any time", "release-engineering", "--name greets"];
    let screen = home.run("countersign promote $S --to staging").is("smoke-test-without-time", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_clock_that_is_far_ahead() {
    let home = Home::new();
    tested(&home, "\"result\": \"PASSED\", \"finishedOn\": \"2099-01-01T00:00:00Z\"");
    let says = [
        "smoke.fresh",
        "smoke test `greets` of 2099-01-01T00:00:00Z, which is ahead of now",
        "what is made after it came replaces it",
        "release-engineering",
        "--name greets",
    ];
    let screen = home.run("countersign promote $S --to staging").is("clock-ahead", 1, &says);
    home.follow(screen, PIPELINE);
}

/// Puts a rule of a pack that this program brings into a pack of one's own; where that pack lies.
fn brought(home: &Home, pack: &str, rule: &str, into: &str) -> std::path::PathBuf {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("policies").join(pack);
    home.write(&format!("{into}/{rule}"), std::fs::read(root.join(rule)).unwrap());
    root
}

/// A smoke test that passed at its third try, under a policy that does not take that.
#[test]
fn a_smoke_test_that_is_flaky() {
    let home = Home::new();
    let root = brought(&home, "quality", "rules/tests/steady.rego", "policy");
    let manifest = std::fs::read_to_string(root.join("pack.toml")).unwrap();
    let (_, rule) = manifest.split_once("[rules.\"tests.steady\"]").unwrap();
    let rule = rule.split_once("\n\n").unwrap().0.replace("severity = \"warning\"", "severity = \"required\"");
    let rule = rule.replace("loosenable = true\n", "");
    home.edit("policy/pack.toml", "[signers.smoke]", "[signers.tester]\nidentities = []\nkeys = []\n\n[signers.smoke]");
    home.edit("policy/pack.toml", "\n[data]\n", &format!("\n[rules.\"tests.steady\"]{rule}\n\n[data]\n"));
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.done("countersign policy activate policy");
    home.done(&format!("{SIGNED}; countersign provenance $S --key keys/pipeline.key"));
    // It fails, and fails again, and then it does not.
    home.write("flaky.sh", "test -e twice && exit 0; test -e once && touch twice; touch once; exit 1\n");
    home.done("countersign smoke $S --name greets --retries 2 --key keys/pipeline.key -- sh flaky.sh");
    let says = [
        "tests.steady",
        "results that passed at the first try",
        "`greets`: 3 tries",
        "--name greets",
        "first     repair the test",
        "release-engineering",
    ];
    let screen = home.run("countersign promote $S --to staging").is("flaky-smoke-test", 1, &says);
    home.follow(screen, PIPELINE);
}

/// A model to which somebody added a file after it was signed.
#[test]
fn a_model_with_a_file_that_nobody_signed() {
    let home = Home::new();
    brought(&home, "ai", "rules/model/signed.rego", "models");
    home.done("mkdir -p models/keys && cp keys/pipeline.pub models/keys/");
    home.write(
        "models/pack.toml",
        r#"schema = "countersign.pack/v1"
name = "standard"
version = 7
owner = "ml-platform"

[signers.trainer]
keys = ["keys/pipeline.pub"]

[environments.staging]
log-entry = "optional"

[rules."model.signed"]
title = "The model's files are signed by whoever trains it"
owner = "ml-platform"
severity = "required"
fix = "take out what was added, or sign what is there: countersign sign {subject} --key KEY"
"#,
    );
    home.done("countersign policy activate models --allow-loosening --reason 'models, and nothing else'");
    let files = [("config.json", "{}\n"), ("weights.bin", "0123456789\n")];
    let pem = std::fs::read_to_string(home.path("keys/pipeline.key")).unwrap();
    let key = countersign::sigstore::SigningKey::from_pem(&pem, None).unwrap();
    let statement = crate::pushed_models::statement(&files).to_string();
    home.write("model/model.sig", countersign::sigstore::sign_statement(&key, statement.as_bytes()).unwrap());
    for (name, text) in files {
        home.write(&format!("model/{name}"), text);
    }
    home.done("countersign push model oci:registry:model > subject");
    home.done("countersign promote $S --to staging");
    home.write("model/hook.py", "import os\n");
    home.done("countersign push model oci:registry:model > subject");
    let says = [
        "model.signed",
        "seen",
        "model-mismatch",
        "1 not signed (hook.py)",
        "ml-platform",
        "first     take out what was added",
    ];
    let screen = home.run("countersign promote $S --to staging").is("model-with-another-file", 1, &says);
    home.follow(screen, PIPELINE);
    // Or what was added is taken out again.
    home.done("rm model/hook.py && countersign push model oci:registry:model > subject");
    home.done("countersign promote $S --to staging");
}
