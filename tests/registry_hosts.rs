//! What one request learns about a host all others of the process know: the breaker, shared throttling, crowds.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::fault::{Fault, FaultClass, Retry};
use countersign::domain::limits::{MAX_LISTING_BYTES, MAX_REFERRER_PAGES, MAX_REFERRERS, PROBE_WAIT_MILLISECONDS};
use countersign::domain::reference::{SubjectRef, Target};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::{Gate, Settings};
use countersign::http::{self, Guard};
use countersign::registry::{Registry, RegistryError, RegistryOptions};
use serde_json::{Value, json};

use super::support::gate::{TestGate, digest, project};
use super::support::registry::{Answer, Rule, Seen, TestRegistry, quick, reply};
use crate::assert_ready;

const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const BUNDLE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";

async fn ask(registry: &Registry) -> Result<(), RegistryError> {
    registry.resolve(&Target::Tag("1".into())).await.map(drop)
}

async fn fault(registry: &Registry) -> Fault {
    match ask(registry).await.unwrap_err() {
        RegistryError::Fault(fault) => fault,
        other => panic!("expected a fault, found {other}"),
    }
}

/// A minute of rest for a host that failed, so that no probe comes in between.
fn patient() -> RegistryOptions {
    RegistryOptions { breaker_pause: Duration::from_mins(1), ..quick() }
}

#[tokio::test]
async fn of_many_who_want_a_dead_registry_only_the_first_wait_for_it() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/", Answer::Stall));
    let options = RegistryOptions { stall_timeout: Duration::from_millis(100), ..patient() };
    let first = fault(&server.open_with("app", &options)).await;
    assert_eq!((first.class, first.tries), (FaultClass::Timeout, 3));
    let began = Instant::now();
    for number in 0..100 {
        let later = fault(&server.open_with(&format!("app{number}"), &options)).await;
        assert_eq!((later.class, later.tries, later.retry), (FaultClass::Timeout, 0, Retry::After));
        assert!(later.retry_after_s.is_some_and(|wait| (50..=60).contains(&wait)), "{later:?}");
        for words in ["not asked: its circuit breaker is open since 20", "after 3 failures in a row", "next probe in"] {
            assert!(later.detail.contains(words), "{later}");
        }
    }
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(server.requests("").len(), 3);
    // Another host, and another process, know nothing of it.
    let other = TestRegistry::start().await;
    assert!(matches!(ask(&other.open_with("app", &options)).await, Err(RegistryError::NotFound { .. })));
}

#[tokio::test]
async fn one_probe_finds_out_whether_a_host_is_back_and_then_everybody_goes_on() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/", Answer::status(503)));
    let options = RegistryOptions { breaker_pause: Duration::from_millis(300), ..quick() };
    assert_eq!(fault(&server.open_with("app", &options)).await.tries, 3);
    server.reset();
    let registry = server.open_with("app", &options);
    let began = Instant::now();
    // Refused without being sent until the pause is over.
    while began.elapsed() < Duration::from_secs(10) {
        match ask(&registry).await {
            Err(RegistryError::Fault(fault)) => assert_eq!(fault.tries, 0, "{fault}"),
            Err(RegistryError::NotFound { .. }) => break,
            other => panic!("{other:?}"),
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(server.requests("").len(), 1, "the probe, and it was answered");
    let asked = futures_util::future::join_all((0..20).map(|_| ask(&registry))).await;
    assert!(asked.iter().all(|outcome| matches!(outcome, Err(RegistryError::NotFound { .. }))));
}

#[tokio::test]
async fn one_429_on_one_repository_keeps_all_requests_from_that_host_for_as_long_as_it_asked() {
    let server = TestRegistry::start().await;
    let options = patient();
    server.script(Rule::on("/v2/one/", Answer::status(429).header("retry-after", "1")).times(1));
    let one = server.open_with("one", &options);
    let began = Instant::now();
    let first = ask(&one);
    let second = async {
        // As soon as the first has been told to wait.
        while server.requests("/v2/one/").is_empty() {
            tokio::task::yield_now().await;
        }
        let two = server.open_with("two", &options);
        while began.elapsed() < Duration::from_millis(100) {
            tokio::task::yield_now().await;
        }
        ask(&two).await
    };
    let (first, second) = tokio::join!(first, second);
    assert!(matches!(first, Err(RegistryError::NotFound { .. })), "{first:?}");
    assert!(matches!(second, Err(RegistryError::NotFound { .. })), "{second:?}");
    assert!(began.elapsed() >= Duration::from_millis(950), "{:?}", began.elapsed());
    // A longer wait than anybody waits for is told at once, to everybody.
    server.script(Rule::on("/v2/", Answer::status(429).header("retry-after", "3600")));
    assert_eq!(fault(&one).await.retry_after_s, Some(3600));
    let two = fault(&server.open_with("two", &options)).await;
    assert_eq!((two.class, two.tries), (FaultClass::Throttled, 0));
    assert!(two.retry_after_s.is_some_and(|wait| wait <= 60), "{two:?}");
}

#[tokio::test]
async fn a_throttling_registry_is_not_asked_more_often_than_three_times_by_all_together() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/", Answer::status(429)));
    let options = patient();
    let registry = server.open_with("app", &options);
    let asked = futures_util::future::join_all((0..50).map(|_| ask(&registry))).await;
    assert!(asked.iter().all(Result::is_err));
    let met = server.requests("").len();
    assert!(met <= 150, "{met}");
    for _ in 0..50 {
        assert_eq!(fault(&registry).await.tries, 0);
    }
    assert_eq!(server.requests("").len(), met);
}

/// A listing beside `subject`: this many bundles that verify with nobody's key, then `junk` artifacts of another kind.
fn crowd(server: &TestRegistry, subject: Digest, bundles: usize, junk: usize) {
    let mut store = BTreeMap::new();
    let mut entries = Vec::new();
    let about = json!({"mediaType": MANIFEST, "digest": subject, "size": 1});
    for number in 0..bundles {
        let bundle = json!({"mediaType": BUNDLE, "number": number}).to_string().into_bytes();
        let layer = json!({"mediaType": BUNDLE, "digest": Digest::of(&bundle), "size": bundle.len()});
        let manifest = json!({"schemaVersion": 2, "mediaType": MANIFEST, "layers": [layer], "subject": about});
        let manifest = manifest.to_string().into_bytes();
        entries.push(json!({"mediaType": MANIFEST, "digest": Digest::of(&manifest), "size": manifest.len(),
            "artifactType": BUNDLE}));
        store.insert(Digest::of(&bundle).to_string(), bundle);
        store.insert(Digest::of(&manifest).to_string(), manifest);
    }
    for number in 0..junk {
        let digest = Digest::of(format!("junk {number}").as_bytes());
        entries.push(json!({"mediaType": MANIFEST, "digest": digest, "size": 1, "artifactType": "text/spdx+json"}));
    }
    // Two hundred a page.
    let pages: Vec<Vec<u8>> = entries
        .chunks(200)
        .map(|page| json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": page}).to_string().into_bytes())
        .collect();
    let listing = move |seen: &Seen| {
        let number: usize = seen.path.split("page=").nth(1).map_or(0, |n| n.parse().unwrap());
        let mut headers = vec![("content-type".to_owned(), INDEX.to_owned())];
        if number + 1 < pages.len() {
            headers.push(("link".to_owned(), format!("<?page={}>; rel=\"next\"", number + 1)));
        }
        reply(200, &headers, pages[number].clone())
    };
    server.script(Rule::on("/referrers/", Answer::Call(Arc::new(listing))));
    let store = Arc::new(store);
    for digest in store.keys() {
        let (store, digest) = (Arc::clone(&store), digest.clone());
        let name = digest.clone();
        let answer =
            move |_: &Seen| reply(200, &[("content-type".to_owned(), MANIFEST.to_owned())], store[&digest].clone());
        server.script(Rule::on(&name, Answer::Call(Arc::new(answer))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_referrers_are_looked_at_and_told_one_by_one() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.push_artifact("app").await;
    crowd(&registry, digest(&app), MAX_REFERRERS, 0);
    let began = Instant::now();
    let reply = gate.promote(&app, "staging").await;
    eprintln!("{MAX_REFERRERS} referrers: {:?}", began.elapsed());
    assert_eq!(reply.verdict, Verdict::NotReady, "{:#?}", reply.faults);
    assert_eq!((reply.evidence.len(), reply.referrers.len()), (MAX_REFERRERS, MAX_REFERRERS));
    assert!(reply.referrers.windows(2).all(|pair| pair[0].digest < pair[1].digest));
    assert!(began.elapsed() < Duration::from_mins(1), "{:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_referrer_too_many_is_an_answer_that_names_the_limit_and_what_to_do() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "staging").await;
    assert_ready!(before);
    crowd(&registry, digest(&app), MAX_REFERRERS + 1, 0);
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown, "{:#?}", reply.reasons);
    let fault = reply.faults.iter().find(|fault| fault.class == FaultClass::TooMuch).unwrap();
    assert!(fault.detail.contains("more than the limit of 1000"), "{fault}");
    assert!(fault.remedy().contains("delete there what is no evidence"), "{}", fault.remedy());
    assert_eq!(gate.check(&app, "staging").await.decision, before.decision);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_heap_of_other_artifacts_keeps_nobody_from_the_evidence() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.push_artifact("app").await;
    crowd(&registry, digest(&app), 3, 5_000);
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady, "{:#?}", reply.faults);
    assert_eq!((reply.evidence.len(), reply.referrers.len()), (3, 5_003));
    let at = SubjectRef::parse(&app, |_| false).unwrap();
    assert_eq!(gate.gate.list_evidence(&project(), &at).await.unwrap().faults, []);
}

/// What a listing of a million referrers costs whoever is asked about the subject, however it is cut into pages.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_million_referrers_no_more_is_read_than_the_limits_and_the_answer_says_so() {
    const MILLION: usize = 1_000_000;
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "staging").await;
    assert_ready!(before);
    for (per_page, limit) in [(100, "limit of 100 pages"), (5_000, "limit of 10000"), (MILLION, "4194304")] {
        registry.reset();
        let sent = Arc::new(AtomicUsize::new(0));
        let taken = Arc::clone(&sent);
        let listing = move |seen: &Seen| {
            let number: usize = seen.path.split("page=").nth(1).map_or(0, |n| n.parse().unwrap());
            let mut response = axum::response::Response::new(million_page(number, per_page, Arc::clone(&taken)));
            response.headers_mut().insert("content-type", INDEX.parse().unwrap());
            if (number + 1) * per_page < MILLION {
                let link = format!("<?page={}>; rel=\"next\"", number + 1);
                response.headers_mut().insert("link", link.parse().unwrap());
            }
            response
        };
        registry.script(Rule::on("/referrers/", Answer::Call(Arc::new(listing))));
        let began = Instant::now();
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, Verdict::Unknown, "{per_page} a page: {:#?}", reply.reasons);
        let fault = reply.faults.iter().find(|fault| fault.class == FaultClass::TooMuch).unwrap();
        assert!(fault.detail.contains(limit), "{per_page} a page: {fault}");
        let (pages, bytes) = (registry.requests("/referrers/").len(), sent.load(Ordering::SeqCst));
        eprintln!("{per_page} referrers a page: {pages} pages, {bytes} bytes sent, {:?}", began.elapsed());
        assert!(pages <= MAX_REFERRER_PAGES + 1, "{per_page} a page: {pages} pages");
        // What lies in the buffers of the connection was sent and not read.
        assert!(bytes <= MAX_LISTING_BYTES + (8 << 20), "{per_page} a page: {bytes} bytes");
        assert!(began.elapsed() < Duration::from_secs(30), "{per_page} a page: {:?}", began.elapsed());
        assert_eq!(gate.check(&app, "staging").await.decision, before.decision);
    }
}

/// One page of many, written as it is taken; counts its bytes.
fn million_page(number: usize, per_page: usize, sent: Arc<AtomicUsize>) -> Body {
    let entry = move |index: usize| {
        let digest = Digest::of(&(number * per_page + index).to_le_bytes());
        json!({"mediaType": MANIFEST, "digest": digest, "size": 1, "artifactType": "text/spdx+json"}).to_string()
    };
    // A hundred at a time.
    let parts = (0..per_page).step_by(100).map(move |first| {
        let entries: Vec<String> = (first..(first + 100).min(per_page)).map(entry).collect();
        let begin = if first == 0 { r#"{"schemaVersion":2,"manifests":["# } else { "," };
        let end = if first + 100 >= per_page { "]}" } else { "" };
        let part = format!("{begin}{}{end}", entries.join(","));
        sent.fetch_add(part.len(), Ordering::SeqCst);
        Ok::<_, std::io::Error>(part)
    });
    Body::from_stream(futures_util::stream::iter(parts))
}

/// Runs over HTTP until one ends as wanted: how a breaker stands depends on the time that has passed.
async fn run_until(service: &Service, wanted: impl Fn(&Value) -> bool) -> Value {
    let began = Instant::now();
    loop {
        let run = service.run().await;
        if wanted(&run["decision"]) {
            return run["decision"].clone();
        }
        assert!(began.elapsed() < Duration::from_mins(1), "{run:#}");
    }
}

/// The gate's service, whose registry it leaves alone for a moment after failures.
struct Service {
    address: std::net::SocketAddr,
    subject: String,
}

impl Service {
    async fn start(story: &TestGate, subject: &str) -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let clock = story.clock.clone();
        let settings = Settings {
            revokers: countersign::domain::policy::Members::default(),
            pack_signers: countersign::domain::policy::Members::default(),
            places: BTreeMap::new(),
            isolation: countersign::gate::Isolation::None,
            data: story.data(),
            database: None,
            key: None,
            webhooks: countersign::events::Webhooks::default(),
            gate_id: "https://gate.example.com".into(),
            lease: countersign::domain::run::LeaseTerm::default(),
            log: countersign::gate::LogSettings::default(),
            registry: RegistryOptions {
                stall_timeout: Duration::from_millis(PROBE_WAIT_MILLISECONDS * 2),
                breaker_pause: Duration::from_millis(300),
                ..quick()
            },
            trust: TrustSet::new(vec![TrustedRoot::production().unwrap()]),
            now: Arc::new(move || clock.now()),
        };
        let gate = Gate::open(settings).await.unwrap();
        let service = http::bind(gate, "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
        let address = service.address();
        tokio::spawn(service.run(std::future::pending()));
        Self { address, subject: subject.to_owned() }
    }

    async fn run(&self) -> Value {
        let body = json!({"subject": self.subject, "environment": "staging"});
        let asked = reqwest::Client::new().post(format!("http://{}/v1/runs?wait=30s", self.address)).json(&body);
        asked.send().await.unwrap().json().await.unwrap()
    }
}

fn faults(decision: &Value) -> &[Value] {
    decision["faults"].as_array().map_or(&[], Vec::as_slice)
}

fn some_detail(decision: &Value, words: &str) -> bool {
    faults(decision).iter().any(|fault| fault["detail"].as_str().unwrap().contains(words))
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_over_http_sees_the_breaker_open_then_tried_then_closed() {
    let registry = TestRegistry::start().await;
    let story = TestGate::start_on(&registry.host()).await;
    let app = story.good_artifact("app").await;
    let service = Service::start(&story, &app).await;
    let unknown = |decision: &Value| decision["verdict"] == "unknown";

    registry.script(Rule::on("/v2/", Answer::status(503)));
    let down = run_until(&service, unknown).await;
    // Several requests fail at the same time, and the breaker opens after three failures of all of them together.
    let tried = |fault: &&Value| fault["tries"].as_u64().is_some_and(|tries| (1..=3).contains(&tries));
    let first = faults(&down).iter().find(tried).unwrap_or_else(|| panic!("{down:#}"));
    assert_eq!(
        (&first["class"], &first["dependency"]),
        (&json!("unavailable"), &json!(format!("registry {}", registry.host())))
    );

    // Open: nobody asks, and it says since when, after what, and when it will be tried.
    let open = run_until(&service, |decision| faults(decision).iter().all(|fault| fault["tries"] == 0)).await;
    assert!(unknown(&open), "{open:#}");
    for fault in faults(&open) {
        let detail = fault["detail"].as_str().unwrap();
        for words in ["not asked: its circuit breaker is open since 20", "after 3 failures in a row", "answered 503"] {
            assert!(detail.contains(words), "{words}: {fault:#}");
        }
        assert_eq!((&fault["class"], &fault["retry"]), (&json!("unavailable"), &json!("after")));
        assert!(fault["retry_after_s"].as_u64().is_some_and(|seconds| seconds >= 1), "{fault:#}");
    }
    assert!(some_detail(&open, "next probe in"), "{open:#}");

    // Tried: one request is on its way, all others are not sent.
    registry.reset();
    registry.script(Rule::on("/v2/", Answer::Stall));
    let tried = "another request is finding out whether it is back";
    let probing = run_until(&service, |decision| some_detail(decision, tried)).await;
    assert!(unknown(&probing), "{probing:#}");

    // Closed again by the first answer.
    registry.reset();
    let back = run_until(&service, |decision| decision["verdict"] == "ready").await;
    assert_eq!(faults(&back), &[] as &[Value]);
}
