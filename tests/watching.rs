//! Runs that are watched: streams that tell everything once and resume, a client that gets through whatever lies between,
//! and numbers that nobody can blow up.

use std::process::Stdio;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use countersign::domain::limits::{MAX_STREAMS, POLL_MILLISECONDS};
use countersign::domain::time::Timestamp;
use countersign::gate::reply::{RunEventReply, RunReply};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::gate::{TestGate, digest};
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::served::Served;

/// Keeps a registry from answering, until a story lets it.
#[derive(Clone, Default)]
struct Hold(Arc<(Mutex<bool>, Condvar)>);

impl Hold {
    /// The next request for the manifest waits; once let go it is answered with a failure that passes.
    fn on(registry: &TestRegistry) -> Self {
        let hold = Self::default();
        let held = hold.clone();
        let answer = Answer::Call(Arc::new(move |_| {
            let (open, news) = &*held.0;
            drop(news.wait_while(open.lock().unwrap(), |open| !*open).unwrap());
            axum::http::StatusCode::SERVICE_UNAVAILABLE.into_response()
        }));
        registry.script(Rule::on("/manifests/", answer).times(1));
        hold
    }

    fn release(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }
}

/// A service whose runs about `subject` go no further than the registry lets them.
async fn held() -> (Served, TestRegistry, Hold, String) {
    held_by(|service| service).await
}

async fn held_by(
    change: impl FnOnce(countersign::http::Service) -> countersign::http::Service,
) -> (Served, TestRegistry, Hold, String) {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    // Whoever watches holds an answer against a clock of her own.
    gate.clock.set();
    let subject = gate.good_artifact("app").await;
    let hold = Hold::on(&registry);
    (Served::start_as(gate, change).await, registry, hold, subject)
}

pub async fn request(served: &Served, subject: &str) -> RunReply {
    let body = json!({"subject": subject, "environment": "staging"});
    let response = served.request(Method::POST, "/v1/runs").json(&body).send().await.unwrap();
    assert_eq!(response.status(), 202);
    response.json().await.unwrap()
}

/// A stream being read.
struct Reading {
    response: reqwest::Response,
    text: String,
}

impl Reading {
    async fn open(served: &Served, run: &RunReply, seen: Option<&str>) -> Self {
        let mut request = served.request(Method::GET, &format!("/v1/runs/{}/events", run.id));
        if let Some(seen) = seen {
            request = request.header("last-event-id", seen);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { response, text: String::new() }
    }

    /// Reads until the stream contains `word`.
    async fn until(&mut self, word: &str) {
        while !self.text.contains(word) {
            let piece = self.response.chunk().await.unwrap();
            self.text.push_str(std::str::from_utf8(&piece.expect("the stream ended early")).unwrap());
        }
    }

    /// Reads to the end of the stream.
    async fn rest_of_it(mut self) -> Vec<RunEventReply> {
        while let Some(piece) = self.response.chunk().await.unwrap() {
            self.text.push_str(std::str::from_utf8(&piece).unwrap());
        }
        let events = self.text.split("\n\n").filter(|event| event.contains("data: "));
        events
            .map(|event| {
                let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
                let told: RunEventReply = serde_json::from_str(&field("data: ")).unwrap();
                assert_eq!(field("id: "), told.sequence.to_string());
                told
            })
            .collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_tells_every_transition_once_and_goes_on_where_it_was_left() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let mut whole = Reading::open(&served, &run, None).await;
    whole.until("\"initializing\"").await;
    let mut left = Reading::open(&served, &run, Some("1")).await;
    left.until("\"initializing\"").await;
    drop(left);
    hold.release();
    let told = whole.rest_of_it().await;
    let ended: RunReply = served.get(&format!("/v1/runs/{}", run.id)).await.json().await.unwrap();
    assert_eq!((ended.state.as_str(), &told), ("ready", &ended.events));

    let resumed = Reading::open(&served, &ended, Some("2")).await.rest_of_it().await;
    assert_eq!(resumed, ended.events[2..]);
    let events = format!("/v1/runs/{}/events", run.id);
    for (seen, status) in [(told.len().to_string(), 204), ("99999".into(), 204), ("x".into(), 400), ("-1".into(), 400)]
    {
        let answer = served.request(Method::GET, &events).header("last-event-id", &seen).send().await.unwrap();
        assert_eq!(answer.status(), status, "{seen}");
    }
    let nobody = served.get(&format!("/v1/runs/{}/events", uuid::Uuid::nil())).await;
    assert_eq!(nobody.status(), 404);
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_process_does_is_told_too() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let reading = Reading::open(&served, &run, None).await;
    // A second gate on the same database, which wakes nobody here.
    let other = served.gate.another().await;
    other.cancel_run(run.id).await.unwrap();
    let told = tokio::time::timeout(Duration::from_secs(20), reading.rest_of_it()).await.unwrap();
    assert_eq!(told.last().unwrap().state, "cancelled");
    hold.release();
    other.close().await;
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_the_service_ends_its_streams() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let mut reading = Reading::open(&served, &run, None).await;
    reading.until("\"initializing\"").await;
    let reading = tokio::spawn(reading.rest_of_it());
    let release = tokio::spawn(async move { hold.release() });
    tokio::time::timeout(Duration::from_secs(30), served.finish()).await.unwrap();
    assert!(!reading.await.unwrap().is_empty());
    release.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn one_stream_too_many_is_refused_and_the_others_lose_nothing() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let ask = format!("GET /v1/runs/{}/events HTTP/1.1\r\nhost: localhost\r\n\r\n", run.id);
    let mut streams = Vec::new();
    for _ in 0..MAX_STREAMS {
        let mut stream = tokio::net::TcpStream::connect(served.address).await.unwrap();
        stream.write_all(ask.as_bytes()).await.unwrap();
        let mut first = [0; 15];
        stream.read_exact(&mut first).await.unwrap();
        assert_eq!(&first, b"HTTP/1.1 200 OK");
        streams.push(stream);
    }
    let refused = served.get(&format!("/v1/runs/{}/events", run.id)).await;
    assert_eq!((refused.status().as_u16(), refused.headers().contains_key("retry-after")), (503, true));
    let problem: Value = refused.json().await.unwrap();
    assert_eq!(problem["type"], "urn:countersign:problem:busy");
    let metrics = served.get("/metrics").await.text().await.unwrap();
    assert!(metrics.contains(&format!("\ncountersign_http_streams {MAX_STREAMS}\n")), "{metrics}");
    hold.release();
    for mut stream in streams {
        let mut rest = Vec::new();
        // The server ends the body, and keeps the connection.
        while !rest.ends_with(b"0\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut rest).await.unwrap(), 0);
        }
        assert!(String::from_utf8(rest).unwrap().contains("\"ready\""));
    }
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_on_which_nothing_happens_shows_that_it_lives() {
    let often = |service: countersign::http::Service| service.with_heartbeat(Duration::from_millis(10));
    let (served, _registry, hold, subject) = held_by(often).await;
    let run = request(&served, &subject).await;
    let mut reading = Reading::open(&served, &run, None).await;
    reading.until("\"initializing\"").await;
    // Comments, which are no events and come between two of them.
    reading.until("\n\n:\n\n:\n\n").await;
    hold.release();
    let told = reading.rest_of_it().await;
    let ended: RunReply = served.get(&format!("/v1/runs/{}", run.id)).await.json().await.unwrap();
    assert_eq!((ended.state.as_str(), &told), ("ready", &ended.events));
    served.finish().await;
}

/// Somebody opens streams and takes nothing of them, as a client that hangs.
#[tokio::test(flavor = "multi_thread")]
async fn who_reads_nothing_of_a_stream_does_no_harm_to_the_run_and_to_those_who_read() {
    let often = |service: countersign::http::Service| service.with_heartbeat(Duration::from_millis(1));
    let (served, _registry, hold, subject) = held_by(often).await;
    let run = request(&served, &subject).await;
    let ask = format!("GET /v1/runs/{}/events HTTP/1.1\r\nhost: localhost\r\n\r\n", run.id);
    let mut idle = Vec::new();
    for _ in 0..32 {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        // As little as the system lets somebody leave on the way.
        socket.set_recv_buffer_size(1).unwrap();
        let mut stream = socket.connect(served.address).await.unwrap();
        stream.write_all(ask.as_bytes()).await.unwrap();
        idle.push(stream);
    }
    let mut reading = Reading::open(&served, &run, None).await;
    reading.until("\"initializing\"").await;
    hold.release();
    let told = tokio::time::timeout(Duration::from_secs(30), reading.rest_of_it()).await.unwrap();
    let ended: RunReply = served.get(&format!("/v1/runs/{}", run.id)).await.json().await.unwrap();
    assert_eq!((ended.state.as_str(), &told), ("ready", &ended.events));
    drop(idle);
    served.finish().await;
}

/// What becomes of streams on the way.
#[derive(Clone, Copy, PartialEq)]
enum Streams {
    /// Nothing of them arrives.
    KeptBack,
    /// They end before they have told anything.
    CutOff,
}

/// Passes requests on to a service, but for streams, as some proxies do.
struct Proxy {
    address: std::net::SocketAddr,
    asked_for_a_stream: Arc<tokio::sync::Notify>,
    _serving: tokio::task::JoinHandle<()>,
}

async fn proxy(target: std::net::SocketAddr, streams: Streams) -> Proxy {
    let asked_for_a_stream = Arc::new(tokio::sync::Notify::new());
    let state = (target, streams, Arc::clone(&asked_for_a_stream), reqwest::Client::new());
    let app = axum::Router::new().fallback(pass_on).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    Proxy { address, asked_for_a_stream, _serving: serving }
}

type Passing = (std::net::SocketAddr, Streams, Arc<tokio::sync::Notify>, reqwest::Client);

async fn pass_on(State((target, streams, asked, client)): State<Passing>, request: Request) -> Response {
    if request.uri().path().ends_with("/events") {
        asked.notify_one();
        if streams == Streams::CutOff {
            return ([("content-type", "text/event-stream")], "").into_response();
        }
        std::future::pending::<()>().await;
    }
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let mut passed = client.request(parts.method, format!("http://{target}{}", parts.uri)).body(body);
    for name in ["content-type", "idempotency-key"] {
        if let Some(value) = parts.headers.get(name) {
            passed = passed.header(name, value);
        }
    }
    let answer = passed.send().await.unwrap();
    let status = answer.status();
    (status, answer.bytes().await.unwrap()).into_response()
}

/// `run watch` of the run, on the server at this address.
fn watch(home: &std::path::Path, address: std::net::SocketAddr, run: &RunReply) -> tokio::process::Command {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
    let server = format!("http://{address}");
    command.env_clear().env("HOME", home).args(["--server", &server, "run", "watch", &run.id.to_string()]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_follows_by_the_stream_and_through_a_proxy_that_keeps_it_back() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let home = crate::support::directory::TempDir::new().unwrap();
    let proxy = proxy(served.address, Streams::KeptBack).await;
    let direct = watch(home.path(), served.address, &run).spawn().unwrap();
    let kept_back = watch(home.path(), proxy.address, &run).spawn().unwrap();
    proxy.asked_for_a_stream.notified().await;
    hold.release();
    for child in [direct, kept_back] {
        let output = tokio::time::timeout(Duration::from_mins(1), child.wait_with_output()).await.unwrap().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert!(String::from_utf8(output.stdout).unwrap().starts_with("ready  sha256:"));
        let mut told: Vec<&str> = said.lines().map(|line| line.split_whitespace().nth(1).unwrap()).collect();
        told.dedup();
        assert_eq!(told, ["pending", "initializing", "running", "verifying", "ready"], "{said}");
    }
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_whose_streams_end_at_once_comes_back_after_a_pause_and_learns_everything() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let home = crate::support::directory::TempDir::new().unwrap();
    let proxy = proxy(served.address, Streams::CutOff).await;
    let child = watch(home.path(), proxy.address, &run).spawn().unwrap();
    proxy.asked_for_a_stream.notified().await;
    let began = std::time::Instant::now();
    for _ in 0..3 {
        proxy.asked_for_a_stream.notified().await;
    }
    let (took, pauses) = (began.elapsed(), Duration::from_millis(3 * POLL_MILLISECONDS));
    assert!(took >= pauses, "asked three times again within {took:?}");
    hold.release();
    let output = tokio::time::timeout(Duration::from_mins(1), child.wait_with_output()).await.unwrap().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("ready  sha256:"));
    served.finish().await;
}

/// A service over the gate, on this address.
async fn serve(
    gate: &TestGate,
    address: std::net::SocketAddr,
) -> (std::net::SocketAddr, tokio::sync::oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let service = countersign::http::bind(gate.gate.clone(), address, countersign::http::Guard::LoopbackOnly);
    let service = service.await.unwrap();
    let address = service.address();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(async move { service.run(async move { drop(stopped.await) }).await.unwrap() });
    (address, stop, serving)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_watches_a_run_outlives_a_restart_of_the_server() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    // Whoever watches holds an answer against a clock of her own.
    gate.clock.set();
    let subject = gate.good_artifact("app").await;
    let hold = Hold::on(&registry);
    let (address, stop, serving) = serve(&gate, "127.0.0.1:0".parse().unwrap()).await;
    let body = json!({"subject": subject, "environment": "staging"});
    let request = reqwest::Client::new().post(format!("http://{address}/v1/runs")).json(&body);
    let run: RunReply = request.send().await.unwrap().json().await.unwrap();
    let home = crate::support::directory::TempDir::new().unwrap();
    let mut child = watch(home.path(), address, &run).spawn().unwrap();
    let mut stderr = tokio::io::BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("initializing") {
        assert_ne!(stderr.read_line(&mut said).await.unwrap(), 0, "{said}");
    }
    stop.send(()).unwrap();
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    hold.release();
    serving.await.unwrap();
    let (_, stop, serving) = serve(&gate, address).await;
    stderr.read_to_string(&mut said).await.unwrap();
    let output = tokio::time::timeout(Duration::from_mins(1), child.wait_with_output()).await.unwrap().unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.iter().collect::<std::collections::BTreeSet<_>>().len(), lines.len(), "told twice: {said}");
    let mut told: Vec<&str> = lines.iter().map(|line| line.split_whitespace().nth(1).unwrap()).collect();
    told.dedup();
    assert_eq!(told, ["pending", "initializing", "running", "verifying", "ready"], "{said}");
    stop.send(()).unwrap();
    serving.await.unwrap();
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metrics_count_what_happens_and_no_caller_adds_a_series() {
    let (served, _registry, hold, subject) = held().await;
    let run = request(&served, &subject).await;
    let page = async || served.get("/metrics").await.text().await.unwrap();
    assert!(page().await.contains("\ncountersign_runs_requested_total 1\n"));
    hold.release();
    let mut reading = Reading::open(&served, &run, None).await;
    reading.until("\"ready\"").await;
    // What is published afterwards adds lines of its own.
    let numbers = once_published(&served, 1).await;
    for line in [
        "countersign_up 1",
        "countersign_runs_finished_total{state=\"ready\"} 1",
        "countersign_runs_unfinished{state=\"pending\"} 0",
        "countersign_oldest_unfinished_run_age_seconds 0",
        "countersign_bundles_verified_total{outcome=\"verified\"} 3",
        "countersign_registry_retries_total{class=\"unavailable\"} 1",
        "countersign_run_phase_duration_seconds_count{phase=\"verifying\"} 1",
        "countersign_http_requests_total{route=\"/v1/runs\",method=\"POST\",status=\"202\"} 1",
    ] {
        assert!(numbers.lines().any(|found| found == line), "{line} is not in\n{numbers}");
    }
    let abuse = async || {
        for attempt in 0..40 {
            let id = uuid::Uuid::now_v7();
            let paths = [format!("/{attempt}%22%7D%0A"), format!("/v1/runs/{id}"), format!("/v1/check?subject={id}")];
            for path in paths {
                let method = Method::from_bytes(format!("ODD{attempt}").as_bytes()).unwrap();
                served.request(method, &path).send().await.unwrap();
                served.get(&path).await;
            }
        }
        page().await
    };
    let (first, second) = (abuse().await, abuse().await);
    assert_eq!(first.lines().count(), second.lines().count());
    assert!(!second.contains("ODD"), "{second}");
    served.finish().await;
}

/// One of the dependencies that `/readyz` tells.
fn dependency<'a>(body: &'a Value, name: &str) -> &'a Value {
    let all = body["dependencies"].as_array().unwrap();
    all.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name} is not in {body:#}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_tells_each_dependency_since_when_and_what_went_wrong_last() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let subject = gate.good_artifact("app").await;
    let served = Served::start_over(gate).await;
    let ready = async || {
        let response = served.get("/readyz").await;
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let name = format!("registry {}", registry.host());
    served.gate.promote(&subject, "staging").await;
    let (status, body) = ready().await;
    assert_eq!((status, body["ready"].as_bool()), (200, Some(true)));
    for healthy in ["database", "policy", "trusted roots", "publications", &name] {
        let found = dependency(&body, healthy);
        assert_eq!((found["state"].as_str(), &found["last_error"]), (Some("ok"), &Value::Null), "{healthy}");
    }

    registry.script(Rule::on("/", Answer::status(503)));
    served.gate.promote(&subject, "staging").await;
    let (status, body) = ready().await;
    assert_eq!(status, 200, "what stands is answered without a registry");
    let found = dependency(&body, &name);
    assert_eq!(found["state"], "down");
    assert!(found["last_error"].as_str().unwrap().contains("503"), "{found}");
    let since: Timestamp = found["since"].as_str().unwrap().parse().unwrap();
    assert!(since <= Timestamp::from(jiff::Timestamp::now()));

    registry.reset();
    // Its breaker opened for a millisecond, and the next run finds out that it is back.
    served.gate.promote(&subject, "staging").await;
    let (_, body) = ready().await;
    let found = dependency(&body, &name);
    assert_eq!(found["state"], "ok");
    assert!(found["last_error"].as_str().unwrap().contains("503"), "what went wrong last is remembered: {found}");
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_cannot_be_read_is_told_and_the_process_lives_on() {
    let mut gate = TestGate::start().await;
    let (address, stop, serving) = serve(&gate, "127.0.0.1:0".parse().unwrap()).await;
    let get = async |path: &str| reqwest::get(format!("http://{address}{path}")).await.unwrap();
    assert_eq!(get("/readyz").await.status(), 200);
    gate.gate.close().await;
    gate.clock.advance("5m");
    // That something could not be written either does not make it one that can be read.
    gate.gate.give_runs_back().await;
    let broken = get("/readyz").await;
    assert_eq!(broken.status(), 503);
    let body: Value = broken.json().await.unwrap();
    assert_eq!(body["ready"], false);
    let database = dependency(&body, "database");
    assert_eq!(
        (database["state"].as_str(), database["since"].as_str()),
        (Some("down"), Some(&*gate.clock.now().to_string()))
    );
    assert!(database["last_error"].is_string() && body["components"]["database"] != "ok", "{body}");
    assert_eq!(get("/livez").await.status(), 200);
    let metrics = get("/metrics").await;
    assert_eq!(metrics.status(), 200);
    assert!(metrics.text().await.unwrap().contains("\ncountersign_up 0\n"));
    stop.send(()).unwrap();
    serving.await.unwrap();
    gate.reopen().await;
    gate.finish().await;
}

/// The metrics, once so many have been published; whoever was asked to has told so, and whoever did it takes the time after that.
pub async fn once_published(served: &Served, count: usize) -> String {
    let counted = format!("countersign_run_phase_duration_seconds_count{{phase=\"publishing\"}} {count}\n");
    let look = async {
        loop {
            let metrics = served.get("/metrics").await.text().await.unwrap();
            if metrics.contains(&counted) {
                return metrics;
            }
        }
    };
    tokio::time::timeout(Duration::from_mins(1), look).await.unwrap_or_else(|_| panic!("no {counted}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_are_listed_by_what_they_are_about_and_by_how_they_stand() {
    let served = Served::start().await;
    let (one, other) = (served.gate.good_artifact("one").await, served.gate.good_artifact("other").await);
    for (subject, environment) in [(&one, "staging"), (&other, "staging"), (&one, "production"), (&one, "staging")] {
        served.gate.promote(subject, environment).await;
    }
    let list = async |query: &str| {
        let listing: Value = served.get(&format!("/v1/runs?{query}")).await.json().await.unwrap();
        let items = listing["items"].as_array().unwrap().clone();
        (items.iter().map(|run| run["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>(), listing)
    };
    let about_one = format!("subject={}", digest(&one));
    assert_eq!(list("").await.0, ["ready", "not-ready", "ready", "ready"]);
    assert_eq!(list("state=ready").await.0.len(), 3);
    assert_eq!(list("environment=production").await.0, ["not-ready"]);
    assert_eq!(list(&about_one).await.0, ["ready", "not-ready", "ready"]);
    assert_eq!(list(&format!("{about_one}&environment=staging&state=ready")).await.0.len(), 2);
    assert!(list("state=failed").await.0.is_empty());
    served.gate.clock.advance("1h");
    let later = served.gate.clock.now();
    served.gate.promote(&other, "staging").await;
    assert_eq!(list(&format!("since={later}")).await.0, ["ready"]);
    assert_eq!(list(&format!("since={later}&{about_one}")).await.0, Vec::<String>::new());
    let (first, listing) = list(&format!("{about_one}&limit=2")).await;
    assert_eq!(first, ["ready", "not-ready"]);
    let cursor = listing["next_cursor"].as_str().unwrap();
    let (rest, listing) = list(&format!("{about_one}&limit=2&cursor={cursor}")).await;
    assert_eq!((rest.as_slice(), &listing["next_cursor"]), (&["ready".to_owned()][..], &Value::Null));
    for wrong in ["state=done", "since=yesterday", "environment=A%20B", "subject=sha256:1", "colour=red"] {
        assert_eq!(served.get(&format!("/v1/runs?{wrong}")).await.status(), 400, "{wrong}");
    }

    let timings: Value = served.get("/v1/runs/timings?environment=staging&last=2").await.json().await.unwrap();
    assert_eq!((timings["runs"].as_u64(), timings["total"]["count"].as_u64()), (Some(2), Some(2)), "{timings}");
    assert!(timings["phases"].as_array().unwrap().iter().any(|phase| phase["phase"] == "verifying"), "{timings}");
    let nothing: Value = served.get("/v1/runs/timings?environment=nowhere").await.json().await.unwrap();
    assert_eq!((nothing["runs"].as_u64(), &nothing["total"]), (Some(0), &Value::Null));
    assert_eq!(served.get("/v1/runs/timings?last=1001").await.status(), 400);

    // Whoever asks goes by the clock of the machine.
    served.gate.clock.set();
    let home = crate::support::directory::TempDir::new().unwrap();
    let server = format!("http://{}", served.address);
    let ask = async |arguments: &[&str]| {
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home.path()).args(["--server", &server, "run"]).args(arguments);
        let output = tokio::time::timeout(Duration::from_mins(1), command.output()).await.unwrap().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        (output.status.code().unwrap(), out, err)
    };
    let (code, out, err) = ask(&["list", "--subject", &one, "--state", "not-ready"]).await;
    assert_eq!((code, out.lines().count(), out.contains("production")), (0, 1, true), "{out}{err}");
    let (code, out, err) = ask(&["list", "--state", "failed"]).await;
    assert_eq!((code, out.as_str(), err.contains("no such runs")), (0, "", true), "{err}");
    // What has grown old meanwhile is being decided again.
    let (code, out, err) = ask(&["list", "--since", &later.to_string(), "--state", "ready"]).await;
    assert_eq!((code, out.lines().count()), (0, 1), "{out}{err}");
    let (code, out, err) = ask(&["list", "--since", "2999-01-01T00:00:00Z"]).await;
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    let (code, _, err) = ask(&["list", "--state", "done"]).await;
    assert_eq!((code, err.contains("expected one of pending, ")), (2, true), "{err}");
    let (code, out, err) = ask(&["timings", "--environment", "staging"]).await;
    assert_eq!(
        (code, out.starts_with("Time of the last ") && out.contains(" runs to staging\n")),
        (0, true),
        "{out}{err}"
    );
    assert!(out.lines().last().unwrap().trim_start().starts_with("in all"), "{out}");
    let run = list("limit=1").await.1["items"][0]["id"].as_str().unwrap().to_owned();
    let (code, out, err) = ask(&["show", &run]).await;
    assert_eq!((code, out.contains("\nTime  ")), (0, true), "{out}{err}");
    served.finish().await;
}
