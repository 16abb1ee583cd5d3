//! Who may sign by a pack, and its trust stores, as `policy show` prints them.

use std::fmt::Write as _;

use super::paint::Paint;
use super::render::safe;
use crate::domain::policy::{Manifest, Members};

/// The members of a signer set, one a line.
pub fn members_in_words(out: &mut String, members: &Members, paint: Paint) {
    for words in members.in_words() {
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
