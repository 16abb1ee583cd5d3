//! The instances whose trusted roots this release brings.

use sigstore_trust_root::{
    SIGSTORE_GITHUB_TRUSTED_ROOT, SIGSTORE_PRODUCTION_TRUSTED_ROOT, SIGSTORE_STAGING_TRUSTED_ROOT,
};

/// The public instances whose roots are embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instance {
    GitHub,
    Production,
    Staging,
}

impl Instance {
    pub(super) const ALL: [Self; 3] = [Self::GitHub, Self::Production, Self::Staging];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::GitHub => "GitHub's own Sigstore",
            Self::Production => "Sigstore public good",
            Self::Staging => "Sigstore staging",
        }
    }

    /// How the configuration and packs name it.
    pub(super) const fn handle(self) -> &'static str {
        match self {
            Self::GitHub => "github",
            Self::Production => "production",
            Self::Staging => "staging",
        }
    }

    pub(super) const fn json(self) -> &'static str {
        match self {
            Self::GitHub => SIGSTORE_GITHUB_TRUSTED_ROOT,
            Self::Production => SIGSTORE_PRODUCTION_TRUSTED_ROOT,
            Self::Staging => SIGSTORE_STAGING_TRUSTED_ROOT,
        }
    }

    /// SHA-256 of the canonical JSON, which a test compares.
    pub(super) const fn digest(self) -> &'static str {
        match self {
            Self::GitHub => "sha256:dc76ccaa06a908ef233648cb94940ce84b8d8ddb05c8e62b10709014846535da",
            Self::Production => "sha256:2d3d1c0f3bef09777ec628921a56847ddb6a1660bd832240433d5ea98488203d",
            Self::Staging => "sha256:b70946c3c2b5f0e34016233b405a1f75f1344a4bf9d0fcace696367440d19cd3",
        }
    }
}
