//! What lies in bytes that belongs to envelopes and bundles, wherever it lies and whatever lies around it: in a list, behind one
//! another on a line, behind what is no JSON, or beside it in one object.
//!
//! Read once from the beginning to the end, as leniently as it takes: what no reader takes as JSON some reader takes (a number
//! that is none, a comma too much, a field in other letters), and the signature tells who meant what.

use std::collections::VecDeque;

use super::spelling;
use crate::domain::limits::{MAX_FIELD_NAME_BYTES, MAX_SIGNATURES_KEPT};

/// Levels of objects and lists that are told apart; of what is nested deeper the outermost are not.
const LEVELS_TOLD: usize = 256;
/// What is met on the way.
pub(super) enum Met<'b> {
    /// An object that is an envelope or has one by its own fields; the inner before the outer.
    Object(Object<'b>),
    /// The text of a certificate.
    Certificate(&'b [u8]),
    /// Any other text that is no name, and of no field of an envelope.
    Text(&'b [u8]),
}

/// An object, as its bytes lie there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Object<'b> {
    pub(super) bytes: &'b [u8],
    /// How many objects and lists it lies in, as far as these are told apart.
    pub(super) level: usize,
    /// What makes it an envelope.
    pub(super) envelope: Option<Parts<'b>>,
    /// It has an envelope of its own.
    pub(super) is_bundle: bool,
    /// Another that has an envelope of its own lies within it.
    pub(super) holds_bundles: bool,
}

/// The texts of an envelope, as they stand there between their quotation marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts<'b> {
    pub(super) payloads: Ends<'b>,
    pub(super) kinds: Ends<'b>,
    pub(super) signatures: Vec<&'b [u8]>,
}

/// The last and the first of what may be there several times: one of these most readers take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ends<'b> {
    first: Option<&'b [u8]>,
    last: Option<&'b [u8]>,
}

impl<'b> Ends<'b> {
    const fn is_empty(self) -> bool {
        self.first.is_none()
    }

    fn add(&mut self, text: &'b [u8]) {
        self.first = self.first.or(Some(text));
        self.last = Some(text);
    }

    pub(super) fn each(self) -> impl Iterator<Item = &'b [u8]> {
        self.last.into_iter().chain(self.first.filter(|first| self.last != Some(*first)))
    }
}

/// A field that is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Envelope,
    Payload,
    PayloadType,
    Signatures,
    Signature,
    Certificate,
    Other,
}

/// In both spellings of the protobuf mapping: its readers take either.
const NAMES: &[(&str, Field)] = &[
    ("dsseEnvelope", Field::Envelope),
    ("dsse_envelope", Field::Envelope),
    ("payload", Field::Payload),
    ("payloadType", Field::PayloadType),
    ("payload_type", Field::PayloadType),
    ("signatures", Field::Signatures),
    ("sig", Field::Signature),
    ("rawBytes", Field::Certificate),
    ("raw_bytes", Field::Certificate),
];

impl Field {
    /// The field of a name in whatever letters: Go's reader takes them all for the same.
    fn of(name: &[u8]) -> Self {
        if name.len() > MAX_FIELD_NAME_BYTES {
            return Self::Other;
        }
        let of = |name: &[u8]| NAMES.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name));
        let found = if name.iter().all(|byte| byte.is_ascii() && *byte != b'\\') {
            of(name)
        } else {
            of(spelling::folded(&spelling::text(name)).as_bytes())
        };
        found.map_or(Self::Other, |(_, field)| *field)
    }
}

/// What has begun and has not ended.
struct Open<'b> {
    from: usize,
    is_object: bool,
    /// The field whose value comes next, in an object.
    field: Field,
    parts: Parts<'b>,
    /// Signatures that it has by itself: it is one of an envelope's.
    own_signatures: Vec<&'b [u8]>,
    is_bundle: bool,
    holds_bundles: bool,
}

/// Tells what is met in `bytes`, which are UTF-8 or nearly.
pub(super) fn walk<'b>(bytes: &'b [u8], meet: &mut dyn FnMut(Met<'b>)) {
    Walk { bytes, open: VecDeque::new(), meet, is_anew: false }.run();
}

struct Walk<'b, 'm> {
    bytes: &'b [u8],
    open: VecDeque<Open<'b>>,
    meet: &'m mut dyn FnMut(Met<'b>),
    /// It is a line that is read for the second time.
    is_anew: bool,
}

impl<'b> Walk<'b, '_> {
    fn run(mut self) {
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at) {
            let end = at.saturating_add(1);
            match byte {
                b'"' => {
                    let text = text_at(self.bytes, end);
                    at = end.saturating_add(text.len());
                    if self.bytes.get(at) == Some(&b'"') {
                        at = at.saturating_add(1);
                        self.text(text, at);
                    } else if !self.is_anew {
                        self.line_anew(end, at);
                    }
                    continue;
                }
                b'{' | b'[' => self.begin(at, *byte == b'{'),
                b']' => {
                    if let Some(list) = self.open.pop_back_if(|inner| !inner.is_object) {
                        self.inherit(list.holds_bundles);
                    }
                }
                b'}' => self.close(end),
                _ => {}
            }
            at = end;
        }
    }

    /// Reads a line anew whose last text does not end, from behind its first quotation mark, which may be none of JSON's.
    ///
    /// * `within` — where in the line that text begins.
    fn line_anew(&mut self, within: usize, end: usize) {
        let before = self.bytes.get(..within).unwrap_or_default();
        let begin = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at.saturating_add(1));
        let line = self.bytes.get(begin..end).unwrap_or_default();
        let first = line.iter().position(|byte| *byte == b'"');
        let bytes = first.and_then(|first| line.get(first.saturating_add(1)..)).unwrap_or_default();
        Walk { bytes, open: VecDeque::new(), meet: &mut *self.meet, is_anew: true }.run();
    }

    fn begin(&mut self, from: usize, is_object: bool) {
        if self.open.len() >= LEVELS_TOLD {
            self.open.pop_front();
        }
        self.open.push_back(Open {
            from,
            is_object,
            field: Field::Other,
            parts: Parts::default(),
            own_signatures: Vec::new(),
            is_bundle: false,
            holds_bundles: false,
        });
    }

    /// A text that ends at `end`: a name where a colon follows.
    fn text(&mut self, text: &'b [u8], end: usize) {
        let is_name = self.bytes.get(end..).is_some_and(|behind| behind.trim_ascii_start().starts_with(b":"));
        let Some(inner) = self.open.back_mut().filter(|inner| inner.is_object) else {
            if !is_name {
                (self.meet)(Met::Text(text));
            }
            return;
        };
        if is_name {
            inner.field = Field::of(text);
            inner.is_bundle |= inner.field == Field::Envelope;
            return;
        }
        match inner.field {
            Field::Payload => inner.parts.payloads.add(text),
            Field::PayloadType => inner.parts.kinds.add(text),
            Field::Signature => keep(&mut inner.own_signatures, &[text]),
            Field::Certificate => (self.meet)(Met::Certificate(text)),
            Field::Envelope | Field::Signatures | Field::Other => (self.meet)(Met::Text(text)),
        }
    }

    /// Ends the innermost object, and whatever list in it was not ended.
    fn close(&mut self, end: usize) {
        let mut holds_bundles = false;
        while let Some(inner) = self.open.pop_back() {
            holds_bundles |= inner.holds_bundles;
            if !inner.is_object {
                continue;
            }
            let Open { from, parts, own_signatures, is_bundle, .. } = inner;
            let is_envelope = !parts.payloads.is_empty() && !parts.kinds.is_empty() && !parts.signatures.is_empty();
            if let Some(bytes) = self.bytes.get(from..end).filter(|_| is_envelope || is_bundle) {
                let (level, envelope) = (self.open.len(), Some(parts).filter(|_| is_envelope));
                (self.meet)(Met::Object(Object { bytes, level, envelope, is_bundle, holds_bundles }));
            }
            if !own_signatures.is_empty()
                && let Some(outer) = self.open.iter_mut().rev().find(|outer| outer.is_object)
                && outer.field == Field::Signatures
            {
                keep(&mut outer.parts.signatures, &own_signatures);
            }
            return self.inherit(holds_bundles || is_bundle);
        }
    }

    fn inherit(&mut self, holds_bundles: bool) {
        if let Some(outer) = self.open.back_mut() {
            outer.holds_bundles |= holds_bundles;
        }
    }
}

fn keep<'b>(kept: &mut Vec<&'b [u8]>, more: &[&'b [u8]]) {
    let room = MAX_SIGNATURES_KEPT.saturating_sub(kept.len());
    kept.extend(more.iter().take(room));
}

/// The text that begins at `from`, up to its quotation mark; up to the end of the line where it has none, since no text goes on
/// beyond that (RFC 8259, 7).
fn text_at(bytes: &[u8], from: usize) -> &[u8] {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut is_escaped = false;
    let end = rest.iter().position(|byte| {
        let is_end = *byte == b'\n' || (*byte == b'"' && !is_escaped);
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The objects in a text: their bytes, and whether each is an envelope, is a bundle, and holds bundles.
    fn found(text: &str) -> Vec<(String, bool, bool, bool)> {
        let mut all = Vec::new();
        walk(text.as_bytes(), &mut |met| {
            if let Met::Object(one) = met {
                let bytes = String::from_utf8(one.bytes.to_vec()).unwrap();
                all.push((bytes, one.envelope.is_some(), one.is_bundle, one.holds_bundles));
            }
        });
        all
    }

    /// An envelope, with something else in it.
    fn envelope(more: &str) -> String {
        format!(r#"{{"payload":"a",{more}"payloadType":"b","signatures":[{{"sig":"c"}}]}}"#)
    }

    #[test]
    fn objects_are_found_by_their_own_fields_wherever_they_lie() {
        let one = envelope(r#""x":"}\"{","#);
        let (one, bundle) = (one.as_str(), format!(r#"{{"dsseEnvelope":{one}}}"#));
        for text in [one.to_owned(), format!("[{one}]"), format!("x {one}"), format!("{{}}{{\"y\":{one}}}")] {
            assert_eq!(found(&text), [(one.to_owned(), true, false, false)], "{text}");
        }
        assert_eq!(found(&format!("{one}{one}")).len(), 2);
        let (inner, outer) = ((one.to_owned(), true, false, false), (bundle.clone(), false, true, false));
        assert_eq!(
            found(&format!("[{{\"a\":[{bundle}]}},{bundle}]")),
            [inner.clone(), outer.clone(), inner, outer],
            "what lies around them has no such field"
        );
        let within = format!("{{\"dsseEnvelope\":{one},\"a\":[{bundle}]}}");
        assert_eq!(found(&within).last(), Some(&(within.clone(), false, true, true)));
        assert_eq!(found(r#"{"x":{"y":"payload"}} {"payload":1"#), []);
        let plain = envelope("");
        assert_eq!(
            found(&format!("odd \" here {plain}\n{plain}")).len(),
            2,
            "behind an odd mark, and on the next line"
        );
        for not_all in [r#""payload":"a","#, r#""payloadType":"b","#, r#"{"sig":"c"}"#] {
            assert_eq!(found(&one.replace(not_all, "")), [], "{not_all}");
        }
    }

    #[test]
    fn whatever_some_reader_passes_over_is_passed_over() {
        for more in ["\"x\":NaN,", "\"x\":-Infinity,", ",,", "/* x */", "\"x\":\"a\tb\",", "\"x\":[1,],", "x:'y',"] {
            assert_eq!(found(&envelope(more)).len(), 1, "{more}");
        }
        let one = envelope("");
        for (from, to) in [
            ("payloadType", "PayloadType"),
            ("payloadType", "PAYLOAD_TYPE"),
            ("\"signatures", "\"\u{17f}ignature\u{17f}"),
            ("signatures", r"signature\u0073"),
            ("\"sig\"", "\"Sig\""),
            ("[{\"sig\":\"c\"}]", "{\"sig\":\"c\"}"),
        ] {
            assert_eq!(found(&one.replace(from, to)).len(), 1, "{to}");
        }
        assert_eq!(found(&one.replace("payloadType", "payloadTypes")), []);
    }

    #[test]
    fn texts_and_certificates_are_told_beside_what_makes_an_envelope() {
        let text = format!(r#"{{"a":"one","b":["two",{}],"rawBytes":"three"}}"#, envelope(""));
        let mut all = Vec::new();
        walk(text.as_bytes(), &mut |met| match met {
            Met::Text(text) => all.push(("text", text)),
            Met::Certificate(text) => all.push(("certificate", text)),
            Met::Object(object) => all.push(("object", object.envelope.unwrap().payloads.first.unwrap())),
        });
        assert_eq!(all, [("text", &b"one"[..]), ("text", b"two"), ("object", b"a"), ("certificate", b"three")]);
    }

    #[test]
    fn however_deep_it_lies_it_is_found_and_memory_has_a_bound() {
        assert_eq!(found(&format!("{}{}", "[{\"x\":".repeat(100_000), envelope(""))).len(), 1);
        let many = format!("[{}]", vec!["{\"sig\":\"x\"}"; 100_000].join(","));
        let mut kept = 0;
        walk(envelope("").replace("[{\"sig\":\"c\"}]", &many).as_bytes(), &mut |met| {
            if let Met::Object(object) = met {
                kept = object.envelope.unwrap().signatures.len();
            }
        });
        assert_eq!(kept, MAX_SIGNATURES_KEPT);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, text in "[\\[\\]{}\",:sigpayload\\\\\n ]*") {
            walk(&bytes, &mut |_| {});
            walk(text.as_bytes(), &mut |_| {});
        }
    }
}
