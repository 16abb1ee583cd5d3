//! Where in bytes objects lie that are envelopes or hold one by their own fields, whatever lies around them: in a list, behind one
//! another on a line, behind what is no JSON.
//!
//! Read once from the beginning to the end, as leniently as it takes. What is found is read by itself, and the signature tells.

use std::collections::VecDeque;

/// Levels of objects and lists that are told apart; of what is nested deeper the outermost are not.
const LEVELS_TOLD: usize = 256;

/// An object, as its bytes lie there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Object<'b> {
    pub(super) bytes: &'b [u8],
    /// It has signatures of its own.
    pub(super) is_envelope: bool,
    /// It has an envelope of its own.
    pub(super) is_bundle: bool,
    /// Another that has an envelope of its own lies within it.
    pub(super) holds_bundles: bool,
}

/// What has begun and has not ended.
struct Open {
    from: usize,
    is_object: bool,
    own: Own,
    holds_bundles: bool,
}

/// What an object has of its own.
#[derive(Clone, Copy, Default)]
struct Own {
    signatures: bool,
    envelope: bool,
}

/// The objects in `bytes` with a field of one of these names, the inner before the outer. A name that is escaped may be any.
pub(super) fn objects<'b>(bytes: &'b [u8], signatures: &[&str], envelope: &[&str]) -> Vec<Object<'b>> {
    let (mut open, mut found) = (VecDeque::<Open>::new(), Vec::new());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let end = at.saturating_add(1);
        match byte {
            b'"' => {
                let text = text_at(bytes, end);
                at = end.saturating_add(text.len());
                if let Some(name) = name_of(bytes, text, at)
                    && let Some(inner) = open.back_mut().filter(|inner| inner.is_object)
                {
                    let is_one = |names: &[&str]| may_be_any(name) || names.iter().any(|one| one.as_bytes() == name);
                    inner.own.signatures |= is_one(signatures);
                    inner.own.envelope |= is_one(envelope);
                }
                at = at.saturating_add(usize::from(bytes.get(at) == Some(&b'"')));
                continue;
            }
            b'{' | b'[' => {
                if open.len() >= LEVELS_TOLD {
                    open.pop_front();
                }
                let is_object = *byte == b'{';
                open.push_back(Open { from: at, is_object, own: Own::default(), holds_bundles: false });
            }
            b']' => {
                if let Some(list) = open.pop_back_if(|inner| !inner.is_object) {
                    inherit(&mut open, list.holds_bundles);
                }
            }
            b'}' => close(bytes, end, &mut open, &mut found),
            _ => {}
        }
        at = end;
    }
    found
}

/// Ends the innermost object, and whatever list in it was not ended.
fn close<'b>(bytes: &'b [u8], end: usize, open: &mut VecDeque<Open>, found: &mut Vec<Object<'b>>) {
    let mut held = false;
    while let Some(inner) = open.pop_back() {
        held |= inner.holds_bundles;
        if !inner.is_object {
            continue;
        }
        let Open { from, own, .. } = inner;
        if let Some(bytes) = bytes.get(from..end).filter(|_| own.signatures || own.envelope) {
            found.push(Object { bytes, is_envelope: own.signatures, is_bundle: own.envelope, holds_bundles: held });
        }
        inherit(open, held || own.envelope);
        return;
    }
}

fn inherit(open: &mut VecDeque<Open>, holds_bundles: bool) {
    if let Some(outer) = open.back_mut() {
        outer.holds_bundles |= holds_bundles;
    }
}

/// Whether characters of a name are written by their numbers: whatever else is escaped is in no name that is looked for.
fn may_be_any(name: &[u8]) -> bool {
    let escape = b"\\u";
    name.windows(escape.len()).any(|window| window == escape)
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

/// The text that ends at `at`, where it is a name: what follows is a colon.
fn name_of<'b>(bytes: &[u8], text: &'b [u8], at: usize) -> Option<&'b [u8]> {
    let behind = bytes.get(at..)?.strip_prefix(b"\"")?;
    behind.trim_ascii_start().starts_with(b":").then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<(&str, bool, bool, bool)> {
        let all = objects(text.as_bytes(), &["s"], &["e"]);
        let shown = |one: &Object<'_>| (one.is_envelope, one.is_bundle, one.holds_bundles);
        all.iter()
            .map(|one| (std::str::from_utf8(one.bytes).unwrap(), shown(one)))
            .map(|(text, (envelope, bundle, holds))| (text, envelope, bundle, holds))
            .collect()
    }

    #[test]
    fn objects_are_found_by_their_own_fields_wherever_they_lie() {
        let (one, bundle) = (r#"{"s":[{"x":"}\"{"}]}"#, r#"{"e":{"s":1}}"#);
        for text in [one.to_owned(), format!("[{one}]"), format!("x {one}"), format!("{{}}{{\"y\":{one}}}")] {
            assert_eq!(found(&text), [(one, true, false, false)], "{text}");
        }
        assert_eq!(found(&format!("{one}{one}")), [(one, true, false, false); 2]);
        let around = format!("[{{\"a\":[{bundle}]}},{bundle}]");
        assert_eq!(
            found(&around),
            [(r#"{"s":1}"#, true, false, false), (bundle, false, true, false)].repeat(2),
            "what lies around them has no such field"
        );
        let within = format!("{{\"e\":{one},\"a\":[{bundle}]}}");
        assert_eq!(found(&within).last(), Some(&(within.as_str(), false, true, true)));
        assert_eq!(found(r#"{"\u0073":1}"#), [(r#"{"\u0073":1}"#, true, true, false)]);
        assert_eq!(found(r#"{"x":{"y":"s"}} {"s":1"#), []);
        assert_eq!(found("odd \" here {\n{\"s\" : 1}"), [("{\"s\" : 1}", true, false, false)]);
    }

    #[test]
    fn however_deep_it_lies_it_is_found_and_memory_has_a_bound() {
        let text = format!("{}{{\"s\":1}}", "[{\"x\":".repeat(100_000));
        assert_eq!(found(&text), [("{\"s\":1}", true, false, false)]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, text in "[\\[\\]{}\",:se\\\\\n ]*") {
            let _ = objects(&bytes, &["s"], &["e"]);
            let _ = objects(text.as_bytes(), &["s"], &["e"]);
        }
    }
}
