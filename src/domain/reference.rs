//! How people and pipelines name a subject: in a registry, in a layout on disk, as a file, or by digest alone.

use std::fmt;
use std::path::{Path, PathBuf};

use super::digest::{Digest, ParseDigestError};
use super::limits::{MAX_REFERENCE_CHARS, MAX_REPOSITORY_CHARS, MAX_TAG_CHARS};

/// Where a subject lies, as it was named; not yet looked at.
///
/// Text forms (the contract's "Naming a subject"):
/// `HOST/REPO@sha256:…`, `HOST/REPO:TAG`, `oci:DIR@sha256:…`, `oci:DIR:TAG`, `file:PATH`, any path that exists,
/// `sha256:…`. A tag beside a digest is dropped: the digest says which bytes, the tag could only disagree.
/// The host is always spelled out; there is no default registry, so a name means the same on every machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubjectRef {
    /// A manifest in a registry.
    Registry {
        /// Host in lower case, with its port where one was given.
        host: String,
        /// Repository in the grammar of the OCI distribution specification.
        repository: String,
        /// Which manifest.
        target: Target,
    },
    /// A manifest in an OCI image layout on disk.
    Layout {
        /// The layout's directory.
        directory: PathBuf,
        /// Which manifest.
        target: Target,
    },
    /// A file; its subject is the SHA-256 of its bytes.
    File {
        /// Where it lies.
        path: PathBuf,
    },
    /// A digest, and nothing about where its bytes lie.
    Digest(Digest),
}

/// Which manifest of a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The one a tag points to just now.
    Tag(String),
    /// The one with this digest.
    Digest(Digest),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => f.write_str(tag),
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

/// Why a text names no subject.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseReferenceError {
    /// Longer than any name.
    #[error("expected at most {limit} characters, found {found}")]
    TooLong {
        /// The limit.
        limit: usize,
        /// Characters given.
        found: usize,
    },
    /// A control character, which no name has.
    #[error("expected printable characters, found {found:?}")]
    Control {
        /// The first one.
        found: char,
    },
    /// What follows `@`, or the whole text, is no digest.
    #[error("no digest: {0}")]
    Digest(ParseDigestError),
    /// The first part is no registry host.
    #[error("expected a registry host (such as `registry.example.com` or `localhost:5000`), found `{found}`")]
    Host {
        /// What stands there.
        found: String,
    },
    /// The repository is not in the specification's grammar.
    #[error("expected a repository of a-z, 0-9 and single `.` `_` `-` between them, joined by `/`, found `{found}`")]
    Repository {
        /// What stands there.
        found: String,
    },
    /// The tag is not in the specification's grammar.
    #[error("expected a tag of at most {MAX_TAG_CHARS} of a-z, A-Z, 0-9, `_`, `.`, `-`, found `{found}`")]
    Tag {
        /// What stands there.
        found: String,
    },
    /// Neither tag nor digest: a repository or layout holds many things.
    #[error("expected `{form}`, found `{found}` with neither tag nor digest")]
    NoTarget {
        /// The forms that would do.
        form: &'static str,
        /// What was given.
        found: String,
    },
    /// `oci:` or `file:` without a path.
    #[error("expected a path after `{scheme}`, found nothing")]
    NoPath {
        /// The scheme.
        scheme: &'static str,
    },
    /// A layout whose directory's own name has a `:`: written by its digest it would read as a tag of another.
    #[error("expected a directory without `:` in its own name after `oci:`, found `{found}`")]
    LayoutName {
        /// The directory.
        found: String,
    },
    /// None of the forms, and no path that exists.
    #[error("expected HOST/REPO@sha256:…, HOST/REPO:TAG, oci:DIR:TAG, a file or sha256:…, found `{found}`")]
    Unrecognised {
        /// What was given.
        found: String,
    },
}

impl ParseReferenceError {
    /// What to write instead.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            // What a tool writes before a place that it speaks to in one way or another.
            Self::Host { found } if found.ends_with(':') || found.contains("://") => {
                let scheme = found.split(':').next().unwrap_or_default();
                Some(format!("leave `{scheme}://` away: HOST/REPO@sha256:… or HOST/REPO:TAG"))
            }
            // A file that is there is taken for one before this; `./app` and `/srv/app` are nothing else.
            Self::Host { found } if matches!(found.as_str(), "" | "." | "..") => Some("no such file".to_owned()),
            Self::Host { found } => {
                Some(format!("no such file; a registry is named by its host, as in `docker.io/library/{found}`"))
            }
            Self::NoTarget { .. } => Some("name a tag or, better, a digest: a tag can move".into()),
            Self::Unrecognised { .. } => Some("no such file; a registry reference begins with its host".into()),
            Self::Repository { .. } => Some("repositories are written in lower case".into()),
            Self::Digest(_) => Some("copy the digest as the registry prints it, in lower case".into()),
            Self::LayoutName { .. } => Some("name the directory otherwise, or go by a link without `:`".into()),
            Self::TooLong { .. } | Self::Control { .. } | Self::Tag { .. } | Self::NoPath { .. } => None,
        }
    }
}

/// The one name of a registry that goes by several, to compare by: Docker Hub's images are named `docker.io/…`, some tools
/// write `index.docker.io/…`, and what answers is `registry-1.docker.io`.
#[must_use]
pub fn canonical_host(host: &str) -> &str {
    match host {
        "index.docker.io" | "registry-1.docker.io" => "docker.io",
        other => other,
    }
}

impl SubjectRef {
    /// Reads a subject's name.
    ///
    /// * `exists` — whether a path exists. Asked last, so that a file can never take the place of a
    ///   registry reference; a file whose path looks like one is named `file:PATH`.
    ///
    /// # Errors
    ///
    /// [`ParseReferenceError`] with what was expected and what was found.
    pub fn parse(text: &str, exists: impl Fn(&Path) -> bool) -> Result<Self, ParseReferenceError> {
        let chars = text.chars().count();
        if chars > MAX_REFERENCE_CHARS {
            return Err(ParseReferenceError::TooLong { limit: MAX_REFERENCE_CHARS, found: chars });
        }
        if let Some(found) = text.chars().find(|c| c.is_control()) {
            return Err(ParseReferenceError::Control { found });
        }
        if let Some(rest) = text.strip_prefix("oci:") {
            return parse_layout(rest);
        }
        if let Some(path) = text.strip_prefix("file:") {
            if path.is_empty() {
                return Err(ParseReferenceError::NoPath { scheme: "file:" });
            }
            return Ok(Self::File { path: PathBuf::from(path) });
        }
        if text.starts_with("sha256:") {
            return text.parse().map(Self::Digest).map_err(ParseReferenceError::Digest);
        }
        match parse_registry(text) {
            Ok(reference) => Ok(reference),
            Err(_) if !text.is_empty() && exists(Path::new(text)) => Ok(Self::File { path: PathBuf::from(text) }),
            Err(error) => Err(error),
        }
    }

    /// Where it lies, without the manifest: `HOST/REPO`, `oci:DIR`, a file's name; empty for a bare digest.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Registry { host, repository, .. } => format!("{host}/{repository}"),
            Self::Layout { directory, .. } => format!("oci:{}", directory.display()),
            Self::File { path } => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // A file may be called anything; its name is not to be read as a place.
                if name.starts_with("oci:") { format!("file:{name}") } else { name }
            }
            Self::Digest(_) => String::new(),
        }
    }

    /// Which manifest is named; `None` for a file.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::Registry { target, .. } | Self::Layout { target, .. } => Some(target.clone()),
            Self::File { .. } => None,
            Self::Digest(digest) => Some(Target::Digest(*digest)),
        }
    }

    /// The same place, fixed to `digest`: what is printed and used once a tag is resolved.
    #[must_use]
    pub fn pinned(&self, digest: Digest) -> Self {
        let target = Target::Digest(digest);
        match self {
            Self::Registry { host, repository, .. } => {
                Self::Registry { host: host.clone(), repository: repository.clone(), target }
            }
            Self::Layout { directory, .. } => Self::Layout { directory: directory.clone(), target },
            Self::File { .. } | Self::Digest(_) => Self::Digest(digest),
        }
    }
}

impl fmt::Display for SubjectRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registry { target, .. } | Self::Layout { target, .. } => {
                let separator = if matches!(target, Target::Tag(_)) { ':' } else { '@' };
                write!(f, "{}{separator}{target}", self.name())
            }
            Self::File { path } => write!(f, "file:{}", path.display()),
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

/// Whether `text` is a tag (OCI distribution specification, "Pulling manifests").
#[must_use]
pub fn is_tag(text: &str) -> bool {
    let first = text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_');
    first && text.len() <= MAX_TAG_CHARS && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
}

fn parse_registry(text: &str) -> Result<SubjectRef, ParseReferenceError> {
    let Some((host, rest)) = text.split_once('/') else {
        // `alpine:3` would need a default registry, and there is none.
        let bare = text.split(['@', ':']).next().unwrap_or(text);
        return Err(if is_repository(bare) && bare != text {
            ParseReferenceError::Host { found: bounded(text) }
        } else {
            ParseReferenceError::Unrecognised { found: bounded(text) }
        });
    };
    let host = host.to_ascii_lowercase();
    if !is_host(&host) {
        return Err(ParseReferenceError::Host { found: bounded(&host) });
    }
    let (place, target) = split_target(rest)?;
    if !is_repository(place) || host.len().saturating_add(place.len()) > MAX_REPOSITORY_CHARS {
        return Err(ParseReferenceError::Repository { found: bounded(place) });
    }
    let Some(target) = target else {
        return Err(ParseReferenceError::NoTarget {
            form: "HOST/REPO@sha256:… or HOST/REPO:TAG",
            found: bounded(text),
        });
    };
    Ok(SubjectRef::Registry { host, repository: place.to_owned(), target })
}

fn parse_layout(rest: &str) -> Result<SubjectRef, ParseReferenceError> {
    let (place, target) = split_target(rest)?;
    if place.is_empty() {
        return Err(ParseReferenceError::NoPath { scheme: "oci:" });
    }
    if place.rsplit('/').next().is_some_and(|name| name.contains(':')) {
        return Err(ParseReferenceError::LayoutName { found: bounded(place) });
    }
    let Some(target) = target else {
        return Err(ParseReferenceError::NoTarget { form: "oci:DIR@sha256:… or oci:DIR:TAG", found: bounded(rest) });
    };
    Ok(SubjectRef::Layout { directory: PathBuf::from(place), target })
}

/// Splits `PLACE:TAG@DIGEST` at its end. A `:` or `@` before the last `/` belongs to the place.
fn split_target(text: &str) -> Result<(&str, Option<Target>), ParseReferenceError> {
    let (named, digest) = match text.rsplit_once('@') {
        Some((named, digest)) if !digest.contains('/') => {
            (named, Some(digest.parse::<Digest>().map_err(ParseReferenceError::Digest)?))
        }
        _ => (text, None),
    };
    let (place, tag) = match named.rsplit_once(':') {
        Some((place, tag)) if !tag.contains('/') => (place, Some(tag)),
        _ => (named, None),
    };
    if let Some(tag) = tag.filter(|tag| !is_tag(tag)) {
        return Err(ParseReferenceError::Tag { found: bounded(tag) });
    }
    let target = digest.map(Target::Digest).or_else(|| tag.map(|tag| Target::Tag(tag.to_owned())));
    Ok((place, target))
}

/// Whether `text` is a host that cannot be mistaken for a directory or a short name: it has a dot or a port, or is
/// `localhost`.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let Some((address, port)) = rest.split_once(']') else { return false };
            if address.parse::<std::net::Ipv6Addr>().is_err() {
                return false;
            }
            return port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
        }
        None => match text.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (text, None),
        },
    };
    let labels = name.split('.').all(|label| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    let explicit = name.contains('.') || port.is_some() || name == "localhost";
    labels && explicit && port.is_none_or(is_port)
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit()) && text.parse::<u16>().is_ok_and(|port| port != 0)
}

/// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/…)*`, as the distribution specification has it.
fn is_repository(text: &str) -> bool {
    text.split('/').all(|component| {
        let alphanumeric = |b: Option<u8>| b.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        alphanumeric(component.bytes().next())
            && alphanumeric(component.bytes().next_back())
            && component
                .split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
                .all(|between| matches!(between, "" | "." | "_" | "__") || between.bytes().all(|b| b == b'-'))
    })
}

fn bounded(text: &str) -> String {
    text.chars().take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEX: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    fn parse(text: &str) -> Result<SubjectRef, ParseReferenceError> {
        SubjectRef::parse(text, |path| path == Path::new("build/app.tar") || path == Path::new("app"))
    }

    #[test]
    fn every_form_of_the_contract_is_read_and_written_back() {
        for text in [
            &format!("registry.example.com/team/app@sha256:{HEX}") as &str,
            "localhost:5000/app:1.0",
            "localhost/app:1.0",
            "127.0.0.1:5000/a/b__c/d-e.f:v1_2",
            "[::1]:5000/app:1",
            "oci:some/layout:latest",
            "oci:so:me/layout:latest",
            &format!("oci:/abs/lay@out@sha256:{HEX}"),
            "file:dist/x@y:z",
            &format!("sha256:{HEX}"),
        ] {
            let reference = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(reference.to_string(), text);
        }
        assert_eq!(parse("build/app.tar").unwrap(), SubjectRef::File { path: "build/app.tar".into() });
    }

    #[test]
    fn a_digest_wins_over_the_tag_beside_it() {
        let reference = parse(&format!("ghcr.io/acme/app:1.2@sha256:{HEX}")).unwrap();
        assert_eq!(reference.to_string(), format!("ghcr.io/acme/app@sha256:{HEX}"));
    }

    #[test]
    fn a_host_has_one_spelling() {
        assert_eq!(parse("GHCR.io/acme/app:1").unwrap().name(), "ghcr.io/acme/app");
    }

    #[test]
    fn a_short_name_is_refused_because_there_is_no_default_registry() {
        for text in ["alpine:3", "library/alpine:3", "acme/app:1"] {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, ParseReferenceError::Host { .. }), "{text}: {error}");
            assert!(error.hint().unwrap().contains("no such file; a registry is named by its host"));
        }
        for text in ["./app", "../app", "/srv/app"] {
            assert_eq!(parse(text).unwrap_err().hint().as_deref(), Some("no such file"), "{text}");
        }
        let hint = parse("alpine:3").unwrap_err().hint().unwrap();
        assert!(hint.contains("docker.io/library/alpine:3"), "{hint}");
        for scheme in ["https", "docker", "HTTP"] {
            let hint = parse(&format!("{scheme}://ghcr.io/acme/app:1")).unwrap_err().hint().unwrap();
            assert!(hint.contains(&format!("leave `{}://` away", scheme.to_lowercase())), "{hint}");
        }
    }

    #[test]
    fn a_repository_without_tag_or_digest_is_refused() {
        for text in ["ghcr.io/acme/app", "oci:layout"] {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, ParseReferenceError::NoTarget { .. }), "{text}: {error}");
        }
    }

    #[test]
    fn a_file_cannot_take_the_place_of_a_registry_reference() {
        let reference = SubjectRef::parse("ghcr.io/acme/app:1", |_| true).unwrap();
        assert!(matches!(reference, SubjectRef::Registry { .. }));
        assert!(matches!(SubjectRef::parse("../app:1", |_| true), Ok(SubjectRef::File { .. })));
    }

    #[test]
    fn what_is_out_of_grammar_is_refused_with_both_sides() {
        let upper = format!("sha256:{}", HEX.to_uppercase());
        for text in [
            "",
            &upper as &str,
            "sha256:abc",
            "ghcr.io/acme/app@sha512:abc",
            "ghcr.io/Acme/app:1",
            "ghcr.io/acme//app:1",
            "ghcr.io/acme/app:",
            "ghcr.io/acme/app:-x",
            "ghcr.io/a._b/app:1",
            "ghcr.io:0/app:1",
            "ghcr.io:99999/app:1",
            "-bad.example/app:1",
            "exa_mple.com/app:1",
            "[::1/app:1",
            "oci:",
            "file:",
            "oci:dir:t@g",
            "oci:a:b:v1",
            "oci:some/a:b:v1",
            "no-such-file",
            "ghcr.io/app:1\u{1b}[2J",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        let long = format!("ghcr.io/{}:1", "a".repeat(300));
        assert!(matches!(parse(&long), Err(ParseReferenceError::Repository { .. })));
    }

    #[test]
    fn a_pinned_reference_names_the_same_place_by_digest() {
        let digest: Digest = format!("sha256:{HEX}").parse().unwrap();
        let pinned = parse("ghcr.io/acme/app:1").unwrap().pinned(digest);
        assert_eq!(pinned.to_string(), format!("ghcr.io/acme/app@{digest}"));
        assert_eq!(parse("app").unwrap().pinned(digest), SubjectRef::Digest(digest));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text: String) {
            let _ = parse(&text);
        }

        #[test]
        fn what_is_read_is_written_in_a_form_that_reads_the_same(text in "[a-z.:/@\\[\\]_-]{0,40}") {
            if let Ok(reference) = parse(&text) {
                prop_assert_eq!(parse(&reference.to_string()), Ok(reference));
            }
        }
    }
}
