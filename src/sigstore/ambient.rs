//! Where the identity comes from that a pipeline signs as: asked in one order, and what was looked for is said.
//!
//! 1. what the caller names (`--identity-token TOKEN` or `@FILE`, then `COUNTERSIGN_IDENTITY_TOKEN`);
//! 2. `SIGSTORE_ID_TOKEN`, which a GitLab job gets by `id_tokens: SIGSTORE_ID_TOKEN: aud: sigstore`;
//! 3. GitHub Actions, a job with the permission `id-token: write`;
//! 4. Buildkite, by its agent; 5. CircleCI, by its own program; 6. Google Cloud, by its metadata server;
//! 7. a file that is mounted at [`MOUNTED_TOKEN`], where SPIFFE helpers and Kubernetes put theirs.
//!
//! The first that is there is used, and when it fails nothing further is tried: a job that quietly signed as somebody
//! else than it was set up to would be worse than one that says what is wrong.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use serde_json::Value;
use tokio::io::AsyncReadExt as _;
use url::Url;
use zeroize::Zeroizing;

use super::identity::{AUDIENCE, IdentityToken, TokenError};
use super::service::{Ask, Service, ServiceOptions, shown};
use super::signer::SignerError;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::{HELPER_SECONDS_MAX, MAX_IDENTITY_TOKEN_BYTES};
use crate::domain::time::Timestamp;

/// The file that is looked for last: where cosign looks for one too.
pub const MOUNTED_TOKEN: &str = "/var/run/sigstore/cosign/oidc-token";
/// Variables that a token, or what gets one, is read from: no command under test need see them.
pub const SECRET_VARIABLES: &[&str] = &[
    "COUNTERSIGN_IDENTITY_TOKEN",
    "SIGSTORE_ID_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "BUILDKITE_AGENT_ACCESS_TOKEN",
    "CIRCLE_OIDC_TOKEN",
    "CIRCLE_OIDC_TOKEN_V2",
];
/// What Google's own programs read, for a metadata server elsewhere than usual.
const METADATA_HOST: &str = "GCE_METADATA_HOST";
const PRODUCT_NAME: &str = "/sys/class/dmi/id/product_name";

/// Where a token comes from. `Debug` and `Display` say the place and nothing of the token.
pub enum IdentitySource {
    /// It was given as it is.
    Given {
        /// The token.
        token: Zeroizing<String>,
        /// Who gave it: a flag or a variable.
        by: String,
    },
    /// A file, read when it is needed: what is mounted is renewed.
    File {
        /// Its path.
        path: PathBuf,
        /// Who named it.
        by: String,
    },
    /// The token service of GitHub Actions.
    GithubActions {
        /// Where it is.
        url: Url,
        /// What it wants to be shown.
        bearer: Zeroizing<String>,
    },
    /// A program of the pipeline that prints one.
    Program {
        /// Whose it is.
        platform: &'static str,
        /// The program and its arguments.
        command: Vec<String>,
    },
    /// The metadata server of Google Cloud.
    Google {
        /// Its host.
        host: String,
    },
}

/// What is looked at to find an identity.
pub struct Surroundings<'a> {
    /// What the caller named: a token, or `@FILE`.
    pub named: Option<&'a str>,
    /// Environment variables.
    pub environment: &'a BTreeMap<String, String>,
    /// The mounted file to look for last.
    pub mounted: &'a Path,
}

/// Nobody to sign as; names each way that was tried.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no identity to sign as: {}", tried.join("; "))]
pub struct NoIdentity {
    /// Each way, and what was not there.
    pub tried: Vec<String>,
}

impl IdentitySource {
    /// The first source that is there. Nothing is sent or started yet.
    ///
    /// # Errors
    ///
    /// [`NoIdentity`], with each way that was tried.
    pub fn find(around: &Surroundings<'_>) -> Result<Self, NoIdentity> {
        let variable = |name: &str| around.environment.get(name).map(String::as_str).filter(|text| !text.is_empty());
        if let Some(named) = around.named {
            return Ok(Self::named(named, "--identity-token"));
        }
        for name in ["COUNTERSIGN_IDENTITY_TOKEN", "SIGSTORE_ID_TOKEN"] {
            if let Some(named) = variable(name) {
                return Ok(Self::named(named, name));
            }
        }
        let mut tried = vec![
            "no --identity-token".to_owned(),
            "COUNTERSIGN_IDENTITY_TOKEN is not set".to_owned(),
            gitlab_hint(variable("GITLAB_CI")),
        ];
        match github(&variable) {
            Ok(found) => return Ok(found),
            Err(why) => tried.push(why),
        }
        for (name, platform, command) in programs() {
            if variable(name) == Some("true") {
                return Ok(Self::Program { platform, command });
            }
            tried.push(format!("not on {platform} ({name} is not `true`)"));
        }
        if let Some(host) = variable(METADATA_HOST) {
            return Ok(Self::Google { host: host.to_owned() });
        }
        let product = std::fs::read_to_string(PRODUCT_NAME).unwrap_or_default();
        if product.trim_start().starts_with("Google") {
            return Ok(Self::Google { host: "metadata.google.internal".to_owned() });
        }
        tried.push("not on Google Cloud".to_owned());
        if around.mounted.exists() {
            return Ok(Self::File { path: around.mounted.to_owned(), by: "the mounted file".to_owned() });
        }
        tried.push(format!("no file {}", around.mounted.display()));
        Err(NoIdentity { tried })
    }

    fn named(text: &str, by: &str) -> Self {
        match text.strip_prefix('@') {
            Some(path) => Self::File { path: PathBuf::from(path), by: by.to_owned() },
            None => Self::Given { token: Zeroizing::new(text.to_owned()), by: by.to_owned() },
        }
    }

    /// Reads what is at hand already, so that a token that is of no use is found out before anything is done.
    ///
    /// # Errors
    ///
    /// [`SignerError::Token`] for one that is of no use, or that cannot be read.
    pub fn check(&self, now: Timestamp) -> Result<(), SignerError> {
        match self {
            Self::Given { token, .. } => self.parse(token, now).map(drop),
            Self::File { path, .. } => self.parse(&read_file(path)?, now).map(drop),
            Self::GithubActions { .. } | Self::Program { .. } | Self::Google { .. } => Ok(()),
        }
    }

    /// Gets the token.
    ///
    /// # Errors
    ///
    /// [`SignerError::Token`] for one that is of no use, [`SignerError::Fault`] when who gives it cannot be asked.
    pub(super) async fn token(&self, options: &ServiceOptions, now: Timestamp) -> Result<IdentityToken, SignerError> {
        match self {
            Self::Given { token, .. } => self.parse(token, now),
            Self::File { path, .. } => self.parse(&read_file(path)?, now),
            Self::GithubActions { url, bearer } => self.parse(&ask_github(url, bearer, options).await?, now),
            Self::Program { platform, command } => self.parse(&run(platform, command, options).await?, now),
            Self::Google { host } => self.parse(&ask_google(host, options).await?, now),
        }
    }

    fn parse(&self, text: &str, now: Timestamp) -> Result<IdentityToken, SignerError> {
        IdentityToken::parse(text, now).map_err(|error| SignerError::Token { from: self.to_string(), error })
    }
}

impl fmt::Display for IdentitySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given { by, .. } => f.write_str(by),
            Self::File { path, by } => write!(f, "{by} ({})", shown(&path.to_string_lossy())),
            Self::GithubActions { .. } => f.write_str("GitHub Actions"),
            Self::Program { platform, .. } => f.write_str(platform),
            Self::Google { .. } => f.write_str("Google Cloud"),
        }
    }
}

impl fmt::Debug for IdentitySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdentitySource({self})")
    }
}

fn gitlab_hint(gitlab: Option<&str>) -> String {
    match gitlab {
        Some("true") => "SIGSTORE_ID_TOKEN is not set: a GitLab job gets it by \
            `id_tokens: {SIGSTORE_ID_TOKEN: {aud: sigstore}}`"
            .to_owned(),
        _ => "SIGSTORE_ID_TOKEN is not set".to_owned(),
    }
}

fn github<'e>(variable: &impl Fn(&str) -> Option<&'e str>) -> Result<IdentitySource, String> {
    let (url, bearer) = (variable("ACTIONS_ID_TOKEN_REQUEST_URL"), variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN"));
    match (url, bearer, variable("GITHUB_ACTIONS")) {
        (Some(url), Some(bearer), _) => match Url::parse(url) {
            Ok(url) => Ok(IdentitySource::GithubActions { url, bearer: Zeroizing::new(bearer.to_owned()) }),
            Err(error) => Err(format!("ACTIONS_ID_TOKEN_REQUEST_URL is no address ({error})")),
        },
        (_, _, Some("true")) => {
            Err("GitHub Actions gives this job no identity: it needs `permissions: {id-token: write}`".to_owned())
        }
        _ => Err("not on GitHub Actions (ACTIONS_ID_TOKEN_REQUEST_URL is not set)".to_owned()),
    }
}

fn programs() -> [(&'static str, &'static str, Vec<String>); 2] {
    let command = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let claims = format!("{{\"aud\":\"{AUDIENCE}\"}}");
    [
        ("BUILDKITE", "Buildkite", command(&["buildkite-agent", "oidc", "request-token", "--audience", AUDIENCE])),
        ("CIRCLECI", "CircleCI", command(&["circleci", "run", "oidc", "get", "--claims", &claims])),
    ]
}

fn read_file(path: &Path) -> Result<Zeroizing<String>, SignerError> {
    use std::io::Read as _;
    let wrong = |found: &dyn fmt::Display| SignerError::Unusable {
        detail: format!("expected an identity token in `{}`, found {found}", shown(&path.to_string_lossy())),
    };
    let file = std::fs::File::open(path).map_err(|error| wrong(&error))?;
    let mut text = Zeroizing::new(String::new());
    let limit = u64::try_from(MAX_IDENTITY_TOKEN_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_string(&mut text).map_err(|error| wrong(&error))?;
    Ok(text)
}

async fn ask_github(url: &Url, bearer: &str, options: &ServiceOptions) -> Result<Zeroizing<String>, SignerError> {
    let mut url = url.clone();
    url.query_pairs_mut().append_pair("audience", AUDIENCE);
    let service = Service::new("GitHub Actions token service", &url, options)?.hiding(bearer);
    let mut headers = HeaderMap::new();
    let mut value = HeaderValue::from_str(&format!("bearer {bearer}"))
        .map_err(|_| SignerError::Unusable { detail: "ACTIONS_ID_TOKEN_REQUEST_TOKEN cannot be sent".into() })?;
    value.set_sensitive(true);
    headers.insert(AUTHORIZATION, value);
    let reply = service.ask(&Ask { method: Method::GET, path: "", headers, body: Vec::new(), also: &[] }).await?;
    let body = Zeroizing::new(reply.body.clone());
    let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
    match answer.get("value").and_then(Value::as_str) {
        Some(token) => Ok(Zeroizing::new(token.to_owned())),
        None => Err(service.corrupt(&reply, "expected {\"value\": TOKEN}, found something else").into()),
    }
}

async fn ask_google(host: &str, options: &ServiceOptions) -> Result<Zeroizing<String>, SignerError> {
    let path = "computeMetadata/v1/instance/service-accounts/default/identity";
    let url = Url::parse(&format!("http://{host}/{path}?audience={AUDIENCE}&format=full"))
        .map_err(|error| SignerError::Unusable { detail: format!("{METADATA_HOST}: {error}") })?;
    // It speaks plain HTTP only, inside of the machine that asks.
    let options = ServiceOptions { plain_http: vec![host.to_owned()], ..options.clone() };
    let service = Service::new("Google metadata server", &url, &options)?;
    let mut headers = HeaderMap::new();
    headers.insert("metadata-flavor", HeaderValue::from_static("Google"));
    let reply = service.ask(&Ask { method: Method::GET, path: "", headers, body: Vec::new(), also: &[] }).await?;
    match String::from_utf8(reply.body.clone()) {
        Ok(token) => Ok(Zeroizing::new(token)),
        Err(_) => Err(service.corrupt(&reply, "expected a token, found other bytes").into()),
    }
}

/// What a program prints, bounded in bytes and time. Its own complaints go where ours go.
async fn run(platform: &str, command: &[String], options: &ServiceOptions) -> Result<Zeroizing<String>, SignerError> {
    let name = command.first().map_or("", String::as_str);
    let failed = |class: FaultClass, detail: String| Fault {
        dependency: format!("{platform} (`{name}`)"),
        class,
        tries: 1,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: Retry::After,
        detail,
    };
    let mut child = tokio::process::Command::new(name)
        .args(command.iter().skip(1))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed(FaultClass::Unavailable, format!("it does not start: {error}")))?;
    let stdout = child.stdout.take();
    let work = async {
        let mut text = Zeroizing::new(String::new());
        if let Some(stdout) = stdout {
            let limit = u64::try_from(MAX_IDENTITY_TOKEN_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            stdout.take(limit).read_to_string(&mut text).await?;
        }
        Ok::<_, std::io::Error>((child.wait().await?, text))
    };
    let allowed = Duration::from_secs(HELPER_SECONDS_MAX).min(options.left());
    let (status, text) = tokio::time::timeout(allowed, work)
        .await
        .map_err(|_| failed(FaultClass::Timeout, format!("no token within {} s", allowed.as_secs())))?
        .map_err(|error| failed(FaultClass::Unavailable, error.to_string()))?;
    if !status.success() {
        return Err(failed(FaultClass::Denied, format!("it gave no token ({status})")).into());
    }
    Ok(text)
}

/// Why a token that was found cannot be signed with, for who reads it.
#[must_use]
pub fn token_hint(error: &TokenError) -> &'static str {
    match error {
        TokenError::Expired { .. } => "get a new one; it is needed only while the signature is made",
        TokenError::Audience { .. } => "ask for one with the audience `sigstore`",
        TokenError::NotYet { .. } => "set this machine's clock",
        TokenError::Incomplete { .. } | TokenError::Malformed { .. } => {
            "an OpenID Connect identity token is wanted, not an access token"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(named: Option<&str>, variables: &[(&str, &str)]) -> Result<String, NoIdentity> {
        let environment = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mounted = Path::new("/nowhere/oidc-token");
        IdentitySource::find(&Surroundings { named, environment: &environment, mounted }).map(|found| found.to_string())
    }

    const EVERYTHING: &[(&str, &str)] = &[
        ("COUNTERSIGN_IDENTITY_TOKEN", "@/a/token"),
        ("SIGSTORE_ID_TOKEN", "a.b.c"),
        ("ACTIONS_ID_TOKEN_REQUEST_URL", "https://tokens.example/?v=2"),
        ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "secret"),
        ("BUILDKITE", "true"),
        ("CIRCLECI", "true"),
        ("GCE_METADATA_HOST", "127.0.0.1:1"),
    ];

    #[test]
    fn sources_have_one_order() {
        assert_eq!(find(Some("a.b.c"), EVERYTHING).unwrap(), "--identity-token");
        assert_eq!(find(Some("@x"), EVERYTHING).unwrap(), "--identity-token (x)");
        let order = [
            "COUNTERSIGN_IDENTITY_TOKEN (/a/token)",
            "SIGSTORE_ID_TOKEN",
            "GitHub Actions",
            // Its second variable alone names nobody.
            "Buildkite",
            "Buildkite",
            "CircleCI",
            "Google Cloud",
        ];
        for (index, expected) in order.iter().enumerate() {
            assert_eq!(find(None, &EVERYTHING[index..]).unwrap(), *expected, "{index}");
        }
    }

    #[test]
    fn the_mounted_file_comes_last() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let environment = BTreeMap::new();
        let found =
            IdentitySource::find(&Surroundings { named: None, environment: &environment, mounted: file.path() });
        assert_eq!(found.unwrap().to_string(), format!("the mounted file ({})", file.path().display()));
    }

    #[test]
    fn who_finds_nobody_says_where_it_looked() {
        let words = find(None, &[("SIGSTORE_ID_TOKEN", ""), ("BUILDKITE", "false")]).unwrap_err().to_string();
        for way in [
            "--identity-token",
            "COUNTERSIGN_IDENTITY_TOKEN",
            "SIGSTORE_ID_TOKEN",
            "GitHub Actions",
            "Buildkite",
            "CircleCI",
            "Google Cloud",
            "/nowhere/oidc-token",
        ] {
            assert!(words.contains(way), "{way}: {words}");
        }
        let github = find(None, &[("GITHUB_ACTIONS", "true")]).unwrap_err().to_string();
        assert!(github.contains("id-token: write"), "{github}");
        let gitlab = find(None, &[("GITLAB_CI", "true")]).unwrap_err().to_string();
        assert!(gitlab.contains("id_tokens"), "{gitlab}");
    }

    #[test]
    fn no_form_of_a_source_shows_its_secret() {
        let environment: BTreeMap<String, String> =
            EVERYTHING.iter().skip(2).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let around = Surroundings { named: None, environment: &environment, mounted: Path::new("/nowhere") };
        let found = IdentitySource::find(&around).unwrap();
        assert!(!format!("{found:?} {found}").contains("secret"));
        let given = IdentitySource::named("a.secret.c", "--identity-token");
        let words = given.check(Timestamp::from_unix_seconds(0).unwrap()).unwrap_err().to_string();
        assert!(!format!("{given:?} {given} {words}").contains("secret"), "{words}");
    }

    fn valid_token(now: Timestamp) -> String {
        let claims = serde_json::json!({"iss": "https://issuer.example", "sub": "job", "aud": AUDIENCE,
            "exp": now.unix_seconds() + 60});
        super::super::identity::tests::token_with(&claims)
    }

    async fn serving(query: &str, header: (&'static str, &'static str), body: String) -> wiremock::MockServer {
        use wiremock::matchers::{header as has, method, query_param};
        let server = wiremock::MockServer::start().await;
        let answer = wiremock::ResponseTemplate::new(200).set_body_string(body);
        wiremock::Mock::given(method("GET"))
            .and(query_param("audience", query))
            .and(has(header.0, header.1))
            .respond_with(answer)
            .mount(&server)
            .await;
        server
    }

    #[tokio::test]
    async fn a_job_on_github_gets_its_token_for_the_audience_of_sigstore() {
        let now = Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let body = serde_json::json!({"value": valid_token(now), "count": 1}).to_string();
        let server = serving("sigstore", ("authorization", "bearer runtime"), body).await;
        let url = Url::parse(&format!("{}/token?api-version=2.0", server.uri())).unwrap();
        let job = IdentitySource::GithubActions { url: url.clone(), bearer: Zeroizing::new("runtime".into()) };
        let token = job.token(&ServiceOptions::default(), now).await.unwrap();
        assert_eq!(token.claims().subject, "job");
        let stranger = IdentitySource::GithubActions { url, bearer: Zeroizing::new("another-secret".into()) };
        let words = stranger.token(&ServiceOptions::default(), now).await.unwrap_err().to_string();
        assert!(words.contains("GitHub Actions token service") && words.contains("denied"), "{words}");
        assert!(!words.contains("another-secret"), "{words}");
    }

    #[tokio::test]
    async fn a_machine_of_google_gets_its_token_of_the_metadata_server() {
        let now = Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let server = serving("sigstore", ("metadata-flavor", "Google"), valid_token(now)).await;
        let host = server.uri().trim_start_matches("http://").to_owned();
        let token = IdentitySource::Google { host }.token(&ServiceOptions::default(), now).await.unwrap();
        assert_eq!(token.claims().issuer, "https://issuer.example");
    }

    #[tokio::test]
    async fn a_program_of_the_pipeline_prints_a_token_or_is_named() {
        let now = Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let program = |words: &[&str]| IdentitySource::Program {
            platform: "Buildkite",
            command: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let token = valid_token(now);
        let found = program(&["echo", &token]).token(&ServiceOptions::default(), now).await.unwrap();
        assert_eq!(found.claims().subject, "job");
        for (words, expected) in [
            (&["no-such-program-anywhere"][..], "Buildkite (`no-such-program-anywhere`): it does not start"),
            (&["false"], "Buildkite (`false`): it gave no token"),
            (&["true"], "Buildkite: expected an identity token"),
        ] {
            let said = program(words).token(&ServiceOptions::default(), now).await.unwrap_err().to_string();
            assert!(said.starts_with(expected), "{said}");
        }
        let hurried = ServiceOptions { total: Duration::from_millis(100), ..ServiceOptions::default() };
        let said = program(&["sleep", "60"]).token(&hurried.beginning_now(), now).await.unwrap_err().to_string();
        assert!(said.contains("no token within") && said.contains("timeout"), "{said}");
    }
}
