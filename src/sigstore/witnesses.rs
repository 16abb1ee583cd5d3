//! Who vouches for a signature beside its signer: the services, how they are asked, and what they gave so far.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::made::{Keep as _, Logged, Made};
use super::outbox::Kept;
use super::service::{ServiceOptions, shown};
use super::signer::SignerError;
use super::signing_config::Services;
use crate::domain::digest::Digest;
use crate::domain::evidence::Rejection;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::time::Timestamp;

const KEPT: &str = "what was made so far is kept: the same command goes on from there";

/// The services that vouch for a signature, and where what they gave is kept until it is stored.
pub struct Witnesses {
    /// Who vouches.
    pub services: Services,
    /// How they are asked.
    pub options: ServiceOptions,
    /// Where unfinished signatures are kept; `None` keeps none.
    pub outbox: Option<PathBuf>,
    /// The time.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Told what is used, in words for a person.
    pub say: Arc<dyn Fn(&str) + Send + Sync>,
    /// The signature that was handed out last, until it is known what became of it.
    unfinished: Mutex<Option<(Option<Kept>, Made)>>,
}

impl Witnesses {
    /// Asks `services` as `options` say, and keeps what they gave in `outbox`.
    #[must_use]
    pub fn new(
        services: Services,
        options: ServiceOptions,
        outbox: Option<PathBuf>,
        clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
        say: Arc<dyn Fn(&str) + Send + Sync>,
    ) -> Self {
        Self { services, options, outbox, clock, say, unfinished: Mutex::default() }
    }

    /// The whole bundle, to be stored by who asked for it; until then it is kept.
    pub(super) fn hand_out(&self, kept: Option<Kept>, made: Made) -> Vec<u8> {
        let bundle = made.bundle();
        *self.unfinished.lock().unwrap_or_else(PoisonError::into_inner) = Some((kept, made));
        bundle
    }

    fn take(&self) -> Option<(Option<Kept>, Made)> {
        self.unfinished.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// It is where it was to go.
    pub(super) fn stored(&self) {
        if let Some((Some(kept), _)) = self.take() {
            kept.forget();
        }
    }

    /// It does not verify: what was given is not worth keeping. Says which service gave the part that is wrong.
    pub(super) fn refused(&self, rejection: &Rejection) -> Option<Fault> {
        let (kept, made) = self.take()?;
        if let Some(kept) = kept {
            kept.forget();
        }
        Some(Fault {
            dependency: made.given_by(rejection)?,
            class: FaultClass::Corrupt,
            tries: 1,
            elapsed_ms: 0,
            retry_after_s: None,
            retry: Retry::Pointless,
            detail: format!(
                "what it gave does not verify by the trusted roots in force (--trusted-root names others): {rejection}"
            ),
        })
    }

    /// The place for the signature `name`, and what is kept there and still worth something.
    pub(super) async fn resume(&self, name: Digest, options: &ServiceOptions) -> (Option<Kept>, Option<Made>) {
        let Some(outbox) = &self.outbox else { return (None, None) };
        let kept = match Kept::open(outbox, name, options).await {
            Ok(kept) => kept,
            Err(error) => {
                let place = shown(&outbox.to_string_lossy());
                (self.say)(&format!("nothing is kept for a repetition: `{place}` cannot be used: {error}"));
                return (None, None);
            }
        };
        let made = kept.read();
        match made {
            Some(made) if made.is_usable((self.clock)()) => {
                (self.say)("going on with a signature that was made before and not stored");
                (Some(kept), Some(made))
            }
            Some(_) => {
                (self.say)("a signature that was made before has expired unwitnessed: making another");
                (Some(kept), None)
            }
            None => (Some(kept), None),
        }
    }

    /// Has what `make` makes vouched for as the services are asked to, and keeps each part as it comes. `made` is what
    /// was kept; where a log has it already and does not give the proof, another is made, once.
    pub(super) async fn vouch<F>(
        &self,
        made: Option<Made>,
        kept: Option<&Kept>,
        options: &ServiceOptions,
        make: impl Fn() -> F,
    ) -> Result<Made, SignerError>
    where
        F: Future<Output = Result<Made, SignerError>>,
    {
        let mut made = match made {
            Some(made) => made,
            None => make().await?,
        };
        if self.witness(&mut made, kept, options).await? != Logged::Lost {
            return Ok(made);
        }
        let mut another = make().await?;
        if self.witness(&mut another, kept, options).await? == Logged::Lost {
            return Err(SignerError::Unusable {
                detail: "a log says of new signatures that it has them already".into(),
            });
        }
        Ok(another)
    }

    /// Has `made` vouched for as the services are asked to, and keeps each part as it comes.
    async fn witness(&self, made: &mut Made, kept: Option<&Kept>, options: &ServiceOptions) -> Result<Logged, Fault> {
        kept.keep(made);
        let outcome = made.witness(&self.services, options, &kept).await;
        if outcome.is_err() && kept.is_some() {
            (self.say)(KEPT);
        }
        let logged = outcome?;
        if logged == Logged::Lost {
            (self.say)("a log has the entry, and its answer was lost on the way: signing anew");
            return Ok(logged);
        }
        for (by, _) in &made.timestamps {
            (self.say)(&format!("timestamp by {}", shown(by.trim_end_matches('/'))));
        }
        for (by, entry) in &made.entries {
            let index = entry.get("logIndex").and_then(|index| index.as_str()).unwrap_or("?");
            (self.say)(&format!("entry {} of the log {}", shown(index), shown(by.trim_end_matches('/'))));
        }
        if logged == Logged::NotTaken {
            (self.say)("no log entry: Rekor v2 takes no ed25519 signatures; the timestamp has to do");
        }
        Ok(logged)
    }
}

impl Drop for Witnesses {
    fn drop(&mut self) {
        if let Some((Some(_), _)) = self.take() {
            (self.say)(KEPT);
        }
    }
}
