//! Showing a registry who we are: passwords and bearer tokens.

use std::collections::BTreeMap;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use reqwest::header::{self, HeaderMap, HeaderValue};
use serde::Deserialize;
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

use super::client::{Ask, Body, Client, Expect};
use super::credentials::{self, Credential, CredentialError};
use super::realm::{Challenge, trusted_realm};
use super::tries::Failure;
use crate::domain::fault::FaultClass;
use crate::domain::json;
use crate::domain::limits::MAX_TOKEN_BYTES;

/// What is to be done with a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Access {
    /// Read.
    Pull,
    /// Write, and read back.
    Push,
}

/// The `Authorization` values in use, by what they allow, and until when.
pub(super) type Tokens = BTreeMap<Access, (HeaderValue, Option<Instant>)>;

/// A token server's answer (distribution, "Token Authentication").
#[derive(Deserialize)]
struct TokenAnswer {
    #[serde(default)]
    token: String,
    #[serde(default)]
    access_token: String,
    #[serde(default)]
    expires_in: Option<u64>,
}

/// What a token is good for when its server does not say.
const TOKEN_SECONDS_DEFAULT: u64 = 60;
/// How long before its end a token is not used any more.
const TOKEN_SECONDS_SPARE: u64 = 5;

impl Client {
    /// What was accepted before, so that not every request is sent twice.
    pub(super) fn known_authorization(&self, access: Access) -> Option<HeaderValue> {
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        // A token that allows writing allows reading.
        let held = tokens.get(&access).or_else(|| tokens.get(&Access::Push).filter(|_| access == Access::Pull));
        held.filter(|(_, until)| until.is_none_or(|until| until > Instant::now())).map(|(value, _)| value.clone())
    }

    /// Meets the demand of a 401 answer, or says why we cannot.
    pub(super) async fn authorize(&self, access: Access, headers: &HeaderMap) -> Result<HeaderValue, Failure> {
        let demands = headers.get_all(header::WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
        let (value, until) = match Challenge::choose(demands) {
            None => {
                let detail = "answered 401 without a demand that can be met (expected Basic or Bearer)";
                return Err(Failure::lasting(FaultClass::Denied, detail));
            }
            Some(Challenge::Basic) => match self.credential().await? {
                Some(Credential::Password { username, password }) => (basic(username, password)?, None),
                Some(Credential::IdentityToken(_)) => {
                    let detail = "demands a password; the configured identity token is for a token server";
                    return Err(Failure::lasting(FaultClass::Denied, detail));
                }
                None => return Err(Failure::lasting(FaultClass::Denied, self.no_credentials("demands a password"))),
            },
            Some(Challenge::Bearer { realm, service, scope }) => {
                let realm = trusted_realm(&realm, &self.base, |url| self.allows_plain_http(url))
                    .map_err(|error| Failure::pointless(FaultClass::Denied, error.to_string()))?;
                let scope = scope.unwrap_or_else(|| self.scope(access));
                self.fetch_token(realm, service.as_deref(), &scope).await?
            }
        };
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.insert(access, (value.clone(), until));
        Ok(value)
    }

    fn scope(&self, access: Access) -> String {
        let actions = if access == Access::Push { "pull,push" } else { "pull" };
        format!("repository:{}:{actions}", self.repository)
    }

    fn no_credentials(&self, demand: &str) -> String {
        format!("{demand}, and no credentials are configured for `{}`", self.host)
    }

    /// What is configured for this registry, asked for once.
    async fn credential(&self) -> Result<Option<&Credential>, Failure> {
        let found =
            self.credential.get_or_init(|| credentials::find(&self.options, &self.host, &self.repository)).await;
        match found {
            Ok(credential) => Ok(credential.as_ref()),
            Err(error) => {
                let (class, dependency) = match error {
                    CredentialError::File { .. } => (FaultClass::Denied, None),
                    CredentialError::Helper { name, .. } => (FaultClass::Denied, Some(name)),
                    CredentialError::HelperTimeout { name, .. } => (FaultClass::Timeout, Some(name)),
                };
                let dependency = dependency.map(|name| format!("credential helper {name}"));
                Err(Failure { dependency, ..Failure::lasting(class, error.to_string()) })
            }
        }
    }

    async fn fetch_token(
        &self,
        realm: Url,
        service: Option<&str>,
        scope: &str,
    ) -> Result<(HeaderValue, Option<Instant>), Failure> {
        let credential = self.credential().await?;
        let mut url = realm;
        let mut form = Zeroizing::new(String::new());
        let mut headers = HeaderMap::new();
        if let Some(Credential::IdentityToken(token)) = credential {
            let mut fields = form_urlencoded::Serializer::new(String::new());
            fields.append_pair("grant_type", "refresh_token").append_pair("client_id", "countersign");
            fields.append_pair("service", service.unwrap_or_default()).append_pair("scope", scope);
            *form = fields.append_pair("refresh_token", token).finish();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        } else {
            let mut query = url.query_pairs_mut();
            if let Some(service) = service {
                query.append_pair("service", service);
            }
            query.append_pair("scope", scope);
        }
        let mut ask = Ask::read(url, MAX_TOKEN_BYTES, Expect::Anything);
        if let Some(Credential::Password { username, password }) = credential {
            headers.insert(header::AUTHORIZATION, basic(username, password)?);
        }
        ask.headers = headers;
        if !form.is_empty() {
            ask.method = Method::POST;
            ask.body = Body::Bytes(form.as_bytes());
        }
        let answer = self.token_answer(&ask).await?;
        let token = if answer.token.is_empty() { &answer.access_token } else { &answer.token };
        let value = secret_header(&format!("Bearer {token}"))?;
        let seconds = answer.expires_in.unwrap_or(TOKEN_SECONDS_DEFAULT).saturating_sub(TOKEN_SECONDS_SPARE);
        Ok((value, Instant::now().checked_add(Duration::from_secs(seconds))))
    }

    async fn token_answer(&self, ask: &Ask<'_>) -> Result<TokenAnswer, Failure> {
        let place = ask.url.host_str().unwrap_or_default().to_owned();
        let at_server = |detail: String| format!("token server `{place}`: {detail}");
        // One try: this is part of one try of the request that needs the token.
        let answer = self
            .ask_token_server(ask)
            .await
            .map_err(|failure| Failure { detail: at_server(failure.detail), ..failure })?;
        if answer.is_absent() {
            return Err(Failure::lasting(FaultClass::Denied, at_server("answered 404".to_owned())));
        }
        // The parser's message could repeat the token.
        let parsed: Option<TokenAnswer> = json::parse_as(&answer.body).ok();
        match parsed.filter(|answer| !answer.token.is_empty() || !answer.access_token.is_empty()) {
            Some(parsed) => Ok(parsed),
            None => Err(Failure::passing(
                FaultClass::Corrupt,
                at_server("expected JSON with a `token`, found none".to_owned()),
            )),
        }
    }
}

fn basic(username: &str, password: &Zeroizing<String>) -> Result<HeaderValue, Failure> {
    let pair = Zeroizing::new(format!("{username}:{}", password.as_str()));
    let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
    secret_header(&format!("Basic {}", encoded.as_str()))
}

fn secret_header(text: &str) -> Result<HeaderValue, Failure> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Failure::pointless(FaultClass::Denied, "the credentials hold characters that a header cannot carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
