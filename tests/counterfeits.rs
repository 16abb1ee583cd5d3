//! What an expert would forge: bundles by an instance whose every key is at hand, right in all but one thing.
//!
//! The authority, the logs and the clock are those of [`Instance`], so that each forgery is signed as it would be by
//! somebody who has that one key. The first table holds what must be accepted: without it the others would show nothing.

mod times;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::cosign_layer::record;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::json::canonical;
use countersign::domain::keys::PublicKey;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use serde_json::{Value, json};

use crate::support::der::{self, Holder, Key, Profile};
use crate::support::instance::{
    IDENTITY, ISSUER, Instance, Parts, authority, hours, leaf, note_line, stamp_over, tree,
};

fn subject() -> Digest {
    Digest::of(b"artifact")
}

fn verified(parts: &Parts, trust: &TrustSet) -> Result<Facts, Rejection> {
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Referrer };
    verify(&parts.bundle(), subject(), trust, &[], sighting).map(Evidence::into_facts)
}

/// What is made by an instance as it should be.
type Sound = (&'static str, fn(&Instance) -> Parts);

/// What is made of the parts of two instances.
type Mixed = (&'static str, fn(&Instance, &Instance) -> Parts);

/// What a forger does with an instance, and the code of the refusal.
type Forgery = (&'static str, &'static str, fn(&Instance) -> Parts);

/// Each of `forgeries` against an instance of its own.
fn each_is_refused(forgeries: &[Forgery]) {
    let instance = Instance::new();
    let trust = instance.trust();
    let mut wrong = Vec::new();
    for (name, code, forge) in forgeries {
        let answer = verified(&forge(&instance), &trust);
        let found = answer.as_ref().map_or_else(Rejection::code, |_| "accepted");
        if found != *code {
            wrong.push(format!("{name}: expected {code}, found {found}: {:?}", answer.err()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A good bundle whose certificate's profile was changed before everything was signed.
fn with_profile(instance: &Instance, change: impl FnOnce(&mut Profile)) -> Parts {
    let mut profile = instance.signer();
    change(&mut profile);
    instance.signed(subject(), &profile).1
}

/// A good bundle, changed afterwards.
fn with_parts(instance: &Instance, change: impl FnOnce(&mut Parts)) -> Parts {
    let mut parts = instance.signed(subject(), &instance.signer()).1;
    change(&mut parts);
    parts
}

/// Logs and stamps `parts` once more, as what they are now.
fn witnessed(instance: &Instance, mut parts: Parts) -> Parts {
    parts.entries = vec![instance.logged(&parts.body())];
    parts.stamps = vec![instance.stamped(&parts.signature, instance.now)];
    parts
}

fn good(instance: &Instance) -> Parts {
    with_parts(instance, |_| ())
}

/// As a log of the first version takes it: with a promise, and no timestamp beside it.
fn promised_at(instance: &Instance, time: Timestamp) -> Parts {
    with_parts(instance, |parts| {
        parts.entries = vec![instance.promised(&parts.envelope_body(), time)];
        parts.stamps = Vec::new();
    })
}

#[test]
fn what_the_instance_signs_as_it_should_is_accepted() {
    let sound: [Sound; 7] = [
        ("entry of the second version", good),
        ("entry of the first version with a promise", |i| promised_at(i, i.now)),
        ("a timestamp by SHA-512", |i| {
            with_parts(i, |parts| {
                let mut stamp = stamp_over(&parts.signature, i.now);
                stamp.hash = der::SHA_512;
                let token = stamp.by(&i.stamps, &i.stamp_root.name);
                parts.stamps = vec![token];
            })
        }),
        ("a witness has cosigned the checkpoint, before and after the log", |i| {
            with_parts(i, |parts| {
                let (body, witness) = (parts.body(), Key::new());
                let text = tree(1, &leaf(&body));
                let lines = [
                    note_line(&witness, &witness.id()[..4], &text),
                    note_line(&i.log, &i.log.id()[..4], &text),
                    "\u{2014} witness.example.com bm8gc2lnbmF0dXJlIGF0IGFsbA==\n".to_owned(),
                ];
                parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &format!("{text}\n{}", lines.concat()))];
            })
        }),
        ("a stranger has signed the checkpoint under the log's hint, before it", |i| {
            with_parts(i, |parts| {
                let body = parts.body();
                let text = tree(1, &leaf(&body));
                let lines = [&Key::new(), &i.log].map(|key| note_line(key, &i.log.id()[..4], &text));
                parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &format!("{text}\n{}", lines.concat()))];
            })
        }),
        ("the issuer stands in both extensions that there are for it", |i| {
            with_profile(i, |profile| {
                profile.extensions.push(der::extension("1.3.6.1.4.1.57264.1.1", false, ISSUER.as_bytes()));
            })
        }),
        ("the whole chain lies in the bundle", |i| {
            with_parts(i, |parts| parts.chain.extend([i.authority.der.clone(), i.root.der.clone()]))
        }),
    ];
    let instance = Instance::new();
    for (name, make) in sound {
        let facts = verified(&make(&instance), &instance.trust()).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(facts.signer.identity.as_deref(), Some(IDENTITY), "{name}");
        assert_eq!((facts.signed_at, facts.logged), (Some(instance.now), true), "{name}");
    }
}

/// A certificate of minutes dies with the signature; one of a year can have it logged again for a year.
#[test]
fn how_long_a_certificate_is_valid_is_told_where_its_key_outlives_the_signature() {
    let instance = Instance::new();
    let told = |seconds: i64| {
        let bundle = with_profile(&instance, |profile| profile.until = profile.from.after(Span::from_seconds(seconds)));
        verified(&bundle, &instance.trust()).unwrap().certified_for_s
    };
    assert_eq!((told(600), told(3_600)), (None, None));
    assert_eq!((told(3_601), told(7_200)), (Some(3_601), Some(7_200)));
}

const CERTIFICATES: &[Forgery] = &[
    ("an authority as a signer", "chain-invalid", |i| {
        with_profile(i, |profile| profile.extensions.push(der::basic_constraints(true)))
    }),
    ("for servers", "chain-invalid", |i| {
        with_profile(i, |profile| profile.extensions[1] = der::extended_key_usage("1.3.6.1.5.5.7.3.1"))
    }),
    ("for anything", "chain-invalid", |i| {
        with_profile(i, |profile| profile.extensions[1] = der::extended_key_usage("2.5.29.37.0"))
    }),
    ("for nothing in particular", "chain-invalid", |i| with_profile(i, |profile| drop(profile.extensions.remove(1)))),
    ("with a key that is for encryption", "chain-invalid", |i| {
        with_profile(i, |profile| profile.extensions[0] = der::key_usage(der::KEY_ENCIPHERMENT))
    }),
    ("with a critical extension that nobody knows", "chain-invalid", |i| {
        with_profile(i, |profile| profile.extensions.push(der::extension("1.2.3.4", true, &[5, 0])))
    }),
    ("with two names", "signer-ambiguous", |i| {
        with_profile(i, |profile| {
            profile.extensions[2] = der::alternative_names(&[der::uri(IDENTITY), der::email("mallory@example.com")]);
        })
    }),
    ("with a name of a kind that is passed over, before the right one", "signer-ambiguous", |i| {
        with_profile(i, |profile| {
            let other = [der::oid("1.3.6.1.4.1.57264.1.7"), der::explicit(0, &der::tlv(0x0c, b"mallory"))].concat();
            profile.extensions[2] = der::alternative_names(&[der::tlv(0xa0, &other), der::uri(IDENTITY)]);
        })
    }),
    ("with a host's name", "signer-ambiguous", |i| {
        with_profile(i, |profile| profile.extensions[2] = der::alternative_names(&[der::tlv(0x82, b"example.com")]))
    }),
    ("with one issuer in the older extension and another in the later one", "signer-ambiguous", |i| {
        with_profile(i, |profile| {
            let other = b"https://other.example.com";
            profile.extensions.push(der::extension("1.3.6.1.4.1.57264.1.1", false, other));
        })
    }),
    ("without a name", "signer-ambiguous", |i| with_profile(i, |profile| drop(profile.extensions.remove(2)))),
    ("issued by a namesake of the authority", "chain-invalid", |i| {
        let namesake = Holder::root(&authority("authority", i.now));
        let parts = with_parts(i, |parts| {
            let key = Key::new();
            parts.signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &parts.payload));
            parts.chain[0] = der::certificate(&i.signer(), &key.spki(), &i.authority.name, &namesake.key);
        });
        witnessed(i, parts)
    }),
    ("issued by another signer", "chain-invalid", |i| {
        let (signer, mut parts) = i.signed(subject(), &i.signer());
        let holder = Holder { name: "signer".to_owned(), key: signer, der: parts.chain[0].clone() };
        let forged = holder.issue(&Profile { subject: "forged".to_owned(), ..i.signer() });
        parts.signature = forged.key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &parts.payload));
        parts.chain = vec![forged.der, holder.der];
        witnessed(i, parts)
    }),
];

/// A10, A12, A31.
#[test]
fn a_certificate_that_names_nobody_or_was_not_issued_for_this_is_refused() {
    each_is_refused(CERTIFICATES);
}

/// A12: the word of a certificate log is about one certificate of one authority.
#[test]
fn the_word_of_a_certificate_log_about_something_else_is_none() {
    fn shown(i: &Instance, word: impl FnOnce(&Key) -> Vec<u8>) -> Parts {
        let (key, mut parts) = i.signed(subject(), &i.signer());
        parts.chain[0] = i.certificate_with(&i.signer(), &key, &word(&key));
        witnessed(i, parts)
    }
    let instance = Instance::new();
    assert!(
        verified(
            &shown(&instance, |key| {
                instance.shown(&instance.signer(), key, &instance.certificates, &instance.authority)
            }),
            &instance.trust()
        )
        .is_ok()
    );
    each_is_refused(&[
        ("none at all", "sct-invalid", |i| {
            let (key, mut parts) = i.signed(subject(), &i.signer());
            parts.chain[0] = der::certificate(&i.signer(), &key.spki(), &i.authority.name, &i.authority.key);
            witnessed(i, parts)
        }),
        ("about a certificate with another name", "sct-invalid", |i| {
            shown(i, |key| {
                let mut other = i.signer();
                other.extensions[2] = der::alternative_names(&[der::email("mallory@example.com")]);
                i.shown(&other, key, &i.certificates, &i.authority)
            })
        }),
        ("about a certificate with another key", "sct-invalid", |i| {
            shown(i, |_| i.shown(&i.signer(), &Key::new(), &i.certificates, &i.authority))
        }),
        ("about a certificate of another authority", "sct-invalid", |i| {
            shown(i, |key| i.shown(&i.signer(), key, &i.certificates, &i.root))
        }),
        ("by a log that nobody knows", "sct-invalid", |i| {
            shown(i, |key| i.shown(&i.signer(), key, &Key::new(), &i.authority))
        }),
        ("by the log of signatures", "sct-invalid", |i| {
            shown(i, |key| i.shown(&i.signer(), key, &i.log, &i.authority))
        }),
        ("by a stranger in the log's name", "sct-invalid", |i| {
            shown(i, |key| {
                let mut word = i.shown(&i.signer(), key, &Key::new(), &i.authority);
                word[1..33].copy_from_slice(&i.certificates.id());
                word
            })
        }),
    ]);
}

/// A11: whoever issued the certificate, or said when, must have had the right to at that time: each certificate up to the
/// root, although the root of trust itself sets no end.
#[test]
fn an_authority_whose_certificate_was_not_valid_at_the_time_vouches_for_nothing() {
    for who in ["root", "authority", "stamp root", "stamps"] {
        let of = |from: i64, until: i64| {
            let instance = Instance::with(|of, profile| {
                if of == who {
                    let now = hours(profile.from, 24 * 365);
                    (profile.from, profile.until) = (hours(now, from), hours(now, until));
                }
            });
            verified(&good(&instance), &instance.trust())
        };
        assert!(of(-1, 0).is_ok() && of(0, 1).is_ok(), "{who}: to the last instant, and from the first");
        for (from, until) in [(-48, -24), (24, 48)] {
            let Err(rejection) = of(from, until) else { panic!("{who}: accepted, valid {from} h to {until} h") };
            let expected = if who.starts_with("stamp") { "timestamp-invalid" } else { "chain-invalid" };
            assert_eq!(rejection.code(), expected, "{who}: {rejection}");
        }
    }
    // Told with the time at which it ended, and not with the window of the root of trust, which is open.
    let instance = Instance::with(|of, profile| {
        if of == "authority" {
            profile.until = "2026-01-31T12:00:00Z".parse().unwrap();
        }
    });
    let told = verified(&good(&instance), &instance.trust()).unwrap_err().report().found;
    assert!(told.contains("to 2026-01-31T12:00:00Z"), "{told}");
}

/// One authority of several whose time was over lends nothing to, and takes nothing from, another of the same name.
#[test]
fn of_two_authorities_of_one_name_each_has_its_own_time() {
    let old = Instance::with(|of, profile| {
        if of == "authority" {
            profile.until = hours(profile.from, 24);
        }
    });
    let instance = Instance::new();
    let mut document = instance.document();
    let [stale, fresh] = [&old, &instance].map(|i| i.document()["certificateAuthorities"][0].clone());
    document["certificateAuthorities"] = json!([stale, fresh]);
    let trust =
        |document: &Value| TrustSet::new(vec![TrustedRoot::parse(&serde_json::to_vec(document).unwrap()).unwrap()]);
    assert!(verified(&good(&instance), &trust(&document)).is_ok());
    // Issued by the one whose time is over, and otherwise witnessed by the logs and the clock that count.
    let (key, mut parts) = instance.signed(subject(), &instance.signer());
    let mut profile = instance.signer();
    let word = {
        let message = old.shown(&profile, &key, &instance.certificates, &old.authority);
        [&(u16::try_from(message.len()).unwrap().to_be_bytes())[..], &message].concat()
    };
    let list = [&(u16::try_from(word.len()).unwrap().to_be_bytes())[..], &word].concat();
    profile.extensions.push(der::extension("1.3.6.1.4.1.11129.2.4.2", false, &der::octets(&list)));
    parts.chain[0] = der::certificate(&profile, &key.spki(), "authority", &old.authority.key);
    let parts = witnessed(&instance, parts);
    assert_eq!(verified(&parts, &trust(&document)).unwrap_err().code(), "chain-invalid");
}

const ENTRIES: &[Forgery] = &[
    ("of another signature over the same", "log-entry-mismatch", |i| {
        with_parts(i, |parts| parts.entries = vec![i.logged(&good(i).body())])
    }),
    ("of another statement by the same key", "log-entry-mismatch", |i| {
        with_parts(i, |parts| {
            let other = Parts { payload: b"another".to_vec(), ..parts.clone() };
            parts.entries = vec![i.logged(&other.body())];
        })
    }),
    ("of the first version, of another envelope", "log-entry-mismatch", |i| {
        with_parts(i, |parts| parts.entries = vec![i.promised(&good(i).envelope_body(), i.now)])
    }),
    ("beside the right one, of another signature", "log-entry-mismatch", |i| {
        with_parts(i, |parts| parts.entries.push(i.logged(&good(i).body())))
    }),
    ("in a tree of nothing", "inclusion-proof-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.body();
            parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &i.checkpoint(0, &leaf(&body)))];
        })
    }),
    ("in a tree of nothing, of the first version", "inclusion-proof-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.envelope_body();
            let mut entry = i.promised(&body, i.now);
            entry["inclusionProof"]["treeSize"] = json!("0");
            entry["inclusionProof"]["checkpoint"]["envelope"] = json!(i.checkpoint(0, &leaf(&body)));
            parts.entries = vec![entry];
        })
    }),
    ("beyond the end of the tree", "inclusion-proof-invalid", |i| {
        with_parts(i, |parts| parts.entries[0]["logIndex"] = json!("1"))
    }),
    ("in a tree of two, without the other", "inclusion-proof-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.body();
            parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &i.checkpoint(2, &leaf(&body)))];
        })
    }),
    ("in a tree of one, of the first version, under the log's word about two", "inclusion-proof-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.envelope_body();
            let mut entry = i.promised(&body, i.now);
            entry["inclusionProof"]["checkpoint"]["envelope"] = json!(i.checkpoint(2, &leaf(&body)));
            parts.entries = vec![entry];
        })
    }),
    ("with a checkpoint by a stranger under the log's hint", "checkpoint-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.body();
            let text = tree(1, &leaf(&body));
            let line = note_line(&Key::new(), &i.log.id()[..4], &text);
            parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &format!("{text}\n{line}"))];
        })
    }),
    ("with a checkpoint that the log signed for another tree", "checkpoint-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.body();
            let signed = i.checkpoint(1, &[7; 32]);
            let line = signed.rsplit_once("\n\n").unwrap().1.to_owned();
            let envelope = format!("{}\n{line}", tree(1, &leaf(&body)));
            parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &envelope)];
        })
    }),
    ("with a checkpoint that the certificate log signed", "checkpoint-invalid", |i| {
        with_parts(i, |parts| {
            let body = parts.body();
            let text = tree(1, &leaf(&body));
            let line = note_line(&i.certificates, &i.certificates.id()[..4], &text);
            parts.entries = vec![i.entry(("hashedrekord", "0.0.2"), &body, &format!("{text}\n{line}"))];
        })
    }),
    ("of a log that is the certificate log", "log-unknown", |i| {
        with_parts(i, |parts| {
            let id = STANDARD.encode(i.certificates.id());
            parts.entries[0]["logId"]["keyId"] = json!(id);
        })
    }),
    ("promised by a stranger", "timestamp-invalid", |i| {
        let stranger = Instance { log: Key::new(), ..Instance::new() };
        with_parts(i, |parts| {
            let body = parts.envelope_body();
            let mut entry = i.promised(&body, i.now);
            entry["inclusionPromise"] = stranger.promised(&body, i.now)["inclusionPromise"].clone();
            parts.entries = vec![entry];
        })
    }),
    ("promised for another time than it says", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let mut entry = i.promised(&parts.envelope_body(), hours(i.now, -24));
            entry["integratedTime"] = json!(i.now.unix_seconds().to_string());
            parts.entries = vec![entry];
        })
    }),
    ("promised before the certificate began, beside a timestamp", "certificate-expired", |i| {
        with_parts(i, |parts| parts.entries = vec![i.promised(&parts.envelope_body(), hours(i.now, -24))])
    }),
    ("promised after the certificate ended", "certificate-expired", |i| {
        promised_at(i, i.now.after(Span::from_seconds(541)))
    }),
    ("promised in the future", "timestamp-invalid", |i| promised_at(i, hours(i.now, 24))),
    ("of the second version, with a time instead of a timestamp", "no-trusted-time", |i| {
        with_parts(i, |parts| {
            parts.entries[0]["integratedTime"] = json!(i.now.unix_seconds().to_string());
            parts.stamps = Vec::new();
        })
    }),
    ("of the first version, with a time that nobody promised", "no-trusted-time", |i| {
        with_parts(i, |parts| {
            let mut entry = i.promised(&parts.envelope_body(), i.now);
            entry.as_object_mut().unwrap().remove("inclusionPromise");
            parts.entries = vec![entry];
            parts.stamps = Vec::new();
        })
    }),
    ("none at all", "inclusion-proof-invalid", |i| with_parts(i, |parts| parts.entries = Vec::new())),
];

/// A3, A4, A5, A6, A7, A8.
#[test]
fn a_log_entry_that_is_not_about_this_or_not_in_the_log_is_refused() {
    each_is_refused(ENTRIES);
}

/// Nothing of one root of trust helps the bundles of another, whichever is asked first.
#[test]
fn what_two_roots_of_trust_have_between_them_is_no_whole() {
    let (one, other) = (Instance::new(), Instance::new());
    let mixed: [Mixed; 3] = [
        ("its certificate and log, the clock of the other", |one, other| {
            with_parts(one, |parts| parts.stamps = vec![other.stamped(&parts.signature, one.now)])
        }),
        ("its certificate and clock, the log of the other", |one, other| {
            with_parts(one, |parts| parts.entries = vec![other.logged(&parts.body())])
        }),
        ("the word of the other's certificate log", |one, other| {
            let (key, mut parts) = one.signed(subject(), &one.signer());
            parts.chain[0] = one.certificate(&one.signer(), &key, &other.certificates);
            witnessed(one, parts)
        }),
    ];
    let roots = [&one, &other].map(|i| i.trust().roots()[0].clone());
    for (name, make) in mixed {
        let parts = make(&one, &other);
        for order in [[0, 1], [1, 0]] {
            let trust = TrustSet::new(order.map(|index| roots[index].clone()).to_vec());
            assert!(verified(&parts, &trust).is_err(), "{name}");
            assert!(verified(&good(&one), &trust).is_ok() && verified(&good(&other), &trust).is_ok(), "{name}");
        }
    }
}

/// The same for an attestation in cosign's older storage, whose promise is judged beside the rest: the log of one root and
/// the clock of another are no two witnesses of either.
#[test]
fn a_promise_and_a_timestamp_of_two_roots_do_not_stand_together() {
    let (one, other, key) = (Instance::new(), Instance::new(), Key::new());
    let payload = good(&one).payload;
    let signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &payload));
    let envelope = json!({"payload": STANDARD.encode(&payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
        "signatures": [{"sig": STANDARD.encode(&signature)}]})
    .to_string();
    let public = PublicKey::from_spki_der(&key.spki()).unwrap();
    let hash = |bytes: &[u8]| json!({"algorithm": "sha256", "value": Digest::of(bytes).hex()});
    let body = canonical(&json!({"apiVersion": "0.0.1", "kind": "intoto", "spec": {
        "content": {"hash": hash(envelope.as_bytes()), "payloadHash": hash(&payload)},
        "publicKey": STANDARD.encode(public.to_pem()),
    }}))
    .unwrap();
    let promise = {
        let entry = json!({"body": STANDARD.encode(&body), "integratedTime": one.now.unix_seconds(), "logIndex": 0,
            "logID": hex::encode(one.log.id())});
        let signed = one.log.sign(&canonical(&entry).unwrap());
        json!({"SignedEntryTimestamp": STANDARD.encode(signed), "Payload": entry}).to_string()
    };
    let later = one.now.after(Span::from_seconds(60));
    let stamp =
        |by: &Instance| json!({"SignedRFC3161Timestamp": STANDARD.encode(by.stamped(&signature, later))}).to_string();
    let check = |stamp: Option<String>| {
        let mut annotations = BTreeMap::from([("dev.sigstore.cosign/bundle".to_owned(), promise.clone())]);
        annotations.extend(stamp.map(|stamp| ("dev.sigstore.cosign/rfc3161timestamp".to_owned(), stamp)));
        let layer = record(&annotations, "application/vnd.dsse.envelope.v1+json", envelope.as_bytes()).unwrap();
        let trust = TrustSet::new([&one, &other].map(|i| i.trust().roots()[0].clone()).to_vec());
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Tag };
        verify(&layer, subject(), &trust, std::slice::from_ref(&public), sighting).map(Evidence::into_facts)
    };
    for alone_or_with_its_own in [None, Some(stamp(&one))] {
        let facts = check(alone_or_with_its_own).unwrap();
        assert_eq!((facts.signed_at, facts.vouched.len()), (Some(one.now), 1));
    }
    assert_eq!(check(Some(stamp(&other))).unwrap_err().code(), "log-unknown");
}
