//! What stands in a project, walked through in steps: whoever changes what it rests on looks at all of it.

use super::Store;
use super::due::NEXT_ENVIRONMENT;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_ENVIRONMENTS, MAX_STANDING_STEP};
use crate::domain::names::{EnvironmentName, ProjectName};

/// Something that was decided under the pack in force, and would be decided again under another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingSubject {
    /// What was asked about.
    pub subject: Digest,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// The newest decision `ready` or `not-ready`.
    pub decision: Digest,
}

/// How far a project has been decided. Before everything: by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DecidedUpTo(i64);

const NEXT_SUBJECT: Sql = sql!(
    "SELECT subject FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject > $2 ORDER BY subject LIMIT 1"
);

// From one subject and environment to the next through the index: what it costs grows with the number of those, and not
// with how often something was decided about them. So many behind one place, in the order of the places; and what was decided
// last under the pack that comes, when that was in force before.
pub(super) const STANDING_PAGE: Sql = sql!(
    sqlite: "WITH RECURSIVE place (id) AS (
        SELECT (SELECT id FROM decision INDEXED BY decision_standing
            WHERE project = $1 AND (subject, environment) > ($2, $3) ORDER BY subject, environment LIMIT 1)
        UNION ALL
        SELECT coalesce(
            (SELECT later.id FROM decision AS later INDEXED BY decision_standing
                WHERE later.project = $1 AND later.subject = here.subject AND later.environment > here.environment
                ORDER BY later.environment LIMIT 1),
            (SELECT later.id FROM decision AS later INDEXED BY decision_standing
                WHERE later.project = $1 AND later.subject > here.subject
                ORDER BY later.subject, later.environment LIMIT 1))
        FROM place CROSS JOIN decision AS here ON here.id = place.id)
    SELECT stands.subject, stands.environment, stands.digest, stands.verdict
    FROM place CROSS JOIN decision AS one ON one.id = place.id CROSS JOIN decision AS stands ON stands.id = (
        SELECT max(newest.id) FROM decision AS newest INDEXED BY decision_standing
        WHERE newest.project = $1 AND newest.subject = one.subject AND newest.environment = one.environment
            AND newest.verdict <> 'unknown')
    WHERE stands.pack IN ($5, (
        SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
        WHERE activation.project = $1 ORDER BY activation.id DESC LIMIT 1))
    LIMIT $4",
    postgres: "WITH RECURSIVE place (subject, environment) AS (
        (SELECT subject, environment FROM decision WHERE project = $1 AND verdict <> 'unknown'
            AND (subject, environment) > ($2, $3) ORDER BY subject, environment LIMIT 1)
        UNION ALL
        SELECT later.subject, later.environment FROM place CROSS JOIN LATERAL (
            SELECT d.subject, d.environment FROM decision AS d
            WHERE d.project = $1 AND d.verdict <> 'unknown'
                AND (d.subject, d.environment) > (place.subject, place.environment)
            ORDER BY d.subject, d.environment LIMIT 1) AS later)
    SELECT place.subject, place.environment, stands.digest, stands.verdict FROM place CROSS JOIN LATERAL (
        SELECT d.digest, d.verdict, d.pack FROM decision AS d
        WHERE d.project = $1 AND d.subject = place.subject AND d.environment = place.environment
            AND d.verdict <> 'unknown'
        ORDER BY d.id DESC LIMIT 1) AS stands
    WHERE stands.pack IN ($5, (
        SELECT pack.digest FROM activation JOIN pack ON pack.id = activation.pack
        WHERE activation.project = $1 ORDER BY activation.id DESC LIMIT 1))
    LIMIT $4",
);
const NEWEST_OF_PROJECT: Sql =
    sql!("SELECT coalesce(max(id), 0) FROM decision"["decision_newest"], " WHERE project = $1");
const DECIDED_SINCE: Sql = sql!(
    "SELECT DISTINCT subject FROM decision"["decision_newest"],
    " WHERE project = $1 AND id > $2 AND verdict <> 'unknown' LIMIT $3"
);
pub(super) const READY_SINCE: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM decision"["decision_newest"],
    " WHERE project = $1 AND id > $2 AND verdict = 'ready' LIMIT 1) AS found"
);

impl Store {
    /// Everything that was decided under the pack in force, and under no other since, behind a place and in the order of the
    /// places, each with its verdict: at most [`MAX_STANDING_STEP`]. An empty page is the end. Also what was decided last under
    /// `comes`, a pack that was in force before and has not to be: with it that would stand again.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn standing_page(
        &self,
        project: &ProjectName,
        after: Option<(Digest, &EnvironmentName)>,
        comes: Digest,
    ) -> Result<Vec<(StandingSubject, Verdict)>, StoreError> {
        let mut read = self.database.read().await?;
        let found = standing_page(read.session(), project, after, comes).await;
        read.finish(found)
    }

    /// The newest decision about one subject in each environment, of those that [`Store::standing_page`] would name.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn standing_of(
        &self,
        project: &ProjectName,
        subject: Digest,
        comes: Digest,
    ) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = standing_behind(read.session(), project, (subject.as_bytes(), ""), comes).await;
        let about = read.finish(found)?.into_iter().filter(|(stands, _)| stands.subject == subject);
        Ok(about.map(|(stands, _)| stands.decision).collect())
    }

    /// The subjects about which something was decided since, in no order; `None` where there are `limit` or more.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn decided_since(
        &self,
        project: &ProjectName,
        DecidedUpTo(seen): DecidedUpTo,
        limit: u64,
    ) -> Result<Option<Vec<Digest>>, StoreError> {
        let mut read = self.database.read().await?;
        let rows = read.session().rows(DECIDED_SINCE, values![project.as_str(), seen, limit]).await;
        let subjects = rows.and_then(|rows| rows.iter().map(|row| Columns::of(row).digest()).collect());
        let subjects: Vec<Digest> = read.finish(subjects)?;
        Ok(Some(subjects).filter(|subjects| u64::try_from(subjects.len()).unwrap_or(u64::MAX) < limit))
    }

    /// How far a project has been decided: what is decided later lies behind it.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn decided_up_to(&self, project: &ProjectName) -> Result<DecidedUpTo, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(NEWEST_OF_PROJECT, values![project.as_str()]).await;
        read.finish(found).map(DecidedUpTo)
    }

    /// Subjects of a project about which something was decided, in their order from behind `after` on, at most `limit`.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn decided_subjects(
        &self,
        project: &ProjectName,
        after: Option<Digest>,
        limit: u64,
    ) -> Result<Vec<Digest>, StoreError> {
        let mut read = self.database.read().await?;
        let found = subjects(read.session(), project, after, limit).await;
        read.finish(found)
    }

    /// The environments in which something was decided about a subject, in their order, at most [`MAX_ENVIRONMENTS`].
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn decided_places_of(
        &self,
        project: &ProjectName,
        subject: Digest,
    ) -> Result<Vec<EnvironmentName>, StoreError> {
        let mut read = self.database.read().await?;
        let found = places_of(read.session(), project, subject).await;
        read.finish(found)
    }
}

/// From one subject to the next by the index: as many steps as there are subjects, however much was decided about each.
async fn subjects(
    session: &mut Session,
    project: &ProjectName,
    after: Option<Digest>,
    limit: u64,
) -> Result<Vec<Digest>, Failure> {
    // No subject has the digest that is before all others.
    let mut last = after.unwrap_or(Digest::from_bytes([0; 32]));
    let mut found = Vec::new();
    for _ in 0..limit {
        let Some(row) = session.row(NEXT_SUBJECT, values![project.as_str(), &last]).await? else { break };
        last = Columns::of(&row).digest()?;
        found.push(last);
    }
    Ok(found)
}

async fn places_of(
    session: &mut Session,
    project: &ProjectName,
    subject: Digest,
) -> Result<Vec<EnvironmentName>, Failure> {
    let mut found: Vec<EnvironmentName> = Vec::new();
    for _ in 0..MAX_ENVIRONMENTS {
        let after = found.last().map_or("", EnvironmentName::as_str);
        let next = session.row(NEXT_ENVIRONMENT, values![project.as_str(), &subject, after]).await?;
        let Some(row) = next else { break };
        found.push(Columns::of(&row).parsed()?);
    }
    Ok(found)
}

async fn standing_page(
    session: &mut Session,
    project: &ProjectName,
    after: Option<(Digest, &EnvironmentName)>,
    comes: Digest,
) -> Result<Vec<(StandingSubject, Verdict)>, Failure> {
    let behind = match &after {
        Some((subject, environment)) => (subject.as_bytes().as_slice(), environment.as_str()),
        None => ([].as_slice(), ""),
    };
    standing_behind(session, project, behind, comes).await
}

async fn standing_behind(
    session: &mut Session,
    project: &ProjectName,
    (subject, environment): (&[u8], &str),
    comes: Digest,
) -> Result<Vec<(StandingSubject, Verdict)>, Failure> {
    let page = values![project.as_str(), subject, environment, MAX_STANDING_STEP, &comes];
    let rows = session.rows(STANDING_PAGE, page).await?;
    let read = |row| {
        let mut columns = Columns::of(row);
        let (subject, environment) = (columns.digest()?, columns.parsed()?);
        let stands = StandingSubject { subject, environment, decision: columns.digest()? };
        Ok((stands, columns.verdict()?))
    };
    rows.iter().map(read).collect()
}

/// Whether somebody has decided `ready` since, inside a write.
pub(super) async fn ready_since(
    session: &mut Session,
    project: &ProjectName,
    DecidedUpTo(seen): DecidedUpTo,
) -> Result<bool, Failure> {
    session.number(READY_SINCE, values![project.as_str(), seen]).await.map(|found| found > 0)
}
