//! A key's signatures, with a log entry and timestamps: what an identity always has, and a key has when it is asked for.

use futures_util::future::BoxFuture;

use super::made::{Made, Verifier};
use super::signer::{Signer, SignerError};
use super::witnesses::Witnesses;
use crate::domain::bundle::signature_of;
use crate::domain::digest::Digest;
use crate::domain::evidence::Rejection;
use crate::domain::fault::Fault;
use crate::domain::keys::PublicKey;

/// Signs as another signer does, and has it logged and timestamped.
pub struct Witnessed {
    signer: Box<dyn Signer>,
    key: PublicKey,
    witnesses: Witnesses,
}

impl Witnessed {
    /// `signer`, vouched for by `witnesses`.
    ///
    /// # Errors
    ///
    /// [`SignerError::Unusable`] for a signer without a key: what an identity signs is vouched for anyway.
    pub fn new(signer: Box<dyn Signer>, witnesses: Witnesses) -> Result<Self, SignerError> {
        let Some(key) = signer.public_key() else {
            return Err(SignerError::Unusable { detail: "expected a signer with a key, found an identity".into() });
        };
        Ok(Self { signer, key, witnesses })
    }

    async fn sign(&self, payload: &[u8]) -> Result<Vec<u8>, SignerError> {
        let options = self.witnesses.options.beginning_now();
        let name = Digest::of(&[payload, self.key.spki_der()].concat());
        let (kept, made) = self.witnesses.resume(name, &options).await;
        let made = self.witnesses.vouch(made, kept.as_ref(), &options, || self.signed(payload)).await?;
        Ok(self.witnesses.hand_out(kept, made))
    }

    async fn signed(&self, payload: &[u8]) -> Result<Made, SignerError> {
        let bundle = self.signer.sign_statement(payload).await?;
        let Some(signature) = signature_of(&bundle) else {
            return Err(SignerError::Unusable { detail: "expected a signature, found a bundle without one".into() });
        };
        Ok(Made {
            payload: payload.to_vec(),
            signature,
            verifier: Verifier::Key { spki: self.key.spki_der().to_vec() },
            timestamps: Vec::new(),
            entries: Vec::new(),
        })
    }
}

impl Signer for Witnessed {
    fn public_key(&self) -> Option<PublicKey> {
        Some(self.key.clone())
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        Box::pin(self.sign(payload))
    }

    fn is_witnessed(&self) -> bool {
        true
    }

    fn stored(&self) {
        self.witnesses.stored();
    }

    fn refused(&self, rejection: &Rejection) -> Option<Fault> {
        self.witnesses.refused(rejection)
    }
}
