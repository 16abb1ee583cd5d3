//! Vectors for the primitives: what verifies signatures and Merkle proofs here, ours and the verifier library's.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::keys::PublicKey;
use countersign::domain::log;
use serde_json::Value;
use sigstore_merkle::{verify_consistency_proof, verify_inclusion_proof};
use sigstore_types::{DerPublicKey, Sha256Hash, SignatureBytes};
use sigstore_verify::crypto::{SigningScheme, VerificationKey};

use super::files_under;
use crate::support::corpora;

fn wycheproof(file: &str) -> Option<Value> {
    Some(serde_json::from_slice(&std::fs::read(corpora()?.join("wycheproof").join(file)).unwrap()).unwrap())
}

fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

/// Answers counted: valid and accepted, invalid and refused, acceptable and accepted, acceptable and refused.
#[derive(Debug, Default, PartialEq, Eq)]
struct Answers {
    valid: usize,
    invalid: usize,
    tolerated: usize,
    intolerated: usize,
}

/// Asks `verifies` (key, message, signature) about every vector of a file.
fn answers(file: &str, verifies: impl Fn(&[u8], &[u8], &[u8]) -> bool) -> Option<Answers> {
    let vectors = wycheproof(file)?;
    let mut answers = Answers::default();
    for group in vectors["testGroups"].as_array().unwrap() {
        let spki = bytes(&group["publicKeyDer"]);
        for test in group["tests"].as_array().unwrap() {
            let accepted = verifies(&spki, &bytes(&test["msg"]), &bytes(&test["sig"]));
            let name = format!("{file} {}: {}", test["tcId"], test["comment"]);
            match (test["result"].as_str().unwrap(), accepted) {
                ("valid", true) => answers.valid += 1,
                ("invalid", false) => answers.invalid += 1,
                ("acceptable", true) => answers.tolerated += 1,
                ("acceptable", false) => answers.intolerated += 1,
                (result, accepted) => panic!("{name}: {result}, accepted: {accepted}"),
            }
        }
    }
    eprintln!("wycheproof {file}: {answers:?}");
    Some(answers)
}

#[test]
fn wycheproof_signatures_have_their_answers() {
    let Some(corpora) = corpora() else { return };
    let files = [
        ("ed25519_test.json", "publicKeyDer"),
        ("ecdsa_secp256r1_sha256_test.json", "publicKeyDer"),
        ("ecdsa_secp384r1_sha384_test.json", "publicKeyDer"),
        ("ecdsa_secp521r1_sha512_test.json", "publicKeyDer"),
        ("rsa_signature_2048_sha256_test.json", "publicKeyDer"),
        ("rsa_signature_3072_sha256_test.json", "publicKeyDer"),
        ("rsa_signature_4096_sha256_test.json", "publicKeyDer"),
        ("rsa_pss_2048_sha256_mgf1_32_test.json", "publicKeyDer"),
    ];
    let other_padding = ["RSASSA-PSS signature", "PKCS #1 v1.5 signature with SHA-256"];
    for (file, der) in files {
        let json = std::fs::read(corpora.join("wycheproof").join(file)).unwrap();
        let vectors: Value = serde_json::from_slice(&json).unwrap();
        let (mut valid, mut invalid, mut acceptable) = (0, 0, 0);
        for group in vectors["testGroups"].as_array().unwrap() {
            let spki = hex::decode(group[der].as_str().unwrap()).unwrap();
            let key = PublicKey::from_spki_der(&spki);
            for test in group["tests"].as_array().unwrap() {
                let bytes = |name: &str| hex::decode(test[name].as_str().unwrap()).unwrap();
                let verifies = key.as_ref().is_ok_and(|key| key.verifies(&bytes("msg"), &bytes("sig")));
                let by_digest = key.as_ref().is_ok_and(|k| k.verifies_digest(Digest::of(&bytes("msg")), &bytes("sig")));
                let name = format!("{file} {}: {}", test["tcId"], test["comment"]);
                match test["result"].as_str().unwrap() {
                    // Invalid with the padding that the file is about, and good as what it is, where the salt has our
                    // length: an RSA key is verified with either.
                    "invalid" if other_padding.contains(&test["comment"].as_str().unwrap()) => {}
                    "valid" => {
                        assert!(verifies, "{name}");
                        valid += 1;
                    }
                    "invalid" => {
                        assert!(!verifies && !by_digest, "{name}");
                        invalid += 1;
                    }
                    _ => acceptable += 1,
                }
                let over_sha256 = file.contains("sha256");
                assert_eq!(by_digest, verifies && over_sha256, "{name}");
            }
        }
        eprintln!("wycheproof {file}: {valid} valid, {invalid} invalid, {acceptable} acceptable");
        // A signature without the NULL of its algorithm is what others may accept, and is none here.
        assert!(valid >= 7 && invalid >= 44 && acceptable <= 1);
    }
}

/// What certificates, logs and timestamp authorities sign with is verified by the library.
const OF_THE_LIBRARY: [(&str, SigningScheme); 7] = [
    ("ecdsa_secp256r1_sha256_test.json", SigningScheme::EcdsaP256Sha256),
    ("ecdsa_secp384r1_sha384_test.json", SigningScheme::EcdsaP384Sha384),
    ("ed25519_test.json", SigningScheme::Ed25519),
    ("rsa_pss_2048_sha256_mgf1_32_test.json", SigningScheme::RsaPssSha256),
    ("rsa_signature_2048_sha256_test.json", SigningScheme::RsaPkcs1Sha256),
    ("rsa_signature_3072_sha256_test.json", SigningScheme::RsaPkcs1Sha256),
    ("rsa_signature_4096_sha256_test.json", SigningScheme::RsaPkcs1Sha256),
];

#[test]
fn wycheproof_signatures_have_their_answers_of_the_library_too() {
    for (file, scheme) in OF_THE_LIBRARY {
        let found = answers(file, |spki, message, signature| {
            let key = VerificationKey::from_der(&DerPublicKey::new(spki.to_vec()), scheme);
            key.is_ok_and(|key| key.verify(message, &SignatureBytes::new(signature.to_vec())).is_ok())
        });
        let Some(found) = found else { return };
        // PKCS#1 without the NULL of the digest's parameters: another encoding of the same, which is not taken.
        assert_eq!(found.tolerated, 0, "{file}");
        assert!(found.valid > 5 && found.invalid > 10, "{file}");
    }
}

/// The proofs of a folder of the corpus, and whether each must fail.
fn proofs(kind: &str) -> Option<Vec<(Value, bool)>> {
    let mut files: Vec<PathBuf> = vec![];
    files_under(&corpora()?.join("merkle/testdata").join(kind), &mut files);
    let read = |path: &PathBuf| {
        let vector: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let must_fail = vector["wantErr"].as_bool().unwrap();
        (vector, must_fail)
    };
    Some(files.iter().map(read).collect())
}

/// A hash; `None` where it has not the length of one, which no bundle gets past its reader with.
fn hash(value: &Value) -> Option<Sha256Hash> {
    let bytes = STANDARD.decode(value.as_str().unwrap_or_default()).unwrap();
    Some(Sha256Hash::new(bytes.try_into().ok()?))
}

fn hashes(value: &Value) -> Option<Vec<Sha256Hash>> {
    value.as_array().map_or(&[][..], Vec::as_slice).iter().map(hash).collect()
}

/// Vectors accepted, refused, and passed over because their hashes are none and would be accepted all the same.
fn tally(kind: &str, verifies: impl Fn(&Value) -> Option<bool>) -> Option<(usize, usize, usize)> {
    let (mut accepted, mut refused, mut passed_over) = (0, 0, 0);
    for (vector, must_fail) in proofs(kind)? {
        match (verifies(&vector), must_fail) {
            (Some(true), false) => accepted += 1,
            (Some(false) | None, true) => refused += 1,
            (None, false) => passed_over += 1,
            (holds, _) => panic!("{kind}: {holds:?} for {vector}"),
        }
    }
    eprintln!("merkle {kind}: {accepted} accepted, {refused} refused, {passed_over} passed over");
    Some((accepted, refused, passed_over))
}

/// As the decision log takes them.
fn digest(hash: &Sha256Hash) -> Digest {
    Digest::from_bytes(*hash.as_bytes())
}

fn digests(hashes: &[Sha256Hash]) -> Vec<Digest> {
    hashes.iter().map(digest).collect()
}

#[test]
fn merkle_inclusion_proofs_have_their_answers() {
    let found = tally("inclusion", |vector| {
        let (index, size) = (vector["leafIdx"].as_u64()?, vector["treeSize"].as_u64()?);
        let (leaf, root) = (hash(&vector["leafHash"])?, hash(&vector["root"])?);
        let proof = hashes(&vector["proof"])?;
        let theirs = verify_inclusion_proof(&leaf, index, size, &proof, &root).is_ok();
        let ours = log::verify_inclusion(digest(&leaf), index, size, &digests(&proof), digest(&root)).is_ok();
        assert_eq!(ours, theirs, "{vector}");
        Some(theirs)
    });
    assert!(found.is_none_or(|found| found == (6, 92, 0)), "{found:?}");
}

#[test]
fn merkle_consistency_proofs_have_their_answers() {
    let found = tally("consistency", |vector| {
        let (before, after) = (vector["size1"].as_u64()?, vector["size2"].as_u64()?);
        let (old, new) = (hash(&vector["root1"])?, hash(&vector["root2"])?);
        let proof = hashes(&vector["proof"])?;
        let theirs = verify_consistency_proof(before, after, &proof, &old, &new).is_ok();
        let ours = log::verify_consistency(before, after, &digests(&proof), digest(&old), digest(&new)).is_ok();
        assert_eq!(ours, theirs, "{vector}");
        Some(theirs)
    });
    assert!(
        found.is_none_or(|(accepted, refused, over)| (accepted + over, refused) == (7, 90) && over < 4),
        "{found:?}"
    );
}
