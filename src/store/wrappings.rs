//! What is set aside of many wrappings of one word: the others say all that it says.

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::StoreError;
use super::row::Columns;
use super::session::{Row, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_WRAPPINGS;
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;

pub(super) const SAYING: Sql = sql!(
    "SELECT bundle, uploaded_at FROM upload WHERE project = $1 AND subject = $2 AND says = $3 AND removed_at IS NULL"
);
// As what somebody took out, and never looked at again by itself: when it was first seen stays known, and its number stays, too.
const NOT_GIVEN: Sql = sql!(
    "UPDATE upload SET removed_at = $4 WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NULL"
);
const NOT_SEEN: Sql = sql!(
    "UPDATE sighting SET counts = 'refused', signer = NULL, removed_at = $4, aside = 1
    WHERE project = $1 AND subject = $2 AND bundle = $3 AND removed_at IS NULL"
);

impl StoreError {
    /// So many say the same that one more is no news.
    pub(crate) fn too_many_wrappings() -> Self {
        let max = u64::try_from(MAX_WRAPPINGS).unwrap_or(u64::MAX);
        let what = "bundles for one subject around one and the same signature (this one is not kept)".to_owned();
        Self::TooMany { what, limit: "MAX_WRAPPINGS", max }
    }
}

impl Store {
    /// What was given about `subject` and says the same as something else, with the time of each.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub(crate) async fn given_saying(
        &self,
        project: &ProjectName,
        subject: Digest,
        says: Digest,
    ) -> Result<Vec<(Digest, Timestamp)>, StoreError> {
        let mut read = self.database.read().await?;
        let rows = read.session().rows(SAYING, values![project.as_str(), &subject, &says]).await;
        let given = |row: &Row| {
            let mut columns = Columns::of(row);
            Ok((columns.digest()?, columns.time()?))
        };
        let found = rows.and_then(|rows| rows.iter().map(given).collect());
        read.finish(found)
    }

    /// Has these bundles about `subject` read no more: what they say is kept in fewer bytes. Where one of them lies it is found as
    /// ever.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub(crate) async fn set_wrappings_aside(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundles: &[Digest],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        if bundles.is_empty() {
            return Ok(());
        }
        let given = (project.clone(), subject, bundles.to_vec(), at);
        let aside = self.write(Change::SeeBundles, given, |session, (project, subject, bundles, at)| {
            async move {
                for bundle in bundles {
                    for statement in [NOT_GIVEN, NOT_SEEN] {
                        session.execute(statement, values![project.as_str(), subject, bundle, *at]).await?;
                    }
                }
                Ok(())
            }
            .boxed()
        });
        aside.await
    }
}
