//! How long most of many took: quantiles of a list that is small enough to be sorted.

use serde::{Deserialize, Serialize};

/// Quantiles of measured times, in milliseconds.
///
/// By nearest rank: each is a time that was measured, never one in between, so that `p90_ms` of ten is the ninth longest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantiles {
    /// How many were measured.
    pub count: u64,
    /// Half of them were no longer.
    pub p50_ms: u64,
    /// Nine of ten were no longer.
    pub p90_ms: u64,
    /// Ninety-nine of a hundred were no longer.
    pub p99_ms: u64,
    /// None was longer.
    pub max_ms: u64,
}

impl Quantiles {
    /// The quantiles of these times; `None` of none.
    #[must_use]
    pub fn of(mut times_ms: Vec<u64>) -> Option<Self> {
        times_ms.sort_unstable();
        let count = u64::try_from(times_ms.len()).unwrap_or(u64::MAX);
        let rank = |percent: u64| {
            let rank = count.saturating_mul(percent).div_ceil(100).max(1);
            times_ms.get(usize::try_from(rank).unwrap_or(usize::MAX).saturating_sub(1)).copied()
        };
        Some(Self { count, p50_ms: rank(50)?, p90_ms: rank(90)?, p99_ms: rank(99)?, max_ms: rank(100)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quantile_is_a_time_that_was_measured() {
        assert_eq!(Quantiles::of(vec![]), None);
        let one = Quantiles::of(vec![7]).unwrap();
        assert_eq!((one.count, one.p50_ms, one.p90_ms, one.p99_ms, one.max_ms), (1, 7, 7, 7, 7));
        let ten = Quantiles::of((1..=10).rev().collect()).unwrap();
        assert_eq!((ten.p50_ms, ten.p90_ms, ten.p99_ms, ten.max_ms), (5, 9, 10, 10));
        let hundred = Quantiles::of((1..=100).collect()).unwrap();
        assert_eq!((hundred.p50_ms, hundred.p90_ms, hundred.p99_ms, hundred.max_ms), (50, 90, 99, 100));
    }

    proptest! {
        #[test]
        fn they_never_fall_and_are_all_among_what_was_measured(times in prop::collection::vec(any::<u64>(), 1..300)) {
            let found = Quantiles::of(times.clone()).unwrap();
            let all = [found.p50_ms, found.p90_ms, found.p99_ms, found.max_ms];
            prop_assert!(all.is_sorted() && all.iter().all(|time| times.contains(time)));
        }
    }
}
