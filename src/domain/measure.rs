//! What is counted and measured while the gate runs: a few atomic numbers, and no labels that others choose.
//!
//! Each room counts its own things where they happen, and whoever publishes them reads. Nothing is registered anywhere,
//! so two gates in one process count apart.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub fn add_one(&self) {
        self.add(1);
    }

    /// So many more.
    pub fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    /// How many there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The upper ends of a [`Histogram`]'s buckets, in microseconds: from an answer out of memory to a run that waits.
pub const BUCKETS_MICROSECONDS: [u64; 16] = [
    100,
    250,
    500,
    1_000,
    2_500,
    5_000,
    10_000,
    25_000,
    50_000,
    100_000,
    250_000,
    500_000,
    1_000_000,
    5_000_000,
    30_000_000,
    300_000_000,
];

/// How long something takes, as often as it was measured.
#[derive(Debug, Default)]
pub struct Histogram {
    /// How many fell between the end of the bucket before and the end of this one; the last has no end.
    buckets: [AtomicU64; BUCKETS_MICROSECONDS.len() + 1],
    microseconds: AtomicU64,
}

impl Histogram {
    /// Takes one measurement.
    pub fn observe(&self, took: Duration) {
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let place = BUCKETS_MICROSECONDS.partition_point(|end| *end < microseconds);
        if let Some(bucket) = self.buckets.get(place) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
        self.microseconds.fetch_add(microseconds, Ordering::Relaxed);
    }

    /// How many measurements were no longer than the end of each bucket, in the order of [`BUCKETS_MICROSECONDS`]; the
    /// last of all.
    #[must_use]
    pub fn cumulative(&self) -> [u64; BUCKETS_MICROSECONDS.len() + 1] {
        let mut sum = 0u64;
        std::array::from_fn(|place| {
            sum = sum.saturating_add(self.buckets.get(place).map_or(0, |bucket| bucket.load(Ordering::Relaxed)));
            sum
        })
    }

    /// All measurements together, in microseconds.
    #[must_use]
    pub fn microseconds(&self) -> u64 {
        self.microseconds.load(Ordering::Relaxed)
    }
}

/// Counters of one kind, one for each name of a closed set.
#[derive(Debug)]
pub struct Counters<const N: usize> {
    names: [&'static str; N],
    counters: [Counter; N],
}

impl<const N: usize> Counters<N> {
    /// One counter for each of these names, and no others.
    #[must_use]
    pub fn of(names: [&'static str; N]) -> Self {
        Self { names, counters: std::array::from_fn(|_| Counter::default()) }
    }

    /// One more of that name; a name that is not of the set changes nothing.
    pub fn add_one(&self, name: &str) {
        if let Some((_, counter)) = self.named().find(|(known, _)| *known == name) {
            counter.add_one();
        }
    }

    /// Each name with its count, in the order of the set.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.named().map(|(name, counter)| (name, counter.count()))
    }

    fn named(&self) -> impl Iterator<Item = (&'static str, &Counter)> {
        self.names.iter().copied().zip(&self.counters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measurement_is_counted_in_its_bucket_and_every_larger_one() {
        let histogram = Histogram::default();
        for microseconds in [0, 100, 101, 1_000_000, 400_000_000] {
            histogram.observe(Duration::from_micros(microseconds));
        }
        let cumulative = histogram.cumulative();
        assert_eq!((cumulative[0], cumulative[1], cumulative[12]), (2, 3, 4));
        assert_eq!((cumulative[15], cumulative[16]), (4, 5));
        assert_eq!(histogram.microseconds(), 401_000_201);
    }

    #[test]
    fn the_buckets_grow() {
        assert!(BUCKETS_MICROSECONDS.is_sorted());
    }

    #[test]
    fn a_name_outside_the_set_adds_none() {
        let counters = Counters::of(["a", "b"]);
        for name in ["b", "c", "b", ""] {
            counters.add_one(name);
        }
        assert_eq!(counters.counts().collect::<Vec<_>>(), [("a", 0), ("b", 2)]);
    }
}
