//! Signing without a key of one's own: with one that is made for this signature, certified for an identity, and
//! forgotten before anything else is asked for.

use futures_util::future::BoxFuture;

use super::ambient::IdentitySource;
use super::fulcio;
use super::identity::IdentityToken;
use super::made::{Made, Verifier};
use super::service::{ServiceOptions, shown};
use super::signer::{Signer, SignerError};
use super::signing_key::SigningKey;
use super::witnesses::Witnesses;
use crate::domain::digest::Digest;
use crate::domain::evidence::Rejection;
use crate::domain::fault::Fault;
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};

/// Signs as the identity that a token names.
pub struct Keyless {
    identity: IdentitySource,
    witnesses: Witnesses,
}

impl Keyless {
    /// Signs as whom `identity` names, vouched for by `witnesses`.
    #[must_use]
    pub fn new(identity: IdentitySource, witnesses: Witnesses) -> Self {
        Self { identity, witnesses }
    }

    async fn sign(&self, payload: &[u8]) -> Result<Vec<u8>, SignerError> {
        let options = self.witnesses.options.beginning_now();
        let token = self.identity.token(&options, (self.witnesses.clock)()).await?;
        (self.witnesses.say)(&format!("signing as {}, by {}", token.claims(), self.identity));
        let name = name_of(payload, &token)?;
        let (kept, made) = self.witnesses.resume(name, &options).await;
        let make = || self.certified(payload, &token, &options);
        let made = self.witnesses.vouch(made, kept.as_ref(), &options, make).await?;
        Ok(self.witnesses.hand_out(kept, made))
    }

    /// A signature by a key that the first authority that answers has certified. The key ends here.
    async fn certified(
        &self,
        payload: &[u8],
        token: &IdentityToken,
        options: &ServiceOptions,
    ) -> Result<Made, SignerError> {
        let key = SigningKey::generate(KeyKind::P256)?;
        let mut last = None;
        for authority in &self.witnesses.services.authorities {
            match fulcio::certify(&authority.url, token, &key, options).await {
                Ok(certificate) => {
                    (self.witnesses.say)(&format!(
                        "certificate by {}",
                        shown(authority.url.as_str().trim_end_matches('/'))
                    ));
                    return Ok(Made {
                        payload: payload.to_vec(),
                        signature: key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, payload))?,
                        verifier: Verifier::Certificate {
                            der: certificate.der,
                            expires_at: certificate.expires_at,
                            authority: authority.url.to_string(),
                        },
                        timestamps: Vec::new(),
                        entries: Vec::new(),
                    });
                }
                Err(error) => last = Some(error),
            }
        }
        Err(last
            .unwrap_or(SignerError::Unusable { detail: "the signing config names no certificate authority".into() }))
    }
}

/// The name under which an unfinished signature is kept: by this identity, over this statement.
fn name_of(payload: &[u8], token: &IdentityToken) -> Result<Digest, SignerError> {
    let claims = token.claims();
    let digest = Digest::of(payload).to_string();
    let parts = serde_json::to_vec(&(digest, &claims.issuer, &claims.subject, &claims.email))
        .map_err(|error| SignerError::Unusable { detail: format!("the identity: {error}") })?;
    Ok(Digest::of(&parts))
}

impl Signer for Keyless {
    fn public_key(&self) -> Option<PublicKey> {
        None
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        Box::pin(self.sign(payload))
    }

    fn stored(&self) {
        self.witnesses.stored();
    }

    fn refused(&self, rejection: &Rejection) -> Option<Fault> {
        self.witnesses.refused(rejection)
    }
}
