//! Fetches a published pack, and finds out who signed it.

use std::collections::BTreeMap;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::verify::{Accept, VerifyRequest, verified};
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::facts::Signer;
use crate::domain::limits::{MAX_PACK_BYTES, MAX_PACK_FETCHES, MAX_PACK_FILE_BYTES};
use crate::domain::names::ProjectName;
use crate::domain::policy::{Members, PackFiles};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::revocation::{Revocable as _, Revocation};
use crate::domain::statement::predicate_type;
use crate::registry::{Registry, RegistryError, RegistryOptions};

/// A pack that was fetched, and who stands behind it.
pub(super) struct FetchedPack {
    pub(super) files: PackFiles,
    pub(super) word: PackWord,
}

/// The word of whoever signed a pack.
#[derive(Clone)]
pub(super) struct PackWord {
    /// `PLACE@sha256:…`
    pub(super) reference: String,
    /// Who of those who may signed it.
    pub(super) signed_by: String,
    /// Everything by whose revocation it is no word any more.
    rests_on: Vec<Digest>,
}

impl Gate {
    /// The pack at `at`, signed by one of `signers` whom nobody has revoked in `project`.
    ///
    /// Who signed is found out before a file of the pack is read. Only a signature counts: what else a signer says about
    /// a pack (that she looked at it, that she refuses it) is no word for putting it in force.
    pub(super) async fn fetch_signed_pack(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        signers: &Members,
    ) -> Result<FetchedPack, GateError> {
        let (SubjectRef::Registry { target: Target::Digest(digest), .. }
        | SubjectRef::Layout { target: Target::Digest(digest), .. }) = at
        else {
            return Err(GateError::Usage {
                detail: format!("expected a pack by its digest, found `{at}`"),
                hint: Some("countersign policy activate PLACE@sha256:…, as `policy publish` prints it".into()),
            });
        };
        self.require_askable(&at.name())?;
        let reference = format!("{}@{digest}", at.name());
        let word = self.pack_signer(project, (at, *digest), signers, reference).await?;
        let files = fetch_pack(at, *digest, &self.settings().registry).await?;
        Ok(FetchedPack { files, word })
    }

    /// That nothing was revoked meanwhile on which the word of a pack's signer rests.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] where something was; [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn require_word(&self, project: &ProjectName, word: &PackWord) -> Result<(), GateError> {
        match self.revocations_in_force(project, &word.rests_on).await?.first() {
            None => Ok(()),
            Some(revocation) => Err(rests_on_revoked(&word.reference, revocation)),
        }
    }

    async fn pack_signer(
        &self,
        project: &ProjectName,
        (at, digest): (&SubjectRef, Digest),
        signers: &Members,
        reference: String,
    ) -> Result<PackWord, GateError> {
        let request = VerifyRequest {
            at,
            bundle: None,
            accept: Accept::AnyOf(Box::new(signers.clone())),
            predicate_type: Some(predicate_type::COSIGN_SIGN_V1.to_owned()),
            trust: self.trust().into(),
            registry: &self.settings().registry,
            ignore: std::collections::BTreeSet::new(),
            now: self.now(),
        };
        let (reply, signatures) = verified(request).await?;
        let mut revoked = None;
        for facts in &signatures {
            // What was revoked is no word for anything, and neither is anybody's about a pack that was.
            let things: Vec<Digest> = facts.stands_on().into_iter().chain([digest]).collect();
            let Some(revocation) = self.revocations_in_force(project, &things).await?.into_iter().next() else {
                let Signer { identity, issuer, key, .. } = &facts.signer;
                let signed_by = match (identity, issuer, key) {
                    (Some(identity), Some(issuer), _) => format!("{identity} (issuer {issuer})"),
                    (_, _, Some(key)) => format!("key {key}"),
                    _ => "a signer without a name".to_owned(),
                };
                return Ok(PackWord { reference, signed_by, rests_on: things });
            };
            revoked = Some(revocation);
        }
        if let Some(revocation) = revoked {
            return Err(rests_on_revoked(&reference, &revocation));
        }
        let found = match reply.rejected.first() {
            None => "no signature".to_owned(),
            Some(first) => {
                let why = first.rejection.as_ref();
                let why = why.map_or_else(String::new, |why| format!(" ({}: found {})", why.code, why.found));
                format!("{} that do not count{why}", reply.rejected.len())
            }
        };
        Err(GateError::NotAllowed {
            detail: format!(
                "pack {reference} is not put in force: expected a signature by a pack signer of this gate, found {found}"
            ),
            hint: Some("a pack signer publishes it: countersign policy publish DIR PLACE:TAG --key KEY".into()),
        })
    }
}

fn rests_on_revoked(reference: &str, revocation: &Revocation) -> GateError {
    GateError::NotAllowed {
        detail: format!(
            "pack {reference} is not put in force: expected a signature by a pack signer of this gate whom nobody revoked, \
             found one that rests on {}, which was {}",
            revocation.revokes,
            revocation.in_words()
        ),
        hint: Some(
            "another pack signer publishes it: countersign policy publish DIR PLACE:TAG --key KEY; and the configuration \
             (packs.signers) names nobody any more who was revoked"
                .into(),
        ),
    }
}

/// The files of the pack with this digest. What was fetched has exactly that digest, or it is refused.
///
/// # Errors
///
/// [`GateError::NotFound`], [`GateError::Fault`] for a registry that cannot be asked, [`GateError::Configuration`] for what
/// is no pack.
pub async fn fetch_pack(at: &SubjectRef, digest: Digest, options: &RegistryOptions) -> Result<PackFiles, GateError> {
    let registry = Registry::open(at, options)?;
    let (_, manifest) = registry.manifest(digest).await?;
    let named = PackFiles::named_in(&manifest)?;
    let fetched = stream::iter(named.into_iter().map(|(path, blob)| {
        let registry = &registry;
        async move {
            let bytes = registry.blob(blob, MAX_PACK_FILE_BYTES).await?;
            Ok::<_, RegistryError>((path, bytes))
        }
    }));
    let mut fetched = fetched.buffer_unordered(MAX_PACK_FETCHES);
    let (mut files, mut total) = (BTreeMap::new(), 0usize);
    while let Some((path, bytes)) = fetched.try_next().await? {
        total = total.saturating_add(bytes.len());
        if total > MAX_PACK_BYTES {
            let detail = format!("pack {digest}: expected at most {MAX_PACK_BYTES} bytes in all files, found more");
            return Err(GateError::Configuration { detail, hint: None });
        }
        if files.insert(path.clone(), bytes).is_some() {
            let detail = format!("pack {digest}: expected each file once, found `{path}` twice");
            return Err(GateError::Configuration { detail, hint: None });
        }
    }
    let files = PackFiles::new(files)?;
    if files.digest() != digest {
        return Err(GateError::Configuration {
            detail: format!(
                "pack {digest} was not written by `policy publish`: its files make the pack {}",
                files.digest()
            ),
            hint: Some("publish the pack again, and activate the digest that is printed".into()),
        });
    }
    Ok(files)
}
