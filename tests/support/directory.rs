//! Directories that go with the story. Whatever was decided in one is replayed then, by whomever it was decided: this is
//! how every decision of the whole suite is replayed, and no story has to ask for it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use countersign::domain::keys::KeyKind;
use countersign::domain::names::ProjectName;
use countersign::domain::run::LeaseTerm;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::{Gate, LogSettings, Settings};
use countersign::sigstore::SigningKey;
use countersign::store::{DecisionRange, Store, StoreOptions};

use super::registry::quick;
use super::shows_nothing;

/// What a gate calls the file of its record.
const RECORD: &str = "countersign.db";

/// So long may the replay of one record take; one that takes longer waits for whoever holds the record and will not let go.
const REPLAYED_WITHIN: std::time::Duration = std::time::Duration::from_mins(2);

/// A temporary directory. When it goes, every decision in every record below it is computed again from what was recorded, and
/// a story in which one comes out otherwise fails.
pub struct TempDir {
    directory: tempfile::TempDir,
    end: Mutex<End>,
}

#[derive(Default)]
struct End {
    /// Where the records are that lie on a server.
    servers: Vec<String>,
    /// Why nothing is replayed.
    spared: Option<&'static str>,
}

/// A new one, as [`TempDir::new`].
pub fn tempdir() -> std::io::Result<TempDir> {
    TempDir::new()
}

impl TempDir {
    pub fn new() -> std::io::Result<Self> {
        Ok(Self { directory: tempfile::TempDir::new()?, end: Mutex::default() })
    }

    /// In this directory.
    pub fn new_in(place: impl AsRef<Path>) -> std::io::Result<Self> {
        Ok(Self { directory: tempfile::TempDir::new_in(place)?, end: Mutex::default() })
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// What is decided here is recorded in this database of a server, too.
    pub fn records_at(&self, url: &str) {
        self.end.lock().unwrap().servers.push(url.to_owned());
    }

    /// From now on what is recorded here is replayed by nobody, for this reason: the story damages it, or has replayed it deeper.
    pub fn is_spared(&self, why: &'static str) {
        self.end.lock().unwrap().spared = Some(why);
    }
}

impl AsRef<Path> for TempDir {
    fn as_ref(&self) -> &Path {
        self.path()
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        let end = std::mem::take(&mut *self.end.lock().unwrap());
        // A story that fails says that and nothing else.
        if end.spared.is_some() || std::thread::panicking() {
            return;
        }
        let mut records: Vec<_> = records_below(self.path()).into_iter().map(|data| (data, None)).collect();
        records.extend(end.servers.into_iter().map(|url| (self.path().join("nothing"), Some(url))));
        if records.is_empty() {
            return;
        }
        // On a thread and a runtime of its own: whoever lets go may be anywhere.
        let replay = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                for (data, server) in records {
                    let replayed = tokio::time::timeout(REPLAYED_WITHIN, replay(&data, server.as_deref())).await;
                    replayed.unwrap_or_else(|_| panic!("the replay of {} hangs: who holds it?", data.display()));
                }
            });
        };
        if let Err(why) = std::thread::Builder::new().name(own_name()).spawn(replay).unwrap().join() {
            std::panic::resume_unwind(why);
        }
    }
}

/// Under the name of the story, so that what is said is said of it.
fn own_name() -> String {
    std::thread::current().name().unwrap_or("a story").to_owned()
}

/// The data directories below `directory`.
fn records_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut left = vec![directory.to_owned()];
    while let Some(directory) = left.pop() {
        // What cannot be read was made so by the story, and its program had nothing there either.
        for entry in std::fs::read_dir(&directory).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => left.push(entry.path()),
                Ok(kind) if kind.is_file() && entry.file_name() == RECORD => found.push(directory.clone()),
                _ => {}
            }
        }
    }
    found
}

/// Replays all that was decided in a data directory, or on a server. What its story has damaged so that nobody can read it
/// any more is said by name.
async fn replay(data: &Path, server: Option<&str>) {
    let named = server.map_or_else(|| data.display().to_string(), str::to_owned);
    if let Err(why) = replayed(data, server, &named).await {
        shows_nothing(&format!("of the decisions in {named}, which nobody can replay: {why}"));
    }
}

async fn replayed(data: &Path, server: Option<&str>, named: &str) -> Result<(), String> {
    let projects = projects(data, server).await.map_err(|error| error.to_string())?;
    if projects.is_empty() {
        return Ok(());
    }
    let opened = Gate::open_to_read(settings(data, server)).await.map_err(|error| error.to_string())?;
    let gate = opened.ok_or("there is no gate")?;
    for project in projects {
        let reply = gate.replay_all(&project, &DecisionRange::default(), &|_, _| {}).await;
        let reply = reply.map_err(|error| error.to_string())?;
        assert!(reply.is_same(), "{named}: a decision of {project} replays otherwise: {reply:#?}");
        eprintln!("replayed {} decisions of {project}", reply.decisions);
    }
    gate.close().await;
    Ok(())
}

/// The projects that something was decided for.
async fn projects(data: &Path, server: Option<&str>) -> Result<Vec<ProjectName>, countersign::store::StoreError> {
    let options = StoreOptions::default();
    let store = match server {
        Some(url) => Store::connect(&url.parse().unwrap(), &options).await?,
        None => Store::open_to_read(&data.join(RECORD), &options).await?,
    };
    let projects = store.projects().await;
    drop(store.close().await);
    projects
}

fn settings(data: &Path, server: Option<&str>) -> Settings {
    Settings {
        data: data.to_owned(),
        database: server.map(|url| url.parse().unwrap()),
        // Any will do: a replay signs nothing.
        key: server.map(|_| Arc::new(SigningKey::generate(KeyKind::Ed25519).unwrap())),
        webhooks: countersign::events::Webhooks::default(),
        revokers: countersign::domain::policy::Members::default(),
        pack_signers: countersign::domain::policy::Members::default(),
        places: std::collections::BTreeMap::new(),
        isolation: countersign::gate::Isolation::None,
        gate_id: "https://gate.example.com".into(),
        // What somebody remembers of a record that was lost is what its story is about.
        log: LogSettings { mark: Some(data.join("replayed.mark")), ..LogSettings::default() },
        registry: quick(),
        trust: TrustSet::empty(),
        lease: LeaseTerm::default(),
        now: Arc::new(|| jiff::Timestamp::now().into()),
    }
}
