//! Ids by their beginning, as people type them.

use super::error::{StoreError, bounded};
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, values};
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;

/// What the beginning of an id leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByPrefix {
    /// Nothing begins so.
    None,
    /// Exactly this.
    One(Digest),
    /// More than one.
    Several,
}

/// Hex digits that the beginning of an id has at least: fewer would soon name several.
pub const PREFIX_CHARS_MIN: usize = 8;

/// What begins with `prefix` (`sha256:` may stand before it), by a statement that takes both ends of a range.
pub(super) async fn by_prefix(
    session: &mut Session,
    statement: Sql,
    project: &ProjectName,
    prefix: &str,
) -> Result<ByPrefix, Failure> {
    let hex = prefix.strip_prefix("sha256:").unwrap_or(prefix);
    let padded = |with: char| {
        let missing = 64usize.checked_sub(hex.len()).filter(|_| hex.len() >= PREFIX_CHARS_MIN)?;
        Digest::from_hex(&format!("{hex}{}", with.to_string().repeat(missing))).ok()
    };
    let (Some(low), Some(high)) = (padded('0'), padded('f')) else {
        let shown: String = bounded(&prefix.chars().take(80).collect::<String>());
        let what = format!("`{shown}`, which is not {PREFIX_CHARS_MIN} to 64 lowercase hex digits,");
        return Err(StoreError::Missing { what }.into());
    };
    let rows = session.rows(statement, values![&low, &high, project.as_str()]).await?;
    match rows.as_slice() {
        [] => Ok(ByPrefix::None),
        [only] => Ok(ByPrefix::One(Columns::of(only).digest()?)),
        _ => Ok(ByPrefix::Several),
    }
}
