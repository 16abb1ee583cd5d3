//! On which terms a pack lets an override come into force, and what one still lacks.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Counting, OverrideFacts, same_signer};
use crate::domain::facts::Signer;
use crate::domain::limits::OVERRIDE_DAYS_MAX;
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, RuleId};
use crate::domain::policy::{Approvers, Pack, Person};
use crate::domain::time::{Span, Timestamp};

/// How an override comes into force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Enough people of those whom the rule names approve it, and whoever asked is none of them.
    #[default]
    Ordinary,
    /// One person of those whom the pack names for emergencies answers for it, and somebody else looks at it afterwards.
    BreakGlass,
}

impl Way {
    /// Whether it is the ordinary one, which statements leave out.
    #[must_use]
    pub fn is_ordinary(&self) -> bool {
        *self == Self::Ordinary
    }
}

/// Who must approve an override, and how long it may last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms<'p> {
    /// Who may approve.
    pub group: &'p ApproverSetName,
    /// The same, with their keys and identities.
    pub approvers: &'p Approvers,
    /// How many people must.
    pub quorum: u32,
    /// How long it may last, from when it is filed: the shortest that the rule, the environment, the way and the gate
    /// say.
    pub longest: Span,
}

impl Pack {
    /// On which terms `rule` can be waived in `environment`.
    ///
    /// # Errors
    ///
    /// [`Shortfall`] where it cannot.
    pub fn override_terms(
        &self,
        rule: &RuleId,
        environment: &EnvironmentName,
        way: Way,
    ) -> Result<Terms<'_>, Shortfall> {
        let Some(known) = self.rule(rule) else { return Err(Shortfall::NoSuchRule { rule: rule.clone() }) };
        let cannot = || Shortfall::NotOverridable { rule: rule.clone() };
        let group = known.overridable_by.as_ref().ok_or_else(cannot)?;
        let of_environment = self.environment(environment).and_then(|environment| environment.max_override_lifetime);
        let limits = [known.max_override_lifetime, of_environment, Some(Span::from_days(OVERRIDE_DAYS_MAX))];
        let longest = limits.into_iter().flatten().min().unwrap_or(Span::from_days(OVERRIDE_DAYS_MAX));
        if way == Way::Ordinary {
            let approvers = self.approvers(group).ok_or_else(cannot)?;
            return Ok(Terms { group, approvers, quorum: approvers.quorum, longest });
        }
        let glass = self.manifest().break_glass.as_ref().filter(|glass| glass.environments.contains(environment));
        let no_glass = || Shortfall::NoBreakGlass { environment: environment.clone() };
        let glass = glass.ok_or_else(no_glass)?;
        let approvers = self.approvers(&glass.approvers).ok_or_else(no_glass)?;
        Ok(Terms { group: &glass.approvers, approvers, quorum: 1, longest: longest.min(glass.max_lifetime) })
    }

    /// Whether somebody of any group has this name.
    pub(in crate::domain) fn has_person(&self, name: &str) -> bool {
        self.manifest().approvers.values().any(|group| group.people.contains_key(name))
    }

    /// Everybody of any group who is one of `signers`, by whichever name.
    #[must_use]
    pub fn people_among<'s>(&self, signers: impl IntoIterator<Item = &'s Signer>) -> BTreeSet<String> {
        self.people_named(signers.into_iter().flat_map(|signer| self.people_who_are(signer)).collect())
    }

    /// Everybody of any group who is one of `names`, by whichever name: two names that share a key or an identity are one
    /// person's.
    #[must_use]
    pub fn people_named(&self, mut names: BTreeSet<String>) -> BTreeSet<String> {
        let all = || self.manifest().approvers.values().flat_map(|group| &group.people);
        loop {
            let known: Vec<&Person> =
                all().filter(|(name, _)| names.contains(*name)).map(|(_, person)| person).collect();
            let before = names.len();
            let same =
                all().filter(|(_, person)| known.iter().any(|known| known.holds.shared(&person.holds).is_some()));
            names.extend(same.map(|(name, _)| name.clone()));
            if names.len() == before {
                return names;
            }
        }
    }
}

/// What an override still lacks to be in force.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Shortfall {
    /// It was asked for under another pack.
    #[error("it names pack `{found}`, in force is `{expected}`")]
    OtherPack {
        /// The pack in force.
        expected: PackName,
        /// The pack it names.
        found: PackName,
    },
    /// The pack has no such rule.
    #[error("the pack has no rule `{rule}`")]
    NoSuchRule {
        /// What was named.
        rule: RuleId,
    },
    /// The rule cannot be overridden by anybody.
    #[error("rule `{rule}` cannot be overridden")]
    NotOverridable {
        /// The rule.
        rule: RuleId,
    },
    /// The pack has no way for emergencies there.
    #[error("the pack has no [break-glass] for `{environment}`")]
    NoBreakGlass {
        /// Where.
        environment: EnvironmentName,
    },
    /// It was asked for longer than the pack lets it last.
    #[error("it lasts until {expires}, and an override filed at {filed_at} may last {longest}")]
    TooLong {
        /// When it was filed.
        filed_at: Timestamp,
        /// How long it may last.
        longest: Span,
        /// When it ends.
        expires: Timestamp,
    },
    /// Its time is over.
    #[error("it expired at {expires}")]
    Expired {
        /// When.
        expires: Timestamp,
    },
    /// Nobody knows who asked, and too few people have approved it to be sure that one of them did not ask; or, where the
    /// group has no more people, as sure as there can be.
    #[error(
        "{found} of {needed} people of `{group}` have approved it, the requester not counted: the pack does not know \
         who asked, and it could be one of them{}",
        if *.spare { "" } else { "; the group has nobody more who could approve in her place" }
    )]
    UnknownRequester {
        /// Who may approve.
        group: ApproverSetName,
        /// How many people must.
        needed: u32,
        /// How many have.
        found: u32,
        /// Whether that is one more than where she is known.
        spare: bool,
    },
    /// Too few people have approved it.
    #[error("{found} of {quorum} people of `{group}` have approved it, the requester not counted")]
    Quorum {
        /// Who may approve.
        group: ApproverSetName,
        /// How many people must.
        quorum: u32,
        /// How many have.
        found: u32,
    },
    /// Nobody answers for it whom the pack names for emergencies.
    #[error("nobody of `{group}`, who may break the glass, answers for it")]
    NobodyAnswers {
        /// Who may.
        group: ApproverSetName,
    },
}

impl Shortfall {
    /// Whether nothing is missing but approvals, which may still come.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self, Self::Quorum { .. } | Self::UnknownRequester { .. } | Self::NobodyAnswers { .. })
    }
}

impl OverrideFacts {
    /// On which terms `pack` lets it come into force.
    ///
    /// # Errors
    ///
    /// As [`Pack::override_terms`].
    pub fn terms<'p>(&self, pack: &'p Pack) -> Result<Terms<'p>, Shortfall> {
        pack.override_terms(&self.permits.rule, &self.permits.environment, self.permits.way)
    }

    /// What is missing for this override to be in force at `now`; `None` when it is.
    ///
    /// The quorum counts people, not keys: two keys of one person are one approval, and the requester's own
    /// approval counts for nothing, under whichever of her keys or identities it was given. A requester whom the pack
    /// does not know could be any of them, so then it takes one more, or all of them where there are no more, and never
    /// one alone. Who breaks the glass may be who asks.
    ///
    /// * `authors` — who made the change, as far as that is known: their approvals count for nothing, ever.
    #[must_use]
    pub fn shortfall(&self, pack: &Pack, now: Timestamp, authors: &[&Signer]) -> Option<Shortfall> {
        self.shortfall_by(Counting::default(), pack, now, authors)
    }

    /// The same, where approvals are counted by earlier rules of the gate.
    #[must_use]
    pub fn shortfall_by(
        &self,
        counting: Counting,
        pack: &Pack,
        now: Timestamp,
        authors: &[&Signer],
    ) -> Option<Shortfall> {
        let reference = pack.reference();
        if self.permits.pack != reference.name {
            return Some(Shortfall::OtherPack { expected: reference.name, found: self.permits.pack.clone() });
        }
        let terms = match self.terms(pack) {
            Ok(terms) => terms,
            Err(none) => return Some(none),
        };
        let expires = self.permits.expires;
        if expires <= now {
            return Some(Shortfall::Expired { expires });
        }
        let longest = terms.longest;
        if let Some(filed_at) = self.filed_at.filter(|filed_at| expires > filed_at.after(longest)) {
            return Some(Shortfall::TooLong { filed_at, longest, expires });
        }
        self.missing_people_by(counting, pack, &terms, authors)
    }

    /// The same, of people alone: whether it ever was in force, if nothing else stood in the way.
    #[must_use]
    pub fn missing_people(&self, pack: &Pack, terms: &Terms<'_>, authors: &[&Signer]) -> Option<Shortfall> {
        self.missing_people_by(Counting::default(), pack, terms, authors)
    }

    fn missing_people_by(
        &self,
        counting: Counting,
        pack: &Pack,
        terms: &Terms<'_>,
        authors: &[&Signer],
    ) -> Option<Shortfall> {
        let people = self.approving_people_by(counting, pack, terms, authors);
        let found = counting.people(pack, people);
        let (group, quorum, needed) = (terms.group.clone(), terms.quorum, self.people_needed_by(counting, pack, terms));
        if found >= needed {
            None
        } else if self.permits.way == Way::BreakGlass {
            Some(Shortfall::NobodyAnswers { group })
        } else if pack.people_who_are(&self.requester).is_empty() {
            Some(Shortfall::UnknownRequester { group, needed, found, spare: needed > quorum })
        } else {
            Some(Shortfall::Quorum { group, quorum: needed, found })
        }
    }

    /// How many people must approve.
    #[must_use]
    pub fn people_needed(&self, pack: &Pack, terms: &Terms<'_>) -> u32 {
        self.people_needed_by(Counting::default(), pack, terms)
    }

    fn people_needed_by(&self, counting: Counting, pack: &Pack, terms: &Terms<'_>) -> u32 {
        // Who was known once may be anybody of them now, and her name somebody else's: it keeps its bearer from approving, and makes
        // nobody known.
        let stranger = self.permits.way == Way::Ordinary && pack.people_who_are(&self.requester).is_empty();
        if !stranger {
            return terms.quorum;
        }
        counting.for_strangers(terms.quorum, u32::try_from(terms.approvers.people.len()).unwrap_or(u32::MAX))
    }

    /// The people of the pack who asked, under whichever key or identity: the same name in two groups is the same person, and so
    /// are two names that share a key.
    #[must_use]
    pub fn requesting_people(&self, pack: &Pack) -> BTreeSet<String> {
        self.requesting_people_by(Counting::default(), pack)
    }

    fn requesting_people_by(&self, counting: Counting, pack: &Pack) -> BTreeSet<String> {
        let mut names = pack.people_who_are(&self.requester);
        names.extend(self.asked_as.iter().filter(|name| pack.has_person(name)).cloned());
        counting.everybody(pack, names)
    }

    /// The people of the pack who made the change, in the same way.
    #[must_use]
    pub fn making_people(&self, pack: &Pack, authors: &[&Signer]) -> BTreeSet<String> {
        self.making_people_by(Counting::default(), pack, authors)
    }

    fn making_people_by(&self, counting: Counting, pack: &Pack, authors: &[&Signer]) -> BTreeSet<String> {
        let known = authors.iter().flat_map(|author| pack.people_who_are(author));
        let before = self.made_as.iter().filter(|name| pack.has_person(name)).cloned();
        counting.everybody(pack, known.chain(before).collect())
    }

    /// The people who count as having approved, each once.
    #[must_use]
    pub fn approving_people(&self, pack: &Pack, terms: &Terms<'_>, authors: &[&Signer]) -> BTreeSet<String> {
        self.approving_people_by(Counting::default(), pack, terms, authors)
    }

    /// The same, where approvals are counted by earlier rules of the gate.
    #[must_use]
    pub fn approving_people_by(
        &self,
        counting: Counting,
        pack: &Pack,
        terms: &Terms<'_>,
        authors: &[&Signer],
    ) -> BTreeSet<String> {
        let authors = self.making_people_by(counting, pack, authors);
        let requesting = self.requesting_people_by(counting, pack);
        let answers_herself = self.permits.way == Way::BreakGlass;
        let others =
            self.approvals.iter().filter(|approval| answers_herself || !same_signer(approval, &self.requester));
        others
            .chain((answers_herself && !self.asked_otherwise).then_some(&self.requester))
            .filter_map(|signer| pack.approver_person(terms.group, signer))
            .filter(|person| answers_herself || !requesting.contains(person))
            .filter(|person| !authors.contains(person))
            .collect()
    }

    /// Whose approval would count and is not there yet.
    #[must_use]
    pub fn awaited_people(&self, pack: &Pack, terms: &Terms<'_>, authors: &[&Signer]) -> BTreeSet<String> {
        let have = self.approving_people(pack, terms, authors);
        if Counting::default().people(pack, have.clone()) >= self.people_needed(pack, terms) {
            return BTreeSet::new();
        }
        let authors = self.making_people(pack, authors);
        let asking = self.requesting_people(pack);
        let may = |name: &&String| !have.contains(*name) && !asking.contains(*name) && !authors.contains(*name);
        terms.approvers.people.keys().filter(may).cloned().collect()
    }
}
