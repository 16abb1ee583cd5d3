//! `policy new`: a pack to begin with, in a new directory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::notation;
use crate::cli::render::safe;
use crate::cli::verify::public_key;
use crate::domain::names::{ApproverSetName, PackName, ParseNameError, RuleId, SignerSetName};
use crate::domain::policy::start::{Start, Witness, begin_with};
use crate::domain::policy::{Pack, PackFiles, new_pack, pack_of_statement};
use crate::domain::shell;
use crate::gate::{GateError, sign};

// How a pack begins.
#[derive(Clone, Debug, clap::Args)]
pub struct StartArgs {
    /// Who answers for the pack
    #[arg(long, value_name = "TEXT")]
    owner: Option<String>,
    /// Begin with a copy of this pack instead of a minimal one
    #[arg(long, value_name = "PACK", value_parser = clap::builder::PossibleValuesParser::new(PackFiles::embedded_names()))]
    from: Option<String>,
    /// With --from: a public key that joins a signer set; repeatable
    #[arg(long, value_name = "SET=FILE", requires = "from", value_parser = signer)]
    signer: Vec<(SignerSetName, PathBuf)>,
    /// With --from: a public key of a person who may approve overrides; repeatable
    #[arg(long, value_name = "GROUP/PERSON=FILE", requires = "from", value_parser = approver)]
    approver: Vec<(ApproverSetName, String, PathBuf)>,
    /// With --from: a source repository that provenance may name; repeatable
    #[arg(long, value_name = "URI", requires = "from")]
    source: Vec<String>,
    /// With --from: a builder that provenance may name; repeatable
    #[arg(long, value_name = "URI", requires = "from")]
    builder: Vec<String>,
    /// With --from: a rule to leave out; repeatable
    #[arg(long, value_name = "RULE", requires = "from")]
    without_rule: Vec<RuleId>,
    /// With --from: key-signed evidence needs no transparency log entry and no trusted timestamp
    #[arg(long, requires = "from")]
    without_log: bool,
    /// Begin with what a statement of this trustpolicy.json of Notation says, and the certificates of its trust stores
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    trust_policy: Option<PathBuf>,
    /// The directory of those trust stores [default: truststore beside the policy]
    #[arg(long, value_name = "DIR", requires = "trust_policy")]
    trust_store_dir: Option<PathBuf>,
    /// The statement, by its name, where there are several
    #[arg(long, value_name = "NAME", requires = "trust_policy")]
    policy_name: Option<String>,
}

fn signer(text: &str) -> Result<(SignerSetName, PathBuf), String> {
    let (set, file) = text.split_once('=').ok_or("expected SET=FILE")?;
    Ok((set.parse().map_err(|error: ParseNameError| error.to_string())?, file.into()))
}

fn approver(text: &str) -> Result<(ApproverSetName, String, PathBuf), String> {
    let (who, file) = text.split_once('=').ok_or("expected GROUP/PERSON=FILE")?;
    let (group, person) = who.split_once('/').ok_or("expected GROUP/PERSON=FILE")?;
    Ok((group.parse().map_err(|error: ParseNameError| error.to_string())?, person.to_owned(), file.into()))
}

/// Writes a pack into a directory that is not there yet.
///
/// # Errors
///
/// [`GateError::Usage`] for what is there already, or what the pack begins with does not have.
pub(super) fn begin(
    context: &Context,
    directory: &Path,
    name: Option<PackName>,
    start: StartArgs,
) -> Result<Exit, GateError> {
    let mut note = None;
    let files: BTreeMap<String, Vec<u8>> = match start.from.clone() {
        Some(base) => begin_with(&base, &self_description(context, name, start)?)?,
        None => {
            let name = name.map_or_else(|| name_of(directory), Ok)?;
            let owner = start.owner.as_deref().unwrap_or("platform-security");
            let files = match &start.trust_policy {
                None => new_pack(&name, owner),
                Some(file) => {
                    let read =
                        notation::statement(file, start.trust_store_dir.as_deref(), start.policy_name.as_deref())?;
                    note.clone_from(&read.note);
                    pack_of_statement(&name, owner, &read.from, &read.members, &read.stores)
                }
            };
            files.map_err(|errors| GateError::usage(errors.to_string()))?.into_map()
        }
    };
    let is_tested = require_loads(&files)?;
    if directory.exists() {
        return Err(GateError::Usage {
            detail: format!("`{}` exists, and is not overwritten", directory.display()),
            hint: Some("name a directory that does not exist".into()),
        });
    }
    write_pack(directory, &files)?;
    let written: Vec<String> = files.keys().map(|path| directory.join(path).display().to_string()).collect();
    let mut said = serde_json::Map::from_iter([
        ("directory".to_owned(), json!(directory.display().to_string())),
        ("files".to_owned(), json!(written)),
    ]);
    said.extend(note.as_ref().map(|note| ("notes".to_owned(), json!([note]))));
    context.emit(&said, |paint| {
        let place = safe(&directory.display().to_string());
        let count = written.len();
        let noted = note.as_ref().map_or_else(String::new, |note| format!("{} {}\n", paint.bold("note"), safe(note)));
        format!(
            "{place}/pack.toml and {} more files\n{noted}{} countersign policy {} {}\n",
            count.saturating_sub(1),
            paint.bold("next"),
            // Of what has no test, a test says only that there is none.
            if is_tested { "test" } else { "lint" },
            shell::argument(&place)
        )
    })?;
    Ok(Exit::Done)
}

/// Refuses to write what would not load, and says whether it has a test.
fn require_loads(files: &BTreeMap<String, Vec<u8>>) -> Result<bool, GateError> {
    let loaded = PackFiles::new(files.clone()).and_then(|files| Pack::load(&files));
    loaded.map_err(|errors| GateError::Usage {
        detail: format!("what this makes does not load: {errors}"),
        hint: Some("leave out the option that it is about, or begin without it and change pack.toml".into()),
    })?;
    let has_cases = files.keys().any(|path| path.starts_with("fixtures/"));
    Ok(has_cases || files.keys().any(|path| path.ends_with("_test.rego")))
}

/// Writes all files into a new directory; when one cannot be written, nothing of it is left.
///
/// # Errors
///
/// [`GateError::Configuration`] when that cannot be written.
pub(super) fn write_pack(directory: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), GateError> {
    let write = || {
        for (path, bytes) in files {
            let target = directory.join(path);
            let parent = target.parent().unwrap_or(directory);
            std::fs::create_dir_all(parent)
                .map_err(|error| GateError::unwritable(format_args!("`{}`", parent.display()), &error))?;
            sign::write_new(&target, bytes)?;
        }
        Ok(())
    };
    let written = write();
    if written.is_err() {
        // It was not there before, so all that is in it is ours. Best effort: the first trouble is what is told.
        let _ = std::fs::remove_dir_all(directory);
    }
    written
}

/// A pack is called like its directory when nobody says otherwise.
///
/// # Errors
///
/// [`GateError::Usage`] for a directory whose name is none of a pack.
pub(super) fn name_of(directory: &Path) -> Result<PackName, GateError> {
    let last = directory.file_name().unwrap_or_default().to_string_lossy();
    last.parse().map_err(|error| GateError::Usage {
        detail: format!("the directory's name is no pack name: {error}"),
        hint: Some("give the pack another name: --name NAME".into()),
    })
}

fn self_description(context: &Context, name: Option<PackName>, start: StartArgs) -> Result<Start, GateError> {
    let key = |file: &Path| public_key(context, &file.to_string_lossy());
    let signers = start.signer.into_iter().map(|(set, file)| Ok((set, key(&file)?)));
    let approvers = start.approver.into_iter().map(|(group, person, file)| Ok((group, person, key(&file)?)));
    Ok(Start {
        name,
        owner: start.owner,
        signers: signers.collect::<Result<_, GateError>>()?,
        approvers: approvers.collect::<Result<_, GateError>>()?,
        sources: start.source,
        builders: start.builder,
        witness: if start.without_log { Witness::Optional } else { Witness::Required },
        without: start.without_rule,
    })
}
