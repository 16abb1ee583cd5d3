//! What a bundle says is found out once, for as long as everything is the same that it follows from.
//!
//! That is its bytes, what it is to be about, the trusted roots and the keys, when it was seen first, and where: nothing that lies in
//! a store, and no clock but the verifier's own, which refuses what lies in the future and nothing else. So what verified once does so
//! at any later time, and only that is remembered: a log whose clock is a second ahead of this machine's makes a refusal of a
//! second, not one for as long as the process lives. Which bundles there are, which of them is revoked, and whom a pack accepts
//! is asked each time.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::collect::Candidate;
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle, Source};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_HEARD_BUNDLE_BYTES, MAX_HEARD_BYTES};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// What became of a bundle.
type Outcome = Result<Facts, Box<RejectedBundle>>;

/// By what bundles are heard, and about what.
pub(super) struct Hearing<'a> {
    subject: Digest,
    trust: &'a TrustSet,
    keys: Digest,
}

impl<'a> Hearing<'a> {
    pub(super) fn new(subject: Digest, trust: &'a TrustSet, keys: &[PublicKey]) -> Self {
        let fingerprints: Vec<u8> = keys.iter().flat_map(|key| *key.fingerprint().as_bytes()).collect();
        Self { subject, trust, keys: Digest::of(&fingerprints) }
    }

    fn of(&self, candidate: &Candidate) -> Asked {
        let Candidate { digest, source, received_at, .. } = candidate;
        Asked { bundle: *digest, subject: self.subject, keys: self.keys, received_at: *received_at, source: *source }
    }
}

/// All that an outcome follows from, but for the roots.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Asked {
    /// The digest of the bytes.
    bundle: Digest,
    subject: Digest,
    keys: Digest,
    received_at: Timestamp,
    source: Source,
}

/// What was heard by the roots in force, as far as it is remembered.
#[derive(Default)]
pub(super) struct Heard(Mutex<Words>);

#[derive(Default)]
struct Words {
    /// The roots by which all of it was heard.
    by: Option<TrustSet>,
    all: HashMap<Asked, Outcome>,
    /// How many bytes the bundles have.
    bytes: usize,
}

impl Heard {
    fn words(&self) -> MutexGuard<'_, Words> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Parts `work` into what was heard before by the very same roots and keys, and what is to be verified.
    pub(super) fn known(
        &self,
        work: Vec<Candidate>,
        hearing: &Hearing<'_>,
    ) -> (Vec<(Candidate, Outcome)>, Vec<Candidate>) {
        let words = self.words();
        if !words.by.as_ref().is_some_and(|by| by.is(hearing.trust)) {
            return (Vec::new(), work);
        }
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for candidate in work {
            match words.all.get(&hearing.of(&candidate)) {
                Some(outcome) => known.push((candidate, outcome.clone())),
                None => unknown.push(candidate),
            }
        }
        (known, unknown)
    }

    /// Remembers what was heard, by the roots in force.
    pub(super) fn keep(&self, outcomes: &[(Candidate, Outcome)], hearing: &Hearing<'_>) {
        let mut words = self.words();
        if !words.by.as_ref().is_some_and(|by| by.is(hearing.trust)) {
            *words = Words { by: Some(hearing.trust.clone()), ..Words::default() };
        }
        for (candidate, outcome) in outcomes {
            let bytes = candidate.bytes.len();
            let is_verified = outcome.as_ref().is_ok_and(|facts| facts.refused.is_none());
            if !is_verified || bytes > MAX_HEARD_BUNDLE_BYTES {
                continue;
            }
            // What is forgotten is verified once more.
            if words.bytes.saturating_add(bytes) > MAX_HEARD_BYTES {
                (words.bytes, words.all) = (0, HashMap::new());
            }
            if words.all.insert(hearing.of(candidate), outcome.clone()).is_none() {
                words.bytes = words.bytes.saturating_add(bytes);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::examples::facts;
    use crate::domain::evidence::{Form, Rejection};

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn candidate(name: &[u8]) -> Candidate {
        let (digest, received_at) = (Digest::of(name), time("2026-06-01T00:00:00Z"));
        Candidate { digest, bytes: name.to_vec(), source: Source::Upload, received_at }
    }

    fn heard(candidate: &Candidate) -> Vec<(Candidate, Outcome)> {
        vec![(candidate.clone(), Ok(facts(&candidate.bytes, candidate.received_at)))]
    }

    #[test]
    fn what_was_heard_is_known_while_all_is_the_same_that_it_follows_from() {
        let (trust, subject, one) = (TrustSet::empty(), Digest::of(b"app"), candidate(b"one"));
        let hearing = Hearing { subject, trust: &trust, keys: Digest::of(b"keys") };
        let all = Heard::default();
        let knows = |candidate: &Candidate, hearing: &Hearing<'_>| {
            let (known, unknown) = all.known(vec![candidate.clone()], hearing);
            assert_eq!(known.len() + unknown.len(), 1);
            known.first().map(|(_, outcome)| outcome.clone().unwrap().digest)
        };
        assert_eq!(knows(&one, &hearing), None);
        all.keep(&heard(&one), &hearing);
        assert_eq!(knows(&one, &hearing), Some(one.digest));
        let others = [
            candidate(b"two"),
            Candidate { source: Source::Kept, ..one.clone() },
            Candidate { received_at: time("2026-06-02T00:00:00Z"), ..one.clone() },
        ];
        assert!(others.iter().all(|other| knows(other, &hearing).is_none()));
        let about_another = Hearing { subject: Digest::of(b"another"), trust: &trust, keys: Digest::of(b"keys") };
        assert_eq!(knows(&one, &about_another), None);
        let by_other_keys = Hearing { subject, trust: &trust, keys: Digest::of(b"other keys") };
        assert_eq!(knows(&one, &by_other_keys), None);
        // One that says the same is another one: only its own maker could know that it is the same.
        let other_roots = TrustSet::empty();
        let by_other_roots = Hearing { subject, trust: &other_roots, keys: Digest::of(b"keys") };
        assert_eq!(knows(&one, &by_other_roots), None);
        all.keep(&heard(&candidate(b"two")), &by_other_roots);
        let by_the_first = Hearing { subject, trust: &trust, keys: Digest::of(b"keys") };
        assert_eq!((knows(&one, &by_the_first), knows(&one, &by_other_roots)), (None, None), "all is heard anew");
    }

    #[test]
    fn what_was_refused_may_have_come_too_early_and_is_heard_anew() {
        let (trust, subject) = (TrustSet::empty(), Digest::of(b"app"));
        let hearing = Hearing { subject, trust: &trust, keys: Digest::of(b"keys") };
        let (all, early, whole) = (Heard::default(), candidate(b"early"), candidate(b"whole"));
        let facts = facts(b"early", early.received_at);
        let found = "integrated time 2 is in the future (current time: 1)".to_owned();
        let rejection = Rejection::TimestampInvalid { found }.report();
        let refused = Facts { refused: Some(Box::new(rejection.clone())), ..facts };
        all.keep(&[(early.clone(), Ok(refused))], &hearing);
        let rejected = RejectedBundle {
            digest: early.digest,
            form: Form::default(),
            predicate_type: String::new(),
            source: early.source,
            rejection,
            signer: None,
            not_kept: false,
            unread: None,
            expired_signer: None,
        };
        all.keep(&[(early.clone(), Err(Box::new(rejected)))], &hearing);
        all.keep(&heard(&whole), &hearing);
        let (known, unknown) = all.known(vec![early, whole.clone()], &hearing);
        assert_eq!((known.len(), unknown.len()), (1, 1));
        assert_eq!(known[0].0.digest, whole.digest);
    }

    #[test]
    fn only_so_much_is_remembered() {
        let trust = TrustSet::empty();
        let hearing = Hearing { subject: Digest::of(b"app"), trust: &trust, keys: Digest::of(b"keys") };
        let all = Heard::default();
        all.keep(&heard(&candidate(&vec![0; MAX_HEARD_BUNDLE_BYTES + 1])), &hearing);
        assert_eq!(all.words().all.len(), 0, "it is too large");
        let fit = MAX_HEARD_BYTES / MAX_HEARD_BUNDLE_BYTES;
        for number in 0..=fit {
            let mut bytes = vec![0; MAX_HEARD_BUNDLE_BYTES];
            bytes[..8].copy_from_slice(&number.to_be_bytes());
            all.keep(&heard(&candidate(&bytes)), &hearing);
            assert!(all.words().bytes <= MAX_HEARD_BYTES);
        }
        assert_eq!(all.words().all.len(), 1);
    }
}
