//! A pack that extends others: `extends = ["standard@sha256:…"]`.
//!
//! The parents lie in the pack itself, under `parents/NAME/`, so that the digest of the whole pins all of them and a
//! decision replays from that one digest. They are put together in one documented order:
//!
//! 1. Parents are joined as they are listed. Where two speak of the same rule or environment, the more restrictive word
//!    of each field wins; where two name other signers, approvers, constants or modules, the pack must say which it means.
//! 2. The pack's own words stand before those of its parents: a rule or an environment field by field, a signer set, a
//!    group of approvers, a constant and a module as a whole.
//! 3. Whatever came of it is compared with each parent. What asks less than a parent does is a load error, unless that
//!    parent lets each rule that it touches be loosened (`loosenable = true`); what is let is listed.
//!
//! Tests and fixtures of a parent are the parent's: they are run where it is at home.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, value};

use super::errors::{LoadError, LoadErrors, bounded};
use super::files::PackFiles;
use super::loosening::{Loosening, LooseningKind, loosenings, loosenings_of_loaded};
use super::pack::Pack;
use crate::domain::digest::Digest;
use crate::domain::names::PackName;
use crate::domain::time::{Span, Timestamp};

const FILE: &str = "pack.toml";

/// The tables whose entries are inherited as a whole.
const WHOLE: [&str; 6] = ["trust-stores", "signers", "approvers", "break-glass", "data", "tighter-when"];
/// The tables whose entries are inherited field by field.
const BY_FIELD: [&str; 2] = ["environments", "rules"];

/// A pack that another one extends.
#[derive(Clone, Debug)]
pub struct Parent {
    /// What it is called in `extends`.
    pub name: PackName,
    /// The pack.
    pub pack: Pack,
}

/// What a pack asks less of than one of its parents, which lets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermittedLoosening {
    /// The parent.
    pub parent: PackName,
    /// What, and which rules it touches.
    pub loosening: Loosening,
}

/// A pack with everything that it inherits.
pub(super) struct Whole {
    /// Its files, as if it had been written without parents.
    pub(super) files: PackFiles,
    /// Its parents, in the order in which they are listed.
    pub(super) parents: Vec<Parent>,
    /// For each line of the manifest in `files`, the line in the pack's own; 0 for what is inherited.
    lines: Vec<u32>,
}

impl Whole {
    /// `error` with its place in the pack as it was written.
    pub(super) fn place(&self, error: LoadError) -> LoadError {
        if self.parents.is_empty() || error.file != FILE || error.line == 0 {
            return error;
        }
        let index = usize::try_from(error.line).unwrap_or(usize::MAX).saturating_sub(1);
        match self.lines.get(index).copied().unwrap_or(0) {
            0 => LoadError { line: 0, column: 0, detail: format!("with what it inherits: {}", error.detail), ..error },
            line => LoadError { line, ..error },
        }
    }

    /// What `pack`, which was loaded from it, asks less of than its parents.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] for everything that a parent does not let it.
    pub(super) fn permitted(&self, pack: &Pack) -> Result<Vec<PermittedLoosening>, LoadErrors> {
        let (permitted, errors) = held_to(&self.parents, pack, loosenings_of_loaded);
        LoadErrors::none_of(errors)?;
        Ok(permitted)
    }
}

/// What a pack that is put in force anew asks less of than its parents let it.
pub(super) fn not_permitted(pack: &Pack) -> Vec<LoadError> {
    held_to(pack.parents(), pack, loosenings).1
}

/// What `pack` asks less of than its parents by a comparison: what they let it, and what not.
fn held_to(
    parents: &[Parent],
    pack: &Pack,
    compared: fn(&Pack, &Pack, Timestamp) -> Vec<Loosening>,
) -> (Vec<PermittedLoosening>, Vec<LoadError>) {
    let (mut permitted, mut errors) = (Vec::new(), Vec::new());
    for Parent { name, pack: parent } in parents {
        // At the beginning of time no day of an `effective-on` has come: days are compared, not what they make of today.
        for loosening in compared(parent, pack, Timestamp::EPOCH) {
            let firm = |rule: &&_| !parent.rule(rule).is_some_and(|rule| rule.loosenable);
            let firm: Vec<String> = loosening.rules.iter().filter(firm).map(ToString::to_string).collect();
            if loosening.kind == LooseningKind::Filled || firm.is_empty() {
                permitted.push(PermittedLoosening { parent: name.clone(), loosening });
                continue;
            }
            let may = if loosening.kind == LooseningKind::Rewritten { "may ask" } else { "asks" };
            let detail = format!(
                "{may} less than `{name}` ({loosening}): expected `loosenable = true` there for {}, found none",
                firm.join(", ")
            );
            errors.push(LoadError::file(FILE, detail));
        }
    }
    (permitted, errors)
}

/// Puts a pack together with its parents. A pack without `extends` is itself.
///
/// # Errors
///
/// [`LoadErrors`] for a parent that is not there, is another one than is pinned or does not load, for one that nobody
/// extends, and for what parents contradict each other in.
pub(super) fn whole(files: &PackFiles) -> Result<Whole, LoadErrors> {
    let alone = || Whole { files: files.clone(), parents: Vec::new(), lines: Vec::new() };
    // A manifest that does not parse is reported where it is read.
    let Ok(own) = files.text(FILE).unwrap_or_default().parse::<DocumentMut>() else { return Ok(alone()) };
    let mut errors = Vec::new();
    let named = names(&own, &mut errors);
    let lying: BTreeSet<&str> =
        files.iter().filter_map(|(path, _)| path.strip_prefix("parents/")?.split('/').next()).collect();
    for name in lying.iter().filter(|name| !named.iter().any(|(known, _)| known.as_str() == **name)) {
        let path = format!("parents/{name}/{FILE}");
        errors.push(LoadError::file(&path, "expected the pack in `extends`, found it in nobody's"));
    }
    let mut parents = Vec::new();
    for (name, digest) in named {
        match parent(files, &name, digest) {
            Ok(pack) => parents.push(Parent { name, pack }),
            Err(found) => errors.extend(found.all().iter().cloned()),
        }
    }
    LoadErrors::none_of(errors)?;
    if parents.is_empty() {
        return Ok(alone());
    }
    let constants = constants(&own, files);
    let mut join = Join { own, inherited: DocumentMut::new(), constants, errors: Vec::new() };
    for parent in &parents {
        join.parent(parent);
    }
    join.overlay();
    let Join { own: document, constants, mut errors, .. } = join;
    let manifest = document.to_string();
    let lines = lines_of(files.text(FILE).unwrap_or_default(), &manifest);
    let all = put_together(files, &parents, manifest, &constants, &mut errors);
    LoadErrors::none_of(errors)?;
    Ok(Whole { files: PackFiles::new(all)?, parents, lines })
}

/// The entries of `extends`.
fn names(own: &DocumentMut, errors: &mut Vec<LoadError>) -> Vec<(PackName, Digest)> {
    let Some(listed) = own.get("extends") else { return Vec::new() };
    let mut wrong = |found: &str| {
        let detail =
            format!("expected `extends` to list NAME@sha256:…, each pack once, found `{}`", bounded(found, 120));
        errors.push(LoadError::file(FILE, detail));
    };
    let Some(listed) = listed.as_array() else {
        wrong(listed.to_string().trim());
        return Vec::new();
    };
    let mut named: Vec<(PackName, Digest)> = Vec::new();
    for entry in listed {
        let text = entry.as_str().unwrap_or_default();
        let pair = text.split_once('@').and_then(|(name, digest)| Some((name.parse().ok()?, digest.parse().ok()?)));
        match pair {
            Some((name, digest)) if !named.iter().any(|(known, _)| *known == name) => named.push((name, digest)),
            _ => wrong(text),
        }
    }
    named
}

/// The parent that lies under `parents/NAME/`, which must be the one that is pinned.
fn parent(files: &PackFiles, name: &PackName, digest: Digest) -> Result<Pack, LoadErrors> {
    let prefix = format!("parents/{name}/");
    let own: BTreeMap<String, Vec<u8>> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?.to_owned(), bytes.to_vec())))
        .collect();
    if own.is_empty() {
        let detail = format!("expected the pack {name}@{digest} under parents/{name}/, found nothing there");
        return Err(LoadError::file(FILE, detail).into());
    }
    let below = |errors: LoadErrors| {
        let all =
            errors.all().iter().map(|error| LoadError { file: format!("{prefix}{}", error.file), ..error.clone() });
        LoadErrors::none_of(all.collect()).err().unwrap_or(errors)
    };
    let own = PackFiles::new(own).map_err(below)?;
    if own.digest() != digest {
        let detail = format!("expected {name}@{digest}, found {} under parents/{name}/", own.digest());
        return Err(LoadError::file(FILE, detail).into());
    }
    Pack::load(&own).map_err(below)
}

/// The files of the whole: the pack's own, and what it inherits of each parent.
fn put_together(
    files: &PackFiles,
    parents: &[Parent],
    manifest: String,
    constants: &BTreeSet<String>,
    errors: &mut Vec<LoadError>,
) -> BTreeMap<String, Vec<u8>> {
    let own = files.iter().filter(|(path, _)| !path.starts_with("parents/"));
    let mut all: BTreeMap<String, Vec<u8>> = own.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let ours: BTreeSet<String> = all.keys().cloned().collect();
    for Parent { name, pack } in parents {
        for (path, bytes) in pack.whole_files().iter() {
            let said = constant_of(path).is_some_and(|name| constants.contains(name));
            if !is_inherited(path, &manifest) || ours.contains(path) || said {
                continue;
            }
            if all.get(path).is_some_and(|known| known.as_slice() != bytes) {
                let detail =
                    format!("`{name}` and a parent before it have other files here: expected one of this pack");
                errors.push(LoadError::file(path, detail));
            }
            all.entry(path.to_owned()).or_insert_with(|| bytes.to_vec());
        }
    }
    all.insert(FILE.to_owned(), manifest.into_bytes());
    all
}

/// The constants that the pack itself says, in its manifest or in a file.
fn constants(own: &DocumentMut, files: &PackFiles) -> BTreeSet<String> {
    let said = own.get("data").and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter);
    let said = said.map(|(name, _)| name.to_owned());
    said.chain(files.iter().filter_map(|(path, _)| constant_of(path)).map(str::to_owned)).collect()
}

/// The constant that a file is.
fn constant_of(path: &str) -> Option<&str> {
    path.strip_prefix("data/")?.strip_suffix(".json")
}

/// Modules that decide, the facts that they read, and the keys, certificates and roots that the manifest still names.
fn is_inherited(path: &str, manifest: &str) -> bool {
    match path.split('/').next() {
        Some("rules" | "lib") => !path.ends_with("_test.rego"),
        Some("data") => true,
        Some("keys" | "certs" | "roots") => manifest.contains(&format!("\"{path}\"")),
        _ => false,
    }
}

/// For each line of `whole`, the line of `own` that it is: `own` lies in it line by line, with others in between.
fn lines_of(own: &str, whole: &str) -> Vec<u32> {
    let mut rest = own.lines().zip(1u32..).peekable();
    whole.lines().map(|line| rest.next_if(|(next, _)| *next == line).map_or(0, |(_, number)| number)).collect()
}

struct Join {
    own: DocumentMut,
    inherited: DocumentMut,
    /// What the pack itself says of constants, wherever.
    constants: BTreeSet<String>,
    errors: Vec<LoadError>,
}

impl Join {
    /// Adds one more parent to what is inherited.
    fn parent(&mut self, parent: &Parent) {
        let text = parent.pack.whole_files().text(FILE).unwrap_or_default();
        let Ok(document) = text.parse::<DocumentMut>() else { return };
        for kind in WHOLE.into_iter().chain(BY_FIELD) {
            let entries = document.get(kind).and_then(Item::as_table_like);
            for (name, item) in entries.into_iter().flat_map(TableLike::iter) {
                self.entry(parent, kind, name, item);
            }
        }
    }

    fn entry(&mut self, parent: &Parent, kind: &str, name: &str, item: &Item) {
        let table = implicit(self.inherited.as_table_mut(), kind);
        let Some(known) = table.get_mut(name) else {
            table.insert(name, item.clone());
            return;
        };
        let said = self.own.get(kind).and_then(|own| own.get(name)).is_some();
        let disagree = if BY_FIELD.contains(&kind) {
            match (known.as_table_like_mut(), item.as_table_like()) {
                (Some(known), Some(item)) if kind == "rules" => stricter_rule(known, item),
                (Some(known), Some(item)) => stricter_environment(known, item),
                _ => None,
            }
        } else if plain(known) == plain(item) || is_open(item) {
            None
        } else if is_open(known) {
            *known = item.clone();
            None
        } else {
            Some("")
        };
        if let Some(field) = disagree.filter(|_| !said) {
            let field = if field.is_empty() { String::new() } else { format!(" about `{field}`") };
            let detail = format!(
                "`{}` and a parent before it do not agree{field} in [{kind}.\"{name}\"]: expected the entry in this pack",
                parent.name
            );
            self.errors.push(LoadError::file(FILE, detail));
        }
    }

    /// Puts the pack's own words before what it inherits.
    fn overlay(&mut self) {
        for kind in WHOLE.into_iter().chain(BY_FIELD) {
            let Some(inherited) = self.inherited.get(kind).and_then(Item::as_table_like) else { continue };
            let inherited: Vec<(String, Item)> =
                inherited.iter().map(|(name, item)| (name.to_owned(), unplaced(item.clone()))).collect();
            let said = |name: &String| kind == "data" && self.constants.contains(name);
            let own = implicit(self.own.as_table_mut(), kind);
            for (name, item) in inherited.into_iter().filter(|(name, _)| !said(name)) {
                match own.get_mut(&name) {
                    None => drop(own.insert(&name, item)),
                    Some(known) if BY_FIELD.contains(&kind) => fill(known, &item),
                    Some(_) => {}
                }
            }
        }
    }
}

/// The table `name`, made where it is not there, and without a line of its own then.
fn implicit<'t>(parent: &'t mut Table, name: &str) -> &'t mut dyn TableLike {
    let made = || {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    };
    let item = parent.entry(name).or_insert_with(made);
    if item.as_table_like().is_none() {
        *item = made();
    }
    #[expect(clippy::expect_used, reason = "the lines above made it a table")]
    item.as_table_like_mut().expect("a table")
}

/// An entry without its place in the document that it is from, so that it comes after all that has one.
fn unplaced(mut item: Item) -> Item {
    if let Item::Table(table) = &mut item {
        place_last(table);
    }
    item
}

fn place_last(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        if let Item::Table(inner) = item {
            place_last(inner);
        }
    }
}

/// Adds the fields of `item` that `known` lacks.
fn fill(known: &mut Item, item: &Item) {
    let (Some(known), Some(item)) = (known.as_table_like_mut(), item.as_table_like()) else { return };
    for (field, value) in item.iter() {
        if known.get(field).is_none() {
            known.insert(field, value.clone());
        }
    }
}

/// An entry without comments and blanks.
fn plain(item: &Item) -> String {
    let mut document = DocumentMut::new();
    document.insert("x", unplaced(item.clone()));
    let read: Option<toml::Table> = toml::from_str(&document.to_string()).ok();
    read.map_or_else(|| document.to_string(), |table| table.to_string())
}

/// Whether an entry names nobody and nothing yet.
fn is_open(item: &Item) -> bool {
    if let Some(array) = item.as_array() {
        return array.is_empty();
    }
    let Some(table) = item.as_table_like() else { return false };
    let names = ["identities", "keys", "notation", "certificates"];
    let nobody = |(field, value): (&str, &Item)| match field {
        "quorum" => true,
        "people" => value.as_table_like().is_none_or(TableLike::is_empty),
        field => names.contains(&field) && value.as_array().is_some_and(Array::is_empty),
    };
    table.iter().all(nobody)
}

/// Makes the rule `known` as restrictive as `other`; names the field that they contradict each other in.
fn stricter_rule(known: &mut dyn TableLike, other: &dyn TableLike) -> Option<&'static str> {
    let text = |table: &dyn TableLike, field: &str| table.get(field).and_then(Item::as_str).map(str::to_owned);
    let required = |table: &dyn TableLike| text(table, "severity").as_deref() == Some("required");
    if required(known) || required(other) {
        known.insert("severity", value("required"));
        known.remove("effective-on");
    } else {
        // A date sorts as its text does.
        let day = |table: &dyn TableLike| table.get("effective-on").map(|day| day.to_string().trim().to_owned());
        let earlier = match (day(known), day(other)) {
            (None, Some(_)) => true,
            (Some(known), Some(other)) => other < known,
            _ => false,
        };
        if let Some(item) = other.get("effective-on").filter(|_| earlier) {
            known.insert("effective-on", item.clone());
        }
    }
    match (strings(known, "environments"), strings(other, "environments")) {
        (Some(mut mine), Some(theirs)) => {
            mine.extend(theirs);
            known.insert("environments", value(Array::from_iter(mine)));
        }
        _ => drop(known.remove("environments")),
    }
    if text(known, "overridable-by") == text(other, "overridable-by") {
        shorter(known, other, "max-override-lifetime");
    } else {
        known.remove("overridable-by");
        known.remove("max-override-lifetime");
    }
    if !is_true(other, "loosenable") {
        known.remove("loosenable");
    }
    None
}

/// Makes the environment `known` as restrictive as `other`; names the field that they contradict each other in.
fn stricter_environment(known: &mut dyn TableLike, other: &dyn TableLike) -> Option<&'static str> {
    if is_true(other, "protected") {
        known.insert("protected", value(true));
    }
    for flag in ["evidence-for-index-covers-platforms", "unseen-subjects"] {
        if !is_true(other, flag) {
            known.remove(flag);
        }
    }
    fewer_unsigned(known, other);
    let text = |table: &dyn TableLike, field: &str| table.get(field).and_then(Item::as_str).map(str::to_owned);
    if text(other, "log-entry").as_deref() != Some("optional") {
        known.remove("log-entry");
    }
    for count in ["log-entries", "timestamps"] {
        let number = |table: &dyn TableLike| table.get(count).and_then(Item::as_integer).unwrap_or(0);
        if number(other) > number(known) {
            known.insert(count, value(number(other)));
        }
    }
    shorter(known, other, "decision-lifetime");
    shorter(known, other, "max-override-lifetime");
    keep_accepted(known);
    for field in ["after", "trusted-roots"] {
        match (known.get(field).map(plain), other.get(field)) {
            (None, Some(item)) => drop(known.insert(field, item.clone())),
            (Some(mine), Some(theirs)) if mine != plain(theirs) => return Some(field),
            _ => {}
        }
    }
    None
}

/// Lets a signature over an index answer for what both let it answer for.
fn fewer_unsigned(known: &mut dyn TableLike, other: &dyn TableLike) {
    const FLAG: &str = "unsigned-in-signed-index";
    if is_true(known, FLAG) && is_true(other, FLAG) {
        return;
    }
    let both = known.get_mut(FLAG).and_then(Item::as_table_like_mut);
    if let Some((mine, theirs)) = both.zip(other.get(FLAG).and_then(Item::as_table_like)) {
        for (set, kinds) in mine.iter_mut() {
            let named = theirs.get(set.get()).and_then(Item::as_array);
            let is_named = |kind: &toml_edit::Value| {
                named.is_some_and(|named| named.iter().any(|known| known.as_str() == kind.as_str()))
            };
            if let Some(kinds) = kinds.as_array_mut() {
                kinds.retain(is_named);
            }
        }
        if mine.iter().any(|(_, kinds)| kinds.as_array().is_some_and(|kinds| !kinds.is_empty())) {
            return;
        }
    }
    // By one of them whatever builders leave, by the other what it names: neither says the other's.
    known.remove(FLAG);
}

/// Takes the shorter time of the two; one that is not said is the longest.
fn shorter(known: &mut dyn TableLike, other: &dyn TableLike, field: &str) {
    let lifetime = |table: &dyn TableLike| table.get(field).and_then(Item::as_str).and_then(|t| t.parse::<Span>().ok());
    let is_shorter = lifetime(other).is_some_and(|other| lifetime(known).is_none_or(|known| other < known));
    if let Some(item) = other.get(field).filter(|_| is_shorter) {
        known.insert(field, item.clone());
    }
}

/// Drops the reasons for what is no longer weaker.
fn keep_accepted(environment: &mut dyn TableLike) {
    let weaker: BTreeSet<String> = environment.iter().map(|(field, _)| field.to_owned()).collect();
    let Some(accepted) = environment.get_mut("accepted-weakenings").and_then(Item::as_table_like_mut) else { return };
    let idle: Vec<String> = accepted
        .iter()
        .map(|(name, _)| name.to_owned())
        .filter(|name| name != "revocation" && !weaker.contains(name))
        .collect();
    for name in idle {
        accepted.remove(&name);
    }
}

fn is_true(table: &dyn TableLike, field: &str) -> bool {
    table.get(field).and_then(Item::as_bool) == Some(true)
}

fn strings(table: &dyn TableLike, field: &str) -> Option<BTreeSet<String>> {
    let array = table.get(field)?.as_array()?;
    Some(array.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect())
}
