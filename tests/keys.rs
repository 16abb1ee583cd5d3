//! Keys on disk: made, protected, read back, refused.

use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use countersign::domain::keys::{KeyKind, PublicKey};
use countersign::sigstore::{KeyFileError, KeySource, SigningKey, SigningKeyError, load_key, write_key_pair};

fn new_pair(prefix: &Path, password: Option<&str>) -> SigningKey {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    write_key_pair(prefix, &key, password).unwrap();
    key
}

fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_key_pair_is_written_for_its_owner_alone_and_read_back() {
    for kind in [KeyKind::Ed25519, KeyKind::P256] {
        for password in [None, Some("correct horse")] {
            let directory = crate::support::directory::tempdir().unwrap();
            let key = SigningKey::generate(kind).unwrap();
            let (private, public) = write_key_pair(&directory.path().join("ci"), &key, password).unwrap();
            assert_eq!(names(directory.path()), ["ci.key", "ci.pub"]);
            assert_eq!(std::fs::metadata(&private).unwrap().mode() & 0o7777, 0o600);
            let read = load_key(&KeySource::File(private), password).unwrap();
            assert_eq!(read.public_key(), key.public_key());
            let pem = std::fs::read_to_string(public).unwrap();
            assert_eq!(PublicKey::from_pem(&pem), Ok(key.public_key()));
        }
    }
}

#[test]
fn an_existing_file_is_never_overwritten_and_nothing_is_half_written() {
    for existing in ["ci.key", "ci.pub"] {
        let directory = crate::support::directory::tempdir().unwrap();
        std::fs::write(directory.path().join(existing), "precious").unwrap();
        let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
        let error = write_key_pair(&directory.path().join("ci"), &key, None).unwrap_err();
        assert!(matches!(error, KeyFileError::Exists { path } if path.ends_with(existing)));
        assert_eq!(names(directory.path()), [existing]);
        assert_eq!(std::fs::read(directory.path().join(existing)).unwrap(), b"precious");
    }
}

#[test]
fn a_dangling_link_is_something_that_exists() {
    let directory = crate::support::directory::tempdir().unwrap();
    symlink("nowhere", directory.path().join("ci.pub")).unwrap();
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let error = write_key_pair(&directory.path().join("ci"), &key, None).unwrap_err();
    assert!(matches!(error, KeyFileError::Exists { .. }));
    assert_eq!(names(directory.path()), ["ci.pub"]);
}

#[test]
fn a_directory_that_is_not_there_leaves_nothing_behind() {
    let directory = crate::support::directory::tempdir().unwrap();
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let error = write_key_pair(&directory.path().join("absent/ci"), &key, None).unwrap_err();
    assert!(matches!(error, KeyFileError::Write { .. }), "{error}");
    assert!(names(directory.path()).is_empty());
}

#[test]
fn of_many_writers_of_one_name_exactly_one_wins_with_a_whole_pair() {
    let directory = crate::support::directory::tempdir().unwrap();
    let prefix = directory.path().join("ci");
    let written: Vec<PublicKey> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
                    write_key_pair(&prefix, &key, None).map(|_| key.public_key())
                })
            })
            .collect();
        writers.into_iter().filter_map(|writer| writer.join().unwrap().ok()).collect()
    });
    assert_eq!(written.len(), 1);
    let read = load_key(&KeySource::File(directory.path().join("ci.key")), None).unwrap();
    assert_eq!(read.public_key(), written[0]);
    let pem = std::fs::read_to_string(directory.path().join("ci.pub")).unwrap();
    assert_eq!(PublicKey::from_pem(&pem).unwrap(), written[0]);
    assert_eq!(names(directory.path()), ["ci.key", "ci.pub"]);
}

#[test]
fn a_key_that_others_may_read_is_refused_with_the_remedy() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("ci.key");
    new_pair(&directory.path().join("ci"), None);
    for mode in [0o640, 0o604, 0o660, 0o644, 0o610] {
        std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        let error = load_key(&KeySource::File(path.clone()), None).unwrap_err();
        assert_eq!(error, KeyFileError::Permissions { path: path.display().to_string(), mode });
        assert!(error.to_string().ends_with(&format!("chmod 600 {}", path.display())));
    }
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o400)).unwrap();
    assert!(load_key(&KeySource::File(path), None).is_ok());
}

#[test]
fn a_link_to_a_key_is_read_and_judged_by_what_it_leads_to() {
    let directory = crate::support::directory::tempdir().unwrap();
    let key = new_pair(&directory.path().join("ci"), None);
    let link = directory.path().join("link.key");
    symlink("ci.key", &link).unwrap();
    assert_eq!(load_key(&KeySource::File(link.clone()), None).unwrap().public_key(), key.public_key());
    std::fs::set_permissions(directory.path().join("ci.key"), PermissionsExt::from_mode(0o644)).unwrap();
    assert!(matches!(load_key(&KeySource::File(link), None), Err(KeyFileError::Permissions { .. })));
}

#[test]
fn a_wrong_password_is_told_apart_from_a_missing_one_and_from_a_damaged_key() {
    let directory = crate::support::directory::tempdir().unwrap();
    new_pair(&directory.path().join("ci"), Some("correct horse"));
    let path = directory.path().join("ci.key");
    let load = |password| match load_key(&KeySource::File(path.clone()), password) {
        Err(KeyFileError::Key { error, .. }) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(load(Some("battery staple")), SigningKeyError::PasswordWrong);
    assert_eq!(load(None), SigningKeyError::PasswordMissing);
    let pem = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, &pem[..pem.len() / 2]).unwrap();
    assert!(matches!(load(Some("correct horse")), SigningKeyError::Format { .. }));
}

#[test]
fn what_is_no_key_file_is_refused_without_being_repeated() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("ci.key");
    let long = vec![b'x'; 70_000];
    for bytes in [&b"hunter2"[..], b"\xff\xfe", b"", &long] {
        std::fs::write(&path, bytes).unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
        let error = load_key(&KeySource::File(path.clone()), None).unwrap_err().to_string();
        assert!(!error.contains("hunter2") && error.contains("ci.key"), "{error}");
    }
    let missing = load_key(&KeySource::File(directory.path().join("none")), None).unwrap_err();
    assert!(matches!(missing, KeyFileError::Read { .. }));
    let itself = load_key(&KeySource::File(directory.path().to_path_buf()), None).unwrap_err();
    assert!(matches!(itself, KeyFileError::Read { .. } | KeyFileError::Permissions { .. }));
}

#[test]
fn a_variable_that_is_not_set_is_named() {
    let source = KeySource::Env("COUNTERSIGN_TEST_NO_SUCH_KEY".into());
    let error = load_key(&source, None).unwrap_err().to_string();
    assert!(error.contains("`COUNTERSIGN_TEST_NO_SUCH_KEY`, found nothing"), "{error}");
}
