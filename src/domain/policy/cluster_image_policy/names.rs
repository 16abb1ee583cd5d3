//! Which names a regular expression matches, where these are so few that they can be written out.
//!
//! The controller looks for a match anywhere in the name: what is not anchored at both ends matches whatever stands around it,
//! and a signer set names whoever it means. So only anchored alternatives of literal texts become identities; of everything else
//! (a wildcard, a class of letters that is open, flags) nothing is taken, rather than a little more or less.

use std::iter::Peekable;
use std::str::Chars;

use crate::domain::limits::{MAX_IMPORT_NAMES, MAX_IMPORT_NESTING, MAX_TEXT_CHARS};

/// All that `regex` matches, each once; `None` where that is not a list of at most [`MAX_IMPORT_NAMES`] names.
pub(super) fn names(regex: &str) -> Option<Vec<String>> {
    if regex.len() > MAX_TEXT_CHARS {
        return None;
    }
    let mut reader = Reader { rest: regex.chars().peekable() };
    let mut all = Vec::new();
    loop {
        if reader.rest.next() != Some('^') {
            return None;
        }
        all.extend(reader.sequence(0)?);
        if reader.rest.next() != Some('$') {
            return None;
        }
        match reader.rest.next() {
            None => return bounded(all),
            Some('|') => {}
            Some(_) => return None,
        }
    }
}

struct Reader<'r> {
    rest: Peekable<Chars<'r>>,
}

impl Reader<'_> {
    /// Up to what ends an alternative: `|`, `)`, `$`, or the end.
    fn sequence(&mut self, depth: usize) -> Option<Vec<String>> {
        let mut so_far = vec![String::new()];
        while let Some(next) = self.rest.peek() {
            let mut parts = match next {
                '|' | ')' | '$' => break,
                '(' => self.group(depth.checked_add(1)?)?,
                '[' => self.class()?,
                '\\' => vec![self.escaped()?.to_string()],
                '.' | '*' | '+' | '?' | '{' | '}' | ']' | '^' => return None,
                _ => vec![self.rest.next()?.to_string()],
            };
            if self.rest.next_if_eq(&'?').is_some() {
                parts.push(String::new());
            }
            // Both are bounded, so that this is, too.
            let longer = so_far.iter().flat_map(|before| parts.iter().map(move |part| format!("{before}{part}")));
            so_far = bounded(longer.collect())?;
        }
        Some(so_far)
    }

    /// `(a|b)` and `(?:a|b)`; flags and names of groups are none.
    fn group(&mut self, depth: usize) -> Option<Vec<String>> {
        if depth > MAX_IMPORT_NESTING {
            return None;
        }
        self.rest.next_if_eq(&'(')?;
        if self.rest.next_if_eq(&'?').is_some() {
            self.rest.next_if_eq(&':')?;
        }
        let mut all = Vec::new();
        loop {
            all.extend(self.sequence(depth)?);
            match self.rest.next()? {
                '|' => {}
                ')' => return bounded(all),
                _ => return None,
            }
        }
    }

    /// `[abc]` and `[a-c]`, of letters, digits and what means nothing else in any dialect.
    fn class(&mut self) -> Option<Vec<String>> {
        self.rest.next_if_eq(&'[')?;
        let mut all = Vec::new();
        loop {
            let first = match self.rest.peek()? {
                ']' => break,
                '\\' => self.escaped()?,
                c if c.is_ascii_alphanumeric() || "._/:@".contains(*c) => self.rest.next()?,
                _ => return None,
            };
            if self.rest.next_if_eq(&'-').is_none() {
                all.push(first.to_string());
                continue;
            }
            let last = self.rest.next_if(char::is_ascii_alphanumeric)?;
            let same = |is: fn(&char) -> bool| is(&first) && is(&last);
            if last < first
                || ![char::is_ascii_digit, char::is_ascii_lowercase, char::is_ascii_uppercase].map(same).contains(&true)
            {
                return None;
            }
            all.extend((first..=last).map(|c| c.to_string()));
        }
        self.rest.next_if_eq(&']')?;
        if all.is_empty() { None } else { bounded(all) }
    }

    /// A character that `\` makes literal; of letters and digits it makes something else.
    fn escaped(&mut self) -> Option<char> {
        self.rest.next_if_eq(&'\\')?;
        self.rest.next_if(char::is_ascii_punctuation)
    }
}

fn bounded(mut all: Vec<String>) -> Option<Vec<String>> {
    all.sort();
    all.dedup();
    (all.len() <= MAX_IMPORT_NAMES).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_expression_is_written_out_only_when_it_matches_these_names_and_nothing_else() {
        for (regex, expected) in [
            (r"^https://github\.com/acme/app$", Some(vec!["https://github.com/acme/app"])),
            ("^issuer$", Some(vec!["issuer"])),
            (r"^a\.b\+c$", Some(vec!["a.b+c"])),
            ("^https://github[.]com/acme$", Some(vec!["https://github.com/acme"])),
            ("^(a|b)$", Some(vec!["a", "b"])),
            ("^a/(?:x|y)@(main|next)$", Some(vec!["a/x@main", "a/x@next", "a/y@main", "a/y@next"])),
            ("^a$|^b$", Some(vec!["a", "b"])),
            ("^https?://a$", Some(vec!["http://a", "https://a"])),
            ("^v[1-3]$", Some(vec!["v1", "v2", "v3"])),
            ("^(a|(b|c)d)$", Some(vec!["a", "bd", "cd"])),
            ("issuer", None),
            ("^issuer", None),
            ("issuer$", None),
            ("^a.b$", None),
            ("^a|b$", None),
            ("^a|^b$", None),
            ("^(a$|b)$", None),
            ("^(^a|b)$", None),
            (r"^a\d$", None),
            (r"^a\Qb\E$", None),
            (".*", None),
            ("^[^/]$", None),
            ("^[a-Z]$", None),
            ("^[A-z]$", None),
            ("^[[:alpha:]]$", None),
            ("^[a&&b]$", None),
            ("^(?i)a$", None),
            ("^(?i:a)$", None),
            ("^(?P<x>a)$", None),
            ("^a{2}$", None),
            ("^a??$", None),
            ("^a$b", None),
            ("^a$$", None),
            ("", None),
            ("^[a-z][a-z]$", None),
        ] {
            let expected = expected.map(|names| names.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(names(regex), expected, "{regex}");
        }
    }

    #[test]
    fn what_is_nested_too_deeply_or_doubles_over_and_over_is_not_written_out() {
        for depth in [MAX_IMPORT_NESTING, MAX_IMPORT_NESTING + 1, 100_000] {
            let nested = format!("^{}a{}$", "(".repeat(depth), ")".repeat(depth));
            assert_eq!(names(&nested).is_some(), depth <= MAX_IMPORT_NESTING, "{depth}");
        }
        for (times, expected) in [(6, Some(64)), (7, None), (1_000, None), (100_000, None)] {
            let doubled = format!("^{}$", "(a|b)".repeat(times));
            assert_eq!(names(&doubled).map(|names| names.len()), expected, "{times}");
        }
    }

    /// Every text of up to four letters, as the controller would judge it.
    fn short_texts() -> Vec<String> {
        let mut all = vec![String::new()];
        let mut longest = all.clone();
        for _ in 0..4 {
            longest = longest.iter().flat_map(|text| ["a", "b", ".", "/"].map(|c| format!("{text}{c}"))).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    proptest! {
        #[test]
        fn what_is_written_out_is_what_the_expression_matches(inner in r"[ab./^$|?()\[\]\\:*-]{0,9}") {
            for regex in [inner.clone(), format!("^{inner}$"), format!("^({inner})$")] {
                let Some(names) = names(&regex) else { continue };
                let compiled = regex::Regex::new(&regex);
                let Ok(compiled) = compiled else { continue };
                for text in short_texts() {
                    prop_assert_eq!(compiled.is_match(&text), names.contains(&text), "{} of {}", text, regex);
                }
                for name in &names {
                    prop_assert!(compiled.is_match(name), "{} of {}", name, regex);
                }
            }
        }
    }
}
