//! Texts taken apart and counted as OPA does it.

use std::fmt::Write as _;

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

/// `count`: of a text, its characters. The engine counts those beyond 16 bits twice.
pub(super) fn how_many(values: &[Value]) -> Result<Value, GuardError> {
    match values {
        [Value::String(text)] => Ok(Value::from(text.chars().count())),
        _ => call("count", values),
    }
}

/// `lower`: one character for each. The engine makes two of `İ`, and looks at what stands around a `Σ`.
pub(super) fn lower(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(text)] = values else { return call("lower", values) };
    let one = |own: char| match (own, only(own.to_lowercase())) {
        (_, Some(other)) => other,
        ('\u{130}', None) => 'i',
        (own, None) => own,
    };
    Ok(Value::from(text.chars().map(one).collect::<String>()))
}

/// `upper`: one character for each. The engine makes two of `ß` and of what is written as one otherwise.
pub(super) fn upper(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(text)] = values else { return call("upper", values) };
    let one = |own: char| {
        // Greek letters with an iota below have an upper case that is one character.
        let further = match own {
            '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => 8,
            '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => 9,
            _ => 0,
        };
        let other = || char::from_u32(u32::from(own).saturating_add(further));
        only(own.to_uppercase()).or_else(other).unwrap_or(own)
    };
    Ok(Value::from(text.chars().map(one).collect::<String>()))
}

fn only(mut characters: impl Iterator<Item = char>) -> Option<char> {
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}

/// `json.marshal`: what would mean something to a browser is escaped.
pub(super) fn marshalled(values: &[Value]) -> Result<Value, GuardError> {
    let Value::String(text) = call("json.marshal", values)? else { return call("json.marshal", values) };
    // None of these is anywhere but in texts.
    let escaped = |character: char| matches!(character, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    if !text.contains(escaped) {
        return Ok(Value::String(text));
    }
    let mut out = String::new();
    for character in text.chars() {
        if escaped(character) {
            let _ = write!(out, "\\u{:04x}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    Ok(Value::from(out))
}

/// `object.subset`: an empty list is in every list, for which the engine has no answer.
pub(super) fn is_subset(values: &[Value]) -> Result<Value, GuardError> {
    match values {
        [Value::Array(_), Value::Array(part)] if part.is_empty() => Ok(Value::from(true)),
        _ => call("object.subset", values),
    }
}

/// `base64.is_valid`: line breaks are let pass.
pub(super) fn is_base64(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(text)] = values else { return call("base64.is_valid", values) };
    call("base64.is_valid", &[Value::from(text.replace(['\r', '\n'], ""))])
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

    fn of(answer: fn(&[Value]) -> Result<Value, GuardError>, text: &str) -> Value {
        answer(&[Value::from(text)]).unwrap()
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_character_is_one_in_whatever_case() {
        for (text, in_lower, in_upper) in [
            ("Aa", "aa", "AA"),
            ("\u{130}", "i", "\u{130}"),
            ("\u{df}", "\u{df}", "\u{df}"),
            ("\u{391}\u{3a3}", "\u{3b1}\u{3c3}", "\u{391}\u{3a3}"),
            ("\u{fb01}", "\u{fb01}", "\u{fb01}"),
            ("\u{149}", "\u{149}", "\u{149}"),
            ("\u{1f80}", "\u{1f80}", "\u{1f88}"),
            ("\u{1fb3}", "\u{1fb3}", "\u{1fbc}"),
            ("\u{1fb4}", "\u{1fb4}", "\u{1fb4}"),
            ("\u{1c6}", "\u{1c6}", "\u{1c4}"),
        ] {
            assert_eq!(of(lower, text), Value::from(in_lower), "{text}");
            assert_eq!(of(upper, text), Value::from(in_upper), "{text}");
        }
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn characters_are_counted_and_line_breaks_are_no_base64() {
        for (text, expected) in [("", 0_u64), ("ab", 2), ("\u{e9}", 1), ("\u{1f600}", 1), ("e\u{301}", 2)] {
            assert_eq!(of(how_many, text), Value::from(expected), "{text}");
        }
        for (text, expected) in
            [("<a&b>", r#""\u003ca\u0026b\u003e""#), ("\u{2028}", r#""\u2028""#), ("\u{e9}", "\"\u{e9}\"")]
        {
            assert_eq!(of(marshalled, text), Value::from(expected), "{text}");
        }
        let empty = Value::from(Vec::<Value>::new());
        assert_eq!(is_subset(&[Value::from(vec![Value::Null]), empty]), Ok(Value::from(true)));
        for (text, expected) in [("YQ==", true), ("YQ==\n", true), ("YQ", false), ("Y Q==", false)] {
            assert_eq!(of(is_base64, text), Value::from(expected), "{text}");
        }
    }
}
