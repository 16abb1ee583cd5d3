//! What a decision must not overtake: whatever became true between its first look and its commit.

use sqlx::SqliteConnection;

use super::Store;
use super::error::{Conflict, Failure, StoreError};
use super::packs::in_force;
use super::row::{Columns, bytes};
use crate::domain::decision::Inputs;
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};

/// What its maker saw before it collected anything. A decision from what was true then must not be put over one from
/// what became true meanwhile, nor stand under a policy that is no longer in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// The newest decision `ready` or `not-ready` about the same subject and environment, under whatever pack.
    pub newest: Option<Digest>,
    /// The pack that is in force when this decision is committed; absent when none was ever activated.
    pub pack: Option<Digest>,
}

pub(super) const NEWEST: &str = "SELECT digest FROM decision WHERE id = (
        SELECT max(id) FROM decision INDEXED BY decision_standing
        WHERE project = ?1 AND subject = ?2 AND environment = ?3 AND verdict <> 'unknown')";

impl Store {
    /// What a decision made from now on [follows](super::NewDecision::follows): read before anything else is.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn to_follow(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Follows, StoreError> {
        let mut read = self.database.read().await?;
        let found = to_follow(read.connection(), project, subject, environment).await;
        read.finish(found)
    }
}

async fn to_follow(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
) -> Result<Follows, Failure> {
    // The pack first: one that comes into force between the two reads is noticed at the commit.
    let pack = in_force(connection, project).await?;
    Ok(Follows { newest: newest(connection, project, subject, environment).await?, pack })
}

/// Refuses a decision that something else came before.
pub(super) async fn require_still_so(
    connection: &mut SqliteConnection,
    inputs: &Inputs,
    follows: &Follows,
) -> Result<(), Failure> {
    let found = in_force(connection, &inputs.project).await?;
    if found != follows.pack {
        let (project, expected) = (inputs.project.clone(), follows.pack);
        return Err(Conflict::PackInForce { project, expected, found }.into());
    }
    let subject = inputs.subject.digest;
    let found = newest(connection, &inputs.project, subject, &inputs.environment).await?;
    if found != follows.newest {
        let what = format!("{subject} in `{}`", inputs.environment);
        return Err(Conflict::Decided { what, expected: follows.newest, found }.into());
    }
    Ok(())
}

async fn newest(
    connection: &mut SqliteConnection,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
) -> Result<Option<Digest>, Failure> {
    let query = sqlx::query(NEWEST).bind(project.as_str()).bind(bytes(&subject)).bind(environment.as_str());
    query.fetch_optional(connection).await?.map(|row| Columns::of(&row).digest()).transpose()
}
