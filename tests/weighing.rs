//! What is refused as proof and stands in the way all the same: statements by a known key without the witness that is
//! demanded, and what a signature over an index does not answer for.

use std::collections::BTreeMap;

use countersign::domain::decision::{Inputs, Outcome, Part, Record, Subject, Verdict, decide, decide_again};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::Form;
use countersign::domain::facts::{Facts, Signer, Vouched};
use countersign::domain::limits::EVALUATION_STACK_BYTES;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::{Pack, PackFiles, Weighing, loosenings};
use serde_json::json;

use crate::policies::{NOW, cases, facts, files_below, time};

const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";
const SIGNATURE: &str = "https://sigstore.dev/cosign/sign/v1";
const SPDX: &str = "https://spdx.dev/Document";

pub const PASSED: &str = "shown if {\n\tsome e in latest\n\tevery e in latest { e.predicate.result == \"PASSED\" }\n}\n\n\
                      latest := evidence.current(input.signed.builder)\n\n\
                      found := concat(\", \", {e.predicate.result | some e in latest})\n\n\
                      used contains e.digest if some e in latest";

/// A pack with one rule, that the latest test passed, and these lines for staging.
pub fn pack_with(rego: &str, staging: &str) -> Result<Pack, String> {
    let mut files = files_below(&cases().join("base"));
    files.remove("rules/signature/present.rego");
    let mut manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    manifest.truncate(manifest.find("[rules").unwrap());
    manifest = manifest.replace("[environments.staging]", &format!("[environments.staging]\n{staging}"));
    manifest.push_str("[rules.\"test.passed\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n");
    files.insert("pack.toml".into(), manifest.into_bytes());
    let text = format!("package countersign.rules.test.passed\n\nimport data.countersign.lib.evidence\n\n{rego}\n");
    files.insert("rules/test/passed.rego".into(), text.into_bytes());
    let library = PackFiles::standard().text("lib/evidence.rego").unwrap().as_bytes().to_vec();
    files.insert("lib/evidence.rego".into(), library);
    PackFiles::new(files).and_then(|files| Pack::load(&files)).map_err(|errors| errors.to_string())
}

fn required() -> Pack {
    pack_with(PASSED, "log-entry = \"required\"").unwrap()
}

/// A test of this hour of the day, by the key of the pack, without any witness.
fn result(result: &str, hour: u32) -> Facts {
    let at = format!("2026-01-02T{hour:02}:00:00Z");
    let predicate = json!({"result": result, "configuration": [], "finishedOn": at});
    Facts { claimed_at: Some(time(&at)), ..facts(&format!("{result} {hour}"), TEST_RESULT, predicate) }
}

fn logged(facts: Facts) -> Facts {
    Facts { signed_at: facts.claimed_at, logged: true, ..facts }
}

/// The same as some root vouches for it.
fn vouched(root: &str, facts: Facts) -> Facts {
    let by = Vouched {
        root: root.to_owned(),
        root_digest: Digest::of(root.as_bytes()),
        logs: vec![Digest::of(b"log")],
        promises: vec![],
        behind: vec![],
        own: vec![],
        above: vec![],
        timestamps: vec![],
    };
    Facts { vouched: vec![by], ..logged(facts) }
}

fn inputs(pack: &Pack, mut evidence: Vec<Facts>) -> Inputs {
    evidence.sort_by_key(|facts| facts.digest);
    Inputs {
        kept_from: Vec::new(),
        run: uuid::Uuid::nil(),
        project: ProjectName::default(),
        subject: Subject::unseen(Digest::of(b"app"), String::new()).seen_as(Some("application/octet-stream".into())),
        environment: "staging".parse().unwrap(),
        now: time(NOW),
        looked_at: None,
        engine: "test".into(),
        policy: pack.reference(),
        trust_set: Digest::of(b"trust"),
        evidence,
        rejected: vec![],
        faults: vec![],
        retried: vec![],
        referrers: vec![],
        prior: None,
        overrides: vec![],
        platforms: None,
        manifests: vec![],
        revocations: vec![],
        again: None,
        counting: None,
        weighing: None,
        revoked_decision: None,
        before_loss: None,
        ready_since: None,
    }
}

/// On a stack that rules may need.
pub fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES).spawn(work).unwrap().join().unwrap()
}

pub fn decided(pack: &Pack, inputs: Inputs) -> Record {
    let pack = pack.clone();
    apart(move || decide(inputs, &pack).unwrap())
}

pub fn answer(pack: &Pack, evidence: Vec<Facts>) -> Record {
    decided(pack, inputs(pack, evidence))
}

/// A25: the latest word of a signer is a no, and only the yes before it has the log entry that is demanded.
#[test]
fn a_failure_without_the_log_entry_that_is_demanded_stands_in_the_way_of_the_pass_before_it() {
    let pack = required();
    let (passed, failed) = (logged(result("PASSED", 9)), result("FAILED", 10));
    assert_eq!(answer(&pack, vec![passed.clone()]).verdict, Verdict::Ready);
    let record = answer(&pack, vec![passed, failed.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AlsoAgainst)));
    let reason = &record.reasons[0];
    assert_eq!((reason.outcome, reason.evidence.as_slice()), (Outcome::Violation, [failed.digest].as_slice()));
    let names = format!("{} (log-entry-missing)", failed.digest.short());
    assert!(reason.found.starts_with("FAILED; ") && reason.found.contains(&names), "{}", reason.found);
    assert!(reason.found.contains("take it back"), "{}", reason.found);
}

#[test]
fn what_has_no_witness_shows_nothing_and_takes_nothing_away_that_came_later() {
    let pack = required();
    // A pass without a witness is none.
    let alone = answer(&pack, vec![result("PASSED", 10)]);
    assert_eq!((alone.verdict, alone.reasons[0].outcome), (Verdict::NotReady, Outcome::Violation));
    let after_a_failure = answer(&pack, vec![logged(result("FAILED", 9)), result("PASSED", 10)]);
    assert_eq!((after_a_failure.verdict, after_a_failure.reasons[0].found.as_str()), (Verdict::NotReady, "FAILED"));
    // The signer has taken it back; and where both say yes nothing is in the way.
    let taken_back = answer(&pack, vec![result("FAILED", 9), logged(result("PASSED", 10))]);
    assert_eq!((taken_back.verdict, taken_back.inputs.weighing), (Verdict::Ready, Some(Weighing::AlsoAgainst)));
    assert_eq!(answer(&pack, vec![logged(result("PASSED", 9)), result("PASSED", 10)]).verdict, Verdict::Ready);
    // Where all is proof nothing is weighed, and nothing is said of it.
    assert_eq!(answer(&pack, vec![logged(result("PASSED", 9))]).inputs.weighing, None);
}

/// A25: who has a key, and no log that takes what he signs, cannot take back unseen what was said against the subject.
#[test]
fn what_is_no_proof_takes_back_nothing_that_is_no_proof_either() {
    let pack = required();
    let (passed, failed, again) = (logged(result("PASSED", 9)), result("FAILED", 10), result("PASSED", 11));
    let record = answer(&pack, vec![passed.clone(), failed.clone(), again.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsFirstSeen)));
    let found = &record.reasons[0].found;
    assert!(found.contains(&failed.digest.short()) && !found.contains(&again.digest.short()), "{found}");
    let replayed = |record: &Record| {
        let (pack, record) = (pack.clone(), record.clone());
        apart(move || decide_again(record, &pack).unwrap())
    };
    assert_eq!(replayed(&record), record);
    // A proof takes it back, and several that say yes are in nobody's way.
    let later = logged(result("PASSED", 12));
    let taken_back = answer(&pack, vec![passed.clone(), failed.clone(), again.clone(), later]);
    assert_eq!(taken_back.verdict, Verdict::Ready);
    assert_eq!(replayed(&taken_back), taken_back);
    assert_eq!(answer(&pack, vec![passed.clone(), result("PASSED", 10), again.clone()]).verdict, Verdict::Ready);
    // Nor do many of them.
    let mut many = vec![passed.clone(), failed.clone(), again.clone()];
    many.extend((12..20).map(|hour| result("PASSED", hour)));
    assert_eq!(answer(&pack, many).verdict, Verdict::NotReady);
    // Versions that let them replace each other decided as they did.
    let mut then = answer(&pack, vec![passed, again]);
    then.inputs.evidence = record.inputs.evidence.clone();
    assert_eq!((then.verdict, then.inputs.weighing), (Verdict::Ready, Some(Weighing::AlsoAgainst)));
    assert_eq!(replayed(&then), then);
}

/// Nobody takes anything away without the key, and no root that does not count here says who somebody is.
#[test]
fn nobody_who_is_not_known_can_stand_in_the_way() {
    let pack = pack_with(PASSED, "log-entry = \"required\"\ntrusted-roots = [\"production\"]").unwrap();
    let passed = || vouched("production", result("PASSED", 9));
    let failed = || result("FAILED", 10);
    let stranger = Signer { key: Some(Digest::of(b"another key")), ..Signer::default() };
    let by_stranger = Facts { signer: stranger, ..failed() };
    assert_eq!(answer(&pack, vec![passed(), by_stranger]).verdict, Verdict::Ready);
    // The key is the pack's, whichever root has seen it.
    assert_eq!(answer(&pack, vec![passed(), vouched("elsewhere", failed())]).verdict, Verdict::NotReady);

    let manifest = String::from_utf8(pack.files().clone().into_map()["pack.toml"].clone()).unwrap();
    let mut files = pack.files().clone().into_map();
    let keys = manifest.lines().find(|line| line.starts_with("keys = ")).unwrap();
    let person = "identities = [{ issuer = \"https://issuer.example\", identity = \"ci@example.com\" }]";
    files.insert("pack.toml".into(), manifest.replacen(keys, &format!("{keys}\n{person}"), 1).into_bytes());
    let pack = PackFiles::new(files).and_then(|files| Pack::load(&files)).unwrap_or_else(|errors| panic!("{errors}"));
    let signer = Signer {
        identity: Some("ci@example.com".into()),
        issuer: Some("https://issuer.example".into()),
        ..Signer::default()
    };
    let (of_hers, no) = (Facts { signer: signer.clone(), ..passed() }, Facts { signer, ..failed() });
    assert_eq!(answer(&pack, vec![of_hers.clone()]).verdict, Verdict::Ready);
    assert_eq!(answer(&pack, vec![of_hers.clone(), vouched("elsewhere", no.clone())]).verdict, Verdict::Ready);
    assert_eq!(answer(&pack, vec![of_hers, vouched("production", no)]).verdict, Verdict::NotReady);
}

#[test]
fn too_few_logs_for_a_proof_are_enough_for_a_no() {
    let pack = pack_with(PASSED, "log-entries = 2").unwrap();
    let by_two = |facts: Facts| {
        let mut facts = vouched("production", facts);
        facts.vouched[0].logs.push(Digest::of(b"another log"));
        facts
    };
    let passed = by_two(result("PASSED", 9));
    assert_eq!(answer(&pack, vec![passed.clone()]).verdict, Verdict::Ready);
    let record = answer(&pack, vec![passed, vouched("production", result("FAILED", 10))]);
    assert_eq!(record.verdict, Verdict::NotReady);
    assert!(record.reasons[0].found.contains("log-entries-too-few"), "{}", record.reasons[0].found);
}

/// What was decided before is what it was, and a record of now cannot pass for one of then.
#[test]
fn a_decision_of_a_version_that_passed_over_it_replays_to_the_same_bytes() {
    let pack = required();
    let evidence = vec![logged(result("PASSED", 9)), result("FAILED", 10)];
    let now = answer(&pack, evidence);
    // As it was made: ready, and without a word of how it was weighed.
    let mut then = answer(&pack, vec![logged(result("PASSED", 9))]);
    then.inputs.evidence = now.inputs.evidence.clone();
    assert_eq!((then.verdict, then.inputs.weighing), (Verdict::Ready, None));
    for record in [then, now.clone()] {
        let (pack, recorded) = (pack.clone(), record.clone());
        let again = apart(move || decide_again(recorded, &pack).unwrap());
        assert_eq!(again.canonical().unwrap(), record.canonical().unwrap(), "{}", record.verdict);
    }
    let forged = Record { verdict: Verdict::Ready, ..now };
    let pack = pack.clone();
    let recorded = forged.clone();
    assert_ne!(apart(move || decide_again(recorded, &pack).unwrap()), forged);
    // No record says that it was weighed as versions did that said nothing.
    assert!(serde_json::from_value::<Weighing>(json!("as-proof")).is_err());
    assert!(serde_json::to_value(Weighing::AsProof).is_err());
}

const LISTED: &str = "shown if {\n\tsome e in input.signed.builder\n\te.predicate_type in {\"https://spdx.dev/Document\", \"urn:countersign:review/v1\"}\n}";

/// An index of one platform that the pack's key has signed, with a statement about the platform that nobody signed.
pub fn signed_index(pack: &Pack, kind: &str) -> Inputs {
    let amd = Digest::of(b"amd64");
    let unsigned = Facts {
        form: Form::Statement,
        subject: amd,
        signer: Signer::default(),
        ..facts("unsigned", kind, json!({"spdxVersion": "SPDX-2.3"}))
    };
    let part = Part {
        subject: Subject::unseen(amd, String::new()).seen_as(Some("application/octet-stream".into())),
        platform: Some("linux/amd64".into()),
        evidence: vec![],
        rejected: vec![],
        faults: vec![],
        prior: None,
        overrides: vec![],
        referrers: vec![],
        unsigned: vec![unsigned],
    };
    let index = [facts("signature", SIGNATURE, json!({})), facts("sbom", SPDX, json!({}))].to_vec();
    Inputs { platforms: Some(vec![part]), ..inputs(pack, index) }
}

/// Whoever signs an index may never have looked into it: for a review that lies in it nobody but the reviewer answers.
#[test]
fn a_signature_over_an_index_answers_for_what_builders_leave_or_the_pack_names_and_no_more() {
    let verdict = |staging: &str, kind: &str| {
        let pack = pack_with(LISTED, &format!("log-entry = \"optional\"\n{staging}")).unwrap();
        decided(&pack, signed_index(&pack, kind)).platforms[0].verdict
    };
    let review = "urn:countersign:review/v1";
    let all = "unsigned-in-signed-index = true";
    assert_eq!((verdict(all, SPDX), verdict(all, review)), (Verdict::Ready, Verdict::NotReady));
    let named = format!("unsigned-in-signed-index = {{ builder = [\"{review}\"] }}");
    assert_eq!((verdict(&named, SPDX), verdict(&named, review)), (Verdict::NotReady, Verdict::Ready));
    let none = "unsigned-in-signed-index = false";
    assert_eq!((verdict(none, SPDX), verdict("", review)), (Verdict::NotReady, Verdict::NotReady));
}

#[test]
fn whose_signature_answers_for_what_is_said_by_name_or_not_at_all() {
    for (line, expected) in [
        ("unsigned-in-signed-index = { nobody = [\"t\"] }", "expected a signer set of this pack, found `nobody`"),
        ("unsigned-in-signed-index = {}", "expected signer sets, each with types of statements"),
        ("unsigned-in-signed-index = { builder = [] }", "expected signer sets, each with types of statements"),
        ("unsigned-in-signed-index = { builder = [\"\"] }", "expected predicate types for `builder`"),
        ("unsigned-in-signed-index = \"true\"", "pack.toml:"),
    ] {
        let error = pack_with(LISTED, line).unwrap_err();
        assert!(error.contains(expected) && error.contains("pack.toml:"), "{line}: {error}");
    }
}

#[test]
fn to_answer_for_more_is_to_ask_less() {
    let pack = |line: &str| pack_with(LISTED, line).unwrap();
    let (nothing, all) = (pack(""), pack("unsigned-in-signed-index = true"));
    let one = pack("unsigned-in-signed-index = { builder = [\"https://spdx.dev/Document\"] }");
    let other = pack("unsigned-in-signed-index = { builder = [\"urn:countersign:review/v1\"] }");
    let less = |before: &Pack, after: &Pack| !loosenings(before, after, time(NOW)).is_empty();
    let cases: BTreeMap<&str, (bool, bool)> = [
        ("nothing to all", (less(&nothing, &all), true)),
        ("all to nothing", (less(&all, &nothing), false)),
        ("all to one of them", (less(&all, &one), false)),
        ("one of them to all", (less(&one, &all), true)),
        ("one to another", (less(&one, &other), true)),
        ("one to the same", (less(&one, &one), false)),
    ]
    .into();
    for (what, (found, expected)) in cases {
        assert_eq!(found, expected, "{what}");
    }
}
