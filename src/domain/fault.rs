//! What went wrong outside, said so that somebody can act on it.

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use super::{clock, shell};

/// What a fault of a full disk begins with.
pub const NO_SPACE: &str = "no space is left";

/// What a fault of a record begins with that has less than was acknowledged.
pub const LOST: &str = "it has lost what was acknowledged";

/// What a fault says where the dependency was given less time than it gets otherwise.
pub const NO_TIME_LEFT: &str = "which was all that was left of the time for the whole";

/// What leads a gate back whose record has lost something.
pub const LEAD_BACK: &str = "lead the gate back to the database that has it; where that is gone for good: \
                             countersign log accept-loss --reason TEXT";

/// A dependency that could not be asked, or answered with something unusable.
///
/// A fault is never a statement about the subject: "the registry was down" and
/// "there is no signature" are different answers, and this type keeps them apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{dependency}: {detail} ({class}, {tries} {}, {elapsed_ms} ms)", if *.tries == 1 { "try" } else { "tries" })]
pub struct Fault {
    /// Which dependency, by its kind and name: `registry registry.example.com`.
    pub dependency: String,
    /// What kind of failure it was.
    pub class: FaultClass,
    /// How often it was asked; 0 when it was left alone because it had failed others just before.
    pub tries: u32,
    /// Milliseconds spent on all tries together.
    pub elapsed_ms: u64,
    /// Seconds to wait: the dependency asked for it, or it failed so often that it is left alone for so long.
    pub retry_after_s: Option<u64>,
    /// Whether asking again can help.
    pub retry: Retry,
    /// What was seen, in words, bounded and without secrets.
    pub detail: String,
}

impl Fault {
    /// Whether it is the gate's own record, which could not be reached and may be back at once.
    #[must_use]
    pub fn is_away(&self) -> bool {
        let is_of_the_record = self.dependency.split(' ').next() == Some("database");
        is_of_the_record && self.class == FaultClass::Unavailable && !self.detail.starts_with(NO_SPACE)
    }

    /// Whom to ask about it; absent where the dependency is the command itself.
    #[must_use]
    pub fn whose(&self) -> Option<String> {
        match self.dependency.split(' ').next() {
            Some("backup" | "this" | "run") => None,
            Some("queue") => Some("whoever approves what those wait for, or keeps this gate".to_owned()),
            Some("overrides") => Some("whoever may approve or refuse what was asked for".to_owned()),
            Some("clock") => Some("whoever keeps the clocks of this gate".to_owned()),
            Some("database") => Some("whoever keeps the record of this gate".to_owned()),
            _ => Some(format!("whoever runs {}", self.dependency)),
        }
    }

    /// What brings it back, where that can be said; a command that does it stands last.
    #[must_use]
    pub fn way_back(&self) -> Option<String> {
        if self.dependency == clock::DEPENDENCY {
            return Some(clock::REMEDY.to_owned());
        }
        if self.class == FaultClass::Timeout && self.detail.contains(NO_TIME_LEFT) {
            return Some(
                "what --timeout gave the whole had run out: try again with more, such as --timeout 5m".to_owned(),
            );
        }
        let (kind, name) = self.dependency.split_once(' ')?;
        match kind {
            "backup" if self.detail.starts_with(NO_SPACE) => Some(
                "free some there and try again, or name a file where there is room: countersign backup FILE".to_owned(),
            ),
            "database" if self.detail.starts_with(LOST) => Some(LEAD_BACK.to_owned()),
            "layout" if ["could not write", "could not create"].iter().any(|began| self.detail.starts_with(began)) => {
                Some(format!(
                    "see that {} can be written, and that there is room, and try again; or name another directory: oci:DIR:TAG",
                    shell::argument(name)
                ))
            }
            "database" if self.detail.starts_with(NO_SPACE) => Some(match name.strip_suffix("/countersign.db") {
                Some(directory) => format!(
                    "free some on that disk and try again; or move the record to another one, while nothing uses it: cp -a {} \
                     DIR && countersign --data DIR log verify",
                    shell::argument(directory)
                ),
                None => "free some where the database keeps its files, and try again".to_owned(),
            }),
            "server" if self.class == FaultClass::Unavailable => {
                let here = name.strip_prefix("http://").and_then(|address| address.parse::<SocketAddr>().ok());
                Some(match here.filter(|address| address.ip().is_loopback()) {
                    Some(address) => format!(
                        "try again when it is back; on this machine, in whose data directory its record is, it is started with: \
                         countersign serve --listen {address}"
                    ),
                    None => format!(
                        "try again when it is back, which this says: curl -fsS {}",
                        shell::argument(&format!("{}/readyz", name.trim_end_matches('/')))
                    ),
                })
            }
            _ => None,
        }
    }

    /// What has to change where trying again does not help.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self.class {
            FaultClass::Denied if self.dependency.starts_with("layout ") => {
                "trying again changes nothing: have whoever owns that directory let you use it, or name another one: oci:DIR:TAG"
            }
            FaultClass::Denied => {
                "trying again changes nothing: check the credentials, and what they may do; for a registry, `docker login \
                 HOST` (or podman, oras, crane) stores those that this program reads"
            }
            FaultClass::TooMuch => {
                "trying again changes nothing: it has more than the limit allows; delete there what is no evidence \
                 (what `countersign evidence add` gives is read too, but does not make up for what was not)"
            }
            _ => "trying again changes nothing",
        }
    }
}

/// A dependency that failed, was asked again, and answered in the end or did not: how often, and why.
///
/// Work that asking again cannot cure is not repeated and so not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retried {
    /// Which dependency, by its kind and name: `registry registry.example.com`.
    pub dependency: String,
    /// What kind of failure it was.
    pub class: FaultClass,
    /// How often it was asked again because of that.
    pub times: u64,
}

impl std::fmt::Display for Retried {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { dependency, class, times } = self;
        write!(f, "{dependency}: {class} {times} {}, asked again", if *times == 1 { "time" } else { "times" })
    }
}

/// The kinds of failure, as every surface names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultClass {
    /// It answered with other bytes than the digest promised, or with something that does not parse.
    Corrupt,
    /// It refused our credentials or has none of ours.
    Denied,
    /// It asked us to slow down.
    Throttled,
    /// It did not answer in time.
    Timeout,
    /// It has more than a limit of ours allows us to read.
    TooMuch,
    /// It could not be reached, or failed by its own account.
    Unavailable,
}

impl FaultClass {
    /// Every class.
    pub const ALL: [Self; 6] =
        [Self::Corrupt, Self::Denied, Self::Throttled, Self::Timeout, Self::TooMuch, Self::Unavailable];

    /// The class's name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Corrupt => "corrupt",
            Self::Denied => "denied",
            Self::Throttled => "throttled",
            Self::Timeout => "timeout",
            Self::TooMuch => "too-much",
            Self::Unavailable => "unavailable",
        }
    }
}

impl std::fmt::Display for FaultClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether asking again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Retry {
    /// At once.
    Safe,
    /// After some time, or after somebody repaired it.
    After,
    /// Not without a change to the request.
    Pointless,
}

impl FaultClass {
    /// Whether asking again can help, when nothing more is known than the class.
    #[must_use]
    pub const fn retry(self) -> Retry {
        match self {
            Self::Throttled | Self::Unavailable => Retry::After,
            Self::Timeout | Self::Corrupt => Retry::Safe,
            Self::Denied | Self::TooMuch => Retry::Pointless,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(dependency: &str, class: FaultClass, detail: &str) -> Fault {
        let (dependency, detail) = (dependency.to_owned(), detail.to_owned());
        Fault { dependency, class, tries: 1, elapsed_ms: 1, retry_after_s: None, retry: class.retry(), detail }
    }

    #[test]
    fn what_brings_a_dependency_back_is_said_where_it_is_known() {
        let unavailable = FaultClass::Unavailable;
        for (dependency, class, detail, expected) in [
            (
                "database my disk/gate/countersign.db",
                unavailable,
                "no space is left; x",
                Some("cp -a 'my disk/gate' DIR && countersign"),
            ),
            (
                "database db.example/gate",
                unavailable,
                "no space is left; x",
                Some("where the database keeps its files"),
            ),
            ("database disk/gate/countersign.db", unavailable, "it is closed", None),
            (
                "server http://127.0.0.1:8080",
                unavailable,
                "refused",
                Some(": countersign serve --listen 127.0.0.1:8080"),
            ),
            ("server http://[::1]:8080", unavailable, "refused", Some(": countersign serve --listen [::1]:8080")),
            ("server https://gate.example", unavailable, "refused", Some(": curl -fsS https://gate.example/readyz")),
            ("server http://127.0.0.1:8080", FaultClass::Timeout, "late", None),
            ("registry registry.example.com", unavailable, "refused", None),
            ("registry registry.example.com", FaultClass::Timeout, "no complete answer within 9 ms", None),
            ("registry registry.example.com", FaultClass::Timeout, NO_TIME_LEFT, Some("--timeout 5m")),
            (
                "database gate/countersign.db",
                FaultClass::Corrupt,
                LOST,
                Some(": countersign log accept-loss --reason TEXT"),
            ),
            ("clock", FaultClass::Corrupt, "it went back", Some(": countersign log accept-clock --reason TEXT")),
            ("backup a/b.tar", unavailable, "no space is left for it", Some(": countersign backup FILE")),
            (
                "layout reg",
                unavailable,
                "could not write `oci-layout`: No space left",
                Some("see that reg can be written"),
            ),
            ("layout reg", FaultClass::Corrupt, "not what it should be", None),
        ] {
            let said = fault(dependency, class, detail).way_back();
            match expected {
                Some(words) => {
                    assert!(said.as_ref().is_some_and(|said| said.contains(words)), "{dependency}: {said:?}");
                }
                None => assert_eq!(said, None, "{dependency}"),
            }
        }
    }
}
