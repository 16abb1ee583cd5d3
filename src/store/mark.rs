//! How large the log was, remembered outside the database: in memory, and in a file that is none of the database's own.
//!
//! Before a transaction adds a leaf, and whenever a connection is made, the tree that is there is held against the largest
//! that this process, or whoever wrote the file, has seen committed ([`Mark::held`]). Where it does not continue that one,
//! nothing is written any more, and nothing is answered of what is safe; history is read on.
//!
//! *When it is remembered.* In memory before whoever wrote is told. In the file right afterwards, by a thread of its own that
//! waits for the disk so that no commit does: [`MARK_PAUSE_MILLISECONDS`] later at most, while the disk keeps up, and before
//! the store is closed. So what is not noticed is the loss of what was acknowledged in the last of these moments, where every
//! process that was told of it has died in them, too.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use sqlx::PgConnection;

use super::database::milliseconds_since;
use super::error::{StoreError, bounded, printable};
use super::failure::{Failure, Place};
use super::log::{LogHead, head_now, leaves, nodes};
use super::session::Session;
use super::{Store, mark_file};
use crate::domain::digest::Digest;
use crate::domain::limits::{FILE_LOOK_MILLISECONDS, MARK_AGAIN_MILLISECONDS, MARK_PAUSE_MILLISECONDS};
use crate::domain::log::{Checkpoint, Frontier, Held, Mark, Origin, Seen, Tile, Tiles, Tree, frontier_tiles};

const HEAD_OF_SERVER: &str = "SELECT size, edge, losses, restored_size FROM log_head WHERE one = 1";
const LEAVES_OF_SERVER: &str = "SELECT hash FROM log_entry WHERE leaf >= $1 AND leaf < $2 ORDER BY leaf";
const NODES_OF_SERVER: &str =
    "SELECT hash FROM log_node WHERE level = $1 AND position >= $2 AND position < $3 ORDER BY position";

/// Who remembers it for one database.
pub(super) struct Keeper {
    place: Place,
    /// The file of the database as it was opened; absent for one on a server.
    opened: Option<Opened>,
    is_lost: AtomicBool,
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// A file by what it was when it was opened.
struct Opened {
    path: PathBuf,
    identity: Option<(u64, u64)>,
    since: Instant,
    looked: AtomicU64,
}

/// What the thread that writes has in common with the others.
struct Shared {
    /// Where it is written; absent: nowhere.
    file: Option<PathBuf>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    mark: Option<Mark>,
    /// What is known to be in the file.
    written: Option<Mark>,
    /// Why it could not be written.
    trouble: Option<String>,
    closing: bool,
}

impl Keeper {
    /// Remembers what the file does, where one is named.
    ///
    /// * `opened` — the file of the database, which is there; absent for one on a server.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`] for a file that holds something else.
    pub(super) fn open(place: Place, opened: Option<&Path>, file: Option<&Path>) -> Result<Arc<Self>, StoreError> {
        let mark = file.map(mark_file::read).transpose()?.flatten();
        let state = State { mark, written: mark, ..State::default() };
        let shared =
            Arc::new(Shared { file: file.map(Path::to_owned), state: Mutex::new(state), changed: Condvar::new() });
        let thread = shared.file.is_some().then(|| {
            let shared = Arc::clone(&shared);
            std::thread::Builder::new().name("log mark".into()).spawn(move || shared.write_until_closed())
        });
        let thread = thread.transpose().map_err(|error| StoreError::Unavailable {
            path: place.name().to_owned(),
            detail: format!("no thread to remember how large its log is: {error}"),
        })?;
        let opened = opened.map(|path| Opened {
            path: path.to_owned(),
            identity: identity(path),
            since: Instant::now(),
            looked: AtomicU64::new(0),
        });
        Ok(Arc::new(Self { place, opened, is_lost: AtomicBool::new(false), shared, thread: Mutex::new(thread) }))
    }

    /// The largest that is remembered. To be asked before the tree is read that is held against it.
    pub(super) fn mark(&self) -> Option<Mark> {
        self.shared.state().mark
    }

    /// Whether the last look found that something was lost.
    pub(super) fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::Acquire)
    }

    /// A tree that is committed.
    pub(super) fn committed(&self, tree: Tree) {
        let mark = Mark::of(tree, jiff::Timestamp::now().into());
        let mut state = self.shared.state();
        if state.mark.is_none_or(|known| mark.is_beyond(&known)) {
            state.mark = Some(mark);
            drop(state);
            self.shared.changed.notify_one();
        }
    }

    /// Looks at the tree that is there, and remembers it where it goes beyond.
    ///
    /// # Errors
    ///
    /// [`StoreError::Lost`], or any failure of a read.
    pub(super) async fn hold(&self, session: &mut Session) -> Result<(), Failure> {
        let before = self.mark();
        let head = head_now(session).await?;
        self.require(session, before, &head).await?;
        self.found_whole(head.tree());
        Ok(())
    }

    /// The same of a head that was read after `before` was asked for, inside a transaction that may come to nothing.
    ///
    /// # Errors
    ///
    /// As [`Keeper::hold`].
    pub(super) async fn require(
        &self,
        session: &mut Session,
        before: Option<Mark>,
        head: &LogHead,
    ) -> Result<(), Failure> {
        self.require_same_file()?;
        self.require_remembered(session, before, head).await?;
        // What is remembered says more of what is missing, where it knows.
        head.restored_size.map_or(Ok(()), |size| Err(self.lost_by(&after_a_backup(size)).into()))
    }

    async fn require_remembered(
        &self,
        session: &mut Session,
        before: Option<Mark>,
        head: &LogHead,
    ) -> Result<(), Failure> {
        let Some(mark) = before else { return Ok(()) };
        let loss = match mark.held(head.tree()) {
            Held::Goes => return Ok(()),
            Held::Lost(loss) => loss,
            // A connection to a server was asked when it was made, and no server goes back while it lives. A file does; and
            // of what was found to be lost it is to be shown that it is there again.
            Held::Larger if !session.is_file() && !self.is_lost() => return Ok(()),
            Held::Larger => {
                let then = root_when(session, mark.size, head.frontier.size()).await?;
                match mark.continued(then) {
                    Ok(()) => return Ok(()),
                    Err(loss) => loss,
                }
            }
        };
        Err(self.lost(&loss.to_string()).into())
    }

    /// Asks a connection to a server that was just made, or has rested. One that leads to less than is remembered is for
    /// reading history alone.
    ///
    /// # Errors
    ///
    /// Where it does not answer.
    pub(super) async fn hold_connection(&self, on: &mut PgConnection) -> Result<(), sqlx::Error> {
        let before = self.mark();
        let (size, edge, losses, restored): (i64, Vec<u8>, i64, Option<i64>) =
            sqlx::query_as(HEAD_OF_SERVER).fetch_one(&mut *on).await?;
        // What is no tree is told by whoever reads it.
        let Some(frontier) = frontier(size, &edge) else { return Ok(()) };
        let tree = Tree { losses: u64::try_from(losses).unwrap_or(0), size: frontier.size(), root: frontier.root() };
        let outcome = match before.map_or(Held::Goes, |mark| mark.held(tree)) {
            Held::Goes => Ok(()),
            Held::Lost(loss) => Err(loss),
            Held::Larger => match before {
                None => Ok(()),
                Some(mark) => mark.continued(root_when_on_server(on, mark.size, tree.size).await?),
            },
        };
        match (outcome, restored.map(|size| u64::try_from(size).unwrap_or(0))) {
            (Ok(()), None) => self.found_whole(tree),
            (Ok(()), Some(size)) => drop(self.lost_by(&after_a_backup(size))),
            (Err(loss), _) => drop(self.lost(&loss.to_string())),
        }
        Ok(())
    }

    /// Refuses a file that is no longer the one that is open: what is written to that one is gone with it.
    fn require_same_file(&self) -> Result<(), StoreError> {
        match &self.opened {
            Some(opened) if opened.identity != identity(&opened.path) => Err(self.lost(
                "another file lies in its place, or none: this process still has the one that was there; start it again",
            )),
            _ => Ok(()),
        }
    }

    /// The same, now and then: whoever asks often need not ask each time.
    pub(super) fn is_same_file(&self) -> bool {
        let Some(opened) = &self.opened else { return true };
        let now = milliseconds_since(opened.since);
        if now.saturating_sub(opened.looked.load(Ordering::Relaxed)) < FILE_LOOK_MILLISECONDS {
            return !self.is_lost();
        }
        opened.looked.store(now, Ordering::Relaxed);
        self.require_same_file().is_ok()
    }

    fn found_whole(&self, tree: Tree) {
        if self.is_lost.swap(false, Ordering::AcqRel) {
            tracing::info!("database {} has again what was acknowledged", self.place.name());
        }
        self.committed(tree);
    }

    /// By what is remembered here.
    fn lost(&self, detail: &str) -> StoreError {
        self.lost_by(&self.in_words(detail))
    }

    fn lost_by(&self, detail: &str) -> StoreError {
        let error = StoreError::Lost { path: self.place.name().to_owned(), detail: bounded(detail) };
        if !self.is_lost.swap(true, Ordering::AcqRel) {
            tracing::error!("{error}");
        }
        error
    }

    fn in_words(&self, detail: &str) -> String {
        match &self.shared.file {
            Some(file) => format!("{detail} (remembered in {})", printable(file)),
            None => detail.to_owned(),
        }
    }

    /// What is remembered, as a checkpoint that the log is compared with.
    pub(super) fn seen(&self, mark: Option<Mark>, origin: &Origin, losses: u64) -> Option<Seen> {
        let mark = mark.filter(|mark| mark.losses >= losses)?;
        let by = self.in_words(&format!("acknowledged at {}", mark.at));
        Some(Seen { checkpoint: Checkpoint { origin: origin.clone(), size: mark.size, root: mark.root }, by })
    }

    /// Why it could not be written where it is to be remembered.
    pub(super) fn trouble(&self) -> Option<String> {
        let file = self.shared.file.as_deref()?;
        let trouble = self.shared.state().trouble.clone()?;
        Some(format!("how large the log is could not be remembered in {}: {trouble}", printable(file)))
    }

    /// Writes what is not written yet, and ends.
    pub(super) fn close(&self) {
        self.shared.state().closing = true;
        self.shared.changed.notify_one();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what there is to be written, and gathers what comes meanwhile.
    fn write_until_closed(&self) {
        let Some(file) = &self.file else { return };
        loop {
            let nothing_new = |state: &mut State| !state.closing && state.mark == state.written;
            let waiting = self.changed.wait_while(self.state(), nothing_new);
            let state = waiting.unwrap_or_else(PoisonError::into_inner);
            let (mark, is_new, closing) = (state.mark, state.mark != state.written, state.closing);
            drop(state);
            let written = match mark.filter(|_| is_new) {
                Some(mark) => mark_file::raise(file, &mark).map_err(|error| error.to_string()),
                None => Ok(()),
            };
            let mut state = self.state();
            let pause = match written {
                Ok(()) => {
                    (state.written, state.trouble) = (mark, None);
                    MARK_PAUSE_MILLISECONDS
                }
                Err(error) => {
                    if state.trouble.is_none() {
                        tracing::warn!("how large the log is could not be written to {}: {error}", printable(file));
                    }
                    state.trouble = Some(error);
                    MARK_AGAIN_MILLISECONDS
                }
            };
            if closing {
                return;
            }
            drop(self.changed.wait_timeout_while(state, Duration::from_millis(pause), |state| !state.closing));
        }
    }
}

/// What a backup lacks that was put here: whoever made it may have gone on, and nobody here knows how far.
fn after_a_backup(size: u64) -> String {
    format!(
        "a backup with {size} leaves was put here, and nobody here remembers what was recorded after it was made, revocations \
         and refusals among it (where nothing was, put it in an empty place with `countersign restore --nothing-lost FILE`)"
    )
}

/// Which file lies there.
fn identity(path: &Path) -> Option<(u64, u64)> {
    let there = std::fs::metadata(path).ok()?;
    Some((there.dev(), there.ino()))
}

fn frontier(size: i64, edge: &[u8]) -> Option<Frontier> {
    let (hashes, rest) = edge.as_chunks::<32>();
    let roots = hashes.iter().copied().map(Digest::from_bytes).collect();
    Frontier::of(u64::try_from(size).ok()?, roots).filter(|_| rest.is_empty())
}

/// The root that a tree of `now` leaves had when it had `size`. Where its tiles are not whole it is none that was ever signed.
async fn root_when(session: &mut Session, size: u64, now: u64) -> Result<Digest, Failure> {
    let mut tiles = Tiles::of(now);
    for tile in frontier_tiles(size, now) {
        let hashes: Vec<Digest> = if tile.level.unwrap_or(0) == 0 {
            leaves(session, tile.begins(), tile.width).await?.into_iter().map(|leaf| leaf.hash).collect()
        } else {
            nodes(session, tile).await?.into_iter().map(|(_, hash)| hash).collect()
        };
        insert(&mut tiles, tile, hashes);
    }
    Ok(root_of(&tiles, size))
}

async fn root_when_on_server(on: &mut PgConnection, size: u64, now: u64) -> Result<Digest, sqlx::Error> {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let mut tiles = Tiles::of(now);
    for tile in frontier_tiles(size, now) {
        let (first, end) = (number(tile.begins()), number(tile.begins().saturating_add(tile.width)));
        let read = match tile.level.unwrap_or(0) {
            0 => sqlx::query_scalar(LEAVES_OF_SERVER),
            level => sqlx::query_scalar(NODES_OF_SERVER).bind(i64::from(level)),
        };
        let rows: Vec<Vec<u8>> = read.bind(first).bind(end).fetch_all(&mut *on).await?;
        let hashes = rows.iter().filter_map(|row| Some(Digest::from_bytes(*row.first_chunk()?))).collect();
        insert(&mut tiles, tile, hashes);
    }
    Ok(root_of(&tiles, size))
}

fn insert(tiles: &mut Tiles, tile: Tile, hashes: Vec<Digest>) {
    if u64::try_from(hashes.len()) == Ok(tile.width) {
        tiles.insert(tile, hashes);
    }
}

fn root_of(tiles: &Tiles, size: u64) -> Digest {
    tiles.frontier(size).map_or_else(|_| Digest::of(b"its tiles are not whole"), |frontier| frontier.root())
}

impl Store {
    /// That nothing is remembered of a database in a file that is not there.
    ///
    /// # Errors
    ///
    /// [`StoreError::Lost`] where it is; [`StoreError::Unavailable`] where what is remembered cannot be read.
    pub fn require_never_there(file: &Path, mark: &Path) -> Result<(), StoreError> {
        let Some(remembered) = mark_file::read(mark)? else { return Ok(()) };
        let frontier = Frontier::default();
        let nothing = Tree { losses: 0, size: frontier.size(), root: frontier.root() };
        let Held::Lost(loss) = remembered.held(nothing) else { return Ok(()) };
        let detail = format!(
            "the file is not there (`countersign restore FILE` puts a backup there), where {loss} (remembered in {})",
            printable(mark)
        );
        Err(StoreError::Lost { path: printable(file), detail: bounded(&detail) })
    }

    /// Looks whether the database has everything that is known to have been committed.
    ///
    /// # Errors
    ///
    /// [`StoreError::Lost`], or any error of a read.
    pub async fn require_nothing_lost(&self) -> Result<(), StoreError> {
        let mut read = self.database.read().await?;
        let held = self.mark.hold(read.session()).await;
        read.finish(held)
    }

    /// The same where the last look has found that something was lost; otherwise it is taken not to be.
    ///
    /// # Errors
    ///
    /// As [`Store::require_nothing_lost`].
    pub async fn require_none_known_lost(&self) -> Result<(), StoreError> {
        if self.mark.is_lost() { self.require_nothing_lost().await } else { Ok(()) }
    }

    /// Why it could not be written how large the log is; absent where it is.
    #[must_use]
    pub fn mark_trouble(&self) -> Option<String> {
        self.mark.trouble()
    }

    /// The largest that is remembered of the log.
    #[must_use]
    pub fn log_mark(&self) -> Option<Mark> {
        self.mark.mark()
    }
}
