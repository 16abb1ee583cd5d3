//! Notation's own trust policy and trust stores, as its users have them on disk.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::notation_signatures::SUBJECT;
use crate::support::directory::TempDir;

/// A home with a trust policy and trust stores beside it, as notation keeps them.
struct Home(TempDir);

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/notation")
}

fn statement(change: impl FnOnce(&mut Value)) -> Value {
    let mut statement = json!({
        "name": "acme", "registryScopes": ["registry.acme.example/app"],
        "signatureVerification": {"level": "strict"},
        "trustStores": ["ca:acme"], "trustedIdentities": ["x509.subject: C=US, ST=WA, O=acme"],
    });
    change(&mut statement);
    statement
}

impl Home {
    fn new(statements: &[Value]) -> Self {
        let this = Self(TempDir::new().unwrap());
        std::fs::create_dir_all(this.store("ca/acme")).unwrap();
        std::fs::copy(cases().join("ca.pem"), this.store("ca/acme/root.crt")).unwrap();
        this.policy(statements);
        this
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn store(&self, name: &str) -> PathBuf {
        self.path("notation/truststore/x509").join(name)
    }

    fn policy(&self, statements: &[Value]) {
        let policy = json!({"version": "1.0", "trustPolicies": statements});
        std::fs::write(self.path("notation/trustpolicy.json"), policy.to_string()).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.0.path()).current_dir(self.0.path()).stdin(Stdio::null());
        let output = command.args(arguments).output().unwrap();
        Said {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn verify(&self, repository: &str, signature: &str, more: &[&str]) -> Said {
        let bundle = cases().join("made-by-notation").join(signature);
        let subject = format!("{repository}@{SUBJECT}");
        let verify =
            ["verify", &subject, "--bundle", bundle.to_str().unwrap(), "--trust-policy", "notation/trustpolicy.json"];
        self.run(&[&verify[..], more].concat())
    }

    #[track_caller]
    fn says(&self, repository: &str, code: i32, words: &str) {
        let said = self.verify(repository, "ec256.jws", &[]);
        assert_eq!(said.code, Some(code), "{}{}", said.stdout, said.stderr);
        let all = said.stdout + &said.stderr;
        assert!(all.contains(words), "`{words}` is not in:\n{all}");
    }
}

const APP: &str = "registry.acme.example/app";

#[test]
fn a_trust_policy_of_notation_decides_whose_signature_counts_for_which_image() {
    let home = Home::new(&[statement(|_| ())]);
    for signature in ["ec256.jws", "ec384.cose", "rsa2048.jws"] {
        let said = home.verify(APP, signature, &[]);
        assert_eq!(said.code, Some(0), "{signature}: {}{}", said.stdout, said.stderr);
    }
    home.says("registry.acme.example/other", 2, "no statement applies to images of `registry.acme.example/other`");
    let evil = statement(|one| {
        (one["name"], one["registryScopes"]) = (json!("rest"), json!(["*"]));
        one["trustedIdentities"] = json!(["x509.subject: C=US, ST=WA, O=evil"]);
    });
    home.policy(&[evil, statement(|_| ())]);
    home.says(APP, 0, "verified");
    home.says("registry.acme.example/other", 1, "identity-mismatch");
    // Somewhere else than beside the policy.
    std::fs::rename(home.path("notation/truststore"), home.path("stores")).unwrap();
    home.says(APP, 5, "`ca:acme` cannot be read");
    assert_eq!(home.verify(APP, "ec256.jws", &["--trust-store-dir", "stores"]).code, Some(0));
}

#[test]
fn anybody_of_a_trust_store_may_be_meant_and_is_still_somebody_of_it() {
    let home = Home::new(&[statement(|one| one["trustedIdentities"] = json!(["*"]))]);
    home.says(APP, 0, "verified");
    std::fs::copy(cases().join("other-ca.pem"), home.store("ca/acme/root.crt")).unwrap();
    home.says(APP, 1, "chain-invalid");
    // The right certificate, trusted for something else.
    std::fs::create_dir_all(home.store("signingAuthority/acme")).unwrap();
    std::fs::copy(cases().join("ca.pem"), home.store("signingAuthority/acme/root.crt")).unwrap();
    home.policy(&[statement(|one| one["trustStores"] = json!(["signingAuthority:acme"]))]);
    home.says(APP, 1, "chain-invalid");
}

#[test]
fn a_statement_that_lets_something_through_is_refused_with_what_to_write() {
    let leveled = |level: &str, overrides: Value| {
        statement(|one| one["signatureVerification"] = json!({"level": level, "override": overrides}))
    };
    let home = Home::new(&[leveled("permissive", json!({}))]);
    home.says(APP, 5, "statement `acme` says `authenticTimestamp` is `log`");
    home.says(
        APP,
        5,
        "hint: write \"override\": {\"authenticTimestamp\": \"enforce\"} into the statement, or level `strict`",
    );
    home.policy(&[leveled("audit", json!({}))]);
    home.says(APP, 5, "says `authenticity` is `log`");
    home.policy(&[json!({"name": "acme", "registryScopes": ["*"], "signatureVerification": {"level": "skip"}})]);
    home.says(APP, 5, "says `integrity` is `skip`");
    let enforced = json!({"authenticTimestamp": "enforce", "expiry": "enforce", "revocation": "enforce"});
    home.policy(&[leveled("permissive", enforced)]);
    home.says(APP, 0, "verified");
    home.policy(&[leveled("strict", json!({"revocation": "skip"}))]);
    home.says(APP, 0, "statement `acme` skips revocation");
    // A statement about something else stands in nobody's way.
    let other = json!({"name": "other", "registryScopes": ["a.example/b"], "signatureVerification": {"level": "skip"}});
    home.policy(&[statement(|_| ()), other]);
    home.says(APP, 0, "verified");
}

#[test]
fn a_timestamp_is_demanded_where_the_statement_names_who_makes_them() {
    let home = Home::new(&[statement(|one| one["trustStores"] = json!(["ca:acme", "tsa:acme"]))]);
    std::fs::create_dir_all(home.store("tsa/acme")).unwrap();
    std::fs::copy(cases().join("tsa.pem"), home.store("tsa/acme/tsa.pem")).unwrap();
    home.says(APP, 1, "no-trusted-time");
    assert_eq!(home.verify(APP, "timestamped.cose", &[]).code, Some(0));
    home.policy(&[statement(|one| {
        one["trustStores"] = json!(["ca:acme", "tsa:acme"]);
        one["signatureVerification"]["verifyTimestamp"] = json!("afterCertExpiry");
    })]);
    home.says(APP, 0, "verified");
}

#[test]
fn a_trust_store_holds_certificates_of_authorities_in_plain_files_and_nothing_else() {
    let home = Home::new(&[statement(|_| ())]);
    let store = home.store("ca/acme");
    symlink(cases().join("other-ca.pem"), store.join("link.crt")).unwrap();
    home.says(APP, 5, "expected a regular file, found a link");
    std::fs::remove_file(store.join("link.crt")).unwrap();
    std::fs::create_dir(store.join("more")).unwrap();
    home.says(APP, 5, "expected a regular file");
    std::fs::remove_dir(store.join("more")).unwrap();
    std::fs::write(store.join("readme"), "no certificate").unwrap();
    home.says(APP, 5, "expected certificates in PEM or DER");
    std::fs::remove_file(store.join("readme")).unwrap();
    std::fs::remove_file(store.join("root.crt")).unwrap();
    home.says(APP, 5, "expected the certificates of `ca:acme`, found none");
    home.policy(&[statement(|one| one["trustStores"] = json!(["ca:../acme"]))]);
    home.says(APP, 5, "trust stores `TYPE:NAME`");
}

#[test]
fn a_policy_that_is_none_is_refused_with_the_place() {
    let home = Home::new(&[statement(|one| one["registryScope"] = json!(["*"]))]);
    home.says(APP, 5, "unknown field `registryScope`");
    for (text, words) in [
        ("{}", "missing field `version`"),
        ("{\"version\":\"1.1\",\"trustPolicies\":[]}", "expected version 1.0"),
        ("{\"version\":\"1.0\",\"version\":\"1.0\",\"trustPolicies\":[]}", "version"),
    ] {
        std::fs::write(home.path("notation/trustpolicy.json"), text).unwrap();
        home.says(APP, 5, words);
    }
    std::fs::remove_file(home.path("notation/trustpolicy.json")).unwrap();
    home.says(APP, 2, "does not exist");
    home.policy(&[statement(|_| ())]);
    let both = home.verify(APP, "ec256.jws", &["--key", "k"]);
    assert_eq!(both.code, Some(2), "{}", both.stderr);
    let named = home.verify(APP, "ec256.jws", &["--policy-name", "acme"]);
    assert!(named.code == Some(2) && named.stderr.contains("chooses a statement about files"), "{}", named.stderr);
}

#[test]
fn a_statement_becomes_a_pack_with_its_stores_and_its_signers() {
    let home = Home::new(&[statement(|one| {
        one["trustStores"] = json!(["ca:acme", "tsa:acme"]);
        one["signatureVerification"]["override"] = json!({"revocation": "skip"});
    })]);
    std::fs::create_dir_all(home.store("tsa/acme")).unwrap();
    std::fs::copy(cases().join("tsa.pem"), home.store("tsa/acme/tsa.pem")).unwrap();
    let new = |directory: &str, more: &[&str]| {
        home.run(&[&["policy", "new", directory, "--trust-policy", "notation/trustpolicy.json"], more].concat())
    };
    let said = new("acme", &[]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    // What a pack cannot say of it is said where it is made.
    let words = "note the statement is for registry.acme.example/app alone, and a pack is for a whole project";
    assert!(said.stdout.contains(words), "{}", said.stdout);
    let told: Value = serde_json::from_str(&new("told", &["--output", "json"]).stdout).unwrap();
    assert!(told["notes"][0].as_str().unwrap().contains("registry.acme.example/app"), "{told}");
    let manifest = std::fs::read_to_string(home.path("acme/pack.toml")).unwrap();
    assert!(manifest.contains("revocation = \"skip\"") && manifest.contains("statement `acme`"), "{manifest}");
    assert_eq!(home.run(&["policy", "lint", "acme"]).code, Some(0));
    let shown = home.run(&["policy", "show", "acme"]).stdout;
    let subject = "CN=root,O=acme,ST=WA,C=US";
    for words in ["Trust stores", "ca:acme", "tsa:acme", subject, "Notation: x509.subject: C=US,ST=WA,O=acme"] {
        assert!(shown.contains(words), "`{words}` is not in:\n{shown}");
    }
    let shown: Value = serde_json::from_str(&home.run(&["policy", "show", "acme", "--output", "json"]).stdout).unwrap();
    assert_eq!(shown["trust_stores"][0]["certificates"][0]["subject"], subject);
    // Of several, one is named; what it would only log becomes no pack.
    let other = statement(|one| {
        (one["name"], one["registryScopes"]) = (json!("rest"), json!(["*"]));
        one["signatureVerification"] = json!({"level": "audit"});
    });
    home.policy(&[statement(|_| ()), other.clone()]);
    let said = new("two", &[]);
    assert!(said.code == Some(2) && said.stderr.contains("no name among acme, rest"), "{}", said.stderr);
    assert_eq!(new("two", &["--policy-name", "acme"]).code, Some(0));
    home.policy(&[statement(|one| one["registryScopes"] = json!(["*"]))]);
    let everywhere = new("four", &[]);
    assert!(everywhere.code == Some(0) && !everywhere.stdout.contains("note "), "{}", everywhere.stdout);
    home.policy(&[statement(|_| ()), other]);
    let said = new("three", &["--policy-name", "rest"]);
    assert!(said.code == Some(5) && said.stderr.contains("`authenticity` is `log`"), "{}", said.stderr);
    assert!(!home.path("three").exists());
}

#[test]
fn a_file_is_judged_by_the_statement_that_is_named_or_by_the_global_one() {
    let blob = |name: &str, global: bool, organisation: &str| {
        statement(|one| {
            one.as_object_mut().unwrap().remove("registryScopes");
            (one["name"], one["globalPolicy"]) = (json!(name), json!(global));
            one["trustedIdentities"] = json!([format!("x509.subject: C=US, ST=WA, O={organisation}")]);
        })
    };
    let home = Home::new(&[blob("acme", false, "acme"), blob("rest", true, "evil")]);
    let (file, bundle) = (cases().join("image/image.json"), cases().join("made-by-notation/ec256.jws"));
    let file = format!("file:{}", file.display());
    let verify = |more: &[&str]| {
        let arguments =
            ["verify", &file, "--bundle", bundle.to_str().unwrap(), "--trust-policy", "notation/trustpolicy.json"];
        home.run(&[&arguments[..], more].concat())
    };
    let said = verify(&["--policy-name", "acme"]);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    let said = verify(&[]);
    assert!(said.code == Some(1) && said.stdout.contains("identity-mismatch"), "{}{}", said.stdout, said.stderr);
    let said = verify(&["--policy-name", "other"]);
    assert!(said.code == Some(2) && said.stderr.contains("blobs under the name `other`"), "{}", said.stderr);
    // A policy about images says nothing about a file, nor the reverse.
    home.says(APP, 2, "no statement applies to images of");
    home.policy(&[statement(|_| ())]);
    let said = verify(&[]);
    assert!(said.code == Some(2) && said.stderr.contains("blobs without a name"), "{}", said.stderr);
}
