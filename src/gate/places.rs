//! Refuses to promote from a place that the project takes no evidence from, and to be shown anything by what was seen there.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::collect::has_registry;
use super::evaluation::decide_apart;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, PLACE_NOT_LISTED, Record, Verdict, without_unlisted};
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;

impl Gate {
    /// Refuses a subject whose place is none of those that the configuration lists for the project. What has no place (a
    /// file, a digest alone) has nothing beside it, and is decided by what was given to the gate.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`].
    pub(super) fn require_place(&self, project: &ProjectName, name: &str) -> Result<(), GateError> {
        self.require_askable(name)?;
        let Some(places) = self.settings().places.get(project) else { return Ok(()) };
        if !has_registry(name) || places.allow(name) {
            return Ok(());
        }
        Err(GateError::NotAllowed {
            detail: format!(
                "rule projects.{project}.places of the gate's configuration: expected a subject in {places}, found one in \
                 {name}; nothing was looked at there, and nothing decided"
            ),
            hint: Some(format!(
                "push it, and what was signed about it, to one of these places and promote it from there; or ask whoever \
                 keeps the gate to add the place: [projects.{project}] places = [\"{name}\"]"
            )),
        })
    }

    /// Decides. Where the configuration lists places, nothing is ready that what was seen elsewhere is needed for; but what was
    /// seen there and speaks against the subject does so still. A place that is taken from the list must not take its no along.
    ///
    /// * `seen` — where what lies in other places now does: by what it is about, and its digest.
    /// * `was` — as of [`decide_apart`].
    ///
    /// # Errors
    ///
    /// As [`decide_apart`].
    pub(super) async fn decide_by_places(
        &self,
        mut inputs: Inputs,
        seen: &BTreeMap<(Digest, Digest), String>,
        pack: &Arc<Pack>,
        was: Option<(Verdict, Digest)>,
    ) -> Result<Record, GateError> {
        let Some(places) = self.settings().places.get(&inputs.project) else {
            return decide_apart(inputs, pack, was).await;
        };
        for from in inputs.kept_from.iter_mut().filter(|from| !places.allow(&from.place)) {
            // Where it was seen first it counts for nothing; where it lies now it does.
            from.place = seen.get(&(from.subject, from.bundle)).unwrap_or(&from.place).clone();
        }
        inputs.kept_from.sort();
        let Some(without) = without_unlisted(&inputs, places) else { return decide_apart(inputs, pack, was).await };
        let with_all = decide_apart(inputs, pack, was).await?;
        if with_all.verdict == Verdict::Ready { decide_apart(without, pack, was).await } else { Ok(with_all) }
    }

    /// Decides again what stands. The list binds the next request, and not what stands; what was set aside stays so.
    ///
    /// * `before` — what it was decided from.
    ///
    /// # Errors
    ///
    /// As [`decide_apart`].
    pub(super) async fn decide_by_places_again(
        &self,
        inputs: Inputs,
        before: &Inputs,
        pack: &Arc<Pack>,
        was: (Verdict, Digest),
    ) -> Result<Record, GateError> {
        if before.all_rejected().any(|one| one.rejection.code == PLACE_NOT_LISTED) {
            return self.decide_by_places(inputs, &BTreeMap::new(), pack, Some(was)).await;
        }
        decide_apart(inputs, pack, Some(was)).await
    }

    /// Refuses a place on this machine, or on its own link, that somebody elsewhere names: she would learn what answers there.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`].
    pub(super) fn require_askable(&self, name: &str) -> Result<(), GateError> {
        let host = name.split('/').next().unwrap_or_default();
        if !has_registry(name) || name.starts_with("oci:") || self.settings().registry.askable.allows(host) {
            return Ok(());
        }
        Err(GateError::NotAllowed {
            detail: format!(
                "rule registry.plain-http of the gate's configuration: expected a registry elsewhere, or one that is listed, \
                 found `{host}`, which is the machine of this server or on its own link; nothing was asked there"
            ),
            hint: Some(format!(
                "ask whoever keeps the gate to list it: [registry] plain-http = [\"{host}\"], or as a place of the project; \
                 or promote it where the gate's data is, without --server"
            )),
        })
    }
}
