//! Reading one file of metadata, and counting who signed it.

use std::collections::BTreeSet;

use sigstore_tuf::metadata::Role;
use sigstore_tuf::{Metadata, Root};
use sigstore_types::SignatureBytes;

use super::error::TufError;
use crate::domain::json;

/// Reads metadata strictly: at most `bytes_max`, and JSON that no two parsers read otherwise.
pub(super) fn read<T: Role>(bytes: &[u8], role: &'static str, bytes_max: usize) -> Result<Metadata<T>, TufError> {
    if bytes.len() > bytes_max {
        return Err(TufError::TooLarge { what: format!("bytes of {role} metadata"), limit: bytes_max });
    }
    json::parse(bytes).map_err(|error| TufError::malformed(role, error))?;
    let metadata = Metadata::<T>::from_slice(bytes).map_err(|error| TufError::of(role, error))?;
    Ok(metadata)
}

/// Requires as many signatures over `metadata` as `authority` demands for `role`, by distinct keys.
///
/// The library counts key ids. A key that is listed under two of them would sign twice with one hand, so the keys
/// themselves are counted here (THREATS, "a threshold that counts one authority twice").
pub(super) fn require_signed_by<T: Role>(
    metadata: &Metadata<T>,
    authority: &Root,
    role: &'static str,
) -> Result<(), TufError> {
    let keys = authority.role(role).ok_or_else(|| TufError::malformed("root", format!("no keys for `{role}`")))?;
    if keys.threshold == 0 {
        return Err(TufError::malformed("root", format!("a threshold of 0 for `{role}`")));
    }
    let mut ids = BTreeSet::new();
    let mut signers: BTreeSet<Vec<u8>> = BTreeSet::new();
    for signature in metadata.signatures() {
        let key = authority.keys.get(&signature.keyid).filter(|_| keys.keyids.contains(&signature.keyid));
        let Some(key) = key.filter(|_| !signature.sig.is_empty()) else { continue };
        if !ids.insert(&signature.keyid) {
            return Err(TufError::malformed(role, "two signatures under one key id"));
        }
        let Ok(raw) = hex::decode(&signature.sig) else { continue };
        // A key that cannot be used has signed nothing; the threshold tells whether the others suffice.
        let Ok(public) = key.verification_key() else { continue };
        if key.verify(metadata.signed_canonical(), &SignatureBytes::new(raw)).is_ok() {
            signers.insert(public.as_bytes().to_vec());
        }
    }
    if signers.len() >= keys.threshold {
        return Ok(());
    }
    Err(TufError::Threshold { role, required: keys.threshold, found: signers.len() })
}
