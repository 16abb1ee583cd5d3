//! An identity token: who a signature will say it is by, until Fulcio has looked at it.
//!
//! Nothing in it is believed here. It is read to say early, and without asking anybody, what Fulcio would refuse.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use zeroize::Zeroizing;

use super::named;
use super::service::shown;
use crate::domain::json;
use crate::domain::limits::MAX_IDENTITY_TOKEN_BYTES;
use crate::domain::time::Timestamp;

/// The audience that a token for signing has: it was made to be shown to Fulcio, and to nobody else.
pub const AUDIENCE: &str = "sigstore";

/// An `OpenID` Connect identity token. Its memory is cleared when it is dropped, and `Debug` shows its claims only.
pub struct IdentityToken {
    token: Zeroizing<String>,
    claims: Claims,
}

/// What a token claims, of which signing needs something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Who issued it.
    pub issuer: String,
    /// About whom.
    pub subject: String,
    /// The e-mail address of whom, where it is a person or a service account.
    pub email: Option<String>,
    /// Until when it may be used.
    pub expires_at: Timestamp,
}

/// Why a token cannot be signed with. Never contains any of the token but its issuer, times and audience.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not a token.
    #[error("expected an identity token (a JWT: three parts of base64url, with dots between), found {found}")]
    Malformed {
        /// What it is instead, by its kind and never by its content.
        found: &'static str,
    },
    /// It lacks what every token has.
    #[error("expected an identity token with `{claim}`, found one without")]
    Incomplete {
        /// The claim that is missing.
        claim: &'static str,
    },
    /// It was for others.
    #[error("expected an identity token for the audience `{AUDIENCE}`, found one for {found}")]
    Audience {
        /// Whom it is for.
        found: String,
    },
    /// It is over.
    #[error("the identity token expired at {expired_at}; it is {now}")]
    Expired {
        /// When.
        expired_at: Timestamp,
        /// The time that counts as now.
        now: Timestamp,
    },
    /// It has not begun.
    #[error("the identity token is valid from {begins_at}; it is {now}: is this machine's clock behind?")]
    NotYet {
        /// When it begins.
        begins_at: Timestamp,
        /// The time that counts as now.
        now: Timestamp,
    },
}

/// Seconds that two clocks may differ by before a token counts as one from the future.
const CLOCK_SECONDS: i64 = 60;

impl IdentityToken {
    /// Reads a token.
    ///
    /// # Errors
    ///
    /// [`TokenError`] for what Fulcio would refuse anyway: no token, another audience, another time.
    pub fn parse(text: &str, now: Timestamp) -> Result<Self, TokenError> {
        let token = Zeroizing::new(text.trim().to_owned());
        let payload = payload(&token)?;
        let value = json::parse(&payload).map_err(|_| TokenError::Malformed { found: "claims that are not JSON" })?;
        let text = |claim: &'static str| {
            let found = value.get(claim).and_then(Value::as_str).filter(|text| !text.is_empty());
            found.map(str::to_owned).ok_or(TokenError::Incomplete { claim })
        };
        let time = |claim: &'static str| {
            let seconds = value.get(claim).and_then(Value::as_f64)?;
            #[expect(clippy::cast_possible_truncation, reason = "a float saturates, and such a time is refused")]
            Timestamp::from_unix_seconds(seconds as i64)
        };
        let claims = Claims {
            issuer: text("iss")?,
            subject: text("sub")?,
            email: text("email").ok(),
            expires_at: time("exp").ok_or(TokenError::Incomplete { claim: "exp" })?,
        };
        audience(value.get("aud"))?;
        let token = Self { token, claims };
        if let Some(begins_at) =
            time("nbf").filter(|begins_at| begins_at.unix_seconds() > now.unix_seconds().saturating_add(CLOCK_SECONDS))
        {
            return Err(TokenError::NotYet { begins_at, now: now.to_millisecond() });
        }
        token.require_valid(now)?;
        Ok(token)
    }

    /// Requires that it has not expired: between reading a token and needing it, a test may have run for an hour.
    ///
    /// # Errors
    ///
    /// [`TokenError::Expired`].
    pub fn require_valid(&self, now: Timestamp) -> Result<(), TokenError> {
        if self.claims.expires_at <= now {
            return Err(TokenError::Expired { expired_at: self.claims.expires_at, now: now.to_millisecond() });
        }
        Ok(())
    }

    /// What it claims.
    #[must_use]
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }

    /// What Fulcio wants signed as a proof that the key is held: the address of a person, the subject of anything else.
    pub(super) fn proved(&self) -> &str {
        self.claims.email.as_deref().unwrap_or(&self.claims.subject)
    }

    /// Requires that a certificate is in the name that it gives.
    ///
    /// # Errors
    ///
    /// What was expected and what was found, in words.
    pub(super) fn require_named(&self, certificate: &[u8]) -> Result<(), String> {
        // It was read before, and is the same text.
        let payload = payload(&self.token).map_err(|error| error.to_string())?;
        let claims = json::parse(&payload).map_err(|error| error.to_string())?;
        named::require(certificate, &claims)
    }

    /// The token itself, for Fulcio.
    pub(super) fn secret(&self) -> &str {
        &self.token
    }
}

impl std::fmt::Debug for IdentityToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IdentityToken({:?})", self.claims)
    }
}

impl std::fmt::Display for Claims {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let who = self.email.as_deref().unwrap_or(&self.subject);
        write!(f, "{} of {}", shown(who), shown(&self.issuer))
    }
}

fn payload(token: &str) -> Result<Zeroizing<Vec<u8>>, TokenError> {
    let malformed = |found| TokenError::Malformed { found };
    if token.is_empty() {
        return Err(malformed("nothing"));
    }
    if token.len() > MAX_IDENTITY_TOKEN_BYTES {
        return Err(malformed("a text that is too long for one"));
    }
    let parts: Vec<&str> = token.split('.').collect();
    let &[_, payload, _] = parts.as_slice() else { return Err(malformed("a text that has not three parts")) };
    URL_SAFE_NO_PAD.decode(payload).map(Zeroizing::new).map_err(|_| malformed("a second part that is not base64url"))
}

fn audience(claim: Option<&Value>) -> Result<(), TokenError> {
    let named: Vec<&str> = match claim {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if named.contains(&AUDIENCE) {
        return Ok(());
    }
    let found = match named.as_slice() {
        [] => "nobody".to_owned(),
        named => format!("`{}`", shown(&named.join("`, `"))),
    };
    Err(TokenError::Audience { found })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    pub(in crate::sigstore) fn token_with(claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        format!("{}.{}.{}", part(&json!({"alg": "RS256"})), part(claims), URL_SAFE_NO_PAD.encode("a signature"))
    }

    fn now() -> Timestamp {
        "2026-01-31T12:00:00Z".parse().unwrap()
    }

    fn claims() -> Value {
        json!({"iss": "https://issuer.example", "sub": "123", "email": "a@example.com", "aud": "sigstore",
            "exp": now().unix_seconds() + 300, "nbf": now().unix_seconds() - 5})
    }

    fn with(name: &str, value: Value) -> Result<IdentityToken, TokenError> {
        let mut claims = claims();
        claims[name] = value;
        IdentityToken::parse(&token_with(&claims), now())
    }

    #[test]
    fn a_token_says_for_whom_it_signs() {
        let token = IdentityToken::parse(&format!(" {}\n", token_with(&claims())), now()).unwrap();
        assert_eq!(token.claims().to_string(), "a@example.com of https://issuer.example");
        assert_eq!(token.proved(), "a@example.com");
        assert_eq!(with("email", Value::Null).unwrap().proved(), "123");
        assert!(with("aud", json!(["other", "sigstore"])).is_ok());
    }

    #[test]
    fn what_fulcio_would_refuse_is_said_before_it_is_asked() {
        assert_eq!(with("aud", json!("vault")).unwrap_err(), TokenError::Audience { found: "`vault`".into() });
        assert_eq!(with("aud", json!(["a", "b"])).unwrap_err(), TokenError::Audience { found: "`a`, `b`".into() });
        assert_eq!(with("aud", Value::Null).unwrap_err(), TokenError::Audience { found: "nobody".into() });
        let over = now().unix_seconds();
        assert_eq!(with("exp", json!(over)).unwrap_err(), TokenError::Expired { expired_at: now(), now: now() });
        assert!(matches!(with("nbf", json!(over + 61)), Err(TokenError::NotYet { .. })));
        assert!(with("nbf", json!(over + 60)).is_ok());
        for claim in ["iss", "sub", "exp"] {
            assert_eq!(with(claim, Value::Null).unwrap_err(), TokenError::Incomplete { claim });
        }
    }

    #[test]
    fn a_token_is_never_shown() {
        let text = token_with(&claims());
        let token = IdentityToken::parse(&text, now()).unwrap();
        assert!(text.split('.').all(|part| !format!("{token:?}").contains(part)));
        for broken in [text.replacen('.', "", 1), format!("{text}.{text}"), text.replacen('.', ".!", 1)] {
            let words = IdentityToken::parse(&broken, now()).unwrap_err().to_string();
            assert!(text.split('.').all(|part| !words.contains(part)), "{words}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in ".{0,200}", first in "[a-zA-Z0-9_.-]{0,200}") {
            let _ = IdentityToken::parse(&text, now());
            let _ = IdentityToken::parse(&first, now());
        }
    }
}
