//! A gate as its operator has it: processes of the real program, on either store, with a registry that a story breaks.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::log::EntryKind;
use countersign::gate::reply::{DecisionReply, RunReply};
use countersign::gate::{DecisionFilter, Gate, Page, RunFilter};
use countersign::store::Store;
use reqwest::{Client, Response};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::watch;
use uuid::Uuid;

use crate::support::gate::{Shared, TestGate, digest, project};
pub use crate::support::record::write_key;
use crate::support::registry::TestRegistry;
use crate::support::shows_nothing;

/// Longer than anything here takes, so that what hangs fails.
pub const LONG: Duration = Duration::from_mins(2);

/// Waits for `event`, and fails when it does not come.
pub async fn in_time<T>(what: &str, event: impl Future<Output = T>) -> T {
    tokio::time::timeout(LONG, event).await.unwrap_or_else(|_| panic!("{what}: did not happen within {LONG:?}"))
}

/// Looks again and again until `look` finds something.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let found = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    in_time(what, found).await
}

pub struct House {
    pub registry: TestRegistry,
    /// Its people and its artifacts.
    pub story: TestGate,
    /// The record as it is, by the real clock.
    pub gate: Gate,
    /// The artifacts that may become ready.
    good: Mutex<BTreeSet<Digest>>,
}

/// How a process ended.
#[derive(Debug)]
pub struct Ended {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

impl Ended {
    /// Where it was killed; `None` when it came to its own end.
    pub fn killed_at(&self) -> Option<&str> {
        let killed = self.status.signal() == Some(9);
        let at = self.stderr.lines().rev().find_map(|line| line.strip_prefix("fail point "));
        assert_eq!(killed, at.is_some(), "{self:?}");
        at
    }

    pub fn code(&self) -> Option<i32> {
        self.status.code()
    }
}

impl House {
    /// One on a file, and one on a server where there is one.
    pub async fn on_each() -> Vec<Self> {
        let mut houses = vec![Box::pin(Self::on(None)).await];
        if let Some(shared) = Shared::new().await {
            houses.push(Box::pin(Self::on(Some(shared))).await);
        }
        houses
    }

    pub async fn on(shared: Option<Shared>) -> Self {
        let registry = TestRegistry::start().await;
        let host = registry.host();
        Self::with(registry, &host, shared).await
    }

    /// The same, with artifacts in a registry at `host` that no story breaks.
    pub async fn on_registry(host: &str, shared: Option<Shared>) -> Self {
        Self::with(TestRegistry::start().await, host, shared).await
    }

    async fn with(registry: TestRegistry, host: &str, shared: Option<Shared>) -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let story = Box::pin(TestGate::start_sharing_on(host, shared)).await;
        story.clock.set();
        let record = match &story.shared {
            Some(shared) => {
                write_key(&story.directory.path().join("gate.key"), &shared.key);
                format!("database = \"{}\"\n[gate]\nkey = \"gate.key\"", shared.url)
            }
            None => "data = \"data\"\n[gate]".to_owned(),
        };
        // A claim so short that nobody waits long for a process that was killed.
        let config = format!("{record}\nid = \"https://gate.example.com\"\n[runs]\nlease = \"1s\"\n");
        std::fs::write(story.directory.path().join("config.toml"), config).unwrap();
        let gate = story.by_the_real_clock().await;
        eprintln!("on {}", story.shared.as_ref().map_or("a file", |_| "a server"));
        Self { registry, story, gate, good: Mutex::default() }
    }

    /// Says more in the configuration of every process that is started from now on.
    pub fn configure(&self, more: &str) {
        let mut file = std::fs::OpenOptions::new().append(true).open(self.path("config.toml")).unwrap();
        file.write_all(more.as_bytes()).unwrap();
    }

    /// The record itself, past the gate.
    pub async fn record(&self) -> Store {
        match &self.story.shared {
            Some(shared) => crate::store::connect(&shared.url).await.unwrap(),
            None => crate::store::open(&self.story.data().join("countersign.db")).await.unwrap(),
        }
    }

    /// How many leaves of the log are of this kind.
    pub async fn leaves(&self, kind: EntryKind) -> usize {
        let record = self.record().await;
        let size = record.log_head().await.unwrap().frontier.size();
        let leaves = record.log_leaves(0, size).await.unwrap();
        assert_eq!(leaves.len() as u64, size, "all are on one tile, and none is missing");
        record.close().await.unwrap();
        leaves.iter().filter(|leaf| leaf.entry.kind == kind.as_str()).count()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.story.directory.path().join(name)
    }

    /// An artifact with everything that staging demands.
    pub async fn good_artifact(&self, content: &str) -> String {
        self.story.clock.set();
        let subject = self.story.good_artifact(content).await;
        self.good.lock().unwrap().insert(digest(&subject));
        subject
    }

    /// The program with nothing of the environment of whoever runs the tests.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let home = self.story.directory.path();
        Self::through(Command::new(env!("CARGO_BIN_EXE_countersign")), home, arguments)
    }

    /// The same, started by another program: `sh -c SCRIPT`, with the program as `$0`.
    pub fn command_in(&self, script: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg(env!("CARGO_BIN_EXE_countersign"));
        Self::through(command, self.story.directory.path(), arguments)
    }

    fn through(mut command: Command, home: &Path, arguments: &[&str]) -> Command {
        command.env_clear().env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.current_dir(home).args(["--config", "config.toml"]).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// What replaces functions of the system's library in a process that is given it as `LD_PRELOAD`, in their own language;
    /// `None`, said by name, where that cannot be made.
    pub fn replacing(&self, name: &str, functions: &str) -> Option<PathBuf> {
        let (source, library) = (self.path(&format!("{name}.c")), self.path(&format!("{name}.so")));
        std::fs::write(&source, functions).unwrap();
        let mut made = std::process::Command::new("cc");
        made.args(["-shared", "-fPIC", "-o"]).args([&library, &source]).arg("-ldl");
        match made.output() {
            Ok(output) if output.status.success() => Some(library),
            other => {
                shows_nothing(&format!("nothing of the system can be replaced here: {other:?}"));
                None
            }
        }
    }

    pub async fn run(&self, arguments: &[&str]) -> Ended {
        Self::ends(self.command(arguments)).await
    }

    /// Runs a command that ends at this fail point, should it get there.
    pub async fn run_to(&self, point: &str, arguments: &[&str]) -> Ended {
        let mut command = self.command(arguments);
        command.env("COUNTERSIGN_FAIL_POINT", point);
        Self::ends(command).await
    }

    pub async fn ends(mut command: Command) -> Ended {
        let output = in_time("the end of a command", command.output()).await.unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended { status: output.status, stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Runs what must work, and answers its stdout.
    pub async fn done(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments).await;
        assert_eq!(ended.code(), Some(0), "{arguments:?}: {ended:?}");
        ended.stdout
    }

    pub async fn serve(&self) -> Service {
        Service::start(&mut self.command(&["serve", "--listen", "127.0.0.1:0"])).await
    }

    /// With this trusted root in force.
    pub async fn serve_by(&self, root: &str) -> Service {
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        Service::start(command.env("COUNTERSIGN_TRUST_ROOTS", root)).await
    }

    /// Every decision, newest first.
    pub async fn decisions(&self, filter: &DecisionFilter) -> Vec<DecisionReply> {
        let (mut all, mut cursor) = (Vec::new(), None);
        loop {
            let page = Page { limit: 200, cursor };
            let listing = self.gate.decisions(&project(), filter, page).await.unwrap();
            all.extend(listing.items);
            cursor = listing.next_cursor;
            if cursor.is_none() {
                return all;
            }
        }
    }

    pub async fn decisions_about(&self, subject: &str, environment: &str) -> Vec<DecisionReply> {
        let environment = environment.parse().unwrap();
        self.decisions(&DecisionFilter { subject: Some(digest(subject)), environment: Some(environment) }).await
    }

    pub async fn runs_about(&self, subject: &str) -> Vec<RunReply> {
        let filter = RunFilter { subject: Some(digest(subject)), ..RunFilter::default() };
        self.gate.runs(&project(), &filter, Page { limit: 200, cursor: None }).await.unwrap().items
    }

    pub async fn check(&self, subject: &str, environment: &str) -> DecisionReply {
        self.gate.check(&project(), digest(subject), &environment.parse().unwrap()).await.unwrap()
    }

    /// No run is stuck: each comes to its end, whoever was killed over it. Somebody must be there to work on them.
    pub async fn every_run_ends(&self) {
        until("the end of every run", async || self.gate.unfinished_runs().await.ok().filter(Vec::is_empty)).await;
    }

    /// What holds whatever broke: what was acknowledged is there; nothing is half there; nothing was done twice; only
    /// what may be ready is ready.
    pub async fn promises_are_kept(&self, acknowledged: &[Acknowledged]) {
        // A connection that was cut says so once, to whoever uses it within a second.
        let report = until("a look through the record", async || self.gate.fsck().await.ok()).await;
        assert_eq!(report.problems, Vec::<String>::new());
        let mut of_run = BTreeMap::new();
        for decision in self.decisions(&DecisionFilter::default()).await {
            let made = decision.decision.expect("a stored decision has an id");
            assert_eq!(of_run.insert(made.run, made.id), None, "run {} has two decisions", made.run);
            let may = self.good.lock().unwrap().contains(&decision.subject.digest);
            assert!(may || decision.verdict != Verdict::Ready, "{} is ready", decision.subject.digest);
        }
        for Acknowledged { run, decision } in acknowledged {
            assert_eq!(of_run.get(run), Some(decision), "run {run} was acknowledged with another decision, or is lost");
        }
    }

    /// Ends the story: every decision replays from its record and from its bundles.
    pub async fn finish(self) {
        self.gate.close().await;
        Box::pin(self.story.finish()).await;
    }
}

/// A decision that somebody was told of.
#[derive(Clone, Copy, Debug)]
pub struct Acknowledged {
    pub run: Uuid,
    pub decision: Digest,
}

impl Acknowledged {
    /// What an answer of the service acknowledges, if it is the end of a run with a decision.
    pub fn by(run: &Value) -> Option<Self> {
        let decision = run["decision"]["decision"]["id"].as_str()?.parse().unwrap();
        Some(Self { run: run["id"].as_str()?.parse().unwrap(), decision })
    }
}

/// The service, as a process.
pub struct Service {
    child: Child,
    pub url: String,
    said: Arc<Mutex<String>>,
    client: Client,
}

impl Service {
    pub async fn start(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let said = Arc::<Mutex<String>>::default();
        let (heard, mut listening) = watch::channel(None);
        let text = Arc::clone(&said);
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                if let Some((_, url)) = line.split_once("listening on ") {
                    heard.send_replace(Some(url.trim().to_owned()));
                }
                let mut said = text.lock().unwrap();
                said.push_str(&line);
                said.push('\n');
            }
        });
        let url = in_time("a service that listens", listening.wait_for(Option::is_some)).await;
        let url = url.map_or_else(|_| panic!("it ended: {}", said.lock().unwrap()), |url| url.clone().unwrap());
        let client = Client::builder().timeout(LONG).build().unwrap();
        Self { child, url, said, client }
    }

    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id().expect("it runs")).unwrap()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Ends it as nothing can be prepared for.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Asks it to stop, and waits.
    pub async fn stop(self) {
        self.signal(Signal::TERM);
        let ended = self.ended().await;
        assert_eq!(ended.code(), Some(0), "{ended:?}");
    }

    /// Waits for its end.
    pub async fn ended(mut self) -> Ended {
        let status = in_time("the end of a service", self.child.wait()).await.unwrap();
        // What it said last is still on its way.
        until("its last words", async || (Arc::strong_count(&self.said) == 1).then_some(())).await;
        Ended { status, stdout: String::new(), stderr: self.said() }
    }

    pub async fn get(&self, path: &str) -> reqwest::Result<Response> {
        self.client.get(format!("{}{path}", self.url)).send().await
    }

    /// The body of an answer that must be one.
    pub async fn answer(&self, path: &str) -> Value {
        let response = self.get(path).await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.json().await.unwrap()
    }

    /// `wait` is the query: `?wait=30s`, or nothing.
    pub async fn request(&self, key: &str, subject: &str, environment: &str, wait: &str) -> reqwest::Result<Response> {
        let body = json!({"subject": subject, "environment": environment});
        let request = self.client.post(format!("{}/v1/runs{wait}", self.url)).header("Idempotency-Key", key);
        request.json(&body).send().await
    }

    /// Gives it a bundle.
    pub async fn gives(&self, bundle: Vec<u8>) -> reqwest::Result<Response> {
        let request = self.client.post(format!("{}/v1/evidence", self.url)).header("content-type", "application/json");
        request.body(bundle).send().await
    }

    /// What `check` says, which must be an answer.
    pub async fn checks(&self, subject: &str, environment: &str) -> String {
        let subject = digest(subject);
        let reply = self.answer(&format!("/v1/check?subject={subject}&environment={environment}")).await;
        reply["verdict"].as_str().unwrap().to_owned()
    }

    /// The value of a metric, in whole numbers; with labels, the sum of all.
    pub async fn metric(&self, name: &str) -> u64 {
        let text = self.get("/metrics").await.unwrap().text().await.unwrap();
        let series =
            text.lines().filter(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '{'])));
        let values: Vec<u64> =
            series.map(|line| line.rsplit(' ').next().unwrap().split('.').next().unwrap().parse().unwrap()).collect();
        assert!(!values.is_empty(), "no {name} in {text}");
        values.iter().sum()
    }
}
