//! A real registry in this process: the OCI distribution protocol over HTTP on a port of its own, in memory.
//!
//! In front of it stands a script, which can take the registry's place for chosen requests: refuse, stall, send wrong
//! bytes, redirect, or be a registry without the referrers API. What was asked is written down.
//! The server has its own thread, so blocking stories (a child process that talks to it) work as well.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::reference::SubjectRef;
use countersign::registry::{CredentialSource, Registry, RegistryOptions};
use ferro_blob_store::InMemoryBlobStore;
use ferro_oci_server::{AppState, InMemoryRegistryMeta};

/// A registry that is running, until it is dropped.
pub struct TestRegistry {
    address: SocketAddr,
    script: Arc<Script>,
    _stop: tokio::sync::oneshot::Sender<()>,
}

/// One request as the registry saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    /// Path and query.
    pub path: String,
    pub headers: HeaderMap,
}

impl Seen {
    /// The `Authorization` it carried.
    pub fn authorization(&self) -> Option<String> {
        self.headers.get(header::AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned())
    }
}

/// What the script does with a request. Whatever it answers itself, it answers to everybody.
#[derive(Clone)]
pub enum Answer {
    /// Lets it through.
    Pass,
    /// This status, these headers, this body.
    Reply(u16, Vec<(String, String)>, Vec<u8>),
    /// Says nothing, ever.
    Stall,
    /// Lets it through as soon as this says so; others are answered meanwhile.
    Until(tokio::sync::watch::Receiver<bool>),
    /// Sends headers and one byte, then nothing.
    StallInBody,
    /// Sends a byte every few milliseconds, without end.
    Drip,
    /// Sends bytes without end.
    Endless,
    /// Promises more bytes than it sends.
    CutOff,
    /// Lets the request through with another body, as if another writer had come directly after it.
    Overwritten(Vec<u8>),
    /// Whatever the function says.
    Call(Arc<dyn Fn(&Seen) -> Response + Send + Sync>),
}

impl Answer {
    /// An answer that is only a status.
    pub fn status(code: u16) -> Self {
        Self::Reply(code, Vec::new(), Vec::new())
    }

    /// The same with one more header; `self` must be a plain reply.
    #[must_use]
    pub fn header(self, name: &str, value: impl Into<String>) -> Self {
        match self {
            Self::Reply(code, mut headers, body) => {
                headers.push((name.to_owned(), value.into()));
                Self::Reply(code, headers, body)
            }
            other => other,
        }
    }

    /// The same with this body; `self` must be a plain reply.
    #[must_use]
    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        match self {
            Self::Reply(code, headers, _) => Self::Reply(code, headers, body.into()),
            other => other,
        }
    }
}

/// When the script steps in.
#[derive(Clone)]
pub struct Rule {
    method: Option<Method>,
    path: String,
    times: usize,
    answer: Answer,
}

impl Rule {
    /// Answers every request whose path and query contain `path`.
    pub fn on(path: &str, answer: Answer) -> Self {
        Self { method: None, path: path.to_owned(), times: usize::MAX, answer }
    }

    /// Only with this method.
    #[must_use]
    pub fn method(self, method: Method) -> Self {
        Self { method: Some(method), ..self }
    }

    /// Only so many times; after that the registry itself answers.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        Self { times, ..self }
    }
}

/// Who is let in.
#[derive(Clone)]
enum Door {
    Open,
    Basic { pair: String },
    Token { pair: String, realm: String },
}

struct Script {
    rules: Mutex<Vec<Rule>>,
    requests: Mutex<Vec<Seen>>,
    door: Mutex<Door>,
    has_referrers_api: AtomicBool,
}

impl TestRegistry {
    /// Starts a registry with the referrers API.
    #[expect(clippy::unused_async, reason = "stories await what they start, whatever it takes inside")]
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// The same outside async code.
    pub fn start_blocking() -> Self {
        let script = Arc::new(Script {
            rules: Mutex::default(),
            requests: Mutex::default(),
            door: Mutex::new(Door::Open),
            has_referrers_api: AtomicBool::new(true),
        });
        let (tell, address) = std::sync::mpsc::channel();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let front = Arc::clone(&script);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                tell.send(listener.local_addr().unwrap()).unwrap();
                let meta = Arc::new(InMemoryRegistryMeta::new());
                let state = AppState::new(Arc::new(InMemoryBlobStore::new()), meta);
                let app = ferro_oci_server::router(state).layer(axum::middleware::from_fn_with_state(front, step_in));
                let serve = axum::serve(listener, app);
                tokio::select! {
                    served = serve => served.unwrap(),
                    _ = stopped => {}
                }
            });
            // Connections that a script stalls would never end by themselves.
            runtime.shutdown_timeout(Duration::ZERO);
        });
        Self { address: address.recv().unwrap(), script, _stop: stop }
    }

    /// The same as a registry that does not have the referrers API, nor knows `subject`.
    #[must_use]
    pub fn without_referrers_api(self) -> Self {
        self.script.has_referrers_api.store(false, Ordering::SeqCst);
        self
    }

    /// `127.0.0.1:PORT`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// `127.0.0.1:PORT/REPOSITORY`.
    pub fn name(&self, repository: &str) -> String {
        format!("{}/{repository}", self.address)
    }

    /// One of its repositories, anonymously and with short pauses.
    pub fn open(&self, repository: &str) -> Registry {
        self.open_with(repository, &quick())
    }

    /// One of its repositories.
    pub fn open_with(&self, repository: &str, options: &RegistryOptions) -> Registry {
        let at = SubjectRef::parse(&format!("{}:any", self.name(repository)), |_| false).unwrap();
        Registry::open(&at, options).unwrap()
    }

    /// Adds a rule; the first one that matches counts.
    pub fn script(&self, rule: Rule) {
        self.script.rules.lock().unwrap().push(rule);
    }

    /// Forgets all rules and requests.
    pub fn reset(&self) {
        self.script.rules.lock().unwrap().clear();
        self.script.requests.lock().unwrap().clear();
    }

    /// What was asked so far whose path and query contain `path`.
    pub fn requests(&self, path: &str) -> Vec<Seen> {
        self.script.requests.lock().unwrap().iter().filter(|seen| seen.path.contains(path)).cloned().collect()
    }

    /// From now on a user name and password are demanded.
    pub fn demand_password(&self, username: &str, password: &str) {
        let pair = STANDARD.encode(format!("{username}:{password}"));
        *self.script.door.lock().unwrap() = Door::Basic { pair };
    }

    /// From now on a token is demanded, which its own `/token` gives to this user; to anybody for reading.
    pub fn demand_token(&self, username: &str, password: &str) {
        self.demand_token_from(username, password, &format!("http://{}/token", self.address));
    }

    /// The same, with a token server somewhere else.
    pub fn demand_token_from(&self, username: &str, password: &str, realm: &str) {
        let pair = STANDARD.encode(format!("{username}:{password}"));
        *self.script.door.lock().unwrap() = Door::Token { pair, realm: realm.to_owned() };
    }
}

/// Options for tests: no credentials of the person who runs them, pauses of a millisecond, ordinary patience.
pub fn quick() -> RegistryOptions {
    RegistryOptions {
        credentials: CredentialSource::Anonymous,
        retry_pause: Duration::from_millis(1),
        breaker_pause: Duration::from_millis(1),
        ..RegistryOptions::default()
    }
}

async fn step_in(State(script): State<Arc<Script>>, request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().unwrap().as_str().to_owned();
    let seen = Seen { method: request.method().clone(), path, headers: request.headers().clone() };
    script.requests.lock().unwrap().push(seen.clone());
    let hidden = !script.has_referrers_api.load(Ordering::SeqCst);
    let answer = script.answer_for(&seen);
    if matches!(answer, Answer::Pass | Answer::Overwritten(_))
        && let Some(refused) = script.at_the_door(&seen)
    {
        return refused;
    }
    let mut response = match answer {
        Answer::Pass if hidden && seen.path.contains("/referrers/") => StatusCode::NOT_FOUND.into_response(),
        Answer::Pass => next.run(request).await,
        Answer::Overwritten(body) => {
            let (parts, _) = request.into_parts();
            let mut response = next.run(Request::from_parts(parts, Body::from(body))).await;
            response.headers_mut().remove("docker-content-digest");
            response
        }
        Answer::Reply(code, headers, body) => reply(code, &headers, body),
        Answer::Stall => std::future::pending().await,
        Answer::Until(mut go) => {
            drop(go.wait_for(|go| *go).await);
            next.run(request).await
        }
        Answer::StallInBody => streamed(&[b"x"], Tail::Pending),
        Answer::Drip => streamed(&[], Tail::Drip),
        Answer::Endless => streamed(&[], Tail::Again),
        Answer::CutOff => {
            let mut response = streamed(&[b"x"], Tail::Broken);
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("1000"));
            response
        }
        Answer::Call(answer) => answer(&seen),
    };
    if hidden {
        response.headers_mut().remove("oci-subject");
    }
    response
}

/// A plain answer.
pub fn reply(code: u16, headers: &[(String, String)], body: Vec<u8>) -> Response {
    let mut response = (StatusCode::from_u16(code).unwrap(), body).into_response();
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(HeaderName::try_from(name.as_str()).unwrap(), HeaderValue::try_from(value).unwrap());
    }
    response
}

#[derive(Clone, Copy)]
enum Tail {
    Again,
    Broken,
    Drip,
    Pending,
}

fn streamed(parts: &[&'static [u8]], tail: Tail) -> Response {
    use futures_util::StreamExt as _;
    use futures_util::stream;
    let parts: Vec<_> = parts.iter().map(|part| Ok::<_, std::io::Error>(Bytes::from_static(part))).collect();
    let body = match tail {
        Tail::Again => {
            Body::from_stream(stream::repeat(()).map(|()| Ok::<_, std::io::Error>(Bytes::from_static(&[b'x'; 4096]))))
        }
        Tail::Drip => Body::from_stream(stream::repeat(()).then(|()| drop_of_water())),
        Tail::Broken => Body::from_stream(stream::iter(parts).chain(stream::once(cut()))),
        Tail::Pending => Body::from_stream(stream::iter(parts).chain(stream::pending())),
    };
    Response::new(body)
}

/// The end of a body that breaks off, once what came before it is on its way.
async fn cut() -> Result<Bytes, std::io::Error> {
    tokio::task::yield_now().await;
    Err(std::io::Error::other("cut"))
}

async fn drop_of_water() -> Result<Bytes, std::io::Error> {
    tokio::time::sleep(Duration::from_millis(5)).await;
    Ok(Bytes::from_static(b"x"))
}

impl Script {
    fn answer_for(&self, seen: &Seen) -> Answer {
        for rule in self.rules.lock().unwrap().iter_mut() {
            let matches = seen.path.contains(&rule.path) && rule.method.as_ref().is_none_or(|m| *m == seen.method);
            if !matches || rule.times == 0 {
                continue;
            }
            rule.times -= 1;
            return rule.answer.clone();
        }
        Answer::Pass
    }

    /// Asks for credentials where they are demanded; plays the token server.
    fn at_the_door(&self, seen: &Seen) -> Option<Response> {
        let door = self.door.lock().unwrap().clone();
        let given = seen.authorization().unwrap_or_default();
        let refuse = |demand: String| Some(reply(401, &[("www-authenticate".to_owned(), demand)], Vec::new()));
        match door {
            Door::Open => None,
            Door::Basic { pair } if given == format!("Basic {pair}") => None,
            Door::Basic { .. } => refuse("Basic realm=\"test\"".to_owned()),
            Door::Token { pair, .. } if seen.path.starts_with("/token") => {
                let known = given == format!("Basic {pair}");
                let writes = seen.path.contains("push");
                if !known && (writes || !given.is_empty()) {
                    return Some(StatusCode::UNAUTHORIZED.into_response());
                }
                let token = if writes { "writer" } else { "reader" };
                Some(reply(200, &[], format!("{{\"token\":\"{token}\",\"expires_in\":300}}").into_bytes()))
            }
            Door::Token { realm, .. } => {
                let reads = matches!(seen.method, Method::GET | Method::HEAD);
                if given == "Bearer writer" || (reads && given == "Bearer reader") {
                    return None;
                }
                let repository = seen.path.split('/').nth(2).unwrap_or_default();
                let actions = if reads { "pull" } else { "pull,push" };
                refuse(format!("Bearer realm=\"{realm}\",service=\"test\",scope=\"repository:{repository}:{actions}\""))
            }
        }
    }
}
