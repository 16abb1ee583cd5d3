//! What lies somewhere as one and holds the words of several: each is looked at by itself.
//!
//! The statements of one build are often kept in one file, one a line (in-toto, "Bundle"), and GitHub answers with a list. A reader
//! of bundles refuses such a file as a whole; and where only the first word in it was heard, a no behind that was none.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::loose::{Envelope, Found, Survey, bundles_in};
use super::spelling;
use crate::domain::evidence::{Form, claimed, is_well_formed};
use crate::domain::json::JsonError;
use crate::domain::limits::{MAX_EVIDENCE, MAX_SIGNERS_APART, MAX_TIMES_WRITTEN};
use crate::domain::{bundle_file, cosign_layer};

/// More lies in it than is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it holds more than {MAX_EVIDENCE} envelopes, or they lie beside certificates that are far larger")]
pub struct TooManyEnvelopes;

/// What is in `bytes`, each bundle and each envelope as bytes of its own; `bytes` as they are where that is no more than one, or
/// where a strict reader takes all of it for one.
///
/// Bundles and envelopes are cut out as they stand there: one a line, as the answer of GitHub's API, or wherever else a bundle lies in
/// a document, or in a text of one. Where several envelopes lie within one bundle, or in none, or several have signed one, each is also
/// written down without its witnesses: it can be heard, and counts for nothing.
///
/// # Errors
///
/// [`TooManyEnvelopes`]: one that is not looked at could be a no.
pub fn apart(bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, TooManyEnvelopes> {
    if let Some(layers) = layers_in(&bytes)? {
        return Ok(layers);
    }
    cut(bytes)
}

/// A layer of cosign's as it was written down whole, of which the payload holds several: each with what stood beside the layer.
fn layers_in(bytes: &[u8]) -> Result<Option<Vec<Vec<u8>>>, TooManyEnvelopes> {
    let layer = if bytes.starts_with(LAYER_START) { serde_json::from_slice::<Layer>(bytes).ok() } else { None };
    let Some(Layer { annotations, media_type, payload }) = layer else { return Ok(None) };
    let words = STANDARD.decode(payload).map_or_else(|_| Ok(Vec::new()), cut);
    // What its signer says in the free part of a simple signing document is a part of that.
    if words.as_ref().is_ok_and(|words| words.len() < 2) || claimed(bytes).is_ok() {
        return Ok(None);
    }
    let words = words?;
    let recorded = words.iter().map(|word| cosign_layer::record(&annotations, &media_type, word));
    // A text has a JSON form.
    Ok(recorded.collect::<Result<_, JsonError>>().ok())
}

/// How every layer begins that was written down, with annotations or without.
const LAYER_START: &[u8] = br#"{"annotations":{"#;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Layer {
    annotations: BTreeMap<String, String>,
    media_type: String,
    payload: String,
}

fn cut(bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, TooManyEnvelopes> {
    if Form::of(&bytes) == Form::NotationCose {
        return Ok(vec![bytes]);
    }
    let plain = spelling::as_utf8(&bytes);
    let Survey { envelopes, is_co_signed, texts } = Survey::of(&plain);
    // What a strict reader takes is what it says that it is, and nobody finds more in it.
    if (texts.is_empty() && envelopes < 2 && !is_co_signed) || is_one(&bytes) {
        drop(plain);
        return Ok(vec![bytes]);
    }
    let left = plain.len().saturating_mul(MAX_TIMES_WRITTEN);
    let mut pieces = Pieces { found: Vec::new(), left, for_signers: left / 2 };
    pieces.add_all_in(&plain, &bytes)?;
    texts.iter().try_for_each(|text| pieces.add_all_in(text, text))?;
    Ok(pieces.found)
}

/// Whether a strict reader takes all of it for one.
fn is_one(bytes: &[u8]) -> bool {
    claimed(bytes).is_ok() || (Form::of(bytes) == Form::ModelSignature && is_well_formed(bytes))
}

/// What was cut out, and how many bytes that may still be: certificates are written down with each envelope that may be theirs.
struct Pieces {
    found: Vec<Vec<u8>>,
    left: usize,
    /// How many of them those may be that stand for one signer of several each: what comes behind them has the rest.
    for_signers: usize,
}

impl Pieces {
    fn add(&mut self, piece: Vec<u8>) -> Result<(), TooManyEnvelopes> {
        if self.found.contains(&piece) {
            return Ok(());
        }
        self.left = self.left.checked_sub(piece.len()).ok_or(TooManyEnvelopes)?;
        self.found.push(piece);
        if self.found.len() > MAX_EVIDENCE { Err(TooManyEnvelopes) } else { Ok(()) }
    }

    /// Adds all that is in a text of one document or of several.
    ///
    /// * `whole` — the bytes that it is read from.
    fn add_all_in(&mut self, plain: &[u8], whole: &[u8]) -> Result<(), TooManyEnvelopes> {
        let documents = bundle_file::bundles_in(plain).unwrap_or_else(|_| vec![plain.into()]);
        // What is cut out of a document leaves something of it, which may hold one more.
        let is_left = !documents.first().is_some_and(|first| plain.trim_ascii_start().starts_with(first));
        let is_one = documents.len() <= 1 && !is_left;
        if is_left {
            self.add(whole.to_vec())?;
        }
        for document in documents {
            self.add(if is_one { whole.to_vec() } else { document.to_vec() })?;
            self.add_what_is_in(&document)?;
        }
        Ok(())
    }

    /// Adds what is in a document, beside the document.
    fn add_what_is_in(&mut self, document: &[u8]) -> Result<(), TooManyEnvelopes> {
        let all = Found::every_in(document).ok_or(TooManyEnvelopes)?;
        for envelope in &all.envelopes {
            self.add_each_signer(envelope, &all.chains)?;
        }
        if all.envelopes.len() < 2 {
            return Ok(());
        }
        let mut others: BTreeSet<&Envelope> = all.envelopes.iter().collect();
        let parts = bundles_in(document);
        for (part, Found { envelopes, chains, .. }) in &parts {
            if *part != document.trim_ascii() {
                self.add(part.to_vec())?;
            }
            if envelopes.len() > 1 {
                self.add_each(envelopes, chains)?;
            }
            for envelope in envelopes {
                others.remove(envelope);
            }
        }
        self.add_each(others, &all.chains)
    }

    /// Adds an envelope that several have signed with each of the signatures alone, as far as there is room: it is the word of each of
    /// them, and where only one is heard, that of the others would be gone with hers. Whoever puts more signatures to somebody's word
    /// has cut off what comes behind them, as by leaving it out.
    fn add_each_signer(&mut self, envelope: &Envelope, chains: &[Vec<Vec<u8>>]) -> Result<(), TooManyEnvelopes> {
        if envelope.signatures.len() < 2 {
            return Ok(());
        }
        for signature in envelope.signatures.iter().take(MAX_SIGNERS_APART) {
            for content in &envelope.contents {
                let none = [Vec::new()];
                for chain in if chains.is_empty() { none.as_slice() } else { chains } {
                    let piece = piece(content, std::slice::from_ref(signature), chain);
                    let Some(left) = self.for_signers.checked_sub(piece.len()) else { return Ok(()) };
                    if self.found.len() >= MAX_EVIDENCE / 2 || piece.len() > self.left {
                        return Ok(());
                    }
                    self.for_signers = left;
                    self.add(piece)?;
                }
            }
        }
        Ok(())
    }

    /// Adds each of these envelopes with each of the certificates that may belong to it.
    fn add_each<'e>(
        &mut self,
        envelopes: impl IntoIterator<Item = &'e Envelope>,
        chains: &[Vec<Vec<u8>>],
    ) -> Result<(), TooManyEnvelopes> {
        let none = [Vec::new()];
        let chains = if chains.is_empty() { none.as_slice() } else { chains };
        for envelope in envelopes {
            for content in &envelope.contents {
                for chain in chains {
                    self.add(piece(content, &envelope.signatures, chain))?;
                }
            }
        }
        Ok(())
    }
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
    fn a_layer_that_was_written_down_whole_is_cut_with_what_stood_beside_it() {
        let (one, two) = (envelope("one"), envelope("two"));
        let beside = BTreeMap::from([("dev.sigstore.cosign/certificate".to_owned(), "x".to_owned())]);
        let record = |payload: &str| cosign_layer::record(&beside, "a/b", payload.as_bytes()).unwrap();
        assert_eq!(apart(record(&format!("{one}\n{two}"))).unwrap(), [record(&one), record(&two)]);
        assert_eq!(apart(record(&one)).unwrap(), [record(&one)]);
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

    /// A bundle of this envelope, with a certificate of these bytes.
    fn certified(envelope: &str, der: &[u8]) -> String {
        let der = STANDARD.encode(der);
        format!(
            r#"{{"verificationMaterial":{{"certificate":{{"rawBytes":"{der}"}}}},"mediaType":"x","dsseEnvelope":{envelope}}}"#
        )
    }

    #[test]
    fn bundles_are_cut_out_wherever_they_lie_each_with_its_own_certificate() {
        let (one, two) = (certified(&envelope("one"), b"1"), certified(&envelope("two"), b"2"));
        for text in [
            format!("[{one},{two}]"),
            format!("{one}{two}"),
            format!(r#"{{"bundles":[{one},{{"x":{two}}}]}}"#),
            format!("junk\n\u{1e}{one}\n\u{1e}{two}"),
        ] {
            assert_eq!(apart_as_text(&text), [text, one.clone(), two.clone()]);
        }
        // In one object nobody can tell whose is whose.
        let inner = |bundle: &str| bundle.strip_prefix('{').unwrap().strip_suffix('}').unwrap().to_owned();
        let text = format!("{{{},{}}}", inner(&one), inner(&two));
        let found = apart_as_text(&text);
        assert_eq!((found[0].as_str(), each_alone(&found)), (text.as_str(), [2, 2]));
        let first = |der: &[u8]| format!(r#""certificates":[{{"rawBytes":"{}"}}"#, STANDARD.encode(der));
        assert!([first(b"1"), first(b"2")].iter().all(|der| found.iter().filter(|it| it.contains(der)).count() == 2));
    }

    #[test]
    fn what_is_written_down_with_each_of_many_has_a_bound() {
        let many: Vec<String> = (0..200).map(|n| format!(r#""dsseEnvelope":{}"#, envelope(&n.to_string()))).collect();
        let certificate = STANDARD.encode(vec![0; 1 << 20]);
        let chain = format!(r#"{{"x509CertificateChain":{{"certificates":[{{"rawBytes":"{certificate}"}}]}}}}"#);
        let text = format!(r#"{{"verificationMaterial":{chain},{}}}"#, many.join(","));
        assert_eq!(apart(text.into_bytes()), Err(TooManyEnvelopes));
    }

    #[test]
    fn an_envelope_that_several_have_signed_is_the_word_of_each_of_the_first_few() {
        let signed = |signatures: &[String]| {
            let all: Vec<String> = signatures.iter().map(|sig| format!(r#"{{"sig":"{sig}"}}"#)).collect();
            envelope("one").replace(r#"{"sig":"AAAA"}"#, &all.join(","))
        };
        let text = signed(&["AAAA".to_owned(), "BBBB".to_owned()]);
        let found = apart_as_text(&text);
        assert_eq!((found.len(), found[0].as_str()), (3, text.as_str()));
        for (one, other) in [("AAAA", "BBBB"), ("BBBB", "AAAA")] {
            let alone = |text: &&String| text.contains(one) && !text.contains(other);
            assert_eq!(found.iter().filter(alone).count(), 1, "{found:?}");
        }
        // However many there are, it is in nobody's way.
        let many: Vec<String> = (0..3_000_u32).map(|n| STANDARD.encode(n.to_be_bytes())).collect();
        assert_eq!(apart_as_text(&signed(&many)).len(), 1 + MAX_SIGNERS_APART);
    }

    #[test]
    fn what_lies_within_each_other_is_read_once() {
        let within = r#"{"signatures":1,"dsseEnvelope":"#.repeat(100);
        let nested = format!("{within}{}{}", envelope("one"), "}".repeat(100));
        assert_eq!(apart_as_text(&nested), [nested]);
        let layer = |text: &str| {
            format!(
                r#"{{"payload":"{0}","payloadType":"x","signatures":[{{"sig":"AAAA"}}]{text}}}"#,
                STANDARD.encode("two")
            )
        };
        let text = layer(&format!(r#","dsseEnvelope":{}"#, envelope("one")));
        assert_eq!(each_alone(&apart_as_text(&text)), [1, 1]);
    }

    #[test]
    fn what_stands_in_a_text_is_cut_out_of_it_once() {
        let [one, two] =
            ["one", "two"].map(|payload| format!(r#"{{"mediaType":"x","dsseEnvelope":{}}}"#, envelope(payload)));
        let base64 = |text: &str| STANDARD.encode(text);
        for text in [
            format!("\"{}\"\n\"{}\"", base64(&one), base64(&two)),
            json!([one, two]).to_string(),
            json!({"a": base64(&one), "b": two}).to_string(),
            json!({"a": {"b": [one.as_str()]}, "c": base64(&format!("\u{feff}{two}"))})
                .to_string()
                .replace('+', r"\u002b"),
            format!("{}\n{}\n", base64(&one), base64(&two)),
            base64(&format!("{one}\n{two}")),
        ] {
            let found = apart_as_text(&text);
            let inner: Vec<&str> = found.iter().map(|it| it.trim_start_matches('\u{feff}')).collect();
            assert_eq!(found[0], text);
            assert!(inner.contains(&one.as_str()) && inner.contains(&two.as_str()), "{text}: {found:#?}");
        }
        let deeper = json!([json!([one]).to_string()]).to_string();
        assert_eq!(apart_as_text(&deeper).len(), 1, "what is a text in a text is nobody's");
    }

    #[test]
    fn what_a_strict_reader_takes_for_one_is_one() {
        let statement = json!({"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "a", "digest":
            {"sha256": "0".repeat(64)}}], "predicateType": "https://example.com/x", "predicate": {}})
        .to_string();
        let envelope = envelope(&statement)
            .replace("\"sig\":\"AAAA\"", &format!("\"sig\":\"AAAA\",\"keyid\":{}", json!(envelope("one"))));
        let bundle = format!(
            r#"{{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":
            {{"publicKey":{{"hint":"x"}}}},"dsseEnvelope":{envelope}}}"#
        );
        assert!(claimed(bundle.as_bytes()).is_ok(), "{:?}", claimed(bundle.as_bytes()));
        assert_eq!(apart_as_text(&bundle), [bundle.as_str()]);
        assert_eq!(apart_as_text(&bundle.replace("\"publicKey", "\"x\":1,\"publicKey")).len(), 2);
    }

    #[test]
    fn more_than_are_looked_at_is_an_error_and_no_end_of_the_list() {
        let lines = |n: usize| (0..n).map(|n| envelope(&n.to_string())).collect::<Vec<_>>().join("\n").into_bytes();
        assert_eq!(apart(lines(MAX_EVIDENCE)).unwrap().len(), MAX_EVIDENCE);
        assert_eq!(apart(lines(MAX_EVIDENCE + 1)), Err(TooManyEnvelopes));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = apart(bytes);
        }
    }
}
