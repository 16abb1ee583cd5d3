//! A signature on its way: made, and bit by bit vouched for by others, until it is a bundle.
//!
//! What has been obtained is worth keeping at every step, so it is one value that can be written down.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::rekor;
use super::service::{ServiceOptions, shown};
use super::signing_config::{Endpoint, Services, Wanted};
use super::tsa;
use crate::domain::bundle::MEDIA_TYPE_V0_3;
use crate::domain::evidence::Rejection;
use crate::domain::fault::Fault;
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::statement::IN_TOTO_PAYLOAD_TYPE;
use crate::domain::time::Timestamp;

/// A signature over a statement, and who vouches for it so far. Holds no secret: the key of an identity is gone when
/// this exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    #[serde(with = "base64_bytes")]
    pub(super) payload: Vec<u8>,
    #[serde(with = "base64_bytes")]
    pub(super) signature: Vec<u8>,
    pub(super) verifier: Verifier,
    /// By which authorities, and their answers in base64.
    pub(super) timestamps: Vec<(String, String)>,
    /// By which logs, and the entries as they belong into a bundle.
    pub(super) entries: Vec<(String, Value)>,
}

/// What the signature verifies with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Verifier {
    Certificate {
        #[serde(with = "base64_bytes")]
        der: Vec<u8>,
        expires_at: Timestamp,
        /// Who issued it.
        authority: String,
    },
    Key {
        #[serde(with = "base64_bytes")]
        spki: Vec<u8>,
    },
}

impl Verifier {
    /// PEM, as Rekor v1 wants it.
    pub(super) fn to_pem(&self) -> String {
        let (label, der) = match self {
            Self::Certificate { der, .. } => ("CERTIFICATE", der),
            Self::Key { spki } => ("PUBLIC KEY", spki),
        };
        pkcs8::der::pem::encode_string(label, pkcs8::LineEnding::LF, der).unwrap_or_default()
    }

    /// Whether Rekor v2 takes signatures of this kind of key.
    fn suits_v2(&self) -> bool {
        match self {
            Self::Certificate { .. } => true,
            Self::Key { spki } => PublicKey::from_spki_der(spki).is_ok_and(|key| key.kind() == KeyKind::P256),
        }
    }
}

/// What is worth writing down each time something was obtained.
pub(super) trait Keep {
    fn keep(&self, made: &Made);
}

/// What became of the log entries, where nothing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Logged {
    /// As many logs as the signing config asks for have it.
    AsAsked,
    /// A log has it from a try whose answer was lost, and does not give the proof again: another signature is needed.
    Lost,
    /// The logs take no signatures of this kind of key; a timestamp has to do.
    NotTaken,
}

impl Made {
    /// Whether others can still vouch for it: a certificate lasts ten minutes, and a signature for which nobody said
    /// in that time that it existed is worth nothing.
    pub(super) fn is_usable(&self, now: Timestamp) -> bool {
        match &self.verifier {
            Verifier::Certificate { expires_at, .. } => !self.timestamps.is_empty() || now < *expires_at,
            Verifier::Key { .. } => true,
        }
    }

    /// Has it vouched for by as many timestamp authorities and logs as `services` ask for; what it has is not asked
    /// for again. Timestamps come first: with one, everything after it may take as long as it takes.
    ///
    /// # Errors
    ///
    /// The fault of the last service that was asked, when too few answered. What was obtained before stays in `self`.
    pub(super) async fn witness(
        &mut self,
        services: &Services,
        options: &ServiceOptions,
        keep: &impl Keep,
    ) -> Result<Logged, Fault> {
        self.timestamp(&services.timestamps, options, keep).await?;
        let v2 = self.verifier.suits_v2();
        let suited: Vec<&Endpoint> = services.logs.candidates.iter().filter(|log| log.version == 1 || v2).collect();
        if suited.is_empty() && !services.logs.candidates.is_empty() {
            return Ok(Logged::NotTaken);
        }
        let mut last = None;
        for log in suited {
            if self.entries.len() >= services.logs.count {
                break;
            }
            if self.entries.iter().any(|(by, _)| by == log.url.as_str()) {
                continue;
            }
            match rekor::log(log, self, options).await {
                Ok(Some(entry)) => {
                    self.entries.push((log.url.to_string(), entry));
                    keep.keep(self);
                }
                Ok(None) => return Ok(Logged::Lost),
                Err(fault) => last = Some(fault),
            }
        }
        match last {
            Some(fault) if self.entries.len() < services.logs.count => Err(fault),
            _ => Ok(Logged::AsAsked),
        }
    }

    async fn timestamp(&mut self, wanted: &Wanted, options: &ServiceOptions, keep: &impl Keep) -> Result<(), Fault> {
        let mut last = None;
        for authority in &wanted.candidates {
            if self.timestamps.len() >= wanted.count {
                break;
            }
            if self.timestamps.iter().any(|(by, _)| by == authority.url.as_str()) {
                continue;
            }
            match tsa::timestamp(&authority.url, &self.signature, options).await {
                Ok(token) => {
                    self.timestamps.push((authority.url.to_string(), token));
                    keep.keep(self);
                }
                Err(fault) => last = Some(fault),
            }
        }
        match last {
            Some(fault) if self.timestamps.len() < wanted.count => Err(fault),
            _ => Ok(()),
        }
    }

    /// The service that gave the part which `rejection` is about, as faults name it.
    pub(super) fn given_by(&self, rejection: &Rejection) -> Option<String> {
        let named = |kind: &str, url: &str| format!("{kind} {}", shown(url.trim_end_matches('/')));
        let by = |kind: &str, parts: &[&String]| {
            let names: Vec<String> = parts.iter().map(|url| named(kind, url)).collect();
            Some(names.join(" or ")).filter(|names| !names.is_empty())
        };
        match rejection {
            Rejection::CertificateExpired { .. }
            | Rejection::ChainInvalid { .. }
            | Rejection::SctInvalid { .. }
            | Rejection::SignerAmbiguous { .. } => match &self.verifier {
                Verifier::Certificate { authority, .. } => by("Fulcio", &[authority]),
                Verifier::Key { .. } => None,
            },
            Rejection::NoTrustedTime { .. } | Rejection::TimestampInvalid { .. } => {
                by("timestamp authority", &self.timestamps.iter().map(|(url, _)| url).collect::<Vec<_>>())
            }
            Rejection::CheckpointInvalid { .. }
            | Rejection::InclusionProofInvalid { .. }
            | Rejection::LogEntryMismatch { .. }
            | Rejection::LogKeyExpired { .. }
            | Rejection::LogUnknown { .. } => by("Rekor", &self.entries.iter().map(|(url, _)| url).collect::<Vec<_>>()),
            // What cannot be read or is of a kind that is not known: one of those who gave something gave that. Where nobody
            // but a key of ours is in it, it is our own work that is wrong.
            _ => {
                let authority = match &self.verifier {
                    Verifier::Certificate { authority, .. } => by("Fulcio", &[authority]),
                    Verifier::Key { .. } => None,
                };
                let clocks = by("timestamp authority", &self.timestamps.iter().map(|(url, _)| url).collect::<Vec<_>>());
                let logs = by("Rekor", &self.entries.iter().map(|(url, _)| url).collect::<Vec<_>>());
                let all: Vec<String> = [authority, clocks, logs].into_iter().flatten().collect();
                Some(all.join(" or ")).filter(|names| !names.is_empty())
            }
        }
    }

    /// The bundle v0.3. The fields have one order, so that what was kept gives the same bytes again.
    pub(super) fn bundle(&self) -> Vec<u8> {
        let (name, value) = match &self.verifier {
            Verifier::Certificate { der, .. } => ("certificate", json!({"rawBytes": STANDARD.encode(der)})),
            Verifier::Key { spki } => {
                let hint = PublicKey::from_spki_der(spki).map(|key| key.hint()).unwrap_or_default();
                ("publicKey", json!({"hint": hint}))
            }
        };
        let entries: Vec<&Value> = self.entries.iter().map(|(_, entry)| entry).collect();
        let timestamps: Vec<Value> =
            self.timestamps.iter().map(|(_, token)| json!({"signedTimestamp": token})).collect();
        let material = json!({
            name: value,
            "tlogEntries": entries,
            "timestampVerificationData": {"rfc3161Timestamps": timestamps},
        });
        let bundle = json!({
            "mediaType": MEDIA_TYPE_V0_3,
            "verificationMaterial": material,
            "dsseEnvelope": {
                "payload": STANDARD.encode(&self.payload),
                "payloadType": IN_TOTO_PAYLOAD_TYPE,
                "signatures": [{"sig": STANDARD.encode(&self.signature)}],
            },
        });
        bundle.to_string().into_bytes()
    }
}

mod base64_bytes {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
