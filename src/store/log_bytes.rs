//! Whether what the leaves name is still what it was: the digest of a decision is that of its record, and that of a pack which was put
//! in force that of its files. A log whose leaves are all there says nothing of a record whose bytes somebody has exchanged.
//!
//! What people have signed is compared in [`super::log_rows`].

use std::collections::{BTreeMap, BTreeSet};

use super::Store;
use super::decisions::read_decision;
use super::error::StoreError;
use super::failure::{Failure, is_damage};
use super::log_rows::{ACTIVATIONS, LOGGED_ACTIVATIONS};
use super::packs::read_pack;
use super::row::{Columns, check_content};
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::facts::FactsHead;
use crate::domain::limits::MAX_LOG_STEP;
use crate::domain::log::Findings;
use crate::domain::log::entry::activation;
use crate::domain::time::Timestamp;

const DECISIONS: Sql =
    sql!("SELECT leaf, digest FROM log_entry WHERE leaf >= $1 AND decision IS NOT NULL ORDER BY leaf LIMIT $2");
/// What somebody has said about the record itself: the leaf, the digest that it names, and the text.
const TEXTS: [(Sql, &str); 2] = [
    (
        sql!(
            "SELECT log_entry.leaf, loss.digest, loss.statement FROM loss
            JOIN log_entry ON log_entry.decision IS NULL AND log_entry.digest = loss.digest AND log_entry.kind = 'loss'
            WHERE log_entry.leaf >= $1 ORDER BY log_entry.leaf LIMIT $2"
        ),
        "loss",
    ),
    (
        sql!(
            "SELECT log_entry.leaf, clock_acceptance.digest, clock_acceptance.statement FROM clock_acceptance
            JOIN log_entry ON log_entry.decision IS NULL AND log_entry.digest = clock_acceptance.digest
                AND log_entry.kind = 'clock-acceptance'
            WHERE log_entry.leaf >= $1 ORDER BY log_entry.leaf LIMIT $2"
        ),
        "acceptance of the clock",
    ),
];

impl Store {
    /// Adds to `findings` each leaf whose record has other bytes than it names, or is filed under what those do not say.
    ///
    /// # Errors
    ///
    /// Any error of a read but damage, which is a finding.
    pub(super) async fn check_bytes(&self, findings: &mut Findings) -> Result<(), StoreError> {
        let mut read = self.database.read_for_long().await?;
        let checked = check(read.session(), findings).await;
        read.finish(checked)
    }
}

async fn check(session: &mut Session, findings: &mut Findings) -> Result<(), Failure> {
    let mut from = Some(0_u64);
    while let Some(first) = from.take() {
        for row in session.rows(DECISIONS, values![first, MAX_LOG_STEP]).await? {
            let mut columns = Columns::of(&row);
            let (leaf, digest): (u64, Digest) = (columns.count()?, columns.digest()?);
            from = Some(leaf.saturating_add(1));
            // One that is not there is told by whoever looks for it.
            let record = read_decision::<FactsHead>(session, digest).await.map(drop);
            note(findings, leaf, record)?;
        }
    }
    packs(session, findings).await?;
    for (statement, what) in TEXTS {
        let mut from = Some(0_u64);
        while let Some(first) = from.take() {
            for row in session.rows(statement, values![first, MAX_LOG_STEP]).await? {
                let mut columns = Columns::of(&row);
                let (leaf, digest, text) = (columns.count()?, columns.digest()?, columns.plain::<String>()?);
                from = Some(leaf.saturating_add(1));
                note(findings, leaf, check_content(what, digest, text.as_bytes()))?;
            }
        }
    }
    Ok(())
}

/// Each pack that was put in force, at the leaf of the first time.
async fn packs(session: &mut Session, findings: &mut Findings) -> Result<(), Failure> {
    let mut leaves = BTreeMap::new();
    for row in session.rows(LOGGED_ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (leaf, named): (u64, Digest) = (columns.count()?, columns.digest()?);
        leaves.entry(named).or_insert(leaf);
    }
    let mut read = BTreeSet::new();
    for row in session.rows(ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (project, pack, at): (String, Digest, Timestamp) = (columns.plain()?, columns.digest()?, columns.time()?);
        // An activation that no leaf names is told by whoever goes through the rows.
        let Some(leaf) = leaves.get(&activation(&project, pack, at)).filter(|_| read.insert(pack)) else { continue };
        note(findings, *leaf, read_pack(session, pack).await.map(drop))?;
    }
    Ok(())
}

fn note(findings: &mut Findings, leaf: u64, record: Result<(), Failure>) -> Result<(), Failure> {
    let detail = match record {
        Ok(()) => return Ok(()),
        Err(Failure::Corrupt(detail)) => detail,
        Err(Failure::Sql(error)) if is_damage(&error) => error.to_string(),
        Err(other) => return Err(other),
    };
    findings.add("record", Some(leaf), format!("its record is another than it names: {detail}"));
    Ok(())
}
