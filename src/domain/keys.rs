//! Public keys: read, named by digest, and asked whether a signature is theirs.

use aws_lc_rs::signature::{self, ParsedPublicKey, UnparsedPublicKey, VerificationAlgorithm};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Decode as _, Reader as _, SliceReader};

use super::digest::Digest;
use super::limits::{MAX_KEY_BYTES, RSA_BITS_MAX, RSA_BITS_MIN};

/// A public key that signatures may be checked with.
///
/// A value of this type has parsed, and its point is on the curve, or its modulus long enough.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    spki: Vec<u8>,
    kind: KeyKind,
    /// The key itself: a point, or a PKCS#1 `RSAPublicKey`.
    point: Vec<u8>,
}

/// The kinds of key that signatures are verified with. The gate signs with the first two only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Ed25519 (RFC 8032), verified strictly.
    Ed25519,
    /// ECDSA on P-256 with SHA-256, signatures in DER.
    P256,
    /// ECDSA on P-384 with SHA-384 or SHA-256, signatures in DER.
    P384,
    /// ECDSA on P-521 with SHA-512 or SHA-256, signatures in DER.
    P521,
    /// RSA of 2048 to 8192 bits with SHA-256: PKCS #1 v1.5, or PSS with a salt of 32 bytes.
    Rsa,
}

impl KeyKind {
    /// What signatures of this kind are checked with. cosign signs with SHA-256 whatever the curve, unless told
    /// otherwise; model-signing and Sigstore's own registry of algorithms take the hash of the curve's length. Both are
    /// strong, and the key says nothing about it, so both are accepted. Ed25519 is checked elsewhere.
    fn algorithms(self) -> &'static [&'static dyn VerificationAlgorithm] {
        match self {
            Self::Ed25519 => &[],
            Self::P256 => &[&signature::ECDSA_P256_SHA256_ASN1],
            Self::P384 => &[&signature::ECDSA_P384_SHA384_ASN1, &signature::ECDSA_P384_SHA256_ASN1],
            Self::P521 => &[&signature::ECDSA_P521_SHA512_ASN1, &signature::ECDSA_P521_SHA256_ASN1],
            Self::Rsa => &[&signature::RSA_PKCS1_2048_8192_SHA256, &signature::RSA_PSS_2048_8192_SHA256],
        }
    }

    /// Whether a signature can be checked against the SHA-256 of what was signed, without the bytes themselves.
    #[must_use]
    pub const fn signs_digests(self) -> bool {
        !matches!(self, Self::Ed25519)
    }
}

impl std::fmt::Display for KeyKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ed25519 => "ed25519",
            Self::P256 => "p256",
            Self::P384 => "p384",
            Self::P521 => "p521",
            Self::Rsa => "rsa",
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

/// The same with secp384r1, up to the 97 point bytes.
const P384_PREFIX: &[u8] = &[
    0x30, 0x76, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x05, 0x2b, 0x81, 0x04, 0x00,
    0x22, 0x03, 0x62, 0x00,
];
/// The same with secp521r1, up to the 133 point bytes.
const P521_PREFIX: &[u8] = &[
    0x30, 0x81, 0x9b, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x05, 0x2b, 0x81, 0x04,
    0x00, 0x23, 0x03, 0x81, 0x86, 0x00,
];
/// `AlgorithmIdentifier { rsaEncryption, NULL }` (RFC 3279).
const RSA_ALGORITHM: &[u8] =
    &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

impl PublicKey {
    /// Reads a SubjectPublicKeyInfo in DER: exactly the one encoding that DER has for it.
    ///
    /// # Errors
    ///
    /// [`KeyError`] for another algorithm, another length, a point that is not on the curve, or an RSA key that is too
    /// short or too long.
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
        let curves =
            [(P256_PREFIX, 65, KeyKind::P256), (P384_PREFIX, 97, KeyKind::P384), (P521_PREFIX, 133, KeyKind::P521)];
        for (prefix, length, kind) in curves {
            let Some(point) = der.strip_prefix(prefix) else { continue };
            let parses = kind.algorithms().first().is_some_and(|&a| ParsedPublicKey::new(a, point).is_ok());
            // The length is in the prefix too; two encodings of one key must not have two names.
            if point.len() != length || !parses {
                return Err(bad("a point on the curve", "bytes that are none"));
            }
            return Ok(Self { spki: der.to_vec(), kind, point: point.to_vec() });
        }
        if let Some(key) = rsa_key(der)? {
            return Ok(Self { spki: der.to_vec(), kind: KeyKind::Rsa, point: key });
        }
        Err(bad("an ed25519, P-256, P-384, P-521 or RSA public key (SPKI)", "another algorithm or encoding"))
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
    /// Ed25519 is checked strictly (RFC 8032 with canonical encodings and no small-order points); ECDSA signatures are
    /// strict DER. Both values of `s` are accepted, since other signers do not choose the lower one: a second spelling
    /// of a signature gives the same facts.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        if self.kind == KeyKind::Ed25519 {
            let key = <[u8; 32]>::try_from(self.point.as_slice())
                .ok()
                .and_then(|bytes| ed25519_dalek::VerifyingKey::from_bytes(&bytes).ok());
            let signature = ed25519_dalek::Signature::from_slice(signature).ok();
            return matches!((key, signature), (Some(k), Some(s)) if k.verify_strict(message, &s).is_ok());
        }
        let verifies = |algorithm| UnparsedPublicKey::new(algorithm, &self.point).verify(message, signature).is_ok();
        self.kind.algorithms().iter().any(|&algorithm| verifies(algorithm))
    }

    /// Whether `signature` was made with this key over bytes whose SHA-256 is `digest`.
    ///
    /// Never for ed25519, which signs the bytes themselves, so that a digest cannot stand in for them; nor for a
    /// signature over another hash.
    #[must_use]
    pub fn verifies_digest(&self, digest: Digest, signature: &[u8]) -> bool {
        let Ok(digest) = aws_lc_rs::digest::Digest::import_less_safe(digest.as_bytes(), &aws_lc_rs::digest::SHA256)
        else {
            return false;
        };
        // An algorithm with another hash refuses the digest.
        let verifies =
            |algorithm| UnparsedPublicKey::new(algorithm, &self.point).verify_digest(&digest, signature).is_ok();
        self.kind.algorithms().iter().any(|&algorithm| verifies(algorithm))
    }
}

/// The name of a signature: SHA-256 of it; of its first number alone, where it is one of ECDSA in DER (RFC 3279, 2.2.3).
///
/// Whoever has such a signature can make a second one of it that verifies as well, by another second number (SEC 1, 4.1.3), and
/// has signed nothing by that.
#[must_use]
pub fn signature_name(signature: &[u8]) -> Digest {
    ecdsa_first_number(signature).map_or_else(|| Digest::of(signature), |first| Digest::of(first.as_bytes()))
}

fn ecdsa_first_number(signature: &[u8]) -> Option<UintRef<'_>> {
    let mut reader = SliceReader::new(signature).ok()?;
    let first = reader.sequence(|inner| {
        let first = inner.decode::<UintRef<'_>>()?;
        inner.decode::<UintRef<'_>>()?;
        Ok::<_, x509_cert::der::Error>(first)
    });
    reader.finish(()).ok()?;
    first.ok()
}

/// The `RSAPublicKey` in an SPKI; `None` for a key of another algorithm.
fn rsa_key(spki: &[u8]) -> Result<Option<Vec<u8>>, KeyError> {
    let bad = |found: String| KeyError { expected: "an RSA key of 2048 to 8192 bits in DER", found };
    let malformed = |_| bad("an RSA key that does not parse".to_owned());
    let is_rsa = spki.windows(RSA_ALGORITHM.len()).take(8).any(|window| window == RSA_ALGORITHM);
    if !is_rsa {
        return Ok(None);
    }
    let parsed = x509_cert::spki::SubjectPublicKeyInfoRef::from_der(spki).map_err(malformed)?;
    let key = parsed.subject_public_key.as_bytes().ok_or_else(|| bad("an odd number of bits".to_owned()))?;
    let mut reader = SliceReader::new(key).map_err(malformed)?;
    let modulus: UintRef<'_> = reader
        .sequence(|inner| {
            let modulus = inner.decode()?;
            inner.decode::<UintRef<'_>>()?;
            Ok(modulus)
        })
        .map_err(malformed)?;
    reader.finish(()).map_err(malformed)?;
    let leading = modulus.as_bytes().first().map_or(0, |byte| byte.leading_zeros());
    let bits = modulus.as_bytes().len().saturating_mul(8).saturating_sub(usize::try_from(leading).unwrap_or(0));
    if !(RSA_BITS_MIN..=RSA_BITS_MAX).contains(&bits) {
        return Err(bad(format!("one of {bits} bits")));
    }
    if !KeyKind::Rsa.algorithms().iter().all(|&algorithm| ParsedPublicKey::new(algorithm, key).is_ok()) {
        return Err(bad("an RSA key that cannot be used".to_owned()));
    }
    Ok(Some(key.to_vec()))
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
    fn a_signature_has_one_name_whichever_second_number_it_is_written_with() {
        let of = |first: &[u8], second: &[u8]| {
            let number = |bytes: &[u8]| [&[0x02, u8::try_from(bytes.len()).unwrap()], bytes].concat();
            let both = [number(first), number(second)].concat();
            [&[0x30, u8::try_from(both.len()).unwrap()], both.as_slice()].concat()
        };
        assert_eq!(signature_name(&of(&[5; 32], &[1; 32])), signature_name(&of(&[5; 32], &[2; 32])));
        assert_ne!(signature_name(&of(&[5; 32], &[1; 32])), signature_name(&of(&[6; 32], &[1; 32])));
        // Those of other kinds are what they are.
        for other in [&[7; 64][..], &[], &[of(&[5], &[1]), vec![0]].concat()] {
            assert_eq!(signature_name(other), Digest::of(other));
        }
    }

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
    fn an_rsa_key_is_long_enough_or_no_key() {
        let spki = |bits: usize| {
            let length = |n: usize| match u16::try_from(n).unwrap().to_be_bytes() {
                [0, low] if low < 128 => vec![low],
                [0, low] => vec![0x81, low],
                [high, low] => vec![0x82, high, low],
            };
            let wrapped = |tag: u8, body: &[u8]| [&[tag], &length(body.len())[..], body].concat();
            let modulus = [&[0u8][..], &vec![0xc5; bits / 8]].concat();
            let key = wrapped(0x30, &[wrapped(0x02, &modulus), vec![2, 3, 1, 0, 1]].concat());
            wrapped(0x30, &[RSA_ALGORITHM.to_vec(), wrapped(0x03, &[&[0u8][..], &key].concat())].concat())
        };
        assert_eq!(PublicKey::from_spki_der(&spki(2048)).unwrap().kind(), KeyKind::Rsa);
        assert_eq!(PublicKey::from_spki_der(&spki(8192)).unwrap().kind(), KeyKind::Rsa);
        for (bits, found) in [(2040, "one of 2040 bits"), (1024, "one of 1024 bits"), (8200, "one of 8200 bits")] {
            assert_eq!(PublicKey::from_spki_der(&spki(bits)).unwrap_err().found, found);
        }
        let mut longer = spki(2048);
        longer.push(0);
        assert_eq!(PublicKey::from_spki_der(&longer).unwrap_err().found, "an RSA key that does not parse");
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
