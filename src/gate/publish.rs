//! Pushes a decision's VSA beside its subject. After the commit, and never a reason to lose the decision.

use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _, TryStreamExt as _, stream};
use serde::{Deserialize, Serialize};

use super::check::milliseconds;
use super::collect::{fault_of, has_registry};
use super::reply::{Publication, SubjectReply};
use super::{Gate, GateError};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{
    MAX_PAGE, MAX_PLACES_RENEWED, MAX_PLACES_TOLD, MAX_PUBLISH_TRIES, PLACES_TOLD_AT_ONCE, TELL_PLACES_SECONDS_MAX,
};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::SubjectRef;
use crate::domain::run::Phase;
use crate::domain::statement::predicate_type;
use crate::domain::vsa;
use crate::registry::Registry;
use crate::store::{PublicationKey, PublicationState, StoredPublication};

/// A VSA that was still to be pushed, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationReply {
    /// The decision that it says.
    pub decision: Digest,
    /// What that is about, and where the VSA is pushed.
    pub subject: SubjectReply,
    /// Where it stands now.
    pub publication: Publication,
}

/// Where else than at its own place a decision is told.
pub(super) struct ToldElsewhere {
    pub(super) places: Vec<String>,
    /// Whether there are more.
    pub(super) more: bool,
}

impl Gate {
    /// Where the VSA of `record` is to be pushed; `None` when the subject lies in no registry, or when the last one
    /// pushed there says the same and holds long enough.
    pub(super) async fn where_to_publish(&self, record: &Record) -> Result<Option<String>, GateError> {
        let place = &record.inputs.subject.name;
        let is_to_be_said = has_registry(place) && self.is_to_be_said(record, place).await?;
        Ok(is_to_be_said.then(|| place.clone()))
    }

    /// Whether the last VSA that was pushed to `place` says something else than `record`, or does not hold long enough.
    async fn is_to_be_said(&self, record: &Record, place: &str) -> Result<bool, GateError> {
        let inputs = &record.inputs;
        let (project, subject, environment) = (&inputs.project, inputs.subject.digest, &inputs.environment);
        let Some(last) = self.store().last_published(project, subject, environment, place).await? else {
            return Ok(true);
        };
        let Some(earlier) = self.store().shown_decision(last.decision).await? else { return Ok(true) };
        let earlier = earlier.record;
        let same = matches!((vsa::says(record), vsa::says(&earlier)), (Ok(says), Ok(said)) if says == said);
        if !same || !holds(&earlier, record) {
            return Ok(true);
        }
        // Nobody believes what was said with a key that is revoked: it is said again with another.
        let said = self.store().publications_of(last.decision).await?;
        for said in said.iter().filter(|said| said.publish_to.as_deref() == Some(place)) {
            if self.signer_revoked(project, &said.vsa).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Where else `record` is to be told: where its subject was called ready last. Whoever looks there finds the summary that
    /// passed, wherever it was asked about since; if it is ready still, a newer one before that ends.
    pub(super) async fn who_else_is_told(&self, record: &Record) -> Result<ToldElsewhere, GateError> {
        let inputs = &record.inputs;
        if record.verdict == Verdict::Unknown {
            return Ok(ToldElsewhere { places: Vec::new(), more: false });
        }
        let scope = (&inputs.project, inputs.subject.digest, &inputs.environment);
        let is_ready = record.verdict == Verdict::Ready;
        let limit = if is_ready { MAX_PLACES_RENEWED } else { MAX_PLACES_TOLD.saturating_add(1) };
        let mut places = self.store().called_ready_at(scope, &inputs.subject.name, limit).await?;
        let most = usize::try_from(MAX_PLACES_TOLD).unwrap_or(usize::MAX);
        if is_ready {
            let all = std::mem::take(&mut places);
            for place in all {
                // Where nobody may promote from any more, nothing is renewed, and takes no place from others.
                if places.len() <= most
                    && self.require_place(&inputs.project, &place).is_ok()
                    && self.is_to_be_said(record, &place).await?
                {
                    places.push(place);
                }
            }
        }
        let more = places.len() > most;
        if more {
            tracing::warn!(subject = %inputs.subject.digest, environment = %inputs.environment,
                "it was called ready in more than {MAX_PLACES_TOLD} places (MAX_PLACES_TOLD): the next decision tells the others");
        }
        places.truncate(most);
        Ok(ToldElsewhere { places, more })
    }

    /// Pushes what was said last about a subject, in each place where that is still to be pushed: a decision that says the
    /// same again publishes nothing, and must not leave the earlier one behind. For places where nobody
    /// asked now, nobody waits long.
    pub(super) async fn publish_last(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<(), GateError> {
        let waiting = self.store().pending_publications_about(project, subject, environment, MAX_PAGE).await?;
        self.publish_all(waiting.iter().map(StoredPublication::key).collect()).await
    }

    /// Pushes one decision's VSA, wherever it is still to be pushed. A failure is recorded and visible, and is no error.
    pub(super) async fn publish_one(&self, decision: Digest) -> Result<(), GateError> {
        let all = self.store().publications_of(decision).await?;
        let waiting = all.iter().filter(|one| is_waiting(one)).map(StoredPublication::key).collect();
        self.publish_all(waiting).await
    }

    /// First where decisions were asked for, then elsewhere, and there all at once: a place that does not answer keeps no
    /// other from being told, and nobody waiting for long.
    async fn publish_all(&self, keys: Vec<PublicationKey>) -> Result<(), GateError> {
        let (own, elsewhere): (Vec<_>, Vec<_>) = keys.into_iter().partition(|key| key.ordinal == 0);
        for key in own {
            Box::pin(self.publish(key)).await?;
        }
        if elsewhere.is_empty() {
            return Ok(());
        }
        let telling: Vec<BoxFuture<'_, _>> = elsewhere.into_iter().map(|key| self.publish(key).boxed()).collect();
        let told = stream::iter(telling).buffer_unordered(PLACES_TOLD_AT_ONCE).try_collect::<Vec<()>>();
        match tokio::time::timeout(Duration::from_secs(TELL_PLACES_SECONDS_MAX), told).await {
            Ok(told) => told.map(drop),
            // They are in the outbox.
            Err(_) => Ok(()),
        }
    }

    /// Pushes one VSA to its place, if it is still to be pushed there: what is newer may have been said meanwhile, so it is
    /// asked for again before each try.
    async fn publish(&self, key: PublicationKey) -> Result<(), GateError> {
        for _ in 0..MAX_PUBLISH_TRIES {
            let Some(waiting) = self.store().publication(key).await?.filter(is_waiting) else { return Ok(()) };
            if let Some(revocation) = self.signer_revoked(&waiting.project, &waiting.vsa).await? {
                if waiting.state == PublicationState::HeldBack {
                    // Said once; it is looked at again in case that is taken back.
                    return Ok(());
                }
                let why = format!(
                    "{}, which signed it, was {}: it is not pushed; `countersign promote` the subject again says it with \
                     another key, and `countersign revoke --undo {}` lets this one go",
                    revocation.revokes,
                    revocation.in_words(),
                    revocation.id.short()
                );
                return Ok(self.store().mark_held_back(key, &why, self.now()).await?);
            }
            match self.push_vsa(&waiting).await {
                Ok(referrer) => {
                    // Whoever decided it and whoever looks after all may push it at the same time: one of them tells the time.
                    if self.store().mark_published(key, referrer, self.now()).await? {
                        self.measure_publishing(key).await;
                    }
                    return Ok(());
                }
                Err(error) => {
                    self.store().mark_publication_failed(key, &error.to_string(), self.now()).await?;
                    // The registry has retried by itself what can be retried at once.
                    if !matches!(error, GateError::Fault(ref f) if f.retry == crate::domain::fault::Retry::Safe) {
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes note of how long a decision was on its way to where it was asked for. Whoever publishes does not fail by it.
    async fn measure_publishing(&self, key: PublicationKey) {
        if key.ordinal > 0 {
            return;
        }
        let (decided, told) = tokio::join!(self.store().shown_decision(key.decision), self.store().publication(key));
        if let (Ok(Some(decided)), Ok(Some(told))) = (decided, told)
            && let PublicationState::Published { at, .. } = told.state
        {
            self.measures().took_one(Phase::Publishing, milliseconds(decided.record.inputs.now, at));
        }
    }

    async fn push_vsa(&self, waiting: &StoredPublication) -> Result<Digest, GateError> {
        let place = waiting.publish_to.as_deref().unwrap_or_default();
        let at = SubjectRef::parse(&format!("{place}@{}", waiting.subject), |_| false)?;
        let registry = Registry::open(&at, &self.settings().registry)?;
        let manifest = registry.attach_bundle(waiting.subject, &waiting.vsa, predicate_type::VSA_V1, None).await;
        manifest.map_err(|error| GateError::Fault(fault_of(&registry.name(), error)))
    }

    /// Tries again to push what could not be pushed; answers what became of each.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the gate's own store cannot be used.
    pub async fn publish_pending(&self) -> Result<Vec<PublicationReply>, GateError> {
        let mut answers = Vec::new();
        let mut all = self.store().pending_publications(MAX_PAGE).await?;
        // What holds them back may have been taken back. The others are looked at when their subjects are decided again.
        all.extend(self.store().held_back_publications(MAX_PAGE).await?);
        for waiting in all {
            let key = waiting.key();
            Box::pin(self.publish(key)).await?;
            if let Some(now) = self.store().publication(key).await? {
                let subject = SubjectReply { digest: now.subject, name: now.publish_to.clone().unwrap_or_default() };
                answers.push(PublicationReply { decision: waiting.decision, subject, publication: now.into() });
            }
        }
        Ok(answers)
    }
}

/// Whether a further try may push it.
const fn is_waiting(stored: &StoredPublication) -> bool {
    matches!(stored.state, PublicationState::Pending | PublicationState::HeldBack)
}

/// Whether the end that `said` gives will do for `record`: not later than its own, since nobody else would tell, and
/// more than half of the time still to go, so that it is renewed before it ends.
fn holds<F>(said: &Record<F>, record: &Record) -> bool {
    let now = record.inputs.now;
    match (said.valid_until, record.valid_until) {
        (None, end) => end.is_none(),
        (Some(said_end), end) => {
            let later = end.is_some_and(|end| end < said_end);
            !later && milliseconds(now, said_end) > milliseconds(said.inputs.now, now)
        }
    }
}
