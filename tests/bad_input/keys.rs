//! Keys that do not load.

use std::os::unix::fs::PermissionsExt;

use super::{Place, Said};

#[test]
fn a_key_that_does_not_load_says_why_and_nothing_is_signed() {
    let place = Place::new();
    place.done(&["keygen", "--out", "plain"]);
    let made = place.command(&["keygen", "--out", "locked"]).env("COUNTERSIGN_KEY_PASSWORD", "right").output().unwrap();
    assert!(made.status.success());
    place.write("note", "-----BEGIN PRIVATE KEY-----\nno\n-----END PRIVATE KEY-----\n");
    std::fs::set_permissions(place.path("note"), PermissionsExt::from_mode(0o600)).unwrap();
    std::fs::copy(place.path("plain.key"), place.path("open.key")).unwrap();
    std::fs::set_permissions(place.path("open.key"), PermissionsExt::from_mode(0o644)).unwrap();
    let cases: [(&str, &[&str]); 9] = [
        ("absent.key", &["`absent.key` cannot be read: No such file", "countersign keygen"]),
        ("open.key", &["found `open.key` with 0644: chmod 600 open.key", "make another"]),
        ("plain.pub", &["plain.pub: expected a private key", "found a public key", "--key PREFIX.key"]),
        ("app", &["app: expected a private key as one PEM block"]),
        ("note", &["note: "]),
        (".", &["`.` cannot be read: it is not a file"]),
        ("locked.key", &["locked.key: the key is encrypted, and no password was given", "COUNTERSIGN_KEY_PASSWORD"]),
        ("env://ABSENT", &["environment variable `ABSENT`, found nothing"]),
        (
            "awskms://alias/x",
            &["expected a path, `env://NAME`, `exec:PROGRAM` or `pkcs11:…`, found `awskms://alias/x`"],
        ),
    ];
    for (key, words) in cases {
        place.refuses(&["sign", "app", "--key", key, "--bundle", "b"], 5, words).has_hint();
    }
    let mut wrong = place.command(&["sign", "app", "--key", "locked.key", "--bundle", "b"]);
    let wrong = Said::of(&wrong.env("COUNTERSIGN_KEY_PASSWORD", "not-it").output().unwrap());
    wrong.is_refusal(&["locked.key"], 5, &["the password does not open the key", "COUNTERSIGN_KEY_PASSWORD"]);
    assert!(!wrong.stderr.contains("not-it") && !place.path("b").exists());
    for (key, words) in
        [("plain.key", "found -----BEGIN PRIVATE KEY"), ("absent", "the public key `absent` does not exist")]
    {
        place.refuses(&["verify", "app", "--bundle", "app", "--key", key], 5, &[words, "hint: give the PREFIX.pub"]);
    }
    // One that is named by a setting is named with it: whoever reads it has often not written that.
    for (variable, setting) in
        [("COUNTERSIGN_REVOCATION_PEOPLE", "revocation.people"), ("COUNTERSIGN_PACKS_SIGNERS", "packs.signers")]
    {
        let said = Said::of(&place.command(&["run", "list"]).env(variable, "absent.pub").output().unwrap());
        said.is_refusal(&[variable], 5, &[&format!("`{setting}`: the public key `absent.pub` does not exist")]);
    }
}

#[test]
fn a_key_pair_is_made_whole_or_not_at_all_and_never_over_another() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.refuses(&["keygen", "--out", "key"], 2, &["`key.key` exists, and keys are never overwritten"]).has_hint();
    std::fs::remove_file(place.path("key.key")).unwrap();
    place.refuses(&["keygen", "--out", "key"], 2, &["`key.pub` exists"]);
    place.refuses(&["keygen", "--out", "app/key"], 5, &["no key pair was written: directory `app` cannot be made"]);
    let mut empty = place.command(&["keygen", "--out", "other"]);
    assert!(empty.env("COUNTERSIGN_KEY_PASSWORD", "").output().unwrap().status.success(), "empty is as not set");
}

#[test]
fn a_gate_whose_own_key_is_damaged_signs_nothing() {
    let place = Place::new();
    place.done(&["promote", &super::nobodys(), "--to", "staging", "--no-wait"]);
    let key = place.data().join("gate.key");
    let sound = std::fs::read(&key).unwrap();
    std::fs::write(&key, "not a key").unwrap();
    place.refuses(&["promote", &super::nobodys(), "--to", "staging"], 5, &["gate.key", "expected a private key"]);
    std::fs::write(&key, sound).unwrap();
    place.still_answers();
}

#[test]
fn trusted_roots_that_do_not_load_are_in_the_way_of_certificates_and_not_of_a_key_that_is_given() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["sign", "app", "--key", "key.key", "--bundle", "bundle.json"]);
    std::fs::create_dir_all(place.data().join("trust")).unwrap();
    std::fs::write(place.data().join("trust/production.json"), "{}").unwrap();
    place.done(&["verify", "app", "--bundle", "bundle.json", "--key", "key.pub"]);
    let by_name = ["verify", "app", "--bundle", "bundle.json", "--identity", "i", "--issuer", "u"];
    let by_key = ["verify", "app", "--bundle", "bundle.json", "--key", "key.pub", "--trusted-root", "absent.json"];
    // What no trusted root can change is refused for what it is; a file that is named must be there all the same.
    assert_eq!(place.run(&by_name).code, Some(1));
    place.refuses(&by_key, 5, &["trusted root `absent.json`"]);
    // Somebody else is said to have seen it: whether that is so, the roots say.
    let bundle = std::fs::read_to_string(place.path("bundle.json")).unwrap();
    let stamped = bundle.replace(
        r#""publicKey":"#,
        r#""timestampVerificationData":{"rfc3161Timestamps":[{"signedTimestamp":"MAA="}]},"publicKey":"#,
    );
    assert_ne!(stamped, bundle);
    place.write("bundle.json", stamped);
    place.refuses(&by_key[..6], 5, &["trusted root `production`"]).has_hint();
    std::fs::remove_file(place.data().join("trust/production.json")).unwrap();
    assert_eq!(place.run(&by_key[..6]).code, Some(1));
}
