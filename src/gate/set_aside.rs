//! What was taken out of the evidence by somebody's word, and may be heard all the same by a pack that names whoever signed it.
//!
//! A bundle often does not say whose it is, or says somebody else. Only the keys of a pack can tell, so that each pack and set of
//! trusted roots is asked once in the life of a process; what is found to be somebody's is noted as that.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use super::collect::Candidate;
use super::trust::faults_among;
use super::verifying::verify_all;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::facts::{Signer, Source};
use crate::domain::limits::MAX_NOBODYS_WORDS_REMEMBERED;
use crate::domain::policy::Pack;

/// What is nobody's by which pack and roots, as far as this process has asked.
#[derive(Debug, Default)]
pub(super) struct NobodysWords(Mutex<HashSet<(Digest, Digest)>>);

impl NobodysWords {
    fn contains(&self, asked: &(Digest, Digest)) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(asked)
    }

    fn note(&self, asked: (Digest, Digest)) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What is forgotten is asked again.
        if known.len() >= MAX_NOBODYS_WORDS_REMEMBERED {
            known.clear();
        }
        known.insert(asked);
    }
}

impl Gate {
    /// Whether a bundle that was taken out is the word of somebody whom `pack` names, or may be.
    pub(super) async fn is_somebodys_after_all(
        &self,
        bundle: Digest,
        subject: Digest,
        pack: &Pack,
    ) -> Result<bool, GateError> {
        let by = format!("{} {}", pack.reference().digest, self.trust_for(pack).digest());
        let asked = (bundle, Digest::of(by.as_bytes()));
        if self.inner.nobodys_words.contains(&asked) {
            return Ok(false);
        }
        // What is not stored any more cannot be looked at by anybody.
        let Some(bytes) = self.store().bundle(bundle).await? else { return Ok(false) };
        let somebodys = self.may_be_somebodys((bundle, bytes), subject, pack).await?;
        if !somebodys {
            self.inner.nobodys_words.note(asked);
        }
        Ok(somebodys)
    }

    /// Whether a bundle is the word of somebody whom `pack` names, or that cannot be told just now.
    pub(super) async fn may_be_somebodys(
        &self,
        (digest, bytes): (Digest, Vec<u8>),
        subject: Digest,
        pack: &Pack,
    ) -> Result<bool, GateError> {
        let now = self.now();
        let means = |signer: &Signer| !pack.is_nobody(signer, now);
        let candidate = Candidate { digest, bytes, source: Source::Kept, received_at: now };
        let outcomes = verify_all(vec![candidate], subject, self.trust_for(pack), pack.keys()).await?;
        Ok(outcomes.iter().any(|(_, outcome)| match outcome {
            Ok(facts) => means(&facts.signer),
            Err(rejected) => {
                let unread = rejected.unread.as_ref().is_some_and(|unread| means(&unread.signer));
                unread || !faults_among(std::slice::from_ref(rejected.as_ref()), means).is_empty()
            }
        }))
    }
}
