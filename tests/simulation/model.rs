//! The record as the simulation knows it: what the store promises about runs, without a database.
//!
//! Every operation is one transaction. States, leases and fences are the product's own ([`RunState`], [`Lease`]); what
//! is written here again is only how the store puts them together. [`Bug`] takes one promise away, to prove that the
//! simulation would notice.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::run::{Fenced, Held, IllegalEvent, Lease, LeaseTerm, RunEvent, RunState};
use countersign::domain::time::Timestamp;
use uuid::Uuid;

/// One promise that the record does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// It keeps all of them.
    None,
    /// A write is taken from whoever brings it, however late.
    NoFence,
    /// A write is taken whatever happened since its writer looked.
    NoVersion,
    /// The decision is written in one transaction, and the end of its run in another that may not come.
    HalfACommit,
    /// What is answered is not yet written.
    AnsweredTooSoon,
    /// A lease ends only when its holder gives it back.
    LeaseForEver,
    /// The same key makes a second run.
    KeyForgotten,
    /// A request joins a run that has begun to read already.
    JoinsTooLate,
}

impl Bug {
    /// Every one of them.
    pub const ALL: [Self; 7] = [
        Self::NoFence,
        Self::NoVersion,
        Self::HalfACommit,
        Self::AnsweredTooSoon,
        Self::LeaseForEver,
        Self::KeyForgotten,
        Self::JoinsTooLate,
    ];
}

/// Why the record took nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Version {
        found: u64,
    },
    Fenced(Fenced),
    Illegal(IllegalEvent),
    Held(Held),
    /// There is nothing to claim.
    Nothing,
}

/// What two requests have in common that are the same to the gate.
pub type Natural = (u8, u8);

#[derive(Clone, Debug)]
pub struct Run {
    pub asks: Natural,
    pub log: Vec<RunEvent>,
    pub state: RunState,
    pub lease: Lease,
    pub requests: u64,
}

impl Run {
    pub fn version(&self) -> u64 {
        self.log.len() as u64
    }
}

/// What somebody wants written.
#[derive(Clone, Debug)]
pub enum Write {
    Request { key: u64, asks: Natural, now: Timestamp },
    Claim { worker: Uuid, now: Timestamp },
    Renew { run: usize, fence: u64, now: Timestamp },
    Append { run: usize, fence: Option<u64>, version: u64, event: RunEvent },
    Wait { run: usize, fence: u64, version: u64, event: RunEvent, until: Timestamp },
    Commit { run: usize, fence: u64, version: u64, decision: Digest, verdict: Verdict },
}

impl Write {
    /// The run that it is about.
    pub fn run(&self) -> Option<usize> {
        match self {
            Self::Renew { run, .. } | Self::Wait { run, .. } | Self::Commit { run, .. } | Self::Append { run, .. } => {
                Some(*run)
            }
            Self::Request { .. } | Self::Claim { .. } => None,
        }
    }

    /// The number that its writer had claimed the run with, where only the holder may write.
    pub fn fence(&self) -> Option<u64> {
        match self {
            Self::Renew { fence, .. } | Self::Wait { fence, .. } | Self::Commit { fence, .. } => Some(*fence),
            Self::Append { fence, .. } => *fence,
            Self::Request { .. } | Self::Claim { .. } => None,
        }
    }
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    Requested { run: usize },
    Claimed { run: usize, fence: u64, lost: u64 },
    Renewed,
    Version(u64),
}

pub struct Record {
    bug: Bug,
    pub runs: Vec<Run>,
    pub decisions: BTreeMap<usize, Digest>,
    keys: BTreeMap<u64, usize>,
    open: Vec<usize>,
}

impl Record {
    pub fn new(bug: Bug) -> Self {
        Self { bug, runs: Vec::new(), decisions: BTreeMap::new(), keys: BTreeMap::new(), open: Vec::new() }
    }

    pub fn bug(&self) -> Bug {
        self.bug
    }

    /// Runs that have not ended, oldest first.
    pub fn open(&self) -> &[usize] {
        &self.open
    }

    /// The run that a key was given.
    pub fn run_of(&self, key: u64) -> Option<usize> {
        self.keys.get(&key).copied()
    }

    pub fn write(&mut self, write: &Write) -> Result<Written, Refused> {
        match write {
            Write::Request { key, asks, now } => Ok(Written::Requested { run: self.request(*key, *asks, *now) }),
            Write::Claim { worker, now } => self.claim(*worker, *now),
            Write::Renew { run, fence, now } => {
                let lease = self.runs[*run].lease;
                self.runs[*run].lease = lease.renew(*fence, *now, LeaseTerm::default()).map_err(Refused::Fenced)?;
                Ok(Written::Renewed)
            }
            Write::Append { run, fence, version, event } => {
                self.admit(*run, *fence, *version)?;
                self.append(*run, event).map(Written::Version)
            }
            Write::Wait { run, fence, version, event, until } => {
                self.admit(*run, Some(*fence), *version)?;
                let version = self.append(*run, event)?;
                let lease = self.runs[*run].lease;
                self.runs[*run].lease = lease.release(*fence, *until).map_err(Refused::Fenced)?;
                Ok(Written::Version(version))
            }
            Write::Commit { run, fence, version, decision, verdict } => {
                self.admit(*run, Some(*fence), *version)?;
                let event =
                    RunEvent::Decided { decision: *decision, verdict: *verdict, flipped_from: None, ready_from: None };
                self.runs[*run].state.apply(&event).map_err(Refused::Illegal)?;
                self.decisions.insert(*run, *decision);
                if self.bug == Bug::HalfACommit && version % 5 == 0 {
                    return Ok(Written::Version(*version));
                }
                self.append(*run, &event).map(Written::Version)
            }
        }
    }

    fn request(&mut self, key: u64, asks: Natural, now: Timestamp) -> usize {
        if self.bug != Bug::KeyForgotten
            && let Some(run) = self.keys.get(&key)
        {
            return *run;
        }
        let late = self.bug == Bug::JoinsTooLate;
        let same = |run: &&usize| {
            let run = &self.runs[**run];
            run.asks == asks && (run.state.can_be_joined() || late && !run.state.is_terminal())
        };
        let run = match self.open.iter().find(same).copied() {
            Some(run) => {
                self.runs[run].requests += 1;
                run
            }
            None => {
                let (log, state) = (vec![RunEvent::Requested { patience: None }], RunState::Pending);
                self.runs.push(Run { asks, log, state, lease: Lease::free(now), requests: 1 });
                self.open.push(self.runs.len() - 1);
                self.runs.len() - 1
            }
        };
        self.keys.insert(key, run);
        run
    }

    /// The oldest run that nobody holds, unless an older one that asks the same is being worked on.
    fn claim(&mut self, worker: Uuid, now: Timestamp) -> Result<Written, Refused> {
        let mut refused = Refused::Nothing;
        for at in 0..self.open.len() {
            let index = self.open[at];
            let run = &self.runs[index];
            if self.bug == Bug::LeaseForEver && run.lease.holder.is_some() {
                continue;
            }
            let is_held =
                |lease: Lease| lease.holder.is_some() && lease.claim(Uuid::nil(), now, LeaseTerm::default()).is_err();
            let before = self.open[..at].iter().map(|other| &self.runs[*other]);
            if before.into_iter().any(|other| other.asks == run.asks && is_held(other.lease)) {
                continue;
            }
            match run.lease.claim(worker, now, LeaseTerm::default()) {
                Ok(lease) => {
                    self.runs[index].lease = lease;
                    return Ok(Written::Claimed { run: index, fence: lease.fence, lost: lease.lost });
                }
                Err(held) => refused = Refused::Held(held),
            }
        }
        Err(refused)
    }

    fn admit(&self, run: usize, fence: Option<u64>, version: u64) -> Result<(), Refused> {
        let run = &self.runs[run];
        if let Some(fence) = fence
            && self.bug != Bug::NoFence
        {
            run.lease.admit(fence).map_err(Refused::Fenced)?;
        }
        if run.version() != version && self.bug != Bug::NoVersion {
            return Err(Refused::Version { found: run.version() });
        }
        Ok(())
    }

    fn append(&mut self, index: usize, event: &RunEvent) -> Result<u64, Refused> {
        let run = &mut self.runs[index];
        run.state = run.state.apply(event).map_err(Refused::Illegal)?;
        run.log.push(event.clone());
        let version = run.version();
        if run.state.is_terminal() {
            run.lease = Lease { holder: None, ..run.lease };
            let asks = run.asks;
            self.open.retain(|open| *open != index);
            // Whoever waits for it need not wait any longer.
            for other in &self.open {
                let other = &mut self.runs[*other];
                if other.asks.0 == asks.0 {
                    other.lease = other.lease.wake(Timestamp::EPOCH);
                }
            }
        }
        Ok(version)
    }
}
