//! Whether it is known that a subject is no index.
//!
//! A digest alone says nothing of what it is the digest of. If it is an index, what runs are its platforms, and evidence
//! about the index is none about them: to call it ready for its own evidence would be a wrong ready. So a digest that
//! nobody looked behind is ready where an accepted signer says what it is, or the pack says that the digest suffices.

use serde_json::Value;

use super::decide::gates_own;
use super::parts::Asked;
use super::{Outcome, Reason, is_index};
use crate::domain::facts::Facts;
use crate::domain::model::MODEL_SIGNATURE_V1;
use crate::domain::policy::{Pack, UnseenSubjects};
use crate::domain::statement::predicate_type;

/// What an accepted signer says that a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// An index.
    Index,
    /// Something else: a manifest for one platform, a file, a model.
    NoIndex,
}

/// The reason that keeps a subject from being ready which may be an index that nobody looked into.
pub(super) fn unseen(asked: &Asked, pack: &Pack) -> Option<Reason> {
    let question = &asked.question;
    if !question.subject.unseen {
        return None;
    }
    let words: Vec<Word> = question
        .evidence
        .iter()
        .filter(|facts| facts.subject == question.subject.digest && accepted(facts, asked, pack))
        .filter_map(|facts| word(facts))
        .collect();
    let environment = &question.environment;
    let found = if words.contains(&Word::Index) {
        "an index, as its signer says, whose platforms nobody could look at"
    } else if !words.is_empty() || environment.unseen_subjects == UnseenSubjects::Accepted {
        return None;
    } else {
        "a digest, and nothing of what it is the digest of: it may be an index, whose platforms nobody looked at"
    };
    let mut reason = gates_own(
        "gate.subject",
        "It is known what the digest is of",
        "the subject in its registry, its manifest, or an accepted signer's word that it is no index".to_owned(),
        found.to_owned(),
        &format!(
            "name it with its place (HOST/REPO@{digest}); or give the gate its manifest: countersign evidence add \
             MANIFEST.json; or, if only files are decided about in `{name}`: unseen-subjects = true under \
             [environments.{name}] of the pack",
            digest = question.subject.digest,
            name = environment.name,
        ),
    );
    if asked.incomplete {
        reason.outcome = Outcome::Unknown;
    }
    Some(reason)
}

fn accepted(facts: &Facts, asked: &Asked, pack: &Pack) -> bool {
    let question = &asked.question;
    pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, question.environment, question.now).is_ok()
}

/// What the signed content says the subject is; `None` where it says nothing, or nothing that rules an index out.
///
/// Where it names the subject more than once, it is an index if one of them says so, and known to be none only if none
/// leaves it open.
fn word(facts: &Facts) -> Option<Word> {
    if facts.predicate_type == MODEL_SIGNATURE_V1 {
        return Some(Word::NoIndex);
    }
    if facts.predicate_type == predicate_type::NOTATION {
        return word_of(facts.predicate.pointer("/targetArtifact/mediaType"));
    }
    // in-toto attestation framework v1, "ResourceDescriptor".
    let subjects = facts.statement.get("subject").and_then(Value::as_array)?;
    let hex = facts.subject.hex();
    let is_it = |subject: &&Value| subject.pointer("/digest/sha256").and_then(Value::as_str) == Some(&hex);
    let words: Vec<_> = subjects.iter().filter(is_it).map(|subject| word_of(subject.get("mediaType"))).collect();
    if words.contains(&Some(Word::Index)) {
        return Some(Word::Index);
    }
    words.first().copied().flatten().filter(|_| !words.contains(&None))
}

/// What a media type says, in whichever case and with whatever parameters it is written.
fn word_of(media_type: Option<&Value>) -> Option<Word> {
    let stated = media_type?.as_str()?.to_ascii_lowercase();
    match stated.split(';').next().unwrap_or_default().trim() {
        index if is_index(index) => Some(Word::Index),
        // An index on disk is such a file, too.
        "" | "application/json" | "text/plain" => None,
        _ => Some(Word::NoIndex),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_index_is_one_however_its_media_type_is_written() {
        let cases = [
            ("application/vnd.oci.image.index.v1+json", Some(Word::Index)),
            ("Application/VND.oci.image.index.v1+JSON", Some(Word::Index)),
            (" application/vnd.docker.distribution.manifest.list.v2+json ; charset=utf-8", Some(Word::Index)),
            ("application/json; charset=utf-8", None),
            ("TEXT/plain", None),
            (" ", None),
            (";", None),
            ("application/octet-stream", Some(Word::NoIndex)),
            ("application/vnd.oci.image.manifest.v1+json", Some(Word::NoIndex)),
        ];
        for (stated, expected) in cases {
            assert_eq!(word_of(Some(&json!(stated))), expected, "{stated}");
        }
        assert_eq!((word_of(None), word_of(Some(&json!(["x"])))), (None, None));
    }
}
