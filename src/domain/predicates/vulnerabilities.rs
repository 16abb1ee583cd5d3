//! Reports of vulnerability scanners.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/vulns/v0.1` and `/v0.2`. A list without entries means that nothing was found.
pub(super) fn in_toto(predicate: Reader<'_>) -> Result<Value, Malformed> {
    predicate.required_list("/scanner/result")?;
    scan(predicate, Some(&findings(predicate)?))
}

/// `https://cosign.sigstore.dev/attestation/vuln/v1`, which carries whatever the scanner printed: `findings` is `null`
/// where that is no list of entries with an id.
pub(super) fn cosign(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let found = match predicate.any("/scanner/result") {
        Some(Value::Array(_)) => findings(predicate).ok(),
        _ => None,
    };
    scan(predicate, found.as_deref())
}

fn scan(predicate: Reader<'_>, findings: Option<&[Value]>) -> Result<Value, Malformed> {
    Ok(json!({
        "kind": "vulnerabilities",
        "scanner": predicate.required("/scanner/uri")?,
        "scanner_version": predicate.text("/scanner/version")?,
        "db_uri": predicate.text("/scanner/db/uri")?,
        "db_version": predicate.text("/scanner/db/version")?,
        "db_updated": predicate.time("/scanner/db/lastUpdate")?,
        "started_at": predicate.time("/metadata/scanStartedOn")?,
        "scanned_at": predicate.time("/metadata/scanFinishedOn")?,
        "findings": findings,
    }))
}

fn findings(predicate: Reader<'_>) -> Result<Vec<Value>, Malformed> {
    let malformed = || predicate.malformed("/scanner/result", "a list of vulnerabilities, each with an id");
    let finding = |outer: &Value| {
        // The text of the specification has one level more than its example.
        let inner = outer.get("vulnerability").unwrap_or(outer);
        let id = inner.get("id")?.as_str()?;
        let severity = scores_of(inner)?;
        let mut components = components_of(outer);
        components.append(&mut components_of(inner));
        // Whoever fills in both levels means both: the worse of two scores counts, and each name is one of it.
        let names: BTreeSet<&str> = outer.get("id").and_then(Value::as_str).into_iter().chain([id]).collect();
        Some(json!({
            "id": id, "names": names, "severity": severity, "scores": both_of(outer, inner, &severity),
            "components": components, "found_in": Places::of(outer).known(),
        }))
    };
    predicate.list("/scanner/result")?.iter().map(|entry| finding(entry).ok_or_else(malformed)).collect()
}

/// The scores of both levels; `None` where those of the outer one have a form that is not read.
fn both_of(outer: &Value, inner: &Value, of_inner: &[Value]) -> Option<Vec<Value>> {
    if std::ptr::eq(outer, inner) { Some(of_inner.to_vec()) } else { Some([&scores_of(outer)?, of_inner].concat()) }
}

fn scores_of(entry: &Value) -> Option<Vec<Value>> {
    Some(match entry.get("severity") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(scores)) => scores.iter().map(score).collect::<Option<Vec<_>>>()?,
        Some(text @ Value::String(_)) => vec![json!({"method": null, "score": text})],
        Some(_) => return None,
    })
}

/// The fields in which scanners say what has the vulnerability, as packs before took it: any annotation counted. Decisions of then
/// are computed again from it; see [`Places`].
const PLACES: [&str; 8] =
    ["affected", "affects", "annotations", "artifact", "component", "package", "packages", "purl"];

/// The package URLs of what has the vulnerability, as far as the scanner says it.
fn components_of(entry: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut pending: Vec<&Value> = PLACES.iter().filter_map(|place| entry.get(place)).collect();
    // Its depth is bounded, as that of all JSON that is read.
    while let Some(value) = pending.pop() {
        match value {
            Value::String(text) if text.starts_with("pkg:") => drop(found.insert(text.as_str())),
            Value::Array(items) => pending.extend(items),
            Value::Object(fields) => pending.extend(fields.values()),
            _ => {}
        }
    }
    found
}

/// Where something was found, and what else is named beside it.
#[derive(Default)]
struct Places<'a> {
    /// What is said to have it.
    named: BTreeSet<&'a str>,
    /// What is named under a word that may say so or not.
    further: BTreeSet<&'a str>,
}

/// What the field says in which a value stands.
#[derive(Clone, Copy)]
enum Speaks {
    /// Of what has the vulnerability.
    Where,
    /// Of what does not have it: the version that mends it.
    Mended,
    /// Nobody knows.
    Whatever,
}

/// The beginnings of fields about what is not vulnerable any more.
const MENDED: [&str; 6] = ["fix", "mitigat", "patch", "recommend", "remed", "upgrad"];

impl<'a> Places<'a> {
    /// Every package URL within `entry`.
    fn of(entry: &'a Value) -> Self {
        let mut places = Self::default();
        let mut pending = vec![(entry, Speaks::Whatever)];
        // The depth is bounded, as that of all JSON that is read.
        while let Some((value, speaks)) = pending.pop() {
            match value {
                Value::String(text) if text.starts_with("pkg:") => match speaks {
                    Speaks::Where => drop(places.named.insert(text)),
                    Speaks::Whatever => drop(places.further.insert(text)),
                    Speaks::Mended => {}
                },
                Value::Array(items) => pending.extend(items.iter().map(|item| (item, speaks))),
                Value::Object(fields) => {
                    pending.extend(fields.iter().map(|(name, value)| (value, speaks.within(name))));
                }
                _ => {}
            }
        }
        places
    }

    /// In what it was found: nothing where nothing is said to have it, since then it may be in anything. What is named besides
    /// belongs to it: to believe that it was not found there, too, would excuse too much.
    fn known(mut self) -> BTreeSet<&'a str> {
        if !self.named.is_empty() {
            self.named.append(&mut self.further);
        }
        self.named
    }
}

impl Speaks {
    /// What the field `name` says within one that says this. Nothing that is within what mends it says where it is.
    fn within(self, name: &str) -> Self {
        let name = name.to_lowercase();
        if matches!(self, Self::Mended) || MENDED.iter().any(|word| name.starts_with(word)) {
            Self::Mended
        } else if matches!(self, Self::Where) || WHERE.contains(&name.as_str()) {
            Self::Where
        } else {
            Self::Whatever
        }
    }
}

/// The fields that say what has the vulnerability. `annotations` says nothing of what stands in it.
const WHERE: [&str; 11] = [
    "affected",
    "affects",
    "artifact",
    "component",
    "components",
    "location",
    "locations",
    "package",
    "packages",
    "purl",
    "purls",
];

fn score(score: &Value) -> Option<Value> {
    let (method, score) = (score.get("method")?.as_str()?, score.get("score")?);
    let score = score.as_str().map_or_else(|| score.as_number().map(ToString::to_string), |s| Some(s.to_owned()))?;
    Some(json!({"method": method, "score": score}))
}
