//! All modules of a pack as one, for the one evaluation in which all rules are asked (see [`super::together`]).
//!
//! What the engine pays for is finding what a name stands for: it puts the path of a package together as text each time, and
//! looks through all modules for the one that a rule is of. In one module with one short package it finds the same
//! at a part of the cost. So each rule and helper gets a short name here that nothing else in the pack has, and what refers to
//! it refers to that name; nothing else of the text changes.
//!
//! That this is the same pack follows from what a pack must be to load (`lint`): a reference is to one rule of one package,
//! by its name or by that of an import; no local name hides a rule, an import or a document; and no rule lies where a package
//! does. What a reader of tokens could take for something else makes no flat module, and then the paths are asked one by one.

use std::collections::BTreeMap;

use regorus::unstable::{Lexer, Source, TokenKind};

use super::syntax::Module;

/// The package of the flat module. No module of a pack has it, and from there a short name is found at once.
pub(super) const PACKAGE: &str = "countersign";

/// The one module, and how its rules are called in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Flat {
    /// The rules, without a package.
    pub(super) text: String,
    /// By the path that a rule has in the pack, its name here.
    names: BTreeMap<String, String>,
}

impl Flat {
    /// The modules of a pack that has no errors, but for its tests; `None` where one cannot be rewritten with certainty.
    ///
    /// * `texts` — every module's text by its file.
    pub(super) fn new(modules: &[Module], texts: &BTreeMap<&str, &str>) -> Option<Self> {
        let modules: Vec<&Module> = modules.iter().filter(|module| !module.is_test()).collect();
        // A beginning that stands nowhere in the pack, so that no name of its own is like one of these.
        let mut prefix = "cs".to_owned();
        while texts.values().any(|text| text.contains(prefix.as_str())) {
            prefix.push('z');
        }
        let mut flat = Self::default();
        for module in &modules {
            for clause in &module.clauses {
                let (path, next) = (joined(&module.package, &clause.name), flat.names.len());
                flat.names.entry(path).or_insert_with(|| format!("{prefix}{next}"));
            }
        }
        for module in modules {
            let text = flat.rewritten(module, texts.get(module.file.as_str())?)?;
            flat.text.push_str(&text);
            flat.text.push('\n');
        }
        Some(flat)
    }

    /// What the rule with the path `countersign.….NAME` is called.
    pub(super) fn name(&self, path: &str) -> Option<&str> {
        self.names.get(path).map(String::as_str)
    }

    fn rewritten(&self, module: &Module, text: &str) -> Option<String> {
        let tokens = tokens(&module.file, text)?;
        let mut rewritten = String::with_capacity(text.len());
        let (mut copied, mut next) = (0, 0);
        while let Some(token) = tokens.get(next) {
            let is_root = token.is_name && !next.checked_sub(1).and_then(|i| tokens.get(i)).is_some_and(Token::is_dot);
            let replaced = if is_root { self.replacement(module, tokens.get(next..)?)? } else { None };
            next = match replaced {
                Some((name, length)) => {
                    let last = tokens.get(next.checked_add(length)?.checked_sub(1)?)?;
                    rewritten.push_str(text.get(copied..token.start)?);
                    rewritten.push_str(&name);
                    copied = last.end;
                    next.checked_add(length)?
                }
                None => next.checked_add(1)?,
            };
        }
        rewritten.push_str(text.get(copied..)?);
        Some(rewritten)
    }

    /// What stands in the place of the name that `tokens` begin with, and of how many tokens; `Some(None)` where the name
    /// stays, and `None` where it cannot be told.
    #[expect(clippy::option_option, reason = "that nothing is replaced is an answer, and that nobody knows is none")]
    fn replacement(&self, module: &Module, tokens: &[Token]) -> Option<Option<(String, usize)>> {
        let root = tokens.first()?.text;
        if matches!(root, "package" | "import") {
            let mut length = chain(tokens.get(1..)?).len().checked_mul(2)?;
            if tokens.get(length).is_some_and(|token| token.text == "as") {
                length = length.checked_add(2)?;
            }
            // A path with brackets is one that goes on behind what was seen of it.
            let goes_on = tokens.get(length).is_some_and(|token| token.text == "[" || token.is_dot());
            return if goes_on { None } else { Some(Some((String::new(), length))) };
        }
        if let Some(name) = self.name(&joined(&module.package, root)) {
            return Some(Some((name.to_owned(), 1)));
        }
        let own = vec![root.to_owned()];
        let path = match module.imports.get(root) {
            Some((path, _)) => path,
            None if root == "data" => &own,
            None => return Some(None),
        };
        let mut path = path.clone();
        if path.first().is_some_and(|first| first == "input") {
            return Some(Some((path.join("."), 1)));
        }
        let rest = chain(tokens);
        if root == "data" && rest.get(1) == Some(&"pack") {
            return Some(None);
        }
        // A rule, or what follows the package that an import stands for: as far as it takes to name a rule.
        for taken in 1..=rest.len() {
            if let Some(name) = self.name(path.get(1..)?.join(".").as_str()) {
                return Some(Some((name.to_owned(), taken.checked_mul(2)?.checked_sub(1)?)));
            }
            path.push((*rest.get(taken)?).to_owned());
        }
        None
    }
}

fn joined(package: &[String], name: &str) -> String {
    format!("{}.{name}", package.join("."))
}

/// The names of `a.b.c` at the beginning of `tokens`.
fn chain<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    let mut names: Vec<&str> = Vec::new();
    let mut rest = tokens;
    while let [name, tail @ ..] = rest {
        if !name.is_name {
            break;
        }
        names.push(name.text);
        match tail {
            [dot, tail @ ..] if dot.is_dot() => rest = tail,
            _ => break,
        }
    }
    names
}

struct Token<'t> {
    text: &'t str,
    start: usize,
    end: usize,
    is_name: bool,
}

impl Token<'_> {
    fn is_dot(&self) -> bool {
        self.text == "."
    }
}

fn tokens<'t>(file: &str, text: &'t str) -> Option<Vec<Token<'t>>> {
    let source = Source::from_contents(file.to_owned(), text.to_owned()).ok()?;
    let mut lexer = Lexer::new(&source);
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next_token().ok()?;
        let (start, end) = (usize::try_from(token.1.start).ok()?, usize::try_from(token.1.end).ok()?);
        let is_name = match token.0 {
            TokenKind::Eof => return Some(tokens),
            TokenKind::Ident => true,
            TokenKind::Symbol => false,
            // Texts have no names in them, whatever they look like.
            TokenKind::String | TokenKind::RawString | TokenKind::Number => {
                tokens.push(Token { text: "", start, end, is_name: false });
                continue;
            }
        };
        tokens.push(Token { text: text.get(start..end)?, start, end, is_name });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::syntax;

    fn flat(files: &[(&str, &str)]) -> Option<String> {
        let modules: Vec<Module> =
            files.iter().map(|(file, text)| syntax::read(file, text).unwrap_or_else(|e| panic!("{e}"))).collect();
        Flat::new(&modules, &files.iter().copied().collect()).map(|flat| flat.text)
    }

    const LIBRARY: (&str, &str) = (
        "lib/e.rego",
        "package countersign.lib.e\n\ncurrent contains e if some e in input.signed.x\n\nof(e) := e.current\n",
    );

    #[test]
    fn what_refers_to_a_rule_refers_to_its_one_name() {
        let rule = (
            "rules/a/b.rego",
            "package countersign.rules.a.b # here\n\nimport data.countersign.lib.e\nimport data.countersign.lib.e.of as of_it\n\n\
             default shown := false\n\nshown if {\n\tsome x in e.current # not current\n\tx.shown == \"shown e.current\"\n\
             \te.of(x) in data.pack.shown\n\tof_it(x) == {\"shown\": shown_as}\n\tdata.countersign.lib.e.current[x].shown\n}\n\n\
             shown_as := `e.current`\n",
        );
        let expected = "\n\ncs0 contains e if some e in input.signed.x\n\ncs1(e) := e.current\n\n # here\n\n\n\n\n\
             default cs2 := false\n\ncs2 if {\n\tsome x in cs0 # not current\n\tx.shown == \"shown e.current\"\n\
             \tcs1(x) in data.pack.shown\n\tcs1(x) == {\"shown\": cs3}\n\tcs0[x].shown\n}\n\n\
             cs3 := `e.current`\n\n";
        assert_eq!(flat(&[LIBRARY, rule]).as_deref(), Some(expected));
    }

    #[test]
    fn a_name_that_begins_as_ours_makes_ours_another() {
        let text = "package countersign.lib.e\n\ncs0 := 1\n\ncsz := cs0\n";
        assert_eq!(flat(&[("lib/e.rego", text)]).as_deref(), Some("\n\ncszz0 := 1\n\ncszz1 := cszz0\n\n"));
    }

    #[test]
    fn what_a_reader_of_tokens_could_mistake_makes_no_module() {
        for text in [
            "package countersign.rules.a.b\n\nimport data.countersign.lib.e\n\nshown if e[\"current\"]\n",
            "package countersign.rules[\"a\"].b\n\nshown if input.now\n",
            "package countersign.rules.a.b\n\nimport data.countersign.lib[\"e\"]\n\nshown if e.current\n",
            "package countersign.rules.a.b\n\nshown if data[\"countersign\"].lib.e.current\n",
            "package countersign.rules.a.b\n\nshown if data.countersign.lib[\"e\"].current\n",
        ] {
            assert_eq!(flat(&[LIBRARY, ("rules/a/b.rego", text)]), None, "{text}");
        }
    }

    #[test]
    fn a_rule_behind_an_import_on_the_same_line_is_not_lost() {
        let text = "package countersign.rules.a.b\nimport data.countersign.lib.e shown if e.current\n";
        if let Ok(module) = syntax::read("rules/a/b.rego", text) {
            let library = syntax::read(LIBRARY.0, LIBRARY.1).unwrap_or_else(|e| panic!("{e}"));
            let texts = [LIBRARY, ("rules/a/b.rego", text)].into_iter().collect();
            let flat = Flat::new(&[library, module], &texts).unwrap();
            assert!(flat.text.contains("cs2 if cs0"), "{}", flat.text);
        }
    }
}
