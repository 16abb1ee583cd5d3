//! Where rules are evaluated: on threads with the stack that they may need, kept for the next decision.
//!
//! A thread with a stack of [`EVALUATION_STACK_BYTES`] costs more to make than the rules of an ordinary pack to
//! evaluate. One that has nothing to do for a while ends, and gives back what it touched of its stack.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use super::GateError;
use crate::domain::decision::{Inputs, Record, Verdict, decide, decide_again};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{EVALUATION_IDLE_SECONDS, EVALUATION_STACK_BYTES, MAX_EVALUATIONS};
use crate::domain::policy::Pack;
use crate::store::Follows;

/// Decides on a thread with the stack that evaluating rules may need.
///
/// What was not ready becomes ready only by both ways to run rules, and what is ready stays so with new evidence; what goes on being
/// ready by what it was ready by is asked for often. Where one way says of nothing that it is ready, nothing can become so, and the
/// other is not asked.
///
/// * `was` — the verdict of before, and the pack that it was reached by.
///
/// # Errors
///
/// As [`apart`]; [`GateError::Fault`] as [`decide`].
pub(super) async fn decide_apart(
    inputs: Inputs,
    pack: &Arc<Pack>,
    was: Option<(Verdict, Digest)>,
) -> Result<Record, GateError> {
    let goes_on = was == Some((Verdict::Ready, pack.reference().digest));
    let pack = Arc::clone(pack);
    Ok(apart(move || if goes_on { decide(inputs, &pack) } else { decide_by_both(inputs, &pack) }).await??)
}

/// Decides by the quick way, and by both where that would make anything ready.
fn decide_by_both(inputs: Inputs, pack: &Pack) -> Result<Record, Fault> {
    let quick = decide(inputs, pack)?;
    let parts = quick.platforms.iter().map(|part| part.verdict);
    if std::iter::once(quick.verdict).chain(parts).any(|verdict| verdict == Verdict::Ready) {
        return decide(quick.inputs, &pack.asked_twice());
    }
    Ok(quick)
}

/// What a decision may go on from that follows these; nothing where something has changed about the subject that nobody has
/// judged: what one way to run rules makes of new evidence is one word.
pub(super) fn goes_on_from(follows: &Follows) -> Option<(Verdict, Digest)> {
    follows.verdict.zip(follows.decided_by).filter(|_| follows.changes.is_none())
}

/// Decides again what is on record, on such a thread.
///
/// # Errors
///
/// As [`decide_apart`].
pub(super) async fn decide_again_apart(recorded: Record, pack: Arc<Pack>) -> Result<Record, GateError> {
    Ok(apart(move || decide_again(recorded, &pack)).await??)
}

/// Does `work` on a thread with the stack that evaluating rules may need.
///
/// # Errors
///
/// [`GateError::Internal`] when the machine gives no thread, or the evaluation ended without an answer.
pub(super) async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, GateError> {
    static EVALUATORS: OnceLock<Evaluators> = OnceLock::new();
    let (answer, answered) = tokio::sync::oneshot::channel();
    let job = move || {
        // Nobody waits any more when the run was cancelled: then its rules need not run either.
        if !answer.is_closed() {
            let _ = answer.send(work());
        }
    };
    let evaluators = EVALUATORS.get_or_init(|| Evaluators::new(Duration::from_secs(EVALUATION_IDLE_SECONDS)));
    evaluators.run(Box::new(job)).map_err(|error| GateError::internal(format!("no thread for the rules: {error}")))?;
    answered.await.map_err(|_| GateError::internal("the rules stopped without an answer"))
}

/// Pieces of work that are evaluated at the same time by whoever has many: one for each core, and one that waits.
pub(super) fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get).saturating_add(1).min(MAX_EVALUATIONS)
}

type Job = Box<dyn FnOnce() + Send>;

/// Threads that evaluate: as many as there is work at once, at most [`MAX_EVALUATIONS`].
struct Evaluators(Arc<Shared>);

struct Shared {
    work: Mutex<Work>,
    /// Told of each job.
    more: Condvar,
    /// How long a thread waits for work before it ends.
    idle: Duration,
}

#[derive(Default)]
struct Work {
    /// In the order they came.
    jobs: VecDeque<Job>,
    threads: usize,
    /// Threads that wait for a job.
    waiting: usize,
}

impl Evaluators {
    fn new(idle: Duration) -> Self {
        Self(Arc::new(Shared { work: Mutex::default(), more: Condvar::new(), idle }))
    }

    /// Has `job` done as soon as a thread is free. Fails when there is none and none can be made.
    fn run(&self, job: Job) -> std::io::Result<()> {
        let mut work = self.0.lock();
        // A thread that waits is told of one job only: those that are told already are not counted on again.
        if work.waiting <= work.jobs.len() && work.threads < MAX_EVALUATIONS {
            let shared = Arc::clone(&self.0);
            let thread = std::thread::Builder::new().name("rules".into()).stack_size(EVALUATION_STACK_BYTES);
            match thread.spawn(move || shared.work_on()) {
                Ok(_) => work.threads = work.threads.saturating_add(1),
                // Those that are there do it, one after the other.
                Err(_) if work.threads > 0 => {}
                Err(error) => return Err(error),
            }
        }
        work.jobs.push_back(job);
        drop(work);
        self.0.more.notify_one();
        Ok(())
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work_on(&self) {
        while let Some(job) = self.next() {
            // A defect in one evaluation is an answer that does not come, and no thread less for the others.
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
        }
    }

    /// The next job; `None` when none came for long enough, and the thread is no longer counted.
    fn next(&self) -> Option<Job> {
        let mut work = self.lock();
        loop {
            if let Some(job) = work.jobs.pop_front() {
                return Some(job);
            }
            work.waiting = work.waiting.saturating_add(1);
            let (again, waited) = self.more.wait_timeout(work, self.idle).unwrap_or_else(PoisonError::into_inner);
            work = again;
            work.waiting = work.waiting.saturating_sub(1);
            if waited.timed_out() && work.jobs.is_empty() {
                work.threads = work.threads.saturating_sub(1);
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::mpsc;
    use std::thread::ThreadId;

    use super::*;
    use crate::domain::decision::examples::inputs;
    use crate::domain::policy::{Asking, Judge, Judgement, PackFiles, Which};

    /// Notes of each question whether it was to be answered in both ways.
    #[derive(Default)]
    struct Noted(Mutex<Vec<bool>>);

    impl Judge for Noted {
        fn judge(&self, pack: &Pack, asked: &[Asking]) -> Result<Vec<Vec<Judgement>>, Fault> {
            self.0.lock().unwrap().extend(asked.iter().map(|asked| asked.twice));
            Ok(pack.judge_here(asked.to_vec(), Which::All))
        }
    }

    fn pack_of(rule: &str) -> Pack {
        let manifest = "schema = \"countersign.pack/v1\"\nname = \"one\"\nversion = 1\nowner = \"o\"\n\n[environments.production]\n
            [rules.\"a.rule\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n";
        let rule = format!("package countersign.rules.a.rule\n\n{rule}\n");
        let files = [("pack.toml", manifest.to_owned()), ("rules/a/rule.rego", rule)];
        let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
        Pack::load(&PackFiles::new(files.into()).unwrap()).unwrap()
    }

    #[tokio::test]
    async fn both_ways_are_asked_where_something_would_become_ready_and_nowhere_else() {
        let at = |day: &str| format!("shown if input.now == \"{day}T00:00:00Z\"");
        let (shown, not_shown) = (at("2026-06-01"), at("2026-06-02"));
        for (rule, was, verdict, asked) in [
            (&not_shown, None, Verdict::NotReady, vec![false]),
            (&not_shown, Some(Verdict::Ready), Verdict::NotReady, vec![false]),
            (&shown, Some(Verdict::Ready), Verdict::Ready, vec![false]),
            (&shown, None, Verdict::Ready, vec![false, true]),
            (&shown, Some(Verdict::NotReady), Verdict::Ready, vec![false, true]),
        ] {
            let noted = Arc::new(Noted::default());
            let pack = Arc::new(pack_of(rule).judged_by(Arc::clone(&noted) as Arc<dyn Judge>));
            let was = was.map(|verdict| (verdict, pack.reference().digest));
            let record = decide_apart(inputs(), &pack, was).await.unwrap();
            assert_eq!((record.verdict, noted.0.lock().unwrap().clone()), (verdict, asked), "{rule}: {was:?}");
        }
    }

    #[test]
    fn new_evidence_is_judged_in_both_ways_also_where_something_stands() {
        let pack = Digest::of(b"pack");
        let follows = |verdict: Option<Verdict>, changes| Follows {
            newest: verdict.map(|_| Digest::of(b"decision")),
            verdict,
            decided_by: verdict.map(|_| pack),
            pack: Some(pack),
            revocation: None,
            given: None,
            changes,
            everywhere: true,
        };
        assert_eq!(goes_on_from(&follows(Some(Verdict::Ready), None)), Some((Verdict::Ready, pack)));
        assert_eq!(goes_on_from(&follows(Some(Verdict::Ready), Some(1))), None);
        assert_eq!(goes_on_from(&follows(None, None)), None);
    }

    fn threads(evaluators: &Evaluators) -> usize {
        evaluators.0.lock().threads
    }

    /// Has a job done and answers by which thread, once that thread waits for the next.
    fn one_after_the_other(evaluators: &Evaluators) -> ThreadId {
        let (tell, told) = mpsc::channel();
        evaluators.run(Box::new(move || tell.send(std::thread::current().id()).unwrap())).unwrap();
        let id = told.recv().unwrap();
        while evaluators.0.lock().waiting == 0 {
            std::thread::yield_now();
        }
        id
    }

    #[test]
    fn one_decision_after_the_other_is_made_on_the_same_thread() {
        let evaluators = Evaluators::new(Duration::from_hours(1));
        let used: HashSet<ThreadId> = (0..20).map(|_| one_after_the_other(&evaluators)).collect();
        assert_eq!((used.len(), threads(&evaluators)), (1, 1));
    }

    #[test]
    fn decisions_at_the_same_time_wait_for_none_of_each_other_up_to_the_limit_and_none_is_lost() {
        let evaluators = Evaluators::new(Duration::from_hours(1));
        let (tell, told) = mpsc::channel();
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        for _ in 0..MAX_EVALUATIONS + 3 {
            let (tell, gate) = (tell.clone(), Arc::clone(&gate));
            let job = move || {
                tell.send("begun").unwrap();
                let (open, opened) = &*gate;
                drop(opened.wait_while(open.lock().unwrap(), |open| !*open).unwrap());
                tell.send("done").unwrap();
            };
            evaluators.run(Box::new(job)).unwrap();
        }
        // As many as the limit allows are at work while none of them has ended.
        let begun: Vec<&str> = told.iter().take(MAX_EVALUATIONS).collect();
        assert_eq!((begun, threads(&evaluators)), (vec!["begun"; MAX_EVALUATIONS], MAX_EVALUATIONS));
        *gate.0.lock().unwrap() = true;
        gate.1.notify_all();
        let rest = told.iter().take(MAX_EVALUATIONS + 2 * 3);
        assert_eq!(rest.filter(|said| *said == "done").count(), MAX_EVALUATIONS + 3);
    }

    #[test]
    fn a_defect_in_one_evaluation_costs_no_thread() {
        let evaluators = Evaluators::new(Duration::from_hours(1));
        let before = one_after_the_other(&evaluators);
        let (tell, told) = mpsc::channel::<()>();
        let job: Job = Box::new(move || {
            let _dropped_by_the_panic = tell;
            std::panic::resume_unwind(Box::new("a defect"));
        });
        evaluators.run(job).unwrap();
        assert!(told.recv().is_err());
        while evaluators.0.lock().waiting == 0 {
            std::thread::yield_now();
        }
        assert_eq!(one_after_the_other(&evaluators), before);
    }

    #[test]
    fn a_thread_with_nothing_to_do_ends_and_the_next_decision_has_a_new_one() {
        let evaluators = Evaluators::new(Duration::ZERO);
        for _ in 0..3 {
            let (tell, told) = mpsc::channel();
            evaluators.run(Box::new(move || tell.send(()).unwrap())).unwrap();
            told.recv().unwrap();
            while threads(&evaluators) > 0 {
                std::thread::yield_now();
            }
        }
    }
}
