//! Overrides: asked for, approved, revoked and listed. Each step is a signed statement.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::collect::plain_fault;
use super::reply::SignerReply;
use super::show::{is_beginning, no_beginning};
use super::sign::signed_under;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting, TRUST_ROOT_EXPIRED};
use crate::domain::facts::{Facts, Signer, Source};
use crate::domain::fault::FaultClass;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_PAGE, MAX_TEXT_CHARS, OVERRIDE_DAYS_MAX};
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, ProjectName, RuleId};
use crate::domain::overrides::{APPROVAL_V1, OverrideFacts, OverridePredicate, REVOCATION_V1, Shortfall, same_signer};
use crate::domain::policy::Pack;
use crate::domain::statement::{Statement, predicate_type, statement_v1};
use crate::domain::time::{Span, Timestamp};
use crate::domain::trusted_root::TrustSet;
use crate::sigstore;
use crate::store::{NewOverride, OverrideFilter, SignatureKind, StoredOverride};

/// A request that one rule need not hold for one subject in one environment.
pub struct OverrideRequest {
    /// Whose.
    pub project: ProjectName,
    /// The one subject.
    pub subject: Digest,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The one rule.
    pub rule: RuleId,
    /// Why.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// How long, from now.
    pub lasts: Span,
    /// Who asks.
    pub signer: Box<dyn sigstore::Signer>,
}

/// An override as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverrideReply {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// Whose.
    pub project: ProjectName,
    /// The one subject.
    pub subject: Digest,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The pack whose rule it is.
    pub pack: PackName,
    /// The one rule.
    pub rule: RuleId,
    /// Why.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// Who asked.
    pub requester: SignerReply,
    /// The people who approved, each once.
    pub approved_by: Vec<String>,
    /// How many people must.
    pub quorum: u32,
    /// `pending`, `in-force`, `expired`, `revoked`, or `void` when the pack in force knows no such override.
    pub state: String,
    /// What is missing, in words; empty when nothing is.
    pub missing: String,
}

impl Gate {
    /// Files a request, signed by its requester. It permits nothing until enough people have approved it.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a rule that does not exist or cannot be overridden, an empty reason, or a length
    /// of time beyond [`OVERRIDE_DAYS_MAX`] days.
    pub async fn request_override(&self, request: OverrideRequest) -> Result<OverrideReply, GateError> {
        let pack = self.active_pack(&request.project).await?;
        check_request(&request, &pack)?;
        let now = self.now();
        let permits = OverridePredicate {
            gate: self.settings().gate_id.clone(),
            project: request.project.clone(),
            environment: request.environment.clone(),
            pack: pack.reference().name,
            rule: request.rule.clone(),
            reason: request.reason.clone(),
            ticket: request.ticket.clone(),
            expires: now.after(request.lasts),
            nonce: uuid::Uuid::now_v7().to_string(),
            requester_key: request.signer.public_key().map(|key| key.to_pem()),
        };
        let predicate = serde_json::to_value(&permits).map_err(|error| GateError::internal(error.to_string()))?;
        let payload = statement_v1("subject", request.subject, predicate_type::OVERRIDE_V1, &predicate)
            .map_err(|error| GateError::internal(error.to_string()))?;
        let (bundle, signed) =
            self.signed_for_override(request.signer.as_ref(), request.subject, &payload, &pack).await?;
        require_backed(&signed, &request.environment, &pack)?;
        let new = NewOverride {
            id: Digest::of(&payload),
            project: request.project,
            subject: request.subject,
            environment: request.environment,
            rule: request.rule,
            bundle,
            expires: permits.expires,
            at: now,
        };
        self.store().put_override(&new).await?;
        request.signer.stored();
        let facts = OverrideFacts {
            id: new.id,
            subject: new.subject,
            permits,
            requester: signed.signer,
            approvals: Vec::new(),
        };
        Ok(reply(&facts, None, &pack, None, now))
    }

    /// Approves an override. The approver must be one of the people whom the pack names for the rule, and not the
    /// requester; a second approval by the same person changes nothing.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for anybody else; [`GateError::Conflict`] for one that is expired or revoked.
    pub async fn approve_override(
        &self,
        project: &ProjectName,
        id: &str,
        by: &dyn sigstore::Signer,
    ) -> Result<OverrideReply, GateError> {
        let stored = self.stored_override(project, id).await?;
        let pack = self.active_pack(&stored.project).await?;
        let trust = self.trust_for(&pack);
        let facts = Self::override_facts(&stored, &pack, &trust)?;
        let group = group_of(&facts.permits.rule, &pack)?;
        // Who has a key is known before anything is signed; an identity is known by what it has signed.
        let mut approver = match lasting_signer(by) {
            Some(signer) => Some(approving_person(&facts, &group, &pack, &signer)?),
            None => None,
        };
        if let Some(detail) = self.no_use_here(&facts) {
            return Err(GateError::Conflict { detail });
        }
        if let Some(at) = revoked_at(&stored) {
            return Err(GateError::Conflict { detail: format!("override {} was revoked at {at}", stored.id) });
        }
        if facts.permits.expires <= self.now() {
            let detail = format!("override {} expired at {}", stored.id, facts.permits.expires);
            return Err(GateError::Conflict { detail });
        }
        let approving = facts.approving_people(&pack, &group);
        if approver.as_ref().is_some_and(|person| approving.contains(person)) {
            return self.override_reply(project, stored.id).await;
        }
        let (bundle, signed) = self.sign_override(&stored, by, SignatureKind::Approval, &pack).await?;
        require_backed(&signed, &stored.environment, &pack)?;
        if approver.is_none() {
            approver = Some(approving_person(&facts, &group, &pack, &signed.signer)?);
        }
        if !approver.is_some_and(|person| approving.contains(&person)) {
            self.keep_signature(&stored, SignatureKind::Approval, &bundle, &signed).await?;
        }
        by.stored();
        self.override_reply(project, stored.id).await
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
        let stored = self.stored_override(project, id).await?;
        let pack = self.active_pack(&stored.project).await?;
        let facts = Self::override_facts(&stored, &pack, &self.trust_for(&pack))?;
        if let Some(signer) = lasting_signer(by) {
            require_concerned(&facts, &pack, &signer)?;
        }
        if revoked_at(&stored).is_none() {
            let (bundle, signed) = self.sign_override(&stored, by, SignatureKind::Revocation, &pack).await?;
            require_concerned(&facts, &pack, &signed.signer)?;
            self.keep_signature(&stored, SignatureKind::Revocation, &bundle, &signed).await?;
            by.stored();
        }
        self.override_reply(project, stored.id).await
    }

    /// All overrides of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn overrides(&self, project: &ProjectName) -> Result<Vec<OverrideReply>, GateError> {
        let pack = self.active_pack(project).await?;
        let filter = OverrideFilter::default();
        let stored = self.store().override_page(project, &filter, None, MAX_PAGE).await?;
        stored.items.iter().map(|stored| self.reply_for(stored, &pack)).collect()
    }

    /// The overrides that a decision about `subject` considers: verified, for this gate, not revoked. Which of them are in force,
    /// and for which rule, the decision says.
    pub(super) async fn overrides_for(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        pack: &Pack,
    ) -> Result<Vec<OverrideFacts>, GateError> {
        let stored = self.store().overrides(project, &scope(subject, environment)).await?;
        let live = stored.iter().filter(|stored| revoked_at(stored).is_none());
        let trust = self.trust_for(pack);
        let mut facts = live.map(|stored| Self::override_facts(stored, pack, &trust)).collect::<Result<Vec<_>, _>>()?;
        facts.retain(|facts| self.no_use_here(facts).is_none());
        facts.sort_by_key(|facts| facts.id);
        Ok(facts)
    }

    /// The overrides of `subject` that were revoked, and when.
    pub(super) async fn revoked_overrides(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Vec<(Digest, Timestamp)>, GateError> {
        let stored = self.store().overrides(project, &scope(subject, environment)).await?;
        Ok(stored.iter().filter_map(|stored| Some((stored.id, revoked_at(stored)?))).collect())
    }

    async fn stored_override(&self, project: &ProjectName, id: &str) -> Result<StoredOverride, GateError> {
        let missing = || GateError::NotFound {
            what: format!("override {}", id.chars().take(80).collect::<String>()),
            hint: Some("countersign override list".into()),
        };
        let digest = match id.parse::<Digest>() {
            Ok(digest) => digest,
            Err(_) if !is_beginning(id) => return Err(no_beginning("override", id)),
            Err(_) => self.store().override_by_prefix(project, id).await?.one("override", id)?.ok_or_else(missing)?,
        };
        self.store().override_by_id(digest).await?.filter(|o| o.project == *project).ok_or_else(missing)
    }

    async fn override_reply(&self, project: &ProjectName, id: Digest) -> Result<OverrideReply, GateError> {
        let stored = self.stored_override(project, &id.to_string()).await?;
        let pack = self.active_pack(&stored.project).await?;
        self.reply_for(&stored, &pack)
    }

    fn reply_for(&self, stored: &StoredOverride, pack: &Pack) -> Result<OverrideReply, GateError> {
        let facts = Self::override_facts(stored, pack, &self.trust_for(pack))?;
        Ok(reply(&facts, revoked_at(stored), pack, self.no_use_here(&facts), self.now()))
    }

    /// Why an override permits nothing here; `None` when it may. No defect: the gate's id can be configured anew, and
    /// trusted roots are replaced.
    fn no_use_here(&self, facts: &OverrideFacts) -> Option<String> {
        let (named, own) = (&facts.permits.gate, &self.settings().gate_id);
        if named != own {
            return Some(format!("it is meant for the gate `{named}`, and this one is `{own}`"));
        }
        let by_nobody = facts.requester == Signer::default();
        by_nobody.then(|| "no trusted root in force here vouches for whoever asked for it".to_owned())
    }

    /// Reads a stored override back through the verifier: what the database says is believed only as far as the
    /// signatures go.
    ///
    /// * `trust` — the roots that vouch for whoever signed as an identity. Where none vouches for the requester any more,
    ///   nobody asked and nobody approved: see [`Self::no_use_here`].
    pub(super) fn override_facts(
        stored: &StoredOverride,
        pack: &Pack,
        trust: &TrustSet,
    ) -> Result<OverrideFacts, GateError> {
        let corrupt = |detail: String| GateError::internal(format!("stored override {}: {detail}", stored.id));
        let claimed = claimed_requester(&stored.bundle);
        let request = verified_by(&stored.bundle, stored.subject, (claimed.as_slice(), trust), stored.requested_at)?;
        let payload = evidence::payload_of(&stored.bundle).unwrap_or_default();
        let statement = Statement::parse(&payload).map_err(|error| corrupt(error.to_string()))?;
        let permits: OverridePredicate =
            serde_json::from_value(statement.predicate().clone()).map_err(|e| corrupt(e.to_string()))?;
        if Digest::of(&payload) != stored.id
            || statement.predicate_type() != predicate_type::OVERRIDE_V1
            || (&permits.project, &permits.environment) != (&stored.project, &stored.environment)
        {
            return Err(corrupt("its signed content is not what it is stored as".into()));
        }
        let (id, subject) = (stored.id, stored.subject);
        let requester = match request {
            Ok(request) => request.signer,
            // A key is in the request itself; who signed as an identity needs somebody who vouches for it, still.
            Err(_) if claimed.is_none() && permits.requester_key.is_none() => {
                return Ok(OverrideFacts { id, subject, permits, requester: Signer::default(), approvals: Vec::new() });
            }
            Err(rejection) => return Err(corrupt(rejection.to_string())),
        };
        let keys = pack.keys();
        let mut approvals = Vec::new();
        for signature in &stored.approvals {
            // An approver who is no longer in the pack no longer counts: the signature then verifies with no key. Nor
            // does an identity for which no root vouches that counts here.
            if let Ok(approval) = verified_by(&signature.bundle, stored.id, (&keys, trust), signature.at)?
                && approval.predicate_type == APPROVAL_V1
                && require_backed(&approval, &stored.environment, pack).is_ok()
                && !approvals.contains(&approval.signer)
            {
                approvals.push(approval.signer);
            }
        }
        Ok(OverrideFacts { id, subject, permits, requester, approvals })
    }

    /// Has a statement about an override signed, and verified as it will be whenever it is read.
    async fn signed_for_override(
        &self,
        by: &dyn sigstore::Signer,
        subject: Digest,
        payload: &[u8],
        pack: &Pack,
    ) -> Result<(Vec<u8>, Facts), GateError> {
        let trust = if by.public_key().is_some() { TrustSet::empty() } else { self.trust_for(pack) };
        if by.public_key().is_none() && trust.roots().is_empty() {
            return Err(GateError::Configuration {
                detail: "an identity asked to sign an override, and no trusted root in force here could vouch for it"
                    .into(),
                hint: Some("add its instance to trust.roots, or sign with --key FILE".into()),
            });
        }
        signed_under(&trust, by, subject, payload, self.now()).await
    }

    async fn sign_override(
        &self,
        stored: &StoredOverride,
        by: &dyn sigstore::Signer,
        kind: SignatureKind,
        pack: &Pack,
    ) -> Result<(Vec<u8>, Facts), GateError> {
        let predicate_type = match kind {
            SignatureKind::Approval => APPROVAL_V1,
            SignatureKind::Revocation => REVOCATION_V1,
        };
        let predicate: Value = json!({"gate": self.settings().gate_id, "project": stored.project});
        let payload = statement_v1("override", stored.id, predicate_type, &predicate)
            .map_err(|error| GateError::internal(error.to_string()))?;
        self.signed_for_override(by, stored.id, &payload, pack).await
    }

    async fn keep_signature(
        &self,
        stored: &StoredOverride,
        kind: SignatureKind,
        bundle: &[u8],
        signed: &Facts,
    ) -> Result<(), GateError> {
        let (signer, at) = (signed.signer.to_string(), self.now());
        Ok(self.store().put_override_signature(stored.id, kind, bundle, &signer, at).await?)
    }
}

/// The earliest revocation. One is enough, and it is not weighed who signed it: refusing is always allowed.
fn revoked_at(stored: &StoredOverride) -> Option<Timestamp> {
    stored.revocations.iter().map(|revocation| revocation.at).min()
}

fn scope(subject: Digest, environment: &EnvironmentName) -> OverrideFilter {
    OverrideFilter { subject: Some(subject), environment: Some(environment.clone()) }
}

/// The key that a request says it is signed with; none for an identity's. It proves nothing: the signature is checked with it next, and who
/// holds it only matters when it is compared with the approvers'.
fn claimed_requester(bundle: &[u8]) -> Option<PublicKey> {
    let statement = Statement::parse(&evidence::payload_of(bundle)?).ok()?;
    PublicKey::from_pem(statement.predicate().get("requester_key")?.as_str()?).ok()
}

/// What a signature about an override shows, or why it shows nothing: an answer about the signature.
///
/// # Errors
///
/// [`GateError::Fault`] where only an expired root could tell: then nothing is known about it.
fn verified_by(
    bundle: &[u8],
    subject: Digest,
    (keys, trust): (&[PublicKey], &TrustSet),
    at: Timestamp,
) -> Result<Result<Facts, Rejection>, GateError> {
    let sighting = Sighting { received_at: at, source: Source::Upload };
    // A key needs no root: that one has run out takes nobody's key away.
    let by_key = evidence::verify(bundle, subject, &TrustSet::empty(), keys, sighting);
    let shown = by_key.or_else(|_| evidence::verify(bundle, subject, trust, keys, sighting));
    match shown.map(evidence::Evidence::into_facts) {
        Err(rejection) if rejection.code() == TRUST_ROOT_EXPIRED => {
            let detail = format!("a signature about an override: {rejection}; `countersign trust update` renews it");
            Err(GateError::Fault(plain_fault("trusted roots".to_owned(), FaultClass::Unavailable, detail)))
        }
        shown => Ok(shown),
    }
}

/// Refuses an identity for which only roots vouch that do not count in `environment`. A key stands for itself.
fn require_backed(signed: &Facts, environment: &EnvironmentName, pack: &Pack) -> Result<(), GateError> {
    let accepted = |root: &str| pack.environment(environment).is_some_and(|environment| environment.accepts_root(root));
    if signed.signer.key.is_some() || signed.vouched.iter().any(|by| accepted(&by.root)) {
        return Ok(());
    }
    let by: Vec<&str> = signed.vouched.iter().map(|by| by.root.as_str()).collect();
    let by = if by.is_empty() { "no trusted root".to_owned() } else { by.join(", ") };
    Err(GateError::NotAllowed {
        detail: format!("{} is vouched for by {by}, which does not count in `{environment}`", signed.signer),
        hint: Some("trusted-roots of the environment says which do: countersign policy show".into()),
    })
}

/// The person of `group` who `signer` is, and who may approve.
fn approving_person(
    facts: &OverrideFacts,
    group: &ApproverSetName,
    pack: &Pack,
    signer: &Signer,
) -> Result<String, GateError> {
    let Some(person) = pack.approver_person(group, signer) else {
        return Err(GateError::NotAllowed {
            detail: format!("{} is nobody of `{group}`, who may approve `{}`", shown(signer), facts.permits.rule),
            hint: Some(format!("ask one of: {}", people(pack, group))),
        });
    };
    if same_signer(signer, &facts.requester) || facts.requesting_people(pack).contains(&person) {
        return Err(GateError::NotAllowed {
            detail: format!("{person} asked for this override and cannot approve it"),
            hint: Some(format!("ask another one of: {}", people(pack, group))),
        });
    }
    Ok(person)
}

/// Refuses who neither asked for an override nor may approve it.
fn require_concerned(facts: &OverrideFacts, pack: &Pack, signer: &Signer) -> Result<(), GateError> {
    let approver = group_of(&facts.permits.rule, pack).ok().and_then(|group| pack.approver_person(&group, signer));
    if approver.is_some() || same_signer(signer, &facts.requester) {
        return Ok(());
    }
    Err(GateError::NotAllowed {
        detail: format!("{} neither asked for this override nor may approve it", shown(signer)),
        hint: None,
    })
}

fn check_request(request: &OverrideRequest, pack: &Pack) -> Result<(), GateError> {
    if pack.environment(&request.environment).is_none() {
        return Err(GateError::usage(format!(
            "pack `{}` has no environment `{}`",
            pack.reference().name,
            request.environment
        )));
    }
    let reason = request.reason.trim();
    if reason.is_empty() || reason.chars().count() > MAX_TEXT_CHARS {
        return Err(GateError::usage(format!("expected a reason of 1 to {MAX_TEXT_CHARS} characters")));
    }
    if request.ticket.as_ref().is_some_and(|ticket| ticket.chars().count() > MAX_TEXT_CHARS) {
        return Err(GateError::usage(format!("expected a ticket of at most {MAX_TEXT_CHARS} characters")));
    }
    let longest = Span::from_days(OVERRIDE_DAYS_MAX);
    if request.lasts.seconds() <= 0 || request.lasts > longest {
        return Err(GateError::usage(format!("expected a length of time of 1s to {longest}, found {}", request.lasts)));
    }
    group_of(&request.rule, pack).map(|_| ())
}

/// Who may approve an override of `rule`.
fn group_of(rule: &RuleId, pack: &Pack) -> Result<ApproverSetName, GateError> {
    let known = pack.rules().iter().find(|known| known.id == *rule).ok_or_else(|| GateError::Usage {
        detail: format!("pack `{}` has no rule `{rule}`", pack.reference().name),
        hint: Some("countersign policy show".into()),
    })?;
    known.overridable_by.clone().ok_or_else(|| GateError::Usage {
        detail: format!("rule `{rule}` cannot be overridden"),
        hint: Some(format!("its owner is {}", known.owner)),
    })
}

fn people(pack: &Pack, group: &ApproverSetName) -> String {
    let names = pack.approvers(group).map(|approvers| approvers.people.keys().cloned().collect::<Vec<_>>());
    match names {
        Some(names) if !names.is_empty() => names.join(", "),
        _ => "nobody yet: the pack names no approver".into(),
    }
}

/// The signer as far as he is known before he has signed; `None` for an identity.
fn lasting_signer(signer: &dyn sigstore::Signer) -> Option<Signer> {
    signer.public_key().map(|key| Signer { key: Some(key.fingerprint()), ..Signer::default() })
}

fn shown(signer: &Signer) -> String {
    signer.key.map_or_else(|| signer.to_string(), |key| format!("key {}", key.short()))
}

/// How an override is shown; `elsewhere` says why it is none of this gate's.
fn reply(
    facts: &OverrideFacts,
    revoked_at: Option<Timestamp>,
    pack: &Pack,
    elsewhere: Option<String>,
    now: Timestamp,
) -> OverrideReply {
    let group = group_of(&facts.permits.rule, pack).ok();
    let people = group.as_ref().map(|group| facts.approving_people(pack, group)).unwrap_or_default();
    let quorum = group.as_ref().map_or(0, |group| facts.people_needed(pack, group));
    let shortfall = facts.shortfall(pack, now);
    let (state, missing) = match (revoked_at, elsewhere, &shortfall) {
        (Some(at), ..) => ("revoked", format!("it was revoked at {at}")),
        (None, Some(why), _) => ("void", why),
        (None, None, None) => ("in-force", String::new()),
        (None, None, Some(lack @ Shortfall::Expired { .. })) => ("expired", lack.to_string()),
        (None, None, Some(lack @ (Shortfall::Quorum { .. } | Shortfall::UnknownRequester { .. }))) => {
            ("pending", lack.to_string())
        }
        (None, None, Some(lack)) => ("void", lack.to_string()),
    };
    OverrideReply {
        id: facts.id,
        project: facts.permits.project.clone(),
        subject: facts.subject,
        environment: facts.permits.environment.clone(),
        pack: facts.permits.pack.clone(),
        rule: facts.permits.rule.clone(),
        reason: facts.permits.reason.clone(),
        ticket: facts.permits.ticket.clone(),
        expires: facts.permits.expires,
        requester: SignerReply::from(&facts.requester),
        approved_by: people.into_iter().collect(),
        quorum,
        state: state.to_owned(),
        missing,
    }
}
