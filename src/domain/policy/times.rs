//! Times that are read and written by a layout, as OPA does it.
//!
//! The engine reads more than a layout says: `2026-2-1` by `2006-01-02`, `2026-01-01x`, a 61st second, and the name of any zone as
//! some offset. What is read is written again here, and must be the same. OPA takes some spellings that are refused then (`feb` for
//! `Feb`): a rule that fails is seen.

use regorus::Value;

use super::as_opa;
use super::builtins::{GuardError, call};

/// The layouts that have a name, but for those of RFC 3339.
const NAMED: [(&str, &str); 8] = [
    ("ANSIC", "Mon Jan _2 15:04:05 2006"),
    ("RFC1123", "Mon, 02 Jan 2006 15:04:05 MST"),
    ("RFC1123Z", "Mon, 02 Jan 2006 15:04:05 -0700"),
    ("RFC822", "02 Jan 06 15:04 MST"),
    ("RFC822Z", "02 Jan 06 15:04 -0700"),
    ("RFC850", "Monday, 02-Jan-06 15:04:05 MST"),
    ("RubyDate", "Mon Jan 02 15:04:05 -0700 2006"),
    ("UnixDate", "Mon Jan _2 15:04:05 MST 2006"),
];
/// How a layout says that it ends with the offset of a zone.
const OFFSETS: [&str; 4] = ["Z07:00", "Z0700", "-07:00", "-0700"];
const MINUTE_NS: i64 = 60_000_000_000;

/// `time.parse_ns`: the instant that a text names by a layout.
pub(super) fn parsed(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(layout), Value::String(text)] = values else { return call("time.parse_ns", values) };
    if matches!(layout.as_ref(), "RFC3339" | "RFC3339Nano" | "2006-01-02T15:04:05Z07:00") {
        return as_opa::instant(&[Value::String(text.clone())]);
    }
    let layout = NAMED.iter().find(|(name, _)| *name == layout.as_ref()).map_or(layout.as_ref(), |(_, layout)| layout);
    let other = || {
        let found: String = text.chars().take(40).collect();
        GuardError::Engine(format!("expected a time as `{layout}` has it, found `{found}`"))
    };
    // The name of a zone is no offset: to OPA all of them are UTC, so that only those are read which are.
    let name = ["UTC", "GMT"].iter().find(|name| layout.contains("MST") && text.contains(**name));
    let without = |text: &str, name| text.replacen(name, "", 1).trim_end().to_owned();
    let unnamed = name.map(|name| (without(layout, "MST"), without(text, name)));
    let (layout, text) = unnamed.as_ref().map_or((layout, text.as_ref()), |(layout, text)| (layout, text));
    let zone = OFFSETS.iter().find_map(|zone| Some((*zone, layout.strip_suffix(zone)?)));
    let (local, (time, ahead)) = match zone {
        Some((zone, local)) => (local, offset(zone, text).ok_or_else(other)?),
        None => (layout, (text, 0)),
    };
    if ["MST", "Z07", "-07", "+07"].iter().any(|zone| local.contains(zone)) {
        let detail = format!("expected a zone by its offset at the end, or `UTC` by its name, found `{layout}`");
        return Err(GuardError::Engine(detail));
    }
    let read = call("time.parse_ns", &[Value::from(local), Value::from(time)])?;
    let written = Value::from(vec![read.clone(), Value::from("UTC"), Value::from(local)]);
    if formatted(&[written])? != Value::from(time) {
        return Err(other());
    }
    // Two digits of a year mean 1969 there and 2069 here.
    let in_utc = Value::from(vec![read.clone(), Value::from("UTC")]);
    if !local.contains("2006") && call("time.date", &[in_utc])?[0] == Value::from(2069_u64) {
        return Err(other());
    }
    let Value::Number(ns) = &read else { return Err(other()) };
    let instant = ns.as_i64().and_then(|ns| ns.checked_sub(MINUTE_NS.checked_mul(ahead)?));
    instant.map(Value::from).ok_or_else(other)
}

/// The text before the offset that it ends with, and how many minutes that is ahead of UTC.
fn offset<'t>(zone: &str, text: &'t str) -> Option<(&'t str, i64)> {
    if zone.starts_with('Z')
        && let Some(time) = text.strip_suffix('Z')
    {
        return Some((time, 0));
    }
    let length = zone.trim_start_matches('Z').trim_start_matches('-').len().checked_add(1)?;
    let (time, offset) = text.split_at_checked(text.len().checked_sub(length)?)?;
    let (hours, minutes) = match offset.get(1..)? {
        colon if zone.contains(':') => colon.split_once(':')?,
        plain => plain.split_at_checked(2)?,
    };
    let number = |digits: &str, most: i64| -> Option<i64> {
        let is_one = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_one.then(|| digits.parse().ok()).flatten().filter(|number| *number <= most)
    };
    let ahead = number(hours, 24)?.checked_mul(60)?.checked_add(number(minutes, 60)?)?;
    match offset.chars().next()? {
        '+' => Some((time, ahead)),
        '-' => Some((time, ahead.checked_neg()?)),
        _ => None,
    }
}

/// `time.format`: the engine loses a `Z` that is one, and the `Z07:00` behind a fraction.
pub(super) fn formatted(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::Array(items)] = values else { return call("time.format", values) };
    let [ns, zone, Value::String(layout)] = items.as_slice() else { return call("time.format", values) };
    // Of this one the engine writes three, six or nine digits.
    let layout = if layout.as_ref() == "RFC3339Nano" { "2006-01-02T15:04:05.999999999Z07:00" } else { layout.as_ref() };
    let Some((before, after)) = up_to_z(layout) else { return call("time.format", values) };
    let part = |layout: &str| {
        let at = Value::from(vec![ns.clone(), zone.clone(), Value::from(layout)]);
        match call("time.format", &[at])? {
            Value::String(text) => Ok(text.to_string()),
            _ => Err(GuardError::Engine("expected a text".to_owned())),
        }
    };
    let end = match after.strip_prefix("Z07") {
        Some(_) => part(after)?,
        None => format!("Z{}", part(after.get(1..).unwrap_or_default())?),
    };
    let begin = part(before)?;
    // Nines leave out what is zero at the end.
    let begin = if before.ends_with('9') && ends_with_fraction(before) {
        begin.trim_end_matches('0').trim_end_matches(['.', ','])
    } else {
        &begin
    };
    Ok(Value::from(format!("{begin}{end}")))
}

/// A layout up to a `Z` that is one, or that stands behind a fraction of a second, and from there on.
fn up_to_z(layout: &str) -> Option<(&str, &str)> {
    let parts = layout.match_indices('Z').map(|(at, _)| layout.split_at(at));
    parts.into_iter().find(|(before, after)| !after.starts_with("Z07") || ends_with_fraction(before))
}

fn ends_with_fraction(layout: &str) -> bool {
    let digits = layout.trim_end_matches('0').len().min(layout.trim_end_matches('9').len());
    digits < layout.len() && layout.get(..digits).is_some_and(|rest| rest.ends_with(['.', ',']))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What OPA 1.17.1 answers; nothing where it fails, and for the name of a zone that is not UTC, and for the year '69.
    #[test]
    fn a_time_is_read_as_its_layout_has_it_and_not_otherwise() {
        for (layout, text, expected) in [
            ("2006-01-02", "2026-01-31", Some(1_769_817_600_000_000_000_i64)),
            ("2006-01-02", "2026-2-1", None),
            ("2006-01-02", "2026-01-01x", None),
            ("2006-01-02", "2026-02-30", None),
            ("2006-01-02 15:04:05", "2026-01-31 10:00:00", Some(1_769_853_600_000_000_000)),
            ("2006-01-02 15:04:05", "2026-01-31 23:59:60", None),
            ("2006-01-02 15:04:05 MST", "2026-01-01 00:00:00 CET", None),
            ("RFC1123", "Sat, 31 Jan 2026 10:00:00 GMT", Some(1_769_853_600_000_000_000)),
            ("UnixDate", "Sat Jan 31 10:00:00 UTC 2026", Some(1_769_853_600_000_000_000)),
            ("2006-01-02 15:04:05 -0700", "2026-01-31 10:00:00 +0200", Some(1_769_846_400_000_000_000)),
            ("2006-01-02T15:04:05-07:00", "2026-01-31T10:00:00-01:30", Some(1_769_859_000_000_000_000)),
            ("2006-01-02T15:04:05.000Z07:00", "2026-01-31T10:00:00.500Z", Some(1_769_853_600_500_000_000)),
            ("2006-01-02T15:04:05.000Z", "2026-01-31T10:00:00.500Z", Some(1_769_853_600_500_000_000)),
            ("2006-01-02T15:04:05.000Z", "2026-01-31T10:00:00.500", None),
            ("2006-01-02T15:04:05Z07:00", "2026-01-31T10:00:00Z", Some(1_769_853_600_000_000_000)),
            ("RFC3339", "2026-01-31T10:00:00+01:00", Some(1_769_850_000_000_000_000)),
            ("RFC3339", "2026-01-31 10:00:00Z", None),
            ("RFC1123Z", "Sat, 31 Jan 2026 10:00:00 +0000", Some(1_769_853_600_000_000_000)),
            ("ANSIC", "Sat Jan 31 10:00:00 2026", Some(1_769_853_600_000_000_000)),
            ("01/02/06", "01/31/26", Some(1_769_817_600_000_000_000)),
            ("01/02/06", "01/31/69", None),
            ("Jan 2, 2006", "Jan 31, 2026", Some(1_769_817_600_000_000_000)),
        ] {
            let found = parsed(&[Value::from(layout), Value::from(text)]);
            assert_eq!(found.clone().ok(), expected.map(Value::from), "{text} by {layout}: {found:?}");
        }
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn what_stands_behind_a_fraction_is_written() {
        for (layout, expected) in [
            ("2006-01-02T15:04:05.000Z", "2026-01-31T10:00:00.500Z"),
            ("2006-01-02T15:04:05.999Z", "2026-01-31T10:00:00.5Z"),
            ("2006-01-02T15:04:05.000Z07:00", "2026-01-31T10:00:00.500Z"),
            ("2006-01-02T15:04:05Z", "2026-01-31T10:00:00Z"),
            ("RFC3339Nano", "2026-01-31T10:00:00.5Z"),
        ] {
            let at = vec![Value::from(1_769_853_600_500_000_000_i64), Value::from("UTC"), Value::from(layout)];
            assert_eq!(formatted(&[Value::from(at)]), Ok(Value::from(expected)), "{layout}");
        }
    }
}
