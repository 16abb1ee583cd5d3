//! All modules of a pack as one: what the engine evaluates.
//!
//! What the engine pays for is finding what a name stands for: it puts the path of a package together as text each time, and
//! looks through all modules for the one that a rule is of. And it finds too little there: asked for the path of one rule, it
//! reads a constant of a third package, by way of a helper of a second, as if there were none. In one module with one
//! short package it finds everything, at a part of the cost. So each rule and helper gets a short name here that nothing else in
//! the pack has, and what refers to it refers to that name; nothing else of the text changes, line for line.
//!
//! That this is the same pack follows from what a pack must be to load (`lint`): a reference is to one rule of one package,
//! by its name or by that of an import; no local name hides a rule, an import or a document; and no rule lies where a package
//! does. What a reader of tokens could take for something else is refused by its place.

use std::collections::BTreeMap;

use regorus::unstable::{Lexer, Source, TokenKind};

use super::errors::LoadError;
use super::rewriting::advanced;
use super::syntax::{At, Module};

/// The package of the flat module. No module of a pack has it, and from there a short name is found at once.
pub(super) const PACKAGE: &str = "countersign";
/// The file that the engine knows it by; no file of a pack has that name.
pub(super) const FILE: &str = "together";

/// The one module, how its rules are called in it, and where each of its places comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Flat {
    /// The package, and the rules.
    pub(super) text: String,
    /// By the path that a rule has in the pack, its name here.
    names: BTreeMap<String, String>,
    pub(super) places: Places,
}

/// From where in the flat module on something is copied from where in the pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    files: Vec<String>,
    /// In the order of the flat module: a place in it, the number of the file, and the place there.
    copied: Vec<(At, usize, At)>,
    /// Where the modules end.
    end: At,
}

/// Which modules are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum With {
    /// The rules and helpers.
    Rules,
    /// Those that test them, too.
    Tests,
}

impl Flat {
    /// The modules of a pack that has no other errors.
    ///
    /// * `texts` — every module's text by its file.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with the place of what cannot be told with certainty.
    pub(super) fn new(modules: &[Module], texts: &BTreeMap<&str, &str>, with: With) -> Result<Self, LoadError> {
        let modules: Vec<&Module> = modules.iter().filter(|module| with == With::Tests || !module.is_test()).collect();
        // A beginning that stands nowhere in the pack, so that no name of its own is like one of these.
        let mut prefix = "cs".to_owned();
        while texts.values().any(|text| text.contains(prefix.as_str())) {
            prefix.push('z');
        }
        let mut flat = Self { text: format!("package {PACKAGE}\n"), ..Self::default() };
        for module in &modules {
            for clause in &module.clauses {
                let (path, next) = (joined(&module.package, &clause.name), flat.names.len());
                flat.names.entry(path).or_insert_with(|| format!("{prefix}{next}"));
            }
        }
        let mut line = 2;
        for module in modules {
            let text = texts.get(module.file.as_str()).copied().unwrap_or_default();
            flat.add(module, text, &mut line).map_err(|at| {
                let detail = "expected a rule by its names with dots, on one line (`LIBRARY.RULE`), found something that only an \
                              evaluation could tell";
                LoadError::at(&module.file, at, detail)
            })?;
        }
        flat.places.end = (line, 1);
        Ok(flat)
    }

    /// What the rule with the path `countersign.….NAME` is called.
    pub(super) fn name(&self, path: &str) -> Option<&str> {
        self.names.get(path).map(String::as_str)
    }

    /// The path by which the engine finds the rule that has the path `data.countersign.….NAME` in the pack.
    pub(super) fn path(&self, path: &str) -> Option<String> {
        Some(format!("data.{PACKAGE}.{}", self.name(path.strip_prefix("data.")?)?))
    }

    /// Adds a module, whose first line is line `line` here.
    ///
    /// # Errors
    ///
    /// The place of what cannot be rewritten.
    fn add(&mut self, module: &Module, text: &str, line: &mut u32) -> Result<(), At> {
        let tokens = tokens(&module.file, text).ok_or((1, 1))?;
        let file = self.places.files.len();
        self.places.files.push(module.file.clone());
        let (mut here, mut there) = ((*line, 1), (1, 1));
        let mut rewritten = String::with_capacity(text.len());
        let (mut copied, mut next) = (0, 0);
        self.places.copied.push((here, file, there));
        while let Some(token) = tokens.get(next) {
            let before = next.checked_sub(1).and_then(|before| tokens.get(before));
            let is_root = token.is_name && !before.is_some_and(Token::is_dot);
            let replaced = match tokens.get(next..) {
                Some(rest) if is_root => self.replacement(module, rest),
                _ => Some(None),
            };
            let kept = text.get(copied..token.start).unwrap_or_default();
            let at = || advanced(there, kept);
            let Some((name, length)) = replaced.ok_or_else(at)? else {
                next = next.saturating_add(1);
                continue;
            };
            let is_document = before.is_some_and(|before| before.text == "with") && !name.contains('.');
            let name = if is_document { format!("data.{PACKAGE}.{name}") } else { name };
            let last = next.saturating_add(length).saturating_sub(1);
            let end = tokens.get(last).map_or(token.end, |last| last.end);
            let gone = text.get(token.start..end).unwrap_or_default();
            if gone.contains('\n') {
                return Err(at());
            }
            rewritten.push_str(kept);
            rewritten.push_str(&name);
            here = advanced(advanced(here, kept), &name);
            there = advanced(advanced(there, kept), gone);
            self.places.copied.push((here, file, there));
            copied = end;
            next = next.saturating_add(length).max(next.saturating_add(1));
        }
        let rest = text.get(copied..).unwrap_or_default();
        rewritten.push_str(rest);
        rewritten.push('\n');
        *line = advanced(advanced(here, rest), "\n").0;
        self.text.push_str(&rewritten);
        Ok(())
    }

    /// What stands in the place of the name that `tokens` begin with, and of how many tokens; `Some(None)` where the name
    /// stays, and `None` where it cannot be told.
    #[expect(clippy::option_option, reason = "that nothing is replaced is an answer, and that nobody knows is none")]
    fn replacement(&self, module: &Module, tokens: &[Token]) -> Option<Option<(String, usize)>> {
        let root = tokens.first()?.text;
        if matches!(root, "package" | "import") {
            let mut length = chain(tokens.get(1..)?).last().map_or(0, |(_, length)| *length).checked_add(1)?;
            if tokens.get(length).is_some_and(|token| token.text == "as") {
                length = length.checked_add(2)?;
            }
            // A path with brackets is one that goes on behind what was seen of it.
            let goes_on = tokens.get(length).is_some_and(|token| token.text == "[" || token.is_dot());
            return if goes_on { None } else { Some(Some((String::new(), length))) };
        }
        if !module.imports.contains_key(root)
            && let Some(name) = self.name(&joined(&module.package, root))
        {
            return Some(Some((name.to_owned(), 1)));
        }
        let own = vec![root.to_owned()];
        let path = match module.imports.get(root) {
            Some((path, _)) => path,
            None if root == "data" => &own,
            None => return Some(None),
        };
        let mut path = path.clone();
        let rest = chain(tokens);
        let is_document = |name: &str| name == "pack" || (module.is_test() && name == "fixtures");
        match path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["input", ..] => return Some(Some((path.join("."), 1))),
            ["data", document, ..] if is_document(document) => return Some(Some((path.join("."), 1))),
            ["data"] if rest.get(1).is_some_and(|(name, _)| is_document(name)) => return Some(None),
            _ => {}
        }
        // A rule, or what follows the package that an import stands for: as far as it takes to name a rule.
        let mut next = rest.iter().skip(1);
        for (_, length) in &rest {
            if let Some(name) = self.name(path.get(1..)?.join(".").as_str()) {
                return Some(Some((name.to_owned(), *length)));
            }
            path.push(next.next()?.0.to_owned());
        }
        None
    }
}

impl Places {
    /// Where in the pack a place of the flat module comes from: the file, and the place there; `None` for what is not of the
    /// pack.
    pub(super) fn of(&self, at: At) -> Option<(&str, At)> {
        if at >= self.end {
            return None;
        }
        let last = self.copied.partition_point(|(from, ..)| *from <= at).checked_sub(1)?;
        let (from, file, there) = self.copied.get(last)?;
        let lines = at.0.saturating_sub(from.0);
        let column = if lines == 0 { there.1.saturating_add(at.1.saturating_sub(from.1)) } else { at.1 };
        Some((self.files.get(*file)?, (there.0.saturating_add(lines), column)))
    }
}

fn joined(package: &[String], name: &str) -> String {
    format!("{}.{name}", package.join("."))
}

/// The names of `a.b["1c"].d` at the beginning of `tokens`, each with how many tokens there are to its end. Brackets are those of a
/// segment that cannot be written with a dot, and of nothing else.
fn chain<'t>(tokens: &[Token<'t>]) -> Vec<(&'t str, usize)> {
    let mut names: Vec<(&str, usize)> = Vec::new();
    loop {
        let before = names.last().map_or(0, |(_, length)| *length);
        let (name, more) = match (tokens.get(before..).unwrap_or_default(), before) {
            ([name, ..], 0) if name.is_name => (name.text, 1),
            ([dot, name, ..], 1..) if dot.is_dot() && name.is_name => (name.text, 2),
            ([open, segment, close, ..], 1..)
                if open.text == "[" && close.text == "]" && !segment.segment.is_empty() =>
            {
                (segment.segment, 3)
            }
            _ => return names,
        };
        names.push((name, before.saturating_add(more)));
    }
}

struct Token<'t> {
    text: &'t str,
    start: usize,
    end: usize,
    is_name: bool,
    /// What a text says that is the segment of a rule's id which begins with a digit; empty for everything else.
    segment: &'t str,
}

/// What a text says, as it is written, where that is such a segment.
fn segment(written: &str) -> &str {
    let said = written.trim_matches(['"', '`']);
    let plain = said.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if plain && said.starts_with(|first: char| first.is_ascii_digit()) { said } else { "" }
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
            TokenKind::String | TokenKind::RawString => {
                let segment = segment(text.get(start..end)?);
                tokens.push(Token { text: "", start, end, is_name: false, segment });
                continue;
            }
            TokenKind::Number => {
                tokens.push(Token { text: "", start, end, is_name: false, segment: "" });
                continue;
            }
        };
        tokens.push(Token { text: text.get(start..end)?, start, end, is_name, segment: "" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::syntax;

    fn made(files: &[(&str, &str)], with: With) -> Result<Flat, LoadError> {
        let modules: Vec<Module> =
            files.iter().map(|(file, text)| syntax::read(file, text).unwrap_or_else(|e| panic!("{e}"))).collect();
        Flat::new(&modules, &files.iter().copied().collect(), with)
    }

    fn flat(files: &[(&str, &str)]) -> String {
        made(files, With::Rules).unwrap().text
    }

    const LIBRARY: (&str, &str) = (
        "lib/e.rego",
        "package countersign.lib.e\n\ncurrent contains e if some e in input.signed.x\n\nof(e) := e.current\n",
    );

    #[test]
    fn a_segment_that_begins_with_a_digit_stands_in_brackets() {
        let rule = (
            "rules/cve/2024_1.rego",
            "package countersign.rules.cve[\"2024_1\"]\n\nshown if input.now\n\nfound := \"x\"\n",
        );
        let test = (
            "rules/cve/2024_1_test.rego",
            "package countersign.rules.cve[\"2024_1_test\"]\n\nimport data.countersign.rules.cve[\"2024_1\"] as rule\n\ntest_a if \
             rule.shown\n\ntest_b if data.countersign.rules.cve[\"2024_1\"].found[\"1\"]\n",
        );
        let made = made(&[rule, test], With::Tests).unwrap();
        for expected in ["cs0 if input.now", "cs2 if cs0\n", "cs3 if cs1[\"1\"]\n"] {
            assert!(made.text.contains(expected), "{expected}: {}", made.text);
        }
        assert_eq!(made.path("data.countersign.rules.cve.2024_1.shown").as_deref(), Some("data.countersign.cs0"));
    }

    #[test]
    fn what_refers_to_a_rule_refers_to_its_one_name() {
        let rule = (
            "rules/a/b.rego",
            "package countersign.rules.a.b # here\n\nimport data.countersign.lib.e\nimport data.countersign.lib.e.of as of_it\n\n\
             default shown := false\n\nshown if {\n\tsome x in e.current # not current\n\tx.shown == \"shown e.current\"\n\
             \te.of(x) in data.pack.shown\n\tof_it(x) == {\"shown\": shown_as}\n\tdata.countersign.lib.e.current[x].shown\n}\n\n\
             shown_as := `e.current`\n",
        );
        let expected = "package countersign\n\n\ncs0 contains e if some e in input.signed.x\n\ncs1(e) := e.current\n\n # here\n\n\n\n\n\
             default cs2 := false\n\ncs2 if {\n\tsome x in cs0 # not current\n\tx.shown == \"shown e.current\"\n\
             \tcs1(x) in data.pack.shown\n\tcs1(x) == {\"shown\": cs3}\n\tcs0[x].shown\n}\n\n\
             cs3 := `e.current`\n\n";
        assert_eq!(flat(&[LIBRARY, rule]), expected);
    }

    #[test]
    fn a_name_that_begins_as_ours_makes_ours_another() {
        let text = "package countersign.lib.e\n\ncs0 := 1\n\ncsz := cs0\n";
        let expected = "package countersign\n\n\ncszz0 := 1\n\ncszz1 := cszz0\n\n";
        assert_eq!(flat(&[("lib/e.rego", text)]), expected);
    }

    #[test]
    fn what_a_reader_of_tokens_could_mistake_is_refused_where_it_stands() {
        for (text, at) in [
            ("package countersign.rules.a.b\n\nimport data.countersign.lib.e\n\nshown if e[\"current\"]\n", (5, 10)),
            ("package countersign.rules[\"a\"].b\n\nshown if input.now\n", (1, 1)),
            ("package countersign.rules.a.b\n\nimport data.countersign.lib[\"e\"]\n\nshown if e.current\n", (3, 1)),
            ("package countersign.rules.a.b\n\nshown if data[\"countersign\"].lib.e.current\n", (3, 10)),
            ("package countersign.rules.a.b\n\nshown if data.countersign.lib[\"e\"].current\n", (3, 10)),
        ] {
            let error = made(&[LIBRARY, ("rules/a/b.rego", text)], With::Rules).unwrap_err();
            assert_eq!((error.file.as_str(), (error.line, error.column)), ("rules/a/b.rego", at), "{text}");
        }
    }

    #[test]
    fn each_place_is_one_of_the_pack() {
        let rule = "package countersign.rules.a.b\n\nimport data.countersign.lib.e\n\nshown if {\n\te.of(x) == e.current; x := 1\n}\n";
        let made = made(&[LIBRARY, ("rules/a/b.rego", rule)], With::Rules).unwrap();
        let lines: Vec<&str> = made.text.lines().collect();
        let line = lines.iter().position(|line| line.contains("x := 1")).unwrap();
        let here = |what: &str| {
            let column = lines[line].find(what).unwrap() + 1;
            (u32::try_from(line + 1).unwrap(), u32::try_from(column).unwrap())
        };
        let there = |what: &str| (6, u32::try_from(rule.lines().nth(5).unwrap().find(what).unwrap() + 1).unwrap());
        for what in ["(x)", "== ", "; x", ":= 1"] {
            assert_eq!(made.places.of(here(what)), Some(("rules/a/b.rego", there(what))), "{what}");
        }
        // Where the package stood nothing is left.
        assert_eq!(made.places.of((2, 1)).map(|(file, at)| (file, at.0)), Some(("lib/e.rego", 1)));
        assert_eq!(made.places.of((4, 9)).map(|(file, at)| (file, at.0)), Some(("lib/e.rego", 3)));
        // What follows is asked by the gate, and is of no file.
        assert_eq!(made.places.of((u32::try_from(lines.len() + 2).unwrap(), 1)), None);
        assert_eq!(made.places.of((1, 1)), None);
    }

    #[test]
    fn tests_are_asked_in_the_same_module_and_replace_what_they_name() {
        let test = (
            "lib/e_test.rego",
            "package countersign.lib.e_test\n\nimport data.countersign.lib.e\nimport data.fixtures.some.thing\n\ntest_a if {\n\
             \te.of(thing) with input as thing.x with e.current as {1} with data.pack.y as 2\n\tdata.fixtures.other\n}\n",
        );
        let made = made(&[LIBRARY, test], With::Tests).unwrap();
        let expected = "cs2 if {\n\tcs1(data.fixtures.some.thing) with input as data.fixtures.some.thing.x with data.countersign.cs0 as {1} \
             with data.pack.y as 2\n\tdata.fixtures.other\n}\n";
        assert!(made.text.contains(expected), "{}", made.text);
        assert_eq!(made.path("data.countersign.lib.e_test.test_a").as_deref(), Some("data.countersign.cs2"));
        assert!(!flat(&[LIBRARY, test]).contains("fixtures"), "no test decides anything");
    }

    #[test]
    fn a_rule_behind_an_import_on_the_same_line_is_not_lost() {
        let text = "package countersign.rules.a.b\nimport data.countersign.lib.e shown if e.current\n";
        if let Ok(module) = syntax::read("rules/a/b.rego", text) {
            let library = syntax::read(LIBRARY.0, LIBRARY.1).unwrap_or_else(|e| panic!("{e}"));
            let texts = [LIBRARY, ("rules/a/b.rego", text)].into_iter().collect();
            let flat = Flat::new(&[library, module], &texts, With::Rules).unwrap();
            assert!(flat.text.contains("cs2 if cs0"), "{}", flat.text);
        }
    }
}
