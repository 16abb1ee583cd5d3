//! Calls that have an answer here, and another one or none in OPA, and that nobody means: they fail.

use regorus::Value;

use super::builtins::GuardError;
use super::sharing::few_enough;

/// Something is looked for, and not nothing: what is found then depends on who looks.
pub(super) fn looks_for_something(values: &[Value]) -> Result<(), GuardError> {
    match values.get(1) {
        Some(Value::String(part)) if part.is_empty() => {
            Err(GuardError::Engine("expected a text to look for, found an empty one".to_owned()))
        }
        _ => Ok(()),
    }
}

/// All numbers are whole: the engine takes others for some.
pub(super) fn counts_whole(values: &[Value]) -> Result<(), GuardError> {
    let is_whole = |value: &Value| !matches!(value, Value::Number(number) if number.as_i64().is_none());
    if values.iter().all(is_whole) {
        return Ok(());
    }
    Err(GuardError::Engine("expected whole numbers of at most 64 bits, found another".to_owned()))
}

/// Between -1 and 0 OPA rounds the other way.
pub(super) fn beyond_one(values: &[Value]) -> Result<(), GuardError> {
    match values {
        [Value::Number(number)] if number.as_f64().is_some_and(|number| number > -1.0 && number < 0.0) => {
            let detail = "expected a number that is not between -1 and 0: OPA rounds it another way; use `round`";
            Err(GuardError::Engine(detail.to_owned()))
        }
        _ => Ok(()),
    }
}

pub(super) fn fits_64_bits(values: &[Value]) -> Result<(), GuardError> {
    beyond_one(values.get(..1).unwrap_or_default())?;
    let is_large = |value: &Value| {
        let Value::Number(number) = value else { return false };
        number.as_i64().is_none() && number.as_f64().is_none_or(|number| number.abs() >= 9_223_372_036_854_775_808.0)
    };
    if values.iter().any(is_large) {
        return Err(GuardError::Engine("expected a number of at most 64 bits, found a larger one".to_owned()));
    }
    Ok(())
}

/// A subset is one of something of its kind, or a set of a list.
pub(super) fn comparable(values: &[Value]) -> Result<(), GuardError> {
    few_enough(values)?;
    match values {
        // Of these OPA says no.
        [Value::Array(list), Value::Set(set)] if list.is_empty() && set.is_empty() => {
            Err(GuardError::Engine("expected a list or a set with something in it, found both empty".to_owned()))
        }
        [Value::Object(_), Value::Object(_)]
        | [Value::Set(_) | Value::Array(_), Value::Set(_)]
        | [Value::Array(_), Value::Array(_)] => Ok(()),
        _ => {
            let detail = "expected two objects, two sets, two lists, or a list and a set, found others";
            Err(GuardError::Engine(detail.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Vec<Value> {
        let Value::Array(values) = Value::from_json_str(text).unwrap() else { panic!("a list") };
        values.to_vec()
    }

    #[test]
    fn what_opa_answers_otherwise_has_no_answer() {
        type Guard = fn(&[Value]) -> Result<(), GuardError>;
        let cases: [(Guard, &str, &str); 9] = [
            (looks_for_something, r#"["banana", "an"]"#, r#"["banana", ""]"#),
            (counts_whole, r#"["abc", 1, -1]"#, r#"["abc", 0.5, 1]"#),
            (counts_whole, r#"["a", "abc", -1]"#, r#"["a", "abc", 1e100]"#),
            (beyond_one, "[-1.5]", "[-0.5]"),
            (beyond_one, "[0]", "[-0.1]"),
            (fits_64_bits, "[1.5, 10]", "[1e21, 2]"),
            (comparable, r#"[{"a": 1}, {}]"#, r#"[{"a": 1}, []]"#),
            (comparable, "[[1, 2], [1]]", r#"[[1, 2], "a"]"#),
            (comparable, "[[], []]", "[[], {}]"),
        ];
        for (guard, passes, fails) in cases {
            assert_eq!(guard(&json(passes)), Ok(()), "{passes}");
            assert!(guard(&json(fails)).is_err(), "{fails}");
        }
    }
}
