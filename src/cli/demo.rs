//! `countersign demo`: the whole main job, on this very binary, in one command.
//!
//! Every step is a command of this program, printed before it is run, so that each can be repeated by hand. The demo
//! knows nothing that a user does not: it runs the program as a user would, and stops at the first answer that is
//! not the expected one.

use std::ffi::OsStr;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::context::Context;
use super::paint::Paint;
use crate::domain::shell::quoted;
use crate::gate::GateError;
use crate::gate::provenance::would_name;

/// Marks a directory as the demo's own, so that a second run may clear it and nothing else is ever removed.
const MARK: &str = ".countersign-demo";

/// Everything that a demo makes in its directory, beside the mark.
const MADE: [&str; 8] = ["config.toml", "decision.vsa.json", "draft", "gate", "keys", "policy", "registry", "tampered"];

/// Runs the demo in `directory`; what a former run left there is removed first.
///
/// # Errors
///
/// [`GateError::Usage`] when the directory holds something that is not the demo's, or another demo plays there;
/// [`GateError::Internal`] when a step answers otherwise than it must.
pub async fn run(context: &Context, directory: &Path) -> Result<(), GateError> {
    // Held to the end: two demos in one directory would each remove what the other has made.
    let _mark = clear(directory)?;
    let stage = Stage::set(context, directory).await?;
    stage.introduce();
    let subject = stage.build_and_sign()?;
    stage.put_policy_in_force()?;
    stage.smoke_test(&subject)?;
    stage.promote_to_staging(&subject)?;
    stage.be_refused_for_production(&subject)?;
    stage.override_and_promote(&subject)?;
    stage.try_a_draft()?;
    stage.refuse_a_tampered_copy()?;
    stage.prove(&subject)?;
    stage.end(&subject);
    Ok(())
}

/// Removes what a former demo made, and nothing else; answers the mark of this one.
fn clear(directory: &Path) -> Result<File, GateError> {
    let failed = |error: std::io::Error| GateError::Configuration {
        detail: format!("`{}` cannot be used: {error}", directory.display()),
        hint: Some("name another directory with --dir".into()),
    };
    let refused = |why: String| GateError::Usage {
        detail: format!("`{}` {why}", directory.display()),
        hint: Some("name another directory with --dir; the demo removes only what it made".into()),
    };
    std::fs::create_dir_all(directory).map_err(failed)?;
    let mut found = Vec::new();
    for entry in directory.read_dir().map_err(failed)? {
        found.push(entry.map_err(failed)?.file_name());
    }
    if !found.is_empty() && !directory.join(MARK).is_file() {
        return Err(refused("holds something that is not a demo's".into()));
    }
    if let Some(other) = found.iter().find(|name| *name != MARK && !MADE.iter().any(|made| *name == made)) {
        return Err(refused(format!("holds `{}`, which no demo made", other.display())));
    }
    let mark = OpenOptions::new().create(true).append(true).open(directory.join(MARK)).map_err(failed)?;
    match mark.try_lock() {
        // Where files cannot be locked, one person plays at a time.
        Ok(()) | Err(TryLockError::Error(_)) => {}
        Err(TryLockError::WouldBlock) => return Err(refused("is where another demo plays right now".into())),
    }
    for name in MADE {
        let path = directory.join(name);
        let removed = if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        match removed {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    std::fs::write(directory.join(MARK), "made by `countersign demo`; removed by its next run\n").map_err(failed)?;
    Ok(mark)
}

/// The program that is run by whoever types its name, with this `PATH`.
fn found_in(path: &str) -> Option<PathBuf> {
    let there = std::env::split_paths(path).map(|directory| directory.join(env!("CARGO_PKG_NAME")));
    there.filter_map(|program| program.canonicalize().ok()).find(|program| program.is_file())
}

/// Where the demo plays: its directory, the program, and the colours.
struct Stage {
    directory: PathBuf,
    program: PathBuf,
    /// Whether whoever types `countersign` runs this program.
    by_name: bool,
    paint: Paint,
    /// The first commands of the demo set these, and every later one relies on them.
    variables: Vec<(&'static str, String)>,
    /// What the caller's surroundings say to this program, which would make another demo of it.
    unset: Vec<String>,
    /// The source that the provenance will name; absent where this is no git checkout with a remote.
    source: Option<String>,
    /// The builder that the provenance will name.
    builder: String,
}

impl Stage {
    async fn set(context: &Context, directory: &Path) -> Result<Self, GateError> {
        let paint = context.stdout_paint();
        let program = std::env::current_exe()
            .map_err(|error| GateError::internal(format!("the running program cannot be found: {error}")))?;
        let mut variables = vec![("COUNTERSIGN_DATA", directory.join("gate").display().to_string())];
        if context.settings.file.value.is_some() {
            let empty = directory.join("config.toml");
            std::fs::write(&empty, "# The demo is played with the defaults.\n")
                .map_err(|error| GateError::internal(format!("no configuration for the demo: {error}")))?;
            variables.push(("COUNTERSIGN_CONFIG", empty.display().to_string()));
        }
        let found = context.environment.get("PATH").and_then(|path| found_in(path));
        let by_name = found.is_some_and(|found| program.canonicalize().is_ok_and(|program| program == found));
        let ours = |name: &&String| name.starts_with("COUNTERSIGN_") || *name == "COSIGN_REPOSITORY";
        let unset = context.environment.keys().filter(ours).cloned().collect();
        let (source, builder) = would_name(Path::new("."), super::wire::clock()).await?;
        Ok(Self { directory: directory.to_owned(), program, by_name, paint, variables, unset, source, builder })
    }

    fn introduce(&self) {
        self.title("Countersign gates itself");
        say("A gate lets a build output into an environment only when what the policy demands was shown: who built \
             it, from what, and that it works. Here the output is the program you are running. Each command below \
             can be repeated by hand.");
        for line in self.surroundings() {
            print(&format!("{} {line}\n", self.paint.faint("$")));
        }
        print("\n");
    }

    /// What whoever types one of the commands says before it.
    fn surroundings(&self) -> Vec<String> {
        let set: Vec<&str> = self.variables.iter().map(|(name, _)| *name).collect();
        let unset: Vec<&str> = self.unset.iter().map(String::as_str).filter(|name| !set.contains(name)).collect();
        let mut lines = Vec::new();
        if !unset.is_empty() {
            lines.push(format!("unset {}", unset.join(" ")));
        }
        if let Some(beside) = self.program.parent().filter(|_| !self.by_name) {
            lines.push(format!("export PATH={}:$PATH", quoted(&beside.display().to_string())));
        }
        lines.extend(self.variables.iter().map(|(name, value)| format!("export {name}={}", quoted(value))));
        lines
    }

    fn build_and_sign(&self) -> Result<String, GateError> {
        self.title("1  Sign the build output, and say where it comes from");
        say("A key for the pipeline, two for the people who may make exceptions, one for a developer.");
        for name in ["pipeline", "alice", "bob", "dev"] {
            self.run(&["keygen", "--out", &self.path(&format!("keys/{name}"))], 0)?;
        }
        say("The program goes into a registry (here: an OCI layout on disk) and is named by its digest from now on.");
        let program = self.program.display().to_string();
        let subject = self.run(&["push", &program, &format!("oci:{}:app", self.path("registry"))], 0)?;
        let key = self.path("keys/pipeline.key");
        say("Signed, and with provenance: which commit, which lockfile, where it was built. Both lie beside it.");
        self.run(&["sign", &subject, "--key", &key], 0)?;
        self.run(&["provenance", &subject, "--key", &key], 0)?;
        Ok(subject)
    }

    fn put_policy_in_force(&self) -> Result<(), GateError> {
        self.title("2  Say what must be shown");
        say("The standard policy, with this pipeline's key as the accepted signer, this source, and Alice and Bob as \
             the people who may approve an exception. It is a directory of small Rego files with tests.");
        let pack = self.path("policy");
        if self.source.is_none() {
            say("(This is no git checkout with a remote: the demo leaves out the rule about the source.)");
        }
        self.new_policy(&pack, &self.builder)?;
        self.run(&["policy", "test", &pack], 0)?;
        self.run(&["policy", "activate", &pack], 0)?;
        Ok(())
    }

    /// The standard policy with the demo's people, its source, and this builder.
    fn new_policy(&self, pack: &str, builder: &str) -> Result<(), GateError> {
        let mut arguments = ["policy", "new", pack, "--from", "standard"].map(str::to_owned).to_vec();
        for set in ["builder", "smoke"] {
            arguments.extend(["--signer".into(), format!("{set}={}", self.path("keys/pipeline.pub"))]);
        }
        for person in ["alice", "bob"] {
            let approver = format!("security/{person}={}", self.path(&format!("keys/{person}.pub")));
            arguments.extend(["--approver".into(), approver]);
        }
        match &self.source {
            Some(source) => arguments.extend(["--source".into(), source.clone()]),
            None => arguments.extend(["--without-rule".into(), "provenance.source".into()]),
        }
        arguments.extend(["--builder".into(), builder.to_owned()]);
        arguments.push("--without-log".into());
        self.run(&arguments, 0)?;
        Ok(())
    }

    fn smoke_test(&self, subject: &str) -> Result<(), GateError> {
        self.title("3  Show that it works");
        say("The smoke test really runs the program; its outcome is signed, every attempt counted.");
        let key = self.path("keys/pipeline.key");
        let program = self.program.display().to_string();
        self.run(&["smoke", subject, "--key", &key, "--name", "starts", "--", &program, "--version"], 0)?;
        Ok(())
    }

    fn promote_to_staging(&self, subject: &str) -> Result<(), GateError> {
        self.title("4  Promote it to staging");
        self.run(&["promote", subject, "--to", "staging"], 0)?;
        Ok(())
    }

    fn be_refused_for_production(&self, subject: &str) -> Result<(), GateError> {
        self.title("5  Try production");
        say("Production demands more. The answer says which rule, whose it is, and what would satisfy it.");
        self.run(&["promote", subject, "--to", "production"], 1)?;
        Ok(())
    }

    fn override_and_promote(&self, subject: &str) -> Result<(), GateError> {
        self.title("6  Make an exception, in the open");
        say("An override is signed, for one rule, one digest and one environment, with a reason and an end. It takes \
             two people, and the one who asks is not one of them: after each step the answer says who is waited for.");
        for rule in self.unmet(subject)? {
            let arguments = [
                "override",
                "request",
                subject,
                "--environment",
                "production",
                "--rule",
                &rule,
                "--reason",
                "demonstration of an exception",
                "--expires",
                "1d",
                "--key",
                &self.path("keys/dev.key"),
            ];
            let id = self.run(&arguments, 0)?;
            for person in ["alice", "bob"] {
                self.run(&["override", "approve", &id, "--key", &self.path(&format!("keys/{person}.key"))], 0)?;
            }
        }
        say(
            "Now it is ready with an override. The answer names who approved it, why, and until when; the violation stays \
             visible, and at the end of the override the answer turns by itself.",
        );
        self.run(&["promote", subject, "--to", "production"], 0)?;
        self.run(&["check", subject, "--environment", "production"], 0)?;
        Ok(())
    }

    fn try_a_draft(&self) -> Result<(), GateError> {
        self.title("7  See what a change would do");
        say("A draft of the policy names another builder. Tried on what was decided, it shows what it would refuse, \
             whose rule that is, and what to do. The exit code tells a pipeline; nothing has changed.");
        let draft = self.path("draft");
        self.new_policy(&draft, "https://builder.example.com")?;
        self.run(&["policy", "preview", &draft], 1)?;
        Ok(())
    }

    fn refuse_a_tampered_copy(&self) -> Result<(), GateError> {
        self.title("8  Tamper with it");
        say("One byte is changed in a copy. Its digest is another one, and nothing that was signed is about it.");
        let copy = self.directory.join("tampered");
        self.copy_with_one_byte_changed(&copy)?;
        let copy = copy.display().to_string();
        let tampered = self.run(&["push", &copy, &format!("oci:{}:tampered", self.path("registry"))], 0)?;
        self.run(&["promote", &tampered, "--to", "staging"], 1)?;
        Ok(())
    }

    fn prove(&self, subject: &str) -> Result<(), GateError> {
        self.title("9  Prove it, later and elsewhere");
        say("The decision is a signed VSA that needs nothing of ours to be checked.");
        let id = self.decision(subject, "production")?;
        let vsa = self.path("decision.vsa.json");
        let key = self.path("gate/gate.pub");
        self.run(&["decision", "export", &id, &vsa, "--as", "vsa"], 0)?;
        self.run(&["verify", subject, "--bundle", &vsa, "--key", &key], 0)?;
        say("And every decision can be computed again from what was recorded, byte for byte.");
        self.run(&["decision", "replay", &id, "--reverify"], 0)?;
        Ok(())
    }

    fn end(&self, subject: &str) {
        self.title("What to try next");
        // In the shell of whoever reads this nothing of it was said.
        for line in self.surroundings() {
            print(&format!("  {line}\n"));
        }
        print("  countersign decision list\n");
        print("  countersign override list         # and: override debt\n");
        print(&format!("  countersign evidence list {subject}\n"));
        print("  countersign policy show          # the rules, their owners and fixes\n");
        print("  countersign serve                # the same answers over HTTP\n");
        print(&format!("\nAll of it lies in {}; a second demo begins anew.\n", self.directory.display()));
    }

    /// The rules that a production decision would still refuse.
    fn unmet(&self, subject: &str) -> Result<Vec<String>, GateError> {
        let reply = self.check(subject, "production")?;
        let violated = reply.reasons.into_iter().filter(|r| r.outcome == crate::domain::decision::Outcome::Violation);
        Ok(violated.map(|reason| reason.rule.to_string()).collect())
    }

    fn decision(&self, subject: &str, environment: &str) -> Result<String, GateError> {
        let decision = self.check(subject, environment)?.decision;
        decision.map(|d| d.id.to_string()).ok_or_else(|| GateError::internal("the demo made no decision"))
    }

    /// Asks the program for what a person would read off the screen.
    fn check(&self, subject: &str, environment: &str) -> Result<crate::gate::reply::DecisionReply, GateError> {
        let output = self
            .command(&["check", subject, "--environment", environment, "--output", "json"])
            .stderr(Stdio::null())
            .output()
            .map_err(|error| GateError::internal(format!("the program does not start: {error}")))?;
        serde_json::from_slice(&output.stdout)
            .map_err(|error| GateError::internal(format!("the program's answer does not parse: {error}")))
    }

    fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).stdin(Stdio::null());
        for name in &self.unset {
            command.env_remove(name);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Prints a command, runs it, and answers the first line it wrote to stdout.
    fn run<S: AsRef<str>>(&self, arguments: &[S], expected: i32) -> Result<String, GateError> {
        let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
        let shown = arguments.iter().map(|argument| quoted(argument)).collect::<Vec<_>>().join(" ");
        print(&format!("{} {}\n", self.paint.faint("$"), self.paint.bold(&format!("countersign {shown}"))));
        let _ = std::io::stdout().flush();
        let colour = if self.paint.is_on() { "always" } else { "never" };
        let output = self
            .command(&arguments)
            .env("COUNTERSIGN_COLOR", colour)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| GateError::internal(format!("the program does not start: {error}")))?;
        let _ = std::io::stdout().write_all(&output.stdout);
        print("\n");
        let found = output.status.code();
        if found != Some(expected) {
            let found = found.map_or_else(|| "a signal".to_owned(), |code| format!("exit code {code}"));
            return Err(GateError::internal(format!("the demo expected exit code {expected} here, and got {found}")));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        Ok(text.lines().next().unwrap_or_default().trim().to_owned())
    }

    fn copy_with_one_byte_changed(&self, to: &Path) -> Result<(), GateError> {
        let failed = |error: std::io::Error| GateError::internal(format!("no tampered copy: {error}"));
        let mut bytes = std::fs::read(&self.program).map_err(failed)?;
        if let Some(last) = bytes.last_mut() {
            *last ^= 1;
        }
        std::fs::write(to, bytes).map_err(failed)
    }

    fn path(&self, name: &str) -> String {
        self.directory.join(name).display().to_string()
    }

    fn title(&self, text: &str) {
        print(&format!("{}\n\n", self.paint.bold(text)));
    }
}

/// Prints; a reader that went away early has seen what it wanted.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn say(text: &str) {
    for line in wrapped(text, 92) {
        print(&format!("{line}\n"));
    }
    print("\n");
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut();
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.len().saturating_add(word.len()) < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
