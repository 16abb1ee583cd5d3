//! Refuses to promote from a place that the project takes no evidence from.

use super::collect::has_registry;
use super::{Gate, GateError};
use crate::domain::names::ProjectName;

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
