//! A policy of another program becomes a pack that means the same, or is refused by name.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use countersign::domain::decision::Verdict;
use countersign::domain::facts::Signer;
use countersign::domain::policy::{ClusterImagePolicy, ImportError, Pack, PackFiles};
use countersign::domain::time::Timestamp;
use countersign::gate::activate::{ActivationReply, ActivationTerms};
use serde_json::json;

use crate::cosign_v2;
use crate::support::corpora;
use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, project};
use crate::support::index::push;
use crate::{assert_not_ready, assert_ready};

/// What of the corpus a pack can say.
const SAYABLE: [&str; 7] = [
    "e2e/cip-key-no-rekor.yaml",
    "e2e/cip-key-with-attestations-no-rekor.yaml",
    "e2e/cip-key-with-attestations-rego.yaml",
    "e2e/cip-key-with-attestations.yaml",
    "e2e/cip-key.yaml",
    "e2e/cip-static-fail.yaml",
    "e2e/cip-static-pass.yaml",
];

/// What lint says of a pack that says what its policy says.
fn advised(name: &str) -> Option<&'static str> {
    match name {
        "e2e/cip-static-fail.yaml" => Some("nobody is in signer set `authority_1`: image.authority can never hold"),
        "e2e/cip-static-pass.yaml" => {
            Some("vacuous: no required rule of `production` asks for what anybody has signed")
        }
        _ => None,
    }
}

/// Files of the corpus that are no policy at all.
const OTHERS: [&str; 3] = [
    "e2e/test-deployment.yaml",
    "empty-authorities/authorities-absent.yaml",
    "empty-authorities/authorities-present.yaml",
];

fn policies(corpus: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["valid", "invalid", "empty-authorities", "tester", "e2e"] {
        let files = std::fs::read_dir(corpus.join(folder)).unwrap();
        let mut files: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let name = format!("{folder}/{}", file.file_name().unwrap().to_str().unwrap());
            found.push((name, std::fs::read_to_string(file).unwrap()));
        }
    }
    found
}

fn to_pack(policy: &ClusterImagePolicy) -> PackFiles {
    let environment = "production".parse().unwrap();
    policy.to_pack(&policy.name.parse().unwrap(), "platform-security", &environment).unwrap()
}

#[test]
fn every_valid_file_becomes_a_pack_or_is_refused_for_what_cannot_be_said_and_every_invalid_one_is_refused() {
    let Some(corpora) = corpora() else { return };
    let all = policies(&corpora.join("policy-controller/policy-controller"));
    assert!(all.len() > 80, "{}", all.len());
    let (mut sayable, mut unsayable, mut invalid) = (Vec::new(), 0, 0);
    for (name, text) in &all {
        let wrong = name.starts_with("invalid/") || OTHERS.contains(&name.as_str());
        match ClusterImagePolicy::read(text) {
            Ok(policy) => {
                assert!(!wrong, "{name} is refused by the controller");
                let pack = Pack::load(&to_pack(&policy)).unwrap_or_else(|errors| panic!("{name}: {errors}"));
                let report = pack.test();
                assert!(report.passed() && report.cases.len() >= 3, "{name}: {report:?}");
                assert!(pack.check_cases().is_ok() && pack.manifest().unexplained().is_empty(), "{name}");
                let advice = pack.advice(Timestamp::EPOCH);
                match advised(name) {
                    Some(words) => assert!(advice.iter().any(|one| one.detail == words), "{name}: {advice:#?}"),
                    None => assert!(advice.is_empty(), "{name}: {advice:#?}"),
                }
                sayable.push(name.as_str());
            }
            Err(ImportError::Unsayable(refusals)) => {
                assert!(!wrong, "{name} is invalid, and not only beyond a pack: {refusals:?}");
                for refusal in refusals {
                    assert!(refusal.at.line > 1 && refusal.field.starts_with("spec."), "{name}: {refusal}");
                    assert!(refusal.detail.len() > 30, "{name}: {refusal}");
                }
                unsayable += 1;
            }
            Err(ImportError::Invalid(refusals)) => {
                assert!(wrong, "{name} is taken by the controller: {refusals:?}");
                invalid += 1;
            }
        }
    }
    assert_eq!(sayable, SAYABLE);
    assert_eq!(sayable.len() + unsayable + invalid, all.len());
}

#[test]
fn what_cannot_be_said_is_named_with_its_place_and_what_to_do() {
    let Some(corpora) = corpora() else { return };
    let read = |name: &str| {
        let text = std::fs::read_to_string(corpora.join("policy-controller/policy-controller").join(name)).unwrap();
        ClusterImagePolicy::read(&text).unwrap_err().to_string()
    };
    for (name, words) in [
        ("e2e/cip-key-tsa.yaml", ["spec.authorities[0].rfc3161timestamp", "trusted-roots of the environment"]),
        ("e2e/cip-key-secret.yaml", ["spec.authorities[0].key.secretRef", "give it as data"]),
        ("e2e/cip-match-resource-label.yaml", ["spec.match[0]", "no resources of a cluster"]),
        ("e2e/cip-keyless.yaml", ["identities[0].issuerRegExp", "matches more names than can be written out"]),
        ("e2e/cip-config-file-policy.yaml", ["spec.policy", "its cue is written"]),
        (
            "valid/valid-policy.yaml",
            ["attestations[0].policy", "texts in named fields are understood, and here is `import"],
        ),
        ("e2e/cip-keyless-with-source.yaml", ["spec.authorities[0].source[0]", "registry.signature-repository"]),
        ("e2e/cip-key-hash-algorithm.yaml", ["spec.images[0].glob", "names a tag"]),
        ("valid/valid-policy-keyless-ignore-sct.yaml", ["insecureIgnoreSCT", "leave it out"]),
        ("valid/valid-keyref-awskms.yaml", ["spec.authorities[0].key.kms", "export the public key"]),
        ("invalid/v1beta1-invalid-mode.yaml", ["spec.mode", "found `garbage`"]),
        ("invalid/invalid-pubkey.yaml", ["spec.authorities[0].key.data", "expected one PEM block"]),
    ] {
        let told = read(name);
        assert!(words.iter().all(|word| told.contains(word)), "{name}: {words:?} in\n{told}");
    }
}

#[test]
fn no_change_of_a_policy_makes_the_reader_panic() {
    let Some(corpora) = corpora() else { return };
    for (_, text) in policies(&corpora.join("policy-controller/policy-controller")) {
        let lines: Vec<&str> = text.lines().collect();
        for index in 0..lines.len() {
            let without: Vec<&str> =
                lines.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, line)| *line).collect();
            let _ = ClusterImagePolicy::read(&without.join("\n"));
            let mut twice = lines.clone();
            twice.insert(index, lines[index]);
            let _ = ClusterImagePolicy::read(&twice.join("\n"));
            let mut moved = lines.clone();
            let indented = format!(" {}", lines[index]);
            moved[index] = &indented;
            let _ = ClusterImagePolicy::read(&moved.join("\n"));
        }
    }
}

/// A policy with these authorities about what lies in `layout`.
fn policy_of(authorities: &str) -> Result<ClusterImagePolicy, ImportError> {
    ClusterImagePolicy::read(&format!(
        "apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata:\n  name: of-acme\nspec:\n  images:\n  \
         - glob: \"**/layout*\"\n  authorities:\n{authorities}"
    ))
}

/// A policy about what lies in `layout`: a signature by the pipeline, or an attestation by the reviewer.
fn policy(gate: &TestGate, mode: &str) -> ClusterImagePolicy {
    let key = |key: &countersign::sigstore::SigningKey| key.public_key().to_pem().replace('\n', "\n        ");
    let text = format!(
        "apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata:\n  name: of-acme\nspec:\n  mode: {mode}\n  \
         images:\n  - glob: \"**/layout*\"\n  authorities:\n  - name: the pipeline\n    key:\n      data: |\n        {}\n  - name: the \
         reviewer\n    key:\n      data: |\n        {}\n    attestations:\n    - name: reviewed\n      predicateType: \
         urn:countersign:review/v1\n",
        key(&gate.people.pipeline),
        key(&gate.people.reviewer)
    );
    ClusterImagePolicy::read(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

async fn put_in_force(gate: &TestGate, mode: &str) -> ActivationReply {
    put_policy_in_force(gate, &policy(gate, mode)).await
}

async fn put_policy_in_force(gate: &TestGate, policy: &ClusterImagePolicy) -> ActivationReply {
    let terms = ActivationTerms { loosening: Some("it is another policy".to_owned()), ..ActivationTerms::default() };
    gate.gate.activate_pack_on(&project(), to_pack(policy), &terms).await.unwrap()
}

#[tokio::test]
async fn an_imported_policy_decides_as_it_did() {
    let mut gate = TestGate::start().await;
    put_in_force(&gate, "enforce").await;
    let bare = gate.push_artifact("bare").await;
    assert_not_ready!(gate.promote(&bare, "production").await, ["image.authority"]);
    let signed = gate.push_artifact("signed").await;
    gate.sign(&signed).await;
    assert_ready!(gate.promote(&signed, "production").await);
    // Any one authority is enough, and each for what it is asked for.
    let reviewed = gate.push_artifact("reviewed").await;
    gate.review(&reviewed).await;
    assert_ready!(gate.promote(&reviewed, "production").await);
    let other = gate.push_artifact("other").await;
    gate.attest(&other, &gate.people.pipeline, "urn:countersign:review/v1", &json!({})).await;
    gate.attest(&other, &gate.people.mallory, "https://sigstore.dev/cosign/sign/v1", &json!({})).await;
    assert_not_ready!(gate.promote(&other, "production").await, ["image.authority"]);
    // What no glob names is not let in, whoever signed it.
    gate.place = format!("oci:{}", gate.directory.path().join("elsewhere").display());
    let elsewhere = gate.push_artifact("elsewhere").await;
    gate.sign(&elsewhere).await;
    assert_not_ready!(gate.promote(&elsewhere, "production").await, ["image.named"]);
    gate.finish().await;
}

/// The controller looks at the digest that a container names: that of the index.
#[tokio::test]
async fn an_imported_policy_judges_an_index_by_its_own_signature() {
    let gate = TestGate::start().await;
    put_in_force(&gate, "enforce").await;
    let pushed = push(&gate, "image", |layout| {
        vec![layout.platform("linux", "amd64", "amd"), layout.platform("linux", "arm64", "arm")]
    })
    .await;
    assert_eq!(gate.promote(&pushed.index, "production").await.verdict, Verdict::NotReady);
    gate.sign(&pushed.index).await;
    assert_ready!(gate.promote(&pushed.index, "production").await);
    // What is signed of one platform shows nothing of the index.
    let other = push(&gate, "other", |layout| vec![layout.platform("linux", "amd64", "other")]).await;
    gate.sign(&other.parts[0]).await;
    assert_eq!(gate.promote(&other.index, "production").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// Cosign before version 3 keeps the log's promise, and no proof.
#[test]
fn an_image_that_cosign_v2_signed_keyless_is_let_in_by_the_imported_policy() {
    let text = "apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata:\n  name: of-acme\nspec:\n  images:\n  - glob: \"**\"\n  authorities:\n  - keyless:\n      identities:\n      - issuer: https://issuer.example.com\n        subject: builder@example.com\n";
    let pack = Pack::load(&to_pack(&ClusterImagePolicy::read(text).unwrap())).unwrap();
    let environment = pack.environment(&"production".parse().unwrap()).unwrap();
    for case in ["signature-by-certificate.accepted", "attestation-by-certificate.accepted"] {
        let facts = cosign_v2::certified(case);
        assert!(!facts.logged, "a promise, and no proof");
        let sets = pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, facts.received_at);
        assert_eq!(sets.unwrap().len(), 1, "{case}");
    }
}

/// `static: pass` asks nobody, beside whichever other authority; what no glob names is not let in by it.
#[tokio::test]
async fn a_policy_that_lets_everything_of_a_place_in_lets_that_in_and_nothing_else() {
    let mut gate = TestGate::start().await;
    let key = gate.people.pipeline.public_key().to_pem().replace('\n', "\n        ");
    let authorities = format!("  - static:\n      action: pass\n  - key:\n      data: |\n        {key}\n");
    let policy = policy_of(&authorities).unwrap();
    assert!(policy.asks_nobody());
    put_policy_in_force(&gate, &policy).await;
    let bare = gate.push_artifact("bare").await;
    assert_ready!(gate.promote(&bare, "production").await);
    gate.place = format!("oci:{}", gate.directory.path().join("elsewhere").display());
    let elsewhere = gate.push_artifact("elsewhere").await;
    gate.sign(&elsewhere).await;
    assert_not_ready!(gate.promote(&elsewhere, "production").await, ["image.named"]);
    gate.finish().await;
}

/// `static: fail` stands for nothing, and takes nothing from the others.
#[tokio::test]
async fn a_policy_that_lets_nothing_of_a_place_in_says_why_and_one_with_another_authority_asks_that() {
    let gate = TestGate::start().await;
    let fail = "  - static:\n      action: fail\n      message: moved to another place\n";
    put_policy_in_force(&gate, &policy_of(fail).unwrap()).await;
    let signed = gate.push_artifact("signed").await;
    gate.sign(&signed).await;
    let reply = gate.promote(&signed, "production").await;
    assert!(reply.reasons.iter().any(|reason| reason.expected.contains("moved to another place")), "{reply:?}");
    assert_not_ready!(reply, ["image.authority"]);
    gate.finish().await;

    let gate = TestGate::start().await;
    let key = gate.people.pipeline.public_key().to_pem().replace('\n', "\n        ");
    put_policy_in_force(&gate, &policy_of(&format!("{fail}  - key:\n      data: |\n        {key}\n")).unwrap()).await;
    let signed = gate.push_artifact("signed").await;
    gate.sign(&signed).await;
    assert_ready!(gate.promote(&signed, "production").await);
    let bare = gate.push_artifact("bare").await;
    assert_not_ready!(gate.promote(&bare, "production").await, ["image.authority"]);
    gate.finish().await;
}

/// The controller looks for a match anywhere in a name (`regexp.MatchString`), for each identity and its issuer together.
#[test]
fn an_expression_names_the_same_people_in_the_pack_as_for_the_controller() {
    let keyless = |issuer: &str, subject: &str| {
        policy_of(&format!(
            "  - keyless:\n      identities:\n      - issuerRegExp: '{issuer}'\n        subjectRegExp: '{subject}'\n"
        ))
    };
    let issuers = ["https://a.example", "https://axexample", "https://b.example", "https://a.example.evil"];
    let subjects = ["app@acme", "web@acme", "app@acme.evil", "an-app@acme", "web@acmX", "db@acme", ""];
    let mut compared = 0;
    for (issuer, subject) in [
        (r"^https://(a|b)\.example$", "^(?:app|web)@acme$"),
        (r"^https://a[.]example$", "^app@acme$|^web@acme$"),
        ("^https://a[.x]example$", "^(an-)?app@acme$"),
        (r"^https://a\.example$", "^[aw][pe][pb]@acme$"),
    ] {
        let policy = keyless(issuer, subject).unwrap_or_else(|error| panic!("{issuer} {subject}: {error}"));
        let pack = Pack::load(&to_pack(&policy)).unwrap();
        let members = pack.manifest().signers.values().next().unwrap();
        let by = |regex: &str| regex::Regex::new(regex).unwrap();
        for at in issuers {
            for who in subjects {
                let signer = Signer { identity: Some(who.into()), issuer: Some(at.into()), ..Signer::default() };
                let meant = by(issuer).is_match(at) && by(subject).is_match(who);
                assert_eq!(members.contain(&signer), meant, "{who} of {at} by {subject} of {issuer}");
                compared += usize::from(meant);
            }
        }
    }
    assert!(compared >= 8, "{compared}");
    // What is not anchored, or open, is not narrowed either.
    for (issuer, subject) in [
        ("https://a[.]example", "^app@acme$"),
        ("^https://a.example$", "^app@acme$"),
        (r"^https://a\.example$", "^app@acme"),
        (r"^https://a\.example$", "^.*@acme$"),
        (r"^https://a\.example$", "^app@acme$|web@acme"),
    ] {
        let error = keyless(issuer, subject).unwrap_err();
        assert!(matches!(error, ImportError::Unsayable(_)), "{issuer} {subject}: {error}");
    }
}

/// The corpus's own policy in Rego, and one of alternatives: each attestation is judged by what it says, and by whom it is.
#[tokio::test]
async fn a_policy_in_rego_over_an_attestation_asks_in_the_pack_what_it_asks_of_the_controller() {
    const CUSTOM: &str = "https://cosign.sigstore.dev/attestation/v1";
    let gate = TestGate::start().await;
    let rego = "          package sigstore\n          default isCompliant = false\n          isCompliant {\n            \
                input.predicateType == \"https://cosign.sigstore.dev/attestation/v1\"\n            input.predicate.Data == \
                \"foobar e2e test\"\n          }\n          isCompliant {\n            input.predicate.checks[_].level > 2\n            \
                input.predicate.reviewed != null\n          }\n";
    let key = gate.people.pipeline.public_key().to_pem().replace('\n', "\n        ");
    let authorities = format!(
        "  - key:\n      data: |\n        {key}\n    attestations:\n    - name: custom\n      predicateType: custom\n      policy:\n        \
         type: rego\n        data: |\n{rego}    - name: also\n      predicateType: https://example.com/also/v1\n"
    );
    put_policy_in_force(&gate, &policy_of(&authorities).unwrap_or_else(|error| panic!("{error}"))).await;
    let pipeline = &gate.people.pipeline;
    for (name, predicate, holds) in [
        ("says it", json!({"Data": "foobar e2e test"}), true),
        ("says another thing", json!({"Data": "foobar"}), false),
        ("says nothing", json!({}), false),
        ("the other way", json!({"checks": [{"level": 1}, {"level": 3}], "reviewed": "yes"}), true),
        ("half of the other way", json!({"checks": [{"level": 3}]}), false),
        ("too little", json!({"checks": [{"level": 2}], "reviewed": "yes"}), false),
        ("null is not something", json!({"checks": [{"level": 3}], "reviewed": null}), false),
        ("in another place", json!({"data": {"Data": "foobar e2e test"}}), false),
    ] {
        let image = gate.push_artifact(name).await;
        gate.attest(&image, pipeline, CUSTOM, &predicate).await;
        assert_eq!(
            gate.promote(&image, "production").await.verdict,
            Verdict::NotReady,
            "{name}, and the other is missing"
        );
        gate.attest(&image, pipeline, "https://example.com/also/v1", &json!({})).await;
        let verdict = gate.promote(&image, "production").await.verdict;
        assert_eq!(verdict, if holds { Verdict::Ready } else { Verdict::NotReady }, "{name}");
    }
    let says = json!({"Data": "foobar e2e test"});
    for (name, by, kind) in
        [("a stranger", &gate.people.mallory, CUSTOM), ("another type", pipeline, "https://example.com/x/v1")]
    {
        let image = gate.push_artifact(name).await;
        gate.attest(&image, by, kind, &says).await;
        gate.attest(&image, pipeline, "https://example.com/also/v1", &json!({})).await;
        assert_eq!(gate.promote(&image, "production").await.verdict, Verdict::NotReady, "{name}");
    }
    // One that satisfies it is enough, whatever others say.
    let image = gate.push_artifact("two").await;
    gate.attest(&image, pipeline, CUSTOM, &json!({"Data": "foobar"})).await;
    gate.attest(&image, pipeline, CUSTOM, &says).await;
    gate.attest(&image, pipeline, "https://example.com/also/v1", &json!({})).await;
    assert_ready!(gate.promote(&image, "production").await);
    gate.finish().await;
}

/// CUE is unified with the statement: a field that is not there takes what the policy says, as the controller has it.
#[tokio::test]
async fn a_policy_in_cue_of_texts_asks_in_the_pack_what_it_asks_of_the_controller() {
    const CUSTOM: &str = "https://cosign.sigstore.dev/attestation/v1";
    let gate = TestGate::start().await;
    let key = gate.people.pipeline.public_key().to_pem().replace('\n', "\n        ");
    let authorities = format!(
        "  - key:\n      data: |\n        {key}\n    attestations:\n    - name: custom\n      predicateType: {CUSTOM}\n      policy:\n        \
         type: cue\n        data: |\n          predicateType: \"{CUSTOM}\"\n          predicate: {{\n            Data: \"foobar key e2e \
         test\"\n            scanner: uri: \"a\"\n          }}\n"
    );
    put_policy_in_force(&gate, &policy_of(&authorities).unwrap_or_else(|error| panic!("{error}"))).await;
    let data = "foobar key e2e test";
    for (name, by, kind, predicate, holds) in [
        ("both", &gate.people.pipeline, CUSTOM, json!({"Data": data, "scanner": {"uri": "a", "more": 1}}), true),
        ("one is not there", &gate.people.pipeline, CUSTOM, json!({"Data": data}), true),
        ("none is there", &gate.people.pipeline, CUSTOM, json!({}), true),
        ("another text", &gate.people.pipeline, CUSTOM, json!({"Data": "foobar"}), false),
        ("another text below", &gate.people.pipeline, CUSTOM, json!({"Data": data, "scanner": {"uri": "b"}}), false),
        ("no structure", &gate.people.pipeline, CUSTOM, json!({"Data": data, "scanner": "a"}), false),
        ("null is there", &gate.people.pipeline, CUSTOM, json!({"Data": null}), false),
        ("null is no structure", &gate.people.pipeline, CUSTOM, json!({"scanner": null}), false),
        ("a list is no text", &gate.people.pipeline, CUSTOM, json!({"Data": [data]}), false),
        ("another type", &gate.people.pipeline, "https://example.com/x/v1", json!({"Data": data}), false),
        ("a stranger", &gate.people.mallory, CUSTOM, json!({"Data": data}), false),
    ] {
        let image = gate.push_artifact(name).await;
        gate.attest(&image, by, kind, &predicate).await;
        let verdict = gate.promote(&image, "production").await.verdict;
        assert_eq!(verdict, if holds { Verdict::Ready } else { Verdict::NotReady }, "{name}");
    }
    gate.finish().await;
}

/// What the controller reads into a form of its own before a policy sees it, and what is more than a comparison.
#[test]
fn a_policy_in_rego_that_could_mean_something_else_here_is_refused() {
    let with = |kind: &str, body: &str| {
        policy_of(&format!(
            "  - keyless:\n      identities:\n      - issuer: https://a.example\n        subject: app@acme\n    attestations:\n    - \
             name: x\n      predicateType: {kind}\n      policy:\n        type: rego\n        data: |\n          package sigstore\n          \
             isCompliant {{\n            {body}\n          }}\n"
        ))
    };
    assert!(with("https://slsa.dev/provenance/v0.2", "input.predicate.a == 1").is_ok());
    for (kind, body) in [
        ("slsaprovenance", "input.predicate.a == 1"),
        ("vuln", "input.predicate.a == 1"),
        ("custom", "not input.predicate.a"),
        ("custom", "count(input.predicate.a) == 0"),
        ("custom", "input.subject[0].name == \"a\""),
    ] {
        let error = with(kind, body).unwrap_err();
        assert!(matches!(error, ImportError::Unsayable(_)) && error.to_string().contains("policy"), "{body}: {error}");
    }
}

/// With whose credentials signatures are read says nothing of which count; where they lie does.
#[test]
fn credentials_for_signatures_are_no_hindrance_and_another_place_for_them_is() {
    let keyless = "  - keyless:\n      identities:\n      - issuer: https://a.example\n        subject: app@acme\n";
    let with = |source: &str| policy_of(&format!("{keyless}    source:\n    - {source}\n"));
    assert_eq!(with("signaturePullSecrets: [{name: x}]").unwrap(), policy_of(keyless).unwrap());
    for source in ["oci: registry.example.com/signatures", "tagPrefix: x"] {
        let error = with(source).unwrap_err();
        assert!(matches!(error, ImportError::Unsayable(_)) && error.to_string().contains("source[0]"), "{error}");
    }
}

#[tokio::test]
async fn a_policy_that_only_warns_lets_in_and_says_so() {
    let gate = TestGate::start().await;
    put_in_force(&gate, "warn").await;
    let bare = gate.push_artifact("bare").await;
    let reply = gate.promote(&bare, "production").await;
    assert_eq!(reply.verdict, Verdict::Ready);
    let warned = crate::support::gate::rules(&reply, countersign::domain::decision::Outcome::Warning);
    assert_eq!(warned, ["image.authority"]);
    gate.finish().await;
}

fn ends(home: &Path, arguments: &[&str], code: i32) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    let Output { status, stdout, stderr } = command.args(arguments).output().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert_eq!(status.code(), Some(code), "{arguments:?}\n{told}");
    told
}

#[test]
fn the_command_writes_a_pack_that_is_linted_and_tested_or_says_why_not() {
    let home = TempDir::new().unwrap();
    let home = home.path();
    let import = ["policy", "import", "cluster-image-policy"];
    let with = |more: &[&'static str]| [import.as_slice(), more].concat();
    let write = |name: &str, text: &str| std::fs::write(home.join(name), text).unwrap();
    let policy = "apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata:\n  name: of-acme\nspec:\n  images:\n  - glob: \"registry.example.com/acme/**\"\n  authorities:\n  - keyless:\n      identities:\n      - issuer: https://token.actions.githubusercontent.com\n        subjectRegExp: ^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/heads/main$\n    attestations:\n    - name: built\n      predicateType: slsaprovenance1\n";
    write("policy.yaml", policy);
    let told = ends(home, &with(&["policy.yaml"]), 0);
    assert!(told.contains("of-acme/pack.toml and 4 more files\nnext countersign policy test of-acme"), "{told}");
    ends(home, &["policy", "test", "of-acme"], 0);
    let told = ends(home, &["policy", "lint", "of-acme", "--strict"], 0);
    assert!(told.contains("loads"), "{told}");
    let manifest = std::fs::read_to_string(home.join("of-acme/pack.toml")).unwrap();
    for words in [
        "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main",
        "log-entry = \"required\"",
        "evidence-for-index-covers-platforms = true",
    ] {
        assert!(manifest.contains(words), "{words} in\n{manifest}");
    }
    let rule = std::fs::read_to_string(home.join("of-acme/rules/image/authority.rego")).unwrap();
    assert!(rule.contains("\"https://slsa.dev/provenance/v1\""), "{rule}");

    assert!(ends(home, &with(&["policy.yaml"]), 2).contains("exists, and is not overwritten"));
    ends(home, &with(&["policy.yaml", "other", "--name", "other", "--environment", "live"]), 0);
    assert!(ends(home, &with(&["nowhere.yaml"]), 2).contains("does not exist"));
    write("mode.yaml", &policy.replace("spec:\n", "spec:\n  mode: maybe\n"));
    assert!(ends(home, &with(&["mode.yaml"]), 5).contains("spec.mode: expected enforce or warn, found `maybe`"));
    write("bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
    assert!(ends(home, &with(&["bomb.yaml"]), 5).contains("1:4: the file: expected a value, found an anchor"));
    write("bytes.yaml", "\u{feff}");
    ends(home, &with(&["bytes.yaml"]), 5);
    std::fs::write(home.join("latin.yaml"), [0xe4, 0xf6]).unwrap();
    assert!(ends(home, &with(&["latin.yaml"]), 5).contains("not UTF-8"));
    assert!(!home.join("bomb").exists());
}
