//! `attest`: signs a statement about a subject.

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::signing::{Signing, SigningArgs};
use crate::domain::json;
use crate::domain::limits::MAX_BUNDLE_BYTES;
use crate::domain::statement::predicate_type;
use crate::gate::{GateError, read_bounded, sign};

/// Sign an in-toto statement: this predicate, of this type, about this subject.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Subject, key and destination.
    #[command(flatten)]
    pub signing: SigningArgs,
    /// slsaprovenance (v0.2), slsaprovenance02, slsaprovenance1, link, spdx, spdxjson, cyclonedx, vuln, openvex,
    /// custom, or a URI
    #[arg(long = "type", value_name = "TYPE", value_parser = predicate_type)]
    pub predicate_type: String,
    /// The predicate: a JSON file
    #[arg(long, value_name = "FILE")]
    pub predicate: PathBuf,
}

/// Reads a predicate type: one of cosign's aliases, or a URI as it is.
///
/// # Errors
///
/// Expected and found, in words.
pub fn predicate_type(text: &str) -> Result<String, String> {
    if let Some((_, uri)) = predicate_type::ALIASES.iter().find(|(alias, _)| *alias == text) {
        return Ok((*uri).to_owned());
    }
    // An alias never holds a colon and a URI always does, so a mistyped alias is no type.
    if url::Url::parse(text).is_ok() && text.len() <= crate::domain::limits::MAX_TEXT_CHARS {
        return Ok(text.to_owned());
    }
    let known: Vec<&str> = predicate_type::ALIASES.iter().map(|(alias, _)| *alias).collect();
    Err(format!("expected a URI or one of {}", known.join(", ")))
}

/// Attests.
///
/// # Errors
///
/// [`GateError::Usage`] for a predicate that is no JSON object; as [`sign::attest`].
pub async fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    let signing = Signing::load(context, &arguments.signing).await?;
    let bytes = read_bounded(&arguments.predicate, MAX_BUNDLE_BYTES)?;
    let path = arguments.predicate.display();
    let predicate =
        json::parse(&bytes).map_err(|error| GateError::usage(format!("predicate `{path}` is no JSON: {error}")))?;
    if !predicate.is_object() {
        return Err(GateError::usage(format!("predicate `{path}`: expected a JSON object, found another value")));
    }
    let signed = sign::attest(signing.request(context), &arguments.predicate_type, &predicate).await?;
    signing.end(context, signed).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_an_alias_or_a_uri() {
        assert_eq!(predicate_type("slsaprovenance").unwrap(), "https://slsa.dev/provenance/v0.2");
        assert_eq!(predicate_type("slsaprovenance1").unwrap(), "https://slsa.dev/provenance/v1");
        assert_eq!(predicate_type("urn:acme:review/v1").unwrap(), "urn:acme:review/v1");
        for bad in ["", "slsaprovenence", "two words", "/relative"] {
            assert!(predicate_type(bad).is_err(), "{bad}");
        }
    }
}
