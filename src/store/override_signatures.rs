//! What people have signed about an override, and what it makes of it.

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::{check_bundle, keep_bundle};
use super::change::Change;
use super::due::note_change;
use super::error::{Conflict, StoreError, bounded};
use super::failure::Failure;
use super::log::append;
use super::notices::{NewNotice, NoticeSubject, insert_notices};
use super::overrides::{END, find};
use super::queue::wake;
use super::session::{Lock, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_OVERRIDE_SIGNATURES;
use crate::domain::log::EntryKind;
use crate::domain::overrides::{APPROVAL_V1, REFUSAL_V1, REVIEW_V1, REVOCATION_V1};
use crate::domain::time::Timestamp;

/// A signature over an override that somebody files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSignature {
    /// The override's id.
    pub id: Digest,
    /// What it says.
    pub kind: SignatureKind,
    /// The signature.
    pub bundle: Vec<u8>,
    /// Who signed, in words.
    pub signer: String,
    /// When it is filed.
    pub at: Timestamp,
    /// The pack in force, whose words of the rule are meant.
    pub filed_under: Option<Digest>,
    /// Whether the override permits something with it.
    pub in_force: bool,
    /// Whom to tell of it.
    pub notices: Vec<NewNotice>,
    /// How many signatures over the override there were when it was found that this may be said; absent where it may be
    /// whatever was said before.
    pub follows: Option<usize>,
}

/// A signature over an override's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideSignature {
    /// The digest of the bundle.
    pub bundle_digest: Digest,
    /// The signature, checked against its digest.
    pub bundle: Vec<u8>,
    /// Who signed, in words; only the bundle proves it.
    pub signer: String,
    /// When it was filed.
    pub at: Timestamp,
    /// The pack that was in force then; absent for what was filed before that was kept.
    pub filed_under: Option<Digest>,
}

/// What a signature over an override says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// Its signer approves.
    Approval,
    /// Its signer, who could approve, does not.
    Refusal,
    /// Its signer takes it back.
    Revocation,
    /// Its signer has looked at it afterwards.
    Review,
}

impl SignatureKind {
    /// The predicate type of what is signed.
    #[must_use]
    pub const fn predicate_type(self) -> &'static str {
        match self {
            Self::Approval => APPROVAL_V1,
            Self::Refusal => REFUSAL_V1,
            Self::Revocation => REVOCATION_V1,
            Self::Review => REVIEW_V1,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Refusal => "refusal",
            Self::Revocation => "revocation",
            Self::Review => "review",
        }
    }

    pub(super) fn from_name(name: &str) -> Result<Self, Failure> {
        [Self::Approval, Self::Refusal, Self::Revocation, Self::Review]
            .into_iter()
            .find(|kind| kind.as_str() == name)
            .ok_or_else(|| Failure::Corrupt(format!("a statement about an override of the kind `{name}`")))
    }

    /// What the log says of it.
    const fn entry(self) -> EntryKind {
        match self {
            Self::Approval => EntryKind::OverrideApproval,
            Self::Refusal => EntryKind::OverrideRefusal,
            Self::Revocation => EntryKind::OverrideRevocation,
            Self::Review => EntryKind::OverrideReview,
        }
    }
}

const INSERT_SIGNATURE: Sql = sql!(
    "INSERT INTO override_signature (override_request, project, kind, bundle, signer, signed_at, filed_under)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (override_request, kind, bundle) DO NOTHING"
);
const BROKEN: Sql =
    sql!("UPDATE override_request SET broken_at = $2 WHERE digest = $1 AND break_glass = 1 AND broken_at IS NULL");
const COUNT_SIGNATURES: Sql = sql!("SELECT count(*) FROM override_signature WHERE override_request = $1");
pub(super) const SIGNATURES: Sql = sql!(
    "SELECT kind, bundle, signer, signed_at, filed_under FROM override_signature WHERE override_request = $1
    ORDER BY id"
);
const REVIEWED: Sql = sql!("UPDATE override_request SET reviewed_at = $2 WHERE id = $1 AND reviewed_at IS NULL");

impl Store {
    /// Files a signature over an override. Filing the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] for no such override, [`Conflict::Signed`] when somebody has said something about it since
    /// the caller looked, [`StoreError::TooMany`] beyond [`MAX_OVERRIDE_SIGNATURES`] (the first of each kind but approvals
    /// always fits), or any error of a write.
    pub async fn put_override_signature(&self, new: NewSignature) -> Result<(), StoreError> {
        let digest = Digest::of(&new.bundle);
        check_bundle(digest, &new.bundle)?;
        let new = NewSignature { signer: bounded(&new.signer), ..new };
        let sign = self
            .write(Change::SignOverride, (new, digest), |session, (new, digest)| sign(session, new, *digest).boxed());
        sign.await?;
        self.ring().await;
        Ok(())
    }
}

async fn sign(session: &mut Session, new: &NewSignature, digest: Digest) -> Result<(), Failure> {
    let NewSignature { id, kind, bundle, signer, at, filed_under, in_force, notices, follows } = new;
    let (id, kind, at) = (*id, *kind, *at);
    session.lock(Lock::Signatures(&id)).await?;
    let Some((row, over)) = find(session, id).await? else {
        return Err(StoreError::Missing { what: format!("override {id}") }.into());
    };
    // Whether it may be said was found by what had been said before: of a refusal and the last approval, one comes first.
    if let Some(expected) = follows.filter(|seen| *seen != over.signatures()) {
        return Err(Conflict::Signed { id, expected, found: over.signatures() }.into());
    }
    keep_bundle(session, digest, bundle).await?;
    let signature =
        values![row, over.project.as_str(), kind.as_str(), &digest, signer.as_str(), at, filed_under.as_ref()];
    // Whoever brings the same again may be anybody: it stays filed under the words that its signer had read.
    let is_new = session.execute(INSERT_SIGNATURE, signature).await? == 1;
    let count: i64 = session.number(COUNT_SIGNATURES, values![row]).await?;
    // However many have approved, taking it back always fits, and so does looking at it afterwards.
    let first = match kind {
        SignatureKind::Approval => false,
        SignatureKind::Refusal => over.refusals.is_empty(),
        SignatureKind::Revocation => over.revocations.is_empty(),
        SignatureKind::Review => over.reviews.is_empty(),
    };
    match usize::try_from(count) {
        Ok(count) if count <= MAX_OVERRIDE_SIGNATURES || first => {
            match kind {
                SignatureKind::Approval if *in_force => glass_broken(session, id, at).await?,
                SignatureKind::Approval => {}
                SignatureKind::Refusal | SignatureKind::Revocation => {
                    session.execute(END, values![row, at]).await?;
                }
                SignatureKind::Review => {
                    session.execute(REVIEWED, values![row, at]).await?;
                }
            }
            // What it permits is the same after somebody has looked at it.
            if kind != SignatureKind::Review {
                note_change(session, &over.project, over.subject, Some(&over.environment), at).await?;
                wake(session, &over.project, over.subject, at).await?;
            }
            if !is_new {
                return Ok(());
            }
            let about = (&over.project, over.subject, &over.environment);
            insert_notices(session, NoticeSubject::Override(id), about, notices, at).await?;
            append(session, kind.entry(), digest, at);
            Ok(())
        }
        _ => {
            let max = u64::try_from(MAX_OVERRIDE_SIGNATURES).unwrap_or(u64::MAX);
            let what = format!("signatures over override {id}");
            Err(StoreError::TooMany { what, limit: "MAX_OVERRIDE_SIGNATURES", max }.into())
        }
    }
}

/// Notes that an override is in force, where it breaks the glass: whatever becomes of its signers and of the pack, somebody
/// has to look at that. The log says so too, so that nobody who edits the row can make it unsaid.
pub(super) async fn glass_broken(session: &mut Session, id: Digest, at: Timestamp) -> Result<(), Failure> {
    if session.execute(BROKEN, values![&id, at]).await? == 1 {
        append(session, EntryKind::GlassBroken, id, at);
    }
    Ok(())
}
