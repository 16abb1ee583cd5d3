//! Arrows only down, and a ground floor that touches nothing.

use std::sync::LazyLock;

use regex::Regex;

use super::{Finding, Source, assert_clean, example, source::rust_below, tree};

/// The rooms and their floors. A module may use lower floors and its own room.
const ROOMS: [(&str, u8); 10] = [
    ("manual", 0),
    ("domain", 1),
    ("registry", 2),
    ("sigstore", 2),
    ("store", 2),
    ("host", 2),
    ("events", 2),
    ("gate", 3),
    ("cli", 4),
    ("http", 4),
];

/// Who may use a room on its own floor: file, room, why.
const ACROSS: [(&str, &str, &str); 3] = [
    ("src/cli/serve.rs", "http", "the command that starts the service"),
    ("src/cli/wire.rs", "http", "joins the adapters to one gate, for both surfaces"),
    ("src/sigstore/external.rs", "host", "a signer that is a program"),
];

/// What the ground floor may not touch, and what that would be.
const IMPURE: [(&str, &str); 24] = [
    (r"\bstd::fs\b", "files"),
    // By what opens a socket: an address is only a number.
    (r"\b(?:Tcp(?:Stream|Listener)|UdpSocket|ToSocketAddrs|Unix(?:Stream|Listener|Datagram))\b", "the network"),
    (r"\bstd::env\b", "the environment"),
    (r"\bstd::process\b", "processes"),
    (r"\bstd::thread\b", "threads"),
    (r"\bstd::io\b", "input and output"),
    (r"\bthread_local!", "threads"),
    (r"\bstd::os\b", "the operating system"),
    (r"\.(?:exists|is_file|is_dir|is_symlink|canonicalize|read_dir|metadata|symlink_metadata)\(\)", "files"),
    (r"\bSystemTime\b", "a clock"),
    (r"\bInstant\b", "a clock"),
    (r"\b\w+::now(?:_v[0-9])?\(", "a clock"),
    (r"\btokio\b", "a runtime"),
    (r"\basync\b", "waiting"),
    (r"\.await\b", "waiting"),
    (r"\breqwest\b", "the network"),
    (r"\bsqlx\b", "a database"),
    (r"\baxum\b", "the network"),
    (r"\brustix\b", "the operating system"),
    (r"\bgetrandom\b", "randomness"),
    (r"\brand::", "randomness"),
    (r"\b(?:OsRng|SystemRandom|new_v4)\b", "randomness"),
    (r"\b(?:e?print|e?println|dbg)!", "output"),
    (r"\btracing\b", "output"),
];

/// Where the ground floor may after all: file, the pattern's meaning, why.
const IMPURE_ALLOWED: [(&str, &str, &str); 2] = [
    ("src/domain/json/canonical.rs", "input and output", "the traits by which JSON is written, to bytes in memory"),
    ("src/domain/policy/engine.rs", "the operating system", "what a thread has computed is a budget, and no input"),
];

static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:crate|countersign)::(\w+|\{)").unwrap());
static CLIMBED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b((?:super::)+)(\w+|\{)").unwrap());

/// The module path of a file, from the crate root: `src/registry/http.rs` is `["registry", "http"]`.
fn module_path(path: &str) -> Vec<&str> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    inner.split('/').filter(|part| !["mod", "lib", "main"].contains(part)).collect()
}

/// The names that a path goes on with: itself, or each first name of a group in braces.
fn heads(code: &str, head: &str, end: usize) -> Vec<String> {
    if head != "{" {
        return vec![head.to_owned()];
    }
    let (mut depth, mut at_start, mut names) = (1, true, Vec::new());
    for (offset, character) in code[end..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => at_start = true,
            c if depth == 1 && at_start && (c.is_alphabetic() || c == '_') => {
                let word = code[end + offset..].chars().take_while(|c| c.is_alphanumeric() || *c == '_');
                names.push(word.collect());
                at_start = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// Every room that a file names, with the position of the name.
fn rooms_named(file: &Source) -> Vec<(String, usize)> {
    let depth = module_path(&file.path).len();
    let mut rooms = Vec::new();
    for found in NAMED.captures_iter(&file.product) {
        let head = found.get(1).unwrap();
        let names = heads(&file.product, head.as_str(), head.end());
        rooms.extend(names.into_iter().map(|name| (name, head.start())));
    }
    for found in CLIMBED.captures_iter(&file.product) {
        // `super` as often as the module is deep is the crate root, and what follows is a room.
        if found[1].matches("super").count() == depth {
            let head = found.get(2).unwrap();
            let names = heads(&file.product, head.as_str(), head.end());
            rooms.extend(names.into_iter().map(|name| (name, head.start())));
        }
    }
    rooms
}

fn floor(room: &str) -> Option<u8> {
    ROOMS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

fn arrows_up(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in rust_below(files, "src/") {
        // The root declares the rooms, and `main` starts the top floor.
        let Some(&own) = module_path(&file.path).first() else { continue };
        let Some(own_floor) = floor(own) else {
            findings.push(format!("{}: `{own}` is no room of the house: give it a floor in {}", file.path, file!()));
            continue;
        };
        for (room, position) in rooms_named(file) {
            let place = file.place(position);
            let Some(there) = floor(&room) else {
                findings.push(format!("{place}: `crate::{room}` is no room of the house"));
                continue;
            };
            let excepted = ACROSS.iter().any(|(path, to, _)| *path == file.path && *to == room);
            if room != own && there >= own_floor && !excepted {
                findings.push(format!("{place}: `{own}` (floor {own_floor}) uses `{room}` (floor {there})"));
            }
        }
    }
    findings
}

fn impurities(files: &[Source]) -> Vec<Finding> {
    let patterns: Vec<(Regex, &str)> =
        IMPURE.iter().map(|(pattern, meaning)| (Regex::new(pattern).unwrap(), *meaning)).collect();
    let mut findings = Vec::new();
    for file in rust_below(files, "src/domain/") {
        for (pattern, meaning) in &patterns {
            if IMPURE_ALLOWED.iter().any(|(path, allowed, _)| *path == file.path && allowed == meaning) {
                continue;
            }
            for found in pattern.find_iter(&file.product) {
                findings.push(format!("{}: `{}` is {meaning}", file.place(found.start()), found.as_str()));
            }
        }
    }
    findings
}

#[test]
fn a_module_uses_only_lower_floors_and_its_own_room() {
    assert_clean("arrows only down", &arrows_up(tree()));
}

#[test]
fn the_domain_does_no_io_and_reads_no_clock_and_draws_no_randomness() {
    assert_clean("src/domain is pure", &impurities(tree()));
}

#[test]
fn an_arrow_up_or_across_is_found_however_it_is_written() {
    let bad = [
        ("src/domain/a.rs", "use crate::gate::error::GateError;"),
        ("src/domain/a.rs", "fn f() -> crate::store::Store { loop {} }"),
        ("src/domain/a.rs", "use super::super::gate;"),
        ("src/domain/a.rs", "use crate::{domain::digest::{self, Digest}, http};"),
        ("src/registry/mod.rs", "use crate::sigstore::SigningKey;"),
        ("src/registry/http.rs", "use super::super::{store::Store};"),
        ("src/gate/check.rs", "use crate::cli::wire;"),
        ("src/cli/check.rs", "use crate::http::api;"),
        ("src/http/api.rs", "use crate::cli::render;"),
        ("src/attic/mod.rs", "//! A room without a floor."),
        ("src/gate/check.rs", "use crate::attic::chest;"),
    ];
    for (path, text) in bad {
        assert_eq!(arrows_up(&[example(path, text)]).len(), 1, "{path}: {text}");
    }
}

#[test]
fn an_arrow_down_or_within_a_room_is_no_finding() {
    let good = [
        ("src/domain/a.rs", "use super::digest::Digest; use crate::domain::{time, names};"),
        ("src/domain/policy/judge.rs", "use super::super::digest::Digest;"),
        ("src/gate/check.rs", "use crate::{domain::fault::Fault, store::Store}; // not crate::cli"),
        ("src/cli/serve.rs", "use crate::http::serve; use crate::gate::Gate;"),
        ("src/registry/mod.rs", "#[cfg(test)]\nmod tests { use crate::store::Store; }"),
        ("src/main.rs", "fn main() { countersign::cli::run(); }"),
    ];
    for (path, text) in good {
        assert_clean(text, &arrows_up(&[example(path, text)]));
    }
}

#[test]
fn each_impure_word_is_found_in_the_domain_and_only_there() {
    let bad = [
        "let t = std::fs::read(p);",
        "use std::net::TcpStream;",
        "let v = std::env::var(\"A\");",
        "std::process::exit(1)",
        "std::thread::spawn(f);",
        "use std::io::Read;",
        "thread_local! { static A: u8 = 0 }",
        "use std::os::unix::fs::MetadataExt;",
        "if path.exists() {}",
        "let t: SystemTime = x;",
        "let t: Instant = x;",
        "let t = Timestamp::now();",
        "let id = Uuid::now_v7();",
        "use tokio::sync::Mutex;",
        "async fn f() {}",
        "f().await",
        "let c = reqwest::Client::new();",
        "use sqlx::Row;",
        "use axum::Router;",
        "use rustix::fs::flock;",
        "getrandom::fill(&mut b);",
        "aws_lc_rs::rand::fill(&mut b);",
        "let r = OsRng;",
        "println!(\"x\");",
        "tracing::info!(\"x\");",
    ];
    for text in bad {
        assert!(!impurities(&[example("src/domain/a.rs", text)]).is_empty(), "{text}");
        assert_clean(text, &impurities(&[example("src/gate/a.rs", text)]));
    }
    let innocent = "/// Reads no std::fs.\nfn f(now: Timestamp, at: std::net::IpAddr) -> &'static str { \"std::env\" }";
    assert_clean("words in comments and strings", &impurities(&[example("src/domain/a.rs", innocent)]));
}
