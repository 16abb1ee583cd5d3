//! What rules see: the question as one complete, typed document.
//!
//! Every field is there whatever was found, with `null` or an empty list where there is nothing: a rule must never
//! hold because a field was missing.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::manifest::{Environment, Manifest};
use super::pack::Pack;
use crate::domain::decision::{Prior, Subject};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::names::ProjectName;
use crate::domain::predicates::typed;
use crate::domain::time::Timestamp;

/// One question to a pack: may this subject enter this environment, given this evidence, at this time?
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The instant that counts as now.
    pub now: Timestamp,
    /// What is asked about.
    pub subject: &'a Subject,
    /// What the index that names the subject says it is for; absent where it is asked about for itself.
    pub platform: Option<&'a str>,
    /// The index that is asked about, where the subject is a part of it; absent where nothing is known of one.
    pub parent: Option<Digest>,
    /// Where it is to go; one of the pack's own.
    pub environment: &'a Environment,
    /// Whose question it is.
    pub project: &'a ProjectName,
    /// Everything that verified, accepted signer or not.
    pub evidence: Vec<Cow<'a, Facts>>,
    /// Everything that did not verify.
    pub rejected: &'a [RejectedBundle],
    /// How the environment before stands; absent where there is none before.
    pub prior: Option<&'a Prior>,
}

/// The `input` document of `question`.
pub(super) fn document(pack: &Pack, manifest: &Manifest, question: &Question) -> Value {
    let mut signed: Map<String, Value> =
        manifest.signers.keys().map(|set| (set.to_string(), Value::Array(Vec::new()))).collect();
    let mut rejected: Vec<(String, Value)> = question
        .rejected
        .iter()
        .map(|bundle| {
            let code = bundle.rejection.code.as_str();
            (bundle.digest.to_string(), rejection(&bundle.digest, &bundle.predicate_type, code))
        })
        .collect();
    let mut evidence: Vec<&Facts> = question.evidence.iter().map(AsRef::as_ref).collect();
    evidence.sort_by_key(|facts| facts.digest);
    for facts in evidence {
        match pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, question.environment, question.now) {
            Ok(sets) => {
                for set in sets {
                    if let Some(Value::Array(list)) = signed.get_mut(set.as_str()) {
                        list.push(describe(facts));
                    }
                }
            }
            Err(report) => {
                let entry = rejection(&facts.digest, &facts.predicate_type, &report.code);
                rejected.push((facts.digest.to_string(), entry));
            }
        }
    }
    rejected.sort_by(|a, b| a.0.cmp(&b.0));
    let environment = question.environment;
    json!({
        "now": question.now,
        "subject": {
            "digest": question.subject.digest,
            "name": question.subject.name,
            "media_type": question.subject.media_type,
            "platform": question.platform,
            "parent": question.parent,
        },
        "environment": {
            "name": environment.name,
            "after": environment.after,
            "protected": environment.protected,
        },
        "project": question.project,
        "signed": signed,
        "rejected": rejected.into_iter().map(|(_, entry)| entry).collect::<Vec<_>>(),
        "prior": prior(question.prior),
        "deployments": [],
        "change": {},
    })
}

fn prior(prior: Option<&Prior>) -> Value {
    match prior {
        None => json!({"verdict": "none", "decided_at": null, "decision": null}),
        Some(prior) => {
            json!({"verdict": prior.verdict, "decided_at": prior.decided_at, "decision": prior.decision})
        }
    }
}

fn rejection(digest: &Digest, predicate_type: &str, code: &str) -> Value {
    json!({"digest": digest, "predicate_type": predicate_type, "code": code})
}

fn describe(facts: &Facts) -> Value {
    json!({
        "digest": facts.digest,
        "subject": facts.subject,
        "predicate_type": facts.predicate_type,
        "predicate": facts.predicate,
        "typed": typed(&facts.predicate_type, &facts.predicate).into_json(),
        "statement": facts.statement,
        "signer": {
            "identity": facts.signer.identity,
            "issuer": facts.signer.issuer,
            "key": facts.signer.key,
            "claims": facts.signer.claims,
            "notation": facts.signer.notation,
            "certificate": facts.signer.certificate,
        },
        "signed_at": facts.signed_at,
        "claimed_at": facts.claimed_at,
        "received_at": facts.received_at,
        "logged": facts.logged,
        "source": facts.source,
    })
}
