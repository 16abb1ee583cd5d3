//! `sprintf` as OPA has it: what a verb cannot write is refused.
//!
//! The engine leaves such a value out without a word: `sprintf("refs/pull/%d/merge", ["7"])` was `refs/pull//merge`. OPA writes
//! `%!d(string=7)` there. Neither is what was meant, so such a call fails.

use regorus::Value;

use super::builtins::{GuardError, call};

/// What stands behind a `%`.
struct Verb {
    letter: char,
    /// Whether numbers are filled up with zeros.
    zeros: bool,
    width: usize,
    precision: Option<usize>,
}

/// What a verb writes.
enum Given {
    Text(String),
    /// One of at most 64 bits, with or without a sign.
    Whole(i128),
    Fraction(f64),
    /// A whole number beyond that, in decimal digits.
    Large(String),
}

/// `sprintf`: the values of a list in the places of verbs.
pub(super) fn formatted(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(format), Value::Array(items)] = values else { return call("sprintf", values) };
    let (mut out, mut rest, mut items) = (String::new(), format.as_ref(), items.iter());
    let failed = |detail: &str| GuardError::Engine(detail.to_owned());
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let (verb, after) = verb(after).ok_or_else(|| failed("expected a verb behind `%`, found none"))?;
        rest = after;
        if verb.letter == '%' {
            out.push('%');
            continue;
        }
        let item = items.next().ok_or_else(|| failed("expected a value for each verb, found fewer"))?;
        match item {
            // As it is, and not character by character.
            Value::String(text) if verb.is_bare() => out.push_str(text),
            item => out.push_str(&verb.written(given(item)?)?),
        }
    }
    if items.next().is_some() {
        return Err(failed("expected a verb for each value, found more values"));
    }
    out.push_str(rest);
    Ok(Value::from(out))
}

fn verb(text: &str) -> Option<(Verb, &str)> {
    let zeros = text.starts_with('0');
    let (width, rest) = number(text);
    let (precision, rest) = match rest.strip_prefix('.') {
        Some(behind) => {
            let (precision, rest) = number(behind);
            (Some(precision), rest)
        }
        None => (None, rest),
    };
    let letter = rest.chars().next()?;
    Some((Verb { letter, zeros, width, precision }, rest.get(letter.len_utf8()..)?))
}

fn number(text: &str) -> (usize, &str) {
    let rest = text.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let digits = text.strip_suffix(rest).unwrap_or_default();
    // A longer one does not load.
    (digits.parse().unwrap_or(0), rest)
}

fn given(value: &Value) -> Result<Given, GuardError> {
    Ok(match value {
        Value::String(text) => Given::Text(text.to_string()),
        Value::Number(number) => {
            let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
            match (whole, number.as_f64()) {
                (Some(whole), _) => Given::Whole(whole),
                (None, Some(fraction)) if !number.is_integer() => Given::Fraction(fraction),
                (None, _) => Given::Large(number.format_decimal()),
            }
        }
        // As it is written in a rule.
        other => match call("sprintf", &[Value::from("%v"), Value::from(vec![other.clone()])])? {
            Value::String(text) => Given::Text(text.to_string()),
            _ => return Err(GuardError::Engine("expected a value that can be written".to_owned())),
        },
    })
}

impl Verb {
    /// Whether it writes a text as that is.
    fn is_bare(&self) -> bool {
        matches!(self.letter, 's' | 'v') && self.width == 0 && self.precision.is_none()
    }

    fn written(&self, given: Given) -> Result<String, GuardError> {
        let plain = self.precision.is_none();
        let (sign, digits) = match (self.letter, given) {
            ('s' | 'v', Given::Text(text)) => return Ok(self.aligned(&self.cut(&text))),
            ('x', Given::Text(text)) if plain => return Ok(self.aligned(&hex(&text))),
            ('X', Given::Text(text)) if plain => return Ok(self.aligned(&hex(&text).to_uppercase())),
            ('c', Given::Whole(code)) if plain && self.width == 0 => {
                let character = u32::try_from(code).ok().and_then(char::from_u32);
                return character.map(String::from).ok_or_else(|| self.other("another number"));
            }
            ('v' | 'd', Given::Whole(whole)) if plain => signed(whole, |whole| whole.to_string()),
            ('v' | 'd', Given::Large(digits)) if plain && self.width == 0 => return Ok(digits),
            ('b', Given::Whole(whole)) if plain => signed(whole, |whole| format!("{whole:b}")),
            ('o', Given::Whole(whole)) if plain => signed(whole, |whole| format!("{whole:o}")),
            ('O', Given::Whole(whole)) if plain && self.width == 0 => signed(whole, |whole| format!("0o{whole:o}")),
            ('x', Given::Whole(whole)) if plain => signed(whole, |whole| format!("{whole:x}")),
            ('X', Given::Whole(whole)) if plain => signed(whole, |whole| format!("{whole:X}")),
            ('v' | 'g' | 'G', Given::Fraction(number)) if plain => {
                let (sign, digits) = of_fraction(number, shortest);
                (sign, if self.letter == 'G' { digits.to_uppercase() } else { digits })
            }
            ('f' | 'F', Given::Fraction(number)) => {
                of_fraction(number, |number| format!("{number:.*}", self.precision.unwrap_or(6)))
            }
            ('e' | 'E', Given::Fraction(number)) => {
                let (sign, digits) =
                    of_fraction(number, |number| with_exponent(&format!("{number:.*e}", self.precision.unwrap_or(6))));
                (sign, if self.letter == 'E' { digits.to_uppercase() } else { digits })
            }
            (_, Given::Text(_)) => return Err(self.other("a value that is no number")),
            (_, Given::Whole(_) | Given::Large(_)) => return Err(self.other("a whole number")),
            (_, Given::Fraction(_)) => return Err(self.other("a number with a fraction")),
        };
        Ok(self.filled(sign, &digits))
    }

    fn other(&self, found: &str) -> GuardError {
        let expected = match self.letter {
            's' => "a text, or `%v`,",
            'd' | 'b' | 'c' | 'o' | 'O' => "a whole number",
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => "a number with a fraction, or `%v`,",
            _ => "a value that can be written so",
        };
        GuardError::Engine(format!("expected {expected} for `%{}`, found {found}", self.letter))
    }

    /// As many characters as the precision says.
    fn cut(&self, text: &str) -> String {
        text.chars().take(self.precision.unwrap_or(usize::MAX)).collect()
    }

    fn aligned(&self, text: &str) -> String {
        let missing = self.width.saturating_sub(text.chars().count());
        let fill = if self.zeros { "0" } else { " " };
        format!("{}{text}", fill.repeat(missing))
    }

    /// Zeros stand behind a sign, blanks before it.
    fn filled(&self, sign: &str, digits: &str) -> String {
        let missing = self.width.saturating_sub(sign.len()).saturating_sub(digits.len());
        if self.zeros {
            format!("{sign}{}{digits}", "0".repeat(missing))
        } else {
            format!("{}{sign}{digits}", " ".repeat(missing))
        }
    }
}

fn signed(whole: i128, digits: impl Fn(u128) -> String) -> (&'static str, String) {
    (if whole < 0 { "-" } else { "" }, digits(whole.unsigned_abs()))
}

fn of_fraction(number: f64, digits: impl Fn(f64) -> String) -> (&'static str, String) {
    (if number.is_sign_negative() { "-" } else { "" }, digits(number.abs()))
}

fn hex(text: &str) -> String {
    hex::encode(text.as_bytes())
}

/// As few digits as tell it from its neighbours; from a million on, and below a ten-thousandth, with an exponent.
fn shortest(number: f64) -> String {
    if number != 0.0 && !(1e-4..1e6).contains(&number) {
        with_exponent(&format!("{number:e}"))
    } else {
        number.to_string()
    }
}

/// `1e-7` is written `1e-07`.
fn with_exponent(text: &str) -> String {
    let Some((digits, exponent)) = text.split_once('e') else { return text.to_owned() };
    let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |exponent| ('-', exponent));
    format!("{digits}e{sign}{exponent:0>2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(format: &str, items: &str) -> Result<Value, GuardError> {
        formatted(&[Value::from(format), Value::from_json_str(items).unwrap()])
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_verb_writes_what_it_writes_in_opa() {
        for (format, items, expected) in [
            ("%s of %v", r#"["a", 3]"#, "a of 3"),
            ("%v", r#"[[1, "a", {"b": null}]]"#, r#"[1, "a", {"b": null}]"#),
            ("%s", "[true]", "true"),
            ("100%%", "[]", "100%"),
            ("%d%d", "[1, -2]", "1-2"),
            ("%5d|%05d|%2d", "[7, -3, 123]", "    7|-0003|123"),
            ("%x %X %o %O %b", "[-255, 255, 9, 9, 5]", "-ff FF 11 0o11 101"),
            ("%x %X", r#"["ab", "\u00e9"]"#, "6162 C3A9"),
            ("%5s|%.1s|%05s", r#"["ab", "\u00e9a", "ab"]"#, "   ab|\u{e9}|000ab"),
            ("%v %v %v %v", "[1234567.5, 0.00001, 100000.5, 0.1]", "1.2345675e+06 1e-05 100000.5 0.1"),
            ("%g|%8g|%G", "[1.5, 1.5, 1e-7]", "1.5|     1.5|1E-07"),
            ("%f %.1f %06.2f %.0f", "[0.5, 1.25, -1.5, 2.5]", "0.500000 1.2 -01.50 2"),
            ("%e %.2E", "[0.1, 12345.678]", "1.000000e-01 1.23E+04"),
            ("%d %v", "[18446744073709551615, 18446744073709551615]", "18446744073709551615 18446744073709551615"),
            ("%c", "[65]", "A"),
        ] {
            assert_eq!(written(format, items), Ok(Value::from(expected)), "{format} of {items}");
        }
    }

    /// Where OPA writes that the verb was the wrong one.
    #[test]
    fn what_a_verb_cannot_write_fails() {
        for (format, items) in [
            ("%d", r#"["7"]"#),
            ("%d", "[1.5]"),
            ("%d", "[null]"),
            ("%s", "[7]"),
            ("%.2f", "[7]"),
            ("%g", r#"["1.5"]"#),
            ("%x", "[1.5]"),
            ("%c", r#"["a"]"#),
            ("%s", "[]"),
            ("%s", r#"["a", "b"]"#),
            ("%", "[]"),
            ("%z", r#"["a"]"#),
        ] {
            assert!(written(format, items).is_err(), "{format} of {items}");
        }
        let said = written("refs/pull/%d/merge", r#"["7"]"#).unwrap_err().to_string();
        assert!(said.contains("expected a whole number for `%d`"), "{said}");
    }
}
