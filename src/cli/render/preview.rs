//! A preview, for people and for a pull request.

use std::fmt::Write as _;

use super::markdown::{cell, code};
use super::text::labelled;
use super::{outcome_name, safe, verdict_in_words};
use crate::cli::paint::Paint;
use crate::domain::decision::{PackRef, Reason, Verdict};
use crate::domain::limits::MAX_SUMMARY_BYTES;
use crate::domain::preview::{Example, Group, Turn, Turns};
use crate::gate::PreviewReply;

/// For a terminal.
#[must_use]
pub fn text(reply: &PreviewReply, paint: Paint) -> String {
    let found = &reply.preview;
    let mut out = format!("{}  {}\n", paint.bold("draft"), pack(&reply.draft));
    let _ = writeln!(out, "{}", paint.faint(&format!("in force  {}", pack(&reply.in_force))));
    let _ = writeln!(out, "{}", paint.faint(&scope(reply)));
    let refused = match (found.newly_refused, found.newly_refused_protected) {
        (0, _) => paint.good("nothing that was ready would be refused"),
        (all, 0) => paint.warn(&format!("{all} would be refused, none of them in a protected environment")),
        (all, protected) => {
            paint.bad(&format!("{all} would be refused, {protected} of them in a protected environment"))
        }
    };
    let _ = writeln!(out, "{refused} · {}", rest(reply));
    if let Some(turns) = &reply.standing {
        let words = put_in_force(turns);
        let painted = match turns {
            Turns { fall: 0, left: 0, .. } => paint.good(&words),
            _ if turns.take_down_what_is_protected() => paint.bad(&words),
            _ => paint.warn(&words),
        };
        let _ = writeln!(out, "{painted}");
        turned(&mut out, turns, paint);
    }
    section(&mut out, paint, "Would be refused", &found.refused, &paint.bad("✗"));
    section(&mut out, paint, "Would be ready", &found.accepted, &paint.good("✓"));
    section(&mut out, paint, "Would warn", &found.warned, &paint.warn("!"));
    if found.more_groups > 0 {
        let _ = writeln!(out, "  and {} more, which are counted above", found.more_groups);
    }
    if !reply.loosened.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("Asks less than the pack in force, or may"));
    }
    for one in &reply.loosened {
        let _ = writeln!(out, "  {} {}", paint.warn("-"), safe(&one.to_string()));
    }
    for note in &reply.notes {
        let _ = writeln!(out, "\n{} {}", paint.warn("!"), safe(note));
    }
    out
}

/// What would become of what stands, one by one.
fn turned(out: &mut String, turns: &Turns, paint: Paint) {
    if turns.turned.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Put in force now, would turn"));
    for turn in &turns.turned {
        let mark = if turn.after == Verdict::Ready { paint.good("✓") } else { paint.bad("✗") };
        let _ = writeln!(out, "  {mark} {}  {}", verdicts(turn), safe(&stands(turn)));
        labelled(out, paint, "because", &because(turn));
    }
    if turns.more > 0 {
        let _ = writeln!(out, "  and {} more, which are counted above", turns.more);
    }
}

fn section(out: &mut String, paint: Paint, title: &str, groups: &[Group], mark: &str) {
    if groups.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold(title));
    for group in groups {
        let whose = paint.faint(&format!("{} · {}", group.rule, safe(&group.owner)));
        let _ = writeln!(out, "  {mark} {}  {whose}  {}", safe(&group.title), counted(group));
        let example = &group.example;
        labelled(out, paint, "example", &about(example));
        labelled(out, paint, "decision", &example.decision.to_string());
        side(out, paint, "then", example.recorded.as_ref());
        side(out, paint, "draft", example.computed.as_ref());
        if let Some(fix) = example.computed.as_ref().map(|reason| &reason.fix) {
            labelled(out, paint, "fix", fix);
        }
    }
}

fn side(out: &mut String, paint: Paint, label: &str, reason: Option<&Reason>) {
    labelled(out, paint, label, &in_words(reason));
}

/// For a comment: as much as a runner shows, and where it ends it says so.
#[must_use]
pub fn markdown(reply: &PreviewReply) -> String {
    let found = &reply.preview;
    let draft = &reply.draft;
    let mut out = format!("## What {} version {} would change\n\n", draft.name, draft.version);
    let refused = match (found.newly_refused, found.newly_refused_protected) {
        (0, _) => "**Nothing that was ready would be refused**".to_owned(),
        (all, 0) => format!("**{all} would be refused**, none of them in a protected environment"),
        (all, protected) => format!("**{all} would be refused, {protected} of them in a protected environment**"),
    };
    let _ = writeln!(out, "{refused} · {}\n\n{}\n", rest(reply), cell(&scope(reply)));
    if let Some(turns) = &reply.standing {
        turned_in_a_table(&mut out, turns);
    }
    table(&mut out, "Would be refused", &found.refused);
    table(&mut out, "Would be ready", &found.accepted);
    table(&mut out, "Would warn", &found.warned);
    if found.more_groups > 0 {
        let _ = writeln!(out, "and {} more, which are counted above\n", found.more_groups);
    }
    if !reply.loosened.is_empty() {
        out.push_str("### Asks less than the pack in force, or may\n\n");
    }
    for one in &reply.loosened {
        let _ = writeln!(out, "- {}", cell(&one.to_string()));
    }
    for note in &reply.notes {
        let _ = writeln!(out, "\n**{}**", cell(note));
    }
    let _ = writeln!(
        out,
        "\ndraft `{}` · in force {} `{}`",
        draft.digest,
        cell(&named(&reply.in_force)),
        reply.in_force.digest
    );
    out
}

/// What would become of what stands.
fn turned_in_a_table(out: &mut String, turns: &Turns) {
    let _ = writeln!(out, "**{}**\n", cell(&put_in_force(turns)));
    if turns.turned.is_empty() {
        return;
    }
    out.push_str("### Put in force now, would turn\n\n| | what stands | because |\n|---|---|---|\n");
    for (index, turn) in turns.turned.iter().enumerate() {
        if out.len() > MAX_SUMMARY_BYTES / 2 {
            let left = turns.turned.len().saturating_sub(index);
            let _ = writeln!(out, "\n{left} more: `countersign policy preview --output json` lists all of them.");
            break;
        }
        let _ = writeln!(out, "| {} | {} | {} |", verdicts(turn), cell(&stands(turn)), cell(&because(turn)));
    }
    out.push('\n');
}

fn table(out: &mut String, title: &str, groups: &[Group]) {
    if groups.is_empty() {
        return;
    }
    let _ = writeln!(out, "### {title}\n\n| rule | whose | decisions | an example | then | draft | fix |");
    out.push_str("|---|---|---|---|---|---|---|\n");
    for (index, group) in groups.iter().enumerate() {
        if out.len() > MAX_SUMMARY_BYTES {
            let left = groups.len().saturating_sub(index);
            let _ = writeln!(out, "\n{left} more rules: `countersign policy preview --output json` lists all of them.");
            break;
        }
        let example = &group.example;
        let fix = example.computed.as_ref().map(|reason| code(&reason.fix)).unwrap_or_default();
        let _ = writeln!(
            out,
            "| {} `{}` | {} | {} | {} `{}` | {} | {} | {fix} |",
            cell(&group.title),
            group.rule,
            cell(&group.owner),
            cell(&counted(group)),
            cell(&about(example)),
            example.decision.short(),
            cell(&in_words(example.recorded.as_ref())),
            cell(&in_words(example.computed.as_ref())),
        );
    }
    out.push('\n');
}

fn pack(pack: &PackRef) -> String {
    format!("{}  {}", named(pack), pack.digest)
}

fn named(pack: &PackRef) -> String {
    format!("{} version {}", pack.name, pack.version)
}

/// What was looked at.
fn scope(reply: &PreviewReply) -> String {
    let count = reply.preview.decisions;
    let mut words = if count == reply.against {
        format!("tried on the newest {count} decisions")
    } else {
        format!("tried on all {count} decisions")
    };
    if let Some(environment) = &reply.environment {
        let _ = write!(words, " for {environment}");
    }
    if let Some(since) = reply.since {
        let _ = write!(words, " since {since}");
    }
    let (asked, known) = (reply.preview.answers_asked, reply.preview.answers_taken_over);
    if known > 0 {
        let _ = write!(words, "; {asked} answers of rules asked for, {known} of unchanged rules from the record");
    }
    words
}

/// What else came of it.
fn rest(reply: &PreviewReply) -> String {
    let found = &reply.preview;
    let mut parts = vec![format!("{} would be ready", found.newly_accepted)];
    if found.newly_warned > 0 {
        parts.push(format!("{} would be warned of", found.newly_warned));
    }
    parts.push(format!("{} the same", found.same));
    if found.not_compared > 0 {
        parts.push(format!("{} unknown then and not compared", found.not_compared));
    }
    parts.join(" · ")
}

/// What putting the draft in force now would do, in a sentence.
fn put_in_force(turns: &Turns) -> String {
    let Turns { ready, fall, fall_protected, rise, left, .. } = turns;
    let mut words = match (fall, fall_protected) {
        (0, _) => format!("put in force now, all {ready} that are ready would stay so"),
        (fall, 0) => {
            format!(
                "put in force now, {fall} of {ready} that are ready would not be, none of them in a protected environment"
            )
        }
        (fall, protected) => format!(
            "put in force now, {fall} of {ready} that are ready would not be, {protected} of them in a protected environment"
        ),
    };
    if *rise > 0 {
        let _ = write!(words, " · {rise} that are not would be");
    }
    if *left > 0 {
        let _ = write!(words, " · {left} more were not looked at, and none of them would be ready until somebody asks");
    }
    words
}

fn verdicts(turn: &Turn) -> String {
    format!("{} → {}", verdict_in_words(turn.before), verdict_in_words(turn.after))
}

fn stands(turn: &Turn) -> String {
    let Turn { subject, name, environment, decision, .. } = turn;
    let subject = if name.is_empty() { subject.to_string() } else { format!("{name}@{subject}") };
    format!("{subject} in {environment}, decision {}", decision.short())
}

fn because(turn: &Turn) -> String {
    let rules: Vec<String> = turn.because.iter().map(ToString::to_string).collect();
    match rules.as_slice() {
        [one] if one == "gate.decision-expired" => {
            format!("{one}: by the draft it would have to be asked for again by now")
        }
        [one] if one == "gate.no-policy" => format!("{one}: the draft does not have the environment"),
        _ => rules.join(", "),
    }
}

/// `3 decisions (production 2, staging 1)`
fn counted(group: &Group) -> String {
    let places: Vec<String> = group.environments.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let noun = if group.decisions == 1 { "decision" } else { "decisions" };
    format!("{} {noun} ({})", group.decisions, places.join(", "))
}

fn about(example: &Example) -> String {
    let Example { subject, name, environment, decided_at, .. } = example;
    let subject = if name.is_empty() { subject.to_string() } else { format!("{name}@{subject}") };
    format!("{subject} to {environment}, decided {decided_at}")
}

/// What a rule came to, on one side.
fn in_words(reason: Option<&Reason>) -> String {
    let Some(reason) = reason else { return "no such rule".to_owned() };
    let outcome = outcome_name(reason.outcome);
    match super::both_sides(reason) {
        sides if sides.is_empty() => outcome.to_owned(),
        sides => format!("{outcome}: {sides}"),
    }
}
