//! One decision with everything it was made from, in one file that needs no gate, no database and no network.
//!
//! The file is a tar of an OCI image layout. `tar tf` lists it, `tar xf` unpacks it, `jq` reads it:
//!
//! ```text
//! blobs/sha256/…   every part, named by its digest
//! index.json       names the manifests `decision`, `pack` and, where it was at hand, `subject`
//! oci-layout
//! ```
//!
//! `pack` is the policy pack as it is named by its digest everywhere: one layer a file. `subject` is the subject's own
//! manifest. `decision` (artifact type [`DECISION_ARTIFACT_TYPE`]) has one layer for each other part, and each says in
//! its annotation [`ROLE`] what it is:
//!
//! | role | what it is | how many |
//! |---|---|---|
//! | `record` | the canonical record; its digest is the decision's id | 1 |
//! | `vsa` | the verification summary that says so, signed by the gate, as a Sigstore bundle | 1; none of an `unknown` |
//! | `gate-key` | the public key it is signed with (SPKI PEM): not to be believed for lying beside it | 1 |
//! | `trusted-root` | a trusted root in force, in the order they are asked (annotation [`HANDLE`]) | any; none where they are no longer known |
//! | `evidence` | a bundle that was looked at, rejected ones too; and of an index the manifests and unsigned statements | any |
//! | `override` | a request for an override that was in force | any |
//! | `approval`, `revocation` | a signature over one (annotations [`OVERRIDE`], [`FILED_AT`]) | any |
//! | `prior` | the record of the decision about the environment before | 0 or 1 |
//! | `revoked` | what was revoked of all that it depends on before the file was written | 0 or 1 |
//! | `lost` | that the record it was read from has lost something, or had before that was accepted | 0 or 1 |
//! | `superseded` | the decision, not ready, that stood instead of a `ready` when the file was written | 0 or 1 |
//! | `unjudged` | the reasons that were known to speak against a `ready` when the file was written, and that no decision had judged | 0 or 1 |
//!
//! The same decision gives the same bytes: sorted, canonical, without times. Reading trusts nothing of this: each blob
//! must have the digest that names it, each part must be the one that the record names, the summary must be about this
//! record and verify under the key beside it, and writing what was read must give the same bytes again. Then the file is
//! whole. Whether its gate is one that the reader knows, only the reader can say.

mod layout;
pub mod tar;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::decision::{
    Circumstances, Dependence, Hit, Hits, Missing, Reason, Record, Stand, Verdict, because_of, own_key_hit, standing,
    superseded,
};
use super::digest::Digest;
use super::evidence::{self, Sighting};
use super::facts::Source;
use super::keys::PublicKey;
use super::policy::PackFiles;
use super::revocation::Revocation;
use super::statement::predicate_type;
use super::time::Timestamp;
use super::trusted_root::TrustSet;
use super::vsa::field;

pub use tar::TarError;

/// The artifact type of the manifest `decision`.
pub const DECISION_ARTIFACT_TYPE: &str = "application/vnd.countersign.decision.v1";
/// The media type of a record.
pub const RECORD_MEDIA_TYPE: &str = "application/vnd.countersign.record.v1+json";
/// The annotation of a layer that says what it is.
pub const ROLE: &str = "vnd.countersign.role";
/// The annotation of a signature that says which override it is over.
pub const OVERRIDE: &str = "vnd.countersign.override";
/// The annotation of a trusted root that says by what name environments of packs name it.
pub const HANDLE: &str = "vnd.countersign.trusted-root";
/// The annotation of a signature that says when it was filed.
pub const FILED_AT: &str = "vnd.countersign.filed-at";

/// A decision and what it was made from; whole, once it has been [read](Export::read).
#[derive(Clone, Debug)]
pub struct Export {
    /// What was decided.
    pub record: Record,
    /// The key that the summary is signed with.
    pub gate_key: PublicKey,
    /// The signed summary; `None` of an `unknown`.
    pub vsa: Option<Vec<u8>>,
    /// The policy pack.
    pub pack: PackFiles,
    /// The trusted roots; `None` where those of that time were no longer known.
    pub trust: Option<TrustSet>,
    /// The subject's manifest and its media type; `None` where there is none or it was not at hand.
    pub subject_manifest: Option<(String, Vec<u8>)>,
    /// Every bundle that was looked at.
    pub evidence: BTreeMap<Digest, Vec<u8>>,
    /// The overrides that were in force, in the record's order.
    pub overrides: Vec<ExportedOverride>,
    /// The decision about the environment before.
    pub prior: Option<Record>,
    /// The revocations that hit it, or what it was built on, before the file was written; in ascending order of id. Nobody
    /// can make it ready by what stands here.
    pub revocations: Vec<Revocation>,
    /// What the record lacked, or may have, that a `ready` was read from when the file was written.
    pub lost: Option<Missing>,
    /// The decision that stood instead of a `ready` when the file was written, where that was not ready.
    pub later: Option<Later>,
    /// What was known to speak against a `ready` when the file was written, and no decision had judged. Nobody can make it ready
    /// by what stands here.
    pub unjudged: Vec<Reason>,
}

/// Another decision about the same, which stands instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Later {
    /// Its id.
    pub decision: Digest,
    /// When it was made.
    pub decided_at: Timestamp,
    /// How it stood when the file was written.
    pub verdict: Verdict,
}

/// An override with the signatures over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedOverride {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The request as it was signed.
    pub request: Vec<u8>,
    /// Who approved, in the order they came.
    pub approvals: Vec<Filed>,
    /// Who took it back.
    pub revocations: Vec<Filed>,
}

/// A signature over an override, and when it was filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The signed bundle.
    pub bundle: Vec<u8>,
    /// When the gate got it.
    pub at: Timestamp,
}

/// Why a file is not an exported decision, or not a whole one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// Not the tar file that an export is.
    #[error(transparent)]
    Tar(#[from] TarError),
    /// A blob that is not what its name says.
    #[error("blob `{expected}` has the digest `{found}`")]
    Blob {
        /// The digest in its name.
        expected: Digest,
        /// The digest of its bytes.
        found: Digest,
    },
    /// A part that does not parse.
    #[error("{what}: {detail}")]
    Malformed {
        /// Which part.
        what: &'static str,
        /// What is wrong with it.
        detail: String,
    },
    /// A part that the decision was made from and that is not there.
    #[error("{what} is missing")]
    Missing {
        /// Which part.
        what: String,
    },
    /// A part that the decision was not made from.
    #[error("{what} does not belong to this decision")]
    Foreign {
        /// Which part.
        what: String,
    },
    /// A part that is another one than the record names.
    #[error("{what}: expected `{expected}`, found `{found}`")]
    Mismatch {
        /// Which part.
        what: &'static str,
        /// What the record names.
        expected: String,
        /// What there is.
        found: String,
    },
    /// All parts are there, and something else beside them.
    #[error("expected the file as it is written for this decision, found another: {found}")]
    NotAsWritten {
        /// Where it is otherwise.
        found: String,
    },
}

impl Export {
    /// The file.
    ///
    /// # Errors
    ///
    /// [`ExportError`] as of [`Export::read`]: what could not be read again is not written.
    pub fn write(&self) -> Result<Vec<u8>, ExportError> {
        self.check()?;
        layout::write(self)
    }

    /// Reads a file, and makes sure that it is whole.
    ///
    /// # Errors
    ///
    /// [`ExportError`] says what is wrong first, with both sides.
    pub fn read(bytes: &[u8]) -> Result<Self, ExportError> {
        let members = tar::read(bytes)?;
        let export = layout::read(&members)?;
        export.check()?;
        let written = layout::write(&export)?;
        if written == bytes {
            return Ok(export);
        }
        // All that it needs is there and sound, so something is there that it does not need, or is put otherwise.
        let again = tar::read(&written)?;
        let odd = members.iter().find(|(name, content)| again.get(*name) != Some(*content));
        let found = odd.map_or_else(|| "a part is missing".to_owned(), |(name, _)| format!("`{name}`"));
        Err(ExportError::NotAsWritten { found })
    }

    /// Whether bytes may be an exported decision at all, so that it is not mistaken for a bundle or a record.
    #[must_use]
    pub fn looks_like_one(bytes: &[u8]) -> bool {
        bytes.get(257..262) == Some(b"ustar")
    }

    /// The decision's id.
    ///
    /// # Errors
    ///
    /// [`ExportError::Malformed`] when the record has no canonical form, which reading it has excluded.
    pub fn id(&self) -> Result<Digest, ExportError> {
        self.record.id().map_err(|error| malformed("the record", &error))
    }

    /// The gate that the summary names (`verifier.id`); `None` of an `unknown`.
    #[must_use]
    pub fn gate_id(&self) -> Option<String> {
        let payload = evidence::payload_of(self.vsa.as_deref()?)?;
        let value: Value = super::json::parse(&payload).ok()?;
        value.pointer("/predicate/verifier/id").and_then(Value::as_str).map(str::to_owned)
    }

    /// Whether somebody else signed it than the reader knows: what was expected, and what was found. `None` when it is
    /// the gate that the reader knows.
    #[must_use]
    pub fn is_of_another(&self, key: Option<&PublicKey>, id: Option<&str>) -> Option<(String, String)> {
        let found = self.gate_key.fingerprint();
        let Some(key) = key else {
            let found = format!("signed with key {found}, and nobody said whose that is");
            return Some(("a decision signed with a key that is given".to_owned(), found));
        };
        if key.fingerprint() != found {
            return Some((format!("signed with key {}", key.fingerprint()), format!("signed with key {found}")));
        }
        let named = self.gate_id().unwrap_or_default();
        let expected = id.filter(|expected| *expected != named)?;
        Some((format!("a decision of gate `{expected}`"), format!("one of gate `{named}`")))
    }

    /// How the decision stands at `now`, as far as the file can say: what lapses by itself, and what was taken back, or
    /// decided otherwise, before it was written. What was decided, activated or revoked since is not in it.
    #[must_use]
    pub fn stand(&self, now: Timestamp) -> Stand {
        let inputs = &self.record.inputs;
        let revoked: Vec<(Digest, Timestamp)> =
            self.overrides.iter().filter_map(|o| Some((o.id, o.revocations.first()?.at))).collect();
        if self.record.verdict == Verdict::Unknown {
            return Stand { verdict: Verdict::Unknown, changed_because: Vec::new() };
        }
        let hits = self.hits();
        let (policy, built_on, revoked_overrides) = (Some(&inputs.policy), &[], revoked.as_slice());
        let circumstances = Circumstances {
            now,
            policy,
            built_on,
            revoked_overrides,
            revocations: &hits,
            unvouched: None,
            missing: self.lost.as_ref(),
            recorded: None,
        };
        let stand = standing(Some(&self.record), &inputs.environment, &circumstances);
        let instead = self.later.iter().map(|Later { decision, decided_at, verdict }| {
            // Whatever it says of the other: where something stands instead, this does not.
            superseded(*decision, *verdict, *decided_at)
        });
        let changed_because: Vec<Reason> = instead.chain(self.unjudged.iter().cloned()).collect();
        if stand.verdict != Verdict::Ready || changed_because.is_empty() {
            return stand;
        }
        Stand { verdict: Verdict::NotReady, changed_because }
    }

    /// As what each revocation in the file hits the decision. One of which the file does not show that hits something of
    /// what this was built on that the file does not hold.
    fn hits(&self) -> Hits {
        let id = self.record.id().ok();
        let prior = self.prior.as_ref();
        let hit = |revocation: &Revocation| {
            if revocation.takes(self.gate_key.fingerprint()) {
                return own_key_hit(revocation);
            }
            let because_of = |(id, record): (Digest, &Record)| {
                let of_each = revocation.taken().into_iter().flat_map(|thing| because_of((id, record), thing));
                of_each.collect::<Vec<_>>()
            };
            let own = id.map(|id| because_of((id, &self.record))).unwrap_or_default();
            if !own.is_empty() {
                return Hit { revocation: revocation.clone(), because: own, before: None, undo_in_vain: None };
            }
            let before = prior.and_then(|prior| Some(because_of((prior.id().ok()?, prior))));
            let because = before.filter(|because| !because.is_empty()).unwrap_or_else(|| vec![Dependence::Decision]);
            let before = prior.map(|prior| prior.inputs.environment.clone());
            Hit { revocation: revocation.clone(), because, before, undo_in_vain: None }
        };
        self.revocations.iter().map(hit).collect()
    }

    /// Whether every part is the one that the record names.
    fn check(&self) -> Result<(), ExportError> {
        let inputs = &self.record.inputs;
        same("the policy pack", inputs.policy.digest, self.pack.digest())?;
        if let Some(trust) = &self.trust {
            same("the trusted roots", inputs.trust_set, trust.digest())?;
        }
        if let Some((_, manifest)) = &self.subject_manifest {
            same("the subject's manifest", inputs.subject.digest, Digest::of(manifest))?;
        }
        self.check_evidence()?;
        self.check_overrides()?;
        self.check_prior()?;
        self.check_summary()
    }

    fn check_evidence(&self) -> Result<(), ExportError> {
        let inputs = &self.record.inputs;
        let looked_at: std::collections::BTreeSet<Digest> = inputs.all_kept().collect();
        for digest in &looked_at {
            let bundle = self.evidence.get(digest).ok_or_else(|| missing(format!("bundle {digest}")))?;
            same("a bundle", *digest, Digest::of(bundle))?;
        }
        match self.evidence.keys().find(|digest| !looked_at.contains(digest)) {
            Some(digest) => Err(ExportError::Foreign { what: format!("bundle {digest}") }),
            None => Ok(()),
        }
    }

    fn check_overrides(&self) -> Result<(), ExportError> {
        let expected: Vec<Digest> = self.record.inputs.distinct_overrides().iter().map(|o| o.id).collect();
        for id in &expected {
            if !self.overrides.iter().any(|found| found.id == *id) {
                return Err(missing(format!("override {id}")));
            }
        }
        for found in &self.overrides {
            let id = evidence::payload_of(&found.request).map(|payload| Digest::of(&payload));
            if !expected.contains(&found.id) || id != Some(found.id) {
                return Err(ExportError::Foreign { what: format!("override {}", found.id) });
            }
        }
        if self.overrides.iter().map(|found| found.id).eq(expected) {
            return Ok(());
        }
        Err(ExportError::NotAsWritten { found: "the order of the overrides".into() })
    }

    fn check_prior(&self) -> Result<(), ExportError> {
        let expected = self.record.inputs.prior.as_ref().and_then(|prior| prior.decision);
        match (&self.prior, expected) {
            (None, None) => Ok(()),
            (None, Some(id)) => Err(missing(format!("the record of decision {id} about the environment before"))),
            (Some(_), None) => Err(ExportError::Foreign { what: "a record about the environment before".into() }),
            (Some(prior), Some(id)) => {
                let found = prior.id().map_err(|error| malformed("the record about the environment before", &error))?;
                same("the record about the environment before", id, found)
            }
        }
    }

    /// The summary says what the record says, and is signed with the key beside it.
    fn check_summary(&self) -> Result<(), ExportError> {
        let what = "the verification summary";
        let (vsa, result) = match (&self.vsa, self.record.verdict) {
            (None, Verdict::Unknown) => return Ok(()),
            (Some(_), Verdict::Unknown) => return Err(ExportError::Foreign { what: what.into() }),
            (None, _) => return Err(missing(what.to_owned())),
            (Some(vsa), Verdict::Ready) => (vsa, "PASSED"),
            (Some(vsa), Verdict::NotReady) => (vsa, "FAILED"),
        };
        let inputs = &self.record.inputs;
        let sighting = Sighting { received_at: inputs.now, source: Source::Upload };
        let keys = std::slice::from_ref(&self.gate_key);
        let verified = evidence::verify(vsa, inputs.subject.digest, &TrustSet::empty(), keys, sighting);
        let facts = verified.map_err(|rejection| malformed(what, &rejection))?.into_facts();
        let says = |key: &str| facts.predicate.get(key).and_then(Value::as_str).unwrap_or("nothing").to_owned();
        let id = self.id()?.to_string();
        for (expected, found) in [
            (predicate_type::VSA_V1, facts.predicate_type.clone()),
            (id.as_str(), says(field::DECISION)),
            (result, says("verificationResult")),
            (inputs.environment.as_str(), says(field::ENVIRONMENT)),
            (inputs.project.as_str(), says(field::PROJECT)),
        ] {
            if expected != found {
                return Err(ExportError::Mismatch { what, expected: expected.to_owned(), found });
            }
        }
        Ok(())
    }
}

fn same(what: &'static str, expected: Digest, found: Digest) -> Result<(), ExportError> {
    if expected == found {
        return Ok(());
    }
    Err(ExportError::Mismatch { what, expected: expected.to_string(), found: found.to_string() })
}

fn missing(what: String) -> ExportError {
    ExportError::Missing { what }
}

fn malformed(what: &'static str, detail: &dyn std::fmt::Display) -> ExportError {
    ExportError::Malformed { what, detail: detail.to_string().chars().take(300).collect() }
}
