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
        "--name NAME",
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
    let says = ["smoke.passed", "is PASSED", "found     FAILED at", "release-engineering"];
    let screen = home.run("countersign promote $S --to staging").is("failed-smoke-test", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_smoke_test_without_any_time() {
    let home = Home::new();
    tested(&home, "\"result\": \"PASSED\"");
    let says = ["smoke.passed", "PASSED without any time", "release-engineering", "--name NAME"];
    let screen = home.run("countersign promote $S --to staging").is("smoke-test-without-time", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_clock_that_is_far_ahead() {
    let home = Home::new();
    tested(&home, "\"result\": \"PASSED\", \"finishedOn\": \"2099-01-01T00:00:00Z\"");
    let says = ["smoke.fresh", "smoke test `greets` of 2099-01-01T00:00:00Z", "release-engineering"];
    home.run("countersign promote $S --to staging").is("clock-ahead", 1, &says);
}
