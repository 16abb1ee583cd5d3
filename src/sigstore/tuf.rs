//! Fetches what a TUF repository vouches for. Which rules it must keep is for [`crate::domain::tuf`] to say.

use std::time::{Duration, Instant};

use reqwest::{StatusCode, header};
use url::Url;

use super::failure::Failure;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{
    CONNECT_SECONDS_MAX, MAX_DETAIL_CHARS, MAX_TRIES, REQUEST_SECONDS_MAX, RETRY_AFTER_SECONDS_MAX, RETRY_MILLISECONDS,
};
use crate::domain::time::Timestamp;
use crate::domain::tuf::{Found, Kept, Refresh, TufError, Vouched, Wanted};

/// How a mirror is asked.
#[derive(Clone, Debug)]
pub struct MirrorOptions {
    /// Hosts that are asked over plain HTTP; loopback addresses always are.
    pub plain_http: Vec<String>,
    /// How long one file may take, with all its bytes.
    pub file_deadline: Duration,
    /// The pause before the second try; each further one waits twice as long.
    pub retry_pause: Duration,
}

impl Default for MirrorOptions {
    fn default() -> Self {
        Self {
            plain_http: Vec::new(),
            file_deadline: Duration::from_secs(REQUEST_SECONDS_MAX),
            retry_pause: Duration::from_millis(RETRY_MILLISECONDS),
        }
    }
}

/// Why a refresh came to nothing. What was accepted before stays in either case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefreshError {
    /// The mirror could not be asked.
    #[error("{0}")]
    Fault(Fault),
    /// It answered with something that is not accepted.
    #[error("TUF mirror {mirror}: {}: {error}", error.code())]
    Refused {
        /// Who answered.
        mirror: String,
        /// Which rule that breaks.
        error: TufError,
    },
    /// The address cannot be one of a mirror.
    #[error("{0}")]
    Address(String),
}

/// A TUF repository over HTTP.
#[derive(Clone, Debug)]
pub struct Mirror {
    base: Url,
    client: reqwest::Client,
    options: MirrorOptions,
}

impl Mirror {
    /// The repository at `address`: `https://…`, or plain HTTP on this machine or a listed host.
    ///
    /// # Errors
    ///
    /// [`RefreshError::Address`] for another address.
    pub fn at(address: &str, options: MirrorOptions) -> Result<Self, RefreshError> {
        let wrong = |found: &str| {
            RefreshError::Address(format!(
                "expected the address of a TUF mirror (https://HOST/PATH; plain HTTP only for loopback addresses and \
                 hosts listed under registry.plain-http), found {found}"
            ))
        };
        let mut base = Url::parse(address).map_err(|error| wrong(&error.to_string()))?;
        let host = base.host_str().unwrap_or_default();
        let loopback = matches!(base.host(), Some(url::Host::Ipv4(ip)) if ip.is_loopback())
            || matches!(base.host(), Some(url::Host::Ipv6(ip)) if ip.is_loopback())
            || host == "localhost";
        let with_port = base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let plain = loopback || options.plain_http.contains(&with_port);
        match base.scheme() {
            "https" => {}
            "http" if plain => {}
            scheme => return Err(wrong(&format!("`{scheme}` for `{with_port}`"))),
        }
        if !base.username().is_empty() || base.password().is_some() || base.query().is_some() {
            return Err(wrong("one with credentials or a query"));
        }
        base.set_fragment(None);
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        // Whatever it redirects to would be asked with nothing gained: what counts is signed, not where it lies.
        let builder = reqwest::Client::builder()
            .user_agent(concat!("countersign/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
            .referer(false);
        let builder = if loopback { builder.no_proxy().tls_certs_only([]) } else { builder };
        let client = builder.build().map_err(|error| RefreshError::Address(format!("no HTTP client: {error}")))?;
        Ok(Self { base, client, options })
    }

    /// Its address, as it is shown.
    #[must_use]
    pub fn address(&self) -> &str {
        self.base.as_str()
    }

    /// Asks the repository for its newest word.
    ///
    /// * `pinned` — the root metadata that is trusted; `bootstrap` says whether it must be kept, since no release has it.
    /// * `former` — what was kept before: never less than that is accepted.
    ///
    /// # Errors
    ///
    /// [`RefreshError`]; nothing of a refresh that failed is kept.
    pub async fn refresh(
        &self,
        pinned: &[u8],
        bootstrap: Bootstrap,
        former: Option<&Kept>,
        now: Timestamp,
    ) -> Result<(Kept, Vouched), RefreshError> {
        let refused = |error| RefreshError::Refused { mirror: self.address().to_owned(), error };
        let mut refresh = Refresh::begin(pinned, former, now).map_err(refused)?;
        while let Some(wanted) = refresh.wanted().map_err(refused)? {
            let found = self.fetch(&wanted).await.map_err(RefreshError::Fault)?;
            refresh.take(found).map_err(refused)?;
        }
        let kept = match bootstrap {
            Bootstrap::Embedded => None,
            Bootstrap::Given => Some(pinned),
        };
        refresh.finish(self.address(), kept, now).map_err(refused)
    }

    async fn fetch(&self, wanted: &Wanted) -> Result<Found, Fault> {
        let began = Instant::now();
        let mut tries = 1u32;
        loop {
            let answer = tokio::time::timeout(self.options.file_deadline, self.try_fetch(wanted)).await;
            let failure = match answer {
                Ok(Ok(found)) => return Ok(found),
                Ok(Err(failure)) => failure,
                Err(_) => {
                    let seconds = self.options.file_deadline.as_secs_f32();
                    Failure::passing(FaultClass::Timeout, format!("not whole within {seconds} s"))
                }
            };
            let doubled = self.options.retry_pause.saturating_mul(2u32.saturating_pow(tries.saturating_sub(1)));
            let pause = failure.retry_after.unwrap_or(doubled);
            if !failure.again || tries >= MAX_TRIES || pause > Duration::from_secs(RETRY_AFTER_SECONDS_MAX) {
                return Err(self.fault(wanted, &failure, tries, began.elapsed()));
            }
            tries = tries.saturating_add(1);
            tokio::time::sleep(pause).await;
        }
    }

    fn fault(&self, wanted: &Wanted, failure: &Failure, tries: u32, elapsed: Duration) -> Fault {
        let detail = format!("`{}`: {}", wanted.path, failure.detail);
        Fault {
            dependency: format!("TUF mirror {}", self.address()),
            class: failure.class,
            tries,
            elapsed_ms: u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
            retry_after_s: failure.retry_after.map(|wait| wait.as_secs()),
            retry: failure.retry,
            detail: detail.chars().filter(|c| !c.is_control()).take(MAX_DETAIL_CHARS).collect(),
        }
    }

    async fn try_fetch(&self, wanted: &Wanted) -> Result<Found, Failure> {
        let url = self.base.join(&wanted.path).map_err(|error| Failure::lasting(FaultClass::Corrupt, error))?;
        let mut response = self.client.get(url).send().await.map_err(|error| transport(&error))?;
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND => return Ok(Found::Absent),
            // Object stores answer so for what is not there. To say "no newer root" falsely is no gain: whoever can
            // say it can also say 404, and what is served instead expires.
            StatusCode::FORBIDDEN if wanted.optional => return Ok(Found::Absent),
            StatusCode::TOO_MANY_REQUESTS => {
                let asked = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
                let retry_after = asked.and_then(|text| text.trim().parse().ok()).map(Duration::from_secs);
                let detail = "answered 429 (too many requests)";
                return Err(Failure { retry_after, ..Failure::passing(FaultClass::Throttled, detail) });
            }
            status if status.is_server_error() => {
                return Err(Failure::passing(FaultClass::Unavailable, format!("answered {status}")));
            }
            status @ (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => {
                return Err(Failure::lasting(FaultClass::Denied, format!("answered {status}")));
            }
            status => return Err(Failure::lasting(FaultClass::Unavailable, format!("answered {status}"))),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| transport(&error))? {
            if bytes.len().saturating_add(chunk.len()) > wanted.bytes_max {
                let detail = format!("more than {} bytes", wanted.bytes_max);
                return Err(Failure::lasting(FaultClass::TooMuch, detail));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Found::Bytes(bytes))
    }
}

/// Where the root metadata is from that a refresh begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bootstrap {
    /// It is part of this release.
    Embedded,
    /// Somebody gave it, and it must be kept.
    Given,
}

fn transport(error: &reqwest::Error) -> Failure {
    let mut detail = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        detail = format!("{detail}: {cause}");
        source = cause.source();
    }
    let class = if error.is_timeout() { FaultClass::Timeout } else { FaultClass::Unavailable };
    Failure::passing(class, detail)
}
