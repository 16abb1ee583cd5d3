//! Asks that one rule need not hold for one subject in one environment.

use serde::{Deserialize, Serialize};

use super::{claimed_requester, not_signed, require_backed, verified_by, vouching};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::Signer;
use crate::domain::limits::{MAX_NONCE_BYTES, MAX_OVERRIDE_REQUEST_BYTES, MAX_TEXT_CHARS};
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, ProjectName, RuleId};
use crate::domain::notice::OverrideEvent;
use crate::domain::overrides::{OverrideFacts, OverridePredicate, Shortfall, Terms, Way};
use crate::domain::policy::Pack;
use crate::domain::statement::{Statement, predicate_type, statement_v1};
use crate::domain::time::{Span, Timestamp};
use crate::gate::{Gate, GateError, OverrideReply};
use crate::sigstore;
use crate::store::{Asker, NewOverride};

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
    /// In which way.
    pub way: Way,
    /// Why.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// How long, from now.
    pub lasts: Span,
    /// Who asks.
    pub signer: Box<dyn sigstore::Signer>,
}

/// On which terms an override is granted, and what a request has to name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverrideTerms {
    /// Who the gate is (`gate.id`).
    pub gate: String,
    /// Whose.
    pub project: ProjectName,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The pack in force.
    pub pack: PackName,
    /// The one rule.
    pub rule: RuleId,
    /// In which way.
    pub way: Way,
    /// Who may approve.
    pub approvers: ApproverSetName,
    /// Their names.
    pub people: Vec<String>,
    /// How many of them must, where the pack knows who asks.
    pub quorum: u32,
    /// How long it may last.
    pub longest: Span,
    /// The gate's clock.
    pub as_of: Timestamp,
    /// The digest of the pack in force: in its words whoever asks reads the rule. Absent in the terms of gates that do not tell, and
    /// then those count that the gate has when it takes the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Digest>,
}

impl OverrideRequest {
    /// The statement to sign: everything that was asked for, and whose gate it is meant for.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for an empty reason, or a length of time that the terms do not allow.
    pub fn statement(&self, terms: &OverrideTerms) -> Result<Vec<u8>, GateError> {
        if self.lasts.seconds() <= 0 || self.lasts > terms.longest {
            return Err(lasts_wrong(terms.longest, self.lasts));
        }
        let permits = OverridePredicate {
            gate: terms.gate.clone(),
            project: self.project.clone(),
            environment: self.environment.clone(),
            pack: terms.pack.clone(),
            rule: self.rule.clone(),
            reason: self.reason.clone(),
            ticket: self.ticket.clone(),
            expires: terms.as_of.after(self.lasts),
            nonce: uuid::Uuid::now_v7().to_string(),
            requester_key: self.signer.public_key().map(|key| key.to_pem()),
            way: self.way,
            policy: terms.policy,
        };
        check_words(&permits)?;
        let predicate = serde_json::to_value(&permits).map_err(|error| GateError::internal(error.to_string()))?;
        statement_v1("subject", self.subject, predicate_type::OVERRIDE_V1, &predicate)
            .map_err(|error| GateError::internal(error.to_string()))
    }
}

impl Gate {
    /// On which terms an override is granted.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for an environment or a rule that does not exist or cannot be overridden, and for a way that
    /// the pack does not have there.
    pub async fn override_terms(
        &self,
        project: &ProjectName,
        environment: &EnvironmentName,
        rule: &RuleId,
        way: Way,
    ) -> Result<OverrideTerms, GateError> {
        let pack = self.active_pack(project).await?;
        require_environment(&pack, environment)?;
        let terms = pack.override_terms(rule, environment, way).map_err(|lack| impossible(&lack, rule, &pack))?;
        require_asked(&pack, rule, environment)?;
        Ok(OverrideTerms {
            gate: self.settings().gate_id.clone(),
            project: project.clone(),
            environment: environment.clone(),
            pack: pack.reference().name,
            rule: rule.clone(),
            way,
            approvers: terms.group.clone(),
            people: terms.approvers.people.keys().cloned().collect(),
            quorum: terms.quorum,
            longest: terms.longest,
            as_of: self.now(),
            policy: Some(pack.reference().digest),
        })
    }

    /// Files a request, signed by its requester. It permits nothing until enough people have approved it; where the glass
    /// is broken, whoever asks may be who answers for it.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a rule that does not exist or cannot be overridden, an empty reason, or a length
    /// of time beyond what the pack and [`crate::domain::limits::OVERRIDE_DAYS_MAX`] allow.
    pub async fn request_override(&self, request: OverrideRequest) -> Result<OverrideReply, GateError> {
        let terms = self.override_terms(&request.project, &request.environment, &request.rule, request.way).await?;
        let payload = request.statement(&terms)?;
        self.request_override_as_read(request, &payload).await
    }

    /// [`Gate::request_override`] by what [`OverrideRequest::statement`] gave, and whoever asks has read.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn request_override_as_read(
        &self,
        request: OverrideRequest,
        payload: &[u8],
    ) -> Result<OverrideReply, GateError> {
        let pack = self.active_pack(&request.project).await?;
        let (bundle, _) = self.signed_for_override(request.signer.as_ref(), request.subject, payload, &pack).await?;
        let reply = self.file_override(&request.project, &bundle).await?;
        request.signer.stored();
        Ok(reply)
    }

    /// Files a request that was signed elsewhere. Filing the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a statement that is no request, or is none for this gate, project, pack and time;
    /// [`GateError::NotAllowed`] where its signature does not verify; [`GateError::Fault`] where there are as many as there
    /// may be.
    pub async fn file_override(&self, project: &ProjectName, bundle: &[u8]) -> Result<OverrideReply, GateError> {
        let (pack, now) = (self.active_pack(project).await?, self.now());
        if bundle.len() > MAX_OVERRIDE_REQUEST_BYTES {
            let (expected, found) = (MAX_OVERRIDE_REQUEST_BYTES, bundle.len());
            return Err(GateError::usage(format!(
                "a request for an override: expected at most {expected} bytes, found {found}"
            )));
        }
        let (id, subject, permits) = read_request(bundle)?;
        self.require_meant_for_us(project, &permits, &pack)?;
        require_environment(&pack, &permits.environment)?;
        check_words(&permits)?;
        let terms = pack
            .override_terms(&permits.rule, &permits.environment, permits.way)
            .map_err(|lack| impossible(&lack, &permits.rule, &pack))?;
        require_asked(&pack, &permits.rule, &permits.environment)?;
        if permits.expires <= now || permits.expires > now.after(terms.longest) {
            let seconds = permits.expires.unix_seconds().saturating_sub(now.unix_seconds());
            return Err(lasts_wrong(terms.longest, Span::from_seconds(seconds)));
        }
        let (claimed, trust) = (claimed_requester(bundle), self.trust_for(&pack));
        let signed = verified_by(bundle, subject, (claimed.as_slice(), &trust), now)?
            .map_err(|rejection| not_signed(&rejection, "a request for an override"))?;
        require_backed(&signed, &permits.environment, &pack)?;
        // Whoever reads it later verifies it with the key that it names: with another it would never be read again.
        let is_its_key = claimed.as_ref().is_some_and(|key| signed.signer.key == Some(key.fingerprint()));
        if permits.requester_key.is_some() && !is_its_key {
            let found = format!("a request that names a key and is signed by {}", signed.signer);
            return Err(GateError::usage(format!("expected one signed with its requester_key, found {found}")));
        }
        self.require_not_revoked(project, &signed).await?;
        let (rule, environment, expires) = (permits.rule.clone(), permits.environment.clone(), permits.expires);
        let filed_under = match self.require_these_words(bundle, &rule, &pack, "asked for anew").await {
            // What was filed before its rule was rewritten is filed.
            Err(GateError::Conflict { .. }) if self.store().override_by_id(id).await?.is_some() => {
                return self.override_by_id(project, id).await;
            }
            words => words?,
        };
        let (way, filed_at, asked_on) = (permits.way, Some(now), vouching(&signed));
        let facts = OverrideFacts {
            filed_at,
            asked_on,
            requester: signed.signer,
            ..OverrideFacts::asked(id, subject, permits)
        };
        let (facts, authors) = self.known_over_time(facts, &pack).await?;
        let in_force = facts.shortfall(&pack, now, &authors.iter().collect::<Vec<_>>()).is_none();
        require_reachable(&facts, &pack, &terms)?;
        let notices = self.override_notices(&facts, OverrideEvent::Requested, &facts.requester)?;
        let asker = if pack.knows(&facts.requester, now) { Asker::Known } else { Asker::Stranger };
        let new = NewOverride {
            id,
            project: project.clone(),
            subject,
            environment,
            rule,
            way,
            asker,
            filed_under: Some(filed_under),
            in_force,
            bundle: bundle.to_vec(),
            expires,
            at: now,
            notices,
        };
        self.store().put_override(&new).await?;
        self.note_ended_overrides().await;
        self.override_by_id(&new.project, id).await
    }

    /// `facts` with as whom earlier packs know whoever asks, and whoever made the change, and these.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where nobody can tell: it would never permit anything.
    async fn known_over_time(
        &self,
        mut facts: OverrideFacts,
        pack: &Pack,
    ) -> Result<(OverrideFacts, Vec<Signer>), GateError> {
        let unknown = |detail| GateError::Configuration { detail, hint: Some("countersign fsck".to_owned()) };
        let who = self.who_is_who(&facts.permits.project).await?.map_err(unknown)?;
        facts.asked_as = who.known_as(&facts.requester, pack);
        let about = (facts.subject, &facts.permits.environment);
        let (authors, made_as) = self.authors_of(&facts.permits.project, about, (&who, pack)).await?;
        Ok((OverrideFacts { made_as, ..facts }, authors))
    }

    /// A statement for another gate, project or pack is none for this one: nobody can bring it here.
    fn require_meant_for_us(
        &self,
        project: &ProjectName,
        permits: &OverridePredicate,
        pack: &Pack,
    ) -> Result<(), GateError> {
        let (gate, name) = (&self.settings().gate_id, pack.reference().name);
        for (what, expected, found) in [
            ("gate", gate.as_str(), permits.gate.as_str()),
            ("project", project.as_str(), permits.project.as_str()),
            ("pack", name.as_str(), permits.pack.as_str()),
        ] {
            if expected != found {
                return Err(GateError::usage(format!(
                    "expected a request for the {what} `{expected}`, found `{found}`"
                )));
            }
        }
        Ok(())
    }
}

/// What a request says, before anybody has verified it: its id, its one subject, what it would permit.
fn read_request(bundle: &[u8]) -> Result<(Digest, Digest, OverridePredicate), GateError> {
    let none = |detail: &str| GateError::usage(format!("expected a signed request for an override, found {detail}"));
    let payload = evidence::payload_of(bundle).ok_or_else(|| none("a bundle without a statement"))?;
    let statement = Statement::parse(&payload).map_err(|error| none(&error.to_string()))?;
    if statement.predicate_type() != predicate_type::OVERRIDE_V1 {
        return Err(none(&format!("a statement of the type `{}`", statement.predicate_type())));
    }
    let [subject] = statement.subjects() else {
        return Err(none(&format!("one about {} subjects", statement.subjects().len())));
    };
    let subject = subject.digest.ok_or_else(|| none("a subject without a SHA-256"))?;
    let permits = serde_json::from_value(statement.predicate().clone()).map_err(|error| none(&error.to_string()))?;
    Ok((Digest::of(&payload), subject, permits))
}

fn check_words(permits: &OverridePredicate) -> Result<(), GateError> {
    let reason = permits.reason.trim();
    if reason.is_empty() || permits.reason.chars().count() > MAX_TEXT_CHARS {
        return Err(GateError::usage(format!("expected a reason of 1 to {MAX_TEXT_CHARS} characters")));
    }
    if permits.ticket.as_ref().is_some_and(|ticket| ticket.chars().count() > MAX_TEXT_CHARS) {
        return Err(GateError::usage(format!("expected a ticket of at most {MAX_TEXT_CHARS} characters")));
    }
    if permits.way == Way::BreakGlass && permits.ticket.as_ref().is_none_or(|ticket| ticket.trim().is_empty()) {
        return Err(GateError::Usage {
            detail: "expected a ticket where the glass is broken, found none".into(),
            hint: Some("--ticket TEXT names the incident: somebody looks at it afterwards".into()),
        });
    }
    if permits.nonce.is_empty() || permits.nonce.len() > MAX_NONCE_BYTES {
        return Err(GateError::usage(format!("expected a nonce of 1 to {MAX_NONCE_BYTES} bytes")));
    }
    Ok(())
}

fn require_environment(pack: &Pack, environment: &EnvironmentName) -> Result<(), GateError> {
    match pack.environment(environment) {
        Some(_) => Ok(()),
        None => {
            let name = pack.reference().name;
            Err(GateError::usage(format!("pack `{name}` has no environment `{environment}`")))
        }
    }
}

/// Refuses a request about an environment in which nobody asks for the rule: it would be approved, and waive nothing.
fn require_asked(pack: &Pack, rule: &RuleId, environment: &EnvironmentName) -> Result<(), GateError> {
    let Some(known) = pack.rule(rule).filter(|known| !known.applies_to(environment)) else { return Ok(()) };
    let asked: Vec<&str> = pack
        .environments()
        .map(|one| &one.name)
        .filter(|name| known.applies_to(name))
        .map(EnvironmentName::as_str)
        .collect();
    Err(GateError::Usage {
        detail: format!(
            "rule `{rule}` is not asked in `{environment}`, and an override of it there would waive nothing; it is asked in {}",
            asked.join(", ")
        ),
        hint: Some(match asked.first() {
            Some(first) => format!("--environment {first}, if that is meant"),
            None => "countersign policy show".to_owned(),
        }),
    })
}

/// Refuses a request that could never come into force: whoever may approve it are fewer than must. Nobody is to wait for that. Who
/// made the change is not counted out here: that is known of it as far as somebody has looked.
fn require_reachable(facts: &OverrideFacts, pack: &Pack, terms: &Terms<'_>) -> Result<(), GateError> {
    let needed = facts.people_needed(pack, terms);
    let left = facts.awaited_people(pack, terms, &[]);
    let have = facts.approving_people(pack, terms, &[]);
    if left.len().saturating_add(have.len()) >= usize::try_from(needed).unwrap_or(usize::MAX) {
        return Ok(());
    }
    let people: Vec<&str> = terms.approvers.people.keys().map(String::as_str).collect();
    let (group, people) = (terms.group, people.join(", "));
    let left: Vec<String> = left.into_iter().collect();
    let left = if left.is_empty() { "nobody".to_owned() } else { left.join(", ") };
    Err(GateError::Usage {
        detail: format!(
            "it could never be approved: {needed} of `{group}` ({people}) must, who asks is not counted, and that leaves {left}"
        ),
        hint: Some(format!(
            "let somebody ask who is not in `{group}`; or name more people under [approvers.{group}] in the pack"
        )),
    })
}

/// Why an override of `rule` cannot be asked for.
fn impossible(lack: &Shortfall, rule: &RuleId, pack: &Pack) -> GateError {
    let name = pack.reference().name;
    match lack {
        Shortfall::NoSuchRule { rule } => GateError::Usage {
            detail: format!("pack `{name}` has no rule `{rule}`"),
            hint: Some("countersign policy show".into()),
        },
        Shortfall::NoBreakGlass { environment } => GateError::Usage {
            detail: format!("pack `{name}` has no [break-glass] for `{environment}`"),
            hint: Some("ask for an ordinary override: leave --break-glass away".into()),
        },
        lack => GateError::Usage {
            detail: lack.to_string(),
            hint: pack.rule(rule).map(|rule| format!("its owner is {}", rule.owner)),
        },
    }
}

fn lasts_wrong(longest: Span, found: Span) -> GateError {
    GateError::Usage {
        detail: format!("expected a length of time of 1s to {longest}, found {found}"),
        hint: Some(
            "max-override-lifetime of the rule and the environment, and for broken glass max-lifetime under [break-glass], \
             say how long: countersign policy show"
                .into(),
        ),
    }
}
