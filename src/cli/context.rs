//! What every subcommand holds: the settings, the way to the gate, the way out.

use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::backend::Backend;
use super::config::{Color, Environment, Origin, Setting, Settings, Verbosity};
use super::nowhere::Nowhere;
use super::output::{self, Appended, Format, Output};
use super::paint::Paint;
use super::remote::Remote;
use super::render::text::Fold;
use super::render::{self, safe};
use super::repeated::Repeated;
use super::status::StatusLine;
use super::{roots, wire};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_STEP_SUMMARY_BYTES;
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::gate::log::proof::InclusionReply;
use crate::gate::reply::{DecisionReply, RunReply};
use crate::gate::{Gate, GateError, ReleaseReply, sign};
use crate::registry::RegistryOptions;
use crate::sigstore::{KeyFileError, KeySource, Secrets, Signer, SignerError, SigningKeyError, load_key, open_signer};

/// Why a command takes no server.
const HERE_ONLY: &str = "works on the data directory only: run it where the gate runs";
/// The password of an encrypted private key.
pub const KEY_PASSWORD: &str = "COUNTERSIGN_KEY_PASSWORD";
/// The password of a key that cosign wrote, where [`KEY_PASSWORD`] says none.
pub const COSIGN_PASSWORD: &str = "COSIGN_PASSWORD";
/// The PIN of a token, and what cosign calls it.
pub const PKCS11_PIN: &str = "COUNTERSIGN_PKCS11_PIN";
const COSIGN_PKCS11_PIN: &str = "COSIGN_PKCS11_PIN";
/// The library that speaks to tokens, and what cosign calls it.
const PKCS11_MODULE: &str = "COUNTERSIGN_PKCS11_MODULE";
const COSIGN_PKCS11_MODULE: &str = "COSIGN_PKCS11_MODULE_PATH";
/// The variables whose values open keys: nothing for a program under test.
pub const KEY_SECRETS: [&str; 4] = [KEY_PASSWORD, COSIGN_PASSWORD, PKCS11_PIN, COSIGN_PKCS11_PIN];
/// The id that follows a change from commit to runtime.
pub const CORRELATION_ID: &str = "COUNTERSIGN_CORRELATION_ID";

/// One command's surroundings.
pub struct Context {
    /// What the program was told.
    pub settings: Settings,
    /// The environment, as it was at the start.
    pub environment: Environment,
    /// The line on the terminal that shows what goes on.
    pub status: Arc<StatusLine>,
    /// What the commands that are printed repeat.
    pub repeated: Repeated,
    /// The gate that the command opened, to be closed at its end.
    opened: OnceLock<Gate>,
    /// The same where it was opened to be read, and perhaps by its public key alone.
    read: OnceLock<Gate>,
    /// Where a gate that is not there was opened, to be taken away at its end.
    nowhere: OnceLock<Nowhere>,
    /// Where the answers of this command go, once it is known what it can write.
    outputs: OnceLock<Vec<Output>>,
}

impl Context {
    /// A command's surroundings, with nothing opened yet.
    #[must_use]
    pub fn new(settings: Settings, environment: Environment) -> Self {
        Self {
            settings,
            environment,
            status: Arc::default(),
            repeated: Repeated::default(),
            opened: OnceLock::new(),
            read: OnceLock::new(),
            nowhere: OnceLock::new(),
            outputs: OnceLock::new(),
        }
    }

    async fn open(&self) -> Result<Gate, GateError> {
        // One that was opened to be read does, where it can do everything.
        let read = self.read.get().filter(|gate| self.nowhere.get().is_none() && gate.can_decide());
        if let Some(gate) = self.opened.get().or(read) {
            return Ok(gate.clone());
        }
        let gate = wire::gate(&self.settings, self.variable(KEY_PASSWORD)).await?;
        Ok(self.opened.get_or_init(|| gate).clone())
    }

    /// The gate for a command that only reads. Where there is none, an empty one answers, and nothing is made in the data directory.
    async fn open_to_read(&self) -> Result<Gate, GateError> {
        let trust = roots::trust(&self.settings)?;
        if let Some(gate) = self.open_if_there(trust.clone()).await? {
            return Ok(gate);
        }
        let settings = wire::gate_settings(&self.settings, self.variable(KEY_PASSWORD), trust)?;
        let nowhere = Nowhere::make()?;
        let data = self.nowhere.get_or_init(|| nowhere).path().to_owned();
        let gate = Gate::open(crate::gate::Settings { data, ..settings }).await?;
        Ok(self.read.get_or_init(|| gate).clone())
    }

    /// The same, and nothing where there is no gate.
    async fn open_if_there(&self, trust: TrustSet) -> Result<Option<Gate>, GateError> {
        if let Some(gate) = self.opened.get().or_else(|| self.read.get()) {
            return Ok(Some(gate.clone()));
        }
        let settings = wire::gate_settings(&self.settings, self.variable(KEY_PASSWORD), trust)?;
        let gate = Gate::open_to_read(settings).await?;
        Ok(gate.map(|gate| self.read.get_or_init(|| gate).clone()))
    }

    /// Closes what the command opened: the database is one file then, whichever thread was last. What was written is
    /// as durable without it.
    pub async fn close(&self) {
        for gate in [self.opened.get(), self.read.get()].into_iter().flatten() {
            gate.close().await;
        }
        if let Some(nowhere) = self.nowhere.get() {
            nowhere.remove();
            self.note(&self.no_gate_yet());
        }
    }

    /// That whoever asked named no gate.
    #[must_use]
    pub fn no_gate_yet(&self) -> String {
        let data = self.settings.data.value.as_deref().unwrap_or_else(|| Path::new("")).display();
        format!("no gate in `{data}` yet: this is the answer of an empty one, and nothing was made")
    }

    /// The key that the configuration names for the gate to sign with; none where it has one of its own.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when it does not load.
    pub fn gate_key(&self) -> Result<Option<PublicKey>, GateError> {
        let source = self.settings.gate_key.value.as_ref();
        Ok(source.map(|source| load_key(source, self.variable(KEY_PASSWORD))).transpose()?.map(|key| key.public_key()))
    }

    /// A value of the environment that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.environment.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// How registries are asked.
    #[must_use]
    pub fn registry(&self) -> RegistryOptions {
        wire::registry(&self.settings)
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (wire::clock())()
    }

    /// The gate on the data directory, for a command that works nowhere else.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] when a server is named; as [`wire::gate`].
    pub async fn gate(&self) -> Result<Gate, GateError> {
        self.refuse_server(HERE_ONLY)?;
        self.open().await
    }

    /// Refuses `--server` for a command that would ignore it.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] with `why`.
    pub fn refuse_server(&self, why: &str) -> Result<(), GateError> {
        // A data directory of the client's machine is another gate, with another key and other decisions.
        self.refuse_server_but(
            why,
            "run it on the machine of that gate, with its --data DIR; a directory here is another gate",
        )
    }

    /// The same, with what to do instead.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] with `why` and `instead`.
    pub fn refuse_server_but(&self, why: &str, instead: &str) -> Result<(), GateError> {
        if self.settings.server.value.is_none() {
            return Ok(());
        }
        let set_by = match &self.settings.server.origin {
            Origin::Flag(_) => String::new(),
            origin => format!(" (the server is set by {origin})"),
        };
        Err(GateError::Usage { detail: format!("this command {why}"), hint: Some(format!("{instead}{set_by}")) })
    }

    /// The server that is named, or else the gate on the data directory.
    ///
    /// # Errors
    ///
    /// As [`Remote::new`] and [`wire::gate`].
    pub async fn backend(&self) -> Result<Backend, GateError> {
        match &self.settings.server.value {
            Some(url) => Ok(Backend::Server(Remote::new(url, &self.settings)?)),
            None => Ok(Backend::Data(self.open().await?)),
        }
    }

    /// [`Self::gate`], for a command that only reads.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn gate_to_read(&self) -> Result<Gate, GateError> {
        self.refuse_server(HERE_ONLY)?;
        self.open_to_read().await
    }

    /// The gate on the data directory for a command that only reads, where there is one.
    ///
    /// * `trust` — the trusted roots; none where they do not load and nothing is decided.
    ///
    /// # Errors
    ///
    /// As [`Self::gate`].
    pub async fn gate_if_there(&self, trust: TrustSet) -> Result<Option<Gate>, GateError> {
        self.refuse_server(HERE_ONLY)?;
        self.open_if_there(trust).await
    }

    /// The same, for what nobody can be told of a gate that is not there.
    ///
    /// * `what` — what is asked for, such as "a log".
    ///
    /// # Errors
    ///
    /// As there, and [`GateError::NotFound`].
    pub async fn gate_that_is_there(&self, what: &str) -> Result<Gate, GateError> {
        let there = self.gate_if_there(roots::trust(&self.settings)?).await?;
        there.ok_or_else(|| self.not_there(what))
    }

    fn not_there(&self, what: &str) -> GateError {
        let data = self.settings.data.value.as_deref().unwrap_or_else(|| Path::new("")).display();
        let hint = Some("name the data directory of a gate with --data DIR".to_owned());
        GateError::NotFound { what: format!("{what} in `{data}`"), hint }
    }

    /// [`Self::backend`], for what is done to something that exists: it is in no gate that would be made for it.
    ///
    /// # Errors
    ///
    /// As there, and [`GateError::NotFound`] where the data directory holds no gate; nothing is made then.
    pub async fn backend_in_use(&self) -> Result<Backend, GateError> {
        if self.settings.server.value.is_none() {
            self.require_gate_there()?;
        }
        self.backend().await
    }

    /// [`Self::gate`], for what is done to something that exists.
    ///
    /// # Errors
    ///
    /// As there, and as [`Self::backend_in_use`].
    pub async fn gate_in_use(&self) -> Result<Gate, GateError> {
        self.refuse_server(HERE_ONLY)?;
        self.require_gate_there()?;
        self.open().await
    }

    fn require_gate_there(&self) -> Result<(), GateError> {
        if wire::is_gate_there(&self.settings) { Ok(()) } else { Err(self.not_there("a gate")) }
    }

    /// [`Self::backend`], for a command that only reads: on the data directory it makes nothing, and a directory that cannot be
    /// written is no obstacle.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn backend_to_read(&self) -> Result<Backend, GateError> {
        match &self.settings.server.value {
            Some(url) => Ok(Backend::Server(Remote::new(url, &self.settings)?)),
            None => Ok(Backend::Data(self.open_to_read().await?)),
        }
    }

    /// Reads a subject.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] with expected and found.
    pub fn subject(&self, text: &str) -> Result<SubjectRef, GateError> {
        SubjectRef::parse(text, Path::exists).map_err(|error| GateError::Usage {
            detail: format!("subject: {error}"),
            hint: error
                .hint()
                .or_else(|| Some("HOST/REPO@sha256:…, HOST/REPO:TAG, oci:DIR:TAG, a path, or sha256:… alone".into())),
        })
    }

    /// The digest and name of a subject. A digest that is written out is taken at its word; a tag is resolved here,
    /// once, and what it was is said.
    ///
    /// # Errors
    ///
    /// As [`sign::resolve`].
    pub async fn pin(&self, text: &str) -> Result<(Digest, SubjectRef), GateError> {
        let at = self.subject(text)?;
        let digest = match &at {
            SubjectRef::Digest(digest)
            | SubjectRef::Registry { target: Target::Digest(digest), .. }
            | SubjectRef::Layout { target: Target::Digest(digest), .. } => *digest,
            SubjectRef::File { .. }
            | SubjectRef::Registry { target: Target::Tag(_), .. }
            | SubjectRef::Layout { target: Target::Tag(_), .. } => {
                let digest = sign::resolve(&at, &self.registry()).await?.digest;
                self.note(&format!("{text} is {digest}"));
                digest
            }
        };
        let pinned = match at {
            SubjectRef::Registry { host, repository, .. } => {
                SubjectRef::Registry { host, repository, target: Target::Digest(digest) }
            }
            SubjectRef::Layout { directory, .. } => SubjectRef::Layout { directory, target: Target::Digest(digest) },
            other => other,
        };
        Ok((digest, pinned))
    }

    /// Who signs with what `--key` names.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when it does not load, [`GateError::Fault`] when a program does not answer.
    pub async fn signer(&self, source: &str) -> Result<Box<dyn Signer>, GateError> {
        // cosign's users have theirs set, perhaps to nothing, which is a password there.
        let cosign_password = || self.environment.get(COSIGN_PASSWORD).map(String::as_str);
        let secrets = Secrets {
            password: self.variable(KEY_PASSWORD).or_else(cosign_password),
            pin: self.variable(PKCS11_PIN).or_else(|| self.variable(COSIGN_PKCS11_PIN)),
            module: self.variable(PKCS11_MODULE).or_else(|| self.variable(COSIGN_PKCS11_MODULE)),
        };
        let opened = match source.parse::<KeySource>() {
            Ok(source) => open_signer(&source, secrets).await,
            Err(error) => Err(error.into()),
        };
        opened.map_err(|error| match &error {
            SignerError::KeyFile(file) => {
                GateError::Configuration { hint: Some(key_hint(file)), detail: error.to_string() }
            }
            _ => error.into(),
        })
    }

    /// Refuses outputs that the command does not have, before it does anything.
    ///
    /// What the environment or the file says is said for every command of a job: one that has not that form writes
    /// what it has to say as text.
    ///
    /// # Errors
    ///
    /// As [`output::check`].
    pub fn check_outputs(&self, possible: &[Format]) -> Result<(), GateError> {
        let Setting { value: wanted, origin } = &self.settings.output;
        let outputs = match origin {
            Origin::Flag(_) | Origin::Default => wanted.clone(),
            Origin::Environment(_) | Origin::File(..) => output::possible_of(wanted, possible),
        };
        output::check(&outputs, possible)?;
        output::require_places(&outputs)?;
        // Who asks twice asks about the same command.
        let _ = self.outputs.set(outputs);
        Ok(())
    }

    /// Where the answers of this command go.
    fn outputs(&self) -> &[Output] {
        self.outputs.get().unwrap_or(&self.settings.output.value)
    }

    /// Whether text on stdout is painted.
    #[must_use]
    pub fn stdout_paint(&self) -> Paint {
        self.paint(&Output { format: Format::Text, file: None })
    }

    /// Whether text is painted on its way to this output.
    fn paint(&self, output: &Output) -> Paint {
        let auto = output.file.is_none() && std::io::stdout().is_terminal() && self.variable("NO_COLOR").is_none();
        match self.settings.color.value {
            Color::Always => Paint::Ansi,
            Color::Auto if auto => Paint::Ansi,
            Color::Auto | Color::Never => Paint::Plain,
        }
    }

    /// Prints an answer as text or JSON, wherever it was asked to go.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit<T: Serialize>(&self, reply: &T, text: impl Fn(Paint) -> String) -> Result<(), GateError> {
        self.emit_as(reply, |_, paint| text(paint))
    }

    /// Prints an answer as JSON or as whatever other format was asked for.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit_as<T: Serialize>(&self, reply: &T, text: impl Fn(Format, Paint) -> String) -> Result<(), GateError> {
        self.write_each(|output| match output.format {
            Format::Json => render::json(reply),
            format => Ok(text(format, self.paint(output))),
        })
    }

    /// Prints a decision in every format asked for.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit_decision(&self, reply: &DecisionReply) -> Result<(), GateError> {
        self.write_each(|output| render::decision(reply, output.format, self.paint(output), self.fold()))?;
        self.summarize(|| render::markdown::decision(reply))
    }

    /// Whether `--verbose` unfolds what text leaves folded.
    #[must_use]
    pub fn fold(&self) -> Fold {
        if self.settings.verbosity.value >= Verbosity::Verbose { Fold::Open } else { Fold::Closed }
    }

    /// The same with the proof that the decision is in the log, in text and in JSON.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit_decision_with(&self, reply: &DecisionReply, proof: Option<&InclusionReply>) -> Result<(), GateError> {
        let Some(proof) = proof else { return self.emit_decision(reply) };
        self.write_each(|output| {
            let paint = self.paint(output);
            let mut rendered = match output.format {
                Format::Json => render::json(&Proved { decision: reply, proof })?,
                format => render::decision(reply, format, paint, self.fold())?,
            };
            if output.format == Format::Text {
                rendered.push_str(&render::text::proof(proof, paint));
            }
            Ok(rendered)
        })?;
        self.summarize(|| render::markdown::decision(reply))
    }

    /// Prints a run in every format asked for: as itself in text and JSON, and as the decision that it came to in the others.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit_run(&self, run: &RunReply) -> Result<(), GateError> {
        self.write_each(|output| {
            let paint = self.paint(output);
            match (output.format, &run.decision) {
                (Format::Json, _) => render::json(run),
                (Format::Text, _) | (_, None) => Ok(render::text::run(run, paint, self.fold())),
                (format, Some(decision)) => render::decision(decision, format, paint, self.fold()),
            }
        })
    }

    /// Prints a release in every format asked for.
    ///
    /// # Errors
    ///
    /// As [`output::write`].
    pub fn emit_release(&self, reply: &ReleaseReply) -> Result<(), GateError> {
        self.write_each(|output| render::release::release(reply, output.format, self.paint(output)))?;
        self.summarize(|| render::release::page(reply))
    }

    /// Writes an answer in each form that was asked for: where one has no place to go to, the others are all there is of it.
    fn write_each(&self, rendered: impl Fn(&Output) -> Result<String, GateError>) -> Result<(), GateError> {
        let written = self.outputs().iter().map(|output| self.write(output, &rendered(output)?));
        written.fold(Ok(()), Result::and)
    }

    fn write(&self, output: &Output, rendered: &str) -> Result<(), GateError> {
        match output.format {
            Format::Text => output::write(output, &self.repeated.within(rendered))?,
            _ => output::write(output, rendered)?,
        }
        if let Some(file) = &output.file {
            self.note(&format!("wrote {} ({})", file.display(), output.format));
        }
        Ok(())
    }

    /// Adds an answer to the summary page of the runner, where there is one: in GitHub Actions always, elsewhere with
    /// `--output github`.
    ///
    /// An answer is worth more than its page: where that was not asked for and cannot be written, it is said and nothing
    /// else changes.
    fn summarize(&self, page: impl Fn() -> String) -> Result<(), GateError> {
        let Some(path) = self.variable("GITHUB_STEP_SUMMARY") else { return Ok(()) };
        let asked = self.outputs().iter().any(|output| output.format == Format::Github);
        let on_github = self.variable("GITHUB_ACTIONS") == Some("true");
        if !asked && !on_github {
            return Ok(());
        }
        let written = output::append_within(Path::new(path), &page(), MAX_STEP_SUMMARY_BYTES)
            .map_err(|error| GateError::unwritable(format_args!("GITHUB_STEP_SUMMARY `{path}`"), &error));
        match written {
            Ok(Appended::Whole) => Ok(()),
            Ok(Appended::Nothing) => {
                self.note(&format!(
                    "the summary of this step is full ({MAX_STEP_SUMMARY_BYTES} bytes); this answer is not in it"
                ));
                Ok(())
            }
            Err(error) if asked => Err(error),
            Err(error) => {
                self.note(&error.to_string());
                Ok(())
            }
        }
    }

    /// Says something to a person, on stderr; nothing with `--quiet`.
    pub fn note(&self, text: &str) {
        if self.settings.verbosity.value >= Verbosity::Normal {
            self.status.say(&safe(&self.repeated.within(text)));
        }
    }

    /// Whether nothing is said but what was asked for.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.settings.verbosity.value < Verbosity::Normal
    }

    /// Says a detail, on stderr, with `--verbose`.
    pub fn detail(&self, text: &str) {
        if self.settings.verbosity.value >= Verbosity::Verbose {
            self.note(text);
        }
    }
}

/// A decision, and the proof that it is in the log.
#[derive(Serialize)]
struct Proved<'a> {
    #[serde(flatten)]
    decision: &'a DecisionReply,
    proof: &'a InclusionReply,
}

/// What to do about a private key that does not load.
fn key_hint(error: &KeyFileError) -> String {
    match error {
        KeyFileError::Key { error: SigningKeyError::PasswordMissing | SigningKeyError::PasswordWrong, .. } => {
            format!("the password is read from {KEY_PASSWORD}, or from {COSIGN_PASSWORD}, where an empty one counts")
        }
        KeyFileError::Permissions { .. } => {
            "if somebody else may have read it, make another: countersign keygen --out PREFIX".into()
        }
        KeyFileError::Source { .. } => {
            "a key in a KMS or on a token signs through a program: exec:PROGRAM (examples/signers)".into()
        }
        _ => "`countersign keygen --out PREFIX` makes one: sign with --key PREFIX.key".into(),
    }
}
