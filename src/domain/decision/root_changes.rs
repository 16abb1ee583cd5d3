//! Whether the trusted roots of now still are those that a decision rests on, as far as its record tells.

use std::collections::BTreeSet;

use super::{Inputs, Record};
use crate::domain::digest::Digest;
use crate::domain::facts::{Signer, Vouched};
use crate::domain::overrides::OverrideFacts;
use crate::domain::revocation::Revocable;
use crate::domain::trusted_root::{Link, Party, TrustSet, TrustedRoot};

/// How the trusted roots are that a decision rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backing {
    /// They are those that it was made with; or nobody but keys vouches for anything of it.
    AsDecided,
    /// There are others under their names, which have everybody whom the record names: whether they vouch for the same,
    /// only a look at the evidence itself tells.
    Changed {
        /// Which, by name.
        root: String,
    },
    /// Somebody who vouched is trusted no more.
    Gone {
        /// Who, in words.
        who: String,
    },
}

impl<F: Revocable> Record<F> {
    /// Whether it was decided with these very roots, and what vouched is still called as it was: environments go by the
    /// names, of which the digest of the set says nothing.
    #[must_use]
    pub fn decided_with(&self, trust: &TrustSet) -> bool {
        let names = trust.names();
        let mut vouched = self.inputs.all_evidence().flat_map(Revocable::vouched);
        self.inputs.trust_set == trust.digest() && vouched.all(|by| names.contains(&(by.root.as_str(), by.root_digest)))
    }

    /// How the roots that it rests on are in `trust`. One that has run out is still what it was: that it verifies nothing
    /// more does not mean that it was wrong.
    #[must_use]
    pub fn backing(&self, trust: &TrustSet) -> Backing {
        if self.decided_with(trust) {
            return Backing::AsDecided;
        }
        let roots: Vec<&TrustedRoot> = trust.roots().iter().chain(trust.expired()).collect();
        let private: BTreeSet<Digest> =
            trust.private_roots().iter().map(crate::domain::private_root::PrivateRoot::digest).collect();
        let mut changed = None;
        for facts in self.inputs.all_evidence() {
            if let Some(anchor) =
                facts.signer().certificate.iter().flat_map(|by| &by.anchors).find(|anchor| !private.contains(*anchor))
            {
                return Backing::Gone { who: format!("the root of certificates {anchor}") };
            }
            if facts.vouched().is_empty() && facts.signer().identity.is_some() {
                changed.get_or_insert_with(|| "a trusted root that the record does not name".to_owned());
            }
            for by in facts.vouched() {
                match backing_of(by, facts.signer(), &roots) {
                    Backing::AsDecided => {}
                    Backing::Changed { root } => changed = changed.or(Some(root)),
                    gone @ Backing::Gone { .. } => return gone,
                }
            }
        }
        let known: BTreeSet<Digest> = roots.iter().map(|root| root.digest()).collect();
        if used(self).any(|one| !is_backed(one, &known)) {
            changed.get_or_insert_with(|| "a trusted root that vouched for an identity".to_owned());
        }
        changed.map_or(Backing::AsDecided, |root| Backing::Changed { root })
    }
}

/// The overrides by which a rule of it was waived.
pub fn used<F>(record: &Record<F>) -> impl Iterator<Item = &OverrideFacts> {
    let used: BTreeSet<Digest> = record.all_reasons().filter_map(|reason| reason.waived_by).collect();
    let inputs: &Inputs<F> = &record.inputs;
    inputs.all_overrides().filter(move |one| used.contains(&one.id))
}

/// Whether each identity that asked or approved has a root behind it that is known by its digest.
fn is_backed(one: &OverrideFacts, known: &BTreeSet<Digest>) -> bool {
    let asked = std::iter::once((&one.requester, Some(&one.asked_on)));
    let approved = one.approvals.iter().enumerate().map(|(place, signer)| (signer, one.approved_on.get(place)));
    asked
        .chain(approved)
        .filter(|(signer, _)| signer.key.is_none() && signer.identity.is_some())
        .all(|(_, on)| on.is_some_and(|on| on.iter().any(|thing| known.contains(thing))))
}

fn backing_of(by: &Vouched, signer: &Signer, roots: &[&TrustedRoot]) -> Backing {
    let named: Vec<&&TrustedRoot> = roots.iter().filter(|root| root.handle() == by.root).collect();
    if named.iter().any(|root| root.digest() == by.root_digest) {
        return Backing::AsDecided;
    }
    if named.is_empty() {
        return Backing::Gone { who: format!("the trusted root `{}`", by.root) };
    }
    let parties = [(Party::Logs, &by.logs), (Party::Logs, &by.promises), (Party::Clocks, &by.timestamps)];
    for (party, keys) in parties {
        let is_known = |key: &Digest| named.iter().any(|root| root.names_of(party).contains(key));
        if let Some(key) = keys.iter().find(|key| !is_known(key)) {
            return Backing::Gone { who: format!("{} of the trusted root `{}` ({key})", party.in_words(), by.root) };
        }
    }
    if let Some(who) = gone_from_behind(by, signer, &named) {
        return Backing::Gone { who: format!("{who} of the trusted root `{}`", by.root) };
    }
    Backing::Changed { root: format!("`{}`", by.root) }
}

/// Who stood behind it by the root and is none of its authorities any more, in words.
///
/// The signer's own certificate, and what came with the bundle, no root ever named. Where it is not on record which those are,
/// it is known that some authority of the root issued the certificate: that one of them is there still is all that can be asked.
fn gone_from_behind(by: &Vouched, signer: &Signer, named: &[&&TrustedRoot]) -> Option<String> {
    if signer.identity.is_some() && by.own.is_empty() {
        let issuers: BTreeSet<Digest> =
            named.iter().flat_map(|root| root.issuer_chains()).flatten().flat_map(Link::names).collect();
        let gone = !by.behind.is_empty() && by.behind.iter().all(|thing| !issuers.contains(thing));
        return gone
            .then(|| "the certificate authority that issued the signer's certificate, which is none".to_owned());
    }
    let all: BTreeSet<&Digest> =
        named.iter().flat_map(|root| Party::ALL.map(|party| root.names_of(party))).flatten().collect();
    let gone = by.behind.iter().find(|thing| !by.own.contains(thing) && !all.contains(thing))?;
    Some(format!("an authority or certificate log ({gone}), which is none"))
}
