//! Names that people choose: environments, projects, signer sets, rules.

use std::fmt;
use std::str::FromStr;

use super::limits::MAX_NAME_CHARS;

/// Why a text is not a name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found `{found}`")]
pub struct ParseNameError {
    /// The form of such a name, in words.
    pub expected: &'static str,
    /// The beginning of what was given.
    pub found: String,
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ParseNameError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let valid: fn(&str) -> bool = $valid;
                if text.len() <= MAX_NAME_CHARS && valid(text) {
                    return Ok(Self(text.to_owned()));
                }
                Err(ParseNameError { expected: $expected, found: text.chars().take(60).collect() })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

name!(
    /// A place a subject may enter: `staging`, `production`.
    EnvironmentName,
    "an environment name of a-z, 0-9 and `-`, beginning with a letter",
    is_label
);
name!(
    /// The tenant that runs, decisions and overrides belong to; `default` when nothing is said.
    ProjectName,
    "a project name of a-z, 0-9 and `-`, beginning with a letter",
    is_label
);
name!(
    /// A trusted root, as the gate's configuration calls it: `production`, `acme`.
    TrustedRootName,
    "a trusted root's name of a-z, 0-9 and `-`, beginning with a letter",
    is_label
);
name!(
    /// Somebody who is told about decisions, as the gate's configuration calls it.
    WebhookName,
    "a webhook's name of a-z, 0-9 and `-`, beginning with a letter",
    is_label
);
name!(
    /// The name of a policy pack.
    PackName,
    "a pack name of a-z, 0-9 and `-`, beginning with a letter",
    is_label
);
name!(
    /// A named set of signers in a policy pack; a Rego identifier, since rules say `input.signed.NAME`.
    SignerSetName,
    "a signer set name of a-z, 0-9 and `_`, beginning with a letter",
    is_identifier
);
name!(
    /// A named group of people who may approve overrides.
    ApproverSetName,
    "an approver group name of a-z, 0-9, `_` and `-`, beginning with a letter",
    |text| begins_with_letter(text) && text.bytes().all(|b| is_lower(b) || matches!(b, b'_' | b'-'))
);
name!(
    /// A rule's id: at least two segments of `[a-z0-9_]`, joined by dots. `gate.…` is the gate's own.
    ///
    /// Its package is that path; in Rego a segment that begins with a digit is written `["2024_1"]`.
    RuleId,
    "a rule id of at least two segments of a-z, 0-9 and `_` joined by `.`",
    |text| match text.strip_prefix("gate.") {
        Some(own) => is_label(own),
        None => text.contains('.') && text.split('.').all(is_segment),
    }
);

impl Default for ProjectName {
    fn default() -> Self {
        Self("default".to_owned())
    }
}

impl RuleId {
    /// Whether only the gate itself may give this reason.
    #[must_use]
    pub fn is_gates_own(&self) -> bool {
        self.0.starts_with("gate.")
    }
}

const fn is_lower(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

fn begins_with_letter(text: &str) -> bool {
    text.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
}

fn is_label(text: &str) -> bool {
    begins_with_letter(text) && text.bytes().all(|b| is_lower(b) || b == b'-')
}

fn is_identifier(text: &str) -> bool {
    begins_with_letter(text) && is_segment(text)
}

fn is_segment(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_lower(b) || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_one_spelling() {
        assert!("production".parse::<EnvironmentName>().is_ok());
        assert!("eu-west-1".parse::<EnvironmentName>().is_ok());
        for bad in ["", "Production", "1st", "a b", "a_b", "a/b", "ä", &"a".repeat(129)] {
            assert!(bad.parse::<EnvironmentName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_rule_id_has_at_least_two_segments() {
        assert!("provenance.builder".parse::<RuleId>().is_ok());
        assert!("gate.no-policy".parse::<RuleId>().unwrap().is_gates_own());
        assert!("gate.undecided".parse::<RuleId>().unwrap().is_gates_own());
        for good in ["cve.2024_1", "1.2", "a._b"] {
            assert!(good.parse::<RuleId>().is_ok(), "{good}");
        }
        for bad in ["", "provenance", ".a", "a.", "a..b", "a.B", "a-b.c", "gate.1"] {
            assert!(bad.parse::<RuleId>().is_err(), "{bad}");
        }
    }
}
