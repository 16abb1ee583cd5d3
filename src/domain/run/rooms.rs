//! The rooms of one process in which runs are executed, and whose runs have them.
//!
//! Whoever asks says where a subject lies, and a place can be silent for as long as somebody likes. So a run that takes long gives
//! its room back and goes on aside; and a part of the rooms is kept for those whose place is known to answer: however many silent
//! places there are, and whatever they are called, nobody else waits for them. A place that answers some and not others has no more
//! rooms than would go aside beside what anybody may have.
//!
//! Several such places together would take all rooms, and who finds no place aside stays in one. So she has it only while nobody of
//! another host waits: then her run goes back into the queue, behind those who wait.

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
    /// In a room, though it takes long: there was no place aside.
    RoomForLong,
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
    /// By host, as far as any run of it is there.
    guests: BTreeMap<String, Guests>,
    /// Hosts whose last run was decided soon, each with which of all such runs that was.
    quick: BTreeMap<String, u64>,
    answered: u64,
}

/// The runs of one host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Guests {
    /// In rooms.
    rooms: usize,
    /// Of these, such that take long and have no place aside.
    long: usize,
    /// Aside.
    aside: usize,
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

impl Openings {
    /// How many runs may be begun with.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.of_any.saturating_add(self.of_quick)
    }

    /// Takes one for a run of `host`, if there is one: of those for any host as long as there are some.
    pub fn take(&mut self, host: &str) -> bool {
        let of = if self.of_any > 0 {
            &mut self.of_any
        } else if self.of_quick > 0 && self.quick.iter().any(|quick| quick == host) {
            &mut self.of_quick
        } else {
            return false;
        };
        *of = of.saturating_sub(1);
        true
    }
}

impl Rooms {
    /// Rooms in which nobody is.
    #[must_use]
    pub const fn new(plan: Plan) -> Self {
        Self { plan, guests: BTreeMap::new(), quick: BTreeMap::new(), answered: 0 }
    }

    /// It is known from before that `host` answers soon.
    pub fn answers_soon(&mut self, host: &str) {
        self.answered = self.answered.saturating_add(1);
        self.quick.insert(host.to_owned(), self.answered);
        if self.quick.len() > MAX_HOSTS_QUICK
            && let Some(oldest) = self.quick.iter().min_by_key(|(_, last)| **last).map(|(host, _)| host.clone())
        {
            self.quick.remove(&oldest);
        }
    }

    /// A room for a run of `host`, if there is one.
    pub fn enter(&mut self, host: &str) -> bool {
        if self.free() == 0 || (!self.is_quick(host) && self.free_for_anybody() == 0) {
            return false;
        }
        self.take(host);
        true
    }

    /// A room for a run of `host`, whether there is one or not.
    pub fn take(&mut self, host: &str) {
        let guests = self.guests.entry(host.to_owned()).or_default();
        guests.rooms = guests.rooms.saturating_add(1);
    }

    /// Whether nobody is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.guests.is_empty()
    }

    /// Which runs may be begun with now: so few that all of them may be of one host.
    #[must_use]
    pub fn openings(&self) -> Openings {
        let quick: Vec<String> = self.quick.keys().filter(|host| self.more(host) > 0).cloned().collect();
        let of_one = quick.iter().map(|host| self.more(host)).min().unwrap_or(usize::MAX);
        let free = self.free().min(of_one);
        let of_any = self.free_for_anybody().min(free);
        let quick = if of_any < free { quick } else { Vec::new() };
        Openings { of_any, of_quick: free.saturating_sub(of_any), quick }
    }

    /// A run of `host` takes long, or does still: where it goes on.
    pub fn takes_long(&mut self, host: &str, from: Where) -> Where {
        if from == Where::Aside {
            return from;
        }
        self.quick.remove(host);
        let has_place = self.left_aside(host) > 0;
        let Some(guests) = self.guests.get_mut(host) else { return from };
        if from == Where::Room {
            guests.long = guests.long.saturating_add(1);
        }
        if !has_place {
            return Where::RoomForLong;
        }
        (guests.rooms, guests.long) = (guests.rooms.saturating_sub(1), guests.long.saturating_sub(1));
        guests.aside = guests.aside.saturating_add(1);
        Where::Aside
    }

    /// A run of `host` has left.
    pub fn leave(&mut self, host: &str, from: Where, how: Left) {
        if let Some(guests) = self.guests.get_mut(host) {
            match from {
                Where::Room => guests.rooms = guests.rooms.saturating_sub(1),
                Where::RoomForLong => {
                    (guests.rooms, guests.long) = (guests.rooms.saturating_sub(1), guests.long.saturating_sub(1));
                }
                Where::Aside => guests.aside = guests.aside.saturating_sub(1),
            }
            if *guests == Guests::default() {
                self.guests.remove(host);
            }
        }
        if how == Left::Quickly && from == Where::Room {
            self.answers_soon(host);
        }
    }

    /// Whether a further run of `host` may have a room that is not for anybody.
    fn is_quick(&self, host: &str) -> bool {
        self.quick.contains_key(host) && self.more(host) > 0
    }

    /// How many further runs of `host` may have rooms: were all of them to take long, those that find no place aside would be no
    /// more than there are rooms for anybody.
    fn more(&self, host: &str) -> usize {
        let rooms = self.guests.get(host).map_or(0, |guests| guests.rooms);
        self.plan.for_anybody.saturating_add(self.left_aside(host)).saturating_sub(rooms)
    }

    /// How many places aside are left for runs of `host`.
    fn left_aside(&self, host: &str) -> usize {
        let all = self.guests.values().map(|guests| guests.aside).sum();
        let own = self.guests.get(host).map_or(0, |guests| guests.aside);
        self.plan.aside.saturating_sub(all).min(self.plan.aside_of_one.saturating_sub(own))
    }

    fn free(&self) -> usize {
        let taken = self.guests.values().map(|guests| guests.rooms).sum();
        self.plan.rooms.saturating_sub(taken)
    }

    fn free_for_anybody(&self) -> usize {
        // What takes long takes a room of anybody's, however soon its host has answered others since.
        let taken =
            self.guests.iter().map(|(host, guests)| if self.is_quick(host) { guests.long } else { guests.rooms });
        self.plan.for_anybody.saturating_sub(taken.sum()).min(self.free())
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
            entered.iter().filter(|host| rooms.takes_long(host, Where::Room) == Where::Aside).count()
        };
        assert_eq!([silent(&mut rooms), silent(&mut rooms), silent(&mut rooms), silent(&mut rooms)], [2, 2, 0, 0]);
        assert!(rooms.enter("quick") && rooms.enter("quick") && !rooms.enter("quick"));
        assert!(!rooms.enter("silent 7"));
    }

    #[test]
    fn what_takes_long_gives_its_room_back_and_one_host_has_not_all_places_aside() {
        let mut rooms = known("slow");
        assert!((0..4).all(|_| rooms.enter("slow")));
        let went: Vec<Where> = (0..4).map(|_| rooms.takes_long("slow", Where::Room)).collect();
        assert_eq!(went, [Where::Aside, Where::Aside, Where::RoomForLong, Where::RoomForLong]);
        // It has as much as anybody may have, and is known no more.
        assert!(!rooms.enter("slow") && !rooms.enter("new"));
        rooms.leave("slow", Where::Aside, Left::Otherwise);
        rooms.leave("slow", Where::RoomForLong, Left::Otherwise);
        assert!(rooms.enter("new") && rooms.takes_long("new", Where::Room) == Where::Aside);
        assert_eq!(rooms.openings(), Openings { of_any: 1, of_quick: 2, quick: vec![] });
    }

    /// A process that has just begun has seen nobody answer, and whoever is first in the queue may be anybody.
    #[test]
    fn of_whom_it_is_known_from_before_that_she_answers_she_waits_for_no_stranger() {
        for (is_known, enters) in [(true, [true; 2]), (false, [false; 2])] {
            let mut rooms = Rooms::new(PLAN);
            if is_known {
                rooms.answers_soon("quick");
            }
            assert_eq!((0..50).filter(|n| rooms.enter(&format!("silent {n}"))).count(), 2);
            assert_eq!([rooms.enter("quick"), rooms.enter("quick")], enters);
        }
        let mut rooms = Rooms::new(PLAN);
        (0..=MAX_HOSTS_QUICK).for_each(|n| rooms.answers_soon(&format!("host {n}")));
        assert_eq!((rooms.quick.len(), rooms.quick.contains_key("host 0")), (MAX_HOSTS_QUICK, false));
    }

    /// Takes all places aside.
    fn crowded() -> Rooms {
        let mut rooms = Rooms::new(PLAN);
        for host in ["one", "other"] {
            assert!(rooms.enter(host) && rooms.enter(host));
            assert_eq!([rooms.takes_long(host, Where::Room), rooms.takes_long(host, Where::Room)], [Where::Aside; 2]);
        }
        rooms
    }

    #[test]
    fn what_took_long_in_its_room_makes_no_host_one_that_answers_soon() {
        let mut rooms = crowded();
        assert!(rooms.enter("slow") && rooms.takes_long("slow", Where::Room) == Where::RoomForLong);
        for host in ["one", "one", "other", "other"] {
            rooms.leave(host, Where::Aside, Left::Otherwise);
        }
        rooms.leave("slow", Where::RoomForLong, Left::Quickly);
        assert_eq!((0..4).filter(|_| rooms.enter("slow")).count(), 2, "half of the rooms are not for it");
    }

    #[test]
    fn what_takes_long_in_its_room_has_one_of_anybody_s_however_soon_its_host_answers_others() {
        let mut rooms = crowded();
        assert!(rooms.enter("both") && rooms.takes_long("both", Where::Room) == Where::RoomForLong);
        assert!(rooms.enter("both"));
        rooms.leave("both", Where::Room, Left::Quickly);
        assert!(rooms.enter("new") && !rooms.enter("newer"));
    }

    #[test]
    fn what_takes_long_in_its_room_goes_aside_as_soon_as_there_is_a_place() {
        let mut rooms = crowded();
        assert!(rooms.enter("slow") && rooms.takes_long("slow", Where::Room) == Where::RoomForLong);
        assert_eq!(rooms.takes_long("slow", Where::RoomForLong), Where::RoomForLong);
        rooms.leave("one", Where::Aside, Left::Otherwise);
        assert_eq!(rooms.takes_long("slow", Where::RoomForLong), Where::Aside);
        assert_eq!(rooms.takes_long("slow", Where::Aside), Where::Aside);
        assert_eq!((rooms.free(), rooms.free_for_anybody()), (4, 2));
    }

    /// Whoever has a registry answers soon about one subject and never about the others.
    #[test]
    fn a_host_that_answers_some_and_not_others_has_half_of_the_rooms_at_the_most_in_the_end() {
        let mut rooms = known("quick");
        for _ in 0..20 {
            if rooms.enter("both") {
                rooms.leave("both", Where::Room, Left::Quickly);
            }
            let silent = (0..3).filter(|_| rooms.enter("both")).count();
            for _ in 0..silent {
                rooms.takes_long("both", Where::Room);
            }
        }
        assert!(rooms.enter("quick") && rooms.enter("quick"), "{rooms:?}");
    }

    /// What is claimed is counted before it is claimed, and may all be of one host.
    #[test]
    fn whatever_is_claimed_is_no_more_of_one_host_than_it_may_have() {
        let mut rooms = known("both");
        assert!(rooms.enter("both") && rooms.takes_long("both", Where::Room) == Where::Aside);
        assert!(rooms.enter("both"));
        rooms.leave("both", Where::Room, Left::Quickly);
        // One place aside is left for it.
        let openings = rooms.openings();
        assert_eq!((openings.of_any, openings.of_quick), (2, 1));
        (0..3).for_each(|_| rooms.take("both"));
        for _ in 0..3 {
            rooms.takes_long("both", Where::Room);
        }
        assert_eq!((rooms.free(), rooms.free_for_anybody()), (2, 0));
    }

    #[test]
    fn of_what_may_be_begun_with_any_host_has_so_many_and_a_quick_one_the_rest() {
        let mut openings = Openings { of_any: 1, of_quick: 2, quick: vec!["quick".to_owned()] };
        let began = ["new", "newer", "quick", "newest", "quick", "quick"].map(|host| openings.take(host));
        assert_eq!((began, openings.all()), ([true, false, true, false, true, false], 0));
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
                    (2, Some(at)) => there[at].1 = rooms.takes_long(&host, there[at].1),
                    (3, Some(at)) => {
                        let (host, from) = there.remove(at);
                        rooms.leave(&host, from, if which == 0 { Left::Quickly } else { Left::Otherwise });
                    }
                    _ => {}
                }
                let count = |place| there.iter().filter(|(_, at)| *at == place).count();
                let in_rooms = count(Where::Room) + count(Where::RoomForLong);
                prop_assert!(in_rooms <= PLAN.rooms && count(Where::Aside) <= PLAN.aside);
                prop_assert_eq!(rooms.free(), PLAN.rooms - in_rooms);
                let openings = rooms.openings();
                prop_assert!(openings.of_any + openings.of_quick <= rooms.free());
            }
            for (host, from) in there {
                rooms.leave(&host, from, Left::Otherwise);
            }
            prop_assert!(rooms.is_empty());
        }
    }
}
