//! Webhooks are told of every decision: at least once, in order, signed, and never in the way of deciding.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::decision::Verdict;
use countersign::domain::limits::{MAX_NOTICE_TRIES, NOTICE_RETRY_SECONDS_MAX};
use countersign::events::{Secret, SecretSource, Webhook};
use countersign::gate::{Gate, GateError, NoticeFilter, NoticeReply, NoticeState, Page};
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

const KEY: [u8; 32] = [7; 32];

fn secret() -> SecretSource {
    SecretSource::Given(Secret::parse(&STANDARD.encode(KEY)).unwrap())
}

/// A webhook at `url`, which may lead to this machine.
pub fn webhook(name: &str, url: &str) -> Webhook {
    Webhook {
        name: name.parse().unwrap(),
        url: Webhook::url(url).unwrap(),
        secret: secret(),
        projects: Vec::new(),
        environments: Vec::new(),
        addresses: vec!["127.0.0.0/8".parse().unwrap()],
    }
}

/// A receiver that answers these statuses one after the other, and 204 ever after.
pub async fn receiver(statuses: &[u16]) -> MockServer {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let server = MockServer::start().await;
    for status in statuses {
        let once = Mock::given(method("POST")).and(path("/hook")).respond_with(ResponseTemplate::new(*status));
        once.up_to_n_times(1).mount(&server).await;
    }
    Mock::given(method("POST")).and(path("/hook")).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    server
}

/// The event of a request, whose signature is checked as its receiver would.
fn event(request: &Request) -> Value {
    let header = |name: &str| request.headers[name].to_str().unwrap().to_owned();
    let signed = format!("{}.{}.", header("webhook-id"), header("webhook-timestamp"));
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, &KEY);
    let tag = aws_lc_rs::hmac::sign(&key, &[signed.as_bytes(), &request.body].concat());
    assert_eq!(header("webhook-signature"), format!("v1,{}", STANDARD.encode(tag)));
    assert_eq!(header("content-type"), "application/cloudevents+json");
    let event: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(event["id"], header("webhook-id"));
    event
}

pub async fn told(server: &MockServer) -> Vec<Value> {
    server.received_requests().await.unwrap().iter().map(event).collect()
}

async fn notices(gate: &Gate, state: Option<NoticeState>) -> Vec<NoticeReply> {
    let filter = NoticeFilter { webhook: None, state };
    gate.notices(&project(), &filter, Page::default()).await.unwrap().items
}

/// Sends until nothing is to be sent now.
pub async fn deliver(gate: &Gate) {
    while gate.deliver_notices().await.unwrap() > 0 {}
}

#[tokio::test]
async fn a_webhook_is_told_of_each_decision_and_only_ready_is_told_as_ready() {
    for mut gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let server = receiver(&[]).await;
        gate.gate = gate.telling(vec![webhook("ci", &format!("{}/hook", server.uri()))]).await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.promote(&app, "production").await;
        let bundle = gate.sign(&app).await;
        let blob = gate.directory.path().join("layout/blobs/sha256").join(bundle.hex());
        let kept = std::fs::read(&blob).unwrap();
        std::fs::write(&blob, "damaged").unwrap();
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Unknown);
        std::fs::write(&blob, kept).unwrap();
        assert_eq!(notices(&gate.gate, Some(NoticeState::Pending)).await.len(), 3);
        deliver(&gate.gate).await;

        let events = told(&server).await;
        let said: Vec<_> = events.iter().map(|e| (e["data"]["verdict"].clone(), e["data"]["ready"].clone())).collect();
        let expected = [("ready", true), ("not-ready", false), ("unknown", false)];
        assert_eq!(said, expected.map(|(verdict, ready)| (verdict.into(), ready.into())), "in the order of deciding");
        assert_eq!(events[0]["subject"], digest(&app).to_string());
        assert_eq!(events[0]["source"], "https://gate.example.com");
        assert_eq!(events[1]["data"]["reasons"][0]["outcome"], "violation");
        assert!(events[2]["data"]["faults"][0]["dependency"].is_string());
        assert_eq!(notices(&gate.gate, Some(NoticeState::Delivered)).await.len(), 3);
        deliver(&gate.gate).await;
        assert_eq!(told(&server).await.len(), 3, "what was delivered is not told again");
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_failed_is_told_again_later_and_what_comes_after_it_about_the_same_waits() {
    for mut gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let server = receiver(&[500, 503]).await;
        gate.gate = gate.telling(vec![webhook("ci", &format!("{}/hook", server.uri()))]).await;
        let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
        gate.promote(&app, "staging").await;
        deliver(&gate.gate).await;
        gate.promote(&app, "production").await;
        gate.promote(&other, "staging").await;
        deliver(&gate.gate).await;
        // The first about `app` failed, so the second waits for it; the one about `other` was tried, and failed too.
        let waiting = notices(&gate.gate, Some(NoticeState::Pending)).await;
        let tries: Vec<_> = waiting.iter().rev().map(|notice| (notice.subject, notice.tries)).collect();
        assert_eq!(tries, [(digest(&app), 1), (digest(&app), 0), (digest(&other), 1)]);
        assert!(waiting[2].last_error.as_deref().unwrap().contains("answered 500"), "{waiting:?}");
        let readiness = gate.gate.readiness().await;
        let said = readiness.dependencies.iter().find(|one| one.name == "webhook ci").unwrap();
        assert_eq!(said.state, "degraded");
        assert!(readiness.ready, "deciding goes on");

        gate.clock.advance("1m");
        deliver(&gate.gate).await;
        let events = told(&server).await;
        let about_app: Vec<_> = events.iter().filter(|e| e["subject"] == digest(&app).to_string()).collect();
        let order: Vec<_> = about_app.iter().map(|e| e["data"]["environment"].clone()).collect();
        assert_eq!(order, ["staging", "staging", "production"]);
        assert_eq!(about_app[0]["id"], about_app[1]["id"], "the same notice, which its receiver knows again");
        assert!(notices(&gate.gate, Some(NoticeState::Pending)).await.is_empty());
        let well = gate.gate.readiness().await;
        assert_eq!(well.dependencies.iter().find(|one| one.name == "webhook ci").unwrap().state, "ok");
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_is_tried_too_often_or_no_longer_wanted_is_given_up_and_can_be_told_again() {
    let mut gate = TestGate::start().await;
    // 410 says: no more of this.
    let server = receiver(&[410]).await;
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let hooks =
        vec![webhook("gone", &format!("{}/hook", server.uri())), webhook("nobody", &format!("http://{nobody}/"))];
    gate.gate = gate.telling(hooks).await;
    let app = gate.good_artifact("app").await;
    gate.promote(&app, "staging").await;
    deliver(&gate.gate).await;
    let given_up = notices(&gate.gate, Some(NoticeState::GivenUp)).await;
    assert_eq!(given_up.iter().map(|notice| notice.webhook.as_str()).collect::<Vec<_>>(), ["gone"]);
    for _ in 1..MAX_NOTICE_TRIES {
        gate.clock.advance(&format!("{}s", NOTICE_RETRY_SECONDS_MAX * 2));
        deliver(&gate.gate).await;
    }
    let given_up = notices(&gate.gate, Some(NoticeState::GivenUp)).await;
    assert_eq!(given_up.iter().map(|notice| notice.tries).collect::<Vec<_>>(), [MAX_NOTICE_TRIES, 1]);
    let readiness = gate.gate.readiness().await;
    let said = readiness.dependencies.iter().find(|one| one.name == "webhooks").unwrap();
    assert!(said.last_error.as_deref().unwrap().starts_with("2 were given up"), "{said:?}");

    let gone = given_up.iter().find(|notice| notice.webhook.as_str() == "gone").unwrap();
    assert_eq!(gate.gate.tell_again(gone.id).await.unwrap().state, "pending");
    deliver(&gate.gate).await;
    assert_eq!(notices(&gate.gate, Some(NoticeState::Delivered)).await[0].id, gone.id);
    let twice = gate.gate.tell_again(gone.id).await.unwrap_err();
    assert!(matches!(twice, GateError::Conflict { .. }), "{twice}");
    let missing = gate.gate.tell_again(uuid::Uuid::now_v7()).await.unwrap_err();
    assert!(matches!(missing, GateError::NotFound { .. }), "{missing}");
    gate.finish().await;
}

/// H3: an old word that is told late would be taken for news.
#[tokio::test]
async fn what_was_given_up_is_not_told_after_something_newer_about_the_same() {
    for mut gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        // The first is refused for good.
        let server = receiver(&[410]).await;
        gate.gate = gate.telling(vec![webhook("ci", &format!("{}/hook", server.uri()))]).await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        deliver(&gate.gate).await;
        let given_up = notices(&gate.gate, Some(NoticeState::GivenUp)).await;
        let [ready] = given_up.as_slice() else { panic!("{given_up:?}") };
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        deliver(&gate.gate).await;

        let listed = notices(&gate.gate, Some(NoticeState::Superseded)).await;
        assert_eq!(
            listed.iter().map(|one| (one.id, one.state.as_str())).collect::<Vec<_>>(),
            [(ready.id, "superseded")]
        );
        assert!(notices(&gate.gate, Some(NoticeState::GivenUp)).await.is_empty());
        let readiness = gate.gate.readiness().await;
        let said = readiness.dependencies.iter().find(|one| one.name == "webhooks");
        assert!(said.is_none_or(|one| one.state == "ok"), "nobody has to look at it: {said:?}");
        let refused = gate.gate.tell_again(ready.id).await.unwrap_err();
        assert!(matches!(&refused, GateError::Conflict { detail } if detail.contains("superseded")), "{refused:?}");
        deliver(&gate.gate).await;
        let verdicts: Vec<_> = told(&server).await.iter().map(|event| event["data"]["verdict"].clone()).collect();
        assert_eq!(verdicts, ["ready", "not-ready"], "the first was refused, and never told");
        gate.finish().await;
    }
}

/// What is newer and not told yet comes after what is told again; what is on its way is waited for, and then is newer.
#[tokio::test]
async fn what_is_told_again_goes_before_what_is_newer_and_not_while_that_is_on_its_way() {
    for mut gate in [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten() {
        let server = receiver(&[410, 410]).await;
        let hook = || vec![webhook("ci", &format!("{}/hook", server.uri()))];
        gate.gate = gate.telling(hook()).await;
        let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
        for subject in [&app, &other] {
            assert_ready!(gate.promote(subject, "staging").await);
        }
        deliver(&gate.gate).await;
        let given_up = notices(&gate.gate, Some(NoticeState::GivenUp)).await;
        assert_eq!(given_up.len(), 2);
        let of = |subject: &str| given_up.iter().find(|one| one.subject == digest(subject)).unwrap().id;
        gate.clock.advance("1m");
        for subject in [&app, &other] {
            gate.smoke(subject, "FAILED").await;
            assert_not_ready!(gate.promote(subject, "staging").await, ["smoke.passed"]);
        }
        // About `app` nothing newer was told yet.
        assert_eq!(gate.gate.tell_again(of(&app)).await.unwrap().state, "pending");
        // About `other` somebody is telling it just now.
        let options = countersign::store::StoreOptions::default();
        let elsewhere = match &gate.shared {
            Some(shared) => countersign::store::Store::connect(&shared.url.parse().unwrap(), &options).await.unwrap(),
            None => countersign::store::Store::open(&gate.data().join("countersign.db"), &options).await.unwrap(),
        };
        let claimed = elsewhere.claim_notices(&["ci".parse().unwrap()], gate.clock.now(), 8).await.unwrap();
        let (newer, again): (Vec<_>, Vec<_>) = claimed
            .into_iter()
            .partition(|one| String::from_utf8_lossy(&one.body).contains(&digest(&other).to_string()));
        assert_eq!((newer.len(), again.len()), (1, 1));
        assert_eq!(gate.gate.tell_again(of(&other)).await.unwrap().state, "pending");
        assert_eq!(gate.gate.deliver_notices().await.unwrap(), 0, "it waits");
        for one in newer.iter().chain(&again) {
            elsewhere.told(one, countersign::store::Told::Delivered, gate.clock.now()).await.unwrap();
        }
        deliver(&gate.gate).await;
        let state = async |id: uuid::Uuid| {
            let all = notices(&gate.gate, None).await;
            all.into_iter().find(|one| one.id == id).unwrap().state
        };
        assert_eq!((state(of(&app)).await.as_str(), state(of(&other)).await.as_str()), ("delivered", "superseded"));
        elsewhere.close().await.unwrap();
        gate.finish().await;
    }
}

/// A51: a webhook is no way into a network of its own, by its address, by a name, or by a redirect.
#[tokio::test]
async fn a_webhook_leads_only_where_it_may() {
    let mut gate = TestGate::start().await;
    let server = receiver(&[]).await;
    let redirecting = MockServer::start().await;
    let redirect = ResponseTemplate::new(307).insert_header("location", format!("{}/hook", server.uri()));
    Mock::given(method("POST")).respond_with(redirect).mount(&redirecting).await;
    let unlisted = |name: &str, url: &str| Webhook { addresses: Vec::new(), ..webhook(name, url) };
    let other_range = Webhook { addresses: vec!["10.0.0.0/8".parse().unwrap()], ..webhook("other", &server.uri()) };
    gate.gate = gate
        .telling(vec![
            unlisted("literal", &format!("{}/hook", server.uri())),
            unlisted("name", &format!("https://localhost:{}/hook", server.address().port())),
            other_range,
            webhook("redirect", &redirecting.uri()),
        ])
        .await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    deliver(&gate.gate).await;
    assert!(told(&server).await.is_empty(), "nothing reached it");
    let waiting = notices(&gate.gate, Some(NoticeState::Pending)).await;
    let error = |name: &str| {
        let notice = waiting.iter().find(|notice| notice.webhook.as_str() == name).unwrap();
        notice.last_error.clone().unwrap()
    };
    for name in ["literal", "name", "other"] {
        assert!(error(name).contains("expected an address of the public internet"), "{}", error(name));
    }
    assert!(error("redirect").contains("answered 307"), "{}", error("redirect"));
    gate.finish().await;
}

#[tokio::test]
async fn a_webhook_is_told_of_the_environments_and_projects_that_it_names() {
    let mut gate = TestGate::start().await;
    let server = receiver(&[]).await;
    let url = format!("{}/hook", server.uri());
    let of_production = Webhook { environments: vec!["production".parse().unwrap()], ..webhook("production", &url) };
    let of_others = Webhook { projects: vec!["other".parse().unwrap()], ..webhook("others", &url) };
    gate.gate = gate.telling(vec![of_production, of_others]).await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    deliver(&gate.gate).await;
    let environments: Vec<_> = told(&server).await.iter().map(|e| e["data"]["environment"].clone()).collect();
    assert_eq!(environments, ["production"]);
    gate.finish().await;
}

/// Two processes, one outbox: a notice is sent by one of them at a time, and by the other when that one is lost.
#[tokio::test]
async fn a_notice_that_its_sender_never_came_back_from_is_sent_by_another() {
    let Some(mut gate) = TestGate::start_on_server().await else { return };
    let server = receiver(&[]).await;
    let hook = || vec![webhook("ci", &format!("{}/hook", server.uri()))];
    gate.gate = gate.telling(hook()).await;
    let other = gate.telling(hook()).await;
    let app = gate.good_artifact("app").await;
    gate.promote(&app, "staging").await;
    let url = gate.shared.as_ref().unwrap().url.parse().unwrap();
    let lost = countersign::store::Store::connect(&url, &countersign::store::StoreOptions::default()).await.unwrap();
    let claimed = lost.claim_notices(&["ci".parse().unwrap()], gate.clock.now(), 8).await.unwrap();
    assert_eq!(claimed.len(), 1);
    assert_eq!(other.deliver_notices().await.unwrap(), 0, "it is somebody's");
    gate.clock.advance("2m");
    assert_eq!(other.deliver_notices().await.unwrap(), 1);
    // Whoever comes back late changes nothing.
    let failed = countersign::store::Told::GivenUp { error: "late".into() };
    lost.told(&claimed[0], failed, gate.clock.now()).await.unwrap();
    assert_eq!(notices(&other, Some(NoticeState::Delivered)).await.len(), 1);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_service_tells_and_lists_and_shows_no_secret() {
    let mut gate = TestGate::start().await;
    let server = receiver(&[]).await;
    gate.gate = gate.telling(vec![webhook("ci", &format!("{}/hook?token=SECRET", server.uri()))]).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let served = Served::start_over(gate).await;
    while told(&server).await.is_empty() {
        tokio::task::yield_now().await;
    }
    let state = async || -> Value {
        let page: Value = served.get("/v1/notices?webhook=ci").await.json().await.unwrap();
        page["items"][0]["state"].clone()
    };
    while state().await != "delivered" {
        tokio::task::yield_now().await;
    }
    let metrics = served.get("/metrics").await.text().await.unwrap();
    assert!(metrics.contains("countersign_webhook_tries_total{outcome=\"delivered\"} 1\n"), "{metrics}");
    assert!(metrics.contains("countersign_webhook_notices{state=\"pending\"} 0\n"), "{metrics}");
    let ready = served.get("/readyz").await.text().await.unwrap();
    assert!(ready.contains("webhook ci"), "{ready}");
    let page = served.get("/v1/notices").await.text().await.unwrap();
    for text in [&metrics, &ready, &page] {
        assert!(!text.contains("SECRET") && !text.contains(&STANDARD.encode(KEY)), "{text}");
    }
    let wrong = served.get("/v1/notices?state=lost").await;
    assert_eq!(wrong.status(), 400);
    served.finish().await;
}

#[test]
fn a_service_without_the_secret_of_a_webhook_does_not_start_and_no_command_shows_one() {
    let home = crate::support::directory::TempDir::new().unwrap();
    let configuration = home.path().join("config.toml");
    let run = |secret: &str, arguments: &[&str]| {
        let text = format!("[webhooks.ci]\nurl = \"https://ci.example/TOKEN\"\nsecret = \"{secret}\"\n");
        std::fs::write(&configuration, text).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home.path()).arg("--config").arg(&configuration).args(arguments);
        let output = command.output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code(), text)
    };
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let (code, said) = run("env://CI_SECRET", &serve);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("webhook `ci`: expected a secret in the environment variable `CI_SECRET`"), "{said}");
    let file = home.path().join("ci.secret");
    std::fs::write(&file, STANDARD.encode(KEY)).unwrap();
    let mode = |mode| {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(0o644);
    let (code, said) = run("ci.secret", &serve);
    assert!(code == Some(5) && said.contains("chmod 600"), "{said}");
    mode(0o600);
    let (code, said) = run("ci.secret", &["config", "explain"]);
    assert!(code == Some(0) && said.contains("ci: https://ci.example"), "{said}");
    assert!(!said.contains("TOKEN") && !said.contains(&STANDARD.encode(KEY)), "{said}");
    let (code, said) = run("ci.secret", &["webhook", "list"]);
    assert!(code == Some(0) && said.contains("no such notices"), "{said}");
    let (code, said) = run("ci.secret", &["prune"]);
    assert!(code == Some(2) && said.contains("nothing says how long to keep"), "{said}");
    let (code, said) = run("ci.secret", &["prune", "--keep", "90d", "--dry-run"]);
    assert!(code == Some(0) && said.contains("would be removed"), "{said}");
}
