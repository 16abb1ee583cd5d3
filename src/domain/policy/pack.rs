//! A loaded pack, and the one question that it answers.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use regorus::Value;

use super::backing;
use super::engine::{Budget, Engine, EvaluationError};
use super::errors::{LoadError, LoadErrors, bounded};
use super::files::PackFiles;
use super::input::{self, Question};
use super::lint::{self, Findings, Output};
use super::manifest::{Approvers, Environment, Manifest, Rule};
use super::manifest_file;
use super::notation::Answer;
use super::signers::Members;
use super::tests_runner::{self, TestReport};
use super::together::{self, Answers, Together, path};
use crate::domain::decision::{PackRef, Severity, Subject};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectionReport, Signer, Vouched, Witness};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_EVIDENCE, MAX_RULE_TEXT_CHARS};
use crate::domain::names::{ApproverSetName, EnvironmentName, ProjectName, RuleId, SignerSetName};
use crate::domain::time::Timestamp;
use crate::domain::trust_store::Anchors;
use crate::domain::trusted_root::TrustedRoot;

/// A policy pack that loaded: every rule is there, compiled, and checked against the manifest.
///
/// Cheap to clone, and the same for any number of threads at once. Evaluation wants a thread with
/// [`EVALUATION_STACK_BYTES`](crate::domain::limits::EVALUATION_STACK_BYTES) of stack.
#[derive(Clone)]
pub struct Pack(Arc<Loaded>);

struct Loaded {
    files: PackFiles,
    reference: PackRef,
    manifest: Manifest,
    findings: Findings,
    together: Together,
    engine: Engine,
}

/// What became of one rule, before any waiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Which rule.
    pub rule: RuleId,
    /// Whether it was shown to hold.
    pub shown: bool,
    /// Why it could not be evaluated, with file, line and column; such a violation cannot be overridden.
    pub error: Option<String>,
    /// What would have satisfied it, when the rule says so.
    pub expected: Option<String>,
    /// What there was, when the rule says so.
    pub found: Option<String>,
    /// Digests of the evidence that carried it, ascending; always of evidence that was given.
    pub used: Vec<Digest>,
    /// From then on it no longer holds.
    pub until: Option<Timestamp>,
}

impl Pack {
    /// Reads, checks and compiles a pack.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] with everything that is wrong, each with its place; nothing of a pack that has an error is
    /// ever evaluated.
    pub fn load(files: &PackFiles) -> Result<Self, LoadErrors> {
        let mut errors = Vec::new();
        let manifest = manifest_file::read(files, &mut errors);
        let findings = lint::check(files, manifest.as_ref(), &mut errors);
        for (file, text) in files.fixtures() {
            if let Err(error) = tests_runner::fixture(file, text) {
                errors.push(error);
            }
        }
        LoadErrors::none_of(errors)?;
        let Some((manifest, places)) = manifest else {
            return Err(LoadError::file("pack.toml", "expected a manifest, found none").into());
        };
        let together = Together::new(&manifest, &findings);
        let engine = compile(files, &manifest, &together)?;
        let reference = PackRef { name: manifest.name.clone(), version: manifest.version, digest: files.digest() };
        let pack = Self(Arc::new(Loaded { files: files.clone(), reference, manifest, findings, together, engine }));
        let open = pack.0.manifest.environments.iter().filter(|environment| pack.admits_anything(environment));
        let errors = open.map(|environment| {
            let at = places.of("environments", environment.name.as_str());
            let detail = format!("vacuous: without any evidence every required rule of `{}` holds", environment.name);
            LoadError::at("pack.toml", at, detail)
        });
        LoadErrors::none_of(errors.collect())?;
        Ok(pack)
    }

    /// Whether a subject that nothing is known about would be ready in `environment`.
    fn admits_anything(&self, environment: &Environment) -> bool {
        let subject = Subject::unseen(Digest::of(b""), String::new());
        let Some(now) = Timestamp::from_unix_seconds(0) else { return false };
        let project = ProjectName::default();
        let question = Question {
            now,
            subject: &subject,
            platform: None,
            parent: None,
            environment,
            project: &project,
            evidence: Vec::new(),
            rejected: &[],
            prior: None,
        };
        let mut engine = self.0.engine.clone();
        engine.set_input(&self.input_json(&question));
        let budget = Budget::new();
        self.rules()
            .iter()
            .filter(|rule| rule.severity == Severity::Required && rule.applies_to(&environment.name))
            .all(|rule| {
                let ask = |rule: &RuleId, asked| engine.value(&path(rule, asked), budget.next_rule());
                decide(&ask, rule, &BTreeSet::new(), now).shown
            })
    }

    /// The files it was loaded from.
    #[must_use]
    pub fn files(&self) -> &PackFiles {
        &self.0.files
    }

    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.0.manifest
    }

    /// Name, version and digest.
    #[must_use]
    pub fn reference(&self) -> PackRef {
        self.0.reference.clone()
    }

    /// The environment of that name.
    #[must_use]
    pub fn environment(&self, name: &EnvironmentName) -> Option<&Environment> {
        self.0.manifest.environment(name)
    }

    /// The environments, in the manifest's order.
    pub fn environments(&self) -> impl Iterator<Item = &Environment> {
        self.0.manifest.environments.iter()
    }

    /// How many environments come before this one; 0 for one that the pack does not have.
    #[must_use]
    pub fn depth(&self, name: &EnvironmentName) -> usize {
        let before = |name: &EnvironmentName| self.environment(name).and_then(|environment| environment.after.as_ref());
        // The graph has no cycle: a pack with one does not load.
        std::iter::successors(before(name), |name| before(name)).count()
    }

    /// The rules, in the manifest's order.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.0.manifest.rules
    }

    /// The rule of that id.
    #[must_use]
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.0.manifest.rule(id)
    }

    /// Every key of signers and approvers, each once: what key-signed bundles may be verified with.
    #[must_use]
    pub fn keys(&self) -> Vec<PublicKey> {
        let manifest = &self.0.manifest;
        let people = manifest.approvers.values().flat_map(|group| group.people.values()).map(|person| &person.holds);
        let mut keys: Vec<PublicKey> =
            manifest.signers.values().chain(people).flat_map(|members| members.keys.iter().cloned()).collect();
        keys.sort_by_key(PublicKey::fingerprint);
        keys.dedup();
        keys
    }

    /// The certificates of all trust stores: what Notation signatures may be verified with.
    #[must_use]
    pub fn anchors(&self) -> Anchors {
        let stores = self.0.manifest.trust_stores.iter();
        Anchors::new(
            stores.flat_map(|(name, store)| store.iter().map(|certificate| (name.kind(), certificate.clone()))),
        )
    }

    /// The signer sets that `signer` is a member of at `now`, in the order of their names.
    ///
    /// # Errors
    ///
    /// [`RejectionReport`] when no accepted signer did, when who vouches beside the signer is not who the environment
    /// demands, or when a Notation signature does not count or does not any more: an answer about the evidence, which
    /// is then shown to rules without its content.
    pub fn signer_sets(
        &self,
        signer: &Signer,
        witness: Witness,
        vouched: &[Vouched],
        environment: &Environment,
        now: Timestamp,
    ) -> Result<Vec<SignerSetName>, RejectionReport> {
        let signers = &self.0.manifest.signers;
        let answers: Vec<_> = signers.iter().map(|(set, members)| (set, members.answer(signer, now))).collect();
        let counts = answers.iter().filter(|(_, answer)| matches!(answer, Answer::Counts(_)));
        let sets: Vec<SignerSetName> = counts.map(|(set, _)| (*set).clone()).collect();
        if sets.is_empty() {
            if let Answer::Not(report) = answers.into_iter().map(|(_, answer)| answer).fold(Answer::Other, Answer::or) {
                return Err(report);
            }
            let expected = if signers.values().all(Members::is_empty) {
                "an accepted signer: the pack names no accepted signer yet".to_owned()
            } else {
                let names: Vec<_> = signers.keys().map(|set| format!("`{set}`")).collect();
                format!("a member of one of the signer sets {}", names.join(", "))
            };
            let found = bounded(&signer.to_string(), MAX_RULE_TEXT_CHARS);
            return Err(RejectionReport { code: "signer-not-accepted".to_owned(), expected, found });
        }
        backing::require(environment, signer, witness, vouched)?;
        Ok(sets)
    }

    /// The first instant at which `signer` is no longer a member of some set that it is in at `now`.
    #[must_use]
    pub fn membership_end(&self, signer: &Signer, now: Timestamp) -> Option<Timestamp> {
        let ends = self.0.manifest.signers.values().filter_map(|members| match members.answer(signer, now) {
            Answer::Counts(end) => end,
            Answer::Other | Answer::Not(_) => None,
        });
        ends.min()
    }

    /// The trusted roots that the pack brings, each called by its path.
    #[must_use]
    pub fn roots(&self) -> &[TrustedRoot] {
        &self.0.manifest.roots
    }

    /// The group of that name.
    #[must_use]
    pub fn approvers(&self, group: &ApproverSetName) -> Option<&Approvers> {
        self.0.manifest.approvers.get(group)
    }

    /// The person of `group` who `signer` is.
    #[must_use]
    pub fn approver_person(&self, group: &ApproverSetName, signer: &Signer) -> Option<String> {
        self.approvers(group)?.person(signer).map(str::to_owned)
    }

    /// What rules see of `question`: the `input` of every rule, complete and typed.
    #[must_use]
    pub fn input_json(&self, question: &Question) -> serde_json::Value {
        input::document(self, &self.0.manifest, question)
    }

    /// The data document of every rule: `{"pack": …}`.
    #[must_use]
    pub fn data_json(&self) -> serde_json::Value {
        serde_json::json!({"pack": self.0.manifest.data})
    }

    /// Judges every rule that applies to the environment, in the manifest's order.
    ///
    /// Pure but for the budget: the same question has the same answer, as long as no rule runs into its time limit.
    #[must_use]
    pub fn judge(&self, question: &Question) -> Vec<Judgement> {
        self.judge_within(question, &Budget::new())
    }

    /// Answers several questions of one decision, in their order: each as [`Pack::judge`] does, and all of them within
    /// one time limit, so that an index of many parts cannot hold the gate up.
    #[must_use]
    pub fn judge_all(&self, questions: &[&Question]) -> Vec<Vec<Judgement>> {
        let budget = Budget::new();
        questions.iter().map(|question| self.judge_within(question, &budget.for_another_part())).collect()
    }

    fn judge_within(&self, question: &Question, budget: &Budget) -> Vec<Judgement> {
        let rules: Vec<&Rule> =
            self.rules().iter().filter(|rule| rule.applies_to(&question.environment.name)).collect();
        let looked_at = question.evidence.len().saturating_add(question.rejected.len());
        if looked_at > MAX_EVIDENCE {
            let detail = format!("expected at most {MAX_EVIDENCE} bundles in one question, found {looked_at}");
            return rules.into_iter().map(|rule| Judgement::failed(rule, detail.clone())).collect();
        }
        let mut engine = self.0.engine.clone();
        engine.set_input(&self.input_json(question));
        let one_by_one = |rule: &RuleId, asked| engine.value(&path(rule, asked), budget.next_rule());
        match self.answers(&engine, question, rules.len(), budget) {
            Some(answers) => {
                let judged = self.judged(&rules, question, &|rule: &RuleId, asked| Ok(answers.value(rule, asked)));
                // Every test that decides anything compares the two ways; a rule that ran out of time has no answer.
                if cfg!(debug_assertions) {
                    let apart = self.judged(&rules, question, &one_by_one);
                    debug_assert!(
                        apart == judged || apart.iter().any(|judgement| judgement.error.is_some()),
                        "together: {judged:?}, one by one: {apart:?}"
                    );
                }
                judged
            }
            None => self.judged(&rules, question, &one_by_one),
        }
    }

    /// Everything that the rules say, from one evaluation; `None` where that failed, whatever failed in it.
    fn answers(&self, engine: &Engine, question: &Question, rules: usize, budget: &Budget) -> Option<Answers> {
        let together = &self.0.together;
        let environment = &question.environment.name;
        let value = engine.value(&together.path(environment)?, budget.rules_together(rules)).ok()??;
        together.read(environment, &value)
    }

    fn judged(&self, rules: &[&Rule], question: &Question, ask: Ask) -> Vec<Judgement> {
        // All verdicts before the first text: no text may cost a verdict its time.
        let nothing = BTreeSet::new();
        let outputs = |rule: &Rule| self.0.findings.outputs.get(&rule.id).unwrap_or(&nothing);
        let mut judged: Vec<Judgement> =
            rules.iter().map(|rule| decide(ask, rule, outputs(rule), question.now)).collect();
        for (judgement, rule) in judged.iter_mut().zip(rules) {
            describe(ask, judgement, outputs(rule), &question.evidence);
        }
        judged
    }

    /// Runs the pack's own tests.
    #[must_use]
    pub fn test(&self) -> TestReport {
        tests_runner::run(&self.0.files, &self.data_json(), &self.0.findings.tests)
    }
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let PackRef { name, version, digest } = &self.0.reference;
        write!(f, "{name} version {version} ({digest})")
    }
}

impl Judgement {
    fn new(rule: &Rule, shown: bool) -> Self {
        Self { rule: rule.id.clone(), shown, error: None, expected: None, found: None, used: Vec::new(), until: None }
    }

    fn failed(rule: &Rule, error: String) -> Self {
        Self { error: Some(error), ..Self::new(rule, false) }
    }
}

/// One output of a rule, `None` where it is undefined; asked of whoever can tell.
type Ask<'a> = &'a dyn Fn(&RuleId, Option<Output>) -> Result<Option<Value>, EvaluationError>;

fn compile(files: &PackFiles, manifest: &Manifest, together: &Together) -> Result<Engine, LoadErrors> {
    let asking = together.module();
    let modules = files.rego_files().filter(|(path, _)| !path.ends_with("_test.rego"));
    let modules = modules.chain([(together::FILE, asking.as_str())]);
    let data = serde_json::json!({"pack": manifest.data});
    let describe = |error: EvaluationError| match error {
        EvaluationError::Failed { at: Some((file, at)), detail } => LoadError::at(&file, at, detail),
        other => LoadError::file("pack.toml", other.to_string()),
    };
    let mut engine = Engine::new(modules, &data).map_err(describe)?;
    if let Some(rule) = manifest.rules.first() {
        engine.compile(&path(&rule.id, None)).map_err(describe)?;
    }
    Ok(engine)
}

/// Whether the rule holds, and until when; everything else about it can wait.
fn decide(ask: Ask, rule: &Rule, outputs: &BTreeSet<Output>, now: Timestamp) -> Judgement {
    match ask(&rule.id, None) {
        Ok(Some(Value::Bool(true))) if outputs.contains(&Output::Until) => hold_until(ask, rule, now),
        Ok(Some(Value::Bool(shown))) => Judgement::new(rule, shown),
        Ok(None) => Judgement::new(rule, false),
        Ok(Some(_)) => {
            Judgement::failed(rule, format!("expected `shown` of `{}` to be true, found another value", rule.id))
        }
        Err(error) => Judgement::failed(rule, error.to_string()),
    }
}

/// How long an answer holds is part of the answer: where that fails, nothing has been shown.
fn hold_until(ask: Ask, rule: &Rule, now: Timestamp) -> Judgement {
    let until = match ask(&rule.id, Some(Output::Until)) {
        Ok(None) => return Judgement::new(rule, true),
        Ok(Some(Value::String(text))) => text.parse::<Timestamp>().map_err(|error| error.to_string()),
        Ok(Some(_)) => Err("expected an RFC 3339 time, found a value that is no text".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    match until {
        Ok(until) => Judgement { until: Some(until), ..Judgement::new(rule, until > now) },
        Err(error) => Judgement::failed(rule, format!("`until` of `{}`: {error}", rule.id)),
    }
}

/// Adds the texts, each of which may be lost without changing the verdict.
fn describe(ask: Ask, judgement: &mut Judgement, outputs: &BTreeSet<Output>, evidence: &[Cow<'_, Facts>]) {
    let rule = judgement.rule.clone();
    let value = |output: Output| ask(&rule, Some(output)).ok().flatten();
    if outputs.contains(&Output::Expected) {
        judgement.expected = value(Output::Expected).map(|value| words(&value));
    }
    if outputs.contains(&Output::Found) {
        judgement.found = value(Output::Found).map(|value| words(&value));
    }
    if outputs.contains(&Output::Used)
        && let Some(Value::Set(items)) = value(Output::Used)
    {
        let given = |digest: &Digest| evidence.iter().any(|facts| facts.digest == *digest);
        let digests = items.iter().filter_map(|item| item.as_string().ok()?.parse().ok());
        judgement.used = digests.filter(given).collect();
        judgement.used.sort();
    }
}

/// A text that a rule gives, fit to be shown; other values in JSON.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => bounded(text, MAX_RULE_TEXT_CHARS),
        Value::Array(_) | Value::Object(_) | Value::Set(_) => "a value that is no text".to_owned(),
        other => bounded(&other.to_string(), MAX_RULE_TEXT_CHARS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    /// Helpers in several modules, which read each other: what a query of a whole package gets wrong.
    const MODULES: &[(&str, &str)] = &[
        (
            "rules/a/one.rego",
            "package countersign.rules.a.one\n\nimport data.countersign.lib.x\n\nshown if not x.bad\n\nfound := x.text",
        ),
        (
            "lib/x.rego",
            "package countersign.lib.x\n\nimport data.countersign.lib.y\n\nbad if count(y.list) > 1\n\ntext := concat(\",\", sort(y.list))",
        ),
        (
            "lib/y.rego",
            "package countersign.lib.y\n\nlist contains e.name if some e in input.list\n\nlist contains \"z\" if data.countersign.lib.z.open",
        ),
        ("lib/z.rego", "package countersign.lib.z\n\ndefault open := false\n\nopen if input.open == true"),
        ("lib/y2.rego", "package countersign.lib.y\n\nlist contains \"y2\" if input.open == null"),
    ];

    fn evaluate(order: &[usize], input: &serde_json::Value) -> (Option<Value>, Option<Value>) {
        let modules = order.iter().map(|i| MODULES[*i]);
        let mut engine = Engine::new(modules, &json!({"pack": {}})).unwrap();
        engine.set_input(input);
        let budget = Budget::new();
        let of =
            |output: &str| engine.value(&format!("data.countersign.rules.a.one.{output}"), budget.next_rule()).unwrap();
        (of("shown"), of("found"))
    }

    proptest! {
        #[test]
        fn the_order_of_the_modules_changes_nothing(
            order in Just((0..MODULES.len()).collect::<Vec<_>>()).prop_shuffle(),
            names in proptest::collection::vec("[a-c]", 0..4),
            open in prop_oneof![Just(json!(true)), Just(json!(false)), Just(json!(null))],
        ) {
            let list: Vec<_> = names.iter().map(|name| json!({"name": name})).collect();
            let input = json!({"list": list, "open": open});
            let (shown, found) = evaluate(&order, &input);
            let mut expected: BTreeSet<&str> = names.iter().map(String::as_str).collect();
            if input["open"] == json!(true) {
                expected.insert("z");
            } else if input["open"].is_null() {
                expected.insert("y2");
            }
            let holds = expected.len() <= 1;
            prop_assert_eq!(shown, holds.then_some(Value::Bool(true)));
            prop_assert_eq!(found, Some(Value::from(expected.into_iter().collect::<Vec<_>>().join(","))));
        }
    }

    /// Two rules that share a helper, a third that fails when the input says so.
    const SHARING: &[(&str, &str)] = &[
        ("pack.toml", MANIFEST),
        ("lib/e.rego", "package countersign.lib.e\n\ncurrent contains e.digest if some e in input.signed.builder"),
        (
            "rules/a/one.rego",
            "package countersign.rules.a.one\n\nimport data.countersign.lib.e\n\nshown if count(e.current) > 0\n\nfound := sprintf(\"%d\", [count(e.current)])",
        ),
        (
            "rules/a/two.rego",
            "package countersign.rules.a.two\n\nimport data.countersign.lib.e\n\nshown if {\n\tcount(e.current) > 0\n\tinput.subject.name == \"x\"\n}\n\nexpected := \"x\"",
        ),
        (
            "rules/a/three.rego",
            "package countersign.rules.a.three\n\nshown if {\n\tcount(input.signed.builder) > 0\n\tto_number(input.subject.name) > 0\n}",
        ),
    ];

    const MANIFEST: &str = r#"schema = "countersign.pack/v1"
name = "sharing"
version = 1
owner = "nobody"

[signers.builder]
identities = []
keys = []

[environments.staging]

[rules."a.one"]
title = "One"
owner = "nobody"
severity = "required"
fix = "one"

[rules."a.two"]
title = "Two"
owner = "nobody"
severity = "required"
fix = "two"

[rules."a.three"]
title = "Three"
owner = "nobody"
severity = "required"
fix = "three"
"#;

    #[test]
    fn a_rule_that_fails_costs_those_that_are_asked_with_it_nothing() {
        let files =
            PackFiles::new(SHARING.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect())
                .unwrap();
        let pack = Pack::load(&files).unwrap();
        let environment = pack.environments().next().unwrap();
        let budget = Budget::new();
        let rules: Vec<&Rule> = pack.rules().iter().collect();
        for (name, together) in [("x", false), ("1", true), ("", false), ("-1", true)] {
            let mut engine = pack.0.engine.clone();
            engine.set_input(&json!({"signed": {"builder": [{"digest": "d"}]}, "subject": {"name": name}}));
            let path_all = pack.0.together.path(&environment.name).unwrap();
            let value = engine.value(&path_all, budget.rules_together(rules.len()));
            let answers = value.ok().flatten().and_then(|value| pack.0.together.read(&environment.name, &value));
            assert_eq!(answers.is_some(), together, "{name}");
            let apart = |rule: &RuleId, asked| engine.value(&path(rule, asked), budget.next_rule());
            let Some(answers) = answers else {
                let one = apart(&rules[0].id, None);
                assert_eq!(one, Ok(Some(Value::Bool(true))), "{name}: the others are asked by themselves");
                assert!(apart(&rules[2].id, None).is_err(), "{name}");
                continue;
            };
            for rule in &rules {
                for asked in [None, Some(Output::Expected), Some(Output::Found)] {
                    let defined = asked.is_none_or(|output| pack.0.findings.outputs[&rule.id].contains(&output));
                    if defined {
                        assert_eq!(Ok(answers.value(&rule.id, asked)), apart(&rule.id, asked), "{name} {asked:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_pack_may_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone>() {}
        shared::<Pack>();
    }
}
