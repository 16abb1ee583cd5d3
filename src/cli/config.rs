//! What the program is told: flag, then environment, then file, then default; each value remembers where it is from.

mod file;
mod finder;
mod places;
mod projects;
mod values;
mod variables;
mod webhooks;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Instant;

use url::Url;

use super::args::GlobalArgs;
use super::output::Output;
use super::services::SigningConfigName;
use super::telemetry::LogFormat;
use crate::domain::names::{ProjectName, TrustedRootName};
use crate::domain::places::Places;
use crate::domain::policy::IdentityPattern;
use crate::domain::run::LeaseTerm;
use crate::domain::time::Span;
use crate::events::Webhooks;
use crate::gate::GateError;
use crate::gate::log::Witness;
use crate::registry::SignatureRepository;
use crate::sigstore::KeySource;
use crate::store::ServerUrl;
use file::File;
use finder::Finder;
use places::{at_line, config_file, read};

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

/// Whose rules are evaluated by processes of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolated {
    /// Those of packs that are not in force.
    Drafts,
    /// All.
    All,
}

/// A trusted root by its name or its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RootName {
    /// One that this release brings (`production`, `staging`, `github`), or that `trust update` keeps.
    Named(TrustedRootName),
    /// A `trusted_root.json`.
    File(PathBuf),
}

/// Somebody whom the configuration names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Somebody {
    /// Whoever has this identity.
    Identity(IdentityPattern),
    /// Whoever has the private half of the key in this file.
    Key(PathBuf),
}

impl fmt::Display for Somebody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Identity(pattern) => write!(f, "{} {}", pattern.issuer(), pattern.identity()),
            Self::Key(path) => path.display().fmt(f),
        }
    }
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
    /// The database on a server, instead of a file of the data directory.
    pub database: Setting<Option<ServerUrl>>,
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
    /// For how long a worker claims a run at a time.
    pub lease: Setting<LeaseTerm>,
    /// Where the gate's own key lies; absent: in the data directory.
    pub gate_key: Setting<Option<KeySource>>,
    /// Where the key of the decision log lies; absent: in the data directory.
    pub log_key: Setting<Option<KeySource>>,
    /// The file in which it is remembered how large the decision log is; absent: one in the data directory.
    pub log_mark: Setting<Option<PathBuf>>,
    /// Who cosigns the decision log.
    pub log_witnesses: Setting<Vec<Witness>>,
    /// Whose policy packs are put in force; nobody: those of a directory on this machine.
    pub pack_signers: Setting<Vec<Somebody>>,
    /// Whose rules are evaluated by processes of their own.
    pub isolated: Setting<Isolated>,
    /// The places that subjects of a project are promoted from.
    pub places: Setting<BTreeMap<ProjectName, Places>>,
    /// Who may revoke, and take a revocation back.
    pub revokers: Setting<Vec<Somebody>>,
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
    /// How long everything is kept; absent: for ever.
    pub retention: Setting<Option<Span>>,
    /// Who is told about decisions.
    pub webhooks: Setting<Webhooks>,
    /// Variables that begin like this program's, and that nobody reads.
    pub unread: Vec<String>,
    /// When the registries must have answered, so that a timeout names the one that did not; absent without a
    /// timeout, and for the service.
    pub ends_at: Option<Instant>,
}

/// The gate's name in VSAs while nobody has chosen one.
pub const DEFAULT_GATE_ID: &str = "urn:countersign:gate/local";

/// Whoever signs for a gate means the one that she named, if she did.
///
/// # Errors
///
/// [`GateError::Usage`] for a gate that calls itself otherwise.
pub fn require_gate(named: &Setting<String>, gate: &str) -> Result<(), GateError> {
    if named.origin == Origin::Default || named.value == gate {
        return Ok(());
    }
    let found = super::render::safe(gate);
    Err(GateError::Usage {
        detail: format!("the gate calls itself `{found}`, and {} names `{}`", named.origin, named.value),
        hint: Some("ask the gate that you mean".into()),
    })
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
        let finder = Finder::new(environment, file.value.as_deref(), &text);
        let unread = variables::unread(environment, &format!("{}\n{text}", flags.named_variables))?;
        Ok(Self { unread, ..finder.settings(flags, table, file.clone())? })
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
    fn a_list_that_says_nothing_takes_nothing_of_the_file_s_place() {
        let (_directory, flags) = file("[packs]\nsigners = [\"release.pub\"]\n");
        for nothing in [",", " , ", ",,"] {
            let error = settings(&flags, &[("COUNTERSIGN_PACKS_SIGNERS", nothing)]).unwrap_err();
            assert!(matches!(error, GateError::Usage { .. }), "{error}");
            assert!(error.to_string().starts_with("COUNTERSIGN_PACKS_SIGNERS: expected items"), "{error}");
        }
        assert_eq!(settings(&flags, &[("COUNTERSIGN_PACKS_SIGNERS", "")]).unwrap().pack_signers.value.len(), 1);
        for (text, told) in [
            ("[packs]\nsigners = []\n", "config.toml:2: `packs.signers`: expected at least one person or key"),
            ("[revocation]\npeople = []\n", "config.toml:2: `revocation.people`: expected at least one"),
        ] {
            let (_directory, flags) = file(text);
            let error = settings(&flags, &[]).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }

    #[test]
    fn every_setting_that_has_a_variable_is_known_by_it() {
        let (_directory, flags) = file("");
        for key in [
            "data",
            "database",
            "server",
            "project",
            "output",
            "offline",
            "timeout",
            "quiet",
            "verbose",
            "color",
            "log.format",
            "otlp.endpoint",
            "gate.id",
            "runs.lease",
            "gate.key",
            "decision-log.key",
            "packs.signers",
            "packs.isolate",
            "revocation.people",
            "registry.plain-http",
            "registry.signatures",
            "signing.config",
            "retention.keep",
            "trust.roots",
            "trust.refresh",
        ] {
            let variable = finder::variable(key);
            let outcome = settings(&flags, &[(&variable, "\u{1}")]);
            assert!(outcome.is_err() || outcome.unwrap().unread.is_empty(), "{variable}");
        }
        assert_eq!(settings(&flags, &[("COUNTERSIGN_PLAIN_HTTP", "x")]).unwrap().unread, ["COUNTERSIGN_PLAIN_HTTP"]);
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

    #[test]
    fn the_places_of_projects_are_read_and_what_could_mean_two_is_refused_with_its_line() {
        let text = "[projects.acme]\nplaces = [\"registry.example.com/acme/**\", \"oci:/srv/acme\"]\n";
        let (_directory, flags) = file(text);
        let found = settings(&flags, &[]).unwrap().places;
        let acme = &found.value["acme"];
        assert_eq!(acme.to_string(), "registry.example.com/acme/**, oci:/srv/acme");
        assert!(acme.allow("registry.example.com/acme/app") && !acme.allow("registry.example.com/other/app"));
        assert!(found.origin.to_string().ends_with("config.toml:1"), "{}", found.origin);
        for (bad, told) in [
            ("[projects.acme]\nplaces = [\"registry.example.com/acme*\"]\n", "config.toml:2: `projects.acme.places`"),
            ("[projects.acme]\nplaces = []\n", "config.toml:2: `projects.acme.places`: expected at least one place"),
            ("[projects.acme]\n", "missing field `places`"),
            ("[projects.acme]\nplace = \"x\"\n", "unknown field `place`"),
            ("[projects.Acme]\nplaces = [\"oci:x\"]\n", "config.toml:1: `projects`: expected a project name"),
        ] {
            let (_directory, flags) = file(bad);
            let error = settings(&flags, &[]).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }

    #[test]
    fn webhooks_and_retention_are_read_and_what_may_be_secret_is_not_repeated() {
        let text = "[retention]\nkeep = \"90d\"\n[webhooks.ci]\nurl = \"https://ci.example/hook?token=SECRET\"\n\
            secret = \"ci.secret\"\nenvironments = [\"production\"]\naddresses = [\"10.1.0.0/16\"]\n";
        let (directory, flags) = file(text);
        let found = settings(&flags, &[]).unwrap();
        assert_eq!(found.retention.value.map(Span::seconds), Some(90 * 86_400));
        let webhook = found.webhooks.value.iter().next().unwrap();
        assert_eq!((webhook.name.as_str(), webhook.shown().as_str()), ("ci", "https://ci.example"));
        assert_eq!(webhook.secret.to_string(), directory.path().join("ci.secret").display().to_string());
        assert!(webhook.wants(&ProjectName::default(), &"production".parse().unwrap()));
        assert!(!webhook.wants(&ProjectName::default(), &"staging".parse().unwrap()));
        for (bad, told) in [
            ("[retention]\nkeep = \"1h\"\n", "config.toml:2: `retention.keep`: expected at least 1d"),
            (
                "[webhooks.CI]\nurl = \"https://h/\"\nsecret = \"s\"\n",
                "config.toml:1: `webhooks`: expected a webhook's name",
            ),
            (
                "[webhooks.ci]\nurl = \"http://h/SECRET\"\nsecret = \"s\"\n",
                "config.toml:2: `url`: expected `https://HOST/…`",
            ),
            ("[webhooks.ci]\nurl = \"https://h/\"\n", "missing field `secret`"),
            (
                "[webhooks.ci]\nurl = \"https://h/\"\nsecret = \"s\"\naddresses = [\"all\"]\n",
                "config.toml:4: `addresses`",
            ),
            ("[webhooks.ci]\nurl = \"https://h/\"\nsecret = \"s\"\nsecrets = \"s\"\n", "unknown field `secrets`"),
        ] {
            let (_directory, flags) = file(bad);
            let error = settings(&flags, &[]).unwrap_err().to_string();
            assert!(error.contains(told) && !error.contains("SECRET"), "{error}");
        }
    }
}
