//! A loaded pack, and the one question that it answers.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use regorus::Value;

use super::backing;
use super::cases::{self, Case};
use super::engine::{Budget, Engine, EvaluationError};
use super::errors::{LoadError, LoadErrors, bounded};
use super::extends::{self, Parent, PermittedLoosening};
use super::files::PackFiles;
use super::input::{self, Question};
use super::lint::{self, Findings, Output, Reads};
use super::loosening::LooseningKind;
use super::manifest::{Approvers, Environment, Manifest, Rule};
use super::manifest_file;
use super::notation::Answer;
use super::signers::Members;
use super::tests_runner::{self, CaseQuestion, TestCase, TestReport};
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

#[derive(Clone)]
struct Loaded {
    files: PackFiles,
    /// The files with everything that the pack inherits.
    whole: PackFiles,
    parents: Vec<Parent>,
    loosened: Vec<PermittedLoosening>,
    reference: PackRef,
    manifest: Manifest,
    findings: Findings,
    cases: Vec<Case>,
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
    pub fn load(given: &PackFiles) -> Result<Self, LoadErrors> {
        let whole = extends::whole(given)?;
        let place = |errors: LoadErrors| {
            let placed = errors.all().iter().cloned().map(|error| whole.place(error)).collect();
            LoadErrors::none_of(placed).err().unwrap_or(errors)
        };
        let mut loaded = Self::load_whole(given, &whole.files).map_err(place)?;
        loaded.loosened = whole.permitted(&Self(Arc::new(loaded.clone())))?;
        loaded.parents = whole.parents;
        Ok(Self(Arc::new(loaded)))
    }

    fn load_whole(given: &PackFiles, files: &PackFiles) -> Result<Loaded, LoadErrors> {
        let mut errors = Vec::new();
        let manifest = manifest_file::read(files, &mut errors);
        let findings = lint::check(files, manifest.as_ref(), &mut errors);
        for (file, text) in files.fixtures() {
            if let Err(error) = tests_runner::fixture(file, text) {
                errors.push(error);
            }
        }
        let tables = manifest.as_ref().map_or_else(Vec::new, |(manifest, _)| cases::read(files, manifest, &mut errors));
        LoadErrors::none_of(errors)?;
        let Some((manifest, places)) = manifest else {
            return Err(LoadError::file("pack.toml", "expected a manifest, found none").into());
        };
        let engine = compile(files, &manifest, &manifest.data)?;
        let reference = PackRef { name: manifest.name.clone(), version: manifest.version, digest: given.digest() };
        let loaded = Loaded {
            files: given.clone(),
            whole: files.clone(),
            parents: Vec::new(),
            loosened: Vec::new(),
            reference,
            manifest,
            findings,
            cases: tables,
            engine,
        };
        let pack = Self(Arc::new(loaded.clone()));
        let open = pack.0.manifest.environments.iter().filter(|environment| pack.admits_anything(environment));
        let errors = open.map(|environment| {
            let at = places.of("environments", environment.name.as_str());
            let detail = format!("vacuous: without any evidence every required rule of `{}` holds", environment.name);
            LoadError::at("pack.toml", at, detail)
        });
        LoadErrors::none_of(errors.collect())?;
        Ok(loaded)
    }

    /// Whether a subject that nothing is known about would be ready in `environment`.
    fn admits_anything(&self, environment: &Environment) -> bool {
        self.rules()
            .iter()
            .filter(|rule| rule.severity == Severity::Required && rule.applies_to(&environment.name))
            .all(|rule| self.holds_without_evidence(rule, environment))
    }

    /// Whether `rule` holds in `environment` for a subject that nothing is known about.
    pub(super) fn holds_without_evidence(&self, rule: &Rule, environment: &Environment) -> bool {
        let subject = Subject::unseen(Digest::of(b""), String::new());
        let now = Timestamp::EPOCH;
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
        decide(&engine, rule, &BTreeSet::new(), now, &Budget::new()).shown
    }

    /// The rules that some test or some case of the pack is about.
    pub(super) fn tested(&self) -> BTreeSet<RuleId> {
        let about = |rule: &Rule| {
            let test = format!("rules/{}_test.rego", rule.id.as_str().replace('.', "/"));
            let in_rego = self.0.findings.tests.iter().any(|found| found.file == test);
            in_rego || self.0.cases.iter().any(|case| case.expect.contains_key(&rule.id))
        };
        self.rules().iter().filter(|rule| about(rule)).map(|rule| rule.id.clone()).collect()
    }

    /// The files it was loaded from.
    #[must_use]
    pub fn files(&self) -> &PackFiles {
        &self.0.files
    }

    /// The files with everything that the pack inherits: what is evaluated.
    #[must_use]
    pub fn whole_files(&self) -> &PackFiles {
        &self.0.whole
    }

    /// The packs that it extends, in the order in which they are listed.
    #[must_use]
    pub fn parents(&self) -> &[Parent] {
        &self.0.parents
    }

    /// What it asks less of than its parents, who let it.
    pub fn loosened(&self) -> impl Iterator<Item = &PermittedLoosening> {
        self.0.loosened.iter().filter(|one| one.loosening.kind != LooseningKind::Filled)
    }

    /// Whom and what it names where its parents name nobody and nothing yet.
    pub fn filled_in(&self) -> impl Iterator<Item = &PermittedLoosening> {
        self.0.loosened.iter().filter(|one| one.loosening.kind == LooseningKind::Filled)
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
        let rules = self.rules().iter().filter(|rule| rule.applies_to(&question.environment.name));
        let looked_at = question.evidence.len().saturating_add(question.rejected.len());
        if looked_at > MAX_EVIDENCE {
            let detail = format!("expected at most {MAX_EVIDENCE} bundles in one question, found {looked_at}");
            return rules.map(|rule| Judgement::failed(rule, detail.clone())).collect();
        }
        let mut engine = self.0.engine.clone();
        engine.set_input(&self.input_json(question));
        let mut judgements: Vec<(Judgement, BTreeSet<Output>)> = Vec::new();
        // All verdicts before the first text: no text may cost a verdict its time.
        for rule in rules {
            let outputs = self.0.findings.outputs.get(&rule.id).cloned().unwrap_or_default();
            let judgement = decide(&engine, rule, &outputs, question.now, budget);
            judgements.push((judgement, outputs));
        }
        let mut judged = Vec::with_capacity(judgements.len());
        for (mut judgement, outputs) in judgements {
            describe(&engine, &mut judgement, &outputs, &question.evidence, budget);
            judged.push(judgement);
        }
        judged
    }

    /// What the answer of a rule rests on.
    pub(super) fn reads(&self, rule: &RuleId) -> Cow<'_, Reads> {
        self.0.findings.reads.get(rule).map_or_else(|| Cow::Owned(Reads::default()), Cow::Borrowed)
    }

    /// The texts that decide a rule, by their files.
    pub(super) fn decides(&self, rule: &RuleId) -> Vec<(&str, &str)> {
        let files = self.0.findings.reads.get(rule).into_iter().flat_map(|reads| reads.files.iter());
        files.filter_map(|file| Some((file.as_str(), self.whole_files().text(file)?))).collect()
    }

    /// Runs the pack's own tests, those in Rego and the cases of its tables, and those of its parents where they are at
    /// home. What the tests have seen is told of the pack's own rules.
    #[must_use]
    pub fn test(&self) -> TestReport {
        let mut report = tests_runner::run(self, &self.0.findings.tests, &self.0.cases);
        for Parent { name, pack } in self.parents() {
            let inherited = pack.test().cases.into_iter();
            report
                .cases
                .extend(inherited.map(|case| TestCase { file: format!("parents/{name}/{}", case.file), ..case }));
        }
        report
    }

    /// The cases of the pack's tables, each with the question that rules see and what each must say to it: for other
    /// programs that read Rego.
    #[must_use]
    pub fn case_questions(&self) -> Vec<CaseQuestion> {
        tests_runner::questions(self, &self.0.cases)
    }

    /// What becomes of `rules` when `input` is asked with `engine`, with the texts that they give.
    pub(super) fn judge_input(&self, engine: &Engine, input: &serde_json::Value, rule: &Rule) -> Judgement {
        let mut engine = engine.clone();
        engine.set_input(input);
        let text = input.get("now").and_then(serde_json::Value::as_str).unwrap_or_default();
        let now = text.parse().unwrap_or(Timestamp::EPOCH);
        let outputs = self.0.findings.outputs.get(&rule.id).cloned().unwrap_or_default();
        let budget = Budget::new();
        let mut judgement = decide(&engine, rule, &outputs, now, &budget);
        describe(&engine, &mut judgement, &outputs, &[], &budget);
        judgement
    }

    /// The engine with other constants.
    pub(super) fn engine_with(&self, data: &serde_json::Value) -> Result<Engine, LoadErrors> {
        compile(&self.0.whole, &self.0.manifest, data)
    }

    /// The engine with the pack's own constants.
    pub(super) fn engine(&self) -> Engine {
        self.0.engine.clone()
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

fn compile(files: &PackFiles, manifest: &Manifest, data: &serde_json::Value) -> Result<Engine, LoadErrors> {
    let modules = files.rego_files().filter(|(path, _)| !path.ends_with("_test.rego"));
    let data = serde_json::json!({"pack": data});
    let describe = |error: EvaluationError| match error {
        EvaluationError::Failed { at: Some((file, at)), detail } => LoadError::at(&file, at, detail),
        other => LoadError::file("pack.toml", other.to_string()),
    };
    let mut engine = Engine::new(modules, &data).map_err(describe)?;
    if let Some(rule) = manifest.rules.first() {
        engine.compile(&path(&rule.id, "shown")).map_err(describe)?;
    }
    Ok(engine)
}

fn path(rule: &RuleId, output: &str) -> String {
    format!("data.countersign.rules.{rule}.{output}")
}

/// Whether the rule holds, and until when; everything else about it can wait.
fn decide(engine: &Engine, rule: &Rule, outputs: &BTreeSet<Output>, now: Timestamp, budget: &Budget) -> Judgement {
    match value(engine, &path(&rule.id, "shown"), budget) {
        Ok(Some(Value::Bool(true))) if outputs.contains(&Output::Until) => hold_until(engine, rule, now, budget),
        Ok(Some(Value::Bool(shown))) => Judgement::new(rule, shown),
        Ok(None) => Judgement::new(rule, false),
        Ok(Some(_)) => {
            Judgement::failed(rule, format!("expected `shown` of `{}` to be true, found another value", rule.id))
        }
        Err(error) => Judgement::failed(rule, error.to_string()),
    }
}

/// How long an answer holds is part of the answer: where that fails, nothing has been shown.
fn hold_until(engine: &Engine, rule: &Rule, now: Timestamp, budget: &Budget) -> Judgement {
    let until = match value(engine, &path(&rule.id, "until"), budget) {
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

fn value(engine: &Engine, path: &str, budget: &Budget) -> Result<Option<Value>, EvaluationError> {
    match engine.value(path, budget.next_rule()) {
        // The timer also runs while the machine is busy elsewhere: one pause must not become a violation.
        Err(EvaluationError::OutOfTime { .. }) if !budget.left().is_zero() => engine.value(path, budget.next_rule()),
        first => first,
    }
}

/// Adds the texts, each of which may be lost without changing the verdict.
fn describe(
    engine: &Engine,
    judgement: &mut Judgement,
    outputs: &BTreeSet<Output>,
    evidence: &[Cow<'_, Facts>],
    budget: &Budget,
) {
    let rule = judgement.rule.clone();
    // Asked again after a pause of the machine like the rule itself: which texts a record has must not depend on it.
    let value = |output: &str| value(engine, &path(&rule, output), budget).ok().flatten();
    if outputs.contains(&Output::Expected) {
        judgement.expected = value("expected").map(|value| words(&value));
    }
    if outputs.contains(&Output::Found) {
        judgement.found = value("found").map(|value| words(&value));
    }
    if outputs.contains(&Output::Used)
        && let Some(Value::Set(items)) = value("used")
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
        let of = |output: &str| value(&engine, &format!("data.countersign.rules.a.one.{output}"), &budget).unwrap();
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

    #[test]
    fn a_pack_may_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone>() {}
        shared::<Pack>();
    }
}
