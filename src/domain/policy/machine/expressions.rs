//! Expressions, as [`super::reading`] reads them.

use regorus::Value;
use regorus::unstable::{Expr as Read, ExprRef, Query};

use super::program::{Expr, Index, Loop, Node, Step};
use super::reading::{Reader, Standing, constant, variable};
use crate::domain::policy::builtins;

impl<'m> Reader<'m> {
    /// An expression that goes through nothing.
    pub(super) fn single(&mut self, expr: &'m ExprRef) -> Option<Expr> {
        let mut loops = Vec::new();
        let read = self.expr(expr, &mut loops)?;
        loops.is_empty().then_some(read)
    }

    /// An expression; `loops` gets those that stand around the statement that it is in.
    pub(super) fn expr(&mut self, expr: &'m ExprRef, loops: &mut Vec<Loop>) -> Option<Expr> {
        if let Some(value) = constant(expr) {
            return Some(Expr::Constant(value));
        }
        match expr.as_ref() {
            Read::Var { span, .. } => self.name(span.text()),
            Read::RefDot { refr, field, .. } => self.field(expr, refr, Value::from(field.0.text()), loops),
            Read::RefBrack { refr, index, .. } => match index.as_ref() {
                Read::String { value, .. } => self.field(expr, refr, value.clone(), loops),
                _ => self.at(refr, index, loops),
            },
            Read::Array { items, .. } => Some(Expr::Array(self.all(items, loops)?)),
            Read::Set { items, .. } => Some(Expr::Set(self.all(items, loops)?)),
            Read::Object { fields, .. } => {
                let mut read = Vec::new();
                for (_, key, value) in fields {
                    read.push((self.expr(key, loops)?, self.expr(value, loops)?));
                }
                Some(Expr::Object(read))
            }
            Read::ArrayCompr { term, query, .. } => {
                let (steps, mut terms) = self.comprehension(query, &[term])?;
                Some(Expr::ArrayOf(Box::new(terms.pop()?), steps))
            }
            Read::SetCompr { term, query, .. } => {
                let (steps, mut terms) = self.comprehension(query, &[term])?;
                Some(Expr::SetOf(Box::new(terms.pop()?), steps))
            }
            Read::ObjectCompr { key, value, query, .. } => {
                let (steps, mut terms) = self.comprehension(query, &[key, value])?;
                let value = terms.pop()?;
                Some(Expr::ObjectOf(Box::new((terms.pop()?, value)), steps))
            }
            Read::Call { fcn, params, .. } => self.call(fcn, params, loops),
            Read::ArithExpr { op, lhs, rhs, .. } => Some(Expr::Arithmetic(op.clone(), self.both(lhs, rhs, loops)?)),
            Read::BinExpr { op, lhs, rhs, .. } => Some(Expr::Sets(op.clone(), self.both(lhs, rhs, loops)?)),
            Read::BoolExpr { op, lhs, rhs, .. } => Some(Expr::Compare(op.clone(), self.both(lhs, rhs, loops)?)),
            Read::Membership { key, value, collection, .. } => {
                let key = match key {
                    Some(key) => Some(Box::new(self.expr(key, loops)?)),
                    None => None,
                };
                let value = Box::new(self.expr(value, loops)?);
                Some(Expr::Member { key, value, collection: Box::new(self.expr(collection, loops)?) })
            }
            _ => None,
        }
    }

    fn all(&mut self, items: &'m [ExprRef], loops: &mut Vec<Loop>) -> Option<Vec<Expr>> {
        items.iter().map(|item| self.expr(item, loops)).collect()
    }

    fn both(&mut self, lhs: &'m ExprRef, rhs: &'m ExprRef, loops: &mut Vec<Loop>) -> Option<Box<(Expr, Expr)>> {
        Some(Box::new((self.expr(lhs, loops)?, self.expr(rhs, loops)?)))
    }

    fn name(&mut self, name: &str) -> Option<Expr> {
        match self.standing(name) {
            Some(Standing::Bound(place) | Standing::OfEvery(place)) => Some(Expr::Local(place)),
            Some(Standing::Unbound | Standing::Coming(_)) => None,
            None if name == "input" => Some(Expr::Input),
            None => {
                let number = *self.rules.get(name)?;
                self.needs.insert(Node::Rule(number));
                Some(Expr::Rule(number))
            }
        }
    }

    /// `of.name`; of the data document only what is there for the pack, which never changes.
    fn field(&mut self, expr: &'m ExprRef, of: &'m ExprRef, name: Value, loops: &mut Vec<Loop>) -> Option<Expr> {
        match self.document(expr) {
            Some(value) => value.map(Expr::Constant),
            None => Some(Expr::Field(Box::new(self.expr(of, loops)?), name)),
        }
    }

    /// What a path into the data document is; `Some(None)` where that is not certain, `None` for what is no such path.
    #[expect(clippy::option_option, reason = "that it is no such path is an answer, and that nobody knows is another")]
    fn document(&self, expr: &ExprRef) -> Option<Option<Value>> {
        let mut path = Vec::new();
        let mut of = expr;
        loop {
            match of.as_ref() {
                Read::Var { span, .. } if span.text() == "data" => break,
                Read::RefDot { refr, field, .. } => {
                    path.push(Value::from(field.0.text()));
                    of = refr;
                }
                Read::RefBrack { refr, index, .. } => {
                    let Read::String { value, .. } = index.as_ref() else { return None };
                    path.push(value.clone());
                    of = refr;
                }
                _ => return None,
            }
        }
        if path.last() != Some(&Value::from("pack")) {
            return Some(None);
        }
        Some(Some(path.iter().rev().fold(self.data.clone(), |value, name| value[name].clone())))
    }

    fn at(&mut self, of: &'m ExprRef, index: &'m ExprRef, loops: &mut Vec<Loop>) -> Option<Expr> {
        let is_document = is_of_data(of);
        let read = self.expr(of, loops)?;
        let standing = match variable(index) {
            Some("_") => return Some(self.looped(read, Index::Any, loops)),
            Some(name) => match self.standing(name) {
                None if !self.is_global(name) => Standing::Unbound,
                None => Standing::Bound(0),
                Some(standing) => standing,
            },
            None if self.holds_of_every(index) => return None,
            None => Standing::Bound(0),
        };
        match standing {
            Standing::Bound(_) => {
                let index = Box::new(self.expr(index, loops)?);
                Some(Expr::At { of: Box::new(read), index, is_document })
            }
            Standing::Unbound => {
                let place = self.place();
                let item = self.looped(read, Index::Each(place), loops);
                self.names.push((variable(index)?, Standing::Bound(place)));
                Some(item)
            }
            Standing::Coming(_) => None,
            Standing::OfEvery(place) => {
                // The collection is asked for twice: it must be something that is looked up.
                let again = self.single(of)?;
                is_looked_up(&again).then_some(())?;
                self.looped(read, Index::This(place), loops);
                Some(Expr::At { of: Box::new(again), index: Box::new(Expr::Local(place)), is_document })
            }
        }
    }

    fn looped(&mut self, collection: Expr, index: Index, loops: &mut Vec<Loop>) -> Expr {
        let item = self.place();
        loops.push(Loop { collection, index, item });
        Expr::Local(item)
    }

    /// Whether a list as an index has names of an `every` in it.
    fn holds_of_every(&self, index: &ExprRef) -> bool {
        match index.as_ref() {
            Read::Var { span, .. } => !matches!(self.standing(span.text()), None | Some(Standing::Bound(_))),
            Read::Array { items, .. } | Read::Set { items, .. } => items.iter().any(|item| self.holds_of_every(item)),
            Read::Object { fields, .. } => {
                fields.iter().any(|(_, key, value)| self.holds_of_every(key) || self.holds_of_every(value))
            }
            _ => false,
        }
    }

    /// A query of its own, with what is given for each time that it holds.
    fn comprehension(&mut self, query: &'m Query, given: &[&'m ExprRef]) -> Option<(Vec<Step>, Vec<Expr>)> {
        let around = self.names.len();
        let steps = self.query(query)?;
        let given = given.iter().map(|expr| self.single(expr)).collect::<Option<_>>()?;
        self.names.truncate(around);
        Some((steps, given))
    }

    fn call(&mut self, function: &'m ExprRef, params: &'m [ExprRef], loops: &mut Vec<Loop>) -> Option<Expr> {
        let name = path(function)?;
        let known = self.functions.get(name.as_str()).copied();
        let arguments = self.all(params, loops)?;
        if let Some((number, arity)) = known {
            self.needs.insert(Node::Function(number));
            return (arity == arguments.len()).then_some(Expr::Call(number, arguments));
        }
        // A rule or a name in front of a point would stand before the builtin.
        let first = name.split('.').next()?;
        if self.standing(first).is_some() || self.rules.contains_key(first) || self.functions.contains_key(first) {
            return None;
        }
        let builtin = builtins::builtin(&name, arguments.len())?;
        Some(Expr::Builtin(builtin, arguments))
    }
}

fn path(expr: &ExprRef) -> Option<String> {
    match expr.as_ref() {
        Read::Var { span, .. } => Some(span.text().to_owned()),
        Read::RefDot { refr, field, .. } => Some(format!("{}.{}", path(refr)?, field.0.text())),
        _ => None,
    }
}

fn is_of_data(mut expr: &ExprRef) -> bool {
    loop {
        match expr.as_ref() {
            Read::Var { span, .. } => return span.text() == "data",
            Read::RefDot { refr, .. } | Read::RefBrack { refr, .. } => expr = refr,
            _ => return false,
        }
    }
}

fn is_looked_up(expr: &Expr) -> bool {
    match expr {
        Expr::Constant(_) | Expr::Local(_) | Expr::Input | Expr::Rule(_) => true,
        Expr::Field(of, _) => is_looked_up(of),
        _ => false,
    }
}
