//! A terminal for a program that shows something to whoever sits there, or asks.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

/// What somebody presses who wants to be rid of it.
pub const CTRL_C: &str = "\u{3}";

/// How long whoever sits there waits for something to be shown.
const PATIENCE: Duration = Duration::from_mins(1);

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

/// A program and the terminal it is at.
pub struct Terminal {
    child: Child,
    /// The end of whoever sits there.
    sits: File,
    shown: Receiver<Vec<u8>>,
    /// What was shown and looked at.
    pub text: String,
}

impl Terminal {
    /// Starts the program, whose messages are shown; it reads nothing.
    ///
    /// * `columns` — how wide the terminal is.
    pub fn showing(home: &Path, arguments: &[&str], variables: &[(&str, &str)], columns: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home).env("TERM", "xterm").envs(variables.iter().copied()).args(arguments);
        let (master, slave) = pair();
        tcsetwinsize(&master, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        Self::start(command, Stdio::null(), master, slave)
    }

    /// Starts `command`, which also reads what is typed.
    pub fn asking(command: Command) -> Self {
        let (master, slave) = pair();
        let stdin = Stdio::from(slave.as_fd().try_clone_to_owned().unwrap());
        Self::start(command, stdin, master, slave)
    }

    fn start(mut command: Command, stdin: Stdio, master: OwnedFd, slave: OwnedFd) -> Self {
        let child = command.stdin(stdin).stdout(Stdio::null()).stderr(Stdio::from(slave)).spawn().unwrap();
        // It holds the other end of the terminal.
        drop(command);
        let sits = File::from(master);
        let mut reads = sits.try_clone().unwrap();
        let (told, shown) = channel();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            // The other end is closed with the program: an error then, and no end of file. What it says is read to the end,
            // so that it never waits for room.
            while let Ok(read @ 1..) = reads.read(&mut piece) {
                if told.send(piece[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, sits, shown, text: String::new() }
    }

    /// Reads until the terminal has shown `word`.
    pub fn until(&mut self, word: &str) {
        while !self.text.contains(word) {
            let piece = self.shown.recv_timeout(PATIENCE);
            let piece = piece.unwrap_or_else(|error| panic!("`{word}` is not shown ({error}): {:?}", self.text));
            self.text.push_str(&String::from_utf8_lossy(&piece));
        }
    }

    /// The terminal is nobody's own, so that the program is told by hand.
    pub fn interrupt(&self) {
        kill_process(Pid::from_child(&self.child), Signal::INT).unwrap();
    }

    /// Everything that was shown, and the exit code. What goes on and shows nothing is ended, and has no code.
    pub fn end(mut self) -> (String, Option<i32>) {
        loop {
            match self.shown.recv_timeout(PATIENCE) {
                Ok(piece) => self.text.push_str(&String::from_utf8_lossy(&piece)),
                Err(RecvTimeoutError::Timeout) => self.child.kill().unwrap(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let code = self.child.wait().unwrap().code();
        (self.text, code)
    }
}

/// Runs `command` at a terminal and gives `answer` once it asks: all that is shown until then, and how it ended.
pub async fn answered(command: Command, answer: &str) -> (String, Option<i32>) {
    answered_after(command, "", answer).await
}

/// The same, where somebody has typed `before` while nobody had asked yet.
pub async fn answered_after(command: Command, before: &str, answer: &str) -> (String, Option<i32>) {
    let (before, answer) = (before.to_owned(), answer.to_owned());
    let answer_to = move || {
        let mut terminal = Terminal::asking(command);
        terminal.sits.write_all(before.as_bytes()).unwrap();
        terminal.until("[y/N]");
        match answer.as_str() {
            CTRL_C => terminal.interrupt(),
            line => terminal.sits.write_all(line.as_bytes()).unwrap(),
        }
        let asked = terminal.text.clone();
        (asked, terminal.end().1)
    };
    tokio::task::spawn_blocking(answer_to).await.unwrap()
}
