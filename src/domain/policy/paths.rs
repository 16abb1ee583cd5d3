//! `json.filter` and `json.remove` as OPA has them, for which a path is `a/b` or `["a", "b"]`.
//!
//! The engine takes a `/` at the beginning for an empty name, an empty path for one as well, and looks no further where a text stands
//! in the way: it took away what was to be kept, and kept what was to be taken away.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;

use super::builtins::{GuardError, call};
use crate::domain::limits::MAX_JSON_DEPTH;

/// What paths name, by their parts.
#[derive(Default)]
struct Named {
    /// Whether a path ends here: all of it is meant.
    ends: bool,
    within: BTreeMap<Value, Named>,
}

/// `json.filter`: of an object what paths name.
pub(super) fn kept(values: &[Value]) -> Result<Value, GuardError> {
    match values {
        [object @ Value::Object(_), paths] => Ok(keep(object, &named(paths)?)),
        _ => call("json.filter", values),
    }
}

/// `json.remove`: of an object all but what paths name.
pub(super) fn removed(values: &[Value]) -> Result<Value, GuardError> {
    match values {
        [object @ Value::Object(_), paths] => {
            let named = named(paths)?;
            Ok(remove(object, Some(&named)).unwrap_or(Value::Undefined))
        }
        _ => call("json.remove", values),
    }
}

fn named(paths: &Value) -> Result<Named, GuardError> {
    let other =
        || GuardError::Engine("expected paths such as `a/b` or `[\"a\", \"b\"]`, found another value".to_owned());
    let paths: Vec<&Value> = match paths {
        Value::Array(paths) => paths.iter().collect(),
        Value::Set(paths) => paths.iter().collect(),
        _ => return Err(other()),
    };
    let mut named = Named::default();
    for path in paths {
        let parts: Vec<Value> = match path {
            Value::String(path) if path.is_empty() => Vec::new(),
            Value::String(path) => {
                let part = |part: &str| Value::from(part.replace("~1", "/").replace("~0", "~"));
                path.trim_start_matches('/').split('/').map(part).collect()
            }
            Value::Array(parts) => parts.to_vec(),
            _ => return Err(other()),
        };
        // What is deeper there is nothing to be found in.
        if parts.len() > MAX_JSON_DEPTH {
            let detail = format!("expected paths of at most {MAX_JSON_DEPTH} names, found one of {}", parts.len());
            return Err(GuardError::Engine(detail));
        }
        // No path is a path to nothing.
        if !parts.is_empty() {
            named.put(&parts);
        }
    }
    Ok(named)
}

impl Named {
    fn put(&mut self, parts: &[Value]) {
        let mut at = self;
        for part in parts {
            // What is meant as a whole has no parts.
            if at.ends {
                return;
            }
            at = at.within.entry(part.clone()).or_default();
        }
        *at = Self { ends: true, within: BTreeMap::new() };
    }

    /// What is named of an item of a list, which goes by its number as a text.
    fn item(&self, index: usize) -> Option<&Self> {
        self.within.get(&Value::from(index.to_string()))
    }
}

fn keep(value: &Value, named: &Named) -> Value {
    if named.ends {
        return value.clone();
    }
    match value {
        Value::Object(entries) => {
            let kept = entries.iter().filter_map(|(key, item)| Some((key.clone(), keep(item, named.within.get(key)?))));
            Value::from(kept.collect::<BTreeMap<_, _>>())
        }
        Value::Array(items) => {
            let kept = items.iter().enumerate().filter_map(|(index, item)| Some(keep(item, named.item(index)?)));
            Value::from(kept.collect::<Vec<_>>())
        }
        Value::Set(items) => {
            let kept = items.iter().filter_map(|item| Some(keep(item, named.within.get(item)?)));
            Value::from(kept.collect::<BTreeSet<_>>())
        }
        other => other.clone(),
    }
}

/// What is left; `None` where nothing is.
fn remove(value: &Value, named: Option<&Named>) -> Option<Value> {
    let Some(named) = named else { return Some(value.clone()) };
    if named.ends {
        return None;
    }
    Some(match value {
        Value::Object(entries) => {
            let left =
                entries.iter().filter_map(|(key, item)| Some((key.clone(), remove(item, named.within.get(key))?)));
            Value::from(left.collect::<BTreeMap<_, _>>())
        }
        Value::Array(items) => {
            let left = items.iter().enumerate().filter_map(|(index, item)| remove(item, named.item(index)));
            Value::from(left.collect::<Vec<_>>())
        }
        Value::Set(items) => {
            let left = items.iter().filter_map(|item| remove(item, named.within.get(item)));
            Value::from(left.collect::<BTreeSet<_>>())
        }
        other => other.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_path_names_what_it_names_in_opa() {
        for (object, paths, expected_kept, expected_left) in [
            (r#"{"a":{"b":1,"c":2},"d":3}"#, r#"["a/b"]"#, r#"{"a":{"b":1}}"#, r#"{"a":{"c":2},"d":3}"#),
            (r#"{"a":{"b":1,"c":2},"d":3}"#, r#"["/a/b","d"]"#, r#"{"a":{"b":1},"d":3}"#, r#"{"a":{"c":2}}"#),
            (r#"{"a/b":1,"c":2}"#, r#"["a~1b"]"#, r#"{"a/b":1}"#, r#"{"c":2}"#),
            (r#"{"":1,"c":2}"#, r#"[""]"#, "{}", r#"{"":1,"c":2}"#),
            (r#"{"":1,"c":2}"#, r#"["/"]"#, r#"{"":1}"#, r#"{"c":2}"#),
            (r#"{"a":1}"#, r#"["a/b"]"#, r#"{"a":1}"#, r#"{"a":1}"#),
            (r#"{"a":[1,2,3]}"#, r#"["a/1"]"#, r#"{"a":[2]}"#, r#"{"a":[1,3]}"#),
            (r#"{"a":[1,2]}"#, r#"[["a",0]]"#, r#"{"a":[]}"#, r#"{"a":[1,2]}"#),
            (r#"{"a":{"b":1},"c":2}"#, r#"["a/b","a"]"#, r#"{"a":{"b":1}}"#, r#"{"c":2}"#),
            (r#"{"a":{"b":1},"c":2}"#, r#"["a","a/b"]"#, r#"{"a":{"b":1}}"#, r#"{"c":2}"#),
        ] {
            let values = [object, paths].map(|text| Value::from_json_str(text).unwrap());
            let of = |text: &str| Ok(Value::from_json_str(text).unwrap());
            assert_eq!(kept(&values), of(expected_kept), "{paths} of {object}");
            assert_eq!(removed(&values), of(expected_left), "all but {paths} of {object}");
        }
        let object = Value::from_json_str("{}").unwrap();
        let deep = format!("[\"{}\"]", "a/".repeat(1_000_000));
        for paths in ["1", "[1]", r#""a""#, &deep] {
            let values = [object.clone(), Value::from_json_str(paths).unwrap()];
            assert!(kept(&values).is_err() && removed(&values).is_err(), "{paths}");
        }
    }
}
