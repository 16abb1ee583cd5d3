//! Changes of a document: every field dropped, doubled, respelled, exchanged, one bit of it flipped; also in the
//! documents that lie inside it in base64 (payloads, log entries, certificates) and in its checkpoints.

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

/// The base64 of JOSE (RFC 7515, "Terminology").
pub const JOSE: GeneralPurpose = URL_SAFE_NO_PAD;

/// Receives each mutant: where it differs (a JSON pointer, `*` for any index), how, and its bytes.
pub trait Visit: FnMut(&str, &'static str, &[u8]) {}
impl<F: FnMut(&str, &'static str, &[u8])> Visit for F {}

/// Every change of the JSON document `original`, one at a time. `donors` are other documents of its kind.
pub fn of_json(original: &Value, donors: &[Value], visit: &mut dyn Visit) {
    for pointer in pointers(original) {
        let value = original.pointer(&pointer).unwrap();
        let at = general(&pointer);
        let mut replace = |what: &'static str, mutant: Option<Value>| {
            let mutant = replaced(original, &pointer, mutant);
            if mutant != *original {
                visit(&at, what, &serde_json::to_vec(&mutant).unwrap());
            }
        };
        replace("removed", None);
        replace("null", Some(Value::Null));
        for other in donors.iter().filter_map(|donor| donor.pointer(&pointer)) {
            replace("of another", Some(other.clone()));
        }
        match value {
            Value::String(text) => of_text(text, &mut replace),
            Value::Number(number) => of_integer(number.as_i64().unwrap_or_default(), &mut replace),
            Value::Array(items) => of_list(items, &mut replace),
            Value::Object(fields) => of_object(fields, &mut replace),
            Value::Bool(value) => replace("negated", Some(json!(!value))),
            Value::Null => {}
        }
    }
    twice(original, visit);
}

/// The same of a document that lies in base64 at `pointer` of `outer`.
pub fn of_json_inside(outer: &Value, pointer: &str, base64: &GeneralPurpose, donors: &[Value], visit: &mut dyn Visit) {
    let inside = |document: &Value| {
        let bytes = base64.decode(document.pointer(pointer)?.as_str()?).ok()?;
        serde_json::from_slice::<Value>(&bytes).ok()
    };
    let Some(inner) = inside(outer) else { return };
    let donors: Vec<Value> = donors.iter().filter_map(inside).collect();
    of_json(&inner, &donors, &mut |at: &str, what: &'static str, bytes: &[u8]| {
        let mutant = replaced(outer, pointer, Some(json!(base64.encode(bytes))));
        visit(&format!("{}#{at}", general(pointer)), what, &serde_json::to_vec(&mutant).unwrap());
    });
}

/// The same of a document that lies as a text at `pointer` of `outer`.
pub fn of_json_text(outer: &Value, pointer: &str, donors: &[Value], visit: &mut dyn Visit) {
    let inside = |document: &Value| serde_json::from_str::<Value>(document.pointer(pointer)?.as_str()?).ok();
    let Some(inner) = inside(outer) else { return };
    let donors: Vec<Value> = donors.iter().filter_map(inside).collect();
    of_json(&inner, &donors, &mut |at: &str, what: &'static str, bytes: &[u8]| {
        let mutant = replaced(outer, pointer, Some(json!(String::from_utf8_lossy(bytes))));
        visit(&format!("{}#{at}", general(pointer)), what, &serde_json::to_vec(&mutant).unwrap());
    });
}

/// One bit of every `step`th byte of what lies in base64 at `pointer`, every cut of it, and a byte after it.
pub fn of_bytes_inside(outer: &Value, pointer: &str, base64: &GeneralPurpose, step: usize, visit: &mut dyn Visit) {
    let Some(bytes) = outer.pointer(pointer).and_then(Value::as_str).and_then(|text| base64.decode(text).ok()) else {
        return;
    };
    let at = general(pointer);
    let mut replace = |what, bytes: &[u8]| {
        let mutant = replaced(outer, pointer, Some(json!(base64.encode(bytes))));
        visit(&at, what, &serde_json::to_vec(&mutant).unwrap());
    };
    for place in (0..bytes.len()).step_by(step) {
        let mut changed = bytes.clone();
        changed[place] ^= 1 << (place % 8);
        replace("bit", &changed);
    }
    for length in (1..bytes.len()).step_by(step.saturating_mul(8)) {
        replace("cut", &bytes[..length]);
    }
    replace("longer", &[bytes.as_slice(), b"\0"].concat());
    replace("twice over", &[bytes.as_slice(), &bytes].concat());
}

/// Changes of a signed note, as a checkpoint is one, at `pointer`: of what is signed, and of the signatures.
pub fn of_note(outer: &Value, pointer: &str, donors: &[Value], visit: &mut dyn Visit) {
    let parts = |document: &Value| {
        let (note, signatures) = document.pointer(pointer)?.as_str()?.split_once("\n\n")?;
        Some((note.to_owned(), signatures.to_owned()))
    };
    let Some((note, signatures)) = parts(outer) else { return };
    let at = general(pointer);
    let mut replace = |part: &str, what: &'static str, text: String| {
        let mutant = replaced(outer, pointer, Some(json!(text)));
        visit(&format!("{at}#{part}"), what, &serde_json::to_vec(&mutant).unwrap());
    };
    of_lines(&note, &mut |what, note: &str| replace("note", what, format!("{note}\n\n{signatures}")));
    of_lines(&signatures, &mut |what, other: &str| replace("signatures", what, format!("{note}\n\n{other}")));
    replace("signatures", "blank line more", format!("{note}\n\n\n{signatures}"));
    for (theirs, others) in donors.iter().filter_map(parts) {
        if theirs != note {
            replace("note", "of another", format!("{theirs}\n\n{signatures}"));
            replace("signatures", "of another", format!("{note}\n\n{others}"));
        }
    }
}

fn of_lines(text: &str, replace: &mut dyn FnMut(&'static str, &str)) {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut replace = |what, lines: &[&str]| {
        let mutant = lines.join("\n");
        if mutant != text {
            replace(what, &mutant);
        }
    };
    for (index, line) in lines.iter().enumerate() {
        let line = *line;
        replace("line removed", &instead_of(&lines, index, &[]));
        replace("line twice", &instead_of(&lines, index, &[line, line]));
        replace("line before", &instead_of(&lines, index, &["x", line]));
        replace("line emptied", &instead_of(&lines, index, &[""]));
        for (what, other) in [
            ("line longer", format!("{line} ")),
            ("line cut", line.chars().skip(1).collect()),
            ("line with a return", format!("{line}\r")),
            ("line with a zero", format!("0{line}")),
        ] {
            replace(what, &instead_of(&lines, index, &[&other]));
        }
        for place in (0..line.len()).step_by(3).filter(|place| line.is_char_boundary(*place)) {
            let other: String = line.char_indices().map(|(i, c)| if i == place { swapped(c) } else { c }).collect();
            replace("character", &instead_of(&lines, index, &[&other]));
        }
        if let Some(next) = lines.get(index + 1) {
            replace("lines exchanged", &[&lines[..index], &[next, line], &lines[index + 2..]].concat());
        }
    }
}

/// The lines with others in place of one.
fn instead_of<'t>(lines: &[&'t str], index: usize, others: &[&'t str]) -> Vec<&'t str> {
    [&lines[..index], others, &lines[index + 1..]].concat()
}

fn swapped(character: char) -> char {
    match character {
        '0'..='8' | 'a'..='y' | 'A'..='Y' => char::from_u32(character as u32 + 1).unwrap(),
        _ => 'a',
    }
}

fn of_text(text: &str, replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    let mut text_of = |what, text: String| replace(what, Some(json!(text)));
    text_of("emptied", String::new());
    text_of("nul", format!("{text}\0"));
    text_of("space before", format!(" {text}"));
    text_of("line feed after", format!("{text}\n"));
    text_of("other case", swapped_case(text));
    if let Ok(number) = text.parse::<i64>() {
        of_number_in_text(text, number, replace);
        return;
    }
    for base64 in [STANDARD, JOSE] {
        if let (Ok(bytes), true) = (base64.decode(text), text.len() > 16) {
            of_base64(text, &bytes, &base64, replace);
            return;
        }
    }
    replace("changed", Some(json!(format!("x{text}"))));
    replace("longer", Some(json!(format!("{text}x"))));
    replace("as a list", Some(json!([text])));
}

fn swapped_case(text: &str) -> String {
    let swap = |c: char| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
    text.chars().map(swap).collect()
}

fn of_number_in_text(text: &str, number: i64, replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    for (what, other) in [
        ("plus one", number.wrapping_add(1).to_string()),
        ("minus one", number.wrapping_sub(1).to_string()),
        ("zero", "0".to_owned()),
        ("negative", format!("-{text}")),
        ("largest", i64::MAX.to_string()),
        ("larger than the largest", "9223372036854775808".to_owned()),
        ("wrapped around", (i128::from(number) + (1_i128 << 64)).to_string()),
        ("padded number", format!("0{text}")),
        ("signed number", format!("+{text}")),
        ("fraction", format!("{text}.0")),
        ("exponent", format!("{text}e0")),
        ("hexadecimal", format!("{number:#x}")),
    ] {
        replace(what, Some(json!(other)));
    }
    replace("as a number", Some(json!(number)));
}

fn of_integer(number: i64, replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    for (what, other) in [
        ("plus one", json!(number.wrapping_add(1))),
        ("minus one", json!(number.wrapping_sub(1))),
        ("zero", json!(0)),
        ("negative", json!(number.wrapping_neg())),
        ("largest", json!(i64::MAX)),
        ("larger than the largest", json!(u64::MAX)),
        ("as a text", json!(number.to_string())),
    ] {
        replace(what, Some(other));
    }
}

fn of_base64(text: &str, bytes: &[u8], base64: &GeneralPurpose, replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    for place in [0, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1] {
        let mut changed = bytes.to_vec();
        changed[place] ^= 1;
        replace("bit", Some(json!(base64.encode(changed))));
    }
    replace("longer", Some(json!(base64.encode([bytes, b"\0"].concat()))));
    replace("cut", Some(json!(base64.encode(&bytes[..bytes.len() - 1]))));
    replace("padded", Some(json!(STANDARD.encode(bytes))));
    replace("url-safe", Some(json!(URL_SAFE.encode(bytes))));
    replace("unpadded", Some(json!(STANDARD_NO_PAD.encode(bytes))));
    replace("url-safe and unpadded", Some(json!(URL_SAFE_NO_PAD.encode(bytes))));
    replace("padded twice", Some(json!(format!("{text}="))));
    replace("line feed within", Some(json!(format!("{}\n{}", &text[..4], &text[4..]))));
    if let Some(other) = loose_bits(text) {
        replace("loose bits", Some(json!(other)));
    }
    replace("as a list", Some(json!([text])));
}

/// The same bytes in base64 whose last character has bits that mean nothing.
fn loose_bits(text: &str) -> Option<String> {
    let body = text.trim_end_matches('=');
    let (last, padding) = (body.chars().last()?, &text[body.len()..]);
    // Without any to spare it is the same text, which is no change.
    if body.len().is_multiple_of(4) {
        return Some(text.to_owned());
    }
    Some(format!("{}{}{padding}", &body[..body.len() - 1], char::from_u32(last as u32 + 1)?))
}

fn of_list(items: &[Value], replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    let mut list = |what, items: Vec<Value>| replace(what, Some(json!(items)));
    list("emptied", vec![]);
    list("last twice", items.iter().chain(items.last()).cloned().collect());
    list("first twice", items.first().into_iter().chain(items).cloned().collect());
    list("reversed", items.iter().rev().cloned().collect());
    list("null more", items.iter().cloned().chain([Value::Null]).collect());
    list("object more", items.iter().cloned().chain([json!({})]).collect());
    if let Some(first) = items.first() {
        replace("as its first", Some(first.clone()));
    }
}

fn of_object(fields: &Map<String, Value>, replace: &mut dyn FnMut(&'static str, Option<Value>)) {
    let mut more = fields.clone();
    more.insert("extra".to_owned(), json!("x"));
    replace("a field more", Some(json!(more)));
    replace("emptied", Some(json!({})));
    replace("as a list", Some(json!([fields])));
    for (name, value) in fields {
        let mut renamed = fields.clone();
        renamed.remove(name);
        renamed.insert(snake_case(name), value.clone());
        replace("snake case", Some(json!(renamed)));
        let mut renamed = fields.clone();
        renamed.remove(name);
        renamed.insert(swapped_case(name), value.clone());
        replace("name in other case", Some(json!(renamed)));
    }
}

fn snake_case(name: &str) -> String {
    name.chars().fold(String::new(), |mut snake, c| {
        if c.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
        snake
    })
}

/// Every object with one of its fields twice, with another value before it and after it: readers disagree which wins.
fn twice(original: &Value, visit: &mut dyn Visit) {
    const MARK: &str = "\"\u{1}mark\"";
    for pointer in pointers(original).into_iter().chain([String::new()]) {
        let Some(Value::Object(fields)) = original.pointer(&pointer) else { continue };
        for (name, value) in fields {
            let own = format!("{}:{value}", json!(name));
            let other = format!("{}:null", json!(name));
            let at = general(&format!("{pointer}/{name}"));
            for (what, pair) in [("twice, first", format!("{other},{own}")), ("twice, last", format!("{own},{other}"))]
            {
                let rest: Vec<String> = fields
                    .iter()
                    .filter(|(other, _)| *other != name)
                    .map(|(n, v)| format!("{}:{v}", json!(n)))
                    .collect();
                let object = format!("{{{}}}", rest.into_iter().chain([pair]).collect::<Vec<_>>().join(","));
                let marked = replaced(original, &pointer, Some(json!("\u{1}mark"))).to_string();
                visit(&at, what, marked.replace(&MARK.replace('\u{1}', "\\u0001"), &object).as_bytes());
            }
        }
    }
}

/// The pointers of everything within a document.
pub fn pointers(value: &Value) -> Vec<String> {
    fn below(value: &Value, at: &str, out: &mut Vec<String>) {
        if !at.is_empty() {
            out.push(at.to_owned());
        }
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, v)| {
                below(v, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), out);
            }),
            Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| below(v, &format!("{at}/{i}"), out)),
            _ => {}
        }
    }
    let mut out = vec![];
    below(value, "", &mut out);
    out
}

/// The document with another value at a place, or without the place.
pub fn replaced(document: &Value, pointer: &str, mutant: Option<Value>) -> Value {
    let mut document = document.clone();
    if let Some(value) = mutant {
        *document.pointer_mut(pointer).unwrap() = value;
        return document;
    }
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.remove(&name.replace("~1", "/").replace("~0", "~"))),
        Value::Array(items) => drop(items.remove(name.parse().unwrap())),
        _ => panic!("`{pointer}` has no parent"),
    }
    document
}

/// A pointer without its indices.
fn general(pointer: &str) -> String {
    let parts = pointer.split('/').map(|part| if part.parse::<usize>().is_ok() { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
