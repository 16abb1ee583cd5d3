//! Where the time went, as bars of text.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use super::{Paint, safe};
use crate::domain::quantiles::Quantiles;
use crate::domain::run::Phase;
use crate::domain::time::Timestamp;
use crate::gate::TimingsReply;

/// Columns of the longest bar.
const BAR: u64 = 40;
/// The last column of a bar, by eighths.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// A bar for each phase that took time, in the order of a run's life; nothing where nothing was measured.
///
/// * `timing_ms` — milliseconds by phase.
pub fn chart(out: &mut String, timing_ms: &BTreeMap<String, u64>, paint: Paint) {
    let phases: Vec<(&str, u64)> =
        Phase::ALL.into_iter().filter_map(|phase| Some((phase.as_str(), *timing_ms.get(phase.as_str())?))).collect();
    let all: u64 = phases.iter().map(|(_, spent)| spent).sum();
    if phases.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}  {}", paint.bold("Time"), paint.faint(&in_words(all)));
    let longest = phases.iter().map(|(_, spent)| *spent).max().unwrap_or_default().max(1);
    for (phase, spent) in phases {
        let line = format!("  {phase:<11} {:>10}  {}", in_words(spent), bar(spent, longest));
        let _ = writeln!(out, "{}", line.trim_end());
    }
}

/// The quantiles as a table, a line a phase.
pub fn table(reply: &TimingsReply, paint: Paint) -> String {
    let Some(total) = reply.total else { return String::new() };
    let runs = if reply.runs == 1 { "the last run".to_owned() } else { format!("the last {} runs", reply.runs) };
    let to = reply.environment.as_ref().map_or_else(String::new, |environment| format!(" to {environment}"));
    let mut out = format!("{}\n", paint.bold(&format!("Time of {runs}{to}")));
    let head = format!("  {:<11} {:>6} {:>10} {:>10} {:>10} {:>10}", "", "runs", "p50", "p90", "p99", "longest");
    let _ = writeln!(out, "{}", paint.faint(&head));
    let phases = reply.phases.iter().map(|phase| (phase.phase.as_str(), phase.quantiles));
    for (name, Quantiles { count, p50_ms, p90_ms, p99_ms, max_ms }) in phases.chain([("in all", total)]) {
        let [p50, p90, p99, longest] = [p50_ms, p90_ms, p99_ms, max_ms].map(in_words);
        let _ = writeln!(out, "  {:<11} {count:>6} {p50:>10} {p90:>10} {p99:>10} {longest:>10}", safe(name));
    }
    out
}

/// A bar that is as long as `spent` is of `longest`. What took any time at all shows.
fn bar(spent: u64, longest: u64) -> String {
    let eighths = spent.saturating_mul(BAR.saturating_mul(8)).div_ceil(longest.max(1));
    let whole = usize::try_from(eighths / 8).unwrap_or_default();
    let rest = usize::try_from(eighths % 8).unwrap_or_default();
    format!("{}{}", "█".repeat(whole), EIGHTHS.get(rest).copied().unwrap_or_default())
}

/// An instant to the millisecond, so that instants below each other are of one width.
pub fn in_full(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// Milliseconds as people say them: `12 ms`, `1.2 s`, `45 s`, `3 min 5 s`.
pub fn in_words(milliseconds: u64) -> String {
    if milliseconds < 1_000 { format!("{milliseconds} ms") } else { clock(Duration::from_millis(milliseconds)) }
}

/// A time that is going on, as exactly as it matters: `0.4 s`, `12 s`, `3 min 5 s`.
pub fn clock(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phase_has_the_whole_width_and_none_is_lost() {
        let timing = [("fetching", 4_000), ("queued", 1_000), ("deciding", 1), ("pinning", 0)];
        let timing = timing.into_iter().map(|(phase, spent)| (phase.to_owned(), spent)).collect();
        let mut out = String::new();
        chart(&mut out, &timing, Paint::Plain);
        let full = "█".repeat(40);
        let expected = format!(
            "\nTime  5.0 s\n  queued           1.0 s  {}\n  pinning           0 ms\n  fetching         4.0 s  {full}\n  deciding          1 ms  ▏\n",
            "█".repeat(10)
        );
        assert_eq!(out, expected);
        let mut out = String::new();
        chart(&mut out, &BTreeMap::new(), Paint::Plain);
        assert_eq!(out, "");
    }

    #[test]
    fn a_time_is_said_as_exactly_as_it_matters() {
        let said = [40, 940, 9_999, 12_300, 185_000].map(|milliseconds| clock(Duration::from_millis(milliseconds)));
        assert_eq!(said, ["0.0 s", "0.9 s", "9.9 s", "12 s", "3 min 5 s"]);
        assert_eq!((in_words(0), in_words(999), in_words(1_000)), ("0 ms".into(), "999 ms".into(), "1.0 s".into()));
    }
}
