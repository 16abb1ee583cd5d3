//! What an accepted signer said about a subject and nobody here can read.
//!
//! It may be the newer no. That it cannot be read is an answer and not a fault: to ask again changes nothing, and an
//! `unknown` would leave the `ready` of before standing. So the subject is not ready until the signer has said it again,
//! or somebody who may has revoked what cannot be read. Nobody without an accepted key or identity can bring this about.

use std::fmt::Write as _;

use super::Reason;
use super::decide::gates_own;
use super::parts::Asked;
use crate::domain::facts::RejectedBundle;
use crate::domain::limits::{MAX_FIXES_REPEATED, MAX_RULE_TEXT_CHARS};
use crate::domain::policy::Pack;

/// The reason that keeps a subject from being ready about which an accepted signer said what cannot be read.
pub(super) fn reason(asked: &Asked, pack: &Pack) -> Option<Reason> {
    let question = &asked.question;
    let by = (question.now, question.weighing);
    let is_heard = |one: &&RejectedBundle| {
        let unread = one.unread.as_ref();
        unread.is_some_and(|unread| pack.hears(&unread.signer, &unread.vouched, question.environment, by))
    };
    let in_the_way: Vec<&RejectedBundle> = question.rejected.iter().filter(is_heard).collect();
    let first = in_the_way.first()?;
    let by = first.unread.as_ref().map(|unread| unread.signer.to_string()).unwrap_or_default();
    let mut found = format!(
        "{}, signed by {by}: expected {}, found {}",
        first.digest, first.rejection.expected, first.rejection.found
    );
    let more = in_the_way.len().saturating_sub(1);
    if more > 0 {
        let _ = write!(found, "; and {more} more, under `evidence`");
    }
    let mut reason = gates_own(
        "gate.unread",
        "What accepted signers say about it can be read",
        format!("statements by accepted signers that can be read, in `{}`", question.environment.name),
        found.chars().take(MAX_RULE_TEXT_CHARS).collect(),
        &format!(
            "have its signer say it again in a form that can be read; then take this one out of the way: countersign \
             revoke {} --reason TEXT --key FILE; and countersign promote {{subject}} --to {{environment}}",
            first.digest
        ),
    );
    reason.evidence = in_the_way.iter().map(|one| one.digest).take(MAX_FIXES_REPEATED).collect();
    Some(reason)
}
