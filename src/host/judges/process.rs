//! One process that evaluates the rules of one pack, as whoever started it sees it.

use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use super::words::{Answer, Order, Said, read_message, write_message};
use super::{BUILD, EndedBy, Share};
use crate::domain::digest::Digest;
use crate::domain::limits::{JUDGE_SECONDS_MAX, MAX_JUDGE_MESSAGE_BYTES};
use crate::domain::policy::{LoadErrors, PackFiles};

/// Why there is no answer.
pub(super) enum Lost {
    /// There is no process that could be asked: the system gives none, or it is another build.
    NotStarted(String),
    /// Others ended it: how, and what is known about that.
    Killed(String),
    /// It ended in the middle, or had to be ended: how.
    Ended { used_up: String, how: String },
}

/// One process, and the thread that speaks to it: it may be silent for as long as it wants without holding anybody up.
///
/// It has one pack, from its first message to its end: whatever the rules of a pack do to a process that evaluates them (its
/// memory, its stack, a state within the engine), no other pack is judged there.
pub(super) struct Process {
    child: Child,
    orders: SyncSender<Vec<u8>>,
    answers: Receiver<std::io::Result<Vec<u8>>>,
    pub(super) pack: Digest,
    share: Share,
}

impl Process {
    /// Starts a process of `program` and has it load the pack with this digest; `Ok(Err)` where the pack has errors.
    pub(super) fn start(
        program: &Path,
        share: Share,
        pack: Digest,
        files: &PackFiles,
    ) -> Result<Result<Self, LoadErrors>, Lost> {
        let mut process = Self::begin(program, share, pack)?;
        match process.say(&Order::load(files))? {
            Said::Loaded { digest } if digest == process.pack => Ok(Ok(process)),
            Said::Refused { errors } => Ok(Err(errors)),
            other => Err(Lost::Ended { used_up: share.whole(), how: other.in_words() }),
        }
    }

    fn begin(program: &Path, share: Share, pack: Digest) -> Result<Self, Lost> {
        let failed = |error: std::io::Error| Lost::NotStarted(format!("the program does not start again: {error}"));
        let Share { cpu_seconds, bytes } = share;
        let mut child = Command::new(program)
            // What lists show, where the path is that of whichever program this process is.
            .arg0("countersign")
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
        let process = Self { child, orders, answers, pack, share };
        // Where there is no thread, dropping it ends the child.
        thread.map_err(failed)?;
        Ok(process)
    }

    /// Asks and waits for the answer. A process that gives none is over.
    pub(super) fn say(&mut self, order: &Order<'_>) -> Result<Said, Lost> {
        let message = serde_json::to_vec(order).map_err(|error| Lost::NotStarted(error.to_string()))?;
        if message.len() > MAX_JUDGE_MESSAGE_BYTES {
            let used_up = format!("{MAX_JUDGE_MESSAGE_BYTES} bytes for all that it sees");
            return Err(Lost::Ended { used_up, how: format!("would have been sent {}", message.len()) });
        }
        let began = Instant::now();
        let said = match self.orders.send(message) {
            Ok(()) => self.answers.recv_timeout(Duration::from_secs(JUDGE_SECONDS_MAX)),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        let used_up = || self.share.whole();
        let answer = match said {
            Ok(Ok(bytes)) => serde_json::from_slice::<Answer>(&bytes),
            Err(RecvTimeoutError::Timeout) => {
                let how = format!("was silent for {} s and was ended", began.elapsed().as_secs());
                return Err(Lost::Ended { used_up: used_up(), how });
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(self.ended()),
        };
        let answer = answer.map_err(|error| Lost::Ended {
            used_up: used_up(),
            how: format!("answered with something else: {error}"),
        })?;
        if answer.build != BUILD {
            let found: String = answer.build.chars().take(100).collect();
            return Err(Lost::NotStarted(format!(
                "expected a process of this build, {BUILD}, found one of {found}: the program was replaced while this \
                 process ran; start it again"
            )));
        }
        Ok(answer.said)
    }

    /// How it ended that says nothing any more.
    fn ended(&mut self) -> Lost {
        // Its pipe is closed: it has ended, or is about to, or has nothing to say again.
        let _ = self.child.kill();
        match self.child.wait().map(|status| (status.signal(), status.code())) {
            Ok((Some(signal), _)) => match self.share.ended_by(signal) {
                EndedBy::ItsShare(used_up) => Lost::Ended { used_up, how: format!("ended by signal {signal}") },
                EndedBy::Others(how) => Lost::Killed(how),
            },
            Ok((None, code)) => {
                let code = code.map_or_else(|| "unknown".to_owned(), |code| code.to_string());
                Lost::Ended { used_up: self.share.whole(), how: format!("ended with code {code}") }
            }
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
