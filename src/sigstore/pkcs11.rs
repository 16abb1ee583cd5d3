//! Keys on tokens and in hardware modules, through the library that speaks to them (PKCS #11).
//!
//! Only with the feature `pkcs11`: loading a library that somebody names is not for everybody's gate.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::Slot;
use cryptoki::types::AuthPin;
use futures_util::future::BoxFuture;
use zeroize::Zeroizing;

use super::pkcs11_uri::Pkcs11Uri;
use super::raw_signature::der_of;
use super::signer::{Signer, SignerError, key_bundle};
use crate::domain::digest::Digest;
use crate::domain::evidence::rejection::shown;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_PIN_BYTES, SIGNER_SECONDS_MAX};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};

/// A signer whose P-256 key lies on a token.
pub struct TokenSigner {
    token: Token,
    key: PublicKey,
}

/// The way to a key; a session is opened for each use, since a token may have been taken out meanwhile.
#[derive(Clone)]
struct Token {
    uri: Pkcs11Uri,
    context: Pkcs11,
    slot: Slot,
    pin: Option<Zeroizing<String>>,
}

/// `OBJECT IDENTIFIER prime256v1` in DER.
const P256: &[u8] = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
/// SPKI of a P-256 key up to its point (RFC 5480).
const P256_SPKI_PREFIX: &[u8] = &[
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
    0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];
/// `OCTET STRING` of 65 bytes: what most libraries wrap a point in.
const WRAPPED: &[u8] = &[0x04, 0x41];

impl TokenSigner {
    /// Loads the library, finds the token and both halves of the key.
    ///
    /// * `module`, `pin` — the library and the PIN, where the name says none.
    ///
    /// # Errors
    ///
    /// [`SignerError::Unusable`] for a library, key or PIN file that is not there or of no use; [`SignerError::Fault`] for a
    /// token that is not there or refuses the PIN, which is never tried twice.
    pub async fn open(
        uri: Pkcs11Uri,
        module: Option<PathBuf>,
        pin: Option<Zeroizing<String>>,
    ) -> Result<Self, SignerError> {
        let name = uri.to_string();
        off_thread(&name, move || {
            let module = uri.module.clone().or(module).ok_or_else(|| {
                unusable(
                    &uri,
                    "expected the token's library in module-path or COUNTERSIGN_PKCS11_MODULE, found neither",
                )
            })?;
            let pin = match &uri.pin_file {
                Some(file) => Some(pin_in(&uri, file)?),
                None => pin,
            };
            let began = Instant::now();
            let context = Pkcs11::new(&module).map_err(|error| {
                unusable(&uri, &format!("the library `{}` does not load: {error}", module.display()))
            })?;
            context
                .initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK))
                .map_err(|error| fault(&uri, began, &error))?;
            let slot = slot_of(&context, &uri, began)?;
            let token = Token { uri, context, slot, pin };
            let key = token.public_key()?;
            Ok(Self { token, key })
        })
        .await
    }
}

impl Signer for TokenSigner {
    fn public_key(&self) -> Option<PublicKey> {
        Some(self.key.clone())
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        Box::pin(async move {
            let message = pae(IN_TOTO_PAYLOAD_TYPE, payload);
            let (digest, token) = (Digest::of(&message), self.token.clone());
            let name = token.uri.to_string();
            let signature = off_thread(&name, move || token.sign(digest)).await?;
            Ok(key_bundle(&self.key, payload, &signature))
        })
    }
}

impl Token {
    fn session(&self, began: Instant) -> Result<Session, SignerError> {
        let session = self.context.open_ro_session(self.slot).map_err(|error| fault(&self.uri, began, &error))?;
        if let Some(pin) = &self.pin {
            let pin = AuthPin::from(pin.as_str().to_owned());
            match session.login(UserType::User, Some(&pin)) {
                Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {}
                Err(error) => return Err(fault(&self.uri, began, &error)),
            }
        }
        Ok(session)
    }

    fn public_key(&self) -> Result<PublicKey, SignerError> {
        let began = Instant::now();
        let failed = |error: Error| fault(&self.uri, began, &error);
        let session = self.session(began)?;
        // Looked for now, so that nothing is begun that could not be ended.
        let private = self.one(&session, ObjectClass::PRIVATE_KEY, began)?;
        let public = self.one(&session, ObjectClass::PUBLIC_KEY, began)?;
        let id = |object| session.get_attributes(object, &[AttributeType::Id]).map_err(failed);
        if id(private)? != id(public)? {
            return Err(unusable(&self.uri, "expected one id for both halves of the key, found two"));
        }
        let wanted = [AttributeType::EcParams, AttributeType::EcPoint];
        let (mut curve, mut point) = (Vec::new(), Vec::new());
        for attribute in session.get_attributes(public, &wanted).map_err(failed)? {
            match attribute {
                Attribute::EcParams(bytes) => curve = bytes,
                Attribute::EcPoint(bytes) => point = bytes,
                _ => {}
            }
        }
        if curve != P256 {
            return Err(unusable(&self.uri, "expected a P-256 key, found one on another curve"));
        }
        let point = point.strip_prefix(WRAPPED).unwrap_or(&point);
        PublicKey::from_spki_der(&[P256_SPKI_PREFIX, point].concat())
            .map_err(|error| unusable(&self.uri, &error.to_string()))
    }

    fn sign(&self, digest: Digest) -> Result<Vec<u8>, SignerError> {
        let began = Instant::now();
        let session = self.session(began)?;
        let key = self.one(&session, ObjectClass::PRIVATE_KEY, began)?;
        let signature =
            session.sign(&Mechanism::Ecdsa, key, digest.as_bytes()).map_err(|error| fault(&self.uri, began, &error))?;
        der_of(&signature).ok_or_else(|| unusable(&self.uri, "expected a signature of 64 bytes, found another length"))
    }

    /// The one object of this class that the name names.
    fn one(&self, session: &Session, class: ObjectClass, began: Instant) -> Result<ObjectHandle, SignerError> {
        let mut template = vec![Attribute::Class(class), Attribute::KeyType(KeyType::EC)];
        template.extend(self.uri.object.as_ref().map(|label| Attribute::Label(label.as_bytes().to_vec())));
        template.extend(self.uri.id.as_ref().map(|id| Attribute::Id(id.clone())));
        let found = session.find_objects(&template).map_err(|error| fault(&self.uri, began, &error))?;
        let half = if class == ObjectClass::PRIVATE_KEY { "private" } else { "public" };
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(unusable(&self.uri, &format!("expected a {half} EC key of this name, found none"))),
            several => {
                let found = format!("expected one {half} EC key of this name, found {}: add its id", several.len());
                Err(unusable(&self.uri, &found))
            }
        }
    }
}

fn slot_of(context: &Pkcs11, uri: &Pkcs11Uri, began: Instant) -> Result<Slot, SignerError> {
    let mut slots = Vec::new();
    for slot in context.get_slots_with_token().map_err(|error| fault(uri, began, &error))? {
        let info = context.get_token_info(slot).map_err(|error| fault(uri, began, &error))?;
        let (label, serial) = (info.label(), info.serial_number());
        if uri.is_token(label, serial, info.manufacturer_id(), info.model(), slot.id()) {
            slots.push(slot);
        }
    }
    match slots.as_slice() {
        [one] => Ok(*one),
        [] => Err(unavailable(uri, began, FaultClass::Unavailable, Retry::After, "no such token is in any slot")),
        several => Err(unusable(uri, &format!("expected one such token, found {}: add its serial", several.len()))),
    }
}

fn pin_in(uri: &Pkcs11Uri, file: &std::path::Path) -> Result<Zeroizing<String>, SignerError> {
    use std::io::Read as _;
    let unreadable = |error: std::io::Error| unusable(uri, &format!("PIN file `{}`: {error}", file.display()));
    let mut pin = Zeroizing::new(String::new());
    let limit = u64::try_from(MAX_PIN_BYTES).unwrap_or(u64::MAX);
    std::fs::File::open(file).map_err(unreadable)?.take(limit).read_to_string(&mut pin).map_err(unreadable)?;
    let trimmed = pin.trim_end_matches(['\r', '\n']).to_owned();
    Ok(Zeroizing::new(trimmed))
}

/// Runs what may wait for a touch or a network where it holds nobody up; after the time, its thread is left behind.
async fn off_thread<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> Result<T, SignerError> + Send + 'static,
) -> Result<T, SignerError> {
    let began = Instant::now();
    let limit = Duration::from_secs(SIGNER_SECONDS_MAX);
    match tokio::time::timeout(limit, tokio::task::spawn_blocking(work)).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(SignerError::Unusable { detail: format!("signer {name}: the token's library ended early") }),
        Err(_) => Err(SignerError::Fault(Fault {
            dependency: format!("signer {}", shown(name)),
            class: FaultClass::Timeout,
            tries: 1,
            elapsed_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
            retry_after_s: None,
            retry: Retry::Safe,
            detail: format!("the token did not answer within {SIGNER_SECONDS_MAX} s"),
        })),
    }
}

fn unusable(uri: &Pkcs11Uri, detail: &str) -> SignerError {
    SignerError::Unusable { detail: format!("signer {}: {}", shown(&uri.to_string()), shown(detail)) }
}

fn fault(uri: &Pkcs11Uri, began: Instant, error: &Error) -> SignerError {
    // Another try with the same PIN would bring the token nearer to locking itself.
    let (class, retry) = match error {
        Error::Pkcs11(
            RvError::PinIncorrect
            | RvError::PinInvalid
            | RvError::PinLenRange
            | RvError::PinLocked
            | RvError::PinExpired
            | RvError::UserNotLoggedIn,
            _,
        ) => (FaultClass::Denied, Retry::Pointless),
        _ => (FaultClass::Unavailable, Retry::After),
    };
    let detail = match error {
        Error::Pkcs11(error, function) => format!("{function} answered {error:?}"),
        other => other.to_string(),
    };
    unavailable(uri, began, class, retry, &detail)
}

fn unavailable(uri: &Pkcs11Uri, began: Instant, class: FaultClass, retry: Retry, detail: &str) -> SignerError {
    SignerError::Fault(Fault {
        dependency: format!("signer {}", shown(&uri.to_string())),
        class,
        tries: 1,
        elapsed_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        retry_after_s: None,
        retry,
        detail: shown(detail),
    })
}
