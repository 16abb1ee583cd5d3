//! Whether who vouches beside the signer is who an environment demands: which roots, how many logs, how many clocks.
//!
//! Judged from the recorded facts, so that a decision can be computed again from its record. What only roots vouch for
//! that do not count here, counts nothing: it is as if they were not configured.

use std::collections::BTreeSet;

use super::manifest::{Environment, LogEntry};
use crate::domain::digest::Digest;
use crate::domain::facts::{RejectionReport, Signer, Vouched, Witness};

/// The code of what a certificate in somebody's name signed, no one can say when: her word, or that of whoever got hold of a
/// key that was to live for minutes.
pub(super) const CERTIFICATE_UNWITNESSED: &str = "certificate-unwitnessed";

/// Requires that evidence by `signer`, with these witnesses, is backed as `environment` demands.
///
/// # Errors
///
/// [`RejectionReport`] with what is demanded and what was found.
pub(super) fn require(
    environment: &Environment,
    signer: &Signer,
    witness: Witness,
    vouched: &[Vouched],
) -> Result<(), RejectionReport> {
    if witness == Witness::Refused && signer.key.is_none() {
        return Err(RejectionReport {
            code: CERTIFICATE_UNWITNESSED.to_owned(),
            expected:
                "a bundle that holds as a whole: a log entry or a timestamp that shows when its certificate was used"
                    .to_owned(),
            found: "a signature by a certificate in this name, and nobody whose word holds who says when".to_owned(),
        });
    }
    if witness == Witness::Refused {
        return Err(RejectionReport {
            code: "witness-refused".to_owned(),
            expected: "a bundle that holds as a whole, with each log entry and timestamp in it".to_owned(),
            found: "a signature by a known key, and something beside it that does not hold".to_owned(),
        });
    }
    let accepted: Vec<&Vouched> = vouched.iter().filter(|by| environment.accepts_root(&by.root)).collect();
    // A certificate is worth what its root is worth, and so is a time. A key that the pack names needs neither; where
    // the pack's trust stores stand for the roots, valid certificates or their timestamp stand for the witness.
    let of_trust_store = signer.notation.is_some() || signer.certificate.is_some();
    let needs_root = !of_trust_store && (signer.key.is_none() || witness == Witness::Present);
    let told = !vouched.is_empty() || environment.trusted_roots.is_some();
    if needs_root && told && accepted.is_empty() {
        return Err(root_not_accepted(environment, vouched));
    }
    if !of_trust_store && witness == Witness::Absent && environment.log_entry == LogEntry::Required {
        return Err(RejectionReport {
            code: "log-entry-missing".to_owned(),
            expected: format!("a transparency log entry or a trusted timestamp, as `{}` demands", environment.name),
            found: "a signature by a key, with neither".to_owned(),
        });
    }
    let logs = accepted.iter().flat_map(|by| &by.logs);
    distinct(environment, logs, environment.log_entries, "log-entries-too-few", "transparency logs")?;
    let clocks = accepted.iter().flat_map(|by| &by.timestamps);
    distinct(environment, clocks, environment.timestamps, "timestamps-too-few", "timestamp authorities")
}

/// Whether it is known who signed, although not all is there that `environment` demands beside it: a key that the pack
/// names, a certificate that a trust store of the pack vouches for, or one of a root that counts here.
///
/// * `named` — the roots that vouch for the signer, whether or not they know when it was signed.
pub(super) fn is_known<'v>(
    environment: &Environment,
    signer: &Signer,
    mut named: impl Iterator<Item = &'v Vouched>,
) -> bool {
    let by_itself = signer.key.is_some() || signer.notation.is_some() || signer.certificate.is_some();
    by_itself || named.any(|by| environment.accepts_root(&by.root))
}

/// Counts authorities, not entries: one key is one authority, under however many ids and roots it stands.
fn distinct<'a>(
    environment: &Environment,
    keys: impl Iterator<Item = &'a Digest>,
    demanded: usize,
    code: &str,
    what: &str,
) -> Result<(), RejectionReport> {
    let keys: BTreeSet<&Digest> = keys.collect();
    if keys.len() >= demanded {
        return Ok(());
    }
    let names: Vec<String> = keys.iter().map(|key| key.short()).collect();
    let found = match keys.len() {
        0 => "none".to_owned(),
        count => format!("{count}: the key {}", names.join(", ")),
    };
    Err(RejectionReport {
        code: code.to_owned(),
        expected: format!("{demanded} distinct {what}, as `{}` demands", environment.name),
        found,
    })
}

fn root_not_accepted(environment: &Environment, vouched: &[Vouched]) -> RejectionReport {
    let names = |names: &mut dyn Iterator<Item = &str>| names.map(|name| format!("`{name}`")).collect::<Vec<_>>();
    let expected = match &environment.trusted_roots {
        Some(roots) => names(&mut roots.iter().map(String::as_str)).join(", "),
        None => "one of the gate's configuration".to_owned(),
    };
    let found = match vouched {
        [] => "none that is on record".to_owned(),
        vouched => names(&mut vouched.iter().map(|by| by.root.as_str())).join(", "),
    };
    RejectionReport {
        code: "root-not-accepted".to_owned(),
        expected: format!("a trusted root that counts in `{}`: {expected}", environment.name),
        found,
    }
}
