//! A Rego module as the lint sees it: its package, its imports and, for each clause of a rule, what that clause uses.

use std::collections::BTreeMap;

use regorus::unstable::{Expr, ExprRef, Parser, Rule, RuleBody, RuleHead, Source, Span};

use super::ahead;
use super::certain::{Certain, certain};
use super::engine::contained;
use super::errors::{LoadError, bounded};
use super::lexical;
use super::uses::{Chain, Uses, chain};

/// Line and column, from 1.
pub(super) type At = (u32, u32);

/// A module that parses as Rego v1.
pub(super) struct Module {
    pub(super) file: String,
    pub(super) package: Vec<String>,
    pub(super) package_at: At,
    /// What each alias stands for, and where it was imported.
    pub(super) imports: BTreeMap<String, (Vec<String>, At)>,
    pub(super) clauses: Vec<Clause>,
}

/// One clause of a rule: a rule may have several, which together define it.
pub(super) struct Clause {
    pub(super) name: String,
    pub(super) at: At,
    pub(super) shape: Shape,
    pub(super) uses: Uses,
    /// What its body says of itself, where it has one and no `else`.
    pub(super) certain: Certain,
}

/// The kind of thing that a clause defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `name := …` or `name if …`.
    Complete(Complete),
    /// `default name := …`
    Default {
        /// Whether the value is `false`.
        is_false: bool,
        /// Arguments, when it is a function's.
        arity: usize,
    },
    /// `name(…) := …`
    Function {
        /// Number of arguments.
        arity: usize,
    },
    /// `name[…] := …`
    Object,
    /// `name contains …`
    Set,
}

/// How a complete rule gets its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Complete {
    /// `name if { … }`: true when the body holds.
    Condition,
    /// `name := …`, with a body or without.
    Value,
    /// With an `else`.
    Alternatives,
}

impl Module {
    /// Whether the module holds tests.
    pub(super) fn is_test(&self) -> bool {
        self.file.ends_with("_test.rego")
    }

    /// The package, as it is written.
    pub(super) fn package_name(&self) -> String {
        self.package.join(".")
    }
}

/// Reads one module, after the checks that must come before any parser.
pub(super) fn read(file: &str, text: &str) -> Result<Module, LoadError> {
    let source = Source::from_contents(file.to_owned(), text.to_owned()).map_err(|e| located(file, &e.to_string()))?;
    lexical::check(file, text, &source)?;
    let parse = || {
        let mut parser = Parser::new(&source)?;
        parser.enable_rego_v1()?;
        parser.parse()
    };
    let module = contained(|| parse().map_err(|e| e.to_string())).map_err(|report| located(file, &report))?;

    let package_at = at_of(&module.package.span);
    let Some(package) = literal_path(&module.package.refr) else {
        return Err(LoadError::at(file, package_at, "expected a package of plain names"));
    };
    if let Some((at, detail)) = ahead::used(&module) {
        return Err(LoadError::at(file, at, detail));
    }
    if module.target.is_some() {
        return Err(LoadError::at(file, package_at, "expected no `__target__`, which is not Rego"));
    }
    let mut imports = BTreeMap::new();
    for import in &module.imports {
        let at = at_of(&import.span);
        let Some(path) = literal_path(&import.refr) else {
            return Err(LoadError::at(file, at, "expected an import of plain names"));
        };
        if path.iter().map(String::as_str).eq(["rego", "v1"]) || path.first().is_some_and(|root| root == "future") {
            continue;
        }
        let alias = import.r#as.as_ref().map(|span| span.text().to_owned()).or_else(|| path.last().cloned());
        let Some(alias) = alias.filter(|_| path.len() > 1) else {
            return Err(LoadError::at(file, at, format!("expected an import of something in `{}`", path.join("."))));
        };
        if imports.insert(alias.clone(), (path, at)).is_some() {
            return Err(LoadError::at(file, at, format!("`{}` is imported twice", bounded(&alias, 60))));
        }
    }
    let clauses = module.policy.iter().map(|rule| read_clause(file, rule)).collect::<Result<_, _>>()?;
    Ok(Module { file: file.to_owned(), package, package_at, imports, clauses })
}

fn read_clause(file: &str, rule: &Rule) -> Result<Clause, LoadError> {
    let mut uses = Uses::default();
    let certain = match rule {
        Rule::Spec { bodies, .. } => match bodies.as_slice() {
            [body] => certain(&body.query),
            _ => Certain::default(),
        },
        Rule::Default { .. } => Certain::default(),
    };
    let (reference, shape) = match rule {
        Rule::Default { refr, args, value, .. } => {
            uses.expression(value);
            let is_false = value.span().text() == "false";
            (refr, Shape::Default { is_false, arity: args.len() })
        }
        Rule::Spec { head, bodies, .. } => {
            let (reference, shape) = read_head(head, bodies, &mut uses);
            for body in bodies {
                if let Some(assign) = &body.assign {
                    uses.expression(&assign.value);
                    uses.gives(&assign.value);
                }
                uses.query(&body.query);
            }
            (reference, shape)
        }
    };
    let span = reference.span();
    let at = at_of(span);
    let named = match reference.as_ref() {
        Expr::Var { span, .. } => Some(span.text()),
        // `name[key] := value` in a head is a partial object; its key is an expression like any other.
        Expr::RefBrack { refr, index, .. } if shape == Shape::Object => match refr.as_ref() {
            Expr::Var { span, .. } => {
                uses.expression(index);
                Some(span.text())
            }
            _ => None,
        },
        _ => None,
    };
    match named {
        Some(name) => Ok(Clause { name: name.to_owned(), at, shape, uses, certain }),
        None => {
            let found = bounded(span.text(), 80);
            Err(LoadError::at(file, at, format!("expected a rule with a plain name, found `{found}`")))
        }
    }
}

fn read_head<'a>(head: &'a RuleHead, bodies: &[RuleBody], uses: &mut Uses) -> (&'a ExprRef, Shape) {
    match head {
        RuleHead::Compr { refr, assign, .. } => {
            if let Some(assign) = assign {
                uses.expression(&assign.value);
                uses.gives(&assign.value);
            }
            if matches!(refr.as_ref(), Expr::RefBrack { .. }) {
                return (refr, Shape::Object);
            }
            let holds = assign.as_ref().is_none_or(|assign| assign.value.span().text() == "true");
            let complete = match bodies.len() {
                1 if holds => Complete::Condition,
                0 | 1 => Complete::Value,
                _ => Complete::Alternatives,
            };
            (refr, Shape::Complete(complete))
        }
        RuleHead::Set { refr, key, .. } => {
            if let Some(key) = key {
                uses.expression(key);
                uses.gives(key);
            }
            (refr, Shape::Set)
        }
        RuleHead::Func { refr, args, assign, .. } => {
            for argument in args {
                uses.pattern(argument);
            }
            if let Some(assign) = assign {
                uses.expression(&assign.value);
                uses.gives(&assign.value);
            }
            (refr, Shape::Function { arity: args.len() })
        }
    }
}

/// `a.b["c"]` as its names; `None` when part of it is no literal.
fn literal_path(expression: &Expr) -> Option<Vec<String>> {
    let Chain { root, path, .. } = chain(expression)?;
    std::iter::once(Some(root)).chain(path).collect()
}

/// Where `span` begins.
pub(super) fn at_of(span: &Span) -> At {
    let line = span.source.line(span.line.saturating_sub(1));
    (span.line, column_of(line, span.col))
}

/// The column in characters: the engine counts four for a tab, editors and other tools one.
fn column_of(line: &str, counted: u32) -> u32 {
    // As most lines are.
    if !line.as_bytes().contains(&b'\t') {
        return counted.max(1);
    }
    let (mut column, mut reached) = (1u32, 1u32);
    for character in line.chars() {
        if reached >= counted {
            break;
        }
        reached = reached.saturating_add(if character == '\t' { 4 } else { 1 });
        column = column.saturating_add(1);
    }
    // Beyond the end of the line nothing is counted differently.
    column.saturating_add(counted.saturating_sub(reached))
}

/// The engine's own report, `--> FILE:LINE:COLUMN … error: TEXT`, as one of ours.
pub(super) fn located(file: &str, report: &str) -> LoadError {
    let (at, detail) = place(report);
    LoadError::at(file, at.map_or((0, 0), |(_, at)| at), detail)
}

/// The place and the text of the engine's report.
pub(super) fn place(report: &str) -> (Option<(String, At)>, String) {
    let first = report.lines().find_map(|line| line.strip_prefix("--> "));
    let at = first.and_then(|line| {
        let mut parts = line.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line: u32 = parts.next()?.parse().ok()?;
        // The report quotes the line, as `LINE | TEXT`.
        let width = line.to_string().len().saturating_add(1);
        let quoted = report.lines().find_map(|row| row.strip_prefix(&format!("{line:<width$}| ")));
        Some((parts.next()?.to_owned(), (line, column_of(quoted.unwrap_or_default(), column))))
    });
    // Reports nest: the innermost text says what happened.
    let detail = match report.rfind("\nerror: ") {
        Some(index) => report.get(index.saturating_add("\nerror: ".len())..).unwrap_or_default(),
        None => report,
    };
    let detail = detail.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    (at, detail)
}

/// Goes through an expression, without what is inside of comprehensions; `see` says whether to go on inside.
pub(super) fn walk<'m>(expr: &'m ExprRef, see: &mut dyn FnMut(&'m ExprRef) -> bool) {
    if !see(expr) {
        return;
    }
    match expr.as_ref() {
        Expr::Array { items, .. } | Expr::Set { items, .. } => items.iter().for_each(|item| walk(item, see)),
        Expr::Object { fields, .. } => {
            for (_, key, value) in fields {
                walk(key, see);
                walk(value, see);
            }
        }
        Expr::Call { params, .. } => params.iter().for_each(|param| walk(param, see)),
        Expr::UnaryExpr { expr, .. } => walk(expr, see),
        Expr::RefDot { refr, .. } => walk(refr, see),
        Expr::RefBrack { refr, index, .. } => {
            walk(refr, see);
            walk(index, see);
        }
        Expr::BinExpr { lhs, rhs, .. }
        | Expr::BoolExpr { lhs, rhs, .. }
        | Expr::ArithExpr { lhs, rhs, .. }
        | Expr::AssignExpr { lhs, rhs, .. } => {
            walk(lhs, see);
            walk(rhs, see);
        }
        Expr::Membership { key, value, collection, .. } => {
            for part in key.iter().chain([value, collection]) {
                walk(part, see);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refused(text: &str) -> String {
        read("a.rego", text).err().unwrap().to_string()
    }

    #[test]
    fn what_does_not_parse_says_where() {
        assert_eq!(refused("package a\n\nshown if {\n\tx ==\n}\n"), "a.rego:5:1: expecting expression");
        assert_eq!(refused("package a\nallow { true }\n").split(": ").next(), Some("a.rego:2:7"));
        assert_eq!(refused("x := 1"), "a.rego:1:1: expecting `package` Missing package declaration.");
    }

    #[test]
    fn rego_without_if_is_not_version_one() {
        assert!(read("a.rego", "package a\nallow { input.x }\n").is_err());
        assert!(read("a.rego", "package a\ndeny[x] { x := 1 }\n").is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic_or_never_end(text in "[ -~\\n\\t]{0,120}") {
            let _ = read("a.rego", &text);
            let _ = read("a.rego", &format!("package a\n{text}\n"));
        }

        /// A real module with pieces of others put in anywhere comes closer to what a parser stumbles over.
        #[test]
        fn no_spliced_module_makes_the_reader_panic_or_never_end(
            cuts in proptest::collection::vec((0usize..2_000, 0usize..40, 0usize..2_000, 0usize..40), 1..6)
        ) {
            const TEXT: &str = include_str!("../../../policies/standard/rules/smoke/fresh.rego");
            let mut text = TEXT.to_owned();
            for (at, removed, from, length) in cuts {
                let at = at.min(text.len());
                let end = at.saturating_add(removed).min(text.len());
                let from = from.min(TEXT.len());
                text.replace_range(at..end, &TEXT[from..from.saturating_add(length).min(TEXT.len())]);
            }
            let _ = read("a.rego", &text);
        }
    }

    #[test]
    fn a_tab_is_one_column() {
        assert_eq!(refused("package a\n\nshown if {\n\t\tx == = 1\n}\n"), "a.rego:4:8: expecting expression");
        assert_eq!((column_of("\tx", 5), column_of("\t\tx", 9), column_of("x", 1), column_of("", 3)), (2, 3, 1, 3));
    }

    #[test]
    fn a_head_with_dots_is_refused() {
        assert!(refused("package a\nb.c.d := 1\n").contains("expected a rule with a plain name, found `b.c.d`"));
        assert!(refused("package a\ndata.b.c := 1\n").starts_with("a.rego:2:1: "));
    }
}
