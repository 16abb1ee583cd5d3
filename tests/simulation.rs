//! Many workers over one record, with everything that goes wrong between them, the same for the same seed.
//!
//! `COUNTERSIGN_SIMULATION_SEED=N` replays one world, `COUNTERSIGN_SIMULATION_STEPS=N` makes each run longer.

mod model;
mod world;

use model::Bug;
use world::{Broken, Seen, World};

const SEED: &str = "COUNTERSIGN_SIMULATION_SEED";
const STEPS: &str = "COUNTERSIGN_SIMULATION_STEPS";

/// Steps of all worlds together.
const ALL_STEPS: u64 = 2_000_000;
/// Steps of one world; many small worlds differ more than one large.
const WORLD_STEPS: u64 = 10_000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: not a number: {text}")))
}

/// Lives through one world to its end.
fn live(seed: u64, bug: Bug, steps: u64) -> Result<Seen, Broken> {
    let mut world = World::new(seed, bug);
    for _ in 0..steps {
        world.step()?;
    }
    world.settle()?;
    Ok(world.seen)
}

#[test]
fn no_worker_crash_stall_or_lost_message_breaks_a_promise_and_every_run_ends() {
    if let Some(seed) = number(SEED) {
        let seen = live(seed, Bug::None, number(STEPS).unwrap_or(WORLD_STEPS));
        eprintln!("seed {seed}: {seen:?}");
        seen.unwrap();
        return;
    }
    let mut all = Seen::default();
    for seed in 0..number(STEPS).unwrap_or(ALL_STEPS) / WORLD_STEPS {
        match live(seed, Bug::None, WORLD_STEPS) {
            Ok(seen) => all.add(&seen),
            Err(broken) => panic!("{broken}\nreplay with {SEED}={seed} cargo test simulation::"),
        }
    }
    eprintln!("{all:?}");
    // A world in which nothing went wrong would show nothing.
    for (what, times) in [
        ("decided", all.decided),
        ("cancelled", all.cancelled),
        ("joined", all.joined),
        ("waited", all.waited),
        ("late writers refused", all.fenced),
        ("leases lost", all.lost_leases),
        ("crashes", all.crashes),
        ("outcomes unknown", all.unknown),
        ("messages late", all.late),
    ] {
        assert!(times > 1_000, "{what}: {times} times in {} steps", all.steps);
    }
}

#[test]
fn every_promise_that_is_taken_away_is_missed() {
    for bug in Bug::ALL {
        let found = (0..50).find_map(|seed| live(seed, bug, WORLD_STEPS).err().map(|broken| (seed, broken)));
        let Some((seed, broken)) = found else { panic!("{bug:?} was not found in 50 worlds") };
        eprintln!("{bug:?}: seed {seed}: {broken}");
        // The same seed is the same world.
        assert_eq!(live(seed, bug, WORLD_STEPS).err().as_ref(), Some(&broken), "{bug:?}");
    }
}
