//! What lies somewhere as one and holds the words of several: each is looked at by itself.
//!
//! The statements of one build are often kept in one file, one a line (in-toto, "Bundle"), and GitHub answers with a list. A reader
//! of bundles refuses such a file as a whole; and where only the first word in it was heard, a no behind that was none.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::loose::{Found, may_be_several};
use super::spelling;
use crate::domain::bundle_file::bundles_in;
use crate::domain::evidence::Form;
use crate::domain::limits::MAX_EVIDENCE;

/// More lies in it than is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it holds more than {MAX_EVIDENCE} envelopes, or they lie within each other")]
pub struct TooManyEnvelopes;

/// What is in `bytes`, each bundle and each envelope as bytes of its own; `bytes` as they are where that is no more than one.
///
/// Bundles and envelopes are cut out as they stand there, one a line or as the answer of GitHub's API. Where several envelopes lie
/// within one document that nobody reads as several, each is also written down without its witnesses: it can be heard, and counts
/// for nothing.
///
/// # Errors
///
/// [`TooManyEnvelopes`]: one that is not looked at could be a no.
pub fn apart(bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, TooManyEnvelopes> {
    if Form::of(&bytes) == Form::NotationCose {
        return Ok(vec![bytes]);
    }
    let plain = spelling::as_utf8(&bytes);
    if !may_be_several(&plain) {
        drop(plain);
        return Ok(vec![bytes]);
    }
    let mut found = Vec::new();
    let documents = bundles_in(&plain).unwrap_or_else(|_| vec![plain.clone()]);
    // What is cut out of a document leaves something of it, which may hold one more.
    let is_left = !documents.first().is_some_and(|first| plain.trim_ascii_start().starts_with(first));
    let is_one = documents.len() <= 1 && !is_left;
    found.extend(is_left.then(|| bytes.clone()));
    for document in documents {
        let Found { envelopes, chains, .. } = Found::every_in(&document).ok_or(TooManyEnvelopes)?;
        let bare = if chains.is_empty() { vec![Vec::new()] } else { chains };
        found.push(if is_one { bytes.clone() } else { document.into_owned() });
        let several = if envelopes.len() > 1 { envelopes.as_slice() } else { &[] };
        for envelope in several {
            for content in &envelope.contents {
                found.extend(bare.iter().map(|chain| piece(content, &envelope.signatures, chain)));
            }
        }
        if found.len() > MAX_EVIDENCE {
            return Err(TooManyEnvelopes);
        }
    }
    Ok(found)
}

/// One envelope of several, with the certificates that may belong to it; no bundle, since it has no version.
fn piece((kind, payload): &(String, Vec<u8>), signatures: &[Vec<u8>], chain: &[Vec<u8>]) -> Vec<u8> {
    let signatures: Vec<Value> = signatures.iter().map(|sig| json!({ "sig": STANDARD.encode(sig) })).collect();
    let envelope = json!({ "payload": STANDARD.encode(payload), "payloadType": kind, "signatures": signatures });
    let certificates: Vec<Value> = chain.iter().map(|der| json!({ "rawBytes": STANDARD.encode(der) })).collect();
    let material = json!({ "x509CertificateChain": { "certificates": certificates } });
    let material = if chain.is_empty() { json!({}) } else { material };
    json!({ "dsseEnvelope": envelope, "verificationMaterial": material }).to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn envelope(payload: &str) -> String {
        let payload = STANDARD.encode(payload);
        format!(
            r#"{{"payload":"{payload}","payloadType":"application/vnd.in-toto+json","signatures":[{{"sig":"AAAA"}}]}}"#
        )
    }

    fn apart_as_text(text: &str) -> Vec<String> {
        let found = apart(text.as_bytes().to_vec()).unwrap();
        found.into_iter().map(|one| String::from_utf8(one).unwrap()).collect()
    }

    /// How many of `found` hold each of two payloads in one envelope alone.
    fn each_alone(found: &[String]) -> [usize; 2] {
        let [one, two] = ["one", "two"].map(|payload| STANDARD.encode(payload));
        [(&one, &two), (&two, &one)].map(|(this, other)| {
            found.iter().filter(|text| text.contains(this.as_str()) && !text.contains(other.as_str())).count()
        })
    }

    #[test]
    fn what_is_one_stays_as_it_is() {
        let (one, bundle) = (envelope("one"), format!(r#"{{"mediaType":"x","dsseEnvelope":{}}}"#, envelope("one")));
        for text in [one, bundle, "{}".into(), "no JSON".into(), String::new(), r#"{"\u0061":1}"#.into()] {
            assert_eq!(apart_as_text(&text), [text]);
        }
    }

    #[test]
    fn one_a_line_and_the_answer_of_an_api_are_cut_as_they_stand() {
        let (one, two) = (envelope("one"), envelope("two"));
        assert_eq!(apart_as_text(&format!("{one}\n{two}\n")), [one.clone(), two.clone()]);
        let [one, two] = [one, two].map(|envelope| format!(r#"{{"mediaType":"x","dsseEnvelope":{envelope}}}"#));
        assert_eq!(apart_as_text(&format!("{one}\n{two}")), [one.clone(), two.clone()]);
        let answer = format!(r#"{{"attestations":[{{"bundle":{one}}},{{"bundle":{two}}}]}}"#);
        assert_eq!(apart_as_text(&answer), [answer, one, two]);
    }

    #[test]
    fn what_is_left_of_a_document_is_looked_at_beside_what_is_cut_out_of_it() {
        let [one, two] = ["one", "two"].map(|one| format!(r#"{{"dsseEnvelope":{}}}"#, envelope(one)));
        let inner = one.strip_suffix('}').unwrap();
        let text = format!(r#"{inner},"attestations":[{{"bundle":{two}}}]}}"#);
        assert_eq!(apart_as_text(&text), [text.clone(), two]);
    }

    #[test]
    fn however_several_lie_in_one_each_is_found() {
        let (one, two) = (envelope("one"), envelope("two"));
        let within = |name: &str| format!(r#"{{"{name}":{one},"x":1,"{name}":{two}}}"#);
        for text in [
            within("dsseEnvelope"),
            within("dsse_envelope"),
            within(r"\u0064sseEnvelope"),
            format!(r#"[{{"dsseEnvelope":{one}}},{{"dsseEnvelope":{two}}}]"#),
            format!("{one}\nNaN\n{two}"),
            format!("junk\n{one}\n{two}"),
            format!(r#"{{"dsseEnvelope":{one},"dsseEnvelope":{}}}"#, two.replace("signatures", r"signature\u0073")),
        ] {
            let found = apart_as_text(&text);
            assert_eq!((found[0].as_str(), each_alone(&found)), (text.as_str(), [1, 1]), "{text}");
        }
        let utf16: Vec<u8> = format!("{one}\n{two}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(apart(utf16).unwrap(), [one.as_bytes(), two.as_bytes()]);
    }

    #[test]
    fn more_than_are_looked_at_is_an_error_and_no_end_of_the_list() {
        let lines = |n: usize| (0..n).map(|n| envelope(&n.to_string())).collect::<Vec<_>>().join("\n").into_bytes();
        assert_eq!(apart(lines(MAX_EVIDENCE)).unwrap().len(), MAX_EVIDENCE);
        assert_eq!(apart(lines(MAX_EVIDENCE + 1)), Err(TooManyEnvelopes));
        let within = r#"{"signatures":1,"dsseEnvelope":"#.repeat(100);
        let nested = format!("{within}\"{}\"{}", "x".repeat(1 << 20), "}".repeat(100));
        assert_eq!(apart(nested.into_bytes()), Err(TooManyEnvelopes));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = apart(bytes);
        }
    }
}
