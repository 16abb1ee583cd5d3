//! The Merkle tree of RFC 6962: hashes, the right edge that a log grows at, and both kinds of proof.
//!
//! A tree is never held whole. It grows by its [`Frontier`], one hash for each bit of its size; a proof names the nodes
//! it is made of, and whoever has them gives them.

use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_LOG_LEAVES, MAX_PROOF_HASHES};

/// The hash of a leaf (RFC 6962, section 2.1).
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> Digest {
    let mut bytes = Vec::with_capacity(entry.len().saturating_add(1));
    bytes.push(0);
    bytes.extend_from_slice(entry);
    Digest::of(&bytes)
}

/// The hash of an inner node (RFC 6962, section 2.1).
#[must_use]
pub fn node_hash(left: Digest, right: Digest) -> Digest {
    let mut bytes = [1_u8; 65];
    let (_, pair) = bytes.split_at_mut(1);
    let (first, second) = pair.split_at_mut(32);
    first.copy_from_slice(left.as_bytes());
    second.copy_from_slice(right.as_bytes());
    Digest::of(&bytes)
}

/// A perfect subtree: the `index`-th of 2^`level` leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node {
    /// How high it is; a leaf is 0.
    pub level: u8,
    /// Which one of its height, from the left.
    pub index: u64,
}

/// The right edge of a tree: its perfect subtrees, the largest and oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    roots: Vec<Digest>,
}

impl Frontier {
    /// The edge of a tree of `size` leaves; `None` when it has not one hash for each bit of its size.
    #[must_use]
    pub fn of(size: u64, roots: Vec<Digest>) -> Option<Self> {
        let fits = size <= MAX_LOG_LEAVES && usize::try_from(size.count_ones()) == Ok(roots.len());
        fits.then_some(Self { size, roots })
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Its perfect subtrees, the largest first.
    #[must_use]
    pub fn roots(&self) -> &[Digest] {
        &self.roots
    }

    /// Adds a leaf, and tells every perfect subtree that it completes, the leaf itself first.
    pub fn push(&mut self, leaf: Digest, mut completed: impl FnMut(Node, Digest)) {
        let (mut carry, mut node) = (leaf, Node { level: 0, index: self.size });
        completed(node, carry);
        while node.index & 1 == 1
            && let Some(left) = self.roots.pop()
        {
            carry = node_hash(left, carry);
            node = Node { level: node.level.saturating_add(1), index: node.index >> 1 };
            completed(node, carry);
        }
        self.roots.push(carry);
        self.size = self.size.saturating_add(1);
    }

    /// The hash of the whole tree.
    #[must_use]
    pub fn root(&self) -> Digest {
        fold(self.roots.iter().copied())
    }
}

/// The hash over perfect subtrees that lie side by side, the largest first; of none, that of nothing.
pub(super) fn fold(roots: impl DoubleEndedIterator<Item = Digest>) -> Digest {
    roots.rev().reduce(|right, left| node_hash(left, right)).unwrap_or_else(|| Digest::of(b""))
}

/// The leaves from `from` up to `to` as one part of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The first leaf.
    pub from: u64,
    /// The first that is no longer in it.
    pub to: u64,
}

impl Part {
    const fn leaves(self) -> u64 {
        self.to.saturating_sub(self.from)
    }

    /// The perfect subtrees that it consists of, the largest first: parts of a proof begin where they can.
    #[must_use]
    pub fn nodes(self) -> Vec<Node> {
        let (mut nodes, mut from) = (Vec::new(), self.from);
        while from < self.to {
            let level = self.to.saturating_sub(from).ilog2();
            let node = Node { level: u8::try_from(level).unwrap_or(u8::MAX), index: from >> level };
            nodes.push(node);
            from = from.saturating_add(1 << level);
        }
        nodes
    }

    /// Where it splits in two: the largest power of two that is smaller than it (RFC 6962, section 2.1).
    const fn middle(self) -> u64 {
        let leaves = self.leaves();
        let half = if leaves.is_power_of_two() { leaves >> 1 } else { 1 << leaves.ilog2() };
        self.from.saturating_add(half)
    }
}

/// The hashes that prove something, each the root of a part.
pub type Proof = Vec<Digest>;

/// The parts whose roots show that leaf `index` is in the tree of `size` leaves, as RFC 6962, section 2.1.1, orders
/// them; `None` when it is not.
#[must_use]
pub fn inclusion_parts(index: u64, size: u64) -> Option<Vec<Part>> {
    if index >= size || size > MAX_LOG_LEAVES {
        return None;
    }
    let (mut parts, mut here) = (Vec::new(), Part { from: 0, to: size });
    while here.leaves() > 1 {
        let middle = here.middle();
        let (left, right) = (Part { to: middle, ..here }, Part { from: middle, ..here });
        let (inside, beside) = if index < middle { (left, right) } else { (right, left) };
        parts.push(beside);
        here = inside;
    }
    parts.reverse();
    Some(parts)
}

/// The parts whose roots show that the tree of `larger` leaves continues that of `smaller`, as RFC 6962, section 2.1.2,
/// orders them; `None` when it cannot. Of nothing, and of the tree itself, there is nothing to show.
#[must_use]
pub fn consistency_parts(smaller: u64, larger: u64) -> Option<Vec<Part>> {
    if smaller > larger || larger > MAX_LOG_LEAVES {
        return None;
    }
    let (mut parts, mut here, mut whole) = (Vec::new(), Part { from: 0, to: larger }, true);
    if smaller == 0 || smaller == larger {
        return Some(parts);
    }
    while here.to != smaller {
        let middle = here.middle();
        let (left, right) = (Part { to: middle, ..here }, Part { from: middle, ..here });
        if smaller <= middle {
            parts.push(right);
            here = left;
        } else {
            parts.push(left);
            here = right;
            whole = false;
        }
    }
    // The smaller tree itself is known to whoever asks.
    if !whole {
        parts.push(here);
    }
    parts.reverse();
    Some(parts)
}

/// Why a proof proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// There is no such leaf, or the trees are the wrong way round.
    #[error("expected {smaller} to be within a tree of {larger} leaves")]
    Sizes {
        /// The leaf's index, or the size of the smaller tree.
        smaller: u64,
        /// The size of the tree.
        larger: u64,
    },
    /// It has too many or too few hashes.
    #[error("expected a proof of {expected} hashes, found {found}")]
    Length {
        /// Hashes that lead from there to the root.
        expected: usize,
        /// Hashes given.
        found: usize,
    },
    /// It leads elsewhere.
    #[error("expected root {expected}, found {found} by the proof")]
    Root {
        /// The root that was to be proved.
        expected: Digest,
        /// Where the hashes lead.
        found: Digest,
    },
}

/// Checks that the leaf `index` with hash `leaf` is in the tree of `size` leaves with this root (RFC 9162, section
/// 2.1.3.2).
///
/// # Errors
///
/// [`ProofError`] with both sides.
pub fn verify_inclusion(leaf: Digest, index: u64, size: u64, proof: &[Digest], root: Digest) -> Result<(), ProofError> {
    let parts = inclusion_parts(index, size).ok_or(ProofError::Sizes { smaller: index, larger: size })?;
    check_length(parts.len(), proof.len())?;
    let found = parts.iter().zip(proof).fold(leaf, |here, (part, beside)| {
        if part.from > index { node_hash(here, *beside) } else { node_hash(*beside, here) }
    });
    if found == root { Ok(()) } else { Err(ProofError::Root { expected: root, found }) }
}

/// Checks that the tree of `larger` leaves with `larger_root` continues the one of `smaller` leaves with
/// `smaller_root` (RFC 9162, section 2.1.4.2).
///
/// # Errors
///
/// [`ProofError`] with both sides.
pub fn verify_consistency(
    smaller: u64,
    larger: u64,
    proof: &[Digest],
    smaller_root: Digest,
    larger_root: Digest,
) -> Result<(), ProofError> {
    let parts = consistency_parts(smaller, larger).ok_or(ProofError::Sizes { smaller, larger })?;
    check_length(parts.len(), proof.len())?;
    let compare = |expected: Digest, found: Digest| {
        if found == expected { Ok(()) } else { Err(ProofError::Root { expected, found }) }
    };
    if smaller == larger {
        return compare(larger_root, smaller_root);
    }
    if smaller == 0 {
        // Nothing is continued by everything; but nothing has one root only.
        return compare(Digest::of(b""), smaller_root);
    }
    let mut steps = parts.iter().zip(proof.iter().copied()).peekable();
    // Where the smaller tree is a part of the larger by itself, its own root is the first hash.
    let starts_inside = steps.peek().is_some_and(|(part, _)| part.to == smaller && part.from > 0);
    let first = if starts_inside { steps.next().map(|(_, hash)| hash) } else { None };
    let start = first.unwrap_or(smaller_root);
    let (mut old, mut new) = (start, start);
    for (part, hash) in steps {
        if part.from >= smaller {
            new = node_hash(new, hash);
        } else {
            (old, new) = (node_hash(hash, old), node_hash(hash, new));
        }
    }
    compare(smaller_root, old)?;
    compare(larger_root, new)
}

fn check_length(expected: usize, found: usize) -> Result<(), ProofError> {
    if found == expected && found <= MAX_PROOF_HASHES { Ok(()) } else { Err(ProofError::Length { expected, found }) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn leaf(n: u64) -> Digest {
        leaf_hash(&n.to_be_bytes())
    }

    /// RFC 6962's own definition, word by word.
    fn by_definition(leaves: &[Digest]) -> Digest {
        match leaves {
            [] => Digest::of(b""),
            [one] => *one,
            many => {
                let (left, right) = many.split_at(1 << (many.len() - 1).ilog2());
                node_hash(by_definition(left), by_definition(right))
            }
        }
    }

    fn root_of(size: u64) -> Digest {
        by_definition(&(0..size).map(leaf).collect::<Vec<_>>())
    }

    fn nodes_of(size: u64) -> BTreeMap<Node, Digest> {
        let (mut frontier, mut nodes) = (Frontier::default(), BTreeMap::new());
        (0..size).for_each(|n| {
            frontier.push(leaf(n), |node, hash| {
                nodes.insert(node, hash);
            });
        });
        nodes
    }

    fn proof_of(parts: &[Part], nodes: &BTreeMap<Node, Digest>) -> Proof {
        parts.iter().map(|part| fold(part.nodes().into_iter().map(|node| nodes[&node]))).collect()
    }

    #[test]
    fn a_frontier_has_the_root_of_the_definition_at_every_size() {
        let mut frontier = Frontier::default();
        for n in 0..130 {
            assert_eq!((frontier.size(), frontier.root()), (n, root_of(n)));
            assert_eq!(Frontier::of(n, frontier.roots().to_vec()), Some(frontier.clone()));
            assert_eq!(
                Frontier::of(n + 1, frontier.roots().to_vec()).is_some(),
                (n + 1).count_ones() == n.count_ones()
            );
            frontier.push(leaf(n), |_, _| {});
        }
    }

    #[test]
    fn every_leaf_of_every_small_tree_is_proved_and_no_other_is() {
        let nodes = nodes_of(40);
        for size in 1..40 {
            let root = root_of(size);
            for index in 0..size {
                let proof = proof_of(&inclusion_parts(index, size).unwrap(), &nodes);
                assert_eq!(verify_inclusion(leaf(index), index, size, &proof, root), Ok(()), "{index} of {size}");
                for other in (0..size).filter(|other| *other != index) {
                    assert!(verify_inclusion(leaf(index), other, size, &proof, root).is_err());
                }
            }
            assert!(inclusion_parts(size, size).is_none());
        }
    }

    #[test]
    fn every_small_tree_continues_every_smaller_one_and_no_other_does() {
        let nodes = nodes_of(40);
        for larger in 0..40 {
            for smaller in 0..=larger {
                let proof = proof_of(&consistency_parts(smaller, larger).unwrap(), &nodes);
                let (old, new) = (root_of(smaller), root_of(larger));
                assert_eq!(verify_consistency(smaller, larger, &proof, old, new), Ok(()), "{smaller} in {larger}");
                let other = Digest::of(b"another history");
                assert!(verify_consistency(smaller, larger, &proof, other, new).is_err());
                if smaller > 0 {
                    assert!(verify_consistency(smaller, larger, &proof, old, other).is_err());
                }
            }
            assert!(consistency_parts(larger + 1, larger).is_none());
        }
    }

    proptest! {
        #[test]
        fn no_changed_proof_proves_anything(size in 2_u64..200, index: u64, bit in 0_usize..256, at: usize) {
            let index = index % size;
            let nodes = nodes_of(size);
            let mut proof = proof_of(&inclusion_parts(index, size).unwrap(), &nodes);
            let at = at % proof.len();
            let mut bytes = *proof[at].as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            proof[at] = Digest::from_bytes(bytes);
            prop_assert!(verify_inclusion(leaf(index), index, size, &proof, root_of(size)).is_err());
        }

        #[test]
        fn no_numbers_make_a_proof_panic(a: u64, b: u64, hashes in 0_usize..70) {
            let proof = vec![Digest::of(b"x"); hashes];
            let _ = verify_inclusion(leaf(0), a, b, &proof, leaf(1));
            let _ = verify_consistency(a, b, &proof, leaf(0), leaf(1));
        }
    }
}
