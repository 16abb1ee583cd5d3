//! Policy packs: what loads, what does not, and what a loaded one answers.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use countersign::domain::decision::{Prior, Subject};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::Form;
use countersign::domain::facts::{Facts, RejectedBundle, RejectionReport, Signer, Source};
use countersign::domain::limits::EVALUATION_STACK_BYTES;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::{Judgement, LoadErrors, Pack, PackFiles, Question, Weighing};
use countersign::domain::time::Timestamp;
use serde_json::{Value, json};

/// The files below `directory`, by their path there.
pub fn files_below(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut pending) = (BTreeMap::new(), vec![directory.to_path_buf()]);
    while let Some(next) = pending.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap().to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

pub fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/policies")
}

/// Each directory holds what differs from `base`, and in `expected.txt` all errors that loading it gives.
///
/// With `COUNTERSIGN_BLESS` set, what is found is written down to be read and committed.
#[test]
fn a_bad_pack_is_refused_with_every_error_and_its_place() {
    let base = files_below(&cases().join("base"));
    assert!(Pack::load(&PackFiles::new(base.clone()).unwrap()).is_ok());
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(cases()).unwrap() {
        let directory = entry.unwrap().path();
        let name = directory.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "base" {
            continue;
        }
        seen += 1;
        let mut files = base.clone();
        files.extend(files_below(&directory));
        let expected = files.remove("expected.txt").map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
        let found = match PackFiles::new(files).and_then(|files| Pack::load(&files)) {
            Ok(_) => "it loads".to_owned(),
            Err(errors) => errors.to_string(),
        };
        if std::env::var_os("COUNTERSIGN_BLESS").is_some() {
            std::fs::write(directory.join("expected.txt"), format!("{found}\n")).unwrap();
        } else if expected.trim_end() != found {
            wrong.push(format!("{name}\n  expected: {}\n  found:    {found}", expected.trim_end()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100);
}

/// A pack of `rules` (id and Rego without the package line) with one signer set `builder`, in `staging`.
pub fn pack_of(rules: &[(&str, &str)]) -> Pack {
    try_pack_of(rules).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The same, or why it does not load.
pub fn try_pack_of(rules: &[(&str, &str)]) -> Result<Pack, LoadErrors> {
    let mut files = files_below(&cases().join("base"));
    files.remove("rules/signature/present.rego");
    let mut manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    manifest.truncate(manifest.find("[rules").unwrap());
    manifest = manifest.replace("[environments.staging]", "[environments.staging]\nlog-entry = \"optional\"");
    for (id, rego) in rules {
        write!(manifest, "[rules.\"{id}\"]\ntitle = \"t\"\nowner = \"o\"\nseverity = \"required\"\nfix = \"f\"\n")
            .unwrap();
        let text = format!("package countersign.rules.{id}\n\n{rego}\n");
        files.insert(format!("rules/{}.rego", id.replace('.', "/")), text.into_bytes());
    }
    files.insert("pack.toml".into(), manifest.into_bytes());
    Pack::load(&PackFiles::new(files)?)
}

/// A rule that holds as soon as there is evidence.
pub const HOLDS: &str = "shown if some e in input.signed.builder";

pub fn key_of_base() -> Digest {
    let pem = String::from_utf8(std::fs::read(cases().join("base/keys/ci.pub")).unwrap()).unwrap();
    countersign::domain::keys::PublicKey::from_pem(&pem).unwrap().fingerprint()
}

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub const NOW: &str = "2026-01-02T12:00:00Z";

/// Evidence signed by the key of `base`, an hour old.
pub fn facts(name: &str, predicate_type: &str, predicate: Value) -> Facts {
    let subject = Digest::of(b"app");
    Facts {
        digest: Digest::of(name.as_bytes()),
        form: Form::SigstoreBundle,
        subject,
        predicate_type: predicate_type.into(),
        statement: json!({"predicateType": predicate_type, "predicate": predicate}),
        predicate,
        signer: Signer { key: Some(key_of_base()), ..Signer::default() },
        signed_at: None,
        claimed_at: Some(time("2026-01-02T11:00:00Z")),
        logged: false,
        received_at: time(NOW),
        source: Source::Layout,
        vouched: Vec::new(),
        malformed: None,
        certified_for_s: None,
        signature: None,
        certified_until: None,
        named_by: Vec::new(),
        signed_content: None,
        refused: None,
    }
}

/// What the engine has no value for is not as if nothing were there: a rule about absence would hold.
#[test]
fn of_a_statement_that_the_engine_has_no_value_for_no_rule_is_evaluated() {
    let absent = "shown if count([e | some e in input.signed.builder]) == 0";
    let pack = pack_of(&[("a.absent", absent), ("b.not", "shown if not input.prior.decision")]);
    let holds = ask(&pack, "staging", &[], None);
    assert!(holds[0].shown, "{holds:?}");
    let marked = facts("one", "t", json!({"$serde_json::private::Number": "no number"}));
    let judged = ask(&pack, "staging", &[marked], None);
    assert_eq!(judged.len(), 2);
    for one in judged {
        assert!(!one.shown && one.error.as_ref().unwrap().contains("found one that it has none for"), "{one:?}");
    }
}

pub fn ask(pack: &Pack, environment: &str, evidence: &[Facts], prior: Option<&Prior>) -> Vec<Judgement> {
    with_question(pack, environment, evidence, prior, |question| pack.judge(question).unwrap())
}

pub fn with_question<T>(
    pack: &Pack,
    environment: &str,
    evidence: &[Facts],
    prior: Option<&Prior>,
    then: impl FnOnce(&Question) -> T,
) -> T {
    let subject = Subject::unseen(Digest::of(b"app"), "registry.example.com/app".into());
    let environment = pack.environment(&environment.parse().unwrap()).unwrap();
    let project = ProjectName::default();
    then(&Question {
        now: time(NOW),
        subject: &subject,
        platform: None,
        parent: None,
        environment,
        project: &project,
        evidence: evidence.iter().map(Cow::Borrowed).collect(),
        rejected: &[],
        prior,
        weighing: Weighing::default(),
    })
}

pub fn shown(judgements: &[Judgement]) -> Vec<&str> {
    judgements.iter().filter(|j| j.shown).map(|j| j.rule.as_str()).collect()
}

pub fn unshown(judgements: &[Judgement]) -> Vec<&str> {
    judgements.iter().filter(|j| !j.shown).map(|j| j.rule.as_str()).collect()
}

#[test]
fn a_broken_rule_is_its_own_violation_and_no_others() {
    let evidence = [facts("a", "t", json!({"n": "x", "list": (0..400).collect::<Vec<_>>()}))];
    let some = "some e in input.signed.builder";
    let broken = [
        (
            "broken.error",
            format!("shown if {{\n\t{some}\n\tto_number(e.predicate.n) > 0\n}}"),
            "rules/broken/error.rego:5:",
        ),
        (
            "broken.hidden",
            format!("shown if {{\n\t{some}\n\tnot to_number(e.predicate.n) > 0\n}}"),
            "rules/broken/hidden.rego:5:",
        ),
        (
            "broken.conflict",
            format!("shown if {{\n\t{some}\n\tx == 1\n}}\n\nx := 1 if {some}\n\nx := 2 if {some}"),
            "rules/broken/conflict.rego:",
        ),
        (
            "broken.function",
            format!("shown if {{\n\t{some}\n\tf(e) == 1\n}}\n\nf(_) := 1\n\nf(_) := 2"),
            "rules/broken/function.rego:5:",
        ),
        (
            "broken.endless",
            format!(
                "shown if {{\n\t{some}\n\txs := e.predicate.list\n\tcount([1 | some a in xs; some b in xs; some c in xs; a + b == c]) == -1\n}}"
            ),
            "expected an answer within 100 ms, found none",
        ),
        (
            "broken.grows",
            format!(
                "shown if {{\n\t{some}\n\ta := concat(\"\", [x | some _ in e.predicate.list; x := e.predicate.n])\n\tb := replace(a, \"x\", a)\n\tc := replace(b, \"x\", b)\n\tc == \"\"\n}}"
            ),
            "rules/broken/grows.rego:7:",
        ),
    ];
    let mut rules = vec![("good.first", HOLDS)];
    rules.extend(broken.iter().map(|(id, rego, _)| (*id, rego.as_str())));
    rules.push(("broken.undefined", "shown if input.signed.builder[0].predicate.nothing.at.all == 1"));
    rules.push(("broken.false", "default shown := false\n\nshown if input.signed.builder[0].logged"));
    rules.push(("good.last", HOLDS));
    let judgements = ask(&pack_of(&rules), "staging", &evidence, None);
    assert_eq!(shown(&judgements), ["good.first", "good.last"], "{judgements:#?}");
    for (id, _, error) in &broken {
        let found = judgements.iter().find(|j| j.rule.as_str() == *id).unwrap().error.clone().unwrap_or_default();
        assert!(found.starts_with(error), "{id}: {found}");
    }
    for id in ["broken.undefined", "broken.false"] {
        assert_eq!(judgements.iter().find(|j| j.rule.as_str() == id).unwrap().error, None);
    }
}

#[test]
fn an_error_in_a_text_loses_only_that_text() {
    let rule = format!(
        "{HOLDS}\n\nexpected := to_number(\"x\")\n\nfound := \"a\\u001b[2Jb\"\n\nused contains to_number(\"x\")"
    );
    let long = format!(
        "{HOLDS}\n\nfound := concat(\"\", [input.project | some i in split(\"{}\", \",\")])\n\nexpected := [1]",
        ",".repeat(900)
    );
    let pack = pack_of(&[("a.bad", &rule), ("a.long", &long)]);
    let judgements = ask(&pack, "staging", &[facts("a", "t", Value::Null)], None);
    assert_eq!(shown(&judgements), ["a.bad", "a.long"]);
    assert_eq!((judgements[0].expected.as_deref(), judgements[0].found.as_deref()), (None, Some("a\\u{1b}[2Jb")));
    assert!(judgements[0].used.is_empty() && judgements[0].error.is_none());
    assert_eq!(judgements[1].found.as_ref().unwrap().chars().count(), 2_001);
    assert_eq!(judgements[1].expected.as_deref(), Some("a value that is no text"));
}

#[test]
fn a_rule_holds_until_the_time_it_states_and_not_at_it() {
    let until = |text: &str| format!("{HOLDS}\n\nuntil := {text}");
    let cases = [
        ("a.later", until("\"2026-01-02T12:00:01Z\""), true, None),
        ("a.now", until("\"2026-01-02T12:00:00Z\""), false, None),
        ("a.never", until("input.signed.builder[0].signed_at.nothing"), true, None),
        ("a.none", until("1"), false, Some("`until` of `a.none`: expected an RFC 3339 time")),
        ("a.lower", until("\"2026-01-02t12:00:01z\""), false, Some("`until` of `a.lower`: expected an RFC 3339 time")),
        ("a.error", until("time.format(to_number(\"x\"))"), false, Some("`until` of `a.error`: rules/a/error.rego:5:")),
    ];
    let rules: Vec<_> = cases.iter().map(|(id, rego, ..)| (*id, rego.as_str())).collect();
    let judgements = ask(&pack_of(&rules), "staging", &[facts("a", "t", Value::Null)], None);
    for (judgement, (id, _, holds, error)) in judgements.iter().zip(&cases) {
        assert_eq!(judgement.shown, *holds, "{id}");
        match error {
            Some(error) => assert!(judgement.error.as_ref().unwrap().starts_with(error), "{:?}", judgement.error),
            None => assert_eq!(judgement.error, None, "{id}"),
        }
    }
    assert_eq!(judgements[0].until, Some(time("2026-01-02T12:00:01Z")));
}

#[test]
fn only_evidence_that_was_given_can_have_carried_a_rule() {
    let given = facts("a", "t", Value::Null);
    let rule = format!(
        "{HOLDS}\n\nused contains e.digest if some e in input.signed.builder\n\nused contains \"{}\"\n\nused contains \"x\"\n\nused contains 1",
        Digest::of(b"invented")
    );
    let judgements = ask(&pack_of(&[("a.b", &rule)]), "staging", std::slice::from_ref(&given), None);
    assert_eq!(judgements[0].used, [given.digest]);
}

#[test]
fn what_no_accepted_signer_signed_is_seen_without_its_content() {
    let pack = pack_of(&[("a.b", "shown if {\n\tsome e in input.rejected\n\tcount(input.signed.builder) == 0\n}")]);
    let mut stranger = facts("stranger", "t", json!({"secret": 1}));
    stranger.signer.key = Some(Digest::of(b"another key"));
    let environment = pack.environment(&"staging".parse().unwrap()).unwrap();
    let subject = Subject::unseen(Digest::of(b"app"), String::new());
    let rejection = RejectionReport { code: "subject-mismatch".into(), expected: "a".into(), found: "b".into() };
    let rejected = [RejectedBundle {
        digest: Digest::of(b"z"),
        form: Form::SigstoreBundle,
        predicate_type: "u".into(),
        source: Source::Tag,
        rejection,
        signer: None,
        not_kept: false,
        unread: None,
        expired_signer: None,
    }];
    let project = ProjectName::default();
    let evidence = std::slice::from_ref(&stranger);
    let question = Question {
        now: time(NOW),
        subject: &subject,
        platform: None,
        parent: None,
        environment,
        project: &project,
        evidence: evidence.iter().map(Cow::Borrowed).collect(),
        rejected: &rejected,
        prior: None,
        weighing: Weighing::default(),
    };
    let input = pack.input_json(&question);
    assert_eq!(input["signed"], json!({"builder": []}));
    let mut expected = [
        json!({"digest": stranger.digest, "predicate_type": "t", "code": "signer-not-accepted"}),
        json!({"digest": Digest::of(b"z"), "predicate_type": "u", "code": "subject-mismatch"}),
    ];
    expected.sort_by_key(|entry| entry["digest"].to_string());
    assert_eq!(input["rejected"], json!(expected));
    assert!(!input.to_string().contains("secret"));
}

#[test]
fn a_thousand_rules_are_judged_in_order() {
    let ids: Vec<String> = (0..1_000).map(|i| format!("many.r{i}")).collect();
    let judge = || {
        let pack = pack_of(&ids.iter().map(|id| (id.as_str(), HOLDS)).collect::<Vec<_>>());
        let judgements = ask(&pack, "staging", &[facts("a", "t", Value::Null)], None);
        assert_eq!(shown(&judgements), ids.iter().map(String::as_str).collect::<Vec<_>>());
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES);
        thread.spawn_scoped(scope, judge).unwrap().join().unwrap();
    });
}

#[test]
fn the_longest_chain_of_helpers_that_loads_fits_an_ordinary_stack() {
    // A test's thread has 2 MiB, less than a thirtieth of what evaluation is given.
    let mut rule = "shown if f0(input.signed.builder)\n\n".to_owned();
    for i in 0..48 {
        write!(rule, "f{i}(xs) if {{\n\tsome x in [y | some y in xs]\n\tcount([1 | f{}([x])]) == 1\n}}\n\n", i + 1)
            .unwrap();
    }
    rule += "f48(xs) if count(xs) == 1";
    let pack = pack_of(&[("deep.chain", &rule)]);
    assert_eq!(shown(&ask(&pack, "staging", &[facts("a", "t", Value::Null)], None)), ["deep.chain"]);
}

#[test]
fn a_manifest_nested_without_end_is_an_error_and_not_the_end_of_the_process() {
    let base = String::from_utf8(std::fs::read(cases().join("base/pack.toml")).unwrap()).unwrap();
    let deep = [
        format!("[data]\nx = {}1{}\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("[data]\nx = {}1{}\n", "{a=".repeat(100_000), "}".repeat(100_000)),
        format!("[data]\n{}a = 1\n", "a.".repeat(100_000)),
        format!("[data.{}a]\nx = 1\n", "a.".repeat(100_000)),
    ];
    for extra in deep {
        let mut files = files_below(&cases().join("base"));
        files.insert("pack.toml".into(), format!("{base}\n{extra}").into_bytes());
        let errors = PackFiles::new(files).and_then(|files| Pack::load(&files)).unwrap_err();
        assert_eq!(errors.all()[0].file, "pack.toml");
    }
}

#[test]
fn an_approver_is_a_person_whichever_key_or_identity_she_used() {
    let base = String::from_utf8(std::fs::read(cases().join("base/pack.toml")).unwrap()).unwrap();
    let manifest = base.replace("severity = \"required\"", "severity = \"required\"\noverridable-by = \"security\"")
        + "[approvers.security]\nquorum = 2\n[approvers.security.people.alice]\nkeys = [\"keys/ci.pub\"]\n\
           identities = [{ issuer = \"https://i\", identity = \"alice@example.com\" }]\n[approvers.security.people.bob]\n\
           identities = [{ issuer = \"https://i\", identity = \"bob@example.com\" }]\n";
    let mut files = files_below(&cases().join("base"));
    files.insert("pack.toml".into(), manifest.into_bytes());
    let pack = Pack::load(&PackFiles::new(files).unwrap()).unwrap_or_else(|errors| panic!("{errors}"));
    let group = "security".parse().unwrap();
    let identity = |identity: &str, issuer: &str| Signer {
        identity: Some(identity.into()),
        issuer: Some(issuer.into()),
        ..Signer::default()
    };
    let key = Signer { key: Some(key_of_base()), ..Signer::default() };
    assert_eq!(pack.approver_person(&group, &key).as_deref(), Some("alice"));
    assert_eq!(pack.approver_person(&group, &identity("alice@example.com", "https://i")).as_deref(), Some("alice"));
    assert_eq!(pack.approver_person(&group, &identity("bob@example.com", "https://i")).as_deref(), Some("bob"));
    assert_eq!(pack.approver_person(&group, &identity("bob@example.com", "https://j")), None);
    assert_eq!(pack.approver_person(&"others".parse().unwrap(), &key), None);
    assert_eq!(pack.approvers(&group).unwrap().quorum, 2);
    assert_eq!(pack.keys().len(), 1);
}

#[test]
fn more_definitions_than_anybody_reads_are_refused() {
    let mut files = files_below(&cases().join("base"));
    let many: Vec<_> = (0..10_001).map(|i| format!("a{i} := a{}\n", i + 1)).collect();
    let many = many.concat();
    files.insert("lib/many.rego".into(), format!("package countersign.lib.many\n\n{many}").into_bytes());
    let errors = PackFiles::new(files).and_then(|files| Pack::load(&files)).unwrap_err();
    let expected = "pack.toml: expected at most 10000 rules and helpers in all modules, found 10002";
    assert_eq!(errors.to_string(), expected);
}
