//! Workers, clients and everything that goes wrong between them and the record.

use std::collections::{BTreeMap, VecDeque};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::LEASE_SECONDS;
use countersign::domain::run::{Awaited, Lease, RunEvent, RunState, Step};
use countersign::domain::time::{Span, Timestamp};
use uuid::Uuid;

use super::model::{Bug, Natural, Record, Refused, Write, Written};

/// Numbers that look random and are the same for the same seed (splitmix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.roll() % bound
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// What a worker is doing.
#[derive(Clone, Debug)]
enum Doing {
    Nothing,
    Works { run: usize, fence: u64, version: u64, state: RunState },
}

struct Worker {
    /// Another one after every crash: a new process knows nothing.
    id: Uuid,
    doing: Doing,
    /// Steps for which its machine gives it no time.
    paused: u64,
    /// Seconds by which its clock is wrong.
    clock: i64,
}

/// What became of an operation that a worker or client has sent.
enum Heard {
    Answer(Result<Written, Refused>),
    /// It may have been written or not, or be written later.
    Nothing,
}

/// What nobody may ever see broken; the message says how it was.
pub type Broken = String;

pub struct World {
    pub record: Record,
    dice: Dice,
    workers: Vec<Worker>,
    /// Seconds since the world began.
    now: i64,
    /// Operations on their way, in no order.
    late: Vec<Write>,
    /// Requests that were acknowledged: the run that each key was given.
    acknowledged: BTreeMap<u64, usize>,
    /// Decisions that were acknowledged.
    decided: BTreeMap<usize, Digest>,
    /// Keys that clients use again.
    keys: VecDeque<(u64, Natural)>,
    calm: bool,
    names: u64,
    pub seen: Seen,
}

/// How often each thing happened: a simulation in which nothing goes wrong shows nothing.
#[derive(Debug, Default)]
pub struct Seen {
    pub steps: u64,
    pub decided: u64,
    pub cancelled: u64,
    pub joined: u64,
    pub waited: u64,
    pub fenced: u64,
    pub lost_leases: u64,
    pub crashes: u64,
    pub unknown: u64,
    pub late: u64,
}

impl Seen {
    pub fn add(&mut self, other: &Self) {
        self.steps += other.steps;
        self.decided += other.decided;
        self.cancelled += other.cancelled;
        self.joined += other.joined;
        self.waited += other.waited;
        self.fenced += other.fenced;
        self.lost_leases += other.lost_leases;
        self.crashes += other.crashes;
        self.unknown += other.unknown;
        self.late += other.late;
    }
}

impl World {
    pub fn new(seed: u64, bug: Bug) -> Self {
        let mut dice = Dice::new(seed);
        let workers = 2 + dice.below(7);
        let mut world = Self {
            record: Record::new(bug),
            dice,
            workers: Vec::new(),
            now: 1_780_000_000,
            late: Vec::new(),
            acknowledged: BTreeMap::new(),
            decided: BTreeMap::new(),
            keys: VecDeque::new(),
            calm: false,
            names: 0,
            seen: Seen::default(),
        };
        for _ in 0..workers {
            let id = world.name();
            world.workers.push(Worker { id, doing: Doing::Nothing, paused: 0, clock: 0 });
        }
        world
    }

    fn name(&mut self) -> Uuid {
        self.names += 1;
        Uuid::from_u128(u128::from(self.names))
    }

    fn time(&self, clock: i64) -> Timestamp {
        Timestamp::from_unix_seconds(self.now + clock).unwrap()
    }

    /// One thing happens.
    pub fn step(&mut self) -> Result<(), Broken> {
        self.seen.steps += 1;
        self.now += i64::from(self.dice.one_in(3));
        match self.dice.below(100) {
            0..8 => self.client()?,
            8..12 => self.deliver()?,
            12 => self.cancel()?,
            13 => self.misfortune(),
            _ => {
                let worker = usize::try_from(self.dice.below(self.workers.len() as u64)).unwrap();
                self.work(worker)?;
            }
        }
        Ok(())
    }

    /// Nothing goes wrong any more and nobody asks for more: all that is left must come to its end.
    pub fn settle(&mut self) -> Result<(), Broken> {
        self.calm = true;
        for worker in &mut self.workers {
            (worker.paused, worker.clock) = (0, 0);
        }
        while let Some(write) = self.late.pop() {
            let _ = self.apply(&write)?;
        }
        let left = 2_000 + 200 * self.record.open().len();
        for _ in 0..left {
            if self.record.open().is_empty() {
                return self.whole();
            }
            self.now += 1;
            for worker in 0..self.workers.len() {
                self.work(worker)?;
            }
        }
        let run = self.record.open()[0];
        Err(format!("run {run} is stuck: {:?}", self.record.runs[run]))
    }

    /// Everything that was acknowledged is there, once and whole.
    fn whole(&self) -> Result<(), Broken> {
        (0..self.record.runs.len()).try_for_each(|run| self.sound(run))?;
        for (key, run) in &self.acknowledged {
            if self.record.runs.get(*run).is_none() {
                return Err(format!("request {key} was acknowledged, and its run {run} is not there"));
            }
        }
        for (run, decision) in &self.decided {
            if self.record.decisions.get(run) != Some(decision) {
                return Err(format!("decision {decision} of run {run} was acknowledged, and is not there"));
            }
        }
        Ok(())
    }

    fn sound(&self, index: usize) -> Result<(), Broken> {
        let run = &self.record.runs[index];
        let folded = RunState::fold(&run.log).map_err(|illegal| format!("the log of run {index}: {illegal}"))?;
        if folded != run.state {
            return Err(format!("run {index} is {}, its log says {folded}", run.state));
        }
        let ends = run.log.iter().filter(|event| event.is_terminal()).count();
        if ends > 1 {
            return Err(format!("run {index} ended {ends} times"));
        }
        let in_log = run.log.iter().find_map(RunEvent::decision);
        if in_log.as_ref() != self.record.decisions.get(&index) {
            return Err(format!("half of the decision of run {index} is there: {in_log:?}"));
        }
        Ok(())
    }

    // What is sent, and what becomes of it -------------------------------------------------------------------------

    /// Writes it, and looks whether the record kept its promises.
    fn apply(&mut self, write: &Write) -> Result<Result<Written, Refused>, Broken> {
        let before = write.run().map(|run| (run, self.record.runs[run].lease, self.record.runs[run].version()));
        let begun = match write {
            Write::Request { key, .. } if self.record.run_of(*key).is_none() => self.begun(),
            _ => Vec::new(),
        };
        let written = self.record.write(write);
        if matches!(written, Err(Refused::Fenced(_))) {
            self.seen.fenced += 1;
        }
        if let (Some((run, lease, version)), Ok(_)) = (before, &written) {
            Self::kept(write, lease, version)?;
            self.sound(run)?;
        }
        match (write, &written) {
            (Write::Claim { .. }, Ok(Written::Claimed { lost, .. })) if *lost > 0 => self.seen.lost_leases += 1,
            (Write::Wait { .. }, Ok(_)) => self.seen.waited += 1,
            (Write::Commit { .. }, Ok(_)) => self.seen.decided += 1,
            (Write::Request { asks, .. }, Ok(Written::Requested { run })) => {
                let found = &self.record.runs[*run];
                self.seen.joined += u64::from(found.requests > 1);
                if found.asks != *asks {
                    return Err(format!("a request about {asks:?} was given run {run} about {:?}", found.asks));
                }
                if begun.contains(run) {
                    return Err(format!("run {run} had begun to read when a request came that was given it"));
                }
            }
            _ => {}
        }
        Ok(written)
    }

    /// Runs that have read something, whatever they ask.
    fn begun(&self) -> Vec<usize> {
        let open = self.record.open().iter().copied();
        open.filter(|run| self.record.runs[*run].state != RunState::Pending).collect()
    }

    /// Whether a write that was taken could be: from the holder of `lease`, who had seen `version`.
    fn kept(write: &Write, lease: Lease, version: u64) -> Result<(), Broken> {
        if let Some(fence) = write.fence()
            && lease.admit(fence).is_err()
        {
            return Err(format!("a write of claim {fence} was taken when {lease:?} was in force: {write:?}"));
        }
        match write {
            Write::Append { version: expected, .. }
            | Write::Wait { version: expected, .. }
            | Write::Commit { version: expected, .. }
                if *expected != version =>
            {
                Err(format!("a write at version {expected} was taken at {version}: {write:?}"))
            }
            _ => Ok(()),
        }
    }

    fn send(&mut self, write: Write) -> Result<Heard, Broken> {
        if self.calm {
            return self.apply(&write).map(Heard::Answer);
        }
        match self.dice.below(40) {
            0 => {
                self.seen.unknown += 1;
                // Lost on its way there.
                Ok(Heard::Nothing)
            }
            1 => {
                self.seen.unknown += 1;
                // The answer is lost on its way back.
                let _ = self.apply(&write)?;
                Ok(Heard::Nothing)
            }
            2 => {
                self.seen.late += 1;
                self.late.push(write);
                Ok(Heard::Nothing)
            }
            3 => {
                // Delivered twice; the first answer is heard.
                let first = self.apply(&write)?;
                let _ = self.apply(&write)?;
                Ok(Heard::Answer(first))
            }
            4 if self.record.bug() == Bug::AnsweredTooSoon => match &write {
                Write::Commit { version, .. } => Ok(Heard::Answer(Ok(Written::Version(version + 1)))),
                _ => self.apply(&write).map(Heard::Answer),
            },
            _ => self.apply(&write).map(Heard::Answer),
        }
    }

    /// Something that was on its way arrives, whatever happened since.
    fn deliver(&mut self) -> Result<(), Broken> {
        if !self.late.is_empty() {
            let which = usize::try_from(self.dice.below(self.late.len() as u64)).unwrap();
            let write = self.late.swap_remove(which);
            let _ = self.apply(&write)?;
        }
        Ok(())
    }

    // Those who ask --------------------------------------------------------------------------------------------------

    fn client(&mut self) -> Result<(), Broken> {
        // Nobody is served for ever without an end: the queue is bounded.
        let again = self.dice.one_in(3).then(|| self.keys.pop_front()).flatten();
        if again.is_none() && self.record.open().len() > 40 {
            return Ok(());
        }
        let (key, asks) = again.unwrap_or_else(|| {
            let natural = (u8::try_from(self.dice.below(4)).unwrap(), u8::try_from(self.dice.below(2)).unwrap());
            self.names += 1;
            (self.names, natural)
        });
        if self.keys.len() < 64 {
            self.keys.push_back((key, asks));
        }
        let known = self.acknowledged.get(&key).copied();
        let now = self.time(0);
        if let Heard::Answer(Ok(Written::Requested { run })) = self.send(Write::Request { key, asks, now })? {
            if known.is_some_and(|known| known != run) {
                return Err(format!("request {key} was run {known:?}, and is run {run} now"));
            }
            self.acknowledged.insert(key, run);
        }
        Ok(())
    }

    fn cancel(&mut self) -> Result<(), Broken> {
        let open = self.record.open();
        if self.calm || open.is_empty() {
            return Ok(());
        }
        let run = open[usize::try_from(self.dice.below(open.len() as u64)).unwrap()];
        let version = self.record.runs[run].version();
        let event = RunEvent::Cancelled { done: String::new(), not_done: String::new() };
        let cancelled = self.send(Write::Append { run, fence: None, version, event })?;
        self.seen.cancelled += u64::from(matches!(cancelled, Heard::Answer(Ok(_))));
        Ok(())
    }

    // Those who work ---------------------------------------------------------------------------------------------------

    fn misfortune(&mut self) {
        let which = usize::try_from(self.dice.below(self.workers.len() as u64)).unwrap();
        let year = 365 * 86_400;
        match self.dice.below(6) {
            0 | 1 => {
                self.seen.crashes += 1;
                let id = self.name();
                self.workers[which] = Worker { id, doing: Doing::Nothing, paused: 0, clock: 0 };
            }
            2 => self.workers[which].paused = 40 + self.dice.below(400),
            3 => self.workers[which].clock = [600, -600, year, -year][usize::try_from(self.dice.below(4)).unwrap()],
            _ => self.workers[which].clock = 0,
        }
    }

    fn work(&mut self, which: usize) -> Result<(), Broken> {
        let worker = &mut self.workers[which];
        if worker.paused > 0 {
            worker.paused -= 1;
            return Ok(());
        }
        let (id, now) = (worker.id, self.now + worker.clock);
        let now = Timestamp::from_unix_seconds(now).unwrap();
        let doing = match self.workers[which].doing.clone() {
            Doing::Nothing => self.claim(id, now)?,
            Doing::Works { run, fence, version, state } => self.advance((run, fence), version, state, now)?,
        };
        self.workers[which].doing = doing;
        Ok(())
    }

    fn claim(&mut self, worker: Uuid, now: Timestamp) -> Result<Doing, Broken> {
        let Heard::Answer(Ok(Written::Claimed { run, fence, .. })) = self.send(Write::Claim { worker, now })? else {
            return Ok(Doing::Nothing);
        };
        let found = &self.record.runs[run];
        let (version, state) = (found.version(), found.state);
        if found.lease.is_spent() {
            let event = RunEvent::Failed { decision: None, what: "its workers were lost".into(), fault: None };
            self.send(Write::Append { run, fence: Some(fence), version, event })?;
            return Ok(Doing::Nothing);
        }
        Ok(Doing::Works { run, fence, version, state })
    }

    fn advance(
        &mut self,
        (run, fence): (usize, u64),
        version: u64,
        state: RunState,
        now: Timestamp,
    ) -> Result<Doing, Broken> {
        let nothing = Doing::Nothing;
        if state.next_step() == Step::Stop {
            return Ok(nothing);
        }
        if !self.calm && self.dice.one_in(4) {
            // Some time passes over it, for which the lease must last.
            let renewed = self.send(Write::Renew { run, fence, now })?;
            let lost = matches!(renewed, Heard::Answer(Err(_)));
            return Ok(if lost { nothing } else { Doing::Works { run, fence, version, state } });
        }
        let write = self.next_write((run, fence), version, state, now);
        let (is_commit, is_wait) = (matches!(write, Write::Commit { .. }), matches!(write, Write::Wait { .. }));
        let decision = match &write {
            Write::Commit { decision, .. } => Some(*decision),
            _ => None,
        };
        match self.send(write)? {
            Heard::Answer(Ok(Written::Version(version))) => {
                if let Some(decision) = decision {
                    self.decided.insert(run, decision);
                    if self.record.decisions.get(&run) != Some(&decision) {
                        return Err(format!("the decision of run {run} was acknowledged before it was written"));
                    }
                }
                if is_commit || is_wait {
                    return Ok(nothing);
                }
                let state = self.record.runs[run].state;
                Ok(Doing::Works { run, fence, version, state })
            }
            Heard::Answer(Err(Refused::Fenced(_))) => Ok(nothing),
            // What happened is not known, or somebody else was first: the record says.
            _ => {
                let found = &self.record.runs[run];
                if found.lease.admit(fence).is_err() || found.state.is_terminal() {
                    return Ok(nothing);
                }
                // What it had collected belongs to a log that went on without it.
                let (version, state) = (found.version(), RunState::Pending);
                Ok(Doing::Works { run, fence, version, state })
            }
        }
    }

    fn next_write(&mut self, (run, fence): (usize, u64), version: u64, state: RunState, now: Timestamp) -> Write {
        let append = |event| Write::Append { run, fence: Some(fence), version, event };
        match state {
            RunState::Initializing if !self.calm && self.dice.one_in(12) => {
                let until = now.after(Span::from_seconds(3 * LEASE_SECONDS));
                let on = Awaited::Environment { environment: "staging".parse().unwrap(), run: Uuid::nil() };
                let event = RunEvent::Waiting { on, until };
                Write::Wait { run, fence, version, event, until }
            }
            RunState::Initializing => append(RunEvent::Running { found: 1, fetched: 0, retried: vec![], from: vec![] }),
            RunState::Running => append(RunEvent::Verifying { done: 0, total: 1, rules: None }),
            RunState::Verifying => {
                let decision = Digest::of(format!("{run} {fence} {version}").as_bytes());
                let verdict = if self.dice.one_in(2) { Verdict::Ready } else { Verdict::NotReady };
                Write::Commit { run, fence, version, decision, verdict }
            }
            _ => append(RunEvent::Initializing { what: String::new() }),
        }
    }
}
