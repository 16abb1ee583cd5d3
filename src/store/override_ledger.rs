//! Overrides over time: which have come to their end, and all that there ever were.

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::StoreError;
use super::failure::Failure;
use super::log::append;
use super::overrides::{END, way};
use super::row::Columns;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_OVERRIDE_LEDGER, MAX_OVERRIDES_ENDED_AT_ONCE};
use crate::domain::log::EntryKind;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::Way;
use crate::domain::time::Timestamp;

/// An override without its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The one rule.
    pub rule: RuleId,
    /// In which way it was asked for.
    pub way: Way,
    /// When it was filed.
    pub requested_at: Timestamp,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// When it was refused, revoked or found expired; absent while it was none of these.
    pub ended_at: Option<Timestamp>,
    /// When somebody looked at it afterwards; absent where nobody has.
    pub reviewed_at: Option<Timestamp>,
}

/// Those that have ended by themselves since somebody looked.
pub(super) const OVER: Sql = sql!(
    "SELECT id, digest FROM override_request"["override_open"],
    " WHERE ended_at IS NULL AND expires_at <= $1 ORDER BY expires_at, id LIMIT $2"
);
const LEDGER: Sql = sql!(
    "SELECT digest, environment, rule, break_glass, requested_at, expires_at, ended_at, reviewed_at
    FROM override_request"["override_newest"],
    " WHERE project = $1 ORDER BY id DESC LIMIT $2"
);

impl Store {
    /// Notes in the log which overrides have come to their end by themselves by `now`, and says how many. What they
    /// permit does not depend on it: that ends with the clock.
    ///
    /// # Errors
    ///
    /// Any error of a read or a write.
    pub async fn end_overrides(&self, now: Timestamp) -> Result<usize, StoreError> {
        let mut read = self.database.read().await?;
        let any = read.session().rows(OVER, values![now, 1_i64]).await;
        // So that an idle process writes nothing.
        if read.finish(any)?.is_empty() {
            return Ok(0);
        }
        let ended = self.write(Change::EndOverrides, now, |session, now| end(session, *now).boxed()).await?;
        self.ring().await;
        Ok(ended)
    }

    /// The overrides of a project, newest first, without their signatures: at most [`MAX_OVERRIDE_LEDGER`], and whether
    /// that is all there are.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn override_ledger(&self, project: &ProjectName) -> Result<(Vec<LedgerEntry>, bool), StoreError> {
        let most = u64::try_from(MAX_OVERRIDE_LEDGER).unwrap_or(u64::MAX);
        let mut read = self.database.read().await?;
        let rows = read.session().rows(LEDGER, values![project.as_str(), most.saturating_add(1)]).await;
        let entries = rows.and_then(|rows| rows.iter().map(ledger_entry).collect::<Result<Vec<_>, Failure>>());
        let mut entries = read.finish(entries)?;
        let complete = entries.len() <= MAX_OVERRIDE_LEDGER;
        entries.truncate(MAX_OVERRIDE_LEDGER);
        Ok((entries, complete))
    }
}

async fn end(session: &mut Session, now: Timestamp) -> Result<usize, Failure> {
    let mut ended = Vec::new();
    for row in session.rows(OVER, values![now, i64::from(MAX_OVERRIDES_ENDED_AT_ONCE)]).await? {
        let mut columns = Columns::of(&row);
        let (row, id): (i64, Digest) = (columns.plain()?, columns.digest()?);
        // Another replica may have come first.
        if session.execute(END, values![row, now]).await? == 1 {
            ended.push(id);
        }
    }
    for id in &ended {
        append(session, EntryKind::OverrideExpiry, *id, now);
    }
    Ok(ended.len())
}

fn ledger_entry(row: &Row) -> Result<LedgerEntry, Failure> {
    let mut columns = Columns::of(row);
    let (id, environment, rule) = (columns.digest()?, columns.parsed()?, columns.parsed()?);
    let way = way(columns.plain()?);
    let (requested_at, expires) = (columns.time()?, columns.time()?);
    let (ended_at, reviewed_at) = (columns.time_or_null()?, columns.time_or_null()?);
    Ok(LedgerEntry { id, environment, rule, way, requested_at, expires, ended_at, reviewed_at })
}
