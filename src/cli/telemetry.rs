//! What this program tells about itself: the service's log on stderr, and traces to an OpenTelemetry collector.
//!
//! Traces leave only where somebody names a collector. They never hold anything up: what the collector does not take in
//! time is dropped, and its absence is said once.

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Protocol, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use serde::Deserialize;
use tokio::runtime::Handle;
use toml::Spanned;
use tracing::{Span, Subscriber};
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, filter_fn};
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;
use url::Url;

use super::config::{Network, Origin};
use super::context::Context;
use super::render::gives_orders;
use crate::domain::limits::{CONNECT_SECONDS_MAX, EXPORT_SECONDS_MAX, MAX_ERROR_BODY_BYTES};
use crate::domain::trace_parent::TraceParent;
use crate::gate::{GateError, trace};

/// Where every program is told its collector (OpenTelemetry, "OTLP exporter configuration").
pub(super) const ENDPOINT: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";
/// Where a caller says which trace it is part of, as CI systems do.
const TRACEPARENT: &str = "TRACEPARENT";

/// The form of the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// A line for people.
    #[default]
    Text,
    /// An object of JSON on a line.
    Json,
}

impl LogFormat {
    /// As it is written in the configuration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
    }
}

impl FromStr for LogFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            other => Err(format!("expected text or json, found `{}`", other.chars().take(60).collect::<String>())),
        }
    }
}

/// `[log]` of the configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LogTable {
    pub(super) format: Option<Spanned<String>>,
}

/// `[otlp]` of the configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OtlpTable {
    pub(super) endpoint: Option<Spanned<String>>,
}

/// The address of a collector; traces go to `v1/traces` below it, as OTLP/HTTP says.
pub(super) fn endpoint(text: &str) -> Result<Url, String> {
    let expected =
        || format!("expected http://HOST:PORT or https://…, found `{}`", text.chars().take(100).collect::<String>());
    let url = Url::parse(text).map_err(|_| expected())?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !plain || !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(expected());
    }
    Ok(url)
}

/// The traces of one command; to be ended, so that the last of them leave too.
pub struct Telemetry(Option<SdkTracerProvider>);

impl Telemetry {
    /// Begins to log, where this is the service, and to send traces, where a collector is named.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a filter that does not parse, and for a collector together with `--offline`;
    /// [`GateError::Configuration`] for a collector that no client can be made for.
    pub fn begin(context: &Context, logs: bool, runtime: &Handle) -> Result<Self, GateError> {
        let provider = match collector(context)? {
            Some(url) => Some(provider(context, url, runtime)?),
            None => None,
        };
        let logs = if logs { Some(log_layer(context)?) } else { None };
        if provider.is_none() && logs.is_none() {
            return Ok(Self(None));
        }
        let spans = provider.as_ref().map(|provider| {
            tracing_opentelemetry::layer()
                .with_tracer(provider.tracer("countersign"))
                .with_location(false)
                .with_threads(false)
                .with_level(false)
                .with_target(false)
                .with_tracked_inactivity(false)
                .with_filter(filter_fn(|what| what.is_span() && what.target().starts_with("countersign")))
        });
        // A second call, as in a test, keeps the first subscriber.
        let _ = tracing_subscriber::registry().with(logs).with(spans).try_init();
        Ok(Self(provider))
    }

    /// The span of a whole command, in the trace that the caller says it is part of.
    #[must_use]
    pub fn command(&self, context: &Context, name: impl FnOnce() -> String) -> Span {
        if self.0.is_none() {
            return Span::none();
        }
        let span = tracing::info_span!("command", otel.name = format!("countersign {}", name()));
        if let Some(parent) = trace_parent(context) {
            trace::continues(&span, &parent);
        }
        span
    }

    /// Waits a moment for the last traces to leave.
    pub async fn end(self) {
        let Some(provider) = self.0 else { return };
        let limit = Duration::from_secs(EXPORT_SECONDS_MAX);
        // What comes too late is lost, which is no reason to keep anybody waiting.
        let ended = tokio::task::spawn_blocking(move || provider.shutdown_with_timeout(limit));
        let _ = tokio::time::timeout(limit, ended).await;
    }
}

/// The trace that the environment says this command is part of.
pub(super) fn trace_parent(context: &Context) -> Option<TraceParent> {
    context.variable(TRACEPARENT)?.parse().ok()
}

fn collector(context: &Context) -> Result<Option<&Url>, GateError> {
    let setting = &context.settings.otlp;
    match (context.settings.network.value, &setting.origin) {
        (Network::Allowed, _) => Ok(setting.value.as_ref()),
        // Said in so many words, both; what surroundings say for all programs yields.
        (Network::Forbidden, Origin::Flag(flag)) => Err(GateError::usage(format!(
            "{flag}: no trace can be sent offline (set by {})",
            context.settings.network.origin
        ))),
        (Network::Forbidden, _) => Ok(None),
    }
}

fn provider(context: &Context, url: &Url, runtime: &Handle) -> Result<SdkTracerProvider, GateError> {
    let failed = |error: &dyn fmt::Display| GateError::Configuration {
        detail: format!("traces cannot be sent to {url}: {error}"),
        hint: Some("--otlp http://HOST:4318".into()),
    };
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
        .timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
        .build()
        .map_err(|error| failed(&error))?;
    let endpoint = format!("{}/v1/traces", url.as_str().trim_end_matches('/'));
    let exporter = opentelemetry_otlp::SpanExporter::builder()
        .with_http()
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(endpoint)
        .with_http_client(Sender { http, runtime: runtime.clone(), said: AtomicBool::new(false) })
        .build()
        .map_err(|error| failed(&error))?;
    let mut resource =
        Resource::builder().with_attributes([KeyValue::new("service.version", env!("CARGO_PKG_VERSION"))]);
    if context.variable("OTEL_SERVICE_NAME").is_none() {
        resource = resource.with_service_name("countersign");
    }
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource.build()).build())
}

/// Sends what is exported, on the runtime of the program: the exporter itself works on a thread without one.
#[derive(Debug)]
struct Sender {
    http: reqwest::Client,
    runtime: Handle,
    /// Whether it was said that the collector does not answer.
    said: AtomicBool,
}

#[async_trait::async_trait]
impl HttpClient for Sender {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (parts, body) = request.into_parts();
        let sent = self.http.request(parts.method, parts.uri.to_string()).headers(parts.headers).body(body);
        let answered = self.runtime.spawn(async move {
            let mut response = sent.send().await?;
            let status = response.status();
            let mut body = Vec::new();
            while let Some(piece) = response.chunk().await? {
                if body.len().saturating_add(piece.len()) > MAX_ERROR_BODY_BYTES {
                    break;
                }
                body.extend_from_slice(&piece);
            }
            Ok::<_, reqwest::Error>((status, body))
        });
        match answered.await? {
            Ok((status, body)) => Ok(Response::builder().status(status).body(Bytes::from(body))?),
            Err(error) => {
                if !self.said.swap(true, Ordering::Relaxed) {
                    tracing::warn!(
                        "the collector of traces does not answer; what it does not take is dropped: {error}"
                    );
                }
                Err(error.into())
            }
        }
    }
}

/// The log on stderr, as `COUNTERSIGN_LOG` filters it. Only events: spans are for traces.
fn log_layer<S>(context: &Context) -> Result<Box<dyn Layer<S> + Send + Sync>, GateError>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    let filter = context.variable("COUNTERSIGN_LOG").unwrap_or("countersign=info,warn");
    let filter = EnvFilter::try_new(filter).map_err(|error| GateError::usage(format!("COUNTERSIGN_LOG: {error}")))?;
    let filter = filter.and(filter_fn(is_event));
    let writer = || Printable(io::stderr());
    let layer = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(false);
    Ok(match context.settings.log_format.value {
        LogFormat::Text => layer.with_filter(filter).boxed(),
        LogFormat::Json => {
            layer.json().flatten_event(true).with_current_span(false).with_span_list(false).with_filter(filter).boxed()
        }
    })
}

/// Of a record of the log, and not of a span.
fn is_event(what: &tracing::Metadata<'_>) -> bool {
    what.is_event()
}

/// Writes lines of a log with every character that could give orders to a terminal spelled out.
///
/// Each record comes in one piece and ends in a line feed, the only one that is left as it is. The spelling is JSON's,
/// so that a record in JSON says the same as before.
struct Printable<W>(W);

impl<W: Write> Write for Printable<W> {
    fn write(&mut self, record: &[u8]) -> io::Result<usize> {
        self.0.write_all(printable(&String::from_utf8_lossy(record)).as_bytes())?;
        Ok(record.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn printable(record: &str) -> String {
    use fmt::Write as _;
    let (line, end) = record.strip_suffix('\n').map_or((record, ""), |line| (line, "\n"));
    let mut shown = String::with_capacity(record.len());
    for character in line.chars() {
        if gives_orders(character) {
            let _ = write!(shown, "\\u{:04x}", u32::from(character));
        } else {
            shown.push(character);
        }
    }
    shown.push_str(end);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_gives_a_terminal_no_orders_and_stays_json() {
        assert_eq!(printable("a\u{1b}[2Jb\nc\n"), "a\\u001b[2Jb\\u000ac\n");
        let record = "{\"message\":\"x\u{9b}y\u{202e}\"}\n";
        let shown = printable(record);
        assert_eq!(shown, "{\"message\":\"x\\u009by\\u202e\"}\n");
        let read: serde_json::Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(read["message"], "x\u{9b}y\u{202e}");
    }

    #[test]
    fn a_collector_is_an_address_and_nothing_else() {
        assert_eq!(endpoint("http://localhost:4318").unwrap().as_str(), "http://localhost:4318/");
        for bad in ["", "localhost:4318", "grpc://x", "http://a:b@c", "http://c?x", "file:///x"] {
            assert!(endpoint(bad).unwrap_err().starts_with("expected http://"), "{bad}");
        }
    }
}
