//! What people say about an override once it is filed: they approve, refuse, take back, look at it afterwards.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::persons::{approver, approving_person, require_concerned, reviewing_person};
use super::words::{Filed, ReadBack};
use super::{claimed_requester, not_signed, require_backed, revoked_at, verified_by, vouching, withdrawn_at};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::{Facts, Signer};
use crate::domain::limits::{MAX_OVERRIDE_SIGNATURES, MAX_TEXT_CHARS};
use crate::domain::names::ProjectName;
use crate::domain::notice::OverrideEvent;
use crate::domain::overrides::{OverrideFacts, State, Terms, Way, same_signer};
use crate::domain::policy::{HandedOn, Pack, PeopleOverTime};
use crate::domain::revocation::{Revocation, hit, withhold_overrides};
use crate::domain::statement::{Statement, statement_v1};
use crate::domain::trusted_root::TrustSet;
use crate::gate::{Gate, GateError, OverrideReply};
use crate::sigstore;
use crate::store::{Conflict, NewSignature, SignatureKind, StoreError, StoredOverride};

/// What somebody says about an override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverrideStep {
    /// It may be.
    Approve,
    /// It may not be, and why.
    Refuse(String),
    /// It shall be no longer, and why, where that is said.
    Revoke(Option<String>),
    /// The glass was broken by it, somebody has looked at that, and this is what was found.
    Review(String),
}

/// An override that somebody says something about.
pub(super) struct Opened {
    pub(super) stored: StoredOverride,
    /// It as far as it counts: without approvals by whoever is revoked.
    pub(super) facts: OverrideFacts,
    /// It as it was signed, in whatever words of its rule.
    pub(super) as_signed: OverrideFacts,
    /// Whether something of it counts no more since its rule has other words.
    pub(super) rewritten: bool,
    /// Whose approvals count for nobody, since what they were given with is somebody else's by now.
    pub(super) handed_on: Vec<HandedOn>,
    /// Who was whom by all packs that were in force.
    pub(super) who: Arc<PeopleOverTime>,
    /// What revokes it, or whoever asked for it, beside what is said about it itself.
    pub(super) revoked: Option<Revocation>,
    pub(super) authors: Vec<Signer>,
    /// Whoever asked for it or approved it, by all packs that were in force: they are the same people with whatever key they
    /// have now.
    pub(super) taking_part: BTreeSet<String>,
    /// Why nobody can tell who asked from who approved, where that is so: then it permits nothing.
    pub(super) untold: Option<String>,
    pub(super) pack: Arc<Pack>,
    pub(super) trust: TrustSet,
}

/// Whether something is still to be said.
#[derive(PartialEq, Eq)]
enum Admitted {
    /// Somebody may say it.
    New,
    /// It was said, and saying it again changes nothing.
    Before,
}

impl OverrideStep {
    const fn kind(&self) -> SignatureKind {
        match self {
            Self::Approve => SignatureKind::Approval,
            Self::Refuse(_) => SignatureKind::Refusal,
            Self::Revoke(_) => SignatureKind::Revocation,
            Self::Review(_) => SignatureKind::Review,
        }
    }

    const fn event(&self) -> OverrideEvent {
        match self {
            Self::Approve => OverrideEvent::Approved,
            Self::Refuse(_) => OverrideEvent::Refused,
            Self::Revoke(_) => OverrideEvent::Revoked,
            Self::Review(_) => OverrideEvent::Reviewed,
        }
    }

    /// The last part of the route that takes it.
    #[must_use]
    pub const fn verb(&self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Refuse(_) => "refuse",
            Self::Revoke(_) => "revoke",
            Self::Review(_) => "review",
        }
    }

    /// Whether it lets something through, or finds in order what was let through; the others take nothing but away.
    #[must_use]
    pub const fn permits(&self) -> bool {
        matches!(self, Self::Approve | Self::Review(_))
    }

    const fn predicate_type(&self) -> &'static str {
        self.kind().predicate_type()
    }

    fn reason(&self) -> Option<&str> {
        match self {
            Self::Approve => None,
            Self::Refuse(reason) | Self::Review(reason) => Some(reason),
            Self::Revoke(reason) => reason.as_deref(),
        }
    }

    /// The statement to sign about the override `id`.
    ///
    /// * `gate` — the id of the gate that it is meant for.
    /// * `policy` — the pack in force, in whose words an approval reads the rule; absent where a gate does not tell, and then
    ///   those count that it has when it takes the approval.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a reason that is empty or too long.
    pub fn statement(
        &self,
        gate: &str,
        project: &ProjectName,
        id: Digest,
        policy: Option<Digest>,
    ) -> Result<Vec<u8>, GateError> {
        self.check_reason()?;
        let mut predicate = json!({"gate": gate, "project": project});
        if let (Self::Approve, Some(policy), Some(fields)) = (self, policy, predicate.as_object_mut()) {
            fields.insert("policy".to_owned(), json!(policy));
        }
        if let (Some(reason), Some(fields)) = (self.reason(), predicate.as_object_mut()) {
            fields.insert("reason".to_owned(), json!(reason));
        }
        statement_v1("override", id, self.predicate_type(), &predicate)
            .map_err(|error| GateError::internal(error.to_string()))
    }

    fn check_reason(&self) -> Result<(), GateError> {
        let fits = |reason: &str| !reason.trim().is_empty() && reason.chars().count() <= MAX_TEXT_CHARS;
        if self.reason().is_none_or(fits) {
            return Ok(());
        }
        Err(GateError::usage(format!("expected a reason of 1 to {MAX_TEXT_CHARS} characters")))
    }

    /// The step that a signed statement is.
    ///
    /// * `like` — the step that is expected; its words are not looked at.
    fn read(bundle: &[u8], like: &Self, (gate, project): (&str, &ProjectName)) -> Result<Self, GateError> {
        let none = |detail: &str| {
            let kind = like.predicate_type();
            GateError::usage(format!("expected a signed statement of the type `{kind}`, found {detail}"))
        };
        let payload = evidence::payload_of(bundle).ok_or_else(|| none("a bundle without a statement"))?;
        let statement = Statement::parse(&payload).map_err(|error| none(&error.to_string()))?;
        if statement.predicate_type() != like.predicate_type() {
            return Err(none(&format!("one of the type `{}`", statement.predicate_type())));
        }
        let text = |field: &str| statement.predicate().get(field).and_then(serde_json::Value::as_str);
        for (what, expected) in [("gate", gate), ("project", project.as_str())] {
            let found = text(what).unwrap_or_default();
            if found != expected {
                return Err(none(&format!("one for the {what} `{}`", found.chars().take(120).collect::<String>())));
            }
        }
        let reason = text("reason").map(str::to_owned);
        let step = match like {
            Self::Approve => Self::Approve,
            Self::Refuse(_) => Self::Refuse(reason.unwrap_or_default()),
            Self::Revoke(_) => Self::Revoke(reason),
            Self::Review(_) => Self::Review(reason.unwrap_or_default()),
        };
        step.check_reason()?;
        Ok(step)
    }
}

impl Gate {
    /// Approves an override. The approver must be one of the people whom the pack names for the rule, and not the
    /// requester; a second approval by the same person changes nothing.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for anybody else; [`GateError::Conflict`] for one that is over.
    pub async fn approve_override(
        &self,
        project: &ProjectName,
        id: &str,
        by: &dyn sigstore::Signer,
    ) -> Result<OverrideReply, GateError> {
        self.say_of_override(project, id, OverrideStep::Approve, by).await
    }

    /// Revokes an override, at once and for good. Its requester may, and everybody who may approve it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for anybody else.
    pub async fn revoke_override(
        &self,
        project: &ProjectName,
        id: &str,
        by: &dyn sigstore::Signer,
    ) -> Result<OverrideReply, GateError> {
        self.say_of_override(project, id, OverrideStep::Revoke(None), by).await
    }

    /// Says something about an override, signed. Who may, and when, is written at each [`OverrideStep`]:
    ///
    /// * approve: the people of the rule's group, or of the pack's `[break-glass]`, but for whoever asked and whoever made the
    ///   change, until it is over;
    /// * refuse: the same people, until it is in force; then it is revoked instead;
    /// * revoke: the same people and whoever asked, ever;
    /// * review: the people of the pack's `[break-glass]` who are to look at it, but for whoever asked or approved, once the
    ///   glass was broken.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for anybody else; [`GateError::Conflict`] for a time at which it cannot be said.
    pub async fn say_of_override(
        &self,
        project: &ProjectName,
        id: &str,
        step: OverrideStep,
        by: &dyn sigstore::Signer,
    ) -> Result<OverrideReply, GateError> {
        self.say_of_override_as_read(project, id, step, None, by).await
    }

    /// [`Gate::say_of_override`] by somebody who has read it before.
    ///
    /// * `read` — the pack in whose words she has read what the rule says; absent: in those of the one in force.
    ///
    /// # Errors
    ///
    /// As there; [`GateError::Conflict`] where she approves and another pack is in force by now: nobody has read what would be
    /// signed.
    pub async fn say_of_override_as_read(
        &self,
        project: &ProjectName,
        id: &str,
        step: OverrideStep,
        read: Option<Digest>,
        by: &dyn sigstore::Signer,
    ) -> Result<OverrideReply, GateError> {
        let over = self.opened(project, id).await?;
        let policy = over.pack.reference().digest;
        if let Some(read) = read.filter(|read| step == OverrideStep::Approve && *read != policy) {
            return Err(GateError::Conflict {
                detail: format!(
                    "what was read is what the rule says in pack {read}, and {policy} came into force meanwhile: nothing was \
                     signed; read it again"
                ),
            });
        }
        let payload = step.statement(&self.settings().gate_id, project, over.stored.id, Some(policy))?;
        // Who has a key is known before anything is signed; an identity is known by what it has signed.
        match lasting_signer(by) {
            Some(signer) if self.admit(&over, &step, &signer)? == Admitted::Before => {
                return self.override_by_id(project, over.stored.id).await;
            }
            Some(_) => {}
            None => self.require_time(&over, &step)?,
        }
        let (bundle, signed) = self.signed_for_override(by, over.stored.id, &payload, &over.pack).await?;
        let reply = Box::pin(self.keep_step(over, &step, bundle, &signed)).await?;
        by.stored();
        Ok(reply)
    }

    /// Takes what somebody says about an override and has signed elsewhere.
    ///
    /// * `like` — the step that is expected; its words are those of the statement.
    ///
    /// # Errors
    ///
    /// As [`Gate::say_of_override`]; [`GateError::Usage`] for a statement of another type, gate or project.
    pub async fn file_override_step(
        &self,
        project: &ProjectName,
        id: &str,
        like: &OverrideStep,
        bundle: &[u8],
    ) -> Result<OverrideReply, GateError> {
        let over = self.opened(project, id).await?;
        let step = OverrideStep::read(bundle, like, (&self.settings().gate_id, project))?;
        let mut keys = over.pack.keys();
        keys.extend(claimed_requester(&over.stored.bundle));
        let signed = verified_by(bundle, over.stored.id, (&keys, &over.trust), self.now())?
            .map_err(|rejection| not_signed(&rejection, "a statement about this override"))?;
        Box::pin(self.keep_step(over, &step, bundle.to_vec(), &signed)).await
    }

    pub(super) async fn opened(&self, project: &ProjectName, id: &str) -> Result<Opened, GateError> {
        let stored = self.stored_override(project, id).await?;
        let pack = self.active_pack(&stored.project).await?;
        self.opened_under(stored, pack).await
    }

    pub(super) async fn opened_under(&self, stored: StoredOverride, pack: Arc<Pack>) -> Result<Opened, GateError> {
        let trust = self.trust_for(&pack);
        let (who, untold) = match self.who_is_who(&stored.project).await? {
            Ok(who) => (who, None),
            Err(why) => (Arc::default(), Some(why)),
        };
        let rewritten = self.rewritten_since(Filed::of(std::slice::from_ref(&stored), &pack), &pack).await?;
        let mut read = ReadBack::of(&stored, (&pack, &trust), &rewritten, &who)?;
        let about = (stored.subject, &stored.environment);
        let (authors, made_as) = self.authors_of(&stored.project, about, (&who, &pack)).await?;
        read.as_signed.made_as.clone_from(&made_as);
        read.counting.made_as = made_as;
        let taking_part = match read.as_signed.permits.way {
            Way::BreakGlass => read.taking_part(&stored, (&pack, &trust), &who),
            Way::Ordinary => BTreeSet::new(),
        };
        let ReadBack { as_signed, counting, rewritten, handed_on, .. } = read;
        let asking = [vec![as_signed.id], as_signed.asked_for_by()].concat();
        let people = as_signed.approved_by().flatten().chain(asking.iter().copied());
        let revocations = self.revocations_in_force(&stored.project, &people.collect::<Vec<_>>()).await?;
        let revoked = hit(&asking, &revocations).cloned();
        let mut left = vec![counting.clone()];
        withhold_overrides(&mut left, &revocations);
        // Where it counts for nothing, what is said of it is that it is revoked.
        let facts = left.pop().unwrap_or(counting);
        Ok(Opened {
            stored,
            facts,
            as_signed,
            rewritten,
            handed_on,
            who,
            revoked,
            authors,
            taking_part,
            untold,
            pack,
            trust,
        })
    }

    /// Files what somebody says. Whether it may be said is looked at again where somebody else was faster: of a refusal and
    /// the last approval that come at the same time, one is filed, and whoever sent the other is told.
    async fn keep_step(
        &self,
        mut over: Opened,
        step: &OverrideStep,
        bundle: Vec<u8>,
        signed: &Facts,
    ) -> Result<OverrideReply, GateError> {
        if step.kind() != SignatureKind::Revocation {
            require_backed(signed, &over.stored.environment, &over.pack)?;
        }
        // To take back and to refuse is always allowed; to permit something, or to find it in order, is not.
        if step.permits() {
            self.require_not_revoked(&over.stored.project, signed).await?;
        }
        let filed_under = match step {
            OverrideStep::Approve => {
                let (rule, id) = (&over.facts.permits.rule, over.stored.id);
                let again = format!("approved anew: countersign override approve {id} --key FILE");
                Some(self.require_these_words(&bundle, rule, &over.pack, &again).await?)
            }
            _ => Some(over.pack.reference().digest),
        };
        for _ in 0..=MAX_OVERRIDE_SIGNATURES {
            if self.admit(&over, step, &signed.signer)? == Admitted::Before {
                return self.override_by_id(&over.stored.project, over.stored.id).await;
            }
            if *step == OverrideStep::Approve {
                self.require_still_hers(&over, &bundle, &signed.signer).await?;
                require_anew(&over, &bundle, signed)?;
            }
            let notices = self.override_notices(&over.facts, step.event(), &signed.signer)?;
            let (id, kind, signer, at) = (over.stored.id, step.kind(), signed.signer.to_string(), self.now());
            let (bundle, follows) = (bundle.clone(), Some(over.stored.signatures()));
            let in_force = *step == OverrideStep::Approve && self.approved_by(&over, signed);
            let new = NewSignature { id, kind, bundle, signer, at, filed_under, in_force, notices, follows };
            match self.store().put_override_signature(new).await {
                Ok(()) => {
                    self.note_ended_overrides().await;
                    return self.override_by_id(&over.stored.project, id).await;
                }
                Err(StoreError::Conflict(Conflict::Signed { .. })) => {
                    over = self.opened(&over.stored.project, &id.to_string()).await?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(conflict(&over, "is being said something about at this moment, again and again; try again"))
    }

    /// Whether an override is in force once it is approved by this.
    fn approved_by(&self, over: &Opened, signed: &Facts) -> bool {
        let mut approved = over.facts.clone();
        approved.add_approval(vouching(signed), signed.signer.clone());
        withdrawn_at(&over.stored).is_none()
            && over.revoked.is_none()
            && over.untold.is_none()
            && self.no_use_here(&approved).is_none()
            && approved.shortfall(&over.pack, self.now(), &over.authors()).is_none()
    }

    /// Whether `signer` may say this now.
    fn admit(&self, over: &Opened, step: &OverrideStep, signer: &Signer) -> Result<Admitted, GateError> {
        let Opened { facts, pack, stored, .. } = over;
        let said_before = match step {
            OverrideStep::Approve => {
                let person = approving_person(over, signer)?;
                let terms = facts.terms(pack).map_err(|lack| conflict(over, &lack.to_string()))?;
                facts.approving_people(pack, &terms, &over.authors()).contains(&person)
            }
            OverrideStep::Refuse(_) => {
                approver(over, signer, "refuse")?;
                withdrawn_at(stored).is_some()
            }
            OverrideStep::Revoke(_) => {
                require_concerned(over, signer)?;
                revoked_at(stored).is_some()
            }
            OverrideStep::Review(_) => {
                reviewing_person(over, signer)?;
                !stored.reviews.is_empty()
            }
        };
        // An approval of what is over is refused also where it was given before: nobody must believe that it counts.
        if said_before && *step != OverrideStep::Approve {
            return Ok(Admitted::Before);
        }
        self.require_time(over, step)?;
        Ok(if said_before { Admitted::Before } else { Admitted::New })
    }

    /// Refuses what can no longer, or not yet, be said.
    fn require_time(&self, over: &Opened, step: &OverrideStep) -> Result<(), GateError> {
        let standing = self.standing_of(over);
        match (step, standing.state) {
            (OverrideStep::Refuse(_), State::Pending) if over.was_in_force() => Err(conflict(
                over,
                "was in force before: it can be refused no more; `countersign override revoke` ends it",
            )),
            (OverrideStep::Approve, State::Pending | State::InForce)
            | (OverrideStep::Refuse(_), State::Pending)
            | (OverrideStep::Revoke(_), _) => Ok(()),
            (OverrideStep::Refuse(_), State::InForce) => {
                Err(conflict(over, "is in force; `countersign override revoke` ends it"))
            }
            (OverrideStep::Approve | OverrideStep::Refuse(_), State::Expired) => {
                Err(conflict(over, &format!("expired at {}", over.facts.permits.expires)))
            }
            (OverrideStep::Approve | OverrideStep::Refuse(_), state) => {
                Err(conflict(over, &format!("is {}: {}", state.as_str(), standing.missing)))
            }
            (OverrideStep::Review(_), _) if over.untold.is_some() => {
                Err(conflict(over, over.untold.as_deref().unwrap_or_default()))
            }
            (OverrideStep::Review(_), _) if over.was_in_force() => Ok(()),
            (OverrideStep::Review(_), _) => {
                Err(conflict(over, "was never in force: there is nothing to look at afterwards"))
            }
        }
    }
}

impl Opened {
    pub(super) fn authors(&self) -> Vec<&Signer> {
        self.authors.iter().collect()
    }

    pub(super) fn terms(&self) -> Option<Terms<'_>> {
        self.facts.terms(&self.pack).ok()
    }

    /// Whether it ever permitted anything: the glass was broken by it once, whatever became of its signers and of the pack
    /// since, or people suffice now.
    pub(super) fn was_in_force(&self) -> bool {
        let enough = |terms| {
            self.untold.is_none() && self.as_signed.missing_people(&self.pack, &terms, &self.authors()).is_none()
        };
        self.stored.broken_at.is_some() || (self.stored.refusals.is_empty() && self.terms().is_some_and(enough))
    }
}

/// Refuses an approval in words that its signer has signed before, where that counts no more: whoever has a copy of it can bring
/// it, in whatever bytes, and only its signer can have read what the rule says now.
fn require_anew(over: &Opened, bundle: &[u8], signed: &Facts) -> Result<(), GateError> {
    let (payload, keys) = (evidence::payload_of(bundle), over.pack.keys());
    for before in over.stored.approvals.iter().filter(|before| evidence::payload_of(&before.bundle) == payload) {
        let by = verified_by(&before.bundle, over.stored.id, (&keys, &over.trust), before.at)?;
        // By another certificate she has signed it again.
        let certificate = |by: &Facts| by.vouched.iter().find_map(|by| by.own.first().copied());
        let is_copy = |by: Facts| same_signer(&by.signer, &signed.signer) && certificate(&by) == certificate(signed);
        if by.is_ok_and(is_copy) {
            let id = over.stored.id;
            let anew = format!("who gave it reads it and signs anew: countersign override approve {id} --key FILE");
            return Err(conflict(over, &format!("was approved by this before, which counts no more; {anew}")));
        }
    }
    Ok(())
}

pub(super) fn conflict(over: &Opened, detail: &str) -> GateError {
    GateError::Conflict { detail: format!("override {} {detail}", over.stored.id) }
}

/// The signer as far as he is known before he has signed; `None` for an identity.
fn lasting_signer(signer: &dyn sigstore::Signer) -> Option<Signer> {
    signer.public_key().map(|key| Signer { key: Some(key.fingerprint()), ..Signer::default() })
}
