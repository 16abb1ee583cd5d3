//! The services that sign for an identity: chosen by a name, or by a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::config::{Network, Settings, Verbosity};
use super::context::Context;
use super::render::safe;
use super::wire;
use crate::domain::limits::MAX_SIGNING_CONFIG_BYTES;
use crate::gate::{GateError, read_bounded};
use crate::sigstore::{Reachable, ServiceOptions, Services, Witnesses};

/// `[signing]` of the configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SigningTable {
    pub(super) config: Option<Spanned<String>>,
}

/// A signing config by the name of its instance, or its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SigningConfigName {
    /// Sigstore's public good instance, as of this release.
    Production,
    /// Its staging instance.
    Staging,
    /// A `signing_config.json`.
    File(PathBuf),
}

impl From<&str> for SigningConfigName {
    fn from(text: &str) -> Self {
        match text {
            "production" => Self::Production,
            "staging" => Self::Staging,
            file => Self::File(file.into()),
        }
    }
}

impl std::fmt::Display for SigningConfigName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Production => f.write_str("production"),
            Self::Staging => f.write_str("staging"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}

/// The name of an instance, or a file named from `directory`.
pub(super) fn signing_config_beside(directory: &Path, text: &str) -> String {
    match SigningConfigName::from(text) {
        SigningConfigName::File(file) => directory.join(file).to_string_lossy().into_owned(),
        named => named.to_string(),
    }
}

/// The services of `config`, asked as the settings say.
///
/// # Errors
///
/// [`GateError::Configuration`] for a signing config that does not load.
pub fn witnesses(context: &Context, config: &SigningConfigName) -> Result<Witnesses, GateError> {
    let settings = &context.settings;
    let services = services(context, config)?;
    let outbox = settings.data.value.as_ref().map(|data| data.join("signing"));
    let heard = settings.verbosity.value >= Verbosity::Normal;
    let say = move |text: &str| {
        if heard {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr().lock(), "{}", safe(text));
        }
    };
    Ok(Witnesses::new(services, options(settings), outbox, wire::clock(), Arc::new(say)))
}

fn options(settings: &Settings) -> ServiceOptions {
    ServiceOptions {
        network: match settings.network.value {
            Network::Allowed => Reachable::Services,
            Network::Forbidden => Reachable::Nothing,
        },
        plain_http: settings.plain_http.value.clone(),
        ends_at: settings.ends_at,
        ..ServiceOptions::default()
    }
}

fn services(context: &Context, config: &SigningConfigName) -> Result<Services, GateError> {
    let services = match config {
        SigningConfigName::Production => Services::production(context.now()),
        SigningConfigName::Staging => Services::staging(context.now()),
        SigningConfigName::File(path) => Services::parse(&read_bounded(path, MAX_SIGNING_CONFIG_BYTES)?, context.now()),
    };
    services.map_err(|error| GateError::Configuration {
        detail: format!("signing config `{config}`: {error}"),
        hint: Some("--signing-config takes production, staging or the path of a signing_config.json".into()),
    })
}
