//! Floor 4: the command line. Parse, call the gate once, render; the exit code is part of the answer.
//!
//! One file a subcommand. Data goes to stdout, everything else to stderr. What a command can print is checked before
//! it does anything, and a panic anywhere exits 70.

pub mod args;
pub mod attest;
pub mod backend;
pub mod check;
pub mod completions;
pub mod config;
pub mod config_explain;
mod consent;
pub mod context;
pub mod decision;
pub mod demo;
pub mod evidence;
pub mod exit;
mod judged;
pub mod keep;
pub mod keygen;
mod leave;
mod live;
pub mod log;
pub mod man;
pub mod notation;
mod nowhere;
pub mod output;
pub mod override_terms;
mod overrides;
pub mod paint;
pub mod policy;
mod policy_trust;
pub mod promote;
pub mod provenance;
pub mod push;
mod release;
pub mod remote;
mod remote_evidence;
mod remote_override;
mod remote_policy;
mod remote_release;
mod remote_revocation;
pub mod render;
pub mod repeated;
pub mod revoke;
mod revoke_target;
pub mod roots;
pub mod run;
pub mod serve;
pub mod services;
mod sign;
pub mod signing;
mod since;
pub mod smoke;
pub mod status;
mod stream;
pub mod telemetry;
pub mod trust;
pub mod trust_keeper;
pub mod verify;
mod watch;
pub mod webhook;
pub mod wire;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::Instrument as _;

use args::{Cli, Command};
use config::{Environment, Settings};
use context::Context;
use exit::Exit;
use repeated::Repeated;
use telemetry::{LogFormat, Telemetry};

use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::{TAKE_BACK_SECONDS, TAKE_BACK_SECONDS_MAX};
use crate::gate::GateError;

/// The whole program: arguments in, exit code out.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    exit::set_panic_hook();
    // Whatever unwinds to here has been said by the hook. A panic never looks like an answer.
    catch_unwind(AssertUnwindSafe(|| start(arguments))).unwrap_or(Exit::Internal)
}

fn start(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::read(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to stdout and are no errors. A closed pipe changes nothing about either.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Done };
        }
    };
    // The only provider that is built in; a second call finds it installed and changes nothing.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let repeated = Repeated::of(&cli.global);
    let outcome = surroundings(&cli).and_then(|mut context| {
        context.repeated = repeated.clone();
        if !matches!(cli.command, Command::Serve(_)) {
            context.settings.ends_at = wire::registries_end_at(&context.settings);
        }
        execute(&context, cli.command)
    });
    outcome.unwrap_or_else(|error| exit::report(&error, &repeated))
}

/// One of two gates is asked, and nobody could tell which was meant. What a log was like is remembered here, wherever it is.
fn require_one_gate(cli: &Cli) -> Result<(), GateError> {
    let server = cli.global.server.as_deref().is_some_and(|server| !server.is_empty());
    let remembers = matches!(cli.command, Command::Log(log::Command::Verify { .. }));
    if cli.global.data.is_none() || !server || remembers {
        return Ok(());
    }
    Err(GateError::Usage {
        detail: "expected --data or --server, found both: a command asks one gate".into(),
        hint: Some("leave --server away to ask the data directory, or --data to ask the server".into()),
    })
}

fn surroundings(cli: &Cli) -> Result<Context, GateError> {
    require_one_gate(cli)?;
    let mut environment = Environment::new();
    for (name, value) in std::env::vars_os() {
        match (name.into_string(), value.into_string()) {
            (Ok(name), Ok(value)) => drop(environment.insert(name, value)),
            (Ok(name), Err(_)) if name.starts_with("COUNTERSIGN_") => {
                return Err(GateError::usage(format!("{name}: expected UTF-8, found other bytes")));
            }
            // Nothing of ours: programs that we start inherit it as it is.
            _ => {}
        }
    }
    let settings = Settings::load(&cli.global, &environment)?;
    // Before anything is said.
    if matches!(cli.command, Command::Serve(_)) && settings.log_format.value == LogFormat::Json {
        exit::say_in_json();
    }
    let context = Context::new(settings, environment);
    // Whoever started this process as a part of itself has said it already.
    let unread = if policy::is_confined(&context) { &[][..] } else { &context.settings.unread };
    for name in unread {
        context.note(&format!("warning: `{name}` is no setting of this program, and is not read"));
    }
    Ok(context)
}

fn execute(context: &Context, command: Command) -> Result<Exit, GateError> {
    // A command asks a few questions one after the other; only the service has many callers at once.
    let mut builder = match &command {
        Command::Serve(_) => tokio::runtime::Builder::new_multi_thread(),
        _ => tokio::runtime::Builder::new_current_thread(),
    };
    let runtime = builder
        .enable_all()
        .build()
        .map_err(|error| GateError::internal(format!("the runtime does not start: {error}")))?;
    let telemetry = Telemetry::begin(context, matches!(command, Command::Serve(_)), runtime.handle())?;
    let span = match &command {
        // It has no end to wait for; its requests and runs have spans of their own.
        Command::Serve(_) => tracing::Span::none(),
        other => telemetry.command(context, || name(other)),
    };
    let outcome = runtime.block_on(Box::pin(within_timeout(context, command)).instrument(span));
    runtime.block_on(context.close());
    runtime.block_on(telemetry.end());
    // Whatever still blocks in a thread of its own (a slow disk, a hanging helper) has no more say.
    runtime.shutdown_background();
    outcome
}

/// What a command is called: the name of its variant, which comes before its arguments.
fn name(command: &Command) -> String {
    format!("{command:?}").chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// The command, or a fault when `--timeout` is over first.
async fn within_timeout(context: &Context, command: Command) -> Result<Exit, GateError> {
    let limit = match &command {
        // The service runs until it is told to stop.
        Command::Serve(_) => None,
        _ => wire::timeout(&context.settings),
    };
    let Some(limit) = limit else { return Box::pin(interruptible(context, command)).await };
    let began = Instant::now();
    // A promotion takes back by itself what it has asked for, and has a moment for that.
    let more = if matches!(&command, Command::Promote(_)) { TAKE_BACK_SECONDS_MAX } else { 0 };
    let last = limit.saturating_add(Duration::from_secs(more));
    match tokio::time::timeout(last, Box::pin(interruptible(context, command))).await {
        Ok(outcome) => outcome,
        Err(_) => Err(GateError::Fault(out_of_time(limit, began.elapsed(), &context.settings))),
    }
}

fn out_of_time(limit: Duration, elapsed: Duration, settings: &Settings) -> Fault {
    let dependency = settings.server.value.as_ref().map_or("this command".to_owned(), |url| format!("server {url}"));
    Fault {
        dependency,
        class: FaultClass::Timeout,
        tries: 1,
        elapsed_ms: u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
        retry_after_s: None,
        retry: Retry::Safe,
        detail: format!("not done within the timeout of {} s (set by {})", limit.as_secs(), settings.timeout.origin),
    }
}

/// The command, or "cancelled" at the first Ctrl-C; commands that have something to say about it say it themselves.
async fn interruptible(context: &Context, command: Command) -> Result<Exit, GateError> {
    if matches!(command, Command::Promote(_) | Command::Smoke(_) | Command::Serve(_)) {
        return Box::pin(dispatch(context, command)).await;
    }
    let mut interrupts = Interrupts::listen();
    tokio::select! {
        outcome = Box::pin(dispatch(context, command)) => outcome,
        // Whoever started this process hears the signal too, and speaks for both.
        _ = interrupts.next() => if policy::is_confined(context) { Ok(Exit::Cancelled) } else { Err(interrupted()) },
    }
}

/// What a command says that was ended in the middle.
fn interrupted() -> GateError {
    GateError::Cancelled {
        done: "interrupted; what was stored before stays".into(),
        not_done: "the rest of the command, which may be repeated".into(),
    }
}

async fn dispatch(context: &Context, command: Command) -> Result<Exit, GateError> {
    match command {
        Command::Keygen(arguments) => keygen::run(context, &arguments),
        Command::Push(arguments) => push::run(context, &arguments).await,
        Command::Sign(arguments) => sign::run(context, &arguments).await,
        Command::Attest(arguments) => attest::run(context, &arguments).await,
        Command::Provenance(arguments) => provenance::run(context, arguments).await,
        Command::Smoke(arguments) => smoke::run(context, arguments).await,
        Command::Verify(arguments) => verify::run(context, arguments).await,
        Command::Evidence(command) => evidence::run(context, command).await,
        Command::Promote(arguments) => Box::pin(promote::run(context, arguments)).await,
        Command::Check(arguments) => check::run(context, arguments).await,
        Command::Override(command) => overrides::run(context, command).await,
        Command::Revoke(arguments) => Box::pin(revoke::run(context, arguments)).await,
        Command::Policy(command) => Box::pin(policy::run(context, command)).await,
        Command::Run(command) => Box::pin(run::run(context, command)).await,
        Command::Decision(command) => decision::run(context, command).await,
        Command::Log(command) => Box::pin(log::run(context, command)).await,
        Command::Serve(arguments) => Box::pin(serve::run(context, &arguments)).await,
        Command::Webhook(command) => webhook::run(context, command).await,
        Command::Fsck => keep::fsck(context).await,
        Command::Prune(arguments) => keep::prune(context, &arguments).await,
        Command::Backup(arguments) => keep::backup(context, &arguments).await,
        Command::Restore(arguments) => keep::restore(context, &arguments).await,
        Command::Demo(arguments) => {
            demo::run(context, &arguments.dir).await?;
            Ok(Exit::Done)
        }
        Command::Config(config_explain::Command::Explain) => config_explain::run(context),
        Command::Trust(trust::Command::Show) => trust::show(context).await,
        Command::Trust(trust::Command::Update(arguments)) => trust::update(context, &arguments).await,
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(context, &arguments),
    }
}

/// Ctrl-C, and SIGTERM, which is how CI systems cancel a job.
///
/// From the moment of [`Self::listen`] neither ends the process by itself, and none is lost between two looks.
pub struct Interrupts {
    pressed: Option<Signal>,
    terminated: Option<Signal>,
    /// When the time of the command is over, which interrupts it, and when the time after that is; absent where it has no end,
    /// or that has come.
    over_at: Option<Instant>,
    began: Instant,
    is_over: bool,
    then: Then,
}

/// Why a command is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interruption {
    /// Somebody asks for it.
    Asked,
    /// Its time is over.
    OutOfTime,
}

/// What becomes of what a command has asked for, where its time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It is taken back.
    TakeBack,
    /// It goes on: it is somebody else's, too.
    Leave,
}

impl Interrupts {
    /// Begins to listen. Where a handler cannot be had, the signal goes on ending the process, which is safe too.
    #[must_use]
    pub fn listen() -> Self {
        let (pressed, terminated) = (signal(SignalKind::interrupt()).ok(), signal(SignalKind::terminate()).ok());
        Self { pressed, terminated, over_at: None, began: Instant::now(), is_over: false, then: Then::TakeBack }
    }

    /// The same of a command that is interrupted by the end of its `--timeout`, too: once, and once more when it has had
    /// [`TAKE_BACK_SECONDS`] to take back what it has asked for.
    #[must_use]
    pub fn within(self, settings: &Settings, then: Then) -> Self {
        let over_at = wire::timeout(settings).and_then(|limit| self.began.checked_add(limit));
        Self { over_at, then, ..self }
    }

    /// How a command ends that was interrupted, and has said what became of it.
    #[must_use]
    pub fn end_of(&self, context: &Context, error: GateError) -> GateError {
        let settings = &context.settings;
        match (error, wire::timeout(settings)) {
            (GateError::Cancelled { done, not_done }, Some(limit)) if self.is_over => {
                let fault = out_of_time(limit, self.began.elapsed(), settings);
                GateError::Fault(Fault { detail: format!("{}; {done}; {not_done}", fault.detail), ..fault })
            }
            (error, _) => error,
        }
    }

    /// What becomes of what was asked for, where the time is over.
    #[must_use]
    pub const fn then(&self) -> Then {
        self.then
    }

    /// Ends at the next of them, or with one that came meanwhile.
    pub async fn next(&mut self) -> Interruption {
        async fn over(at: Option<Instant>) {
            match at {
                Some(at) => tokio::time::sleep_until(at.into()).await,
                None => std::future::pending().await,
            }
        }
        async fn one(signal: Option<&mut Signal>) {
            match signal {
                Some(signal) => drop(signal.recv().await),
                None => std::future::pending().await,
            }
        }
        tokio::select! {
            () = one(self.pressed.as_mut()) => Interruption::Asked,
            () = one(self.terminated.as_mut()) => Interruption::Asked,
            () = over(self.over_at) => {
                let more = Duration::from_secs(TAKE_BACK_SECONDS);
                self.over_at = self.over_at.filter(|_| !self.is_over).and_then(|at| at.checked_add(more));
                self.is_over = true;
                Interruption::OutOfTime
            }
        }
    }
}
