//! Revokes: what nobody may rely on any more, and what takes that back. Each is a signed statement.
//!
//! A revocation counts from its commit on, in every look at a decision. What it hits is then decided again, so that a
//! decision that says so follows, with its summary and its notices; but nothing waits for that.

use serde::{Deserialize, Serialize};

use super::revoked::revocation_of;
use super::show::{Listing, Page, cursor, is_beginning, no_beginning};
use super::sign::signed_under;
pub use super::taken_back::UndoneInVain;
use super::{Gate, GateError};
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::limits::{MAX_DECIDED_AGAIN_AT_ONCE, MAX_DUE_TAKEN, MAX_PAGE};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::revocation::{
    REVOCATION_UNDO_V1, REVOCATION_V1, Revocable as _, Revocation, Said, Target, names_of,
};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::sigstore;
use crate::store::{Beside, NewRevocation, StoredRevocation};

/// The schema name of [`RevocationReply`].
pub const REVOCATION_SCHEMA: &str = "countersign.revocation/v1";

/// A revocation as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevocationReply {
    /// `countersign.revocation/v1`.
    pub schema: String,
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The project it is meant for.
    pub project: ProjectName,
    /// What is revoked.
    pub revokes: Target,
    /// Why.
    pub reason: String,
    /// Who signed it.
    pub by: String,
    /// Since when.
    pub at: Timestamp,
    /// `in-force` or `undone`.
    pub state: String,
    /// What took it back; absent while it is in force.
    pub undone: Option<UndoneReply>,
    /// What would take it back and does not count, since its signer is not named any more, or is revoked; empty where there is
    /// no such thing, and where it is taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_in_vain: Vec<UndoneInVain>,
}

/// What took a revocation back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoneReply {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// Why.
    pub reason: String,
    /// Who signed it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What became of a decision that a revocation hit, or that one had hit before it was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedReply {
    /// What it is about.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// What came out; `unknown` where a dependency could not be asked: what stood does not stand for that.
    pub verdict: Verdict,
    /// The new decision; absent where none was made.
    pub decision: Option<Digest>,
    /// Why none was made, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// Has a statement signed, and verified as it will be whenever it is read.
///
/// * `trust` — the roots that vouch for an identity; a key needs none.
///
/// # Errors
///
/// [`GateError::Configuration`] where an identity signs and no root could vouch for it; as the signer.
pub async fn sign_said(
    said: &Said,
    signer: &dyn sigstore::Signer,
    trust: &TrustSet,
    now: Timestamp,
) -> Result<Vec<u8>, GateError> {
    let payload = said.payload().map_err(|error| GateError::internal(error.to_string()))?;
    // What is signed is what would be read: a reason that is missing is told before anybody signs.
    let read_back = Said::parse(&payload).map_err(|error| GateError::usage(error.to_string()))?;
    if read_back != *said {
        return Err(GateError::internal("a revocation that reads otherwise than it was written"));
    }
    signed_by_a_revoker(signer, said.subject(), &payload, trust, now).await
}

/// Has what only those may say who revoke signed, and verified as it will be whenever it is read.
pub(super) async fn signed_by_a_revoker(
    signer: &dyn sigstore::Signer,
    subject: Digest,
    payload: &[u8],
    trust: &TrustSet,
    now: Timestamp,
) -> Result<Vec<u8>, GateError> {
    let trust = if signer.public_key().is_some() { TrustSet::empty() } else { trust.clone() };
    if signer.public_key().is_none() && trust.roots().is_empty() {
        return Err(GateError::Configuration {
            detail: "an identity asked to sign a revocation, and no trusted root in force here could vouch for it"
                .into(),
            hint: Some("add its instance to trust.roots, or sign with --key FILE".into()),
        });
    }
    Ok(signed_under(&trust, signer, subject, payload, now).await?.0)
}

impl Gate {
    /// Files a signed revocation, or what takes one back. From its commit on it counts.
    ///
    /// Filing the same again changes nothing; neither does revoking what is revoked, or taking back what was: the answer
    /// is the revocation as it is.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for a statement that nobody signed who may, or that is meant for another gate or project;
    /// [`GateError::Usage`] for what is none; [`GateError::NotFound`] for a revocation to be taken back that is not there.
    pub async fn file_revocation(&self, project: &ProjectName, bundle: &[u8]) -> Result<RevocationReply, GateError> {
        let payload = evidence::payload_of(bundle)
            .ok_or_else(|| GateError::usage("expected a bundle with an in-toto statement, found none"))?;
        let said = Said::parse(&payload).map_err(|error| GateError::usage(error.to_string()))?;
        let signer = self.allowed_revoker(project, bundle, &said).await?;
        let (target, undoes) = match &said {
            Said::Revoked(revoked) => {
                let known = self.store().revocations_among(project, &[revoked.revokes.id()]).await?;
                for known in &known {
                    if self.undone(project, known).await?.is_none() {
                        return self.revocation_reply(project, known).await;
                    }
                }
                (revoked.revokes.id(), None)
            }
            Said::Undone(id, _) => {
                let stored = self.stored_revocation(project, *id).await?;
                if self.undone(project, &stored).await?.is_some() {
                    return self.revocation_reply(project, &stored).await;
                }
                (stored.target, Some(*id))
            }
        };
        let id = Digest::of(&payload);
        let new = NewRevocation {
            id,
            project: project.clone(),
            target,
            undoes,
            bundle: bundle.to_vec(),
            signer: signer.clone(),
            at: self.now(),
            turns: self.taken_back_by_name(project, target).await?,
            beside: match &said {
                Said::Revoked(revoked) => self.beside(project, &revoked.revokes).await?,
                Said::Undone(..) => Beside::default(),
            },
        };
        let is_new = self.store().put_revocation(&new).await?;
        if is_new {
            let what = if undoes.is_some() { "a revocation was taken back" } else { "something was revoked" };
            tracing::warn!(%id, %target, by = signer, "{what}");
        }
        let stored = self.stored_revocation(project, undoes.unwrap_or(id)).await?;
        if undoes.is_some() && !is_new && self.undone(project, &stored).await?.is_none() {
            // The very words lie here already, signed by somebody who counts no longer: hers would not be kept.
            return Err(GateError::Conflict {
                detail: format!(
                    "revocation {} was taken back in these very words by somebody who may no longer; \
                     say it in other words (--reason)",
                    stored.said.id
                ),
            });
        }
        self.revocation_reply(project, &stored).await
    }

    /// Who signed a statement, where it is somebody who may, and it is meant for here.
    async fn allowed_revoker(&self, project: &ProjectName, bundle: &[u8], said: &Said) -> Result<String, GateError> {
        let (verb, expected) = match said {
            Said::Revoked(_) => ("revoke", REVOCATION_V1),
            Said::Undone(..) => ("revoke", REVOCATION_UNDO_V1),
        };
        self.require_revoker(project, bundle, (said.scope(), said.subject()), (expected, verb)).await
    }

    /// Who signed a statement that only those may make who revoke.
    ///
    /// * `meant` — the gate and the project that it is meant for, and the digest of its one subject.
    /// * `kind` — the predicate type that is expected, and the command that makes such a statement.
    pub(super) async fn require_revoker(
        &self,
        project: &ProjectName,
        bundle: &[u8],
        (scope, subject): ((&str, &ProjectName), Digest),
        (expected, verb): (&str, &str),
    ) -> Result<String, GateError> {
        let revokers = &self.settings().revokers;
        if revokers.is_empty() {
            return Err(GateError::NotAllowed {
                detail: "nobody may revoke here: the configuration names nobody".into(),
                hint: Some(
                    "name who may in the configuration of the gate: [revocation] people = [\"security.pub\"]".into(),
                ),
            });
        }
        let (gate, of) = scope;
        let own = self.settings().gate_id.as_str();
        if (gate, of) != (own, project) {
            return Err(GateError::NotAllowed {
                detail: format!(
                    "expected a statement for the gate `{own}` and the project `{project}`, found one for `{gate}` and `{of}`"
                ),
                hint: Some(format!("it is signed anew for each gate and project: countersign {verb}")),
            });
        }
        let not_allowed = |found: String| GateError::NotAllowed {
            detail: format!("expected a statement signed by {revokers} (revocation.people), found {found}"),
            hint: Some(format!("whoever is named there does that: countersign {verb} … --key FILE")),
        };
        let facts = self
            .revoker_of(bundle, subject, self.now())
            .map_err(|rejection| not_allowed(format!("none of theirs ({rejection})")))?;
        if facts.predicate_type != expected || !revokers.contain(&facts.signer) {
            return Err(not_allowed(format!("one by {}", facts.signer)));
        }
        // Whoever got hold of a revoked key, be it that of who vouches for the signer, must not be the one who takes that back, nor revoke everything else with it.
        let revoked = self.revocations_in_force(project, &facts.stands_on()).await?;
        match revoked.first() {
            None => Ok(facts.signer.to_string()),
            Some(revocation) => {
                let who = if names_of(&facts.signer).iter().any(|name| revocation.takes(*name)) {
                    "who".to_owned()
                } else {
                    format!("behind which stands {}, which", revocation.revokes)
                };
                Err(not_allowed(format!("one by {}, {who} was {}", facts.signer, revocation.in_words())))
            }
        }
    }

    /// A revocation.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Usage`] for the beginning of more than one id.
    pub async fn revocation(&self, project: &ProjectName, id: &str) -> Result<RevocationReply, GateError> {
        let digest = match id.parse::<Digest>() {
            Ok(digest) => digest,
            Err(_) if !is_beginning(id) => return Err(no_beginning("revocation", id)),
            Err(_) => {
                let found = self.store().revocation_by_prefix(project, id).await?;
                found.one("revocation", id)?.ok_or_else(|| no_such(id))?
            }
        };
        let stored = self.stored_revocation(project, digest).await?;
        self.revocation_reply(project, &stored).await
    }

    /// The revocations of a project, those that were taken back too, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn revocations(&self, project: &ProjectName, page: Page) -> Result<Listing<RevocationReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let found = self.store().revocations(project, before, page.limit.clamp(1, MAX_PAGE)).await?;
        let mut items = Vec::with_capacity(found.items.len());
        for one in &found.items {
            items.push(self.revocation_reply(project, one).await?);
        }
        Ok(Listing { items, next_cursor: found.next.map(|next| next.to_string()) })
    }

    /// The revocations in force of the gate's own keys: the one that it signs with, and every one of its log.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn own_keys_revoked(&self, project: &ProjectName) -> Result<Vec<Revocation>, GateError> {
        let logs = self.store().log_origins().await?;
        let keys = logs.iter().map(|name| name.key.fingerprint()).chain([self.public_key().fingerprint()]);
        self.revocations_in_force(project, &keys.collect::<Vec<_>>()).await
    }

    async fn stored_revocation(&self, project: &ProjectName, id: Digest) -> Result<StoredRevocation, GateError> {
        self.store().revocation(project, id).await?.ok_or_else(|| no_such(&id.to_string()))
    }

    async fn revocation_reply(
        &self,
        project: &ProjectName,
        stored: &StoredRevocation,
    ) -> Result<RevocationReply, GateError> {
        let Revocation { id, revokes, reason, by, at, .. } = revocation_of(stored)?;
        let undone = self.undone(project, stored).await?.map(|(undo, said)| UndoneReply {
            id: undo.id,
            reason: said.reason().to_owned(),
            by: undo.signer.clone(),
            at: undo.at,
        });
        let undone_in_vain = match undone {
            Some(_) => Vec::new(),
            None => self.undone_in_vain(project, stored).await?,
        };
        let state = if undone.is_some() { "undone" } else { "in-force" }.to_owned();
        let (schema, project) = (REVOCATION_SCHEMA.to_owned(), project.clone());
        Ok(RevocationReply { schema, id, project, revokes, reason, by, at, state, undone, undone_in_vain })
    }

    /// Brings what was decided before there was such an index into it, and notes every decision that revocations hit to be
    /// made again. Safe to stop at any moment.
    ///
    /// * `tell` — told how many decisions are still to be looked through.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn note_dependants(&self, tell: impl Fn(u64)) -> Result<(), GateError> {
        // Most often there is nothing from before, and then nothing is written.
        while self.store().depends_backlog().await? > 0 {
            tell(self.store().bring_dependencies().await?);
        }
        if self.store().has_dependants_to_note().await? {
            // Another process may be at it, and then does the rest.
            while self.store().note_dependants(self.now()).await? {}
        }
        Ok(())
    }

    /// Decides again what is due, here and now and in the order of promotion; at most [`MAX_DECIDED_AGAIN_AT_ONCE`], and
    /// the rest is for a service. Says what became of each, and whether that was all.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn decide_due(&self) -> Result<(Vec<FollowedReply>, bool), GateError> {
        let mut followed = Vec::new();
        while followed.len() < MAX_DECIDED_AGAIN_AT_ONCE {
            let mut made = self.store().make_due_runs(self.now(), MAX_DUE_TAKEN).await?;
            if made.is_empty() {
                return Ok((followed, true));
            }
            let mut depths = Vec::with_capacity(made.len());
            for one in made.drain(..) {
                let pack = self.active_pack(&one.due.project).await?;
                depths.push((pack.depth(&one.due.environment), one));
            }
            // What waits for the environment before would wait for ever for one that comes later here.
            depths.sort_by_key(|(depth, one)| (*depth, one.due.subject));
            for (_, one) in depths {
                let (subject, environment) = (one.due.subject, one.due.environment);
                let ended = self.execute_run(one.run, None).await;
                followed.push(match ended {
                    Ok(run) => {
                        let decided = run.decision.as_ref();
                        let verdict = decided.map_or(Verdict::Unknown, |decision| decision.verdict);
                        let decision = decided.and_then(|decision| decision.decision.as_ref()).map(|made| made.id);
                        FollowedReply { subject, environment, verdict, decision, error: None }
                    }
                    Err(error) => {
                        let (verdict, error) = (Verdict::Unknown, Some(error.to_string()));
                        FollowedReply { subject, environment, verdict, decision: None, error }
                    }
                });
            }
        }
        Ok((followed, !self.store().has_due(self.now()).await?))
    }
}

fn no_such(id: &str) -> GateError {
    GateError::NotFound {
        what: format!("revocation {}", id.chars().take(80).collect::<String>()),
        hint: Some("countersign revoke --list".into()),
    }
}
