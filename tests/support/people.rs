//! Who signs, approves and attacks in the stories. Making a policy pack ready takes a good part of what a story takes, and the pack
//! of a gate names its people: so these are the same in all stories, and a pack is loaded once.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use countersign::domain::keys::KeyKind;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::sigstore::SigningKey;

use super::gate::{copy, key};

/// The people and machines of the stories.
pub struct People {
    pub pipeline: SigningKey,
    pub reviewer: SigningKey,
    pub alice: SigningKey,
    pub bob: SigningKey,
    pub dev: SigningKey,
    pub mallory: SigningKey,
}

/// Those of the first gate of every story: who they are is no story's, and their pack is loaded once for all.
static EVERYBODY: LazyLock<People> = LazyLock::new(People::new);
/// Their pack and the one before it.
static PACKS: OnceLock<[Pack; 2]> = OnceLock::new();

thread_local! {
    /// Whether the story of this thread has a gate already.
    static HAS_A_GATE: Cell<bool> = const { Cell::new(false) };
}

impl People {
    fn new() -> Self {
        Self {
            pipeline: key(KeyKind::P256),
            reviewer: key(KeyKind::Ed25519),
            alice: key(KeyKind::Ed25519),
            bob: key(KeyKind::P256),
            dev: key(KeyKind::Ed25519),
            mallory: key(KeyKind::Ed25519),
        }
    }

    /// A second gate of the same story has people of its own, who are strangers to the first.
    pub fn of_this_story() -> Self {
        if HAS_A_GATE.replace(true) {
            return Self::new();
        }
        let Self { pipeline, reviewer, alice, bob, dev, mallory } = &*EVERYBODY;
        Self {
            pipeline: copy(pipeline),
            reviewer: copy(reviewer),
            alice: copy(alice),
            bob: copy(bob),
            dev: copy(dev),
            mallory: copy(mallory),
        }
    }
}

/// Keeps the pack that a gate begins with, and the one that comes before it, for as long as there are stories: what somebody holds
/// is not loaded again.
pub fn hold(pack: &BTreeMap<String, Vec<u8>>) {
    PACKS.get_or_init(|| {
        [PackFiles::standard(), PackFiles::new(pack.clone()).unwrap()].map(|files| Pack::load(&files).unwrap())
    });
}
