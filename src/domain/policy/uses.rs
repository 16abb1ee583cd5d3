//! What an expression uses: references, calls, local names. One walk over the syntax tree, no judgement.

use regorus::unstable::{AssignOp, Expr, ExprRef, Literal, LiteralStmt, Query};

use super::syntax::{At, at_of};

/// Everything that one clause uses, in the order of the text.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) references: Vec<Reference>,
    pub(super) calls: Vec<Call>,
    /// Names that the clause itself declares.
    pub(super) locals: Vec<(String, At)>,
    /// Where `with` stands.
    pub(super) withs: Vec<At>,
}

/// A name and what follows it: `input.signed.builder[i]`.
pub(super) struct Reference {
    pub(super) root: String,
    /// The literal segments; `None` for one that is computed.
    pub(super) path: Vec<Option<String>>,
    pub(super) at: At,
    /// Whether it is a whole statement, true as soon as it is defined and not `false`.
    pub(super) alone: bool,
}

/// A call of a function.
pub(super) struct Call {
    pub(super) function: Vec<String>,
    /// The arguments: the text of those that are literal texts.
    pub(super) arguments: Vec<Argument>,
    pub(super) at: At,
}

/// One argument of a call.
pub(super) struct Argument {
    pub(super) literal: Option<String>,
    pub(super) at: At,
}

/// A reference taken apart.
pub(super) struct Chain {
    pub(super) root: String,
    pub(super) path: Vec<Option<String>>,
    pub(super) at: At,
}

/// Takes `a.b["c"][x]` apart; `None` when it does not begin with a name.
pub(super) fn chain(expression: &Expr) -> Option<Chain> {
    let mut path = Vec::new();
    let mut rest = expression;
    loop {
        match rest {
            Expr::Var { span, .. } => {
                path.reverse();
                return Some(Chain { root: span.text().to_owned(), path, at: at_of(span) });
            }
            Expr::RefDot { refr, field, .. } => {
                path.push(Some(field.0.text().to_owned()));
                rest = refr;
            }
            Expr::RefBrack { refr, index, .. } => {
                path.push(literal(index));
                rest = refr;
            }
            _ => return None,
        }
    }
}

impl Uses {
    pub(super) fn query(&mut self, query: &Query) {
        for statement in &query.stmts {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &LiteralStmt) {
        match &statement.literal {
            Literal::SomeVars { vars, .. } => self.locals.extend(vars.iter().map(|v| (v.text().to_owned(), at_of(v)))),
            Literal::SomeIn { key, value, collection, .. } => {
                if let Some(key) = key {
                    self.pattern(key);
                }
                self.pattern(value);
                self.expression(collection);
            }
            Literal::Expr { expr, .. } => {
                let before = self.references.len();
                self.expression(expr);
                let is_reference = matches!(expr.as_ref(), Expr::RefDot { .. } | Expr::RefBrack { .. });
                if let Some(reference) = self.references.get_mut(before).filter(|_| is_reference) {
                    reference.alone = true;
                }
            }
            Literal::NotExpr { expr, .. } => self.expression(expr),
            Literal::Every { key, value, domain, query, .. } => {
                let names = key.iter().chain([value]);
                self.locals.extend(names.map(|span| (span.text().to_owned(), at_of(span))));
                self.expression(domain);
                self.query(query);
            }
        }
        for modifier in &statement.with_mods {
            self.withs.push(at_of(&modifier.span));
            self.expression(&modifier.refr);
            self.expression(&modifier.r#as);
        }
    }

    /// An expression in a place that declares the names in it.
    pub(super) fn pattern(&mut self, expression: &ExprRef) {
        match expression.as_ref() {
            Expr::Var { span, .. } => self.locals.push((span.text().to_owned(), at_of(span))),
            Expr::Array { items, .. } => {
                for item in items {
                    self.pattern(item);
                }
            }
            Expr::Object { fields, .. } => {
                for (_, key, value) in fields {
                    self.expression(key);
                    self.pattern(value);
                }
            }
            _ => self.expression(expression),
        }
    }

    pub(super) fn expression(&mut self, expression: &ExprRef) {
        match expression.as_ref() {
            Expr::String { .. }
            | Expr::RawString { .. }
            | Expr::Number { .. }
            | Expr::Bool { .. }
            | Expr::Null { .. } => {}
            Expr::Var { .. } | Expr::RefDot { .. } | Expr::RefBrack { .. } => self.reference(expression),
            Expr::Array { items, .. } | Expr::Set { items, .. } => {
                for item in items {
                    self.expression(item);
                }
            }
            Expr::Object { fields, .. } => {
                for (_, key, value) in fields {
                    self.expression(key);
                    self.expression(value);
                }
            }
            Expr::ArrayCompr { term, query, .. } | Expr::SetCompr { term, query, .. } => {
                self.expression(term);
                self.query(query);
            }
            Expr::ObjectCompr { key, value, query, .. } => {
                self.expression(key);
                self.expression(value);
                self.query(query);
            }
            Expr::Call { fcn, params, .. } => self.call(fcn, params),
            Expr::UnaryExpr { expr, .. } => self.expression(expr),
            Expr::BinExpr { lhs, rhs, .. } | Expr::BoolExpr { lhs, rhs, .. } | Expr::ArithExpr { lhs, rhs, .. } => {
                self.expression(lhs);
                self.expression(rhs);
            }
            Expr::AssignExpr { op, lhs, rhs, .. } => {
                match op {
                    AssignOp::ColEq => self.pattern(lhs),
                    AssignOp::Eq => self.expression(lhs),
                }
                self.expression(rhs);
            }
            Expr::Membership { key, value, collection, .. } => {
                if let Some(key) = key {
                    self.expression(key);
                }
                self.expression(value);
                self.expression(collection);
            }
        }
    }

    fn reference(&mut self, expression: &ExprRef) {
        if let Some(Chain { root, path, at }) = chain(expression) {
            self.references.push(Reference { root, path, at, alone: false });
        }
        // What is computed within the brackets, and what a chain that begins with no name begins with.
        let mut rest = expression;
        loop {
            match rest.as_ref() {
                Expr::RefDot { refr, .. } => rest = refr,
                Expr::RefBrack { refr, index, .. } => {
                    self.expression(index);
                    rest = refr;
                }
                Expr::Var { .. } => return,
                _ => return self.expression(rest),
            }
        }
    }

    fn call(&mut self, function: &ExprRef, parameters: &[ExprRef]) {
        let chain = chain(function);
        let at = chain.as_ref().map_or_else(|| at_of(function.span()), |chain| chain.at);
        let name = chain.and_then(|Chain { root, path, .. }| {
            std::iter::once(Some(root)).chain(path).collect::<Option<Vec<String>>>()
        });
        let arguments =
            parameters.iter().map(|p| Argument { literal: literal(p), at: at_of(p.span()) }).collect::<Vec<_>>();
        // A function that is no literal path has no name; the lint refuses the empty one.
        self.calls.push(Call { function: name.unwrap_or_default(), arguments, at });
        for parameter in parameters {
            self.expression(parameter);
        }
    }
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::String { value, .. } | Expr::RawString { value, .. } => {
            value.as_string().ok().map(|text| text.as_ref().to_owned())
        }
        _ => None,
    }
}
