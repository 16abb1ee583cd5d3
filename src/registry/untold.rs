//! Layers that may hold evidence and do not say so in a way that is known: small ones are read, and their content tells.
//!
//! What a layer calls itself is the word of whoever wrote it, and writers call envelopes and bundles what they like; the
//! recommendation for in-toto alone has a type for each predicate. Nobody's no is lost for such a name.

use super::document::{essence, names_other_content};
use super::error::{RegistryError, shown};
use super::{Descriptor, Registry};
use crate::domain::cosign_layer;
use crate::domain::evidence::{self, Holds};
use crate::domain::fault::FaultClass;
use crate::domain::limits::{MAX_UNTOLD_LAYER_BYTES, MAX_UNTOLD_LAYERS};

/// What the types of layers have in their names that may hold an envelope, whatever else they say.
const PERHAPS: [&str; 6] = ["attest", "cosign", "dsse", "in-toto", "intoto", "json"];

/// Whether a layer of this type is to be looked into.
pub(super) fn may_hold_evidence(media_type: &str) -> bool {
    let kind = essence(media_type);
    PERHAPS.iter().any(|part| kind.contains(part)) && !names_other_content(&kind)
}

impl Registry {
    /// The evidence in those of `layers` that may hold some by their types, of at most a few that are small; and a word about
    /// what was not looked into. That such a layer is not there, or larger than it says, is no fault: it says of itself that it is
    /// something else.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Fault`] when one could not be asked for.
    pub(super) async fn told_by_content(
        &self,
        layers: &[Descriptor],
        place: &str,
    ) -> Result<(Vec<Vec<u8>>, Option<String>), RegistryError> {
        let (mut found, mut left) = (Vec::new(), None);
        let may_hold = layers.iter().filter(|layer| may_hold_evidence(&layer.media_type));
        for (number, layer) in may_hold.enumerate() {
            let is_small = usize::try_from(layer.size).is_ok_and(|size| size <= MAX_UNTOLD_LAYER_BYTES);
            if !is_small || number >= MAX_UNTOLD_LAYERS {
                left = left.or(Some(layer));
                continue;
            }
            let bytes = match self.blob(layer.digest, MAX_UNTOLD_LAYER_BYTES).await {
                Ok(bytes) => bytes,
                Err(RegistryError::NotFound { .. }) => {
                    left = left.or(Some(layer));
                    continue;
                }
                Err(RegistryError::Fault(fault)) if fault.class == FaultClass::TooMuch => {
                    left = left.or(Some(layer));
                    continue;
                }
                Err(error) => return Err(error),
            };
            match evidence::holds(&bytes) {
                Some(Holds::Envelope) => found.push(
                    cosign_layer::record(&layer.annotations, &layer.media_type, &bytes)
                        .map_err(|error| RegistryError::Invalid { detail: error.to_string() })?,
                ),
                Some(Holds::Bundle) => found.push(bytes),
                None => {}
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
}

#[cfg(test)]
mod tests {
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
}
