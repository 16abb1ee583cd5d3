//! What a script learns from the exit code, and a person from the last line on stderr.

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use super::render::safe;
use super::repeated::Repeated;
use crate::domain::decision::Verdict;
use crate::domain::time::Timestamp;
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

/// Whether what is said on stderr is a stream of JSON, a line for each thing: as the service's log is, among which it stands.
static IN_JSON: AtomicBool = AtomicBool::new(false);

/// From now on every line on stderr is JSON.
pub fn say_in_json() {
    IN_JSON.store(true, Ordering::Relaxed);
}

/// Whether it is.
#[must_use]
pub fn says_in_json() -> bool {
    IN_JSON.load(Ordering::Relaxed)
}

/// What is said as a line of the log, in the shape that its other lines have.
#[must_use]
pub fn json_line(level: &str, message: &str, more: &[(&str, String)]) -> String {
    let mut line = serde_json::Map::new();
    let now: Timestamp = jiff::Timestamp::now().into();
    let fields = [("timestamp", now.to_string()), ("level", level.to_owned()), ("message", message.to_owned())];
    let more = more.iter().map(|(name, value)| (*name, value.clone()));
    for (name, value) in fields.into_iter().chain(more).chain([("target", "countersign::cli".to_owned())]) {
        line.insert(name.to_owned(), value.into());
    }
    format!("{}\n", serde_json::Value::Object(line))
}

/// An error as a line of the log.
fn error_line(error: &GateError, repeated: &Repeated) -> String {
    let hint = error.hint().map(|hint| ("hint", repeated.within(&hint)));
    let more: Vec<_> = hint.into_iter().chain(error.whose().map(|whose| ("whose", whose))).collect();
    match error {
        GateError::Cancelled { done, not_done } => {
            json_line("WARN", &format!("cancelled: {done}"), &[("not_done", not_done.clone())])
        }
        GateError::Fault(fault) => json_line("ERROR", &format!("unknown, because {fault}"), &more),
        other => json_line("ERROR", &other.to_string(), &more),
    }
}

/// Says on stderr why there is no answer, and what to do about it.
///
/// * `repeated` — what the commands in it repeat.
pub fn report(error: &GateError, repeated: &Repeated) -> Exit {
    if says_in_json() {
        let _ = std::io::stderr().lock().write_all(error_line(error, repeated).as_bytes());
        return Exit::from(error);
    }
    // A closed stderr changes nothing about the exit code.
    let mut stderr = std::io::stderr().lock();
    let _ = match error {
        GateError::Cancelled { done, not_done } => {
            writeln!(stderr, "cancelled: {}\nnot done: {}", safe(done), safe(not_done))
        }
        GateError::Fault(fault) => {
            writeln!(stderr, "error: unknown, because {}", safe(&repeated.within(&fault.to_string())))
        }
        other => writeln!(stderr, "error: {}", lines(&repeated.within(&other.to_string()))),
    };
    if let Some(hint) = error.hint() {
        let _ = writeln!(stderr, "hint: {}", safe(&repeated.within(&hint)));
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
        if says_in_json() {
            let words = format!("internal error: {}{place}", what.unwrap_or("a panic without words"));
            let hint = "this is a defect of countersign; please report it with the command that showed it".to_owned();
            let _ = std::io::stderr().lock().write_all(json_line("ERROR", &words, &[("hint", hint)]).as_bytes());
            return;
        }
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
