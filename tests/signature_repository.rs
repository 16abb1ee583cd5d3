//! Signatures in a repository of their own, as `COSIGN_REPOSITORY` says it to cosign's users.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use countersign::registry::Referrers;
use serde_json::Value;

use crate::support::directory::TempDir;
use crate::support::gate::digest;
use crate::support::registry::{Answer, Rule, TestRegistry};

struct Home {
    directory: TempDir,
    registry: TestRegistry,
    subject: String,
    signatures: String,
}

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Home {
    fn new(registry: TestRegistry) -> Self {
        let signatures = registry.name("team/signatures");
        let mut this = Self { directory: TempDir::new().unwrap(), registry, subject: String::new(), signatures };
        std::fs::write(this.path("app"), "an artifact\n").unwrap();
        assert_eq!(this.run(&["keygen", "--out", "key"], &[]).code, Some(0));
        let pushed = this.run(&["push", "app", &this.registry.name("app:1"), "--output", "json"], &[]);
        let reply: Value = serde_json::from_str(&pushed.stdout).unwrap();
        reply["subject"].as_str().unwrap().clone_into(&mut this.subject);
        this
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.directory.path()).envs(variables.iter().copied());
        let output = command.current_dir(self.directory.path()).stdin(Stdio::null()).args(arguments).output().unwrap();
        Said {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn elsewhere(&self, arguments: &[&str]) -> Said {
        self.run(arguments, &[("COSIGN_REPOSITORY", &self.signatures)])
    }

    fn verify(&self) -> [&str; 4] {
        ["verify", &self.subject, "--key", "key.pub"]
    }
}

async fn count(home: &Home, repository: &str) -> usize {
    match home.registry.open(repository).referrers(digest(&home.subject)).await {
        Referrers::None => 0,
        Referrers::Some { items } => items.len(),
        Referrers::CouldNotLook(fault) => panic!("{fault}"),
    }
}

#[tokio::test]
async fn signatures_go_to_and_are_found_in_a_repository_of_their_own() {
    for registry in [TestRegistry::start().await, TestRegistry::start().await.without_referrers_api()] {
        let home = Home::new(registry);
        let signed = home.elsewhere(&["sign", &home.subject, "--key", "key.key"]);
        assert_eq!(signed.code, Some(0), "{}", signed.stderr);
        assert_eq!((count(&home, "app").await, count(&home, "team/signatures").await), (0, 1));
        assert_eq!(home.elsewhere(&home.verify()).code, Some(0));
        assert_eq!(home.run(&home.verify(), &[]).code, Some(1), "who is not told looks beside the subject");
        let listed = home.elsewhere(&["evidence", "list", &home.subject, "--output", "json"]);
        let listing: Value = serde_json::from_str(&listed.stdout).unwrap();
        assert_eq!((listed.code, listing["evidence"].as_array().unwrap().len()), (Some(0), 1), "{}", listed.stderr);
    }
}

#[tokio::test]
async fn what_lies_beside_the_subject_counts_as_well() {
    let home = Home::new(TestRegistry::start().await);
    assert_eq!(home.run(&["sign", &home.subject, "--key", "key.key"], &[]).code, Some(0));
    assert_eq!(home.elsewhere(&home.verify()).code, Some(0));
    // Both are looked at: one that cannot be asked makes the answer incomplete, whichever it is.
    let place = digest(&home.subject).to_string();
    home.registry.script(Rule::on(&format!("/v2/team/signatures/referrers/{place}"), Answer::status(503)));
    let listed = home.elsewhere(&["evidence", "list", &home.subject]);
    assert_eq!(listed.code, Some(3), "{}", listed.stderr);
}

#[tokio::test]
async fn the_setting_is_one_like_the_others_and_a_wrong_one_is_named() {
    let home = Home::new(TestRegistry::start().await);
    let explained = |variables: &[(&str, &str)]| {
        let said = home.run(&["config", "explain", "--output", "json"], variables);
        serde_json::from_str::<Value>(&said.stdout).unwrap()["registry.signatures"].clone()
    };
    let (theirs, ours) = (("COSIGN_REPOSITORY", "a.example/b"), ("COUNTERSIGN_REGISTRY_SIGNATURES", "a.example/c"));
    assert_eq!(explained(&[])["value"], Value::Null);
    let told = explained(&[theirs]);
    assert_eq!((&told["value"], &told["origin"]), (&Value::from("a.example/b"), &Value::from("COSIGN_REPOSITORY")));
    assert_eq!(explained(&[theirs, ours])["value"], "a.example/c");
    std::fs::create_dir_all(home.path(".config/countersign")).unwrap();
    std::fs::write(home.path(".config/countersign/config.toml"), "[registry]\nsignatures = \"a.example/d\"\n").unwrap();
    assert_eq!(explained(&[])["value"], "a.example/d");
    assert_eq!(explained(&[theirs])["value"], "a.example/b");
    for wrong in ["a.example/b:tag", "a.example/b@sha256:00", "signatures", "https://a.example/b", "oci:directory"] {
        let said = home.run(&home.verify(), &[("COSIGN_REPOSITORY", wrong)]);
        assert_eq!(said.code, Some(2), "{wrong}: {}", said.stderr);
        assert!(said.stderr.contains("COSIGN_REPOSITORY: expected HOST/REPOSITORY"), "{wrong}: {}", said.stderr);
    }
}
