//! YAML, as much of it as a configuration of Kubernetes needs, and each value with its place.
//!
//! One document of mappings, lists and scalars. What can be read in two ways is refused, not chosen: keys that are there
//! twice, anchors and aliases, tags, plain scalars that one version of YAML takes for a number or a switch and another for
//! text. Text in quotes is always text. Depth, size and the number of values are bounded before anything is built.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::limits::{MAX_YAML_BYTES, MAX_YAML_DEPTH, MAX_YAML_VALUES};

/// Where something stands: line and column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A value and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where.
    pub at: Place,
    /// What.
    pub value: Yaml,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Yaml {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in its order; each key is there once.
    Map(Vec<(String, Node)>),
}

impl Yaml {
    /// What it is, for an error.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }
}

/// Why a text is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {}, column {}: {detail}", at.line, at.column)]
pub struct YamlError {
    /// Where.
    pub at: Place,
    /// What was expected, and what there is.
    pub detail: String,
}

/// Reads the one document of `text`.
///
/// # Errors
///
/// [`YamlError`] for what is no YAML, what can be read in two ways, and what is beyond a limit.
pub fn read(text: &str) -> Result<Node, YamlError> {
    if text.len() > MAX_YAML_BYTES {
        return Err(refuse(Place::default(), format!("expected at most {MAX_YAML_BYTES} bytes, found {}", text.len())));
    }
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let at = Place { line: error.marker().line(), column: error.marker().col().saturating_add(1) };
            refuse(at, format!("no YAML: {}", shown(error.info())))
        })?;
        builder.take(event, place(span))?;
    }
    builder.document.ok_or_else(|| refuse(Place { line: 1, column: 1 }, "expected a document, found none".to_owned()))
}

fn refuse(at: Place, detail: String) -> YamlError {
    YamlError { at, detail }
}

fn place(span: Span) -> Place {
    Place { line: span.start.line(), column: span.start.col().saturating_add(1) }
}

fn shown(text: &str) -> String {
    text.chars().take(80).collect()
}

/// A collection that is being read.
enum Open {
    List(Place, Vec<Node>),
    /// With the key whose value comes next.
    Map(Place, Vec<(String, Node)>, Option<String>),
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    document: Option<Node>,
    values: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, at: Place) -> Result<(), YamlError> {
        match event {
            Event::Alias(_) => Err(refuse(at, "expected a value, found an alias: write it out".to_owned())),
            Event::Scalar(text, style, anchor, tag) => {
                plain_node(anchor, tag.as_ref(), at)?;
                let value = scalar(&text, style, at)?;
                self.put(Node { at, value }, Some(text.as_ref()))
            }
            Event::SequenceStart(anchor, tag) => {
                plain_node(anchor, tag.as_ref(), at)?;
                self.begin(Open::List(at, Vec::new()), at)
            }
            Event::MappingStart(anchor, tag) => {
                plain_node(anchor, tag.as_ref(), at)?;
                self.begin(Open::Map(at, Vec::new(), None), at)
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List(at, items)) => self.put(Node { at, value: Yaml::List(items) }, None),
                Some(Open::Map(at, entries, _)) => self.put(Node { at, value: Yaml::Map(entries) }, None),
                None => Ok(()),
            },
            Event::DocumentStart(_) if self.document.is_some() => {
                Err(refuse(at, "expected one document, found another".to_owned()))
            }
            Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing | Event::StreamStart | Event::StreamEnd => {
                Ok(())
            }
        }
    }

    fn begin(&mut self, open: Open, at: Place) -> Result<(), YamlError> {
        if self.open.len() >= MAX_YAML_DEPTH {
            return Err(refuse(at, format!("expected at most {MAX_YAML_DEPTH} levels, found more")));
        }
        if let Some(Open::Map(_, _, None)) = self.open.last() {
            return Err(refuse(at, "expected a text as a key, found a list or a mapping".to_owned()));
        }
        self.open.push(open);
        Ok(())
    }

    /// Puts a value where it belongs; `written` is its text, where it is a scalar and so may be a key.
    fn put(&mut self, node: Node, written: Option<&str>) -> Result<(), YamlError> {
        self.values = self.values.saturating_add(1);
        if self.values > MAX_YAML_VALUES {
            return Err(refuse(node.at, format!("expected at most {MAX_YAML_VALUES} values, found more")));
        }
        match self.open.last_mut() {
            None => self.document = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key)) => match (key.take(), written) {
                (Some(name), _) => entries.push((name, node)),
                (None, Some(name)) if entries.iter().any(|(known, _)| known == name) => {
                    return Err(refuse(node.at, format!("expected each key once, found `{}` twice", shown(name))));
                }
                (None, Some(name)) => *key = Some(name.to_owned()),
                (None, None) => return Err(refuse(node.at, "expected a text as a key".to_owned())),
            },
        }
        Ok(())
    }
}

fn plain_node<T>(anchor: usize, tag: Option<&T>, at: Place) -> Result<(), YamlError> {
    if anchor > 0 {
        return Err(refuse(at, "expected a value, found an anchor: nothing may refer to it".to_owned()));
    }
    match tag {
        Some(_) => Err(refuse(at, "expected a value, found a tag".to_owned())),
        None => Ok(()),
    }
}

/// The words that YAML 1.1, and so Kubernetes, takes for switches, and YAML 1.2 for text.
const SWITCHES: [&str; 6] = ["yes", "no", "on", "off", "y", "n"];

/// What one version of YAML or the other takes for a number or a time: other bases, fractions, hours and minutes, dates.
const NUMBERS: &str = r"^[-+]?(0x[0-9a-fA-F_]+|0b[01_]+|0o?[0-7_]+|[0-9][0-9_]*(:[0-5]?[0-9])*([.][0-9_]*)?([eE][-+]?[0-9]+)?|[.][0-9][0-9_]*([eE][-+]?[0-9]+)?|[.](inf|Inf|INF|nan|NaN|NAN))$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?$";

fn scalar(text: &str, style: ScalarStyle, at: Place) -> Result<Yaml, YamlError> {
    if style != ScalarStyle::Plain {
        return Ok(Yaml::Text(text.to_owned()));
    }
    let ambiguous = || refuse(at, format!("`{}` can be read in two ways: put it in quotes", shown(text)));
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Yaml::Null),
        "true" | "True" | "TRUE" => return Ok(Yaml::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Yaml::Bool(false)),
        _ => {}
    }
    if SWITCHES.contains(&text.to_ascii_lowercase().as_str()) {
        return Err(ambiguous());
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
    {
        return text.parse().map(Yaml::Number).map_err(|_| ambiguous());
    }
    let may_be = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    if may_be && regex::Regex::new(NUMBERS).is_ok_and(|numbers| numbers.is_match(text)) {
        return Err(ambiguous());
    }
    Ok(Yaml::Text(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn in_words(node: &Node) -> String {
        match &node.value {
            Yaml::Null => "null".into(),
            Yaml::Bool(value) => value.to_string(),
            Yaml::Number(value) => value.to_string(),
            Yaml::Text(text) => format!("{text:?}"),
            Yaml::List(items) => format!("[{}]", items.iter().map(in_words).collect::<Vec<_>>().join(",")),
            Yaml::Map(entries) => {
                let entries: Vec<String> =
                    entries.iter().map(|(key, node)| format!("{key}:{}", in_words(node))).collect();
                format!("{{{}}}", entries.join(","))
            }
        }
    }

    #[test]
    fn what_can_be_read_in_one_way_is_read() {
        for (text, expected) in [
            ("a: 1\nb: [x, 'yes', \"01\"]", "{a:1,b:[\"x\",\"yes\",\"01\"]}"),
            ("# a comment\n---\na:\n- b: true\n  c:\n", "{a:[{b:true,c:null}]}"),
            ("a: |\n  one\n  two\n", "{a:\"one\\ntwo\\n\"}"),
            ("a: -7\nb: v1.12.1\nc: sha256:ab\n", "{a:-7,b:\"v1.12.1\",c:\"sha256:ab\"}"),
            ("a: 1.2.3\nb: 127.0.0.1:5000\nc: 29e5011f\n", "{a:\"1.2.3\",b:\"127.0.0.1:5000\",c:\"29e5011f\"}"),
            ("on: 1\n", ""),
            ("plain", "\"plain\""),
        ] {
            assert_eq!(read(text).map(|node| in_words(&node)).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused_with_its_place() {
        for (text, line, words) in [
            ("a: 1\na: 2\n", 2, "`a` twice"),
            ("a: &x 1\nb: *x\n", 1, "anchor"),
            ("a: !!str 1\n", 1, "tag"),
            ("a: 1\n---\nb: 2\n", 2, "one document"),
            ("a: yes\n", 1, "put it in quotes"),
            ("a: 012\n", 1, "put it in quotes"),
            ("a: 1.5\n", 1, "put it in quotes"),
            ("a: 12:30\n", 1, "put it in quotes"),
            ("a: 0x1F\n", 1, "put it in quotes"),
            ("a: 2026-01-31\n", 1, "put it in quotes"),
            ("a: 1e5\n", 1, "put it in quotes"),
            ("a: .inf\n", 1, "put it in quotes"),
            ("a: +5\n", 1, "put it in quotes"),
            ("? [a]\n: b\n", 1, "as a key"),
            ("a: [\n", 2, "no YAML"),
            ("", 1, "found none"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.at.line == line && error.detail.contains(words), "{text:?}: {error}");
        }
    }

    #[test]
    fn depth_size_and_number_are_bounded() {
        let deep = "[".repeat(MAX_YAML_DEPTH + 1);
        assert!(read(&deep).unwrap_err().detail.contains("levels"));
        let many = format!("[{}]", "a,".repeat(MAX_YAML_VALUES + 1));
        assert!(read(&many).unwrap_err().detail.contains("at most"));
        assert!(read(&"a".repeat(MAX_YAML_BYTES + 1)).unwrap_err().detail.contains("bytes"));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[a-z:\\-\\[\\]{}&*!|>'\"#\n ?,%@~0-9.]{0,200}") {
            let _ = read(&text);
        }
    }
}
