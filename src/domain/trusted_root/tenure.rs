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
///
/// # Errors
///
/// Which certificate does not parse, in words.
pub(in crate::domain) fn within<'c>(
    window: Option<TimeRange>,
    chain: impl Iterator<Item = &'c [u8]>,
) -> Result<Option<TimeRange>, String> {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::TrustedRoot as Root;
    use super::*;

    #[test]
    fn every_authority_of_the_public_roots_counts_within_the_dates_of_its_certificates() {
        for root in [Root::production(), Root::staging(), Root::github()] {
            let root = root.unwrap();
            let narrow = narrowed(root.anchors()).unwrap();
            let windows = |root: &TrustedRoot| -> Vec<TimeRange> {
                let issuers = root.certificate_authorities.iter().map(|authority| authority.valid_for);
                issuers
                    .chain(root.timestamp_authorities.iter().map(|authority| authority.valid_for))
                    .flatten()
                    .collect()
            };
            let (whole, narrow) = (windows(root.anchors()), windows(&narrow));
            assert_eq!(whole.len(), narrow.len(), "{root:?}");
            for (whole, narrow) in whole.iter().zip(narrow) {
                let end = narrow.end.expect("certificates end");
                assert!(whole.start <= narrow.start && narrow.start <= end, "{root:?}");
                assert!(whole.end.is_none_or(|last| end <= last), "{root:?}");
            }
        }
    }

    #[test]
    fn a_window_that_ends_before_it_begins_still_refuses_the_whole_root() {
        let mut root: serde_json::Value = serde_json::from_slice(Root::production().unwrap().canonical_json()).unwrap();
        assert!(Root::parse(root.to_string().as_bytes()).is_ok());
        let window = json!({"start": "2025-01-01T00:00:00Z", "end": "2024-01-01T00:00:00Z"});
        root["certificateAuthorities"][0]["validFor"] = window;
        assert!(Root::parse(root.to_string().as_bytes()).is_err());
    }
}
