//! The parts of indexes: which index rests on evidence about which part, and what is to be looked at again where something has
//! changed about one that many indexes name.

use super::bundles::hex_list;
use super::due::note_changed;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_INDEXES_OF_PART;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Timestamp;

// Those after one, in their order, and whether each stands as `ready`.
pub(super) const NEXT_INDEXES: Sql = sql!(
    "SELECT index_part.subject, index_part.environment, (SELECT count(*) FROM decision WHERE verdict = 'ready' AND id = (
        SELECT max(id) FROM decision"["decision_standing"],
    " WHERE project = $1 AND subject = index_part.subject AND environment = index_part.environment
            AND verdict <> 'unknown'))
    FROM index_part WHERE project = $1 AND part = $2 AND (subject, environment) > ($3, $4)
    ORDER BY subject, environment LIMIT $5"
);
const NOTE_PART: Sql = sql!(
    "INSERT INTO part_change (project, part, environment, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (project, part, environment) DO UPDATE SET changed_again_at = excluded.at"
);
const NEXT_PART: Sql = sql!(
    sqlite: "SELECT id, project, part, environment, at, others, after_subject, after_environment, changed_again_at
    FROM part_change ORDER BY id LIMIT 1",
    postgres: "SELECT id, project, part, environment, at, others, after_subject, after_environment, changed_again_at
    FROM part_change ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
);
const PART_NOTED_TO: Sql =
    sql!("UPDATE part_change SET others = $2, after_subject = $3, after_environment = $4 WHERE id = $1");
const PART_NOTED: Sql = sql!("DELETE FROM part_change WHERE id = $1");
const KEEP_PARTS: Sql = sql!(
    sqlite: "INSERT INTO index_part (project, part, subject, environment)
    SELECT $1, unhex(value), $3, $4 FROM json_each($2) WHERE true
    ON CONFLICT (project, part, subject, environment) DO NOTHING",
    postgres: "INSERT INTO index_part (project, part, subject, environment)
    SELECT $1, decode(value, 'hex'), $3, $4 FROM json_array_elements_text($2::json) AS given(value)
    ON CONFLICT (project, part, subject, environment) DO NOTHING"
);

/// Takes note that a decision about an index rests on evidence about these parts of it.
pub(super) async fn keep_parts(
    session: &mut Session,
    (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    parts: impl Iterator<Item = Digest>,
) -> Result<(), Failure> {
    let parts: Vec<Digest> = parts.collect();
    if parts.is_empty() {
        return Ok(());
    }
    let parts = hex_list(&parts);
    let values = values![project.as_str(), &parts, &subject, environment.as_str()];
    session.execute(KEEP_PARTS, values).await.map(drop)
}

/// Takes note that something has changed about a part that more indexes name than are noted at once.
///
/// * `environment` — where alone it is a change; empty: wherever anything was decided.
pub(super) async fn note_part(
    session: &mut Session,
    (project, part): (&ProjectName, Digest),
    environment: &str,
    at: Timestamp,
) -> Result<(), Failure> {
    session.execute(NOTE_PART, values![project.as_str(), &part, environment, at]).await.map(drop)
}

/// Notes the next indexes that name a part about which something has changed, where they are too many to be noted at once:
/// first those that stand as `ready`, then the others. Says whether there was anything to note.
pub(super) async fn note_indexes(session: &mut Session) -> Result<bool, Failure> {
    let Some(row) = session.row(NEXT_PART, values![]).await? else { return Ok(false) };
    let mut columns = Columns::of(&row);
    let (id, project, part): (i64, ProjectName, Digest) = (columns.plain()?, columns.parsed()?, columns.digest()?);
    let (only, at): (String, Timestamp) = (columns.plain()?, columns.time()?);
    let (others, after): (bool, Vec<u8>) = (columns.count()? > 0, columns.plain()?);
    let (after_environment, again): (String, Option<Timestamp>) = (columns.plain()?, columns.time_or_null()?);
    let limit = u64::try_from(MAX_INDEXES_OF_PART).unwrap_or(u64::MAX);
    let page = values![project.as_str(), &part, after.as_slice(), after_environment.as_str(), limit];
    let rows = session.rows(NEXT_INDEXES, page).await?;
    let mut last = None;
    for row in &rows {
        let mut columns = Columns::of(row);
        let (index, decided): (Digest, EnvironmentName) = (columns.digest()?, columns.parsed()?);
        let is_ready = columns.count()? > 0;
        last = Some((index, decided.to_string()));
        if is_ready != others && (only.is_empty() || only == decided.as_str()) {
            note_changed(session, (&project, index, &decided), at).await?;
        }
    }
    match last.filter(|_| rows.len() >= MAX_INDEXES_OF_PART) {
        Some((subject, environment)) => {
            let noted = values![id, i64::from(others), &subject, environment.as_str()];
            session.execute(PART_NOTED_TO, noted).await?;
        }
        None if !others => {
            session.execute(PART_NOTED_TO, values![id, 1_i64, b"".as_slice(), ""]).await?;
        }
        None => {
            session.execute(PART_NOTED, values![id]).await?;
            // What changed meanwhile is noted for all of them once more, after whatever else waits.
            if let Some(at) = again {
                note_part(session, (&project, part), only.as_str(), at).await?;
            }
        }
    }
    Ok(true)
}
