//! Attaching a bundle to its subject, so that everybody's tools find it.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::Arc;

use tokio::sync::Mutex;

use super::document::{self, BUNDLE_TYPE, EMPTY_BYTES, IMAGE_INDEX, IMAGE_MANIFEST, fallback_tag};
use super::error::{RegistryError, fault};
use super::remote::{Listing, Remote};
use super::tries::jittered;
use super::upload::Content;
use super::{Call, Descriptor, Place, Registry, layout};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_INDEX_REWRITES};
use crate::domain::reference::Target;
use crate::domain::time::Timestamp;

/// See [`Registry::attach_bundle`].
pub(super) async fn attach_bundle(
    registry: &Registry,
    subject: Digest,
    bundle: &[u8],
    predicate_type: &str,
    created: Option<Timestamp>,
) -> Result<Digest, RegistryError> {
    if bundle.len() > MAX_BUNDLE_BYTES {
        let detail = format!("expected a bundle of at most {MAX_BUNDLE_BYTES} bytes, found {}", bundle.len());
        return Err(RegistryError::Invalid { detail });
    }
    // The subject's type and size belong into the referrer; and what is attached to nothing would never be found.
    let subject = registry.resolve(&Target::Digest(subject)).await?;
    let mut annotations = BTreeMap::from([
        ("dev.sigstore.bundle.content".to_owned(), "dsse-envelope".to_owned()),
        ("dev.sigstore.bundle.predicateType".to_owned(), predicate_type.to_owned()),
    ]);
    if let Some(created) = created {
        annotations.insert(document::CREATED.to_owned(), created.to_string());
    }
    let invalid = |detail: String| RegistryError::Invalid { detail };
    let manifest = document::bundle_manifest(&subject, bundle, &annotations).map_err(|e| invalid(e.to_string()))?;
    let entry = Descriptor {
        media_type: IMAGE_MANIFEST.to_owned(),
        digest: Digest::of(&manifest),
        size: u64::try_from(manifest.len()).unwrap_or(u64::MAX),
        artifact_type: Some(BUNDLE_TYPE.to_owned()),
        annotations,
    };
    match &registry.place {
        Place::Remote(own) => {
            let remote = registry.elsewhere.as_ref().map_or(own, |(elsewhere, _)| elsewhere);
            let call = remote.call();
            remote.put_blob(&call, Digest::of(EMPTY_BYTES), Content::Bytes(EMPTY_BYTES)).await?;
            remote.put_blob(&call, Digest::of(bundle), Content::Bytes(bundle)).await?;
            put_referrer(remote, &call, subject.digest, &entry, &manifest).await?;
        }
        Place::Layout(layout) => {
            let (layout, bundle, entry) = (Arc::clone(layout), bundle.to_vec(), entry.clone());
            layout::off_thread(move || {
                layout.put_bytes(EMPTY_BYTES)?;
                layout.put_bytes(&bundle)?;
                layout.put_manifest(&manifest, &entry, None)
            })
            .await?;
        }
    }
    Ok(entry.digest)
}

/// Stores a manifest with a `subject`, and makes sure that it is listed.
///
/// Registries that keep the list themselves have been seen to lose entries when several are written at once, and to
/// show them late: so the list is read, and what is not in it is written again.
pub(super) async fn put_referrer(
    remote: &Remote,
    call: &Call,
    subject: Digest,
    entry: &Descriptor,
    manifest: &[u8],
) -> Result<(), RegistryError> {
    let pause = remote.client.options.retry_pause;
    for round in 0..=MAX_INDEX_REWRITES {
        let listed = {
            let _turn = writer(remote, subject).lock().await;
            match remote.put_manifest(call, manifest, &entry.media_type, None, None).await? {
                Listing::ByRegistry => remote.referrers_by_api(call, subject).await?,
                Listing::ByWriter | Listing::Overtaken => None,
            }
        };
        let Some(items) = listed else { return list(remote, call, subject, entry).await };
        if items.iter().any(|(item, _)| item.digest == entry.digest) {
            return Ok(());
        }
        tokio::time::sleep(call.allow(jittered(pause.saturating_mul(2u32.saturating_pow(round.min(3)))))).await;
    }
    Err(not_listed(remote, entry, "the registry does not show it"))
}

/// What is stored and cannot be found is as good as lost, and must not pass for done.
fn not_listed(remote: &Remote, entry: &Descriptor, why: &str) -> RegistryError {
    let detail = format!("`{}` is stored but not listed: {why}", entry.digest);
    let tries = MAX_INDEX_REWRITES.saturating_add(1);
    Fault { tries, ..fault(&remote.dependency(), FaultClass::Unavailable, detail) }.into()
}

/// Writers of this process, kept apart by what they write; a collision costs a wait and nothing else.
static WRITERS: [Mutex<()>; 16] = [const { Mutex::const_new(()) }; 16];

fn writer(remote: &Remote, subject: Digest) -> &'static Mutex<()> {
    let key = (&remote.client.host, &remote.client.repository, subject);
    let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(key);
    let [first, ..] = &WRITERS;
    usize::try_from(hash % 16).ok().and_then(|at| WRITERS.get(at)).unwrap_or(first)
}

/// Adds `entry` to the fallback index of `subject`.
///
/// Registries that have no referrers API have no conditional writes either (an entity tag is used where there is
/// one), so two writers can each read the index, add their own entry, and the later one drops the earlier one's.
/// Writers of one process wait for each other. Against those of others: read, merge, write, read again; then once
/// more after a pause longer than the moment between another writer's reading and writing. Who finds an entry gone
/// that it has seen begins anew, and brings back what it knows was lost.
async fn list(remote: &Remote, call: &Call, subject: Digest, entry: &Descriptor) -> Result<(), RegistryError> {
    let mut known = vec![entry.clone()];
    let mut written = false;
    for _ in 0..=MAX_INDEX_REWRITES {
        let complete = {
            let _turn = writer(remote, subject).lock().await;
            merge(remote, call, subject, &mut known).await?
        };
        if complete && !written {
            // Listed before we came: by an earlier attempt of ours, which had this pause behind it.
            return Ok(());
        }
        if complete {
            tokio::time::sleep(call.allow(jittered(remote.client.options.retry_pause))).await;
            let _turn = writer(remote, subject).lock().await;
            if merge(remote, call, subject, &mut known).await? {
                return Ok(());
            }
        }
        written = true;
    }
    let tag = fallback_tag(subject);
    Err(not_listed(remote, entry, &format!("other writers kept replacing the fallback index `{tag}`")))
}

/// Reads the index; writes it with everything in `known` if any of that is missing. Says whether nothing was.
async fn merge(
    remote: &Remote,
    call: &Call,
    subject: Digest,
    known: &mut Vec<Descriptor>,
) -> Result<bool, RegistryError> {
    let (mut index, entity) = remote.fallback_index(call, subject).await?.unwrap_or_default();
    for entry in index.descriptors() {
        if !known.iter().any(|known| known.digest == entry.digest) {
            known.push(entry.clone());
        }
    }
    let missing: Vec<&Descriptor> = known.iter().filter(|entry| index.add(entry)).collect();
    if missing.is_empty() {
        return Ok(true);
    }
    let bytes = index.to_bytes().map_err(|error| RegistryError::Invalid { detail: error.to_string() })?;
    let tag = fallback_tag(subject);
    remote.put_manifest(call, &bytes, IMAGE_INDEX, Some(&tag), entity).await?;
    Ok(false)
}
