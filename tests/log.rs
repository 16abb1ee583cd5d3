//! The decision log: what is in it, how it is proved, and that nobody changes it unseen.

mod leaves;
mod proofs;
mod served;
mod tampering;

use countersign::domain::decision::Verdict;
use countersign::store::Store;

use crate::store::{Scratch, decide};
pub(crate) use crate::support::record::tamper_at;

/// So many decisions, one after the other.
async fn decisions(store: &Store, count: usize) {
    for n in 0..count {
        decide(store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
    }
}

/// Edits the database as somebody who ignores every rule of it.
async fn tamper(scratch: &Scratch, sql: &str) {
    tamper_at(scratch.url.as_deref(), &scratch.path(), sql).await;
}
