//! The Update Framework: which trusted root a repository vouches for, and until when.
//!
//! Pure: [`Refresh`] says which file it wants next and takes what was found; whoever fetches obeys. A refresh from the
//! network and the reading of what an earlier one kept are the same code with other answers.
//!
//! The rules are those of the TUF specification 1.0, "Detailed client workflow". The state machine of `sigstore-tuf`
//! applies them; what it leaves open is closed here: keys are counted and not their ids, JSON has one reading, every
//! file has a bound, and what expires at an instant is expired at it. Only the repository's own targets are asked,
//! since that is where every Sigstore repository keeps its trusted root; delegations are not followed, and a trusted root
//! that is only delegated is refused with the name of the role.

mod error;
mod metadata;
mod state;

pub use error::TufError;
pub use state::{Kept, KeptError};

use sigstore_trust_root::SigstoreInstance;
use sigstore_tuf::{Root, TrustedMetadataSet};

use super::digest::Digest;
use super::evidence::rejection::shown;
use super::json;
use super::limits::{
    MAX_SIGNING_CONFIG_BYTES, MAX_TRUSTED_ROOT_BYTES, MAX_TUF_ROOT_BYTES, MAX_TUF_ROTATIONS, MAX_TUF_TARGETS_BYTES,
    MAX_TUF_TIMESTAMP_BYTES,
};
use super::time::Timestamp;
use super::trusted_root::TrustedRoot;

/// The file that is taken from a repository.
pub const TARGET: &str = "trusted_root.json";
/// And the one that is taken where the repository has it: the services that sign, with their addresses.
pub const SIGNING_TARGET: &str = "signing_config.v0.2.json";

/// The root metadata that this release begins with for one of the public instances, and where their repository lies.
///
/// Both are those of `sigstore-trust-root`: a newer release of it is how a newer beginning comes in.
#[must_use]
pub fn embedded(handle: &str) -> Option<(&'static str, &'static [u8])> {
    let instance = match handle {
        "production" => SigstoreInstance::PublicGood,
        "staging" => SigstoreInstance::Staging,
        "github" => SigstoreInstance::GitHub,
        _ => return None,
    };
    Some((instance.tuf_url(), instance.tuf_root()))
}

/// A file that is wanted, by its path below the repository's address. Made of numbers and checked hex digits alone:
/// no name in any metadata becomes part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// `17.root.json`, `timestamp.json`, `targets/….trusted_root.json`.
    pub path: String,
    /// More bytes than this are not read.
    pub bytes_max: usize,
    /// Whether it may be absent, which ends the chain of roots.
    pub optional: bool,
}

/// What was found at a wanted path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// These bytes.
    Bytes(Vec<u8>),
    /// No such file.
    Absent,
}

/// What a repository vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The bytes of the trusted root.
    pub trusted_root: Vec<u8>,
    /// The bytes of the signing config, where the repository has one.
    pub signing_config: Option<Vec<u8>>,
    /// The version of each of the four roles.
    pub versions: Versions,
    /// When the first of the four expires: until then the repository says that this is its newest word.
    pub expires: Timestamp,
    /// Which of them that is.
    pub expires_first: &'static str,
}

/// The versions of a repository's metadata, which only grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Versions {
    /// Of the keys.
    pub root: u64,
    /// Of the newest word.
    pub timestamp: u64,
    /// Of the list of metadata.
    pub snapshot: u64,
    /// Of the list of files.
    pub targets: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Root,
    Timestamp,
    Snapshot,
    Targets,
    Target,
    SigningConfig,
    Done,
}

/// One refresh: from a root that is trusted to the file that its repository vouches for.
pub struct Refresh<'f> {
    set: TrustedMetadataSet,
    stage: Stage,
    /// What an earlier refresh kept: its versions are the least that is accepted.
    former: Option<&'f Kept>,
    /// `None` where what was accepted once is only read again: whether it has expired is asked by whoever uses it.
    now: Option<Timestamp>,
    rotations: usize,
    files: Files,
}

/// The files accepted so far.
#[derive(Clone, Debug, Default)]
struct Files {
    roots: Vec<Vec<u8>>,
    timestamp: Vec<u8>,
    snapshot: Vec<u8>,
    targets: Vec<u8>,
    target: Vec<u8>,
    signing_config: Option<Vec<u8>>,
}

impl<'f> Refresh<'f> {
    /// Begins with `pinned`, the root metadata that is trusted because somebody said so, and goes on from as far as
    /// `former` securely leads.
    ///
    /// # Errors
    ///
    /// [`TufError`] when `pinned` is no root metadata that its own keys have signed, or the roots of `former` do not
    /// follow from it.
    pub fn begin(pinned: &[u8], former: Option<&'f Kept>, now: Timestamp) -> Result<Self, TufError> {
        Self::with(pinned, former, Some(now))
    }

    fn with(pinned: &[u8], former: Option<&'f Kept>, now: Option<Timestamp>) -> Result<Self, TufError> {
        let root = metadata::read::<Root>(pinned, "root", MAX_TUF_ROOT_BYTES)?;
        metadata::require_signed_by(&root, root.signed(), "root")?;
        let set = TrustedMetadataSet::from_root(pinned).map_err(|error| TufError::of("root", error))?;
        let mut this = Self { set, stage: Stage::Root, former, now, rotations: 0, files: Files::default() };
        for bytes in former.map(Kept::roots).unwrap_or_default() {
            let kept = metadata::read::<Root>(bytes.as_bytes(), "root", MAX_TUF_ROOT_BYTES)?;
            // A newer release may begin further on. Every other one must lead on: were one left out, keys that it
            // took away would count again.
            if kept.signed().version > this.set.root().version {
                this.take_root(bytes.as_bytes())?;
            }
        }
        Ok(this)
    }

    /// The file that is wanted next; `None` when there is nothing more to fetch.
    ///
    /// # Errors
    ///
    /// [`TufError`] when the metadata so far does not say where it is.
    pub fn wanted(&self) -> Result<Option<Wanted>, TufError> {
        let file = |path, bytes_max| Wanted { path, bytes_max, optional: false };
        let numbered = |version: u64, role: &str| {
            if self.set.root().consistent_snapshot { format!("{version}.{role}.json") } else { format!("{role}.json") }
        };
        Ok(Some(match self.stage {
            Stage::Root => {
                let next = self.set.root().version.saturating_add(1);
                Wanted { path: format!("{next}.root.json"), bytes_max: MAX_TUF_ROOT_BYTES, optional: true }
            }
            Stage::Timestamp => file("timestamp.json".to_owned(), MAX_TUF_TIMESTAMP_BYTES),
            Stage::Snapshot => {
                let pin = self.set.timestamp().and_then(|timestamp| timestamp.snapshot_meta());
                let pin = pin.ok_or_else(|| TufError::malformed("timestamp", "no entry for `snapshot.json`"))?;
                file(numbered(pin.version, "snapshot"), bounded(pin.length, MAX_TUF_TARGETS_BYTES))
            }
            Stage::Targets => {
                let pin = self.set.snapshot().and_then(|snapshot| snapshot.meta.get("targets.json"));
                let pin = pin.ok_or_else(|| TufError::malformed("snapshot", "no entry for `targets.json`"))?;
                file(numbered(pin.version, "targets"), bounded(pin.length, MAX_TUF_TARGETS_BYTES))
            }
            Stage::Target => self.wanted_target(TARGET)?,
            Stage::SigningConfig => self.wanted_target(SIGNING_TARGET)?,
            Stage::Done => return Ok(None),
        }))
    }

    /// Takes what was found where [`Self::wanted`] pointed.
    ///
    /// # Errors
    ///
    /// [`TufError`] says which rule it breaks; nothing of a refresh that failed is kept.
    pub fn take(&mut self, found: Found) -> Result<(), TufError> {
        let bytes = match (found, self.stage) {
            (Found::Bytes(bytes), _) => bytes,
            (Found::Absent, Stage::Root) => return self.end_of_roots(),
            (Found::Absent, _) => {
                let path = self.wanted()?.map_or_else(String::new, |wanted| wanted.path);
                return Err(TufError::Absent { path });
            }
        };
        match self.stage {
            Stage::Root => {
                self.rotations = self.rotations.saturating_add(1);
                if self.rotations > MAX_TUF_ROTATIONS {
                    return Err(TufError::TooLarge { what: "new roots".to_owned(), limit: MAX_TUF_ROTATIONS });
                }
                self.take_root(&bytes)
            }
            Stage::Timestamp => self.take_timestamp(bytes),
            Stage::Snapshot => self.take_snapshot(bytes),
            Stage::Targets => self.take_targets(bytes),
            Stage::Target => self.take_target(bytes),
            Stage::SigningConfig => self.take_signing_config(bytes),
            Stage::Done => Ok(()),
        }
    }

    /// The next root: one version on, signed by the keys of the one before and by its own.
    fn take_root(&mut self, bytes: &[u8]) -> Result<(), TufError> {
        let root = metadata::read::<Root>(bytes, "root", MAX_TUF_ROOT_BYTES)?;
        let expected = self.set.root().version.saturating_add(1);
        if root.signed().version != expected {
            return Err(TufError::RootVersion { expected, found: root.signed().version });
        }
        metadata::require_signed_by(&root, self.set.root(), "root")?;
        metadata::require_signed_by(&root, root.signed(), "root")?;
        self.set.update_root(bytes).map_err(|error| TufError::of("root", error))?;
        self.files.roots.push(bytes.to_vec());
        Ok(())
    }

    /// The newest root must be in force; then what was kept sets the least versions that are accepted. Where the keys
    /// have changed since, it no longer verifies and sets nothing: that is how a repository recovers from versions
    /// that were driven too high.
    fn end_of_roots(&mut self) -> Result<(), TufError> {
        self.require_fresh("root", self.set.root().expires)?;
        if let Some(former) = self.former {
            let timestamp = self.set.update_timestamp(former.timestamp().as_bytes(), jiff::Timestamp::MIN);
            if timestamp.is_ok() {
                let _ = self.set.update_snapshot(former.snapshot().as_bytes(), jiff::Timestamp::MIN);
            }
        }
        self.stage = Stage::Timestamp;
        Ok(())
    }

    fn take_timestamp(&mut self, bytes: Vec<u8>) -> Result<(), TufError> {
        let timestamp = metadata::read::<sigstore_tuf::Timestamp>(&bytes, "timestamp", MAX_TUF_TIMESTAMP_BYTES)?;
        metadata::require_signed_by(&timestamp, self.set.root(), "timestamp")?;
        self.require_fresh("timestamp", timestamp.signed().expires)?;
        match (self.set.update_timestamp(&bytes, jiff::Timestamp::MIN), self.former) {
            (Ok(()), _) => {
                self.files.timestamp = bytes;
                self.stage = Stage::Snapshot;
                Ok(())
            }
            // Nothing has changed: what was kept is the repository's newest word still, as long as it holds.
            (Err(sigstore_tuf::Error::EqualVersion { .. }), Some(former)) => {
                let kept = self.set.timestamp().map(|kept| kept.expires);
                self.require_fresh("timestamp", kept.unwrap_or(jiff::Timestamp::MIN))?;
                self.files.timestamp = former.timestamp().as_bytes().to_vec();
                self.stage = Stage::Snapshot;
                self.take_former(former)
            }
            (Err(error), _) => Err(TufError::of("timestamp", error)),
        }
    }

    fn take_former(&mut self, former: &Kept) -> Result<(), TufError> {
        self.take_snapshot(former.snapshot().as_bytes().to_vec())?;
        self.take_targets(former.targets().as_bytes().to_vec())?;
        self.take_target(former.target().as_bytes().to_vec())?;
        // An older version did not keep it: then it is fetched.
        match former.signing_config() {
            Some(kept) if self.stage == Stage::SigningConfig => self.take_signing_config(kept.as_bytes().to_vec()),
            _ => Ok(()),
        }
    }

    fn take_snapshot(&mut self, bytes: Vec<u8>) -> Result<(), TufError> {
        let snapshot = metadata::read::<sigstore_tuf::Snapshot>(&bytes, "snapshot", MAX_TUF_TARGETS_BYTES)?;
        metadata::require_signed_by(&snapshot, self.set.root(), "snapshot")?;
        self.require_fresh("snapshot", snapshot.signed().expires)?;
        self.set.update_snapshot(&bytes, jiff::Timestamp::MIN).map_err(|error| TufError::of("snapshot", error))?;
        self.files.snapshot = bytes;
        self.stage = Stage::Targets;
        Ok(())
    }

    fn take_targets(&mut self, bytes: Vec<u8>) -> Result<(), TufError> {
        let targets = metadata::read::<sigstore_tuf::Targets>(&bytes, "targets", MAX_TUF_TARGETS_BYTES)?;
        metadata::require_signed_by(&targets, self.set.root(), "targets")?;
        self.require_fresh("targets", targets.signed().expires)?;
        self.set.update_targets(&bytes, jiff::Timestamp::MIN).map_err(|error| TufError::of("targets", error))?;
        self.files.targets = bytes;
        self.stage = Stage::Target;
        self.target(TARGET).map(drop)
    }

    /// Where a target lies.
    fn wanted_target(&self, name: &str) -> Result<Wanted, TufError> {
        let (digest, bytes_max) = self.target(name)?;
        let file =
            if self.set.root().consistent_snapshot { format!("{}.{name}", digest.hex()) } else { name.to_owned() };
        Ok(Wanted { path: format!("targets/{file}"), bytes_max, optional: false })
    }

    /// Digest and length of a target, as the targets give them.
    fn target(&self, name: &str) -> Result<(Digest, usize), TufError> {
        let targets = self.set.targets_role("targets");
        let target = targets.and_then(|targets| targets.target(name)).ok_or_else(|| self.absent_target())?;
        let hex = target.hashes.get("sha256").map_or("", String::as_str);
        let digest = format!("sha256:{hex}").parse();
        let digest = digest.map_err(|_| TufError::malformed("targets", "no SHA-256 of the file, in lower-case hex"))?;
        let length = usize::try_from(target.length).unwrap_or(usize::MAX);
        let limit = if name == TARGET { MAX_TRUSTED_ROOT_BYTES } else { MAX_SIGNING_CONFIG_BYTES };
        if length > limit {
            return Err(TufError::TooLarge { what: format!("bytes of `{name}`"), limit });
        }
        Ok((digest, length))
    }

    /// Why there is no trusted root among the targets.
    fn absent_target(&self) -> TufError {
        let delegations = self.set.targets_role("targets").and_then(|targets| targets.delegations.as_ref());
        let mut roles = delegations.into_iter().flat_map(|delegations| &delegations.roles);
        // A pattern that cannot be read may mean it as well.
        match roles.find(|role| role.matches_path(TARGET).unwrap_or(true)) {
            Some(role) => TufError::Delegated { role: shown(&role.name) },
            None => TufError::NoTarget,
        }
    }

    fn require_target(&self, name: &str, bytes: &[u8]) -> Result<(), TufError> {
        let (digest, length) = self.target(name)?;
        let found = Digest::of(bytes);
        if bytes.len() == length && found == digest {
            return Ok(());
        }
        Err(TufError::Mismatch {
            what: name.to_owned(),
            expected: format!("{length} bytes, {digest}"),
            found: format!("{} bytes, {found}", bytes.len()),
        })
    }

    fn take_target(&mut self, bytes: Vec<u8>) -> Result<(), TufError> {
        self.require_target(TARGET, &bytes)?;
        // A root that nobody can use must not take the place of one that works.
        TrustedRoot::parse(&bytes)?;
        self.files.target = bytes;
        let targets = self.set.targets_role("targets");
        let offered = targets.is_some_and(|targets| targets.target(SIGNING_TARGET).is_some());
        self.stage = if offered { Stage::SigningConfig } else { Stage::Done };
        Ok(())
    }

    /// What it says is read when somebody signs by it: that nobody can use it is no reason to trust an older root.
    fn take_signing_config(&mut self, bytes: Vec<u8>) -> Result<(), TufError> {
        self.require_target(SIGNING_TARGET, &bytes)?;
        json::parse(&bytes).map_err(|error| TufError::malformed("targets", format!("`{SIGNING_TARGET}`: {error}")))?;
        self.files.signing_config = Some(bytes);
        self.stage = Stage::Done;
        Ok(())
    }

    fn require_fresh(&self, role: &'static str, expires: jiff::Timestamp) -> Result<(), TufError> {
        let expires = Timestamp::from(expires);
        match self.now {
            Some(now) if expires <= now => Err(TufError::Expired { role, expired_at: expires }),
            _ => Ok(()),
        }
    }

    /// What the repository vouches for; `None` while something is still wanted.
    fn vouched(&self) -> Option<Vouched> {
        let (root, timestamp) = (self.set.root(), self.set.timestamp()?);
        let (snapshot, targets) = (self.set.snapshot()?, self.set.targets_role("targets")?);
        if self.stage != Stage::Done {
            return None;
        }
        let versions = Versions {
            root: root.version,
            timestamp: timestamp.version,
            snapshot: snapshot.version,
            targets: targets.version,
        };
        let ends = [
            (timestamp.expires, "timestamp"),
            (snapshot.expires, "snapshot"),
            (targets.expires, "targets"),
            (root.expires, "root"),
        ];
        let (expires, expires_first) = ends.into_iter().min_by_key(|(expires, _)| *expires)?;
        Some(Vouched {
            trusted_root: self.files.target.clone(),
            signing_config: self.files.signing_config.clone(),
            versions,
            expires: expires.into(),
            expires_first,
        })
    }

    /// Ends a refresh: what is to be kept of it, and what it vouches for.
    ///
    /// * `mirror` — where the files were fetched, to be shown.
    /// * `bootstrap` — the root metadata it began with, where that is not embedded in this release.
    ///
    /// # Errors
    ///
    /// [`TufError::Absent`] while something is still wanted.
    pub fn finish(
        self,
        mirror: &str,
        bootstrap: Option<&[u8]>,
        updated_at: Timestamp,
    ) -> Result<(Kept, Vouched), TufError> {
        let vouched = self.vouched().ok_or_else(|| TufError::Absent { path: TARGET.to_owned() })?;
        Ok((Kept::of(self.files, mirror, bootstrap, updated_at)?, vouched))
    }
}

impl Kept {
    /// Verifies what an earlier refresh kept, from `pinned` on, as if it were fetched again. Whether it has expired
    /// since is in the answer.
    ///
    /// # Errors
    ///
    /// [`TufError`] when it was changed, or does not follow from `pinned`.
    pub fn verify(&self, pinned: &[u8]) -> Result<Vouched, TufError> {
        let mut refresh = Refresh::with(pinned, Some(self), None)?;
        refresh.former = None;
        refresh.take(Found::Absent)?;
        for file in [self.timestamp(), self.snapshot(), self.targets(), self.target()] {
            refresh.take(Found::Bytes(file.as_bytes().to_vec()))?;
        }
        match self.signing_config() {
            Some(kept) if refresh.stage == Stage::SigningConfig => {
                refresh.take(Found::Bytes(kept.as_bytes().to_vec()))?;
            }
            // An older version did not keep it.
            _ => refresh.stage = Stage::Done,
        }
        refresh.vouched().ok_or_else(|| TufError::Absent { path: TARGET.to_owned() })
    }
}

/// The version of root metadata, as it says; nothing is verified.
#[must_use]
pub fn root_version(bytes: &[u8]) -> Option<u64> {
    metadata::read::<Root>(bytes, "root", MAX_TUF_ROOT_BYTES).ok().map(|root| root.signed().version)
}

/// The bound of a file: what its parent says, where that is less than what is read of any.
fn bounded(length: Option<u64>, limit: usize) -> usize {
    length.and_then(|length| usize::try_from(length).ok()).map_or(limit, |length| length.min(limit))
}
