//! Failure stories, as a person meets them at three in the morning: one screen that names the cause, what was expected
//! and found, whose it is, and the command that fixes it. Each story takes the command from the screen, fills in what a
//! person would, runs it, and asks again.
//!
//! The screens are held to the letter in `tests/cases/screens`, but for what differs from run to run;
//! `COUNTERSIGN_RENEW=1 cargo test --test stories why` writes them anew.

mod building;
mod gates;
pub mod outputs;
mod places;
mod promoting;
mod registries;
mod signing;
mod waiving;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{LazyLock, OnceLock};

use countersign::domain::decision::fix::PLACEHOLDERS;
use regex::Regex;

use crate::support::directory::TempDir;
use crate::support::gate::TestGate;

/// Lines of a screen within which a reader must have found what there is to know.
const FIRST_SCREEN: usize = 24;

/// Rounds of doing what the screen says: what comes to light only then is said then.
const ROUNDS: usize = 4;

/// A place of its own: a checkout with `app.txt`, keys, a policy in force that accepts them, and `app.txt` pushed, whose
/// name is in `$S`.
pub struct Home(TempDir);

/// What was said, and how it ended.
#[derive(Debug)]
pub struct Screen {
    pub code: i32,
    pub text: String,
}

const MAKE: &str = "
    git init -q . && printf '*\\n!app.txt\\n!.gitignore\\n' > .gitignore && echo 'hello, gate' > app.txt
    git add . && git -c user.name=a -c user.email=a@example.com commit -qm first
    git remote add origin https://example.com/acme/app.git
    for name in pipeline reviewer alice bob dev mallory; do countersign keygen --out keys/$name; done
    countersign push app.txt oci:registry:app > subject
    countersign policy new policy --from standard --without-log \\
      --signer builder=keys/pipeline.pub --signer smoke=keys/pipeline.pub --signer reviewers=keys/reviewer.pub \\
      --approver security/alice=keys/alice.pub --approver security/bob=keys/bob.pub \\
      --source git+https://example.com/acme/app --builder urn:countersign:builder/local/v1
    countersign policy activate policy";

/// What staging and production demand, and staging itself.
const PROVE: &str = "
    countersign sign $S --key keys/pipeline.key
    countersign provenance $S --key keys/pipeline.key
    countersign smoke $S --name greets --key keys/pipeline.key -- grep -q hello app.txt
    echo '{\"result\": \"APPROVED\"}' > review.json
    countersign attest $S --type urn:countersign:review/v1 --predicate review.json --key keys/reviewer.key
    countersign promote $S --to staging";

impl Home {
    fn empty() -> Self {
        let home = Self(TempDir::new().unwrap());
        std::fs::write(home.path("subject"), "").unwrap();
        home
    }

    /// Nothing is said about `$S` yet.
    pub fn new() -> Self {
        static MADE: OnceLock<Home> = OnceLock::new();
        MADE.get_or_init(|| {
            let home = Self::empty();
            home.done(MAKE);
            home
        })
        .copy()
    }

    /// `$S` has all that production demands, and is ready in staging.
    pub fn proved() -> Self {
        static MADE: OnceLock<Home> = OnceLock::new();
        MADE.get_or_init(|| {
            let home = Self::new();
            home.done(PROVE);
            home
        })
        .copy()
    }

    /// A gate that lived in another time, as this machine finds it today.
    pub fn of(gate: &TestGate, subject: &str) -> Self {
        let home = Self::empty();
        home.write("subject", format!("{subject}\n"));
        let people = &gate.people;
        for (name, key) in [("pipeline", &people.pipeline), ("reviewer", &people.reviewer), ("alice", &people.alice)] {
            home.secret(&format!("keys/{name}.key"), &key.to_pem(None).unwrap());
        }
        let gate = gate.data();
        home.done(&format!("cp -a {} gate", gate.display()));
        home
    }

    fn copy(&self) -> Self {
        let home = Self(TempDir::new().unwrap());
        let (from, to) = (self.0.path().join("."), home.0.path());
        assert!(Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap().success());
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn secret(&self, name: &str, text: &str) {
        self.write(name, text);
        self.done(&format!("chmod 600 {name}"));
    }

    /// Replaces a text of a file, which must be there.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "`{from}` in\n{text}");
        self.write(name, text.replace(from, to));
    }

    pub fn subject(&self) -> String {
        std::fs::read_to_string(self.path("subject")).unwrap().trim().to_owned()
    }

    pub fn shell(&self, script: &str) -> Command {
        let bin = Path::new(env!("CARGO_BIN_EXE_countersign")).parent().unwrap().to_path_buf();
        let paths = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(bin).chain(std::env::split_paths(&paths))).unwrap();
        let script = format!("S=$(cat subject); D=${{S#*@}}\n{script}");
        let mut command = Command::new("sh");
        command.args(["-eu", "-c", &script]).current_dir(self.0.path()).stdin(Stdio::null());
        command.env_clear().env("PATH", path).env("HOME", self.0.path()).env("COUNTERSIGN_DATA", "gate");
        command.env("COUNTERSIGN_QUIET", "true");
        if self.path("config.toml").exists() {
            command.env("COUNTERSIGN_CONFIG", "config.toml");
        }
        command
    }

    /// What a person sees of it: what is printed, then what is said about it.
    pub fn run(&self, script: &str) -> Screen {
        let output = self.shell(script).output().unwrap();
        let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        Screen { code: output.status.code().unwrap_or(-1), text }
    }

    pub fn done(&self, script: &str) -> String {
        let screen = self.run(script);
        assert_eq!(screen.code, 0, "{script}\n{}", screen.text);
        screen.text
    }

    /// Does what the screen says, with what a person fills in, until there is nothing left to do.
    pub fn follow(&self, screen: Screen, filled: &[(&str, &str)]) {
        let mut screen = screen;
        for _ in 0..ROUNDS {
            let mut last = None;
            for command in screen.commands() {
                let script = fill(&command, filled);
                let said = self.run(&script);
                let asks = command.starts_with("countersign promote") || command.starts_with("countersign check");
                assert!(said.code == 0 || (asks && said.code == 1), "{script}\n{}\nof\n{}", said.text, screen.text);
                last = Some(said);
            }
            screen = last.unwrap_or_else(|| panic!("no command is named in\n{}", screen.text));
            if screen.code == 0 {
                return;
            }
        }
        panic!("it is not ready after all:\n{}", screen.text);
    }
}

/// Puts in what a person does; a word that the manual does not explain may not be left.
fn fill(command: &str, filled: &[(&str, &str)]) -> String {
    let words = command.split(' ').map(|word| {
        let value = filled.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        assert!(
            value.is_some() || !PLACEHOLDERS.iter().any(|(name, _)| *name == word),
            "nobody filled in {word} of `{command}`"
        );
        value.unwrap_or(word).to_owned()
    });
    words.collect::<Vec<_>>().join(" ")
}

impl Screen {
    /// The commands that are to be run, in their order: those of the things to do, and the one that asks again.
    pub fn commands(&self) -> Vec<String> {
        let labelled = self.text.lines().filter_map(|line| {
            let line = line.trim_start();
            ["run ", "then ", "next "].iter().find_map(|label| line.strip_prefix(label))
        });
        let command = |line: &str| line.find("countersign ").and_then(|at| line.get(at..)).map(str::to_owned);
        labelled.filter_map(command).collect()
    }

    /// The command that an error hints at.
    pub fn hinted(&self) -> String {
        let hint = self.text.lines().find_map(|line| line.strip_prefix("hint: "));
        let hint = hint.unwrap_or_else(|| panic!("no hint in\n{}", self.text));
        hint.get(hint.find("countersign ").unwrap_or_else(|| panic!("no command in {hint}"))..).unwrap().to_owned()
    }

    /// Holds it to what a first screen must say.
    #[track_caller]
    pub fn says(&self, code: i32, says: &[&str]) {
        assert_eq!(self.code, code, "{}", self.text);
        let first: Vec<&str> = self.text.lines().take(FIRST_SCREEN).collect();
        let first = unwrapped(&first.join("\n"));
        for words in says {
            assert!(first.contains(words), "`{words}` is not within {FIRST_SCREEN} lines of\n{}", self.text);
        }
    }

    /// The same, and compares with what is committed.
    #[track_caller]
    pub fn is(self, name: &str, code: i32, says: &[&str]) -> Self {
        self.says(code, says);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/screens").join(format!("{name}.txt"));
        let shown = steady(&self.text);
        if std::env::var_os("COUNTERSIGN_RENEW").is_some() {
            std::fs::write(&path, &shown).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == shown, "{} is otherwise now:\n{shown}", path.display());
        self
    }
}

/// A text that was wrapped, on one line: where it is broken depends on times and sizes.
fn unwrapped(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        match line.strip_prefix("              ") {
            Some(rest) if !rest.starts_with(' ') => {
                out.push(' ');
                out.push_str(rest);
            }
            _ => {
                if !out.is_empty() {
                    out.push('\n');
                }
                out.push_str(line);
            }
        }
    }
    out
}

/// A screen without what is another one each time: digests, times, ports, ids.
fn steady(text: &str) -> String {
    static CHANGING: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        let all = [
            (r"sha256:[0-9a-f]{12,64}", "sha256:…"),
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "TIME"),
            (r"\d{4}-\d\d-\d\d\b", "DAY"),
            (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
            (r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"),
            (r"\d+\.\d s\b", "N s"),
            (r"\d+ s\b", "N s"),
            (r"\d+ ms\b", "N ms"),
            (r"\d+ h ago", "N h ago"),
            (r"\b\d+ (try|tries)\b", "N tries"),
            (r"\b\d+ times?, asked again", "N times, asked again"),
            (r"leaf \d+", "leaf N"),
            (r"/tmp/[^\s/]+/", "/tmp/DIR/"),
            (r"\bkey [0-9a-f]{12}\b", "key …"),
            (r"local/log/[0-9a-f]{16}", "local/log/…"),
            (r"\b[0-9a-f]{64}\b", "HASH"),
            (r"leaves \d+", "leaves N"),
            (r"key hint `[^`]*`", "key hint `…`"),
            (r"checkpoint of \d+ leaves", "checkpoint of N leaves"),
        ];
        all.map(|(pattern, by)| (Regex::new(pattern).unwrap(), by)).to_vec()
    });
    let mut out = unwrapped(text);
    for (pattern, by) in CHANGING.iter() {
        out = pattern.replace_all(&out, *by).into_owned();
    }
    out.push('\n');
    out
}

/// The screen in the README is one of these, as far as its reader has to read.
#[test]
fn the_readmes_screen_is_what_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let screen = std::fs::read_to_string(root.join("tests/cases/screens/missing-signature.txt")).unwrap();
    let (said, _) = screen.split_once("\nHolds").unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&format!("```text\n{}\n```", said.trim_end())), "{said}");
}

#[test]
fn every_placeholder_of_every_pack_and_of_the_gate_is_explained() {
    let word = Regex::new(r"\b[A-Z][A-Z]{2,}(?:\.[a-z]+)?\b").unwrap();
    let mut seen = 0;
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("policies")).unwrap() {
        let manifest = std::fs::read_to_string(entry.unwrap().path().join("pack.toml")).unwrap();
        for line in manifest.lines().filter(|line| line.starts_with("fix = ")) {
            let text = line.trim_start_matches("fix = ").trim_matches(['"', '\'']);
            let fix = countersign::domain::decision::fix::Fix::parse(text);
            let Some(command) = fix.command else { continue };
            for found in word.find_iter(&command) {
                seen += 1;
                let known = PLACEHOLDERS.iter().any(|(name, _)| *name == found.as_str());
                assert!(known, "{} of `{command}` is not explained", found.as_str());
            }
        }
    }
    assert!(seen > 10);
}
