//! The gate's own key, as far as it is at hand: whoever signs needs its private half, whoever only reads the public one.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::{GateError, read_bounded};
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::limits::MAX_KEY_BYTES;
use crate::sigstore::{KeySource, SigningKey, load_key, write_key_pair};

/// The key that a gate signs with.
pub(super) enum OwnKey {
    /// It signs.
    Signs(Arc<SigningKey>),
    /// Its public half alone: whoever opened the gate may not read the other.
    Known(PublicKey),
    /// There is none yet. This is one whose private half nobody has: nothing was ever signed with it.
    Nobodys(PublicKey),
}

impl OwnKey {
    /// The key of a gate that only reads: nothing is made, and the private half is not needed.
    pub(super) fn to_read(data: &Path) -> Result<Self, GateError> {
        let (private, public) = (data.join("gate.key"), data.join("gate.pub"));
        let unread = match std::fs::File::open(&private) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied) => error,
            // What is wrong with it otherwise is said as to whoever signs.
            Ok(_) | Err(_) => return Ok(Self::Signs(Arc::new(load_key(&KeySource::File(private), None)?))),
        };
        let unusable = |detail: String| GateError::Configuration {
            detail: format!("the gate's own key: `{}`: {unread}; `{}`: {detail}", private.display(), public.display()),
            hint: Some("whoever only reads needs one of the two: gate.pub, the public half, may be read by all".into()),
        };
        let pem = match read_bounded(&public, MAX_KEY_BYTES) {
            Ok(pem) => pem,
            // Whatever signs next makes one.
            Err(GateError::NotFound { .. }) if unread.kind() == ErrorKind::NotFound => return Self::nobodys(),
            Err(GateError::NotFound { .. }) => return Err(unusable("it is not there".to_owned())),
            Err(error) => return Err(unusable(error.to_string())),
        };
        let pem = std::str::from_utf8(&pem).map_err(|_| unusable("it is not text".to_owned()))?;
        PublicKey::from_pem(pem).map(Self::Known).map_err(|error| unusable(error.to_string()))
    }

    /// One that nobody has.
    fn nobodys() -> Result<Self, GateError> {
        Ok(Self::Nobodys(SigningKey::generate(KeyKind::Ed25519)?.public_key()))
    }

    /// Its public half.
    pub(super) fn public(&self) -> PublicKey {
        match self {
            Self::Signs(key) => key.public_key(),
            Self::Known(key) | Self::Nobodys(key) => key.clone(),
        }
    }

    /// Its private half.
    pub(super) fn private(&self) -> Result<&Arc<SigningKey>, GateError> {
        match self {
            Self::Signs(key) => Ok(key),
            Self::Known(_) | Self::Nobodys(_) => {
                Err(GateError::internal("a gate that was opened to read was asked to sign"))
            }
        }
    }
}

/// A key of the gate's own (`gate`, `log`), made on first use. Of two processes that make it at once, one wins and both
/// use that one.
pub(super) fn made_on_first_use(data: &Path, name: &str) -> Result<SigningKey, GateError> {
    let private = data.join(format!("{name}.key"));
    if !private.exists() {
        let key = SigningKey::generate(KeyKind::Ed25519)?;
        match write_key_pair(&data.join(name), &key, None) {
            Ok(_) => return Ok(key),
            Err(_) if private.exists() => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(load_key(&KeySource::File(private), None)?)
}
