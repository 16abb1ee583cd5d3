//! Bundles by certificate of somebody's own hierarchy: it names the signer, now, for signatures, or the bundle is refused.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::certificate::Certificate;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Rejection, Sighting, hear, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::private_root::PrivateRoot;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae, statement_v1};
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::trust_store::{Anchors, StoreKind};
use countersign::domain::trusted_root::TrustSet;
use serde_json::json;

use crate::support::der::{self, Holder, Profile};
use crate::support::gate::{TestGate, project};
use crate::support::instance;
use crate::support::openssl::OpenSsl;

const ARTIFACT: &[u8] = b"artifact";

/// A hierarchy that OpenSSL makes: a root, an intermediate, and leaves as they are asked for.
struct Authority {
    home: OpenSsl,
}

impl Authority {
    /// `None`, said, on a machine without OpenSSL.
    fn new() -> Option<Self> {
        let authority = Self { home: OpenSsl::new()? };
        authority.home.root("root", "/O=Acme/CN=Acme root");
        authority.home.root("other", "/O=Acme/CN=Acme other");
        let ca = "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign";
        authority.issue("intermediate", "/CN=Acme Intermediate", ca, "root", &["-days", "30"]);
        Some(authority)
    }

    fn issue(&self, name: &str, subject: &str, extensions: &str, issuer: &str, more: &[&str]) {
        self.home.key(name);
        std::fs::write(self.home.path("extensions"), extensions).unwrap();
        let (key, request, pem) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        self.home.run(&["req", "-new", "-key", &key, "-subj", subject, "-out", &request]);
        let (ca, ca_key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        let sign = ["x509", "-req", "-in", &request, "-CA", &ca, "-CAkey", &ca_key, "-CAcreateserial", "-out", &pem];
        self.home.run(&[&sign[..], &["-extfile", "extensions"], more].concat());
    }

    fn der(&self, name: &str) -> Vec<u8> {
        self.home.run(&["x509", "-in", &format!("{name}.pem"), "-outform", "DER", "-out", "der"]);
        std::fs::read(self.home.path("der")).unwrap()
    }

    /// A bundle over a statement about the artifact, signed with `key`, with the certificates of `chain`.
    fn bundle(&self, key: &str, chain: &[&str]) -> Vec<u8> {
        let subject = Digest::of(ARTIFACT);
        let payload = statement_v1("artifact", subject, "https://example.com/p", &json!({})).unwrap();
        std::fs::write(self.home.path("message"), pae(IN_TOTO_PAYLOAD_TYPE, &payload)).unwrap();
        self.home.run(&["dgst", "-sha256", "-sign", &format!("{key}.key"), "-out", "signature", "message"]);
        let signature = std::fs::read(self.home.path("signature")).unwrap();
        let certificates: Vec<_> =
            chain.iter().map(|name| json!({"rawBytes": STANDARD.encode(self.der(name))})).collect();
        serde_json::to_vec(&json!({
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {"x509CertificateChain": {"certificates": certificates}, "tlogEntries": []},
            "dsseEnvelope": {
                "payload": STANDARD.encode(&payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
                "signatures": [{"sig": STANDARD.encode(signature), "keyid": ""}],
            },
        }))
        .unwrap()
    }

    fn trust(&self, roots: &[&str]) -> TrustSet {
        let read =
            |name: &&str| PrivateRoot::all_from_pem(&std::fs::read(self.home.path(&format!("{name}.pem"))).unwrap());
        TrustSet::of_private_roots(roots.iter().flat_map(|name| read(name).unwrap()).collect())
    }

    fn verify(&self, bundle: &[u8], roots: &[&str]) -> Result<Facts, Rejection> {
        self.verify_in(0, bundle, roots)
    }

    /// As it is verified so many days from now.
    fn verify_in(&self, days: i64, bundle: &[u8], roots: &[&str]) -> Result<Facts, Rejection> {
        let subject = Digest::of(ARTIFACT);
        let now = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * days);
        let sighting = Sighting { received_at: now.into(), source: Source::Upload };
        verify(bundle, subject, &self.trust(roots), &[], sighting)
            .map(countersign::domain::evidence::Evidence::into_facts)
    }
}

const SIGNING: &str = "keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning";

#[test]
fn a_certificate_that_chains_to_a_root_names_the_signer() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("direct", "/O=Acme/CN=Release", SIGNING, "root", &["-days", "10"]);
    let names = format!("{SIGNING}\nsubjectAltName=email:release@acme.example");
    authority.issue("below", "/CN=ignored", &names, "intermediate", &["-days", "10"]);
    let by_root = authority.verify(&authority.bundle("direct", &["direct"]), &["other", "root"]).unwrap();
    let signer = by_root.signer.certificate.as_deref().unwrap();
    assert_eq!((signer.identity.as_str(), signer.issuer.as_str()), ("CN=Release,O=Acme", "CN=Acme root,O=Acme"));
    // Nothing of it is where identities of OIDC issuers and keys of packs are looked for.
    assert_eq!((&by_root.signer.identity, &by_root.signer.issuer, by_root.signer.key), (&None, &None, None));
    assert_eq!((by_root.signed_at, by_root.logged), (None, false));
    // With the root in the chain, as model-signing writes it, or without.
    for chain in [&["below", "intermediate"][..], &["below", "intermediate", "root"]] {
        let below = authority.verify(&authority.bundle("below", chain), &["root"]).unwrap();
        assert_eq!(below.signer.certificate.unwrap().identity, "release@acme.example");
    }
    // A root of the chain is no root of ours.
    let error =
        authority.verify(&authority.bundle("below", &["below", "intermediate", "root"]), &["other"]).unwrap_err();
    assert_eq!(error.code(), "chain-invalid");
}

#[test]
fn a_certificate_that_is_not_for_signatures_now_is_refused_for_that() {
    let Some(authority) = Authority::new() else { return };
    let two_names = format!("{SIGNING}\nsubjectAltName=email:a@acme.example,email:b@acme.example");
    let address = format!("{SIGNING}\nsubjectAltName=IP:127.0.0.1");
    let critical = format!("{SIGNING}\n1.2.3.4=critical,ASN1:NULL");
    let authorities = "basicConstraints=critical,CA:true\nkeyUsage=digitalSignature,keyCertSign";
    let reads_as_a_subject = format!("{SIGNING}\nsubjectAltName=DNS:CN=Release");
    let cases: [(&str, &str, &str, i64, &str, &str); 11] = [
        ("expired", "/CN=a", SIGNING, 11, "certificate-expired", "nobody says that it was signed earlier"),
        ("future", "/CN=a", SIGNING, -1, "certificate-expired", "only from"),
        (
            "servers",
            "/CN=a",
            "keyUsage=digitalSignature\nextendedKeyUsage=serverAuth",
            0,
            "chain-invalid",
            "RequiredEku",
        ),
        ("encryption", "/CN=a", "keyUsage=keyEncipherment", 0, "chain-invalid", "not digital signatures"),
        ("silent", "/CN=a", "basicConstraints=CA:false", 0, "chain-invalid", "does not say what its key is for"),
        ("authority", "/CN=a", authorities, 0, "chain-invalid", "CaUsedAsEndEntity"),
        ("two-names", "/CN=a", &two_names, 0, "signer-ambiguous", "2 names"),
        ("address", "/CN=a", &address, 0, "signer-ambiguous", "no email address"),
        ("subject", "/CN=a", &reads_as_a_subject, 0, "signer-ambiguous", "which reads as a subject"),
        ("nobody", "/", SIGNING, 0, "signer-ambiguous", "``"),
        ("critical", "/CN=a", &critical, 0, "chain-invalid", "UnsupportedCriticalExtension"),
    ];
    for (name, subject, extensions, days, code, words) in cases {
        authority.issue(name, subject, extensions, "root", &["-days", "10"]);
        let error = authority.verify_in(days, &authority.bundle(name, &[name]), &["root"]).unwrap_err();
        assert_eq!(error.code(), code, "{name}: {error}");
        assert!(error.to_string().contains(words), "{name}: {error}");
    }
}

#[test]
fn a_chain_that_is_broken_and_a_signature_by_another_key_are_refused() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("leaf", "/CN=a", SIGNING, "intermediate", &["-days", "10"]);
    authority.issue("stranger", "/CN=a", SIGNING, "other", &["-days", "10"]);
    let code = |key: &str, chain: &[&str], roots: &[&str]| {
        authority.verify(&authority.bundle(key, chain), roots).map_or_else(|error| error.code(), |_| "accepted")
    };
    assert_eq!(code("leaf", &["leaf", "intermediate"], &["root"]), "accepted");
    assert_eq!(code("leaf", &["leaf"], &["root"]), "chain-invalid");
    assert_eq!(code("leaf", &["leaf", "intermediate"], &["other"]), "chain-invalid");
    assert_eq!(code("stranger", &["leaf", "intermediate"], &["root"]), "signature-invalid");
    assert_eq!(code("intermediate", &["intermediate", "leaf"], &["root"]), "chain-invalid");
    assert_eq!(code("root", &["root"], &["root"]), "chain-invalid");
    // Nobody gave a root: what no public instance made stays unknown.
    assert_eq!(code("leaf", &["leaf", "intermediate"], &[]), "chain-invalid");
}

/// A25: who keeps a no back until its certificate has ended has not withdrawn it. It is a word and no proof, whoever looks when.
#[test]
fn what_an_ended_certificate_signed_is_heard_by_whoever_looks_too_late() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("qa", "/CN=QA", SIGNING, "intermediate", &["-days", "10"]);
    let (bundle, subject) = (authority.bundle("qa", &["qa", "intermediate"]), Digest::of(ARTIFACT));
    let heard = |days: i64, bundle: &[u8], roots: &[&str]| {
        let now = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * days);
        let sighting = Sighting { received_at: now.into(), source: Source::Upload };
        hear(bundle, subject, &authority.trust(roots), &[], sighting)
    };
    let in_time = heard(1, &bundle, &["root"]).unwrap();
    assert_eq!(in_time.refused, None);
    // After its own end, and after that of all authorities above it.
    for days in [11, 400] {
        let late = heard(days, &bundle, &["other", "root"]).unwrap();
        assert_eq!(late.refused.as_deref().unwrap().code, "certificate-expired");
        assert_eq!((&late.signer, late.signed_content), (&in_time.signer, in_time.signed_content));
    }
    // By nobody whom the pack knows, and by another key than its own, it is nobody's word.
    assert!(heard(11, &bundle, &["other"]).is_err());
    assert!(heard(11, &authority.bundle("intermediate", &["qa", "intermediate"]), &["root"]).is_err());
}

/// The certificate may be valid for longer than the root that issued it; what its root no longer stands for, it does not.
#[test]
fn a_certificate_that_outlives_its_root_ends_with_it() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("long", "/CN=a", SIGNING, "root", &["-days", "60"]);
    let bundle = authority.bundle("long", &["long"]);
    let facts = authority.verify_in(29, &bundle, &["root"]).unwrap();
    let ends = facts.signer.certificate.unwrap().valid_until;
    let days = |days: i64| jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * days);
    assert!(ends > days(29).into() && ends < days(31).into(), "{ends}");
    let error = authority.verify_in(31, &bundle, &["root"]).unwrap_err();
    assert_eq!(error.code(), "certificate-expired");
    assert!(error.report().expected.contains("its root `CN=Acme root,O=Acme` is"), "{error}");
}

#[test]
fn a_file_of_roots_is_all_roots_or_none() {
    let Some(authority) = Authority::new() else { return };
    let root = std::fs::read(authority.home.path("root.pem")).unwrap();
    let both = [root.clone(), std::fs::read(authority.home.path("other.pem")).unwrap()].concat();
    assert_eq!(PrivateRoot::all_from_pem(&both).unwrap().len(), 2);
    let broken = String::from_utf8(root.clone()).unwrap().replacen("MII", "MIJ", 1);
    for bad in [b"".to_vec(), b"no certificate".to_vec(), broken.into_bytes(), root.repeat(257)] {
        assert!(PrivateRoot::all_from_pem(&bad).is_err());
    }
    // Their digests are part of what is trusted.
    assert_ne!(authority.trust(&["root"]).digest(), TrustSet::empty().digest());
    assert_eq!(authority.trust(&["root", "other"]).digest(), authority.trust(&["other", "root"]).digest());
}

/// A bundle by the first of a chain.
fn bundle_by(chain: &[&Holder]) -> Vec<u8> {
    bundle_about(Digest::of(ARTIFACT), chain)
}

fn bundle_about(subject: Digest, chain: &[&Holder]) -> Vec<u8> {
    let payload = statement_v1("artifact", subject, "https://example.com/p", &json!({})).unwrap();
    let signature = chain[0].key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &payload));
    let certificates: Vec<_> = chain.iter().map(|it| json!({"rawBytes": STANDARD.encode(&it.der)})).collect();
    let bundle = json!({
        "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
        "verificationMaterial": {"x509CertificateChain": {"certificates": certificates}, "tlogEntries": []},
        "dsseEnvelope": {
            "payload": STANDARD.encode(&payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
            "signatures": [{"sig": STANDARD.encode(signature), "keyid": ""}],
        },
    });
    bundle.to_string().into_bytes()
}

/// What the certificate of a signer of this name says.
fn signer(name: &str, now: Timestamp) -> Profile {
    let extensions = vec![
        der::key_usage(der::DIGITAL_SIGNATURE),
        der::extended_key_usage(der::CODE_SIGNING),
        der::alternative_names(&[der::email(&format!("{name}@acme.example"))]),
    ];
    Profile { extensions, ..instance::authority(name, now) }
}

fn roots(root: &Holder) -> Vec<PrivateRoot> {
    vec![PrivateRoot::of(&Certificate::from_der(&root.der).unwrap()).unwrap()]
}

/// A25: an intermediate that was renewed meanwhile, or a certificate that is dated before it, hides no word of its holder.
#[test]
fn what_an_ended_certificate_signed_is_heard_whichever_certificate_of_its_way_began_last() {
    let now: Timestamp = jiff::Timestamp::now().into();
    let hours = |hours| instance::hours(now, hours);
    let root = Holder::root(&instance::authority("root", hours(-1000)));
    let between = root.issue(&Profile { from: hours(-1), ..instance::authority("between", now) });
    let ended = Profile { from: hours(-2), until: instance::hours(now, 0), ..signer("qa", now) };
    let qa = between.issue(&ended);
    // Others that lie beside it change nothing.
    let beside = root.issue(&Profile { from: hours(-3), ..instance::authority("beside", now) });
    let trust = TrustSet::of_private_roots(roots(&root));
    for chain in [vec![&qa, &between], vec![&qa, &beside, &between]] {
        let sighting = Sighting { received_at: hours(3), source: Source::Upload };
        let late = hear(&bundle_by(&chain), Digest::of(ARTIFACT), &trust, &[], sighting).unwrap();
        assert_eq!(late.refused.as_deref().unwrap().code, "certificate-expired");
        let by = late.signer.certificate.unwrap();
        assert_eq!((by.identity.as_str(), by.valid_from), ("qa@acme.example", between_from(&between)));
    }
}

fn between_from(holder: &Holder) -> Timestamp {
    Certificate::from_der(&holder.der).unwrap().window().from
}

/// What is wrong with a certificate of one's own is said, also where roots of public instances are trusted beside.
#[test]
fn a_certificate_that_says_whose_it_is_is_refused_for_what_is_wrong_with_it_whoever_else_is_trusted() {
    let now: Timestamp = jiff::Timestamp::now().into();
    let root = Holder::root(&instance::authority("root", now));
    let mut other = instance::authority("other", now);
    other.extensions[1] = der::key_usage(der::DIGITAL_SIGNATURE);
    let other = root.issue(&other);
    let below = other.issue(&signer("release", now));
    let stranger = Holder::root(&instance::authority("stranger", now));
    let refused = |chain: &[&Holder]| {
        let public = instance::Instance::new().trust();
        let root = Certificate::from_der(&root.der).unwrap();
        let stores = public.with_stores(Anchors::new([(StoreKind::Ca, root)]));
        let sighting = Sighting { received_at: now, source: Source::Upload };
        verify(&bundle_by(chain), Digest::of(ARTIFACT), &stores, &[], sighting).unwrap_err().report().found
    };
    assert!(refused(&[&below, &other]).contains("`CN=other`, whose key signs no certificates"));
    assert_eq!(refused(&[&stranger.issue(&signer("release", now))]), "some that no trusted root knows");
}

/// Whoever is trusted to sign for herself, or to sign for others up to some depth, is not trusted with more: path
/// validation takes every anchor for an authority, and looks at no key's purpose.
#[test]
fn a_trusted_certificate_vouches_for_no_more_than_it_says_it_may() {
    let now: Timestamp = jiff::Timestamp::now().into();
    let names = |name: &str| der::alternative_names(&[der::email(name)]);
    let signer = |name: &str| Profile {
        extensions: vec![
            der::key_usage(der::DIGITAL_SIGNATURE),
            der::extended_key_usage(der::CODE_SIGNING),
            names(&format!("{name}@acme.example")),
        ],
        ..instance::authority(name, now)
    };
    let check = |chain: &[&Holder], root: &Holder| {
        let subject = Digest::of(ARTIFACT);
        let payload = statement_v1("artifact", subject, "https://example.com/p", &json!({})).unwrap();
        let signature = chain[0].key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &payload));
        let certificates: Vec<_> = chain.iter().map(|it| json!({"rawBytes": STANDARD.encode(&it.der)})).collect();
        let bundle = json!({
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {"x509CertificateChain": {"certificates": certificates}, "tlogEntries": []},
            "dsseEnvelope": {
                "payload": STANDARD.encode(&payload), "payloadType": IN_TOTO_PAYLOAD_TYPE,
                "signatures": [{"sig": STANDARD.encode(signature), "keyid": ""}],
            },
        });
        let root = PrivateRoot::of(&Certificate::from_der(&root.der).unwrap()).unwrap();
        let sighting = Sighting { received_at: now, source: Source::Upload };
        verify(&serde_json::to_vec(&bundle).unwrap(), subject, &TrustSet::of_private_roots(vec![root]), &[], sighting)
            .map(|evidence| evidence.into_facts().signer.certificate.unwrap().identity)
            .map_err(|rejection| (rejection.code(), rejection.report().found))
    };
    let refused = |answer: Result<String, (&'static str, String)>, words: &str| {
        let (code, found) = answer.expect_err(words);
        assert!(code == "chain-invalid" && found.contains(words), "{code}: {found}");
    };

    // A builder's own certificate is trusted; what the builder issues in the name of the releaser is not.
    let mut alone = signer("builder");
    alone.extensions.push(der::basic_constraints(false));
    let alone = Holder::root(&alone);
    assert_eq!(check(&[&alone], &alone).unwrap(), "builder@acme.example");
    let forged = alone.issue(&signer("release"));
    refused(check(&[&forged], &alone), "`CN=builder`, which is no authority");

    // An authority whose key is for something else issued nothing.
    let root = Holder::root(&instance::authority("root", now));
    let mut other = instance::authority("other", now);
    other.extensions[1] = der::key_usage(der::DIGITAL_SIGNATURE);
    let other = root.issue(&other);
    let below = other.issue(&signer("release"));
    refused(check(&[&below, &other], &root), "`CN=other`, whose key signs no certificates");

    // A root that allows no authority below itself has none there.
    let mut narrow = instance::authority("narrow", now);
    let none_below = der::tlv(0x30, &[&[0x01, 0x01, 0xff][..], &der::small(0)].concat());
    narrow.extensions[0] = der::extension("2.5.29.19", true, &none_below);
    let narrow = Holder::root(&narrow);
    assert_eq!(check(&[&narrow.issue(&signer("release"))], &narrow).unwrap(), "release@acme.example");
    let between = narrow.issue(&instance::authority("between", now));
    let below = between.issue(&signer("release"));
    refused(check(&[&below, &between], &narrow), "1 authorities below `CN=narrow`, which allows 0");
    let between = root.issue(&instance::authority("between", now));
    assert_eq!(check(&[&between.issue(&signer("release")), &between], &root).unwrap(), "release@acme.example");
}

/// F10: what a certificate signed that ends while it is decided on is not ready by it, at whichever look at the clock that is;
/// and before that, it is ready no longer than the certificate is valid.
#[tokio::test]
async fn a_certificate_that_ends_while_it_is_decided_on_makes_nothing_ready() {
    let gate = TestGate::start().await;
    let now = gate.clock.now();
    let root = Holder::root(&instance::authority("root", now));
    let manifest = "schema = \"countersign.pack/v1\"\nname = \"certified\"\nversion = 9\nowner = \"team\"\n\n\
        [trust-stores.\"ca:acme\"]\ncertificates = [\"certs/ca.pem\"]\n\n[signers.builder]\n\
        certificates = [{ trust-stores = [\"ca:acme\"], identity = \"train@acme.example\" }]\n\n\
        [environments.production]\nunseen-subjects = true\n\n[rules.\"signature.present\"]\ntitle = \"Signed\"\n\
        owner = \"team\"\nseverity = \"required\"\nfix = \"sign\"\n";
    let rule = "package countersign.rules.signature.present\n\nshown if some e in input.signed.builder\n";
    let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(&root.der));
    let files =
        [("pack.toml", manifest.to_owned()), ("rules/signature/present.rego", rule.to_owned()), ("certs/ca.pem", pem)];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    gate.activate(&files).await.unwrap();
    let goes_on = gate.by_a_clock_that_goes_on().await;
    let (mut ready, mut not) = (0, 0);
    for seconds in 1..60 {
        let subject = Digest::of(format!("artifact {seconds}").as_bytes());
        let begins = gate.clock.now();
        let ends = Timestamp::from_unix_seconds(begins.unix_seconds() + seconds).unwrap();
        let signer = root.issue(&Profile { until: ends, ..signer("train", begins) });
        gate.gate.add_evidence(&project(), &bundle_about(subject, &[&signer]), Some(subject)).await.unwrap();
        let run = goes_on.request_run(gate.run_request(&subject.to_string(), "production")).await.unwrap();
        let run = goes_on.execute_run(run.id, None).await.unwrap();
        let decision = run.decision.unwrap();
        if decision.decided != Some(Verdict::Ready) {
            not += 1;
            continue;
        }
        ready += 1;
        let (made, decided) = (decision.decision.unwrap(), run.events.last().unwrap().at);
        // A certificate is valid at its last second, too.
        assert!(made.valid_until.unwrap() <= ends.after(Span::from_seconds(1)), "{seconds}: {made:?} {ends}");
        assert!(decided < made.valid_until.unwrap(), "{seconds}: decided at {decided}, when that was over: {made:?}");
    }
    assert!(ready > 5 && not > 5, "{ready} were ready, {not} were not");
    gate.finish().await;
}
