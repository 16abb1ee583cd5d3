//! JUnit XML: what a test runner says it ran.
//!
//! There is no specification, only habits; where two readings are possible, the stricter one is taken, so that no
//! spelling of a failure is read as a pass. The reader knows no document types and no entities but the five of XML.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::limits::{MAX_JUNIT_BYTES, MAX_JUNIT_DEPTH, MAX_TEST_NAME_CHARS, MAX_TEST_NAMES};

/// What one or more JUnit files say, added up.
///
/// The counts are complete; of the names, at most [`MAX_TEST_NAMES`] of each kind are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JunitReport {
    /// Tests that ran and neither failed nor were skipped.
    pub passed: u64,
    /// Tests that failed, or ended in an error.
    pub failed: u64,
    /// Tests that did not run.
    pub skipped: u64,
    /// `CLASS.NAME` of tests that passed.
    pub passed_names: Vec<String>,
    /// `CLASS.NAME` of tests that failed.
    pub failed_names: Vec<String>,
}

impl JunitReport {
    /// Tests that ran.
    #[must_use]
    pub const fn executed(&self) -> u64 {
        self.passed.saturating_add(self.failed)
    }

    /// Adds what another file says.
    pub fn add(&mut self, other: Self) {
        self.passed = self.passed.saturating_add(other.passed);
        self.failed = self.failed.saturating_add(other.failed);
        self.skipped = self.skipped.saturating_add(other.skipped);
        add_names(&mut self.passed_names, other.passed_names);
        add_names(&mut self.failed_names, other.failed_names);
    }

    fn count(&mut self, name: String, state: State) {
        let (number, names) = match state {
            State::Passed => (&mut self.passed, &mut self.passed_names),
            State::Failed => (&mut self.failed, &mut self.failed_names),
            State::Skipped => {
                self.skipped = self.skipped.saturating_add(1);
                return;
            }
        };
        *number = number.saturating_add(1);
        add_names(names, vec![name]);
    }
}

fn add_names(names: &mut Vec<String>, more: Vec<String>) {
    let room = MAX_TEST_NAMES.saturating_sub(names.len());
    names.extend(more.into_iter().take(room));
}

/// Why bytes are not a JUnit report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JunitError {
    /// The file is larger than we read.
    #[error("expected at most {MAX_JUNIT_BYTES} bytes, found {found}")]
    TooLarge {
        /// Bytes of the file.
        found: usize,
    },
    /// The file is not text.
    #[error("expected UTF-8, found another byte at offset {offset}")]
    NotUtf8 {
        /// Bytes before the first that does not belong.
        offset: usize,
    },
    /// The text is not the XML we accept, or not JUnit.
    #[error("expected {expected}, found {found} (line {line}, column {column})")]
    Malformed {
        /// What belongs there.
        expected: &'static str,
        /// What is there, bounded.
        found: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1, in bytes.
        column: usize,
    },
}

/// Reads one JUnit XML file.
///
/// * A test case with a `failure` or `error` child, or a `status` that says so, failed; `skipped` and what was not
///   run are skipped; all others passed.
/// * A suite that declares more failures than its test cases show counts the difference as failed: a failure whose
///   case was cut off stays one. So does a `failure` or `error` directly in a suite.
///
/// # Errors
///
/// [`JunitError`] with the position. Refused: more than [`MAX_JUNIT_BYTES`], another encoding than UTF-8, a document
/// type, an entity that is not one of XML's five, elements nested deeper than [`MAX_JUNIT_DEPTH`], a root other than
/// `testsuites` or `testsuite`, a file that ends early or goes on after its root.
pub fn read(bytes: &[u8]) -> Result<JunitReport, JunitError> {
    if bytes.len() > MAX_JUNIT_BYTES {
        return Err(JunitError::TooLarge { found: bytes.len() });
    }
    let text = std::str::from_utf8(bytes).map_err(|e| JunitError::NotUtf8 { offset: e.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut reading = Reading::default();
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let offset = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                return Err(malformed(text, offset, ("well-formed XML", error.to_string())));
            }
        };
        let end = matches!(event, Event::Eof);
        let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        reading.take(event).map_err(|what| malformed(text, offset, what))?;
        if end {
            return Ok(reading.report);
        }
    }
}

/// What was expected and what was found; the position is added by [`read`].
type Mismatch = (&'static str, String);

fn malformed(text: &str, offset: usize, (expected, found): Mismatch) -> JunitError {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    let line = before.iter().filter(|b| **b == b'\n').count().saturating_add(1);
    let column = before.iter().rev().take_while(|b| **b != b'\n').count().saturating_add(1);
    let found = bounded(&found, 120);
    JunitError::Malformed { expected, found, line, column }
}

/// The beginning of `text`, with control characters escaped.
fn bounded(text: &str, chars_max: usize) -> String {
    let mut shown = String::new();
    for c in text.chars().take(chars_max) {
        if c.is_control() {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Passed,
    Failed,
    Skipped,
}

/// An element that is open.
enum Open {
    /// `testsuites` or `testsuite`: its name, the failures it declares, and those seen when it began.
    Suite { name: String, declared: u64, failed_before: u64 },
    /// `testcase`.
    Case { name: String, state: State },
    /// Anything else: properties, output, the text of a failure.
    Other,
}

#[derive(Default)]
struct Reading {
    report: JunitReport,
    open: Vec<Open>,
    seen_root: bool,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) -> Result<(), Mismatch> {
        match event {
            Event::Start(element) => self.begin(&element),
            Event::Empty(element) => {
                self.begin(&element)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::DocType(_) => Err(("no document type", "a DOCTYPE".into())),
            Event::GeneralRef(entity) => match entity.resolve_char_ref() {
                Ok(Some(_)) => Ok(()),
                Ok(None) if is_predefined(&entity.xml10_content()) => Ok(()),
                Ok(None) => Err(("no entities but XML's own", format!("`&{};`", entity.xml10_content()))),
                Err(error) => Err(("a character reference", error.to_string())),
            },
            Event::Text(text) if self.open.is_empty() && !text.xml10_content().trim().is_empty() => {
                Err(("a `testsuites` or `testsuite` element", "text".into()))
            }
            Event::CData(_) if self.open.is_empty() => Err(("a `testsuites` or `testsuite` element", "text".into())),
            Event::Eof if !self.open.is_empty() => {
                Err(("the end of every element", format!("the end of the file with {} open", self.open.len())))
            }
            Event::Eof if !self.seen_root => {
                Err(("a `testsuites` or `testsuite` element", "the end of the file".into()))
            }
            Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), Mismatch> {
        if self.open.len() >= MAX_JUNIT_DEPTH {
            return Err(("at most MAX_JUNIT_DEPTH nested elements", format!("more than {MAX_JUNIT_DEPTH}")));
        }
        let local = element.local_name();
        let tag: &str = local.as_ref();
        let opened = match (self.open.last_mut(), tag) {
            (None, "testsuites" | "testsuite") if !self.seen_root => self.suite(element)?,
            (None, _) => {
                let expected =
                    if self.seen_root { "the end of the file" } else { "a `testsuites` or `testsuite` element" };
                return Err((expected, format!("`<{tag}>`")));
            }
            (Some(Open::Suite { .. }), "testsuite") => self.suite(element)?,
            (Some(Open::Suite { .. }), "testcase") => case(element)?,
            (Some(Open::Suite { name, .. }), "failure" | "error") => {
                let name = name.clone();
                self.report.count(name, State::Failed);
                Open::Other
            }
            (Some(Open::Case { state, .. }), "failure" | "error") => {
                *state = State::Failed;
                Open::Other
            }
            (Some(Open::Case { state, .. }), "skipped") => {
                if *state == State::Passed {
                    *state = State::Skipped;
                }
                Open::Other
            }
            // A case inside a case or inside an output is either a mistake or a disguise.
            (Some(Open::Case { .. } | Open::Other), "testcase" | "testsuite" | "testsuites")
            | (Some(Open::Suite { .. }), "testsuites") => {
                return Err(("a test case directly inside a suite", format!("`<{tag}>` elsewhere")));
            }
            (Some(_), _) => Open::Other,
        };
        self.seen_root = true;
        self.open.push(opened);
        Ok(())
    }

    fn suite(&self, element: &BytesStart<'_>) -> Result<Open, Mismatch> {
        let (mut name, mut declared) = (String::new(), 0u64);
        for (key, value) in attributes(element)? {
            match key.as_str() {
                "name" => name = bounded(&value, MAX_TEST_NAME_CHARS),
                "failures" | "errors" if !value.trim().is_empty() => {
                    let number = value.trim().parse::<u64>();
                    let number = number.map_err(|_| ("a whole number of failures", format!("`{value}`")))?;
                    declared = declared.saturating_add(number);
                }
                _ => {}
            }
        }
        Ok(Open::Suite { name, declared, failed_before: self.report.failed })
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Open::Case { name, state }) => self.report.count(name, state),
            Some(Open::Suite { name, declared, failed_before }) => {
                let shown = self.report.failed.saturating_sub(failed_before);
                let missing = declared.saturating_sub(shown);
                if missing > 0 {
                    self.report.failed = self.report.failed.saturating_add(missing);
                    let name = format!("{name} (declared failed, no test case: {missing})");
                    add_names(&mut self.report.failed_names, vec![name.trim_start().to_owned()]);
                }
            }
            Some(Open::Other) | None => {}
        }
    }
}

fn case(element: &BytesStart<'_>) -> Result<Open, Mismatch> {
    let (mut class, mut name, mut state) = (String::new(), String::new(), State::Passed);
    for (key, value) in attributes(element)? {
        match (key.as_str(), value.to_ascii_lowercase().as_str()) {
            ("classname", _) => class = value,
            ("name", _) => name = value,
            ("status" | "result", "failed" | "failure" | "error" | "errored") => state = State::Failed,
            // What GoogleTest writes for tests that are disabled or filtered out.
            ("status" | "result", "notrun" | "skipped" | "disabled" | "suppressed") if state == State::Passed => {
                state = State::Skipped;
            }
            _ => {}
        }
    }
    let name = match (class.as_str(), name.as_str()) {
        ("", "") => "(a test without a name)".to_owned(),
        ("", only) | (only, "") => only.to_owned(),
        (class, name) => format!("{class}.{name}"),
    };
    Ok(Open::Case { name: bounded(&name, MAX_TEST_NAME_CHARS), state })
}

/// The attributes of an element, decoded; a repeated one or an unknown entity is refused.
fn attributes(element: &BytesStart<'_>) -> Result<Vec<(String, String)>, Mismatch> {
    let decode = |attribute: quick_xml::events::attributes::Attribute<'_>| {
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|e| ("an attribute without unknown entities", e.to_string()))?;
        Ok((attribute.key.0.to_owned(), value.into_owned()))
    };
    element.attributes().map(|a| decode(a.map_err(|e| ("well-formed attributes", e.to_string()))?)).collect()
}

fn is_predefined(entity: &str) -> bool {
    matches!(entity, "amp" | "lt" | "gt" | "apos" | "quot")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counts(xml: &str) -> (u64, u64, u64) {
        let report = read(xml.as_bytes()).unwrap();
        (report.passed, report.failed, report.skipped)
    }

    fn refused(xml: &str) -> String {
        read(xml.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn every_habit_of_writing_a_result_is_counted() {
        let cases = [
            ("<testsuites/>", (0, 0, 0)),
            ("<testsuite><testcase name='a'/></testsuite>", (1, 0, 0)),
            ("<testsuites><testsuite><testcase name='a'></testcase></testsuite></testsuites>", (1, 0, 0)),
            ("<testsuite><testcase name='a'><failure>no</failure></testcase></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a'><error message='x'/></testcase></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a'><skipped/></testcase></testsuite>", (0, 0, 1)),
            ("<testsuite><testcase name='a'><skipped/><failure/></testcase></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a'><failure/><skipped/></testcase></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a' status='notrun'/></testsuite>", (0, 0, 1)),
            ("<testsuite><testcase name='a' status='Failed'/></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a' status='run' result='completed'/></testsuite>", (1, 0, 0)),
            ("<testsuite><error>collection failed</error></testsuite>", (0, 1, 0)),
            ("<testsuite><testcase name='a'><flakyFailure/></testcase></testsuite>", (1, 0, 0)),
            ("<j:testsuite xmlns:j='u'><j:testcase name='a'><j:failure/></j:testcase></j:testsuite>", (0, 1, 0)),
        ];
        for (xml, expected) in cases {
            assert_eq!(counts(xml), expected, "{xml}");
        }
    }

    #[test]
    fn a_failure_that_is_declared_but_not_listed_is_a_failure() {
        assert_eq!(counts("<testsuite failures='2' errors='1'><testcase><failure/></testcase></testsuite>"), (0, 3, 0));
        assert_eq!(counts("<testsuite failures='1'><testcase><failure/></testcase></testsuite>"), (0, 1, 0));
        let nested = "<testsuites failures='1'><testsuite failures='1'><testcase/></testsuite></testsuites>";
        assert_eq!(counts(nested), (1, 1, 0));
        assert!(refused("<testsuite failures='-1'/>").contains("expected a whole number of failures, found `-1`"));
    }

    #[test]
    fn a_test_is_named_by_class_and_name() {
        let xml = "<testsuite><testcase classname='a.B' name='c&lt;d&gt;&#x1b;'/><testcase/></testsuite>";
        let report = read(xml.as_bytes()).unwrap();
        assert_eq!(report.passed_names, ["a.B.c<d>\\u{1b}", "(a test without a name)"]);
    }

    #[test]
    fn a_document_type_and_its_entities_are_refused_before_they_expand() {
        let laughs =
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n<testsuite name='&b;'/>";
        assert!(refused(laughs).starts_with("expected no document type, found a DOCTYPE"));
        let external = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><testsuite/>";
        assert!(refused(external).contains("DOCTYPE"));
        assert!(refused("<testsuite name='&b;'/>").contains("entities"));
        assert!(refused("<testsuite>&b;</testsuite>").contains("found `&b;`"));
        assert!(read(b"<testsuite>&amp;&#65;</testsuite>").is_ok());
    }

    #[test]
    fn what_is_cut_off_or_added_is_refused_with_its_position() {
        assert_eq!(
            refused("<testsuite>\n<testcase name='a'/>"),
            "expected the end of every element, found the end of the file with 1 open (line 2, column 21)"
        );
        for bad in [
            "",
            "  \n",
            "no xml",
            "<html/>",
            "<testsuite",
            "<testsuite><testcase name='a></testsuite>",
            "<testsuite></testcase>",
            "<testsuite/><testsuite/>",
            "<testsuite/>tail",
            "<testsuite name='a' name='b'/>",
            "<testsuite><system-out><testcase/></system-out></testsuite>",
            "<testsuite><testcase><testcase/></testcase></testsuite>",
            "<testcase/>",
            "{}",
        ] {
            assert!(read(bad.as_bytes()).is_err(), "{bad}");
        }
        assert_eq!(read(b"<testsuite name='\xff'/>"), Err(JunitError::NotUtf8 { offset: 17 }));
    }

    #[test]
    fn nesting_and_size_end_at_their_limits() {
        let nested = |n: usize| format!("{}{}", "<testsuite>".repeat(n), "</testsuite>".repeat(n));
        assert!(read(nested(64).as_bytes()).is_ok());
        assert!(refused(&nested(65)).contains("MAX_JUNIT_DEPTH"));
        assert!(read(nested(100_000).as_bytes()).is_err());
        let large = vec![b' '; MAX_JUNIT_BYTES + 1];
        assert_eq!(read(&large), Err(JunitError::TooLarge { found: MAX_JUNIT_BYTES + 1 }));
    }

    #[test]
    fn the_counts_are_complete_where_the_names_are_not() {
        let xml = format!("<testsuite>{}</testsuite>", "<testcase name='a'/>".repeat(MAX_TEST_NAMES + 1));
        let mut report = read(xml.as_bytes()).unwrap();
        report.add(read(xml.as_bytes()).unwrap());
        assert_eq!((report.passed, report.passed_names.len()), (20_002, 10_000));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "(<testsuite>|<testcase|/>|name='|&|;|<!\\[CDATA\\[|\\PC){0,40}") {
            let _ = read(text.as_bytes());
        }

        #[test]
        fn a_file_that_was_cut_anywhere_is_never_read_as_whole(cut in 0usize..88) {
            let whole = "<testsuites><testsuite name='s'><testcase name='a'><failure/></testcase></testsuite></testsuites>";
            prop_assert!(read(&whole.as_bytes()[..cut]).is_err());
        }
    }
}
