//! Keys and certificates that OpenSSL makes, in a directory of their own.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use serde_json::{Value, json};

use super::directory::TempDir;
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

    /// A certificate for `email` by the authority `root`, for ten days, and what else it says.
    pub fn signer(&self, name: &str, email: &str, more: &str) {
        self.key(name);
        let extensions = format!(
            "keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\nsubjectAltName=email:{email}\n{more}"
        );
        std::fs::write(self.path("extensions"), extensions).unwrap();
        let (key, request, pem) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        self.run(&["req", "-new", "-key", &key, "-subj", "/CN=a", "-out", &request]);
        let sign = ["x509", "-req", "-in", &request, "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial"];
        self.run(&[&sign[..], &["-days", "10", "-out", &pem, "-extfile", "extensions"]].concat());
    }

    /// A bundle of `statement` with that signer's certificate and that of `root`, as `model_signing sign certificate`
    /// writes it.
    pub fn signed(&self, name: &str, statement: &Value) -> Vec<u8> {
        let payload = statement.to_string().into_bytes();
        std::fs::write(self.path("message"), pae(IN_TOTO_PAYLOAD_TYPE, &payload)).unwrap();
        self.run(&["dgst", "-sha256", "-sign", &format!("{name}.key"), "-out", "signature", "message"]);
        let certificate = |name: &str| {
            self.run(&["x509", "-in", &format!("{name}.pem"), "-outform", "DER", "-out", "der"]);
            json!({"rawBytes": STANDARD.encode(std::fs::read(self.path("der")).unwrap())})
        };
        let certificates = [certificate(name), certificate("root")];
        let signature = STANDARD.encode(std::fs::read(self.path("signature")).unwrap());
        serde_json::to_vec(&json!({
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {"x509CertificateChain": {"certificates": certificates}, "tlogEntries": []},
            "dsseEnvelope": {
                "payload": STANDARD.encode(&payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
                "signatures": [{"sig": signature, "keyid": ""}],
            },
        }))
        .unwrap()
    }
}
