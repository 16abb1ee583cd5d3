//! What the program is told: flag, then environment, then file, then default; each value remembers where it is from.

mod places;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::Deserialize;
use toml::Spanned;
use url::Url;

use super::args::GlobalArgs;
use super::output::{Format, Output};
use super::services::{SigningConfigName, SigningTable, signing_config_beside};
use super::telemetry::{self, LogFormat, LogTable, OtlpTable};
use crate::domain::limits::REFRESH_SECONDS_MIN;
use crate::domain::names::{ProjectName, TrustedRootName};
use crate::domain::time::Span;
use crate::gate::GateError;
use crate::registry::SignatureRepository;
use places::{at_line, config_file, default_data, position, read};

/// Environment variables, taken once at the start, so that nothing below reads them behind our back.
pub type Environment = BTreeMap<String, String>;

/// Where a value is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// The configuration file, on this line.
    File(PathBuf, usize),
    /// This environment variable.
    Environment(String),
    /// This flag.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Environment(name) | Self::Flag(name) => f.write_str(name),
        }
    }
}

/// A value and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// What counts.
    pub value: T,
    /// Who said so.
    pub origin: Origin,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How much is said on stderr.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors only.
    Quiet,
    /// Errors, and what a person wants to know.
    Normal,
    /// Each step.
    Verbose,
}

/// Whether the network may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// It may.
    Allowed,
    /// No socket is opened.
    Forbidden,
}

/// A trusted root by its name or its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RootName {
    /// One that this release brings (`production`, `staging`, `github`), or that `trust update` keeps.
    Named(TrustedRootName),
    /// A `trusted_root.json`.
    File(PathBuf),
}

/// The TUF repository of one root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TufRepository {
    /// Where it lies.
    pub mirror: Option<String>,
    /// The root metadata to begin with.
    pub root: Option<PathBuf>,
}

/// Every setting of the program.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The configuration file that was read, if any.
    pub file: Setting<Option<PathBuf>>,
    /// The data directory; absent when nothing names one and there is no home directory.
    pub data: Setting<Option<PathBuf>>,
    /// The server to ask instead of a data directory.
    pub server: Setting<Option<String>>,
    /// Whose runs and decisions.
    pub project: Setting<ProjectName>,
    /// Where answers go.
    pub output: Setting<Vec<Output>>,
    /// Whether the network may be used.
    pub network: Setting<Network>,
    /// How long the whole command may take.
    pub timeout: Setting<Option<Span>>,
    /// When to use colour.
    pub color: Setting<Color>,
    /// How much is said on stderr.
    pub verbosity: Setting<Verbosity>,
    /// The form of the service's log.
    pub log_format: Setting<LogFormat>,
    /// The collector that is told what was done and how long it took; absent: none.
    pub otlp: Setting<Option<Url>>,
    /// Who the gate says it is.
    pub gate_id: Setting<String>,
    /// Hosts that are asked over plain HTTP.
    pub plain_http: Setting<Vec<String>>,
    /// The repository in which signatures lie, and into which new ones go; absent: the subject's own.
    pub signatures: Setting<Option<SignatureRepository>>,
    /// The trusted roots in force.
    pub roots: Setting<Vec<RootName>>,
    /// The services that sign for an identity, and log and timestamp what a key signs.
    pub signing_config: Setting<SigningConfigName>,
    /// How often the service asks the repositories of these roots; absent: it does not.
    pub refresh: Setting<Option<Span>>,
    /// The repositories that the configuration names, by the name of their root.
    pub tuf: Setting<BTreeMap<TrustedRootName, TufRepository>>,
    /// When the registries must have answered, so that a timeout names the one that did not; absent without a
    /// timeout, and for the service.
    pub ends_at: Option<Instant>,
}

/// The variable by which cosign is told where signatures lie.
const COSIGN_REPOSITORY: &str = "COSIGN_REPOSITORY";

/// The gate's name in VSAs while nobody has chosen one.
pub const DEFAULT_GATE_ID: &str = "urn:countersign:gate/local";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    data: Option<Spanned<PathBuf>>,
    server: Option<Spanned<String>>,
    project: Option<Spanned<String>>,
    offline: Option<Spanned<bool>>,
    timeout: Option<Spanned<String>>,
    color: Option<Spanned<String>>,
    output: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    log: LogTable,
    #[serde(default)]
    otlp: OtlpTable,
    #[serde(default)]
    gate: GateTable,
    #[serde(default)]
    registry: RegistryTable,
    #[serde(default)]
    signing: SigningTable,
    #[serde(default)]
    trust: TrustTable,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GateTable {
    id: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegistryTable {
    #[serde(rename = "plain-http")]
    plain_http: Option<Spanned<Vec<String>>>,
    signatures: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrustTable {
    roots: Option<Spanned<Vec<String>>>,
    refresh: Option<Spanned<String>>,
    #[serde(default)]
    tuf: BTreeMap<Spanned<String>, TufTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TufTable {
    mirror: Option<String>,
    root: Option<PathBuf>,
}

/// Finds each value of one command, from the nearest who gave one.
struct Finder<'a> {
    environment: &'a Environment,
    path: Option<&'a Path>,
    text: &'a str,
}

impl Settings {
    /// Puts flags, environment and file together.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a file that is not there or does not parse (with file, line and column);
    /// [`GateError::Usage`] for a flag or variable with a value that does not parse, naming it.
    pub fn load(flags: &GlobalArgs, environment: &Environment) -> Result<Self, GateError> {
        let file = config_file(flags, environment);
        let text = match &file.value {
            Some(path) => read(path, &file.origin)?,
            None => None,
        };
        let file = Setting { value: file.value.filter(|_| text.is_some()), origin: file.origin };
        let text = text.unwrap_or_default();
        let table: File = match &file.value {
            Some(path) => toml::from_str(&text).map_err(|error| at_line(path, &text, &error))?,
            None => File::default(),
        };
        let finder = Finder { environment, path: file.value.as_deref(), text: &text };
        finder.settings(flags, table, file.clone())
    }
}

impl Finder<'_> {
    fn settings(&self, flags: &GlobalArgs, table: File, file: Setting<Option<PathBuf>>) -> Result<Settings, GateError> {
        let directory = self.path.and_then(Path::parent).unwrap_or(Path::new("")).to_owned();
        let beside = |value: String| directory.join(value).to_string_lossy().into_owned();
        let roots = table.roots_beside(&directory);
        let signing_config = table.signing.config.clone();
        let signing_config =
            signing_config.map(|text| map_spanned(text, |text| signing_config_beside(&directory, &text)));
        let data = table.data.map(|spanned| map_spanned(spanned, |path| beside(path.to_string_lossy().into_owned())));
        let data = match self.find("data", flags.data.as_ref().map(|p| p.display().to_string()), data) {
            Some(found) => Setting { value: Some(PathBuf::from(found.value)), origin: found.origin },
            None => Setting { value: default_data(self.environment), origin: Origin::Default },
        };
        Ok(Settings {
            file,
            data,
            server: self
                .optional("server", flags.server.clone(), table.server, |text| Ok::<_, String>(text.to_owned()))?,
            project: self.parsed(
                "project",
                flags.project.clone(),
                table.project,
                ProjectName::default(),
                str::parse,
            )?,
            output: self.outputs(flags, table.output)?,
            network: self.network(flags, table.offline)?,
            timeout: self.optional("timeout", flags.timeout.clone(), table.timeout, str::parse)?,
            color: self.parsed("color", flags.color.clone(), table.color, Color::Auto, |text| {
                <Color as clap::ValueEnum>::from_str(text, false)
                    .map_err(|_| format!("expected auto, always or never, found `{text}`"))
            })?,
            verbosity: self.verbosity(flags)?,
            log_format: self.parsed(
                "log.format",
                flags.log_format.clone(),
                table.log.format,
                LogFormat::Text,
                str::parse,
            )?,
            otlp: self.collector(flags, table.otlp.endpoint)?,
            gate_id: self.parsed("gate.id", None, table.gate.id, DEFAULT_GATE_ID.to_owned(), gate_id)?,
            plain_http: self.list("registry.plain-http", table.registry.plain_http, Vec::new()),
            signatures: self.signatures(table.registry.signatures)?,
            roots: {
                let found = self.list("trust.roots", roots, vec!["production".into()]);
                Setting { value: found.value.iter().map(|text| root(text)).collect(), origin: found.origin }
            },
            signing_config: {
                let production = || Setting { value: "production".into(), origin: Origin::Default };
                let found = self.find("signing.config", None, signing_config).unwrap_or_else(production);
                Setting { value: SigningConfigName::from(found.value.as_str()), origin: found.origin }
            },
            refresh: self.optional("trust.refresh", None, table.trust.refresh, refresh)?,
            tuf: self.repositories(table.trust.tuf, &directory)?,
            ends_at: None,
        })
    }

    /// The text of a value from the nearest who gave one.
    fn find(&self, key: &str, flag: Option<String>, file: Option<Spanned<String>>) -> Option<Setting<String>> {
        let variable = variable(key);
        if let Some(value) = flag {
            return Some(Setting { value, origin: Origin::Flag(format!("--{}", flag_of(key))) });
        }
        if let Some(value) = self.environment.get(&variable).filter(|value| !value.is_empty()) {
            return Some(Setting { value: value.clone(), origin: Origin::Environment(variable) });
        }
        file.map(|spanned| Setting { origin: self.line(spanned.span().start), value: spanned.into_inner() })
    }

    fn optional<T, E: fmt::Display>(
        &self,
        key: &str,
        flag: Option<String>,
        file: Option<Spanned<String>>,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Setting<Option<T>>, GateError> {
        let Some(found) = self.find(key, flag, file) else {
            return Ok(Setting { value: None, origin: Origin::Default });
        };
        let value = parse(&found.value).map_err(|error| wrong(&found.origin, key, &error))?;
        Ok(Setting { value: Some(value), origin: found.origin })
    }

    fn parsed<T, E: fmt::Display>(
        &self,
        key: &str,
        flag: Option<String>,
        file: Option<Spanned<String>>,
        default: T,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Setting<T>, GateError> {
        let found = self.optional(key, flag, file, parse)?;
        Ok(Setting { value: found.value.unwrap_or(default), origin: found.origin })
    }

    /// The collector of traces: also as every program that speaks OTLP over HTTP is told it.
    fn collector(&self, flags: &GlobalArgs, file: Option<Spanned<String>>) -> Result<Setting<Option<Url>>, GateError> {
        let found = self.optional("otlp.endpoint", flags.otlp.clone(), file, telemetry::endpoint)?;
        let nearer = matches!(found.origin, Origin::Flag(_) | Origin::Environment(_));
        let said = |name: &str| self.environment.get(name).map(String::as_str).filter(|value| !value.is_empty());
        let speaks_http = said("OTEL_EXPORTER_OTLP_PROTOCOL").is_none_or(|protocol| protocol == "http/protobuf");
        let (Some(usual), true, false) = (said(telemetry::ENDPOINT), speaks_http, nearer) else { return Ok(found) };
        let origin = Origin::Environment(telemetry::ENDPOINT.into());
        let value = telemetry::endpoint(usual).map_err(|error| wrong(&origin, "otlp.endpoint", &error))?;
        Ok(Setting { value: Some(value), origin })
    }

    /// Where signatures lie: as cosign's users have said it, too.
    fn signatures(&self, file: Option<Spanned<String>>) -> Result<Setting<Option<SignatureRepository>>, GateError> {
        let key = "registry.signatures";
        let found = self.optional(key, None, file, str::parse)?;
        let theirs = self.environment.get(COSIGN_REPOSITORY).filter(|text| !text.is_empty());
        let (Some(text), false) = (theirs, matches!(found.origin, Origin::Environment(_))) else { return Ok(found) };
        let origin = Origin::Environment(COSIGN_REPOSITORY.into());
        let value = text.parse().map_err(|error: String| wrong(&origin, key, &error))?;
        Ok(Setting { value: Some(value), origin })
    }

    /// A list of texts: separated by commas in the environment.
    fn list(&self, key: &str, file: Option<Spanned<Vec<String>>>, default: Vec<String>) -> Setting<Vec<String>> {
        let variable = variable(key);
        if let Some(text) = self.environment.get(&variable).filter(|value| !value.is_empty()) {
            let value = text.split(',').map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect();
            return Setting { value, origin: Origin::Environment(variable) };
        }
        match file {
            Some(spanned) => Setting { origin: self.line(spanned.span().start), value: spanned.into_inner() },
            None => Setting { value: default, origin: Origin::Default },
        }
    }

    fn outputs(
        &self,
        flags: &GlobalArgs,
        file: Option<Spanned<Vec<String>>>,
    ) -> Result<Setting<Vec<Output>>, GateError> {
        if !flags.output.is_empty() {
            return Ok(Setting { value: flags.output.clone(), origin: Origin::Flag("--output".into()) });
        }
        let found = self.list("output", file, Vec::new());
        if found.value.is_empty() {
            let text = Output { format: Format::Text, file: None };
            return Ok(Setting { value: vec![text], origin: Origin::Default });
        }
        let outputs: Result<Vec<Output>, _> = found.value.iter().map(|text| text.parse()).collect();
        let value = outputs.map_err(|error| wrong(&found.origin, "output", &error))?;
        Ok(Setting { value, origin: found.origin })
    }

    fn verbosity(&self, flags: &GlobalArgs) -> Result<Setting<Verbosity>, GateError> {
        let quiet = self.parsed("quiet", flags.quiet.then(|| "true".into()), None, false, yes_or_no)?;
        let verbose = self.parsed("verbose", flags.verbose.then(|| "true".into()), None, false, yes_or_no)?;
        Ok(match (quiet.value, verbose.value) {
            (true, _) => Setting { value: Verbosity::Quiet, origin: quiet.origin },
            (false, true) => Setting { value: Verbosity::Verbose, origin: verbose.origin },
            (false, false) => Setting { value: Verbosity::Normal, origin: Origin::Default },
        })
    }

    fn network(&self, flags: &GlobalArgs, file: Option<Spanned<bool>>) -> Result<Setting<Network>, GateError> {
        let file = file.map(|spanned| map_spanned(spanned, |offline| offline.to_string()));
        let flag = flags.offline.then(|| "true".to_owned());
        self.parsed("offline", flag, file, Network::Allowed, |text| {
            yes_or_no(text).map(|offline| if offline { Network::Forbidden } else { Network::Allowed })
        })
    }

    /// The repositories of `[trust.tuf.NAME]`, with files named from the configuration's own directory.
    fn repositories(
        &self,
        tables: BTreeMap<Spanned<String>, TufTable>,
        directory: &Path,
    ) -> Result<Setting<BTreeMap<TrustedRootName, TufRepository>>, GateError> {
        let (mut repositories, mut first) = (BTreeMap::new(), Origin::Default);
        for (name, table) in tables {
            let origin = self.line(name.span().start);
            let parsed = name.get_ref().parse().map_err(|error| wrong(&origin, "trust.tuf", &error))?;
            let root = table.root.map(|path| directory.join(path));
            repositories.insert(parsed, TufRepository { mirror: table.mirror, root });
            first = if first == Origin::Default { origin } else { first };
        }
        Ok(Setting { value: repositories, origin: first })
    }

    fn line(&self, offset: usize) -> Origin {
        let line = position(self.text, offset).0;
        Origin::File(self.path.unwrap_or(Path::new("")).to_owned(), line)
    }
}

impl File {
    /// The trusted roots with files named from the configuration's own directory.
    fn roots_beside(&self, directory: &Path) -> Option<Spanned<Vec<String>>> {
        let spanned = self.trust.roots.as_ref()?;
        let roots = spanned.as_ref().iter().map(|text| match text.as_str() {
            name if name.parse::<TrustedRootName>().is_ok() => text.clone(),
            file => directory.join(file).to_string_lossy().into_owned(),
        });
        Some(Spanned::new(spanned.span(), roots.collect()))
    }
}

fn map_spanned<T, U>(spanned: Spanned<T>, map: impl FnOnce(T) -> U) -> Spanned<U> {
    Spanned::new(spanned.span(), map(spanned.into_inner()))
}

/// `registry.plain-http` is `COUNTERSIGN_REGISTRY_PLAIN_HTTP`.
fn variable(key: &str) -> String {
    format!("COUNTERSIGN_{}", key.to_uppercase().replace(['.', '-'], "_"))
}

/// `log.format` is `--log-format`, and the collector's address simply `--otlp`.
fn flag_of(key: &str) -> String {
    key.trim_end_matches(".endpoint").replace('.', "-")
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "true" | "1" | "yes" => Ok(true),
        "false" | "0" | "no" => Ok(false),
        other => Err(format!("expected true or false, found `{}`", other.chars().take(60).collect::<String>())),
    }
}

fn root(text: &str) -> RootName {
    text.parse().map_or_else(|_| RootName::File(text.into()), RootName::Named)
}

fn refresh(text: &str) -> Result<Span, String> {
    let span: Span = text.parse().map_err(|error: crate::domain::time::ParseSpanError| error.to_string())?;
    if span.seconds() < REFRESH_SECONDS_MIN {
        return Err(format!("expected at least {REFRESH_SECONDS_MIN} seconds, found `{text}`"));
    }
    Ok(span)
}

fn gate_id(text: &str) -> Result<String, String> {
    if text.len() > 256 || !text.contains(':') || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(format!(
            "expected a URI of at most 256 bytes, found `{}`",
            text.chars().take(60).collect::<String>()
        ));
    }
    Ok(text.to_owned())
}

fn wrong(origin: &Origin, key: &str, error: &dyn fmt::Display) -> GateError {
    match origin {
        Origin::File(..) => GateError::Configuration { detail: format!("{origin}: `{key}`: {error}"), hint: None },
        _ => GateError::usage(format!("{origin}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(flags: &GlobalArgs, variables: &[(&str, &str)]) -> Result<Settings, GateError> {
        let environment = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Settings::load(flags, &environment)
    }

    fn file(text: &str) -> (tempfile::TempDir, GlobalArgs) {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.toml");
        std::fs::write(&path, text).unwrap();
        (directory, GlobalArgs { config: Some(path), ..GlobalArgs::default() })
    }

    #[test]
    fn a_flag_beats_the_environment_which_beats_the_file_which_beats_the_default() {
        let (_directory, mut flags) = file("# first\nproject = \"from-file\"\n");
        let found = settings(&flags, &[]).unwrap().project;
        assert_eq!(found.value.as_str(), "from-file");
        assert!(found.origin.to_string().ends_with("config.toml:2"), "{}", found.origin);

        let variables = [("COUNTERSIGN_PROJECT", "from-environment")];
        let found = settings(&flags, &variables).unwrap().project;
        assert_eq!(
            (found.value.as_str(), found.origin.to_string().as_str()),
            ("from-environment", "COUNTERSIGN_PROJECT")
        );

        flags.project = Some("from-flag".into());
        let found = settings(&flags, &variables).unwrap().project;
        assert_eq!((found.value.as_str(), found.origin.to_string().as_str()), ("from-flag", "--project"));

        let found = settings(&GlobalArgs::default(), &[]).unwrap().project;
        assert_eq!((found.value.as_str(), found.origin), ("default", Origin::Default));
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_place() {
        let (_directory, flags) = file("project = \"a\"\n\n[gate]\nidd = \"x\"\n");
        let error = settings(&flags, &[]).unwrap_err();
        assert!(matches!(error, GateError::Configuration { .. }));
        assert!(error.to_string().contains("config.toml:4:1: unknown field `idd`"), "{error}");
    }

    #[test]
    fn a_wrong_value_names_who_gave_it() {
        let error = settings(&GlobalArgs::default(), &[("COUNTERSIGN_TIMEOUT", "1 month")]).unwrap_err();
        assert!(error.to_string().starts_with("COUNTERSIGN_TIMEOUT: expected a whole number"), "{error}");
        let (_directory, flags) = file("\ntimeout = \"soon\"");
        let error = settings(&flags, &[]).unwrap_err();
        assert!(error.to_string().contains("config.toml:2: `timeout`"), "{error}");
    }

    #[test]
    fn the_usual_file_may_be_absent_and_a_named_one_may_not() {
        let home = tempfile::tempdir().unwrap();
        let home_text = home.path().to_str().unwrap();
        let found = settings(&GlobalArgs::default(), &[("HOME", home_text)]).unwrap();
        assert_eq!(found.file.value, None);
        assert_eq!(found.data.value, Some(home.path().join(".local/share/countersign")));
        let flags = GlobalArgs { config: Some(home.path().join("none.toml")), ..GlobalArgs::default() };
        assert!(matches!(settings(&flags, &[]), Err(GateError::Configuration { .. })));
    }

    #[test]
    fn without_a_home_there_is_no_data_directory_to_guess() {
        assert_eq!(settings(&GlobalArgs::default(), &[]).unwrap().data.value, None);
    }

    #[test]
    fn files_in_the_configuration_are_named_from_its_own_directory() {
        let (directory, flags) = file("data = \"gate\"\n[trust]\nroots = [\"staging\", \"own.json\"]\n");
        let found = settings(&flags, &[]).unwrap();
        assert_eq!(found.data.value, Some(directory.path().join("gate")));
        let staging = RootName::Named("staging".parse().unwrap());
        assert_eq!(found.roots.value, [staging, RootName::File(directory.path().join("own.json"))]);
    }

    #[test]
    fn the_repositories_of_roots_are_named_with_files_beside_the_configuration() {
        let text = "[trust]\nroots = [\"acme\"]\nrefresh = \"6h\"\n[trust.tuf.acme]\nmirror = \"https://tuf.example\"\nroot = \"root.json\"\n";
        let (directory, flags) = file(text);
        let found = settings(&flags, &[]).unwrap();
        assert_eq!(found.refresh.value.map(Span::seconds), Some(6 * 3_600));
        let acme = &found.tuf.value["acme"];
        assert_eq!(acme.mirror.as_deref(), Some("https://tuf.example"));
        assert_eq!(acme.root, Some(directory.path().join("root.json")));
        for (bad, told) in [
            ("[trust]\nrefresh = \"1s\"\n", "expected at least 60 seconds"),
            ("[trust.tuf.\"../x\"]\n", "expected a trusted root's name"),
            ("[trust.tuf.acme]\nmirrors = \"x\"\n", "unknown field `mirrors`"),
        ] {
            let (_directory, flags) = file(bad);
            let error = settings(&flags, &[]).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
