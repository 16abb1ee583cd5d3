//! Whose turn it is, where more runs wait than there are rooms for.

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::StoreError;
use super::failure::Failure;
use super::queue::{AskedBy, Hold, WOULD_BE_CLAIMABLE, admit, candidates};
use super::row::write_json;
use super::runs::{append_to, no_decision, open_run};
use super::session::{Session, Sql, sql, values};
use crate::domain::run::RunEvent;
use crate::domain::time::Timestamp;

/// Of which hosts ([`crate::domain::run::rooms::host_of`]).
#[derive(Clone, Copy, Debug)]
pub(super) enum OfHosts<'a> {
    /// Whichever.
    Any,
    /// These alone.
    These(&'a [String]),
    /// All but this one.
    AllBut(&'a str),
}

impl<'a> OfHosts<'a> {
    pub(super) fn these(hosts: Option<&'a [String]>) -> Self {
        hosts.map_or(Self::Any, Self::These)
    }

    /// A JSON list, and 1 where these are wanted, 0 where all others are; no list where any are.
    pub(super) fn listed(self) -> Result<(Option<String>, u64), Failure> {
        Ok(match self {
            Self::Any => (None, 1),
            Self::These(hosts) => (Some(write_json(&hosts)?), 1),
            Self::AllBut(host) => (Some(write_json(&[host])?), 0),
        })
    }
}

const SET_BACK: Sql = sql!(
    "UPDATE queue SET holder = NULL, claim_from = $3, woken_at = NULL, due_at = CASE WHEN due_at < $4 THEN $4 ELSE due_at END
    WHERE run = $1 AND fence = $2 AND holder IS NOT NULL"
);

impl Store {
    /// Whether anybody else could be begun with: a run of another host that nobody holds.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn has_claimable_runs_but_of(
        &self,
        now: Timestamp,
        asked: AskedBy,
        host: &str,
    ) -> Result<bool, StoreError> {
        self.is_any_claimable(now, asked, OfHosts::AllBut(host)).await
    }

    pub(super) async fn is_any_claimable(
        &self,
        now: Timestamp,
        asked: AskedBy,
        hosts: OfHosts<'_>,
    ) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = candidates(read.session(), WOULD_BE_CLAIMABLE, now, ((asked, 1), hosts)).await;
        read.finish(found).map(|rows| !rows.is_empty())
    }

    /// Appends an event for the holder of a run, and gives the run back to stand behind those who wait, as if it had just been
    /// asked for.
    ///
    /// * `due` — when it is to be answered from now on, where it was to be answered sooner.
    ///
    /// # Errors
    ///
    /// As [`Store::append_held`].
    pub async fn set_back(
        &self,
        hold: Hold,
        (at, event): (Timestamp, RunEvent),
        due: Timestamp,
    ) -> Result<(), StoreError> {
        no_decision(hold.run, [&event])?;
        let given = (hold, (at, event), due);
        let given = self.write(Change::GiveBack, given, |session, (hold, event, due)| {
            set_back(session, *hold, event, *due).boxed()
        });
        given.await?;
        self.ring().await;
        Ok(())
    }
}

async fn set_back(
    session: &mut Session,
    hold: Hold,
    event: &(Timestamp, RunEvent),
    due: Timestamp,
) -> Result<(), Failure> {
    let mut open = open_run(session, hold.run, hold.version).await?;
    admit(session, hold.run, open.id, hold.fence, event.0).await?;
    append_to(session, hold.run, &mut open, std::slice::from_ref(event)).await?;
    session.execute(SET_BACK, values![open.id, hold.fence, event.0, due]).await.map(drop)
}
