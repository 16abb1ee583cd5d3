//! Files that hold several bundles: one a line, or the answer of GitHub's attestation API.
//!
//! A bundle is named by the digest of its own bytes, so it is cut out of the file as it lies there and never written
//! anew: the same bundle has the same name whether it came alone or among others. What is no JSON, as a Notation
//! signature in COSE, stands on its line as a JSON string of its base64.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::evidence::Form;
use super::evidence::rejection::shown;
use super::limits::MAX_EVIDENCE;

/// Why a file holds no bundles that could be told apart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct BundleFileError {
    /// What belongs there.
    pub expected: String,
    /// What is there, bounded.
    pub found: String,
}

/// The answer of `GET /repos/{owner}/{repo}/attestations/{digest}`. What else is in it is not ours to judge.
#[derive(Deserialize)]
struct ApiAnswer<'f> {
    #[serde(borrow, deserialize_with = "no_more_than_are_looked_at")]
    attestations: Vec<ApiAttestation<'f>>,
}

#[derive(Deserialize)]
struct ApiAttestation<'f> {
    #[serde(borrow, default)]
    bundle: Option<&'f RawValue>,
}

/// A list of which one more than [`MAX_EVIDENCE`] is kept, so that it is seen: an empty object takes three bytes of a file
/// and many times as many in memory.
fn no_more_than_are_looked_at<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ApiAttestation<'de>>, D::Error> {
    struct Bounded;

    impl<'de> Visitor<'de> for Bounded {
        type Value = Vec<ApiAttestation<'de>>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a list of attestations")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            let mut kept = Vec::new();
            while kept.len() <= MAX_EVIDENCE {
                let Some(attestation) = items.next_element()? else { return Ok(kept) };
                kept.push(attestation);
            }
            while items.next_element::<IgnoredAny>()?.is_some() {}
            Ok(kept)
        }
    }

    from.deserialize_seq(Bounded)
}

/// The bundles in a file, each as its bytes lie there; at least one.
///
/// A file of one JSON document that is no answer of that API is one bundle, whatever it is: its reader says best what
/// is wrong with it. The same holds for a file that is no JSON at all.
///
/// # Errors
///
/// [`BundleFileError`] for an answer without attestations, for an attestation without its bundle, and for more than
/// [`MAX_EVIDENCE`] bundles.
pub fn bundles_in(file: &[u8]) -> Result<Vec<Cow<'_, [u8]>>, BundleFileError> {
    let whole = || vec![Cow::Borrowed(file)];
    if Form::of(file) == Form::NotationCose {
        return Ok(whole());
    }
    let mut documents = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(file).into_iter::<&RawValue>();
    let mut end = 0;
    while let Some(document) = reader.next() {
        // What does not parse, or stands behind a bundle on its line, makes the file one that its reader refuses, as a
        // whole and with the place.
        let Ok(document) = document else { return Ok(whole()) };
        let begin = reader.byte_offset().saturating_sub(document.get().len());
        let between = file.get(end..begin).unwrap_or_default();
        if end > 0 && !between.contains(&b'\n') {
            return Ok(whole());
        }
        end = reader.byte_offset();
        documents.push(document.get());
        if documents.len() > MAX_EVIDENCE {
            return Err(too_many());
        }
    }
    match documents.as_slice() {
        [one] if is_api_answer(one) => of_api(one),
        [one] if one.starts_with('"') => Ok(vec![of_line(one.as_bytes())]),
        [] | [_] => Ok(whole()),
        several => Ok(several.iter().map(|document| of_line(document.as_bytes())).collect()),
    }
}

/// A bundle as a line of a file of several, with its line feed; [`bundles_in`] reads it again.
///
/// JSON is put on one line, which changes nothing of what it says: a line break outside a string is white space, and
/// within one it is escaped. Anything else, binary signatures and what was looked at and rejected, goes as base64.
#[must_use]
pub fn line_of(bundle: &[u8]) -> Vec<u8> {
    let is_object = bundle.trim_ascii_start().first() == Some(&b'{');
    let mut line = if is_object && serde_json::from_slice::<&RawValue>(bundle).is_ok() {
        bundle.iter().copied().filter(|byte| !matches!(byte, b'\n' | b'\r')).collect()
    } else {
        format!("\"{}\"", STANDARD.encode(bundle)).into_bytes()
    };
    line.push(b'\n');
    line
}

/// The bundle on a line: what its base64 stands for, or the line itself.
#[must_use]
pub fn of_line(line: &[u8]) -> Cow<'_, [u8]> {
    let base64 = line.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
    match base64.and_then(|text| STANDARD.decode(text).ok()) {
        Some(bundle) => Cow::Owned(bundle),
        None => Cow::Borrowed(line),
    }
}

fn too_many() -> BundleFileError {
    BundleFileError { expected: format!("at most {MAX_EVIDENCE} bundles in one file"), found: "more".to_owned() }
}

/// Whether a document is an answer of that API and not a bundle.
fn is_api_answer(document: &str) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Shape {
        attestations: Option<IgnoredAny>,
        media_type: Option<IgnoredAny>,
    }
    serde_json::from_str::<Shape>(document).is_ok_and(|it| it.attestations.is_some() && it.media_type.is_none())
}

fn of_api(document: &str) -> Result<Vec<Cow<'_, [u8]>>, BundleFileError> {
    let expected = "an answer of GitHub's attestation API";
    let answer: ApiAnswer<'_> = serde_json::from_str(document)
        .map_err(|error| BundleFileError { expected: expected.to_owned(), found: shown(&error.to_string()) })?;
    if answer.attestations.is_empty() {
        let (expected, found) = ("at least one attestation".to_owned(), "an answer without any".to_owned());
        return Err(BundleFileError { expected, found });
    }
    if answer.attestations.len() > MAX_EVIDENCE {
        return Err(too_many());
    }
    let bundle = |(index, attestation): (usize, &ApiAttestation<'_>)| match attestation.bundle {
        Some(bundle) if bundle.get() != "null" => Ok(()),
        // Large ones are only linked to.
        _ => Err(BundleFileError {
            expected: "every attestation with its `bundle`".to_owned(),
            found: format!("none in attestation {index}; `gh attestation download` fetches them whole"),
        }),
    };
    answer.attestations.iter().enumerate().try_for_each(bundle)?;
    let bundles = answer.attestations.iter().filter_map(|attestation| Some(attestation.bundle?.get().as_bytes()));
    Ok(bundles.map(Cow::Borrowed).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(file: &str) -> Vec<String> {
        let bundles = bundles_in(file.as_bytes()).unwrap();
        bundles.into_iter().map(|bundle| String::from_utf8(bundle.to_vec()).unwrap()).collect()
    }

    #[test]
    fn a_bundle_alone_is_the_whole_file_to_its_last_byte() {
        for file in [
            "{\"mediaType\": 1}",
            "{\"mediaType\":1}\n",
            " {\n \"mediaType\":\n1 }\n\n",
            "",
            "{",
            "nonsense",
            "[]",
            "{\"attestations\":[],\"attestations\":1}",
        ] {
            assert_eq!(texts(file), [file]);
        }
    }

    #[test]
    fn lines_are_bundles_as_they_lie_there() {
        assert_eq!(texts("{\"a\": 1}\n{\"b\":\t2}\n"), ["{\"a\": 1}", "{\"b\":\t2}"]);
        assert_eq!(texts("{\"a\":1}\r\n\n{\"a\":1}"), ["{\"a\":1}", "{\"a\":1}"]);
        assert_eq!(texts("{\"a\":1}\n{\"b\":"), ["{\"a\":1}\n{\"b\":"]);
        assert_eq!(texts("{\"a\":1} {\"b\":1}\n"), ["{\"a\":1} {\"b\":1}\n"]);
    }

    #[test]
    fn what_is_no_json_comes_back_to_its_last_byte_too() {
        let cose = [&[0xd2, 0x84, b'\n', b'\r', b'"'][..], b"not a bundle", b"\n", b"", b"\"text\"", b"{\"a\":\"\n\"}"];
        let mut file: Vec<u8> = cose.iter().flat_map(|bundle| line_of(bundle)).collect();
        let read = |file: &[u8]| bundles_in(file).unwrap().into_iter().map(Cow::into_owned).collect::<Vec<_>>();
        assert_eq!(read(&file), cose);
        assert_eq!(read(&line_of(cose[0])), [cose[0]]);
        file.extend(line_of(b" {\n \"mediaType\": 1\r\n}\n"));
        assert_eq!(read(&file).last().unwrap(), b"{ \"mediaType\": 1}");
        assert_eq!(file.iter().filter(|byte| **byte == b'\n').count(), cose.len() + 1);
    }

    #[test]
    fn github_s_answer_is_its_bundles_as_they_lie_there() {
        let answer = r#"{"attestations":[{"repository_id":1,"bundle":{"mediaType": "x"}},{"bundle":{"b":[ ]}}]}"#;
        assert_eq!(texts(answer), [r#"{"mediaType": "x"}"#, r#"{"b":[ ]}"#]);
    }

    #[test]
    fn an_answer_that_lacks_something_says_what() {
        let cases = [
            (r#"{"attestations":[]}"#, "an answer without any"),
            (r#"{"attestations":[{"bundle":{}},{"bundle":null,"bundle_url":"https://x"}]}"#, "none in attestation 1"),
            (r#"{"attestations":[{"bundle_url":"https://x"}]}"#, "none in attestation 0"),
            (r#"{"attestations":{}}"#, "invalid type"),
        ];
        for (file, found) in cases {
            let error = bundles_in(file.as_bytes()).unwrap_err();
            assert!(error.found.contains(found), "{file}: {error}");
        }
    }

    #[test]
    fn a_file_with_more_bundles_than_are_looked_at_says_so() {
        let lines = "{}\n".repeat(MAX_EVIDENCE + 1);
        assert_eq!(bundles_in(lines.as_bytes()).unwrap_err(), too_many());
        let answer = format!(r#"{{"attestations":[{}]}}"#, vec![r#"{"bundle":{}}"#; MAX_EVIDENCE + 1].join(","));
        assert_eq!(bundles_in(answer.as_bytes()).unwrap_err(), too_many());
        // However many there are: the list itself keeps no more of them, whatever comes behind.
        let behind = format!(r#"{{"attestations":[{}]}}"#, vec!["{}"; MAX_EVIDENCE * 50].join(","));
        let kept = serde_json::from_str::<ApiAnswer<'_>>(&behind).unwrap().attestations;
        assert_eq!((kept.len(), bundles_in(behind.as_bytes())), (MAX_EVIDENCE + 1, Err(too_many())));
        assert!(serde_json::from_str::<ApiAnswer<'_>>(&behind.replace("{}]", "{]")).is_err(), "it is read to its end");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = bundles_in(&bytes);
        }

        #[test]
        fn every_bundle_is_one_line_and_no_byte_of_what_is_no_json_is_lost(bytes: Vec<u8>) {
            let line = line_of(&bytes);
            prop_assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
            if bytes.trim_ascii_start().first() != Some(&b'{') {
                prop_assert_eq!(of_line(line.trim_ascii_end()).into_owned(), bytes);
            }
        }
    }
}
