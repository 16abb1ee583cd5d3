//! Semantic versions as OPA reads them: a `v` before them, zeros before a number and nothing behind a `-` or `+` are let pass.
//!
//! The engine says of these that they are none, so that what holds of a version that is none held of them.

use std::cmp::Ordering;

use regorus::Value;

use super::builtins::{GuardError, call};

/// What is compared of a version.
struct Version<'t> {
    numbers: [i64; 3],
    before_release: &'t str,
}

/// `semver.is_valid`.
pub(super) fn is_valid(values: &[Value]) -> Result<Value, GuardError> {
    match values {
        [Value::String(text)] => Ok(Value::from(read(text).is_some())),
        // What is no text is no version.
        [_] => Ok(Value::from(false)),
        _ => call("semver.is_valid", values),
    }
}

/// `semver.compare`: -1, 0 or 1.
pub(super) fn compared(values: &[Value]) -> Result<Value, GuardError> {
    let [Value::String(one), Value::String(other)] = values else { return call("semver.compare", values) };
    let version = |text| {
        read(text).ok_or_else(|| {
            let found: String = text.chars().take(40).collect();
            GuardError::Engine(format!("expected a version such as 1.2.3, found `{}`", found.escape_debug()))
        })
    };
    let (one, other) = (version(one)?, version(other)?);
    let order = one.numbers.cmp(&other.numbers).then_with(|| before_release(one.before_release, other.before_release));
    Ok(Value::from(match order {
        Ordering::Less => -1_i64,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }))
}

fn read(text: &str) -> Option<Version<'_>> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let (text, build) = text.split_once('+').unwrap_or((text, ""));
    let (text, before_release) = text.split_once('-').unwrap_or((text, ""));
    let mut numbers = text.splitn(3, '.').map(|number| {
        // Digits only: a sign would be read, too.
        number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse::<i64>().ok()).flatten()
    });
    let numbers = [numbers.next()??, numbers.next()??, numbers.next()??];
    (are_names(before_release) && are_names(build)).then_some(Version { numbers, before_release })
}

fn are_names(text: &str) -> bool {
    let is_one = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    text.is_empty() || text.split('.').all(is_one)
}

/// What is before a release is less than it; of two, name by name, numbers are less than texts, and the longer one is more.
fn before_release(one: &str, other: &str) -> Ordering {
    match (one.is_empty(), other.is_empty()) {
        (true, true) => return Ordering::Equal,
        (true, false) => return Ordering::Greater,
        (false, true) => return Ordering::Less,
        (false, false) => {}
    }
    let (mut ones, mut others) = (one.split('.'), other.split('.'));
    loop {
        let (one, other) = match (ones.next(), others.next()) {
            (Some(one), Some(other)) => (one, other),
            (one, other) => return one.is_some().cmp(&other.is_some()),
        };
        let order = match (one.parse::<i64>(), other.parse::<i64>()) {
            (Ok(one), Ok(other)) => one.cmp(&other),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => Ordering::Equal,
        };
        let order = order.then_with(|| one.cmp(other));
        if order.is_ne() {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_version_is_one_where_opa_says_so() {
        for text in ["1.2.3", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3+", "1.2.3-01", "1.2.3-rc.1+b.2", "1.2.3-a-b"] {
            assert_eq!(is_valid(&[Value::from(text)]), Ok(Value::from(true)), "{text}");
        }
        for text in [
            "",
            "a",
            "1.2",
            "1.2.3.4",
            "V1.2.3",
            "vv1.2.3",
            "1.2.3-a..b",
            "1.2.3+a b",
            "1.2.3 ",
            "1.2.3-a_b",
            "1.2.3-\u{e9}",
        ] {
            assert_eq!(is_valid(&[Value::from(text)]), Ok(Value::from(false)), "{text}");
            assert!(compared(&[Value::from(text), Value::from("1.0.0")]).is_err(), "{text}");
        }
        assert_eq!(is_valid(&[Value::Null]), Ok(Value::from(false)));
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn versions_are_in_the_order_of_opa() {
        for (one, other, expected) in [
            ("1.2.3", "1.2.3", 0_i64),
            ("v1.2.3", "1.2.4", -1),
            ("1.10.0", "1.9.0", 1),
            ("1.2.3-rc.1", "1.2.3", -1),
            ("1.2.3-rc.2", "1.2.3-rc.10", -1),
            ("1.2.3-rc.1", "1.2.3-rc", 1),
            ("1.2.3-1", "1.2.3-a", -1),
            ("1.2.3+a", "1.2.3+b", 0),
            ("01.2.3", "1.2.3", 0),
        ] {
            let found = compared(&[Value::from(one), Value::from(other)]);
            assert_eq!(found, Ok(Value::from(expected)), "{one} {other}");
        }
    }
}
