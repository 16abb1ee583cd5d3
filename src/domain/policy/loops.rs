//! The names of `every`, which always have a value: also where its body makes something equal to one of them.
//!
//! The engine does not count them among the names that have a value when it plans what an `=` is to do. In
//! `every result in results { result = "PASSED" }` it gives the name another value, and the statement holds for every list.
//! So such a body begins by giving the name its value in words that the engine does count:
//! `every yy0 in results { result := yy0; result = "PASSED" }`, which is what OPA makes of it.

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, LiteralStmt, Module, Query, Rule, RuleHead, Span};

use super::rewriting::{Change, Put, Unbound, offset};
use super::syntax::{At, at_of};

/// The changes that make every `every` of a module mean what it says.
pub(super) fn changes(module: &Module, text: &str) -> Result<Vec<Change>, Unbound> {
    let mut name = "yy".to_owned();
    while text.contains(name.as_str()) {
        name.push('y');
    }
    let (mut found, mut unclear) = (Vec::new(), None);
    let mut next = 0usize;
    in_module(module, &mut |query| {
        for (names, body) in query.stmts.iter().filter_map(loop_of) {
            let taken: Vec<&Span> = names.into_iter().filter(|name| taken(body, name.text()).is_some()).collect();
            let opened = offset(body.span.start);
            let Some(inside) = opened.checked_add(1).filter(|_| text.as_bytes().get(opened) == Some(&b'{')) else {
                unclear = unclear.or(taken.first().map(|name| at_of(name)));
                continue;
            };
            let mut put = Vec::new();
            for own in &taken {
                let (head, ours) = (at_of(own), format!("{name}{next}"));
                next = next.saturating_add(1);
                put.extend([Put::Ours(format!("{} := {ours}; ", own.text())), Put::Break]);
                let (start, end) = (offset(own.start), offset(own.end));
                found.push(Change { start, end, put: vec![Put::Ours(ours)], head });
            }
            if let Some(first) = taken.first() {
                found.push(Change { start: inside, end: inside, put, head: at_of(first) });
            }
        }
    });
    if let Some(at) = unclear {
        return Err(Unbound {
            at,
            detail: "this `every` cannot be read with certainty: say `==` in its body".to_owned(),
        });
    }
    found.sort_by_key(|change| (change.start, change.end));
    Ok(found)
}

/// Whether `after` is `before` with a statement more for each name that was taken, and none left that is.
pub(super) fn is_the_same(before: &Module, after: &Module, _: &str) -> bool {
    let (was, is) = (counted(before), counted(after));
    before.policy.len() == after.policy.len()
        && before.imports.len() == after.imports.len()
        && is == (was.0.saturating_add(was.1), 0)
}

/// The statements of a module, however deep, and the names of `every` that are taken.
fn counted(module: &Module) -> (usize, usize) {
    let (mut statements, mut names_taken) = (0usize, 0usize);
    in_module(module, &mut |query| {
        statements = statements.saturating_add(query.stmts.len());
        let loops = query.stmts.iter().filter_map(loop_of);
        let names = loops.flat_map(|(names, body)| names.into_iter().filter(|name| taken(body, name.text()).is_some()));
        names_taken = names_taken.saturating_add(names.count());
    });
    (statements, names_taken)
}

/// The names of an `every`, and its body.
pub(super) fn loop_of(stmt: &LiteralStmt) -> Option<(Vec<&Span>, &Query)> {
    let Literal::Every { key, value, query, .. } = &stmt.literal else { return None };
    Some((key.iter().chain([value]).filter(|name| name.text() != "_").collect(), query))
}

/// Where a body makes something equal to `name`, or asks for a field by a pattern with it: there the engine would give it a
/// value of its own.
pub(super) fn taken(body: &Query, name: &str) -> Option<At> {
    // What it declares itself is another name, for which the engine knows what to do.
    if body.stmts.iter().any(|stmt| declares(stmt, name)) {
        return None;
    }
    body.stmts.iter().find_map(|stmt| {
        let own = match &stmt.literal {
            Literal::SomeVars { .. } => None,
            Literal::SomeIn { collection, .. } => taken_in(collection, name),
            Literal::Expr { expr, .. } | Literal::NotExpr { expr, .. } => taken_in(expr, name),
            Literal::Every { key, value, domain, query, .. } => taken_in(domain, name).or_else(|| {
                let shadowed = key.iter().chain([value]).any(|own| own.text() == name);
                if shadowed { None } else { taken(query, name) }
            }),
        };
        own.or_else(|| stmt.with_mods.iter().find_map(|modifier| taken_in(&modifier.r#as, name)))
    })
}

/// Whether a statement declares `name`.
fn declares(stmt: &LiteralStmt, name: &str) -> bool {
    match &stmt.literal {
        Literal::SomeVars { vars, .. } => vars.iter().any(|own| own.text() == name),
        Literal::SomeIn { key, value, .. } => key.iter().chain([value]).any(|part| is_in_pattern(part, name)),
        Literal::Expr { expr, .. } => match expr.as_ref() {
            Expr::AssignExpr { op: AssignOp::ColEq, lhs, .. } => is_in_pattern(lhs, name),
            _ => false,
        },
        Literal::NotExpr { .. } | Literal::Every { .. } => false,
    }
}

fn taken_in(expr: &ExprRef, name: &str) -> Option<At> {
    let found = match expr.as_ref() {
        Expr::AssignExpr { op: AssignOp::Eq, lhs, rhs, .. } => is_in_pattern(lhs, name) || is_in_pattern(rhs, name),
        Expr::RefBrack { index, .. } => {
            matches!(index.as_ref(), Expr::Array { .. } | Expr::Object { .. } | Expr::Set { .. })
                && is_in_pattern(index, name)
        }
        _ => false,
    };
    if found {
        return Some(at_of(expr.span()));
    }
    let mut within = Vec::new();
    let query = parts(expr, &mut within);
    query.and_then(|query| taken(query, name)).or_else(|| within.into_iter().find_map(|part| taken_in(part, name)))
}

/// Whether a pattern would give `name` a value.
fn is_in_pattern(pattern: &ExprRef, name: &str) -> bool {
    match pattern.as_ref() {
        Expr::Var { span, .. } => span.text() == name,
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().any(|item| is_in_pattern(item, name)),
        // A key is looked up by the value that it has.
        Expr::Object { fields, .. } => fields.iter().any(|(_, _, value)| is_in_pattern(value, name)),
        _ => false,
    }
}

// Everything in a module ---------------------------------------------------------------------------------------------

fn in_module<'m>(module: &'m Module, see: &mut dyn FnMut(&'m Query)) {
    for rule in &module.policy {
        let Rule::Spec { head, bodies, .. } = rule.as_ref() else { continue };
        match head {
            RuleHead::Compr { refr, assign, .. } => {
                in_expr(refr, see);
                if let Some(assign) = assign {
                    in_expr(&assign.value, see);
                }
            }
            RuleHead::Set { key, .. } => key.iter().for_each(|key| in_expr(key, see)),
            RuleHead::Func { assign, .. } => assign.iter().for_each(|assign| in_expr(&assign.value, see)),
        }
        for body in bodies {
            body.assign.iter().for_each(|assign| in_expr(&assign.value, see));
            in_query(&body.query, see);
        }
    }
}

fn in_query<'m>(query: &'m Query, see: &mut dyn FnMut(&'m Query)) {
    see(query);
    for stmt in &query.stmts {
        match &stmt.literal {
            Literal::SomeVars { .. } => {}
            Literal::SomeIn { collection, .. } => in_expr(collection, see),
            Literal::Expr { expr, .. } | Literal::NotExpr { expr, .. } => in_expr(expr, see),
            Literal::Every { domain, query, .. } => {
                in_expr(domain, see);
                in_query(query, see);
            }
        }
        stmt.with_mods.iter().for_each(|modifier| in_expr(&modifier.r#as, see));
    }
}

fn in_expr<'m>(expr: &'m ExprRef, see: &mut dyn FnMut(&'m Query)) {
    let mut within = Vec::new();
    if let Some(query) = parts(expr, &mut within) {
        in_query(query, see);
    }
    for part in within {
        in_expr(part, see);
    }
}

/// What an expression is made of, and the query in it where it is a comprehension.
fn parts<'m>(expr: &'m ExprRef, within: &mut Vec<&'m ExprRef>) -> Option<&'m Query> {
    match expr.as_ref() {
        Expr::ArrayCompr { term, query, .. } | Expr::SetCompr { term, query, .. } => {
            within.push(term);
            return Some(query);
        }
        Expr::ObjectCompr { key, value, query, .. } => {
            within.extend([key, value]);
            return Some(query);
        }
        Expr::Array { items, .. } | Expr::Set { items, .. } => within.extend(items),
        Expr::Object { fields, .. } => within.extend(fields.iter().flat_map(|(_, key, value)| [key, value])),
        Expr::Call { params, .. } => within.extend(params),
        Expr::UnaryExpr { expr, .. } => within.push(expr),
        Expr::RefDot { refr, .. } => within.push(refr),
        Expr::RefBrack { refr, index, .. } => within.extend([refr, index]),
        Expr::BinExpr { lhs, rhs, .. }
        | Expr::BoolExpr { lhs, rhs, .. }
        | Expr::ArithExpr { lhs, rhs, .. }
        | Expr::AssignExpr { lhs, rhs, .. } => within.extend([lhs, rhs]),
        Expr::Membership { key, value, collection, .. } => within.extend(key.iter().chain([value, collection])),
        _ => {}
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::rewriting::rewritten;
    use super::*;

    fn text(text: &str) -> String {
        let module = format!("package a\n{text}");
        let bound = rewritten("a.rego", &module, &changes, &is_the_same, "a loop")
            .unwrap_or_else(|unbound| panic!("{text}: {unbound:?}"));
        bound.map_or(module, |bound| bound.text).split_off("package a\n".len())
    }

    #[test]
    fn a_name_of_every_has_its_value_before_anything_is_made_equal_to_it() {
        for (before, after) in [
            ("v if every e in l { e = 1 }", "v if every yy0 in l {e := yy0;  e = 1 }"),
            ("v if every e in l {\n\t1 = e\n}", "v if every yy0 in l {e := yy0; \n\t1 = e\n}"),
            ("v if every k, e in l { k = e }", "v if every yy0, yy1 in l {k := yy0; e := yy1;  k = e }"),
            ("v if every k, e in l { k = 1; e }", "v if every yy0, e in l {k := yy0;  k = 1; e }"),
            ("v if every e in l { [e, 1] = x }", "v if every yy0 in l {e := yy0;  [e, 1] = x }"),
            ("v if every e in l { not e = 1 }", "v if every yy0 in l {e := yy0;  not e = 1 }"),
            ("v if every e in l { # c\n\tm[[e, x]] }", "v if every yy0 in l {e := yy0;  # c\n\tm[[e, x]] }"),
            (
                "v if every e in l { count([1 | e = 3]) > 0 }",
                "v if every yy0 in l {e := yy0;  count([1 | e = 3]) > 0 }",
            ),
            (
                "v := [x | some x in m; every e in l { every f in l { e = f } }]",
                "v := [x | some x in m; every yy0 in l {e := yy0;  every yy1 in l {f := yy1;  e = f } }]",
            ),
            ("yy if every e in l { e = 1 }", "yy if every yyy0 in l {e := yyy0;  e = 1 }"),
        ] {
            assert_eq!(text(before), after);
        }
    }

    #[test]
    fn what_gives_no_name_another_value_stays_as_it_is() {
        for same in [
            "v if every e in l { e == 1 }",
            "v if every e in l { e.k = 1 }",
            "v if every e in l { x := e; x = 1 }",
            "v if every _ in l { 1 = 2 }",
            "v if { every e in l { e }; x = 1 }",
            "v if every e in l { count([e | some e in m; e = 1]) > 0 }",
            "v if every e in l { every e in m { e == 1 } }",
            "v if { some e in l; e = 1 }",
        ] {
            assert_eq!(text(same), same);
        }
    }
}
