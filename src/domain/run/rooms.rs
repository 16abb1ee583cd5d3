//! The rooms of one process in which runs are executed, and whose runs have them.
//!
//! Whoever asks says where a subject lies, and a place can be silent for as long as somebody likes. So a run that takes long gives
//! its room back and goes on aside; and a part of the rooms is kept for those whose place is known to answer: however many silent
//! places there are, and whatever they are called, nobody else waits for them.

use std::collections::BTreeMap;

use crate::domain::limits::MAX_HOSTS_QUICK;

/// How many there are.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Rooms in all.
    pub rooms: usize,
    /// Of these, rooms for hosts that are not known to answer soon.
    pub for_anybody: usize,
    /// Places aside, for runs that take long.
    pub aside: usize,
    /// Of these, places for runs of one host.
    pub aside_of_one: usize,
}

/// Where a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a room.
    Room,
    /// Aside.
    Aside,
}

/// How a run has left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// With a decision; where it was in a room until then, soon.
    Quickly,
    /// In another way, which says nothing of its host.
    Otherwise,
}

/// Who is where, and which hosts are known to answer soon.
#[derive(Debug)]
pub struct Rooms {
    plan: Plan,
    /// By host, as far as any run of it is there: in rooms, and aside.
    guests: BTreeMap<String, (usize, usize)>,
    /// Hosts whose last run was decided soon, each with when that was, counted in runs.
    quick: BTreeMap<String, u64>,
    runs: u64,
}

/// Which runs may be begun with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Openings {
    /// So many of any host.
    pub of_any: usize,
    /// So many more, or fewer of any, of these hosts.
    pub of_quick: usize,
    /// Which hosts these are.
    pub quick: Vec<String>,
}

impl Rooms {
    /// Rooms in which nobody is.
    #[must_use]
    pub const fn new(plan: Plan) -> Self {
        Self { plan, guests: BTreeMap::new(), quick: BTreeMap::new(), runs: 0 }
    }

    /// A room for a run of `host`, if there is one.
    pub fn enter(&mut self, host: &str) -> bool {
        if self.free() == 0 || (!self.quick.contains_key(host) && self.free_for_anybody() == 0) {
            return false;
        }
        self.take(host);
        true
    }

    /// A room for a run of `host`, whether there is one or not.
    pub fn take(&mut self, host: &str) {
        let (rooms, _) = self.guests.entry(host.to_owned()).or_default();
        *rooms = rooms.saturating_add(1);
    }

    /// Whether nobody is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.guests.is_empty()
    }

    /// Which runs may be begun with now.
    #[must_use]
    pub fn openings(&self) -> Openings {
        let (free, of_any) = (self.free(), self.free_for_anybody());
        let quick = if of_any < free { self.quick.keys().cloned().collect() } else { Vec::new() };
        Openings { of_any, of_quick: free.saturating_sub(of_any), quick }
    }

    /// A run of `host` that is in a room takes long: where it goes on.
    pub fn takes_long(&mut self, host: &str) -> Where {
        self.quick.remove(host);
        let aside: usize = self.guests.values().map(|(_, aside)| aside).sum();
        let Some((rooms, own)) = self.guests.get_mut(host) else { return Where::Room };
        if aside >= self.plan.aside || *own >= self.plan.aside_of_one {
            return Where::Room;
        }
        (*rooms, *own) = (rooms.saturating_sub(1), own.saturating_add(1));
        Where::Aside
    }

    /// A run of `host` has left.
    pub fn leave(&mut self, host: &str, from: Where, how: Left) {
        self.runs = self.runs.saturating_add(1);
        if let Some((rooms, aside)) = self.guests.get_mut(host) {
            match from {
                Where::Room => *rooms = rooms.saturating_sub(1),
                Where::Aside => *aside = aside.saturating_sub(1),
            }
            if (*rooms, *aside) == (0, 0) {
                self.guests.remove(host);
            }
        }
        if how == Left::Quickly && from == Where::Room {
            self.quick.insert(host.to_owned(), self.runs);
            if self.quick.len() > MAX_HOSTS_QUICK
                && let Some(oldest) = self.quick.iter().min_by_key(|(_, last)| **last).map(|(host, _)| host.clone())
            {
                self.quick.remove(&oldest);
            }
        }
    }

    fn free(&self) -> usize {
        let taken = self.guests.values().map(|(rooms, _)| rooms).sum();
        self.plan.rooms.saturating_sub(taken)
    }

    fn free_for_anybody(&self) -> usize {
        let others = self.guests.iter().filter(|(host, _)| !self.quick.contains_key(*host));
        let taken = others.map(|(_, (rooms, _))| rooms).sum();
        self.plan.for_anybody.saturating_sub(taken).min(self.free())
    }
}

/// The host of the place of a run, by its name `HOST/REPOSITORY`; empty for what has none.
#[must_use]
pub fn host_of(name: &str) -> &str {
    name.split_once('/').map_or("", |(host, _)| host)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PLAN: Plan = Plan { rooms: 4, for_anybody: 2, aside: 4, aside_of_one: 2 };

    /// Rooms in which this host has been quick.
    fn known(host: &str) -> Rooms {
        let mut rooms = Rooms::new(PLAN);
        assert!(rooms.enter(host));
        rooms.leave(host, Where::Room, Left::Quickly);
        rooms
    }

    #[test]
    fn a_host_that_answers_has_all_rooms_and_gives_them_back() {
        let mut rooms = known("quick");
        assert!((0..4).all(|_| rooms.enter("quick")) && !rooms.enter("quick"));
        (0..4).for_each(|_| rooms.leave("quick", Where::Room, Left::Quickly));
        let quick = vec!["quick".to_owned()];
        assert_eq!(rooms.openings(), Openings { of_any: 2, of_quick: 2, quick });
    }

    #[test]
    fn however_many_silent_places_there_are_one_that_answers_has_its_rooms() {
        let mut rooms = known("quick");
        let silent = |rooms: &mut Rooms| {
            let entered: Vec<String> =
                (0..50).map(|n| format!("silent {n}")).filter(|host| rooms.enter(host)).collect();
            entered.iter().filter(|host| rooms.takes_long(host) == Where::Aside).count()
        };
        assert_eq!([silent(&mut rooms), silent(&mut rooms), silent(&mut rooms), silent(&mut rooms)], [2, 2, 0, 0]);
        assert!(rooms.enter("quick") && rooms.enter("quick") && !rooms.enter("quick"));
        assert!(!rooms.enter("silent 7"));
    }

    #[test]
    fn what_takes_long_gives_its_room_back_and_one_host_has_not_all_places_aside() {
        let mut rooms = known("slow");
        assert!((0..4).all(|_| rooms.enter("slow")));
        let went: Vec<Where> = (0..4).map(|_| rooms.takes_long("slow")).collect();
        assert_eq!(went, [Where::Aside, Where::Aside, Where::Room, Where::Room]);
        // It has as much as anybody may have, and is known no more.
        assert!(!rooms.enter("slow") && !rooms.enter("new"));
        rooms.leave("slow", Where::Aside, Left::Otherwise);
        rooms.leave("slow", Where::Room, Left::Otherwise);
        assert!(rooms.enter("new") && rooms.takes_long("new") == Where::Aside);
        assert_eq!(rooms.openings(), Openings { of_any: 1, of_quick: 2, quick: vec![] });
    }

    #[test]
    fn a_host_is_the_part_before_the_first_slash() {
        let hosts = ["registry.example.com:5000/team/app", "oci:/srv/app", "file.txt", ""].map(host_of);
        assert_eq!(hosts, ["registry.example.com:5000", "oci:", "", ""]);
    }

    proptest! {
        #[test]
        fn there_are_never_more_than_planned_and_all_is_free_when_all_have_left(
            steps in proptest::collection::vec((0..4_usize, 0..4_usize), 0..200)
        ) {
            let mut rooms = Rooms::new(PLAN);
            let mut there: Vec<(String, Where)> = Vec::new();
            for (what, which) in steps {
                let host = format!("host {which}");
                let at = there.iter().position(|(guest, _)| *guest == host);
                match (what, at) {
                    (0 | 1, _) if rooms.enter(&host) => there.push((host, Where::Room)),
                    (2, Some(at)) if there[at].1 == Where::Room => there[at].1 = rooms.takes_long(&host),
                    (3, Some(at)) => {
                        let (host, from) = there.remove(at);
                        rooms.leave(&host, from, if which == 0 { Left::Quickly } else { Left::Otherwise });
                    }
                    _ => {}
                }
                let count = |place| there.iter().filter(|(_, at)| *at == place).count();
                prop_assert!(count(Where::Room) <= PLAN.rooms && count(Where::Aside) <= PLAN.aside);
                prop_assert_eq!(rooms.free(), PLAN.rooms - count(Where::Room));
            }
            for (host, from) in there {
                rooms.leave(&host, from, Left::Otherwise);
            }
            prop_assert!(rooms.is_empty());
        }
    }
}
