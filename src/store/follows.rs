//! What a decision must not overtake: whatever became true between its first look and its commit.

use std::collections::{BTreeMap, BTreeSet};

use super::Store;
use super::bundles::hex_list;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::row::{Columns, write_json};
use super::session::{Session, Sql, sql, values};
use crate::domain::decision::{Inputs, Verdict};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};

/// What its maker saw before it collected anything. A decision from what was true then must not be put over one from
/// what became true meanwhile, nor stand under a policy that is no longer in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// The newest decision `ready` or `not-ready` about the same subject and environment, under whatever pack.
    pub newest: Option<Digest>,
    /// What that decided.
    pub verdict: Option<Verdict>,
    /// By which pack that was; absent where nothing was decided.
    pub decided_by: Option<Digest>,
    /// The pack that is in force when this decision is committed; absent when none was ever activated.
    pub pack: Option<Digest>,
    /// The newest that was filed about revoking in the project; absent when nobody ever revoked anything.
    pub revocation: Option<Digest>,
    /// The place of the newest bundle that was given in the project; absent when nobody ever gave one.
    pub given: Option<u64>,
    /// How many changes about the subject were noted that no decision has judged; absent when none was.
    pub changes: Option<u64>,
    /// Whether its maker has looked at every place that the subject was ready from. Where not, the gate does when it would
    /// have done so without this decision.
    pub everywhere: bool,
}

/// Whether the maker of a decision has looked at all that was given about its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looked {
    /// At everything that had been given when it began.
    Everywhere,
    /// At what an earlier decision had looked at, and nothing else.
    AtWhatIsStored,
}

// What was given since about any of these, first what nobody gave who is a stranger: few bundles are, while one decision is made.
pub(super) const GIVEN_SINCE: Sql = sql!(
    sqlite: "SELECT stranger, subject, bundle FROM upload INDEXED BY upload_newest
    WHERE project = $1 AND id > $2 AND stranger IS NOT NULL AND subject IN (SELECT unhex(value) FROM json_each($3))
    ORDER BY stranger, id DESC LIMIT 1",
    postgres: "SELECT stranger, subject, bundle FROM upload
    WHERE project = $1 AND id > $2 AND stranger IS NOT NULL
        AND subject IN (SELECT decode(value, 'hex') FROM json_array_elements_text($3::json) AS given(value))
    ORDER BY stranger, id DESC LIMIT 1"
);

// One statement, so that all are of one moment.
pub(super) const FOLLOWS: Sql = sql!(
    "SELECT newest.digest, newest.verdict, newest.pack,
        (SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
        WHERE activation.project = $1 ORDER BY activation.id DESC LIMIT 1),
        (SELECT digest FROM revocation"["revocation_newest"],
    " WHERE project = $1 ORDER BY id DESC LIMIT 1),
        (SELECT max(id) FROM upload"["upload_newest"],
    " WHERE project = $1 AND stranger IS NOT NULL),
        (SELECT changes FROM due WHERE project = $1 AND subject = $2 AND environment = $3 AND because = 'changed')
    FROM (SELECT 1 AS one) AS found LEFT JOIN decision AS newest ON newest.id = (
        SELECT max(id) FROM decision"["decision_standing"],
    "
        WHERE project = $1 AND subject = $2 AND environment = $3 AND verdict <> 'unknown')"
);

// Of each subject and environment that was asked about, the newest decision that may stand.
pub(super) const NEWEST_ABOUT: Sql = sql!(
    sqlite: "SELECT newest.digest, newest.subject, newest.environment FROM json_each($2) AS place
    JOIN decision AS newest ON newest.id = (SELECT max(id) FROM decision INDEXED BY decision_standing
        WHERE project = $1 AND subject = unhex(place.value ->> 0) AND environment = place.value ->> 1
            AND verdict <> 'unknown')",
    postgres: "SELECT newest.digest, newest.subject, newest.environment FROM json_array_elements($2::json) AS place(value)
    JOIN decision AS newest ON newest.id = (SELECT max(id) FROM decision
        WHERE project = $1 AND subject = decode(place.value ->> 0, 'hex') AND environment = place.value ->> 1
            AND verdict <> 'unknown')"
);

impl Store {
    /// The newest decision that is `ready` or `not-ready` about each of these, under whatever pack; absent where there is none.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn newest_about(
        &self,
        project: &ProjectName,
        places: &[(Digest, EnvironmentName)],
    ) -> Result<BTreeMap<(Digest, EnvironmentName), Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = newest_about(read.session(), project, places).await;
        read.finish(found)
    }

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
        let found = to_follow(read.session(), project, subject, environment).await;
        read.finish(found)
    }
}

async fn newest_about(
    session: &mut Session,
    project: &ProjectName,
    places: &[(Digest, EnvironmentName)],
) -> Result<BTreeMap<(Digest, EnvironmentName), Digest>, Failure> {
    let asked: BTreeSet<(String, &str)> =
        places.iter().map(|(subject, environment)| (subject.hex(), environment.as_str())).collect();
    if asked.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = session.rows(NEWEST_ABOUT, values![project.as_str(), &write_json(&asked)?]).await?;
    let read = |row| {
        let mut columns = Columns::of(row);
        let newest = columns.digest()?;
        Ok(((columns.digest()?, columns.parsed()?), newest))
    };
    rows.iter().map(read).collect()
}

async fn to_follow(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
    environment: &EnvironmentName,
) -> Result<Follows, Failure> {
    let row = session.row(FOLLOWS, values![project.as_str(), &subject, environment.as_str()]).await?;
    let row = row.ok_or(sqlx::Error::RowNotFound)?;
    let mut columns = Columns::of(&row);
    let newest = columns.digest_or_null()?;
    // Absent where nothing was decided, as the decision itself.
    let verdict = match newest {
        Some(_) => Some(columns.verdict()?),
        None => columns.plain::<Option<&str>>().map(|_| None)?,
    };
    let (decided_by, pack, revocation) =
        (columns.digest_or_null()?, columns.digest_or_null()?, columns.digest_or_null()?);
    Ok(Follows {
        newest,
        verdict,
        decided_by,
        pack,
        revocation,
        given: columns.count_or_null()?,
        changes: columns.count_or_null()?,
        everywhere: true,
    })
}

/// What a decision has not seen that was given before it is committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unseen {
    Nothing,
    /// Only what strangers gave, to the pack that was in force then. They may give as often as they like, so nobody looks once more
    /// before it is committed: it is noted, and looked at afterwards.
    OfStrangers,
}

/// Refuses a decision that something else came before, or that has not seen what somebody who is known gave before it is committed.
pub(super) async fn require_still_so(
    session: &mut Session,
    inputs: &Inputs,
    (follows, looked): (&Follows, Looked),
) -> Result<Unseen, Failure> {
    let subject = inputs.subject.digest;
    let found = to_follow(session, &inputs.project, subject, &inputs.environment).await?;
    if found.pack != follows.pack {
        let (project, expected, found) = (inputs.project.clone(), follows.pack, found.pack);
        return Err(Conflict::PackInForce { project, expected, found }.into());
    }
    if found.revocation != follows.revocation {
        let what = format!("revocations in `{}`", inputs.project);
        return Err(Conflict::Decided { what, expected: follows.revocation, found: found.revocation }.into());
    }
    if found.newest != follows.newest {
        let what = format!("{subject} in `{}`", inputs.environment);
        return Err(Conflict::Decided { what, expected: follows.newest, found: found.newest }.into());
    }
    // Absent comes before every place.
    if looked == Looked::Everywhere && found.given > follows.given {
        let about = hex_list(std::iter::once(&subject).chain(inputs.parts().iter().map(|part| &part.subject.digest)));
        let since = values![inputs.project.as_str(), follows.given.unwrap_or(0), &about];
        if let Some(row) = session.row(GIVEN_SINCE, since).await? {
            let mut columns = Columns::of(&row);
            if columns.count()? > 0 {
                return Ok(Unseen::OfStrangers);
            }
            let (subject, bundle) = (columns.digest()?, columns.digest()?);
            return Err(Conflict::Given { subject, bundle }.into());
        }
    }
    Ok(Unseen::Nothing)
}
