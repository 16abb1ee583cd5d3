//! One request to a service that takes part in signing: Fulcio, a log, a timestamp authority, a token server.
//!
//! They get secrets (an identity token) and public facts, so they are asked at the address that was named and nowhere
//! else: redirects are not followed, plain HTTP is for this machine and for hosts that are listed. Every try and every
//! pause is counted and bounded, and what could not be had is a [`Fault`] that names the service.

use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, Instant};

use reqwest::header::{self, HeaderMap};
use reqwest::{Method, Response, redirect};
use url::{Host, Url};

use super::failure::Failure;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{
    CONNECT_SECONDS_MAX, MAX_DETAIL_CHARS, MAX_ERROR_BODY_BYTES, MAX_SERVICE_ANSWER_BYTES, MAX_TRIES,
    REQUEST_SECONDS_MAX, RETRY_AFTER_SECONDS_MAX, RETRY_MILLISECONDS, SIGNING_SECONDS_MAX,
};

/// How services are asked, the same for all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceOptions {
    /// Whether the network may be used at all.
    pub network: Reachable,
    /// Hosts that are asked over plain HTTP; this machine always is where its address says `http`.
    pub plain_http: Vec<String>,
    /// Most that one try may take.
    pub request_timeout: Duration,
    /// The pause before the second try; each further one waits twice as long.
    pub retry_pause: Duration,
    /// The longest `Retry-After` that is waited for.
    pub retry_after_max: Duration,
    /// Most that everything one signature asks for may take together.
    pub total: Duration,
    /// When it must have been answered in any case, where the command itself has an end.
    pub ends_at: Option<Instant>,
}

/// Whether the network may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// It may not: nothing is sent.
    Nothing,
    /// It may.
    Services,
}

impl Default for ServiceOptions {
    /// The limits of `domain/limits.rs`.
    fn default() -> Self {
        Self {
            network: Reachable::Services,
            plain_http: Vec::new(),
            request_timeout: Duration::from_secs(REQUEST_SECONDS_MAX),
            retry_pause: Duration::from_millis(RETRY_MILLISECONDS),
            retry_after_max: Duration::from_secs(RETRY_AFTER_SECONDS_MAX),
            total: Duration::from_secs(SIGNING_SECONDS_MAX),
            ends_at: None,
        }
    }
}

impl ServiceOptions {
    /// The same for one signature that begins now.
    pub(super) fn beginning_now(&self) -> Self {
        let end = Instant::now().checked_add(self.total);
        let ends_at = match (self.ends_at, end) {
            (Some(command), Some(signature)) => Some(command.min(signature)),
            (command, signature) => command.or(signature),
        };
        Self { ends_at, ..self.clone() }
    }

    pub(super) fn left(&self) -> Duration {
        self.ends_at.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()))
    }
}

/// A service at one address.
pub(super) struct Service<'a> {
    /// What it is called in faults: `Fulcio https://fulcio.example`.
    name: String,
    base: Url,
    http: reqwest::Client,
    options: &'a ServiceOptions,
    /// A text that must not be repeated, whoever repeats it to us.
    secret: Option<&'a str>,
}

/// What is sent.
pub(super) struct Ask<'a> {
    pub(super) method: Method,
    /// Appended to the address; empty for the address itself.
    pub(super) path: &'a str,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// Statuses beside success that are answers and no failures.
    pub(super) also: &'a [u16],
}

/// An answer, read to its end.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    tries: u32,
    elapsed: Duration,
}

impl<'a> Service<'a> {
    /// The service `kind` at `base`.
    ///
    /// # Errors
    ///
    /// A [`Fault`] for an address that is not asked, before anything is sent.
    pub(super) fn new(kind: &str, base: &Url, options: &'a ServiceOptions) -> Result<Self, Fault> {
        // Without the query, which may be somebody's secret.
        let name = format!(
            "{kind} {}",
            shown(base.as_str().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/'))
        );
        let refuse = |detail: String| {
            Err(fault_of(&name, &Failure::pointless(FaultClass::Unavailable, detail), 0, Duration::ZERO))
        };
        if options.network == Reachable::Nothing {
            return refuse("offline: no connection may be opened".into());
        }
        let host = host_and_port(base);
        let loopback = is_loopback(base);
        let plain = base.scheme() == "http" && (loopback || options.plain_http.contains(&host));
        if base.scheme() != "https" && !plain {
            return refuse(format!(
                "expected https, or http for this machine or a host listed under registry.plain-http, found `{}://{host}`",
                base.scheme()
            ));
        }
        match client(loopback) {
            Ok(http) => Ok(Self { name, base: base.clone(), http, options, secret: None }),
            Err(error) => refuse(format!("no client: {}", chain(&error))),
        }
    }

    /// Never repeats `secret`, which the service is told.
    pub(super) fn hiding(mut self, secret: &'a str) -> Self {
        self.secret = Some(secret);
        self
    }

    /// What it is called in faults.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Asks until there is an answer, or no more point in asking.
    ///
    /// # Errors
    ///
    /// The [`Fault`] of the last try.
    pub(super) async fn ask(&self, ask: &Ask<'_>) -> Result<Reply, Fault> {
        let began = Instant::now();
        let mut tries = 1u32;
        loop {
            let failure = match self.once(ask).await {
                Ok(reply) => return Ok(Reply { tries, elapsed: began.elapsed(), ..reply }),
                Err(failure) => failure,
            };
            let doubled = 2u32.saturating_pow(tries.saturating_sub(1));
            let pause =
                failure.retry_after.unwrap_or_else(|| jittered(self.options.retry_pause.saturating_mul(doubled)));
            let too_long = failure.retry_after.is_some_and(|asked| asked > self.options.retry_after_max)
                || pause >= self.options.left();
            if !failure.again || too_long || tries >= MAX_TRIES {
                return Err(self.fault(failure, tries, began.elapsed()));
            }
            tries = tries.saturating_add(1);
            tokio::time::sleep(pause).await;
        }
    }

    /// A fault about what an answer says: it came, and is not what was asked for.
    pub(super) fn corrupt(&self, reply: &Reply, detail: impl std::fmt::Display) -> Fault {
        self.fault(Failure::passing(FaultClass::Corrupt, detail), reply.tries, reply.elapsed)
    }

    async fn once(&self, ask: &Ask<'_>) -> Result<Reply, Failure> {
        let allowed = self.options.request_timeout.min(self.options.left());
        match tokio::time::timeout(allowed, self.exchange(ask)).await {
            Ok(outcome) => outcome,
            Err(_) => {
                let detail = format!("no complete answer within {} ms", allowed.as_millis());
                Err(Failure::passing(FaultClass::Timeout, detail))
            }
        }
    }

    async fn exchange(&self, ask: &Ask<'_>) -> Result<Reply, Failure> {
        let mut url = self.base.clone();
        if !ask.path.is_empty() {
            url.set_path(&format!("{}{}", self.base.path().trim_end_matches('/'), ask.path));
        }
        let request = self.http.request(ask.method.clone(), url).headers(ask.headers.clone()).body(ask.body.clone());
        let response = request.send().await.map_err(|error| transport(&error))?;
        let status = response.status();
        let headers = response.headers().clone();
        if status.is_success() || ask.also.contains(&status.as_u16()) {
            let body = read(response, MAX_SERVICE_ANSWER_BYTES).await?;
            return Ok(Reply { status: status.as_u16(), headers, body, tries: 1, elapsed: Duration::ZERO });
        }
        let said = read(response, MAX_ERROR_BODY_BYTES).await.ok().and_then(|body| words(&body));
        let detail = match said {
            Some(said) => format!("answered {}: {said}", status.as_u16()),
            None => format!("answered {}", status.as_u16()),
        };
        Err(refusal(status.as_u16(), &headers, detail))
    }

    fn fault(&self, mut failure: Failure, tries: u32, elapsed: Duration) -> Fault {
        if let Some(secret) = self.secret.filter(|secret| !secret.is_empty()) {
            failure.detail = failure.detail.replace(secret, "(the identity token)");
        }
        fault_of(&self.name, &failure, tries, elapsed)
    }
}

/// What a status that is neither success nor expected means.
fn refusal(status: u16, headers: &HeaderMap, detail: String) -> Failure {
    let asked = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()).and_then(retry_after);
    match status {
        429 => Failure { retry_after: asked, ..Failure::passing(FaultClass::Throttled, detail) },
        408 => Failure::passing(FaultClass::Timeout, detail),
        500..=599 => Failure { retry_after: asked, ..Failure::passing(FaultClass::Unavailable, detail) },
        413 => Failure::pointless(FaultClass::TooMuch, detail),
        300..=399 => {
            Failure::pointless(FaultClass::Unavailable, format!("{detail}; a service is not followed elsewhere"))
        }
        // 400 too: what a service refuses of a well-formed request is the identity or the key in it.
        _ => Failure::pointless(FaultClass::Denied, detail),
    }
}

fn fault_of(dependency: &str, failure: &Failure, tries: u32, elapsed: Duration) -> Fault {
    Fault {
        dependency: dependency.to_owned(),
        class: failure.class,
        tries,
        elapsed_ms: u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
        retry_after_s: failure.retry_after.map(|wait| wait.as_secs()),
        retry: failure.retry,
        detail: shown(&failure.detail),
    }
}

fn client(loopback: bool) -> Result<reqwest::Client, reqwest::Error> {
    let builder = reqwest::Client::builder()
        .user_agent(concat!("countersign/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
        .referer(false)
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate();
    // Neither a proxy nor the system's certificates have a part in speaking to this machine.
    let builder = if loopback { builder.no_proxy().tls_certs_only([]) } else { builder };
    builder.build()
}

async fn read(mut response: Response, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    let too_much = || Failure::pointless(FaultClass::TooMuch, format!("more than the limit of {bytes_max} bytes"));
    let mut body = Vec::new();
    loop {
        let chunk = response.chunk().await.map_err(|error| {
            let words = chain(&error.without_url());
            Failure::passing(FaultClass::Corrupt, format!("the answer broke off after {} bytes: {words}", body.len()))
        })?;
        let Some(chunk) = chunk else { return Ok(body) };
        if body.len().saturating_add(chunk.len()) > bytes_max {
            return Err(too_much());
        }
        body.extend_from_slice(&chunk);
    }
}

/// The words of an error answer: the `message` that Fulcio and Rekor give, or what is there.
fn words(body: &[u8]) -> Option<String> {
    let text = match crate::domain::json::parse(body) {
        Ok(value) => value.get("message")?.as_str()?.to_owned(),
        Err(_) => std::str::from_utf8(body).ok()?.trim().to_owned(),
    };
    Some(text.chars().take(300).collect::<String>()).filter(|text| !text.is_empty())
}

fn transport(error: &reqwest::Error) -> Failure {
    let detail = match std::error::Error::source(error) {
        Some(source) => chain(source.source().unwrap_or(source)),
        None => "the request could not be sent".to_owned(),
    };
    match (error.is_builder(), error.is_timeout()) {
        (true, _) => Failure::pointless(FaultClass::Unavailable, detail),
        (_, true) => Failure::passing(FaultClass::Timeout, detail),
        _ => Failure::passing(FaultClass::Unavailable, detail),
    }
}

/// Seconds, or an HTTP date (RFC 9110, "Retry-After").
fn retry_after(text: &str) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    let seconds = date.as_second().saturating_sub(jiff::Timestamp::now().as_second());
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

/// Between half of `pause` and all of it, so that many who failed together do not come back together.
fn jittered(pause: Duration) -> Duration {
    let draw = RandomState::new().hash_one(0u8) % 1024;
    pause / 2 + pause.saturating_mul(u32::try_from(draw).unwrap_or(0)) / 2048
}

/// Whether an address is of this machine, whatever name servers say.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn host_and_port(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// An error and its sources on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    for _ in 0..8 {
        let Some(error) = source else { break };
        let part = error.to_string();
        if !text.contains(&part) {
            text = format!("{text}: {part}");
        }
        source = error.source();
    }
    text
}

/// Text from outside in a form that can be shown.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (count, c) in text.chars().enumerate() {
        if count >= MAX_DETAIL_CHARS {
            shown.push('…');
            break;
        }
        let moves =
            matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if c.is_control() || moves { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Retry;
    use wiremock::matchers::{method, path};
    use wiremock::{Mock, MockServer, ResponseTemplate};

    fn quick() -> ServiceOptions {
        let options = ServiceOptions {
            retry_pause: Duration::from_millis(1),
            request_timeout: Duration::from_millis(500),
            ..ServiceOptions::default()
        };
        options.beginning_now()
    }

    async fn answering(template: ResponseTemplate, times: Option<u64>) -> MockServer {
        let server = MockServer::start().await;
        let mock = Mock::given(method("POST")).and(path("/below/api")).respond_with(template);
        let mock = match times {
            Some(times) => mock.up_to_n_times(times),
            None => mock,
        };
        mock.mount(&server).await;
        server
    }

    async fn ask(server: &MockServer, options: &ServiceOptions, secret: &str) -> Result<Vec<u8>, Fault> {
        let base = Url::parse(&format!("{}/below/?key=query-secret", server.uri())).unwrap();
        let service = Service::new("Fulcio", &base, options)?.hiding(secret);
        let ask = Ask {
            method: Method::POST,
            path: "/api",
            headers: HeaderMap::new(),
            body: secret.as_bytes().to_vec(),
            also: &[409],
        };
        service.ask(&ask).await.map(|reply| reply.body)
    }

    #[tokio::test]
    async fn what_passes_is_waited_out_and_counted() {
        let server = answering(ResponseTemplate::new(500), Some(2)).await;
        let good = Mock::given(method("POST")).respond_with(ResponseTemplate::new(201).set_body_string("good"));
        good.mount(&server).await;
        assert_eq!(ask(&server, &quick(), "s").await.unwrap(), b"good");
        let server = answering(ResponseTemplate::new(503), None).await;
        let fault = ask(&server, &quick(), "s").await.unwrap_err();
        assert_eq!((fault.class, fault.tries), (FaultClass::Unavailable, MAX_TRIES));
        assert_eq!(fault.dependency, format!("Fulcio {}/below", server.uri()));
    }

    #[tokio::test]
    async fn each_refusal_has_its_class_and_its_advice() {
        let long = ResponseTemplate::new(429).insert_header("retry-after", "3600");
        let away = ResponseTemplate::new(307).insert_header("location", "http://127.0.0.1:1/");
        let cases = [
            (ResponseTemplate::new(400), FaultClass::Denied, 1, Retry::Pointless),
            (ResponseTemplate::new(403), FaultClass::Denied, 1, Retry::Pointless),
            (ResponseTemplate::new(404), FaultClass::Denied, 1, Retry::Pointless),
            (long, FaultClass::Throttled, 1, Retry::After),
            (away, FaultClass::Unavailable, 1, Retry::Pointless),
            (ResponseTemplate::new(200).set_delay(Duration::from_secs(5)), FaultClass::Timeout, 3, Retry::Safe),
            (
                ResponseTemplate::new(200).set_body_bytes(vec![b' '; MAX_SERVICE_ANSWER_BYTES + 1]),
                FaultClass::TooMuch,
                1,
                Retry::Pointless,
            ),
        ];
        for (template, class, tries, retry) in cases {
            let server = answering(template, None).await;
            let fault = ask(&server, &quick(), "s").await.unwrap_err();
            assert_eq!((fault.class, fault.tries, fault.retry), (class, tries, retry), "{fault}");
        }
        let server = answering(ResponseTemplate::new(409).set_body_string("known"), None).await;
        assert_eq!(ask(&server, &quick(), "s").await.unwrap(), b"known");
    }

    #[tokio::test]
    async fn no_fault_repeats_a_secret_and_none_moves_the_terminal() {
        for body in ["{\"message\": \"no: the-token \\u001b[2J\"}", "no: the-token \u{1b}[2J"] {
            let server = answering(ResponseTemplate::new(400).set_body_string(body), None).await;
            let words = ask(&server, &quick(), "the-token").await.unwrap_err().to_string();
            assert!(words.contains("no: (the identity token) \\u{1b}[2J"), "{words}");
            assert!(!words.contains("query-secret"), "{words}");
        }
    }

    #[tokio::test]
    async fn the_end_of_a_signature_is_the_end_of_its_tries() {
        let server = answering(ResponseTemplate::new(500), None).await;
        // Whoever waited for the second try would wait for an hour, however busy the machine is.
        let (total, retry_pause) = (Duration::from_millis(200), Duration::from_hours(1));
        let options = ServiceOptions { total, retry_pause, ends_at: None, ..quick() }.beginning_now();
        assert_eq!(ask(&server, &options, "s").await.unwrap_err().tries, 1);
    }

    #[test]
    fn plain_http_is_for_this_machine_and_for_who_is_listed() {
        let listed = ServiceOptions { plain_http: vec!["fulcio.lan:5555".into()], ..ServiceOptions::default() };
        let allowed = |url: &str| Service::new("Fulcio", &Url::parse(url).unwrap(), &listed).is_ok();
        for url in [
            "https://f.example",
            "http://127.0.0.1:1/",
            "http://localhost/",
            "http://[::1]:2",
            "http://fulcio.lan:5555/x",
        ] {
            assert!(allowed(url), "{url}");
        }
        for url in
            ["http://f.example", "http://fulcio.lan", "http://localhost.example", "ftp://127.0.0.1", "http://10.0.0.1"]
        {
            assert!(!allowed(url), "{url}");
        }
        let offline = ServiceOptions { network: Reachable::Nothing, ..ServiceOptions::default() };
        assert!(Service::new("Fulcio", &Url::parse("https://f.example").unwrap(), &offline).is_err());
    }
}
