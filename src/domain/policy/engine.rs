//! The one place where Rego runs: path by path, under a budget, never a whole package.
//!
//! Asking the engine for a package evaluates helpers in the order of the modules and reads those of a later one as
//! empty, and asking for the path of one rule reads as empty what is two modules away; asking for one rule of a pack that is
//! one module ([`super::flat`]) gives what every other implementation gives. What is asked about evidence is asked of the
//! machine first, where it runs the module ([`super::machine`]).

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;
use std::time::Duration;

use regorus::Value;
use regorus::utils::limits::{ExecutionTimerConfig, PolicyLengthConfig, monotonic_now};

use super::builtins;
use super::coverage::Trail;
use super::errors::bounded;
use super::flat::{FILE, PACKAGE, Places};
use super::heads;
use super::machine::{self, Machine, Stopped};
use super::rewriting;
use super::syntax::{At, place};
use crate::domain::limits::{
    DECISION_MILLISECONDS_MAX, MAX_LOAD_ERROR_CHARS, MAX_PACK_BYTES, MAX_RULE_TRIES, PACE_MILLISECONDS_MAX,
    PARTS_MILLISECONDS_MAX, RULE_MILLISECONDS_MAX, SECOND_DECISION_MILLISECONDS_MAX, SECOND_RULE_MILLISECONDS_MAX,
    TIMER_STEPS_MAX,
};

/// A module that has been compiled once; each evaluation works on its own copy.
#[derive(Clone)]
pub(super) struct Engine {
    interpreter: regorus::Engine,
    /// What runs the same module more quickly; absent where it holds what only the interpreter is asked.
    machine: Option<Arc<Machine>>,
    /// Where in the pack its places come from.
    origin: Arc<Origin>,
    /// Where evaluations write down which lines they went through; absent where nobody asks.
    trail: Option<Trail>,
}

/// Where in a pack each place of its one module comes from, as the engine sees that.
struct Origin {
    places: Places,
    /// Where what stands in the module stood before its heads were bound.
    before: Option<rewriting::Places>,
}

impl Origin {
    /// The file, and the place there; `None` for what is of no file.
    fn of(&self, at: At) -> Option<(&str, At)> {
        self.places.of(self.before.as_ref().map_or(at, |before| before.before(at)))
    }
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
    /// It calculates with more digits than there are.
    #[error(
        "{INEXACT}, found a whole number beyond 9007199254740992 that is divided with a rest, or \
         calculated with a fraction: compare before dividing, or take the difference first"
    )]
    Inexact,
}

/// How an error begins for which there were not enough digits.
pub(super) const INEXACT: &str = "expected numbers of which the result is told by 53 bits";

fn position(at: Option<&(String, At)>) -> String {
    at.map_or_else(String::new, |(file, (line, column))| format!("{file}:{line}:{column}: "))
}

impl Engine {
    /// Compiles a module, with `data` as the data document.
    ///
    /// * `places` — where in a pack the module's places come from.
    pub(super) fn new(module: &str, places: &Places, data: &serde_json::Value) -> Result<Self, EvaluationError> {
        let mut engine = regorus::Engine::new();
        engine.set_strict_builtin_errors(true);
        // What `print` would print is gathered and dropped; no module that has it loads.
        engine.set_gather_prints(true);
        // What may be in a file is bounded where files are read; a module of ours is a whole pack.
        engine.set_policy_length_config(long_enough());
        builtins::install(&mut engine).map_err(|detail| EvaluationError::Failed { at: None, detail })?;
        let mut origin = Origin { places: places.clone(), before: None };
        let bound = heads::bound(FILE, module).map_err(|unbound| EvaluationError::Failed {
            at: origin.of(unbound.at).map(|(file, at)| (file.to_owned(), at)),
            detail: unbound.detail,
        })?;
        let text = match bound {
            Some(bound) => {
                origin.before = Some(bound.places);
                bound.text
            }
            None => module.to_owned(),
        };
        let document = Value::from(data.clone());
        let read = contained(|| {
            let module = rewriting::parsed(FILE, &text)?;
            Ok(Machine::new(&module, PACKAGE, &document))
        });
        let added = contained(|| engine.add_policy(FILE.to_owned(), text).map_err(|error| error.to_string()));
        added.map_err(|report| failed(&origin, &report))?;
        engine.add_data(document).map_err(|error| failed(&origin, &error.to_string()))?;
        let machine = read.ok().flatten().map(Arc::new);
        Ok(Self { interpreter: engine, machine, origin: Arc::new(origin), trail: None })
    }

    /// Does the work that every evaluation shares, once; `path` is any rule.
    pub(super) fn compile(&mut self, path: &str) -> Result<(), EvaluationError> {
        contained(|| {
            self.interpreter.compile_with_entrypoint(&path.into()).map(drop).map_err(|error| error.to_string())
        })
        .map_err(|report| failed(&self.origin, &report))
    }

    /// The same engine, which writes down which lines it goes through.
    pub(super) fn on(self, trail: &Trail) -> Self {
        Self { trail: Some(trail.clone()), ..self }
    }

    /// Sets what rules see as `input`.
    pub(super) fn set_input(&mut self, input: Value) {
        self.interpreter.set_input(input);
    }

    /// The value of one rule; `None` when it is undefined.
    pub(super) fn value(&self, path: &str, allowed: Duration) -> Result<Option<Value>, EvaluationError> {
        patiently(allowed, |patience| self.value_within(None, path, patience))
    }

    /// The same, of what rules see as `input`: without a copy of the engine for it.
    pub(super) fn value_of(
        &self,
        input: &Value,
        path: &str,
        allowed: Duration,
    ) -> Result<Option<Value>, EvaluationError> {
        patiently(allowed, |patience| self.value_within(Some(input), path, patience))
    }

    /// The value of one rule, as [`Engine::value_of`] gives it, where the machine runs the module and nothing fails; `None`
    /// otherwise: then the interpreter says what it is.
    ///
    /// # Errors
    ///
    /// As [`Session::value`].
    pub(super) fn quick_value_of(
        &self,
        input: &Value,
        path: &str,
        allowed: Duration,
    ) -> Option<Result<Option<Value>, EvaluationError>> {
        let number = self.number(path)?;
        self.session(input)?.value(number, &Turn::alone(allowed))
    }

    /// The number of the rule with this path in a [`Session`]; `None` where there is none.
    pub(super) fn number(&self, path: &str) -> Option<usize> {
        self.machine.as_ref()?.number(path)
    }

    /// What several rules are asked in about one input; `None` where only the interpreter is asked.
    pub(super) fn session(&self, input: &Value) -> Option<Session<'_>> {
        // Which lines were gone through only the interpreter tells.
        let machine = self.machine.as_ref().filter(|_| self.trail.is_none())?;
        Some(Session(machine.session(input)))
    }

    /// Whether the machine runs this module.
    pub(super) fn is_quick(&self) -> bool {
        self.machine.is_some()
    }

    /// The value of one rule, if it is there in this time of the clock on the wall.
    fn value_within(
        &self,
        input: Option<&Value>,
        path: &str,
        allowed: Duration,
    ) -> Result<Option<Value>, EvaluationError> {
        let allowed_ms = u64::try_from(allowed.as_millis()).unwrap_or(u64::MAX);
        let check_interval = NonZeroU32::new(TIMER_STEPS_MAX).unwrap_or(NonZeroU32::MIN);
        // A copy for each path: whatever becomes of one evaluation, the next begins from the same state.
        let mut engine = self.interpreter.clone();
        if let Some(input) = input {
            engine.set_input(input.clone());
        }
        engine.set_execution_timer_config(ExecutionTimerConfig { limit: allowed, check_interval });
        engine.set_enable_coverage(self.trail.is_some());
        let found = contained(|| engine.eval_rule(path.to_owned()).map_err(|error| error.to_string()));
        if let Some(trail) = &self.trail
            && let Ok(report) = contained(|| engine.get_coverage_report().map_err(|error| error.to_string()))
        {
            trail.add(&report, &|line| self.origin.of((line, 1)).map(|(file, (line, _))| (file.to_owned(), line)));
        }
        match found {
            Ok(Value::Undefined) => Ok(None),
            Ok(value) => Ok(Some(value)),
            // A report passes through functions as text, so the kind of the error is only in its words.
            Err(report) if report.contains("execution exceeded time limit") => {
                Err(EvaluationError::OutOfTime { allowed_ms })
            }
            Err(report) => Err(failed(&self.origin, &report)),
        }
    }
}

/// What several rules are asked in by the machine about one input: what they share is worked out once.
pub(super) struct Session<'e>(machine::Session<'e>);

impl Session<'_> {
    /// The value of the rule with this number; `None` where the interpreter is to be asked.
    ///
    /// # Errors
    ///
    /// [`EvaluationError`] where the interpreter would have no answer either, or a wrong one: it takes longer for everything, there is
    /// no end to what would be compared or kept, or numbers would lose digits.
    pub(super) fn value(&mut self, number: usize, turn: &Turn) -> Option<Result<Option<Value>, EvaluationError>> {
        Some(match self.0.value(number, turn.ends())? {
            Ok(value) => Ok((value != Value::Undefined).then_some(value)),
            Err(Stopped::Spent | Stopped::Late) => Err(turn.late()),
            Err(Stopped::Inexact) => Err(EvaluationError::Inexact),
        })
    }
}

/// What `evaluate` gives within a time.
///
/// What is allowed is time of the processor. The engine's own timer also runs while the machine does something
/// else: where that was it that ended the evaluation, it begins again, with as much more as this thread had too little of
/// the processor.
fn patiently(
    allowed: Duration,
    evaluate: impl Fn(Duration) -> Result<Option<Value>, EvaluationError>,
) -> Result<Option<Value>, EvaluationError> {
    let late =
        || Err(EvaluationError::OutOfTime { allowed_ms: u64::try_from(allowed.as_millis()).unwrap_or(u64::MAX) });
    if allowed.is_zero() {
        return late();
    }
    let mut patience = with_room(allowed);
    for tried in 1..=MAX_RULE_TRIES {
        let began = computed();
        let outcome = evaluate(patience);
        let took = computed().saturating_sub(began);
        match outcome {
            Err(EvaluationError::OutOfTime { .. }) if is_spent(took, allowed) => return late(),
            // For the last time with as much as there may be: the machine may have become busier each time.
            Err(EvaluationError::OutOfTime { .. }) if tried + 1 >= MAX_RULE_TRIES => {
                patience = patience.saturating_mul(4);
            }
            Err(EvaluationError::OutOfTime { .. }) => patience = longer(patience, took, allowed),
            outcome => return in_time(outcome, took, allowed),
        }
    }
    late()
}

/// A little more than is needed, so that nothing is begun again for the last moment.
fn with_room(time: Duration) -> Duration {
    time.saturating_add(time / 8)
}

/// How long it takes by the clock on the wall to compute for `allowed`, where within `patience` it has computed for `took`; at most
/// four times as long.
fn longer(patience: Duration, took: Duration, allowed: Duration) -> Duration {
    let share = with_room(allowed).as_secs_f64() / took.as_secs_f64().max(f64::EPSILON);
    patience.mul_f64(share.clamp(1.0, 4.0))
}

/// An answer that took much longer than it may is none: the engine's timer does not look while it compares or copies. What a busy
/// machine adds to the time of a thread is let pass.
fn in_time(
    outcome: Result<Option<Value>, EvaluationError>,
    computed: Duration,
    allowed: Duration,
) -> Result<Option<Value>, EvaluationError> {
    if outcome.is_ok() && computed > allowed.saturating_mul(2) {
        return Err(EvaluationError::OutOfTime { allowed_ms: u64::try_from(allowed.as_millis()).unwrap_or(u64::MAX) });
    }
    outcome
}

fn long_enough() -> PolicyLengthConfig {
    let bytes = NonZeroUsize::new(MAX_PACK_BYTES.saturating_mul(2)).unwrap_or(NonZeroUsize::MIN);
    PolicyLengthConfig { max_col: NonZeroU32::MAX, max_file_bytes: bytes, max_lines: bytes }
}

/// What `work` gives; a panic of the engine is an error of the rule that it was asked about and no other's.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    // Nothing that `work` could have left half-done is looked at afterwards.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err("the engine gave up on this rule (a defect of the engine)".to_owned()))
}

fn failed(origin: &Origin, report: &str) -> EvaluationError {
    let (at, detail) = place(report);
    let at = at.and_then(|(_, at)| origin.of(at)).map(|(file, at)| (file.to_owned(), at));
    // A second place is one of the module, which nobody has seen.
    let detail = detail.split(" --> ").next().unwrap_or_default();
    EvaluationError::Failed { at, detail: bounded(detail, MAX_LOAD_ERROR_CHARS) }
}

/// The time that the rules of one decision have left.
///
/// It is time that this thread has computed, so that a busy machine costs no rule its verdict; only all parts of an index
/// together are also bound by the clock on the wall. Both bound the work and are no input: no rule sees them, and what
/// they cut off is a violation.
pub(super) struct Budget {
    began: Duration,
    /// What one rule may take.
    rule: Duration,
    /// What all rules together may take.
    all: Duration,
    /// Which part of what is left rules may take that are asked together.
    part: u32,
    /// When the rules of all parts together must have answered.
    ends: Duration,
}

impl Budget {
    /// All of it.
    pub(super) fn new() -> Self {
        Self {
            began: computed(),
            rule: Duration::from_millis(RULE_MILLISECONDS_MAX),
            all: Duration::from_millis(DECISION_MILLISECONDS_MAX),
            part: 8,
            ends: on_the_wall().saturating_add(Duration::from_millis(PARTS_MILLISECONDS_MAX)),
        }
    }

    /// As much again for the rules about another part of the same decision; what all parts have together is not
    /// renewed.
    pub(super) fn for_another_part(&self) -> Self {
        Self { began: computed(), ..*self }
    }

    /// What the interpreter has to say the same as the machine.
    pub(super) fn for_a_second_opinion(&self) -> Self {
        Self {
            began: computed(),
            rule: Duration::from_millis(SECOND_RULE_MILLISECONDS_MAX),
            all: Duration::from_millis(SECOND_DECISION_MILLISECONDS_MAX),
            // What the machine has answered together the interpreter seldom fails at.
            part: 2,
            ends: self.ends,
        }
    }

    /// What is left for all rules together.
    fn left(&self) -> Duration {
        self.left_at((computed(), on_the_wall()))
    }

    fn left_at(&self, (computed, on_the_wall): (Duration, Duration)) -> Duration {
        let own = self.all.saturating_sub(computed.saturating_sub(self.began));
        own.min(self.ends.saturating_sub(on_the_wall))
    }

    /// What the next rule may take.
    pub(super) fn next_rule(&self) -> Duration {
        self.left().min(self.rule)
    }

    /// What so many rules may take that are asked together: a part of what is left, since each may have to be asked
    /// alone afterwards.
    pub(super) fn rules_together(&self, rules: usize) -> Duration {
        let each = self.rule.saturating_mul(u32::try_from(rules).unwrap_or(u32::MAX));
        each.min(self.left().checked_div(self.part).unwrap_or_default())
    }
}

/// How long each of several rules may take that are asked one after the other.
///
/// What one leaves of its time is there for those that come after it, so that whoever is the first to ask for what others need as
/// well is not the one to pay for it; but none has more than twice its own, so that what never ends does so soon.
pub(super) struct Pace<'b> {
    budget: &'b Budget,
    /// What those before have left.
    spare: Duration,
    /// How long this thread had computed, and the clock on the wall, when that was looked at.
    seen: (Duration, Duration),
}

/// The time that one of them has.
pub(super) struct Turn {
    /// How long this thread had computed at most, and the clock on the wall, when it began.
    from: (Duration, Duration),
    allowed: Duration,
    /// What it is said to have: the same whatever others have left.
    own: Duration,
}

impl<'b> Pace<'b> {
    pub(super) fn new(budget: &'b Budget) -> Self {
        Self { budget, spare: Duration::ZERO, seen: (computed(), on_the_wall()) }
    }

    /// How long this thread has computed, or a little more, and the clock on the wall, which costs less to look at.
    fn now(&mut self) -> (Duration, Duration) {
        let wall = on_the_wall();
        let since = wall.saturating_sub(self.seen.1);
        if since > Duration::from_millis(PACE_MILLISECONDS_MAX) {
            self.seen = (computed(), wall);
            return self.seen;
        }
        (self.seen.0.saturating_add(since), wall)
    }

    /// The next rule begins.
    pub(super) fn turn(&mut self) -> Turn {
        let from = self.now();
        let (own, left) = (self.budget.rule, self.budget.left_at(from));
        Turn { from, allowed: own.saturating_add(self.spare).min(left), own: own.min(left) }
    }

    /// A rule has ended.
    pub(super) fn ended(&mut self, turn: &Turn) {
        let took = self.now().0.saturating_sub(turn.from.0);
        self.spare = left_over(self.spare, self.budget.rule, took);
    }
}

/// What there is for those that come, after one that had `own` beside what was left before and took so long.
fn left_over(before: Duration, own: Duration, took: Duration) -> Duration {
    before.saturating_add(own).saturating_sub(took).min(own)
}

impl Turn {
    /// One by itself.
    pub(super) fn alone(allowed: Duration) -> Self {
        Self { from: (computed(), on_the_wall()), allowed, own: allowed }
    }

    fn ends(&self) -> (Duration, Duration) {
        (self.from.0.saturating_add(self.allowed), self.from.1.saturating_add(self.allowed))
    }

    /// The error of a rule that has not answered in it.
    pub(super) fn late(&self) -> EvaluationError {
        EvaluationError::OutOfTime { allowed_ms: u64::try_from(self.own.as_millis()).unwrap_or(u64::MAX) }
    }
}

/// Whether a rule that has not answered has had what it was allowed, and not a busy machine; nobody has the processor
/// for every last moment.
fn is_spent(computed: Duration, allowed: Duration) -> bool {
    computed >= allowed.saturating_sub(allowed / 10)
}

pub(super) fn on_the_wall() -> Duration {
    monotonic_now().unwrap_or_default()
}

/// How long this thread has computed.
pub(super) fn computed() -> Duration {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = u64::try_from(spent.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(spent.tv_nsec).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::policy::flat::{Flat, With};
    use crate::domain::policy::syntax;

    /// Helpers in several modules, which read each other: what a query of a whole package gets wrong.
    const MODULES: &[(&str, &str)] = &[
        (
            "rules/a/one.rego",
            "package countersign.rules.a.one\n\nimport data.countersign.lib.x\n\nshown if not x.bad\n\nfound := x.text",
        ),
        (
            "lib/x.rego",
            "package countersign.lib.x\n\nimport data.countersign.lib.y\n\nbad if count(y.list) > 1\n\ntext := concat(\",\", sort(y.list))",
        ),
        (
            "lib/y.rego",
            "package countersign.lib.y\n\nlist contains e.name if some e in input.list\n\nlist contains \"z\" if data.countersign.lib.z.open",
        ),
        ("lib/z.rego", "package countersign.lib.z\n\ndefault open := false\n\nopen if input.open == true"),
        ("lib/y2.rego", "package countersign.lib.y\n\nlist contains \"y2\" if input.open == null"),
    ];

    fn evaluate(order: &[usize], input: &serde_json::Value) -> (Option<Value>, Option<Value>) {
        let files: Vec<(String, &str)> =
            order.iter().map(|i| (format!("{i}/{}", MODULES[*i].0), MODULES[*i].1)).collect();
        let modules: Vec<_> = files.iter().map(|(file, text)| syntax::read(file, text).unwrap()).collect();
        let texts = files.iter().map(|(file, text)| (file.as_str(), *text)).collect();
        let flat = Flat::new(&modules, &texts, With::Rules).unwrap();
        let mut engine = Engine::new(&flat.text, &flat.places, &json!({"pack": {}})).unwrap();
        engine.set_input(Value::from(input.clone()));
        let budget = Budget::new();
        let of = |output: &str| {
            let path = flat.path(&format!("data.countersign.rules.a.one.{output}")).unwrap();
            engine.value(&path, budget.next_rule()).unwrap()
        };
        (of("shown"), of("found"))
    }

    proptest! {
        #[test]
        fn the_order_of_the_modules_changes_nothing(
            order in Just((0..MODULES.len()).collect::<Vec<_>>()).prop_shuffle(),
            names in proptest::collection::vec("[a-c]", 0..4),
            open in prop_oneof![Just(json!(true)), Just(json!(false)), Just(json!(null))],
        ) {
            let list: Vec<_> = names.iter().map(|name| json!({"name": name})).collect();
            let input = json!({"list": list, "open": open});
            let (shown, found) = evaluate(&order, &input);
            let mut expected: BTreeSet<&str> = names.iter().map(String::as_str).collect();
            if input["open"] == json!(true) {
                expected.insert("z");
            } else if input["open"].is_null() {
                expected.insert("y2");
            }
            let holds = expected.len() <= 1;
            prop_assert_eq!(shown, holds.then_some(Value::Bool(true)));
            prop_assert_eq!(found, Some(Value::from(expected.into_iter().collect::<Vec<_>>().join(","))));
        }
    }

    #[test]
    fn a_rule_is_out_of_time_when_it_has_computed_and_not_when_the_machine_was_busy() {
        let ms = Duration::from_millis;
        for (computed, spent) in [(ms(0), false), (ms(50), false), (ms(89), false), (ms(90), true), (ms(400), true)] {
            assert_eq!(is_spent(computed, ms(100)), spent, "{computed:?}");
        }
    }

    #[test]
    fn what_begins_again_has_as_much_more_time_as_the_machine_gave_too_little() {
        let ms = Duration::from_millis;
        // Each: how long it had by the wall, for how long it computed of the 100 ms that it may, how long it has now.
        for (patience, took, then) in [(112, 88, 143), (112, 60, 210), (112, 0, 448), (448, 25, 1_792), (448, 124, 448)]
        {
            assert_eq!(longer(ms(patience), ms(took), ms(100)).as_millis(), then, "{patience} {took}");
        }
    }

    #[test]
    fn what_rules_leave_is_there_for_the_next_and_never_more_than_a_rule_has() {
        let ms = Duration::from_millis;
        // Each: what is left before, what it took, what is left then.
        for (before, took, after) in
            [(0, 0, 100), (0, 30, 70), (70, 20, 100), (100, 150, 50), (50, 150, 0), (0, 200, 0)]
        {
            assert_eq!(left_over(ms(before), ms(100), ms(took)), ms(after), "{before} {took}");
        }
    }

    #[test]
    fn what_a_thread_has_computed_does_not_grow_while_another_computes() {
        let busy = Duration::from_millis(20);
        let before = computed();
        std::thread::spawn(move || while computed() < busy {}).join().unwrap();
        assert!(computed().saturating_sub(before) < busy);
    }

    #[test]
    fn a_rule_without_an_end_is_cut_off_when_it_has_computed_for_as_long_as_it_may() {
        let began = computed();
        let engine = Engine::new(
            "package a\n\nshown if { some i in input.list; some j in input.list; i + j == -1 }",
            &Places::default(),
            &serde_json::json!({}),
        );
        let mut engine = engine.unwrap();
        engine.set_input(Value::from(serde_json::json!({"list": (0..10_000).collect::<Vec<_>>()})));
        let outcome = engine.value("data.a.shown", Duration::from_millis(20));
        assert_eq!(outcome, Err(EvaluationError::OutOfTime { allowed_ms: 20 }));
        assert!(is_spent(computed().saturating_sub(began), Duration::from_millis(20)));
    }
}
