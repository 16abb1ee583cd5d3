//! How far a run has come within a step of it, for whoever looks on.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::limits::MAX_PLACES_SHOWN;
use crate::domain::run::ReadFrom;

/// How many bundles are known to lie in each place, and how many were read. Shared by everything that one decision looks at.
#[derive(Clone, Debug, Default)]
pub(super) struct PlacesRead(Arc<Mutex<BTreeMap<String, (u64, u64)>>>);

impl PlacesRead {
    /// So many bundles are known to lie there.
    pub(super) fn found(&self, place: &str, bundles: usize) {
        self.count(place, bundles, 0);
    }

    /// So many of them were read.
    pub(super) fn fetched(&self, place: &str, bundles: usize) {
        self.count(place, 0, bundles);
    }

    /// Each place, in the order of their names; those without anything are left out.
    pub(super) fn each(&self) -> Vec<ReadFrom> {
        let places = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let each = places.iter().filter(|(_, (found, _))| *found > 0);
        each.map(|(place, (found, fetched))| ReadFrom { place: place.clone(), found: *found, fetched: *fetched })
            .collect()
    }

    fn count(&self, place: &str, found: usize, fetched: usize) {
        let mut places = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_shown = places.contains_key(place) || places.len() < MAX_PLACES_SHOWN;
        let counts = places.entry(if is_shown { place } else { "other places" }.to_owned()).or_default();
        let more = |count: u64, more: usize| count.saturating_add(u64::try_from(more).unwrap_or(u64::MAX));
        *counts = (more(counts.0, found), more(counts.1, fetched));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_counted_by_itself_and_many_together() {
        let places = PlacesRead::default();
        places.found("b.example.com", 2);
        places.found("a.example.com", 1);
        places.fetched("b.example.com", 1);
        places.found("nothing.example.com", 0);
        let words: Vec<String> = places.each().iter().map(ToString::to_string).collect();
        assert_eq!(words, ["a.example.com: 0 of 1", "b.example.com: 1 of 2"]);
        for place in 0..100 {
            places.found(&format!("{place}.example.com"), 1);
        }
        let each = places.each();
        assert_eq!(each.iter().map(|from| from.found).sum::<u64>(), 103);
        assert!(each.len() <= MAX_PLACES_SHOWN + 1 && each.iter().any(|from| from.place == "other places"), "{each:?}");
    }
}
