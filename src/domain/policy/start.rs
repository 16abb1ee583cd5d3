//! A pack that this binary brings, made somebody's own: her signers, her approvers, her sources.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, value};

use super::PackFiles;
use crate::domain::keys::PublicKey;
use crate::domain::names::{ApproverSetName, PackName, RuleId, SignerSetName};

/// What a team says about itself when it begins with the standard pack.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The pack's name; `standard` when nothing is said.
    pub name: Option<PackName>,
    /// Who answers for the pack.
    pub owner: Option<String>,
    /// Keys by the signer set they join.
    pub signers: Vec<(SignerSetName, PublicKey)>,
    /// Keys by group and person. The first group may approve overrides of the rules of the standard pack that can be
    /// a person's judgement: [`OVERRIDABLE`]. Two of its people must agree, or the one where there is only one.
    pub approvers: Vec<(ApproverSetName, String, PublicKey)>,
    /// Source repositories that provenance may name.
    pub sources: Vec<String>,
    /// Builder ids that provenance may name, beside those of the standard pack.
    pub builders: Vec<String>,
    /// Whether key-signed evidence needs a witness of its time in this pack's environments.
    pub witness: Witness,
    /// Rules of the standard pack to leave out.
    pub without: Vec<RuleId>,
}

/// The rules of the standard pack that its approvers may waive: those that a person can answer for. That nobody signed
/// it, or that it does not work, is not among them.
pub const OVERRIDABLE: [&str; 3] = ["provenance.clean", "smoke.fresh", "review.approved"];

/// Why a protected environment does without a log, where nobody has said it in other words yet.
const WITHOUT_LOG: &str = "our own keys sign, and no transparency log is used";

/// People who must agree to an override, where there are as many.
const QUORUM: i64 = 2;

/// Whether key-signed evidence needs a transparency log entry or a trusted timestamp.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Witness {
    /// As the standard pack says: required.
    #[default]
    Required,
    /// The key and the signature suffice, in every environment.
    Optional,
}

/// Why a pack could not be made somebody's own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// This binary brings no such pack.
    #[error("there is no pack `{found}` here; there are {known}")]
    NoSuchPack {
        /// What was named.
        found: String,
        /// What there is.
        known: String,
    },
    /// The pack has no such constant.
    #[error("this pack has no constant `{found}`; it has {known}")]
    NoSuchConstant {
        /// What was needed.
        found: &'static str,
        /// What there is.
        known: String,
    },
    /// The pack has no such signer set.
    #[error("this pack has no signer set `{found}`; it has {known}")]
    NoSuchSignerSet {
        /// What was named.
        found: SignerSetName,
        /// What there is.
        known: String,
    },
    /// The pack has no such group, and no rule that a new one could permit an exception of.
    #[error("this pack has no approver group `{found}`; it has {known}")]
    NoSuchApprovers {
        /// What was named.
        found: ApproverSetName,
        /// What there is.
        known: String,
    },
    /// The pack has no such rule.
    #[error("this pack has no rule `{found}`; it has {known}")]
    NoSuchRule {
        /// What was named.
        found: RuleId,
        /// What there is.
        known: String,
    },
    /// A person's name is not a plain word.
    #[error("expected a person's name of a-z, 0-9, `-` and `_`, found `{found}`")]
    Person {
        /// What was given.
        found: String,
    },
    /// The embedded manifest is not what this function expects.
    #[error("the manifest of this pack: {detail}")]
    Manifest {
        /// What is wrong.
        detail: String,
    },
}

/// The files of the standard pack with `start` written into its manifest; comments and order are kept.
///
/// # Errors
///
/// [`StartError`] for a set, group or person that cannot be.
pub fn standard_for(start: &Start) -> Result<BTreeMap<String, Vec<u8>>, StartError> {
    begin_with("standard", start)
}

/// Its name and whose it is, where they are said.
fn call(document: &mut DocumentMut, start: &Start) {
    if let Some(name) = &start.name {
        document.insert("name", value(name.as_str()));
    }
    if let Some(owner) = &start.owner {
        document.insert("owner", value(owner.as_str()));
    }
}

/// It is a pack of its own, whose versions begin here; what stands behind the number stays.
fn begin_versions(document: &mut DocumentMut) {
    if let Some(version) = document.get_mut("version").and_then(Item::as_value_mut) {
        let decor = version.decor().clone();
        *version = 1.into();
        *version.decor_mut() = decor;
    }
}

/// [`standard_for`], of any pack that this binary brings. Its first version is 1, whichever it began with.
///
/// # Errors
///
/// [`StartError`] for a pack, set, group, person, rule or constant that cannot be.
pub fn begin_with(base: &str, start: &Start) -> Result<BTreeMap<String, Vec<u8>>, StartError> {
    let Some(files) = PackFiles::embedded(base) else {
        let known = PackFiles::embedded_names().collect::<Vec<_>>().join(", ");
        return Err(StartError::NoSuchPack { found: base.to_owned(), known });
    };
    let mut files = files.into_map();
    let manifest = files.get("pack.toml").map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let mut document: DocumentMut = manifest
        .unwrap_or_default()
        .parse()
        .map_err(|error: toml_edit::TomlError| StartError::Manifest { detail: error.to_string() })?;
    begin_versions(&mut document);
    call(&mut document, start);
    for (set, key) in &start.signers {
        let file = key_file(set.as_str(), key);
        let sets = table(&mut document, "signers")?;
        let known = names(sets);
        let Some(Item::Table(found)) = sets.get_mut(set.as_str()) else {
            return Err(StartError::NoSuchSignerSet { found: set.clone(), known });
        };
        add(found, "keys", &file);
        files.insert(file, key.to_pem().into_bytes());
    }
    for (group, person, key) in &start.approvers {
        let file = key_file(person_name(person)?, key);
        require_group(&mut document, group)?;
        let group = subtable(subtable(document.as_table_mut(), "approvers"), group.as_str());
        let people = subtable(group, "people");
        add(subtable(people, person), "keys", &file);
        let quorum = i64::try_from(people.len()).unwrap_or(QUORUM).min(QUORUM);
        group.insert("quorum", value(quorum));
        files.insert(file, key.to_pem().into_bytes());
    }
    if let Some((group, ..)) = start.approvers.first() {
        let rules = table(&mut document, "rules")?;
        for rule in OVERRIDABLE {
            if let Some(rule) = rules.get_mut(rule).and_then(Item::as_table_mut) {
                rule.insert("overridable-by", value(group.as_str()));
            }
        }
    }
    for (constant, more) in [("sources", &start.sources), ("builders", &start.builders)] {
        let data = table(&mut document, "data")?;
        let known = names(data);
        if !more.is_empty() && !data.contains_key(constant) {
            return Err(StartError::NoSuchConstant { found: constant, known });
        }
        for item in more {
            add(data, constant, item);
        }
    }
    if start.witness == Witness::Optional {
        let environments = table(&mut document, "environments")?;
        for (_, environment) in environments.iter_mut() {
            if let Some(environment) = environment.as_table_mut() {
                environment.insert("log-entry", value("optional"));
                if environment.get("protected").and_then(Item::as_bool) == Some(true) {
                    let accepted = InlineTable::from_iter([("log-entry", WITHOUT_LOG)]);
                    environment.insert("accepted-weakenings", value(accepted));
                }
            }
        }
    }
    for rule in &start.without {
        leave_out(rule, &mut document, &mut files)?;
    }
    if !start.without.is_empty() {
        leave_groups_out(&mut document);
    }
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    Ok(files)
}

/// Takes a rule out: its entry, its module, its test, and the libraries, constants and signer sets that only it reads.
///
/// Tables of cases may still speak of it, so that they go too.
fn leave_out(
    rule: &RuleId,
    document: &mut DocumentMut,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), StartError> {
    let rules = table(document, "rules")?;
    let known = names(rules);
    if rules.remove(rule.as_str()).is_none() {
        return Err(StartError::NoSuchRule { found: rule.clone(), known });
    }
    let module = format!("rules/{}", rule.as_str().replace('.', "/"));
    files.remove(&format!("{module}.rego"));
    files.remove(&format!("{module}_test.rego"));
    files.retain(|path, _| !path.starts_with("fixtures/"));
    let (texts, unused) = in_use(files);
    for library in unused {
        files.remove(&library.replace(".rego", "_test.rego"));
        files.remove(&library);
    }
    let unread = |name: &str| !texts.iter().any(|text| reads(text, name));
    for (kind, root) in [("data", "data.pack"), ("signers", "input.signed")] {
        let entries: Vec<String> = table(document, kind)?.iter().map(|(name, _)| name.to_owned()).collect();
        for name in entries.iter().filter(|name| unread(&format!("{root}.{name}"))) {
            table(document, kind)?.remove(name);
            if kind == "data" {
                table(document, "tighter-when")?.remove(name);
            }
        }
    }
    Ok(())
}

/// The texts of the rules, and of the libraries that these or other such libraries import; and the libraries that nothing
/// imports any more.
fn in_use(files: &BTreeMap<String, Vec<u8>>) -> (Vec<String>, Vec<String>) {
    let modules = |root: &str| -> Vec<(String, String)> {
        let below = files.iter().filter(|(path, _)| path.starts_with(root) && !path.ends_with("_test.rego"));
        below.map(|(path, text)| (path.clone(), String::from_utf8_lossy(text).into_owned())).collect()
    };
    let mut used: Vec<String> = modules("rules/").into_iter().map(|(_, text)| text).collect();
    let mut libraries = modules("lib/");
    loop {
        let imported = |path: &str| {
            let name = path.trim_start_matches("lib/").trim_end_matches(".rego").replace('/', ".");
            used.iter().any(|text| reads(text, &format!("data.countersign.lib.{name}")))
        };
        let (more, rest): (Vec<_>, Vec<_>) = libraries.into_iter().partition(|(path, _)| imported(path));
        if more.is_empty() {
            return (used, rest.into_iter().map(|(path, _)| path).collect());
        }
        used.extend(more.into_iter().map(|(_, text)| text));
        libraries = rest;
    }
}

/// Refuses a group that would permit nothing: a pack with groups of its own has rules that name those, and in one with
/// none the group permits exceptions of the rules of [`OVERRIDABLE`] that are there.
fn require_group(document: &mut DocumentMut, group: &ApproverSetName) -> Result<(), StartError> {
    let rules = table(document, "rules")?;
    let overridable = OVERRIDABLE.iter().any(|rule| rules.contains_key(rule));
    let groups = document.get("approvers").and_then(Item::as_table);
    let known = match groups {
        Some(groups) if groups.contains_key(group.as_str()) => return Ok(()),
        Some(groups) => names(groups),
        None if overridable => return Ok(()),
        None => {
            "none, as no rule of it can be overridden: `overridable-by` in its pack.toml says which may be".to_owned()
        }
    };
    Err(StartError::NoSuchApprovers { found: group.clone(), known })
}

/// Takes out the groups that name nobody and that no rule names any more: the loader refuses what has no effect.
fn leave_groups_out(document: &mut DocumentMut) {
    let named = |item: &Item, key: &str| item.get(key).and_then(Item::as_str).map(str::to_owned);
    let rules = document.get("rules").and_then(Item::as_table);
    let mut used: Vec<String> =
        rules.into_iter().flatten().filter_map(|(_, rule)| named(rule, "overridable-by")).collect();
    let glass = document.get("break-glass");
    used.extend(["approvers", "reviewers"].into_iter().filter_map(|key| named(glass?, key)));
    if let Some(groups) = document.get_mut("approvers").and_then(Item::as_table_mut) {
        groups.retain(|name, group| used.iter().any(|known| known == name) || group.get("people").is_some());
    }
}

/// Whether a module speaks of `name`, and of no longer one that only begins so.
fn reads(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let after = text.get(at.saturating_add(name.len())..).and_then(|rest| rest.chars().next());
        !after.is_some_and(|next| next.is_ascii_alphanumeric() || next == '_')
    })
}

/// `keys/NAME-FINGERPRINT.pub`: two keys of one set are two files.
fn key_file(name: &str, key: &PublicKey) -> String {
    let fingerprint: String = key.fingerprint().hex().chars().take(8).collect();
    format!("keys/{name}-{fingerprint}.pub")
}

fn person_name(person: &str) -> Result<&str, StartError> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    if !person.is_empty() && person.len() <= 64 && person.chars().all(plain) {
        return Ok(person);
    }
    Err(StartError::Person { found: person.chars().take(60).collect() })
}

fn table<'d>(document: &'d mut DocumentMut, name: &str) -> Result<&'d mut Table, StartError> {
    let missing = || StartError::Manifest { detail: format!("no table `{name}`") };
    document.get_mut(name).and_then(Item::as_table_mut).ok_or_else(missing)
}

fn subtable<'t>(table: &'t mut Table, name: &str) -> &'t mut Table {
    let item = table.entry(name).or_insert_with(|| {
        let mut new = Table::new();
        new.set_implicit(true);
        Item::Table(new)
    });
    if !item.is_table() {
        *item = Item::Table(Table::new());
    }
    #[expect(clippy::expect_used, reason = "the line above made it a table")]
    item.as_table_mut().expect("a table")
}

fn names(table: &Table) -> String {
    table.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Adds `text` to the list `name`, once.
fn add(table: &mut Table, name: &str, text: &str) {
    let item = table.entry(name).or_insert_with(|| value(Array::new()));
    if let Some(list) = item.as_array_mut()
        && !list.iter().any(|known| known.as_str() == Some(text))
    {
        list.push(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::Pack;

    const KEY: &str = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n-----END PUBLIC KEY-----\n";

    fn alice(group: &str) -> Vec<(ApproverSetName, String, PublicKey)> {
        vec![(group.parse().unwrap(), "alice".to_owned(), PublicKey::from_pem(KEY).unwrap())]
    }

    #[test]
    fn every_pack_loads_without_any_one_rule_and_what_has_tests_passes_them() {
        for base in PackFiles::embedded_names() {
            let whole = Pack::load(&PackFiles::embedded(base).unwrap()).unwrap();
            for rule in whole.rules() {
                let start = Start { without: vec![rule.id.clone()], ..Start::default() };
                let files = PackFiles::new(begin_with(base, &start).unwrap()).unwrap();
                let pack = Pack::load(&files).unwrap_or_else(|errors| panic!("{base} without {}: {errors}", rule.id));
                assert!(pack.rule(&rule.id).is_none());
                let report = pack.test();
                assert!(report.passed() || report.cases.is_empty(), "{base} without {}", rule.id);
            }
        }
    }

    #[test]
    fn whoever_may_approve_may_approve_something_or_is_refused() {
        for (base, group, known) in [
            ("standard", "security", None),
            ("quality", "release", None),
            ("break-glass", "emergency", None),
            ("standard", "oncall", Some("it has `security`")),
            ("break-glass", "oncall", Some("it has `emergency`, `afterwards`")),
            ("slsa", "security", Some("no rule of it can be overridden")),
        ] {
            let begun = begin_with(base, &Start { approvers: alice(group), ..Start::default() });
            match known {
                None => {
                    Pack::load(&PackFiles::new(begun.unwrap()).unwrap()).unwrap();
                }
                Some(known) => assert!(begun.unwrap_err().to_string().contains(known), "{base} {group}"),
            }
        }
    }

    #[test]
    fn what_the_standard_pack_does_not_have_is_named_with_what_it_has() {
        let unknown = Start { without: vec!["no.such".parse().unwrap()], ..Start::default() };
        assert!(standard_for(&unknown).unwrap_err().to_string().contains("`provenance.source`"));
        let key = PublicKey::from_pem(
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n-----END PUBLIC KEY-----\n",
        )
        .unwrap();
        let nobody = Start { signers: vec![("nobody".parse().unwrap(), key.clone())], ..Start::default() };
        assert!(standard_for(&nobody).unwrap_err().to_string().contains("`builder`"));
        let person = ("security".parse().unwrap(), "../alice".to_owned(), key);
        assert!(standard_for(&Start { approvers: vec![person], ..Start::default() }).is_err());
    }
}
