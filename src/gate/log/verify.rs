//! Verifies a log, wherever it lies: this gate's own record, a server, a directory. What was seen of it before counts.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::super::{Gate, GateError, read_bounded};
use super::checkpoint::note_key;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_LOG_FILE_BYTES, MAX_NOTE_BYTES};
use crate::domain::log::{
    Audit, Checkpoint, Finding, Findings, Leaf, NoteKey, Origin, Seen, SignedNote, TILE_WIDTH, Tile,
};

/// What a verification of a log found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogReply {
    /// Where the log lies.
    pub log: String,
    /// Its name; absent where the checkpoint does not say.
    pub origin: Option<String>,
    /// How many leaves were signed for.
    pub size: u64,
    /// Whether everything holds.
    pub sound: bool,
    /// The size of the checkpoint that was remembered from before, and holds still.
    pub remembered: Option<u64>,
    /// The witnesses whose keys are known and whose cosignatures verify.
    pub cosigned_by: Vec<String>,
    /// What does not hold.
    pub findings: Vec<Finding>,
    /// How many more there are than are listed.
    pub more_findings: u64,
}

/// What a client remembers of the logs it has seen: the newest checkpoint of each, and the key it believed.
#[derive(Clone, Debug)]
pub struct Memory {
    directory: PathBuf,
    /// Whether what is seen now is remembered, too.
    keeps: bool,
}

impl Memory {
    /// In a data directory.
    #[must_use]
    pub fn in_data(data: &Path) -> Self {
        Self { directory: data.join("log-seen"), keeps: true }
    }

    /// The same in a directory that cannot be written: what it remembers counts, and nothing is added.
    #[must_use]
    pub fn as_it_is(self) -> Self {
        Self { keeps: false, ..self }
    }

    fn file(&self, origin: &Origin) -> PathBuf {
        let name = Digest::of(origin.as_str().as_bytes()).hex();
        self.directory.join(format!("{}.checkpoint", name.get(..32).unwrap_or_default()))
    }

    /// The newest checkpoint of a log that was seen here. A file that is none is an error: to go on without it would be to
    /// forget.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] with the file.
    pub fn recall(&self, origin: &Origin) -> Result<Option<Seen>, GateError> {
        let file = self.file(origin);
        if !file.exists() {
            return Ok(None);
        }
        let note = SignedNote::parse(&read_bounded(&file, MAX_NOTE_BYTES)?);
        let checkpoint = note.ok().and_then(|note| Checkpoint::parse(&note.text).ok());
        let checkpoint =
            checkpoint.filter(|checkpoint| checkpoint.origin == *origin).ok_or_else(|| GateError::Configuration {
                detail: format!("`{}`, where the last checkpoint of `{origin}` is remembered, is none", file.display()),
                hint: Some("remove it, if you know why it is so; what it remembered is lost with it".to_owned()),
            })?;
        Ok(Some(Seen { checkpoint, by: format!("remembered in {}", file.display()) }))
    }

    fn keys_file(&self, place: &str) -> PathBuf {
        let name = Digest::of(place.as_bytes()).hex();
        self.directory.join(format!("{}.keys", name.get(..32).unwrap_or_default()))
    }

    /// Which keys the log of a place was verified with before; none where it never was.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a file that holds something else.
    pub fn keys_of(&self, place: &str) -> Result<Vec<NoteKey>, GateError> {
        let file = self.keys_file(place);
        if !file.exists() {
            return Ok(Vec::new());
        }
        let text = read_bounded(&file, MAX_NOTE_BYTES)?;
        let keys: Result<Vec<NoteKey>, _> = String::from_utf8_lossy(&text).lines().map(str::parse).collect();
        keys.map_err(|error| GateError::Configuration {
            detail: format!("`{}`, where the keys of `{place}` are remembered: {error}", file.display()),
            hint: Some("remove it, and name the key with --key".to_owned()),
        })
    }

    /// Remembers with which keys the log of a place was verified.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when the directory cannot be written.
    pub fn keep_keys(&self, place: &str, keys: &[NoteKey]) -> Result<(), GateError> {
        let text = keys.iter().map(|key| format!("{key}\n")).collect::<Vec<_>>().concat();
        self.write(&self.keys_file(place), text.as_bytes(), place)
    }

    fn write(&self, file: &Path, content: &[u8], what: &str) -> Result<(), GateError> {
        let write = || {
            std::fs::create_dir_all(&self.directory)?;
            let partial = file.with_extension(format!("{}.partial", std::process::id()));
            std::fs::write(&partial, content)?;
            std::fs::rename(&partial, file)
        };
        write().map_err(|error: std::io::Error| GateError::Configuration {
            detail: format!("what was seen of `{what}` cannot be remembered in `{}`: {error}", file.display()),
            hint: Some("name a directory you can write with --data DIR".to_owned()),
        })
    }

    /// Remembers a checkpoint that was found to hold, unless a larger one is.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] when the directory cannot be written.
    pub fn keep(&self, checkpoint: &Checkpoint, note: &SignedNote) -> Result<(), GateError> {
        if !self.keeps || self.recall(&checkpoint.origin)?.is_some_and(|seen| seen.checkpoint.size >= checkpoint.size) {
            return Ok(());
        }
        self.write(&self.file(&checkpoint.origin), note.to_string().as_bytes(), checkpoint.origin.as_str())
    }
}

/// Reads one file of a log by its path: `checkpoint`, `tile/…`. `None` where there is none.
pub trait LogSource {
    /// Where the log lies, in words.
    fn place(&self) -> String;
    /// The file.
    fn read(&self, path: &str) -> impl Future<Output = Result<Option<Vec<u8>>, GateError>> + Send;
}

/// A log in a directory, as it was exported.
#[derive(Clone, Debug)]
pub struct ExportedLog(pub PathBuf);

impl LogSource for ExportedLog {
    fn place(&self) -> String {
        self.0.display().to_string()
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, GateError> {
        let file = self.0.join(path);
        if file.exists() { read_bounded(&file, MAX_LOG_FILE_BYTES).map(Some) } else { Ok(None) }
    }
}

/// Verifies a log from its files alone.
///
/// * `keys` — who may have signed for it; a checkpoint by nobody of them is a finding.
/// * `memory` — where what was seen before is, and where this is remembered when it holds.
///
/// # Errors
///
/// [`GateError::NotFound`] where there is no log; [`GateError::Fault`] when it cannot be read.
pub async fn verify_files(
    source: &impl LogSource,
    keys: &[NoteKey],
    memory: Option<&Memory>,
) -> Result<LogReply, GateError> {
    let missing = || GateError::NotFound { what: format!("a log in `{}`", source.place()), hint: None };
    let bytes = source.read("checkpoint").await?.ok_or_else(missing)?;
    let mut early = Findings::default();
    let parsed = SignedNote::parse(&bytes).ok().and_then(|note| Some((Checkpoint::parse(&note.text).ok()?, note)));
    let opened = Checkpoint::open(&bytes, keys);
    if let Err(error) = &opened {
        early.add("checkpoint", None, format!("{error}; nothing behind it was read"));
    }
    // How many leaves there are to read would be the word of whoever wrote it.
    let (Some((checkpoint, note)), Ok(_)) = (parsed.clone(), opened) else {
        return Ok(reply(source.place(), parsed.as_ref().map(|(checkpoint, _)| checkpoint), None, early));
    };
    let seen = match memory {
        Some(memory) => memory.recall(&checkpoint.origin)?,
        None => None,
    };
    let remembered = seen.as_ref().map(|seen| seen.checkpoint.size);
    let mut audit = Audit::of(checkpoint.clone(), seen.into_iter().collect());
    *audit.findings() = early;
    leaves(source, &mut audit, checkpoint.size).await?;
    tiles(source, &mut audit, checkpoint.size).await?;
    let findings = audit.finish();
    if let (Some(memory), true) = (memory, findings.is_empty()) {
        memory.keep(&checkpoint, &note)?;
    }
    let mut reply = reply(source.place(), Some(&checkpoint), remembered, findings);
    reply.cosigned_by = cosigners(&checkpoint, &note, keys);
    Ok(reply)
}

fn cosigners(checkpoint: &Checkpoint, note: &SignedNote, keys: &[NoteKey]) -> Vec<String> {
    let others = note.signatures.iter().filter(|signature| signature.name != checkpoint.origin.as_str());
    let verified = others.filter(|signature| keys.iter().any(|key| key.verifies(&note.text, signature)));
    verified.map(|signature| signature.name.clone()).collect()
}

fn reply(log: String, checkpoint: Option<&Checkpoint>, remembered: Option<u64>, findings: Findings) -> LogReply {
    LogReply {
        log,
        origin: checkpoint.map(|checkpoint| checkpoint.origin.to_string()),
        size: checkpoint.map_or(0, |checkpoint| checkpoint.size),
        sound: findings.is_empty(),
        remembered,
        cosigned_by: Vec::new(),
        findings: findings.list,
        more_findings: findings.more,
    }
}

/// Reads a tile; one that is at the right edge may be there in full by now.
async fn tile_bytes(source: &impl LogSource, tile: Tile) -> Result<Option<(Tile, Vec<u8>)>, GateError> {
    if let Some(bytes) = source.read(&tile.path()).await? {
        return Ok(Some((tile, bytes)));
    }
    if tile.is_full() {
        return Ok(None);
    }
    let full = Tile { width: TILE_WIDTH, ..tile };
    Ok(source.read(&full.path()).await?.map(|bytes| (full, bytes)))
}

async fn leaves(source: &impl LogSource, audit: &mut Audit, size: u64) -> Result<(), GateError> {
    while !audit.is_over() {
        let first = audit.next();
        let index = first / TILE_WIDTH;
        let (Some(bundle), Some(tile)) = (Tile::within(size, None, index), Tile::within(size, Some(0), index)) else {
            break;
        };
        let (entries, hashes) = (tile_bytes(source, bundle).await?, tile_bytes(source, tile).await?);
        if entries.is_none() && hashes.is_none() {
            audit.cut_off(&format!("neither {} nor {} is there", bundle.path(), tile.path()));
            break;
        }
        let read = entries.as_ref().map(|(tile, bytes)| tile.entries(bytes));
        let entries: Vec<Option<&[u8]>> = match read {
            Some(Ok(entries)) => entries.into_iter().map(Some).collect(),
            Some(Err(error)) => {
                audit.findings().add("malformed", Some(first), format!("{}: {error}", bundle.path()));
                Vec::new()
            }
            None => Vec::new(),
        };
        let hashes: Vec<Digest> = match hashes.as_ref().map(|(tile, bytes)| tile.hashes(bytes)) {
            Some(Ok(hashes)) => hashes,
            Some(Err(error)) => {
                audit.findings().add("tile", Some(first), format!("{}: {error}", tile.path()));
                Vec::new()
            }
            None => Vec::new(),
        };
        let width = usize::try_from(bundle.width).unwrap_or(usize::MAX);
        let found: Vec<Leaf<'_>> = (0..width)
            .map(|at| Leaf { entry: entries.get(at).copied().flatten(), hash: hashes.get(at).copied() })
            .collect();
        audit.leaves(&found);
    }
    Ok(())
}

async fn tiles(source: &impl LogSource, audit: &mut Audit, size: u64) -> Result<(), GateError> {
    for tile in Tile::all(size).filter(|tile| tile.level.is_some_and(|level| level > 0)) {
        let missing = format!("{} is missing", tile.path());
        match tile_bytes(source, tile).await? {
            None => audit.findings().add("tile", None, missing),
            Some((found, bytes)) => match found.hashes(&bytes) {
                Ok(mut hashes) => {
                    hashes.truncate(usize::try_from(tile.width).unwrap_or(usize::MAX));
                    audit.tile(tile, &hashes);
                }
                Err(error) => audit.findings().add("tile", None, format!("{}: {error}", tile.path())),
            },
        }
    }
    Ok(())
}

impl Gate {
    /// Verifies this gate's own log: its tree, every checkpoint that is kept or remembered, and that it and the record say
    /// the same.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where nobody can sign for it; [`GateError::Fault`] when the store cannot be read.
    pub async fn verify_log(&self, memory: Option<&Memory>) -> Result<LogReply, GateError> {
        let name = self.named_log().await?;
        let mut seen = Vec::new();
        let mut remembered = None;
        for known in self.store().log_origins().await? {
            let recalled = memory.map(|memory| memory.recall(&known.origin)).transpose()?.flatten();
            if known.origin == name.origin {
                remembered = recalled.as_ref().map(|seen| seen.checkpoint.size);
            }
            seen.extend(recalled);
        }
        let (size, mut findings) = self.store().check_log(seen).await?;
        let newest = self.store().log_checkpoints(&name.origin, 1).await?.pop();
        let key = note_key(&name)?;
        let mut cosigned_by = Vec::new();
        let mut held = None;
        if let Some(newest) = &newest {
            let mut keys = vec![key];
            keys.extend(self.settings().log.witnesses.iter().map(|witness| witness.key.clone()));
            match Checkpoint::open(newest.note.as_bytes(), &keys) {
                Ok((checkpoint, note)) => {
                    cosigned_by = cosigners(&checkpoint, &note, &keys);
                    held = Some((checkpoint, note));
                }
                Err(error) => findings.add("checkpoint", None, error.to_string()),
            }
        }
        if let (Some(memory), true, Some((checkpoint, note))) = (memory, findings.is_empty(), &held) {
            memory.keep(checkpoint, note)?;
        }
        Ok(LogReply {
            log: self.store().name().to_owned(),
            origin: Some(name.origin.to_string()),
            size,
            sound: findings.is_empty(),
            remembered,
            cosigned_by,
            findings: findings.list,
            more_findings: findings.more,
        })
    }
}
