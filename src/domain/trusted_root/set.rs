//! The trusted roots in force, as one thing.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::TrustedRoot;
use super::instance::Instance;
use crate::domain::digest::Digest;
use crate::domain::private_root::PrivateRoot;
use crate::domain::time::Timestamp;
use crate::domain::trust_store::{Anchors, StoreKind};

/// The trusted roots in force, as one thing with one digest. Cheap to clone.
#[derive(Clone, Debug)]
pub struct TrustSet(Arc<Roots>);

#[derive(Debug)]
struct Roots {
    in_force: Vec<TrustedRoot>,
    expired: Vec<TrustedRoot>,
    /// Roots of certificates that no log and no timestamp vouches for.
    private: Vec<PrivateRoot>,
    digest: Digest,
    /// The certificates of trust stores, by what they are trusted for.
    stores: Anchors,
    /// The private roots, and the certificates of trust stores that are trusted to say who a signer is.
    authorities: Vec<PrivateRoot>,
}

impl TrustSet {
    /// The set of `roots`; their order decides only which is asked first.
    #[must_use]
    pub fn new(roots: Vec<TrustedRoot>) -> Self {
        Self::of(roots, Vec::new(), Vec::new(), Anchors::default())
    }

    /// The set of certificates whose owners say by themselves who signs, and of no public instance.
    #[must_use]
    pub fn of_private_roots(private: Vec<PrivateRoot>) -> Self {
        Self::of(Vec::new(), Vec::new(), private, Anchors::default())
    }

    fn of(in_force: Vec<TrustedRoot>, expired: Vec<TrustedRoot>, private: Vec<PrivateRoot>, stores: Anchors) -> Self {
        let digests = in_force.iter().map(TrustedRoot::digest).chain(private.iter().map(PrivateRoot::digest));
        let mut digests: Vec<String> = digests.map(|digest| format!("\"{digest}\"")).collect();
        digests.sort_unstable();
        digests.dedup();
        // Canonical JSON: digests need no escapes, so the list is written as it stands.
        let digest = Digest::of(format!("[{}]", digests.join(",")).as_bytes());
        // One that can be no root vouches for nobody.
        let of_stores = stores.of(StoreKind::Ca).filter_map(|certificate| PrivateRoot::of(certificate).ok());
        let authorities = private.iter().cloned().chain(of_stores).collect();
        Self(Arc::new(Roots { in_force, expired, private, digest, stores, authorities }))
    }

    /// The set as it is at `now`: a root that nobody vouches for any more verifies nothing, and is remembered only to
    /// say so.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> Self {
        let over = |root: &TrustedRoot| root.expires.is_some_and(|expires| expires <= now);
        if self.0.expired.is_empty() && !self.roots().iter().any(over) {
            return self.clone();
        }
        let all = self.0.in_force.iter().chain(&self.0.expired).cloned();
        let (expired, in_force) = all.partition(over);
        Self::of(in_force, expired, self.0.private.clone(), self.0.stores.clone())
    }

    /// Between which instants [`Self::at`] gives what it gives at `now`: from the first on, and before the second.
    #[must_use]
    pub fn is_so_between(&self, now: Timestamp) -> (Option<Timestamp>, Option<Timestamp>) {
        let ends = self.0.in_force.iter().chain(&self.0.expired).filter_map(TrustedRoot::expires);
        (ends.clone().filter(|end| *end <= now).max(), ends.filter(|end| *end > now).min())
    }

    /// The set with `more` behind its own roots.
    #[must_use]
    pub fn with(&self, more: &[TrustedRoot]) -> Self {
        if more.is_empty() {
            return self.clone();
        }
        let roots = self.roots().iter().chain(more).cloned().collect();
        Self::of(roots, self.0.expired.clone(), self.0.private.clone(), self.0.stores.clone())
    }

    /// The set with these trust stores. They are a pack's own, whose digest pins them, and not part of [`Self::digest`].
    #[must_use]
    pub fn with_stores(&self, stores: Anchors) -> Self {
        // Most packs have none, and a gate's own set has none either.
        if stores.is_empty() && self.0.stores.is_empty() {
            return self.clone();
        }
        Self::of(self.roots().to_vec(), self.0.expired.clone(), self.0.private.clone(), stores)
    }

    /// The certificates of trust stores.
    #[must_use]
    pub fn stores(&self) -> &Anchors {
        &self.0.stores
    }

    /// Roots that are not in force because nobody vouches for them any more.
    #[must_use]
    pub fn expired(&self) -> &[TrustedRoot] {
        &self.0.expired
    }

    /// Whether a root of this name is known, expired or not: one that is expired is said to be so where it matters.
    #[must_use]
    pub fn knows(&self, handle: &str) -> bool {
        self.roots().iter().chain(self.expired()).any(|root| root.handle() == handle)
    }

    /// The roots in force by their names. Environments of packs go by these, and [`Self::digest`] says nothing of them.
    #[must_use]
    pub fn names(&self) -> BTreeSet<(&str, Digest)> {
        self.roots().iter().map(|root| (root.handle(), root.digest())).collect()
    }

    /// The set that trusts nobody: for statements that only a key vouches for.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Vec::new())
    }

    /// SHA-256 of the canonical list of the roots' digests, sorted: the order of the roots does not change it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.0.digest
    }

    /// Whether it is the very same set: one that was made by itself is another, though it may have the same roots.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The roots, in the order they are asked.
    #[must_use]
    pub fn roots(&self) -> &[TrustedRoot] {
        &self.0.in_force
    }

    /// The roots of certificates that stand for themselves: those given, and those of trust stores of type `ca`.
    #[must_use]
    pub fn private_roots(&self) -> &[PrivateRoot] {
        &self.0.authorities
    }

    /// The embedded instances that are not in the set: to say whose a bundle is that nobody here knows.
    pub(in crate::domain) fn absent_instances(&self) -> impl Iterator<Item = TrustedRoot> {
        // A renewed root has the name of its first authority, and is called as before.
        let named = |root: &TrustedRoot, instance: Instance| {
            root.name() == instance.name() || root.handle() == instance.handle()
        };
        let absent =
            Instance::ALL.into_iter().filter(|instance| !self.roots().iter().any(|root| named(root, *instance)));
        let roots: Vec<TrustedRoot> = absent.filter_map(|instance| TrustedRoot::embedded(instance).ok()).collect();
        roots.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::json;

    #[test]
    fn a_root_is_in_force_until_the_instant_it_expires() {
        let expires: Timestamp = "2026-06-01T00:00:00Z".parse().unwrap();
        let production = TrustedRoot::production().unwrap().until(expires);
        let both = TrustSet::new(vec![production.clone(), TrustedRoot::staging().unwrap()]);
        let before = both.at("2026-05-31T23:59:59.999Z".parse().unwrap());
        assert_eq!((before.roots().len(), before.digest()), (2, both.digest()));
        let after = both.at(expires);
        assert_eq!((after.roots().len(), after.expired()), (1, &[production][..]));
        assert_ne!(after.digest(), both.digest());
        assert!(after.knows("production") && after.knows("staging") && !after.knows("github"));
        assert_eq!(after.at("2026-01-01T00:00:00Z".parse().unwrap()).roots().len(), 2, "a clock may go back");
    }

    #[test]
    fn between_the_ends_of_its_roots_a_set_stays_as_it_is() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (first, second) = (at("2026-06-01T00:00:00Z"), at("2026-07-01T00:00:00Z"));
        let roots = vec![
            TrustedRoot::production().unwrap().until(first),
            TrustedRoot::staging().unwrap().until(second),
            TrustedRoot::github().unwrap(),
        ];
        let given = TrustSet::new(roots);
        let cases = [
            (at("2026-05-31T23:59:59.999Z"), (None, Some(first))),
            (first, (Some(first), Some(second))),
            (at("2026-06-30T23:59:59.999Z"), (Some(first), Some(second))),
            (second, (Some(second), None)),
        ];
        for (now, between) in cases {
            // Whether it is asked of the roots as they were given or as they were at another time.
            for set in [&given, &given.at(second), &given.at(at("2026-01-01T00:00:00Z"))] {
                assert_eq!(set.is_so_between(now), between, "{now}");
            }
        }
        assert_eq!(TrustSet::new(vec![TrustedRoot::github().unwrap()]).is_so_between(first), (None, None));
    }

    #[test]
    fn a_trust_set_is_named_by_its_roots_and_not_by_their_order() {
        let (a, b) = (TrustedRoot::production().unwrap(), TrustedRoot::staging().unwrap());
        let both = TrustSet::new(vec![a.clone(), b.clone()]);
        assert_eq!(both.digest(), TrustSet::new(vec![b.clone(), a.clone(), b.clone()]).digest());
        assert_ne!(both.digest(), TrustSet::new(vec![a.clone()]).digest());
        let mut list = vec![a.digest(), b.digest()];
        list.sort_unstable();
        assert_eq!(both.digest(), Digest::of(&json::canonical(&list).unwrap()));
        assert_eq!(TrustSet::new(vec![]).digest(), Digest::of(b"[]"));
    }
}
