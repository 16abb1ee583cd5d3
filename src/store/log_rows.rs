//! The record, row by row, compared with the log that it is in: a row that no leaf names was never recorded by a gate, and one
//! that says otherwise than what was signed is not what was recorded.
//!
//! [`super::log_check`] goes the other way, from each leaf to its row.

use std::collections::{BTreeMap, VecDeque};

use super::bundles::require_bundle;
use super::failure::Failure;
use super::log::append;
use super::override_signatures::SignatureKind;
use super::overrides::way;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::limits::{MAX_LOG_FINDINGS, MAX_LOG_STEP};
use crate::domain::log::entry::activation;
use crate::domain::log::{EntryKind, Findings};
use crate::domain::overrides::OverridePredicate;
use crate::domain::removal::Removal;
use crate::domain::revocation::Said;
use crate::domain::statement::{Statement, predicate_type};
use crate::domain::time::Timestamp;

/// Rows that no leaf names: what they are, the digest by which a leaf would, its kind, and when it was recorded.
const UNLOGGED: [(Sql, &str); 4] = [
    (
        sql!(
            "SELECT digest, 'override-request', requested_at FROM override_request WHERE NOT EXISTS (
                SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = override_request.digest
                    AND log_entry.kind = 'override-request' AND log_entry.at = override_request.requested_at)
            ORDER BY id LIMIT $1"
        ),
        "override",
    ),
    (
        sql!(
            "SELECT bundle, 'override-' || kind, signed_at FROM override_signature WHERE NOT EXISTS (
                SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = override_signature.bundle
                    AND log_entry.kind = 'override-' || override_signature.kind
                    AND log_entry.at = override_signature.signed_at) ORDER BY id LIMIT $1"
        ),
        "signature over an override",
    ),
    (
        sql!(
            "SELECT digest, CASE WHEN undoes IS NULL THEN 'revocation' ELSE 'revocation-undo' END, filed_at
            FROM revocation WHERE NOT EXISTS (
                SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = revocation.digest
                    AND log_entry.kind = CASE WHEN revocation.undoes IS NULL THEN 'revocation' ELSE 'revocation-undo' END
                    AND log_entry.at = revocation.filed_at) ORDER BY id LIMIT $1"
        ),
        "revocation",
    ),
    (
        sql!(
            "SELECT digest, 'evidence-removal', filed_at FROM removal WHERE NOT EXISTS (
                SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = removal.digest
                    AND log_entry.kind = 'evidence-removal') ORDER BY id LIMIT $1"
        ),
        "removal of evidence",
    ),
];
/// Broken glass that no leaf names, with the time of it.
const UNLOGGED_GLASS: Sql = sql!(
    "SELECT digest, 'glass-broken', broken_at FROM override_request WHERE broken_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = override_request.digest
            AND log_entry.kind = 'glass-broken') ORDER BY id LIMIT $1"
);
/// Losses that no leaf names.
const UNLOGGED_LOSSES: Sql = sql!(
    "SELECT digest, 'loss' FROM loss WHERE NOT EXISTS (
        SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = loss.digest
            AND log_entry.kind = 'loss') ORDER BY number LIMIT $1"
);
/// Clocks that were accepted, and that no leaf names.
const UNLOGGED_CLOCKS: Sql = sql!(
    "SELECT digest, 'clock-acceptance' FROM clock_acceptance WHERE NOT EXISTS (
        SELECT 1 FROM log_entry WHERE log_entry.decision IS NULL AND log_entry.digest = clock_acceptance.digest
            AND log_entry.kind = 'clock-acceptance') ORDER BY number LIMIT $1"
);
pub(super) const ACTIVATIONS: Sql = sql!(
    "SELECT activation.project, pack.digest, activation.activated_at FROM activation
    JOIN pack ON pack.id = activation.pack ORDER BY activation.id"
);
pub(super) const LOGGED_ACTIVATIONS: Sql =
    sql!("SELECT leaf, digest FROM log_entry WHERE kind = 'activation' ORDER BY leaf");
const REQUESTS: Sql = sql!(
    "SELECT id, digest, project, subject, environment, rule, bundle, expires_at, break_glass FROM override_request
    WHERE id > $1 ORDER BY id LIMIT $2"
);
const SIGNATURES: Sql = sql!(
    "SELECT override_signature.id, override_signature.bundle, override_signature.kind, override_signature.project,
        override_request.digest, override_request.project
    FROM override_signature JOIN override_request ON override_request.id = override_signature.override_request
    WHERE override_signature.id > $1 ORDER BY override_signature.id LIMIT $2"
);
const REVOCATIONS: Sql = sql!(
    "SELECT revocation.id, revocation.digest, revocation.project, revocation.target, revocation.bundle, undone.digest,
        undone.target, undone.project
    FROM revocation LEFT JOIN revocation AS undone ON undone.id = revocation.undoes
    WHERE revocation.id > $1 ORDER BY revocation.id LIMIT $2"
);
const REMOVALS: Sql =
    sql!("SELECT id, digest, project, subject, bundle FROM removal WHERE id > $1 ORDER BY id LIMIT $2");
/// Broken glass that is said to be reviewed, and that nobody has reviewed.
const NOT_REVIEWED: Sql = sql!(
    "SELECT digest FROM override_request WHERE reviewed_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM override_signature WHERE override_signature.override_request = override_request.id AND kind = 'review')
    ORDER BY id LIMIT $1"
);
const LEAF_OF: Sql = sql!("SELECT leaf FROM log_entry WHERE decision IS NULL AND digest = $1 ORDER BY leaf LIMIT 1");
const OTHERS_DUE: Sql = sql!("SELECT others_due FROM log_head");
const GLASS_DUE: Sql = sql!("SELECT glass_due FROM log_head");
const BROUGHT: Sql = sql!("UPDATE log_head SET others_due = 0, glass_due = 0");

/// Whether the record goes as the log says: every row is named by a leaf, and says what was signed.
pub(super) async fn rows(session: &mut Session, findings: &mut Findings) -> Result<(), Failure> {
    let since = [
        (UNLOGGED_GLASS, "broken glass of override"),
        (UNLOGGED_LOSSES, "loss"),
        (UNLOGGED_CLOCKS, "acceptance of the clock"),
    ];
    for (statement, what) in UNLOGGED.into_iter().chain(since) {
        for row in session.rows(statement, values![limit()]).await? {
            let mut columns = Columns::of(&row);
            let (digest, kind): (_, String) = (columns.digest()?, columns.plain()?);
            let detail =
                format!("{what} {digest} is in no leaf of the kind `{kind}`, or in none of the time that it has");
            findings.add("unlogged", None, detail);
        }
    }
    for row in session.rows(NOT_REVIEWED, values![limit()]).await? {
        let id = Columns::of(&row).digest()?;
        findings.add("record", None, format!("override {id} is said to be reviewed, and nobody has signed that"));
    }
    activations(session, findings).await?;
    for (statement, check) in [
        (REQUESTS, Check::Request),
        (SIGNATURES, Check::Signature),
        (REVOCATIONS, Check::Revocation),
        (REMOVALS, Check::Removal),
    ] {
        let mut after = 0_i64;
        loop {
            let rows = session.rows(statement, values![after, MAX_LOG_STEP]).await?;
            for row in &rows {
                let mut columns = Columns::of(row);
                after = columns.plain()?;
                if let Some(detail) = check.differs(session, &mut columns).await? {
                    let mut columns = Columns::of(row);
                    let (_, id): (i64, _) = (columns.plain()?, columns.digest()?);
                    let leaf = leaf_of(session, id).await?;
                    findings.add("record", leaf, detail);
                }
            }
            if rows.is_empty() {
                break;
            }
        }
    }
    Ok(())
}

/// Each activation has a leaf of its own, and they came in the order of their rows: the last is the one in force. Those from
/// before the log were brought into it later, so a leaf may come late; but not with an earlier time, too.
async fn activations(session: &mut Session, findings: &mut Findings) -> Result<(), Failure> {
    let mut leaves: BTreeMap<Digest, VecDeque<u64>> = BTreeMap::new();
    for row in session.rows(LOGGED_ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (leaf, digest) = (columns.count()?, columns.digest()?);
        leaves.entry(digest).or_default().push_back(leaf);
    }
    let mut before: BTreeMap<String, (u64, Timestamp)> = BTreeMap::new();
    for row in session.rows(ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (project, pack, at): (String, Digest, Timestamp) = (columns.plain()?, columns.digest()?, columns.time()?);
        let leaf = leaves.get_mut(&activation(&project, pack, at)).and_then(VecDeque::pop_front);
        let Some(leaf) = leaf else {
            let detail = format!("the activation of pack {pack} in `{project}` at {at} is in no leaf of its own");
            findings.add("unlogged", None, detail);
            continue;
        };
        let behind = before.get(&project).filter(|(earlier, when)| *earlier > leaf && *when >= at);
        if let Some((earlier, _)) = behind {
            let detail = format!(
                "pack {pack} is kept as put in force in `{project}` after that of leaf {earlier}, and came before it"
            );
            findings.add("record", Some(leaf), detail);
        }
        before.insert(project, (leaf, at));
    }
    Ok(())
}

/// The first leaf that names this, other than a decision's.
async fn leaf_of(session: &mut Session, digest: Digest) -> Result<Option<u64>, Failure> {
    let row = session.row(LEAF_OF, values![&digest]).await?;
    row.map(|row| Columns::of(&row).count()).transpose()
}

#[derive(Clone, Copy)]
enum Check {
    Request,
    Signature,
    Revocation,
    Removal,
}

impl Check {
    /// In what a row says otherwise than what was signed; `None` where it says the same.
    async fn differs(self, session: &mut Session, columns: &mut Columns<'_>) -> Result<Option<String>, Failure> {
        match self {
            Self::Request => request(session, columns).await,
            Self::Signature => signature(session, columns).await,
            Self::Revocation => revocation(session, columns).await,
            Self::Removal => removal(session, columns).await,
        }
    }
}

async fn signed(session: &mut Session, bundle: Digest) -> Result<Option<(Digest, Statement)>, Failure> {
    // A bundle that is gone or changed is told by whoever checks bundles.
    let payload = match require_bundle(session, bundle).await {
        Ok(bundle) => evidence::payload_of(&bundle),
        Err(Failure::Corrupt(_)) => None,
        Err(other) => return Err(other),
    };
    Ok(payload.and_then(|payload| Some((Digest::of(&payload), Statement::parse(&payload).ok()?))))
}

async fn request(session: &mut Session, columns: &mut Columns<'_>) -> Result<Option<String>, Failure> {
    let (id, project, subject): (_, String, _) = (columns.digest()?, columns.plain()?, columns.digest()?);
    let (environment, rule): (String, String) = (columns.plain()?, columns.plain()?);
    let (bundle, expires) = (columns.digest()?, columns.time()?);
    let way = way(columns.plain()?);
    let same = signed(session, bundle).await?.is_some_and(|(payload, statement)| {
        let permits = serde_json::from_value::<OverridePredicate>(statement.predicate().clone());
        payload == id
            && statement.predicate_type() == predicate_type::OVERRIDE_V1
            && statement.is_about(subject)
            && permits.is_ok_and(|permits| {
                permits.project.as_str() == project
                    && permits.environment.as_str() == environment
                    && permits.rule.as_str() == rule
                    && permits.expires.unix_milliseconds() == expires.unix_milliseconds()
                    && permits.way == way
            })
    });
    Ok((!same).then(|| format!("override {id} is kept as something else than was signed")))
}

async fn signature(session: &mut Session, columns: &mut Columns<'_>) -> Result<Option<String>, Failure> {
    let (bundle, kind): (_, String) = (columns.digest()?, columns.plain()?);
    let (project, over, of): (String, _, String) = (columns.plain()?, columns.digest()?, columns.plain()?);
    let expected = SignatureKind::from_name(&kind)?.predicate_type();
    let same = project == of
        && signed(session, bundle).await?.is_some_and(|(_, statement)| {
            statement.predicate_type() == expected
                && statement.is_about(over)
                && statement.predicate().get("project").and_then(serde_json::Value::as_str) == Some(project.as_str())
        });
    let detail = || format!("signature {bundle} is kept as `{kind}` of override {over}, and says something else");
    Ok((!same).then(detail))
}

async fn revocation(session: &mut Session, columns: &mut Columns<'_>) -> Result<Option<String>, Failure> {
    let (id, project, target): (_, String, _) = (columns.digest()?, columns.plain()?, columns.digest()?);
    let bundle = columns.digest()?;
    let undone = columns.digest_or_null()?.zip(columns.digest_or_null()?);
    let of: Option<String> = columns.plain()?;
    let payload = match require_bundle(session, bundle).await {
        Ok(bundle) => evidence::payload_of(&bundle),
        Err(Failure::Corrupt(_)) => None,
        Err(other) => return Err(other),
    };
    let said = payload.filter(|payload| Digest::of(payload) == id).and_then(|payload| Said::parse(&payload).ok());
    let same = said.is_some_and(|said| {
        said.scope().1.as_str() == project
            && match (&said, undone) {
                (Said::Revoked(revoked), None) => revoked.revokes.id() == target,
                (Said::Undone(which, _), Some((undone, of_undone))) => {
                    *which == undone && of_undone == target && of.as_deref() == Some(project.as_str())
                }
                _ => false,
            }
    });
    Ok((!same).then(|| format!("revocation {id} is kept as something else than was signed")))
}

async fn removal(session: &mut Session, columns: &mut Columns<'_>) -> Result<Option<String>, Failure> {
    let (id, project, subject): (_, String, _) = (columns.digest()?, columns.plain()?, columns.digest()?);
    let bundle = columns.digest()?;
    let payload = match require_bundle(session, bundle).await {
        Ok(bundle) => evidence::payload_of(&bundle),
        Err(Failure::Corrupt(_)) => None,
        Err(other) => return Err(other),
    };
    let said = payload.filter(|payload| Digest::of(payload) == id).and_then(|payload| Removal::parse(&payload).ok());
    let same = said.is_some_and(|(about, said)| about == subject && said.project.as_str() == project);
    Ok((!same).then(|| format!("removal of evidence {id} is kept as something else than was signed")))
}

/// Whether there may be rows from before there was a log, which are not in it yet.
pub(super) async fn others_due(session: &mut Session) -> Result<bool, Failure> {
    Ok(session.number(OTHERS_DUE, values![]).await? != 0 || session.number(GLASS_DUE, values![]).await? != 0)
}

/// Brings rows from before the log into it, but for decisions, which are brought step by step. Of activations and overrides
/// there are few; answers whether more are left.
///
/// What a leaf has named since the log began is not brought anew: a row of it that none names was written by nobody's gate.
pub(super) async fn bring_others(session: &mut Session) -> Result<bool, Failure> {
    // From here on nobody else adds a leaf.
    super::log::take_head(session).await?;
    let (others, glass) =
        (session.number(OTHERS_DUE, values![]).await? != 0, session.number(GLASS_DUE, values![]).await? != 0);
    let mut more = false;
    if others {
        bring_activations(session).await?;
        for (statement, _) in UNLOGGED {
            more |= bring(session, statement).await?;
        }
    }
    if glass {
        more |= bring(session, UNLOGGED_GLASS).await?;
    }
    if (others || glass) && !more {
        session.execute(BROUGHT, values![]).await?;
    }
    Ok(more)
}

async fn bring_activations(session: &mut Session) -> Result<(), Failure> {
    let mut known: BTreeMap<Digest, u64> = BTreeMap::new();
    for row in session.rows(LOGGED_ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (_, digest) = (columns.count()?, columns.digest()?);
        *known.entry(digest).or_default() += 1;
    }
    for row in session.rows(ACTIVATIONS, values![]).await? {
        let mut columns = Columns::of(&row);
        let (project, pack, at): (String, Digest, Timestamp) = (columns.plain()?, columns.digest()?, columns.time()?);
        let digest = activation(&project, pack, at);
        match known.get_mut(&digest).filter(|left| **left > 0) {
            Some(left) => *left -= 1,
            None => append(session, EntryKind::Activation, digest, at),
        }
    }
    Ok(())
}

/// Brings the next rows that a statement finds, and answers whether there may be more.
async fn bring(session: &mut Session, statement: Sql) -> Result<bool, Failure> {
    let rows = session.rows(statement, values![MAX_LOG_STEP]).await?;
    let is_full = u64::try_from(rows.len()) == Ok(MAX_LOG_STEP);
    for row in rows {
        let mut columns = Columns::of(&row);
        let (digest, kind, at): (_, String, _) = (columns.digest()?, columns.plain()?, columns.time()?);
        if let Some(kind) = EntryKind::ALL.into_iter().find(|known| known.as_str() == kind) {
            append(session, kind, digest, at);
        }
    }
    Ok(is_full)
}

pub(super) fn limit() -> i64 {
    i64::try_from(MAX_LOG_FINDINGS).unwrap_or(i64::MAX)
}
