//! Reading `[trust-stores]`, and the entries of signer sets that name them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Reader;
use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_PACK_ENTRIES, MAX_STORE_CERTIFICATES, MAX_TEXT_CHARS};
use crate::domain::policy::certificates::CertificateMembers;
use crate::domain::policy::errors::{LoadError, bounded};
use crate::domain::policy::notation::{
    NotationMembers, RevocationCheck, TrustedIdentities, TrustedIdentity, VerifyTimestamp, check_anchor,
};
use crate::domain::trust_store::{StoreKind, StoreName};

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawCertificate {
    trust_stores: Spanned<Vec<Spanned<String>>>,
    identity: Spanned<String>,
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
        let named = self.named_stores(&raw.trust_stores);
        if !named.iter().any(|store| store.kind() != StoreKind::Tsa) {
            let detail =
                "expected a trust store of type `ca` or `signingAuthority`, found none: nobody would be trusted";
            self.error(&raw.trust_stores, detail);
        }
        let anchors = self.anchors(&named).collect();
        let identities = self.trusted_identities(raw);
        let verify_timestamp = match raw.verify_timestamp.as_ref().map(|text| (text, text.get_ref().as_str())) {
            None | Some((_, "always")) => VerifyTimestamp::Always,
            Some((_, "afterCertExpiry")) => VerifyTimestamp::AfterCertificateExpiry,
            Some((at, found)) => {
                self.error(at, format!("expected `always` or `afterCertExpiry`, found `{}`", bounded(found, 60)));
                VerifyTimestamp::Always
            }
        };
        let revocation = self.revocation(raw.revocation.as_ref());
        let stores = named.iter().map(ToString::to_string).collect();
        NotationMembers { stores, anchors, identities, verify_timestamp, revocation }
    }

    pub(super) fn certificate_entry(&mut self, raw: &RawCertificate) -> CertificateMembers {
        let named = self.named_stores(&raw.trust_stores);
        if named.is_empty() || named.iter().any(|store| store.kind() != StoreKind::Ca) {
            self.error(
                &raw.trust_stores,
                "expected trust stores of type `ca`, which say who a signer is, and no others",
            );
        }
        let identity = raw.identity.get_ref().clone();
        if identity.is_empty() || identity.len() > MAX_TEXT_CHARS || identity.chars().any(char::is_control) {
            let found = bounded(&identity, 80);
            self.error(&raw.identity, format!("expected the one name of a certificate, found `{found}`"));
        }
        // There are no patterns; whoever writes one means something that would not happen.
        if identity.contains('*') {
            self.error(&raw.identity, "expected the one name of a certificate, without `*`, which is no pattern here");
        }
        let anchors = self.anchors(&named).map(|(_, digest)| digest).collect();
        let revocation = self.revocation(raw.revocation.as_ref());
        CertificateMembers { stores: named.iter().map(ToString::to_string).collect(), anchors, identity, revocation }
    }

    /// The trust stores of the pack that an entry names.
    fn named_stores(&mut self, names: &Spanned<Vec<Spanned<String>>>) -> Vec<StoreName> {
        let mut named = Vec::new();
        for name in names.get_ref() {
            let Some(store) = self.parse::<StoreName>(name) else { continue };
            if !self.trust_stores.contains_key(&store) {
                let found = bounded(name.get_ref(), 80);
                self.error(name, format!("expected a store of [trust-stores], found `{found}`"));
                continue;
            }
            self.stores_used.insert(store.clone());
            named.push(store);
        }
        named
    }

    fn anchors<'s>(&'s self, stores: &'s [StoreName]) -> impl Iterator<Item = (StoreKind, Digest)> + 's {
        let certificates = stores.iter().filter_map(|store| Some((store.kind(), self.trust_stores.get(store)?)));
        certificates.flat_map(|(kind, all)| all.iter().map(move |certificate| (kind, certificate.fingerprint())))
    }

    fn revocation(&mut self, text: Option<&Spanned<String>>) -> RevocationCheck {
        match text.map(|text| (text, text.get_ref().as_str())) {
            None | Some((_, "enforce")) => RevocationCheck::Enforced,
            Some((_, "skip")) => RevocationCheck::Skipped,
            Some((at, found)) => {
                self.error(at, format!("expected `enforce` or `skip`, found `{}`", bounded(found, 60)));
                RevocationCheck::Enforced
            }
        }
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
