//! What is not read, row by row of the README's table: whoever meets it sees what the table says.

use std::path::Path;

use countersign::domain::bundle_file::bundles_in;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::model::ModelManifest;
use countersign::domain::trust_store::Anchors;
use countersign::domain::trusted_root::TrustSet;
use serde_json::{Value, json};

use crate::notation_signatures;
use crate::support::der;
use crate::support::instance::Instance;

fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The eight bytes that the cases are about.
fn artifact() -> Digest {
    Digest::of(b"artifact")
}

/// What verification says of bytes about `subject`.
fn refusal(bytes: &[u8], subject: Digest, keys: &[PublicKey], trust: &TrustSet) -> String {
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
    let rejection = verify(bytes, subject, trust, keys, sighting).expect_err("it is not read");
    format!("{} {rejection}", rejection.code())
}

fn case(path: &str, key: &str) -> String {
    let key = PublicKey::from_pem(&file(&format!("tests/cases/{key}"))).unwrap();
    refusal(file(&format!("tests/cases/{path}")).as_bytes(), artifact(), &[key], &TrustSet::empty())
}

fn notation(name: &str) -> String {
    let trust = TrustSet::empty().with_stores(Anchors::new(notation_signatures::root_of_all()));
    let subject = notation_signatures::SUBJECT.parse().unwrap();
    refusal(file(&format!("tests/cases/notation/attacks/{name}")).as_bytes(), subject, &[], &trust)
}

/// How a row is shown to be true: by what is said here and now, which must hold these words, or by a story that tells it.
enum Shown {
    Now(fn() -> String, &'static [&'static str]),
    By(&'static str, &'static str),
}

/// The rows of the table, by the beginning of their first column.
const ROWS: [(&str, Shown); 20] = [
    (
        "log entries of other kinds",
        Shown::Now(|| case("cosign-v2/promise-of-an-unknown-kind.unsupported.json", "cosign-v2/key.pub"), &["rekord"]),
    ),
    (
        "an entry `intoto` 0.0.1",
        Shown::Now(
            || case("cosign-v2/attestation-by-certificate-with-an-intoto-entry.unsupported.json", "cosign-v2/key.pub"),
            &["by key alone"],
        ),
    ),
    (
        "a DSSE envelope on its own",
        Shown::Now(
            || case("bundles/bare-envelope.unsupported.json", "bundles/key.pub"),
            &["neither certificate nor key"],
        ),
    ),
    (
        "an envelope with several",
        Shown::Now(
            || {
                let mut bundle: Value = serde_json::from_str(&file("tests/cases/bundles/good.accepted.json")).unwrap();
                let signatures = bundle["dsseEnvelope"]["signatures"].as_array_mut().unwrap();
                signatures.push(json!({"sig": "c2lnbmF0dXJl", "keyid": ""}));
                let key = PublicKey::from_pem(&file("tests/cases/bundles/key.pub")).unwrap();
                refusal(bundle.to_string().as_bytes(), artifact(), &[key], &TrustSet::empty())
            },
            &["exactly one signature"],
        ),
    ),
    (
        "a subject without",
        Shown::Now(|| case("bundles/subject-only-by-sha512.subject-missing.json", "bundles/key.pub"), &["sha256"]),
    ),
    (
        "a certificate with several names",
        Shown::Now(
            || {
                let (instance, mut profile) = (Instance::new(), Instance::new().signer());
                profile.extensions[2] =
                    der::alternative_names(&[der::email("a@example.com"), der::email("b@example.com")]);
                let bundle = instance.signed(artifact(), &profile).1.bundle();
                refusal(&bundle, artifact(), &[], &instance.trust())
            },
            &["2"],
        ),
    ),
    (
        "ed25519 over a file",
        Shown::Now(|| case("cosign/ed25519-blob.json", "cosign/ed25519.pub"), &["a SHA-256 digest alone"]),
    ),
    (
        "container signatures of other tools",
        Shown::Now(
            || case("cosign-v2/payload-of-another-type.unsupported.json", "cosign-v2/key.pub"),
            &["cosign container image signature"],
        ),
    ),
    ("Notation over another hash", Shown::Now(|| notation("digest-by-another-algorithm.jws"), &["sha"])),
    ("Notation's verification plugins", Shown::Now(|| notation("verification-plugin.jws"), &["plugins are not run"])),
    (
        "whether a certificate was revoked",
        Shown::By(
            "tests/pushed_models.rs",
            "and_not_for_another_name_another_root_or_a_revocation_that_nobody_asked_for",
        ),
    ),
    (
        "a Notation trust policy",
        Shown::By("tests/trust_policy.rs", "a_statement_that_lets_something_through_is_refused_with_what_to_write"),
    ),
    (
        "OpenSSF model signatures by another hash",
        Shown::Now(
            || {
                let statement: Value =
                    serde_json::from_str(&file("tests/cases/models/hash-type-blake3.model-malformed.json")).unwrap();
                format!("model-malformed {}", ModelManifest::read(&statement).expect_err("it is not read"))
            },
            &["sha256", "blake3"],
        ),
    ),
    ("links in a model", Shown::By("tests/models.rs", "a_link_is_never_followed_and_never_a_file")),
    (
        "a referrer that is no OCI image manifest",
        Shown::By(
            "tests/heard/odd.rs",
            "what_is_no_image_manifest_is_named_and_what_says_that_it_is_something_else_is_not_looked_into",
        ),
    ),
    (
        "a layer over 1 MiB",
        Shown::By("tests/heard/odd.rs", "a_no_is_heard_whatever_the_layer_is_called_in_which_it_lies"),
    ),
    (
        "a layer that says",
        Shown::By(
            "tests/heard/odd.rs",
            "what_is_no_image_manifest_is_named_and_what_says_that_it_is_something_else_is_not_looked_into",
        ),
    ),
    (
        "an index within an index",
        Shown::By("tests/platforms.rs", "an_index_within_an_index_is_refused_by_name_and_not_followed"),
    ),
    (
        "attestations that GitHub",
        Shown::Now(
            || {
                let answer =
                    json!({"attestations": [{"bundle": null, "bundle_url": "https://example.com/a"}]}).to_string();
                bundles_in(answer.as_bytes()).expect_err("it is not read").to_string()
            },
            &["gh attestation download"],
        ),
    ),
    ("a trusted root that a TUF", Shown::By("tests/trust/attacks.rs", "tuf-delegated")),
];

#[test]
fn each_row_of_the_table_of_what_is_not_read_is_what_its_reader_says() {
    let readme = file("README.md");
    let section = readme.split_once("## What is not read").unwrap().1.split_once("\n## ").unwrap().0;
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let rows: Vec<(&str, &str)> = rows.skip(1).collect();
    assert_eq!(rows.len(), ROWS.len(), "each row has its proof, and each proof its row");
    let mut wrong = Vec::new();
    for ((what, seen), (begins, shown)) in rows.into_iter().zip(ROWS) {
        if !what.starts_with(begins) {
            wrong.push(format!("`{what}` where `{begins}` belongs"));
        }
        let (told, words) = match shown {
            Shown::Now(ask, words) => {
                let code = seen.strip_prefix('`').and_then(|rest| rest.split_once('`')).map_or("", |(code, _)| code);
                (ask(), words.iter().copied().chain(std::iter::once(code)).collect())
            }
            Shown::By(path, story) => (file(path), vec![story]),
        };
        let missing = words.iter().filter(|word| !told.contains(**word));
        wrong.extend(missing.map(|word| format!("{what}: `{word}` is not in `{}`", told.get(..400).unwrap_or(&told))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
