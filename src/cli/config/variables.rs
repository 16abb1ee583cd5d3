//! Variables that look like ours and are none: a setting that is misspelt is one that nobody made.

use super::Environment;
use crate::gate::GateError;

const PREFIX: &str = "COUNTERSIGN_";

/// Every variable that this program reads, without its prefix.
const KNOWN: [&str; 37] = [
    "ATTEMPT",
    "COLOR",
    "CONFIG",
    "CONFINED",
    "CORRELATION_ID",
    "DATA",
    "DATABASE",
    "DECISION_LOG_KEY",
    "FAIL_POINT",
    "GATE_ID",
    "GATE_KEY",
    "IDENTITY_TOKEN",
    "KEY_PASSWORD",
    "LISTEN",
    "LOG",
    "LOG_FORMAT",
    "OFFLINE",
    "OTLP_ENDPOINT",
    "OUTPUT",
    "PACKS_ISOLATE",
    "PACKS_SIGNERS",
    "PKCS11_MODULE",
    "PKCS11_PIN",
    "PROJECT",
    "QUIET",
    "REGISTRY_PLAIN_HTTP",
    "REGISTRY_SIGNATURES",
    "RETENTION_KEEP",
    "REVOCATION_PEOPLE",
    "RUNS_LEASE",
    "SERVER",
    "SIGNING_CONFIG",
    "SUBJECT",
    "TIMEOUT",
    "TRUST_REFRESH",
    "TRUST_ROOTS",
    "VERBOSE",
];
/// What this program's own tests and benches are told.
const OF_TESTS: [&str; 12] = [
    "BENCH_",
    "BLESS",
    "CASE_",
    "CORPORA",
    "FUZZ_",
    "OPA",
    "PEERS",
    "RENEW",
    "REQUIRE_",
    "SIMULATION_",
    "SOAK_",
    "TEST_",
];

/// Looks at the variables that begin like this program's.
///
/// * `told` — all that was said otherwise (arguments, the configuration): a variable that is named there (`env://NAME`) is
///   somebody's own.
///
/// Gives those that nobody reads, to be warned of.
///
/// # Errors
///
/// [`GateError::Usage`] for one that is nearly the name of a setting: who wrote it wanted that setting.
pub(super) fn unread(environment: &Environment, told: &str) -> Result<Vec<String>, GateError> {
    let mut unread = Vec::new();
    for name in environment.keys() {
        let Some(rest) = name.get(..PREFIX.len()).filter(|start| start.eq_ignore_ascii_case(PREFIX)) else { continue };
        let rest = name.strip_prefix(rest).unwrap_or_default();
        let is_ours = name.starts_with(PREFIX) && KNOWN.contains(&rest);
        if is_ours || is_of_others(rest) || is_named(name, environment, told) {
            continue;
        }
        if let Some(meant) = KNOWN.iter().find(|known| is_near(&rest.to_ascii_uppercase(), known)) {
            return Err(GateError::Usage {
                detail: format!("expected {PREFIX}{meant}, found `{name}`, which is no setting"),
                hint: Some(format!("rename or unset `{name}`; countersign config explain lists the settings")),
            });
        }
        unread.push(name.clone());
    }
    Ok(unread)
}

/// Of tests, or of a cluster that has a service called `countersign` and tells every container where it is.
fn is_of_others(rest: &str) -> bool {
    OF_TESTS.iter().any(|known| rest.starts_with(known))
        || rest == "PORT"
        || ["PORT_", "SERVICE_"].iter().any(|known| rest.starts_with(known))
        || rest.contains("_SERVICE_HOST")
        || rest.contains("_SERVICE_PORT")
        || rest.contains("_PORT_")
}

/// Whether somebody names it: `env://NAME` on the command line, in the configuration or in another variable.
fn is_named(name: &str, environment: &Environment, told: &str) -> bool {
    told.contains(name) || environment.values().any(|value| value.contains("env://") && value.contains(name))
}

/// Whether one is the other but for a letter or two that are wrong, missing, too many or in each other's place.
fn is_near(found: &str, known: &str) -> bool {
    let allowed = if known.len() <= 5 { 1 } else { 2 };
    found.len().abs_diff(known.len()) <= allowed && distance(found.as_bytes(), known.as_bytes()) <= allowed
}

/// Edits between two texts, with neighbours in each other's place as one (optimal string alignment).
fn distance(one: &[u8], other: &[u8]) -> usize {
    let (mut before, mut last): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=other.len()).collect());
    let mut left = None;
    for (row, &byte) in one.iter().enumerate() {
        let mut current = vec![row.saturating_add(1)];
        let mut above_left = None;
        for (column, &other_byte) in other.iter().enumerate() {
            let at = |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX);
            let replaced = at(&last, column).saturating_add(usize::from(byte != other_byte));
            let added = at(&current, column).saturating_add(1);
            let removed = at(&last, column.saturating_add(1)).saturating_add(1);
            let mut least = replaced.min(added).min(removed);
            if left == Some(other_byte) && above_left == Some(byte) {
                least = least.min(at(&before, column.saturating_sub(1)).saturating_add(1));
            }
            current.push(least);
            above_left = Some(other_byte);
        }
        left = Some(byte);
        before = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(one.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked_at(names: &[&str], told: &str) -> Result<Vec<String>, GateError> {
        unread(&names.iter().map(|name| ((*name).to_owned(), "x".to_owned())).collect(), told)
    }

    #[test]
    fn a_misspelt_setting_is_refused_with_the_one_that_was_meant() {
        for (found, meant) in [
            ("COUNTERSIGN_OFFLNE", "COUNTERSIGN_OFFLINE"),
            ("COUNTERSIGN_PACK_SIGNERS", "COUNTERSIGN_PACKS_SIGNERS"),
            ("COUNTERSIGN_PACKS_SINGERS", "COUNTERSIGN_PACKS_SIGNERS"),
            ("COUNTERSIGN_DATABSE", "COUNTERSIGN_DATABASE"),
            ("COUNTERSIGN_TRUST_ROOT", "COUNTERSIGN_TRUST_ROOTS"),
            ("COUNTERSIGN_COLOUR", "COUNTERSIGN_COLOR"),
            ("countersign_offline", "COUNTERSIGN_OFFLINE"),
        ] {
            let error = looked_at(&[found], "").unwrap_err();
            assert!(matches!(error, GateError::Usage { .. }));
            assert!(error.to_string().starts_with(&format!("expected {meant}, found `{found}`")), "{error}");
        }
    }

    #[test]
    fn what_nobody_reads_is_told_and_what_is_somebody_s_own_is_not() {
        let known: Vec<String> = KNOWN.iter().map(|name| format!("{PREFIX}{name}")).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        assert!(looked_at(&known, "").unwrap().is_empty());
        let own =
            ["COUNTERSIGN_PLAIN_HTTP", "COUNTERSIGN_HOOK", "PATH", "COUNTERSIGN_CORPORA", "COUNTERSIGN_TEST_STORE"];
        assert_eq!(looked_at(&own, "--key env://COUNTERSIGN_HOOK").unwrap(), ["COUNTERSIGN_PLAIN_HTTP"]);
        let cluster = [
            "COUNTERSIGN_PORT",
            "COUNTERSIGN_PORT_8080_TCP_ADDR",
            "COUNTERSIGN_SERVICE_HOST",
            "COUNTERSIGN_SERVICE_PORT_HTTP",
            "COUNTERSIGN_WEB_SERVICE_HOST",
            "COUNTERSIGN_WEB_PORT_80_TCP",
        ];
        assert!(looked_at(&cluster, "").unwrap().is_empty());
        let named = [("COUNTERSIGN_GATE_KEY", "env://COUNTERSIGN_GATE_KEYS"), ("COUNTERSIGN_GATE_KEYS", "pem")];
        let named = named.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert!(unread(&named, "").unwrap().is_empty());
    }

    #[test]
    fn edits_are_counted() {
        for (one, other, edits) in
            [("", "", 0), ("", "ab", 2), ("ab", "ba", 1), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3)]
        {
            assert_eq!(distance(one.as_bytes(), other.as_bytes()), edits, "{one} {other}");
            assert_eq!(distance(other.as_bytes(), one.as_bytes()), edits, "{other} {one}");
        }
    }
}
