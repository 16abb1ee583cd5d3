//! Whose Notation signatures count, on the command line: trust stores and identities, as in a trust policy.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::str::FromStr;

use crate::domain::certificate::Certificate;
use crate::domain::limits::MAX_CERTIFICATE_ROOTS_BYTES;
use crate::domain::policy::{
    NotationMembers, RevocationCheck, TrustedIdentities, TrustedIdentity, VerifyTimestamp, check_anchor,
};
use crate::domain::trust_store::{Anchors, StoreKind};
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
        !self.trust_store.is_empty()
    }

    /// The certificates of all stores.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a file that does not load or holds a certificate that has no place there.
    pub fn anchors(&self) -> Result<Anchors, GateError> {
        Ok(Anchors::new(self.certificates()?))
    }

    /// The signers that count.
    ///
    /// # Errors
    ///
    /// As [`Self::anchors`]; [`GateError::Usage`] for identities that overlap, or stores of timestamp authorities alone.
    pub fn members(&self) -> Result<NotationMembers, GateError> {
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
            let wrong = |found: String| GateError::Configuration {
                detail: format!("trust store `{}`: {found}", file.display()),
                hint: Some("give the certificates of authorities, in PEM".into()),
            };
            let bytes = read_bounded(file, MAX_CERTIFICATE_ROOTS_BYTES)?;
            for certificate in Certificate::read_file(&bytes).map_err(|error| wrong(error.to_string()))? {
                check_anchor(*kind, &certificate)
                    .map_err(|found| wrong(format!("expected a root or an authority, found {found}")))?;
                all.push((*kind, certificate));
            }
        }
        Ok(all)
    }
}
