//! Floor 4: the HTTP API. Parse, call one method of the gate, render.
//!
//! | route | does |
//! |---|---|
//! | `GET /v1/check` | the decision that stands |
//! | `POST /v1/runs`, `GET /v1/runs`, `GET /v1/runs/{id}`, `POST /v1/runs/{id}/cancel`, `…/retry` | runs |
//! | `POST /v1/releases`, `GET /v1/releases`, `GET /v1/releases/{id}`, `POST …/retry`, `POST …/cancel` | releases of several components |
//! | `GET /v1/policies`, `…/history`, `…/active`, `…/{digest}`, `POST …/activate`, `…/preview` | policy packs |
//! | `GET /v1/revocations`, `POST /v1/revocations`, `GET /v1/revocations/{id}`, `GET /v1/dependants` | revocations, and what stands on something |
//! | `GET /v1/notices`, `POST /v1/notices/{id}/retry` | what webhooks are told |
//! | `GET`, `POST /v1/overrides`, `GET /v1/overrides/{id}`, `…/request`, `…/terms`, `…/debt`, `POST …/approve`, `…/refuse`, `…/revoke`, `…/review` | overrides |
//! | `GET /v1/runs/timings` | how long runs took lately |
//! | `GET /v1/runs/{id}/events` | a run as it happens (server-sent events) |
//! | `GET /v1/decisions`, `GET /v1/decisions/{id}`, `…/vsa`, `…/record`, `…/evidence`, `…/diff`, `POST …/replay` | decisions |
//! | `GET /v1/decisions/{id}/proof` | that a decision is in the log |
//! | `POST /v1/evidence`, `GET /v1/evidence`, `POST /v1/evidence/remove` | takes a bundle, lists what is held about a subject, takes out what counts for nothing |
//! | `GET /log/checkpoint`, `/log/tile/…` | the decision log (C2SP tlog-tiles) |
//! | `GET /livez`, `/readyz`, `/metrics`, `/openapi.json` | for machines that look after machines |
//!
//! A status says only whether the question could be answered; the verdict is in the body, in words. Every error is
//! `application/problem+json` (RFC 9457) with one of the types in [`problem`]. Every body, wait, queue and number of
//! connections has a limit.

mod api;
mod connections;
mod events;
mod evidence;
mod extract;
mod hall;
mod log;
mod metrics;
mod notices;
mod overrides;
mod policies;
pub mod problem;
mod releases;
mod revocations;
mod runs;
mod schema;
mod service;
mod timings;
mod workers;

pub use service::{Service, bind};

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use futures_util::FutureExt as _;
use tokio::sync::Semaphore;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::domain::limits::{HTTP_SECONDS_MAX, MAX_PREVIEWS_AT_ONCE, MAX_STREAMS};
use crate::gate::{Gate, trace};
use connections::Admission;
use metrics::Requests;
use problem::Problem;
use workers::Workers;

/// Whom the service refuses before it looks at a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Requests for another host than this machine, and those that a page of another origin makes: a browser on this
    /// machine must not be the way in (DNS rebinding, cross-site requests).
    LoopbackOnly,
    /// Nobody: `--insecure-no-authentication`.
    Nobody,
}

/// What every handler holds: one pointer, since each request has a copy of its own.
#[derive(Clone)]
struct App(Arc<Held>);

struct Held {
    gate: Gate,
    workers: Workers,
    openapi: axum::body::Bytes,
    /// Places for those who follow a run.
    streams: Arc<Semaphore>,
    /// Places for drafts that are tried.
    previews: Arc<Semaphore>,
    requests: Arc<Requests>,
    /// Between two signs of life on a stream.
    heartbeat: Duration,
}

impl std::ops::Deref for App {
    type Target = Held;

    fn deref(&self) -> &Held {
        &self.0
    }
}

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Countersign",
        description = "The signing and promotion gate. A status says whether the question could be answered; the verdict is in the body.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    tags(
        (name = "decisions", description = "Is this digest safe?"),
        (name = "runs", description = "Attempts to decide a promotion"),
        (name = "releases", description = "Several components that are promoted together"),
        (name = "overrides", description = "Signed permissions to waive one rule for one digest in one environment"),
        (name = "webhooks", description = "What is told to others"),
        (name = "policies", description = "What must be shown"),
        (name = "revocations", description = "What nobody may rely on any more"),
        (name = "evidence", description = "Bundles that lie in no registry"),
        (name = "log", description = "Everything that was decided, in an append-only Merkle tree"),
        (name = "health", description = "For machines that look after machines")
    )
)]
struct Document;

fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(api::check))
        .routes(routes!(runs::create, runs::list))
        .routes(routes!(timings::timings))
        .routes(routes!(runs::show))
        .routes(routes!(runs::cancel))
        .routes(routes!(runs::retry))
        .routes(routes!(releases::create, releases::list))
        .routes(routes!(releases::show))
        .routes(routes!(releases::retry))
        .routes(routes!(releases::cancel))
        .routes(routes!(policies::list))
        .routes(routes!(policies::history))
        .routes(routes!(policies::active))
        .routes(routes!(policies::activate))
        .routes(routes!(policies::preview))
        .routes(routes!(policies::show))
        .routes(routes!(revocations::list, revocations::file))
        .routes(routes!(revocations::show))
        .routes(routes!(revocations::dependants))
        .routes(routes!(overrides::list, overrides::create))
        .routes(routes!(overrides::terms))
        .routes(routes!(overrides::debt))
        .routes(routes!(overrides::show))
        .routes(routes!(overrides::request))
        .routes(routes!(overrides::approve))
        .routes(routes!(overrides::refuse))
        .routes(routes!(overrides::revoke))
        .routes(routes!(overrides::review))
        .routes(routes!(notices::list))
        .routes(routes!(notices::retry))
        .routes(routes!(events::follow))
        .routes(routes!(api::decisions))
        .routes(routes!(api::decision))
        .routes(routes!(api::vsa))
        .routes(routes!(api::record))
        .routes(routes!(api::archive))
        .routes(routes!(api::decision_evidence))
        .routes(routes!(api::policy_input))
        .routes(routes!(api::policy_data))
        .routes(routes!(api::replay))
        .routes(routes!(api::difference))
        .routes(routes!(log::proof))
        .routes(routes!(log::checkpoint))
        .routes(routes!(log::tile))
        .routes(routes!(evidence::held, evidence::add))
        .routes(routes!(evidence::remove))
        .routes(routes!(api::livez))
        .routes(routes!(api::readyz))
        .routes(routes!(metrics::metrics))
        .routes(routes!(api::openapi))
}

/// The OpenAPI 3.1 document of the routes, as it is served and committed.
#[must_use]
pub fn openapi_json() -> String {
    let (_, document) = routes().split_for_parts();
    let mut text = document.to_pretty_json().unwrap_or_default();
    text.push('\n');
    text
}

/// The whole API over `gate`; `workers` execute the runs.
fn router(gate: Gate, workers: Workers, (guard, heartbeat): (Guard, Duration)) -> axum::Router {
    let (streams, previews) = (Arc::new(Semaphore::new(MAX_STREAMS)), Arc::new(Semaphore::new(MAX_PREVIEWS_AT_ONCE)));
    let (router, document) = routes().split_for_parts();
    let requests = Arc::new(Requests::of(document.paths.paths.into_keys()));
    let (openapi, counted) = (openapi_json().into(), Arc::clone(&requests));
    let held = Held { gate, workers, openapi, streams, previews, requests: counted, heartbeat };
    router
        .fallback(async || Problem::no_such_route())
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .with_state(App(Arc::new(held)))
        // One layer for all that is around a handler: each would cost every answer a copy of what is below it.
        .layer(from_fn_with_state((requests, guard), logged))
}

async fn guarded(guard: Guard, request: Request, next: Next) -> Response {
    match (guard, stranger(request.headers(), request.uri().authority().map(axum::http::uri::Authority::host))) {
        (Guard::LoopbackOnly, Some(what)) => Problem::not_from_here(what).into_response(),
        (Guard::LoopbackOnly, None) | (Guard::Nobody, _) => crowded(request, next).await,
    }
}

async fn within_time(request: Request, next: Next) -> Response {
    let limit = Duration::from_secs(HTTP_SECONDS_MAX);
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::out_of_time(limit).into_response(),
    }
}

/// What is asked of a service whose places are all taken, and answered all the same: it holds up nobody.
const ANSWERED_WHEN_CROWDED: [&str; 4] = ["/v1/check", "/livez", "/readyz", "/metrics"];

/// Sends away who has no place, but for those who only ask; the lane is free again after one answer.
async fn crowded(request: Request, next: Next) -> Response {
    let admission = request.extensions().get::<ConnectInfo<Admission>>().map(|ConnectInfo(admission)| *admission);
    if admission != Some(Admission::Crowded) {
        return within_time(request, next).await;
    }
    let mut response = if ANSWERED_WHEN_CROWDED.contains(&request.uri().path()) {
        within_time(request, next).await
    } else {
        Problem::crowded().into_response()
    };
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// What of a request speaks of another host than this machine.
fn stranger(headers: &HeaderMap, authority: Option<&str>) -> Option<&'static str> {
    let host = authority.or_else(|| headers.get(header::HOST).and_then(|value| value.to_str().ok()));
    if !host.is_some_and(|host| is_loopback(without_port(host))) {
        return Some("host");
    }
    let origin = headers.get(header::ORIGIN)?;
    let here = origin
        .to_str()
        .ok()
        .and_then(|origin| url::Url::parse(origin).ok())
        .is_some_and(|origin| origin.host_str().is_some_and(is_loopback));
    if here { None } else { Some("origin") }
}

fn without_port(host: &str) -> &str {
    // An IPv6 address stands in brackets, so the last colon outside them begins the port.
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => name,
        _ => host,
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

/// One line a request, and one more in the count. The route is its pattern; no text of the caller is in either.
async fn logged(State((requests, guard)): State<(Arc<Requests>, Guard)>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let span = span(&request, matched.as_ref().map_or("", MatchedPath::as_str));
    let answering = AssertUnwindSafe(guarded(guard, request, next)).catch_unwind().instrument(span.clone());
    let response = answering.await.unwrap_or_else(panicked);
    span.record("http.response.status_code", response.status().as_u16());
    if response.status().is_server_error() {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", response.status().as_str());
    }
    let took = began.elapsed();
    let route = matched.as_ref().map(MatchedPath::as_str);
    requests.answered(route, &method, response.status(), took);
    let route = route.unwrap_or("unmatched");
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, route, status = response.status().as_u16(), milliseconds, "answered");
    response
}

/// The span of one request, in the trace that the caller says it is part of.
fn span(request: &Request, route: &str) -> Span {
    // What is of no closed set would be a name of the caller's making.
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST") => known,
        _ => "_OTHER",
    };
    let span = tracing::info_span!(
        "request",
        otel.name = if route.is_empty() { method.to_owned() } else { format!("{method} {route}") },
        otel.kind = "server",
        http.request.method = method,
        http.route = route,
        http.response.status_code = Empty,
        otel.status_code = Empty,
        "error.type" = Empty,
    );
    let parent = request.headers().get("traceparent").and_then(|value| value.to_str().ok()?.parse().ok());
    if let (Some(parent), false) = (parent, span.is_disabled()) {
        trace::continues(&span, &parent);
    }
    span
}

#[expect(clippy::needless_pass_by_value, reason = "the panic hands it over by value")]
fn panicked(payload: Box<dyn Any + Send + 'static>) -> Response {
    let words = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(|s| &**s));
    tracing::error!(panic = words.unwrap_or("without words"), "a handler panicked");
    Problem::defect().into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (axum::http::HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_requests_for_this_machine_from_this_machine_are_at_home() {
        for host in ["127.0.0.1", "127.0.0.1:8484", "localhost:1", "[::1]:8484", "LOCALHOST"] {
            let map = std::iter::once((header::HOST, host.parse().unwrap())).collect();
            assert_eq!(stranger(&map, None), None, "{host}");
        }
        for host in ["evil.example", "127.0.0.1.evil.example:80", "10.0.0.1", "localhost.evil.example", ""] {
            let map = std::iter::once((header::HOST, host.parse().unwrap())).collect();
            assert_eq!(stranger(&map, None), Some("host"), "{host}");
        }
        assert_eq!(stranger(&headers(&[]), None), Some("host"));
        let here = headers(&[("host", "localhost"), ("origin", "http://127.0.0.1:3000")]);
        assert_eq!(stranger(&here, None), None);
        for origin in ["https://evil.example", "null", "file://"] {
            let map = [(header::HOST, "localhost"), (header::ORIGIN, origin)];
            let map = map.into_iter().map(|(name, value)| (name, value.parse().unwrap())).collect();
            assert_eq!(stranger(&map, None), Some("origin"), "{origin}");
        }
    }
}
