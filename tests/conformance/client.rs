//! The conformance suite as others run it: through the command line, by `tests/conformance/client`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Sighting};
use countersign::domain::facts::Source;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};

use super::{IDENTITY, ISSUER, directories, files_under, real_artifact_of, real_bundles};
use crate::support::corpora;
use crate::support::directory::TempDir;

/// The client, with the binary under test and nobody's settings.
fn client(home: &Path) -> Command {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/client");
    let mut command = Command::new(script);
    command.env_clear().env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("COUNTERSIGN", env!("CARGO_BIN_EXE_countersign")).current_dir(home).stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" | ")
}

/// The arguments that the suite gives for one of its directories, but for the artifact.
fn arguments(directory: &Path) -> Vec<String> {
    let path = |name: &str| directory.join(name).to_string_lossy().into_owned();
    let text = |name: &str, default: &str| {
        std::fs::read_to_string(directory.join(name)).map_or(default.to_owned(), |text| text.trim().to_owned())
    };
    let mut arguments = vec!["verify-bundle".to_owned(), "--bundle".to_owned(), path("bundle.sigstore.json")];
    if directory.join("key.pub").exists() {
        arguments.extend(["--key".to_owned(), path("key.pub")]);
    } else {
        arguments.extend(["--certificate-identity".to_owned(), text("identity", IDENTITY)]);
        arguments.extend(["--certificate-oidc-issuer".to_owned(), text("issuer", ISSUER)]);
    }
    if directory.join("trusted_root.json").exists() {
        arguments.extend(["--trusted-root".to_owned(), path("trusted_root.json")]);
    }
    arguments
}

fn artifact(directory: &Path) -> PathBuf {
    let own = directory.join("artifact");
    if own.exists() { own } else { directory.with_file_name("a.txt") }
}

/// How many succeeded and failed, and which ended otherwise than they should have.
#[derive(Default)]
struct Tally {
    succeeded: usize,
    failed: BTreeMap<i32, usize>,
    wrong: Vec<String>,
}

impl Tally {
    /// A refusal is exit code 1, or 5 for a trusted root that does not load: never a crash, never "could not look".
    fn count(&mut self, name: &str, should_fail: bool, output: &Output) {
        match (output.status.code(), should_fail) {
            (Some(0), false) => self.succeeded += 1,
            (Some(code @ (1 | 5)), true) => *self.failed.entry(code).or_default() += 1,
            (code, _) => self.wrong.push(format!("{name}: {code:?} {}", said(output))),
        }
    }
}

#[test]
fn the_command_line_answers_all_of_the_suite_by_path_and_by_digest() {
    let Some(directories) = directories() else { return };
    let home = TempDir::new().unwrap();
    let mut tally = Tally::default();
    for directory in &directories {
        let name = directory.file_name().unwrap().to_string_lossy().into_owned();
        let artifact = artifact(directory);
        let digest = Digest::of(&std::fs::read(&artifact).unwrap()).to_string();
        for input in [artifact.to_str().unwrap(), &digest] {
            let output = client(home.path()).args(arguments(directory)).arg(input).output().unwrap();
            tally.count(&format!("{name} {input}"), name.ends_with("_fail"), &output);
        }
    }
    let failed: usize = tally.failed.values().sum();
    eprintln!(
        "conformance client: {} succeeded, {failed} failed as they should (by exit code: {:?})",
        tally.succeeded, tally.failed
    );
    assert!(tally.wrong.is_empty(), "{:#?}", tally.wrong);
    assert_eq!((directories.len(), tally.succeeded, failed), (70, 42, 98));
}

/// Flat: `NAME` and `NAME.sigstore` in one directory, as release pages have them, with the signer's own identity.
#[test]
fn bundles_beside_their_artifacts_are_answered_by_path_and_by_digest() {
    let Some(corpora) = corpora() else { return };
    let home = TempDir::new().unwrap();
    let trust = TrustSet::new(vec![TrustedRoot::production().unwrap()]);
    let mut tally = Tally::default();
    let mut files = vec![];
    files_under(&corpora.join("slsa-provenance-a"), &mut files);
    let bundles: Vec<&PathBuf> = real_bundles(&files).collect();
    for path in &bundles {
        let artifact = real_artifact_of(path);
        let digest = Digest::of(&std::fs::read(&artifact).unwrap());
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
        let facts =
            evidence::verify(&std::fs::read(path).unwrap(), digest, &trust, &[], sighting).unwrap().into_facts();
        let (identity, issuer) = (facts.signer.identity.unwrap(), facts.signer.issuer.unwrap());
        let ask = |identity: &str, issuer: &str, input: &str| {
            let mut client = client(home.path());
            client.args(["verify-bundle", "--bundle", path.to_str().unwrap(), "--certificate-identity", identity]);
            client.args(["--certificate-oidc-issuer", issuer, input]).output().unwrap()
        };
        let name = path.file_name().unwrap().to_string_lossy();
        tally.count(&name, false, &ask(&identity, &issuer, artifact.to_str().unwrap()));
        tally.count(&name, false, &ask(&identity, &issuer, &digest.to_string()));
        tally.count(&name, true, &ask(&format!("{identity}x"), &issuer, &digest.to_string()));
        tally.count(&name, true, &ask(&identity, &issuer, path.to_str().unwrap()));
    }
    eprintln!("flat bundles: {} succeeded, {:?} failed as they should", tally.succeeded, tally.failed);
    assert!(tally.wrong.is_empty(), "{:#?}", tally.wrong);
    assert_eq!((bundles.len(), tally.succeeded), (40, 80));
}

#[test]
fn what_only_looks_like_a_digest_is_a_file() {
    let Some(directories) = directories() else { return };
    let home = TempDir::new().unwrap();
    let directory = directories.iter().find(|path| path.ends_with("happy-path-v0.3")).unwrap();
    let ask = |input: &str| client(home.path()).args(arguments(directory)).arg(input).output().unwrap();
    let digest = Digest::of(&std::fs::read(artifact(directory)).unwrap());
    let upper = format!("sha256:{}", digest.hex().to_uppercase());
    for name in [upper.as_str(), &digest.to_string()[..70], &format!("{digest}0")] {
        let absent = ask(name);
        assert_eq!(absent.status.code(), Some(2), "{name}: {}", said(&absent));
        assert!(said(&absent).contains("sha256"), "{}", said(&absent));
        std::fs::copy(artifact(directory), home.path().join(name)).unwrap();
        let there = ask(name);
        assert_eq!(there.status.code(), Some(0), "{name}: {}", said(&there));
    }
    // A file of that very name: its bytes count, not its name.
    std::fs::write(home.path().join(digest.to_string()), "something else").unwrap();
    assert_eq!(ask(&digest.to_string()).status.code(), Some(1));
}
