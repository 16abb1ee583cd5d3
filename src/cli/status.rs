//! One line on a terminal that is drawn over and over, and never in the way of what is said.
//!
//! It is drawn on stderr, only where that is a terminal that somebody watches. The cursor stays where it is and visible,
//! so nothing has to be restored when the program ends in the middle; the line is written in one piece over the former
//! one, so nothing flickers.

use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use super::exit;

/// Columns where the terminal does not say how many it has.
const COLUMNS: usize = 80;
/// Back to the first column, and after the text: away with the rest of the line.
const START: &str = "\r";
const CLEAR: &str = "\u{1b}[K";

/// The line, as it stands on the terminal; empty where nothing is drawn.
#[derive(Default)]
pub struct StatusLine(Mutex<String>);

impl StatusLine {
    /// Nothing drawn yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Mutex::new(String::new()))
    }

    /// Draws `text`, as much of it as the terminal is wide. The same text again writes nothing.
    pub fn draw(&self, text: &str) {
        if exit::says_in_json() {
            return;
        }
        let text = cut(text, columns().saturating_sub(1));
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if *drawn != text {
            write(&format!("{START}{text}{CLEAR}"));
            *drawn = text;
        }
    }

    /// Takes the line away.
    pub fn clear(&self) {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !drawn.is_empty() {
            write(&format!("{START}{CLEAR}"));
            drawn.clear();
        }
    }

    /// Writes a whole line above the one that is drawn.
    pub fn say(&self, line: &str) {
        if exit::says_in_json() {
            let warning = line.strip_prefix("warning: ");
            let level = if warning.is_some() { "WARN" } else { "INFO" };
            return write(&exit::json_line(level, warning.unwrap_or(line), &[]));
        }
        let drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if drawn.is_empty() {
            write(&format!("{line}\n"));
        } else {
            write(&format!("{START}{CLEAR}{line}\n{drawn}{CLEAR}"));
        }
    }
}

/// Whoever closed stderr wants to hear nothing.
fn write(text: &str) {
    let mut stderr = std::io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(std::io::stderr());
    size.ok().map(|size| usize::from(size.ws_col)).filter(|columns| *columns > 0).unwrap_or(COLUMNS)
}

/// The beginning of a text that fits. A character that may be wide is counted as two columns: to cut too early harms
/// nobody, a line that wraps is drawn over wrongly.
fn cut(text: &str, columns: usize) -> String {
    let mut left = columns;
    let mut shown = String::new();
    for character in text.chars() {
        let width = if character.is_ascii() || matches!(character, '·' | '…') { 1 } else { 2 };
        if width > left {
            break;
        }
        left = left.saturating_sub(width);
        shown.push(character);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_before_it_wraps() {
        assert_eq!(cut("verifying · 1 of 2", 100), "verifying · 1 of 2");
        assert_eq!(cut("verifying", 4), "veri");
        assert_eq!(cut("a漢字", 4), "a漢");
        assert_eq!(cut("x", 0), "");
    }
}
