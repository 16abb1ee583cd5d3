//! A file, a directory or a layout as an artifact.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::document::{
    self, EMPTY_BYTES, FILE_TYPE, IMAGE_MANIFEST, ImageManifest, Index, REF_NAME, TITLE, is_fallback_tag, is_index,
};
use super::error::{RegistryError, shown};
use super::layout::{self, Layout, MARKER};
use super::upload::Content;
use super::{Descriptor, Place, Registry, attach};
use crate::domain::digest::{Digest, Hasher};
use crate::domain::limits::{
    MAX_ARTIFACT_BYTES, MAX_ARTIFACT_FILES, MAX_INDEX_DEPTH, MAX_MANIFEST_BYTES, MAX_TAG_CHARS,
};
use crate::domain::reference::{Target, is_tag};

/// See [`Registry::push_path`].
pub(super) async fn push_path(
    registry: &Registry,
    path: &Path,
    tag: Option<&str>,
) -> Result<Descriptor, RegistryError> {
    check_tag(tag)?;
    if path.join(MARKER).is_file() {
        return push_layout(registry, path, tag).await;
    }
    let place = path.to_owned();
    let files = layout::off_thread(move || gather(&place)).await?;
    for file in &files {
        registry.store_file(&file.path, file.size, file.digest).await?;
    }
    registry.store_bytes(EMPTY_BYTES.to_vec()).await?;
    let layers: Vec<Descriptor> = files.into_iter().map(Source::into_layer).collect();
    let manifest = document::artifact_manifest(&layers).map_err(|error| invalid(error.to_string()))?;
    store_root(registry, &manifest, tag).await
}

/// See [`Registry::push_manifest`].
pub(super) async fn push_manifest(
    registry: &Registry,
    manifest: &[u8],
    blobs: Vec<Vec<u8>>,
    tag: Option<&str>,
) -> Result<Descriptor, RegistryError> {
    check_tag(tag)?;
    for blob in blobs {
        registry.store_bytes(blob).await?;
    }
    registry.store_bytes(EMPTY_BYTES.to_vec()).await?;
    store_root(registry, manifest, tag).await
}

/// Stores a manifest whose blobs are there.
async fn store_root(registry: &Registry, manifest: &[u8], tag: Option<&str>) -> Result<Descriptor, RegistryError> {
    if manifest.len() > MAX_MANIFEST_BYTES {
        return Err(invalid(format!("a manifest of {} bytes; the limit is {MAX_MANIFEST_BYTES}", manifest.len())));
    }
    let descriptor =
        document::describe(manifest, IMAGE_MANIFEST.to_owned()).map_err(|error| invalid(error.to_string()))?;
    registry.store_manifest(manifest, &descriptor, Role::Root { tag }).await?;
    Ok(descriptor)
}

fn check_tag(tag: Option<&str>) -> Result<(), RegistryError> {
    match tag.filter(|tag| !is_tag(tag)) {
        None => Ok(()),
        Some(tag) => {
            let found = shown(tag, 100);
            Err(invalid(format!("expected a tag of at most {MAX_TAG_CHARS} letters, digits, `_.-`, found `{found}`")))
        }
    }
}

fn invalid(detail: String) -> RegistryError {
    RegistryError::Invalid { detail }
}

/// What a manifest is to the repository that it is stored in.
#[derive(Clone, Copy)]
enum Role<'a> {
    /// What was pushed.
    Root { tag: Option<&'a str> },
    /// A part of it, found through the index that names it.
    Part,
    /// Something about it.
    Referrer { subject: Digest },
}

impl Registry {
    async fn store_bytes(&self, bytes: Vec<u8>) -> Result<(), RegistryError> {
        match &self.place {
            Place::Remote(remote) => remote.put_blob(&remote.call(), Digest::of(&bytes), Content::Bytes(&bytes)).await,
            Place::Layout(layout) => {
                let layout = Arc::clone(layout);
                layout::off_thread(move || layout.put_bytes(&bytes)).await
            }
        }
    }

    async fn store_file(&self, path: &Path, size: u64, digest: Digest) -> Result<(), RegistryError> {
        match &self.place {
            Place::Remote(remote) => remote.put_blob(&remote.call(), digest, Content::File { path, size }).await,
            Place::Layout(layout) => {
                let (layout, path) = (Arc::clone(layout), path.to_owned());
                layout::off_thread(move || layout.put_file(&path, digest)).await
            }
        }
    }

    async fn store_manifest(&self, bytes: &[u8], descriptor: &Descriptor, role: Role<'_>) -> Result<(), RegistryError> {
        match &self.place {
            Place::Remote(remote) => {
                let (call, kind) = (remote.call(), &descriptor.media_type);
                match role {
                    Role::Root { tag } => remote.put_manifest(&call, bytes, kind, tag, None).await.map(drop),
                    Role::Part => remote.put_manifest(&call, bytes, kind, None, None).await.map(drop),
                    Role::Referrer { subject } => attach::put_referrer(remote, &call, subject, descriptor, bytes).await,
                }
            }
            Place::Layout(layout) => {
                let (layout, bytes, descriptor) = (Arc::clone(layout), bytes.to_vec(), descriptor.clone());
                let tag = if let Role::Root { tag } = role { tag.map(str::to_owned) } else { None };
                let listed = !matches!(role, Role::Part);
                layout::off_thread(move || {
                    if listed {
                        layout.put_manifest(&bytes, &descriptor, tag.as_deref())
                    } else {
                        layout.put_bytes(&bytes)
                    }
                })
                .await
            }
        }
    }
}

/// One file of an artifact.
struct Source {
    title: String,
    path: PathBuf,
    size: u64,
    digest: Digest,
}

impl Source {
    fn into_layer(self) -> Descriptor {
        Descriptor {
            media_type: FILE_TYPE.to_owned(),
            digest: self.digest,
            size: self.size,
            artifact_type: None,
            annotations: BTreeMap::from([(TITLE.to_owned(), self.title)]),
        }
    }
}

/// The files below `root` (or `root` itself), hashed, in the order of their relative paths.
///
/// Links are refused and not followed: what they point to may lie outside, and may be something else tomorrow.
/// Empty directories and permissions are not kept.
fn gather(root: &Path) -> Result<Vec<Source>, RegistryError> {
    let about = |path: &Path| shown(&path.to_string_lossy(), 200);
    let failed = |path: &Path, error: &std::io::Error| invalid(format!("could not read `{}`: {error}", about(path)));
    let metadata = fs::metadata(root).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => RegistryError::NotFound { what: format!("path `{}`", about(root)) },
        _ => failed(root, &error),
    })?;
    if metadata.is_file() {
        let title = root.file_name().and_then(|name| name.to_str());
        let title = title.ok_or_else(|| invalid(format!("`{}` has no name in UTF-8", about(root))))?;
        return Ok(vec![measure(root, title.to_owned())?]);
    }
    let (mut files, mut seen) = (Vec::new(), 0usize);
    let mut directories = vec![(root.to_owned(), String::new())];
    while let Some((directory, prefix)) = directories.pop() {
        for entry in fs::read_dir(&directory).map_err(|error| failed(&directory, &error))? {
            let entry = entry.map_err(|error| failed(&directory, &error))?;
            let (path, kind) = (entry.path(), entry.file_type().map_err(|error| failed(&entry.path(), &error))?);
            seen = seen.saturating_add(1);
            if seen > MAX_ARTIFACT_FILES {
                return Err(invalid(format!(
                    "`{}` holds more than the limit of {MAX_ARTIFACT_FILES} files",
                    about(root)
                )));
            }
            let name = entry.file_name();
            let name = name.to_str().ok_or_else(|| invalid(format!("`{}` has no name in UTF-8", about(&path))))?;
            let title = format!("{prefix}{name}");
            if kind.is_dir() {
                directories.push((path, format!("{title}/")));
            } else if kind.is_file() {
                files.push((path, title));
            } else {
                let found = if kind.is_symlink() { "a symbolic link" } else { "something else" };
                return Err(invalid(format!("expected files and directories, found {found} at `{}`", about(&path))));
            }
        }
    }
    if files.is_empty() {
        return Err(invalid(format!("`{}` holds no file", about(root))));
    }
    files.sort_by(|(_, a), (_, b)| a.cmp(b));
    files.into_iter().map(|(path, title)| measure(&path, title)).collect()
}

fn measure(path: &Path, title: String) -> Result<Source, RegistryError> {
    let failed =
        |error: std::io::Error| invalid(format!("could not read `{}`: {error}", shown(&path.to_string_lossy(), 200)));
    let mut file = File::open(path).map_err(failed)?;
    let (mut hasher, mut size) = (Hasher::default(), 0u64);
    layout::copy(&mut file, |part| {
        size = size.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
        if size > MAX_ARTIFACT_BYTES {
            return Err(std::io::Error::other(format!("more than the limit of {MAX_ARTIFACT_BYTES} bytes")));
        }
        hasher.update(part);
        Ok(())
    })
    .map_err(failed)?;
    Ok(Source { title, path: path.to_owned(), size, digest: hasher.finish() })
}

/// What is to be copied out of a layout, in an order in which nothing is stored before what it refers to.
#[derive(Default)]
struct Plan {
    blobs: BTreeMap<Digest, u64>,
    parts: Vec<Descriptor>,
    seen: BTreeSet<Digest>,
}

async fn push_layout(registry: &Registry, path: &Path, tag: Option<&str>) -> Result<Descriptor, RegistryError> {
    let source = Arc::new(Layout::new(path.to_owned(), Duration::ZERO));
    let reader = Arc::clone(&source);
    let (plan, root, index, referrers) = layout::off_thread(move || plan(&reader)).await?;
    for (digest, size) in &plan.blobs {
        registry.store_file(&source.blob_path(*digest), *size, *digest).await?;
    }
    for part in plan.parts.iter().filter(|part| part.digest != root.digest) {
        registry.store_manifest(&read(&source, part.digest).await?, part, Role::Part).await?;
    }
    let bytes = match index {
        Some(bytes) => bytes,
        None => read(&source, root.digest).await?,
    };
    registry.store_manifest(&bytes, &root, Role::Root { tag }).await?;
    for (subject, referrer) in referrers {
        let bytes = read(&source, referrer.digest).await?;
        registry.store_manifest(&bytes, &referrer, Role::Referrer { subject }).await?;
    }
    Ok(root)
}

async fn read(source: &Arc<Layout>, digest: Digest) -> Result<Vec<u8>, RegistryError> {
    let source = Arc::clone(source);
    layout::off_thread(move || source.blob(digest, MAX_MANIFEST_BYTES)).await
}

type Planned = (Plan, Descriptor, Option<Vec<u8>>, Vec<(Digest, Descriptor)>);

/// Looks through a layout: the one manifest it is about (or an index made of several), and what refers to it.
fn plan(source: &Layout) -> Result<Planned, RegistryError> {
    let index = source.index()?;
    let (mut plan, mut roots, mut referrers) = (Plan::default(), Index::default(), Vec::new());
    for entry in index.descriptors() {
        if entry.annotations.get(REF_NAME).is_some_and(|tag| is_fallback_tag(tag)) {
            // The list that another tool kept: it is written anew where it is needed.
            continue;
        }
        let (descriptor, bytes) = source.manifest(&Target::Digest(entry.digest))?;
        match document::subject(&bytes).map_err(|error| invalid(format!("`{}`: {error}", entry.digest)))? {
            Some(subject) => {
                plan.blobs_of(source, &descriptor, &bytes, 0)?;
                referrers.push((subject, descriptor));
            }
            None => {
                plan.visit(source, entry.digest, 0)?;
                roots.add(&descriptor);
            }
        }
    }
    let mut each = roots.descriptors();
    match (each.next(), each.next()) {
        (None, _) => Err(invalid("the layout holds no manifest to push".to_owned())),
        (Some(root), None) => Ok((plan, root.clone(), None, referrers)),
        (Some(_), Some(_)) => {
            let bytes = roots.to_bytes().map_err(|error| invalid(error.to_string()))?;
            let descriptor = document::describe(&bytes, document::IMAGE_INDEX.to_owned());
            let root = descriptor.map_err(|error| invalid(error.to_string()))?;
            Ok((plan, root, Some(bytes), referrers))
        }
    }
}

impl Plan {
    fn visit(&mut self, source: &Layout, digest: Digest, depth: usize) -> Result<(), RegistryError> {
        if !self.seen.insert(digest) {
            return Ok(());
        }
        if self.seen.len() > MAX_ARTIFACT_FILES || depth > MAX_INDEX_DEPTH {
            let detail =
                format!("more than {MAX_ARTIFACT_FILES} manifests, or indexes nested over {MAX_INDEX_DEPTH} deep");
            return Err(invalid(detail));
        }
        let (descriptor, bytes) = source.manifest(&Target::Digest(digest))?;
        self.blobs_of(source, &descriptor, &bytes, depth)?;
        self.parts.push(descriptor);
        Ok(())
    }

    fn blobs_of(
        &mut self,
        source: &Layout,
        descriptor: &Descriptor,
        bytes: &[u8],
        depth: usize,
    ) -> Result<(), RegistryError> {
        let about = |error| invalid(format!("manifest `{}`: {error}", descriptor.digest));
        if is_index(&descriptor.media_type) {
            for entry in Index::parse(bytes).map_err(about)?.descriptors() {
                self.visit(source, entry.digest, depth.saturating_add(1))?;
            }
            return Ok(());
        }
        let manifest = ImageManifest::parse(bytes).map_err(about)?;
        for blob in manifest.config.iter().chain(&manifest.layers) {
            let present = source.blob_path(blob.digest).is_file();
            // Layers that may not be passed on stay where their maker offers them.
            let withheld = blob.media_type.contains(".nondistributable.") || blob.media_type.contains(".foreign.");
            if present {
                self.blobs.insert(blob.digest, blob.size);
            } else if !withheld {
                return Err(invalid(format!(
                    "manifest `{}` needs blob `{}`, which is missing",
                    descriptor.digest, blob.digest
                )));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_the_same_artifact_whatever_order_it_is_read_in() {
        let directory = tempfile::tempdir().unwrap();
        fs::create_dir_all(directory.path().join("b/c")).unwrap();
        for name in ["z", "a", "b/c/d", "b.txt"] {
            fs::write(directory.path().join(name), name).unwrap();
        }
        let titles: Vec<_> = gather(directory.path()).unwrap().into_iter().map(|file| file.title).collect();
        assert_eq!(titles, ["a", "b.txt", "b/c/d", "z"]);
    }

    #[test]
    fn links_and_empty_directories_are_refused() {
        let directory = tempfile::tempdir().unwrap();
        assert!(matches!(gather(directory.path()), Err(RegistryError::Invalid { .. })));
        std::os::unix::fs::symlink("/etc/passwd", directory.path().join("link")).unwrap();
        let error = gather(directory.path()).err().unwrap();
        assert!(error.to_string().contains("a symbolic link"), "{error}");
        let missing = gather(&directory.path().join("none")).err().unwrap();
        assert!(matches!(missing, RegistryError::NotFound { .. }));
    }
}
