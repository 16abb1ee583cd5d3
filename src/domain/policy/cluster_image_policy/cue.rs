//! What a CUE policy over an attestation says, where that is nothing but texts in named fields.
//!
//! The controller unifies the policy with the statement: a field that is there has to have the text, and one that is not there
//! takes it, so that it does not fail. Whoever means that a field has to be there is told so by the pack's page. Everything else
//! of the language (bounds, references, imports, alternatives, optional and hidden fields) is not taken.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::read::short;
use super::rego::{STATEMENT, leading, quoted};
use crate::domain::limits::MAX_IMPORT_NESTING;

/// The one body of conditions that says the same, in lines in which the statement is called [`STATEMENT`].
///
/// # Errors
///
/// What cannot be said, in words.
pub(super) fn body(text: &str) -> Result<Vec<String>, String> {
    let mut reader = Reader { rest: text, lines: Vec::new(), given: BTreeMap::new(), names: 0 };
    reader.fields(STATEMENT, 0)?;
    if !reader.rest.is_empty() {
        return Err(format!("{} where the policy should end", reader.line()));
    }
    if reader.lines.is_empty() {
        return Err("no field with a text".to_owned());
    }
    Ok(reader.lines)
}

/// What a field has to be.
#[derive(Clone, PartialEq, Eq)]
enum Given<'t> {
    Text(&'t str),
    /// A structure, by its name.
    Structure(String),
}

struct Reader<'t> {
    rest: &'t str,
    lines: Vec<String>,
    /// What each field of each structure is: what is given twice has to be the same.
    given: BTreeMap<(String, String), Given<'t>>,
    /// How many names were given to structures.
    names: usize,
}

impl<'t> Reader<'t> {
    /// Fields up to the end of their structure.
    ///
    /// * `within` — the name of the structure in what is written.
    fn fields(&mut self, within: &str, depth: usize) -> Result<(), String> {
        loop {
            self.skip(|c| c.is_whitespace() || c == ',');
            if self.rest.is_empty() || self.rest.starts_with('}') {
                return Ok(());
            }
            self.field(within, depth)?;
            self.skip(|c| c == ' ' || c == '\t' || c == '\r');
            if !(self.rest.is_empty() || self.rest.starts_with(['\n', ',', '}'])) {
                return Err(format!("{} behind a text", self.line()));
            }
        }
    }

    fn field(&mut self, within: &str, depth: usize) -> Result<(), String> {
        if depth > MAX_IMPORT_NESTING {
            return Err(format!("more than {MAX_IMPORT_NESTING} structures in each other"));
        }
        let label = self.label()?;
        if within == STATEMENT && !matches!(label.as_str(), "\"predicate\"" | "\"predicateType\"") {
            return Err(format!("the field {label} beside predicate and predicateType"));
        }
        self.skip(|c| c == ' ' || c == '\t');
        if self.taken("{") {
            let name = self.structure(within, &label)?;
            self.fields(&name, depth.saturating_add(1))?;
            return if self.taken("}") { Ok(()) } else { Err("a structure that does not end".to_owned()) };
        }
        if label_of(self.rest).is_some() {
            let name = self.structure(within, &label)?;
            return self.field(&name, depth.saturating_add(1));
        }
        let text = self.text()?;
        match self.given.entry((within.to_owned(), label.clone())) {
            Entry::Occupied(before) if *before.get() != Given::Text(text) => return Err(twice(&label)),
            Entry::Occupied(_) => {}
            Entry::Vacant(place) => {
                place.insert(Given::Text(text));
                self.lines.push(format!("object.get({within}, {label}, {text}) == {text}"));
            }
        }
        Ok(())
    }

    /// What a field has to be that has fields itself, by a name of its own.
    fn structure(&mut self, within: &str, label: &str) -> Result<String, String> {
        match self.given.entry((within.to_owned(), label.to_owned())) {
            Entry::Occupied(before) => match before.get() {
                Given::Structure(name) => Ok(name.clone()),
                Given::Text(_) => Err(twice(label)),
            },
            Entry::Vacant(place) => {
                self.names = self.names.saturating_add(1);
                let name = format!("v_{}", self.names);
                place.insert(Given::Structure(name.clone()));
                self.lines.push(format!("{name} := object.get({within}, {label}, {{}})"));
                self.lines.push(format!("is_object({name})"));
                Ok(name)
            }
        }
    }

    /// A label with its colon; in quotes, whether or not it was written so.
    fn label(&mut self) -> Result<String, String> {
        let (name, rest) = label_of(self.rest).ok_or_else(|| self.line())?;
        self.rest = rest;
        Ok(format!("\"{name}\""))
    }

    fn text(&mut self) -> Result<&'t str, String> {
        let text = quoted(self.rest).filter(|text| !self.rest.starts_with("\"\"\"") || text.len() > 2);
        let text = text.ok_or_else(|| self.line())?;
        self.rest = self.rest.get(text.len()..).unwrap_or_default();
        Ok(text)
    }

    /// What stands where it went wrong.
    fn line(&self) -> String {
        format!("`{}`", short(self.rest.lines().next().unwrap_or_default()))
    }

    fn taken(&mut self, sign: &str) -> bool {
        self.rest.strip_prefix(sign).map(|rest| self.rest = rest).is_some()
    }

    /// Goes over these characters, and over comments.
    fn skip(&mut self, is_skipped: impl Fn(char) -> bool) {
        loop {
            self.rest = self.rest.trim_start_matches(&is_skipped);
            let Some(comment) = self.rest.strip_prefix("//") else { return };
            self.rest = comment.find('\n').and_then(|end| comment.get(end..)).unwrap_or_default();
        }
    }
}

/// What is two things at once the controller takes of no statement, also of one in which it is not there.
fn twice(label: &str) -> String {
    format!("the field {label} twice, and not the same")
}

/// A name before a colon, and what is behind that. Names that begin with `_`, `#` or `$` are none of a document's fields.
fn label_of(text: &str) -> Option<(&str, &str)> {
    let (name, behind) = match text.chars().next()? {
        '"' => {
            let name = quoted(text)?;
            (name.trim_matches('"'), text.get(name.len()..)?)
        }
        first if first.is_ascii_alphabetic() => {
            let name = leading(text, |c| c.is_ascii_alphanumeric() || c == '_');
            (name, text.get(name.len()..)?)
        }
        _ => return None,
    };
    let rest = behind.trim_start_matches([' ', '\t']).strip_prefix(':')?;
    Some((name, rest)).filter(|(name, rest)| !name.is_empty() && !rest.starts_with([':', '=']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_in_fields_are_said_as_they_are_unified() {
        let corpus = "predicateType: \"https://a/v1\"\npredicate: Data: \"foobar key e2e test\"\n";
        let said = [
            r#"object.get(statement, "predicateType", "https://a/v1") == "https://a/v1""#,
            r#"v_1 := object.get(statement, "predicate", {})"#,
            "is_object(v_1)",
            r#"object.get(v_1, "Data", "foobar key e2e test") == "foobar key e2e test""#,
        ];
        assert_eq!(body(corpus).unwrap(), said);
        for same in [
            "// one\npredicateType: \"https://a/v1\", predicate: {\n  Data: \"foobar key e2e test\" // two\n}",
            "predicateType: \"https://a/v1\"\n\"predicate\": {\"Data\": \"foobar key e2e test\",}\n",
        ] {
            assert_eq!(body(same).unwrap(), said, "{same}");
        }
        let nested = body("predicate: scanner: uri: \"a\"").unwrap();
        assert_eq!(nested.last().unwrap(), r#"object.get(v_2, "uri", "a") == "a""#);
        assert_eq!(body("predicate: {}").unwrap().len(), 2, "it has to be a structure");
        let apart = body("predicate: a: \"x\"\npredicate: b: \"y\"\npredicate: a: \"x\"").unwrap();
        assert_eq!(apart, body("predicate: {a: \"x\", b: \"y\"}").unwrap());
    }

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for text in [
            "",
            "// nothing",
            "import \"time\"\npredicate: Data: \"a\"",
            "package x\npredicate: Data: \"a\"",
            "before: \"a\"\npredicate: Data: before",
            "predicate: Data: 1",
            "predicate: Data: <5",
            "predicate: Data: string",
            "predicate: Data: \"a\" | \"b\"",
            "predicate: Data: \"a\" & \"b\"",
            "predicate: Data: \"\\(x)\"",
            "predicate: Data: \"\"\"\n  a\n  \"\"\"",
            "predicate: Data: 'a'",
            "predicate: Data: #\"a\"#",
            "predicate: Data?: \"a\"",
            "predicate: Data!: \"a\"",
            "predicate: _hidden: \"a\"",
            "predicate: #Def: \"a\"",
            "predicate: [string]: \"a\"",
            "predicate: [\"a\"]",
            "predicate: Data: {\"a\"}",
            "predicate: ...",
            "predicate: {Data: \"a\"",
            "predicate: Data: \"a\"}",
            "predicate: Data:: \"a\"",
            "predicate: Data: \"a\" @tag(x)",
            "predicate: Data:\n\"a\"",
            "subject: name: \"a\"",
            "predicate: if true {Data: \"a\"}",
            "let x = \"a\"\npredicate: Data: x",
            "X=predicate: Data: \"a\"",
            "predicate: Data: \"a\"\npredicate: Data: \"b\"",
            "predicate: {}\npredicate: \"a\"",
            "predicate: \"a\"\npredicate: b: \"c\"",
        ] {
            assert!(body(text).is_err(), "{text}: {:?}", body(text));
        }
        assert!(body(&format!("predicate: {}\"x\"", "a: ".repeat(100_000))).is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text: String, inner in r"[ -~\n]{0,60}") {
            let _ = body(&text);
            let _ = body(&format!("predicate: {{ {inner} }}"));
        }
    }
}
