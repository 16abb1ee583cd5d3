//! What is remembered of the log outside the database, and whether the database has it still.
//!
//! A database can go back: to a standby that lagged, to a backup, to a copy of its file. It is sound then, and has lost what
//! was acknowledged since. Nothing in it says so; only somebody elsewhere who remembers how large the log was.

use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::time::Timestamp;

/// The tree of the log as a database has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tree {
    /// How often it was accepted that the database has lost something.
    pub losses: u64,
    /// How many leaves it has.
    pub size: u64,
    /// The hash of all of them.
    pub root: Digest,
}

/// The largest tree that is known to have been committed.
///
/// As JSON, `{"losses":…,"size":…,"root":"sha256:…","at":…}`; a reader of this version passes over fields that it does not
/// know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// How often it was accepted before that something was lost: what was remembered before that counts no more.
    #[serde(default)]
    pub losses: u64,
    /// How many leaves it had.
    pub size: u64,
    /// The hash of all of them.
    pub root: Digest,
    /// When it was seen.
    pub at: Timestamp,
}

/// How a tree is to one that is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is the same, or somebody has accepted since that something was lost.
    Goes,
    /// It is larger. Whether it continues what is remembered, its tiles say: [`Mark::continued`].
    Larger,
    /// It is not a later one.
    Lost(Loss),
}

/// What a database no longer has, or never had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Loss {
    /// It has fewer leaves.
    #[error(
        "the decision log has {} leaves, and had {} at {}: what was acknowledged in between is gone, revocations and \
         refusals among it",
        .found.size, .remembered.size, .remembered.at
    )]
    Shorter {
        /// What there is.
        found: Tree,
        /// What there was.
        remembered: Mark,
    },
    /// It has other leaves.
    #[error(
        "the decision log is another than the one that had {} leaves at {}: with so many its root was {}, and is {then}",
        .remembered.size, .remembered.at, .remembered.root
    )]
    Another {
        /// What there was.
        remembered: Mark,
        /// The root that what there is had when it was as large.
        then: Digest,
    },
    /// It does not know of a loss that was accepted.
    #[error(
        "the decision log knows of {} losses that were accepted, and at {} it knew of {}: it is of before the last of them",
        .found.losses, .remembered.at, .remembered.losses
    )]
    OfBefore {
        /// What there is.
        found: Tree,
        /// What there was.
        remembered: Mark,
    },
}

impl Mark {
    /// What is to be remembered of a tree that was seen at `at`.
    #[must_use]
    pub const fn of(tree: Tree, at: Timestamp) -> Self {
        Self { losses: tree.losses, size: tree.size, root: tree.root, at }
    }

    /// Whether it says more than `other`: it is larger, or of after a loss that the other does not know of.
    #[must_use]
    pub const fn is_beyond(&self, other: &Self) -> bool {
        self.losses > other.losses || (self.losses == other.losses && self.size > other.size)
    }

    /// Whether it is what is to be remembered of `tree`, neither more nor less.
    #[must_use]
    pub fn is_of(&self, tree: Tree) -> bool {
        (Tree { losses: self.losses, size: self.size, root: self.root }) == tree
    }

    /// How a tree that was read after this was remembered is to it.
    #[must_use]
    pub fn held(self, found: Tree) -> Held {
        if found.losses > self.losses {
            return Held::Goes;
        }
        if found.losses < self.losses {
            return Held::Lost(Loss::OfBefore { found, remembered: self });
        }
        match found.size.cmp(&self.size) {
            std::cmp::Ordering::Less => Held::Lost(Loss::Shorter { found, remembered: self }),
            std::cmp::Ordering::Equal => match self.continued(found.root) {
                Ok(()) => Held::Goes,
                Err(loss) => Held::Lost(loss),
            },
            std::cmp::Ordering::Greater => Held::Larger,
        }
    }

    /// Whether a larger tree, which had the root `then` when it was as large as this, continues it.
    ///
    /// # Errors
    ///
    /// [`Loss::Another`].
    pub fn continued(self, then: Digest) -> Result<(), Loss> {
        if then == self.root { Ok(()) } else { Err(Loss::Another { remembered: self, then }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(losses: u64, size: u64, root: &str) -> Tree {
        Tree { losses, size, root: Digest::of(root.as_bytes()) }
    }

    fn mark(losses: u64, size: u64, root: &str) -> Mark {
        Mark::of(tree(losses, size, root), "2026-01-02T03:04:05Z".parse().unwrap())
    }

    #[test]
    fn a_tree_goes_on_only_where_it_has_what_is_remembered_or_its_loss_was_accepted() {
        let of = mark(1, 9, "a");
        for (found, held) in [
            (tree(1, 9, "a"), "goes"),
            (tree(1, 10, "b"), "larger"),
            (tree(1, 8, "a"), "shorter"),
            (tree(1, 0, ""), "shorter"),
            (tree(1, 9, "b"), "another"),
            // Whatever it is otherwise: somebody said that it goes on from there.
            (tree(2, 3, "c"), "goes"),
            // However large it is: it is of before that was said.
            (tree(0, 99, "d"), "before"),
        ] {
            let said = match of.held(found) {
                Held::Goes => "goes",
                Held::Larger => "larger",
                Held::Lost(Loss::Shorter { .. }) => "shorter",
                Held::Lost(Loss::Another { .. }) => "another",
                Held::Lost(Loss::OfBefore { .. }) => "before",
            };
            assert_eq!(said, held, "{found:?}");
        }
    }

    #[test]
    fn a_larger_tree_continues_what_is_remembered_if_it_had_its_root() {
        let of = mark(0, 9, "a");
        assert_eq!(of.held(tree(0, 12, "z")), Held::Larger);
        assert_eq!(of.continued(Digest::of(b"a")), Ok(()));
        let loss = of.continued(Digest::of(b"b")).unwrap_err();
        assert!(loss.to_string().contains("had 9 leaves at 2026-01-02T03:04:05Z"), "{loss}");
    }

    #[test]
    fn what_is_remembered_only_ever_grows() {
        let of = mark(1, 9, "a");
        assert!(mark(1, 10, "b").is_beyond(&of) && mark(2, 1, "b").is_beyond(&of));
        assert!(!mark(1, 9, "b").is_beyond(&of) && !mark(0, 99, "b").is_beyond(&of));
    }

    #[test]
    fn a_mark_is_read_as_it_was_written_and_by_a_version_that_knows_less() {
        let of = mark(1, 9, "a");
        let mut json = serde_json::to_value(of).unwrap();
        assert_eq!(serde_json::from_value::<Mark>(json.clone()).unwrap(), of);
        json["later"] = serde_json::json!(1);
        assert_eq!(serde_json::from_value::<Mark>(json).unwrap(), of);
    }
}
