//! Days by their numbers, and the instants of zones.

use regorus::Value;

use super::builtins::{GuardError, call};

/// Nanoseconds of a second.
pub(super) const SECOND: i64 = 1_000_000_000;
pub(super) const DAY_SECONDS: i64 = 86_400;

/// How many seconds a zone is ahead of UTC at an instant.
pub(super) fn offset(instant: i64, zone: Option<&Value>) -> Result<i64, GuardError> {
    let Some(zone) = zone else { return Ok(0) };
    let ns = instant.checked_mul(SECOND).ok_or_else(out_of_range)?;
    let at = [Value::from(vec![Value::from(ns), zone.clone()])];
    let parts = |name| -> Result<Vec<i64>, GuardError> {
        let Value::Array(parts) = call(name, &at)? else { return Ok(Vec::new()) };
        Ok(parts.iter().filter_map(|part| if let Value::Number(part) = part { part.as_i64() } else { None }).collect())
    };
    let (date, clock) = (parts("time.date")?, parts("time.clock")?);
    let ([year, month, day], [hour, minute, second]) = (date.as_slice(), clock.as_slice()) else { return Ok(0) };
    let local = (|| {
        let day = day_of(*year, *month)?.checked_add(day.checked_sub(1)?)?;
        let of_day = hour.checked_mul(3_600)?.checked_add(minute.checked_mul(60)?)?.checked_add(*second)?;
        day.checked_mul(DAY_SECONDS)?.checked_add(of_day)
    })();
    Ok(local.unwrap_or(instant).saturating_sub(instant))
}

/// The first day of a month, counted from the first of January 1970; `None` beyond all times that an instant can have.
///
/// * `month` — from 1 to 12.
pub(super) fn day_of(year: i64, month: i64) -> Option<i64> {
    // Years that begin with March end with the day that not all of them have.
    let year = if month < 3 { year.checked_sub(1)? } else { year };
    let months = month.checked_add(9)? % 12;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = months.checked_mul(153)?.checked_add(2)? / 5;
    let leaps = (of_era / 4).checked_sub(of_era / 100)?;
    let days = of_era.checked_mul(365)?.checked_add(leaps)?.checked_add(of_year)?;
    era.checked_mul(146_097)?.checked_add(days)?.checked_sub(719_468)
}

/// Year, month and day of a day that is counted from the first of January 1970.
pub(super) fn civil(day: i64) -> (i64, i64, i64) {
    // The era of 400 years, and the year in it that begins with March.
    let day = day.saturating_add(719_468);
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let leaps = of_era / 1_460;
    let year = of_era.saturating_sub(leaps).saturating_add(of_era / 36_524).saturating_sub(of_era / 146_096) / 365;
    let before = year.saturating_mul(365).saturating_add(year / 4).saturating_sub(year / 100);
    let of_year = of_era.saturating_sub(before);
    let months = of_year.saturating_mul(5).saturating_add(2) / 153;
    let of_month = of_year.saturating_sub(months.saturating_mul(153).saturating_add(2) / 5).saturating_add(1);
    let month = months.saturating_add(2) % 12;
    let year = era.saturating_mul(400).saturating_add(year).saturating_add(i64::from(month < 2));
    (year, month.saturating_add(1), of_month)
}

/// What the engine, too, says of times beyond those that nanoseconds count.
pub(super) fn out_of_range() -> GuardError {
    GuardError::Engine("time outside of valid range".to_owned())
}
