//! What a Rego policy over an attestation says, where that means the same here.
//!
//! The controller shows such a policy the statement as `input` and asks for `data.sigstore.isCompliant`. Rules here see all
//! evidence, so the statement becomes an argument; and what is worked out in another way by another engine or version of the
//! language (calls, which can fail; `not` before what has no value; sets, arithmetic, other rules) is not taken. What is left are
//! alternatives of comparisons, which say the same everywhere.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::iter::Peekable;
use std::vec::IntoIter;

/// What `input` is called in what is written.
pub(super) const STATEMENT: &str = "statement";

/// The fields of a statement that the controller passes on as they were signed.
const FIELDS: [&str; 3] = ["_type", "predicate", "predicateType"];

/// Words that begin something else than a name.
const WORDS: [&str; 13] =
    ["as", "contains", "data", "default", "else", "every", "if", "import", "in", "not", "package", "some", "with"];

/// The bodies of `isCompliant`, each a list of lines in which `input` is called [`STATEMENT`].
///
/// # Errors
///
/// What cannot be said, in words.
pub(super) fn bodies(text: &str) -> Result<Vec<Vec<String>>, String> {
    let mut reader = Reader { tokens: tokens(text)?.into_iter().peekable(), with_if: false, locals: BTreeMap::new() };
    reader.module()
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    /// A number or a text in quotes, as it is written.
    Literal(String),
    Sign(String),
    End,
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(text) | Self::Literal(text) | Self::Sign(text) => write!(f, "`{}`", super::read::short(text)),
            Self::End => f.write_str("the end of a line"),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\n' | ';' => {
                found.push(Token::End);
                1
            }
            '#' => rest.find('\n').unwrap_or(rest.len()),
            c if c.is_whitespace() => {
                let blank = leading(rest, |c| c.is_whitespace() && c != '\n');
                let behind = rest.get(blank.len()..).unwrap_or_default();
                // Whoever reads it there takes a name and what follows it for one thing only where nothing stands between.
                if behind.starts_with(['.', '[']) || found.last() == Some(&Token::Sign(".".to_owned())) {
                    return Err(format!(
                        "a blank before `{}`",
                        super::read::short(behind.lines().next().unwrap_or_default())
                    ));
                }
                blank.len()
            }
            c if c.is_ascii_alphabetic() || c == '_' => {
                let word = leading(rest, |c| c.is_ascii_alphanumeric() || c == '_');
                found.push(Token::Name(word.to_owned()));
                word.len()
            }
            c if c.is_ascii_digit() => {
                let word = leading(rest, |c| c.is_ascii_digit());
                // Longer ones are other numbers to whoever keeps them in another form.
                if word.len() > 15
                    || (word.len() > 1 && word.starts_with('0'))
                    || rest.get(word.len()..).is_some_and(|rest| rest.starts_with(['.', 'e', 'E']))
                {
                    return Err(format!("the number `{}`…", super::read::short(word)));
                }
                found.push(Token::Literal(word.to_owned()));
                word.len()
            }
            '"' => {
                let word = quoted(rest).ok_or("a text that does not end, or holds `\\`")?;
                found.push(Token::Literal(word.to_owned()));
                word.len()
            }
            _ => {
                let two = ["==", "!=", "<=", ">=", ":="].into_iter().find(|sign| rest.starts_with(sign));
                let sign = two.unwrap_or_else(|| rest.get(..first.len_utf8()).unwrap_or_default());
                found.push(Token::Sign(sign.to_owned()));
                sign.len()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(found)
}

pub(super) fn leading(text: &str, is_part: impl Fn(char) -> bool) -> &str {
    text.find(|c| !is_part(c)).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// A text in quotes on one line, with the quotes and without escapes.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let inner = text.get(1..)?;
    let end = inner.find(['"', '\\', '\n'])?;
    inner.get(end..)?.starts_with('"').then(|| text.get(..end.saturating_add(2)))?
}

struct Reader {
    tokens: Peekable<IntoIter<Token>>,
    /// Whether the module asks for the newer language, in which a body begins with `if`.
    with_if: bool,
    /// The names given in a body, each with whether it stands for what is written out.
    locals: BTreeMap<String, bool>,
}

impl Reader {
    fn module(&mut self) -> Result<Vec<Vec<String>>, String> {
        self.skip_ends();
        self.name("package")?;
        self.name("sigstore")?;
        let mut bodies = Vec::new();
        loop {
            self.skip_ends();
            match self.tokens.next() {
                None if bodies.is_empty() => return Err("no rule `isCompliant`".to_owned()),
                None => return Ok(bodies),
                Some(Token::Name(word)) if word == "import" => self.import()?,
                Some(Token::Name(word)) if word == "default" => self.default()?,
                Some(Token::Name(word)) if word == "isCompliant" => bodies.push(self.body()?),
                Some(other) => return Err(format!("{other} where only `isCompliant` is understood")),
            }
        }
    }

    fn import(&mut self) -> Result<(), String> {
        let path: Vec<Token> = std::iter::from_fn(|| self.tokens.next_if(|token| *token != Token::End)).collect();
        let path: String = path.iter().map(ToString::to_string).collect::<String>().replace('`', "");
        match path.as_str() {
            "rego.v1" | "future.keywords" | "future.keywords.if" => {
                self.with_if = true;
                Ok(())
            }
            other => Err(format!("the import `{}`", super::read::short(other))),
        }
    }

    fn default(&mut self) -> Result<(), String> {
        self.name("isCompliant")?;
        match (self.tokens.next(), self.tokens.next()) {
            (Some(Token::Sign(sign)), Some(Token::Name(value)))
                if matches!(sign.as_str(), "=" | ":=") && value == "false" =>
            {
                Ok(())
            }
            _ => Err("another default than false".to_owned()),
        }
    }

    fn body(&mut self) -> Result<Vec<String>, String> {
        self.locals.clear();
        if self.with_if {
            self.name("if")?;
        }
        self.sign("{")?;
        let mut lines = Vec::new();
        loop {
            self.skip_ends();
            if self.tokens.next_if_eq(&Token::Sign("}".to_owned())).is_some() {
                break;
            }
            lines.push(self.line()?);
            match self.tokens.peek() {
                Some(Token::End) => {}
                Some(Token::Sign(sign)) if sign == "}" => {}
                Some(other) => return Err(format!("{other} behind a comparison")),
                None => return Err("a body that does not end".to_owned()),
            }
        }
        match self.tokens.peek() {
            _ if lines.is_empty() => Err("an empty body".to_owned()),
            None | Some(Token::End) => Ok(lines),
            Some(other) => Err(format!("{other} behind a body")),
        }
    }

    /// A comparison, a name for something, or something that is there.
    fn line(&mut self) -> Result<String, String> {
        if let Some(Token::Name(name)) = self.tokens.peek().cloned()
            && !is_given(&name)
            && !self.locals.contains_key(&name)
        {
            let _ = self.tokens.next();
            self.sign(":=")?;
            let (term, is_literal) = self.term()?;
            let line = format!("v_{name} := {term}");
            self.locals.insert(name, is_literal);
            return Ok(line);
        }
        let (left, is_literal) = self.term()?;
        let comparison = |token: &Token| matches!(token, Token::Sign(sign) if ["==", "!=", "<", "<=", ">", ">="].contains(&sign.as_str()));
        let Some(Token::Sign(sign)) = self.tokens.next_if(comparison) else {
            return if is_literal { Err(format!("{left} alone")) } else { Ok(left) };
        };
        let (right, other_is_literal) = self.term()?;
        // Of two kinds they make a module that does not compile there, by which no image is taken at all.
        if is_literal && other_is_literal {
            return Err(format!("`{sign}` between two things that are both written out"));
        }
        let equal = matches!(sign.as_str(), "==" | "!=");
        if !equal && !is_literal && !other_is_literal {
            return Err(format!("`{sign}` between two things of which neither is written out"));
        }
        Ok(format!("{left} {sign} {right}"))
    }

    /// What is compared, and whether it is a literal.
    fn term(&mut self) -> Result<(String, bool), String> {
        match self.tokens.next() {
            Some(Token::Literal(text)) => Ok((text, true)),
            Some(Token::Name(word)) if matches!(word.as_str(), "true" | "false" | "null") => Ok((word, true)),
            Some(Token::Name(word)) if word == "input" => {
                let (path, field) = self.path()?;
                match field {
                    Some(field) if FIELDS.contains(&field.as_str()) => Ok((format!("{STATEMENT}{path}"), false)),
                    _ => Err("`input` without one of the fields _type, predicate and predicateType".to_owned()),
                }
            }
            Some(Token::Name(word)) if self.locals.contains_key(&word) => {
                let is_literal = self.locals.get(&word).copied().unwrap_or_default();
                let (path, _) = self.path()?;
                if is_literal && !path.is_empty() {
                    return Err(format!("a field of `{word}`, which is no structure"));
                }
                Ok((format!("v_{word}{path}"), is_literal))
            }
            Some(other) => Err(format!("{other}, which is none of the comparisons that are understood")),
            None => Err("a body that does not end".to_owned()),
        }
    }

    /// `.name`, `["name"]`, `[0]` and `[_]`, as often as they come; and the first of them, where it is a name.
    fn path(&mut self) -> Result<(String, Option<String>), String> {
        let (mut path, mut first, mut steps) = (String::new(), None, 0_usize);
        loop {
            // Behind a dot `_` is a name like others; in brackets it is anything.
            let (step, name) = if self.tokens.next_if_eq(&Token::Sign(".".to_owned())).is_some() {
                match self.tokens.next() {
                    Some(Token::Name(name)) if !WORDS.contains(&name.as_str()) => (format!("\"{name}\""), Some(name)),
                    Some(other) => return Err(format!("{other} behind a dot")),
                    None => return Err("a body that does not end".to_owned()),
                }
            } else if self.tokens.next_if_eq(&Token::Sign("[".to_owned())).is_some() {
                let index = match self.tokens.next() {
                    Some(Token::Literal(index)) => (index.clone(), Some(index.trim_matches('"').to_owned())),
                    Some(Token::Name(name)) if name == "_" => (name, None),
                    other => return Err(format!("{} in brackets", other.unwrap_or(Token::End))),
                };
                self.sign("]")?;
                index
            } else {
                return Ok((path, first));
            };
            if steps == 0 {
                first = name;
            }
            steps = steps.saturating_add(1);
            // Writing to a text cannot fail.
            let _ = write!(path, "[{step}]");
        }
    }

    fn skip_ends(&mut self) {
        while self.tokens.next_if_eq(&Token::End).is_some() {}
    }

    fn name(&mut self, expected: &str) -> Result<(), String> {
        match self.tokens.next() {
            Some(Token::Name(name)) if name == expected => Ok(()),
            other => Err(format!("{} where `{expected}` is expected", other.unwrap_or(Token::End))),
        }
    }

    fn sign(&mut self, expected: &str) -> Result<(), String> {
        match self.tokens.next() {
            Some(Token::Sign(sign)) if sign == expected => Ok(()),
            other => Err(format!("{} where `{expected}` is expected", other.unwrap_or(Token::End))),
        }
    }
}

fn is_given(name: &str) -> bool {
    matches!(name, "input" | "true" | "false" | "null" | "_") || WORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn alternatives_of_comparisons_are_said_with_the_statement_as_an_argument() {
        let corpus = "package sigstore\ndefault isCompliant = false\nisCompliant {\n  input.predicateType == \"https://a/v1\"\n  \
                      input.predicate.Data == \"foobar e2e test\"\n}\n";
        assert_eq!(
            bodies(corpus).unwrap(),
            [[
                r#"statement["predicateType"] == "https://a/v1""#,
                r#"statement["predicate"]["Data"] == "foobar e2e test""#
            ]]
        );
        for (body, expected) in [
            (
                "input.predicate.n > 3; input.predicate.ok",
                vec![r#"statement["predicate"]["n"] > 3"#, r#"statement["predicate"]["ok"]"#],
            ),
            (
                "x := input.predicate.a[_]\n x.b != null",
                vec![r#"v_x := statement["predicate"]["a"][_]"#, r#"v_x["b"] != null"#],
            ),
            ("input.predicate._ == 1", vec![r#"statement["predicate"]["_"] == 1"#]),
            (
                "input[\"predicate\"].a[0] == \"# no comment\" # one",
                vec![r##"statement["predicate"]["a"][0] == "# no comment""##],
            ),
        ] {
            assert_eq!(
                bodies(&format!("package sigstore\nisCompliant {{ {body}\n }}\n")).unwrap(),
                [expected],
                "{body}"
            );
        }
        let newer = "package sigstore\nimport rego.v1\ndefault isCompliant := false\nisCompliant if { input.predicate.a == 1 }\nisCompliant if { input.predicate.b == 1 }";
        assert_eq!(bodies(newer).unwrap().len(), 2);
    }

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for body in [
            "not input.predicate.a",
            "input.predicate.a in [1]",
            "some x in input.predicate.a",
            "every x in input.predicate.a { x == 1 }",
            "count(input.predicate.a) == 1",
            "input.predicate.a == 1 + 1",
            "input.predicate.a == -1",
            "input.predicate.a == 1.5",
            "input.predicate.a == 1e3",
            "input.predicate.a == 9007199254740993",
            "input.predicate.a == 012",
            "1 == 1; input.predicate.a == 1",
            "\"\" == false; input.predicate.a == 1",
            "x := \"a\"\n x.b == input.predicate.a",
            "x := 1\n y := x\n y == \"a\"\n input.predicate.a == 1",
            "input.predicate.a[00] == 1",
            "input.predicate .a == 1",
            "input.predicate. a == 1",
            "input.predicate [0] == 1",
            "input.predicate\t.a == 1",
            "input.predicate.a = 1",
            "input.predicate.a == {1}",
            "input.predicate.a[i] == 1",
            "input.predicate.a < input.predicate.b",
            "input.predicate.a == \"\\u0061\"",
            "input.predicate.a == `a`",
            "input.predicate.a == 1 with input as {}",
            "input.subject[0].name == \"a\"",
            "input == 1",
            "data.a == 1",
            "x == 1",
            "true",
            "1 == 1 else = true { 1 == 1 }",
            "(input.predicate.a == 1)",
            "input.predicate.a\n == 1",
            "",
        ] {
            let text = format!("package sigstore\nisCompliant {{\n{body}\n}}\n");
            assert!(bodies(&text).is_err(), "{body}: {:?}", bodies(&text));
        }
        for text in [
            "",
            "package sigstore\n",
            "package other\nisCompliant { input.predicate.a == 1 }",
            "package sigstore\ndefault isCompliant = true\nisCompliant { input.predicate.a == 1 }",
            "package sigstore\nisCompliant { helper }\nhelper { input.predicate.a == 1 }",
            "package sigstore\nimport data.x\nisCompliant { input.predicate.a == 1 }",
            "package sigstore\nisCompliant = x { x := input.predicate.a }",
            "package sigstore\nisCompliant if { input.predicate.a == 1 }",
            "package sigstore\nimport rego.v1\nisCompliant { input.predicate.a == 1 }",
            "package sigstore\nisCompliant { input.predicate.a == 1 } else { input.predicate.b == 1 }",
            "package sigstore\nisCompliant { input.predicate.a == 1",
        ] {
            assert!(bodies(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text: String, inner in r"[ -~\n]{0,60}") {
            let _ = bodies(&text);
            let _ = bodies(&format!("package sigstore\nisCompliant {{ {inner} }}"));
        }
    }
}
