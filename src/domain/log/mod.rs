//! The decision log: an append-only Merkle tree of everything that was decided, activated, waived and revoked.
//!
//! ```text
//!   record ─► Entry ─► leaf hash ─► Frontier ─► root ─► Checkpoint ─► signed note ─► cosigned by witnesses
//!                          └──────► tiles ─► inclusion and consistency proofs
//! ```
//!
//! The formats are C2SP's: tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature. The tree is that of RFC 6962.
//! Everything here is arithmetic over bytes that were given: whoever reads rows, files or URLs gives them.

pub mod audit;
pub mod checkpoint;
pub mod entry;

pub mod mark;
pub mod merkle;
pub mod note;
pub mod proof;
pub mod tile;
pub mod witness;

pub use audit::{Audit, Finding, Findings, Leaf, Seen};
pub use checkpoint::{Checkpoint, CheckpointError, Origin};
pub use entry::{Entry, EntryError, EntryKind};

pub use mark::{Held, Loss, Mark, Tree};
pub use merkle::{Frontier, Node, Proof, ProofError, verify_consistency, verify_inclusion};
pub use note::{NoteError, NoteKey, NoteSignature, SignedNote, Signs};
pub use proof::{MissingTile, Tiles, consistency_tiles, frontier_tiles, inclusion_tiles};
pub use tile::{TILE_WIDTH, Tile, TileError, entry_bytes, hash_bytes};
