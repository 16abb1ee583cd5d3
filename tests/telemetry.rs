//! What the program tells about itself: traces that reach a collector, one id from the caller to the summary, and a log
//! that gives no orders.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value as Any;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::support::registry::TestRegistry;

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";

/// A collector that keeps what it is sent.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<(String, Span)>>>);

impl Collector {
    /// Starts one, and says where.
    async fn start() -> (Self, String) {
        let collector = Self::default();
        let app = axum::Router::new().route("/v1/traces", axum::routing::post(take)).with_state(collector.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        (collector, url)
    }

    /// The spans of that name, with the service that sent them.
    fn named(&self, name: &str) -> Vec<Span> {
        let spans = self.0.lock().unwrap();
        assert!(spans.iter().all(|(service, _)| service == "countersign"));
        spans.iter().filter(|(_, span)| span.name == name).map(|(_, span)| span.clone()).collect()
    }

    fn one(&self, name: &str) -> Span {
        let mut found = self.named(name);
        assert_eq!(
            found.len(),
            1,
            "{name}: {:?}",
            self.0.lock().unwrap().iter().map(|s| &s.1.name).collect::<Vec<_>>()
        );
        found.remove(0)
    }
}

async fn take(State(collector): State<Collector>, body: Bytes) -> StatusCode {
    let request = ExportTraceServiceRequest::decode(body).unwrap();
    for resource in request.resource_spans {
        let service = attribute(&resource.resource.unwrap().attributes, "service.name").unwrap();
        let spans = resource.scope_spans.into_iter().flat_map(|scope| scope.spans);
        collector.0.lock().unwrap().extend(spans.map(|span| (service.clone(), span)));
    }
    StatusCode::OK
}

fn attribute(attributes: &[opentelemetry_proto::tonic::common::v1::KeyValue], key: &str) -> Option<String> {
    let found = attributes.iter().find(|attribute| attribute.key == key)?;
    match found.value.as_ref()?.value.as_ref()? {
        Any::StringValue(text) => Some(text.clone()),
        Any::IntValue(number) => Some(number.to_string()),
        other => panic!("{key}: {other:?}"),
    }
}

fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).args(arguments).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

async fn ended(command: &mut Command) -> (Option<i32>, String, String) {
    let output = tokio::time::timeout(Duration::from_mins(1), command.output()).await.unwrap().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// An artifact that nobody signed: everything is looked at, and the answer is no.
async fn artifact(registry: &TestRegistry, home: &Path) -> String {
    let file = home.join("artifact");
    std::fs::write(&file, "app").unwrap();
    let (code, out, err) = ended(program(home, &["push", "artifact", &registry.name("app:2")]).current_dir(home)).await;
    assert_eq!(code, Some(0), "{err}");
    out.trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promotion_is_one_trace_from_the_caller_down_to_the_registry() {
    let (collector, url) = Collector::start().await;
    let (registry, home) = (TestRegistry::start().await, crate::support::directory::TempDir::new().unwrap());
    let subject = artifact(&registry, home.path()).await;
    let mut promote =
        program(home.path(), &["promote", &subject, "--to", "staging", "--otlp", &url, "--output", "json"]);
    let (code, out, err) = ended(promote.env("TRACEPARENT", format!("00-{TRACE}-b7ad6b7169203331-01"))).await;
    assert_eq!(code, Some(1), "{err}");
    let decision: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(decision["correlation_id"], TRACE);

    let command = collector.one("countersign promote");
    assert_eq!(hex::encode(&command.parent_span_id), "b7ad6b7169203331");
    let run = collector.one("RUN promote");
    assert_eq!(run.parent_span_id, command.span_id);
    for (key, value) in [
        ("cicd.pipeline.name", "promote"),
        ("cicd.pipeline.action.name", "RUN"),
        ("cicd.pipeline.result", "failure"),
        ("cicd.pipeline.run.id", decision["decision"]["run"].as_str().unwrap()),
        ("deployment.environment.name", "staging"),
        ("artifact.hash", decision["subject"]["digest"].as_str().unwrap()),
        ("countersign.verdict", "not-ready"),
        ("countersign.correlation_id", TRACE),
    ] {
        assert_eq!(attribute(&run.attributes, key).as_deref(), Some(value), "{key}");
    }
    for task in ["collect", "verify", "decide", "commit", "publish"] {
        assert_eq!(collector.one(task).parent_span_id, run.span_id, "{task}");
    }
    let commit = collector.one("commit").span_id;
    let written = collector.named("write").into_iter().find(|span| span.parent_span_id == commit).unwrap();
    assert_eq!(attribute(&written.attributes, "db.system.name").as_deref(), Some("sqlite"));
    let collect = collector.one("collect").span_id;
    let asked = collector.named("GET").into_iter().filter(|span| span.parent_span_id == collect);
    let answered = |span: Span| attribute(&span.attributes, "http.response.status_code").unwrap();
    let places = asked.map(|span| (attribute(&span.attributes, "server.address").unwrap(), answered(span)));
    assert!(places.collect::<Vec<_>>().contains(&(registry.host(), "200".into())));
    assert!(collector.0.lock().unwrap().iter().all(|(_, span)| hex::encode(&span.trace_id) == TRACE));
}

/// A service with a log in JSON.
struct Service {
    child: Child,
    url: String,
    stderr: BufReader<tokio::process::ChildStderr>,
}

impl Service {
    async fn start(home: &Path, arguments: &[&str]) -> Self {
        let serve = ["serve", "--listen", "127.0.0.1:0", "--log-format", "json"];
        let mut child = program(home, &serve).args(arguments).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("listening on ") {
            line.clear();
            assert_ne!(stderr.read_line(&mut line).await.unwrap(), 0, "it did not begin to listen");
        }
        // Every line of that stream is a record, whoever writes it.
        let record: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
        assert_eq!((&record["level"], record["timestamp"].is_string()), (&"INFO".into(), true), "{line}");
        let url = record["message"].as_str().unwrap().trim_start_matches("listening on ").to_owned();
        Self { child, url, stderr }
    }

    /// Stops it, and answers the records of its log.
    async fn stop(mut self) -> Vec<Value> {
        let id = rustix::process::Pid::from_raw(i32::try_from(self.child.id().unwrap()).unwrap()).unwrap();
        rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).await.unwrap();
        assert_eq!(self.child.wait().await.unwrap().code(), Some(0), "{rest}");
        assert!(!rest.chars().any(|c| c.is_control() && c != '\n'), "{rest:?}");
        let record = |line: &str| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        let records: Vec<Value> = rest.lines().map(record).collect();
        assert_eq!(records.last().unwrap()["message"], "stopped");
        assert!(
            records.iter().any(|one| one["level"] == "WARN" && one["message"].as_str().unwrap().contains("gate.id"))
        );
        records
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_id_goes_with_a_change_from_the_request_to_run_decision_summary_trace_and_log() {
    let (collector, url) = Collector::start().await;
    let (registry, home) = (TestRegistry::start().await, crate::support::directory::TempDir::new().unwrap());
    let subject = artifact(&registry, home.path()).await;
    let service = Service::start(home.path(), &["--otlp", &url]).await;
    let caller = crate::support::directory::TempDir::new().unwrap();
    let (code, out, err) = ended(
        program(caller.path(), &["--server", &service.url, "promote", &subject, "--to", "staging", "--output", "json"])
            .env("TRACEPARENT", format!("00-{TRACE}-b7ad6b7169203331-01")),
    )
    .await;
    assert_eq!(code, Some(1), "{err}");
    let decision: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(decision["correlation_id"], TRACE);
    let run = decision["decision"]["run"].as_str().unwrap();
    let id = decision["decision"]["id"].as_str().unwrap();
    let (_, shown, _) =
        ended(&mut program(caller.path(), &["--server", &service.url, "run", "show", run, "-o", "json"])).await;
    assert_eq!(serde_json::from_str::<Value>(&shown).unwrap()["correlation_id"], TRACE);
    let get = async |path: String| reqwest::get(format!("{}{path}", service.url)).await.unwrap();
    let vsa: Value = get(format!("/v1/decisions/{id}/vsa?format=dsse")).await.json().await.unwrap();
    let payload = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, vsa["payload"].as_str().unwrap());
    assert!(String::from_utf8(payload.unwrap()).unwrap().contains(TRACE));
    // What a caller names is in no trace, metric or log as it is.
    get("/v1/check?subject=%1b%5b2J&environment=%1b%5b2J".into()).await;
    get("/%1b%5b2J".into()).await;

    let log = service.stop().await;
    let about_the_run =
        |message: &str| log.iter().find(|record| record["message"] == message).unwrap_or_else(|| panic!("{log:#?}"));
    for message in ["run requested", "run ended"] {
        let record = about_the_run(message);
        assert_eq!((record["run"].as_str(), record["correlation_id"].as_str()), (Some(run), Some(TRACE)), "{record}");
    }
    assert_eq!(about_the_run("run ended")["state"], "not-ready");
    let request = collector.one("POST /v1/runs");
    assert_eq!(hex::encode(&request.parent_span_id), "b7ad6b7169203331");
    assert_eq!(attribute(&request.attributes, "http.response.status_code").as_deref(), Some("202"));
    let executed = collector.one("RUN promote");
    assert_eq!((executed.trace_id.clone(), &executed.parent_span_id), (request.trace_id, &request.span_id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_is_away_keeps_nobody_waiting_and_changes_no_answer() {
    let home = crate::support::directory::TempDir::new().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let subject = format!("sha256:{}", "a".repeat(64));
    let silent = format!("http://{address}");
    let check = ["check", &subject, "--environment", "staging", "--otlp", &silent];
    let (code, out, err) = ended(&mut program(home.path(), &check)).await;
    assert_eq!(code, Some(1), "{err}");
    assert!(out.starts_with("not ready  "), "{out}");
    drop(taken);
    assert_eq!(ended(&mut program(home.path(), &check)).await.0, Some(1));

    let (code, _, err) = ended(&mut program(home.path(), &[&check[..], &["--offline"]].concat())).await;
    assert_eq!((code, err.contains("--otlp: no trace can be sent offline")), (Some(2), true), "{err}");
    // What is said for all programs of a machine is no reason to fail.
    let mut quiet = program(home.path(), &["check", &subject, "--environment", "staging", "--offline"]);
    assert_eq!(ended(quiet.env("OTEL_EXPORTER_OTLP_ENDPOINT", &silent)).await.0, Some(1));
    let (code, _, err) = ended(&mut program(home.path(), &[&check[..4], &["--otlp", "collector:4318"]].concat())).await;
    assert_eq!((code, err.contains("expected http://HOST:PORT")), (Some(2), true), "{err}");
    let (code, _, err) = ended(&mut program(home.path(), &["serve", "--log-format", "xml"])).await;
    assert_eq!((code, err.contains("expected text or json, found `xml`")), (Some(2), true), "{err}");
}
