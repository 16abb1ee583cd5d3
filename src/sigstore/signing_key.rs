//! Private keys: made, read, written, used; never shown.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use ed25519_dalek::Signer as _;
use pkcs8::der::pem::PemLabel as _;
use pkcs8::der::{Decode as _, Encode as _};
use pkcs8::pkcs5::pbes2;
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef, SecretDocument};
use zeroize::Zeroizing;

use super::cosign_key;
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::limits::{MAX_KEY_BYTES, MAX_PBKDF2_ROUNDS, MAX_SCRYPT_BYTES, MAX_SCRYPT_PASSES};

/// A private key that signs: ed25519 or ECDSA P-256.
///
/// Its memory is cleared when it is dropped, and `Debug` shows the public half's fingerprint only.
pub struct SigningKey {
    secret: Secret,
    public: PublicKey,
}

enum Secret {
    Ed25519(ed25519_dalek::SigningKey),
    P256 { pair: EcdsaKeyPair, pkcs8: Zeroizing<Vec<u8>> },
}

/// Why a private key cannot be made, read, written or used. Never contains key material or passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigningKeyError {
    /// No source of randomness, or the cryptographic library failed while making a key.
    #[error("no key could be made: the system's randomness or the cryptographic library failed")]
    Generate,
    /// The cryptographic library failed while signing.
    #[error("nothing was signed: the cryptographic library failed")]
    Sign,
    /// The key cannot be put into the form asked for.
    #[error("the key could not be written as PEM")]
    Encode,
    /// A password that protects nothing.
    #[error("expected a password, found an empty one")]
    PasswordEmpty,
    /// The key is encrypted and no password was given.
    #[error("the key is encrypted, and no password was given")]
    PasswordMissing,
    /// The password does not open the key.
    #[error("the password does not open the key")]
    PasswordWrong,
    /// More bytes than a key has.
    #[error("expected a private key of at most {limit} bytes, found {found}")]
    TooLarge {
        /// The limit.
        limit: usize,
        /// Bytes given.
        found: usize,
    },
    /// Not a private key in PEM of a form that is read.
    #[error(
        "expected a private key as one PEM block `PRIVATE KEY`, `ENCRYPTED PRIVATE KEY` (PKCS#8) or `ENCRYPTED SIGSTORE PRIVATE KEY` (cosign), found {found}"
    )]
    Format {
        /// What it is instead, by its kind and never by its content.
        found: &'static str,
    },
    /// A kind of key that is not signed with.
    #[error("expected an ed25519 or P-256 private key, found {found}")]
    Kind {
        /// What it is instead.
        found: &'static str,
    },
}

/// What a file asks for that must not be able to make us compute for hours.
pub(super) const TOO_COSTLY: SigningKeyError =
    SigningKeyError::Format { found: "an encryption that takes more time or memory than is given" };

/// PKCS#8 v1 of an ed25519 key up to its 32 bytes (RFC 8410, section 7): the form that every OpenSSL reads.
const ED25519_PKCS8_PREFIX: &[u8] =
    &[0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
/// SPKI of a P-256 key up to its point (RFC 5480).
const P256_SPKI_PREFIX: &[u8] = &[
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
    0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];
/// SPKI of an ed25519 key up to its 32 bytes (RFC 8410).
const ED25519_SPKI_PREFIX: &[u8] = &[0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// scrypt with 16 MiB and five passes, one of the equal choices of the OWASP password storage guide; OpenSSL refuses
/// to read keys whose scrypt takes 32 MiB or more.
const SCRYPT: (u8, u32, u32) = (14, 8, 5);

impl SigningKey {
    /// A new key from the system's randomness.
    ///
    /// # Errors
    ///
    /// [`SigningKeyError::Generate`] when there is none.
    pub fn generate(kind: KeyKind) -> Result<Self, SigningKeyError> {
        match kind {
            KeyKind::Ed25519 => {
                let mut seed = Zeroizing::new([0; 32]);
                aws_lc_rs::rand::fill(seed.as_mut_slice()).map_err(|_| SigningKeyError::Generate)?;
                Self::from_ed25519(ed25519_dalek::SigningKey::from_bytes(&seed)).map_err(|_| SigningKeyError::Generate)
            }
            KeyKind::P256 => {
                let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new())
                    .map_err(|_| SigningKeyError::Generate)?;
                Self::from_p256(Zeroizing::new(pkcs8.as_ref().to_vec())).map_err(|_| SigningKeyError::Generate)
            }
            KeyKind::P384 | KeyKind::P521 | KeyKind::Rsa => {
                Err(SigningKeyError::Kind { found: "a kind that is only verified with" })
            }
        }
    }

    /// Reads PKCS#8 PEM, encrypted (PBES2 with scrypt or PBKDF2) or not, or a key of cosign's; alone in its text.
    ///
    /// A password that is given for a key that is not encrypted is not used.
    ///
    /// # Errors
    ///
    /// [`SigningKeyError`] says what is wrong, without repeating any of it.
    pub fn from_pem(pem: &str, password: Option<&str>) -> Result<Self, SigningKeyError> {
        if pem.len() > MAX_KEY_BYTES {
            return Err(SigningKeyError::TooLarge { limit: MAX_KEY_BYTES, found: pem.len() });
        }
        if let Some(document) = cosign_document(pem)? {
            // cosign's own way: an empty password is a password.
            let password = password.ok_or(SigningKeyError::PasswordMissing)?;
            let der = cosign_key::decrypt(&document, password)?;
            let damaged = SigningKeyError::Format { found: "a block that is not PKCS#8" };
            return Self::from_pkcs8(&SecretDocument::try_from(der.as_slice()).map_err(|_| damaged)?);
        }
        let (label, document) = SecretDocument::from_pem(pem.trim()).map_err(|_| kind_of(pem))?;
        match label {
            PrivateKeyInfoRef::PEM_LABEL => Self::from_pkcs8(&document),
            EncryptedPrivateKeyInfoRef::PEM_LABEL => {
                let password = password.ok_or(SigningKeyError::PasswordMissing)?;
                Self::from_pkcs8(&decrypt(&document, password)?)
            }
            _ => Err(kind_of(pem)),
        }
    }

    fn from_pkcs8(document: &SecretDocument) -> Result<Self, SigningKeyError> {
        let der = document.as_bytes();
        let info = PrivateKeyInfoRef::from_der(der)
            .map_err(|_| SigningKeyError::Format { found: "a block that is not PKCS#8" })?;
        match info.algorithm.oid.to_string().as_str() {
            "1.3.101.112" => {
                use ed25519_dalek::pkcs8::DecodePrivateKey as _;
                let key = ed25519_dalek::SigningKey::from_pkcs8_der(der)
                    .map_err(|_| SigningKeyError::Format { found: "an ed25519 key that does not parse" })?;
                Self::from_ed25519(key)
            }
            "1.2.840.10045.2.1" => Self::from_p256(Zeroizing::new(der.to_vec())),
            "1.2.840.113549.1.1.1" => Err(SigningKeyError::Kind { found: "an RSA key" }),
            _ => Err(SigningKeyError::Kind { found: "a key of another algorithm" }),
        }
    }

    fn from_ed25519(key: ed25519_dalek::SigningKey) -> Result<Self, SigningKeyError> {
        let spki = [ED25519_SPKI_PREFIX, key.verifying_key().as_bytes()].concat();
        let public = PublicKey::from_spki_der(&spki)
            .map_err(|_| SigningKeyError::Kind { found: "an ed25519 key that is weak" })?;
        Ok(Self { secret: Secret::Ed25519(key), public })
    }

    fn from_p256(pkcs8: Zeroizing<Vec<u8>>) -> Result<Self, SigningKeyError> {
        let wrong = SigningKeyError::Kind { found: "an elliptic curve key that is not a P-256 key" };
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &pkcs8).map_err(|_| wrong)?;
        let spki = [P256_SPKI_PREFIX, pair.public_key().as_ref()].concat();
        let public = PublicKey::from_spki_der(&spki).map_err(|_| wrong)?;
        Ok(Self { secret: Secret::P256 { pair, pkcs8 }, public })
    }

    /// The key as PKCS#8 PEM, encrypted when a password is given (PBES2, scrypt, AES-256-CBC).
    ///
    /// OpenSSL reads both forms.
    ///
    /// # Errors
    ///
    /// [`SigningKeyError::PasswordEmpty`] for an empty password, which would only look like protection.
    pub fn to_pem(&self, password: Option<&str>) -> Result<Zeroizing<String>, SigningKeyError> {
        let der = match &self.secret {
            Secret::Ed25519(key) => {
                let mut der = Zeroizing::new(ED25519_PKCS8_PREFIX.to_vec());
                der.extend_from_slice(key.as_bytes());
                der
            }
            Secret::P256 { pkcs8, .. } => pkcs8.clone(),
        };
        let (label, der) = match password {
            None => (PrivateKeyInfoRef::PEM_LABEL, der),
            Some("") => return Err(SigningKeyError::PasswordEmpty),
            Some(password) => (EncryptedPrivateKeyInfoRef::PEM_LABEL, encrypt(&der, password)?),
        };
        let document = SecretDocument::try_from(der.as_slice()).map_err(|_| SigningKeyError::Encode)?;
        document.to_pem(label, pkcs8::LineEnding::LF).map_err(|_| SigningKeyError::Encode)
    }

    /// The public half.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.public.clone()
    }

    /// Signs `message`: 64 bytes for ed25519, DER for P-256 over SHA-256.
    ///
    /// # Errors
    ///
    /// [`SigningKeyError::Sign`] when the cryptographic library fails.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SigningKeyError> {
        match &self.secret {
            Secret::Ed25519(key) => {
                key.try_sign(message).map(|s| s.to_bytes().to_vec()).map_err(|_| SigningKeyError::Sign)
            }
            Secret::P256 { pair, .. } => {
                let signature = pair.sign(&SystemRandom::new(), message).map_err(|_| SigningKeyError::Sign)?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey({:?})", self.public)
    }
}

/// What a text that is no PKCS#8 PEM looks like, from the names that files begin with.
fn kind_of(pem: &str) -> SigningKeyError {
    let begins = |label: &str| pem.trim_start().starts_with(&format!("-----BEGIN {label}-----"));
    let found = if begins("PUBLIC KEY") {
        "a public key"
    } else if begins("EC PRIVATE KEY") || begins("RSA PRIVATE KEY") {
        "a key in an older form (`openssl pkcs8 -topk8` converts it)"
    } else if begins("OPENSSH PRIVATE KEY") {
        "an OpenSSH key"
    } else if begins("PRIVATE KEY") || begins("ENCRYPTED PRIVATE KEY") {
        "a PEM block that is damaged"
    } else {
        "something else"
    };
    SigningKeyError::Format { found }
}

/// The content of a PEM block with one of cosign's labels; `None` for every other text.
fn cosign_document(pem: &str) -> Result<Option<Vec<u8>>, SigningKeyError> {
    let pem = pem.trim();
    if !cosign_key::LABELS.iter().any(|label| pem.starts_with(&format!("-----BEGIN {label}-----"))) {
        return Ok(None);
    }
    let damaged = SigningKeyError::Format { found: "a PEM block that is damaged" };
    pkcs8::der::pem::decode_vec(pem.as_bytes()).map(|(_, document)| Some(document)).map_err(|_| damaged)
}

fn encrypt(der: &[u8], password: &str) -> Result<Zeroizing<Vec<u8>>, SigningKeyError> {
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    aws_lc_rs::rand::fill(&mut salt).map_err(|_| SigningKeyError::Generate)?;
    aws_lc_rs::rand::fill(&mut iv).map_err(|_| SigningKeyError::Generate)?;
    let (log_n, r, p) = SCRYPT;
    let cost = scrypt::Params::new(log_n, r, p).map_err(|_| SigningKeyError::Encode)?;
    let parameters =
        pbes2::Parameters::generate_scrypt_aes256cbc(cost, &salt, iv).map_err(|_| SigningKeyError::Encode)?;
    let encrypted = parameters.encrypt(password, der).map_err(|_| SigningKeyError::Encode)?;
    let data = pkcs8::der::asn1::OctetStringRef::new(&encrypted).map_err(|_| SigningKeyError::Encode)?;
    let info = EncryptedPrivateKeyInfoRef { encryption_algorithm: parameters.into(), encrypted_data: data };
    info.to_der().map(Zeroizing::new).map_err(|_| SigningKeyError::Encode)
}

fn decrypt(document: &SecretDocument, password: &str) -> Result<SecretDocument, SigningKeyError> {
    let damaged = SigningKeyError::Format {
        found: "one that is damaged, or encrypted otherwise than by PBES2 with AES (`openssl pkcs8 -topk8` makes another)",
    };
    let info = EncryptedPrivateKeyInfoRef::from_der(document.as_bytes()).map_err(|_| damaged)?;
    let Some(parameters) = info.encryption_algorithm.pbes2() else {
        return Err(SigningKeyError::Format { found: "an encryption older than PBES2" });
    };
    // A file must not be able to make us compute for hours before it turns out to be worthless.
    let affordable = match &parameters.kdf {
        pbes2::Kdf::Pbkdf2(kdf) => kdf.iteration_count <= MAX_PBKDF2_ROUNDS,
        pbes2::Kdf::Scrypt(kdf) => {
            let bytes = kdf.cost_parameter.saturating_mul(u64::from(kdf.block_size)).saturating_mul(128);
            bytes <= MAX_SCRYPT_BYTES && kdf.parallelization <= MAX_SCRYPT_PASSES
        }
        _ => false,
    };
    if !affordable {
        return Err(TOO_COSTLY);
    }
    info.decrypt(password).map_err(|_| SigningKeyError::PasswordWrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [KeyKind; 2] = [KeyKind::Ed25519, KeyKind::P256];

    #[test]
    fn what_is_signed_verifies_with_the_public_half_and_no_other() {
        for kind in KINDS {
            let (key, other) = (SigningKey::generate(kind).unwrap(), SigningKey::generate(kind).unwrap());
            let signature = key.sign(b"message").unwrap();
            assert!(key.public_key().verifies(b"message", &signature));
            assert!(!key.public_key().verifies(b"massage", &signature));
            assert!(!other.public_key().verifies(b"message", &signature));
        }
    }

    #[test]
    fn a_key_is_read_as_it_was_written() {
        for kind in KINDS {
            let key = SigningKey::generate(kind).unwrap();
            let plain = key.to_pem(None).unwrap();
            assert!(plain.starts_with("-----BEGIN PRIVATE KEY-----\n") && plain.ends_with('\n'));
            let read = SigningKey::from_pem(&plain, None).unwrap();
            assert_eq!(read.public_key(), key.public_key());
            assert_eq!(read.to_pem(None).unwrap(), plain);
        }
    }

    #[test]
    fn an_encrypted_key_opens_with_its_password_only() {
        for kind in KINDS {
            let key = SigningKey::generate(kind).unwrap();
            let pem = key.to_pem(Some("correct horse")).unwrap();
            assert!(pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
            let open = |password| SigningKey::from_pem(&pem, password).map(|key| key.public_key());
            assert_eq!(open(Some("correct horse")), Ok(key.public_key()));
            assert_eq!(open(Some("correct hors")), Err(SigningKeyError::PasswordWrong));
            assert_eq!(open(None), Err(SigningKeyError::PasswordMissing));
            assert_eq!(key.to_pem(Some("")).unwrap_err(), SigningKeyError::PasswordEmpty);
        }
    }

    #[test]
    fn what_is_no_key_is_named_by_its_kind() {
        let public = SigningKey::generate(KeyKind::P256).unwrap().public_key().to_pem();
        let cases = [
            (public.as_str(), "a public key"),
            ("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n", "a key in an older form"),
            ("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n", "a PEM block that is damaged"),
            ("-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n", "a PEM block that is damaged"),
            ("-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n", "a block that is not PKCS#8"),
            ("", "something else"),
        ];
        for (text, kind) in cases {
            let error = SigningKey::from_pem(text, None).unwrap_err().to_string();
            assert!(error.contains(kind), "{text}: {error}");
        }
        let long = "x".repeat(MAX_KEY_BYTES + 1);
        assert!(matches!(SigningKey::from_pem(&long, None), Err(SigningKeyError::TooLarge { .. })));
    }

    #[test]
    fn an_encryption_that_costs_too_much_is_refused_before_it_is_tried() {
        let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
        let der = SecretDocument::from_pem(&key.to_pem(Some("pw")).unwrap()).unwrap().1;
        let hex = hex::encode(der.as_bytes());
        // N = 2^14, r = 8, p = 5 in DER; then p = 127.
        let cases = [hex.replacen("02024000020108020105", "0202400002010802017f", 1), hex.clone()];
        let open = |hex: &str| {
            let document = SecretDocument::try_from(hex::decode(hex).unwrap()).unwrap();
            decrypt(&document, "pw").map(drop)
        };
        assert_eq!(cases.map(|hex| open(&hex)), [Err(TOO_COSTLY), Ok(())]);
    }

    #[test]
    fn debug_shows_nothing_of_the_private_half() {
        for kind in KINDS {
            let key = SigningKey::generate(kind).unwrap();
            let public = key.public_key();
            assert_eq!(format!("{key:?}"), format!("SigningKey({kind} {})", public.fingerprint()));
        }
    }
}
