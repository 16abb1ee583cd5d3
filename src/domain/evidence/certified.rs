//! Bundles signed with a certificate of somebody's own hierarchy: no log, no timestamp, nobody but that hierarchy.
//!
//! OpenSSF model signing makes such bundles (`x509CertificateChain`, no log entries).

use rustls::pki_types::{CertificateDer, UnixTime};
use webpki::{EndEntityCert, KeyUsage as ExtendedUsage};
use x509_cert::der::Encode as _;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{ExtendedKeyUsage as NamedUsages, KeyUsage, SubjectAltName};

use super::notation::chain::revocation;
use super::rejection::{Rejection, shown};
use super::{Proof, Signed, behind};
use crate::domain::bundle::{Content, UntrustedBundle};
use crate::domain::certificate::{Certificate, Window};
use crate::domain::distinguished_name::DistinguishedName;
use crate::domain::facts::{CertificateSigner, Signer};
use crate::domain::keys::PublicKey;
use crate::domain::private_root::PrivateRoot;
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use crate::domain::time::Timestamp;

/// id-kp-codeSigning, the content of its DER.
pub(super) const CODE_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x03];

/// Proves whom one of `roots` names as the signer.
///
/// Nobody trusted says when it was signed, so that the certificates must be valid when the gate sees it: a signature
/// could have been made at any time until then, with a key that was stolen from an expired certificate too. How long
/// they are is a fact, by which it counts no longer when that is over.
pub(super) fn prove(
    bundle: &UntrustedBundle<'_>,
    chain: &[Vec<u8>],
    signed: Signed<'_>,
    roots: &[PrivateRoot],
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    let signer = named(chain, roots, seen_at, |key| match (bundle.content(), signed) {
        (Content::Statement { payload, signature }, _) => key.verifies(&pae(IN_TOTO_PAYLOAD_TYPE, payload), signature),
        (Content::Message { signature, .. }, Signed::Bytes(bytes)) => key.verifies(bytes, signature),
        (Content::Message { signature, .. }, Signed::Digest(digest)) => key.verifies_digest(digest, signature),
        (Content::SimpleSigning { payload, payload_type, signature }, _) => {
            key.verifies(&pae(payload_type, payload), signature)
        }
    })?;
    Ok(Proof { signer, signed_at: None, logged: false, vouched: Vec::new(), certified_for_s: None })
}

/// Whom one of `roots` names as the holder of the key that `covers` the content.
///
/// # Errors
///
/// [`Rejection`] where none of them does, or the key did not make the signature.
pub(super) fn named(
    chain: &[Vec<u8>],
    roots: &[PrivateRoot],
    seen_at: Timestamp,
    covers: impl FnOnce(&PublicKey) -> bool,
) -> Result<Signer, Rejection> {
    let (leaf, others) = chain.split_first().map_or((&[][..], &[][..]), |(leaf, rest)| (leaf.as_slice(), rest));
    let leaf = Certificate::from_der(leaf).map_err(|error| invalid(&error.found))?;

    // 2. The certificate chains to one of the roots, now, for code signing.
    let way = leads_to(&leaf, others, roots, seen_at)?;

    // 3. The certificate may be used for signatures, and names exactly one signer.
    require_usage(&leaf)?;
    let identity = the_one_name(&leaf)?;

    // 4. The signature covers the content, by the certificate's key.
    if !covers(&key_of(&leaf)?) {
        let found = "a signature that it did not make over this content".to_owned();
        return Err(Rejection::SignatureInvalid { expected: "the certificate's key".to_owned(), found });
    }
    let mut anchors: Vec<_> = way.roots.iter().map(|root| root.digest()).collect();
    anchors.sort_unstable();
    anchors.dedup();
    let signer = CertificateSigner {
        identity,
        issuer: way.roots.first().map(|root| root.name().to_owned()).unwrap_or_default(),
        key: leaf.key_fingerprint(),
        certificate: leaf.fingerprint(),
        anchors,
        valid_from: way.window.from,
        valid_until: way.window.until,
        revocation: revocation(&way.certificates),
        behind: behind::of_way(&way.certificates, way.roots.iter().copied()),
    };
    Ok(Signer { certificate: Some(Box::new(signer)), ..Signer::default() })
}

/// Whether a certificate of `chain` says that one of `roots` issued it: to explain a refusal, never to trust it.
pub(super) fn names_one_of(chain: &[Vec<u8>], roots: &[PrivateRoot]) -> bool {
    let read = chain.iter().filter_map(|der| Certificate::from_der(der).ok());
    let issuers: Vec<String> = read.map(|certificate| certificate.issuer_text()).collect();
    roots.iter().any(|root| issuers.iter().any(|issuer| issuer == root.name()))
}

/// The key of a certificate, to verify with.
pub(super) fn key_of(certificate: &Certificate) -> Result<PublicKey, Rejection> {
    let spki = certificate.fields().subject_public_key_info.to_der().map_err(|error| invalid(&error.to_string()))?;
    PublicKey::from_spki_der(&spki).map_err(|error| invalid(&error.to_string()))
}

/// How a certificate leads to those who are trusted.
struct Way<'r> {
    /// The roots; at least one.
    roots: Vec<&'r PrivateRoot>,
    /// It, and the certificates between it and them.
    certificates: Vec<Certificate>,
    /// When all of these are valid.
    window: Window,
}

/// The ways of valid certificates from `leaf` to `roots`, as one.
fn leads_to<'r>(
    leaf: &Certificate,
    others: &[Vec<u8>],
    roots: &'r [PrivateRoot],
    seen_at: Timestamp,
) -> Result<Way<'r>, Rejection> {
    let der = CertificateDer::from(leaf.der());
    let others: Vec<CertificateDer<'_>> = others.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
    let checked = EndEntityCert::try_from(&der).map_err(|error| invalid(&error.to_string()))?;
    let seconds = u64::try_from(seen_at.unix_seconds()).map_err(|_| invalid("a clock before 1970"))?;
    let now = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
    let mut way = Way { roots: Vec::new(), certificates: vec![leaf.clone()], window: leaf.window() };
    let mut telling = None;
    for root in roots {
        let verified = checked.verify_for_usage(
            webpki::ALL_VERIFICATION_ALGS,
            std::slice::from_ref(root.anchor()),
            &others,
            now,
            ExtendedUsage::required_if_present(CODE_SIGNING),
            None,
            None,
        );
        match verified {
            Ok(_) if !root.window().contains(seen_at) => {
                let valid = format!("only {}, which is when its root `{}` is", root.window(), root.name());
                telling = telling.or(Some(Rejection::CertificateExpired { signed_at: seen_at, valid }));
            }
            Ok(path) => match authorities(&path, root, leaf) {
                Ok(between) => {
                    let windows = between.iter().map(Certificate::window);
                    way.window = windows.fold(way.window.and(root.window()), Window::and);
                    way.certificates.extend(between);
                    way.roots.push(root);
                }
                Err(rejection) => telling = telling.or(Some(rejection)),
            },
            // Another root than the certificate's says least.
            Err(webpki::Error::UnknownIssuer) => {}
            Err(error) => telling = telling.or(Some(why(&error, seen_at))),
        }
    }
    if !way.roots.is_empty() {
        return Ok(way);
    }
    Err(telling.unwrap_or_else(|| {
        let names: Vec<&str> = roots.iter().map(PrivateRoot::name).take(4).collect();
        invalid(&format!("one that leads to none of: {}", names.join("; ")))
    }))
}

/// The certificates between `leaf` and `root`, each of which had the right to issue the one below it. That it is an
/// authority at all, path validation has seen; for what its key is, it does not ask.
fn authorities(
    path: &webpki::VerifiedPath<'_>,
    root: &PrivateRoot,
    leaf: &Certificate,
) -> Result<Vec<Certificate>, Rejection> {
    let between = path.intermediate_certificates().map(|between| Certificate::from_der(&between.der()));
    let between: Vec<Certificate> = between.collect::<Result<_, _>>().map_err(|error| invalid(&error.found))?;
    if let Some(found) = root.disowns(leaf, between.len()) {
        return Err(invalid(&found));
    }
    match between.iter().find(|between| !between.is_authority()) {
        Some(other) => {
            Err(invalid(&format!("one issued by `{}`, whose key signs no certificates", other.subject_text())))
        }
        None => Ok(between),
    }
}

fn why(error: &webpki::Error, seen_at: Timestamp) -> Rejection {
    match error {
        webpki::Error::CertExpired { not_after, .. } => Rejection::CertificateExpired {
            signed_at: seen_at,
            valid: format!("only until {}; nobody says that it was signed earlier", instant(*not_after)),
        },
        webpki::Error::CertNotValidYet { not_before, .. } => {
            Rejection::CertificateExpired { signed_at: seen_at, valid: format!("only from {}", instant(*not_before)) }
        }
        error => invalid(&format!("{error:?}")),
    }
}

fn instant(time: UnixTime) -> String {
    let seconds = i64::try_from(time.as_secs()).ok().and_then(Timestamp::from_unix_seconds);
    seconds.map_or_else(|| format!("{} s after 1970", time.as_secs()), |time| time.to_string())
}

fn invalid(found: &str) -> Rejection {
    Rejection::ChainInvalid {
        expected: "a certificate for signatures that chains to a root of those given",
        found: shown(found),
    }
}

/// Either extension must say that the key is for signatures, and neither that it is not. The chain's check has refused
/// an extended usage without code signing.
fn require_usage(certificate: &Certificate) -> Result<(), Rejection> {
    let unreadable = |error: x509_cert::der::Error| invalid(&error.to_string());
    let usage = certificate.fields().get::<KeyUsage>().map_err(unreadable)?;
    let extended = certificate.fields().get::<NamedUsages>().map_err(unreadable)?;
    match usage {
        Some((_, usage)) if !usage.digital_signature() => Err(invalid("one whose key usage is not digital signatures")),
        None if extended.is_none() => Err(invalid("one that does not say what its key is for")),
        _ => Ok(()),
    }
}

/// The one name: of the subject alternative names, or, where there are none, the subject's.
fn the_one_name(certificate: &Certificate) -> Result<String, Rejection> {
    let ambiguous = |found: String| Rejection::SignerAmbiguous { found };
    let names = certificate.fields().get::<SubjectAltName>();
    let names = names.map_err(|error| ambiguous(shown(&error.to_string())))?.map(|(_, names)| names.0);
    let name = match names.as_deref() {
        None => certificate.fields().subject.to_string(),
        Some(
            [
                GeneralName::Rfc822Name(name)
                | GeneralName::UniformResourceIdentifier(name)
                | GeneralName::DnsName(name),
            ],
        ) => {
            // A subject stands for those alone who have no other name: no address may pass for one.
            if name.as_str().parse::<DistinguishedName>().is_ok() {
                return Err(ambiguous(format!("the address `{}`, which reads as a subject", shown(name.as_str()))));
            }
            name.as_str().to_owned()
        }
        Some([_]) => return Err(ambiguous("a name that is no email address, URI or host".to_owned())),
        Some(several) => return Err(ambiguous(format!("{} names", several.len()))),
    };
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(ambiguous(format!("`{}`", shown(&name))));
    }
    Ok(name)
}
