//! Values that hold the same value many times over.
//!
//! `b := [a, a]`, `c := [b, b]` and twenty more such lines make a value that takes no room, and that nobody compares, merges or
//! copies to the end: each line doubles what there is to look at. The engine's timer looks between steps, and one comparison is
//! one step. So what is compared part by part is counted first, by the machine ([`super::machine`]) for each `==`, each `in` and
//! each set, and here for calls.

use regorus::Value;

use super::builtins::GuardError;
use crate::domain::limits::MAX_BUILTIN_PARTS;

/// What is compared or copied part by part, of values that may hold the same one many times over.
pub(super) fn few_enough(values: &[Value]) -> Result<(), GuardError> {
    parts_of(values, MAX_BUILTIN_PARTS).map(drop).ok_or(GuardError::TooManyParts)
}

/// How many parts values have that hold others, each as often as it is held; `None` where they are more than `most`.
pub(super) fn parts_of(values: &[Value], most: usize) -> Option<usize> {
    let mut counted = 0usize;
    let mut pending: Vec<&Value> = values.iter().collect();
    while let Some(value) = pending.pop() {
        let own = match value {
            Value::Array(items) => items.len(),
            Value::Set(items) => items.len(),
            Value::Object(entries) => entries.len(),
            _ => continue,
        };
        counted = counted.saturating_add(own).saturating_add(1);
        if counted > most {
            return None;
        }
        match value {
            Value::Array(items) => pending.extend(items.iter()),
            Value::Set(items) => pending.extend(items.iter()),
            Value::Object(entries) => pending.extend(entries.iter().flat_map(|(key, value)| [key, value])),
            _ => {}
        }
    }
    Some(counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_often_is_counted_as_often_and_never_to_the_end() {
        let leaf = Value::from(vec![Value::from(1u64), Value::from("x")]);
        assert_eq!(parts_of(&[leaf.clone(), Value::Null], 100), Some(3));
        let twice = Value::from(vec![leaf.clone(), leaf]);
        assert_eq!(parts_of(std::slice::from_ref(&twice), 100), Some(9));
        let tower = (0..200).fold(twice, |below, _| Value::from(vec![below.clone(), below]));
        assert_eq!(parts_of(std::slice::from_ref(&tower), 1_000_000), None);
        assert_eq!(few_enough(&[tower]), Err(GuardError::TooManyParts));
    }
}
