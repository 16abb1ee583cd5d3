//! Runs a smoke test and attests its outcome, every attempt counted.

use std::future::Future;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Duration;

use futures_util::FutureExt as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::sign::{SignRequest, Signed, attest_resolved, deliver, destination_is_usable, resolve};
use super::{Clock, GateError};
use crate::domain::decision::Subject;
use crate::domain::statement::predicate_type::TEST_RESULT_V0_1;
use crate::domain::test_result::{TestOutcome, TestRun};
use crate::domain::time::Timestamp;
use crate::host::smoke::{Prepared, Progress, Smoke, prepare, run_prepared};
use crate::host::variables::Variables;
use crate::sigstore::Unsent;

/// A smoke test to run and attest.
pub struct SmokeRequest<'a> {
    /// The subject, the signer, the place.
    pub sign: SignRequest<'a>,
    /// What the test is called.
    pub name: String,
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Where it runs.
    pub directory: PathBuf,
    /// How often it is tried again after it failed.
    pub retries: u32,
    /// How long one attempt may take; the usual limit when nothing is said.
    pub attempt_timeout: Option<Duration>,
    /// Where it leaves JUnit XML, as a glob pattern.
    pub junit: Option<String>,
    /// Variables that the command does not see, such as the one the key is read from.
    pub withheld: Vec<String>,
    /// Where both outputs of the command go, as they come.
    pub output: OwnedFd,
    /// The time.
    pub clock: Clock,
    /// Where a signed result is kept until it is stored; absent: nowhere.
    pub outbox: Option<PathBuf>,
}

/// What a smoke test showed, and where that is attested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Smoked {
    /// The attestation.
    pub signed: Signed,
    /// What the test is called; the next result under that name replaces this one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Whether the last attempt passed.
    pub passed: bool,
    /// How many attempts there were.
    pub attempts: u32,
    /// When the test ended of which an earlier command had signed the result, and could not store it; absent where it was
    /// run now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested_at: Option<Timestamp>,
}

/// Runs the command until an attempt passes, no attempt is left, or `cancelled` completes; attests the outcome.
///
/// Everything that could make the attestation impossible is looked at before the command runs: a test of an hour is
/// not lost to a wrong file name. Nor is it to a registry that does not take the result: that is kept, and the same command
/// within a day stores it and runs nothing.
///
/// # Errors
///
/// [`GateError::Cancelled`]: nothing is attested then. As [`super::sign::attest`]; [`GateError::Usage`] for a command
/// that cannot be started.
pub async fn smoke(
    request: SmokeRequest<'_>,
    cancelled: impl Future<Output = ()>,
    watcher: impl FnMut(Progress<'_>),
) -> Result<Smoked, GateError> {
    destination_is_usable(request.sign.at, &request.sign.to)?;
    let subject = resolve(request.sign.at, request.sign.registry).await?;
    let mut test = Smoke::new(subject.reference(), request.command, request.directory);
    test.name = request.name;
    test.retries = request.retries;
    test.attempt_timeout = request.attempt_timeout.unwrap_or(test.attempt_timeout);
    test.junit = request.junit;
    test.withheld = request.withheld;
    let variables = Variables::of_this_process();
    let prepared = prepare(&test, &variables).await?;
    let unsent = request.outbox.as_ref().and_then(|outbox| unsent(outbox, &request.sign, &subject, &test, &prepared));
    if let Some(unsent) = &unsent {
        let this = TestRun {
            name: test.name.clone(),
            command: test.command.clone(),
            files: prepared.files.clone(),
            attempts: Vec::new(),
            report: None,
        };
        let earlier =
            deliver(&request.sign, &subject, TEST_RESULT_V0_1, unsent, |predicate| this.is_told_by(predicate)).await?;
        if let Some((signed, predicate)) = earlier {
            return Ok(as_signed_then(signed, &predicate));
        }
    }
    let clock = request.clock;
    let now = || clock().to_millisecond();
    let mut cancelled = pin!(cancelled.fuse());
    let outcome = run_prepared(&test, prepared, &variables, &request.output, now, &mut cancelled, watcher).await?;
    if outcome.outcome() == TestOutcome::Cancelled {
        return Err(GateError::Cancelled {
            done: format!("the smoke test `{}` was stopped, and everything that it had started", outcome.name),
            not_done: "nothing was attested; the command may be repeated".into(),
        });
    }
    let predicate = outcome.predicate().map_err(|error| GateError::usage(format!("the test result: {error}")))?;
    // An identity's signature may wait for others: it is no less to be interrupted than the test.
    let signed = tokio::select! {
        signed = attest_resolved(request.sign, &subject, (TEST_RESULT_V0_1, &predicate), unsent.as_ref()) => signed?,
        () = &mut cancelled => {
            return Err(GateError::Cancelled {
                done: format!("the smoke test `{}` was run", outcome.name),
                not_done: "nothing was attested; the command may be repeated".into(),
            });
        }
    };
    let attempts = u32::try_from(outcome.attempts.len()).unwrap_or(u32::MAX);
    let passed = outcome.outcome() == TestOutcome::Passed;
    Ok(Smoked { signed, name: outcome.name, passed, attempts, tested_at: None })
}

/// What an earlier command found out and signed.
fn as_signed_then(signed: Signed, predicate: &Value) -> Smoked {
    let attempts = predicate.get("attempts").and_then(Value::as_array).map_or(1, Vec::len);
    let passed = predicate.get("result").and_then(Value::as_str) == Some("PASSED");
    let tested_at = predicate.get("finishedOn").and_then(Value::as_str).and_then(|at| at.parse().ok());
    let name = predicate.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    Smoked { signed, name, passed, attempts: u32::try_from(attempts).unwrap_or(u32::MAX), tested_at }
}

/// The place of this test's result: of this subject, place, signer and test. One that asks more, or whose files are others
/// by now, is another.
fn unsent(
    outbox: &Path,
    sign: &SignRequest<'_>,
    subject: &Subject,
    test: &Smoke,
    prepared: &Prepared,
) -> Option<Unsent> {
    let signer = sign.signer.public_key().map(|key| key.fingerprint());
    let files: Vec<_> = prepared.files.iter().map(|file| (&file.name, file.digest)).collect();
    let terms = (&test.junit, test.retries, u64::try_from(test.attempt_timeout.as_millis()).ok()?);
    let about = (&subject.name, subject.digest, signer);
    Unsent::of(outbox, &("smoke", about, &test.name, &test.command, &prepared.directory, files, terms))
}
