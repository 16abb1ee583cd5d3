//! A terminal for a program that asks whoever sits there.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// What somebody presses who wants to be rid of it.
pub const CTRL_C: &str = "\u{3}";

/// A terminal: the end of whoever sits there, and the end of the program. No program that another story starts inherits
/// either: as long as one holds the program's end, whoever sits there waits for more.
pub fn pair() -> (OwnedFd, OwnedFd) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let slave = rustix::fs::open(&name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).unwrap();
    (master, slave)
}

/// Runs `command` at a terminal and gives `answer` once it asks: all that is shown until then, and how it ended.
pub async fn answered(command: Command, answer: &str) -> (String, Option<i32>) {
    let answer = answer.to_owned();
    tokio::task::spawn_blocking(move || answer_to(command, &answer)).await.unwrap()
}

fn answer_to(mut command: Command, answer: &str) -> (String, Option<i32>) {
    let (master, slave) = pair();
    let stdin = slave.as_fd().try_clone_to_owned().unwrap();
    let mut child = command.stdin(Stdio::from(stdin)).stdout(Stdio::null()).stderr(Stdio::from(slave)).spawn().unwrap();
    // It holds the other end of the terminal.
    drop(command);
    let mut master = File::from(master);
    let (mut text, mut piece) = (String::new(), [0; 4096]);
    while !text.contains("[y/N]") {
        let read = master.read(&mut piece).unwrap_or_else(|error| panic!("it asks nothing ({error}): {text}"));
        text.push_str(&String::from_utf8_lossy(&piece[..read]));
    }
    // The terminal is nobody's own, so that it is told by hand.
    match answer {
        CTRL_C => kill_process(Pid::from_child(&child), Signal::INT).unwrap(),
        line => master.write_all(line.as_bytes()).unwrap(),
    }
    // What waits for another answer is ended, and has no code.
    let (ended, told) = mpsc::channel::<()>();
    let pid = Pid::from_child(&child);
    let watch = std::thread::spawn(move || {
        told.recv_timeout(Duration::from_mins(1)).is_err_and(|late| late == RecvTimeoutError::Timeout)
            && kill_process(pid, Signal::KILL).is_ok()
    });
    // What it says then is read, so that it never waits for room.
    while let Ok(1..) = master.read(&mut piece) {}
    drop(ended);
    watch.join().unwrap();
    (text, child.wait().unwrap().code())
}
