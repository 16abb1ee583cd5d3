//! What builders leave in an index beside its platforms: manifests of in-toto statements that nobody signed.

use std::collections::BTreeSet;

use super::collect::{Found, fault_of, plain_fault};
use super::parts::FoundPart;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Form, Sighting, StatementHead, UNSIGNED};
use crate::domain::facts::{Facts, RejectedBundle, RejectionReport, Source};
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_COLLECTED_BYTES, MAX_PARTS, MAX_STATEMENT_BYTES_SHOWN};
use crate::domain::names::ProjectName;
use crate::domain::policy::{Environment, UnsignedStatements};
use crate::domain::time::Timestamp;
use crate::registry::{self, Child, Descriptor, Registry, RegistryError};

/// Where the manifests and layers of one index are.
pub(super) struct Shelf<'a> {
    pub(super) gate: &'a Gate,
    pub(super) project: &'a ProjectName,
    /// The index's registry; without one there is only what was given to the gate.
    pub(super) registry: Option<Registry>,
}

/// The platforms of an index, each with what the index says it is for.
type Platforms = Vec<(Child, Option<String>)>;

/// What an entry of an index is.
enum Entry {
    /// Something to run, or something that only says that it is not.
    Part,
    /// An attestation and nothing else: its manifest, and the statements that it names.
    Attestation(Vec<u8>, Vec<Descriptor>),
    /// It could not be looked at; that is a fault already.
    Unknown,
}

impl Shelf<'_> {
    /// Tells the platforms of an index, each once, from the statements beside them.
    pub(super) async fn sort_out(
        &self,
        children: Vec<Child>,
        found: &mut Found,
    ) -> Result<(Platforms, Vec<Descriptor>), GateError> {
        let (mut platforms, mut statements, mut seen) = (Platforms::new(), Vec::new(), BTreeSet::new());
        let claims = children.iter().filter(|child| child.claims_attestation).count();
        let parts = children.len().saturating_sub(claims);
        for (what, count) in [("parts", parts), ("attestations", claims)] {
            if count > MAX_PARTS {
                let detail = format!("the index names {count} {what}, more than the limit of {MAX_PARTS}");
                found.faults.push(plain_fault(self.place(), FaultClass::TooMuch, detail));
                return Ok((Platforms::new(), Vec::new()));
            }
        }
        for child in children {
            match self.entry(&child, found).await? {
                Entry::Part => {
                    let platform = child.platform.clone();
                    if seen.insert((child.descriptor.digest, platform.clone())) {
                        platforms.push((child, platform));
                    }
                }
                Entry::Attestation(manifest, layers) => {
                    let digest = child.descriptor.digest;
                    if !found.manifests.iter().any(|(kept, _)| *kept == digest) {
                        found.keep_manifest(&self.place(), digest, manifest);
                        statements.extend(layers);
                    }
                }
                Entry::Unknown => {}
            }
        }
        Ok((platforms, statements))
    }

    /// Whether an entry is an attestation and nothing else. That it says so is not enough: what holds anything but
    /// statements is a part like all others.
    async fn entry(&self, child: &Child, found: &mut Found) -> Result<Entry, GateError> {
        if !child.claims_attestation {
            return Ok(Entry::Part);
        }
        let digest = child.descriptor.digest;
        let manifest = match &self.registry {
            Some(registry) => registry.manifest(digest).await.map(|(_, bytes)| bytes),
            // Without it, it is taken for what runs.
            None => match self.given(digest).await? {
                Some(bytes) => Ok(bytes),
                None => return Ok(Entry::Part),
            },
        };
        match manifest {
            Ok(bytes) => Ok(registry::statements(&bytes).map_or(Entry::Part, |found| Entry::Attestation(bytes, found))),
            Err(error) => {
                found.faults.push(self.named_but(error));
                Ok(Entry::Unknown)
            }
        }
    }

    /// A manifest that was given to the gate.
    async fn given(&self, digest: Digest) -> Result<Option<Vec<u8>>, GateError> {
        let store = self.gate.store();
        let uploads = store.uploads(self.project, digest).await?;
        if !uploads.iter().any(|(upload, _)| *upload == digest) {
            return Ok(None);
        }
        Ok(store.bundle(digest).await?)
    }

    /// Reads the statements, and puts each beside the platform that it is about; one that is about none, beside the
    /// index. One that does not tell may be about any, so that it is put beside each.
    pub(super) async fn read_statements(
        &self,
        statements: Vec<Descriptor>,
        parts: &mut [FoundPart],
        found: &mut Found,
    ) {
        let Some(registry) = &self.registry else {
            if !statements.is_empty() {
                found.notes.push(format!("{} unsigned statements of the index lie in no place", statements.len()));
            }
            for part in parts {
                part.found.not_kept.extend(statements.iter().map(elsewhere));
            }
            return;
        };
        let mut seen = BTreeSet::new();
        let mut left = MAX_COLLECTED_BYTES;
        for layer in statements.into_iter().filter(|layer| seen.insert(layer.digest)) {
            let bytes = match self.statement(registry, &layer, &mut left).await {
                Ok(bytes) => bytes,
                Err(fault) => {
                    found.faults.push(fault);
                    continue;
                }
            };
            // What is read where it is judged is read in no other way here.
            let head = bytes.as_deref().and_then(|bytes| match bytes.len() {
                ..=MAX_BUNDLE_BYTES => StatementHead::told(bytes),
                _ => StatementHead::read(bytes),
            });
            let mut of_a_part = false;
            for part in &mut *parts {
                let Some(head) = &head else {
                    of_a_part = true;
                    part.found.not_kept.push(untold(&layer, bytes.as_deref()));
                    continue;
                };
                if head.subjects.contains(&part.subject.digest) {
                    of_a_part = true;
                    self.put(&mut part.found, &layer, bytes.as_deref(), Some(head));
                }
            }
            if !of_a_part {
                self.put(found, &layer, bytes.as_deref(), head.as_ref());
            }
        }
    }

    /// The bytes of a statement; `None` for one that is too large even to be shown for what it is.
    async fn statement(
        &self,
        registry: &Registry,
        layer: &Descriptor,
        left: &mut usize,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let size = usize::try_from(layer.size).unwrap_or(usize::MAX);
        if size > MAX_STATEMENT_BYTES_SHOWN || size > *left {
            return Ok(None);
        }
        let bytes = registry.blob(layer.digest, size).await.map_err(|error| self.named_but(error))?;
        *left = left.saturating_sub(bytes.len());
        Ok(Some(bytes))
    }

    fn put(&self, found: &mut Found, layer: &Descriptor, bytes: Option<&[u8]>, head: Option<&StatementHead>) {
        match bytes.filter(|bytes| bytes.len() <= MAX_BUNDLE_BYTES) {
            Some(bytes) => {
                if let Err(detail) = found.keep(bytes.to_vec(), Source::Index) {
                    found.faults.push(plain_fault(self.place(), FaultClass::TooMuch, detail));
                }
            }
            None => found.not_kept.push(not_kept(layer, head)),
        }
    }

    fn place(&self) -> String {
        self.registry.as_ref().map_or_else(|| "uploads".to_owned(), |registry| format!("registry {}", registry.name()))
    }

    /// What the index leads to and what is not there is a fault: what it would have said is not known.
    fn named_but(&self, error: RegistryError) -> Fault {
        match error {
            RegistryError::NotFound { what } => {
                let detail = format!("{what} is named by the index, but is not there");
                plain_fault(self.place(), FaultClass::Corrupt, detail)
            }
            other => fault_of(&self.registry.as_ref().map(Registry::name).unwrap_or_default(), other),
        }
    }
}

/// What is shown of a statement whose bytes are not kept, since they are too many.
fn not_kept(layer: &Descriptor, head: Option<&StatementHead>) -> RejectedBundle {
    let (digest, size) = (layer.digest, layer.size);
    let expected = format!("a signature that covers it, and at most {MAX_BUNDLE_BYTES} bytes");
    let found = format!("an in-toto statement of {size} bytes in layer {digest}, which nobody signed");
    RejectedBundle {
        digest,
        form: Form::Statement,
        predicate_type: head.map(|head| head.predicate_type.clone()).unwrap_or_default(),
        source: Source::Index,
        rejection: RejectionReport { code: UNSIGNED.to_owned(), expected, found },
        signer: None,
        not_kept: true,
        unread: None,
        expired_signer: None,
    }
}

/// What is expected of a layer that says it holds a statement.
const TELLING: &str = "an in-toto statement that says what it is about";

/// What is shown of bytes of which nobody knows what they are about: too many to be read, or no statement.
fn untold(layer: &Descriptor, bytes: Option<&[u8]>) -> RejectedBundle {
    let mut rejected = not_kept(layer, None);
    if bytes.is_some() {
        rejected.rejection = RejectionReport {
            code: UNSIGNED.to_owned(),
            expected: TELLING.to_owned(),
            found: format!("{} bytes in layer {} that are none, which nobody signed", layer.size, layer.digest),
        };
    }
    rejected
}

/// What is expected of an index whose statements count.
const THERE: &str = "the place where the index lies, and the statements that it holds";

/// What is shown of a statement that lies in no place that was asked: nobody said where the index is.
fn elsewhere(layer: &Descriptor) -> RejectedBundle {
    let found =
        format!("a digest alone; the index holds an in-toto statement in layer {}, which lies elsewhere", layer.digest);
    RejectedBundle {
        rejection: RejectionReport { code: UNSIGNED.to_owned(), expected: THERE.to_owned(), found },
        ..not_kept(layer, None)
    }
}

/// Whether a signature over the index answers for what the index holds unsigned.
pub(super) fn counts_unsigned(environment: &Environment) -> bool {
    environment.unsigned_statements == UnsignedStatements::OfSignedIndex
}

/// Whether it is a statement that the index holds and that could be looked at again.
pub(super) fn is_of_index(rejected: &RejectedBundle) -> bool {
    rejected.form == Form::Statement && rejected.source == Source::Index && !rejected.not_kept
}

/// Takes out of `rejected` what lacks nothing but a signature of its own; of the rest it says what else is wrong.
pub(super) fn take_unsigned(
    subject: Digest,
    rejected: &mut Vec<RejectedBundle>,
    bytes: &[(Digest, Vec<u8>)],
    seen_at: impl Fn(&Digest) -> Timestamp,
) -> Vec<Facts> {
    let mut unsigned = Vec::new();
    rejected.retain_mut(|one| {
        let Some((_, content)) = bytes.iter().find(|(digest, _)| is_of_index(one) && *digest == one.digest) else {
            return true;
        };
        let sighting = Sighting { received_at: seen_at(&one.digest), source: one.source };
        match evidence::unsigned(content, subject, sighting) {
            Ok(facts) => {
                unsigned.push(facts);
                false
            }
            Err(rejection) => {
                one.rejection = rejection.report();
                true
            }
        }
    });
    unsigned
}

/// Where unsigned statements count, one that is too large to be kept, or that nobody can read, may be the one that fails.
pub(super) fn not_counted(rejected: &RejectedBundle) -> Fault {
    let detail = format!("{}: {}", rejected.digest, rejected.rejection.found);
    let class = match rejected.rejection.expected.as_str() {
        TELLING => FaultClass::Corrupt,
        THERE => FaultClass::Unavailable,
        _ => FaultClass::TooMuch,
    };
    plain_fault("index".to_owned(), class, detail)
}
