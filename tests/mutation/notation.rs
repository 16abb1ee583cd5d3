//! Notation envelopes, changed, in both forms.

use base64::engine::general_purpose::STANDARD;

use super::cbor::of_cose;
use super::mutants::{JOSE, of_bytes_inside, of_json, of_json_inside};
use super::{Hint, Of, Outcome, Witness, donors, hint, specimens};

const AGENT: &str = "which program signed is nobody's word";
const UNREAD: &str = "an unsigned header that nothing reads";

const JWS_HINTS: &[Hint] = &[
    hint("/header", &["a field more", "name in other case", "of another", "snake case"], Of::All, UNREAD),
    hint("/header/io.cncf.notary.signingAgent", &[], Of::All, AGENT),
    hint("/header/io.cncf.notary.timestampSignature", &["bit"], Of::All, BESIDE_THE_SIGNER),
];
const BESIDE_THE_SIGNER: &str = "in what the token brings along beside the signature, its certificate and its time";
/// A timestamp of an authority that no trust store knows proves nothing; one that is broken refuses the signature.
const JWS_WITNESSES: &[Witness] = &[
    Witness { at: "/header", how: &["name in other case", "snake case"] },
    Witness { at: "/header/io.cncf.notary.timestampSignature", how: &["removed", "bit"] },
];

#[test]
fn no_change_of_a_notation_envelope_in_jws_goes_unseen_but_of_the_named_hints() {
    let specimens = specimens::notation(".jws");
    let started = std::time::Instant::now();
    let mut outcome = Outcome::new(&specimens, JWS_HINTS, JWS_WITNESSES);
    for (index, specimen) in specimens.iter().enumerate() {
        let facts = specimen.believed(&specimen.bytes()).unwrap();
        let donors = donors(&specimens, index);
        let mut judge = |at: &str, how: &'static str, bytes: &[u8]| outcome.judge(specimen, &facts, at, how, bytes);
        of_json(&specimen.document, &donors, &mut judge);
        for pointer in ["/payload", "/protected"] {
            of_json_inside(&specimen.document, pointer, &JOSE, &donors, &mut judge);
            of_bytes_inside(&specimen.document, pointer, &JOSE, 11, &mut judge);
        }
        of_bytes_inside(&specimen.document, "/signature", &JOSE, 5, &mut judge);
        for pointer in ["/header/x5c/0", "/header/x5c/1", "/header/io.cncf.notary.timestampSignature"] {
            of_bytes_inside(&specimen.document, pointer, &STANDARD, 11, &mut judge);
        }
    }
    outcome.end("envelopes in JWS", started, 4_000);
}

const COSE_HINTS: &[Hint] = &[
    hint("/unprotected", &["a label more", "reversed"], Of::All, UNREAD),
    hint("/unprotected/io.cncf.notary.signingAgent", &[], Of::All, AGENT),
    hint("/unprotected/io.cncf.notary.timestampSignature", &["bit"], Of::All, BESIDE_THE_SIGNER),
];
const COSE_WITNESSES: &[Witness] =
    &[Witness { at: "/unprotected/io.cncf.notary.timestampSignature", how: &["removed", "bit"] }];

#[test]
fn no_change_of_a_notation_envelope_in_cose_goes_unseen_but_of_the_named_hints() {
    let specimens = specimens::notation(".cose");
    let started = std::time::Instant::now();
    let mut outcome = Outcome::new(&specimens, COSE_HINTS, COSE_WITNESSES);
    for (index, specimen) in specimens.iter().enumerate() {
        let facts = specimen.believed(&specimen.bytes()).unwrap();
        let others =
            specimens.iter().cycle().skip(index + 1).take(2).map(specimens::Specimen::bytes).collect::<Vec<_>>();
        let mut judge = |at: &str, how: &'static str, bytes: &[u8]| outcome.judge(specimen, &facts, at, how, bytes);
        of_cose(&specimen.bytes(), &others, &mut judge);
    }
    outcome.end("envelopes in COSE", started, 4_000);
}
