//! What a pack that loads may not have meant: nothing is wrong with it, and something in it does not do what it looks like.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::errors::bounded;
use super::files::PackFiles;
use super::manifest::{Environment, Rule};
use super::pack::Pack;
use super::vacuity::Nobody;
use super::vain::What;
use crate::domain::decision::Severity;
use crate::domain::names::{ApproverSetName, EnvironmentName, SignerSetName};
use crate::domain::policy::signers::IdentityPattern;
use crate::domain::time::Timestamp;

/// The issuer of identities of GitHub's workflows, which all name a ref.
const GITHUB: &str = "https://token.actions.githubusercontent.com";

/// One thing to look at, where it stands, and what would change it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Advice {
    /// The file within the pack.
    pub file: String,
    /// Line, from 1; 0 where the whole file is meant, or what is inherited.
    pub line: u32,
    /// Column, from 1; 0 where the whole line is meant.
    pub column: u32,
    /// What it is.
    pub detail: String,
    /// What to do.
    pub fix: String,
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {}", self.detail)
    }
}

impl Pack {
    /// What to look at, in the order of files and lines, as of `now`.
    #[must_use]
    pub fn advice(&self, now: Timestamp) -> Vec<Advice> {
        let mut found = Found { pack: self, all: BTreeSet::new() };
        found.signers();
        found.approvers();
        found.look_alikes();
        found.rules(now);
        found.environments();
        found.open_environments();
        found.constants();
        found.texts();
        found.negations();
        found.misspelt();
        found.vain();
        found.all.into_iter().collect()
    }
}

struct Found<'a> {
    pack: &'a Pack,
    all: BTreeSet<Advice>,
}

impl Found<'_> {
    fn add(&mut self, file: &str, (line, column): (u32, u32), detail: String, fix: String) {
        self.all.insert(Advice { file: file.to_owned(), line, column, detail, fix });
    }

    /// Something about an entry of the manifest.
    fn entry(&mut self, kind: &str, name: &str, detail: String, fix: String) {
        let at = place(self.pack.files(), kind, name);
        self.add("pack.toml", at, detail, fix);
    }

    /// What this engine and OPA answer differently.
    fn negations(&mut self) {
        for (file, at, text) in &self.pack.loaded.findings.negations {
            if self.pack.files().text(file).is_none() {
                continue;
            }
            let detail = format!(
                "`not` before a comparison or a call of `{text}`: where that has no value, `not` holds here, and does not in OPA"
            );
            let fix = format!(
                "say first that it has one, on a line of its own: `some_name := {text}`; or, where it should hold without \
                 a value, put what is compared into a rule of its own and write `not` before its name"
            );
            self.add(file, *at, detail, fix);
        }
    }

    /// What asks for a field that no evidence has.
    fn misspelt(&mut self) {
        for one in self.pack.loaded.findings.misspelt.clone() {
            if self.pack.files().text(&one.file).is_none() {
                continue;
            }
            let (_, field) = one.text.rsplit_once('.').unwrap_or_default();
            let detail = format!(
                "evidence has no `{field}` there: `{}` never has a value, so that what asks for it never holds, and `not` of \
                 it always does",
                one.text
            );
            self.add(&one.file, one.at, detail, format!("make it one of {}", one.known.join(", ")));
        }
    }

    /// Conditions that are never true, and rules that never hold or always do.
    fn vain(&mut self) {
        for one in self.pack.loaded.findings.vain.clone() {
            if self.pack.files().text(&one.file).is_none() {
                continue;
            }
            let (detail, fix) = match one.what {
                What::Condition(text) => {
                    (format!("{text}: what it stands in never holds"), "take the line away, or state a condition")
                }
                What::Idle(text) => {
                    (format!("{text}: it asks for nothing"), "compare what was meant, or take the line away")
                }
                What::Never(rule) => (
                    format!("rule `{rule}` can never hold: nothing is ready where it is required"),
                    "take away what is never true in it, or the rule",
                ),
                What::Always(rule) => (
                    format!("rule `{rule}` always holds: nothing can violate it"),
                    "have `shown` ask for what must be there (`some e in input.signed.…`), or take the rule away",
                ),
            };
            self.add(&one.file, one.at, detail, fix.to_owned());
        }
    }

    fn signers(&mut self) {
        for (set, members) in &self.pack.manifest().signers {
            if members.is_empty() {
                let rules: Vec<&str> = self
                    .blocked()
                    .into_iter()
                    .filter(|(_, sets)| sets.contains(&set.as_str()))
                    .map(|(rule, _)| rule)
                    .collect();
                let what = if rules.is_empty() {
                    "no rule can hold by it".into()
                } else {
                    format!("{} can never hold", rules.join(", "))
                };
                let fix = format!("name an identity or a key under [signers.{set}]");
                self.entry("signers", set.as_str(), format!("nobody is in signer set `{set}`: {what}"), fix);
            }
            for pattern in &members.identities {
                if let Some((detail, fix)) = doubtful(pattern) {
                    let at = text_place(self.pack.files().text("pack.toml").unwrap_or_default(), pattern.identity());
                    self.add("pack.toml", at, format!("signer set `{set}`: {detail}"), fix);
                }
            }
        }
    }

    /// The rules that need somebody of a signer set, where nobody is in any set that they read.
    fn blocked(&self) -> Vec<(&str, Vec<&str>)> {
        let signers = &self.pack.manifest().signers;
        let empty = |set: &str| signers.get(set).is_some_and(super::signers::Members::is_empty);
        let rules = self.pack.rules().iter().filter_map(|rule| {
            let sets: Vec<&str> = signers
                .keys()
                .filter(|set| self.pack.reads(&rule.id).sets.contains(*set))
                .map(SignerSetName::as_str)
                .collect();
            (!sets.is_empty() && sets.iter().all(|set| empty(set))).then_some((rule.id.as_str(), sets))
        });
        rules.collect()
    }

    fn approvers(&mut self) {
        let rules = self.pack.rules();
        // Who only breaks the glass, or looks at it afterwards, is no one of several.
        let waives = |group: &ApproverSetName| rules.iter().any(|rule| rule.overridable_by.as_ref() == Some(group));
        for (group, approvers) in &self.pack.manifest().approvers {
            let named = approvers.people.len();
            if approvers.people.is_empty() || usize::try_from(approvers.quorum).is_ok_and(|quorum| quorum > named) {
                let who = if named == 0 { "nobody is".to_owned() } else { format!("{named} of the people needed are") };
                let detail =
                    format!("{who} in approver group `{group}`: its quorum of {} is never reached", approvers.quorum);
                let fix = format!("name people under [approvers.{group}.people.NAME], or take `overridable-by` away");
                self.entry("approvers", group.as_str(), detail, fix);
            } else if usize::try_from(approvers.quorum).is_ok_and(|quorum| quorum == named) && waives(group) {
                let detail = format!(
                    "approver group `{group}` needs {} of its {} people: when one of them asks, or made the change, her \
                     approval does not count and the quorum is not reached; when somebody asks whom the pack does not \
                     know, it may be one of them, and nobody is left who approves in her place",
                    approvers.quorum,
                    approvers.people.len()
                );
                let fix = format!("name one more under [approvers.{group}.people.NAME], or let somebody else ask");
                self.entry("approvers", group.as_str(), detail, fix);
            }
        }
    }

    /// People who differ in capital letters alone, by their names or by what an issuer calls them: to the gate they are two.
    fn look_alikes(&mut self) {
        let pack = self.pack;
        let groups = &pack.manifest().approvers;
        let people =
            groups.iter().flat_map(|(group, all)| all.people.iter().map(move |(name, who)| (group, name, who)));
        let mut seen: BTreeMap<String, (&String, String)> = BTreeMap::new();
        let mut alike: Vec<(&ApproverSetName, String)> = Vec::new();
        for (group, name, who) in people {
            let identities =
                who.holds.identities.iter().map(|one| {
                    (format!("{} {}", one.issuer(), one.identity().to_lowercase()), one.identity().to_owned())
                });
            for (folded, written) in identities.chain([(name.to_lowercase(), name.clone())]) {
                let (other, before) = seen.entry(folded).or_insert((name, written.clone()));
                if *other != name && *before != written {
                    let (before, written) = (bounded(before, 120), bounded(&written, 120));
                    alike.push((
                        group,
                        format!("`{other}` and `{name}`: `{before}` and `{written}` differ in capital letters alone"),
                    ));
                }
            }
        }
        for (group, what) in alike {
            let detail =
                format!("{what}: to the gate they are two people, and one may approve what the other asked for");
            let fix = "give one person one name, and name every key and identity of hers under it".to_owned();
            self.entry("approvers", group.as_str(), detail, fix);
        }
    }

    fn rules(&mut self, now: Timestamp) {
        let tested = self.pack.tested();
        for rule in self.pack.rules() {
            let id = rule.id.as_str();
            if let Some(day) = rule.effective_on.filter(|day| *day <= now) {
                let detail = format!("rule `{id}` is required since {day}, and still says `warning`");
                let fix = "severity = \"required\", without effective-on".to_owned();
                self.entry("rules", id, detail, fix);
            }
            let inherited = place(self.pack.files(), "rules", id).0 == 0;
            if !tested.contains(&rule.id) && !inherited {
                let fix =
                    format!("add rules/{}_test.rego, or a case in fixtures/NAME/cases.json", id.replace('.', "/"));
                self.entry("rules", id, format!("rule `{id}` has no test and no case"), fix);
            }
            let open: Vec<&str> = self
                .pack
                .environments()
                .filter(|environment| rule.applies_to(&environment.name))
                .filter(|environment| self.pack.holds_by_nobody(rule, environment, Nobody::SaidAnything))
                .map(|environment| environment.name.as_str())
                .collect();
            if !open.is_empty() {
                let detail = format!("rule `{id}` holds without any evidence in {}", open.join(", "));
                let fix =
                    "have `shown` ask for what must be there (`some e in input.signed.…`), where that is not meant";
                self.entry("rules", id, detail, fix.to_owned());
            }
            let by_anybody: Vec<&str> = self
                .pack
                .environments()
                .filter(|environment| rule.applies_to(&environment.name) && !open.contains(&environment.name.as_str()))
                .filter(|environment| self.pack.holds_by_nobody(rule, environment, Nobody::IsAccepted))
                .map(|environment| environment.name.as_str())
                .collect();
            if !by_anybody.is_empty() {
                let detail = format!(
                    "rule `{id}` holds in {} by statements that no accepted signer signed, which anybody can bring about",
                    by_anybody.join(", ")
                );
                let fix = "have `shown` ask for what an accepted signer says (`some e in input.signed.…`)".to_owned();
                self.entry("rules", id, detail, fix);
            }
        }
    }

    /// Where everything is ready that anybody has said something about, whoever it was.
    fn open_environments(&mut self) {
        let open: Vec<EnvironmentName> = self
            .pack
            .environments()
            .filter(|environment| self.pack.admits_anything(environment, Nobody::IsAcceptedByName))
            .map(|environment| environment.name.clone())
            .collect();
        let unasked: Vec<EnvironmentName> = self
            .pack
            .environments()
            .filter(|environment| !open.contains(&environment.name) && self.asks_nobody(environment))
            .map(|environment| environment.name.clone())
            .collect();
        let fix = "have a required rule there ask for evidence: some e in input.signed.SET";
        for name in open {
            let detail = format!("vacuous: what no accepted signer has signed is ready in `{name}`");
            self.entry("environments", name.as_str(), detail, fix.to_owned());
        }
        for name in unasked {
            let detail = format!("vacuous: no required rule of `{name}` asks for what anybody has signed");
            self.entry("environments", name.as_str(), detail, format!("{fix}, where that is not meant"));
        }
    }

    /// Whether what is required in an environment rests on no signature: on what a subject is called, or when it is asked about.
    ///
    /// Who lists digests has looked at each, and who asks how it stands in the environment before has it asked there.
    fn asks_nobody(&self, environment: &Environment) -> bool {
        let findings = &self.pack.loaded.findings;
        let asks = |rule: &Rule| {
            let reads = self.pack.reads(&rule.id);
            !reads.sets.is_empty() || !reads.data.is_empty() || findings.ask_before.contains(&rule.id)
        };
        let required = |rule: &&Rule| rule.severity == Severity::Required && rule.applies_to(&environment.name);
        environment.after.is_none() && !self.pack.rules().iter().filter(required).any(asks)
    }

    /// Where nothing can ever be ready.
    fn environments(&mut self) {
        let blocked: Vec<String> = self.blocked().into_iter().map(|(rule, _)| rule.to_owned()).collect();
        let shut = |name: &EnvironmentName| -> Vec<String> {
            let required = self.pack.rules().iter().filter(|r| r.severity == Severity::Required && r.applies_to(name));
            required.map(|rule| rule.id.to_string()).filter(|id| blocked.contains(id)).collect()
        };
        let shut: Vec<(EnvironmentName, Vec<String>)> =
            self.pack.environments().map(|environment| (environment.name.clone(), shut(&environment.name))).collect();
        for (name, rules) in shut.into_iter().filter(|(_, rules)| !rules.is_empty()) {
            let detail = format!("nothing can be ready in `{name}`: {} can never hold", rules.join(", "));
            self.entry(
                "environments",
                name.as_str(),
                detail,
                "name somebody in the signer sets that these rules read".into(),
            );
        }
        let asked_by_the_gate: Vec<(String, String)> = self
            .pack
            .environments()
            .filter(|environment| !self.pack.asks_before(environment, |rule| rule.severity))
            .filter_map(|environment| Some((environment.name.to_string(), environment.after.as_ref()?.to_string())))
            .collect();
        for (name, after) in asked_by_the_gate {
            let detail = format!(
                "`{name}` comes after `{after}`, and no required rule there reads `input.prior`: the gate asks by itself \
                 that it is ready in `{after}` (gate.before), which nobody can override"
            );
            let fix = "add a rule there that asks input.prior.verdict == \"ready\", in words of your own".to_owned();
            self.entry("environments", &name, detail, fix);
        }
    }

    fn constants(&mut self) {
        for key in self.pack.loaded.findings.idle.clone() {
            let text = self.pack.files().text("pack.toml").unwrap_or_default();
            let at = [format!("{key} ="), format!("\"{key}\" ="), format!("[data.{key}]")];
            let at = at.iter().map(|words| text_place(text, words)).find(|at| at.0 > 0).unwrap_or((0, 0));
            let detail = format!("no rule reads `data.pack.{key}`: the constant has no effect");
            self.add("pack.toml", at, detail, "take it out, or have a rule read it".to_owned());
        }
        let data = self.pack.manifest().data.as_object().cloned().unwrap_or_default();
        for (key, value) in data {
            if value.as_array().is_some_and(Vec::is_empty) {
                let detail = format!("the constant `{key}` names nothing yet");
                let at = text_place(self.pack.files().text("pack.toml").unwrap_or_default(), &format!("{key} = []"));
                self.add("pack.toml", at, detail, format!("fill in `{key}`, or leave it empty where that is meant"));
            }
        }
    }

    /// What no text of a rule can be: an environment that is not there, and a condition that is never true.
    fn texts(&mut self) {
        let files = self.pack.files().clone();
        let modules =
            files.rego_files().filter(|(path, _)| !path.ends_with("_test.rego") && !path.starts_with("parents/"));
        for (file, text) in modules {
            for (line, number) in text.lines().zip(1u32..) {
                if line.trim() == "false" {
                    let column = column(line, "false");
                    let detail = "`false` is never true: what it stands in never holds".to_owned();
                    self.add(file, (number, column), detail, "take the line away, or state a condition".into());
                }
                let Some((_, rest)) = line.split_once("input.environment.name == \"") else { continue };
                let name = rest.split('"').next().unwrap_or_default();
                if !self.pack.environments().any(|environment| environment.name.as_str() == name) {
                    let column = column(line, "input.environment.name");
                    let detail = format!("no environment of this pack is called `{name}`: this is never true");
                    self.add(file, (number, column), detail, "use a name of [environments]".into());
                }
            }
        }
    }
}

/// An identity that matches nothing, or nearly everything of its owner.
fn doubtful(pattern: &IdentityPattern) -> Option<(String, String)> {
    let identity = pattern.identity();
    let path: Vec<&str> = identity.strip_prefix("https://")?.split('/').collect();
    if pattern.issuer() == GITHUB && !identity.contains('@') {
        let detail = format!("`{identity}` matches nobody: the identity of a workflow ends with `@` and its ref");
        return Some((detail, format!("{identity}@refs/heads/main")));
    }
    let below_owner = path.get(2..).unwrap_or_default();
    if !below_owner.is_empty() && below_owner.iter().all(|segment| segment.contains('*')) {
        let detail = format!("`{identity}` matches whatever its owner calls anything");
        return Some((detail, "name the repository and the workflow, and the ref after `@`".into()));
    }
    let reference = identity.rsplit_once("@refs/").map(|(_, reference)| reference)?;
    if reference.starts_with("pull/") || reference == "heads/*" {
        let detail = format!("`{identity}` matches branches that anybody may push to");
        return Some((detail, "name the branch: @refs/heads/main".into()));
    }
    None
}

/// Line and column of an entry of the pack's own manifest; zeros where it is inherited.
fn place(files: &PackFiles, kind: &str, name: &str) -> (u32, u32) {
    let text = files.text("pack.toml").unwrap_or_default();
    [format!("[{kind}.{name}]"), format!("[{kind}.\"{name}\"]")]
        .iter()
        .map(|header| text_place(text, header))
        .find(|at| at.0 > 0)
        .unwrap_or((0, 0))
}

fn text_place(text: &str, words: &str) -> (u32, u32) {
    let found = text.lines().zip(1u32..).find(|(line, _)| line.contains(words));
    found.map_or((0, 0), |(line, number)| (number, column(line, words)))
}

fn column(line: &str, words: &str) -> u32 {
    let before = line.find(words).and_then(|at| line.get(..at)).unwrap_or_default();
    u32::try_from(before.chars().count()).unwrap_or(u32::MAX).saturating_add(1)
}
