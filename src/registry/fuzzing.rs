//! The private readers of this room, for `fuzz/` and `tests/fuzzing.rs`: no part of the library's interface.

use std::path::Path;

use url::Url;

use super::credentials::{self, Credential};
use super::document::{self, ImageManifest, Index};
use super::realm::{Challenge, trusted_realm};

/// A manifest, as a registry may answer one.
///
/// # Panics
///
/// When what is read as a manifest is read as an index too.
pub fn manifest(bytes: &[u8]) {
    let manifest = ImageManifest::parse(bytes);
    assert!(manifest.is_err() || Index::parse(bytes).is_err(), "a document that is two things");
    let _ = document::subject(bytes);
    if let Ok(media_type) = document::media_type(bytes, None) {
        let _ = document::describe(bytes, media_type);
    }
    for layer in manifest.iter().flat_map(|manifest| &manifest.layers) {
        let _ = document::holds_evidence(&layer.media_type);
    }
}

/// An index of referrers.
///
/// # Panics
///
/// When it is not written as it was read.
pub fn index(bytes: &[u8]) {
    let Ok(index) = Index::parse(bytes) else { return };
    let written = index.to_bytes().unwrap_or_default();
    let again = Index::parse(&written);
    let same = again.is_ok_and(|again| again.descriptors().eq(index.descriptors()));
    assert!(same, "an index that changes by being written");
}

/// A `WWW-Authenticate` header. Whatever token server is trusted is reached over TLS, under the registry's own domain.
///
/// # Panics
///
/// When that does not hold.
pub fn challenge(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Some(Challenge::Bearer { realm, .. }) = Challenge::choose(text.lines()) else { return };
    let Ok(registry) = Url::parse("https://registry.example.com/") else { return };
    let Ok(url) = trusted_realm(&realm, &registry, |_| true) else { return };
    let host = url.host_str().unwrap_or_default();
    assert!(host == "example.com" || host.ends_with(".example.com"), "credentials for `{host}`");
    assert!(url.scheme() == "https" && url.username().is_empty() && url.password().is_none());
}

/// A file of credentials, as container tools share one.
///
/// # Panics
///
/// When what is said about a broken one depends on more than where it is broken: it holds passwords.
pub fn docker_config(bytes: &[u8]) {
    match credentials::all_in(bytes, Path::new("config.json")) {
        Ok(found) => {
            for credential in found {
                let (Credential::Password { password: secret, .. } | Credential::IdentityToken(secret)) = credential;
                assert!(secret.len() <= bytes.len(), "a password that is not in the file");
            }
        }
        Err(error) => {
            // Line and column, and nothing else.
            let text = error.to_string().replace("base64", "base").replace(|c: char| c.is_ascii_digit(), "");
            let known = [
                "credentials file `config.json`: not the JSON of a credentials file (line , column )",
                "credentials file `config.json`: expected base of `user:password` as `auth`, found something else",
            ];
            assert!(known.contains(&text.as_str()), "a message that tells what was read");
        }
    }
}
