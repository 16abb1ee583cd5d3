//! By which rules of the gate itself approvals are counted. They have grown stricter; what was decided by earlier ones is
//! decided again by those.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::policy::Pack;

/// Whose approval counts for nothing, beside whoever asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// Nobody else's. Where nobody knows who asked, it takes two.
    AllButRequester,
    /// That of whoever made the subject itself. Where nobody knows who asked, it takes two.
    AllButAuthors,
    /// That of whoever made the subject, the index that it is of, or a part of it. Where nobody knows who asked, it takes one
    /// more than the quorum says, or all of the group where it has no more people, and never one alone.
    AllButMakers,
    /// The same, by whichever name the pack has them: two names that share a key or an identity are one person's.
    #[default]
    ByPerson,
}

impl Counting {
    /// Those by which versions counted that did not record it, the latest first.
    pub const UNRECORDED: [Self; 3] = [Self::AllButMakers, Self::AllButAuthors, Self::AllButRequester];

    /// Everybody of `pack` who is one of `names`.
    pub(super) fn everybody(self, pack: &Pack, names: BTreeSet<String>) -> BTreeSet<String> {
        if self == Self::ByPerson { pack.people_named(names) } else { names }
    }

    /// How many people `names` are: two names of one person are one.
    pub(super) fn people(self, pack: &Pack, mut names: BTreeSet<String>) -> u32 {
        let mut people: u32 = 0;
        while let Some(name) = names.pop_first() {
            let same = self.everybody(pack, BTreeSet::from([name]));
            names.retain(|other| !same.contains(other));
            people = people.saturating_add(1);
        }
        people
    }

    /// How many people must approve what somebody asked whom nobody knows.
    pub(super) fn for_strangers(self, quorum: u32, people: u32) -> u32 {
        match self {
            Self::AllButRequester | Self::AllButAuthors => quorum.max(2),
            Self::AllButMakers | Self::ByPerson => quorum.saturating_add(1).min(people).max(quorum).max(2),
        }
    }
}
