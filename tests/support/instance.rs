//! A Sigstore instance of a test's own: an authority, a certificate log, a transparency log and a timestamp authority, each
//! with its key at hand. What it makes is real and verifies; and it can be made to say what no instance would.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::json;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use serde_json::{Value, json};

use super::der::{self, Holder, Key, Profile, Stamp};

pub const IDENTITY: &str = "https://example.com/acme/app/release@refs/heads/main";
pub const ISSUER: &str = "https://issuer.example.com";
const ORIGIN: &str = "log.example.com";

pub struct Instance {
    /// When everything is signed: an hour ago, so that nothing lies in the future.
    pub now: Timestamp,
    pub root: Holder,
    /// The authority that issues to signers.
    pub authority: Holder,
    /// The certificate log.
    pub certificates: Key,
    pub log: Key,
    pub stamp_root: Holder,
    pub stamps: Holder,
}

/// A signed statement, piece by piece.
#[derive(Clone)]
pub struct Parts {
    /// The signer's certificate first.
    pub chain: Vec<Vec<u8>>,
    pub payload: Vec<u8>,
    pub signature: Vec<u8>,
    pub entries: Vec<Value>,
    pub stamps: Vec<Vec<u8>>,
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

pub fn hours(time: Timestamp, hours: i64) -> Timestamp {
    time.after(Span::from_seconds(hours * 3600))
}

/// By what a certificate names the key of the authority of that name.
fn key_id(name: &str) -> [u8; 20] {
    Digest::of(name.as_bytes()).as_bytes()[..20].try_into().unwrap()
}

/// What an authority's certificate says, for a year on each side of `now`.
pub fn authority(subject: &str, now: Timestamp) -> Profile {
    let (from, until) = (hours(now, -24 * 365), hours(now, 24 * 365));
    let id = der::extension("2.5.29.14", false, &der::octets(&key_id(subject)));
    let extensions = vec![der::basic_constraints(true), der::key_usage(der::KEY_CERT_SIGN), id];
    Profile { subject: subject.to_owned(), from, until, extensions }
}

/// What the certificate of a timestamp authority says, for a year on each side of `now`.
pub fn stamping(subject: &str, now: Timestamp) -> Profile {
    let extensions = vec![der::key_usage(der::DIGITAL_SIGNATURE), der::extended_key_usage(der::TIME_STAMPING)];
    Profile { extensions, ..authority(subject, now) }
}

impl Instance {
    pub fn new() -> Self {
        Self::with(|_, _| ())
    }

    /// One whose authorities' certificates say what `change` makes of them; it is told which they are: `root`,
    /// `authority`, `stamp root`, `stamps`.
    pub fn with(change: impl Fn(&str, &mut Profile)) -> Self {
        let now = Timestamp::from_unix_seconds(jiff::Timestamp::now().as_second() - 3600).unwrap();
        let profile = |of: &str, mut profile: Profile| {
            change(of, &mut profile);
            profile
        };
        let root = Holder::root(&profile("root", authority("root", now)));
        let issuing = root.issue(&profile("authority", authority("authority", now)));
        let stamp_root = Holder::root(&profile("stamp root", authority("stamp root", now)));
        let stamps = stamp_root.issue(&profile("stamps", stamping("stamps", now)));
        Self { now, root, authority: issuing, certificates: Key::new(), log: Key::new(), stamp_root, stamps }
    }

    /// Its trusted root, as a document.
    pub fn document(&self) -> Value {
        let since = json!({"start": "2000-01-01T00:00:00Z"});
        let chain = |chain: &[&Holder]| {
            let certificates: Vec<Value> = chain.iter().map(|it| json!({"rawBytes": base64(&it.der)})).collect();
            let subject = json!({"organization": "example.com", "commonName": chain[0].name});
            json!({"subject": subject, "uri": "https://example.com", "certChain": {"certificates": certificates},
                "validFor": since})
        };
        let log = |key: &Key| {
            json!({"baseUrl": "https://log.example.com", "hashAlgorithm": "SHA2_256",
                "publicKey": {"rawBytes": base64(key.spki()), "keyDetails": "PKIX_ECDSA_P256_SHA_256", "validFor": since},
                "logId": {"keyId": base64(key.id())}})
        };
        json!({
            "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
            "tlogs": [log(&self.log)],
            "certificateAuthorities": [chain(&[&self.authority, &self.root])],
            "ctlogs": [log(&self.certificates)],
            "timestampAuthorities": [chain(&[&self.stamps, &self.stamp_root])],
        })
    }

    pub fn trust(&self) -> TrustSet {
        let root = TrustedRoot::parse(&serde_json::to_vec(&self.document()).unwrap()).unwrap();
        TrustSet::new(vec![root.called("instance")])
    }

    /// What a signer's certificate says: one name, for ten minutes.
    pub fn signer(&self) -> Profile {
        Profile {
            subject: "signer".to_owned(),
            from: self.now.after(Span::from_seconds(-60)),
            until: self.now.after(Span::from_seconds(540)),
            extensions: vec![
                der::key_usage(der::DIGITAL_SIGNATURE),
                der::extended_key_usage(der::CODE_SIGNING),
                der::alternative_names(&[der::uri(IDENTITY)]),
                der::extension("1.3.6.1.4.1.57264.1.8", false, &der::tlv(0x0c, ISSUER.as_bytes())),
                der::extension("2.5.29.35", false, &der::sequence(&[&der::tlv(0x80, &key_id("authority"))])),
            ],
        }
    }

    /// A certificate that the authority issued, with the word of the certificate log `by` that it was shown to it.
    pub fn certificate(&self, profile: &Profile, key: &Key, by: &Key) -> Vec<u8> {
        let word = self.shown(profile, key, by, &self.authority);
        self.certificate_with(profile, key, &word)
    }

    /// A certificate that the authority issued, with this word of a certificate log in it.
    pub fn certificate_with(&self, profile: &Profile, key: &Key, word: &[u8]) -> Vec<u8> {
        let mut profile = profile.clone();
        let length = |bytes: &[u8]| u16::try_from(bytes.len()).unwrap().to_be_bytes();
        let one = [&length(word)[..], word].concat();
        let list = [&length(&one)[..], &one].concat();
        profile.extensions.push(der::extension("1.3.6.1.4.1.11129.2.4.2", false, &der::octets(&list)));
        der::certificate(&profile, &key.spki(), &self.authority.name, &self.authority.key)
    }

    /// The word of the certificate log `by` that it was shown such a certificate by `issuer` (RFC 6962, 3.2).
    pub fn shown(&self, profile: &Profile, key: &Key, by: &Key, issuer: &Holder) -> Vec<u8> {
        let signed = der::to_be_signed(profile, &key.spki(), &self.authority.name);
        let time = u64::try_from(self.now.unix_seconds()).unwrap() * 1000;
        let length = u32::try_from(signed.len()).unwrap().to_be_bytes();
        let message =
            [&[0, 0][..], &time.to_be_bytes(), &[0, 1], &issuer.key.id(), &length[1..], &signed, &[0, 0]].concat();
        let signature = by.sign(&message);
        let size = u16::try_from(signature.len()).unwrap().to_be_bytes();
        [&[0][..], &by.id(), &time.to_be_bytes(), &[0, 0], &[4, 3], &size, &signature].concat()
    }

    /// A statement about `subject`, signed by whom the certificate of `profile` names: logged, and with a timestamp.
    pub fn signed(&self, subject: Digest, profile: &Profile) -> (Key, Parts) {
        let payload = json!({
            "_type": "https://in-toto.io/Statement/v1",
            "subject": [{"name": "artifact", "digest": {"sha256": subject.hex()}}],
            "predicateType": "https://example.com/p", "predicate": {},
        });
        let key = Key::new();
        let parts = self.signed_with(&key, payload.to_string().into_bytes(), profile);
        (key, parts)
    }

    /// This payload, whatever it is, signed by whom the certificate of `profile` for `key` names: logged, and with a
    /// timestamp.
    pub fn signed_with(&self, key: &Key, payload: Vec<u8>, profile: &Profile) -> Parts {
        let signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &payload));
        let chain = vec![self.certificate(profile, key, &self.certificates)];
        let mut parts = Parts { chain, payload, signature, entries: Vec::new(), stamps: Vec::new() };
        parts.entries = vec![self.logged(&parts.body())];
        parts.stamps = vec![self.stamped(&parts.signature, self.now)];
        parts
    }

    /// A timestamp over `signature`.
    pub fn stamped(&self, signature: &[u8], time: Timestamp) -> Vec<u8> {
        stamp_over(signature, time).by(&self.stamps, &self.stamp_root.name)
    }

    /// An entry `hashedrekord` 0.0.2, the only one of its log.
    pub fn logged(&self, body: &[u8]) -> Value {
        self.entry(("hashedrekord", "0.0.2"), body, &self.checkpoint(1, &leaf(body)))
    }

    /// An entry that is the only one of the tree of `checkpoint`.
    pub fn entry(&self, (kind, version): (&str, &str), body: &[u8], checkpoint: &str) -> Value {
        json!({
            "logIndex": "0",
            "logId": {"keyId": base64(self.log.id())},
            "kindVersion": {"kind": kind, "version": version},
            "integratedTime": "0",
            "inclusionProof": {"logIndex": "0", "rootHash": base64(leaf(body)), "treeSize": "1", "hashes": [],
                "checkpoint": {"envelope": checkpoint}},
            "canonicalizedBody": base64(body),
        })
    }

    /// An entry `dsse` 0.0.1 with the log's promise that it took it at `time`.
    pub fn promised(&self, body: &[u8], time: Timestamp) -> Value {
        let mut entry = self.entry(("dsse", "0.0.1"), body, &self.checkpoint(1, &leaf(body)));
        let promised = json!({"body": base64(body), "integratedTime": time.unix_seconds(), "logIndex": 0,
            "logID": hex::encode(self.log.id())});
        let promise = self.log.sign(&json::canonical(&promised).unwrap());
        entry["integratedTime"] = json!(time.unix_seconds().to_string());
        entry["inclusionPromise"] = json!({"signedEntryTimestamp": base64(promise)});
        entry
    }

    /// What the log signs about its tree, and its signature.
    pub fn checkpoint(&self, size: u64, root: &[u8]) -> String {
        let text = tree(size, root);
        let line = note_line(&self.log, &self.log.id()[..4], &text);
        format!("{text}\n{line}")
    }
}

/// A timestamp that nobody has signed yet.
pub fn stamp_over(over: &[u8], time: Timestamp) -> Stamp<'_> {
    Stamp { over, time, hash: der::SHA_256, content: der::TST_INFO, embedded: &[], named: None }
}

/// The text of a checkpoint.
pub fn tree(size: u64, root: &[u8]) -> String {
    format!("{ORIGIN}\n{size}\n{}\n", base64(root))
}

/// A line with the signature of `key` over a checkpoint's text, under `hint`.
pub fn note_line(key: &Key, hint: &[u8], text: &str) -> String {
    format!("\u{2014} {ORIGIN} {}\n", base64([hint, &key.sign(text.as_bytes())].concat()))
}

/// The hash of a leaf (RFC 6962, 2.1).
pub fn leaf(body: &[u8]) -> Vec<u8> {
    Digest::of(&[&[0], body].concat()).as_bytes().to_vec()
}

fn pem(der: &[u8]) -> String {
    let text = base64(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

impl Parts {
    /// The body of a log entry `hashedrekord` 0.0.2 about it.
    pub fn body(&self) -> Vec<u8> {
        let digest = Digest::of(&pae(IN_TOTO_PAYLOAD_TYPE, &self.payload));
        let body = json!({"apiVersion": "0.0.2", "kind": "hashedrekord", "spec": {"hashedRekordV002": {
            "data": {"algorithm": "SHA2_256", "digest": base64(digest.as_bytes())},
            "signature": {"content": base64(&self.signature), "verifier": {
                "keyDetails": "PKIX_ECDSA_P256_SHA_256", "x509Certificate": {"rawBytes": base64(&self.chain[0])}}},
        }}});
        json::canonical(&body).unwrap()
    }

    /// The body of a log entry `dsse` 0.0.1 about it.
    pub fn envelope_body(&self) -> Vec<u8> {
        let hash = |bytes: &[u8]| json!({"algorithm": "sha256", "value": Digest::of(bytes).hex()});
        let body = json!({"apiVersion": "0.0.1", "kind": "dsse", "spec": {
            "envelopeHash": hash(self.envelope().to_string().as_bytes()),
            "payloadHash": hash(&self.payload),
            "signatures": [{"signature": base64(&self.signature), "verifier": base64(pem(&self.chain[0]))}],
        }});
        json::canonical(&body).unwrap()
    }

    fn envelope(&self) -> Value {
        json!({"payload": base64(&self.payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
            "signatures": [{"sig": base64(&self.signature), "keyid": ""}]})
    }

    /// The bundle of these pieces: 0.3, or 0.2 where there is more than one certificate.
    pub fn bundle(&self) -> Vec<u8> {
        let certificate = |der: &Vec<u8>| json!({"rawBytes": base64(der)});
        let stamps: Vec<Value> = self.stamps.iter().map(|token| json!({"signedTimestamp": base64(token)})).collect();
        let mut material = json!({"tlogEntries": self.entries,
            "timestampVerificationData": {"rfc3161Timestamps": stamps}});
        let version = match self.chain.as_slice() {
            [one] => {
                material["certificate"] = certificate(one);
                "0.3"
            }
            chain => {
                let chain: Vec<Value> = chain.iter().map(certificate).collect();
                material["x509CertificateChain"] = json!({"certificates": chain});
                "0.2"
            }
        };
        let bundle = json!({
            "mediaType": format!("application/vnd.dev.sigstore.bundle+json;version={version}"),
            "verificationMaterial": material, "dsseEnvelope": self.envelope(),
        });
        serde_json::to_vec(&bundle).unwrap()
    }
}
