//! The private readers of this room, for `fuzz/` and `tests/fuzzing.rs`: no part of the library's interface.

use sigstore_types::DerCertificate;

use super::signer;

/// Who a certificate names. Whoever is named has one name, without characters that move a cursor.
///
/// # Panics
///
/// When that does not hold.
pub fn certificate(der: &[u8]) {
    let Ok(info) = sigstore_verify::crypto::parse_certificate_info(&DerCertificate::from_bytes(der)) else { return };
    let Ok(signer) = signer::read(der, &info) else { return };
    let named = signer.identity.iter().chain(&signer.issuer);
    assert!(named.clone().all(|text| !text.is_empty() && !text.chars().any(char::is_control)));
    assert!(signer.identity.is_some() && signer.key.is_none());
}
