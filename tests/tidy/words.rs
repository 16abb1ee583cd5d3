//! Words that have no place in the tree: unfinished work, sleeping tests, this or that machine.

use regex::Regex;

use super::source::has_extension;
use super::{Finding, Source, assert_clean, example, tree};

/// Tests may wait for a condition, never for a time. Where they sleep all the same: file, why.
const SLEEPERS: [(&str, &str); 5] = [
    ("tests/faults/house.rs", "looks again until other processes have come so far: nothing else tells"),
    ("tests/faults/soak.rs", "paces a load, and kills at a moment that nobody chose"),
    ("tests/smoke.rs", "looks again until another process has written its id, or is gone: nothing else tells"),
    ("tests/support/front.rs", "plays a server that answers a byte at a time"),
    ("tests/support/registry.rs", "plays a registry that answers a byte at a time"),
];

/// Files that name a package registry, and why they must.
const NAMES_A_REGISTRY: [(&str, &str); 3] = [
    ("Cargo.lock", "cargo writes the index of each crate"),
    ("deny.toml", "the only index that crates may come from"),
    ("fuzz/Cargo.lock", "cargo writes the index of each crate"),
];

/// What is written in pieces here, so that this file does not find itself.
fn unfinished() -> Regex {
    let words = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let macros = [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("db", "g!")];
    Regex::new(&format!(r"\b(?:{})\b|\b(?:{})", words.join("|"), macros.join("|"))).unwrap()
}

/// Files that people write: not lock files, not attack files.
fn written(files: &[Source]) -> impl Iterator<Item = &Source> {
    files.iter().filter(|file| !file.path.ends_with("Cargo.lock") && !file.path.starts_with("tests/cases/"))
}

fn findings_of(pattern: &Regex, file: &Source, text: &str, why: &str) -> Vec<Finding> {
    let found = pattern.find_iter(text);
    found.map(|found| format!("{}: `{}`: {why}", file.place(found.start()), found.as_str().trim())).collect()
}

fn unfinished_work(files: &[Source]) -> Vec<Finding> {
    let pattern = unfinished();
    written(files).flat_map(|file| findings_of(&pattern, file, &file.text, "finish it, or open an issue")).collect()
}

fn silent_ignores(files: &[Source]) -> Vec<Finding> {
    let pattern = Regex::new(r"#\[ignore\s*\]").unwrap();
    let rust = files.iter().filter(|file| file.is_rust());
    rust.flat_map(|file| findings_of(&pattern, file, &file.code, "say why, as `#[ignore = \"…\"]`")).collect()
}

fn sleeping_tests(files: &[Source]) -> Vec<Finding> {
    let pattern = Regex::new(r"\bsleep(?:_until|_ms)?\s*\(").unwrap();
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        if SLEEPERS.iter().any(|(path, _)| *path == file.path) {
            continue;
        }
        for found in pattern.find_iter(&file.code) {
            // In the product only what stands under `#[cfg(test)]` is a test: blank in `product`, not in `code`.
            let is_test = !file.path.starts_with("src/") || !file.product[found.range()].contains("sleep");
            if is_test {
                findings.push(format!("{}: a test waits for a condition, not for a time", file.place(found.start())));
            }
        }
    }
    findings
}

fn machine_paths(files: &[Source]) -> Vec<Finding> {
    let folders = [concat!("wo", "rk"), concat!("ro", "ot"), concat!("ho", "me")];
    let pattern = Regex::new(&format!(r#"(?m)(?:^|[^\w.\-/}}])(/(?:{})/[^\s"'`,;)]*)"#, folders.join("|"))).unwrap();
    let mut findings = Vec::new();
    for file in written(files) {
        for found in pattern.captures_iter(&file.text) {
            let path = found.get(1).unwrap();
            // GitHub's hosted runners all work in this folder: it names no machine.
            if !path.as_str().starts_with(concat!("/ho", "me/runner/")) {
                findings.push(format!("{}: `{}` is a path of one machine", file.place(path.start()), path.as_str()));
            }
        }
    }
    findings
}

fn package_registries(files: &[Source]) -> Vec<Finding> {
    let hosts = [
        r"(?:index\.|static\.)?crates\.io\b",
        r"registry\.npmjs\.org",
        r"registry\.yarnpkg\.com",
        r"\bpypi\.org",
        r"files\.pythonhosted\.org",
        r"(?:proxy|sum)\.golang\.org",
        r"\bgoproxy\.\w+",
        r"rubygems\.org",
        r"repo1?\.maven\.(?:apache\.)?org",
    ];
    let pattern = Regex::new(&hosts.join("|")).unwrap();
    let judged = files.iter().filter(|file| {
        let excepted = NAMES_A_REGISTRY.iter().any(|(path, _)| *path == file.path);
        !excepted && file.path != file!() && !file.path.starts_with("tests/cases/")
    });
    judged
        .flat_map(|file| findings_of(&pattern, file, &file.text, "package registries are the machine's choice"))
        .collect()
}

fn carriage_returns(files: &[Source]) -> Vec<Finding> {
    let text = written(files).filter(|file| {
        ["rs", "rego", "toml", "md", "sh", "sql"].iter().any(|extension| has_extension(&file.path, extension))
    });
    let bad = text.filter(|file| file.text.contains('\r') || !file.text.ends_with('\n') && !file.text.is_empty());
    bad.map(|file| format!("{}: lines end in one line feed, the last one too", file.path)).collect()
}

#[test]
fn nothing_is_left_unfinished() {
    assert_clean("unfinished work", &unfinished_work(tree()));
}

#[test]
fn every_ignored_test_says_why() {
    assert_clean("ignored tests", &silent_ignores(tree()));
}

#[test]
fn no_test_sleeps() {
    assert_clean("sleeping tests", &sleeping_tests(tree()));
}

#[test]
fn no_file_names_a_path_of_one_machine() {
    assert_clean("machine paths", &machine_paths(tree()));
}

#[test]
fn no_file_names_a_package_registry() {
    assert_clean("package registries", &package_registries(tree()));
}

#[test]
fn every_line_ends_in_one_line_feed() {
    assert_clean("line ends", &carriage_returns(tree()));
}

#[test]
fn unfinished_work_is_found_in_code_comments_and_scripts() {
    for (path, text) in [
        ("src/a.rs", concat!("// TO", "DO later")),
        ("src/a.rs", concat!("fn f() { to", "do!() }")),
        ("src/a.rs", concat!("db", "g!(x);")),
        ("src/a.rs", concat!("unimple", "mented!()")),
        (".ci/run", concat!("# FIX", "ME")),
        ("policies/a.rego", concat!("# XX", "X")),
    ] {
        assert_eq!(unfinished_work(&[example(path, text)]).len(), 1, "{text}");
    }
    assert_clean("words that only look like it", &unfinished_work(&[example("a.sh", "mktemp XXXXXX; hacked")]));
}

#[test]
fn an_ignored_test_without_a_reason_is_found() {
    assert_eq!(silent_ignores(&[example("tests/a.rs", "#[test]\n#[ignore]\nfn a() {}")]).len(), 1);
    assert_clean("with one", &silent_ignores(&[example("tests/a.rs", "#[test]\n#[ignore = \"slow\"]\nfn a() {}")]));
}

#[test]
fn a_sleeping_test_is_found_and_a_sleeping_product_is_not() {
    let sleep = "std::thread::sleep(d); tokio::time::sleep(d).await;";
    assert_eq!(sleeping_tests(&[example("tests/a.rs", sleep)]).len(), 2);
    let unit = format!("#[cfg(test)]\nmod tests {{ fn f() {{ {sleep} }} }}");
    assert_eq!(sleeping_tests(&[example("src/a.rs", &unit)]).len(), 2);
    assert_clean("the product may", &sleeping_tests(&[example("src/a.rs", sleep)]));
    assert_clean("a script in a string", &sleeping_tests(&[example("tests/a.rs", "run(\"sleep (1)\")")]));
}

#[test]
fn a_path_of_one_machine_is_found() {
    for path in [concat!("/wo", "rk/x"), concat!("/ro", "ot/.cache"), concat!("/ho", "me/alice/src")] {
        assert_eq!(machine_paths(&[example("README.md", &format!("see {path}"))]).len(), 1, "{path}");
        assert_eq!(machine_paths(&[example("a.sh", &format!("cd \"{path}\""))]).len(), 1, "{path}");
    }
    let innocent = concat!("/ho", "me/runner/work/app $HOME/work/x https://h.example/work/x /worker/");
    assert_clean("paths of no machine", &machine_paths(&[example("README.md", innocent)]));
}

#[test]
fn a_package_registry_is_found() {
    for host in ["https://index.crates.io/a", "https://registry.npmjs.org", "GOPROXY=https://proxy.golang.org"] {
        assert_eq!(package_registries(&[example("README.md", host)]).len(), 1, "{host}");
    }
    assert_clean("the lock file", &package_registries(&[example("Cargo.lock", "crates.io-index")]));
}

#[test]
fn a_carriage_return_or_a_missing_last_line_feed_is_found() {
    assert_eq!(carriage_returns(&[example("src/a.rs", "a\r\n")]).len(), 1);
    assert_eq!(carriage_returns(&[example("src/a.rs", "a")]).len(), 1);
    assert_clean("a plain file", &carriage_returns(&[example("src/a.rs", "a\n")]));
}
