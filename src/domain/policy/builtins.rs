//! The builtin functions a rule may call, and the ones among them that the gate itself bounds.
//!
//! What is not in the table does not exist: no clock, no network, no randomness, nothing about this machine, and no
//! single call that can run or grow without end (`units.parse("1e1000000000")` does), since the engine's timer stops
//! loops and not calls.

use std::sync::OnceLock;

use regorus::Value;
use regorus::unstable::{ArithOp, BUILTINS, BinOp, BuiltinFcn, Expr, Ref, Source, Span, numbers, sets};

use super::as_opa::{ANSWERED, Answer};
use super::contested;
use super::members;
use super::sharing::few_enough;
use super::syntax::place;
use crate::domain::limits::{
    MAX_BUILTIN_LIST_ITEMS, MAX_BUILTIN_PARTS, MAX_BUILTIN_TEXT_BYTES, MAX_REGEX_BYTES, MAX_SPRINTF_WIDTH,
};

/// Every builtin that is offered, with its number of arguments, in alphabetical order.
const OFFERED: &[(&str, usize)] = &[
    ("abs", 1),
    ("array.concat", 2),
    ("array.reverse", 1),
    ("array.slice", 3),
    ("base64.decode", 1),
    ("base64.encode", 1),
    ("base64.is_valid", 1),
    ("base64url.decode", 1),
    ("base64url.encode", 1),
    ("base64url.encode_no_pad", 1),
    ("bits.and", 2),
    ("bits.negate", 1),
    ("bits.or", 2),
    ("bits.rsh", 2),
    ("bits.xor", 2),
    ("ceil", 1),
    ("concat", 2),
    ("contains", 2),
    ("count", 1),
    ("endswith", 2),
    ("floor", 1),
    ("format_int", 2),
    ("glob.match", 3),
    ("hex.decode", 1),
    ("hex.encode", 1),
    ("indexof", 2),
    ("indexof_n", 2),
    ("intersection", 1),
    ("is_array", 1),
    ("is_boolean", 1),
    ("is_null", 1),
    ("is_number", 1),
    ("is_object", 1),
    ("is_set", 1),
    ("is_string", 1),
    ("json.filter", 2),
    ("json.is_valid", 1),
    ("json.marshal", 1),
    ("json.remove", 2),
    ("json.unmarshal", 1),
    ("lower", 1),
    ("max", 1),
    ("min", 1),
    ("object.filter", 2),
    ("object.get", 3),
    ("object.keys", 1),
    ("object.remove", 2),
    ("object.subset", 2),
    ("object.union", 2),
    ("object.union_n", 1),
    ("product", 1),
    ("regex.find_all_string_submatch_n", 3),
    ("regex.find_n", 3),
    ("regex.match", 2),
    ("regex.replace", 3),
    ("regex.split", 2),
    ("replace", 3),
    ("round", 1),
    ("semver.compare", 2),
    ("semver.is_valid", 1),
    ("sort", 1),
    ("split", 2),
    ("sprintf", 2),
    ("startswith", 2),
    ("strings.any_prefix_match", 2),
    ("strings.any_suffix_match", 2),
    ("strings.count", 2),
    ("strings.replace_n", 2),
    ("strings.reverse", 1),
    ("substring", 3),
    ("sum", 1),
    ("time.add_date", 4),
    ("time.clock", 1),
    ("time.date", 1),
    ("time.diff", 2),
    ("time.format", 1),
    ("time.parse_duration_ns", 1),
    ("time.parse_ns", 2),
    ("time.parse_rfc3339_ns", 1),
    ("time.weekday", 1),
    ("to_number", 1),
    ("trim", 2),
    ("trim_left", 2),
    ("trim_prefix", 2),
    ("trim_right", 2),
    ("trim_space", 1),
    ("trim_suffix", 2),
    ("type_name", 1),
    ("union", 1),
    ("upper", 1),
];

/// The offered builtins whose result can be larger than what they are given, that could ask this machine, or that answer
/// something where OPA fails, or means something else.
///
/// Each is replaced in the engine by a guard that looks first and then calls the engine's own.
const GUARDED: &[(&str, u8, Guard)] = &[
    ("array.concat", 2, lists_fit),
    ("base64.encode", 1, small_enough),
    ("base64url.encode", 1, small_enough),
    ("base64url.encode_no_pad", 1, small_enough),
    ("ceil", 1, contested::beyond_one),
    ("concat", 2, concat_fits),
    ("floor", 1, contested::beyond_one),
    ("format_int", 2, contested::fits_64_bits),
    ("hex.encode", 1, small_enough),
    ("indexof", 2, contested::looks_for_something),
    ("indexof_n", 2, contested::looks_for_something),
    ("intersection", 1, few_enough),
    ("json.filter", 2, few_enough),
    ("json.marshal", 1, small_enough),
    ("json.remove", 2, few_enough),
    ("json.unmarshal", 1, small_enough),
    ("max", 1, few_enough),
    ("min", 1, few_enough),
    ("object.filter", 2, few_enough),
    ("object.remove", 2, few_enough),
    ("object.subset", 2, contested::comparable),
    ("object.union", 2, few_enough),
    ("object.union_n", 1, few_enough),
    ("product", 1, small_enough),
    ("regex.find_all_string_submatch_n", 3, contested::counts_whole),
    ("regex.find_n", 3, contested::counts_whole),
    ("regex.replace", 3, small_enough),
    ("replace", 3, replace_fits),
    ("sort", 1, few_enough),
    ("sprintf", 2, small_enough),
    ("strings.replace_n", 2, small_enough),
    ("substring", 3, contested::counts_whole),
    ("time.add_date", 4, names_its_zone),
    ("time.clock", 1, names_its_zone),
    ("time.date", 1, names_its_zone),
    ("time.diff", 2, names_its_zone),
    ("time.format", 1, names_its_zone),
    ("time.weekday", 1, names_its_zone),
    ("union", 1, few_enough),
    ("upper", 1, small_enough),
];

/// Looks at the arguments before the builtin does.
type Guard = fn(&[Value]) -> Result<(), GuardError>;

/// Why a guarded builtin was not called, or failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum GuardError {
    #[error("expected at most {MAX_BUILTIN_TEXT_BYTES} bytes of text, found more")]
    TooMuch,
    #[error("expected at most {MAX_BUILTIN_LIST_ITEMS} items, found more")]
    TooManyItems,
    #[error("expected at most {MAX_BUILTIN_PARTS} parts, each as often as it is held, found more")]
    TooManyParts,
    #[error("expected a time zone by name, found `Local`")]
    LocalZone,
    #[error("{0}")]
    Engine(String),
}

/// The number of arguments of a builtin that is offered.
pub(super) fn arity(name: &str) -> Option<usize> {
    OFFERED.binary_search_by(|(offered, _)| (*offered).cmp(name)).ok().and_then(|i| OFFERED.get(i)).map(|(_, n)| *n)
}

/// Whether a rule or an import of this name would stand before a builtin: `count`, or the `time` of `time.date`.
pub(super) fn is_taken(name: &str) -> bool {
    let is_one_name = !name.contains('.');
    let stands_before = |rest: &str| rest.is_empty() || (is_one_name && rest.starts_with('.'));
    OFFERED.iter().any(|(offered, _)| offered.strip_prefix(name).is_some_and(stands_before))
}

/// Puts the guards into `engine`.
pub(super) fn install(engine: &mut regorus::Engine) -> Result<(), String> {
    for (name, arguments) in replaced() {
        let builtin = builtin(name, usize::from(arguments)).ok_or_else(|| format!("`{name}` is not offered"))?;
        let guard = move |values: Vec<Value>| builtin.answer(&values).map_err(Into::into);
        engine.add_extension(name.to_owned(), arguments, Box::new(guard)).map_err(|error| error.to_string())?;
    }
    for (name, arguments) in members::FUNCTIONS {
        let member = |values: Vec<Value>| Ok(Value::Bool(members::is_in(&values)));
        engine.add_extension((*name).to_owned(), *arguments, Box::new(member)).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// One builtin as it may be called.
#[derive(Clone, Copy)]
pub(super) enum Builtin {
    /// The engine's own.
    Own(BuiltinFcn),
    /// The engine's own behind a guard.
    Guarded(&'static str, Guard),
    /// What OPA answers, perhaps behind a guard.
    Answered(Option<Guard>, Answer),
    /// One of the gate's.
    Member,
}

/// The builtin that is called by this name, where it takes so many arguments.
pub(super) fn builtin(name: &str, arguments: usize) -> Option<Builtin> {
    if let Some((_, expected)) = members::FUNCTIONS.iter().find(|(known, _)| *known == name) {
        return (usize::from(*expected) == arguments).then_some(Builtin::Member);
    }
    (arity(name)? == arguments).then_some(())?;
    let guard = GUARDED.iter().find(|(known, ..)| *known == name);
    if let Some((.., answer)) = ANSWERED.iter().find(|(known, ..)| *known == name) {
        return Some(Builtin::Answered(guard.map(|(.., guard)| *guard), *answer));
    }
    if let Some((name, _, guard)) = guard {
        return Some(Builtin::Guarded(name, *guard));
    }
    Some(Builtin::Own(*BUILTINS.get(name)?))
}

impl Builtin {
    /// What it gives for arguments that all have a value; `None` where it fails.
    pub(super) fn call(self, values: &[Value]) -> Option<Value> {
        match self {
            Self::Own((function, _)) => {
                let (span, parameter) = nowhere()?;
                let parameters = vec![parameter.clone(); values.len()];
                function(span, &parameters, values, true).ok()
            }
            Self::Member => Some(Value::Bool(members::is_in(values))),
            Self::Guarded(..) | Self::Answered(..) => self.answer(values).ok(),
        }
    }

    /// What stands in the place of the engine's own: the arguments are looked at first.
    fn answer(self, values: &[Value]) -> Result<Value, GuardError> {
        match self {
            Self::Guarded(name, guard) => guard(values).and_then(|()| call(name, values)),
            Self::Answered(guard, answer) => guard.map_or(Ok(()), |guard| guard(values)).and_then(|()| answer(values)),
            Self::Own(_) | Self::Member => Err(GuardError::Engine("nothing stands in its place".to_owned())),
        }
        .and_then(bounded)
    }
}

/// `a + b` and its like, of values that are there; `None` where it fails.
pub(super) fn arithmetic(op: &ArithOp, left: Value, right: Value) -> Option<Value> {
    let (span, nothing) = nowhere()?;
    if *op == ArithOp::Sub && (matches!(left, Value::Set(_)) || matches!(right, Value::Set(_))) {
        return sets::difference(nothing, nothing, left, right).ok();
    }
    numbers::arithmetic_operation(span, op, nothing, nothing, left, right, true).ok()
}

/// `a | b` and `a & b`; `None` where it fails.
pub(super) fn of_sets(op: &BinOp, left: Value, right: Value) -> Option<Value> {
    let (_, nothing) = nowhere()?;
    match op {
        BinOp::Union => sets::union(nothing, nothing, left, right).ok(),
        BinOp::Intersection => sets::intersection(nothing, nothing, left, right).ok(),
    }
}

/// The builtins in whose place something else stands, each once.
fn replaced() -> impl Iterator<Item = (&'static str, u8)> {
    let answered = ANSWERED.iter().map(|(name, arguments, _)| (*name, *arguments));
    let guarded = GUARDED.iter().map(|(name, arguments, _)| (*name, *arguments));
    answered.chain(guarded.filter(|(name, _)| !ANSWERED.iter().any(|(known, ..)| known == name)))
}

/// The engine's own builtin, which wants places in the text for its errors; the caller adds the real one.
pub(super) fn call(name: &str, values: &[Value]) -> Result<Value, GuardError> {
    let missing = || GuardError::Engine(format!("`{name}` is not offered"));
    let (function, _) = BUILTINS.get(name).ok_or_else(missing)?;
    let (span, parameter) = nowhere().ok_or_else(missing)?;
    let parameters = vec![parameter.clone(); values.len()];
    function(span, &parameters, values, true).map_err(|error| GuardError::Engine(place(&error.to_string()).1))
}

/// A place in an empty text, and a parameter that stands there.
fn nowhere() -> Option<&'static (Span, Ref<Expr>)> {
    static NOWHERE: OnceLock<Option<(Span, Ref<Expr>)>> = OnceLock::new();
    let make = || {
        let source = Source::from_contents(String::new(), String::new()).ok()?;
        let span = Span { source, line: 1, col: 1, start: 0, end: 0 };
        Some((span.clone(), Ref::new(Expr::Null { span, value: Value::Null, eidx: 0 })))
    };
    NOWHERE.get_or_init(make).as_ref()
}

fn bounded(value: Value) -> Result<Value, GuardError> {
    match &value {
        Value::String(text) if text.len() > MAX_BUILTIN_TEXT_BYTES => Err(GuardError::TooMuch),
        _ => Ok(value),
    }
}

/// All arguments together are at most as large as a result may be, counted as their JSON would be.
///
/// Values are shared, so a small program can build one whose written form is astronomically long: the count stops
/// at the limit.
fn small_enough(values: &[Value]) -> Result<(), GuardError> {
    let mut left = MAX_BUILTIN_TEXT_BYTES;
    let mut pending: Vec<&Value> = values.iter().collect();
    while let Some(value) = pending.pop() {
        let own = match value {
            Value::String(text) => text.len().saturating_add(2),
            Value::Number(number) => number.format_decimal().len(),
            _ => 2,
        };
        left = left.checked_sub(own.saturating_add(1)).ok_or(GuardError::TooMuch)?;
        match value {
            Value::Array(items) => extend(&mut pending, items.iter(), left)?,
            Value::Set(items) => extend(&mut pending, items.iter(), left)?,
            Value::Object(entries) => extend(&mut pending, entries.iter().flat_map(|(k, v)| [k, v]), left)?,
            _ => {}
        }
    }
    Ok(())
}

fn extend<'a>(
    pending: &mut Vec<&'a Value>,
    items: impl Iterator<Item = &'a Value>,
    left: usize,
) -> Result<(), GuardError> {
    for (count, item) in items.enumerate() {
        if count > left {
            return Err(GuardError::TooMuch);
        }
        pending.push(item);
    }
    Ok(())
}

/// A list that is doubled again and again; what its items hold is shared and costs nothing.
fn lists_fit(values: &[Value]) -> Result<(), GuardError> {
    let items = values.iter().map(|value| if let Value::Array(items) = value { items.len() } else { 0 });
    if items.sum::<usize>() > MAX_BUILTIN_LIST_ITEMS { Err(GuardError::TooManyItems) } else { Ok(()) }
}

fn concat_fits(values: &[Value]) -> Result<(), GuardError> {
    small_enough(values)?;
    let [Value::String(delimiter), collection] = values else { return Ok(()) };
    let items = match collection {
        Value::Array(items) => items.len(),
        Value::Set(items) => items.len(),
        _ => 0,
    };
    // The items alone fit; the delimiters come on top.
    fits(delimiter.len().saturating_mul(items))
}

fn replace_fits(values: &[Value]) -> Result<(), GuardError> {
    if let [Value::String(text), Value::String(old), Value::String(new)] = values {
        replaced_fits(text, old, new)?;
    }
    contested::looks_for_something(values)
}

fn replaced_fits(text: &str, old: &str, new: &str) -> Result<(), GuardError> {
    fits(text.len())?;
    fits(text.matches(old).count().saturating_mul(new.len()).saturating_add(text.len()))
}

pub(super) fn fits(bytes: usize) -> Result<(), GuardError> {
    if bytes > MAX_BUILTIN_TEXT_BYTES { Err(GuardError::TooMuch) } else { Ok(()) }
}

/// `Local` would be the zone of this machine, which is no input.
fn names_its_zone(values: &[Value]) -> Result<(), GuardError> {
    let local = |value: &Value| match value {
        Value::Array(items) => items.iter().any(|item| matches!(item, Value::String(zone) if zone.as_ref() == "Local")),
        _ => false,
    };
    if values.iter().any(local) { Err(GuardError::LocalZone) } else { Ok(()) }
}

/// The argument of `function` that must be a literal text, since it is a program in another language.
pub(super) fn literal_argument(function: &str) -> Option<usize> {
    match function {
        "glob.match"
        | "regex.find_all_string_submatch_n"
        | "regex.find_n"
        | "regex.match"
        | "regex.split"
        | "sprintf" => Some(0),
        "regex.replace" => Some(1),
        _ => None,
    }
}

/// Refuses a literal that `function` should not be given.
pub(super) fn check_literal(function: &str, text: &str) -> Result<(), String> {
    match function {
        "sprintf" => check_format(text),
        "glob.match" => Ok(()),
        _ => check_pattern(text),
    }
}

/// A width or a precision is how a short format makes a long text.
fn check_format(format: &str) -> Result<(), String> {
    let mut rest = format;
    while let Some((_, after)) = rest.split_once('%') {
        let verb = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let numbers = after.strip_suffix(verb).unwrap_or_default();
        let too_wide =
            |number: &str| !number.is_empty() && number.parse().map_or(true, |n: usize| n > MAX_SPRINTF_WIDTH);
        if numbers.split('.').any(too_wide) {
            return Err(format!("expected a width and a precision of at most {MAX_SPRINTF_WIDTH}, found `%{numbers}`"));
        }
        let mut after_verb = verb.chars();
        match after_verb.next() {
            Some('s' | 'v' | 'd' | 'b' | 'c' | 'o' | 'O' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G') => {}
            Some('%') if numbers.is_empty() => {}
            Some(other) => return Err(format!("expected a verb such as `%s`, `%d` or `%v`, found `%{other}`")),
            None => return Err("expected a verb after `%`, found the end".to_owned()),
        }
        rest = after_verb.as_str();
    }
    Ok(())
}

/// Engines disagree about what `\d`, `\w`, `\s` and `\b` are beyond ASCII, so a pattern spells its classes.
fn check_pattern(pattern: &str) -> Result<(), String> {
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            continue;
        }
        match characters.next() {
            Some(class @ ('d' | 'D' | 'w' | 'W' | 's' | 'S' | 'b' | 'B' | 'p' | 'P')) => {
                return Err(format!("expected explicit classes such as `[0-9]`, found `\\{class}`"));
            }
            Some(_) => {}
            None => break,
        }
    }
    if pattern.contains("(?") && pattern.matches("(?").count() != pattern.matches("(?:").count() {
        return Err("expected groups `(…)` and `(?:…)` only, found `(?` with flags or a name".to_owned());
    }
    match regex::RegexBuilder::new(pattern).size_limit(MAX_REGEX_BYTES).build() {
        Ok(_) => Ok(()),
        Err(regex::Error::CompiledTooBig(_)) => {
            Err(format!("expected a pattern that compiles to at most {MAX_REGEX_BYTES} bytes, found a larger one"))
        }
        Err(error) => {
            let text = error.to_string();
            let last = text.lines().last().unwrap_or_default().trim_start_matches("error: ");
            Err(format!("expected a regular expression: {last}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_every_entry_exists_with_that_number_of_arguments() {
        assert!(OFFERED.is_sorted_by(|a, b| a.0 < b.0));
        for (name, arguments) in OFFERED {
            let (_, real) = BUILTINS.get(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(usize::from(*real), *arguments, "{name}");
        }
        for (name, arguments, _) in GUARDED {
            assert_eq!(arity(name), Some(usize::from(*arguments)), "{name}");
        }
    }

    #[test]
    fn what_reaches_outside_or_never_ends_is_not_offered() {
        for name in [
            "time.now_ns",
            "http.send",
            "rand.intn",
            "uuid.rfc4122",
            "opa.runtime",
            "trace",
            "print",
            "numbers.range",
            "numbers.range_step",
            "bits.lsh",
            "walk",
            "net.lookup_ip_addr",
            "rego.parse_module",
            "glob.quote_meta",
            "units.parse",
            "units.parse_bytes",
        ] {
            assert_eq!(arity(name), None, "{name}");
        }
    }

    #[test]
    fn a_text_ends_at_one_mebibyte() {
        let text = |n: usize| Value::from("x".repeat(n));
        let concat = |n| call_guarded("concat", &[Value::from(","), Value::from(vec![text(n), text(n)])]);
        assert!(concat(1_000).is_ok());
        assert_eq!(concat(MAX_BUILTIN_TEXT_BYTES), Err(GuardError::TooMuch));
        let replace = |n| call_guarded("replace", &[text(n), Value::from("x"), text(n)]);
        assert!(replace(1_000).is_ok());
        assert_eq!(replace(2_000), Err(GuardError::TooMuch));
        let all_at_once = call_guarded("replace", &[text(600_000), Value::from(""), Value::from("yy")]);
        assert_eq!(all_at_once, Err(GuardError::TooMuch));
        let pattern = Value::from_json_str(&format!(r#"{{"x":"{0}","y":"{0}"}}"#, "y".repeat(1_000))).unwrap();
        assert!(call_guarded("strings.replace_n", &[pattern.clone(), text(1_000)]).is_ok(), "each once");
        assert_eq!(call_guarded("strings.replace_n", &[pattern, text(2_000)]), Err(GuardError::TooMuch));
    }

    #[test]
    fn a_value_that_shares_itself_is_not_written_out() {
        let mut value = Value::from("x");
        for _ in 0..200 {
            value = Value::from(vec![value.clone(), value]);
        }
        for (name, values) in [
            ("json.marshal", vec![value.clone()]),
            ("sprintf", vec![Value::from("%v"), Value::from(vec![value.clone()])]),
        ] {
            assert_eq!(call_guarded(name, &values), Err(GuardError::TooMuch), "{name}");
        }
        let half = Value::from(vec![value; MAX_BUILTIN_LIST_ITEMS / 2]);
        assert!(call_guarded("array.concat", &[half.clone(), half.clone()]).is_ok());
        let whole = call_guarded("array.concat", &[half.clone(), half.clone()]).unwrap();
        assert_eq!(call_guarded("array.concat", &[whole, half]), Err(GuardError::TooManyItems));
    }

    #[test]
    fn the_zone_of_this_machine_is_no_input() {
        let local = Value::from(vec![Value::from(0u64), Value::from("Local")]);
        assert_eq!(call_guarded("time.date", &[local]), Err(GuardError::LocalZone));
        let utc = Value::from(vec![Value::from(0u64), Value::from("UTC")]);
        assert!(call_guarded("time.date", &[utc]).is_ok());
    }

    #[test]
    fn a_zone_has_the_time_of_its_season_whatever_this_machine_knows() {
        let clock = |ns: i64, zone: &str| {
            let at = Value::from(vec![Value::from(ns), Value::from(zone)]);
            call_guarded("time.clock", &[at]).map(|clock| clock.to_string())
        };
        // Noon UTC of the 15th of January and of July 2026, and the second of 2026 at which Berlin's clocks go forward.
        let (winter, summer, forward) =
            (1_768_478_400_000_000_000, 1_784_116_800_000_000_000, 1_774_746_000_000_000_000_i64);
        for (ns, zone, expected) in [
            (winter, "Europe/Berlin", "[13,0,0]"),
            (summer, "Europe/Berlin", "[14,0,0]"),
            (forward - 1_000_000_000, "Europe/Berlin", "[1,59,59]"),
            (forward, "Europe/Berlin", "[3,0,0]"),
            (winter, "America/New_York", "[7,0,0]"),
            (summer, "America/New_York", "[8,0,0]"),
            (winter, "Asia/Kathmandu", "[17,45,0]"),
            (summer, "Australia/Lord_Howe", "[22,30,0]"),
            (winter, "Etc/GMT+8", "[4,0,0]"),
            (winter, "US/Eastern", "[7,0,0]"),
        ] {
            assert_eq!(clock(ns, zone).as_deref(), Ok(expected), "{zone} at {ns}");
        }
        for zone in ["europe/berlin", "Europe/Atlantis", " UTC", "../etc/localtime"] {
            assert!(matches!(clock(winter, zone), Err(GuardError::Engine(_))), "{zone}");
        }
    }

    #[test]
    fn formats_and_patterns_are_literal_and_bounded() {
        for good in ["%s of %d", "100%%", "%5d", "%.3f", "%100s", "plain", "%%%s"] {
            assert_eq!(check_format(good), Ok(()), "{good}");
        }
        for bad in ["%2000000000d", "%101s", "%.101f", "%*d", "%[1]s", "%-5s", "%", "%99999999999999999999d", "%5"] {
            assert!(check_format(bad).is_err(), "{bad}");
        }
        for good in ["^[0-9]+$", r"^a\.b$", "(?:a|b)", "[[:alpha:]]", r"\\d"] {
            assert_eq!(check_pattern(good), Ok(()), "{good}");
        }
        for bad in [r"\d", r"\w+", r"\s", r"a\b", r"\p{L}", "(?i)a", "(?P<x>a)", "(", "[a-z]{1000}{100}", "a{99999}"] {
            assert!(check_pattern(bad).is_err(), "{bad}");
        }
    }

    fn call_guarded(name: &str, values: &[Value]) -> Result<Value, GuardError> {
        builtin(name, values.len()).unwrap().answer(values)
    }
}
