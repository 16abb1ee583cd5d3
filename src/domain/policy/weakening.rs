//! The checks that a pack may make weaker, and that it must say why for a protected environment.
//!
//! What a team of developers may do to its own staging, nobody should find out about production by reading 100 lines of
//! TOML. So each weaker check of a protected environment stands there a second time, with a reason:
//!
//! ```toml
//! [environments.production]
//! protected = true
//! log-entry = "optional"
//! accepted-weakenings = { log-entry = "the signing network has no way out; revisited each quarter" }
//! ```

use std::collections::BTreeSet;

use super::manifest::{Environment, IndexEvidence, LogEntry, Manifest, UnseenSubjects, UnsignedStatements};
use super::notation::RevocationCheck;
use super::signers::Members;

/// A check that is weaker than it is where a pack says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weakening {
    /// Evidence about an index counts for its platforms.
    IndexEvidence,
    /// A signature by key needs nobody who vouches for its time.
    LogEntry,
    /// Some signers' certificates may have been revoked without anybody knowing.
    Revocation,
    /// A digest may be ready that nobody looked behind.
    UnseenSubjects,
    /// Statements that nobody signed may count.
    UnsignedStatements,
}

impl Weakening {
    /// Each, in the order of their names.
    pub const ALL: [Self; 5] =
        [Self::IndexEvidence, Self::LogEntry, Self::Revocation, Self::UnseenSubjects, Self::UnsignedStatements];

    /// Its name: the manifest's field that says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IndexEvidence => "evidence-for-index-covers-platforms",
            Self::LogEntry => "log-entry",
            Self::Revocation => "revocation",
            Self::UnseenSubjects => "unseen-subjects",
            Self::UnsignedStatements => "unsigned-in-signed-index",
        }
    }

    /// What it means, for people.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::IndexEvidence => "evidence about an index counts for its platforms",
            Self::LogEntry => "signatures by key need no log entry and no trusted timestamp",
            Self::Revocation => "certificates of some signers may have been revoked",
            Self::UnseenSubjects => "digests that nobody looked behind may be ready",
            Self::UnsignedStatements => "unsigned statements count where the index that holds them is signed",
        }
    }
}

impl std::fmt::Display for Weakening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A check that is weaker in a protected environment, without a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexplained<'a> {
    /// The protected environment.
    pub environment: &'a Environment,
    /// The check.
    pub weakening: Weakening,
}

impl std::fmt::Display for Unexplained<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (name, weakening) = (&self.environment.name, self.weakening);
        write!(
            f,
            "`{name}` is protected, and `{weakening}` is weaker there ({}): expected the reason under \
             [environments.{name}.accepted-weakenings], found none",
            weakening.meaning()
        )
    }
}

impl Manifest {
    /// The checks that are weaker in `environment` than they need be.
    #[must_use]
    pub fn weakenings(&self, environment: &Environment) -> BTreeSet<Weakening> {
        weakenings(environment, self.signers.values().any(skips_revocation))
    }

    /// What a protected environment lets be weaker without saying why: enough to keep the pack from being put in force.
    ///
    /// It is no load error, since decisions that were made under such a pack must go on to replay.
    #[must_use]
    pub fn unexplained(&self) -> Vec<Unexplained<'_>> {
        let protected = self.environments.iter().filter(|environment| environment.protected);
        protected
            .flat_map(|environment| {
                let weaker = self.weakenings(environment).into_iter();
                let open = weaker.filter(|weakening| !environment.accepted_weakenings.contains_key(weakening));
                open.map(move |weakening| Unexplained { environment, weakening })
            })
            .collect()
    }
}

pub(super) fn weakenings(environment: &Environment, skips_revocation: bool) -> BTreeSet<Weakening> {
    let weaker = |weakening| match weakening {
        Weakening::IndexEvidence => environment.index_evidence == IndexEvidence::CoversPlatforms,
        Weakening::LogEntry => environment.log_entry == LogEntry::Optional,
        Weakening::Revocation => skips_revocation,
        Weakening::UnseenSubjects => environment.unseen_subjects == UnseenSubjects::Accepted,
        Weakening::UnsignedStatements => environment.unsigned_statements == UnsignedStatements::OfSignedIndex,
    };
    Weakening::ALL.into_iter().filter(|weakening| weaker(*weakening)).collect()
}

/// Whether members count although nobody knows whether their certificates were revoked.
pub(super) fn skips_revocation(members: &Members) -> bool {
    let notation = members.notation.iter().map(|entry| entry.revocation);
    let certificates = members.certificates.iter().map(|entry| entry.revocation);
    notation.chain(certificates).any(|revocation| revocation == RevocationCheck::Skipped)
}
