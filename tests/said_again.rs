//! Who says the same again: with a key that lasts it is the same word, however it is wrapped; with a certificate of minutes
//! it is said anew, and the last time counts. And a no does not vanish with the certificate or the clock behind it.

mod anew;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::certificate::Certificate;
use countersign::domain::decision::{Record, Verdict, decide_again};
use countersign::domain::digest::Digest;
use countersign::domain::facts::{CertificateSigner, Facts, RejectionReport, Revocation, Signer, Vouched, said_as};
use countersign::domain::policy::{Pack, PackFiles, Weighing};
use countersign::gate::Trust;
use serde_json::{Value, json};

use crate::policies::{facts, time};
use crate::revocation::{file, follow, gates, revoke, undone};
use crate::support::gate::{digest, project};
use crate::support::instance::Instance;
use crate::weighing::{PASSED, answer, apart, decided, pack_with, signed_index};
use crate::{assert_not_ready, assert_ready};

const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";
const SIGNATURE: &str = "https://sigstore.dev/cosign/sign/v1";

/// The pack of `rego` with these lines instead of the builder's keys, and these files.
fn pack(rego: &str, signers: &str, more: &[(&str, Vec<u8>)]) -> Pack {
    let mut files = pack_with(rego, "").unwrap().files().clone().into_map();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let keys = manifest.lines().find(|line| line.starts_with("keys = ")).unwrap();
    files.insert("pack.toml".into(), manifest.replacen(keys, &format!("{keys}\n{signers}"), 1).into_bytes());
    files.extend(more.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone())));
    PackFiles::new(files).and_then(|files| Pack::load(&files)).unwrap_or_else(|errors| panic!("{errors}"))
}

fn of_people(rego: &str) -> Pack {
    pack(rego, "identities = [{ issuer = \"https://issuer.example\", identity = \"rita@example.com\" }]", &[])
}

/// What Rita says at this hour, the same words each time, with this certificate of minutes.
fn said(result: &str, certificate: &str, hour: u32) -> Facts {
    let predicate = json!({"result": result, "configuration": []});
    let own = vec![Digest::of(certificate.as_bytes()), Digest::of(format!("key of {certificate}").as_bytes())];
    let by = Vouched {
        root: "production".to_owned(),
        root_digest: Digest::of(b"root"),
        logs: vec![Digest::of(b"log")],
        promises: vec![],
        timestamps: vec![],
        behind: own.clone(),
        own,
        above: vec![],
    };
    Facts {
        signer: Signer {
            identity: Some("rita@example.com".into()),
            issuer: Some("https://issuer.example".into()),
            ..Signer::default()
        },
        signed_at: Some(time(&format!("2026-01-02T{hour:02}:00:00Z"))),
        claimed_at: None,
        logged: true,
        vouched: vec![by],
        signed_content: Some(Digest::of(result.as_bytes())),
        ..facts(&format!("{result} {certificate} {hour}"), TEST_RESULT, predicate)
    }
}

fn unwitnessed() -> RejectionReport {
    RejectionReport { code: "certificate-unwitnessed".into(), expected: "a log entry".into(), found: "none".into() }
}

fn again(pack: &Pack, record: &Record) -> Record {
    let (pack, recorded) = (pack.clone(), record.clone());
    apart(move || decide_again(recorded, &pack).unwrap())
}

/// A25: the reviewer said no, yes, and no again in the words of before: the last word is a no; and the other way round.
#[test]
fn who_says_the_same_again_with_another_certificate_of_minutes_has_said_it_last() {
    let pack = of_people(PASSED);
    for (first, then, verdict) in [("FAILED", "PASSED", Verdict::Ready), ("PASSED", "FAILED", Verdict::NotReady)] {
        let mut all = vec![said(first, "one", 8), said(then, "two", 9)];
        let before = answer(&pack, all.clone());
        assert_eq!((before.verdict, before.inputs.weighing), (verdict, None), "{first}, {then}");
        all.push(said(first, "three", 10));
        let record = answer(&pack, all.clone());
        assert_ne!(record.verdict, verdict, "{first}, {then}, {first}");
        assert_eq!(record.inputs.weighing, Some(Weighing::AlsoEnded));
        assert_eq!(again(&pack, &record), record);
        // As versions recorded it that did not tell the signings apart: what they decided is what it was.
        let untold = all.into_iter().map(|mut facts| {
            facts.vouched[0].own.clear();
            facts
        });
        let then = answer(&pack, untold.collect());
        assert_eq!((then.verdict, then.inputs.weighing), (verdict, None));
        assert_eq!(again(&pack, &then), then);
    }
}

/// Whether the same certificate signed again or somebody had the signature witnessed anew, nobody can tell: neither makes an old
/// yes newer than a no, and neither makes a no go away.
#[test]
fn what_one_certificate_signed_twice_takes_away_and_never_gives() {
    let pack = of_people(PASSED);
    let anew = answer(&pack, vec![said("PASSED", "one", 8), said("FAILED", "two", 9), said("PASSED", "one", 10)]);
    assert_eq!(anew.verdict, Verdict::NotReady, "a yes that was witnessed anew");
    let no = said("FAILED", "one", 10);
    let record = answer(&pack, vec![said("FAILED", "one", 8), said("PASSED", "two", 9), no.clone()]);
    assert_eq!(record.verdict, Verdict::NotReady, "a no that was said again");
    let found = &record.reasons[0].found;
    assert!(found.contains(&format!("{} (said-again", no.digest.short())), "{found}");
    assert_eq!(again(&pack, &record), record);
    // The way out that it names.
    let after = vec![said("FAILED", "one", 8), said("PASSED", "two", 9), no, said("PASSED", "three", 11)];
    assert_eq!(answer(&pack, after).verdict, Verdict::Ready);
}

/// The pack of [`PASSED`] and of Rita with these lines for staging.
fn of_people_in(staging: &str) -> Pack {
    let mut files = of_people(PASSED).files().clone().into_map();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let manifest = manifest.replace("[environments.staging]", &format!("[environments.staging]\n{staging}"));
    files.insert("pack.toml".into(), manifest.into_bytes());
    PackFiles::new(files).and_then(|files| Pack::load(&files)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A25: a stranger has an old yes logged, or logged anew, and lays it where the gate looks first. It is as old as it was.
#[test]
fn an_old_yes_that_a_stranger_has_witnessed_anew_is_no_newer_in_whatever_wrapping() {
    let unlogged = |facts: Facts| {
        let mut facts = Facts { logged: false, ..facts };
        facts.vouched[0].logs = vec![];
        facts.vouched[0].timestamps = vec![Digest::of(b"clock")];
        facts
    };
    let by_clock = unlogged(said("PASSED", "one", 8));
    let beside_the_index = Facts { subject: Digest::of(b"an index"), ..said("PASSED", "one", 8) };
    for (what, pack, first) in [
        ("by a clock before", of_people(PASSED), by_clock.clone()),
        ("by a clock that is not enough here", of_people_in("log-entries = 1"), by_clock),
        ("beside an index before", of_people(PASSED), beside_the_index),
    ] {
        let (no, anew) = (said("FAILED", "two", 9), said("PASSED", "one", 10));
        assert_eq!(answer(&pack, vec![first.clone(), no.clone()]).verdict, Verdict::NotReady, "{what}");
        let record = answer(&pack, vec![first.clone(), no, anew.clone()]);
        assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsLastSaid)), "{what}");
        assert_eq!(again(&pack, &record), record, "{what}");
        // As it was decided by versions that took the time of the wrapping for that of the word.
        let mut then = record.clone();
        then.inputs.weighing = Some(Weighing::AlsoEnded);
        assert_eq!(again(&pack, &then).verdict, Verdict::Ready, "{what}");
        // She can say it anew.
        let anew = said("PASSED", "three", 11);
        let all = [record.inputs.evidence.clone(), vec![anew]].concat();
        assert_eq!(answer(&pack, all).verdict, Verdict::Ready, "{what}");

        // A no is not made older by it: it may have been said again.
        let was = Facts { digest: Digest::of(b"was"), signed_content: Some(Digest::of(b"FAILED")), ..first };
        let was = Facts { predicate: json!({"result": "FAILED", "configuration": []}), ..was };
        let then = answer(&pack, vec![was, said("PASSED", "two", 9), said("FAILED", "one", 10)]);
        assert_eq!(then.verdict, Verdict::NotReady, "{what}");
        assert_eq!(again(&pack, &then), then, "{what}");
    }
    // Where the clock that saw it first is none that counts here, it says nothing.
    let pack = of_people_in("trusted-roots = [\"production\"]");
    let mut elsewhere = said("PASSED", "one", 8);
    elsewhere.vouched[0].root = "elsewhere".to_owned();
    let all = vec![elsewhere, said("FAILED", "two", 9), said("PASSED", "one", 10)];
    assert_eq!(answer(&pack, all).verdict, Verdict::Ready);
}

/// The same where neither had a witness that suffices, and only the yes is given one.
#[test]
fn an_old_yes_without_a_witness_is_no_newer_than_this_gate_first_met_it() {
    let latest = "at(e) := e.signed_at if e.signed_at != null\n\nat(e) := e.received_at if e.signed_at == null\n\n\
                  shown if {\n\tlast := max([at(e) | some e in input.signed.builder])\n\t\
                  results := {e.predicate.result | some e in input.signed.builder; at(e) == last}\n\t\
                  results == {\"PASSED\"}\n}";
    let pack = of_people(latest);
    let met = |hour: u32, facts: Facts| Facts { received_at: time(&format!("2026-01-02T{hour:02}:00:00Z")), ..facts };
    let bare = |facts: Facts| {
        let mut facts = Facts { signed_at: None, logged: false, refused: Some(Box::new(unwitnessed())), ..facts };
        (facts.vouched[0].logs, facts.digest) = (vec![], Digest::of(format!("bare {}", facts.digest).as_bytes()));
        facts
    };
    let yes = met(8, bare(said("PASSED", "one", 8)));
    let no = met(9, bare(said("FAILED", "two", 9)));
    let anew = met(10, said("PASSED", "one", 10));
    let record = answer(&pack, vec![yes, no.clone(), anew.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AsLastSaid)));
    assert_eq!(again(&pack, &record), record);
    // Whoever was not met before said it then.
    assert_eq!(answer(&pack, vec![no, anew]).verdict, Verdict::Ready);
}

/// A no that was outdone does not come back when somebody wraps it once more.
#[test]
fn what_nobody_says_the_time_of_is_as_old_as_the_first_wrapping_that_came() {
    let latest = "shown if {\n\tlast := max([e.received_at | some e in input.signed.builder])\n\t\
                  results := {e.predicate.result | some e in input.signed.builder; e.received_at == last}\n\t\
                  results == {\"PASSED\"}\n}";
    let pack = pack_with(latest, "log-entry = \"optional\"").unwrap();
    let by_key = |result: &str, hour: u32, wrapping: u32| {
        let predicate = json!({"result": result, "configuration": []});
        let received_at = time(&format!("2026-01-02T{hour:02}:00:00Z"));
        let facts = facts(&format!("{result} {wrapping}"), TEST_RESULT, predicate);
        Facts { received_at, signed_content: Some(Digest::of(result.as_bytes())), ..facts }
    };
    let (no, yes) = (by_key("FAILED", 8, 0), by_key("PASSED", 9, 0));
    assert_eq!(answer(&pack, vec![no.clone(), yes.clone()]).verdict, Verdict::Ready);
    for wrapping in 1..9 {
        let record = answer(&pack, vec![no.clone(), yes.clone(), by_key("FAILED", 10, wrapping)]);
        assert_eq!(record.verdict, Verdict::Ready, "{wrapping}");
        assert_eq!(again(&pack, &record), record, "{wrapping}");
    }
}

/// The same of a key, which lasts, by a rule that goes by what a log says.
#[test]
fn what_a_key_signed_is_as_old_as_a_witness_first_saw_it() {
    let latest = "shown if {\n\tlast := max([e.signed_at | some e in input.signed.builder])\n\t\
                  results := {e.predicate.result | some e in input.signed.builder; e.signed_at == last}\n\t\
                  results == {\"PASSED\"}\n}";
    let pack = pack_with(latest, "").unwrap();
    let by_key = |result: &str, hour: u32, logged: bool| {
        let at = time(&format!("2026-01-02T{hour:02}:00:00Z"));
        let predicate = json!({"result": result, "configuration": []});
        let facts = facts(&format!("{result} {hour} {logged}"), TEST_RESULT, predicate);
        Facts { signed_at: Some(at), logged, signed_content: Some(Digest::of(result.as_bytes())), ..facts }
    };
    for (first, then, verdict) in [("PASSED", "FAILED", Verdict::NotReady), ("FAILED", "PASSED", Verdict::NotReady)] {
        let all = vec![by_key(first, 8, false), by_key(then, 9, true), by_key(first, 10, true)];
        let record = answer(&pack, all);
        assert_eq!(record.verdict, verdict, "{first}");
        assert_eq!(again(&pack, &record), record);
    }
    let taken_back = vec![by_key("FAILED", 8, false), by_key("PASSED", 9, true)];
    assert_eq!(answer(&pack, taken_back).verdict, Verdict::Ready);
}

/// A25: a gate that looks for the first time when the certificate has ended hears the no all the same.
#[test]
fn a_no_that_came_after_the_end_of_its_certificate_is_heard() {
    let (pack, acme, _) = of_hierarchies(PASSED);
    let no = certified("FAILED", 9, acme, "2026-01-02T11:00:00Z");
    let late = RejectionReport { code: "certificate-expired".into(), expected: String::new(), found: String::new() };
    let late = Facts { refused: Some(Box::new(late)), ..no };
    let record = answer(&pack, vec![certified("PASSED", 8, acme, LATER), late.clone()]);
    assert_eq!(record.verdict, Verdict::NotReady);
    assert!(record.reasons[0].found.contains(&late.digest.short()), "{}", record.reasons[0].found);
    assert_eq!(again(&pack, &record), record);
    let after = vec![certified("PASSED", 8, acme, LATER), late, certified("PASSED", 10, acme, LATER)];
    assert_eq!(answer(&pack, after).verdict, Verdict::Ready);
}

#[test]
fn a_word_without_the_witness_that_is_demanded_stands_in_the_way_where_it_is_said_again() {
    let pack = of_people_in("log-entries = 1");
    let mut unlogged = said("FAILED", "three", 10);
    (unlogged.logged, unlogged.vouched[0].logs) = (false, vec![]);
    let record = answer(&pack, vec![said("FAILED", "one", 8), said("PASSED", "two", 9), unlogged]);
    assert_eq!(record.verdict, Verdict::NotReady);
    assert!(record.reasons[0].found.contains("log-entries-too-few"), "{}", record.reasons[0].found);
}

#[test]
fn the_same_words_are_counted_once_however_often_they_are_said() {
    let pack = of_people("shown if count(input.signed.builder) == 1");
    let all = vec![said("PASSED", "one", 8), said("PASSED", "one", 9), said("PASSED", "two", 10)];
    assert_eq!(answer(&pack, all).verdict, Verdict::Ready);
}

/// A58: who says the same later has not said what was revoked.
#[test]
fn a_revocation_takes_one_signing_of_a_certificate_of_minutes_and_every_one_of_a_key() {
    use countersign::domain::revocation::Revocable as _;
    let (one, wrapped, other) = (said("FAILED", "one", 8), said("FAILED", "one", 9), said("FAILED", "two", 10));
    let hits = |revoked: &Facts, facts: &Facts| revoked.also().iter().any(|name| facts.stands_on().contains(name));
    assert!(hits(&one, &wrapped) && !hits(&one, &other));
    // What was recorded before signings were told may be any of them, and a revocation of then took them all.
    let mut untold = other.clone();
    untold.vouched[0].own.clear();
    assert!(hits(&one, &untold) && hits(&untold, &one) && hits(&untold, &other));
    let key = |name: &str| Facts { signed_content: other.signed_content, ..facts(name, TEST_RESULT, json!({})) };
    assert!(hits(&key("one"), &key("two")));
    let lasting = |facts: &Facts| Facts { certified_for_s: Some(86_400), ..facts.clone() };
    assert!(hits(&lasting(&one), &lasting(&other)));
}

/// What a verified bundle tells is the certificate that it was signed with.
#[test]
fn the_certificate_of_a_signing_is_told_of_each_bundle() {
    let instance = Instance::new();
    let (bytes, leaf) = crate::revocation::authorities::bundle(&instance);
    let subject = Digest::of(crate::revocation::authorities::ARTIFACT);
    let sighting = countersign::domain::evidence::Sighting {
        received_at: instance.now,
        source: countersign::domain::facts::Source::Layout,
    };
    let verified = countersign::domain::evidence::verify(&bytes, subject, &instance.trust(), &[], sighting).unwrap();
    let facts = verified.facts();
    assert_eq!((facts.signing(), facts.vouched[0].own[1]), (Some(leaf.fingerprint()), leaf.key_fingerprint()));
    assert!(facts.vouched[0].own.iter().all(|own| facts.vouched[0].behind.contains(own)));
}

// Certificates of somebody's own hierarchy ---------------------------------------------------------------------------

const STORES: &str = "[trust-stores.\"ca:acme\"]\ncertificates = [\"certs/acme.pem\"]\n\n\
                      [trust-stores.\"ca:other\"]\ncertificates = [\"certs/other.pem\"]\n";

fn certificate(name: &str) -> (Vec<u8>, Digest) {
    let path = crate::policies::cases().join("../notation").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let digest = Certificate::read_file(&bytes).unwrap()[0].fingerprint();
    (bytes, digest)
}

/// A pack in whose set `builder` is QA by the certificates of one hierarchy, and in whose set `other` by those of another.
fn of_hierarchies(rego: &str) -> (Pack, Digest, Digest) {
    let ((acme, acme_is), (other, other_is)) = (certificate("ca.pem"), certificate("other-ca.pem"));
    let member =
        |store: &str| format!("certificates = [{{ trust-stores = [\"{store}\"], identity = \"qa@acme.example\" }}]");
    let signers = format!("{}\n\n[signers.other]\n{}\n\n{STORES}", member("ca:acme"), member("ca:other"));
    let files = [("certs/acme.pem", acme), ("certs/other.pem", other)];
    // What the others say is read, and decides nothing.
    let read = rego.replacen("shown if {", "shown if {\n\tcount(input.signed.other) >= 0", 1);
    let module = format!("package countersign.rules.test.passed\n\nimport data.countersign.lib.evidence\n\n{read}\n");
    let files = files.into_iter().chain([("rules/test/passed.rego", module.into_bytes())]).collect::<Vec<_>>();
    (pack(rego, &signers, &files), acme_is, other_is)
}

/// What QA said at this hour, by a certificate that leads to `anchor` and ends then.
fn certified(result: &str, hour: u32, anchor: Digest, until: &str) -> Facts {
    let at = format!("2026-01-02T{hour:02}:00:00Z");
    let predicate = json!({"result": result, "configuration": [], "finishedOn": at});
    let by = CertificateSigner {
        identity: "qa@acme.example".into(),
        issuer: "CN=root".into(),
        key: Digest::of(b"key"),
        certificate: Digest::of(until.as_bytes()),
        anchors: vec![anchor],
        valid_from: time("2026-01-01T00:00:00Z"),
        valid_until: time(until),
        revocation: Revocation::NotOffered,
        behind: vec![],
    };
    Facts {
        signer: Signer { certificate: Some(Box::new(by)), ..Signer::default() },
        claimed_at: Some(time(&at)),
        signed_content: Some(Digest::of(format!("{result} {hour}").as_bytes())),
        ..facts(&format!("{result} {hour} {anchor} {until}"), TEST_RESULT, predicate)
    }
}

const LATER: &str = "2027-01-01T00:00:00Z";

/// A25: the certificate of the no has ended, that of the yes before it has not.
#[test]
fn a_no_does_not_vanish_with_its_certificate() {
    let (pack, acme, _) = of_hierarchies(PASSED);
    let (yes, ended) = (certified("PASSED", 8, acme, LATER), "2026-01-02T11:00:00Z");
    let no = certified("FAILED", 9, acme, ended);
    assert_eq!(answer(&pack, vec![yes.clone()]).verdict, Verdict::Ready);
    let record = answer(&pack, vec![yes.clone(), no.clone()]);
    assert_eq!((record.verdict, record.inputs.weighing), (Verdict::NotReady, Some(Weighing::AlsoEnded)));
    let found = &record.reasons[0].found;
    assert!(found.contains(&format!("{} (certificate-expired)", no.digest.short())), "{found}");
    assert_eq!(again(&pack, &record), record);
    // That a certificate may have been revoked takes nothing away from what it says against the subject.
    let mut asked = certified("FAILED", 9, acme, LATER);
    if let Some(by) = &mut asked.signer.certificate {
        by.revocation = Revocation::Unknown;
    }
    let unknown = answer(&pack, vec![yes.clone(), asked]);
    assert!(unknown.reasons[0].found.contains("(revocation-unknown)"), "{}", unknown.reasons[0].found);
    // It is no proof either, and what came later has replaced it.
    assert_eq!(answer(&pack, vec![certified("PASSED", 8, acme, ended)]).verdict, Verdict::NotReady);
    assert_eq!(answer(&pack, vec![no.clone(), certified("PASSED", 10, acme, LATER)]).verdict, Verdict::Ready);
    // As versions decided that passed over it.
    let mut then = answer(&pack, vec![yes.clone()]);
    then.inputs.evidence = record.inputs.evidence.clone();
    assert_eq!(again(&pack, &then), then);
    let stranger = certified("FAILED", 9, Digest::of(b"another root"), ended);
    assert_eq!(answer(&pack, vec![yes, stranger]).verdict, Verdict::Ready);
}

/// The same name under another root is somebody else: her signature under the same words does not stand in for that of the other.
#[test]
fn the_same_words_under_another_hierarchy_do_not_stand_in_for_a_no() {
    let (pack, acme, other) = of_hierarchies(PASSED);
    let (yes, no) = (certified("PASSED", 8, acme, LATER), certified("FAILED", 9, acme, LATER));
    // Of two that are alike the one with the smaller digest is shown.
    let mut same =
        (0..).map(|n| Facts { digest: Digest::of(format!("{n}").as_bytes()), ..certified("FAILED", 9, other, LATER) });
    let same = same.find(|facts| facts.digest < no.digest).unwrap();
    let record = answer(&pack, vec![yes, no.clone(), same.clone()]);
    assert_eq!(record.verdict, Verdict::NotReady);
    assert_eq!(again(&pack, &record), record);
    // And a revocation of the one takes the other not along.
    let content = no.signed_content.unwrap();
    let names = |facts: &Facts| said_as(content, &facts.signer, None);
    assert!(names(&no).iter().all(|name| !names(&same).contains(name)));
}

// Counted twice ------------------------------------------------------------------------------------------------------

const TWICE: &str = "shown if {\n\tinput.subject.parent == null\n\tcount(input.signed.builder) > 0\n}\n\nshown if {\n\tinput.subject.parent != null\n\t\
                     count([e | some e in input.signed.builder; e.predicate_type == \"https://spdx.dev/Document\"]) >= 2\n}";

#[test]
fn an_unsigned_statement_counts_once_however_often_the_signature_over_its_index_is_wrapped() {
    let pack = pack_with(TWICE, "log-entry = \"optional\"\nunsigned-in-signed-index = true").unwrap();
    let mut twice = signed_index(&pack, "https://spdx.dev/Document");
    twice.evidence.retain(|facts| facts.predicate_type == SIGNATURE);
    let signature = Facts { signed_content: Some(Digest::of(b"signed")), ..twice.evidence[0].clone() };
    twice.evidence = vec![signature.clone(), Facts { digest: Digest::of(b"a line feed more"), ..signature }];
    twice.evidence.sort_by_key(|facts| facts.digest);
    let record = decided(&pack, twice);
    assert_eq!(record.platforms[0].verdict, Verdict::NotReady);
    assert_eq!(again(&pack, &record), record);
}

#[test]
fn one_bundle_about_an_index_and_its_platform_counts_once_for_the_platform() {
    let staging = "log-entry = \"optional\"\nevidence-for-index-covers-platforms = true";
    let pack = pack_with(TWICE, staging).unwrap();
    let mut both = signed_index(&pack, "https://spdx.dev/Document");
    let document = both.evidence.iter_mut().find(|facts| facts.predicate_type != SIGNATURE).unwrap();
    document.signed_content = Some(Digest::of(b"signed"));
    let document = document.clone();
    let part = &mut both.platforms.as_mut().unwrap()[0];
    part.unsigned.clear();
    part.evidence = vec![Facts { subject: part.subject.digest, ..document }];
    let record = decided(&pack, both);
    assert_eq!(record.platforms[0].verdict, Verdict::NotReady);
    assert_eq!(again(&pack, &record), record);
}

// A clock that is revoked --------------------------------------------------------------------------------------------

/// `bundle` with a timestamp by the clock of the instance.
fn stamped(instance: &Instance, bundle: &[u8]) -> Vec<u8> {
    let mut read: Value = serde_json::from_slice(bundle).unwrap();
    let signature = STANDARD.decode(read["dsseEnvelope"]["signatures"][0]["sig"].as_str().unwrap()).unwrap();
    let stamp = STANDARD.encode(instance.stamped(&signature, instance.now));
    read["verificationMaterial"]["timestampVerificationData"] =
        json!({"rfc3161Timestamps": [{"signedTimestamp": stamp}]});
    serde_json::to_vec(&read).unwrap()
}

/// A58: whoever revokes a clock says nothing about those whose signatures it saw; and a yes is not what follows.
#[tokio::test]
async fn a_no_stands_in_the_way_when_the_clock_that_saw_it_is_revoked() {
    for gate in Box::pin(gates()).await {
        let instance = Instance::new();
        gate.clock.set_to(crate::support::instance::hours(instance.now, -2));
        gate.gate.replace_trust(Trust::from(instance.trust()));
        let app = gate.push_artifact("app").await;
        gate.sign(&app).await;
        gate.provenance(&app, json!({})).await;
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.set_to(instance.now);
        let failed = stamped(&instance, &gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await);
        gate.gate.add_evidence(&project(), &failed, Some(digest(&app))).await.unwrap();
        let seen = gate.promote(&app, "staging").await;
        assert_not_ready!(seen, ["smoke.passed"]);
        let told = seen.evidence.iter().find(|one| one.digest == Digest::of(&failed)).unwrap();
        assert!(told.accepted && !told.vouched.is_empty(), "{told:?}");

        let clock = Certificate::from_der(&instance.stamps.der).unwrap().key_fingerprint();
        let made = revoke(&gate, clock).await;
        let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
        assert_eq!(followed, [Verdict::NotReady]);
        let again = gate.promote(&app, "staging").await;
        assert_not_ready!(again, ["smoke.passed", "gate.revoked"]);
        let told = again.evidence.iter().find(|one| one.digest == Digest::of(&failed)).unwrap();
        assert_eq!(told.rejection.as_ref().map(|why| why.code.as_str()), Some("revoked"));
        let smoke = again.reasons.iter().find(|reason| reason.rule.as_str() == "smoke.passed").unwrap();
        assert!(smoke.found.contains("in the way stands what is no proof by itself"), "{}", smoke.found);
        assert_eq!(gate.check(&app, "staging").await.standing.changed_because.len(), 0);
        // The way out: who said no says yes.
        gate.clock.advance("1m");
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
        assert_ready!(gate.check(&app, "staging").await);
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
        follow(&gate).await;
        assert_ready!(gate.check(&app, "staging").await);
        gate.finish().await;
    }
}

/// What is recorded stays readable: what is told now is left out where there is nothing to tell.
#[test]
fn a_record_tells_the_certificate_of_a_signing_and_leaves_out_none() {
    let written = serde_json::to_value(said("PASSED", "one", 8)).unwrap();
    assert_eq!(written["vouched"][0]["own"].as_array().unwrap().len(), 2);
    let mut untold = said("PASSED", "one", 8);
    untold.vouched[0].own.clear();
    let written = serde_json::to_value(&untold).unwrap();
    assert!(written["vouched"][0].get("own").is_none());
    assert_eq!(serde_json::from_value::<Facts>(written).unwrap(), untold);
    let record = answer(&of_people(PASSED), vec![untold]);
    assert!(serde_json::to_value(&record.inputs).unwrap().get("weighing").is_none());
}
