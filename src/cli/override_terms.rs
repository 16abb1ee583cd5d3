//! What somebody is about to sign about an override, shown before it is signed: what it permits is read from the bytes that the
//! signature is for, and from nothing that a server says of them.

use super::paint::Paint;
use super::render::text;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::{OverridePredicate, Way};
use crate::domain::policy::Pack;
use crate::domain::statement::{Statement, predicate_type};
use crate::gate::{Gate, GateError, OverrideReply, OverrideStep};

/// What a request for an override says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedTerms {
    /// SHA-256 of the payload: the override's id.
    pub id: Digest,
    /// The one subject.
    pub subject: Digest,
    /// Everything else.
    pub permits: OverridePredicate,
}

/// An override that somebody says something about.
#[derive(Clone, Debug)]
pub struct OverrideInHand {
    /// What is told of it: by this gate, which has verified it, or by a server.
    pub told: OverrideReply,
    /// What its requester signed; absent where that cannot be had, and nothing is permitted.
    pub terms: Option<SignedTerms>,
}

impl OverrideInHand {
    /// The override that `id` names in the gate here.
    ///
    /// # Errors
    ///
    /// As [`Gate::override_by`]; [`GateError::Internal`] where what was signed is not what it is stored as, and `step` permits
    /// something.
    pub async fn here(gate: &Gate, project: &ProjectName, id: &str, step: &OverrideStep) -> Result<Self, GateError> {
        let told = gate.override_by(project, id).await?;
        let bundle = gate.override_request_bundle(project, &told.id.to_string()).await?;
        let terms = signed_terms(&bundle).ok().filter(|terms| terms.id == told.id);
        if terms.is_none() && step.permits() {
            let detail = format!("stored override {}: what was signed is not what it is stored as", told.id);
            return Err(GateError::internal(detail));
        }
        Ok(Self { told, terms })
    }

    /// The gate that it is meant for: what its requester signed, where that is to be had.
    #[must_use]
    pub fn gate(&self) -> &str {
        self.terms.as_ref().map_or(&self.told.gate, |terms| &terms.permits.gate)
    }
}

/// Whose word it is how far an override is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldBy {
    /// The gate's, in this process.
    Gate,
    /// A server's.
    Server,
}

// What whoever signs expects an override to be; absent: she reads what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct Expected {
    /// Sign only if it is about this subject
    #[arg(long, value_name = "sha256:…")]
    pub subject: Option<Digest>,
    /// Sign only if it is for this environment
    #[arg(long, value_name = "ENVIRONMENT")]
    pub environment: Option<EnvironmentName>,
    /// Sign only if it is for this rule
    #[arg(long, value_name = "RULE")]
    pub rule: Option<RuleId>,
}

/// What the request in a bundle says. Who signed it is not looked at: the gate does that.
///
/// # Errors
///
/// What is wrong with it, in words.
pub fn signed_terms(bundle: &[u8]) -> Result<SignedTerms, String> {
    let payload = evidence::payload_of(bundle).ok_or("a bundle without a statement")?;
    terms_of(&payload)
}

/// What a payload says that is a request.
///
/// # Errors
///
/// As [`signed_terms`].
pub fn terms_of(payload: &[u8]) -> Result<SignedTerms, String> {
    let statement = Statement::parse(payload).map_err(|error| error.to_string())?;
    let kind = statement.predicate_type();
    if kind != predicate_type::OVERRIDE_V1 {
        return Err(format!("a statement of the type `{kind}`"));
    }
    let [subject] = statement.subjects() else { return Err("a statement about several subjects, or none".to_owned()) };
    let subject = subject.digest.ok_or("a statement about a subject without SHA-256")?;
    let permits = serde_json::from_value(statement.predicate().clone()).map_err(|error| error.to_string())?;
    Ok(SignedTerms { id: Digest::of(payload), subject, permits })
}

impl Expected {
    /// Refuses terms that are others than expected.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] with both.
    pub fn require(&self, terms: Option<&SignedTerms>) -> Result<(), GateError> {
        if *self == Self::default() {
            return Ok(());
        }
        let Some(SignedTerms { id, subject, permits }) = terms else {
            return Err(GateError::usage("what was signed is not to be had, so that it cannot be compared"));
        };
        let pairs = [
            ("subject", self.subject.map(|one| one.to_string()), subject.to_string()),
            ("environment", self.environment.as_ref().map(ToString::to_string), permits.environment.to_string()),
            ("rule", self.rule.as_ref().map(ToString::to_string), permits.rule.to_string()),
        ];
        for (what, expected, found) in pairs {
            if let Some(expected) = expected.filter(|expected| *expected != found) {
                return Err(GateError::Usage {
                    detail: format!(
                        "override {id}: expected the {what} `{expected}`, found `{found}`; nothing was signed"
                    ),
                    hint: Some("ask whoever asked for it which one is meant".into()),
                });
            }
        }
        Ok(())
    }
}

/// The terms as people read them, line by line.
///
/// * `pack` — the pack in force, as far as it is known: what the rule says in it.
/// * `told` — how far it is and whom it waits for, which is in nothing that is signed, and whose word that is; absent for one that
///   is only asked for.
#[must_use]
pub fn in_words(terms: &SignedTerms, pack: Option<&Pack>, told: Option<(&OverrideReply, ToldBy)>) -> String {
    let SignedTerms { id, subject, permits } = terms;
    let mut out = String::new();
    let mut line = |label: &str, words: &str| text::labelled(&mut out, Paint::Plain, label, words);
    line("override", &id.to_string());
    line("rule", &format!("{} of pack {}", permits.rule, permits.pack));
    let rule = pack.and_then(|pack| Some((pack, pack.rules().iter().find(|rule| rule.id == permits.rule)?)));
    match rule {
        Some((pack, rule)) => {
            line("it says", &format!("{} (owner {}; {})", rule.title, rule.owner, pack.reference().digest));
        }
        None => line("it says", "not known here: the pack in force has no such rule, or was not told"),
    }
    line("subject", &subject.to_string());
    line("for", &format!("{}, until {}", permits.environment, permits.expires));
    if permits.way == Way::BreakGlass {
        line("way", "BREAK-GLASS");
    }
    line("reason", &permits.reason);
    line("ticket", permits.ticket.as_deref().unwrap_or("none"));
    let whose_word = |by| if by == ToldBy::Server { ", as the server says" } else { "" };
    let key = permits.requester_key.as_deref().and_then(|pem| PublicKey::from_pem(pem).ok());
    let asked_by = match (key, told) {
        (Some(key), _) => format!("the key {}", key.fingerprint()),
        (None, Some((told, by))) => format!("{}{}", text::signer_in_words(&told.requester), whose_word(by)),
        (None, None) => "an identity".to_owned(),
    };
    line("asked by", &asked_by);
    line("gate", &format!("{}, project {}", permits.gate, permits.project));
    let Some((told, by)) = told else { return out };
    let approved = if told.approved_by.is_empty() { "nobody".into() } else { told.approved_by.join(", ") };
    let (people, word) = (told.approved_by.len(), whose_word(by));
    line("approved", &format!("by {approved}; {people} of {} needed{word}", told.quorum));
    if !told.waiting_for.is_empty() {
        line("waits for", &format!("{}{word}", told.waiting_for.join(" or ")));
    }
    out
}
