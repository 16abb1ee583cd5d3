//! The fields of OCI documents (image-spec): spelled as specified, or the document is another one to somebody else.

use serde_json::{Map, Value};

/// The fields of manifests, indexes, descriptors and platforms (image-spec) that readers act on.
const DOCUMENT: &[&str] =
    &["annotations", "artifactType", "blobs", "config", "layers", "manifests", "mediaType", "schemaVersion", "subject"];
const DESCRIPTOR: &[&str] = &["annotations", "artifactType", "data", "digest", "mediaType", "platform", "size", "urls"];
const PLATFORM: &[&str] = &["architecture", "os", "os.features", "os.version", "variant"];

/// A field in another spelling than the specification's. Go's reader takes it for the same field, and the last one wins:
/// it would see another document than we do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected `{expected}`, found it spelled otherwise")]
pub struct Misspelled {
    /// The field, as it is specified.
    pub expected: &'static str,
    /// As it is spelled, by whoever wrote the document: to be escaped where it is shown.
    pub found: String,
    /// The JSON pointer of the object that it is in.
    pub pointer: String,
}

/// Refuses a manifest or an index in which a field differs from a specified one in its case alone: in itself, and in what
/// describes its config, its layers, its manifests and its subject. Annotations are anybody's to name.
///
/// # Errors
///
/// [`Misspelled`], the first that is found.
pub fn spelled_as_specified(document: &Value) -> Result<(), Misspelled> {
    of(document, DOCUMENT, String::new)?;
    for list in ["manifests", "layers"] {
        let entries = document.get(list).and_then(Value::as_array).into_iter().flatten();
        for (index, entry) in entries.enumerate() {
            descriptor(entry, || format!("/{list}/{index}"))?;
        }
    }
    for name in ["config", "subject"] {
        document.get(name).map_or(Ok(()), |entry| descriptor(entry, || format!("/{name}")))?;
    }
    Ok(())
}

fn descriptor(value: &Value, pointer: impl Fn() -> String) -> Result<(), Misspelled> {
    of(value, DESCRIPTOR, &pointer)?;
    value.get("platform").map_or(Ok(()), |platform| of(platform, PLATFORM, || pointer() + "/platform"))
}

fn of(value: &Value, fields: &'static [&'static str], pointer: impl Fn() -> String) -> Result<(), Misspelled> {
    for key in value.as_object().into_iter().flat_map(Map::keys) {
        // Go folds more than ASCII: `ſ` is an `s` to it, and the Kelvin sign a `k`.
        let folded: String = key
            .chars()
            .map(|c| match c {
                'ſ' => 's',
                '\u{212a}' => 'k',
                c => c.to_ascii_lowercase(),
            })
            .collect();
        let meant = fields.iter().find(|field| **field != key.as_str() && field.eq_ignore_ascii_case(&folded));
        if let Some(expected) = meant {
            return Err(Misspelled { expected, found: key.clone(), pointer: pointer() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_in_another_case_is_found_wherever_a_reader_would_act_on_it() {
        let cases = [
            (json!({"layers": [], "Layers": []}), "", "layers"),
            (json!({"layer\u{17f}": []}), "", "layers"),
            (json!({"layers": [{}, {"Digest": ""}]}), "/layers/1", "digest"),
            (json!({"manifests": [{"platform": {"OS": ""}}]}), "/manifests/0/platform", "os"),
            (json!({"config": {"mediatype": ""}}), "/config", "mediaType"),
            (json!({"subject": {"SIZE": 1}}), "/subject", "size"),
        ];
        for (document, pointer, field) in cases {
            let found = spelled_as_specified(&document).unwrap_err();
            assert_eq!((found.pointer.as_str(), found.expected), (pointer, field), "{document}");
        }
    }

    #[test]
    fn what_anybody_may_name_is_let_be() {
        let free = json!({"annotations": {"Layers": "a", "layers": "b"}, "x-layers": [], "layers": [
            {"annotations": {"Digest": "a"}, "digest": "b"}]});
        assert_eq!(spelled_as_specified(&free), Ok(()));
        for other in [json!([]), json!(null), json!({"layers": 1, "config": "text"})] {
            assert_eq!(spelled_as_specified(&other), Ok(()));
        }
    }
}
