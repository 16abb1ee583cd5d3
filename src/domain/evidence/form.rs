//! In which form evidence came: told from the bytes alone.
//!
//! What a registry, a file name or an annotation says about bytes is somebody's word. The form chooses the strict
//! reader and nothing else: each reader refuses what is not wholly of its own form, so bytes that look like two forms
//! are evidence in neither.

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::limits::MAX_BUNDLE_BYTES;

/// The forms in which signatures and attestations are found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A layer of cosign's older storage (`.sig`, `.att`), with the annotations that belong to it, as the collector
    /// writes them down: canonical JSON of `annotations`, `mediaType` and `payload`.
    CosignLayer,
    /// The OpenSSF signature of a pushed model with the manifest of its files, as the collector writes them down:
    /// canonical JSON of `manifest` and `signature`.
    ModelSignature,
    /// A Notation signature in COSE.
    NotationCose,
    /// A Notation signature in JWS (JSON serialisation).
    NotationJws,
    /// An in-toto statement that nobody signed.
    Statement,
    /// A Sigstore bundle; also whatever is none of the others, since its reader says best what is wrong with it.
    #[default]
    SigstoreBundle,
}

/// How every cosign layer begins: the canonical form sorts its three keys.
const COSIGN_LAYER_START: &[u8] = br#"{"annotations":{"#;
/// How the record of every pushed model begins.
const MODEL_START: &[u8] = br#"{"manifest":""#;
/// CBOR tag 18, COSE_Sign1, and an array of four (RFC 9052, "Signing with One Signer"): no text begins so.
const COSE_SIGN1_START: &[u8] = &[0xd2, 0x84];

impl Form {
    /// The form of `bytes`. Costs no more than finding the first key that tells.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(COSIGN_LAYER_START) {
            return Self::CosignLayer;
        }
        if bytes.starts_with(MODEL_START) {
            return Self::ModelSignature;
        }
        if bytes.starts_with(COSE_SIGN1_START) {
            return Self::NotationCose;
        }
        // What is too large is refused by its reader; looking for keys in it would only cost.
        if bytes.len() > MAX_BUNDLE_BYTES {
            return Self::SigstoreBundle;
        }
        let mut told = None;
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        // A telling key ends the reading with an error of its own; so does what is no JSON. Neither matters here.
        let _ = reader.deserialize_map(FirstTellingKey { told: &mut told });
        told.unwrap_or_default()
    }

    /// Whether it is the form that records do not spell out.
    #[must_use]
    pub fn is_sigstore_bundle(&self) -> bool {
        matches!(self, Self::SigstoreBundle)
    }
}

impl std::fmt::Display for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::CosignLayer => "cosign v2",
            Self::ModelSignature => "OpenSSF model signature",
            Self::NotationCose => "Notation, COSE",
            Self::NotationJws => "Notation, JWS",
            Self::SigstoreBundle => "Sigstore bundle",
            Self::Statement => "in-toto statement, unsigned",
        })
    }
}

/// Reads the keys of an object until one tells the form.
struct FirstTellingKey<'t> {
    told: &'t mut Option<Form>,
}

impl<'de> Visitor<'de> for FirstTellingKey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<std::borrow::Cow<'de, str>>()? {
            *self.told = match key.as_ref() {
                "mediaType" | "verificationMaterial" | "dsseEnvelope" | "messageSignature" => {
                    Some(Form::SigstoreBundle)
                }
                "protected" => Some(Form::NotationJws),
                "_type" | "predicateType" => Some(Form::Statement),
                _ => None,
            };
            if self.told.is_some() {
                return Ok(());
            }
            entries.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_form_is_told_by_its_first_telling_key() {
        let cases: [(&[u8], Form); 12] = [
            (br#"{"manifest":"e30=","signature":"e30="}"#, Form::ModelSignature),
            (br#"{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}"#, Form::SigstoreBundle),
            (br#" {"dsseEnvelope":{"payload":"e30="},"mediaType":"x"}"#, Form::SigstoreBundle),
            (br#"{"annotations":{"a":"b"},"mediaType":"text/plain","payload":"e30="}"#, Form::CosignLayer),
            (br#"{"payload":"e30","protected":"e30","header":{},"signature":"AA"}"#, Form::NotationJws),
            (br#"{"signature":"AA","protected":"e30"}"#, Form::NotationJws),
            (&[0xd2, 0x84, 0x43, 0xa1], Form::NotationCose),
            (br#"{"_type":"https://in-toto.io/Statement/v0.1"}"#, Form::Statement),
            (br#"{"subject":[],"predicateType":"x"}"#, Form::Statement),
            // A bare DSSE envelope, nothing, and no JSON: the reader of bundles says what they are.
            (br#"{"payload":"e30=","payloadType":"t","signatures":[]}"#, Form::SigstoreBundle),
            (b"", Form::SigstoreBundle),
            (b"[1]", Form::SigstoreBundle),
        ];
        for (bytes, form) in cases {
            assert_eq!(Form::of(bytes), form, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn keys_further_in_tell_nothing() {
        assert_eq!(Form::of(br#"{"payload":{"protected":1},"x":[{"protected":1}]}"#), Form::SigstoreBundle);
    }

    #[test]
    fn a_deep_document_is_not_followed_down() {
        let deep = format!("{{\"a\":{}{},\"protected\":1}}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        let _ = Form::of(deep.as_bytes());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = Form::of(&bytes);
        }
    }
}
