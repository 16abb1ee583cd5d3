//! A directory for a gate that is not there: a command that only reads asks an empty one, which leaves nothing behind.

use std::path::{Path, PathBuf};

use crate::gate::GateError;

/// A directory of its own, for its owner alone, to be taken away again.
pub(super) struct Nowhere(PathBuf);

impl Nowhere {
    /// Makes it.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where there is no room for it.
    pub(super) fn make() -> Result<Self, GateError> {
        let path = std::env::temp_dir().join(format!("countersign-{}", uuid::Uuid::now_v7()));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(|error| GateError::Configuration {
            detail: format!(
                "there is no gate, and no room for an empty one: `{}` cannot be made: {error}",
                path.display()
            ),
            hint: Some(
                "name the data directory of a gate with --data DIR, or a place for temporary files with TMPDIR".into(),
            ),
        })?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Takes it away, with all that is in it.
    pub(super) fn remove(&self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::debug!("`{}` was left: {error}", self.0.display());
        }
    }
}
