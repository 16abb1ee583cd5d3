//! For a comment on a pull request, a job's summary or a page.

use std::fmt::Write as _;

use super::{
    both_sides, outcome_name, platform_in_words, platform_name, safe, standing_in_words, waiver_in_words, why,
};
use crate::domain::decision::way::{Step, Unmet};
use crate::domain::decision::{Outcome, Reason, Verdict};
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_SEEN, MAX_SUMMARY_BYTES};
use crate::gate::reply::DecisionReply;

/// What stands where the rest was left out.
const CUT: &str = "`countersign check` shows the rest.";

/// A decision: the verdict, what would make it ready with each command to be copied, and folded what holds and what was
/// not believed.
///
/// Ends where a page would refuse to show it, and says so.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let words = standing_in_words(reply);
    let mut out = Page(format!("## {words} for {}\n\n`{}`", reply.environment, reply.subject.digest));
    if !reply.subject.name.is_empty() {
        let _ = write!(out.0, " ({})", cell(&reply.subject.name));
    }
    out.0.push_str("\n\n");
    way(&mut out, reply);
    platforms(&mut out, reply);
    table(&mut out, reply);
    doubts(&mut out, reply);
    footing(&mut out, reply);
    out.0
}

/// Markdown that grows up to its limit: what would go beyond is left out whole, and the first time that is said.
struct Page(String);

impl Page {
    fn add(&mut self, piece: &str) {
        if self.0.ends_with(CUT) {
            return;
        }
        if self.0.len().saturating_add(piece.len()).saturating_add(CUT.len()) > MAX_SUMMARY_BYTES {
            let _ = write!(self.0, "\n\n{CUT}");
        } else {
            self.0.push_str(piece);
        }
    }
}

fn way(out: &mut Page, reply: &DecisionReply) {
    let way = why::way(reply);
    for fault in &way.faults {
        out.add(&could_not_be_asked(fault));
    }
    if reply.verdict == Verdict::Ready {
        return;
    }
    if !way.steps.is_empty() || !way.again.is_empty() {
        out.add(&format!("**{}**\n\n", why::things(&way)));
    }
    for unmet in &way.again {
        out.add(&format!("* {}\n", lacking(reply, unmet)));
    }
    for step in &way.steps {
        out.add(&to_do(reply, step));
    }
    if let Some(instead) = way.instead {
        out.add(&format!("* or else, {}\n", cell(instead)));
    }
    let word = if way.steps.is_empty() { "Ask" } else { "Then ask again" };
    if let Some(when) = why::when(reply) {
        out.add(&format!("\n{when}\n"));
    }
    out.add(&format!("\n{word}:\n\n{}\n", block("", &why::ask(reply))));
}

fn could_not_be_asked(fault: &Fault) -> String {
    let after = fault.retry_after_s.map(|seconds| format!(" Ask again after {seconds} s.")).unwrap_or_default();
    format!("**Could not be asked:** {}.{after}\n\n", cell(&fault.to_string()))
}

/// What is lacking, on a line: in words, whose it is, and both sides.
fn lacking(reply: &DecisionReply, unmet: &Unmet) -> String {
    let Reason { rule, title, owner, .. } = unmet.reason;
    let platform = cell(&why::platform_of(reply, unmet));
    let owner = if owner.is_empty() { String::new() } else { format!(", {}", cell(owner)) };
    let sides = both_sides(unmet.reason);
    let sides = if sides.is_empty() { String::new() } else { format!(": {}", cell(&sides)) };
    format!("{platform}**{}** (`{rule}`{owner}){sides}", cell(title))
}

/// One thing to do, as an item with its command.
fn to_do(reply: &DecisionReply, step: &Step) -> String {
    let mut settles = step.settles.iter();
    let mut out = String::new();
    if let Some(lead) = settles.next() {
        let _ = writeln!(out, "* {}", lacking(reply, lead));
    }
    for item in why::near(reply, step).into_iter().take(MAX_SEEN) {
        let _ = writeln!(out, "  * seen: {}", cell(&why::doubt(reply, item)));
    }
    for unmet in settles {
        let _ = writeln!(out, "  * also: {}", lacking(reply, unmet));
    }
    for sentence in &step.first {
        let _ = writeln!(out, "  * first: {}", cell(sentence));
    }
    for sentence in &step.beside {
        let _ = writeln!(out, "  * or: {}", cell(sentence));
    }
    if let Some(command) = &step.command {
        let _ = write!(out, "\n{}", block("  ", command));
    }
    for (request, group) in why::waivers(reply, step) {
        let _ = write!(out, "\n  or waive it, which `{group}` approves:\n\n{}", block("  ", &request));
    }
    out.push('\n');
    out
}

/// A command to be copied. Its fence is longer than any in it, so that nothing of it ends the block.
fn block(indent: &str, command: &str) -> String {
    let command = safe(command);
    let longest = command.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.saturating_add(1).max(3));
    format!("{indent}{fence}sh\n{indent}{command}\n{indent}{fence}\n")
}

fn platforms(out: &mut Page, reply: &DecisionReply) {
    if reply.platforms.is_empty() {
        return;
    }
    out.add("\n| platform | digest | |\n|---|---|---|\n");
    for platform in &reply.platforms {
        let name = code(&platform_name(platform));
        out.add(&format!("| {name} | `{}` | {} |\n", platform.digest, cell(&platform_in_words(platform))));
    }
}

/// Every rule, folded: what blocks first; within it, the pack's order.
fn table(out: &mut Page, reply: &DecisionReply) {
    if reply.reasons.is_empty() {
        return;
    }
    let held = reply.reasons.iter().filter(|reason| reason.outcome == Outcome::Shown).count();
    let summary = format!("{held} of {} rules hold", reply.reasons.len());
    out.add(&format!(
        "\n<details><summary>{summary}</summary>\n\n| | rule | whose | expected and found |\n|---|---|---|---|\n"
    ));
    let mut reasons: Vec<_> = reply.reasons.iter().collect();
    reasons.sort_by_key(|reason| urgency(reason.outcome));
    for reason in reasons {
        let who = cell(&waiver_in_words(reply, reason));
        let waiver = reason.waived_by.as_ref().map(|id| format!(" by `{}`{who}", id.short())).unwrap_or_default();
        let soon = reply.upcoming.iter().find(|upcoming| upcoming.rule == reason.rule);
        let soon = soon.map(|upcoming| format!(", {upcoming}")).unwrap_or_default();
        out.add(&format!(
            "| {}{waiver}{soon} | {} `{}` | {} | {} |\n",
            outcome_name(reason.outcome),
            cell(&reason.title),
            reason.rule,
            cell(&reason.owner),
            cell(&both_sides(reason)),
        ));
    }
    out.add("\n</details>\n");
}

fn doubts(out: &mut Page, reply: &DecisionReply) {
    let alike = why::alike(reply);
    if alike.is_empty() {
        return;
    }
    let all = reply.evidence.iter().filter(|item| !item.accepted).count();
    out.add(&format!("\n<details><summary>{all} looked at, and not accepted</summary>\n\n"));
    for one in alike {
        let kind = if one.kind.is_empty() { "unreadable" } else { one.kind };
        out.add(&format!("* {} × {}: {}\n", one.count, code(kind), cell(&one.why)));
    }
    out.add("\n</details>\n");
}

fn footing(out: &mut Page, reply: &DecisionReply) {
    let mut parts = Vec::new();
    if let Some(decision) = &reply.decision {
        let until = decision.valid_until.map(|until| format!(", valid until {until}")).unwrap_or_default();
        parts.push(format!("decision `{}` of {}{until}", decision.id.short(), decision.decided_at));
    }
    parts.extend(reply.rests_on.as_ref().map(|rests_on| cell(&format!("rests on: {rests_on}"))));
    if let Some(policy) = &reply.policy {
        parts.push(format!("policy {} version {} `{}`", policy.pack, policy.version, policy.digest.short()));
    }
    if !parts.is_empty() {
        out.add(&format!("\n{}\n", parts.join(" · ")));
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

/// A word of others inside a table, to be copied.
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

    #[test]
    fn no_command_ends_its_own_block() {
        assert_eq!(block("", "a ``` b\n```"), "````sh\na ``` b\\n```\n````\n");
        assert_eq!(block("  ", "a"), "  ```sh\n  a\n  ```\n");
    }

    #[test]
    fn a_page_ends_before_its_limit_and_says_so_once() {
        let mut page = Page(String::new());
        for _ in 0..3 {
            page.add(&"x".repeat(MAX_SUMMARY_BYTES / 2));
        }
        assert!(page.0.len() <= MAX_SUMMARY_BYTES);
        assert_eq!(page.0.matches(CUT).count(), 1);
    }
}
