//! The trust stores of a pack, and whom they vouch for, as `policy show` prints them.

use std::fmt::Write as _;

use super::paint::Paint;
use super::render::safe;
use crate::domain::policy::{Manifest, Members};

/// The members of a signer set whom trust stores vouch for, one a line.
pub fn members_in_words(out: &mut String, members: &Members, paint: Paint) {
    let notation = members.notation.iter().map(|entry| format!("Notation: {entry}"));
    let certificates = members.certificates.iter().map(|entry| format!("certificate: {entry}"));
    for words in notation.chain(certificates) {
        let _ = writeln!(out, "    {}", paint.faint(&safe(&words)));
    }
}

/// The trust stores, each certificate with its end.
pub fn in_words(out: &mut String, manifest: &Manifest, paint: Paint) {
    if manifest.trust_stores.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Trust stores"));
    for (name, certificates) in &manifest.trust_stores {
        let _ = writeln!(out, "  {}", safe(&name.to_string()));
        for certificate in certificates {
            let subject = safe(&certificate.subject_text());
            let traits = format!("{}, {}", certificate.window(), certificate.fingerprint().short());
            let _ = writeln!(out, "    {subject}  {}", paint.faint(&traits));
        }
    }
}
