//! The places that the evidence of a project may come from, as the gate's configuration lists them.

use std::fmt;
use std::str::FromStr;

use super::reference::{SubjectRef, canonical_host};

/// The places that subjects of a project are promoted from: at least one of them has to match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<PlacePattern>);

impl Places {
    /// These patterns; with none of them no place is allowed.
    #[must_use]
    pub const fn new(patterns: Vec<PlacePattern>) -> Self {
        Self(patterns)
    }

    /// The hosts that are spelled out, each as often as it is.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|pattern| match pattern {
            PlacePattern::Repository { host, .. } => Some(host.as_str()),
            PlacePattern::Layout(_) => None,
        })
    }

    /// Whether a place, as a subject's name spells it (`HOST/REPO`, `oci:DIR`), is one of them.
    #[must_use]
    pub fn allow(&self, place: &str) -> bool {
        self.0.iter().any(|pattern| pattern.matches(place))
    }
}

impl fmt::Display for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, pattern) in self.0.iter().enumerate() {
            let separator = if number == 0 { "" } else { ", " };
            write!(f, "{separator}{pattern}")?;
        }
        Ok(())
    }
}

/// A place, or several: `HOST/REPOSITORY`, where `*` stands for one segment of the repository and a last `**` for one or
/// more; or `oci:DIR`, exactly as subjects name it.
///
/// The host is always spelled out, port included, and no pattern stands for a part of a segment: `HOST/team/*` is nothing
/// that merely begins so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlacePattern {
    /// Repositories of a registry.
    Repository {
        /// Host in lower case, with its port where one was given.
        host: String,
        /// The segments of the repository, one after the other.
        segments: Vec<Segment>,
    },
    /// An OCI image layout on disk.
    Layout(String),
}

/// What stands for one segment of a repository, or for the rest of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// This one.
    Literal(String),
    /// Any one: `*`.
    One,
    /// The last: one or more of any: `**`.
    Rest,
}

/// Why a text is no such pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected HOST/REPOSITORY with `*` for a whole segment and `**` for the rest (registry.example.com/team/*), or oci:DIR, \
     found `{found}`"
)]
pub struct ParsePlaceError {
    found: String,
}

impl PlacePattern {
    fn matches(&self, place: &str) -> bool {
        match self {
            Self::Layout(name) => name == place,
            Self::Repository { host, segments } => match place.split_once('/') {
                Some((found, repository)) if canonical_host(found) == canonical_host(host) => {
                    matches(segments, repository)
                }
                _ => false,
            },
        }
    }
}

/// Whether these segments are all of the repository.
fn matches(segments: &[Segment], repository: &str) -> bool {
    let mut found = repository.split('/');
    for segment in segments {
        let Some(next) = found.next().filter(|next| !next.is_empty()) else { return false };
        match segment {
            Segment::Literal(literal) if literal != next => return false,
            Segment::Literal(_) | Segment::One => {}
            Segment::Rest => return true,
        }
    }
    found.next().is_none()
}

impl FromStr for PlacePattern {
    type Err = ParsePlaceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParsePlaceError { found: text.chars().take(100).collect() };
        if text.starts_with("oci:") {
            // Only a name that a subject could have can be meant.
            let named = SubjectRef::parse(&format!("{text}:tag"), |_| false).map_err(|_| wrong())?;
            return if named.name() == text { Ok(Self::Layout(text.to_owned())) } else { Err(wrong()) };
        }
        let (host, repository) = text.split_once('/').ok_or_else(wrong)?;
        let mut segments = Vec::new();
        for part in repository.split('/') {
            if segments.last() == Some(&Segment::Rest) {
                return Err(wrong());
            }
            segments.push(match part {
                "*" => Segment::One,
                "**" => Segment::Rest,
                literal => Segment::Literal(literal.to_owned()),
            });
        }
        // The grammar is that of repositories, with a word in the place of what stands for any.
        let words: Vec<&str> =
            segments.iter().map(|one| if let Segment::Literal(word) = one { word } else { "any" }).collect();
        let named = SubjectRef::parse(&format!("{host}/{}:tag", words.join("/")), |_| false).map_err(|_| wrong())?;
        let SubjectRef::Registry { host, repository, .. } = named else { return Err(wrong()) };
        if repository != words.join("/") {
            return Err(wrong());
        }
        Ok(Self::Repository { host, segments })
    }
}

impl fmt::Display for PlacePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Layout(name) => f.write_str(name),
            Self::Repository { host, segments } => {
                f.write_str(host)?;
                segments.iter().try_for_each(|segment| match segment {
                    Segment::Literal(word) => write!(f, "/{word}"),
                    Segment::One => f.write_str("/*"),
                    Segment::Rest => f.write_str("/**"),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stands_for_whole_segments_of_one_host_and_for_nothing_that_begins_so() {
        let cases: &[(&str, &str, bool)] = &[
            ("registry.example.com/team/app", "registry.example.com/team/app", true),
            ("registry.example.com/team/app", "registry.example.com/team/app2", false),
            ("registry.example.com/team/app", "registry.example.com/team/app/x", false),
            ("registry.example.com/team/app", "registry.example.com/team", false),
            ("registry.example.com/team/*", "registry.example.com/team/app", true),
            ("registry.example.com/team/*", "registry.example.com/team/app/x", false),
            ("registry.example.com/team/*", "registry.example.com/team", false),
            ("registry.example.com/team/*", "registry.example.com/team-evil/app", false),
            ("registry.example.com/team/*", "registry.example.com.evil.example/team/app", false),
            ("registry.example.com/team/*", "evil.example/registry.example.com/team/app", false),
            ("registry.example.com/team/*", "registry.example.com:8443/team/app", false),
            ("registry.example.com/*/app", "registry.example.com/team/app", true),
            ("registry.example.com/*/app", "registry.example.com/team/other", false),
            ("registry.example.com/team/**", "registry.example.com/team/app", true),
            ("registry.example.com/team/**", "registry.example.com/team/app/x/y", true),
            ("registry.example.com/team/**", "registry.example.com/team", false),
            ("registry.example.com/**", "registry.example.com/app", true),
            ("Registry.example.com/app", "registry.example.com/app", true),
            ("localhost:5000/app", "localhost:5000/app", true),
            ("docker.io/acme/*", "index.docker.io/acme/app", true),
            ("index.docker.io/acme/*", "docker.io/acme/app", true),
            ("docker.io/acme/*", "registry-1.docker.io/acme/app", true),
            ("docker.io/acme/*", "evil.docker.io/acme/app", false),
            ("oci:/srv/layout", "oci:/srv/layout", true),
            ("oci:/srv/layout", "oci:/srv/layout/../other", false),
            ("oci:/srv/layout", "oci:/srv/layout2", false),
        ];
        for (pattern, place, expected) in cases {
            let places = Places::new(vec![pattern.parse().unwrap()]);
            assert_eq!(places.allow(place), *expected, "{pattern} {place}");
        }
        assert!(!Places::default().allow("registry.example.com/app"));
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for text in [
            "",
            "app",
            "registry.example.com",
            "registry.example.com/",
            "registry.example.com/team/app*",
            "registry.example.com/team/*app",
            "registry.example.com/**/app",
            "*.example.com/app",
            "*/app",
            "registry.example.com//app",
            "registry.example.com/Team/app",
            "registry.example.com/app:tag",
            "registry.example.com/app@sha256:0000000000000000000000000000000000000000000000000000000000000000",
            "https://registry.example.com/app",
            "oci:",
            "oci:a:b",
        ] {
            assert!(text.parse::<PlacePattern>().is_err(), "{text}");
        }
        let text = "registry.example.com/team/*/x/**";
        assert_eq!(text.parse::<PlacePattern>().unwrap().to_string(), text);
    }
}
