//! What this gate knows of a subject without looking: what it is the digest of, as earlier decisions about it have recorded.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::collect::Found;
use super::recall::THE_RECORD;
use super::{Gate, GateError};
use crate::domain::decision::{Subject, is_index};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_ABOUTS_REMEMBERED, MAX_DECISIONS_REMEMBERED};
use crate::domain::names::ProjectName;
use crate::registry;
use crate::store::{NewDecision, StoreError};

impl Gate {
    /// The subject as the newest decisions of the project have seen it; as it was given, where none has.
    ///
    /// A digest is of the same bytes for ever: what was no index when somebody looked is none today. Of an index its
    /// platforms are to be known as well, so that alone is not enough, and nothing is taken from what was seen to be one.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn as_remembered(&self, project: &ProjectName, subject: Subject) -> Result<Subject, GateError> {
        let mut types = self.recorded_types(project, subject.digest).await?.into_iter().peekable();
        let newest = types.peek().cloned();
        if types.any(|media_type| is_index(&media_type)) {
            return Ok(subject);
        }
        Ok(subject.seen_as(newest))
    }

    /// What the subject is, where only its digest is given and this gate has looked into it before as an index: what runs are
    /// its platforms then, and what counts for them counts, by whatever name it is asked about.
    pub(super) async fn recall_what_it_is(&self, project: &ProjectName, subject: Digest, found: &mut Found) {
        let bytes = match self.own_manifest(project, subject).await {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return,
            Err(error) => return found.faults.push(error.fault()),
        };
        if let Ok(Some(media_type)) = registry::document_type(&bytes)
            && is_index(&media_type)
        {
            let _ = found.see(THE_RECORD, media_type, subject, bytes);
        }
    }

    /// The manifest of `subject` itself, as far as the project has seen it.
    async fn own_manifest(&self, project: &ProjectName, subject: Digest) -> Result<Option<Vec<u8>>, StoreError> {
        // Most often nobody has given or seen what it is the digest of.
        if let Ok(None) = self.store().bundle(subject).await {
            return Ok(None);
        }
        let seen = self.store().seen(project, subject, &[subject]).await?;
        // Before that was noted, what was decided about was kept with the decision.
        if seen.is_empty() && self.store().decided_places_of(project, subject).await?.is_empty() {
            return Ok(None);
        }
        self.store().bundle(subject).await
    }

    /// What the newest decisions about a subject have said it to be, newest first. One that nobody has looked at says nothing.
    async fn recorded_types(&self, project: &ProjectName, subject: Digest) -> Result<Vec<String>, GateError> {
        let newest = self.store().newest_ids_about(project, subject, MAX_DECISIONS_REMEMBERED).await?;
        let mut seen = Vec::new();
        for id in newest {
            let about = match self.inner.abouts.of(id) {
                Some(known) => known,
                // One that does not read says nothing of what it was about; `fsck` names it.
                None => match self.store().shown_decision(id).await {
                    Ok(Some(stored)) => self.inner.abouts.keep(id, &stored.record.inputs.subject),
                    _ => continue,
                },
            };
            // Whoever files it under something else changes nothing.
            seen.extend(about.media_type.filter(|_| about.subject == subject));
        }
        Ok(seen)
    }
}

/// What decisions were about, as far as this process has made or read them. An id is the digest of what is recorded under it:
/// what that says never changes, so that nothing here can be out of date. Which decisions there are is asked each time.
#[derive(Debug, Default)]
pub(super) struct Abouts(Mutex<HashMap<Digest, About>>);

/// What one decision was about.
#[derive(Clone, Debug, PartialEq, Eq)]
struct About {
    subject: Digest,
    /// What it was the digest of; absent where nobody had looked.
    media_type: Option<String>,
}

impl Abouts {
    fn of(&self, id: Digest) -> Option<About> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// * `id` — the digest of the record that says so.
    fn keep(&self, id: Digest, subject: &Subject) -> About {
        let media_type = subject.media_type.clone().filter(|_| !subject.unseen);
        let about = About { subject: subject.digest, media_type };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What is forgotten is read again.
        if known.len() >= MAX_ABOUTS_REMEMBERED {
            known.clear();
        }
        known.insert(id, about.clone());
        about
    }

    /// The same of a decision that is about to be committed.
    pub(super) fn note(&self, new: &NewDecision) {
        self.keep(new.id(), &new.record().inputs.subject);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_decision_was_about_is_remembered_as_its_record_says_it() {
        let (id, other) = (Digest::of(b"a decision"), Digest::of(b"another"));
        let subject = Subject::unseen(Digest::of(b"app"), "registry.example.com/app".into());
        let seen = subject.clone().seen_as(Some("application/vnd.oci.image.index.v1+json".into()));
        let abouts = Abouts::default();
        assert_eq!(abouts.of(id), None, "nobody has read it");
        abouts.keep(id, &seen);
        abouts.keep(other, &Subject { unseen: true, ..seen.clone() });
        let about = |media_type: Option<String>| About { subject: seen.digest, media_type };
        assert_eq!(abouts.of(id), Some(about(seen.media_type.clone())));
        assert_eq!(abouts.of(other), Some(about(None)), "nobody had looked at what it is the digest of");
    }

    #[test]
    fn so_many_are_remembered_and_no_more() {
        let abouts = Abouts::default();
        let subject = Subject::unseen(Digest::of(b"app"), String::new());
        for number in 0..=MAX_ABOUTS_REMEMBERED {
            abouts.keep(Digest::of(&number.to_be_bytes()), &subject);
        }
        assert_eq!(abouts.0.lock().unwrap().len(), 1);
    }
}
