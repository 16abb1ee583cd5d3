//! Heads that always have a value: what a rule gives is bound in its body before the engine sees it.
//!
//! Of `failed contains e.name if …`, Rego leaves out the elements without a name. The engine forgets, at the first of them,
//! all that the rule has collected before: a list of what speaks against a subject is then empty, and `count(failed) == 0`
//! holds. So `failed contains e.name if { … }` reaches the engine as `failed contains z if { …; z := e.name}`, which is what OPA
//! makes of it too: where there is no name the body does not hold, and nothing is given for it.
//!
//! The engine takes the statements of a body in the order of the names that they define, so that ours are behind all others:
//! what a head gives is computed when the rest of the body holds. What has been rewritten is read again: a module that does
//! not come out with every head bound and nothing else changed does not load.

use std::collections::BTreeSet;

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, LiteralStmt, Module, Rule, RuleAssign, RuleBody, RuleHead};

use super::rewriting::{Bound, Change, Changes, Put, Same, Unbound, begin, end, offset, rewritten};
use super::syntax::{At, at_of};
use super::{loops, members};

/// What to do about a head that cannot be bound.
pub(super) const FIX: &str = "bind what the rule gives in its body first, as in `name contains x if { …; x := … }`";

/// The module as the engine is to see it; `None` where that is as it is.
///
/// # Errors
///
/// [`Unbound`] for a module that cannot be read, or of which it is not certain what it would give.
pub(super) fn bound(file: &str, text: &str) -> Result<Option<Bound>, Unbound> {
    let looped = again(None, (file, text), &loops::changes, &loops::is_the_same, "a name of `every`")?;
    let asked =
        again(looped, (file, text), &members::changes, &members::is_the_same, "a membership that is used as a value")?;
    let names = Names::new(asked.as_ref().map_or(text, |asked| asked.text.as_str()));
    let heads = |module: &Module, text: &str| {
        let mut found = Vec::new();
        for rule in &module.policy {
            let unbound = |detail| Unbound { at: at_of(rule.span()), detail };
            found.extend(changes(rule, text, &names).map_err(unbound)?);
        }
        Ok(found)
    };
    let same = |before: &Module, after: &Module, text: &str| is_the_same(before, after, text, &names);
    again(asked, (file, text), &heads, &same, "what this head gives")
}

/// One more round of changes, of what came out of those before.
fn again(
    before: Option<Bound>,
    (file, text): (&str, &str),
    changes: Changes<'_>,
    same: Same<'_>,
    what: &str,
) -> Result<Option<Bound>, Unbound> {
    let Some(before) = before else { return rewritten(file, text, changes, same, what) };
    match rewritten(file, &before.text, changes, same, what) {
        Ok(Some(bound)) => Ok(Some(Bound { places: bound.places.after(before.places), ..bound })),
        Ok(None) => Ok(Some(before)),
        Err(unbound) => Err(Unbound { at: before.places.before(unbound.at), ..unbound }),
    }
}

/// Whether `after` is `before` with bound heads: as many rules, bodies and statements, but for one statement for each name
/// that was bound, and nothing left to bind.
fn is_the_same(before: &Module, after: &Module, text: &str, names: &Names) -> bool {
    before.policy.len() == after.policy.len()
        && before.imports.len() == after.imports.len()
        && before.policy.iter().zip(&after.policy).all(|(before, after)| {
            let (Rule::Spec { bodies: old, .. }, Rule::Spec { bodies: new, .. }) = (before.as_ref(), after.as_ref())
            else {
                return matches!((before.as_ref(), after.as_ref()), (Rule::Default { .. }, Rule::Default { .. }));
            };
            // A head without a body gets one.
            let bodies = new.len() == old.len().max(usize::from(!new.is_empty()));
            let kept = new.iter().enumerate().all(|(index, new)| {
                let old = old.get(index);
                let own = new.query.stmts.iter().filter(|stmt| !names.bound_by(stmt)).count();
                own == old.map_or(0, |old| old.query.stmts.len()) && old.is_none_or(|old| old.is_else == new.is_else)
            });
            bodies && kept && changes(after, text, names).is_ok_and(|left| left.is_empty())
        })
}

/// Names that stand nowhere in a module, and behind all that do.
struct Names {
    key: String,
    value: String,
}

impl Names {
    fn new(text: &str) -> Self {
        let mut value = "zz".to_owned();
        while text.contains(value.as_str()) {
            value.push('z');
        }
        Self { key: format!("{value}z"), value }
    }

    fn has(&self, name: &str) -> bool {
        name == self.key || name == self.value
    }

    /// Whether a statement is one of ours.
    fn bound_by(&self, stmt: &LiteralStmt) -> bool {
        let Literal::Expr { expr, .. } = &stmt.literal else { return false };
        let Expr::AssignExpr { op: AssignOp::ColEq, lhs, .. } = expr.as_ref() else { return false };
        match lhs.as_ref() {
            Expr::Var { span, .. } => self.has(span.text()),
            Expr::Array { items, .. } => items
                .first()
                .is_some_and(|item| matches!(item.as_ref(), Expr::Var { span, .. } if self.has(span.text()))),
            _ => false,
        }
    }
}

/// What a head or an `else` gives, and where it stands.
#[derive(Clone, Copy)]
struct Part<'r> {
    start: usize,
    end: usize,
    expr: &'r ExprRef,
}

impl Part<'_> {
    fn replaced(&self, name: &str, head: At) -> Change {
        Change { start: self.start, end: self.end, put: vec![Put::Ours(name.to_owned())], head }
    }
}

/// The parts of a head that are to be computed: its key and its value.
#[derive(Clone, Copy, Default)]
struct Gives<'r> {
    key: Option<Part<'r>>,
    value: Option<Part<'r>>,
}

/// What is to be changed in the heads of one rule.
fn changes(rule: &Rule, text: &str, names: &Names) -> Result<Vec<Change>, String> {
    let Rule::Spec { head, bodies, .. } = rule else { return Ok(Vec::new()) };
    let at = at_of(rule.span());
    let unclear = || format!("this head cannot be read with certainty: {FIX}");
    if let RuleHead::Set { refr, key: Some(key), span } = head
        && text.get(end(text, refr.span())..).is_some_and(|after| after.starts_with('['))
    {
        return old_set(key, text, (end(text, refr.span()), end(text, span)), names, at).ok_or_else(unclear);
    }
    let gives = gives(head, text).ok_or_else(unclear)?;
    let arguments = match head {
        RuleHead::Func { args, .. } => args.as_slice(),
        _ => &[],
    };
    if bodies.is_empty() {
        return Ok(bodiless(head, gives, names, at));
    }
    // A function forgets nothing: it gives one value or none. Only an `else` must know which.
    if matches!(head, RuleHead::Func { .. }) && bodies.len() == 1 {
        return Ok(Vec::new());
    }
    let mut of_bodies = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        let value = match &body.assign {
            Some(assign) => Some(assigned(assign, text).ok_or_else(unclear)?),
            // An `else` without a value gives `true`, but for one of a partial rule.
            None => gives.value.filter(|_| index == 0 || gives.key.is_some()),
        };
        of_bodies.push((body, locals(&body.query.stmts, arguments), value));
    }
    // Of a comprehension that one of several bodies gives, and of one that is a key, the engine does not know which names the
    // body has given a value: it would go through all that they could stand for.
    let is_left = if bodies.len() > 1 { is_plain } else { is_certain };
    // What stands in the head is the same for all bodies, so it is bound in each of them or in none.
    let key = gives.key.filter(|key| of_bodies.iter().any(|(_, known, _)| !is_plain(key.expr, known)));
    let shared = gives.value.filter(|value| {
        of_bodies
            .iter()
            .any(|(_, known, own)| own.is_some_and(|own| own.start == value.start) && !is_left(value.expr, known))
    });
    let mut found = Vec::new();
    found.extend(key.map(|key| key.replaced(&names.key, at)));
    found.extend(shared.map(|value| value.replaced(&names.value, at)));
    for (body, known, value) in &of_bodies {
        let is_shared = |own: &Part<'_>| gives.value.is_some_and(|value| value.start == own.start);
        let own = value.filter(|own| if is_shared(own) { shared.is_some() } else { !is_left(own.expr, known) });
        found.extend(own.filter(|own| !is_shared(own)).map(|own| own.replaced(&names.value, at)));
        let mut bound = Vec::new();
        bound.extend(key.map(|key| (names.key.as_str(), key)));
        bound.extend(own.map(|own| (names.value.as_str(), own)));
        if !bound.is_empty() {
            found.extend(in_body(body, text, value.as_ref(), &bound, known, at));
        }
    }
    found.sort_by_key(|change| (change.start, change.end));
    Ok(found)
}

/// `name[KEY]` without a body, which the engine reads as a set.
fn old_set(key: &ExprRef, text: &str, (named, end): (usize, usize), names: &Names, at: At) -> Option<Vec<Change>> {
    if is_certain(key, &BTreeSet::new()) {
        return Some(Vec::new());
    }
    let inside = text.get(named..end)?.strip_prefix('[')?.trim_end().strip_suffix(']')?;
    let start = named.checked_add(1)?;
    let theirs = Put::Theirs(start, start.checked_add(inside.len())?);
    let put = vec![Put::Ours(format!(" contains {0} if {{{0} := ", names.value)), theirs, Put::Ours("}".to_owned())];
    Some(vec![Change { start: named, end, put, head: at }])
}

/// A head without a body: where what it gives can be more than one value or is collected, a body is given to it.
fn bodiless(head: &RuleHead, gives: Gives<'_>, names: &Names, at: At) -> Vec<Change> {
    let nothing = BTreeSet::new();
    let is_one = gives.key.is_none() && !matches!(head, RuleHead::Set { .. });
    // A comprehension as a key the engine does not plan.
    let is_left = |name: &str, part: &Part<'_>| {
        if name == names.key {
            is_plain(part.expr, &nothing)
        } else {
            is_certain(part.expr, &nothing) || (is_one && is_single(part.expr))
        }
    };
    let parts = [(gives.key, names.key.as_str()), (gives.value, names.value.as_str())];
    let bound: Vec<(&str, Part<'_>)> = parts
        .into_iter()
        .filter_map(|(part, name)| part.map(|part| (name, part)))
        .filter(|(name, part)| !is_left(name, part))
        .collect();
    let Some(end) = bound.iter().chain(gives.value.map(|value| ("", value)).iter()).map(|(_, part)| part.end).max()
    else {
        return Vec::new();
    };
    if bound.is_empty() {
        return Vec::new();
    }
    let mut put = vec![Put::Ours(" if {".to_owned())];
    put.extend(bindings(&bound, &nothing));
    put.push(Put::Ours("}".to_owned()));
    let mut found: Vec<Change> = bound.iter().map(|(name, part)| part.replaced(name, at)).collect();
    found.push(Change { start: end, end, put, head: at });
    found.sort_by_key(|change| (change.start, change.end));
    found
}

/// The bindings at the end of a body.
fn in_body(
    body: &RuleBody,
    text: &str,
    value: Option<&Part<'_>>,
    bound: &[(&str, Part<'_>)],
    known: &BTreeSet<&str>,
    at: At,
) -> Vec<Change> {
    let stmts = &body.query.stmts;
    let needed = if is_delayed(stmts, known) { known.clone() } else { BTreeSet::new() };
    let mut put = bindings(bound, &needed);
    let (Some(first), Some(last)) = (stmts.first(), stmts.last()) else {
        // An `else` with a value and no body.
        let Some(value) = value else { return Vec::new() };
        put.insert(0, Put::Ours(" if {".to_owned()));
        put.push(Put::Ours("}".to_owned()));
        return vec![Change { start: value.end, end: value.end, put, head: at }];
    };
    let (start, end) = (begin(text, &first.span), end(text, &last.span));
    put.insert(0, Put::Ours("; ".to_owned()));
    if body.query.span.start < first.span.start {
        return vec![Change { start: end, end, put, head: at }];
    }
    // A body of one statement without brackets gets some.
    put.push(Put::Ours("}".to_owned()));
    let opened = Change { start, end: start, put: vec![Put::Ours("{".to_owned())], head: at };
    vec![opened, Change { start: end, end, put, head: at }]
}

/// `NAME := PART` for each, on the condition that all of `needed` have a value before.
fn bindings(bound: &[(&str, Part<'_>)], needed: &BTreeSet<&str>) -> Vec<Put> {
    let mut put = Vec::new();
    for (name, part) in bound {
        if !put.is_empty() {
            put.push(Put::Ours("; ".to_owned()));
        }
        put.push(Put::Break);
        let theirs = Put::Theirs(part.start, part.end);
        if needed.is_empty() || !may_fail(part.expr) {
            put.extend([Put::Ours(format!("{name} := ")), theirs]);
        } else {
            let needed: Vec<&str> = needed.iter().copied().collect();
            put.extend([
                Put::Ours(format!("[{name}, _] := [")),
                theirs,
                Put::Ours(format!(", [{}]]", needed.join(", "))),
            ]);
        }
    }
    put
}

/// What a head gives. The places are taken from the words around an expression: the engine does not count brackets that it
/// begins or ends with.
fn gives<'r>(head: &'r RuleHead, text: &str) -> Option<Gives<'r>> {
    match head {
        RuleHead::Set { refr, key: Some(key), span } => {
            let named = offset(refr.span().end);
            let mut after = text.get(named..)?.trim_start();
            while after.starts_with('#') {
                after = after.split_once('\n')?.1.trim_start();
            }
            let word = after.strip_prefix("contains")?;
            let start = text.len().checked_sub(word.len())?;
            let key = part(text, start, end(text, span), key)?;
            Some(Gives { key: None, value: Some(key) })
        }
        RuleHead::Set { key: None, .. } => None,
        RuleHead::Compr { refr, assign, .. } => {
            let value = match assign {
                Some(assign) => Some(assigned(assign, text)?),
                None => None,
            };
            let key = match refr.as_ref() {
                Expr::RefBrack { refr: named, index, span, .. } => {
                    let opened = offset(named.span().end).checked_add(1)?;
                    Some(part(text, opened, end(text, span), index)?)
                }
                _ => None,
            };
            Some(Gives { key, value })
        }
        RuleHead::Func { assign: Some(assign), .. } => Some(Gives { key: None, value: Some(assigned(assign, text)?) }),
        RuleHead::Func { assign: None, .. } => Some(Gives::default()),
    }
}

fn assigned<'r>(assign: &'r RuleAssign, text: &str) -> Option<Part<'r>> {
    let start = offset(assign.span.start);
    let operator = if assign.op == AssignOp::ColEq { ":=" } else { "=" };
    text.get(start..)?.starts_with(operator).then_some(())?;
    part(text, start.checked_add(operator.len())?, end(text, &assign.span), &assign.value)
}

/// The expression in `text[start..end]`, without what surrounds it.
fn part<'r>(text: &str, start: usize, end: usize, expr: &'r ExprRef) -> Option<Part<'r>> {
    let found = text.get(start..end)?;
    let start = end.checked_sub(found.trim_start().len())?;
    let end = start.checked_add(text.get(start..end)?.trim_end().len())?;
    (start < end).then_some(Part { start, end, expr })
}

/// The names that have a value as soon as the statements of a body hold, and the arguments of a function.
fn locals<'r>(stmts: &'r [LiteralStmt], arguments: &'r [ExprRef]) -> BTreeSet<&'r str> {
    let mut names = BTreeSet::new();
    for argument in arguments {
        names_in(argument, &mut names);
    }
    for stmt in stmts {
        match &stmt.literal {
            Literal::SomeIn { key, value, .. } => {
                for part in key.iter().chain([value]) {
                    names_in(part, &mut names);
                }
            }
            Literal::Expr { expr, .. } => {
                if let Expr::AssignExpr { op: AssignOp::ColEq, lhs, .. } = expr.as_ref() {
                    names_in(lhs, &mut names);
                }
            }
            _ => {}
        }
    }
    names
}

/// The names that a pattern declares.
fn names_in<'r>(pattern: &'r ExprRef, names: &mut BTreeSet<&'r str>) {
    match pattern.as_ref() {
        Expr::Var { span, .. } if span.text() != "_" => drop(names.insert(span.text())),
        Expr::Array { items, .. } => items.iter().for_each(|item| names_in(item, names)),
        Expr::Object { fields, .. } => fields.iter().for_each(|(_, _, value)| names_in(value, names)),
        _ => {}
    }
}

/// Whether an expression has exactly one value, whatever the input, where all of `known` have one.
fn is_certain(expr: &ExprRef, known: &BTreeSet<&str>) -> bool {
    match expr.as_ref() {
        Expr::ArrayCompr { .. } | Expr::SetCompr { .. } | Expr::ObjectCompr { .. } => true,
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().all(|item| is_certain(item, known)),
        Expr::Object { fields, .. } => fields.iter().all(|(_, k, v)| is_certain(k, known) && is_certain(v, known)),
        _ => is_plain(expr, known),
    }
}

/// Whether an expression is made of literals and of names in `known` alone.
fn is_plain(expr: &ExprRef, known: &BTreeSet<&str>) -> bool {
    match expr.as_ref() {
        Expr::String { .. } | Expr::RawString { .. } | Expr::Number { .. } | Expr::Bool { .. } | Expr::Null { .. } => {
            true
        }
        Expr::Var { span, .. } => known.contains(span.text()),
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().all(|item| is_plain(item, known)),
        Expr::Object { fields, .. } => fields.iter().all(|(_, k, v)| is_plain(k, known) && is_plain(v, known)),
        Expr::UnaryExpr { expr, .. } => matches!(expr.as_ref(), Expr::Number { .. }),
        _ => false,
    }
}

/// Whether an expression has one value or none: there is nothing in it that stands for several.
fn is_single(expr: &ExprRef) -> bool {
    match expr.as_ref() {
        Expr::RefDot { refr, .. } => is_single(refr),
        Expr::RefBrack { refr, index, .. } => {
            is_single(refr)
                && matches!(index.as_ref(), Expr::String { .. } | Expr::RawString { .. } | Expr::Number { .. })
        }
        Expr::Call { fcn, params, .. } => fcn.span().text() != "walk" && params.iter().all(is_single),
        Expr::ArithExpr { lhs, rhs, .. } | Expr::BinExpr { lhs, rhs, .. } | Expr::BoolExpr { lhs, rhs, .. } => {
            is_single(lhs) && is_single(rhs)
        }
        Expr::Var { span, .. } => span.text() != "_",
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().all(is_single),
        Expr::Object { fields, .. } => fields.iter().all(|(_, key, value)| is_single(key) && is_single(value)),
        _ => is_certain(expr, &BTreeSet::new()),
    }
}

/// Whether computing an expression can raise an error, so that what is said before it must have been asked before.
fn may_fail(expr: &ExprRef) -> bool {
    match expr.as_ref() {
        Expr::RefDot { refr, .. } => may_fail(refr),
        Expr::RefBrack { refr, index, .. } => may_fail(refr) || may_fail(index),
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().any(may_fail),
        Expr::Object { fields, .. } => fields.iter().any(|(_, key, value)| may_fail(key) || may_fail(value)),
        Expr::Var { .. } => false,
        // A comprehension has a value, but a call in it may have none.
        _ => !is_plain(expr, &BTreeSet::new()),
    }
}

/// Whether a name in this body is defined by one that comes behind it in the engine's order, so that it has a value only
/// in a later round than the first.
fn is_delayed(stmts: &[LiteralStmt], known: &BTreeSet<&str>) -> bool {
    stmts.iter().any(|stmt| {
        let mut own = BTreeSet::new();
        let from = match &stmt.literal {
            Literal::SomeIn { key, value, collection, .. } => {
                key.iter().chain([value]).for_each(|part| names_in(part, &mut own));
                collection
            }
            Literal::Expr { expr, .. } => match expr.as_ref() {
                Expr::AssignExpr { lhs, rhs, .. } => {
                    names_in(lhs, &mut own);
                    rhs
                }
                _ => return false,
            },
            _ => return false,
        };
        // By its words: a name that only looks like one of ours costs no more than a list.
        let words = from.span().text().split(|c: char| !c.is_alphanumeric() && c != '_');
        words.filter(|word| known.contains(word)).any(|word| own.iter().any(|name| *name < word))
    })
}

#[cfg(test)]
mod tests {
    use super::super::rewriting::Lines;
    use super::*;

    fn text(text: &str) -> String {
        let module = format!("package a\n{text}");
        let bound = bound("a.rego", &module).unwrap_or_else(|unbound| panic!("{text}: {unbound:?}"));
        bound.map_or(module, |bound| bound.text).split_off("package a\n".len())
    }

    #[test]
    fn what_a_head_gives_is_bound_in_its_body() {
        for (before, after) in [
            ("f contains e.x if some e in input.l", "f contains zz if {some e in input.l; zz := e.x}"),
            (
                "f contains e.x if {\n\tsome e in input.l # a\n}",
                "f contains zz if {\n\tsome e in input.l; zz := e.x # a\n}",
            ),
            (
                "f contains (e.x + 1) * 2 if some e in input.l",
                "f contains zz if {some e in input.l; zz := (e.x + 1) * 2}",
            ),
            ("f contains input.x.y", "f contains zz if {zz := input.x.y}"),
            ("f contains w if input.x\nw := input.y", "f contains zz if {input.x; zz := w}\nw := input.y"),
            ("f[e.k] := e.x if some e in input.l", "f[zzz] := zz if {some e in input.l; zzz := e.k; zz := e.x}"),
            ("f[e.k] if some e in input.l", "f[zzz] if {some e in input.l; zzz := e.k}"),
            ("f contains[e.x]if some e in input.l", "f contains zz if {some e in input.l; zz := [e.x]}"),
            ("f # a\n\tcontains e.x if some e in input.l", "f # a\n\tcontains zz if {some e in input.l; zz := e.x}"),
            ("f[input.l[_].k]", "f contains zz if {zz := input.l[_].k}"),
            ("f[input.k] := input.x", "f[zzz] := zz if {zzz := input.k; zz := input.x}"),
            ("f := e.x if some e in input.l", "f := zz if {some e in input.l; zz := e.x}"),
            ("f := input.l[_].x", "f := zz if {zz := input.l[_].x}"),
            (
                "f(x) := x.a if {\n\tx.b\n} else := x.c if x.d\nelse := x.e",
                "f(x) := zz if {\n\tx.b; zz := x.a\n} else := zz if {x.d; zz := x.c}\nelse := zz if {zz := x.e}",
            ),
            (
                "f contains {\n\t\"a\": e.x, # b\n} if { # c\n\tsome e in input.l\n}",
                "f contains zz if { # c\n\tsome e in input.l; zz := {\n\t\"a\": e.x, # b\n}\n}",
            ),
            (
                "f := {o[k] | true} if { some k in input.l } else := set()",
                "f := zz if { some k in input.l; zz := {o[k] | true} } else := set()",
            ),
            (
                "f(x) := 1 if x == 1\nelse := [o[x] | true] if x == 2",
                "f(x) := 1 if x == 1\nelse := zz if {x == 2; zz := [o[x] | true]}",
            ),
            (
                "f[{x | some x in e.l}] := 2 if some e in input.l",
                "f[zzz] := 2 if {some e in input.l; zzz := {x | some x in e.l}}",
            ),
            ("f contains buzz.x if some buzz in input.l", "f contains zzz if {some buzz in input.l; zzz := buzz.x}"),
            (
                "f contains upper(a) if { some b in input.l; a := b.x; is_string(a) }",
                "f contains zz if { some b in input.l; a := b.x; is_string(a); [zz, _] := [upper(a), [a, b]] }",
            ),
        ] {
            assert_eq!(text(before), after);
        }
    }

    #[test]
    fn what_has_a_value_stays_as_it_is() {
        for text_ in [
            "f contains e if some e in input.l",
            "f contains [e, \"a\", 1] if some e in input.l",
            "f contains \"x\" if input.x",
            "f contains [x | some x in e.l] if some e in input.l",
            "f(e) := e.x if e.y",
            "f(e) := e.x",
            "f := input.x.y",
            "f := count(input.x)",
            "default f := false\nf if input.x",
            "f := \"a\" if input.x\nelse := \"b\"",
            "f[k] := v if some k, v in input.o",
        ] {
            assert_eq!(text(text_), text_);
        }
    }

    #[test]
    fn a_membership_whose_value_is_used_is_asked_of_a_function() {
        for (before, after) in [
            ("f if (input.x in {\"a\"}) == false", "f if (countersign.member(input.x , {\"a\"})) == false"),
            ("f if { x := input.x in input.l; x }", "f if { x := countersign.member(input.x , input.l); x }"),
            ("f if \"k\", input.x in input.o", "f if countersign.entry(\"k\", input.x , input.o)"),
            ("f if input.x in input.l", "f if input.x in input.l"),
            ("f if not input.x in input.l", "f if not input.x in input.l"),
            ("f := input.x in input.l if input.y", "f := zz if {input.y; zz := countersign.member(input.x , input.l)}"),
        ] {
            assert_eq!(text(before), after);
        }
    }

    #[test]
    fn what_an_error_names_stands_where_it_stood() {
        let before = "package a\n\nf contains e.x if {\n\tsome e in input.l\n\te.y\n}\n\ng := e.z if some e in input.l\nh := 1\n";
        let Some(Bound { text, places }) = bound("a.rego", before).unwrap_or_else(|unbound| panic!("{unbound:?}"))
        else {
            panic!("nothing was bound");
        };
        assert_eq!(text.lines().count(), before.lines().count());
        for word in ["e.x", "some e", "e.y", "e.z", "h :="] {
            let at = |text: &str| Lines::new(text).at(text.find(word).unwrap()).unwrap();
            assert_eq!(places.before(at(&text)), at(before), "{word}");
        }
    }

    #[test]
    fn a_line_that_would_be_too_long_is_broken() {
        let long = format!("f contains [e.x, \"{}\"] if some e in input.l", "a".repeat(960));
        let bound = bound("a.rego", &format!("package a\n{long}")).unwrap_or_else(|unbound| panic!("{unbound:?}"));
        assert!(bound.is_some_and(|bound| bound.text.contains("zz := [e.x")));
    }
}
