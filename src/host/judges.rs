//! Processes of this program that evaluate the rules of packs, each with as much processor time and memory as it may use.
//!
//! ```text
//!   Judges::judge ──▶ a process that waits, or a new one ──▶ judge_for_another: bound, load, evaluate, answer
//!        │                                                          │
//!        └── it ended, or was silent: each rule alone, each of those that end it is its own violation
//! ```
//!
//! The engine's budget bounds how long a rule computes, and its table of builtins what one of them may produce. What slips
//! through both (a defect of the engine, memory) ends a process here and not the gate. A process has no environment, writes
//! no file, and reads nothing but the questions; it says nothing about a subject, only which rules were shown.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{Read, Write};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};
use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{
    CONFINED_CPU_SECONDS_MAX, EVALUATION_STACK_BYTES, JUDGE_SECONDS_MAX, MAX_CONFINED_BYTES, MAX_JUDGE_MESSAGE_BYTES,
    MAX_JUDGE_PACKS, MAX_JUDGES_KEPT, MAX_JUDGES_LOST,
};
use crate::domain::names::RuleId;
use crate::domain::policy::{Asking, Judge, Judgement, Pack, PackFiles, Rule, Which, unanswered};

/// Bytes of a mebibyte.
pub const MEBIBYTE: u64 = 1024 * 1024;

/// What a process that evaluates packs may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Processor time, in seconds.
    pub cpu_seconds: u64,
    /// Address space, in bytes.
    pub bytes: u64,
}

impl Default for Share {
    fn default() -> Self {
        Self { cpu_seconds: CONFINED_CPU_SECONDS_MAX, bytes: MAX_CONFINED_BYTES }
    }
}

impl Share {
    /// Bounds this process, for the rest of its life.
    ///
    /// # Errors
    ///
    /// What the system says when it refuses, which it does to nobody who asks for less.
    pub fn bound(self) -> std::io::Result<()> {
        limit(Resource::Cpu, self.cpu_seconds, Some(self.cpu_seconds))?;
        limit(Resource::As, self.bytes, Some(self.bytes))
    }

    /// All of it, in words.
    fn whole(self) -> String {
        format!("{} s of processor time and {} MiB of memory", self.cpu_seconds, self.bytes / MEBIBYTE)
    }

    /// Which of it a process used up that this signal ended.
    #[must_use]
    pub fn used_up(self, signal: i32) -> String {
        if [Signal::XCPU.as_raw(), Signal::KILL.as_raw()].contains(&signal) {
            format!("{} s of processor time", self.cpu_seconds)
        } else {
            format!("{} MiB of memory", self.bytes / MEBIBYTE)
        }
    }
}

fn limit(resource: Resource, now: u64, ever: Option<u64>) -> std::io::Result<()> {
    Ok(setrlimit(resource, Rlimit { current: Some(now), maximum: ever })?)
}

// ---- the process that asks -----------------------------------------------------------------------------------------

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
    Refused(String),
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

/// Why there is no answer.
enum Lost {
    /// The system gives no process.
    NotStarted(String),
    /// It ended in the middle, or had to be ended: how.
    Ended { used_up: String, how: String },
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
        let loaded = Process::start(&self.program, self.share).and_then(|mut process| {
            let answer = process.ask(&Order::load(files), self.share)?;
            self.keep(process);
            Ok(answer)
        });
        match loaded {
            Ok(Answer::Loaded { .. }) => Ok(()),
            Ok(Answer::Refused { detail }) => Err(NotLoaded::Refused(detail)),
            Ok(Answer::Judged { .. }) => Err(NotLoaded::Fault(fault("answered another question".to_owned()))),
            Err(Lost::NotStarted(detail)) => Err(NotLoaded::Fault(fault(detail))),
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
        let digest = pack.reference().digest;
        let mut process = process.map_or_else(|| Process::start(&self.program, self.share), Ok)?;
        if !process.loaded.contains(&digest) {
            match process.ask(&Order::load(pack.files()), self.share)? {
                Answer::Loaded { digest: found } if found == digest => {}
                // It loaded here: then the process has too little to load it with, or is not this program.
                other => return Err(Lost::Ended { used_up: self.share.whole(), how: other.in_words() }),
            }
        }
        match process.ask(&Order::Judge { pack: digest, asked, only }, self.share)? {
            Answer::Judged { judged } => Ok((judged, process)),
            other => Err(Lost::Ended { used_up: self.share.whole(), how: other.in_words() }),
        }
    }

    /// A process that waits: one that has the pack, or one that can load another.
    fn waiting(&self, pack: Digest) -> Option<Process> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let at = idle.iter().rposition(|process| process.loaded.contains(&pack));
        let at = at.or_else(|| idle.iter().rposition(|process| process.loaded.len() < MAX_JUDGE_PACKS))?;
        Some(idle.remove(at))
    }

    /// Keeps a process for later. Where there are too many, the one that nobody has needed for longest ends: its packs may
    /// be drafts that nobody asks about again.
    fn keep(&self, process: Process) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(process);
        let unneeded = (idle.len() > MAX_JUDGES_KEPT).then(|| idle.remove(0));
        drop(idle);
        drop(unneeded);
    }

    /// Asks one rule by itself. Only a process that was started for it says something about it: one that waited may have
    /// been ended by somebody, or by what it was asked before.
    fn ask_alone(
        &self,
        pack: &Pack,
        asked: &[Asking],
        rule: &RuleId,
        own: &mut Option<Process>,
    ) -> Result<Vec<Vec<Judgement>>, Lost> {
        let again = own.take().and_then(|process| self.ask(pack, asked, Some(rule), Some(process)).ok());
        let (answers, process) = again.map_or_else(|| self.ask(pack, asked, Some(rule), None), Ok)?;
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
                    Err(Lost::NotStarted(detail)) => return Err(fault(detail)),
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
            Err(Lost::NotStarted(detail)) => Err(fault(detail)),
            Err(Lost::Ended { how, .. }) => {
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

fn fault(detail: String) -> Fault {
    unanswered(FaultClass::Unavailable, detail)
}

/// One process, and the thread that speaks to it: it may be silent for as long as it wants without holding anybody up.
struct Process {
    child: Child,
    orders: SyncSender<Vec<u8>>,
    answers: Receiver<std::io::Result<Vec<u8>>>,
    loaded: BTreeSet<Digest>,
}

impl Process {
    fn start(program: &PathBuf, share: Share) -> Result<Self, Lost> {
        let failed = |error: std::io::Error| Lost::NotStarted(format!("the program does not start again: {error}"));
        let Share { cpu_seconds, bytes } = share;
        let mut child = Command::new(program)
            .args(["policy", "judge", "--cpu-max", &cpu_seconds.to_string(), "--bytes-max", &bytes.to_string()])
            // It needs nothing that is known here. And Ctrl-C is for whoever decides.
            .env_clear()
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let (Some(mut to), Some(mut from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Lost::NotStarted("the program started again without its pipes".to_owned()));
        };
        let (orders, ordered) = sync_channel::<Vec<u8>>(1);
        let (answer, answers) = sync_channel(1);
        let speak = move || {
            for order in ordered {
                let said = write_message(&mut to, &order).and_then(|()| read_message(&mut from));
                let said = said.and_then(|said| said.ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into()));
                let over = said.is_err();
                if answer.send(said).is_err() || over {
                    return;
                }
            }
        };
        let thread = std::thread::Builder::new().name("judge".into()).spawn(speak);
        let process = Self { child, orders, answers, loaded: BTreeSet::new() };
        // Where there is no thread, dropping it ends the child.
        thread.map_err(failed)?;
        Ok(process)
    }

    /// Asks and waits for the answer. A process that gives none is over.
    fn ask(&mut self, order: &Order<'_>, share: Share) -> Result<Answer, Lost> {
        let message = serde_json::to_vec(order).map_err(|error| Lost::NotStarted(error.to_string()))?;
        if message.len() > MAX_JUDGE_MESSAGE_BYTES {
            let used_up = format!("{MAX_JUDGE_MESSAGE_BYTES} bytes for all that it sees");
            return Err(Lost::Ended { used_up, how: format!("would have been sent {}", message.len()) });
        }
        let patience = Duration::from_secs(JUDGE_SECONDS_MAX);
        let began = Instant::now();
        let said = match self.orders.send(message) {
            Ok(()) => self.answers.recv_timeout(patience),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        let answer = match said {
            Ok(Ok(bytes)) => serde_json::from_slice::<Answer>(&bytes),
            Err(RecvTimeoutError::Timeout) => {
                let how = format!("was silent for {} s and was ended", began.elapsed().as_secs());
                return Err(Lost::Ended { used_up: share.whole(), how });
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(self.ended(share)),
        };
        let answer = answer.map_err(|error| Lost::Ended {
            used_up: share.whole(),
            how: format!("answered with something else: {error}"),
        })?;
        if let Answer::Loaded { digest } = &answer {
            self.loaded.insert(*digest);
        }
        Ok(answer)
    }

    /// How it ended that says nothing any more.
    fn ended(&mut self, share: Share) -> Lost {
        // Its pipe is closed: it has ended, or is about to, or has nothing to say again.
        let _ = self.child.kill();
        match self.child.wait() {
            Ok(status) => match (status.signal(), status.code()) {
                (Some(signal), _) => {
                    Lost::Ended { used_up: share.used_up(signal), how: format!("ended by signal {signal}") }
                }
                (None, code) => Lost::Ended {
                    used_up: share.whole(),
                    how: format!(
                        "ended with code {}",
                        code.map_or_else(|| "unknown".to_owned(), |code| code.to_string())
                    ),
                },
            },
            Err(error) => Lost::NotStarted(format!("how a process ended is not known: {error}")),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that has ended already is only waited for.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

// ---- what they say to each other -----------------------------------------------------------------------------------

/// What a process is asked.
#[derive(Serialize)]
enum Order<'a> {
    Load { files: BTreeMap<&'a str, String> },
    Judge { pack: Digest, asked: &'a [Asking], only: Option<&'a RuleId> },
}

impl<'a> Order<'a> {
    fn load(files: &'a PackFiles) -> Self {
        Self::Load { files: files.iter().map(|(path, bytes)| (path, STANDARD.encode(bytes))).collect() }
    }
}

/// The same, as it is read.
#[derive(Deserialize)]
enum Ordered {
    Load { files: BTreeMap<String, String> },
    Judge { pack: Digest, asked: Vec<Asking>, only: Option<RuleId> },
}

#[derive(Serialize, Deserialize)]
enum Answer {
    Loaded { digest: Digest },
    Refused { detail: String },
    Judged { judged: Vec<Vec<Judgement>> },
}

impl Answer {
    fn in_words(self) -> String {
        match self {
            Self::Loaded { digest } => format!("loaded {digest}, which was not asked"),
            Self::Refused { detail } => format!("refused: {detail}"),
            Self::Judged { .. } => "answered another question".to_owned(),
        }
    }
}

/// A message: its length in four bytes, the lowest first, and its bytes.
fn write_message(to: &mut impl Write, message: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(message.len()).map_err(std::io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(message)?;
    to.flush()
}

/// The next message; `None` at the end.
fn read_message(from: &mut impl Read) -> std::io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = u32::from_le_bytes(length);
    if usize::try_from(length).is_ok_and(|length| length > MAX_JUDGE_MESSAGE_BYTES) {
        let detail = format!("expected at most {MAX_JUDGE_MESSAGE_BYTES} bytes in a message, found {length}");
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, detail));
    }
    let mut message = Vec::new();
    let read = from.take(u64::from(length)).read_to_end(&mut message)?;
    if u32::try_from(read).ok() != Some(length) {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(message))
}

// ---- the process that is asked -------------------------------------------------------------------------------------

/// Answers whoever started this process, until there is nobody any more.
///
/// # Errors
///
/// What the system says about the limits or the pipes.
pub fn judge_for_another(share: Share) -> std::io::Result<()> {
    limit(Resource::As, share.bytes, Some(share.bytes))?;
    // It writes no file, and no image of its memory.
    limit(Resource::Fsize, 0, Some(0))?;
    limit(Resource::Core, 0, Some(0))?;
    let work = move || {
        let (mut from, mut to) = (std::io::stdin().lock(), std::io::stdout().lock());
        let mut packs: HashMap<Digest, Pack> = HashMap::new();
        while let Some(message) = read_message(&mut from)? {
            // What it has used so far, and its share again.
            let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).tv_sec;
            let most = u64::try_from(used).unwrap_or(0).saturating_add(share.cpu_seconds);
            limit(Resource::Cpu, most, getrlimit(Resource::Cpu).maximum)?;
            let answer = answer(&mut packs, serde_json::from_slice(&message)?);
            write_message(&mut to, &serde_json::to_vec(&answer)?)?;
        }
        Ok(())
    };
    let thread = std::thread::Builder::new().name("rules".into()).stack_size(EVALUATION_STACK_BYTES).spawn(work)?;
    thread.join().unwrap_or_else(|_| Err(std::io::Error::other("the rules stopped without an answer")))
}

fn answer(packs: &mut HashMap<Digest, Pack>, order: Ordered) -> Answer {
    match order {
        Ordered::Load { files } => match load(files) {
            Ok(pack) => {
                let digest = pack.reference().digest;
                packs.insert(digest, pack);
                Answer::Loaded { digest }
            }
            Err(detail) => Answer::Refused { detail },
        },
        Ordered::Judge { pack, asked, only } => match packs.get(&pack) {
            Some(pack) => {
                Answer::Judged { judged: pack.judge_here(asked, only.as_ref().map_or(Which::All, Which::Only)) }
            }
            None => Answer::Refused { detail: format!("pack {pack} was not loaded") },
        },
    }
}

fn load(files: BTreeMap<String, String>) -> Result<Pack, String> {
    let read = files.into_iter().map(|(path, content)| {
        STANDARD.decode(content).map(|content| (path, content)).map_err(|error| error.to_string())
    });
    let files = PackFiles::new(read.collect::<Result<_, _>>()?).map_err(|errors| errors.to_string())?;
    Pack::load(&files).map_err(|errors| errors.to_string())
}
