//! Where private keys lie: in a file that only its owner reads, or in an environment variable.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use zeroize::Zeroizing;

use super::external::Program;
use super::pkcs11_uri::{Pkcs11Uri, Pkcs11UriError};
use super::signing_key::{SigningKey, SigningKeyError};
use crate::domain::limits::MAX_KEY_BYTES;

/// Where a private key is to be found. Text form: a path, `env://NAME`, `exec:PROGRAM[?ARGUMENT[&ARGUMENT…]]`, or
/// `pkcs11:…` (RFC 7512).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// A file in PEM.
    File(PathBuf),
    /// An environment variable that holds the PEM text.
    Env(String),
    /// A program that signs and keeps the key to itself.
    Program(Program),
    /// A token or hardware module.
    Token(Pkcs11Uri),
}

/// Why a private key could not be found, read or written. Never contains key material or passwords.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// The text names no place that keys are read from.
    #[error("expected a path, `env://NAME`, `exec:PROGRAM` or `pkcs11:…`, found `{found}`")]
    Source {
        /// The beginning of what was given.
        found: String,
    },
    /// The text names no key on a token.
    #[error("`pkcs11:`: {0}")]
    Token(#[from] Pkcs11UriError),
    /// The environment variable is not set, or is not text.
    #[error("expected a private key in the environment variable `{name}`, found {found}")]
    Environment {
        /// Which variable.
        name: String,
        /// What is there.
        found: &'static str,
    },
    /// The file cannot be read.
    #[error("the private key `{path}` cannot be read: {detail}")]
    Read {
        /// Which file.
        path: String,
        /// What the system says.
        detail: String,
    },
    /// Others may read the file.
    #[error(
        "expected a private key that only its owner can read (0600), found `{path}` with {mode:04o}: chmod 600 {path}"
    )]
    Permissions {
        /// Which file.
        path: String,
        /// Its permission bits.
        mode: u32,
    },
    /// What was found is not a key that can be used.
    #[error("{place}: {error}")]
    Key {
        /// Where it was found.
        place: String,
        /// What is wrong with it.
        error: SigningKeyError,
    },
    /// A file of this name exists, and nothing was written.
    #[error("expected a name that is free, found `{path}`: keys are never overwritten")]
    Exists {
        /// The file that exists.
        path: String,
    },
    /// The file cannot be written; nothing of it is left behind.
    #[error("the key `{path}` cannot be written: {detail}")]
    Write {
        /// Which file.
        path: String,
        /// What the system says.
        detail: String,
    },
}

impl FromStr for KeySource {
    type Err = KeyFileError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || KeyFileError::Source { found: text.chars().take(60).collect() };
        if let Some(program) = text.strip_prefix("exec:") {
            return Program::parse(program).map(Self::Program).ok_or_else(bad);
        }
        if let Some(uri) = text.strip_prefix("pkcs11:") {
            return Ok(Self::Token(Pkcs11Uri::parse(uri)?));
        }
        match text.split_once("://") {
            Some(("env", name)) => {
                let first = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
                let valid = first && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                if valid { Ok(Self::Env(name.to_owned())) } else { Err(bad()) }
            }
            // `awskms://…` and its like must not be taken for a file of that name.
            Some((scheme, _)) if scheme.chars().all(|c| c.is_ascii_alphanumeric()) => Err(bad()),
            _ if text.is_empty() => Err(bad()),
            _ => Ok(Self::File(PathBuf::from(text))),
        }
    }
}

impl std::fmt::Display for KeySource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Env(name) => write!(f, "env://{name}"),
            Self::Program(program) => program.fmt(f),
            Self::Token(uri) => uri.fmt(f),
        }
    }
}

/// Reads a private key from where it lies.
///
/// A key that its group or others may read is refused before it is parsed: a key that was readable is to be
/// replaced, or at least looked after, not used. Symbolic links are followed; what counts is the file they lead to.
///
/// # Errors
///
/// [`KeyFileError`] names the place and what is wrong, with the remedy; [`KeyFileError::Source`] for a program
/// or a token, which gives no key away.
pub fn load_key(source: &KeySource, password: Option<&str>) -> Result<SigningKey, KeyFileError> {
    let pem = match source {
        KeySource::File(path) => read_private(path)?,
        KeySource::Env(name) => match std::env::var(name) {
            Ok(text) => Zeroizing::new(text),
            Err(std::env::VarError::NotPresent) => {
                return Err(KeyFileError::Environment { name: name.clone(), found: "nothing" });
            }
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(KeyFileError::Environment { name: name.clone(), found: "bytes that are not text" });
            }
        },
        KeySource::Program(_) | KeySource::Token(_) => return Err(KeyFileError::Source { found: source.to_string() }),
    };
    SigningKey::from_pem(&pem, password).map_err(|error| KeyFileError::Key { place: source.to_string(), error })
}

fn read_private(path: &Path) -> Result<Zeroizing<String>, KeyFileError> {
    let read = |detail: String| KeyFileError::Read { path: path.display().to_string(), detail };
    // Non-blocking, so that a named pipe in place of the file cannot hold us up.
    let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or_default();
    let file = OpenOptions::new().read(true).custom_flags(nonblocking).open(path);
    let file = file.map_err(|error| read(error.to_string()))?;
    // Of the open file and not of the path, which may lead elsewhere by now.
    let metadata = file.metadata().map_err(|error| read(error.to_string()))?;
    if !metadata.is_file() {
        return Err(read("it is not a file".to_owned()));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_KEY_BYTES.saturating_add(1)));
    let limit = u64::try_from(MAX_KEY_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| read(error.to_string()))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| read("it is not text".to_owned()))?;
    let mode = metadata.mode() & 0o7777;
    // A public key may be read by everybody; that it is no private key is what its caller has to hear.
    if mode & 0o077 != 0 && text.contains("PRIVATE KEY") {
        return Err(KeyFileError::Permissions { path: path.display().to_string(), mode });
    }
    Ok(Zeroizing::new(text.to_owned()))
}

/// Writes a key pair: `PREFIX.key` (PKCS#8 PEM, mode 0600, encrypted when a password is given) and `PREFIX.pub`.
///
/// Never overwrites: when either exists, neither is written, even when another process creates one at the same
/// moment. Each file is complete and on disk before it has its name.
///
/// # Errors
///
/// [`KeyFileError::Exists`] and [`KeyFileError::Write`]; then nothing is left behind.
pub fn write_key_pair(
    prefix: &Path,
    key: &SigningKey,
    password: Option<&str>,
) -> Result<(PathBuf, PathBuf), KeyFileError> {
    let named = |extension: &str| {
        let mut name = OsString::from(prefix);
        name.push(extension);
        PathBuf::from(name)
    };
    let (private, public) = (named(".key"), named(".pub"));
    // Asked first only to answer before a key is encrypted; the links below cannot overwrite either.
    for path in [&private, &public] {
        if path.symlink_metadata().is_ok() {
            return Err(KeyFileError::Exists { path: path.display().to_string() });
        }
    }
    let place = || private.display().to_string();
    let pem = key.to_pem(password).map_err(|error| KeyFileError::Key { place: place(), error })?;
    let staged_private = Staged::write(&private, pem.as_bytes(), 0o600)?;
    let staged_public = Staged::write(&public, key.public_key().to_pem().as_bytes(), 0o644)?;
    staged_private.publish()?;
    if let Err(error) = staged_public.publish() {
        // Ours, made a moment ago and seen by nobody: take it back.
        let _ = std::fs::remove_file(&private);
        return Err(error);
    }
    sync_directory(&private)?;
    drop((staged_private, staged_public));
    Ok((private, public))
}

/// A complete file that has not got its name yet; it goes when this is dropped.
struct Staged<'p> {
    temporary: PathBuf,
    path: &'p Path,
}

impl<'p> Staged<'p> {
    fn write(path: &'p Path, bytes: &[u8], mode: u32) -> Result<Self, KeyFileError> {
        let mut nonce = [0; 8];
        aws_lc_rs::rand::fill(&mut nonce).map_err(|_| write_error(path, &"no randomness"))?;
        let mut name = OsString::from(path);
        name.push(format!(".{}.tmp", hex::encode(nonce)));
        let staged = Self { temporary: PathBuf::from(name), path };
        let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&staged.temporary);
        let mut file = file.map_err(|error| write_error(path, &error))?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| write_error(path, &error))?;
        Ok(staged)
    }

    /// Gives the file its name, unless something has it: a link, unlike a rename, never replaces.
    fn publish(&self) -> Result<(), KeyFileError> {
        std::fs::hard_link(&self.temporary, self.path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => KeyFileError::Exists { path: self.path.display().to_string() },
            _ => write_error(self.path, &error),
        })
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.temporary);
    }
}

/// The names are on disk, too, not only the files.
fn sync_directory(path: &Path) -> Result<(), KeyFileError> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(directory).and_then(|file| file.sync_all()).map_err(|error| write_error(path, &error))
}

fn write_error(path: &Path, detail: &dyn std::fmt::Display) -> KeyFileError {
    KeyFileError::Write { path: path.display().to_string(), detail: detail.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_source_is_a_path_or_a_variable() {
        assert_eq!("env://KEY_1".parse(), Ok(KeySource::Env("KEY_1".into())));
        assert!(matches!("exec:kms?x".parse(), Ok(KeySource::Program(_))));
        assert!(matches!("pkcs11:object=a".parse(), Ok(KeySource::Token(_))));
        assert!(matches!("pkcs11:token=a".parse::<KeySource>(), Err(KeyFileError::Token(_))));
        assert_eq!("a/b.key".parse(), Ok(KeySource::File("a/b.key".into())));
        for bad in [
            "",
            "exec:",
            "exec:?x",
            "exec:a?%",
            "env://",
            "env://1A",
            "env://A B",
            "awskms://alias/x",
            "https://example.com/key",
        ] {
            assert!(matches!(bad.parse::<KeySource>(), Err(KeyFileError::Source { .. })), "{bad}");
        }
    }
}
