//! What is refused as proof and counts against a subject all the same.
//!
//! Who signs with a key that a pack names, and has no witness where one is demanded, has shown nothing: the key may have
//! been lost long ago. Nor has whom a keyless certificate names, where nobody can say when it was used. But a no by the same key is not to be passed over for that, or whoever holds it says no and the
//! yes of before stands. So rules are asked twice where there is such a statement: without it, and as if it counted. What
//! they do not show both times is not shown. A weak statement can take a yes away in this way, and never give one; and
//! nobody can without the key.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::backing::{self, CERTIFICATE_UNWITNESSED};
use super::errors::bounded;
use super::input::{self, Question};
use super::judgement::Judgement;
use super::manifest::{Environment, Rule};
use super::notation::Answer;
use super::pack::Pack;
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::{Facts, RejectionReport, Signer, Unread, Vouched};
use crate::domain::limits::{MAX_FIXES_REPEATED, MAX_RULE_TEXT_CHARS};
use crate::domain::names::SignerSetName;
use crate::domain::statement::predicate_type::{SLSA_PROVENANCE_V0_2, SLSA_PROVENANCE_V1};
use crate::domain::time::Timestamp;

/// By which rules of the gate evidence is weighed that is no proof by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weighing {
    /// What is refused as proof was as if it were not there, and a signature over an index answered for everything that
    /// the index holds unsigned: as versions did it that recorded none.
    #[serde(skip)]
    AsProof,
    /// It stands in the way; and a signature over an index answers for what builders leave there, or for what the
    /// environment names.
    AlsoAgainst,
    /// And so does what is by somebody of a trust store whose certificate has ended, or may have been revoked; and one word is one
    /// for each signer set, whatever covers or repeats it.
    AlsoEnded,
    /// And a word is as old as its signing was first seen to be, whichever wrapping of it is shown; and each piece that is no proof
    /// counts by itself, too, so that only a proof replaces it.
    AsFirstSeen,
    /// And words that were said before and are no proof now count where they were said again: on another occasion than any that
    /// is one. None of them is from later than it can be, and a time by roots that do not count here is none.
    #[default]
    AsLastSaid,
}

/// What becomes of one piece of evidence in an environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// The signer sets by which it is evidence.
    pub(super) shown: Vec<SignerSetName>,
    /// Those by whose members it is, too, and for which it is no proof.
    pub(super) against: Vec<SignerSetName>,
    /// Why it is no proof for these, or nobody's word.
    pub(super) refused: Option<RejectionReport>,
}

impl Standing {
    pub(super) fn nothing(report: RejectionReport) -> Self {
        Self { refused: Some(report), ..Self::default() }
    }

    /// The same, and against the subject for those of `ended` for which it is nothing yet.
    pub(super) fn also_against(mut self, ended: Vec<(SignerSetName, RejectionReport)>) -> Self {
        for (set, report) in ended {
            if !self.shown.contains(&set) && !self.against.contains(&set) {
                self.against.push(set);
                self.refused.get_or_insert(report);
            }
        }
        self.against.sort();
        self
    }
}

/// What builders leave in an index without a signature (BuildKit, "Image attestation storage").
const LEFT_BY_BUILDERS: [&str; 4] =
    [SLSA_PROVENANCE_V0_2, SLSA_PROVENANCE_V1, "https://spdx.dev/Document", "https://cyclonedx.org/bom"];

impl Environment {
    /// Whether a signature over an index by a member of `set` answers for what the index holds unsigned of this type.
    #[must_use]
    pub fn answers_for(&self, set: &SignerSetName, predicate_type: &str) -> bool {
        if self.unsigned_by.is_empty() {
            return LEFT_BY_BUILDERS.contains(&predicate_type);
        }
        self.unsigned_by.get(set).is_some_and(|types| types.contains(predicate_type))
    }
}

impl Pack {
    /// What becomes of one piece of evidence in `environment` at `now`.
    pub(super) fn standing(
        &self,
        facts: &Facts,
        environment: &Environment,
        now: Timestamp,
        weighing: Weighing,
    ) -> Standing {
        let standing = self.standing_of_members(facts, environment, now, weighing);
        if weighing < Weighing::AlsoEnded {
            return standing;
        }
        standing.also_against(self.ended(&facts.signer, now))
    }

    /// The signer sets that mean `signer` by a certificate that does not count at `now`, with why it does not. What she says is no
    /// proof for them; but it is hers, and a no does not vanish with its certificate.
    fn ended(&self, signer: &Signer, now: Timestamp) -> Vec<(SignerSetName, RejectionReport)> {
        if signer.certificate.is_none() {
            return Vec::new();
        }
        let answers = self.manifest().signers.iter().map(|(set, members)| (set, members.answer(signer, now)));
        let ended = answers.filter_map(|(set, answer)| match answer {
            Answer::Not(report) => Some((set.clone(), report)),
            Answer::Counts(_) | Answer::Other => None,
        });
        ended.collect()
    }

    fn standing_of_members(
        &self,
        facts: &Facts,
        environment: &Environment,
        now: Timestamp,
        weighing: Weighing,
    ) -> Standing {
        let sets = match self.sets_of(&facts.signer, now) {
            Ok(sets) => sets,
            Err(report) => return Standing::nothing(report),
        };
        let backed = backing::require(environment, &facts.signer, facts.witness(), &facts.vouched);
        match (backed, weighing) {
            (Ok(()), Weighing::AsProof) => Standing { shown: sets, ..Standing::default() },
            (Ok(()), _) => answering(facts, sets, environment),
            (Err(report), weighing)
                if weighing > Weighing::AsProof
                    && backing::is_known(environment, &facts.signer, facts.vouched.iter().chain(&facts.named_by)) =>
            {
                Standing { against: sets, refused: Some(report), ..Standing::default() }
            }
            (Err(report), _) => Standing::nothing(report),
        }
    }

    /// By which rules the answer to `question` depends on how what is no proof by itself is weighed: by the oldest that come to
    /// the same. `None` where it does not.
    #[must_use]
    pub fn weighs(&self, question: &Question) -> Option<Weighing> {
        if input::said_last(self, question) {
            return Some(Weighing::AsLastSaid);
        }
        if input::seen_before(self, question) {
            return Some(Weighing::AsFirstSeen);
        }
        if self.weighs_anew(question) {
            return Some(Weighing::AlsoEnded);
        }
        let environment = question.environment;
        let by = |facts, weighing| self.standing(facts, environment, question.now, weighing);
        let weighs = question.evidence.iter().any(|facts| {
            // What was signed itself and is backed is a proof.
            let signed = facts.form != Form::Statement;
            let is_proof =
                signed && backing::require(environment, &facts.signer, facts.witness(), &facts.vouched).is_ok();
            !is_proof && by(facts, Weighing::AsProof) != by(facts, Weighing::AlsoAgainst)
        });
        weighs.then_some(Weighing::AlsoAgainst)
    }

    /// Whether the rules of [`Weighing::AlsoEnded`] come to something else than those before.
    fn weighs_anew(&self, question: &Question) -> bool {
        let (environment, now) = (question.environment, question.now);
        let mut unread = question.rejected.iter().filter_map(|one| one.unread.as_deref());
        let ended = |signer: &Signer| !self.ended(signer, now).is_empty();
        let heard = |by| move |one: &Unread| self.hears(&one.signer, &one.vouched, environment, (now, by));
        let (heard_now, heard_before) = (heard(Weighing::AlsoEnded), heard(Weighing::AlsoAgainst));
        question.evidence.iter().any(|facts| ended(&facts.signer))
            || unread.any(|one| heard_now(one) != heard_before(one))
            || input::repeats(self, question)
    }

    /// Whether `signer` is a member of some set at `now`, by a key or by whom counts in `environment`: then what she says may
    /// not be passed over, whatever it lacks to be a proof.
    #[must_use]
    pub fn hears(
        &self,
        signer: &Signer,
        vouched: &[Vouched],
        environment: &Environment,
        (now, weighing): (Timestamp, Weighing),
    ) -> bool {
        let ended = || weighing >= Weighing::AlsoEnded && !self.ended(signer, now).is_empty();
        backing::is_known(environment, signer, vouched.iter()) && (self.sets_of(signer, now).is_ok() || ended())
    }
}

/// What a statement is to the signer sets that it is by: evidence, unless it was never signed itself and they do not answer
/// for statements of its type. Whoever signed the index has signed it all the same: against the subject it counts.
pub(super) fn answering(facts: &Facts, sets: Vec<SignerSetName>, environment: &Environment) -> Standing {
    let answers =
        |set: &SignerSetName| facts.form != Form::Statement || environment.answers_for(set, &facts.predicate_type);
    let (shown, against): (Vec<_>, Vec<_>) = sets.into_iter().partition(answers);
    let refused = (!against.is_empty()).then(|| RejectionReport {
        code: "unsigned".to_owned(),
        expected: format!(
            "a signature over the statement itself, or over its index by a signer set that `{}` lets answer for it \
             (unsigned-in-signed-index)",
            environment.name
        ),
        found: "one over the index that does not answer for statements of this type".to_owned(),
    });
    Standing { shown, against, refused }
}

/// Of `rules`, those that are asked again as if what counts against were proof: it can take away what the rest has shown,
/// and nothing else.
pub(super) fn asked_again<'r>(rules: &[&'r Rule], judged: &[Judgement]) -> Vec<&'r Rule> {
    rules.iter().zip(judged).filter(|(_, without)| can_be_taken_away(without)).map(|(rule, _)| *rule).collect()
}

/// What follows for all rules, of which those that are [asked again](asked_again) have said `with`.
pub(super) fn all(judged: Vec<Judgement>, with: Vec<Judgement>, against: &[(Digest, String)]) -> Vec<Judgement> {
    let mut with = with.into_iter();
    let weighed = judged.into_iter().map(|without| {
        if !can_be_taken_away(&without) {
            return without;
        }
        match with.next().filter(|with| with.rule == without.rule) {
            Some(with) => both(without, with, against),
            // Nobody was asked: then nothing is shown.
            None => Judgement { shown: false, error: Some("it was not asked again".to_owned()), ..without },
        }
    });
    weighed.collect()
}

fn can_be_taken_away(without: &Judgement) -> bool {
    without.shown && without.error.is_none()
}

/// What follows where a rule said `without` what counts against, and `with` it.
///
/// * `against` — what does, each with why it is no proof.
fn both(without: Judgement, with: Judgement, against: &[(Digest, String)]) -> Judgement {
    if !can_be_taken_away(&without) {
        return without;
    }
    if with.shown && with.error.is_none() {
        let until = without.until.into_iter().chain(with.until).min();
        return Judgement { until, ..without };
    }
    let named: Vec<String> =
        against.iter().take(MAX_FIXES_REPEATED).map(|(digest, code)| format!("{} ({code})", digest.short())).collect();
    let more = against.len().saturating_sub(named.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let mut said = format!(
        "in the way stands what is no proof by itself, of a signer who is known: {}{more}; whoever made it can take it \
         back with a later statement that has what is missing",
        named.join(", ")
    );
    // Whose it is, is less sure than with a key that a pack names, so whoever is refused by it is told the way out.
    let unwitnessed = against.iter().filter(|(_, code)| code == CERTIFICATE_UNWITNESSED);
    let ways: Vec<String> =
        unwitnessed.take(MAX_FIXES_REPEATED).map(|(digest, _)| format!("countersign revoke {digest}")).collect();
    if !ways.is_empty() {
        let _ = write!(
            said,
            "; what was not made by whom its certificate names, somebody who may takes out of the way, each by itself or \
             all of a certificate by its SHA-256 (--reason TEXT --key FILE): {}",
            ways.join(", ")
        );
    }
    let found = match with.found {
        Some(found) => format!("{found}; {said}"),
        None => said,
    };
    Judgement { found: Some(bounded(&found, MAX_RULE_TEXT_CHARS)), until: None, ..with }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::names::RuleId;
    use crate::domain::policy::PackFiles;

    fn judged(shown: bool, until: Option<&str>) -> Judgement {
        let rule: RuleId = "smoke.passed".parse().unwrap();
        let until = until.map(|text| text.parse::<Timestamp>().unwrap());
        Judgement { rule, shown, error: None, expected: None, found: Some("x".into()), used: Vec::new(), until }
    }

    #[test]
    fn what_counts_against_takes_away_and_never_gives() {
        let digest = Digest::of(b"no");
        let against = [(digest, "log-entry-missing".to_owned())];
        for (without, with, shown) in
            [(true, true, true), (true, false, false), (false, true, false), (false, false, false)]
        {
            let both = both(judged(without, None), judged(with, None), &against);
            assert_eq!(both.shown, shown, "{without} {with}");
            let says = both.found.unwrap().contains(&digest.short());
            assert_eq!(says, without && !with);
        }
        let failed = Judgement { error: Some("broke".into()), ..judged(false, None) };
        assert_eq!(both(judged(true, None), failed.clone(), &against).error.as_deref(), Some("broke"));
        assert_eq!(both(failed, judged(true, None), &against).error.as_deref(), Some("broke"));
    }

    #[test]
    fn only_what_is_shown_is_asked_again_and_counts_when_it_was() {
        let pack = Pack::load(&PackFiles::standard()).unwrap();
        let rules: Vec<&Rule> = pack.rules().iter().take(4).collect();
        let said = |rule: &Rule, shown: bool| Judgement { rule: rule.id.clone(), ..judged(shown, None) };
        let failed = Judgement { error: Some("broke".into()), ..said(rules[2], true) };
        let without = vec![said(rules[0], true), said(rules[1], false), failed, said(rules[3], true)];
        let again = asked_again(&rules, &without);
        assert_eq!(again.iter().map(|rule| &rule.id).collect::<Vec<_>>(), [&rules[0].id, &rules[3].id]);
        let against = [(Digest::of(b"no"), "log-entry-missing".to_owned())];
        for (first, last) in [(true, true), (true, false), (false, true)] {
            let with = vec![said(rules[0], first), said(rules[3], last)];
            let weighed = all(without.clone(), with, &against);
            let all_asked = [said(rules[0], first), said(rules[1], true), said(rules[2], true), said(rules[3], last)];
            let each: Vec<Judgement> =
                without.iter().cloned().zip(all_asked).map(|(without, with)| both(without, with, &against)).collect();
            assert_eq!(weighed, each, "as if all had been asked");
        }
        // Whoever leaves one out shows nothing by that.
        let weighed = all(without, vec![said(rules[3], true)], &against);
        assert!(weighed.iter().all(|judgement| !can_be_taken_away(judgement)), "{weighed:?}");
    }

    #[test]
    fn the_earlier_end_counts() {
        let (early, late) = (Some("2026-01-01T00:00:00Z"), Some("2026-01-02T00:00:00Z"));
        for (without, with) in [(early, late), (late, early), (early, None), (None, early)] {
            let both = both(judged(true, without), judged(true, with), &[]);
            assert_eq!(both.until, judged(true, early).until);
        }
    }
}
