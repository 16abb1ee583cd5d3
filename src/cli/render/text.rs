//! For people at a terminal, at three in the morning: the verdict, what would make it ready, then the rest, within 100
//! columns.

use std::fmt::Write as _;

use super::wrapping::wrapped;
use super::{
    Paint, both_sides, how_it_is_ready, platform_in_words, platform_name, reasons, safe, timing, verdict_in_words, why,
};
use crate::domain::decision::fix::placeholders;
use crate::domain::decision::way::{Step, Unmet};
use crate::domain::decision::{Outcome, Reason, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::Source;
use crate::domain::fault::{Fault, Retry};
use crate::domain::limits::MAX_SEEN;
use crate::domain::overrides::Way;
use crate::domain::run::Phase;
use crate::domain::time::Span;
use crate::gate::log::proof::InclusionReply;
use crate::gate::reply::{DecisionReply, EvidenceReply, Publication, RunReply, SignerReply, WaiverReply};

/// Columns of a line, where the text allows it: digests and commands are never broken.
const COLUMNS: usize = 100;
/// How the command begins that asks for an override.
const REQUEST: &str = "countersign override request ";
/// The gate's own rule of what was never decided.
const UNDECIDED: &str = "gate.undecided";
/// Where the text of a labelled line begins.
const INDENT: usize = 14;

/// Whether what is rarely wanted is left folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// What did not count is said once for all that are alike.
    Closed,
    /// Each piece of evidence that did not count, with all that is known of it.
    Open,
}

/// A decision: the verdict, the smallest set of things that would make it ready, what holds, and what was looked at and
/// not believed.
#[must_use]
pub fn decision(reply: &DecisionReply, paint: Paint, fold: Fold) -> String {
    let mut out = headline(reply, paint);
    way_out(&mut out, reply, paint);
    platforms(&mut out, reply, paint);
    unjudged(&mut out, reply, paint, fold);
    section(&mut out, reply, paint, "Waived", reasons(reply, Outcome::Waived), |p| p.warn("~"));
    section(&mut out, reply, paint, "Not shown, but not required", reasons(reply, Outcome::Warning), |p| p.warn("!"));
    shown(&mut out, reply, paint);
    match fold {
        Fold::Closed => folded(&mut out, reply, paint),
        Fold::Open => rejected(&mut out, &reply.evidence, paint),
    }
    footing(&mut out, reply, paint);
    out
}

/// What is the matter with a copy that somebody changed, or with another build: nothing of it is known.
const NOTHING_SIGNED: &str =
    "Nobody signed anything about this digest: should it be the same as something that was signed, it is not.";

/// What a reader of "no" came for: what to do, whose it is, and the command that asks again.
fn way_out(out: &mut String, reply: &DecisionReply, paint: Paint) {
    let way = why::way(reply);
    // The same trouble with the same dependency is one thing to see to.
    faults(out, &way.faults.iter().copied().cloned().collect::<Vec<_>>(), paint);
    for retried in &reply.retried {
        labelled(out, paint, "again", &retried.to_string());
    }
    if let Some(again) = &reply.again {
        labelled(out, paint, "alone", &format!("{} ({again})", why::parts_in_words(reply, &again.asked.parts)));
    }
    if reply.verdict == Verdict::Ready {
        return;
    }
    let title = match reply.verdict {
        Verdict::Unknown if way.steps.is_empty() => String::new(),
        Verdict::Unknown => "In the way, whatever else is found".to_owned(),
        _ => why::things(&way),
    };
    if !title.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold(&title));
    }
    if reply.verdict == Verdict::NotReady && reply.decision.is_some() && reply.evidence.is_empty() {
        let _ = writeln!(out, "  {}", paint.faint(NOTHING_SIGNED));
    }
    for unmet in &way.again {
        about(out, reply, unmet, paint);
    }
    let mut named = Vec::new();
    for step in &way.steps {
        to_do(out, reply, step, paint);
        let waivers = why::waivers(reply, step).into_iter().map(|(request, _)| request);
        named.extend(step.command.iter().flat_map(|command| placeholders(command)));
        let instead = step.beside.iter().filter(|sentence| sentence.contains(REQUEST));
        named.extend(instead.flat_map(|sentence| placeholders(sentence)));
        named.extend(waivers.collect::<Vec<_>>().iter().flat_map(|request| placeholders(request)));
    }
    if let Some(instead) = way.instead {
        labelled(out, paint, "or else", instead);
    }
    let asks = match (reply.verdict, way.faults.iter().filter_map(|fault| fault.retry_after_s).max()) {
        (Verdict::Unknown, Some(seconds)) => format!("nothing was decided about the subject; after {seconds} s: "),
        (Verdict::Unknown, None) => "nothing was decided about the subject; ask again: ".to_owned(),
        _ => String::new(),
    };
    if let Some(when) = why::when(reply) {
        let _ = writeln!(out, "\n{when}");
    }
    let word = if way.steps.is_empty() { "next" } else { "then" };
    let _ = writeln!(out, "\n{} {asks}{}", paint.bold(word), why::ask(reply));
    if let Some(alone) = why::ask_alone(reply) {
        let _ = writeln!(out, "     or only what could not be asked: {alone}");
    }
    named.sort_unstable();
    named.dedup();
    for (name, meaning) in named {
        let _ = writeln!(out, "{}", paint.faint(&format!("     {name}: {meaning}")));
    }
}

/// One thing to do.
fn to_do(out: &mut String, reply: &DecisionReply, step: &Step, paint: Paint) {
    let mut settles = step.settles.iter();
    if let Some(lead) = settles.next() {
        about(out, reply, lead, paint);
    }
    let near = why::near(reply, step);
    for item in near.iter().take(MAX_SEEN) {
        labelled(out, paint, "seen", &why::doubt(reply, item));
    }
    if let Some(more) = near.len().checked_sub(MAX_SEEN).filter(|more| *more > 0) {
        labelled(out, paint, "seen", &format!("{more} more, as below"));
    }
    labelled(out, paint, "first", &why::would_count(reply, &near).unwrap_or_default());
    for unmet in settles {
        let reason = unmet.reason;
        let platform = why::platform_of(reply, unmet);
        let owner = if reason.owner.is_empty() { String::new() } else { format!(" · {}", reason.owner) };
        labelled(out, paint, "also", &format!("{platform}{} ({}{owner})", reason.title, reason.rule));
        labelled(out, paint, "", &both_sides(reason));
    }
    for sentence in &step.first {
        labelled(out, paint, "first", sentence);
    }
    if let Some(run) = &step.command {
        command(out, paint, "run", run);
    }
    for sentence in &step.beside {
        // A command is never broken.
        if sentence.contains(REQUEST) {
            command(out, paint, "or", sentence);
        } else {
            labelled(out, paint, "or", sentence);
        }
    }
    for override_so_far in step.settles.iter().flat_map(|unmet| why::overrides_in_words(reply, unmet)) {
        labelled(out, paint, "override", &override_so_far);
    }
    for (request, group) in why::waivers(reply, step) {
        command(out, paint, "or waive", &request);
        labelled(out, paint, "", &format!("which `{group}` approves"));
    }
}

/// A reason in the way: what it is, whose, and both sides.
fn about(out: &mut String, reply: &DecisionReply, unmet: &Unmet, paint: Paint) {
    let reason = unmet.reason;
    let whose = if reason.owner.is_empty() { String::new() } else { format!(" · {}", safe(&reason.owner)) };
    let title = format!("{}{}", why::platform_of(reply, unmet), safe(&reason.title));
    let _ = writeln!(out, "  {} {title}  {}", paint.bad("✗"), paint.faint(&format!("{}{whose}", reason.rule)));
    labelled(out, paint, "expected", &reason.expected);
    labelled(out, paint, "found", &reason.found);
    labelled(out, paint, "evidence", &digests(&reason.evidence));
    if let Some(address) = reply.documentation.get(&reason.rule) {
        labelled(out, paint, "more", address);
    }
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

/// What is not known: what it lacks, and how to make it, is no matter before the dependency was asked.
fn unjudged(out: &mut String, reply: &DecisionReply, paint: Paint, fold: Fold) {
    let title = "Could not be judged";
    if fold == Fold::Open {
        section(out, reply, paint, title, reasons(reply, Outcome::Unknown), |p| p.warn("?"));
        return;
    }
    let mut reasons = reasons(reply, Outcome::Unknown).peekable();
    if reasons.peek().is_some() {
        let _ = writeln!(out, "\n{}", paint.bold(title));
    }
    for reason in reasons {
        let whose = format!("{} · {}", reason.rule, safe(&reason.owner));
        let _ = writeln!(out, "  {} {}  {}", paint.warn("?"), safe(&reason.title), paint.faint(&whose));
        // When somebody asked is what this answer is about, and not what is asked now.
        if reason.rule.as_str() == UNDECIDED {
            labelled(out, paint, "found", &reason.found);
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
    labelled(out, paint, "over", used.over.as_deref().unwrap_or_default());
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
    let _ = writeln!(out, "\n{}", paint.bold("Holds"));
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
        labelled(out, paint, "whose", &fault.whose().unwrap_or_default());
        let again = match (fault.retry, fault.retry_after_s, fault.way_back()) {
            (Retry::Pointless, ..) => ("advice", fault.remedy().into()),
            (_, Some(after), _) => ("try again", format!("after {after} s")),
            (_, None, Some(way)) => ("advice", way),
            (Retry::Safe, None, None) => ("try again", "at once".into()),
            (Retry::After, None, None) => ("try again", "when the dependency is back".to_owned()),
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

/// The same, said once for all that are alike.
fn folded(out: &mut String, reply: &DecisionReply, paint: Paint) {
    let alike = why::alike(reply);
    if alike.is_empty() {
        return;
    }
    let title = paint.bold("Looked at, and not accepted");
    let _ = writeln!(out, "\n{title}  {}", paint.faint("--verbose shows each"));
    for one in alike {
        let kind = if one.kind.is_empty() { "unreadable".to_owned() } else { safe(one.kind) };
        let times = if one.count > 1 { format!("{} × ", one.count) } else { String::new() };
        let _ = writeln!(out, "  {} {times}{kind}", paint.warn("–"));
        labelled(out, paint, "", &one.why);
    }
}

/// One bundle: what it says, who signed it, and why it does not count.
pub(in crate::cli) fn evidence_line(out: &mut String, item: &EvidenceReply, paint: Paint) {
    let mark = if item.accepted { paint.good("✓") } else { paint.warn("–") };
    let what = if item.predicate_type.is_empty() { "unreadable".into() } else { safe(&item.predicate_type) };
    let mut beside = format!("{} · {}", item.digest.short(), item.source);
    if let Some(place) = &item.seen_in {
        let _ = write!(beside, " · seen in {}", safe(place));
    }
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
        // The verdict on record is said where it is not the one above.
        let decided = reply.decided.filter(|decided| *decided != reply.verdict);
        let decided = decided.map(|decided| format!(" as {}", verdict_in_words(decided))).unwrap_or_default();
        lines.push(("decision", format!("{id}, made {at}{decided}{until}{leaf}")));
    }
    if let Some(rests_on) = &reply.rests_on {
        lines.push(("rests on", rests_on.to_string()));
    }
    if let Some(policy) = &reply.policy {
        lines.push(("policy", format!("{} version {}, {}", policy.pack, policy.version, policy.digest.short())));
    }
    if let Some(seen) = seen_before(&reply.evidence) {
        lines.push(("seen", seen));
    }
    if !reply.standing.changed_because.is_empty() {
        let because: Vec<String> = reply.standing.changed_because.iter().map(ToString::to_string).collect();
        let recorded = format!("as of {} not as decided, because {}", reply.standing.as_of, because.join(", "));
        lines.push(("standing", recorded));
    }
    if let Some(later) = &reply.superseded_by {
        lines.push(("later", why::superseded_by(later)));
    }
    if let Some(since) = reply.standing.unjudged_since {
        let words = format!("something about it changed at {since}, and no decision has seen that yet");
        lines.push(("unjudged", words));
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

/// What counts though it does not lie where the subject was promoted from.
fn seen_before(evidence: &[EvidenceReply]) -> Option<String> {
    let kept: Vec<&EvidenceReply> = evidence.iter().filter(|item| item.source == Source::Kept).collect();
    let mut places: Vec<&str> = kept.iter().filter_map(|item| item.seen_in.as_deref()).collect();
    places.sort_unstable();
    places.dedup();
    let whence = if places.is_empty() { String::new() } else { format!(": {}", places.join(", ")) };
    match kept.len() {
        0 => None,
        1 => Some(format!("1 bundle that does not lie here was seen before{whence}")),
        several => Some(format!("{several} bundles that do not lie here were seen before{whence}")),
    }
}

fn published(publication: &Publication) -> String {
    let tries = publication.tries;
    match (&publication.referrer, &publication.last_error) {
        (Some(referrer), _) if publication.state == "published" => format!("as referrer {}", referrer.short()),
        (Some(referrer), _) => format!("{}, referrer {}", publication.state, referrer.short()),
        (None, Some(error)) => format!("{} after {tries} tries: {error}", publication.state),
        (None, None) if publication.state == "not-needed" => {
            "nowhere: it says nothing new, or there is no place for it".to_owned()
        }
        (None, None) => publication.state.clone(),
    }
}

/// A run: its state, its steps with their times, and its decision.
#[must_use]
pub fn run(reply: &RunReply, paint: Paint, fold: Fold) -> String {
    let mut out = format!("{}  run {}{}\n", paint.bold(&safe(&reply.state)), reply.id, now(reply, paint));
    let name = if reply.subject.name.is_empty() { String::new() } else { format!("{}@", safe(&reply.subject.name)) };
    let _ = writeln!(out, "{}", paint.faint(&format!("{name}{} to {}", reply.subject.digest, reply.environment)));
    if let Some(later) = &reply.superseded_by {
        let said = format!("superseded by {}", why::superseded_by(later));
        let _ = writeln!(out, "{}", if later.verdict == Verdict::Ready { said } else { paint.bad(&said) });
    }
    if let Some(again) = &reply.again {
        let parts: Vec<String> = again.parts.iter().map(Digest::short).collect();
        let after = format!("try {} at {} alone, after run {}", again.attempt, parts.join(", "), again.run);
        let _ = writeln!(out, "{}", paint.faint(&after));
    }
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
    timing.extend(publishing.filter(|spent| **spent > 0).map(|spent| (Phase::Publishing.as_str().to_owned(), *spent)));
    timing::chart(&mut out, &timing, paint);
    if let Some(found) = &reply.decision {
        out.push('\n');
        out.push_str(&decision(found, paint, fold));
    }
    out
}

/// How what a run came to stands now, to stand behind its state, which stays what it was, and how it came to be ready where that is
/// not plainly so; empty where there is nothing of that to say.
pub(in crate::cli) fn now(reply: &RunReply, paint: Paint) -> String {
    if let Some(how) = reply.decision.as_ref().and_then(how_it_is_ready) {
        return format!("  {how}");
    }
    let decided = reply.decision.as_ref().filter(|now| now.decided.is_some());
    // It stands no more, and what it was about is ready all the same: who reads "not ready" would promote it once more.
    let later = reply.superseded_by.as_ref().filter(|later| later.verdict == Verdict::Ready);
    if later.is_some() && decided.is_some_and(|now| now.verdict != Verdict::Ready) {
        return "  ready now, by a later decision".to_owned();
    }
    let turned = decided.filter(|now| now.decided != Some(now.verdict));
    turned.map_or_else(String::new, |now| {
        let words = format!("{} now", verdict_in_words(now.verdict));
        format!("  {}", if now.verdict == Verdict::Ready { words } else { paint.bad(&words) })
    })
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
