//! A TUF repository on localhost: real keys of both kinds, real signatures, real HTTP, and every rule breakable.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::IntoResponse;
use countersign::domain::digest::Digest;
use countersign::domain::keys::KeyKind;
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::tuf::{Kept, SIGNING_TARGET, Vouched};
use countersign::sigstore::{Bootstrap, Mirror, MirrorOptions, RefreshError, SigningKey};
use serde_json::{Map, Value, json};

use super::registry::{Answer, Rule, TestRegistry};

pub const NOW: &str = "2026-06-01T12:00:00Z";

pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

pub fn later(span: &str) -> Timestamp {
    now().after(span.parse::<Span>().unwrap())
}

/// A key of the repository, and the id that its metadata gives it.
pub struct TufKey {
    signing: SigningKey,
    pub id: String,
}

impl TufKey {
    pub fn new(kind: KeyKind) -> Self {
        let signing = SigningKey::generate(kind).unwrap();
        let id = signing.public_key().fingerprint().hex();
        Self { signing, id }
    }

    /// The same key under another id.
    pub fn under(&self, id: &str) -> Self {
        let signing = SigningKey::from_pem(&self.signing.to_pem(None).unwrap(), None).unwrap();
        Self { signing, id: id.to_owned() }
    }

    fn described(&self) -> Value {
        let key = self.signing.public_key();
        if key.kind() == KeyKind::Ed25519 {
            let raw = hex::encode(&key.spki_der()[12..]);
            return json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": raw}});
        }
        json!({"keytype": "ecdsa", "scheme": "ecdsa-sha2-nistp256", "keyval": {"public": key.to_pem()}})
    }
}

/// The keys of one role, and how many of them must sign.
pub struct TufRole {
    pub keys: Vec<TufKey>,
    pub threshold: u64,
    pub version: u64,
    pub expires: Timestamp,
}

impl TufRole {
    fn of(kinds: &[KeyKind], threshold: u64, expires: &str) -> Self {
        let keys = kinds.iter().map(|kind| TufKey::new(*kind)).collect();
        Self { keys, threshold, version: 1, expires: later(expires) }
    }
}

type Change = Box<dyn Fn(&str, &mut Value)>;

/// A repository, and the server that it lies on.
pub struct TestRepository {
    server: TestRegistry,
    files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    pub root: TufRole,
    pub timestamp: TufRole,
    pub snapshot: TufRole,
    pub targets: TufRole,
    pub consistent: bool,
    /// The trusted root that it vouches for.
    pub target: Vec<u8>,
    /// The signing config that it has beside it, if any.
    pub signing_config: Option<Vec<u8>>,
    /// What is done to each signed part before it is signed.
    pub change: Change,
}

impl TestRepository {
    /// A repository in its first state: two of three keys for root, two of two for targets, one online key for the
    /// other roles, as the public ones have it.
    pub fn new() -> Self {
        use KeyKind::{Ed25519, P256};
        let files: Arc<Mutex<BTreeMap<String, Vec<u8>>>> = Arc::default();
        let this = Self {
            server: TestRegistry::start_blocking(),
            files,
            root: TufRole::of(&[P256, Ed25519, P256], 2, "200d"),
            timestamp: TufRole::of(&[P256], 1, "7d"),
            snapshot: TufRole::of(&[Ed25519], 1, "100d"),
            targets: TufRole::of(&[Ed25519, P256], 2, "150d"),
            consistent: true,
            target: sigstore_trust_root::SIGSTORE_STAGING_TRUSTED_ROOT.as_bytes().to_vec(),
            signing_config: None,
            change: Box::new(|_, _| ()),
        };
        this.answer_itself();
        this.publish();
        this
    }

    fn answer_itself(&self) {
        let files = Arc::clone(&self.files);
        self.server.script(Rule::on(
            "/repo/",
            Answer::Call(Arc::new(move |seen| {
                let file = seen.path.strip_prefix("/repo/").and_then(|path| files.lock().unwrap().get(path).cloned());
                file.map_or_else(|| StatusCode::NOT_FOUND.into_response(), IntoResponse::into_response)
            })),
        ));
    }

    /// From now on this is answered for paths with `path` in them; nothing else is forgotten.
    pub fn fault(&self, path: &str, answer: Answer) {
        self.server.reset();
        self.server.script(Rule::on(path, answer));
        self.answer_itself();
    }

    /// The repository answers again by itself.
    pub fn repair(&self) {
        self.server.reset();
        self.answer_itself();
    }

    pub fn address(&self) -> String {
        format!("http://{}/repo/", self.server.host())
    }

    pub fn asked(&self) -> Vec<String> {
        self.server.requests("").into_iter().map(|seen| seen.path).collect()
    }

    pub fn file(&self, path: &str) -> Vec<u8> {
        self.files.lock().unwrap()[path].clone()
    }

    pub fn put(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.lock().unwrap().insert(path.to_owned(), bytes.into());
    }

    /// The root metadata that clients begin with.
    pub fn first_root(&self) -> Vec<u8> {
        self.file("1.root.json")
    }

    fn named(&self, version: u64, role: &str) -> String {
        if self.consistent { format!("{version}.{role}.json") } else { format!("{role}.json") }
    }

    fn signed(&self, role: &str, mut signed: Value, keys: &[&TufKey]) -> Vec<u8> {
        (self.change)(role, &mut signed);
        sign(&signed, keys)
    }

    /// The root as it stands now, signed by its own keys and by `others`.
    pub fn publish_root(&self, others: &[&TufKey]) {
        let mut keys = Map::new();
        let mut roles = Map::new();
        let named = [
            ("root", &self.root),
            ("timestamp", &self.timestamp),
            ("snapshot", &self.snapshot),
            ("targets", &self.targets),
        ];
        for (name, role) in named {
            for key in &role.keys {
                keys.insert(key.id.clone(), key.described());
            }
            let ids: Vec<&str> = role.keys.iter().map(|key| key.id.as_str()).collect();
            roles.insert(name.to_owned(), json!({"keyids": ids, "threshold": role.threshold}));
        }
        let signed = json!({
            "_type": "root", "spec_version": "1.0.31", "version": self.root.version, "expires": self.root.expires,
            "consistent_snapshot": self.consistent, "keys": keys, "roles": roles,
        });
        let signers: Vec<&TufKey> = self.root.keys.iter().chain(others.iter().copied()).collect();
        self.put(&format!("{}.root.json", self.root.version), self.signed("root", signed, &signers));
    }

    /// Publishes every role at its version, from the target upwards.
    pub fn publish(&self) {
        self.publish_root(&[]);
        self.publish_lower();
    }

    /// The same without the root.
    pub fn publish_lower(&self) {
        let mut targets = Map::new();
        let files = [("trusted_root.json", Some(&self.target)), (SIGNING_TARGET, self.signing_config.as_ref())];
        for (name, bytes) in files.into_iter().filter_map(|(name, bytes)| Some((name, bytes?))) {
            let digest = Digest::of(bytes).hex();
            let file = if self.consistent { format!("targets/{digest}.{name}") } else { format!("targets/{name}") };
            self.put(&file, bytes.clone());
            targets.insert(name.to_owned(), json!({"length": bytes.len(), "hashes": {"sha256": digest}}));
        }
        let targets = json!({
            "_type": "targets", "spec_version": "1.0.31", "version": self.targets.version,
            "expires": self.targets.expires, "targets": targets,
        });
        let targets = self.signed("targets", targets, &refs(&self.targets.keys));
        self.put(&self.named(self.targets.version, "targets"), targets.clone());
        let snapshot = json!({
            "_type": "snapshot", "spec_version": "1.0.31", "version": self.snapshot.version,
            "expires": self.snapshot.expires, "meta": {"targets.json": pin(self.targets.version, &targets)},
        });
        let snapshot = self.signed("snapshot", snapshot, &refs(&self.snapshot.keys));
        self.put(&self.named(self.snapshot.version, "snapshot"), snapshot.clone());
        let timestamp = json!({
            "_type": "timestamp", "spec_version": "1.0.31", "version": self.timestamp.version,
            "expires": self.timestamp.expires, "meta": {"snapshot.json": pin(self.snapshot.version, &snapshot)},
        });
        self.put("timestamp.json", self.signed("timestamp", timestamp, &refs(&self.timestamp.keys)));
    }

    /// The next state: every role but root one version on.
    pub fn advance(&mut self) {
        for role in [&mut self.timestamp, &mut self.snapshot, &mut self.targets] {
            role.version += 1;
        }
        self.publish_lower();
    }

    pub fn mirror(&self) -> Mirror {
        let options = MirrorOptions {
            file_deadline: Duration::from_millis(400),
            retry_pause: Duration::from_millis(1),
            ..MirrorOptions::default()
        };
        Mirror::at(&self.address(), options).unwrap()
    }

    /// One refresh from the first root on.
    pub async fn refresh(&self, former: Option<&Kept>, at: Timestamp) -> Result<(Kept, Vouched), RefreshError> {
        let first = self.first_root();
        self.refresh_from(&first, former, at).await
    }

    pub async fn refresh_from(
        &self,
        pinned: &[u8],
        former: Option<&Kept>,
        at: Timestamp,
    ) -> Result<(Kept, Vouched), RefreshError> {
        self.mirror().refresh(pinned, Bootstrap::Given, former, at).await
    }
}

pub fn refs(keys: &[TufKey]) -> Vec<&TufKey> {
    keys.iter().collect()
}

/// How a parent names a file.
pub fn pin(version: u64, bytes: &[u8]) -> Value {
    json!({"version": version, "length": bytes.len(), "hashes": {"sha256": Digest::of(bytes).hex()}})
}

/// Signed metadata, by each of `keys`.
pub fn sign(signed: &Value, keys: &[&TufKey]) -> Vec<u8> {
    let message = sigstore_tuf::canonical_json::to_canonical_bytes(signed).unwrap();
    let signatures: Vec<Value> = keys
        .iter()
        .map(|key| json!({"keyid": key.id, "sig": hex::encode(key.signing.sign(&message).unwrap())}))
        .collect();
    serde_json::to_vec(&json!({"signed": signed, "signatures": signatures})).unwrap()
}
