//! What another pack would have made of a decision on record: its rules are asked, and those that answer as they did on
//! record are not asked again.

use std::collections::BTreeMap;

use super::decide::{decide, decided};
use super::{Inputs, Outcome, Prior, Reason, Record};
use crate::domain::fault::Fault;
use crate::domain::names::RuleId;
use crate::domain::policy::{Judgement, Pack, Unchanged};

/// What a pack would decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// Its decision. How long that would hold is not known, and it names no end: what rules say about that is in no
    /// record.
    pub record: Record,
    /// Answers that were asked for.
    pub asked: u64,
    /// Answers that the record has.
    pub taken_over: u64,
}

/// How the environment before judged the whole and each part, as a decision was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priors(Vec<Option<Prior>>);

/// The answers that a record has to the questions of another pack: those about the whole, then those about each part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known(Vec<BTreeMap<RuleId, Judgement>>);

impl Priors {
    /// Those of `inputs`.
    #[must_use]
    pub fn of(inputs: &Inputs) -> Self {
        let parts = inputs.parts().iter().map(|part| part.prior.clone());
        Self(std::iter::once(inputs.prior.clone()).chain(parts).collect())
    }
}

impl Known {
    /// The answers of `recorded` that are those to `inputs`, too.
    ///
    /// `inputs` may differ from those that the decision was made from in what the environment before said and in the
    /// pack, and in nothing else.
    ///
    /// * `then` — what the environment before had said.
    /// * `unchanged` — the rules that answer the same question alike under both packs.
    #[must_use]
    pub fn of<F>(recorded: &Record<F>, then: &Priors, inputs: &Inputs, unchanged: &Unchanged) -> Self {
        let now = Priors::of(inputs);
        let parts = inputs.parts();
        let same_parts = parts.len() == recorded.platforms.len()
            && parts
                .iter()
                .zip(&recorded.platforms)
                .all(|(part, judged)| (part.subject.digest, &part.platform) == (judged.digest, &judged.platform));
        if unchanged.is_empty() || !same_parts || then.0.len() != now.0.len() {
            return Self::default();
        }
        let reasons = std::iter::once(&recorded.reasons).chain(recorded.platforms.iter().map(|part| &part.reasons));
        let known = reasons.zip(then.0.iter().zip(&now.0)).map(|(reasons, (then, now))| {
            let same = reasons.iter().filter(|reason| unchanged.contains(&reason.rule, then == now));
            same.filter_map(|reason| Some((reason.rule.clone(), judgement(reason)?))).collect()
        });
        Self(known.collect())
    }

    fn count(&self) -> u64 {
        u64::try_from(self.0.iter().map(BTreeMap::len).sum::<usize>()).unwrap_or(u64::MAX)
    }
}

/// The answer that `reason` was made from; `None` for a rule that could not be evaluated, which may be the machine's fault
/// and no answer.
pub(super) fn judgement(reason: &Reason) -> Option<Judgement> {
    (!reason.failed()).then(|| Judgement {
        rule: reason.rule.clone(),
        shown: reason.outcome == Outcome::Shown,
        error: None,
        expected: Some(reason.expected.clone()),
        found: Some(reason.found.clone()),
        used: reason.evidence.clone(),
        until: None,
    })
}

/// What `pack` would decide from `inputs`, of which some answers are `known`.
///
/// # Errors
///
/// As [`decide`].
pub fn foresee(inputs: Inputs, pack: &Pack, known: Known) -> Result<Foreseen, Fault> {
    let questions = u64::try_from(inputs.parts().len()).unwrap_or(u64::MAX).saturating_add(1);
    let rules = u64::try_from(pack.applying(&inputs.environment).count()).unwrap_or(u64::MAX);
    let taken_over = known.count();
    // Every test that foresees anything asks all of them, too.
    let whole = if cfg!(debug_assertions) && taken_over > 0 { Some(decide(inputs.clone(), pack)?) } else { None };
    let record = Record { valid_until: None, ..decided(inputs, pack, known.0)? };
    if let Some(whole) = whole {
        debug_assert!(
            whole.all_reasons().any(Reason::failed) || Record { valid_until: None, ..whole.clone() } == record,
            "asked: {whole:?}, with what was known: {record:?}"
        );
    }
    Ok(Foreseen { record, asked: rules.saturating_mul(questions).saturating_sub(taken_over), taken_over })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::decision::Verdict;
    use crate::domain::decision::examples::{self, inputs};
    use crate::domain::facts::{Facts, Signer};
    use crate::domain::policy::PackFiles;

    /// Changes of the standard pack: of which file, what, and what instead; and how many of its nine rules for production
    /// have to be asked again.
    const CHANGES: &[(&str, &str, &str, usize)] = &[
        ("pack.toml", "version = ", "version = 1", 0),
        ("README.md", "# ", "# The ", 0),
        (
            "pack.toml",
            "overridable-by = \"security\"\n",
            "overridable-by = \"security\"\nmax-override-lifetime = \"1d\"\n",
            0,
        ),
        ("pack.toml", "title = \"The smoke test is recent\"", "title = \"Recent\"", 1),
        (
            "pack.toml",
            "title = \"The smoke test passed\"\nowner = \"release-engineering\"\nseverity = \"required\"",
            "title = \"The smoke test passed\"\nowner = \"nobody\"\nseverity = \"warning\"",
            0,
        ),
        ("rules/smoke/passed.rego", "\"PASSED\"", "\"FAILED\"", 1),
        ("rules/environment/before.rego", "package", "# Said otherwise.\npackage", 1),
        ("rules/review/approved.rego", "\"APPROVED\" }", "\"APPROVED\"; e.signed_at != null }", 1),
        ("lib/evidence.rego", "skew_ns := 3", "skew_ns := 4", 9),
        ("lib/provenance.rego", "package", "# Said otherwise.\npackage", 9),
        ("pack.toml", "max_smoke_age_hours = 24", "max_smoke_age_hours = 1", 9),
        (
            "pack.toml",
            "[signers.smoke]                   # runs the smoke tests\nidentities = [{",
            "[signers.smoke]\nidentities = [{ issuer = \"https://other.example.com\", identity = \"x\" }, {",
            9,
        ),
        ("pack.toml", "decision-lifetime = \"7d\"", "decision-lifetime = \"8d\"", 9),
    ];

    /// The standard pack as it is, and with each change.
    static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
        let signer =
            "identities = [{ issuer = \"https://issuer.example.com\", identity = \"ci@example.com\" }]\nkeys = []";
        let replace = |files: &mut BTreeMap<String, Vec<u8>>, (file, what, instead): (&str, &str, &str)| {
            let text = String::from_utf8(files[file].clone()).unwrap();
            assert!(text.contains(what), "{file}: {what}");
            files.insert(file.to_owned(), text.replace(what, instead).into_bytes());
        };
        let mut standard = PackFiles::standard().into_map();
        replace(&mut standard, ("pack.toml", "identities = []\nkeys = []", signer));
        let changed = CHANGES.iter().map(|(file, what, instead, _)| {
            let mut files = standard.clone();
            replace(&mut files, (file, what, instead));
            files
        });
        let all = std::iter::once(standard.clone()).chain(changed.collect::<Vec<_>>());
        all.map(|files| Pack::load(&PackFiles::new(files).unwrap()).unwrap()).collect()
    });

    fn facts(number: usize, (kind, word, hour, source): (usize, &str, u32, usize)) -> Facts {
        let (predicate_type, predicate) = match kind {
            0 => ("https://sigstore.dev/cosign/sign/v1", json!({})),
            1 => ("urn:countersign:review/v1", json!({"result": word})),
            2 => ("https://slsa.dev/provenance/v1", json!({"buildDefinition": {"buildType": word}})),
            _ => ("https://in-toto.io/attestation/test-result/v0.1", json!({"name": "api", "result": word})),
        };
        let at = format!("2026-05-31T{hour:02}:00:00Z").parse().unwrap();
        Facts {
            predicate_type: predicate_type.to_owned(),
            predicate,
            signer: Signer {
                identity: Some("ci@example.com".to_owned()),
                issuer: Some(["https://issuer.example.com", "https://other.example.com"][source].to_owned()),
                ..Signer::default()
            },
            signed_at: Some(at),
            logged: true,
            ..examples::facts(format!("bundle {number}").as_bytes(), at)
        }
    }

    fn asked(found: &[(usize, &str, u32, usize)], prior: Option<Verdict>, policy: &Pack) -> Inputs {
        let mut evidence: Vec<Facts> = found.iter().enumerate().map(|(number, one)| facts(number, *one)).collect();
        evidence.sort_by_key(|facts| facts.digest);
        let prior = prior.map(|verdict| Prior {
            environment: "staging".parse().unwrap(),
            verdict,
            decided_at: None,
            decision: None,
            rests_on: None,
            ready_since: None,
        });
        Inputs { evidence, prior, policy: policy.reference(), ..inputs() }
    }

    fn foreseen(then: &Inputs, now: &Inputs, packs: (&Pack, &Pack)) -> Foreseen {
        let recorded = decide(then.clone(), packs.0).unwrap();
        let unchanged = Unchanged::between(packs.0, packs.1, &then.environment);
        let known = Known::of(&recorded, &Priors::of(then), now, &unchanged);
        foresee(now.clone(), packs.1, known).unwrap()
    }

    #[test]
    fn only_rules_of_which_anything_changed_are_asked_again() {
        let found = [(0, "", 1, 0), (1, "APPROVED", 2, 0), (3, "PASSED", 3, 0)];
        for (change, draft) in CHANGES.iter().zip(&PACKS[1..]) {
            let then = asked(&found, Some(Verdict::Ready), &PACKS[0]);
            let now = asked(&found, Some(Verdict::Ready), draft);
            let all = u64::try_from(draft.applying(&then.environment).count()).unwrap();
            let answers = foreseen(&then, &now, (&PACKS[0], draft));
            let expected = u64::try_from(change.3).unwrap();
            assert_eq!((answers.asked, answers.taken_over), (expected, all - expected), "{change:?}");
            // Only one rule reads what staging said.
            let other = asked(&found, Some(Verdict::NotReady), draft);
            let more = u64::from(change.0 != "rules/environment/before.rego");
            let expected = expected.saturating_add(more).min(all);
            assert_eq!(foreseen(&then, &other, (&PACKS[0], draft)).asked, expected, "{change:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        /// Foreseeing compares with what all rules say when they are asked.
        #[test]
        fn what_is_taken_over_is_what_would_have_been_answered(
            found in prop::collection::vec(
                (0_usize..4, prop_oneof![Just("PASSED"), Just("FAILED"), Just("APPROVED")], 0_u32..24, 0_usize..2), 0..6,
            ),
            packs in (0..=CHANGES.len(), 0..=CHANGES.len()),
            priors in (0_usize..3, 0_usize..3),
        ) {
            let prior = |which: usize| [None, Some(Verdict::Ready), Some(Verdict::NotReady)][which];
            let packs = (&PACKS[packs.0], &PACKS[packs.1]);
            let (then, now) = (asked(&found, prior(priors.0), packs.0), asked(&found, prior(priors.1), packs.1));
            let answers = foreseen(&then, &now, packs);
            let whole = decide(now, packs.1).unwrap();
            prop_assert_eq!((&answers.record.reasons, answers.record.verdict), (&whole.reasons, whole.verdict));
        }
    }
}
