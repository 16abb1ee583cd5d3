//! Texts taken apart and counted as OPA does it.

use regorus::Value;

use super::builtins::{GuardError, call};

/// `strings.count`: how often a text is found in another, one behind the other. The engine lets them overlap.
pub(super) fn counted(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(text), Value::String(part)] = values else { return call("strings.count", values) };
    Ok(Value::from(text.matches(part.as_ref()).count()))
}

/// `regex.split`: where the pattern matches nothing before the first character or behind the last one, nothing is split off. The
/// engine gives an empty text there.
pub(super) fn split(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(pattern), Value::String(text)] = values else { return call("regex.split", values) };
    let Value::Array(pieces) = call("regex.split", values)? else { return call("regex.split", values) };
    if text.is_empty() && !pattern.is_empty() {
        return Ok(Value::from(vec![Value::from("")]));
    }
    let all = [values, &[Value::from(-1_i64)]].concat();
    let Value::Array(found) = call("regex.find_n", &all)? else { return Ok(Value::from(pieces.to_vec())) };
    let nothing = Value::from("");
    let is_nothing = |item: Option<&Value>| item == Some(&nothing);
    let mut pieces = pieces.as_slice();
    if is_nothing(found.first())
        && let Some((first, rest)) = pieces.split_first()
        && *first == nothing
    {
        pieces = rest;
    }
    if is_nothing(found.last())
        && let Some((last, rest)) = pieces.split_last()
        && *last == nothing
    {
        pieces = rest;
    }
    Ok(Value::from(pieces.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What OPA 1.17.1 answers.
    #[test]
    fn nothing_is_split_off_where_nothing_matches_at_an_end() {
        for (pattern, text, expected) in [
            ("|a", "A-", r#"["A","-"]"#),
            (r"^\A", "A-", r#"["A-"]"#),
            ("^(a*)+", "A-", r#"["A-"]"#),
            ("^|", "", r#"[""]"#),
            ("$", "", r#"[""]"#),
            ("", "", "[]"),
            ("", "ab", r#"["a","b"]"#),
            (",", ",a,b,", r#"["","a","b",""]"#),
            (",", "", r#"[""]"#),
            (",", "ab", r#"["ab"]"#),
            ("a*", "baac", r#"["b","c"]"#),
            ("$", "ab", r#"["ab"]"#),
        ] {
            let found = split(&[Value::from(pattern), Value::from(text)]).unwrap();
            assert_eq!(found, Value::from_json_str(expected).unwrap(), "{pattern} in {text:?}");
        }
    }

    #[test]
    fn what_is_counted_does_not_overlap() {
        for (text, part, expected) in
            [("aaa", "aa", 1_u64), ("banana", "an", 2), ("abc", "", 4), ("", "", 1), ("é", "", 2), ("a", "b", 0)]
        {
            assert_eq!(counted(&[Value::from(text), Value::from(part)]), Ok(Value::from(expected)), "{part} in {text}");
        }
    }
}
