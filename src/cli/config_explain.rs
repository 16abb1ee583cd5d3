//! `config explain`: each setting, its value, and who said so.

use serde_json::{Value, json};

use super::config::{Color, Isolated, Network, RootName, Setting, Settings, TufRepository, Verbosity};
use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use crate::domain::names::TrustedRootName;
use crate::events::Webhook;
use crate::gate::GateError;

/// Show the settings in force.
#[derive(Clone, Copy, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Print each setting with its value and where it is from
    Explain,
}

/// Prints every setting.
///
/// # Errors
///
/// As [`Context::emit`].
pub fn run(context: &Context) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let rows = rows(&context.settings);
    let shape: serde_json::Map<String, Value> = rows
        .iter()
        .map(|(key, value, origin)| ((*key).to_owned(), json!({"value": value, "origin": origin})))
        .collect();
    context.emit(&shape, |paint| in_words(&rows, paint))?;
    Ok(Exit::Done)
}

type Row = (&'static str, Value, String);

fn rows(settings: &Settings) -> Vec<Row> {
    fn row<T>(key: &'static str, setting: &Setting<T>, shown: impl Fn(&T) -> Value) -> Row {
        (key, shown(&setting.value), setting.origin.to_string())
    }
    let path = |path: &Option<std::path::PathBuf>| json!(path.as_ref().map(|path| path.display().to_string()));
    vec![
        row("config", &settings.file, path),
        row("data", &settings.data, path),
        row("database", &settings.database, |url| json!(url.as_ref().map(ToString::to_string))),
        row("server", &settings.server, |url| json!(url)),
        row("project", &settings.project, |name| json!(name)),
        row("output", &settings.output, |all| json!(all.iter().map(ToString::to_string).collect::<Vec<_>>())),
        row("offline", &settings.network, |network| json!(*network == Network::Forbidden)),
        row("timeout", &settings.timeout, |span| json!(span)),
        row("verbosity", &settings.verbosity, |verbosity| {
            json!(match verbosity {
                Verbosity::Quiet => "quiet",
                Verbosity::Normal => "normal",
                Verbosity::Verbose => "verbose",
            })
        }),
        row("color", &settings.color, |color| {
            json!(match color {
                Color::Auto => "auto",
                Color::Always => "always",
                Color::Never => "never",
            })
        }),
        row("log.format", &settings.log_format, |format| json!(format.as_str())),
        row("otlp.endpoint", &settings.otlp, |url| json!(url.as_ref().map(ToString::to_string))),
        row("gate.id", &settings.gate_id, |id| json!(id)),
        row("runs.lease", &settings.lease, |term| json!(term.to_string())),
        row("gate.key", &settings.gate_key, |source| json!(source.as_ref().map(ToString::to_string))),
        row("decision-log.key", &settings.log_key, |source| json!(source.as_ref().map(ToString::to_string))),
        row("decision-log.mark", &settings.log_mark, |file| {
            json!(file.as_ref().map(|file| file.display().to_string()))
        }),
        row("packs.signers", &settings.pack_signers, |all| {
            json!(all.iter().map(ToString::to_string).collect::<Vec<_>>())
        }),
        row("packs.isolate", &settings.isolated, |isolated| json!(*isolated == Isolated::All)),
        row("revocation.people", &settings.revokers, |all| {
            json!(all.iter().map(ToString::to_string).collect::<Vec<_>>())
        }),
        row("decision-log.witnesses", &settings.log_witnesses, |witnesses| {
            json!(witnesses.iter().map(|witness| format!("{} {}", witness.key.name(), witness.url)).collect::<Vec<_>>())
        }),
        row("registry.plain-http", &settings.plain_http, |hosts| json!(hosts)),
        row("registry.signatures", &settings.signatures, |place| json!(place.as_ref().map(ToString::to_string))),
        row("signing.config", &settings.signing_config, |config| json!(config.to_string())),
        row("retention.keep", &settings.retention, |span| json!(span)),
        row("webhooks", &settings.webhooks, |all| json!(all.iter().map(webhook).collect::<Vec<_>>())),
        row("projects", &settings.places, |all| {
            json!(all.iter().map(|(project, places)| format!("{project}: {places}")).collect::<Vec<_>>())
        }),
        row("trust.roots", &settings.roots, |roots| json!(roots.iter().map(root_name).collect::<Vec<_>>())),
        row("trust.refresh", &settings.refresh, |span| json!(span)),
        row("trust.tuf", &settings.tuf, |repositories| json!(repositories.iter().map(repository).collect::<Vec<_>>())),
    ]
}

/// A webhook in one line: its name and its host. What follows in the address may be secret, as the secret itself is.
fn webhook(webhook: &Webhook) -> String {
    format!("{}: {}", webhook.name, webhook.shown())
}

/// A repository in one line: its root's name, its address, and the file to begin with.
fn repository((name, repository): (&TrustedRootName, &TufRepository)) -> String {
    let mirror = repository.mirror.as_deref().unwrap_or("its usual mirror");
    let root = repository.root.as_ref().map_or_else(String::new, |path| format!(" from {}", path.display()));
    format!("{name}: {mirror}{root}")
}

/// A trusted root as the configuration names it.
#[must_use]
pub fn root_name(root: &RootName) -> String {
    match root {
        RootName::Named(name) => name.to_string(),
        RootName::File(path) => path.display().to_string(),
    }
}

fn in_words(rows: &[Row], paint: Paint) -> String {
    rows.iter()
        .map(|(key, value, origin)| {
            let value = match value {
                Value::Null => "none".to_owned(),
                Value::String(text) => text.clone(),
                Value::Array(items) if items.is_empty() => "none".to_owned(),
                Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
                other => other.to_string(),
            };
            format!("{key:<20} {}  {}\n", safe(&value), paint.faint(&format!("({})", safe(origin))))
        })
        .collect::<Vec<_>>()
        .concat()
}
