//! Layers that may hold evidence and do not say so in a way that is known: they are read, and their content tells. And
//! layers that hold several envelopes, of whatever type.
//!
//! What a layer calls itself is the word of whoever wrote it, and writers call envelopes and bundles what they like; the
//! recommendation for in-toto alone has a type for each predicate, and what attaches a file most often calls it an archive, or
//! bytes. Nobody's no is lost for such a name.

use super::document::{EMPTY_BYTES, essence, names_other_content};
use super::error::{RegistryError, shown, too_much};
use super::{Descriptor, Registry};
use crate::domain::cosign_layer;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Holds};
use crate::domain::fault::FaultClass;
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_UNTOLD_LAYER_BYTES, MAX_UNTOLD_LAYERS};

/// What the types of layers have in their names that may hold an envelope, whatever else they say.
const PERHAPS: [&str; 6] = ["attest", "cosign", "dsse", "in-toto", "intoto", "json"];
/// What the types of artifacts have in theirs of which each layer may.
const SIGNED: [&str; 6] = ["attest", "cosign", "dsse", "in-toto", "intoto", "sigstore"];

/// Whether a layer of this type says that it may hold evidence.
fn may_hold_evidence(media_type: &str) -> bool {
    let kind = essence(media_type);
    PERHAPS.iter().any(|part| kind.contains(part)) && !names_other_content(&kind)
}

/// How much a layer says about that it may hold evidence, by its own type and by that of the artifact: the more, the less.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// That it may.
    Perhaps,
    /// Nothing: it is read while there is room.
    Nothing,
    /// That it is something else.
    OtherContent,
}

impl Says {
    fn of(layer: &Descriptor, artifact_type: Option<&str>) -> Self {
        let artifact = essence(artifact_type.unwrap_or_default());
        if may_hold_evidence(&layer.media_type) || SIGNED.iter().any(|part| artifact.contains(part)) {
            Self::Perhaps
        } else if names_other_content(&essence(&layer.media_type)) || names_other_content(&artifact) {
            Self::OtherContent
        } else {
            Self::Nothing
        }
    }

    /// Bytes of such a layer that are read. What may be evidence can be as large as that.
    const fn bytes_max(self) -> usize {
        match self {
            Self::Perhaps => MAX_BUNDLE_BYTES,
            Self::Nothing | Self::OtherContent => MAX_UNTOLD_LAYER_BYTES,
        }
    }
}

impl Registry {
    /// The evidence in those of `layers` that do not say that they are something else, of at most a few; and a word about the first
    /// that was not looked into. That such a layer is not there, or larger than is read, is no fault: it does not say that it is
    /// evidence.
    ///
    /// * `artifact_type` — what the artifact says it is whose layers they are.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Fault`] when one could not be asked for, or holds more than is looked at.
    pub(super) async fn told_by_content(
        &self,
        layers: &[Descriptor],
        artifact_type: Option<&str>,
        place: &str,
    ) -> Result<(Vec<Vec<u8>>, Option<String>), RegistryError> {
        let (mut found, mut left) = (Vec::new(), None);
        let said = layers.iter().map(|layer| (Says::of(layer, artifact_type), layer));
        let empty = Digest::of(EMPTY_BYTES);
        let mut may_hold: Vec<(Says, &Descriptor)> =
            said.filter(|(says, layer)| *says != Says::OtherContent && layer.digest != empty).collect();
        may_hold.sort_by_key(|(says, _)| *says);
        for (number, (says, layer)) in may_hold.into_iter().enumerate() {
            // How large it is, the descriptor says by the word of whoever wrote it, and the answer before it is read.
            let read = if number < MAX_UNTOLD_LAYERS {
                self.blob(layer.digest, says.bytes_max()).await.map(Some)
            } else {
                Ok(None)
            };
            let bytes = match read {
                Ok(bytes) => bytes,
                Err(RegistryError::NotFound { .. }) => None,
                Err(RegistryError::Fault(fault)) if fault.class == FaultClass::TooMuch => None,
                Err(error) => return Err(error),
            };
            match bytes {
                Some(bytes) => found.extend(self.each_in(layer, bytes)?),
                None => left = left.or(Some(layer)),
            }
        }
        let note = left.map(|layer| {
            let (kind, size) = (shown(&layer.media_type, 100), layer.size);
            format!(
                "{place} holds a `{kind}` of {size} bytes, which was not looked into: it is not there, or more than is looked \
                 into of what does not say that it is evidence"
            )
        });
        Ok((found, note))
    }

    /// What is in a layer that says that it is evidence: one of it alone is that as it lies there, whatever it is.
    ///
    /// # Errors
    ///
    /// As [`Self::each_in`].
    pub(super) fn bundles_in(&self, layer: &Descriptor, bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, RegistryError> {
        let whole = Digest::of(&bytes);
        let each = self.apart(layer, bytes)?.into_iter();
        each.map(|one| if Digest::of(&one) == whole { Ok(one) } else { recorded(layer, one) }).collect()
    }

    /// Each bundle and each envelope in a layer of whatever type, and nothing else of it; an envelope with what stands beside the
    /// layer, written down as a layer of cosign's.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Fault`] for more of them than are looked at.
    fn each_in(&self, layer: &Descriptor, bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, RegistryError> {
        let each = self.apart(layer, bytes)?.into_iter().filter(|one| evidence::holds(one).is_some());
        each.map(|one| recorded(layer, one)).collect()
    }

    pub(super) fn apart(&self, layer: &Descriptor, bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, RegistryError> {
        evidence::apart(bytes)
            .map_err(|error| too_much(&self.dependency(), format!("layer `{}`: {error}", layer.digest)).into())
    }
}

fn recorded(layer: &Descriptor, one: Vec<u8>) -> Result<Vec<u8>, RegistryError> {
    match evidence::holds(&one) {
        Some(Holds::Envelope) => cosign_layer::record(&layer.annotations, &layer.media_type, &one)
            .map_err(|error| RegistryError::Invalid { detail: error.to_string() }),
        Some(Holds::Bundle) | None => Ok(one),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_may_hold_evidence_is_told_by_its_type_whatever_its_parameters() {
        for kind in [
            "application/vnd.in-toto.test-result+dsse",
            "application/vnd.in-toto+json",
            "application/json; charset=utf-8",
            "Application/vnd.DSSE.envelope+json",
            "application/vnd.in-toto.bundle",
        ] {
            assert!(may_hold_evidence(kind), "{kind}");
        }
        for kind in ["application/vnd.oci.image.layer.v1.tar+gzip", "application/spdx+json", "text/html", ""] {
            assert!(!may_hold_evidence(kind), "{kind}");
        }
    }

    #[test]
    fn what_an_artifact_is_for_tells_of_its_layers_and_nothing_tells_of_none() {
        let says = |kind: &str, artifact: Option<&str>| {
            let layer = json!({"mediaType": kind, "digest": Digest::of(b"x"), "size": 1});
            Says::of(&serde_json::from_value(layer).unwrap(), artifact)
        };
        let tar = "application/vnd.oci.image.layer.v1.tar";
        assert!(says(tar, Some("application/vnd.dev.sigstore.bundle.v0.3+json")) == Says::Perhaps);
        assert!(says("text/plain", Some("Application/vnd.in-toto+json")) == Says::Perhaps);
        assert!(says(tar, None) == Says::Nothing && says(tar, Some("application/vnd.acme")) == Says::Nothing);
        assert!(says("text/plain", Some("application/vnd.acme")) == Says::OtherContent);
        assert!(says(tar, Some("application/spdx+json")) == Says::OtherContent);
    }
}
