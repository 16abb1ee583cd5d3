//! Whoever signs at a terminal is shown what, and asked; scripts are asked nothing.

use std::io::{IsTerminal as _, Write as _};

use rustix::termios::{QueueSelector, tcflush};

use super::context::Context;
use super::render::safe;
use crate::gate::GateError;

/// Whether somebody is there who reads what is shown, and can answer.
#[must_use]
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Shows what is about to be signed, and asks where somebody sits at a terminal.
///
/// # Errors
///
/// [`GateError::Cancelled`] where the answer is no, or none can be asked for.
pub async fn show(context: &Context, doing: &str, words: &str, ask: Ask) -> Result<(), GateError> {
    let asks = ask == Ask::WhoeverIsThere && somebody_is_there();
    context.note(&format!("signing, to {doing}:"));
    words.lines().for_each(|line| context.note(line));
    if !asks {
        return Ok(());
    }
    // She must have seen it, however quiet the command is to be.
    let mut terminal = std::io::stderr();
    let quiet = words.lines().filter(|_| context.is_quiet());
    let seen: String = quiet.map(|line| safe(line) + "\n").collect();
    // What was typed before she could read what she is asked answers something else.
    let forgotten = write!(terminal, "{seen}").is_ok() && tcflush(std::io::stdin(), QueueSelector::IFlush).is_ok();
    let asked = write!(terminal, "sign this? [y/N] ").and_then(|()| terminal.flush());
    if forgotten && asked.is_ok() && answer().await.is_some_and(|answer| matches!(answer.trim(), "y" | "Y" | "yes")) {
        return Ok(());
    }
    Err(GateError::Cancelled { done: "nothing was signed".into(), not_done: format!("to {doing} waits for a yes") })
}

/// The line that she types. Nobody waits for the thread that reads it: at Ctrl-C, or when the time is over, the command ends, and
/// what is typed afterwards is read by whoever comes next.
async fn answer() -> Option<String> {
    let (told, answered) = tokio::sync::oneshot::channel();
    let read = move || {
        let mut line = String::new();
        if std::io::stdin().read_line(&mut line).is_ok() {
            let _ = told.send(line);
        }
    };
    std::thread::Builder::new().name("consent".into()).spawn(read).ok()?;
    answered.await.ok()
}

/// Whether whoever signs is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// At a terminal.
    WhoeverIsThere,
    /// Nobody: she said yes already, or it takes nothing but away.
    Nobody,
}
