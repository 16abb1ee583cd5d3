//! Registries that do not answer, or not with what they should. None of it is ever "not signed".

use std::process::Command;

use super::Home;
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::shows_nothing;

/// A subject in a registry, with all that staging demands.
fn pushed(registry: &TestRegistry) -> Home {
    let home = Home::new();
    home.done(&format!("countersign push app.txt {} > subject", registry.name("app:v1")));
    home.done(&super::PROVE.replace("countersign promote $S --to staging", "true"));
    home
}

const ASK: &str = "countersign promote $S --to staging --timeout 5s";
/// Said of every dependency that could not be asked.
const ALWAYS: [&str; 5] = ["unknown", "Could not be asked", "whoever runs registry", "next", "nothing was decided"];

#[test]
fn a_registry_that_asks_to_be_left_alone() {
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    registry.script(Rule::on("/v2/", Answer::status(429).header("retry-after", "30")));
    let screen =
        home.run(ASK).is("throttled-registry", 3, &[&ALWAYS[..], &["throttled", "429", "after 30 s"]].concat());
    registry.reset();
    home.follow(screen, &[]);
}

#[test]
fn a_registry_that_refuses_our_credentials() {
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    registry.demand_password("gate", "secret");
    let screen = home.run(ASK).is(
        "denied-registry",
        3,
        &[&ALWAYS[..], &["denied", "demands a password", "docker login HOST"]].concat(),
    );
    // As `docker login` stores it.
    let pair = "Z2F0ZTpzZWNyZXQ=";
    home.write(".docker/config.json", format!("{{\"auths\": {{\"{}\": {{\"auth\": \"{pair}\"}}}}}}", registry.host()));
    home.follow(screen, &[]);
}

#[test]
fn a_registry_that_is_down() {
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    registry.script(Rule::on("/v2/", Answer::status(503)));
    let screen = home.run(ASK);
    // How many questions were still on their way when the others had failed differs: no two screens are alike.
    screen.says(3, &[&ALWAYS[..], &["unavailable", "503"]].concat());
    registry.reset();
    home.follow(screen, &[]);
}

#[test]
fn a_registry_whose_bytes_are_others() {
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    registry.script(Rule::on("/blobs/", Answer::Reply(200, Vec::new(), b"tampered".to_vec())));
    let screen = home.run(ASK).is("tampered-bytes", 3, &[&ALWAYS[..], &["corrupt", "expected", "found"]].concat());
    registry.reset();
    home.follow(screen, &[]);
}

#[test]
fn a_subject_beside_which_there_is_too_much() {
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    let entry = |n: usize| {
        format!(
            "{{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:{n:064x}\",\"size\":2,\
             \"artifactType\":\"application/vnd.dev.sigstore.bundle.v0.3+json\"}}"
        )
    };
    let many: Vec<String> = (0..2_000).map(entry).collect();
    let index = format!(
        "{{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{}]}}",
        many.join(",")
    );
    let headers = vec![("content-type".to_owned(), "application/vnd.oci.image.index.v1+json".to_owned())];
    registry.script(Rule::on("/referrers/", Answer::Reply(200, headers, index.into_bytes())));
    let says = ["too-much", "delete there what is no evidence"];
    let screen = home.run(ASK).is("too-many-referrers", 3, &[&ALWAYS[..], &says].concat());
    // It was deleted there.
    registry.reset();
    home.follow(screen, &[]);
}

#[test]
fn a_name_that_does_not_resolve() {
    let home = Home::proved();
    home.write("subject", home.subject().replace("oci:registry", "registry.invalid/app"));
    home.run(ASK).says(3, &[&ALWAYS[..], &["unavailable", "dns error", "registry registry.invalid"]].concat());
}

/// The name resolves again, in a mount namespace with names of its own: the command on the screen is the cure.
#[test]
fn a_name_that_resolves_again() {
    let can = Command::new("unshare").args(["--mount", "true"]).output().is_ok_and(|output| output.status.success());
    if !can {
        return shows_nothing("no mount namespace can be made here");
    }
    let registry = TestRegistry::start_blocking();
    let home = pushed(&registry);
    let named = registry.host().replace("127.0.0.1", "registry.invalid");
    home.write("subject", home.subject().replace(&registry.host(), &named));
    home.write("config.toml", format!("[registry]\nplain-http = [\"{named}\"]\n"));
    home.write("hosts", "127.0.0.1 localhost registry.invalid\n");
    home.write(
        "again.sh",
        "
        countersign promote $1 --to staging --timeout 5s > screen; test $? = 3 || exit 98
        mount --bind hosts /etc/hosts || exit 99
        again=$(sed -n 's/^next .*: \\(countersign .*\\)$/\\1/p' screen)
        test -n \"$again\" || exit 97
        $again",
    );
    let screen = home.run("exec unshare --mount sh again.sh $S");
    if screen.code == 99 {
        return shows_nothing("no file can be mounted here");
    }
    screen.says(0, &["ready"]);
    let first = std::fs::read_to_string(home.path("screen")).unwrap();
    assert!(first.contains("dns error") && first.contains(&named), "{first}");
}
