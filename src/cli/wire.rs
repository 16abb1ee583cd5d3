//! Joins settings to adapters: the one place of this floor that knows what a gate is made of.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::config::{Isolated, Network, Settings, Somebody};
use super::roots;
use super::verify::public_key_file;
use crate::domain::limits::TIMEOUT_KEPT_MILLISECONDS_MAX;
use crate::domain::places::Places;
use crate::domain::policy::Members;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::gate::{Clock, Gate, GateError, Isolation, LogSettings, is_gate_in};
use crate::host::judges::{Share, this_program};
use crate::registry::{Askable, Offline, RegistryOptions, SignatureRepository};
use crate::sigstore::load_key;

/// The time on this machine.
#[must_use]
pub fn clock() -> Clock {
    Arc::new(|| Timestamp::from(jiff::Timestamp::now()))
}

/// How registries are asked.
#[must_use]
pub fn registry(settings: &Settings) -> RegistryOptions {
    RegistryOptions {
        plain_http: settings.plain_http.value.clone(),
        offline: match settings.network.value {
            Network::Allowed => Offline::Allowed,
            Network::Forbidden => Offline::Forbidden,
        },
        deadline: timeout(settings),
        ends_at: settings.ends_at,
        signatures: settings.signatures.value.clone(),
        ..RegistryOptions::default()
    }
}

/// Where signatures are kept that are not where they are to go yet; absent where there is no data directory.
#[must_use]
pub fn outbox(settings: &Settings) -> Option<PathBuf> {
    settings.data.value.as_ref().map(|data| data.join("signing"))
}

/// How long the command may take.
#[must_use]
pub fn timeout(settings: &Settings) -> Option<Duration> {
    settings.timeout.value.map(crate::domain::time::Span::to_duration)
}

/// When registries must have answered a command that begins now: a little before the command itself is at its end,
/// so that there is time to say, and to record, which of them did not.
#[must_use]
pub fn registries_end_at(settings: &Settings) -> Option<Instant> {
    let limit = timeout(settings)?;
    let kept = (limit / 10).min(Duration::from_millis(TIMEOUT_KEPT_MILLISECONDS_MAX));
    Instant::now().checked_add(limit.saturating_sub(kept))
}

/// The gate on the data directory, or on the database of a server.
///
/// * `password` — of the gate's own key, where that is encrypted.
///
/// # Errors
///
/// [`GateError::Configuration`] where no directory is named and none can be guessed; as [`Gate::open`].
pub async fn gate(settings: &Settings, password: Option<&str>) -> Result<Gate, GateError> {
    open(settings, password, roots::trust(settings)?, registry(settings)).await
}

/// The same gate for callers who are elsewhere: what answers on this machine they do not learn through it, but for what the
/// configuration lists.
///
/// # Errors
///
/// As [`gate`].
pub async fn gate_for_others(settings: &Settings, password: Option<&str>) -> Result<Gate, GateError> {
    let signatures = settings.signatures.value.iter().map(SignatureRepository::host);
    let places = settings.places.value.values().flat_map(Places::hosts);
    let listed = settings.plain_http.value.iter().map(String::as_str).chain(signatures).chain(places);
    let askable = Askable::NotHere { but: listed.map(str::to_owned).collect() };
    let registry = RegistryOptions { askable, ..registry(settings) };
    open(settings, password, roots::trust(settings)?, registry).await
}

async fn open(
    settings: &Settings,
    password: Option<&str>,
    trust: TrustSet,
    registry: RegistryOptions,
) -> Result<Gate, GateError> {
    Gate::open(of_gate(settings, password, trust, registry)?).await
}

/// What the gate is opened with.
///
/// * `trust` — the trusted roots; none where they do not load and nothing is decided.
///
/// # Errors
///
/// As [`gate`], as far as nothing is opened.
pub fn gate_settings(
    settings: &Settings,
    password: Option<&str>,
    trust: TrustSet,
) -> Result<crate::gate::Settings, GateError> {
    of_gate(settings, password, trust, registry(settings))
}

fn of_gate(
    settings: &Settings,
    password: Option<&str>,
    trust: TrustSet,
    registry: RegistryOptions,
) -> Result<crate::gate::Settings, GateError> {
    require_no_database_offline(settings)?;
    let data = match (&settings.data.value, &settings.database.value) {
        (Some(data), _) => data.clone(),
        // Nothing is kept in it then.
        (None, Some(_)) => PathBuf::new(),
        (None, None) => return Err(no_data_directory()),
    };
    let key = settings.gate_key.value.as_ref();
    Ok(crate::gate::Settings {
        data,
        database: settings.database.value.clone(),
        key: key.map(|source| load_key(source, password).map(Arc::new)).transpose()?,
        gate_id: settings.gate_id.value.clone(),
        log: log(settings, password)?,
        registry,
        webhooks: settings.webhooks.value.clone(),
        pack_signers: members("packs.signers", &settings.pack_signers.value)?,
        isolation: isolation(settings)?,
        revokers: members("revocation.people", &settings.revokers.value)?,
        places: settings.places.value.clone(),
        trust,
        lease: settings.lease.value,
        now: clock(),
    })
}

/// Refuses a database on a server where no connection may be opened.
///
/// # Errors
///
/// [`GateError::Usage`].
pub fn require_no_database_offline(settings: &Settings) -> Result<(), GateError> {
    if settings.network.value == Network::Allowed || settings.database.value.is_none() {
        return Ok(());
    }
    let (database, network) = (&settings.database.origin, &settings.network.origin);
    Err(GateError::Usage {
        detail: format!("{database}: a database on a server cannot be asked offline (set by {network})"),
        hint: Some("leave out one of the two; a data directory (--data DIR) needs no connection".into()),
    })
}

/// Who evaluates the rules of which packs.
fn isolation(settings: &Settings) -> Result<Isolation, GateError> {
    let program = this_program()
        .map_err(|error| GateError::internal(format!("where this program lies is not known: {error}")))?;
    Ok(match settings.isolated.value {
        Isolated::Drafts => Isolation::drafts(program, Share::default()),
        Isolated::All => Isolation::all(program, Share::default()),
    })
}

/// The people whom the configuration names, with their keys read.
///
/// * `setting` — where it names them.
///
/// # Errors
///
/// [`GateError::Configuration`] for a key that does not load.
pub fn members(setting: &str, named: &[Somebody]) -> Result<Members, GateError> {
    // Whoever reads it has often not written the setting, and the file is named relative to wherever that was.
    let of_setting = |error| match error {
        GateError::Configuration { detail, hint } => {
            GateError::Configuration { detail: format!("`{setting}`: {detail}"), hint }
        }
        other => other,
    };
    let mut members = Members::default();
    for one in named {
        match one {
            Somebody::Identity(pattern) => members.identities.push(pattern.clone()),
            Somebody::Key(path) => members.keys.push(public_key_file(path).map_err(of_setting)?),
        }
    }
    Ok(members)
}

fn log(settings: &Settings, password: Option<&str>) -> Result<LogSettings, GateError> {
    let key = settings.log_key.value.as_ref();
    let key = key.map(|source| load_key(source, password).map(Arc::new)).transpose()?;
    let (witnesses, mark) = (settings.log_witnesses.value.clone(), settings.log_mark.value.clone());
    Ok(LogSettings { key, witnesses, mark })
}

/// Whether there is a gate where the settings say. What is on a server, and what nobody named, whoever opens it tells.
#[must_use]
pub fn is_gate_there(settings: &Settings) -> bool {
    let data = settings.data.value.as_deref().filter(|_| settings.database.value.is_none());
    data.is_none_or(|data| is_gate_in(data, settings.log_mark.value.as_deref()))
}

/// Nothing says where the record is.
#[must_use]
pub fn no_data_directory() -> GateError {
    GateError::Configuration {
        detail: "no data directory: neither --data nor COUNTERSIGN_DATA, XDG_DATA_HOME or HOME is set".into(),
        hint: Some("name one: --data DIR".into()),
    }
}
