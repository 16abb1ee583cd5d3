//! Who evaluates the rules of which packs: this process, or processes that may use only so much.

use std::path::PathBuf;
use std::sync::Arc;

use super::evaluation::apart;
use super::{Gate, GateError};
use crate::domain::fault::Fault;
use crate::domain::policy::{Asking, Judge, Judgement, Pack, PackFiles};
use crate::host::judges::{Judges, NotLoaded, Share};

/// Who evaluates the rules of which packs.
#[derive(Clone, Debug)]
pub enum Isolation {
    /// This process those of all.
    None,
    /// Processes of their own those of packs that are not in force: nobody knows yet what these do.
    Drafts(Arc<Judges>),
    /// Processes of their own those of all; none that has evaluated a draft evaluates what is in force.
    All {
        /// Those of packs that are not in force.
        drafts: Arc<Judges>,
        /// Those of packs that are.
        in_force: Arc<Judges>,
    },
}

impl Isolation {
    /// Processes of `program` evaluate the rules of drafts.
    ///
    /// * `share` — what each may use.
    #[must_use]
    pub fn drafts(program: PathBuf, share: Share) -> Self {
        Self::Drafts(Judges::new(program, share))
    }

    /// Processes of `program` evaluate the rules of all packs.
    ///
    /// * `share` — what each may use.
    #[must_use]
    pub fn all(program: PathBuf, share: Share) -> Self {
        Self::All { drafts: Judges::new(program.clone(), share), in_force: Judges::new(program, share) }
    }

    /// Has a pack that was loaded as what is in force judged by whoever evaluates such packs.
    pub(super) fn in_force(&self, pack: Pack) -> Pack {
        match self {
            Self::All { in_force, .. } => pack.judged_by(in_force.clone()),
            Self::Drafts(_) | Self::None => pack,
        }
    }
}

impl Gate {
    /// Loads a pack that is not in force; where there are processes for that, one of them loads it first, and they go on to
    /// evaluate its rules. What it uses up is not this process.
    ///
    /// # Errors
    ///
    /// [`GateError::Pack`] with everything that is wrong with it, or because it needs too much;
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
        let load = |files: &PackFiles| Pack::load(files).map_err(NotLoaded::Refused);
        apart(move || match isolation {
            Isolation::None => Ok(load(&files)?),
            Isolation::Drafts(judges) | Isolation::All { drafts: judges, .. } => {
                judges.load(&files)?;
                Ok(load(&files)?.judged_by(Arc::new(Placed { judges, _place: place })))
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
