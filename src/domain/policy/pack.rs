//! A loaded pack, and the one question that it answers.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use regorus::Value;

use super::asking::Judge;
use super::backing;
use super::coverage::Trail;
use super::engine::{Budget, Engine, EvaluationError};
use super::errors::{LoadError, LoadErrors, bounded};
use super::extends::{self, Parent, PermittedLoosening};
use super::files::PackFiles;
use super::findings::{Findings, Output, Reads, TestRule};
use super::flat::Flat;
use super::held::{held, hold};
use super::input::{self, Documents, Question};
use super::judgement::{Judgement, decide, describe};
use super::judging;
use super::lint;
use super::loosening::LooseningKind;
use super::manifest::{Approvers, Environment, Manifest, Rule};
use super::manifest_file;
use super::notation::Answer;
use super::signers::Members;
use super::tests_runner;
use super::together::{Numbers, Together, numbers, path};
use super::vacuity::Nobody;
use crate::domain::decision::{PackRef, Severity};
use crate::domain::facts::{RejectionReport, Signer, Vouched, Witness};
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_RULE_TEXT_CHARS;
use crate::domain::names::{ApproverSetName, EnvironmentName, RuleId, SignerSetName};
use crate::domain::time::Timestamp;
use crate::domain::trust_store::Anchors;
use crate::domain::trusted_root::TrustedRoot;

/// A policy pack that loaded: every rule is there, compiled, and checked against the manifest.
///
/// Cheap to clone, and the same for any number of threads at once. Evaluation wants a thread with
/// [`EVALUATION_STACK_BYTES`](crate::domain::limits::EVALUATION_STACK_BYTES) of stack.
#[derive(Clone)]
pub struct Pack {
    pub(super) loaded: Arc<Loaded>,
    /// Who evaluates its rules; absent: this process.
    pub(super) judge: Option<Arc<dyn Judge>>,
    /// Whether its rules are run in both ways: see [`Pack::asked_twice`].
    pub(super) twice: bool,
}

#[derive(Clone)]
pub(super) struct Loaded {
    files: PackFiles,
    /// The files with everything that the pack inherits.
    whole: PackFiles,
    parents: Vec<Parent>,
    loosened: Vec<PermittedLoosening>,
    reference: PackRef,
    manifest: Manifest,
    pub(super) findings: Findings,
    pub(super) together: Together,
    pub(super) engine: Engine,
    /// Where the machine finds what each rule gives.
    pub(super) numbers: Numbers,
}

impl Pack {
    /// Reads, checks and compiles a pack; one that somebody in this process holds is there already.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] with everything that is wrong, each with its place; nothing of a pack that has an error is
    /// ever evaluated.
    pub fn load(given: &PackFiles) -> Result<Self, LoadErrors> {
        let digest = given.digest();
        if let Some(loaded) = held(digest) {
            return Ok(Self::of(loaded));
        }
        let whole = extends::whole(given)?;
        let place = |errors: LoadErrors| {
            let placed = errors.all().iter().cloned().map(|error| whole.place(error)).collect();
            LoadErrors::none_of(placed).err().unwrap_or(errors)
        };
        let pack = Self::load_whole(given, &whole.files).map_err(place)?;
        let loosened = whole.permitted(&pack)?;
        let loaded = Loaded { loosened, parents: whole.parents, ..Arc::unwrap_or_clone(pack.loaded) };
        let pack = Self::of(Arc::new(loaded));
        hold(digest, &pack.loaded);
        Ok(pack)
    }

    fn of(loaded: Arc<Loaded>) -> Self {
        Self { loaded, judge: None, twice: false }
    }

    /// The same pack, whose rules somebody else evaluates. What they are asked, and what follows from their answers, is
    /// worked out here as ever.
    #[must_use]
    pub fn judged_by(self, judge: Arc<dyn Judge>) -> Self {
        Self { judge: Some(judge), ..self }
    }

    /// The same pack, whose rules are run in both ways, by the machine of the gate and by the engine's interpreter. A rule of which
    /// the two say something else has failed: nothing becomes ready by one of them alone.
    #[must_use]
    pub fn asked_twice(&self) -> Self {
        Self { twice: true, ..self.clone() }
    }

    fn load_whole(given: &PackFiles, files: &PackFiles) -> Result<Self, LoadErrors> {
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
        let engine = compile(&findings.flat, &together, &manifest, &manifest.data)?;
        let numbers = numbers(&manifest, &findings, &engine);
        let reference = PackRef { name: manifest.name.clone(), version: manifest.version, digest: given.digest() };
        let pack = Self::of(Arc::new(Loaded {
            files: given.clone(),
            whole: files.clone(),
            parents: Vec::new(),
            loosened: Vec::new(),
            reference,
            manifest,
            findings,
            together,
            engine,
            numbers,
        }));
        let open = pack
            .loaded
            .manifest
            .environments
            .iter()
            .filter(|environment| pack.admits_anything(environment, Nobody::SaidAnything));
        let errors = open.map(|environment| {
            let at = places.of("environments", environment.name.as_str());
            let detail = format!("vacuous: without any evidence every required rule of `{}` holds", environment.name);
            LoadError::at("pack.toml", at, detail)
        });
        LoadErrors::none_of(errors.collect())?;
        Ok(pack)
    }

    /// The files it was loaded from.
    #[must_use]
    pub fn files(&self) -> &PackFiles {
        &self.loaded.files
    }

    /// The files with everything that the pack inherits: what is evaluated.
    #[must_use]
    pub fn whole_files(&self) -> &PackFiles {
        &self.loaded.whole
    }

    /// The packs that it extends, in the order in which they are listed.
    #[must_use]
    pub fn parents(&self) -> &[Parent] {
        &self.loaded.parents
    }

    /// What it asks less of than its parents, who let it.
    pub fn loosened(&self) -> impl Iterator<Item = &PermittedLoosening> {
        self.loaded.loosened.iter().filter(|one| one.loosening.kind != LooseningKind::Filled)
    }

    /// Whom and what it names where its parents name nobody and nothing yet.
    pub fn filled_in(&self) -> impl Iterator<Item = &PermittedLoosening> {
        self.loaded.loosened.iter().filter(|one| one.loosening.kind == LooseningKind::Filled)
    }

    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.loaded.manifest
    }

    /// Name, version and digest.
    #[must_use]
    pub fn reference(&self) -> PackRef {
        self.loaded.reference.clone()
    }

    /// The environment of that name.
    #[must_use]
    pub fn environment(&self, name: &EnvironmentName) -> Option<&Environment> {
        self.loaded.manifest.environment(name)
    }

    /// The environments, in the manifest's order.
    pub fn environments(&self) -> impl Iterator<Item = &Environment> {
        self.loaded.manifest.environments.iter()
    }

    /// How many environments come before this one; 0 for one that the pack does not have.
    #[must_use]
    pub fn depth(&self, name: &EnvironmentName) -> usize {
        let before = |name: &EnvironmentName| self.environment(name).and_then(|environment| environment.after.as_ref());
        // The graph has no cycle: a pack with one does not load.
        std::iter::successors(before(name), |name| before(name)).count()
    }

    /// Whether an environment is protected, or one that is rests on it: what lets a subject in there before is as much a part
    /// of what keeps it out.
    #[must_use]
    pub fn protects(&self, name: &EnvironmentName) -> bool {
        let before = |name: &EnvironmentName| self.environment(name).and_then(|environment| environment.after.as_ref());
        let protected = self.environments().filter(|environment| environment.protected);
        let mut rests_on =
            protected.flat_map(|environment| std::iter::successors(Some(&environment.name), |name| before(name)));
        rests_on.any(|one| one == name)
    }

    /// Whether a required rule of `environment` asks how it is in the environment before. `after` says that it must be ready
    /// there: where no rule asks, the gate does.
    ///
    /// * `severity` — how a rule counts: as the manifest says, or on a day.
    pub(crate) fn asks_before(&self, environment: &Environment, severity: impl Fn(&Rule) -> Severity) -> bool {
        let asking = &self.loaded.findings.ask_before;
        let here = |rule: &&Rule| rule.applies_to(&environment.name) && asking.contains(&rule.id);
        self.rules().iter().filter(here).any(|rule| severity(rule) == Severity::Required)
    }

    /// The rules, in the manifest's order.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.loaded.manifest.rules
    }

    /// The rule of that id.
    #[must_use]
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.loaded.manifest.rule(id)
    }

    /// Every key of signers and approvers, each once: what key-signed bundles may be verified with.
    #[must_use]
    pub fn keys(&self) -> Vec<PublicKey> {
        let manifest = &self.loaded.manifest;
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
        let stores = self.loaded.manifest.trust_stores.iter();
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
        let sets = self.sets_of(signer, now)?;
        backing::require(environment, signer, witness, vouched)?;
        Ok(sets)
    }

    /// The signer sets that `signer` is a member of at `now`, in the order of their names, whoever else vouches.
    pub(super) fn sets_of(&self, signer: &Signer, now: Timestamp) -> Result<Vec<SignerSetName>, RejectionReport> {
        let signers = &self.loaded.manifest.signers;
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
        Ok(sets)
    }

    /// The first instant at which `signer` is no longer a member of some set that it is in at `now`.
    #[must_use]
    pub fn membership_end(&self, signer: &Signer, now: Timestamp) -> Option<Timestamp> {
        let ends = self.loaded.manifest.signers.values().filter_map(|members| match members.answer(signer, now) {
            Answer::Counts(end) => end,
            Answer::Other | Answer::Not(_) => None,
        });
        ends.min()
    }

    /// The trusted roots that the pack brings, each called by its path.
    #[must_use]
    pub fn roots(&self) -> &[TrustedRoot] {
        &self.loaded.manifest.roots
    }

    /// The group of that name.
    #[must_use]
    pub fn approvers(&self, group: &ApproverSetName) -> Option<&Approvers> {
        self.loaded.manifest.approvers.get(group)
    }

    /// The person of `group` who `signer` is.
    #[must_use]
    pub fn approver_person(&self, group: &ApproverSetName, signer: &Signer) -> Option<String> {
        self.approvers(group)?.person(signer).map(str::to_owned)
    }

    /// The people of any group whose key or identity `signer` is: the same name in two groups is the same person.
    #[must_use]
    pub fn people_who_are(&self, signer: &Signer) -> BTreeSet<String> {
        let groups = self.loaded.manifest.approvers.values();
        groups.filter_map(|group| group.person(signer)).map(str::to_owned).collect()
    }

    /// Whether `signer` is somebody here: a person of a group, or a member of a signer set.
    #[must_use]
    pub fn knows(&self, signer: &Signer, now: Timestamp) -> bool {
        let is_member = |members: &Members| matches!(members.answer(signer, now), Answer::Counts(_));
        !self.people_who_are(signer).is_empty() || self.loaded.manifest.signers.values().any(is_member)
    }

    /// Whether nobody here is meant by `signer`: neither a person of a group, nor a member of a signer set, be it one whose
    /// signature does not count any more.
    #[must_use]
    pub fn is_nobody(&self, signer: &Signer, now: Timestamp) -> bool {
        let is_other = |members: &Members| matches!(members.answer(signer, now), Answer::Other);
        self.people_who_are(signer).is_empty() && self.loaded.manifest.signers.values().all(is_other)
    }

    /// What rules see of `question`: the `input` of every rule, complete and typed.
    #[must_use]
    pub fn input_json(&self, question: &Question) -> serde_json::Value {
        serde_json::to_value(self.input(question)).unwrap_or_default()
    }

    /// The same in the engine's own values.
    pub(super) fn input(&self, question: &Question) -> Value {
        self.documents(question).input
    }

    /// What rules are asked by `question`.
    pub(super) fn documents(&self, question: &Question) -> Documents {
        input::documents(self, &self.loaded.manifest, question)
    }

    /// The data document of every rule: `{"pack": …}`.
    #[must_use]
    pub fn data_json(&self) -> serde_json::Value {
        serde_json::json!({"pack": self.loaded.manifest.data})
    }

    /// What the answer of a rule rests on.
    pub(super) fn reads(&self, rule: &RuleId) -> Cow<'_, Reads> {
        self.loaded.findings.reads.get(rule).map_or_else(|| Cow::Owned(Reads::default()), Cow::Borrowed)
    }

    /// The texts that decide a rule, by their files.
    pub(super) fn decides(&self, rule: &RuleId) -> Vec<(&str, &str)> {
        let files = self.loaded.findings.reads.get(rule).into_iter().flat_map(|reads| reads.files.iter());
        files.filter_map(|file| Some((file.as_str(), self.whole_files().text(file)?))).collect()
    }

    /// The pack's tests in Rego.
    pub(super) fn tests(&self) -> &[TestRule] {
        &self.loaded.findings.tests
    }

    /// What becomes of a rule when `input` is asked with `engine`, as where it may make something ready, with the texts that it
    /// gives.
    ///
    /// * `trail` — where the interpreter writes down which lines it goes through.
    pub(super) fn judge_input(
        &self,
        engine: &Engine,
        trail: &Trail,
        input: &serde_json::Value,
        rule: &Rule,
    ) -> Judgement {
        let text = input.get("now").and_then(serde_json::Value::as_str).unwrap_or_default();
        let (now, input) = (text.parse().unwrap_or(Timestamp::EPOCH), Value::from(input.clone()));
        let outputs = self.loaded.findings.outputs.get(&rule.id).cloned().unwrap_or_default();
        let by_interpreter = engine.clone().on(trail);
        let judged = |engine: &Engine, budget: &Budget| {
            let ask = |rule: &RuleId, asked| {
                let Some(path) = self.path(rule, asked) else { return Ok(None) };
                let quick = engine.quick_value_of(&input, &path, budget.next_rule());
                quick.unwrap_or_else(|| by_interpreter.value_of(&input, &path, budget.next_rule()))
            };
            let mut judgement = decide(&ask, rule, &outputs, now);
            describe(&ask, &mut judgement, &outputs, &BTreeSet::new());
            judgement
        };
        let quick = judged(engine, &Budget::new());
        if !engine.is_quick() || judging::is_ended(&quick) {
            return quick;
        }
        let slow = judged(&by_interpreter, &Budget::new().for_a_second_opinion());
        judging::agreed(rule, quick, &slow)
    }

    /// One output of one rule, asked alone; `None` where it is undefined or the rule does not give it.
    pub(super) fn ask(
        &self,
        input: &Value,
        rule: &RuleId,
        asked: Option<Output>,
        budget: &Budget,
    ) -> Result<Option<Value>, EvaluationError> {
        let (engine, Some(path)) = (&self.loaded.engine, self.path(rule, asked)) else { return Ok(None) };
        let quick = engine.quick_value_of(input, &path, budget.next_rule());
        quick.unwrap_or_else(|| engine.value_of(input, &path, budget.next_rule()))
    }

    /// Where the engine finds one output of a rule; `None` where the rule does not give it.
    pub(super) fn path(&self, rule: &RuleId, asked: Option<Output>) -> Option<String> {
        self.loaded.findings.flat.path(&path(rule, asked))
    }

    /// The engine with other constants.
    pub(super) fn engine_with(&self, data: &serde_json::Value) -> Result<Engine, LoadErrors> {
        let Loaded { findings, together, manifest, .. } = &*self.loaded;
        compile(&findings.flat, together, manifest, data)
    }

    /// The engine with the pack's own constants.
    pub(super) fn engine(&self) -> Engine {
        self.loaded.engine.clone()
    }
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let PackRef { name, version, digest } = &self.loaded.reference;
        write!(f, "{name} version {version} ({digest})")
    }
}

/// The engine with all modules as one, and the questions of each environment.
fn compile(
    flat: &Flat,
    together: &Together,
    manifest: &Manifest,
    data: &serde_json::Value,
) -> Result<Engine, LoadErrors> {
    let describe = |error: EvaluationError| match error {
        EvaluationError::Failed { at: Some((file, at)), detail } => LoadError::at(&file, at, detail),
        other => LoadError::file("pack.toml", other.to_string()),
    };
    let text =
        together.module(flat).ok_or_else(|| LoadError::file("pack.toml", "expected each rule to have a module"))?;
    let mut engine = Engine::new(&text, &flat.places, &serde_json::json!({"pack": data})).map_err(describe)?;
    if let Some(path) = manifest.rules.first().and_then(|rule| flat.path(&path(&rule.id, None))) {
        engine.compile(&path).map_err(describe)?;
    }
    Ok(engine)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::policy::findings::Output;

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
            let input = json!({"signed": {"builder": [{"digest": "d"}]}, "subject": {"name": name}}).into();
            let mut engine = pack.engine();
            engine.set_input(Value::clone(&input));
            let path_all = pack.loaded.together.path(&environment.name).unwrap();
            let value = engine.value(&path_all, budget.rules_together(rules.len()));
            let answers = value.ok().flatten().and_then(|value| pack.loaded.together.read(&environment.name, &value));
            assert_eq!(answers.is_some(), together, "{name}");
            let apart = |rule: &RuleId, asked| pack.ask(&input, rule, asked, &budget);
            let Some(answers) = answers else {
                let one = apart(&rules[0].id, None);
                assert_eq!(one, Ok(Some(Value::Bool(true))), "{name}: the others are asked by themselves");
                assert!(apart(&rules[2].id, None).is_err(), "{name}");
                continue;
            };
            for rule in &rules {
                for asked in [None, Some(Output::Expected), Some(Output::Found)] {
                    let defined = asked.is_none_or(|output| pack.loaded.findings.outputs[&rule.id].contains(&output));
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
