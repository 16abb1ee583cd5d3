//! Joins the OpenSSF signature of a pushed model with the manifest of its files, wherever the signature was found.
//!
//! A model's signature names files and no artifact, so that it lies beside no digest: it is a layer of the artifact
//! (`model.sig`, as `push` takes it along), a referrer, or was given to the gate. What is verified is the record of
//! both, and no file of the model is read for it.

use super::collect::{Found, fault_of, plain_fault};
use crate::domain::digest::Digest;
use crate::domain::evidence::{Form, claimed_predicate_type};
use crate::domain::facts::Source;
use crate::domain::fault::FaultClass;
use crate::domain::limits::MAX_BUNDLE_BYTES;
use crate::domain::model::{Layers, SIGNATURE_NAME, is_model_signature, record};
use crate::registry::{Registry, RegistryError};

/// What every manifest of titled layers has in its text; a container image has it not.
const TITLE: &[u8] = b"org.opencontainers.image.title";

/// Reads the signature that lies among the artifact's own files, where one does.
pub(super) async fn read_own(registry: &Registry, found: &mut Found) {
    let Some(manifest) = found.manifest.as_deref().filter(|manifest| has_titles(manifest)) else { return };
    let layers = match Layers::read(manifest) {
        Ok(layers) => layers,
        Err(rejection) => {
            if contains(manifest, SIGNATURE_NAME.as_bytes()) {
                found.notes.push(format!("a layer `{SIGNATURE_NAME}` was passed over: {rejection}"));
            }
            return;
        }
    };
    let Some((digest, _)) = layers.signature() else { return };
    let place = registry.name();
    match registry.blob(digest, MAX_BUNDLE_BYTES).await {
        Ok(signature) => join(found, &signature, registry.source_of_layers(), &place),
        Err(RegistryError::NotFound { what }) => {
            let detail = format!("{what} is named by the manifest but not there");
            found.faults.push(plain_fault(format!("registry {place}"), FaultClass::Corrupt, detail));
        }
        Err(error) => found.faults.push(fault_of(&place, error)),
    }
}

/// Reads the artifact's manifest where a signature that was given names files: without it, it is about no artifact.
pub(super) async fn join_given(registry: &Registry, subject: Digest, found: &mut Found) {
    if !found.bundles.values().any(|(bytes, _)| is_alone(bytes)) {
        return;
    }
    match registry.manifest(subject).await {
        Ok((_, manifest)) => found.manifest = Some(manifest),
        Err(error) => found.faults.push(fault_of(&registry.name(), error)),
    }
    bind(found, &registry.name());
}

/// Whether it is a model's signature that names no artifact.
fn is_alone(bytes: &[u8]) -> bool {
    Form::of(bytes).is_sigstore_bundle() && is_model_signature(&claimed_predicate_type(bytes))
}

/// Puts the record of signature and manifest in the place of every model signature that was found alone.
pub(super) fn bind(found: &mut Found, place: &str) {
    if !found.manifest.as_deref().is_some_and(has_titles) {
        return;
    }
    let alone = found.bundles.iter().filter(|(_, (bytes, _))| is_alone(bytes));
    let about_files: Vec<Digest> = alone.map(|(digest, _)| *digest).collect();
    for digest in about_files {
        if let Some((signature, source)) = found.bundles.remove(&digest) {
            join(found, &signature, source, place);
        }
    }
}

fn join(found: &mut Found, signature: &[u8], source: Source, place: &str) {
    let Some(manifest) = &found.manifest else { return };
    let recorded = match record(manifest, signature) {
        Ok(recorded) if recorded.len() <= MAX_BUNDLE_BYTES => recorded,
        Ok(recorded) => {
            let bytes = recorded.len();
            let detail = format!("a model's manifest and signature of {bytes} bytes, the limit is {MAX_BUNDLE_BYTES}");
            return found.faults.push(plain_fault(format!("registry {place}"), FaultClass::TooMuch, detail));
        }
        Err(error) => {
            let detail = format!("a model's manifest and signature: {error}");
            return found.faults.push(plain_fault(format!("registry {place}"), FaultClass::Corrupt, detail));
        }
    };
    if let Err(detail) = found.keep(recorded, source) {
        found.faults.push(plain_fault(format!("registry {place}"), FaultClass::TooMuch, detail));
    }
}

fn has_titles(manifest: &[u8]) -> bool {
    contains(manifest, TITLE)
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
