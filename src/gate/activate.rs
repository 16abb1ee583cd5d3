//! Puts a policy pack in force: decides the standing subjects again first, then switches, all at once.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::check::policy_ref;
use super::fetch_pack::PackWord;
use super::parts::{Before, Circumstances, FoundPart};
use super::promote::engine;
use super::reply::PolicyRef;
use super::stood::Anew;
use super::under_pack::UnderPack;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, PackRef, Part, Record, Verdict, is_index};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{ACTIVATION_TURN_MILLISECONDS_MAX, MAX_ACTIVATION_PASSES, MAX_TEXT_CHARS};
use crate::domain::names::{EnvironmentName, PackName, ProjectName};
use crate::domain::policy::{
    Loosening, LooseningKind, Members, Pack, PackFiles, People, changes_elsewhere, loosenings,
};
use crate::domain::reference::SubjectRef;
use crate::domain::time::Timestamp;
use crate::store::{Activation, Conflict, Follows, LastWord, NewRun, StoreError};

/// What an activation did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivationReply {
    /// What is in force now.
    pub policy: PolicyRef,
    /// What was in force before.
    pub previous: Option<PolicyRef>,
    /// The subjects that stood, and how they stand under the new pack.
    pub decided_again: Vec<DecidedAgain>,
    /// Where it was fetched from; absent for a directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who signed it; absent for a directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    /// Why less may be asked, as it is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What less is asked of than before; empty where there was no pack before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loosened: Vec<Loosening>,
    /// The overrides that waived something for what stood, and do not under this pack: the rule says something else now and
    /// is to be approved anew, or the pack lets nobody waive it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_longer_waiving: Vec<Digest>,
    /// The environments for which it was not to change anything, and whose answers rest all the same on how a subject stands where it
    /// was: they come after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dependent_environments: Vec<EnvironmentName>,
    /// How many subjects were not decided again, since there are more than [`crate::domain::limits::MAX_STANDING_SUBJECTS`]:
    /// none of them is ready until somebody asks.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left: u64,
}

/// Nothing is said of what is not.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// Whose packs a gate takes, and what somebody said who puts one in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActivationTerms {
    /// Who may sign packs, as the gate's configuration names them and never a pack. Nobody: packs are taken from
    /// directories, as whoever works on the gate's own data directory gives them.
    pub signers: Members,
    /// Why less may be asked of a protected environment; absent: it may not.
    pub loosening: Option<String>,
    /// The environments that it may change anything for; empty: all.
    pub only: BTreeSet<EnvironmentName>,
}

/// A pack that is to be put in force.
struct Candidate {
    pack: Arc<Pack>,
    files: PackFiles,
    source: Option<String>,
    signed_by: Option<String>,
    /// What the word of who signed it rests on.
    word: Option<PackWord>,
    reason: Option<String>,
    /// The environments that it may change anything for; empty: all.
    only: BTreeSet<EnvironmentName>,
    /// Whether it may ask less of a protected environment without a reason.
    loosening: LooseningRule,
}

/// What becomes of a pack that asks less of a protected environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LooseningRule {
    /// Whoever puts it in force has a reason to give.
    NeedsReason,
    /// Nobody gives one here: nothing is asked less of, protected or not, and the pack is the next of the one in force.
    Refused,
    /// What surely asks less needs a reason. What was rewritten, or filled in, is said in the answer and recorded.
    NeedsReasonIfSure,
}

/// How somebody who may puts a pack in force that a service does not.
const AT_HOME: &str = "where the gate's data is: countersign --project NAME policy activate PLACE@sha256:…";

/// One subject that was decided again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedAgain {
    /// The subject.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// How it stood.
    pub before: Verdict,
    /// How it stands.
    pub after: Verdict,
}

impl Gate {
    /// Puts `files` in force for `project`.
    ///
    /// First decides every standing subject again, from the stored bundles: they may now be signed by somebody
    /// accepted, or no longer. Then those decisions and the switch are committed in one transaction, so that an
    /// activation neither blocks everything nor lets anything stand that the new pack refuses.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] with every load error, with every check that a protected environment lets be weaker
    /// without saying why, or naming trusted roots that the pack counts on and that
    /// are not in force here; [`GateError::Fault`] when one of those in force has expired; [`GateError::Conflict`] for a version that does not
    /// grow, or when another activation, or too many other decisions, came in between.
    pub async fn activate_pack(&self, project: &ProjectName, files: PackFiles) -> Result<ActivationReply, GateError> {
        self.activate_pack_on(project, files, &ActivationTerms::default()).await
    }

    /// [`Self::activate_pack`], on terms: where the configuration names pack signers, a directory is nobody's word.
    ///
    /// Without pack signers whoever changes the directory is whoever puts it in force. What surely asks less of a protected
    /// environment than the pack that somebody put in force needs a reason all the same; of what was rewritten or filled in nobody
    /// can tell, and an edit would be a loosening each time: that is told and recorded.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] where there are pack signers, or where less is asked and no reason is given; as
    /// [`Self::activate_pack`].
    pub async fn activate_pack_on(
        &self,
        project: &ProjectName,
        files: PackFiles,
        terms: &ActivationTerms,
    ) -> Result<ActivationReply, GateError> {
        if !terms.signers.is_empty() {
            return Err(GateError::NotAllowed {
                detail: format!(
                    "this gate takes packs that {} signed (packs.signers), and a directory is signed by nobody",
                    terms.signers
                ),
                hint: Some(
                    "countersign policy publish DIR PLACE:TAG --key KEY; then activate the PLACE@sha256:… it prints"
                        .into(),
                ),
            });
        }
        let reason = reason(terms)?;
        let pack = Arc::new(self.draft(&files).await?);
        let (loosening, only) = (LooseningRule::NeedsReasonIfSure, terms.only.clone());
        let (source, signed_by, word) = (None, None, None);
        self.put_in_force(project, Candidate { pack, files, source, signed_by, word, reason, only, loosening }).await
    }

    /// Puts the published pack `at` in force, which one of the gate's pack signers must have signed.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] when nobody who may signed it, or when it asks less of a protected environment than the
    /// pack in force and no reason is given: each thing is named; [`GateError::Usage`] for a tag or where no pack
    /// signers are configured; [`GateError::Fault`] when the registry cannot be asked; as [`Self::activate_pack`].
    pub async fn activate_published(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        terms: &ActivationTerms,
    ) -> Result<ActivationReply, GateError> {
        self.activate_signed(project, at, terms, LooseningRule::NeedsReason).await
    }

    /// Puts a published pack in force by nobody's word but that of its signer: whoever may connect asks for it.
    ///
    /// A signature on a pack says nothing of whom it is for. So here it only follows the pack of its name that is in force for
    /// the project already, and asks no less of anything. What comes first in a project, and what asks less, is put in force
    /// where the gate's data is, by somebody who says why.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for that, too; as [`Gate::activate_published`].
    pub async fn activate_on_own_terms(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        only: BTreeSet<EnvironmentName>,
    ) -> Result<ActivationReply, GateError> {
        let terms = ActivationTerms { signers: self.settings().pack_signers.clone(), loosening: None, only };
        self.activate_signed(project, at, &terms, LooseningRule::Refused).await
    }

    async fn activate_signed(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        terms: &ActivationTerms,
        loosening: LooseningRule,
    ) -> Result<ActivationReply, GateError> {
        if terms.signers.is_empty() {
            return Err(GateError::Usage {
                detail: "a published pack counts by who signed it, and this gate names no pack signers".into(),
                hint: Some("name them in the configuration: [packs] signers = [\"security.pub\"]".into()),
            });
        }
        let reason = reason(terms)?;
        let fetched = self.fetch_signed_pack(project, at, &terms.signers).await?;
        let candidate = Candidate {
            pack: Arc::new(self.draft(&fetched.files).await?),
            files: fetched.files,
            source: Some(fetched.word.reference.clone()),
            signed_by: Some(fetched.word.signed_by.clone()),
            word: Some(fetched.word),
            reason,
            only: terms.only.clone(),
            loosening,
        };
        self.put_in_force(project, candidate).await
    }

    async fn put_in_force(&self, project: &ProjectName, candidate: Candidate) -> Result<ActivationReply, GateError> {
        self.require_roots(&candidate.pack)?;
        require_reasons(&candidate.pack)?;
        candidate.pack.check_cases()?;
        // Whoever it names is asked for by all that come after it: a pack of which that cannot be read would end every override.
        People::of(&candidate.files)?;
        let store = self.store();
        let Candidate { pack, files, .. } = &candidate;
        let reference = pack.reference();
        let in_force = store.pack_in_force(project).await?;
        let previous = self.active_pack(project).await?;
        let mut reply = ActivationReply {
            policy: policy_ref(&reference),
            previous: Some(policy_ref(&previous.reference())),
            decided_again: Vec::new(),
            source: candidate.source.clone(),
            signed_by: candidate.signed_by.clone(),
            reason: candidate.reason.clone(),
            loosened: Vec::new(),
            no_longer_waiving: Vec::new(),
            dependent_environments: Vec::new(),
            left: 0,
        };
        require_environments(&previous, &candidate)?;
        if in_force == Some(reference.digest) {
            return Ok(reply);
        }
        pack.check_anew()?;
        self.require_no_revoked_pack(project, &reference).await?;
        reply.dependent_environments = pack.after_all(&candidate.only).into_iter().cloned().collect();
        if candidate.loosening == LooseningRule::Refused {
            require_next(project, in_force.is_some().then_some(&previous.reference().name), &reference)?;
        }
        // Nobody put the embedded pack in force: there is nothing that could be asked less than before.
        if in_force.is_some() {
            reply.loosened = loosenings(&previous, pack, self.now());
            require_no_loosening(&previous, &candidate, &reply.loosened)?;
        }
        store.put_pack(reference.digest, &reference.name, reference.version, &files.clone().into_map()).await?;
        let judged = UnderPack::new(self, project, (previous, Arc::clone(pack)), candidate.word.clone());
        // On the heap, as its future is large and every caller's would hold it.
        let judged = Box::pin(self.switch(judged, project, in_force, &reply)).await?;
        let judged = judged.lock().await;
        judged.tell(&mut reply);
        for due in judged.over() {
            store.note_due(due).await?;
        }
        for decision in judged.decisions() {
            self.publish_one(decision.id()).await?;
        }
        Ok(reply)
    }

    /// A pack that was revoked is put in force by nobody, wherever it comes from: nothing would be ready under it.
    pub(super) async fn require_no_revoked_pack(&self, project: &ProjectName, pack: &PackRef) -> Result<(), GateError> {
        match self.revocations_in_force(project, &[pack.digest]).await?.first() {
            None => Ok(()),
            Some(revocation) => Err(GateError::NotAllowed {
                detail: format!(
                    "pack `{}` version {} ({}) is not put in force: it was {}",
                    pack.name,
                    pack.version,
                    pack.digest,
                    revocation.in_words()
                ),
                hint: Some(format!(
                    "put another version in force; or, if it is to count again: countersign revoke --undo {} --reason TEXT \
                     --key FILE",
                    revocation.id
                )),
            }),
        }
    }

    /// Decides what stands under the pack that comes, and switches. What somebody decides meanwhile is decided once more, and
    /// no more than that; and where that does not come to an end, since somebody decides all the time, the last of it is
    /// decided while nobody else can.
    async fn switch(
        &self,
        judged: UnderPack,
        project: &ProjectName,
        in_force: Option<Digest>,
        reply: &ActivationReply,
    ) -> Result<Arc<Mutex<UnderPack>>, GateError> {
        let (store, pack) = (self.store(), reply.policy.digest);
        let activation = || Activation {
            at: self.now(),
            source: reply.source.clone(),
            signed_by: reply.signed_by.clone(),
            reason: reply.reason.clone(),
            loosened: reply.loosened.clone(),
        };
        let judged = Arc::new(Mutex::new(judged));
        for pass in 1..=MAX_ACTIVATION_PASSES {
            self.require_clock(self.now()).await?;
            let mut held = judged.lock().await;
            held.catch_up().await?;
            let outcome = if pass < MAX_ACTIVATION_PASSES {
                store.activate_pack(project, pack, activation(), in_force, held.known(), &held.decisions()).await
            } else {
                drop(held);
                // Made at first use, and nothing is written while the last word is spoken.
                self.log_origin().await?;
                let last = last_word(Arc::clone(&judged), project.clone());
                let outcome = store.activate_pack_alone(project, pack, activation(), in_force, last).await;
                held = judged.lock().await;
                outcome
            };
            let failed = held.failed.take();
            drop(held);
            match (outcome, failed) {
                (Ok(_), _) => break,
                (Err(_), Some(error)) => return Err(error),
                (
                    Err(StoreError::Conflict(
                        Conflict::Standing { .. } | Conflict::Decided { .. } | Conflict::Revoked { .. },
                    )),
                    None,
                ) if pass < MAX_ACTIVATION_PASSES => {}
                (Err(error), None) => return Err(error.into()),
            }
        }
        Ok(judged)
    }

    /// Decides again from what is stored and was given since, and nothing else.
    pub(super) async fn decide_one_again(
        &self,
        Anew { old, ready_since, allowance }: Anew<'_>,
        pack: &Arc<Pack>,
        before: Option<Before>,
        follows: &Follows,
        now: Timestamp,
    ) -> Result<(Record, Vec<(Digest, Vec<u8>)>), GateError> {
        let inputs = &old.inputs;
        let subject = inputs.subject.digest;
        let project = &inputs.project;
        let (stored, parts_stored) = self.decided_by(inputs, pack, &allowance).await?;
        let trust = self.trust_for(pack);
        let (verified, _) = self.look_at(project, &inputs.subject, &stored, pack, &trust).await?;
        require_known(verified.faults)?;
        let mut kept_from = [inputs.kept_from.clone(), stored.kept_from].concat();
        let overrides = self.overrides_for(&inputs.project, subject, &inputs.environment, pack).await?;
        let mut bytes = verified.bytes;
        // An index that was decided before anybody looked at its platforms: none of them is known, and none is asked
        // for here.
        let index = inputs.subject.media_type.as_deref().is_some_and(is_index);
        let mut platforms = (index || inputs.platforms.is_some()).then(Vec::new);
        let environment = &inputs.environment;
        let circumstances = Circumstances { project, environment, pack, before: before.as_ref(), trust: &trust };
        for (part, mut found) in parts_stored {
            self.add_what_came((project, part.subject.digest), pack, &mut found).await?;
            found.referrers.clone_from(&part.referrers);
            kept_from.append(&mut found.kept_from);
            let faults = std::mem::take(&mut found.faults);
            let found = FoundPart { subject: part.subject.clone(), platform: part.platform.clone(), found };
            let part = self.verify_part(found, circumstances, &mut bytes).await?;
            require_known(part.faults)?;
            platforms.get_or_insert_default().push(Part { faults, ..part });
        }
        for digest in &inputs.manifests {
            bytes.push((*digest, self.still_stored(*digest, subject).await?));
        }
        let mut about = inputs.subject.clone();
        // A version that did not ask whether the digest may be an index: now it is asked.
        about.unseen |= about.media_type.is_none();
        kept_from.sort();
        kept_from.dedup();
        let mut again = Inputs {
            run: Uuid::now_v7(),
            subject: about,
            now,
            // Nobody looks anywhere here, so nothing gets any younger by it.
            looked_at: Some(inputs.looked_for_at()).filter(|looked_at| *looked_at != now),
            engine: engine(),
            policy: pack.reference(),
            trust_set: trust.digest(),
            evidence: verified.evidence,
            rejected: verified.rejected,
            faults: stored.faults,
            retried: Vec::new(),
            kept_from,
            prior: before.map(|before| before.prior),
            overrides,
            platforms,
            revocations: Vec::new(),
            again: None,
            counting: None,
            weighing: None,
            revoked_decision: self.revoked_before(project, follows, None).await?,
            before_loss: self.lost_before(follows, None).await?,
            ready_since,
            ..inputs.clone()
        };
        self.say_who_is_who(&mut again, pack, &bytes).await?;
        again.say_counting();
        self.withhold(&mut again, follows).await?;
        let was = (old.verdict, old.inputs.policy.digest);
        Ok((self.decide_by_places_again(again, inputs, pack, was).await?, bytes))
    }
}

/// Decides what others have decided last, while nobody decides anything.
fn last_word(judged: Arc<Mutex<UnderPack>>, project: ProjectName) -> LastWord {
    Arc::new(move || {
        let (judged, project) = (Arc::clone(&judged), project.clone());
        let word = async move {
            let mut held = judged.lock().await;
            let turn = Duration::from_millis(ACTIVATION_TURN_MILLISECONDS_MAX);
            let error = match tokio::time::timeout(turn, held.catch_up()).await {
                Ok(Ok(())) => return Ok((held.seen(), held.decisions())),
                Ok(Err(error)) => error,
                Err(_) => GateError::Conflict {
                    detail: format!(
                        "something else is decided all the time, and what came last could not be decided within \
                         {ACTIVATION_TURN_MILLISECONDS_MAX} ms"
                    ),
                },
            };
            held.failed = Some(error);
            Err(StoreError::Conflict(Conflict::Standing { project }))
        };
        word.boxed()
    })
}

/// Not knowing is no reason to let something fall that stands: then the pack in force stays.
pub(super) fn require_known(faults: Vec<Fault>) -> Result<(), GateError> {
    faults.into_iter().next().map_or(Ok(()), |fault| Err(GateError::Fault(fault)))
}

/// The reason that was given, if it is one.
fn reason(terms: &ActivationTerms) -> Result<Option<String>, GateError> {
    let Some(reason) = terms.loosening.as_deref().map(str::trim) else { return Ok(None) };
    if reason.is_empty() || reason.len() > MAX_TEXT_CHARS || reason.chars().any(char::is_control) {
        return Err(GateError::Usage {
            detail: format!("expected a reason on one line of at most {MAX_TEXT_CHARS} bytes, found another text"),
            hint: Some("--allow-loosening --reason \"why less may be asked\"".into()),
        });
    }
    Ok(Some(reason.to_owned()))
}

/// Refuses a pack that asks less of a protected environment, or may, without a reason. What was protected before counts:
/// that it no longer is would be one more thing that is asked less.
fn require_no_loosening(previous: &Pack, candidate: &Candidate, loosened: &[Loosening]) -> Result<(), GateError> {
    if candidate.reason.is_some() {
        return Ok(());
    }
    let refused = candidate.loosening == LooseningRule::Refused;
    let if_sure = candidate.loosening == LooseningRule::NeedsReasonIfSure;
    let counts = |one: &&Loosening| {
        (refused || previous.protects(&one.environment)) && (!if_sure || one.kind == LooseningKind::Loosened)
    };
    let found: Vec<String> = loosened.iter().filter(counts).map(ToString::to_string).collect();
    if found.is_empty() {
        return Ok(());
    }
    let (less, hint) = if refused {
        ("asks less than the pack in force", AT_HOME.to_owned() + ", with --allow-loosening --reason TEXT")
    } else {
        (
            "asks less of a protected environment, or of one that such a one rests on, than the pack in force",
            "if that is meant, say why, and it is recorded: --allow-loosening --reason TEXT".to_owned(),
        )
    };
    Err(GateError::NotAllowed {
        detail: format!(
            "pack `{}` version {} is not put in force: it {less}, or may:\n  {}",
            candidate.pack.reference().name,
            candidate.pack.reference().version,
            found.join("\n  ")
        ),
        hint: Some(hint),
    })
}

/// Refuses a pack that changes something for more environments than it was put in force for, where some were named.
fn require_environments(previous: &Pack, candidate: &Candidate) -> Result<(), GateError> {
    let (pack, only) = (&candidate.pack, &candidate.only);
    if let Some(unknown) =
        only.iter().find(|name| pack.environment(name).is_none() && previous.environment(name).is_none())
    {
        let known: Vec<&str> = pack.environments().map(|environment| environment.name.as_str()).collect();
        return Err(GateError::Usage {
            detail: format!("the pack has no environment `{unknown}`"),
            hint: Some(format!("its environments are {}", known.join(", "))),
        });
    }
    let found = if only.is_empty() { Vec::new() } else { changes_elsewhere(previous, pack, only) };
    if found.is_empty() {
        return Ok(());
    }
    let named: Vec<&str> = only.iter().map(EnvironmentName::as_str).collect();
    Err(GateError::NotAllowed {
        detail: format!(
            "pack `{}` version {} is not put in force: it may change {} only, and does, or may, elsewhere, too:\n  {}",
            pack.reference().name,
            pack.reference().version,
            named.join(", "),
            found.join("\n  ")
        ),
        hint: Some(
            "name those environments, too (--environment NAME), or none for all; what is for one alone is a rule of its own \
             with environments = [\"NAME\"]"
                .into(),
        ),
    })
}

/// Refuses over HTTP what is not the next of the pack in force: its signer may have meant it for another project.
fn require_next(project: &ProjectName, in_force: Option<&PackName>, given: &PackRef) -> Result<(), GateError> {
    if in_force == Some(&given.name) {
        return Ok(());
    }
    let found = in_force.map_or_else(
        || "nobody has put a pack in force there yet".to_owned(),
        |name| format!("`{name}` is in force there"),
    );
    Err(GateError::NotAllowed {
        detail: format!(
            "pack `{}` version {} is not put in force for project `{project}`: whoever signed it did not say for which \
             project, and {found}",
            given.name, given.version
        ),
        hint: Some(format!("{AT_HOME}; from then on its next versions may come this way")),
    })
}

/// Refuses a pack that lets a check be weaker in a protected environment without saying why.
pub(super) fn require_reasons(pack: &Pack) -> Result<(), GateError> {
    let unexplained: Vec<String> = pack.manifest().unexplained().iter().map(ToString::to_string).collect();
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(GateError::Configuration {
        detail: format!("pack `{}` is not put in force: {}", pack.reference().name, unexplained.join("; ")),
        hint: Some(
            "leave the weaker check out, or say why it is meant: accepted-weakenings = { NAME = \"reason\" }".into(),
        ),
    })
}

/// The run of a decision that nobody asked for: the gate decided again by itself.
pub(super) fn run_for(record: &Record) -> NewRun {
    let inputs = &record.inputs;
    NewRun {
        id: inputs.run,
        project: inputs.project.clone(),
        subject: inputs.subject.digest,
        name: inputs.subject.name.clone(),
        environment: inputs.environment.clone(),
        correlation_id: None,
        idempotency_key: None,
        body_digest: inputs.policy.digest,
        at: inputs.now,
        again: None,
    }
}
