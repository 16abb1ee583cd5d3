//! Whose signatures count: identities, patterns of identities, and keys.

use crate::domain::digest::Digest;
use crate::domain::facts::Signer;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_PATTERN_STARS, MAX_TEXT_CHARS};
use crate::domain::time::Timestamp;

use super::certificates::CertificateMembers;
use super::errors::bounded;
use super::notation::{Answer, NotationMembers};

/// The members of a set: whoever holds one of the identities or one of the keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// Identities in certificates, each with the one issuer that may have vouched for it.
    pub identities: Vec<IdentityPattern>,
    /// Public keys.
    pub keys: Vec<PublicKey>,
    /// Signers with Notation.
    pub notation: Vec<NotationMembers>,
    /// Signers by certificate of somebody's own hierarchy.
    pub certificates: Vec<CertificateMembers>,
}

impl Members {
    /// Whether `signer` is one of them at `now`, and until when.
    ///
    /// A signer with Notation is looked for among those and nowhere else, and nobody else is looked for there; so is one
    /// by a certificate of somebody's own: a name in a certificate that some trust store vouches for is not the identity that an OIDC issuer vouches for, however
    /// alike they are written.
    #[must_use]
    pub fn answer(&self, signer: &Signer, now: Timestamp) -> Answer {
        if let Some(notation) = &signer.notation {
            return self.notation.iter().map(|entry| entry.answer(notation, now)).fold(Answer::Other, Answer::or);
        }
        if let Some(named) = &signer.certificate {
            return self.certificates.iter().map(|entry| entry.answer(named, now)).fold(Answer::Other, Answer::or);
        }
        let by_identity = match (&signer.identity, &signer.issuer) {
            (Some(identity), Some(issuer)) => self.identities.iter().any(|p| p.matches(identity, issuer)),
            _ => false,
        };
        if by_identity || signer.key.is_some_and(|key| self.has_key(key)) {
            Answer::Counts(None)
        } else {
            Answer::Other
        }
    }

    /// Whether `signer`, who has an identity or a key, is one of them.
    ///
    /// Never a signer whom a trust store vouches for: whether those count depends on the time, and [`Self::answer`]
    /// asks for it.
    #[must_use]
    pub fn contain(&self, signer: &Signer) -> bool {
        let of_trust_store = signer.notation.is_some() || signer.certificate.is_some();
        !of_trust_store && matches!(self.answer(signer, Timestamp::EPOCH), Answer::Counts(_))
    }

    /// What is among both, in words: a key, or an identity; `None` where nothing is.
    #[must_use]
    pub fn shared(&self, other: &Self) -> Option<&'static str> {
        let same_identity = |mine: &IdentityPattern| other.identities.iter().any(|p| mine.covers(p) || p.covers(mine));
        if self.keys.iter().any(|key| other.keys.contains(key)) {
            Some("a key")
        } else {
            self.identities.iter().any(same_identity).then_some("an identity")
        }
    }

    /// Whether nobody is a member.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.identities.is_empty() && self.keys.is_empty() && self.notation.is_empty() && self.certificates.is_empty()
    }

    /// Each of them, for people.
    #[must_use]
    pub fn in_words(&self) -> Vec<String> {
        let identities = self.identities.iter().map(ToString::to_string);
        let keys = self.keys.iter().map(|key| format!("key {}", key.fingerprint()));
        let notation = self.notation.iter().map(|entry| format!("Notation: {entry}"));
        let certificates = self.certificates.iter().map(|entry| format!("certificate: {entry}"));
        identities.chain(keys).chain(notation).chain(certificates).collect()
    }

    fn has_key(&self, fingerprint: Digest) -> bool {
        self.keys.iter().any(|key| key.fingerprint() == fingerprint)
    }
}

impl std::fmt::Display for Members {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let identities = self.identities.iter().map(ToString::to_string);
        let keys = self.keys.iter().map(|key| format!("key {}", key.fingerprint()));
        let notation = self.notation.iter().map(ToString::to_string);
        let certificates = self.certificates.iter().map(|entry| entry.identity.clone());
        let all: Vec<String> = identities.chain(keys).chain(notation).chain(certificates).collect();
        f.write_str(&if all.is_empty() { "nobody".to_owned() } else { all.join(" or ") })
    }
}

/// An identity as a pack names it: one identity, or one pattern of identities, from exactly one issuer.
///
/// Text form: the identity itself, or an `https://` URL in which `*` stands for one or more characters within one
/// path segment, after a literal host and a literal owner (`https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main`).
/// The whole identity must match; there are no regular expressions, so nothing can be left unanchored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdentityPattern {
    issuer: String,
    identity: String,
}

/// Why a text is not an identity pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found `{found}`")]
pub struct PatternError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded.
    pub found: String,
}

impl IdentityPattern {
    /// Reads an issuer and an identity or pattern.
    ///
    /// # Errors
    ///
    /// [`PatternError`] when the issuer is not literal, when `*` stands anywhere but in a path segment after host
    /// and owner, or when either text is empty or holds blanks or control characters.
    pub fn parse(issuer: &str, identity: &str) -> Result<Self, PatternError> {
        let refuse = |expected, found: &str| Err(PatternError { expected, found: bounded(found, 120) });
        if !is_plain(issuer) || issuer.contains('*') {
            return refuse("an issuer, literally as the certificate names it", issuer);
        }
        if !is_plain(identity) {
            return refuse("an identity without blanks and control characters", identity);
        }
        if identity.contains('*') && !has_literal_owner(identity) {
            return refuse("`*` only in an `https://` identity, after a literal host and owner", identity);
        }
        if identity.contains("**") || identity.matches('*').count() > MAX_PATTERN_STARS {
            return refuse("single `*`, at most 8 of them", identity);
        }
        Ok(Self { issuer: issuer.to_owned(), identity: identity.to_owned() })
    }

    /// Whether a certificate with this identity, from this issuer, is meant: both compared whole, case and all.
    #[must_use]
    pub fn matches(&self, identity: &str, issuer: &str) -> bool {
        if issuer != self.issuer {
            return false;
        }
        let (mut pattern, mut found) = (self.identity.split('/'), identity.split('/'));
        loop {
            match (pattern.next(), found.next()) {
                (None, None) => return true,
                (Some(pattern), Some(found)) if segment_matches(pattern, found) => {}
                _ => return false,
            }
        }
    }

    /// Whether every identity that `other` names is named by this pattern too, as far as equal texts or a plain
    /// identity under a pattern show it.
    pub(super) fn covers(&self, other: &Self) -> bool {
        self == other || (!other.identity.contains('*') && self.matches(&other.identity, &other.issuer))
    }

    /// The one issuer.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The identity or pattern.
    #[must_use]
    pub fn identity(&self) -> &str {
        &self.identity
    }
}

impl std::fmt::Display for IdentityPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (issuer {})", self.identity, self.issuer)
    }
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_TEXT_CHARS && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// `https://HOST/OWNER/…` with neither a star nor anything odd in host and owner.
fn has_literal_owner(identity: &str) -> bool {
    let Some(rest) = identity.strip_prefix("https://") else { return false };
    let mut segments = rest.split('/');
    let literal = |segment: Option<&str>, also: &[char]| {
        segment.is_some_and(|s| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(&c)))
    };
    let (host, owner) = (segments.next(), segments.next());
    literal(host, &['.', '-', ':']) && literal(owner, &['.', '-', '_']) && segments.next().is_some()
}

/// Whether one segment matches; `*` stands for one or more characters that begin nothing new in a URL.
fn segment_matches(pattern: &str, found: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == found };
    let Some(mut found) = found.strip_prefix(first) else { return false };
    if matches!(found, "." | "..") && first.is_empty() {
        return false;
    }
    let mut literals = rest.split('*').peekable();
    while let Some(literal) = literals.next() {
        // The shortest run that fits is enough: a longer one only takes characters away from what follows.
        let Some(begin) = found.chars().next().map(char::len_utf8) else { return false };
        let end = if literals.peek().is_some() {
            found.get(begin..).and_then(|tail| tail.find(literal)).map(|i| i.saturating_add(begin))
        } else {
            found.strip_suffix(literal).map(str::len).filter(|end| *end >= begin)
        };
        let Some(end) = end else { return false };
        if !found.get(..end).is_some_and(|run| run.chars().all(may_stand_for_star)) {
            return false;
        }
        found = found.get(end.saturating_add(literal.len())..).unwrap_or_default();
    }
    true
}

/// `@` begins the ref of a workflow, `?` and `#` end the path, `%` and `\` spell other characters.
fn may_stand_for_star(character: char) -> bool {
    !character.is_control() && !character.is_whitespace() && !matches!(character, '@' | '?' | '#' | '%' | '\\' | '*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ISSUER: &str = "https://token.actions.githubusercontent.com";

    fn matches(pattern: &str, identity: &str) -> bool {
        IdentityPattern::parse(ISSUER, pattern).unwrap().matches(identity, ISSUER)
    }

    #[test]
    fn a_pattern_is_anchored_at_both_ends() {
        let pattern = "https://github.com/acme";
        assert!(matches(pattern, pattern));
        for other in [
            "https://github.com/acme-evil",
            "https://github.com/acme/",
            "https://github.com/acme/app",
            "https://evil.example/?u=https://github.com/acme",
            "https://github.com/ACME",
            "http://github.com/acme",
            "https://github.com//acme",
            " https://github.com/acme",
        ] {
            assert!(!matches(pattern, other), "{other}");
        }
    }

    #[test]
    fn a_star_stays_within_its_segment() {
        let pattern = "https://github.com/acme/*/.github/workflows/release.yml@refs/tags/v*";
        assert!(matches(pattern, "https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.3"));
        for other in [
            "https://github.com/acme/a/b/.github/workflows/release.yml@refs/tags/v1",
            "https://github.com/acme//.github/workflows/release.yml@refs/tags/v1",
            "https://github.com/acme/../.github/workflows/release.yml@refs/tags/v1",
            "https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v",
            "https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1/x",
            "https://github.com/acme/app?x=/.github/workflows/release.yml@refs/tags/v1",
            "https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1@refs",
            "https://github.com/acme/app%2Fevil/.github/workflows/release.yml@refs/tags/v1",
        ] {
            assert!(!matches(pattern, other), "{other}");
        }
        let workflows = "https://github.com/acme/app/.github/workflows/*@refs/heads/main";
        assert!(matches(workflows, "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main"));
        assert!(!matches(workflows, "https://github.com/acme/app/.github/workflows/x.yml@refs@refs/heads/main"));
        assert!(matches("https://h/o/a*b*c", "https://h/o/a1b2bc"));
        assert!(!matches("https://h/o/a*b*c", "https://h/o/abc"));
        assert!(matches("https://h/o/é*", "https://h/o/éé"));
    }

    #[test]
    fn a_star_has_no_place_in_host_owner_or_issuer() {
        for bad in [
            "*",
            "https://*",
            "https://*/acme/app",
            "https://github.com/*",
            "https://github.com/*/app",
            "https://github.com/ac*/app",
            "https://github.com/acme*",
            "*@example.com",
            "alice@*",
            "spiffe://x/y/*",
            "http://github.com/acme/*",
            "https:///acme/*",
            "https://user@github.com/acme/*",
            "https://github.com/acme/**",
            "https://github.com/acme/*/*/*/*/*/*/*/*/*",
            "",
            "a b",
            "a\u{0}",
        ] {
            assert!(IdentityPattern::parse(ISSUER, bad).is_err(), "{bad}");
        }
        for issuer in ["", "https://*", "https://a b"] {
            assert!(IdentityPattern::parse(issuer, "alice@example.com").is_err(), "{issuer}");
        }
    }

    #[test]
    fn the_issuer_is_compared_letter_by_letter() {
        let pattern = IdentityPattern::parse(ISSUER, "https://github.com/acme/app").unwrap();
        for issuer in [&format!("{ISSUER}/"), &ISSUER.to_uppercase(), "https://accounts.google.com", ""] {
            assert!(!pattern.matches("https://github.com/acme/app", issuer), "{issuer}");
        }
    }

    #[test]
    fn an_identity_without_an_issuer_is_nobody() {
        let identities = vec![IdentityPattern::parse(ISSUER, "alice@example.com").unwrap()];
        let members = Members { identities, ..Members::default() };
        let signer = Signer { identity: Some("alice@example.com".into()), ..Signer::default() };
        assert!(!members.contain(&signer));
        assert!(members.contain(&Signer { issuer: Some(ISSUER.into()), ..signer }));
        assert!(!members.contain(&Signer::default()));
    }

    proptest! {
        #[test]
        fn a_pattern_without_a_star_matches_only_itself(
            a in "https://[a-z.]{1,8}/[a-z@/._-]{0,16}", b in "https://[a-z.]{1,8}/[a-z@/._-]{0,16}"
        ) {
            prop_assert!(matches(&a, &a));
            prop_assert_eq!(matches(&a, &b), a == b);
        }

        #[test]
        fn no_text_makes_a_pattern_panic(pattern: String, found: String) {
            if let Ok(pattern) = IdentityPattern::parse(ISSUER, &pattern) {
                let _ = pattern.matches(&found, ISSUER);
            }
            let _ = segment_matches(&pattern, &found);
        }

        #[test]
        fn a_star_matches_what_a_naive_search_matches(pattern in "[ab*]{1,6}", found in "[abc]{0,8}") {
            fn naive(pattern: &[u8], found: &[u8]) -> bool {
                match (pattern.split_first(), found.split_first()) {
                    (None, None) => true,
                    (Some((b'*', rest)), Some((_, tail))) => naive(rest, tail) || naive(pattern, tail),
                    (Some((p, rest)), Some((f, tail))) => p == f && naive(rest, tail),
                    _ => false,
                }
            }
            prop_assert_eq!(segment_matches(&pattern, &found), naive(pattern.as_bytes(), found.as_bytes()));
        }
    }
}
