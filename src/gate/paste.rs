//! What a reply tells its reader to do, so that it can be pasted into a shell and does what it says.
//!
//! A record keeps the words of the pack's author with the subject filled in, as they were: replay computes the same bytes for
//! ever. What a shell makes of them, and where there is nobody yet whose word could count, is said of the reply alone.

use std::collections::BTreeSet;

use super::reply::DecisionReply;
use crate::domain::decision::fix::{NO_SIGNATURE_COUNTS, in_project, naming, quoting};
use crate::domain::decision::{Outcome, Reason};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::revocation::REVOKED;

/// The reply with commands that a shell reads as they are meant, and with what nobody can do before the pack names somebody.
pub(super) fn pasteable(pack: &Pack, mut reply: DecisionReply) -> DecisionReply {
    let mut nobody = false;
    let revoked = revoked_keys(&reply);
    let (name, digest) = (&reply.subject.name, reply.subject.digest);
    let subject = if name.is_empty() { digest.to_string() } else { format!("{name}@{digest}") };
    for reasons in std::iter::once(&mut reply.reasons).chain(reply.platforms.iter_mut().map(|part| &mut part.reasons)) {
        // The gate's own words are recorded with the places for these empty. A part is promoted with the whole.
        for reason in reasons.iter_mut().filter(|reason| reason.rule.is_gates_own()) {
            reason.fix = filled(&reason.fix, &subject, &reply.environment);
        }
        say_to_a_shell(reasons, &reply.project, &reply.subject.name);
        nobody |= say_who_is_missing(reasons, pack);
        say_who_is_left(reasons, pack, &revoked);
    }
    // The gate's own key is among those that bundles are tried with, and signs for nobody.
    if nobody && pack.keys().is_empty() {
        for rejection in reply.evidence.iter_mut().filter_map(|item| item.rejection.as_mut()) {
            if rejection.code == "key-untrusted" {
                "a key that the pack names, which names none yet".clone_into(&mut rejection.expected);
            }
        }
    }
    say_who_revoked(&mut reply, pack);
    reply
}

/// Whom the pack knows by name is said by name.
fn say_who_revoked(reply: &mut DecisionReply, pack: &Pack) {
    let groups = pack.manifest().approvers.values();
    let mut people: Vec<(String, String)> = Vec::new();
    for (name, person) in groups.flat_map(|group| &group.people) {
        for key in person.holds.keys.iter().map(PublicKey::fingerprint) {
            people.push((format!("by key {key}"), format!("by {name} (key {})", key.short())));
        }
    }
    let by_name = |text: &mut String| {
        for (key, name) in people.iter().filter(|(key, _)| text.contains(key.as_str())).cloned().collect::<Vec<_>>() {
            *text = text.replace(&key, &name);
        }
    };
    let parts = reply.platforms.iter_mut().flat_map(|part| &mut part.reasons);
    let reasons = reply.reasons.iter_mut().chain(parts).filter(|reason| reason.rule.as_str() == "gate.revoked");
    reasons.for_each(|reason| by_name(&mut reason.found));
    let rejections = reply.evidence.iter_mut().filter_map(|item| item.rejection.as_mut());
    rejections.filter(|why| why.code == REVOKED).for_each(|why| by_name(&mut why.found));
}

/// Puts the subject and the environment into a fix of the gate's own, so that it can be copied and run.
pub(super) fn filled(fix: &str, subject: &str, environment: &EnvironmentName) -> String {
    fix.replace("{subject}", subject).replace("{environment}", environment.as_str())
}

/// Quotes the place in every fix, and names the project, and the check that is run again.
pub(super) fn say_to_a_shell(reasons: &mut [Reason], project: &ProjectName, name: &str) {
    for reason in reasons.iter_mut().filter(|reason| !reason.fix.is_empty()) {
        reason.fix = in_project(&quoting(&reason.fix, name), project);
    }
    let named: Vec<(String, String)> = reasons
        .iter()
        .map(|reason| (reason.fix.clone(), naming(&reason.fix, &reason.found)))
        .filter(|(plain, named)| plain != named)
        .collect();
    for reason in reasons {
        let own = naming(&reason.fix, &reason.found);
        // What is to be run again for one rule does for another that cannot say which it was.
        let other = named.iter().find(|(plain, _)| *plain == reason.fix && own == reason.fix);
        reason.fix = other.map_or(own, |(_, named)| named.clone());
    }
}

/// How a pack gets its signers. One that this program brings is begun anew as one's own, by one command for all that it
/// leaves open; one that somebody wrote is changed where it is written, as what it says elsewhere must stay.
fn put_signers_in(pack: &Pack) -> String {
    let name = &pack.reference().name;
    if !pack.is_as_brought() {
        let sets: Vec<String> = pack.empty_sets().map(|set| format!("[signers.{set}]")).collect();
        return format!(
            "name who may sign under {} in pack.toml of your pack `{name}` (identities, or keys = [\"keys/….pub\"]), raise \
             its version, and put it in force: countersign policy activate DIR",
            sets.join(", ")
        );
    }
    let mut options: Vec<String> = pack.empty_sets().map(|set| format!(" --signer {set}=FILE")).collect();
    let constants = [("sources", " --source URI"), ("builders", " --builder URI")];
    options.extend(constants.into_iter().filter(|(name, _)| pack.lists_nothing(name)).map(|(_, flag)| flag.to_owned()));
    format!(
        "put your signers in a pack, and that in force: countersign policy new DIR --from {name}{} && countersign policy \
         activate DIR; or, where keys sign and no transparency log is used, the same with --without-log after `new DIR`; or, \
         where identities of a pipeline sign, name them in pack.toml of that pack instead of --signer",
        options.concat()
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
        reason.expected = format!("{before}{named} names nobody yet, {NO_SIGNATURE_COUNTS}");
        reason.fix = put_signers_in(pack);
        nobody = true;
    }
    say_what_is_left_of_a_waiver(reasons, pack);
    nobody
}

/// Where a waiver is over, its reason says first how the rule itself would hold: where nobody can do that, another waiver is all
/// that is left.
fn say_what_is_left_of_a_waiver(reasons: &mut [Reason], pack: &Pack) {
    let waived = reasons.iter().filter(|reason| reason.outcome == Outcome::Waived && !reason.fix.is_empty());
    let vain: Vec<String> = waived
        .filter(|reason| pack.sets_without_anybody(&reason.rule).is_some())
        .map(|reason| format!("{}; or ", reason.fix))
        .collect();
    for reason in reasons.iter_mut().filter(|reason| reason.rule.is_gates_own()) {
        if let Some(another) = vain.iter().find_map(|fix| reason.fix.strip_prefix(fix.as_str())) {
            reason.fix = another.to_owned();
        }
    }
}

/// The keys by which evidence was signed that does not count because they were revoked.
fn revoked_keys(reply: &DecisionReply) -> BTreeSet<Digest> {
    let revoked = reply.evidence.iter().filter_map(|item| item.rejection.as_ref()).filter(|why| why.code == REVOKED);
    // A revocation says first what it revokes.
    revoked.filter_map(|why| why.found.split(' ').next()?.parse().ok()).collect()
}

/// Where all whom a rule accepts are revoked, another signature by whoever it accepts cannot be had.
fn say_who_is_left(reasons: &mut [Reason], pack: &Pack, revoked: &BTreeSet<Digest>) {
    for reason in reasons.iter_mut().filter(|reason| reason.outcome == Outcome::Violation && !reason.failed()) {
        let Some(sets) = pack.sets_of_revoked(&reason.rule, revoked) else { continue };
        let named = sets.iter().map(|set| format!("`{set}`")).collect::<Vec<_>>().join(", ");
        let before = if reason.expected.is_empty() { String::new() } else { format!("{}; ", reason.expected) };
        reason.expected = format!("{before}everybody whom {named} names is revoked, {NO_SIGNATURE_COUNTS}");
        let tables: Vec<String> = sets.iter().map(|set| format!("[signers.{set}]")).collect();
        reason.fix = format!(
            "name somebody else under {} in pack.toml of your pack `{}`, raise its version, and put it in force: countersign \
             policy activate DIR --allow-loosening --reason TEXT",
            tables.join(", "),
            pack.reference().name
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::Severity;
    use crate::domain::policy::PackFiles;

    fn reason(rule: &str, outcome: Outcome, fix: &str) -> Reason {
        Reason {
            rule: rule.parse().unwrap(),
            outcome,
            severity: Severity::Required,
            title: String::new(),
            owner: String::new(),
            expected: String::new(),
            found: String::new(),
            evidence: Vec::new(),
            fix: fix.to_owned(),
            waived_by: None,
        }
    }

    #[test]
    fn of_a_waiver_that_is_over_only_another_one_is_left_where_nobody_could_satisfy_the_rule() {
        let (review, another) =
            ("countersign attest x --key KEY", "ask for another override: countersign override request x");
        let over = format!("{review}; or {another}");
        let standard = Pack::load(&PackFiles::standard()).unwrap();
        assert!(standard.sets_without_anybody(&"review.approved".parse().unwrap()).is_some());
        for (waived, expected) in [("review.approved", another), ("environment.before", over.as_str())] {
            let mut reasons =
                [reason("gate.waiver-expired", Outcome::Violation, &over), reason(waived, Outcome::Waived, review)];
            say_who_is_missing(&mut reasons, &standard);
            assert_eq!((reasons[0].fix.as_str(), reasons[1].fix.as_str()), (expected, review), "{waived}");
        }
    }
}
