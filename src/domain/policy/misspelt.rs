//! Fields that evidence does not have. What asks for one has no value, so that a condition never holds and `not` of it always does:
//! a rule that was to refuse something refuses nothing, and no test that lacks the field shows that.
//!
//! Said only of a name that stands for evidence and for nothing else, and of the fields that every piece of it has: what a predicate
//! has nobody knows.

use super::errors::bounded;
use super::negations::EVIDENCE;
use super::syntax::{At, Clause, Module};
use super::uses::Reference;

/// The fields that every piece of evidence has beside those that tables of cases give it.
const MORE: &[&str] = &["unwitnessed"];
/// The fields of a signer.
const SIGNER: &[&str] = &["certificate", "claims", "identity", "issuer", "key", "notation"];

/// A field that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misspelt {
    pub(super) file: String,
    pub(super) at: At,
    /// As it is written.
    pub(super) text: String,
    /// What there is in its place.
    pub(super) known: Vec<&'static str>,
}

/// Every such field, in the order of files and places.
pub(super) fn misspelt(modules: &[Module]) -> Vec<Misspelt> {
    let mut found = Vec::new();
    for module in modules.iter().filter(|module| !module.is_test()) {
        for clause in &module.clauses {
            let asked = clause.uses.references.iter().filter(|reference| is_evidence(clause, &reference.root));
            found.extend(asked.filter_map(|reference| {
                let (text, known) = missing(reference)?;
                Some(Misspelt { file: module.file.clone(), at: reference.at, text, known })
            }));
        }
    }
    found
}

/// Whether a name stands for evidence wherever the clause declares it.
fn is_evidence(clause: &Clause, name: &str) -> bool {
    let declared = clause.uses.locals.iter().filter(|(local, _)| local == name).count();
    let as_evidence = clause.uses.evidence.iter().filter(|evidence| *evidence == name).count();
    as_evidence > 0 && as_evidence == declared
}

/// What is asked for and is not there, and what is.
fn missing(Reference { root, path, .. }: &Reference) -> Option<(String, Vec<&'static str>)> {
    let field = path.first()?.as_deref()?;
    let mut known: Vec<&str> = EVIDENCE.iter().chain(MORE).copied().collect();
    known.sort_unstable();
    if !known.contains(&field) {
        return Some((bounded(&format!("{root}.{field}"), 60), known));
    }
    let of_signer = path.get(1)?.as_deref().filter(|_| field == "signer")?;
    (!SIGNER.contains(&of_signer)).then(|| (bounded(&format!("{root}.signer.{of_signer}"), 60), SIGNER.to_vec()))
}
