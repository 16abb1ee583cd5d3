//! `glob.match` as OPA answers it: `*` ends at a delimiter and `**` does not, whichever characters the delimiters are.
//!
//! The engine's own knows `/` only, and turns other delimiters into it or leaves them out: `repo:acme/*:ref` with `:` as the
//! delimiter takes `repo:acme/x:pull_request:ref`, and `https://acme/**` with `-` beside `/` takes `https://acme-evil/x`. Here a
//! pattern means what its parts mean. OPA's library does that too for most patterns, and for some it does not: `?` matches
//! nothing at all, alternatives with a `*` in them match nothing. Those are not put in force anew ([`doubtful`]).

use regorus::Value;

use super::builtins::GuardError;
use crate::domain::limits::{MAX_GLOB_NESTING, MAX_GLOB_STEPS};

/// A part of a pattern.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Character(char),
    /// `*`: as much as there is before the next delimiter.
    Within,
    /// `**`: as much as there is.
    Across,
    /// `?`: one character that is no delimiter.
    One,
    /// `[…]`: one character of these ranges.
    Of(Vec<(char, char)>),
    /// `[!…]`: one that is of none of them.
    NotOf(Vec<(char, char)>),
    /// `{…,…}`
    Either(Vec<Vec<Part>>),
}

/// What OPA answers for a pattern, a list of delimiters or `null`, and a text.
pub(super) fn matched(values: &[Value]) -> Result<Value, GuardError> {
    let failed = |detail: &str| GuardError::Engine(detail.to_owned());
    let [Value::String(pattern), delimiters, Value::String(text)] = values else {
        return Err(failed("expected a text as the pattern, and one to be matched"));
    };
    let delimiters = match delimiters {
        Value::Null => Vec::new(),
        Value::Array(items) if items.is_empty() => vec!['.'],
        Value::Array(items) => {
            let one = |item: &Value| match item {
                Value::String(text) => text.parse::<char>().ok(),
                _ => None,
            };
            let found: Option<Vec<char>> = items.iter().map(one).collect();
            found.ok_or_else(|| failed("expected delimiters of one character each"))?
        }
        _ => return Err(failed("expected a list of delimiters or `null`")),
    };
    let parts = read(pattern).map_err(|detail| failed(&detail))?;
    if let Some((before, after)) = around(&parts, &delimiters) {
        return Ok(Value::Bool(text.starts_with(&before) && text.ends_with(&after)));
    }
    let text: Vec<char> = text.chars().collect();
    if text.len().saturating_mul(pattern.len()) > MAX_GLOB_STEPS {
        return Err(failed("expected a shorter text or a shorter pattern"));
    }
    let mut from = vec![false; text.len().saturating_add(1)];
    if let Some(first) = from.first_mut() {
        *first = true;
    }
    let reached = through(&parts, &text, &delimiters, from);
    Ok(Value::Bool(reached.last().copied().unwrap_or(false)))
}

/// The texts on both sides of what is one star and nothing else that is not text: OPA asks for the one at the beginning and
/// for the other at the end, and lets them overlap, so that `acme/**/x` matches `acme/x`.
fn around(parts: &[Part], delimiters: &[char]) -> Option<(String, String)> {
    let is_star = |part: &Part| match part {
        Part::Across => true,
        Part::Within => delimiters.is_empty(),
        _ => false,
    };
    let text = |parts: &[Part]| -> Option<String> {
        let characters = parts.iter().map(|part| if let Part::Character(own) = part { Some(*own) } else { None });
        characters.collect::<Option<String>>().filter(|text| !text.is_empty())
    };
    let (before, rest) = parts.split_at_checked(parts.iter().position(is_star)?)?;
    Some((text(before)?, text(rest.get(1..)?)?))
}

/// Where in the text one can be behind all parts, from where one is before them.
fn through(parts: &[Part], text: &[char], delimiters: &[char], from: Vec<bool>) -> Vec<bool> {
    let mut at = from;
    for part in parts {
        if !at.contains(&true) {
            break;
        }
        at = match part {
            Part::Character(own) => stepped(&at, text, |found| found == *own),
            Part::One => stepped(&at, text, |found| !delimiters.contains(&found)),
            Part::Of(ranges) => stepped(&at, text, |found| is_of(ranges, found)),
            Part::NotOf(ranges) => stepped(&at, text, |found| !is_of(ranges, found)),
            Part::Within => spread(at, text, |found| !delimiters.contains(&found)),
            Part::Across => spread(at, text, |_| true),
            Part::Either(all) => {
                let mut any = vec![false; at.len()];
                for parts in all {
                    let reached = through(parts, text, delimiters, at.clone());
                    any.iter_mut().zip(reached).for_each(|(any, reached)| *any |= reached);
                }
                any
            }
        };
    }
    at
}

/// One character further, where it is one that fits.
fn stepped(at: &[bool], text: &[char], fits: impl Fn(char) -> bool) -> Vec<bool> {
    let further = at.iter().zip(text).map(|(at, found)| *at && fits(*found));
    std::iter::once(false).chain(further).collect()
}

/// Any number of characters further, as long as they fit.
fn spread(mut at: Vec<bool>, text: &[char], fits: impl Fn(char) -> bool) -> Vec<bool> {
    let mut is_reached = false;
    for (index, at) in at.iter_mut().enumerate() {
        let before = index.checked_sub(1).and_then(|before| text.get(before));
        is_reached = *at || (is_reached && before.is_some_and(|found| fits(*found)));
        *at = is_reached;
    }
    at
}

fn is_of(ranges: &[(char, char)], found: char) -> bool {
    ranges.iter().any(|(low, high)| (*low..=*high).contains(&found))
}

/// The parts of a pattern; where it is none, what was expected.
fn read(pattern: &str) -> Result<Vec<Part>, String> {
    let mut reader = Reader { rest: pattern.chars().peekable() };
    let mut all = reader.alternatives(0)?;
    match (all.pop(), all.is_empty(), reader.rest.next()) {
        (Some(parts), true, None) => Ok(parts),
        _ => Err("expected a `}` for each `{`".to_owned()),
    }
}

struct Reader<'p> {
    rest: std::iter::Peekable<std::str::Chars<'p>>,
}

impl Reader<'_> {
    /// Up to the bracket that ends them; outside of brackets there is one, to the end.
    fn alternatives(&mut self, depth: usize) -> Result<Vec<Vec<Part>>, String> {
        if depth > MAX_GLOB_NESTING {
            return Err(format!("expected at most {MAX_GLOB_NESTING} brackets within each other, found more"));
        }
        let (mut all, mut parts) = (Vec::new(), Vec::new());
        while let Some(character) = self.rest.next() {
            match character {
                '\\' => parts.push(Part::Character(self.escaped()?)),
                '*' if self.rest.next_if_eq(&'*').is_some() => parts.push(Part::Across),
                '*' => parts.push(Part::Within),
                '?' => parts.push(Part::One),
                '[' => parts.push(self.list()?),
                '{' => parts.push(Part::Either(self.alternatives(depth.saturating_add(1))?)),
                ',' if depth > 0 => all.push(std::mem::take(&mut parts)),
                '}' if depth > 0 => {
                    all.push(parts);
                    return Ok(all);
                }
                character => parts.push(Part::Character(character)),
            }
        }
        if depth > 0 {
            return Err("expected a `}` for each `{`".to_owned());
        }
        Ok(vec![parts])
    }

    fn escaped(&mut self) -> Result<char, String> {
        self.rest.next().ok_or_else(|| "expected a character behind `\\`".to_owned())
    }

    /// `[abc]`, `[a-c]`, and both with `!`.
    fn list(&mut self) -> Result<Part, String> {
        let unread = || "expected characters such as `[abc]` or a range such as `[a-c]`".to_owned();
        let is_not = self.rest.next_if_eq(&'!').is_some();
        let mut ahead = self.rest.clone();
        let (low, between) = (ahead.next(), ahead.next());
        let mut ranges = Vec::new();
        if let (Some(low), Some('-')) = (low, between) {
            let high = ahead.next().filter(|high| low <= *high).ok_or_else(unread)?;
            ahead.next_if_eq(&']').ok_or_else(unread)?;
            self.rest = ahead;
            ranges.push((low, high));
        } else {
            loop {
                let own = match self.rest.next().ok_or_else(unread)? {
                    ']' => break,
                    '\\' => self.escaped()?,
                    own => own,
                };
                ranges.push((own, own));
            }
        }
        if ranges.is_empty() {
            return Err(unread());
        }
        Ok(if is_not { Part::NotOf(ranges) } else { Part::Of(ranges) })
    }
}

/// What is wrong with a pattern that OPA may answer otherwise, or fail for, and what to write instead.
pub(super) fn doubtful(pattern: &str) -> Option<String> {
    let parts = match read(pattern) {
        Ok(parts) => parts,
        Err(detail) => return Some(detail),
    };
    if pattern.contains(['\0', char::REPLACEMENT_CHARACTER]) {
        return Some("expected characters that OPA can read".to_owned());
    }
    let is_star = |part: &Part| matches!(part, Part::Within | Part::Across);
    let beside = |two: &[Part]| matches!(two, [Part::Across, other] | [other, Part::Across] if is_star(other));
    if parts.windows(2).any(beside) {
        return Some("expected `*` or `**`, found more than two stars: OPA takes them for another thing".to_owned());
    }
    let is_simple = |part: &&Part| is_star(part) || matches!(part, Part::Character(_));
    if parts.iter().any(|part| !is_simple(&part)) && !pattern.is_ascii() {
        return Some(
            "expected no `[…]` and `{…}` beside characters beyond ASCII, which OPA counts as bytes".to_owned(),
        );
    }
    let has_star = parts.iter().any(is_star);
    parts.iter().find_map(|part| match part {
        Part::Character(_) | Part::Within | Part::Across => None,
        Part::One => {
            Some("expected no `?`, which OPA lets match nothing, too: say which characters with `[a-z]`".to_owned())
        }
        Part::NotOf(_) => {
            Some("expected no `[!…]`, which OPA lets match nothing, too: say which characters are meant".to_owned())
        }
        Part::Of(ranges) if ranges.first().is_some_and(|(own, _)| *own == '^') => {
            Some("expected another character first than `^`, which means nothing here: say which are meant".to_owned())
        }
        Part::Of(ranges) => {
            let is_one = matches!(ranges.as_slice(), [(low, high)] if low == high);
            is_one.then(|| "expected the character itself, found a list of one".to_owned())
        }
        Part::Either(all) => alternatives(all, has_star),
    })
}

/// What is wrong with alternatives: those that are different texts of one length OPA always finds.
fn alternatives(all: &[Vec<Part>], has_star: bool) -> Option<String> {
    let is_text = |parts: &Vec<Part>| parts.iter().all(|part| matches!(part, Part::Character(_)));
    if all.iter().any(Vec::is_empty) || !all.iter().all(is_text) {
        return Some(
            "expected plain texts between `{` and `}`, of which OPA finds others only by chance: call `glob.match` for each"
                .to_owned(),
        );
    }
    let is_twice =
        all.iter().enumerate().any(|(index, own)| all.iter().skip(index.saturating_add(1)).any(|other| own == other));
    if all.len() < 2 || is_twice {
        return Some("expected different texts between `{` and `}`".to_owned());
    }
    let is_same_length = all.windows(2).all(|two| matches!(two, [one, other] if one.len() == other.len()));
    (has_star && !is_same_length).then(|| {
        "expected texts of the same length between `{` and `}`, since there is a star beside them: call `glob.match` for each"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(pattern: &str, delimiters: &str, text: &str) -> Result<bool, GuardError> {
        let delimiters = Value::from_json_str(delimiters).unwrap();
        Ok(matched(&[Value::from(pattern), delimiters, Value::from(text)])? == Value::Bool(true))
    }

    /// What OPA 1.17.1 answers.
    #[test]
    fn a_star_ends_at_a_delimiter_and_two_do_not_whichever_it_is() {
        for (pattern, delimiters, text, expected) in [
            ("repo:acme/*:ref:refs/heads/main", r#"[":"]"#, "repo:acme/x:ref:refs/heads/main", true),
            ("repo:acme/*:ref:refs/heads/main", r#"[":"]"#, "repo:acme/x:pull_request:ref:refs/heads/main", false),
            ("https://gitlab.com/acme/**", r#"["/", "-"]"#, "https://gitlab.com/acme/a-b/c", true),
            ("https://gitlab.com/acme/**", r#"["/", "-"]"#, "https://gitlab.com/acme-evil/x", false),
            ("registry.example.com/**", r#"[".", "/"]"#, "registry.example.com/a/b", true),
            ("registry.example.com/**", r#"[".", "/"]"#, "registry.example.com.evil.net/x", false),
            ("**/x", r#"["/", "."]"#, "evil.x", false),
            ("**/b", r#"["/"]"#, "b", false),
            ("**/b", r#"["/"]"#, "a/c/b", true),
            ("acme/**/x", r#"["/"]"#, "acme/x", true),
            ("acme/*/x", r#"["/"]"#, "acme/x", false),
            ("acme/**/x/*", r#"["/"]"#, "acme/x/y", false),
            ("acme/*/x", "null", "acme/x", true),
            ("acme/*", "null", "acme/a.b/c", true),
            ("acme/*", "[]", "acme/a/c", true),
            ("acme/*", "[]", "acme/a.b", false),
            ("*.example.com", r#"["."]"#, "a/b.example.com", true),
            ("*@acme.example", r#"["@"]"#, "a@b@acme.example", false),
            ("a**b", r#"["/"]"#, "a/x/b", true),
            ("v[0-9]*", r#"["/"]"#, "v1.2", true),
            ("v[0-9]*", r#"["/"]"#, "v", false),
            ("refs/heads/{main,stable}", r#"["/"]"#, "refs/heads/stable", true),
            ("refs/heads/{main,stable}", r#"["/"]"#, "refs/heads/other", false),
            (r"a\*", "[]", "a*", true),
            (r"a\*", "[]", "ab", false),
            ("*", r#"["é"]"#, "aéb", false),
            ("", "[]", "", true),
            ("*", "[]", "", true),
        ] {
            assert_eq!(answer(pattern, delimiters, text), Ok(expected), "{pattern} {delimiters} {text}");
        }
        for (pattern, delimiters) in
            [("a", r#"["ab"]"#), ("a", r#"[""]"#), ("a", "[1]"), ("a", r#""/""#), ("{a", "[]"), ("[a", "[]")]
        {
            assert!(answer(pattern, delimiters, "a").is_err(), "{pattern} {delimiters}");
        }
    }

    #[test]
    fn what_opa_answers_otherwise_is_told() {
        for good in
            ["refs/heads/*", "https://x/**/y/*.z", "v[0-9][abc]*", "{ab,cd}*", "{main,stable}", "é*", r"\?\*", "a,b}"]
        {
            assert_eq!(doubtful(good), None, "{good}");
        }
        for bad in [
            "***",
            "a?",
            "[!a]",
            "[^a]",
            "[a]",
            "{a,}",
            "{a*,b}",
            "{a}",
            "{a,a}",
            "{a,bc}*",
            "[aé]",
            "{a",
            "[",
            "[z-a]",
            "\\",
            "{{a,b},c}",
        ] {
            assert!(doubtful(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn a_long_text_or_a_deep_pattern_ends() {
        let text = "a/".repeat(MAX_GLOB_STEPS / 8);
        assert_eq!(answer("*b", r#"["/"]"#, &text), Ok(false));
        assert!(answer("*a*a*a*a*a*b", r#"["/"]"#, &text).is_err());
        assert!(answer(&"{".repeat(100_000), "[]", "a").is_err());
    }
}
