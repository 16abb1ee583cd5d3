//! What rules see: the question as one complete, typed document.
//!
//! Every field is there whatever was found, with `null` or an empty list where there is nothing: a rule must never
//! hold because a field was missing.
//!
//! The document is made of the engine's own values at once: what was signed is read where it lies, and not copied first.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;
use serde::{Deserialize as _, Serialize};

use super::asking::{Against, Alone};
use super::manifest::{Environment, Manifest};
use super::occasions::{Dated, Occasions, has_time_here};
use super::pack::Pack;
use super::weighing::Weighing;
use super::words::{Signing, Words, word};
use crate::domain::decision::{Prior, Subject};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::names::{ProjectName, SignerSetName};
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
    /// How what is no proof by itself is weighed.
    pub weighing: Weighing,
}

/// What rules are asked.
pub(super) struct Documents {
    /// The `input` document; without a value where a statement has none among the engine's, and then no rule is evaluated.
    pub(super) input: Value,
    /// The same as if what is only refused as proof counted; absent where there is no such thing.
    pub(super) against: Option<Against>,
}

/// What rules are asked by `question`.
pub(super) fn documents(pack: &Pack, manifest: &Manifest, question: &Question) -> Documents {
    of_everything(pack, manifest, question).unwrap_or(Documents { input: Value::Undefined, against: None })
}

/// Evidence by the signer sets that it counts for.
type Signed<'m> = BTreeMap<&'m SignerSetName, Vec<Value>>;

/// One piece of evidence and the signer sets by which it is.
pub(super) type Heard<'a> = (&'a Facts, Vec<SignerSetName>);

/// What counts against a subject: by these sets, from then, and why it is no proof.
pub(super) type Opposed<'a> = (&'a Facts, Vec<SignerSetName>, Dated, String);

/// What becomes of all that verified.
#[derive(Debug, Default, PartialEq, Eq)]
struct Heeded<'a> {
    /// What is shown to rules, each word once, and since when it is there.
    shown: Vec<(Heard<'a>, Option<Timestamp>)>,
    /// What is no proof and counts against the subject, with when it is from and why it is none.
    against: Vec<Opposed<'a>>,
    /// What is nobody's word, or no proof, with why.
    rejected: Vec<(&'a Facts, String)>,
    /// The words that are proof without any witness, however else they are here: a log that took one later shows nothing of
    /// when it was said.
    unwitnessed: BTreeSet<(Digest, Digest)>,
}

/// What becomes of the evidence of `question`, by the rules of `weighing`.
fn heeded<'a>(pack: &Pack, question: &'a Question, weighing: Weighing) -> Heeded<'a> {
    let mut evidence: Vec<&Facts> = question.evidence.iter().map(AsRef::as_ref).collect();
    evidence.sort_by_key(|facts| facts.digest);
    let (mut accepted, mut heeded) = (Vec::new(), Heeded::default());
    for facts in evidence {
        let standing = pack.standing(facts, question.environment, question.now, weighing);
        let code = standing.refused.map(|report| report.code).unwrap_or_default();
        if standing.shown.is_empty() {
            heeded.rejected.push((facts, code.clone()));
        } else {
            accepted.push((facts, standing.shown));
        }
        if !standing.against.is_empty() {
            heeded.against.push((facts, standing.against, Dated::of(facts), code));
        }
    }
    let bare = accepted.iter().filter(|(facts, _)| facts.signed_at.is_none());
    heeded.unwitnessed = bare.filter_map(|(facts, _)| word(facts)).collect();
    let since = if weighing >= Weighing::AsFirstSeen { first_seen(question) } else { BTreeMap::new() };
    let by_last_word = weighing >= Weighing::AsLastSaid;
    let occasions = if by_last_word { Occasions::of(question) } else { Occasions::default() };
    let words = Words::of(&accepted, question.subject.digest, weighing, (since, occasions));
    let shown = accepted.into_iter().filter_map(|heard| words.said_by(heard));
    heeded.shown = shown.map(|(facts, sets)| ((facts, sets), words.since(facts))).collect();
    let against = heeded.against.into_iter();
    heeded.against = against
        .filter_map(|(facts, sets, dated, code)| {
            let dated = if by_last_word { words.occasions.of_no_proof(facts, question.environment) } else { dated };
            Some((facts, words.unsaid(facts, sets)?, dated, code))
        })
        .collect();
    if weighing > Weighing::AsProof {
        heeded.against.extend(words.again());
    }
    heeded
}

/// When each signing was seen first, by somebody whose word counts in the environment: whatever became of that wrapping. What is
/// refused for want of another witness has been seen all the same; and what has none was there when this gate first met it.
fn first_seen(question: &Question) -> BTreeMap<Signing, Timestamp> {
    let mut first: BTreeMap<Signing, Timestamp> = BTreeMap::new();
    for facts in &question.evidence {
        let counts =
            facts.vouched.is_empty() || facts.vouched.iter().any(|by| question.environment.accepts_root(&by.root));
        let met = facts.refused.is_some().then_some(facts.received_at);
        if let (Some(word), Some(at), true) = (facts.signed_content, facts.signed_at.or(met), counts) {
            let known = first.entry((word, facts.signing())).or_insert(at);
            *known = at.min(*known);
        }
    }
    first
}

/// Whether the rules of [`Weighing::AsLastSaid`] come to something else than those before.
pub(super) fn said_last(pack: &Pack, question: &Question) -> bool {
    let may_be_older = |facts: &Facts| facts.certified_until.is_some() || !has_time_here(facts, question.environment);
    let may_differ = is_repeated(question) || question.evidence.iter().any(|facts| may_be_older(facts));
    let by = |weighing| heeded(pack, question, weighing);
    may_differ && by(Weighing::AsLastSaid) != by(Weighing::AsFirstSeen)
}

/// Whether the rules of [`Weighing::AsFirstSeen`] come to something else than those before: a word is older than the wrapping that
/// is shown of it, or several pieces are no proof, of which one may have hidden another.
pub(super) fn seen_before(pack: &Pack, question: &Question) -> bool {
    let against = |facts: &Facts| {
        let standing = pack.standing(facts, question.environment, question.now, Weighing::AsFirstSeen);
        !standing.against.is_empty()
    };
    let several = question.evidence.iter().filter(|facts| against(facts)).nth(1).is_some();
    if !several && !is_repeated(question) {
        return false;
    }
    let by = |weighing| heeded(pack, question, weighing);
    let now = by(Weighing::AsFirstSeen);
    now.against.len() > 1 || now != by(Weighing::AlsoEnded)
}

fn is_repeated(question: &Question) -> bool {
    let mut seen = BTreeSet::new();
    question.evidence.iter().filter_map(|facts| facts.signed_content).any(|word| !seen.insert(word))
}

/// Whether some word of `question` is there more often than the rules before [`Weighing::AlsoEnded`] told, or for other signer
/// sets.
pub(super) fn repeats(pack: &Pack, question: &Question) -> bool {
    let by = |weighing| heeded(pack, question, weighing);
    is_repeated(question) && by(Weighing::AlsoEnded) != by(Weighing::AlsoAgainst)
}

fn of_everything(pack: &Pack, manifest: &Manifest, question: &Question) -> Result<Documents, serde_json::Error> {
    let Heeded { shown, against, rejected, unwitnessed } = heeded(pack, question, question.weighing);
    let described = |facts: &Facts, dated: Dated| {
        describe(facts, dated, word(facts).is_some_and(|word| unwitnessed.contains(&word)))
    };
    let mut rejected: Vec<(Digest, Value)> = question
        .rejected
        .iter()
        .map(|bundle| (bundle.digest, rejection(bundle.digest, &bundle.predicate_type, &bundle.rejection.code)))
        .chain(
            rejected
                .into_iter()
                .map(|(facts, code)| (facts.digest, rejection(facts.digest, &facts.predicate_type, &code))),
        )
        .collect();
    let mut given = shown
        .into_iter()
        .map(|((facts, sets), since)| Ok((facts.digest, sets, described(facts, Dated::signed(since, facts))?)))
        .collect::<Result<Vec<Given>, serde_json::Error>>()?;
    let signed = by_sets(manifest, &given);
    let (mut alone, mut evidence) = (Vec::new(), Vec::new());
    for (facts, sets, dated, code) in against {
        let seen = described(facts, dated)?;
        given.push((facts.digest, sets.clone(), seen.clone()));
        alone.push(Alone { sets, seen });
        evidence.push((facts.digest, code));
    }
    if question.weighing < Weighing::AsFirstSeen || alone.len() < 2 {
        alone.clear();
    }
    given.sort_by_key(|(digest, ..)| *digest);
    let both = (!evidence.is_empty()).then(|| by_sets(manifest, &given));
    rejected.sort_by_key(|(digest, _)| *digest);
    let rejected = Value::from(rejected.into_iter().map(|(_, entry)| entry).collect::<Vec<_>>());
    let against = both.map(|both| Against { input: document(question, both, rejected.clone()), evidence, alone });
    Ok(Documents { input: document(question, signed, rejected), against })
}

/// One piece of evidence, by these signer sets, as rules see it.
type Given = (Digest, Vec<SignerSetName>, Value);

fn by_sets<'m>(manifest: &'m Manifest, given: &[Given]) -> Signed<'m> {
    let mut signed: Signed = manifest.signers.keys().map(|set| (set, Vec::new())).collect();
    for (_, sets, described) in given {
        for set in sets {
            if let Some(list) = signed.get_mut(set) {
                list.push(described.clone());
            }
        }
    }
    signed
}

fn document(question: &Question, signed: Signed, rejected: Value) -> Value {
    let (subject, environment) = (question.subject, question.environment);
    object([
        ("now", text(&question.now)),
        (
            "subject",
            object([
                ("digest", text(&subject.digest)),
                ("name", Value::from(subject.name.as_str())),
                ("media_type", or_null(subject.media_type.as_deref())),
                ("platform", or_null(question.platform)),
                ("parent", or_null(question.parent)),
            ]),
        ),
        (
            "environment",
            object([
                ("name", text(&environment.name)),
                ("after", or_null(environment.after.as_ref())),
                ("protected", Value::from(environment.protected)),
            ]),
        ),
        ("project", text(question.project)),
        ("signed", members(signed.into_iter().map(|(set, list)| (set.as_str(), Value::from(list))))),
        ("rejected", rejected),
        ("prior", prior(question.prior)),
        ("deployments", Value::new_array()),
        ("change", Value::new_object()),
    ])
}

fn prior(prior: Option<&Prior>) -> Value {
    object([
        ("verdict", Value::from(prior.map_or("none", |prior| prior.verdict.as_str()))),
        ("decided_at", or_null(prior.and_then(|prior| prior.decided_at))),
        ("decision", or_null(prior.and_then(|prior| prior.decision))),
        ("ready_since", or_null(prior.and_then(|prior| prior.ready_since))),
    ])
}

fn rejection(digest: Digest, predicate_type: &str, code: &str) -> Value {
    object([("digest", text(&digest)), ("predicate_type", Value::from(predicate_type)), ("code", Value::from(code))])
}

/// * `dated` — when it is from.
fn describe(facts: &Facts, dated: Dated, unwitnessed: bool) -> Result<Value, serde_json::Error> {
    let signer = &facts.signer;
    let statement = Value::deserialize(&facts.statement)?;
    Ok(object([
        ("digest", text(&facts.digest)),
        ("subject", text(&facts.subject)),
        ("predicate_type", Value::from(facts.predicate_type.as_str())),
        ("predicate", predicate(facts, &statement)?),
        ("typed", Value::deserialize(typed(&facts.predicate_type, &facts.predicate).into_json())?),
        ("statement", statement),
        (
            "signer",
            object([
                ("identity", or_null(signer.identity.as_deref())),
                ("issuer", or_null(signer.issuer.as_deref())),
                ("key", or_null(signer.key)),
                (
                    "claims",
                    members(signer.claims.iter().map(|(name, claim)| (name.as_str(), Value::from(claim.as_str())))),
                ),
                ("notation", written(&signer.notation)?),
                ("certificate", written(&signer.certificate)?),
            ]),
        ),
        ("signed_at", or_null(dated.signed_at)),
        ("claimed_at", or_null(facts.claimed_at)),
        ("received_at", text(&dated.received_at)),
        ("logged", Value::from(facts.logged)),
        ("lasting", Value::from(facts.is_by_lasting_key())),
        ("unwitnessed", Value::from(unwitnessed)),
        ("source", text(&facts.source)),
    ]))
}

/// The predicate, which most often is a part of the statement: then it is the same value and is not made again.
fn predicate(facts: &Facts, statement: &Value) -> Result<Value, serde_json::Error> {
    let own = facts.statement.get("predicate").filter(|own| **own == facts.predicate);
    let made = own.and_then(|_| statement.as_object().ok()?.get(&Value::from("predicate")));
    made.map_or_else(|| Value::deserialize(&facts.predicate), |made| Ok(made.clone()))
}

// Values -------------------------------------------------------------------------------------------------------------

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    members(fields.into_iter())
}

fn members<'m>(members: impl Iterator<Item = (&'m str, Value)>) -> Value {
    Value::from(members.map(|(name, value)| (Value::from(name), value)).collect::<BTreeMap<_, _>>())
}

/// As it is shown, which is how each of these is written in JSON too.
fn text(value: &impl ToString) -> Value {
    Value::from(value.to_string())
}

fn or_null(value: Option<impl ToString>) -> Value {
    value.map_or(Value::Null, |value| text(&value))
}

/// As it is written in JSON.
fn written(value: &impl Serialize) -> Result<Value, serde_json::Error> {
    Value::deserialize(serde_json::to_value(value)?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::evidence::Form;
    use crate::domain::facts::{CertificateSigner, Revocation, Signer, Source};

    fn facts(predicate: serde_json::Value) -> Facts {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        Facts {
            digest: Digest::of(b"bundle"),
            form: Form::SigstoreBundle,
            subject: Digest::of(b"app"),
            predicate_type: "https://in-toto.io/attestation/test-result/v0.1".to_owned(),
            statement: json!({"predicateType": "t", "predicate": predicate, "subject": [{"digest": {"sha256": "0"}}]}),
            predicate,
            signer: Signer {
                identity: Some("ci@example.com".to_owned()),
                issuer: None,
                key: Some(Digest::of(b"key")),
                claims: [("Run Invocation URI".to_owned(), "https://example.com/1".to_owned())].into(),
                notation: None,
                certificate: Some(Box::new(CertificateSigner {
                    identity: "CN=ci".to_owned(),
                    issuer: "CN=root".to_owned(),
                    key: Digest::of(b"key"),
                    certificate: Digest::of(b"certificate"),
                    anchors: vec![Digest::of(b"root")],
                    valid_from: at("2026-01-01T00:00:00Z"),
                    valid_until: at("2027-01-01T00:00:00Z"),
                    revocation: Revocation::NotOffered,
                    behind: Vec::new(),
                })),
            },
            signed_at: Some(at("2026-01-02T11:00:00Z")),
            claimed_at: None,
            logged: true,
            received_at: at("2026-01-02T12:00:00.25Z"),
            source: Source::Referrer,
            vouched: Vec::new(),
            malformed: None,
            certified_for_s: None,
            signature: None,
            certified_until: None,
            named_by: Vec::new(),
            signed_content: None,
            refused: None,
        }
    }

    /// What is recorded is JSON, and what rules see is made another way: field by field it is the same.
    #[test]
    fn rules_see_every_field_as_it_is_recorded() {
        let numbers = json!([0, -1, u64::MAX, i64::MIN, 1.5, 1e300, 1e-300, -0.25, 9_007_199_254_740_993_u64]);
        let predicate = json!({
            "result": "PASSED", "configuration": [], "\u{e9}": {"a": [{}, [], null, true]}, "numbers": numbers,
        });
        let facts = facts(predicate);
        let recorded = serde_json::to_value(&facts).unwrap();
        let mut seen = serde_json::to_value(describe(&facts, Dated::of(&facts), false).unwrap()).unwrap();
        let seen = seen.as_object_mut().unwrap();
        assert_eq!(seen.remove("typed").unwrap()["result"], "PASSED");
        assert_eq!(seen.remove("lasting"), Some(serde_json::Value::Bool(true)));
        assert_eq!(seen.remove("unwitnessed"), Some(serde_json::Value::Bool(false)));
        // What a record leaves out is there, and has no value.
        assert_eq!(seen["signer"].as_object_mut().unwrap().remove("notation"), Some(serde_json::Value::Null));
        for (name, value) in &*seen {
            assert_eq!(*value, recorded[name], "{name}");
        }
        let unseen: Vec<_> = recorded.as_object().unwrap().keys().filter(|name| !seen.contains_key(*name)).collect();
        assert!(unseen.is_empty(), "{unseen:?}");
    }

    #[test]
    fn the_engine_is_given_what_it_makes_of_the_same_json() {
        let predicate = json!({"result": "FAILED", "finishedOn": "2026-01-02T11:00:00Z", "list": [1, 2.5, "x", null]});
        let facts = facts(predicate);
        let described = describe(&facts, Dated::of(&facts), false).unwrap();
        let json = serde_json::to_value(&described).unwrap();
        assert_eq!(Value::from(json), described);
    }

    #[test]
    fn the_predicate_is_made_once_where_the_statement_has_it_and_is_the_recorded_one_where_not() {
        let seen = |facts: &Facts| {
            let described = describe(facts, Dated::of(facts), false).unwrap();
            let described = described.as_object().unwrap();
            let own =
                described.get(&"statement".into()).unwrap().as_object().ok().and_then(|s| s.get(&"predicate".into()));
            (described.get(&"predicate".into()).unwrap().clone(), own.cloned())
        };
        let mut facts = facts(json!({"a": [1, 2]}));
        let (Value::Object(one), Some(Value::Object(other))) = seen(&facts) else { panic!("two objects") };
        assert!(std::ptr::eq(&raw const *one, &raw const *other));
        for (statement, predicate) in [(json!({"predicate": {"a": [1]}}), json!({"a": [2]})), (json!(null), json!("x"))]
        {
            (facts.statement, facts.predicate) = (statement.clone(), predicate.clone());
            let own = statement.get("predicate").map(|own| Value::from(own.clone()));
            assert_eq!(seen(&facts), (Value::from(predicate), own));
        }
    }

    #[test]
    fn a_statement_without_a_value_among_the_engines_leaves_no_input_at_all() {
        // A name by which its library marks numbers of any length.
        let marked = facts(json!({"$serde_json::private::Number": "no number"}));
        assert!(describe(&marked, Dated::of(&marked), false).is_err());
    }
}
