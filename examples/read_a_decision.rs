//! Reads a decision that a gate has published, with nothing of the gate's but its public key:
//!
//! ```sh
//! cargo run --example read_a_decision -- vsa.json gate/gate.pub sha256:…
//! ```

use std::process::ExitCode;

use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::statement::predicate_type::VSA_V1;
use countersign::domain::trusted_root::TrustSet;
use countersign::domain::vsa::field;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [bundle, key, subject] = arguments.as_slice() else {
        eprintln!("usage: read_a_decision BUNDLE KEY sha256:DIGEST");
        return ExitCode::from(2);
    };
    match read(bundle, key, subject) {
        Ok(passed) if passed => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(1)
        }
    }
}

/// Whether the gate that holds `key` let `subject` in.
fn read(bundle: &str, key: &str, subject: &str) -> Result<bool, anyhow::Error> {
    let bundle = std::fs::read(bundle)?;
    let key = PublicKey::from_pem(&std::fs::read_to_string(key)?)?;
    let now = countersign::domain::time::Timestamp::from(jiff::Timestamp::now());
    let sighting = Sighting { received_at: now, source: Source::Upload };
    let evidence = verify(&bundle, subject.parse()?, &TrustSet::empty(), &[key], sighting)?;
    let facts = evidence.facts();
    anyhow::ensure!(facts.predicate_type == VSA_V1, "not a verification summary but {}", facts.predicate_type);
    let predicate = &facts.predicate;
    println!("{} for {}", predicate["verificationResult"], predicate[field::ENVIRONMENT]);
    println!("decided by {} at {}", field_of(predicate, "/verifier/id"), predicate["timeVerified"]);
    println!("under {}", field_of(predicate, "/policy/uri"));
    println!("valid until {}, waived {}", predicate[field::VALID_UNTIL], predicate[field::WAIVERS]);
    let valid_until = predicate[field::VALID_UNTIL].as_str().and_then(|text| text.parse().ok());
    let lapsed = valid_until.is_some_and(|until: countersign::domain::time::Timestamp| until <= now);
    Ok(predicate["verificationResult"] == "PASSED" && !lapsed)
}

/// The value at `path`, or `null`.
fn field_of<'a>(predicate: &'a serde_json::Value, path: &str) -> &'a serde_json::Value {
    predicate.pointer(path).unwrap_or(&serde_json::Value::Null)
}
