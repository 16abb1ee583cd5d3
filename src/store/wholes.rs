//! What a bundle lay in where it was read, by the digest of that: a layer, the image of one, a file of several.
//!
//! It follows from the bytes, so that it is of no project.

use std::collections::BTreeSet;

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::hex_list;
use super::change::Change;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PIECES;
use crate::domain::names::ProjectName;

pub(super) const KNOWN: Sql = sql!(
    sqlite: "SELECT count(*) FROM json_each($1) AS given CROSS JOIN lies_in
    WHERE lies_in.whole = unhex(json_extract(given.value, '$[0]'))
        AND lies_in.bundle = unhex(json_extract(given.value, '$[1]'))",
    postgres: "SELECT count(*) FROM json_array_elements($1::json) AS given(value) CROSS JOIN lies_in
    WHERE lies_in.whole = decode(given.value->>0, 'hex') AND lies_in.bundle = decode(given.value->>1, 'hex')"
);
const NOTE: Sql = sql!(
    sqlite: "INSERT INTO lies_in (whole, bundle)
    SELECT unhex(json_extract(value, '$[0]')), unhex(json_extract(value, '$[1]')) FROM json_each($1) WHERE true
    ON CONFLICT (whole, bundle) DO NOTHING",
    postgres: "INSERT INTO lies_in (whole, bundle)
    SELECT decode(value->>0, 'hex'), decode(value->>1, 'hex') FROM json_array_elements($1::json) AS given(value)
    ON CONFLICT (whole, bundle) DO NOTHING"
);
pub(super) const REVOKED: Sql = sql!(
    sqlite: "SELECT DISTINCT lies_in.whole, lies_in.bundle FROM json_each($2) AS given
    CROSS JOIN lies_in INDEXED BY lies_in_bundle CROSS JOIN revocation INDEXED BY revocation_target
    WHERE lies_in.bundle = unhex(given.value) AND revocation.project = $1 AND revocation.target = lies_in.whole
        AND revocation.undoes IS NULL",
    postgres: "SELECT DISTINCT lies_in.whole, lies_in.bundle FROM json_array_elements_text($2::json) AS given(value)
    CROSS JOIN lies_in CROSS JOIN revocation
    WHERE lies_in.bundle = decode(given.value, 'hex') AND revocation.project = $1 AND revocation.target = lies_in.whole
        AND revocation.undoes IS NULL"
);
pub(super) const PIECES: Sql = sql!("SELECT bundle FROM lies_in WHERE whole = $1 ORDER BY bundle LIMIT $2");

impl Store {
    /// Takes note that bundles lay in something: pairs of that and the bundle. Saying it again changes nothing, and writes
    /// nothing.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn note_wholes(&self, pairs: &[(Digest, Digest)]) -> Result<(), StoreError> {
        let (list, count) = list_of(pairs);
        let mut read = self.database.read().await?;
        let known = read.session().number(KNOWN, values![&list]).await;
        if read.finish(known)? == count {
            return Ok(());
        }
        self.write(Change::SeeBundles, list, |session, list| note(session, list).boxed()).await
    }

    /// In what these bundles lay of all that somebody has revoked in a project, taken back or not: pairs of that and the bundle.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn revoked_wholes(
        &self,
        project: &ProjectName,
        bundles: impl IntoIterator<Item = &Digest>,
    ) -> Result<Vec<(Digest, Digest)>, StoreError> {
        let list = hex_list(bundles);
        let mut read = self.database.read().await?;
        let rows = read.session().rows(REVOKED, values![project.as_str(), &list]).await;
        let pair = |row: &Row| {
            let mut columns = Columns::of(row);
            Ok((columns.digest()?, columns.digest()?))
        };
        let found = rows.and_then(|rows| rows.iter().map(pair).collect());
        read.finish(found)
    }

    /// The bundles that lay in what has this digest, at most [`MAX_PIECES`]: a revocation is refused for nothing, and of what lay in
    /// more the next look takes the rest ([`Store::revoked_wholes`]).
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn pieces_of(&self, whole: Digest) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = pieces_of(read.session(), whole).await;
        read.finish(found)
    }
}

/// The same within a change.
pub(super) async fn note_wholes(session: &mut Session, pairs: &[(Digest, Digest)]) -> Result<(), Failure> {
    if pairs.is_empty() { Ok(()) } else { note(session, &list_of(pairs).0).await }
}

async fn note(session: &mut Session, list: &str) -> Result<(), Failure> {
    session.execute(NOTE, values![list]).await.map(drop)
}

/// Each pair once and in one order, so that no two who write the same at the same time wait for each other; and how many.
fn list_of(pairs: &[(Digest, Digest)]) -> (String, i64) {
    let pairs: BTreeSet<&(Digest, Digest)> = pairs.iter().collect();
    let quoted = |(whole, bundle): &&(Digest, Digest)| format!("[\"{}\",\"{}\"]", whole.hex(), bundle.hex());
    let count = i64::try_from(pairs.len()).unwrap_or(i64::MAX);
    (format!("[{}]", pairs.iter().map(quoted).collect::<Vec<_>>().join(",")), count)
}

async fn pieces_of(session: &mut Session, whole: Digest) -> Result<Vec<Digest>, Failure> {
    let most = i64::try_from(MAX_PIECES).unwrap_or(i64::MAX);
    let rows = session.rows(PIECES, values![&whole, most]).await?;
    rows.iter().map(|row| Columns::of(row).digest()).collect()
}
