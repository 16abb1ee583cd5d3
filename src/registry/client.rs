//! One request to a registry, with everything that can go wrong on the way.
//!
//! Redirects are followed by hand, because where credentials go is decided at every hop. Every body is bounded while
//! it streams and hashed as it comes, every pause and every try is counted, and what could not be had is a
//! [`Fault`] that says how often and how long it was tried.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Response, StatusCode};
use tracing::Instrument as _;
use tracing::field::Empty;
use url::{Host, Url};

use super::address::{is_link_local, is_loopback, next_address, origin, origin_host, same_origin};
use super::auth::{Access, Tokens};
use super::connections::Reach;
use super::credentials::Credential;
use super::error::{chain, shown};
use super::hosts::Host as KnownHost;
use super::tries::{Failure, Tries, milliseconds, retry_after};
use super::{Call, Offline, RegistryOptions};
use crate::domain::digest::{Digest, Hasher};
use crate::domain::fault::{Fault, FaultClass, NO_TIME_LEFT};
use crate::domain::limits::{
    MAX_DETAIL_CHARS, MAX_ERROR_BODY_BYTES, MAX_MANIFEST_BYTES, MAX_REDIRECTS, TRANSFER_BYTES_PER_SECOND_MIN,
};
use crate::domain::reference::canonical_host;

/// What is asked of a registry.
pub(super) struct Ask<'a> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) access: Access,
    pub(super) headers: HeaderMap,
    pub(super) body: Body<'a>,
    /// Most bytes of an answer that are read.
    pub(super) bytes_max: usize,
    pub(super) expect: Expect,
}

impl Ask<'_> {
    /// A request for at most `bytes_max` bytes.
    pub(super) fn read(url: Url, bytes_max: usize, expect: Expect) -> Self {
        Self {
            method: Method::GET,
            url,
            access: Access::Pull,
            headers: HeaderMap::new(),
            body: Body::Empty,
            bytes_max,
            expect,
        }
    }
}

/// Whether caches on the way to the registry may answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Caches {
    /// They may.
    Welcome,
    /// They gave wrong bytes: the registry itself is to answer.
    Bypassed,
}

/// What is sent along.
#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    Empty,
    Bytes(&'a [u8]),
    File { path: &'a Path, size: u64 },
}

/// What the bytes of a good answer must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    Anything,
    /// What the registry itself says in `Docker-Content-Digest`, if it does.
    AsStated,
    Digest(Digest),
}

/// An answer that was read to its end: a success, "there is no such thing", or "that is no longer so".
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    pub(super) tries: u32,
    pub(super) elapsed: Duration,
}

impl Answer {
    pub(super) fn is_absent(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// A fault about what this answer says, counting what it took to get it.
    pub(super) fn fault(&self, client: &Client, class: FaultClass, detail: impl Into<String>) -> Fault {
        Fault {
            dependency: client.dependency(),
            class,
            tries: self.tries,
            elapsed_ms: milliseconds(self.elapsed),
            retry_after_s: None,
            retry: class.retry(),
            detail: shown(&detail.into(), MAX_DETAIL_CHARS),
        }
    }
}

/// What speaks to one repository's registry.
pub(super) struct Client {
    http: reqwest::Client,
    pub(super) base: Url,
    /// The host as it was named; credentials are looked up under it.
    pub(super) host: String,
    pub(super) repository: String,
    pub(super) options: RegistryOptions,
    /// What everything in this process knows about the host.
    known: Arc<KnownHost>,
    pub(super) tokens: Mutex<Tokens>,
    /// Looked up at the first 401, once.
    pub(super) credential: tokio::sync::OnceCell<Result<Option<Credential>, super::credentials::CredentialError>>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({}/{})", self.host, self.repository)
    }
}

impl Client {
    pub(super) fn new(host: &str, repository: &str, options: &RegistryOptions) -> Result<Self, String> {
        // Docker Hub's registry answers under another name than its images have.
        let named = canonical_host(host);
        let server = if named == "docker.io" { "registry-1.docker.io" } else { host };
        let plain = is_loopback(host) || options.plain_http.iter().any(|listed| listed == host);
        let scheme = if plain { "http" } else { "https" };
        let base =
            Url::parse(&format!("{scheme}://{server}/")).map_err(|e| format!("host `{}`: {e}", shown(host, 100)))?;
        let reach = match (is_loopback(host), options.askable.lists(host)) {
            (true, _) => Reach::Loopback,
            (false, true) => Reach::Network,
            (false, false) => Reach::Elsewhere,
        };
        Ok(Self {
            http: options.connections.client(reach, options.connect_timeout)?,
            base,
            host: host.to_owned(),
            repository: repository.to_owned(),
            options: options.clone(),
            known: options.connections.host(named, options.breaker_pause),
            tokens: Mutex::default(),
            credential: tokio::sync::OnceCell::new(),
        })
    }

    pub(super) fn dependency(&self) -> String {
        format!("registry {}", self.host)
    }

    /// The address of `path` below `/v2/REPOSITORY/`.
    pub(super) fn url(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("/v2/{}/{path}", self.repository));
        url
    }

    pub(super) fn tries<'a>(&'a self, call: &'a Call) -> Tries<'a> {
        Tries::begin(self.dependency(), &self.options, call)
    }

    /// Sends an idempotent request until it is answered, or there is no more point in it.
    pub(super) async fn send(&self, call: &Call, ask: &Ask<'_>) -> Result<Answer, Fault> {
        let mut tries = self.tries(call);
        loop {
            match self.once(call, ask, tries.caches()).await {
                Ok(answer) => return Ok(tries.answered(answer)),
                Err(failure) => tries.next(failure).await?,
            }
        }
    }

    /// One try, bounded in time.
    pub(super) async fn once(&self, call: &Call, ask: &Ask<'_>, caches: Caches) -> Result<Answer, Failure> {
        if self.options.offline == Offline::Forbidden {
            return Err(Failure::pointless(FaultClass::Unavailable, "offline: no connection may be opened"));
        }
        if !self.options.askable.allows(&self.host) {
            let detail = "it is this machine, or on its own link, and the configuration does not list it";
            return Err(Failure::pointless(FaultClass::Denied, detail));
        }
        let sent = match ask.body {
            Body::Empty => 0,
            Body::Bytes(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Body::File { size, .. } => size,
        };
        // A manifest fits into the ordinary time; what may be larger gets more, in proportion.
        let large =
            sent.saturating_add(u64::try_from(ask.bytes_max.saturating_sub(MAX_MANIFEST_BYTES)).unwrap_or(u64::MAX));
        let wanted = self.options.request_timeout + Duration::from_secs(large / TRANSFER_BYTES_PER_SECOND_MIN);
        let permit = self.known.admit(call, &self.options).await?;
        let allowed = call.allow(wanted);
        let began = Instant::now();
        let span = tracing::info_span!(
            "registry",
            otel.name = ask.method.as_str(),
            otel.kind = "client",
            http.request.method = ask.method.as_str(),
            server.address = self.host.as_str(),
            http.response.status_code = Empty,
            otel.status_code = Empty,
            "error.type" = Empty,
        );
        let asking = self.authorized(ask, caches).instrument(span.clone());
        let outcome = tokio::time::timeout(allowed, asking).await.unwrap_or_else(|_| {
            let left = if allowed < wanted { format!(", {NO_TIME_LEFT}") } else { String::new() };
            let detail = format!("no complete answer within {} ms{left}", allowed.as_millis());
            Err(Failure::passing(FaultClass::Timeout, detail))
        });
        match &outcome {
            Ok(answer) => {
                span.record("http.response.status_code", answer.status.as_u16());
            }
            Err(failure) => {
                span.record("error.type", failure.class.as_str());
                span.record("otel.status_code", "ERROR");
            }
        }
        let meter = self.options.connections.meter();
        meter.seconds.observe(began.elapsed());
        meter.outcomes.add_one(outcome.as_ref().map_or_else(|failure| failure.class.as_str(), |_| "answered"));
        match &outcome {
            Ok(_) => permit.answered(),
            // A host that was not given its time has not failed.
            Err(failure) if failure.class == FaultClass::Timeout && allowed < wanted => drop(permit),
            Err(failure) => permit.failed(failure, self.options.retry_pause),
        }
        outcome
    }

    /// Sends, and meets one demand for credentials.
    async fn authorized(&self, ask: &Ask<'_>, caches: Caches) -> Result<Answer, Failure> {
        let known = self.known_authorization(ask.access);
        let response = self.follow(ask, known, caches).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return self.read_where_it_led(ask, response).await;
        }
        let authorization = self.authorize(ask.access, response.headers()).await?;
        let response = self.follow(ask, Some(authorization), caches).await?;
        self.read_where_it_led(ask, response).await
    }

    /// As [`Self::read`]; what does not hold is told of the server that answered.
    async fn read_where_it_led(&self, ask: &Ask<'_>, response: Response) -> Result<Answer, Failure> {
        let url = response.url().clone();
        self.read(ask, response).await.map_err(|failure| self.where_it_led(&url, failure))
    }

    /// What failed at the server that a registry led to is told with that server's name: whoever runs the registry sees
    /// nothing of it. Without path and query, which may carry somebody's signature.
    fn where_it_led(&self, url: &Url, failure: Failure) -> Failure {
        if same_origin(url, &self.base) {
            return failure;
        }
        Failure { detail: format!("led to `{}`: {}", shown(&origin(url), 200), failure.detail), ..failure }
    }

    /// Asks a token server whose address was checked. It is not followed anywhere else: the request carries credentials.
    pub(super) async fn ask_token_server(&self, ask: &Ask<'_>) -> Result<Answer, Failure> {
        let response = self.exchange(ask, &ask.url, None, Caches::Welcome).await?;
        self.read(ask, response).await
    }

    /// Sends one request and follows what redirects it.
    async fn follow(
        &self,
        ask: &Ask<'_>,
        authorization: Option<HeaderValue>,
        caches: Caches,
    ) -> Result<Response, Failure> {
        let mut url = ask.url.clone();
        let mut authorization = authorization;
        for _ in 0..=MAX_REDIRECTS {
            self.check_address(&url)?;
            // Credentials are the registry's own. Once led away they do not come back, not even to it.
            if !same_origin(&url, &self.base) {
                authorization = None;
            }
            let asked = self.exchange(ask, &url, authorization.as_ref(), caches).await;
            let response = asked.map_err(|failure| self.where_it_led(&url, failure))?;
            let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
            let redirected = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
            let (true, Some(location)) = (redirected, location) else { return Ok(response) };
            if !matches!(ask.method, Method::GET | Method::HEAD) {
                let detail = format!("a write was redirected to `{}`; writes are not", shown(location, 200));
                return Err(Failure::pointless(FaultClass::Unavailable, detail));
            }
            url = next_address(&url, location)?;
        }
        Err(Failure::pointless(FaultClass::TooMuch, format!("more than the limit of {MAX_REDIRECTS} redirects")))
    }

    /// Plain HTTP and link-local addresses are for the host that was named, or listed, and for no other.
    fn check_address(&self, url: &Url) -> Result<(), Failure> {
        if same_origin(url, &self.base) {
            return Ok(());
        }
        let link_local = match url.host() {
            Some(Host::Ipv4(address)) => is_link_local(address.into()),
            Some(Host::Ipv6(address)) => is_link_local(address.into()),
            _ => false,
        };
        let here = !self.options.askable.allows(&origin_host(url));
        let secure = url.scheme() == "https" || (url.scheme() == "http" && self.allows_plain_http(url));
        if secure && !link_local && !here {
            return Ok(());
        }
        let detail = format!("led to `{}`, which is not https or not a public address", shown(&origin(url), 200));
        Err(Failure::pointless(FaultClass::Denied, detail))
    }

    /// Whether plain HTTP may be spoken with that host. Never on the word of a registry that itself uses https.
    pub(super) fn allows_plain_http(&self, url: &Url) -> bool {
        let host = origin_host(url);
        self.base.scheme() == "http" && (is_loopback(&host) || self.options.plain_http.contains(&host))
    }

    async fn exchange(
        &self,
        ask: &Ask<'_>,
        url: &Url,
        authorization: Option<&HeaderValue>,
        caches: Caches,
    ) -> Result<Response, Failure> {
        let mut request = self.http.request(ask.method.clone(), url.clone()).headers(ask.headers.clone());
        if let Some(value) = authorization {
            request = request.header(header::AUTHORIZATION, value);
        }
        if caches == Caches::Bypassed {
            request = request.header(header::CACHE_CONTROL, "no-cache");
        }
        request = match ask.body {
            Body::Empty if ask.method == Method::POST => request.header(header::CONTENT_LENGTH, 0),
            Body::Empty => request,
            Body::Bytes(bytes) => request.body(bytes.to_vec()),
            Body::File { path, size } => {
                let file = tokio::fs::File::open(path).await.map_err(|error| {
                    Failure::lasting(
                        FaultClass::Unavailable,
                        format!("`{}`: {error}", shown(&path.to_string_lossy(), 200)),
                    )
                })?;
                request.header(header::CONTENT_LENGTH, size).body(file)
            }
        };
        let sent = request.send();
        if !matches!(ask.body, Body::Empty) {
            // While a large body goes out, the other side is silent by right.
            return sent.await.map_err(|error| transport_failure(&error));
        }
        match tokio::time::timeout(self.options.stall_timeout, sent).await {
            Ok(outcome) => outcome.map_err(|error| transport_failure(&error)),
            Err(_) => Err(self.stalled(0)),
        }
    }

    fn stalled(&self, bytes: usize) -> Failure {
        let detail = format!("no byte for {} ms, after {bytes} bytes", self.options.stall_timeout.as_millis());
        Failure::passing(FaultClass::Timeout, detail)
    }

    /// Reads an answer to its end, or says what it means that there is none.
    async fn read(&self, ask: &Ask<'_>, response: Response) -> Result<Answer, Failure> {
        let status = response.status();
        let headers = response.headers().clone();
        let overtaken = status == StatusCode::PRECONDITION_FAILED && ask.headers.contains_key(header::IF_MATCH);
        if !status.is_success() && status != StatusCode::NOT_FOUND && !overtaken {
            return Err(self.refusal(response).await);
        }
        let absent = !status.is_success();
        if ask.method == Method::HEAD {
            return Ok(Answer { status, headers, body: Vec::new(), tries: 1, elapsed: Duration::ZERO });
        }
        let bytes_max = if absent { MAX_ERROR_BODY_BYTES } else { ask.bytes_max };
        let (body, digest) = self.read_body(response, bytes_max).await?;
        let stated = || headers.get("docker-content-digest").and_then(|v| v.to_str().ok()?.parse::<Digest>().ok());
        let expected = match ask.expect {
            Expect::Digest(digest) => Some(digest),
            Expect::AsStated => stated(),
            Expect::Anything => None,
        };
        match expected.filter(|expected| !absent && *expected != digest) {
            Some(expected) => {
                let mut detail =
                    format!("expected bytes with digest {expected}, found {} bytes with {digest}", body.len());
                // A proxy or a page to log in at answers in the registry's place.
                if media_type_of(&headers) == Some("text/html") {
                    detail.push_str(", which are a web page (text/html)");
                }
                Err(Failure::passing(FaultClass::Corrupt, detail))
            }
            None => Ok(Answer { status, headers, body, tries: 1, elapsed: Duration::ZERO }),
        }
    }

    async fn read_body(&self, mut response: Response, bytes_max: usize) -> Result<(Vec<u8>, Digest), Failure> {
        let too_much = || Failure::pointless(FaultClass::TooMuch, format!("more than the limit of {bytes_max} bytes"));
        let announced = response.content_length();
        if announced.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > bytes_max)) {
            return Err(too_much());
        }
        let mut body = Vec::new();
        let mut hasher = Hasher::default();
        loop {
            let Ok(chunk) = tokio::time::timeout(self.options.stall_timeout, response.chunk()).await else {
                return Err(self.stalled(body.len()));
            };
            let chunk = chunk.map_err(|error| {
                let detail =
                    format!("the answer broke off after {} bytes: {}", body.len(), chain(&error.without_url()));
                Failure::passing(FaultClass::Corrupt, detail)
            })?;
            let Some(chunk) = chunk else { return Ok((body, hasher.finish())) };
            if body.len().saturating_add(chunk.len()) > bytes_max {
                return Err(too_much());
            }
            hasher.update(&chunk);
            body.extend_from_slice(&chunk);
        }
    }

    /// What a status that is neither success nor absence means.
    async fn refusal(&self, response: Response) -> Failure {
        let status = response.status();
        let retry_after =
            response.headers().get(header::RETRY_AFTER).and_then(|v| v.to_str().ok()).and_then(retry_after);
        let said = self.read_body(response, MAX_ERROR_BODY_BYTES).await.ok().and_then(|(body, _)| error_text(&body));
        let detail = match said {
            Some(said) => format!("answered {}: {said}", status.as_u16()),
            None => format!("answered {}", status.as_u16()),
        };
        match status.as_u16() {
            401 | 403 => Failure::lasting(FaultClass::Denied, detail),
            413 => Failure::lasting(FaultClass::TooMuch, detail),
            429 => Failure { retry_after, ..Failure::passing(FaultClass::Throttled, detail) },
            408 => Failure::passing(FaultClass::Timeout, detail),
            500..=599 => Failure { retry_after, ..Failure::passing(FaultClass::Unavailable, detail) },
            _ => Failure::pointless(FaultClass::Unavailable, detail),
        }
    }
}

/// What an answer says that it is, without parameters.
fn media_type_of(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()?.split(';').next().map(str::trim)
}

/// The code and message of a registry's error answer (distribution specification, "Error Codes").
fn error_text(body: &[u8]) -> Option<String> {
    let value = crate::domain::json::parse(body).ok()?;
    let first = value.get("errors")?.get(0)?;
    let text = |key: &str| first.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    let said = format!("{} {}", text("code"), text("message"));
    Some(shown(said.trim(), 200)).filter(|said| !said.is_empty())
}

/// Whether the other side showed a certificate that does not hold: it will show the same the next time.
fn is_about_certificates(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    // Libraries chain at most a few errors; the bound is against a cycle.
    for _ in 0..12 {
        let Some(found) = cause else { return false };
        if matches!(found.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))) {
            return true;
        }
        // An input/output error leaves what it was made of out of its sources.
        cause = match found.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => found.source(),
        };
    }
    false
}

/// What became of a connection. Told without the address, which may carry somebody's signature.
fn transport_failure(error: &reqwest::Error) -> Failure {
    let detail = match std::error::Error::source(error) {
        // "tcp connect error: Connection refused" says it all; that it was "client error (Connect)" is jargon.
        Some(source) => chain(source.source().unwrap_or(source)),
        None => "the request could not be sent".to_owned(),
    };
    match (error.is_builder() || is_about_certificates(error), error.is_timeout()) {
        (true, _) => Failure::pointless(FaultClass::Unavailable, detail),
        (_, true) => Failure::passing(FaultClass::Timeout, detail),
        _ => Failure::passing(FaultClass::Unavailable, detail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(host: &str, options: &RegistryOptions) -> Client {
        Client::new(host, "app", options).unwrap()
    }

    #[test]
    fn plain_http_is_for_loopback_and_listed_hosts_only() {
        let options = RegistryOptions { plain_http: vec!["registry.lan:5000".into()], ..RegistryOptions::default() };
        for host in ["localhost:5000", "127.0.0.1:5000", "127.9.9.9", "[::1]:5000", "registry.lan:5000"] {
            assert_eq!(client(host, &options).base.scheme(), "http", "{host}");
        }
        for host in ["registry.lan", "registry.lan:5001", "localhost.example:80", "127.0.0.1.example", "10.0.0.1:80"] {
            assert_eq!(client(host, &options).base.scheme(), "https", "{host}");
        }
    }

    #[test]
    fn an_address_that_a_registry_leads_to_is_checked() {
        let tls = client("r.example", &RegistryOptions::default());
        let plain = client("127.0.0.1:5000", &RegistryOptions::default());
        let allowed = |client: &Client, url: &str| client.check_address(&Url::parse(url).unwrap()).is_ok();
        assert!(allowed(&tls, "https://storage.example/blob"));
        assert!(!allowed(&tls, "http://r.example/blob"));
        assert!(!allowed(&tls, "http://127.0.0.1/blob"));
        assert!(!allowed(&tls, "https://169.254.169.254/latest/meta-data"));
        assert!(!allowed(&tls, "https://[fe80::1]/"));
        for inner in ["::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::1", "fd00:ec2::254"] {
            assert!(!allowed(&tls, &format!("https://[{inner}]/")), "{inner}");
        }
        assert!(allowed(&tls, "https://[2001:db8::1]/blob") && allowed(&tls, "https://[64:ff9b::192.0.2.1]/blob"));
        assert!(allowed(&plain, "http://127.0.0.1:6000/blob"));
        assert!(!allowed(&plain, "http://storage.example/blob"));
        let from = Url::parse("https://r.example/v2/").unwrap();
        assert!(next_address(&from, "http://r.example/v2/").is_err());
        assert!(next_address(&from, "file:///etc/passwd").is_err());
        assert_eq!(next_address(&from, "/x?y=1").unwrap().as_str(), "https://r.example/x?y=1");
    }
}
