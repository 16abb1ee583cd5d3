//! Child processes that end when we say so, with everything they started.
//!
//! Each is the leader of a process group of its own. The leader is waited for without being reaped
//! (`waitid` with `WNOWAIT`): as long as it is a zombie its id, which is the group's, cannot be given to a stranger,
//! so killing the group can never hit one. Only then is it reaped.
//!
//! A descendant that leaves the group on purpose (`setsid`) escapes; catching it would take a supervisor with more
//! rights than a command line tool should have.

use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{HostError, shown};
use crate::domain::limits::KILL_GRACE_MILLISECONDS;

/// A running process group. Dropping it kills the group.
#[derive(Debug)]
pub struct Group {
    name: String,
    child: Child,
    leader: Option<Pid>,
    ended: Option<JoinHandle<()>>,
}

impl Group {
    /// Starts `command` as the leader of a group of its own.
    ///
    /// # Errors
    ///
    /// [`HostError::CannotStart`] with what the system said.
    pub fn start(name: &str, command: &mut Command) -> Result<Self, HostError> {
        let cannot_start = |detail: String| HostError::CannotStart { program: shown(name), detail };
        let child = command.process_group(0).spawn().map_err(|e| cannot_start(e.to_string()))?;
        let leader = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        let ended = leader.map(|leader| tokio::task::spawn_blocking(move || wait_without_reaping(leader)));
        Ok(Self { name: shown(name), child, leader, ended })
    }

    /// Waits until the leader has ended; at once if it already has. May be dropped and called again.
    pub async fn ended(&mut self) {
        if let Some(ended) = &mut self.ended {
            // The task cannot be cancelled and does not panic; if it did, `finish` still waits for the child.
            let _ = ended.await;
            self.ended = None;
        }
    }

    /// Asks the whole group to end, waits for the leader no longer than `grace`, then kills what is left.
    ///
    /// # Errors
    ///
    /// As [`Group::finish`].
    pub async fn stop(mut self, grace: Duration) -> Result<ExitStatus, HostError> {
        self.signal(Signal::TERM);
        let _ = tokio::time::timeout(grace, self.ended()).await;
        self.finish().await
    }

    /// Kills what is left of the group, and says how its leader ended.
    ///
    /// # Errors
    ///
    /// [`HostError::Task`] when the system does not say.
    pub async fn finish(mut self) -> Result<ExitStatus, HostError> {
        self.signal(Signal::KILL);
        self.ended().await;
        let status = self.child.wait().await;
        // Reaped: from here on the id may belong to somebody else.
        self.leader = None;
        status.map_err(|e| HostError::Task { what: self.name.clone(), detail: e.to_string() })
    }

    fn signal(&self, signal: Signal) {
        if let Some(leader) = self.leader {
            // The only failure left is that nobody is there any more.
            let _ = kill_process_group(leader, signal);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal(Signal::KILL);
    }
}

fn wait_without_reaping(leader: Pid) {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while let Err(rustix::io::Errno::INTR) = waitid(WaitId::Pid(leader), options) {}
}

/// What a program printed, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Standard output, up to the limit that was asked for.
    pub stdout: Vec<u8>,
    /// Whether there was more.
    pub cut: Cut,
    /// The beginning of standard error.
    pub stderr: String,
    /// The exit code; `None` when a signal ended it.
    pub code: Option<i32>,
}

/// Whether an output is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// All of it was read.
    Complete,
    /// The limit was reached, and the program killed.
    AtLimit,
}

/// Runs a program for its output, without input.
///
/// `Ok(None)` when it did not end within `time_max`; it is then killed with everything it started.
///
/// # Errors
///
/// [`HostError::CannotStart`], and [`HostError::Task`] when its end was not seen.
pub async fn printed(
    name: &str,
    command: &mut Command,
    bytes_max: usize,
    time_max: Duration,
) -> Result<Option<Printed>, HostError> {
    answered(name, command, Vec::new(), bytes_max, time_max).await
}

/// As [`printed`], with `input` on the program's standard input and then its end. A program that does not read it has
/// no need of it.
///
/// # Errors
///
/// As [`printed`].
pub async fn answered(
    name: &str,
    command: &mut Command,
    input: Vec<u8>,
    bytes_max: usize,
    time_max: Duration,
) -> Result<Option<Printed>, HostError> {
    let stdin = if input.is_empty() { Stdio::null() } else { Stdio::piped() };
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut group = Group::start(name, command)?;
    if let Some(mut stdin) = group.child.stdin.take() {
        // On its own, since the program may print before it reads. It ends with the pipe, at the latest when the
        // group is killed.
        tokio::spawn(async move { drop(stdin.write_all(&input).await) });
    }
    let (full, at_limit) = oneshot::channel();
    let out = tokio::spawn(read_at_most(group.child.stdout.take(), bytes_max, full));
    let err = tokio::spawn(read_and_drop(group.child.stderr.take(), 4_096));
    let ended = async {
        tokio::select! {
            () = group.ended() => {}
            Ok(()) = at_limit => {}
        }
    };
    let in_time = tokio::time::timeout(time_max, ended).await.is_ok();
    let code = group.finish().await?.code();
    // With the group gone the pipes end, unless somebody who left the group still holds them.
    let rest = async { tokio::join!(out, err) };
    match tokio::time::timeout(Duration::from_millis(KILL_GRACE_MILLISECONDS), rest).await {
        Ok((Ok((stdout, cut)), Ok(stderr))) if in_time => {
            Ok(Some(Printed { stdout, cut, stderr: String::from_utf8_lossy(&stderr).into_owned(), code }))
        }
        _ => Ok(None),
    }
}

async fn read_at_most<R: AsyncRead + Unpin>(
    from: Option<R>,
    bytes_max: usize,
    full: oneshot::Sender<()>,
) -> (Vec<u8>, Cut) {
    let mut bytes = Vec::new();
    let Some(from) = from else { return (bytes, Cut::Complete) };
    let one_more = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    // A pipe that breaks ends what was said; the exit code tells whether that is a failure.
    let _ = from.take(one_more).read_to_end(&mut bytes).await;
    if bytes.len() <= bytes_max {
        return (bytes, Cut::Complete);
    }
    bytes.truncate(bytes_max);
    // Nobody listens any more when the program has ended by itself.
    let _ = full.send(());
    (bytes, Cut::AtLimit)
}

/// Keeps the beginning and reads on, so that the program never waits for us.
async fn read_and_drop<R: AsyncRead + Unpin>(from: Option<R>, bytes_kept: usize) -> Vec<u8> {
    let (mut kept, mut buffer) = (Vec::new(), [0; 4_096]);
    let Some(mut from) = from else { return kept };
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let room = bytes_kept.saturating_sub(kept.len()).min(read);
        kept.extend_from_slice(buffer.get(..room).unwrap_or_default());
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    const LONG: Duration = Duration::from_mins(1);

    #[tokio::test]
    async fn what_a_program_prints_is_read_with_its_exit_code() {
        let printed = printed("sh", &mut sh("echo out; echo err >&2; exit 3"), 100, LONG).await.unwrap().unwrap();
        assert_eq!((printed.stdout.as_slice(), printed.stderr.as_str()), (b"out\n".as_slice(), "err\n"));
        assert_eq!((printed.code, printed.cut), (Some(3), Cut::Complete));
    }

    #[tokio::test]
    async fn a_program_that_prints_without_end_is_stopped_at_the_limit() {
        let printed = printed("sh", &mut sh("while :; do echo y; done"), 1_000, LONG).await.unwrap().unwrap();
        assert_eq!((printed.stdout.len(), printed.cut, printed.code), (1_000, Cut::AtLimit, None));
    }

    #[tokio::test]
    async fn a_child_that_holds_the_pipe_does_not_keep_us_waiting() {
        let printed = printed("sh", &mut sh("sleep 1000 & echo out"), 100, LONG).await.unwrap().unwrap();
        assert_eq!((printed.stdout.as_slice(), printed.code), (b"out\n".as_slice(), Some(0)));
    }

    #[tokio::test]
    async fn what_a_program_is_given_is_all_that_it_reads() {
        let input = vec![b'x'; 1 << 20];
        let printed = answered("sh", &mut sh("wc -c; exit 0"), input, 100, LONG).await.unwrap().unwrap();
        assert_eq!(printed.stdout.trim_ascii(), b"1048576");
    }

    #[tokio::test]
    async fn a_program_that_does_not_read_what_it_is_given_is_not_in_our_way() {
        let input = vec![b'x'; 1 << 20];
        let printed = answered("sh", &mut sh("echo out"), input, 100, LONG).await.unwrap().unwrap();
        assert_eq!((printed.stdout.as_slice(), printed.code), (b"out\n".as_slice(), Some(0)));
    }

    #[tokio::test]
    async fn a_program_that_does_not_end_is_ended() {
        let none = printed("sh", &mut sh("sleep 1000"), 100, Duration::from_millis(50)).await.unwrap();
        assert_eq!(none, None);
    }
}
