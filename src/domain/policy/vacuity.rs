//! Rules that ask for nothing: those that hold of a subject about which nothing is known, and those that hold of one about
//! which anybody has said something.

use std::collections::BTreeSet;

use super::engine::Budget;
use super::input::Question;
use super::judgement::decide;
use super::manifest::{Environment, Rule};
use super::pack::Pack;
use super::weighing::Weighing;
use crate::domain::decision::{Severity, Subject};
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::{RejectedBundle, RejectionReport, Source};
use crate::domain::names::{ProjectName, RuleId};
use crate::domain::statement::predicate_type;
use crate::domain::time::Timestamp;

/// What is asked about to find rules that ask for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nobody {
    /// A subject that nothing is known about.
    SaidAnything,
    /// One beside which lies a statement of every kind, none by somebody whom the pack accepts.
    IsAccepted,
    /// The same, and it has a name, a type and a platform: whoever asks chooses these.
    IsAcceptedByName,
}

/// The kinds of statements that lie beside the second.
const KINDS: [&str; 8] = [
    predicate_type::COSIGN_SIGN_V1,
    predicate_type::SLSA_PROVENANCE_V0_2,
    predicate_type::SLSA_PROVENANCE_V1,
    predicate_type::TEST_RESULT_V0_1,
    predicate_type::VSA_V1,
    "https://spdx.dev/Document",
    "https://cyclonedx.org/bom",
    "https://in-toto.io/attestation/vulns/v0.1",
];
/// Why they are none that counts.
const CODES: [&str; 4] = ["signer-not-accepted", "log-entry-missing", "signature-invalid", "unsigned"];

impl Pack {
    /// Whether every required rule of `environment` holds where `nobody` did.
    pub(super) fn admits_anything(&self, environment: &Environment, nobody: Nobody) -> bool {
        self.rules()
            .iter()
            .filter(|rule| rule.severity == Severity::Required && rule.applies_to(&environment.name))
            .all(|rule| self.holds_by_nobody(rule, environment, nobody))
    }

    /// Whether `rule` holds in `environment` where `nobody` did.
    pub(super) fn holds_by_nobody(&self, rule: &Rule, environment: &Environment, nobody: Nobody) -> bool {
        let (rejected, project) = (nobody.rejected(), ProjectName::default());
        let named = nobody == Nobody::IsAcceptedByName;
        let subject = if named {
            let image = "application/vnd.oci.image.manifest.v1+json".to_owned();
            Subject::unseen(Digest::of(b"anything"), "registry.example.com/anything".to_owned()).seen_as(Some(image))
        } else {
            Subject::unseen(Digest::of(b""), String::new())
        };
        let now = Timestamp::EPOCH;
        let question = Question {
            now,
            subject: &subject,
            platform: named.then_some("linux/amd64"),
            parent: named.then(|| Digest::of(b"an index")),
            environment,
            project: &project,
            evidence: Vec::new(),
            rejected: &rejected,
            prior: None,
            weighing: Weighing::default(),
        };
        let (input, budget) = (self.input(&question), Budget::new());
        let ask = |rule: &RuleId, asked| self.ask(&input, rule, asked, &budget);
        decide(&ask, rule, &BTreeSet::new(), now).shown
    }
}

impl Nobody {
    fn rejected(self) -> Vec<RejectedBundle> {
        if self == Self::SaidAnything {
            return Vec::new();
        }
        let one = |kind: &str, code: &str| RejectedBundle {
            digest: Digest::of(format!("{kind} {code}").as_bytes()),
            form: Form::SigstoreBundle,
            predicate_type: kind.to_owned(),
            source: Source::Referrer,
            rejection: RejectionReport { code: code.to_owned(), expected: String::new(), found: String::new() },
            signer: None,
            not_kept: false,
            unread: None,
            expired_signer: None,
        };
        let mut all: Vec<_> = KINDS.iter().flat_map(|kind| CODES.iter().map(|code| one(kind, code))).collect();
        all.sort_by_key(|one| one.digest);
        all
    }
}
