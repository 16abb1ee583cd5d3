//! Revocations: signed by those who may, in force at once, found by a look-up, and taken back by another statement.

pub(crate) mod authorities;
mod entrances;
mod hostile;
mod identities;
mod logs;
mod standing;
mod vouched_for;
mod wrapped;

use countersign::domain::decision::Inputs;
use countersign::domain::digest::Digest;
use countersign::domain::policy::Members;
use countersign::domain::revocation::{RevocationPredicate, Said, Target, UndoPredicate};
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::reply::DecisionReply;
use countersign::gate::revoke::{FollowedReply, sign_said};
use countersign::gate::{Gate, GateError, RevocationReply, Settings};
use countersign::sigstore::SigningKey;
use countersign::store::{DecisionRun, NewDecision, NewRun};

use crate::support::gate::{TestGate, project};

/// What the stories' gate calls itself.
pub(crate) const GATE: &str = "https://gate.example.com";

/// Gates of both kinds, on which Alice and Bob may revoke.
pub(crate) async fn gates() -> Vec<TestGate> {
    let mut gates = Vec::new();
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        gates.push(revocable(gate).await);
    }
    gates
}

/// The same gate with a configuration that lets Alice and Bob revoke.
pub(crate) async fn revocable(mut gate: TestGate) -> TestGate {
    let keys = vec![gate.people.alice.public_key(), gate.people.bob.public_key()];
    let revokers = Members { keys, ..Members::default() };
    gate.gate = Gate::open(Settings { revokers, ..gate.gate.settings().clone() }).await.unwrap();
    gate
}

pub(crate) fn revoked(target: Target, nonce: &str) -> Said {
    Said::Revoked(RevocationPredicate {
        gate: GATE.into(),
        project: project(),
        revokes: target,
        reason: "it leaked".into(),
        nonce: nonce.into(),
    })
}

pub(crate) fn undone(id: Digest) -> Said {
    Said::Undone(id, UndoPredicate { gate: GATE.into(), project: project(), reason: "it was another one".into() })
}

pub(crate) async fn signed(gate: &TestGate, said: &Said, by: &SigningKey) -> Vec<u8> {
    sign_said(said, by, &TrustSet::empty(), gate.clock.now()).await.unwrap()
}

pub(crate) async fn file(gate: &TestGate, said: &Said, by: &SigningKey) -> Result<RevocationReply, GateError> {
    gate.gate.file_revocation(&project(), &signed(gate, said, by).await).await
}

/// Revokes `thing` by Alice's word.
pub(crate) async fn revoke(gate: &TestGate, thing: Digest) -> RevocationReply {
    file(gate, &revoked(Target::Digest(thing), &uuid::Uuid::now_v7().to_string()), &gate.people.alice).await.unwrap()
}

/// Decides again whatever is due.
pub(crate) async fn follow(gate: &TestGate) -> Vec<FollowedReply> {
    gate.gate.note_dependants(|_| {}).await.unwrap();
    let (followed, all) = gate.gate.decide_due().await.unwrap();
    assert!(all && followed.iter().all(|one| one.error.is_none()), "{followed:#?}");
    followed
}

/// The same decision as a version made it that did not record all of that yet: the newest there is.
///
/// * `forget` — what that version did not record.
pub(crate) async fn decided_before(gate: &TestGate, reply: &DecisionReply, forget: impl FnOnce(&mut Inputs)) -> Digest {
    let store = gate.record().await;
    let mut record = store.decision(reply.decision.as_ref().unwrap().id).await.unwrap().unwrap().record;
    forget(&mut record.inputs);
    record.inputs.run = uuid::Uuid::now_v7();
    let about = (record.inputs.subject.digest, record.inputs.subject.name.as_str());
    let mut run = NewRun::asking(&project(), about, &record.inputs.environment, None, gate.clock.now()).unwrap();
    run.id = record.inputs.run;
    let earlier = NewDecision::of(record, DecisionRun::Whole(Box::new(run)), gate.clock.now()).unwrap();
    store.commit_decision(&earlier).await.unwrap();
    store.close().await.unwrap();
    earlier.id()
}

/// What is listed as depending on `thing`.
pub(crate) async fn dependants(gate: &TestGate, thing: Digest) -> Vec<(Digest, String, String)> {
    let reply = gate.gate.dependants(&project(), &Target::Digest(thing), None).await.unwrap();
    assert_eq!((reply.gate.as_str(), reply.next_cursor), (GATE, None));
    let listed = reply.items.into_iter();
    listed.map(|one| (one.subject.digest, one.environment.to_string(), one.because.join(", "))).collect()
}
