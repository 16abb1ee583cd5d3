//! Whose Notation signatures count, on the command line: trust stores and identities, as in a trust policy.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::domain::certificate::Certificate;
use crate::domain::limits::{MAX_CERTIFICATE_ROOTS_BYTES, MAX_PACK_FILE_BYTES, MAX_STORE_CERTIFICATES};
use crate::domain::policy::{
    Asked, NotationMembers, RevocationCheck, TrustPolicy, TrustPolicyError, TrustStatement, TrustedIdentities,
    TrustedIdentity, VerifyTimestamp, check_anchor,
};
use crate::domain::reference::SubjectRef;
use crate::domain::trust_store::{Anchors, StoreKind, StoreName};
use crate::gate::{GateError, read_bounded};

/// Whose Notation signatures count.
#[derive(Clone, Debug, clap::Args)]
pub struct NotationArgs {
    /// Accept Notation signatures whose certificates lead to one of these: TYPE is ca, signingAuthority or tsa, FILE
    /// holds certificates (PEM). Repeatable; with a tsa, a timestamp of it is demanded
    #[arg(long, value_name = "TYPE:FILE", requires = "trusted_identity", conflicts_with_all = ["identity", "key", "trusted_root"])]
    pub trust_store: Vec<StoreFile>,
    /// And whose subject has these attributes, such as "x509.subject: C=US, ST=WA, O=acme". Repeatable
    #[arg(long, value_name = "SUBJECT", requires = "trust_store")]
    pub trusted_identity: Vec<TrustedIdentity>,
    /// Accept certificates that say where to ask whether they were revoked: nobody is asked
    #[arg(long, requires = "trust_store")]
    pub insecure_skip_revocation: bool,
    /// Accept Notation signatures by the statement of this trustpolicy.json that is about the subject; what it would only
    /// log is refused
    #[arg(long, value_name = "FILE", conflicts_with_all = ["identity", "key", "trusted_root", "trust_store", "certificate_root"])]
    pub trust_policy: Option<PathBuf>,
    /// The directory of trust stores that the policy names (x509/ca/NAME/*.crt) [default: truststore beside the policy]
    #[arg(long, value_name = "DIR", requires = "trust_policy")]
    pub trust_store_dir: Option<PathBuf>,
    /// The statement of a blob policy, by its name; without it the global one
    #[arg(long, value_name = "NAME", requires = "trust_policy")]
    pub policy_name: Option<String>,
}

/// Whose Notation signatures count, and the certificates that vouch for them.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The signers.
    pub members: NotationMembers,
    /// The certificates.
    pub anchors: Anchors,
    /// What the policy itself leaves out and whoever reads along should know.
    pub note: Option<String>,
}

/// A file of certificates, and what they are trusted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreFile {
    kind: StoreKind,
    file: PathBuf,
}

impl FromStr for StoreFile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let named = text.split_once(':').filter(|(_, file)| !file.is_empty());
        let store = named.and_then(|(kind, file)| {
            let kind = StoreKind::ALL.into_iter().find(|known| known.as_str() == kind)?;
            Some(Self { kind, file: file.into() })
        });
        store.ok_or_else(|| "expected ca:FILE, signingAuthority:FILE or tsa:FILE".to_owned())
    }
}

impl NotationArgs {
    /// Whether Notation signatures are asked for.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        !self.trust_store.is_empty() || self.trust_policy.is_some()
    }

    /// The signers that count for `at`, by the flags or by the trust policy.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a file or directory that does not load or holds a certificate that has no place
    /// there, and for a policy that lets something through; [`GateError::Usage`] for a subject that no statement is
    /// about, for identities that overlap, and for stores of timestamp authorities alone.
    pub fn load(&self, at: &SubjectRef) -> Result<Loaded, GateError> {
        if let Some(policy) = &self.trust_policy {
            return self.by_policy(policy, at);
        }
        Ok(Loaded { members: self.members()?, anchors: Anchors::new(self.certificates()?), note: None })
    }

    fn by_policy(&self, file: &Path, at: &SubjectRef) -> Result<Loaded, GateError> {
        let refused = |error: TrustPolicyError| refused(file, &error);
        let policy = TrustPolicy::parse(&read_bounded(file, MAX_PACK_FILE_BYTES)?).map_err(refused)?;
        let name = at.name();
        let asked = match at {
            SubjectRef::Registry { .. } => Asked::Image { repository: Some(&name) },
            SubjectRef::Layout { .. } => Asked::Image { repository: None },
            SubjectRef::File { .. } | SubjectRef::Digest(_) => Asked::Blob { statement: self.policy_name.as_deref() },
        };
        if let (Asked::Image { .. }, Some(name)) = (asked, &self.policy_name) {
            let detail = format!("--policy-name `{name}` chooses a statement about files, and this is an image");
            return Err(GateError::Usage {
                detail,
                hint: Some("its registryScopes choose the one for an image".into()),
            });
        }
        let statement = policy.statement_for(asked).map_err(refused)?;
        // Before any certificate is read: what is only logged needs none.
        statement.require_enforced().map_err(refused)?;
        let stores = stores_of(file, self.trust_store_dir.as_deref(), statement)?;
        let certificates = by_kind(&stores);
        let note = statement.skips_revocation().then(|| {
            format!(
                "statement `{}` skips revocation: nobody is asked whether certificates were revoked",
                statement.name()
            )
        });
        let (members, anchors) = statement.members(certificates).map_err(refused)?;
        Ok(Loaded { members, anchors, note })
    }

    fn members(&self) -> Result<NotationMembers, GateError> {
        if !self.trust_store.iter().any(|store| store.kind != StoreKind::Tsa) {
            return Err(GateError::usage(
                "expected a trust store of type ca or signingAuthority beside that of type tsa",
            ));
        }
        for (index, one) in self.trusted_identity.iter().enumerate() {
            if let Some(other) =
                self.trusted_identity.iter().skip(index.saturating_add(1)).find(|other| one.overlaps(other))
            {
                return Err(GateError::usage(format!(
                    "expected identities that do not overlap, found `{one}` and `{other}`"
                )));
            }
        }
        let anchors = self.certificates()?.into_iter().map(|(kind, certificate)| (kind, certificate.fingerprint()));
        let name = |store: &StoreFile| format!("{}:{}", store.kind.as_str(), store.file.display());
        Ok(NotationMembers {
            stores: self.trust_store.iter().map(name).collect(),
            anchors: anchors.collect::<BTreeSet<_>>(),
            identities: TrustedIdentities::Listed(self.trusted_identity.clone()),
            verify_timestamp: VerifyTimestamp::Always,
            revocation: if self.insecure_skip_revocation {
                RevocationCheck::Skipped
            } else {
                RevocationCheck::Enforced
            },
        })
    }

    fn certificates(&self) -> Result<Vec<(StoreKind, Certificate)>, GateError> {
        let mut all = Vec::new();
        for StoreFile { kind, file } in &self.trust_store {
            all.extend(in_file(*kind, file)?.into_iter().map(|certificate| (*kind, certificate)));
        }
        Ok(all)
    }
}

/// What a pack begins with that is to say what a statement of a trust policy says.
pub struct Statement {
    /// Where it is from, in words.
    pub from: String,
    /// The signers.
    pub members: NotationMembers,
    /// The trust stores, with their certificates.
    pub stores: Vec<(StoreName, Vec<Certificate>)>,
    /// What a pack cannot say of it, in words: that it is for these repositories alone.
    pub note: Option<String>,
}

/// Reads one statement of a trust policy, by its name, or the only one.
///
/// # Errors
///
/// As [`NotationArgs::load`].
pub fn statement(file: &Path, directory: Option<&Path>, name: Option<&str>) -> Result<Statement, GateError> {
    let refused = |error: TrustPolicyError| refused(file, &error);
    let policy = TrustPolicy::parse(&read_bounded(file, MAX_PACK_FILE_BYTES)?).map_err(refused)?;
    let statement = policy.statement_named(name).map_err(refused)?;
    statement.require_enforced().map_err(refused)?;
    let stores = stores_of(file, directory, statement)?;
    let (members, _) = statement.members(by_kind(&stores)).map_err(refused)?;
    let from = format!("the statement `{}` of a trust policy of Notation", statement.name());
    let repositories: Vec<String> = statement.repositories().into_iter().collect();
    let note = (!repositories.is_empty()).then(|| {
        format!(
            "the statement is for {} alone, and a pack is for a whole project: its signers count for every subject there; \
             to keep others out, give the project these places alone (places, in the configuration)",
            repositories.join(", ")
        )
    });
    Ok(Statement { from, members, stores, note })
}

/// The trust stores that a statement names, from their directory, or from the one beside the policy.
fn stores_of(
    file: &Path,
    directory: Option<&Path>,
    statement: &TrustStatement,
) -> Result<Vec<(StoreName, Vec<Certificate>)>, GateError> {
    let directory = directory.map_or_else(|| file.with_file_name("truststore"), Path::to_owned);
    statement.stores.iter().map(|store| Ok((store.clone(), in_directory(&directory, store)?))).collect()
}

fn by_kind(stores: &[(StoreName, Vec<Certificate>)]) -> Vec<(StoreKind, Certificate)> {
    let certificates = |(store, all): &(StoreName, Vec<Certificate>)| {
        let kind = store.kind();
        all.iter().map(|certificate| (kind, certificate.clone())).collect::<Vec<_>>()
    };
    stores.iter().flat_map(certificates).collect()
}

fn refused(file: &Path, error: &TrustPolicyError) -> GateError {
    let detail = format!("trust policy `{}`: {error}", file.display());
    match error {
        TrustPolicyError::NoStatement { .. } => GateError::Usage {
            detail,
            hint: Some(
                "add the repository to the registryScopes of a statement, or name one with --policy-name".into(),
            ),
        },
        TrustPolicyError::Weaker { check, .. } => GateError::Configuration {
            detail,
            hint: Some(format!(
                "write \"override\": {{\"{check}\": \"enforce\"}} into the statement, or level `strict`"
            )),
        },
        TrustPolicyError::Malformed { .. } => GateError::Configuration {
            detail,
            hint: Some("it is read as the Notary Project's trust policy, version 1.0".into()),
        },
    }
}

fn wrong_store(place: &Path, found: &dyn std::fmt::Display) -> GateError {
    GateError::Configuration {
        detail: format!("trust store `{}`: {found}", place.display()),
        hint: Some("give the certificates of authorities, in PEM".into()),
    }
}

/// The certificates of one file, each fit to be trusted for that.
fn in_file(kind: StoreKind, file: &Path) -> Result<Vec<Certificate>, GateError> {
    let bytes = read_bounded(file, MAX_CERTIFICATE_ROOTS_BYTES)?;
    let certificates = Certificate::read_file(&bytes).map_err(|error| wrong_store(file, &error))?;
    for certificate in &certificates {
        check_anchor(kind, certificate)
            .map_err(|found| wrong_store(file, &format!("expected a root or an authority, found {found}")))?;
    }
    Ok(certificates)
}

/// The certificates of a named trust store: every file below `x509/TYPE/NAME`, none of them a link or a directory.
fn in_directory(directory: &Path, store: &StoreName) -> Result<Vec<Certificate>, GateError> {
    let place = directory.join("x509").join(store.kind().as_str()).join(store.name());
    let unreadable = |error: std::io::Error| wrong_store(&place, &format!("`{store}` cannot be read: {error}"));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&place).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if !entry.file_type().map_err(unreadable)?.is_file() {
            return Err(wrong_store(
                &entry.path(),
                &"expected a regular file, found a link, a directory or another thing",
            ));
        }
        files.push(entry.path());
        if files.len() > MAX_STORE_CERTIFICATES {
            return Err(wrong_store(&place, &format!("more than {MAX_STORE_CERTIFICATES} files")));
        }
    }
    files.sort_unstable();
    let mut certificates = Vec::new();
    for file in files {
        certificates.extend(in_file(store.kind(), &file)?);
    }
    if certificates.is_empty() {
        return Err(wrong_store(&place, &format!("expected the certificates of `{store}`, found none")));
    }
    Ok(certificates)
}
