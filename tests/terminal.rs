//! A run on a terminal: one line that is drawn over and over, and gone at the end.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rustix::termios::{Winsize, tcsetwinsize};

use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::terminal::pair;

const COLUMNS: u16 = 50;

/// A terminal of its own, and the program on it.
struct Terminal {
    child: std::process::Child,
    shown: Receiver<Vec<u8>>,
    text: String,
}

impl Terminal {
    fn run(home: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let (master, slave) = pair();
        tcsetwinsize(&master, Winsize { ws_row: 24, ws_col: COLUMNS, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_countersign"))
            .env_clear()
            .env("HOME", home)
            .env("TERM", "xterm")
            .envs(variables.iter().copied())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::from(slave))
            .spawn()
            .unwrap();
        let (told, shown) = channel();
        std::thread::spawn(move || {
            let (mut master, mut piece) = (File::from(master), [0; 4096]);
            // The other end is closed with the program: an error then, and no end of file.
            while let Ok(read @ 1..) = master.read(&mut piece) {
                if told.send(piece[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, shown, text: String::new() }
    }

    /// Reads until the terminal has shown `word`.
    fn until(&mut self, word: &str) {
        while !self.text.contains(word) {
            let piece = self.shown.recv_timeout(Duration::from_mins(1)).unwrap_or_else(|_| panic!("{:?}", self.text));
            self.text.push_str(&String::from_utf8_lossy(&piece));
        }
    }

    fn interrupt(&self) {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
    }

    /// Everything that was shown, and the exit code.
    fn end(mut self) -> (String, Option<i32>) {
        let code = self.child.wait().unwrap().code();
        for piece in self.shown {
            self.text.push_str(&String::from_utf8_lossy(&piece));
        }
        (self.text, code)
    }
}

/// A subject in a registry that answers nothing.
fn waiting() -> (TestRegistry, String) {
    let registry = TestRegistry::start_blocking();
    registry.script(Rule::on("/", Answer::Stall));
    let subject = format!("{}@sha256:{}", registry.name("app"), "a".repeat(64));
    (registry, subject)
}

/// What is left to be seen of a line after everything that was drawn over it.
fn seen(text: &str) -> Vec<String> {
    let lines = text.split('\n');
    let last = |line: &str| line.trim_end_matches('\r').rsplit('\r').next().unwrap_or_default().replace("\u{1b}[K", "");
    lines.map(last).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_run_is_one_line_that_is_drawn_over_and_is_gone_before_anything_else_is_said() {
    let home = crate::support::directory::TempDir::new().unwrap();
    let (_registry, subject) = waiting();
    let mut terminal = Terminal::run(home.path(), &["promote", &subject, "--to", "staging"], &[]);
    terminal.until("initializing");
    // The clock goes on although nothing happens.
    terminal.until("0.3 s");
    terminal.interrupt();
    let (text, code) = terminal.end();
    assert_eq!(code, Some(6), "{text:?}");
    let drawn: Vec<&str> = text.split(['\r', '\n']).filter(|piece| piece.contains(" s ·")).collect();
    assert!(drawn.len() >= 3, "{text:?}");
    for piece in drawn {
        let shown = piece.strip_suffix("\u{1b}[K").unwrap_or_else(|| panic!("{piece:?}"));
        assert!(shown.chars().count() < usize::from(COLUMNS), "{shown:?}");
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
    }
    assert!(!text.contains("\u{1b}[?25l"), "the cursor is never hidden");
    let seen = seen(&text);
    assert!(seen[0].starts_with("run "), "{seen:?}");
    assert!(seen.iter().any(|line| line.starts_with("cancelling the run;")), "{seen:?}");
    assert!(!seen.iter().any(|line| line.contains(" s ·")), "{seen:?}");
}

#[test]
fn nothing_is_drawn_where_nobody_wants_it_or_the_terminal_cannot() {
    let home = crate::support::directory::TempDir::new().unwrap();
    for (arguments, variables, lines) in [
        (&["--quiet"][..], &[][..], false),
        (&[], &[("TERM", "dumb")], true),
        (&["--quiet"], &[("TERM", "dumb")], false),
    ] {
        let (_registry, subject) = waiting();
        let promote = [&["promote", &subject, "--to", "staging", "--timeout", "3s"][..], arguments].concat();
        let (text, code) = Terminal::run(home.path(), &promote, variables).end();
        assert_eq!(code, Some(3), "{text:?}");
        assert!(!text.contains("\u{1b}[K"), "{text:?}");
        for state in ["  initializing ", "  failed "] {
            assert_eq!(seen(&text).iter().any(|line| line.contains(state)), lines, "{state}: {text:?}");
        }
    }
}

/// Whoever waits for the end of what a program shows waited for the end of every program that began beside it.
#[test]
fn a_terminal_is_held_by_its_own_program_only() {
    let (master, slave) = pair();
    let mut beside = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    drop(slave);
    rustix::io::ioctl_fionbio(&master, true).unwrap();
    let read = File::from(master).read(&mut [0; 16]).unwrap_err();
    assert_eq!(
        read.raw_os_error(),
        Some(rustix::io::Errno::IO.raw_os_error()),
        "somebody still holds the other end: {read}"
    );
    drop(beside.stdin.take());
    beside.wait().unwrap();
}
