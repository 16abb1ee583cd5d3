//! Who stands behind a bundle that has verified: the distinct logs and timestamp authorities of one trusted root.
//!
//! The verifier library says that timestamps and entries hold, and not whose they are. A threshold counts authorities,
//! and an authority is its key: not an id, which anybody can give twice, and not an entry of a list.

use std::collections::BTreeSet;

use sigstore_types::{Bundle, SignatureContent};

use super::behind;
use super::rejection::Rejection;
use crate::domain::digest::Digest;
use crate::domain::facts::Vouched;
use crate::domain::trusted_root::{TrustedRoot, log_key};

/// The authorities of `root` behind `bundle`, which has verified with it.
///
/// # Errors
///
/// [`Rejection::VerificationFailed`] when a timestamp that verified is nobody's: then the library and this module
/// disagree about the root, and nothing is believed.
pub(super) fn by(root: &TrustedRoot, bundle: &Bundle) -> Result<Vouched, Rejection> {
    let (logs, promises) = logs(root, bundle);
    let timestamps = timestamps(root, bundle)?;
    let behind::Behind { all: behind, own, above } = behind::by(root, bundle, &timestamps);
    let (root, root_digest) = (root.handle().to_owned(), root.digest());
    Ok(Vouched { root, root_digest, logs, promises, timestamps, behind, own, above })
}

/// `root` with a promise of its log with the key `log` behind it, which counts as no log: see [`logs`].
pub(super) fn by_promise(root: &TrustedRoot, log: Digest) -> Vouched {
    let (root, root_digest, promises) = (root.handle().to_owned(), root.digest(), vec![log]);
    let (logs, timestamps) = (Vec::new(), Vec::new());
    let behind::Behind { all: behind, own, above } = behind::Behind::default();
    Vouched { root, root_digest, logs, promises, timestamps, behind, own, above }
}

/// The same with a promise of the log with the key `log` beside what is behind it already.
pub(super) fn and_promise(mut vouched: Vouched, log: Digest) -> Vouched {
    if !vouched.logs.contains(&log) && !vouched.promises.contains(&log) {
        vouched.promises.push(log);
        vouched.promises.sort_unstable();
    }
    vouched
}

/// Logs whose inclusion proof was verified, and the others that an entry is of: a promise alone is the log's word that it
/// will do something.
fn logs(root: &TrustedRoot, bundle: &Bundle) -> (Vec<Digest>, Vec<Digest>) {
    let entries = &bundle.verification_material.tlog_entries;
    let (mut proved, mut promised) = (BTreeSet::new(), BTreeSet::new());
    for entry in entries {
        let keys = if entry.inclusion_proof.is_some() { &mut proved } else { &mut promised };
        keys.extend(root.log(&entry.log_id.key_id).map(log_key));
    }
    let promised = promised.difference(&proved).copied().collect();
    (proved.into_iter().collect(), promised)
}

fn timestamps(root: &TrustedRoot, bundle: &Bundle) -> Result<Vec<Digest>, Rejection> {
    let tokens = &bundle.verification_material.timestamp_verification_data.rfc3161_timestamps;
    let disagreement = || Rejection::VerificationFailed { found: "a timestamp of no authority of the root".to_owned() };
    let mut keys = BTreeSet::new();
    if tokens.is_empty() {
        return Ok(Vec::new());
    }
    let signature = match &bundle.content {
        SignatureContent::MessageSignature(message) => &message.signature,
        SignatureContent::DsseEnvelope(envelope) => &envelope.signature.sig,
        _ => return Err(disagreement()),
    };
    let authorities = root.timestamp_authorities();
    for token in tokens {
        let stamped =
            |authority| sigstore_tsa::verify_timestamp_for_authority(&token.signed_timestamp, signature, authority);
        // Where there is only one it was that one: the library has verified the token with this root.
        let authority = match authorities {
            [(key, _)] => Some(*key),
            several => several.iter().find(|(_, authority)| stamped(authority).is_ok()).map(|(key, _)| *key),
        };
        keys.insert(authority.ok_or_else(disagreement)?);
    }
    Ok(keys.into_iter().collect())
}
