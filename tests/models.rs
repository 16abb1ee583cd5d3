//! OpenSSF model signatures: every file of a directory is what was signed, and nothing else is there.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use countersign::domain::keys::KeyKind;
use countersign::domain::model::{ModelManifest, ModelPath, Observed};
use countersign::sigstore::{SigningKey, sign_statement};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::directory::TempDir;

/// A model of two files, and a key whose owner signs what she is given.
struct Model {
    home: TempDir,
    key: SigningKey,
}

impl Model {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let key = SigningKey::generate(KeyKind::P256).unwrap();
        std::fs::create_dir_all(home.path().join("model/sub")).unwrap();
        std::fs::write(home.path().join("model/a.txt"), "hi\n").unwrap();
        std::fs::write(home.path().join("model/sub/b.bin"), "yo\n").unwrap();
        std::fs::write(home.path().join("key.pub"), key.public_key().to_pem()).unwrap();
        Self { home, key }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn signed(statement: &str) -> Self {
        let model = Self::new();
        model.sign(statement);
        model
    }

    fn sign(&self, statement: &str) {
        let bundle = sign_statement(&self.key, statement.as_bytes()).unwrap();
        std::fs::write(self.path("model/model.sig"), bundle).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.home.path()).current_dir(self.home.path()).stdin(Stdio::null());
        command.args(arguments).output().unwrap()
    }

    /// The exit code, and the answer in JSON.
    fn verify(&self, more: &[&str]) -> (i32, Value) {
        let arguments = [&["verify", "model", "--key", "key.pub", "--output", "json"], more].concat();
        let output = self.run(&arguments);
        let answer = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| json!({"stderr": stderr(&output)}));
        (output.status.code().unwrap_or(-1), answer)
    }

    fn differences(&self, more: &[&str]) -> (i32, Vec<(String, Vec<String>)>) {
        let (code, answer) = self.verify(more);
        let list = answer["model"]["differences"].as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let names = |value: &Value| value["named"].as_array().unwrap().iter().map(text).collect();
        (code, list.iter().map(|one| (text(&one["what"]), names(one))).collect())
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn cases() -> Vec<(String, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/models");
    let mut cases: Vec<(String, String)> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    cases.sort();
    cases
}

fn good() -> String {
    cases().into_iter().find(|(name, _)| name == "good.accepted.json").unwrap().1
}

#[test]
fn each_statement_about_a_model_has_the_answer_in_its_name() {
    let cases = cases();
    assert!(cases.len() > 50);
    for (name, statement) in cases {
        let expected = name.split('.').nth_back(1).unwrap();
        let (code, answer) = Model::signed(&statement).verify(&[]);
        if expected == "accepted" {
            assert_eq!(code, 0, "{name}: {answer:#}");
            assert_eq!(answer["model"]["files"], 2, "{name}");
            assert_eq!(answer["model"]["bytes"], 6, "{name}");
            assert_eq!(answer["verified"][0]["accepted"], true, "{name}");
        } else {
            assert_eq!(code, 1, "{name}: {answer:#}");
            assert_eq!(answer["rejected"][0]["rejection"]["code"], expected, "{name}: {answer:#}");
            assert_eq!(answer["verified"], json!([]), "{name}");
        }
    }
}

#[test]
fn every_file_that_is_not_as_it_was_signed_is_named() {
    let model = Model::signed(&good());
    std::fs::write(model.path("model/sub/b.bin"), "yo!").unwrap();
    std::fs::remove_file(model.path("model/a.txt")).unwrap();
    std::fs::create_dir(model.path("model/new")).unwrap();
    std::fs::write(model.path("model/new/loader.py"), "").unwrap();
    let expected = [("changed", "sub/b.bin"), ("missing", "a.txt"), ("not signed", "new/loader.py")];
    let expected = expected.map(|(what, path)| (what.to_owned(), vec![path.to_owned()]));
    assert_eq!(model.differences(&[]), (1, expected.to_vec()));
}

#[test]
fn of_many_differences_twenty_are_named_and_all_are_counted() {
    let model = Model::signed(&good());
    for number in 0..30 {
        std::fs::write(model.path(&format!("model/new-{number:02}")), "").unwrap();
    }
    let (code, answer) = model.verify(&[]);
    assert_eq!((code, &answer["model"]["differences"][0]["count"]), (1, &json!(30)));
    assert_eq!(answer["model"]["differences"][0]["named"].as_array().unwrap().len(), 20);
}

#[test]
fn a_link_is_never_followed_and_never_a_file() {
    // To the very bytes that were signed, to a directory, to nothing, and out of the model.
    for (link, to) in [("a.txt", "../a.txt"), ("sub", "../sub"), ("new", "nowhere"), ("etc", "/etc")] {
        let model = Model::signed(&good());
        let place = model.path(&format!("model/{link}"));
        if place.exists() {
            std::fs::rename(&place, model.path(link)).unwrap();
        }
        symlink(to, &place).unwrap();
        let (code, differences) = model.differences(&[]);
        assert_eq!(code, 1, "{link}: {differences:?}");
        let links = ("no file (a link, a device, a pipe)".to_owned(), vec![link.to_owned()]);
        assert!(differences.contains(&links), "{link}: {differences:?}");
    }
}

#[test]
fn a_pipe_among_the_files_is_refused_and_does_not_hold_us_up() {
    let model = Model::signed(&good());
    std::fs::remove_file(model.path("model/a.txt")).unwrap();
    let made = Command::new("mkfifo").arg(model.path("model/a.txt")).status().unwrap();
    assert!(made.success());
    let pipes = ("no file (a link, a device, a pipe)".to_owned(), vec!["a.txt".to_owned()]);
    assert_eq!(model.differences(&[]), (1, vec![pipes]));
}

#[test]
fn what_the_signer_left_out_is_let_be_only_where_the_verifier_says_so() {
    let statement = good().replace("\".github\"", "\"cache\"");
    let model = Model::signed(&statement);
    std::fs::create_dir_all(model.path("model/cache/deep")).unwrap();
    std::fs::write(model.path("model/cache/deep/weights.bin"), "evil").unwrap();
    let left_out = ("left out by the signer, and there".to_owned(), vec!["cache/deep/weights.bin".to_owned()]);
    assert_eq!(model.differences(&[]), (1, vec![left_out.clone()]));
    assert_eq!(model.differences(&["--ignore", "cach"]), (1, vec![left_out]), "only whole names");
    let (code, answer) = model.verify(&["--ignore", "cache"]);
    assert_eq!(code, 0);
    assert_eq!(answer["model"]["not_covered"], json!({"count": 2, "named": ["cache", "model.sig"]}));
    // What is signed is compared, wherever it lies.
    std::fs::write(model.path("model/sub/b.bin"), "changed").unwrap();
    let changed = ("changed".to_owned(), vec!["sub/b.bin".to_owned()]);
    assert_eq!(model.differences(&["--ignore", "cache", "--ignore", "sub"]), (1, vec![changed]));
}

#[test]
fn gits_files_are_let_be_and_said() {
    let model = Model::signed(&good());
    std::fs::create_dir_all(model.path("model/.git/hooks")).unwrap();
    std::fs::write(model.path("model/.git/hooks/pre-commit"), "").unwrap();
    std::fs::write(model.path("model/.gitattributes"), "").unwrap();
    let (code, answer) = model.verify(&[]);
    assert_eq!(code, 0);
    assert_eq!(answer["model"]["not_covered"]["named"], json!([".git", ".gitattributes", "model.sig"]));
    // Not deeper, and not by names that only begin alike.
    std::fs::create_dir(model.path("model/sub/.git")).unwrap();
    std::fs::write(model.path("model/sub/.git/config"), "").unwrap();
    std::fs::write(model.path("model/.gitmodules"), "").unwrap();
    // Nor in capitals, which is the same to some file systems, nor because nobody sees them.
    std::fs::create_dir(model.path("model/.GIT")).unwrap();
    std::fs::write(model.path("model/.GIT/config"), "").unwrap();
    std::fs::write(model.path("model/.hidden"), "").unwrap();
    let extra = [".GIT/config", ".gitmodules", ".hidden", "sub/.git/config"].map(str::to_owned).to_vec();
    assert_eq!(model.differences(&[]), (1, vec![("not signed".to_owned(), extra)]));
}

#[test]
fn only_the_signature_that_was_read_is_let_be() {
    let model = Model::signed(&good());
    std::fs::rename(model.path("model/model.sig"), model.path("model.sig")).unwrap();
    assert_eq!(model.verify(&["--bundle", "model.sig"]).0, 0);
    // A file of that name which is not the one that was read: the signer left it out, and nobody looked at it.
    std::fs::write(model.path("model/model.sig"), "another").unwrap();
    let left_out = ("left out by the signer, and there".to_owned(), vec!["model.sig".to_owned()]);
    assert_eq!(model.differences(&["--bundle", "model.sig"]), (1, vec![left_out]));
}

#[test]
fn a_name_that_no_signature_can_have_is_refused() {
    use std::os::unix::ffi::OsStrExt as _;
    for name in [&b"caf\xe9"[..], b"line\nbreak", b"esc\x1b[31m"] {
        let model = Model::signed(&good());
        std::fs::write(model.path("model").join(std::ffi::OsStr::from_bytes(name)), "").unwrap();
        let (code, differences) = model.differences(&[]);
        assert_eq!(code, 1);
        assert_eq!(differences[0].0, "not signed, with a name that cannot be");
        assert!(!differences[0].1[0].contains(char::is_control), "{differences:?}");
    }
}

#[test]
fn a_stranger_s_signature_is_refused_before_any_file_is_read() {
    let model = Model::signed(&good());
    let other = SigningKey::generate(KeyKind::P256).unwrap();
    std::fs::write(model.path("key.pub"), other.public_key().to_pem()).unwrap();
    let (code, answer) = model.verify(&[]);
    assert_eq!((code, &answer["rejected"][0]["rejection"]["code"]), (1, &json!("key-untrusted")));
    assert_eq!(answer.get("model"), None);
}

#[test]
fn a_model_that_is_one_file_is_verified_as_such() {
    let digest = countersign::domain::digest::Digest::of(b"hi\n");
    let root = countersign::domain::digest::Digest::of(digest.as_bytes());
    let mut statement: Value = serde_json::from_str(&good()).unwrap();
    statement["predicate"]["resources"] = json!([{"name": ".", "digest": digest.hex(), "algorithm": "sha256"}]);
    statement["subject"][0]["digest"]["sha256"] = json!(root.hex());
    let model = Model::signed(&statement.to_string());
    let verify = |path: &str| {
        let arguments = ["verify", path, "--bundle", "model/model.sig", "--key", "key.pub"];
        model.run(&arguments).status.code()
    };
    assert_eq!(verify("model/a.txt"), Some(0));
    assert_eq!(verify("model/sub/b.bin"), Some(1));
    assert_eq!(verify("model"), Some(1));
}

/// The gate knows a model by the digest of its signature: what was added is found under it, and under no file's digest.
#[test]
fn a_model_signature_is_evidence_about_the_models_digest() {
    let model = Model::signed(&good());
    let added = model.run(&["--data", "gate", "evidence", "add", "model/model.sig", "--output", "json"]);
    assert_eq!(added.status.code(), Some(0), "{}", stderr(&added));
    let statement: Value = serde_json::from_str(&good()).unwrap();
    let digest = format!("sha256:{}", statement["subject"][0]["digest"]["sha256"].as_str().unwrap());
    let listed = |subject: &str| {
        let output = model.run(&["--data", "gate", "evidence", "list", subject, "--output", "json"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["evidence"].clone()
    };
    let evidence = listed(&digest);
    assert_eq!(evidence[0]["predicate_type"], "https://model_signing/signature/v1.0", "{evidence:#}");
    assert_eq!(listed("model/a.txt"), json!([]));
}

#[test]
fn what_is_no_model_signature_is_no_reason_to_read_a_directory() {
    let model = Model::new();
    let cases: [(&[&str], &str); 3] = [
        (&["verify", "model", "--key", "key.pub"], "no `model.sig` is in it"),
        (&["verify", "model", "--key", "key.pub", "--bundle", "no-such.sig"], "does not exist"),
        (
            &["verify", "model/a.txt", "--key", "key.pub", "--bundle", "key.pub", "--ignore", "x"],
            "--ignore is for the files",
        ),
    ];
    for (arguments, words) in cases {
        let output = model.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(words), "{arguments:?}: {}", stderr(&output));
    }
    let other = good().replace("https://model_signing/signature/v1.0", "https://example.com/other");
    model.sign(&other);
    let output = model.run(&["verify", "model", "--key", "key.pub"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let output = model.run(&["verify", "model", "--key", "key.pub", "--ignore", "../x"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("a relative path of plain names"), "{}", stderr(&output));
}

#[test]
fn a_file_that_cannot_be_read_is_no_difference() {
    if rustix::process::geteuid().is_root() {
        eprintln!("as root every file can be read: not tested");
        return;
    }
    let model = Model::signed(&good());
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o000);
    std::fs::set_permissions(model.path("model/a.txt"), mode).unwrap();
    let output = model.run(&["verify", "model", "--key", "key.pub"]);
    assert_eq!(output.status.code(), Some(5), "{}", stderr(&output));
}

proptest! {
    /// Whatever a signer signs, it is read or refused, and what is read compares with nothing as all missing.
    #[test]
    fn no_statement_makes_the_reader_panic(at in 0..2_000_usize, byte: u8, name in ".{0,12}", number: i64) {
        let text = good();
        let mut bytes = text.clone().into_bytes();
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        let mut changed: Value = serde_json::from_str(&text).unwrap();
        changed["predicate"]["serialization"]["shard_size"] = json!(number);
        changed["predicate"]["serialization"]["method"] = json!("shards");
        changed["predicate"]["resources"][0]["name"] = json!(format!("{name}:{number}:{at}"));
        for value in [serde_json::from_slice(&bytes).ok(), Some(changed)].into_iter().flatten() {
            if let Ok(manifest) = ModelManifest::read(&value) {
                let nothing = manifest.compare(Observed::default(), &std::collections::BTreeSet::new());
                prop_assert_eq!(nothing.missing.len(), manifest.files().len());
                prop_assert!(!nothing.differences().is_empty());
            }
        }
    }

    /// A path lies in a directory when a signed file does, whatever stands beside it.
    #[test]
    fn a_directory_with_signed_files_is_looked_into(names in proptest::collection::btree_set("[a-c-]{1,3}(/[a-c-]{1,2}){0,2}", 1..6)) {
        let digest = countersign::domain::digest::Digest::of(b"");
        let subject = |name: &String| json!({"name": name, "digest": {"sha256": digest.hex()}});
        let statement = json!({
            "predicateType": "https://model_signing/Digests/v0.1",
            "subject": names.iter().map(subject).collect::<Vec<_>>(),
        });
        if let Ok(manifest) = ModelManifest::read(&statement) {
            for name in &names {
                for (end, _) in name.match_indices('/') {
                    let directory: ModelPath = name[..end].parse().unwrap();
                    prop_assert!(manifest.reaches_into(&directory), "{directory} of {names:?}");
                }
            }
            let elsewhere: ModelPath = "zz".parse().unwrap();
            prop_assert!(!manifest.reaches_into(&elsewhere));
        }
    }
}
