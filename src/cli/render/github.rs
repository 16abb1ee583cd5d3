//! GitHub Actions workflow commands: what did not hold becomes an annotation of the job.

use std::fmt::Write as _;

use super::{
    both_sides, how_it_is_ready, platform_in_words, platform_name, reasons, safe, standing_in_words, waiver_in_words,
};
use crate::domain::decision::{Outcome, Verdict};
use crate::gate::reply::DecisionReply;

/// A decision as annotations, the verdict last.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let mut out = String::new();
    let levels = [
        (Outcome::Violation, "error"),
        (Outcome::Unknown, "error"),
        (Outcome::Waived, "warning"),
        (Outcome::Warning, "warning"),
    ];
    for fault in &reply.faults {
        line(&mut out, "error", "could not be asked", &fault.to_string());
    }
    for (outcome, level) in levels {
        for reason in reasons(reply, outcome) {
            let title = format!("{} ({})", safe(&reason.title), reason.rule);
            let who = waiver_in_words(reply, reason);
            let waiver = reason.waived_by.map(|id| format!("waived by override {}{who}; ", id.short()));
            let waiver = waiver.unwrap_or_default();
            let owner =
                if reason.owner.is_empty() { String::new() } else { format!("; owner {}", safe(&reason.owner)) };
            let fix = if reason.fix.is_empty() { String::new() } else { format!("; fix: {}", safe(&reason.fix)) };
            line(&mut out, level, &title, &format!("{waiver}{}{owner}{fix}", both_sides(reason)));
        }
    }
    for platform in &reply.platforms {
        let words = format!("{} {}", platform_in_words(platform), platform.digest);
        line(&mut out, "notice", &format!("platform {}", platform_name(platform)), &words);
    }
    let level = match reply.verdict {
        Verdict::Ready if how_it_is_ready(reply).is_some() => "warning",
        Verdict::Ready => "notice",
        Verdict::NotReady | Verdict::Unknown => "error",
    };
    let words = format!("{} for {}: {}", standing_in_words(reply), reply.environment, reply.subject.digest);
    line(&mut out, level, "countersign", &words);
    out
}

/// One workflow command. The runner takes orders from lines, so nothing of others may begin one.
pub(super) fn line(out: &mut String, level: &str, title: &str, message: &str) {
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let _ = writeln!(out, "::{level} title={}::{}", property(title), data(message));
}

fn data(text: &str) -> String {
    safe(text).replace('%', "%25")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_others_cannot_command_the_runner() {
        let mut out = String::new();
        line(&mut out, "error", "a,b::set-env", "x\n::stop-commands::y%0A");
        assert_eq!(out, "::error title=a%2Cb%3A%3Aset-env::x\\n::stop-commands::y%250A\n");
    }
}
