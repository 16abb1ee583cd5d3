//! Reading `[data]`: the constants of the rules.

use std::collections::BTreeMap;

use serde_json::Value;
use toml::Spanned;

use super::Reader;
use crate::domain::limits::MAX_PACK_ENTRIES;

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
        Value::Object(data)
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
