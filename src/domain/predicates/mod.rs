//! What the predicates of well-known types say, in one normalised form for rules, beside the predicate itself.
//!
//! A pure function of a statement's type and content, so that a decision replays without its result being recorded.
//! Nothing in here makes a statement true: it only says in one way what builders, scanners and verifiers say in many.
//!
//! Of a known type, [`Typed::Known`] has every field that its kind has, with `null` where the statement is silent;
//! a statement that does not fit its type is [`Typed::Malformed`], and rules see `null`. Unknown types pass as they are.

mod link;
mod provenance;
mod read;
mod release;
mod sbom;
mod scai;
mod test_result;
mod verification;
mod vex;
mod vulnerabilities;

use serde_json::Value;

use super::statement::predicate_type::{SLSA_PROVENANCE_V0_2, SLSA_PROVENANCE_V1, TEST_RESULT_V0_1, VSA_V1};
use read::{Malformed, Reader};

/// What a predicate says in the normalised form of its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A type that has no normalised form.
    Unknown,
    /// Its normalised form: an object whose `kind` names which.
    Known(Value),
    /// A known type with a content that does not fit it: where, what belongs there, what is there.
    Malformed(String),
}

impl Typed {
    /// What rules see as `typed`: the normalised form, or `null`.
    #[must_use]
    pub fn into_json(self) -> Value {
        match self {
            Self::Known(value) => value,
            Self::Unknown | Self::Malformed(_) => Value::Null,
        }
    }
}

/// Reads a predicate of type `predicate_type` into its normalised form.
#[must_use]
pub fn typed(predicate_type: &str, predicate: &Value) -> Typed {
    let Some(form) = form_of(predicate_type) else { return Typed::Unknown };
    match form(Reader::new(predicate)) {
        Ok(value) => Typed::Known(value),
        Err(malformed) => Typed::Malformed(malformed.to_string()),
    }
}

type Form = fn(Reader<'_>) -> Result<Value, Malformed>;

/// The reader of a type. Types are compared whole: another major version is another type.
fn form_of(predicate_type: &str) -> Option<Form> {
    Some(match predicate_type {
        SLSA_PROVENANCE_V1 => provenance::v1,
        SLSA_PROVENANCE_V0_2 => provenance::v0_2,
        "https://in-toto.io/Provenance/v0.1" => provenance::named_only,
        VSA_V1 => verification::vsa,
        "https://in-toto.io/attestation/svr/v0.1" => verification::svr_v0_1,
        "https://in-toto.io/attestation/svr/v0.2" => verification::svr_v0_2,
        TEST_RESULT_V0_1 => test_result::v0_1,
        "https://in-toto.io/attestation/vulns/v0.1" | "https://in-toto.io/attestation/vulns/v0.2" => {
            vulnerabilities::in_toto
        }
        "https://cosign.sigstore.dev/attestation/vuln/v1" => vulnerabilities::cosign,
        "https://cyclonedx.org/bom" => sbom::cyclonedx,
        "https://spdx.dev/Document" => sbom::spdx,
        "https://spdx.dev/Document/v2.3" => sbom::spdx_2,
        "https://spdx.dev/Document/v3" => sbom::spdx_3,
        "https://openvex.dev/ns" | "https://openvex.dev/ns/v0.2.0" => vex::openvex,
        "https://in-toto.io/attestation/release/v0.1" | "https://in-toto.io/attestation/release/v0.2" => {
            release::release
        }
        "https://in-toto.io/attestation/scai/v0.3" | "https://in-toto.io/attestation/scai/attribute-report/v0.2" => {
            scai::report
        }
        "https://in-toto.io/attestation/link/v0.3" | "https://in-toto.io/Link/v1" => link::link,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
