//! Where a source comes from: the address of a git repository, and the name of a commit.

use url::Url;

/// Whether `text` names a commit in full: 40 (SHA-1) or 64 (SHA-256) lowercase hex digits.
#[must_use]
pub fn is_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The one spelling of a git remote: `git+https://HOST/PATH` or `git+ssh://HOST/PATH`.
///
/// User names, passwords, tokens, queries and fragments are left out, the host is in lower case, a default port and
/// the ending `.git` are dropped. `git@HOST:PATH` is ssh. `None` for what names no place others could look at: a
/// relative path, a transport helper (`ext::…`), an unknown scheme.
#[must_use]
pub fn source_uri(remote: &str) -> Option<String> {
    let remote = remote.trim();
    if remote.chars().any(char::is_control) || remote.len() > 2_048 {
        return None;
    }
    if let Some(path) = remote.strip_prefix('/') {
        return tidy_path(path).map(|path| format!("git+file:///{path}"));
    }
    if !remote.contains("://") {
        return scp_like(remote);
    }
    let url = Url::parse(remote).ok()?;
    let transport = match url.scheme() {
        "file" => return tidy_path(url.path()).map(|path| format!("git+file:///{path}")),
        "http" | "git+http" => "http",
        "https" | "git+https" => "https",
        "ssh" | "git+ssh" | "ssh+git" => "ssh",
        "git" => "git",
        _ => return None,
    };
    let host = url.host_str().filter(|h| !h.is_empty())?.to_ascii_lowercase();
    let default = match transport {
        "http" => 80,
        "https" => 443,
        "ssh" => 22,
        _ => 9_418,
    };
    let port = url.port().filter(|port| *port != default).map_or(String::new(), |port| format!(":{port}"));
    tidy_path(url.path()).map(|path| format!("git+{transport}://{host}{port}/{path}"))
}

/// `[USER@]HOST:PATH`, as ssh has it; a colon after a slash is part of a path.
fn scp_like(remote: &str) -> Option<String> {
    let (place, path) = remote.split_once(':')?;
    let host = place.rsplit_once('@').map_or(place, |(_, host)| host);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    // A second `@` would mean that the first colon stood before a password.
    if host.is_empty() || path.starts_with(':') || path.contains('@') || !host.chars().all(plain) {
        return None;
    }
    tidy_path(path).map(|path| format!("git+ssh://{}/{path}", host.to_ascii_lowercase()))
}

fn tidy_path(path: &str) -> Option<&str> {
    let path = path.trim_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path).trim_end_matches('/');
    (!path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_remote_has_one_spelling_and_no_credentials() {
        let cases = [
            ("https://github.com/acme/app.git", Some("git+https://github.com/acme/app")),
            ("https://user:tok@GitHub.com:443/acme/app.git/", Some("git+https://github.com/acme/app")),
            ("https://tok@host:8443/a/b?private_token=x#y", Some("git+https://host:8443/a/b")),
            ("http://host/a", Some("git+http://host/a")),
            ("git@github.com:acme/app.git", Some("git+ssh://github.com/acme/app")),
            ("github.com:/acme/app", Some("git+ssh://github.com/acme/app")),
            ("ssh://git:secret@Host:22/acme/app.git", Some("git+ssh://host/acme/app")),
            ("ssh://git@host:2222/acme/app", Some("git+ssh://host:2222/acme/app")),
            ("git://host/a.git", Some("git+git://host/a")),
            ("/srv/git/app.git", Some("git+file:///srv/git/app")),
            ("file:///srv/git/app", Some("git+file:///srv/git/app")),
            ("user:secret@host:acme/app", None),
            ("ext::sh -c touch% /tmp/x", None),
            ("../app", None),
            ("C:\\app", Some("git+ssh://c/\\app")),
            ("javascript://x/y", None),
            ("https://", None),
            ("https://host", None),
            ("https://host/a\nb", None),
            ("", None),
        ];
        for (remote, expected) in cases {
            assert_eq!(source_uri(remote).as_deref(), expected, "{remote}");
        }
    }

    proptest! {
        #[test]
        fn no_credential_in_a_remote_survives(
            scheme in "https?|ssh|git", user in "[a-z]{0,5}", secret in "SECRET[A-Za-z0-9%]{0,8}", path in "[a-z/.]{1,10}"
        ) {
            for remote in [
                format!("{scheme}://{user}:{secret}@host.example/{path}"),
                format!("{scheme}://{secret}@host.example/{path}"),
                format!("{scheme}://host.example/{path}?token={secret}"),
                format!("{secret}@host.example:{path}"),
                format!("{user}:{secret}@host.example:{path}"),
            ] {
                let uri = source_uri(&remote).unwrap_or_default();
                prop_assert!(!uri.to_uppercase().contains("SECRET"), "{} gave {}", remote, uri);
            }
        }

        #[test]
        fn no_remote_makes_the_reader_panic(remote: String) {
            let _ = source_uri(&remote);
        }
    }
}
