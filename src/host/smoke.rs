//! A smoke test, run: the command, its attempts, its reports, and its end in every case.

use std::ffi::OsStr;
use std::future::Future;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt as _;
use tokio::process::Command;

use super::process::Group;
use super::reports::{Before, Reports};
use super::variables::{Variables, names_a_secret};
use super::{HostError, files, shown, shown_path, word};
use crate::domain::junit::JunitReport;
use crate::domain::limits::{KILL_GRACE_MILLISECONDS, MAX_NAME_CHARS, MAX_SMOKE_ATTEMPTS, SMOKE_ATTEMPT_SECONDS};
use crate::domain::test_result::{Attempt, Exit, NamedDigest, TestRun};
use crate::domain::time::Timestamp;

/// A smoke test to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smoke {
    /// What it is called.
    pub name: String,
    /// What is tested: `COUNTERSIGN_SUBJECT` for the command.
    pub subject: String,
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Where it runs.
    pub directory: PathBuf,
    /// How often it is tried again after it failed; with the first try at most [`MAX_SMOKE_ATTEMPTS`].
    pub retries: u32,
    /// How long one attempt may take.
    pub attempt_timeout: Duration,
    /// How long the command has to end by itself when it is asked to.
    pub grace: Duration,
    /// Where it leaves JUnit XML, as a glob pattern relative to the directory.
    pub junit: Option<String>,
    /// Variables that the command does not see, such as the one a key is read from.
    pub withheld: Vec<String>,
}

impl Smoke {
    /// One try of `command` in `directory`, named `smoke`, with the usual limits and no reports.
    #[must_use]
    pub fn new(subject: impl Into<String>, command: Vec<String>, directory: impl Into<PathBuf>) -> Self {
        Self {
            name: "smoke".to_owned(),
            subject: subject.into(),
            command,
            directory: directory.into(),
            retries: 0,
            attempt_timeout: Duration::from_secs(SMOKE_ATTEMPT_SECONDS),
            grace: Duration::from_millis(KILL_GRACE_MILLISECONDS),
            junit: None,
            withheld: Vec::new(),
        }
    }
}

/// Our standard error, for the command to write to: our standard output is for data.
///
/// # Errors
///
/// [`HostError::Io`] when it cannot be shared.
pub fn standard_error() -> Result<OwnedFd, HostError> {
    let io = |e: std::io::Error| HostError::Io { path: "standard error".to_owned(), detail: e.to_string() };
    std::io::stderr().as_fd().try_clone_to_owned().map_err(io)
}

/// What a watcher is told while the test runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// An attempt begins.
    Begins {
        /// Counted from 1.
        number: u32,
        /// How many there may be.
        of: u32,
    },
    /// An attempt has ended.
    Ended(&'a Attempt),
}

/// Runs a smoke test until an attempt passes, no attempt is left, or `cancelled` completes.
///
/// The command gets `variables` without [`Smoke::withheld`] and without those of ours that hold secrets, and
/// `COUNTERSIGN_SUBJECT` and `COUNTERSIGN_ATTEMPT`; no input; and `output` for both of its outputs, unbuffered. Each
/// attempt is a process group of its own: when the command has ended, in whatever way, nothing it started is left.
///
/// An attempt passed when the command ended with exit code 0 and, where reports are asked for, they were written by
/// this attempt, are well-formed, show at least one test that ran and none that failed.
///
/// # Errors
///
/// [`HostError`] when the test cannot be run at all: no such program, a pattern that does not parse, a limit. A test
/// that fails, and one that was cancelled, is a [`TestRun`].
pub async fn run(
    smoke: &Smoke,
    variables: &Variables,
    output: &OwnedFd,
    clock: impl Fn() -> Timestamp,
    cancelled: impl Future<Output = ()>,
    watcher: impl FnMut(Progress<'_>),
) -> Result<TestRun, HostError> {
    let prepared = prepare(smoke, variables).await?;
    run_prepared(smoke, prepared, variables, output, clock, cancelled, watcher).await
}

/// [`run`] of one that was [looked at](prepare).
///
/// # Errors
///
/// As [`run`].
pub async fn run_prepared(
    smoke: &Smoke,
    prepared: Prepared,
    variables: &Variables,
    output: &OwnedFd,
    clock: impl Fn() -> Timestamp,
    cancelled: impl Future<Output = ()>,
    mut watcher: impl FnMut(Progress<'_>),
) -> Result<TestRun, HostError> {
    let mut cancelled = std::pin::pin!(cancelled);
    let mut run = TestRun {
        name: prepared.name.clone(),
        command: smoke.command.clone(),
        files: prepared.files.clone(),
        attempts: Vec::new(),
        report: None,
    };
    for number in 1..=prepared.attempts {
        watcher(Progress::Begins { number, of: prepared.attempts });
        let before = prepared.look().await?;
        let started_on = clock();
        let began = Instant::now();
        let mut command = prepared.command(smoke, variables, output, number)?;
        let exit = execute(smoke, &mut command, cancelled.as_mut()).await?;
        let duration_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (failure, report) = prepared.judge(smoke, exit, before).await?;
        run.report = report;
        run.attempts.push(Attempt { number, started_on, finished_on: clock(), duration_ms, exit, failure });
        let Some(attempt) = run.attempts.last() else { break };
        watcher(Progress::Ended(attempt));
        if attempt.failure.is_none() || exit == Exit::Cancelled {
            break;
        }
    }
    Ok(run)
}

/// A smoke test that was looked at and may run: its program is there, and no limit is passed.
pub struct Prepared {
    name: String,
    program: PathBuf,
    /// Where it runs, by its whole name.
    pub directory: PathBuf,
    attempts: u32,
    /// The files that its command line names, as far as they can be read, the program first.
    pub files: Vec<NamedDigest>,
    reports: Option<Reports>,
}

/// Looks at a smoke test before it runs.
///
/// # Errors
///
/// As [`run`].
pub async fn prepare(smoke: &Smoke, variables: &Variables) -> Result<Prepared, HostError> {
    let name = word("a name", smoke.name.clone(), MAX_NAME_CHARS)?;
    let attempts = smoke.retries.saturating_add(1);
    if attempts > MAX_SMOKE_ATTEMPTS {
        let (limit, found) = (u64::from(MAX_SMOKE_ATTEMPTS), u64::from(attempts));
        let what = "attempts, the first included (MAX_SMOKE_ATTEMPTS)";
        return Err(HostError::TooMany { what, limit, found });
    }
    let not_a_directory = |_| HostError::NotADirectory { path: shown_path(&smoke.directory) };
    let directory = smoke.directory.canonicalize().map_err(not_a_directory)?;
    let (program_name, arguments) = smoke.command.split_first().ok_or(HostError::NoCommand)?;
    let program = find_program(program_name, &directory, variables)?;
    let reports = smoke.junit.as_ref().map(|pattern| Reports::new(pattern, &directory)).transpose()?;
    let mut named = vec![(program_name.clone(), program.clone())];
    named.extend(arguments.iter().map(|argument| (argument.clone(), directory.join(argument))));
    // What cannot be read, or is too large to hash in passing, is bound by its name in the command line only.
    let hash = move || {
        let digest = |(name, path): (String, PathBuf)| {
            files::digest(&path).ok().flatten().map(|digest| NamedDigest { name, digest })
        };
        named.into_iter().filter_map(digest).collect()
    };
    let files = blocking("hashing the files of the command", hash).await?;
    Ok(Prepared { name, program, directory, attempts, files, reports })
}

impl Prepared {
    /// Which reports lie there, once a new one is sure to look different; an error is kept for the attempt's verdict.
    async fn look(&self) -> Result<Option<Result<Before, String>>, HostError> {
        let Some(reports) = self.reports.clone() else { return Ok(None) };
        let before = blocking("listing the reports", move || reports.look()).await?;
        if let Ok(before) = &before {
            tokio::time::sleep(before.settles_in(SystemTime::now())).await;
        }
        Ok(Some(before))
    }

    fn command(
        &self,
        smoke: &Smoke,
        variables: &Variables,
        output: &OwnedFd,
        number: u32,
    ) -> Result<Command, HostError> {
        let stream = || match output.as_fd().try_clone_to_owned() {
            Ok(stream) => Ok(Stdio::from(stream)),
            Err(e) => Err(HostError::Io { path: "the output of the command".to_owned(), detail: e.to_string() }),
        };
        let mut command = Command::new(&self.program);
        if let Some((program, arguments)) = smoke.command.split_first() {
            command.arg0(program).args(arguments);
        }
        command.current_dir(&self.directory).stdin(Stdio::null()).stdout(stream()?).stderr(stream()?);
        command.env_clear();
        for (name, value) in variables.iter().filter(|(name, _)| !is_withheld(name, &smoke.withheld)) {
            command.env(name, value);
        }
        command.env("COUNTERSIGN_SUBJECT", &smoke.subject).env("COUNTERSIGN_ATTEMPT", number.to_string());
        Ok(command)
    }

    /// Why the attempt failed, if it did, and what its reports say, if they could be read.
    async fn judge(
        &self,
        smoke: &Smoke,
        exit: Exit,
        before: Option<Result<Before, String>>,
    ) -> Result<(Option<String>, Option<JunitReport>), HostError> {
        let by_exit = match exit {
            Exit::Code(0) => None,
            Exit::Code(code) => Some(format!("exit code {code}")),
            Exit::Signal(signal) => Some(format!("killed by signal {signal}")),
            Exit::Timeout => Some(format!("no end within {:?}", smoke.attempt_timeout)),
            Exit::Cancelled => return Ok((Some("cancelled".to_owned()), None)),
        };
        let (Some(reports), Some(before)) = (self.reports.clone(), before) else { return Ok((by_exit, None)) };
        let read = blocking("reading the reports", move || before.and_then(|before| reports.read(&before))).await?;
        let (by_report, report) = match read {
            Ok(report) if report.failed > 0 => {
                (Some(format!("{} of {} tests failed", report.failed, report.executed())), Some(report))
            }
            Ok(report) => (None, Some(report)),
            Err(detail) => (Some(detail), None),
        };
        let reasons: Vec<_> = by_exit.into_iter().chain(by_report).collect();
        Ok(((!reasons.is_empty()).then(|| reasons.join("; ")), report))
    }
}

/// One attempt: until it ends, its time is over, or somebody cancels, whichever comes first.
async fn execute(
    smoke: &Smoke,
    command: &mut Command,
    mut cancelled: Pin<&mut impl Future<Output = ()>>,
) -> Result<Exit, HostError> {
    // Somebody may have cancelled while the reports of the attempt before were read: then nothing is started at all.
    if cancelled.as_mut().now_or_never().is_some() {
        return Ok(Exit::Cancelled);
    }
    let program = smoke.command.first().map(String::as_str).unwrap_or_default();
    let mut group = Group::start(program, command)?;
    tokio::select! {
        biased;
        () = cancelled => {
            group.stop(smoke.grace).await?;
            Ok(Exit::Cancelled)
        }
        () = group.ended() => group.finish().await.map(exit_of),
        () = tokio::time::sleep(smoke.attempt_timeout) => {
            group.stop(smoke.grace).await?;
            Ok(Exit::Timeout)
        }
    }
}

fn exit_of(status: ExitStatus) -> Exit {
    match (status.code(), status.signal()) {
        (Some(code), _) => Exit::Code(code),
        (None, Some(signal)) => Exit::Signal(signal),
        // A status that is neither does not occur; it is certainly no success.
        (None, None) => Exit::Code(-1),
    }
}

/// The command is not the signer: it may be what is tested, and need not be trusted with the key.
fn is_withheld(name: &OsStr, withheld: &[String]) -> bool {
    let name = name.to_string_lossy();
    withheld.iter().any(|w| *w == name) || (name.starts_with("COUNTERSIGN_") && names_a_secret(&name))
}

/// The file that a command's first word names: by its path, or by `PATH` as the command will see it.
///
/// Found here and not by the system, so that the file that is hashed is the file that is run.
fn find_program(program: &str, directory: &Path, variables: &Variables) -> Result<PathBuf, HostError> {
    let path = variables.value("PATH").unwrap_or(OsStr::new("/usr/bin:/bin"));
    let (candidates, looked): (Vec<_>, _) = if program.contains('/') {
        (vec![directory.join(program)], "there is no such file".to_owned())
    } else {
        let inside = |place: PathBuf| directory.join(place).join(program);
        (std::env::split_paths(path).map(inside).collect(), "it is not in PATH".to_owned())
    };
    let files: Vec<_> = candidates.into_iter().filter(|c| !program.is_empty() && c.is_file()).collect();
    let may_run = |file: &PathBuf| file.metadata().is_ok_and(|m| m.permissions().mode() & 0o111 != 0);
    match (files.iter().find(|file| may_run(file)), files.first()) {
        (Some(file), _) => Ok(file.clone()),
        (None, Some(_)) => {
            Err(HostError::CannotStart { program: shown(program), detail: "it is not executable".to_owned() })
        }
        (None, None) => Err(HostError::NoSuchProgram { program: shown(program), looked }),
    }
}

async fn blocking<T: Send + 'static>(what: &str, work: impl FnOnce() -> T + Send + 'static) -> Result<T, HostError> {
    let lost = |e: tokio::task::JoinError| HostError::Task { what: what.to_owned(), detail: e.to_string() };
    tokio::task::spawn_blocking(work).await.map_err(lost)
}
