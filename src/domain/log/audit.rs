//! Reads a whole log, leaf by leaf, and says exactly where it is not what it was signed as.
//!
//! The leaves are hashed and the tree is built again from nothing. Each leaf is compared with the hash that lies beside
//! it, each 256 leaves with the hash above them, and the tree with every checkpoint that somebody has seen, at the size
//! that it had then. So an edit is found at the leaf itself; one that was carried up, at the first checkpoint that it
//! contradicts.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::checkpoint::Checkpoint;
use super::entry::Entry;
use super::merkle::{Frontier, leaf_hash};
use super::tile::{TILE_HEIGHT, TILE_WIDTH, Tile};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_LOG_FINDINGS;

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// `gap`, `edited`, `reordered`, `truncated`, `malformed`, `tile`, `root`, `split-view`, `checkpoint`, `record` or
    /// `unlogged`.
    pub code: String,
    /// The first leaf that it is about; absent where it is about none.
    pub leaf: Option<u64>,
    /// What was expected and what there is.
    pub detail: String,
}

/// What does not hold, bounded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The first of them.
    pub list: Vec<Finding>,
    /// How many more there are.
    pub more: u64,
}

impl Findings {
    /// Adds one.
    pub fn add(&mut self, code: &str, leaf: Option<u64>, detail: String) {
        if self.list.len() < MAX_LOG_FINDINGS {
            self.list.push(Finding { code: code.to_owned(), leaf, detail });
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// Whether everything holds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// A checkpoint that somebody has seen before, and who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What it said.
    pub checkpoint: Checkpoint,
    /// Where it is remembered, in words.
    pub by: String,
}

/// What is at one place of the log: the entry, and the hash that is kept beside it.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'l> {
    /// The bytes of the entry; absent where there is none.
    pub entry: Option<&'l [u8]>,
    /// The hash; absent where there is none.
    pub hash: Option<Digest>,
}

/// A log on its way through.
#[derive(Debug)]
pub struct Audit {
    signed: Checkpoint,
    frontier: Frontier,
    seen: VecDeque<Seen>,
    above: BTreeMap<(u8, u64), Digest>,
    findings: Findings,
    ended: bool,
}

impl Audit {
    /// Of the log that `signed` speaks of, compared with what was seen of it before.
    #[must_use]
    pub fn of(signed: Checkpoint, mut seen: Vec<Seen>) -> Self {
        seen.retain(|seen| seen.checkpoint.origin == signed.origin);
        seen.sort_by_key(|seen| seen.checkpoint.size);
        let (frontier, above, findings) = (Frontier::default(), BTreeMap::new(), Findings::default());
        let mut audit = Self { signed, frontier, seen: seen.into(), above, findings, ended: false };
        audit.compare();
        audit
    }

    /// The leaf that comes next.
    #[must_use]
    pub const fn next(&self) -> u64 {
        self.frontier.size()
    }

    /// Whether there is nothing more to come.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.ended || self.frontier.size() >= self.signed.size
    }

    /// What was found so far.
    pub const fn findings(&mut self) -> &mut Findings {
        &mut self.findings
    }

    /// Takes the next leaves, those of one tile or of a part of it.
    pub fn leaves(&mut self, leaves: &[Leaf<'_>]) {
        for leaf in leaves {
            if self.is_over() {
                return;
            }
            let index = self.next();
            let found = leaf.entry.map(leaf_hash);
            let hash = match (found, leaf.hash) {
                (None, None) => {
                    self.findings.add("gap", Some(index), "there is no entry, and no hash".to_owned());
                    self.ended = true;
                    return;
                }
                (None, Some(hash)) => {
                    self.findings.add("gap", Some(index), format!("there is no entry; its hash is {}", hash.hex()));
                    hash
                }
                (Some(found), kept) => {
                    self.entry(index, leaf.entry.unwrap_or_default(), found, kept, leaves);
                    kept.unwrap_or(found)
                }
            };
            let above = &mut self.above;
            self.frontier.push(hash, |node, hash| {
                if node.level > 0 && node.level % TILE_HEIGHT == 0 {
                    above.insert((node.level / TILE_HEIGHT, node.index), hash);
                }
            });
            self.compare();
        }
    }

    fn entry(&mut self, index: u64, bytes: &[u8], found: Digest, kept: Option<Digest>, around: &[Leaf<'_>]) {
        let Some(expected) = kept else {
            return self.findings.add("gap", Some(index), "its hash is missing in the tile".to_owned());
        };
        if found != expected {
            let first = index - index % TILE_WIDTH;
            let place = around.iter().position(|leaf| leaf.hash == Some(found));
            let place = place.and_then(|place| u64::try_from(place).ok());
            let (code, detail) = match place {
                Some(place) => ("reordered", format!("it holds the entry of leaf {}", first.saturating_add(place))),
                None => ("edited", format!("expected an entry with hash {}, found {}", expected.hex(), found.hex())),
            };
            return self.findings.add(code, Some(index), detail);
        }
        if let Err(error) = Entry::parse(bytes) {
            self.findings.add("malformed", Some(index), error.to_string());
        }
    }

    /// Compares a tile above the leaves with what the leaves make of it.
    pub fn tile(&mut self, tile: Tile, hashes: &[Digest]) {
        let Some(level) = tile.level.filter(|level| *level > 0) else { return };
        for (index, found) in (tile.begins()..).zip(hashes) {
            let covered = 1_u64 << (u32::from(level) * u32::from(TILE_HEIGHT)).min(63);
            let first = index.saturating_mul(covered);
            match self.above.get(&(level, index)) {
                Some(expected) if expected == found => {}
                Some(expected) => {
                    let last = first.saturating_add(covered).saturating_sub(1);
                    let (expected, found) = (expected.hex(), found.hex());
                    let detail =
                        format!("{}: over leaves {first} to {last} expected {expected}, found {found}", tile.path());
                    self.findings.add("tile", Some(first), detail);
                }
                None if self.ended => {}
                None => self.findings.add(
                    "tile",
                    Some(first),
                    format!("{}: a hash over leaves that are not there", tile.path()),
                ),
            }
        }
    }

    /// Says that nothing more comes although the checkpoint says so.
    pub fn cut_off(&mut self, why: &str) {
        if !self.is_over() {
            let (next, size) = (self.next(), self.signed.size);
            self.findings.add("truncated", Some(next), format!("expected {size} leaves, found {next}: {why}"));
        }
        self.ended = true;
    }

    /// Compares the tree with what was seen of it when it had this size.
    fn compare(&mut self) {
        let size = self.frontier.size();
        while let Some(seen) = self.seen.pop_front_if(|seen| seen.checkpoint.size <= size) {
            let Seen { checkpoint, by } = seen;
            if checkpoint.size == size && checkpoint.root != self.frontier.root() {
                let (expected, found) = (checkpoint.root.hex(), self.frontier.root().hex());
                let detail = format!("with {size} leaves expected root {expected} ({by}), found {found}");
                self.findings.add("split-view", size.checked_sub(1), detail);
            }
        }
    }

    /// What does not hold, all leaves and tiles being there.
    #[must_use]
    pub fn finish(mut self) -> Findings {
        if !self.is_over() {
            self.cut_off("nothing follows");
        }
        let (size, found) = (self.frontier.size(), self.frontier.root());
        if size == self.signed.size && found != self.signed.root {
            let (expected, found) = (self.signed.root.hex(), found.hex());
            self.findings.add(
                "root",
                None,
                format!("with {size} leaves the checkpoint says root {expected}, the leaves {found}"),
            );
        }
        for Seen { checkpoint, by } in self.seen {
            if checkpoint.size > self.signed.size {
                let (was, is) = (checkpoint.size, self.signed.size);
                self.findings.add("truncated", Some(is), format!("it had {was} leaves before ({by}), it has {is}"));
            }
        }
        self.findings
    }
}
