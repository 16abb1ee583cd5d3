//! Files that hold several bundles: one a line, or the answer of GitHub's attestation API.
//!
//! A bundle is named by the digest of its own bytes, so it is cut out of the file as it lies there and never written
//! anew: the same bundle has the same name whether it came alone or among others.

use serde::Deserialize;
use serde::de::IgnoredAny;
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
    #[serde(borrow)]
    attestations: Vec<ApiAttestation<'f>>,
}

#[derive(Deserialize)]
struct ApiAttestation<'f> {
    #[serde(borrow, default)]
    bundle: Option<&'f RawValue>,
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
pub fn bundles_in(file: &[u8]) -> Result<Vec<&[u8]>, BundleFileError> {
    if Form::of(file) == Form::NotationCose {
        return Ok(vec![file]);
    }
    let mut documents = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(file).into_iter::<&RawValue>();
    let mut end = 0;
    while let Some(document) = reader.next() {
        // What does not parse, or stands behind a bundle on its line, makes the file one that its reader refuses, as a
        // whole and with the place.
        let Ok(document) = document else { return Ok(vec![file]) };
        let begin = reader.byte_offset().saturating_sub(document.get().len());
        let between = file.get(end..begin).unwrap_or_default();
        if end > 0 && !between.contains(&b'\n') {
            return Ok(vec![file]);
        }
        end = reader.byte_offset();
        documents.push(document.get());
        if documents.len() > MAX_EVIDENCE {
            return Err(too_many());
        }
    }
    match documents.as_slice() {
        [one] if is_api_answer(one) => of_api(one),
        [] | [_] => Ok(vec![file]),
        several => Ok(several.iter().map(|document| document.as_bytes()).collect()),
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

fn of_api(document: &str) -> Result<Vec<&[u8]>, BundleFileError> {
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
    Ok(answer.attestations.iter().filter_map(|attestation| Some(attestation.bundle?.get().as_bytes())).collect())
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
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = bundles_in(&bytes);
        }
    }
}
