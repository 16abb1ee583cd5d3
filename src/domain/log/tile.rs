//! Tiles: 256 hashes of one height side by side, and the names they are served under (C2SP tlog-tiles).

use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_LOG_ENTRY_BYTES, MAX_LOG_LEAVES};

/// Hashes of a full tile, and entries of a full bundle.
pub const TILE_WIDTH: u64 = 256;
/// Levels of the tree between two levels of tiles.
pub const TILE_HEIGHT: u8 = 8;
/// Levels of tiles that a tree of [`MAX_LOG_LEAVES`] leaves has.
pub const TILE_LEVELS: u8 = 6;

/// One tile, or one bundle of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// The level of the hashes; `None` for the entries themselves.
    pub level: Option<u8>,
    /// Which one of its level, from the left.
    pub index: u64,
    /// How many hashes or entries it has, from 1 to [`TILE_WIDTH`]; fewer than all only at the right edge.
    pub width: u64,
}

/// Why a path names no tile, or bytes are none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// It is no path of a tile.
    #[error("expected tile/LEVEL/INDEX or tile/entries/INDEX, with .p/WIDTH at the right edge")]
    Path,
    /// The bytes are too many or too few.
    #[error("expected {expected} of a tile, found {found}")]
    Content {
        /// What a tile of this width has.
        expected: String,
        /// What there was.
        found: String,
    },
}

impl Tile {
    /// The tile of `level` with this index in a tree of `size` leaves; `None` where the tree has nothing there.
    #[must_use]
    pub fn within(size: u64, level: Option<u8>, index: u64) -> Option<Self> {
        let of_level = size >> (u32::from(level.unwrap_or(0)) * u32::from(TILE_HEIGHT)).min(63);
        let begins = index.checked_mul(TILE_WIDTH)?;
        let width = of_level.checked_sub(begins)?.min(TILE_WIDTH);
        let there = width > 0 && level.is_none_or(|level| level < TILE_LEVELS);
        there.then_some(Self { level, index, width })
    }

    /// Every tile and bundle of a tree of `size` leaves, the entries first.
    pub fn all(size: u64) -> impl Iterator<Item = Self> {
        let levels = std::iter::once(None).chain((0..TILE_LEVELS).map(Some));
        levels.flat_map(move |level| (0..).map_while(move |index| Self::within(size, level, index)))
    }

    /// Whether nothing will be added to it any more.
    #[must_use]
    pub const fn is_full(self) -> bool {
        self.width == TILE_WIDTH
    }

    /// The first hash or entry of it, counted over the whole level.
    #[must_use]
    pub const fn begins(self) -> u64 {
        self.index.saturating_mul(TILE_WIDTH)
    }

    /// Where it is served: `tile/0/x001/x234/067` or `tile/entries/000.p/17`.
    #[must_use]
    pub fn path(self) -> String {
        let level = self.level.map_or_else(|| "entries".to_owned(), |level| level.to_string());
        let mut groups = vec![format!("{:03}", self.index % 1000)];
        let mut rest = self.index / 1000;
        while rest > 0 {
            groups.push(format!("x{:03}", rest % 1000));
            rest /= 1000;
        }
        groups.reverse();
        let partial = if self.is_full() { String::new() } else { format!(".p/{}", self.width) };
        format!("tile/{level}/{}{partial}", groups.join("/"))
    }

    /// Reads a path; one tile has one.
    ///
    /// # Errors
    ///
    /// [`TileError::Path`].
    pub fn parse(path: &str) -> Result<Self, TileError> {
        let tile = Self::read(path).ok_or(TileError::Path)?;
        if tile.path() == path { Ok(tile) } else { Err(TileError::Path) }
    }

    /// A path in any spelling; whoever asks compares.
    fn read(path: &str) -> Option<Self> {
        let (level, rest) = path.strip_prefix("tile/")?.split_once('/')?;
        let level = if level == "entries" { None } else { Some(level.parse().ok().filter(|l| *l < TILE_LEVELS)?) };
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, width.parse().ok().filter(|w| (1..TILE_WIDTH).contains(w))?),
            None => (rest, TILE_WIDTH),
        };
        let groups = index.split('/').map(|group| group.strip_prefix('x').unwrap_or(group).parse::<u16>().ok());
        let index = groups.into_iter().try_fold(0_u64, |index, group| {
            index.checked_mul(1000)?.checked_add(u64::from(group?)).filter(|index| *index <= MAX_LOG_LEAVES)
        })?;
        Some(Self { level, index, width })
    }

    /// Reads the bytes of a tile of hashes.
    ///
    /// # Errors
    ///
    /// [`TileError::Content`] when they are not as many as it is wide.
    pub fn hashes(self, bytes: &[u8]) -> Result<Vec<Digest>, TileError> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        if u64::try_from(hashes.len()) == Ok(self.width) && rest.is_empty() {
            return Ok(hashes.iter().copied().map(Digest::from_bytes).collect());
        }
        let expected = format!("{} hashes ({} bytes)", self.width, self.width.saturating_mul(32));
        Err(TileError::Content { expected, found: format!("{} bytes", bytes.len()) })
    }

    /// Reads the bytes of a bundle of entries: each behind its length in two bytes.
    ///
    /// # Errors
    ///
    /// [`TileError::Content`] when they are not as many as it is wide, or one is too long.
    pub fn entries(self, bytes: &[u8]) -> Result<Vec<&[u8]>, TileError> {
        let wrong = |found: String| TileError::Content { expected: format!("{} entries", self.width), found };
        let (mut entries, mut rest) = (Vec::new(), bytes);
        while let Some((length, after)) = rest.split_first_chunk::<2>() {
            let length = usize::from(u16::from_be_bytes(*length));
            if length > MAX_LOG_ENTRY_BYTES {
                return Err(wrong(format!("an entry of {length} bytes as number {}", entries.len())));
            }
            let Some((entry, after)) = after.split_at_checked(length) else {
                return Err(wrong(format!("an entry that is cut off after {}", entries.len())));
            };
            entries.push(entry);
            rest = after;
        }
        if u64::try_from(entries.len()) == Ok(self.width) && rest.is_empty() {
            return Ok(entries);
        }
        Err(wrong(format!("{} entries and {} bytes more", entries.len(), rest.len())))
    }
}

/// The bytes of a tile of hashes.
#[must_use]
pub fn hash_bytes(hashes: &[Digest]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.as_bytes().iter().copied()).collect()
}

/// The bytes of a bundle of entries. An entry longer than its length can say does not occur: what is appended is bounded.
#[must_use]
pub fn entry_bytes<'e>(entries: impl Iterator<Item = &'e [u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        bytes.extend(u16::try_from(entry.len()).unwrap_or(u16::MAX).to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_has_the_path_of_the_specification_and_no_other() {
        let tile = |level, index, width| Tile { level, index, width };
        for (path, expected) in [
            ("tile/0/x001/x234/067", tile(Some(0), 1_234_067, 256)),
            ("tile/0/000", tile(Some(0), 0, 256)),
            ("tile/1/273.p/112", tile(Some(1), 273, 112)),
            ("tile/entries/x999/999.p/1", tile(None, 999_999, 1)),
        ] {
            assert_eq!(Tile::parse(path), Ok(expected));
            assert_eq!(expected.path(), path);
        }
        for path in [
            "tile/0/0",
            "tile/0/x000/001",
            "tile/0/001/002",
            "tile/00/000",
            "tile/6/000",
            "tile/0/000.p/256",
            "tile/0/000.p/0",
            "tile/0/000.p/01",
            "tile/data/000",
            "tile/0/../000",
            "tile/0/000/",
            "tile/0/+01",
            "",
            "tile/0/x001",
            "tile/entries/",
            "tile/0/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(Tile::parse(path), Err(TileError::Path), "{path}");
        }
    }

    #[test]
    fn a_tree_has_the_tiles_that_its_size_says() {
        let paths = |size| Tile::all(size).map(Tile::path).collect::<Vec<_>>();
        assert_eq!(paths(0), Vec::<String>::new());
        assert_eq!(paths(1), ["tile/entries/000.p/1", "tile/0/000.p/1"]);
        assert_eq!(paths(256), ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]);
        // The example of the specification.
        let large: Vec<_> = Tile::all(70_000).filter(|tile| !tile.is_full() && tile.level.is_some()).collect();
        assert_eq!(
            large.iter().map(|t| t.path()).collect::<Vec<_>>(),
            ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]
        );
    }

    #[test]
    fn a_bundle_reads_back_as_it_was_written_and_not_otherwise() {
        let tile = Tile { level: None, index: 0, width: 2 };
        let bytes = entry_bytes([b"one".as_slice(), b"second"].into_iter());
        assert_eq!(tile.entries(&bytes).unwrap(), [b"one".as_slice(), b"second"]);
        for (wrong, why) in [
            (&bytes[..bytes.len() - 1], "cut off"),
            (&bytes[..5], "1 entries"),
            (&[bytes.as_slice(), &[0]].concat(), "1 bytes more"),
            (&[0xff, 0xff], "65535 bytes"),
        ] {
            assert!(tile.entries(wrong).unwrap_err().to_string().contains(why), "{why}");
        }
        let hashes = Tile { level: Some(0), index: 0, width: 2 };
        let two = hash_bytes(&[Digest::of(b"1"), Digest::of(b"2")]);
        assert_eq!(hashes.hashes(&two).unwrap(), [Digest::of(b"1"), Digest::of(b"2")]);
        assert!(hashes.hashes(&two[..63]).is_err() && hashes.hashes(&two[..32]).is_err());
    }
}
