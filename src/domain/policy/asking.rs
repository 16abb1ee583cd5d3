//! What the rules of a pack are asked, as data, so that somebody else can be asked as well.

use std::collections::BTreeSet;

use regorus::Value;
use serde::{Deserialize, Serialize};

use super::judgement::Judgement;
use super::manifest::Rule;
use super::pack::Pack;
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::names::{EnvironmentName, RuleId, SignerSetName};
use crate::domain::time::Timestamp;

/// One question to the rules of a pack, with everything that their answers depend on beside the pack itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asking {
    /// Where the subject is to go: the rules that apply there are asked.
    pub environment: EnvironmentName,
    /// Of these only those; absent: all of them.
    pub only: Option<BTreeSet<RuleId>>,
    /// The instant that counts as now.
    pub now: Timestamp,
    /// The evidence that a rule may say it rests on.
    pub evidence: BTreeSet<Digest>,
    /// Bundles that were looked at, believed or not.
    pub looked_at: usize,
    /// What rules see as `input`; null where there is more than may be looked at, or something that the engine has no value
    /// for: then no rule is evaluated.
    pub input: Value,
    /// The same as if what is only refused as proof counted; absent where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<Against>,
    /// Whether both ways to run rules are to be asked, and a rule fails of which they say something else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub twice: bool,
}

/// What counts against a subject and never for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Against {
    /// What rules see as `input` with it.
    pub input: Value,
    /// Each piece of it, with the code of why it is no proof.
    pub evidence: Vec<(Digest, String)>,
    /// The same pieces, where each is to count by itself as well: so that none is hidden by another that is no proof either.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<Alone>,
}

/// One piece of what counts against a subject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alone {
    /// The signer sets by whose members it is.
    pub sets: Vec<SignerSetName>,
    /// What rules see of it.
    pub seen: Value,
}

impl Alone {
    /// What rules see with it, and with nothing else that is no proof. Without a value where `input` is none of ours.
    #[must_use]
    pub fn with(&self, input: &Value) -> Value {
        self.put_into(input.clone()).unwrap_or(Value::Undefined)
    }

    fn put_into(&self, mut input: Value) -> Option<Value> {
        let digest = Value::from("digest");
        let digest_of = |seen: &Value| seen.as_object().ok().and_then(|seen| seen.get(&digest).cloned());
        let own = digest_of(&self.seen)?;
        let signed = input.as_object_mut().ok()?.get_mut(&Value::from("signed"))?.as_object_mut().ok()?;
        for set in &self.sets {
            let Some(list) = signed.get_mut(&Value::from(set.as_str())) else { continue };
            // In the order of their digests, as all evidence is.
            let mut all = list.as_array().ok()?.to_vec();
            let place = all.partition_point(|seen| digest_of(seen).is_some_and(|digest| digest <= own));
            all.insert(place, self.seen.clone());
            *list = Value::from(all);
        }
        Some(input)
    }
}

impl Asking {
    /// Whether this rule is asked.
    #[must_use]
    pub fn asks(&self, rule: &Rule) -> bool {
        rule.applies_to(&self.environment) && self.only.as_ref().is_none_or(|only| only.contains(&rule.id))
    }
}

/// Which of the rules that are asked somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which<'a> {
    /// All.
    All,
    /// One of them.
    Only(&'a RuleId),
}

/// Who evaluates the rules of a pack in the place of this process.
pub trait Judge: Send + Sync {
    /// A judgement for each rule that is asked, in the pack's order, for each question in its order.
    ///
    /// A rule that could not be evaluated is a judgement, too: not shown, with its error.
    ///
    /// # Errors
    ///
    /// [`Fault`] when nobody could be asked at all.
    fn judge(&self, pack: &Pack, asked: &[Asking]) -> Result<Vec<Vec<Judgement>>, Fault>;
}

/// Nobody evaluated the rules in the place of this process: why.
#[must_use]
pub fn unanswered(class: FaultClass, detail: String) -> Fault {
    Fault {
        dependency: "this gate's process for rules".to_owned(),
        class,
        tries: 1,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: class.retry(),
        detail,
    }
}
