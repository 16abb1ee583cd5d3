//! The rules of a pack, read once and run quickly.
//!
//! The engine's interpreter finds what a name stands for anew each time. Here each name is a place and each rule a number, and the
//! rest is what the interpreter does, in its order: the same statements first, the same loops outside, the same things undefined.
//! What is not certain to be the same is not run here: a rule that has it, and whatever needs that rule, is the interpreter's alone, which
//! is decided when the module is loaded and follows from its text. Where anything fails in a run the machine has no answer, and the interpreter is asked, so
//! that what is said of a failure is what it says; what takes too long or would lose digits is a failure by the machine's own word
//! ([`Stopped`]). Nothing is kept from one run to the next.

mod digits;
mod expressions;
mod order;
mod program;
mod reading;
mod running;
mod sinks;
#[cfg(test)]
mod tests;

use std::time::Duration;

use regorus::Value;
use regorus::unstable::Module;

use self::program::Program;
use self::running::Run;
use super::engine::contained;

/// A module of which the machine runs all rules or some.
pub(super) struct Machine {
    program: Program,
    package: String,
}

impl Machine {
    /// Reads a module as the engine sees it; `None` where all of it is the interpreter's.
    ///
    /// * `package` — the one name that its package has.
    /// * `data` — the data document.
    pub(super) fn new(module: &Module, package: &str, data: &Value) -> Option<Self> {
        // What is there for the package would hide its rules.
        if data[package] != Value::Undefined {
            return None;
        }
        let program = reading::program(module, data)?;
        let gives_any = program.names.values().any(|number| program.gives(*number));
        gives_any.then(|| Self { program, package: package.to_owned() })
    }

    /// The number of the rule with this path; `None` where there is none, and where it is the interpreter's.
    pub(super) fn number(&self, path: &str) -> Option<usize> {
        let name = path.strip_prefix("data.")?.strip_prefix(self.package.as_str())?.strip_prefix('.')?;
        self.program.names.get(name).copied().filter(|number| self.program.gives(*number))
    }

    /// What several rules are asked in about one input.
    pub(super) fn session(&self, input: &Value) -> Session<'_> {
        Session(Run::new(&self.program, input.clone()))
    }
}

/// What several rules are asked in about one input: what one of them has worked out is there for the next.
pub(super) struct Session<'m>(Run<'m>);

impl Session<'_> {
    /// The value of the rule with this number, undefined where it has none; `None` where the interpreter is to be asked. Whatever
    /// becomes of one rule, the next is asked as if it had not been.
    ///
    /// * `ends` — until when this thread may have computed, and the clock on the wall before which it cannot have.
    pub(super) fn value(&mut self, number: usize, ends: (Duration, Duration)) -> Option<Result<Value, Stopped>> {
        let run = &mut self.0;
        run.begin(ends);
        let found = contained(|| Ok(run.rule(number)));
        let stopped = run.stopped();
        match found {
            Ok(Ok(value)) if stopped.is_none() => return Some(Ok(value)),
            // What was worked out to the end counts; what was begun has not been.
            Ok(_) => run.leave_off(),
            Err(_) => run.forget(),
        }
        stopped.map(Err)
    }
}

/// Why a rule has no answer from anybody: the interpreter would not end either, or would be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stopped {
    /// There was more to compare or to keep than may be: the interpreter cannot be stopped while it does that.
    Spent,
    /// It has computed for as long as it may; the interpreter takes longer for the same.
    Late,
    /// A whole number of more than 53 bits would have lost digits in a calculation.
    Inexact,
}
