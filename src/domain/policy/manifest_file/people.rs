//! Reading `[approvers]`: groups of people, and how many of them it takes. And `[break-glass]`: whom it takes in an
//! emergency.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::{RawMembers, Reader};
use crate::domain::limits::MAX_PEOPLE;
use crate::domain::names::ApproverSetName;
use crate::domain::policy::errors::bounded;
use crate::domain::policy::manifest::{Approvers, BreakGlass, Environment, Person};
use crate::domain::policy::signers::Members;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawApprovers {
    quorum: Spanned<i64>,
    #[serde(default)]
    people: BTreeMap<Spanned<String>, RawMembers>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawBreakGlass {
    approvers: Spanned<String>,
    reviewers: Spanned<String>,
    max_lifetime: Spanned<String>,
    environments: Spanned<Vec<Spanned<String>>>,
}

impl Reader<'_> {
    /// Who may break the glass, where and for how long, and who looks at it afterwards.
    pub(super) fn break_glass(
        &mut self,
        raw: RawBreakGlass,
        groups: &BTreeMap<ApproverSetName, Approvers>,
        environments: &[Environment],
    ) -> Option<BreakGlass> {
        let mut group = |name: &Spanned<String>| {
            if !groups.keys().any(|group| group.as_str() == name.get_ref()) {
                let found = bounded(name.get_ref(), 60);
                self.error(name, format!("expected a group of [approvers], found `{found}`"));
            }
            self.parse::<ApproverSetName>(name)
        };
        let (approvers, reviewers) = (group(&raw.approvers), group(&raw.reviewers));
        if let (Some(approvers), Some(reviewers)) = (&approvers, &reviewers) {
            let names = |group| groups.get(group).map(|group| group.people.keys().collect::<BTreeSet<_>>());
            let (breaking, reviewing) = (names(approvers).unwrap_or_default(), names(reviewers).unwrap_or_default());
            // Who broke the glass does not review that, so one person alone in both groups would never be reviewed.
            if reviewing.len() == 1 && breaking.is_superset(&reviewing) {
                let only: Vec<&str> = reviewing.iter().map(|name| name.as_str()).collect();
                let detail = format!(
                    "expected somebody of `{reviewers}` beside {}, who may break the glass and could not review it",
                    only.join(", ")
                );
                self.error(&raw.reviewers, detail);
            }
        }
        let max_lifetime = self.lifetime("max-lifetime", Some(raw.max_lifetime));
        let environments = self.applies_to(raw.environments, environments);
        Some(BreakGlass { approvers: approvers?, reviewers: reviewers?, max_lifetime: max_lifetime?, environments })
    }

    pub(super) fn approvers(&mut self, raw: RawApprovers) -> Approvers {
        let mut people: BTreeMap<String, Person> = BTreeMap::new();
        self.count("people", raw.people.len(), MAX_PEOPLE);
        for (name, entry) in raw.people.into_iter().take(MAX_PEOPLE) {
            let holds = self.members(entry);
            self.person(&name, &holds, &people);
            people.insert(name.into_inner(), Person { holds });
        }
        // A group that names nobody yet, or too few, approves nothing, and is advised of.
        let quorum = u32::try_from(*raw.quorum.get_ref()).unwrap_or(0);
        if quorum == 0 {
            let found = raw.quorum.get_ref();
            self.error(&raw.quorum, format!("expected a quorum of at least 1, found {found}"));
        }
        Approvers { quorum, people }
    }

    /// A quorum counts people: each must be somebody, and nobody may be two of them.
    fn person(&mut self, name: &Spanned<String>, holds: &Members, others: &BTreeMap<String, Person>) {
        let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if name.get_ref().is_empty() || name.get_ref().len() > 128 || !name.get_ref().chars().all(valid) {
            let found = bounded(name.get_ref(), 60);
            self.error(name, format!("expected a person's name of letters, digits, `.`, `_` and `-`, found `{found}`"));
        }
        if holds.is_empty() {
            self.error(name, format!("expected an identity or a key of `{}`, found none", name.get_ref()));
        }
        for (found, is_empty) in
            [("notation", holds.notation.is_empty()), ("certificates", holds.certificates.is_empty())]
        {
            if !is_empty {
                let detail =
                    format!("expected identities and keys of a person, found `{found}`, which signs no approvals");
                self.error(name, detail);
            }
        }
        if let Some(pattern) = holds.identities.iter().find(|pattern| pattern.identity().contains('*')) {
            let found = bounded(pattern.identity(), 120);
            self.error(name, format!("expected one person's own identity, found the pattern `{found}`"));
        }
        for (other, person) in others {
            if let Some(what) = holds.shared(&person.holds) {
                self.error(name, format!("`{}` and `{other}` share {what}: a quorum counts people", name.get_ref()));
            }
        }
    }
}
