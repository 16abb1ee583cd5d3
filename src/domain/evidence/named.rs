//! Whom a certificate names whose witness does not hold: enough for a word to be heard, never for it to be believed.
//!
//! A keyless certificate is valid for minutes, and without a time nobody can say that it was used in these. So what it
//! signed shows nothing. But an authority that is trusted did give this name to this key, and the key made the signature:
//! a no in that name is not to be passed over for a log entry that is broken, missing, or of a log that this gate does not
//! know yet.

use rustls::pki_types::{CertificateDer, UnixTime};
use sigstore_types::DerCertificate;
use webpki::{EndEntityCert, KeyUsage as ExtendedUsage};

use super::{behind, certified, signer};
use crate::domain::certificate::Certificate;
use crate::domain::facts::{Signer, Vouched};
use crate::domain::keys::PublicKey;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};

/// Whom the first certificate of `chain` names, where its key `covers` the content, and the roots that it leads to: those
/// of public instances as of the certificate's own beginning, or one of somebody's own hierarchy as of `seen_at`. Where that is
/// too late, as of its beginning, too: whoever keeps a no back until its certificate has ended has not withdrawn it, and two
/// gates do not differ by which of them looked in time.
///
/// No time is established, and that the certificate was shown to a certificate log is not asked: whoever could have an
/// authority sign one in silence could say yes as well.
pub(super) fn by(
    chain: &[Vec<u8>],
    trust: &TrustSet,
    seen_at: Timestamp,
    covers: impl Fn(&PublicKey) -> bool,
) -> Option<(Signer, Vec<Vouched>)> {
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
        return named(seen_at).or_else(|| named(leaf.window().from)).map(|signer| (signer, Vec::new()));
    }
    let read = sigstore_verify::crypto::parse_certificate_info(&DerCertificate::from_bytes(der)).ok()?;
    Some((signer::read(der, &read).ok()?, vouched))
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
