//! Builtins of which the engine and OPA give different answers without either saying so: here they answer as OPA does, or fail
//! where it does. A team that tests its rules with one of the two must not find out at the gate that the other has it otherwise.
//!
//! What OPA takes and the engine refuses (a number with `_`, a comma before a fraction) is left: a rule that fails is seen.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use regorus::Value;

use super::builtins::{GuardError, call, fits};
use super::calendar::{DAY_SECONDS, SECOND, civil, day_of, offset, out_of_range};
use super::{formats, globs, paths, texts, times, versions};
use crate::domain::limits::MAX_REPLACER_BYTES;

/// Gives what the builtin of that name gives in OPA.
pub(super) type Answer = fn(&[Value]) -> Result<Value, GuardError>;

/// The builtins that are answered here, with their numbers of arguments.
pub(super) const ANSWERED: &[(&str, u8, Answer)] = &[
    ("base64.is_valid", 1, texts::is_base64),
    ("count", 1, texts::how_many),
    ("glob.match", 3, globs::matched),
    ("json.filter", 2, paths::kept),
    ("json.marshal", 1, texts::marshalled),
    ("json.remove", 2, paths::removed),
    ("lower", 1, texts::lower),
    ("object.subset", 2, texts::is_subset),
    ("regex.split", 2, texts::split),
    ("semver.compare", 2, versions::compared),
    ("semver.is_valid", 1, versions::is_valid),
    ("sprintf", 2, formats::formatted),
    ("strings.count", 2, texts::counted),
    ("strings.replace_n", 2, replaced),
    ("time.add_date", 4, date_added),
    ("time.diff", 2, times::between),
    ("time.format", 1, times::formatted),
    ("time.parse_ns", 2, times::parsed),
    ("time.parse_rfc3339_ns", 1, instant),
    ("to_number", 1, number),
    ("upper", 1, texts::upper),
];

fn failed(detail: String) -> GuardError {
    GuardError::Engine(detail)
}

/// What is at fault, bounded.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

/// An instant is written in one way: `T` and `Z` in upper case, and no 61st second. The engine takes a blank for a `T`, too.
pub(super) fn instant(values: &[Value]) -> Result<Value, GuardError> {
    if let [Value::String(text)] = values
        && !is_instant(text)
    {
        let found = shown(text);
        return Err(failed(format!("expected a time such as 2026-01-31T10:00:00Z, upper case, found `{found}`")));
    }
    call("time.parse_rfc3339_ns", values)
}

/// Whether a text has the form `YYYY-MM-DDThh:mm:ss[.f…](Z|±hh:mm)`; the numbers are the engine's to look at, but for the seconds.
fn is_instant(text: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00:00";
    let bytes = text.as_bytes();
    let Some((whole, rest)) = bytes.split_at_checked(FORM.len()) else { return false };
    let fits = |(found, form): (&u8, &u8)| if *form == b'0' { found.is_ascii_digit() } else { found == form };
    let seconds = whole.get(FORM.len().saturating_sub(2)..).unwrap_or_default();
    if !whole.iter().zip(FORM).all(fits) || seconds >= b"60".as_slice() {
        return false;
    }
    let rest = match rest.strip_prefix(b".") {
        Some(fraction) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            fraction.get(digits..).unwrap_or_default()
        }
        None => rest,
    };
    match rest {
        b"Z" => true,
        [b'+' | b'-', offset @ ..] => offset.len() == 5 && offset.iter().zip(b"00:00").all(fits),
        _ => false,
    }
}

/// A number has nothing around it. The engine reads it as JSON, which may begin and end with blanks and lines.
fn number(values: &[Value]) -> Result<Value, GuardError> {
    if let [Value::String(text)] = values
        && text.trim_ascii() != text.as_ref()
    {
        return Err(failed(format!("expected a number and nothing around it, found `{}`", shown(text).escape_debug())));
    }
    call("to_number", values)
}

/// Replaces from left to right, once: what was put in is not looked at again. Where several patterns stand at one place, the one
/// that sorts first is taken; an empty one stands before every character and at the end.
fn replaced(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::Object(patterns), Value::String(text)] = values else { return call("strings.replace_n", values) };
    let mut pairs = BTreeMap::new();
    for (old, new) in patterns.iter_sorted() {
        let (Value::String(old), Value::String(new)) = (old, new) else { return call("strings.replace_n", values) };
        pairs.insert(old.as_ref(), new.as_ref());
    }
    let everywhere = pairs.remove("").unwrap_or_default();
    if !everywhere.is_empty() && !text.is_ascii() {
        let detail =
            "expected a pattern for each place, or a text of ASCII: nothing is found elsewhere within a character";
        return Err(failed(detail.to_owned()));
    }
    let mut alternatives = String::new();
    for old in pairs.keys() {
        let separator = if alternatives.is_empty() { "" } else { "|" };
        let _ = write!(alternatives, "{separator}{}", regex::escape(old));
    }
    let mut out = String::new();
    let mut put = |part: &str| fits(out.len().saturating_add(part.len())).map(|()| out.push_str(part));
    let pass = |between: &str, put: &mut dyn FnMut(&str) -> Result<(), GuardError>| -> Result<(), GuardError> {
        if everywhere.is_empty() {
            return put(between);
        }
        let mut character = [0; 4];
        between.chars().try_for_each(|c| put(everywhere).and_then(|()| put(c.encode_utf8(&mut character))))
    };
    let mut done = 0;
    if !pairs.is_empty() {
        let pattern = regex::RegexBuilder::new(&alternatives).size_limit(MAX_REPLACER_BYTES).build();
        let pattern = pattern.map_err(|_| failed(format!("expected fewer patterns, found {}", pairs.len())))?;
        for found in pattern.find_iter(text) {
            pass(text.get(done..found.start()).unwrap_or_default(), &mut put)?;
            put(everywhere)?;
            put(pairs.get(found.as_str()).copied().unwrap_or_default())?;
            done = found.end();
        }
    }
    pass(text.get(done..).unwrap_or_default(), &mut put)?;
    put(everywhere)?;
    Ok(Value::from(out))
}

/// The same time of the day, so many years, months and days later by the calendar: the 31st of a month that has 30 days is the
/// first of the next. The engine ends such a month with its last day, gives nothing for the 29th of February of other years, and
/// takes an hour of summer along into winter.
fn date_added(values: &[Value]) -> Result<Value, GuardError> {
    let [at, years, months, days] = values else { return call("time.add_date", values) };
    let whole = |value: &Value| match value {
        Value::Number(number) => number.as_i64().filter(|number| i32::try_from(*number).is_ok()),
        _ => None,
    };
    let (Some(years), Some(months), Some(days)) = (whole(years), whole(months), whole(days)) else {
        return call("time.add_date", values);
    };
    let (ns, zone) = match at {
        Value::Array(items) => (items.first(), items.get(1)),
        number => (Some(number), None),
    };
    // What is no instant, or of no zone, is the engine's to say.
    let Some(Value::Number(ns)) = ns else { return call("time.add_date", values) };
    let Some(ns) = ns.as_i64() else { return call("time.add_date", values) };
    call("time.clock", std::slice::from_ref(at))?;
    let (instant, fraction) = (ns.div_euclid(SECOND), ns.rem_euclid(SECOND));
    let local = instant.checked_add(offset(instant, zone)?).ok_or_else(out_of_range)?;
    let (day, of_day) = (local.div_euclid(DAY_SECONDS), local.rem_euclid(DAY_SECONDS));
    let (year, month, of_month) = civil(day);
    let later = (|| {
        let months = month.checked_sub(1)?.checked_add(months)?;
        let year = year.checked_add(years)?.checked_add(months.div_euclid(12))?;
        let first = day_of(year, months.rem_euclid(12).checked_add(1)?)?;
        let day = first.checked_add(of_month.checked_sub(1)?)?.checked_add(days)?;
        day.checked_mul(DAY_SECONDS)?.checked_add(of_day)
    })();
    let local = later.ok_or_else(out_of_range)?;
    // The offset of then, as far as it can be known from the time on the wall.
    let guess = offset(local, zone)?;
    let offset = match guess {
        0 => 0,
        guess => offset(local.saturating_sub(guess), zone)?,
    };
    let ns = local
        .checked_sub(offset)
        .and_then(|seconds| seconds.checked_mul(SECOND))
        .and_then(|ns| ns.checked_add(fraction));
    ns.map(Value::from).ok_or_else(out_of_range)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(name: &str, values: &[Value]) -> Result<Value, GuardError> {
        let (_, _, answer) = ANSWERED.iter().find(|(known, ..)| *known == name).unwrap();
        answer(values)
    }

    fn json(text: &str) -> Value {
        Value::from_json_str(text).unwrap()
    }

    /// What OPA 1.17.1 answers; nothing where it fails.
    #[test]
    fn a_time_is_read_where_opa_reads_it_and_not_otherwise() {
        for (text, expected) in [
            ("2026-01-31T10:00:00Z", Some(1_769_853_600_000_000_000_i64)),
            ("2026-01-31T10:00:00.5Z", Some(1_769_853_600_500_000_000)),
            ("2026-01-31T10:00:00.1234567891Z", Some(1_769_853_600_123_456_789)),
            ("2026-01-31T10:00:00+01:00", Some(1_769_850_000_000_000_000)),
            ("2026-01-31T10:00:00-00:00", Some(1_769_853_600_000_000_000)),
            ("2024-02-29T00:00:00Z", Some(1_709_164_800_000_000_000)),
            ("2026-01-31 10:00:00Z", None),
            ("2026-01-31t10:00:00z", None),
            ("2026-01-31T10:00:00z", None),
            ("2026-01-31T10:00:60Z", None),
            ("2026-01-31T23:59:60Z", None),
            ("2026-01-31T24:00:00Z", None),
            ("2026-01-31T10:00:00.Z", None),
            ("2026-01-31T10:00:00+0100", None),
            ("2026-01-31T10:00:00+1:00", None),
            ("2026-01-31T10:00:00\u{2212}01:00", None),
            ("2026-01-31T10:00:00Z+01:00", None),
            (" 2026-01-31T10:00:00Z", None),
            ("2026-01-31T10:00:00Z ", None),
            ("2026-02-30T10:00:00Z", None),
            ("2026-01-31T10:00Z", None),
            ("", None),
        ] {
            let found = answer("time.parse_rfc3339_ns", &[Value::from(text)]).ok();
            assert_eq!(found, expected.map(Value::from), "{text}");
        }
    }

    #[test]
    fn a_number_has_nothing_around_it() {
        for (text, expected) in
            [("1", Some("1")), ("-1", Some("-1")), ("1.5", Some("1.5")), ("1e3", Some("1000")), ("x", None)]
        {
            assert_eq!(answer("to_number", &[Value::from(text)]).ok(), expected.map(json), "{text}");
        }
        for text in [" 1", "1 ", "\n1", "1\t", "", " "] {
            assert!(answer("to_number", &[Value::from(text)]).is_err(), "{text:?}");
        }
        assert_eq!(answer("to_number", &[Value::Null]), Ok(json("0")));
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn patterns_are_replaced_in_one_pass_and_the_first_of_them_counts() {
        for (patterns, text, expected) in [
            (r#"{"a":"b","b":"c"}"#, "aab", "bbc"),
            (r#"{"a":"b","ab":"x"}"#, "abab", "bbbb"),
            (r#"{"":"-"}"#, "abc", "-a-b-c-"),
            (r#"{"":"-","a":"x"}"#, "abc", "-x-b-c-"),
            (r#"{"a":""}"#, "banana", "bnn"),
            (r#"{"aa":"a"}"#, "aaaa", "aa"),
            (r#"{"<":"&lt;","&":"&amp;"}"#, "<&>", "&lt;&amp;>"),
            ("{}", "abc", "abc"),
            (r#"{"é":"e","e":"x"}"#, "éeé", "exe"),
            (r#"{"abc":"1","ab":"2","a":"3"}"#, "abcaba", "3bc3b3"),
            (r#"{"":"x"}"#, "", "x"),
            (r#"{".":"-","$":"!"}"#, "a.b$c", "a-b!c"),
        ] {
            let found = answer("strings.replace_n", &[json(patterns), Value::from(text)]);
            assert_eq!(found, Ok(Value::from(expected)), "{patterns} in {text}");
        }
        let long = Value::from("x".repeat(2_000));
        let grows = json(&format!(r#"{{"x":"{}"}}"#, "y".repeat(2_000)));
        assert_eq!(answer("strings.replace_n", &[grows, long]), Err(GuardError::TooMuch));
        assert!(answer("strings.replace_n", &[json(r#"{"a":1}"#), Value::from("a")]).is_err());
    }

    /// What OPA 1.17.1 answers: the last of January, the 29th of February, and the nights in which Berlin's clocks are put on.
    #[test]
    fn a_month_later_is_the_same_day_of_the_calendar_as_in_opa() {
        let (january, february, march) = ("1769853600000000000", "1709200800000000000", "1774951200000000000");
        let forward = r#"[1774746000000000000,"Europe/Berlin"]"#;
        let night = r#"[1774744200000000000,"Europe/Berlin"]"#;
        for (at, years, months, days, expected) in [
            (january, 0, 1, 0, 1_772_532_000_000_000_000_i64),
            (january, 0, 13, 0, 1_804_068_000_000_000_000),
            (january, 0, 1, -1, 1_772_445_600_000_000_000),
            (january, 0, -11, 3, 1_741_255_200_000_000_000),
            (february, 1, 0, 0, 1_740_823_200_000_000_000),
            (february, 3, 11, 0, 1_832_752_800_000_000_000),
            (march, 0, -1, 0, 1_772_532_000_000_000_000),
            (march, 0, -13, 0, 1_740_996_000_000_000_000),
            (forward, 0, 0, -1, 1_774_663_200_000_000_000),
            (forward, 0, -1, 0, 1_772_330_400_000_000_000),
            (forward, 0, 7, 0, 1_793_239_200_000_000_000),
            (night, 0, 1, 0, 1_777_419_000_000_000_000),
            (night, 0, 0, 1, 1_774_827_000_000_000_000),
            (r#"[1792893600000000000,"Europe/Berlin"]"#, 0, 0, -1, 1_792_803_600_000_000_000),
            (r#"[1792980000000000000,"America/New_York"]"#, 0, 1, 0, 1_795_662_000_000_000_000),
            (r#"[1774746000000000000,"UTC"]"#, 0, -1, 0, 1_772_326_800_000_000_000),
        ] {
            let values =
                [json(at), Value::from(i64::from(years)), Value::from(i64::from(months)), Value::from(i64::from(days))];
            assert_eq!(answer("time.add_date", &values), Ok(Value::from(expected)), "{at} {years} {months} {days}");
        }
        let values = |at: &str, years: i64| [json(at), Value::from(years), Value::from(0_i64), Value::from(0_i64)];
        assert!(answer("time.add_date", &values(january, 300)).is_err(), "no instant is so late");
        assert!(answer("time.add_date", &values("1.5", 1)).is_err());
        assert!(answer("time.add_date", &values(r#"[0,"Europe/Atlantis"]"#, 1)).is_err());
    }

    #[test]
    fn every_day_of_five_centuries_is_counted_as_it_is_named() {
        let mut expected = (1700, 1, 1);
        let first = day_of(1700, 1).unwrap();
        for day in first..first + 200_000 {
            assert_eq!(civil(day), expected);
            assert_eq!(day_of(expected.0, expected.1).unwrap() + expected.2 - 1, day);
            let leap = expected.0 % 4 == 0 && (expected.0 % 100 != 0 || expected.0 % 400 == 0);
            let last = match expected.1 {
                2 if leap => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            expected = match expected {
                (year, 12, 31) => (year + 1, 1, 1),
                (year, month, day) if day == last => (year, month + 1, 1),
                (year, month, day) => (year, month, day + 1),
            };
        }
    }
}
