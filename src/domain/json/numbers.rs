//! Numbers as they are read from what they will be written as.
//!
//! On record every number is a double, written as RFC 8785 (section 3.2.2.3) writes it: `1.0` as `1`, and of a long integer as
//! many digits as tell it from its neighbours. Whatever reads the record afterwards, strictly or not, reads these texts. So
//! what was read from outside is taken as what they say from the beginning: rules see the same number when they decide and when
//! the decision is replayed, in this process and in another.

use serde_json::Number;

const BEYOND_64_BITS: &str = "number beyond 64 bits";
/// Up to here every integer is a double, and written with all its digits.
const EVERY_INTEGER: u64 = 1 << 53;
const TWO_TO_64: f64 = 18_446_744_073_709_551_616.0;

/// An integer that is not below zero.
///
/// # Errors
///
/// It would be written as more than 64 bits hold, and could not be read again.
pub(super) fn unsigned(value: u64) -> Result<Number, &'static str> {
    if value <= EVERY_INTEGER {
        return Ok(Number::from(value));
    }
    #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
    double(value as f64)
}

/// An integer of whatever sign.
///
/// # Errors
///
/// As [`unsigned`].
pub(super) fn signed(value: i64) -> Result<Number, &'static str> {
    if value.unsigned_abs() <= EVERY_INTEGER {
        return Ok(Number::from(value));
    }
    #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
    double(value as f64)
}

/// Any number; one that has no fraction is an integer, however it was written.
///
/// # Errors
///
/// It is not finite, or an integer beyond 64 bits: one that overflowed arrives here without the digits that it had.
pub(super) fn double(value: f64) -> Result<Number, &'static str> {
    let number = Number::from_f64(value).ok_or("number is not finite")?;
    if value.fract() != 0.0 {
        return Ok(number);
    }
    let mut written = ryu_js::Buffer::new();
    let written = written.format_finite(value);
    if let Ok(value) = written.parse::<u64>() {
        return Ok(Number::from(value));
    }
    if let Ok(value) = written.parse::<i64>() {
        return Ok(Number::from(value));
    }
    // Below zero there are a few more: as they are written, everybody reads them as doubles.
    if value < 0.0 && value > -TWO_TO_64 { Ok(number) } else { Err(BEYOND_64_BITS) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::super::{canonical, parse};

    #[test]
    fn what_rules_see_is_what_the_record_says() {
        for (text, seen) in [
            ("1.0", json!(1)),
            ("2.5e1", json!(25)),
            ("1E2", json!(100)),
            ("-0.0", json!(0)),
            ("1e-400", json!(0)),
            ("1e16", json!(10_000_000_000_000_000_u64)),
            ("1e19", json!(10_000_000_000_000_000_000_u64)),
            ("-3.0", json!(-3)),
            ("0.1", json!(0.1)),
            ("1767225600123456789", json!(1_767_225_600_123_456_800_u64)),
            ("-1767225600123456789", json!(-1_767_225_600_123_456_800_i64)),
        ] {
            let read = parse(text.as_bytes()).unwrap();
            assert_eq!(read, seen, "{text}");
            // However the record is read.
            let written = canonical(&read).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), read, "{text}");
            assert_eq!(parse(&written).unwrap(), read, "{text}");
            // And what goes to another process.
            assert_eq!(serde_json::from_slice::<Value>(&serde_json::to_vec(&read).unwrap()).unwrap(), read, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_reader_of_what_is_written_reads_the_same_number(
            number in "-?(0|[1-9][0-9]{0,20}|184467440737095[0-9]{5}|92233720368547[0-9]{5})(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,2})?"
        ) {
            if let Ok(value) = parse(number.as_bytes()) {
                let written = canonical(&value).unwrap();
                prop_assert_eq!(&parse(&written).unwrap(), &value);
                prop_assert_eq!(&serde_json::from_slice::<Value>(&written).unwrap(), &value);
                let sent = serde_json::to_vec(&value).unwrap();
                prop_assert_eq!(&serde_json::from_slice::<Value>(&sent).unwrap(), &value);
            }
        }
    }
}
