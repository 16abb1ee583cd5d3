//! Reading `pack.toml`: every unknown name and every contradiction is an error with its line and column.

mod constants;
mod environments;
mod people;
mod stores;

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use serde::Deserialize;
use toml::Spanned;

use super::errors::{LoadError, bounded};
use super::files::PackFiles;
use super::manifest::{Approvers, Environment, Manifest, Rule, is_of_pack};
use super::signers::{IdentityPattern, Members};
use super::weakening::{Weakening, skips_revocation, weakenings};
use crate::domain::certificate::Certificate;
use crate::domain::decision::Severity;
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_KEYS, MAX_PACK_ENTRIES, MAX_PACK_KEYS, MAX_RULES, MAX_TEXT_CHARS};
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, RuleId, SignerSetName};
use crate::domain::time::Timestamp;
use crate::domain::trust_store::StoreName;
use crate::domain::trusted_root::TrustedRoot;
use environments::RawEnvironment;
use people::{RawApprovers, RawBreakGlass};
use stores::{RawCertificate, RawNotation, RawStore};

const FILE: &str = "pack.toml";
const SCHEMA: &str = "countersign.pack/v1";

/// Where the parts of a manifest stand, for errors that other files bring to light.
#[derive(Debug, Default)]
pub(super) struct Places {
    at: BTreeMap<String, (u32, u32)>,
}

impl Places {
    /// Line and column of `signers.NAME`, `approvers.NAME`, `environments.NAME`, `rules.ID` or `data.KEY`.
    pub(super) fn of(&self, kind: &str, name: &str) -> (u32, u32) {
        self.at.get(&format!("{kind}.{name}")).copied().unwrap_or((0, 0))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    schema: Spanned<String>,
    name: Spanned<String>,
    version: Spanned<i64>,
    owner: Spanned<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "read before all else, where the pack is put together with its parents")]
    extends: Vec<String>,
    #[serde(default, rename = "trust-stores")]
    trust_stores: BTreeMap<Spanned<String>, RawStore>,
    #[serde(default)]
    signers: BTreeMap<Spanned<String>, RawMembers>,
    #[serde(default)]
    approvers: BTreeMap<Spanned<String>, RawApprovers>,
    #[serde(rename = "break-glass")]
    break_glass: Option<RawBreakGlass>,
    #[serde(default)]
    environments: BTreeMap<Spanned<String>, RawEnvironment>,
    #[serde(default)]
    rules: BTreeMap<Spanned<String>, RawRule>,
    #[serde(default)]
    data: BTreeMap<Spanned<String>, toml::Value>,
    #[serde(default, rename = "tighter-when")]
    tighter_when: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMembers {
    #[serde(default)]
    identities: Vec<RawIdentity>,
    #[serde(default)]
    keys: Vec<Spanned<String>>,
    #[serde(default)]
    notation: Vec<RawNotation>,
    #[serde(default)]
    certificates: Vec<RawCertificate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIdentity {
    issuer: Spanned<String>,
    identity: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawRule {
    title: Spanned<String>,
    owner: Spanned<String>,
    severity: Spanned<String>,
    effective_on: Option<Spanned<toml::value::Datetime>>,
    environments: Option<Spanned<Vec<Spanned<String>>>>,
    fix: Spanned<String>,
    overridable_by: Option<Spanned<String>>,
    max_override_lifetime: Option<Spanned<String>>,
    documentation: Option<Spanned<String>>,
    #[serde(default)]
    loosenable: bool,
}

/// Reads the manifest of `files`; what is wrong goes into `errors`.
///
/// `None` when there is nothing to go on with. A manifest that comes with errors serves only to find more of them.
pub(super) fn read(files: &PackFiles, errors: &mut Vec<LoadError>) -> Option<(Manifest, Places)> {
    let text = files.text(FILE).unwrap_or_default();
    let raw: RawManifest = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let at = error.span().map_or((0, 0), |span| position(text, span.start));
            errors.push(LoadError::at(FILE, at, error.message().lines().collect::<Vec<_>>().join("; ")));
            return None;
        }
    };
    let mut reader = Reader {
        text,
        files,
        errors,
        places: Places::default(),
        keys_used: BTreeSet::new(),
        trust_stores: BTreeMap::new(),
        stores_used: BTreeSet::new(),
        skips_revocation: false,
        roots: Vec::new(),
    };
    let manifest = reader.manifest(raw)?;
    reader.unused_files(&manifest);
    reader.unused_stores();
    Some((manifest, reader.places))
}

struct Reader<'a> {
    text: &'a str,
    files: &'a PackFiles,
    errors: &'a mut Vec<LoadError>,
    places: Places,
    /// Files of keys and of certificates that somebody has.
    keys_used: BTreeSet<String>,
    roots: Vec<TrustedRoot>,
    trust_stores: BTreeMap<StoreName, Vec<Certificate>>,
    stores_used: BTreeSet<StoreName>,
    /// Whether some signer set does without knowing whether certificates were revoked.
    skips_revocation: bool,
}

impl Reader<'_> {
    fn weakenings(&self, environment: &Environment) -> BTreeSet<Weakening> {
        weakenings(environment, self.skips_revocation)
    }

    fn manifest(&mut self, raw: RawManifest) -> Option<Manifest> {
        if raw.schema.get_ref() != SCHEMA {
            let found = bounded(raw.schema.get_ref(), 80);
            self.error(&raw.schema, format!("expected schema `{SCHEMA}`, found `{found}`"));
            return None;
        }
        let version = u64::try_from(*raw.version.get_ref()).unwrap_or(0);
        if version == 0 {
            self.error(&raw.version, format!("expected a version of at least 1, found {}", raw.version.get_ref()));
        }
        let name: Option<PackName> = self.parse(&raw.name);
        let owner = self.words(&raw.owner, "an owner");
        self.trust_stores = self.stores(raw.trust_stores);
        let signers: BTreeMap<SignerSetName, Members> = self.table("signers", raw.signers, Self::members);
        self.skips_revocation = signers.values().any(skips_revocation);
        let approvers = self.table("approvers", raw.approvers, Self::approvers);
        self.keys_of(&signers, &approvers);
        let environments = self.environments(raw.environments, &signers);
        let break_glass = raw.break_glass.and_then(|raw| self.break_glass(raw, &approvers, &environments));
        let rules = self.rules(raw.rules, &environments, |group| approvers.contains_key(group));
        let data = self.data(raw.data);
        let tighter_when = self.tighter_when(raw.tighter_when, &data);
        let roots = std::mem::take(&mut self.roots);
        let trust_stores = self.trust_stores.clone();
        Some(Manifest {
            name: name?,
            version,
            owner,
            trust_stores,
            signers,
            approvers,
            break_glass,
            environments,
            rules,
            data,
            tighter_when,
            roots,
        })
    }

    /// What names no key is tried with each of them: none may be left out because there are so many.
    fn keys_of(
        &mut self,
        signers: &BTreeMap<SignerSetName, Members>,
        approvers: &BTreeMap<ApproverSetName, Approvers>,
    ) {
        let people = approvers.values().flat_map(|group| group.people.values()).map(|person| &person.holds);
        let keys = signers.values().chain(people).flat_map(|members| &members.keys);
        let keys: BTreeSet<Digest> = keys.map(PublicKey::fingerprint).collect();
        self.count("distinct keys of signers and approvers", keys.len(), MAX_PACK_KEYS);
    }

    /// Reads one table of named entries.
    fn table<N: FromStr<Err: std::fmt::Display> + Ord, R, T>(
        &mut self,
        kind: &str,
        raw: BTreeMap<Spanned<String>, R>,
        mut read: impl FnMut(&mut Self, R) -> T,
    ) -> BTreeMap<N, T> {
        self.count(kind, raw.len(), MAX_PACK_ENTRIES);
        let mut entries = BTreeMap::new();
        for (name, entry) in raw {
            self.place(kind, &name);
            if let Some(name) = self.parse(&name) {
                let entry = read(self, entry);
                entries.insert(name, entry);
            }
        }
        entries
    }

    fn members(&mut self, raw: RawMembers) -> Members {
        self.count("identities", raw.identities.len(), MAX_PACK_ENTRIES);
        self.count("keys", raw.keys.len(), MAX_KEYS);
        let mut members = Members::default();
        for entry in raw.identities {
            match IdentityPattern::parse(entry.issuer.get_ref(), entry.identity.get_ref()) {
                Ok(pattern) => members.identities.push(pattern),
                Err(error) if error.expected.starts_with("an issuer") => self.error(&entry.issuer, error.to_string()),
                Err(error) => self.error(&entry.identity, error.to_string()),
            }
        }
        for path in raw.keys {
            if let Some(key) = self.key(&path) {
                members.keys.push(key);
            }
        }
        let notation = raw.notation;
        self.count("entries of `notation`", notation.len(), MAX_PACK_ENTRIES);
        members.notation = notation.into_iter().map(|entry| self.notation(&entry)).collect();
        self.count("entries of `certificates`", raw.certificates.len(), MAX_PACK_ENTRIES);
        members.certificates = raw.certificates.into_iter().map(|entry| self.certificate_entry(&entry)).collect();
        members
    }

    fn key(&mut self, path: &Spanned<String>) -> Option<PublicKey> {
        let name = path.get_ref();
        let text = if name.starts_with("keys/") { self.files.text(name) } else { None };
        let Some(text) = text else {
            self.error(path, format!("expected a key file `keys/….pub` of this pack, found `{}`", bounded(name, 80)));
            return None;
        };
        self.keys_used.insert(name.clone());
        PublicKey::from_pem(text).map_err(|error| self.errors.push(LoadError::file(name, error.to_string()))).ok()
    }

    fn rules(
        &mut self,
        raw: BTreeMap<Spanned<String>, RawRule>,
        environments: &[Environment],
        is_group: impl Fn(&str) -> bool,
    ) -> Vec<Rule> {
        self.count("rules", raw.len(), MAX_RULES);
        let mut rules = Vec::new();
        for (name, entry) in in_order(raw).into_iter().take(MAX_RULES) {
            self.place("rules", &name);
            let Some(id) = self.parse::<RuleId>(&name) else { continue };
            if id.is_gates_own() {
                self.error(&name, format!("`gate.` is the gate's own, found `{id}`"));
            }
            if id.as_str().ends_with("_test") {
                self.error(&name, format!("a rule's file would read as a test of another, found `{id}`"));
            }
            let (severity, effective_on) = self.severity(&entry);
            if let (Some(limit), None) = (&entry.max_override_lifetime, &entry.overridable_by) {
                self.error(
                    limit,
                    "expected overridable-by beside max-override-lifetime, found none: nobody may override it",
                );
            }
            let overridable_by = entry.overridable_by.and_then(|group| {
                if !is_group(group.get_ref()) {
                    let found = bounded(group.get_ref(), 60);
                    self.error(&group, format!("expected a group of [approvers], found `{found}`"));
                }
                self.parse(&group)
            });
            rules.push(Rule {
                title: self.words(&entry.title, "a title"),
                owner: self.words(&entry.owner, "an owner"),
                severity,
                effective_on,
                environments: entry.environments.map(|names| self.applies_to(names, environments)),
                fix: self.fix(&entry.fix),
                max_override_lifetime: self.lifetime("max-override-lifetime", entry.max_override_lifetime),
                overridable_by,
                documentation: entry.documentation.map(|address| self.documentation(&address)),
                loosenable: entry.loosenable,
                id,
            });
        }
        rules
    }

    fn severity(&mut self, entry: &RawRule) -> (Severity, Option<Timestamp>) {
        let severity = match entry.severity.get_ref().as_str() {
            "required" => Severity::Required,
            "warning" => Severity::Warning,
            found => {
                let detail = format!("expected `required` or `warning`, found `{}`", bounded(found, 60));
                self.error(&entry.severity, detail);
                Severity::Required
            }
        };
        let Some(day) = &entry.effective_on else { return (severity, None) };
        if severity == Severity::Required {
            self.error(day, "expected effective-on only with severity `warning`: the rule is required already");
        }
        let instant = match (day.get_ref().date, day.get_ref().time, day.get_ref().offset) {
            (Some(date), None, None) => format!("{date}T00:00:00Z").parse().ok(),
            _ => None,
        };
        if instant.is_none() {
            self.error(day, format!("expected a date such as 2027-01-01, found {}", day.get_ref()));
        }
        (severity, instant)
    }

    fn applies_to(
        &mut self,
        names: Spanned<Vec<Spanned<String>>>,
        environments: &[Environment],
    ) -> BTreeSet<EnvironmentName> {
        if names.get_ref().is_empty() {
            self.error(&names, "expected at least one environment, found none: the rule would never apply");
        }
        let mut set = BTreeSet::new();
        for name in names.into_inner() {
            match environments.iter().find(|e| e.name.as_str() == name.get_ref()) {
                Some(environment) => {
                    set.insert(environment.name.clone());
                }
                None => {
                    let found = bounded(name.get_ref(), 60);
                    self.error(&name, format!("expected an environment of this pack, found `{found}`"));
                }
            }
        }
        set
    }

    fn fix(&mut self, text: &Spanned<String>) -> String {
        let fix = self.words(text, "a fix");
        let rest = fix.replace("{subject}", "").replace("{environment}", "").replace("{before}", "");
        if rest.contains(['{', '}']) {
            let found = bounded(&fix, 80);
            self.error(
                text,
                format!("expected no placeholder but {{subject}}, {{environment}} and {{before}}, found `{found}`"),
            );
        }
        fix
    }

    fn documentation(&mut self, address: &Spanned<String>) -> String {
        let found = address.get_ref();
        let plain = !found.chars().any(|c| c.is_whitespace() || c.is_control()) && found.len() <= MAX_TEXT_CHARS;
        if !plain || !found.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')) {
            let shown = bounded(found, 80);
            self.error(address, format!("expected an address that begins with `https://`, found `{shown}`"));
        }
        found.clone()
    }

    fn unused_files(&mut self, manifest: &Manifest) {
        for (path, _) in self.files.iter() {
            let named = manifest.environments.iter().any(|e| e.trusted_roots.iter().any(|names| names.contains(path)));
            if is_of_pack(path) && !named {
                let detail = "expected every trusted root to count in some environment, found one that counts in none";
                self.errors.push(LoadError::file(path, detail));
            }
            if path.starts_with("keys/") && !self.keys_used.contains(path) {
                self.errors
                    .push(LoadError::file(path, "expected every key to belong to somebody, found one in no set"));
            }
            if path.starts_with("certs/") && !self.keys_used.contains(path) {
                self.errors
                    .push(LoadError::file(path, "expected every file to be in a trust store, found one in none"));
            }
        }
    }

    fn words(&mut self, text: &Spanned<String>, what: &str) -> String {
        let found = text.get_ref();
        if found.trim().is_empty() || found.len() > MAX_TEXT_CHARS || found.chars().any(char::is_control) {
            let shown = bounded(found, 60);
            self.error(
                text,
                format!("expected {what}, on one line of at most {MAX_TEXT_CHARS} bytes, found `{shown}`"),
            );
        }
        found.clone()
    }

    fn parse<T: FromStr<Err: std::fmt::Display>>(&mut self, text: &Spanned<String>) -> Option<T> {
        text.get_ref().parse().map_err(|error: T::Err| self.error(text, error.to_string())).ok()
    }

    fn count(&mut self, what: &str, found: usize, allowed: usize) {
        if found > allowed {
            self.errors.push(LoadError::file(FILE, format!("expected at most {allowed} {what}, found {found}")));
        }
    }

    fn place(&mut self, kind: &str, name: &Spanned<String>) {
        self.places.at.insert(format!("{kind}.{}", name.get_ref()), position(self.text, name.span().start));
    }

    fn error<T>(&mut self, at: &Spanned<T>, detail: impl AsRef<str>) {
        self.errors.push(LoadError::at(FILE, position(self.text, at.span().start), detail));
    }
}

/// The entries of a table in the order in which they stand in the file.
fn in_order<T>(table: BTreeMap<Spanned<String>, T>) -> Vec<(Spanned<String>, T)> {
    let mut entries: Vec<_> = table.into_iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
}

/// Line and column, from 1, of a byte offset.
fn position(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1);
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}
