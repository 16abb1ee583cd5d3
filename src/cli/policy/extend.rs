//! `policy extend`: takes another pack in as a parent, pinned by its digest.

use std::path::Path;

use serde_json::json;
use toml_edit::{Array, DocumentMut, Item, value};

use super::begin::{name_of, write_pack};
use super::directory;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::render::safe;
use crate::domain::limits::MAX_PACK_FILE_BYTES;
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::shell;
use crate::gate::{GateError, fetch_pack, read_bounded, sign};

/// Writes `parent` under `parents/NAME/` of a pack, in place of an earlier one of that name, and pins it in `extends`. The
/// pack is begun where there is none.
///
/// # Errors
///
/// [`GateError::NotFound`] or [`GateError::Configuration`] for a parent that is not there or does not load;
/// [`GateError::Configuration`] when the pack cannot be read or written.
pub(super) async fn extend(context: &Context, directory: &Path, parent: &str) -> Result<Exit, GateError> {
    let files = files(context, parent).await?;
    let pack = Pack::load(&files)?;
    let reference = pack.reference();
    let pin = format!("{}@{}", reference.name, reference.digest);
    let manifest = directory.join("pack.toml");
    if manifest.exists() {
        let bytes = read_bounded(&manifest, MAX_PACK_FILE_BYTES)?;
        let text = pinned(&String::from_utf8_lossy(&bytes), reference.name.as_str(), &pin)?;
        replace(&manifest, text.as_bytes())?;
    } else {
        begin(directory, &pin)?;
    }
    let place = directory.join("parents").join(reference.name.as_str());
    if place.exists() {
        std::fs::remove_dir_all(&place).map_err(|error| unwritable(&place, &error))?;
    }
    write_pack(&place, &files.into_map())?;
    let shape = json!({"directory": directory.display().to_string(), "extends": pin});
    context.emit(&shape, |paint| {
        let place = safe(&directory.display().to_string());
        format!(
            "{}  {pin}\n{} countersign policy lint {}\n",
            paint.good("extends"),
            paint.bold("next"),
            shell::argument(&place)
        )
    })?;
    Ok(Exit::Done)
}

/// A pack that this binary brings, one in a directory, or one that was published; not loaded yet.
pub(super) async fn files(context: &Context, parent: &str) -> Result<PackFiles, GateError> {
    if let Some(embedded) = PackFiles::embedded(parent) {
        return Ok(embedded);
    }
    if Path::new(parent).is_dir() {
        return Ok(directory::read(Path::new(parent))??);
    }
    if !parent.contains(':') {
        let known: Vec<&str> = PackFiles::embedded_names().collect();
        return Err(GateError::NotFound {
            what: format!("policy pack `{parent}`"),
            hint: Some(format!("a directory, PLACE@sha256:…, or one of {}", known.join(", "))),
        });
    }
    let (digest, at) = context.pin(parent).await?;
    match &at {
        SubjectRef::Registry { target: Target::Digest(_), .. }
        | SubjectRef::Layout { target: Target::Digest(_), .. } => {
            context.note(&format!(
                "pinned by its digest; who signed it is told by: countersign verify {}@{digest}",
                shell::argument(&at.name())
            ));
            fetch_pack::fetch_pack(&at, digest, &context.registry()).await
        }
        _ => Err(GateError::usage(format!("expected a pack in a registry or layout, found `{parent}`"))),
    }
}

/// A pack that is nothing but its parents yet.
fn begin(directory: &Path, pin: &str) -> Result<(), GateError> {
    let name = name_of(directory)?;
    let manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"{name}\"\nversion = 1                       # only grows: a new version for every change\n\
         owner = \"platform-security\"\nextends = [\"{pin}\"]\n"
    );
    std::fs::create_dir_all(directory).map_err(|error| unwritable(directory, &error))?;
    sign::write_new(&directory.join("pack.toml"), manifest.as_bytes())
}

/// The manifest with `pin` in `extends`, in place of another digest of the same pack.
fn pinned(text: &str, name: &str, pin: &str) -> Result<String, GateError> {
    let wrong = |detail: String| GateError::Configuration { detail, hint: Some("countersign policy lint DIR".into()) };
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| wrong(format!("pack.toml: {error}")))?;
    let known = document.get("extends").and_then(Item::as_array).cloned().unwrap_or_default();
    let same = |entry: &str| entry.split_once('@').is_some_and(|(known, _)| known == name);
    let mut all: Vec<String> = known.iter().filter_map(|entry| entry.as_str().map(str::to_owned)).collect();
    match all.iter_mut().find(|entry| same(entry)) {
        Some(entry) => pin.clone_into(entry),
        None => all.push(pin.to_owned()),
    }
    document.insert("extends", value(Array::from_iter(all)));
    Ok(document.to_string())
}

/// Puts a file in the place of another, whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), GateError> {
    let beside = path.with_extension("toml.new");
    std::fs::write(&beside, bytes)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> GateError {
    GateError::unwritable(format_args!("`{}`", path.display()), error)
}
