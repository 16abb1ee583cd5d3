//! Who is whom over all the packs that were in force: whoever asks, approves or makes a change is who she was, with whatever key.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use crate::domain::decision::Inputs;
use crate::domain::digest::Digest;
use crate::domain::facts::{Signer, Source};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_KEYS_TRIED, MAX_PACKS_OF_PEOPLE};
use crate::domain::names::ProjectName;
use crate::domain::policy::{Pack, PackFiles, People, PeopleOverTime};
use crate::gate::collect::Candidate;
use crate::gate::verifying::verify_all;
use crate::gate::{Gate, GateError};
use crate::store::StoreError;

/// Who is whom, or why nobody can say: then no approval can be told from the requester's own, and none counts.
pub(in crate::gate) type WhoIsWho = Result<Arc<PeopleOverTime>, String>;

impl Gate {
    /// The people of all packs that were in force for `project`, one after the other, a pack that came back once more.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(in crate::gate) async fn who_is_who(&self, project: &ProjectName) -> Result<WhoIsWho, GateError> {
        let packs = self.store().packs_ever_in_force(project, MAX_PACKS_OF_PEOPLE.saturating_add(1)).await?;
        if packs.len() > MAX_PACKS_OF_PEOPLE {
            return Ok(Err(format!(
                "nobody can tell who asked from who approved: packs were put in force more than {MAX_PACKS_OF_PEOPLE} times for \
                 project `{project}` (MAX_PACKS_OF_PEOPLE), and each may have named her otherwise"
            )));
        }
        let mut people = Vec::with_capacity(packs.len());
        for pack in packs {
            match self.people_of(pack).await? {
                Ok(found) => people.push(found),
                Err(why) => {
                    return Ok(Err(format!(
                        "nobody can tell who asked from who approved: the people whom pack {pack} named, which was in force \
                         before, cannot be read: {why}; countersign fsck says whether it was changed"
                    )));
                }
            }
        }
        Ok(Ok(Arc::new(PeopleOverTime::of(people))))
    }

    /// Says in what a decision is made from, under `pack`, as whom earlier packs know whoever asked for an override and whoever made the
    /// change. Where nobody can say that, no override is considered.
    ///
    /// * `bytes` — bundles that were just read; others are looked for in the store.
    ///
    /// # Errors
    ///
    /// As [`Self::who_is_who`].
    pub(in crate::gate) async fn say_who_is_who(
        &self,
        inputs: &mut Inputs,
        pack: &Pack,
        bytes: &[(Digest, Vec<u8>)],
    ) -> Result<(), GateError> {
        if inputs.all_overrides().next().is_none() {
            return Ok(());
        }
        let who = self.who_is_who(&inputs.project).await?;
        let made_then = match &who {
            Ok(people) => self.makers_then(inputs, (people, pack), bytes).await?,
            Err(_) => BTreeMap::new(),
        };
        told_in(inputs, (&who, pack), &made_then);
        Ok(())
    }

    /// Who signed provenance by a key that `pack` does not know any more, by each bundle: that her key was replaced makes nobody else of
    /// who made the change.
    ///
    /// # Errors
    ///
    /// As [`Self::who_is_who`].
    pub(super) async fn makers_then<F>(
        &self,
        inputs: &Inputs<F>,
        (people, pack): (&PeopleOverTime, &Pack),
        bytes: &[(Digest, Vec<u8>)],
    ) -> Result<BTreeMap<Digest, Signer>, GateError> {
        let (mut found, now) = (BTreeMap::new(), pack.keys());
        let keys: Vec<PublicKey> = people.keys().into_iter().filter(|key| !now.contains(key)).collect();
        if keys.is_empty() {
            return Ok(found);
        }
        let mut about: BTreeMap<Digest, BTreeMap<Digest, Candidate>> = BTreeMap::new();
        for (digest, _, subject) in inputs.of_unknown_makers() {
            let read = bytes.iter().find(|(known, _)| *known == digest).map(|(_, bytes)| bytes.clone());
            let read = if read.is_some() { read } else { self.store().bundle(digest).await? };
            let Some(bytes) = read else { continue };
            let candidate = Candidate { digest, bytes, source: Source::Kept, received_at: self.now() };
            about.entry(subject).or_default().insert(digest, candidate);
        }
        let trust = self.trust_for(pack);
        for (subject, work) in about {
            let mut work: Vec<Candidate> = work.into_values().collect();
            // In portions: of more keys than are tried at once nobody would be found.
            for portion in keys.chunks(MAX_KEYS_TRIED) {
                let mut left = Vec::new();
                for (candidate, outcome) in verify_all(work, subject, trust.clone(), portion.to_vec()).await? {
                    match outcome {
                        Ok(facts) => drop(found.insert(candidate.digest, facts.signer)),
                        Err(_) => left.push(candidate),
                    }
                }
                work = left;
            }
        }
        Ok(found)
    }

    /// The people of one pack; what a digest names never changes, so it is read once.
    async fn people_of(&self, digest: Digest) -> Result<Result<Arc<People>, String>, GateError> {
        let known = self.inner.people.lock().unwrap_or_else(PoisonError::into_inner).get(&digest).cloned();
        if let Some(known) = known {
            return Ok(Ok(known));
        }
        let stored = match self.store().pack(digest).await {
            Ok(Some(stored)) => stored,
            Ok(None) => return Ok(Err("it is not stored any more".to_owned())),
            Err(damaged @ StoreError::Corrupt { .. }) => return Ok(Err(damaged.to_string())),
            Err(fault) => return Err(fault.into()),
        };
        let found = PackFiles::new(stored.files).and_then(|files| Ok((files.digest(), People::of(&files)?)));
        let people = match found {
            Ok((found, people)) if found == digest => Arc::new(people),
            Ok((found, _)) => return Ok(Err(format!("it has the content of {found}"))),
            Err(errors) => return Ok(Err(errors.to_string())),
        };
        self.inner.people.lock().unwrap_or_else(PoisonError::into_inner).insert(digest, Arc::clone(&people));
        Ok(Ok(people))
    }
}

/// The same, where that is known.
///
/// * `made_then` — as for [`Inputs::say_known_as`].
pub(in crate::gate) fn told_in(
    inputs: &mut Inputs,
    (who, pack): (&WhoIsWho, &Pack),
    made_then: &BTreeMap<Digest, Signer>,
) {
    if inputs.all_overrides().next().is_none() {
        return;
    }
    match who {
        Ok(people) => inputs.say_known_as(people, pack, made_then),
        Err(why) => {
            tracing::error!("overrides permit nothing: {why}");
            inputs.consider_no_override();
        }
    }
}
