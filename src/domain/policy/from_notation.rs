//! A pack that says what one statement of a Notation trust policy says.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::errors::LoadErrors;
use super::files::PackFiles;
use super::notation::{NotationMembers, RevocationCheck, TrustedIdentities, VerifyTimestamp};
use crate::domain::certificate::Certificate;
use crate::domain::names::PackName;
use crate::domain::trust_store::StoreName;

const RULE: &str = "\
package countersign.rules.signature.notation

shown if some e in input.signed.notation

used contains e.digest if some e in input.signed.notation
";

/// The pack: its trust stores with their certificates, one signer set, and the rule that one of its members signed.
///
/// * `statement` — where it is from, in words, for whoever reads the pack.
/// * `stores` — the certificates of each trust store that `members` names.
///
/// # Errors
///
/// [`LoadErrors`] when `owner` cannot stand in a manifest.
pub fn pack_of_statement(
    name: &PackName,
    owner: &str,
    statement: &str,
    members: &NotationMembers,
    stores: &[(StoreName, Vec<Certificate>)],
) -> Result<PackFiles, LoadErrors> {
    let mut files = BTreeMap::from([("rules/signature/notation.rego".to_owned(), RULE.as_bytes().to_vec())]);
    let mut manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = {}\nversion = 1\nowner = {}\n\n# From {}.\n\
         # What it says about registries has no place here: a pack is in force for a whole project.\n",
        quoted(name.as_str()),
        quoted(owner),
        statement.replace(char::is_control, " "),
    );
    for (store, certificates) in stores {
        let mut paths = Vec::new();
        for (index, certificate) in certificates.iter().enumerate() {
            let path = format!("certs/{}-{}-{}.pem", store.kind().as_str(), store.name(), index.saturating_add(1));
            files.insert(path.clone(), certificate.to_pem().into_bytes());
            paths.push(quoted(&path));
        }
        // Writing to a text cannot fail.
        let (name, paths) = (quoted(&store.to_string()), paths.join(", "));
        let _ = writeln!(manifest, "[trust-stores.{name}]\ncertificates = [{paths}]\n");
    }
    let _ = writeln!(manifest, "[signers.notation]\nnotation = [{{ {} }}]\n", entry(members));
    let _ = write!(
        manifest,
        "[environments.production]\n\n[rules.\"signature.notation\"]\ntitle = \"Signed with Notation\"\nowner = {}\n\
         severity = \"required\"\nfix = \"notation sign {{subject}}\"\n",
        quoted(owner)
    );
    files.insert("pack.toml".to_owned(), manifest.into_bytes());
    let files = PackFiles::new(files)?;
    super::Pack::load(&files)?;
    Ok(files)
}

fn entry(members: &NotationMembers) -> String {
    let list =
        |texts: Vec<String>| format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "));
    let mut fields = vec![format!("trust-stores = {}", list(members.stores.clone()))];
    match &members.identities {
        TrustedIdentities::Any => fields.push("trusted-identities = [\"*\"], any-identity = true".to_owned()),
        TrustedIdentities::Listed(identities) => {
            fields.push(format!("trusted-identities = {}", list(identities.iter().map(ToString::to_string).collect())));
        }
    }
    if members.verify_timestamp == VerifyTimestamp::AfterCertificateExpiry {
        fields.push("verify-timestamp = \"afterCertExpiry\"".to_owned());
    }
    if members.revocation == RevocationCheck::Skipped {
        fields.push("revocation = \"skip\"".to_owned());
    }
    fields.join(", ")
}

/// A TOML basic string, which reads the same escapes as a JSON one.
fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}
