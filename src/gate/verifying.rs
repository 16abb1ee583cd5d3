//! Verifies many bundles, on as many cores as there are.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::GateError;
use super::collect::Candidate;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Sighting};
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::keys::PublicKey;
use crate::domain::limits::VERIFY_AT_ONCE_BYTES_MAX;
use crate::domain::trusted_root::TrustSet;

/// Verifies off the async threads, on as many cores as there are; answers in the order of `work`.
pub(super) async fn verify_all(
    work: Vec<Candidate>,
    subject: Digest,
    trust: TrustSet,
    keys: Vec<PublicKey>,
) -> Result<Vec<(Candidate, Result<Facts, Box<RejectedBundle>>)>, GateError> {
    verify_counted(work, subject, trust, keys, &Arc::default()).await
}

/// The same, with each counted in `checked` as soon as it is.
pub(super) async fn verify_counted(
    work: Vec<Candidate>,
    subject: Digest,
    trust: TrustSet,
    keys: Vec<PublicKey>,
    checked: &Arc<AtomicU64>,
) -> Result<Vec<(Candidate, Result<Facts, Box<RejectedBundle>>)>, GateError> {
    let keys: Arc<[PublicKey]> = unique(keys).into();
    // One small bundle is verified sooner than handed to a thread.
    if work.len() <= 1 && work.iter().all(|candidate| candidate.bytes.len() <= VERIFY_AT_ONCE_BYTES_MAX) {
        let verified = |candidate: Candidate| {
            let outcome = verify_one(&candidate, subject, &trust, &keys);
            checked.fetch_add(1, Ordering::Relaxed);
            (candidate, outcome)
        };
        return Ok(work.into_iter().map(verified).collect());
    }
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = work.len().div_ceil(cores).max(1);
    let mut tasks = Vec::new();
    let mut work = work.into_iter().peekable();
    while work.peek().is_some() {
        let part: Vec<Candidate> = work.by_ref().take(share).collect();
        let (trust, keys, checked) = (trust.clone(), Arc::clone(&keys), Arc::clone(checked));
        tasks.push(tokio::task::spawn_blocking(move || {
            part.into_iter()
                .map(|candidate| {
                    let outcome = verify_one(&candidate, subject, &trust, &keys);
                    checked.fetch_add(1, Ordering::Relaxed);
                    (candidate, outcome)
                })
                .collect::<Vec<_>>()
        }));
    }
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.extend(task.await.map_err(|error| GateError::internal(format!("verification stopped: {error}")))?);
    }
    Ok(outcomes)
}

fn unique(keys: Vec<PublicKey>) -> Vec<PublicKey> {
    let mut seen = HashSet::new();
    keys.into_iter().filter(|key| seen.insert(key.fingerprint())).collect()
}

fn verify_one(
    candidate: &Candidate,
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
) -> Result<Facts, Box<RejectedBundle>> {
    let sighting = Sighting { received_at: candidate.received_at, source: candidate.source };
    evidence::hear(&candidate.bytes, subject, trust, keys, sighting).map_err(|refused| {
        Box::new(RejectedBundle {
            digest: candidate.digest,
            form: evidence::Form::of(&candidate.bytes),
            predicate_type: evidence::claimed_predicate_type(&candidate.bytes),
            source: candidate.source,
            rejection: refused.rejection.report(),
            signer: None,
            not_kept: false,
            unread: refused.unread,
            expired_signer: refused.expired_signer,
        })
    })
}
