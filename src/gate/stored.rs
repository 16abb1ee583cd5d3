//! What an earlier decision was made from, and what came since: read again where nobody looks anywhere.

use std::sync::Arc;

use super::activate::require_known;
use super::collect::{Allowance, Found, plain_fault};
use super::recall::THE_RECORD;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Part};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle, Source};
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;

impl Gate {
    /// The bundles that a decision was made from, about the whole and about each part. They come before what was given or seen
    /// since, about all of it: that may be too much, and takes no place from these.
    ///
    /// What came since is added for the whole; for a part that is [`Gate::add_what_came`].
    pub(super) async fn decided_by<'i>(
        &self,
        inputs: &'i Inputs,
        pack: &Pack,
        allowance: &Arc<Allowance>,
    ) -> Result<(Found, Vec<(&'i Part, Found)>), GateError> {
        let looked_at = (inputs.evidence.as_slice(), inputs.rejected.as_slice(), [].as_slice());
        let project = &inputs.project;
        let mut whole = self.looked_at_bundles((project, inputs.subject.digest), looked_at, allowance).await?;
        let mut parts = Vec::new();
        for part in inputs.parts() {
            let looked_at = (part.evidence.as_slice(), part.rejected.as_slice(), part.unsigned.as_slice());
            parts.push((part, self.looked_at_bundles((project, part.subject.digest), looked_at, allowance).await?));
        }
        self.add_what_came((project, inputs.subject.digest), pack, &mut whole).await?;
        Ok((whole, parts))
    }

    /// The bundles that an earlier decision looked at, about the whole or about one part.
    async fn looked_at_bundles(
        &self,
        (project, subject): (&ProjectName, Digest),
        (evidence, rejected, unsigned): (&[Facts], &[RejectedBundle], &[Facts]),
        allowance: &Arc<Allowance>,
    ) -> Result<Found, GateError> {
        let mut stored = Found { allowance: Arc::clone(allowance), ..Found::default() };
        stored.not_kept.extend(rejected.iter().filter(|bundle| bundle.not_kept).cloned());
        let seen: Vec<_> = evidence.iter().chain(unsigned).map(|facts| (facts.digest, facts.source)).collect();
        let kept = rejected.iter().filter(|bundle| !bundle.not_kept);
        let refused: Vec<_> = kept.map(|bundle| (bundle.digest, bundle.source)).collect();
        for (digest, source) in seen {
            self.keep_stored((project, subject), (digest, source), &mut stored).await?;
        }
        for (digest, source) in refused {
            self.keep_refused((project, subject), (digest, source), &mut stored).await?;
        }
        Ok(stored)
    }

    /// Adds what was given or looked at since. That it is too much is a fault in the answer: somebody who makes it so must not
    /// hold up every pack.
    pub(super) async fn add_what_came(
        &self,
        (project, subject): (&ProjectName, Digest),
        pack: &Pack,
        stored: &mut Found,
    ) -> Result<(), GateError> {
        let (given, set_aside) = self.given_about(project, subject).await?;
        for digest in given.into_iter().filter(|digest| *digest != subject) {
            self.keep_stored((project, subject), (digest, Source::Upload), stored).await?;
        }
        self.recall((project, subject), set_aside, Some(pack), stored).await;
        let (too_much, other): (Vec<Fault>, Vec<Fault>) =
            std::mem::take(&mut stored.faults).into_iter().partition(|fault| fault.class == FaultClass::TooMuch);
        stored.faults = too_much;
        require_known(other)
    }

    async fn keep_stored(
        &self,
        (project, subject): (&ProjectName, Digest),
        (digest, source): (Digest, Source),
        stored: &mut Found,
    ) -> Result<(), GateError> {
        let bytes = self.still_stored(digest, subject).await?;
        let is_trial = stored.allowance.is_trial;
        let words = self.words_stored(project, (digest, bytes), is_trial).await?;
        let kept = words.and_then(|words| keep_all(words, source, stored));
        say_once(kept, stored);
        Ok(())
    }

    /// As [`Gate::keep_stored`], of what was refused: an older version took what holds several for one, and heard the first of them.
    /// It is cut where that leaves room for what was given and seen since; where it does not, it is there as one, as it was.
    async fn keep_refused(
        &self,
        (project, subject): (&ProjectName, Digest),
        (digest, source): (Digest, Source),
        stored: &mut Found,
    ) -> Result<(), GateError> {
        let bytes = self.still_stored(digest, subject).await?;
        let is_trial = stored.allowance.is_trial;
        let words = self.words_stored(project, (digest, bytes.clone()), is_trial).await?.unwrap_or_default();
        let words = if stored.allowance.has_room_for(&words) { words } else { vec![bytes] };
        say_once(keep_all(words, source, stored), stored);
        Ok(())
    }

    /// Each word in what is stored, or that there are too many of them.
    async fn words_stored(
        &self,
        project: &ProjectName,
        bundle: (Digest, Vec<u8>),
        is_trial: bool,
    ) -> Result<Result<Vec<Vec<u8>>, Fault>, GateError> {
        match self.words_in(project, bundle, is_trial).await {
            Err(fault) if fault.class != FaultClass::TooMuch => Err(GateError::Fault(fault)),
            words => Ok(words),
        }
    }

    /// What was looked at for `subject`. What is gone could be what fails.
    pub(super) async fn still_stored(&self, digest: Digest, subject: Digest) -> Result<Vec<u8>, GateError> {
        self.store().bundle(digest).await?.ok_or_else(|| GateError::Configuration {
            detail: format!("bundle {digest}, which was looked at for {subject}, is no longer stored"),
            hint: Some("countersign fsck".into()),
        })
    }
}

fn keep_all(words: Vec<Vec<u8>>, source: Source, stored: &mut Found) -> Result<(), Fault> {
    let too_much = |detail| plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail);
    words.into_iter().try_for_each(|bytes| stored.keep(bytes, source)).map_err(too_much)
}

/// That it is too much is said once.
fn say_once(kept: Result<(), Fault>, stored: &mut Found) {
    if let Err(fault) = kept
        && stored.faults.is_empty()
    {
        stored.faults.push(fault);
    }
}
