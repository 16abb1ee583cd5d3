//! For people at a terminal: the verdict first, then what blocks, then the rest, within 100 columns.

use std::fmt::Write as _;

use super::{
    Paint, how_it_is_ready, platform_in_words, platform_name, reasons, reference, safe, timing, verdict_in_words,
};
use crate::domain::decision::{Outcome, Reason, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, Retry};
use crate::domain::overrides::Way;
use crate::domain::run::Phase;
use crate::domain::time::Span;
use crate::gate::log::proof::InclusionReply;
use crate::gate::reply::{DecisionReply, EvidenceReply, Publication, RunReply, SignerReply, WaiverReply};

/// Columns of a line, where the text allows it: digests and commands are never broken.
const COLUMNS: usize = 100;
/// Where the text of a labelled line begins.
const INDENT: usize = 14;

/// A decision.
#[must_use]
pub fn decision(reply: &DecisionReply, paint: Paint) -> String {
    let mut out = headline(reply, paint);
    platforms(&mut out, reply, paint);
    section(&mut out, reply, paint, "Not shown", reasons(reply, Outcome::Violation), |p| p.bad("✗"));
    faults(&mut out, &reply.faults, paint);
    for retried in &reply.retried {
        labelled(&mut out, paint, "again", &retried.to_string());
    }
    section(&mut out, reply, paint, "Could not be judged", reasons(reply, Outcome::Unknown), |p| p.warn("?"));
    section(&mut out, reply, paint, "Waived", reasons(reply, Outcome::Waived), |p| p.warn("~"));
    section(&mut out, reply, paint, "Not shown, but not required", reasons(reply, Outcome::Warning), |p| p.warn("!"));
    shown(&mut out, reply, paint);
    rejected(&mut out, &reply.evidence, paint);
    footing(&mut out, reply, paint);
    next(&mut out, reply, paint);
    out
}

fn headline(reply: &DecisionReply, paint: Paint) -> String {
    let words = verdict_in_words(reply.verdict);
    let painted = match reply.verdict {
        Verdict::Ready => {
            let how = how_it_is_ready(reply).map(|how| format!(" {}", paint.warn(how))).unwrap_or_default();
            format!("{}{how}", paint.bold(&paint.good(words)))
        }
        Verdict::NotReady => paint.bad(words),
        Verdict::Unknown => paint.bold(&paint.warn(words)),
    };
    let mut out = format!("{painted}  {}  for {}\n", reply.subject.digest, reply.environment);
    let mut about = Vec::new();
    if !reply.subject.name.is_empty() {
        about.push(safe(&reply.subject.name));
    }
    if reply.project.as_str() != "default" {
        about.push(format!("project {}", reply.project));
    }
    if let Some(id) = &reply.correlation_id {
        about.push(format!("change {}", safe(id)));
    }
    if !about.is_empty() {
        let _ = writeln!(out, "{}", paint.faint(&about.join(" · ")));
    }
    out
}

/// Each platform of an index on a line: the answer about the whole is the answer about all of them.
fn platforms(out: &mut String, reply: &DecisionReply, paint: Paint) {
    if reply.platforms.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Platforms"));
    let width = reply.platforms.iter().map(|item| platform_name(item).chars().count()).max().unwrap_or(0);
    for item in &reply.platforms {
        let mark = match item.verdict {
            Verdict::Ready => paint.good("✓"),
            Verdict::NotReady => paint.bad("✗"),
            Verdict::Unknown => paint.warn("?"),
        };
        let name = format!("{:<width$}", platform_name(item));
        let _ = writeln!(out, "  {mark} {name}  {}  {}", paint.faint(&item.digest.short()), platform_in_words(item));
    }
}

fn section<'a>(
    out: &mut String,
    reply: &DecisionReply,
    paint: Paint,
    title: &str,
    reasons: impl Iterator<Item = &'a Reason>,
    mark: impl Fn(Paint) -> String,
) {
    let mut reasons = reasons.peekable();
    if reasons.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold(title));
    for reason in reasons {
        let whose = if reason.owner.is_empty() { String::new() } else { format!(" · {}", safe(&reason.owner)) };
        let _ = writeln!(
            out,
            "  {} {}  {}",
            mark(paint),
            safe(&reason.title),
            paint.faint(&format!("{}{whose}", reason.rule))
        );
        labelled(out, paint, "expected", &reason.expected);
        labelled(out, paint, "found", &reason.found);
        labelled(out, paint, "evidence", &digests(&reason.evidence));
        if let Some(waiver) = reason.waived_by {
            labelled(out, paint, "override", &waiver.short());
            let used = reply.waived_by.iter().find(|used| used.id == waiver && used.rule == reason.rule);
            waived(out, paint, used);
        }
        if let Some(upcoming) = reply.upcoming.iter().find(|upcoming| upcoming.rule == reason.rule) {
            labelled(out, paint, "soon", &upcoming.to_string());
        }
        command(out, paint, "fix", &reason.fix);
        if let Some(address) = reply.documentation.get(&reason.rule) {
            labelled(out, paint, "more", address);
        }
    }
}

/// Who answers for a waiver, why, and until when.
fn waived(out: &mut String, paint: Paint, used: Option<&WaiverReply>) {
    let Some(used) = used else { return };
    if used.way == Way::BreakGlass {
        let _ =
            writeln!(out, "    {}", paint.bold(&paint.bad("BREAK-GLASS: one person answers for it, to be reviewed")));
    }
    labelled(out, paint, "by", &used.approved_by.join(", "));
    labelled(out, paint, "asked by", &signer_in_words(&used.requester));
    let ticket = used.ticket.as_ref().map(|ticket| format!(" ({ticket})")).unwrap_or_default();
    labelled(out, paint, "because", &format!("{}{ticket}", used.reason));
    let soon = used.ends_within.map(|span| format!(": it ends within {}", hours(span))).unwrap_or_default();
    labelled(out, paint, "until", &format!("{}{soon}", used.until));
}

/// An announced time in words.
pub(in crate::cli) fn hours(span: Span) -> String {
    match span.seconds() / 3_600 {
        1 => "the hour".to_owned(),
        hours => format!("{hours} hours"),
    }
}

/// What held, one line a rule: it is not what the reader came for.
fn shown(out: &mut String, reply: &DecisionReply, paint: Paint) {
    let mut reasons = reasons(reply, Outcome::Shown).peekable();
    if reasons.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Shown"));
    for reason in reasons {
        let evidence = digests(&reason.evidence);
        let soon = reply.upcoming.iter().find(|upcoming| upcoming.rule == reason.rule).map(ToString::to_string);
        let beside = [reason.rule.to_string(), evidence, soon.unwrap_or_default()];
        let beside = beside.into_iter().filter(|text| !text.is_empty());
        let beside: Vec<String> = beside.collect();
        let _ = writeln!(out, "  {} {}  {}", paint.good("✓"), safe(&reason.title), paint.faint(&beside.join("  ")));
    }
}

/// The proof that a decision is in the log, whole: `log prove` prints the same for other tools.
pub(in crate::cli) fn proof(proof: &InclusionReply, paint: Paint) -> String {
    let mut out = format!("\n{}\n", paint.bold("In the log"));
    labelled(&mut out, paint, "log", &proof.origin);
    labelled(&mut out, paint, "leaf", &format!("{} of {}, {}", proof.log_index, proof.tree_size, proof.entry));
    for hash in &proof.hashes {
        labelled(&mut out, paint, "hash", hash);
    }
    for line in proof.checkpoint.lines().filter(|line| !line.is_empty()) {
        labelled(&mut out, paint, "signed", line);
    }
    out
}

/// Dependencies that could not be asked, with what to expect of asking again.
pub(in crate::cli) fn faults(out: &mut String, faults: &[Fault], paint: Paint) {
    if faults.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Could not be asked"));
    for fault in faults {
        let _ = writeln!(out, "  {} {}", paint.warn("!"), paint.bold(&safe(&fault.dependency)));
        labelled(out, paint, "answer", &fault.detail);
        let tries = if fault.tries == 1 { "1 try".into() } else { format!("{} tries", fault.tries) };
        labelled(out, paint, "what", &format!("{}, {tries} over {}", fault.class, seconds(fault.elapsed_ms)));
        let again = match (fault.retry, fault.retry_after_s) {
            (Retry::Pointless, _) => ("advice", fault.remedy().into()),
            (_, Some(after)) => ("try again", format!("after {after} s")),
            (Retry::Safe, None) => ("try again", "at once".into()),
            (Retry::After, None) => ("try again", "when the dependency is back".to_owned()),
        };
        labelled(out, paint, again.0, &again.1);
    }
}

/// What was looked at and is not evidence: it stays visible, with both sides.
pub(in crate::cli) fn rejected(out: &mut String, evidence: &[EvidenceReply], paint: Paint) {
    let mut refused = evidence.iter().filter(|item| !item.accepted).peekable();
    if refused.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Looked at, and not accepted"));
    for item in refused {
        evidence_line(out, item, paint);
    }
}

/// One bundle: what it says, who signed it, and why it does not count.
pub(in crate::cli) fn evidence_line(out: &mut String, item: &EvidenceReply, paint: Paint) {
    let mark = if item.accepted { paint.good("✓") } else { paint.warn("–") };
    let what = if item.predicate_type.is_empty() { "unreadable".into() } else { safe(&item.predicate_type) };
    let mut beside = format!("{} · {}", item.digest.short(), item.source);
    if !item.form.is_sigstore_bundle() {
        let _ = write!(beside, " · {}", item.form);
    }
    let _ = writeln!(out, "  {mark} {what}  {}", paint.faint(&beside));
    if let Some(about) = item.subject {
        labelled(out, paint, "about", &about.to_string());
    }
    if let Some(note) = &item.note {
        labelled(out, paint, "note", note);
    }
    if let Some(signer) = &item.signer {
        labelled(out, paint, "signed by", &signer_in_words(signer));
    }
    if let Some(at) = item.signed_at {
        labelled(out, paint, "signed at", &at.to_string());
    }
    if let Some(rejection) = &item.rejection {
        labelled(out, paint, "refused", &rejection.code);
        labelled(out, paint, "expected", &rejection.expected);
        labelled(out, paint, "found", &rejection.found);
    }
}

/// A signer as one line.
#[must_use]
pub fn signer_in_words(signer: &SignerReply) -> String {
    match (&signer.identity, &signer.issuer, &signer.key) {
        (Some(identity), Some(issuer), _) => format!("{identity} (issuer {issuer})"),
        (Some(identity), None, _) => format!("{identity} (no issuer)"),
        (None, _, Some(key)) => format!("key {}", key.short()),
        (None, _, None) => "nobody".into(),
    }
}

fn footing(out: &mut String, reply: &DecisionReply, paint: Paint) {
    let mut lines = Vec::new();
    if let Some(decision) = &reply.decision {
        let until = decision.valid_until.map(|until| format!(", valid until {until}")).unwrap_or_default();
        let leaf = decision.log_index.map(|leaf| format!(", leaf {leaf} of the log")).unwrap_or_default();
        let (id, at) = (decision.id.short(), decision.decided_at);
        lines.push(("decision", format!("{id}, made {at}{until}{leaf}")));
    }
    if let Some(policy) = &reply.policy {
        lines.push(("policy", format!("{} version {}, {}", policy.pack, policy.version, policy.digest.short())));
    }
    if !reply.standing.changed_because.is_empty() {
        let because: Vec<String> = reply.standing.changed_because.iter().map(ToString::to_string).collect();
        let recorded = format!("as of {} not as decided, because {}", reply.standing.as_of, because.join(", "));
        lines.push(("standing", recorded));
    }
    if let Some(publication) = &reply.publication {
        lines.push(("published", published(publication)));
    }
    if lines.is_empty() {
        return;
    }
    out.push('\n');
    for (label, text) in lines {
        let _ = writeln!(out, "{} {}", paint.faint(&format!("{label:<9}")), safe(&text));
    }
}

fn published(publication: &Publication) -> String {
    let tries = publication.tries;
    match (&publication.referrer, &publication.last_error) {
        (Some(referrer), _) if publication.state == "published" => format!("as referrer {}", referrer.short()),
        (Some(referrer), _) => format!("{}, referrer {}", publication.state, referrer.short()),
        (None, Some(error)) => format!("{} after {tries} tries: {error}", publication.state),
        (None, None) => publication.state.clone(),
    }
}

/// What to do now: a reader of "no" must not have to search for it.
fn next(out: &mut String, reply: &DecisionReply, paint: Paint) {
    let ask = format!("countersign promote {} --to {}", reference(reply), reply.environment);
    let undecided = reply.reasons.iter().any(|reason| reason.rule.as_str() == "gate.undecided");
    let text = match reply.verdict {
        Verdict::Ready => return,
        Verdict::NotReady if undecided => ask,
        Verdict::NotReady => format!("make what is missing, then: {ask}"),
        Verdict::Unknown => format!("nothing was decided about the subject; ask again: {ask}"),
    };
    let _ = writeln!(out, "\n{} {text}", paint.bold("next"));
}

/// A run: its state, its steps with their times, and its decision.
#[must_use]
pub fn run(reply: &RunReply, paint: Paint) -> String {
    let mut out = format!("{}  run {}\n", paint.bold(&safe(&reply.state)), reply.id);
    let name = if reply.subject.name.is_empty() { String::new() } else { format!("{}@", safe(&reply.subject.name)) };
    let _ = writeln!(out, "{}", paint.faint(&format!("{name}{} to {}", reply.subject.digest, reply.environment)));
    if !reply.events.is_empty() {
        out.push('\n');
    }
    for event in &reply.events {
        let _ = writeln!(
            out,
            "  {}  {:<12} {}",
            paint.faint(&timing::in_full(event.at)),
            safe(&event.state),
            safe(&event.detail)
        );
    }
    let mut timing = reply.timing_ms.clone();
    // Only the decision knows how long it took to be published: the log ends with it.
    let publishing = reply.decision.as_ref().and_then(|decision| decision.timing_ms.get(Phase::Publishing.as_str()));
    timing.extend(publishing.map(|spent| (Phase::Publishing.as_str().to_owned(), *spent)));
    timing::chart(&mut out, &timing, paint);
    if let Some(found) = &reply.decision {
        out.push('\n');
        out.push_str(&decision(found, paint));
    }
    out
}

/// One line of a label and wrapped text; nothing for no text.
pub(in crate::cli) fn labelled(out: &mut String, paint: Paint, label: &str, text: &str) {
    let text = safe(text);
    if text.is_empty() {
        return;
    }
    let mut lines = wrapped(&text, COLUMNS.saturating_sub(INDENT)).into_iter();
    let first = lines.next().unwrap_or_default();
    let _ = writeln!(out, "    {} {first}", paint.faint(&format!("{label:<9}")));
    for line in lines {
        let _ = writeln!(out, "{:INDENT$}{line}", "");
    }
}

/// A label and a text to be copied: never broken.
fn command(out: &mut String, paint: Paint, label: &str, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(out, "    {} {}", paint.faint(&format!("{label:<9}")), safe(text));
    }
}

fn digests(digests: &[Digest]) -> String {
    let shorts: Vec<String> = digests.iter().map(Digest::short).collect();
    shorts.join(", ")
}

fn seconds(milliseconds: u64) -> String {
    let tenths = milliseconds / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

/// Words in lines of at most `columns`; a word that is longer stands alone.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { continue };
        let used = line.chars().count();
        if used > 0 && used.saturating_add(word.chars().count()).saturating_add(1) > columns {
            lines.push(word.to_owned());
        } else {
            if used > 0 {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_and_never_broken() {
        assert_eq!(wrapped("a bb ccc", 4), ["a bb", "ccc"]);
        let digest = "x".repeat(120);
        assert_eq!(wrapped(&format!("is {digest}"), 80), ["is", digest.as_str()]);
    }
}
