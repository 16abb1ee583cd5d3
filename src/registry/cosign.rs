//! Cosign's older storage: signatures and attestations as layers of an image, found by a tag made of the subject's
//! digest, or as a referrer (its "oci-1-1" mode).
//!
//! Cosign before version 3 writes it, Tekton Chains by default still does. Like the listing of referrers, the answer
//! has three values: a tag that could not be asked is a fault, never "not signed".

use futures_util::StreamExt as _;

use super::document::{ImageManifest, holds_evidence, is_cosign_layer_type};
use super::error::{RegistryError, shown, too_much};
use super::{Descriptor, Place, Registry, layout};
use crate::domain::cosign_layer;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::Source;
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_COSIGN_LAYER_BYTES, MAX_FETCHES_IN_FLIGHT, MAX_REFERRERS};
use crate::domain::reference::Target;

/// The tags that hold signed things, by what follows the digest.
const SIGNED: [&str; 2] = [".sig", ".att"];
/// The tag of an SBOM that nobody signed: worth a word, and never evidence.
const UNSIGNED: &str = ".sbom";

/// What lies in cosign's older storage about a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OlderStorage {
    /// Each layer, written down as [`cosign_layer::record`] does it.
    pub layers: Vec<Vec<u8>>,
    /// What was passed over, in words.
    pub notes: Vec<String>,
    /// What could not be asked. With one of these the rest is incomplete.
    pub faults: Vec<Fault>,
}

/// Whether a layer is one of cosign's older storage: by its type, or by what stands beside it.
pub(super) fn is_layer(layer: &Descriptor) -> bool {
    is_cosign_layer_type(&layer.media_type) || cosign_layer::has_annotations(&layer.annotations)
}

impl OlderStorage {
    fn add(&mut self, layers: Vec<Vec<u8>>, note: Option<String>) {
        self.layers.extend(layers);
        self.notes.extend(note);
    }
}

impl Registry {
    /// Everything under the tags `sha256-<hex>.sig` and `.att`; in a layout also what `cosign save` put there.
    pub async fn older_storage(&self, subject: Digest) -> OlderStorage {
        let tag = |suffix: &str| Target::Tag(format!("sha256-{}{suffix}", subject.hex()));
        let [signatures, attestations] = SIGNED.map(tag);
        let (signatures, attestations) = tokio::join!(self.image_layers(&signatures), self.image_layers(&attestations));
        let mut found = OlderStorage::default();
        for outcome in [signatures, attestations] {
            match outcome {
                Ok((layers, note)) => found.add(layers, note),
                Err(fault) => found.faults.push(fault),
            }
        }
        if let Place::Layout(_) = &self.place {
            self.saved(subject, &mut found).await;
        }
        found
    }

    /// In words, that an SBOM lies under the tag `sha256-<hex>.sbom`, which nobody signed. Whether there is one changes no
    /// answer, so only who lists everything asks; and that it could not be asked changes none either.
    pub async fn unsigned_sbom(&self, subject: Digest) -> Option<String> {
        let tag = Target::Tag(format!("sha256-{}{UNSIGNED}", subject.hex()));
        let found = self.read_manifest(&tag).await;
        found.is_ok().then(|| format!("tag `{tag}` holds an SBOM that nobody signed, and is no evidence"))
    }

    /// Where what is in older storage was found.
    #[must_use]
    pub fn older_storage_source(&self) -> Source {
        match &self.place {
            Place::Remote(_) => Source::Tag,
            Place::Layout(_) => Source::Layout,
        }
    }

    /// Where what is among an artifact's own layers was found.
    #[must_use]
    pub fn source_of_layers(&self) -> Source {
        match &self.place {
            Place::Remote(_) => Source::Artifact,
            Place::Layout(_) => Source::Layout,
        }
    }

    /// What `cosign save` wrote: images of layers without a tag. Nothing outside of them says which subject they are
    /// about, so those whose payload names another one are passed over.
    async fn saved(&self, subject: Digest, found: &mut OlderStorage) {
        let Place::Layout(layout) = &self.place else { return };
        let layout = std::sync::Arc::clone(layout);
        let saved = match layout::off_thread(move || layout.saved_by_cosign()).await {
            Ok(saved) => saved,
            // That there is no layout is said where the subject itself is looked for.
            Err(RegistryError::NotFound { .. }) => return,
            Err(error) => return found.faults.push(error.into_fault(&self.dependency())),
        };
        for digest in saved {
            match self.image_layers(&Target::Digest(digest)).await {
                Ok((layers, note)) => {
                    let about_another = |layer: &Vec<u8>| {
                        evidence::claimed(layer).is_ok_and(|claimed| !claimed.subjects.contains(&subject))
                    };
                    let layers = layers.into_iter().filter(|layer| !about_another(layer)).collect();
                    found.add(layers, note);
                }
                Err(fault) => found.faults.push(fault),
            }
        }
    }

    /// The layers of the image under `target`; none when there is no such tag.
    async fn image_layers(&self, target: &Target) -> Result<(Vec<Vec<u8>>, Option<String>), Fault> {
        let bytes = match self.read_manifest(target).await {
            Ok((_, bytes)) => bytes,
            Err(RegistryError::NotFound { .. }) if matches!(target, Target::Tag(_)) => return Ok((Vec::new(), None)),
            Err(error) => return Err(error.into_fault(&self.dependency())),
        };
        let manifest = match ImageManifest::parse(&bytes) {
            Ok(manifest) => manifest,
            Err(error) => return Ok((Vec::new(), Some(format!("`{target}` holds no image of layers: {error}")))),
        };
        let all = async {
            // Somebody's bundle under a tag of the older storage is no less her word.
            let (bundles, others): (Vec<_>, Vec<_>) =
                manifest.layers.into_iter().partition(|layer| holds_evidence(&layer.media_type));
            let (mut layers, note) = self.cosign_layers(&others, &format!("`{target}`")).await?;
            let others: Vec<Descriptor> = others.into_iter().filter(|layer| !is_layer(layer)).collect();
            let (told, left) = self.told_by_content(&others, None, &format!("`{target}`")).await?;
            let note = if told.is_empty() { left.or(note) } else { left };
            layers.extend(told);
            if bundles.len() > MAX_REFERRERS {
                let detail =
                    format!("`{target}` has {} bundles, more than the limit of {MAX_REFERRERS}", bundles.len());
                return Err(too_much(&self.dependency(), detail).into());
            }
            for layer in &bundles {
                let bytes = self.blob(layer.digest, MAX_BUNDLE_BYTES).await;
                layers.extend(self.bundles_in(layer, bytes.map_err(|error| self.listed_but_absent(error))?)?);
            }
            Ok((layers, note))
        };
        all.await.map_err(|error: RegistryError| error.into_fault(&self.dependency()))
    }

    /// The layers among `layers` that cosign may have written, written down; and a word about others.
    pub(super) async fn cosign_layers(
        &self,
        layers: &[Descriptor],
        place: &str,
    ) -> Result<(Vec<Vec<u8>>, Option<String>), RegistryError> {
        if layers.len() > MAX_REFERRERS {
            let detail = format!("{place} has {} layers, more than the limit of {MAX_REFERRERS}", layers.len());
            return Err(too_much(&self.dependency(), detail).into());
        }
        // By the type or by what stands beside it; what it is worth is told by the payload alone.
        let wanted: Vec<Descriptor> = layers.iter().filter(|layer| is_layer(layer)).cloned().collect();
        let fetches = futures_util::stream::iter(wanted).map(|layer| async move { self.cosign_layer(&layer).await });
        let fetched: Vec<_> = fetches.buffered(MAX_FETCHES_IN_FLIGHT).collect().await;
        let records = fetched.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
        let other = layers.iter().find(|layer| !is_layer(layer));
        let note = other.map(|layer| {
            format!("{place} holds a layer of type `{}`, which is not cosign's", shown(&layer.media_type, 100))
        });
        Ok((records, note))
    }

    /// A layer written down; several, where its payload holds several envelopes.
    async fn cosign_layer(&self, layer: &Descriptor) -> Result<Vec<Vec<u8>>, RegistryError> {
        let payload = self.blob(layer.digest, MAX_COSIGN_LAYER_BYTES).await;
        let payload = payload.map_err(|error| self.listed_but_absent(error))?;
        let mut records = Vec::new();
        for one in self.apart(layer, payload)? {
            let record = cosign_layer::record(&layer.annotations, &layer.media_type, &one)
                .map_err(|error| RegistryError::Invalid { detail: error.to_string() })?;
            if record.len() > MAX_BUNDLE_BYTES {
                let detail =
                    format!("layer `{}` with its annotations is more than {MAX_BUNDLE_BYTES} bytes", layer.digest);
                return Err(too_much(&self.dependency(), detail).into());
            }
            records.push(record);
        }
        Ok(records)
    }
}
