//! A webhook: one POST of a signed body (Standard Webhooks), to the address that was configured and nowhere else.
//!
//! Redirects are not followed, no proxy is asked, and a name may lead to addresses of the public internet only, unless
//! others are listed: a webhook must not be the way into a network that its receiver cannot reach. The addresses are
//! looked at when the connection is made, so that a name cannot lead elsewhere afterwards.

use std::fmt;
use std::io::Read as _;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, StatusCode, redirect};
use url::{Host, Url};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::domain::limits::{
    CONNECT_SECONDS_MAX, MAX_WEBHOOK_SECRET_BYTES, NOTICE_RETRY_SECONDS_MAX, WEBHOOK_SECONDS_MAX,
    WEBHOOK_SECRET_BYTES_MIN,
};
use crate::domain::names::{EnvironmentName, ProjectName, WebhookName};
use crate::domain::notice::{AddressRange, is_public};
use crate::domain::time::Timestamp;

/// The media type of a CloudEvent in its structured form.
const CLOUD_EVENT: &str = "application/cloudevents+json";
/// How a secret may begin.
const PREFIX: &str = "whsec_";

/// Somebody who is told about decisions.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// What the configuration calls it.
    pub name: WebhookName,
    /// Where it is told: `https`, or `http` on this machine.
    pub url: Url,
    /// Where the secret lies that bodies are signed with.
    pub secret: SecretSource,
    /// Only about decisions of these projects; empty: of all.
    pub projects: Vec<ProjectName>,
    /// Only about decisions for these environments; empty: for all.
    pub environments: Vec<EnvironmentName>,
    /// Addresses that are not of the public internet, and may be told all the same.
    pub addresses: Vec<AddressRange>,
}

/// Why an address is none of a webhook. It does not repeat the address, in which a secret may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected `https://HOST/…`, or `http://` and an address of this machine, without a user and a fragment")]
pub struct WebhookUrlError;

impl Webhook {
    /// Reads the address of a webhook.
    ///
    /// # Errors
    ///
    /// [`WebhookUrlError`], which does not repeat it.
    pub fn url(text: &str) -> Result<Url, WebhookUrlError> {
        let url = Url::parse(text).map_err(|_| WebhookUrlError)?;
        let here = match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(_)) => false,
            None => return Err(WebhookUrlError),
        };
        let known = url.scheme() == "https" || (url.scheme() == "http" && here);
        let bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        if known && bare { Ok(url) } else { Err(WebhookUrlError) }
    }

    /// Where it is told, without what may be secret: scheme, host and port.
    #[must_use]
    pub fn shown(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// Whether it is told about decisions of this project for this environment.
    #[must_use]
    pub fn wants(&self, project: &ProjectName, environment: &EnvironmentName) -> bool {
        (self.projects.is_empty() || self.projects.contains(project))
            && (self.environments.is_empty() || self.environments.contains(environment))
    }
}

/// A secret that a receiver knows too. It is never shown.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<Vec<u8>>>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where a secret is to be found. Text form: `env://NAME`, or a path. It is read for each try, so that another secret
/// counts without a restart.
#[derive(Clone, Debug)]
pub enum SecretSource {
    /// In an environment variable.
    Environment(String),
    /// In a file that only its owner reads.
    File(PathBuf),
    /// It is this one.
    Given(Secret),
}

impl SecretSource {
    /// Reads `env://NAME`, or a path.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text.strip_prefix("env://") {
            Some(name) => Self::Environment(name.to_owned()),
            None => Self::File(text.into()),
        }
    }

    /// The secret.
    ///
    /// # Errors
    ///
    /// [`SecretError`], which names the place and does not repeat what is there.
    pub fn load(&self) -> Result<Secret, SecretError> {
        match self {
            Self::Environment(name) => {
                let text = std::env::var(name).map(Zeroizing::new);
                Secret::parse(&text.map_err(|_| SecretError::NotSet { name: name.clone() })?)
            }
            Self::File(path) => Secret::parse(&private_text(path)?),
            Self::Given(secret) => Ok(secret.clone()),
        }
    }
}

impl fmt::Display for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(f, "env://{name}"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Given(_) => f.write_str("given"),
        }
    }
}

/// The text of a file that nobody but its owner may read.
fn private_text(path: &Path) -> Result<Zeroizing<String>, SecretError> {
    let shown = path.display().to_string();
    let unreadable = |error: std::io::Error| SecretError::Unreadable { path: shown.clone(), detail: error.to_string() };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mode = file.metadata().map_err(unreadable)?.mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(SecretError::Permissions { path: shown, mode });
    }
    let mut text = Zeroizing::new(String::new());
    let limit = u64::try_from(MAX_WEBHOOK_SECRET_BYTES).unwrap_or(u64::MAX).saturating_mul(4);
    file.take(limit).read_to_string(&mut text).map_err(unreadable)?;
    Ok(text)
}

/// Why there is no secret. It does not repeat what was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// The variable is not set, or is no text.
    #[error("expected a secret in the environment variable `{name}`, found nothing")]
    NotSet {
        /// Which.
        name: String,
    },
    /// The file cannot be read.
    #[error("the secret `{path}` cannot be read: {detail}")]
    Unreadable {
        /// Which.
        path: String,
        /// What the system says.
        detail: String,
    },
    /// Others may read the file.
    #[error("expected a secret that only its owner can read (0600), found `{path}` with {mode:04o}: chmod 600 {path}")]
    Permissions {
        /// Which.
        path: String,
        /// Its permission bits.
        mode: u32,
    },
    /// It is no base64.
    #[error("expected a secret of `whsec_` and base64, or base64 alone")]
    NotBase64,
    /// It is too short to be safe, or too long.
    #[error("expected a secret of {WEBHOOK_SECRET_BYTES_MIN} to {MAX_WEBHOOK_SECRET_BYTES} bytes, found {found}")]
    Length {
        /// Its bytes.
        found: usize,
    },
}

impl Secret {
    /// Reads `whsec_` and base64, as Standard Webhooks writes secrets; without the prefix, too.
    ///
    /// # Errors
    ///
    /// [`SecretError`], which does not repeat the text.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        let text = text.trim();
        let encoded = text.strip_prefix(PREFIX).unwrap_or(text);
        let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| SecretError::NotBase64)?);
        let found = bytes.len();
        if (WEBHOOK_SECRET_BYTES_MIN..=MAX_WEBHOOK_SECRET_BYTES).contains(&found) {
            Ok(Self(Arc::new(bytes)))
        } else {
            Err(SecretError::Length { found })
        }
    }

    /// The signature over one try: `v1,` and the base64 of an HMAC-SHA256 over id, time and body.
    fn sign(&self, id: Uuid, at: Timestamp, body: &[u8]) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.0);
        let mut context = hmac::Context::with_key(&key);
        context.update(format!("{id}.{}.", at.unix_seconds()).as_bytes());
        context.update(body);
        format!("v1,{}", STANDARD.encode(context.sign()))
    }
}

/// Why a notice was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// No answer, or not in time.
    #[error("{detail}")]
    Unreachable {
        /// What happened, in words.
        detail: String,
    },
    /// It answered, but not with success.
    #[error("it answered {status}{}", more(.status))]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Seconds it asked us to wait.
        retry_after_s: Option<i64>,
    },
}

/// What a status says beyond its number.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the macro of the error hands it over so")]
const fn more(status: &u16) -> &'static str {
    if *status == 410 { ": it wants to be told no more" } else { "" }
}

impl SendError {
    /// Whether the receiver said that it wants no more of this (410, as Standard Webhooks says).
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Refused { status: 410, .. })
    }

    /// How long the receiver asked us to wait, in seconds; never longer than the longest pause.
    #[must_use]
    pub fn asked_to_wait(&self) -> Option<i64> {
        match self {
            Self::Refused { retry_after_s, .. } => retry_after_s.map(|asked| asked.clamp(0, NOTICE_RETRY_SECONDS_MAX)),
            Self::Unreachable { .. } => None,
        }
    }
}

/// The webhooks of a gate. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Webhooks(Arc<Vec<Webhook>>);

impl Webhooks {
    /// These.
    #[must_use]
    pub fn new(all: Vec<Webhook>) -> Self {
        Self(Arc::new(all))
    }

    /// All of them, in the order of the configuration.
    pub fn iter(&self) -> impl Iterator<Item = &Webhook> {
        self.0.iter()
    }

    /// The one of that name.
    #[must_use]
    pub fn named(&self, name: &WebhookName) -> Option<&Webhook> {
        self.iter().find(|webhook| webhook.name == *name)
    }

    /// What all of them are called.
    #[must_use]
    pub fn names(&self) -> Vec<WebhookName> {
        self.iter().map(|webhook| webhook.name.clone()).collect()
    }
}

impl Webhook {
    /// Sends `body` once. `id` is the same over all tries, `at` is the time of this one.
    ///
    /// # Errors
    ///
    /// [`SendError`], which names neither the secret nor the rest of the address behind the host.
    pub async fn send(&self, id: Uuid, at: Timestamp, body: &[u8]) -> Result<(), SendError> {
        let unreachable = |detail: String| SendError::Unreachable { detail };
        self.check_literal().map_err(unreachable)?;
        let secret = self.secret.load().map_err(|error| unreachable(error.to_string()))?;
        let client = self.client().map_err(|error| unreachable(words(&error)))?;
        let request = client
            .post(self.url.clone())
            .header(CONTENT_TYPE, CLOUD_EVENT)
            .header("webhook-id", id.to_string())
            .header("webhook-timestamp", at.unix_seconds().to_string())
            .header("webhook-signature", secret.sign(id, at, body))
            .body(body.to_vec());
        let response = request.send().await.map_err(|error| unreachable(words(&error)))?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let retry_after_s = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        Err(SendError::Refused { status: StatusCode::as_u16(&status), retry_after_s })
    }

    /// One connection for one notice: what a name leads to is looked at each time.
    fn client(&self) -> reqwest::Result<Client> {
        Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            .dns_resolver(Arc::new(Allowed { addresses: self.addresses.clone() }))
            .pool_max_idle_per_host(0)
            .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
            .timeout(Duration::from_secs(WEBHOOK_SECONDS_MAX))
            .user_agent(concat!("countersign/", env!("CARGO_PKG_VERSION")))
            .build()
    }

    /// An address that stands in the URL itself is asked of nobody.
    fn check_literal(&self) -> Result<(), String> {
        let literal = match self.url.host() {
            Some(Host::Ipv4(address)) => IpAddr::V4(address),
            Some(Host::Ipv6(address)) => IpAddr::V6(address),
            Some(Host::Domain(_)) | None => return Ok(()),
        };
        if is_allowed(literal, &self.addresses) { Ok(()) } else { Err(not_allowed(&[literal])) }
    }
}

fn is_allowed(address: IpAddr, listed: &[AddressRange]) -> bool {
    is_public(address) || listed.iter().any(|range| range.contains(address))
}

fn not_allowed(found: &[IpAddr]) -> String {
    let found: Vec<String> = found.iter().take(4).map(ToString::to_string).collect();
    format!(
        "expected an address of the public internet, or one listed under `addresses` of the webhook, found {}",
        found.join(", ")
    )
}

/// Resolves names, and lets through only what may be told.
struct Allowed {
    addresses: Vec<AddressRange>,
}

impl Resolve for Allowed {
    fn resolve(&self, name: Name) -> Resolving {
        let listed = self.addresses.clone();
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let allowed: Vec<SocketAddr> =
                found.iter().copied().filter(|found| is_allowed(found.ip(), &listed)).collect();
            if allowed.is_empty() {
                let found: Vec<IpAddr> = found.iter().map(SocketAddr::ip).collect();
                return Err(not_allowed(&found).into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// The innermost cause: the outer ones repeat the address, in which something may stand that is nobody's business.
fn words(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {WEBHOOK_SECONDS_MAX} s");
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_one_of_the_specification() {
        // The example of the reference implementations of Standard Webhooks.
        let secret = Secret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &secret.0);
        let tag = hmac::sign(&key, b"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}");
        assert_eq!(STANDARD.encode(tag), "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_webhook_is_told_over_tls_or_on_this_machine() {
        for good in ["https://hooks.example.com/a?b=c", "http://127.0.0.1:8080/", "http://[::1]/"] {
            assert!(Webhook::url(good).is_ok(), "{good}");
        }
        for bad in [
            "http://hooks.example.com/",
            "http://localhost/",
            "http://10.0.0.1/",
            "ftp://hooks.example.com/",
            "https://a:b@h/",
            "https://h/#f",
            "hooks.example.com",
            "file:///etc/passwd",
            "https://",
        ] {
            assert_eq!(Webhook::url(bad), Err(WebhookUrlError), "{bad}");
        }
    }

    #[test]
    fn a_signature_covers_id_time_and_body() {
        let secret = Secret::parse(&STANDARD.encode([7; 32])).unwrap();
        let (id, at) = (Uuid::from_u128(1), Timestamp::from_unix_seconds(1_614_265_330).unwrap());
        let signed = secret.sign(id, at, b"{}");
        assert!(signed.starts_with("v1,"));
        assert_ne!(signed, secret.sign(Uuid::from_u128(2), at, b"{}"));
        assert_ne!(signed, secret.sign(id, Timestamp::from_unix_seconds(1_614_265_331).unwrap(), b"{}"));
        assert_ne!(signed, secret.sign(id, at, b"{ }"));
        assert_ne!(signed, Secret::parse(&STANDARD.encode([8; 32])).unwrap().sign(id, at, b"{}"));
    }

    #[test]
    fn a_secret_is_never_shown_and_never_short() {
        let text = format!("whsec_{}", STANDARD.encode(b"0123456789abcdef0123456789abcdef"));
        let secret = Secret::parse(&text).unwrap();
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert_eq!(Secret::parse(&STANDARD.encode([1; 23])).unwrap_err(), SecretError::Length { found: 23 });
        assert_eq!(Secret::parse(&STANDARD.encode([1; 65])).unwrap_err(), SecretError::Length { found: 65 });
        let error = Secret::parse("whsec_not a secret").unwrap_err();
        assert!(!error.to_string().contains("not a secret"));
    }
}
