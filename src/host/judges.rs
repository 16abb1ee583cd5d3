//! Processes of this program that evaluate the rules of packs, each with as much processor time and memory as it may use.
//!
//! ```text
//!   Judges::judge ──▶ a process that has this pack, or a new one ──▶ judge_for_another: bound, load, evaluate, answer
//!        │                                                                    │
//!        └── it ended, or was silent: each rule alone, each of those that end it is its own violation
//! ```
//!
//! The engine's budget bounds how long a rule computes, and its table of builtins what one of them may produce. What slips
//! through both (a defect of the engine, memory) ends a process here and not the gate. A process has no environment, writes
//! no file, and reads nothing but the questions; it says nothing about a subject, only which rules were shown. It has one
//! pack in its life, and the packs in force have other processes than drafts: nothing that a draft does to the process that
//! evaluates it is there when something is decided.

mod asked;
mod process;
mod share;
mod words;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

pub use asked::judge_for_another;
pub use share::{EndedBy, MEBIBYTE, Share};

use process::{Lost, Process};
use words::{Order, Said};

use crate::domain::decision::ENGINE;
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_JUDGES_KEPT, MAX_JUDGES_LOST};
use crate::domain::names::RuleId;
use crate::domain::policy::{Asking, Judge, Judgement, LoadErrors, Pack, PackFiles, Rule, unanswered};

/// Which build of the program this is, as far as two processes must agree on it: what records name.
const BUILD: &str = ENGINE;

/// The program that this process runs, to be started again.
///
/// Where the system names it by the file that runs and not by its path, that is what is started: in its place there may be
/// a newer version by now, with other rules and other answers.
///
/// # Errors
///
/// What the system says where it does not name it at all.
pub fn this_program() -> std::io::Result<PathBuf> {
    let running = Path::new("/proc/self/exe");
    if running.exists() { Ok(running.to_owned()) } else { std::env::current_exe() }
}

/// Processes that evaluate rules: as many as are asked at once, of which a few are kept.
pub struct Judges {
    program: PathBuf,
    share: Share,
    idle: Mutex<Vec<Process>>,
}

/// Why a process did not load a pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotLoaded {
    /// The pack has errors.
    #[error("{0}")]
    Refused(LoadErrors),
    /// It needs more than it may use.
    #[error("expected a pack that loads with {expected}, found one whose process {found}")]
    UsedUp {
        /// What it may use.
        expected: String,
        /// How the process ended.
        found: String,
    },
    /// There is no process.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Judges {
    /// Processes of `program`, which is this one. None is started before it is needed.
    ///
    /// * `share` — what each may use: of processor time for one question, of memory in all.
    #[must_use]
    pub fn new(program: PathBuf, share: Share) -> Arc<Self> {
        Arc::new(Self { program, share, idle: Mutex::default() })
    }

    /// Has a process load a pack. Blocks until it has.
    ///
    /// # Errors
    ///
    /// [`NotLoaded`], with the errors of the pack where it has some.
    pub fn load(&self, files: &PackFiles) -> Result<(), NotLoaded> {
        match Process::start(&self.program, self.share, files.digest(), files) {
            Ok(Ok(process)) => {
                self.keep(process);
                Ok(())
            }
            Ok(Err(errors)) => Err(NotLoaded::Refused(errors)),
            Err(Lost::NotStarted(detail)) => Err(NotLoaded::Fault(fault(1, detail))),
            Err(Lost::Killed(how)) => Err(NotLoaded::Fault(fault(1, format!("while it loaded the pack: {how}")))),
            Err(Lost::Ended { used_up, how }) => Err(NotLoaded::UsedUp { expected: used_up, found: how }),
        }
    }

    /// Asks the rules of a pack in this process, or in a new one; with the answers it gives back the process, which may be
    /// asked again.
    fn ask(
        &self,
        pack: &Pack,
        asked: &[Asking],
        only: Option<&RuleId>,
        process: Option<Process>,
    ) -> Result<(Vec<Vec<Judgement>>, Process), Lost> {
        let lost = |said: Said| Lost::Ended { used_up: self.share.whole(), how: said.in_words() };
        let mut process = match process {
            Some(process) => process,
            None => Process::start(&self.program, self.share, pack.reference().digest, pack.files())?
                // It loaded here: then the process has too little to load it with.
                .map_err(|errors| lost(Said::Refused { errors }))?,
        };
        match process.say(&Order::Judge { asked, only })? {
            Said::Judged { judged } => Ok((judged, process)),
            other => Err(lost(other)),
        }
    }

    /// A process that waits and has this pack.
    fn waiting(&self, pack: Digest) -> Option<Process> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let at = idle.iter().rposition(|process| process.pack == pack)?;
        Some(idle.remove(at))
    }

    /// Keeps a process for later. Where there are too many, the one that nobody has needed for longest ends.
    fn keep(&self, process: Process) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(process);
        let unneeded = (idle.len() > MAX_JUDGES_KEPT).then(|| idle.remove(0));
        drop(idle);
        drop(unneeded);
    }

    /// Asks one rule by itself. Only a process that was started for it says something about it: one that waited may have
    /// been ended by somebody, or by what it was asked before. And only what ends a process by a limit of its own says it
    /// of the rule: one that others end is asked for again.
    fn ask_alone(
        &self,
        pack: &Pack,
        asked: &[Asking],
        rule: &RuleId,
        own: &mut Option<Process>,
    ) -> Result<Vec<Vec<Judgement>>, Lost> {
        let mut found = own.take().and_then(|process| self.ask(pack, asked, Some(rule), Some(process)).ok());
        let mut killed = 0_usize;
        while found.is_none() {
            match self.ask(pack, asked, Some(rule), None) {
                Ok(answered) => found = Some(answered),
                Err(Lost::Killed(how)) => {
                    killed = killed.saturating_add(1);
                    if killed >= MAX_JUDGES_LOST {
                        return Err(Lost::Killed(how));
                    }
                }
                Err(other) => return Err(other),
            }
        }
        let Some((answers, process)) = found else { return Ok(Vec::new()) };
        *own = Some(process);
        Ok(answers)
    }

    /// Asks each rule by itself after a process was lost: which of them it was is known then, and the others have answers.
    fn rule_by_rule(&self, pack: &Pack, asked: &[Asking]) -> Result<Vec<Vec<Judgement>>, Fault> {
        let mut judged: Vec<Vec<Judgement>> = asked.iter().map(|_| Vec::new()).collect();
        let (mut lost, mut own) = (0_usize, None);
        let is_asked = |rule: &Rule| asked.iter().any(|one| one.asks(rule));
        for rule in pack.rules().iter().filter(|rule| is_asked(rule)) {
            let answers = if lost >= MAX_JUDGES_LOST {
                Err(format!("not evaluated: {lost} other rules each ended the process that evaluated them"))
            } else {
                match self.ask_alone(pack, asked, &rule.id, &mut own) {
                    Ok(answers) => Ok(answers),
                    Err(Lost::NotStarted(detail)) => return Err(fault(1, detail)),
                    Err(Lost::Killed(how)) => {
                        let tries = u32::try_from(MAX_JUDGES_LOST).unwrap_or(u32::MAX);
                        return Err(fault(tries, format!("each time, while it evaluated `{}`: {how}", rule.id)));
                    }
                    Err(Lost::Ended { used_up, how }) => {
                        lost = lost.saturating_add(1);
                        tracing::warn!(rule = %rule.id, "a process that evaluated a rule {how}");
                        Err(format!("expected to need no more than {used_up}, found that its process {how}"))
                    }
                }
            };
            match answers {
                Ok(answers) => judged.iter_mut().zip(answers).for_each(|(all, one)| all.extend(one)),
                Err(error) => {
                    for (all, _) in judged.iter_mut().zip(asked).filter(|(_, one)| one.asks(rule)) {
                        all.push(Judgement::failed(rule, error.clone()));
                    }
                }
            }
        }
        if let Some(process) = own {
            self.keep(process);
        }
        Ok(judged)
    }
}

impl Judge for Judges {
    fn judge(&self, pack: &Pack, asked: &[Asking]) -> Result<Vec<Vec<Judgement>>, Fault> {
        match self.ask(pack, asked, None, self.waiting(pack.reference().digest)) {
            Ok((judged, process)) => {
                self.keep(process);
                Ok(judged)
            }
            Err(Lost::NotStarted(detail)) => Err(fault(1, detail)),
            Err(Lost::Killed(how) | Lost::Ended { how, .. }) => {
                tracing::warn!(pack = ?pack, "a process that evaluated rules {how}; each is asked alone");
                self.rule_by_rule(pack, asked)
            }
        }
    }
}

impl std::fmt::Debug for Judges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Judges").field("program", &self.program).field("share", &self.share).finish_non_exhaustive()
    }
}

fn fault(tries: u32, detail: String) -> Fault {
    Fault { tries, ..unanswered(FaultClass::Unavailable, detail) }
}
