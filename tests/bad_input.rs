//! Bad input and faults as a script meets them: the real binary in an empty home.
//!
//! Each case holds to the same bargain: the exit code that is documented, one message on stderr, nothing on stdout
//! that could pass for an answer, nothing lost or half-written, and a gate that still answers afterwards.

mod bundles;
mod command_lines;
mod databases;
mod files;
mod interruptions;
mod keys;
mod offline;
mod packs;
mod readers;
mod registries;
mod servers;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::directory::TempDir;

/// A digest that nobody decided about.
fn nobodys() -> String {
    format!("sha256:{}", "a".repeat(64))
}

/// An empty home, and a build output in it.
struct Place {
    home: TempDir,
}

/// What the program said, and how it ended.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Place {
    fn new() -> Self {
        let place = Self { home: TempDir::new().unwrap() };
        place.write("app", "a build output");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path(".local/share/countersign")
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// A command with nothing of the environment of whoever runs the tests, but for where programs are.
    fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("HOME", self.home.path()).current_dir(self.home.path()).stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(env!("CARGO_BIN_EXE_countersign"));
        command.args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().unwrap())
    }

    /// Runs what must work, and answers its stdout.
    fn done(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {}{}", said.stdout, said.stderr);
        said.stdout
    }

    /// Everything in the home, with its content, without the gate's own data.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        walk(self.home.path(), &self.data(), &mut files);
        files
    }

    /// Runs what must be refused: this exit code, one message with these words, and nothing else anywhere.
    fn refuses(&self, arguments: &[&str], code: i32, words: &[&str]) -> Said {
        let before = self.files();
        let said = self.run(arguments);
        said.is_refusal(arguments, code, words);
        assert_eq!(self.files(), before, "{arguments:?} left something behind");
        said
    }

    /// The gate goes on: its record is sound, its directory holds nothing half-written, and it answers.
    fn still_answers(&self) {
        let said = self.run(&["check", &nobodys(), "--environment", "staging"]);
        assert_eq!(said.code, Some(1), "{}{}", said.stdout, said.stderr);
        assert!(said.stdout.contains("gate.undecided"), "{}", said.stdout);
        // Whoever only looks begins no gate.
        for file in std::fs::read_dir(self.data()).into_iter().flatten() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let known = [
                "countersign.db",
                "countersign.db-shm",
                "countersign.db-wal",
                "gate.key",
                "gate.pub",
                "log.key",
                "log.mark",
                "log.pub",
            ];
            assert!(known.contains(&name.as_str()), "`{name}` was left in the data directory");
        }
        let record = self.data().join("countersign.db");
        if !record.exists() {
            return;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let store = crate::store::open(&record).await.unwrap();
            crate::store::assert_sound(&store).await;
        });
    }
}

impl Said {
    fn of(output: &Output) -> Self {
        let said = Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout.clone()).unwrap(),
            stderr: String::from_utf8(output.stderr.clone()).unwrap(),
        };
        said.has_no_panic();
        said
    }

    fn has_no_panic(&self) {
        let text = format!("{}{}", self.stdout, self.stderr);
        assert!(!text.contains("panicked") && !text.contains("internal error"), "{text}");
        assert!(!matches!(self.code, Some(70 | 101)), "{text}");
    }

    fn is_refusal(&self, what: &[&str], code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{what:?}: {}{}", self.stdout, self.stderr);
        let errors = self.stderr.lines().filter(|line| line.starts_with("error:")).count();
        assert_eq!(errors, 1, "{what:?}: {}", self.stderr);
        assert_eq!(self.stdout, "", "{what:?}");
        for word in words {
            assert!(self.stderr.contains(word), "{what:?}: `{word}` is not in:\n{}", self.stderr);
        }
    }

    fn has_hint(&self) -> &Self {
        assert!(self.stderr.contains("\nhint: "), "{}", self.stderr);
        self
    }
}

fn walk(directory: &Path, except: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path == except {
            continue;
        }
        match path.symlink_metadata().unwrap() {
            found if found.is_dir() => walk(&path, except, files),
            found if found.is_file() => drop(files.insert(path.clone(), std::fs::read(&path).unwrap())),
            _ => drop(files.insert(path, Vec::new())),
        }
    }
}

/// Whether a program of the system can be used here; where not, the test says aloud that it shows less.
fn can(program: &str, arguments: &[&str]) -> bool {
    let works = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !works {
        eprintln!("absent: `{program} {}` does not work here; this test shows less", arguments.join(" "));
    }
    works
}
