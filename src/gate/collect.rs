//! Finds the bundles that lie beside a subject, and turns them into evidence or into reasons why not.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt as _;

use super::heard::Hearing;
use super::progress::PlacesRead;
use super::recall::makes_room;
use super::trust::faults_among;
use super::verifying::verify_counted;
use super::{Gate, GateError, pushed_model};
use crate::domain::decision::{Subject, is_index};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::{Facts, KeptFrom, ListedReferrer, RejectedBundle, RejectionReport, Source};
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{
    COLLECT_SECONDS_MAX, MAX_COLLECTED_BYTES, MAX_EVIDENCE, MAX_FAULTS, MAX_FETCHES_IN_FLIGHT, MAX_REFERRERS,
};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::reference::SubjectRef;
use crate::domain::statement::predicate_type;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry::{
    self, Child, Descriptor, OlderStorage, Referrers, Registry, RegistryError, RegistryOptions, Retries,
};
use crate::store::BeingDecided;

/// The bundles about one subject, as bytes, and what could not be looked at.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The media type of the subject's manifest, where it lies in a registry.
    pub media_type: Option<String>,
    /// Bundles by digest, each once, wherever it was found first.
    pub bundles: BTreeMap<Digest, (Vec<u8>, Source)>,
    /// The subject itself, where the place was asked and has no such thing.
    pub missing: Option<String>,
    /// What could not be asked. With one of these the collection is incomplete.
    pub faults: Vec<Fault>,
    /// What was listed beside the subject, in ascending order of digest.
    pub referrers: Vec<ListedReferrer>,
    /// Where bundles lay, when they were seen first, that lie nowhere where this look was.
    pub kept_from: Vec<KeptFrom>,
    /// What was passed over, in words, for `evidence list`.
    pub notes: Vec<String>,
    /// The subject's manifest, where it lies in a registry and is no index.
    pub(super) manifest: Option<Vec<u8>>,
    /// What an index names; absent for what is no index, or was not seen.
    pub children: Option<Vec<Child>>,
    /// The manifests by which it is known what the platforms of an index are: its own, then those of attestations.
    pub manifests: Vec<(Digest, Vec<u8>)>,
    /// What was looked at and is too large to be kept, in ascending order of digest.
    pub not_kept: Vec<RejectedBundle>,
    /// What may still be kept, shared with everything that the same decision looks at.
    pub(super) allowance: Arc<Allowance>,
}

/// What has been kept so far for one decision.
#[derive(Debug, Default)]
pub(super) struct Allowance {
    bundles: AtomicUsize,
    bytes: AtomicUsize,
    /// Bundles that are known to exist, as far as places have listed them.
    listed: AtomicUsize,
    /// What had to be asked again.
    pub(super) retries: Retries,
    /// What is being decided; absent where nothing is.
    pub(super) deciding: Option<BeingDecided>,
    /// How many changes about that were noted for the sake of what was seen.
    noted: AtomicU64,
    /// Whether it is a trial: by a pack that is perhaps never in force, so that nothing is noted.
    pub(super) is_trial: bool,
    /// How far each place was read.
    pub(super) places: PlacesRead,
    /// Bundles that were checked.
    checked: Arc<AtomicU64>,
}

impl Allowance {
    /// What may be kept for a decision about a subject in an environment.
    pub(super) fn for_decision(subject: Digest, environment: &EnvironmentName) -> Arc<Self> {
        Arc::new(Self { deciding: Some((subject, environment.clone())), ..Self::default() })
    }

    /// What may be kept for a decision that nobody makes.
    pub(super) fn for_trial() -> Arc<Self> {
        Arc::new(Self { is_trial: true, ..Self::default() })
    }

    /// The same for a look at another place, of which whoever looks on is told with the rest.
    pub(super) fn beside(&self, subject: Digest, environment: &EnvironmentName) -> Arc<Self> {
        let deciding = Some((subject, environment.clone()));
        Arc::new(Self { deciding, places: self.places.clone(), ..Self::default() })
    }

    /// Bundles that were checked so far.
    pub(super) fn checked(&self) -> u64 {
        self.checked.load(Ordering::Relaxed)
    }

    /// Takes note that what was seen was noted so often as a change about what is being decided.
    pub(super) fn noted(&self, changes: u64) {
        self.noted.fetch_add(changes, Ordering::Relaxed);
    }

    /// How many changes its maker has seen: those that were noted when it began, and its own.
    pub(super) fn judged(&self, began_with: Option<u64>) -> Option<u64> {
        match self.noted.load(Ordering::Relaxed) {
            0 => began_with,
            own => Some(began_with.unwrap_or(0).saturating_add(own)),
        }
    }

    /// Takes a bundle of this size from what is left, or says which limit is in the way.
    pub(super) fn take(&self, bytes: usize) -> Result<(), String> {
        if self.bundles.fetch_add(1, Ordering::Relaxed) >= MAX_EVIDENCE {
            return Err(format!("more than {MAX_EVIDENCE} bundles"));
        }
        // What is refused stays counted: the collection is incomplete from then on, whatever else comes.
        if self.bytes.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes) > MAX_COLLECTED_BYTES {
            return Err(format!("more than {MAX_COLLECTED_BYTES} bytes of bundles"));
        }
        Ok(())
    }

    /// Whether there is room for what nobody misses: half of all is left for what is still to come.
    pub(super) fn has_room(&self) -> bool {
        let (bundles, bytes) = (self.bundles.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed));
        bundles < MAX_EVIDENCE / 2 && bytes < MAX_COLLECTED_BYTES / 2
    }

    /// Whether there is as much room for all of these, if there are any.
    pub(super) fn has_room_for(&self, all: &[Vec<u8>]) -> bool {
        let (bundles, bytes) = (self.bundles.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed));
        let more: usize = all.iter().map(Vec::len).sum();
        !all.is_empty()
            && bundles.saturating_add(all.len()) <= MAX_EVIDENCE / 2
            && bytes.saturating_add(more) <= MAX_COLLECTED_BYTES / 2
    }

    /// Bundles known to exist and bundles read, so far.
    pub(super) fn progress(&self) -> (u64, u64) {
        let count = |counter: &AtomicUsize| u64::try_from(counter.load(Ordering::Relaxed)).unwrap_or(u64::MAX);
        let read = count(&self.bundles);
        (count(&self.listed).max(read), read)
    }
}

impl Found {
    /// Takes note of what could not be found out.
    pub(super) fn unknown<T>(&mut self, fault: Fault) -> Option<T> {
        self.faults.push(fault);
        None
    }

    /// Keeps one more bundle, wherever it comes from; or says which limit is in the way. Then the collection is
    /// incomplete, and that is a fault.
    pub(super) fn keep(&mut self, bytes: Vec<u8>, source: Source) -> Result<(), String> {
        let digest = Digest::of(&bytes);
        if self.bundles.contains_key(&digest) {
            return Ok(());
        }
        self.allowance.take(bytes.len())?;
        self.bundles.insert(digest, (bytes, source));
        Ok(())
    }

    /// The subject's own manifest: it says what the subject is, and of an index what it names. Gives back that of anything
    /// else.
    pub(super) fn see(&mut self, place: &str, media_type: String, digest: Digest, bytes: Vec<u8>) -> Option<Vec<u8>> {
        let index = is_index(&media_type);
        self.media_type = Some(media_type);
        if index {
            match registry::children(&bytes) {
                Ok(children) => {
                    self.children = Some(children);
                    self.keep_manifest(place, digest, bytes);
                }
                Err(error) => {
                    let detail = format!("index `{digest}`: {error}");
                    self.faults.push(plain_fault(place.to_owned(), FaultClass::Corrupt, detail));
                }
            }
            return None;
        }
        Some(bytes)
    }

    /// Keeps a manifest by which it is known what the platforms are, as everything is kept that a decision rests on.
    pub(super) fn keep_manifest(&mut self, place: &str, digest: Digest, bytes: Vec<u8>) {
        match self.allowance.take(bytes.len()) {
            Ok(()) => self.manifests.push((digest, bytes)),
            Err(detail) => self.faults.push(plain_fault(place.to_owned(), FaultClass::TooMuch, detail)),
        }
    }
}

/// What became of the bundles: facts, rejections, and the bytes of both.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    /// Those that verified, in ascending order of digest.
    pub evidence: Vec<Facts>,
    /// Those that did not, in ascending order of digest.
    pub rejected: Vec<RejectedBundle>,
    /// The bytes of both, to be stored with the decision.
    pub bytes: Vec<(Digest, Vec<u8>)>,
    /// What kept a bundle from being judged: a trusted root that has expired.
    pub faults: Vec<Fault>,
}

impl Gate {
    /// Looks everywhere that evidence about `subject` may lie: what was given to the gate, beside the subject, and what the
    /// gate has looked at before, wherever that lay.
    ///
    /// A place that cannot be looked at is a fault in the answer, not an error: what was found elsewhere is shown.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be read.
    pub(super) async fn find(&self, project: &ProjectName, subject: &Subject) -> Result<Found, GateError> {
        self.find_within(project, subject, &Arc::default()).await
    }

    /// The same, within what `allowance` leaves.
    pub(super) async fn find_within(
        &self,
        project: &ProjectName,
        subject: &Subject,
        allowance: &Arc<Allowance>,
    ) -> Result<Found, GateError> {
        let mut found = Found { allowance: Arc::clone(allowance), ..Found::default() };
        let (given, set_aside) = self.given_about(project, subject.digest).await?;
        allowance.places.found(GIVEN, given.len());
        for digest in given {
            allowance.places.fetched(GIVEN, 1);
            let Some(bytes) = self.store().bundle(digest).await? else {
                let detail = format!("bundle {digest} was uploaded and is no longer stored");
                found.faults.push(plain_fault("uploads".to_owned(), FaultClass::Corrupt, detail));
                continue;
            };
            if digest == subject.digest {
                // It is the subject itself that was given. Where it has a place, that is asked for it below.
                if !has_registry(&subject.name)
                    && let Ok(Some(media_type)) = registry::document_type(&bytes)
                {
                    let _ = found.see("uploads", media_type, digest, bytes);
                }
                continue;
            }
            let words = self.words_in(project, (digest, bytes), allowance.is_trial).await;
            let mut words = words.unwrap_or_else(|fault| found.unknown(fault).unwrap_or_default()).into_iter();
            if let Err(detail) = words.try_for_each(|bytes| found.keep(bytes, Source::Upload)) {
                let detail = format!("{detail} were given about {}; {}", subject.digest, makes_room(subject.digest));
                found.faults.push(plain_fault("uploads".to_owned(), FaultClass::TooMuch, detail));
                // What the subject is, its place says all the same.
                break;
            }
        }
        if let Some(registry) = self.registry_counting(subject, &allowance.retries)? {
            find_beside(&registry, subject.digest, &mut found).await;
        }
        if found.missing.is_none() {
            if found.media_type.is_none() && !has_registry(&subject.name) {
                self.recall_what_it_is(project, subject.digest, &mut found).await;
            }
            let before = found.bundles.len();
            self.recall((project, subject.digest), set_aside, None, &mut found).await;
            let recalled = found.bundles.len().saturating_sub(before);
            allowance.places.found(KEPT, recalled);
            allowance.places.fetched(KEPT, recalled);
            pushed_model::bind(&mut found, &subject.name);
        }
        Ok(found)
    }

    /// The place a subject lies in; `None` where only its digest is known, or it is a file.
    pub(super) fn registry_of(&self, subject: &Subject) -> Result<Option<Registry>, GateError> {
        self.registry_counting(subject, &Retries::default())
    }

    /// The same, with what is asked again counted in `retries`.
    fn registry_counting(&self, subject: &Subject, retries: &Retries) -> Result<Option<Registry>, GateError> {
        if !has_registry(&subject.name) {
            return Ok(None);
        }
        let at = SubjectRef::parse(&subject.reference(), |_| false)?;
        let options = RegistryOptions { retries: retries.clone(), ..self.settings().registry.clone() };
        Ok(Some(Registry::open(&at, &options)?))
    }

    /// Verifies what was found. Bundles that are the gate's own summaries are not evidence and left out.
    ///
    /// * `seen` — when the gate first saw each; one that is not in there is seen now.
    /// * `trust` — the trusted roots that count, the pack's own among them.
    pub(super) async fn verify_found(
        &self,
        subject: Digest,
        pack: &Pack,
        found: &Found,
        seen: &BTreeMap<Digest, Timestamp>,
        trust: &TrustSet,
    ) -> Result<Verified, GateError> {
        let now = self.now();
        let candidate = |(digest, (bytes, source)): (&Digest, &(Vec<u8>, Source))| Candidate {
            digest: *digest,
            bytes: bytes.clone(),
            source: *source,
            received_at: seen.get(digest).copied().unwrap_or(now),
        };
        let work = found.bundles.iter().map(candidate).collect();
        let mut keys = pack.keys();
        keys.push(self.public_key());
        let own_key = self.public_key().fingerprint();
        let outcomes = self.heard((work, &found.allowance.checked), subject, trust, keys).await?;
        let mut verified = Verified::default();
        for (candidate, outcome) in outcomes {
            match outcome {
                Ok(facts) if is_own_summary(&facts, own_key) => continue,
                Ok(facts) if unbound(&facts).is_some() => {
                    self.measures().bundles.add_one("rejected");
                    verified.rejected.extend(unbound(&facts));
                }
                Ok(facts) => {
                    self.measures().bundles.add_one("verified");
                    verified.evidence.push(facts);
                }
                Err(rejected) => {
                    self.measures().bundles.add_one("rejected");
                    verified.rejected.push(*rejected);
                }
            }
            verified.bytes.push((candidate.digest, candidate.bytes));
        }
        verified.rejected.extend(found.not_kept.iter().cloned());
        verified.rejected.sort_unstable_by_key(|rejected| rejected.digest);
        verified.faults = faults_among(&verified.rejected, |signer| !pack.is_nobody(signer, now));
        Ok(verified)
    }

    /// As [`verify_counted`], but for what this process has verified by the very same roots and keys; in ascending order of digest.
    async fn heard(
        &self,
        (work, checked): (Vec<Candidate>, &Arc<AtomicU64>),
        subject: Digest,
        trust: &TrustSet,
        keys: Vec<PublicKey>,
    ) -> Result<Vec<(Candidate, Result<Facts, Box<RejectedBundle>>)>, GateError> {
        // A set with roots of a pack is made for each decision, and no other has it.
        if !trust.is(&self.trust()) {
            return verify_counted(work, subject, trust.clone(), keys, checked).await;
        }
        let hearing = Hearing::new(subject, trust, &keys);
        let (mut outcomes, unknown) = self.inner.heard.known(work, &hearing);
        checked.fetch_add(u64::try_from(outcomes.len()).unwrap_or(u64::MAX), Ordering::Relaxed);
        if !unknown.is_empty() {
            let verified = verify_counted(unknown, subject, trust.clone(), keys, checked).await?;
            self.inner.heard.keep(&verified, &hearing);
            outcomes.extend(verified);
        }
        outcomes.sort_by_key(|(candidate, _)| candidate.digest);
        Ok(outcomes)
    }
}

/// Whether a recorded name is a place with referrers: `HOST/REPO` or `oci:DIR`, not a file's name.
pub(super) fn has_registry(name: &str) -> bool {
    name.starts_with("oci:") || (name.contains('/') && !name.starts_with("file:"))
}

fn is_own_summary(facts: &Facts, own_key: Digest) -> bool {
    facts.predicate_type == predicate_type::VSA_V1 && facts.signer.key == Some(own_key)
}

/// Looks beside the subject, for no longer than [`COLLECT_SECONDS_MAX`].
pub(super) async fn find_beside(registry: &Registry, subject: Digest, found: &mut Found) {
    let limit = Duration::from_secs(COLLECT_SECONDS_MAX);
    let looking = async {
        look_beside(registry, subject, found).await;
        pushed_model::read_own(registry, found).await;
    };
    let ended = tokio::time::timeout(limit, looking).await;
    pushed_model::bind(found, &registry.name());
    if ended.is_err() {
        let detail =
            format!("not all that is listed ({}) was read within the limit of {limit:?}", found.referrers.len());
        let place = format!("registry {}", registry.name());
        let elapsed_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
        found.faults.push(Fault { elapsed_ms, ..plain_fault(place, FaultClass::Timeout, detail) });
    }
}

async fn look_beside(registry: &Registry, subject: Digest, found: &mut Found) {
    // On the heap, as its future is large and every caller's would hold it.
    let older = Box::pin(registry.older_storage(subject));
    let (manifest, referrers, older) = tokio::join!(registry.manifest(subject), registry.referrers(subject), older);
    match manifest {
        Ok((descriptor, bytes)) => {
            let place = format!("registry {}", registry.name());
            found.manifest = found.see(&place, descriptor.media_type, subject, bytes);
        }
        Err(RegistryError::NotFound { what }) => found.missing = Some(what),
        Err(error) => found.faults.push(fault_of(&registry.name(), error)),
    }
    read_all(registry, subject, (referrers, older), found).await;
    if let Some(elsewhere) = registry.elsewhere() {
        let older = Box::pin(elsewhere.older_storage(subject));
        let listed = tokio::join!(elsewhere.referrers(subject), older);
        read_all(&elsewhere, subject, listed, found).await;
    }
}

/// Reads what one repository lists about the subject.
async fn read_all(
    registry: &Registry,
    subject: Digest,
    (referrers, older): (Referrers, OlderStorage),
    found: &mut Found,
) {
    found.faults.extend(older.faults);
    found.notes.extend(older.notes);
    let (places, place) = (found.allowance.places.clone(), registry.name());
    places.found(&place, older.layers.len());
    places.fetched(&place, older.layers.len());
    for layer in older.layers {
        if let Err(detail) = found.keep(layer, registry.older_storage_source()) {
            let detail = format!("{detail}; {}", makes_room(subject));
            found.faults.push(plain_fault(format!("registry {}", registry.name()), FaultClass::TooMuch, detail));
            return;
        }
    }
    let mut items = match referrers {
        Referrers::None => Vec::new(),
        Referrers::Some { items } => items,
        Referrers::CouldNotLook(fault) => {
            found.faults.push(fault);
            Vec::new()
        }
    };
    found.allowance.listed.fetch_add(items.len(), Ordering::Relaxed);
    places.found(&place, items.len());
    found.referrers.extend(items.iter().map(|(item, source)| listed(item, *source)));
    found.referrers.sort_unstable_by_key(|referrer| referrer.digest);
    found.referrers.dedup_by_key(|referrer| referrer.digest);
    let passed_over = registry::pass_over(&mut items);
    // Of these there is nothing to be read.
    places.fetched(&place, passed_over);
    if passed_over > 0 {
        found.notes.push(format!(
            "of more than {MAX_REFERRERS} referrers {passed_over} were not read, which name a kind that holds no evidence"
        ));
    }
    let fetches = futures_util::stream::iter(items)
        .map(|(item, source)| async move { (fetch(registry, subject, &item).await, item, source) })
        .buffered(MAX_FETCHES_IN_FLIGHT);
    let mut fetches = std::pin::pin!(fetches);
    while let Some((outcome, item, source)) = fetches.next().await {
        places.fetched(&place, 1);
        match outcome {
            Ok(fetched) => {
                found.notes.extend(fetched.note);
                for bytes in fetched.bundles {
                    if let Err(detail) = found.keep(bytes, source) {
                        let detail = format!("{detail}; {}", makes_room(subject));
                        let place = format!("registry {}", registry.name());
                        found.faults.push(plain_fault(place, FaultClass::TooMuch, detail));
                        return;
                    }
                }
            }
            Err(error) => found.faults.push(fault_of(&format!("{} ({})", registry.name(), item.digest), error)),
        }
        // The answer is unknown already; to go on would only add to what a broken registry has to bear.
        if found.faults.len() >= MAX_FAULTS {
            found.notes.push(format!("after {MAX_FAULTS} faults nothing more was read"));
            return;
        }
    }
}

fn listed(item: &Descriptor, source: Source) -> ListedReferrer {
    ListedReferrer { digest: item.digest, source }
}

async fn fetch(registry: &Registry, subject: Digest, item: &Descriptor) -> Result<registry::Fetched, RegistryError> {
    Box::pin(registry.bundles(subject, item)).await
}

/// A registry's failure while evidence is collected. A referrer that is listed and not there is a fault too: what
/// it would have said is not known.
pub(super) fn fault_of(place: &str, error: RegistryError) -> Fault {
    match error {
        RegistryError::Fault(fault) => fault,
        RegistryError::NotFound { what } => {
            plain_fault(format!("registry {place}"), FaultClass::Corrupt, format!("{what} is listed but not there"))
        }
        RegistryError::Invalid { detail } => plain_fault(format!("registry {place}"), FaultClass::Corrupt, detail),
    }
}

pub(super) fn plain_fault(dependency: String, class: FaultClass, detail: String) -> Fault {
    Fault { dependency, class, tries: 1, elapsed_ms: 0, retry_after_s: None, retry: class.retry(), detail }
}

/// One bundle on its way to being evidence.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) digest: Digest,
    pub(super) bytes: Vec<u8>,
    pub(super) source: Source,
    pub(super) received_at: Timestamp,
}

/// What is read that nobody asked a registry for, in words.
const GIVEN: &str = "given to the gate";
const KEPT: &str = "seen before";

/// The same for whoever asks what is proved and nothing else: what is no proof is refused for what it is, whoever said it.
pub(super) fn proved(outcome: Result<Facts, Box<RejectedBundle>>) -> Result<Facts, Box<RejectedBundle>> {
    outcome.and_then(|facts| match not_proved(&facts) {
        Some(rejected) => Err(Box::new(rejected)),
        None => Ok(facts),
    })
}

/// How facts are refused that are no proof; `None` for those that are.
pub(super) fn not_proved(facts: &Facts) -> Option<RejectedBundle> {
    facts.refused.as_deref().map(|report| refused_as(facts, report.clone()))
}

/// How facts are refused that are true of something else than an artifact; `None` for all others.
pub(super) fn unbound(facts: &Facts) -> Option<RejectedBundle> {
    evidence::unbound(facts).map(|rejection| refused_as(facts, rejection.report()))
}

fn refused_as(facts: &Facts, rejection: RejectionReport) -> RejectedBundle {
    RejectedBundle {
        digest: facts.digest,
        form: facts.form,
        predicate_type: facts.predicate_type.clone(),
        source: facts.source,
        rejection,
        signer: None,
        not_kept: false,
        unread: None,
        expired_signer: None,
    }
}
