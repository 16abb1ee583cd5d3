//! What a process that evaluates rules and whoever started it say to each other.
//!
//! Every answer names the build that gives it: a program that was replaced while it ran must not have its rules evaluated by
//! the one in its place, which may answer otherwise under a record that names the first.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::limits::MAX_JUDGE_MESSAGE_BYTES;
use crate::domain::names::RuleId;
use crate::domain::policy::{Asking, Judgement, LoadErrors, PackFiles};

/// What a process is asked. The pack is the first thing, and there is one in its life.
#[derive(Serialize)]
pub(super) enum Order<'a> {
    Load { files: BTreeMap<&'a str, String> },
    Judge { asked: &'a [Asking], only: Option<&'a RuleId> },
}

impl<'a> Order<'a> {
    pub(super) fn load(files: &'a PackFiles) -> Self {
        Self::Load { files: files.iter().map(|(path, bytes)| (path, STANDARD.encode(bytes))).collect() }
    }
}

/// The same, as it is read.
#[derive(Deserialize)]
pub(super) enum Ordered {
    Load { files: BTreeMap<String, String> },
    Judge { asked: Vec<Asking>, only: Option<RuleId> },
}

/// What a process answers, and which build it is.
#[derive(Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) build: String,
    pub(super) said: Said,
}

/// What it says.
#[derive(Serialize, Deserialize)]
pub(super) enum Said {
    Loaded { digest: Digest },
    Refused { errors: LoadErrors },
    Judged { judged: Vec<Vec<Judgement>> },
    OutOfTurn,
}

impl Said {
    pub(super) fn in_words(self) -> String {
        match self {
            Self::Loaded { digest } => format!("loaded {digest}, which was not asked"),
            Self::Refused { errors } => format!("refused: {errors}"),
            Self::Judged { .. } => "answered another question".to_owned(),
            Self::OutOfTurn => "was asked for something that it does not do twice, or not first".to_owned(),
        }
    }
}

/// The files of a pack out of an order to load it; outside its own bounds they are no pack, which is an answer.
pub(super) fn files_of(encoded: BTreeMap<String, String>) -> std::io::Result<Result<PackFiles, LoadErrors>> {
    let decoded = encoded
        .into_iter()
        .map(|(path, content)| STANDARD.decode(content).map(|content| (path, content)).map_err(std::io::Error::other));
    Ok(PackFiles::new(decoded.collect::<Result<_, _>>()?))
}

/// A message: its length in four bytes, the lowest first, and its bytes.
pub(super) fn write_message(to: &mut impl Write, message: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(message.len()).map_err(std::io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(message)?;
    to.flush()
}

/// The next message; `None` at the end.
pub(super) fn read_message(from: &mut impl Read) -> std::io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = u32::from_le_bytes(length);
    if usize::try_from(length).is_ok_and(|length| length > MAX_JUDGE_MESSAGE_BYTES) {
        let detail = format!("expected at most {MAX_JUDGE_MESSAGE_BYTES} bytes in a message, found {length}");
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, detail));
    }
    let mut message = Vec::new();
    let read = from.take(u64::from(length)).read_to_end(&mut message)?;
    if u32::try_from(read).ok() != Some(length) {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(message))
}
