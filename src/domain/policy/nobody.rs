//! Where a pack names nobody yet whose signature could count.

use super::pack::Pack;
use crate::domain::names::{RuleId, SignerSetName};

impl Pack {
    /// The signer sets that a rule reads, where it reads some and none of them names anybody.
    #[must_use]
    pub fn sets_without_anybody(&self, rule: &RuleId) -> Option<Vec<SignerSetName>> {
        let sets: Vec<SignerSetName> = self.reads(rule).sets.iter().cloned().collect();
        let named = |set: &SignerSetName| self.manifest().signers.get(set).is_some_and(|set| !set.is_empty());
        (!sets.is_empty() && !sets.iter().any(named)).then_some(sets)
    }

    /// Every signer set that names nobody.
    pub fn empty_sets(&self) -> impl Iterator<Item = &SignerSetName> {
        self.manifest().signers.iter().filter(|(_, members)| members.is_empty()).map(|(name, _)| name)
    }
}
