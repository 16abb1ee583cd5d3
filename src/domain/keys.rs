//! Public keys: read, named by digest, and asked whether a signature is theirs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::digest::Digest;
use super::limits::MAX_KEY_BYTES;

/// A public key that signatures may be checked with: ed25519 or ECDSA P-256.
///
/// A value of this type has parsed, and its point is on the curve.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    spki: Vec<u8>,
    kind: KeyKind,
    point: Vec<u8>,
}

/// The kinds of key that the gate signs and verifies with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Ed25519 (RFC 8032), verified strictly.
    Ed25519,
    /// ECDSA on P-256 with SHA-256, signatures in DER.
    P256,
}

impl std::fmt::Display for KeyKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ed25519 => "ed25519",
            Self::P256 => "p256",
        })
    }
}

/// Why bytes are not a public key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct KeyError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded; never key material.
    pub found: String,
}

/// `SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING }` up to the 32 key bytes (RFC 8410).
const ED25519_PREFIX: &[u8] = &[0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/// `SEQUENCE { SEQUENCE { ecPublicKey, prime256v1 }, BIT STRING }` up to the 65 point bytes (RFC 5480).
const P256_PREFIX: &[u8] = &[
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
    0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

impl PublicKey {
    /// Reads a SubjectPublicKeyInfo in DER: exactly the one encoding that DER has for it.
    ///
    /// # Errors
    ///
    /// [`KeyError`] for another algorithm, another length, or a point that is not on the curve.
    pub fn from_spki_der(der: &[u8]) -> Result<Self, KeyError> {
        let bad = |expected, found: &str| KeyError { expected, found: found.to_owned() };
        if let Some(point) = der.strip_prefix(ED25519_PREFIX) {
            let bytes: [u8; 32] = point.try_into().map_err(|_| bad("32 bytes of an ed25519 key", "another length"))?;
            let key = ed25519_dalek::VerifyingKey::from_bytes(&bytes)
                .map_err(|_| bad("a point on the curve", "bytes that are none"))?;
            if key.is_weak() {
                return Err(bad("an ed25519 key of full order", "a weak key"));
            }
            return Ok(Self { spki: der.to_vec(), kind: KeyKind::Ed25519, point: point.to_vec() });
        }
        if let Some(point) = der.strip_prefix(P256_PREFIX) {
            aws_lc_rs::signature::ParsedPublicKey::new(&aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1, point)
                .map_err(|_| bad("a point on the curve", "bytes that are none"))?;
            return Ok(Self { spki: der.to_vec(), kind: KeyKind::P256, point: point.to_vec() });
        }
        Err(bad("an ed25519 or P-256 public key (SPKI)", "another algorithm or encoding"))
    }

    /// Reads the PEM form (`-----BEGIN PUBLIC KEY-----`), alone in its file.
    ///
    /// # Errors
    ///
    /// [`KeyError`] as for [`Self::from_spki_der`], and for what is no such PEM file.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        let expected = "one PEM block `PUBLIC KEY`";
        if text.len() > MAX_KEY_BYTES {
            return Err(KeyError { expected, found: format!("{} bytes", text.len()) });
        }
        let body = text
            .trim()
            .strip_prefix("-----BEGIN PUBLIC KEY-----")
            .and_then(|rest| rest.strip_suffix("-----END PUBLIC KEY-----"));
        let Some(body) = body else {
            let first = text.trim().lines().next().unwrap_or("an empty file");
            let found = if first.starts_with("-----BEGIN ") { first } else { "something else" };
            return Err(KeyError { expected, found: found.chars().take(60).collect() });
        };
        let base64: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let der = STANDARD.decode(base64).map_err(|_| KeyError { expected, found: "invalid base64".into() })?;
        Self::from_spki_der(&der)
    }

    /// The PEM form, ending in a newline.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let base64 = STANDARD.encode(&self.spki);
        let mut pem = String::from("-----BEGIN PUBLIC KEY-----\n");
        for (index, character) in base64.chars().enumerate() {
            if index > 0 && index % 64 == 0 {
                pem.push('\n');
            }
            pem.push(character);
        }
        pem.push_str("\n-----END PUBLIC KEY-----\n");
        pem
    }

    /// The SubjectPublicKeyInfo in DER.
    #[must_use]
    pub fn spki_der(&self) -> &[u8] {
        &self.spki
    }

    /// What kind of key it is.
    #[must_use]
    pub const fn kind(&self) -> KeyKind {
        self.kind
    }

    /// SHA-256 of the SPKI DER: the name of the key everywhere.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        Digest::of(&self.spki)
    }

    /// The hint that a bundle carries: base64 of the fingerprint's bytes, as cosign writes it.
    #[must_use]
    pub fn hint(&self) -> String {
        STANDARD.encode(self.fingerprint().as_bytes())
    }

    /// Whether `signature` over `message` was made with this key.
    ///
    /// Ed25519 is checked strictly (RFC 8032 with canonical encodings and no small-order points);
    /// P-256 signatures are strict DER over SHA-256 of the message. Both values of `s` are accepted, since other
    /// signers do not choose the lower one: a second spelling of a signature gives the same facts.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self.kind {
            KeyKind::Ed25519 => {
                let key = <[u8; 32]>::try_from(self.point.as_slice())
                    .ok()
                    .and_then(|bytes| ed25519_dalek::VerifyingKey::from_bytes(&bytes).ok());
                let signature = ed25519_dalek::Signature::from_slice(signature).ok();
                matches!((key, signature), (Some(k), Some(s)) if k.verify_strict(message, &s).is_ok())
            }
            KeyKind::P256 => {
                let algorithm = &aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1;
                let key = aws_lc_rs::signature::UnparsedPublicKey::new(algorithm, &self.point);
                key.verify(message, signature).is_ok()
            }
        }
    }

    /// Whether `signature` was made with this key over bytes whose SHA-256 is `digest`.
    ///
    /// Only for P-256: ed25519 signs the bytes themselves, so that a digest cannot stand in for them.
    #[must_use]
    pub fn verifies_digest(&self, digest: Digest, signature: &[u8]) -> bool {
        let Ok(digest) = aws_lc_rs::digest::Digest::import_less_safe(digest.as_bytes(), &aws_lc_rs::digest::SHA256)
        else {
            return false;
        };
        match self.kind {
            KeyKind::Ed25519 => false,
            KeyKind::P256 => {
                let algorithm = &aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1;
                let key = aws_lc_rs::signature::UnparsedPublicKey::new(algorithm, &self.point);
                key.verify_digest(&digest, signature).is_ok()
            }
        }
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind, self.fingerprint())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const P256: &str = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n-----END PUBLIC KEY-----\n";

    #[test]
    fn a_key_prints_as_it_was_read() {
        let key = PublicKey::from_pem(P256).unwrap();
        assert_eq!(key.kind(), KeyKind::P256);
        assert_eq!(key.to_pem(), P256);
    }

    #[test]
    fn a_private_key_is_not_a_public_key_and_is_not_repeated() {
        let error = PublicKey::from_pem("-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----").unwrap_err();
        assert_eq!(error.found, "-----BEGIN PRIVATE KEY-----");
    }

    #[test]
    fn a_point_off_the_curve_is_no_key() {
        let mut der = PublicKey::from_pem(P256).unwrap().spki_der().to_vec();
        *der.last_mut().unwrap() ^= 1;
        assert_eq!(PublicKey::from_spki_der(&der).unwrap_err().expected, "a point on the curve");
    }

    #[test]
    fn a_key_of_small_order_is_no_key() {
        let mut der = ED25519_PREFIX.to_vec();
        der.extend([1].into_iter().chain([0; 31]));
        assert_eq!(PublicKey::from_spki_der(&der).unwrap_err().found, "a weak key");
    }

    /// A signature that the verification equation accepts and RFC 8032's strict reading does not: its first half is a
    /// point of small order, so that part of what it should be bound to drops out. Computed for this test.
    #[test]
    fn an_ed25519_signature_with_a_point_of_small_order_is_refused() {
        use ed25519_dalek::Verifier as _;
        let point = hex::decode("6c62e3cbbf210941e7a45c6b970dba7e7aa0b2eb3b1e0b782c76f5069e8faf0d").unwrap();
        let identity = format!("01{}", "00".repeat(31));
        let scalar = "a01c2020222dcf18353da34eea6ff19d1ceed8183a1e964fc1ce3abcc5157d06";
        let signature = hex::decode(identity + scalar).unwrap();
        let key = PublicKey::from_spki_der(&[ED25519_PREFIX, &point].concat()).unwrap();
        assert!(!key.verifies(b"message", &signature));
        let lax = ed25519_dalek::VerifyingKey::from_bytes(point.as_slice().try_into().unwrap()).unwrap();
        assert!(lax.verify(b"message", &ed25519_dalek::Signature::from_slice(&signature).unwrap()).is_ok());
    }
}
