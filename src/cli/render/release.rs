//! A release of several components, in every shape that it can take: the verdict of the whole, then each component.

use std::fmt::Write as _;

use super::github::{Annotations, Level};
use super::{Paint, how_by, how_it_is_ready, json, junit, markdown, safe, sarif, verdict_in_words, why};
use crate::cli::output::Format;
use crate::domain::decision::way::Step;
use crate::domain::decision::{SUPERSEDED, Verdict};
use crate::domain::limits::MAX_SUMMARY_BYTES;
use crate::gate::reply::DecisionReply;
use crate::gate::{GateError, ReleasePartReply, ReleaseReply};

/// A release in `format`.
///
/// # Errors
///
/// As [`json`].
pub fn release(reply: &ReleaseReply, format: Format, paint: Paint) -> Result<String, GateError> {
    Ok(match format {
        Format::Github => annotations(reply),
        Format::Json => json(reply)?,
        Format::Junit => report(reply),
        Format::Markdown => page(reply),
        Format::Sarif => json(&results(reply))?,
        Format::Text => text(reply, paint),
    })
}

/// For people: one line a component, then what to do.
#[must_use]
pub fn text(reply: &ReleaseReply, paint: Paint) -> String {
    let words = standing(reply);
    let painted = match reply.verdict {
        Verdict::Ready => paint.good(&words),
        Verdict::NotReady => paint.bad(&words),
        Verdict::Unknown => paint.warn(&words),
    };
    let mut out = format!("{painted} for {}  {}\n\n", reply.environment, paint.faint(&format!("release {}", reply.id)));
    for part in &reply.parts {
        let mark = match part.verdict {
            Some(Verdict::Ready) => paint.good("✓"),
            Some(Verdict::NotReady) => paint.bad("✗"),
            Some(Verdict::Unknown) => paint.warn("?"),
            None => paint.faint("–"),
        };
        let _ = writeln!(out, "  {mark} {}  {}", reference(part), in_words(part));
        for (rule, fix) in in_the_way(part) {
            let _ = writeln!(out, "      {} {fix}", paint.faint(&format!("{rule}:")));
        }
        let _ = writeln!(out, "      {}", paint.faint(&format!("run {}{}", part.run.id, attempts(part))));
    }
    let mut lines = Vec::new();
    if let Some(id) = &reply.correlation_id {
        lines.push(("correlation", safe(id)));
    }
    if reply.verdict != Verdict::Ready {
        lines.push(("details", "countersign run show RUN".to_owned()));
        lines.push(("next", format!("make what is missing, then: countersign run retry {}", reply.id)));
    }
    if !lines.is_empty() {
        out.push('\n');
    }
    for (label, text) in lines {
        let _ = writeln!(out, "{} {text}", paint.faint(&format!("{label:<11}")));
    }
    out
}

/// For a comment, a job summary or a page: a table of components, then each that is not ready whole.
#[must_use]
pub fn page(reply: &ReleaseReply) -> String {
    let mut out = format!("## {} for {}\n\nrelease `{}`\n\n", standing(reply), reply.environment, reply.id);
    out.push_str("| component | digest | |\n|---|---|---|\n");
    for part in &reply.parts {
        let name = if part.subject.name.is_empty() { "-".to_owned() } else { markdown::cell(&part.subject.name) };
        let _ = writeln!(out, "| {name} | `{}` | {} |", part.subject.digest, markdown::cell(&in_words(part)));
    }
    for part in reply.parts.iter().filter(|part| part.verdict != Some(Verdict::Ready)) {
        let Some(decision) = decision_that_stands(part) else { continue };
        let whole = markdown::decision(decision);
        if out.len().saturating_add(whole.len()) > MAX_SUMMARY_BYTES {
            out.push_str("\nMore components are not ready: `countersign run show` shows each of them.\n");
            break;
        }
        // A heading below that of the release.
        let _ = write!(out, "\n#{whole}");
    }
    out
}

/// Workflow commands: the verdict of the whole, then those of each component.
fn annotations(reply: &ReleaseReply) -> String {
    let mut out = Annotations::default();
    let ready = reply.parts.iter().filter(|part| part.verdict == Some(Verdict::Ready)).count();
    let words = format!(
        "{} for {}: {ready} of {} components are ready, release {}",
        standing(reply),
        reply.environment,
        reply.parts.len(),
        reply.id
    );
    out.add(Level::of(reply.verdict), "countersign release", &words);
    for part in &reply.parts {
        match decision_that_stands(part) {
            Some(decision) => out.decision(decision),
            None => {
                let level = part.verdict.map_or(Level::Error, Level::of);
                out.add(level, "countersign", &format!("{}: {}", reference(part), in_words(part)));
            }
        }
    }
    out.written()
}

/// JUnit: the suites of each component.
fn report(reply: &ReleaseReply) -> String {
    let mut out = junit::Report::new();
    for part in &reply.parts {
        match decision_that_stands(part) {
            Some(decision) => out.decision(decision),
            None => {
                let name = format!("countersign {} {}", reply.environment, part.subject.digest);
                out.otherwise(&name, reply.requested_at, part.verdict, &in_words(part));
            }
        }
    }
    out.written()
}

/// SARIF: what did not hold for each component.
fn results(reply: &ReleaseReply) -> serde_json::Value {
    let decisions: Vec<_> = reply.parts.iter().filter_map(decision_that_stands).collect();
    let otherwise = reply.parts.iter().filter(|part| decision_that_stands(part).is_none());
    let undecided = otherwise.filter(|part| part.verdict != Some(Verdict::Ready));
    let run = sarif::Run {
        undecided: undecided.map(|part| format!("{}: {}", reference(part), in_words(part))).collect(),
        category: format!("countersign/{}/{}/release/", reply.project, reply.environment),
        properties: serde_json::json!({
            "verdict": reply.verdict,
            "release": reply.id,
            "environment": reply.environment,
            "toDo": decisions.iter().flat_map(|decision| sarif::to_do(decision)).collect::<Vec<_>>(),
        }),
        decisions,
    };
    run.log()
}

/// The verdict of the whole, and how it came to be: nothing of which a component was waived is plainly ready.
pub fn standing(reply: &ReleaseReply) -> String {
    let parts = reply.parts.iter().filter(|_| reply.verdict == Verdict::Ready);
    // Of the two, `by breaking the glass` is the one to be told first, and the first in the alphabet.
    let how = parts.filter_map(how_ready).min().map(|how| format!(" {how}")).unwrap_or_default();
    format!("{}{how}", verdict_in_words(reply.verdict))
}

/// How a component came to be ready that is not plainly so. A server of before tells it of the last run alone.
fn how_ready(part: &ReleasePartReply) -> Option<&'static str> {
    how_by(part.verdict, &part.waived_by).or_else(|| decision_that_stands(part).and_then(how_it_is_ready))
}

/// The decision of a component's last run, where the component still stands as it says. One that something was decided after
/// tells how it would stand without that.
fn decision_that_stands(part: &ReleasePartReply) -> Option<&DecisionReply> {
    part.run.decision.as_ref().filter(|decision| part.verdict == Some(decision.verdict) && !is_taken_back(decision))
}

/// Whether a later decision that is not ready took its `ready` back.
fn is_taken_back(decision: &DecisionReply) -> bool {
    decision.standing.changed_because.iter().any(|rule| rule.as_str() == SUPERSEDED)
}

/// A component as it can be pasted into a command.
fn reference(part: &ReleasePartReply) -> String {
    let name = part.subject.name.as_str();
    // A file's name is for people; a command needs the digest.
    if name.contains('/') || name.starts_with("oci:") {
        return format!("{}@{}", safe(name), part.subject.digest);
    }
    part.subject.digest.to_string()
}

/// How a component stands, with the rules in its way; how far it is, where nothing is decided.
fn in_words(part: &ReleasePartReply) -> String {
    let Some(verdict) = part.verdict else { return safe(&part.run.state) };
    let how = how_ready(part).map(|how| format!(" {how}")).unwrap_or_default();
    let mut out = format!("{}{how}", verdict_in_words(verdict));
    match &part.run.decision {
        Some(decision) if decision.verdict == verdict && !is_taken_back(decision) => {
            if how_it_is_ready(decision) != how_ready(part) {
                out.push_str(", by a later decision");
            }
            if let Some(fault) = decision.faults.first() {
                let _ = write!(out, ": {}", safe(&fault.to_string()));
            }
        }
        Some(_) => out.push_str(", by a later decision"),
        None => {
            let last = part.run.events.last().map(|event| safe(&event.detail)).unwrap_or_default();
            let _ = write!(out, ": {last}");
        }
    }
    out
}

/// What would make a component ready: the rules that each thing settles, and what it is.
fn in_the_way(part: &ReleasePartReply) -> Vec<(String, String)> {
    let decision = decision_that_stands(part).into_iter().filter(|decision| decision.verdict == Verdict::NotReady);
    let steps = decision.flat_map(|decision| why::way(decision).steps);
    let step = |step: Step| {
        let rules: Vec<&str> = step.settles.iter().map(|unmet| unmet.reason.rule.as_str()).collect();
        let how: Vec<String> = step.first.iter().copied().chain(step.command.as_deref()).map(safe).collect();
        (rules.join(", "), how.join(": "))
    };
    steps.map(step).collect()
}

fn attempts(part: &ReleasePartReply) -> String {
    if part.attempts > 1 { format!(", attempt {}", part.attempts) } else { String::new() }
}
