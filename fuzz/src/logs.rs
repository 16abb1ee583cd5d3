//! What others say of a log: notes, keys, and the files of its tiles.

use countersign::domain::log::{
    Checkpoint, Entry, NoteKey, NoteSignature, SignedNote, Tile, entry_bytes, hash_bytes, witness,
};

/// A signed note, the key of one, what a witness answers, and a checkpoint.
pub fn log_note(bytes: &[u8]) {
    if let Ok(note) = SignedNote::parse(bytes) {
        // One note has one spelling: whoever compares bytes compares notes.
        assert_eq!(note.to_string().as_bytes(), bytes);
        if let Ok(checkpoint) = Checkpoint::parse(&note.text) {
            assert!(note.text.starts_with(&checkpoint.text()), "what is signed is what was read");
        }
        assert!(note.verify(&[]).is_err(), "signed by nobody who is known");
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(key) = text.parse::<NoteKey>() {
        assert_eq!(key.to_string(), text.trim());
        let _ = witness::cosignature(&key, text, text);
    }
    let _ = Checkpoint::parse(text);
    let _ = NoteSignature::lines(text);
    let _ = witness::known_size(text);
}

/// The path of a tile in the first line, and its content behind.
pub fn log_tile(bytes: &[u8]) {
    let (path, content) = bytes.split_at(bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len()));
    let Some(tile) = std::str::from_utf8(path).ok().and_then(|path| Tile::parse(path).ok()) else { return };
    assert_eq!(tile.path().as_bytes(), path);
    let content = content.get(1..).unwrap_or_default();
    if let Ok(hashes) = tile.hashes(content) {
        assert_eq!(hash_bytes(&hashes), content);
    }
    if let Ok(entries) = tile.entries(content) {
        assert_eq!(entry_bytes(entries.iter().copied()), content);
        for entry in entries {
            assert!(Entry::parse(entry).is_ok_and(|read| read.bytes() == entry) || Entry::parse(entry).is_err());
        }
    }
}
