//! What a mirror may try, and the reason each attempt is refused for. What was accepted before stays.

use countersign::domain::keys::KeyKind;
use countersign::domain::tuf::{Kept, TARGET};
use countersign::sigstore::RefreshError;
use serde_json::{Value, json};

use crate::support::registry::Answer;
use crate::support::tuf::{TestRepository, TufKey, later, now, pin, refs, sign};

fn code(result: Result<(Kept, impl Sized), RefreshError>) -> String {
    match result {
        Ok(_) => "accepted".to_owned(),
        Err(RefreshError::Refused { error, .. }) => error.code().to_owned(),
        Err(RefreshError::Fault(fault)) => format!("fault {}", fault.class),
        Err(RefreshError::Address(detail)) => detail,
    }
}

type Step = fn(&mut TestRepository);
type Attack = Box<dyn Fn(&mut TestRepository)>;
type Named = (&'static str, &'static str, Attack);

/// An attack on a repository whose second state the client has.
fn attack(name: &'static str, code: &'static str, act: impl Fn(&mut TestRepository) + 'static) -> Named {
    (name, code, Box::new(act))
}

fn changed(repository: &mut TestRepository, role: &'static str, change: impl Fn(&mut Value) + 'static) {
    repository.change = Box::new(move |of, signed| {
        if of == role {
            change(signed);
        }
    });
}

/// What is beside the trusted root, or in its place.
fn others() -> Vec<Named> {
    vec![
        attack("a trusted root that somebody else is to vouch for", "tuf-delegated", |r| {
            changed(r, "targets", |signed| {
                signed["targets"] = json!({});
                let role =
                    json!({"name": "mallory", "keyids": [], "threshold": 1, "terminating": true, "paths": ["*.json"]});
                signed["delegations"] = json!({"keys": {}, "roles": [role]});
            });
            r.advance();
        }),
        attack("a signing config with other bytes", "tuf-mismatch", |r| {
            r.signing_config = Some(b"{}".to_vec());
            r.advance();
            let digest = countersign::domain::digest::Digest::of(b"{}").hex();
            r.put(&format!("targets/{digest}.signing_config.v0.2.json"), b"{ ".to_vec());
        }),
    ]
}

/// An older state, or one that forgets.
fn rollbacks() -> Vec<Named> {
    vec![
        attack("an older timestamp", "tuf-rollback", |r| {
            r.timestamp.version = 1;
            r.publish_lower();
        }),
        attack("a newer timestamp over an older snapshot", "tuf-rollback", |r| {
            r.timestamp.version += 1;
            r.snapshot.version = 1;
            r.publish_lower();
        }),
        attack("a newer snapshot over older targets", "tuf-rollback", |r| {
            r.timestamp.version += 1;
            r.snapshot.version += 1;
            r.targets.version = 1;
            r.publish_lower();
        }),
        attack("a snapshot that forgets the targets", "tuf-mismatch", |r| {
            changed(r, "snapshot", |signed| signed["meta"] = json!({}));
            r.advance();
        }),
    ]
}

/// What nobody vouches for any more.
fn freezes() -> Vec<Named> {
    vec![
        attack("a timestamp that has expired", "tuf-expired", |r| {
            r.timestamp.expires = now();
            r.advance();
        }),
        attack("a snapshot that has expired", "tuf-expired", |r| {
            r.snapshot.expires = now();
            r.advance();
        }),
        attack("targets that have expired", "tuf-expired", |r| {
            r.targets.expires = now();
            r.advance();
        }),
        attack("a root that has expired", "tuf-expired", |r| {
            r.root.version = 2;
            r.root.expires = now();
            r.publish();
        }),
    ]
}

/// Signatures that are missing, or somebody else's.
fn forgeries() -> Vec<Named> {
    vec![
        attack("a timestamp by a stranger", "tuf-threshold", |r| {
            r.timestamp.keys = vec![TufKey::new(KeyKind::P256)];
            r.advance();
        }),
        attack("a stranger under the id of the key", "tuf-threshold", |r| {
            let id = r.snapshot.keys[0].id.clone();
            r.snapshot.keys = vec![TufKey::new(KeyKind::Ed25519).under(&id)];
            r.advance();
        }),
        attack("one signature of two", "tuf-threshold", |r| {
            r.targets.keys.truncate(1);
            r.advance();
        }),
        attack("two signatures by one key under one id", "tuf-malformed", |r| {
            r.targets.keys.truncate(1);
            let again = r.targets.keys[0].under(&r.targets.keys[0].id);
            r.targets.keys.push(again);
            r.advance();
        }),
        attack("a signature over something else", "tuf-threshold", |r| {
            r.advance();
            let mut timestamp: Value = serde_json::from_slice(&r.file("timestamp.json")).unwrap();
            timestamp["signed"]["version"] = json!(9);
            r.put("timestamp.json", timestamp.to_string());
        }),
        attack("metadata of another role in its place", "tuf-malformed", |r| {
            let snapshot = r.file("2.snapshot.json");
            r.put("timestamp.json", snapshot);
        }),
    ]
}

/// Files that are not the ones that were named.
fn swaps() -> Vec<Named> {
    vec![
        attack("another trusted root", "tuf-mismatch", |r| {
            r.advance();
            let path = target_path(r);
            let mut bytes = r.file(&path);
            *bytes.last_mut().unwrap() ^= 1;
            r.put(&path, bytes);
        }),
        attack("a trusted root that is cut off", "tuf-mismatch", |r| {
            r.advance();
            let path = target_path(r);
            let mut bytes = r.file(&path);
            bytes.pop();
            r.put(&path, bytes);
        }),
        attack("a trusted root that is longer than it was said to be", "fault too-much", |r| {
            r.advance();
            let path = target_path(r);
            let mut bytes = r.file(&path);
            bytes.push(b' ');
            r.put(&path, bytes);
        }),
        attack("targets of another state (mix and match)", "tuf-mismatch", |r| {
            r.advance();
            let mut other: Value = serde_json::from_slice(&r.file("3.targets.json")).unwrap();
            other["signed"]["targets"] = json!({});
            r.put("3.targets.json", sign(&other["signed"], &refs(&r.targets.keys)));
        }),
        attack("a snapshot of another version than was named", "tuf-mismatch", |r| {
            r.advance();
            let old = r.file("2.snapshot.json");
            let timestamp = json!({
                "_type": "timestamp", "spec_version": "1.0.31", "version": 4, "expires": later("7d"),
                "meta": {"snapshot.json": pin(3, &old)},
            });
            r.put("timestamp.json", sign(&timestamp, &refs(&r.timestamp.keys)));
            r.put("3.snapshot.json", old);
        }),
        attack("no trusted root among the targets", "tuf-no-target", |r| {
            changed(r, "targets", |signed| signed["targets"] = json!({}));
            r.advance();
        }),
        attack("a target without a digest", "tuf-malformed", |r| {
            changed(r, "targets", |signed| signed["targets"][TARGET]["hashes"] = json!({"sha512": "00"}));
            r.advance();
        }),
        attack("a digest that leads out of the directory", "tuf-malformed", |r| {
            changed(r, "targets", |signed| {
                signed["targets"][TARGET]["hashes"] = json!({"sha256": "../../../etc/passwd"});
            });
            r.advance();
        }),
        attack("a trusted root that is none", "tuf-unusable", |r| {
            r.target = b"{}".to_vec();
            r.advance();
        }),
        attack("a trusted root of endless length", "tuf-too-large", |r| {
            changed(r, "targets", |signed| signed["targets"][TARGET]["length"] = json!(1_u64 << 62));
            r.advance();
        }),
    ]
}

/// What is not metadata.
fn malformations() -> Vec<Named> {
    vec![
        attack("a key of JSON twice", "tuf-malformed", |r| {
            r.advance();
            let text = String::from_utf8(r.file("timestamp.json")).unwrap();
            r.put("timestamp.json", text.replacen("{\"", "{\"signatures\":[],\"", 1));
        }),
        attack("no JSON", "tuf-malformed", |r| r.put("timestamp.json", "<html>")),
        attack("deep JSON", "tuf-malformed", |r| r.put("timestamp.json", "[".repeat(10_000))),
        attack("a future version of the specification", "tuf-malformed", |r| {
            changed(r, "timestamp", |signed| signed["spec_version"] = json!("2.0.0"));
            r.advance();
        }),
        attack("a negative version", "tuf-malformed", |r| {
            changed(r, "timestamp", |signed| signed["version"] = json!(-1));
            r.advance();
        }),
    ]
}

/// What is not there.
fn absences() -> Vec<Named> {
    vec![
        attack("no timestamp", "tuf-absent", |r| r.fault("timestamp.json", Answer::status(404))),
        attack("no snapshot", "tuf-absent", |r| {
            r.advance();
            r.fault("snapshot.json", Answer::status(404));
        }),
        attack("no trusted root", "tuf-absent", |r| {
            r.advance();
            r.fault("targets/", Answer::status(404));
        }),
    ]
}

/// Endless, oversized, slow.
fn burdens() -> Vec<Named> {
    vec![
        attack("an endless root", "fault too-much", |r| r.fault("2.root.json", Answer::Endless)),
        attack("an endless timestamp", "fault too-much", |r| r.fault("timestamp.json", Answer::Endless)),
        attack("an endless snapshot", "fault too-much", |r| {
            r.advance();
            r.fault("snapshot.json", Answer::Endless);
        }),
        attack("a timestamp a byte at a time", "fault timeout", |r| r.fault("timestamp.json", Answer::Drip)),
        attack("a mirror that never answers", "fault timeout", |r| r.fault("root.json", Answer::Stall)),
        attack("an answer that breaks off", "fault unavailable", |r| r.fault("timestamp.json", Answer::CutOff)),
        attack("a mirror that is broken", "fault unavailable", |r| r.fault("root.json", Answer::status(503))),
        attack("a mirror that throttles", "fault throttled", |r| {
            r.fault("timestamp.json", Answer::status(429).header("retry-after", "3600"));
        }),
        attack("a mirror that refuses", "fault denied", |r| r.fault("timestamp.json", Answer::status(403))),
        attack("a redirect elsewhere", "fault unavailable", |r| {
            r.fault("timestamp.json", Answer::status(302).header("location", "http://127.0.0.1:1/timestamp.json"));
        }),
    ]
}

#[tokio::test]
async fn every_attack_of_a_mirror_is_refused_for_its_own_reason() {
    let harmless = vec![
        attack("nothing at all", "accepted", |_| ()),
        attack("the next state", "accepted", TestRepository::advance),
    ];
    let groups =
        [harmless, rollbacks(), others(), freezes(), forgeries(), swaps(), malformations(), absences(), burdens()];
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for (name, expected, act) in groups.into_iter().flatten() {
        let mut repository = TestRepository::new();
        repository.advance();
        let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
        act(&mut repository);
        let found = code(repository.refresh(Some(&kept), now()).await);
        refused += usize::from(found != "accepted");
        if found != expected {
            wrong.push(format!("{name}: expected {expected}, found {found}"));
        }
        // What was kept is what it was, and is verified again from the first root.
        assert_eq!(kept.verify(&repository.first_root()).unwrap(), vouched, "{name}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(refused, 44);
}

/// Who holds the key of the timestamp alone signs another one of the version that is there already, over a snapshot of
/// his own: nothing has changed then, and what was kept is the repository's word.
#[tokio::test]
async fn another_timestamp_of_the_same_version_changes_nothing() {
    let mut repository = TestRepository::new();
    repository.advance();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    let version = repository.timestamp.version;
    let mut snapshot: Value = serde_json::from_slice(&repository.file("2.snapshot.json")).unwrap();
    snapshot["signed"]["version"] = json!(9);
    let forged = sign(&snapshot["signed"], &[&TufKey::new(KeyKind::P256)]);
    let timestamp = json!({
        "_type": "timestamp", "spec_version": "1.0.31", "version": version, "expires": later("9999d"),
        "meta": {"snapshot.json": pin(9, &forged)},
    });
    repository.put("timestamp.json", sign(&timestamp, &refs(&repository.timestamp.keys)));
    repository.put("9.snapshot.json", forged);
    let (again, same) = repository.refresh(Some(&kept), now()).await.unwrap();
    assert_eq!((same.versions, same.expires), (vouched.versions, vouched.expires), "not a day longer");
    assert_eq!(again.verify(&repository.first_root()).unwrap(), vouched);
    // Nor is it in force for longer than the one that was kept, while all else is.
    let expired = repository.timestamp.expires;
    assert!(expired < repository.snapshot.expires && expired < repository.targets.expires);
    assert_eq!(code(repository.refresh(Some(&kept), expired).await), "tuf-expired");
    // To somebody who has nothing yet it leads nowhere.
    assert_eq!(code(repository.refresh(None, now()).await), "tuf-threshold");
}

fn target_path(repository: &TestRepository) -> String {
    format!("targets/{}.{TARGET}", countersign::domain::digest::Digest::of(&repository.target).hex())
}

#[tokio::test]
async fn the_keys_change_hands_step_by_step_and_never_otherwise() {
    // From the first root to the third: each signed by the keys before and by its own.
    let mut repository = TestRepository::new();
    let (kept, _) = repository.refresh(None, now()).await.unwrap();
    let first = repository.first_root();
    for _ in 0..2 {
        let fresh = TestRepository::new().root.keys;
        let before = std::mem::replace(&mut repository.root.keys, fresh);
        repository.root.version += 1;
        repository.publish_root(&refs(&before));
    }
    let (third, vouched) = repository.refresh_from(&first, Some(&kept), now()).await.unwrap();
    assert_eq!(vouched.versions.root, 3);
    assert_eq!(third.verify(&first).unwrap(), vouched, "what is kept leads from the first root to the third");

    // What is kept leads on from a newer root of a later release too.
    assert_eq!(third.verify(&repository.file("2.root.json")).unwrap(), vouched);
    assert_eq!(third.verify(&repository.file("3.root.json")).unwrap(), vouched);

    let cases: [(&str, &str, Step); 6] = [
        ("not signed by the keys before", "tuf-threshold", |r| {
            r.root.keys = TestRepository::new().root.keys;
            r.root.version += 1;
            r.publish_root(&[]);
        }),
        ("not signed by its own keys", "tuf-threshold", |r| {
            let before = std::mem::replace(&mut r.root.keys, TestRepository::new().root.keys);
            r.root.version += 1;
            r.publish_root(&refs(&before));
            let root: Value = serde_json::from_slice(&r.file("4.root.json")).unwrap();
            r.put("4.root.json", sign(&root["signed"], &refs(&before)));
        }),
        ("a version left out", "tuf-root-version", |r| {
            r.root.version = 5;
            r.publish_root(&[]);
            let skipped = r.file("5.root.json");
            r.put("4.root.json", skipped);
        }),
        ("an older root under a newer name", "tuf-root-version", |r| {
            let older = r.file("2.root.json");
            r.put("4.root.json", older);
        }),
        ("a threshold of nobody", "tuf-malformed", |r| {
            r.root.version += 1;
            r.root.threshold = 0;
            r.publish_root(&[]);
        }),
        ("a threshold of nobody for the timestamp", "tuf-malformed", |r| {
            r.root.version += 1;
            r.timestamp.threshold = 0;
            r.publish_root(&[]);
            r.timestamp.version += 1;
            r.publish_lower();
        }),
    ];
    for (name, expected, act) in cases {
        let mut repository = TestRepository::new();
        repository.root.version = 3;
        repository.publish();
        let third = repository.file("3.root.json");
        repository.put("2.root.json", repository.first_root());
        act(&mut repository);
        assert_eq!(code(repository.refresh_from(&third, None, now()).await), expected, "{name}");
    }
}

#[tokio::test]
async fn one_key_under_two_ids_signs_once() {
    // For the targets: two ids, one key, a threshold of two.
    let mut repository = TestRepository::new();
    let twin = repository.targets.keys[0].under("a-second-name");
    repository.targets.keys = vec![repository.targets.keys.remove(0), twin];
    repository.root.version = 2;
    repository.publish();
    let error = repository.refresh(None, now()).await.unwrap_err().to_string();
    assert!(
        error.contains("tuf-threshold: expected 2 signatures by distinct keys over the targets metadata, found 1"),
        "{error}"
    );

    // For the root itself, in the file that everything begins with.
    let mut repository = TestRepository::new();
    let twin = repository.root.keys[0].under("a-second-name");
    repository.root.keys = vec![repository.root.keys.remove(0), twin];
    repository.publish();
    assert_eq!(code(repository.refresh(None, now()).await), "tuf-threshold");

    // The same with a third hand is two hands.
    let twin = repository.root.keys[0].under("a-third-name");
    repository.root.keys.extend([twin, TufKey::new(KeyKind::Ed25519)]);
    repository.publish();
    assert_eq!(code(repository.refresh(None, now()).await), "accepted");
}

#[tokio::test]
async fn a_chain_of_roots_without_end_is_not_followed() {
    let mut repository = TestRepository::new();
    for _ in 0..70 {
        repository.root.version += 1;
        repository.publish_root(&[]);
    }
    assert_eq!(code(repository.refresh(None, now()).await), "tuf-too-large");
}

#[tokio::test]
async fn no_name_in_the_metadata_becomes_a_path() {
    let mut repository = TestRepository::new();
    changed(&mut repository, "targets", |signed| {
        let target = signed["targets"][TARGET].clone();
        for name in ["../../outside.json", "/etc/passwd", "..\\outside", "%2e%2e/outside"] {
            signed["targets"][name] = target.clone();
        }
        signed["delegations"] = json!({"keys": {}, "roles": [
            {"name": "../../outside", "keyids": [], "threshold": 1, "terminating": true, "paths": ["*"]},
        ]});
    });
    repository.advance();
    let (_, vouched) = repository.refresh(None, now()).await.unwrap();
    assert_eq!(vouched.trusted_root, repository.target);
    let target = target_path(&repository);
    let asked = repository.asked();
    assert_eq!(
        asked,
        [
            "/repo/2.root.json",
            "/repo/timestamp.json",
            "/repo/2.snapshot.json",
            "/repo/2.targets.json",
            &format!("/repo/{target}")
        ]
    );
}

#[tokio::test]
async fn a_repository_recovers_from_versions_that_were_driven_too_high_by_new_keys() {
    let mut repository = TestRepository::new();
    repository.timestamp.version = 1_000_000;
    repository.publish();
    let (kept, _) = repository.refresh(None, now()).await.unwrap();
    repository.timestamp.version = 5;
    repository.publish_lower();
    assert_eq!(code(repository.refresh(Some(&kept), now()).await), "tuf-rollback");
    repository.timestamp.keys = vec![TufKey::new(KeyKind::Ed25519)];
    repository.root.version = 2;
    repository.publish();
    let (_, vouched) = repository.refresh(Some(&kept), now()).await.unwrap();
    assert_eq!((vouched.versions.root, vouched.versions.timestamp), (2, 5));
}

#[tokio::test]
async fn a_repository_without_consistent_snapshots_is_read_too() {
    let mut repository = TestRepository::new();
    repository.consistent = false;
    repository.publish();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    assert_eq!(vouched.trusted_root, repository.target);
    assert!(repository.asked().contains(&"/repo/targets/trusted_root.json".to_owned()), "{:?}", repository.asked());
    repository.advance();
    assert_eq!(repository.refresh(Some(&kept), now()).await.unwrap().1.versions.targets, 2);
}

#[tokio::test]
async fn what_has_not_changed_is_not_fetched_again() {
    let repository = TestRepository::new();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    repository.repair();
    let (again, same) = repository.refresh(Some(&kept), later("1d")).await.unwrap();
    assert_eq!(repository.asked(), ["/repo/2.root.json", "/repo/timestamp.json"]);
    assert_eq!((same, again.updated_at), (vouched, later("1d")));
    // But what has expired meanwhile is said to have, however often it is served.
    assert_eq!(code(repository.refresh(Some(&kept), later("7d")).await), "tuf-expired");
}

#[tokio::test]
async fn what_is_kept_is_believed_only_as_it_was_signed() {
    let repository = TestRepository::new();
    let first = repository.first_root();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    let bytes = kept.to_bytes();
    assert_eq!(Kept::parse(&bytes).unwrap().verify(&first).unwrap(), vouched);
    let document: Value = serde_json::from_slice(&bytes).unwrap();
    let github = sigstore_trust_root::SIGSTORE_GITHUB_TRUSTED_ROOT;
    for (field, value) in [
        ("target", json!(github)),
        ("targets", json!(document["targets"].as_str().unwrap().replace("150d", "").replacen('4', "5", 1))),
        ("timestamp", document["snapshot"].clone()),
        ("snapshot", json!("{}")),
    ] {
        let mut forged = document.clone();
        forged[field] = value;
        let forged = Kept::parse(&serde_json::to_vec(&forged).unwrap()).unwrap();
        assert!(forged.verify(&first).is_err(), "{field}");
    }
    for (field, value) in [("schema", json!("countersign.tuf/v2")), ("more", json!(1)), ("roots", json!("x"))] {
        let mut broken = document.clone();
        broken[field] = value;
        assert!(Kept::parse(&serde_json::to_vec(&broken).unwrap()).is_err(), "{field}");
    }
    assert!(kept.verify(&TestRepository::new().first_root()).is_err(), "another root vouches for nothing here");
}

#[tokio::test]
async fn no_root_can_be_left_out_of_what_is_kept() {
    // What a root took away would count again without it.
    let mut repository = TestRepository::new();
    let first = repository.first_root();
    repository.root.version = 2;
    repository.publish();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    let mut document: Value = serde_json::from_slice(&kept.to_bytes()).unwrap();
    document["roots"][0] = json!(String::from_utf8(first.clone()).unwrap());
    let forged = Kept::parse(&serde_json::to_vec(&document).unwrap()).unwrap();
    assert_eq!(forged.verify(&first).unwrap().versions.root, 1, "an old state as a whole is an old state");
    document["roots"][0] = json!("{}");
    let forged = Kept::parse(&serde_json::to_vec(&document).unwrap()).unwrap();
    assert!(forged.verify(&first).is_err());
    assert_eq!(kept.verify(&first).unwrap(), vouched);
}

#[tokio::test]
async fn no_byte_of_what_is_kept_can_be_changed_unseen() {
    let mut repository = TestRepository::new();
    repository.root.version = 2;
    repository.publish();
    let first = repository.first_root();
    let (kept, vouched) = repository.refresh(None, now()).await.unwrap();
    let document: Value = serde_json::from_slice(&kept.to_bytes()).unwrap();
    let mut tried = 0;
    for pointer in ["/roots/0", "/timestamp", "/snapshot", "/targets", "/target"] {
        let text = document.pointer(pointer).unwrap().as_str().unwrap();
        for at in (0..text.len()).step_by(text.len() / 60) {
            for put in ["0", "}", "\u{0}", ""] {
                let changed = format!("{}{put}{}", &text[..at], &text[at + 1..]);
                if changed == text {
                    continue;
                }
                let mut forged = document.clone();
                *forged.pointer_mut(pointer).unwrap() = json!(changed);
                let forged = Kept::parse(&serde_json::to_vec(&forged).unwrap()).unwrap();
                // A signature that is not needed may be broken, and then nothing else comes of it.
                assert!(
                    forged.verify(&first).is_err_and(|error| !error.to_string().is_empty())
                        || same(&forged, &first, &vouched),
                    "{pointer} at {at}: {put:?}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

fn same(kept: &Kept, first: &[u8], vouched: &countersign::domain::tuf::Vouched) -> bool {
    kept.verify(first).as_ref() == Ok(vouched)
}

#[test]
fn the_roots_of_the_public_repositories_are_signed_by_their_own_keys() {
    use countersign::domain::tuf::{Refresh, embedded};
    for name in ["production", "staging", "github"] {
        let (mirror, root) = embedded(name).unwrap();
        assert!(mirror.starts_with("https://"), "{mirror}");
        let wanted = Refresh::begin(root, None, now()).unwrap().wanted().unwrap().unwrap();
        let version: u64 = wanted.path.strip_suffix(".root.json").unwrap().parse().unwrap();
        assert!(version > 9 && wanted.optional, "{name}: {wanted:?}");
        let mut changed: Value = serde_json::from_slice(root).unwrap();
        changed["signed"]["version"] = json!(1);
        assert!(Refresh::begin(&serde_json::to_vec(&changed).unwrap(), None, now()).is_err(), "{name}");
    }
    assert_eq!(embedded("acme"), None);
}
