//! What this engine and OPA understand differently, and cannot be made the same: a pack that is linted, published or put in
//! force does not have it. One that is in force from before goes on as it was understood when it was put in force.
//!
//! Each of these holds here for more than in OPA. `not list[_].bad` is true here as soon as one of the list is not bad; an
//! object as a pattern matches here whatever has more fields; of bodies that share a head only the first gives its value; and some
//! patterns of `glob.match` mean something else there than what they say ([`globs`]). An `=` with a name of `every` is made the same
//! ([`super::loops`]), and refused anew since gates of before have it otherwise.

use std::collections::BTreeSet;

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, LiteralStmt, Module, Query, Rule, RuleHead};

use super::Pack;
use super::errors::{LoadError, LoadErrors};
use super::extends::not_permitted;
use super::syntax::{self, At, at_of};
use super::{globs, loops, rewriting};

impl Pack {
    /// Whether the pack can be put in force anew: its tables can be asked, nothing in its modules is understood
    /// differently by other readers of Rego in a way that lets more hold here, and its parents let it all that it asks less of.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] with every such place, and as [`Self::check_cases`].
    pub fn check_anew(&self) -> Result<(), LoadErrors> {
        self.check_cases()?;
        // What a parent says is the parent's to mend.
        let modules = self.files().rego_files().filter(|(file, _)| !file.ends_with("_test.rego"));
        let different = modules.flat_map(|(file, text)| different(file, text));
        LoadErrors::none_of(different.chain(not_permitted(self)).collect())
    }
}

/// Every such place of a module.
fn different(file: &str, text: &str) -> Vec<LoadError> {
    // What does not parse does not load either.
    let Ok(module) = rewriting::parsed(file, text) else { return Vec::new() };
    let mut found = Found { named: named(&module), all: Vec::new() };
    for rule in &module.policy {
        found.rule(rule);
    }
    found.all.extend(globs(file, text));
    found.all.into_iter().map(|(at, detail)| LoadError::at(file, at, detail)).collect()
}

/// Patterns that OPA may match otherwise.
fn globs(file: &str, text: &str) -> Vec<(At, String)> {
    // What cannot be read does not load either.
    let Ok(module) = syntax::read(file, text) else { return Vec::new() };
    let calls = module.clauses.iter().flat_map(|clause| &clause.uses.calls);
    let globs = calls.filter(|call| call.function.join(".") == "glob.match");
    let doubtful = globs.filter_map(|call| {
        let pattern = call.arguments.first()?;
        Some((pattern.at, globs::doubtful(pattern.literal.as_deref()?)?))
    });
    doubtful.collect()
}

/// The names of a module's rules and imports, which are no names of a body.
fn named(module: &Module) -> BTreeSet<&str> {
    let mut names = BTreeSet::from(["input", "data"]);
    for rule in &module.policy {
        let (Rule::Default { refr, .. }
        | Rule::Spec {
            head: RuleHead::Compr { refr, .. } | RuleHead::Set { refr, .. } | RuleHead::Func { refr, .. },
            ..
        }) = rule.as_ref();
        names.extend(refr.span().text().split(['.', '[']).next());
    }
    for import in &module.imports {
        let alias =
            import.r#as.as_ref().map_or_else(|| import.refr.span().text().rsplit('.').next(), |span| Some(span.text()));
        names.extend(alias);
    }
    names
}

struct Found<'m> {
    named: BTreeSet<&'m str>,
    all: Vec<(At, String)>,
}

impl<'m> Found<'m> {
    fn rule(&mut self, rule: &'m Rule) {
        let Rule::Spec { head, bodies, .. } = rule else { return };
        let mut known = self.named.clone();
        let value = match head {
            RuleHead::Func { args, assign, .. } => {
                for argument in args {
                    self.pattern(argument);
                    names_in(argument, &mut known);
                }
                assign.as_ref()
            }
            RuleHead::Compr { assign, .. } => assign.as_ref(),
            RuleHead::Set { key, .. } => {
                if let Some(key) = key {
                    self.value(key, &known);
                }
                None
            }
        };
        let is_partial = matches!(head, RuleHead::Compr { refr, .. } if matches!(refr.as_ref(), Expr::RefBrack { .. }));
        if let Some(value) = value {
            self.value(&value.value, &known);
        }
        for (index, body) in bodies.iter().enumerate() {
            if let Some(assign) = &body.assign {
                self.value(&assign.value, &known);
            }
            let at = at_of(&body.span);
            if index > 0 && !body.is_else && value.is_some() && !is_partial {
                self.all.push((
                    at,
                    "expected a rule of the same name for each body, found bodies that share a head".into(),
                ));
            }
            if body.is_else && is_partial {
                self.all.push((
                    at,
                    "expected a rule with a body of its own, found an `else` of one that has several values".into(),
                ));
            }
            self.query(&body.query, &known);
        }
    }

    /// * `outer` — the names that have a value when the query begins.
    fn query(&mut self, query: &'m Query, outer: &BTreeSet<&'m str>) {
        let mut known = outer.clone();
        for stmt in &query.stmts {
            match &stmt.literal {
                Literal::NotExpr { .. } | Literal::SomeVars { .. } => {}
                Literal::SomeIn { key, value, collection, .. } => {
                    for part in key.iter().chain([value, collection]) {
                        names_in(part, &mut known);
                    }
                }
                Literal::Expr { expr, .. } => names_in(expr, &mut known),
                Literal::Every { domain, .. } => names_in(domain, &mut known),
            }
        }
        for stmt in &query.stmts {
            self.stmt(stmt, &known, outer);
        }
    }

    fn stmt(&mut self, stmt: &'m LiteralStmt, known: &BTreeSet<&'m str>, outer: &BTreeSet<&'m str>) {
        match &stmt.literal {
            Literal::SomeVars { .. } => {}
            Literal::SomeIn { key, value, collection, .. } => {
                for part in key.iter().chain([value]) {
                    self.pattern(part);
                }
                self.value(collection, known);
            }
            Literal::Expr { expr, .. } => {
                if let Expr::AssignExpr { op, lhs, rhs, .. } = expr.as_ref() {
                    self.pattern_of(op, lhs, outer, known);
                    if matches!(op, AssignOp::Eq) {
                        self.pattern_of(op, rhs, outer, known);
                    }
                }
                self.value(expr, known);
            }
            Literal::NotExpr { expr, .. } => {
                self.negated(expr, known);
                self.value(expr, known);
            }
            Literal::Every { key, value, domain, query, .. } => {
                self.value(domain, known);
                let mut inner = known.clone();
                inner.extend(key.iter().chain([value]).map(regorus::unstable::Span::text));
                for name in key.iter().chain([value]).map(regorus::unstable::Span::text) {
                    self.all.extend(loops::taken(query, name).map(|at| (at, made_equal(name))));
                }
                self.query(query, &inner);
            }
        }
    }

    /// A side of an assignment: an object there is a pattern where it has names without a value.
    fn pattern_of(&mut self, op: &AssignOp, side: &'m ExprRef, outer: &BTreeSet<&'m str>, known: &BTreeSet<&'m str>) {
        if matches!(op, AssignOp::ColEq) {
            return self.pattern(side);
        }
        let mut names = BTreeSet::new();
        names_in(side, &mut names);
        // What only this statement names was put among the known by it: what was known before is no part of a pattern.
        if names.iter().any(|name| !outer.contains(name) && known.contains(name))
            && matches!(side.as_ref(), Expr::Object { .. } | Expr::Array { .. })
        {
            self.pattern(side);
        }
    }

    fn pattern(&mut self, pattern: &'m ExprRef) {
        match pattern.as_ref() {
            Expr::Array { items, .. } => items.iter().for_each(|item| self.pattern(item)),
            Expr::Object { span, .. } => {
                let detail = "expected a name, found an object as a pattern: here it matches what has more fields too; take \
                              the object by a name, and its fields by theirs";
                self.all.push((at_of(span), detail.into()));
            }
            _ => {}
        }
    }

    /// What stands behind `not`: no name in it begins to stand for something there.
    fn negated(&mut self, expr: &'m ExprRef, known: &BTreeSet<&'m str>) {
        match expr.as_ref() {
            Expr::RefBrack { refr, index, .. } => {
                if let Expr::Var { span, .. } = index.as_ref()
                    && !known.contains(span.text())
                {
                    let detail = format!(
                        "expected a name with a value behind `not`, found `{}`: it holds here as soon as one of them does \
                         not; say `every x in … {{ not … }}`, or `not` before a rule of its own that asks for one",
                        span.text()
                    );
                    self.all.push((at_of(span), detail));
                }
                self.negated(refr, known);
                self.negated(index, known);
            }
            Expr::RefDot { refr, .. } => self.negated(refr, known),
            Expr::Array { items, .. } | Expr::Set { items, .. } => {
                for item in items {
                    self.negated(item, known);
                }
            }
            Expr::Object { fields, .. } => {
                for (_, key, value) in fields {
                    self.negated(key, known);
                    self.negated(value, known);
                }
            }
            Expr::Call { params, .. } => params.iter().for_each(|param| self.negated(param, known)),
            Expr::BinExpr { lhs, rhs, .. }
            | Expr::BoolExpr { lhs, rhs, .. }
            | Expr::ArithExpr { lhs, rhs, .. }
            | Expr::AssignExpr { lhs, rhs, .. } => {
                self.negated(lhs, known);
                self.negated(rhs, known);
            }
            Expr::Membership { key, value, collection, .. } => {
                key.iter().chain([value, collection]).for_each(|part| self.negated(part, known));
            }
            _ => {}
        }
    }

    /// The queries in an expression, and what is looked up in it.
    fn value(&mut self, expr: &'m ExprRef, known: &BTreeSet<&'m str>) {
        if let Expr::RefBrack { index, .. } = expr.as_ref()
            && let Expr::Number { span, .. } = index.as_ref()
            && span.text().contains(['.', 'e', 'E'])
        {
            let detail = format!(
                "expected the number of an item such as `1`, found `{}`, by which there is none elsewhere",
                span.text()
            );
            self.all.push((at_of(span), detail));
        }
        match expr.as_ref() {
            Expr::Number { span, .. } if loses_digits(span.text()) => {
                let detail =
                    format!("expected a number that a double tells, found `{}`: digits of it are lost", span.text());
                self.all.push((at_of(span), detail));
            }
            Expr::ArrayCompr { term, query, .. } | Expr::SetCompr { term, query, .. } => {
                self.value(term, known);
                self.query(query, known);
            }
            Expr::ObjectCompr { key, value, query, .. } => {
                self.value(key, known);
                self.value(value, known);
                self.query(query, known);
            }
            _ => parts(expr).into_iter().for_each(|part| self.value(part, known)),
        }
    }
}

/// Whether a literal with a fraction is read as another number than the one that it says.
fn loses_digits(text: &str) -> bool {
    let significant = |text: &str| {
        let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    };
    text.contains('.') && text.parse::<f64>().is_ok_and(|read| significant(&read.to_string()) != significant(text))
}

/// What is said of an `=` that takes a name of `every`.
fn made_equal(name: &str) -> String {
    format!(
        "expected `==`, found `=` with `{name}`, which is a name of `every`: gates before this one give it another value \
         there, so that all elements would do; take apart what has parts with `:=`"
    )
}

/// The names in an expression, but for those that only a query in it knows; `_` is none.
fn names_in<'m>(expr: &'m ExprRef, names: &mut BTreeSet<&'m str>) {
    if let Expr::Var { span, .. } = expr.as_ref()
        && span.text() != "_"
    {
        names.insert(span.text());
    }
    for part in parts(expr) {
        names_in(part, names);
    }
}

/// What an expression is made of, but for comprehensions.
fn parts(expr: &ExprRef) -> Vec<&ExprRef> {
    match expr.as_ref() {
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().collect(),
        Expr::Object { fields, .. } => fields.iter().flat_map(|(_, key, value)| [key, value]).collect(),
        Expr::Call { params, .. } => params.iter().collect(),
        Expr::UnaryExpr { expr, .. } => vec![expr],
        Expr::RefDot { refr, .. } => vec![refr],
        Expr::RefBrack { refr, index, .. } => vec![refr, index],
        Expr::BinExpr { lhs, rhs, .. }
        | Expr::BoolExpr { lhs, rhs, .. }
        | Expr::ArithExpr { lhs, rhs, .. }
        | Expr::AssignExpr { lhs, rhs, .. } => vec![lhs, rhs],
        Expr::Membership { key, value, collection, .. } => key.iter().chain([value, collection]).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::policy::{Pack, PackFiles};

    #[test]
    fn an_item_is_looked_up_by_a_whole_number_that_is_written_as_one() {
        let found = |rego: &str| {
            let text = format!("package countersign.rules.c.x\n\nshown if {{ {rego} }}\n");
            let found: Vec<_> = super::different("x.rego", &text).iter().map(ToString::to_string).collect();
            found
        };
        for (rego, at) in [("input.l[1.0] == 1", "3:20"), ("count([x | x := input.l[1e0]]) > 0", "3:36")] {
            let said = found(rego);
            assert!(said.len() == 1 && said[0].starts_with(&format!("x.rego:{at}: ")), "{rego}: {said:?}");
        }
        assert_eq!(found("input.l[1] == 1.0; input.l[input.n] == 1.5"), Vec::<String>::new());
        for literal in ["9007199254740993.0", "79.99999999999999999", "0.10000000000000000001", "1.23456789012345678e3"]
        {
            let said = found(&format!("input.n < {literal}"));
            assert!(said.len() == 1 && said[0].starts_with("x.rego:3:22: ") && said[0].contains(literal), "{said:?}");
        }
        assert_eq!(
            found(
                "input.n < 9007199254740993; input.n == 9007199254740992.0; input.n > 0.000123456789012345; input.n > 100.000000000000000000"
            ),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_pack_that_is_brought_along_can_be_put_in_force_anew() {
        for name in PackFiles::embedded_names() {
            let pack = Pack::load(&PackFiles::embedded(name).unwrap()).unwrap();
            assert_eq!(pack.check_anew(), Ok(()), "{name}");
        }
    }
}
