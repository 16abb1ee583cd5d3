//! `x in list` where its value is used: it has none where `x` or the list has none.
//!
//! The engine answers `false` there, so that `(e.kind in {"bad"}) == false` would hold for what has no kind; and of
//! `key, value in object` it finds that what is not there is what is not there. As a statement of its own the first makes no
//! difference; everywhere else a function is asked, which as every function has no value where one of its arguments has none.

use regorus::Value;
use regorus::unstable::{Expr, ExprRef, Literal, Module, Query, Rule, RuleHead};

use super::rewriting::{Change, Put, Unbound, begin, end};
use super::syntax::at_of;

/// The functions, with their numbers of arguments. No pack can name them: the lint knows none of them.
pub(super) const FUNCTIONS: &[(&str, u8)] = &[(MEMBER, 2), (ENTRY, 3)];
const MEMBER: &str = "countersign.member";
const ENTRY: &str = "countersign.entry";

/// What one of [`FUNCTIONS`] gives.
pub(super) fn is_in(values: &[Value]) -> bool {
    match values {
        [value, Value::Array(items)] => items.contains(value),
        [value, Value::Set(items)] => items.contains(value),
        [value, Value::Object(entries)] => entries.iter().any(|(_, item)| item == value),
        [key, value, collection @ (Value::Array(_) | Value::Object(_))] => {
            *value != Value::Undefined && collection[key] == *value
        }
        _ => false,
    }
}

/// The memberships of a module whose value is used.
pub(super) fn changes(module: &Module, text: &str) -> Result<Vec<Change>, Unbound> {
    let mut found = Vec::new();
    for membership in used(module) {
        let Expr::Membership { span, key, value, collection, .. } = membership.as_ref() else { continue };
        let at = at_of(span);
        let unbound =
            || Unbound { at, detail: "this membership cannot be read with certainty: bind its value first".into() };
        let (after, before) = (end(text, value.span()), begin(text, collection.span()));
        let between = text.get(after..before).ok_or_else(unbound)?;
        // Behind the value there is nothing before the word but brackets, and comments at worst.
        let word = between.find("in").and_then(|index| index.checked_add(after)).ok_or_else(unbound)?;
        let function = if key.is_some() { ENTRY } else { MEMBER };
        let put = |start: usize, end: usize, ours: String| Change { start, end, put: vec![Put::Ours(ours)], head: at };
        let (start, end) = (begin(text, span), end(text, span));
        found.push(put(start, start, format!("{function}(")));
        found.push(put(word, word.saturating_add(2), ",".to_owned()));
        found.push(put(end, end, ")".to_owned()));
    }
    // What is around another one comes first, and stays so.
    found.sort_by_key(|change| change.start);
    Ok(found)
}

/// Whether `after` is `before` without such a membership.
pub(super) fn is_the_same(before: &Module, after: &Module, _: &str) -> bool {
    let statements = |rule: &Rule| match rule {
        Rule::Spec { bodies, .. } => bodies.iter().map(|body| body.query.stmts.len()).collect(),
        Rule::Default { .. } => Vec::new(),
    };
    let all = |module: &Module| module.policy.iter().map(|rule| statements(rule)).collect::<Vec<Vec<usize>>>();
    all(before) == all(after) && used(after).is_empty()
}

fn used(module: &Module) -> Vec<&ExprRef> {
    let mut found = Vec::new();
    for rule in &module.policy {
        let Rule::Spec { head, bodies, .. } = rule.as_ref() else { continue };
        match head {
            RuleHead::Compr { refr, assign, .. } => {
                value(refr, &mut found);
                if let Some(assign) = assign {
                    value(&assign.value, &mut found);
                }
            }
            RuleHead::Set { key, .. } => key.iter().for_each(|key| value(key, &mut found)),
            RuleHead::Func { assign, .. } => assign.iter().for_each(|assign| value(&assign.value, &mut found)),
        }
        for body in bodies {
            body.assign.iter().for_each(|assign| value(&assign.value, &mut found));
            query(&body.query, &mut found);
        }
    }
    found
}

fn query<'m>(query_: &'m Query, found: &mut Vec<&'m ExprRef>) {
    for stmt in &query_.stmts {
        match &stmt.literal {
            Literal::SomeVars { .. } => {}
            Literal::SomeIn { collection, .. } => value(collection, found),
            Literal::Expr { expr, .. } => match expr.as_ref() {
                // Alone it holds or does not.
                Expr::Membership { key: None, value: item, collection, .. } => {
                    value(item, found);
                    value(collection, found);
                }
                _ => value(expr, found),
            },
            // What `not` makes of what has no value is said where packs are linted.
            Literal::NotExpr { expr, .. } => match expr.as_ref() {
                Expr::Membership { value: item, collection, .. } => {
                    value(item, found);
                    value(collection, found);
                }
                _ => value(expr, found),
            },
            Literal::Every { domain, query: inner, .. } => {
                value(domain, found);
                query(inner, found);
            }
        }
        for modifier in &stmt.with_mods {
            value(&modifier.r#as, found);
        }
    }
}

fn value<'m>(expr: &'m ExprRef, found: &mut Vec<&'m ExprRef>) {
    match expr.as_ref() {
        Expr::Membership { key, value: item, collection, .. } => {
            found.push(expr);
            key.iter().chain([item, collection]).for_each(|part| value(part, found));
        }
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().for_each(|item| value(item, found)),
        Expr::Object { fields, .. } => {
            for (_, key, field) in fields {
                value(key, found);
                value(field, found);
            }
        }
        Expr::ArrayCompr { term, query: inner, .. } | Expr::SetCompr { term, query: inner, .. } => {
            value(term, found);
            query(inner, found);
        }
        Expr::ObjectCompr { key, value: field, query: inner, .. } => {
            value(key, found);
            value(field, found);
            query(inner, found);
        }
        Expr::Call { params, .. } => params.iter().for_each(|param| value(param, found)),
        Expr::UnaryExpr { expr, .. } => value(expr, found),
        Expr::RefDot { refr, .. } => value(refr, found),
        Expr::RefBrack { refr, index, .. } => {
            value(refr, found);
            value(index, found);
        }
        Expr::BinExpr { lhs, rhs, .. }
        | Expr::BoolExpr { lhs, rhs, .. }
        | Expr::ArithExpr { lhs, rhs, .. }
        | Expr::AssignExpr { lhs, rhs, .. } => {
            value(lhs, found);
            value(rhs, found);
        }
        _ => {}
    }
}
