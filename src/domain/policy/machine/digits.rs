//! Calculations in which a whole number of more than 53 bits loses digits.
//!
//! Whole numbers are added, subtracted and multiplied with all their digits, however many they are. A quotient that is not whole, and
//! whatever is calculated with a fraction, is a double: of a number of nanoseconds it keeps the first sixteen digits, and two instants are one.
//! OPA keeps nineteen. Nobody who compares the two means that, so there is no answer.

use regorus::Value;
use regorus::unstable::ArithOp;

/// Up to here every whole number is a double.
const EVERY_INTEGER: f64 = 9_007_199_254_740_992.0;

/// Whether the result is a double that does not say what the numbers say.
pub(super) fn are_lost(op: &ArithOp, left: &Value, right: &Value) -> bool {
    if !(is_large(left) || is_large(right)) {
        return false;
    }
    if is_double(left) || is_double(right) {
        return true;
    }
    match op {
        ArithOp::Add | ArithOp::Sub | ArithOp::Mul | ArithOp::Mod => false,
        ArithOp::Div => !divides(left, right),
    }
}

/// Whether it is a number between which and the next double there are others.
fn is_large(value: &Value) -> bool {
    // Of a whole number that is none of the doubles next to each other the engine has no double.
    matches!(value, Value::Number(number) if number.as_f64().is_none_or(|number| number.abs() > EVERY_INTEGER))
}

/// Whether it is kept as a double, with a fraction or without (`1.0`).
fn is_double(value: &Value) -> bool {
    let (Value::Number(number), Value::Number(beyond)) = (value, &Value::from(u64::MAX)) else { return false };
    match number.as_f64() {
        Some(small) if small.abs() <= EVERY_INTEGER => {
            // With a whole number the sum is one of which there is no double, with a double it is one.
            number.add(beyond).is_ok_and(|sum| sum.as_f64().is_some())
        }
        large => large.is_some(),
    }
}

/// Whether nothing is left over. That nobody divides by nothing, or by what is no number, the engine says.
fn divides(left: &Value, right: &Value) -> bool {
    let (Value::Number(left), Value::Number(divisor)) = (left, right) else { return true };
    let nothing = Value::from(0);
    *right == nothing || left.clone().modulo(divisor).is_ok_and(|rest| Value::from(rest) == nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_lost_where_a_double_does_not_hold_the_result() {
        let number = |text: &str| Value::from_json_str(text).unwrap();
        for (left, op, right, lost) in [
            ("9007199254740993", ArithOp::Add, "1", false),
            ("18446744073709551615", ArithOp::Mul, "18446744073709551615", false),
            ("1767225600123456789", ArithOp::Sub, "1767225600000000000", false),
            ("9007199254740993", ArithOp::Mod, "2", false),
            ("9007199254740993", ArithOp::Div, "3", false),
            ("9007199254740993", ArithOp::Div, "0", false),
            ("9007199254740993", ArithOp::Div, "2", true),
            ("3", ArithOp::Div, "9007199254740993", true),
            ("1767225600123456789", ArithOp::Div, "1000000000", true),
            ("1767225600000000000", ArithOp::Div, "1000000000", false),
            ("1767225600123456789", ArithOp::Add, "0.5", true),
            ("1767225600123456789", ArithOp::Sub, "-3", false),
            ("0.5", ArithOp::Mul, "-1767225600123456789", true),
            ("1e300", ArithOp::Sub, "1", true),
            ("9007199254740992", ArithOp::Div, "3", false),
            ("1", ArithOp::Div, "3", false),
            ("0.1", ArithOp::Add, "0.2", false),
            ("\"x\"", ArithOp::Add, "9007199254740993", false),
        ] {
            assert_eq!(are_lost(&op, &number(left), &number(right)), lost, "{left} {op:?} {right}");
        }
        // In JSON `1.0` is 1, in a rule it is a double.
        let one = Value::from(1.0_f64);
        assert!(are_lost(&ArithOp::Mul, &number("9007199254740993"), &one));
        assert!(!are_lost(&ArithOp::Mul, &number("9007199254740992"), &one));
    }
}
