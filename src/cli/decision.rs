//! `decision`: verdicts on record.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::backend::Backend;
use super::context::Context;
use super::exit::Exit;
use super::live::Counted;
use super::output::{self, ALL, Format, TEXT_OR_JSON};
use super::paint::Paint;
use super::render::{difference, how_it_is_ready, replay, safe, verdict_in_words};
use super::run::{PageArgs, more};
use super::since::Since;
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::export::Export;
use crate::domain::names::EnvironmentName;
use crate::gate::log::proof::InclusionReply;
use crate::gate::reply::{DecisionRef, DecisionReply};
use crate::gate::{
    DecisionFilter, DecisionRange, ExportForm, GateError, Listing, PublicationReply, ReplayDepth, exported, sign,
};

/// Verdicts on record.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// List decisions, newest first: how each stands now, and what it was decided as where that is something else
    List {
        /// About this digest only
        #[arg(long, value_name = "sha256:…")]
        subject: Option<Digest>,
        /// For this environment only
        #[arg(long, value_name = "ENVIRONMENT")]
        environment: Option<EnvironmentName>,
        /// Which page
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a decision and how it stands today; the exit code is its verdict's
    Show {
        /// The decision, or a unique beginning of its digest
        id: String,
    },
    /// Compute a decision, or all, again from the record; exits 1 when anything comes out otherwise
    Replay {
        /// The decision, or a unique beginning of its digest
        #[arg(required_unless_present_any = ["from", "all"])]
        id: Option<String>,
        /// Read the file of an exported decision instead of asking a gate
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Verify the stored bundles again, too
        #[arg(long)]
        reverify: bool,
        /// Every decision on record, in the order in which they were made
        #[arg(long, conflicts_with_all = ["id", "from", "reverify"])]
        all: bool,
        /// Of all, those from then on: a span such as 30d, or a time (RFC 3339)
        #[arg(long, value_name = "SPAN|TIME", requires = "all")]
        since: Option<Since>,
    },
    /// Say what is between two decisions, and which of it made the verdict another
    Diff {
        /// The first, or a unique beginning of its digest
        from: String,
        /// The second
        to: String,
    },
    /// Push the verification summaries that could not be pushed; exits 3 when some still cannot
    Publish,
    /// Write a decision to a file, for those who have no gate
    Export {
        /// The decision, or a unique beginning of its digest
        id: String,
        /// The file, which must not exist; `-` for stdout
        file: PathBuf,
        /// Which part of it
        #[arg(long = "as", value_enum, default_value_t = Form::Archive)]
        form: Form,
    },
}

/// What is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// The decision with everything it was made from: an OCI image layout in a tar file
    Archive,
    /// The canonical record
    Record,
    /// The bundles it was made from, one a line
    Evidence,
    /// The VSA as a Sigstore bundle
    Vsa,
    /// The VSA as a bare DSSE envelope
    VsaDsse,
    /// The proof that it is in the log where the VSA says, as of the newest checkpoint (C2SP tlog-proof)
    LogProof,
    /// The `input` that its rules saw, for `opa eval --input`
    PolicyInput,
    /// The `data` that its rules saw, for `opa eval --data`
    PolicyData,
}

/// Lists, shows, replays or exports.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(match &command {
        Command::Show { .. } => ALL,
        Command::Diff { .. } => &[Format::Text, Format::Json, Format::Markdown],
        _ => TEXT_OR_JSON,
    })?;
    let project = &context.settings.project.value;
    let backend = match &command {
        Command::Publish => return publish(context).await,
        Command::Replay { all: true, since, .. } => return replay_all(context, *since).await,
        Command::Replay { id, from: Some(file), reverify, .. } => {
            return replay_file(context, id.as_deref(), file, depth(*reverify)).await;
        }
        _ => context.backend_to_read().await?,
    };
    match command {
        Command::List { subject, environment, page } => {
            let filter = DecisionFilter { subject, environment };
            let listing = backend.decisions(project, filter, page.into()).await?;
            context.emit(&listing, |paint| listing_in_words(&listing, paint))?;
            if listing.items.is_empty() {
                context.note("no decisions; `countersign promote SUBJECT --to ENVIRONMENT` asks for one");
            }
            Ok(Exit::Done)
        }
        Command::Show { id } => {
            let reply = backend.decision(project, &id).await?;
            let proof = proof(context, &backend, &reply).await;
            context.emit_decision_with(&reply, proof.as_ref())?;
            Ok(Exit::from(reply.verdict))
        }
        Command::Diff { from, to } => {
            let reply = backend.difference(project, &from, &to).await?;
            context.emit_as(&reply, |format, paint| match format {
                Format::Markdown => difference::markdown(&reply),
                _ => difference::text(&reply, paint),
            })?;
            Ok(Exit::Done)
        }
        Command::Publish => publish(context).await,
        Command::Replay { id, reverify, .. } => {
            let reply = backend.replay(project, &id.unwrap_or_default(), depth(reverify)).await?;
            context.emit(&reply, |paint| replay::one(&reply, paint))?;
            Ok(Exit::done_if(|| reply.same))
        }
        Command::Export { id, file, form } => {
            let bytes = match form.exported() {
                Some(form) => backend.export(project, &id, form).await?,
                None => backend.proof(project, &id).await?.to_tlog_proof().into_bytes(),
            };
            if form == Form::Archive {
                say_what_is_not_in_it(context, &bytes);
            }
            say_how_it_stands(context, &backend, &id, form).await;
            if file.as_os_str() == "-" {
                output::write_stdout(&bytes)?;
            } else {
                sign::write_new(&file, &bytes)?;
                context.note(&format!("wrote {}", file.display()));
            }
            Ok(Exit::Done)
        }
    }
}

/// The proof that a decision is in the log, where there is one: what cannot be proved now is said, and the decision shown
/// all the same.
async fn proof(context: &Context, backend: &Backend, reply: &DecisionReply) -> Option<InclusionReply> {
    let id = reply.decision.as_ref()?.id.to_string();
    match backend.proof(&reply.project, &id).await {
        Ok(proof) => Some(proof),
        Err(error) => {
            context.note(&format!("no proof that it is in the log: {error}"));
            None
        }
    }
}

/// That what is written is not what stands: each part of it says what was decided. And of a summary, which names its place in the
/// log, how that is proved.
async fn say_how_it_stands(context: &Context, backend: &Backend, id: &str, form: Form) {
    // What was asked for is there; whoever reads it asks again.
    let Ok(reply) = backend.decision(&context.settings.project.value, id).await else { return };
    if let (Some(DecisionRef { id, log_index: Some(place), .. }), Form::Vsa | Form::VsaDsse) = (&reply.decision, form) {
        context.note(&format!(
            "its place in the log, {place}, is proved by: countersign decision export {id} FILE --as log-proof"
        ));
    }
    if reply.decided == Some(Verdict::Ready) && reply.verdict != Verdict::Ready {
        let because: Vec<String> = reply.standing.changed_because.iter().map(ToString::to_string).collect();
        let (now, because) = (verdict_in_words(reply.verdict), because.join(", "));
        context.note(&format!("it was decided ready, and is {now} as of {}: {because}", reply.standing.as_of));
    }
}

/// What an export of this decision could hold and does not.
fn say_what_is_not_in_it(context: &Context, bytes: &[u8]) {
    let Ok(export) = Export::read(bytes) else { return };
    if export.trust.is_none() {
        context.note("not in it: the trusted roots of that time, which are no longer in force; --reverify needs them");
    }
    if export.subject_manifest.is_none() {
        context.note("not in it: the subject's manifest, which is not there, or was not to be asked for");
    }
}

const fn depth(reverify: bool) -> ReplayDepth {
    if reverify { ReplayDepth::Reverify } else { ReplayDepth::Recorded }
}

/// Replays what a file holds: no gate, no database and no network has a part in it.
async fn replay_file(
    context: &Context,
    id: Option<&str>,
    file: &std::path::Path,
    depth: ReplayDepth,
) -> Result<Exit, GateError> {
    let export = exported::read_export(file)?;
    let found = export.id().map_err(|error| GateError::internal(error.to_string()))?;
    if let Some(id) = id.filter(|id| !found.hex().starts_with(id.strip_prefix("sha256:").unwrap_or(id))) {
        return Err(GateError::usage(format!("expected decision {id}, found {found} in `{}`", file.display())));
    }
    context.note(&format!("recorded by the gate with key {}", export.gate_key.fingerprint()));
    let reply = exported::replay_export(export, depth).await?;
    context.emit(&reply, |paint| replay::one(&reply, paint))?;
    Ok(Exit::done_if(|| reply.same))
}

/// Replays everything that is on record.
async fn replay_all(context: &Context, since: Option<Since>) -> Result<Exit, GateError> {
    context.refuse_server("replays what is in the data directory: run it where the gate runs")?;
    let since = since.map(|since| since.from(context.now()));
    let range = DecisionRange { since, ..DecisionRange::default() };
    let gate = context.gate_to_read().await?;
    let counted = Counted::new(context, "decisions");
    let progress = |done, all| counted.show(done, all);
    let reply = gate.replay_all(&context.settings.project.value, &range, &progress).await?;
    drop(counted);
    context.emit(&reply, |paint| replay::all(&reply, paint))?;
    if reply.decisions == 0 {
        context.note("no decisions to replay; `countersign promote SUBJECT --to ENVIRONMENT` makes one");
    }
    Ok(Exit::done_if(|| reply.is_same()))
}

async fn publish(context: &Context) -> Result<Exit, GateError> {
    context.refuse_server("runs where the gate's data is; the service does it by itself")?;
    let done = context.gate_in_use().await?.publish_pending().await?;
    let done = Listing { items: done, next_cursor: None };
    context.emit(&done, |paint| publications_in_words(&done.items, paint))?;
    // What something newer has superseded meanwhile is to be told to nobody.
    let all = done.items.iter().all(|one| matches!(one.publication.state.as_str(), "published" | "superseded"));
    Ok(if all { Exit::Done } else { Exit::Unknown })
}

fn publications_in_words(done: &[PublicationReply], paint: Paint) -> String {
    if done.is_empty() {
        return "nothing is waiting to be published\n".to_owned();
    }
    let mut out = String::new();
    for one in done {
        let state = match one.publication.state.as_str() {
            "published" => paint.good("published"),
            other => paint.warn(&safe(other)),
        };
        let place = safe(&one.subject.name);
        let _ = writeln!(out, "{}  {state}  {place}  {}", one.decision.short(), one.subject.digest.short());
        if let Some(error) = &one.publication.last_error {
            let _ = writeln!(out, "    {}", safe(error));
        }
    }
    out
}

impl Form {
    /// As what the gate exports it; `None` for the proof, which is of the log and not of the record.
    const fn exported(self) -> Option<ExportForm> {
        Some(match self {
            Self::Archive => ExportForm::Archive,
            Self::Record => ExportForm::Record,
            Self::Evidence => ExportForm::Evidence,
            Self::Vsa => ExportForm::Vsa,
            Self::VsaDsse => ExportForm::VsaDsse,
            Self::PolicyInput => ExportForm::PolicyInput,
            Self::PolicyData => ExportForm::PolicyData,
            Self::LogProof => return None,
        })
    }
}

fn listing_in_words(listing: &Listing<DecisionReply>, paint: Paint) -> String {
    let mut out = String::new();
    for reply in &listing.items {
        let id = reply.decision.as_ref().map_or_else(|| "undecided".into(), |decision| decision.id.short());
        let at = reply.decision.as_ref().map(|decision| decision.decided_at.to_string()).unwrap_or_default();
        // How it stands, and beside it what it was when it was made, where that is something else.
        let decided = reply.decided.filter(|decided| *decided != reply.verdict);
        let decided = decided.map(|decided| format!("  decided {}", verdict_in_words(decided))).unwrap_or_default();
        let how = how_it_is_ready(reply).map(|how| format!("  {how}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "{id}  {:<9}  {}  {}  {}{decided}{how}",
            verdict_in_words(reply.verdict),
            reply.subject.digest.short(),
            reply.environment,
            paint.faint(&at)
        );
    }
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}
