//! `policy import`: a policy of another program becomes a pack that means the same.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::begin::write_pack;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::render::safe;
use crate::domain::limits::MAX_YAML_BYTES;
use crate::domain::names::{EnvironmentName, PackName};
use crate::domain::policy::ClusterImagePolicy;
use crate::domain::shell;
use crate::gate::{GateError, read_bounded};

/// What is imported.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Make a pack of a ClusterImagePolicy of Sigstore's policy controller; what a pack cannot say is refused by name
    ClusterImagePolicy(ImportArgs),
}

// From where to where.
#[derive(Clone, Debug, clap::Args)]
pub struct ImportArgs {
    /// The file: one policy in YAML or JSON
    file: PathBuf,
    /// The directory of the pack, which must not exist; when not given, the pack's name
    directory: Option<PathBuf>,
    /// The pack's name; the policy's when not given
    #[arg(long, value_name = "NAME")]
    name: Option<PackName>,
    /// Who answers for the pack
    #[arg(long, value_name = "TEXT", default_value = "platform-security")]
    owner: String,
    /// The environment that the policy decides about
    #[arg(long, value_name = "ENVIRONMENT", default_value = "production")]
    environment: EnvironmentName,
}

/// Reads a policy and writes the pack.
///
/// # Errors
///
/// [`GateError::Configuration`] with everything that is wrong, or that a pack cannot say; [`GateError::Usage`] for a
/// directory that is there already, or a name that is none of a pack.
pub(super) fn import(context: &Context, command: Command) -> Result<Exit, GateError> {
    let Command::ClusterImagePolicy(arguments) = command;
    let file = &arguments.file;
    let bytes = read_bounded(file, MAX_YAML_BYTES)?;
    let refused = |detail: String| GateError::Configuration {
        detail: format!("`{}` is {detail}", file.display()),
        hint: Some("countersign policy new DIR --from standard begins a pack of your own".into()),
    };
    let text = String::from_utf8(bytes).map_err(|_| refused("not UTF-8".to_owned()))?;
    let policy = ClusterImagePolicy::read(&text).map_err(|error| GateError::Configuration {
        detail: format!("`{}`: {error}", file.display()),
        hint: Some("what is named here is all that stands in the way".into()),
    })?;
    let name = match arguments.name {
        Some(name) => name,
        None => policy.name.parse().map_err(|error| GateError::Usage {
            detail: format!("the policy's name is no pack name: {error}"),
            hint: Some("give the pack a name: --name NAME".into()),
        })?,
    };
    let directory = arguments.directory.unwrap_or_else(|| PathBuf::from(name.as_str()));
    if directory.exists() {
        return Err(GateError::Usage {
            detail: format!("`{}` exists, and is not overwritten", directory.display()),
            hint: Some("name a directory that does not exist".into()),
        });
    }
    let files = policy.to_pack(&name, &arguments.owner, &arguments.environment)?.into_map();
    write_pack(&directory, &files)?;
    let written: Vec<String> = files.keys().map(|path| directory.join(path).display().to_string()).collect();
    context.emit(&json!({"directory": directory.display().to_string(), "pack": name, "files": written}), |paint| {
        let (place, next) = (shown(&directory), paint.bold("next"));
        let more = written.len().saturating_sub(1);
        format!("{place}/pack.toml and {more} more files\n{next} countersign policy test {}\n", shell::argument(&place))
    })?;
    Ok(Exit::Done)
}

fn shown(directory: &Path) -> String {
    safe(&directory.display().to_string())
}
