//! The first field in which a document that was computed again differs from the one on record.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::limits::MAX_RULE_TEXT_CHARS;

/// One field, with both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mismatch {
    /// Which field, as a JSON pointer (RFC 6901).
    pub field: String,
    /// What is on record there, in JSON; `nothing` where there is no such field.
    pub recorded: String,
    /// What was computed.
    pub computed: String,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: recorded {}, computed {}", self.field, self.recorded, self.computed)
    }
}

impl Mismatch {
    /// The first field that differs, in the order of the canonical form (RFC 8785); `None` for equal documents.
    #[must_use]
    pub fn first(recorded: &Value, computed: &Value) -> Option<Self> {
        let mut path = String::new();
        let (recorded, computed) = differ(recorded, computed, &mut path)?;
        Some(Self { field: path, recorded: shown(recorded), computed: shown(computed) })
    }
}

/// Where two documents differ; `path` leads there afterwards.
fn differ<'v>(
    recorded: &'v Value,
    computed: &'v Value,
    path: &mut String,
) -> Option<(Option<&'v Value>, Option<&'v Value>)> {
    let whole = path.len();
    match (recorded, computed) {
        (Value::Object(then), Value::Object(now)) => {
            let mut names: Vec<&String> = then.keys().chain(now.keys()).collect();
            names.sort_by_key(|name| name.encode_utf16().collect::<Vec<u16>>());
            names.dedup();
            for name in names {
                path.push('/');
                path.push_str(&name.replace('~', "~0").replace('/', "~1"));
                match (then.get(name), now.get(name)) {
                    (Some(then), Some(now)) => {
                        if let Some(found) = differ(then, now, path) {
                            return Some(found);
                        }
                    }
                    sides => return Some(sides),
                }
                path.truncate(whole);
            }
            None
        }
        (Value::Array(then), Value::Array(now)) => {
            for index in 0..then.len().max(now.len()) {
                path.push('/');
                path.push_str(&index.to_string());
                match (then.get(index), now.get(index)) {
                    (Some(then), Some(now)) => {
                        if let Some(found) = differ(then, now, path) {
                            return Some(found);
                        }
                    }
                    sides => return Some(sides),
                }
                path.truncate(whole);
            }
            None
        }
        (then, now) => (then != now).then_some((Some(then), Some(now))),
    }
}

fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    let mut short: String = text.chars().take(MAX_RULE_TEXT_CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn first(recorded: &Value, computed: &Value) -> Option<(String, String, String)> {
        Mismatch::first(recorded, computed).map(|found| (found.field, found.recorded, found.computed))
    }

    #[test]
    fn the_first_field_is_named_with_both_sides() {
        let table = [
            (json!({"a": 1, "b": 2}), json!({"a": 1, "b": 3}), Some(("/b", "2", "3"))),
            (json!({"a": [1, {"x/y": "o"}]}), json!({"a": [1, {"x/y": "n"}]}), Some(("/a/1/x~1y", "\"o\"", "\"n\""))),
            (json!({"a": [1]}), json!({"a": [1, 2]}), Some(("/a/1", "nothing", "2"))),
            (json!({"a": 1}), json!({}), Some(("/a", "1", "nothing"))),
            (json!({"z": 1, "a": 1}), json!({"z": 2, "a": 2}), Some(("/a", "1", "2"))),
            (json!(null), json!(false), Some(("", "null", "false"))),
            (json!({"a": [{}]}), json!({"a": [{}]}), None),
        ];
        for (recorded, computed, expected) in table {
            let expected = expected.map(|(field, then, now)| (field.into(), then.into(), now.into()));
            assert_eq!(first(&recorded, &computed), expected, "{recorded} {computed}");
        }
    }

    fn document() -> impl Strategy<Value = Value> {
        let leaf =
            prop_oneof![Just(json!(null)), any::<i8>().prop_map(|n| json!(n)), "[a-z~/]{0,3}".prop_map(|s| json!(s))];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
                prop::collection::btree_map("[a-z~/]{1,2}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_mismatch_is_there_exactly_when_the_documents_differ_and_its_field_leads_to_it(a in document(), b in document()) {
            match Mismatch::first(&a, &b) {
                None => prop_assert_eq!(a, b),
                Some(found) => {
                    let side = |document: &Value| document.pointer(&found.field).map_or("nothing".into(), Value::to_string);
                    prop_assert_ne!(a.pointer(&found.field), b.pointer(&found.field));
                    prop_assert_eq!((side(&a), side(&b)), (found.recorded, found.computed));
                }
            }
        }
    }
}
