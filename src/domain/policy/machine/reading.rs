//! A module read into a [`Program`]; a rule in which anything is of a kind of which it is not certain that the machine gives what
//! the interpreter gives, and every rule that needs it, is left to the interpreter. Where names themselves are of such a kind there is no
//! program.
//!
//! Left to the interpreter are `with`, assignments within expressions, objects as patterns, `not` of something that goes
//! through a list, a head that does, several bodies behind one head, defaults that are computed, the data document as a whole.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;
use regorus::unstable::{self as ast, ExprRef, Literal, Module, Query, RuleBody, RuleHead};

use super::order::{Orders, orders};
use super::program::{Body, Clause, Function, Kind, Loop, Node, Pattern, Program, Rule, Statement, Step};
use crate::domain::limits::MAX_NAMES_IN_BODY;
use crate::domain::policy::builtins;

/// The program of a module, with `data` as the data document.
pub(super) fn program(module: &Module, data: &Value) -> Option<Program> {
    if !module.imports.is_empty() {
        return None;
    }
    let mut program = Program::default();
    let mut functions = BTreeMap::new();
    for rule in &module.policy {
        declare(rule, &mut program, &mut functions)?;
    }
    let (orders, uncertain) = orders(module)?;
    let names = program.names.clone();
    for (index, rule) in module.policy.iter().enumerate() {
        let (rules, functions, orders) = (&names, &functions, &orders);
        let mut reader = Reader { rules, functions, orders, data, names: Vec::new(), frame: 0, needs: BTreeSet::new() };
        let node = reader.node(rule)?;
        let read = if uncertain.contains(&index) { None } else { reader.rule(rule, &mut program) };
        match read {
            Some(()) => program.needs.entry(node).or_default().append(&mut reader.needs),
            None => drop(program.left.insert(node)),
        }
    }
    program.leave();
    Some(program)
}

/// Gives a rule or a function its number.
fn declare<'m>(
    rule: &'m ast::Rule,
    program: &mut Program,
    functions: &mut BTreeMap<&'m str, (usize, usize)>,
) -> Option<()> {
    let (name, kind, arity) = match rule {
        ast::Rule::Default { refr, args, .. } => (variable(refr)?, None, (!args.is_empty()).then_some(args.len())),
        ast::Rule::Spec { head, .. } => match head {
            RuleHead::Compr { refr, .. } => match refr.as_ref() {
                ast::Expr::RefBrack { refr, .. } => (variable(refr)?, Some(Kind::Object), None),
                _ => (variable(refr)?, Some(Kind::One), None),
            },
            RuleHead::Set { refr, key: Some(_), .. } => (variable(refr)?, Some(Kind::Set), None),
            RuleHead::Set { key: None, .. } => return None,
            RuleHead::Func { refr, args, .. } => (variable(refr)?, None, Some(args.len()).filter(|arity| *arity > 0)),
        },
    };
    if let Some(arity) = arity {
        let next = functions.len();
        let (_, known) = *functions.entry(name).or_insert_with(|| {
            program.functions.push(Function::default());
            (next, arity)
        });
        return (known == arity && !program.names.contains_key(name)).then_some(());
    }
    if functions.contains_key(name) || matches!(rule, ast::Rule::Spec { head: RuleHead::Func { .. }, .. }) {
        return None;
    }
    let next = program.rules.len();
    let number = *program.names.entry(name.to_owned()).or_insert(next);
    if number == next {
        program.rules.push(Rule { kind: kind.unwrap_or(Kind::One), clauses: Vec::new(), otherwise: None });
    }
    let known = program.rules.get(number)?.kind;
    (kind.is_none() || kind == Some(known)).then_some(())
}

pub(super) fn variable(expr: &ast::Expr) -> Option<&str> {
    match expr {
        ast::Expr::Var { span, .. } => Some(span.text()),
        _ => None,
    }
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(super) enum Standing {
    /// It has a value.
    Bound(usize),
    /// It is declared and has none yet.
    Unbound,
    /// It gets one in this statement.
    Coming(usize),
    /// It is one of an `every`, of which the engine does not take notice.
    OfEvery(usize),
}

pub(super) struct Reader<'m> {
    pub(super) rules: &'m BTreeMap<String, usize>,
    /// The number of each function, and how many arguments it has.
    pub(super) functions: &'m BTreeMap<&'m str, (usize, usize)>,
    orders: &'m Orders,
    pub(super) data: &'m Value,
    /// What is known where the reader is; the last of a name counts.
    pub(super) names: Vec<(&'m str, Standing)>,
    frame: usize,
    /// The rules and functions that have been read of.
    pub(super) needs: BTreeSet<Node>,
}

impl<'m> Reader<'m> {
    /// What a clause is one of.
    fn node(&self, rule: &ast::Rule) -> Option<Node> {
        let refr = match rule {
            ast::Rule::Default { refr, .. } => refr,
            ast::Rule::Spec { head, .. } => match head {
                RuleHead::Compr { refr, .. } => match refr.as_ref() {
                    ast::Expr::RefBrack { refr, .. } => refr,
                    _ => refr,
                },
                RuleHead::Set { refr, .. } | RuleHead::Func { refr, .. } => refr,
            },
        };
        let name = variable(refr)?;
        match self.functions.get(name) {
            Some((number, _)) => Some(Node::Function(*number)),
            None => self.rules.get(name).map(|number| Node::Rule(*number)),
        }
    }

    fn rule(&mut self, rule: &'m ast::Rule, program: &mut Program) -> Option<()> {
        match rule {
            ast::Rule::Default { refr, args, value, .. } => {
                let value = constant(value)?;
                let name = variable(refr)?;
                let otherwise = if args.is_empty() {
                    let rule = program.rules.get_mut(*program.names.get(name)?)?;
                    (rule.kind == Kind::One).then_some(&mut rule.otherwise)?
                } else {
                    &mut program.functions.get_mut(self.functions.get(name)?.0)?.otherwise
                };
                otherwise.is_none().then_some(())?;
                *otherwise = Some(value);
            }
            ast::Rule::Spec { head, bodies, .. } => match head {
                RuleHead::Compr { refr, assign, .. } => {
                    let (name, key) = match refr.as_ref() {
                        ast::Expr::RefBrack { refr, index, .. } => (variable(refr)?, Some(index)),
                        _ => (variable(refr)?, None),
                    };
                    let clause = self.clause(key, assign.as_ref().map(|assign| &assign.value), bodies, false)?;
                    program.rules.get_mut(*program.names.get(name)?)?.clauses.push(clause);
                }
                RuleHead::Set { refr, key, .. } => {
                    let clause = self.clause(None, Some(key.as_ref()?), bodies, false)?;
                    let rule = program.rules.get_mut(*program.names.get(variable(refr)?)?)?;
                    (bodies.len() <= 1).then_some(())?;
                    rule.clauses.push(clause);
                }
                RuleHead::Func { refr, args, assign, .. } => {
                    let patterns = args.iter().map(|arg| self.argument(arg)).collect::<Option<_>>()?;
                    let clause = self.clause(None, assign.as_ref().map(|assign| &assign.value), bodies, true)?;
                    let (number, _) = *self.functions.get(variable(refr)?)?;
                    program.functions.get_mut(number)?.clauses.push((patterns, clause));
                }
            },
        }
        Some(())
    }

    fn argument(&mut self, expr: &'m ExprRef) -> Option<Pattern> {
        match expr.as_ref() {
            ast::Expr::Array { items, .. } => {
                Some(Pattern::Array(items.iter().map(|item| self.argument(item)).collect::<Option<_>>()?))
            }
            ast::Expr::Var { .. } => self.declared(expr),
            _ => Some(Pattern::Constant(constant(expr)?)),
        }
    }

    fn clause(
        &mut self,
        key: Option<&'m ExprRef>,
        value: Option<&'m ExprRef>,
        bodies: &'m [RuleBody],
        is_function: bool,
    ) -> Option<Clause> {
        let arguments = self.names.len();
        let mut read = Vec::new();
        if bodies.is_empty() {
            read.push(self.body(key, value, None)?);
        }
        for (index, body) in bodies.iter().enumerate() {
            let own = body.assign.as_ref().map(|assign| &assign.value);
            if index > 0 && (!body.is_else || key.is_some() || (is_function && own.is_none() && value.is_some())) {
                return None;
            }
            if index == 0 && own.is_some() {
                return None;
            }
            let value = if index == 0 { value } else { own };
            read.push(self.body(key, value, Some(&body.query))?);
            self.names.truncate(arguments);
        }
        Some(Clause { bodies: read, frame: self.frame })
    }

    fn body(&mut self, key: Option<&'m ExprRef>, value: Option<&'m ExprRef>, query: Option<&'m Query>) -> Option<Body> {
        let steps = match query {
            Some(query) => self.query(query)?,
            None => Vec::new(),
        };
        let is_literal = |given: Option<&ExprRef>| given.is_none_or(|expr| literal(expr).is_some());
        let is_constant = is_literal(key) && is_literal(value);
        let key = key.map(|key| self.single(key));
        let value = value.map(|value| self.single(value));
        // What is asked for and cannot be read is not what is not asked for.
        let (key, value) = (given(key)?, given(value)?);
        Some(Body { steps, key, value, is_constant })
    }

    /// The statements of a query, in their order; the names that they give a value stay.
    pub(super) fn query(&mut self, query: &'m Query) -> Option<Vec<Step>> {
        let order = self.orders.get(&query.qidx)?;
        let mut steps = Vec::new();
        for index in order {
            let stmt = query.stmts.get(*index)?;
            (stmt.with_mods.is_empty() && self.names.len() <= MAX_NAMES_IN_BODY).then_some(())?;
            // In a loop the engine finds that what is declared a second time is declared already.
            if let Literal::SomeVars { vars, .. } = &stmt.literal
                && (steps.iter().any(|step: &Step| !step.loops.is_empty())
                    || vars.iter().any(|span| self.standing(span.text()).is_some()))
            {
                return None;
            }
            let mut loops = Vec::new();
            let statement = self.statement(&stmt.literal, &mut loops)?;
            steps.push(Step { loops, statement });
        }
        Some(steps)
    }

    fn statement(&mut self, literal: &'m Literal, loops: &mut Vec<Loop>) -> Option<Statement> {
        match literal {
            Literal::SomeVars { vars, .. } => {
                self.names.extend(vars.iter().map(|span| (span.text(), Standing::Unbound)));
                Some(Statement::Nothing)
            }
            Literal::SomeIn { key, value, collection, .. } => {
                let coming = self.names.len();
                let key = given(key.as_ref().map(|key| self.coming(key)))?;
                let value = self.coming(value)?;
                let end = self.names.len();
                let collection = self.expr(collection, loops)?;
                self.arrive(coming, end);
                Some(Statement::SomeIn { key, value, collection })
            }
            Literal::Every { key, value, domain, query, .. } => {
                let domain = self.expr(domain, loops)?;
                let around = self.names.len();
                let value = self.of_every(value.text())?;
                let key = given(key.as_ref().map(|key| self.of_every(key.text())))?;
                let steps = self.query(query)?;
                self.names.truncate(around);
                Some(Statement::Every { key, value, domain, steps })
            }
            Literal::NotExpr { expr, .. } => Some(Statement::Not(self.single(expr)?)),
            Literal::Expr { expr, .. } => match expr.as_ref() {
                ast::Expr::AssignExpr { op: ast::AssignOp::ColEq, lhs, rhs, .. } => {
                    let coming = self.names.len();
                    let pattern = self.coming(lhs)?;
                    let end = self.names.len();
                    let value = self.expr(rhs, loops)?;
                    self.arrive(coming, end);
                    Some(Statement::Is(pattern, value))
                }
                ast::Expr::AssignExpr { op: ast::AssignOp::Eq, lhs, rhs, .. } => self.equals(lhs, rhs, loops),
                _ => Some(Statement::Holds(self.expr(expr, loops)?)),
            },
        }
    }

    /// `a = b`: a comparison, or one name that gets the value of what has one.
    fn equals(&mut self, lhs: &'m ExprRef, rhs: &'m ExprRef, loops: &mut Vec<Loop>) -> Option<Statement> {
        let mut open = Vec::new();
        for side in [lhs, rhs] {
            match side.as_ref() {
                ast::Expr::Array { .. } | ast::Expr::Object { .. } | ast::Expr::Set { .. } => return None,
                ast::Expr::Var { span, .. } => match self.standing(span.text()) {
                    Some(Standing::Bound(_)) => open.push(false),
                    Some(Standing::Unbound) => open.push(true),
                    Some(Standing::Coming(_) | Standing::OfEvery(_)) => return None,
                    None => open.push(!self.is_global(span.text())),
                },
                _ => open.push(false),
            }
        }
        let (name, value) = match open.as_slice() {
            [false, false] => return Some(Statement::Equal(self.expr(lhs, loops)?, self.expr(rhs, loops)?)),
            [true, false] => (lhs, rhs),
            [false, true] => (rhs, lhs),
            _ => return None,
        };
        if variable(name) == Some("_") {
            return None;
        }
        let coming = self.names.len();
        let pattern = self.coming(name)?;
        let end = self.names.len();
        let value = self.expr(value, loops)?;
        self.arrive(coming, end);
        Some(Statement::Is(pattern, value))
    }

    pub(super) fn standing(&self, name: &str) -> Option<Standing> {
        self.names.iter().rev().find(|(known, _)| *known == name).map(|(_, standing)| *standing)
    }

    pub(super) fn is_global(&self, name: &str) -> bool {
        self.rules.contains_key(name) || self.functions.contains_key(name) || matches!(name, "input" | "data")
    }

    pub(super) fn place(&mut self) -> usize {
        let place = self.frame;
        self.frame = self.frame.saturating_add(1);
        place
    }

    /// A pattern whose names get a value at once.
    fn declared(&mut self, expr: &'m ExprRef) -> Option<Pattern> {
        let from = self.names.len();
        let pattern = self.coming(expr)?;
        self.arrive(from, self.names.len());
        Some(pattern)
    }

    /// A pattern whose names get a value with this statement, and mean nothing before.
    fn coming(&mut self, expr: &'m ExprRef) -> Option<Pattern> {
        match expr.as_ref() {
            ast::Expr::Var { span, .. } if span.text() == "_" => Some(Pattern::Any),
            ast::Expr::Var { span, .. } => {
                let name = span.text();
                // A name that stands for something already would be compared, or hide it.
                if self.is_global(name) || !matches!(self.standing(name), None | Some(Standing::Unbound)) {
                    return None;
                }
                let place = self.place();
                self.names.push((name, Standing::Coming(place)));
                Some(Pattern::Name(place))
            }
            ast::Expr::Array { items, .. } => {
                Some(Pattern::Array(items.iter().map(|item| self.coming(item)).collect::<Option<_>>()?))
            }
            ast::Expr::Object { .. } | ast::Expr::Set { .. } => None,
            _ => match literal(expr) {
                Some(value) => Some(Pattern::Constant(value)),
                None => Some(Pattern::Equal(self.single(expr)?)),
            },
        }
    }

    /// The names from `from` to `to` have a value now.
    fn arrive(&mut self, from: usize, to: usize) {
        for (_, standing) in self.names.iter_mut().take(to).skip(from) {
            if let Standing::Coming(place) = *standing {
                *standing = Standing::Bound(place);
            }
        }
    }

    fn of_every(&mut self, name: &'m str) -> Option<usize> {
        let standing: fn(usize) -> Standing = match self.standing(name) {
            None if !self.is_global(name) => Standing::OfEvery,
            // Where it hides another, the engine takes that one's word for it that it has a value.
            Some(Standing::Bound(_)) => Standing::Bound,
            _ => return None,
        };
        let place = self.place();
        if name != "_" {
            self.names.push((name, standing(place)));
        }
        Some(place)
    }
}

/// What is there must be read; what is not there need not.
#[expect(clippy::option_option, reason = "what cannot be read is not what is not asked for")]
fn given<T>(read: Option<Option<T>>) -> Option<Option<T>> {
    match read {
        Some(None) => None,
        Some(Some(read)) => Some(Some(read)),
        None => Some(None),
    }
}

/// A text, a number, `true`, `false` or `null`.
pub(super) fn literal(expr: &ast::Expr) -> Option<Value> {
    match expr {
        ast::Expr::String { value, .. }
        | ast::Expr::RawString { value, .. }
        | ast::Expr::Number { value, .. }
        | ast::Expr::Bool { value, .. }
        | ast::Expr::Null { value, .. } => Some(value.clone()),
        _ => None,
    }
}

/// The same, a number with a sign, or a collection of them.
pub(super) fn constant(expr: &ast::Expr) -> Option<Value> {
    match expr {
        ast::Expr::Array { items, .. } => {
            Some(Value::from(items.iter().map(|item| constant(item)).collect::<Option<Vec<_>>>()?))
        }
        ast::Expr::Set { items, .. } => {
            Some(Value::from(items.iter().map(|item| constant(item)).collect::<Option<BTreeSet<_>>>()?))
        }
        ast::Expr::Object { fields, .. } => {
            let pairs = fields.iter().map(|(_, key, value)| Some((constant(key)?, constant(value)?)));
            Some(Value::from(pairs.collect::<Option<BTreeMap<_, _>>>()?))
        }
        ast::Expr::UnaryExpr { expr: number, .. } => match number.as_ref() {
            ast::Expr::Number { value, span, .. } if !span.text().starts_with('-') => {
                builtins::arithmetic(&ast::ArithOp::Sub, Value::from(0), value.clone())
            }
            _ => None,
        },
        _ => literal(expr),
    }
}
