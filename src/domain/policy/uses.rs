//! What an expression uses: references, calls, local names. One walk over the syntax tree, no judgement.

use regorus::unstable::{AssignOp, BoolOp, Expr, ExprRef, Literal, LiteralStmt, Query};

use super::syntax::{At, at_of};

/// Everything that one clause uses, in the order of the text.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) references: Vec<Reference>,
    pub(super) calls: Vec<Call>,
    /// Names that the clause itself declares.
    pub(super) locals: Vec<(String, At)>,
    /// Those of them that stand for a piece of evidence, once for each time that they are declared as one.
    pub(super) evidence: Vec<String>,
    /// Where `with` stands.
    pub(super) withs: Vec<At>,
    /// What `not` stands before, where what it holds of may be undefined.
    pub(super) negated: Vec<Negated>,
    /// The texts of what holds when a statement is come to: what is in one of them is defined there.
    said: Vec<String>,
}

/// A part of a negated expression that is looked up or computed before it is compared.
///
/// Where it is undefined, the engine takes the whole for undefined, and so `not` of it for true. OPA evaluates such parts
/// before the `not` (issue 1622 there), and then the body is undefined.
pub(super) struct Negated {
    pub(super) root: String,
    pub(super) path: Vec<Option<String>>,
    pub(super) at: At,
    /// As it is written.
    pub(super) text: String,
    pub(super) is_call: bool,
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
        let said = self.said.len();
        for statement in &query.stmts {
            self.statement(statement);
            if !matches!(statement.literal, Literal::NotExpr { .. }) {
                self.said.push(statement.span.text().to_owned());
            }
        }
        self.said.truncate(said);
    }

    /// What a clause gives is part of what it says: where that is undefined, the clause gives nothing anyway.
    pub(super) fn gives(&mut self, expression: &ExprRef) {
        self.said.push(expression.span().text().to_owned());
    }

    fn statement(&mut self, statement: &LiteralStmt) {
        match &statement.literal {
            Literal::SomeVars { vars, .. } => self.locals.extend(vars.iter().map(|v| (v.text().to_owned(), at_of(v)))),
            Literal::SomeIn { key, value, collection, .. } => {
                if let Some(key) = key {
                    self.pattern(key);
                }
                self.pattern(value);
                self.evidence(value, collection, 2);
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
            Literal::NotExpr { expr, .. } => {
                match expr.as_ref() {
                    Expr::BoolExpr { op: BoolOp::Eq, lhs, rhs, .. } => {
                        // Both sides are unified, so that a name without a value is not looked up before.
                        for side in [lhs, rhs].into_iter().filter(|side| matches!(side.as_ref(), Expr::Call { .. })) {
                            self.negated(side);
                        }
                    }
                    Expr::BoolExpr { lhs, rhs, .. } | Expr::ArithExpr { lhs, rhs, .. } => {
                        self.negated(lhs);
                        self.negated(rhs);
                    }
                    Expr::Membership { key, value, collection, .. } => {
                        key.iter().chain([value, collection]).for_each(|part| self.negated(part));
                    }
                    Expr::Call { params, .. } => {
                        for part in params {
                            self.negated(part);
                        }
                    }
                    _ => {}
                }
                self.expression(expr);
            }
            Literal::Every { key, value, domain, query, .. } => {
                let names = key.iter().chain([value]);
                self.locals.extend(names.map(|span| (span.text().to_owned(), at_of(span))));
                if of_signed(domain, 2) {
                    self.evidence.push(value.text().to_owned());
                }
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

    /// Notes a name that is declared for a piece of evidence.
    ///
    /// * `length` — of the path of `input` that `from` is: of a set of signers, or of a piece of one.
    fn evidence(&mut self, name: &ExprRef, from: &ExprRef, length: usize) {
        if let Expr::Var { span, .. } = name.as_ref()
            && of_signed(from, length)
        {
            self.evidence.push(span.text().to_owned());
        }
    }

    fn negated(&mut self, part: &ExprRef) {
        let text = part.span().text();
        if self.said.iter().any(|said| said.contains(text)) {
            return;
        }
        match part.as_ref() {
            Expr::Var { .. } | Expr::RefDot { .. } | Expr::RefBrack { .. } => {
                if let Some(Chain { root, path, at }) = chain(part) {
                    self.negated.push(Negated { root, path, at, text: text.to_owned(), is_call: false });
                }
            }
            Expr::Call { fcn, params, .. } => {
                if let Some(Chain { root, path, at }) = chain(fcn) {
                    self.negated.push(Negated { root, path, at, text: text.to_owned(), is_call: true });
                }
                for part in params {
                    self.negated(part);
                }
            }
            Expr::ArithExpr { lhs, rhs, .. } | Expr::BinExpr { lhs, rhs, .. } => {
                self.negated(lhs);
                self.negated(rhs);
            }
            _ => {}
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
                    AssignOp::ColEq => {
                        self.pattern(lhs);
                        self.evidence(lhs, rhs, 3);
                    }
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

/// Whether an expression is `input.signed` and so many steps below `input` in all.
fn of_signed(expression: &ExprRef, length: usize) -> bool {
    chain(expression).is_some_and(|Chain { root, path, .. }| {
        root == "input" && path.len() == length && path.first().is_some_and(|step| step.as_deref() == Some("signed"))
    })
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::String { value, .. } | Expr::RawString { value, .. } => {
            value.as_string().ok().map(|text| text.as_ref().to_owned())
        }
        _ => None,
    }
}
