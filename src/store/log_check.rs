//! The log in the database, leaf by leaf, and compared with the record that it is about.

use std::collections::BTreeSet;

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::log::{LogHead, StoredLeaf, head_now, leaves, nodes};
use super::log_names::{checkpoints, origins};
use super::log_rows::{ACTIVATIONS, LOGGED_ACTIVATIONS, rows};
use super::loss::losses as losses_of;
use super::mark::Keeper;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_LOG_CHECKPOINTS, MAX_LOG_FINDINGS, MAX_PAGE};
use crate::domain::log::entry::activation;
use crate::domain::log::{Audit, Checkpoint, Findings, Leaf, Origin, Seen, SignedNote, TILE_WIDTH, Tile};
use crate::domain::time::Timestamp;

/// Leaves whose record is gone, by what they name.
const GONE: [(Sql, &str); 8] = [
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind = 'decision'
                AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.digest = log_entry.digest)
                AND NOT EXISTS (SELECT 1 FROM log_entry AS removed WHERE removed.decision IS NULL
                    AND removed.digest = log_entry.digest AND removed.kind = 'removal')
            ORDER BY leaf LIMIT $1"
        ),
        "decision",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind IN ('override-request', 'override-expiry')
                AND NOT EXISTS
                (SELECT 1 FROM override_request WHERE override_request.digest = log_entry.digest)
            ORDER BY leaf LIMIT $1"
        ),
        "override",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind IN ('override-approval', 'override-refusal', 'override-review', 'override-revocation')
                AND NOT EXISTS (SELECT 1 FROM override_signature WHERE override_signature.bundle = log_entry.digest)
            ORDER BY leaf LIMIT $1"
        ),
        "signature over an override",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind IN ('revocation', 'revocation-undo')
                AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.digest = log_entry.digest)
            ORDER BY leaf LIMIT $1"
        ),
        "revocation",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind = 'loss'
                AND NOT EXISTS (SELECT 1 FROM loss WHERE loss.digest = log_entry.digest) ORDER BY leaf LIMIT $1"
        ),
        "loss",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind = 'clock-acceptance'
                AND NOT EXISTS (SELECT 1 FROM clock_acceptance WHERE clock_acceptance.digest = log_entry.digest)
            ORDER BY leaf LIMIT $1"
        ),
        "acceptance of the clock",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind = 'glass-broken'
                AND NOT EXISTS (SELECT 1 FROM override_request
                    WHERE override_request.digest = log_entry.digest AND override_request.broken_at = log_entry.at)
            ORDER BY leaf LIMIT $1"
        ),
        "broken glass, at that time, of override",
    ),
    (
        sql!(
            "SELECT leaf, digest FROM log_entry WHERE kind = 'evidence-removal'
                AND NOT EXISTS (SELECT 1 FROM removal WHERE removal.digest = log_entry.digest)
            ORDER BY leaf LIMIT $1"
        ),
        "removal of evidence",
    ),
];
/// Leaves that lead to the row of another decision.
const MISLED: Sql = sql!(
    "SELECT log_entry.leaf, log_entry.digest FROM log_entry JOIN decision ON decision.id = log_entry.decision
    WHERE decision.digest <> log_entry.digest ORDER BY log_entry.leaf LIMIT $1"
);
const UNLOGGED: Sql = sql!(
    "SELECT digest FROM decision WHERE (id <= $1 OR id > $2)
        AND NOT EXISTS (SELECT 1 FROM log_entry WHERE log_entry.decision = decision.id) ORDER BY id LIMIT $3"
);
const BEYOND: Sql = sql!("SELECT leaf FROM log_entry WHERE leaf >= $1 ORDER BY leaf LIMIT $2");
impl Store {
    /// Checks the log against itself, against every checkpoint that is kept or given, and against the record, of which each is
    /// read: what a leaf names has the bytes of then.
    ///
    /// * `seen` — checkpoints of this log that are remembered elsewhere.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn check_log(&self, seen: Vec<Seen>) -> Result<(u64, Findings), StoreError> {
        let mut read = self.database.read_for_long().await?;
        let found = check_log(read.session(), seen, &self.mark).await;
        let (size, mut findings) = read.finish(found)?;
        self.check_bytes(&mut findings).await?;
        Ok((size, findings))
    }
}

/// * `keeper` — who remembers how large the log was.
pub(super) async fn check_log(
    session: &mut Session,
    mut seen: Vec<Seen>,
    keeper: &Keeper,
) -> Result<(u64, Findings), Failure> {
    let mark = keeper.mark();
    let LogHead { frontier, backlog, losses, .. } = head_now(session).await?;
    let (size, root) = (frontier.size(), frontier.root());
    let names = origins(session).await?;
    // A log in nobody's name yet is compared with nothing but itself.
    let origin = names.last().map_or_else(Origin::unnamed, |newest| newest.origin.clone());
    seen.extend(keeper.seen(mark, &origin, losses));
    let signed = Checkpoint { origin: origin.clone(), size, root };
    for stored in checkpoints(session, origin.as_str(), MAX_LOG_CHECKPOINTS).await? {
        let by = format!("the checkpoint signed at {}", stored.signed_at);
        let checkpoint =
            SignedNote::parse(stored.note.as_bytes()).ok().and_then(|note| Checkpoint::parse(&note.text).ok());
        seen.extend(checkpoint.map(|checkpoint| Seen { checkpoint, by }));
    }
    let mut audit = Audit::of(signed, seen);
    tree(session, &mut audit, size).await?;
    let mut findings = audit.finish();
    record(session, &mut findings, size).await?;
    let rows = values![backlog.from, backlog.to, limit()];
    for row in session.rows(UNLOGGED, rows).await? {
        let decision = Columns::of(&row).digest()?;
        findings.add("unlogged", None, format!("decision {decision} is in no leaf"));
    }
    Ok((size, findings))
}

async fn tree(session: &mut Session, audit: &mut Audit, size: u64) -> Result<(), Failure> {
    while !audit.is_over() {
        let first = audit.next();
        let stored = leaves(session, first, TILE_WIDTH).await?;
        let last = first.saturating_add(TILE_WIDTH).min(size);
        if stored.is_empty() && last == size {
            audit.cut_off("there are no rows behind it");
            break;
        }
        let entries: Vec<(u64, Vec<u8>, Digest)> =
            stored.into_iter().map(|StoredLeaf { leaf, entry, hash }| (leaf, entry.bytes(), hash)).collect();
        let mut rows = entries.iter().peekable();
        let found: Vec<Leaf<'_>> = (first..last)
            .map(|leaf| match rows.next_if(|(place, _, _)| *place == leaf) {
                Some((_, entry, hash)) => Leaf { entry: Some(entry), hash: Some(*hash) },
                None => Leaf { entry: None, hash: None },
            })
            .collect();
        audit.leaves(&found);
    }
    for tile in Tile::all(size).filter(|tile| tile.level.is_some_and(|level| level > 0)) {
        let stored = nodes(session, tile).await?;
        let hashes: Vec<Digest> = stored.iter().map(|(_, hash)| *hash).collect();
        if u64::try_from(hashes.len()) != Ok(tile.width) {
            let detail = format!("{}: expected {} hashes, found {}", tile.path(), tile.width, hashes.len());
            audit.findings().add("tile", None, detail);
            continue;
        }
        audit.tile(tile, &hashes);
    }
    Ok(())
}

/// Whether what the leaves name is there.
async fn record(session: &mut Session, findings: &mut Findings, size: u64) -> Result<(), Failure> {
    for (statement, what) in GONE {
        for row in session.rows(statement, values![limit()]).await? {
            let mut columns = Columns::of(&row);
            let (leaf, digest) = (columns.count()?, columns.digest()?);
            findings.add("record", Some(leaf), format!("it names {what} {digest}, which is not in the record"));
        }
    }
    for row in session.rows(MISLED, values![limit()]).await? {
        let mut columns = Columns::of(&row);
        let (leaf, digest) = (columns.count()?, columns.digest()?);
        findings.add("record", Some(leaf), format!("it names decision {digest} and leads to another"));
    }
    for row in session.rows(BEYOND, values![size, limit()]).await? {
        let leaf = Columns::of(&row).count()?;
        findings.add("truncated", Some(leaf), format!("it is there, and the head of the log has {size} leaves"));
    }
    gone_activations(session, findings).await?;
    if let Err(Failure::Corrupt(detail)) = losses_of(session, u64::from(MAX_PAGE)).await {
        findings.add("record", None, detail);
    }
    rows(session, findings).await
}

/// Activations that the log names and that are not in the record.
async fn gone_activations(session: &mut Session, findings: &mut Findings) -> Result<(), Failure> {
    let mut known = BTreeSet::new();
    for row in session.rows(ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (project, pack, at): (String, Digest, Timestamp) = (columns.plain()?, columns.digest()?, columns.time()?);
        known.insert(activation(&project, pack, at));
    }
    for row in session.rows(LOGGED_ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (leaf, digest) = (columns.count()?, columns.digest()?);
        if !known.contains(&digest) {
            findings.add("record", Some(leaf), format!("it names activation {digest}, which is not in the record"));
        }
    }
    Ok(())
}

fn limit() -> i64 {
    i64::try_from(MAX_LOG_FINDINGS).unwrap_or(i64::MAX)
}
