//! Whose decisions there are.

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
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
        let found = projects(read.session()).await;
        read.finish(found)
    }
}

async fn projects(session: &mut Session) -> Result<Vec<ProjectName>, Failure> {
    let max = u64::try_from(MAX_PROJECTS).unwrap_or(u64::MAX);
    let rows = session.rows(PROJECTS, values![max.saturating_add(1)]).await?;
    if rows.len() > MAX_PROJECTS {
        let what = "projects with decisions".to_owned();
        return Err(StoreError::TooMany { what, limit: "MAX_PROJECTS", max }.into());
    }
    rows.iter().map(|row| Columns::of(row).parsed()).collect()
}
