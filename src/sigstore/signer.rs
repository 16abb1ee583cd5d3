//! Who signs: what the gate asks of a key in a file, of a program, of a token, of an identity, all in the same words.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::BoxFuture;
use serde::Serialize;

use super::external::ExternalSigner;
use super::identity::TokenError;
use super::key_file::{KeyFileError, KeySource, load_key};
use super::pkcs11_uri::Pkcs11Uri;
use super::signing_key::{SigningKey, SigningKeyError};
use crate::domain::bundle::MEDIA_TYPE_V0_3;
use crate::domain::evidence::Rejection;
use crate::domain::fault::Fault;
use crate::domain::keys::PublicKey;
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};

/// Somebody who signs statements: a private key here, a program that asks a key elsewhere, an identity.
///
/// What comes back is a whole Sigstore bundle, since an identity brings certificate, log entry and timestamps, and a
/// key brings none of them. Nobody believes it for having asked: whoever sends the bundle verifies it first
/// ([`crate::domain::evidence::verify`]), so that a signer that signs wrongly is found out by us and not by others.
///
/// Dropping the future stops the work, with everything that was started for it.
pub trait Signer: Send + Sync {
    /// The key that everything of this signer verifies with; `None` for one who has a new key for each signature.
    fn public_key(&self) -> Option<PublicKey>;

    /// Signs an in-toto statement: the bytes of a Sigstore bundle v0.3 with exactly one DSSE signature over `payload`.
    ///
    /// # Errors
    ///
    /// [`SignerError::Fault`] when a dependency could not be asked: nothing is known then, and trying again is safe.
    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>>;

    /// Whether a log or a timestamp authority vouches for what it signs with its key.
    fn is_witnessed(&self) -> bool {
        false
    }

    /// The last signature is where it was to go: what was kept for a repetition is not needed any more.
    fn stored(&self) {}

    /// The last signature does not verify, for this reason: it is forgotten. Says which service's fault that is.
    fn refused(&self, _rejection: &Rejection) -> Option<Fault> {
        None
    }
}

/// Why nothing was signed, or nobody can sign.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerError {
    /// The private key cannot be used.
    #[error(transparent)]
    Key(#[from] SigningKeyError),
    /// The private key cannot be found or read.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// What should sign for us is not there, or is nothing that signs.
    #[error("{detail}")]
    Unusable {
        /// What is wrong with it, with expected and found.
        detail: String,
    },
    /// A way of signing that this program was built without.
    #[error("{what} needs a countersign that was built with the feature `{feature}`, and this one was not")]
    NotBuilt {
        /// What was asked for.
        what: &'static str,
        /// The feature's name.
        feature: &'static str,
    },
    /// The identity token is of no use.
    #[error("{from}: {error}")]
    Token {
        /// Where it is from.
        from: String,
        /// What is wrong with it.
        error: TokenError,
    },
    /// What signs for us could not be asked, or answered with something unusable.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// What opens a key, where its file or its name does not say.
#[derive(Clone, Copy, Default)]
pub struct Secrets<'a> {
    /// The password of an encrypted key; of one that cosign wrote it may be empty.
    pub password: Option<&'a str>,
    /// The PIN of a token.
    pub pin: Option<&'a str>,
    /// The library that speaks to tokens; no secret, and from the same places.
    pub module: Option<&'a str>,
}

/// Who signs with what `source` names. A program or a token is asked for its public key, so that nothing is begun that
/// it could not end.
///
/// # Errors
///
/// [`SignerError`], with the place and what is wrong there.
pub async fn open_signer(source: &KeySource, secrets: Secrets<'_>) -> Result<Box<dyn Signer>, SignerError> {
    match source {
        KeySource::File(_) | KeySource::Env(_) => Ok(Box::new(load_key(source, secrets.password)?)),
        KeySource::Program(program) => Ok(Box::new(ExternalSigner::open(program.clone()).await?)),
        KeySource::Token(uri) => open_token(uri, secrets).await,
    }
}

#[cfg(feature = "pkcs11")]
async fn open_token(uri: &Pkcs11Uri, secrets: Secrets<'_>) -> Result<Box<dyn Signer>, SignerError> {
    let pin = secrets.pin.map(|pin| zeroize::Zeroizing::new(pin.to_owned()));
    let module = secrets.module.map(std::path::PathBuf::from);
    Ok(Box::new(super::pkcs11::TokenSigner::open(uri.clone(), module, pin).await?))
}

#[cfg(not(feature = "pkcs11"))]
#[expect(clippy::unused_async, reason = "the other build waits for the token")]
async fn open_token(_: &Pkcs11Uri, _: Secrets<'_>) -> Result<Box<dyn Signer>, SignerError> {
    Err(SignerError::NotBuilt { what: "a key on a token (`pkcs11:…`)", feature: "pkcs11" })
}

impl Signer for SigningKey {
    fn public_key(&self) -> Option<PublicKey> {
        Some(Self::public_key(self))
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        Box::pin(async move { Ok(sign_statement(self, payload)?) })
    }
}

/// Signs an in-toto statement with a key at hand: a Sigstore bundle v0.3 with a DSSE envelope and the hint of the key.
///
/// * `payload` — the statement's bytes, as [`crate::domain::statement::statement_v1`] writes them.
///
/// An ed25519 key gives equal bytes for equal statements (P-256 signatures are random).
///
/// # Errors
///
/// [`SigningKeyError::Sign`] when the cryptographic library fails.
pub fn sign_statement(key: &SigningKey, payload: &[u8]) -> Result<Vec<u8>, SigningKeyError> {
    let signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, payload))?;
    Ok(key_bundle(&key.public_key(), payload, &signature))
}

/// The bundle of a signature that `key` made over the statement `payload`.
///
/// The fields have one order. `keyid` is left empty, since cosign refuses an envelope whose `keyid` it cannot match;
/// which key it was stands in the bundle's hint.
pub(super) fn key_bundle(key: &PublicKey, payload: &[u8], signature: &[u8]) -> Vec<u8> {
    let bundle = WrittenBundle {
        media_type: MEDIA_TYPE_V0_3,
        verification_material: WrittenMaterial { public_key: WrittenKey { hint: key.hint() } },
        dsse_envelope: WrittenEnvelope {
            payload: STANDARD.encode(payload),
            payload_type: IN_TOTO_PAYLOAD_TYPE,
            signatures: [WrittenSignature { sig: STANDARD.encode(signature) }],
        },
    };
    // Texts and lists of texts: there is nothing in it that JSON could not hold.
    serde_json::to_vec(&bundle).unwrap_or_default()
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
