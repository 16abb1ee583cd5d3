//! The one place where Rego runs: path by path, under a budget, never a whole package.
//!
//! Asking the engine for a package evaluates helpers in the order of the modules and reads those of a later one as
//! empty; asking for the path of one rule gives what every other implementation gives.

use std::num::NonZeroU32;
use std::time::Duration;

use regorus::Value;
use regorus::utils::limits::{ExecutionTimerConfig, monotonic_now};

use super::builtins;
use super::coverage::Trail;
use super::errors::bounded;
use super::syntax::{At, place};
use crate::domain::limits::{
    DECISION_MILLISECONDS_MAX, MAX_LOAD_ERROR_CHARS, PARTS_MILLISECONDS_MAX, RULE_MILLISECONDS_MAX, TIMER_STEPS_MAX,
};

/// Modules that have been compiled once; each evaluation works on its own copy.
#[derive(Clone)]
pub(super) struct Engine {
    engine: regorus::Engine,
    /// Where evaluations write down which lines they went through; absent where nobody asks.
    trail: Option<Trail>,
}

/// Why a path has no value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum EvaluationError {
    /// It raised an error.
    #[error("{}{detail}", position(.at.as_ref()))]
    Failed {
        /// File, line and column, where known.
        at: Option<(String, At)>,
        /// What the engine says.
        detail: String,
    },
    /// It was still running when its time was up.
    #[error("expected an answer within {allowed_ms} ms, found none")]
    OutOfTime {
        /// What it was given.
        allowed_ms: u64,
    },
}

fn position(at: Option<&(String, At)>) -> String {
    at.map_or_else(String::new, |(file, (line, column))| format!("{file}:{line}:{column}: "))
}

impl Engine {
    /// Compiles `modules`, with `data` as the data document.
    pub(super) fn new<'a>(
        modules: impl Iterator<Item = (&'a str, &'a str)>,
        data: &serde_json::Value,
    ) -> Result<Self, EvaluationError> {
        let mut engine = regorus::Engine::new();
        engine.set_strict_builtin_errors(true);
        // What `print` would print is gathered and dropped; no module that has it loads.
        engine.set_gather_prints(true);
        builtins::install(&mut engine).map_err(|detail| EvaluationError::Failed { at: None, detail })?;
        let mut any = None;
        for (file, text) in modules {
            let package = engine.add_policy(file.to_owned(), text.to_owned()).map_err(|e| failed(&e.to_string()))?;
            any = any.or(Some(package));
        }
        engine.add_data(Value::from(data.clone())).map_err(|e| failed(&e.to_string()))?;
        Ok(Self { engine, trail: None })
    }

    /// Does the work that every evaluation shares, once; `path` is any rule.
    pub(super) fn compile(&mut self, path: &str) -> Result<(), EvaluationError> {
        contained(|| self.engine.compile_with_entrypoint(&path.into()).map(drop).map_err(|error| error.to_string()))
            .map_err(|report| failed(&report))
    }

    /// The same engine, which writes down which lines it goes through.
    pub(super) fn on(self, trail: &Trail) -> Self {
        Self { trail: Some(trail.clone()), ..self }
    }

    /// Sets what rules see as `input`.
    pub(super) fn set_input(&mut self, input: &serde_json::Value) {
        self.engine.set_input(Value::from(input.clone()));
    }

    /// The value of one rule; `None` when it is undefined.
    pub(super) fn value(&self, path: &str, allowed: Duration) -> Result<Option<Value>, EvaluationError> {
        let allowed_ms = u64::try_from(allowed.as_millis()).unwrap_or(u64::MAX);
        if allowed.is_zero() {
            return Err(EvaluationError::OutOfTime { allowed_ms });
        }
        let check_interval = NonZeroU32::new(TIMER_STEPS_MAX).unwrap_or(NonZeroU32::MIN);
        // A copy for each path: whatever becomes of one evaluation, the next begins from the same state.
        let mut engine = self.engine.clone();
        engine.set_execution_timer_config(ExecutionTimerConfig { limit: allowed, check_interval });
        engine.set_enable_coverage(self.trail.is_some());
        let found = contained(|| engine.eval_rule(path.to_owned()).map_err(|error| error.to_string()));
        if let Some(trail) = &self.trail
            && let Ok(report) = contained(|| engine.get_coverage_report().map_err(|error| error.to_string()))
        {
            trail.add(report);
        }
        match found {
            Ok(Value::Undefined) => Ok(None),
            Ok(value) => Ok(Some(value)),
            // A report passes through functions as text, so the kind of the error is only in its words.
            Err(report) if report.contains("execution exceeded time limit") => {
                Err(EvaluationError::OutOfTime { allowed_ms })
            }
            Err(report) => Err(failed(&report)),
        }
    }
}

/// What `work` gives; a panic of the engine is an error of the rule that it was asked about and no other's.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    // Nothing that `work` could have left half-done is looked at afterwards.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err("the engine gave up on this rule (a defect of the engine)".to_owned()))
}

fn failed(report: &str) -> EvaluationError {
    let (at, detail) = place(report);
    EvaluationError::Failed { at, detail: bounded(&detail, MAX_LOAD_ERROR_CHARS) }
}

/// The time that the rules of one decision have left.
///
/// The engine's monotonic timer is the one clock of this floor. It bounds the work and is no input: no rule sees
/// it, and what it cuts off is a violation.
pub(super) struct Budget {
    began: Duration,
    /// When the rules of all parts together must have answered.
    ends: Duration,
}

impl Budget {
    /// All of it.
    pub(super) fn new() -> Self {
        let began = now();
        Self { began, ends: began.saturating_add(Duration::from_millis(PARTS_MILLISECONDS_MAX)) }
    }

    /// As much again for the rules about another part of the same decision; what all parts have together is not
    /// renewed.
    pub(super) fn for_another_part(&self) -> Self {
        Self { began: now(), ends: self.ends }
    }

    /// What is left for all rules together.
    pub(super) fn left(&self) -> Duration {
        let now = now();
        let own = Duration::from_millis(DECISION_MILLISECONDS_MAX).saturating_sub(now.saturating_sub(self.began));
        own.min(self.ends.saturating_sub(now))
    }

    /// What the next rule may take.
    pub(super) fn next_rule(&self) -> Duration {
        self.left().min(Duration::from_millis(RULE_MILLISECONDS_MAX))
    }
}

fn now() -> Duration {
    monotonic_now().unwrap_or_default()
}
