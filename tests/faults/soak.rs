//! A soak: the service under about half of what it can do, killed again and again, for as long as it is told to.
//!
//! `COUNTERSIGN_SOAK_SECONDS` says how long; where it is not set, a few seconds, so that the story itself is tested.
//! `COUNTERSIGN_SOAK_SEED` repeats one with the same choices.

use std::time::{Duration, Instant};

use countersign::gate::DecisionFilter;
use serde_json::Value;

use super::house::{Acknowledged, House, Service};
use crate::support::gate::digest;

/// Choices that can be made again: xorshift64*.
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % count
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: `{text}` is no number")))
}

/// Asks as many things at the same time as a pipeline farm would, without a pause.
async fn burst(service: &Service, subjects: &[String], prefix: &str, requests: usize) -> (Vec<Acknowledged>, u64) {
    let asked = futures_util::future::join_all((0..requests).map(async |n: usize| {
        let subject = &subjects[n % subjects.len()];
        let answer = service.request(&format!("{prefix} {n}"), subject, "staging", "?wait=60s").await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        Acknowledged::by(&answer.json::<Value>().await.ok()?)
    }));
    let answers = asked.await;
    let refused = answers.iter().filter(|answer| answer.is_none()).count();
    (answers.into_iter().flatten().collect(), u64::try_from(refused).unwrap())
}

async fn soak(house: &House, time: Duration, seed: u64) {
    let mut choices = Choices(seed | 1);
    let mut subjects = Vec::new();
    for n in 0..12 {
        subjects.push(house.good_artifact(&format!("app {n}")).await);
    }
    // One that lacks everything: never ready.
    subjects.push(house.story.push_artifact("bad").await);
    let mut service = Some(house.serve().await);
    // What it can do, alone and unhurt; half of that is the load.
    let began = Instant::now();
    let (mut acknowledged, _) = burst(service.as_ref().unwrap(), &subjects, "measured", 40).await;
    assert_eq!(acknowledged.len(), 40);
    let per_second = 40.0 / began.elapsed().as_secs_f64();
    let pause = Duration::from_secs_f64(2.0 * 4.0 / per_second);
    eprintln!("{per_second:.0} decisions a second; half of that is asked for, seed {seed}");
    let (end, mut round, mut kills, mut refused, mut reads) = (Instant::now() + time, 0, 0, 0, 0_u64);
    while Instant::now() < end {
        round += 1;
        let running = service.take().unwrap();
        let next = tokio::time::Instant::now() + pause;
        let dies = choices.below(12) == 0;
        if dies {
            // In the middle of whatever it does.
            let delay = Duration::from_micros(u64::try_from(choices.below(40_000)).unwrap());
            let prefix = format!("round {round}");
            let asking = burst(&running, &subjects, &prefix, 4);
            let (told, unanswered) = tokio::select! {
                asked = asking => asked,
                () = tokio::time::sleep(delay) => (Vec::new(), 4),
            };
            acknowledged.extend(told);
            refused += unanswered;
            running.kill().await;
            kills += 1;
            service = Some(house.serve().await);
        } else {
            let (told, unanswered) = burst(&running, &subjects, &format!("round {round}"), 4).await;
            acknowledged.extend(told);
            refused += unanswered;
            let subject = &subjects[choices.below(subjects.len())];
            for path in [
                format!("/v1/check?subject={}&environment=staging", digest(subject)),
                "/v1/runs?limit=20".to_owned(),
                "/v1/decisions?limit=20".to_owned(),
                "/metrics".to_owned(),
            ] {
                assert_eq!(running.get(&path).await.unwrap().status(), 200, "{path}");
                reads += 1;
            }
            service = Some(running);
        }
        tokio::time::sleep_until(next).await;
    }
    house.every_run_ends().await;
    service.unwrap().stop().await;
    house.promises_are_kept(&acknowledged).await;
    let decisions = house.decisions(&DecisionFilter::default()).await.len();
    eprintln!(
        "{} acknowledged and there, {decisions} decisions in all, {refused} not answered, {reads} reads, {kills} kills",
        acknowledged.len()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn under_load_and_killed_again_and_again_everything_that_was_acknowledged_is_there() {
    let houses = House::on_each().await;
    let seconds = number("COUNTERSIGN_SOAK_SECONDS").unwrap_or(6);
    let seed = number("COUNTERSIGN_SOAK_SEED").unwrap_or_else(|| u64::from(std::process::id()) << 8);
    let each = Duration::from_secs(seconds.div_ceil(u64::try_from(houses.len()).unwrap()));
    for house in houses {
        soak(&house, each, seed).await;
    }
}
