//! A decision log elsewhere, and the witnesses of ours: what the C2SP protocols ask over HTTP.

use std::time::Duration;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use url::Url;

use super::service::{Ask, Service, ServiceOptions};
use crate::domain::fault::Fault;
use crate::domain::limits::WITNESS_SECONDS_MAX;
use crate::domain::log::witness::known_size;

/// What a witness answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WitnessAnswer {
    /// Lines of signatures, none of them verified.
    Cosigned(String),
    /// It has seen another size than it was told.
    Knows(u64),
}

/// Shows a witness a checkpoint (C2SP tlog-witness, `add-checkpoint`).
///
/// # Errors
///
/// A [`Fault`] for one that is not there, is too slow, or refuses.
pub async fn ask_witness(url: &Url, body: String, plain_http: &[String]) -> Result<WitnessAnswer, Fault> {
    let limit = Duration::from_secs(WITNESS_SECONDS_MAX);
    let options = ServiceOptions {
        plain_http: plain_http.to_vec(),
        request_timeout: limit,
        total: limit,
        ..ServiceOptions::default()
    }
    .beginning_now();
    let service = Service::new("witness", url, &options)?;
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    let ask = Ask { method: Method::POST, path: "/add-checkpoint", headers, body: body.into_bytes(), also: &[409] };
    let reply = service.ask(&ask).await?;
    let text = String::from_utf8_lossy(&reply.body).into_owned();
    if reply.status != 409 {
        return Ok(WitnessAnswer::Cosigned(text));
    }
    known_size(&text)
        .map(WitnessAnswer::Knows)
        .ok_or_else(|| service.corrupt(&reply, "answered 409 without the size that it has seen"))
}

/// A log that is served elsewhere.
#[derive(Clone, Debug)]
pub struct ServedLog {
    base: Url,
    options: ServiceOptions,
}

impl ServedLog {
    /// The log below `base`: `checkpoint` and `tile/…` are right below it.
    #[must_use]
    pub const fn at(base: Url, options: ServiceOptions) -> Self {
        Self { base, options }
    }

    /// Its address.
    #[must_use]
    pub const fn base(&self) -> &Url {
        &self.base
    }

    /// One of its files; `None` where it has none such.
    ///
    /// # Errors
    ///
    /// A [`Fault`].
    pub async fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        let options = self.options.beginning_now();
        let service = Service::new("log", &self.base, &options)?;
        let path = format!("/{path}");
        let ask = Ask { method: Method::GET, path: &path, headers: HeaderMap::new(), body: Vec::new(), also: &[404] };
        let reply = service.ask(&ask).await?;
        Ok((reply.status != 404).then_some(reply.body))
    }
}
