//! Of the many ways in which one word can be wrapped, those that are worth a place.
//!
//! Whoever has somebody's signature can wrap it in other bytes without end, and pad each of them. None of these says more than the
//! others, but for when it is vouched for and when it came.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::Digest;
use super::limits::{MAX_AROUND_BYTES, MAX_WRAPPED_BYTES, MAX_WRAPPINGS};
use super::time::Timestamp;

/// One way in which a word came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrapping {
    /// SHA-256 of the bytes.
    pub digest: Digest,
    /// What it says and by whose word, whatever it is wrapped in.
    pub says: Digest,
    /// How many bytes it has.
    pub bytes: usize,
    /// How many of them, at least, are what was signed.
    pub signed: usize,
    /// Since when somebody vouches for it.
    pub signed_at: Option<Timestamp>,
    /// When this gate first met it.
    pub met: Timestamp,
}

impl Wrapping {
    /// Whether most of it is around what was signed, and no signature, certificate or witness takes so much.
    #[must_use]
    pub const fn is_padded(&self) -> bool {
        self.bytes > self.signed.saturating_mul(4).saturating_add(MAX_AROUND_BYTES)
    }

    /// What is taken first where two are as good.
    const fn size(&self) -> (bool, usize, Timestamp, Digest) {
        (self.is_padded(), self.bytes, self.met, self.digest)
    }
}

/// Which of these say nothing that the rest does not say. Of each word stay
///
/// * the one that came first,
/// * those that are vouched for since the earliest and since the latest time: rules go by either,
/// * and the smallest, [`MAX_WRAPPINGS`] in all, while they have no more than [`MAX_WRAPPED_BYTES`] together.
///
/// What is padded stays only where nothing else says the same, the smallest of it.
#[must_use]
pub fn superfluous(all: &[Wrapping]) -> BTreeSet<Digest> {
    let mut words: BTreeMap<Digest, Vec<&Wrapping>> = BTreeMap::new();
    for one in all {
        words.entry(one.says).or_default().push(one);
    }
    words.into_values().flat_map(superfluous_of_one).collect()
}

/// The same of one word.
fn superfluous_of_one(mut all: Vec<&Wrapping>) -> Vec<Digest> {
    all.sort_by_key(|one| one.size());
    let mut staying = BTreeSet::new();
    let sound = || all.iter().filter(|one| !one.is_padded());
    let timed = || sound().filter_map(|one| Some((one.signed_at?, one)));
    // Of those that are as good the smallest: they are in that order, and of equals `max_by_key` takes the last.
    let ends = [
        sound().min_by_key(|one| one.met),
        timed().min_by_key(|(at, _)| *at).map(|(_, one)| one),
        timed().rev().max_by_key(|(at, _)| *at).map(|(_, one)| one),
        all.first(),
    ];
    let mut bytes = 0_usize;
    for one in ends.into_iter().flatten() {
        if staying.insert(one.digest) {
            bytes = bytes.saturating_add(one.bytes);
        }
    }
    for one in sound() {
        let with = bytes.saturating_add(one.bytes);
        if staying.len() < MAX_WRAPPINGS && with <= MAX_WRAPPED_BYTES && staying.insert(one.digest) {
            bytes = with;
        }
    }
    all.into_iter().map(|one| one.digest).filter(|digest| !staying.contains(digest)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapping(name: &str, bytes: usize, signed_at: Option<i64>, met: i64) -> Wrapping {
        let at = |seconds: i64| Timestamp::from_unix_seconds(1_700_000_000 + seconds).unwrap();
        let (digest, says) = (Digest::of(name.as_bytes()), Digest::of(b"one word"));
        Wrapping { digest, says, bytes, signed: 1_000, signed_at: signed_at.map(at), met: at(met) }
    }

    fn left_out(all: &[Wrapping]) -> Vec<usize> {
        let superfluous = superfluous(all);
        (0..all.len()).filter(|place| superfluous.contains(&all[*place].digest)).collect()
    }

    #[test]
    fn of_many_wrappings_a_few_small_ones_stay_and_what_says_another_time() {
        let mut all: Vec<Wrapping> = (0..50).map(|n| wrapping(&format!("{n}"), 2_000 + n, Some(100), 100)).collect();
        assert_eq!(left_out(&all), (8..50).collect::<Vec<_>>());
        // However large: first and last by each clock.
        all.push(wrapping("vouched for first", 90_000, Some(1), 100));
        all.push(wrapping("vouched for last", 90_001, Some(900), 100));
        all.push(wrapping("came first", 90_002, None, 1));
        let left = left_out(&all);
        assert!(left.iter().all(|place| *place < 50) && all.len() - left.len() == MAX_WRAPPINGS, "{left:?}");
    }

    #[test]
    fn what_is_padded_stays_only_where_nothing_else_says_the_same() {
        let large = |n: usize| wrapping(&format!("padded {n}"), (15 << 20) + n, None, 1);
        assert!(large(0).is_padded());
        assert_eq!(left_out(&[large(2), large(1), large(3)]), [0, 2]);
        assert_eq!(left_out(&[large(2), wrapping("as it was written", 2_000, None, 50), large(1)]), [0, 2]);
    }

    #[test]
    fn what_is_large_because_much_was_signed_stays_once() {
        let report =
            |n: usize| Wrapping { signed: 4 << 20, ..wrapping(&format!("report {n}"), (6 << 20) + n, None, 1) };
        assert!(!report(0).is_padded());
        assert_eq!(left_out(&[report(1), report(0), report(2)]), [0, 2]);
    }

    #[test]
    fn other_words_are_in_nobodys_way() {
        let one = |n: usize| Wrapping {
            says: Digest::of(&[u8::try_from(n).unwrap()]),
            ..wrapping(&n.to_string(), 9, None, 1)
        };
        assert_eq!(left_out(&(0..200).map(one).collect::<Vec<_>>()), Vec::<usize>::new());
    }
}
