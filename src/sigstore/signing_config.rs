//! Which services sign for us: read from a Sigstore `SigningConfig`, chosen by its own rules.

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::service::shown;
use crate::domain::json;
use crate::domain::limits::{MAX_SERVICES, MAX_SIGNING_CONFIG_BYTES};
use crate::domain::time::Timestamp;

/// The services that take part in signing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Services {
    /// Certificate authorities (Fulcio, API 1), one by each operator; the first that answers is used.
    pub authorities: Vec<Endpoint>,
    /// Transparency logs (Rekor, API 1 or 2).
    pub logs: Wanted,
    /// Timestamp authorities (RFC 3161).
    pub timestamps: Wanted,
}

/// Services of one kind, and how many of them must have done their part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// One by each operator, in the order in which they are asked.
    pub candidates: Vec<Endpoint>,
    /// How many are needed.
    pub count: usize,
}

/// One service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Where it is.
    pub url: Url,
    /// Which version of its API it speaks.
    pub version: u32,
}

/// Why services cannot be chosen. Nothing has been asked of any.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigningConfigError {
    /// Not a document of the kind.
    #[error("expected a Sigstore signing config (`{MEDIA_TYPE}`), found {found}")]
    Malformed {
        /// What it is instead.
        found: String,
    },
    /// Nothing in it that can be used now.
    #[error(
        "expected {expected} in the signing config, found none that is valid now and of an API that is spoken here"
    )]
    Missing {
        /// The kind of service.
        expected: &'static str,
    },
    /// More services are asked for than it names.
    #[error("the signing config asks for {wanted} {kind}, and names {found} by different operators")]
    TooFew {
        /// The kind of service.
        kind: &'static str,
        /// How many it asks for.
        wanted: usize,
        /// How many operators there are.
        found: usize,
    },
}

const MEDIA_TYPE: &str = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
const AUTHORITY_VERSIONS: &[u32] = &[1];
const LOG_VERSIONS: &[u32] = &[2, 1];
const TIMESTAMP_VERSIONS: &[u32] = &[1];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    #[serde(default)]
    ca_urls: Vec<Entry>,
    #[serde(default)]
    rekor_tlog_urls: Vec<Entry>,
    #[serde(default)]
    tsa_urls: Vec<Entry>,
    #[serde(default)]
    rekor_tlog_config: Selection,
    #[serde(default)]
    tsa_config: Selection,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    #[serde(deserialize_with = "address")]
    url: Url,
    major_api_version: u32,
    valid_for: Window,
    #[serde(default)]
    operator: String,
}

fn address<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let text = String::deserialize(deserializer)?;
    Url::parse(&text).map_err(|error| serde::de::Error::custom(format!("`{}`: {error}", shown(&text))))
}

#[derive(Deserialize)]
struct Window {
    start: Timestamp,
    end: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
struct Selection {
    #[serde(default)]
    selector: Selector,
    #[serde(default)]
    count: usize,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Selector {
    All,
    #[default]
    Any,
    Exact,
}

impl Services {
    /// Reads a signing config (Sigstore protobuf-specs `SigningConfig` v0.2, as JSON) and chooses what is valid `now`.
    ///
    /// Of each operator the highest version of an API that is spoken here; logs and timestamp authorities as many as
    /// its selector asks for. What is named beyond that is asked only where one before it gave no answer.
    ///
    /// # Errors
    ///
    /// [`SigningConfigError`] says what is wrong or missing.
    pub fn parse(bytes: &[u8], now: Timestamp) -> Result<Self, SigningConfigError> {
        let malformed =
            |found: &dyn std::fmt::Display| SigningConfigError::Malformed { found: shown(&found.to_string()) };
        if bytes.len() > MAX_SIGNING_CONFIG_BYTES {
            return Err(malformed(&format!("{} bytes", bytes.len())));
        }
        let value = json::parse(bytes).map_err(|error| malformed(&error))?;
        let media_type = value.get("mediaType").and_then(Value::as_str).unwrap_or("no media type");
        if media_type != MEDIA_TYPE {
            return Err(malformed(&media_type));
        }
        let document: Document = serde_json::from_value(value).map_err(|error| malformed(&error))?;
        let authorities = eligible(document.ca_urls, AUTHORITY_VERSIONS, now);
        if authorities.is_empty() {
            return Err(SigningConfigError::Missing { expected: "a certificate authority" });
        }
        let logs = wanted("logs", &document.rekor_tlog_config, eligible(document.rekor_tlog_urls, LOG_VERSIONS, now))?;
        let timestamps = wanted(
            "timestamp authorities",
            &document.tsa_config,
            eligible(document.tsa_urls, TIMESTAMP_VERSIONS, now),
        )?;
        let services = Self { authorities, logs, timestamps };
        services.require_a_clock()?;
        Ok(services)
    }

    /// The services of Sigstore's public good instance, as of this release.
    ///
    /// # Errors
    ///
    /// As [`Self::parse`], once what was embedded is over.
    pub fn production(now: Timestamp) -> Result<Self, SigningConfigError> {
        Self::parse(sigstore_trust_root::SIGSTORE_PRODUCTION_SIGNING_CONFIG.as_bytes(), now)
    }

    /// The services of Sigstore's staging instance, as of this release.
    ///
    /// # Errors
    ///
    /// As [`Self::production`].
    pub fn staging(now: Timestamp) -> Result<Self, SigningConfigError> {
        Self::parse(sigstore_trust_root::SIGSTORE_STAGING_SIGNING_CONFIG.as_bytes(), now)
    }

    /// A certificate lasts ten minutes: without somebody who says when it was used, nothing made with it verifies.
    fn require_a_clock(&self) -> Result<(), SigningConfigError> {
        let timed = self.logs.candidates.iter().any(|log| log.version == 1);
        if self.timestamps.candidates.is_empty() && !timed {
            return Err(SigningConfigError::Missing {
                expected: "a timestamp authority (a log of API 2 gives no time)",
            });
        }
        Ok(())
    }
}

/// What is valid now and spoken here: of each operator the highest version, in the order of the document.
fn eligible(entries: Vec<Entry>, versions: &[u32], now: Timestamp) -> Vec<Endpoint> {
    let mut chosen: Vec<(String, Endpoint)> = Vec::new();
    for entry in entries.into_iter().take(MAX_SERVICES) {
        let valid = entry.valid_for.start <= now && entry.valid_for.end.is_none_or(|end| now <= end);
        if !valid || !versions.contains(&entry.major_api_version) {
            continue;
        }
        let endpoint = Endpoint { url: entry.url, version: entry.major_api_version };
        match chosen.iter_mut().find(|(operator, _)| *operator == entry.operator) {
            Some((_, best)) if best.version < endpoint.version => *best = endpoint,
            Some(_) => {}
            None => chosen.push((entry.operator, endpoint)),
        }
    }
    chosen.into_iter().map(|(_, endpoint)| endpoint).collect()
}

fn wanted(kind: &'static str, selection: &Selection, candidates: Vec<Endpoint>) -> Result<Wanted, SigningConfigError> {
    let found = candidates.len();
    let count = match selection.selector {
        Selector::All => found,
        // None at all is for the other kind to make up for, see `require_a_clock`.
        Selector::Any => found.min(1),
        Selector::Exact => selection.count,
    };
    if count > found {
        return Err(SigningConfigError::TooFew { kind, wanted: count, found });
    }
    Ok(Wanted { candidates, count })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn now() -> Timestamp {
        "2026-01-31T12:00:00Z".parse().unwrap()
    }

    fn service(url: &str, version: u32, operator: &str) -> Value {
        json!({"url": url, "majorApiVersion": version, "operator": operator,
            "validFor": {"start": "2025-01-01T00:00:00Z"}})
    }

    fn document() -> Value {
        json!({
            "mediaType": MEDIA_TYPE,
            "caUrls": [service("https://ca.example", 1, "a")],
            "rekorTlogUrls": [service("https://log1.example", 1, "a"), service("https://log2.example", 2, "a"),
                service("https://other.example", 2, "b")],
            "tsaUrls": [service("https://tsa.example/ts", 1, "a"), service("https://tsb.example/ts", 1, "b")],
        })
    }

    fn parse(change: impl FnOnce(&mut Value)) -> Result<Services, SigningConfigError> {
        let mut document = document();
        change(&mut document);
        Services::parse(document.to_string().as_bytes(), now())
    }

    fn urls(endpoints: &[Endpoint]) -> Vec<&str> {
        endpoints.iter().filter_map(|endpoint| endpoint.url.host_str()).collect()
    }

    #[test]
    fn each_operator_has_one_service_of_the_highest_version() {
        let services = parse(|_| ()).unwrap();
        assert_eq!(urls(&services.logs.candidates), ["log2.example", "other.example"]);
        assert_eq!((services.logs.count, services.timestamps.count), (1, 1));
    }

    #[test]
    fn as_many_are_used_as_the_selector_asks_for() {
        let count = |selection: Value| parse(|config| config["tsaConfig"] = selection).map(|s| s.timestamps.count);
        assert_eq!(count(json!({"selector": "ANY"})), Ok(1));
        assert_eq!(count(json!({"selector": "ALL"})), Ok(2));
        assert_eq!(count(json!({"selector": "EXACT", "count": 2})), Ok(2));
        let too_few = SigningConfigError::TooFew { kind: "timestamp authorities", wanted: 3, found: 2 };
        assert_eq!(count(json!({"selector": "EXACT", "count": 3})), Err(too_few));
        assert!(matches!(
            count(json!({"selector": "SERVICE_SELECTOR_UNDEFINED"})),
            Err(SigningConfigError::Malformed { .. })
        ));
    }

    #[test]
    fn what_is_not_valid_now_or_not_spoken_here_is_not_used() {
        let window = |start: &str, end: &str| json!({"start": start, "end": end});
        for valid_for in [
            window("2020-01-01T00:00:00Z", "2026-01-31T11:59:59Z"),
            window("2026-01-31T12:00:01Z", "2030-01-01T00:00:00Z"),
        ] {
            let result = parse(|config| config["caUrls"][0]["validFor"] = valid_for);
            assert_eq!(result, Err(SigningConfigError::Missing { expected: "a certificate authority" }));
        }
        let result = parse(|config| config["caUrls"][0]["majorApiVersion"] = json!(2));
        assert_eq!(result, Err(SigningConfigError::Missing { expected: "a certificate authority" }));
    }

    #[test]
    fn a_log_that_gives_no_time_needs_a_timestamp_authority() {
        let without = parse(|config| config["tsaUrls"] = json!([]));
        assert!(matches!(without, Err(SigningConfigError::Missing { .. })), "{without:?}");
        let old = parse(|config| {
            config["tsaUrls"] = json!([]);
            config["rekorTlogUrls"] = json!([service("https://log1.example", 1, "a")]);
        });
        assert_eq!(old.unwrap().timestamps.count, 0);
    }

    #[test]
    fn what_is_no_signing_config_is_refused() {
        for bad in [&b"{}"[..], b"", b"[]", b"{\"mediaType\":\"a\",\"mediaType\":\"a\"}"] {
            assert!(matches!(Services::parse(bad, now()), Err(SigningConfigError::Malformed { .. })));
        }
        let other = parse(|config| config["mediaType"] = json!("application/vnd.dev.sigstore.signingconfig.v0.1+json"));
        assert!(matches!(other, Err(SigningConfigError::Malformed { .. })));
        let large = vec![b' '; MAX_SIGNING_CONFIG_BYTES + 1];
        assert!(matches!(Services::parse(&large, now()), Err(SigningConfigError::Malformed { .. })));
    }

    #[test]
    fn the_embedded_configs_name_services_for_everything() {
        for services in [Services::production(now()), Services::staging(now())] {
            let services = services.unwrap();
            assert!(services.logs.count == 1 && services.timestamps.count == 1);
        }
    }
}
