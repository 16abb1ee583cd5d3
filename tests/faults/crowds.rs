//! F23, F24, F28: too much at once: bundles, connections, slow registries, runs.

use countersign::domain::decision::Verdict;
use countersign::domain::limits::{
    MAX_CROWDED_CONNECTIONS, MAX_RUNS_ASIDE, MAX_RUNS_IN_FLIGHT, MAX_RUNS_OF_ANYBODY, MAX_RUNS_QUEUED,
};
use countersign::domain::reference::SubjectRef;
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::house::{Acknowledged, House, Service, in_time, until};
use crate::store_faults::{run_sql, stranger};
use crate::support::gate::digest;
use crate::support::postgres::Postgres;
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::support::shows_nothing;

// Memory ---------------------------------------------------------------------------------------------------------------

/// What the whole service may take.
const MEMORY: u64 = 256 * 1024 * 1024;

/// A group of processes that may take no more than [`MEMORY`] together; gone when it is dropped.
struct MemoryLimit {
    group: std::path::PathBuf,
    tasks: &'static str,
}

impl MemoryLimit {
    /// By whichever cgroup there is; `None`, said by name, where there is none.
    fn new() -> Option<Self> {
        let name = format!("countersign-test-{}", std::process::id());
        for (root, limit) in [("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")] {
            let group = std::path::Path::new(root).join(&name);
            if std::fs::create_dir(&group).is_err() {
                continue;
            }
            let this = Self { group, tasks: "cgroup.procs" };
            let is_group = this.group.join(this.tasks).exists();
            if is_group && std::fs::write(this.group.join(limit), MEMORY.to_string()).is_ok() {
                eprintln!("limited by {}", this.group.join(limit).display());
                return Some(this);
            }
        }
        shows_nothing("no cgroup can limit memory here");
        None
    }

    fn failures(&self) -> String {
        let read = |name| std::fs::read_to_string(self.group.join(name)).unwrap_or_default();
        format!("{}{}", read("memory.oom_control"), read("memory.events"))
    }
}

impl Drop for MemoryLimit {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir(&self.group);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_bundles_are_judged_within_a_quarter_of_a_gibibyte_while_others_are_answered() {
    let Some(limit) = MemoryLimit::new() else { return };
    let house = House::on(None).await;
    let (heavy, light) = (house.good_artifact("heavy").await, house.good_artifact("light").await);
    // Reviews again and again, each a bundle of its own.
    let many = futures_util::stream::iter(0..996);
    many.for_each_concurrent(8, async |n: u32| {
        let review = json!({"result": "APPROVED", "number": n});
        house.story.attest(&heavy, &house.story.people.reviewer, "urn:countersign:review/v1", &review).await;
    })
    .await;
    let enter = format!("echo $$ > {}/{}; exec \"$0\" \"$@\"", limit.group.display(), limit.tasks);
    let service = Service::start(&mut house.command_in(&enter, &["serve", "--listen", "127.0.0.1:0"])).await;
    // However long it takes: asked again under its key, it is the same run.
    let asked = until("the end of the heavy run", async || {
        let answer = service.request("heavy", &heavy, "staging", "?wait=60s").await.unwrap();
        (answer.status() == 200).then_some(answer)
    });
    let others = async {
        for n in 0..20 {
            let answer = service.request(&format!("light {n}"), &light, "staging", "?wait=60s").await.unwrap();
            let run: Value = answer.json().await.unwrap();
            assert_eq!(run["state"], "ready", "{run}");
        }
    };
    let (heavy, ()) = tokio::join!(asked, others);
    let run: Value = heavy.json().await.unwrap();
    let verdict = run["decision"]["verdict"].as_str().unwrap_or_else(|| panic!("{run}"));
    // A build for tests may be too slow for the time that one rule has; then it is not ready, and says so.
    assert!(["ready", "not-ready"].contains(&verdict), "{}", run["decision"]["faults"]);
    let evidence = run["decision"]["evidence"].as_array().unwrap().len();
    assert_eq!(evidence, 999);
    let killed = limit.failures();
    assert!(!killed.lines().any(|line| line.starts_with("oom_kill ") && !line.ends_with(" 0")), "{killed}");
    service.stop().await;
    house.promises_are_kept(&[Acknowledged::by(&run).unwrap()]).await;
}

// Connections ----------------------------------------------------------------------------------------------------------

/// A request by hand, on a connection of its own: its status line and headers.
async fn by_hand(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // Whoever has no place is closed after its answer.
    let _ = in_time("an answer", stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn when_files_run_out_checks_are_answered_others_are_told_to_come_back_and_nothing_is_lost() {
    for house in House::on_each().await {
        let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
        let few = "ulimit -n 160 && exec \"$0\" \"$@\"";
        let service = Service::start(&mut house.command_in(few, &["serve", "--listen", "127.0.0.1:0"])).await;
        let limits = std::fs::read_to_string(format!("/proc/{}/limits", service.pid().as_raw_nonzero())).unwrap();
        let files = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
        assert!(files.contains(" 160 "), "{files}");
        let answer = service.request("old", &old, "staging", "?wait=60s").await.unwrap();
        let told = Acknowledged::by(&answer.json().await.unwrap()).unwrap();
        // A run that goes on, and then a crowd that only holds its places.
        let places = 160 / 2 - MAX_CROWDED_CONNECTIONS;
        let address = service.url.strip_prefix("http://").unwrap().to_owned();
        let mut crowd = Vec::new();
        for _ in 0..places + 8 {
            crowd.push(TcpStream::connect(&address).await.unwrap());
        }
        let check = format!("/v1/check?subject={}&environment=staging", digest(&old));
        let ready = until("a check in the crowd", async || {
            let answer = by_hand(&address, &check).await;
            answer.starts_with("HTTP/1.1 200").then_some(answer)
        });
        let ready = ready.await;
        assert!(ready.contains("\"verdict\":\"ready\""), "{ready}");
        assert!(by_hand(&address, "/livez").await.starts_with("HTTP/1.1 200"));
        let refused = by_hand(&address, "/v1/runs").await;
        assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after: "), "{refused}");
        assert!(refused.contains("as many clients are connected as there are places for"), "{refused}");
        // There are files left for the work: the record and the registry.
        let begun = house.run(&["promote", &new, "--to", "staging", "--no-wait"]).await;
        assert_eq!(begun.code(), Some(0), "{begun:?}");
        let verdict = async || (house.check(&new, "staging").await.verdict == Verdict::Ready).then_some(());
        Box::pin(until("a run in the crowd", verdict)).await;
        drop(crowd);
        until("places", async || by_hand(&address, "/v1/runs").await.starts_with("HTTP/1.1 200").then_some(())).await;
        house.promises_are_kept(&[told]).await;
        service.kill().await;
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registry_that_holds_every_run_holds_no_check_and_the_rest_is_told_to_come_back() {
    for house in House::on_each().await {
        let old = house.good_artifact("old").await;
        let service = house.serve().await;
        let answer = service.request("old", &old, "staging", "?wait=60s").await.unwrap();
        let told = Acknowledged::by(&answer.json().await.unwrap()).unwrap();
        house.registry.script(Rule::on("/v2/", Answer::Stall));
        for n in 0..2 * MAX_RUNS_IN_FLIGHT {
            let subject = format!("{}@sha256:{n:064x}", house.registry.name("app"));
            let accepted = service.request(&format!("slow {n}"), &subject, "staging", "").await.unwrap();
            assert_eq!(accepted.status(), 202);
        }
        let full = async || (service.metric("countersign_runs_held").await >= 16).then_some(());
        until("as many runs as there is room for", full).await;
        assert_eq!(service.metric("countersign_runs_held").await, 16, "and no more");
        // They hold no thread: whoever asks is answered as ever, a hundred times before any of them is.
        for _ in 0..100 {
            assert_eq!(service.checks(&old, "staging").await, "ready");
        }
        assert_eq!(service.metric("countersign_runs_held").await, 16);
        assert_eq!(service.metric("countersign_queue_limit").await, u64::try_from(MAX_RUNS_QUEUED).unwrap());
        house.registry.reset();
        service.kill().await;
        let next = house.serve().await;
        house.every_run_ends().await;
        house.promises_are_kept(&[told]).await;
        next.stop().await;
        house.finish().await;
    }
}

/// F24: what speaks against something that stands waits neither for those who ask nor for what they are made to wait for.
#[tokio::test(flavor = "multi_thread")]
async fn what_has_changed_is_judged_while_every_room_is_taken_and_the_queue_is_full_of_others() {
    for house in House::on_each().await {
        let good = house.good_artifact("good").await;
        let service = house.serve().await;
        let answer = service.request("good", &good, "staging", "?wait=60s").await.unwrap();
        let told = Acknowledged::by(&answer.json().await.unwrap()).unwrap();
        // The subjects that never answer, and no other.
        house.registry.script(Rule::on("sha256:0000000000", Answer::Stall));
        for n in 0..3 * MAX_RUNS_IN_FLIGHT {
            let subject = format!("{}@sha256:{n:064x}", house.registry.name("app"));
            assert_eq!(service.request(&format!("slow {n}"), &subject, "staging", "").await.unwrap().status(), 202);
        }
        let all = u64::try_from(MAX_RUNS_IN_FLIGHT).unwrap();
        let full = async || (service.metric("countersign_runs_held").await >= all).then_some(());
        until("as many runs as there is room for", full).await;
        house.story.clock.set();
        let failed = house.story.smoke_bundle_by(&good, "FAILED", &house.story.people.pipeline).await;
        let given = reqwest::Client::new().post(format!("{}/v1/evidence", service.url));
        let given = given.header("content-type", "application/json").body(failed).send().await.unwrap();
        assert!(given.status().is_success(), "{}", given.text().await.unwrap());
        let fallen = async || (service.checks(&good, "staging").await == "not-ready").then_some(());
        until("what stood, fallen", fallen).await;
        assert!(service.metric("countersign_runs_held").await >= all, "the others wait on");
        house.registry.reset();
        service.kill().await;
        house.promises_are_kept(&[told]).await;
        house.finish().await;
    }
}

/// F24: addresses that take a connection and say nothing.
struct Silent(Vec<std::net::TcpListener>);

impl Silent {
    fn addresses(count: usize) -> Self {
        Self((0..count).map(|_| std::net::TcpListener::bind("127.0.0.1:0").unwrap()).collect())
    }

    fn subject(&self, n: usize) -> String {
        let address = self.0[n % self.0.len()].local_addr().unwrap();
        format!("{address}/app@sha256:{n:064x}")
    }
}

/// F24: one who asks about many places that are silent keeps nobody waiting whose place answers.
#[tokio::test(flavor = "multi_thread")]
async fn however_many_silent_places_are_asked_about_a_run_whose_place_answers_goes_on() {
    for house in House::on_each().await {
        let (first, second) = (house.good_artifact("first").await, house.good_artifact("second").await);
        let silent = Silent::addresses(20);
        let service = house.serve().await;
        let answer = service.request("first", &first, "staging", "?wait=60s").await.unwrap();
        let mut told = vec![Acknowledged::by(&answer.json().await.unwrap()).unwrap()];
        for n in 0..120 {
            let asked = service.request(&format!("silent {n}"), &silent.subject(n), "staging", "").await.unwrap();
            assert_eq!(asked.status(), 202);
        }
        let held = u64::try_from(MAX_RUNS_IN_FLIGHT).unwrap();
        let many = async || (service.metric("countersign_runs_held").await >= held).then_some(());
        until("as many silent ones as one place would have had", many).await;
        let answer = service.request("second", &second, "staging", "?wait=8s").await.unwrap();
        assert_eq!(answer.status(), 200, "it is at its end");
        told.push(Acknowledged::by(&answer.json().await.unwrap()).unwrap());
        assert_eq!(service.checks(&second, "staging").await, "ready");
        service.kill().await;
        house.promises_are_kept(&told).await;
        house.finish().await;
    }
}

/// F24: neither after a restart, though this process has seen nobody answer and the silent ones are first in the queue.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_place_has_answered_before_a_restart_goes_on_after_it_however_many_silent_places_come_first() {
    for house in House::on_each().await {
        let (first, second) = (house.good_artifact("first").await, house.good_artifact("second").await);
        let silent = Silent::addresses(60);
        let service = house.serve().await;
        let answer = service.request("first", &first, "staging", "?wait=60s").await.unwrap();
        let mut told = vec![Acknowledged::by(&answer.json().await.unwrap()).unwrap()];
        service.stop().await;
        // Commands that record a run and are gone: nobody has begun with any.
        for n in 0..30 {
            house.done(&["promote", &silent.subject(n), "--to", "staging", "--no-wait"]).await;
        }
        let service = house.serve().await;
        for n in 30..240 {
            let asked = service.request(&format!("silent {n}"), &silent.subject(n), "staging", "").await.unwrap();
            assert_eq!(asked.status(), 202);
        }
        let answer = service.request("second", &second, "staging", "?wait=8s").await.unwrap();
        assert_eq!(answer.status(), 200, "it is at its end");
        told.push(Acknowledged::by(&answer.json().await.unwrap()).unwrap());
        service.kill().await;
        house.promises_are_kept(&told).await;
        house.finish().await;
    }
}

/// Registries of somebody who asks about many subjects: they answer soon about the first, and about no other.
async fn that_answer_once(house: &House, service: &Service, count: usize) -> Vec<TestRegistry> {
    let file = house.story.directory.path().join("once");
    std::fs::write(&file, "once").unwrap();
    let mut registries = Vec::new();
    for n in 0..count {
        let registry = TestRegistry::start().await;
        let to = SubjectRef::parse(&format!("{}:once", registry.name("app")), |_| false).unwrap();
        let pushed = countersign::gate::push::push(&file, &to, &quick()).await.unwrap();
        let answer = service.request(&format!("once {n}"), &pushed.subject, "staging", "?wait=60s").await.unwrap();
        assert_eq!(answer.json::<Value>().await.unwrap()["state"], "not-ready");
        registry.script(Rule::on("sha256:0000000000", Answer::Stall));
        registries.push(registry);
    }
    registries
}

/// F24: neither do several together that have answered soon until then, and would take every room and every place aside.
#[tokio::test(flavor = "multi_thread")]
async fn however_many_places_answer_first_and_then_never_a_run_whose_place_answers_goes_on() {
    for house in House::on_each().await {
        let (first, second) = (house.good_artifact("first").await, house.good_artifact("second").await);
        let service = house.serve().await;
        let answer = service.request("first", &first, "staging", "?wait=60s").await.unwrap();
        let mut told = vec![Acknowledged::by(&answer.json().await.unwrap()).unwrap()];
        let registries = that_answer_once(&house, &service, 6).await;
        // One after the other: whoever is known to answer soon until her turn comes.
        for (n, registry) in registries.iter().flat_map(|one| [one; MAX_RUNS_IN_FLIGHT]).enumerate() {
            let subject = format!("{}@sha256:{n:064x}", registry.name("app"));
            let asked = service.request(&format!("never {n}"), &subject, "staging", "").await.unwrap();
            assert_eq!(asked.status(), 202);
        }
        let long = u64::try_from(MAX_RUNS_ASIDE + MAX_RUNS_OF_ANYBODY).unwrap();
        let taken = async || (service.metric("countersign_runs_held").await > long).then_some(());
        until("more than there are places for what takes long", taken).await;
        let answer = service.request("second", &second, "staging", "?wait=30s").await.unwrap();
        assert_eq!(answer.status(), 200, "it is at its end");
        told.push(Acknowledged::by(&answer.json().await.unwrap()).unwrap());
        // Nobody was refused for that: whoever was set back says so, and begins anew.
        let runs = reqwest::get(format!("{}/v1/runs?limit=200", service.url)).await.unwrap();
        let runs: Value = runs.json().await.unwrap();
        let never = runs["items"].as_array().unwrap().iter().filter(|run| run["decision"].is_null());
        let never: Vec<&Value> = never.collect();
        assert!(never.iter().all(|run| run["state"] != "failed"), "{runs}");
        assert!(never.iter().any(|run| run.to_string().contains("others wait")), "{runs}");
        service.kill().await;
        house.promises_are_kept(&told).await;
        house.finish().await;
    }
}

// The queue ------------------------------------------------------------------------------------------------------------

/// So many runs were asked for while nobody could work on them.
const AFTER_AN_OUTAGE: i64 = 100_000;

/// Puts them there past the gate: each about another subject, which lies in no registry; the later its number, the
/// earlier it was to be answered.
async fn fill(house: &House) {
    let (uuid, digest, numbers) = match &house.story.shared {
        None => (
            "CAST(printf('%016d', n) AS BLOB)",
            "randomblob(32)",
            format!(
                "(WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {AFTER_AN_OUTAGE}) SELECT n FROM n) AS numbers"
            ),
        ),
        Some(_) => (
            "decode(lpad(to_hex(n), 32, '0'), 'hex')",
            "sha256(int8send(n))",
            format!("generate_series(1, {AFTER_AN_OUTAGE}::int8) AS numbers(n)"),
        ),
    };
    let sql = format!(
        "INSERT INTO run (uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
            SELECT {uuid}, 'default', {digest}, '', 'staging', {digest}, n, 1, 'pending' FROM {numbers};
        INSERT INTO run_event (run, sequence, project, at, event)
            SELECT id, 1, project, requested_at, '{{\"kind\":\"requested\"}}' FROM run WHERE state = 'pending';
        INSERT INTO queue (run, project, subject, environment, body_digest, due_at, claim_from)
            SELECT id, project, subject, environment, body_digest, {AFTER_AN_OUTAGE} - requested_at, 0
            FROM run WHERE state = 'pending'"
    );
    match &house.story.shared {
        None => run_sql(&mut stranger(&house.story.data().join("countersign.db")).await, &sql).await,
        Some(shared) => {
            let mut stranger = Postgres::stranger(&shared.url).await;
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut stranger).await.unwrap();
        }
    }
}

/// Of those runs: how many have ended, and the lowest number of one that has.
async fn ended(house: &House) -> (i64, i64) {
    let sql = "SELECT count(*), coalesce(min(requested_at), 0) FROM run
        WHERE subject_name = '' AND state IN ('ready', 'not-ready', 'failed')";
    match &house.story.shared {
        None => {
            let mut stranger = stranger(&house.story.data().join("countersign.db")).await;
            sqlx::query_as(sql).fetch_one(&mut stranger).await.unwrap()
        }
        Some(shared) => {
            let mut stranger = Postgres::stranger(&shared.url).await;
            sqlx::query_as(sql).fetch_one(&mut stranger).await.unwrap()
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_thousand_runs_after_an_outage_are_drained_oldest_first_and_visibly() {
    for house in House::on_each().await {
        let old = house.good_artifact("old").await;
        house.done(&["promote", &old, "--to", "staging"]).await;
        fill(&house).await;
        let service = house.serve().await;
        let unfinished = async || service.metric("countersign_runs_unfinished").await;
        let mut before = unfinished().await;
        assert!(before > 99_000, "{before}");
        for drained in [100, 200, 300] {
            until("some that have ended", async || (ended(&house).await.0 >= drained).then_some(())).await;
            let (count, lowest) = ended(&house).await;
            // In the order in which they were to be answered, but for those that are in work side by side.
            let at_once = 2 * i64::try_from(MAX_RUNS_IN_FLIGHT).unwrap();
            assert!(AFTER_AN_OUTAGE - lowest < count + at_once, "{count} have ended, down to number {lowest}");
            let (now, held) = (unfinished().await, service.metric("countersign_runs_held").await);
            assert!(now < before, "{now} after {before}");
            assert!(held <= 16, "{held}");
            before = now;
            assert_eq!(service.checks(&old, "staging").await, "ready");
            let age = service.metric("countersign_oldest_unfinished_run_age_seconds").await;
            assert!(age > 0, "{age}");
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", service.pid().as_raw_nonzero())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().trim();
        let kilobytes: u64 = peak.trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes * 1024 < MEMORY, "{peak}: what waits is not kept in memory");
        service.kill().await;
        house.promises_are_kept(&[]).await;
    }
}
