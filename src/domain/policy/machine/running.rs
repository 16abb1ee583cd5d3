//! A program run with an input.
//!
//! What is undefined is `Value::Undefined`, as in the engine. Whatever fails ends the run: then the interpreter is asked, and
//! says what failed and where.

mod bounds;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use regorus::Value;
use regorus::unstable::BoolOp;

use super::digits;
use super::program::{Body, Clause, Expr, Index, Kind, Loop, Node, Pattern, Program, Rule, Statement, Step};
use super::sinks::Sink;
use crate::domain::limits::MAX_WAITING_RULES;
use crate::domain::policy::builtins;

/// The machine has no answer; the interpreter is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoAnswer;

pub(super) type Answer<T> = Result<T, NoAnswer>;

/// What is known of a rule.
enum Known {
    Nothing,
    /// It is being worked out: whoever asks now goes in a circle.
    Begun,
    Value(Value),
}

/// One run.
pub(super) struct Run<'p> {
    program: &'p Program,
    input: Value,
    rules: Vec<Known>,
    /// The places of all frames, one behind the other.
    places: Vec<Value>,
    /// Where the last frame begins.
    base: usize,
    /// Frames that wait for the last one.
    depth: usize,
    steps: u32,
    /// Items of lists that were made.
    made: usize,
    /// Parts of values that were looked at to compare them.
    compared: usize,
    /// Items of all lists that were made since nothing was known.
    kept: usize,
    /// Whether a calculation would have lost digits.
    inexact: bool,
    /// Until when this thread may have computed, and the clock on the wall before which it cannot have.
    ends: (Duration, Duration),
}

impl<'p> Run<'p> {
    pub(super) fn new(program: &'p Program, input: Value) -> Self {
        let mut rules = Vec::new();
        rules.resize_with(program.rules.len(), || Known::Nothing);
        Self {
            program,
            input,
            rules,
            places: Vec::new(),
            base: 0,
            depth: 0,
            steps: 0,
            made: 0,
            compared: 0,
            kept: 0,
            inexact: false,
            ends: (Duration::ZERO, Duration::ZERO),
        }
    }

    /// The value of a rule.
    pub(super) fn rule(&mut self, number: usize) -> Answer<Value> {
        if !self.program.gives(number) {
            return Err(NoAnswer);
        }
        match self.rules.get_mut(number) {
            Some(Known::Value(value)) => return Ok(value.clone()),
            Some(known @ Known::Nothing) => *known = Known::Begun,
            Some(Known::Begun) | None => return Err(NoAnswer),
        }
        let program = self.program;
        let rule = program.rules.get(number).ok_or(NoAnswer)?;
        let value = match rule.kind {
            Kind::One => self.one(rule)?,
            Kind::Set => {
                let mut found = BTreeSet::new();
                for clause in &rule.clauses {
                    found = self.set_of(clause, found)?;
                }
                Value::from(found)
            }
            Kind::Object => {
                let mut found = BTreeMap::new();
                for clause in &rule.clauses {
                    found = self.object_of(clause, found)?;
                }
                Value::from(found)
            }
        };
        if let Some(known) = self.rules.get_mut(number) {
            *known = Known::Value(value.clone());
        }
        Ok(value)
    }

    fn one(&mut self, rule: &'p Rule) -> Answer<Value> {
        let mut found: Option<Value> = None;
        for clause in &rule.clauses {
            let value = self.in_frame(clause.frame, |run| run.given_by(clause, true))?;
            match (&found, value) {
                (_, None) => {}
                (Some(found), Some(value)) if self.is_same(found, &value)? => {}
                (Some(_), Some(_)) => return Err(NoAnswer),
                (None, value) => found = value,
            }
        }
        Ok(found.or_else(|| rule.otherwise.clone()).unwrap_or(Value::Undefined))
    }

    /// What the first body gives that holds.
    fn given_by(&mut self, clause: &'p Clause, is_rule: bool) -> Answer<Option<Value>> {
        for body in &clause.bodies {
            let value = body.value.as_ref();
            let once = is_rule && body.is_constant;
            // What one of several bodies gives is bound in it.
            let is_bound = (is_rule && !body.steps.is_empty()) || clause.bodies.len() > 1;
            let mut sink = Sink::One { value, found: None, is_bound, once };
            if self.steps(&body.steps, &mut sink)? {
                let Sink::One { found, .. } = sink else { return Err(NoAnswer) };
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn set_of(&mut self, clause: &'p Clause, found: BTreeSet<Value>) -> Answer<BTreeSet<Value>> {
        let [Body { steps, key: None, value: Some(value), is_constant }] = clause.bodies.as_slice() else {
            return Err(NoAnswer);
        };
        // What other clauses gave is no reason to end early.
        let mut sink = Sink::Set { value, found: BTreeSet::new(), is_bound: true, once: *is_constant };
        self.in_frame(clause.frame, |run| run.steps(steps, &mut sink))?;
        let Sink::Set { found: mut own, .. } = sink else { return Err(NoAnswer) };
        own.extend(found);
        Ok(own)
    }

    fn object_of(&mut self, clause: &'p Clause, mut found: BTreeMap<Value, Value>) -> Answer<BTreeMap<Value, Value>> {
        let [Body { steps, key: Some(key), value, is_constant }] = clause.bodies.as_slice() else {
            return Err(NoAnswer);
        };
        let value = value.as_ref();
        let mut sink = Sink::Object { key, value, found: BTreeMap::new(), is_bound: true, once: *is_constant };
        self.in_frame(clause.frame, |run| run.steps(steps, &mut sink))?;
        let Sink::Object { found: own, .. } = sink else { return Err(NoAnswer) };
        for (key, value) in own {
            self.put(&mut found, key, value)?;
        }
        Ok(found)
    }

    /// Runs something in a frame of its own.
    fn in_frame<T>(&mut self, frame: usize, work: impl FnOnce(&mut Self) -> Answer<T>) -> Answer<T> {
        let (base, end) = (self.base, self.places.len());
        if self.depth >= MAX_WAITING_RULES {
            return Err(NoAnswer);
        }
        self.depth = self.depth.saturating_add(1);
        self.base = end;
        self.places.resize(end.saturating_add(frame), Value::Undefined);
        let outcome = work(self);
        self.places.truncate(end);
        self.base = base;
        self.depth = self.depth.saturating_sub(1);
        outcome
    }

    fn call(&mut self, number: usize, arguments: &[Value]) -> Answer<Value> {
        self.tick()?;
        let program = self.program;
        if program.left.contains(&Node::Function(number)) {
            return Err(NoAnswer);
        }
        let function = program.functions.get(number).ok_or(NoAnswer)?;
        let mut found: Option<Value> = None;
        for (patterns, clause) in &function.clauses {
            let value = self.in_frame(clause.frame, |run| {
                for (pattern, argument) in patterns.iter().zip(arguments) {
                    if !run.matches(pattern, argument)? {
                        return Ok(None);
                    }
                }
                run.given_by(clause, false)
            })?;
            match (&found, value) {
                (_, None) => {}
                (Some(found), Some(value)) if self.is_same(found, &value)? => {}
                (Some(_), Some(_)) => return Err(NoAnswer),
                (None, value) => found = value,
            }
        }
        Ok(found.or_else(|| function.otherwise.clone()).unwrap_or(Value::Undefined))
    }

    /// Whether two values are the same.
    fn is_same(&mut self, left: &Value, right: &Value) -> Answer<bool> {
        self.weigh(left, 1)?;
        Ok(left == right)
    }

    /// What stands at an index.
    fn at(&mut self, of: &Value, index: &Value) -> Answer<Value> {
        self.weigh(index, 1)?;
        Ok(of[index].clone())
    }

    fn set(&mut self, place: usize, value: Value) -> Answer<()> {
        *self.places.get_mut(self.base.saturating_add(place)).ok_or(NoAnswer)? = value;
        Ok(())
    }

    /// Whether these statements hold, each time something is made of it.
    fn steps(&mut self, mut steps: &'p [Step], sink: &mut Sink<'p>) -> Answer<bool> {
        while let Some((step, rest)) = steps.split_first() {
            self.tick()?;
            if !step.loops.is_empty() {
                return self.looped(&step.loops, &step.statement, rest, sink);
            }
            match &step.statement {
                Statement::SomeIn { .. } => return self.some_in(&step.statement, rest, sink),
                statement if self.holds(statement)? => steps = rest,
                _ => return Ok(false),
            }
        }
        self.take(sink)
    }

    fn looped(
        &mut self,
        loops: &'p [Loop],
        statement: &'p Statement,
        rest: &'p [Step],
        sink: &mut Sink<'p>,
    ) -> Answer<bool> {
        let Some((outer, inner)) = loops.split_first() else {
            return match statement {
                Statement::SomeIn { .. } => self.some_in(statement, rest, sink),
                statement => Ok(self.holds(statement)? && self.steps(rest, sink)?),
            };
        };
        let collection = self.value(&outer.collection)?;
        if let Index::This(place) = outer.index {
            let index = self.place(place)?;
            return Ok(self.at(&collection, &index)? != Value::Undefined && self.looped(inner, statement, rest, sink)?);
        }
        let mut held = false;
        for (index, item) in items(&collection) {
            self.tick()?;
            self.set(outer.item, item)?;
            if let Index::Each(place) = outer.index {
                self.set(place, index)?;
            }
            held = self.looped(inner, statement, rest, sink)? || held;
            if sink.is_done() {
                break;
            }
        }
        Ok(held)
    }

    fn some_in(&mut self, statement: &'p Statement, rest: &'p [Step], sink: &mut Sink<'p>) -> Answer<bool> {
        let Statement::SomeIn { key, value, collection } = statement else { return Err(NoAnswer) };
        let collection = self.value(collection)?;
        match collection {
            Value::Array(_) | Value::Set(_) | Value::Object(_) => {}
            Value::Undefined => return Ok(false),
            _ => return Err(NoAnswer),
        }
        let mut held = false;
        for (index, item) in items(&collection) {
            self.tick()?;
            if let Some(key) = key
                && !self.matches(key, &index)?
            {
                continue;
            }
            if self.matches(value, &item)? && self.steps(rest, sink)? {
                held = true;
                if sink.is_done() {
                    break;
                }
            }
        }
        Ok(held)
    }

    /// Whether a statement holds that goes through nothing.
    fn holds(&mut self, statement: &'p Statement) -> Answer<bool> {
        Ok(match statement {
            Statement::Holds(expr) => !matches!(self.value(expr)?, Value::Bool(false) | Value::Undefined),
            Statement::Not(expr) => matches!(self.value(expr)?, Value::Bool(false) | Value::Undefined),
            Statement::Is(pattern, expr) => {
                let value = self.value(expr)?;
                self.matches(pattern, &value)?
            }
            Statement::Equal(left, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                left != Value::Undefined && self.is_same(&left, &right)?
            }
            Statement::Every { key, value, domain, steps } => {
                let domain = self.value(domain)?;
                if !matches!(domain, Value::Array(_) | Value::Set(_) | Value::Object(_)) {
                    return Ok(false);
                }
                for (index, item) in items(&domain) {
                    self.tick()?;
                    self.set(*value, item)?;
                    if let Some(key) = key {
                        self.set(*key, index)?;
                    }
                    if !self.steps(steps, &mut Sink::Holds)? {
                        return Ok(false);
                    }
                }
                true
            }
            Statement::Nothing => true,
            Statement::SomeIn { .. } => return Err(NoAnswer),
        })
    }

    /// Whether a value is as a pattern wants it; its names get their values.
    fn matches(&mut self, pattern: &'p Pattern, value: &Value) -> Answer<bool> {
        if *value == Value::Undefined {
            return Ok(false);
        }
        Ok(match pattern {
            Pattern::Any => true,
            Pattern::Name(place) => {
                self.set(*place, value.clone())?;
                true
            }
            Pattern::Constant(expected) => expected == value,
            Pattern::Equal(expr) => {
                let expected = self.value(expr)?;
                self.is_same(&expected, value)?
            }
            Pattern::Array(patterns) => {
                let Value::Array(items) = value else { return Ok(false) };
                if items.len() != patterns.len() {
                    return Ok(false);
                }
                for (pattern, item) in patterns.iter().zip(items.iter()) {
                    if !self.matches(pattern, item)? {
                        return Ok(false);
                    }
                }
                true
            }
        })
    }

    fn place(&self, place: usize) -> Answer<Value> {
        self.places.get(self.base.saturating_add(place)).cloned().ok_or(NoAnswer)
    }

    /// What an expression is that only names something which is there.
    fn there<'r>(&'r self, expr: &'r Expr) -> Option<&'r Value> {
        match expr {
            Expr::Constant(value) => Some(value),
            Expr::Local(place) => self.places.get(self.base.saturating_add(*place)),
            Expr::Input => Some(&self.input),
            Expr::Rule(number) => match self.rules.get(*number) {
                Some(Known::Value(value)) => Some(value),
                _ => None,
            },
            Expr::Field(of, name) => self.there(of).map(|of| &of[name]),
            _ => None,
        }
    }

    /// The value of an expression.
    pub(super) fn value(&mut self, expr: &'p Expr) -> Answer<Value> {
        if let Some(value) = self.there(expr) {
            return Ok(value.clone());
        }
        self.tick()?;
        match expr {
            Expr::Constant(_) | Expr::Local(_) | Expr::Input => Err(NoAnswer),
            Expr::Rule(number) => self.rule(*number),
            Expr::Field(of, name) => Ok(self.value(of)?[name].clone()),
            Expr::At { of, index, is_document } => {
                let index = self.value(index)?;
                let of = self.value(of)?;
                let found = self.at(&of, &index)?;
                if *is_document && found == Value::Undefined && matches!(index, Value::Number(_)) {
                    return Ok(of[index.to_string()].clone());
                }
                Ok(found)
            }
            Expr::Array(items) => Ok(self.all(items)?.map_or(Value::Undefined, Value::from)),
            Expr::Set(items) => {
                let Some(items) = self.all(items)? else { return Ok(Value::Undefined) };
                items.iter().try_for_each(|item| self.weigh(item, 1))?;
                Ok(Value::from(items.into_iter().collect::<BTreeSet<_>>()))
            }
            Expr::Object(fields) => self.object(fields),
            Expr::ArrayOf(..) | Expr::SetOf(..) | Expr::ObjectOf(..) => self.comprehension(expr),
            Expr::Call(number, arguments) => {
                let arguments = self.arguments(arguments)?;
                if arguments.contains(&Value::Undefined) {
                    return Ok(Value::Undefined);
                }
                self.call(*number, &arguments)
            }
            Expr::Builtin(builtin, arguments) => {
                let arguments = self.arguments(arguments)?;
                if arguments.contains(&Value::Undefined) {
                    return Ok(Value::Undefined);
                }
                builtin.call(&arguments).ok_or(NoAnswer)
            }
            Expr::Arithmetic(op, both) => {
                let Some((left, right)) = self.both(both)? else { return Ok(Value::Undefined) };
                self.weigh(&left, 1)?;
                if digits::are_lost(op, &left, &right) {
                    self.inexact = true;
                    return Err(NoAnswer);
                }
                builtins::arithmetic(op, left, right).ok_or(NoAnswer)
            }
            Expr::Sets(op, both) => {
                let Some((left, right)) = self.both(both)? else { return Ok(Value::Undefined) };
                self.weigh(&left, 1)?;
                self.weigh(&right, 1)?;
                builtins::of_sets(op, left, right).ok_or(NoAnswer)
            }
            Expr::Compare(op, both) => {
                if let (Some(left), Some(right)) = (self.there(&both.0), self.there(&both.1))
                    && !(holds_others(left) && holds_others(right))
                {
                    let is_there = *left != Value::Undefined && *right != Value::Undefined;
                    return Ok(if is_there { Value::Bool(compared(op, left, right)) } else { Value::Undefined });
                }
                let Some((left, right)) = self.both(both)? else { return Ok(Value::Undefined) };
                self.weigh(&left, 1)?;
                Ok(Value::Bool(compared(op, &left, &right)))
            }
            Expr::Member { key, value, collection } => self.member(key.as_deref(), value, collection),
        }
    }

    fn arguments(&mut self, arguments: &'p [Expr]) -> Answer<Vec<Value>> {
        arguments.iter().map(|argument| self.value(argument)).collect()
    }

    /// All of them up to the first that has no value.
    fn all(&mut self, items: &'p [Expr]) -> Answer<Option<Vec<Value>>> {
        let mut found = Vec::with_capacity(items.len());
        for item in items {
            match self.value(item)? {
                Value::Undefined => return Ok(None),
                value => found.push(value),
            }
        }
        Ok(Some(found))
    }

    fn object(&mut self, fields: &'p [(Expr, Expr)]) -> Answer<Value> {
        let mut found = BTreeMap::new();
        for (key, value) in fields {
            let key = self.value(key)?;
            if key == Value::Undefined {
                return Ok(Value::Undefined);
            }
            let value = self.value(value)?;
            if value == Value::Undefined {
                return Ok(Value::Undefined);
            }
            self.weigh(&key, 1)?;
            found.insert(key, value);
        }
        Ok(Value::from(found))
    }

    fn both(&mut self, (left, right): &'p (Expr, Expr)) -> Answer<Option<(Value, Value)>> {
        let (left, right) = (self.value(left)?, self.value(right)?);
        Ok((left != Value::Undefined && right != Value::Undefined).then_some((left, right)))
    }

    fn comprehension(&mut self, expr: &'p Expr) -> Answer<Value> {
        let (mut sink, steps) = match expr {
            Expr::ArrayOf(value, steps) => (Sink::List { value, found: Vec::new() }, steps),
            Expr::SetOf(value, steps) => {
                (Sink::Set { value, found: BTreeSet::new(), is_bound: false, once: false }, steps)
            }
            Expr::ObjectOf(given, steps) => {
                let (key, value) = given.as_ref();
                let found = BTreeMap::new();
                (Sink::Object { key, value: Some(value), found, is_bound: false, once: false }, steps)
            }
            _ => return Err(NoAnswer),
        };
        self.steps(steps, &mut sink)?;
        Ok(match sink {
            Sink::List { found, .. } => Value::from(found),
            Sink::Set { found, .. } => Value::from(found),
            Sink::Object { found, .. } => Value::from(found),
            Sink::Holds | Sink::One { .. } => return Err(NoAnswer),
        })
    }

    /// `value in collection`, which is false where one of the two is not there.
    fn member(&mut self, key: Option<&'p Expr>, value: &'p Expr, collection: &'p Expr) -> Answer<Value> {
        let value = self.value(value)?;
        let collection = self.value(collection)?;
        let times = match &collection {
            Value::Array(items) => items.len(),
            Value::Object(entries) => entries.len(),
            _ => 1,
        };
        self.weigh(&value, times)?;
        let is_in = match (&collection, key) {
            (Value::Array(_) | Value::Object(_), Some(key)) => {
                let key = self.value(key)?;
                let found = self.at(&collection, &key)?;
                self.is_same(&found, &value)?
            }
            (Value::Array(items), None) => items.contains(&value),
            (Value::Object(entries), None) => entries.values().any(|item| *item == value),
            (Value::Set(items), None) => items.contains(&value),
            _ => false,
        };
        Ok(Value::Bool(is_in))
    }
}

/// Whether a value is made of others.
fn holds_others(value: &Value) -> bool {
    matches!(value, Value::Array(_) | Value::Set(_) | Value::Object(_))
}

fn compared(op: &BoolOp, left: &Value, right: &Value) -> bool {
    match op {
        BoolOp::Eq => left == right,
        BoolOp::Ne => left != right,
        BoolOp::Lt => left < right,
        BoolOp::Le => left <= right,
        BoolOp::Gt => left > right,
        BoolOp::Ge => left >= right,
    }
}

/// What there is to go through, each with its index; nothing in what is no collection.
fn items(collection: &Value) -> Box<dyn Iterator<Item = (Value, Value)> + '_> {
    match collection {
        Value::Array(items) => {
            Box::new(items.iter().enumerate().map(|(index, item)| (Value::from(index), item.clone())))
        }
        Value::Set(items) => Box::new(items.iter().map(|item| (item.clone(), item.clone()))),
        Value::Object(entries) => Box::new(entries.iter().map(|(key, item)| (key.clone(), item.clone()))),
        _ => Box::new(std::iter::empty()),
    }
}
