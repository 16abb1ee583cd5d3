//! Storing blobs in a registry.

use std::path::Path;

use reqwest::Method;
use reqwest::header::{self, HeaderValue};
use url::Url;

use super::Call;
use super::address::next_address;
use super::auth::Access;
use super::client::{Ask, Body, Caches, Expect};
use super::error::RegistryError;
use super::remote::Remote;
use super::tries::Failure;
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::MAX_ERROR_BODY_BYTES;

/// The bytes of a blob, where they are.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    Bytes(&'a [u8]),
    File { path: &'a Path, size: u64 },
}

impl Content<'_> {
    fn size(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Self::File { size, .. } => *size,
        }
    }
}

impl Remote {
    /// Stores a blob unless it is there already.
    pub(super) async fn put_blob(
        &self,
        call: &Call,
        digest: Digest,
        content: Content<'_>,
    ) -> Result<(), RegistryError> {
        if self.has_blob(call, digest, content.size()).await? {
            return Ok(());
        }
        let mut tries = self.client.tries(call);
        // An upload that broke off begins anew: what its address still accepts is not known.
        loop {
            match self.upload(call, digest, content).await {
                Ok(()) => return Ok(()),
                Err(failure) => tries.next(failure).await?,
            }
        }
    }

    async fn has_blob(&self, call: &Call, digest: Digest, size: u64) -> Result<bool, Fault> {
        let mut ask = Ask::read(self.client.url(&format!("blobs/{digest}")), MAX_ERROR_BODY_BYTES, Expect::Anything);
        ask.method = Method::HEAD;
        ask.access = Access::Push;
        let answer = self.client.send(call, &ask).await?;
        let stated = answer.header("content-length").and_then(|length| length.parse::<u64>().ok());
        // A blob of another size is a leftover of something that went wrong; storing it again mends it.
        Ok(!answer.is_absent() && stated.is_none_or(|stated| stated == size))
    }

    /// One try: open an upload, send everything to the address it was given.
    async fn upload(&self, call: &Call, digest: Digest, content: Content<'_>) -> Result<(), Failure> {
        let start = self.client.url("blobs/uploads/");
        let mut ask = Ask::read(start.clone(), MAX_ERROR_BODY_BYTES, Expect::Anything);
        ask.method = Method::POST;
        ask.access = Access::Push;
        let opened = self.client.once(call, &ask, Caches::Welcome).await?;
        if opened.is_absent() {
            let detail = "answered 404 to an upload: no such repository, or none that may be written";
            return Err(Failure::lasting(FaultClass::Denied, detail));
        }
        let Some(location) = opened.header("location") else {
            return Err(Failure::passing(FaultClass::Corrupt, "opened an upload without saying where"));
        };
        ask.url = with_digest(next_address(&start, location)?, digest);
        ask.method = Method::PUT;
        ask.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        ask.body = match content {
            Content::Bytes(bytes) => Body::Bytes(bytes),
            Content::File { path, size } => Body::File { path, size },
        };
        let stored = self.client.once(call, &ask, Caches::Welcome).await?;
        if stored.is_absent() {
            return Err(Failure::passing(FaultClass::Unavailable, "the upload was forgotten before it was complete"));
        }
        Ok(())
    }
}

/// The address of an upload may carry a query of its own, which must stay.
fn with_digest(mut url: Url, digest: Digest) -> Url {
    url.query_pairs_mut().append_pair("digest", &digest.to_string());
    url
}
