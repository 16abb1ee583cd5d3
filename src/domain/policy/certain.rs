//! Conditions that hold never, or always, whatever is asked: what their own text says.
//!
//! Only what is certain is told, from one body at a time: two literals that are compared, one thing that is compared with itself,
//! with two texts that differ, or with a value of a kind that it never has. What depends on how evidence looks, on which rules
//! there are elsewhere or on what a function gives is not worked out: where nothing is said, nothing is known.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use regorus::Value;
use regorus::unstable::{AssignOp, BoolOp, Expr, ExprRef, Literal, LiteralStmt, Query, Span};

use super::errors::bounded;
use super::syntax::{At, at_of};
use crate::domain::limits::MAX_CONDITIONS_COMPARED;

/// What a body says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Certain {
    /// What in it is never true: where, and what.
    pub(super) never: Vec<(At, String)>,
    /// Whether every condition in it is always true.
    pub(super) always: bool,
    /// The comparisons in it that are always true: where, and what.
    pub(super) idle: Vec<(At, String)>,
    /// The names that are conditions by themselves: it holds only where each of them does.
    pub(super) needs: Vec<String>,
    /// Its only condition, where that compares what is always there with a literal.
    pub(super) only: Option<Compared>,
}

/// What is compared with a literal, whether it has to be equal, and the literal.
pub(super) type Compared = (String, bool, Value);

/// What one statement comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Never,
    Always,
    Sometimes,
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    Literal(Value),
    /// A name and what follows it, written in one way; the same wherever it stands in one body.
    Named(Named),
    Else,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    root: String,
    /// A literal step, or the name of one that is bound.
    path: Vec<Result<String, String>>,
}

/// What has to be true of something that has a name.
struct Demand {
    of: Named,
    is: BoolOp,
    than: Value,
    at: At,
    text: String,
}

/// Reads one body.
pub(super) fn certain(query: &Query) -> Certain {
    let mut reader = Reader::default();
    let mut found = Certain { always: !query.stmts.is_empty(), ..Certain::default() };
    for statement in &query.stmts {
        let (at, text) = whole(&statement.span);
        // What `with` replaces is in no rule, and another thing in each test.
        let holds = if statement.with_mods.is_empty() { reader.statement(statement) } else { Holds::Sometimes };
        if holds == Holds::Never {
            found.never.push((at, format!("`{text}` is never true")));
        } else if holds == Holds::Always && is_comparison(statement) {
            found.idle.push((at, format!("`{text}` is always true")));
        }
        found.always &= holds == Holds::Always;
        if let Literal::Expr { expr, .. } = &statement.literal
            && let Expr::Var { span, .. } = expr.as_ref()
        {
            found.needs.push(span.text().to_owned());
        }
    }
    if let ([_], [Demand { of, is: is @ (BoolOp::Eq | BoolOp::Ne), than, .. }]) =
        (query.stmts.as_slice(), reader.demands.as_slice())
        && kinds(of).is_some()
    {
        found.only = Some((of.to_string(), *is == BoolOp::Eq, than.clone()));
    }
    found.never.extend(reader.contradictions());
    found
}

/// Whether somebody meant to ask something by it: `true` and a name for something ask nothing.
fn is_comparison(statement: &LiteralStmt) -> bool {
    matches!(&statement.literal, Literal::Expr { expr, .. } if matches!(expr.as_ref(), Expr::BoolExpr { .. }))
}

#[derive(Default)]
struct Reader {
    /// What a local name stands for.
    stands: BTreeMap<String, Term>,
    demands: Vec<Demand>,
}

impl Reader {
    fn statement(&mut self, statement: &LiteralStmt) -> Holds {
        match &statement.literal {
            Literal::SomeVars { .. } => Holds::Always,
            Literal::SomeIn { collection, .. } if is_empty(collection) => Holds::Never,
            Literal::Every { domain, .. } if is_empty(domain) => Holds::Always,
            Literal::SomeIn { .. } | Literal::Every { .. } => Holds::Sometimes,
            Literal::Expr { expr, .. } => self.condition(expr, statement),
            // Of what has no value, `not` is one thing here and another in OPA: only literals have certainly one.
            Literal::NotExpr { expr, .. } => match literals(expr) {
                Some(true) => Holds::Never,
                Some(false) => Holds::Always,
                None => Holds::Sometimes,
            },
        }
    }

    fn condition(&mut self, expr: &ExprRef, statement: &LiteralStmt) -> Holds {
        match expr.as_ref() {
            Expr::Bool { value, .. } => {
                if *value == Value::Bool(true) {
                    Holds::Always
                } else {
                    Holds::Never
                }
            }
            Expr::String { .. } | Expr::RawString { .. } | Expr::Number { .. } => Holds::Always,
            Expr::BoolExpr { op, lhs, rhs, .. } => self.compared(op, lhs, rhs, statement),
            Expr::AssignExpr { op: AssignOp::ColEq, lhs, rhs, .. } => self.named(lhs, rhs),
            Expr::AssignExpr { op: AssignOp::Eq, lhs, rhs, .. } => match (self.term(lhs), self.term(rhs)) {
                // A name that is bound here is whatever stands on the other side.
                (Term::Named(_), Term::Literal(_)) | (Term::Literal(_), Term::Named(_)) => {
                    self.compared(&BoolOp::Eq, lhs, rhs, statement)
                }
                _ => Holds::Sometimes,
            },
            Expr::Membership { key: None, value, collection, .. } => self.one_of(value, collection),
            _ => Holds::Sometimes,
        }
    }

    fn named(&mut self, name: &ExprRef, value: &ExprRef) -> Holds {
        let Expr::Var { span, .. } = name.as_ref() else { return Holds::Sometimes };
        let term = self.term(value);
        let holds = match &term {
            Term::Literal(_) => Holds::Always,
            Term::Named(named) if kinds(named).is_some() => Holds::Always,
            _ => Holds::Sometimes,
        };
        if term != Term::Else && span.text() != "_" {
            self.stands.insert(span.text().to_owned(), term);
        }
        holds
    }

    fn compared(&mut self, op: &BoolOp, lhs: &ExprRef, rhs: &ExprRef, statement: &LiteralStmt) -> Holds {
        if let Some(holds) = counted(op, lhs, rhs) {
            return holds;
        }
        match (self.term(lhs), self.term(rhs)) {
            (Term::Literal(one), Term::Literal(other)) => match compare(op, &one, &other) {
                Some(true) => Holds::Always,
                Some(false) => Holds::Never,
                None => Holds::Sometimes,
            },
            (Term::Named(one), Term::Named(other)) if one == other => match op {
                BoolOp::Ne | BoolOp::Lt | BoolOp::Gt => Holds::Never,
                _ if kinds(&one).is_some() => Holds::Always,
                _ => Holds::Sometimes,
            },
            (Term::Named(named), Term::Literal(value)) => self.demand(named, op.clone(), value, statement),
            (Term::Literal(value), Term::Named(named)) => self.demand(named, turned(op), value, statement),
            _ => Holds::Sometimes,
        }
    }

    fn demand(&mut self, of: Named, is: BoolOp, than: Value, statement: &LiteralStmt) -> Holds {
        let holds = match (can_be(&of, &than), &is) {
            (Some(false), BoolOp::Eq) => Holds::Never,
            (Some(false), BoolOp::Ne) => Holds::Always,
            _ => Holds::Sometimes,
        };
        if holds == Holds::Sometimes {
            let (at, text) = whole(&statement.span);
            self.demands.push(Demand { of, is, than, at, text });
        }
        holds
    }

    /// `x in {"a", "b"}`.
    fn one_of(&self, value: &ExprRef, collection: &ExprRef) -> Holds {
        let (Expr::Array { items, .. } | Expr::Set { items, .. }) = collection.as_ref() else {
            return Holds::Sometimes;
        };
        let listed: Option<Vec<Value>> = items.iter().map(literal).collect();
        match (self.term(value), listed) {
            (_, Some(listed)) if listed.is_empty() => Holds::Never,
            (Term::Literal(value), Some(listed)) => {
                if listed.contains(&value) {
                    Holds::Always
                } else {
                    Holds::Never
                }
            }
            (Term::Named(named), Some(listed)) if listed.iter().all(|one| can_be(&named, one) == Some(false)) => {
                Holds::Never
            }
            _ => Holds::Sometimes,
        }
    }

    fn term(&self, expr: &ExprRef) -> Term {
        if let Some(value) = literal(expr) {
            return Term::Literal(value);
        }
        let Some(Named { root, path }) = named(expr) else { return Term::Else };
        match self.stands.get(&root) {
            Some(Term::Named(of)) => {
                let path = of.path.iter().cloned().chain(path).collect();
                Term::Named(Named { root: of.root.clone(), path })
            }
            Some(Term::Literal(value)) if path.is_empty() => Term::Literal(value.clone()),
            Some(_) => Term::Else,
            None => Term::Named(Named { root, path }),
        }
    }

    /// Two demands that nothing meets together; each later one once.
    fn contradictions(&self) -> Vec<(At, String)> {
        let mut seen: BTreeMap<&Named, Vec<&Demand>> = BTreeMap::new();
        let mut found = Vec::new();
        for later in &self.demands {
            let before = seen.entry(&later.of).or_default();
            if let Some(before) = before.iter().find(|before| contradict(before, later)) {
                found.push((later.at, format!("`{}` is never true beside `{}`", later.text, before.text)));
            }
            if before.len() < MAX_CONDITIONS_COMPARED {
                before.push(later);
            }
        }
        found
    }
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.root)?;
        self.path.iter().try_for_each(|step| match step {
            Ok(step) => write!(f, "[{}]", Value::from(step.as_str())),
            Err(name) => write!(f, "[{name}]"),
        })
    }
}

/// Where a statement stands, and its text: the engine leaves out the quotes of a literal at either end.
fn whole(span: &Span) -> (At, String) {
    let source = span.source.contents();
    let (start, end) = (usize::try_from(span.start).unwrap_or(0), usize::try_from(span.end).unwrap_or(0));
    let is_quote = |c: &char| matches!(c, '"' | '`');
    let opened = source.get(..start).and_then(|before| before.chars().next_back()).filter(is_quote);
    let closed = source.get(end..).and_then(|behind| behind.chars().next()).filter(is_quote);
    let (line, column) = at_of(span);
    let column = column.saturating_sub(u32::from(opened.is_some()));
    let text: String = opened.into_iter().chain(span.text().chars()).chain(closed).collect();
    ((line, column), bounded(&text, 60))
}

/// The same thing wherever it is written in one body; `None` where it goes through several (`_`), or is computed.
fn named(expr: &Expr) -> Option<Named> {
    match expr {
        Expr::Var { span, .. } if span.text() != "_" => Some(Named { root: span.text().to_owned(), path: Vec::new() }),
        Expr::RefDot { refr, field, .. } => {
            let mut named = named(refr)?;
            named.path.push(Ok(field.0.text().to_owned()));
            Some(named)
        }
        Expr::RefBrack { refr, index, .. } => {
            let mut found = named(refr)?;
            found.path.push(match index.as_ref() {
                Expr::String { value, .. } | Expr::RawString { value, .. } => Ok(value.as_string().ok()?.to_string()),
                Expr::Var { span, .. } if span.text() != "_" => Err(span.text().to_owned()),
                _ => return None,
            });
            Some(found)
        }
        _ => None,
    }
}

fn literal(expr: &ExprRef) -> Option<Value> {
    match expr.as_ref() {
        Expr::String { value, .. }
        | Expr::RawString { value, .. }
        | Expr::Number { value, .. }
        | Expr::Bool { value, .. }
        | Expr::Null { value, .. } => Some(value.clone()),
        _ => None,
    }
}

/// Whether a condition of literals alone is true.
fn literals(expr: &ExprRef) -> Option<bool> {
    match expr.as_ref() {
        Expr::Bool { value, .. } => Some(*value == Value::Bool(true)),
        Expr::BoolExpr { op, lhs, rhs, .. } => compare(op, &literal(lhs)?, &literal(rhs)?),
        _ => None,
    }
}

/// What can be counted is never fewer than none.
fn counted(op: &BoolOp, lhs: &ExprRef, rhs: &ExprRef) -> Option<Holds> {
    let Expr::Call { fcn, .. } = lhs.as_ref() else { return None };
    let none = literal(rhs)? == Value::from(0u64);
    (fcn.span().text() == "count" && none && *op == BoolOp::Lt).then_some(Holds::Never)
}

fn is_empty(collection: &ExprRef) -> bool {
    matches!(collection.as_ref(), Expr::Array { items, .. } if items.is_empty())
}

/// How two literals compare; `None` for an order between values of different kinds, which nobody means.
fn compare(op: &BoolOp, one: &Value, other: &Value) -> Option<bool> {
    match op {
        BoolOp::Eq => Some(one == other),
        BoolOp::Ne => Some(one != other),
        _ => {
            let order = order(one, other)?;
            Some(match op {
                BoolOp::Lt => order == Ordering::Less,
                BoolOp::Le => order != Ordering::Greater,
                BoolOp::Ge => order != Ordering::Less,
                _ => order == Ordering::Greater,
            })
        }
    }
}

fn order(one: &Value, other: &Value) -> Option<Ordering> {
    let alike = matches!((one, other), (Value::Number(_), Value::Number(_)) | (Value::String(_), Value::String(_)));
    alike.then(|| one.cmp(other))
}

fn turned(op: &BoolOp) -> BoolOp {
    match op {
        BoolOp::Lt => BoolOp::Gt,
        BoolOp::Le => BoolOp::Ge,
        BoolOp::Ge => BoolOp::Le,
        BoolOp::Gt => BoolOp::Lt,
        BoolOp::Eq => BoolOp::Eq,
        BoolOp::Ne => BoolOp::Ne,
    }
}

/// Whether nothing meets both.
fn contradict(one: &Demand, other: &Demand) -> bool {
    let above = |op: &BoolOp| matches!(op, BoolOp::Gt | BoolOp::Ge);
    let below = |op: &BoolOp| matches!(op, BoolOp::Lt | BoolOp::Le);
    match (&one.is, &other.is) {
        (BoolOp::Eq, _) => compare(&other.is, &one.than, &other.than) == Some(false),
        (_, BoolOp::Eq) => compare(&one.is, &other.than, &one.than) == Some(false),
        (low, high) if above(low) && below(high) => apart(one, other),
        (high, low) if above(low) && below(high) => apart(other, one),
        _ => false,
    }
}

/// Whether nothing is above the one and below the other.
fn apart(low: &Demand, high: &Demand) -> bool {
    match order(&low.than, &high.than) {
        Some(Ordering::Greater) => true,
        Some(Ordering::Equal) => low.is == BoolOp::Gt || high.is == BoolOp::Lt,
        _ => false,
    }
}

/// What a field of `input` that is always there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kinds {
    Text,
    TextOrNull,
    Flag,
    Verdict,
}

/// What the gate puts into a field; `None` where it is no such field.
fn kinds(of: &Named) -> Option<Kinds> {
    if of.root != "input" {
        return None;
    }
    let path: Vec<&str> = of.path.iter().map(|step| step.as_deref().ok()).collect::<Option<_>>()?;
    match path.as_slice() {
        ["now" | "project"] | ["subject", "digest" | "name"] | ["environment", "name"] => Some(Kinds::Text),
        ["subject", "media_type" | "parent" | "platform"]
        | ["environment", "after"]
        | ["prior", "decided_at" | "decision"] => Some(Kinds::TextOrNull),
        ["environment", "protected"] => Some(Kinds::Flag),
        ["prior", "verdict"] => Some(Kinds::Verdict),
        _ => None,
    }
}

/// Whether a field of `input` can have a value; `None` where nothing is known of it.
fn can_be(of: &Named, value: &Value) -> Option<bool> {
    Some(match (kinds(of)?, value) {
        (Kinds::Verdict, Value::String(word)) => matches!(word.as_ref(), "none" | "not-ready" | "ready" | "unknown"),
        (Kinds::Text | Kinds::TextOrNull, Value::String(_))
        | (Kinds::TextOrNull, Value::Null)
        | (Kinds::Flag, Value::Bool(_)) => true,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::syntax;

    fn read(body: &str) -> Certain {
        let text = format!("package a\n\nshown if {{\n\t{}\n}}\n", body.replace("; ", "\n\t"));
        let module = syntax::read("a.rego", &text).unwrap_or_else(|error| panic!("{body}: {error}"));
        module.clauses.into_iter().next().unwrap().certain
    }

    #[test]
    fn what_can_never_be_true_is_found_where_it_stands() {
        for (body, at, words) in [
            ("1 == 2", (4, 2), "`1 == 2` is never true"),
            ("input.now != \"\"; 2 < 1", (5, 2), "`2 < 1` is never true"),
            ("\"a\" != \"a\"", (4, 2), "is never true"),
            ("1 == \"1\"", (4, 2), "is never true"),
            ("t := \"a\"; t == \"b\"", (5, 2), "`t == \"b\"` is never true"),
            ("t := input.project; t == \"a\"; t == \"b\"", (6, 2), "`t == \"b\"` is never true beside `t == \"a\"`"),
            ("input.project == \"a\"; input.project == \"b\"", (5, 2), "never true beside `input.project == \"a\"`"),
            ("input.project == \"a\"; \"b\" == input[\"project\"]", (5, 2), "never true beside"),
            ("input.project == \"a\"; input.project != \"a\"", (5, 2), "never true beside"),
            ("input.project == \"b\"; input.project < \"a\"", (5, 2), "never true beside"),
            ("some e in input.signed.a; e.x == 1; e.x == 2", (6, 2), "never true beside `e.x == 1`"),
            ("some i; x[i] == 1; x[i] == 2", (6, 2), "never true beside"),
            ("x.y > 3; x.y < 2", (5, 2), "never true beside"),
            ("x.y >= 3; x.y < 3", (5, 2), "never true beside"),
            ("x = 1; x = 2", (5, 2), "never true beside"),
            ("input.now != input.now", (4, 2), "is never true"),
            ("x.y < x.y", (4, 2), "is never true"),
            ("input.environment.protected == \"true\"", (4, 2), "is never true"),
            ("input.prior.verdict == \"READY\"", (4, 2), "is never true"),
            ("input.prior.verdict in {\"READY\", \"passed\"}", (4, 2), "is never true"),
            ("input.subject.name == null", (4, 2), "is never true"),
            ("count(input.signed.a) < 0", (4, 2), "is never true"),
            ("some e in []", (4, 2), "is never true"),
            ("\"x\" in [\"a\", \"b\"]", (4, 2), "is never true"),
            ("not true", (4, 2), "is never true"),
            ("not 1 == 1", (4, 2), "is never true"),
            ("false", (4, 2), "is never true"),
        ] {
            let found = read(body).never;
            let [(place, detail)] = found.as_slice() else { panic!("{body}: {found:?}") };
            assert!(*place == at && detail.contains(words), "{body}: {found:?}");
        }
    }

    #[test]
    fn what_can_be_true_is_not_found() {
        for body in [
            "input.project == \"a\"; input.subject.name == \"b\"",
            "input.signed.a[_].x == 1; input.signed.a[_].x == 2",
            "some e in input.signed.a; some f in input.signed.a; e.x == 1; f.x == 2",
            "some i, j; x[i] == 1; x[j] == 2",
            "x.y > 2; x.y < 3",
            "x.y >= 3; x.y <= 3",
            "x.y == 3; x.y > 2",
            "x.y < \"a\"; x.y > 2",
            "x.y != 1; x.y != 2",
            "1 < \"a\"",
            "x[0] == 1; x[1] == 2",
            "f(x) == 1; f(x) == 2",
            "not input.project == \"a\"; input.project == \"b\"",
            "every e in input.signed.a { e.x == 1 }; every e in input.signed.a { e.x == 2 }",
            "count(input.signed.a) == 0",
            "input.environment.after == null",
            "input.prior.verdict == \"ready\"",
            "input.prior.verdict in {\"READY\", \"ready\"}",
            "x in [\"a\"]",
            "some e in set()",
            "[t, u] := input.x; t == 1; u == 2",
        ] {
            assert_eq!(read(body).never, [], "{body}");
        }
    }

    #[test]
    fn what_is_always_true_is_told_from_what_only_looks_so() {
        for body in [
            "input.now == input.now",
            "true",
            "1 == 1",
            "t := input.now; t == input.now",
            "some e; 1 < 2",
            "input.environment.protected != \"true\"",
            "input.subject.name != null",
            "input.prior.verdict != \"READY\"",
            "not 1 == 2",
            "every x in [] { x == 1 }",
        ] {
            assert!(read(body).always, "{body}");
        }
        for body in [
            "input.now == input.subject.name",
            "x.y == x.y",
            "input.signed.a[0].x == input.signed.a[0].x",
            "input.subject.media_type != null",
            "input.subject.name != \"\"",
            "every e in input.signed.a { e.x == 1 }",
            "not x.y != x.y",
            "input.now == input.now; input.project == \"a\"",
            "x",
        ] {
            assert!(!read(body).always, "{body}");
        }
    }

    #[test]
    fn what_is_the_only_condition_is_kept_where_its_opposite_would_always_hold_beside_it() {
        let only = |body: &str| read(body).only;
        let (of, equal, than) = only("input.project == \"a\"").unwrap();
        assert_eq!((equal, than), (true, Value::from("a")));
        assert_eq!(only("input[\"project\"] != \"a\""), Some((of, false, Value::from("a"))));
        assert_eq!(only("x.y == \"a\""), None, "it may not be there");
        assert_eq!(only("input.project == \"a\"; input.now != \"\""), None);
        assert_eq!(only("input.project > \"a\""), None);
    }

    #[test]
    fn what_a_body_cannot_do_without_is_named() {
        assert_eq!(read("helper; other; x.y == 1").needs, ["helper", "other"]);
        assert_eq!(read("not helper").needs, Vec::<String>::new());
    }
}
