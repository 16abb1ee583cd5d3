//! Changed cases for every reader of what others write, on every run: no panic, no hang, no feast.
//!
//! The readers and what must be true of what they accept are those of `fuzz/`, which runs them for longer and with
//! coverage. Here the changes are the same each time. `COUNTERSIGN_FUZZ_RUNS` gives each reader more of them,
//! `COUNTERSIGN_FUZZ_SECONDS` each reader so much time.

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use targets::{TARGETS, Target};

/// Longest that one reader may take for one input.
const SECONDS_MAX: u64 = 1;
/// Most memory that the readers may need beyond what they began with, in KiB.
const GROWTH_KIB_MAX: u64 = 64 * 1024;
/// Inputs of one reader, where nothing else is said, and how long they may take.
const RUNS: usize = 2_000;
const MILLISECONDS_MAX: u64 = 1_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The cases that a reader begins with, as `fuzz/seeds` lists them.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let list = std::fs::read_to_string(root().join("fuzz/seeds")).unwrap();
    let patterns = list.lines().filter_map(|line| line.strip_prefix(target)?.strip_prefix(' '));
    let mut seeds = vec![];
    for pattern in patterns {
        let found: Vec<PathBuf> =
            glob::glob(root().join(pattern).to_str().unwrap()).unwrap().map(Result::unwrap).collect();
        assert!(!found.is_empty(), "`{pattern}` names nothing");
        seeds.extend(found.iter().map(|path| std::fs::read(path).unwrap()));
    }
    seeds
}

/// Marsaglia's xorshift: the same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let most = (length - start).min(64);
        start..start + self.below(most + 1)
    }
}

/// What parsers stumble over.
const TOKENS: [&[u8]; 34] = [
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b"[[[[[[[[",
    b",",
    b":",
    b"null",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"9223372036854775807",
    b"\n\n",
    b"\r\n",
    b"\t",
    b"=",
    b"==",
    b"'''",
    b"<",
    b"&#0;",
    b"]]>",
    b"<![CDATA[",
    b"%",
    b"\x30\x82\xff\xff",
    b"\x30\x80",
    b"\x1b[2J",
    b"not ",
];

fn mutant(seeds: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seeds[numbers.below(seeds.len())].clone();
    for _ in 0..=numbers.below(4) {
        let range = numbers.range(bytes.len());
        match numbers.below(8) {
            0 if !bytes.is_empty() => {
                let at = numbers.below(bytes.len());
                bytes[at] ^= 1 << numbers.below(8);
            }
            1 => drop(bytes.drain(range)),
            2 => {
                let part = bytes[range.clone()].to_vec();
                let times = [1, 2, 80, 1000][numbers.below(4)];
                bytes.splice(range.end..range.end, part.repeat(times));
            }
            3 => {
                let other = &seeds[numbers.below(seeds.len())];
                let part = other[numbers.range(other.len())].to_vec();
                bytes.splice(range, part);
            }
            4 => bytes.truncate(range.end),
            5 => {
                let other = &seeds[numbers.below(seeds.len())];
                let tail = numbers.below(other.len() + 1);
                bytes.splice(range.start.., other[tail..].to_vec());
            }
            _ => {
                let token = TOKENS[numbers.below(TOKENS.len())].to_vec();
                bytes.splice(range.start..range.start, token);
            }
        }
    }
    bytes
}

/// Feeds one input, and says what was wrong with how it was read.
fn fed(target: Target, bytes: &[u8]) -> Result<(), String> {
    let began = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| target(bytes)));
    let took = began.elapsed();
    if let Err(panic) = outcome {
        let text = panic.downcast_ref::<String>().cloned();
        return Err(text.unwrap_or_else(|| panic.downcast_ref::<&str>().unwrap_or(&"a panic").to_string()));
    }
    if took > Duration::from_secs(SECONDS_MAX) { Err(format!("took {took:?}")) } else { Ok(()) }
}

/// Feeds a reader its cases and changes of them; panics with the first that it stumbles over, and keeps it.
fn feed(name: &str, target: Target) -> usize {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "`{name}` has no seeds");
    let asked = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let in_time = |time| Some(Instant::now() + time);
    let (runs, until) = match (asked("COUNTERSIGN_FUZZ_RUNS"), asked("COUNTERSIGN_FUZZ_SECONDS")) {
        (Some(runs), _) => (usize::try_from(runs).unwrap(), None),
        (None, Some(seconds)) => (usize::MAX, in_time(Duration::from_secs(seconds))),
        (None, None) => (RUNS, in_time(Duration::from_millis(MILLISECONDS_MAX))),
    };
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut fed_so_far = 0;
    let changed = std::iter::repeat_with(|| mutant(&seeds, &mut numbers)).take(runs);
    for bytes in seeds.clone().into_iter().chain(changed) {
        if until.is_some_and(|until| Instant::now() > until) {
            break;
        }
        if let Err(why) = fed(target, &bytes) {
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.crash"));
            std::fs::write(&kept, &bytes).unwrap();
            panic!("{name}: {why}; the input is kept at {}", kept.display());
        }
        fed_so_far += 1;
    }
    fed_so_far
}

#[test]
fn no_change_of_a_case_makes_a_reader_panic_or_hang() {
    let fed: Vec<(&str, usize)> = TARGETS.iter().map(|(name, target)| (*name, feed(name, *target))).collect();
    let all: usize = fed.iter().map(|(_, runs)| runs).sum();
    let each: Vec<String> = fed.iter().map(|(name, runs)| format!("{name} {runs}")).collect();
    let told = format!("fuzzing: {all} inputs to {} readers: {}\n", fed.len(), each.join(", "));
    // For whoever runs all the checks of a change: what a test prints that passes, nobody sees.
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzzing"), &told).unwrap();
    eprint!("{told}");
}

/// Most memory that this process ever had, in KiB.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
}

#[test]
#[ignore = "run in a process of its own by `no_change_of_a_case_makes_a_reader_take_much_memory`"]
fn the_process_that_is_measured() {
    // What is read once and kept (roots, the first compilation of patterns) is not counted.
    for (name, target) in TARGETS {
        target(&seeds(name)[0]);
    }
    let before = peak_kib().unwrap();
    for (name, target) in TARGETS {
        feed(name, target);
    }
    println!("grew by {} KiB", peak_kib().unwrap() - before);
}

#[test]
fn no_change_of_a_case_makes_a_reader_take_much_memory() {
    if peak_kib().is_none() {
        crate::support::shows_nothing("this system does not say how much memory a process had");
        return;
    }
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["fuzzing::the_process_that_is_measured", "--exact", "--ignored", "--nocapture"]);
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let grown = said.lines().find_map(|line| line.strip_prefix("grew by ")?.strip_suffix(" KiB")?.parse::<u64>().ok());
    eprintln!("readers grew by {grown:?} KiB");
    assert!(grown.is_some_and(|grown| grown <= GROWTH_KIB_MAX), "{said}");
}

/// Each reader here is a target there, and the other way round.
#[test]
fn the_fuzz_targets_are_locked_to_what_the_gate_depends_on() {
    let read = |path: &str| -> toml::Table { std::fs::read_to_string(root().join(path)).unwrap().parse().unwrap() };
    let manifest = read("Cargo.toml");
    let needed = manifest["dependencies"].as_table().unwrap().iter();
    let needed = needed.filter(|(_, how)| how.get("optional").is_none_or(|optional| optional.as_bool() != Some(true)));
    let lock = read("fuzz/Cargo.lock");
    let packages = lock["package"].as_array().unwrap();
    let gate = packages.iter().find(|package| package["name"].as_str() == Some("countersign")).unwrap();
    // With a version behind it where there are two of one name.
    let locked = gate["dependencies"].as_array().unwrap().iter().filter_map(|it| it.as_str()?.split(' ').next());
    let locked: Vec<&str> = locked.collect();
    let missing: Vec<&String> = needed.map(|(name, _)| name).filter(|name| !locked.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "not in fuzz/Cargo.lock, so that fuzz/run.sh builds nothing: {missing:?}");
}

#[test]
fn every_reader_has_its_fuzz_target() {
    let mut there: Vec<String> = std::fs::read_dir(root().join("fuzz/fuzz_targets"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    there.sort();
    assert_eq!(there, TARGETS.map(|(name, _)| name));
    for name in there {
        targets::run(&name, b"");
    }
}
