//! Reading `[trust-stores]`, and the entries of signer sets that name them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::Reader;
use crate::domain::certificate::Certificate;
use crate::domain::limits::{MAX_PACK_ENTRIES, MAX_STORE_CERTIFICATES};
use crate::domain::policy::errors::{LoadError, bounded};
use crate::domain::policy::notation::{
    NotationMembers, RevocationCheck, TrustedIdentities, TrustedIdentity, VerifyTimestamp, check_anchor,
};
use crate::domain::trust_store::StoreName;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStore {
    certificates: Spanned<Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawNotation {
    trust_stores: Spanned<Vec<Spanned<String>>>,
    trusted_identities: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    any_identity: bool,
    level: Option<Spanned<String>>,
    verify_timestamp: Option<Spanned<String>>,
    revocation: Option<Spanned<String>>,
}

impl Reader<'_> {
    pub(super) fn stores(&mut self, raw: BTreeMap<Spanned<String>, RawStore>) -> BTreeMap<StoreName, Vec<Certificate>> {
        self.count("trust stores", raw.len(), MAX_PACK_ENTRIES);
        let mut stores = BTreeMap::new();
        for (name, store) in raw {
            self.place("trust-stores", &name);
            let Some(parsed) = self.parse::<StoreName>(&name) else { continue };
            let mut certificates = Vec::new();
            for path in store.certificates.get_ref() {
                for certificate in self.certificates(path) {
                    match check_anchor(parsed.kind(), &certificate) {
                        Ok(()) => certificates.push(certificate),
                        Err(found) => self.error(path, format!("expected a root or an authority, found {found}")),
                    }
                }
            }
            self.count("certificates of a trust store", certificates.len(), MAX_STORE_CERTIFICATES);
            if store.certificates.get_ref().is_empty() {
                self.error(&store.certificates, "expected at least one file of certificates, found none");
            }
            stores.insert(parsed, certificates);
        }
        stores
    }

    fn certificates(&mut self, path: &Spanned<String>) -> Vec<Certificate> {
        let name = path.get_ref();
        let text = if name.starts_with("certs/") { self.files.text(name) } else { None };
        let Some(text) = text else {
            let found = bounded(name, 80);
            self.error(path, format!("expected a file `certs/….pem` of this pack, found `{found}`"));
            return Vec::new();
        };
        self.keys_used.insert(name.clone());
        Certificate::read_file(text.as_bytes()).unwrap_or_else(|error| {
            self.errors.push(LoadError::file(name, error.to_string()));
            Vec::new()
        })
    }

    pub(super) fn notation(&mut self, raw: &RawNotation) -> NotationMembers {
        self.level(raw.level.as_ref());
        let (mut stores, mut anchors) = (Vec::new(), BTreeSet::new());
        let mut vouches = false;
        for name in raw.trust_stores.get_ref() {
            let Some(store) = self.parse::<StoreName>(name) else { continue };
            let Some(certificates) = self.trust_stores.get(&store) else {
                let found = bounded(name.get_ref(), 80);
                self.error(name, format!("expected a store of [trust-stores], found `{found}`"));
                continue;
            };
            anchors.extend(certificates.iter().map(|certificate| (store.kind(), certificate.fingerprint())));
            vouches |= store.kind() != crate::domain::trust_store::StoreKind::Tsa;
            self.stores_used.insert(store.clone());
            stores.push(store.to_string());
        }
        if !vouches {
            let detail =
                "expected a trust store of type `ca` or `signingAuthority`, found none: nobody would be trusted";
            self.error(&raw.trust_stores, detail);
        }
        let identities = self.trusted_identities(raw);
        let verify_timestamp = match raw.verify_timestamp.as_ref().map(|text| (text, text.get_ref().as_str())) {
            None | Some((_, "always")) => VerifyTimestamp::Always,
            Some((_, "afterCertExpiry")) => VerifyTimestamp::AfterCertificateExpiry,
            Some((at, found)) => {
                self.error(at, format!("expected `always` or `afterCertExpiry`, found `{}`", bounded(found, 60)));
                VerifyTimestamp::Always
            }
        };
        let revocation = match raw.revocation.as_ref().map(|text| (text, text.get_ref().as_str())) {
            None | Some((_, "enforce")) => RevocationCheck::Enforced,
            Some((_, "skip")) => RevocationCheck::Skipped,
            Some((at, found)) => {
                self.error(at, format!("expected `enforce` or `skip`, found `{}`", bounded(found, 60)));
                RevocationCheck::Enforced
            }
        };
        NotationMembers { stores, anchors, identities, verify_timestamp, revocation }
    }

    fn level(&mut self, level: Option<&Spanned<String>>) {
        if let Some(level) = level.filter(|level| level.get_ref() != "strict") {
            let found = bounded(level.get_ref(), 60);
            self.error(
                level,
                format!("expected level `strict`, found `{found}`: what fails a check is no evidence here"),
            );
        }
    }

    fn trusted_identities(&mut self, raw: &RawNotation) -> TrustedIdentities {
        let listed = &raw.trusted_identities;
        let star = listed.get_ref().iter().any(|text| text.get_ref() == "*");
        if star || raw.any_identity {
            if listed.get_ref().len() != 1 || !star || !raw.any_identity {
                self.error(
                    listed,
                    "expected `*` alone, and with it `any-identity = true`: whoever these trust stores vouch for",
                );
            }
            return TrustedIdentities::Any;
        }
        let mut identities: Vec<TrustedIdentity> = Vec::new();
        for text in listed.get_ref() {
            let Some(identity) = self.parse::<TrustedIdentity>(text) else { continue };
            if let Some(other) = identities.iter().find(|other| other.overlaps(&identity)) {
                self.error(text, format!("expected identities that do not overlap, found `{identity}` and `{other}`"));
            }
            identities.push(identity);
        }
        if listed.get_ref().is_empty() {
            self.error(listed, "expected at least one trusted identity, found none");
        }
        TrustedIdentities::Listed(identities)
    }

    pub(super) fn unused_stores(&mut self) {
        let unused: Vec<StoreName> =
            self.trust_stores.keys().filter(|store| !self.stores_used.contains(store)).cloned().collect();
        for store in unused {
            let at = self.places.of("trust-stores", &store.to_string());
            let detail = format!("no signer set names `{store}`: the trust store has no effect");
            self.errors.push(LoadError::at(super::FILE, at, detail));
        }
    }
}
