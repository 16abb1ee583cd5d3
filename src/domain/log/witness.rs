//! What a witness is asked, and what it answers (C2SP tlog-witness, `add-checkpoint`).

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::note::{NoteKey, NoteSignature, SignedNote};
use crate::domain::digest::Digest;

/// The body of a request: the size that the witness has seen, the proof that the checkpoint continues it, the
/// checkpoint.
#[must_use]
pub fn request(old_size: u64, proof: &[Digest], checkpoint: &SignedNote) -> String {
    let mut body = format!("old {old_size}\n");
    for hash in proof {
        let _ = writeln!(body, "{}", STANDARD.encode(hash.as_bytes()));
    }
    let _ = write!(body, "\n{checkpoint}");
    body
}

/// The cosignature of `witness` among what it answered, where it verifies.
#[must_use]
pub fn cosignature(witness: &NoteKey, text: &str, answer: &str) -> Option<NoteSignature> {
    let signatures = NoteSignature::lines(answer).ok()?;
    signatures.into_iter().find(|signature| witness.verifies(text, signature))
}

/// The size that a witness says it has seen, in a refusal for another one.
#[must_use]
pub fn known_size(answer: &str) -> Option<u64> {
    answer.strip_suffix('\n').unwrap_or(answer).parse().ok()
}
