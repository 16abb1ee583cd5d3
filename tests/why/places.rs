//! Images for several platforms, and statements that nobody signed.

use serde_json::{Value, json};

use super::Home;
use crate::support::index::{ImageLayout, digest_of};

const PIPELINE: &[(&str, &str)] = &[("KEY", "keys/pipeline.key"), ("NAME", "greets"), ("CMD", "true")];

/// An index of two platforms, with whatever else `beside` puts into it, pushed as `$S`; the digests of the platforms.
fn index(home: &Home, beside: impl Fn(&ImageLayout, &Value) -> Vec<Value>) -> Vec<String> {
    let directory = home.path("image");
    let layout = ImageLayout(&directory);
    let platforms = [layout.platform("linux", "amd64", "one"), layout.platform("linux", "arm64", "two")];
    let entries = [platforms.to_vec(), beside(&layout, &platforms[1])].concat();
    layout.finish(&layout.index(&entries));
    home.done("countersign push image oci:registry:image > subject");
    platforms.iter().map(|platform| digest_of(platform).to_string()).collect()
}

fn proved(home: &Home, digest: &str, without: &str) {
    let whole = home.subject();
    let subject = format!("{}@{digest}", whole.split_once('@').unwrap().0);
    for verb in ["sign", "provenance"].iter().filter(|verb| **verb != without) {
        home.done(&format!("countersign {verb} {subject} --key keys/pipeline.key"));
    }
    home.done(&format!("countersign smoke {subject} --name greets --key keys/pipeline.key -- true"));
}

#[test]
fn an_index_of_which_one_platform_is_unproved() {
    let home = Home::new();
    let platforms = index(&home, |_, _| Vec::new());
    let whole = home.subject().split_once('@').unwrap().1.to_owned();
    proved(&home, &whole, "");
    proved(&home, &platforms[0], "");
    proved(&home, &platforms[1], "provenance");
    let says = [
        "One thing",
        "linux/arm64: Comes with build provenance",
        "provenance.present",
        "no such statement",
        "platform-security",
    ];
    let screen = home.run("countersign promote $S --to staging").is("platform-unproved", 1, &says);
    assert!(screen.commands()[0].contains(&platforms[1]), "{:?}", screen.commands());
    home.follow(screen, PIPELINE);
}

#[test]
fn statements_of_a_builder_that_nobody_signed() {
    let home = Home::new();
    let platforms = index(&home, |layout, platform| {
        let statement = json!({
            "_type": "https://in-toto.io/Statement/v1", "predicateType": "https://slsa.dev/provenance/v1",
            "subject": [{"name": "app", "digest": {"sha256": digest_of(platform).hex()}}], "predicate": {},
        });
        vec![layout.attestation(platform, &[statement.to_string().as_bytes()])]
    });
    let whole = home.subject().split_once('@').unwrap().1.to_owned();
    proved(&home, &whole, "");
    proved(&home, &platforms[0], "");
    proved(&home, &platforms[1], "provenance");
    let says = ["linux/arm64", "provenance.present", "seen", "unsigned", "which nobody signed", "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("unsigned-statements", 1, &says);
    home.follow(screen, PIPELINE);
}

/// A file that is in no registry: what is said about it is given to the gate.
#[test]
fn a_file_that_lies_nowhere() {
    let home = Home::new();
    home.edit("policy/pack.toml", "[environments.staging]", "[environments.staging]\nunseen-subjects = true");
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.done("countersign policy activate policy --allow-loosening --reason 'files only'");
    home.done("countersign check app.txt --environment staging > screen || test $? = 1");
    let says = ["3 things", "signature.present", "--key KEY --give", "platform-security"];
    let screen = home.run("countersign promote app.txt --to staging").is("file-in-no-registry", 1, &says);
    home.follow(screen, PIPELINE);
}
