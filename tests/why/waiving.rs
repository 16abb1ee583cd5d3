//! Overrides that are not in force.

use super::{Home, Screen, fill};

fn waived(home: &Home, by: &str) -> String {
    let request = format!(
        "countersign override request $S --environment production --rule review.approved --reason 'incident 4711' \
         --expires 3d --key keys/{by}.key"
    );
    home.done(&request).trim().to_owned()
}

/// Nothing but a review is missing.
fn unreviewed() -> Home {
    let home = Home::new();
    let prove: Vec<&str> = super::PROVE.lines().filter(|line| !line.contains("review")).collect();
    home.done(&prove.join("\n"));
    home
}

#[test]
fn what_can_be_waived_says_how_and_by_whom() {
    let home = unreviewed();
    let says = ["review.approved", "no review", "platform-security", "or waive", "which `security` approves"];
    let screen = home.run("countersign promote $S --to production").is("no-review", 1, &says);
    let waive = screen.text.lines().find_map(|line| line.trim_start().strip_prefix("or waive")).unwrap().trim();
    let filled = [("TEXT", "'incident 4711'"), ("DURATION", "3d"), ("KEY", "keys/dev.key")];
    let id = home.done(&fill(waive, &filled)).trim().to_owned();
    for person in ["alice", "bob"] {
        home.done(&format!("countersign override approve {id} --key keys/{person}.key"));
    }
    home.done(screen.commands().last().unwrap());
}

#[test]
fn a_quorum_that_is_one_short() {
    let home = unreviewed();
    let id = waived(&home, "dev");
    home.done(&format!("countersign override approve {id} --key keys/alice.key"));
    let says = ["pending", "review.approved", "1 of 2", "`security`", "by alice", "next", "override approve"];
    let screen = home.run("countersign override list").is("quorum-one-short", 0, &says);
    home.done(&fill(&screen.commands()[0], &[("FILE", "keys/bob.key")]));
    home.done("countersign promote $S --to production");
}

#[test]
fn an_approver_who_asked() {
    let home = unreviewed();
    home.edit("policy/pack.toml", "quorum = 2", "quorum = 1");
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.done("countersign policy activate policy --allow-loosening --reason 'one suffices'");
    let id = waived(&home, "alice");
    let says = [
        "alice asked for this override and cannot approve it",
        "whose: ",
        "hint: ask bob: countersign override approve",
    ];
    let screen =
        home.run(&format!("countersign override approve {id} --key keys/alice.key")).is("approver-asked", 4, &says);
    home.done(&fill(&screen.hinted(), &[("FILE", "keys/bob.key")]));
    home.done("countersign promote $S --to production");
}

#[test]
fn an_approver_who_is_nobody() {
    let home = unreviewed();
    let id = waived(&home, "dev");
    let says = [
        "is nobody of `security`, who may approve `review.approved`",
        "whose: ",
        "hint: ask alice or bob: countersign override approve",
    ];
    let screen = home.run(&format!("countersign override approve {id} --key keys/mallory.key")).is(
        "approver-is-nobody",
        4,
        &says,
    );
    for key in ["keys/alice.key", "keys/bob.key"] {
        home.done(&fill(&screen.hinted(), &[("FILE", key)]));
    }
    home.done("countersign promote $S --to production");
}

#[test]
fn an_override_that_was_revoked() {
    let home = unreviewed();
    let id = waived(&home, "dev");
    for person in ["alice", "bob"] {
        home.done(&format!("countersign override approve {id} --key keys/{person}.key"));
    }
    home.done("countersign promote $S --to production");
    home.done(&format!("countersign override revoke {id} --key keys/bob.key"));
    home.write("review.json", "{\"result\": \"APPROVED\"}");
    let says = ["gate.revoked", "was revoked at", "review.approved", "then countersign promote"];
    let screen: Screen = home.run("countersign check $S --environment production").is("revoked-override", 1, &says);
    home.follow(screen, &[("KEY", "keys/reviewer.key")]);
}
