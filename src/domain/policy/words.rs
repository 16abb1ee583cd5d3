//! What was said, each word once: of the many ways to wrap one, and of the times that it was said, what is shown to rules and
//! what counts against the subject.

use std::collections::{BTreeMap, BTreeSet};

use super::input::{Heard, Opposed};
use super::occasions::{Dated, Occasions};
use super::weighing::Weighing;
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::Facts;
use crate::domain::names::SignerSetName;
use crate::domain::time::Timestamp;

/// Why a word that was seen again later, by the certificate of minutes that it was said with, is shown as it was said first: whether
/// it was said anew or only witnessed anew, nobody can tell.
const SAID_AGAIN: &str = "said-again-or-only-witnessed-anew";

/// Why a word that was seen again later, by another signature of a key that lasts, is shown as it was said first: it was said
/// anew, and nobody can say when.
const SIGNED_AGAIN: &str = "signed-again";

/// A signing, as far as it can be told from others: the word, and the certificate of minutes.
pub(super) type Signing = (Digest, Option<Digest>);

/// What was signed and by whom, and about what: the same in whatever bytes it comes. What nobody signed is no word.
pub(super) fn word(facts: &Facts) -> Option<(Digest, Digest)> {
    facts.signed_content.filter(|_| facts.form != Form::Statement).map(|word| (word, facts.subject))
}

/// One word, as far as it is one: beside what it lies, and for which set, where these tell words apart. See [`Words::of`].
type Word = (Digest, Option<Digest>, Option<SignerSetName>);

fn words(facts: &Facts, sets: &[SignerSetName], weighing: Weighing) -> Vec<Word> {
    if weighing < Weighing::AlsoEnded {
        return word(facts).map(|(word, subject)| (word, Some(subject), None)).into_iter().collect();
    }
    let of = |word: Digest| sets.iter().map(move |set| (word, None, Some(set.clone())));
    facts.signed_content.into_iter().flat_map(of).collect()
}

/// What was said, each word once: whoever wraps what she signed in other bytes says no more by that, and a rule that counts must
/// not count it twice.
pub(super) struct Words<'a> {
    weighing: Weighing,
    /// When each signing was seen first; nothing by rules before [`Weighing::AsFirstSeen`].
    first: BTreeMap<Signing, Timestamp>,
    /// The one wrapping of each word that is shown.
    best: BTreeMap<Word, &'a Facts>,
    /// A later one, of which nobody can tell whether it is that signing or the same words said again.
    again: BTreeMap<Word, &'a Facts>,
    /// One of another signature by a key that lasts, which came later: the same words said again; nothing by rules before
    /// [`Weighing::AsLastSaid`].
    repeated: BTreeMap<Word, &'a Facts>,
    /// On which occasions each word was said of those that are proofs, and how old these are at the least; the same.
    proved: BTreeSet<(Word, Option<Digest>)>,
    pub(super) occasions: Occasions,
}

impl<'a> Words<'a> {
    /// Of several wrappings of one signing the one that a log has taken counts, then the one that existed first: who has an old one
    /// witnessed anew makes it no newer. But whoever signs with a certificate of minutes and signs the same again, with another
    /// one, has said it again, and the time of that is proved: of several signings the last one counts.
    ///
    /// For each signer set by itself, so that nobody stands in for another whose word counts for more; and whether it lies beside
    /// an index or beside what is asked about, it is one. Rules before [`Weighing::AlsoEnded`] told words apart by what they
    /// lie beside, and no sets.
    ///
    /// Whichever wrapping is shown, it is as old as its signing was first seen to be. Where its own time is a later one, the
    /// word may have been said again then: that gives nothing, and takes away what it took away.
    ///
    /// By a key that lasts the first signature is shown, since an old one may be witnessed anew. Another signature that came later
    /// was made by nobody else, and nobody knows when: it, too, gives nothing and takes away.
    pub(super) fn of(
        accepted: &[Heard<'a>],
        asked: Digest,
        weighing: Weighing,
        (first, occasions): (BTreeMap<Signing, Timestamp>, Occasions),
    ) -> Self {
        let rank = |facts: &Facts| {
            let elsewhere = weighing >= Weighing::AlsoEnded && facts.subject != asked;
            // Where nobody says when, the one that came first: anybody can wrap it once more.
            let came = (weighing >= Weighing::AsFirstSeen && facts.signed_at.is_none()).then_some(facts.received_at);
            (elsewhere, !facts.logged, facts.signed_at.is_none(), facts.signed_at, came, facts.digest)
        };
        let mut signings: BTreeMap<Word, BTreeMap<Option<Digest>, &'a Facts>> = BTreeMap::new();
        let mut latest: BTreeMap<Word, &'a Facts> = BTreeMap::new();
        let of = |(facts, sets): &Heard<'a>| {
            let facts = *facts;
            words(facts, sets, weighing).into_iter().map(move |word| (facts, word))
        };
        for (facts, word) in accepted.iter().flat_map(of) {
            let signing = facts.signing().filter(|_| weighing >= Weighing::AlsoEnded);
            if signing.is_some() {
                let last = latest.entry(word.clone()).or_insert(facts);
                if facts.signed_at > last.signed_at {
                    *last = facts;
                }
            }
            let known = signings.entry(word).or_default().entry(signing).or_insert(facts);
            if rank(facts) < rank(known) {
                *known = facts;
            }
        }
        let since = |facts: &Facts| since(&first, facts);
        let last = |signings: BTreeMap<Option<Digest>, &'a Facts>| {
            signings.into_values().max_by_key(|facts| (since(facts), std::cmp::Reverse(facts.digest)))
        };
        let best: BTreeMap<Word, &'a Facts> =
            signings.into_iter().filter_map(|(word, signings)| Some((word, last(signings)?))).collect();
        latest.retain(|word, facts| best.get(word).is_some_and(|best| facts.signed_at > since(best)));
        for (word, facts) in best.iter().filter(|(_, facts)| facts.signed_at > since(facts)) {
            latest.entry(word.clone()).or_insert(*facts);
        }
        let (mut repeated, mut proved) = (BTreeMap::new(), BTreeSet::new());
        for (facts, word) in accepted.iter().filter(|_| weighing >= Weighing::AsLastSaid).flat_map(of) {
            let is_later = |than: &Facts| occasions.latest(facts) > occasions.latest(than);
            if facts.signing().is_none()
                && facts.occasion().is_some()
                && best.get(&word).is_some_and(|best| is_later(best))
            {
                let last = repeated.entry(word.clone()).or_insert(facts);
                *last = if is_later(last) { facts } else { *last };
            }
            proved.insert((word, facts.occasion()));
        }
        Self { weighing, first, best, again: latest, repeated, proved, occasions }
    }

    /// Since when what is shown is there.
    pub(super) fn since(&self, facts: &Facts) -> Option<Timestamp> {
        since(&self.first, facts)
    }

    /// `heard` for those sets for which it is shown; `None` where another stands for it in all of them.
    pub(super) fn said_by(&self, (facts, sets): Heard<'a>) -> Option<Heard<'a>> {
        let is_best = |set: &SignerSetName| {
            let best = self.best_like(facts, set);
            best.is_none_or(|best| match self.weighing {
                // One statement in an index, by two wrappings of the signature over that, is there twice under its one digest.
                Weighing::AlsoEnded | Weighing::AsFirstSeen | Weighing::AsLastSaid => std::ptr::eq(best, facts),
                Weighing::AsProof | Weighing::AlsoAgainst => {
                    (best.digest, best.subject) == (facts.digest, facts.subject)
                }
            })
        };
        let sets: Vec<SignerSetName> = sets.into_iter().filter(is_best).collect();
        (!sets.is_empty()).then_some((facts, sets))
    }

    /// Those of `sets` for which the same is not shown already: the same word, wrapped so that it is no proof, says nothing else
    /// than where it is one, unless it was said again later.
    pub(super) fn unsaid(&self, facts: &Facts, sets: Vec<SignerSetName>) -> Option<Vec<SignerSetName>> {
        let is_unsaid = |set: &SignerSetName| {
            let best = self.best_like(facts, set);
            let later = |best: &Facts| facts.signing().is_some() && facts.signed_at > self.since(best);
            best.is_none_or(|best| {
                self.weighing >= Weighing::AlsoEnded && (later(best) || self.is_said_anew(facts, set, best))
            })
        };
        let sets: Vec<SignerSetName> = sets.into_iter().filter(is_unsaid).collect();
        (!sets.is_empty()).then_some(sets)
    }

    /// Whether it is what is shown as `best`, said on another occasion than any that is a proof, and perhaps later: what its
    /// signer leaves out beside it takes nothing away from that.
    fn is_said_anew(&self, facts: &Facts, set: &SignerSetName, best: &Facts) -> bool {
        let word = words(facts, std::slice::from_ref(set), self.weighing).pop();
        let is_proved = word.is_some_and(|word| self.proved.contains(&(word, facts.occasion())));
        self.weighing >= Weighing::AsLastSaid
            && facts.occasion().is_some()
            && !is_proved
            && self.occasions.latest(facts) > self.occasions.latest(best)
    }

    /// The later signings of words that are shown by an earlier one, each with why it is not shown itself.
    pub(super) fn again(self) -> impl Iterator<Item = Opposed<'a>> {
        let Self { again, repeated, occasions, .. } = self;
        let again = again.into_iter().map(|said| (said, SAID_AGAIN));
        again.chain(repeated.into_iter().map(|said| (said, SIGNED_AGAIN))).map(move |(((.., set), facts), code)| {
            let dated = Dated { received_at: occasions.latest(facts), ..Dated::of(facts) };
            (facts, set.into_iter().collect(), dated, code.to_owned())
        })
    }

    /// The wrapping that is shown for `set` of the word that `facts` are.
    fn best_like(&self, facts: &Facts, set: &SignerSetName) -> Option<&'a Facts> {
        let word = words(facts, std::slice::from_ref(set), self.weighing).pop()?;
        self.best.get(&word).copied()
    }
}

/// Since when somebody vouches for what was signed with `facts`, in this wrapping or another.
fn since(first: &BTreeMap<Signing, Timestamp>, facts: &Facts) -> Option<Timestamp> {
    let known = facts.signed_content.and_then(|word| first.get(&(word, facts.signing())).copied());
    facts.signed_at.map(|at| known.map_or(at, |known| known.min(at)))
}
