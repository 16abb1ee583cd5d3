//! What is between two decisions, for people and for a comment.

use std::fmt::Write as _;

use super::markdown::cell;
use super::text::labelled;
use super::{both_sides, outcome_name, safe, verdict_in_words};
use crate::cli::paint::Paint;
use crate::domain::decision::{Aspect, AspectChange, Difference, Reason, RuleChange, SideHead, Verdict};
use crate::domain::limits::MAX_SUMMARY_BYTES;

/// For a terminal.
#[must_use]
pub fn text(difference: &Difference, paint: Paint) -> String {
    let verdict = |verdict: Verdict| match verdict {
        Verdict::Ready => paint.good(verdict_in_words(verdict)),
        Verdict::NotReady => paint.bad(verdict_in_words(verdict)),
        Verdict::Unknown => paint.warn(verdict_in_words(verdict)),
    };
    let (from, to) = (&difference.from, &difference.to);
    let mut out =
        format!("{} → {}  {}\n", verdict(from.verdict), verdict(to.verdict), paint.bold(&headline(difference)));
    for (label, side) in [("from", from), ("to  ", to)] {
        let _ = writeln!(out, "{} {}", paint.faint(label), head(side));
    }
    if !difference.changes.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("What they were made from"));
    }
    for change in &difference.changes {
        let flips = difference.flipped_by.contains(&change.aspect);
        let mark = if flips { paint.warn("●") } else { paint.faint("·") };
        let _ = writeln!(out, "  {mark} {}  {}", change.aspect.as_str(), paint.faint(&weight(difference, change)));
        for detail in &change.details {
            labelled(&mut out, paint, "", detail);
        }
        if change.more > 0 {
            labelled(&mut out, paint, "", &format!("and {} more", change.more));
        }
    }
    if !difference.rules.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("Rules that came to something else"));
    }
    for change in &difference.rules {
        let _ = writeln!(
            out,
            "  {}  {} → {}{}",
            rule(change),
            outcome(change.from.as_ref()),
            outcome(change.to.as_ref()),
            because(change)
        );
        for (label, reason) in [("from", &change.from), ("to", &change.to)] {
            labelled(&mut out, paint, label, &reason.as_ref().map(both_sides).unwrap_or_default());
        }
    }
    if !difference.as_recorded {
        let _ = writeln!(out, "\n{} {}", paint.warn("!"), OTHER_ENGINE);
    }
    out
}

/// For a comment.
#[must_use]
pub fn markdown(difference: &Difference) -> String {
    let (from, to) = (&difference.from, &difference.to);
    let (was, is) = (verdict_in_words(from.verdict), verdict_in_words(to.verdict));
    let mut out = format!("## {was} → {is}\n\n**{}**\n\n", cell(&headline(difference)));
    for (label, side) in [("from", from), ("to", to)] {
        let _ = writeln!(out, "- {label} {}", cell(&head(side)));
    }
    if !difference.changes.is_empty() {
        out.push_str("\n| input | what differs | |\n|---|---|---|\n");
    }
    for change in &difference.changes {
        let more = if change.more > 0 { format!("; and {} more", change.more) } else { String::new() };
        let details = cell(&(change.details.join("; ") + &more));
        let _ = writeln!(out, "| {} | {details} | {} |", change.aspect.as_str(), cell(&weight(difference, change)));
    }
    if !difference.rules.is_empty() {
        out.push_str("\n| rule | from | to | because of |\n|---|---|---|---|\n");
    }
    for (index, change) in difference.rules.iter().enumerate() {
        if out.len() > MAX_SUMMARY_BYTES {
            let left = difference.rules.len().saturating_sub(index);
            let _ = writeln!(out, "\n{left} more rules: `countersign decision diff --output json` lists all of them.");
            break;
        }
        let side = |reason: &Option<Reason>| {
            let words = reason.as_ref().map(both_sides).unwrap_or_default();
            let separator = if words.is_empty() { "" } else { ": " };
            cell(&format!("{}{separator}{words}", outcome(reason.as_ref())))
        };
        let names = aspects(&change.because);
        let _ = writeln!(out, "| {} | {} | {} | {names} |", cell(&rule(change)), side(&change.from), side(&change.to));
    }
    if !difference.as_recorded {
        let _ = writeln!(out, "\n{OTHER_ENGINE}");
    }
    out
}

const OTHER_ENGINE: &str = "not both came out as on record when they were decided again: another version decided them, and this is what this one says";

/// Which change flipped the verdict.
fn headline(difference: &Difference) -> String {
    if difference.flipped_by.is_empty() {
        return match difference.changes.len() {
            0 => "made from the same".to_owned(),
            _ => "the verdict is the same".to_owned(),
        };
    }
    let together = if difference.flipped_by.len() > 1 { ", together" } else { "" };
    format!("flipped by {}{together}", aspects(&difference.flipped_by))
}

fn aspects(aspects: &[Aspect]) -> String {
    let names: Vec<&str> = aspects.iter().map(|aspect| aspect.as_str()).collect();
    names.join(" and ")
}

/// What a change does for itself.
fn weight(difference: &Difference, change: &AspectChange) -> String {
    let (from, to) = (difference.from.verdict, difference.to.verdict);
    if from == to {
        return String::new();
    }
    let alone = change.verdict_alone == to;
    let needed = change.verdict_without != to;
    match (alone, needed) {
        (true, true) => "alone makes the difference, and nothing does without it".to_owned(),
        (true, false) => "alone makes the difference; so do others".to_owned(),
        (false, true) => "needed for the difference, and not enough alone".to_owned(),
        (false, false) => "makes no difference alone".to_owned(),
    }
}

fn head(side: &SideHead) -> String {
    let subject = if side.name.is_empty() {
        side.subject.short()
    } else {
        format!("{}@{}", safe(&side.name), side.subject.short())
    };
    let policy = format!("{} version {}", side.policy.name, side.policy.version);
    format!("{}  {subject} to {}, decided {} under {policy}", side.decision, side.environment, side.decided_at)
}

fn rule(change: &RuleChange) -> String {
    match &change.part {
        None => change.rule.to_string(),
        Some(part) => format!("{} of {}", change.rule, safe(part)),
    }
}

fn outcome(reason: Option<&Reason>) -> &'static str {
    reason.map_or("not asked", |reason| outcome_name(reason.outcome))
}

fn because(change: &RuleChange) -> String {
    if change.because.is_empty() { String::new() } else { format!("  by {}", aspects(&change.because)) }
}
