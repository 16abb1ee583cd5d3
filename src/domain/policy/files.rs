//! The files of a pack, and the digest that names them together.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::json;

use super::errors::{LoadError, LoadErrors, bounded};
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{
    MAX_PACK_ANCESTORS, MAX_PACK_BYTES, MAX_PACK_FILE_BYTES, MAX_PACK_FILES, MAX_PACK_PATH_CHARS,
};
use crate::domain::names::PackName;

/// The artifact type of a pack's OCI manifest.
pub const PACK_ARTIFACT_TYPE: &str = "application/vnd.countersign.pack.v1";
/// The media type of each of its layers.
pub const PACK_FILE_MEDIA_TYPE: &str = "application/vnd.countersign.pack.file.v1";

const EMPTY_MEDIA_TYPE: &str = "application/vnd.oci.empty.v1+json";
const MANIFEST_MEDIA_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";
const TITLE: &str = "org.opencontainers.image.title";

/// The files of a pack by their path: bounded, UTF-8, and nothing among them that a pack has no use for.
///
/// A path is relative, of plain segments joined by `/`. Allowed are `pack.toml`, `rules/**/*.rego`,
/// `lib/**/*.rego`, `data/*.json`, `fixtures/**/*.json`, `keys/**/*.pub`, `certs/**/*.pem`, `roots/**/*.json`, and `README.md` and
/// `LICENSE` at the top: what is not read must not look as if it were in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFiles(BTreeMap<String, Vec<u8>>);

impl PackFiles {
    /// Takes the files of one pack.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] lists every file that has no place in a pack, that is too large or that is not text, and says
    /// when there are too many.
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self, LoadErrors> {
        if files.len() > MAX_PACK_FILES {
            let detail = format!("expected at most {MAX_PACK_FILES} files, found {}", files.len());
            return Err(LoadError::file("pack.toml", detail).into());
        }
        let mut errors = Vec::new();
        let mut total = 0usize;
        for (path, bytes) in &files {
            total = total.saturating_add(bytes.len());
            if let Err(detail) = check_path(path).and_then(|()| check_bytes(bytes)) {
                errors.push(LoadError::file(path, detail));
            }
        }
        if total > MAX_PACK_BYTES {
            let detail = format!("expected at most {MAX_PACK_BYTES} bytes in all files, found {total}");
            errors.push(LoadError::file("pack.toml", detail));
        }
        if !files.contains_key("pack.toml") {
            errors.push(LoadError::file("pack.toml", "expected a manifest, found no such file"));
        }
        LoadErrors::none_of(errors)?;
        Ok(Self(files))
    }

    /// The standard pack, as it is embedded in this binary.
    #[must_use]
    pub fn standard() -> Self {
        Self::embedded("standard").unwrap_or(Self(BTreeMap::new()))
    }

    /// The files of a pack that lies in this binary; a test reads each of them as it would be read from anywhere else.
    pub(super) fn of_embedded(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect())
    }

    /// The digest of the standard pack.
    #[must_use]
    pub fn standard_digest() -> Digest {
        static DIGEST: LazyLock<Digest> = LazyLock::new(|| PackFiles::standard().digest());
        *DIGEST
    }

    /// The OCI manifest of the pack: one layer for each file, sorted by path, and nothing that changes with time.
    #[must_use]
    pub fn manifest_bytes(&self) -> Vec<u8> {
        let layers: Vec<_> = self
            .0
            .iter()
            .map(|(path, bytes)| {
                json!({
                    "mediaType": PACK_FILE_MEDIA_TYPE,
                    "digest": Digest::of(bytes),
                    "size": bytes.len(),
                    "annotations": {TITLE: path},
                })
            })
            .collect();
        let manifest = json!({
            "schemaVersion": 2,
            "mediaType": MANIFEST_MEDIA_TYPE,
            "artifactType": PACK_ARTIFACT_TYPE,
            "config": {"mediaType": EMPTY_MEDIA_TYPE, "digest": Digest::of(b"{}"), "size": 2},
            "layers": layers,
        });
        // Text, small integers and lists always have a canonical form; `Value`'s own writing is the same for them.
        json::canonical(&manifest).unwrap_or_else(|_| manifest.to_string().into_bytes())
    }

    /// The digest of [`Self::manifest_bytes`]: the name of the pack.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.manifest_bytes())
    }

    /// The path and digest of each file that the manifest of a pack names, in its order.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] for what is no manifest of a pack, or names more files than a pack may have.
    pub fn named_in(manifest: &[u8]) -> Result<Vec<(String, Digest)>, LoadErrors> {
        let wrong = |detail: String| LoadErrors::from(LoadError::file("the manifest", detail));
        let value = json::parse(manifest).map_err(|error| wrong(error.detail))?;
        let found = value.get("artifactType").and_then(serde_json::Value::as_str).unwrap_or("none");
        if found != PACK_ARTIFACT_TYPE {
            let found = bounded(found, 100);
            return Err(wrong(format!("expected an artifact of type `{PACK_ARTIFACT_TYPE}`, found `{found}`")));
        }
        let layers = value.get("layers").and_then(serde_json::Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if layers.len() > MAX_PACK_FILES {
            return Err(wrong(format!("expected at most {MAX_PACK_FILES} files, found {}", layers.len())));
        }
        let text = |value: Option<&serde_json::Value>| value.and_then(serde_json::Value::as_str).map(str::to_owned);
        layers
            .iter()
            .map(|layer| {
                let path = text(layer.get("annotations").and_then(|all| all.get(TITLE)));
                let digest = text(layer.get("digest")).and_then(|digest| digest.parse().ok());
                path.zip(digest).ok_or_else(|| wrong("expected a title and a digest of each file".to_owned()))
            })
            .collect()
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The text of one file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// All files, by path.
    #[must_use]
    pub fn into_map(self) -> BTreeMap<String, Vec<u8>> {
        self.0
    }

    /// The Rego modules with their texts, tests too, in the order of their paths.
    pub fn rego_files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.with_extension(".rego")
    }

    /// The fixtures with their texts, in the order of their paths.
    pub fn fixtures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.with_extension(".json").filter(|(path, _)| path.starts_with("fixtures/"))
    }

    fn with_extension(&self, extension: &'static str) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.ends_with(extension))
            .filter_map(|(path, bytes)| std::str::from_utf8(bytes).ok().map(|text| (path.as_str(), text)))
    }
}

fn check_path(path: &str) -> Result<(), String> {
    let shown = path;
    // A parent is a pack within the pack.
    let mut path = path;
    for _ in 0..MAX_PACK_ANCESTORS {
        let below = path.strip_prefix("parents/").and_then(|rest| rest.split_once('/'));
        let Some((_, rest)) = below.filter(|(name, _)| name.parse::<PackName>().is_ok()) else { break };
        path = rest;
    }
    let plain = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
    };
    if shown.len() > MAX_PACK_PATH_CHARS || !path.split('/').all(plain) {
        return Err(format!(
            "expected a relative path of letters, digits, `.`, `_`, `-` and `/`, found `{}`",
            bounded(shown, 80)
        ));
    }
    let (directory, extension) = (path.split('/').next().unwrap_or_default(), path.rsplit('.').next());
    let known = match (directory, extension) {
        ("pack.toml" | "README.md" | "LICENSE", _) => !path.contains('/'),
        ("rules" | "lib", Some("rego")) | ("data" | "fixtures" | "roots", Some("json")) | ("keys", Some("pub")) => {
            path.contains('/')
        }
        ("certs", Some("pem" | "crt" | "cer")) => path.contains('/'),
        _ => false,
    };
    if known {
        return Ok(());
    }
    Err("expected `pack.toml`, `rules/….rego`, `lib/….rego`, `data/….json`, `fixtures/….json`, `keys/….pub`, `certs/….pem`, \
         `roots/….json`, `parents/NAME/…`, \
         `README.md` or `LICENSE`, found another file"
        .to_owned())
}

fn check_bytes(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > MAX_PACK_FILE_BYTES {
        return Err(format!("expected at most {MAX_PACK_FILE_BYTES} bytes, found {}", bytes.len()));
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("expected UTF-8 text, found other bytes at offset {}", error.valid_up_to())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(path: &str, bytes: &[u8]) -> String {
        let files = BTreeMap::from([("pack.toml".into(), Vec::new()), (path.into(), bytes.to_vec())]);
        PackFiles::new(files).unwrap_err().to_string()
    }

    #[test]
    fn a_file_that_a_pack_has_no_use_for_is_refused() {
        for path in
            ["rules/a.txt", "a.rego", "rules", "keys/ci.key", "lib/x.json", "pack.toml/x", "sub/pack.toml", "LICENSE/x"]
        {
            assert!(refused(path, b"").contains("found another file"), "{path}");
        }
    }

    #[test]
    fn a_path_that_leads_elsewhere_is_refused() {
        for path in [
            "../pack.toml",
            "/rules/a.rego",
            "rules/../../a.rego",
            "rules//a.rego",
            "rules/.a.rego",
            "rules\\a.rego",
            "",
        ] {
            assert!(refused(path, b"").contains("expected a relative path"), "{path}");
        }
    }

    #[test]
    fn each_bound_of_a_pack_is_an_error_that_names_it() {
        assert!(refused("rules/a/b.rego", b"\xff").contains("expected UTF-8 text, found other bytes at offset 0"));
        assert!(refused("rules/a/b.rego", &vec![b' '; MAX_PACK_FILE_BYTES + 1]).contains("at most 1048576 bytes"));
        let many = (0..=MAX_PACK_FILES).map(|i| (format!("lib/f{i}.rego"), Vec::new())).collect();
        assert!(PackFiles::new(many).unwrap_err().to_string().contains("at most 2000 files, found 2001"));
        let large = (0..17).map(|i| (format!("lib/f{i}.rego"), vec![b' '; MAX_PACK_FILE_BYTES])).collect();
        assert!(PackFiles::new(large).unwrap_err().to_string().contains("at most 16777216 bytes in all"));
        assert_eq!(
            PackFiles::new(BTreeMap::new()).unwrap_err().to_string(),
            "pack.toml: expected a manifest, found no such file"
        );
    }

    #[test]
    fn the_digest_covers_every_path_and_every_byte() {
        let digest = |path: &str, text: &str| {
            let files = BTreeMap::from([("pack.toml".into(), Vec::new()), (path.into(), text.as_bytes().to_vec())]);
            PackFiles::new(files).unwrap().digest()
        };
        let one = digest("lib/a.rego", "x");
        assert_eq!(one, digest("lib/a.rego", "x"));
        assert_ne!(one, digest("lib/b.rego", "x"));
        assert_ne!(one, digest("lib/a.rego", "y"));
    }
}
