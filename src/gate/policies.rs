//! The packs in force, and each pack that is kept, as data and with its files.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::history::{InForce, Span};
use super::show::Listing;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::{Environment, LogEntry, Manifest, Pack, PackFiles, PermittedLoosening, Rule};
use crate::host::judges::NotLoaded;

/// The pack in force for a project, and where it applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyInForce {
    /// Whose.
    pub project: ProjectName,
    /// Which pack, since when, and by whose word.
    #[serde(flatten)]
    pub in_force: InForce,
    /// Its environments, in the order of the pack.
    pub environments: Vec<EnvironmentName>,
}

/// A pack with its files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackReply {
    /// What it is and asks, as `policy show` prints it.
    pub policy: Value,
    /// Its files by path, each in base64: together they have the pack's digest.
    pub files: BTreeMap<String, String>,
}

impl PackReply {
    /// The pack that these files are; whoever asked for a digest compares.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for what is no base64; [`GateError::Configuration`] for files that are no pack.
    pub fn pack(&self) -> Result<Pack, GateError> {
        Ok(Pack::load(&files_of(&self.files)?)?)
    }
}

/// The files of a pack, each in base64, by path.
#[must_use]
pub fn in_base64(files: &PackFiles) -> BTreeMap<String, String> {
    files.iter().map(|(path, content)| (path.to_owned(), STANDARD.encode(content))).collect()
}

/// The files that [`in_base64`] gives.
///
/// # Errors
///
/// [`GateError::Usage`] for what is no base64; [`GateError::Pack`] for files that no pack may have.
pub fn files_of(encoded: &BTreeMap<String, String>) -> Result<PackFiles, GateError> {
    let mut files = BTreeMap::new();
    for (path, content) in encoded {
        let content = STANDARD.decode(content).map_err(|error| GateError::usage(format!("`{path}`: {error}")))?;
        files.insert(path.clone(), content);
    }
    Ok(PackFiles::new(files).map_err(NotLoaded::Refused)?)
}

impl Gate {
    /// What is in force where: one row for each project that something was decided for, and for `project`.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn policies(&self, project: &ProjectName) -> Result<Vec<PolicyInForce>, GateError> {
        let mut projects = self.store().governed().await?;
        if !projects.contains(project) {
            projects.push(project.clone());
            projects.sort();
        }
        self.policies_of(projects).await
    }

    /// The same in pages, in the order of the projects' names: where there are more projects than one answer tells of.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours; [`GateError::Fault`] when the store cannot be read.
    pub async fn policies_page(
        &self,
        project: &ProjectName,
        limit: u32,
        cursor: Option<&str>,
    ) -> Result<Listing<PolicyInForce>, GateError> {
        let after = cursor.map(str::parse::<ProjectName>).transpose().map_err(|_| {
            GateError::usage("expected a cursor that an earlier page gave, found another text".to_owned())
        })?;
        let (after, limit) = (after.as_ref().map_or("", ProjectName::as_str), limit.clamp(1, MAX_PAGE));
        let mut projects = self.store().governed_after(after, limit).await?;
        // The one that is asked about is in its place, whether or not something was decided for it.
        if project.as_str() > after && !projects.contains(project) {
            projects.push(project.clone());
            projects.sort();
        }
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let full = projects.len() >= most;
        projects.truncate(most);
        let next_cursor = projects.last().filter(|_| full).map(ToString::to_string);
        Ok(Listing { items: self.policies_of(projects).await?, next_cursor })
    }

    async fn policies_of(&self, projects: Vec<ProjectName>) -> Result<Vec<PolicyInForce>, GateError> {
        let mut found = Vec::with_capacity(projects.len());
        for project in projects {
            let environments = self.active_pack(&project).await?.environments().map(|one| one.name.clone()).collect();
            let newest = self.policy_history(&project, Span::Newest(1)).await?.into_iter().next();
            found.extend(newest.map(|in_force| PolicyInForce { project, in_force, environments }));
        }
        Ok(found)
    }

    /// A pack that is or was in force for `project`, by its digest; the one in force without one.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Configuration`] when it does not load any more.
    pub async fn policy(&self, project: &ProjectName, digest: Option<Digest>) -> Result<PackReply, GateError> {
        let pack = match digest {
            Some(digest) => {
                let of_here =
                    digest == PackFiles::standard_digest() || self.store().was_in_force(project, digest).await?;
                // What other projects have is theirs.
                if !of_here {
                    let what = format!("policy pack {digest} in the history of project `{project}`");
                    return Err(GateError::NotFound { what, hint: Some("countersign policy history".into()) });
                }
                self.pack(digest).await?
            }
            None => self.active_pack(project).await?,
        };
        Ok(PackReply { policy: pack_shape(&pack), files: in_base64(pack.files()) })
    }
}

/// A pack as data: what it is, and what it asks of whom.
#[must_use]
pub fn pack_shape(pack: &Pack) -> Value {
    let manifest = pack.manifest();
    let reference = pack.reference();
    json!({
        "pack": reference.name, "version": reference.version, "digest": reference.digest, "owner": manifest.owner,
        "extends": pack.parents().iter().map(|parent| json!({
            "pack": parent.name, "version": parent.pack.reference().version, "digest": parent.pack.reference().digest,
        })).collect::<Vec<_>>(),
        "loosens": pack.loosened().map(difference).collect::<Vec<_>>(),
        "fills_in": pack.filled_in().map(difference).collect::<Vec<_>>(),
        "environments": manifest.environments.iter().map(|environment| environment_shape(manifest, environment)).collect::<Vec<_>>(),
        "signers": manifest.signers.iter().map(|(name, members)| json!({
            "name": name, "empty": members.is_empty(), "members": members.in_words(),
        })).collect::<Vec<_>>(),
        "trust_stores": trust_stores(manifest),
        "approvers": manifest.approvers.iter().map(|(name, group)| json!({
            "name": name, "quorum": group.quorum, "people": group.people.keys().collect::<Vec<_>>(),
            "hold": group.people.iter().map(|(person, held)| (person, held.holds.in_words())).collect::<BTreeMap<_, _>>(),
        })).collect::<Vec<_>>(),
        "break_glass": manifest.break_glass.as_ref().map(|glass| json!({
            "approvers": glass.approvers, "reviewers": glass.reviewers, "max_lifetime": glass.max_lifetime,
            "environments": glass.environments,
        })),
        "rules": manifest.rules.iter().map(rule_shape).collect::<Vec<_>>(),
    })
}

fn difference(one: &PermittedLoosening) -> Value {
    json!({
        "pack": one.parent, "environment": one.loosening.environment, "detail": one.loosening.detail,
        "rules": one.loosening.rules,
    })
}

fn environment_shape(manifest: &Manifest, environment: &Environment) -> Value {
    json!({
        "name": environment.name,
        "after": environment.after,
        "protected": environment.protected,
        "decision_lifetime": environment.decision_lifetime,
        "max_override_lifetime": environment.max_override_lifetime,
        "log_entry": match environment.log_entry { LogEntry::Optional => "optional", LogEntry::Required => "required" },
        "trusted_roots": environment.trusted_roots,
        "log_entries": environment.log_entries,
        "timestamps": environment.timestamps,
        "weakenings": manifest.weakenings(environment).iter().map(|weakening| json!({
            "check": weakening.as_str(), "meaning": weakening.meaning(),
            "accepted_because": environment.accepted_weakenings.get(weakening),
        })).collect::<Vec<_>>(),
    })
}

fn rule_shape(rule: &Rule) -> Value {
    json!({
        "rule": rule.id, "title": rule.title, "owner": rule.owner, "severity": rule.severity,
        "effective_on": rule.effective_on, "environments": rule.environments, "fix": rule.fix,
        "overridable_by": rule.overridable_by, "max_override_lifetime": rule.max_override_lifetime,
        "documentation": rule.documentation, "loosenable": rule.loosenable,
    })
}

/// Each trust store with its certificates.
fn trust_stores(manifest: &Manifest) -> Value {
    let stores = manifest.trust_stores.iter().map(|(name, certificates)| {
        let certificates: Vec<Value> = certificates
            .iter()
            .map(|certificate| {
                json!({
                    "subject": certificate.subject_text(), "sha256": certificate.fingerprint(),
                    "valid_from": certificate.window().from, "valid_until": certificate.window().until,
                })
            })
            .collect();
        json!({"name": name.to_string(), "certificates": certificates})
    });
    stores.collect()
}
