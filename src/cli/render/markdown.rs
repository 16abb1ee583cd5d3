//! For a comment, a job summary or a page.

use std::fmt::Write as _;

use super::{both_sides, outcome_name, platform_in_words, platform_name, safe, standing_in_words, waiver_in_words};
use crate::domain::decision::Outcome;
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_SUMMARY_BYTES;
use crate::gate::reply::DecisionReply;

/// A decision as a heading, a table of rules and what could not be asked.
///
/// Ends where a runner would refuse to show it, and says so.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let words = standing_in_words(reply);
    let mut out = format!("## {words} for {}\n\n`{}`", reply.environment, reply.subject.digest);
    if !reply.subject.name.is_empty() {
        let _ = write!(out, " ({})", cell(&reply.subject.name));
    }
    out.push_str("\n\n");
    for fault in &reply.faults {
        let _ = writeln!(out, "**Could not be asked:** {}\n", cell(&fault.to_string()));
    }
    if !reply.platforms.is_empty() {
        out.push_str("| platform | digest | |\n|---|---|---|\n");
        for platform in &reply.platforms {
            let name = code(&platform_name(platform));
            let _ = writeln!(out, "| {name} | `{}` | {} |", platform.digest, cell(&platform_in_words(platform)));
        }
        out.push('\n');
    }
    if !reply.reasons.is_empty() {
        out.push_str("| | rule | whose | expected and found | fix |\n|---|---|---|---|---|\n");
    }
    // What blocks first; within it, the pack's order.
    let mut reasons: Vec<_> = reply.reasons.iter().collect();
    reasons.sort_by_key(|reason| urgency(reason.outcome));
    for (index, reason) in reasons.iter().enumerate() {
        if out.len() > MAX_SUMMARY_BYTES {
            let left = reasons.len().saturating_sub(index);
            let _ = writeln!(out, "\n{left} more rules: `countersign decision show` lists all of them.");
            break;
        }
        let fix = if reason.outcome == Outcome::Shown { String::new() } else { code(&reason.fix) };
        let who = cell(&waiver_in_words(reply, reason));
        let waiver = reason.waived_by.as_ref().map(|id| format!(" by `{}`{who}", id.short())).unwrap_or_default();
        let soon = reply.upcoming.iter().find(|upcoming| upcoming.rule == reason.rule);
        let soon = soon.map(|upcoming| format!(", {upcoming}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "| {}{waiver}{soon} | {} `{}` | {} | {} | {fix} |",
            outcome_name(reason.outcome),
            cell(&reason.title),
            reason.rule,
            cell(&reason.owner),
            cell(&both_sides(reason)),
        );
    }
    footing(&mut out, reply);
    out
}

fn footing(out: &mut String, reply: &DecisionReply) {
    let mut parts = Vec::new();
    if let Some(decision) = &reply.decision {
        let until = decision.valid_until.map(|until| format!(", valid until {until}")).unwrap_or_default();
        parts.push(format!("decision `{}` of {}{until}", decision.id.short(), decision.decided_at));
    }
    if let Some(policy) = &reply.policy {
        parts.push(format!("policy {} version {} `{}`", policy.pack, policy.version, policy.digest.short()));
    }
    let refused = reply.evidence.iter().filter(|item| !item.accepted).map(|item| item.digest);
    let refused: Vec<String> = refused.map(|digest: Digest| format!("`{}`", digest.short())).take(20).collect();
    if !refused.is_empty() {
        parts.push(format!("looked at and not accepted: {}", refused.join(", ")));
    }
    if !parts.is_empty() {
        let _ = writeln!(out, "\n{}", parts.join(" · "));
    }
}

const fn urgency(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Violation => 0,
        Outcome::Unknown => 1,
        Outcome::Waived => 2,
        Outcome::Warning => 3,
        Outcome::Shown => 4,
    }
}

/// Text of others inside a table: nothing in it is markup, a link, a mention or the end of the cell.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::new();
    for character in safe(text).chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '#' | '|' | '!' | '~' => {
                out.push('\\');
                out.push(character);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A mention would notify somebody.
            '@' => out.push_str("&#64;"),
            other => out.push(other),
        }
    }
    out
}

/// A command inside a table.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("`{}`", safe(text).replace('`', "'").replace('|', "\\|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_others_is_no_markup() {
        assert_eq!(cell("a|b\n<img>[x](y) @all"), "a\\|b\\\\n&lt;img&gt;\\[x\\]\\(y\\) &#64;all");
        assert_eq!(code("a`b|c"), "`a'b\\|c`");
    }
}
