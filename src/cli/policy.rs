//! `policy`: makes, tests, shows and activates packs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::notation;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, verdict_in_words};
use super::verify::public_key;
use crate::domain::limits::{MAX_PACK_DEPTH, MAX_PACK_FILE_BYTES, MAX_PACK_FILES};
use crate::domain::names::{ApproverSetName, PackName, ParseNameError, RuleId, SignerSetName};
use crate::domain::policy::start::{Start, Witness, standard_for};
use crate::domain::policy::{
    Environment, LoadError, LoadErrors, LogEntry, Manifest, Pack, PackFiles, Rule, TestOutcome, TestReport,
    Unexplained, new_pack, pack_of_statement,
};
use crate::gate::activate::ActivationReply;
use crate::gate::{GateError, read_bounded, sign};

/// Make, test, show and activate policy packs.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Begin a pack: a manifest, one rule and its test, in a new directory
    New {
        /// The directory, which must not exist
        directory: PathBuf,
        /// The pack's name; the directory's when not given
        #[arg(long, value_name = "NAME")]
        name: Option<PackName>,
        /// What else is known about it
        #[command(flatten)]
        start: Box<StartArgs>,
    },
    /// Run the tests of a pack; exits 1 when one fails or there is none
    Test {
        /// The pack
        #[arg(default_value = ".")]
        directory: PathBuf,
    },
    /// Load a pack as activation would, and list everything that is wrong with it; exits 5 when something is
    Lint {
        /// The pack
        #[arg(default_value = ".")]
        directory: PathBuf,
    },
    /// Show the pack in force, or the one in a directory
    Show {
        /// The pack; without it, the one in force
        directory: Option<PathBuf>,
    },
    /// Put a pack in force: the standing subjects are decided again, and both changes happen at once
    Activate {
        /// The pack
        directory: PathBuf,
    },
}

/// How a pack begins.
#[derive(Clone, Debug, clap::Args)]
pub struct StartArgs {
    /// Who answers for the pack
    #[arg(long, value_name = "TEXT")]
    owner: Option<String>,
    /// Begin with a copy of this pack instead of a minimal one
    #[arg(long, value_enum, value_name = "PACK")]
    from: Option<Base>,
    /// With --from standard: a public key that joins a signer set; repeatable
    #[arg(long, value_name = "SET=FILE", requires = "from", value_parser = signer)]
    signer: Vec<(SignerSetName, PathBuf)>,
    /// With --from standard: a public key of a person who may approve overrides; repeatable
    #[arg(long, value_name = "GROUP/PERSON=FILE", requires = "from", value_parser = approver)]
    approver: Vec<(ApproverSetName, String, PathBuf)>,
    /// With --from standard: a source repository that provenance may name; repeatable
    #[arg(long, value_name = "URI", requires = "from")]
    source: Vec<String>,
    /// With --from standard: a builder that provenance may name; repeatable
    #[arg(long, value_name = "URI", requires = "from")]
    builder: Vec<String>,
    /// With --from standard: a rule to leave out; repeatable
    #[arg(long, value_name = "RULE", requires = "from")]
    without_rule: Vec<RuleId>,
    /// With --from standard: key-signed evidence needs no transparency log entry and no trusted timestamp
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

/// The packs to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Base {
    /// The embedded standard pack
    Standard,
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

/// Makes, tests, lints, shows or activates.
///
/// # Errors
///
/// [`GateError::Configuration`] for a pack that does not load; as the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    match command {
        Command::New { directory, name, start } => begin(context, &directory, name, *start),
        Command::Test { directory } => test(context, &directory),
        Command::Lint { directory } => lint(context, &directory),
        Command::Show { directory: Some(directory) } => show(context, &load(&directory)?.1),
        Command::Show { directory: None } => {
            let pack = context.gate().await?.active_pack(&context.settings.project.value).await?;
            show(context, &pack)
        }
        Command::Activate { directory } => {
            let (files, _) = load(&directory)?;
            let gate = context.gate().await?;
            let reply = gate.activate_pack(&context.settings.project.value, files).await?;
            context.emit(&reply, |paint| activation_in_words(&reply, paint))?;
            Ok(Exit::Done)
        }
    }
}

fn begin(context: &Context, directory: &Path, name: Option<PackName>, start: StartArgs) -> Result<Exit, GateError> {
    let files: BTreeMap<String, Vec<u8>> = match start.from {
        Some(Base::Standard) => standard_for(&self_description(context, name, start)?)?,
        None => {
            let name = name.map_or_else(|| name_of(directory), Ok)?;
            let owner = start.owner.as_deref().unwrap_or("platform-security");
            let files = match &start.trust_policy {
                None => new_pack(&name, owner),
                Some(file) => {
                    let read =
                        notation::statement(file, start.trust_store_dir.as_deref(), start.policy_name.as_deref())?;
                    pack_of_statement(&name, owner, &read.from, &read.members, &read.stores)
                }
            };
            files.map_err(|errors| GateError::usage(errors.to_string()))?.into_map()
        }
    };
    if directory.exists() {
        return Err(GateError::Usage {
            detail: format!("`{}` exists, and is not overwritten", directory.display()),
            hint: Some("name a directory that does not exist".into()),
        });
    }
    write_pack(directory, &files)?;
    let written: Vec<String> = files.keys().map(|path| directory.join(path).display().to_string()).collect();
    context.emit(&json!({"directory": directory.display().to_string(), "files": written}), |paint| {
        let place = safe(&directory.display().to_string());
        let count = written.len();
        format!(
            "{place}/pack.toml and {} more files\n{} countersign policy test {place}\n",
            count.saturating_sub(1),
            paint.bold("next")
        )
    })?;
    Ok(Exit::Done)
}

/// Writes all files into a new directory; when one cannot be written, nothing of it is left.
fn write_pack(directory: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), GateError> {
    let write = || {
        for (path, bytes) in files {
            let target = directory.join(path);
            let parent = target.parent().unwrap_or(directory);
            std::fs::create_dir_all(parent).map_err(|error| GateError::Configuration {
                detail: format!("`{}` cannot be made: {error}", parent.display()),
                hint: None,
            })?;
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
fn name_of(directory: &Path) -> Result<PackName, GateError> {
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

fn test(context: &Context, directory: &Path) -> Result<Exit, GateError> {
    let (_, pack) = load(directory)?;
    let report = pack.test();
    let shape: Vec<Value> = report
        .cases
        .iter()
        .map(|case| {
            let (outcome, detail) = outcome(&case.outcome);
            json!({"test": case.name, "file": case.file, "line": case.line, "outcome": outcome, "detail": detail})
        })
        .collect();
    context.emit(&json!({"passed": report.passed(), "tests": shape}), |paint| report_in_words(&report, paint))?;
    Ok(Exit::done_if(|| report.passed()))
}

fn outcome(outcome: &TestOutcome) -> (&'static str, Option<&str>) {
    match outcome {
        TestOutcome::Error(detail) => ("error", Some(detail)),
        TestOutcome::Failed => ("failed", None),
        TestOutcome::Passed => ("passed", None),
    }
}

fn report_in_words(report: &TestReport, paint: Paint) -> String {
    let mut out = String::new();
    // A line for each file, and one for each test that needs looking at.
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for case in &report.cases {
        let passed = files.entry(&case.file).or_default();
        *passed = passed.saturating_add(usize::from(case.outcome == TestOutcome::Passed));
    }
    for (file, passed) in files.iter().filter(|(_, passed)| **passed > 0) {
        let _ = writeln!(out, "{} {}  {}", paint.good("✓"), safe(file), paint.faint(&format!("{passed} passed")));
    }
    for case in report.cases.iter().filter(|case| case.outcome != TestOutcome::Passed) {
        let (word, detail) = outcome(&case.outcome);
        let place = paint.faint(&format!("{}:{}", safe(&case.file), case.line));
        let detail = detail.map(|detail| format!(": {}", safe(detail))).unwrap_or_default();
        let _ = writeln!(out, "{} {}  {place}  {word}{detail}", paint.bad("✗"), safe(&case.name));
    }
    let passed = report.cases.iter().filter(|case| case.outcome == TestOutcome::Passed).count();
    let summary = match report.cases.len() {
        0 => paint.bad("the pack has no test"),
        all if passed == all => paint.good(&format!("{all} passed")),
        all => paint.bad(&format!("{} of {all} did not pass", all.saturating_sub(passed))),
    };
    let _ = writeln!(out, "{summary}");
    out
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    detail: &'a str,
}

fn lint(context: &Context, directory: &Path) -> Result<Exit, GateError> {
    let loaded = read(directory)?.and_then(|files| Pack::load(&files));
    let errors: Vec<LoadError> = match &loaded {
        // It loads, and is not put in force.
        Ok(pack) => pack.manifest().unexplained().iter().map(unexplained).collect(),
        Err(errors) => errors.all().to_vec(),
    };
    let shape: Vec<Place> = errors
        .iter()
        .map(|error| Place { file: &error.file, line: error.line, column: error.column, detail: &error.detail })
        .collect();
    context.emit(&json!({"loads": loaded.is_ok(), "errors": shape}), |paint| match &loaded {
        Ok(pack) if errors.is_empty() => format!("{}  {}\n", paint.good("loads"), pack_line(pack)),
        _ => errors
            .iter()
            .map(|error| format!("{} {}\n", paint.bad("✗"), safe(&error.to_string())))
            .collect::<Vec<_>>()
            .concat(),
    })?;
    Ok(if errors.is_empty() { Exit::Done } else { Exit::Configuration })
}

fn unexplained(one: &Unexplained) -> LoadError {
    LoadError { file: "pack.toml".into(), line: 0, column: 0, detail: one.to_string() }
}

fn pack_line(pack: &Pack) -> String {
    let reference = pack.reference();
    format!("{} version {}  {}", reference.name, reference.version, reference.digest)
}

fn show(context: &Context, pack: &Pack) -> Result<Exit, GateError> {
    let manifest = pack.manifest();
    let reference = pack.reference();
    let shape = json!({
        "pack": reference.name, "version": reference.version, "digest": reference.digest, "owner": manifest.owner,
        "environments": manifest.environments.iter().map(|environment| environment_shape(manifest, environment)).collect::<Vec<_>>(),
        "signers": manifest.signers.iter().map(|(name, members)| json!({"name": name, "empty": members.is_empty()})).collect::<Vec<_>>(),
        "trust_stores": super::policy_trust::shape(manifest),
        "approvers": manifest.approvers.iter().map(|(name, group)| json!({
            "name": name, "quorum": group.quorum, "people": group.people.keys().collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "rules": manifest.rules.iter().map(rule_shape).collect::<Vec<_>>(),
    });
    context.emit(&shape, |paint| pack_in_words(pack, paint))?;
    Ok(Exit::Done)
}

fn environment_shape(manifest: &Manifest, environment: &Environment) -> Value {
    json!({
        "name": environment.name,
        "after": environment.after,
        "protected": environment.protected,
        "decision_lifetime": environment.decision_lifetime,
        "log_entry": match environment.log_entry { LogEntry::Optional => "optional", LogEntry::Required => "required" },
        "trusted_roots": environment.trusted_roots,
        "log_entries": environment.log_entries,
        "timestamps": environment.timestamps,
        "weakenings": manifest.weakenings(environment).iter().map(|weakening| json!({
            "check": weakening.as_str(), "meaning": weakening.meaning(),
            "accepted_because": environment.accepted_weakenings.get(weakening),
        })).collect::<Vec<_>>(),
    })
}

fn rule_shape(rule: &Rule) -> Value {
    json!({
        "rule": rule.id, "title": rule.title, "owner": rule.owner, "severity": rule.severity,
        "effective_on": rule.effective_on, "environments": rule.environments, "fix": rule.fix,
        "overridable_by": rule.overridable_by,
    })
}

fn pack_in_words(pack: &Pack, paint: Paint) -> String {
    let manifest = pack.manifest();
    let mut out =
        format!("{}\n{}\n", paint.bold(&pack_line(pack)), paint.faint(&format!("owner {}", safe(&manifest.owner))));
    let _ = writeln!(out, "\n{}", paint.bold("Environments"));
    for environment in &manifest.environments {
        let mut traits = Vec::new();
        traits.extend(environment.after.as_ref().map(|after| format!("after {after}")));
        traits.extend(environment.protected.then(|| "protected".to_owned()));
        traits.extend(environment.decision_lifetime.map(|span| format!("decisions hold {span}")));
        traits.extend((environment.log_entries > 0).then(|| format!("logged in {}", environment.log_entries)));
        traits.extend((environment.timestamps > 0).then(|| format!("timestamps of {}", environment.timestamps)));
        traits.extend(environment.trusted_roots.as_ref().map(|roots| {
            let names: Vec<String> = roots.iter().map(|name| safe(name)).collect();
            format!("trusting {}", names.join(" and "))
        }));
        let _ = writeln!(out, "  {}  {}", environment.name, paint.faint(&traits.join(", ")));
        for weakening in manifest.weakenings(environment) {
            let because = environment.accepted_weakenings.get(&weakening).map(|reason| format!(": {}", safe(reason)));
            let _ =
                writeln!(out, "    {} {}{}", paint.warn("weaker"), weakening.meaning(), because.unwrap_or_default());
        }
    }
    let _ = writeln!(out, "\n{}", paint.bold("Rules"));
    for rule in &manifest.rules {
        let mut traits = vec![rule.id.to_string(), safe(&rule.owner)];
        traits.extend(rule.environments.as_ref().map(|names| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            format!("in {}", names.join(", "))
        }));
        traits.extend(rule.overridable_by.as_ref().map(|group| format!("overridable by {group}")));
        let _ = writeln!(out, "  {}  {}", safe(&rule.title), paint.faint(&traits.join(" · ")));
    }
    let _ = writeln!(out, "\n{}", paint.bold("Signers"));
    for (name, members) in &manifest.signers {
        let words = if members.is_empty() { paint.warn("nobody yet") } else { String::new() };
        let _ = writeln!(out, "  {name}  {words}");
        super::policy_trust::members_in_words(&mut out, members, paint);
    }
    super::policy_trust::in_words(&mut out, manifest, paint);
    if !manifest.approvers.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("Approvers"));
    }
    for (name, group) in &manifest.approvers {
        let people: Vec<String> = group.people.keys().map(|person| safe(person)).collect();
        let people = if people.is_empty() { paint.warn("nobody yet") } else { people.join(", ") };
        let _ = writeln!(out, "  {name}  {} of {people}", group.quorum);
    }
    out
}

fn activation_in_words(reply: &ActivationReply, paint: Paint) -> String {
    let policy = &reply.policy;
    let mut out =
        format!("{}  {} version {}  {}\n", paint.good("in force"), policy.pack, policy.version, policy.digest);
    if let Some(previous) = &reply.previous {
        let before = format!("before: {} version {}  {}", previous.pack, previous.version, previous.digest.short());
        let _ = writeln!(out, "{}", paint.faint(&before));
    }
    for one in &reply.decided_again {
        let (before, after) = (verdict_in_words(one.before), verdict_in_words(one.after));
        let words = if one.before == one.after { format!("still {after}") } else { format!("{before} → {after}") };
        let _ = writeln!(out, "  {}  {}  {words}", one.subject.short(), one.environment);
    }
    out
}

/// Reads and loads a pack; the error lists everything that is wrong with it.
fn load(directory: &Path) -> Result<(PackFiles, Pack), GateError> {
    let loaded = read(directory)?.and_then(|files| Pack::load(&files).map(|pack| (files, pack)));
    loaded.map_err(|errors| GateError::Configuration {
        detail: format!("pack `{}` does not load:\n{errors}", directory.display()),
        hint: Some(format!("`countersign policy lint {}` says the same as data", directory.display())),
    })
}

/// The files of a directory, every one of them: what has no place in a pack is refused, not passed over.
fn read(directory: &Path) -> Result<Result<PackFiles, LoadErrors>, GateError> {
    if !directory.is_dir() {
        let what = format!("policy pack directory `{}`", directory.display());
        return Err(GateError::NotFound { what, hint: Some("`countersign policy new DIR` begins one".into()) });
    }
    let mut files = BTreeMap::new();
    read_into(&mut files, directory, "", MAX_PACK_DEPTH)?;
    Ok(PackFiles::new(files))
}

fn read_into(
    files: &mut BTreeMap<String, Vec<u8>>,
    directory: &Path,
    prefix: &str,
    depth_left: usize,
) -> Result<(), GateError> {
    let wrong = |detail: String| GateError::Configuration { detail, hint: None };
    if depth_left == 0 {
        return Err(wrong(format!(
            "`{}`: expected at most {MAX_PACK_DEPTH} levels of directories",
            directory.display()
        )));
    }
    let unreadable = |error: std::io::Error| wrong(format!("`{}` cannot be read: {error}", directory.display()));
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().into_string().map_err(|name| {
            wrong(format!("`{}`: expected UTF-8 names, found `{}`", directory.display(), name.to_string_lossy()))
        })?;
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() {
            // A checkout's own directory is no part of the pack.
            if name != ".git" {
                read_into(files, &entry.path(), &path, depth_left.saturating_sub(1))?;
            }
        } else if kind.is_file() {
            if files.len() > MAX_PACK_FILES {
                return Err(wrong(format!("expected at most {MAX_PACK_FILES} files, found more")));
            }
            let bytes = read_bounded(&entry.path(), MAX_PACK_FILE_BYTES);
            files.insert(path, bytes.map_err(|error| wrong(error.to_string()))?);
        } else {
            return Err(wrong(format!("`{path}`: expected a file or a directory, found a link or a device")));
        }
    }
    Ok(())
}
