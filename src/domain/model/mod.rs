//! OpenSSF model signing: a signature over all files of a directory, and whether the files are those.
//!
//! Two forms: v1.0 (`https://model_signing/signature/v1.0`) has one subject, whose digest is over the digests of the
//! files, and lists the files in its predicate; the older `https://model_signing/Digests/v0.1` has a subject a file.
//!
//! # What a signature is about
//!
//! The subject's digest covers the files' digests in their order, and *not their names*: two directories whose files
//! trade places have one digest. So a model is never recognised by that digest alone; every name, every digest and
//! every file that nobody named is compared ([`ModelManifest::compare`]).
//!
//! # What a signature leaves out
//!
//! The signed list `ignore_paths` says which paths the signer did not look at. It lets nothing through by itself:
//! whoever may write into a directory could put a file at such a path, and a loader would read it. Passed over are the
//! signature itself, and of the signed list only git's own four names, which every checkout has and no loader reads;
//! both are said in the answer. Any other file that is not signed is refused by name, whatever the list says, unless
//! the one who verifies named its path herself.
//!
//! A model that was pushed is compared layer by layer, which needs none of its bytes: [`record`].

mod artifact;
mod path;

pub use artifact::{Layers, UntrustedModel, claimed_type_of_pushed, record};
pub use path::{ModelPath, PathError};

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::digest::{Digest, Hasher};
use super::limits::{MAX_MODEL_FILES, MAX_MODEL_PATHS_NAMED, MAX_MODEL_RESOURCES, SHARD_BYTES_MAX};

/// The predicate type of model signatures.
pub const MODEL_SIGNATURE_V1: &str = "https://model_signing/signature/v1.0";
/// The predicate type of model signatures before v1.0, with a subject a file.
pub const MODEL_DIGESTS_V0_1: &str = "https://model_signing/Digests/v0.1";

/// The name under which a model's signature lies among its files.
pub const SIGNATURE_NAME: &str = "model.sig";

/// What git puts into a directory; the format leaves it out unless told otherwise, and nobody loads it.
const GIT_PATHS: [&str; 4] = [".git", ".gitattributes", ".github", ".gitignore"];

/// Whether statements of this type are about models.
#[must_use]
pub fn is_model_signature(predicate_type: &str) -> bool {
    matches!(predicate_type, MODEL_SIGNATURE_V1 | MODEL_DIGESTS_V0_1)
}

/// Which files a model has, by the word of its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelManifest {
    name: String,
    digest: Digest,
    method: Method,
    files: BTreeMap<ModelPath, Vec<Piece>>,
    left_out: BTreeSet<ModelPath>,
}

/// How files were hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Each as a whole.
    Files,
    /// Each in pieces of this many bytes, the last shorter.
    Shards {
        /// Bytes of one piece.
        bytes: u64,
    },
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Files => f.write_str("files"),
            Self::Shards { bytes } => write!(f, "shards of {bytes} bytes"),
        }
    }
}

/// A part of a file that has a digest of its own; the whole of it where files are hashed as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its first byte, and the byte after its last; `None` for a whole file, whose length is not signed.
    pub range: Option<(u64, u64)>,
    /// Its SHA-256.
    pub digest: Digest,
}

/// Why a statement is not a model signature that can be checked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("model signature at `{pointer}`: expected {expected}, found {found}")]
pub struct ModelError {
    /// JSON pointer into the statement.
    pub pointer: String,
    /// What belongs there.
    pub expected: String,
    /// What is there, bounded and escaped.
    pub found: String,
}

impl ModelError {
    fn new(pointer: impl Into<String>, expected: impl Into<String>, found: impl AsRef<str>) -> Self {
        let found = super::evidence::rejection::shown(found.as_ref());
        Self { pointer: pointer.into(), expected: expected.into(), found }
    }

    fn value(pointer: &str, expected: &str, found: &Value) -> Self {
        Self::new(pointer, expected, if found.is_null() { "nothing".to_owned() } else { found.to_string() })
    }
}

impl ModelManifest {
    /// Reads the files out of a statement, as it was signed.
    ///
    /// For v1.0 the digest over the files is computed again and compared with the subject.
    ///
    /// # Errors
    ///
    /// [`ModelError`]: another predicate type; a hash that is not SHA-256; names that are no plain relative paths, or
    /// that stand there twice; shards that leave a gap; more files than [`MAX_MODEL_FILES`].
    pub fn read(statement: &Value) -> Result<Self, ModelError> {
        match statement.get("predicateType").and_then(Value::as_str) {
            Some(MODEL_SIGNATURE_V1) => read_v1(statement),
            Some(MODEL_DIGESTS_V0_1) => read_v0_1(statement),
            other => {
                let expected = format!("{MODEL_SIGNATURE_V1} or {MODEL_DIGESTS_V0_1}");
                Err(ModelError::new("/predicateType", expected, other.unwrap_or("nothing")))
            }
        }
    }

    /// The digest of the model: over the digests of its files, in their order.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// What its signer called it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How its files were hashed.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// Its files, with the pieces that are signed, in order of their names.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&ModelPath, &[Piece])> {
        self.files.iter().map(|(path, pieces)| (path, pieces.as_slice()))
    }

    /// The signed pieces of one file; none for a file that is not signed.
    #[must_use]
    pub fn pieces(&self, path: &ModelPath) -> Option<&[Piece]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Whether the model is one file and no directory.
    #[must_use]
    pub fn is_single_file(&self) -> bool {
        self.files.len() == 1 && self.files.keys().all(ModelPath::is_the_model_itself)
    }

    /// What an unsigned path is, before it is looked into.
    ///
    /// * `allowed` — the paths that the one who verifies named.
    #[must_use]
    pub fn judge_unsigned(&self, path: &ModelPath, allowed: &BTreeSet<ModelPath>) -> Unsigned {
        if allowed.iter().any(|allowed| path.is_at_or_below(allowed)) {
            return Unsigned::Allowed;
        }
        let left_out = self.left_out.iter().find(|left_out| path.is_at_or_below(left_out));
        match left_out {
            Some(left_out) if GIT_PATHS.contains(&left_out.as_str()) => Unsigned::Git,
            Some(_) => Unsigned::LeftOut,
            None => Unsigned::Unknown,
        }
    }

    /// Compares what is signed with what is there.
    #[must_use]
    pub fn compare(&self, found: Observed, allowed: &BTreeSet<ModelPath>) -> Comparison {
        let mut comparison = Comparison {
            passed_over: found.passed_over,
            unnameable: found.unnameable,
            not_files: found.not_files.iter().cloned().collect(),
            ..Comparison::default()
        };
        for (path, pieces) in &self.files {
            match found.files.get(path) {
                None if found.not_files.contains(path) => {}
                None => comparison.missing.push(path.clone()),
                Some(file) if file.pieces == *pieces && covers(pieces, file.bytes) => {
                    comparison.files = comparison.files.saturating_add(1);
                    comparison.bytes = comparison.bytes.saturating_add(file.bytes);
                }
                Some(_) => comparison.changed.push(path.clone()),
            }
        }
        let unsigned = found.files.into_keys().chain(found.unsigned).filter(|path| !self.files.contains_key(path));
        for path in unsigned {
            match self.judge_unsigned(&path, allowed) {
                Unsigned::Allowed | Unsigned::Git => comparison.passed_over.push(path),
                Unsigned::LeftOut => comparison.left_out.push(path),
                Unsigned::Unknown => comparison.extra.push(path),
            }
        }
        comparison
    }

    /// Whether a signed file lies in this directory.
    #[must_use]
    pub fn reaches_into(&self, directory: &ModelPath) -> bool {
        let first = self.files.range(directory..).map(|(path, _)| path);
        // Names that only begin alike (`a-b`) sort between `a` and `a/b`.
        let mut near = first.take_while(|path| path.as_str().starts_with(directory.as_str()));
        near.any(|path| path.is_at_or_below(directory))
    }
}

/// Whether the signed pieces are all of a file of `bytes` bytes. A whole file is, whatever its length.
fn covers(pieces: &[Piece], bytes: u64) -> bool {
    pieces.last().is_some_and(|last| last.range.is_none_or(|(_, end)| end == bytes))
}

/// What a path that is not signed is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsigned {
    /// The one who verifies said that it may be there.
    Allowed,
    /// git's, and left out by the signer.
    Git,
    /// Left out by the signer: not looked at, so nothing is known about it.
    LeftOut,
    /// Put there by somebody.
    Unknown,
}

/// What lies in a directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// The signed files that are there, hashed in the signed pieces.
    pub files: BTreeMap<ModelPath, ObservedFile>,
    /// Files that are there and not signed.
    pub unsigned: BTreeSet<ModelPath>,
    /// What is there and no file: links, which are not followed, devices, pipes and sockets.
    pub not_files: BTreeSet<ModelPath>,
    /// Names that no signature can have; escaped.
    pub unnameable: Vec<String>,
    /// Paths that were not looked into.
    pub passed_over: Vec<ModelPath>,
}

/// One file as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservedFile {
    /// Its length.
    pub bytes: u64,
    /// Its pieces, as they were signed.
    pub pieces: Vec<Piece>,
}

/// What is signed beside what is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Files that are what was signed.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Signed and there, with another content.
    pub changed: Vec<ModelPath>,
    /// Signed and not there.
    pub missing: Vec<ModelPath>,
    /// There, and not signed.
    pub extra: Vec<ModelPath>,
    /// There, and left out by the signer.
    pub left_out: Vec<ModelPath>,
    /// There, and no file.
    pub not_files: Vec<ModelPath>,
    /// There, with a name that no signature can have; escaped.
    pub unnameable: Vec<String>,
    /// There, not signed, and let be: git's, the signature itself, and what the one who verifies named.
    pub passed_over: Vec<ModelPath>,
}

impl Comparison {
    /// What is not as it was signed; nothing when every signed file is there as it was signed, and nothing else is.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        let paths = |list: &[ModelPath]| list.iter().map(|path| path.as_str().to_owned()).collect();
        let all = [
            ("changed", paths(&self.changed)),
            ("missing", paths(&self.missing)),
            ("not signed", paths(&self.extra)),
            ("left out by the signer, and there", paths(&self.left_out)),
            ("no file (a link, a device, a pipe)", paths(&self.not_files)),
            ("not signed, with a name that cannot be", self.unnameable.clone()),
        ];
        all.into_iter().map(|(what, paths)| Difference::of(what, paths)).filter(|found| found.count > 0).collect()
    }

    /// What is there, is not signed, and was let be.
    #[must_use]
    pub fn not_covered(&self) -> Difference {
        Difference::of("not covered", self.passed_over.iter().map(|path| path.as_str().to_owned()).collect())
    }
}

/// Paths of which one thing is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What is true of them.
    pub what: &'static str,
    /// How many there are.
    pub count: usize,
    /// The first of them, at most [`MAX_MODEL_PATHS_NAMED`].
    pub named: Vec<String>,
}

impl Difference {
    fn of(what: &'static str, mut paths: Vec<String>) -> Self {
        let count = paths.len();
        paths.sort_unstable();
        paths.truncate(MAX_MODEL_PATHS_NAMED);
        Self { what, count, named: paths }
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { what, count, named } = self;
        let more = if named.len() < *count { ", …" } else { "" };
        write!(f, "{count} {what} ({}{more})", named.join(", "))
    }
}

fn read_v1(statement: &Value) -> Result<ModelManifest, ModelError> {
    let subjects = statement.get("subject").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let [subject] = subjects else {
        return Err(ModelError::new("/subject", "exactly one subject", format!("{} subjects", subjects.len())));
    };
    let expected = digest_at(subject, "/digest/sha256", "/subject/0/digest/sha256")?;
    let at = |pointer: &str| statement.pointer(pointer).unwrap_or(&Value::Null);
    let method = read_method(at("/predicate/serialization"))?;
    let left_out = read_left_out(at("/predicate/serialization/ignore_paths"))?;
    let Value::Array(resources) = at("/predicate/resources") else {
        return Err(ModelError::value("/predicate/resources", "a list", at("/predicate/resources")));
    };
    if resources.len() > MAX_MODEL_RESOURCES {
        let expected = format!("at most {MAX_MODEL_RESOURCES} (MAX_MODEL_RESOURCES)");
        return Err(ModelError::new("/predicate/resources", expected, resources.len().to_string()));
    }
    let mut files = Files::default();
    let mut over_all = Hasher::default();
    for (index, resource) in resources.iter().enumerate() {
        let pointer = format!("/predicate/resources/{index}");
        let (path, piece) = read_resource(resource, method, &pointer)?;
        over_all.update(piece.digest.as_bytes());
        files.add(&path, piece, method, &pointer)?;
    }
    let digest = over_all.finish();
    if digest != expected {
        let wanted = format!("the digest over its resources, {digest}");
        return Err(ModelError::new("/subject/0/digest/sha256", wanted, expected.to_string()));
    }
    let name = subject.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(ModelManifest { name, digest, method, files: files.finish(method)?, left_out })
}

/// The form before v1.0: files as subjects, hashed whole; what is left out is not said, so it is git's names.
fn read_v0_1(statement: &Value) -> Result<ModelManifest, ModelError> {
    let subjects = statement.get("subject").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut files = Files::default();
    for (index, subject) in subjects.iter().enumerate() {
        let pointer = format!("/subject/{index}");
        let path = path_at(subject.get("name"), &format!("{pointer}/name"))?;
        let digest = digest_at(subject, "/digest/sha256", &format!("{pointer}/digest/sha256"))?;
        files.add(&path, Piece { range: None, digest }, Method::Files, &pointer)?;
    }
    let files = files.finish(Method::Files)?;
    // Not signed as such: the digest that v1.0 would have, so that the model has a name.
    let mut over_all = Hasher::default();
    files.values().flatten().for_each(|piece| over_all.update(piece.digest.as_bytes()));
    let left_out = GIT_PATHS.iter().filter_map(|path| path.parse().ok()).collect();
    Ok(ModelManifest { name: String::new(), digest: over_all.finish(), method: Method::Files, files, left_out })
}

fn read_method(serialization: &Value) -> Result<Method, ModelError> {
    let at = |field: &str| serialization.get(field).unwrap_or(&Value::Null);
    let place = |field: &str| format!("/predicate/serialization/{field}");
    if at("hash_type").as_str() != Some("sha256") {
        return Err(ModelError::value(&place("hash_type"), "sha256", at("hash_type")));
    }
    if !at("allow_symlinks").is_boolean() {
        return Err(ModelError::value(&place("allow_symlinks"), "true or false", at("allow_symlinks")));
    }
    match at("method").as_str() {
        Some("files") => Ok(Method::Files),
        // Protobuf's JSON knows one kind of number only, so that it may be written with a fraction of zero.
        Some("shards") => match at("shard_size").as_f64() {
            Some(bytes) if (1.0..=SHARD_BYTES_MAX).contains(&bytes) && bytes.fract() == 0.0 => {
                let bytes = format!("{bytes:.0}").parse().unwrap_or(u64::MAX);
                Ok(Method::Shards { bytes })
            }
            _ => Err(ModelError::value(&place("shard_size"), "a number of bytes", at("shard_size"))),
        },
        _ => Err(ModelError::value(&place("method"), "files or shards", at("method"))),
    }
}

fn read_left_out(list: &Value) -> Result<BTreeSet<ModelPath>, ModelError> {
    let pointer = "/predicate/serialization/ignore_paths";
    match list {
        Value::Null => Ok(BTreeSet::new()),
        Value::Array(paths) if paths.len() <= MAX_MODEL_FILES => {
            // A path that is none (`.`, `..`, an absolute one) leaves nothing out here; what it meant does not matter,
            // since nothing is let through on its word.
            Ok(paths.iter().filter_map(|path| path.as_str()?.parse().ok()).collect())
        }
        other => Err(ModelError::value(pointer, "a list of paths", other)),
    }
}

fn read_resource(resource: &Value, method: Method, pointer: &str) -> Result<(ModelPath, Piece), ModelError> {
    let digest = digest_at(resource, "/digest", &format!("{pointer}/digest"))?;
    let algorithm = match method {
        Method::Files => "sha256".to_owned(),
        Method::Shards { bytes } => format!("sha256-sharded-{bytes}"),
    };
    let found = resource.get("algorithm").unwrap_or(&Value::Null);
    if found.as_str() != Some(algorithm.as_str()) {
        return Err(ModelError::value(&format!("{pointer}/algorithm"), &algorithm, found));
    }
    let place = format!("{pointer}/name");
    let Method::Shards { .. } = method else {
        return Ok((path_at(resource.get("name"), &place)?, Piece { range: None, digest }));
    };
    let wrong = || ModelError::value(&place, "PATH:START:END", resource.get("name").unwrap_or(&Value::Null));
    let name = resource.get("name").and_then(Value::as_str).ok_or_else(wrong)?;
    let mut parts = name.split(':');
    let (Some(path), Some(start), Some(end), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(wrong());
    };
    let number = |text: &str| text.parse().ok().filter(|n: &u64| n.to_string() == text).ok_or_else(wrong);
    let range = (number(start)?, number(end)?);
    Ok((path_at(Some(&Value::from(path)), &place)?, Piece { range: Some(range), digest }))
}

fn path_at(name: Option<&Value>, pointer: &str) -> Result<ModelPath, ModelError> {
    let Some(text) = name.and_then(Value::as_str) else {
        return Err(ModelError::value(pointer, "a path", name.unwrap_or(&Value::Null)));
    };
    text.parse().map_err(|error: PathError| ModelError::new(pointer, error.to_string(), text))
}

fn digest_at(value: &Value, within: &str, pointer: &str) -> Result<Digest, ModelError> {
    let found = value.pointer(within).unwrap_or(&Value::Null);
    let digest = found.as_str().and_then(|hex| Digest::from_hex(hex).ok());
    digest.ok_or_else(|| ModelError::value(pointer, "64 lowercase hex digits", found))
}

/// Files as they are read, one piece after the other.
#[derive(Default)]
struct Files(BTreeMap<ModelPath, Vec<Piece>>);

impl Files {
    fn add(&mut self, path: &ModelPath, piece: Piece, method: Method, pointer: &str) -> Result<(), ModelError> {
        let known = self.0.len();
        let pieces = self.0.entry(path.clone()).or_default();
        let starts_at = pieces.last().map_or(Some(0), |last| last.range.map(|(_, end)| end));
        let full = pieces.last().is_none_or(|last| is_full(*last, method));
        let fits = match (piece.range, method) {
            (None, _) => pieces.is_empty(),
            (Some((start, end)), Method::Shards { bytes }) => {
                // One after the other, each of the full length but the last: no gap, no overlap, no second reading.
                full && Some(start) == starts_at && end > start && end.saturating_sub(start) <= bytes
            }
            (Some(_), Method::Files) => false,
        };
        if !fits {
            return Err(ModelError::new(
                pointer,
                "each piece of a file once, in order and without a gap",
                path.as_str(),
            ));
        }
        pieces.push(piece);
        if known >= MAX_MODEL_FILES {
            let expected = format!("at most {MAX_MODEL_FILES} files (MAX_MODEL_FILES)");
            return Err(ModelError::new(pointer, expected, "more"));
        }
        Ok(())
    }

    fn finish(self, method: Method) -> Result<BTreeMap<ModelPath, Vec<Piece>>, ModelError> {
        if self.0.is_empty() {
            return Err(ModelError::new("", "at least one file", "none"));
        }
        let itself = self.0.keys().any(ModelPath::is_the_model_itself);
        // A file cannot be a directory too: `a` and `a/b` were never in one model.
        let nested = self.0.keys().zip(self.0.keys().skip(1)).find(|(a, b)| b.is_at_or_below(a));
        match nested {
            _ if itself && self.0.len() > 1 => {
                Err(ModelError::new("", "a model that is one file or a directory", format!("both, hashed as {method}")))
            }
            Some((file, _)) => {
                Err(ModelError::new("", "names of files", format!("`{}` as a directory too", file.as_str())))
            }
            None => Ok(self.0),
        }
    }
}

fn is_full(piece: Piece, method: Method) -> bool {
    match (piece.range, method) {
        (Some((start, end)), Method::Shards { bytes }) => end.saturating_sub(start) == bytes,
        _ => false,
    }
}
