//! The gate here, or the gate over there: same questions, same answers.

use uuid::Uuid;

use super::remote::Remote;
use crate::domain::decision::Difference;
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::overrides::Debt;
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::SubjectRef;
use crate::domain::revocation::Target;
use crate::domain::time::Timestamp;
use crate::gate::activate::{ActivationReply, ActivationTerms};
use crate::gate::history::{History, Span};
use crate::gate::log::proof::InclusionReply;
use crate::gate::policies::PolicyInForce;
use crate::gate::reply::{DecisionReply, RunReply};
use crate::gate::{
    DecisionFilter, DecisionRange, DependantsReply, EvidenceAdded, EvidenceRemoved, ExportForm, Gate, GateError,
    HeldReply, Listing, NoticeFilter, NoticeReply, Observer, OverrideChoice, OverrideReply, Page, PreviewReply,
    ReleaseReply, ReleaseRequest, ReplayDepth, ReplayReply, RevocationReply, RunFilter, RunRequest, RunTerms,
    TimingsReply,
};

/// Where a command finds its answers.
pub enum Backend {
    /// In a data directory, in this process.
    Data(Gate),
    /// On a server.
    Server(Remote),
}

/// Why each of these fails: as the method of the same name on [`Gate`], and with a server also
/// [`GateError::Fault`] when it cannot be asked.
#[expect(clippy::missing_errors_doc, reason = "said once, above, for all of them")]
impl Backend {
    /// The decision that stands.
    pub async fn check(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<DecisionReply, GateError> {
        match self {
            Self::Data(gate) => gate.check_by_what_is_known(project, subject, environment).await,
            Self::Server(remote) => remote.check(project, subject, environment).await,
        }
    }

    /// Requests a run. A server begins at once; here somebody must execute it.
    pub async fn request_run(&self, request: RunRequest, terms: RunTerms) -> Result<RunReply, GateError> {
        match self {
            Self::Data(gate) => gate.request_run_on(request, terms).await.map(|(run, _)| run),
            Self::Server(remote) => remote.request_run(request, terms).await,
        }
    }

    /// A run.
    pub async fn run(&self, run: Uuid) -> Result<RunReply, GateError> {
        match self {
            Self::Data(gate) => gate.run_by_what_is_known(run).await,
            Self::Server(remote) => remote.run(run).await,
        }
    }

    /// Runs, newest first.
    pub async fn runs(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        page: Page,
    ) -> Result<Listing<RunReply>, GateError> {
        match self {
            Self::Data(gate) => gate.runs_by_what_is_known(project, filter, page).await,
            Self::Server(remote) => remote.runs(project, filter, &page).await,
        }
    }

    /// How long the last runs took.
    pub async fn timings(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        last: u32,
    ) -> Result<TimingsReply, GateError> {
        match self {
            Self::Data(gate) => gate.timings(project, filter, last).await,
            Self::Server(remote) => remote.timings(project, filter, last).await,
        }
    }

    /// Asks again for what a run that is at its end asked for.
    pub async fn retry_run(&self, run: Uuid, parts: &[String], terms: RunTerms) -> Result<RunReply, GateError> {
        match self {
            Self::Data(gate) => gate.retry_run(run, parts, terms).await.map(|(run, _)| run),
            Self::Server(remote) => remote.retry_run(run, parts).await,
        }
    }

    /// Drives a run to its end here, or watches it on the server.
    pub async fn follow_run(&self, run: Uuid, observer: Observer) -> Result<RunReply, GateError> {
        match self {
            Self::Data(gate) => gate.execute_run(run, Some(observer)).await,
            Self::Server(remote) => remote.follow(run, &observer).await,
        }
    }

    /// Requests a release of several components.
    pub async fn request_release(&self, request: ReleaseRequest, terms: RunTerms) -> Result<ReleaseReply, GateError> {
        match self {
            Self::Data(gate) => gate.request_release(request, terms).await,
            Self::Server(remote) => remote.request_release(request, terms).await,
        }
    }

    /// A release.
    pub async fn release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        match self {
            Self::Data(gate) => gate.release_by_what_is_known(id).await,
            Self::Server(remote) => remote.release(id).await,
        }
    }

    /// Releases, newest first.
    pub async fn releases(&self, project: &ProjectName, page: Page) -> Result<Listing<ReleaseReply>, GateError> {
        match self {
            Self::Data(gate) => gate.releases_by_what_is_known(project, page).await,
            Self::Server(remote) => remote.releases(project, &page).await,
        }
    }

    /// Tries components of a release again.
    pub async fn retry_release(
        &self,
        id: Uuid,
        part: Option<Digest>,
        terms: RunTerms,
    ) -> Result<ReleaseReply, GateError> {
        match self {
            Self::Data(gate) => gate.retry_release(id, part, terms).await,
            Self::Server(remote) => remote.retry_release(id, part).await,
        }
    }

    /// Ends what goes on of a release.
    pub async fn cancel_release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        match self {
            Self::Data(gate) => gate.cancel_release(id).await,
            Self::Server(remote) => remote.cancel_release(id).await,
        }
    }

    /// An override.
    pub async fn override_by(&self, project: &ProjectName, id: &str) -> Result<OverrideReply, GateError> {
        match self {
            Self::Data(gate) => gate.override_by(project, id).await,
            Self::Server(remote) => remote.override_by(project, id).await,
        }
    }

    /// Overrides, newest first.
    pub async fn overrides(
        &self,
        project: &ProjectName,
        choice: &OverrideChoice,
        page: Page,
    ) -> Result<Listing<OverrideReply>, GateError> {
        match self {
            Self::Data(gate) => gate.overrides(project, choice, page).await,
            Self::Server(remote) => remote.overrides(project, choice, &page).await,
        }
    }

    /// How much is waived.
    pub async fn override_debt(&self, project: &ProjectName) -> Result<Debt, GateError> {
        match self {
            Self::Data(gate) => gate.override_debt(project).await,
            Self::Server(remote) => remote.override_debt(project).await,
        }
    }

    /// Notices to webhooks, newest first.
    pub async fn notices(
        &self,
        project: &ProjectName,
        filter: &NoticeFilter,
        page: Page,
    ) -> Result<Listing<NoticeReply>, GateError> {
        match self {
            Self::Data(gate) => gate.notices(project, filter, page).await,
            Self::Server(remote) => remote.notices(project, filter, &page).await,
        }
    }

    /// Has a notice told again.
    pub async fn tell_again(&self, id: Uuid) -> Result<NoticeReply, GateError> {
        match self {
            Self::Data(gate) => gate.tell_again(id).await,
            Self::Server(remote) => remote.tell_again(id).await,
        }
    }

    /// What is in force where.
    pub async fn policies(&self, project: &ProjectName) -> Result<Vec<PolicyInForce>, GateError> {
        match self {
            Self::Data(gate) => {
                let (mut found, mut cursor) = (Vec::new(), None::<String>);
                loop {
                    let page = gate.policies_page(project, MAX_PAGE, cursor.as_deref()).await?;
                    found.extend(page.items);
                    cursor = page.next_cursor;
                    if cursor.is_none() {
                        return Ok(found);
                    }
                }
            }
            Self::Server(remote) => remote.policies(project).await,
        }
    }

    /// One page of what is in force where.
    pub async fn policies_page(&self, project: &ProjectName, page: Page) -> Result<Listing<PolicyInForce>, GateError> {
        match self {
            Self::Data(gate) => gate.policies_page(project, page.limit, page.cursor.as_deref()).await,
            Self::Server(remote) => remote.policies_page(project, &page).await,
        }
    }

    /// What was in force at this time, or one page of what was in force when.
    pub async fn policy_history(
        &self,
        project: &ProjectName,
        at: Option<Timestamp>,
        page: Page,
    ) -> Result<History, GateError> {
        match (self, at) {
            (Self::Data(gate), None) => gate.policy_history_page(project, &page).await,
            (Self::Data(gate), Some(at)) => {
                let history = gate.policy_history(project, Span::At(at)).await?;
                Ok(History { history, next_cursor: None })
            }
            (Self::Server(remote), at) => remote.policy_history(project, at, &page).await,
        }
    }

    /// The pack in force, or one that was.
    pub async fn policy(&self, project: &ProjectName, digest: Option<Digest>) -> Result<Pack, GateError> {
        match self {
            Self::Data(gate) => gate.policy(project, digest).await?.pack(),
            Self::Server(remote) => remote.policy(project, digest).await,
        }
    }

    /// Puts a published pack in force; a server does so on its own terms.
    pub async fn activate_published(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        terms: &ActivationTerms,
    ) -> Result<ActivationReply, GateError> {
        match self {
            Self::Data(gate) => gate.activate_published(project, at, terms).await,
            Self::Server(remote) => remote.activate_published(project, at, terms).await,
        }
    }

    /// What a draft would have decided otherwise.
    pub async fn preview(
        &self,
        project: &ProjectName,
        draft: &PackFiles,
        range: DecisionRange,
    ) -> Result<PreviewReply, GateError> {
        match self {
            Self::Data(gate) => gate.preview_draft(project, draft, range, ()).await,
            Self::Server(remote) => remote.preview(project, draft, &range).await,
        }
    }

    /// What depends on something.
    pub async fn dependants(
        &self,
        project: &ProjectName,
        thing: &Target,
        page: Option<&str>,
    ) -> Result<DependantsReply, GateError> {
        match self {
            Self::Data(gate) => gate.dependants(project, thing, page).await,
            Self::Server(remote) => remote.dependants(project, thing, page).await,
        }
    }

    /// Files a signed revocation, or what takes one back.
    pub async fn file_revocation(&self, project: &ProjectName, bundle: &[u8]) -> Result<RevocationReply, GateError> {
        match self {
            Self::Data(gate) => gate.file_revocation(project, bundle).await,
            Self::Server(remote) => remote.file_revocation(project, bundle).await,
        }
    }

    /// A revocation.
    pub async fn revocation(&self, project: &ProjectName, id: &str) -> Result<RevocationReply, GateError> {
        match self {
            Self::Data(gate) => gate.revocation(project, id).await,
            Self::Server(remote) => remote.revocation(project, id).await,
        }
    }

    /// Revocations, newest first.
    pub async fn revocations(&self, project: &ProjectName, page: Page) -> Result<Listing<RevocationReply>, GateError> {
        match self {
            Self::Data(gate) => gate.revocations(project, page).await,
            Self::Server(remote) => remote.revocations(project, &page).await,
        }
    }

    /// Takes a request for a run back, or with a reason ends the run for all.
    pub async fn cancel_run(&self, run: Uuid, reason: Option<&str>) -> Result<RunReply, GateError> {
        match (self, reason) {
            (Self::Data(gate), Some(reason)) => gate.cancel_run_for_all(run, reason).await,
            (Self::Data(gate), None) => {
                // Each process that waits has asked by itself.
                let reply = gate.cancel_run_as(run, Some(&Uuid::now_v7().to_string())).await?;
                if !reply.has_ended() {
                    // This process leaves; whoever else waits for the run need not wait for its claim to end.
                    gate.give_runs_back().await;
                }
                Ok(reply)
            }
            (Self::Server(remote), reason) => remote.cancel_run(run, reason).await,
        }
    }

    /// A decision.
    pub async fn decision(&self, project: &ProjectName, id: &str) -> Result<DecisionReply, GateError> {
        match self {
            Self::Data(gate) => gate.decision_by_what_is_known(project, id).await,
            Self::Server(remote) => remote.decision(project, id).await,
        }
    }

    /// The proof that a decision is in the log.
    pub async fn proof(&self, project: &ProjectName, id: &str) -> Result<InclusionReply, GateError> {
        match self {
            Self::Data(gate) => gate.prove_decision(project, id).await,
            Self::Server(remote) => remote.proof(project, id).await,
        }
    }

    /// Decisions, newest first.
    pub async fn decisions(
        &self,
        project: &ProjectName,
        filter: DecisionFilter,
        page: Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        match self {
            Self::Data(gate) => gate.decisions_by_what_is_known(project, &filter, page).await,
            Self::Server(remote) => remote.decisions(project, &filter, &page).await,
        }
    }

    /// What a decision leaves for others.
    pub async fn export(&self, project: &ProjectName, id: &str, form: ExportForm) -> Result<Vec<u8>, GateError> {
        match self {
            Self::Data(gate) => gate.export(project, id, form).await,
            Self::Server(remote) => remote.export(project, id, form).await,
        }
    }

    /// Computes a decision again.
    pub async fn replay(&self, project: &ProjectName, id: &str, depth: ReplayDepth) -> Result<ReplayReply, GateError> {
        match self {
            Self::Data(gate) => gate.replay(project, id, depth).await,
            Self::Server(remote) => remote.replay(project, id, depth).await,
        }
    }

    /// What is between two decisions.
    pub async fn difference(&self, project: &ProjectName, from: &str, to: &str) -> Result<Difference, GateError> {
        match self {
            Self::Data(gate) => gate.difference(project, from, to).await,
            Self::Server(remote) => remote.difference(project, from, to).await,
        }
    }

    /// Gives the gate a bundle.
    pub async fn add_evidence(
        &self,
        project: &ProjectName,
        bundle: &[u8],
        subject: Option<Digest>,
    ) -> Result<EvidenceAdded, GateError> {
        match self {
            Self::Data(gate) => gate.add_evidence(project, bundle, subject).await,
            Self::Server(remote) => remote.add_evidence(project, bundle, subject).await,
        }
    }

    /// What is held about a subject.
    pub async fn held_evidence(
        &self,
        project: &ProjectName,
        subject: Digest,
        page: Page,
    ) -> Result<Listing<HeldReply>, GateError> {
        match self {
            Self::Data(gate) => gate.held_evidence(project, subject, page.limit, page.cursor.as_deref()).await,
            Self::Server(remote) => remote.held_evidence(project, subject, &page).await,
        }
    }

    /// Takes bundles out of what is held about a subject.
    pub async fn remove_evidence(&self, project: &ProjectName, bundle: &[u8]) -> Result<EvidenceRemoved, GateError> {
        match self {
            Self::Data(gate) => gate.remove_evidence(project, bundle).await,
            Self::Server(remote) => remote.remove_evidence(project, bundle).await,
        }
    }
}
