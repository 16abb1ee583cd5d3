//! The services that sign for an identity: chosen by a name, or by a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::config::{Network, Origin, RootName, Settings, Verbosity};
use super::context::Context;
use super::render::safe;
use super::{roots, wire};
use crate::domain::limits::MAX_SIGNING_CONFIG_BYTES;
use crate::domain::names::TrustedRootName;
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
    /// What the repository of this root vouches for, by the last `trust update`.
    Kept(TrustedRootName),
    /// A `signing_config.json`.
    File(PathBuf),
}

impl From<&str> for SigningConfigName {
    fn from(text: &str) -> Self {
        match text {
            "production" => Self::Production,
            "staging" => Self::Staging,
            text => text.parse().map_or_else(|_| Self::File(text.into()), Self::Kept),
        }
    }
}

impl std::fmt::Display for SigningConfigName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Production => f.write_str("production"),
            Self::Staging => f.write_str("staging"),
            Self::Kept(name) => write!(f, "{name}"),
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
    let outbox = wire::outbox(settings);
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

/// The signing config that counts where nobody named one: that of the trusted roots, where they come with one.
///
/// Whoever trusts the public instance signs with it, as ever; whoever trusts only instances of their own, with the first
/// whose repository says how.
#[must_use]
pub fn config_in_force(settings: &Settings) -> SigningConfigName {
    let named = &settings.signing_config;
    let roots = settings.roots.value.iter().filter_map(|root| match root {
        RootName::Named(name) => Some(name),
        RootName::File(_) => None,
    });
    let mut roots = roots.cloned().peekable();
    if named.origin != Origin::Default || roots.clone().any(|name| name.as_str() == "production") {
        return named.value.clone();
    }
    let now = wire::clock()();
    let own = roots.find(|name| !matches!(roots::signing_config(settings, name, now), Ok(None)));
    own.map_or_else(|| named.value.clone(), SigningConfigName::Kept)
}

fn services(context: &Context, config: &SigningConfigName) -> Result<Services, GateError> {
    let now = context.now();
    let kept = |name: &str| match name.parse() {
        Ok(name) => roots::signing_config(&context.settings, &name, now),
        Err(_) => Ok(None),
    };
    let services = match config {
        // What the instance says now comes before what it said when this release was made.
        SigningConfigName::Production | SigningConfigName::Staging => match kept(&config.to_string())? {
            Some(bytes) => Services::parse(&bytes, now),
            None if *config == SigningConfigName::Staging => Services::staging(now),
            None => Services::production(now),
        },
        SigningConfigName::Kept(name) => match kept(name.as_str())? {
            Some(bytes) => Services::parse(&bytes, now),
            None => {
                // A file may be called so, too.
                let bytes = read_bounded(Path::new(name.as_str()), MAX_SIGNING_CONFIG_BYTES);
                Services::parse(&bytes.map_err(|_| nothing_kept(name))?, now)
            }
        },
        SigningConfigName::File(path) => Services::parse(&read_bounded(path, MAX_SIGNING_CONFIG_BYTES)?, now),
    };
    services.map_err(|error| GateError::Configuration {
        detail: format!("signing config `{config}`: {error}"),
        hint: Some(
            "--signing-config takes production, staging, a name that `countersign trust update` keeps, or the path of a \
             signing_config.json"
                .into(),
        ),
    })
}

fn nothing_kept(name: &TrustedRootName) -> GateError {
    GateError::Configuration {
        detail: format!(
            "signing config `{name}`: no repository of that name is kept that has one, and no file is there"
        ),
        hint: Some(format!("countersign trust update {name}, or name a file by its path (./{name})")),
    }
}
