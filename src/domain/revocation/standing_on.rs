//! What evidence and overrides stand on, and what becomes of them when that is revoked.

use super::{NamedSigner, REVOKED, Revocation, Target};
use crate::domain::digest::Digest;
use crate::domain::facts::{
    Facts, FactsHead, RejectedBundle, RejectionReport, Signer, Unread, Vouched, said_as, said_before_it_was_told,
};
use crate::domain::overrides::OverrideFacts;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::Party;

/// Somebody on whom something rests by the word of a trusted root, and it is not on record who: as versions recorded it that
/// told less. Any of them may be it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untold {
    /// The root, by its name and its digest; absent where that is not on record either.
    pub root: Option<(String, Digest)>,
    /// Who of it.
    pub party: Party,
}

impl Untold {
    /// What it is found by in the index of what decisions depend on: no digest of anything, so that it is nothing that
    /// somebody could revoke.
    #[must_use]
    pub fn entries(&self) -> Vec<Digest> {
        let Some((name, digest)) = &self.root else { return vec![Self::entry(self.party, "")] };
        vec![Self::entry(self.party, name), Self::entry(self.party, &digest.to_string())]
    }

    /// What is to be looked at when somebody of `party` is revoked whom a root has that goes by these names.
    pub fn looked_at<'n>(party: Party, roots: impl Iterator<Item = (&'n str, Digest)>) -> Vec<Digest> {
        let of = |(name, digest): (&str, Digest)| Self { root: Some((name.to_owned(), digest)), party }.entries();
        let mut all: Vec<Digest> = roots.flat_map(of).collect();
        if !all.is_empty() {
            all.push(Self::entry(party, ""));
        }
        all
    }

    fn entry(party: Party, root: &str) -> Digest {
        Digest::of(format!("untold {party:?} {root}").as_bytes())
    }
}

/// Evidence, as much of it as is needed to see whether it was revoked.
pub trait Revocable {
    /// The bundle.
    fn digest(&self) -> Digest;
    /// Who signed it.
    fn signer(&self) -> &Signer;
    /// Who vouches for it.
    fn vouched(&self) -> &[Vouched];
    /// The trusted time, and whether an inclusion proof was verified.
    fn witnessed(&self) -> (Option<Timestamp>, bool);
    /// What was signed and by whom, whatever it is wrapped in.
    fn signed_content(&self) -> Option<Digest>;
    /// The certificate of minutes that it was signed with: see [`Facts::signing`].
    fn signing(&self) -> Option<Digest>;
    /// Whether its time may be that of one signing: no key that lasts signed it.
    fn is_of_minutes(&self) -> bool;
    /// Whether it is no proof, and stands in the way: see [`Facts::refused`].
    fn is_refused(&self) -> bool;

    /// What a revocation of it takes beside it: all that says the same, in whatever bytes, as far as that is the same word.
    fn also(&self) -> Vec<Digest> {
        taken_with(self.signed_content(), self.signer(), self.signing())
    }

    /// Whoever it rests on without saying so, as versions recorded it that told less.
    ///
    /// * Some log has promised the time, and only proofs were told. Where an authority's timestamp is told, the time is its.
    /// * Some authority issued the certificate, and none was told; nor who is above the clocks.
    fn untold(&self) -> Vec<Untold> {
        let (signer, vouched) = (self.signer(), self.vouched());
        // On whoever vouches for what is no proof, nothing rests.
        if self.is_refused() {
            return Vec::new();
        }
        if signer.notation.is_some() || signer.certificate.is_some() {
            return Vec::new();
        }
        let mut parties = Vec::new();
        let told = |by: &Vouched| !(by.logs.is_empty() && by.promises.is_empty() && by.timestamps.is_empty());
        let unproved = matches!(self.witnessed(), (Some(_), false));
        if (unproved || vouched.is_empty() && self.witnessed().1) && !vouched.iter().any(told) {
            parties.push(Party::Logs);
        }
        if vouched.iter().all(|by| by.behind.is_empty()) {
            if signer.identity.is_some() {
                parties.push(Party::Issuers);
            }
            let timed = vouched.is_empty() && self.witnessed().0.is_some();
            if timed || vouched.iter().any(|by| !by.timestamps.is_empty()) {
                parties.push(Party::Clocks);
            }
        }
        let roots: Vec<_> = match vouched {
            [] => vec![None],
            several => several.iter().map(|by| Some((by.root.clone(), by.root_digest))).collect(),
        };
        let of = |party: Party| roots.iter().map(move |root| Untold { root: root.clone(), party });
        parties.into_iter().flat_map(of).collect()
    }

    /// Everything by whose revocation it would no longer count: the bundle, what it says, whoever signed it, and whoever
    /// vouches.
    fn stands_on(&self) -> Vec<Digest> {
        let mut all = vec![self.digest()];
        all.extend(words(self.signed_content(), self.signer(), (self.signing(), self.is_of_minutes())));
        all.extend(names_of(self.signer()));
        all.extend(self.vouched().iter().flat_map(Vouched::stands_on));
        all
    }
}

macro_rules! revocable {
    ($($kind:ty),+) => {
        $(impl Revocable for $kind {
            fn witnessed(&self) -> (Option<Timestamp>, bool) {
                (self.signed_at, self.logged)
            }

            fn digest(&self) -> Digest {
                self.digest
            }

            fn signer(&self) -> &Signer {
                &self.signer
            }

            fn vouched(&self) -> &[Vouched] {
                &self.vouched
            }

            fn signed_content(&self) -> Option<Digest> {
                self.signed_content
            }

            fn signing(&self) -> Option<Digest> {
                self.signing()
            }

            fn is_of_minutes(&self) -> bool {
                self.signer.identity.is_some() && self.certified_for_s.is_none()
            }

            fn is_refused(&self) -> bool {
                self.refused.is_some()
            }
        })+
    };
}
revocable!(Facts, FactsHead);

/// The names of what was said by which revocations take it, those of earlier versions too.
fn words(content: Option<Digest>, signer: &Signer, (signing, of_minutes): (Option<Digest>, bool)) -> Vec<Digest> {
    let Some(content) = content else { return Vec::new() };
    let mut all = vec![content];
    all.extend(said_as(content, signer, signing));
    if of_minutes && signing.is_none() {
        all.push(said_before_it_was_told(content));
    }
    all.dedup();
    all
}

fn taken_with(content: Option<Digest>, signer: &Signer, signing: Option<Digest>) -> Vec<Digest> {
    let Some(content) = content else { return Vec::new() };
    let mut all = said_as(content, signer, signing);
    // What was recorded before signings were told may be of this one.
    all.extend(signing.map(|_| said_before_it_was_told(content)));
    all
}

/// Everything by whose revocation a signer would no longer count: the key, the identity, the certificates.
#[must_use]
pub fn names_of(signer: &Signer) -> Vec<Digest> {
    let named = |identity: &str, issuer: &str| {
        Target::Signer(NamedSigner { identity: identity.to_owned(), issuer: issuer.to_owned() }).id()
    };
    let mut all: Vec<Digest> = signer.key.into_iter().collect();
    if let Some(identity) = &signer.identity {
        all.push(named(identity, signer.issuer.as_deref().unwrap_or_default()));
    }
    if let Some(by) = &signer.certificate {
        all.extend([by.key, by.certificate, named(&by.identity, &by.issuer)]);
        all.extend(&by.anchors);
    }
    if let Some(by) = &signer.notation {
        all.extend([by.key, by.certificate, named(&by.subject, &by.issuer)]);
        all.extend(&by.anchors);
        all.extend(by.timestamp.iter().flat_map(|timestamp| &timestamp.anchors));
    }
    all.extend(signer.behind());
    all
}

/// The revocation that hits one of `things`; of several the oldest, which says since when.
#[must_use]
pub fn hit<'r>(things: &[Digest], revocations: &'r [Revocation]) -> Option<&'r Revocation> {
    let hitting = revocations.iter().filter(|revocation| things.iter().any(|thing| revocation.takes(*thing)));
    hitting.min_by_key(|revocation| (revocation.at, revocation.id))
}

/// How revoked evidence is recorded: with what was rejected. `None` where nothing of it is revoked.
#[must_use]
pub fn refused(facts: &Facts, revocations: &[Revocation]) -> Option<RejectedBundle> {
    Some(RejectedBundle {
        digest: facts.digest,
        form: facts.form,
        predicate_type: facts.predicate_type.clone(),
        source: facts.source,
        rejection: revoked(facts.digest, &facts.stands_on(), revocations)?,
        signer: Some(Box::new(facts.signer.clone())),
        not_kept: false,
        unread: None,
        expired_signer: None,
    })
}

/// What is said of `bundle` where one of `things`, on which it stands, is revoked.
fn revoked(bundle: Digest, things: &[Digest], revocations: &[Revocation]) -> Option<RejectionReport> {
    let revocation = hit(things, revocations)?;
    let thing = revocation.revokes.id();
    let what = if thing == bundle {
        "the bundle".to_owned()
    } else if things.contains(&thing) {
        revocation.revokes.to_string()
    } else {
        format!("what it says, which is the same as in {},", revocation.revokes)
    };
    Some(RejectionReport {
        code: REVOKED.to_owned(),
        expected: "evidence that nobody revoked, by somebody whom nobody revoked".to_owned(),
        found: format!("{what} was {}", revocation.in_words()),
    })
}

/// Everything by whose revocation what cannot be read no longer stands in the way; nothing for what does not. It shows nothing,
/// and so nothing rests on whoever saw it.
#[must_use]
pub fn unread_stands_on(bundle: &RejectedBundle) -> Vec<Digest> {
    let Some(unread) = &bundle.unread else { return Vec::new() };
    let mut all = vec![bundle.digest];
    let of_minutes = unread.signer.identity.is_some();
    all.extend(words(unread.signed_content, &unread.signer, (unread.signing(), of_minutes)));
    all.extend(names_of(&unread.signer));
    all.extend(unread.vouched.iter().flat_map(Vouched::names_by));
    all
}

/// What a revocation of what cannot be read takes beside it: as [`Revocable::also`].
#[must_use]
pub fn unread_also(unread: &Unread) -> Vec<Digest> {
    taken_with(unread.signed_content, &unread.signer, unread.signing())
}

/// How what cannot be read is recorded where it is revoked: as whatever else is. `None` where it is not.
#[must_use]
pub fn refused_unread(bundle: &RejectedBundle, revocations: &[Revocation]) -> Option<RejectedBundle> {
    let rejection = revoked(bundle.digest, &unread_stands_on(bundle), revocations)?;
    let signer = bundle.unread.as_ref().map(|unread| Box::new(unread.signer.clone()));
    Some(RejectedBundle { rejection, signer, unread: None, ..bundle.clone() })
}

/// Takes what cannot be read and is revoked out of the way.
pub fn withhold_unread(rejected: &mut [RejectedBundle], revocations: &[Revocation]) {
    for one in rejected {
        if let Some(refused) = refused_unread(one, revocations) {
            *one = refused;
        }
    }
}

/// What remains of evidence of which only a witness is revoked, a clock, whoever is above it, or a log, and neither who signed it nor what she said:
/// no proof any more, and hers all the same. `None` where nothing of it is revoked, or she is.
#[must_use]
pub fn unwitnessed(facts: &Facts, revocations: &[Revocation]) -> Option<Facts> {
    let by_key = facts.signer.key.is_some();
    // By a certificate it is hers by the word of those who issued it.
    if !by_key && facts.signer.identity.is_none() {
        return None;
    }
    let mut own = vec![facts.digest];
    own.extend(words(facts.signed_content, &facts.signer, (facts.signing(), facts.is_of_minutes())));
    own.extend(names_of(&facts.signer));
    if !by_key {
        own.extend(facts.vouched.iter().flat_map(Vouched::names_by));
    }
    if hit(&own, revocations).is_some() {
        return None;
    }
    let report = revoked(facts.digest, &facts.stands_on(), revocations)?;
    let left = |things: &[Digest]| -> Vec<Digest> {
        things.iter().filter(|thing| hit(&[**thing], revocations).is_none()).copied().collect()
    };
    let vouched = facts.vouched.iter().filter(|by| hit(&[by.root_digest], revocations).is_none());
    let vouched = vouched.map(|by| Vouched {
        logs: left(&by.logs),
        promises: left(&by.promises),
        timestamps: left(&by.timestamps),
        behind: left(&by.behind),
        above: left(&by.above),
        ..by.clone()
    });
    Some(Facts { vouched: vouched.collect(), refused: Some(Box::new(report)), ..facts.clone() })
}

/// Takes revoked evidence away from what counts, and puts it to what was rejected: both stay in ascending order of digest.
///
/// Whoever holds a revoked key can put signatures beside every subject. So one that lies there takes nothing away from
/// what others have signed: it is as if it were not there, and is listed. Whoever holds the key of a clock or a log can sign for
/// nobody: what loses its witness shows nothing any more, and stands in the way all the same, or a no would vanish with a clock.
pub fn withhold(evidence: &mut Vec<Facts>, rejected: &mut Vec<RejectedBundle>, revocations: &[Revocation]) {
    let before = rejected.len();
    for facts in evidence.iter_mut() {
        if let Some(left) = unwitnessed(facts, revocations) {
            *facts = left;
        }
    }
    evidence.retain(|facts| match refused(facts, revocations) {
        Some(refused) => {
            rejected.push(refused);
            false
        }
        None => true,
    });
    if rejected.len() > before {
        rejected.sort_by_key(|one| one.digest);
    }
}

/// Takes away the overrides that were asked for by somebody who is revoked or for whom somebody vouches who is, and such
/// approvals.
pub fn withhold_overrides(overrides: &mut Vec<OverrideFacts>, revocations: &[Revocation]) {
    overrides.retain(|one| {
        let mut things = one.asked_for_by();
        things.push(one.id);
        hit(&things, revocations).is_none()
    });
    for one in overrides {
        one.keep_approvals(|things| hit(things, revocations).is_none());
    }
}
