//! Whom a certificate names whose witness does not hold: enough for a word to be heard, never for it to be believed.
//!
//! A keyless certificate is valid for minutes, and without a time nobody can say that it was used in these. So what it
//! signed shows nothing. But an authority that is trusted did give this name to this key, and the key made the signature:
//! a no in that name is not to be passed over for a log entry that is broken, missing, or of a log that this gate does not
//! know yet.

use std::collections::BTreeSet;

use rustls::pki_types::{CertificateDer, UnixTime};
use sigstore_types::DerCertificate;
use webpki::{EndEntityCert, KeyUsage as ExtendedUsage};

use super::{behind, certified, signer};
use crate::domain::certificate::Certificate;
use crate::domain::facts::{Signer, Vouched};
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_BUNDLE_PARTS;
use crate::domain::private_root::PrivateRoot;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};

/// Whom a certificate names.
pub(super) struct Named {
    pub(super) signer: Signer,
    /// The roots that it leads to; none where somebody's own hierarchy vouches for it, or a key alone.
    pub(super) vouched: Vec<Vouched>,
    /// As [`crate::domain::facts::Facts::certified_for_s`].
    pub(super) certified_for_s: Option<u64>,
    /// The end of a certificate of minutes.
    pub(super) certified_until: Option<Timestamp>,
}

impl Named {
    /// Whoever vouches for herself, or has her own hierarchy do it.
    pub(super) const fn by_herself(signer: Signer) -> Self {
        Self { signer, vouched: Vec::new(), certified_for_s: None, certified_until: None }
    }
}

/// Whom the first certificate of `chain` names, where its key `covers` the content, and the roots that it leads to: those
/// of public instances as of the certificate's own beginning, or one of somebody's own hierarchy as of `seen_at`. Where that is
/// too late, as of the beginning of one of those on its way, too, and so of the latest: whoever keeps a no back until its
/// certificate has ended has not withdrawn it, and two gates do not differ by which of them looked in time. An intermediate that
/// was renewed, or a certificate that is dated before the one above it, changes nothing about that.
///
/// No time is established, and that the certificate was shown to a certificate log is not asked: whoever could have an
/// authority sign one in silence could say yes as well.
pub(super) fn by(
    chain: &[Vec<u8>],
    trust: &TrustSet,
    seen_at: Timestamp,
    covers: impl Fn(&PublicKey) -> bool,
) -> Option<Named> {
    let (der, others) = chain.split_first()?;
    let leaf = Certificate::from_der(der).ok()?;
    // First what costs least, and what nobody without the key gets beyond.
    if !covers(&certified::key_of(&leaf).ok()?) {
        return None;
    }
    let vouched: Vec<Vouched> =
        trust.roots().iter().filter(|root| leads_to(&leaf, others, root)).map(|root| vouching(root, chain)).collect();
    if vouched.is_empty() {
        // That the key made the signature is known.
        let named = |at: Timestamp| certified::named(chain, trust.private_roots(), at, |_| true).ok();
        let beginnings = || beginnings(&leaf, others, trust.private_roots());
        return named(seen_at).or_else(|| beginnings().into_iter().find_map(named)).map(Named::by_herself);
    }
    let read = sigstore_verify::crypto::parse_certificate_info(&DerCertificate::from_bytes(der)).ok()?;
    let certified_for_s = signer::lasting(der);
    let certified_until = certified_for_s.is_none().then_some(leaf.window().until);
    Some(Named { signer: signer::read(der, &read).ok()?, vouched, certified_for_s, certified_until })
}

/// When the certificates on the way from `leaf` may have begun to be valid, each instant once and within its own time. At the
/// latest of those of its true way all of that way are valid, if they ever are.
fn beginnings(leaf: &Certificate, others: &[Vec<u8>], roots: &[PrivateRoot]) -> BTreeSet<Timestamp> {
    let read = others.iter().take(MAX_BUNDLE_PARTS).filter_map(|der| Certificate::from_der(der).ok());
    let begun = std::iter::once(leaf.window().from)
        .chain(read.map(|certificate| certificate.window().from))
        .chain(roots.iter().map(|root| root.window().from));
    begun.filter(|instant| leaf.window().contains(*instant)).collect()
}

/// Whether an authority of `root` issued the certificate, for code signing, while both were valid.
fn leads_to(leaf: &Certificate, others: &[Vec<u8>], root: &TrustedRoot) -> bool {
    let from = leaf.window().from.unix_seconds();
    let (Ok(then), Ok(seconds)) = (jiff::Timestamp::from_second(from), u64::try_from(from)) else { return false };
    let in_its_time = root.issuers().iter().filter(|by| by.valid_for.is_none_or(|window| window.contains(then)));
    let anchors: Vec<CertificateDer<'_>> = in_its_time
        .flat_map(|authority| &authority.cert_chain.certificates)
        .map(|certificate| CertificateDer::from(certificate.raw_bytes.as_bytes()))
        .collect();
    let anchors: Vec<_> = anchors.iter().filter_map(|der| webpki::anchor_from_trusted_cert(der).ok()).collect();
    let others: Vec<CertificateDer<'_>> = others.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
    let der = CertificateDer::from(leaf.der());
    EndEntityCert::try_from(&der).is_ok_and(|checked| {
        let usage = ExtendedUsage::required(certified::CODE_SIGNING);
        let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
        checked.verify_for_usage(webpki::ALL_VERIFICATION_ALGS, &anchors, &others, time, usage, None, None).is_ok()
    })
}

/// What `root` vouches for: the name alone, and so neither log nor clock.
fn vouching(root: &TrustedRoot, chain: &[Vec<u8>]) -> Vouched {
    let chain: Vec<&[u8]> = chain.iter().map(Vec::as_slice).collect();
    let behind::Behind { all: behind, own, above } = behind::of_signer(root, &chain);
    Vouched {
        root: root.handle().to_owned(),
        root_digest: root.digest(),
        logs: Vec::new(),
        promises: Vec::new(),
        timestamps: Vec::new(),
        behind,
        own,
        above,
    }
}
