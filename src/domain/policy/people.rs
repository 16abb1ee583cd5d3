//! Who is whom in a pack, and over the packs that came one after the other: the groups of people alone, which are read without the
//! rules, so that a pack whose rules no longer load tells still whose key is whose.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::errors::{LoadError, LoadErrors, bounded};
use super::files::PackFiles;
use super::pack::Pack;
use super::signers::{IdentityPattern, Members};
use crate::domain::digest::Digest;
use crate::domain::facts::Signer;
use crate::domain::keys::PublicKey;

const FILE: &str = "pack.toml";

/// The people of all groups of a pack by their names, and of the packs that it extends: the same name is the same person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    by_name: BTreeMap<String, Vec<Members>>,
    /// The same by the fingerprints of their keys, which are asked for most.
    by_key: BTreeMap<Digest, BTreeSet<String>>,
}

/// The people of one pack after another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleOverTime {
    packs: Vec<Arc<People>>,
}

/// What somebody signed with, or one of her names, is somebody else's since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOn {
    /// Who she was, by all her names.
    pub then: BTreeSet<String>,
    /// Whose it is now.
    pub now: BTreeSet<String>,
}

/// What is read of a manifest; whatever else is in it is passed over, be it wrong.
#[derive(Deserialize)]
struct Groups {
    #[serde(default)]
    approvers: BTreeMap<String, Group>,
}

#[derive(Deserialize)]
struct Group {
    #[serde(default)]
    people: BTreeMap<String, Holds>,
}

#[derive(Deserialize)]
struct Holds {
    #[serde(default)]
    identities: Vec<Identity>,
    #[serde(default)]
    keys: Vec<String>,
}

#[derive(Deserialize)]
struct Identity {
    issuer: String,
    identity: String,
}

impl People {
    /// Reads who is named in `files`, whether or not they load as a pack. A group that takes the place of a parent's hides nobody: who
    /// was named there is somebody all the same.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] where a key or an identity of somebody cannot be read: then nobody knows who she is.
    pub fn of(files: &PackFiles) -> Result<Self, LoadErrors> {
        let mut people = Self::default();
        let manifests = files.iter().map(|(path, _)| path).filter(|path| *path == FILE || path.ends_with("/pack.toml"));
        let places: Vec<&str> = manifests.filter_map(|path| path.strip_suffix(FILE)).collect();
        for place in places {
            people.add(files, place)?;
        }
        Ok(people)
    }

    /// Those of a pack that loads.
    #[must_use]
    pub fn in_force(pack: &Pack) -> Self {
        let mut people = Self::default();
        for (name, person) in pack.manifest().approvers.values().flat_map(|group| &group.people) {
            people.take(name.clone(), person.holds.clone());
        }
        people
    }

    fn add(&mut self, files: &PackFiles, place: &str) -> Result<(), LoadErrors> {
        let manifest = format!("{place}{FILE}");
        let text = files.text(&manifest).unwrap_or_default();
        let groups: Groups = toml::from_str(text).map_err(|error| {
            let detail = format!("whom it names cannot be read: {}", bounded(error.message(), 200));
            LoadErrors::from(LoadError::file(&manifest, detail))
        })?;
        for (name, holds) in groups.approvers.into_values().flat_map(|group| group.people) {
            let unread = |what: String| {
                let detail = format!("what `{}` signs with cannot be read: {what}", bounded(&name, 60));
                LoadErrors::from(LoadError::file(&manifest, detail))
            };
            let mut members = Members::default();
            for path in &holds.keys {
                for text in key_files(files, place, path) {
                    let key = PublicKey::from_pem(text);
                    members.keys.push(key.map_err(|error| unread(format!("`{}`: {error}", bounded(path, 80))))?);
                }
            }
            for Identity { issuer, identity } in &holds.identities {
                let pattern = IdentityPattern::parse(issuer, identity);
                members.identities.push(pattern.map_err(|error| unread(error.to_string()))?);
            }
            self.take(name, members);
        }
        Ok(())
    }

    fn take(&mut self, name: String, holds: Members) {
        for key in &holds.keys {
            self.by_key.entry(key.fingerprint()).or_default().insert(name.clone());
        }
        self.by_name.entry(name).or_default().push(holds);
    }

    /// The names of everybody whose key or identity `signer` is.
    #[must_use]
    pub fn who_are(&self, signer: &Signer) -> BTreeSet<String> {
        let by_key_alone = Signer { key: signer.key, ..Signer::default() };
        if *signer == by_key_alone {
            return signer.key.and_then(|key| self.by_key.get(&key)).cloned().unwrap_or_default();
        }
        self.names(|holds| holds.contain(signer))
    }

    /// Every key of somebody, each once.
    #[must_use]
    pub fn keys(&self) -> Vec<PublicKey> {
        let mut keys: Vec<PublicKey> =
            self.by_name.values().flatten().flat_map(|holds| holds.keys.iter().cloned()).collect();
        keys.sort_by_key(PublicKey::fingerprint);
        keys.dedup();
        keys
    }

    /// Whose in `now` is what `signer` shows here to be somebody else's; nothing where that is still the same person, by a name of hers and
    /// with no other name of hers that another has by now, and where one of the two knows nobody by it.
    fn handed_on(&self, signer: &Signer, now: &Self) -> Option<HandedOn> {
        let (by_then, by_now) = (self.who_are(signer), now.who_are(signer));
        let (then, is_now) = (self.with_other_names(by_then.clone()), now.with_other_names(by_now.clone()));
        if then.is_empty() || is_now.is_empty() {
            return None;
        }
        // A name of hers that is another's now: a shift that has ended, where she has her own name by it still and left nothing behind.
        let left_behind = now.who_hold(&self.held_by(&then));
        let anothers = |name: &String| {
            let is_another = now.by_name.contains_key(name) && !is_now.contains(name);
            is_another && (by_then.is_disjoint(&by_now) || left_behind.contains(name))
        };
        let is_same = !then.is_disjoint(&is_now) && !then.iter().any(anothers);
        (!is_same).then_some(HandedOn { then, now: is_now })
    }

    fn names(&self, is_it: impl Fn(&Members) -> bool) -> BTreeSet<String> {
        let found = self.by_name.iter().filter(|(_, all)| all.iter().any(&is_it));
        found.map(|(name, _)| name.clone()).collect()
    }

    /// The names of everybody who has any of these.
    fn who_hold(&self, held: &[&Members]) -> BTreeSet<String> {
        self.names(|holds| held.iter().any(|one| one.shared(holds).is_some()))
    }

    fn held_by(&self, names: &BTreeSet<String>) -> Vec<&Members> {
        names.iter().filter_map(|name| self.by_name.get(name)).flatten().collect()
    }

    /// Everybody who is one of `names`, by whichever name: two names that share a key or an identity are one person's.
    fn with_other_names(&self, mut names: BTreeSet<String>) -> BTreeSet<String> {
        loop {
            let (before, held) = (names.len(), self.held_by(&names));
            names.extend(self.who_hold(&held));
            if names.len() == before {
                return names;
            }
        }
    }
}

/// The key files that a manifest in `place` may mean by `path`: its own and those that a pack which extends it has put in the place of it,
/// and else those of its parents, whose keys it may name without having them (`domain::policy::extends`). Which of several counts is left
/// open: whoever has any of them is meant. One that is not there is a text without a key.
fn key_files<'f>(files: &'f PackFiles, place: &str, path: &str) -> Vec<&'f str> {
    let around = std::iter::successors(Some(place), |at| at.rfind("parents/").and_then(|end| at.get(..end)));
    let own: Vec<&str> = around.filter_map(|at| files.text(&format!("{at}{path}"))).collect();
    if !own.is_empty() {
        return own;
    }
    let (parents, end) = (format!("{place}parents/"), format!("/{path}"));
    let inherited =
        files.iter().map(|(name, _)| name).filter(|name| name.starts_with(&parents) && name.ends_with(&end));
    let found: Vec<&str> = inherited.filter_map(|name| files.text(name)).collect();
    if found.is_empty() { vec![""] } else { found }
}

impl PeopleOverTime {
    /// * `packs` — the oldest first.
    #[must_use]
    pub fn of(mut packs: Vec<Arc<People>>) -> Self {
        // Most packs name the same people as the one before.
        packs.dedup();
        Self { packs }
    }

    /// Every key of somebody in any of the packs, each once.
    #[must_use]
    pub fn keys(&self) -> Vec<PublicKey> {
        let mut keys: Vec<PublicKey> = self.packs.iter().flat_map(|people| people.keys()).collect();
        keys.sort_by_key(PublicKey::fingerprint);
        keys.dedup();
        keys
    }

    /// As whom of the people of `now` earlier packs know `signer`, where that itself does not say so: by the names that any of
    /// them had for her key, and followed from each pack to the next, by a key of hers that is still there, and by each name of hers
    /// whose keys are under none of her names any more. So it takes a pack that changes both at once to make another of her.
    #[must_use]
    pub fn known_as(&self, signer: &Signer, now: &Pack) -> BTreeSet<String> {
        let mut known = self.followed(signer, &People::in_force(now));
        let by_itself = now.people_who_are(signer);
        known.retain(|name| now.has_person(name) && !by_itself.contains(name));
        known
    }

    /// Whether what she signed with as `signer` is somebody else's in `now`, or one of the names that she had by it.
    ///
    /// * `under` — the pack under which she signed, where she has signed that: it alone is asked. Where it knows nobody by it, and where
    ///   none is signed, she must be the same person by all packs that know her.
    #[must_use]
    pub fn handed_on(&self, signer: &Signer, under: Option<&People>, now: &People) -> Option<HandedOn> {
        if let Some(under) = under.filter(|under| !under.who_are(signer).is_empty()) {
            return under.handed_on(signer, now);
        }
        self.packs.iter().find_map(|people| people.handed_on(signer, now))
    }

    /// Whether any of the packs has `signer` among its people.
    #[must_use]
    pub fn know(&self, signer: &Signer) -> bool {
        self.packs.iter().any(|people| !people.who_are(signer).is_empty())
    }

    fn followed(&self, signer: &Signer, last: &People) -> BTreeSet<String> {
        // Almost everybody is a stranger to all of them.
        if self.packs.iter().all(|people| people.who_are(signer).is_empty()) {
            return BTreeSet::new();
        }
        let nobody = People::default();
        let (mut ever, mut names, mut then) = (BTreeSet::new(), BTreeSet::new(), &nobody);
        for people in self.packs.iter().map(Arc::as_ref).chain([last]) {
            let direct = people.who_are(signer);
            let by_key = people.who_hold(&then.held_by(&names));
            let mut next: BTreeSet<String> = direct.union(&by_key).cloned().collect();
            // A key of hers that only somebody else has now does not say that she is gone, nor does one that is under another name of hers
            // say so of the name whose keys are all gone.
            let hers: BTreeSet<String> = next.intersection(&names).cloned().collect();
            let went_on = |name: &String| {
                let of_that = BTreeSet::from([name.clone()]);
                !people.who_hold(&then.held_by(&of_that)).is_disjoint(&hers)
            };
            next.extend(names.iter().filter(|name| people.by_name.contains_key(*name) && !went_on(name)).cloned());
            if !next.is_empty() {
                (names, then) = (people.with_other_names(next), people);
            }
            ever.extend(direct);
        }
        ever.extend(names);
        ever
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, each with an identity.
    type Named<'n> = &'n [(&'n str, &'n str)];

    fn people(named: Named<'_>) -> Arc<People> {
        let group = |(at, (name, identity)): (usize, &(&str, &str))| {
            format!(
                "[approvers.g{at}.people.{name}]\nidentities = [{{ issuer = \"https://i\", identity = \"{identity}\" }}]\n"
            )
        };
        let manifest: String = named.iter().enumerate().map(group).collect();
        let files = PackFiles::new(BTreeMap::from([(FILE.to_owned(), manifest.into_bytes())])).unwrap();
        Arc::new(People::of(&files).unwrap())
    }

    #[test]
    fn somebody_is_followed_by_what_she_signs_with_and_else_by_her_name() {
        let (first, second, renamed): (&[_], &[_], &[_]) = (&[("alice", "a1")], &[("alice", "a2")], &[("al", "a2")]);
        let shift: &[_] = &[("alice", "a"), ("bob", "b"), ("duty", "a")];
        let next_shift: &[_] = &[("alice", "a"), ("bob", "b"), ("duty", "b")];
        let both: &[_] = &[("alice", "a"), ("alice", "b")];
        let handed: &[_] = &[("bob", "b"), ("alice", "c")];
        let renamed_then: &[_] = &[("bob", "b"), ("al", "c")];
        let on_duty: &[_] = &[("alice", "a"), ("duty", "a"), ("duty", "d")];
        let off_duty: &[_] = &[("alice", "c"), ("duty", "b"), ("duty", "d")];
        let rows: [(&[Named<'_>], &str, &[&str]); 9] = [
            (&[first, second], "a1", &["alice"]),
            (&[first, second, renamed], "a1", &["al", "alice"]),
            (&[first, renamed], "a1", &["alice"]),
            (&[first, &[], second], "a1", &["alice"]),
            // Who still has her key is not whoever has a name of hers by now, but for that name itself.
            (&[shift, next_shift], "a", &["alice", "duty"]),
            (&[shift, next_shift, &[("alice", "a"), ("bob", "b")]], "a", &["alice", "duty"]),
            (&[first, second], "another", &[]),
            // A key of hers goes to somebody else while she gets another one: she is followed beside him.
            (&[both, handed, renamed_then], "a", &["al", "alice", "bob"]),
            // Her shift ends and her own key is another one in the same pack.
            (&[on_duty, off_duty], "d", &["alice", "duty"]),
        ];
        for (packs, identity, names) in rows {
            let mut packs: Vec<Arc<People>> = packs.iter().map(|named| people(named)).collect();
            let last = packs.pop().unwrap();
            let (identity, issuer) = (Some(identity.to_owned()), Some("https://i".to_owned()));
            let signer = Signer { identity, issuer, ..Signer::default() };
            let found: Vec<String> = PeopleOverTime::of(packs).followed(&signer, &last).into_iter().collect();
            assert_eq!(found, names);
        }
    }

    #[test]
    fn an_approval_is_hers_who_had_its_key_then_and_has_it_still_by_a_name_of_hers() {
        let pair: &[_] = &[("alice", "a"), ("alice", "d"), ("bob", "b")];
        let two: &[_] = &[("alice", "a"), ("duty", "a"), ("duty", "d"), ("bob", "b")];
        let shift: &[_] = &[("alice", "d"), ("duty", "d")];
        let rows: [(Named<'_>, Named<'_>, bool); 11] = [
            (pair, pair, true),
            (pair, &[("alice", "d"), ("bob", "b"), ("bob", "a")], true),
            (pair, &[("alice", "a"), ("bob", "b")], true),
            (pair, &[("alice", "a"), ("al", "d"), ("al", "a")], true),
            (two, &[("alice", "d"), ("bob", "b")], true),
            (pair, &[("alice", "a"), ("bob", "b"), ("bob", "d")], false),
            (pair, &[("bob", "b"), ("bob", "d")], false),
            (pair, &[("al", "d"), ("al", "a")], false),
            // One person by two names is two people now.
            (two, &[("alice", "a"), ("duty", "d")], false),
            (two, &[("alice", "d"), ("duty", "b")], false),
            // Another has the shift now, and she has still what she signed with.
            (shift, &[("alice", "d"), ("duty", "b")], true),
        ];
        let signer = |identity: &str| {
            let (identity, issuer) = (Some(identity.to_owned()), Some("https://i".to_owned()));
            Signer { identity, issuer, ..Signer::default() }
        };
        for (then, now, is_hers) in rows {
            let (then, now) = (people(then), people(now));
            let over_time = PeopleOverTime::of(vec![Arc::clone(&then)]);
            for under in [Some(then.as_ref()), None, Some(&People::default())] {
                assert_eq!(over_time.handed_on(&signer("d"), under, &now).is_none(), is_hers, "{now:?}");
            }
        }
        // It is whose it is under the pack that she has signed, whoever had it before.
        let (first, second) = (people(pair), people(&[("alice", "a"), ("bob", "d")]));
        let over_time = PeopleOverTime::of(vec![first, Arc::clone(&second)]);
        assert_eq!(over_time.handed_on(&signer("d"), Some(&second), &second), None);
        assert!(over_time.handed_on(&signer("d"), None, &second).is_some());
    }

    #[test]
    fn nobody_is_known_by_a_key_that_cannot_be_read() {
        let manifest = "[approvers.g.people.alice]\nkeys = [\"keys/none.pub\"]\n";
        let files = PackFiles::new(BTreeMap::from([(FILE.to_owned(), manifest.into())])).unwrap();
        assert!(People::of(&files).unwrap_err().to_string().contains("`keys/none.pub`"));
    }

    #[test]
    fn a_key_that_lies_with_a_parent_is_read_there() {
        let manifest = "[approvers.g.people.alice]\nkeys = [\"keys/alice.pub\"]\n";
        let key = include_str!("../../../tests/cases/bundles/key.pub");
        let rows = [
            (FILE, "keys/alice.pub"),
            (FILE, "parents/a/keys/alice.pub"),
            (FILE, "parents/a/parents/b/keys/alice.pub"),
            // A parent names it, and a pack that extends that has put another one in its place.
            ("parents/a/pack.toml", "keys/alice.pub"),
            ("parents/a/parents/b/pack.toml", "parents/a/keys/alice.pub"),
        ];
        for (named, place) in rows {
            let mut files = BTreeMap::from([(FILE.to_owned(), Vec::new()), (place.to_owned(), key.into())]);
            files.insert(named.to_owned(), manifest.into());
            let people = People::of(&PackFiles::new(files).unwrap()).unwrap();
            let signer = Signer { key: Some(PublicKey::from_pem(key).unwrap().fingerprint()), ..Signer::default() };
            assert!(people.who_are(&signer).contains("alice"), "{named} {place}");
        }
    }
}
