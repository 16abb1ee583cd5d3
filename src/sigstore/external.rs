//! A key that somebody else holds: a program is asked, and answers with a public key or a signature.
//!
//! `--key exec:PROGRAM[?ARGUMENT[&ARGUMENT…]]`, arguments percent-decoded. So a key in a KMS, a token or a vault signs
//! for us without any of their libraries in here: whatever can print base64 can be a signer. `examples/signers` has one
//! for each big cloud.
//!
//! # The protocol, version 1
//!
//! `PROGRAM ARGUMENT… VERB` is run, with our environment and working directory, never through a shell. One JSON object
//! and a newline come on standard input, and then its end:
//!
//! ```text
//! VERB        standard input                                                     standard output, exit code 0
//! public-key  {"schema":"countersign.signer/v1","operation":"public-key"}        SPKI PEM: -----BEGIN PUBLIC KEY-----
//! sign        {"schema":"countersign.signer/v1","operation":"sign",              the signature in base64, on one line:
//!              "algorithm":"ecdsa-p256-sha256","key":"sha256:…",                  DER, not r‖s
//!              "digest":"…","message":"…"}
//! sign        {… "algorithm":"ed25519","key":"sha256:…","message":"…"}            64 bytes
//! ```
//!
//! * `digest` — base64 of the SHA-256 of what is signed, 32 bytes; not for ed25519, which signs no digest.
//! * `message` — base64 of what is signed itself: the DSSE pre-authentication encoding, at most a bundle long. For
//!   ed25519, for tools that will hash by themselves, and for a program that wants to know what it signs.
//! * `key` — SHA-256 of the public key that the program gave before: sign with that key or with none.
//! * Fields may be added; the schema changes when a program would have to.
//!
//! `public-key` is asked once a command, before anything is done, and must give the same key each time; `sign` once a
//! signature. Nothing is asked twice: a touch or a fee is the user's to repeat.
//!
//! Exit codes are those of `sysexits.h`: 75 "try again later" (throttled), 77 "not allowed" (denied), 64, 65 and 78
//! "not like this" (pointless to repeat); all others say that the key could not be asked (unavailable). Standard error is
//! for people: its beginning is shown with control characters escaped. It runs in a process group of its own, so it has no
//! terminal to ask for a PIN at. After [`SIGNER_SECONDS_MAX`] seconds, at Ctrl-C,
//! or past [`MAX_PROGRAM_OUTPUT_BYTES`] bytes of output the program is killed with everything that it started.
//!
//! Nothing that it answers is believed: the signature is verified with the key before it goes anywhere.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::BoxFuture;
use serde::Serialize;
use tokio::process::Command;

use super::percent::percent_decoded;
use super::signer::{Signer, SignerError, key_bundle};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::limits::{MAX_PROGRAM_OUTPUT_BYTES, SIGNER_SECONDS_MAX};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use crate::host::process::{Cut, Printed, answered};

/// The program that is asked, and what it is always given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    path: String,
    arguments: Vec<String>,
}

impl Program {
    /// Reads `PROGRAM[?ARGUMENT[&ARGUMENT…]]`; `None` for no program, or an argument that is not percent-encoded text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (path, arguments) = text.split_once('?').map_or((text, None), |(path, rest)| (path, Some(rest)));
        if path.is_empty() || path.contains('\0') {
            return None;
        }
        let arguments = arguments.into_iter().flat_map(|list| list.split('&'));
        let arguments = arguments.map(|text| String::from_utf8(percent_decoded(text)?).ok());
        Some(Self { path: path.to_owned(), arguments: arguments.collect::<Option<_>>()? })
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).arg(verb);
        command
    }
}

impl std::fmt::Display for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Without the arguments: nobody should put a secret there, and somebody will.
        write!(f, "exec:{}", self.path)
    }
}

/// A signer that asks a program.
#[derive(Debug)]
pub struct ExternalSigner {
    program: Program,
    key: PublicKey,
}

#[derive(Serialize)]
struct Request {
    schema: &'static str,
    operation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    algorithm: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

const SCHEMA: &str = "countersign.signer/v1";

impl ExternalSigner {
    /// Asks the program for its public key.
    ///
    /// # Errors
    ///
    /// [`SignerError::Fault`] names the program as the dependency; [`SignerError::Unusable`] for a program that is not
    /// there, and for a kind of key that is not signed with.
    pub async fn open(program: Program) -> Result<Self, SignerError> {
        let request = Request {
            schema: SCHEMA,
            operation: "public-key",
            algorithm: None,
            key: None,
            digest: None,
            message: None,
        };
        let began = Instant::now();
        let printed = ask(&program, &request).await?;
        let pem = String::from_utf8_lossy(&printed.stdout);
        let key = PublicKey::from_pem(&pem).map_err(|error| match error.found.as_str() {
            _ if pem.contains("PRIVATE KEY") => corrupt(&program, began, "a private key where the public one belongs"),
            _ => SignerError::Unusable { detail: format!("signer `{program}`: {error}") },
        })?;
        if algorithm(&key).is_none() {
            let detail = format!("signer `{program}`: expected an ed25519 or P-256 key, found {}", key.kind());
            return Err(SignerError::Unusable { detail });
        }
        Ok(Self { program, key })
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let digest = self.key.kind().signs_digests().then(|| STANDARD.encode(Digest::of(message).as_bytes()));
        let request = Request {
            schema: SCHEMA,
            operation: "sign",
            algorithm: algorithm(&self.key),
            key: Some(self.key.fingerprint()),
            digest,
            message: Some(STANDARD.encode(message)),
        };
        let began = Instant::now();
        let printed = ask(&self.program, &request).await?;
        let signature = std::str::from_utf8(&printed.stdout).ok().and_then(|text| STANDARD.decode(text.trim()).ok());
        let Some(signature) = signature else {
            return Err(corrupt(
                &self.program,
                began,
                "expected a signature in base64 on one line, found something else",
            ));
        };
        if self.key.verifies(message, &signature) {
            return Ok(signature);
        }
        let raw = self.key.kind().signs_digests() && signature.len() == 64;
        let found = if raw {
            "expected a signature in DER, found 64 bytes that look like r‖s"
        } else {
            "expected a signature by the key that it gave, found one that does not verify"
        };
        Err(corrupt(&self.program, began, found))
    }
}

impl Signer for ExternalSigner {
    fn public_key(&self) -> Option<PublicKey> {
        Some(self.key.clone())
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        Box::pin(async move {
            let signature = self.sign(&pae(IN_TOTO_PAYLOAD_TYPE, payload)).await?;
            Ok(key_bundle(&self.key, payload, &signature))
        })
    }
}

/// What a program is told about the kind of signature; `None` for keys that are only verified with.
fn algorithm(key: &PublicKey) -> Option<&'static str> {
    match key.kind() {
        KeyKind::Ed25519 => Some("ed25519"),
        KeyKind::P256 => Some("ecdsa-p256-sha256"),
        KeyKind::P384 | KeyKind::P521 | KeyKind::Rsa => None,
    }
}

async fn ask(program: &Program, request: &Request) -> Result<Printed, SignerError> {
    let mut input = serde_json::to_vec(request).unwrap_or_default();
    input.push(b'\n');
    let began = Instant::now();
    let limit = Duration::from_secs(SIGNER_SECONDS_MAX);
    let mut command = program.command(request.operation);
    let printed = answered(&program.path, &mut command, input, MAX_PROGRAM_OUTPUT_BYTES, limit).await;
    let printed = printed.map_err(|error| SignerError::Unusable { detail: format!("signer `{program}`: {error}") })?;
    let Some(printed) = printed else {
        let detail = format!("`{}` did not end within {SIGNER_SECONDS_MAX} s, and was killed", request.operation);
        return Err(fault(program, began, FaultClass::Timeout, Retry::Safe, &detail));
    };
    if printed.cut == Cut::AtLimit {
        let detail = format!("more than {MAX_PROGRAM_OUTPUT_BYTES} bytes of output (MAX_PROGRAM_OUTPUT_BYTES)");
        return Err(fault(program, began, FaultClass::TooMuch, Retry::Pointless, &detail));
    }
    let (class, retry) = match printed.code {
        Some(0) => return Ok(printed),
        Some(75) => (FaultClass::Throttled, Retry::After),
        Some(77) => (FaultClass::Denied, Retry::Pointless),
        Some(64 | 65 | 78) => (FaultClass::Unavailable, Retry::Pointless),
        _ => (FaultClass::Unavailable, Retry::After),
    };
    let ending = printed.code.map_or("was ended by a signal".to_owned(), |code| format!("ended with exit code {code}"));
    let words = printed.stderr.trim();
    let words = if words.is_empty() { String::new() } else { format!(": {words}") };
    Err(fault(program, began, class, retry, &format!("`{}` {ending}{words}", request.operation)))
}

fn corrupt(program: &Program, began: Instant, detail: &str) -> SignerError {
    fault(program, began, FaultClass::Corrupt, Retry::Pointless, detail)
}

fn fault(program: &Program, began: Instant, class: FaultClass, retry: Retry, detail: &str) -> SignerError {
    SignerError::Fault(Fault {
        dependency: format!("signer {}", crate::host::shown(&program.to_string())),
        class,
        tries: 1,
        elapsed_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        retry_after_s: None,
        retry,
        detail: crate::host::shown(detail),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_named_with_its_arguments() {
        let program = |path: &str, arguments: &[&str]| {
            Some(Program { path: path.into(), arguments: arguments.iter().map(|&a| a.into()).collect() })
        };
        let cases = [
            ("kms.sh", program("kms.sh", &[])),
            ("./a b/kms.sh?alias/release", program("./a b/kms.sh", &["alias/release"])),
            ("kms?a&b%26c%3f%C3%A9&", program("kms", &["a", "b&c?é", ""])),
            ("", None),
            ("?a", None),
            ("kms?%", None),
            ("kms?%4", None),
            ("kms?%zz", None),
            ("kms?%ff", None),
            ("kms?%00", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Program::parse(text), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_in_the_arguments_is_not_repeated() {
        assert_eq!(Program::parse("kms?token=secret").unwrap().to_string(), "exec:kms");
    }
}
