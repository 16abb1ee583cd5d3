//! Each value from the nearest who gave one: flag, environment, file, default.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::Spanned;
use url::Url;

use super::file::{File, TufTable, WitnessTable, people_beside};
use super::places::{default_data, position};
use super::values::{color, gate_id, key_beside, refresh, retention, root, somebody, yes_or_no};
use super::{
    Color, DEFAULT_GATE_ID, Environment, Isolated, Network, Origin, Setting, Settings, Somebody, TufRepository,
    Verbosity,
};
use crate::cli::args::GlobalArgs;
use crate::cli::output::{Format, Output};
use crate::cli::services::{SigningConfigName, signing_config_beside};
use crate::cli::telemetry::{self, LogFormat};
use crate::domain::log::{NoteKey, Signs};
use crate::domain::names::{ProjectName, TrustedRootName};
use crate::domain::run::LeaseTerm;
use crate::gate::GateError;
use crate::gate::log::Witness;
use crate::registry::SignatureRepository;

/// The variable by which cosign is told where signatures lie.
const COSIGN_REPOSITORY: &str = "COSIGN_REPOSITORY";

/// Finds each value of one command, from the nearest who gave one.
pub(super) struct Finder<'a> {
    environment: &'a Environment,
    path: Option<&'a Path>,
    text: &'a str,
}

impl<'a> Finder<'a> {
    /// Values of this environment, and of the file at `path` with this text.
    pub(super) const fn new(environment: &'a Environment, path: Option<&'a Path>, text: &'a str) -> Self {
        Self { environment, path, text }
    }

    /// Every setting.
    pub(super) fn settings(
        &self,
        flags: &GlobalArgs,
        table: File,
        file: Setting<Option<PathBuf>>,
    ) -> Result<Settings, GateError> {
        let directory = self.path.and_then(Path::parent).unwrap_or(Path::new("")).to_owned();
        let beside = |value: String| directory.join(value).to_string_lossy().into_owned();
        let roots = table.roots_beside(&directory);
        let pack_signers = people_beside(table.packs.signers.as_ref(), &directory);
        let revokers = people_beside(table.revocation.people.as_ref(), &directory);
        let signing_config = table.signing.config.clone();
        let signing_config =
            signing_config.map(|text| map_spanned(text, |text| signing_config_beside(&directory, &text)));
        let data = table.data.map(|spanned| map_spanned(spanned, |path| beside(path.to_string_lossy().into_owned())));
        let data = match self.find("data", flags.data.as_ref().map(|p| p.display().to_string()), data) {
            Some(found) => Setting { value: Some(PathBuf::from(found.value)), origin: found.origin },
            None => Setting { value: default_data(self.environment), origin: Origin::Default },
        };
        let log_key = table.decision_log.key.map(|text| map_spanned(text, |text| key_beside(&directory, text)));
        let log_mark = table.decision_log.mark.map(|text| map_spanned(text, beside));
        let key = table.gate.key.map(|text| map_spanned(text, |text| key_beside(&directory, text)));
        Ok(Settings {
            file,
            data,
            database: self.optional("database", flags.database.clone(), table.database, str::parse)?,
            server: self.server(flags, table.server),
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
            color: self.parsed("color", flags.color.clone(), table.color, Color::Auto, color)?,
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
            lease: self.parsed("runs.lease", None, table.runs.lease, LeaseTerm::default(), str::parse)?,
            gate_key: self.optional("gate.key", None, key, str::parse)?,
            log_witnesses: self.witnesses(table.decision_log.witnesses)?,
            log_key: self.optional("decision-log.key", None, log_key, str::parse)?,
            log_mark: self.optional("decision-log.mark", None, log_mark, str::parse)?,
            isolated: self.isolated(table.packs.isolate)?,
            pack_signers: self.people("packs.signers", pack_signers)?,
            revokers: self.people("revocation.people", revokers)?,
            plain_http: self.list("registry.plain-http", table.registry.plain_http, Vec::new())?,
            signatures: self.signatures(table.registry.signatures)?,
            roots: {
                let found = self.list("trust.roots", roots, vec!["production".into()])?;
                Setting { value: found.value.iter().map(|text| root(text)).collect(), origin: found.origin }
            },
            signing_config: {
                let production = || Setting { value: "production".into(), origin: Origin::Default };
                let found = self.find("signing.config", None, signing_config).unwrap_or_else(production);
                Setting { value: SigningConfigName::from(found.value.as_str()), origin: found.origin }
            },
            refresh: self.optional("trust.refresh", None, table.trust.refresh, refresh)?,
            tuf: self.repositories(table.trust.tuf, &directory)?,
            retention: self.optional("retention.keep", None, table.retention.keep, retention)?,
            webhooks: self.webhooks(table.webhooks, &directory)?,
            places: self.places(table.projects)?,
            unread: Vec::new(),
            ends_at: None,
        })
    }

    /// The server to ask. An empty name is none, so that one call takes back what the environment or the file says; and
    /// who names a data directory or a database as a flag means that one, whatever less explicit names a server.
    fn server(&self, flags: &GlobalArgs, file: Option<Spanned<String>>) -> Setting<Option<String>> {
        let said = |value: &String| Some(value.clone()).filter(|value| !value.is_empty());
        if let Some(value) = &flags.server {
            return Setting { value: said(value), origin: Origin::Flag("--server".into()) };
        }
        let beside = [("--data", flags.data.is_some()), ("--database", flags.database.is_some())];
        if let Some((flag, _)) = beside.into_iter().find(|(_, given)| *given) {
            return Setting { value: None, origin: Origin::Flag(flag.into()) };
        }
        let variable = variable("server");
        match (self.environment.get(&variable), file) {
            (Some(value), _) => Setting { value: said(value), origin: Origin::Environment(variable) },
            (None, Some(spanned)) => {
                Setting { value: said(spanned.get_ref()), origin: self.line(spanned.span().start) }
            }
            (None, None) => Setting { value: None, origin: Origin::Default },
        }
    }

    /// People whom the configuration names, by identity or key.
    fn people(&self, key: &str, file: Option<Spanned<Vec<String>>>) -> Result<Setting<Vec<Somebody>>, GateError> {
        let found = self.list(key, file, Vec::new())?;
        // Nobody at all is what is said by leaving it away, and then nobody's signature is asked for.
        if found.value.is_empty() && found.origin != Origin::Default {
            return Err(wrong(&found.origin, key, &"expected at least one person or key, found none; leave it away"));
        }
        let people: Result<_, _> = found.value.iter().map(|text| somebody(text)).collect();
        let value = people.map_err(|error: String| wrong(&found.origin, key, &error))?;
        Ok(Setting { value, origin: found.origin })
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
    fn list(
        &self,
        key: &str,
        file: Option<Spanned<Vec<String>>>,
        default: Vec<String>,
    ) -> Result<Setting<Vec<String>>, GateError> {
        let variable = variable(key);
        if let Some(text) = self.environment.get(&variable).filter(|value| !value.is_empty()) {
            let items = text.split(',').map(|item| item.trim().to_owned()).filter(|item| !item.is_empty());
            let (value, origin): (Vec<String>, _) = (items.collect(), Origin::Environment(variable));
            // It would put nothing in the place of what the file says, as if somebody had meant that.
            if value.is_empty() {
                let found = crate::cli::render::safe(text);
                return Err(wrong(&origin, key, &format!("expected items with commas between them, found `{found}`")));
            }
            return Ok(Setting { value, origin });
        }
        Ok(match file {
            Some(spanned) => Setting { origin: self.line(spanned.span().start), value: spanned.into_inner() },
            None => Setting { value: default, origin: Origin::Default },
        })
    }

    fn outputs(
        &self,
        flags: &GlobalArgs,
        file: Option<Spanned<Vec<String>>>,
    ) -> Result<Setting<Vec<Output>>, GateError> {
        if !flags.output.is_empty() {
            return Ok(Setting { value: flags.output.clone(), origin: Origin::Flag("--output".into()) });
        }
        let found = self.list("output", file, Vec::new())?;
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

    fn isolated(&self, file: Option<Spanned<bool>>) -> Result<Setting<Isolated>, GateError> {
        let file = file.map(|spanned| map_spanned(spanned, |isolate| isolate.to_string()));
        self.parsed("packs.isolate", None, file, Isolated::Drafts, |text| {
            yes_or_no(text).map(|isolate| if isolate { Isolated::All } else { Isolated::Drafts })
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

    /// The witnesses of `[[decision-log.witnesses]]`.
    fn witnesses(&self, tables: Vec<Spanned<WitnessTable>>) -> Result<Setting<Vec<Witness>>, GateError> {
        let (mut witnesses, mut first) = (Vec::new(), Origin::Default);
        for table in tables {
            let origin = self.line(table.span().start);
            let WitnessTable { url, key } = table.into_inner();
            let url = Url::parse(&url).map_err(|error| wrong(&origin, "decision-log.witnesses", &error))?;
            let key: NoteKey = key.parse().map_err(|error| wrong(&origin, "decision-log.witnesses", &error))?;
            if key.signs() != Signs::Cosignatures {
                return Err(wrong(
                    &origin,
                    "decision-log.witnesses",
                    &"expected the key of a witness, which cosigns (type 4)",
                ));
            }
            witnesses.push(Witness { url, key });
            first = if first == Origin::Default { origin } else { first };
        }
        Ok(Setting { value: witnesses, origin: first })
    }

    pub(super) fn line(&self, offset: usize) -> Origin {
        let line = position(self.text, offset).0;
        Origin::File(self.path.unwrap_or(Path::new("")).to_owned(), line)
    }
}

fn map_spanned<T, U>(spanned: Spanned<T>, map: impl FnOnce(T) -> U) -> Spanned<U> {
    Spanned::new(spanned.span(), map(spanned.into_inner()))
}

/// `registry.plain-http` is `COUNTERSIGN_REGISTRY_PLAIN_HTTP`.
pub(super) fn variable(key: &str) -> String {
    format!("COUNTERSIGN_{}", key.to_uppercase().replace(['.', '-'], "_"))
}

/// `log.format` is `--log-format`, and the collector's address simply `--otlp`.
fn flag_of(key: &str) -> String {
    key.trim_end_matches(".endpoint").replace('.', "-")
}

pub(super) fn wrong(origin: &Origin, key: &str, error: &dyn fmt::Display) -> GateError {
    match origin {
        Origin::File(..) => GateError::Configuration { detail: format!("{origin}: `{key}`: {error}"), hint: None },
        _ => GateError::usage(format!("{origin}: {error}")),
    }
}
