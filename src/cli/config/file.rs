//! The configuration file, as it is written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use crate::cli::services::SigningTable;
use crate::cli::telemetry::{LogTable, OtlpTable};
use crate::domain::names::TrustedRootName;

/// The whole file; what it does not know is an error with its place.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) data: Option<Spanned<PathBuf>>,
    pub(super) database: Option<Spanned<String>>,
    pub(super) server: Option<Spanned<String>>,
    pub(super) project: Option<Spanned<String>>,
    pub(super) offline: Option<Spanned<bool>>,
    pub(super) timeout: Option<Spanned<String>>,
    pub(super) color: Option<Spanned<String>>,
    pub(super) output: Option<Spanned<Vec<String>>>,
    #[serde(default, rename = "decision-log")]
    pub(super) decision_log: DecisionLogTable,
    #[serde(default)]
    pub(super) log: LogTable,
    #[serde(default)]
    pub(super) otlp: OtlpTable,
    #[serde(default)]
    pub(super) gate: GateTable,
    #[serde(default)]
    pub(super) runs: RunsTable,
    #[serde(default)]
    pub(super) packs: PacksTable,
    #[serde(default)]
    pub(super) revocation: RevocationTable,
    #[serde(default)]
    pub(super) registry: RegistryTable,
    #[serde(default)]
    pub(super) signing: SigningTable,
    #[serde(default)]
    pub(super) trust: TrustTable,
    #[serde(default)]
    pub(super) retention: RetentionTable,
    #[serde(default)]
    pub(super) webhooks: BTreeMap<Spanned<String>, WebhookTable>,
    #[serde(default)]
    pub(super) projects: BTreeMap<Spanned<String>, ProjectTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GateTable {
    pub(super) id: Option<Spanned<String>>,
    pub(super) key: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RunsTable {
    pub(super) lease: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionLogTable {
    pub(super) key: Option<Spanned<String>>,
    pub(super) mark: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) witnesses: Vec<Spanned<WitnessTable>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WitnessTable {
    pub(super) url: String,
    pub(super) key: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PacksTable {
    pub(super) signers: Option<Spanned<Vec<SomebodyText>>>,
    pub(super) isolate: Option<Spanned<bool>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RevocationTable {
    pub(super) people: Option<Spanned<Vec<SomebodyText>>>,
}

/// Somebody, as a file of a public key or as a pack names an identity.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a key file or { issuer = …, identity = … }")]
pub(super) enum SomebodyText {
    Key(String),
    Identity(IdentityTable),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdentityTable {
    pub(super) issuer: String,
    pub(super) identity: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegistryTable {
    #[serde(rename = "plain-http")]
    pub(super) plain_http: Option<Spanned<Vec<String>>>,
    pub(super) signatures: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrustTable {
    pub(super) roots: Option<Spanned<Vec<String>>>,
    pub(super) refresh: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) tuf: BTreeMap<Spanned<String>, TufTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetentionTable {
    pub(super) keep: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WebhookTable {
    pub(super) url: Spanned<String>,
    pub(super) secret: String,
    #[serde(default)]
    pub(super) projects: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) environments: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) addresses: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProjectTable {
    pub(super) places: Spanned<Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TufTable {
    pub(super) mirror: Option<String>,
    pub(super) root: Option<PathBuf>,
}

impl File {
    /// The trusted roots with files named from the configuration's own directory.
    pub(super) fn roots_beside(&self, directory: &Path) -> Option<Spanned<Vec<String>>> {
        let spanned = self.trust.roots.as_ref()?;
        let roots = spanned.as_ref().iter().map(|text| match text.as_str() {
            name if name.parse::<TrustedRootName>().is_ok() => text.clone(),
            file => directory.join(file).to_string_lossy().into_owned(),
        });
        Some(Spanned::new(spanned.span(), roots.collect()))
    }
}

/// Those who are named as one text each, with key files named from the configuration's own directory: a file, or issuer
/// and identity with a blank between them, which is in neither.
pub(super) fn people_beside(
    named: Option<&Spanned<Vec<SomebodyText>>>,
    directory: &Path,
) -> Option<Spanned<Vec<String>>> {
    let spanned = named?;
    let texts = spanned.as_ref().iter().map(|one| match one {
        SomebodyText::Key(file) => directory.join(file).to_string_lossy().into_owned(),
        SomebodyText::Identity(IdentityTable { issuer, identity }) => format!("{issuer} {identity}"),
    });
    Some(Spanned::new(spanned.span(), texts.collect()))
}
