//! The HTTP API over a real socket: every error is problem+json, every limit holds, and the client maps all of it back.

use std::process::Stdio;
use std::time::Duration;

use countersign::domain::limits::MAX_REQUEST_BYTES;
use countersign::gate::ExportForm;
use countersign::http::{self, Guard};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::oneshot;

use crate::faults::house::until;
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;

async fn problem(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json", "status {status}");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["status"], status);
    assert!(body["title"].is_string() && body["detail"].is_string(), "{body}");
    (status, body)
}

#[tokio::test]
async fn a_control_character_in_a_name_is_a_wrong_request_on_either_store() {
    let gates = [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await];
    for gate in gates.into_iter().flatten() {
        let served = Served::start_over(gate).await;
        let a = format!("sha256:{}", "a".repeat(64));
        for bad in ["\0", "a\u{0}b", "line\nline", "\u{1b}[2J", "\u{85}"] {
            let run = json!({"subject": a, "environment": "staging", "correlation_id": bad});
            let release = json!({"subjects": [a], "environment": "staging", "correlation_id": bad});
            for (path, body) in [("/v1/runs", run), ("/v1/releases", release)] {
                let response = served.request(Method::POST, path).json(&body).send().await.unwrap();
                let (status, body) = problem(response).await;
                assert_eq!(status, 400, "{path} {bad:?}: {body}");
                assert!(body["detail"].as_str().unwrap().contains("no control characters"), "{path}: {body}");
                assert!(!body["detail"].as_str().unwrap().contains(bad), "it is shown and does nothing: {body}");
            }
        }
        for path in [
            "/v1/dependants?identity=a%00b&issuer=c",
            "/v1/dependants?identity=a&issuer=%00",
            "/v1/runs?cursor=%00",
            "/v1/decisions?cursor=%00",
            "/v1/notices?cursor=%00",
            "/v1/runs?project=%00",
            "/v1/overrides?environment=%00",
        ] {
            let (status, body) = problem(served.get(path).await).await;
            assert_eq!(status, 400, "{path}: {body}");
        }
        let key = served.request(Method::POST, "/v1/runs").header("idempotency-key", "a\tb");
        let response = key.json(&json!({"subject": a, "environment": "staging"})).send().await.unwrap();
        assert_eq!(problem(response).await.0, 400, "a tab is printed by nobody");
        served.finish().await;
    }
}

#[tokio::test]
async fn every_error_is_a_problem_with_its_status_and_type() {
    let served = Served::start().await;
    let a = format!("sha256:{}", "a".repeat(64));
    let upper = format!("sha256:{}", "A".repeat(64));
    let json = "application/json";
    let run = |subject: &str| json!({"subject": subject, "environment": "staging"}).to_string();
    let list = json!([a, "staging", "default", null, null, null]).to_string();
    let large = format!("{{\"subject\":\"{}\"}}", "x".repeat(MAX_REQUEST_BYTES));
    let check = |subject: &str, more: &str| format!("/v1/check?subject={subject}&environment=staging{more}");
    let cases: Vec<(Method, String, &str, String, u16, &str, &str)> = vec![
        (Method::GET, "/nowhere".into(), "", String::new(), 404, "not-found", "route"),
        (Method::DELETE, "/v1/check".into(), "", String::new(), 405, "method-not-allowed", "method"),
        (Method::GET, "/v1/check".into(), "", String::new(), 400, "usage", "subject"),
        (Method::GET, check(&upper, ""), "", String::new(), 400, "usage", "lowercase hex"),
        (Method::GET, check(&a, "&environment=production"), "", String::new(), 400, "usage", "duplicate"),
        (Method::GET, check(&a, "&wat=1"), "", String::new(), 400, "usage", "wat"),
        (Method::GET, "/v1/runs?limit=201".into(), "", String::new(), 400, "usage", "1 to 200"),
        (
            Method::GET,
            "/v1/runs?limit=x".into(),
            "",
            String::new(),
            400,
            "usage",
            "limit: expected a whole number, found",
        ),
        (Method::GET, "/v1/runs/1".into(), "", String::new(), 400, "usage", "UUID"),
        (Method::GET, format!("/v1/runs/{}", uuid::Uuid::nil()), "", String::new(), 404, "not-found", "does not exist"),
        (Method::GET, "/v1/decisions/..%2f..%2fetc".into(), "", String::new(), 400, "usage", "digest"),
        (Method::GET, format!("/v1/decisions/{a}"), "", String::new(), 404, "not-found", "does not exist"),
        (Method::POST, "/v1/runs".into(), "text/plain", run(&a), 415, "unsupported-media-type", "application/json"),
        (Method::POST, "/v1/runs".into(), json, "{".into(), 400, "usage", "body"),
        (Method::POST, "/v1/runs".into(), json, "{\"a\":1,\"a\":1}".into(), 400, "usage", "duplicate key"),
        (Method::POST, "/v1/runs".into(), json, "[".repeat(65), 400, "usage", "nested"),
        (Method::POST, "/v1/runs".into(), json, "[]".into(), 400, "usage", "expected an object, found an array"),
        // What a list has would be taken for fields by its places.
        (Method::POST, "/v1/runs".into(), json, list, 400, "usage", "expected an object, found an array"),
        (Method::POST, "/v1/runs".into(), json, large, 413, "too-large", "1048576"),
        (Method::POST, "/v1/runs".into(), json, run("oci:dir:tag"), 400, "usage", "sha256"),
        (Method::POST, "/v1/runs".into(), json, run("file:/etc/passwd"), 400, "usage", "sha256"),
        (Method::POST, "/v1/runs".into(), json, run("registry.example.com/app:tag"), 400, "usage", "sha256"),
        (Method::POST, "/v1/runs?wait=61s".into(), json, run(&a), 400, "usage", "at most 60s"),
        (Method::POST, "/v1/evidence".into(), json, "{}".into(), 400, "usage", "bundle"),
    ];
    for (method, path, kind, body, status, name, words) in cases {
        let mut request = served.request(method.clone(), &path);
        if !kind.is_empty() {
            request = request.header("content-type", kind).body(body);
        }
        let (found, answer) = problem(request.send().await.unwrap()).await;
        assert_eq!(found, status, "{method} {path}: {answer}");
        assert_eq!(answer["type"], format!("urn:countersign:problem:{name}"), "{method} {path}");
        assert!(answer["detail"].as_str().unwrap().contains(words), "{method} {path}: {answer}");
    }
    served.finish().await;
}

/// Who asks over HTTP may have no command at hand.
#[tokio::test]
async fn what_is_not_there_is_told_with_the_route_that_lists_what_there_is() {
    let served = Served::start().await;
    let (id, run) = (format!("sha256:{}", "a".repeat(64)), uuid::Uuid::nil().to_string());
    for (list, id, command) in [
        ("/v1/decisions", &id, "countersign decision list"),
        ("/v1/overrides", &id, "countersign override list"),
        ("/v1/revocations", &id, "countersign revoke --list"),
        ("/v1/runs", &run, "countersign run list"),
        ("/v1/releases", &run, "countersign run releases"),
    ] {
        let answer = served.request(Method::GET, &format!("{list}/{id}")).send().await.unwrap();
        let (status, answer) = problem(answer).await;
        assert_eq!((status, answer["hint"].as_str().unwrap()), (404, format!("GET {list}, or {command}").as_str()));
        assert_eq!(served.get(list).await.status(), 200, "{list}");
    }
    served.finish().await;
}

#[tokio::test]
async fn a_page_of_another_origin_or_a_rebound_name_is_refused() {
    let served = Served::start().await;
    for (name, value) in [("host", "evil.example"), ("origin", "https://evil.example")] {
        let (status, body) =
            problem(served.request(Method::GET, "/livez").header(name, value).send().await.unwrap()).await;
        assert_eq!((status, body["type"].as_str()), (403, Some("urn:countersign:problem:not-allowed")), "{name}");
    }
    assert_eq!(served.get("/livez").await.status(), 200);
    served.finish().await;
}

#[tokio::test]
async fn an_undecided_subject_is_not_ready_and_never_404() {
    let served = Served::start().await;
    let response = served.get(&format!("/v1/check?subject=sha256:{}&environment=staging", "a".repeat(64))).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["cache-control"], "no-store");
    let body: Value = response.json().await.unwrap();
    assert_eq!(
        (body["verdict"].as_str(), body["reasons"][0]["rule"].as_str()),
        (Some("not-ready"), Some("gate.undecided"))
    );
    served.finish().await;
}

/// Whoever sends more than a route takes means something by it.
#[tokio::test]
async fn a_body_is_refused_where_a_route_takes_none() {
    let served = Served::start().await;
    let app = served.gate.good_artifact("app").await;
    let decided = served.gate.promote(&app, "staging").await.decision.unwrap().id;
    let nobodys = uuid::Uuid::nil();
    let routes = [
        format!("decisions/{decided}/replay"),
        format!("releases/{nobodys}/cancel"),
        format!("notices/{nobodys}/retry"),
    ];
    for route in routes {
        let send = async |kind: &str, body: &'static str| {
            let request = served.request(Method::POST, &format!("/v1/{route}"));
            request.header("content-type", kind).body(body).send().await.unwrap()
        };
        for (kind, body, status, name) in [
            ("application/json", "{\"reverify\":true}", 400, "usage"),
            ("application/json", "{\"reason\"", 400, "usage"),
            ("application/json", "[1]", 400, "usage"),
            ("text/plain", "reverify", 415, "unsupported-media-type"),
        ] {
            let (found, said) = problem(send(kind, body).await).await;
            let kind = format!("urn:countersign:problem:{name}");
            assert_eq!((found, &said["type"]), (status, &json!(kind)), "{route} {body}: {said}");
        }
        // As good as none.
        let none = send("application/json", "{}").await.status().as_u16();
        assert_eq!(none, if route.starts_with("decisions") { 200 } else { 404 }, "{route}");
    }
    served.finish().await;
}

#[tokio::test]
async fn a_run_is_created_followed_and_found_again_by_its_key() {
    let served = Served::start().await;
    let app = served.gate.good_artifact("app").await;
    let body = json!({"subject": digest(&app), "environment": "staging", "correlation_id": "c-1"});
    let create =
        |path: &str, body: &Value| served.request(Method::POST, path).header("idempotency-key", "k").json(body);
    let created = create("/v1/runs?wait=30s", &body).send().await.unwrap();
    assert_eq!(created.status(), 200);
    let location = created.headers()["location"].to_str().unwrap().to_owned();
    let run: Value = created.json().await.unwrap();
    // Only the digest was given, so what lies in the layout was not looked at: the answer is no, with reasons.
    assert_eq!(run["state"], "not-ready", "{run}");
    assert_eq!(run["decision"]["correlation_id"], "c-1");

    let again: Value = create("/v1/runs", &body).send().await.unwrap().json().await.unwrap();
    assert_eq!(again["id"], run["id"]);
    let other = json!({"subject": digest(&app), "environment": "production"});
    let (status, refused) = problem(create("/v1/runs", &other).send().await.unwrap()).await;
    assert_eq!(status, 409);
    assert!(refused["hint"].as_str().unwrap().contains("needs an Idempotency-Key of its own"), "{refused}");
    let found: Value = served.get(&location).await.json().await.unwrap();
    assert_eq!(found, again);
    assert_eq!(problem(served.request(Method::POST, &format!("{location}/cancel")).send().await.unwrap()).await.0, 409);

    let id = run["decision"]["decision"]["id"].as_str().unwrap();
    let replay: Value =
        served.request(Method::POST, &format!("/v1/decisions/{id}/replay")).send().await.unwrap().json().await.unwrap();
    assert_eq!(replay["same"], true, "{replay}");
    let record = served.get(&format!("/v1/decisions/{id}/record")).await.bytes().await.unwrap();
    assert_eq!(countersign::domain::digest::Digest::of(&record).to_string(), id);
    let vsa: Value = served.get(&format!("/v1/decisions/{id}/vsa?format=dsse")).await.json().await.unwrap();
    assert_eq!(vsa["payloadType"], "application/vnd.in-toto+json");
    let archive = served.get(&format!("/v1/decisions/{id}/archive")).await.bytes().await.unwrap();
    assert_eq!(archive, served.gate.gate.export(&project(), id, ExportForm::Archive).await.unwrap());
    for (path, form) in [("policy-input", ExportForm::PolicyInput), ("policy-data", ExportForm::PolicyData)] {
        let sent = served.get(&format!("/v1/decisions/{id}/{path}")).await.bytes().await.unwrap();
        assert_eq!(sent, served.gate.gate.export(&project(), id, form).await.unwrap(), "{path}");
    }
    let listed: Value = served.get("/v1/decisions?limit=1").await.json().await.unwrap();
    assert_eq!(listed["items"][0]["decision"]["id"], id);
    served.finish().await;
}

#[tokio::test]
async fn a_run_left_unfinished_is_resumed_at_the_next_start() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = countersign::gate::RunRequest {
        project: project(),
        subject: countersign::domain::reference::SubjectRef::Digest(digest(&app)),
        environment: "staging".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let run = gate.gate.request_run(request).await.unwrap();
    let service = http::bind(gate.gate.clone(), "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(service.run(async move { drop(stopped.await) }));
    // Any number may execute a run; this one ends when the service's own execution has.
    let ended = gate.gate.execute_run(run.id, None).await.unwrap();
    assert_eq!(ended.state, "not-ready");
    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn an_address_in_use_is_said_and_not_shared() {
    let gate = TestGate::start().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let error = http::bind(gate.gate.clone(), taken.local_addr().unwrap(), Guard::LoopbackOnly).await.err().unwrap();
    assert!(error.to_string().contains("cannot listen on"), "{error}");
    assert!(error.hint().unwrap().contains("another process"), "{error}");
    gate.finish().await;
}

#[tokio::test]
async fn the_client_gives_the_same_answers_and_exit_codes_as_the_data_directory() {
    let served = Served::start().await;
    served.gate.clock.set();
    let url = format!("http://{}", served.address);
    let subject = format!("sha256:{}", "a".repeat(64));
    let home = crate::support::directory::TempDir::new().unwrap();
    let ask = async |arguments: &[&str]| {
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home.path()).args(["--server", &url]).args(arguments).stdin(Stdio::null());
        let output = tokio::time::timeout(Duration::from_mins(1), command.output()).await.unwrap().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        (output.status.code().unwrap(), out, err)
    };
    let (code, out, err) = ask(&["check", &subject, "--environment", "staging"]).await;
    assert_eq!(code, 1, "{err}");
    assert!(out.starts_with("not ready  sha256:aaaa"), "{out}");
    let (code, out, err) = ask(&["promote", &subject, "--to", "staging", "--output", "json"]).await;
    assert_eq!(code, 1, "{err}");
    let reply: Value = serde_json::from_str(&out).unwrap();
    let id = reply["decision"]["id"].as_str().unwrap();
    assert_eq!(ask(&["decision", "replay", id, "--reverify"]).await.0, 0);
    assert_eq!(ask(&["decision", "show", id]).await.0, 1);
    let (code, _, err) = ask(&["promote", &subject, "--to", "nowhere"]).await;
    assert_eq!((code, err.contains("nowhere")), (2, true), "{err}");
    let (code, _, err) = ask(&["run", "show", &uuid::Uuid::nil().to_string()]).await;
    assert_eq!((code, err.matches("does not exist").count()), (2, 1), "{err}");
    served.finish().await;
}

#[tokio::test]
async fn health_is_told_part_by_part() {
    let served = Served::start().await;
    assert_eq!(served.get("/livez").await.text().await.unwrap(), "ok\n");
    let ready = served.get("/readyz").await;
    assert_eq!(ready.status(), 200);
    let body: Value = ready.json().await.unwrap();
    assert_eq!((body["ready"].as_bool(), body["components"]["database"].as_str()), (Some(true), Some("ok")));
    served.finish().await;
}

#[test]
fn the_openapi_document_is_the_committed_one() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/openapi.json");
    let generated = http::openapi_json();
    if std::env::var_os("COUNTERSIGN_RENEW").is_some() {
        std::fs::write(&path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == generated,
        "src/http/openapi.json differs; COUNTERSIGN_RENEW=1 cargo test --test stories openapi renews it"
    );
    let document: Value = serde_json::from_str(&generated).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
}

/// The names of an object's fields, sorted.
pub fn sent(value: &Value) -> Vec<String> {
    let mut found: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
    found.sort();
    found
}

/// The fields of an answer as the OpenAPI document has them, but for those that are left out where they are empty: for
/// evidence by a key, about what is no index, that fits its type, came at once and needed no override.
pub fn described(name: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(&http::openapi_json()).unwrap();
    let omitted = |key: &str| {
        matches!(
            (name, key),
            ("Evidence", "vouched" | "subject" | "seen_in" | "note")
                | (
                    "Decision",
                    "platforms"
                        | "ready_from"
                        | "retried"
                        | "upcoming"
                        | "documentation"
                        | "overridable_by"
                        | "waived_by"
                        | "rests_on"
                        | "overrides"
                        | "superseded_by"
                        | "again"
                )
                | ("Run", "waiting" | "place" | "again" | "superseded_by")
                | ("Standing", "unjudged_since")
                | ("Waiver", "over")
                | ("Revocation", "undone_in_vain")
        )
    };
    let schema = &document["components"]["schemas"][name];
    // One that holds another one's fields beside its own names it.
    let whole = schema["allOf"].as_array().cloned().unwrap_or_else(|| vec![schema.clone()]);
    let of = |part: &Value| match part["$ref"].as_str() {
        Some(other) => sent(&document["components"]["schemas"][other.rsplit('/').next().unwrap()]["properties"]),
        None => sent(&part["properties"]),
    };
    let mut found: Vec<String> = whole.iter().flat_map(of).filter(|key| !omitted(key)).collect();
    found.sort();
    found
}

/// Every field that an answer can have is described, and nothing else is.
#[tokio::test]
async fn the_openapi_document_describes_the_answers_that_are_sent() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let reply = serde_json::to_value(gate.promote(&app, "staging").await).unwrap();
    for (name, value) in [
        ("Decision", &reply),
        ("Subject", &reply["subject"]),
        ("DecisionRef", &reply["decision"]),
        ("Policy", &reply["policy"]),
        ("Reason", &reply["reasons"][0]),
        ("Evidence", &reply["evidence"][0]),
        ("Signer", &reply["evidence"][0]["signer"]),
        ("Standing", &reply["standing"]),
        ("Publication", &reply["publication"]),
    ] {
        assert_eq!(described(name), sent(value), "{name}");
    }
    let runs = gate
        .gate
        .runs(&project(), &countersign::gate::RunFilter::default(), countersign::gate::Page::default())
        .await
        .unwrap();
    let runs = serde_json::to_value(runs).unwrap();
    assert_eq!(described("Runs"), sent(&runs));
    assert_eq!(described("Run"), sent(&runs["items"][0]));
    assert_eq!(described("RunEvent"), sent(&runs["items"][0]["events"][0]));
    let timings = gate.gate.timings(&project(), &countersign::gate::RunFilter::default(), 10).await.unwrap();
    let timings = serde_json::to_value(timings).unwrap();
    assert_eq!(described("Timings"), sent(&timings));
    assert_eq!(described("Quantiles"), sent(&timings["total"]));
    assert_eq!(described("PhaseTimings"), sent(&timings["phases"][0]));
    let readiness = serde_json::to_value(gate.gate.readiness().await).unwrap();
    assert_eq!(described("Readiness"), sent(&readiness));
    assert_eq!(described("Dependency"), sent(&readiness["dependencies"][0]));
    gate.finish().await;
}

/// What the system keeps of a connection that is open for whoever is at its other end: bytes that she has not taken.
fn kept_for(server: std::net::SocketAddr, client: std::net::SocketAddr) -> Option<usize> {
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let (here, there) = (format!(":{:04X}", server.port()), format!(":{:04X}", client.port()));
    let row = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()).find(|row| {
        let [_, local, remote, state, ..] = row[..] else { return false };
        local.ends_with(&here) && remote.ends_with(&there) && state == "01"
    })?;
    usize::from_str_radix(row[4].split(':').next().unwrap(), 16).ok()
}

/// Somebody asks for much and takes nothing of it: she loses her connection before the system has kept megabytes for her.
#[tokio::test(flavor = "multi_thread")]
async fn who_takes_nothing_loses_the_connection_while_little_is_kept_for_her() {
    let soon = |service: http::Service| service.with_patience(Duration::from_millis(200));
    let served = Served::start_as(TestGate::start().await, soon).await;
    let one = served.get("/openapi.json").await.bytes().await.unwrap().len();
    let mut stream = tokio::net::TcpStream::connect(served.address).await.unwrap();
    let client = stream.local_addr().unwrap();
    let ask = "GET /openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n";
    stream.write_all(ask.repeat(16 * 1024 * 1024 / one).as_bytes()).await.unwrap();
    let mut most = 0;
    let closed = until("the end of the connection", async || match kept_for(served.address, client) {
        Some(kept) => {
            most = kept.max(most);
            None
        }
        None => Some(()),
    });
    closed.await;
    assert!(most > 0 && most < 1024 * 1024, "{most} bytes were kept");
    drop(stream);
    served.finish().await;
}
