//! What the text of one setting means.

use std::path::Path;

use super::{Color, RootName, Somebody};
use crate::domain::limits::{REFRESH_SECONDS_MIN, RETENTION_SECONDS_MIN};
use crate::domain::policy::IdentityPattern;
use crate::domain::time::Span;
use crate::sigstore::KeySource;

pub(super) fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "true" | "1" | "yes" => Ok(true),
        "false" | "0" | "no" => Ok(false),
        other => Err(format!("expected true or false, found `{}`", other.chars().take(60).collect::<String>())),
    }
}

pub(super) fn color(text: &str) -> Result<Color, String> {
    let known = <Color as clap::ValueEnum>::from_str(text, false);
    known.map_err(|_| format!("expected auto, always or never, found `{text}`"))
}

pub(super) fn root(text: &str) -> RootName {
    text.parse().map_or_else(|_| RootName::File(text.into()), RootName::Named)
}

/// Somebody: issuer and identity with a blank between them, or a file.
pub(super) fn somebody(text: &str) -> Result<Somebody, String> {
    // An issuer is a URL; a file may have blanks in its name.
    let Some((issuer, identity)) = text.split_once(' ').filter(|(issuer, _)| issuer.starts_with("https://")) else {
        return Ok(Somebody::Key(text.into()));
    };
    IdentityPattern::parse(issuer, identity).map(Somebody::Identity).map_err(|error| error.to_string())
}

pub(super) fn refresh(text: &str) -> Result<Span, String> {
    let span: Span = text.parse().map_err(|error: crate::domain::time::ParseSpanError| error.to_string())?;
    if span.seconds() < REFRESH_SECONDS_MIN {
        return Err(format!("expected at least {REFRESH_SECONDS_MIN} seconds, found `{text}`"));
    }
    Ok(span)
}

pub(super) fn retention(text: &str) -> Result<Span, String> {
    let span: Span = text.parse().map_err(|error: crate::domain::time::ParseSpanError| error.to_string())?;
    if span.seconds() < RETENTION_SECONDS_MIN {
        let least = Span::from_seconds(RETENTION_SECONDS_MIN);
        return Err(format!("expected at least {least}, found `{text}`"));
    }
    Ok(span)
}

/// A key that the file names, beside the file; one that lies elsewhere as it is.
pub(super) fn key_beside(directory: &Path, text: String) -> String {
    match text.parse() {
        Ok(KeySource::File(path)) => directory.join(path).to_string_lossy().into_owned(),
        _ => text,
    }
}

pub(super) fn gate_id(text: &str) -> Result<String, String> {
    if text.len() > 256 || !text.contains(':') || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(format!(
            "expected a URI of at most 256 bytes, found `{}`",
            text.chars().take(60).collect::<String>()
        ));
    }
    Ok(text.to_owned())
}
