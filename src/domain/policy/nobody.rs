//! Where a pack names nobody yet whose signature could count.

use std::collections::BTreeSet;

use super::files::PackFiles;
use super::pack::Pack;
use super::signers::Members;
use crate::domain::digest::Digest;
use crate::domain::names::{RuleId, SignerSetName};

impl Pack {
    /// The signer sets that a rule reads, where it reads some and none of them names anybody.
    #[must_use]
    pub fn sets_without_anybody(&self, rule: &RuleId) -> Option<Vec<SignerSetName>> {
        let sets: Vec<SignerSetName> = self.reads(rule).sets.iter().cloned().collect();
        let named = |set: &SignerSetName| self.manifest().signers.get(set).is_some_and(|set| !set.is_empty());
        (!sets.is_empty() && !sets.iter().any(named)).then_some(sets)
    }

    /// The signer sets that a rule reads, where each of them names keys alone, and all of these are among `revoked`: nobody
    /// is left whose signature could count.
    #[must_use]
    pub fn sets_of_revoked(&self, rule: &RuleId, revoked: &BTreeSet<Digest>) -> Option<Vec<SignerSetName>> {
        let sets: Vec<SignerSetName> = self.reads(rule).sets.iter().cloned().collect();
        let by_keys =
            |set: &Members| set.identities.is_empty() && set.notation.is_empty() && set.certificates.is_empty();
        let gone = |set: &Members| by_keys(set) && set.keys.iter().all(|key| revoked.contains(&key.fingerprint()));
        let over = |set: &SignerSetName| self.manifest().signers.get(set).is_some_and(gone);
        let somebody = |set: &SignerSetName| self.manifest().signers.get(set).is_some_and(|set| !set.is_empty());
        (sets.iter().any(somebody) && sets.iter().all(over)).then_some(sets)
    }

    /// Whether it is, to the byte, one that this binary brings: then whoever uses it begins a pack of her own.
    #[must_use]
    pub fn is_as_brought(&self) -> bool {
        PackFiles::embedded(self.reference().name.as_str()).is_some_and(|files| files == *self.files())
    }

    /// Whether a constant is a list that names nothing.
    #[must_use]
    pub fn lists_nothing(&self, constant: &str) -> bool {
        let value = self.manifest().data.get(constant);
        value.and_then(serde_json::Value::as_array).is_some_and(Vec::is_empty)
    }

    /// Every signer set that names nobody.
    pub fn empty_sets(&self) -> impl Iterator<Item = &SignerSetName> {
        self.manifest().signers.iter().filter(|(_, members)| members.is_empty()).map(|(name, _)| name)
    }
}
