//! In which direction the constants of a pack ask for more (`[tighter-when]`).

use serde_json::Value;

use super::loosening::LooseningKind;
use super::manifest::Direction;

/// What is said less of in which direction a constant asks for more: by it the pack after this one is compared.
pub(super) fn turned(key: &str, old: Option<&Direction>, new: Option<&Direction>) -> Option<(LooseningKind, String)> {
    if old == new || new == Some(&Direction::Fixed) {
        return None;
    }
    let said = |direction: Option<&Direction>| direction.map_or("nothing", |direction| direction.as_str());
    // Where none was said, a change of the value was told whichever way it went.
    let kind = if old.is_some() { LooseningKind::Loosened } else { LooseningKind::Rewritten };
    Some((kind, format!("tighter-when says {} of {key}, and said {}", said(new), said(old))))
}

impl Direction {
    /// As a manifest says it.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Fewer => "fewer",
            Self::Fixed => "fixed",
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::More => "more",
        }
    }

    /// Whether `new` asks at least what `old` does. Values of another kind than the direction is about never do.
    pub(super) fn is_tighter(self, old: &Value, new: &Value) -> bool {
        match (self, old, new) {
            (Self::Lower, Value::Number(old), Value::Number(new)) => number(new) <= number(old),
            (Self::Higher, Value::Number(old), Value::Number(new)) => number(new) >= number(old),
            (Self::Fewer, Value::Array(old), Value::Array(new)) => new.iter().all(|item| old.contains(item)),
            (Self::More, Value::Array(old), Value::Array(new)) => old.iter().all(|item| new.contains(item)),
            _ => false,
        }
    }
}

/// A number of a manifest: an integer of 64 bits or a finite float, compared as the rules compare it.
fn number(number: &serde_json::Number) -> f64 {
    number.as_f64().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_direction_holds_for_its_own_kind_of_value_only() {
        let rows = [
            (Direction::Lower, json!(2), json!(1), true),
            (Direction::Lower, json!(2), json!(2.5), false),
            (Direction::Higher, json!(2), json!(3), true),
            (Direction::Fewer, json!(["a", "b"]), json!(["b"]), true),
            (Direction::Fewer, json!(["a"]), json!(["b"]), false),
            (Direction::More, json!(["a"]), json!(["b", "a"]), true),
            (Direction::Lower, json!(2), json!("1"), false),
            (Direction::More, json!({"a": 1}), json!({"a": 1, "b": 2}), false),
        ];
        for (direction, old, new, tighter) in rows {
            assert_eq!(direction.is_tighter(&old, &new), tighter, "{direction:?} {old} {new}");
        }
    }
}
