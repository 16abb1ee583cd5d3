//! What was read, and what it lay in: a layer that holds several words, or that is written down in another form, has a digest
//! that nothing of what is kept has; and so has the image whose layer it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::digest::Digest;

/// By the digest of what was read, the digests of everything that it lay in and is not itself.
pub type Wholes = BTreeMap<Digest, BTreeSet<Digest>>;

/// Bundles as they are kept, and what each lay in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pieces {
    /// Their bytes.
    pub(super) bundles: Vec<Vec<u8>>,
    /// What they lay in.
    pub(super) wholes: Wholes,
}

impl Pieces {
    /// Adds what was read of the layer with this digest.
    pub(super) fn add(&mut self, layer: Digest, bundles: Vec<Vec<u8>>) {
        for bundle in &bundles {
            let digest = Digest::of(bundle);
            let wholes = self.wholes.entry(digest).or_default();
            if digest != layer {
                wholes.insert(layer);
            }
        }
        self.bundles.extend(bundles);
    }

    /// Adds others.
    pub(super) fn join(&mut self, other: Self) {
        self.bundles.extend(other.bundles);
        join(&mut self.wholes, other.wholes);
    }

    /// All of it lay in the image with this manifest.
    pub(super) fn within(mut self, manifest: Digest) -> Self {
        for wholes in self.wholes.values_mut() {
            wholes.insert(manifest);
        }
        self
    }
}

/// Adds what `other` tells to `wholes`.
pub(super) fn join(wholes: &mut Wholes, other: Wholes) {
    for (bundle, within) in other {
        wholes.entry(bundle).or_default().extend(within);
    }
}
