//! Forged times: a timestamp that is over something else, by somebody else or for something else is none.

use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::time::Span;
use serde_json::{Value, json};

use super::{Forgery, each_is_refused, good, subject, verified, with_parts};
use crate::support::der::{self, Holder, Key};
use crate::support::instance::{Instance, Parts, hours, stamp_over, stamping};

const STAMPS: &[Forgery] = &[
    ("over another signature", "timestamp-invalid", |i| {
        with_parts(i, |parts| parts.stamps = vec![i.stamped(b"another", i.now)])
    }),
    ("over another signature, beside the right one", "timestamp-invalid", |i| {
        with_parts(i, |parts| parts.stamps.push(i.stamped(b"another", i.now)))
    }),
    ("by SHA-1", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let mut stamp = stamp_over(&parts.signature, i.now);
            stamp.hash = der::SHA_1;
            let token = stamp.by(&i.stamps, &i.stamp_root.name);
            parts.stamps = vec![token];
        })
    }),
    ("before the certificate began", "certificate-expired", |i| {
        with_parts(i, |parts| parts.stamps = vec![i.stamped(&parts.signature, hours(i.now, -1))])
    }),
    ("after the certificate ended", "certificate-expired", |i| {
        with_parts(i, |parts| {
            parts.stamps = vec![i.stamped(&parts.signature, i.now.after(Span::from_seconds(541)))];
        })
    }),
    ("a good one, and one from before the certificate began", "certificate-expired", |i| {
        with_parts(i, |parts| parts.stamps.push(i.stamped(&parts.signature, hours(i.now, -1))))
    }),
    ("by another holder of a certificate of that root", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let other = i.stamp_root.issue(&stamping("stamps", i.now));
            let embedded = [other.der.as_slice()];
            let mut stamp = stamp_over(&parts.signature, i.now);
            stamp.embedded = &embedded;
            let token = stamp.by(&other, &i.stamp_root.name);
            parts.stamps = vec![token];
        })
    }),
    ("by the root itself", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let token = stamp_over(&parts.signature, i.now).by(&i.stamp_root, &i.stamp_root.name);
            parts.stamps = vec![token];
        })
    }),
    ("by a stranger in its name", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let stranger = Holder { name: "stamps".to_owned(), key: Key::new(), der: i.stamps.der.clone() };
            let stamp = stamp_over(&parts.signature, i.now);
            let mut token = stamp.by(&stranger, &i.stamp_root.name);
            // Under the serial number of the real one.
            let (from, to) = (der::serial(&stranger.key.spki()), der::serial(&i.stamps.key.spki()));
            let at = token.windows(from.len()).position(|window| window == from).unwrap();
            token[at..at + to.len()].copy_from_slice(&to);
            parts.stamps = vec![token];
        })
    }),
    ("signed as something that states no time", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let mut stamp = stamp_over(&parts.signature, i.now);
            stamp.content = der::DATA;
            let token = stamp.by(&i.stamps, &i.stamp_root.name);
            parts.stamps = vec![token];
        })
    }),
    ("with the signature over another statement of time", "timestamp-invalid", |i| {
        with_parts(i, |parts| {
            let signature = parts.signature.clone();
            let real = stamp_over(&signature, hours(i.now, -24)).signer_info(&i.stamps, &i.stamp_root.name);
            parts.stamps = vec![stamp_over(&signature, i.now).signed(&[real])];
        })
    }),
    ("that is no token", "timestamp-invalid", |i| with_parts(i, |parts| parts.stamps = vec![b"no token".to_vec()])),
];

/// A9: a timestamp is over this signature, by the authority of the root, and for that purpose.
#[test]
fn a_timestamp_that_is_not_over_this_or_not_by_that_authority_is_refused() {
    each_is_refused(STAMPS);
}

/// An authority whose certificate is not for timestamps says no time, although the root of trust lists it as one.
#[test]
fn a_timestamp_authority_whose_certificate_is_for_something_else_tells_no_time() {
    let instance = Instance::with(|of, profile| {
        if of == "stamps" {
            profile.extensions[1] = der::extended_key_usage(der::CODE_SIGNING);
        }
    });
    assert_eq!(verified(&good(&instance), &instance.trust()).unwrap_err().code(), "timestamp-invalid");
}

/// A signature was there at the first of the times that are vouched for; a later one makes nothing newer.
#[test]
fn of_several_trusted_times_the_earliest_is_when_it_was_signed() {
    let instance = Instance::new();
    let (early, late) = (instance.now.after(Span::from_seconds(-30)), instance.now.after(Span::from_seconds(30)));
    for (promised, stamped) in [(early, late), (late, early)] {
        let parts = with_parts(&instance, |parts| {
            parts.entries = vec![instance.promised(&parts.envelope_body(), promised)];
            parts.stamps = vec![instance.stamped(&parts.signature, stamped), instance.stamped(&parts.signature, late)];
            parts.stamps.dedup();
        });
        assert_eq!(verified(&parts, &instance.trust()).unwrap().signed_at, Some(early));
    }
}

/// The same where a key signed, whose time is nobody's but theirs.
#[test]
fn of_several_times_beside_a_key_the_earliest_counts_too() {
    let instance = Instance::new();
    let (early, late) = (instance.now.after(Span::from_seconds(-3600)), instance.now);
    let (key, parts) = instance.signed(subject(), &instance.signer());
    let public = PublicKey::from_spki_der(&key.spki()).unwrap();
    for times in [[early, late], [late, early]] {
        let stamps = times.map(|time| instance.stamped(&parts.signature, time)).to_vec();
        let parts = Parts { entries: Vec::new(), stamps, ..parts.clone() };
        let mut bundle: Value = serde_json::from_slice(&parts.bundle()).unwrap();
        let material = bundle["verificationMaterial"].as_object_mut().unwrap();
        material.remove("certificate");
        material.insert("publicKey".to_owned(), json!({"hint": public.hint()}));
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Referrer };
        let bundle = serde_json::to_vec(&bundle).unwrap();
        let keys = std::slice::from_ref(&public);
        let facts = verify(&bundle, subject(), &instance.trust(), keys, sighting).unwrap().into_facts();
        assert_eq!((facts.signed_at, facts.signer.key), (Some(early), Some(public.fingerprint())));
    }
}
