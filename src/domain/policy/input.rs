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
use super::pack::Pack;
use super::weighing::Weighing;
use crate::domain::decision::{Prior, Subject};
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
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

/// Why a word that was seen again later, by the certificate of minutes that it was said with, is shown as it was said first: whether
/// it was said anew or only witnessed anew, nobody can tell.
const SAID_AGAIN: &str = "said-again-or-only-witnessed-anew";

/// One piece of evidence and the signer sets by which it is.
type Heard<'a> = (&'a Facts, Vec<SignerSetName>);

/// A signing, as far as it can be told from others: the word, and the certificate of minutes.
type Signing = (Digest, Option<Digest>);

/// What becomes of all that verified.
#[derive(Debug, Default, PartialEq, Eq)]
struct Heeded<'a> {
    /// What is shown to rules, each word once, and since when it is there.
    shown: Vec<(Heard<'a>, Option<Timestamp>)>,
    /// What is no proof and counts against the subject, with why it is none.
    against: Vec<(&'a Facts, Vec<SignerSetName>, String)>,
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
            heeded.against.push((facts, standing.against, code));
        }
    }
    let bare = accepted.iter().filter(|(facts, _)| facts.signed_at.is_none());
    heeded.unwitnessed = bare.filter_map(|(facts, _)| word(facts)).collect();
    let since = if weighing >= Weighing::AsFirstSeen { first_seen(question) } else { BTreeMap::new() };
    let words = Words::of(&accepted, question.subject.digest, weighing, since);
    let shown = accepted.into_iter().filter_map(|heard| words.said_by(heard));
    heeded.shown = shown.map(|(facts, sets)| ((facts, sets), words.since(facts))).collect();
    let against = heeded.against.into_iter();
    heeded.against =
        against.filter_map(|(facts, sets, code)| Some((facts, words.unsaid(facts, sets)?, code))).collect();
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
    let described = |facts: &Facts, since: Option<Timestamp>| {
        describe(facts, since, word(facts).is_some_and(|word| unwitnessed.contains(&word)))
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
        .map(|((facts, sets), since)| Ok((facts.digest, sets, described(facts, since)?)))
        .collect::<Result<Vec<Given>, serde_json::Error>>()?;
    let signed = by_sets(manifest, &given);
    let (mut alone, mut evidence) = (Vec::new(), Vec::new());
    for (facts, sets, code) in against {
        let seen = described(facts, facts.signed_at)?;
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

/// What was signed and by whom, and about what: the same in whatever bytes it comes. What nobody signed is no word.
fn word(facts: &Facts) -> Option<(Digest, Digest)> {
    facts.signed_content.filter(|_| facts.form != Form::Statement).map(|word| (word, facts.subject))
}

/// One word, as far as it is one: beside what it lies, and for which set, where these tell words apart. See [`Words::of`].
type Word = (Digest, Option<Digest>, Option<SignerSetName>);

fn words(facts: &Facts, sets: &[SignerSetName], weighing: Weighing) -> Vec<Word> {
    if weighing < Weighing::AlsoEnded {
        return word(facts).map(|(word, subject)| (word, Some(subject), None)).into_iter().collect();
    }
    let of = |word: Digest| sets.iter().map(move |set| (word, None, Some(set.clone())));
    facts.signed_content.into_iter().flat_map(of).collect()
}

/// What was said, each word once: whoever wraps what she signed in other bytes says no more by that, and a rule that counts must
/// not count it twice.
struct Words<'a> {
    weighing: Weighing,
    /// When each signing was seen first; nothing by rules before [`Weighing::AsFirstSeen`].
    first: BTreeMap<Signing, Timestamp>,
    /// The one wrapping of each word that is shown.
    best: BTreeMap<Word, &'a Facts>,
    /// A later one, of which nobody can tell whether it is that signing or the same words said again.
    again: BTreeMap<Word, &'a Facts>,
}

impl<'a> Words<'a> {
    /// Of several wrappings of one signing the one that a log has taken counts, then the one that existed first: who has an old one
    /// witnessed anew makes it no newer. But whoever signs with a certificate of minutes and signs the same again, with another
    /// one, has said it again, and the time of that is proved: of several signings the last one counts.
    ///
    /// For each signer set by itself, so that nobody stands in for another whose word counts for more; and whether it lies beside
    /// an index or beside what is asked about, it is one. Rules before [`Weighing::AlsoEnded`] told words apart by what they
    /// lie beside, and no sets.
    ///
    /// Whichever wrapping is shown, it is as old as its signing was first seen to be. Where its own time is a later one, the
    /// word may have been said again then: that gives nothing, and takes away what it took away.
    fn of(accepted: &[Heard<'a>], asked: Digest, weighing: Weighing, first: BTreeMap<Signing, Timestamp>) -> Self {
        let rank = |facts: &Facts| {
            let elsewhere = weighing >= Weighing::AlsoEnded && facts.subject != asked;
            // Where nobody says when, the one that came first: anybody can wrap it once more.
            let came = (weighing >= Weighing::AsFirstSeen && facts.signed_at.is_none()).then_some(facts.received_at);
            (elsewhere, !facts.logged, facts.signed_at.is_none(), facts.signed_at, came, facts.digest)
        };
        let mut signings: BTreeMap<Word, BTreeMap<Option<Digest>, &'a Facts>> = BTreeMap::new();
        let mut latest: BTreeMap<Word, &'a Facts> = BTreeMap::new();
        let of = |(facts, sets): &Heard<'a>| {
            let facts = *facts;
            words(facts, sets, weighing).into_iter().map(move |word| (facts, word))
        };
        for (facts, word) in accepted.iter().flat_map(of) {
            let signing = facts.signing().filter(|_| weighing >= Weighing::AlsoEnded);
            if signing.is_some() {
                let last = latest.entry(word.clone()).or_insert(facts);
                if facts.signed_at > last.signed_at {
                    *last = facts;
                }
            }
            let known = signings.entry(word).or_default().entry(signing).or_insert(facts);
            if rank(facts) < rank(known) {
                *known = facts;
            }
        }
        let since = |facts: &Facts| since(&first, facts);
        let last = |signings: BTreeMap<Option<Digest>, &'a Facts>| {
            signings.into_values().max_by_key(|facts| (since(facts), std::cmp::Reverse(facts.digest)))
        };
        let best: BTreeMap<Word, &'a Facts> =
            signings.into_iter().filter_map(|(word, signings)| Some((word, last(signings)?))).collect();
        latest.retain(|word, facts| best.get(word).is_some_and(|best| facts.signed_at > since(best)));
        for (word, facts) in best.iter().filter(|(_, facts)| facts.signed_at > since(facts)) {
            latest.entry(word.clone()).or_insert(*facts);
        }
        Self { weighing, first, best, again: latest }
    }

    /// Since when what is shown is there.
    fn since(&self, facts: &Facts) -> Option<Timestamp> {
        since(&self.first, facts)
    }

    /// `heard` for those sets for which it is shown; `None` where another stands for it in all of them.
    fn said_by(&self, (facts, sets): Heard<'a>) -> Option<Heard<'a>> {
        let is_best = |set: &SignerSetName| {
            let best = self.best_like(facts, set);
            best.is_none_or(|best| match self.weighing {
                // One statement in an index, by two wrappings of the signature over that, is there twice under its one digest.
                Weighing::AlsoEnded | Weighing::AsFirstSeen => std::ptr::eq(best, facts),
                Weighing::AsProof | Weighing::AlsoAgainst => {
                    (best.digest, best.subject) == (facts.digest, facts.subject)
                }
            })
        };
        let sets: Vec<SignerSetName> = sets.into_iter().filter(is_best).collect();
        (!sets.is_empty()).then_some((facts, sets))
    }

    /// Those of `sets` for which the same is not shown already: the same word, wrapped so that it is no proof, says nothing else
    /// than where it is one, unless it was said again later.
    fn unsaid(&self, facts: &Facts, sets: Vec<SignerSetName>) -> Option<Vec<SignerSetName>> {
        let is_unsaid = |set: &SignerSetName| {
            let best = self.best_like(facts, set);
            let later = |best: &Facts| facts.signing().is_some() && facts.signed_at > self.since(best);
            best.is_none_or(|best| self.weighing >= Weighing::AlsoEnded && later(best))
        };
        let sets: Vec<SignerSetName> = sets.into_iter().filter(is_unsaid).collect();
        (!sets.is_empty()).then_some(sets)
    }

    /// The later signings of words that are shown by an earlier one, each with why it is not shown itself.
    fn again(self) -> impl Iterator<Item = (&'a Facts, Vec<SignerSetName>, String)> {
        let of = |((.., set), facts): (Word, &'a Facts)| (facts, set.into_iter().collect(), SAID_AGAIN.to_owned());
        self.again.into_iter().map(of)
    }

    /// The wrapping that is shown for `set` of the word that `facts` are.
    fn best_like(&self, facts: &Facts, set: &SignerSetName) -> Option<&'a Facts> {
        let word = words(facts, std::slice::from_ref(set), self.weighing).pop()?;
        self.best.get(&word).copied()
    }
}

/// Since when somebody vouches for what was signed with `facts`, in this wrapping or another.
fn since(first: &BTreeMap<Signing, Timestamp>, facts: &Facts) -> Option<Timestamp> {
    let known = facts.signed_content.and_then(|word| first.get(&(word, facts.signing())).copied());
    facts.signed_at.map(|at| known.map_or(at, |known| known.min(at)))
}

fn prior(prior: Option<&Prior>) -> Value {
    object([
        ("verdict", Value::from(prior.map_or("none", |prior| prior.verdict.as_str()))),
        ("decided_at", or_null(prior.and_then(|prior| prior.decided_at))),
        ("decision", or_null(prior.and_then(|prior| prior.decision))),
    ])
}

fn rejection(digest: Digest, predicate_type: &str, code: &str) -> Value {
    object([("digest", text(&digest)), ("predicate_type", Value::from(predicate_type)), ("code", Value::from(code))])
}

/// * `signed_at` — since when somebody vouches for it.
fn describe(facts: &Facts, signed_at: Option<Timestamp>, unwitnessed: bool) -> Result<Value, serde_json::Error> {
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
        ("signed_at", or_null(signed_at)),
        ("claimed_at", or_null(facts.claimed_at)),
        ("received_at", text(&facts.received_at)),
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
        let mut seen = serde_json::to_value(describe(&facts, facts.signed_at, false).unwrap()).unwrap();
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
        let described = describe(&facts(predicate), None, false).unwrap();
        let json = serde_json::to_value(&described).unwrap();
        assert_eq!(Value::from(json), described);
    }

    #[test]
    fn the_predicate_is_made_once_where_the_statement_has_it_and_is_the_recorded_one_where_not() {
        let seen = |facts: &Facts| {
            let described = describe(facts, facts.signed_at, false).unwrap();
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
        assert!(describe(&marked, marked.signed_at, false).is_err());
    }
}
