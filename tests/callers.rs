//! What callers can have a server do for them, and what they believe of it.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use countersign::domain::decision::Verdict;
use countersign::domain::limits::{ANSWER_AGE_SECONDS_MAX, MAX_PAGE};
use countersign::domain::policy::Members;
use countersign::domain::time::Timestamp;
use countersign::gate::{Gate, RunRequest, Settings};
use countersign::registry::{Askable, RegistryOptions};
use reqwest::Method;
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::assert_ready;
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::TestRegistry;
use crate::support::served::Served;

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null()).args(arguments);
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments).output().unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The same gate for callers who are elsewhere.
async fn for_others(mut gate: TestGate, but: &[String]) -> TestGate {
    let settings = gate.gate.settings().clone();
    let askable = Askable::NotHere { but: but.to_vec() };
    let registry = RegistryOptions { askable, ..settings.registry.clone() };
    let pack_signers = Members { keys: vec![gate.people.alice.public_key()], ..Members::default() };
    gate.gate = Gate::open(Settings { registry, pack_signers, ..settings }).await.unwrap();
    gate
}

async fn asked_for(served: &Served, subject: &str) -> (u16, Value) {
    let body = json!({"subject": subject, "environment": "staging"});
    let response = served.request(Method::POST, "/v1/runs").json(&body).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// A51: whether a port answers is nothing that whoever asks for a run learns.
#[tokio::test(flavor = "multi_thread")]
async fn callers_do_not_have_a_server_ask_its_own_machine_and_learn_nothing_of_what_answers_there() {
    let registry = TestRegistry::start().await;
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let served = Served::start_over(for_others(TestGate::start().await, &[]).await).await;
    let a = format!("sha256:{}", "a".repeat(64));
    let port = registry.host().rsplit(':').next().unwrap().to_owned();
    let mut answers = Vec::new();
    for host in [
        registry.host(),
        closed.to_string(),
        format!("localhost:{port}"),
        format!("127.1:{port}"),
        "169.254.169.254".to_owned(),
    ] {
        let (status, problem) = asked_for(&served, &format!("{host}/app@{a}")).await;
        assert_eq!((status, &problem["type"]), (403, &json!("urn:countersign:problem:not-allowed")), "{problem}");
        answers.push(problem["detail"].as_str().unwrap().replace(&host, "HOST"));
        let pack = json!({"pack": format!("{host}/policy@{a}")});
        let response = served.request(Method::POST, "/v1/policies/activate").json(&pack).send().await.unwrap();
        assert_eq!(response.status().as_u16(), 403, "{host}");
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "an open port is answered like a closed one: {answers:?}");
    assert!(answers[0].contains("registry.plain-http"), "{answers:?}");
    assert!(registry.requests("/").is_empty(), "nobody was asked");
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_configuration_lists_is_asked_and_a_run_from_before_is_not_asked_elsewhere() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let waiting = gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap();
    let gate = for_others(gate, &[]).await;
    let asked = registry.requests("/").len();
    assert!(gate.gate.execute_run(waiting.id, None).await.is_err());
    assert_eq!(registry.requests("/").len(), asked, "nor by whoever takes a run over");
    let gate = for_others(gate, &[registry.host()]).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

/// A service that is ended with its story.
struct Service(Child);

impl Service {
    fn start(home: &Path, variables: &[(&str, &str)]) -> (Self, String) {
        let arguments = ["serve", "--listen", "127.0.0.1:0", "--insecure-no-authentication"];
        let mut command = command(home, &arguments);
        command.env("COUNTERSIGN_DATA", home.join("data")).envs(variables.iter().copied()).stderr(Stdio::piped());
        let mut child = command.stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let url = loop {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, url)) = line.split_once("listening on ") {
                break url.trim().to_owned();
            }
        };
        std::thread::spawn(move || for _ in lines.map_while(Result::ok) {});
        (Self(child), url)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_others_reach_asks_its_own_machine_only_where_its_configuration_says_so() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let registry = TestRegistry::start().await;
    let host = registry.host();
    let subject = format!("{host}/app@sha256:{}", "a".repeat(64));
    let body = json!({"subject": subject, "environment": "staging"});
    for (listed, expected) in [(None, 403), (Some(("COUNTERSIGN_REGISTRY_PLAIN_HTTP", host.as_str())), 202)] {
        let home = crate::support::directory::TempDir::new().unwrap();
        let variables: Vec<(&str, &str)> = listed.into_iter().collect();
        let (_service, url) = Service::start(home.path(), &variables);
        let request = reqwest::Client::new().post(format!("{url}/v1/runs")).json(&body);
        assert_eq!(request.send().await.unwrap().status().as_u16(), expected, "{listed:?}");
    }
}

/// An answer that something in between has kept tells of a time in which what is revoked by now stood.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_another_time_is_unknown_and_says_so() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let gate = TestGate::start().await;
    gate.clock.set();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let ready = gate.check(&app, "staging").await;
    let home = gate.directory.path().to_owned();
    let subject = digest(&app).to_string();
    let now = jiff::Timestamp::now().as_second();
    let bound = ANSWER_AGE_SECONDS_MAX;
    for (seconds, code) in
        [(0, 0), (bound - 60, 0), (-(bound - 60), 0), (7 * 86_400, 3), (bound + 60, 3), (-(bound + 60), 3)]
    {
        let mut kept = ready.clone();
        kept.standing.as_of = Timestamp::from_unix_seconds(now - seconds).unwrap();
        let server = MockServer::start().await;
        let reply = ResponseTemplate::new(200).set_body_json(&kept);
        Mock::given(method("GET")).and(path("/v1/check")).respond_with(reply).mount(&server).await;
        let (home, subject, uri) = (home.clone(), subject.clone(), server.uri());
        let check = tokio::task::spawn_blocking(move || {
            run(&home, &["--server", &uri, "check", &subject, "--environment", "staging"])
        });
        let output = check.await.unwrap();
        assert_eq!(output.status.code(), Some(code), "{seconds} s ago: {}", errors(&output));
        if code == 3 {
            let said = errors(&output);
            for words in [format!("server {}", server.uri()), "answered as of".into(), "kept that answer".into()] {
                assert!(said.contains(&words), "{words}: {said}");
            }
        }
    }
    assert_eq!(ready.verdict, Verdict::Ready);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_listed_in_pages_and_each_once() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.good_artifact("app").await;
        for name in ["b", "a", "d", "c", "e-1"] {
            let request = RunRequest { project: name.parse().unwrap(), ..gate.run_request(&app, "staging") };
            let run = gate.gate.request_run(request).await.unwrap();
            gate.gate.execute_run(run.id, None).await.unwrap();
        }
        let all = gate.gate.policies(&project()).await.unwrap();
        let names: Vec<&str> = all.iter().map(|row| row.project.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d", "default", "e-1"]);
        for limit in 1..=7 {
            let (mut found, mut cursor) = (Vec::new(), None::<String>);
            loop {
                let page = gate.gate.policies_page(&project(), limit, cursor.as_deref()).await.unwrap();
                assert!(page.items.len() <= usize::try_from(limit).unwrap());
                found.extend(page.items);
                cursor = page.next_cursor;
                if cursor.is_none() {
                    break;
                }
            }
            assert_eq!(found, all, "{limit} at a time");
        }
        let served = Served::start_over(gate).await;
        let page: Value = served.get("/v1/policies?limit=2&cursor=b").await.json().await.unwrap();
        let items = page["items"].as_array().unwrap();
        assert_eq!((&items[0]["project"], &items[1]["project"]), (&json!("c"), &json!("d")));
        assert_eq!(page["next_cursor"], "d");
        for (query, status) in
            [("limit=0", 400), (&*format!("limit={}", MAX_PAGE + 1), 400), ("cursor=A", 400), ("", 200)]
        {
            assert_eq!(served.get(&format!("/v1/policies?{query}")).await.status().as_u16(), status, "{query}");
        }
        served.finish().await;
    }
}
