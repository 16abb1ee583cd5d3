//! Of one word a few wrappings are kept, however many are given or seen.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Found, Verified};
use super::{Gate, GateError};
use crate::domain::bundle::signature_of;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::{Facts, RejectedBundle, Source};
use crate::domain::json;
use crate::domain::keys::signature_name;
use crate::domain::limits::MAX_AROUND_BYTES;
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::wrappings::{Wrapping, superfluous};

impl Gate {
    /// Makes room for a bundle that is given about `subject` among what was given before and says the same: what is larger and
    /// says no other time makes way. Whether there is room: otherwise the new one says nothing beside the others.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub(super) async fn make_way(
        &self,
        (project, subject): (&ProjectName, Digest),
        (digest, bundle, says): (Digest, &[u8], Digest),
        pack: &Pack,
    ) -> Result<bool, GateError> {
        let given = self.store().given_saying(project, subject, says).await?;
        if given.is_empty() || given.iter().any(|(known, _)| *known == digest) {
            return Ok(true);
        }
        let mut met: BTreeMap<Digest, Timestamp> = given.into_iter().collect();
        let mut found = Found::default();
        for known in met.keys() {
            if let Some(bytes) = self.store().bundle(*known).await? {
                found.bundles.insert(*known, (bytes, Source::Upload));
            }
        }
        found.bundles.insert(digest, (bundle.to_vec(), Source::Upload));
        met.insert(digest, self.now());
        let verified = self.verify_found(subject, pack, &found, &met, &self.trust_for(pack)).await?;
        let mut too_many = superfluous(&all(&verified, &met, &|_| true));
        if too_many.remove(&digest) {
            return Ok(false);
        }
        let too_many: Vec<Digest> = too_many.into_iter().collect();
        self.store().set_wrappings_aside(project, subject, &too_many, self.now()).await?;
        Ok(true)
    }
}

/// Which of what was looked at says nothing beside the rest, of what is the word of `somebody`.
pub(super) fn too_many(
    verified: &Verified,
    seen: &BTreeMap<Digest, Timestamp>,
    somebody: &BTreeSet<Digest>,
) -> BTreeSet<Digest> {
    superfluous(&all(verified, seen, &|digest| somebody.contains(&digest)))
}

/// The wrappings of words that are there more than once, as far as they count.
fn all(verified: &Verified, met: &BTreeMap<Digest, Timestamp>, counts: &dyn Fn(Digest) -> bool) -> Vec<Wrapping> {
    let mut words: BTreeMap<Digest, u64> = BTreeMap::new();
    let said = verified.evidence.iter().filter(|facts| counts(facts.digest));
    for word in said.clone().filter_map(|facts| facts.signed_content) {
        let times = words.entry(word).or_default();
        *times = times.saturating_add(1);
    }
    let is_repeated =
        |facts: &&Facts| facts.signed_content.is_some_and(|word| words.get(&word).is_some_and(|times| *times > 1));
    let unread = verified.rejected.iter().filter(|one| one.unread.is_some() && counts(one.digest));
    let said: BTreeMap<Digest, (Option<&Facts>, Option<&RejectedBundle>)> = said
        .filter(is_repeated)
        .map(|facts| (facts.digest, (Some(facts), None)))
        .chain(unread.map(|one| (one.digest, (None, Some(one)))))
        .collect();
    let wrapping = |(digest, bytes): &(Digest, Vec<u8>)| {
        let (facts, unread) = said.get(digest)?;
        let says = facts.map_or_else(|| says_unread((*unread)?), |facts| says(facts, bytes).ok())?;
        Some(Wrapping {
            digest: *digest,
            says,
            bytes: bytes.len(),
            signed: signed_bytes(*facts, bytes),
            signed_at: facts.and_then(|facts| facts.signed_at),
            met: met.get(digest).copied().or_else(|| facts.map(|facts| facts.received_at))?,
        })
    };
    verified.bytes.iter().filter_map(wrapping).collect()
}

/// The digest of what a bundle says and who vouches for it: the same for every way to wrap it. Not of when: a further
/// timestamp can be had by anybody, for what somebody else signed long ago. Who says the same again has signed it again, whether it is
/// a proof or is heard alone. But those are counted apart, since anybody can break somebody else's bundle before she gives it, and
/// put any signature before hers: which one is hers was found out, or the certificate tells.
///
/// # Errors
///
/// [`GateError::Internal`] for facts that are no JSON.
pub(super) fn says(facts: &Facts, bundle: &[u8]) -> Result<Digest, GateError> {
    let Facts {
        predicate_type, predicate, statement, signer, logged, vouched, refused, signed_content, signature, ..
    } = facts;
    let what = if signed_content.is_some() { None } else { Some((predicate, statement)) };
    let proved = || refused.is_none().then(|| signature_of(bundle)).flatten().map(|one| signature_name(&one));
    let signing = (signature.or_else(proved), refused.is_some());
    let said = json::canonical(&(predicate_type, signed_content, what, signer, logged, vouched, signing));
    said.map(|said| Digest::of(&said)).map_err(|error| GateError::internal(error.to_string()))
}

/// The same of what cannot be read.
fn says_unread(one: &RejectedBundle) -> Option<Digest> {
    let unread = one.unread.as_ref().filter(|unread| unread.signed_content.is_some())?;
    json::canonical(&("unread", unread)).ok().map(|said| Digest::of(&said))
}

/// How many bytes of a bundle were signed, at least. Asked of large ones alone: what is small is not padded.
fn signed_bytes(facts: Option<&Facts>, bundle: &[u8]) -> usize {
    if bundle.len() <= MAX_AROUND_BYTES {
        return bundle.len();
    }
    let statement = || json::canonical(&facts?.statement).ok().map(|statement| statement.len());
    evidence::payload_of(bundle).map(|payload| payload.len()).or_else(statement).unwrap_or(0)
}

/// Whether a bundle that is given is mostly padding.
pub(super) fn is_padded(facts: &Facts, bundle: &[u8], now: Timestamp) -> bool {
    let (digest, signed) = (facts.digest, signed_bytes(Some(facts), bundle));
    Wrapping { digest, says: digest, bytes: bundle.len(), signed, signed_at: None, met: now }.is_padded()
}
