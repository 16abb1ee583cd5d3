//! What is refused as proof and counts against a subject all the same.
//!
//! Who signs with a key that a pack names, and has no witness where one is demanded, has shown nothing: the key may have
//! been lost long ago. Nor has whom a keyless certificate names, where nobody can say when it was used. But a no by the same key is not to be passed over for that, or whoever holds it says no and the
//! yes of before stands. So rules are asked twice where there is such a statement: without it, and as if it counted. What
//! they do not show both times is not shown. A weak statement can take a yes away in this way, and never give one; and
//! nobody can without the key.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::backing::CERTIFICATE_UNWITNESSED;
use super::errors::bounded;
use super::judgement::Judgement;
use super::manifest::Environment;
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::{Facts, RejectionReport};
use crate::domain::limits::{MAX_FIXES_REPEATED, MAX_RULE_TEXT_CHARS};
use crate::domain::names::SignerSetName;
use crate::domain::statement::predicate_type::{SLSA_PROVENANCE_V0_2, SLSA_PROVENANCE_V1};

/// By which rules of the gate evidence is weighed that is no proof by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weighing {
    /// What is refused as proof was as if it were not there, and a signature over an index answered for everything that
    /// the index holds unsigned: as versions did it that recorded none.
    #[serde(skip)]
    AsProof,
    /// It stands in the way; and a signature over an index answers for what builders leave there, or for what the
    /// environment names.
    #[default]
    AlsoAgainst,
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

/// What follows where a rule said `without` what counts against, and `with` it.
///
/// * `against` — what does, each with why it is no proof.
pub(super) fn both(without: Judgement, with: Judgement, against: &[(Digest, String)]) -> Judgement {
    if !without.shown || without.error.is_some() {
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
    use crate::domain::time::Timestamp;

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
    fn the_earlier_end_counts() {
        let (early, late) = (Some("2026-01-01T00:00:00Z"), Some("2026-01-02T00:00:00Z"));
        for (without, with) in [(early, late), (late, early), (early, None), (None, early)] {
            let both = both(judged(true, without), judged(true, with), &[]);
            assert_eq!(both.until, judged(true, early).until);
        }
    }
}
