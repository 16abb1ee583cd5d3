//! In which order the statements of a body are taken: the engine's own, so that what fails, and which of two loops is the
//! outer one, is the same.
//!
//! A statement comes when all names that it needs have a value. Those that define nothing are looked at first, and again after
//! each name; names come in alphabetical order. What a statement defines and needs is told as the engine tells it, with what it
//! leaves out: the body of an `every` needs nothing, and a name in brackets defines itself.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, Module, Query, Rule, RuleHead, Span};

use crate::domain::policy::syntax::walk;

/// The statements of each query, by its number, in their order.
pub(super) type Orders = BTreeMap<u32, Vec<usize>>;

/// What the orders of a module's queries are, and the rules by their places in it that hold something of which that is not certain;
/// `None` where their names are not.
pub(super) fn orders(module: &Module) -> Option<(Orders, BTreeSet<usize>)> {
    let mut reader = Reader::default();
    let mut rules = Scope::default();
    for rule in &module.policy {
        rules.unscoped.insert(root(name(rule))?);
    }
    reader.scopes.push(rules);
    let mut uncertain = BTreeSet::new();
    for (index, rule) in module.policy.iter().enumerate() {
        if reader.rule(rule).is_none() {
            uncertain.insert(index);
            reader.scopes.truncate(1);
        }
    }
    Some((reader.orders, uncertain))
}

fn name(rule: &Rule) -> &ExprRef {
    match rule {
        Rule::Default { refr, .. } => refr,
        Rule::Spec { head, .. } => match head {
            RuleHead::Compr { refr, .. } | RuleHead::Set { refr, .. } | RuleHead::Func { refr, .. } => refr,
        },
    }
}

fn root(mut expr: &Expr) -> Option<&str> {
    loop {
        match expr {
            Expr::Var { span, .. } => return Some(span.text()),
            Expr::RefDot { refr, .. } | Expr::RefBrack { refr, .. } => expr = refr,
            _ => return None,
        }
    }
}

/// The names that a query knows.
#[derive(Clone, Default)]
struct Scope<'m> {
    /// Those it declares, each with the line.
    locals: BTreeMap<&'m str, u32>,
    /// Those it gives a value without declaring them.
    unscoped: BTreeSet<&'m str>,
    /// Those it has from around it.
    inputs: BTreeSet<&'m str>,
}

impl Scope<'_> {
    fn has(&self, name: &str) -> bool {
        self.locals.contains_key(name) || self.unscoped.contains(name)
    }
}

/// One name that a statement gives a value, or none, and what it needs for that.
struct Definition<'m> {
    name: &'m str,
    needs: Vec<&'m str>,
}

#[derive(Default)]
struct Reader<'m> {
    scopes: Vec<Scope<'m>>,
    orders: Orders,
}

impl<'m> Reader<'m> {
    fn rule(&mut self, rule: &'m Rule) -> Option<()> {
        let Rule::Spec { head, bodies, .. } = rule else { return Some(()) };
        let mut arguments = Scope::default();
        let (key, value, is_partial) = match head {
            RuleHead::Compr { refr, assign, .. } => {
                (None, assign.as_ref().map(|assign| &assign.value), matches!(refr.as_ref(), Expr::RefBrack { .. }))
            }
            RuleHead::Set { key, .. } => (key.as_ref(), None, true),
            RuleHead::Func { args, assign, .. } => {
                for argument in args {
                    walk(argument, &mut |expr| {
                        if let Expr::Var { span, .. } = expr.as_ref() {
                            arguments.unscoped.insert(span.text());
                        }
                        true
                    });
                }
                (None, assign.as_ref().map(|assign| &assign.value), false)
            }
        };
        self.scopes.push(arguments);
        for (index, body) in bodies.iter().enumerate() {
            let own = body.assign.as_ref().map(|assign| &assign.value);
            let (key, value) = if index == 0 || (is_partial && own.is_none()) { (key, value) } else { (None, own) };
            self.query(key, value, &body.query)?;
        }
        if bodies.is_empty() {
            let mut scope = Scope::default();
            for given in key.into_iter().chain(value) {
                self.comprehensions_in(given, &mut scope)?;
            }
        }
        self.scopes.pop();
        Some(())
    }

    /// The order of one query; gives the names that it has from around it.
    fn query(
        &mut self,
        key: Option<&'m ExprRef>,
        value: Option<&'m ExprRef>,
        query: &'m Query,
    ) -> Option<BTreeSet<&'m str>> {
        let mut scope = self.names(key, value, query);
        let mut statements = Vec::new();
        for stmt in &query.stmts {
            if !stmt.with_mods.is_empty() {
                return None;
            }
            let mut found = Vec::new();
            self.literal(&stmt.literal, &mut scope, &mut found)?;
            if found.is_empty() {
                found.push(Definition { name: "", needs: Vec::new() });
            }
            statements.push(found);
        }
        self.orders.insert(query.qidx, ordered(&statements));
        for given in key.into_iter().chain(value) {
            let mut around = scope.clone();
            let locals: Vec<&str> = around.locals.keys().copied().collect();
            around.unscoped.extend(locals);
            self.scopes.push(around.clone());
            self.comprehensions_in(given, &mut around)?;
            self.scopes.pop();
            let seen: Vec<&str> = around.inputs.iter().copied().filter(|name| !scope.has(name)).collect();
            scope.inputs.extend(seen);
        }
        Some(scope.inputs)
    }

    /// The comprehensions in what is given when a body holds.
    fn comprehensions_in(&mut self, expr: &'m ExprRef, scope: &mut Scope<'m>) -> Option<()> {
        let mut found = Vec::new();
        walk(expr, &mut |expr| {
            let is_one = is_comprehension(expr);
            if is_one {
                found.push(expr);
            }
            !is_one
        });
        for comprehension in found {
            let inputs = self.comprehension(comprehension)?;
            let seen: Vec<&str> = inputs.into_iter().filter(|name| !scope.has(name)).collect();
            scope.inputs.extend(seen);
        }
        Some(())
    }

    fn comprehension(&mut self, expr: &'m ExprRef) -> Option<BTreeSet<&'m str>> {
        match expr.as_ref() {
            Expr::ArrayCompr { term, query, .. } | Expr::SetCompr { term, query, .. } => {
                self.query(None, Some(term), query)
            }
            Expr::ObjectCompr { key, value, query, .. } => self.query(Some(key), Some(value), query),
            _ => None,
        }
    }

    /// The names of a query, before any of its statements is looked at.
    fn names(&self, key: Option<&'m ExprRef>, value: Option<&'m ExprRef>, query: &'m Query) -> Scope<'m> {
        let mut scope = Scope::default();
        for stmt in &query.stmts {
            match &stmt.literal {
                Literal::SomeVars { vars, .. } => {
                    scope.locals.extend(vars.iter().map(|span| (span.text(), span.line)));
                }
                Literal::SomeIn { key, value, collection, .. } => {
                    for part in key.iter().chain([value]) {
                        self.assigned(part, true, &mut scope);
                        self.read(part, &mut scope);
                    }
                    self.read(collection, &mut scope);
                }
                Literal::Expr { expr, .. } | Literal::NotExpr { expr, .. } => {
                    if let Expr::AssignExpr { op, lhs, rhs, .. } = expr.as_ref() {
                        self.assigned(lhs, *op == AssignOp::ColEq, &mut scope);
                        self.assigned(rhs, false, &mut scope);
                    }
                    self.read(expr, &mut scope);
                }
                Literal::Every { domain, .. } => self.read(domain, &mut scope),
            }
        }
        for given in key.into_iter().chain(value) {
            self.assigned(given, false, &mut scope);
            self.read(given, &mut scope);
        }
        let locals: Vec<&str> = scope.locals.keys().copied().collect();
        for name in locals {
            scope.inputs.remove(name);
            scope.unscoped.remove(name);
        }
        scope
    }

    fn is_around(&self, span: &Span) -> bool {
        let name = span.text();
        let knows = |scope: &Scope<'m>| {
            scope.unscoped.contains(name) || scope.locals.get(name).is_some_and(|line| *line <= span.line)
        };
        self.scopes.iter().rev().any(knows)
    }

    /// The names that a pattern may give a value.
    fn assigned(&self, expr: &'m ExprRef, declares: bool, scope: &mut Scope<'m>) {
        walk(expr, &mut |expr| match expr.as_ref() {
            Expr::Var { span, .. } => {
                let name = span.text();
                if matches!(name, "_" | "input" | "data") {
                } else if declares {
                    scope.locals.insert(name, span.line);
                } else if self.is_around(span) {
                    scope.inputs.insert(name);
                } else {
                    scope.unscoped.insert(name);
                }
                false
            }
            Expr::Array { .. } | Expr::Object { .. } => true,
            _ => false,
        });
    }

    /// The names that an expression has from around the query, and those in brackets.
    fn read(&self, expr: &'m ExprRef, scope: &mut Scope<'m>) {
        walk(expr, &mut |expr| match expr.as_ref() {
            Expr::Var { span, .. } => {
                if span.text() != "input" && !scope.unscoped.contains(span.text()) && self.is_around(span) {
                    scope.inputs.insert(span.text());
                }
                false
            }
            _ => true,
        });
        let mut indexes = Vec::new();
        walk(expr, &mut |expr| {
            if let Expr::RefBrack { index, .. } = expr.as_ref() {
                indexes.push(index);
            }
            true
        });
        for index in indexes {
            self.assigned(index, false, scope);
        }
    }

    fn literal(&mut self, literal: &'m Literal, scope: &mut Scope<'m>, found: &mut Vec<Definition<'m>>) -> Option<()> {
        match literal {
            Literal::SomeVars { .. } => {}
            Literal::SomeIn { key, value, collection, .. } => {
                let (mut names, mut others) = (Vec::new(), Vec::new());
                for part in key.iter().chain([value]) {
                    parts_of(part, scope, &mut names, &mut others);
                }
                let needs = self.needs(collection, scope, found)?;
                found.extend(names.into_iter().map(|name| Definition { name, needs: needs.clone() }));
                let mut needs = Vec::new();
                for other in others {
                    let mut defines = Vec::new();
                    needs.extend(self.needs(other, scope, &mut defines)?);
                    if !defines.is_empty() {
                        return None;
                    }
                }
                found.push(Definition { name: "", needs });
            }
            Literal::Expr { expr, .. } | Literal::NotExpr { expr, .. } => {
                if let Expr::AssignExpr { lhs, rhs, .. } = expr.as_ref() {
                    self.assignment(lhs, rhs, scope, found)?;
                } else {
                    let needs = self.needs(expr, scope, found)?;
                    found.push(Definition { name: "", needs });
                }
            }
            Literal::Every { key, value, domain, query, .. } => {
                let needs = self.needs(domain, scope, found)?;
                found.push(Definition { name: "", needs });
                let mut own = Scope::default();
                own.locals.extend(key.iter().chain([value]).map(|span| (span.text(), span.line)));
                self.scopes.push(scope.clone());
                self.scopes.push(own);
                self.query(None, None, query)?;
                self.scopes.pop();
                self.scopes.pop();
            }
        }
        Some(())
    }

    /// Each side of an assignment may give the other a value.
    fn assignment(
        &mut self,
        lhs: &'m ExprRef,
        rhs: &'m ExprRef,
        scope: &mut Scope<'m>,
        found: &mut Vec<Definition<'m>>,
    ) -> Option<()> {
        if let (Expr::Array { items: left, .. }, Expr::Array { items: right, .. }) = (lhs.as_ref(), rhs.as_ref()) {
            if left.len() != right.len() {
                return None;
            }
            return left.iter().zip(right).try_for_each(|(lhs, rhs)| self.assignment(lhs, rhs, scope, found));
        }
        for (to, from) in [(lhs, rhs), (rhs, lhs)] {
            let needs = self.needs(from, scope, found)?;
            let mut names = Vec::new();
            walk(to, &mut |expr| match expr.as_ref() {
                Expr::Var { span, .. } => {
                    if scope.has(span.text()) {
                        names.push(span.text());
                    }
                    false
                }
                Expr::Array { .. } | Expr::Object { .. } => true,
                _ => false,
            });
            if names.is_empty() {
                names.push("");
            }
            let of = |name: &'m str| needs.iter().copied().filter(|needed| *needed != name).collect();
            found.extend(names.into_iter().map(|name| Definition { name, needs: of(name) }));
        }
        Some(())
    }

    /// What an expression needs, with the comprehensions in it.
    fn needs(
        &mut self,
        expr: &'m ExprRef,
        scope: &mut Scope<'m>,
        found: &mut Vec<Definition<'m>>,
    ) -> Option<Vec<&'m str>> {
        let (mut needs, comprehensions) = used(expr, scope, found)?;
        self.scopes.push(scope.clone());
        for comprehension in comprehensions {
            for name in self.comprehension(comprehension)? {
                if scope.has(name) {
                    needs.push(name);
                } else {
                    scope.inputs.insert(name);
                }
            }
        }
        self.scopes.pop();
        Some(needs)
    }
}

/// The names of this query that an expression uses, those that it defines by brackets, and the comprehensions in it.
fn used<'m>(
    expr: &'m ExprRef,
    scope: &Scope<'m>,
    found: &mut Vec<Definition<'m>>,
) -> Option<(Vec<&'m str>, Vec<&'m ExprRef>)> {
    let (mut names, mut comprehensions, mut is_known) = (Vec::new(), Vec::new(), true);
    walk(expr, &mut |expr| match expr.as_ref() {
        Expr::Var { span, .. } => {
            let name = span.text();
            if matches!(name, "_" | "input" | "data") {
            } else if scope.has(name) {
                names.push(name);
            } else if !scope.inputs.contains(name) {
                is_known = false;
            }
            false
        }
        Expr::RefBrack { refr, index, .. } => {
            walk(index, &mut |part| match part.as_ref() {
                Expr::Var { span, .. } => {
                    if scope.has(span.text()) {
                        match used(refr, scope, found) {
                            Some((inner, within)) => {
                                found.push(Definition { name: span.text(), needs: inner.clone() });
                                names.extend(inner);
                                names.push(span.text());
                                comprehensions.extend(within);
                            }
                            None => is_known = false,
                        }
                    }
                    false
                }
                Expr::Array { .. } | Expr::Object { .. } => true,
                _ => false,
            });
            true
        }
        Expr::ArrayCompr { .. } | Expr::SetCompr { .. } | Expr::ObjectCompr { .. } => {
            comprehensions.push(expr);
            false
        }
        _ => true,
    });
    is_known.then_some((names, comprehensions))
}

/// The names in a pattern that the query declares, and what else is in it.
fn parts_of<'m>(expr: &'m ExprRef, scope: &Scope<'m>, names: &mut Vec<&'m str>, others: &mut Vec<&'m ExprRef>) {
    walk(expr, &mut |expr| match expr.as_ref() {
        Expr::Var { span, .. } if span.text() == "input" => false,
        Expr::Var { span, .. } if scope.locals.contains_key(span.text()) => {
            names.push(span.text());
            false
        }
        Expr::Array { .. } | Expr::Object { .. } => true,
        _ => {
            others.push(expr);
            false
        }
    });
}

fn is_comprehension(expr: &Expr) -> bool {
    matches!(expr, Expr::ArrayCompr { .. } | Expr::SetCompr { .. } | Expr::ObjectCompr { .. })
}

/// The order of statements of which this is known.
fn ordered(statements: &[Vec<Definition<'_>>]) -> Vec<usize> {
    let mut defining: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, statement) in statements.iter().enumerate() {
        for definition in statement {
            defining.entry(definition.name).or_default().push(index);
        }
    }
    let mut taken = Taken { statements, order: Vec::new(), known: BTreeSet::new(), defined: BTreeSet::new() };
    let nothing = Vec::new();
    let of = |name: &str| defining.get(name).unwrap_or(&nothing);
    let mut waiting: Vec<&str> = defining.keys().copied().collect();
    let mut before: Vec<&str> = Vec::new();
    taken.take(of(""));
    let mut goes_on = true;
    while goes_on {
        goes_on = false;
        // What was looked at in the round before is looked at again.
        std::mem::swap(&mut waiting, &mut before);
        for name in before.clone() {
            let (took, again) = taken.take(of(name));
            if took {
                goes_on = true;
                taken.take(of(""));
            }
            if again {
                waiting.push(name);
            }
        }
    }
    if taken.order.len() == statements.len() { taken.order } else { (0..statements.len()).collect() }
}

struct Taken<'s, 'm> {
    statements: &'s [Vec<Definition<'m>>],
    order: Vec<usize>,
    known: BTreeSet<usize>,
    defined: BTreeSet<&'m str>,
}

impl Taken<'_, '_> {
    /// Takes those of these statements that have all they need: whether one was taken, and whether one was not.
    fn take(&mut self, indexes: &[usize]) -> (bool, bool) {
        let (mut took, mut again) = (false, false);
        for index in indexes {
            let Some(statement) = self.statements.get(*index).filter(|_| !self.known.contains(index)) else { continue };
            if self.has_all_for(statement) {
                self.order.push(*index);
                self.known.insert(*index);
                self.defined.extend(statement.iter().map(|definition| definition.name));
                took = true;
            } else {
                again = true;
            }
        }
        (took, again)
    }

    fn has_all_for(&self, statement: &[Definition<'_>]) -> bool {
        // What is defined in one part of a statement is there for its other parts.
        let mut within: BTreeSet<&str> = BTreeSet::new();
        let mut left: VecDeque<&Definition<'_>> = statement.iter().collect();
        loop {
            let before = left.len();
            for _ in 0..before {
                let Some(definition) = left.pop_front() else { break };
                let is_there =
                    |name: &&str| self.defined.contains(name) || (statement.len() > 1 && within.contains(name));
                if definition.needs.iter().all(is_there) {
                    within.insert(definition.name);
                } else {
                    left.push_back(definition);
                }
            }
            if left.is_empty() || left.len() == before {
                return left.is_empty();
            }
        }
    }
}
