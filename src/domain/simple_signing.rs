//! Simple signing documents: what cosign signed about an image before it signed statements.
//!
//! The format is that of `containers-signature(5)`, "JSON Data Format", which demands that a reader refuse whatever
//! it does not know in `critical`.

use serde_json::Value;

use super::bundle::At;
use super::digest::Digest;
use super::evidence::rejection::{Rejection, shown};
use super::json;

/// The one type of document that is read: what `cosign sign`, Tekton Chains and `podman push` write.
const TYPE: &str = "cosign container image signature";

/// A well-formed document and what it says. Nothing of it is believed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimpleSigning {
    value: Value,
    image: Digest,
    docker_reference: String,
}

impl SimpleSigning {
    /// Reads the bytes that were signed.
    ///
    /// Names are compared letter by letter. Go's reader, cosign's, takes `Critical` for `critical` and the last of
    /// both; a document with an unknown name is refused, so that nobody reads another image than we do.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] with a pointer below `at`; [`Rejection::Unsupported`] for another type of document.
    pub fn parse(payload: &[u8], at: &str) -> Result<Self, Rejection> {
        let value = json::parse_bounded(payload).map_err(|error| Rejection::Malformed {
            pointer: at.to_owned(),
            expected: "a simple signing document in strict JSON".to_owned(),
            found: shown(&error.to_string()),
        })?;
        let root = At::root(&value, at.to_owned());
        root.only(&["critical", "optional"])?;
        let critical = root.need("critical")?;
        critical.only(&["identity", "image", "type"])?;
        let kind = critical.need("type")?.text()?;
        if kind != TYPE {
            return Err(Rejection::Unsupported {
                expected: "a `cosign container image signature`",
                found: shown(kind),
            });
        }
        let image = critical.need("image")?;
        image.only(&["docker-manifest-digest"])?;
        let digest = image.need("docker-manifest-digest")?;
        let image =
            digest.text()?.parse().map_err(|_| digest.wrong("a digest, `sha256:` and 64 lowercase hex digits"))?;
        let identity = critical.need("identity")?;
        identity.only(&["docker-reference"])?;
        let reference = identity.optional("docker-reference").map(|reference| reference.text()).transpose()?;
        let docker_reference = reference.unwrap_or_default().to_owned();
        if let Some(optional) = root.optional("optional").filter(|optional| !optional.is_object()) {
            return Err(optional.wrong("an object"));
        }
        Ok(Self { value, image, docker_reference })
    }

    /// The digest of the manifest that was signed.
    #[must_use]
    pub const fn image(&self) -> Digest {
        self.image
    }

    /// What the signer called the image. It is shown, and compared with nothing: whoever may push can call an image
    /// what he likes, and a copy keeps the name of its origin.
    #[must_use]
    pub fn docker_reference(&self) -> &str {
        &self.docker_reference
    }

    /// The signer's own annotations; `null` where there are none.
    #[must_use]
    pub fn optional(&self) -> &Value {
        self.value.get("optional").unwrap_or(&Value::Null)
    }

    /// The whole document.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "critical": {
                "identity": {"docker-reference": "registry.example.com/app"},
                "image": {"docker-manifest-digest": Digest::of(b"app")},
                "type": TYPE,
            },
            "optional": {"commit": "abc"},
        })
    }

    fn parse(value: &Value) -> Result<SimpleSigning, Rejection> {
        SimpleSigning::parse(&serde_json::to_vec(value).unwrap(), "/payload#")
    }

    #[test]
    fn a_document_says_which_image_and_the_signers_own_words() {
        let read = parse(&document()).unwrap();
        assert_eq!(read.image(), Digest::of(b"app"));
        assert_eq!(read.docker_reference(), "registry.example.com/app");
        assert_eq!(read.optional(), &json!({"commit": "abc"}));
        let mut plain = document();
        plain["optional"] = Value::Null;
        plain["critical"]["identity"] = json!({});
        assert_eq!(parse(&plain).unwrap().docker_reference(), "");
    }

    #[test]
    fn what_another_reader_could_read_in_another_way_is_refused_where_it_stands() {
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 7] = [
            (|d| d["Critical"] = json!({}), "/payload#"),
            (|d| d["critical"]["Image"] = json!({}), "/payload#/critical"),
            (|d| d["critical"]["image"]["Docker-manifest-digest"] = json!("x"), "/payload#/critical/image"),
            (|d| d["critical"]["image"] = json!({}), "/payload#/critical/image/docker-manifest-digest"),
            (
                |d| d["critical"]["image"]["docker-manifest-digest"] = json!("sha512:00"),
                "/payload#/critical/image/docker-manifest-digest",
            ),
            (
                |d| d["critical"]["identity"]["docker-reference"] = json!(1),
                "/payload#/critical/identity/docker-reference",
            ),
            (|d| d["optional"] = json!([]), "/payload#/optional"),
        ];
        for (change, pointed) in cases {
            let mut changed = document();
            change(&mut changed);
            let Err(Rejection::Malformed { pointer, .. }) = parse(&changed) else { panic!("{pointed}") };
            assert_eq!(pointer, pointed);
        }
    }

    #[test]
    fn another_type_of_document_is_no_signature_of_an_image() {
        let mut atomic = document();
        atomic["critical"]["type"] = json!("atomic container signature");
        assert!(matches!(parse(&atomic), Err(Rejection::Unsupported { .. })));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes: Vec<u8>) {
            let _ = SimpleSigning::parse(&bytes, "");
        }
    }
}
