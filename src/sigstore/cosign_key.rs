//! The private keys of cosign: PKCS#8 in a secretbox of NaCl, under a password, as JSON in a PEM block.
//!
//! `{"kdf": {"name": "scrypt", "params": {"N", "r", "p"}, "salt"}, "cipher": {"name": "nacl/secretbox", "nonce"},
//! "ciphertext"}`, with texts in base64: what `cosign generate-key-pair` and `import-key-pair` write. The password may
//! be empty, and often is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use poly1305::Poly1305;
use poly1305::universal_hash::KeyInit as _;
use salsa20::XSalsa20;
use salsa20::cipher::{KeyIvInit as _, StreamCipher as _};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::signing_key::{SigningKeyError, TOO_COSTLY};
use crate::domain::json;
use crate::domain::limits::{MAX_SCRYPT_BYTES, MAX_SCRYPT_PASSES};

/// The PEM labels of such keys: of today's cosign, and of cosign before 2.0.
pub(super) const LABELS: [&str; 2] = ["ENCRYPTED SIGSTORE PRIVATE KEY", "ENCRYPTED COSIGN PRIVATE KEY"];

const DAMAGED: SigningKeyError = SigningKeyError::Format { found: "a key of cosign's that is damaged" };
const TAG_BYTES: usize = 16;

#[derive(Deserialize)]
struct Encrypted {
    kdf: Kdf,
    cipher: Cipher,
    ciphertext: String,
}

#[derive(Deserialize)]
struct Kdf {
    name: String,
    params: Params,
    salt: String,
}

#[derive(Deserialize)]
struct Params {
    #[serde(rename = "N")]
    n: u64,
    r: u32,
    p: u32,
}

#[derive(Deserialize)]
struct Cipher {
    name: String,
    nonce: String,
}

/// The PKCS#8 document that is encrypted in `document`, the content of a PEM block with one of [`LABELS`].
///
/// # Errors
///
/// [`SigningKeyError::Format`] for what is no such document, or costs more time or memory than is given;
/// [`SigningKeyError::PasswordWrong`], which a changed ciphertext is not to be told from.
pub(super) fn decrypt(document: &[u8], password: &str) -> Result<Zeroizing<Vec<u8>>, SigningKeyError> {
    let encrypted: Encrypted = json::parse_as(document).map_err(|_| DAMAGED)?;
    if encrypted.kdf.name != "scrypt" || encrypted.cipher.name != "nacl/secretbox" {
        return Err(SigningKeyError::Format { found: "a key of cosign's in an encryption that is not known" });
    }
    let bytes = |text: &str| STANDARD.decode(text).map_err(|_| DAMAGED);
    let nonce = <[u8; 24]>::try_from(bytes(&encrypted.cipher.nonce)?).map_err(|_| DAMAGED)?;
    let key = derive(&encrypted.kdf.params, &bytes(&encrypted.kdf.salt)?, password)?;
    open(&key, &nonce, &bytes(&encrypted.ciphertext)?)
}

fn derive(params: &Params, salt: &[u8], password: &str) -> Result<Zeroizing<[u8; 32]>, SigningKeyError> {
    // A file must not be able to make us compute for hours before it turns out to be worthless.
    let memory = params.n.saturating_mul(u64::from(params.r)).saturating_mul(128);
    if memory > MAX_SCRYPT_BYTES || params.p > u32::from(MAX_SCRYPT_PASSES) {
        return Err(TOO_COSTLY);
    }
    if params.n < 2 || !params.n.is_power_of_two() {
        return Err(DAMAGED);
    }
    let log_n = u8::try_from(params.n.trailing_zeros()).map_err(|_| DAMAGED)?;
    let cost = scrypt::Params::new(log_n, params.r, params.p).map_err(|_| DAMAGED)?;
    let mut key = Zeroizing::new([0; 32]);
    scrypt::scrypt(password.as_bytes(), salt, &cost, key.as_mut_slice()).map_err(|_| DAMAGED)?;
    Ok(key)
}

/// Opens a secretbox (XSalsa20 and Poly1305): the first 32 bytes of the stream are the authenticator's key, the tag
/// stands before the ciphertext, and nothing is decrypted before it holds.
fn open(key: &[u8; 32], nonce: &[u8; 24], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SigningKeyError> {
    let (tag, ciphertext) = sealed.split_at_checked(TAG_BYTES).ok_or(DAMAGED)?;
    let mut stream = XSalsa20::new(key.into(), nonce.into());
    let mut authenticator = Zeroizing::new([0; 32]);
    stream.try_apply_keystream(authenticator.as_mut_slice()).map_err(|_| DAMAGED)?;
    let expected = Poly1305::new((&*authenticator).into()).compute_unpadded(ciphertext);
    aws_lc_rs::constant_time::verify_slices_are_equal(&expected, tag).map_err(|_| SigningKeyError::PasswordWrong)?;
    let mut plain = Zeroizing::new(ciphertext.to_vec());
    stream.try_apply_keystream(&mut plain).map_err(|_| DAMAGED)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vector of NaCl's own documentation (`tests/secretbox.c`), whose message is 131 bytes.
    #[test]
    fn a_secretbox_of_nacl_opens() {
        let key = "1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389";
        let nonce = "69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37";
        let sealed = "f3ffc7703f9400e52a7dfb4b3d3305d98e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186ac0dfc17c98dce87b4da7f011ec48c97271d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8ab932164548e526ae90224368517acfeabd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b37973f622a43d14a6599b1f654cb45a74e355a5";
        let plain = "be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f41db66cce314adb310e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f937763848645e0705";
        let (key, nonce) = (hex::decode(key).unwrap(), hex::decode(nonce).unwrap());
        let (key, nonce) = (key.try_into().unwrap(), nonce.try_into().unwrap());
        let sealed = hex::decode(sealed).unwrap();
        assert_eq!(hex::encode(&*open(&key, &nonce, &sealed).unwrap()), plain);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&key, &nonce, &changed), Err(SigningKeyError::PasswordWrong), "byte {at}");
        }
        assert_eq!(open(&key, &nonce, &sealed[..15]), Err(DAMAGED));
    }

    fn document(n: &str, r: &str, p: &str) -> String {
        format!(
            r#"{{"kdf":{{"name":"scrypt","params":{{"N":{n},"r":{r},"p":{p}}},"salt":"AAAA"}},"cipher":{{"name":"nacl/secretbox","nonce":"{}"}},"ciphertext":"{}"}}"#,
            STANDARD.encode([0; 24]),
            STANDARD.encode([0; 40]),
        )
    }

    #[test]
    fn an_encryption_that_costs_too_much_is_refused_before_it_is_tried() {
        for (n, r, p) in
            [("2097152", "8", "1"), ("1073741824", "1", "1"), ("2", "4294967295", "1"), ("1024", "8", "65")]
        {
            assert_eq!(decrypt(document(n, r, p).as_bytes(), "").unwrap_err(), TOO_COSTLY, "{n} {r} {p}");
        }
        assert_eq!(decrypt(document("1024", "8", "1").as_bytes(), "").unwrap_err(), SigningKeyError::PasswordWrong);
    }

    #[test]
    fn what_is_damaged_is_no_key() {
        let good = document("1024", "8", "1");
        let cases = [
            document("1000", "8", "1"),
            document("0", "8", "1"),
            document("1024", "0", "1"),
            document("1024", "8", "0"),
            document("-1", "8", "1"),
            good.replace("AAAA", "A"),
            good.replacen('{', "[", 1),
            good.replace("\"ciphertext\"", "\"cipher\""),
            String::new(),
        ];
        for case in cases {
            assert!(matches!(decrypt(case.as_bytes(), ""), Err(SigningKeyError::Format { .. })), "{case}");
        }
        let other = good.replace("nacl/secretbox", "aes");
        assert!(
            matches!(decrypt(other.as_bytes(), ""), Err(SigningKeyError::Format { found }) if found.contains("not known"))
        );
    }
}
