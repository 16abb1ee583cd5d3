//! DER by hand: certificates and timestamps as no tool would make them (RFC 5280, RFC 5652, RFC 3161).

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use countersign::domain::digest::Digest;
use countersign::domain::time::Timestamp;

/// A value with its tag and length.
pub fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        Ok(short) => out.extend([0x81, short]),
        Err(_) => {
            out.push(0x82);
            out.extend(u16::try_from(length).unwrap().to_be_bytes());
        }
    }
    out.extend(content);
    out
}

pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

/// A `SET OF`, in the order that DER has for it.
pub fn set_of(mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    tlv(0x31, &parts.concat())
}

/// `[number] EXPLICIT`.
pub fn explicit(number: u8, content: &[u8]) -> Vec<u8> {
    tlv(0xa0 | number, content)
}

pub fn octets(content: &[u8]) -> Vec<u8> {
    tlv(0x04, content)
}

/// A bit string of whole bytes.
pub fn bits(content: &[u8]) -> Vec<u8> {
    tlv(0x03, &[&[0], content].concat())
}

/// A number below 128.
pub fn small(number: u8) -> Vec<u8> {
    tlv(0x02, &[number])
}

pub fn oid(text: &str) -> Vec<u8> {
    let arcs: Vec<u64> = text.split('.').map(|arc| arc.parse().unwrap()).collect();
    let mut out = Vec::new();
    for arc in std::iter::once(arcs[0] * 40 + arcs[1]).chain(arcs[2..].iter().copied()) {
        let groups = (1..=9).find(|groups| arc >> (7 * groups) == 0).unwrap();
        for group in (0..groups).rev() {
            let more = if group > 0 { 0x80 } else { 0 };
            out.push(u8::try_from(arc >> (7 * group) & 0x7f).unwrap() | more);
        }
    }
    tlv(0x06, &out)
}

fn digits(time: Timestamp) -> String {
    time.to_string().chars().filter(char::is_ascii_digit).take(14).collect()
}

/// A `GeneralizedTime` in whole seconds.
pub fn general_time(time: Timestamp) -> Vec<u8> {
    tlv(0x18, format!("{}Z", digits(time)).as_bytes())
}

fn utc_time(time: Timestamp) -> Vec<u8> {
    tlv(0x17, format!("{}Z", &digits(time)[2..]).as_bytes())
}

/// A P-256 key.
pub struct Key(EcdsaKeyPair);

impl Key {
    pub fn new() -> Self {
        Self(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap())
    }

    /// Its public half (SPKI).
    pub fn spki(&self) -> Vec<u8> {
        let algorithm = sequence(&[&oid("1.2.840.10045.2.1"), &oid("1.2.840.10045.3.1.7")]);
        sequence(&[&algorithm, &bits(self.0.public_key().as_ref())])
    }

    /// SHA-256 of its public half.
    pub fn id(&self) -> [u8; 32] {
        *Digest::of(&self.spki()).as_bytes()
    }

    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec()
    }
}

pub fn ecdsa_with_sha256() -> Vec<u8> {
    sequence(&[&oid("1.2.840.10045.4.3.2")])
}

/// A name of one part.
pub fn name(common: &str) -> Vec<u8> {
    sequence(&[&set_of(vec![sequence(&[&oid("2.5.4.3"), &tlv(0x0c, common.as_bytes())])])])
}

/// An extension of a certificate.
pub fn extension(id: &str, critical: bool, value: &[u8]) -> Vec<u8> {
    let critical: &[u8] = if critical { &[0x01, 0x01, 0xff] } else { &[] };
    sequence(&[&oid(id), critical, &octets(value)])
}

pub fn basic_constraints(authority: bool) -> Vec<u8> {
    let content: &[u8] = if authority { &[0x01, 0x01, 0xff] } else { &[] };
    extension("2.5.29.19", true, &tlv(0x30, content))
}

pub const DIGITAL_SIGNATURE: [u8; 2] = [7, 0x80];
pub const KEY_ENCIPHERMENT: [u8; 2] = [5, 0x20];
pub const KEY_CERT_SIGN: [u8; 2] = [2, 0x04];

pub fn key_usage(usage: [u8; 2]) -> Vec<u8> {
    extension("2.5.29.15", true, &tlv(0x03, &usage))
}

pub const CODE_SIGNING: &str = "1.3.6.1.5.5.7.3.3";
pub const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";

pub fn extended_key_usage(usage: &str) -> Vec<u8> {
    extension("2.5.29.37", true, &sequence(&[&oid(usage)]))
}

pub fn email(name: &str) -> Vec<u8> {
    tlv(0x81, name.as_bytes())
}

pub fn uri(name: &str) -> Vec<u8> {
    tlv(0x86, name.as_bytes())
}

pub fn alternative_names(names: &[Vec<u8>]) -> Vec<u8> {
    extension("2.5.29.17", true, &tlv(0x30, &names.concat()))
}

/// What a certificate says.
#[derive(Clone)]
pub struct Profile {
    pub subject: String,
    pub from: Timestamp,
    pub until: Timestamp,
    pub extensions: Vec<Vec<u8>>,
}

/// A certificate and its key.
pub struct Holder {
    pub name: String,
    pub key: Key,
    pub der: Vec<u8>,
}

impl Holder {
    /// One that issued itself.
    pub fn root(profile: &Profile) -> Self {
        let key = Key::new();
        let der = certificate(profile, &key.spki(), &profile.subject, &key);
        Self { name: profile.subject.clone(), key, der }
    }

    /// One that `self` issued.
    pub fn issue(&self, profile: &Profile) -> Self {
        let key = Key::new();
        let der = certificate(profile, &key.spki(), &self.name, &self.key);
        Self { name: profile.subject.clone(), key, der }
    }
}

/// The part of a certificate that is signed.
pub fn to_be_signed(profile: &Profile, spki: &[u8], issuer: &str) -> Vec<u8> {
    sequence(&[
        &explicit(0, &small(2)),
        &serial(spki),
        &ecdsa_with_sha256(),
        &name(issuer),
        &sequence(&[&utc_time(profile.from), &utc_time(profile.until)]),
        &name(&profile.subject),
        spki,
        &explicit(3, &tlv(0x30, &profile.extensions.concat())),
    ])
}

/// A serial number: of the key, so that it is the same for all certificates of one.
pub fn serial(spki: &[u8]) -> Vec<u8> {
    tlv(0x02, &[&[0x01], &Digest::of(spki).as_bytes()[..7]].concat())
}

pub fn certificate(profile: &Profile, spki: &[u8], issuer: &str, key: &Key) -> Vec<u8> {
    let signed = to_be_signed(profile, spki, issuer);
    let signature = key.sign(&signed);
    sequence(&[&signed, &ecdsa_with_sha256(), &bits(&signature)])
}

pub const SHA_1: &str = "1.3.14.3.2.26";
pub const SHA_256: &str = "2.16.840.1.101.3.4.2.1";
pub const SHA_512: &str = "2.16.840.1.101.3.4.2.3";
const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
pub const DATA: &str = "1.2.840.113549.1.7.1";
pub const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";

/// What a timestamp says, and how it is wrapped.
pub struct Stamp<'a> {
    /// The signature that it is over.
    pub over: &'a [u8],
    pub time: Timestamp,
    /// The algorithm of the imprint.
    pub hash: &'static str,
    /// What the signed content is said to be.
    pub content: &'static str,
    /// The certificates that it brings along.
    pub embedded: &'a [&'a [u8]],
    /// The certificate that its signature names; the signer's own, where nothing else is said.
    pub named: Option<&'a [u8]>,
}

impl Stamp<'_> {
    /// The token, signed by `authority`, which `issuer` issued.
    pub fn by(&self, authority: &Holder, issuer: &str) -> Vec<u8> {
        self.signed(&[self.signer_info(authority, issuer)])
    }

    pub fn info(&self) -> Vec<u8> {
        use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA512, digest};
        let algorithm = match self.hash {
            SHA_1 => &SHA1_FOR_LEGACY_USE_ONLY,
            SHA_512 => &SHA512,
            _ => &SHA256,
        };
        let imprint = sequence(&[&sequence(&[&oid(self.hash)]), &octets(digest(algorithm, self.over).as_ref())]);
        sequence(&[&small(1), &oid("1.2.3.4.5"), &imprint, &small(7), &general_time(self.time)])
    }

    /// One signature over the token's content.
    pub fn signer_info(&self, authority: &Holder, issuer: &str) -> Vec<u8> {
        let attribute = |id: &str, value: Vec<u8>| sequence(&[&oid(id), &set_of(vec![value])]);
        let named = self.named.unwrap_or(&authority.der);
        let certificate = sequence(&[&sequence(&[&sequence(&[&octets(Digest::of(named).as_bytes())])])]);
        let attributes = set_of(vec![
            attribute("1.2.840.113549.1.9.3", oid(self.content)),
            attribute("1.2.840.113549.1.9.4", octets(Digest::of(&self.info()).as_bytes())),
            attribute("1.2.840.113549.1.9.16.2.47", certificate),
        ]);
        let signature = authority.key.sign(&attributes);
        let implicit = [&[0xa0], &attributes[1..]].concat();
        sequence(&[
            &small(1),
            &sequence(&[&name(issuer), &serial(&authority.key.spki())]),
            &sequence(&[&oid(SHA_256)]),
            &implicit,
            &ecdsa_with_sha256(),
            &octets(&signature),
        ])
    }

    /// The token with these signatures.
    pub fn signed(&self, infos: &[Vec<u8>]) -> Vec<u8> {
        let content = sequence(&[&oid(self.content), &explicit(0, &octets(&self.info()))]);
        let certificates = if self.embedded.is_empty() { Vec::new() } else { tlv(0xa0, &self.embedded.concat()) };
        let signed = sequence(&[
            &small(3),
            &set_of(vec![sequence(&[&oid(SHA_256)])]),
            &content,
            &certificates,
            &tlv(0x31, &infos.concat()),
        ]);
        sequence(&[&oid(SIGNED_DATA), &explicit(0, &signed)])
    }
}
