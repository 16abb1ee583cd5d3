//! What the rules of a pack cost, on one core: by how many there are, and by how much evidence they look at.
//!
//! * `rules`: packs of 10, 100 and 1 000 rules, each of which looks for the latest result of a check of its own among ten
//!   pieces of evidence, and says what it expected, found and used.
//! * `evidence`: the standard pack, with 4, 10, 100 and 1 000 pieces of evidence.
//! * `isolate`: what it costs to have the rules of the standard pack evaluated by a process of its own (`[packs] isolate = true`),
//!   beside here: a decision more, as the clock on the wall goes, since two processes compute, and the start of a process.
//! * `bombs`: how long a rule that would compute for ever goes on before it is a violation, beside one that holds.
//! * `compile`: what it takes to load a pack of that size, which is done once for each digest.
//!
//! What is measured but for that is the time that this thread has computed, so that another one beside it does not count.
//! `COUNTERSIGN_BENCH_ROUNDS` says how often.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that fails stops")]

#[path = "gate/turns.rs"]
#[allow(dead_code, reason = "the gate's benchmark uses more of it")]
mod turns;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use countersign::domain::decision::Subject;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::Form;
use countersign::domain::facts::{Facts, Signer, Source};
use countersign::domain::limits::EVALUATION_STACK_BYTES;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::{Pack, PackFiles, Question, Weighing};
use countersign::host::judges::{Judges, Share};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

use turns::{Goal, Turns, microseconds, print_goals, rounds};

const NOW: &str = "2026-01-02T12:00:00Z";
const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

fn main() {
    // `cargo test --benches` starts it too, and there is nothing to test.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let thread = std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES);
    let goals = thread.spawn(|| [by_rules(), by_evidence(), isolated(), bombs()].concat()).unwrap().join().unwrap();
    print_goals(&goals);
}

fn by_rules() -> Vec<Goal> {
    println!("rules, ten pieces of evidence");
    let evidence: Vec<Facts> = (0..10).map(check).collect();
    let times: Vec<f64> = [10, 100, 1_000]
        .into_iter()
        .map(|rules| {
            let files = PackFiles::new(pack_of(rules)).unwrap();
            let loading = milliseconds(3, || Pack::load(&files).unwrap());
            let pack = Pack::load(&files).unwrap();
            assert_eq!(shown(&pack, &evidence), rules, "every rule holds");
            let asking = milliseconds(20_000 / rules, || shown(&pack, &evidence));
            println!("  {rules:>5} rules: {asking:.3} ms; {loading:.1} ms to load them");
            asking
        })
        .collect();
    vec![
        Goal {
            what: "rules: ms for 100, with 10 pieces of evidence".into(),
            measured: times[1],
            bound: 4.0,
            more: false,
        },
        Goal { what: "rules: 1 000 beside 100".into(), measured: times[2] / times[1], bound: 13.0, more: false },
    ]
}

fn by_evidence() -> Vec<Goal> {
    println!("evidence, the standard pack");
    let pack = Pack::load(&PackFiles::new(standard()).unwrap()).unwrap();
    let times: Vec<f64> = [4, 10, 100, 1_000]
        .into_iter()
        .map(|pieces| {
            let evidence: Vec<Facts> = (0..pieces).map(all_kinds).collect();
            assert_eq!(shown(&pack, &evidence), 6, "every rule for staging holds");
            let asking = milliseconds(10_000 / pieces, || shown(&pack, &evidence));
            println!("  {pieces:>5} pieces: {asking:.3} ms");
            asking
        })
        .collect();
    vec![
        Goal {
            what: "evidence: ms for 4 pieces, the standard pack".into(),
            measured: times[0],
            bound: 0.5,
            more: false,
        },
        Goal {
            what: "evidence: 1 000 pieces beside 100".into(),
            measured: times[3] / times[2],
            bound: 13.0,
            more: false,
        },
    ]
}

/// What a process of its own costs, which is kept from one decision to the next.
fn isolated() -> Vec<Goal> {
    println!("the standard pack evaluated by a process of its own, 4 pieces of evidence");
    let here = Pack::load(&PackFiles::new(standard()).unwrap()).unwrap();
    let evidence: Vec<Facts> = (0..4).map(all_kinds).collect();
    let judges = || Judges::new(env!("CARGO_BIN_EXE_countersign").into(), Share::default());
    let lasted = |work: &dyn Fn() -> usize| {
        let began = Instant::now();
        assert_eq!(std::hint::black_box(work()), 6, "every rule for staging holds");
        began.elapsed()
    };
    let mut starts: Vec<Duration> = (0..rounds(9))
        .map(|_| {
            let apart = here.clone().judged_by(judges());
            lasted(&|| shown(&apart, &evidence))
        })
        .collect();
    starts.sort_unstable();
    println!("  the first decision, with the start of the process: {}", microseconds(starts[starts.len() / 2]));
    let apart = here.clone().judged_by(judges());
    let mut turns = Turns::new("here", "apart");
    for _ in 0..rounds(500) {
        turns.took(lasted(&|| shown(&here, &evidence)), lasted(&|| shown(&apart, &evidence)));
    }
    turns.report("a decision");
    let (here, apart) = turns.medians();
    let more = apart.saturating_sub(here).as_secs_f64() * 1e3;
    vec![Goal { what: "isolate: ms more for a decision".into(), measured: more, bound: 0.5, more: false }]
}

/// What becomes of a rule that would never end, and that it takes no other rule's answer along.
fn bombs() -> Vec<Goal> {
    println!("a rule that would compute for ever, beside one that holds");
    let texts = endless();
    let longest = texts.iter().map(|(what, rego)| ended(what, std::slice::from_ref(rego), 1));
    let measured = longest.fold(0.0, f64::max);
    let six: Vec<String> = std::iter::repeat_n(texts[0].1.clone(), 6).collect();
    let six = ended("six of the first beside forty that hold", &six, 40);
    vec![
        Goal {
            what: "bomb: ms until it is a violation, the longest of all".into(),
            measured,
            bound: 100.0,
            more: false,
        },
        Goal { what: "bombs: ms until six are".into(), measured: six, bound: 600.0, more: false },
    ]
}

/// How many milliseconds a pack of so many rules that hold, and of these that never end, takes.
fn ended(what: &str, endless: &[String], others: usize) -> f64 {
    let mut files = pack_of(others);
    let mut manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    for (number, rego) in endless.iter().enumerate() {
        let title = "title = \"Never ends\"\nowner = \"nobody\"\nseverity = \"required\"\nfix = \"-\"\n";
        let _ = write!(manifest, "\n[rules.\"check.bomb{number}\"]\n{title}");
        let text = format!("package countersign.rules.check.bomb{number}\n\n{rego}\n");
        files.insert(format!("rules/check/bomb{number}.rego"), text.into());
    }
    files.insert("pack.toml".into(), manifest.into_bytes());
    let pack = Pack::load(&PackFiles::new(files).unwrap()).unwrap();
    let evidence: Vec<Facts> = (0..10).map(check).collect();
    let mut times: Vec<Duration> = (0..rounds(5))
        .map(|_| {
            let began = computed();
            assert_eq!(shown(&pack, &evidence), others, "{what}: the others hold, and these do not");
            computed().saturating_sub(began)
        })
        .collect();
    times.sort_unstable();
    let median = times[times.len() / 2].as_secs_f64() * 1e3;
    println!("  {what}: {median:.0} ms");
    median
}

/// What each would do, and its text.
fn endless() -> [(&'static str, String); 3] {
    let numbers = "list := split(sprintf(\"%s,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\", [input.now]), \",\")";
    let lines = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<Vec<_>>().concat();
    let loops = lines(8, &|n| format!("\tsome x{n} in list\n"));
    let tower = |name: &str| -> String { lines(40, &|n| format!("\t{name}{} := [{name}{n}, {name}{n}]\n", n + 1)) };
    let text = lines(12, &|n| format!("\tx{} := replace(x{n}, \"a\", \"aaaaaaaa\")\n", n + 1));
    [
        (
            "eight loops in each other",
            format!("shown if {{\n{loops}\tx0 == x7\n\tx1 == input.now\n\tx2 != x1\n}}\n\n{numbers}"),
        ),
        (
            "two values with as many parts as a terabyte has bytes, compared",
            format!(
                "shown if {{\n\tx0 := [input.now]\n\ty0 := [input.now]\n{}{}\tx40 == y40\n}}",
                tower("x"),
                tower("y")
            ),
        ),
        ("a text that replaces itself", format!("shown if {{\n\tx0 := \"aaaaaaaa\"\n{text}\tx12 == input.now\n}}")),
    ]
}

/// How many rules hold.
fn shown(pack: &Pack, evidence: &[Facts]) -> usize {
    let subject = Subject::unseen(Digest::of(b"app"), "registry.example.com/app".into());
    let question = Question {
        now: NOW.parse().unwrap(),
        subject: &subject,
        platform: None,
        parent: None,
        environment: pack.environments().next().unwrap(),
        project: &ProjectName::default(),
        evidence: evidence.iter().map(Cow::Borrowed).collect(),
        rejected: &[],
        prior: None,
        weighing: Weighing::default(),
    };
    pack.judge(&question).unwrap().iter().filter(|judgement| judgement.shown).count()
}

/// The median of several measurements, each of about `usual` calls.
fn milliseconds<T>(usual: usize, work: impl Fn() -> T) -> f64 {
    let mut times: Vec<f64> = (0..rounds(9))
        .map(|_| {
            let calls = u32::try_from(usual.div_ceil(9)).unwrap();
            let began = computed();
            (0..calls).for_each(|_| drop(std::hint::black_box(work())));
            computed().saturating_sub(began).as_secs_f64() * 1e3 / f64::from(calls)
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}

/// How long this thread has computed.
fn computed() -> Duration {
    let spent = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(spent.tv_sec).unwrap(), u32::try_from(spent.tv_nsec).unwrap())
}

fn facts(number: usize, predicate_type: &str, predicate: Value) -> Facts {
    let statement = json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": "app", "digest": {"sha256": Digest::of(b"app").hex()}}],
        "predicateType": predicate_type,
        "predicate": predicate,
    });
    Facts {
        digest: Digest::of(format!("bundle {number}").as_bytes()),
        form: Form::SigstoreBundle,
        subject: Digest::of(b"app"),
        predicate_type: predicate_type.to_owned(),
        predicate,
        statement,
        signer: Signer {
            identity: Some("ci@example.com".into()),
            issuer: Some("https://issuer.example.com".into()),
            ..Signer::default()
        },
        signed_at: Some("2026-01-02T11:00:00Z".parse().unwrap()),
        claimed_at: Some("2026-01-02T11:00:00Z".parse().unwrap()),
        logged: true,
        received_at: NOW.parse().unwrap(),
        source: Source::Layout,
        vouched: Vec::new(),
        malformed: None,
        certified_for_s: None,
        signature: None,
        certified_until: None,
        named_by: Vec::new(),
        signed_content: None,
        refused: None,
    }
}

fn check(number: usize) -> Facts {
    facts(number, &format!("https://example.com/check-{number}/v1"), json!({"name": "check", "result": "PASSED"}))
}

/// Signatures, provenance, and results of tests with names of their own.
fn all_kinds(number: usize) -> Facts {
    match number {
        0 => facts(number, "https://sigstore.dev/cosign/sign/v1", json!({})),
        1 => {
            let source = json!({"uri": "git+https://github.com/acme/app", "digest": {"gitCommit": "0".repeat(40)}});
            let definition = json!({
                "buildType": "urn:countersign:build/local/v1",
                "externalParameters": {"source": source},
                "internalParameters": {"dirty": false},
            });
            let builder = json!({"builder": {"id": "urn:countersign:builder/local/v1"}});
            let predicate = json!({"buildDefinition": definition, "runDetails": builder});
            facts(number, "https://slsa.dev/provenance/v1", predicate)
        }
        _ => {
            let name = format!("test-{number}");
            facts(number, TEST_RESULT, json!({"name": name, "result": "PASSED", "finishedOn": "2026-01-02T11:00:00Z"}))
        }
    }
}

const SIGNER: &str =
    "identities = [{ issuer = \"https://issuer.example.com\", identity = \"ci@example.com\" }]\nkeys = []";

/// The standard pack with one signer for everything.
fn standard() -> BTreeMap<String, Vec<u8>> {
    let mut files = PackFiles::standard().into_map();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let manifest = manifest
        .replace("identities = []\nkeys = []", SIGNER)
        .replace("builders = []", "builders = [\"urn:countersign:builder/local/v1\"]")
        .replace("sources = []", "sources = [\"https://github.com/acme/app\"]");
    files.insert("pack.toml".into(), manifest.into_bytes());
    files
}

/// A pack of so many rules, with the library of the standard pack.
fn pack_of(rules: usize) -> BTreeMap<String, Vec<u8>> {
    let library = PackFiles::standard().text("lib/evidence.rego").unwrap().as_bytes().to_vec();
    let mut files = BTreeMap::from([("lib/evidence.rego".to_owned(), library)]);
    let mut manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"many\"\nversion = 1\nowner = \"nobody\"\n\n\
         [signers.builder]\n{SIGNER}\n\n[environments.staging]\n"
    );
    for rule in 0..rules {
        let _ = write!(
            manifest,
            "\n[rules.\"check.r{rule}\"]\ntitle = \"Check {rule}\"\nowner = \"nobody\"\nseverity = \"required\"\nfix = \"-\"\n"
        );
        files.insert(format!("rules/check/r{rule}.rego"), rule_text(rule).into_bytes());
    }
    files.insert("pack.toml".into(), manifest.into_bytes());
    files
}

fn rule_text(rule: usize) -> String {
    format!(
        r#"package countersign.rules.check.r{rule}

import data.countersign.lib.evidence

shown if {{
	some e in latest
	every e in latest {{ e.predicate.result == "PASSED" }}
}}

latest := evidence.current(evidence.of_type(input.signed.builder, "https://example.com/check-{kind}/v1"))

expected := "the latest result of check {rule} is PASSED"

found := concat("; ", lines)

lines contains sprintf("%v at %v", [e.predicate.result, evidence.time_of(e)]) if some e in latest

used contains e.digest if some e in latest
"#,
        kind = rule % 10
    )
}
