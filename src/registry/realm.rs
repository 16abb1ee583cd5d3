//! Which token server a registry may send us to. Pure.
//!
//! A registry that answers 401 names the server that gives out tokens, and our credentials go there. So the other
//! side chooses the address, and the choice is narrowed here: the registry's own host, or one under the same
//! registrable parent (`auth.docker.io` for `registry-1.docker.io`, `gitlab.com` for `registry.gitlab.com`).
//! There is no list of public suffixes in here: the parent is the last two labels, or the last three where the
//! second-level label is a well-known category under a country (`example.co.uk`). Hosting domains that give
//! strangers neighbouring names (`a.cloud.example`, `b.cloud.example`) remain neighbours; what the rule keeps out
//! is every host that has nothing to do with the registry, every address inside our own network, and plain HTTP.

use std::collections::BTreeMap;

use url::{Host, Url};

use super::error::shown;
use crate::domain::limits::MAX_CHALLENGE_BYTES;

/// What a registry demands before it answers (RFC 9110, "WWW-Authenticate").
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Challenge {
    /// User name and password, to the registry itself.
    Basic,
    /// A token from a server that it names.
    Bearer { realm: String, service: Option<String>, scope: Option<String> },
}

impl Challenge {
    /// The first challenge that we can meet; a token before a password, which then stays at the token server.
    pub(super) fn choose<'a>(headers: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut basic = None;
        for header in headers {
            if header.len() > MAX_CHALLENGE_BYTES {
                continue;
            }
            let (scheme, rest) = header.trim().split_once(' ').unwrap_or((header.trim(), ""));
            if scheme.eq_ignore_ascii_case("bearer") {
                let mut parameters = parameters(rest);
                if let Some(realm) = parameters.remove("realm") {
                    let (service, scope) = (parameters.remove("service"), parameters.remove("scope"));
                    return Some(Self::Bearer { realm, service, scope });
                }
            } else if scheme.eq_ignore_ascii_case("basic") {
                basic = Some(Self::Basic);
            }
        }
        basic
    }
}

/// `key="value"` pairs, with quoted-pair escapes; the first of two with one name counts.
fn parameters(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = text;
    while let Some((key, after)) = rest.split_once('=') {
        let key = key.trim_matches([' ', ',', '\t']).to_ascii_lowercase();
        let value;
        if let Some(quoted) = after.strip_prefix('"') {
            let mut text = String::new();
            let mut end = quoted.len();
            let mut escaped = false;
            for (at, c) in quoted.char_indices() {
                match c {
                    _ if escaped => {
                        text.push(c);
                        escaped = false;
                    }
                    '\\' => escaped = true,
                    '"' => {
                        end = at.saturating_add(1);
                        break;
                    }
                    _ => text.push(c),
                }
            }
            value = text;
            rest = quoted.get(end..).unwrap_or_default();
        } else {
            let (text, after) = after.split_once(',').unwrap_or((after, ""));
            value = text.trim().to_owned();
            rest = after;
        }
        found.entry(key).or_insert(value);
    }
    found
}

/// Why credentials are not sent to a token server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("realm-untrusted: expected a token server {expected}, found `{found}`; nothing was sent there")]
pub(super) struct RealmUntrusted {
    expected: String,
    found: String,
}

/// The address of the token server, if `registry` may send us there.
///
/// * `plain_http` — whether a host may be spoken to over plain HTTP at all.
pub(super) fn trusted_realm(
    realm: &str,
    registry: &Url,
    plain_http: impl Fn(&Url) -> bool,
) -> Result<Url, RealmUntrusted> {
    let own = registry.host_str().unwrap_or_default();
    let refuse = |expected: String| RealmUntrusted { expected, found: shown(realm, 200) };
    let Ok(url) = Url::parse(realm) else { return Err(refuse("with a URL".to_owned())) };
    let secure = url.scheme() == "https" || (url.scheme() == "http" && registry.scheme() == "http" && plain_http(&url));
    if !secure {
        return Err(refuse("with an https URL".to_owned()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("without a user name in its URL".to_owned()));
    }
    let related = match (url.host(), registry.host()) {
        (Some(Host::Domain(theirs)), Some(Host::Domain(ours))) => theirs == ours || are_siblings(theirs, ours),
        // An address is only ever itself.
        (theirs, ours) => theirs.is_some() && theirs == ours,
    };
    if related { Ok(url) } else { Err(refuse(format!("at `{own}` or a sibling of it"))) }
}

fn are_siblings(a: &str, b: &str) -> bool {
    match (registrable(a), registrable(b)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// The last labels of a host under which, as a rule, one owner gives out names.
fn registrable(host: &str) -> Option<&str> {
    let labels: Vec<&str> = host.split('.').collect();
    let country_category = match labels.as_slice() {
        [.., second, top] => {
            top.len() == 2
                && matches!(*second, "co" | "com" | "net" | "org" | "gov" | "edu" | "ac" | "or" | "ne" | "go")
        }
        _ => false,
    };
    let count = if country_category { 3 } else { 2 };
    if labels.len() < count {
        return None;
    }
    let start = host.rmatch_indices('.').nth(count.saturating_sub(1)).map_or(0, |(at, _)| at.saturating_add(1));
    host.get(start..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trusted(realm: &str, registry: &str) -> bool {
        let loopback = |url: &Url| matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
        trusted_realm(realm, &Url::parse(registry).unwrap(), loopback).is_ok()
    }

    #[test]
    fn the_token_servers_of_known_registries_are_trusted() {
        assert!(trusted("https://auth.docker.io/token", "https://registry-1.docker.io"));
        assert!(trusted("https://ghcr.io/token", "https://ghcr.io"));
        assert!(trusted("https://gitlab.com/jwt/auth", "https://registry.gitlab.com"));
        assert!(trusted("https://acme.azurecr.io/oauth2/token", "https://acme.azurecr.io"));
        assert!(trusted("http://127.0.0.1:5001/token", "http://127.0.0.1:5000"));
    }

    #[test]
    fn a_token_server_that_has_nothing_to_do_with_the_registry_is_not() {
        for (realm, registry) in [
            ("https://evil.example/token", "https://ghcr.io"),
            ("https://ghcr.io.evil.example/token", "https://ghcr.io"),
            ("https://evilghcr.io/token", "https://ghcr.io"),
            ("https://ghcr.io@evil.example/token", "https://ghcr.io"),
            ("https://user:secret@ghcr.io/token", "https://ghcr.io"),
            ("http://ghcr.io/token", "https://ghcr.io"),
            ("http://127.0.0.1/token", "https://ghcr.io"),
            ("http://registry.lan/token", "http://127.0.0.1:5000"),
            ("http://localhost:5000/token", "http://127.0.0.1:5000"),
            ("https://169.254.169.254/latest", "https://ghcr.io"),
            ("https://10.0.0.2/token", "https://10.0.0.1"),
            ("https://[fe80::1]/token", "https://ghcr.io"),
            ("https://evil.co.uk/token", "https://registry.acme.co.uk"),
            ("https://evil.io/token", "https://ghcr.io"),
            ("ftp://ghcr.io/token", "https://ghcr.io"),
            ("file:///etc/passwd", "https://ghcr.io"),
            ("/token", "https://ghcr.io"),
            ("", "https://ghcr.io"),
        ] {
            assert!(!trusted(realm, registry), "{realm} for {registry}");
        }
    }

    #[test]
    fn a_challenge_is_read_with_its_quotes_and_commas() {
        let header = r#"Bearer realm="https://a.example/t?x=1,2",service="a \"b\"",scope="repository:x:pull,push""#;
        let expected = Challenge::Bearer {
            realm: "https://a.example/t?x=1,2".into(),
            service: Some("a \"b\"".into()),
            scope: Some("repository:x:pull,push".into()),
        };
        assert_eq!(Challenge::choose([r#"Basic realm="x""#, header].into_iter()), Some(expected));
        assert_eq!(Challenge::choose(["basic realm=x"].into_iter()), Some(Challenge::Basic));
        assert_eq!(Challenge::choose(["Negotiate", "Bearer nothing"].into_iter()), None);
    }

    proptest! {
        #[test]
        fn no_header_makes_the_reader_panic(text: String) {
            let _ = Challenge::choose([text.as_str(), &format!("Bearer {text}")].into_iter());
            let _ = trusted(&text, "https://ghcr.io");
        }
    }
}
