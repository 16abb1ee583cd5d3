//! Floor 3: the use cases. Fetch, ask the domain, commit; no rules in here.
//!
//! One verb a file. [`Gate`] is what both entrances hold: cheap to clone, and every method may be called from any
//! number of tasks at once.
//!
//! ```text
//! promote   request_run ─► execute_run: pin ─► collect ─► verify ─► decide ─► commit ─► publish
//! check     recorded decision ─► domain::decision::standing
//! preview   records ─► decide under a draft ─► what flips
//! replay    record ─► domain::decision::decide ─► compare bytes
//! ```

mod accepted;
pub mod activate;
mod again;
mod asked_for;
pub mod check;
mod claims;
pub mod clock;
pub mod collect;
pub mod dependants;
pub mod difference;
mod elsewhere;
pub mod error;
mod evaluation;
pub mod evidence;
pub mod execute;
pub mod exported;
pub mod fetch_pack;
pub mod follow;
pub mod health;
mod heard;
mod held_against;
pub mod history;
mod isolation;
mod journey;
pub mod keep;
mod kept;
mod known;
mod known_as;
pub mod log;
pub mod lookout;
mod looks;
mod lost;
pub mod measures;
pub mod model;
pub mod notify;
mod overrides;
mod own_key;
mod own_record;
mod parts;
mod paste;
mod places;
pub mod policies;
pub mod preview;
pub mod progress;
mod promote;
pub mod provenance;
pub mod prune;
pub mod publish;
pub mod publish_pack;
pub mod push;
mod pushed_model;
pub mod queue;
mod recall;
pub mod recheck;
pub mod release;
mod remembered;
pub mod remove;
pub mod replay;
pub mod reply;
pub mod revoke;
mod revoked;
mod set_aside;
pub mod show;
pub mod sign;
pub mod smoke;
mod statements;
mod stood;
mod stored;
mod superseded;
mod taken_back;
pub mod through;
pub mod timings;
pub mod trace;
pub mod trust;
mod under_pack;
mod unjudged;
pub mod verify;
mod verifying;
mod wrappings;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::log::Origin;
use crate::domain::names::ProjectName;
use crate::domain::places::Places;
use crate::domain::policy::{Members, Pack, PackFiles, People};
use crate::domain::run::LeaseTerm;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::events::Webhooks;
use crate::registry::RegistryOptions;
use crate::sigstore::SigningKey;
use crate::store::{Older, ServerUrl, Store, StoreOptions};
use own_key::{OwnKey, made_on_first_use};

pub use crate::store::{AskedBy, Claimed, DecisionRange, Effort, NoticeState, OTHER_REQUEST, Since, StoredRun, Sweep};
pub use dependants::{DependantReply, DependantsReply};
pub use error::GateError;
pub use evidence::{EvidenceAdded, EvidenceListing};
pub use execute::Attempt;
pub use health::{DependencyReply, ReadinessReply};
pub use isolation::Isolation;
pub use keep::{FsckReply, Home};
pub use kept::AnswerCounts;
pub use log::LogSettings;
pub use lookout::{Lookout, LooksFor};
pub use looks::{LooksReply, NotLookedAt};
pub use notify::{NoticeFilter, NoticeReply};
pub use overrides::{BrokenGlass, OverrideChoice, OverrideReply, OverrideRequest, OverrideStep, OverrideTerms, Said};
pub use preview::PreviewReply;
pub use promote::{Begin, Observer, RunRequest, RunTerms};
pub use prune::PruneReply;
pub use publish::PublicationReply;
pub use queue::QueueReply;
pub use release::{ReleasePartReply, ReleaseReply, ReleaseRequest};
pub use remove::{EvidenceRemoved, HeldReply, Worth};
pub use replay::{BulkReplayReply, ReplayDepth, ReplayReply};
pub use revoke::{RevocationReply, UndoneReply};
pub use show::{DecisionFilter, ExportForm, Listing, Page, RunFilter};
pub use timings::{PhaseTimings, TimingsReply};
pub use trust::Trust;

/// Where the gate gets the time from; a value, so that a test can hold it still.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a gate needs to open.
#[derive(Clone)]
pub struct Settings {
    /// The data directory: database and the gate's own key. Made when it is not there and something is kept in it.
    pub data: PathBuf,
    /// The database on a server, which replicas of the gate may share; absent: a file in the data directory.
    pub database: Option<ServerUrl>,
    /// The gate's own key; absent: the one in the data directory, made on first use. Never absent with a database on a
    /// server.
    pub key: Option<Arc<SigningKey>>,
    /// Who the gate says it is in VSAs and overrides (`verifier.id`).
    pub gate_id: String,
    /// How the decision log is signed and witnessed.
    pub log: LogSettings,
    /// How registries are asked.
    pub registry: RegistryOptions,
    /// Who is told about decisions.
    pub webhooks: Webhooks,
    /// Whose policy packs are put in force over HTTP, as the configuration names them; nobody: none is.
    pub pack_signers: Members,
    /// Who evaluates the rules of which packs.
    pub isolation: Isolation,
    /// The places that subjects of a project are promoted from; a project that is not among them takes them from any.
    pub places: BTreeMap<ProjectName, Places>,
    /// Who may revoke, and take a revocation back, as the configuration names them; nobody: nobody may.
    pub revokers: Members,
    /// The trusted roots in force at first; see [`Gate::replace_trust`].
    pub trust: TrustSet,
    /// For how long this process claims runs at a time.
    pub lease: LeaseTerm,
    /// The time.
    pub now: Clock,
}

impl Settings {
    /// Where it is remembered how large the log is: where that is said, and otherwise in the data directory, beside the
    /// record or, where that is on a server, under the name of the gate's key, since a directory may serve several gates.
    /// Nowhere where there is none.
    fn mark(&self) -> Option<PathBuf> {
        if let Some(named) = &self.log.mark {
            return Some(named.clone());
        }
        let name = match (&self.database, &self.key) {
            (Some(_), Some(key)) => {
                let fingerprint = key.public_key().fingerprint().hex();
                format!("log-{}.mark", fingerprint.get(..16).unwrap_or_default())
            }
            _ => MARK.to_owned(),
        };
        (!self.data.as_os_str().is_empty()).then(|| self.data.join(name))
    }
}

/// What remembers in a data directory how large the log of its record is.
const MARK: &str = "log.mark";

/// The gate on one data directory.
#[derive(Clone)]
pub struct Gate {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    key: OwnKey,
    /// Whether a summary that this key signed has verified.
    key_proven: OnceLock<()>,
    settings: Settings,
    /// In whose name the decision log is, once that is known.
    log_origin: tokio::sync::OnceCell<Origin>,
    /// The trusted roots in force: those of the settings, until others are put in their place.
    trust: RwLock<trust::InForce>,
    /// Packs that were loaded, by digest: loading one compiles its rules.
    packs: Mutex<HashMap<Digest, Arc<Pack>>>,
    /// The people of packs, by digest, whether or not the packs load.
    people: Mutex<HashMap<Digest, Arc<People>>>,
    /// Runs that this process executes, so that a cancellation reaches them at once.
    executing: Mutex<HashMap<uuid::Uuid, Arc<tokio::sync::Notify>>>,
    /// What `check` has answered since the last commit.
    kept: kept::Answers,
    /// Under which name this process claims runs. Another one for every start: a process that ended holds nothing.
    worker: uuid::Uuid,
    /// What became of runs in this process.
    counts: queue::Counts,
    /// Runs that somebody in this process watches.
    followed: follow::Followed,
    /// How the dependencies were when somebody looked last.
    health: health::Health,
    /// What is known of the look at what stands.
    looks: looks::Looks,
    /// What was taken out of the evidence and is nobody's word.
    nobodys_words: set_aside::NobodysWords,
    /// What bundles have said, by the roots in force.
    heard: heard::Heard,
    /// What decisions were about.
    abouts: remembered::Abouts,
    /// How far what is known was judged.
    known: known::Round,
    /// What this process did.
    measures: measures::Measures,
    /// Where runs that were not begun yet were asked for.
    origins: trace::Origins,
}

impl Gate {
    /// Opens the gate on `settings.data`, and makes there what a first use needs: the directory, the database and
    /// the gate's own ed25519 key. With a database on a server only the database's tables are made, and the file that
    /// remembers how large its log is: what replicas share is not made on the spot.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when the directory cannot be used, the database is from a newer version, or
    /// the key does not load; [`GateError::Fault`] when another process holds the database.
    pub async fn open(settings: Settings) -> Result<Self, GateError> {
        Self::open_over(settings, Older::BroughtUpToDate).await
    }

    async fn open_over(settings: Settings, older: Older) -> Result<Self, GateError> {
        let mark = settings.mark();
        let options = StoreOptions { lease: settings.lease, mark, older, ..StoreOptions::default() };
        let (store, key) = match (&settings.database, &settings.key) {
            (Some(server), Some(key)) => (Store::connect(server, &options).await?, Arc::clone(key)),
            (Some(server), None) => return Err(no_shared_key(server)),
            (None, key) => {
                make_data_directory(&settings.data)?;
                let store = Store::open(&record_in(&settings.data), &options).await?;
                let key = key.clone().map_or_else(|| made_on_first_use(&settings.data, "gate").map(Arc::new), Ok)?;
                (store, key)
            }
        };
        Ok(Self::over(settings, store, OwnKey::Signs(key)))
    }

    /// Opens the gate on `settings.data` for a command that only reads: nothing is made, and a directory that cannot be written, or
    /// a full disk, is no obstacle. Of the gate's own key the public half (`gate.pub`) is enough. `None` where there is no gate.
    /// With a database on a server as [`Self::open`].
    ///
    /// # Errors
    ///
    /// As [`Self::open`], and where it is remembered that there was a record which is not there; and
    /// [`GateError::Configuration`] where what was written last cannot be read without writing, and for a record of an earlier
    /// version: to bring it up to date is nothing that a look may do.
    pub async fn open_to_read(settings: Settings) -> Result<Option<Self>, GateError> {
        if settings.database.is_some() {
            return Self::open_over(settings, Older::Refused).await.map(Some);
        }
        let record = record_in(&settings.data);
        let mark = settings.mark();
        if !record.exists() {
            // What was there once is not answered for by an empty one.
            mark.map_or(Ok(()), |mark| Store::require_never_there(&record, &mark))?;
            return Ok(None);
        }
        let options = StoreOptions { lease: settings.lease, mark, ..StoreOptions::default() };
        let store = Store::open_to_read(&record, &options).await?;
        let key = settings.key.clone().map(OwnKey::Signs);
        let key = key.map_or_else(|| OwnKey::to_read(&settings.data), Ok)?;
        Ok(Some(Self::over(settings, store, key)))
    }

    fn over(settings: Settings, store: Store, key: OwnKey) -> Self {
        let trust = RwLock::new(trust::InForce::new(settings.trust.clone().into(), (settings.now)().to_millisecond()));
        let (packs, executing) = (Mutex::new(HashMap::new()), Mutex::new(HashMap::new()));
        let (worker, counts) = (uuid::Uuid::now_v7(), queue::Counts::default());
        let (followed, measures) = (follow::Followed::default(), measures::Measures::default());
        let inner = Inner {
            store,
            key,
            settings,
            log_origin: tokio::sync::OnceCell::new(),
            trust,
            packs,
            people: Mutex::new(HashMap::new()),
            executing,
            kept: kept::Answers::default(),
            worker,
            counts,
            followed,
            measures,
            origins: trace::Origins::default(),
            key_proven: OnceLock::new(),
            health: health::Health::default(),
            looks: looks::Looks::default(),
            nobodys_words: set_aside::NobodysWords::default(),
            heard: heard::Heard::default(),
            abouts: remembered::Abouts::default(),
            known: known::Round::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Whether its record can only be read here.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.store().only_reads()
    }

    /// Whether whatever it decides can be signed and recorded here.
    #[must_use]
    pub fn can_decide(&self) -> bool {
        !self.only_reads() && self.inner.key.private().is_ok()
    }

    /// Closes the database, when nobody asks any more. A failure loses nothing: what was committed is durable.
    pub async fn close(&self) {
        if let Err(error) = self.store().close().await {
            tracing::debug!("the database was not closed: {error}");
        }
    }

    /// The public half of the key that VSAs are signed with; of a gate that was opened to read and has none yet, one that nobody
    /// signs with.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.inner.key.public()
    }

    /// The same, where there is one to be told.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a gate that has none yet.
    pub fn own_key(&self) -> Result<PublicKey, GateError> {
        match &self.inner.key {
            OwnKey::Nobodys(_) => Err(GateError::Configuration {
                detail: format!("the gate in `{}` has no key of its own", self.settings().data.display()),
                hint: Some("put gate.key back if it is from a backup; whatever decides next makes another".into()),
            }),
            key => Ok(key.public()),
        }
    }

    /// What the gate was opened with.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    fn store(&self) -> &Store {
        &self.inner.store
    }

    fn worker(&self) -> uuid::Uuid {
        self.inner.worker
    }

    /// The time, as the gate was given it, in seconds since 1970.
    #[must_use]
    pub fn now_unix_seconds(&self) -> i64 {
        self.now().unix_seconds()
    }

    fn now(&self) -> Timestamp {
        (self.inner.settings.now)().to_millisecond()
    }

    /// The pack in force for `project`; the embedded standard pack until another is activated.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when the stored pack does not load.
    pub async fn active_pack(&self, project: &ProjectName) -> Result<Arc<Pack>, GateError> {
        // Which pack is in force is asked each time; what a digest names never changes, so it is read once.
        let in_force = self.store().pack_in_force(project).await?.unwrap_or_else(PackFiles::standard_digest);
        if let Some(pack) = self.loaded(in_force) {
            return Ok(pack);
        }
        match self.store().active_pack(project).await? {
            Some(stored) => self.load_pack(stored.digest, || PackFiles::new(stored.files)),
            None => self.load_pack(PackFiles::standard_digest(), || Ok(PackFiles::standard())),
        }
    }

    /// The pack with this digest, whether or not it is in force.
    async fn pack(&self, digest: Digest) -> Result<Arc<Pack>, GateError> {
        if let Some(pack) = self.loaded(digest) {
            return Ok(pack);
        }
        if digest == PackFiles::standard_digest() {
            return self.load_pack(digest, || Ok(PackFiles::standard()));
        }
        let stored = self.store().pack(digest).await?.ok_or_else(|| GateError::NotFound {
            what: format!("policy pack {digest}"),
            hint: Some("a pack is kept from the moment it is activated".into()),
        })?;
        self.load_pack(digest, || PackFiles::new(stored.files))
    }

    fn loaded(&self, digest: Digest) -> Option<Arc<Pack>> {
        self.inner.packs.lock().unwrap_or_else(PoisonError::into_inner).get(&digest).cloned()
    }

    fn load_pack(
        &self,
        digest: Digest,
        files: impl FnOnce() -> Result<PackFiles, crate::domain::policy::LoadErrors>,
    ) -> Result<Arc<Pack>, GateError> {
        if let Some(pack) = self.loaded(digest) {
            return Ok(pack);
        }
        let pack = Arc::new(self.settings().isolation.in_force(Pack::load(&files()?)?));
        if pack.reference().digest != digest {
            let detail = format!("stored policy pack {digest} has the content of {}", pack.reference().digest);
            return Err(GateError::Configuration { detail, hint: Some("countersign policy activate DIR".into()) });
        }
        let mut packs = self.inner.packs.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(packs.entry(digest).or_insert(pack)))
    }
}

/// Whether a data directory holds a gate: its record, or what is remembered of one that has gone.
///
/// * `mark` — where that is remembered, where it is not in the directory.
#[must_use]
pub fn is_gate_in(data: &std::path::Path, mark: Option<&std::path::Path>) -> bool {
    record_in(data).exists() || mark.map_or_else(|| data.join(MARK), std::path::Path::to_owned).exists()
}

/// Where the record lies in a data directory.
fn record_in(data: &std::path::Path) -> PathBuf {
    data.join("countersign.db")
}

/// Two replicas with keys of their own would each say what nobody else's key vouches for.
fn no_shared_key(server: &ServerUrl) -> GateError {
    GateError::Configuration {
        detail: format!(
            "with a database on a server ({server}) every replica signs with the same key, and none is set"
        ),
        hint: Some(
            "countersign keygen --out gate; then gate.key = \"gate.key\" in the configuration of each replica, or \
             COUNTERSIGN_GATE_KEY"
                .into(),
        ),
    }
}

fn make_data_directory(path: &std::path::Path) -> Result<(), GateError> {
    std::fs::create_dir_all(path).map_err(|error| GateError::Configuration {
        detail: format!("data directory `{}` cannot be made: {error}", path.display()),
        hint: Some("name a directory you can write with --data DIR".into()),
    })
}

/// Reads a file whole, refusing one that is larger than `bytes_max`.
///
/// # Errors
///
/// [`GateError::NotFound`]; [`GateError::Usage`] when it is too large, no file, or cannot be read.
pub fn read_bounded(path: &std::path::Path, bytes_max: usize) -> Result<Vec<u8>, GateError> {
    use std::io::Read as _;
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => GateError::NotFound { what: format!("`{}`", path.display()), hint: None },
        _ => GateError::usage(format!("`{}` cannot be read: {error}", path.display())),
    };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > bytes_max {
        return Err(GateError::usage(format!("`{}` is larger than {bytes_max} bytes", path.display())));
    }
    Ok(bytes)
}
