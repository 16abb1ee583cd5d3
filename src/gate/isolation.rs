//! Who evaluates the rules of which packs: this process, or processes that may use only so much.

use std::sync::Arc;

use super::evaluation::apart;
use super::{Gate, GateError};
use crate::domain::fault::Fault;
use crate::domain::policy::{Asking, Judge, Judgement, Pack, PackFiles};
use crate::host::judges::Judges;

/// Who evaluates the rules of which packs.
#[derive(Clone, Debug)]
pub enum Isolation {
    /// This process those of all.
    None,
    /// Processes of their own those of packs that are not in force: nobody knows yet what these do.
    Drafts(Arc<Judges>),
    /// Processes of their own those of all.
    All(Arc<Judges>),
}

impl Gate {
    /// Loads a pack that is not in force; where there are processes for that, one of them loads it first, and they go on to
    /// evaluate its rules. What it uses up is not this process.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] with everything that is wrong with it, or because it needs too much;
    /// [`GateError::Fault`] when there is no process.
    pub(super) async fn draft(&self, files: &PackFiles) -> Result<Pack, GateError> {
        self.draft_in((), files).await
    }

    /// The same; `place` is held for as long as anybody still works on the draft, who waits for it or not.
    ///
    /// # Errors
    ///
    /// As [`Self::draft`].
    pub(super) async fn draft_in<P: Send + Sync + 'static>(
        &self,
        place: P,
        files: &PackFiles,
    ) -> Result<Pack, GateError> {
        let (files, isolation) = (files.clone(), self.settings().isolation.clone());
        apart(move || match isolation {
            Isolation::None => Ok(Pack::load(&files)?),
            Isolation::Drafts(judges) | Isolation::All(judges) => {
                judges.load(&files)?;
                Ok(Pack::load(&files)?.judged_by(Arc::new(Placed { judges, _place: place })))
            }
        })
        .await?
    }
}

/// Those who evaluate a draft, and the place that it takes. An evaluation that has begun goes on when nobody waits for it
/// any more, and as long as it does it has the pack.
struct Placed<P> {
    judges: Arc<Judges>,
    _place: P,
}

impl<P: Send + Sync> Judge for Placed<P> {
    fn judge(&self, pack: &Pack, asked: &[Asking]) -> Result<Vec<Vec<Judgement>>, Fault> {
        self.judges.judge(pack, asked)
    }
}
