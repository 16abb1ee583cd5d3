//! What a script learns from the exit code, and a person from the last line on stderr.

use std::io::Write as _;
use std::process::ExitCode;

use super::render::safe;
use crate::domain::decision::Verdict;
use crate::gate::GateError;

/// How a command ended. The numbers are frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Ready, or done.
    Done = 0,
    /// Not ready: a rule, a smoke test, a signature, a replay or a policy test said no.
    NotReady = 1,
    /// The request itself is wrong.
    Usage = 2,
    /// A dependency could not be asked, so the answer is not known.
    Unknown = 3,
    /// Authentication or authorization was refused.
    NotAllowed = 4,
    /// Configuration, key or policy does not load.
    Configuration = 5,
    /// Cancelled by the caller.
    Cancelled = 6,
    /// A defect of the program.
    Internal = 70,
}

/// The table that `--help` ends with.
pub const HELP: &str = "\
Exit codes:
   0  ready, or done
   1  not ready (also: a smoke test failed, nothing acceptable verified, a replay differs, a policy test
      fails, a draft would refuse what is protected, a record is not sound)
   2  wrong usage
   3  unknown: a dependency could not be asked
   4  not allowed
   5  configuration, key or policy does not load
   6  cancelled
  70  internal error";

impl Exit {
    /// 0 when what was asked holds, 1 when it does not.
    #[must_use]
    pub fn done_if(holds: impl FnOnce() -> bool) -> Self {
        if holds() { Self::Done } else { Self::NotReady }
    }
}

impl From<Verdict> for Exit {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Ready => Self::Done,
            Verdict::NotReady => Self::NotReady,
            Verdict::Unknown => Self::Unknown,
        }
    }
}

impl From<&GateError> for Exit {
    fn from(error: &GateError) -> Self {
        match error {
            GateError::Usage { .. } | GateError::NotFound { .. } | GateError::Conflict { .. } => Self::Usage,
            GateError::NotAllowed { .. } => Self::NotAllowed,
            GateError::Fault(_) => Self::Unknown,
            GateError::Configuration { .. } | GateError::Pack { .. } => Self::Configuration,
            GateError::Cancelled { .. } => Self::Cancelled,
            GateError::Internal { .. } => Self::Internal,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Says on stderr why there is no answer, and what to do about it.
pub fn report(error: &GateError) -> Exit {
    // A closed stderr changes nothing about the exit code.
    let mut stderr = std::io::stderr().lock();
    let _ = match error {
        GateError::Cancelled { done, not_done } => {
            writeln!(stderr, "cancelled: {}\nnot done: {}", safe(done), safe(not_done))
        }
        GateError::Fault(fault) => writeln!(stderr, "error: unknown, because {}", safe(&fault.to_string())),
        other => writeln!(stderr, "error: {}", lines(&other.to_string())),
    };
    if let Some(hint) = error.hint() {
        let _ = writeln!(stderr, "hint: {}", safe(&hint));
    }
    if let Some(whose) = error.whose() {
        let _ = writeln!(stderr, "whose: {}", safe(&whose));
    }
    Exit::from(error)
}

/// A list of errors keeps its lines; those after the first are set in, so that none can pass for one of ours.
fn lines(text: &str) -> String {
    text.lines().map(safe).collect::<Vec<_>>().join("\n  ")
}

/// Makes a panic one clear message on stderr instead of a trace; the exit code is set where it is caught.
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        let payload = panic.payload();
        let what = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(|s| &**s));
        let _ = writeln!(
            std::io::stderr().lock(),
            "error: internal error: {}{place}\nhint: this is a defect of countersign; please report it with the command that showed it",
            safe(what.unwrap_or("a panic without words")),
        );
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::{Fault, FaultClass, Retry};

    #[test]
    fn every_error_has_its_frozen_exit_code() {
        let fault = Fault {
            dependency: "registry r".into(),
            class: FaultClass::Timeout,
            tries: 1,
            elapsed_ms: 1,
            retry_after_s: None,
            retry: Retry::Safe,
            detail: String::new(),
        };
        let cases = [
            (GateError::usage("x"), 2),
            (GateError::NotFound { what: "x".into(), hint: None }, 2),
            (GateError::Conflict { detail: "x".into() }, 2),
            (GateError::Fault(fault), 3),
            (GateError::NotAllowed { detail: "x".into(), hint: None }, 4),
            (GateError::Configuration { detail: "x".into(), hint: None }, 5),
            (GateError::Cancelled { done: "x".into(), not_done: "y".into() }, 6),
            (GateError::internal("x"), 70),
        ];
        for (error, code) in cases {
            assert_eq!(Exit::from(&error) as u8, code, "{error}");
            assert!(HELP.contains(&format!("{code}  ")), "{code} is explained");
        }
    }

    #[test]
    fn a_line_in_an_error_cannot_pass_for_a_hint() {
        assert_eq!(lines("a\nhint: rm -rf /\u{1b}[0m"), "a\n  hint: rm -rf /\\u{1b}[0m");
    }

    #[test]
    fn only_ready_exits_zero() {
        assert_eq!(Exit::from(Verdict::Ready) as u8, 0);
        assert_eq!(Exit::from(Verdict::NotReady) as u8, 1);
        assert_eq!(Exit::from(Verdict::Unknown) as u8, 3);
    }
}
