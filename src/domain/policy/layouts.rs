//! Layouts of times, as OPA has them: `2006-01-02T15:04:05Z07:00` is how the second of January 2006 is written.
//!
//! The engine knows most of them, and writes and reads some otherwise: of a layout that it does not know it writes a part, the name of a
//! zone is its offset, and it reads more than a layout says. So texts are taken apart here, by the rules of OPA's own library.
//! Names of zones are known of UTC only: what the others are called changes with their clocks, and OPA takes what it does not know for
//! UTC when it reads.

use super::builtins::GuardError;
use super::calendar::{DAY_SECONDS, civil, day_of};

/// A time of the wall clock of a zone.
pub(super) struct Local {
    /// Seconds since 1970 by that clock.
    pub(super) seconds: i64,
    pub(super) nanoseconds: i64,
    /// How many seconds the zone is ahead of UTC.
    pub(super) ahead: i64,
    /// Whether the zone is UTC itself, whose name is known.
    pub(super) is_utc: bool,
}

/// How numbers of one digit are filled up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fill {
    Not,
    Zero,
    Blank,
}

/// A part of a layout that is no text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    ShortYear,
    Year,
    MonthName {
        long: bool,
    },
    Month(Fill),
    WeekdayName {
        long: bool,
    },
    Day(Fill),
    DayOfYear(Fill),
    Hour,
    HourOfHalf(Fill),
    Minute(Fill),
    Second(Fill),
    Half {
        upper: bool,
    },
    Offset {
        z: bool,
        colons: bool,
        numbers: u8,
    },
    ZoneName,
    /// Digits behind a comma or a point; nines leave out the zeros at the end.
    Fraction {
        nines: bool,
        digits: usize,
        mark: char,
    },
}

const fn offset(z: bool, colons: bool, numbers: u8) -> Part {
    Part::Offset { z, colons, numbers }
}

/// What each is written as; of two that begin alike the one that counts stands first.
const PARTS: [(&str, Part); 35] = [
    ("January", Part::MonthName { long: true }),
    ("Jan", Part::MonthName { long: false }),
    ("Monday", Part::WeekdayName { long: true }),
    ("Mon", Part::WeekdayName { long: false }),
    ("MST", Part::ZoneName),
    ("01", Part::Month(Fill::Zero)),
    ("02", Part::Day(Fill::Zero)),
    ("03", Part::HourOfHalf(Fill::Zero)),
    ("04", Part::Minute(Fill::Zero)),
    ("05", Part::Second(Fill::Zero)),
    ("06", Part::ShortYear),
    ("002", Part::DayOfYear(Fill::Zero)),
    ("15", Part::Hour),
    ("1", Part::Month(Fill::Not)),
    ("2006", Part::Year),
    ("2", Part::Day(Fill::Not)),
    ("_2", Part::Day(Fill::Blank)),
    ("__2", Part::DayOfYear(Fill::Blank)),
    ("3", Part::HourOfHalf(Fill::Not)),
    ("4", Part::Minute(Fill::Not)),
    ("5", Part::Second(Fill::Not)),
    ("PM", Part::Half { upper: true }),
    ("pm", Part::Half { upper: false }),
    ("-070000", offset(false, false, 3)),
    ("-07:00:00", offset(false, true, 3)),
    ("-0700", offset(false, false, 2)),
    ("-07:00", offset(false, true, 2)),
    ("-07", offset(false, false, 1)),
    ("Z070000", offset(true, false, 3)),
    ("Z07:00:00", offset(true, true, 3)),
    ("Z0700", offset(true, false, 2)),
    ("Z07:00", offset(true, true, 2)),
    ("Z07", offset(true, false, 1)),
    (".", Part::Fraction { nines: false, digits: 0, mark: '.' }),
    (",", Part::Fraction { nines: false, digits: 0, mark: ',' }),
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The text before the next part, the part, and what comes behind it.
fn next(layout: &str) -> Option<(&str, Part, &str)> {
    layout.char_indices().find_map(|(at, _)| {
        let (before, rest) = layout.split_at_checked(at)?;
        let (part, behind) = begin(rest)?;
        Some((before, part, behind))
    })
}

/// The part that a layout begins with.
fn begin(layout: &str) -> Option<(Part, &str)> {
    let found = PARTS.iter().find_map(|(text, part)| {
        let behind = layout.strip_prefix(text)?;
        let goes_on = matches!(*text, "Jan" | "Mon") && behind.starts_with(|next: char| next.is_ascii_lowercase());
        // An underscore before the year is one.
        let is_year = *text == "_2" && behind.starts_with("006");
        (!goes_on && !is_year).then_some((*part, behind))
    });
    let (part, behind) = found?;
    let Part::Fraction { mark, .. } = part else { return Some((part, behind)) };
    let digit = behind.chars().next().filter(|digit| matches!(digit, '0' | '9'))?;
    let rest = behind.trim_start_matches(digit);
    let is_number = rest.starts_with(|next: char| next.is_ascii_digit());
    let digits = behind.len().saturating_sub(rest.len());
    (!is_number).then_some((Part::Fraction { nines: digit == '9', digits, mark }, rest))
}

fn number(value: i64, digits: usize) -> String {
    format!("{value:0digits$}")
}

fn filled(value: i64, fill: Fill) -> String {
    match fill {
        Fill::Not => value.to_string(),
        Fill::Zero => number(value, 2),
        Fill::Blank => format!("{value:2}"),
    }
}

fn name(names: &[&str], index: i64, long: bool) -> String {
    let name = usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default();
    if long { name.to_owned() } else { name.chars().take(3).collect() }
}

// Writing ------------------------------------------------------------------------------------------------------------

/// A time as a layout has it.
pub(super) fn written(mut layout: &str, time: &Local) -> Result<String, GuardError> {
    let mut out = String::new();
    while let Some((before, part, behind)) = next(layout) {
        out.push_str(before);
        out.push_str(&time.part(part)?);
        layout = behind;
    }
    out.push_str(layout);
    Ok(out)
}

impl Local {
    fn part(&self, part: Part) -> Result<String, GuardError> {
        let (day, of_day) = (self.seconds.div_euclid(DAY_SECONDS), self.seconds.rem_euclid(DAY_SECONDS));
        let (year, month, of_month) = civil(day);
        let hour = of_day / 3_600;
        Ok(match part {
            Part::ShortYear => number(year.rem_euclid(100), 2),
            Part::Year => number(year, 4),
            Part::MonthName { long } => name(&MONTHS, month.saturating_sub(1), long),
            Part::Month(fill) => filled(month, fill),
            Part::WeekdayName { long } => name(&WEEKDAYS, day.saturating_add(4).rem_euclid(7), long),
            Part::Day(fill) => filled(of_month, fill),
            Part::DayOfYear(fill) => {
                let of_year = day.saturating_sub(day_of(year, 1).unwrap_or(day)).saturating_add(1);
                if fill == Fill::Zero { number(of_year, 3) } else { format!("{of_year:3}") }
            }
            Part::Hour => number(hour, 2),
            Part::HourOfHalf(fill) => filled(if hour % 12 == 0 { 12 } else { hour % 12 }, fill),
            Part::Minute(fill) => filled(of_day / 60 % 60, fill),
            Part::Second(fill) => filled(of_day % 60, fill),
            Part::Half { upper } => match (hour >= 12, upper) {
                (true, true) => "PM".to_owned(),
                (true, false) => "pm".to_owned(),
                (false, true) => "AM".to_owned(),
                (false, false) => "am".to_owned(),
            },
            Part::Offset { z: true, .. } if self.ahead == 0 => "Z".to_owned(),
            Part::Offset { colons, numbers, .. } => self.offset(colons, numbers),
            Part::ZoneName if self.is_utc => "UTC".to_owned(),
            Part::ZoneName => {
                let detail = "expected an offset such as `Z07:00` or `-0700`, found `MST`, the name of a zone: only that of \
                              UTC is known here";
                return Err(GuardError::Engine(detail.to_owned()));
            }
            Part::Fraction { nines, digits, mark } => {
                let all: String = number(self.nanoseconds, 9).chars().take(digits).collect();
                let kept = if nines { all.trim_end_matches('0') } else { &all };
                if kept.is_empty() { String::new() } else { format!("{mark}{kept}") }
            }
        })
    }

    fn offset(&self, colons: bool, numbers: u8) -> String {
        let ahead = self.ahead.saturating_abs();
        let sign = if self.ahead / 60 < 0 { '-' } else { '+' };
        let all = [ahead / 3_600, ahead / 60 % 60, ahead % 60];
        let all: Vec<String> = all.iter().take(usize::from(numbers)).map(|value| number(*value, 2)).collect();
        format!("{sign}{}", all.join(if colons { ":" } else { "" }))
    }
}

// Reading ------------------------------------------------------------------------------------------------------------

/// What has been read of a time.
#[derive(Default)]
struct Read {
    year: i64,
    month: Option<i64>,
    day: Option<i64>,
    of_year: Option<i64>,
    hour: i64,
    minute: i64,
    second: i64,
    nanoseconds: i64,
    is_afternoon: Option<bool>,
    ahead: i64,
}

/// The seconds since 1970 and the nanoseconds that a text names by a layout; `None` where it does not have it.
pub(super) fn read(mut layout: &str, mut text: &str) -> Option<(i64, i64)> {
    let mut read = Read::default();
    while let Some((before, part, behind)) = next(layout) {
        text = skipped(text, before)?;
        text = read.part(part, text, behind)?;
        layout = behind;
    }
    if !skipped(text, layout)?.is_empty() {
        return None;
    }
    read.instant()
}

/// What comes behind `expected`; any blanks are as good as some.
fn skipped<'t>(mut text: &'t str, mut expected: &str) -> Option<&'t str> {
    while let Some(next) = expected.chars().next() {
        if next == ' ' {
            if !text.is_empty() && !text.starts_with(' ') {
                return None;
            }
            expected = expected.trim_start_matches(' ');
            text = text.trim_start_matches(' ');
            continue;
        }
        expected = expected.strip_prefix(next)?;
        text = text.strip_prefix(next)?;
    }
    Some(text)
}

/// A number of so many digits, and what comes behind it.
fn digits(text: &str, least: usize, most: usize) -> Option<(i64, &str)> {
    let length = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(length)?;
    (length >= least).then(|| Some((number.parse().ok()?, rest))).flatten()
}

/// One or two digits.
fn short(text: &str, fill: Fill) -> Option<(i64, &str)> {
    digits(text, if fill == Fill::Zero { 2 } else { 1 }, 2)
}

fn below(most: i64, (number, rest): (i64, &str)) -> Option<(i64, &str)> {
    (number < most).then_some((number, rest))
}

/// Which name a text begins with, in whatever case, and what comes behind it.
fn named<'t>(names: &[&str], text: &'t str, long: bool) -> Option<(i64, &'t str)> {
    names.iter().enumerate().find_map(|(index, name)| {
        let name = if long { name } else { name.get(..3)? };
        let (found, rest) = text.split_at_checked(name.len())?;
        let index = i64::try_from(index).ok()?;
        found.eq_ignore_ascii_case(name).then_some((index, rest))
    })
}

/// The digits behind a comma or a point as nanoseconds, and what comes behind them.
fn fraction(text: &str, most: usize) -> Option<(i64, &str)> {
    let behind = text.strip_prefix(['.', ','])?;
    let length = behind.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (all, rest) = behind.split_at_checked(length)?;
    let nine: String = all.chars().chain(std::iter::repeat('0')).take(9).collect();
    Some((nine.parse().ok()?, rest)).filter(|_| length > 0)
}

impl Read {
    /// What comes behind the part in the text.
    ///
    /// * `behind` — what comes behind it in the layout.
    fn part<'t>(&mut self, part: Part, text: &'t str, behind: &str) -> Option<&'t str> {
        let mut rest = text;
        let mut put = |to: &mut i64, found: Option<(i64, &'t str)>| -> Option<()> {
            (*to, rest) = found?;
            Some(())
        };
        match part {
            Part::ShortYear => {
                put(&mut self.year, digits(text, 2, 2))?;
                self.year = self.year.saturating_add(if self.year >= 69 { 1_900 } else { 2_000 });
            }
            Part::Year => put(&mut self.year, digits(text, 4, 4))?,
            Part::MonthName { long } => {
                put(self.month.insert(0), named(&MONTHS, text, long))?;
                self.month = self.month.map(|month| month.saturating_add(1));
            }
            Part::Month(fill) => {
                let found = below(13, short(text, fill)?).filter(|(month, _)| *month > 0);
                put(self.month.insert(0), found)?;
            }
            Part::WeekdayName { long } => put(&mut 0, named(&WEEKDAYS, text, long))?,
            Part::Day(fill) => {
                let text = if fill == Fill::Blank { text.strip_prefix(' ').unwrap_or(text) } else { text };
                put(self.day.insert(0), short(text, fill))?;
            }
            Part::DayOfYear(fill) => {
                let one = |text: &'t str| text.strip_prefix(' ').unwrap_or(text);
                let (text, least) = if fill == Fill::Blank { (one(one(text)), 1) } else { (text, 3) };
                put(self.of_year.insert(0), digits(text, least, 3))?;
            }
            Part::Hour => put(&mut self.hour, below(24, short(text, Fill::Not)?))?,
            Part::HourOfHalf(fill) => put(&mut self.hour, below(13, short(text, fill)?))?,
            Part::Minute(fill) => put(&mut self.minute, below(60, short(text, fill)?))?,
            Part::Second(fill) => {
                put(&mut self.second, below(60, short(text, fill)?))?;
                let is_asked = matches!(begin_of(behind), Some(Part::Fraction { .. }));
                // One may be there without being asked for.
                if !is_asked && let Some(found) = fraction(rest, usize::MAX) {
                    (self.nanoseconds, rest) = found;
                }
            }
            Part::Half { upper } => {
                let (half, after) = text.split_at_checked(2)?;
                self.is_afternoon = Some(match (half, upper) {
                    ("PM", true) | ("pm", false) => true,
                    ("AM", true) | ("am", false) => false,
                    _ => return None,
                });
                rest = after;
            }
            Part::Offset { z: true, .. } if text.starts_with('Z') => rest = text.get(1..)?,
            Part::Offset { colons, numbers, .. } => put(&mut self.ahead, read_offset(text, colons, numbers))?,
            // What other names are, OPA does not know either.
            Part::ZoneName => rest = text.strip_prefix("UTC").or_else(|| text.strip_prefix("GMT"))?,
            Part::Fraction { nines: false, digits, .. } => {
                let found = fraction(text, digits)?;
                put(&mut self.nanoseconds, Some(found))?;
                // All of them are there.
                (text.len().saturating_sub(found.1.len()) == digits.saturating_add(1)).then_some(())?;
            }
            Part::Fraction { .. } => {
                if let Some(found) = fraction(text, usize::MAX) {
                    put(&mut self.nanoseconds, Some(found))?;
                }
            }
        }
        Some(rest)
    }

    fn instant(self) -> Option<(i64, i64)> {
        let hour = match self.is_afternoon {
            Some(true) if self.hour < 12 => self.hour.checked_add(12)?,
            Some(false) if self.hour == 12 => 0,
            _ => self.hour,
        };
        let day = match self.of_year {
            Some(of_year) => {
                let first = day_of(self.year, 1)?;
                let day = first.checked_add(of_year.checked_sub(1)?)?;
                let (year, month, of_month) = civil(day);
                let is_it = year == self.year
                    && self.month.is_none_or(|own| own == month)
                    && self.day.is_none_or(|own| own == of_month);
                is_it.then_some(day)?
            }
            None => {
                let (month, of_month) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
                let day = day_of(self.year, month)?.checked_add(of_month.checked_sub(1)?)?;
                (civil(day) == (self.year, month, of_month)).then_some(day)?
            }
        };
        let of_day = hour.checked_mul(3_600)?.checked_add(self.minute.checked_mul(60)?)?.checked_add(self.second)?;
        let seconds = day.checked_mul(DAY_SECONDS)?.checked_add(of_day)?.checked_sub(self.ahead)?;
        Some((seconds, self.nanoseconds))
    }
}

/// The next part of a layout, whatever stands before it.
fn begin_of(layout: &str) -> Option<Part> {
    next(layout).map(|(_, part, _)| part)
}

/// By how many seconds a zone is ahead of UTC; 24 hours and 60 minutes are written by some, too.
fn read_offset(text: &str, colons: bool, numbers: u8) -> Option<(i64, &str)> {
    let is_behind = text.starts_with('-');
    let mut rest = text.strip_prefix(['+', '-'])?;
    let mut ahead = 0i64;
    for (index, (unit, most)) in [(3_600, 25), (60, 61), (1, 61)].into_iter().take(usize::from(numbers)).enumerate() {
        if index > 0 && colons {
            rest = rest.strip_prefix(':')?;
        }
        let (number, after) = below(most, digits(rest, 2, 2)?)?;
        ahead = ahead.checked_add(number.checked_mul(unit)?)?;
        rest = after;
    }
    Some((if is_behind { ahead.checked_neg()? } else { ahead }, rest))
}
