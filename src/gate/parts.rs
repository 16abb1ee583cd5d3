//! What an index names: each platform is collected, verified and judged as a subject of its own.

use std::sync::Arc;

use futures_util::StreamExt as _;

use super::collect::{Allowance, Found, plain_fault};
use super::statements::{Shelf, counts_unsigned, not_counted, take_unsigned};
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Part, PartVerdict, Prior, Record, Subject, Verdict, is_index};
use crate::domain::digest::Digest;
use crate::domain::facts::KeptFrom;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::MAX_PARTS_IN_FLIGHT;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry::Child;

/// One part of an index, with the bundles that lie beside it.
#[derive(Clone, Debug)]
pub(super) struct FoundPart {
    pub(super) subject: Subject,
    pub(super) platform: Option<String>,
    pub(super) found: Found,
}

/// How the environment before judged the subject, and each part of it.
#[derive(Clone, Debug)]
pub(super) struct Before {
    pub(super) prior: Prior,
    /// The parts as that decision judged them; empty where it no longer holds.
    pub(super) parts: Vec<PartVerdict>,
    /// From then on it no longer holds, whoever decides it again meanwhile; absent where that is not known.
    pub(super) ends: Option<Timestamp>,
}

impl Before {
    /// A judgement that is recorded, or none; `stands` says whether it is still what was recorded.
    pub(super) fn new<F>(prior: Prior, record: Option<&Record<F>>, stands: Stands) -> Self {
        let record = record.filter(|_| stands == Stands::AsRecorded);
        let parts = record.map(|record| record.platforms.clone());
        let ends = record.and_then(|record| record.valid_until);
        Self { prior, parts: parts.unwrap_or_default(), ends }
    }

    /// What a decision was built on, as it recorded it.
    pub(super) fn recorded(inputs: &Inputs) -> Option<Self> {
        let judged = |part: &Part| {
            let (digest, platform) = (part.subject.digest, part.platform.clone());
            let verdict = part.prior.as_ref().map(|prior| prior.verdict)?;
            Some(PartVerdict { digest, platform, verdict, reasons: Vec::new() })
        };
        let prior = inputs.prior.clone()?;
        Some(Self { prior, parts: inputs.parts().iter().filter_map(judged).collect(), ends: None })
    }

    /// The same about one part. A decision that did not look at the part says nothing of it: not ready.
    pub(super) fn of_part(&self, digest: Digest, platform: Option<&str>) -> Prior {
        let part = self.parts.iter().find(|part| part.digest == digest && part.platform.as_deref() == platform);
        let verdict = part.map_or(Verdict::NotReady, |part| part.verdict);
        // Where the whole is ready all of its parts are. One that is ready by itself is so since that was decided.
        let since = self.prior.ready_since.or(self.prior.decided_at);
        Prior { verdict, ready_since: since.filter(|_| verdict == Verdict::Ready), ..self.prior.clone() }
    }
}

/// Whether a recorded decision is still what it was when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is.
    AsRecorded,
    /// Something has run out, was revoked, or is decided under another policy.
    Otherwise,
}

/// What a part is decided from beside its evidence.
#[derive(Clone, Copy)]
pub(super) struct Circumstances<'a> {
    pub(super) project: &'a ProjectName,
    pub(super) environment: &'a EnvironmentName,
    pub(super) pack: &'a Pack,
    pub(super) before: Option<&'a Before>,
    pub(super) trust: &'a TrustSet,
}

impl Gate {
    /// Looks at each part of the index that `found` is about; `None` when it is about no index.
    ///
    /// What could not be looked at is a fault: of the part where it is the part's, of the index otherwise.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be read.
    pub(super) async fn find_parts(
        &self,
        project: &ProjectName,
        index: &Subject,
        found: &mut Found,
    ) -> Result<Option<Vec<FoundPart>>, GateError> {
        let Some(children) = found.children.take() else { return Ok(None) };
        let shelf = Shelf { gate: self, project, registry: self.registry_of(index)? };
        let (parts, statements) = shelf.sort_out(children, found).await?;
        let allowance = &found.allowance;
        let looks = futures_util::stream::iter(parts)
            .map(|(child, platform)| {
                let subject = Subject::unseen(child.descriptor.digest, index.name.clone());
                async move { self.find_part(project, (subject, platform), index_said(&child), allowance).await }
            })
            .buffered(MAX_PARTS_IN_FLIGHT);
        let looked: Vec<Result<FoundPart, GateError>> = looks.collect().await;
        let mut parts = looked.into_iter().collect::<Result<Vec<_>, _>>()?;
        shelf.read_statements(statements, &mut parts, found).await;
        Ok(Some(parts))
    }

    /// Looks at one part; what could not be looked at is a fault of it.
    ///
    /// * `said` — its media type by the word of the index, where that alone settles that it is not ready.
    pub(super) async fn find_part(
        &self,
        project: &ProjectName,
        (subject, platform): (Subject, Option<String>),
        said: Option<String>,
        allowance: &Arc<Allowance>,
    ) -> Result<FoundPart, GateError> {
        let mut found = self.find_within(project, &subject, allowance).await?;
        if let Some(what) = found.missing.take() {
            let detail = format!("{what} is named by the index, but is not there");
            let place = format!("registry {}", subject.name);
            found.faults.push(plain_fault(place, FaultClass::Corrupt, detail));
        }
        // An index within the index is not followed; `decide` says so.
        (found.children, found.manifests) = (None, Vec::new());
        let media_type = found.media_type.clone().or(said);
        Ok(FoundPart { subject: subject.seen_as(media_type), platform, found })
    }

    /// Verifies what was found about a part, and gives what a decision is made from; the bytes go to `bytes`.
    pub(super) async fn verify_part(
        &self,
        part: FoundPart,
        circumstances: Circumstances<'_>,
        bytes: &mut Vec<(Digest, Vec<u8>)>,
    ) -> Result<Part, GateError> {
        let Circumstances { project, environment, pack, before, trust } = circumstances;
        let FoundPart { subject, platform, found } = part;
        let (verified, seen) = self.look_at(project, &subject, &found, pack, trust).await?;
        let overrides = self.overrides_for(project, subject.digest, environment, pack).await?;
        let prior = before.map(|before| before.of_part(subject.digest, platform.as_deref()));
        let (mut faults, mut rejected) = (found.faults, verified.rejected);
        extend(&mut faults, verified.faults);
        let mut unsigned = Vec::new();
        if pack.environment(environment).is_some_and(counts_unsigned) {
            let seen_at = |digest: &Digest| seen.get(digest).copied().unwrap_or_else(|| self.now());
            unsigned = take_unsigned(subject.digest, &mut rejected, &verified.bytes, seen_at);
            extend(&mut faults, rejected.iter().filter(|rejected| rejected.not_kept).map(not_counted));
        }
        bytes.extend(verified.bytes);
        Ok(Part {
            subject,
            platform,
            evidence: verified.evidence,
            rejected,
            faults,
            prior,
            overrides,
            referrers: found.referrers,
            unsigned,
        })
    }
}

/// Adds faults, but for those that were taken over with the part already.
fn extend(faults: &mut Vec<Fault>, found: impl IntoIterator<Item = Fault>) {
    for fault in found {
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
}

/// What the index says a part is, where that alone settles that it is not ready: another index.
fn index_said(child: &Child) -> Option<String> {
    Some(child.descriptor.media_type.clone()).filter(|media_type| is_index(media_type))
}

/// Where bundles lay when they were seen first, about the whole and about each part, each once.
pub(super) fn all_kept_from<'p>(found: &Found, parts: impl Iterator<Item = &'p FoundPart>) -> Vec<KeptFrom> {
    let mut all: Vec<KeptFrom> = found.kept_from.clone();
    all.extend(parts.flat_map(|part| part.found.kept_from.iter().cloned()));
    all.sort();
    all.dedup();
    all
}
