//! A pack that is not in force is evaluated by another process of this program, which may use only so much.
//!
//! Whoever writes a pack writes a program. The engine's budget bounds a rule of the pack in force; of a draft nobody knows
//! yet what it does, and what its tests use up must not be this process. The same command runs again, in a child whose
//! processor time and memory the operating system limits, and says what it has to say itself.

use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{ExitStatus, Stdio};

use rustix::process::Signal;
use tokio::io::AsyncReadExt as _;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interrupted;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::gate::GateError;
use crate::host::judges::{EndedBy, this_program};
pub(super) use crate::host::judges::{MEBIBYTE, Share};

/// What the child finds in its environment, so that it does the work and no further child.
const CONFINED: &str = "COUNTERSIGN_CONFINED";

/// Whether this process is the child.
pub(super) fn is_child(context: &Context) -> bool {
    context.variable(CONFINED).is_some()
}

/// Bounds this process, for the rest of its life.
///
/// # Errors
///
/// [`GateError::Internal`] when the system refuses, which it does to nobody who asks for less.
pub(super) fn bound(share: Share) -> Result<(), GateError> {
    share.bound().map_err(|error| GateError::internal(format!("limits of this process: {error}")))
}

/// Runs this very command in a child, without `--watch`, and ends as it does.
///
/// # Errors
///
/// [`GateError::Configuration`] when the child used up what it may; [`GateError::Fault`] when others ended it;
/// [`GateError::Internal`] when it does not start.
pub(super) async fn again(what: &str, share: Share) -> Result<Exit, GateError> {
    let words = std::env::args_os().skip(1).filter(|word| word != "--watch");
    child(words.collect(), Stdio::inherit(), what, share).await
}

/// Has a child load the pack in a directory before this process does: what it uses up is not this process. `None` when it
/// loads; otherwise how to end, and why has been said.
///
/// # Errors
///
/// As [`again`].
pub(super) async fn refuses(context: &Context, directory: &Path) -> Result<Option<Exit>, GateError> {
    if is_child(context) {
        return Ok(None);
    }
    let mut words: Vec<OsString> = ["policy", "show", "--output", "json", "--"].map(OsString::from).to_vec();
    words.push(directory.into());
    let what = format!("the pack `{}`", directory.display());
    let exit = child(words, Stdio::null(), &what, Share::default()).await?;
    Ok(Some(exit).filter(|exit| *exit != Exit::Done))
}

/// Has a child lint the pack in a directory, and answers what it says as JSON, of which so many bytes are read; `None` where it
/// came to no end of its own.
///
/// # Errors
///
/// As [`again`].
pub(super) async fn linted(directory: &Path, bytes_max: u64) -> Result<Option<Vec<u8>>, GateError> {
    let mut words: Vec<OsString> = ["policy", "lint", "--output", "json", "--"].map(OsString::from).to_vec();
    words.push(directory.into());
    let mut command = program(words)?;
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(|error| failed(&error))?;
    let mut said = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        stdout.take(bytes_max).read_to_end(&mut said).await.map_err(|error| failed(&error))?;
    }
    let status = child.wait().await.map_err(|error| failed(&error))?;
    let by_itself = [Exit::Done, Exit::Configuration].iter().any(|exit| status.code() == Some(*exit as i32));
    Ok(by_itself.then_some(said))
}

/// Runs this program as a child that bounds itself.
async fn child(words: Vec<OsString>, stdout: Stdio, what: &str, share: Share) -> Result<Exit, GateError> {
    let mut child = program(words)?.stdout(stdout).spawn().map_err(|error| failed(&error))?;
    ended(child.wait().await.map_err(|error| failed(&error))?, what, share)
}

/// This program as such a child.
fn program(words: Vec<OsString>) -> Result<tokio::process::Command, GateError> {
    let mut command = tokio::process::Command::new(this_program().map_err(|error| failed(&error))?);
    // Whoever ends this command ends the child.
    command.args(words).env(CONFINED, "1").kill_on_drop(true);
    Ok(command)
}

fn failed(error: &std::io::Error) -> GateError {
    GateError::internal(format!("the program does not start again: {error}"))
}

fn ended(status: ExitStatus, what: &str, share: Share) -> Result<Exit, GateError> {
    let ended_by = [Signal::INT, Signal::TERM].map(Signal::as_raw);
    if status.code() == Some(Exit::Cancelled as i32) || status.signal().is_some_and(|signal| ended_by.contains(&signal))
    {
        return Err(interrupted());
    }
    if let Some(code) = status.code() {
        let known = [Exit::Done, Exit::NotReady, Exit::Usage, Exit::Unknown, Exit::NotAllowed, Exit::Configuration];
        return Ok(known.into_iter().find(|exit| *exit as i32 == code).unwrap_or(Exit::Internal));
    }
    let signal = status.signal().unwrap_or(0);
    Err(match share.ended_by(signal) {
        EndedBy::ItsShare(used_up) => GateError::Configuration {
            detail: format!("{what} ended by signal {signal}: expected it to need no more than {used_up}"),
            hint: Some("a rule or a test of the pack does too much: run them one by one".into()),
        },
        // Nothing is known of the pack then.
        EndedBy::Others(how) => GateError::Fault(Fault {
            dependency: "this command's process for the pack".to_owned(),
            class: FaultClass::Unavailable,
            tries: 1,
            elapsed_ms: 0,
            retry_after_s: None,
            retry: Retry::Safe,
            detail: format!("{what} {how}"),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_limit_of_its_own_ended_is_the_packs_and_what_others_ended_says_nothing_of_it() {
        let share = Share { cpu_seconds: 7, bytes: 16 * MEBIBYTE };
        let by = |signal: Signal| ended(ExitStatus::from_raw(signal.as_raw()), "the draft `d`", share).unwrap_err();
        for (signal, words) in [(Signal::XCPU, "7 s of processor time"), (Signal::ABORT, "16 MiB of memory")] {
            let error = by(signal);
            assert!(matches!(&error, GateError::Configuration { detail, .. } if detail.contains(words)), "{error:?}");
        }
        let error = by(Signal::KILL);
        assert_eq!(Exit::from(&error), Exit::Unknown);
        assert!(error.to_string().contains("the draft `d` ended by signal 9, which none of its own limits"), "{error}");
        assert!(matches!(by(Signal::INT), GateError::Cancelled { .. }));
        assert_eq!(ended(ExitStatus::from_raw(0), "x", share), Ok(Exit::Done));
    }
}
