//! The OpenSSF signature of a pushed model: who signed which files, and that the artifact is exactly those.

use super::rejection::Rejection;
use super::{Claimed, Established, Signed, sigstore};
use crate::domain::bundle::{Content, UntrustedBundle};
use crate::domain::digest::Digest;
use crate::domain::facts::Facts;
use crate::domain::keys::PublicKey;
use crate::domain::model::{Layers, ModelManifest, UntrustedModel, is_model_signature};
use crate::domain::statement::Statement;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// Verifies a signature over files, and that the artifact with the digest `subject` has these files and no others.
pub(super) fn establish(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    // 0. The manifest is the subject's, and the signature says something about files.
    let pushed = UntrustedModel::parse(bytes)?;
    let manifest = Digest::of(pushed.manifest());
    if manifest != subject {
        return Err(Rejection::SubjectMismatch { expected: subject, found: manifest.to_string() });
    }
    let untrusted = UntrustedBundle::parse(pushed.signature())?;
    let statement = statement_in(&untrusted)?;
    let claimed = statement.subjects().iter().find_map(|subject| subject.digest).ok_or_else(|| {
        Rejection::SubjectMissing { found: format!("{} subjects, none with a sha256", statement.subjects().len()) }
    })?;

    // 1–5. Time, chain, signer, signature, log entry: of a statement about the model that it names itself.
    let proof = sigstore::prove(&untrusted, Signed::Digest(claimed), trust, keys, seen_at)?;

    // 6. The files that it names are the artifact's layers, one for one.
    let files = ModelManifest::read(statement.value()).map_err(|error| Rejection::ModelMalformed {
        pointer: error.pointer,
        expected: error.expected,
        found: error.found,
    })?;
    files.require_layers(&Layers::read(pushed.manifest())?, Digest::of(pushed.signature()))?;

    let payload = untrusted.content().payload_digest(subject);
    Ok(Established {
        payload,
        claimed_at: None,
        signature: None,
        statement: statement.value().clone(),
        predicate_type: statement.predicate_type().to_owned(),
        predicate: statement.predicate().clone(),
        proof,
    })
}

/// Why a model's signature is evidence about no artifact where the manifest of its files is not beside it; `None` for all
/// else.
///
/// What it names as its subject is a digest over the contents of the files, which binds none of their names: the same model
/// with a harmless file under the name of one that is run has it, too. So nothing is known by that digest alone. (OpenSSF
/// model signing 1.0, "Model Hashing".)
#[must_use]
pub fn unbound(facts: &Facts) -> Option<Rejection> {
    let alone = facts.form.is_sigstore_bundle() && is_model_signature(&facts.predicate_type);
    alone.then(|| Rejection::ModelMismatch {
        expected: "the files by their names: the signature of a pushed model, with its manifest".to_owned(),
        found: "a digest over their contents alone, which renamed files have too".to_owned(),
    })
}

fn statement_in(bundle: &UntrustedBundle<'_>) -> Result<Statement, Rejection> {
    let expected = "an OpenSSF model signature";
    let found = match bundle.content() {
        Content::Statement { payload, .. } => {
            let statement = sigstore::read_statement(payload)?;
            if is_model_signature(statement.predicate_type()) {
                return Ok(statement);
            }
            super::rejection::shown(statement.predicate_type())
        }
        Content::Message { .. } => "a signature over bytes".to_owned(),
        Content::SimpleSigning { .. } => "a signature over an image".to_owned(),
    };
    Err(Rejection::Unsupported { expected, found })
}

/// What it claims, and about which artifact; unverified.
pub(super) fn claimed(bytes: &[u8]) -> Result<Claimed, Rejection> {
    let pushed = UntrustedModel::parse(bytes)?;
    let statement = statement_in(&UntrustedBundle::parse(pushed.signature())?)?;
    let subjects = vec![Digest::of(pushed.manifest())];
    Ok(Claimed { predicate_type: statement.predicate_type().to_owned(), subjects })
}
