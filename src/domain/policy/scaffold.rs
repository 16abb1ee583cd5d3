//! The beginning of a pack: one signer set, one rule, its test.

use std::collections::BTreeMap;

use super::errors::LoadErrors;
use super::files::PackFiles;
use crate::domain::names::PackName;

const README: &str = include_str!("scaffold/README.md");
const MANIFEST: &str = include_str!("scaffold/pack.toml");
const RULE: &str = include_str!("scaffold/present.rego");
const RULE_TEST: &str = include_str!("scaffold/present_test.rego");

/// A minimal pack that loads and whose tests pass; its signers are to be filled in.
///
/// # Errors
///
/// [`LoadErrors`] when `owner` cannot stand in a manifest, which its length or its characters decide.
pub fn new_pack(name: &PackName, owner: &str) -> Result<PackFiles, LoadErrors> {
    // A TOML basic string reads the same escapes as a JSON one, for everything that an owner may be.
    let owner = serde_json::Value::String(owner.to_owned()).to_string();
    let manifest = MANIFEST.replace("NAME", name.as_str()).replace("\"OWNER\"", &owner);
    let readme = README.replace("NAME", name.as_str());
    let files = PackFiles::new(BTreeMap::from([
        ("README.md".to_owned(), readme.into_bytes()),
        ("pack.toml".to_owned(), manifest.into_bytes()),
        ("rules/provenance/present.rego".to_owned(), RULE.as_bytes().to_vec()),
        ("rules/provenance/present_test.rego".to_owned(), RULE_TEST.as_bytes().to_vec()),
    ]))?;
    super::Pack::load(&files)?;
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::Pack;

    #[test]
    fn a_new_pack_loads_and_its_tests_pass() {
        let files = new_pack(&"acme".parse().unwrap(), "platform \"security\" \\ team").unwrap();
        let pack = Pack::load(&files).unwrap();
        assert_eq!(pack.manifest().owner, "platform \"security\" \\ team");
        assert!(pack.test().passed(), "{:?}", pack.test());
    }

    #[test]
    fn an_owner_that_cannot_stand_in_a_manifest_is_refused() {
        assert!(new_pack(&"acme".parse().unwrap(), " ").is_err());
        assert!(new_pack(&"acme".parse().unwrap(), "a\nb").is_err());
    }
}
