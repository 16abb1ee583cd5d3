//! The decision log: what is in it, how it is proved, and that nobody changes it unseen.

mod leaves;
mod proofs;
mod served;
mod tampering;

use std::path::Path;

use countersign::domain::decision::Verdict;
use countersign::store::Store;
use sqlx::{AssertSqlSafe, Connection as _};

use crate::store::{Scratch, decide};
use crate::support::postgres::Postgres;

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

/// The same of a database on a server, or else in a file.
pub(crate) async fn tamper_at(url: Option<&str>, file: &Path, sql: &str) {
    let Some(url) = url else { return crate::store_faults::tamper(file, sql).await };
    let mut connection = Postgres::stranger(url).await;
    let sql = format!("SET session_replication_role = replica; {sql}");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}
