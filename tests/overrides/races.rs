//! Two people say something about an override at the same moment, at two replicas: one is filed, the other is told.

use std::sync::Mutex;

use countersign::domain::keys::PublicKey;
use countersign::gate::{Gate, GateError, OverrideReply, OverrideStep};
use countersign::sigstore::{Signer, SignerError, SigningKey};
use futures_util::future::BoxFuture;

use super::{unreviewed, words_of_log};
use crate::support::gate::{TestGate, project};
use crate::{assert_not_ready, assert_ready};

async fn say(
    gate: &Gate,
    waiver: &OverrideReply,
    step: OverrideStep,
    by: &dyn Signer,
) -> Result<OverrideReply, GateError> {
    gate.say_of_override(&project(), &waiver.id.to_string(), step, by).await
}

fn no() -> OverrideStep {
    OverrideStep::Refuse("the review takes an hour: do it".into())
}

/// Somebody who signs slowly: meanwhile something else happens. That she may say it was looked at before.
struct Slowly<'g> {
    key: &'g SigningKey,
    meanwhile: Mutex<Option<BoxFuture<'g, ()>>>,
}

impl Signer for Slowly<'_> {
    fn public_key(&self) -> Option<PublicKey> {
        Some(self.key.public_key())
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        let meanwhile = self.meanwhile.lock().unwrap().take();
        Box::pin(async move {
            if let Some(meanwhile) = meanwhile {
                meanwhile.await;
            }
            self.key.sign_statement(payload).await
        })
    }
}

/// An override that lacks nothing but Bob's approval.
async fn almost(gate: &TestGate, content: &str) -> (String, OverrideReply) {
    let app = unreviewed(gate, content).await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    say(&gate.gate, &waiver, OverrideStep::Approve, &gate.people.alice).await.unwrap();
    (app, waiver)
}

async fn both() -> Vec<TestGate> {
    [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten().collect()
}

#[tokio::test]
async fn whoever_signs_while_somebody_else_files_is_told_what_was_filed() {
    for gate in both().await {
        Box::pin(one_files_while_the_other_signs(&gate)).await;
        gate.finish().await;
    }
}

async fn one_files_while_the_other_signs(gate: &TestGate) {
    let replica = gate.another().await;
    // The refusal was admitted, and the last approval comes first.
    let (app, waiver) = almost(gate, "approved first").await;
    let approving: BoxFuture<'_, ()> = Box::pin(async {
        let approved = say(&replica, &waiver, OverrideStep::Approve, &gate.people.bob).await.unwrap();
        assert_eq!(approved.state, "in-force");
    });
    let slow = Slowly { key: &gate.people.alice, meanwhile: Mutex::new(Some(approving)) };
    let late = say(&gate.gate, &waiver, no(), &slow).await.unwrap_err();
    assert!(matches!(&late, GateError::Conflict { detail } if detail.contains("override revoke` ends it")), "{late}");
    assert_ready!(gate.promote(&app, "production").await);

    // The last approval was admitted, and the refusal comes first.
    let (app, waiver) = almost(gate, "refused first").await;
    let refusing: BoxFuture<'_, ()> = Box::pin(async {
        let refused = say(&replica, &waiver, no(), &gate.people.alice).await.unwrap();
        assert_eq!(refused.state, "refused");
    });
    let slow = Slowly { key: &gate.people.bob, meanwhile: Mutex::new(Some(refusing)) };
    let late = say(&gate.gate, &waiver, OverrideStep::Approve, &slow).await.unwrap_err();
    assert!(matches!(&late, GateError::Conflict { detail } if detail.contains("is refused")), "{late}");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);

    // Nothing of what came too late is in the log; and what is no contradiction is filed after what came first.
    let words = words_of_log(gate).await;
    let count = |word: &str| words.iter().filter(|found| *found == word).count();
    assert_eq!((count("override-approval"), count("override-refusal")), (3, 1), "{words:?}");
    let second = gate.request_override(&app, "review.approved", "7d").await;
    let approving: BoxFuture<'_, ()> = Box::pin(async {
        say(&replica, &second, OverrideStep::Approve, &gate.people.alice).await.unwrap();
    });
    let slow = Slowly { key: &gate.people.bob, meanwhile: Mutex::new(Some(approving)) };
    let whole = say(&gate.gate, &second, OverrideStep::Approve, &slow).await.unwrap();
    assert_eq!((whole.state.as_str(), whole.approved_by.len()), ("in-force", 2));
    let revoking: BoxFuture<'_, ()> = Box::pin(async {
        say(&replica, &second, OverrideStep::Revoke(None), &gate.people.alice).await.unwrap();
    });
    let slow = Slowly { key: &gate.people.dev, meanwhile: Mutex::new(Some(revoking)) };
    assert_eq!(say(&gate.gate, &second, OverrideStep::Revoke(None), &slow).await.unwrap().state, "revoked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_refusal_and_the_last_approval_at_the_same_moment_exactly_one_is_filed() {
    for gate in both().await {
        let replica = gate.another().await;
        let mut won = [0, 0];
        for round in 0..12 {
            let (app, waiver) = almost(&gate, &format!("at once {round}")).await;
            let (here, there) = if round % 2 == 0 { (&gate.gate, &replica) } else { (&replica, &gate.gate) };
            let (refused, approved) = tokio::join!(
                say(here, &waiver, no(), &gate.people.alice),
                say(there, &waiver, OverrideStep::Approve, &gate.people.bob)
            );
            let stands = gate.gate.override_by(&project(), &waiver.id.to_string()).await.unwrap();
            match (refused, approved) {
                (Ok(refused), Err(GateError::Conflict { detail })) => {
                    assert!(detail.contains("is refused"), "{detail}");
                    assert_eq!((refused.state.as_str(), stands.state.as_str()), ("refused", "refused"));
                    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
                    won[0] += 1;
                }
                (Err(GateError::Conflict { detail }), Ok(approved)) => {
                    assert!(detail.contains("is in force"), "{detail}");
                    assert_eq!((approved.state.as_str(), stands.state.as_str()), ("in-force", "in-force"));
                    assert!(stands.refused.is_none());
                    assert_ready!(gate.promote(&app, "production").await);
                    won[1] += 1;
                }
                (refused, approved) => panic!("round {round}: {refused:?} and {approved:?}"),
            }
        }
        eprintln!("refused first {}, approved first {}", won[0], won[1]);
        let words = words_of_log(&gate).await;
        let count = |word: &str| words.iter().filter(|found| *found == word).count();
        assert_eq!((count("override-approval"), count("override-refusal")), (12 + won[1], won[0]));
        replica.close().await;
        gate.finish().await;
    }
}
