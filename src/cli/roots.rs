//! The trusted roots that the settings name: embedded in this release, kept by `trust update`, or files.

use std::path::{Path, PathBuf};

use super::config::{Network, RootName, Settings, TufRepository};
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::{MAX_TRUSTED_ROOT_BYTES, MAX_TUF_ROOT_BYTES};
use crate::domain::names::TrustedRootName;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot, TrustedRootError};
use crate::domain::tuf::{self, Kept, Vouched};
use crate::gate::{GateError, Trust, read_bounded};
use crate::sigstore::{Bootstrap, KeptFileError, KeptLock, Mirror, MirrorOptions, RefreshError, kept_path, read_kept};

/// A trusted root, and where it is from.
#[derive(Clone, Debug)]
pub struct LoadedRoot {
    /// The root, called as the configuration calls it.
    pub root: TrustedRoot,
    /// Where it is from.
    pub origin: RootOrigin,
}

/// Where a trusted root is from.
#[derive(Clone, Debug)]
pub enum RootOrigin {
    /// This release brought it.
    Embedded,
    /// This file.
    File(PathBuf),
    /// A TUF repository, by way of what the last refresh kept.
    Repository {
        /// Where it was fetched, and when.
        kept: Box<Kept>,
        /// What it vouches for.
        vouched: Vouched,
    },
}

/// The trusted roots in force at the start: all of them, or none.
///
/// # Errors
///
/// [`GateError::Configuration`] for a root that does not load, with its name, and for two of one name.
pub fn trust(settings: &Settings) -> Result<TrustSet, GateError> {
    let mut roots: Vec<TrustedRoot> = Vec::new();
    for name in &settings.roots.value {
        let root = load(settings, name)?.root;
        if roots.iter().any(|other| other.handle() == root.handle()) {
            return Err(GateError::Configuration {
                detail: format!("trust.roots: two trusted roots are called `{}`", root.handle()),
                hint: Some("rename one of the files: environments of policy packs name roots so".into()),
            });
        }
        roots.push(root);
    }
    Ok(TrustSet::new(roots))
}

/// The trusted roots as they can be had now, with the former state of each that cannot.
///
/// * `former` — what is in force.
/// * `troubles` — what else is not as it should be.
pub fn reload(settings: &Settings, former: &TrustSet, mut troubles: Vec<String>) -> Trust {
    let mut roots = Vec::new();
    for name in &settings.roots.value {
        let handle = handle(name);
        let known = former.roots().iter().chain(former.expired()).find(|root| root.handle() == handle);
        match load(settings, name) {
            // What this release brought is older than what a repository has said since, and nobody can tell by how much.
            Ok(LoadedRoot { origin: RootOrigin::Embedded, .. })
                if known.is_some_and(|root| root.expires().is_some()) =>
            {
                roots.extend(known.cloned());
                troubles.push(format!(
                    "the former state of `{handle}` is kept: what `trust update` kept of it is gone, and the root of this \
                     release does not take its place while the gate runs; countersign trust update {handle}"
                ));
            }
            Ok(loaded) => roots.push(loaded.root),
            Err(error) => {
                roots.extend(known.cloned());
                troubles.push(format!("the former state of `{handle}` is kept: {error}"));
            }
        }
    }
    Trust { set: TrustSet::new(roots), degraded: troubles }
}

/// Each trusted root by itself: for whoever shows them, and decides nothing by them.
#[must_use]
pub fn each(settings: &Settings) -> Vec<(RootName, Result<LoadedRoot, GateError>)> {
    settings.roots.value.iter().map(|name| (name.clone(), load(settings, name))).collect()
}

/// What environments call the root.
#[must_use]
pub fn handle(name: &RootName) -> String {
    match name {
        RootName::Named(name) => name.to_string(),
        RootName::File(path) => {
            let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            // No pack can name a root so, neither by intention nor by a path of its own that reads the same.
            if stem.parse::<TrustedRootName>().is_ok() { stem } else { format!("file:{}", path.display()) }
        }
    }
}

/// One trusted root.
///
/// # Errors
///
/// [`GateError::Configuration`] when it does not load.
pub fn load(settings: &Settings, name: &RootName) -> Result<LoadedRoot, GateError> {
    let (root, origin) = match name {
        RootName::Named(name) => match kept(settings, name)? {
            Some(kept) => kept_root(name, &pinned(settings, name, Some(&kept), None)?.0, kept)?,
            None => (embedded(name)?, RootOrigin::Embedded),
        },
        RootName::File(path) => (file(path)?, RootOrigin::File(path.clone())),
    };
    Ok(LoadedRoot { root: root.called(&handle(name)), origin })
}

/// The trusted root in a file.
///
/// # Errors
///
/// [`GateError::Configuration`] when it does not load.
fn file(path: &Path) -> Result<TrustedRoot, GateError> {
    let named = |error: &dyn std::fmt::Display| wrong(format!("trusted root `{}`: {error}", path.display()));
    let bytes = read_bounded(path, MAX_TRUSTED_ROOT_BYTES).map_err(|error| named(&error))?;
    TrustedRoot::parse(&bytes).map_err(|error| named(&error))
}

fn wrong(detail: String) -> GateError {
    let hint = "trust.roots takes `production`, `staging`, `github`, a name that `countersign trust update` keeps, or the \
                path of a trusted_root.json";
    GateError::Configuration { detail, hint: Some(hint.into()) }
}

fn embedded(name: &TrustedRootName) -> Result<TrustedRoot, GateError> {
    let root = match name.as_str() {
        "production" => TrustedRoot::production(),
        "staging" => TrustedRoot::staging(),
        "github" => TrustedRoot::github(),
        _ => {
            return Err(GateError::Configuration {
                detail: format!("trusted root `{name}`: this release brings none of that name, and none is kept"),
                hint: Some(format!(
                    "countersign trust update {name} --root root.json --mirror URL, or name a file by its path (./{name})"
                )),
            });
        }
    };
    root.map_err(|error: TrustedRootError| wrong(format!("trusted root `{name}`: {error}")))
}

fn kept(settings: &Settings, name: &TrustedRootName) -> Result<Option<Kept>, GateError> {
    let Some(data) = &settings.data.value else { return Ok(None) };
    read_kept(data, name).map_err(|error| unreadable(&error, data, name))
}

/// What is kept and cannot be believed. The embedded root does not take its place: it may be older, and trust somebody
/// whom the repository has dropped since.
fn unreadable(error: &dyn std::fmt::Display, data: &Path, name: &TrustedRootName) -> GateError {
    GateError::Configuration {
        detail: format!("trusted root `{name}`: {error}"),
        hint: Some(format!(
            "restore `{}`, or remove it to begin again with the root of this release and `countersign trust update`",
            kept_path(data, name).display()
        )),
    }
}

fn kept_root(name: &TrustedRootName, pinned: &[u8], kept: Kept) -> Result<(TrustedRoot, RootOrigin), GateError> {
    let refused = |error: &dyn std::fmt::Display| GateError::Configuration {
        detail: format!("trusted root `{name}`: what `trust update` kept does not verify: {error}"),
        hint: Some(format!(
            "`countersign trust update {name}`; where that does not help, remove `{name}.json` from the directory \
             `trust` of the data directory first"
        )),
    };
    let vouched = kept.verify(pinned).map_err(|error| refused(&error))?;
    let root = TrustedRoot::parse(&vouched.trusted_root).map_err(|error| refused(&error))?.until(vouched.expires);
    Ok((root, RootOrigin::Repository { kept: Box::new(kept), vouched }))
}

/// The signing config that the repository of `name` vouches for, as far as `trust update` kept one.
///
/// # Errors
///
/// [`GateError::Configuration`] for what is kept and does not verify, or that nobody vouches for any more.
pub fn signing_config(
    settings: &Settings,
    name: &TrustedRootName,
    now: Timestamp,
) -> Result<Option<Vec<u8>>, GateError> {
    let Some(kept) = kept(settings, name)? else { return Ok(None) };
    let (pinned, _) = pinned(settings, name, Some(&kept), None)?;
    let RootOrigin::Repository { vouched, .. } = kept_root(name, &pinned, kept)?.1 else { return Ok(None) };
    if vouched.expires <= now {
        return Err(GateError::Configuration {
            detail: format!("signing config of `{name}`: nobody vouches for it since {}", vouched.expires),
            hint: Some(format!("countersign trust update {name}")),
        });
    }
    Ok(vouched.signing_config)
}

/// The root metadata that is trusted from the beginning, from the nearest who gave it, and whether it must be kept.
fn pinned(
    settings: &Settings,
    name: &TrustedRootName,
    kept: Option<&Kept>,
    flag: Option<&Path>,
) -> Result<(Vec<u8>, Bootstrap), GateError> {
    let configured = settings.tuf.value.get(name).and_then(|repository| repository.root.as_deref());
    if let Some(path) = flag.or(configured) {
        let bytes = read_bounded(path, MAX_TUF_ROOT_BYTES).map_err(|error| GateError::Configuration {
            detail: format!("the TUF root of `{name}`: {error}"),
            hint: Some("--root names the root.json that was handed to you with the repository's address".into()),
        })?;
        return Ok((bytes, Bootstrap::Given));
    }
    if let Some(bytes) = kept.and_then(Kept::bootstrap) {
        return Ok((bytes.to_vec(), Bootstrap::Given));
    }
    match tuf::embedded(name.as_str()) {
        Some((_, bytes)) => Ok((bytes.to_vec(), Bootstrap::Embedded)),
        None => Err(GateError::Usage {
            detail: format!("expected the TUF root of `{name}`, which this release does not bring, found none"),
            hint: Some(format!("countersign trust update {name} --root root.json --mirror URL")),
        }),
    }
}

/// What a command says about a repository, over what is configured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides<'a> {
    /// Where it lies.
    pub mirror: Option<&'a str>,
    /// The root metadata to begin with.
    pub root: Option<&'a Path>,
}

/// One refresh that went well.
#[derive(Clone, Debug)]
pub struct Refreshed {
    /// What is in force now.
    pub loaded: LoadedRoot,
    /// What was in force before, where anything was kept or embedded.
    pub former: Option<TrustedRoot>,
}

/// Asks the repository of `name` for its newest word, and keeps it.
///
/// # Errors
///
/// [`GateError::Fault`] when it could not be asked, or answered with something that is not accepted: then what was
/// kept is kept; [`GateError::Configuration`] when that cannot be read, or nothing can be written.
pub async fn refresh(
    settings: &Settings,
    name: &TrustedRootName,
    overrides: Overrides<'_>,
    now: Timestamp,
) -> Result<Refreshed, GateError> {
    let data = settings.data.value.as_deref().ok_or_else(|| GateError::Configuration {
        detail: "no data directory to keep trusted roots in".into(),
        hint: Some("name one: --data DIR".into()),
    })?;
    let lock = KeptLock::take(data, name).map_err(|error| not_kept(&error))?;
    let kept = kept(settings, name)?;
    let (pinned, bootstrap) = pinned(settings, name, kept.as_ref(), overrides.root)?;
    let kept = match kept {
        Some(kept) if begins_anew(&kept, &pinned, overrides) => None,
        Some(kept) => {
            kept.verify(&pinned).map_err(|error| unreadable(&error, data, name))?;
            Some(kept)
        }
        None => None,
    };
    let mirror = mirror(settings, name, kept.as_ref(), overrides.mirror)?;
    if settings.network.value == Network::Forbidden {
        return Err(GateError::Fault(offline(mirror.address())));
    }
    let former = load(settings, &RootName::Named(name.clone())).ok().map(|loaded| loaded.root);
    let refreshed = mirror.refresh(&pinned, bootstrap, kept.as_ref(), now).await;
    let (kept, vouched) = refreshed.map_err(|error| not_refreshed(mirror.address(), error))?;
    lock.write(&kept).map_err(|error| not_kept(&error))?;
    let root = TrustedRoot::parse(&vouched.trusted_root).map_err(|error| wrong(error.to_string()))?;
    let root = root.called(name.as_str()).until(vouched.expires);
    let origin = RootOrigin::Repository { kept: Box::new(kept), vouched };
    Ok(Refreshed { loaded: LoadedRoot { root, origin }, former })
}

/// Whether what is kept no longer counts: somebody gave another root to begin with, or this release brings one that is
/// newer than all that is kept. Otherwise what does not verify is not passed over, since the versions in it are the
/// least that may be accepted.
fn begins_anew(kept: &Kept, pinned: &[u8], overrides: Overrides<'_>) -> bool {
    let newer = tuf::root_version(pinned) > kept.newest_root();
    (overrides.root.is_some() || newer) && kept.verify(pinned).is_err()
}

/// The repository's address, from the nearest who gave it.
fn mirror(
    settings: &Settings,
    name: &TrustedRootName,
    kept: Option<&Kept>,
    flag: Option<&str>,
) -> Result<Mirror, GateError> {
    let configured = settings.tuf.value.get(name).and_then(|repository: &TufRepository| repository.mirror.as_deref());
    let embedded = tuf::embedded(name.as_str()).map(|(address, _)| address);
    let address = flag.or(configured).or(kept.map(|kept| kept.mirror.as_str())).or(embedded);
    let address = address.ok_or_else(|| GateError::Usage {
        detail: format!("expected the address of the TUF repository of `{name}`, found none"),
        hint: Some(format!("countersign trust update {name} --root root.json --mirror URL")),
    })?;
    let options = MirrorOptions { plain_http: settings.plain_http.value.clone(), ..MirrorOptions::default() };
    Mirror::at(address, options).map_err(|error| GateError::usage(error.to_string()))
}

fn not_refreshed(mirror: &str, error: RefreshError) -> GateError {
    match error {
        RefreshError::Fault(fault) => GateError::Fault(fault),
        RefreshError::Address(detail) => GateError::usage(detail),
        RefreshError::Refused { error, .. } => {
            let detail = format!("{}: {error}", error.code());
            GateError::Fault(fault(mirror, FaultClass::Corrupt, Retry::After, detail))
        }
    }
}

fn not_kept(error: &KeptFileError) -> GateError {
    let detail = error.to_string();
    match error {
        KeptFileError::Busy { .. } => GateError::Fault(Fault {
            dependency: "data directory".into(),
            ..fault("", FaultClass::Unavailable, Retry::Safe, detail)
        }),
        KeptFileError::Io { .. } | KeptFileError::Corrupt { .. } => {
            GateError::Configuration { detail, hint: Some("what was kept before is in force still".into()) }
        }
    }
}

fn offline(mirror: &str) -> Fault {
    let detail = "offline: no connection may be opened; what is kept or embedded stays in force".to_owned();
    fault(mirror, FaultClass::Unavailable, Retry::Pointless, detail)
}

fn fault(mirror: &str, class: FaultClass, retry: Retry, detail: String) -> Fault {
    let dependency = format!("TUF mirror {mirror}");
    Fault { dependency, class, tries: 1, elapsed_ms: 0, retry_after_s: None, retry, detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::GlobalArgs;
    use crate::cli::config::Environment;

    fn settings(text: &str) -> (tempfile::TempDir, Settings) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        std::fs::write(&path, format!("data = \"gate\"\n{text}")).unwrap();
        let flags = GlobalArgs { config: Some(path), ..GlobalArgs::default() };
        let settings = Settings::load(&flags, &Environment::new()).unwrap();
        (home, settings)
    }

    #[test]
    fn a_root_whose_file_is_gone_stays_in_force_and_it_is_said() {
        let (home, settings) = settings("[trust]\nroots = [\"own.json\"]\n");
        let file = home.path().join("own.json");
        std::fs::write(&file, TrustedRoot::staging().unwrap().canonical_json()).unwrap();
        let former = trust(&settings).unwrap();
        assert!(reload(&settings, &former, Vec::new()).degraded.is_empty());
        std::fs::remove_file(&file).unwrap();
        let now = reload(&settings, &former, Vec::new());
        assert_eq!(now.set.digest(), former.digest());
        assert!(now.degraded[0].starts_with("the former state of `own` is kept: "), "{:?}", now.degraded);
    }

    /// A refresh that was kept is not undone by taking its file away: the embedded root may trust somebody who is dropped.
    #[test]
    fn a_root_that_a_repository_vouched_for_does_not_become_the_embedded_one_again() {
        let (_home, settings) = settings("");
        let until = "2026-12-01T00:00:00Z".parse().unwrap();
        let newer = TrustedRoot::staging().unwrap().called("production").until(until);
        let former = TrustSet::new(vec![newer.clone()]);
        for former in [former.clone(), former.at("2026-12-02T00:00:00Z".parse().unwrap())] {
            let now = reload(&settings, &former, Vec::new());
            assert_eq!(now.set.roots(), std::slice::from_ref(&newer));
            assert!(now.degraded[0].contains("countersign trust update production"), "{:?}", now.degraded);
        }
        // Where nobody ever refreshed it, it is the embedded one as ever.
        let embedded = TrustSet::new(vec![TrustedRoot::production().unwrap()]);
        let now = reload(&settings, &embedded, Vec::new());
        assert_eq!((now.set.digest(), now.degraded.len()), (embedded.digest(), 0));
    }
}
