//! Keeps the record: checks it, backs it up and restores it.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Gate, GateError, MARK, make_data_directory, record_in};
use crate::domain::fault::Fault;
use crate::store::{FsckReport, ServerUrl, Since, Store, StoreError, StoreOptions};

/// What a check of the whole record found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FsckReply {
    /// Which database was checked.
    pub database: String,
    /// Whether everything is what it claims to be.
    pub sound: bool,
    /// How many of each kind were checked.
    pub checked: BTreeMap<&'static str, u64>,
    /// What does not hold.
    pub problems: Vec<String>,
    /// How many more there are than are listed.
    pub more_problems: u64,
    /// What this record no longer has of what was acknowledged here; absent where nothing is known to be lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<String>,
}

impl FsckReply {
    fn of(database: String, report: FsckReport) -> Self {
        let (sound, checked) = (report.is_sound(), report.checked);
        let (problems, more_problems) = (report.problems, report.more_problems);
        Self { database, sound, checked, problems, more_problems, lost: None }
    }
}

/// Where a record is kept.
#[derive(Clone, Copy, Debug)]
pub enum Home<'h> {
    /// In this data directory.
    Data(&'h Path),
    /// The same, and how large its log is is remembered in this file.
    Remembered(&'h Path, &'h Path),
    /// In a database on a server.
    Server(&'h ServerUrl),
}

impl<'h> Home<'h> {
    /// The data directory, where it is one.
    #[must_use]
    pub const fn data(self) -> Option<&'h Path> {
        match self {
            Self::Data(data) | Self::Remembered(data, _) => Some(data),
            Self::Server(_) => None,
        }
    }
}

impl Home<'_> {
    /// What remembers how large the log of that record is.
    fn mark(self, data: &Path) -> PathBuf {
        match self {
            Self::Remembered(_, mark) => mark.to_owned(),
            Self::Data(_) | Self::Server(_) => data.join(MARK),
        }
    }
}

impl Gate {
    /// Reads everything that is stored, and answers what does not hold.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn fsck(&self) -> Result<FsckReply, GateError> {
        let store = self.store();
        Ok(FsckReply::of(store.name().to_owned(), store.fsck().await?))
    }

    /// Writes the whole record into a new file, and checks it there. The gate's own key is not in it: a backup travels.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] when the file is there already; [`GateError::NotFound`] when its directory is not;
    /// [`GateError::Fault`] when there is no room for it or the store cannot be read.
    pub async fn backup(&self, file: &Path) -> Result<FsckReply, GateError> {
        require_place_for_backup(file)?;
        let report = self.store().backup(file).await.map_err(|error| of_backup(error, file))?;
        Ok(FsckReply::of(file.display().to_string(), report))
    }
}

/// A backup writes nothing but the new file: where there is no room, it is there.
fn of_backup(error: StoreError, file: &Path) -> GateError {
    match error {
        StoreError::Full { .. } => GateError::Fault(Fault {
            dependency: format!("backup {}", file.display()),
            detail:
                "no space is left for it, and it was not made: free some there, or name another place; the record is \
                     untouched"
                    .to_owned(),
            ..error.fault()
        }),
        other => other.into(),
    }
}

/// Checks a record without opening a gate on it, so that one whose packs or key do not load can be looked at.
///
/// # Errors
///
/// [`GateError::NotFound`] where there is none; as [`Gate::fsck`].
pub async fn fsck(home: Home<'_>) -> Result<FsckReply, GateError> {
    let store = open_to_read(&place(home)?).await?;
    let name = store.name().to_owned();
    match store.fsck().await {
        Ok(report) => with_what_is_lost(FsckReply::of(name, report), store).await,
        Err(error) => {
            store.close().await?;
            Err(error.into())
        }
    }
}

/// As [`Gate::backup`], without opening a gate.
///
/// # Errors
///
/// As [`fsck`] and [`Gate::backup`].
pub async fn backup(home: Home<'_>, file: &Path) -> Result<FsckReply, GateError> {
    require_place_for_backup(file)?;
    let place = place(home)?;
    let report = match (open_to_read(&place).await, &place) {
        (Ok(store), _) => {
            let report = store.backup(file).await;
            store.close().await?;
            report
        }
        // Before it is brought up to date is when one is wanted.
        (Err(StoreError::OlderSchema { .. }), Place::File(from, _)) => Store::backup_as_it_is(from, file).await,
        (Err(error), _) => Err(error),
    };
    Ok(FsckReply::of(file.display().to_string(), report.map_err(|error| of_backup(error, file))?))
}

/// Puts the record of a backup where there is none yet.
///
/// * `since` — what was recorded after it was made. Where nobody knows, and what is remembered there does not say that nothing is
///   missing, nothing that stands as ready is so there until somebody has accepted the loss.
///
/// # Errors
///
/// [`GateError::Usage`] or [`GateError::Conflict`] when there is one, [`GateError::NotFound`] for no such backup,
/// [`GateError::Configuration`] for a file that is none or is not sound.
pub async fn restore(home: Home<'_>, backup: &Path, since: Since) -> Result<FsckReply, GateError> {
    if !backup.exists() {
        return Err(GateError::NotFound { what: format!("backup `{}`", backup.display()), hint: None });
    }
    require_database(backup)?;
    match home {
        Home::Data(data) | Home::Remembered(data, _) => {
            let file = record_in(data);
            refuse_to_overwrite(&file, "what a gate has recorded")?;
            make_data_directory(data)?;
            let report = Store::restore_file(backup, &file, (since, Some(&home.mark(data)))).await?;
            with_what_is_lost(FsckReply::of(file.display().to_string(), report), open(home).await?).await
        }
        Home::Server(server) => {
            let report = Store::restore_server(backup, server, since).await?;
            with_what_is_lost(FsckReply::of(server.to_string(), report), open(home).await?).await
        }
    }
}

/// What was checked or restored, and what is known to be missing in it, or not known to be there.
async fn with_what_is_lost(reply: FsckReply, store: Store) -> Result<FsckReply, GateError> {
    let lost = store.require_nothing_lost().await.err().map(|error| error.to_string());
    store.close().await?;
    Ok(FsckReply { lost, ..reply })
}

/// Refuses a file that is no database at all, which says more of it than the copy would that is made first.
fn require_database(backup: &Path) -> Result<(), GateError> {
    let mut head = [0; SQLITE_HEAD.len()];
    let read = std::fs::File::open(backup).and_then(|mut file| file.read_exact(&mut head));
    match read {
        Ok(()) if head == SQLITE_HEAD => Ok(()),
        Err(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => Err(GateError::Configuration {
            detail: format!("backup `{}` cannot be read: {error}", backup.display()),
            hint: None,
        }),
        _ => Err(GateError::Configuration {
            detail: format!("`{}` is no backup: expected a file that `countersign backup` wrote", backup.display()),
            hint: Some("nothing was restored; name the file that `countersign backup FILE` made".into()),
        }),
    }
}

/// How each database file of SQLite begins ("Database File Format", 1.3).
const SQLITE_HEAD: [u8; 16] = *b"SQLite format 3\0";

async fn open(home: Home<'_>) -> Result<Store, GateError> {
    match place(home)? {
        Place::Server(server) => Ok(Store::connect(server, &StoreOptions::default()).await?),
        Place::File(file, options) => Ok(Store::open(&file, &options).await?),
    }
}

/// The same where nothing is changed: where it cannot be written, it is read all the same.
async fn open_to_read(place: &Place<'_>) -> Result<Store, StoreError> {
    match place {
        Place::Server(server) => Store::connect_to_read(server, &StoreOptions::default()).await,
        Place::File(file, options) => Store::open_to_read(file, options).await,
    }
}

/// Where a record is.
enum Place<'a> {
    File(PathBuf, Box<StoreOptions>),
    Server(&'a ServerUrl),
}

fn place(home: Home<'_>) -> Result<Place<'_>, GateError> {
    let options = StoreOptions::default();
    let data = match home {
        Home::Server(server) => return Ok(Place::Server(server)),
        Home::Data(data) | Home::Remembered(data, _) => data,
    };
    let (file, mark) = (record_in(data), home.mark(data));
    if !file.exists() {
        Store::require_never_there(&file, &mark)?;
        let hint = Some("name the data directory of a gate with --data DIR".into());
        return Err(GateError::NotFound { what: format!("database `{}`", file.display()), hint });
    }
    Ok(Place::File(file, Box::new(StoreOptions { mark: Some(mark), ..options })))
}

/// A backup is a new file in a directory that is there.
fn require_place_for_backup(file: &Path) -> Result<(), GateError> {
    refuse_to_overwrite(file, "a backup")?;
    match file.parent().filter(|directory| !directory.as_os_str().is_empty() && !directory.exists()) {
        None => Ok(()),
        Some(directory) => Err(GateError::NotFound {
            what: format!("the directory `{}` for the backup", directory.display()),
            hint: Some("make it first, or name another place".into()),
        }),
    }
}

fn refuse_to_overwrite(file: &Path, what: &str) -> Result<(), GateError> {
    if file.symlink_metadata().is_err() {
        return Ok(());
    }
    Err(GateError::Usage {
        detail: format!("`{}` is there already, and {what} is never overwritten", file.display()),
        hint: Some("name another place, or move it away first".into()),
    })
}
