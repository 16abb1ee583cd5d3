//! Two things measured in turns, and what one costs beside the other.

use std::time::Duration;

/// How often something is measured: `usual` times, or as the environment says.
pub fn rounds(usual: usize) -> usize {
    std::env::var("COUNTERSIGN_BENCH_ROUNDS").map_or(usual, |given| given.parse().unwrap())
}

/// The times of two things that were measured in turns.
pub struct Turns {
    names: (&'static str, &'static str),
    times: Vec<(Duration, Duration)>,
}

impl Turns {
    /// Nothing measured yet. The first thing is what the second one is compared with.
    pub fn new(base: &'static str, ours: &'static str) -> Self {
        Self { names: (base, ours), times: Vec::new() }
    }

    /// Adds one turn of each.
    pub fn took(&mut self, base: Duration, ours: Duration) {
        self.times.push((base, ours));
    }

    /// The median of each side.
    pub fn medians(&self) -> (Duration, Duration) {
        let median = |side: fn(&(Duration, Duration)) -> Duration| {
            let mut times: Vec<Duration> = self.times.iter().map(side).collect();
            times.sort_unstable();
            times[times.len() / 2]
        };
        (median(|turn| turn.0), median(|turn| turn.1))
    }

    /// The median of the turns' ratios: how much longer the second thing takes than the first.
    pub fn ratio(&self) -> f64 {
        let mut ratios: Vec<f64> =
            self.times.iter().map(|(base, ours)| ours.as_secs_f64() / base.as_secs_f64()).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        ratios[ratios.len() / 2]
    }

    /// Prints both medians, and the median of the turns' ratios with its first and last tenth.
    pub fn report(&self, what: &str) {
        let mut ratios: Vec<f64> =
            self.times.iter().map(|(base, ours)| ours.as_secs_f64() / base.as_secs_f64()).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        let at = |share: usize| ratios[ratios.len() * share / 10];
        let (base, ours) = self.medians();
        let ((base_name, our_name), (base, ours)) = (self.names, (microseconds(base), microseconds(ours)));
        println!("  {what}: {base_name} {base}, {our_name} {ours}");
        println!("    {:.2} times as long ({:.2} to {:.2}), {:.2} of its speed", at(5), at(1), at(9), 1.0 / at(5));
    }
}

/// A time as people compare it.
pub fn microseconds(time: Duration) -> String {
    format!("{:.1} µs", time.as_secs_f64() * 1e6)
}

/// What something should come to, and what it came to: printed side by side at the end.
#[derive(Clone)]
pub struct Goal {
    pub what: String,
    pub measured: f64,
    pub bound: f64,
    /// Whether more is better.
    pub more: bool,
}

/// Prints all of them.
pub fn print_goals(goals: &[Goal]) {
    println!("\n{:<64} {:>10} {:>10}", "side by side", "measured", "goal");
    for Goal { what, measured, bound, more } in goals {
        let met = if *more { measured >= bound } else { measured <= bound };
        let sign = if *more { "≥" } else { "≤" };
        println!(
            "{what:<64} {measured:>10.2} {:>10} {}",
            format!("{sign} {bound}"),
            if met { "met" } else { "not met" }
        );
    }
}
