//! Overrides as they are shown: where each stands, who is being waited for, how soon it ends.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::revoked_at;
use super::step::Opened;
use super::words::counts_for_nobody;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::Signer;
use crate::domain::limits::{MAX_GLASS_COUNTED, MAX_PAGE, OVERRIDE_NOTICE_HOURS};
use crate::domain::names::{EnvironmentName, PackName, ProjectName, RuleId};
use crate::domain::overrides::{Shortfall, State, Way, ends_within};
use crate::domain::policy::Pack;
use crate::domain::statement::Statement;
use crate::domain::time::{Span, Timestamp};
use crate::gate::reply::SignerReply;
use crate::gate::show::{cursor, is_beginning, no_beginning};
use crate::gate::{Gate, GateError, Listing, Page};
use crate::store::{OverrideFilter, OverrideScope, OverrideSignature, StoredOverride};

/// An override as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverrideReply {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The gate that it is meant for.
    #[serde(default)]
    pub gate: String,
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
    /// In which way it was asked for: `ordinary` or `break-glass`.
    #[serde(default)]
    pub way: Way,
    /// Why.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// When it was filed.
    #[serde(default)]
    pub requested_at: Option<Timestamp>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// `1h`, `1d` or `3d` before its end, while it is pending or in force; null before and after.
    #[serde(default)]
    pub ends_within: Option<Span>,
    /// Who asked.
    pub requester: SignerReply,
    /// The people who approved, each once; where the glass is broken, who answers for it.
    pub approved_by: Vec<String>,
    /// How many people must.
    pub quorum: u32,
    /// Whose approval is being waited for; any of them counts.
    #[serde(default)]
    pub waiting_for: Vec<String>,
    /// `pending`, `in-force`, `refused`, `expired`, `revoked`, or `void` when the pack in force knows no such override.
    pub state: String,
    /// What is missing, in words; empty when nothing is.
    pub missing: String,
    /// Who refused it; null where nobody did.
    #[serde(default)]
    pub refused: Option<Said>,
    /// Who took it back; null where nobody did.
    #[serde(default)]
    pub revoked: Option<Said>,
    /// Who looked at it afterwards; null where nobody did.
    #[serde(default)]
    pub reviewed: Option<Said>,
    /// Whether the glass was broken by it and somebody still has to look at that.
    #[serde(default)]
    pub needs_review: bool,
    /// The pack in force: in its words the rule is read by whoever approves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Digest>,
}

/// What somebody said about an override.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Who.
    pub by: String,
    /// When it was filed.
    pub at: Timestamp,
    /// Why, in their words; null where none were given.
    pub reason: Option<String>,
}

/// Which overrides a list shows. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OverrideChoice {
    /// Only for this subject.
    pub subject: Option<Digest>,
    /// Only for this environment.
    pub environment: Option<EnvironmentName>,
    /// Only in this state.
    pub state: Option<State>,
    /// Only those that end within 72 hours and are not over.
    pub expiring: bool,
    /// Only those by which the glass was broken and that nobody has looked at yet.
    pub unreviewed: bool,
}

/// By how many overrides the glass was broken that nobody has looked at since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BrokenGlass {
    /// How many there are, of those that are counted.
    pub unreviewed: u64,
    /// Whether there are more.
    pub more: bool,
}

/// Where an override stands.
pub(super) struct Standing {
    pub(super) state: State,
    /// What is missing, in words; empty when nothing is.
    pub(super) missing: String,
}

/// Beyond every end that an override has.
fn for_ever(now: Timestamp) -> Timestamp {
    now.after(Span::from_days(400 * 365))
}

impl Gate {
    /// Overrides of a project, newest first. A page may hold fewer than were asked for: what `choice` leaves out is looked
    /// at, too. Only where there is no next cursor is it the last.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours; [`GateError::Fault`] when the store cannot be read.
    pub async fn overrides(
        &self,
        project: &ProjectName,
        choice: &OverrideChoice,
        page: Page,
    ) -> Result<Listing<OverrideReply>, GateError> {
        let (pack, now) = (self.active_pack(project).await?, self.now());
        let longest = OVERRIDE_NOTICE_HOURS.into_iter().max().unwrap_or(0);
        let soon = now.after(Span::from_seconds(longest.saturating_mul(3_600)));
        let scope = match choice.state {
            _ if choice.unreviewed => OverrideScope::Unreviewed,
            _ if choice.expiring => OverrideScope::Ending(now, soon),
            Some(State::Pending | State::InForce) => OverrideScope::Ending(now, for_ever(now)),
            _ => OverrideScope::All,
        };
        let filter = OverrideFilter { subject: choice.subject, environment: choice.environment.clone(), scope };
        let before = cursor(page.cursor.as_deref())?;
        let found = self.store().override_page(project, &filter, before, page.limit.clamp(1, MAX_PAGE)).await?;
        let mut items = Vec::with_capacity(found.items.len());
        for stored in found.items {
            items.push(self.reply_for(stored, Arc::clone(&pack)).await?);
        }
        items.retain(|reply| choice.wants(reply));
        Ok(Listing { items, next_cursor: found.next.map(|next| next.to_string()) })
    }

    /// By how many overrides the glass was broken that nobody has looked at since, in all projects; it counts no further than
    /// to [`MAX_GLASS_COUNTED`]. Whoever asks for one whom nobody answers for has broken nothing, and takes no place.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn unreviewed_broken_glass(&self) -> Result<BrokenGlass, GateError> {
        let found = self.store().broken_glass(MAX_GLASS_COUNTED.saturating_add(1)).await?;
        Ok(BrokenGlass { unreviewed: found.min(MAX_GLASS_COUNTED), more: found > MAX_GLASS_COUNTED })
    }

    /// An override.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Usage`] for the beginning of more than one id.
    pub async fn override_by(&self, project: &ProjectName, id: &str) -> Result<OverrideReply, GateError> {
        let stored = self.stored_override(project, id).await?;
        let pack = self.active_pack(&stored.project).await?;
        self.reply_for(stored, pack).await
    }

    /// The request of an override, as its requester signed it.
    ///
    /// # Errors
    ///
    /// As [`Gate::override_by`].
    pub async fn override_request_bundle(&self, project: &ProjectName, id: &str) -> Result<Vec<u8>, GateError> {
        Ok(self.stored_override(project, id).await?.bundle)
    }

    pub(super) async fn override_by_id(&self, project: &ProjectName, id: Digest) -> Result<OverrideReply, GateError> {
        self.override_by(project, &id.to_string()).await
    }

    pub(super) async fn stored_override(&self, project: &ProjectName, id: &str) -> Result<StoredOverride, GateError> {
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

    /// Notes in the log which overrides have come to their end by themselves. What they permit ended with the clock, so it
    /// is no error where that cannot be noted now: it is noted the next time.
    pub async fn note_ended_overrides(&self) {
        if let Err(error) = self.store().end_overrides(self.now()).await {
            tracing::warn!("which overrides have expired could not be noted in the log: {error}");
        }
    }

    async fn reply_for(&self, stored: StoredOverride, pack: Arc<Pack>) -> Result<OverrideReply, GateError> {
        match self.opened_under(stored.clone(), Arc::clone(&pack)).await {
            Ok(over) => Ok(self.reply_to_opened(&over)),
            // Others are shown, and this one is named.
            Err(GateError::Internal { detail }) => Ok(unopened(&stored, &pack, &detail)),
            Err(error) => Err(error),
        }
    }

    /// Where an override stands now.
    pub(super) fn standing_of(&self, over: &Opened) -> Standing {
        let Opened { stored, facts, pack, .. } = over;
        let is = |state, missing: String| Standing { state, missing };
        if let Some(at) = revoked_at(stored) {
            return is(State::Revoked, format!("it was revoked at {at}"));
        }
        if let Some(refusal) = stored.refusals.first() {
            return is(State::Refused, format!("it was refused at {}", refusal.at));
        }
        if let Some(revocation) = &over.revoked {
            return is(State::Revoked, format!("{} was {}", revocation.revokes, revocation.in_words()));
        }
        if let Some(elsewhere) = over.untold.clone().or_else(|| self.no_use_here(facts)) {
            return is(State::Void, elsewhere);
        }
        match facts.shortfall(pack, self.now(), &over.authors()) {
            None => is(State::InForce, String::new()),
            Some(lack @ Shortfall::Expired { .. }) => is(State::Expired, lack.to_string()),
            Some(lack) if lack.is_pending() => {
                let rule = &facts.permits.rule;
                let rewritten = over.rewritten.then(|| {
                    format!("what rule `{rule}` says was rewritten since, and is to be approved as it is now")
                });
                let handed_on = over.handed_on.first().map(|gone| counts_for_nobody(gone, stored.id));
                let why = std::iter::once(lack.to_string()).chain(rewritten).chain(handed_on);
                is(State::Pending, why.collect::<Vec<_>>().join("; "))
            }
            Some(lack) => is(State::Void, lack.to_string()),
        }
    }

    fn reply_to_opened(&self, over: &Opened) -> OverrideReply {
        let Opened { stored, facts, pack, .. } = over;
        let (authors, terms) = (over.authors(), over.terms());
        let Standing { state, missing } = self.standing_of(over);
        let approved = terms.as_ref().map(|terms| facts.approving_people(pack, terms, &authors));
        let awaited = terms.as_ref().filter(|_| state == State::Pending);
        let awaited = awaited.map(|terms| facts.awaited_people(pack, terms, &authors)).unwrap_or_default();
        let alive = matches!(state, State::Pending | State::InForce);
        // Who has looked at it may leave: what was found stays found. As in every list, and in what `/readyz` counts.
        let reviewed = Self::reviewer(over).or_else(|| stored.reviews.first().map(said));
        let permits = &facts.permits;
        OverrideReply {
            id: facts.id,
            gate: permits.gate.clone(),
            project: permits.project.clone(),
            subject: facts.subject,
            environment: permits.environment.clone(),
            pack: permits.pack.clone(),
            rule: permits.rule.clone(),
            way: permits.way,
            reason: permits.reason.clone(),
            ticket: permits.ticket.clone(),
            requested_at: facts.filed_at,
            expires: permits.expires,
            ends_within: ends_within(permits.expires, self.now()).filter(|_| alive),
            requester: SignerReply::from(&facts.requester),
            approved_by: approved.unwrap_or_default().into_iter().collect(),
            quorum: terms.as_ref().map_or(0, |terms| facts.people_needed(pack, terms)),
            waiting_for: awaited.into_iter().collect(),
            state: state.as_str().to_owned(),
            missing,
            refused: stored.refusals.first().map(said),
            revoked: stored.revocations.first().map(said),
            needs_review: permits.way == Way::BreakGlass && reviewed.is_none() && over.was_in_force(),
            reviewed,
            policy: Some(pack.reference().digest),
        }
    }
}

/// An override that cannot be opened, by what the database says of it.
fn unopened(stored: &StoredOverride, pack: &Pack, why: &str) -> OverrideReply {
    OverrideReply {
        id: stored.id,
        gate: String::new(),
        project: stored.project.clone(),
        subject: stored.subject,
        environment: stored.environment.clone(),
        pack: pack.reference().name,
        rule: stored.rule.clone(),
        way: stored.way,
        reason: String::new(),
        ticket: None,
        requested_at: Some(stored.requested_at),
        expires: stored.expires,
        ends_within: None,
        requester: SignerReply::from(&Signer::default()),
        approved_by: Vec::new(),
        quorum: 0,
        waiting_for: Vec::new(),
        state: State::Void.as_str().to_owned(),
        missing: format!("it permits nothing, since it cannot be opened: {why}"),
        refused: stored.refusals.first().map(said),
        revoked: stored.revocations.first().map(said),
        reviewed: None,
        needs_review: false,
        policy: None,
    }
}

impl OverrideChoice {
    fn wants(&self, reply: &OverrideReply) -> bool {
        self.state.is_none_or(|state| state.as_str() == reply.state)
            && (!self.expiring || reply.ends_within.is_some())
            && (!self.unreviewed || reply.needs_review)
    }
}

/// What a signature says, by whom in the words that were kept with it.
pub(super) fn said(signature: &OverrideSignature) -> Said {
    let statement = evidence::payload_of(&signature.bundle).and_then(|payload| Statement::parse(&payload).ok());
    let reason = statement.and_then(|statement| Some(statement.predicate().get("reason")?.as_str()?.to_owned()));
    Said { by: signature.signer.clone(), at: signature.at, reason }
}
