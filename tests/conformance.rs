//! Other people's material: the Sigstore conformance assets, real provenance, and vectors (`vectors.rs`).

mod client;
mod vectors;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};

use crate::support::corpora;

const IDENTITY: &str = "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";
const ISSUER: &str = "https://token.actions.githubusercontent.com";

fn sighting() -> Sighting {
    Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload }
}

fn files_under(directory: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files_under(&path, out) } else { out.push(path) }
    }
    out.sort();
}

/// One directory of the conformance suite through our `verify`, then the identity check that a policy makes.
fn conformance_case(directory: &Path) -> Result<Evidence, String> {
    let bundle = std::fs::read(directory.join("bundle.sigstore.json")).unwrap();
    let own = directory.join("artifact");
    let artifact = if own.exists() { own } else { directory.with_file_name("a.txt") };
    let subject = Digest::of(&std::fs::read(artifact).unwrap());
    let root = match std::fs::read(directory.join("trusted_root.json")) {
        Ok(bytes) => TrustedRoot::parse(&bytes).map_err(|error| format!("trusted root: {error}"))?,
        Err(_) => TrustedRoot::production().unwrap(),
    };
    let text = |name: &str, default: &str| {
        std::fs::read_to_string(directory.join(name)).map_or(default.to_owned(), |text| text.trim().to_owned())
    };
    let keys = match std::fs::read_to_string(directory.join("key.pub")) {
        Ok(pem) => vec![PublicKey::from_pem(&pem).map_err(|error| error.to_string())?],
        Err(_) => vec![],
    };
    let by_key = !keys.is_empty();
    let evidence = verify(&bundle, subject, &TrustSet::new(vec![root]), &keys, sighting())
        .map_err(|rejection| format!("{}: {rejection}", rejection.code()))?;
    let signer = &evidence.facts().signer;
    if by_key {
        assert_eq!(signer.key, Some(keys[0].fingerprint()));
    } else {
        let expected = (Some(text("identity", IDENTITY)), Some(text("issuer", ISSUER)));
        if (signer.identity.clone(), signer.issuer.clone()) != expected {
            return Err(format!("signer: {signer}"));
        }
    }
    Ok(evidence)
}

/// The suite's directories, each one case.
fn directories() -> Option<Vec<PathBuf>> {
    let assets = corpora()?.join("sigstore-conformance/assets/bundle-verify");
    let mut directories: Vec<PathBuf> = std::fs::read_dir(assets).unwrap().map(|e| e.unwrap().path()).collect();
    directories.retain(|path| path.is_dir());
    directories.sort();
    Some(directories)
}

#[test]
fn every_case_of_the_sigstore_conformance_suite_has_its_answer() {
    let Some(directories) = directories() else { return };
    let (mut accepted, mut refused, mut wrong) = (0, BTreeMap::<String, usize>::new(), vec![]);
    for directory in &directories {
        let name = directory.file_name().unwrap().to_string_lossy().into_owned();
        let result = conformance_case(directory);
        match (&result, name.ends_with("_fail")) {
            (Ok(_), false) => accepted += 1,
            (Err(why), true) => {
                eprintln!("{name}: {why}");
                *refused.entry(why.split(':').next().unwrap().to_owned()).or_default() += 1;
            }
            (Ok(_), true) => wrong.push(format!("{name}: accepted")),
            (Err(why), false) => wrong.push(format!("{name}: {why}")),
        }
    }
    eprintln!("conformance: {accepted} accepted, {} refused: {refused:?}", refused.values().sum::<usize>());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!((directories.len(), accepted), (70, 21));
}

#[test]
fn real_provenance_verifies_for_its_own_artifact_and_no_other() {
    let Some(corpora) = corpora() else { return };
    let trust = TrustSet::new(vec![TrustedRoot::production().unwrap()]);
    let mut files = vec![];
    files_under(&corpora.join("slsa-provenance-a"), &mut files);
    let mut signers = BTreeMap::<String, usize>::new();
    let mut wrong = vec![];
    for path in real_bundles(&files) {
        let bytes = std::fs::read(path).unwrap();
        let artifact = real_artifact_of(path);
        let subject = Digest::of(&std::fs::read(&artifact).unwrap());
        match verify(&bytes, subject, &trust, &[], sighting()) {
            Ok(evidence) => {
                let facts = evidence.facts();
                assert!(facts.predicate_type.starts_with("https://slsa.dev/provenance/"), "{}", facts.predicate_type);
                assert!(facts.signed_at.is_some() && facts.signer.claims.contains_key("sourceRepositoryURI"));
                *signers.entry(format!("{} logged={}", facts.signer, facts.logged)).or_default() += 1;
            }
            Err(rejection) => wrong.push(format!("{}: {}: {rejection}", path.display(), rejection.code())),
        }
        let other = verify(&bytes, Digest::of(b"another artifact"), &trust, &[], sighting()).unwrap_err();
        assert_eq!(other.code(), "subject-mismatch", "{}", path.display());
    }
    eprintln!("real provenance: {signers:#?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(signers.values().sum::<usize>(), 40);
}

fn real_bundles(files: &[PathBuf]) -> impl Iterator<Item = &PathBuf> {
    files.iter().filter(|path| path.extension().is_some_and(|e| ["slsa", "sigstore", "jsonl"].iter().any(|k| e == *k)))
}

/// The artifact lies beside its provenance, under the name without the suffixes.
fn real_artifact_of(bundle: &Path) -> PathBuf {
    let file = bundle.file_name().unwrap().to_string_lossy();
    let mut name = file.as_ref();
    for suffix in [".jsonl", ".sigstore", ".slsa", ".build", ".intoto"] {
        name = name.strip_suffix(suffix).unwrap_or(name);
    }
    bundle.with_file_name(name)
}
