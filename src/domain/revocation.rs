//! Revocations: signed statements that something is no longer to be relied on, and those that take one back.
//!
//! A digest names one thing, whatever that is: a subject, a bundle, a key, a certificate, a policy pack, a decision. So a
//! revocation of a digest needs no word for what it is of; only an identity, which has no digest, is named by itself.

mod standing_on;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use standing_on::{
    Revocable, Untold, hit, names_of, refused, refused_unread, unread_also, unread_stands_on, unwitnessed, withhold,
    withhold_overrides, withhold_unread,
};

use super::digest::Digest;
use super::json::{JsonError, canonical};
use super::limits::MAX_TEXT_CHARS;
use super::names::ProjectName;
use super::statement::{Statement, statement_v1};
use super::time::Timestamp;

/// The predicate type of a revocation: a signed statement whose subject is what is revoked.
pub const REVOCATION_V1: &str = "urn:countersign:revocation/v1";
/// The predicate type of what takes a revocation back: a signed statement whose subject is the revocation's id.
pub const REVOCATION_UNDO_V1: &str = "urn:countersign:revocation-undo/v1";
/// The code of evidence that does not count since it was revoked, or its signer, or whoever vouches for it.
pub const REVOKED: &str = "revoked";

/// What is revoked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Whatever has this digest.
    Digest(Digest),
    /// Whoever has this identity, by the word of this issuer.
    Signer(NamedSigner),
}

/// An identity, exactly as a certificate names it, and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedSigner {
    /// The certificate's one name.
    pub identity: String,
    /// The OIDC issuer that the certificate names; of a certificate of somebody's own hierarchy, its root's subject.
    pub issuer: String,
}

impl Target {
    /// The digest by which it is looked up: its own, or that of the identity's canonical JSON.
    #[must_use]
    pub fn id(&self) -> Digest {
        match self {
            Self::Digest(digest) => *digest,
            // Two texts always have a canonical form.
            Self::Signer(named) => Digest::of(&canonical(named).unwrap_or_default()),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Digest(digest) => digest.fmt(f),
            Self::Signer(NamedSigner { identity, issuer }) => write!(f, "{identity} (issuer {issuer})"),
        }
    }
}

/// What a revocation says, exactly as it is signed (predicate [`REVOCATION_V1`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevocationPredicate {
    /// The gate it is meant for (its configured `gate.id`).
    pub gate: String,
    /// The project it is meant for.
    pub project: ProjectName,
    /// What is revoked.
    pub revokes: Target,
    /// Why.
    pub reason: String,
    /// Makes two otherwise equal statements different: what was taken back is revoked again by a new one.
    pub nonce: String,
}

/// What takes a revocation back, exactly as it is signed (predicate [`REVOCATION_UNDO_V1`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoPredicate {
    /// The gate it is meant for.
    pub gate: String,
    /// The project it is meant for.
    pub project: ProjectName,
    /// Why.
    pub reason: String,
}

/// Either of the two statements, read from what somebody signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Something is revoked.
    Revoked(RevocationPredicate),
    /// The revocation with this id is taken back.
    Undone(Digest, UndoPredicate),
}

/// Why a payload says neither.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaidError {
    /// It is no in-toto statement, or none with such a predicate.
    #[error("malformed: {0}")]
    Malformed(String),
    /// It is a statement of another kind.
    #[error("expected a statement of type {REVOCATION_V1} or {REVOCATION_UNDO_V1}, found `{0}`")]
    OtherType(String),
    /// Its one subject is not what its predicate speaks of.
    #[error("expected the one subject {expected}, found another or several")]
    OtherSubject {
        /// What the predicate speaks of.
        expected: String,
    },
    /// Its reason is missing or too long.
    #[error("expected a reason of 1 to {MAX_TEXT_CHARS} characters")]
    Reason,
}

impl Said {
    /// Reads a payload. Says nothing about who signed it.
    ///
    /// # Errors
    ///
    /// [`SaidError`].
    pub fn parse(payload: &[u8]) -> Result<Self, SaidError> {
        let malformed = |error: String| SaidError::Malformed(error.chars().take(MAX_TEXT_CHARS).collect());
        let statement = Statement::parse(payload).map_err(|error| malformed(error.to_string()))?;
        let predicate = statement.predicate().clone();
        let [subject] = statement.subjects() else {
            return Err(SaidError::OtherSubject { expected: "that it speaks of".to_owned() });
        };
        let (said, reason) = match statement.predicate_type() {
            REVOCATION_V1 => {
                let revoked: RevocationPredicate = read(predicate).map_err(malformed)?;
                if !statement.is_about(revoked.revokes.id()) {
                    return Err(SaidError::OtherSubject { expected: revoked.revokes.id().to_string() });
                }
                let reason = revoked.reason.clone();
                (Self::Revoked(revoked), reason)
            }
            REVOCATION_UNDO_V1 => {
                let undone: UndoPredicate = read(predicate).map_err(malformed)?;
                let Some(id) = subject.digest else {
                    return Err(SaidError::OtherSubject { expected: "the id of a revocation".to_owned() });
                };
                let reason = undone.reason.clone();
                (Self::Undone(id, undone), reason)
            }
            other => return Err(SaidError::OtherType(other.chars().take(MAX_TEXT_CHARS).collect())),
        };
        let length = reason.trim().chars().count();
        if length == 0 || reason.chars().count() > MAX_TEXT_CHARS { Err(SaidError::Reason) } else { Ok(said) }
    }

    /// The bytes to sign.
    ///
    /// # Errors
    ///
    /// [`JsonError`] when a text has no JSON form.
    pub fn payload(&self) -> Result<Vec<u8>, JsonError> {
        match self {
            Self::Revoked(revoked) => statement_v1("revoked", revoked.revokes.id(), REVOCATION_V1, &json!(revoked)),
            Self::Undone(id, undone) => statement_v1("revocation", *id, REVOCATION_UNDO_V1, &json!(undone)),
        }
    }

    /// The digest that its one subject has.
    #[must_use]
    pub fn subject(&self) -> Digest {
        match self {
            Self::Revoked(revoked) => revoked.revokes.id(),
            Self::Undone(id, _) => *id,
        }
    }

    /// The gate and the project that it is meant for.
    #[must_use]
    pub fn scope(&self) -> (&str, &ProjectName) {
        match self {
            Self::Revoked(revoked) => (&revoked.gate, &revoked.project),
            Self::Undone(_, undone) => (&undone.gate, &undone.project),
        }
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Revoked(revoked) => &revoked.reason,
            Self::Undone(_, undone) => &undone.reason,
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(predicate: Value) -> Result<T, String> {
    serde_json::from_value(predicate).map_err(|error| error.to_string())
}

/// A revocation in force, as a decision records it and as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// What is revoked.
    pub revokes: Target,
    /// Why, in the words of whoever signed it.
    pub reason: String,
    /// Who signed it, in words.
    pub by: String,
    /// When the gate was given it.
    pub at: Timestamp,
    /// What else it takes: where it names a bundle, what that says ([`super::facts::said_as`]), which is the same in
    /// whatever bytes. Ascending; empty where nothing is known, and in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Digest>,
}

impl Revocation {
    /// Whether it takes the thing with this digest.
    #[must_use]
    pub fn takes(&self, thing: Digest) -> bool {
        self.revokes.id() == thing || self.also.contains(&thing)
    }

    /// Everything that it takes.
    #[must_use]
    pub fn taken(&self) -> Vec<Digest> {
        std::iter::once(self.revokes.id()).chain(self.also.iter().copied()).collect()
    }

    /// It in a few words: `revoked at … by …: why`.
    #[must_use]
    pub fn in_words(&self) -> String {
        format!("revoked at {} by {}: {}", self.at, self.by, self.reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Signer;

    fn named() -> NamedSigner {
        let (identity, issuer) = ("https://ci.example/release".to_owned(), "https://issuer.example".to_owned());
        NamedSigner { identity, issuer }
    }

    fn target() -> Target {
        Target::Signer(named())
    }

    fn predicate(revokes: &Target) -> Value {
        json!({"gate": "urn:gate", "project": "default", "revokes": revokes, "reason": "the key leaked", "nonce": "1"})
    }

    fn revoked(revokes: Target) -> Said {
        Said::Revoked(RevocationPredicate {
            gate: "urn:gate".into(),
            project: ProjectName::default(),
            revokes,
            reason: "the key leaked".into(),
            nonce: "1".into(),
        })
    }

    #[test]
    fn a_statement_is_read_back_as_it_was_said() {
        let id = Digest::of(b"revocation");
        let undo = UndoPredicate { gate: "urn:gate".into(), project: ProjectName::default(), reason: "found".into() };
        for said in [revoked(Target::Digest(Digest::of(b"app"))), revoked(target()), Said::Undone(id, undo)] {
            let payload = said.payload().unwrap();
            assert_eq!(Said::parse(&payload), Ok(said.clone()));
            assert!(Statement::parse(&payload).unwrap().is_about(said.subject()));
        }
    }

    #[test]
    fn the_subject_is_what_the_predicate_speaks_of_and_nothing_beside_it() {
        let predicate = predicate(&target());
        let payload = statement_v1("revoked", Digest::of(b"another"), REVOCATION_V1, &predicate).unwrap();
        assert!(matches!(Said::parse(&payload), Err(SaidError::OtherSubject { .. })));
        let other = statement_v1("x", target().id(), "urn:countersign:override/v1", &predicate).unwrap();
        assert!(matches!(Said::parse(&other), Err(SaidError::OtherType(_))));
    }

    #[test]
    fn a_statement_without_a_reason_or_with_a_field_too_many_says_nothing() {
        let mut value = predicate(&target());
        value["reason"] = "  ".into();
        let say = |value: &Value| Said::parse(&statement_v1("x", target().id(), REVOCATION_V1, value).unwrap());
        assert_eq!(say(&value), Err(SaidError::Reason));
        value["reason"] = "r".repeat(MAX_TEXT_CHARS + 1).into();
        assert_eq!(say(&value), Err(SaidError::Reason));
        value["reason"] = "leaked".into();
        value["more"] = 1.into();
        assert!(matches!(say(&value), Err(SaidError::Malformed(_))));
    }

    #[test]
    fn an_identity_is_another_by_another_issuer_and_never_a_digest_of_something_else() {
        let named = named();
        let other = Target::Signer(NamedSigner { issuer: "https://other.example".into(), ..named.clone() });
        let split = NamedSigner { identity: format!("{}{}", named.identity, named.issuer), issuer: String::new() };
        assert_ne!(target().id(), other.id());
        assert_ne!(target().id(), Target::Signer(split).id());
        let signer = Signer { identity: Some(named.identity), issuer: Some(named.issuer), ..Signer::default() };
        assert_eq!(names_of(&signer), [target().id()]);
        assert!(names_of(&Signer::default()).is_empty());
    }
}
