//! Files by their SHA-256, at the speed of the hash alone: where another core can help, the next bytes are read while
//! the last ones are hashed.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};

use crate::domain::digest::{Digest, Hasher};
use crate::domain::limits::{HASH_BUFFER_BYTES, HASH_BUFFERS, HASH_TOGETHER_BYTES_MAX};

/// Whether another core is free to read ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ahead {
    /// Yes: two threads work on one file.
    Reader,
    /// No: there are more files than cores.
    Nobody,
}

/// The SHA-256 of the bytes from `start` to before `end`, or to the file's end, and how many they were.
///
/// # Errors
///
/// As the system says.
pub fn sha256(file: &File, start: u64, end: u64, ahead: Ahead) -> std::io::Result<(Digest, u64)> {
    let long = file.metadata()?.len().min(end).saturating_sub(start) > HASH_TOGETHER_BYTES_MAX;
    if ahead == Ahead::Nobody || !long {
        let (mut hasher, mut at, mut buffer) = (Hasher::default(), start, vec![0; HASH_BUFFER_BYTES]);
        while let Some(bytes) = next(file, at, end, &mut buffer)? {
            hasher.update(bytes);
            at = after(at, bytes);
        }
        return Ok((hasher.finish(), at.saturating_sub(start)));
    }
    std::thread::scope(|scope| {
        // A few buffers go round: full ones this way, empty ones back. The reader waits when we are behind.
        let (full, filled) = sync_channel(HASH_BUFFERS);
        let (empty, emptied) = channel();
        for _ in 0..HASH_BUFFERS {
            // Its other end is in our hands.
            let _ = empty.send(vec![0; HASH_BUFFER_BYTES]);
        }
        let reader = scope.spawn(move || read_ahead(file, start, end, &full, &emptied));
        let read = hash_behind(&filled, &empty);
        // Without these the reader would wait for us for ever.
        drop((filled, empty));
        reader.join().map_err(|_| std::io::Error::other("the thread that reads ended early"))??;
        Ok(read)
    })
}

/// A buffer, and how much of it is filled.
type Filled = (Vec<u8>, usize);

fn read_ahead(
    file: &File,
    start: u64,
    end: u64,
    full: &std::sync::mpsc::SyncSender<Filled>,
    emptied: &Receiver<Vec<u8>>,
) -> std::io::Result<()> {
    let mut at = start;
    while let Ok(mut buffer) = emptied.recv() {
        let Some(bytes) = next(file, at, end, &mut buffer)? else { break };
        let filled = bytes.len();
        at = after(at, bytes);
        if full.send((buffer, filled)).is_err() {
            break;
        }
    }
    Ok(())
}

fn hash_behind(filled: &Receiver<Filled>, empty: &Sender<Vec<u8>>) -> (Digest, u64) {
    let (mut hasher, mut read) = (Hasher::default(), 0_u64);
    while let Ok((buffer, length)) = filled.recv() {
        let bytes = buffer.get(..length).unwrap_or_default();
        hasher.update(bytes);
        read = after(read, bytes);
        // The reader has ended: nothing is to be filled again.
        let _ = empty.send(buffer);
    }
    (hasher.finish(), read)
}

fn after(at: u64, bytes: &[u8]) -> u64 {
    at.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX))
}

/// The next bytes of the file; `None` at its end.
fn next<'b>(file: &File, at: u64, end: u64, buffer: &'b mut [u8]) -> std::io::Result<Option<&'b [u8]>> {
    let room = usize::try_from(end.saturating_sub(at)).unwrap_or(usize::MAX).min(buffer.len());
    let space = buffer.get_mut(..room).unwrap_or_default();
    loop {
        match file.read_at(space, at) {
            Ok(0) => return Ok(None),
            Ok(read) => return Ok(space.get(..read)),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    #[test]
    fn whoever_reads_the_digest_is_the_same() {
        let long = usize::try_from(HASH_TOGETHER_BYTES_MAX).unwrap() + HASH_BUFFER_BYTES / 2 + 1;
        for length in [0, 1, HASH_BUFFER_BYTES, HASH_BUFFER_BYTES + 1, long] {
            let bytes: Vec<u8> = (0..length).map(|n| u8::try_from(n % 251).unwrap()).collect();
            let (file, length) = (file(&bytes), u64::try_from(length).unwrap());
            for ahead in [Ahead::Reader, Ahead::Nobody] {
                assert_eq!(sha256(&file, 0, u64::MAX, ahead).unwrap(), (Digest::of(&bytes), length));
                let (start, end) = (length / 3, length / 2);
                let part = &bytes[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()];
                assert_eq!(sha256(&file, start, end, ahead).unwrap(), (Digest::of(part), end - start));
            }
        }
    }

    #[test]
    fn a_range_beyond_the_end_is_as_long_as_the_file() {
        assert_eq!(sha256(&file(b"abc"), 1, 10, Ahead::Nobody).unwrap(), (Digest::of(b"bc"), 2));
        assert_eq!(sha256(&file(b"abc"), 5, 10, Ahead::Nobody).unwrap(), (Digest::of(b""), 0));
    }
}
