//! Valid evidence, changed: no change of its meaning is accepted, and what may change unseen is listed by name.

mod cbor;
mod models;
mod mutants;
mod notation;
mod specimens;

use std::collections::{BTreeMap, BTreeSet};

use countersign::domain::digest::Digest;
use countersign::domain::facts::{Facts, Signer};
use serde_json::Value;

use base64::engine::general_purpose::STANDARD;
use mutants::{of_bytes_inside, of_json, of_json_inside, of_json_text, of_note};
use specimens::Specimen;

/// What may change without being noticed, since nobody signs it and nothing rests on it: the facts stay the same.
struct Hint {
    /// A JSON pointer, `*` for any index, `#` into what lies in base64 or in a note.
    at: &'static str,
    /// Which changes; none for all.
    how: &'static [&'static str],
    /// Where.
    of: Of,
    /// Why nothing is lost.
    why: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    All,
    RekorV2,
    Keys,
}

impl Of {
    fn covers(self, specimen: &Specimen) -> bool {
        match self {
            Self::All => true,
            Self::RekorV2 => specimen.is_rekor_v2(),
            Self::Keys => specimen.is_by_key(),
        }
    }
}

const fn hint(at: &'static str, how: &'static [&'static str], of: Of, why: &'static str) -> Hint {
    Hint { at, how, of, why }
}

const SPELLINGS: &[&str] = &["as a number"];
const TWO_SPELLINGS: &str = "protobuf's JSON writes a 64-bit integer as a text or as a number";
const DEFAULTS: &[&str] = &["removed", "null"];
const DEFAULT: &str = "protobuf's JSON leaves out what is zero or empty";
const COPY: &str =
    "a copy of what the signed checkpoint and the entry say, which is what counts (Rekor v2 client spec)";
const SAME_ENTRY: &str = "the same entry with more or fewer witnesses on its checkpoint";

const HINTS: &[Hint] = &[
    hint("/dsseEnvelope/signatures/*/keyid", &[], Of::All, "which key signed is for the certificate or the given keys"),
    hint("/mediaType", &["of another"], Of::All, "the shape of each version is demanded; what it says is the same"),
    hint("/messageSignature/messageDigest", DEFAULTS, Of::All, "the signature is checked against the asked subject"),
    hint(
        "/messageSignature/messageDigest",
        &["emptied"],
        Of::Keys,
        "the signature is checked against the asked subject",
    ),
    hint("/messageSignature/messageDigest/algorithm", &[], Of::All, "SHA-256 is used, whatever is written here"),
    hint(
        "/messageSignature/messageDigest/digest",
        DEFAULTS,
        Of::Keys,
        "the signature is checked against the asked subject",
    ),
    hint("/verificationMaterial", &["of another"], Of::RekorV2, SAME_ENTRY),
    hint("/verificationMaterial", &["of another"], Of::Keys, "without witnesses it holds a key's hint and no more"),
    hint("/verificationMaterial/publicKey", &["emptied", "of another"], Of::Keys, "holds the hint and no more"),
    hint("/verificationMaterial/publicKey/hint", &[], Of::Keys, "says which of the given keys is tried first"),
    hint(
        "/verificationMaterial/timestampVerificationData/rfc3161Timestamps/*/signedTimestamp",
        &["bit"],
        Of::All,
        "the authority's certificate within its token: the trusted root's own is used",
    ),
    hint("/verificationMaterial/tlogEntries", &["of another"], Of::RekorV2, SAME_ENTRY),
    hint("/verificationMaterial/tlogEntries/*", &["of another"], Of::RekorV2, SAME_ENTRY),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof", &["of another"], Of::RekorV2, SAME_ENTRY),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/checkpoint", &["of another"], Of::RekorV2, SAME_ENTRY),
    hint(
        "/verificationMaterial/tlogEntries/*/inclusionProof/checkpoint/envelope",
        &["of another"],
        Of::RekorV2,
        SAME_ENTRY,
    ),
    hint(
        "/verificationMaterial/tlogEntries/*/inclusionProof/checkpoint/envelope",
        &["line feed after"],
        Of::All,
        "after the signatures; one valid signature of the log is demanded",
    ),
    hint(
        "/verificationMaterial/tlogEntries/*/inclusionProof/checkpoint/envelope#signatures",
        &[],
        Of::All,
        "signatures of witnesses beside the log's own, and the name before it; one valid one of the log is demanded",
    ),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/hashes", DEFAULTS, Of::All, DEFAULT),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/logIndex", DEFAULTS, Of::All, DEFAULT),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/logIndex", SPELLINGS, Of::All, TWO_SPELLINGS),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/logIndex", &[], Of::RekorV2, COPY),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/rootHash", &[], Of::RekorV2, COPY),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/treeSize", SPELLINGS, Of::All, TWO_SPELLINGS),
    hint("/verificationMaterial/tlogEntries/*/inclusionProof/treeSize", &[], Of::RekorV2, COPY),
    hint("/verificationMaterial/tlogEntries/*/integratedTime", SPELLINGS, Of::All, TWO_SPELLINGS),
    hint("/verificationMaterial/tlogEntries/*/logIndex", SPELLINGS, Of::All, TWO_SPELLINGS),
];

/// A witness that may be taken away where another is left or none is needed: what is left says less, never more.
#[derive(Clone, Copy)]
struct Witness {
    at: &'static str,
    /// The changes that take it away.
    how: &'static [&'static str],
}

/// By leaving it out, or under a name that nobody reads.
const fn witness(at: &'static str) -> Witness {
    Witness { at, how: &["removed", "null", "emptied", "name in other case"] }
}

const WITNESSES: &[Witness] = &[
    witness("/verificationMaterial/timestampVerificationData"),
    witness("/verificationMaterial/timestampVerificationData/rfc3161Timestamps"),
    witness("/verificationMaterial/timestampVerificationData/rfc3161Timestamps/*"),
    witness("/verificationMaterial/tlogEntries"),
    witness("/verificationMaterial/tlogEntries/*"),
    witness("/verificationMaterial/tlogEntries/*/inclusionPromise"),
    witness("/verificationMaterial/tlogEntries/*/inclusionProof"),
];

/// What became of all mutants.
struct Outcome {
    hints: &'static [Hint],
    witnesses: &'static [Witness],
    /// The facts of the specimens, that parts of others come from.
    others: Vec<Facts>,
    tried: usize,
    accepted: usize,
    /// Hints and witnesses that were met.
    met: BTreeSet<(&'static str, &'static str)>,
    /// Accepted, and not on a list: where, how, in which specimens, what changed.
    unlisted: Unlisted,
}

type Unlisted = BTreeMap<(String, &'static str), BTreeSet<String>>;

/// A line for each place and change.
fn lines(unlisted: &Unlisted) -> Vec<String> {
    let line = |((at, how), names): (&(String, &str), &BTreeSet<String>)| {
        let first: Vec<&str> = names.iter().take(2).map(String::as_str).collect();
        format!("{at}, {how}: {} ({} in all)", first.join("; "), names.len())
    };
    unlisted.iter().map(line).collect()
}

impl Outcome {
    fn new(specimens: &[Specimen], hints: &'static [Hint], witnesses: &'static [Witness]) -> Self {
        let others = specimens.iter().map(|specimen| specimen.believed(&specimen.bytes()).unwrap()).collect();
        Self { hints, witnesses, others, tried: 0, accepted: 0, met: BTreeSet::new(), unlisted: BTreeMap::new() }
    }

    fn judge(&mut self, specimen: &Specimen, facts: &Facts, at: &str, how: &'static str, bytes: &[u8]) {
        self.tried += 1;
        let Ok(seen) = specimen.believed(bytes) else { return };
        self.accepted += 1;
        let fits = |hint: &&Hint| {
            hint.at == at && (hint.how.is_empty() || hint.how.contains(&how)) && hint.of.covers(specimen)
        };
        if let (Some(hint), true) = (self.hints.iter().find(fits), seen == *facts) {
            self.met.insert((hint.at, hint.how.first().copied().unwrap_or_default()));
        } else if let (Some(witness), true) = (self.taken_away(at, how), says_less(&seen, facts)) {
            self.met.insert((witness, "taken away"));
        } else if how != "of another" || !self.others.contains(&seen) {
            // Exchanging all that differs gives the other one, which is as valid.
            let same = if seen == *facts { "" } else { ", and says something else" };
            self.unlisted.entry((at.to_owned(), how)).or_default().insert(format!("{}{same}", specimen.name));
        }
    }

    fn taken_away(&self, at: &str, how: &str) -> Option<&'static str> {
        self.witnesses.iter().find(|witness| witness.at == at && witness.how.contains(&how)).map(|witness| witness.at)
    }

    /// What is on a list and was never met: the lists are exact.
    fn needless(&self) -> Vec<&'static str> {
        let hints = self.hints.iter().filter(|hint| {
            let how = hint.how.first().copied().unwrap_or_default();
            !self.met.contains(&(hint.at, how)) || hint.why.is_empty()
        });
        let witnesses = self.witnesses.iter().map(|witness| witness.at);
        let witnesses = witnesses.filter(|at| !self.met.contains(&(*at, "taken away")));
        hints.map(|hint| hint.at).chain(witnesses).collect()
    }

    /// Nothing was accepted that is not listed, nothing is listed that was not accepted, and enough was tried.
    fn end(&self, of: &str, started: std::time::Instant, tried_min: usize) {
        let (specimens, tried, accepted) = (self.others.len(), self.tried, self.accepted);
        eprintln!("{specimens} {of}, {tried} mutants, {accepted} accepted, in {:?}", started.elapsed());
        assert!(self.unlisted.is_empty(), "accepted, and on no list: {:#?}", lines(&self.unlisted));
        assert!(self.needless().is_empty(), "listed, and never accepted: {:#?}", self.needless());
        assert!(tried > tried_min, "{tried}");
    }
}

/// Whether `seen` is `facts` but for a witness less: never logged where it was not, never signed earlier, and backed by
/// nobody who did not back it before.
fn says_less(seen: &Facts, facts: &Facts) -> bool {
    let time = seen.signed_at.is_none_or(|time| facts.signed_at.is_some_and(|before| before <= time));
    let within = |now: &[Digest], then: &[Digest]| now.iter().all(|key| then.contains(key));
    let backed = seen.vouched.iter().all(|now| {
        facts.vouched.iter().any(|then| {
            (&now.root, now.root_digest) == (&then.root, then.root_digest)
                && within(&now.logs, &then.logs)
                && within(&now.timestamps, &then.timestamps)
        })
    });
    let (logged, signed_at, vouched) = (facts.logged && seen.logged, seen.signed_at, seen.vouched.clone());
    let signer = if stamped(&seen.signer) { facts.signer.clone() } else { without_timestamp(&facts.signer) };
    time && backed && *seen == Facts { logged, signed_at, vouched, signer, ..facts.clone() }
}

/// Whether a timestamp over a Notation signature was verified.
fn stamped(signer: &Signer) -> bool {
    signer.notation.as_ref().is_some_and(|notation| notation.timestamp.is_some())
}

fn without_timestamp(signer: &Signer) -> Signer {
    let mut signer = signer.clone();
    if let Some(notation) = &mut signer.notation {
        notation.timestamp = None;
    }
    signer
}

/// The specimens after this one that differ from it: where parts are taken from.
fn donors(specimens: &[Specimen], index: usize) -> Vec<Value> {
    donors_among(&specimens.iter().map(|specimen| &specimen.document).collect::<Vec<_>>(), index, 2)
}

fn donors_among(documents: &[&Value], index: usize, most: usize) -> Vec<Value> {
    let others = documents.iter().cycle().skip(index + 1).take(documents.len() - 1);
    others.filter(|other| **other != documents[index]).take(most).map(|other| (*other).clone()).collect()
}

/// Places within a bundle where other documents and texts lie.
const DOCUMENTS: [&str; 2] = ["/dsseEnvelope/payload", "/verificationMaterial/tlogEntries/0/canonicalizedBody"];
const BINARIES: [&str; 8] = [
    "/dsseEnvelope/signatures/0/sig",
    "/messageSignature/signature",
    "/verificationMaterial/certificate/rawBytes",
    "/verificationMaterial/x509CertificateChain/certificates/0/rawBytes",
    "/verificationMaterial/tlogEntries/0/canonicalizedBody",
    "/verificationMaterial/tlogEntries/0/inclusionPromise/signedEntryTimestamp",
    "/verificationMaterial/tlogEntries/0/logId/keyId",
    "/verificationMaterial/timestampVerificationData/rfc3161Timestamps/0/signedTimestamp",
];
const CHECKPOINT: &str = "/verificationMaterial/tlogEntries/0/inclusionProof/checkpoint/envelope";

#[test]
fn no_change_of_a_bundle_goes_unseen_but_of_the_named_hints() {
    let specimens = specimens::bundles();
    let started = std::time::Instant::now();
    let mut outcome = Outcome::new(&specimens, HINTS, WITNESSES);
    for (index, specimen) in specimens.iter().enumerate() {
        let facts = specimen.believed(&specimen.bytes()).unwrap();
        let donors = donors(&specimens, index);
        let mut judge = |at: &str, how: &'static str, bytes: &[u8]| outcome.judge(specimen, &facts, at, how, bytes);
        of_json(&specimen.document, &donors, &mut judge);
        for pointer in DOCUMENTS {
            of_json_inside(&specimen.document, pointer, &STANDARD, &donors, &mut judge);
        }
        for pointer in BINARIES {
            of_bytes_inside(&specimen.document, pointer, &STANDARD, 11, &mut judge);
        }
        of_note(&specimen.document, CHECKPOINT, &donors, &mut judge);
    }
    // Without the corpora there are no certificates, logs and timestamps to change.
    if crate::support::corpora().is_none() {
        assert!(outcome.unlisted.is_empty(), "accepted, and on no list: {:#?}", lines(&outcome.unlisted));
        return;
    }
    outcome.end("bundles", started, 20_000);
}

const SPACE: &[&str] = &["line feed after", "space before"];
const UNKNOWN: &str = "an annotation that nothing reads";
const IN_THE_ENVELOPE: &str = "what an attestation by a key needs lies in its envelope";
const AROUND: &str = "white space around the text";
const EMPTY: &str = "empty, as it is written beside a key";

const LAYER_HINTS: &[Hint] = &[
    hint("/annotations", &["a field more"], Of::All, UNKNOWN),
    hint("/annotations", &["emptied", "name in other case"], Of::All, IN_THE_ENVELOPE),
    hint("/annotations", &["of another"], Of::All, "the same annotations, or one more that nothing reads"),
    hint(
        "/annotations/dev.cosignproject.cosign~1signature",
        &["null", "removed", "twice over"],
        Of::All,
        IN_THE_ENVELOPE,
    ),
    hint("/annotations/dev.sigstore.cosign~1bundle", SPACE, Of::All, AROUND),
    hint("/annotations/dev.sigstore.cosign~1bundle#/Payload/integratedTime", &["as a text"], Of::All, TWO_SPELLINGS),
    hint(
        "/annotations/dev.sigstore.cosign~1bundle#/Payload/logID",
        &["other case"],
        Of::All,
        "hexadecimal in either case",
    ),
    hint("/annotations/dev.sigstore.cosign~1bundle#/Payload/logIndex", &["as a text"], Of::All, TWO_SPELLINGS),
    hint("/annotations/dev.sigstore.cosign~1certificate", SPACE, Of::All, AROUND),
    hint("/annotations/dev.sigstore.cosign~1certificate", DEFAULTS, Of::All, EMPTY),
    hint("/annotations/dev.sigstore.cosign~1chain", SPACE, Of::All, AROUND),
    hint("/annotations/dev.sigstore.cosign~1chain", DEFAULTS, Of::All, EMPTY),
    hint("/annotations/dev.sigstore.cosign~1note", &[], Of::All, UNKNOWN),
    hint("/mediaType", &[], Of::All, "the storage's word; what it is, the payload says"),
    hint("/payload#/signatures/*/keyid", &[], Of::All, "which key signed is for the certificate or the given keys"),
];
/// The log's promise is the one witness of a layer.
const LAYER_WITNESSES: &[Witness] = &[witness("/annotations"), witness("/annotations/dev.sigstore.cosign~1bundle")];

#[test]
fn no_change_of_a_cosign_layer_goes_unseen_but_of_the_named_hints() {
    let specimens = specimens::cosign_layers();
    let started = std::time::Instant::now();
    let mut outcome = Outcome::new(&specimens, LAYER_HINTS, LAYER_WITNESSES);
    for (index, specimen) in specimens.iter().enumerate() {
        let facts = specimen.believed(&specimen.bytes()).unwrap();
        let donors = donors(&specimens, index);
        let mut judge = |at: &str, how: &'static str, bytes: &[u8]| outcome.judge(specimen, &facts, at, how, bytes);
        of_json(&specimen.document, &donors, &mut judge);
        of_json_inside(&specimen.document, "/payload", &STANDARD, &donors, &mut judge);
        of_json_text(&specimen.document, "/annotations/dev.sigstore.cosign~1bundle", &donors, &mut judge);
        of_bytes_inside(&specimen.document, "/payload", &STANDARD, 11, &mut judge);
        of_bytes_inside(
            &specimen.document,
            "/annotations/dev.cosignproject.cosign~1signature",
            &STANDARD,
            5,
            &mut judge,
        );
    }
    outcome.end("layers", started, 2_000);
}
