//! Removals: signed statements that bundles about a subject are to take no place any more.
//!
//! What may be removed counts for nothing as it is: nobody whom the pack in force knows signed it, or it is revoked. So a
//! removal changes no verdict. It takes what others left out of the way, and says in whose name.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::digest::Digest;
use super::json::JsonError;
use super::limits::{MAX_REMOVED_AT_ONCE, MAX_TEXT_CHARS};
use super::names::ProjectName;
use super::statement::{Statement, statement_v1};

/// The predicate type of a removal: a signed statement whose one subject is what the bundles are about.
pub const EVIDENCE_REMOVAL_V1: &str = "urn:countersign:evidence-removal/v1";

/// What a removal says, exactly as it is signed (predicate [`EVIDENCE_REMOVAL_V1`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removal {
    /// The gate it is meant for (its configured `gate.id`).
    pub gate: String,
    /// The project it is meant for.
    pub project: ProjectName,
    /// The bundles: SHA-256 of each, 1 to [`MAX_REMOVED_AT_ONCE`], in ascending order.
    pub bundles: Vec<Digest>,
    /// Why.
    pub reason: String,
    /// Makes two otherwise equal statements different: what was given again is removed again by a new one.
    pub nonce: String,
}

/// Why a payload is no removal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RemovalError {
    /// It is no in-toto statement, or none with such a predicate.
    #[error("malformed: {0}")]
    Malformed(String),
    /// It is a statement of another kind.
    #[error("expected a statement of type {EVIDENCE_REMOVAL_V1}, found `{0}`")]
    OtherType(String),
    /// It is about nothing that has a SHA-256, or about several things.
    #[error("expected one subject with a SHA-256, found {0} subjects")]
    Subject(usize),
    /// It names no bundle, too many, one twice, or not in order.
    #[error("expected 1 to {MAX_REMOVED_AT_ONCE} bundles, each once and in ascending order, found {0}")]
    Bundles(usize),
    /// Its reason is missing or too long.
    #[error("expected a reason of 1 to {MAX_TEXT_CHARS} characters")]
    Reason,
}

impl Removal {
    /// Reads a payload: what the bundles are about, and what is said. Says nothing about who signed it.
    ///
    /// # Errors
    ///
    /// [`RemovalError`].
    pub fn parse(payload: &[u8]) -> Result<(Digest, Self), RemovalError> {
        let malformed = |error: String| RemovalError::Malformed(error.chars().take(MAX_TEXT_CHARS).collect());
        let statement = Statement::parse(payload).map_err(|error| malformed(error.to_string()))?;
        if statement.predicate_type() != EVIDENCE_REMOVAL_V1 {
            let found = statement.predicate_type().chars().take(MAX_TEXT_CHARS).collect();
            return Err(RemovalError::OtherType(found));
        }
        let subject = match statement.subjects() {
            [subject] => subject.digest.ok_or(RemovalError::Subject(0))?,
            others => return Err(RemovalError::Subject(others.len())),
        };
        let said: Self =
            serde_json::from_value(statement.predicate().clone()).map_err(|error| malformed(error.to_string()))?;
        let in_order = said.bundles.iter().zip(said.bundles.iter().skip(1)).all(|(one, next)| one < next);
        if said.bundles.is_empty() || said.bundles.len() > MAX_REMOVED_AT_ONCE || !in_order {
            return Err(RemovalError::Bundles(said.bundles.len()));
        }
        if said.reason.trim().is_empty() || said.reason.chars().count() > MAX_TEXT_CHARS {
            return Err(RemovalError::Reason);
        }
        Ok((subject, said))
    }

    /// The bytes to sign about the subject with this digest.
    ///
    /// # Errors
    ///
    /// [`JsonError`] when a text has no JSON form.
    pub fn payload(&self, subject: Digest) -> Result<Vec<u8>, JsonError> {
        statement_v1("subject", subject, EVIDENCE_REMOVAL_V1, &json!(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn removal() -> Removal {
        let mut bundles = vec![Digest::of(b"one"), Digest::of(b"another")];
        bundles.sort_unstable();
        Removal {
            gate: "urn:gate".into(),
            project: ProjectName::default(),
            bundles,
            reason: "given by mistake".into(),
            nonce: "1".into(),
        }
    }

    fn subject() -> Digest {
        Digest::of(b"app")
    }

    #[test]
    fn a_statement_is_read_back_as_it_was_said() {
        let payload = removal().payload(subject()).unwrap();
        assert_eq!(Removal::parse(&payload), Ok((subject(), removal())));
    }

    #[test]
    fn what_names_nothing_or_too_much_or_says_no_reason_says_nothing() {
        let read = |said: &Removal| Removal::parse(&said.payload(subject()).unwrap()).unwrap_err();
        let mut backwards = removal();
        backwards.bundles.reverse();
        let twice = Removal { bundles: vec![subject(), subject()], ..removal() };
        let none = Removal { bundles: Vec::new(), ..removal() };
        let numbers = 0..=MAX_REMOVED_AT_ONCE;
        let mut many: Vec<Digest> = numbers.map(|n| Digest::of(n.to_string().as_bytes())).collect();
        many.sort_unstable();
        let many = Removal { bundles: many, ..removal() };
        for wrong in [backwards, twice, none, many] {
            assert_eq!(read(&wrong), RemovalError::Bundles(wrong.bundles.len()));
        }
        for reason in [String::new(), "  ".into(), "r".repeat(MAX_TEXT_CHARS + 1)] {
            assert_eq!(read(&Removal { reason, ..removal() }), RemovalError::Reason);
        }
    }

    #[test]
    fn a_statement_of_another_kind_or_with_a_field_too_many_is_none() {
        let mut value = json!(removal());
        let other = statement_v1("subject", subject(), "urn:countersign:revocation/v1", &value).unwrap();
        assert!(matches!(Removal::parse(&other), Err(RemovalError::OtherType(_))));
        value["more"] = 1.into();
        let more = statement_v1("subject", subject(), EVIDENCE_REMOVAL_V1, &value).unwrap();
        assert!(matches!(Removal::parse(&more), Err(RemovalError::Malformed(_))));
    }
}
