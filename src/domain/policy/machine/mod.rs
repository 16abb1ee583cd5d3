//! The rules of a pack, read once and run quickly.
//!
//! The engine's interpreter finds what a name stands for anew each time. Here each name is a place and each rule a number, and the
//! rest is what the interpreter does, in its order: the same statements first, the same loops outside, the same things undefined.
//! What is not certain to be the same is not run here: a module that has it is the interpreter's alone, which is decided
//! when it is loaded and follows from its text. Where anything fails in a run, or takes too long, the machine has no answer, and the
//! interpreter is asked, so that what is said of a failure is what it says. Nothing is kept from one run to the next.

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

/// A module that the machine runs.
pub(super) struct Machine {
    program: Program,
    package: String,
}

impl Machine {
    /// Reads a module as the engine sees it; `None` where it is the interpreter's.
    ///
    /// * `package` — the one name that its package has.
    /// * `data` — the data document.
    pub(super) fn new(module: &Module, package: &str, data: &Value) -> Option<Self> {
        // What is there for the package would hide its rules.
        if data[package] != Value::Undefined {
            return None;
        }
        Some(Self { program: reading::program(module, data)?, package: package.to_owned() })
    }

    /// The value of the rule with this path, undefined where it has none; `None` where the interpreter is to be asked.
    pub(super) fn value(&self, input: &Value, path: &str, allowed: Duration) -> Option<Result<Value, Spent>> {
        let name = path.strip_prefix("data.")?.strip_prefix(self.package.as_str())?.strip_prefix('.')?;
        let rule = *self.program.names.get(name)?;
        let mut run = Run::new(&self.program, input.clone(), allowed);
        let found = contained(|| run.rule(rule).map_err(|_| String::new()));
        if run.is_spent() {
            return Some(Err(Spent));
        }
        found.ok().filter(|_| !run.is_late()).map(Ok)
    }
}

/// There was more to compare than may be: the interpreter, which cannot be stopped while it does that, is not asked either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spent;
