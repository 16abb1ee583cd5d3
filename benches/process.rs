//! What the whole program costs, from its start to its end, beside the others who verify the same bundle.
//!
//! Every contender runs once a round, one after the other, so that a machine that slows down slows all of them; the
//! ratios are taken within the rounds. The others are taken from `$COUNTERSIGN_PEERS` (see
//! `tests/interop/install-peers.sh`), and their bundle from the corpora; what is absent is said and left out.
//!
//! `cargo bench --bench process`; `COUNTERSIGN_BENCH_ROUNDS` says how many rounds, 100 if nothing else.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that fails stops")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

#[path = "gate/turns.rs"]
#[allow(dead_code, reason = "here there are more than two")]
mod turns;

use turns::Goal;

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");
/// Who signed the bundle, which is one of the conformance suite's.
const IDENTITY: &str = "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";
const ISSUER: &str = "https://token.actions.githubusercontent.com";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` starts it too, and there is nothing to test; `cargo bench -- WORD` names others.
    let mut named = arguments.iter().filter(|argument| !argument.starts_with('-'));
    if !arguments.iter().any(|argument| argument == "--bench") || named.next().is_some_and(|word| word != "process") {
        return;
    }
    let rounds = turns::rounds(100);
    let directory = tempfile::tempdir().unwrap();
    let mut contenders = vec![Contender::new("a program that does nothing", "true".as_ref(), &[])];
    contenders.extend(ours(directory.path()));
    contenders.extend(with_a_certificate(directory.path()));
    for _ in 0..3 {
        for contender in &contenders {
            let _ = contender.run(directory.path());
        }
    }
    for _ in 0..rounds {
        for contender in &mut contenders {
            let run = contender.run(directory.path());
            contender.runs.push(run);
        }
    }
    println!(
        "whole processes, {rounds} rounds: milliseconds and MiB; `ratio` is to countersign's line of the same bundle"
    );
    println!("{:<44} {:>8} {:>8} {:>8} {:>8}", "", "min", "median", "ratio", "peak");
    for contender in &contenders {
        let ratio = contender.beside.map(|other| ratio(contender, &contenders[other]));
        contender.print(ratio);
    }
    turns::print_goals(&goals(&contenders));
}

/// What our own commands should take, and how many times as long the others take for the same.
fn goals(contenders: &[Contender]) -> Vec<Goal> {
    let mut goals = Vec::new();
    for contender in contenders.iter().filter(|contender| contender.name.contains("countersign verify")) {
        let (_, median) = spread(contender.runs.iter().map(|run| run.wall).collect());
        let what = format!("{}: milliseconds", contender.name);
        goals.push(Goal { what, measured: milliseconds(median), bound: 3.0, more: false });
        let peak = contender.runs.iter().map(|run| run.peak_kib).max().unwrap();
        #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
        let measured = peak as f64 / 1024.0;
        let what = format!("{}: MiB at most", contender.name);
        goals.push(Goal { what, measured, bound: 20.0, more: false });
    }
    for contender in contenders {
        let Some(other) = contender.beside else { continue };
        let bound = if contender.name.starts_with("cosign") { 10.0 } else { 4.0 };
        let what = format!("{}: times as long as countersign", contender.name);
        goals.push(Goal { what, measured: ratio(contender, &contenders[other]), bound, more: true });
    }
    goals
}

/// One command, and what it cost.
struct Contender {
    name: String,
    program: OsString,
    arguments: Vec<OsString>,
    /// The contender that it is compared with.
    beside: Option<usize>,
    runs: Vec<Run>,
}

struct Run {
    wall: Duration,
    /// The most memory that it had at once, in KiB. No less than this very program has, since a child begins as it.
    peak_kib: u64,
}

impl Contender {
    fn new(name: &str, program: &std::ffi::OsStr, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(OsString::from).collect();
        Self { name: name.to_owned(), program: program.to_owned(), arguments, beside: None, runs: Vec::new() }
    }

    fn run(&self, directory: &Path) -> Run {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(directory).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("HOME", directory).env_remove("XDG_CONFIG_HOME").env_remove("XDG_DATA_HOME");
        let began = Instant::now();
        let ended = command.spawn().unwrap().wait4().unwrap();
        let wall = began.elapsed();
        assert!(ended.status.success(), "{}: {}", self.name, ended.status);
        Run { wall, peak_kib: ended.rusage.maxrss / 1024 }
    }

    fn print(&self, ratio: Option<f64>) {
        let (least, median) = spread(self.runs.iter().map(|run| run.wall).collect());
        let peak = self.runs.iter().map(|run| run.peak_kib).max().unwrap() / 1024;
        let ratio = ratio.map_or_else(String::new, |ratio| format!("{ratio:.1}"));
        let (least, median) = (milliseconds(least), milliseconds(median));
        println!("{:<44} {least:>8.2} {median:>8.2} {ratio:>8} {peak:>8}", self.name);
    }
}

/// The median of the ratios within the rounds.
fn ratio(contender: &Contender, beside: &Contender) -> f64 {
    let pairs = contender.runs.iter().zip(&beside.runs);
    let mut ratios: Vec<f64> =
        pairs.map(|(ours, theirs)| ours.wall.as_secs_f64() / theirs.wall.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

fn spread(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    (times[0], times[times.len() / 2])
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The program without work, and with a bundle that a key signed.
fn ours(directory: &Path) -> Vec<Contender> {
    let run = |arguments: &[&str]| {
        let _ = Contender::new("setting up", PROGRAM.as_ref(), arguments).run(directory);
    };
    std::fs::write(directory.join("app"), "app").unwrap();
    run(&["keygen", "--out", "ci"]);
    run(&["sign", "file:app", "--key", "ci.key", "--bundle", "app.json"]);
    let verify = ["verify", "file:app", "--bundle", "app.json", "--key", "ci.pub"];
    vec![
        Contender::new("countersign --version", PROGRAM.as_ref(), &["--version"]),
        Contender::new("countersign verify, signed with a key", PROGRAM.as_ref(), &verify),
    ]
}

/// One real bundle, by everybody.
fn with_a_certificate(directory: &Path) -> Vec<Contender> {
    /// The place of the first of these among all contenders.
    const FIRST: usize = 3;
    let Some(corpora) = corpora() else { return Vec::new() };
    let assets = corpora.join("sigstore-conformance/assets/bundle-verify");
    let text = |path: PathBuf| path.to_str().unwrap().to_owned();
    let (artifact, bundle) = (text(assets.join("a.txt")), text(assets.join("happy-path-v0.3/bundle.sigstore.json")));
    std::fs::write(directory.join("root.json"), sigstore_trust_root::SIGSTORE_PRODUCTION_TRUSTED_ROOT).unwrap();
    let root = text(directory.join("root.json"));
    let verify = ["verify", &artifact, "--bundle", &bundle, "--identity", IDENTITY, "--issuer", ISSUER];
    let mut contenders =
        vec![Contender::new("countersign verify, signed with a certificate", PROGRAM.as_ref(), &verify)];
    let who = ["--certificate-identity", IDENTITY, "--certificate-oidc-issuer", ISSUER];
    let what = ["--bundle", &bundle, "--trusted-root", &root];
    for (name, verb) in [("sigstore-go", "verify-bundle"), ("cosign", "verify-blob")] {
        let Some(program) = peer(name) else { continue };
        let arguments = [&[verb][..], &what, &who, &[&artifact]].concat();
        let name = format!("{name} {verb}");
        contenders.push(Contender { beside: Some(FIRST), ..Contender::new(&name, program.as_os_str(), &arguments) });
    }
    contenders
}

fn corpora() -> Option<PathBuf> {
    let path = std::env::var_os("COUNTERSIGN_CORPORA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"), PathBuf::from);
    let found = path.is_dir().then(|| path.canonicalize().unwrap());
    if found.is_none() {
        println!("left out: bundles with a certificate ({} is absent; COUNTERSIGN_CORPORA names it)", path.display());
    }
    found
}

fn peer(name: &str) -> Option<PathBuf> {
    let cache = || std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let peers = std::env::var_os("COUNTERSIGN_PEERS").map(PathBuf::from);
    let peers = peers.or_else(|| Some(cache().or_else(home)?.join("countersign-peers/bin")));
    let program = peers.map(|peers| peers.join(name)).filter(|program| program.is_file());
    if program.is_none() {
        println!("left out: {name} (tests/interop/install-peers.sh {name} installs it)");
    }
    program
}
