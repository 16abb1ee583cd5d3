//! What an index is made of: the platforms of an image, or the components of a release.
//!
//! A cluster pulls one platform by the digest of the index, so an index is as ready as its parts. Each part is a
//! subject of its own, judged with its own evidence; what is said about the index says nothing about a part, unless
//! the environment says that it does, and what is said about a part never says anything about the index.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Inputs, Prior, Reason, Record, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Attributed, Facts, ListedReferrer, RejectedBundle, Signer};
use crate::domain::fault::Fault;
use crate::domain::overrides::{Counting, OverrideFacts, authors, is_provenance};
use crate::domain::policy::{Environment, IndexEvidence, Pack, PeopleOverTime, Question, UnsignedStatements, Weighing};
use crate::domain::time::Timestamp;

/// The media types of an index: OCI's, and Docker's "manifest list".
const INDEX_TYPES: [&str; 2] =
    ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];

/// Whether something of this media type is an index.
#[must_use]
pub fn is_index(media_type: &str) -> bool {
    INDEX_TYPES.contains(&media_type)
}

/// One manifest that an index names, and everything that was found about it.
///
/// `F` is what is read of the evidence, as in [`Inputs`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part<F = Facts> {
    /// The part as a subject of its own.
    pub subject: Subject,
    /// What it is for, in the words of the index: `linux/arm64/v8`; absent where the index does not say.
    pub platform: Option<String>,
    /// Every bundle about it that verified, in ascending order of digest.
    pub evidence: Vec<F>,
    /// Every bundle about it that did not, in ascending order of digest.
    pub rejected: Vec<RejectedBundle>,
    /// What could not be asked about it, in the order met.
    pub faults: Vec<Fault>,
    /// How the environment before judged it as a part of the same index; absent where there is none before.
    pub prior: Option<Prior>,
    /// The overrides in force for it, in ascending order of id.
    pub overrides: Vec<OverrideFacts>,
    /// What was listed beside it, in ascending order of digest; as in [`Inputs`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referrers: Vec<ListedReferrer>,
    /// Statements about it that the index holds and nobody signed, in ascending order of digest: where the environment
    /// lets a signature over the index answer for them, and nowhere else. Their signer is nobody.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub unsigned: Vec<F>,
}

/// What became of one part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartVerdict {
    /// The part's digest.
    pub digest: Digest,
    /// What it is for: `linux/arm64/v8`; absent where the index does not say.
    pub platform: Option<String>,
    /// What follows from its reasons.
    pub verdict: Verdict,
    /// Every rule that applied, in the pack's order, satisfied ones too.
    pub reasons: Vec<Reason>,
}

impl PartVerdict {
    /// The part in a few words: `linux/arm64 (sha256:…)`.
    #[must_use]
    pub fn label(&self) -> String {
        label(self.platform.as_deref(), self.digest)
    }
}

/// A part in a few words: what it is for, where the index says it, and its digest.
pub(super) fn label(platform: Option<&str>, digest: Digest) -> String {
    platform.map_or_else(|| digest.to_string(), |platform| format!("{platform} ({digest})"))
}

/// One thing that is judged: the whole, or one of its parts.
pub(super) struct Asked<'a> {
    /// The whole that it is of.
    pub(super) inputs: &'a Inputs,
    pub(super) question: Question<'a>,
    /// The overrides that may waive a rule of it.
    pub(super) overrides: Vec<&'a OverrideFacts>,
    /// Whether a fault keeps what was found about it from being all there is.
    pub(super) incomplete: bool,
}

impl<F> Inputs<F> {
    /// Everything that could not be asked, about the whole and about each part.
    pub fn all_faults(&self) -> impl Iterator<Item = &Fault> {
        self.faults.iter().chain(self.parts().iter().flat_map(|part| &part.faults))
    }

    /// Every bundle that verified, about the whole and about each part.
    pub fn all_evidence(&self) -> impl Iterator<Item = &F> {
        self.evidence.iter().chain(self.parts().iter().flat_map(|part| &part.evidence))
    }

    /// Every bundle that did not verify, about the whole and about each part.
    pub fn all_rejected(&self) -> impl Iterator<Item = &RejectedBundle> {
        self.rejected.iter().chain(self.parts().iter().flat_map(|part| &part.rejected))
    }

    /// Every statement that nobody signed and that may count for what covers it.
    pub fn all_unsigned(&self) -> impl Iterator<Item = &F> {
        self.parts().iter().flat_map(|part| &part.unsigned)
    }

    /// Every override that was considered, for the whole and for each part.
    pub fn all_overrides(&self) -> impl Iterator<Item = &OverrideFacts> {
        self.overrides.iter().chain(self.parts().iter().flat_map(|part| &part.overrides))
    }

    /// Those overrides, each once: one for the index may be considered for its parts too.
    #[must_use]
    pub fn distinct_overrides(&self) -> Vec<&OverrideFacts> {
        let mut seen = BTreeSet::new();
        self.all_overrides().filter(|found| seen.insert(found.id)).collect()
    }

    /// What says that it is provenance and of which nobody here knows who signed it, about the whole and about each part: the bundle, the
    /// part if it is about one, and its subject. An earlier pack may have known the key. For what it was refused is not asked: a hint
    /// that names somebody else's key makes another reason of it, and nobody signs hints.
    pub fn of_unknown_makers(&self) -> impl Iterator<Item = (Digest, Option<Digest>, Digest)> {
        let whole = self.rejected.iter().map(|rejected| (rejected, None, self.subject.digest));
        let parts = self.parts().iter().flat_map(|part| {
            part.rejected.iter().map(|rejected| (rejected, Some(part.subject.digest), part.subject.digest))
        });
        let unknown = |one: &RejectedBundle| one.signer.is_none() && is_provenance(&one.predicate_type);
        whole.chain(parts).filter(move |(one, ..)| unknown(one)).map(|(one, of, subject)| (one.digest, of, subject))
    }

    /// The subject and its parts: everything that evidence, overrides and waivers of this decision may be about.
    pub fn all_subjects(&self) -> impl Iterator<Item = Digest> {
        std::iter::once(self.subject.digest).chain(self.parts().iter().map(|part| part.subject.digest))
    }

    /// The parts, in the order of the index; empty for what is no index.
    #[must_use]
    pub fn parts(&self) -> &[Part<F>] {
        self.platforms.as_deref().unwrap_or_default()
    }
}

impl<F: Attributed> Inputs<F> {
    /// Who made the change that `subject` is, as far as what was looked at knows (see [`authors`]). Whoever made a platform
    /// has made the index that names it; and whoever made the index, each of its platforms.
    #[must_use]
    pub fn authors_of(&self, subject: Digest) -> Vec<&Signer> {
        let whole = subject == self.subject.digest;
        let parts = || self.parts().iter().filter(|part| whole || part.subject.digest == subject);
        let evidence = self.evidence.iter().chain(parts().flat_map(|part| &part.evidence));
        let rejected = self.rejected.iter().chain(parts().flat_map(|part| &part.rejected));
        authors(evidence.map(|facts| (facts.kind(), facts.made_by())), rejected)
    }

    /// Who approved an override that is among these inputs, as this decision counted it. Where it is not said by which rules that
    /// was, by the latest of those that let it permit anything.
    #[must_use]
    pub fn approved_by(&self, facts: &OverrideFacts, pack: &Pack) -> BTreeSet<String> {
        let Ok(terms) = facts.terms(pack) else { return BTreeSet::new() };
        let lets = |counting: &Counting| {
            facts.shortfall_by(*counting, pack, self.now, &self.discounted(*counting, facts.subject)).is_none()
        };
        let counting = self.counting.or_else(|| Counting::UNRECORDED.into_iter().find(lets)).unwrap_or_default();
        facts.approving_people_by(counting, pack, &terms, &self.discounted(counting, facts.subject))
    }

    /// Who made the change, as far as rules of counting leave them out.
    fn discounted(&self, counting: Counting, subject: Digest) -> Vec<&Signer> {
        let part = self.parts().iter().find(|part| part.subject.digest == subject && subject != self.subject.digest);
        let (evidence, rejected) = match (counting, part) {
            (Counting::AllButRequester, _) => return Vec::new(),
            (Counting::AllButMakers | Counting::ByPerson, _) => return self.authors_of(subject),
            (Counting::AllButAuthors, Some(part)) => (&part.evidence, &part.rejected),
            (Counting::AllButAuthors, None) => (&self.evidence, &self.rejected),
        };
        authors(evidence.iter().map(|facts| (facts.kind(), facts.made_by())), rejected.iter())
    }
}

impl<F> Record<F> {
    /// The reasons of the whole and of each part.
    pub fn all_reasons(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().chain(self.platforms.iter().flat_map(|part| &part.reasons))
    }

    /// How the part of that digest and platform came out; `None` when this decision looked at no such part.
    #[must_use]
    pub fn part(&self, digest: Digest, platform: Option<&str>) -> Option<&PartVerdict> {
        self.platforms.iter().find(|part| part.digest == digest && part.platform.as_deref() == platform)
    }
}

impl Inputs {
    /// Says by which rules approvals are counted, where there are any to count: those of now.
    pub fn say_counting(&mut self) {
        let considered = self.all_overrides().count() > 0;
        self.counting = considered.then(Counting::default);
    }

    /// Says as whom earlier packs know whoever asked for each override, and whoever made what it is about, where `now` does not. What
    /// is said of it already stays said, as far as `now` has such people.
    ///
    /// * `made_then` — who signed bundles of which `now` knows no key any more: see [`Self::of_unknown_makers`].
    pub fn say_known_as(&mut self, people: &PeopleOverTime, now: &Pack, made_then: &BTreeMap<Digest, Signer>) {
        let subjects: BTreeSet<Digest> = self.all_overrides().map(|one| one.subject).collect();
        let made_as: BTreeMap<Digest, BTreeSet<String>> = subjects
            .into_iter()
            .map(|subject| {
                let whole = subject == self.subject.digest;
                let unknown = self.of_unknown_makers().filter(|(_, of, _)| whole || of.is_none_or(|of| of == subject));
                let then = unknown.filter_map(|(bundle, ..)| made_then.get(&bundle));
                let makers = self.authors_of(subject).into_iter().chain(self.answering_for_unsigned()).chain(then);
                (subject, makers.flat_map(|maker| people.known_as(maker, now)).collect())
            })
            .collect();
        let parts = self.platforms.iter_mut().flatten().flat_map(|part| &mut part.overrides);
        for one in self.overrides.iter_mut().chain(parts) {
            one.asked_as.extend(people.known_as(&one.requester, now));
            one.made_as.extend(made_as.get(&one.subject).into_iter().flatten().cloned());
            let known = now.people_who_are(&one.requester);
            one.asked_as.retain(|name| now.has_person(name) && !known.contains(name));
            one.made_as.retain(|name| now.has_person(name));
        }
    }

    /// Leaves out of every override the approvals of whoever `is_gone`: see [`OverrideFacts::leave_out_approvals`].
    pub fn leave_out_approvals(&mut self, is_gone: impl Fn(&Signer) -> bool) {
        let parts = self.platforms.iter_mut().flatten().flat_map(|part| &mut part.overrides);
        self.overrides.iter_mut().chain(parts).for_each(|one| one.leave_out_approvals(&is_gone));
    }

    /// Leaves out every override, of the whole and of each part.
    pub fn consider_no_override(&mut self) {
        self.overrides.clear();
        self.platforms.iter_mut().flatten().for_each(|part| part.overrides.clear());
    }

    /// Whoever signed the index, where parts have statements without a signature: they may be its provenance.
    fn answering_for_unsigned(&self) -> impl Iterator<Item = &Signer> {
        let unsigned = self.all_unsigned().next().is_some();
        self.evidence.iter().filter(move |facts| unsigned && facts.is_signature()).map(|facts| &facts.signer)
    }

    /// The digests of all that was looked at and kept: bundles, unsigned statements, and the manifests of an index.
    pub fn all_kept(&self) -> impl Iterator<Item = Digest> {
        let verified = self.all_evidence().chain(self.all_unsigned()).map(|facts| facts.digest);
        let rejected = self.all_rejected().filter(|rejected| !rejected.not_kept).map(|rejected| rejected.digest);
        verified.chain(rejected).chain(self.manifests.iter().copied())
    }

    /// What the rules are asked about the whole; `environment` is the pack's own of that name.
    #[must_use]
    pub fn question<'a>(&'a self, environment: &'a Environment) -> Question<'a> {
        Question {
            now: self.now,
            subject: &self.subject,
            platform: None,
            parent: None,
            environment,
            project: &self.project,
            evidence: self.evidence.iter().map(Cow::Borrowed).collect(),
            rejected: &self.rejected,
            prior: self.prior.as_ref(),
            weighing: Weighing::default(),
        }
    }

    /// What the rules are asked about one part: its own evidence, and where the environment says so, the index's.
    #[must_use]
    pub fn question_about<'a>(&'a self, part: &'a Part, environment: &'a Environment) -> Question<'a> {
        let mut evidence: Vec<Cow<'a, Facts>> = part.evidence.iter().map(Cow::Borrowed).collect();
        if environment.index_evidence == IndexEvidence::CoversPlatforms {
            evidence.extend(self.evidence.iter().map(Cow::Borrowed));
        }
        if environment.unsigned_statements == UnsignedStatements::OfSignedIndex {
            // Whose signature counts is for the signer sets to say, as of all evidence.
            for signature in self.evidence.iter().filter(|facts| facts.is_signature()) {
                evidence.extend(part.unsigned.iter().map(|statement| Cow::Owned(statement.covered_by(signature))));
            }
        }
        Question {
            now: self.now,
            subject: &part.subject,
            platform: part.platform.as_deref(),
            parent: Some(self.subject.digest),
            environment,
            project: &self.project,
            evidence,
            rejected: &part.rejected,
            prior: part.prior.as_ref(),
            weighing: Weighing::default(),
        }
    }

    pub(super) fn whole<'a>(&'a self, environment: &'a Environment, weighing: Weighing) -> Asked<'a> {
        Asked {
            inputs: self,
            question: Question { weighing, ..self.question(environment) },
            overrides: self.overrides.iter().collect(),
            incomplete: !self.faults.is_empty(),
        }
    }

    /// A waiver is a statement about a digest as evidence is: it covers what evidence about that digest covers.
    pub(super) fn part_of<'a>(&'a self, part: &'a Part, environment: &'a Environment, weighing: Weighing) -> Asked<'a> {
        let covered = environment.index_evidence == IndexEvidence::CoversPlatforms;
        let mut overrides: Vec<&OverrideFacts> = part.overrides.iter().collect();
        if covered {
            overrides.extend(&self.overrides);
        }
        let answered = covered || environment.unsigned_statements == UnsignedStatements::OfSignedIndex;
        let incomplete = !part.faults.is_empty() || (answered && !self.faults.is_empty());
        let question = Question { weighing, ..self.question_about(part, environment) };
        Asked { inputs: self, question, overrides, incomplete }
    }
}

/// The earlier of two ends, where there is one.
pub(super) fn earlier(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    one.into_iter().chain(other).min()
}
