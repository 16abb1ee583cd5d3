//! The policy pack: what must be shown, by whom, and where.
//!
//! ```text
//!   PackFiles ──▶ Pack::load ──▶ Pack::judge(Question) ──▶ one Judgement for each rule
//!   (bytes)       (every load     (facts, environment,
//!                  error at once)  now: all arguments)
//! ```
//!
//! Rules are Rego and state what must be *shown*: false, undefined, a conflict, an error and a spent budget are all
//! the same answer, "not shown". What a rule can reach is decided before it runs: the manifest, the layout of the
//! packages, the table of builtins and the call graph are checked when the pack is loaded, and anything that the
//! engine would accept and get wrong is refused there.

mod advice;
mod ahead;
mod as_opa;
mod asking;
mod backing;
mod builtins;
mod calendar;
mod cases;
mod certain;
mod certificates;
mod changes;
mod closure;
mod cluster_image_policy;
mod contested;
mod coverage;
mod differences;
mod directions;
mod embedded;
mod engine;
mod errors;
mod extends;
mod files;
mod findings;
mod flat;
mod formats;
mod from_notation;
mod globs;
mod graph;
mod heads;
mod held;
mod input;
mod judgement;
mod judging;
mod layouts;
mod lexical;
mod lint;
mod loops;
mod loosening;
mod machine;
mod manifest;
mod manifest_file;
mod members;
mod misspelt;
mod negations;
mod nobody;
mod notation;
mod occasions;
mod pack;
mod paths;
mod people;
mod rewriting;
mod scaffold;
mod sharing;
mod signers;
pub mod start;
mod syntax;
mod tests_runner;
mod texts;
mod times;
mod together;
mod trust_policy;
mod unchanged;
mod uses;
mod vacuity;
mod vain;
mod versions;
mod weakening;
mod weighing;
mod words;

pub use advice::Advice;
pub use asking::{Against, Alone, Asking, Judge, Which, unanswered};
pub use certificates::CertificateMembers;
pub use changes::{changes, changes_elsewhere};
pub use cluster_image_policy::{ClusterImagePolicy, ImportError, Refusal};
pub use coverage::{Coverage, FileCoverage, RuleCoverage};
pub use errors::{LoadError, LoadErrors};
pub use extends::{Parent, PermittedLoosening};
pub use files::{PACK_ARTIFACT_TYPE, PACK_FILE_MEDIA_TYPE, PackFiles};
pub use from_notation::pack_of_statement;
pub use input::Question;
pub use judgement::Judgement;
pub use loosening::{Loosening, LooseningKind, loosenings, same_words};
pub use manifest::{
    Approvers, BreakGlass, Direction, Environment, IndexEvidence, LogEntry, Manifest, Person, Rule, UnseenSubjects,
    UnsignedStatements,
};
pub use notation::{
    Answer, NotationMembers, RevocationCheck, TrustedIdentities, TrustedIdentity, TrustedIdentityError,
    VerifyTimestamp, check_anchor,
};
pub use pack::Pack;
pub use people::{HandedOn, People, PeopleOverTime};
pub use scaffold::new_pack;
pub use signers::{IdentityPattern, Members, PatternError};
pub use tests_runner::{CaseQuestion, TestCase, TestOutcome, TestReport};
pub use trust_policy::{Action, Asked, Check, TrustPolicy, TrustPolicyError, TrustStatement};
pub use unchanged::Unchanged;
pub use weakening::{Unexplained, Weakening};
pub use weighing::Weighing;
