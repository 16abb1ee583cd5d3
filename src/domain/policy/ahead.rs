//! Names that are used ahead of their declaration, in one line.
//!
//! A comprehension or the body of an `every` has names of its own, and those that are declared around it before it. The engine
//! tells the two apart by lines: in `count([1 | list[i].bad]) == 0; some i in good` it takes the `i` of the comprehension for the
//! one that `some` declares further on, so that nothing but that one is looked at, and with a line between them it does not. Other
//! readers of Rego never do. What a rule says must not depend on where its lines end, so a module that has it does not load.

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, Module, Query, Rule, RuleHead, Span};

use super::errors::bounded;
use super::syntax::{At, at_of, walk};

/// The first such name: where it is used, and what is wrong with it.
pub(super) fn used(module: &Module) -> Option<(At, String)> {
    let mut reader = Reader { found: None };
    for rule in &module.policy {
        reader.rule(rule);
    }
    reader.found.map(|name| {
        let text = bounded(name.text(), 60);
        let detail = format!(
            "expected another name than `{text}`, which `some {text} in …` declares further on in the same line: here the one \
             would be taken for the other, and is not elsewhere"
        );
        (at_of(&name), detail)
    })
}

struct Reader {
    found: Option<Span>,
}

impl Reader {
    fn rule(&mut self, rule: &Rule) {
        let Rule::Spec { head, bodies, .. } = rule else { return };
        let (key, value) = match head {
            RuleHead::Compr { refr, assign, .. } => {
                let key = match refr.as_ref() {
                    Expr::RefBrack { index, .. } => Some(index),
                    _ => None,
                };
                (key, assign.as_ref().map(|assign| &assign.value))
            }
            RuleHead::Set { key, .. } => (None, key.as_ref()),
            RuleHead::Func { assign, .. } => (None, assign.as_ref().map(|assign| &assign.value)),
        };
        key.into_iter().chain(value).for_each(|given| self.expr(given, &[], &[]));
        for body in bodies {
            body.assign.iter().for_each(|assign| self.expr(&assign.value, &[], &[]));
            self.query(&body.query, &[], &[]);
        }
    }

    /// * `given` — what is made of it each time that it holds.
    /// * `around` — the names that queries around this one declare with `some … in`.
    fn query(&mut self, query: &Query, given: &[&ExprRef], around: &[&Span]) {
        let (mut all, mut some_in) = (Vec::new(), Vec::new());
        for stmt in &query.stmts {
            match &stmt.literal {
                Literal::SomeVars { vars, .. } => all.extend(vars),
                Literal::SomeIn { key, value, .. } => {
                    key.iter().chain([value]).for_each(|part| names_in(part, &mut some_in));
                }
                Literal::Expr { expr, .. } => {
                    if let Expr::AssignExpr { op: AssignOp::ColEq, lhs, .. } = expr.as_ref() {
                        names_in(lhs, &mut all);
                    }
                }
                Literal::NotExpr { .. } | Literal::Every { .. } => {}
            }
        }
        all.extend(&some_in);
        // What it declares itself is its own.
        let around: Vec<&Span> = without(around, &all);
        let inner: Vec<&Span> = around.iter().copied().chain(some_in).collect();
        // What is made of it comes after all of it, wherever it stands.
        for given in given {
            self.expr(given, &around, &around);
        }
        for stmt in &query.stmts {
            match &stmt.literal {
                Literal::SomeVars { .. } => {}
                Literal::SomeIn { key, value, collection, .. } => {
                    key.iter().chain([value, collection]).for_each(|part| self.expr(part, &around, &inner));
                }
                Literal::Expr { expr, .. } | Literal::NotExpr { expr, .. } => self.expr(expr, &around, &inner),
                Literal::Every { key, value, domain, query, .. } => {
                    self.expr(domain, &around, &inner);
                    let own: Vec<&Span> = key.iter().chain([value]).collect();
                    self.query(query, &[], &without(&inner, &own));
                }
            }
            stmt.with_mods.iter().for_each(|modifier| self.expr(&modifier.r#as, &around, &inner));
        }
    }

    /// * `inner` — the same as `around`, for the queries in it.
    fn expr(&mut self, expr: &ExprRef, around: &[&Span], inner: &[&Span]) {
        walk(expr, &mut |part| {
            match part.as_ref() {
                Expr::Var { span, .. } => {
                    let is_ahead = |declared: &&&Span| {
                        declared.text() == span.text() && declared.line == span.line && declared.start > span.start
                    };
                    if self.found.is_none() && around.iter().any(|declared| is_ahead(&declared)) {
                        self.found = Some(span.clone());
                    }
                }
                Expr::ArrayCompr { term, query, .. } | Expr::SetCompr { term, query, .. } => {
                    self.query(query, &[term], inner);
                }
                Expr::ObjectCompr { key, value, query, .. } => self.query(query, &[key, value], inner),
                _ => {}
            }
            true
        });
    }
}

/// Those of `names` that are not called as one of `others` is.
fn without<'s>(names: &[&'s Span], others: &[&Span]) -> Vec<&'s Span> {
    names.iter().copied().filter(|name| !others.iter().any(|other| other.text() == name.text())).collect()
}

/// The names that a pattern declares.
fn names_in<'m>(pattern: &'m ExprRef, names: &mut Vec<&'m Span>) {
    match pattern.as_ref() {
        Expr::Var { span, .. } if span.text() != "_" => names.push(span),
        Expr::Array { items, .. } => items.iter().for_each(|item| names_in(item, names)),
        Expr::Object { fields, .. } => fields.iter().for_each(|(_, _, value)| names_in(value, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::syntax;

    fn read(text: &str) -> Result<(), String> {
        syntax::read("a.rego", &format!("package a\n{text}\n")).map(drop).map_err(|error| error.to_string())
    }

    #[test]
    fn a_name_that_is_declared_further_on_in_its_line_is_refused_and_on_another_line_is_another() {
        for (text, at) in [
            ("v if { count([1 | input.l[i].bad]) == 0; some i, e in input.l; e.good }", "2:27"),
            ("v if { x := {i | input.l[i]}; count(x) == 1; some i in [0] }", "2:14"),
            ("v if { x := {i: 1 | input.l[i]}; some i in [0] }", "2:14"),
            ("v if { every r in input.l { r.t != bad }; some bad in [1] }", "2:36"),
            ("v if { every r in input.l { count([1 | r[i]]) == 0 }; some [_, i] in [[0, 1]] }", "2:42"),
            (
                "f(x) := 1 if { x == 2 } else := 2 if { count([[j | input.l[i][j]] | some j in x]) == 0; some i in [0] }",
                "2:60",
            ),
            ("v := [x | x := [1 | input.l[i]]; some i in [0]]", "2:29"),
            ("v if { not count([1 | input.l[i]]) == 0; some i in [0] }", "2:31"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(&format!("a.rego:{at}: expected another name than ")), "{text}: {error}");
            assert_eq!(read(&text.replace("; some", "\n some")), Ok(()), "{text}");
        }
        for text in [
            "v if { some i, e in input.l; e.good; count([1 | input.l[i].bad]) == 0 }",
            "v if { count([i | some i in input.l]) == 0; some i in input.k; i == 1 }",
            "v if { count([i | i := input.x]) == 0; some i in input.k; i == 1 }",
            "v if { every i in input.l { i.good }; some i in input.k; i == 1 }",
            "v if { count([1 | input.l[_].bad]) == 0; some _, e in input.l; e.good }",
            "v := [i | some i in input.l] if { some i in input.k; i == 1 }",
            "v := {n: count({x | some x in input.l; n in x}) | some n in input.k}",
        ] {
            assert_eq!(read(text), Ok(()), "{text}");
        }
    }
}
