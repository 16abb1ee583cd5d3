//! GitHub Actions workflow commands: what is in the way becomes an annotation of the job.

use std::fmt::Write as _;

use super::{
    both_sides, how_it_is_ready, platform_in_words, platform_name, reasons, safe, standing_in_words, waiver_in_words,
    why,
};
use crate::domain::decision::way::{Step, Unmet};
use crate::domain::decision::{Outcome, Verdict};
use crate::domain::limits::MAX_ANNOTATIONS;
use crate::gate::reply::DecisionReply;

/// A decision as annotations: the verdict, then what would make it ready, what was waived, and what only warns.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let mut all = Annotations::default();
    all.decision(reply);
    all.written()
}

/// How loud an annotation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// It stands in the way.
    Error,
    /// It is worth knowing.
    Notice,
    /// It wants attention.
    Warning,
}

impl Level {
    const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Notice];

    /// What goes with a verdict.
    pub(super) const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Ready => Self::Notice,
            Verdict::NotReady | Verdict::Unknown => Self::Error,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Notice => "notice",
            Self::Warning => "warning",
        }
    }
}

/// The annotations of one step of a job. The runner shows so many of each level and passes over the rest in silence, so
/// the last that it shows says how many more there are.
#[derive(Debug, Default)]
pub(super) struct Annotations(Vec<(Level, String)>);

impl Annotations {
    pub(super) fn decision(&mut self, reply: &DecisionReply) {
        let words = format!("{} for {}: {}", standing_in_words(reply), reply.environment, reply.subject.digest);
        let level = match reply.verdict {
            Verdict::Ready if how_it_is_ready(reply).is_some() => Level::Warning,
            verdict => Level::of(verdict),
        };
        self.add(level, "countersign", &words);
        let way = why::way(reply);
        for fault in &way.faults {
            self.add(Level::Error, "could not be asked", &fault.to_string());
        }
        for unmet in &way.again {
            self.add(
                Level::Error,
                &title(reply, unmet),
                &format!("{}; run: {}", both_sides(unmet.reason), why::ask(reply)),
            );
        }
        for step in &way.steps {
            self.step(reply, step);
        }
        for reason in reasons(reply, Outcome::Unknown) {
            self.add(Level::Error, &format!("{} ({})", safe(&reason.title), reason.rule), "could not be judged");
        }
        for outcome in [Outcome::Waived, Outcome::Warning] {
            for reason in reasons(reply, outcome) {
                let who = waiver_in_words(reply, reason);
                let by = reason.waived_by.map(|id| format!("waived by override {}{who}; ", id.short()));
                let by = by.unwrap_or_default();
                let title = format!("{} ({})", safe(&reason.title), reason.rule);
                self.add(Level::Warning, &title, &format!("{by}{}; owner {}", both_sides(reason), safe(&reason.owner)));
            }
        }
        for platform in &reply.platforms {
            let words = format!("{} {}", platform_in_words(platform), platform.digest);
            self.add(Level::Notice, &format!("platform {}", platform_name(platform)), &words);
        }
    }

    fn step(&mut self, reply: &DecisionReply, step: &Step) {
        let mut settles = step.settles.iter();
        let Some(lead) = settles.next() else { return };
        let mut message = both_sides(lead.reason);
        for item in why::near(reply, step).into_iter().take(1) {
            let _ = write!(message, "; seen {}", why::doubt(reply, item));
        }
        let also: Vec<&str> = settles.map(|unmet| unmet.reason.rule.as_str()).collect();
        if !also.is_empty() {
            let _ = write!(message, "; with {}", also.join(", "));
        }
        if !lead.reason.owner.is_empty() {
            let _ = write!(message, "; owner {}", safe(&lead.reason.owner));
        }
        for sentence in &step.first {
            let _ = write!(message, "; first {}", safe(sentence));
        }
        if let Some(command) = &step.command {
            let _ = write!(message, "; run: {}", safe(command));
        }
        self.add(Level::Error, &title(reply, lead), &message);
    }

    pub(super) fn add(&mut self, level: Level, title: &str, message: &str) {
        let mut out = String::new();
        line(&mut out, level.as_str(), title, message);
        self.0.push((level, out));
    }

    pub(super) fn written(self) -> String {
        let mut out = String::new();
        for level in Level::ALL {
            let mut lines: Vec<&String> = self.0.iter().filter(|(of, _)| *of == level).map(|(_, line)| line).collect();
            let more = lines.len().checked_sub(MAX_ANNOTATIONS).filter(|more| *more > 0);
            if more.is_some() {
                lines.truncate(MAX_ANNOTATIONS.saturating_sub(1));
            }
            for line in lines {
                out.push_str(line);
            }
            if let Some(more) = more {
                let more = more.saturating_add(1);
                line(
                    &mut out,
                    level.as_str(),
                    "countersign",
                    &format!("{more} more: the summary of this step lists them"),
                );
            }
        }
        out
    }
}

fn title(reply: &DecisionReply, unmet: &Unmet) -> String {
    format!("{}{} ({})", why::platform_of(reply, unmet), safe(&unmet.reason.title), unmet.reason.rule)
}

/// One workflow command. The runner takes orders from lines, so nothing of others may begin one.
fn line(out: &mut String, level: &str, title: &str, message: &str) {
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let _ = writeln!(out, "::{level} title={}::{}", property(title), data(message));
}

fn data(text: &str) -> String {
    safe(text).replace('%', "%25")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_of_others_cannot_command_the_runner() {
        let mut out = String::new();
        line(&mut out, "error", "a,b::set-env", "x\n::stop-commands::y%0A");
        assert_eq!(out, "::error title=a%2Cb%3A%3Aset-env::x\\n::stop-commands::y%250A\n");
    }

    #[test]
    fn what_the_runner_would_pass_over_is_counted() {
        let mut all = Annotations::default();
        for number in 0..MAX_ANNOTATIONS + 5 {
            all.add(Level::Error, "t", &format!("number {number}"));
        }
        all.add(Level::Notice, "t", "one");
        let written = all.written();
        assert_eq!(written.matches("::error").count(), MAX_ANNOTATIONS);
        assert!(written.contains("::6 more: "), "{written}");
        assert!(written.ends_with("::notice title=t::one\n"), "{written}");
    }

    proptest! {
        /// Whatever somebody calls a rule or an identity: one annotation is one line, which begins as ours do.
        #[test]
        fn one_annotation_is_one_line(title in "(?s).{0,40}", message in "(?s)(.|::add-mask::|\r\n|##\\[error\\]){0,40}") {
            let mut all = Annotations::default();
            all.add(Level::Warning, &title, &message);
            let written = all.written();
            prop_assert_eq!(written.lines().count(), 1);
            prop_assert!(written.starts_with("::warning title="));
            let rest = written.strip_prefix("::warning title=").unwrap();
            let (property, _) = rest.split_once("::").unwrap();
            prop_assert!(!property.contains([',', ':', '\n', '\r']));
        }
    }
}
