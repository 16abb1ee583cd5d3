//! Signatures that are missing, by others, of yesterday, or not what they seem.

use countersign::cli::paint::Paint;
use countersign::cli::render::text::{self, Fold};
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::statement_v1;
use countersign::gate::sign::{Destination, SignRequest, attest};
use countersign::sigstore::Signer as _;
use serde_json::json;

use super::{Home, Screen};
use crate::assert_ready;
use crate::notation_signatures::{gate_that_trusts, promoted};
use crate::support::identity::Instance;
use crate::support::registry::quick;

const PIPELINE: &[(&str, &str)] = &[("KEY", "keys/pipeline.key"), ("NAME", "greets"), ("CMD", "grep -q hello app.txt")];

#[test]
fn a_missing_signature() {
    let home = Home::new();
    home.done(
        "countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true",
    );
    let says = ["not ready", "a signature by a member of `builder`", "no such signature", "platform-security", "run"];
    let screen = home.run("countersign promote $S --to staging").is("missing-signature", 1, &says);
    assert_eq!(screen.commands().len(), 2, "one thing to do, and to ask again");
    home.follow(screen, PIPELINE);
}

#[test]
fn nothing_at_all() {
    let home = Home::new();
    let says = ["3 things", "signature.present", "provenance.present", "smoke.passed", "release-engineering"];
    let screen = home.run("countersign promote $S --to staging").is("nothing-at-all", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_signature_by_another_projects_signer() {
    let home = Home::new();
    home.done(
        "countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true
         countersign sign $S --key keys/mallory.key",
    );
    let says = ["signature.present", "seen", "key-untrusted", "expected", "found", "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("another-signer", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_key_that_was_rotated() {
    let home = Home::proved();
    home.done("countersign keygen --out keys/new && cp keys/new.pub policy/keys/new.pub");
    let manifest = std::fs::read_to_string(home.path("policy/pack.toml")).unwrap();
    let old = manifest.split('"').find(|word| word.starts_with("keys/builder-")).unwrap();
    home.write("policy/pack.toml", manifest.replacen(old, "keys/new.pub", 1).replace("version = ", "version = 7 # "));
    home.done(&format!("rm policy/{old}"));
    home.done("countersign policy activate policy --allow-loosening --reason 'the key of the pipeline was rotated'");
    let says = [
        "signature.present",
        "provenance.present",
        "a member of `builder`",
        "seen",
        "who is a member of other signer sets only",
        "run",
    ];
    let screen = home.run("countersign check $S --environment staging").is("rotated-key", 1, &says);
    home.follow(screen, &[("KEY", "keys/new.key")]);
}

#[test]
fn a_tampered_copy() {
    let home = Home::proved();
    home.done("echo 'hello, gate!' > app.txt && countersign push app.txt oci:registry:copy > subject");
    let is_another = "should it be the same as something that was signed, it is not";
    let says =
        ["not ready", is_another, "no such signature", "no such statement", "no smoke test", "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("tampered-copy", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_tag_that_was_moved() {
    let home = Home::proved();
    let before = home.subject();
    home.done("echo 'hello, new gate' > app.txt && countersign push app.txt oci:registry:app > subject");
    let digest = |subject: &str| subject.split_once('@').unwrap().1.to_owned();
    let is = format!("the tag `app` is {} now", digest(&home.subject()));
    let was = format!("what was decided last of oci:registry is {} (ready)", digest(&before));
    let moved = "the tag was moved from there";
    let says = [
        "not ready",
        "a decision for `staging`",
        "no decision was made",
        is.as_str(),
        was.as_str(),
        moved,
        "next countersign promote",
    ];
    let screen = home.run("countersign check oci:registry:app --environment staging").is("moved-tag", 1, &says);
    home.follow(screen, PIPELINE);
}

/// Under a name of which nothing was decided, nobody knows of anything that was moved.
#[test]
fn a_tag_of_a_name_that_nobody_decided_about_was_not_moved() {
    let home = Home::proved();
    home.done("echo 'hello, other gate' > app.txt && countersign push app.txt oci:other:app > subject");
    let screen = home.run("countersign check oci:other:app --environment staging");
    assert!(screen.code == 1 && screen.text.contains("no decision was made"), "{}", screen.text);
    assert!(!screen.text.contains("moved"), "{}", screen.text);
}

#[test]
fn a_key_signed_without_a_log_where_one_is_demanded() {
    let home = Home::new();
    // `policy new --without-log` made it so in each environment, and says why in the protected one.
    home.edit(
        "policy/pack.toml",
        "[environments.staging]\nlog-entry = \"optional\"",
        "[environments.staging]\nlog-entry = \"required\"",
    );
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.done("countersign policy activate policy");
    home.done(
        "countersign sign $S --key keys/pipeline.key
         countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true",
    );
    let says = ["log-entry-missing", "a transparency log entry", "platform-security", "log-entry = \"optional\""];
    let screen = home.run("countersign promote $S --to staging").is("log-entry-missing", 1, &says);
    assert!(screen.text.contains("--log"), "{}", screen.text);
    // What it says the policy's owner may do instead.
    home.edit(
        "policy/pack.toml",
        "[environments.staging]\nlog-entry = \"required\"",
        "[environments.staging]\nlog-entry = \"optional\"",
    );
    home.edit("policy/pack.toml", "version = 7 # ", "version = 8 # ");
    home.done("countersign policy activate policy --allow-loosening --reason 'no log is reached from here'");
    home.done(screen.commands().last().unwrap());
}

const ISSUER: &str = "https://token.actions.githubusercontent.com";
const RELEASE: &str = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";

/// A gate that accepts the release workflow (and a key, for whoever has no workflow at hand), and has everything but a
/// signature.
fn accepting() -> Option<(Home, Instance)> {
    let instance = Instance::new()?;
    let home = Home::new();
    home.write("root.json", instance.root_json().to_string());
    home.write("config.toml", "data = \"gate\"\n[trust]\nroots = [\"root.json\"]\n");
    let manifest = std::fs::read_to_string(home.path("policy/pack.toml")).unwrap();
    let accepted = format!("[signers.builder]\nidentities = [{{ issuer = \"{ISSUER}\", identity = \"{RELEASE}\" }}]\n");
    let (head, rest) = manifest.split_once("[signers.builder]").unwrap();
    let rest: Vec<&str> = rest.lines().collect();
    let keys = rest.iter().find(|line| line.starts_with("keys = ")).unwrap();
    let after = rest.iter().position(|line| line.starts_with("[signers.smoke]")).unwrap();
    let manifest = format!("{head}{accepted}{keys}\n\n{}\n", rest[after..].join("\n"));
    home.write("policy/pack.toml", manifest.replace("version = ", "version = 7 # "));
    home.done("countersign policy activate policy --allow-loosening --reason 'the workflow signs'");
    home.done(
        "countersign provenance $S --key keys/pipeline.key
         countersign smoke $S --name greets --key keys/pipeline.key -- true",
    );
    Some((home, instance))
}

/// The same with what `identity` signed.
async fn signed_by(identity: &str) -> Option<Home> {
    let (home, instance) = accepting()?;
    let subject = home.subject().replace("oci:registry", &format!("oci:{}", home.path("registry").display()));
    let (at, registry, trust) = (SubjectRef::parse(&subject, |_| false).unwrap(), quick(), instance.trust());
    let signer = instance.workflow(identity, ISSUER);
    let (to, now) = (Destination::Registry, jiff::Timestamp::now().into());
    let request = SignRequest { at: &at, signer: &signer, registry: &registry, trust: &trust, to, now };
    attest(request, "https://sigstore.dev/cosign/sign/v1", &json!({})).await.unwrap();
    Some(home)
}

#[tokio::test]
async fn a_signature_by_the_wrong_workflow() {
    let wrong = RELEASE.replace("release.yml", "nightly.yml");
    let Some(home) = signed_by(&wrong).await else { return };
    let says = [
        "signature.present",
        "signer-not-accepted",
        &wrong,
        "a member of one of the signer sets",
        "countersign policy show",
        "platform-security",
    ];
    let screen = home.run("countersign promote $S --to staging").is("wrong-workflow", 1, &says);
    home.follow(screen, PIPELINE);
}

#[tokio::test]
async fn a_signature_by_the_build_of_a_pull_request() {
    let wrong = RELEASE.replace("refs/heads/main", "refs/pull/7/merge");
    let Some(home) = signed_by(&wrong).await else { return };
    let says = ["signature.present", "signer-not-accepted", &wrong, "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("pull-request-build", 1, &says);
    home.follow(screen, PIPELINE);
}

#[tokio::test]
async fn a_signature_by_a_certificate_that_was_over() {
    let Some((home, instance)) = accepting() else { return };
    let over = instance.workflow(RELEASE, ISSUER).certified_between("20260101000000Z", "20260102000000Z");
    let subject = crate::support::gate::digest(&home.subject());
    let payload = statement_v1("subject", subject, "https://sigstore.dev/cosign/sign/v1", &json!({})).unwrap();
    // This program signs nothing that it would not believe itself.
    home.write("over.json", over.sign_statement(&payload).await.unwrap());
    home.done("countersign evidence add over.json");
    let says =
        ["signature.present", "seen", "certificate-expired", "only until 2026-01-02T00:00:00Z", "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("certificate-over", 1, &says);
    home.follow(screen, PIPELINE);
}

/// What `notation` signed, for a policy that takes another organisation, or other roots.
#[tokio::test]
async fn a_signature_of_notation_by_another_identity_or_of_another_store() {
    for (organisation, store, name, says) in [
        ("evil", "ca.pem", "notation-identity", "signer-not-accepted"),
        ("acme", "other-ca.pem", "notation-store", "chain-invalid"),
    ] {
        let gate = gate_that_trusts(organisation, store).await;
        let (subject, reply) = promoted(&gate, "ec256.jws").await;
        let text = text::decision(&reply, Paint::Plain, Fold::Closed);
        let says = ["signature.present", "seen", says, "expected", "found", "platform-security"];
        let screen = Screen { code: 1, text }.is(name, 1, &says);
        // What the screen says, at the time of that gate: it is later there than here.
        assert!(screen.commands()[0].starts_with(&format!("countersign sign {subject} ")), "{:?}", screen.commands());
        gate.sign(&subject).await;
        assert_ready!(gate.promote(&subject, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_root_that_is_no_longer_trusted() {
    let Some(home) = signed_by(RELEASE).await else { return };
    home.done("countersign promote $S --to staging");
    let trusted = std::fs::read_to_string(home.path("config.toml")).unwrap();
    home.write("config.toml", "data = \"gate\"\n[trust]\nroots = []\n");
    let says = ["signature.present", "seen", "chain-invalid", "expected", "found", "platform-security"];
    let screen = home.run("countersign promote $S --to staging").is("root-not-trusted", 1, &says);
    home.follow(screen, PIPELINE);
    // Or the root is trusted again.
    home.write("config.toml", trusted);
    home.done("countersign promote $S --to staging");
}
