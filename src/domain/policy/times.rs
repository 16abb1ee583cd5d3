//! Times that are read and written by a [layout](super::layouts), and what lies between two of them, as OPA does it.

use regorus::Value;

use super::as_opa;
use super::builtins::{GuardError, call};
use super::calendar::{DAY_SECONDS, SECOND, civil, day_of, offset, out_of_range};
use super::layouts::{self, Local};

/// The layouts that have a name.
const NAMED: [(&str, &str); 10] = [
    ("ANSIC", "Mon Jan _2 15:04:05 2006"),
    ("RFC1123", "Mon, 02 Jan 2006 15:04:05 MST"),
    ("RFC1123Z", "Mon, 02 Jan 2006 15:04:05 -0700"),
    ("RFC3339", "2006-01-02T15:04:05Z07:00"),
    ("RFC3339Nano", "2006-01-02T15:04:05.999999999Z07:00"),
    ("RFC822", "02 Jan 06 15:04 MST"),
    ("RFC822Z", "02 Jan 06 15:04 -0700"),
    ("RFC850", "Monday, 02-Jan-06 15:04:05 MST"),
    ("RubyDate", "Mon Jan 02 15:04:05 -0700 2006"),
    ("UnixDate", "Mon Jan _2 15:04:05 MST 2006"),
];

fn layout_of(name: &str) -> &str {
    NAMED.iter().find(|(known, _)| *known == name).map_or(name, |(_, layout)| layout)
}

/// `time.parse_ns`: the instant that a text names by a layout.
pub(super) fn parsed(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(layout), Value::String(text)] = values else { return call("time.parse_ns", values) };
    if matches!(layout.as_ref(), "RFC3339" | "RFC3339Nano" | "2006-01-02T15:04:05Z07:00") {
        return as_opa::instant(&[Value::String(text.clone())]);
    }
    let layout = layout_of(layout);
    let Some((seconds, nanoseconds)) = layouts::read(layout, text) else {
        let found: String = text.chars().take(40).collect();
        let detail = format!("expected a time as `{layout}` has it, found `{}`", found.escape_debug());
        return Err(GuardError::Engine(detail));
    };
    let instant = seconds.checked_mul(SECOND).and_then(|ns| ns.checked_add(nanoseconds));
    instant.map(Value::from).ok_or_else(out_of_range)
}

/// `time.format`: an instant in a zone, by a layout.
///
/// An instant alone is written as the engine does it, with three, six or nine digits where OPA leaves out the zeros at their end: that
/// is what stands in records, of which each is computed again letter by letter.
pub(super) fn formatted(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::Array(items)] = values else { return call("time.format", values) };
    let (ns, zone, layout) = (items.first(), items.get(1), items.get(2));
    let layout = match layout {
        Some(Value::String(layout)) if !layout.is_empty() => layout.as_ref(),
        None | Some(Value::String(_)) => "RFC3339Nano",
        Some(_) => return call("time.format", values),
    };
    let Some(ns) = ns.and_then(whole) else { return call("time.format", values) };
    layouts::written(layout_of(layout), &local(ns, zone)?).map(Value::from)
}

/// What the clocks of a zone show at an instant.
fn local(ns: i64, zone: Option<&Value>) -> Result<Local, GuardError> {
    let is_utc = match zone {
        None => true,
        Some(Value::String(zone)) => matches!(zone.as_ref(), "" | "UTC"),
        Some(_) => false,
    };
    let instant = ns.div_euclid(SECOND);
    let ahead = offset(instant, zone)?;
    let seconds = instant.checked_add(ahead).ok_or_else(out_of_range)?;
    Ok(Local { seconds, nanoseconds: ns.rem_euclid(SECOND), ahead, is_utc })
}

/// `time.diff`: years, months, days, hours, minutes and seconds between two instants, both by the clocks of the first one's zone. The
/// engine takes each by its own, and a difference of zones for one of times.
pub(super) fn between(values: &[Value]) -> Result<Value, GuardError> {
    let [one, other] = values else { return call("time.diff", values) };
    let zone = if let Value::Array(items) = one { items.get(1) } else { None };
    let ns = |at: &Value| match at {
        Value::Array(items) if items.len() == 2 => items.first().and_then(whole),
        number => whole(number),
    };
    let (Some(first), Some(second)) = (ns(one), ns(other)) else { return call("time.diff", values) };
    // Of which zone the second is says nothing, but it must be one.
    call("time.clock", std::slice::from_ref(other))?;
    let (early, late) = (local(first.min(second), zone)?, local(first.max(second), zone)?);
    let fields = |time: &Local| {
        let (day, of_day) = (time.seconds.div_euclid(DAY_SECONDS), time.seconds.rem_euclid(DAY_SECONDS));
        let (year, month, day) = civil(day);
        [year, month, day, of_day / 3_600, of_day / 60 % 60, of_day % 60]
    };
    let (from, to) = (fields(&early), fields(&late));
    let [year, month, ..] = from;
    let days = month.checked_add(1).and_then(|next| {
        let (after, next) = if next > 12 { (year.checked_add(1)?, 1) } else { (year, next) };
        day_of(after, next)?.checked_sub(day_of(year, month)?)
    });
    // How many of each are one of the next larger.
    let whole = [0, 12, days.ok_or_else(out_of_range)?, 24, 60, 60];
    let mut taken = 0;
    let mut between: Vec<Value> = Vec::new();
    for ((from, to), whole) in from.iter().zip(to).zip(whole).rev() {
        let left = to.saturating_sub(*from).saturating_sub(taken);
        taken = i64::from(left < 0 && whole > 0);
        between.push(Value::from(left.saturating_add(whole.saturating_mul(taken))));
    }
    between.reverse();
    Ok(Value::from(between))
}

fn whole(value: &Value) -> Option<i64> {
    if let Value::Number(number) = value { number.as_i64() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What OPA 1.17.1 answers; nothing where it fails, and for the name of a zone that is not UTC.
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
            ("01/02/06", "01/31/69", Some(-28_944_000_000_000_000)),
            ("Jan 2, 2006", "feb 1, 2026", Some(1_769_904_000_000_000_000)),
            ("15:04", "10:04", None),
            ("2006-002", "2026-031", Some(1_769_817_600_000_000_000)),
            ("2006-002", "2026-366", None),
            ("2006-01-02 3:04PM", "2026-01-31 3:04PM", Some(1_769_871_840_000_000_000)),
            ("2006-01-02 15:04:05", "2026-01-31 10:00:00.5", Some(1_769_853_600_500_000_000)),
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

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_time_is_written_as_its_layout_has_it() {
        let at = 1_769_853_600_000_000_000_i64;
        for (zone, layout, expected) in [
            ("UTC", "RFC3339Nano", "2026-01-31T10:00:00Z"),
            ("Australia/Lord_Howe", "RFC3339Nano", "2026-01-31T21:00:00+11:00"),
            ("Asia/Kolkata", "RFC822Z", "31 Jan 26 15:30 +0530"),
            ("UTC", "RFC850", "Saturday, 31-Jan-26 10:00:00 UTC"),
            ("UTC", "Stamp", "Stamp"),
            ("UTC", "Jan _2 __2 002 3PM pm", "Jan 31  31 031 10AM am"),
            ("UTC", "January Janet Mondays Month", "January Janet Saturdays Month"),
            ("America/St_Johns", "Z070000 -07:00:00 -07 Z07", "-033000 -03:30:00 -03 -03"),
            ("UTC", "05.000 05,99 .0001 _2006", "00.000 00 .0001 _2026"),
        ] {
            let items = vec![Value::from(at), Value::from(zone), Value::from(layout)];
            assert_eq!(formatted(&[Value::from(items)]), Ok(Value::from(expected)), "{layout}");
        }
        let named = vec![Value::from(at), Value::from("Europe/Berlin"), Value::from("15:04 MST")];
        assert!(formatted(&[Value::from(named)]).is_err());
        let nothing = Value::from("");
        let none = vec![Value::from(at), nothing.clone(), nothing.clone()];
        for at in [Value::from(at), Value::from(vec![Value::from(at), nothing]), Value::from(none)] {
            assert_eq!(formatted(&[at]), Ok(Value::from("2026-01-31T10:00:00Z")));
        }
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn what_lies_between_two_times_is_told_by_the_clocks_of_the_first() {
        let at = |ns: i64, zone: &str| Value::from(vec![Value::from(ns), Value::from(zone)]);
        let summer = 1_774_746_000_000_000_000;
        for (one, other, expected) in [
            (at(summer, "Europe/Berlin"), at(summer, "Asia/Tokyo"), [0, 0, 0, 0, 0, 0]),
            (at(summer, "Europe/Berlin"), Value::from(1_767_225_600_000_000_000_i64), [0, 2, 28, 2, 0, 0]),
            (at(1_792_893_600_000_000_000, "Europe/Berlin"), Value::from(10_i64.pow(18)), [25, 1, 15, 23, 13, 20]),
            (at(1_375_376_264_000_000_000, "UTC"), at(1_482_024_816_000_000_000, "UTC"), [3, 4, 16, 8, 35, 52]),
        ] {
            let expected = Value::from(expected.iter().map(|part| Value::from(i64::from(*part))).collect::<Vec<_>>());
            assert_eq!(between(&[one.clone(), other.clone()]), Ok(expected), "{one} {other}");
        }
        assert!(between(&[at(summer, "Nowhere/Else"), Value::from(1_i64)]).is_err());
        assert!(between(&[Value::from(1_i64), at(summer, "Nowhere/Else")]).is_err());
    }
}
