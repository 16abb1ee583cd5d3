//! Who else stands behind a bundle that has verified: the signer's certificate, the authorities above it, the certificate
//! logs that saw it, the authorities above the clocks. Whoever revokes one of them means what stands on it.
//!
//! The verifier library says that a certificate leads to the root, and not by which authority. So it is looked for again
//! by its name and, where several have that name, by its signature. Where that leaves doubt all are named: what is named
//! too much can fall that need not, and never the other way round.

use std::collections::BTreeSet;

use sigstore_types::Bundle;
use sigstore_types::bundle::VerificationMaterialContent;

use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;
use crate::domain::private_root::PrivateRoot;
use crate::domain::trusted_root::{Link, TrustedRoot, certificate_key};

/// Who of a root stands behind something, but for its logs and clocks themselves.
#[derive(Default)]
pub(super) struct Behind {
    /// All of them, ascending.
    pub(super) all: Vec<Digest>,
    /// Those that came with the bundle, the signer's certificate first.
    pub(super) own: Vec<Digest>,
    /// Those that stand above clocks alone, ascending.
    pub(super) above: Vec<Digest>,
}

/// Everything of `root` behind `bundle`, which has verified with it.
///
/// * `clocks` — the keys of the timestamp authorities whose timestamps it has.
pub(super) fn by(root: &TrustedRoot, bundle: &Bundle, clocks: &[Digest]) -> Behind {
    let (mut behind, own) = signer(root, &certificates(bundle));
    let of_these = |chain: &&Vec<Link>| chain.first().and_then(Link::key).is_some_and(|key| clocks.contains(&key));
    let timed: BTreeSet<Digest> = root.clock_chains().iter().filter(of_these).flatten().flat_map(Link::names).collect();
    let above = timed.difference(&behind).filter(|one| !clocks.contains(one)).copied().collect();
    behind.extend(timed);
    for clock in clocks {
        behind.remove(clock);
    }
    Behind { all: behind.into_iter().collect(), own, above }
}

/// Everything of `root` behind a signer's certificate, the first of `chain`, that leads to it.
pub(super) fn of_signer(root: &TrustedRoot, chain: &[&[u8]]) -> Behind {
    let (behind, own) = signer(root, chain);
    Behind { all: behind.into_iter().collect(), own, above: Vec::new() }
}

fn signer(root: &TrustedRoot, chain: &[&[u8]]) -> (BTreeSet<Digest>, Vec<Digest>) {
    let (mut behind, mut own) = (BTreeSet::new(), Vec::new());
    let all = root.issuer_chains();
    let way = way(chain, all);
    for der in &way {
        add(&mut behind, der);
        own.push(Digest::of(der));
        own.extend(certificate_key(der));
    }
    if let Some(leaf) = way.first() {
        behind.extend(issuers(&way, all).into_iter().flatten().flat_map(Link::names));
        behind.extend(root.certificate_logs_in(leaf));
    }
    (behind, own)
}

/// What `certificates` are named by: each, and the key of each.
pub(super) fn of_certificates<'c>(certificates: impl Iterator<Item = &'c Certificate>) -> Vec<Digest> {
    let both = |certificate: &Certificate| [certificate.fingerprint(), certificate.key_fingerprint()];
    let all: BTreeSet<Digest> = certificates.flat_map(both).collect();
    all.into_iter().collect()
}

/// The same of those on the way from a signer's certificate, the first of `way`, to `roots`.
pub(super) fn of_way<'r>(way: &[Certificate], roots: impl Iterator<Item = &'r PrivateRoot>) -> Vec<Digest> {
    let mut all: BTreeSet<Digest> = of_certificates(way.iter().skip(1)).into_iter().collect();
    all.extend(roots.flat_map(|root| [root.digest(), root.key()]));
    all.into_iter().collect()
}

/// The signer's certificate first; none for a key.
fn certificates(bundle: &Bundle) -> Vec<&[u8]> {
    match &bundle.verification_material.content {
        VerificationMaterialContent::Certificate(certificate) => vec![certificate.raw_bytes.as_bytes()],
        VerificationMaterialContent::X509CertificateChain { certificates } => {
            certificates.iter().map(|certificate| certificate.raw_bytes.as_bytes()).collect()
        }
        _ => Vec::new(),
    }
}

fn read(der: &&[u8]) -> Option<Certificate> {
    Certificate::from_der(der).ok()
}

/// The signer's certificate, the first of `chain`, and those others of it by which it leads to an authority of `all`. What
/// else somebody put beside it stands behind nothing.
fn way<'b>(chain: &[&'b [u8]], all: &[Vec<Link>]) -> Vec<&'b [u8]> {
    let is_known = |der: &[u8]| all.iter().flatten().any(|link| link.der() == der);
    let Some((leaf, others)) = chain.split_first() else { return Vec::new() };
    let others: Vec<(&'b [u8], Certificate)> =
        others.iter().filter(|der| !is_known(der)).filter_map(|der| Some((*der, read(der)?))).collect();
    let Some(signer) = read(leaf).filter(|_| !others.is_empty()) else { return vec![*leaf] };
    let issued = |below: &Certificate, by: &[Certificate]| by.iter().any(|above| below.issued_by(above).is_ok());
    let mut trusted: Vec<Certificate> = all.iter().flatten().filter_map(Link::read).cloned().collect();
    let mut leading = Vec::new();
    // Each round finds one more link at least, or was the last.
    for _ in 0..others.len() {
        for (der, other) in &others {
            if !leading.contains(der) && issued(other, &trusted) {
                leading.push(*der);
                trusted.push(other.clone());
            }
        }
    }
    let (mut way, mut below) = (vec![*leaf], vec![signer]);
    for _ in 0..others.len() {
        for (der, other) in others.iter().filter(|(der, _)| leading.contains(der)) {
            if !way.contains(der) && below.iter().any(|below| below.issued_by(other).is_ok()) {
                way.push(*der);
                below.push(other.clone());
            }
        }
    }
    way
}

/// The chains of those authorities among `all` that issued a certificate of `way`.
fn issuers<'r>(way: &[&[u8]], all: &'r [Vec<Link>]) -> Vec<&'r [Link]> {
    let every = || all.iter().map(Vec::as_slice);
    let Some(issued) = way.iter().map(read).collect::<Option<Vec<_>>>() else { return every().collect() };
    let by = |authority: &[Link], issued_by: &dyn Fn(&Certificate, &Certificate) -> bool| {
        let Some(authority) = authority.iter().map(Link::read).collect::<Option<Vec<_>>>() else { return true };
        authority.iter().any(|above| issued.iter().any(|below| issued_by(below, above)))
    };
    let named: Vec<&[Link]> =
        every().filter(|authority| by(authority, &|below, above| below.names_issuer(above))).collect();
    match named.len() {
        0 => every().collect(),
        1 => named,
        _ => {
            let made = |authority: &&&[Link]| by(authority, &|below, above| below.issued_by(above).is_ok());
            let signed: Vec<&[Link]> = named.iter().filter(made).copied().collect();
            if signed.is_empty() { named } else { signed }
        }
    }
}

fn add(behind: &mut BTreeSet<Digest>, der: &[u8]) {
    behind.insert(Digest::of(der));
    behind.extend(certificate_key(der));
}
