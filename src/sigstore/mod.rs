//! Floor 2: signing, and the renewal of trust. Keys on disk and in the environment, the bundles that are made with
//! them, and the repositories that say whom to trust.
//!
//! Verification is on floor 1 and needs nothing of this.

mod kept;
mod key_file;
mod signing_key;
mod tuf;

pub use kept::{KeptFileError, KeptLock, kept_path, read_kept};
pub use key_file::{KeyFileError, KeySource, load_key, write_key_pair};
pub use signing_key::{SigningKey, SigningKeyError};
pub use tuf::{Bootstrap, Mirror, MirrorOptions, RefreshError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::domain::bundle::MEDIA_TYPE_V0_3;
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};

/// Signs an in-toto statement: a Sigstore bundle v0.3 with a DSSE envelope and the hint of the key.
///
/// * `payload` — the statement's bytes, as [`crate::domain::statement::statement_v1`] writes them.
///
/// The fields have one order, so that an ed25519 key gives equal bytes for equal statements (P-256 signatures are
/// random). `keyid` is left empty, since cosign refuses an envelope whose `keyid` it cannot match; which key it was
/// stands in the bundle's hint. Whoever sends the bundle verifies it first
/// ([`crate::domain::evidence::verify`]): a key that signs wrongly must not be found out by others.
///
/// # Errors
///
/// [`SigningKeyError::Sign`] when the cryptographic library fails.
pub fn sign_statement(key: &SigningKey, payload: &[u8]) -> Result<Vec<u8>, SigningKeyError> {
    let signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, payload))?;
    let bundle = WrittenBundle {
        media_type: MEDIA_TYPE_V0_3,
        verification_material: WrittenMaterial { public_key: WrittenKey { hint: key.public_key().hint() } },
        dsse_envelope: WrittenEnvelope {
            payload: STANDARD.encode(payload),
            payload_type: IN_TOTO_PAYLOAD_TYPE,
            signatures: [WrittenSignature { sig: STANDARD.encode(signature) }],
        },
    };
    serde_json::to_vec(&bundle).map_err(|_| SigningKeyError::Sign)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenBundle {
    media_type: &'static str,
    verification_material: WrittenMaterial,
    dsse_envelope: WrittenEnvelope,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenMaterial {
    public_key: WrittenKey,
}

#[derive(Serialize)]
struct WrittenKey {
    hint: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenEnvelope {
    payload: String,
    payload_type: &'static str,
    signatures: [WrittenSignature; 1],
}

#[derive(Serialize)]
struct WrittenSignature {
    sig: String,
}
