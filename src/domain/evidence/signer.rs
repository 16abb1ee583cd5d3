//! Who a certificate names.

use std::collections::BTreeMap;

use sigstore_verify::crypto::x509::{CertificateInfo, FulcioCiClaims};
use x509_cert::der::Decode as _;
use x509_cert::der::asn1::{ObjectIdentifier, Utf8StringRef};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{KeyUsage, SubjectAltName};

use super::rejection::{Rejection, shown};
use crate::domain::certificate::Certificate;
use crate::domain::facts::Signer;
use crate::domain::limits::SHORT_LIVED_SECONDS_MAX;

/// The one signer that a verified certificate names.
///
/// The verifier library takes the first name of several and passes over kinds it does not know. A policy that
/// compares one name must not be shown one of two (a certificate for `victim` and `attacker`), so exactly one subject
/// alternative name, an email address or a URI without control characters, is accepted here; no extension stands in it
/// twice, as in no [`Certificate`].
pub(super) fn read(leaf: &[u8], info: &CertificateInfo) -> Result<Signer, Rejection> {
    let ambiguous = |found: String| Rejection::SignerAmbiguous { found };
    let certificate = Certificate::from_der(leaf).map_err(|error| ambiguous(error.found))?;
    require_usage(&certificate)?;
    let names = certificate.fields().get::<SubjectAltName>();
    let names = names.map_err(|error| ambiguous(shown(&error.to_string())))?.map(|(_, names)| names.0);
    let identity = match names.unwrap_or_default().as_slice() {
        [GeneralName::Rfc822Name(email)] => email.as_str().to_owned(),
        [GeneralName::UniformResourceIdentifier(uri)] => uri.as_str().to_owned(),
        [_] => return Err(ambiguous("a name that is neither an email address nor a URI".to_owned())),
        several => return Err(ambiguous(format!("{} names", several.len()))),
    };
    require_one_issuer(&certificate, info.issuer.as_deref()).map_err(ambiguous)?;
    for text in std::iter::once(&identity).chain(&info.issuer) {
        if text.is_empty() || text.chars().any(char::is_control) {
            return Err(ambiguous(format!("`{}`", shown(text))));
        }
    }
    Ok(Signer {
        identity: Some(identity),
        issuer: info.issuer.clone(),
        claims: claims(&info.ci_claims),
        ..Signer::default()
    })
}

/// For how many seconds the certificate `leaf` is valid, where that is longer than a signature takes.
pub(super) fn lasting(leaf: &[u8]) -> Option<u64> {
    let window = Certificate::from_der(leaf).ok()?.window();
    let seconds = window.until.unix_seconds().saturating_sub(window.from.unix_seconds());
    u64::try_from(seconds).ok().filter(|seconds| *seconds > SHORT_LIVED_SECONDS_MAX)
}

/// The extension in which Fulcio named the issuer first, as bare text. It still writes it, beside the later one.
const OLD_ISSUER: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.57264.1.1");

/// Refuses two issuers: of the two extensions for it some verifiers read the one, some the other.
fn require_one_issuer(certificate: &Certificate, issuer: Option<&str>) -> Result<(), String> {
    let extensions = certificate.fields().extensions.as_deref().unwrap_or_default();
    let Some(old) = extensions.iter().find(|extension| extension.extn_id == OLD_ISSUER) else { return Ok(()) };
    let (bytes, issuer) = (old.extn_value.as_bytes(), issuer.unwrap_or_default());
    // The library takes it wrapped as the later one is, too.
    let wrapped = Utf8StringRef::from_der(bytes).is_ok_and(|text| text.as_str() == issuer);
    if wrapped || bytes == issuer.as_bytes() {
        return Ok(());
    }
    Err(format!("two issuers, `{}` and `{}`", shown(issuer), shown(&String::from_utf8_lossy(bytes))))
}

/// Refuses a key that is for something else than signatures (RFC 5280, 4.2.1.3): the library looks at the extended key
/// usage alone.
fn require_usage(certificate: &Certificate) -> Result<(), Rejection> {
    let invalid =
        |found: String| Rejection::ChainInvalid { expected: "a certificate whose key is for signatures", found };
    let usage = certificate.fields().get::<KeyUsage>().map_err(|error| invalid(shown(&error.to_string())))?;
    match usage {
        Some((_, usage)) if !usage.digital_signature() => {
            Err(invalid("one whose key usage is not digital signatures".to_owned()))
        }
        _ => Ok(()),
    }
}

/// The claims of the certificate's Fulcio extensions (1.3.6.1.4.1.57264.1.2 to .24), by the names that Fulcio's
/// documentation gives them, in the spelling of the other Sigstore clients.
fn claims(claims: &FulcioCiClaims) -> BTreeMap<String, String> {
    let github = &claims.deprecated_github;
    [
        ("buildConfigDigest", &claims.build_config_digest),
        ("buildConfigURI", &claims.build_config_uri),
        ("buildSignerDigest", &claims.build_signer_digest),
        ("buildSignerURI", &claims.build_signer_uri),
        ("buildTrigger", &claims.build_trigger),
        ("deploymentEnvironment", &claims.deployment_environment),
        ("githubWorkflowName", &github.workflow_name),
        ("githubWorkflowRef", &github.workflow_ref),
        ("githubWorkflowRepository", &github.workflow_repository),
        ("githubWorkflowSHA", &github.workflow_sha),
        ("githubWorkflowTrigger", &github.workflow_trigger),
        ("runInvocationURI", &claims.run_invocation_uri),
        ("runnerEnvironment", &claims.runner_environment),
        ("sourceRepositoryDigest", &claims.source_repository_digest),
        ("sourceRepositoryIdentifier", &claims.source_repository_identifier),
        ("sourceRepositoryOwnerIdentifier", &claims.source_repository_owner_identifier),
        ("sourceRepositoryOwnerURI", &claims.source_repository_owner_uri),
        ("sourceRepositoryRef", &claims.source_repository_ref),
        ("sourceRepositoryURI", &claims.source_repository_uri),
        ("sourceRepositoryVisibilityAtSigning", &claims.source_repository_visibility_at_signing),
        ("tokenSubject", &claims.token_subject),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sigstore_types::DerCertificate;

    macro_rules! certificate {
        ($name:literal) => {
            &include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/certificates/", $name, ".der"))[..]
        };
    }

    fn signer_of(der: &[u8]) -> Result<Signer, Rejection> {
        let info = sigstore_verify::crypto::parse_certificate_info(&DerCertificate::from_bytes(der)).unwrap();
        read(der, &info)
    }

    #[test]
    fn one_name_is_a_signer_with_every_claim() {
        let signer = signer_of(certificate!("one-name")).unwrap();
        assert_eq!(signer.identity.as_deref(), Some("https://example.com/build"));
        assert_eq!(signer.issuer.as_deref(), Some("https://issuer.example.com"));
        let claims: Vec<(&str, &str)> = signer.claims.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            claims,
            [("runnerEnvironment", "self-hosted"), ("sourceRepositoryURI", "https://example.com/source")]
        );
    }

    #[test]
    fn a_certificate_that_could_be_read_in_two_ways_names_nobody() {
        let cases = [
            (certificate!("two-names"), "2 names"),
            (certificate!("two-kinds-of-name"), "2 names"),
            (certificate!("name-and-hidden-other-name"), "2 names"),
            (certificate!("no-name"), "0 names"),
            (certificate!("dns-name"), "a name that is neither an email address nor a URI"),
            (certificate!("other-name"), "a name that is neither an email address nor a URI"),
            (certificate!("nul-in-name"), "`victim@example.com\\u{0}attacker.example`"),
            (certificate!("control-in-issuer"), "`https://issuer.example.com\\n`"),
            (certificate!("extension-twice"), "1.3.6.1.4.1.57264.1.8 twice"),
        ];
        for (der, found) in cases {
            assert_eq!(signer_of(der), Err(Rejection::SignerAmbiguous { found: found.to_owned() }));
        }
    }
}
