//! What an image index names: platforms, and the unsigned attestations that builders put beside them. Pure.

use serde_json::Value;

use super::Descriptor;
use super::document::{DocumentError, IN_TOTO_TYPE, ImageManifest, Index, is_document, media_type};
use super::error::shown;
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PLATFORM_WORD_CHARS;

/// The annotation by which a builder marks an entry of an index as an attestation (BuildKit's attestation storage).
const REFERENCE_TYPE: &str = "vnd.docker.reference.type";
/// The annotation that names the entry which the attestation is about.
const REFERENCE_DIGEST: &str = "vnd.docker.reference.digest";
/// What the first of them then says.
const ATTESTATION: &str = "attestation-manifest";
/// What newer builders say instead.
pub(super) const ATTESTATION_ARTIFACT: &str = "application/vnd.docker.attestation.manifest.v1+json";

/// One entry of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The entry itself.
    pub descriptor: Descriptor,
    /// What it is for: `linux/arm64/v8`; absent where the index does not say.
    pub platform: Option<String>,
    /// Whether it says that it is an attestation and not something to run.
    ///
    /// No node runs it by the platform that it names, `unknown/unknown`; whether it really holds statements and nothing
    /// else, its own content says.
    pub claims_attestation: bool,
    /// The entry that it says it is about, for an attestation.
    pub about: Option<Digest>,
}

/// Reads an index: every entry, in its order.
///
/// # Errors
///
/// Says in words why the bytes are no index, or which entry cannot be read: what it names is not known then.
pub fn children(bytes: &[u8]) -> Result<Vec<Child>, String> {
    let index = Index::parse(bytes).map_err(|error| error.to_string())?;
    Ok(index.entries().map(|(descriptor, entry)| child(descriptor, entry)).collect())
}

/// The statements that an attestation manifest of a builder holds, unsigned; `None` for bytes that are anything else,
/// or hold anything else, whatever they call themselves.
#[must_use]
pub fn statements(manifest: &[u8]) -> Option<Vec<Descriptor>> {
    let manifest = ImageManifest::parse(manifest).ok()?;
    let only = !manifest.layers.is_empty() && manifest.layers.iter().all(|layer| layer.media_type == IN_TOTO_TYPE);
    only.then_some(manifest.layers)
}

/// The media type of bytes that are a manifest or an index, as the document itself says it; `None` for anything else.
///
/// # Errors
///
/// Says in words why bytes that begin as a document cannot be told: read leniently, they may be an index to others.
pub fn document_type(bytes: &[u8]) -> Result<Option<String>, String> {
    let begins_as_object = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !begins_as_object {
        return Ok(None);
    }
    match media_type(bytes, None) {
        Ok(found) => Ok(is_document(&found).then_some(found)),
        Err(
            error @ (DocumentError::Json(_)
            | DocumentError::Ambiguous
            | DocumentError::Disguised { .. }
            | DocumentError::Spelling { .. }),
        ) => Err(error.to_string()),
        Err(_) => Ok(None),
    }
}

fn child(descriptor: &Descriptor, entry: &Value) -> Child {
    let word = |key: &str| entry.pointer(&format!("/platform/{key}")).and_then(Value::as_str).filter(|w| !w.is_empty());
    let (os, architecture) = (word("os"), word("architecture"));
    let marked = descriptor.annotations.get(REFERENCE_TYPE).is_some_and(|kind| kind == ATTESTATION)
        || descriptor.artifact_type.as_deref() == Some(ATTESTATION_ARTIFACT);
    let nobodys = os == Some("unknown") && architecture == Some("unknown");
    let platform = os.or(architecture).map(|_| {
        let words = [os.or(Some("unknown")), architecture.or(Some("unknown")), word("variant")];
        let words: Vec<String> = words.into_iter().flatten().map(|w| shown(w, MAX_PLATFORM_WORD_CHARS)).collect();
        // Several Windows images differ in nothing else.
        let version = word("os.version").map(|version| format!(":{}", shown(version, MAX_PLATFORM_WORD_CHARS)));
        words.join("/") + &version.unwrap_or_default()
    });
    Child {
        platform,
        claims_attestation: marked && nobodys,
        about: descriptor.annotations.get(REFERENCE_DIGEST).and_then(|digest| digest.parse().ok()),
        descriptor: descriptor.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn read(entry: Value) -> Child {
        let mut entry = entry;
        entry["digest"] = json!(Digest::of(b"x"));
        entry["size"] = json!(1);
        entry["mediaType"] = json!("application/vnd.oci.image.manifest.v1+json");
        children(json!({"manifests": [entry]}).to_string().as_bytes()).unwrap().remove(0)
    }

    #[test]
    fn a_platform_is_what_the_index_says_in_the_usual_spelling() {
        let platform = |value: Value| read(json!({"platform": value})).platform;
        assert_eq!(platform(json!({"os": "linux", "architecture": "amd64"})).as_deref(), Some("linux/amd64"));
        let arm = json!({"os": "linux", "architecture": "arm", "variant": "v7"});
        assert_eq!(platform(arm).as_deref(), Some("linux/arm/v7"));
        let windows = json!({"os": "windows", "architecture": "amd64", "os.version": "10.0.20348.1"});
        assert_eq!(platform(windows).as_deref(), Some("windows/amd64:10.0.20348.1"));
        assert_eq!(platform(json!({"os": "linux\u{1b}[2J"})).as_deref(), Some("linux\\u{1b}[2J/unknown"));
        assert_eq!(read(json!({})).platform, None);
    }

    #[test]
    fn only_what_no_node_would_run_may_call_itself_an_attestation() {
        let about = Digest::of(b"image");
        let notes = json!({"vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": about});
        let unknown = json!({"os": "unknown", "architecture": "unknown"});
        let real = read(json!({"platform": unknown, "annotations": notes}));
        assert!(real.claims_attestation);
        assert_eq!(real.about, Some(about));
        assert!(read(json!({"platform": unknown, "artifactType": ATTESTATION_ARTIFACT})).claims_attestation);
        let runnable = json!({"os": "linux", "architecture": "amd64"});
        assert!(!read(json!({"platform": runnable, "annotations": notes})).claims_attestation);
        assert!(!read(json!({"annotations": notes})).claims_attestation);
        assert!(!read(json!({"platform": unknown})).claims_attestation);
        assert!(
            !read(json!({"platform": {"os": "unknown", "architecture": "amd64"}, "annotations": notes}))
                .claims_attestation
        );
    }

    #[test]
    fn only_a_document_is_one_and_what_cannot_be_told_is_said() {
        let index = br#"{"schemaVersion":2,"manifests":[]}"#;
        assert_eq!(document_type(index).unwrap().as_deref(), Some("application/vnd.oci.image.index.v1+json"));
        let image = br#" {"mediaType":"application/vnd.docker.distribution.manifest.v2+json","layers":[],"config":{}}"#;
        let docker = "application/vnd.docker.distribution.manifest.v2+json";
        assert_eq!(document_type(image).unwrap().as_deref(), Some(docker));
        for other in [&b"a file"[..], b"", b"[]", br#"{"a":1}"#, br#"{"mediaType":"application/json","layers":[]}"#] {
            assert_eq!(document_type(other), Ok(None), "{}", String::from_utf8_lossy(other));
        }
        // Go's parser takes the last of two keys, and both of these for an index.
        assert!(document_type(br#"{"layers":[],"manifests":[]}"#).is_err());
        // A runtime that is told `Content-Type: …index…` runs what this names.
        assert!(document_type(br#"{"mediaType":"application/json","manifests":[]}"#).is_err());
        assert!(document_type(br#"{"mediaType":"Application/vnd.oci.image.index.v1+json","manifests":[]}"#).is_err());
        assert!(document_type(br#"{"a":1,"a":2,"manifests":[]}"#).is_err());
        for spelled in ["Manifests", "MANIFESTS", "manife\u{17f}ts"] {
            assert!(document_type(format!("{{\"manifests\":[],\"{spelled}\":[]}}").as_bytes()).is_err(), "{spelled}");
        }
        let entry = r#"{"manifests":[{"mediaType":"m","digest":"sha256:aa","size":1,"Digest":"sha256:bb"}]}"#;
        assert!(document_type(entry.as_bytes()).is_err());
        let platform = r#"{"manifests":[{"platform":{"os":"linux","OS":"unknown"}}]}"#;
        assert!(document_type(platform.as_bytes()).is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes: Vec<u8>) {
            let _ = (children(&bytes), statements(&bytes), document_type(&bytes));
        }
    }
}
