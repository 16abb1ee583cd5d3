//! A run on a terminal: one line that is drawn over and over, and gone at the end.

use std::fs::File;
use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::terminal::{Terminal, pair};

const COLUMNS: u16 = 50;

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
    let mut terminal = Terminal::showing(home.path(), &["promote", &subject, "--to", "staging"], &[], COLUMNS);
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
        let (text, code) = Terminal::showing(home.path(), &promote, variables, COLUMNS).end();
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
    // Whatever was begun just now beside this story holds it until it is another program.
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || tell.send(File::from(master).read(&mut [0; 16])));
    let read = told.recv_timeout(Duration::from_secs(30)).expect("somebody still holds the other end");
    assert_eq!(read.unwrap_err().raw_os_error(), Some(rustix::io::Errno::IO.raw_os_error()));
    drop(beside.stdin.take());
    beside.wait().unwrap();
}
