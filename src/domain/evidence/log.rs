//! What the verifier library leaves to us about logs: whether their keys were theirs to use at the time.

use sigstore_types::bundle::InclusionProof;
use sigstore_types::{Bundle, Checkpoint, KeyHint, KindVersion, TransparencyLogEntry};
use sigstore_verify::crypto::VerificationKey;

use super::rejection::{Rejection, shown};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustedRoot, window_text};

/// Requires of every log entry that the log it names vouches for it, with a key that was valid at every trusted time.
///
/// The library accepts a checkpoint by any log of the root, and a key whose window ended years ago: whoever holds a
/// retired log key could log anything today. `times` are the trusted times; where there is none, `seen_at`, the
/// latest that it can have been, stands in for them.
pub(super) fn require_valid_keys(
    bundle: &Bundle,
    root: &TrustedRoot,
    times: &[Timestamp],
    seen_at: Timestamp,
) -> Result<(), Rejection> {
    for entry in &bundle.verification_material.tlog_entries {
        let Some(log) = root.log(&entry.log_id.key_id) else { return Err(unknown(root, entry)) };
        let fallback = [seen_at];
        for time in if times.is_empty() { &fallback } else { times } {
            let window = log.public_key.valid_for.filter(|window| !window.contains((*time).into()));
            if let Some(window) = window {
                return Err(Rejection::LogKeyExpired { signed_at: *time, valid: window_text(window) });
            }
        }
        if let Some(proof) = &entry.inclusion_proof {
            let key = VerificationKey::from_spki(&log.public_key.raw_bytes)
                .map_err(|error| Rejection::CheckpointInvalid { found: shown(&error.to_string()) })?;
            require_checkpoint_by(&key, entry.log_id.key_id.as_bytes(), proof.checkpoint.envelope())?;
            require_its_tree(entry, proof)?;
        }
    }
    Ok(())
}

/// Whether an inclusion proof is among what was verified.
pub(super) fn has_proof(bundle: &Bundle) -> bool {
    bundle.has_inclusion_proof()
}

/// Whether `root` has a log that the bundle names.
pub(super) fn knows(root: &TrustedRoot, bundle: &Bundle) -> bool {
    bundle.verification_material.tlog_entries.iter().any(|entry| root.log(&entry.log_id.key_id).is_some())
}

/// The refusal of a bundle whose log entry names a log that `root` does not have, or none at all: whatever else was found
/// wrong, that comes first.
pub(super) fn stranger(root: &TrustedRoot, bundle: &Bundle) -> Option<Rejection> {
    let entries = &bundle.verification_material.tlog_entries;
    entries.iter().find(|entry| root.log(&entry.log_id.key_id).is_none()).map(|entry| unknown(root, entry))
}

fn require_checkpoint_by(key: &VerificationKey, log_id: &[u8], envelope: &str) -> Result<(), Rejection> {
    let checkpoint = Checkpoint::from_text(envelope)
        .map_err(|error| Rejection::CheckpointInvalid { found: shown(&error.to_string()) })?;
    let hint = log_id.get(..4).and_then(|hint| KeyHint::try_from(hint).ok());
    let signed = checkpoint.signatures().iter().any(|signature| {
        Some(&signature.key_id) == hint.as_ref() && key.verify(checkpoint.signed_data(), &signature.signature).is_ok()
    });
    if signed {
        return Ok(());
    }
    Err(Rejection::CheckpointInvalid { found: "no valid signature of the log that the entry names".to_owned() })
}

/// Requires that the proof is about the tree that the checkpoint signs. The library compares their roots, and the sizes
/// only where the proof's own is used: of Rekor v2 entries it is a copy that nothing reads.
fn require_its_tree(entry: &TransparencyLogEntry, proof: &InclusionProof) -> Result<(), Rejection> {
    let signed = proof.checkpoint.checkpoint().map(Checkpoint::tree_size);
    if entry.kind_version == KindVersion::HashedRekordV002 || signed == Some(proof.tree_size) {
        return Ok(());
    }
    let found = format!(
        "a proof for a tree of {} entries, under a checkpoint of {}",
        proof.tree_size,
        signed.unwrap_or_default()
    );
    Err(Rejection::InclusionProofInvalid { found })
}

fn unknown(root: &TrustedRoot, entry: &TransparencyLogEntry) -> Rejection {
    Rejection::LogUnknown {
        expected: format!("a log of {}", root.name()),
        found: shown(&format!("log {}", entry.log_id.key_id)),
    }
}
