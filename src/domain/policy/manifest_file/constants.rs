//! Reading `[data]` and `[tighter-when]`: the constants of the rules, and which of their values ask for more.

use std::collections::BTreeMap;

use serde_json::Value;
use toml::Spanned;

use super::Reader;
use crate::domain::json;
use crate::domain::limits::MAX_PACK_ENTRIES;
use crate::domain::policy::errors::{LoadError, bounded};
use crate::domain::policy::manifest::Direction;

impl Reader<'_> {
    pub(super) fn data(&mut self, raw: BTreeMap<Spanned<String>, toml::Value>) -> Value {
        self.count("data", raw.len(), MAX_PACK_ENTRIES);
        let mut data = serde_json::Map::new();
        for (key, value) in raw {
            self.place("data", &key);
            match constant(value) {
                Ok(value) => {
                    data.insert(key.into_inner(), value);
                }
                Err(found) => {
                    self.error(&key, format!("expected text, numbers, booleans, lists and tables, found {found}"));
                }
            }
        }
        self.data_files(&mut data);
        Value::Object(data)
    }

    /// Facts that are too many for a manifest: each `data/NAME.json` is the constant `NAME`, pinned by the pack's digest.
    fn data_files(&mut self, data: &mut serde_json::Map<String, Value>) {
        for (path, bytes) in self.files.iter() {
            let Some(name) = path.strip_prefix("data/").and_then(|rest| rest.strip_suffix(".json")) else { continue };
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            if name.is_empty() || !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(plain) {
                let detail =
                    "expected `data/NAME.json`, NAME of a-z, 0-9 and `_`, beginning with a letter, found another name";
                self.errors.push(LoadError::file(path, detail));
                continue;
            }
            match json::parse(bytes) {
                Ok(value @ (Value::Array(_) | Value::Object(_))) => {
                    if data.insert(name.to_owned(), value).is_some() {
                        let detail = format!("expected the constant `{name}` once, found it in [data] too");
                        self.errors.push(LoadError::file(path, detail));
                    }
                }
                Ok(_) => self.errors.push(LoadError::file(path, "expected a JSON object or list, found another value")),
                Err(error) => {
                    let at = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
                    self.errors.push(LoadError::at(path, (at(error.line), at(error.column)), error.detail));
                }
            }
        }
    }
}

impl Reader<'_> {
    /// The directions of constants; one that fits no such value would never find anything tighter.
    pub(super) fn tighter_when(
        &mut self,
        raw: BTreeMap<Spanned<String>, Spanned<String>>,
        data: &Value,
    ) -> BTreeMap<String, Direction> {
        let mut directions = BTreeMap::new();
        for (key, word) in raw {
            let direction = match word.get_ref().as_str() {
                "fewer" => Direction::Fewer,
                "fixed" => Direction::Fixed,
                "higher" => Direction::Higher,
                "lower" => Direction::Lower,
                "more" => Direction::More,
                found => {
                    let found = bounded(found, 60);
                    self.error(
                        &word,
                        format!("expected `lower`, `higher`, `fewer`, `more` or `fixed`, found `{found}`"),
                    );
                    continue;
                }
            };
            let is_list = matches!(direction, Direction::Fewer | Direction::More);
            match data.get(key.get_ref()) {
                Some(_) if direction == Direction::Fixed => {}
                Some(Value::Number(_)) if !is_list => {}
                Some(Value::Array(_)) if is_list => {}
                Some(_) => {
                    let expected = if is_list { "a list" } else { "a number" };
                    self.error(
                        &word,
                        format!("expected {expected} as `{}` in [data], found another value", key.get_ref()),
                    );
                }
                None => {
                    let found = bounded(key.get_ref(), 60);
                    self.error(&key, format!("expected a constant of [data], found `{found}`"));
                }
            }
            directions.insert(key.into_inner(), direction);
        }
        directions
    }
}

/// A constant for the rules. Dates are refused, since Rego knows none and a text would have to be chosen for them.
fn constant(value: toml::Value) -> Result<Value, &'static str> {
    Ok(match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => {
            serde_json::Number::from_f64(number).map(Value::Number).ok_or("no finite number")?
        }
        toml::Value::Boolean(value) => Value::Bool(value),
        toml::Value::Datetime(_) => return Err("a date: write it as text"),
        toml::Value::Array(items) => Value::Array(items.into_iter().map(constant).collect::<Result<_, _>>()?),
        toml::Value::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| constant(value).map(|value| (key, value)));
            Value::Object(entries.collect::<Result<_, _>>()?)
        }
    })
}
