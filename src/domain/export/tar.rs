//! The one form of tar file that is written and read here: POSIX ustar, regular files only, sorted, without times.
//!
//! Tar has many dialects, and most attacks on its readers are in the differences: links, names that climb, one name
//! twice, sizes in two places, headers that extend headers. So what is read is what is written, and nothing else: after
//! the name and the size are known, the whole header must be the one that is written for them.

use std::collections::BTreeMap;

use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_EXPORT_BYTES, MAX_EXPORT_MEMBERS};

const BLOCK: usize = 512;
const MAGIC: &[u8; 8] = b"ustar\x0000";

/// Why bytes are not such a tar file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TarError {
    /// More than is read.
    #[error("expected at most {expected} {what}, found more")]
    TooMuch {
        /// Of what.
        what: &'static str,
        /// The limit.
        expected: usize,
    },
    /// Not a tar file.
    #[error("expected a tar file, found {found}")]
    NotTar {
        /// What there is instead.
        found: &'static str,
    },
    /// A member that is no regular file.
    #[error("member {member}: expected a regular file, found {found}")]
    Kind {
        /// Which member, from 0.
        member: usize,
        /// What it is.
        found: &'static str,
    },
    /// A name that has no place in an image layout.
    #[error("member {member}: expected `oci-layout`, `index.json` or `blobs/sha256/` and a digest, found `{found}`")]
    Name {
        /// Which member, from 0.
        member: usize,
        /// Its name.
        found: String,
    },
    /// A name that comes before the one before it, or twice.
    #[error("member {member}: expected names in ascending order, each once, found `{found}` after `{before}`")]
    Order {
        /// Which member, from 0.
        member: usize,
        /// The name before it.
        before: String,
        /// Its name.
        found: String,
    },
    /// A size that is no number, or goes beyond the end.
    #[error("member `{name}`: expected {expected}, found {found}")]
    Size {
        /// Which member.
        name: String,
        /// What a size must be.
        expected: &'static str,
        /// What there is.
        found: String,
    },
    /// A header, or the filling after a member, that is not as it is written.
    #[error("member `{name}`: expected no {found}")]
    Foreign {
        /// Which member.
        name: String,
        /// What is in it that is never written.
        found: &'static str,
    },
    /// No end, or something after it.
    #[error("expected two empty blocks at the end and nothing after them, found {found}")]
    End {
        /// What there is.
        found: &'static str,
    },
}

/// The tar file with these members, in the order of their names.
#[must_use]
pub fn write(members: &BTreeMap<String, &[u8]>) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in members {
        out.extend_from_slice(&header(name, bytes.len()));
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    out.resize(out.len().saturating_add(2 * BLOCK), 0);
    out
}

/// The members of a tar file as [`write()`] makes it.
///
/// # Errors
///
/// [`TarError`] says which member is otherwise, and how.
pub fn read(bytes: &[u8]) -> Result<BTreeMap<String, &[u8]>, TarError> {
    if bytes.len() > MAX_EXPORT_BYTES {
        return Err(TarError::TooMuch { what: "bytes", expected: MAX_EXPORT_BYTES });
    }
    let mut members: BTreeMap<String, &[u8]> = BTreeMap::new();
    let mut rest = bytes;
    loop {
        let member = members.len();
        let Some((head, after)) = rest.split_first_chunk::<BLOCK>() else {
            let found = if rest.is_empty() { "the end of the file" } else { "a part of a block" };
            return Err(if member == 0 { TarError::NotTar { found } } else { TarError::End { found } });
        };
        if head.iter().all(|byte| *byte == 0) {
            if after.len() == BLOCK && after.iter().all(|byte| *byte == 0) && member > 0 {
                return Ok(members);
            }
            return Err(TarError::End { found: "something else" });
        }
        if member >= MAX_EXPORT_MEMBERS {
            return Err(TarError::TooMuch { what: "members", expected: MAX_EXPORT_MEMBERS });
        }
        let name = name(head, member)?;
        if let Some((before, _)) = members.last_key_value().filter(|(before, _)| **before >= name) {
            return Err(TarError::Order { member, before: before.clone(), found: name });
        }
        let size = size(head, &name)?;
        if *head != header(&name, size) {
            return Err(TarError::Foreign { name, found: "owner, mode, time or other field in its header" });
        }
        let filled = size.next_multiple_of(BLOCK);
        let (Some(content), Some(filling)) = (after.get(..size), after.get(size..filled)) else {
            let found = format!("{size} of which {} are there", after.len());
            return Err(TarError::Size { name, expected: "as many bytes as its header says", found });
        };
        if filling.iter().any(|byte| *byte != 0) {
            return Err(TarError::Foreign { name, found: "bytes after its end" });
        }
        rest = after.get(filled..).unwrap_or_default();
        members.insert(name, content);
    }
}

fn field(head: &[u8; BLOCK], start: usize, length: usize) -> &[u8] {
    let field = head.get(start..start.saturating_add(length)).unwrap_or_default();
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    field.get(..end).unwrap_or_default()
}

fn name(head: &[u8; BLOCK], member: usize) -> Result<String, TarError> {
    if field(head, 257, 5) != b"ustar" {
        return Err(if member == 0 {
            TarError::NotTar { found: "bytes without its mark" }
        } else {
            TarError::Kind { member, found: "bytes that are no header" }
        });
    }
    let kind = match head.get(156).copied().unwrap_or_default() {
        b'0' => None,
        b'1' => Some("a hard link"),
        b'2' => Some("a symbolic link"),
        b'3' | b'4' | b'6' => Some("a device"),
        b'5' => Some("a directory"),
        b'x' | b'g' => Some("a header that extends another (pax)"),
        b'L' | b'K' => Some("a header that extends another (GNU)"),
        _ => Some("something else"),
    };
    if let Some(found) = kind {
        return Err(TarError::Kind { member, found });
    }
    let found: String = String::from_utf8_lossy(field(head, 0, 100)).chars().take(100).collect();
    let blob = found.strip_prefix("blobs/sha256/").is_some_and(|hex| Digest::from_hex(hex).is_ok());
    if blob || matches!(found.as_str(), "index.json" | "oci-layout") {
        return Ok(found);
    }
    Err(TarError::Name { member, found: found.escape_debug().to_string() })
}

fn size(head: &[u8; BLOCK], name: &str) -> Result<usize, TarError> {
    let text = String::from_utf8_lossy(field(head, 124, 12)).into_owned();
    match usize::from_str_radix(&text, 8) {
        Ok(size) if size <= MAX_EXPORT_BYTES => Ok(size),
        Ok(_) => Err(TarError::TooMuch { what: "bytes", expected: MAX_EXPORT_BYTES }),
        Err(_) => Err(TarError::Size {
            name: name.to_owned(),
            expected: "an octal number as its size",
            found: format!("`{}`", text.escape_debug()),
        }),
    }
}

/// The header of a regular file that anybody may read, of nobody, of no time.
fn header(name: &str, size: usize) -> [u8; BLOCK] {
    let mut head = [0u8; BLOCK];
    let mut put = |start: usize, bytes: &[u8]| {
        for (to, from) in head.iter_mut().skip(start).zip(bytes) {
            *to = *from;
        }
    };
    put(0, name.as_bytes());
    put(100, b"0000644\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, format!("{size:011o}\0").as_bytes());
    put(136, b"00000000000\0");
    put(148, b"        ");
    put(156, b"0");
    put(257, MAGIC);
    put(329, b"0000000\0");
    put(337, b"0000000\0");
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    for (to, from) in head.iter_mut().skip(148).zip(format!("{sum:06o}\0 ").as_bytes()) {
        *to = *from;
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blob(content: &[u8]) -> String {
        format!("blobs/sha256/{}", Digest::of(content).hex())
    }

    fn example() -> Vec<u8> {
        let long = vec![7u8; 513];
        write(&BTreeMap::from([
            (blob(b"a"), &b"a"[..]),
            (blob(&long), &long[..]),
            ("index.json".to_owned(), b"{}"),
            ("oci-layout".to_owned(), b""),
        ]))
    }

    #[test]
    fn what_is_written_is_read() {
        let bytes = example();
        let members = read(&bytes).unwrap();
        assert_eq!(members.len(), 4);
        assert_eq!(members["index.json"], b"{}");
        assert_eq!(write(&members), bytes);
    }

    /// The first header of the example with one change, and its sum made right again.
    fn changed(change: impl FnOnce(&mut [u8])) -> TarError {
        let mut bytes = example();
        change(&mut bytes[..BLOCK]);
        bytes[148..156].copy_from_slice(b"        ");
        let sum: u32 = bytes[..BLOCK].iter().map(|byte| u32::from(*byte)).sum();
        bytes[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        read(&bytes).unwrap_err()
    }

    #[test]
    fn every_trick_of_a_header_is_refused_for_what_it_is() {
        let named = |name: &'static [u8]| {
            changed(move |head| {
                head[..100].fill(0);
                head[..name.len()].copy_from_slice(name);
            })
        };
        for name in
            [&b"../etc/passwd"[..], b"/etc/passwd", b"blobs/sha256/../../x", b"index.json/", b"", b"./index.json"]
        {
            assert!(matches!(named(name), TarError::Name { .. }), "{:?}", named(name));
        }
        for (kind, words) in [
            (b'1', "a hard link"),
            (b'2', "a symbolic link"),
            (b'5', "a directory"),
            (b'x', "a header that extends another (pax)"),
            (b'g', "a header that extends another (pax)"),
            (b'L', "a header that extends another (GNU)"),
            (b'K', "a header that extends another (GNU)"),
            // Sparse, as GNU tar writes it; contiguous; a volume's label.
            (b'S', "something else"),
            (b'7', "something else"),
            (b'V', "something else"),
            (b'3', "a device"),
            (0, "something else"),
        ] {
            assert_eq!(changed(|head| head[156] = kind), TarError::Kind { member: 0, found: words });
        }
        for size in [&b"77777777777\0"[..], b"77777777777\0"] {
            assert!(matches!(changed(|head| head[124..136].copy_from_slice(size)), TarError::TooMuch { .. }));
        }
        for size in
            [&b"00000000009\0"[..], b"-0000000001\0", b"\x80\0\0\0\0\0\0\0\0\0\0\x01", b"\0\0\0\0\0\0\0\0\0\0\0\0"]
        {
            assert!(matches!(changed(|head| head[124..136].copy_from_slice(size)), TarError::Size { .. }));
        }
        assert!(matches!(changed(|head| head[124..136].copy_from_slice(b"00000777777\0")), TarError::Size { .. }));
        // The same number written otherwise, an owner, a mode, a time, a name in the prefix, a link's target.
        for change in [(124, b' '), (108, b'1'), (102, b'4'), (138, b'1'), (345, b'a'), (157, b'a'), (500, 1)] {
            let error = changed(|head| head[change.0] = change.1);
            assert!(matches!(error, TarError::Foreign { .. } | TarError::Size { .. }), "{change:?}: {error:?}");
        }
    }

    #[test]
    fn what_is_cut_off_doubled_or_appended_is_refused() {
        let whole = example();
        for end in 0..whole.len() {
            assert!(read(&whole[..end]).is_err(), "{end}");
        }
        let mut longer = whole.clone();
        longer.extend_from_slice(&[0; BLOCK]);
        assert!(matches!(read(&longer), Err(TarError::End { .. })));
        let first = &whole[..2 * BLOCK];
        assert!(matches!(read(&[first, &whole].concat()), Err(TarError::Order { .. })));
        let mut filled = whole.clone();
        filled[BLOCK + 1] = b'x';
        assert!(matches!(read(&filled), Err(TarError::Foreign { .. })));
        assert!(matches!(read(b"\x1f\x8b\x08 and so on"), Err(TarError::NotTar { .. })));
        assert!(matches!(read(&vec![b'x'; 2048]), Err(TarError::NotTar { .. })));
        assert!(matches!(read(&[0; 2 * BLOCK]), Err(TarError::End { .. })));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic_and_one_flipped_bit_is_never_unseen(at: prop::sample::Index, bit in 0u8..8) {
            let whole = example();
            let mut flipped = whole.clone();
            let at = at.index(whole.len());
            flipped[at] ^= 1 << bit;
            // A bit of a member's content is for its digest to find; everything else is found here.
            if let Ok(members) = read(&flipped) {
                prop_assert_eq!(write(&members), flipped);
            }
        }
    }
}
