//! An answer in every shape it can take. Built from the gate's replies and nothing else.
//!
//! Text that others wrote (a rule's words, an identity, a registry's answer) is bounded here, and its control
//! characters are spelled out: a terminal, a log or a runner must not take orders from it.

pub mod difference;
mod github;
pub(in crate::cli) mod junit;
pub mod markdown;
pub mod override_debt;
pub mod preview;
pub mod release;
pub mod replay;
mod sarif;
pub mod text;
pub(super) mod timing;
pub mod why;
mod wrapping;

use std::fmt::Write as _;

use serde::Serialize;

use super::output::Format;
use super::paint::Paint;
use crate::domain::decision::{Outcome, Reason, RestsOn, Verdict};
use crate::domain::limits::MAX_SHOWN_TEXT_CHARS;
use crate::domain::overrides::Way;
use crate::domain::shell;
use crate::gate::GateError;
use crate::gate::reply::{DecisionReply, PlatformReply, SubjectReply, WaiverReply};
use text::Fold;

/// `text` on one line, bounded, with every control and direction character spelled out.
#[must_use]
pub fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (count, character) in text.chars().enumerate() {
        if count >= MAX_SHOWN_TEXT_CHARS {
            out.push('…');
            break;
        }
        match character {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if gives_orders(c) => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// Characters that a terminal does not show but obeys, those that reorder, hide or break what stands around them, and
/// those that no XML may hold.
#[must_use]
pub fn gives_orders(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{fffe}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// The JSON of any reply: the frozen shape, indented, ending in a newline.
///
/// A character that gives orders is written as an escape, which says the same to every reader: JSON too is printed to
/// terminals.
///
/// # Errors
///
/// [`GateError::Internal`] for a reply without a JSON form, which no reply is.
pub fn json<T: Serialize>(reply: &T) -> Result<String, GateError> {
    let text = serde_json::to_string_pretty(reply)
        .map_err(|error| GateError::internal(format!("a reply has no JSON form: {error}")))?;
    let mut out = String::with_capacity(text.len().saturating_add(1));
    for character in text.chars() {
        // Line feeds stand between the lines alone; within a text they are escaped already, and so is all of ASCII but DEL.
        if character == '\n' || !gives_orders(character) {
            out.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out.push('\n');
    Ok(out)
}

/// A decision in `format`.
///
/// # Errors
///
/// As [`json`].
pub fn decision(reply: &DecisionReply, format: Format, paint: Paint, fold: Fold) -> Result<String, GateError> {
    Ok(match format {
        Format::Github => github::decision(reply),
        Format::Json => json(reply)?,
        Format::Junit => junit::decision(reply),
        Format::Markdown => markdown::decision(reply),
        Format::Sarif => json(&sarif::decision(reply))?,
        Format::Text => text::decision(reply, paint, fold),
    })
}

/// How something came to be ready that is not plainly so; `None` for everything else.
pub(super) fn how_it_is_ready(reply: &DecisionReply) -> Option<&'static str> {
    // What was let in before by a waiver is here by it, too.
    let before = |rests_on: &RestsOn| {
        if rests_on.glass {
            "by glass broken in an environment before"
        } else {
            "with an override in an environment before"
        }
    };
    let is_ready = reply.verdict == Verdict::Ready;
    how_by(Some(reply.verdict), &reply.waived_by).or_else(|| reply.rests_on.as_ref().filter(|_| is_ready).map(before))
}

/// The same of a verdict and of the overrides that it takes.
fn how_by(verdict: Option<Verdict>, waived_by: &[WaiverReply]) -> Option<&'static str> {
    let is_waived = verdict == Some(Verdict::Ready) && !waived_by.is_empty();
    let glass = waived_by.iter().any(|used| used.way == Way::BreakGlass);
    is_waived.then_some(if glass { "by breaking the glass" } else { "with an override" })
}

/// The verdict as people say it, and how it came to be: nothing that was waived is plainly ready.
fn standing_in_words(reply: &DecisionReply) -> String {
    let how = how_it_is_ready(reply).map(|how| format!(" {how}")).unwrap_or_default();
    format!("{}{how}", verdict_in_words(reply.verdict))
}

/// Who answers for a waiver, who asked and why, and until when, to stand behind its id; empty for what is not waived.
fn waiver_in_words(reply: &DecisionReply, reason: &Reason) -> String {
    let used = reply.waived_by.iter().find(|used| reason.waived_by == Some(used.id) && used.rule == reason.rule);
    let Some(used) = used else { return String::new() };
    let glass = if used.way == Way::BreakGlass { " BREAK-GLASS, to be reviewed," } else { "" };
    let people = if used.approved_by.is_empty() { "nobody who is known".into() } else { used.approved_by.join(", ") };
    let soon = used.ends_within.map(|span| format!(", within {}", text::hours(span))).unwrap_or_default();
    let ticket = used.ticket.as_ref().map(|ticket| format!(" ({ticket})")).unwrap_or_default();
    let asked = format!("{}, because {}{ticket}", text::signer_in_words(&used.requester), used.reason);
    format!("{glass} of {}, until {}{soon}, asked for by {}", safe(&people), used.until, safe(&asked))
}

/// The verdict as people say it.
#[must_use]
pub const fn verdict_in_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "ready",
        Verdict::NotReady => "not ready",
        Verdict::Unknown => "unknown",
    }
}

/// The outcome as every surface names it.
#[must_use]
pub const fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Shown => "shown",
        Outcome::Violation => "violation",
        Outcome::Waived => "waived",
        Outcome::Warning => "warning",
        Outcome::Unknown => "unknown",
    }
}

/// The subject as it can be pasted into a command.
#[must_use]
pub fn reference(reply: &DecisionReply) -> String {
    let SubjectReply { name, digest } = &reply.subject;
    if is_place(name) { format!("{}@{digest}", shell::argument(&safe(name))) } else { digest.to_string() }
}

/// The subject by its name and digest, for whoever reads it.
fn named(reply: &DecisionReply) -> String {
    let SubjectReply { name, digest } = &reply.subject;
    if is_place(name) { format!("{}@{digest}", safe(name)) } else { digest.to_string() }
}

/// A file's name is for people; a command needs the digest.
fn is_place(name: &str) -> bool {
    name.contains('/') || name.starts_with("oci:")
}

/// What a platform is called: as the index says, or where it says nothing by the beginning of its digest.
#[must_use]
pub fn platform_name(platform: &PlatformReply) -> String {
    platform.platform.as_deref().map_or_else(|| platform.digest.short(), safe)
}

/// A platform's verdict, with the rules in its way.
fn platform_in_words(platform: &PlatformReply) -> String {
    let in_the_way = |reason: &&Reason| matches!(reason.outcome, Outcome::Violation | Outcome::Unknown);
    let rules: Vec<&str> = platform.reasons.iter().filter(in_the_way).map(|reason| reason.rule.as_str()).collect();
    let separator = if rules.is_empty() { "" } else { ": " };
    format!("{}{separator}{}", verdict_in_words(platform.verdict), rules.join(", "))
}

/// The reasons with one outcome, in the pack's order.
fn reasons(reply: &DecisionReply, outcome: Outcome) -> impl Iterator<Item = &Reason> {
    reply.reasons.iter().filter(move |reason| reason.outcome == outcome)
}

/// Expected and found in one sentence, without what is not there.
fn both_sides(reason: &Reason) -> String {
    match (safe(&reason.expected), safe(&reason.found)) {
        (expected, found) if expected.is_empty() && found.is_empty() => String::new(),
        (expected, found) if found.is_empty() => format!("expected {expected}"),
        (expected, found) if expected.is_empty() => format!("found {found}"),
        (expected, found) => format!("expected {expected}; found {found}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_of_others_cannot_command_a_terminal() {
        assert_eq!(safe("a\u{ffff}b\u{fffe}"), "a\\u{ffff}b\\u{fffe}");
        assert_eq!(safe("a\u{1b}[2Jb"), "a\\u{1b}[2Jb");
        assert_eq!(safe("a\r\nb\u{9b}c"), "a\\r\\nb\\u{9b}c");
        assert_eq!(safe("txt.\u{202e}exe"), "txt.\\u{202e}exe");
        assert_eq!(safe("größer ✓"), "größer ✓");
    }

    #[test]
    fn long_text_is_cut_where_it_shows() {
        let shown = safe(&"x".repeat(MAX_SHOWN_TEXT_CHARS + 1));
        assert_eq!(shown.chars().count(), MAX_SHOWN_TEXT_CHARS + 1);
        assert!(shown.ends_with('…'));
    }

    proptest! {
        #[test]
        fn no_text_keeps_a_control_character(text: String) {
            prop_assert!(!safe(&text).chars().any(gives_orders));
        }
    }
}
