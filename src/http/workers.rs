//! Executes runs: claims as many as there is room for, whoever asked for them and through whichever process.
//!
//! The queue is in the record, and shared by everybody who serves it. What this process holds is claimed for a short
//! time and renewed; when it ends in whatever way, others go on.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use super::hall::{Hall, Room};
use crate::domain::limits::{
    CLAIM_MILLISECONDS_MAX, CLAIM_TOGETHER_MILLISECONDS, KNOWN_PAUSE_MILLISECONDS, LOG_PAUSE_SECONDS,
    MAX_OWN_RUNS_ASIDE, MAX_OWN_RUNS_BESIDE, MAX_OWN_RUNS_OF_ANYBODY, MAX_REEVALUATIONS_AT_ONCE, MAX_RUNS_ASIDE,
    MAX_RUNS_ASIDE_OF_ONE, MAX_RUNS_IN_FLIGHT, MAX_RUNS_OF_ANYBODY, NOTICE_PAUSE_MILLISECONDS, PUBLISH_PAUSE_SECONDS,
    RETENTION_PAUSE_SECONDS, ROOM_SECONDS_MAX, WITNESS_PAUSE_SECONDS_MAX,
};
use crate::domain::run::RunState;
use crate::domain::run::rooms::{Plan, host_of};
use crate::domain::time::Span;
use crate::gate::log::checkpoint::WitnessReply;
use crate::gate::{AskedBy, Attempt, Claimed, Effort, Gate, GateError, LooksFor, PruneReply, StoredRun, Sweep};

/// The shortest pause after a failure of the record.
const LONG_PAUSE: Duration = Duration::from_secs(1);

/// Whether the service still takes work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// It does.
    Serving,
    /// It finishes what it began.
    Stopping,
}

/// The rooms for those who ask.
const ROOMS: Plan = Plan {
    rooms: MAX_RUNS_IN_FLIGHT,
    for_anybody: MAX_RUNS_OF_ANYBODY,
    aside: MAX_RUNS_ASIDE,
    aside_of_one: MAX_RUNS_ASIDE_OF_ONE,
};
/// Those beside them for what is to be decided again.
const KEPT: Plan = Plan {
    rooms: MAX_OWN_RUNS_BESIDE,
    for_anybody: MAX_OWN_RUNS_OF_ANYBODY,
    aside: MAX_OWN_RUNS_ASIDE.0,
    aside_of_one: MAX_OWN_RUNS_ASIDE.1,
};

#[derive(Clone)]
pub(super) struct Workers {
    gate: Gate,
    rooms: Hall,
    kept: Hall,
    queued: Arc<Notify>,
    phase: watch::Receiver<Phase>,
}

/// Whether there was anything to do; what kept it from being known is told.
fn told(outcome: Result<bool, GateError>) -> bool {
    outcome.unwrap_or_else(|error| {
        tracing::warn!(problem = error.problem(), "no run could be claimed: {error}");
        false
    })
}

impl Workers {
    pub(super) fn new(gate: Gate, phase: watch::Receiver<Phase>) -> Self {
        Self {
            gate,
            rooms: Hall::new(ROOMS, AskedBy::Anybody),
            kept: Hall::new(KEPT, AskedBy::TheGate),
            queued: Arc::new(Notify::new()),
            phase,
        }
    }

    /// Room at this moment for one more run about a subject of this name, if there is any.
    pub(super) fn room(&self, name: &str) -> Option<Room> {
        self.rooms.enter(host_of(name))
    }

    /// Tells the workers that there is something in the queue; they would find it soon by themselves.
    pub(super) fn wake(&self) {
        self.queued.notify_one();
    }

    /// Executes a run that was claimed for this process. One that takes long gives its room to another, and where it has no place
    /// aside, its turn.
    pub(super) fn begin(&self, claimed: Claimed, room: Room) -> JoinHandle<Result<Attempt, GateError>> {
        self.begin_with((claimed, None), room)
    }

    /// * `read` — the run, where it was read since it was claimed.
    fn begin_with(
        &self,
        (claimed, read): (Claimed, Option<StoredRun>),
        mut room: Room,
    ) -> JoinHandle<Result<Attempt, GateError>> {
        let workers = self.clone();
        tokio::spawn(async move {
            let run = claimed.run;
            let outcome = match workers.execute_in(&mut room, (claimed, read)).await {
                Some(outcome) => outcome,
                None => workers.gate.set_back(claimed).await,
            };
            if is_decided(&outcome) {
                room.decided();
            }
            drop(room);
            // What waited for this one may go on, and there is room.
            workers.wake();
            match &outcome {
                Err(GateError::Cancelled { .. }) | Ok(Attempt::Ended(_)) => {}
                Ok(Attempt::Elsewhere) => tracing::debug!(%run, "it waits, or is another worker's"),
                Err(error) => tracing::warn!(%run, problem = error.problem(), "a run ended without a decision"),
            }
            outcome
        })
    }

    /// What an attempt at a run came to; nothing where it was dropped, since it takes long, has no place aside, and somebody of
    /// another host waits.
    async fn execute_in(
        &self,
        room: &mut Room,
        (claimed, read): (Claimed, Option<StoredRun>),
    ) -> Option<Result<Attempt, GateError>> {
        let mut executing = Box::pin(self.gate.execute_read(claimed, read));
        let mut pause = Duration::from_secs(ROOM_SECONDS_MAX);
        loop {
            if let Ok(outcome) = tokio::time::timeout(pause, &mut executing).await {
                return Some(outcome);
            }
            if room.takes_long() {
                return Some(executing.await);
            }
            // Whoever looks for others goes on meanwhile: it may hold what that waits for.
            tokio::select! {
                biased;
                outcome = &mut executing => return Some(outcome),
                wait = self.gate.others_wait(room.line()) => if wait { return None },
            }
            pause = Duration::from_millis(CLAIM_MILLISECONDS_MAX);
        }
    }

    /// Claims and begins whatever is left to do, until the service stops.
    pub(super) async fn work(&self) {
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = self.work_for_ever() => {}
        }
    }

    /// Whose places answered before this process began has her rooms from the beginning.
    async fn remember_who_answers(&self) {
        match self.gate.places_that_answered(Duration::from_secs(ROOM_SECONDS_MAX)).await {
            Ok(places) => {
                for hall in [&self.rooms, &self.kept] {
                    hall.answer_soon(places.iter().map(|place| host_of(place)));
                }
            }
            Err(error) => tracing::warn!(problem = error.problem(), "which places answer is not known yet: {error}"),
        }
    }

    async fn work_for_ever(&self) {
        self.remember_who_answers().await;
        let mut lookout = self.gate.lookout(LooksFor::Runs);
        loop {
            lookout.looks_now();
            let again = told(self.take_again().await);
            let asked = told(self.take().await);
            if again || asked {
                self.several_free().await;
                continue;
            }
            if self.rooms.openings().of_any == 0 {
                // Whoever has all of them may take long, and what is to be decided again has some of its own.
                tokio::select! {
                    () = self.rooms.freed() => {}
                    () = self.queued.notified() => {}
                    () = tokio::time::sleep(Duration::from_millis(CLAIM_MILLISECONDS_MAX)) => {}
                }
                continue;
            }
            // One more look is never wrong.
            tokio::select! {
                () = self.queued.notified() => {}
                () = lookout.sees_work() => {}
            }
        }
    }

    /// Waits for a quarter of the rooms, but for a moment only: where much waits, each run that ends would be followed by commits for one
    /// more, and by all the looks before them.
    async fn several_free(&self) {
        let moment = tokio::time::sleep(Duration::from_millis(CLAIM_TOGETHER_MILLISECONDS));
        let mut moment = std::pin::pin!(moment);
        let free = || self.rooms.openings().all().saturating_add(self.kept.openings().all());
        while free() < (MAX_RUNS_IN_FLIGHT + MAX_OWN_RUNS_BESIDE) / 4 {
            tokio::select! {
                () = self.queued.notified() => {}
                () = &mut moment => return,
            }
        }
    }

    /// Begins with what is to be decided again in the rooms that are kept for that, however many ask and however long they are made
    /// to wait: first with what was made into runs before. Says whether there was anything.
    async fn take_again(&self) -> Result<bool, GateError> {
        let openings = self.kept.openings();
        if openings.all() == 0 {
            return Ok(false);
        }
        self.gate.note_ended_overrides().await;
        let began = self.begin_all(self.gate.claim_for(AskedBy::TheGate, &openings).await?, &self.kept).await;
        let (_, claimed) = self.begin_due_runs(&self.kept).await?;
        Ok(self.begin_all(claimed, &self.kept).await || began)
    }

    /// Makes as many runs of what is to be decided again as there is room for here. Says how many, and which may be begun with.
    async fn begin_due_runs(&self, hall: &Hall) -> Result<(usize, Vec<Claimed>), GateError> {
        let openings = hall.openings();
        match u32::try_from(openings.all()).unwrap_or(u32::MAX).min(MAX_REEVALUATIONS_AT_ONCE) {
            0 => Ok((0, Vec::new())),
            limit => self.gate.begin_due_runs(limit, &openings).await,
        }
    }

    /// Begins with what may be claimed, as far as there is room; then makes runs of what is to be decided again, so
    /// that whoever asks comes first. Says whether there was anything.
    async fn take(&self) -> Result<bool, GateError> {
        let openings = self.rooms.openings();
        if openings.all() == 0 {
            return Ok(false);
        }
        if self.begin_all(self.gate.claim_for(AskedBy::Anybody, &openings).await?, &self.rooms).await {
            return Ok(true);
        }
        if openings.of_any == 0 {
            return Ok(false);
        }
        let (made, claimed) = self.begin_due_runs(&self.rooms).await?;
        self.begin_all(claimed, &self.rooms).await;
        Ok(made > 0)
    }

    /// Begins with each of `claimed` in a room; says whether there was any.
    async fn begin_all(&self, claimed: Vec<Claimed>, hall: &Hall) -> bool {
        if claimed.is_empty() {
            return false;
        }
        // Where they lie is not known where that cannot be read, nor of what has ended meanwhile.
        let mut read = self.gate.read_claimed(&claimed).await.unwrap_or_default();
        for claimed in claimed {
            tracing::debug!(run = %claimed.run, fence = claimed.lease.fence, "claimed");
            let read = read.remove(&claimed.run);
            let room = hall.take(host_of(read.as_ref().map_or("", |run| &run.head.name)));
            drop(self.begin_with((claimed, read), room));
        }
        true
    }

    /// Judges by what is known what has waited too long for its run, until the service stops. To be stopped in the middle is as
    /// good as never: what is not judged is found again.
    pub(super) async fn judge(&self) {
        let judging = async {
            loop {
                tokio::time::sleep(Duration::from_millis(KNOWN_PAUSE_MILLISECONDS)).await;
                if let Err(error) = self.gate.judge_overdue().await {
                    tracing::warn!(problem = error.problem(), "what is known was not judged: {error}");
                }
            }
        };
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = judging => {}
        }
    }

    /// Pushes now and then what could not be pushed when it was decided, until the service stops. To be stopped in the
    /// middle is as good as never: every push may be repeated.
    pub(super) async fn publish(&self) {
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = self.publish_for_ever() => {}
        }
    }

    async fn publish_for_ever(&self) {
        let pause = Duration::from_secs(PUBLISH_PAUSE_SECONDS);
        loop {
            match self.gate.publish_pending().await {
                Ok(done) if done.is_empty() => {}
                Ok(done) => {
                    let published = done.iter().filter(|one| one.publication.state == "published").count();
                    tracing::info!(published, waiting = done.len().saturating_sub(published), "summaries");
                }
                Err(error) => tracing::warn!(problem = error.problem(), "summaries could not be published: {error}"),
            }
            tokio::time::sleep(pause).await;
        }
    }

    /// Signs for the decision log as it grows, and has its witnesses asked, until the service stops.
    pub(super) async fn log(&self) {
        tokio::select! {
            biased;
            () = self.stopping() => {}
            ((), (), ()) = async {
                let past = Box::pin(self.look_through_the_past());
                let signed = Notify::new();
                tokio::join!(self.sign_log_for_ever(&signed), self.witness_log_for_ever(&signed), past)
            } => {}
        }
    }

    /// What an earlier version decided is looked through once, so that a revocation finds it.
    async fn look_through_the_past(&self) {
        if let Err(error) = self.gate.note_dependants(|_| {}).await {
            tracing::warn!(problem = error.problem(), "what depends on what is not known of all decisions: {error}");
        }
    }

    /// * `signed` — told whenever the newest checkpoint is of all that there is.
    async fn sign_log_for_ever(&self, signed: &Notify) {
        if let Err(error) = self.gate.bring_into_log(|_| {}).await {
            tracing::warn!(problem = error.problem(), "what is from before the log stays outside for now: {error}");
        }
        if let Ok(None) = self.gate.log_origin().await {
            tracing::warn!("nobody signs for the decision log: no decision-log.key is set");
            return;
        }
        let (mut last, mut lookout) = (None, self.gate.lookout(LooksFor::Leaves));
        loop {
            lookout.looks_now();
            let outcome = self.gate.sign_log_checkpoint().await.err().map(|error| error.to_string());
            if outcome.is_none() {
                signed.notify_one();
            }
            // Once for each trouble, not once a second.
            if let Some(error) = outcome.as_ref().filter(|error| last.as_ref() != Some(*error)) {
                tracing::error!("no checkpoint of the decision log was signed: {error}");
            }
            let failed = outcome.is_some();
            last = outcome;
            // However fast it grows, it is signed for once in a while.
            tokio::time::sleep(Duration::from_secs(LOG_PAUSE_SECONDS)).await;
            if !failed {
                lookout.sees_work().await;
            }
        }
    }

    /// * `signed` — tells that there may be a new checkpoint.
    async fn witness_log_for_ever(&self, signed: &Notify) {
        let shortest = Duration::from_secs(LOG_PAUSE_SECONDS);
        let (mut last, mut pause): (Vec<WitnessReply>, _) = (Vec::new(), shortest);
        loop {
            let mut all = false;
            match self.gate.have_log_witnessed().await {
                Ok(said) => {
                    for witness in said.iter().filter(|witness| !last.contains(witness)) {
                        if let Some(error) = &witness.error {
                            tracing::warn!(
                                witness = witness.name,
                                "a witness did not cosign the decision log: {error}"
                            );
                        }
                    }
                    // One that is down is asked less and less often, and with it those that are not.
                    all = said.iter().all(|witness| witness.cosigned);
                    pause =
                        if all { shortest } else { (pause * 2).min(Duration::from_secs(WITNESS_PAUSE_SECONDS_MAX)) };
                    last = said;
                }
                Err(error) => tracing::debug!("no witness was asked: {error}"),
            }
            // Where all have cosigned there is nothing to ask before something is signed.
            if all {
                signed.notified().await;
            } else {
                tokio::time::sleep(pause).await;
            }
        }
    }

    /// Tells webhooks what was decided, until the service stops. To be stopped in the middle is as good as never: what was
    /// not confirmed is told again.
    pub(super) async fn notify(&self) {
        let telling = async {
            let shortest = Duration::from_millis(NOTICE_PAUSE_MILLISECONDS);
            let (mut pause, mut lookout) = (shortest, self.gate.lookout(LooksFor::Notices));
            loop {
                lookout.looks_now();
                match self.gate.deliver_notices().await {
                    Ok(0) => pause = shortest,
                    // There may be more.
                    Ok(_) => continue,
                    Err(error) => {
                        tracing::warn!(problem = error.problem(), "webhooks could not be told: {error}");
                        pause = (pause * 2).clamp(LONG_PAUSE, Duration::from_secs(PUBLISH_PAUSE_SECONDS));
                    }
                }
                tokio::time::sleep(pause).await;
                if pause == shortest {
                    lookout.sees_work().await;
                }
            }
        };
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = telling => {}
        }
    }

    /// Removes now and then what is older than `keep` and needed by nothing that stands, until the service stops.
    pub(super) async fn sweep(&self, keep: Option<Span>) {
        let Some(keep) = keep else { return };
        let sweeping = async {
            loop {
                match self.gate.prune(keep, Sweep::Remove, Effort::Unnoticed).await {
                    Ok(PruneReply { not_done: Some(why), .. }) => tracing::warn!("nothing old was removed: {why}"),
                    Ok(PruneReply { runs, decisions, bundles, needed, notices, .. }) => {
                        tracing::info!(runs, decisions, bundles, needed, notices, "what was old was removed");
                    }
                    Err(error) => tracing::warn!(problem = error.problem(), "what is old was not removed: {error}"),
                }
                tokio::time::sleep(Duration::from_secs(RETENTION_PAUSE_SECONDS)).await;
            }
        };
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = sweeping => {}
        }
    }

    /// Ends when the service stops.
    pub(super) async fn stopping(&self) {
        let mut phase = self.phase.clone();
        // A sender that is gone says no more; then nothing stops before the process does.
        if phase.wait_for(|phase| *phase == Phase::Stopping).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Ends when no run is in work here. What nobody has begun is for others, or for the next start.
    pub(super) async fn idle(&self) {
        self.rooms.empty().await;
        self.kept.empty().await;
    }
}

/// Whether a run ended by what its place has said.
fn is_decided(outcome: &Result<Attempt, GateError>) -> bool {
    matches!(outcome, Ok(Attempt::Ended(run)) if matches!(run.head.state, RunState::NotReady | RunState::Ready))
}
