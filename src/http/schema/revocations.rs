//! The shapes of revocations, and of what depends on something.

use utoipa::ToSchema;

use super::Subject;

/// A revocation (`countersign.revocation/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct Revocation {
    /// `countersign.revocation/v1`.
    pub(in crate::http) schema: String,
    /// SHA-256 of the signed payload.
    pub(in crate::http) id: String,
    /// The project it is meant for.
    pub(in crate::http) project: String,
    /// What is revoked.
    pub(in crate::http) revokes: Target,
    /// Why, in the words of whoever signed it.
    pub(in crate::http) reason: String,
    /// Who signed it.
    pub(in crate::http) by: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub(in crate::http) at: String,
    /// `in-force` or `undone`.
    pub(in crate::http) state: String,
    /// What took it back; null while it is in force.
    pub(in crate::http) undone: Option<Undone>,
    /// What would take it back and does not count, since its signer is not named any more, or is revoked.
    #[schema(required = false)]
    pub(in crate::http) undone_in_vain: Vec<UndoneInVain>,
}

/// What is revoked: `digest`, or `signer`.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(in crate::http) enum Target {
    /// Whatever has this digest.
    Digest(String),
    /// Whoever has this identity.
    Signer(NamedSigner),
}

/// An identity, exactly as certificates name it.
#[derive(ToSchema)]
pub(in crate::http) struct NamedSigner {
    /// The certificate's one name.
    pub(in crate::http) identity: String,
    /// Who vouches for it.
    pub(in crate::http) issuer: String,
}

/// What would take a revocation back, and does not count.
#[derive(ToSchema)]
pub(in crate::http) struct UndoneInVain {
    /// SHA-256 of the signed payload.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) id: String,
    /// Why it was said.
    pub(in crate::http) reason: String,
    /// Who signed it.
    pub(in crate::http) by: String,
    /// When.
    #[schema(format = DateTime)]
    pub(in crate::http) at: String,
    /// Why it does not count.
    pub(in crate::http) because: String,
}

/// What took a revocation back.
#[derive(ToSchema)]
pub(in crate::http) struct Undone {
    /// SHA-256 of the signed payload.
    pub(in crate::http) id: String,
    /// Why.
    pub(in crate::http) reason: String,
    /// Who signed it.
    pub(in crate::http) by: String,
    /// When.
    #[schema(format = DateTime)]
    pub(in crate::http) at: String,
}

/// One page of revocations.
#[derive(ToSchema)]
pub(in crate::http) struct Revocations {
    /// The revocations, newest first.
    pub(in crate::http) items: Vec<Revocation>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}

/// What stands as `ready` on something.
#[derive(ToSchema)]
pub(in crate::http) struct Dependants {
    /// Which gate says so, and is named in a revocation.
    pub(in crate::http) gate: String,
    /// In which project.
    pub(in crate::http) project: String,
    /// What was asked about.
    pub(in crate::http) revokes: Target,
    /// The decisions, newest first.
    pub(in crate::http) items: Vec<Dependant>,
    /// Where the next page begins; null on the last. A page may be empty and not the last.
    pub(in crate::http) next_cursor: Option<String>,
    /// Whether it is the key that this gate signs with: without it nothing is ready. Absent where it is not.
    #[schema(required = false)]
    pub(in crate::http) own_key: bool,
    /// Decisions of an earlier version of the gate that are still to be looked through; absent where there are none.
    #[schema(required = false)]
    pub(in crate::http) not_looked_at: u64,
    /// As what it is known here: an authority of a trusted root, a key of the pack, a bundle, a decision. Absent where nothing
    /// known here has that name.
    #[schema(required = false)]
    pub(in crate::http) known_as: Vec<String>,
}

/// A decision that depends on what was asked about.
#[derive(ToSchema)]
pub(in crate::http) struct Dependant {
    /// The decision.
    pub(in crate::http) decision: String,
    /// What it is about.
    pub(in crate::http) subject: Subject,
    /// Where it stands.
    pub(in crate::http) environment: String,
    /// When it was decided.
    #[schema(format = DateTime)]
    pub(in crate::http) decided_at: String,
    /// As what it depends on that, in words.
    pub(in crate::http) because: Vec<String>,
}
