//! What every shape of an answer says first: how it becomes ready. What that is the domain says; here a reply is put to
//! it, and what was looked at and not believed is held against each thing to do.

use std::borrow::Cow;

use super::{reference, safe, text, verdict_in_words};
use crate::domain::decision::fix::{NO_SIGNATURE_COUNTS, in_project, makes};
use crate::domain::decision::way::{Answer, Judged, Place, Step, Unmet, Way};
use crate::domain::digest::Digest;
use crate::domain::facts::RejectionReport;
use crate::domain::names::ApproverSetName;
use crate::domain::revocation::REVOKED;
use crate::gate::reply::{AskedReply, DecisionReply, EvidenceReply, PlatformReply, SupersededBy};

/// The way from an answer to ready.
#[must_use]
pub fn way(reply: &DecisionReply) -> Way<'_> {
    let parts = reply.platforms.iter();
    let mut way = Way::from(&Answer {
        whole: Judged { about: reply.subject.digest, verdict: reply.verdict, reasons: &reply.reasons },
        parts: parts.map(|part| Judged { about: part.digest, verdict: part.verdict, reasons: &part.reasons }).collect(),
        environment: &reply.environment,
        place: if reference(reply).contains('@') { Place::Known } else { Place::Unknown },
        faults: &reply.faults,
    });
    for step in &mut way.steps {
        let unlogged = near(reply, step).iter().any(|item| lacks_an_entry(item));
        if let Some(command) = &mut step.command {
            // The same command again would make the same that did not count.
            let logged =
                if unlogged { command.replacen(" --key KEY", " --key KEY --log", 1) } else { command.to_string() };
            *command = Cow::Owned(in_project(&logged, &reply.project));
        }
    }
    way
}

/// That nothing is missing but time, and until when; or that this time has come since.
#[must_use]
pub(super) fn when(reply: &DecisionReply) -> Option<String> {
    let from = reply.ready_from.as_ref()?;
    if from.at <= reply.standing.as_of {
        return Some(format!("Nothing was missing but time, to {}, and that has come: ask again", from.at));
    }
    Some(format!("Nothing is missing but time: as it stands now, ready from {} on", from.at))
}

/// The command that asks the gate again.
#[must_use]
pub fn ask(reply: &DecisionReply) -> String {
    in_project(&format!("countersign promote {} --to {}", reference(reply), reply.environment), &reply.project)
}

/// The command that asks again only about those platforms that could not be asked about; nothing where all of it has to be
/// asked.
pub(super) fn ask_alone(reply: &DecisionReply) -> Option<String> {
    let run = reply.decision.as_ref()?.run;
    // A name is the index's own word, and this is to be pasted into a shell.
    let is_plain = |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte));
    let named = |part: &PlatformReply| {
        part.platform.as_deref().filter(is_plain).map_or_else(|| part.digest.to_string(), str::to_owned)
    };
    let parts: Vec<String> =
        reply.platforms.iter().filter(|part| part.retry_alone).map(|part| format!(" --part {}", named(part))).collect();
    (!parts.is_empty()).then(|| format!("countersign run retry {run}{}", parts.concat()))
}

/// Platforms of an index by their names, where the index says them.
pub(super) fn parts_in_words(reply: &DecisionReply, parts: &[Digest]) -> String {
    let name = |digest: &Digest| {
        let named = reply.platforms.iter().find(|part| part.digest == *digest).and_then(|part| part.platform.clone());
        named.unwrap_or_else(|| digest.short())
    };
    parts.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A command that asks for an override, and who approves it.
pub(super) type Waiver<'a> = (String, &'a ApproverSetName);

/// How all that a step settles could be waived; nothing where one of its rules cannot be overridden.
pub(super) fn waivers<'a>(reply: &'a DecisionReply, step: &Step) -> Vec<Waiver<'a>> {
    let waiver = |unmet: &Unmet| {
        let group = reply.overridable_by.get(&unmet.reason.rule).filter(|_| !unmet.reason.failed())?;
        // What waits for somebody already is not asked for once more.
        if let Some(asked) = asked_for(reply, unmet).find(|asked| asked.is_pending()) {
            let command = format!("countersign override approve {} --key FILE", asked.id);
            return Some((in_project(&command, &reply.project), group));
        }
        let (subject, environment, rule) = (about(reply, unmet.about), &reply.environment, &unmet.reason.rule);
        let command = format!(
            "countersign override request {subject} --environment {environment} --rule {rule} --reason TEXT \
             --expires DURATION --key KEY"
        );
        Some((in_project(&command, &reply.project), group))
    };
    step.settles.iter().map(waiver).collect::<Option<_>>().unwrap_or_default()
}

/// What was asked for of a reason in the way.
fn asked_for<'a>(reply: &'a DecisionReply, unmet: &Unmet) -> impl Iterator<Item = &'a AskedReply> {
    let (about, rule) = (unmet.about, unmet.reason.rule.clone());
    reply.overrides.iter().filter(move |asked| asked.subject == about && asked.rule == rule)
}

/// The same in words: where an override stands that was asked for, and whom it waits for.
pub(super) fn overrides_in_words(reply: &DecisionReply, unmet: &Unmet) -> Vec<String> {
    let words = |asked: &AskedReply| {
        let whom = match asked.waiting_for.as_slice() {
            [] => String::new(),
            people => format!(", waits for {}", people.join(" or ")),
        };
        match asked.state.as_str() {
            "in-force" => format!("{} is in force since this was decided: asking again counts it", asked.id.short()),
            "pending" => format!("{} is pending: {}{whom}", asked.id.short(), asked.missing),
            _ => format!("{}: {}", asked.id.short(), asked.missing),
        }
    };
    asked_for(reply, unmet).map(words).collect()
}

/// The decision that stands instead.
pub(super) fn superseded_by(later: &SupersededBy) -> String {
    format!(
        "decision {} of run {}, made {}: {}",
        later.decision.short(),
        later.run,
        later.decided_at,
        verdict_in_words(later.verdict)
    )
}

/// The subject, or a part of it, as it can be pasted into a command.
fn about(reply: &DecisionReply, part: Digest) -> String {
    reference(reply).replace(&reply.subject.digest.to_string(), &part.to_string())
}

/// Evidence of the kind that a step would make, about the same thing, which is there and did not count: for no rule, or
/// not for those of the step.
pub(super) fn near<'a>(reply: &'a DecisionReply, step: &Step) -> Vec<&'a EvidenceReply> {
    let Some(command) = &step.command else { return Vec::new() };
    let concerns = |item: &&EvidenceReply| {
        let about = item.subject.unwrap_or(reply.subject.digest);
        // What is accepted and does not count for a rule that something else counts for is only older.
        let missed = !item.accepted || step.settles.iter().all(|unmet| unmet.reason.evidence.is_empty());
        missed && step.settles.iter().any(|unmet| unmet.about == about) && makes(command, &item.predicate_type)
    };
    reply.evidence.iter().filter(concerns).collect()
}

/// Evidence that did not count, in one line: which, why not, and by whom it was signed.
pub(super) fn doubt(reply: &DecisionReply, item: &EvidenceReply) -> String {
    format!("{} {}", item.digest.short(), why_not(reply, item))
}

fn lacks_an_entry(item: &EvidenceReply) -> bool {
    item.rejection.as_ref().is_some_and(|why| why.code == "log-entry-missing")
}

/// What would make evidence count that is there: said where it is the environment that asks for more of it, or where somebody signed it
/// who is not meant.
pub(super) fn would_count(reply: &DecisionReply, near: &[&EvidenceReply]) -> Option<String> {
    if near.iter().any(|item| lacks_an_entry(item)) {
        return Some(format!(
            "with --log, as below, a transparency log vouches for it; or, if the key alone is to suffice: \
             log-entry = \"optional\" under [environments.{}] of the pack",
            reply.environment
        ));
    }
    let is_refused = |code: &str| near.iter().any(|item| item.rejection.as_ref().is_some_and(|why| why.code == code));
    if is_refused("chain-invalid") {
        let words = "those certificates count whose authority `countersign trust show` lists, or whose trust store \
                     `countersign policy show` does: sign with one of them";
        return Some(words.to_owned());
    }
    let is_nobody = is_refused("signer-not-accepted") || is_refused("key-untrusted");
    is_nobody.then(|| "those count whom `countersign policy show` lists under Signers: sign as one of them".to_owned())
}

/// Whether a reason of the gate's own tells all about a revocation already: it takes three lines, and may have taken all there is.
fn is_told(reply: &DecisionReply, revoked: &RejectionReport) -> bool {
    let parts = reply.platforms.iter().flat_map(|part| &part.reasons);
    let mut own = reply.reasons.iter().chain(parts).filter(|reason| reason.rule.as_str() == "gate.revoked");
    revoked.code == REVOKED && own.any(|reason| reason.found.starts_with(&revoked.found))
}

fn why_not(reply: &DecisionReply, item: &EvidenceReply) -> String {
    let Some(RejectionReport { code, expected, found }) = &item.rejection else {
        let signer = item.signer.as_ref().map(text::signer_in_words).unwrap_or_default();
        return format!("is by {signer}, who is a member of other signer sets only");
    };
    if item.rejection.as_ref().is_some_and(|why| is_told(reply, why)) {
        return "does not count: revoked, as `gate.revoked` says".to_owned();
    }
    match &item.signer {
        // Where the signer is what is wrong, that is what was found.
        Some(signer) if code == "signer-not-accepted" => {
            format!("is by {}: {}, expected {}", text::signer_in_words(signer), safe(code), safe(expected))
        }
        _ => format!("does not count: {}, expected {}; found {}", safe(code), safe(expected), safe(found)),
    }
}

/// Evidence that did not count for one and the same reason.
pub(super) struct Alike<'a> {
    /// What it says it is; empty where it cannot be read.
    pub kind: &'a str,
    /// How many of it there are.
    pub count: usize,
    /// Why they do not count.
    pub why: String,
}

/// All that was looked at and not accepted, the same said once.
pub(super) fn alike(reply: &DecisionReply) -> Vec<Alike<'_>> {
    let mut all: Vec<Alike<'_>> = Vec::new();
    for item in reply.evidence.iter().filter(|item| !item.accepted) {
        let why = why_not(reply, item);
        match all.iter_mut().find(|known| known.kind == item.predicate_type && known.why == why) {
            Some(known) => known.count = known.count.saturating_add(1),
            None => all.push(Alike { kind: &item.predicate_type, count: 1, why }),
        }
    }
    all.sort_by(|one, other| (one.kind, &one.why).cmp(&(other.kind, &other.why)));
    all
}

/// What a reason is about, where that is a platform: its name and a separator.
pub(super) fn platform_of(reply: &DecisionReply, unmet: &Unmet) -> String {
    let part = reply.platforms.iter().find(|part| part.digest == unmet.about && part.digest != reply.subject.digest);
    part.map(|part| format!("{}: ", super::platform_name(part))).unwrap_or_default()
}

/// How many things there are to do, in words.
pub(super) fn things(way: &Way) -> String {
    let shut = |step: &Step| step.settles.iter().any(|unmet| unmet.reason.expected.contains(NO_SIGNATURE_COUNTS));
    match way.steps.len() {
        _ if way.steps.iter().any(shut) => {
            "To be done first: before that, nothing that is signed can make it ready".to_owned()
        }
        0 => "To be asked again".to_owned(),
        1 => "One thing would make it ready".to_owned(),
        more => format!("{more} things would make it ready, together"),
    }
}
