//! What this gate knows of a subject without looking: what it is the digest of, as earlier decisions about it have recorded.

use super::{Gate, GateError};
use crate::domain::decision::{Subject, is_index};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_DECISIONS_REMEMBERED;
use crate::domain::names::ProjectName;
use crate::store::DecisionFilter;

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
