//! JUnit XML: one test case a rule, for everything that draws test reports.

use std::fmt::Write as _;

use super::{both_sides, safe, verdict_in_words};
use crate::domain::decision::{Outcome, Reason};
use crate::gate::reply::DecisionReply;

/// A decision: violations are failures, what could not be judged is an error, warnings and waivers are said in
/// `system-out` of a test that passed.
#[must_use]
pub fn decision(reply: &DecisionReply) -> String {
    let count = |outcome| reply.reasons.iter().filter(|reason| reason.outcome == outcome).count();
    // A fault without a rule of its own must still make the report red.
    let errors = count(Outcome::Unknown).saturating_add(reply.faults.len());
    let tests = reply.reasons.len().saturating_add(reply.faults.len());
    let suite = escape(&format!("countersign {} {}", reply.environment, reply.subject.digest));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites name=\"countersign\" tests=\"{tests}\" failures=\"{}\" errors=\"{errors}\">",
        count(Outcome::Violation),
    );
    let _ = writeln!(
        out,
        "  <testsuite name=\"{suite}\" tests=\"{tests}\" failures=\"{}\" errors=\"{errors}\" skipped=\"0\" timestamp=\"{}\">",
        count(Outcome::Violation),
        reply.decision.as_ref().map_or(reply.standing.as_of, |decision| decision.decided_at),
    );
    let _ = writeln!(
        out,
        "    <properties>\n      <property name=\"verdict\" value=\"{}\"/>\n    </properties>",
        verdict_in_words(reply.verdict)
    );
    for reason in &reply.reasons {
        case(&mut out, reason);
    }
    for fault in &reply.faults {
        let _ = writeln!(
            out,
            "    <testcase classname=\"gate\" name=\"{}\">\n      <error type=\"{}\" message=\"{}\"/>\n    </testcase>",
            escape(&fault.dependency),
            fault.class,
            escape(&fault.to_string()),
        );
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn case(out: &mut String, reason: &Reason) {
    let id = reason.rule.as_str();
    let group = id.rsplit_once('.').map_or("", |(group, _)| group);
    let name = if reason.title.is_empty() { id } else { &reason.title };
    let _ = write!(out, "    <testcase classname=\"{}\" name=\"{}\"", escape(group), escape(&format!("{name} ({id})")));
    let sides = both_sides(reason);
    let message = if sides.is_empty() { "not shown".to_owned() } else { sides.clone() };
    let body = format!("owner: {}\nfix: {}", safe(&reason.owner), safe(&reason.fix));
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
            let by = reason.waived_by.map(|id| format!(" by {id}")).unwrap_or_default();
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
