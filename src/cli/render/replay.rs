//! What came of a replay, for people.

use std::fmt::Write as _;

use super::{safe, verdict_in_words};
use crate::cli::paint::Paint;
use crate::gate::{BulkReplayReply, ReplayReply};

/// Of one decision.
#[must_use]
pub fn one(reply: &ReplayReply, paint: Paint) -> String {
    let words = if reply.same { paint.good("same") } else { paint.bad("differs") };
    let mut out = format!("{words}  {}\n", reply.decision);
    let (recorded, computed) = (verdict_in_words(reply.recorded_verdict), verdict_in_words(reply.computed_verdict));
    let _ = writeln!(out, "{} {recorded} (by version {})", paint.faint("recorded"), safe(&reply.recorded_engine));
    let _ = writeln!(out, "{} {computed} (by version {})", paint.faint("computed"), safe(&reply.running_engine));
    if let Some(count) = reply.reverified {
        let _ = writeln!(out, "{} {count} bundles verified again", paint.faint("evidence"));
    }
    for difference in &reply.differences {
        let _ = writeln!(out, "  {} {}", paint.bad("≠"), safe(difference));
    }
    if let Some(first) = &reply.first {
        let _ = writeln!(out, "{} {}", paint.faint("first   "), safe(&first.to_string()));
    }
    out
}

/// Of many.
#[must_use]
pub fn all(reply: &BulkReplayReply, paint: Paint) -> String {
    let mut out = String::new();
    let differing = u64::try_from(reply.differing.len()).unwrap_or(u64::MAX).saturating_add(reply.more_differing);
    let failed = u64::try_from(reply.failed.len()).unwrap_or(u64::MAX).saturating_add(reply.more_failed);
    let mut parts = vec![format!("{} of {} decisions came out byte for byte", reply.same, reply.decisions)];
    parts.extend((differing > 0).then(|| format!("{differing} otherwise")));
    parts.extend((failed > 0).then(|| format!("{failed} could not be replayed")));
    let words = if reply.is_same() { paint.good("same") } else { paint.bad("differs") };
    let _ = writeln!(out, "{words}  {}", parts.join(", "));
    if reply.other_engines > 0 {
        let words = format!(
            "{} were decided by other versions than this one ({})",
            reply.other_engines,
            safe(&reply.running_engine)
        );
        let _ = writeln!(out, "{}", paint.faint(&words));
    }
    for one in &reply.differing {
        let (then, now) = (verdict_in_words(one.recorded_verdict), verdict_in_words(one.computed_verdict));
        let about = format!("{} to {}, decided {}", one.subject.short(), one.environment, one.decided_at);
        let _ = writeln!(out, "  {} {}  {}", paint.bad("≠"), one.decision, paint.faint(&about));
        let _ = writeln!(out, "    recorded {then} (by version {}), computed {now}", safe(&one.recorded_engine));
        let _ = writeln!(out, "    {}", safe(&one.first.to_string()));
    }
    for one in &reply.failed {
        let _ = writeln!(out, "  {} {}  {}", paint.bad("✗"), one.decision, safe(&one.detail));
    }
    let more = reply.more_differing.saturating_add(reply.more_failed);
    if more > 0 {
        let _ = writeln!(out, "  and {more} more");
    }
    out
}
