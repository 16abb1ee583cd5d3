//! In-toto statements that nobody signed, as builders put them into an index (BuildKit, "Image attestation storage").
//!
//! Shown, so that nobody wonders where they went, and never evidence by themselves. An index names the manifest that
//! holds them by digest, and that manifest each of them: whoever signed the index signed them too, and where a pack says
//! that this counts ([`crate::domain::policy::UnsignedStatements`]), they are worth as much as that signature.

use serde::Deserialize;

use super::rejection::{Rejection, shown};
use super::{Sighting, claimed_at, malformed};
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::{Facts, Signer, Source};
use crate::domain::statement::{Statement, StatementError};

/// The beginning of a statement, read without its claim: enough to say what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementHead {
    /// What it claims to be; bounded, and fit to be shown.
    pub predicate_type: String,
    /// The subjects that it names by SHA-256.
    pub subjects: Vec<Digest>,
}

#[derive(Deserialize)]
struct RawHead {
    #[serde(rename = "predicateType", default)]
    predicate_type: String,
    #[serde(default)]
    subject: Vec<RawSubject>,
}

#[derive(Deserialize)]
struct RawSubject {
    #[serde(default)]
    digest: RawDigests,
}

#[derive(Default, Deserialize)]
struct RawDigests {
    #[serde(default)]
    sha256: Option<String>,
}

impl StatementHead {
    /// Reads a statement of any size; `None` for what has another shape. Nothing is believed for it.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let head: RawHead = serde_json::from_slice(bytes).ok()?;
        let digests = head.subject.into_iter().filter_map(|subject| subject.digest.sha256);
        Some(Self {
            predicate_type: shown(&head.predicate_type),
            subjects: digests.filter_map(|hex| Digest::from_hex(&hex).ok()).collect(),
        })
    }

    /// Reads a statement as whoever judges it does; `None` for what that reader refuses, or what does not name each of its
    /// subjects by SHA-256. Of that nobody can say what it is about.
    #[must_use]
    pub fn told(bytes: &[u8]) -> Option<Self> {
        if Form::of(bytes) != Form::Statement {
            return None;
        }
        let statement = Statement::parse(bytes).ok()?;
        let subjects = statement.subjects().iter().map(|subject| subject.digest).collect::<Option<Vec<_>>>()?;
        Some(Self { predicate_type: shown(statement.predicate_type()), subjects })
            .filter(|head| !head.subjects.is_empty())
    }
}

/// What is said of a statement that nobody signed, wherever it lies.
pub(super) fn rejection(bytes: &[u8], source: Source) -> Rejection {
    let digest = Digest::of(bytes);
    let place = match source {
        Source::Index => format!(" in layer {digest}, which the index leads to"),
        _ => String::new(),
    };
    Rejection::Unsigned { found: format!("an in-toto statement{place}, which nobody signed") }
}

/// What an unsigned statement says about `subject`, by nobody: its signer is in no signer set.
///
/// # Errors
///
/// [`Rejection`] for bytes that are no statement, or none about `subject`.
pub fn unsigned(bytes: &[u8], subject: Digest, sighting: Sighting) -> Result<Facts, Rejection> {
    let statement = Statement::parse(bytes).map_err(|error: StatementError| Rejection::Malformed {
        pointer: error.pointer,
        expected: error.expected,
        found: shown(&error.found),
    })?;
    if !statement.is_about(subject) {
        let named = statement.subjects().iter().find_map(|subject| subject.digest);
        let found = named.map_or_else(|| "nothing by its SHA-256".to_owned(), |digest| digest.to_string());
        return Err(Rejection::SubjectMismatch { expected: subject, found });
    }
    let (predicate_type, predicate) = (statement.predicate_type().to_owned(), statement.predicate().clone());
    Ok(Facts {
        digest: Digest::of(bytes),
        form: Form::Statement,
        subject,
        claimed_at: claimed_at(&predicate_type, &predicate),
        malformed: malformed(&predicate_type, &predicate),
        predicate_type,
        predicate,
        statement: statement.value().clone(),
        signer: Signer::default(),
        signed_at: None,
        logged: false,
        received_at: sighting.received_at,
        source: sighting.source,
        vouched: Vec::new(),
        certified_for_s: None,
        signature: None,
        certified_until: None,
        named_by: Vec::new(),
        signed_content: None,
        refused: None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn seen() -> Sighting {
        Sighting { received_at: "2026-01-01T00:00:00Z".parse().unwrap(), source: Source::Index }
    }

    #[test]
    fn a_statement_that_nobody_signed_is_by_nobody_and_only_about_what_it_names() {
        let (app, other) = (Digest::of(b"app"), Digest::of(b"other"));
        let statement = json!({"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "https://spdx.dev/Document",
            "subject": [{"name": "pkg:docker/app", "digest": {"sha256": app.hex()}}], "predicate": {"a": 1}});
        let bytes = statement.to_string().into_bytes();
        let facts = unsigned(&bytes, app, seen()).unwrap();
        assert_eq!(
            (&facts.signer, facts.digest, &facts.predicate["a"]),
            (&Signer::default(), Digest::of(&bytes), &json!(1))
        );
        assert_eq!(unsigned(&bytes, other, seen()).unwrap_err().code(), "subject-mismatch");
        assert_eq!(unsigned(b"{}", app, seen()).unwrap_err().code(), "malformed");
        let head = StatementHead::read(&bytes).unwrap();
        assert_eq!((head.predicate_type.as_str(), head.subjects), ("https://spdx.dev/Document", vec![app]));
        assert_eq!(rejection(&bytes, Source::Index).code(), "unsigned");
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = (StatementHead::read(&bytes), unsigned(&bytes, Digest::of(b"x"), seen()));
        }
    }
}
