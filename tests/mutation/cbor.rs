//! The same changes of an envelope in COSE: a document in CBOR, whose maps may hold a label twice.

use ciborium::Value;

use super::mutants::Visit;

const PARTS: [&str; 4] = ["protected", "unprotected", "payload", "signature"];

/// Every change of an envelope, one at a time; in its parts, and in the headers within the first of them.
pub fn of_cose(envelope: &[u8], donors: &[Vec<u8>], visit: &mut dyn Visit) {
    let view = unfolded(envelope);
    assert_eq!(folded(&view), envelope, "an envelope that is changed by being taken apart");
    let others: Vec<Vec<(String, Value)>> = donors.iter().map(|donor| named(&unfolded(donor))).collect();
    for place in places(&view) {
        let value = place.path.iter().fold(&view, |value, index| child(value, *index));
        let mut replace = |how: &'static str, mutant: Value| {
            let mutant =
                folded(&with(&view, &place.path, &mut |slot| *slot = vec![slot[0].clone_with(mutant.clone())]));
            if mutant != envelope {
                visit(&place.general, how, &mutant);
            }
        };
        replace("null", Value::Null);
        for other in others.iter().filter_map(|other| other.iter().find(|(name, _)| *name == place.exact)) {
            replace("of another", other.1.clone());
        }
        changes(value, &mut replace);
        let entry = |change: &mut dyn FnMut(&mut Vec<Entry>)| folded(&with(&view, &place.path, change));
        visit(&place.general, "removed", &entry(&mut Vec::clear));
        visit(&place.general, "twice", &entry(&mut |slot| slot.push(slot[0].clone())));
        let null = |slot: &[Entry]| slot[0].clone_with(Value::Null);
        visit(&place.general, "twice, first", &entry(&mut |slot| slot.insert(0, null(slot))));
        visit(&place.general, "twice, last", &entry(&mut |slot| slot.push(null(slot))));
    }
    for length in (1..envelope.len()).step_by(17) {
        visit("", "cut", &envelope[..length]);
    }
    visit("", "longer", &[envelope, b"\0"].concat());
    visit("", "twice over", &[envelope, envelope].concat());
}

fn changes(value: &Value, replace: &mut dyn FnMut(&'static str, Value)) {
    match value {
        Value::Integer(number) => {
            let number = i64::try_from(*number).unwrap();
            replace("plus one", Value::from(number.wrapping_add(1)));
            replace("minus one", Value::from(number.wrapping_sub(1)));
            replace("zero", Value::from(0));
            replace("negative", Value::from(number.wrapping_neg()));
            replace("largest", Value::from(u64::MAX));
            replace("as a text", Value::from(number.to_string()));
        }
        Value::Bytes(bytes) => {
            for place in (0..bytes.len()).step_by(7) {
                let mut changed = bytes.clone();
                changed[place] ^= 1 << (place % 8);
                replace("bit", Value::Bytes(changed));
            }
            replace("emptied", Value::Bytes(vec![]));
            replace("cut", Value::Bytes(bytes[..bytes.len() - 1].to_vec()));
            replace("longer", Value::Bytes([bytes.as_slice(), b"\0"].concat()));
            replace("twice over", Value::Bytes(bytes.repeat(2)));
            replace("as a list", Value::Array(vec![value.clone()]));
            replace("as a text", Value::Text(String::from_utf8_lossy(bytes).into_owned()));
        }
        Value::Text(text) => {
            replace("emptied", Value::from(""));
            replace("nul", Value::from(format!("{text}\0")));
            replace("longer", Value::from(format!("{text}x")));
            replace("other case", Value::from(text.to_uppercase()));
            replace("as bytes", Value::Bytes(text.clone().into_bytes()));
            replace("as a list", Value::Array(vec![value.clone()]));
        }
        Value::Array(items) => {
            let list = |items: Vec<Value>| Value::Array(items);
            replace("emptied", list(vec![]));
            replace("last twice", list(items.iter().chain(items.last()).cloned().collect()));
            replace("first twice", list(items.first().into_iter().chain(items).cloned().collect()));
            replace("reversed", list(items.iter().rev().cloned().collect()));
            replace("null more", list(items.iter().cloned().chain([Value::Null]).collect()));
            replace("as its first", items[0].clone());
        }
        Value::Map(entries) => {
            let extra = (Value::from("extra"), Value::from("x"));
            replace("emptied", Value::Map(vec![]));
            replace("a label more", Value::Map(entries.iter().cloned().chain([extra]).collect()));
            replace("reversed", Value::Map(entries.iter().rev().cloned().collect()));
            replace("as a list", Value::Array(vec![value.clone()]));
            replace("as bytes", Value::Bytes(encoded(value)));
        }
        Value::Tag(number, inner) => {
            replace("another tag", Value::Tag(number + 1, inner.clone()));
            replace("tagged twice", Value::Tag(*number, Box::new(value.clone())));
            replace("without its tag", (**inner).clone());
        }
        other => panic!("what to change in {other:?}?"),
    }
}

fn encoded(value: &Value) -> Vec<u8> {
    let mut bytes = vec![];
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// The four parts by name, the headers of the first decoded.
fn unfolded(envelope: &[u8]) -> Value {
    let Ok(Value::Tag(18, message)) = ciborium::from_reader(envelope) else { panic!("no COSE_Sign1") };
    let mut parts = message.into_array().unwrap();
    parts[0] = ciborium::from_reader(parts[0].as_bytes().unwrap().as_slice()).unwrap();
    Value::Map(PARTS.iter().map(|name| Value::from(*name)).zip(parts).collect())
}

/// The bytes of what is left of an envelope.
fn folded(view: &Value) -> Vec<u8> {
    let part = |(name, value): &(Value, Value)| match value {
        Value::Map(_) if name.as_text() == Some(PARTS[0]) => Value::Bytes(encoded(value)),
        other => other.clone(),
    };
    encoded(&Value::Tag(18, Box::new(Value::Array(view.as_map().unwrap().iter().map(part).collect()))))
}

/// A place within an envelope.
struct Place {
    path: Vec<usize>,
    /// With the indexes of lists.
    exact: String,
    /// With `*` for them.
    general: String,
}

fn places(value: &Value) -> Vec<Place> {
    let mut places = vec![];
    below(value, &Place { path: vec![], exact: String::new(), general: String::new() }, &mut places);
    places
}

fn below(value: &Value, at: &Place, places: &mut Vec<Place>) {
    let names: Vec<(String, String)> = match value {
        Value::Array(items) => (0..items.len()).map(|index| (index.to_string(), "*".to_owned())).collect(),
        Value::Map(entries) => entries.iter().map(|(label, _)| (text(label), text(label))).collect(),
        Value::Tag(..) => vec![("tagged".to_owned(), "tagged".to_owned())],
        _ => vec![],
    };
    for (index, (exact, general)) in names.into_iter().enumerate() {
        let path = at.path.iter().copied().chain([index]).collect();
        let place =
            Place { path, exact: format!("{}/{exact}", at.exact), general: format!("{}/{general}", at.general) };
        below(child(value, index), &place, places);
        places.push(place);
    }
}

fn text(label: &Value) -> String {
    label.as_text().map_or_else(|| i128::from(label.as_integer().unwrap()).to_string(), str::to_owned)
}

fn child(value: &Value, index: usize) -> &Value {
    match value {
        Value::Array(items) => &items[index],
        Value::Map(entries) => &entries[index].1,
        Value::Tag(_, inner) => inner,
        other => panic!("nothing is in {other:?}"),
    }
}

/// Every place with what is there.
fn named(view: &Value) -> Vec<(String, Value)> {
    let value = |place: &Place| place.path.iter().fold(view, |value, index| child(value, *index)).clone();
    places(view).into_iter().map(|place| (place.exact.clone(), value(&place))).collect()
}

/// What is at a place: an item of a list, an entry of a map, or what a tag is before.
#[derive(Clone)]
struct Entry(Option<Value>, Value);

impl Entry {
    fn clone_with(&self, value: Value) -> Self {
        Self(self.0.clone(), value)
    }
}

/// The value with what is at a place replaced by none, one or several.
fn with(value: &Value, path: &[usize], change: &mut dyn FnMut(&mut Vec<Entry>)) -> Value {
    let (index, rest) = path.split_first().unwrap();
    let mut entries: Vec<Entry> = match value {
        Value::Array(items) => items.iter().map(|item| Entry(None, item.clone())).collect(),
        Value::Map(entries) => entries.iter().map(|(label, item)| Entry(Some(label.clone()), item.clone())).collect(),
        Value::Tag(_, inner) => vec![Entry(None, (**inner).clone())],
        other => panic!("nothing is in {other:?}"),
    };
    if rest.is_empty() {
        let mut slot = vec![entries[*index].clone()];
        change(&mut slot);
        entries.splice(index..=index, slot);
    } else {
        entries[*index].1 = with(&entries[*index].1, rest, change);
    }
    match value {
        Value::Array(_) => Value::Array(entries.into_iter().map(|entry| entry.1).collect()),
        Value::Map(_) => Value::Map(entries.into_iter().map(|Entry(label, item)| (label.unwrap(), item)).collect()),
        Value::Tag(number, _) => {
            let mut inner = entries.into_iter().map(|entry| entry.1);
            match (inner.next(), inner.next()) {
                (Some(one), None) => Value::Tag(*number, Box::new(one)),
                // A tag is before one item: of none or two, a list.
                (first, second) => {
                    Value::Tag(*number, Box::new(Value::Array(first.into_iter().chain(second).collect())))
                }
            }
        }
        _ => panic!("only what holds something was taken apart"),
    }
}
