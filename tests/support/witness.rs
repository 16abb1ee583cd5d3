//! A real witness (C2SP tlog-witness): it remembers the size and root that it has seen, verifies that a checkpoint
//! continues them, and cosigns.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::keys::KeyKind;
use countersign::domain::log::{Checkpoint, NoteKey, SignedNote, Signs};
use countersign::domain::time::Timestamp;
use countersign::gate::log::Witness;
use countersign::sigstore::SigningKey;
use sigstore_merkle::verify_consistency_proof;
use sigstore_types::Sha256Hash;

pub struct TestWitness {
    address: SocketAddr,
    state: Arc<Inner>,
}

struct Inner {
    key: SigningKey,
    name: NoteKey,
    seen: Mutex<Option<(String, u64, Digest)>>,
    asked: Mutex<Vec<u16>>,
    /// Whose checkpoints it knows.
    logs: Mutex<Vec<NoteKey>>,
}

impl TestWitness {
    pub async fn start(name: &str) -> Self {
        let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
        let name = NoteKey::new(name, Signs::Cosignatures, key.public_key()).unwrap();
        let (seen, asked, logs) = (Mutex::default(), Mutex::default(), Mutex::default());
        let state = Arc::new(Inner { key, name, seen, asked, logs });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/add-checkpoint", post(add)).with_state(Arc::clone(&state));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, state }
    }

    /// As a gate is told of it.
    pub fn witness(&self) -> Witness {
        Witness { url: format!("http://{}", self.address).parse().unwrap(), key: self.state.name.clone() }
    }

    /// From now on it cosigns this log.
    pub fn knows(&self, log: &NoteKey) {
        self.state.logs.lock().unwrap().push(log.clone());
    }

    /// The size that it has seen.
    pub fn seen(&self) -> Option<u64> {
        self.state.seen.lock().unwrap().as_ref().map(|(_, size, _)| *size)
    }

    /// The statuses of its answers so far.
    pub fn asked(&self) -> Vec<u16> {
        self.state.asked.lock().unwrap().clone()
    }

    /// Makes it forget, as one that lost its disk.
    pub fn forget(&self) {
        *self.state.seen.lock().unwrap() = None;
    }
}

async fn add(State(state): State<Arc<Inner>>, body: String) -> (StatusCode, String) {
    let (status, text) = answer(&state, &body);
    state.asked.lock().unwrap().push(status.as_u16());
    (status, text)
}

fn answer(state: &Inner, body: &str) -> (StatusCode, String) {
    let bad = |words: &str| (StatusCode::BAD_REQUEST, words.to_owned());
    let Some((head, note)) = body.split_once("\n\n") else { return bad("no empty line") };
    let mut lines = head.lines();
    let Some(old) = lines.next().and_then(|line| line.strip_prefix("old ")?.parse::<u64>().ok()) else {
        return bad("no old size");
    };
    let proof: Option<Vec<Sha256Hash>> =
        lines.map(|line| Some(Sha256Hash::new(STANDARD.decode(line).ok()?.try_into().ok()?))).collect();
    let Some(proof) = proof else { return bad("no proof") };
    let Ok(parsed) = SignedNote::parse(note.as_bytes()) else { return bad("no note") };
    let Ok(checkpoint) = Checkpoint::parse(&parsed.text) else { return bad("no checkpoint") };
    let logs = state.logs.lock().unwrap();
    let known: Vec<NoteKey> = logs.iter().filter(|key| key.name() == checkpoint.origin.as_str()).cloned().collect();
    if known.is_empty() {
        return (StatusCode::NOT_FOUND, "unknown log".to_owned());
    }
    if parsed.verify(&known).is_err() {
        return (StatusCode::FORBIDDEN, "not signed by the log".to_owned());
    }
    let mut seen = state.seen.lock().unwrap();
    let (size, root) = seen.as_ref().map_or((0, Digest::of(b"")), |(_, size, root)| (*size, *root));
    if old != size {
        return (StatusCode::CONFLICT, format!("{size}\n"));
    }
    let hash = |digest: &Digest| Sha256Hash::new(*digest.as_bytes());
    // Somebody else's arithmetic, so that ours is not believed for agreeing with itself.
    let continued = size == 0 && proof.is_empty()
        || size == checkpoint.size && root == checkpoint.root
        || verify_consistency_proof(size, checkpoint.size, &proof, &hash(&root), &hash(&checkpoint.root)).is_ok();
    if !continued {
        return (StatusCode::UNPROCESSABLE_ENTITY, "the proof proves nothing".to_owned());
    }
    *seen = Some((checkpoint.origin.to_string(), checkpoint.size, checkpoint.root));
    let now = Timestamp::from_unix_seconds(1_780_000_000).unwrap();
    let signature = state.key.sign(&state.name.message(&parsed.text, now)).unwrap();
    (StatusCode::OK, state.name.signed(&signature, now).to_string())
}
