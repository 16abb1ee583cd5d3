//! What somebody accepts of the record who knows better, and why: canonical JSON, which a leaf of the log names.

use serde::Serialize;

use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::json::canonical;
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::domain::time::Timestamp;

/// What is kept of it.
#[derive(Serialize)]
struct Statement<'a, T> {
    schema: &'a str,
    gate: &'a str,
    reason: &'a str,
    accepted_at: Timestamp,
    #[serde(flatten)]
    what: &'a T,
}

/// Why, as it is kept.
///
/// # Errors
///
/// [`GateError::Usage`] for no reason, and for one that is too long.
pub(super) fn reason_of(said: &str) -> Result<&str, GateError> {
    let reason = said.trim();
    if reason.is_empty() || reason.chars().count() > MAX_TEXT_CHARS {
        return Err(GateError::usage(format!("expected a reason of 1 to {MAX_TEXT_CHARS} characters")));
    }
    Ok(reason)
}

impl Gate {
    /// The statement that is kept, and its digest, which the log names.
    pub(super) fn acceptance<T: Serialize>(
        &self,
        schema: &str,
        reason: &str,
        accepted_at: Timestamp,
        what: &T,
    ) -> Result<(Vec<u8>, Digest), GateError> {
        of(&Statement { schema, gate: &self.settings().gate_id, reason, accepted_at, what })
    }
}

fn of<T: Serialize>(statement: &Statement<T>) -> Result<(Vec<u8>, Digest), GateError> {
    let statement = canonical(statement).map_err(|error| GateError::internal(error.to_string()))?;
    let digest = Digest::of(&statement);
    Ok((statement, digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct What {
        size: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        remembered: Option<u64>,
    }

    #[test]
    fn what_is_accepted_stands_beside_why_and_when() {
        let accepted_at = Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let what = What { size: 7, remembered: None };
        let statement = Statement { schema: "s", gate: "g", reason: "r", accepted_at, what: &what };
        let (bytes, digest) = of(&statement).unwrap();
        let expected = r#"{"accepted_at":"2027-01-15T08:00:00Z","gate":"g","reason":"r","schema":"s","size":7}"#;
        assert_eq!((bytes.as_slice(), digest), (expected.as_bytes(), Digest::of(expected.as_bytes())));
    }

    #[test]
    fn a_reason_is_said_and_is_no_book() {
        assert_eq!(reason_of(" it is so "), Ok("it is so"));
        for none in ["", "  ", &"x".repeat(MAX_TEXT_CHARS + 1)] {
            assert!(reason_of(none).is_err());
        }
    }
}
