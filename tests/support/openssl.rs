//! Keys and certificates that OpenSSL makes, in a directory of their own.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::shows_nothing;

/// The directory, in which the files of NAME are `NAME.key`, `NAME.pem` and so on.
pub struct OpenSsl(TempDir);

impl OpenSsl {
    /// `None`, said, on a machine without it.
    pub fn new() -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            shows_nothing("openssl is not here");
            return None;
        }
        Some(Self(TempDir::new().unwrap()))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn run(&self, arguments: &[&str]) {
        let mut command = Command::new("openssl");
        let output = command.args(arguments).current_dir(self.0.path()).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// A P-256 key.
    pub fn key(&self, name: &str) {
        let key = format!("{name}.key");
        self.run(&["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", &key]);
    }

    /// An authority that nobody is above: a key and its own certificate, for 30 days.
    pub fn root(&self, name: &str, subject: &str) {
        self.key(name);
        let (key, pem) = (format!("{name}.key"), format!("{name}.pem"));
        let ca = ["-addext", "basicConstraints=critical,CA:true", "-addext", "keyUsage=critical,keyCertSign"];
        let new = ["req", "-x509", "-new", "-key", &key, "-subj", subject, "-days", "30", "-out", &pem];
        self.run(&[&new[..], &ca[..]].concat());
    }
}
