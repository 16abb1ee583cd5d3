//! Whose decisions there are.

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, Value, sql, values};
use crate::domain::limits::{MAX_PAGE, MAX_PROJECTS};
use crate::domain::names::ProjectName;

const PROJECTS: Sql = sql!("SELECT DISTINCT project FROM decision ORDER BY project LIMIT $1");
const WITH_PACKS: Sql = sql!("SELECT DISTINCT project FROM activation ORDER BY project LIMIT $1");

/// From one project to the next, by the index: as many steps as there are projects, however much was recorded.
macro_rules! page {
    ($table:literal) => {
        sql!(
            "WITH RECURSIVE known (project) AS (
        SELECT min(t.project) FROM ",
            $table,
            " AS t WHERE t.project > $1
        UNION ALL
        SELECT (SELECT min(t.project) FROM ",
            $table,
            " AS t WHERE t.project > known.project)
        FROM known WHERE known.project IS NOT NULL
    )
    SELECT known.project FROM known WHERE known.project IS NOT NULL ORDER BY known.project LIMIT $2"
        )
    };
}
pub(super) const PAGE: Sql = page!("decision");
/// The same of those for which somebody put a pack in force.
pub(super) const PAGE_WITH_PACKS: Sql = page!("activation");

impl Store {
    /// The projects that something was decided for, or that somebody put a pack in force for, whose names come after
    /// `after`, in the order of their names; at most [`MAX_PAGE`].
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn governed_after(&self, after: &str, limit: u32) -> Result<Vec<ProjectName>, StoreError> {
        let limit = limit.min(MAX_PAGE);
        let mut read = self.database.read().await?;
        let found = projects(read.session(), PAGE_WITH_PACKS, values![after, i64::from(limit)], "projects").await;
        let mut all = read.finish(found)?;
        all.extend(self.projects_after(after, limit).await?);
        all.sort();
        all.dedup();
        all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(all)
    }

    /// The projects that something was decided for, or that somebody put a pack in force for, in the order of their names.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] beyond [`MAX_PROJECTS`], or any error of a read.
    pub async fn governed(&self) -> Result<Vec<ProjectName>, StoreError> {
        let mut read = self.database.read().await?;
        let found = projects(read.session(), WITH_PACKS, values![beyond()], "projects with packs").await;
        let mut all = read.finish(found)?;
        all.extend(self.projects().await?);
        all.sort();
        all.dedup();
        Ok(all)
    }

    /// The projects that something was decided for whose names come after `after`, in the order of their names; at most
    /// [`MAX_PAGE`].
    ///
    /// # Errors
    ///
    /// Any error of a read.
    async fn projects_after(&self, after: &str, limit: u32) -> Result<Vec<ProjectName>, StoreError> {
        let mut read = self.database.read().await?;
        let found = projects(read.session(), PAGE, values![after, i64::from(limit.min(MAX_PAGE))], "projects").await;
        read.finish(found)
    }

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
