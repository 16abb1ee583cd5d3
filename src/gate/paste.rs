//! What a reply tells its reader to do, so that it can be pasted into a shell and does what it says.
//!
//! A record keeps the words of the pack's author with the subject filled in, as they were: replay computes the same bytes for
//! ever. What a shell makes of them, and where there is nobody yet whose word could count, is said of the reply alone.

use super::reply::DecisionReply;
use crate::domain::decision::fix::{in_project, quoting};
use crate::domain::decision::{Outcome, Reason};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;

/// The reply with commands that a shell reads as they are meant, and with what nobody can do before the pack names somebody.
pub(super) fn pasteable(pack: &Pack, mut reply: DecisionReply) -> DecisionReply {
    let mut nobody = false;
    let (name, digest) = (&reply.subject.name, reply.subject.digest);
    let subject = if name.is_empty() { digest.to_string() } else { format!("{name}@{digest}") };
    for reasons in std::iter::once(&mut reply.reasons).chain(reply.platforms.iter_mut().map(|part| &mut part.reasons)) {
        // The gate's own words are recorded with the places for these empty. A part is promoted with the whole.
        for reason in reasons.iter_mut().filter(|reason| reason.rule.is_gates_own()) {
            reason.fix = filled(&reason.fix, &subject, &reply.environment);
        }
        say_to_a_shell(reasons, &reply.project, &reply.subject.name);
        nobody |= say_who_is_missing(reasons, pack);
    }
    // The gate's own key is among those that bundles are tried with, and signs for nobody.
    if nobody && pack.keys().is_empty() {
        for rejection in reply.evidence.iter_mut().filter_map(|item| item.rejection.as_mut()) {
            if rejection.code == "key-untrusted" {
                "a key that the pack names, which names none yet".clone_into(&mut rejection.expected);
            }
        }
    }
    reply
}

/// Puts the subject and the environment into a fix of the gate's own, so that it can be copied and run.
pub(super) fn filled(fix: &str, subject: &str, environment: &EnvironmentName) -> String {
    fix.replace("{subject}", subject).replace("{environment}", environment.as_str())
}

/// Quotes the place in every fix, and names the project.
pub(super) fn say_to_a_shell(reasons: &mut [Reason], project: &ProjectName, name: &str) {
    for reason in reasons.iter_mut().filter(|reason| !reason.fix.is_empty()) {
        reason.fix = in_project(&quoting(&reason.fix, name), project);
    }
}

/// How a pack gets its signers: one command for all of them, as one pack holds them.
fn put_signers_in(pack: &Pack) -> String {
    let signers: Vec<String> = pack.empty_sets().map(|set| format!(" --signer {set}=FILE")).collect();
    let name = &pack.reference().name;
    format!(
        "put your signers in a pack, and that in force: countersign policy new DIR --from {name}{} && countersign policy \
         activate DIR",
        signers.concat()
    )
}

/// A rule that reads signer sets which name nobody is shown by nothing that anybody signs: what it expects is a pack with
/// somebody in it. Says whether there is such a rule.
fn say_who_is_missing(reasons: &mut [Reason], pack: &Pack) -> bool {
    let mut nobody = false;
    for reason in reasons.iter_mut().filter(|reason| reason.outcome == Outcome::Violation && !reason.failed()) {
        let Some(sets) = pack.sets_without_anybody(&reason.rule) else { continue };
        let named = sets.iter().map(|set| format!("`{set}`")).collect::<Vec<_>>().join(", ");
        let before = if reason.expected.is_empty() { String::new() } else { format!("{}; ", reason.expected) };
        reason.expected = format!("{before}{named} names nobody yet, so that no signature can count");
        reason.fix = put_signers_in(pack);
        nobody = true;
    }
    nobody
}
