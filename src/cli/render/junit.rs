//! JUnit XML: one test case a rule, for everything that draws test reports.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::why::way;
use super::{both_sides, platform_name, safe, verdict_in_words, waiver_in_words};
use crate::domain::decision::{Outcome, Reason, Verdict};
use crate::domain::policy::{TestCase, TestOutcome, TestReport};
use crate::domain::time::Timestamp;
use crate::gate::reply::DecisionReply;

/// A decision: violations are failures, what could not be judged is an error, warnings and waivers are said in
/// `system-out` of a test that passed.
///
/// Each platform of an index is a suite of its own.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let mut report = Report::new();
    report.decision(reply);
    report.written()
}

/// Several suites that are one report.
pub(super) struct Report {
    suites: String,
    counts: Counts,
}

impl Report {
    pub(super) fn new() -> Self {
        Self { suites: String::new(), counts: Counts { tests: 0, failures: 0, errors: 0 } }
    }

    /// A suite for the decision, and one for each platform.
    pub(super) fn decision(&mut self, reply: &DecisionReply) {
        let at = reply.decision.as_ref().map_or(reply.standing.as_of, |decision| decision.decided_at);
        // The same trouble with the same dependency is one thing to see to.
        let faults = way(reply).faults;
        let counts = Counts::of(&reply.reasons, faults.len());
        let name = escape(&format!("countersign {} {}", reply.environment, reply.subject.digest));
        let out = self.open(&name, counts, at, verdict_in_words(reply.verdict));
        for reason in &reply.reasons {
            case(out, reply, reason);
        }
        for fault in faults {
            red(out, &fault.dependency, fault.class.as_str(), &fault.to_string());
        }
        out.push_str("  </testsuite>\n");
        for platform in &reply.platforms {
            let called = platform_name(platform);
            let name = escape(&format!("countersign {} {called} {}", reply.environment, platform.digest));
            let counts = Counts::of(&platform.reasons, 0);
            let out = self.open(&name, counts, at, verdict_in_words(platform.verdict));
            for reason in &platform.reasons {
                case(out, reply, reason);
            }
            out.push_str("  </testsuite>\n");
        }
    }

    /// A suite of one case for what the decision of a run does not say: there is none, or it is not the one that stands.
    /// Only what stands as ready is not red.
    pub(super) fn otherwise(&mut self, name: &str, at: Timestamp, verdict: Option<Verdict>, words: &str) {
        let ready = verdict == Some(Verdict::Ready);
        let counts = Counts { tests: 1, failures: 0, errors: usize::from(!ready) };
        let out = self.open(&escape(name), counts, at, verdict.map_or("undecided", verdict_in_words));
        if ready {
            let _ = writeln!(
                out,
                "    <testcase classname=\"gate\" name=\"decision\">\n      <system-out>{}</system-out>\n    </testcase>",
                escape(words),
            );
        } else {
            red(out, "decision", "undecided", words);
        }
        out.push_str("  </testsuite>\n");
    }

    fn open(&mut self, name: &str, counts: Counts, at: Timestamp, verdict: &str) -> &mut String {
        self.counts = self.counts.and(counts);
        let out = &mut self.suites;
        let _ = writeln!(out, "  <testsuite name=\"{name}\" {counts} skipped=\"0\" timestamp=\"{at}\">");
        let _ = writeln!(
            out,
            "    <properties>\n      <property name=\"verdict\" value=\"{verdict}\"/>\n    </properties>"
        );
        out
    }

    pub(super) fn written(self) -> String {
        let Self { suites, counts } = self;
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"countersign\" {counts}>\n{suites}</testsuites>\n"
        )
    }
}

/// A case of the gate's own that could not be answered.
fn red(out: &mut String, name: &str, kind: &str, message: &str) {
    let _ = writeln!(
        out,
        "    <testcase classname=\"gate\" name=\"{}\">\n      <error type=\"{}\" message=\"{}\"/>\n    </testcase>",
        escape(name),
        escape(kind),
        escape(message),
    );
}

/// The tests of a policy pack: a suite for each file.
#[must_use]
pub fn tests(report: &TestReport, pack: &str) -> String {
    let counts = |cases: &[&TestCase]| {
        let count = |of: fn(&TestOutcome) -> bool| cases.iter().filter(|case| of(&case.outcome)).count();
        Counts {
            tests: cases.len(),
            failures: count(|outcome| matches!(outcome, TestOutcome::Differs(_) | TestOutcome::Failed)),
            errors: count(|outcome| matches!(outcome, TestOutcome::Error(_))),
        }
    };
    let mut files: BTreeMap<&str, Vec<&TestCase>> = BTreeMap::new();
    for case in &report.cases {
        files.entry(&case.file).or_default().push(case);
    }
    let all: Vec<&TestCase> = report.cases.iter().collect();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<testsuites name=\"{}\" {}>", escape(pack), counts(&all));
    for (file, cases) in files {
        let _ = writeln!(out, "  <testsuite name=\"{}\" {} skipped=\"0\">", escape(file), counts(&cases));
        for case in cases {
            let _ = write!(
                out,
                "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\"",
                escape(file),
                escape(&case.name),
                escape(file),
                case.line
            );
            let _ = match &case.outcome {
                TestOutcome::Passed => writeln!(out, "/>"),
                TestOutcome::Failed => writeln!(
                    out,
                    ">\n      <failure type=\"failed\" message=\"expected true, found another value\"/>\n    </testcase>"
                ),
                TestOutcome::Differs(all) => {
                    let lines: Vec<String> = all.iter().flat_map(|one| one.lines()).map(escape).collect();
                    let first = all.first().and_then(|one| one.lines().next()).unwrap_or_default();
                    writeln!(
                        out,
                        ">\n      <failure type=\"differs\" message=\"{}\">{}</failure>\n    </testcase>",
                        escape(first),
                        lines.join("\n")
                    )
                }
                TestOutcome::Error(detail) => {
                    writeln!(out, ">\n      <error type=\"error\" message=\"{}\"/>\n    </testcase>", escape(detail))
                }
            };
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// How many cases there are, and how many of them are red.
#[derive(Clone, Copy)]
struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
}

impl Counts {
    /// A fault without a rule of its own must still make the report red.
    fn of(reasons: &[Reason], faults: usize) -> Self {
        let count = |outcome| reasons.iter().filter(|reason| reason.outcome == outcome).count();
        Self {
            tests: reasons.len().saturating_add(faults),
            failures: count(Outcome::Violation),
            errors: count(Outcome::Unknown).saturating_add(faults),
        }
    }

    const fn and(self, other: Self) -> Self {
        Self {
            tests: self.tests.saturating_add(other.tests),
            failures: self.failures.saturating_add(other.failures),
            errors: self.errors.saturating_add(other.errors),
        }
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "tests=\"{}\" failures=\"{}\" errors=\"{}\"", self.tests, self.failures, self.errors)
    }
}

fn case(out: &mut String, reply: &DecisionReply, reason: &Reason) {
    let id = reason.rule.as_str();
    let group = id.rsplit_once('.').map_or("", |(group, _)| group);
    let name = if reason.title.is_empty() { id } else { &reason.title };
    let _ = write!(out, "    <testcase classname=\"{}\" name=\"{}\"", escape(group), escape(&format!("{name} ({id})")));
    let sides = both_sides(reason);
    let message = if sides.is_empty() { "not shown".to_owned() } else { sides.clone() };
    let body = format!("owner: {}\n{}\nfix: {}", safe(&reason.owner), both_sides(reason), safe(&reason.fix));
    let _ = match reason.outcome {
        Outcome::Shown => writeln!(out, "/>"),
        Outcome::Violation => writeln!(
            out,
            ">\n      <failure type=\"violation\" message=\"{}\">{}</failure>\n    </testcase>",
            escape(&message),
            escape_lines(&body)
        ),
        Outcome::Unknown => {
            writeln!(out, ">\n      <error type=\"unknown\" message=\"{}\"/>\n    </testcase>", escape(&message))
        }
        Outcome::Waived | Outcome::Warning => {
            let who = waiver_in_words(reply, reason);
            let by = reason.waived_by.map(|id| format!(" by override {id}{who}")).unwrap_or_default();
            let words = format!("{}{by}: {sides}", super::outcome_name(reason.outcome));
            writeln!(out, ">\n      <system-out>{}</system-out>\n    </testcase>", escape(&words))
        }
    };
}

fn escape(text: &str) -> String {
    escape_lines(&safe(text))
}

/// Escapes markup of text whose control characters are spelled out already, and keeps its lines.
fn escape_lines(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}
