//! What an index is made of: the platforms of an image, or the components of a release.
//!
//! A cluster pulls one platform by the digest of the index, so an index is as ready as its parts. Each part is a
//! subject of its own, judged with its own evidence; what is said about the index says nothing about a part, unless
//! the environment says that it does, and what is said about a part never says anything about the index.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Inputs, Prior, Reason, Record, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Attributed, Facts, ListedReferrer, RejectedBundle, Signer};
use crate::domain::fault::Fault;
use crate::domain::overrides::{Counting, OverrideFacts, authors};
use crate::domain::policy::{Environment, IndexEvidence, Question, UnsignedStatements, Weighing};
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
