//! Having a signature timestamped (RFC 3161).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use url::Url;

use super::service::{Ask, Service, ServiceOptions};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};

/// `TimeStampReq`, version 1, over a SHA-256: everything before the digest, and the whole length.
const BEFORE_DIGEST: &[u8] = &[
    0x30, 0x41, // SEQUENCE
    0x02, 0x01, 0x01, // version
    0x30, 0x2f, // messageImprint
    0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, // SHA-256
    0x04, 0x20, // the digest
];
/// The nonce's tag and length.
const BEFORE_NONCE: &[u8] = &[0x02, 0x08];
/// `certReq`: the authority's certificate comes along.
const WITH_CERTIFICATE: &[u8] = &[0x01, 0x01, 0xff];

/// Has `signature` timestamped: the authority's answer, as it belongs into a bundle, in base64.
///
/// It is looked at only so far as to know that it is about this signature and this request; it is verified with the
/// whole bundle, before it leaves.
///
/// # Errors
///
/// A fault that names this authority.
pub(super) async fn timestamp(tsa: &Url, signature: &[u8], options: &ServiceOptions) -> Result<String, Fault> {
    let service = Service::new("timestamp authority", tsa, options)?;
    let digest = Digest::of(signature);
    let nonce = nonce().ok_or_else(|| Fault {
        dependency: service.name().to_owned(),
        class: FaultClass::Unavailable,
        tries: 1,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: Retry::Safe,
        detail: "not asked: the system's randomness failed".to_owned(),
    })?;
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/timestamp-query"));
    let body = request(digest, nonce);
    let reply = service.ask(&Ask { method: Method::POST, path: "", headers, body, also: &[] }).await?;
    let wrong = |found: &str| service.corrupt(&reply, format!("expected a timestamp of our signature, found {found}"));
    if !granted(&reply.body) {
        return Err(wrong("a refusal, or something that is no timestamp response"));
    }
    if !contains(&reply.body, digest.as_bytes()) {
        return Err(wrong("one of something else"));
    }
    if !contains(&reply.body, &[BEFORE_NONCE, &nonce].concat()) {
        return Err(wrong("an old one (its nonce is not ours)"));
    }
    Ok(STANDARD.encode(&reply.body))
}

fn request(digest: Digest, nonce: [u8; 8]) -> Vec<u8> {
    [BEFORE_DIGEST, digest.as_bytes(), BEFORE_NONCE, &nonce, WITH_CERTIFICATE].concat()
}

/// Eight bytes that are a positive DER integer as they stand: the first is neither zero nor has its top bit set.
fn nonce() -> Option<[u8; 8]> {
    let mut nonce = [0; 8];
    aws_lc_rs::rand::fill(&mut nonce).ok()?;
    let [first, ..] = &mut nonce;
    *first = (*first & 0x7f) | 0x40;
    Some(nonce)
}

/// Whether a `TimeStampResp` begins with the status `granted` (0) or `grantedWithMods` (1).
fn granted(response: &[u8]) -> bool {
    // SEQUENCE, its length in one to four bytes; SEQUENCE of the status, its length in one; INTEGER of one byte.
    let header = match response {
        [0x30, length, ..] if *length < 0x80 => 2,
        [0x30, length, ..] if *length <= 0x84 => usize::from(*length - 0x80) + 2,
        _ => return false,
    };
    matches!(response.get(header..), Some([0x30, _, 0x02, 0x01, 0x00 | 0x01, ..]))
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_the_length_that_it_says() {
        let request = request(Digest::of(b"a signature"), nonce().unwrap());
        assert_eq!(request.len(), 2 + usize::from(request[1]));
        // messageImprint: its two headers, the algorithm, the digest.
        assert_eq!(usize::from(request[6]), 13 + 2 + 32);
    }

    #[test]
    fn a_nonce_is_a_positive_number_in_its_shortest_form() {
        for _ in 0..256 {
            let first = nonce().unwrap()[0];
            assert!((0x40..0x80).contains(&first));
        }
    }

    #[test]
    fn only_a_granted_response_is_one() {
        assert!(granted(&[0x30, 0x82, 0x01, 0x00, 0x30, 0x03, 0x02, 0x01, 0x00, 0x30]));
        assert!(granted(&[0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x01]));
        for refused in [&[0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02][..], &[0x30, 0x80], &[0x30, 0xff, 0x30], b"", b"{}"]
        {
            assert!(!granted(refused), "{refused:?}");
        }
    }
}
