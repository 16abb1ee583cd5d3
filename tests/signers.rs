//! Signers whose keys are not ours: cosign's key files, and programs that are asked.

mod clouds;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use countersign::domain::keys::PublicKey;
use countersign::sigstore::{KeySource, SigningKey, SigningKeyError, load_key};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::support::directory::TempDir;

const ARTIFACT: &[u8] = b"artifact";

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/cosign").join(name)
}

fn key_text(name: &str) -> String {
    std::fs::read_to_string(case(name)).unwrap()
}

#[test]
fn the_keys_that_cosign_wrote_open_with_their_passwords() {
    let cases = [
        ("p256-empty-password", "p256-empty-password.pub", ""),
        ("p256-correct-horse", "p256-correct-horse.pub", "correct horse"),
        ("ed25519-correct-horse", "ed25519-correct-horse.pub", "correct horse"),
    ];
    for (name, public, password) in cases {
        let pem = key_text(&format!("{name}.key"));
        let key = SigningKey::from_pem(&pem, Some(password)).unwrap();
        assert_eq!(key.public_key(), PublicKey::from_pem(&key_text(public)).unwrap(), "{name}");
        let open = |password| SigningKey::from_pem(&pem, password).unwrap_err();
        assert_eq!(open(Some("wrong")), SigningKeyError::PasswordWrong, "{name}");
        assert_eq!(open(None), SigningKeyError::PasswordMissing, "{name}");
        // Before cosign 2.0 the same was called otherwise.
        let older = pem.replace("SIGSTORE", "COSIGN");
        assert_eq!(SigningKey::from_pem(&older, Some(password)).unwrap().public_key(), key.public_key(), "{name}");
    }
    let rsa = SigningKey::from_pem(&key_text("rsa-empty-password.key"), Some("")).unwrap_err();
    assert_eq!(rsa.to_string(), "expected an ed25519 or P-256 private key, found an RSA key");
}

/// A directory with an artifact, where commands run as in a shell.
struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        std::fs::write(home.path().join("artifact"), ARTIFACT).unwrap();
        Self { home }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.home.path()).env("PATH", std::env::var_os("PATH").unwrap());
        command.current_dir(self.home.path()).stdin(Stdio::null());
        command
    }

    fn run(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
        self.command().envs(variables.iter().copied()).args(arguments).output().unwrap()
    }

    fn sign(&self, variables: &[(&str, &str)], key: &str) -> Output {
        let _ = std::fs::remove_file(self.path("bundle.json"));
        self.run(variables, &["sign", "artifact", "--key", key, "--bundle", "bundle.json"])
    }

    fn verifies_with(&self, public: &str) -> bool {
        let output = self.run(&[], &["verify", "artifact", "--bundle", "bundle.json", "--key", public]);
        output.status.code() == Some(0)
    }

    /// A program in the shell's language, beside the artifact.
    fn program(&self, name: &str, script: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        format!("exec:{}", path.display())
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn private_copy(desk: &Desk, name: &str) -> String {
    let path = desk.path(name);
    std::fs::copy(case(name), &path).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    path.display().to_string()
}

#[test]
fn a_key_of_cosigns_signs_with_cosigns_variable_or_ours() {
    let desk = Desk::new();
    let empty = private_copy(&desk, "p256-empty-password.key");
    let public = case("p256-empty-password.pub").display().to_string();
    let output = desk.sign(&[("COSIGN_PASSWORD", "")], &empty);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(desk.verifies_with(&public));

    let horse = private_copy(&desk, "ed25519-correct-horse.key");
    let public = case("ed25519-correct-horse.pub").display().to_string();
    // Ours comes first: whoever sets it means us.
    let both = [("COUNTERSIGN_KEY_PASSWORD", "correct horse"), ("COSIGN_PASSWORD", "another")];
    assert_eq!(code(&desk.sign(&both, &horse)), 0);
    assert!(desk.verifies_with(&public));

    let output = desk.sign(&[], &horse);
    assert_eq!(code(&output), 5);
    assert!(
        stderr(&output).contains("hint: the password is read from COUNTERSIGN_KEY_PASSWORD, or from COSIGN_PASSWORD")
    );
    assert!(!desk.path("bundle.json").exists());
}

/// Whether OpenSSL is here; a machine without it says so, and shows nothing.
fn openssl() -> bool {
    let there = Command::new("openssl").arg("version").output().is_ok();
    if !there {
        eprintln!("openssl is not here: signing with a program was not tested");
    }
    there
}

#[test]
fn a_program_signs_and_keeps_the_key_to_itself() {
    if !openssl() {
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/signers/openssl.sh");
    for kind in ["p256", "ed25519"] {
        let desk = Desk::new();
        assert_eq!(code(&desk.run(&[], &["keygen", "--type", kind, "--out", "my keys/k&ey"])), 0);
        let key = format!("exec:{}?my%20keys/k%26ey.key", script.display());
        let output = desk.sign(&[], &key);
        assert_eq!(code(&output), 0, "{kind}: {}", stderr(&output));
        assert!(desk.verifies_with("my keys/k&ey.pub"), "{kind}");

        // A key of RSA verifies and does not sign.
        let rsa = "openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | openssl pkey -pubout";
        let rsa = desk.sign(&[], &desk.program("rsa.sh", rsa));
        assert_eq!(code(&rsa), 5, "{}", stderr(&rsa));
        assert!(stderr(&rsa).contains("expected an ed25519 or P-256 key, found rsa"), "{}", stderr(&rsa));
    }
}

/// What a program does wrong, and what becomes of it: its exit code, and words on standard error.
#[test]
fn a_program_that_does_not_sign_is_named_with_the_class_of_its_failure() {
    let public = key_text("p256-empty-password.pub");
    let gives_key = format!("[ \"$1\" != public-key ] || {{ cat <<'PEM'\n{public}PEM\nexit 0; }}\n");
    let cases = [
        ("echo busy >&2; exit 75", 3, "throttled", "busy"),
        ("echo nobody >&2; exit 77", 3, "denied", "nobody"),
        ("printf 'a\\033[31mb' >&2; exit 1", 3, "unavailable", "a\\u{1b}[31mb"),
        ("exit 64", 3, "unavailable", "trying again changes nothing"),
        ("kill -9 $$", 3, "unavailable", "ended by a signal"),
        (
            "while :; do echo AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA; done",
            3,
            "too-much",
            "MAX_PROGRAM_OUTPUT_BYTES",
        ),
        ("echo '***'", 3, "corrupt", "expected a signature in base64"),
        ("", 3, "corrupt", "does not verify"),
        ("echo MEQCIA==", 3, "corrupt", "one that does not verify"),
        (
            "head -c 64 /dev/zero | base64 -w0",
            3,
            "corrupt",
            "expected a signature in DER, found 64 bytes that look like r‖s",
        ),
    ];
    for (script, expected, class, words) in cases {
        let desk = Desk::new();
        let output = desk.sign(&[], &desk.program("signer.sh", &format!("{gives_key}{script}")));
        let said = stderr(&output);
        assert_eq!(code(&output), expected, "{script}: {said}");
        assert!(said.contains("signer exec:") && said.contains(class) && said.contains(words), "{script}: {said}");
        assert!(!desk.path("bundle.json").exists(), "{script}: nothing leaves");
    }
    let cases = [
        ("exec:./no-such-program", 5, "no-such-program"),
        ("exec:", 5, "expected a path, `env://NAME`, `exec:PROGRAM` or `pkcs11:…`"),
        ("awskms://alias/release", 5, "examples/signers"),
        ("pkcs11:token=a", 5, "expected an `object` or an `id` of a key"),
        #[cfg(not(feature = "pkcs11"))]
        ("pkcs11:token=a;object=b", 2, "hint: cargo build --release --features pkcs11"),
    ];
    for (key, expected, words) in cases {
        let output = Desk::new().sign(&[], key);
        assert_eq!(code(&output), expected, "{key}: {}", stderr(&output));
        assert!(stderr(&output).contains(words), "{key}: {}", stderr(&output));
    }
    let desk = Desk::new();
    let private = desk.sign(&[], &desk.program("signer.sh", "echo '-----BEGIN PRIVATE KEY-----'; echo c2VjcmV0"));
    assert_eq!(code(&private), 3);
    assert!(
        stderr(&private).contains("a private key where the public one belongs") && !stderr(&private).contains("c2V")
    );
}

#[test]
fn a_program_is_told_what_to_sign_and_with_which_key() {
    let desk = Desk::new();
    let public = key_text("p256-empty-password.pub");
    let script = format!("cat >\"$2-$1.json\"\n[ \"$2\" != public-key ] || cat <<'PEM'\n{public}PEM\n");
    let key = format!("{}?first", desk.program("signer.sh", &script));
    assert_eq!(code(&desk.sign(&[], &key)), 3, "it gives no signature");
    let read = |name: &str| {
        let text = std::fs::read_to_string(desk.path(name)).unwrap();
        assert!(text.ends_with("}\n"), "one line: {text}");
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let asked = serde_json::json!({"schema": "countersign.signer/v1", "operation": "public-key"});
    assert_eq!(read("public-key-first.json"), asked);
    let sign = read("sign-first.json");
    let fingerprint = PublicKey::from_pem(&public).unwrap().fingerprint().to_string();
    assert_eq!(sign["schema"], "countersign.signer/v1");
    assert_eq!(sign["operation"], "sign");
    assert_eq!(sign["algorithm"], "ecdsa-p256-sha256");
    assert_eq!(sign["key"], fingerprint.as_str());
    let bytes = |field: &str| {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.decode(sign[field].as_str().unwrap()).unwrap()
    };
    assert!(bytes("message").starts_with(b"DSSEv1 28 application/vnd.in-toto+json "));
    assert_eq!(bytes("digest"), countersign::domain::digest::Digest::of(&bytes("message")).as_bytes());
}

const ENDLESS: &str = "sleep 1000 & echo $! >child; echo $$ >leader; wait";

/// Killed, though perhaps not yet reaped by whoever inherited it; a signal that was sent takes a moment to arrive.
fn is_gone(desk: &Desk, process: &str) -> bool {
    let id = written(desk, process);
    let began = Instant::now();
    while began.elapsed() < Duration::from_mins(1) {
        let state = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        if state.is_empty() || state.contains(") Z") {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

/// The number that the program writes, once it is there whole.
fn written(desk: &Desk, process: &str) -> String {
    let began = Instant::now();
    loop {
        let text = std::fs::read_to_string(desk.path(process)).unwrap_or_default();
        if text.ends_with('\n') {
            return text.trim().to_owned();
        }
        assert!(began.elapsed() < Duration::from_mins(1), "{process} never wrote its number");
        std::thread::yield_now();
    }
}

#[test]
fn a_program_that_does_not_end_is_killed_with_all_that_it_started() {
    let desk = Desk::new();
    let key = desk.program("signer.sh", ENDLESS);
    let began = Instant::now();
    let output = desk.run(&[], &["--timeout", "5s", "sign", "artifact", "--key", &key, "--bundle", "bundle.json"]);
    assert_eq!(code(&output), 3, "{}", stderr(&output));
    assert!(began.elapsed() < Duration::from_secs(30));
    assert!(is_gone(&desk, "leader") && is_gone(&desk, "child"));
}

#[test]
fn at_ctrl_c_a_program_is_killed_and_nothing_is_signed() {
    let desk = Desk::new();
    let key = desk.program("signer.sh", ENDLESS);
    let mut command = desk.command();
    command.args(["sign", "artifact", "--key", &key, "--bundle", "bundle.json"]).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    // The last that it writes before it waits.
    written(&desk, "leader");
    let id = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    kill_process(id, Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 6, "{}", stderr(&output));
    assert!(is_gone(&desk, "leader") && is_gone(&desk, "child"));
    assert!(!desk.path("bundle.json").exists());
}

#[test]
fn a_program_gives_no_key_away() {
    let error = load_key(&"exec:signer".parse::<KeySource>().unwrap(), None).unwrap_err();
    assert!(error.to_string().contains("found `exec:signer`"));
}
