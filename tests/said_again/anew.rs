//! A no that is said again in the same words, with nothing beside it that shows when: it is heard, and it is no newer than it can
//! be.

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, Signer};
use countersign::domain::policy::Weighing;
use serde_json::json;

use super::{TEST_RESULT, again, of_people, of_people_in, said, unwitnessed};
use crate::policies::{facts, time};
use crate::weighing::{PASSED, answer};

fn at(hour: u32) -> countersign::domain::time::Timestamp {
    time(&format!("2026-01-02T{hour:02}:00:00Z"))
}

/// The same without its witness, as the gate met it at this hour; its certificate ended at that one.
fn bare(facts: Facts, met: u32, ended: u32) -> Facts {
    let mut facts = Facts {
        digest: Digest::of(format!("bare {} {met}", facts.digest).as_bytes()),
        signed_at: None,
        logged: false,
        refused: Some(Box::new(unwitnessed())),
        received_at: at(met),
        certified_until: Some(at(ended)),
        ..facts
    };
    facts.vouched[0].logs.clear();
    facts
}

/// A25: no, yes, and no again in the words of before, of which the last lacks its witness: it was said with another certificate.
#[test]
fn a_no_that_is_said_again_is_heard_without_its_witness_and_a_copy_of_the_one_before_it_is_not() {
    let pack = of_people(PASSED);
    let before = vec![said("FAILED", "one", 8), said("PASSED", "two", 9)];
    assert_eq!(answer(&pack, before.clone()).verdict, Verdict::Ready);
    let no = bare(said("FAILED", "three", 10), 10, 11);
    let record = answer(&pack, [before.clone(), vec![no.clone()]].concat());
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsLastSaid)));
    let found = &record.reasons[0].found;
    assert!(found.contains(&no.digest.short()), "{found}");
    assert_eq!(again(&pack, &record), record);
    // As it was decided by versions that passed over it.
    let mut then = record.clone();
    then.inputs.weighing = Some(Weighing::AsFirstSeen);
    assert_eq!(again(&pack, &then).verdict, Verdict::Ready);
    // She takes it back.
    let all = [record.inputs.evidence, vec![said("PASSED", "four", 11)]].concat();
    assert_eq!(answer(&pack, all).verdict, Verdict::Ready);
    // What anybody can make of the no that was taken back says nothing new.
    let copy = bare(said("FAILED", "one", 8), 10, 11);
    assert_eq!(answer(&pack, [before, vec![copy]].concat()).verdict, Verdict::Ready);
}

/// A stranger strips the time from a no that was taken back before the gate ever saw it.
#[test]
fn an_old_no_without_its_time_is_no_newer_than_its_certificate_nor_than_it_was_first_met() {
    let pack = of_people(PASSED);
    let yes = said("PASSED", "two", 10);
    let old = |met| bare(said("FAILED", "one", 8), met, 9);
    let record = answer(&pack, vec![old(12), yes.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::Ready, Some(Weighing::AsLastSaid)));
    assert_eq!(again(&pack, &record), record);
    let mut then = record;
    then.inputs.weighing = Some(Weighing::AsFirstSeen);
    assert_eq!(again(&pack, &then).verdict, Verdict::NotReady);
    // Within its time it may be the later one; then she says it once more, and no further copy changes that.
    let doubtful = |met| bare(said("FAILED", "one", 8), met, 11);
    assert_eq!(answer(&pack, vec![doubtful(12), yes.clone()]).verdict, Verdict::NotReady);
    assert_eq!(answer(&pack, vec![doubtful(12), yes.clone(), said("PASSED", "three", 12)]).verdict, Verdict::Ready);
    let met_before = vec![doubtful(9), doubtful(13), yes];
    assert_eq!(answer(&pack, met_before).verdict, Verdict::Ready);
}

/// What a reviewer says by a key that lasts, in the same words each time; by this signature, as the gate met it at this hour.
fn by_key(result: &str, signature: &str, met: u32) -> Facts {
    let predicate = match result {
        "PASSED" => json!({"result": result, "configuration": [], "reviewedOn": at(met).to_string()}),
        _ => json!({"result": result, "configuration": []}),
    };
    let (signer, content) = (Signer { key: Some(Digest::of(b"key")), ..Signer::default() }, format!("{result} by key"));
    Facts {
        signer,
        claimed_at: None,
        signed_at: None,
        logged: false,
        vouched: vec![],
        received_at: at(met),
        signature: Some(Digest::of(signature.as_bytes())),
        signed_content: Some(Digest::of(content.as_bytes())),
        ..facts(&format!("{result} {signature} {met}"), "urn:countersign:review/v1", predicate)
    }
}

/// A reviewer by a key rejects, approves, and rejects in the words of before: by another signature, which nobody else can make.
#[test]
fn a_no_that_a_key_signs_again_counts_again_and_another_wrapping_of_the_first_does_not() {
    let own = facts("x", TEST_RESULT, json!({})).signer;
    let pack = crate::weighing::pack_with(PASSED, "log-entry = \"optional\"").unwrap();
    let said = |result: &str, signature: &str, met| Facts { signer: own.clone(), ..by_key(result, signature, met) };
    let before = vec![said("FAILED", "one", 8), said("PASSED", "yes", 9)];
    assert_eq!(answer(&pack, before.clone()).verdict, Verdict::Ready);
    let wrapped = answer(&pack, [before.clone(), vec![said("FAILED", "one", 10)]].concat());
    assert_eq!(wrapped.verdict, Verdict::Ready);
    let record = answer(&pack, [before, vec![said("FAILED", "two", 10)]].concat());
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsLastSaid)));
    assert!(record.reasons[0].found.contains("(signed-again)"), "{:?}", record.reasons[0].found);
    assert_eq!(again(&pack, &record), record);
    // A yes that is signed again is no newer by that.
    let yes = vec![said("PASSED", "yes", 8), said("FAILED", "one", 9), said("PASSED", "other yes", 10)];
    let untold = yes.into_iter().map(|facts| {
        let predicate = json!({"result": facts.predicate["result"], "configuration": []});
        Facts { predicate, ..facts }
    });
    assert_eq!(answer(&pack, untold.collect()).verdict, Verdict::NotReady);
    // She takes it back by a later date.
    let all = [record.inputs.evidence, vec![said("PASSED", "last", 11)]].concat();
    let content = |facts: &Facts| match facts.received_at {
        last if last == at(11) => Some(Digest::of(b"later")),
        _ => facts.signed_content,
    };
    let all = all.into_iter().map(|facts| Facts { signed_content: content(&facts), ..facts });
    assert_eq!(answer(&pack, all.collect()).verdict, Verdict::Ready);
}

/// Two roots lead to one certificate, and the one that counts here knows nothing of its time.
#[test]
fn a_no_whose_time_only_another_root_knows_is_heard_where_a_root_that_counts_names_its_signer() {
    let pack = of_people_in("trusted-roots = [\"production\"]");
    let yes = said("PASSED", "two", 9);
    let mut no = Facts { received_at: at(10), ..said("FAILED", "one", 8) };
    let here = no.vouched[0].clone();
    no.vouched[0].root = "elsewhere".to_owned();
    assert_eq!(answer(&pack, vec![yes.clone(), no.clone()]).verdict, Verdict::Ready, "nobody here knows her");
    let named = Facts { named_by: vec![here], certified_until: Some(at(11)), ..no };
    let record = answer(&pack, vec![yes.clone(), named.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsLastSaid)));
    assert_eq!(again(&pack, &record), record);
    // It shows nothing by that, and what is said after its end takes it back.
    assert_ne!(
        answer(&pack, vec![Facts { predicate: yes.predicate.clone(), ..named.clone() }]).verdict,
        Verdict::Ready
    );
    let later = said("PASSED", "three", 11);
    assert_eq!(answer(&pack, vec![yes, named, later]).verdict, Verdict::Ready);
}
