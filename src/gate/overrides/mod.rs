//! Overrides: asked for, approved, refused, taken back, looked at afterwards, and listed. Each step is a signed statement,
//! which whoever has a gate signs here, and anybody else signs where the key is and sends.

mod debt;
mod list;
mod people;
mod persons;
mod request;
mod step;
mod words;

use std::collections::BTreeSet;

use super::collect::plain_fault;
use super::sign::signed_under;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting, TRUST_ROOT_EXPIRED};
use crate::domain::facts::{Facts, Signer, Source, Vouched};
use crate::domain::fault::FaultClass;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::notice::{OverrideEvent, override_body};
use crate::domain::overrides::{APPROVAL_V1, OverrideFacts, OverridePredicate, REVIEW_V1, Way};
use crate::domain::policy::{Pack, PeopleOverTime};
use crate::domain::revocation::Revocable as _;
use crate::domain::statement::{Statement, predicate_type};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::sigstore;
use crate::store::{NewNotice, OverrideFilter, OverrideScope, OverrideSignature, SignatureKind, StoredOverride};

pub use list::{BrokenGlass, OverrideChoice, OverrideReply, Said};
pub(super) use people::{WhoIsWho, told_in};
pub use request::{OverrideRequest, OverrideTerms};
use step::Opened;
pub use step::OverrideStep;
use words::{Filed, ReadBack};

/// Who vouches for whoever gave an approval, and who that is; nothing where it counts for nothing.
type Approving = Option<(Vec<Digest>, Signer)>;

impl Gate {
    /// The overrides that a decision about `subject` considers: verified, for this gate, neither refused nor revoked. Which of
    /// them are in force, and for which rule, the decision says.
    pub(super) async fn overrides_for(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        pack: &Pack,
    ) -> Result<Vec<OverrideFacts>, GateError> {
        let usable = scope(subject, environment, OverrideScope::Usable(self.now()));
        let stored = self.store().overrides(project, &usable).await?;
        let live = stored.iter().filter(|stored| withdrawn_at(stored).is_none());
        let trust = self.trust_for(pack);
        if stored.is_empty() {
            return Ok(Vec::new());
        }
        let who = match self.who_is_who(project).await? {
            Ok(who) => who,
            Err(why) => {
                tracing::error!("overrides permit nothing: {why}");
                return Ok(Vec::new());
            }
        };
        let rewritten = self.rewritten_since(Filed::of(&stored, pack), pack).await?;
        let read = |stored| ReadBack::of(stored, (pack, &trust), &rewritten, &who);
        let facts = live.map(|stored| read(stored).map(|read| read.counting));
        // One that cannot be opened permits nothing, and that is all that an override can do: whatever anybody has filed, what
        // else there is to be said of the subject is said.
        let mut facts: Vec<OverrideFacts> = facts
            .filter_map(|facts| facts.inspect_err(|error| tracing::error!("{error}; it permits nothing")).ok())
            .collect();
        facts.retain(|facts| self.no_use_here(facts).is_none());
        facts.sort_by_key(|facts| facts.id);
        Ok(facts)
    }

    /// The overrides of `subject` that may have been used, and were refused or revoked, and when. What anybody asks for and nobody
    /// approves is not even read.
    pub(super) async fn revoked_overrides(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Vec<(Digest, Timestamp)>, GateError> {
        let stored = self.store().overrides(project, &scope(subject, environment, OverrideScope::Used)).await?;
        // Of which the database says something that nobody signed, any may have been taken back.
        let withdrawn = |stored: &StoredOverride| {
            withdrawn_at(stored).or_else(|| require_kinds(stored).err().map(|_| stored.requested_at))
        };
        Ok(stored.iter().filter_map(|stored| Some((stored.id, withdrawn(stored)?))).collect())
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

    /// Refuses whoever was revoked herself, and for whom somebody vouches who was: what she permits would not count in a
    /// decision.
    async fn require_not_revoked(&self, project: &ProjectName, signed: &Facts) -> Result<(), GateError> {
        let signer = &signed.signer;
        match self.revocations_in_force(project, &signed.stands_on()).await?.first() {
            None => Ok(()),
            Some(revocation) => Err(GateError::NotAllowed {
                detail: format!(
                    "expected somebody whom nobody revoked, found {signer}: {} was {}",
                    revocation.revokes,
                    revocation.in_words()
                ),
                hint: Some("countersign revoke --list says what is revoked; another key or person signs".into()),
            }),
        }
    }

    /// Who made the change that `subject` is, as far as the newest decision about it knows; and, of them and of whoever signed with a key
    /// that `pack` does not know any more, as whom earlier packs know them.
    async fn authors_of(
        &self,
        project: &ProjectName,
        (subject, environment): (Digest, &EnvironmentName),
        (who, pack): (&PeopleOverTime, &Pack),
    ) -> Result<(Vec<Signer>, BTreeSet<String>), GateError> {
        let newest = self.store().latest_for_any_pack(project, subject, environment).await?;
        let Some(inputs) = newest.map(|newest| newest.record.inputs) else { return Ok((Vec::new(), BTreeSet::new())) };
        let authors: Vec<Signer> = inputs.authors_of(subject).into_iter().cloned().collect();
        let then = self.makers_then(&inputs, (who, pack), &[]).await?;
        let made_as = authors.iter().chain(then.values()).flat_map(|author| who.known_as(author, pack)).collect();
        Ok((authors, made_as))
    }

    /// Reads a stored override back through the verifier: what the database says is believed only as far as the
    /// signatures go. Whom a root vouches for that has expired, or that is no longer there, is nobody.
    ///
    /// * `trust` — the roots that vouch for whoever signed as an identity. Where none vouches for the requester any more,
    ///   nobody asked and nobody approved: see [`Self::no_use_here`].
    pub(super) fn override_facts(
        stored: &StoredOverride,
        pack: &Pack,
        trust: &TrustSet,
    ) -> Result<OverrideFacts, GateError> {
        let (mut facts, approvals) = Self::request_and_approvals(stored, pack, trust)?;
        for (vouching, signer) in approvals.into_iter().flatten() {
            facts.add_approval(vouching, signer);
        }
        Ok(facts)
    }

    /// The same, with who gave each approval beside it, in their order: nobody where it counts for nothing.
    fn request_and_approvals(
        stored: &StoredOverride,
        pack: &Pack,
        trust: &TrustSet,
    ) -> Result<(OverrideFacts, Vec<Approving>), GateError> {
        let corrupt = |detail: String| GateError::internal(format!("stored override {}: {detail}", stored.id));
        require_kinds(stored)?;
        let claimed = claimed_requester(&stored.bundle);
        let request = shown_by(&stored.bundle, stored.subject, (claimed.as_slice(), trust), stored.requested_at);
        let payload = evidence::payload_of(&stored.bundle).unwrap_or_default();
        let statement = Statement::parse(&payload).map_err(|error| corrupt(error.to_string()))?;
        let permits: OverridePredicate =
            serde_json::from_value(statement.predicate().clone()).map_err(|e| corrupt(e.to_string()))?;
        if Digest::of(&payload) != stored.id
            || statement.predicate_type() != predicate_type::OVERRIDE_V1
            || (&permits.project, &permits.environment) != (&stored.project, &stored.environment)
            // By the rule it is looked up whether the words are those of then, and by the way whether somebody has to look at it.
            || (&permits.rule, permits.way) != (&stored.rule, stored.way)
        {
            return Err(corrupt("its signed content is not what it is stored as".into()));
        }
        let (id, subject, filed_at) = (stored.id, stored.subject, Some(stored.requested_at));
        let mut facts = OverrideFacts { filed_at, ..OverrideFacts::asked(id, subject, permits) };
        let permits = &facts.permits;
        match request {
            // Who breaks the glass answers for it as an approver does: by a root that counts there.
            Ok(request)
                if permits.way == Way::Ordinary || require_backed(&request, &stored.environment, pack).is_ok() =>
            {
                facts.asked_on = vouching(&request);
                facts.requester = request.signer;
            }
            // A key is in the request itself; who signed as an identity needs somebody who vouches for it, still.
            Err(rejection) if claimed.is_some() || permits.requester_key.is_some() => {
                return Err(corrupt(rejection.to_string()));
            }
            Ok(_) | Err(_) => return Ok((facts, vec![None; stored.approvals.len()])),
        }
        let keys = pack.keys();
        // An approver who is no longer in the pack no longer counts: the signature then verifies with no key. Nor does an
        // identity for which no root vouches that counts here.
        let counts = |approval: &Facts| {
            approval.predicate_type == APPROVAL_V1 && require_backed(approval, &stored.environment, pack).is_ok()
        };
        let shown = |signature: &OverrideSignature| {
            let approval = shown_by(&signature.bundle, stored.id, (&keys, trust), signature.at).ok().filter(counts)?;
            Some((vouching(&approval), approval.signer))
        };
        let approvals = stored.approvals.iter().map(shown).collect();
        Ok((facts, approvals))
    }

    /// Who looked at it afterwards, and counts; the earliest of them.
    fn reviewer(over: &Opened) -> Option<Said> {
        let Opened { stored, pack, trust, .. } = over;
        let keys = pack.keys();
        for signature in &stored.reviews {
            if let Ok(review) = shown_by(&signature.bundle, stored.id, (&keys, trust), signature.at)
                && review.predicate_type == REVIEW_V1
                && require_backed(&review, &stored.environment, pack).is_ok()
                && let Ok(person) = persons::reviewing_person(over, &review.signer)
            {
                return Some(Said { by: person, ..list::said(signature) });
            }
        }
        None
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

    /// What is to be told of an override by which the glass is broken, and nothing of any other: whoever decides with it
    /// is told of the decision.
    fn override_notices(
        &self,
        facts: &OverrideFacts,
        event: OverrideEvent,
        by: &Signer,
    ) -> Result<Vec<NewNotice>, GateError> {
        if facts.permits.way == Way::Ordinary {
            return Ok(Vec::new());
        }
        let (permits, now) = (&facts.permits, self.now());
        tracing::warn!(
            event = event.as_str(), id = %facts.id, subject = %facts.subject, environment = %permits.environment,
            rule = %permits.rule, by = %by, expires = %permits.expires, "break-glass"
        );
        let wanting = self.settings().webhooks.iter().filter(|hook| hook.wants(&permits.project, &permits.environment));
        let notices = wanting.map(|hook| {
            let id = uuid::Uuid::now_v7();
            let body = override_body(facts, event, by, id, now).map_err(|e| GateError::internal(e.to_string()))?;
            Ok(NewNotice { id, webhook: hook.name.clone(), body })
        });
        notices.collect()
    }
}

/// Who vouches for whoever signed, in ascending order; nobody for a key.
fn vouching(signed: &Facts) -> Vec<Digest> {
    let vouching: BTreeSet<Digest> = signed.vouched.iter().flat_map(Vouched::stands_on).collect();
    vouching.into_iter().collect()
}

/// The earliest revocation. One is enough, and it is not weighed who signed it: refusing is always allowed.
fn revoked_at(stored: &StoredOverride) -> Option<Timestamp> {
    stored.revocations.iter().map(|revocation| revocation.at).min()
}

/// When it was refused or revoked, whichever came first. Not weighed either.
/// Refuses an override of which the database says that somebody has said something else than she signed: what was taken back
/// would be in force again as something that was looked at.
fn require_kinds(stored: &StoredOverride) -> Result<(), GateError> {
    let said = [
        (SignatureKind::Approval, &stored.approvals),
        (SignatureKind::Refusal, &stored.refusals),
        (SignatureKind::Revocation, &stored.revocations),
        (SignatureKind::Review, &stored.reviews),
    ];
    for (kind, signature) in said.into_iter().flat_map(|(kind, all)| all.iter().map(move |one| (kind, one))) {
        let statement = evidence::payload_of(&signature.bundle).and_then(|payload| Statement::parse(&payload).ok());
        let found = statement.as_ref().map_or("nothing", Statement::predicate_type);
        if found != kind.predicate_type() {
            return Err(GateError::internal(format!(
                "stored override {}: expected a statement of the type `{}`, found `{found}`; `countersign fsck` names what \
                 else was changed",
                stored.id,
                kind.predicate_type()
            )));
        }
    }
    Ok(())
}

fn withdrawn_at(stored: &StoredOverride) -> Option<Timestamp> {
    stored.refusals.iter().chain(&stored.revocations).map(|signature| signature.at).min()
}

fn scope(subject: Digest, environment: &EnvironmentName, scope: OverrideScope) -> OverrideFilter {
    let (subject, environment) = (Some(subject), Some(environment.clone()));
    OverrideFilter { subject, environment, scope }
}

/// The key that a request says it is signed with; none for an identity's. It proves nothing: the signature is checked with it next, and who
/// holds it only matters when it is compared with the approvers'.
fn claimed_requester(bundle: &[u8]) -> Option<PublicKey> {
    let statement = Statement::parse(&evidence::payload_of(bundle)?).ok()?;
    PublicKey::from_pem(statement.predicate().get("requester_key")?.as_str()?).ok()
}

/// What a signature about an override shows, or why it shows nothing: an answer about the signature.
fn shown_by(
    bundle: &[u8],
    subject: Digest,
    (keys, trust): (&[PublicKey], &TrustSet),
    at: Timestamp,
) -> Result<Facts, Rejection> {
    let sighting = Sighting { received_at: at, source: Source::Upload };
    // A key needs no root, and stands by its signature alone: anybody can have a log or a clock see it, and neither that one of
    // them is gone later, nor that a root has run out, takes the key away.
    let by_key = evidence::verify_by_key(bundle, subject, keys, sighting);
    let shown = by_key.or_else(|_| evidence::verify(bundle, subject, trust, keys, sighting));
    shown.map(evidence::Evidence::into_facts)
}

/// The same of one that is brought now.
///
/// # Errors
///
/// [`GateError::Fault`] where only an expired root could tell: then nothing is known about it.
fn verified_by(
    bundle: &[u8],
    subject: Digest,
    known: (&[PublicKey], &TrustSet),
    at: Timestamp,
) -> Result<Result<Facts, Rejection>, GateError> {
    match shown_by(bundle, subject, known, at) {
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

/// A signature that does not verify: whoever sent it is nobody here.
fn not_signed(rejection: &Rejection, what: &str) -> GateError {
    GateError::NotAllowed {
        detail: format!("expected {what}, signed by a key or an identity that is known here, found {rejection}"),
        hint: None,
    }
}
