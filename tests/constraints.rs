//! A29: every constraint that a pack can state is evaluated: dropping or weakening one changes an answer.
//!
//! The table is complete by construction: it is held against the fields that the manifest's reader knows.

mod certificates;
mod notation;
mod overriding;

use std::collections::{BTreeMap, BTreeSet};

use countersign::domain::decision::{Inputs, Part, Prior, Record, Subject, Verdict, decide};
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, Signer, Vouched};
use countersign::domain::limits::EVALUATION_STACK_BYTES;
use countersign::domain::names::ProjectName;
use countersign::domain::overrides::OverrideFacts;
use countersign::domain::policy::{Pack, PackFiles};
use regex::Regex;
use serde_json::json;

use crate::policies::{NOW, cases, facts, key_of_base, time};

const ISSUER: &str = "https://accounts.example.com";

/// A pack that uses everything a pack can say.
const MANIFEST: &str = r#"schema = "countersign.pack/v1"
name = "strict"
version = 1
owner = "security"

[signers.builder]
identities = [{ issuer = "https://accounts.example.com", identity = "https://example.com/acme/app/build.yml@main" }]
keys = ["keys/ci.pub"]
notation = [
  { trust-stores = ["ca:acme", "tsa:acme"], trusted-identities = ["x509.subject: C=US, ST=WA, O=acme"], level = "strict", verify-timestamp = "always", revocation = "enforce" },
  { trust-stores = ["ca:other"], trusted-identities = ["x509.subject: C=US, ST=WA, O=other"] },
]
certificates = [{ trust-stores = ["ca:other"], identity = "train@acme.example" }]

[trust-stores."ca:acme"]
certificates = ["certs/ca.pem"]
[trust-stores."tsa:acme"]
certificates = ["certs/other-ca.pem"]
[trust-stores."ca:other"]
certificates = ["certs/other-ca.crt"]

[approvers.security]
quorum = 2
[approvers.security.people.alice]
identities = [{ issuer = "https://accounts.example.com", identity = "alice@example.com" }]
[approvers.security.people.bob]
identities = [{ issuer = "https://accounts.example.com", identity = "bob@example.com" }]

[approvers.commanders]
quorum = 1
[approvers.commanders.people.carol]
identities = [{ issuer = "https://accounts.example.com", identity = "carol@example.com" }]

[break-glass]
approvers = "commanders"
reviewers = "security"
max-lifetime = "2d"
environments = ["production"]

[environments.staging]
log-entry = "optional"

[environments.production]
after = "staging"
protected = true
decision-lifetime = "7d"
log-entry = "required"

[rules."signature.present"]
title = "Signed"
owner = "security"
severity = "required"
fix = "sign it"

[rules."review.approved"]
title = "Reviewed"
owner = "security"
severity = "required"
environments = ["production"]
fix = "review it"
overridable-by = "security"

[rules."sbom.present"]
title = "Has a bill of materials"
owner = "security"
severity = "warning"
effective-on = 2026-01-01
environments = ["production"]
fix = "attest one"
overridable-by = "commanders"

[rules."environment.before"]
title = "Ready before"
owner = "security"
severity = "required"
environments = ["production"]
fix = "promote it"

[rules."guarded.place"]
title = "A place that is not protected, or a signature that is logged"
owner = "security"
severity = "required"
fix = "log it"

[data]
reviews = ["urn:countersign:review/v1"]
"#;

const RULES: [(&str, &str); 5] = [
    ("signature.present", "shown if some e in input.signed.builder"),
    ("review.approved", "shown if {\n\tsome e in input.signed.builder\n\te.predicate_type in data.pack.reviews\n}"),
    (
        "sbom.present",
        "shown if {\n\tsome e in input.signed.builder\n\te.predicate_type == \"https://spdx.dev/Document\"\n}",
    ),
    ("environment.before", "shown if input.prior.verdict == \"ready\"\n\nshown if input.environment.after == null"),
    (
        "guarded.place",
        "shown if {\n\tsome e in input.signed.builder\n\tnot input.environment.protected\n}\n\nshown if {\n\tsome e in input.signed.builder\n\te.logged\n}",
    ),
];

fn load(manifest: &str) -> Pack {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::from([("pack.toml".into(), manifest.as_bytes().to_vec())]);
    // A key of nobody would not load.
    if manifest.contains("keys/ci.pub") {
        files.insert("keys/ci.pub".into(), std::fs::read(cases().join("base/keys/ci.pub")).unwrap());
    }
    for (path, file) in
        [("certs/ca.pem", "ca.pem"), ("certs/other-ca.pem", "other-ca.pem"), ("certs/other-ca.crt", "other-ca.pem")]
    {
        files.insert(path.into(), notation::certificate(file));
    }
    for (id, rego) in RULES {
        let text = format!("package countersign.rules.{id}\n\n{rego}\n");
        files.insert(format!("rules/{}.rego", id.replace('.', "/")), text.into_bytes());
    }
    Pack::load(&PackFiles::new(files).unwrap()).unwrap_or_else(|errors| panic!("{errors}\n{manifest}"))
}

/// What a question is asked about.
#[derive(Clone)]
struct Question {
    environment: &'static str,
    evidence: Vec<Facts>,
    /// How staging judged it, for an environment that comes after staging.
    before: Verdict,
    overrides: Vec<OverrideFacts>,
    /// Platforms of the subject, an index, that nothing is known about.
    platforms: Option<Vec<Part>>,
    /// Whether nobody saw what the digest is of.
    unseen: bool,
}

fn person(identity: &str) -> Signer {
    Signer { identity: Some(identity.into()), issuer: Some(ISSUER.into()), ..Signer::default() }
}

fn by(identity: &str, issuer: &str) -> Signer {
    Signer { issuer: Some(issuer.into()), ..person(identity) }
}

/// As one log and one timestamp authority of the public instance saw it.
fn logged(facts: Facts) -> Facts {
    let keys = || vec![Digest::of(b"a key")];
    let root_digest = Digest::of(b"a root");
    let vouched = vec![Vouched {
        root: "production".into(),
        root_digest,
        logs: keys(),
        promises: Vec::new(),
        timestamps: keys(),
        behind: Vec::new(),
        own: Vec::new(),
        above: Vec::new(),
    }];
    Facts { signed_at: facts.claimed_at, logged: true, vouched, ..facts }
}

fn signature() -> Facts {
    facts("signature", "https://sigstore.dev/cosign/sign/v1", json!({}))
}

fn review() -> Facts {
    facts("review", "urn:countersign:review/v1", json!({}))
}

fn sbom() -> Facts {
    facts("sbom", "https://spdx.dev/Document", json!({}))
}

/// Nothing is missing.
fn complete(environment: &'static str) -> Question {
    let evidence = [signature(), review(), sbom()].map(logged).to_vec();
    Question { environment, evidence, before: Verdict::Ready, overrides: vec![], platforms: None, unseen: false }
}

fn only(environment: &'static str, evidence: &[Facts]) -> Question {
    Question { evidence: evidence.to_vec(), ..complete(environment) }
}

/// An index that is signed, of one platform that is not.
fn index(environment: &'static str) -> Question {
    let subject = seen(b"platform");
    let part = Part {
        subject,
        platform: Some("linux/arm64".into()),
        evidence: vec![],
        rejected: vec![],
        faults: vec![],
        prior: None,
        overrides: vec![],
        referrers: vec![],
        unsigned: vec![],
    };
    Question { platforms: Some(vec![part]), ..only(environment, &[logged(signature())]) }
}

/// The same, with a statement beside it in the index that nobody signed.
fn index_with_a_statement(environment: &'static str) -> Question {
    let mut question = index(environment);
    let unsigned = Facts { signer: Signer::default(), ..facts("sbom", "https://spdx.dev/Document", json!({})) };
    question.platforms.iter_mut().flatten().for_each(|part| part.unsigned = vec![unsigned.clone()]);
    question
}

fn seen(content: &[u8]) -> Subject {
    Subject::unseen(Digest::of(content), String::new()).seen_as(Some("application/octet-stream".into()))
}

fn answer(pack: &Pack, question: &Question) -> Record {
    let environment = question.environment.parse().unwrap();
    let before = pack.environment(&environment).and_then(|environment| environment.after.clone());
    let prior = before.map(|environment| Prior {
        environment,
        verdict: question.before,
        decided_at: Some(time("2026-01-02T11:00:00Z")),
        decision: Some(Digest::of(b"decision")),
        rests_on: None,
        ready_since: None,
    });
    let inputs = Inputs {
        run: uuid::Uuid::nil(),
        project: ProjectName::default(),
        subject: if question.unseen { Subject::unseen(Digest::of(b"app"), String::new()) } else { seen(b"app") },
        environment,
        now: time(NOW),
        looked_at: None,
        engine: "test".into(),
        policy: pack.reference(),
        trust_set: Digest::of(b"trust"),
        evidence: question.evidence.clone(),
        rejected: vec![],
        faults: vec![],
        prior,
        overrides: question.overrides.clone(),
        platforms: question.platforms.clone(),
        referrers: Vec::default(),
        kept_from: Vec::default(),
        manifests: Vec::default(),
        revocations: Vec::default(),
        retried: Vec::default(),
        again: None,
        counting: None,
        weighing: None,
        revoked_decision: None,
        before_loss: None,
        ready_since: None,
    };
    let pack = pack.clone();
    let thread = std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES);
    thread.spawn(move || decide(inputs, &pack)).unwrap().join().unwrap().unwrap()
}

/// What is compared: the verdict, and until when it holds.
fn told(manifest: &str, question: &Question) -> String {
    let record = answer(&load(manifest), question);
    let until = record.valid_until.map_or_else(|| "for ever".to_owned(), |time| format!("until {time}"));
    format!("{} {until}", record.verdict)
}

/// One constraint: the field that states it, the text and what it is weakened to, and the question it decides.
struct Row {
    field: &'static str,
    strict: &'static str,
    weak: &'static str,
    question: Question,
    answers: (&'static str, &'static str),
}

fn row(
    field: &'static str,
    (strict, weak): (&'static str, &'static str),
    question: Question,
    answers: (&'static str, &'static str),
) -> Row {
    Row { field, strict, weak, question, answers }
}

const READY: &str = "ready until 2026-01-09T12:00:00Z";
const NOT_READY: &str = "not-ready for ever";

fn signer_rows() -> Vec<Row> {
    let evil = "https://example.com/acme-evil/app/build.yml@main";
    let app = "https://example.com/acme/app/build.yml@main";
    let signed = |signer: Signer| Facts { signer, ..logged(signature()) };
    let stranger = Signer { key: Some(Digest::of(b"another key")), ..Signer::default() };
    let staging = "ready for ever";
    vec![
        row(
            "Members.identities",
            (
                "identities = [{ issuer = \"https://accounts.example.com\", identity = \"https://example.com/acme/app/build.yml@main\" }]",
                "",
            ),
            only("staging", &[signed(by(app, ISSUER))]),
            (staging, NOT_READY),
        ),
        row(
            "Members.keys",
            ("keys = [\"keys/ci.pub\"]", ""),
            only("staging", &[logged(signature())]),
            (staging, NOT_READY),
        ),
        row(
            "Identity.identity",
            ("https://example.com/acme/app/", "https://example.com/acme-evil/*/"),
            only("staging", &[signed(by(evil, ISSUER))]),
            (NOT_READY, staging),
        ),
        row(
            "Identity.issuer",
            (
                "issuer = \"https://accounts.example.com\", identity = \"https://",
                "issuer = \"https://accounts.example.com/\", identity = \"https://",
            ),
            only("staging", &[signed(by(app, "https://accounts.example.com/"))]),
            (NOT_READY, staging),
        ),
        row(
            "Manifest.signers",
            ("keys = [\"keys/ci.pub\"]", "keys = []"),
            only("staging", &[signed(stranger), logged(signature())]),
            (staging, NOT_READY),
        ),
    ]
}

fn environment_rows() -> Vec<Row> {
    let mut unknown_before = complete("production");
    unknown_before.before = Verdict::NotReady;
    let unlogged = |facts: Facts| Facts { signed_at: facts.claimed_at, logged: false, ..facts };
    let stamped = [signature(), review(), sbom()].map(unlogged);
    vec![
        row("Environment.after", ("after = \"staging\"\n", ""), unknown_before, (NOT_READY, READY)),
        row(
            "Environment.protected",
            ("protected = true", "protected = false"),
            only("production", &stamped),
            (NOT_READY, READY),
        ),
        row(
            "Environment.decision_lifetime",
            ("decision-lifetime = \"7d\"", "decision-lifetime = \"8d\""),
            complete("production"),
            (READY, "ready until 2026-01-10T12:00:00Z"),
        ),
        row(
            "Environment.log_entry",
            ("log-entry = \"optional\"", "log-entry = \"required\""),
            only("staging", &[signature()]),
            ("ready for ever", NOT_READY),
        ),
        row(
            "Environment.log_entries",
            ("log-entry = \"required\"", "log-entries = 2"),
            complete("production"),
            (READY, NOT_READY),
        ),
        row(
            "Environment.timestamps",
            ("log-entry = \"required\"", "timestamps = 2"),
            complete("production"),
            (READY, NOT_READY),
        ),
        row(
            "Environment.trusted_roots",
            ("log-entry = \"required\"", "trusted-roots = [\"staging\"]"),
            complete("production"),
            (READY, NOT_READY),
        ),
        row(
            "Environment.evidence_for_index_covers_platforms",
            ("log-entry = \"optional\"", "evidence-for-index-covers-platforms = true"),
            index("staging"),
            (NOT_READY, "ready for ever"),
        ),
        row(
            "Environment.unsigned_in_signed_index",
            ("log-entry = \"optional\"", "unsigned-in-signed-index = true"),
            index_with_a_statement("staging"),
            (NOT_READY, "ready for ever"),
        ),
        row(
            "Environment.unseen_subjects",
            ("log-entry = \"optional\"", "unseen-subjects = true"),
            Question { unseen: true, ..only("staging", &[logged(signature())]) },
            (NOT_READY, "ready for ever"),
        ),
        row(
            "Manifest.environments",
            ("[environments.production]", "[environments.elsewhere]\n\n[environments.production]"),
            only("elsewhere", &[logged(signature())]),
            (NOT_READY, "ready for ever"),
        ),
    ]
}

fn rule_rows() -> Vec<Row> {
    let unreviewed = || only("production", &[logged(signature()), logged(sbom())]);
    let without_sbom = || only("production", &[logged(signature()), logged(review())]);
    vec![
        row(
            "Rule.severity",
            (
                "title = \"Reviewed\"\nowner = \"security\"\nseverity = \"required\"",
                "title = \"Reviewed\"\nowner = \"security\"\nseverity = \"warning\"",
            ),
            unreviewed(),
            (NOT_READY, READY),
        ),
        row(
            "Rule.effective_on",
            ("effective-on = 2026-01-01", "effective-on = 2026-06-01"),
            without_sbom(),
            (NOT_READY, READY),
        ),
        row(
            "Rule.environments",
            (
                "severity = \"required\"\nenvironments = [\"production\"]\nfix = \"review it\"",
                "severity = \"required\"\nenvironments = [\"staging\"]\nfix = \"review it\"",
            ),
            unreviewed(),
            (NOT_READY, READY),
        ),
        row(
            "Manifest.rules",
            (
                "severity = \"required\"\nenvironments = [\"production\"]\nfix = \"review it\"",
                "severity = \"warning\"\nenvironments = [\"production\"]\nfix = \"review it\"",
            ),
            unreviewed(),
            (NOT_READY, READY),
        ),
        row(
            "Manifest.data",
            ("reviews = [\"urn:countersign:review/v1\"]", "reviews = [\"https://sigstore.dev/cosign/sign/v1\"]"),
            unreviewed(),
            (NOT_READY, READY),
        ),
    ]
}

fn rows() -> Vec<Row> {
    [signer_rows(), notation::rows(), certificates::rows(), environment_rows(), rule_rows(), overriding::rows()]
        .into_iter()
        .flatten()
        .collect()
}

/// Fields that constrain no evidence: what else they are, and what shows it.
const NOT_CONSTRAINTS: [(&str, &str); 14] = [
    (
        "BreakGlass.reviewers",
        "who looks at it afterwards: `break_glass::one_person_breaks_the_glass_for_a_short_time_and_another_one_has_to_look_at_it`",
    ),
    (
        "Environment.accepted_weakenings",
        "words, without which a pack is not put in force: `weakenings::a_weaker_check_of_a_protected_environment_needs_its_reason`",
    ),
    ("Manifest.schema", "another one does not load: `policies::a_bad_pack_is_refused_with_every_error_and_its_place`"),
    ("Manifest.name", "a name; an override names it: `overrides::…` under another pack lacks force"),
    ("Manifest.version", "only grows: `policy_activation::an_older_version_is_refused_and_the_pack_in_force_stays`"),
    ("Manifest.owner", "words for people"),
    ("Manifest.extends", "other packs, each by its digest: `extending::…`"),
    (
        "Manifest.tighter_when",
        "what another pack may change: `loosening::a_direction_holds_for_its_own_kind_of_value_only`",
    ),
    ("Rule.documentation", "words for people"),
    ("Rule.loosenable", "what another pack may change: `extending::…`"),
    ("Notation.level", "one only: `policies::a_bad_pack_is_refused_with_every_error_and_its_place`"),
    ("Rule.title", "words for people"),
    ("Rule.owner", "words for people"),
    ("Rule.fix", "words for people"),
];

/// The fields of the manifest, by the structures that its reader reads them into.
fn fields() -> BTreeSet<String> {
    let policy = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/policy");
    let rooms = std::fs::read_dir(policy.join("manifest_file")).unwrap().map(|entry| entry.unwrap().path());
    let files = rooms.chain([policy.join("manifest_file.rs")]);
    let text: String = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let structure = Regex::new(r"(?s)\n(?:pub\(super\) )?struct Raw(\w+) \{\n(.*?)\n\}").unwrap();
    let field = Regex::new(r"(?m)^    (\w+):").unwrap();
    let mut fields = BTreeSet::new();
    for found in structure.captures_iter(&text) {
        fields.extend(field.captures_iter(&found[2]).map(|name| format!("{}.{}", &found[1], &name[1])));
    }
    fields
}

#[test]
fn every_constraint_that_a_pack_can_state_decides_something() {
    let mut wrong = vec![];
    for row in rows() {
        assert_eq!(MANIFEST.matches(row.strict).count(), 1, "{}: `{}` is not in the pack once", row.field, row.strict);
        let weak = MANIFEST.replace(row.strict, row.weak);
        let found = (told(MANIFEST, &row.question), told(&weak, &row.question));
        let expected = (row.answers.0.to_owned(), row.answers.1.to_owned());
        if found != expected || expected.0 == expected.1 {
            wrong.push(format!("{}: expected {expected:?}, found {found:?}", row.field));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(told(MANIFEST, &complete("production")), READY);
    assert_eq!(key_of_base(), signature().signer.key.unwrap());
}

#[test]
fn no_field_of_a_manifest_is_without_its_row() {
    let fields = fields();
    let shown: BTreeSet<String> =
        rows().iter().map(|row| row.field).chain(NOT_CONSTRAINTS.map(|(field, _)| field)).map(str::to_owned).collect();
    assert!(fields.len() > 20, "{fields:?}");
    assert_eq!(fields, shown);
}
