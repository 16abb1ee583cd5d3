//! What this gate knows of a subject without looking: what it is the digest of, as earlier decisions about it have recorded.

use super::collect::Found;
use super::recall::THE_RECORD;
use super::{Gate, GateError};
use crate::domain::decision::{Subject, is_index};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_DECISIONS_REMEMBERED;
use crate::domain::names::ProjectName;
use crate::registry;
use crate::store::{DecisionFilter, StoreError};

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
        let seen = self.recorded_subjects(project, subject.digest).await?;
        let mut types = seen.into_iter().filter(|one| !one.unseen).filter_map(|one| one.media_type).peekable();
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
        let seen = self.store().seen(project, subject, &[subject]).await?;
        // Before that was noted, what was decided about was kept with the decision.
        if seen.is_empty() && self.store().decided_places_of(project, subject).await?.is_empty() {
            return Ok(None);
        }
        self.store().bundle(subject).await
    }

    async fn recorded_subjects(&self, project: &ProjectName, subject: Digest) -> Result<Vec<Subject>, GateError> {
        let filter = DecisionFilter { subject: Some(subject), environment: None };
        let page = self.store().decisions(project, &filter, None, MAX_DECISIONS_REMEMBERED).await?;
        let mut seen = Vec::new();
        for head in page.items {
            // One that does not read says nothing of what it was about; `fsck` names it.
            if let Ok(Some(stored)) = self.store().shown_decision(head.id).await {
                seen.push(stored.record.inputs.subject);
            }
        }
        Ok(seen)
    }
}
