//! What a pack says of overrides: who may approve, how many, in which way, and for how long.

use countersign::domain::digest::Digest;
use countersign::domain::names::ProjectName;
use countersign::domain::overrides::{OverrideFacts, OverridePredicate, Way};

use super::{NOT_READY, Question, Row, logged, only, person, row, sbom, signature};
use crate::policies::time;

const IN_FORCE: &str = "ready until 2026-01-03T00:00:00Z";

/// Complete but for the review, with an override that these people approved.
fn waived(approvals: &[&str]) -> Question {
    waived_by(Way::Ordinary, approvals)
}

fn waived_by(way: Way, approvals: &[&str]) -> Question {
    let permits = OverridePredicate {
        gate: "https://gate.example.com".into(),
        project: ProjectName::default(),
        environment: "production".parse().unwrap(),
        pack: "strict".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        reason: "a reason".into(),
        ticket: None,
        expires: time("2026-01-03T00:00:00Z"),
        nonce: "n".into(),
        requester_key: None,
        way,
        policy: None,
    };
    let waiver = OverrideFacts {
        asked_otherwise: false,
        id: Digest::of(b"override"),
        subject: Digest::of(b"app"),
        permits,
        requester: person("dev@example.com"),
        approvals: approvals.iter().map(|name| person(name)).collect(),
        filed_at: Some(time("2026-01-01T00:00:00Z")),
        asked_as: std::collections::BTreeSet::new(),
        made_as: std::collections::BTreeSet::new(),
        asked_on: Vec::new(),
        approved_on: Vec::new(),
    };
    Question { overrides: vec![waiver], ..only("production", &[logged(signature()), logged(sbom())]) }
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = people();
    rows.extend(lifetimes());
    rows
}

fn people() -> Vec<Row> {
    let both = ["alice@example.com", "bob@example.com"];
    vec![
        // A requester whom the pack does not know demands two in any case.
        row(
            "Approvers.quorum",
            (
                "quorum = 2\n",
                "quorum = 3\n[approvers.security.people.carol]\nidentities = [{ issuer = \"https://accounts.example.com\", identity = \"carol@example.com\" }]\n",
            ),
            waived(&both),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "Approvers.people",
            ("identity = \"bob@example.com\"", "identity = \"mallory@example.com\""),
            waived(&["alice@example.com", "mallory@example.com"]),
            (NOT_READY, IN_FORCE),
        ),
        row(
            "Manifest.approvers",
            ("identity = \"alice@example.com\"", "identity = \"eve@example.com\""),
            waived(&both),
            (IN_FORCE, NOT_READY),
        ),
    ]
}

fn lifetimes() -> Vec<Row> {
    let both = ["alice@example.com", "bob@example.com"];
    vec![
        row(
            "Rule.overridable_by",
            ("fix = \"review it\"\noverridable-by = \"security\"\n", "fix = \"review it\"\n"),
            waived(&both),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "Environment.max_override_lifetime",
            ("decision-lifetime = \"7d\"", "decision-lifetime = \"7d\"\nmax-override-lifetime = \"47h\""),
            waived(&both),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "Rule.max_override_lifetime",
            (
                "fix = \"review it\"\noverridable-by = \"security\"\n",
                "fix = \"review it\"\noverridable-by = \"security\"\nmax-override-lifetime = \"47h\"\n",
            ),
            waived(&both),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "Manifest.break_glass",
            (
                "[break-glass]\napprovers = \"commanders\"\nreviewers = \"security\"\nmax-lifetime = \"2d\"\nenvironments = [\"production\"]\n",
                "",
            ),
            waived_by(Way::BreakGlass, &["carol@example.com"]),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "BreakGlass.approvers",
            ("approvers = \"commanders\"", "approvers = \"security\""),
            waived_by(Way::BreakGlass, &["alice@example.com"]),
            (NOT_READY, IN_FORCE),
        ),
        row(
            "BreakGlass.max_lifetime",
            ("max-lifetime = \"2d\"", "max-lifetime = \"47h\""),
            waived_by(Way::BreakGlass, &["carol@example.com"]),
            (IN_FORCE, NOT_READY),
        ),
        row(
            "BreakGlass.environments",
            (
                "environments = [\"production\"]\n\n[environments.staging]",
                "environments = [\"staging\"]\n\n[environments.staging]",
            ),
            waived_by(Way::BreakGlass, &["carol@example.com"]),
            (IN_FORCE, NOT_READY),
        ),
    ]
}
