//! What one pack asks less of than another.
//!
//! Two packs are compared environment by environment: what both say in their manifests, and the text of the rules that
//! decide. What the manifest says has a direction (a quorum of one is less than a quorum of two), and a constant has one
//! where the pack states it under `[tighter-when]`. Of a text nobody can tell whether it asks less, so a rule that was
//! rewritten counts as one that may.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::directions::turned;
use super::errors::bounded;
use super::manifest::{Approvers, Direction, Environment, Rule, UnsignedStatements, is_of_pack};
use super::pack::Pack;
use super::signers::Members;
use crate::domain::decision::Severity;
use crate::domain::limits::MAX_LOAD_ERROR_CHARS;
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::overrides::Way;
use crate::domain::time::Timestamp;

/// How sure it is that less is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LooseningKind {
    /// Somebody or something was named where the other pack names nobody and nothing yet.
    Filled,
    /// Less is asked.
    Loosened,
    /// It was changed in a way that does not show whether less is asked.
    Rewritten,
}

/// One thing that is asked less strictly, or may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Loosening {
    /// Where.
    pub environment: EnvironmentName,
    /// How sure that is.
    pub kind: LooseningKind,
    /// What changed, with before and after.
    pub detail: String,
    /// The rules that it touches.
    pub rules: BTreeSet<RuleId>,
}

impl std::fmt::Display for Loosening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.environment, self.detail)
    }
}

/// What `after` asks less of than `before` at `now`, in every environment that both have, sorted.
///
/// What `before` does not have was asked of nobody, and where `after` has no such environment nothing is ready. A rule
/// that only warned, and was never to be required, asked for nothing.
#[must_use]
pub fn loosenings(before: &Pack, after: &Pack, now: Timestamp) -> Vec<Loosening> {
    compared(before, after, now, Look::Closely)
}

/// The same as packs are held to it that are loaded: what was found out later keeps none from loading that did.
pub(super) fn loosenings_of_loaded(before: &Pack, after: &Pack, now: Timestamp) -> Vec<Loosening> {
    compared(before, after, now, Look::AsEver)
}

/// How closely two packs are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// As every version did: a direction and the quorum of a group of nobody ask for nothing yet.
    AsEver,
    /// What lets the pack after this one ask less without a word is less, too.
    Closely,
}

fn compared(before: &Pack, after: &Pack, now: Timestamp, look: Look) -> Vec<Loosening> {
    let mut found = BTreeSet::new();
    for old in before.environments() {
        let Some(new) = after.environment(&old.name) else { continue };
        let mut comparison = Comparison { before, after, environment: &old.name, now, look, found: BTreeMap::new() };
        comparison.environment(old, new);
        for rule in before.rules().iter().filter(|rule| rule.applies_to(&old.name)) {
            comparison.rule(rule);
        }
        found.extend(comparison.found.into_iter().map(|((kind, detail), rules)| Loosening {
            environment: old.name.clone(),
            kind,
            detail,
            rules,
        }));
    }
    found.into_iter().collect()
}

/// Whether a rule says the same in both packs: the texts that decide it.
#[must_use]
pub fn same_words(before: &Pack, after: &Pack, rule: &RuleId) -> bool {
    before.decides(rule) == after.decides(rule)
}

/// Whether somebody's signature over an index answers for something that it did not.
fn answers_for_more(old: &Environment, new: &Environment) -> bool {
    let named = new.unsigned_by.iter().any(|(set, kinds)| kinds.iter().any(|kind| !old.answers_for(set, kind)));
    named || (new.unsigned_by.is_empty() && !old.unsigned_by.is_empty())
}

struct Comparison<'a> {
    before: &'a Pack,
    after: &'a Pack,
    environment: &'a EnvironmentName,
    now: Timestamp,
    look: Look,
    found: BTreeMap<(LooseningKind, String), BTreeSet<RuleId>>,
}

impl Comparison<'_> {
    fn add(&mut self, kind: LooseningKind, rule: &RuleId, detail: &str) {
        let detail = bounded(detail, MAX_LOAD_ERROR_CHARS);
        self.found.entry((kind, detail)).or_default().insert(rule.clone());
    }

    /// Something that all rules of the environment rest on.
    fn of_all(&mut self, detail: &str) {
        let rules: Vec<RuleId> =
            self.before.rules().iter().filter(|rule| rule.applies_to(self.environment)).map(|r| r.id.clone()).collect();
        for rule in rules {
            self.add(LooseningKind::Loosened, &rule, detail);
        }
    }

    fn environment(&mut self, old: &Environment, new: &Environment) {
        if old.protected && !new.protected {
            self.of_all("it is no longer protected");
        }
        if let Some(before) = old.after.as_ref().filter(|before| new.after.as_ref() != Some(before)) {
            let now = new.after.as_ref().map_or("nothing", EnvironmentName::as_str);
            self.of_all(&format!("it comes after {now}, and came after {before}"));
        }
        match (old.decision_lifetime, new.decision_lifetime) {
            (Some(old), None) => self.of_all(&format!("decisions no longer age, and aged after {old}")),
            (Some(old), Some(new)) if new.seconds() > old.seconds() => {
                self.of_all(&format!("decisions hold {new}, and held {old}"));
            }
            _ => {}
        }
        for (name, old, new) in
            [("log-entries", old.log_entries, new.log_entries), ("timestamps", old.timestamps, new.timestamps)]
        {
            if new < old {
                self.of_all(&format!("{name} is {new}, and was {old}"));
            }
        }
        let accepted = self.before.manifest().weakenings(old);
        for weakening in self.after.manifest().weakenings(new).difference(&accepted) {
            self.of_all(&format!("{weakening} is weaker: {}", weakening.meaning()));
        }
        if old.unsigned_statements == UnsignedStatements::OfSignedIndex
            && new.unsigned_statements == UnsignedStatements::OfSignedIndex
            && answers_for_more(old, new)
        {
            self.of_all("a signature over an index answers for more of what nobody signed in it");
        }
        self.roots(old, new);
    }

    fn roots(&mut self, old: &Environment, new: &Environment) {
        let more: BTreeSet<&String> = match (&old.trusted_roots, &new.trusted_roots) {
            (_, None) if old.trusted_roots.is_some() => {
                return self.of_all("every root of the gate's configuration is trusted, and some were named");
            }
            (_, None) => return,
            (None, Some(new)) => new.iter().filter(|name| is_of_pack(name)).collect(),
            (Some(old), Some(new)) => {
                let other = |name: &str| self.before.whole_files().text(name) != self.after.whole_files().text(name);
                new.iter().filter(|name| !old.contains(*name) || (is_of_pack(name) && other(name))).collect()
            }
        };
        let more: Vec<&str> = more.into_iter().map(String::as_str).collect();
        if !more.is_empty() {
            self.of_all(&format!("more roots are trusted: {}", more.join(", ")));
        }
    }

    fn rule(&mut self, old: &Rule) {
        let planned = old.severity == Severity::Warning && old.effective_on.is_some();
        if old.severity_at(self.now) != Severity::Required && !planned {
            return;
        }
        let (id, after) = (&old.id, self.after);
        let Some(new) = after.rule(id).filter(|new| new.applies_to(self.environment)) else {
            return self.add(LooseningKind::Loosened, id, &format!("rule {id} is no longer asked"));
        };
        if new.severity_at(self.now) != old.severity_at(self.now) && old.severity_at(self.now) == Severity::Required {
            self.add(LooseningKind::Loosened, id, &format!("rule {id} only warns, and was required"));
        } else if new.severity_at(self.now) == Severity::Warning
            && new.effective_on.is_none_or(|day| old.effective_on.is_some_and(|planned| day > planned))
        {
            self.add(LooseningKind::Loosened, id, &format!("rule {id} becomes required later than was said"));
        }
        self.waivers(old, new);
        let (read, reads) = (self.before.reads(id), after.reads(id));
        if !same_words(self.before, after, id) {
            self.add(LooseningKind::Rewritten, id, &format!("rule {id} was rewritten"));
        }
        for (set, added) in read.sets.iter().filter_map(|set| {
            let (old, new) = (self.before.manifest().signers.get(set)?, after.manifest().signers.get(set)?);
            Some((set, added(old, new)?))
        }) {
            self.add(added.0, id, &format!("signer set {set} has more members: {}", added.1));
        }
        for key in read.data.iter().filter(|key| reads.data.contains(*key)) {
            self.constant(id, key);
        }
    }

    /// Who may permit a violation, and for how long.
    fn waivers(&mut self, old: &Rule, new: &Rule) {
        let id = &old.id;
        let terms = |pack: &Pack, way| {
            let terms = pack.override_terms(id, self.environment, way).ok()?;
            Some((terms.group.clone(), terms.approvers.clone(), terms.longest))
        };
        let lasting = |way| (terms(self.before, way), terms(self.after, way));
        let (ordinary, glass) = (lasting(Way::Ordinary), lasting(Way::BreakGlass));
        if let (Some((_, _, before)), Some((_, _, after))) = &ordinary
            && after > before
        {
            self.add(LooseningKind::Loosened, id, &format!("overrides of {id} last {after}, and lasted {before}"));
        }
        match glass {
            (None, Some((group, _, _))) => {
                let detail = format!("one person of {group} may break the glass for {id}, and nobody could");
                self.add(LooseningKind::Loosened, id, &detail);
            }
            (Some((before, known, lasted)), Some((after, people, lasts))) => {
                if lasts > lasted {
                    let detail = format!("glass that is broken for {id} stays so for {lasts}, and did for {lasted}");
                    self.add(LooseningKind::Loosened, id, &detail);
                }
                if before != after {
                    let detail = format!("{after} may break the glass for {id}, and {before} could");
                    self.add(LooseningKind::Loosened, id, &detail);
                } else if let Some((kind, detail)) = easier(&known, &people, self.look) {
                    self.add(kind, id, &format!("approvers {before}, who may break the glass: {detail}"));
                }
                self.reviewers(id);
            }
            (_, None) => {}
        }
        match (&old.overridable_by, &new.overridable_by) {
            (_, None) => {}
            (Some(old), Some(new)) if old == new => {
                let (before, after) = (self.before.approvers(old), self.after.approvers(new));
                if let Some((kind, detail)) =
                    before.zip(after).and_then(|(before, after)| easier(before, after, self.look))
                {
                    self.add(kind, id, &format!("approvers {old}: {detail}"));
                }
            }
            (old, Some(new)) => {
                let before = old.as_ref().map_or("nobody", |old| old.as_str());
                self.add(
                    LooseningKind::Loosened,
                    id,
                    &format!("rule {id} can be waived by {new}, and could by {before}"),
                );
            }
        }
    }

    /// Who looks at broken glass afterwards.
    fn reviewers(&mut self, id: &RuleId) {
        let of = |pack: &Pack| {
            let group = pack.manifest().break_glass.as_ref()?.reviewers.clone();
            let people = pack.approvers(&group)?.clone();
            Some((group, people))
        };
        let (Some((before, known)), Some((after, people))) = (of(self.before), of(self.after)) else { return };
        if before != after {
            let detail = format!("{after} look at glass that is broken for {id}, and {before} did");
            self.add(LooseningKind::Loosened, id, &detail);
        } else if let Some((kind, detail)) = easier(&known, &people, self.look) {
            self.add(kind, id, &format!("approvers {before}, who look at broken glass: {detail}"));
        }
    }

    fn constant(&mut self, rule: &RuleId, key: &str) {
        let (before, after) = (self.before.manifest(), self.after.manifest());
        let (Some(old), Some(new)) = (before.data.get(key), after.data.get(key)) else { return };
        if self.look == Look::Closely
            && let Some((kind, detail)) = turned(key, before.tighter_when.get(key), after.tighter_when.get(key))
        {
            self.add(kind, rule, &detail);
        }
        if old == new {
            return;
        }
        let change = format!("{key} is {}, and was {}", shown(new), shown(old));
        let kind = match (is_open(old), before.tighter_when.get(key)) {
            (_, Some(Direction::Fixed)) => LooseningKind::Loosened,
            (true, _) => LooseningKind::Filled,
            (false, Some(direction)) if direction.is_tighter(old, new) => return,
            (false, Some(_)) => LooseningKind::Loosened,
            (false, None) => LooseningKind::Rewritten,
        };
        self.add(kind, rule, &change);
    }
}

/// Whether a constant is there to be filled in.
fn is_open(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn shown(value: &Value) -> String {
    bounded(&value.to_string(), 120)
}

/// Who is a member of `new` and was none of `old`.
fn added(old: &Members, new: &Members) -> Option<(LooseningKind, String)> {
    let identities = new.identities.iter().filter(|pattern| !old.identities.iter().any(|known| known.covers(pattern)));
    let keys = new.keys.iter().filter(|key| !old.keys.contains(key));
    let notation = new.notation.iter().filter(|entry| !old.notation.contains(entry));
    let certificates = new.certificates.iter().filter(|entry| !old.certificates.contains(entry));
    let names: Vec<String> = identities
        .map(ToString::to_string)
        .chain(keys.map(|key| format!("key {}", key.fingerprint().short())))
        .chain(notation.map(ToString::to_string))
        .chain(certificates.map(|entry| entry.identity.clone()))
        .collect();
    let kind = if old.is_empty() { LooseningKind::Filled } else { LooseningKind::Loosened };
    (!names.is_empty()).then(|| (kind, names.join(", ")))
}

/// In what an override has it easier.
fn easier(old: &Approvers, new: &Approvers, look: Look) -> Option<(LooseningKind, String)> {
    if old.people.is_empty() && (new.quorum >= old.quorum || look == Look::AsEver) {
        return (!new.people.is_empty()).then(|| (LooseningKind::Filled, "people were named".to_owned()));
    }
    if new.quorum < old.quorum {
        return Some((LooseningKind::Loosened, format!("a quorum of {}, and it was {}", new.quorum, old.quorum)));
    }
    let more: Vec<String> = new
        .people
        .iter()
        .filter_map(|(name, person)| match old.people.get(name) {
            None => Some(name.clone()),
            Some(known) => added(&known.holds, &person.holds).map(|(_, what)| format!("{name} with {what}")),
        })
        .collect();
    (!more.is_empty()).then(|| (LooseningKind::Loosened, format!("more people or keys approve: {}", more.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::PackFiles;

    const NOW: &str = "2026-06-01T00:00:00Z";

    fn pack(edit: impl Fn(String) -> String) -> Pack {
        let mut files = PackFiles::standard().into_map();
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        files.insert("pack.toml".into(), edit(manifest).into_bytes());
        Pack::load(&PackFiles::new(files).unwrap()).unwrap()
    }

    fn between(from: &[(&str, &str)], to: &[(&str, &str)]) -> Vec<String> {
        let edited = |edits: &[(&str, &str)]| {
            let edits: Vec<(String, String)> = edits.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            pack(move |text| {
                edits.iter().fold(text, |text, (from, to)| {
                    assert!(text.contains(from.as_str()), "`{from}`");
                    text.replacen(from.as_str(), to, 1)
                })
            })
        };
        let found = loosenings(&edited(from), &edited(to), NOW.parse().unwrap());
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn other_people_who_look_at_broken_glass_are_less_than_those_who_did() {
        let glass = |reviewers: &str, name: &str| {
            format!(
                "[approvers.emergency]\nquorum = 1\n[approvers.emergency.people.eve]\nidentities = [{{ issuer = \"https://i\", \
                 identity = \"eve@x\" }}]\n[approvers.{reviewers}]\nquorum = 1\n[approvers.{reviewers}.people.{name}]\n\
                 identities = [{{ issuer = \"https://i\", identity = \"{name}@x\" }}]\n\
                 [break-glass]\napprovers = \"emergency\"\nreviewers = \"{reviewers}\"\nmax-lifetime = \"4h\"\n\
                 environments = [\"production\"]\n\n[environments.production]\n"
            )
        };
        let place = "[environments.production]\n";
        let carol = glass("watch", "carol");
        for (after, told) in [
            (glass("other", "mallory"), "other look at glass that is broken for review.approved, and watch did"),
            (glass("watch", "mallory"), "who look at broken glass: more people or keys approve: mallory"),
        ] {
            let found = between(&[(place, &carol)], &[(place, &after)]);
            assert!(found.iter().any(|one| one.starts_with("production: ") && one.contains(told)), "{told}: {found:?}");
        }
        assert_eq!(between(&[(place, &carol)], &[(place, &carol)]), [""; 0]);
    }

    #[test]
    fn the_same_pack_asks_the_same() {
        assert_eq!(between(&[], &[]), [""; 0]);
    }

    /// Each edit loosens the standard pack; the other way round it tightens, and nothing is found.
    #[test]
    fn every_way_of_asking_less_in_a_manifest_is_found_and_no_way_of_asking_more() {
        let identity = "identities = [{ issuer = \"https://i\", identity = \"a@x\" }]\nkeys = []\n\n[signers.smoke]";
        let two = "identities = [{ issuer = \"https://i\", identity = \"a@x\" }, { issuer = \"https://i\", identity = \"b@x\" }]\nkeys = []\n\n[signers.smoke]";
        let none = "identities = []\nkeys = []\n\n[signers.smoke]";
        let smoke = "title = \"The smoke test passed\"\nowner = \"release-engineering\"\nseverity = \"required\"";
        let rows: [(&str, &str, &str, &str); 9] = [
            ("protected = true", "protected = true", "protected = false", "production: it is no longer protected"),
            (
                "decision-lifetime = \"7d\"",
                "decision-lifetime = \"7d\"",
                "decision-lifetime = \"8d\"",
                "production: decisions hold 8d, and held 7d",
            ),
            (
                "decision-lifetime = \"7d\"",
                "decision-lifetime = \"7d\"",
                "",
                "production: decisions no longer age, and aged after 7d",
            ),
            (
                "[environments.staging]",
                "[environments.staging]\nlog-entries = 2",
                "[environments.staging]\nlog-entries = 1",
                "staging: log-entries is 1, and was 2",
            ),
            (
                "[environments.staging]",
                "[environments.staging]",
                "[environments.staging]\nlog-entry = \"optional\"",
                "staging: log-entry is weaker: signatures by key need no log entry and no trusted timestamp",
            ),
            (
                smoke,
                smoke,
                &smoke.replace("required", "warning"),
                "staging: rule smoke.passed only warns, and was required",
            ),
            (
                smoke,
                smoke,
                &format!("{smoke}\nenvironments = [\"production\"]"),
                "staging: rule smoke.passed is no longer asked",
            ),
            (
                "max_smoke_age_hours = 24",
                "max_smoke_age_hours = 24",
                "max_smoke_age_hours = 25",
                "staging: max_smoke_age_hours is 25, and was 24",
            ),
            (none, identity, two, "staging: signer set builder has more members: b@x (issuer https://i)"),
        ];
        each_is_found(&rows);
    }

    fn each_is_found(rows: &[(&str, &str, &str, &str)]) {
        for (there, tight, loose, expected) in rows {
            let found = between(&[(there, tight)], &[(there, loose)]);
            assert!(found.iter().any(|one| one == expected), "{loose}: {found:?}");
            assert_eq!(between(&[(there, loose)], &[(there, tight)]), [""; 0], "{loose}");
        }
    }

    #[test]
    fn overrides_that_last_longer_and_glass_that_can_be_broken_ask_less() {
        let glass = |longest: &str| {
            format!(
                "[break-glass]\napprovers = \"security\"\nreviewers = \"security\"\nmax-lifetime = \"{longest}\"\n\
                 environments = [\"production\"]\n\n[environments.staging]"
            )
        };
        each_is_found(&[
            (
                "overridable-by = \"security\"",
                "overridable-by = \"security\"\nmax-override-lifetime = \"1d\"",
                "overridable-by = \"security\"\nmax-override-lifetime = \"2d\"",
                "production: overrides of review.approved last 2d, and lasted 1d",
            ),
            (
                "protected = true",
                "protected = true\nmax-override-lifetime = \"1d\"",
                "protected = true",
                "production: overrides of review.approved last 366d, and lasted 1d",
            ),
            (
                "[environments.staging]",
                "[environments.staging]",
                &glass("4h"),
                "production: one person of security may break the glass for review.approved, and nobody could",
            ),
            (
                "[environments.staging]",
                &glass("4h"),
                &glass("5h"),
                "production: glass that is broken for review.approved stays so for 5h, and did for 4h",
            ),
        ]);
    }

    #[test]
    fn a_rule_that_was_rewritten_may_ask_less_and_so_may_one_whose_library_was() {
        for path in ["rules/smoke/passed.rego", "lib/evidence.rego"] {
            let mut files = PackFiles::standard().into_map();
            files.get_mut(path).unwrap().extend_from_slice(b"\n# changed\n");
            let after = Pack::load(&PackFiles::new(files).unwrap()).unwrap();
            let found = loosenings(&pack(|text| text), &after, NOW.parse().unwrap());
            let touched = |one: &Loosening| {
                one.kind == LooseningKind::Rewritten && one.rules.iter().any(|rule| rule.as_str() == "smoke.passed")
            };
            assert!(found.iter().any(touched), "{path}: {found:?}");
        }
    }

    #[test]
    fn a_direction_that_is_turned_asks_less_although_the_value_is_the_same() {
        let line = "max_smoke_age_hours = \"lower\"\n";
        let other = |word: &str| format!("max_smoke_age_hours = \"{word}\"\n");
        for (from, to, told) in [
            ("lower", "higher", Some("tighter-when says higher of max_smoke_age_hours, and said lower")),
            ("fixed", "lower", Some("tighter-when says lower of max_smoke_age_hours, and said fixed")),
            ("lower", "", Some("tighter-when says nothing of max_smoke_age_hours, and said lower")),
            ("", "higher", Some("tighter-when says higher of max_smoke_age_hours, and said nothing")),
            ("", "fixed", None),
            ("lower", "fixed", None),
            ("lower", "lower", None),
        ] {
            let text = |word: &str| if word.is_empty() { String::new() } else { other(word) };
            let found = between(&[(line, &text(from))], &[(line, &text(to))]);
            let all: Vec<&str> = found.iter().filter_map(|one| one.strip_prefix("staging: ")).collect();
            assert_eq!(all, told.into_iter().collect::<Vec<_>>(), "{from} {to}");
        }
    }

    #[test]
    fn a_quorum_of_nobody_is_a_quorum() {
        let (two, one) = ("[approvers.security]\nquorum = 2\n", "[approvers.security]\nquorum = 1\n");
        let alice = format!(
            "{one}\n[approvers.security.people.alice]\nidentities = [{{ issuer = \"https://i\", identity = \"a@x\" }}]\n"
        );
        let there = one;
        for (from, to, told) in [
            (two, alice.as_str(), "production: approvers security: a quorum of 1, and it was 2"),
            (two, one, "production: approvers security: a quorum of 1, and it was 2"),
            (one, alice.as_str(), "production: approvers security: people were named"),
        ] {
            let found = between(&[(there, from)], &[(there, to)]);
            assert!(found.iter().any(|one| one == told), "{to}: {found:?}");
        }
        assert_eq!(between(&[(there, one)], &[(there, two)]), [""; 0]);
    }
}
