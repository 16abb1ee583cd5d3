//! A small Sigstore that OpenSSL makes: an authority that certifies identities, and one that tells the time. No log.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::keys::PublicKey;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::sigstore::{Signer, SignerError};
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

use super::openssl::OpenSsl;

/// Whoever vouches for identities; cheap to clone.
#[derive(Clone)]
pub struct Instance {
    home: Arc<OpenSsl>,
    made: Arc<AtomicU64>,
}

impl Instance {
    /// `None`, said, on a machine without OpenSSL.
    pub fn new() -> Option<Self> {
        let this = Self { home: Arc::new(OpenSsl::new()?), made: Arc::default() };
        for name in ["ca", "tsa-root"] {
            this.home.root(name, &format!("/O=Test/CN={name}"));
        }
        this.issue("tsa", "tsa-root", "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping");
        std::fs::write(
            this.home.path("tsa.cnf"),
            "[tsa]\nserial=serial\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256\nordering=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n",
        )
        .unwrap();
        std::fs::write(this.home.path("serial"), "01\n").unwrap();
        Some(this)
    }

    fn issue(&self, name: &str, by: &str, extensions: &str) {
        self.home.key(name);
        let (file, key, request, pem) =
            (format!("{name}.ext"), format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        std::fs::write(self.home.path(&file), extensions).unwrap();
        self.home.run(&["req", "-new", "-key", &key, "-subj", "/CN=sigstore", "-out", &request]);
        let (ca, ca_key) = (format!("{by}.pem"), format!("{by}.key"));
        let sign = ["x509", "-req", "-in", &request, "-CA", &ca, "-CAkey", &ca_key, "-CAcreateserial"];
        self.home.run(&[&sign[..], &["-days", "10", "-out", &pem, "-extfile", &file]].concat());
    }

    /// The same for a certificate of another time.
    fn issue_between(&self, name: &str, by: &str, extensions: &str, (from, until): (&str, &str)) {
        self.home.key(name);
        let (file, key, request, pem) =
            (format!("{name}.ext"), format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        std::fs::write(self.home.path(&file), extensions).unwrap();
        std::fs::write(
            self.home.path("issue.cnf"),
            "[ca]\ndefault_ca=c\n[c]\ndatabase=issued.txt\nserial=issued-serial\nnew_certs_dir=.\ndefault_md=sha256\n\
             unique_subject=no\npolicy=p\n[p]\ncommonName=optional\n",
        )
        .unwrap();
        std::fs::write(self.home.path("issued.txt"), "").unwrap();
        std::fs::write(self.home.path("issued-serial"), "1000\n").unwrap();
        self.home.run(&["req", "-new", "-key", &key, "-subj", "/CN=sigstore", "-out", &request]);
        let (ca, ca_key) = (format!("{by}.pem"), format!("{by}.key"));
        let sign =
            ["ca", "-batch", "-notext", "-config", "issue.cnf", "-cert", &ca, "-keyfile", &ca_key, "-in", &request];
        let times = ["-startdate", from, "-enddate", until, "-extfile", &file, "-out", &pem];
        self.home.run(&[&sign[..], &times[..]].concat());
    }

    fn der(&self, name: &str) -> String {
        let der = format!("{name}.der");
        self.home.run(&["x509", "-in", &format!("{name}.pem"), "-outform", "DER", "-out", &der]);
        STANDARD.encode(std::fs::read(self.home.path(&der)).unwrap())
    }

    /// What to trust it by, under this name.
    pub fn root(&self, called: &str) -> TrustedRoot {
        TrustedRoot::parse(&serde_json::to_vec(&self.root_json()).unwrap()).unwrap().called(called)
    }

    /// The same as a file has it.
    pub fn root_json(&self) -> Value {
        let since = json!({"start": "2020-01-01T00:00:00Z"});
        let authority = |uri: &str, chain: Vec<Value>| json!([{"subject": {"organization": "Test"}, "uri": uri, "certChain": {"certificates": chain}, "validFor": since}]);
        let certificate = |name: &str| json!({"rawBytes": self.der(name)});
        json!({
            "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
            "tlogs": [], "ctlogs": [],
            "certificateAuthorities": authority("https://ca.example", vec![certificate("ca")]),
            "timestampAuthorities": authority("https://tsa.example", vec![certificate("tsa"), certificate("tsa-root")]),
        })
    }

    pub fn trust(&self) -> TrustSet {
        TrustSet::new(vec![self.root("acme")])
    }

    /// Somebody whom `issuer` vouches for.
    pub fn person(&self, email: &str, issuer: &str) -> Person {
        Person { instance: self.clone(), name: format!("email:{email}"), issuer: issuer.to_owned(), certified: None }
    }

    /// A workflow whose identity is an address.
    pub fn workflow(&self, address: &str, issuer: &str) -> Person {
        Person { instance: self.clone(), name: format!("URI:{address}"), issuer: issuer.to_owned(), certified: None }
    }

    /// A bundle by a key that was made for it.
    fn sign(&self, person: &Person, payload: &[u8]) -> Vec<u8> {
        let name = format!("signer-{}", self.made.fetch_add(1, Ordering::SeqCst));
        let issuer = &person.issuer;
        let extensions = format!(
            "keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\nsubjectAltName=critical,{}\n\
             1.3.6.1.4.1.57264.1.1=DER:{}\n1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:{issuer}\n",
            person.name,
            hex::encode(issuer),
        );
        match &person.certified {
            None => self.issue(&name, "ca", &extensions),
            Some((from, until)) => self.issue_between(&name, "ca", &extensions, (from, until)),
        }
        let file = |suffix: &str| format!("{name}.{suffix}");
        std::fs::write(self.home.path(&file("message")), pae(IN_TOTO_PAYLOAD_TYPE, payload)).unwrap();
        self.home.run(&["dgst", "-sha256", "-sign", &file("key"), "-out", &file("signature"), &file("message")]);
        self.home.run(&["ts", "-query", "-data", &file("signature"), "-sha256", "-cert", "-out", &file("query")]);
        let reply =
            ["ts", "-reply", "-config", "tsa.cnf", "-section", "tsa", "-signer", "tsa.pem", "-inkey", "tsa.key"];
        self.home.run(&[&reply[..], &["-queryfile", &file("query"), "-out", &file("stamp")]].concat());
        let read = |suffix: &str| STANDARD.encode(std::fs::read(self.home.path(&file(suffix))).unwrap());
        serde_json::to_vec(&json!({
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {
                "certificate": {"rawBytes": self.der(&name)},
                "timestampVerificationData": {"rfc3161Timestamps": [{"signedTimestamp": read("stamp")}]},
            },
            "dsseEnvelope": {
                "payload": STANDARD.encode(payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
                "signatures": [{"sig": read("signature"), "keyid": ""}],
            },
        }))
        .unwrap()
    }
}

/// One who signs as an identity, with another key each time.
#[derive(Clone)]
pub struct Person {
    instance: Instance,
    name: String,
    issuer: String,
    /// From when to when the certificate is valid; absent: around now.
    certified: Option<(String, String)>,
}

impl Person {
    /// The same, whose certificates are valid from one time to another (`YYYYMMDDHHMMSSZ`).
    pub fn certified_between(self, from: &str, until: &str) -> Self {
        Self { certified: Some((from.to_owned(), until.to_owned())), ..self }
    }
}

impl Signer for Person {
    fn public_key(&self) -> Option<PublicKey> {
        None
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        let bundle = self.instance.sign(self, payload);
        Box::pin(std::future::ready(Ok(bundle)))
    }
}
