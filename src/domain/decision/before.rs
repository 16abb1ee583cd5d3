//! That a subject is ready in the environment before, where no rule of the pack asks.
//!
//! `after` says so, and a pack whose rules are silent about it would mean it and not do it. So the gate asks; a pack that has a
//! rule which reads `input.prior` says itself what must be shown, and who may waive it.

use super::decide::gates_own;
use super::parts::Asked;
use super::{Reason, Verdict};
use crate::domain::policy::Pack;

/// The reason that keeps a subject from being ready before it was ready in the environment before.
pub(super) fn reason(asked: &Asked, pack: &Pack) -> Option<Reason> {
    let question = &asked.question;
    let environment = question.environment;
    let after = environment.after.as_ref()?;
    let verdict = question.prior.map(|prior| prior.verdict);
    if verdict == Some(Verdict::Ready) || pack.asks_before(environment, |rule| rule.severity_at(question.now)) {
        return None;
    }
    let found = match (verdict, question.prior.and_then(|prior| prior.decided_at)) {
        (None, _) => "no decision there yet".to_owned(),
        (Some(verdict), None) => format!("{verdict}, or nothing decided there yet"),
        (Some(verdict), Some(at)) => format!("{verdict} since {at}"),
    };
    Some(gates_own(
        "gate.before",
        "Ready in the environment before",
        format!("ready in {after}"),
        found,
        &format!("countersign promote {{subject}} --to {after}"),
    ))
}
