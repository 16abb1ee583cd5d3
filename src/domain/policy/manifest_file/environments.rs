//! Reading `[environments]`: where subjects go, and how much is asked of them there.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::{FILE, Reader, in_order};
use crate::domain::limits::{MAX_BUNDLE_PARTS, MAX_ENVIRONMENTS, MAX_TEXT_CHARS};
use crate::domain::names::{EnvironmentName, SignerSetName, TrustedRootName};
use crate::domain::policy::errors::{LoadError, bounded};
use crate::domain::policy::manifest::{
    Environment, IndexEvidence, LogEntry, UnseenSubjects, UnsignedStatements, is_of_pack,
};
use crate::domain::policy::signers::Members;
use crate::domain::policy::weakening::Weakening;
use crate::domain::time::Span;
use crate::domain::trusted_root::TrustedRoot;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawEnvironment {
    after: Option<Spanned<String>>,
    #[serde(default)]
    protected: bool,
    decision_lifetime: Option<Spanned<String>>,
    max_override_lifetime: Option<Spanned<String>>,
    log_entry: Option<Spanned<String>>,
    #[serde(default)]
    evidence_for_index_covers_platforms: bool,
    unsigned_in_signed_index: Option<Spanned<RawUnsigned>>,
    #[serde(default)]
    unseen_subjects: bool,
    #[serde(default)]
    accepted_weakenings: BTreeMap<Spanned<String>, Spanned<String>>,
    trusted_roots: Option<Spanned<Vec<Spanned<String>>>>,
    log_entries: Option<Spanned<i64>>,
    timestamps: Option<Spanned<i64>>,
}

/// Whether unsigned statements of a signed index count: all that builders leave, or what is named.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawUnsigned {
    LeftByBuilders(bool),
    By(BTreeMap<String, BTreeSet<String>>),
}

impl Reader<'_> {
    pub(super) fn environments(
        &mut self,
        raw: BTreeMap<Spanned<String>, RawEnvironment>,
        signers: &BTreeMap<SignerSetName, Members>,
    ) -> Vec<Environment> {
        self.count("environments", raw.len(), MAX_ENVIRONMENTS);
        if raw.is_empty() {
            self.errors.push(LoadError::file(FILE, "expected at least one environment, found none"));
        }
        let named: BTreeSet<String> = raw.keys().map(|name| name.get_ref().clone()).collect();
        let mut environments = Vec::new();
        for (name, entry) in in_order(raw).into_iter().take(MAX_ENVIRONMENTS) {
            self.place("environments", &name);
            let Some(parsed) = self.parse::<EnvironmentName>(&name) else { continue };
            environments.push(self.environment(parsed, entry, &named, signers));
        }
        self.cycles(&environments);
        environments
    }

    fn environment(
        &mut self,
        name: EnvironmentName,
        entry: RawEnvironment,
        named: &BTreeSet<String>,
        signers: &BTreeMap<SignerSetName, Members>,
    ) -> Environment {
        let after = entry.after.and_then(|after| {
            if !named.contains(after.get_ref()) {
                let found = bounded(after.get_ref(), 60);
                self.error(&after, format!("expected an environment of this pack, found `{found}`"));
                return None;
            }
            self.parse::<EnvironmentName>(&after)
        });
        let decision_lifetime = self.lifetime("decision-lifetime", entry.decision_lifetime);
        let max_override_lifetime = self.lifetime("max-override-lifetime", entry.max_override_lifetime);
        let log_entry = entry.log_entry.as_ref().map_or(LogEntry::Required, |text| self.log_entry(text));
        let log_entries = entry.log_entries.map_or(0, |count| self.threshold(&count, "log-entries"));
        let timestamps = entry.timestamps.map_or(0, |count| self.threshold(&count, "timestamps"));
        if let Some(text) = entry.log_entry.filter(|_| log_entry == LogEntry::Optional)
            && log_entries.max(timestamps) > 0
        {
            self.error(&text, "expected `required` beside log-entries and timestamps, found `optional`");
        }
        let trusted_roots = entry.trusted_roots.map(|names| self.trusted_roots(names));
        let mut environment = Environment {
            name,
            after,
            protected: entry.protected,
            decision_lifetime,
            max_override_lifetime,
            log_entry,
            index_evidence: IndexEvidence::default(),
            unsigned_statements: UnsignedStatements::default(),
            unsigned_by: BTreeMap::new(),
            unseen_subjects: UnseenSubjects::default(),
            accepted_weakenings: BTreeMap::new(),
            trusted_roots,
            log_entries,
            timestamps,
        };
        if entry.evidence_for_index_covers_platforms {
            environment.index_evidence = IndexEvidence::CoversPlatforms;
        }
        if let Some(unsigned) = entry.unsigned_in_signed_index {
            self.unsigned(&unsigned, signers, &mut environment);
        }
        if entry.unseen_subjects {
            environment.unseen_subjects = UnseenSubjects::Accepted;
        }
        environment.accepted_weakenings = self.accepted(&environment, entry.accepted_weakenings);
        environment
    }

    /// Whose signature over an index answers for what in it.
    fn unsigned(
        &mut self,
        raw: &Spanned<RawUnsigned>,
        signers: &BTreeMap<SignerSetName, Members>,
        environment: &mut Environment,
    ) {
        let by = match raw.get_ref() {
            RawUnsigned::LeftByBuilders(false) => return,
            RawUnsigned::LeftByBuilders(true) => &BTreeMap::new(),
            RawUnsigned::By(by) => by,
        };
        if matches!(raw.get_ref(), RawUnsigned::By(_)) && by.values().all(BTreeSet::is_empty) {
            self.error(raw, "expected signer sets, each with types of statements, found none: leave the line out");
        }
        environment.unsigned_statements = UnsignedStatements::OfSignedIndex;
        for (set, types) in by {
            let Some((set, _)) = signers.iter().find(|(known, _)| known.as_str() == set) else {
                let found = bounded(set, 60);
                self.error(raw, format!("expected a signer set of this pack, found `{found}`"));
                continue;
            };
            if let Some(odd) = types.iter().find(|kind| kind.is_empty() || kind.len() > MAX_TEXT_CHARS) {
                let found = bounded(odd, 60);
                self.error(raw, format!("expected predicate types for `{set}`, found `{found}`"));
            }
            environment.unsigned_by.insert(set.clone(), types.clone());
        }
    }

    /// How long something lasts at most, where the pack says so.
    pub(super) fn lifetime(&mut self, field: &str, text: Option<Spanned<String>>) -> Option<Span> {
        let text = text?;
        let span = self.parse::<Span>(&text)?;
        if span.seconds() == 0 {
            self.error(&text, format!("expected a {field} longer than nothing, found 0"));
        }
        Some(span)
    }

    /// Why checks are weaker. A reason for what is not weaker is a mistake: somebody believes that it is.
    fn accepted(
        &mut self,
        environment: &Environment,
        raw: BTreeMap<Spanned<String>, Spanned<String>>,
    ) -> BTreeMap<Weakening, String> {
        let weaker = self.weakenings(environment);
        let mut accepted = BTreeMap::new();
        for (name, reason) in raw {
            let known = Weakening::ALL.into_iter().find(|weakening| weakening.as_str() == name.get_ref());
            let Some(weakening) = known else {
                let known = Weakening::ALL.map(Weakening::as_str).join(", ");
                self.error(&name, format!("expected one of {known}, found `{}`", bounded(name.get_ref(), 60)));
                continue;
            };
            if !weaker.contains(&weakening) {
                let environment = &environment.name;
                self.error(
                    &name,
                    format!("`{weakening}` is not weaker in `{environment}`: there is nothing to accept"),
                );
            }
            let reason = self.words(&reason, "a reason");
            accepted.insert(weakening, reason);
        }
        accepted
    }

    /// How many distinct authorities an environment asks for. None is said by leaving the line out.
    fn threshold(&mut self, count: &Spanned<i64>, what: &str) -> usize {
        let wanted = usize::try_from(*count.get_ref()).unwrap_or(0);
        if wanted == 0 || wanted > MAX_BUNDLE_PARTS {
            self.error(count, format!("expected {what} from 1 to {MAX_BUNDLE_PARTS}, found {}", count.get_ref()));
        }
        wanted
    }

    /// Names of the gate's configuration, and files of this pack, which are read here.
    fn trusted_roots(&mut self, names: Spanned<Vec<Spanned<String>>>) -> BTreeSet<String> {
        if names.get_ref().is_empty() {
            self.error(
                &names,
                "expected at least one trusted root, found none: leave the line out for all of the gate's",
            );
        }
        let mut named = BTreeSet::new();
        for name in names.into_inner() {
            if is_of_pack(name.get_ref()) {
                self.root(&name);
            } else {
                let _: Option<TrustedRootName> = self.parse(&name);
            }
            if !named.insert(name.get_ref().clone()) {
                self.error(&name, format!("expected each trusted root once, found `{}` twice", name.get_ref()));
            }
        }
        named
    }

    fn root(&mut self, path: &Spanned<String>) {
        let name = path.get_ref();
        if self.roots.iter().any(|root| root.handle() == name) {
            return;
        }
        let Some(text) = self.files.text(name) else {
            self.error(path, format!("expected a file `roots/….json` of this pack, found `{}`", bounded(name, 80)));
            return;
        };
        match TrustedRoot::parse(text.as_bytes()) {
            Ok(root) => self.roots.push(root.called(name)),
            Err(error) => self.errors.push(LoadError::file(name, error.to_string())),
        }
    }

    fn log_entry(&mut self, text: &Spanned<String>) -> LogEntry {
        match text.get_ref().as_str() {
            "optional" => LogEntry::Optional,
            "required" => LogEntry::Required,
            found => {
                self.error(text, format!("expected `required` or `optional`, found `{}`", bounded(found, 60)));
                LogEntry::Required
            }
        }
    }

    fn cycles(&mut self, environments: &[Environment]) {
        for start in environments {
            let mut path = vec![&start.name];
            let mut next = start.after.as_ref();
            while let Some(name) = next {
                if *name == start.name {
                    let way: Vec<_> = path.iter().chain([&name]).map(|name| name.as_str()).collect();
                    let detail = format!("`{name}` comes after itself: {}", way.join(" after "));
                    let at = self.places.of("environments", start.name.as_str());
                    self.errors.push(LoadError::at(FILE, at, detail));
                    break;
                }
                // A cycle further on, without `start` in it, is reported where it is.
                if path.contains(&name) {
                    break;
                }
                path.push(name);
                next = environments.iter().find(|e| e.name == *name).and_then(|e| e.after.as_ref());
            }
        }
    }
}
