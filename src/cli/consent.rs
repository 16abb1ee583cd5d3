//! Whoever signs at a terminal is shown what, and asked; scripts are asked nothing.

use std::io::{IsTerminal as _, Write as _};

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
/// [`GateError::Cancelled`] where the answer is no.
pub fn show(context: &Context, doing: &str, words: &str, ask: Ask) -> Result<(), GateError> {
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
    let asked = write!(terminal, "{seen}sign this? [y/N] ").and_then(|()| terminal.flush());
    let mut answer = String::new();
    let read = asked.and_then(|()| std::io::stdin().read_line(&mut answer));
    if read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes") {
        return Ok(());
    }
    Err(GateError::Cancelled { done: "nothing was signed".into(), not_done: format!("to {doing} waits for a yes") })
}

/// Whether whoever signs is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// At a terminal.
    WhoeverIsThere,
    /// Nobody: she said yes already, or it takes nothing but away.
    Nobody,
}
