//! The countersignature: an RFC 3161 timestamp over the signature's bytes.

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use x509_cert::der::asn1::{AnyRef, ContextSpecific, ObjectIdentifier, OctetStringRef, SetOfVec};
use x509_cert::der::{Decode as _, Encode as _, Header, Reader as _, SliceReader, Tag, TagNumber, Tagged as _};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::chain::{Chain, Purpose};
use crate::domain::certificate::{Certificate, SHA_256, SHA_384, SHA_512, plain_algorithm};
use crate::domain::evidence::rejection::{Rejection, shown};
use crate::domain::facts::NotationTimestamp;
use crate::domain::limits::MAX_BUNDLE_PARTS;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trust_store::{Anchors, StoreKind};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
/// The baseline policy of RFC 3628, whose authorities are exact to a second.
const BASELINE_POLICY: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.4.0.2023.1.1");

/// Verifies a timestamp over `signature`.
///
/// `None` where it is sound in itself and no trust store of type `tsa` knows its authority: it proves nothing then,
/// to nobody's harm. One that is broken, or was made for something else, refuses the whole signature: a broken
/// witness is no better than a forged one.
pub(super) fn verify(
    token: &[u8],
    signature: &[u8],
    anchors: &Anchors,
) -> Result<Option<NotationTimestamp>, Rejection> {
    let signed = signed_data(token)?;
    let info_der = signed.encap_content_info.econtent.as_ref().map(x509_cert::der::Any::value).unwrap_or_default();
    let info =
        Info::read(info_der).map_err(|error| invalid(format!("a statement of time that is malformed: {error}")))?;
    if digest(info.hash, signature)? != info.imprint {
        return Err(invalid("one that was made for another signature"));
    }
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(invalid("not one signature, but several or none"));
    };
    let certificates = embedded(&signed)?;
    let leaf = certificates.iter().find(|certificate| names(signer, certificate));
    let Some(leaf) = leaf else { return Err(invalid("none of its certificates named as its signer")) };
    check_signature(signer, leaf, info_der)?;

    // The way to a trusted authority, out of what the token and the trust stores have.
    let Some(chain) = chain_to(leaf, &certificates, anchors) else { return Ok(None) };
    let trusted = anchors.among(StoreKind::Tsa, &chain);
    if trusted.is_empty() {
        return Ok(None);
    }
    let chain = Chain::check(&chain, Purpose::TimeStamping).map_err(|rejection| invalid(rejection.report().found))?;
    let window = chain.window();
    if !window.contains(info.time) {
        return Err(invalid(format!("one of {}, when its authority was not valid ({window})", info.time)));
    }
    let (earliest, latest) = info.range();
    Ok(Some(NotationTimestamp { earliest, latest, anchors: trusted }))
}

fn invalid(found: impl Into<String>) -> Rejection {
    Rejection::TimestampInvalid { found: found.into() }
}

fn malformed(error: &x509_cert::der::Error) -> Rejection {
    invalid(format!("a token that is not in DER: {}", shown(&error.to_string())))
}

fn signed_data(token: &[u8]) -> Result<SignedData, Rejection> {
    let info = ContentInfo::from_der(token).map_err(|error| malformed(&error))?;
    if info.content_type != SIGNED_DATA {
        return Err(invalid("a token that is not signed"));
    }
    let signed: SignedData = info.content.decode_as().map_err(|error| malformed(&error))?;
    if signed.encap_content_info.econtent_type != TST_INFO {
        return Err(invalid("a token that states no time"));
    }
    Ok(signed)
}

/// The certificates that the token brings along.
fn embedded(signed: &SignedData) -> Result<Vec<Certificate>, Rejection> {
    let mut found = Vec::new();
    for choice in signed.certificates.iter().flat_map(|set| set.0.iter()) {
        let CertificateChoices::Certificate(certificate) = choice else { continue };
        if found.len() >= MAX_BUNDLE_PARTS {
            return Err(Rejection::TooLarge { what: "certificates", limit: MAX_BUNDLE_PARTS, found: found.len() });
        }
        let der = certificate.to_der().map_err(|error| malformed(&error))?;
        found.push(Certificate::from_der(&der).map_err(|error| invalid(error.found))?);
    }
    Ok(found)
}

/// Whether the signature says that this certificate's key made it.
fn names(signer: &SignerInfo, certificate: &Certificate) -> bool {
    match &signer.sid {
        SignerIdentifier::IssuerAndSerialNumber(id) => {
            let fields = certificate.fields();
            fields.issuer == id.issuer && fields.serial_number == id.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => {
            let own = certificate.fields().get::<SubjectKeyIdentifier>();
            own.ok().flatten().is_some_and(|(_, own)| own == *id)
        }
    }
}

/// The signature of a CMS message (RFC 5652, 5.4 to 5.6), and that it names its certificate (RFC 5816).
fn check_signature(signer: &SignerInfo, leaf: &Certificate, content: &[u8]) -> Result<(), Rejection> {
    let Some(attributes) = &signer.signed_attrs else { return Err(invalid("one without signed attributes")) };
    let value = |oid: ObjectIdentifier| -> Result<Option<&x509_cert::der::Any>, Rejection> {
        let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
        match (found.next(), found.next()) {
            (None, _) => Ok(None),
            (Some(attribute), None) => match attribute.values.as_slice() {
                [value] => Ok(Some(value)),
                _ => Err(invalid("a signed attribute with several values or none")),
            },
            _ => Err(invalid("a signed attribute twice")),
        }
    };
    let content_type = value(CONTENT_TYPE)?.and_then(|value| value.decode_as::<ObjectIdentifier>().ok());
    if content_type != Some(TST_INFO) {
        return Err(invalid("a signature over something else than a statement of time"));
    }
    let hash = signer.digest_alg.oid;
    let stated = value(MESSAGE_DIGEST)?.filter(|value| value.tag() == Tag::OctetString).map(x509_cert::der::Any::value);
    if stated != Some(digest(hash, content)?.as_slice()) {
        return Err(invalid("a signature over another statement of time"));
    }
    match (value(SIGNING_CERTIFICATE_V2)?, value(SIGNING_CERTIFICATE)?) {
        (Some(ids), _) => require_certificate(&ids.to_der().map_err(|error| malformed(&error))?, leaf, SHA_256)?,
        // The older attribute names the certificate by SHA-1 (RFC 2634).
        (None, Some(ids)) => require_certificate(&ids.to_der().map_err(|error| malformed(&error))?, leaf, SHA_1)?,
        (None, None) => return Err(invalid("a signature that does not name its certificate")),
    }
    let set = SetOfVec::try_from(attributes.iter().cloned().collect::<Vec<_>>()).map_err(|error| malformed(&error))?;
    let message = set.to_der().map_err(|error| malformed(&error))?;
    let signature = signer.signature.as_bytes();
    // "rsaEncryption" alone, which most authorities write, stands for PKCS #1 v1.5 with the hash named beside it.
    let outcome = if signer.signature_algorithm.oid == RSA_ENCRYPTION {
        let algorithm = leaf.key().ok().and_then(|key| plain_algorithm(key, hash));
        let made = algorithm.is_some_and(|algorithm| leaf.verifies(algorithm, &message, signature));
        if made { Ok(()) } else { Err("its authority did not make".to_owned()) }
    } else {
        leaf.made_signature(&signer.signature_algorithm, &message, signature)
    };
    outcome.map_err(|why| invalid(format!("one whose signature {why}")))
}

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");

fn digest(hash: ObjectIdentifier, message: &[u8]) -> Result<Vec<u8>, Rejection> {
    use aws_lc_rs::digest;
    let algorithm = match hash {
        SHA_256 => &digest::SHA256,
        SHA_384 => &digest::SHA384,
        SHA_512 => &digest::SHA512,
        other => return Err(invalid(format!("one by a hash that is not accepted ({other})"))),
    };
    Ok(digest::digest(algorithm, message).as_ref().to_vec())
}

/// Whether the first certificate that the attribute lists is `leaf`: `SEQUENCE { SEQUENCE OF ESSCertID… }`.
fn require_certificate(der: &[u8], leaf: &Certificate, default_hash: ObjectIdentifier) -> Result<(), Rejection> {
    let (hash, stated) = first_certificate_id(der, default_hash).map_err(|error| malformed(&error))?;
    let own = if hash == SHA_1 {
        let sha1 = &aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY;
        aws_lc_rs::digest::digest(sha1, leaf.der()).as_ref().to_vec()
    } else {
        digest(hash, leaf.der())?
    };
    if stated == own { Ok(()) } else { Err(invalid("a signature that names another certificate than its own")) }
}

fn first_certificate_id(
    der: &[u8],
    default_hash: ObjectIdentifier,
) -> x509_cert::der::Result<(ObjectIdentifier, Vec<u8>)> {
    let inner = |any: AnyRef<'_>| any.value().to_vec();
    let signing_certificate = inner(AnyRef::from_der(der)?);
    let list = inner(SliceReader::new(&signing_certificate)?.decode()?);
    let id = inner(SliceReader::new(&list)?.decode()?);
    let mut reader = SliceReader::new(&id)?;
    let mut hash = default_hash;
    if reader.peek_tag()? == Tag::Sequence {
        let algorithm: x509_cert::spki::AlgorithmIdentifierOwned = reader.decode()?;
        hash = algorithm.oid;
    }
    let stated: OctetStringRef<'_> = reader.decode()?;
    Ok((hash, stated.as_bytes().to_vec()))
}

/// From the signer upwards, each issued by the next, to one that issued itself.
fn chain_to(leaf: &Certificate, embedded: &[Certificate], anchors: &Anchors) -> Option<Vec<Certificate>> {
    let mut chain = vec![leaf.clone()];
    while chain.len() < MAX_BUNDLE_PARTS {
        let last = chain.last()?;
        if last.names_itself() {
            return Some(chain);
        }
        let stored = anchors.of(StoreKind::Tsa);
        let next = stored.chain(embedded).find(|issuer| last.issued_by(issuer).is_ok())?.clone();
        chain.push(next);
    }
    None
}

/// What a token states (RFC 3161, `TSTInfo`), as far as it matters here.
struct Info {
    policy: ObjectIdentifier,
    hash: ObjectIdentifier,
    imprint: Vec<u8>,
    time: Timestamp,
    /// How far off the time may be, in microseconds, where the authority says so.
    accuracy: Option<u64>,
}

impl Info {
    fn read(der: &[u8]) -> x509_cert::der::Result<Self> {
        // The content is an OCTET STRING whose content is the structure; `der` is that content.
        let outer = AnyRef::from_der(der)?;
        outer.tag().assert_eq(Tag::Sequence)?;
        let mut reader = SliceReader::new(outer.value())?;
        let version: u8 = reader.decode()?;
        let policy = reader.decode()?;
        let imprint: AnyRef<'_> = reader.decode()?;
        let mut imprint = SliceReader::new(imprint.value())?;
        let algorithm: x509_cert::spki::AlgorithmIdentifierOwned = imprint.decode()?;
        let hashed: OctetStringRef<'_> = imprint.decode()?;
        let _serial: x509_cert::serial_number::SerialNumber = reader.decode()?;
        let header: Header = reader.decode()?;
        header.tag.assert_eq(Tag::GeneralizedTime)?;
        let time = general_time(reader.read_slice(header.length)?);
        let (Some(time), 1) = (time, version) else { return Err(Tag::GeneralizedTime.value_error()) };
        let accuracy = if !reader.is_finished() && reader.peek_tag()? == Tag::Sequence {
            let accuracy: AnyRef<'_> = reader.decode()?;
            Some(read_accuracy(accuracy.value())?)
        } else {
            None
        };
        Ok(Self { policy, hash: algorithm.oid, imprint: hashed.as_bytes().to_vec(), time, accuracy })
    }

    /// The earliest and the latest time that is stated, in whole seconds outwards.
    fn range(&self) -> (Timestamp, Timestamp) {
        let stated = self.accuracy.unwrap_or(if self.policy == BASELINE_POLICY { 1_000_000 } else { 0 });
        let seconds = i64::try_from(stated.div_ceil(1_000_000)).unwrap_or(i64::MAX);
        let off = |seconds: i64| self.time.after(Span::from_seconds(seconds));
        (off(seconds.saturating_neg()), off(seconds))
    }
}

/// `Accuracy ::= SEQUENCE { seconds INTEGER OPTIONAL, millis [0] OPTIONAL, micros [1] OPTIONAL }`, in microseconds.
fn read_accuracy(der: &[u8]) -> x509_cert::der::Result<u64> {
    let mut reader = SliceReader::new(der)?;
    let mut microseconds = 0_u64;
    if !reader.is_finished() && reader.peek_tag()? == Tag::Integer {
        let seconds: u32 = reader.decode()?;
        microseconds = u64::from(seconds).saturating_mul(1_000_000);
    }
    for (number, unit) in [(TagNumber::N0, 1_000), (TagNumber::N1, 1)] {
        let part = ContextSpecific::<u32>::decode_implicit(&mut reader, number)?;
        microseconds = microseconds.saturating_add(part.map_or(0, |part| u64::from(part.value).saturating_mul(unit)));
    }
    reader.finish(microseconds)
}

/// `YYYYMMDDhhmmss[.f…]Z`: DER of certificates has no fractions, that of timestamps has.
fn general_time(text: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 14 || !digits(whole) || !fraction.is_none_or(|f| digits(f) && f.len() <= 9 && !f.ends_with('0')) {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to);
    let fraction = fraction.map(|fraction| format!(".{fraction}")).unwrap_or_default();
    let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let (hour, minute, second) = (part(8, 10)?, part(10, 12)?, part(12, 14)?);
    format!("{year}-{month}-{day}T{hour}:{minute}:{second}{fraction}Z").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_time_is_read_in_its_one_form() {
        let time = |text: &str| general_time(text.as_bytes()).map(|time| time.to_string());
        assert_eq!(time("20260131120000Z").as_deref(), Some("2026-01-31T12:00:00Z"));
        assert_eq!(time("20260131120000.25Z").as_deref(), Some("2026-01-31T12:00:00.25Z"));
        for bad in [
            "20260131120000",
            "202601311200Z",
            "20260131120000.Z",
            "20260131120000.50Z",
            "20261331120000Z",
            "2026013112000aZ",
        ] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_accuracy_widens_the_time_in_both_directions() {
        // 1 s, 500 ms, 1 µs.
        let accuracy = read_accuracy(&[0x02, 1, 1, 0x80, 2, 0x01, 0xf4, 0x81, 1, 1]).unwrap();
        assert_eq!(accuracy, 1_500_001);
        let time: Timestamp = "2026-01-31T12:00:10Z".parse().unwrap();
        let mut info = Info { policy: TST_INFO, hash: SHA_256, imprint: Vec::new(), time, accuracy: Some(accuracy) };
        let range = |info: &Info| (info.range().0.to_string(), info.range().1.to_string());
        assert_eq!(range(&info), ("2026-01-31T12:00:08Z".into(), "2026-01-31T12:00:12Z".into()));
        info.accuracy = None;
        assert_eq!(range(&info), (time.to_string(), time.to_string()));
        info.policy = BASELINE_POLICY;
        assert_eq!(range(&info), ("2026-01-31T12:00:09Z".into(), "2026-01-31T12:00:11Z".into()));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = signed_data(&bytes);
            let _ = Info::read(&bytes);
            let _ = read_accuracy(&bytes);
            let _ = general_time(&bytes);
            let _ = first_certificate_id(&bytes, SHA_256);
        }
    }
}
