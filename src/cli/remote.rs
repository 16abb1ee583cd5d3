//! The client of a gate that runs elsewhere: the same questions over HTTP, the same answers and exit codes.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use reqwest::{Method, RequestBuilder, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use super::config::{Network, Setting, Settings};
use crate::domain::bundle_file::of_line;
use crate::domain::decision::{Difference, Record};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::export::Export;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::json;
use crate::domain::limits::{
    ANSWER_AGE_SECONDS_MAX, CONNECT_SECONDS_MAX, HTTP_SECONDS_MAX, MAX_ANSWER_BYTES, MAX_NAME_CHARS,
};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;
use crate::gate::log::proof::InclusionReply;
use crate::gate::reply::{DECISION_SCHEMA, DecisionReply, RunReply};
use crate::gate::{
    DecisionFilter, ExportForm, GateError, Listing, Page, ReplayDepth, ReplayReply, RunFilter, RunRequest, RunTerms,
    TimingsReply, trace,
};

/// A server, and how it is asked.
pub struct Remote {
    base: Url,
    http: reqwest::Client,
    /// What the gate is called that is meant.
    pub(super) gate_id: Setting<String>,
}

/// What a server says when it has no answer (RFC 9457).
#[derive(Deserialize)]
struct Problem {
    #[serde(rename = "type")]
    kind: String,
    detail: String,
    hint: Option<String>,
    fault: Option<Fault>,
    done: Option<String>,
    not_done: Option<String>,
}

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// A client of the server at `url`.
    pub fn new(url: &str, settings: &Settings) -> Result<Self, GateError> {
        let usage = |detail: String| GateError::Usage {
            detail: format!("{}: {detail}", settings.server.origin),
            hint: Some("https://HOST, or http://127.0.0.1:PORT on this machine".into()),
        };
        if settings.network.value == Network::Forbidden {
            return Err(usage(format!("a server cannot be asked offline (set by {})", settings.network.origin)));
        }
        let mut base =
            Url::parse(url).map_err(|error| usage(format!("expected a URL, found `{}`: {error}", shown(url))))?;
        let plain_and_far = base.scheme() == "http" && !is_loopback(&base);
        if plain_and_far || !matches!(base.scheme(), "http" | "https") {
            return Err(usage(format!("expected https, or http to a loopback address, found `{}`", shown(url))));
        }
        if !base.username().is_empty()
            || base.password().is_some()
            || base.query().is_some()
            || base.fragment().is_some()
        {
            return Err(usage("expected scheme, host, port and path only".into()));
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        let builder = reqwest::Client::builder();
        // What is asked of this machine leaves it by no proxy: whoever runs that one would answer in place of the gate.
        let builder = if is_loopback(&base) { builder.no_proxy() } else { builder };
        // Nor does it need anybody's certificates, which take long to read.
        let builder = if base.scheme() == "http" { builder.tls_certs_only([]) } else { builder };
        let http = builder
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
            .timeout(Duration::from_secs(HTTP_SECONDS_MAX))
            .user_agent(concat!("countersign/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| GateError::internal(format!("the HTTP client does not start: {error}")))?;
        Ok(Self { base, http, gate_id: settings.gate_id.clone() })
    }

    /// The decision that stands.
    pub async fn check(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<DecisionReply, GateError> {
        let query = [
            ("subject", subject.to_string()),
            ("environment", environment.to_string()),
            ("project", project.to_string()),
        ];
        let began = Instant::now();
        let reply: DecisionReply = self.json(self.request(Method::GET, "v1/check", &query)?).await?;
        let [(_, digest), (_, name), (_, owner)] = &query;
        let found = (reply.subject.digest.to_string(), reply.environment.to_string(), reply.project.to_string());
        self.same(began, "decision", &[(digest, &found.0), (name, &found.1), (owner, &found.2)])?;
        self.readable(began, &reply)?;
        Ok(reply)
    }

    /// Requests a run, which the server begins at once.
    pub async fn request_run(&self, request: RunRequest, terms: RunTerms) -> Result<RunReply, GateError> {
        let subject = by_digest(&request.subject)?;
        let mut body = json!({
            "subject": subject,
            "environment": request.environment,
            "project": request.project,
            "correlation_id": request.correlation_id,
        });
        let began = Instant::now();
        let run: RunReply = self.ask_for("v1/runs", &mut body, request.idempotency_key, terms).await?;
        let digest = subject.rsplit('@').next().unwrap_or_default().to_owned();
        let asked = (digest, request.environment.to_string(), request.project.to_string());
        let found = (run.subject.digest.to_string(), run.environment.to_string(), run.project.to_string());
        self.same(began, "run", &[(&asked.0, &found.0), (&asked.1, &found.1), (&asked.2, &found.2)])?;
        self.whole(began, run)
    }

    /// Sends a request that must not be answered twice, on these terms.
    pub(super) async fn ask_for<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &mut Value,
        key: Option<String>,
        terms: RunTerms,
    ) -> Result<T, GateError> {
        // Left out where nobody asks for it, so that older servers understand the rest.
        for (what, span) in
            [("wait_for_approval", terms.wait_for_approval), ("wait_until_ready", terms.wait_until_ready)]
        {
            if let (Some(span), Some(fields)) = (span, body.as_object_mut()) {
                fields.insert(what.to_owned(), json!(span.to_string()));
            }
        }
        // Without a key of the caller's own, the key still makes a repeated send the same.
        let key = key.unwrap_or_else(|| Uuid::now_v7().to_string());
        let mut request = self.request(Method::POST, path, &[])?.header("idempotency-key", key).json(body);
        if let (None, Some(trace)) = (trace::current(), terms.trace) {
            request = request.header("traceparent", trace.to_string());
        }
        self.json(request).await
    }

    /// A run.
    pub async fn run(&self, run: Uuid) -> Result<RunReply, GateError> {
        self.run_by(run, self.request(Method::GET, &format!("v1/runs/{run}"), &[])?).await
    }

    /// The answer about one run, which is about that run.
    pub(super) async fn run_by(&self, run: Uuid, request: RequestBuilder) -> Result<RunReply, GateError> {
        let began = Instant::now();
        let reply: RunReply = self.json(request).await?;
        self.same(began, "run", &[(&run.to_string(), &reply.id.to_string())])?;
        self.whole(began, reply)
    }

    /// A run whose decision is about what the run is about, and of now.
    pub(super) fn whole(&self, began: Instant, run: RunReply) -> Result<RunReply, GateError> {
        if let Some(decision) = &run.decision {
            self.same(
                began,
                "decision of a run",
                &[
                    (&run.subject.digest.to_string(), &decision.subject.digest.to_string()),
                    (&run.environment.to_string(), &decision.environment.to_string()),
                    (&run.project.to_string(), &decision.project.to_string()),
                ],
            )?;
            self.readable(began, decision)?;
        }
        Ok(run)
    }

    /// Refuses a decision that is not of the form that is read here, in which a word may mean something else, or not of now.
    fn readable(&self, began: Instant, reply: &DecisionReply) -> Result<(), GateError> {
        if reply.schema == DECISION_SCHEMA {
            return self.of_now(began, reply.standing.as_of);
        }
        let found: String = reply.schema.chars().take(MAX_NAME_CHARS).collect();
        let detail = format!("answered in the form `{found}`, and `{DECISION_SCHEMA}` is what this version reads");
        Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)))
    }

    /// Refuses an answer that is of another time than now: what stands between may have kept one of last week, in which what
    /// was revoked since stands. Where it is a clock that goes wrong, nobody can tell what has run out.
    pub(super) fn of_now(&self, began: Instant, as_of: Timestamp) -> Result<(), GateError> {
        let here = super::wire::clock()();
        let apart = here.unix_seconds().saturating_sub(as_of.unix_seconds());
        if apart.saturating_abs() <= ANSWER_AGE_SECONDS_MAX {
            return Ok(());
        }
        let detail = format!(
            "answered as of {as_of}, and the clock of this machine says {here}: more than {ANSWER_AGE_SECONDS_MAX} s apart. \
             Either something in between kept that answer, or one of the two clocks is wrong; put that right, and ask again"
        );
        Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)))
    }

    /// Refuses an answer about something else than was asked: what stands between (a cache that knows the path and not
    /// the question, a proxy that mixes up its connections) must not lend one subject the verdict of another.
    pub(super) fn same(&self, began: Instant, what: &str, pairs: &[(&String, &String)]) -> Result<(), GateError> {
        match pairs.iter().find(|(asked, found)| asked != found) {
            None => Ok(()),
            Some((asked, found)) => {
                let detail = format!("answered with the {what} about `{found}`, and was asked about `{asked}`");
                Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)))
            }
        }
    }

    /// Runs, newest first.
    pub async fn runs(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        page: &Page,
    ) -> Result<Listing<RunReply>, GateError> {
        let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        query.extend(run_filter(filter));
        self.json(self.request(Method::GET, "v1/runs", &query)?).await
    }

    /// How long the last runs took.
    pub async fn timings(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        last: u32,
    ) -> Result<TimingsReply, GateError> {
        let mut query = vec![("project", project.to_string()), ("last", last.to_string())];
        query.extend(run_filter(filter));
        self.json(self.request(Method::GET, "v1/runs/timings", &query)?).await
    }

    /// Takes a request for a run back, or with a reason ends the run for all.
    pub async fn cancel_run(&self, run: Uuid, reason: Option<&str>) -> Result<RunReply, GateError> {
        let request = self.request(Method::POST, &format!("v1/runs/{run}/cancel"), &[])?;
        let request = match reason {
            Some(reason) => request.json(&serde_json::json!({ "reason": reason })),
            // Where it has to be sent again, it takes back no other's request.
            None => request.header("idempotency-key", Uuid::now_v7().to_string()),
        };
        self.run_by(run, request).await
    }

    /// A decision.
    pub async fn decision(&self, project: &ProjectName, id: &str) -> Result<DecisionReply, GateError> {
        let query = [("project", project.to_string())];
        let began = Instant::now();
        let reply: DecisionReply = self.json(self.request(Method::GET, &decision_path(id, "")?, &query)?).await?;
        let found = reply.decision.as_ref().map(|decision| decision.id);
        if !found.is_some_and(|found| is(found, id)) {
            let found = found.map_or_else(|| "none".to_owned(), |found| found.to_string());
            self.same(began, "decision", &[(&shown(id), &found)])?;
        }
        self.same(began, "decision", &[(&project.to_string(), &reply.project.to_string())])?;
        self.readable(began, &reply)?;
        Ok(reply)
    }

    /// Decisions, newest first.
    pub async fn decisions(
        &self,
        project: &ProjectName,
        filter: &DecisionFilter,
        page: &Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        query.extend(filter.subject.map(|subject| ("subject", subject.to_string())));
        query.extend(filter.environment.as_ref().map(|environment| ("environment", environment.to_string())));
        self.json(self.request(Method::GET, "v1/decisions", &query)?).await
    }

    /// What a decision leaves for others.
    pub async fn export(&self, project: &ProjectName, id: &str, form: ExportForm) -> Result<Vec<u8>, GateError> {
        let (below, mut query) = match form {
            ExportForm::Archive => ("/archive", vec![]),
            ExportForm::Record => ("/record", vec![]),
            ExportForm::Evidence => ("/evidence", vec![]),
            ExportForm::Vsa => ("/vsa", vec![]),
            ExportForm::VsaDsse => ("/vsa", vec![("format", "dsse".to_owned())]),
            ExportForm::PolicyInput => ("/policy-input", vec![]),
            ExportForm::PolicyData => ("/policy-data", vec![]),
        };
        query.push(("project", project.to_string()));
        let began = Instant::now();
        let bytes = self.send(self.request(Method::GET, &decision_path(id, below)?, &query)?).await?;
        // It goes to a file for others: what some machine on the way answered must not pass for a decision.
        let fits = match form {
            ExportForm::Archive => Export::read(&bytes).and_then(|export| export.id()).is_ok_and(|found| is(found, id)),
            ExportForm::Record => is(Digest::of(&bytes), id),
            ExportForm::Evidence => self.is_evidence_of(project, id, &bytes).await?,
            ExportForm::Vsa => is_bundle(&bytes),
            ExportForm::VsaDsse => json::parse(&bytes).is_ok_and(|value| value.get("payloadType").is_some()),
            ExportForm::PolicyInput => json::parse_own(&bytes).is_ok_and(|value| value.get("signed").is_some()),
            ExportForm::PolicyData => json::parse_own(&bytes).is_ok_and(|value| value.get("pack").is_some()),
        };
        if fits {
            return Ok(bytes);
        }
        let detail = format!("answered with something that is not this export of decision {}", shown(id));
        Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)))
    }

    /// Whether an answer is the evidence of that decision: a line each, rejected ones too, whatever those are.
    async fn is_evidence_of(&self, project: &ProjectName, id: &str, answer: &[u8]) -> Result<bool, GateError> {
        let record = Box::pin(self.export(project, id, ExportForm::Record)).await?;
        let Ok(record) = json::parse_own_as::<Record>(&record) else { return Ok(false) };
        let inputs = &record.inputs;
        let kept: BTreeSet<Digest> = inputs.all_kept().filter(|digest| !inputs.manifests.contains(digest)).collect();
        let verified: BTreeSet<Digest> = inputs.all_evidence().map(|facts| facts.digest).collect();
        let lines: Vec<&[u8]> =
            answer.strip_suffix(b"\n").map_or(Vec::new(), |lines| lines.split(|byte| *byte == b'\n').collect());
        let well_formed = lines.iter().filter(|line| is_bundle(&of_line(line))).count();
        Ok(lines.len() == kept.len() && well_formed >= verified.len())
    }

    /// Computes a decision again.
    pub async fn replay(&self, project: &ProjectName, id: &str, depth: ReplayDepth) -> Result<ReplayReply, GateError> {
        let mut query = vec![("project", project.to_string())];
        if depth == ReplayDepth::Reverify {
            query.push(("reverify", "true".to_owned()));
        }
        self.json(self.request(Method::POST, &decision_path(id, "/replay")?, &query)?).await
    }

    /// What is between two decisions.
    pub async fn difference(&self, project: &ProjectName, from: &str, to: &str) -> Result<Difference, GateError> {
        let query = [("project", project.to_string()), ("to", to.to_owned())];
        self.json(self.request(Method::GET, &decision_path(from, "/diff")?, &query)?).await
    }

    /// The proof that a decision is in the log, checked but for the signature under its checkpoint.
    pub async fn proof(&self, project: &ProjectName, id: &str) -> Result<InclusionReply, GateError> {
        let query = [("project", project.to_string())];
        let began = Instant::now();
        let reply: InclusionReply =
            self.json(self.request(Method::GET, &decision_path(id, "/proof")?, &query)?).await?;
        let checked = reply
            .check()
            .and_then(|_| if is(reply.decision, id) { Ok(()) } else { Err("of another decision".to_owned()) });
        match checked {
            Ok(()) => Ok(reply),
            Err(detail) => {
                let detail = format!("answered with a proof that proves nothing: {detail}");
                Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)))
            }
        }
    }

    /// The newest checkpoint of the log.
    pub async fn log_checkpoint(&self) -> Result<String, GateError> {
        let began = Instant::now();
        let bytes = self.send(self.request(Method::GET, "log/checkpoint", &[])?).await?;
        String::from_utf8(bytes).map_err(|_| {
            let detail = "answered with something that is no checkpoint".to_owned();
            GateError::Fault(self.fault(FaultClass::Corrupt, began, detail))
        })
    }

    pub(super) fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, String)],
    ) -> Result<RequestBuilder, GateError> {
        let mut url = self.base.join(path).map_err(|error| GateError::internal(format!("`{path}`: {error}")))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let request = self.http.request(method, url).header("accept", "application/json");
        Ok(match trace::current() {
            Some(here) => request.header("traceparent", here.to_string()),
            None => request,
        })
    }

    pub(super) async fn json<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, GateError> {
        let began = Instant::now();
        let bytes = self.send(request).await?;
        json::parse_as(&bytes).map_err(|error| {
            let detail = format!("answered with something that is no answer of a gate: {error}");
            GateError::Fault(self.fault(FaultClass::Corrupt, began, detail))
        })
    }

    /// The body of a good answer; a problem becomes the error that it was on the server.
    pub(super) async fn send(&self, request: RequestBuilder) -> Result<Vec<u8>, GateError> {
        let began = Instant::now();
        let broken = |error: reqwest::Error| {
            let class = if error.is_timeout() { FaultClass::Timeout } else { FaultClass::Unavailable };
            GateError::Fault(self.fault(class, began, innermost(&error)))
        };
        let mut response = request.send().await.map_err(broken)?;
        let status = response.status();
        let retry_after_s = response.headers().get("retry-after").and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            if body.len().saturating_add(chunk.len()) > MAX_ANSWER_BYTES {
                let detail = format!("answered with more than {MAX_ANSWER_BYTES} bytes");
                return Err(GateError::Fault(self.fault(FaultClass::TooMuch, began, detail)));
            }
            body.extend_from_slice(&chunk);
        }
        if status.is_success() {
            return Ok(body);
        }
        match json::parse_as::<Problem>(&body) {
            Ok(problem) => Err(self.as_on_the_server(problem, began)),
            Err(_) => Err(GateError::Fault(self.unexpected(status, retry_after_s, began))),
        }
    }

    fn as_on_the_server(&self, problem: Problem, began: Instant) -> GateError {
        let Problem { kind, detail, hint, fault, done, not_done } = problem;
        match kind.strip_prefix("urn:countersign:problem:").unwrap_or_default() {
            "usage" | "method-not-allowed" | "too-large" | "unsupported-media-type" => {
                GateError::Usage { detail, hint }
            }
            "not-found" => {
                GateError::NotFound { what: detail.strip_suffix(" does not exist").unwrap_or(&detail).to_owned(), hint }
            }
            "not-allowed" => GateError::NotAllowed { detail, hint },
            "conflict" => GateError::Conflict { detail },
            "configuration" => GateError::Configuration { detail, hint },
            "pack" => GateError::Pack { detail, errors: Vec::new(), hint },
            "cancelled" => {
                GateError::Cancelled { done: done.unwrap_or(detail), not_done: not_done.unwrap_or_default() }
            }
            // The server works and one of its dependencies does not, or the server itself is broken: neither is an
            // answer about the subject.
            _ => GateError::Fault(fault.unwrap_or_else(|| self.fault(FaultClass::Unavailable, began, detail))),
        }
    }

    /// An answer that no gate gives: something stands between us.
    fn unexpected(&self, status: StatusCode, retry_after_s: Option<u64>, began: Instant) -> Fault {
        let class = match status.as_u16() {
            401 | 403 | 407 => FaultClass::Denied,
            429 => FaultClass::Throttled,
            408 | 504 => FaultClass::Timeout,
            _ => FaultClass::Unavailable,
        };
        let mut fault = self.fault(class, began, format!("answered {status} without saying why"));
        fault.retry_after_s = retry_after_s;
        fault
    }

    pub(super) fn fault(&self, class: FaultClass, began: Instant, detail: String) -> Fault {
        Fault {
            dependency: format!("server {}", self.base.as_str().trim_end_matches('/')),
            class,
            tries: 1,
            elapsed_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
            retry_after_s: None,
            retry: class.retry(),
            detail,
        }
    }
}

/// Whether `found` is the decision that was asked for, by its digest or the beginning of it.
fn is(found: Digest, asked: &str) -> bool {
    found.hex().starts_with(asked.strip_prefix("sha256:").unwrap_or(asked))
}

fn is_bundle(bytes: &[u8]) -> bool {
    evidence::is_well_formed(bytes)
}

/// The parameters that leave only some runs.
fn run_filter(filter: &RunFilter) -> impl Iterator<Item = (&'static str, String)> {
    let RunFilter { subject, environment, state, since } = filter;
    let subject = subject.map(|subject| ("subject", subject.to_string()));
    let environment = environment.as_ref().map(|environment| ("environment", environment.to_string()));
    let state = state.map(|state| ("state", state.to_string()));
    let since = since.map(|since| ("since", since.to_string()));
    [subject, environment, state, since].into_iter().flatten()
}

/// The path of a decision; an id never changes which resource is asked for.
/// A subject as a server takes it.
pub(super) fn by_digest(subject: &SubjectRef) -> Result<String, GateError> {
    match subject {
        SubjectRef::Digest(digest) => Ok(digest.to_string()),
        SubjectRef::Registry { host, repository, target: Target::Digest(digest) } => {
            Ok(format!("{host}/{repository}@{digest}"))
        }
        SubjectRef::Registry { .. } | SubjectRef::Layout { .. } | SubjectRef::File { .. } => {
            // A program asks for the digest first; whoever comes here has named something of this machine.
            Err(GateError::Usage {
                detail: format!(
                    "expected a subject that a server can read, found `{subject}`, which lies on this machine"
                ),
                hint: Some("push it to a registry, and name it there: HOST/REPO@sha256:…".into()),
            })
        }
    }
}

fn decision_path(id: &str, below: &str) -> Result<String, GateError> {
    let plain = id.strip_prefix("sha256:").unwrap_or(id);
    if plain.is_empty() || plain.len() > 64 || !plain.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(GateError::usage(format!("expected a decision's digest or its beginning, found `{}`", shown(id))));
    }
    Ok(format!("v1/decisions/{plain}{below}"))
}

fn shown(text: &str) -> String {
    text.chars().take(100).collect()
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The cause that says something: "connection refused", not "error sending request".
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string().chars().take(200).collect()
}
