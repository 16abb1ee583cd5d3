//! The six faces of a decision, held to the letter: what scripts and people read does not change unnoticed.
//!
//! `COUNTERSIGN_RENEW=1 cargo test --test stories golden` writes the files anew; look at the difference before
//! committing it.

use std::path::{Path, PathBuf};

use countersign::cli::evidence::listing_in_words;
use countersign::cli::output::{ALL, Format};
use countersign::cli::paint::Paint;
use countersign::cli::render;
use countersign::cli::render::text::Fold;
use countersign::domain::digest::Digest;
use countersign::gate::EvidenceListing;
use countersign::gate::reply::DecisionReply;
use serde_json::{Value, json};

fn digest(text: &str) -> String {
    Digest::of(text.as_bytes()).to_string()
}

fn reason(rule: &str, outcome: &str, title: &str) -> Value {
    json!({"rule": rule, "outcome": outcome, "severity": if outcome == "warning" { "warning" } else { "required" },
           "title": title, "owner": "platform-security", "expected": "", "found": "", "evidence": [], "fix": "",
           "waived_by": null})
}

fn with(mut value: Value, changes: &Value) -> Value {
    for (key, change) in changes.as_object().unwrap() {
        value[key] = change.clone();
    }
    value
}

fn decision(verdict: &str, changes: &Value) -> DecisionReply {
    let base = json!({
        "schema": "countersign.decision/v1", "verdict": verdict,
        "subject": {"digest": digest("app"), "name": "registry.example.com/app"},
        "project": "default", "environment": "production", "correlation_id": "change-42",
        "decision": {"id": digest("decision"), "run": "01890a5d-ac96-774b-bcce-b302099a8057",
                     "decided_at": "2026-11-21T09:00:00Z", "valid_until": "2026-11-28T09:00:00Z", "log_index": null},
        "policy": {"pack": "standard", "version": 3, "digest": digest("pack")}, "trust_set": digest("trust"),
        "reasons": [
            with(reason("signature.present", "shown", "Signed by somebody we accept"), &json!({"evidence": [digest("signature")]})),
            with(reason("provenance.builder", "shown", "Built by a builder we accept"), &json!({"evidence": [digest("provenance")]})),
        ],
        "evidence": [
            {"digest": digest("signature"), "predicate_type": "https://sigstore.dev/cosign/sign/v1",
             "signer": {"identity": null, "issuer": null, "key": digest("key")}, "signed_at": null,
             "source": "referrer", "accepted": true, "rejection": null},
        ],
        "faults": [], "timing_ms": {"fetching": 40, "verifying": 2},
        "standing": {"as_of": "2026-11-21T09:00:01Z", "changed_because": []},
        "publication": {"state": "published", "tries": 1, "referrer": digest("referrer"), "last_error": null},
    });
    serde_json::from_value(with(base, changes)).unwrap()
}

/// Not ready, with everything that can go wrong and text that tries to be more than text.
fn not_ready() -> DecisionReply {
    let hostile = "<b>\u{1b}[31m\n::set-output name=x::y|`@all`\u{202e}";
    decision(
        "not-ready",
        &json!({
            "reasons": [
                with(reason("provenance.source", "violation", "Built from the expected source"), &json!({
                    "expected": "a source of data.pack.sources: git+https://github.com/acme/app",
                    "found": hostile, "evidence": [digest("provenance")],
                    "fix": format!("countersign provenance registry.example.com/app@{}", digest("app"))})),
                with(reason("review.approved", "waived", "Reviewed by a second person"), &json!({
                    "expected": "a review by a signer of the set reviewers", "found": "no review",
                    "waived_by": digest("override")})),
                with(reason("smoke.fresh", "warning", "The smoke test is fresh"), &json!({
                    "expected": "a smoke test not older than 24 h",
                    "found": "the newest finished 2026-11-20T02:00:00Z, 31 h ago; this sentence goes on so that it has to be wrapped somewhere before it ends"})),
                reason("signature.present", "shown", "Signed by somebody we accept"),
            ],
            "evidence": [
                {"digest": digest("foreign"), "predicate_type": "https://slsa.dev/provenance/v1",
                 "signer": {"identity": "https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main",
                            "issuer": "https://token.actions.githubusercontent.com", "key": null},
                 "signed_at": "2026-11-20T08:00:00Z", "source": "tag", "accepted": false,
                 "rejection": {"code": "signer-not-accepted", "expected": "a signer of a set of the pack", "found": "another identity"}},
            ],
            "standing": {"as_of": "2026-11-29T09:00:01Z", "changed_because": ["gate.decision-expired"]},
            "publication": {"state": "pending", "tries": 3, "referrer": null, "last_error": "registry registry.example.com: refused"},
        }),
    )
}

fn unknown() -> DecisionReply {
    decision(
        "unknown",
        &json!({
            "reasons": [reason("signature.present", "unknown", "Signed by somebody we accept")],
            "evidence": [],
            "faults": [{"dependency": "registry registry.example.com", "class": "throttled", "tries": 3, "elapsed_ms": 4100,
                        "retry_after_s": 30, "retry": "after", "detail": "answered 429 Too Many Requests"}],
            "publication": null,
        }),
    )
}

/// An index of which one platform is not ready, with what its builder left unsigned in it.
fn index() -> DecisionReply {
    let arm = digest("arm64");
    let missing = with(
        reason("provenance.present", "violation", "Has build provenance"),
        &json!({"expected": "SLSA provenance v1 or v0.2, signed by a member of `builder`", "found": "no such statement",
                "fix": format!("countersign provenance registry.example.com/app@{arm}")}),
    );
    let whole = with(
        reason("gate.platform", "violation", "Ready as a part of the index: linux/arm64"),
        &json!({"owner": "gate", "expected": format!("linux/arm64 ({arm}) ready for `production`"),
                "found": "not ready: provenance.present", "fix": format!("countersign provenance registry.example.com/app@{arm}")}),
    );
    let shown = reason("signature.present", "shown", "Signed by somebody we accept");
    decision(
        "not-ready",
        &json!({
            "reasons": [shown, whole],
            "platforms": [
                {"digest": digest("amd64"), "platform": "linux/amd64", "verdict": "ready", "reasons": [shown]},
                {"digest": arm, "platform": "linux/arm64", "verdict": "not-ready", "reasons": [shown, missing],
                 "referrers": [{"digest": digest("referrer of arm64"), "source": "referrer"}]},
                {"digest": digest("bare"), "platform": null, "verdict": "unknown", "reasons": [shown]},
            ],
            "evidence": [
                {"digest": digest("statement"), "form": "statement", "predicate_type": "https://slsa.dev/provenance/v1",
                 "signer": null, "signed_at": null, "source": "index", "accepted": false, "subject": arm,
                 "rejection": {"code": "unsigned", "expected": "a signature that covers it",
                               "found": format!("an in-toto statement in layer {}, which the index leads to, which nobody signed", digest("statement"))}},
            ],
            "publication": null,
        }),
    )
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn compare(name: &str, rendered: &str) {
    let path = golden(name);
    if std::env::var_os("COUNTERSIGN_RENEW").is_some() {
        std::fs::write(&path, rendered).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == rendered,
        "tests/golden/{name} differs; COUNTERSIGN_RENEW=1 cargo test --test stories golden renews it\n{rendered}"
    );
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Github => "github.txt",
        Format::Json => "json",
        Format::Junit => "junit.xml",
        Format::Markdown => "md",
        Format::Sarif => "sarif.json",
        Format::Text => "txt",
    }
}

#[test]
fn a_decision_looks_as_committed_in_every_format() {
    let ready = decision("ready", &json!({}));
    for (name, reply) in [("ready", ready), ("not-ready", not_ready()), ("unknown", unknown()), ("index", index())] {
        for format in ALL {
            let rendered = render::decision(&reply, *format, Paint::Plain, Fold::Closed).unwrap();
            compare(&format!("{name}.{}", extension(*format)), &rendered);
        }
        if name != "ready" {
            let unfolded = render::decision(&reply, Format::Text, Paint::Plain, Fold::Open).unwrap();
            compare(&format!("{name}.verbose.txt"), &unfolded);
        }
    }
}

/// Evidence that verified and that did not, a registry that could not be asked, and what was passed over.
fn listing() -> EvidenceListing {
    let (good, hostile, reply) = (decision("ready", &json!({})), not_ready(), unknown());
    let notes = ["referrer sha256:… is about another subject", "\u{1b}[31mnote\u{202e}"];
    EvidenceListing {
        subject: hostile.subject,
        evidence: [good.evidence, hostile.evidence].concat(),
        faults: reply.faults,
        notes: notes.map(str::to_owned).to_vec(),
    }
}

#[test]
fn a_listing_of_evidence_looks_as_committed() {
    let text = listing_in_words(&listing(), Paint::Plain);
    compare("evidence-list.txt", &text);
    assert!(!text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'));
    let json = serde_json::to_string_pretty(&listing()).unwrap();
    compare("evidence-list.json", &format!("{json}\n"));
    let nothing = EvidenceListing { evidence: vec![], faults: vec![], notes: vec![], ..listing() };
    assert_eq!(listing_in_words(&nothing, Paint::Plain), format!("{}\n", nothing.subject.digest));
}

#[test]
fn no_format_for_people_or_runners_passes_a_control_character_on() {
    for format in [Format::Text, Format::Markdown, Format::Github, Format::Junit] {
        let rendered = render::decision(&not_ready(), format, Paint::Plain, Fold::Closed).unwrap();
        assert!(!rendered.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{format}");
        assert!(!rendered.contains("\n::set-output"), "{format}");
    }
}

#[test]
fn no_line_of_text_is_wider_than_a_terminal_unless_it_is_a_digest_or_a_command() {
    for reply in [decision("ready", &json!({})), not_ready(), unknown(), index()] {
        for line in render::text::decision(&reply, Paint::Plain, Fold::Closed).lines() {
            let unbreakable = line.contains("sha256:") || line.contains("countersign ") || line.contains("https://");
            assert!(line.chars().count() <= 100 || unbreakable, "{line}");
        }
    }
}

#[test]
fn junit_and_sarif_are_never_green_when_the_answer_is_not_known() {
    let junit = render::decision(&unknown(), Format::Junit, Paint::Plain, Fold::Closed).unwrap();
    assert!(junit.contains("errors=\"2\""), "{junit}");
    let sarif: Value =
        serde_json::from_str(&render::decision(&unknown(), Format::Sarif, Paint::Plain, Fold::Closed).unwrap())
            .unwrap();
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
    assert_eq!(sarif["runs"][0]["results"][0]["level"], "error");
}

#[test]
fn junit_is_well_formed_whatever_the_rules_say() {
    let junit = render::decision(&not_ready(), Format::Junit, Paint::Plain, Fold::Closed).unwrap();
    let mut reader = quick_xml::Reader::from_str(&junit);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}
