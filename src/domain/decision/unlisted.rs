//! What was seen only in places that the project takes no evidence from: it may stand in the way, and shows nothing.

use super::Inputs;
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, KeptFrom, RejectedBundle, RejectionReport, Source};
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::domain::places::Places;

/// The code of evidence that lies in none of the places that the configuration of the gate lists for the project.
pub const PLACE_NOT_LISTED: &str = "place-not-listed";

/// `inputs` without what does not lie where a decision looked, and was seen in none of `places`; `None` where nothing of that
/// counts. What is taken out is listed, with where it lay.
#[must_use]
pub fn without_unlisted(inputs: &Inputs, places: &Places) -> Option<Inputs> {
    let unlisted = |from: &&KeptFrom| !places.allow(&from.place);
    let unlisted: Vec<&KeptFrom> = inputs.kept_from.iter().filter(unlisted).collect();
    let counts = |facts: &Facts, about: Digest| {
        facts.source == Source::Kept && unlisted.iter().any(|from| (from.subject, from.bundle) == (about, facts.digest))
    };
    let subject = inputs.subject.digest;
    let parts = || inputs.parts().iter().flat_map(|part| part.evidence.iter().map(|one| (one, part.subject.digest)));
    if !inputs.evidence.iter().map(|one| (one, subject)).chain(parts()).any(|(facts, about)| counts(facts, about)) {
        return None;
    }
    let mut without = inputs.clone();
    let take = |evidence: &mut Vec<Facts>, rejected: &mut Vec<RejectedBundle>, about: Digest| {
        evidence.retain(|facts| {
            let from = unlisted.iter().find(|from| (from.subject, from.bundle) == (about, facts.digest));
            let Some(from) = from.filter(|_| facts.source == Source::Kept) else { return true };
            rejected.push(set_aside(facts, &from.place, places));
            false
        });
        rejected.sort_by_key(|one| one.digest);
    };
    take(&mut without.evidence, &mut without.rejected, subject);
    for part in without.platforms.iter_mut().flatten() {
        take(&mut part.evidence, &mut part.rejected, part.subject.digest);
    }
    Some(without)
}

/// Whether `refused` is how `facts` is recorded where it lies in no place that counts.
#[must_use]
pub fn is_set_aside(refused: &RejectedBundle, facts: &Facts) -> bool {
    refused.digest == facts.digest && refused.source == Source::Kept && refused.rejection.code == PLACE_NOT_LISTED
}

fn set_aside(facts: &Facts, place: &str, places: &Places) -> RejectedBundle {
    RejectedBundle {
        digest: facts.digest,
        form: facts.form,
        predicate_type: facts.predicate_type.clone(),
        source: facts.source,
        rejection: RejectionReport {
            code: PLACE_NOT_LISTED.to_owned(),
            expected: format!("evidence that lies in {places}").chars().take(MAX_TEXT_CHARS).collect(),
            found: format!("it was seen in {place}, and does not lie where this look was"),
        },
        // Whoever made a change stays who made it.
        signer: Some(Box::new(facts.signer.clone())),
        not_kept: false,
        unread: None,
        expired_signer: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::examples::{facts, inputs};

    #[test]
    fn only_what_was_seen_before_in_a_place_that_is_not_listed_is_taken_out_and_it_is_told() {
        let places = Places::new(vec!["registry.example.com/team/*".parse().unwrap()]);
        let mut all = inputs();
        let subject = all.subject.digest;
        let now = all.now;
        let facts = |name: &[u8], source| Facts { source, ..facts(name, now) };
        let from = |name: &[u8], place: &str| KeptFrom { subject, bundle: Digest::of(name), place: place.to_owned() };
        all.evidence = vec![
            facts(b"here", Source::Referrer),
            facts(b"listed", Source::Kept),
            facts(b"given", Source::Upload),
            facts(b"nowhere", Source::Kept),
        ];
        all.kept_from = vec![from(b"listed", "registry.example.com/team/app"), from(b"here", "oci:other")];
        assert_eq!(without_unlisted(&all, &places), None, "of where it lay nothing is known, or it counts");
        all.kept_from.push(from(b"nowhere", "oci:other"));
        let without = without_unlisted(&all, &places).unwrap();
        assert_eq!(without.evidence.len(), 3);
        let [refused] = without.rejected.as_slice() else { panic!("{:?}", without.rejected) };
        assert_eq!((refused.digest, refused.rejection.code.as_str()), (Digest::of(b"nowhere"), PLACE_NOT_LISTED));
        assert!(refused.rejection.found.contains("oci:other") && refused.rejection.expected.contains("team/*"));
        assert!(is_set_aside(refused, &all.evidence[3]) && !is_set_aside(refused, &all.evidence[1]));
    }
}
