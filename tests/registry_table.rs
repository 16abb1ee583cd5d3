//! The fault table: whatever a registry does, below HTTP too, × what must hold of every command all the same.
//!
//! A row is what the registry does to every listing of referrers, or to everything. A column is an invariant:
//!
//! | column | invariant |
//! |---|---|
//! | promote | ends `unknown`, exit code 3; the fault names the registry, the class expected, tries and time; no rule is a violation |
//! | check | still serves the decision that stood |
//! | verify | exit code 3, never "nothing verifies" |
//! | evidence | the listing says what could not be asked, exit code 3 |
//! | sign | exit code 3, and nothing more lies beside the subject than before |
//! | push | exit code 3 where it asks what fails |
//! | load | a command asks a few times and no more; all of them end soon |

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use countersign::cli::exit::Exit;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::fault::{Fault, FaultClass};
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::reply::DecisionReply;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::verify::{Accept, VerifyRequest};
use countersign::gate::{Gate, GateError, RunRequest, Settings};
use countersign::registry::{Referrers, RegistryOptions};

use super::support::front::{Does, Front};
use super::support::gate::{TestGate, digest, project};
use super::support::registry::{TestRegistry, quick};
use crate::assert_ready;

const INDEX: &str = "content-type: application/vnd.oci.image.index.v1+json\r\n";

struct Row {
    fault: &'static str,
    does: Does,
    class: FaultClass,
    retry_after_s: Option<u64>,
}

fn head(status: &str, fields: &str) -> Vec<u8> {
    // It says beforehand that it closes: otherwise the next request may be on its way into a connection that is no more.
    format!("HTTP/1.1 {status}\r\nconnection: close\r\n{fields}\r\n").into_bytes()
}

fn empty(status: &str) -> Vec<u8> {
    head(status, "content-length: 0\r\n")
}

fn with_body(fields: &str, body: &[u8]) -> Vec<u8> {
    [&head("200 OK", &format!("{INDEX}{fields}")), body].concat()
}

fn rows() -> Vec<Row> {
    use FaultClass::{Corrupt, Denied, Throttled, Timeout, TooMuch, Unavailable};
    let row = |fault, does, class| Row { fault, does, class, retry_after_s: None };
    let send = |fault, bytes: Vec<u8>, class| row(fault, Does::Send(bytes), class);
    let status = |fault, status, class| send(fault, empty(status), class);
    let token_server = |fault, does, class| {
        let realm = format!("Bearer realm=\"http://{}/token\"", Front::alone(does).host());
        send(fault, demand(&realm), class)
    };
    let bomb = |kind: &str, magic: &[u8]| {
        let body = [magic, &[0; 4096]].concat();
        with_body(&format!("content-encoding: {kind}\r\ncontent-length: {}\r\n", body.len()), &body)
    };
    vec![
        send("closed before a word", Vec::new(), Unavailable),
        send("closed within the head", b"HTTP/1.1 200 OK\r\ncontent-".to_vec(), Unavailable),
        send("closed within the body", with_body("content-length: 100\r\n", b"{\"manifests\":["), Corrupt),
        send("a length that is too short", with_body("content-length: 5\r\n", b"{\"manifests\":[]}"), Corrupt),
        send("chunks that are none", with_body("transfer-encoding: chunked\r\n", b"ZZ\r\n{}\r\n"), Corrupt),
        send("HTTP/1.0, half of it", [b"HTTP/1.0 200 OK\r\n", INDEX.as_bytes(), b"\r\n{\"manif"].concat(), Corrupt),
        send("not HTTP at all", b"SSH-2.0-OpenSSH_9.2\r\n".to_vec(), Unavailable),
        send("a gzip bomb", bomb("gzip", b"\x1f\x8b\x08\x00"), Corrupt),
        send("a zstd bomb", bomb("zstd", b"\x28\xb5\x2f\xfd"), Corrupt),
        send("a head without end", head("200 OK", &format!("x: {}\r\n", "y".repeat(4 << 20))), Unavailable),
        row("no first byte", Does::SendAndHang(Vec::new()), Timeout),
        row("silence within the body", Does::SendAndHang(with_body("content-length: 100\r\n", b"{")), Timeout),
        row("a byte now and then", Does::Drip(b"HTTP/1.1 200 OK\r\n\r\n"), Timeout),
        row("chunks without end", endless(), TooMuch),
        status("500", "500 Internal Server Error", Unavailable),
        status("502", "502 Bad Gateway", Unavailable),
        status("503", "503 Service Unavailable", Unavailable),
        status("429", "429 Too Many Requests", Throttled),
        Row {
            retry_after_s: Some(3600),
            ..send("429 for an hour", head("429 Slow", "retry-after: 3600\r\ncontent-length: 0\r\n"), Throttled)
        },
        send("429 until a day long past", throttled_until("Sun, 06 Nov 1994 08:49:37 GMT"), Throttled),
        send("429 until soon", throttled_until("soon"), Throttled),
        status("403", "403 Forbidden", Denied),
        send("401 for ever", demand("Basic realm=\"x\""), Denied),
        send("a token server of others", demand("Bearer realm=\"http://registry.invalid/token\""), Denied),
        send("a token server in our network", demand("Bearer realm=\"http://169.254.169.254/\""), Denied),
        send("a token server that is down", demand("Bearer realm=\"http://127.0.0.1:1/token\""), Unavailable),
        token_server("a token server that answers 500", Does::Send(empty("500 Internal Server Error")), Unavailable),
        token_server("a token server that throttles", Does::Send(empty("429 Too Many Requests")), Throttled),
        token_server("a token server that refuses", Does::Send(empty("403 Forbidden")), Denied),
        token_server("a token server that says nothing", Does::SendAndHang(Vec::new()), Timeout),
        token_server("a token server of a byte now and then", Does::Drip(b"HTTP/1.1 200 OK\r\n\r\n"), Timeout),
        token_server("a token server without end", endless(), TooMuch),
        token_server("a token server that speaks of something else", Does::Send(with_body("", b"{}")), Corrupt),
        token_server("a token server that breaks off", Does::Send(with_body("content-length: 99\r\n", b"{")), Corrupt),
        send("redirects in a circle", redirect("/v2/app/referrers/again"), TooMuch),
        send("a redirect into our network", redirect("http://169.254.169.254/latest"), Denied),
        send("a redirect to another protocol", redirect("file:///etc/passwd"), Denied),
    ]
}

fn endless() -> Does {
    let chunk = [&b"10000\r\n"[..], &vec![b' '; 0x10000], b"\r\n"].concat();
    Does::Endless(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", chunk)
}

fn throttled_until(when: &str) -> Vec<u8> {
    head("429 Too Many Requests", &format!("retry-after: {when}\r\ncontent-length: 0\r\n"))
}

fn demand(demand: &str) -> Vec<u8> {
    head("401 Unauthorized", &format!("www-authenticate: {demand}\r\ncontent-length: 0\r\n"))
}

fn redirect(to: &str) -> Vec<u8> {
    head("307 Temporary Redirect", &format!("location: {to}\r\ncontent-length: 0\r\n"))
}

impl Row {
    /// Patience of a moment for rows in which nothing ever comes, so that they take no longer than that. In every other row
    /// something comes, however busy the machine is: nothing there may be taken for silence.
    fn patience(&self) -> RegistryOptions {
        if self.class != FaultClass::Timeout {
            return quick();
        }
        let (stall_timeout, request_timeout) = (Duration::from_millis(60), Duration::from_millis(250));
        RegistryOptions { stall_timeout, request_timeout, ..quick() }
    }
}

/// A gate that meets its registry for the first time: what an earlier row taught the process is forgotten.
async fn fresh(gate: &TestGate, registry: RegistryOptions) -> Gate {
    let clock = gate.clock.clone();
    Gate::open(Settings {
        data: gate.data(),
        database: None,
        key: None,
        webhooks: countersign::events::Webhooks::default(),
        revokers: countersign::domain::policy::Members::default(),
        pack_signers: countersign::domain::policy::Members::default(),
        places: std::collections::BTreeMap::new(),
        isolation: countersign::gate::Isolation::None,
        gate_id: "https://gate.example.com".into(),
        log: countersign::gate::LogSettings::default(),
        registry,
        trust: TrustSet::new(vec![countersign::domain::trusted_root::TrustedRoot::production().unwrap()]),
        lease: countersign::domain::run::LeaseTerm::default(),
        now: Arc::new(move || clock.now()),
    })
    .await
    .unwrap()
}

fn unknown<T: std::fmt::Debug>(outcome: Result<T, GateError>, what: &str) -> Fault {
    let error = outcome.expect_err(what);
    assert_eq!(Exit::from(&error), Exit::Unknown, "{what}: {error}");
    match error {
        GateError::Fault(fault) => fault,
        other => panic!("{what}: expected a fault, found {other}"),
    }
}

async fn promote(gate: &Gate, subject: &str) -> DecisionReply {
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(subject, |_| false).unwrap(),
        environment: "staging".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let run = gate.request_run(request).await.unwrap();
    gate.execute_run(run.id, None).await.unwrap().decision.unwrap()
}

async fn beside(registry: &TestRegistry, subject: &str) -> BTreeSet<String> {
    match registry.open("app").referrers(digest(subject)).await {
        Referrers::Some { items } => items.into_iter().map(|(item, _)| item.digest.to_string()).collect(),
        other => panic!("{other:?}"),
    }
}

struct Scene {
    registry: TestRegistry,
    front: Front,
    story: TestGate,
    subject: String,
    stands: DecisionReply,
}

impl Scene {
    async fn open() -> Self {
        let registry = TestRegistry::start().await;
        let front = Front::before(&registry);
        let story = TestGate::start_on(&front.host()).await;
        let subject = story.good_artifact("app").await;
        let stands = story.promote(&subject, "staging").await;
        assert_ready!(stands);
        Self { registry, front, story, subject, stands }
    }

    /// All columns of one row.
    async fn hold(&self, row: &Row, on: &str) {
        let what = format!("{} on {on}", row.fault);
        let before = beside(&self.registry, &self.subject).await;
        self.front.does(on, row.does.clone());
        let began = Instant::now();
        let asked_by_promote = Box::pin(self.promotion(row, &what)).await;
        self.commands(row, &what, on).await;
        self.front.behaves();
        // A bound for what would never end, and no measure of speed.
        assert!(began.elapsed() < Duration::from_mins(3), "{what}: {:?}", began.elapsed());
        assert_eq!(beside(&self.registry, &self.subject).await, before, "{what}: something was written");
        eprintln!("{what:<50} unknown, {}, {asked_by_promote} requests, {:?}", row.class, began.elapsed());
    }

    async fn promotion(&self, row: &Row, what: &str) -> usize {
        let reply = promote(&fresh(&self.story, row.patience()).await, &self.subject).await;
        assert_eq!(reply.verdict, Verdict::Unknown, "{what}: {:#?}", reply.reasons);
        assert_eq!(Exit::from(reply.verdict), Exit::Unknown);
        assert!(reply.reasons.iter().all(|reason| reason.outcome != Outcome::Violation), "{what}");
        let fault = reply.faults.iter().find(|fault| fault.class == row.class && fault.tries > 0);
        let fault = fault.unwrap_or_else(|| panic!("{what}: {:#?}", reply.faults));
        assert_eq!(fault.dependency, format!("registry {}", self.front.host()), "{what}");
        assert!(reply.faults.iter().all(|fault| fault.tries <= 3 && !fault.detail.is_empty()), "{what}");
        if row.retry_after_s.is_some() {
            assert_eq!(fault.retry_after_s, row.retry_after_s, "{what}");
        }
        assert!(self.front.met() <= 48, "{what}: {} requests", self.front.met());
        let met = self.front.met();
        let standing = self.story.check(&self.subject, "staging").await;
        assert_eq!((standing.verdict, &standing.decision), (Verdict::Ready, &self.stands.decision), "{what}");
        let at = SubjectRef::parse(&self.subject, |_| false).unwrap();
        match fresh(&self.story, row.patience()).await.list_evidence(&project(), &at).await {
            Ok(listing) => assert!(!listing.faults.is_empty(), "{what}: evidence list"),
            Err(error) => assert_eq!(Exit::from(&error), Exit::Unknown, "{what}: {error}"),
        }
        met
    }

    async fn commands(&self, row: &Row, what: &str, on: &str) {
        let at = SubjectRef::parse(&self.subject, |_| false).unwrap();
        let registry = row.patience();
        let request = VerifyRequest {
            at: &at,
            bundle: None,
            accept: Accept::Key(self.story.people.mallory.public_key()),
            predicate_type: None,
            trust: TrustSet::empty().into(),
            registry: &registry,
            ignore: BTreeSet::new(),
            now: self.story.clock.now(),
        };
        unknown(countersign::gate::verify::verify(request).await, &format!("{what}: verify"));
        let (registry, trust) = (row.patience(), TrustSet::empty());
        let request = SignRequest {
            at: &at,
            signer: &self.story.people.bob,
            registry: &registry,
            trust: &trust,
            to: Destination::Registry,
            now: self.story.clock.now(),
        };
        unknown(countersign::gate::sign::sign(request).await, &format!("{what}: sign"));
        if on == "/v2/" {
            let to = SubjectRef::parse(&format!("{}/app:pushed", self.front.host()), |_| false).unwrap();
            let file = self.story.directory.path().join("artifact");
            unknown(countersign::gate::push::push(&file, &to, &row.patience()).await, &format!("{what}: push"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands() {
    let scene = Box::pin(Scene::open()).await;
    for row in rows() {
        Box::pin(scene.hold(&row, "/referrers/")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registry_that_does_it_to_every_request_is_no_different() {
    let scene = Box::pin(Scene::open()).await;
    for row in rows() {
        Box::pin(scene.hold(&row, "/v2/")).await;
    }
}
