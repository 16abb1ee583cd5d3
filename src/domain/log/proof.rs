//! Proofs out of tiles: which tiles hold the hashes of a proof, and the proof out of those.

use std::collections::{BTreeMap, BTreeSet};

use super::merkle::{Frontier, Node, Part, Proof, consistency_parts, fold, inclusion_parts, node_hash};
use super::tile::{TILE_HEIGHT, Tile};
use crate::domain::digest::Digest;

/// A tile that is needed and was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("tile {} is missing", .0.path())]
pub struct MissingTile(pub Tile);

/// Hashes by the tile that they lie in.
#[derive(Clone, Debug, Default)]
pub struct Tiles {
    size: u64,
    known: BTreeMap<(u8, u64), Vec<Digest>>,
}

impl Tiles {
    /// None yet, of a tree of `size` leaves.
    #[must_use]
    pub const fn of(size: u64) -> Self {
        Self { size, known: BTreeMap::new() }
    }

    /// Adds a tile; one of entries has no hashes and adds nothing.
    pub fn insert(&mut self, tile: Tile, hashes: Vec<Digest>) {
        if let Some(level) = tile.level {
            self.known.insert((level, tile.index), hashes);
        }
    }

    /// The hash of a leaf.
    ///
    /// # Errors
    ///
    /// [`MissingTile`].
    pub fn leaf(&self, index: u64) -> Result<Digest, MissingTile> {
        self.node(Node { level: 0, index })
    }

    /// The hash of a perfect subtree.
    fn node(&self, node: Node) -> Result<Digest, MissingTile> {
        let (level, index, first, width) = place(node);
        let missing = || MissingTile(tile_of(self.size, node));
        let hashes = self.known.get(&(level, index)).ok_or_else(missing)?;
        let end = first.saturating_add(width);
        let hashes = hashes.get(first..end).ok_or_else(missing)?;
        Ok(perfect(hashes.to_vec()))
    }

    fn roots(&self, parts: &[Part]) -> Result<Proof, MissingTile> {
        let root = |part: &Part| {
            let nodes: Result<Vec<Digest>, _> = part.nodes().into_iter().map(|node| self.node(node)).collect();
            Ok(fold(nodes?.into_iter()))
        };
        parts.iter().map(root).collect()
    }

    /// The proof that leaf `index` is in the tree of `size` leaves; `None` when it is not.
    ///
    /// # Errors
    ///
    /// [`MissingTile`].
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Option<Proof>, MissingTile> {
        inclusion_parts(index, size).map(|parts| self.roots(&parts)).transpose()
    }

    /// The proof that the tree of `larger` leaves continues the one of `smaller`; `None` when it cannot.
    ///
    /// # Errors
    ///
    /// [`MissingTile`].
    pub fn consistency(&self, smaller: u64, larger: u64) -> Result<Option<Proof>, MissingTile> {
        consistency_parts(smaller, larger).map(|parts| self.roots(&parts)).transpose()
    }

    /// The right edge of the tree as it was with `size` leaves.
    ///
    /// # Errors
    ///
    /// [`MissingTile`].
    pub fn frontier(&self, size: u64) -> Result<Frontier, MissingTile> {
        let nodes = Part { from: 0, to: size }.nodes();
        let roots: Result<Vec<Digest>, _> = nodes.into_iter().map(|node| self.node(node)).collect();
        Ok(Frontier::of(size, roots?).unwrap_or_default())
    }
}

/// The tiles that hold what the proof of a leaf needs, and the leaf.
#[must_use]
pub fn inclusion_tiles(index: u64, size: u64) -> BTreeSet<Tile> {
    let mut tiles = tiles_of(size, &inclusion_parts(index, size).unwrap_or_default());
    tiles.extend(Tile::within(size, Some(0), index >> TILE_HEIGHT));
    tiles
}

/// The tiles that hold what the proof between two trees needs.
#[must_use]
pub fn consistency_tiles(smaller: u64, larger: u64) -> BTreeSet<Tile> {
    tiles_of(larger, &consistency_parts(smaller, larger).unwrap_or_default())
}

/// The tiles that hold the right edge of the tree as it was with `smaller` leaves, and is in one of `size` leaves.
#[must_use]
pub fn frontier_tiles(smaller: u64, size: u64) -> BTreeSet<Tile> {
    tiles_of(size, &[Part { from: 0, to: smaller }])
}

fn tiles_of(size: u64, parts: &[Part]) -> BTreeSet<Tile> {
    parts.iter().flat_map(|part| part.nodes()).map(|node| tile_of(size, node)).collect()
}

fn tile_of(size: u64, node: Node) -> Tile {
    let (level, index, first, width) = place(node);
    // Within the tree it is at least as wide as what is in it.
    let least = u64::try_from(first.saturating_add(width)).unwrap_or(u64::MAX);
    Tile::within(size, Some(level), index).unwrap_or(Tile { level: Some(level), index, width: least })
}

/// In which tile a node lies: the tile's level and index, and its first hash and how many there.
fn place(node: Node) -> (u8, u64, usize, usize) {
    let within = node.level % TILE_HEIGHT;
    let (level, first) = (node.level / TILE_HEIGHT, node.index << within);
    let begins = usize::try_from(first % super::tile::TILE_WIDTH).unwrap_or(usize::MAX);
    (level, first / super::tile::TILE_WIDTH, begins, 1 << within)
}

/// The root over hashes whose number is a power of two.
fn perfect(mut hashes: Vec<Digest>) -> Digest {
    while hashes.len() > 1 {
        let (pairs, _) = hashes.as_chunks::<2>();
        hashes = pairs.iter().map(|[left, right]| node_hash(*left, *right)).collect();
    }
    hashes.first().copied().unwrap_or_else(|| Digest::of(b""))
}

#[cfg(test)]
mod tests {
    use super::super::merkle::{leaf_hash, verify_consistency, verify_inclusion};
    use super::*;

    fn leaf(n: u64) -> Digest {
        leaf_hash(&n.to_be_bytes())
    }

    fn frontier(size: u64) -> Frontier {
        let mut frontier = Frontier::default();
        (0..size).for_each(|n| frontier.push(leaf(n), |_, _| {}));
        frontier
    }

    /// Every tile of a tree, each hash where the tree has completed it.
    fn tiles(size: u64, wanted: &BTreeSet<Tile>) -> Tiles {
        let (mut frontier, mut all) = (Frontier::default(), BTreeMap::<(u8, u64), Vec<Digest>>::new());
        for n in 0..size {
            frontier.push(leaf(n), |node, hash| {
                if node.level % TILE_HEIGHT == 0 {
                    let (level, index, _, _) = place(node);
                    all.entry((level, index)).or_default().push(hash);
                }
            });
        }
        let mut tiles = Tiles::of(size);
        for tile in wanted {
            let hashes = all[&(tile.level.unwrap(), tile.index)].clone();
            assert_eq!(u64::try_from(hashes.len()).unwrap(), tile.width);
            tiles.insert(*tile, hashes);
        }
        tiles
    }

    #[test]
    fn the_tiles_that_are_named_are_those_that_a_proof_needs() {
        let size = 70_000;
        let root = frontier(size).root();
        for index in [0, 1, 255, 256, 511, 65_535, 65_536, 69_888, 69_999] {
            let tiles = tiles(size, &inclusion_tiles(index, size));
            let proof = tiles.inclusion(index, size).unwrap().unwrap();
            assert_eq!(verify_inclusion(tiles.leaf(index).unwrap(), index, size, &proof, root), Ok(()), "{index}");
        }
        for smaller in [0, 1, 255, 256, 257, 4_096, 65_535, 65_536, 65_537, 69_999, 70_000] {
            let tiles_ = tiles(size, &consistency_tiles(smaller, size));
            let proof = tiles_.consistency(smaller, size).unwrap().unwrap();
            let old = frontier(smaller);
            assert_eq!(verify_consistency(smaller, size, &proof, old.root(), root), Ok(()), "{smaller}");
            assert_eq!(tiles(size, &frontier_tiles(smaller, size)).frontier(smaller).unwrap(), old);
        }
    }

    #[test]
    fn a_tile_that_is_missing_is_named() {
        let error = Tiles::of(300).inclusion(3, 300).unwrap_err();
        assert_eq!(error.to_string(), "tile tile/0/000 is missing");
    }
}
