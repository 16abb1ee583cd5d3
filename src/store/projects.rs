//! Whose decisions there are.

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, Value, sql, values};
use crate::domain::limits::MAX_PROJECTS;
use crate::domain::names::ProjectName;

const PROJECTS: Sql = sql!("SELECT DISTINCT project FROM decision ORDER BY project LIMIT $1");

impl Store {
    /// The projects that something was decided for, in the order of their names.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_PROJECTS`], or any error of a read.
    pub async fn projects(&self) -> Result<Vec<ProjectName>, StoreError> {
        let mut read = self.database.read().await?;
        let found = projects(read.session(), PROJECTS, values![beyond()], "projects with decisions").await;
        read.finish(found)
    }
}

/// How many rows a query of projects asks for: one more than there may be.
pub(super) fn beyond() -> u64 {
    u64::try_from(MAX_PROJECTS).unwrap_or(u64::MAX).saturating_add(1)
}

/// What a query of projects gives that asks for [`beyond`] of them.
pub(super) async fn projects(
    session: &mut Session,
    sql: Sql,
    values: &[Value<'_>],
    what: &str,
) -> Result<Vec<ProjectName>, Failure> {
    let rows = session.rows(sql, values).await?;
    if rows.len() > MAX_PROJECTS {
        let max = beyond().saturating_sub(1);
        return Err(StoreError::TooMany { what: what.to_owned(), limit: "MAX_PROJECTS", max }.into());
    }
    rows.iter().map(|row| Columns::of(row).parsed()).collect()
}
