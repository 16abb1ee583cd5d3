//! `log`: the decision log, its checkpoints and proofs.

use std::fmt::Write as _;
use std::path::PathBuf;

use url::Url;

use super::backend::Backend;
use super::config::Network;
use super::context::{Context, KEY_PASSWORD};
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use crate::domain::limits::MAX_KEY_BYTES;
use crate::domain::log::{Checkpoint, NoteKey, SignedNote};
use crate::domain::shell;
use crate::gate::clock::ClockReply;
use crate::gate::log::accept::LossReply;
use crate::gate::log::checkpoint::CheckpointReply;
use crate::gate::log::files::LogExportReply;
use crate::gate::log::proof::ConsistencyReply;
use crate::gate::log::verify::{ExportedLog, LogReply, LogSource, Memory, verify_files};
use crate::gate::{Gate, GateError, read_bounded};
use crate::sigstore::{KeySource, Reachable, ServedLog, ServiceOptions, load_key};

/// The decision log: everything that was decided, activated, waived and revoked, in an append-only Merkle tree.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Print the newest checkpoint, signed, and have the witnesses asked that have not cosigned it
    Checkpoint,
    /// Prove that a decision is in the log, or that the log with B leaves continues the one with A
    Prove {
        /// The decision, or a unique beginning of its digest; or the smaller size
        #[arg(value_name = "ID | A")]
        what: String,
        /// The larger size
        #[arg(value_name = "B")]
        larger: Option<u64>,
    },
    /// Read the whole log and say exactly where it is not what was signed; exits 1 then. Without PLACE it is this gate's
    /// own log, compared with the record
    Verify {
        /// A directory that `log export` wrote, or the address of a log: https://HOST/log
        place: Option<String>,
        /// Who may have signed it: NAME+ID+KEY, or a file with that; repeatable, witnesses too. What a log of this place
        /// was verified with before is remembered
        #[arg(long, value_name = "KEY")]
        key: Vec<String>,
    },
    /// Let the log go on under another key; old checkpoints stay verifiable, and the log says so itself
    Rotate {
        /// The new private key, where the configuration names the key; made in the data directory otherwise
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Go on from what the record has, where it has lost what was acknowledged and no database has it any more. What was
    /// decided before does not stand from then on; the log says so itself
    AcceptLoss {
        /// Why it is lost, and who says so; it is kept in the log
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Go on by the clock of now, where it was ahead when the record was written last and nothing can be decided before that
    /// time. What was decided by it is not taken back; the log says so itself
    AcceptClock {
        /// Why the clock was ahead, and who says that it is right now; it is kept in the log
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Write the log as files, for others to verify without this gate
    Export {
        /// The directory; an earlier export of the same log is completed
        directory: PathBuf,
    },
}

/// Runs one of them.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let server = context.settings.server.value.as_ref();
    match command {
        Command::Checkpoint => checkpoint(context).await,
        Command::Prove { what, larger } => prove(context, &what, larger).await,
        Command::Verify { place, key } => {
            match place.or_else(|| server.map(|url| format!("{}/log", url.trim_end_matches('/')))) {
                Some(place) => verify_elsewhere(context, &place, &key).await,
                None if key.is_empty() => verify_own(context).await,
                None => Err(GateError::usage("--key is for a log elsewhere: name the directory or address".to_owned())),
            }
        }
        Command::Rotate { to } => rotate(context, to).await,
        Command::AcceptLoss { reason } => accept_loss(context, &reason).await,
        Command::AcceptClock { reason } => accept_clock(context, &reason).await,
        Command::Export { directory } => {
            let gate = own_if_there(context).await?;
            let reply = gate.export_log(&directory).await?;
            context.emit(&reply, |paint| export_in_words(&reply, paint))?;
            Ok(Exit::Done)
        }
    }
}

/// The gate on the data directory, with everything in its log.
async fn own(context: &Context) -> Result<Gate, GateError> {
    let gate = context.gate_in_use().await?;
    bring_into_log(context, &gate).await?;
    Ok(gate)
}

/// The same for what makes no gate: that the log of none is sound is nothing to tell whoever mistyped where it is.
async fn own_if_there(context: &Context) -> Result<Gate, GateError> {
    let gate = context.gate_that_is_there("a log").await?;
    bring_into_log(context, &gate).await?;
    Ok(gate)
}

async fn bring_into_log(context: &Context, gate: &Gate) -> Result<(), GateError> {
    let tell = |backlog: crate::store::Backlog| {
        context.note(&format!("bringing what was decided before there was a log into it: {} to go", backlog.left()));
    };
    gate.bring_into_log(tell).await
}

async fn rotate(context: &Context, to: Option<PathBuf>) -> Result<Exit, GateError> {
    let gate = own(context).await?;
    let password = context.variable(KEY_PASSWORD);
    let given = to.map(|file| load_key(&KeySource::File(file), password)).transpose()?;
    let is_given = given.is_some();
    let reply = gate.rotate_log_key(given).await?;
    context.emit(&reply, |paint| {
        let mut out = format!("{} {}\n", paint.faint("key   "), safe(&reply.key.key));
        let _ = writeln!(out, "{} {}", paint.faint("former"), safe(&reply.former.key));
        out
    })?;
    if is_given {
        context.note("name the new key in decision-log.key of each gate: until then nothing is signed for the log");
    } else {
        context.note("the former key goes on signing beside the new one, for those who know only that; remove its file when nobody does");
    }
    Ok(Exit::Done)
}

async fn accept_loss(context: &Context, reason: &str) -> Result<Exit, GateError> {
    context.refuse_server("accepts it of the record itself: run it where the gate runs")?;
    let reply = context.gate_in_use().await?.accept_loss(reason).await?;
    context.emit(&reply, |paint| loss_in_words(&reply, paint))?;
    Ok(Exit::Done)
}

async fn accept_clock(context: &Context, reason: &str) -> Result<Exit, GateError> {
    context.refuse_server("accepts it of the gate's own clock: run it where the gate runs")?;
    let reply = context.gate_in_use().await?.accept_clock(reason).await?;
    context.emit(&reply, |paint| clock_in_words(&reply, paint))?;
    Ok(Exit::Done)
}

fn clock_in_words(reply: &ClockReply, paint: Paint) -> String {
    let mut out = format!("{}  the record goes on from {}\n", paint.bold("accepted"), reply.accepted_at);
    let _ = writeln!(out, "{} {}", paint.faint("reason"), safe(&reply.reason));
    let _ = writeln!(out, "{} {}", paint.faint("leaf"), reply.digest);
    let _ = writeln!(
        out,
        "what was recorded up to {} was dated by a clock that was ahead: what is ready by it is unknown until it is decided again\n\
         next  countersign decision list shows what was decided by it; countersign promote SUBJECT --to ENVIRONMENT decides again",
        reply.recorded
    );
    out
}

fn loss_in_words(reply: &LossReply, paint: Paint) -> String {
    let had = reply.had.map_or_else(String::new, |had| format!(", and had {had}"));
    let mut out = format!("{}  the log goes on from {} leaves{had}\n", paint.bold("accepted"), reply.size);
    let _ = writeln!(out, "{} {}", paint.faint("reason"), safe(&reply.reason));
    let _ = writeln!(out, "{} {}", paint.faint("leaf"), reply.digest);
    let since = reply.since.map_or_else(|| "ever".to_owned(), |since| format!("since {since}"));
    let _ = writeln!(
        out,
        "what was acknowledged {since} may be lost, and nobody can say what it was: decisions, revocations, refusals, \
         evidence that was given, approvals, packs that were put in force\n\
         whose: whoever keeps this gate, with those who revoke and approve\n\
         next  before anything is promoted again: give again each revocation (countersign revoke), bundle and pack of that \
         time; the VSAs that were pushed to the registries say what was decided, and webhooks were told of it\n\
         next  then ask again for what is to be ready, nothing from before is: countersign promote SUBJECT --to ENVIRONMENT"
    );
    out
}

async fn checkpoint(context: &Context) -> Result<Exit, GateError> {
    if context.settings.server.value.is_none() {
        let gate = own_if_there(context).await?;
        if gate.only_reads() {
            let reply = as_published(&gate.log_checkpoint().await?)?;
            context.emit(&reply, |_| reply.note.clone())?;
            context.note("the record can only be read here: this is the newest checkpoint that was published");
            return Ok(Exit::Done);
        }
        let reply = gate.publish_log_checkpoint().await?;
        context.emit(&reply, |_| reply.note.clone())?;
        for witness in reply.witnesses.iter().filter(|witness| !witness.cosigned) {
            let why = witness.error.as_deref().unwrap_or("it did not say why");
            context.note(&format!("witness {} did not cosign: {}", safe(&witness.name), safe(why)));
        }
        return Ok(Exit::Done);
    }
    let Backend::Server(remote) = context.backend().await? else { return Ok(Exit::Internal) };
    let note = remote.log_checkpoint().await?;
    let reply = as_published(&note)?;
    context.emit(&reply, |_| reply.note.clone())?;
    Ok(Exit::Done)
}

fn as_published(note: &str) -> Result<CheckpointReply, GateError> {
    let corrupt = |error: String| GateError::usage(format!("the checkpoint that was published is none: {error}"));
    let parsed = SignedNote::parse(note.as_bytes()).map_err(|error| corrupt(error.to_string()))?;
    let checkpoint = Checkpoint::parse(&parsed.text).map_err(|error| corrupt(error.to_string()))?;
    Ok(CheckpointReply {
        origin: checkpoint.origin.to_string(),
        size: checkpoint.size,
        note: note.to_owned(),
        key: String::new(),
        witnesses: Vec::new(),
        backlog: 0,
    })
}

async fn prove(context: &Context, what: &str, larger: Option<u64>) -> Result<Exit, GateError> {
    let project = &context.settings.project.value;
    match larger {
        None => {
            let reply = match &context.settings.server.value {
                Some(_) => context.backend().await?.proof(project, what).await?,
                None => context.gate_that_is_there("a log").await?.prove_decision(project, what).await?,
            };
            context.emit(&reply, |_| reply.to_tlog_proof())?;
        }
        Some(larger) => {
            let smaller = what
                .parse()
                .map_err(|_| GateError::usage(format!("expected two sizes of the log, found `{}`", safe(what))))?;
            context.refuse_server("reads the log itself: `log verify` checks a server's")?;
            let reply = own_if_there(context).await?.prove_consistency(smaller, larger).await?;
            context.emit(&reply, |paint| consistency_in_words(&reply, paint))?;
        }
    }
    Ok(Exit::Done)
}

fn memory(context: &Context) -> Option<Memory> {
    context.settings.data.value.as_deref().map(Memory::in_data)
}

async fn verify_own(context: &Context) -> Result<Exit, GateError> {
    let gate = own_if_there(context).await?;
    // Where nothing can be written, nothing new is remembered.
    let memory = memory(context).map(|memory| if gate.only_reads() { memory.as_it_is() } else { memory });
    let reply = gate.verify_log(memory.as_ref()).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::done_if(|| reply.sound))
}

/// A log at an address, as something to read files of.
struct Served(ServedLog);

impl LogSource for Served {
    fn place(&self) -> String {
        self.0.base().to_string()
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, GateError> {
        self.0.file(path).await.map_err(GateError::Fault)
    }
}

async fn verify_elsewhere(context: &Context, place: &str, given: &[String]) -> Result<Exit, GateError> {
    let memory = memory(context);
    let is_url = place.starts_with("http://") || place.starts_with("https://");
    let mut keys = Vec::new();
    for text in given {
        keys.push(note_key(text)?);
    }
    let named = if is_url { place.trim_end_matches('/').to_owned() } else { full(place) };
    if let (true, Some(memory)) = (keys.is_empty(), &memory) {
        keys = memory.keys_of(&named)?;
    }
    if keys.is_empty() {
        return Err(GateError::Usage {
            detail: format!("nobody is known who may have signed the log in `{}`", safe(place)),
            hint: Some(WHOSE_KEY.to_owned()),
        });
    }
    let reply = if is_url {
        let base = Url::parse(place).map_err(|error| GateError::usage(format!("`{}`: {error}", safe(place))))?;
        verify_files(&Served(ServedLog::at(base, services(context))), &keys, memory.as_ref()).await?
    } else {
        verify_files(&ExportedLog(PathBuf::from(place)), &keys, memory.as_ref()).await?
    };
    if let (true, Some(memory)) = (reply.sound, &memory) {
        memory.keep_keys(&named, &keys)?;
    }
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::done_if(|| reply.sound))
}

/// Where the key of a log comes from: a key that the same server gave would vouch for whatever it serves.
const WHOSE_KEY: &str = "--key NAME+ID+KEY, from whoever runs that gate: `trust show` prints it as `log key` on the machine \
                         of the gate, with its --data (a gate on this machine has another)";

fn full(place: &str) -> String {
    std::path::absolute(place).map_or_else(|_| place.to_owned(), |path| path.display().to_string())
}

fn services(context: &Context) -> ServiceOptions {
    ServiceOptions {
        network: match context.settings.network.value {
            Network::Allowed => Reachable::Services,
            Network::Forbidden => Reachable::Nothing,
        },
        plain_http: context.settings.plain_http.value.clone(),
        ends_at: context.settings.ends_at,
        ..ServiceOptions::default()
    }
}

/// A key as text, or a file with it.
fn note_key(text: &str) -> Result<NoteKey, GateError> {
    let given = text.trim();
    let parsed: Result<NoteKey, _> = given.parse();
    if let Ok(key) = parsed {
        return Ok(key);
    }
    let path = std::path::Path::new(given);
    let content = if path.exists() {
        String::from_utf8_lossy(&read_bounded(path, MAX_KEY_BYTES)?).into_owned()
    } else {
        given.to_owned()
    };
    content.parse().map_err(|error: crate::domain::log::NoteError| GateError::Usage {
        detail: format!("--key: {error}"),
        hint: Some(WHOSE_KEY.to_owned()),
    })
}

fn in_words(reply: &LogReply, paint: Paint) -> String {
    let verdict = if reply.sound { paint.good("sound") } else { paint.bad("not sound") };
    let mut out = format!("{verdict}  {}\n", safe(&reply.log));
    if let Some(origin) = &reply.origin {
        let _ = writeln!(out, "{} {}", paint.faint("origin"), safe(origin));
    }
    let _ = writeln!(out, "{} {}", paint.faint("leaves"), reply.size);
    let compared = match reply.remembered {
        Some(size) => format!("the checkpoint of {size} leaves, seen before"),
        None => "no earlier checkpoint; this one is remembered where it holds".to_owned(),
    };
    let _ = writeln!(out, "{} {compared}", paint.faint("compared with"));
    for name in &reply.cosigned_by {
        let _ = writeln!(out, "{} {}", paint.faint("cosigned by"), safe(name));
    }
    for finding in &reply.findings {
        let leaf = finding.leaf.map_or_else(String::new, |leaf| format!(" leaf {leaf}:"));
        let _ = writeln!(out, "  {}{leaf} {}", paint.bad(&safe(&finding.code)), safe(&finding.detail));
    }
    if reply.more_findings > 0 {
        let _ = writeln!(out, "  and {} more", reply.more_findings);
    }
    if !reply.sound {
        let _ = writeln!(
            out,
            "whose: whoever keeps this gate\n\
             next  leave it as it is for whoever looks into it, and go on with a backup that was sound: \
             countersign --data DIR restore FILE"
        );
    }
    out
}

fn export_in_words(reply: &LogExportReply, paint: Paint) -> String {
    let mut out = format!("{} leaves of {}\n", reply.size, safe(&reply.origin));
    let _ = writeln!(
        out,
        "{} {} files in {}",
        paint.faint("wrote"),
        reply.written,
        safe(&reply.directory.display().to_string())
    );
    let _ = writeln!(
        out,
        "{} countersign log verify {} --key {}",
        paint.faint("verify"),
        shell::argument(&safe(&reply.directory.display().to_string())),
        shell::quoted(&safe(&reply.key))
    );
    out
}

fn consistency_in_words(reply: &ConsistencyReply, paint: Paint) -> String {
    let mut out = format!("the log with {} leaves continues the one with {}\n", reply.new_size, reply.old_size);
    let _ = writeln!(out, "{} {}", paint.faint("origin"), safe(&reply.origin));
    let _ = writeln!(out, "{} {}  {}", paint.faint("root"), reply.old_root, reply.old_size);
    let _ = writeln!(out, "{} {}  {}", paint.faint("root"), reply.new_root, reply.new_size);
    for hash in &reply.hashes {
        let _ = writeln!(out, "  {hash}");
    }
    out
}
