//! The credentials that container tools share: `config.json`, `auth.json` and credential helpers.
//!
//! Written here and not taken from a library because a helper is a program that may ask for a touch, a password or a
//! network: it runs off the async threads, with a deadline, in a process group of its own that is killed whole.
//! Secrets are zeroised, never printed, and go to no error message; what a helper prints is one of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use zeroize::Zeroizing;

use super::error::shown;
use super::{CredentialSource, RegistryOptions};
use crate::domain::json;
use crate::domain::limits::{MAX_CREDENTIALS_BYTES, MAX_PROGRAM_OUTPUT_BYTES};

/// What a registry is shown to say who we are. Not `Debug`: it must not be printed by accident.
#[derive(Clone)]
pub(super) enum Credential {
    /// A user and a password or access token.
    Password { username: String, password: Zeroizing<String> },
    /// A refresh token for the token server.
    IdentityToken(Zeroizing<String>),
}

/// Why credentials that seem to exist could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum CredentialError {
    /// The file cannot be read, or is not what it should be.
    #[error("credentials file `{path}`: {detail}")]
    File { path: String, detail: String },
    /// The helper failed by its own account.
    #[error("credential helper `{name}`: {detail}")]
    Helper { name: String, detail: String },
    /// The helper did not answer in time, and was killed.
    #[error("credential helper `{name}` did not answer within {} ms", .limit.as_millis())]
    HelperTimeout { name: String, limit: Duration },
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default, deserialize_with = "secret")]
    auth: Zeroizing<String>,
    #[serde(default)]
    username: String,
    #[serde(default, deserialize_with = "secret")]
    password: Zeroizing<String>,
    #[serde(default, deserialize_with = "secret")]
    identitytoken: Zeroizing<String>,
}

fn secret<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(deserializer).map(Zeroizing::new)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Config {
    #[serde(default)]
    auths: BTreeMap<String, Entry>,
    creds_store: Option<String>,
    #[serde(default)]
    cred_helpers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct HelperAnswer {
    username: String,
    #[serde(deserialize_with = "secret")]
    secret: Zeroizing<String>,
}

/// The credential for `host` and `repository`; `None` when nothing is configured for it.
pub(super) async fn find(
    options: &RegistryOptions,
    host: &str,
    repository: &str,
) -> Result<Option<Credential>, CredentialError> {
    for path in files(&options.credentials) {
        let Some(config) = read(&path).await? else { continue };
        if let Some(credential) = in_config(&config, &path, options, host, repository).await? {
            return Ok(Some(credential));
        }
    }
    Ok(None)
}

/// The files to look into, in order. `REGISTRY_AUTH_FILE` is an order to use that file and no other.
fn files(source: &CredentialSource) -> Vec<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    match source {
        CredentialSource::Anonymous => Vec::new(),
        CredentialSource::File(path) => vec![path.clone()],
        CredentialSource::Environment => {
            if let Some(path) = variable("REGISTRY_AUTH_FILE") {
                return vec![path];
            }
            let podman = variable("XDG_RUNTIME_DIR").map(|dir| dir.join("containers/auth.json"));
            let docker = variable("DOCKER_CONFIG").or_else(|| variable("HOME").map(|home| home.join(".docker")));
            podman.into_iter().chain(docker.map(|dir| dir.join("config.json"))).collect()
        }
    }
}

async fn read(path: &Path) -> Result<Option<Config>, CredentialError> {
    let error = |detail: String| CredentialError::File { path: shown(&path.to_string_lossy(), 200), detail };
    let file = match tokio::fs::File::open(path).await {
        Ok(file) => file,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(error(e.to_string())),
    };
    let mut bytes = Zeroizing::new(Vec::new());
    let limit = u64::try_from(MAX_CREDENTIALS_BYTES).unwrap_or(u64::MAX);
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).await.map_err(|e| error(e.to_string()))?;
    if bytes.len() > MAX_CREDENTIALS_BYTES {
        return Err(error(format!("more than the limit of {MAX_CREDENTIALS_BYTES} bytes")));
    }
    parse(&bytes, path).map(Some)
}

fn parse(bytes: &[u8], path: &Path) -> Result<Config, CredentialError> {
    // The parser's message could repeat what it read, so only the place is told.
    json::parse_as(bytes).map_err(|e| CredentialError::File {
        path: shown(&path.to_string_lossy(), 200),
        detail: format!("not the JSON of a credentials file (line {}, column {})", e.line, e.column),
    })
}

/// Every credential that a file states itself; for `fuzz/`.
pub(super) fn all_in(bytes: &[u8], path: &Path) -> Result<Vec<Credential>, CredentialError> {
    let config = parse(bytes, path)?;
    config.auths.values().filter_map(|entry| from_entry(entry, path).transpose()).collect()
}

async fn in_config(
    config: &Config,
    path: &Path,
    options: &RegistryOptions,
    host: &str,
    repository: &str,
) -> Result<Option<Credential>, CredentialError> {
    if let Some(helper) = config.cred_helpers.get(host).filter(|name| !name.is_empty()) {
        return ask_helper(helper, host, options).await;
    }
    for key in keys(host, repository) {
        if let Some(entry) = config.auths.get(&key)
            && let Some(credential) = from_entry(entry, path)?
        {
            return Ok(Some(credential));
        }
    }
    match config.creds_store.as_deref().filter(|name| !name.is_empty()) {
        Some(helper) => ask_helper(helper, host, options).await,
        None => Ok(None),
    }
}

/// The spellings under which tools store a host, the narrowest first (podman stores namespaces too).
fn keys(host: &str, repository: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut place = format!("{host}/{repository}");
    while let Some((parent, _)) = place.rsplit_once('/') {
        keys.push(place.clone());
        place = parent.to_owned();
    }
    for name in names(host) {
        keys.extend([name.to_owned(), format!("https://{name}"), format!("https://{name}/v1/")]);
        keys.extend([format!("https://{name}/v2/"), format!("http://{name}")]);
    }
    keys
}

/// Docker Hub is known under three names.
fn names(host: &str) -> Vec<&str> {
    match host {
        "docker.io" | "index.docker.io" | "registry-1.docker.io" => {
            vec!["index.docker.io", "docker.io", "registry-1.docker.io"]
        }
        other => vec![other],
    }
}

fn from_entry(entry: &Entry, path: &Path) -> Result<Option<Credential>, CredentialError> {
    if !entry.identitytoken.is_empty() {
        return Ok(Some(Credential::IdentityToken(entry.identitytoken.clone())));
    }
    if !entry.auth.is_empty() {
        let lenient = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let decoded =
            GeneralPurpose::new(&alphabet::STANDARD, lenient).decode(entry.auth.as_bytes()).map(Zeroizing::new);
        let text =
            decoded.ok().and_then(|bytes| std::str::from_utf8(&bytes).map(|t| Zeroizing::new(t.to_owned())).ok());
        let pair = text.as_ref().and_then(|text| text.split_once(':'));
        let Some((username, password)) = pair else {
            let detail = "expected base64 of `user:password` as `auth`, found something else".to_owned();
            return Err(CredentialError::File { path: shown(&path.to_string_lossy(), 200), detail });
        };
        let password = Zeroizing::new(password.trim_end_matches('\0').to_owned());
        return Ok(Some(Credential::Password { username: username.to_owned(), password }));
    }
    if entry.username.is_empty() || entry.password.is_empty() {
        return Ok(None);
    }
    Ok(Some(Credential::Password { username: entry.username.clone(), password: entry.password.clone() }))
}

/// Runs `docker-credential-NAME get` (docker's credential helper protocol).
async fn ask_helper(
    helper: &str,
    host: &str,
    options: &RegistryOptions,
) -> Result<Option<Credential>, CredentialError> {
    let name = format!("docker-credential-{}", shown(helper, 60));
    let failed = |detail: String| CredentialError::Helper { name: name.clone(), detail };
    if !helper.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) {
        return Err(failed("expected a name of letters, digits, `.`, `_`, `-`".to_owned()));
    }
    let program = match &options.helper_directory {
        Some(directory) => directory.join(&name),
        None => PathBuf::from(&name),
    };
    let mut command = tokio::process::Command::new(program);
    command.arg("get").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // A group of its own, so that what the helper started ends with it.
    command.process_group(0).kill_on_drop(true);
    let mut child = command.spawn().map_err(|e| failed(format!("could not be started: {e}")))?;
    let group = child.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);

    let server = if names(host).len() > 1 { "https://index.docker.io/v1/" } else { host };
    let conversation = async {
        if let Some(mut stdin) = child.stdin.take() {
            // A helper that does not read its input is judged by what it answers.
            let _ = stdin.write_all(server.as_bytes()).await;
        }
        let mut output = Zeroizing::new(Vec::new());
        if let Some(stdout) = child.stdout.take() {
            let limit = u64::try_from(MAX_PROGRAM_OUTPUT_BYTES).unwrap_or(u64::MAX);
            stdout.take(limit).read_to_end(&mut output).await?;
        }
        Ok::<_, std::io::Error>((output, child.wait().await?))
    };
    let outcome = tokio::time::timeout(options.helper_timeout, conversation).await;
    if !matches!(outcome, Ok(Ok(_)))
        && let Some(group) = group
    {
        // Already gone is as good as killed.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let (output, status) = match outcome {
        Ok(done) => done.map_err(|e| failed(e.to_string()))?,
        Err(_) => return Err(CredentialError::HelperTimeout { name, limit: options.helper_timeout }),
    };
    if !status.success() {
        // The protocol's own words for "I have none for this host".
        let text = String::from_utf8_lossy(&output);
        if text.trim() == "credentials not found in native keychain" {
            return Ok(None);
        }
        return Err(failed(format!("ended with {status}")));
    }
    let answer: HelperAnswer =
        json::parse_as(&output).map_err(|_| failed("expected JSON with `Username` and `Secret`".to_owned()))?;
    Ok(Some(if answer.username == "<token>" {
        Credential::IdentityToken(answer.secret)
    } else {
        Credential::Password { username: answer.username, password: answer.secret }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str) -> Config {
        json::parse_as(text.as_bytes()).unwrap()
    }

    async fn password(text: &str, host: &str, repository: &str) -> Option<(String, String)> {
        let options = RegistryOptions::default();
        match in_config(&config(text), Path::new("config.json"), &options, host, repository).await.unwrap() {
            Some(Credential::Password { username, password }) => Some((username, password.to_string())),
            Some(Credential::IdentityToken(token)) => Some(("<token>".to_owned(), token.to_string())),
            None => None,
        }
    }

    #[tokio::test]
    async fn a_host_is_found_under_every_spelling_that_tools_write() {
        // base64 of `u:p:q`: only the first colon separates.
        for key in ["r.example", "https://r.example", "https://r.example/v1/", "r.example/team"] {
            let text = format!(r#"{{"auths":{{"{key}":{{"auth":"dTpwOnE="}}}}}}"#);
            assert_eq!(password(&text, "r.example", "team/app").await, Some(("u".into(), "p:q".into())), "{key}");
        }
        let hub = r#"{"auths":{"https://index.docker.io/v1/":{"username":"u","password":"p"}}}"#;
        assert_eq!(password(hub, "docker.io", "library/alpine").await, Some(("u".into(), "p".into())));
    }

    #[tokio::test]
    async fn the_credentials_of_another_host_or_namespace_are_not_used() {
        let text = r#"{"auths":{"r.example/team":{"auth":"dTpw"},"r.example:5000":{"auth":"dTpw"}}}"#;
        assert_eq!(password(text, "r.example", "other/app").await, None);
        assert_eq!(password(text, "r.example", "teamwork/app").await, None);
        assert_eq!(password(text, "example", "team/app").await, None);
    }

    #[tokio::test]
    async fn the_narrowest_entry_wins_and_an_empty_one_is_none() {
        let text = r#"{"auths":{"r.example":{"auth":"YTph"},"r.example/team":{"identitytoken":"t"},"x.example":{}}}"#;
        assert_eq!(password(text, "r.example", "team/app").await, Some(("<token>".into(), "t".into())));
        assert_eq!(password(text, "r.example", "other/app").await, Some(("a".into(), "a".into())));
        assert_eq!(password(text, "x.example", "app").await, None);
    }

    #[tokio::test]
    async fn a_helper_that_is_a_path_is_refused() {
        let text = config(r#"{"credHelpers":{"r.example":"../../bin/sh"}}"#);
        let options = RegistryOptions::default();
        let error = in_config(&text, Path::new("c"), &options, "r.example", "a").await.err().unwrap();
        assert!(matches!(error, CredentialError::Helper { .. }), "{error}");
    }

    #[tokio::test]
    async fn an_error_about_a_broken_file_repeats_nothing_of_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        std::fs::write(&path, r#"{"auths":{"r.example":{"auth":"c2VjcmV0"},"auths":hunter2}}"#).unwrap();
        let options = RegistryOptions { credentials: CredentialSource::File(path), ..RegistryOptions::default() };
        let error = find(&options, "r.example", "app").await.err().unwrap().to_string();
        assert!(error.contains("line 1") && !error.contains("hunter2") && !error.contains("c2Vj"), "{error}");
    }
}
