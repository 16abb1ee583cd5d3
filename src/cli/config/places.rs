//! Where the configuration and the data lie when nobody says, and where in a file something is.

use std::path::{Path, PathBuf};

use super::{Environment, Origin, Setting};
use crate::cli::args::GlobalArgs;
use crate::domain::limits::MAX_CONFIG_BYTES;
use crate::gate::GateError;

/// The file that is named, or the usual one if it exists.
pub(super) fn config_file(flags: &GlobalArgs, environment: &Environment) -> Setting<Option<PathBuf>> {
    if let Some(path) = &flags.config {
        return Setting { value: Some(path.clone()), origin: Origin::Flag("--config".into()) };
    }
    if let Some(path) = environment.get("COUNTERSIGN_CONFIG").filter(|path| !path.is_empty()) {
        let origin = Origin::Environment("COUNTERSIGN_CONFIG".into());
        return Setting { value: Some(path.into()), origin };
    }
    let directory = xdg(environment, "XDG_CONFIG_HOME", ".config");
    Setting { value: directory.map(|d| d.join("countersign/config.toml")), origin: Origin::Default }
}

/// The text of the file; `None` where only the usual place was looked at and nothing is there.
pub(super) fn read(path: &Path, origin: &Origin) -> Result<Option<String>, GateError> {
    if *origin == Origin::Default && !path.exists() {
        return Ok(None);
    }
    let unreadable = |detail: String| GateError::Configuration {
        detail: format!("configuration `{}`: {detail}", path.display()),
        hint: Some("--config names another file".into()),
    };
    let bytes = crate::gate::read_bounded(path, MAX_CONFIG_BYTES).map_err(|error| GateError::Configuration {
        detail: format!("the configuration {error}"),
        hint: Some("--config names another file".into()),
    })?;
    String::from_utf8(bytes).map(Some).map_err(|_| unreadable("expected UTF-8, found other bytes".into()))
}

pub(super) fn at_line(path: &Path, text: &str, error: &toml::de::Error) -> GateError {
    let (line, column) = position(text, error.span().map_or(0, |span| span.start));
    let words: String = error.message().lines().collect::<Vec<_>>().join(", ").chars().take(300).collect();
    GateError::Configuration {
        detail: format!("{}:{line}:{column}: {words}", path.display()),
        hint: Some("`countersign config explain` lists the settings".into()),
    }
}

/// Line and column of an offset, both from 1.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let column = before.chars().rev().take_while(|c| *c != '\n').count().saturating_add(1);
    (line, column)
}

pub(super) fn default_data(environment: &Environment) -> Option<PathBuf> {
    Some(xdg(environment, "XDG_DATA_HOME", ".local/share")?.join("countersign"))
}

/// An XDG base directory; relative values are ignored, as its specification says.
fn xdg(environment: &Environment, variable: &str, below_home: &str) -> Option<PathBuf> {
    let absolute = |name: &str| environment.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute(variable).or_else(|| absolute("HOME").map(|home| home.join(below_home)))
}
