//! Which trusted roots are in force, now: they may be replaced while the gate runs, and they may run out.

use std::sync::PoisonError;

use super::{Gate, GateError};
use crate::domain::decision::{Record, Verdict};
use crate::domain::evidence::{TOO_MANY_KEYS, TRUST_ROOT_EXPIRED};
use crate::domain::facts::{RejectedBundle, Signer, Vouched};
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::policy::{Environment, Pack};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// The trusted roots that a gate was given last, and what is not as it should be about them.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The roots.
    pub set: TrustSet,
    /// Roots of which a former state is kept, since the present one cannot be had; in words, one a root.
    pub degraded: Vec<String>,
}

impl From<TrustSet> for Trust {
    fn from(set: TrustSet) -> Self {
        Self { set, degraded: Vec::new() }
    }
}

/// The trusted roots that are in force: as they were given, and as they are between two instants.
///
/// Every answer asks for them, and most were asked for between the same two: so the set is made when one of its roots runs out,
/// and not for each answer.
#[derive(Debug)]
pub(super) struct InForce {
    given: Trust,
    /// Those of the given ones that somebody vouches for.
    set: TrustSet,
    /// From when on and before when the set is so.
    between: (Option<Timestamp>, Option<Timestamp>),
    /// How often something has changed that answers follow from and that lies in no store: the roots in force, their names
    /// too, and what is known of the look at what stands ([`super::looks`]).
    changes: u64,
}

impl InForce {
    pub(super) fn new(given: Trust, now: Timestamp) -> Self {
        let (set, between) = (given.set.at(now), given.set.is_so_between(now));
        Self { given, set, between, changes: 0 }
    }

    /// Whether the set is that of `now`.
    fn is_of(&self, now: Timestamp) -> bool {
        let (from, until) = self.between;
        from.is_none_or(|from| from <= now) && until.is_none_or(|until| now < until)
    }

    /// What is in force at `now` and was given as `given`; everything that was answered before was answered by others.
    fn change(&mut self, given: Trust, now: Timestamp) {
        *self = Self { changes: self.changes.wrapping_add(1), ..Self::new(given, now) };
    }
}

impl Gate {
    /// The trusted roots in force at this moment. One that nobody vouches for any more is not among them.
    #[must_use]
    pub fn trust(&self) -> TrustSet {
        self.in_force(|in_force| in_force.set.clone())
    }

    /// How often something has changed that lies in no store: answers of before are none any more.
    pub(super) fn changes_beside_the_store(&self) -> u64 {
        self.in_force(|in_force| in_force.changes)
    }

    /// Something has changed that answers follow from and that lies in no store.
    pub(super) fn note_change_beside_the_store(&self) {
        let mut in_force = self.inner.trust.write().unwrap_or_else(PoisonError::into_inner);
        in_force.changes = in_force.changes.wrapping_add(1);
    }

    /// What `read` says of the roots as they are at this moment.
    fn in_force<T>(&self, read: impl Fn(&InForce) -> T) -> T {
        let now = self.now();
        let in_force = self.inner.trust.read().unwrap_or_else(PoisonError::into_inner);
        if in_force.is_of(now) {
            return read(&in_force);
        }
        drop(in_force);
        let mut in_force = self.inner.trust.write().unwrap_or_else(PoisonError::into_inner);
        // Another may have been quicker.
        if !in_force.is_of(now) {
            let given = in_force.given.clone();
            in_force.change(given, now);
        }
        read(&in_force)
    }

    /// Those roots, the ones that `pack` brings for its environments, and its trust stores.
    pub(super) fn trust_for(&self, pack: &Pack) -> TrustSet {
        self.trust().with(pack.roots()).with_stores(pack.anchors())
    }

    /// Puts other trusted roots in force; what stands is then to be looked at ([`Gate::recheck_by_trust`]). What is being decided goes on with those it began with, and records them.
    ///
    /// Says whether anything changed, what a root is called too.
    pub fn replace_trust(&self, trust: Trust) -> bool {
        let same = {
            let now = self.now();
            let mut in_force = self.inner.trust.write().unwrap_or_else(PoisonError::into_inner);
            let (before, after) = (&in_force.given.set, &trust.set);
            let same = before.digest() == after.digest() && before.names() == after.names();
            in_force.change(trust, now);
            same
        };
        if !same {
            self.begin_look();
        }
        !same
    }

    /// Whether something has run out by now that `record` is ready by: its own time, which ends with the first certificate,
    /// waiver or rule of it, or a trusted root that vouches for what it was made from.
    pub(super) fn has_run_out(&self, record: &Record) -> bool {
        if record.verdict != Verdict::Ready {
            return false;
        }
        let is_over = record.valid_until.is_some_and(|until| until <= self.now());
        let expired = self.in_force(|in_force| in_force.set.expired().to_vec());
        let has_expired = |by: &Vouched| expired.iter().any(|root| root.handle() == by.root);
        is_over || record.inputs.all_evidence().any(|facts| facts.vouched.iter().any(has_expired))
    }

    /// What is not as it should be about the trusted roots, in words; empty when all is well.
    #[must_use]
    pub fn trust_troubles(&self) -> Vec<String> {
        self.in_force(|in_force| {
            let expired = in_force.set.expired().iter().map(|root| {
                let when = root.expires().map_or_else(String::new, |at| format!(" at {at}"));
                format!("{TRUST_ROOT_EXPIRED}: `{}` expired{when} and verifies nothing", root.handle())
            });
            expired.chain(in_force.given.degraded.iter().map(|words| format!("degraded: {words}"))).collect()
        })
    }

    /// What `environment` counts on and the gate does not have: to go on without it would be to decide by fewer
    /// roots than the pack was written for.
    pub(super) fn missing_roots(trust: &TrustSet, pack: &Pack, environment: &Environment) -> Vec<Fault> {
        let named = environment.trusted_roots.iter().flatten();
        let missing = named.filter(|name| !trust.knows(name));
        let known: Vec<String> = trust.roots().iter().map(|root| format!("`{}`", root.handle())).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        missing
            .map(|name| Fault {
                dependency: format!("trusted root {name}"),
                class: FaultClass::Unavailable,
                tries: 1,
                elapsed_ms: 0,
                retry_after_s: None,
                retry: Retry::Pointless,
                detail: format!(
                    "`{}` of pack `{}` counts on it, and it is not in force here: add it to trust.roots (in force: {known})",
                    environment.name,
                    pack.reference().name
                ),
            })
            .collect()
    }

    /// Refuses a pack that counts on roots that are not in force here.
    pub(super) fn require_roots(&self, pack: &Pack) -> Result<(), GateError> {
        let trust = self.trust_for(pack);
        let missing = pack.environments().flat_map(|environment| Self::missing_roots(&trust, pack, environment));
        let missing: Vec<String> = missing.map(|fault| format!("{}: {}", fault.dependency, fault.detail)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(GateError::Configuration {
            detail: missing.join("; "),
            hint: Some("`countersign trust show` lists the trusted roots in force".into()),
        })
    }
}

/// The faults in what was refused: bundles that only an expired root would have accepted, or a key that was not tried. They
/// are not "not signed".
///
/// * `means` — whether anything depends on what this signer says: what a stranger says stands in nobody's way, whatever became
///   of the root that would vouch for her.
pub(super) fn faults_among(rejected: &[RejectedBundle], means: impl Fn(&Signer) -> bool) -> Vec<Fault> {
    let may_count = |bundle: &RejectedBundle| match bundle.expired_signer.as_deref() {
        Some(signer) => means(signer),
        None => bundle.rejection.code == TRUST_ROOT_EXPIRED,
    };
    let fault = |bundle: &RejectedBundle| match bundle.rejection.code.as_str() {
        TOO_MANY_KEYS => Some(untried_fault(bundle)),
        _ if may_count(bundle) => Some(expired_fault(bundle)),
        _ => None,
    };
    rejected.iter().filter_map(fault).collect()
}

fn untried_fault(bundle: &RejectedBundle) -> Fault {
    let rejection = &bundle.rejection;
    let class = FaultClass::TooMuch;
    let (digest, expected, found) = (bundle.digest.short(), &rejection.expected, &rejection.found);
    let detail = format!("bundle {digest} names no key: expected {expected}, found {found}");
    let dependency = "keys".to_owned();
    Fault { dependency, class, tries: 1, elapsed_ms: 0, retry_after_s: None, retry: class.retry(), detail }
}

fn expired_fault(bundle: &RejectedBundle) -> Fault {
    let rejection = &bundle.rejection;
    let class = FaultClass::Unavailable;
    let (what, expected, found) = (bundle.digest.short(), &rejection.expected, &rejection.found);
    let detail = match &bundle.expired_signer {
        // It does not hold, and is a word of hers all the same.
        Some(signer) if rejection.code != TRUST_ROOT_EXPIRED => format!(
            "{TRUST_ROOT_EXPIRED}: bundle {what} may be the word of {signer}, whom only a trusted root names that has run out; \
             `countersign trust update` renews it"
        ),
        _ => format!(
            "{TRUST_ROOT_EXPIRED}: expected {expected} for bundle {what}, found that {found}; `countersign trust update` renews it"
        ),
    };
    let dependency = "trusted roots".to_owned();
    Fault { dependency, class, tries: 1, elapsed_ms: 0, retry_after_s: None, retry: class.retry(), detail }
}
