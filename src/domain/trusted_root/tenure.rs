//! Each authority of a trusted root for as long as its own certificates are valid, and no longer.
//!
//! A trusted root gives every authority a window, most often without an end, and the verifier library takes each
//! certificate in it for an anchor, at whose own dates path validation does not look (RFC 5280, 6.1.1 d). An
//! intermediate that ended years ago would issue for ever (CVE-2026-24122). So the library is given the same root with
//! narrower windows.

use sigstore_trust_root::{TimeRange, TrustedRoot};
use x509_cert::der::Decode as _;

use super::shown;
use crate::domain::certificate::validity;

/// `root`, each authority within the dates of all certificates of its chain. One whose certificates were never valid
/// all at once is left out.
///
/// # Errors
///
/// Which certificate does not parse, in words.
pub(super) fn narrowed(root: &TrustedRoot) -> Result<TrustedRoot, String> {
    let mut narrowed = root.clone();
    narrowed.certificate_authorities.clear();
    for authority in &root.certificate_authorities {
        let chain = authority.cert_chain.certificates.iter().map(|entry| entry.raw_bytes.as_bytes());
        if let Some(window) = within(authority.valid_for, chain)? {
            let mut authority = authority.clone();
            authority.valid_for = Some(window);
            narrowed.certificate_authorities.push(authority);
        }
    }
    narrowed.timestamp_authorities.clear();
    for authority in &root.timestamp_authorities {
        let chain = authority.cert_chain.certificates.iter().map(|entry| entry.raw_bytes.as_bytes());
        if let Some(window) = within(authority.valid_for, chain)? {
            let mut authority = authority.clone();
            authority.valid_for = Some(window);
            narrowed.timestamp_authorities.push(authority);
        }
    }
    Ok(narrowed)
}

/// What `window` has in common with the dates of every certificate; `None` for nothing.
///
/// A window that ends before it begins is no window: it stays as it is, for the library to refuse the whole root.
fn within<'c>(window: Option<TimeRange>, chain: impl Iterator<Item = &'c [u8]>) -> Result<Option<TimeRange>, String> {
    let unusable = |found: &dyn std::fmt::Display| shown(&format!("a certificate that does not parse: {found}"));
    let mut narrow = window.unwrap_or(TimeRange::new(jiff::Timestamp::MIN, None));
    if is_empty(narrow) {
        return Ok(window);
    }
    for der in chain {
        let certificate = x509_cert::Certificate::from_der(der).map_err(|error| unusable(&error))?;
        let dates = validity(&certificate.tbs_certificate).ok_or_else(|| unusable(&"its dates are none"))?;
        let until = jiff::Timestamp::from(dates.until);
        narrow.start = narrow.start.max(dates.from.into());
        narrow.end = Some(narrow.end.map_or(until, |end| end.min(until)));
    }
    Ok((!is_empty(narrow)).then_some(narrow))
}

fn is_empty(window: TimeRange) -> bool {
    window.end.is_some_and(|end| end < window.start)
}
