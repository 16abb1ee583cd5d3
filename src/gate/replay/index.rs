//! Looks again at what an index names: whether the record's platforms are those, and the statements beside them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::decision::Inputs;
use crate::domain::digest::Digest;
use crate::domain::facts::Source;
use crate::registry::{self, Child};

/// Compares the platforms on record with the index, by the manifests that were kept with the decision.
///
/// What an older version decided has no manifests, and what could not be looked at whole was no verdict.
pub(super) fn reverify(inputs: &Inputs, kept: &BTreeMap<Digest, Vec<u8>>, differences: &mut Vec<String>) {
    if inputs.manifests.is_empty() || inputs.all_faults().next().is_some() {
        return;
    }
    let Some((index, attestations)) = manifests(inputs, kept) else {
        differences.push("the manifests by which the platforms were known are not all there".to_owned());
        return;
    };
    let children = match registry::children(index) {
        Ok(children) => children,
        Err(error) => {
            differences.push(format!("the index cannot be read any more: {error}"));
            return;
        }
    };
    let mut layers = BTreeSet::new();
    let mut named: Vec<(Digest, Option<String>)> = Vec::new();
    for child in children {
        let entry = (child.descriptor.digest, child.platform.clone());
        match statements_of(&child, &attestations) {
            Some(statements) => layers.extend(statements),
            None if named.contains(&entry) => {}
            None => named.push(entry),
        }
    }
    let recorded: Vec<(Digest, Option<String>)> =
        inputs.parts().iter().map(|part| (part.subject.digest, part.platform.clone())).collect();
    if named != recorded {
        let (there, here) = (words(&named), words(&recorded));
        differences.push(format!("the platforms: recorded {here}, the index names {there}"));
    }
    let statements = inputs.all_unsigned().map(|facts| (facts.digest, facts.source));
    let rejected = inputs.all_rejected().map(|rejected| (rejected.digest, rejected.source));
    for (digest, _) in statements.chain(rejected).filter(|(_, source)| *source == Source::Index) {
        if !layers.contains(&digest) {
            differences.push(format!("statement {digest}: recorded as one that the index leads to, and it is not"));
        }
    }
}

/// Documents by their digests.
type Documents<'k> = BTreeMap<Digest, &'k [u8]>;

/// The index's own bytes, and the manifests of the attestations that it names; `None` where one is missing.
fn manifests<'k>(inputs: &Inputs, kept: &'k BTreeMap<Digest, Vec<u8>>) -> Option<(&'k [u8], Documents<'k>)> {
    let mut manifests = BTreeMap::new();
    for digest in &inputs.manifests {
        manifests.insert(*digest, kept.get(digest)?.as_slice());
    }
    let index = manifests.remove(&inputs.subject.digest)?;
    Some((index, manifests))
}

/// The statements of an entry that is an attestation, by its own content; `None` for what is a platform.
fn statements_of(child: &Child, attestations: &BTreeMap<Digest, &[u8]>) -> Option<Vec<Digest>> {
    let manifest = attestations.get(&child.descriptor.digest).filter(|_| child.claims_attestation)?;
    Some(registry::statements(manifest)?.into_iter().map(|layer| layer.digest).collect())
}

fn words(parts: &[(Digest, Option<String>)]) -> String {
    let named = |(digest, platform): &(Digest, Option<String>)| {
        format!("{} ({})", platform.as_deref().unwrap_or("a part without a platform"), digest.short())
    };
    parts.iter().map(named).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::decision::{Part, Subject, examples};
    use crate::domain::evidence::Form;
    use crate::domain::facts::{RejectedBundle, RejectionReport};

    const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";

    fn entry(content: &str, architecture: &str) -> Value {
        json!({"mediaType": IMAGE, "digest": Digest::of(content.as_bytes()), "size": 1,
               "platform": {"os": "linux", "architecture": architecture}})
    }

    fn part(content: &str, platform: &str) -> Part {
        Part {
            subject: Subject::unseen(Digest::of(content.as_bytes()), String::new()).seen_as(Some(IMAGE.into())),
            platform: Some(platform.into()),
            evidence: vec![],
            rejected: vec![],
            faults: vec![],
            prior: None,
            overrides: vec![],
            referrers: vec![],
            unsigned: vec![],
        }
    }

    fn statement(content: &str) -> RejectedBundle {
        let (expected, found) = (String::new(), String::new());
        RejectedBundle {
            digest: Digest::of(content.as_bytes()),
            form: Form::Statement,
            predicate_type: String::new(),
            source: Source::Index,
            rejection: RejectionReport { code: "unsigned".into(), expected, found },
            signer: None,
            not_kept: false,
            unread: None,
            expired_signer: None,
        }
    }

    /// An index of amd64 and arm64 with an attestation beside them, as it was decided about.
    fn decided() -> (Inputs, BTreeMap<Digest, Vec<u8>>) {
        let layer = json!({"mediaType": "application/vnd.in-toto+json", "digest": Digest::of(b"statement"), "size": 1});
        let attestation =
            json!({"mediaType": IMAGE, "config": {"mediaType": "x", "digest": Digest::of(b"c"), "size": 1},
            "layers": [layer]})
            .to_string();
        let mut beside = entry(&attestation, "unknown");
        beside["platform"]["os"] = json!("unknown");
        beside["annotations"] = json!({"vnd.docker.reference.type": "attestation-manifest"});
        let index = json!({"mediaType": "application/vnd.oci.image.index.v1+json",
            "manifests": [entry("amd", "amd64"), entry("arm", "arm64"), beside]})
        .to_string();
        let kept: BTreeMap<Digest, Vec<u8>> =
            [index.clone(), attestation.clone()].map(|text| (Digest::of(text.as_bytes()), text.into_bytes())).into();
        let mut inputs = examples::inputs();
        inputs.subject.digest = Digest::of(index.as_bytes());
        inputs.manifests = vec![Digest::of(index.as_bytes()), Digest::of(attestation.as_bytes())];
        inputs.platforms = Some(vec![part("amd", "linux/amd64"), part("arm", "linux/arm64")]);
        inputs.platforms.iter_mut().flatten().take(1).for_each(|part| part.rejected.push(statement("statement")));
        (inputs, kept)
    }

    fn differences(inputs: &Inputs, kept: &BTreeMap<Digest, Vec<u8>>) -> Vec<String> {
        let mut found = Vec::new();
        reverify(inputs, kept, &mut found);
        found
    }

    #[test]
    fn a_record_whose_platforms_are_not_those_of_the_index_is_found_out() {
        let (inputs, kept) = decided();
        assert_eq!(differences(&inputs, &kept), Vec::<String>::new());

        let mut dropped = inputs.clone();
        dropped.platforms.as_mut().unwrap().pop();
        assert!(differences(&dropped, &kept)[0].contains("the index names"), "a platform was left out");

        let mut renamed = inputs.clone();
        renamed.platforms.as_mut().unwrap()[1].platform = Some("linux/arm".into());
        assert_eq!(differences(&renamed, &kept).len(), 1, "a platform is called otherwise");

        let mut swapped = inputs.clone();
        swapped.platforms.as_mut().unwrap().swap(0, 1);
        assert_eq!(differences(&swapped, &kept).len(), 1, "the order of the index is another");
    }

    #[test]
    fn a_platform_that_was_recorded_as_an_attestation_is_found_out() {
        let (inputs, mut kept) = decided();
        let attestation = inputs.manifests[1];
        let disguised = br#"{"config":{"mediaType":"x","digest":"sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","size":1},"layers":[]}"#;
        kept.insert(attestation, disguised.to_vec());
        assert!(differences(&inputs, &kept).iter().any(|found| found.contains("the index names")));

        let (mut unlisted, kept) = decided();
        unlisted.manifests.pop();
        assert!(!differences(&unlisted, &kept).is_empty(), "what nobody kept the manifest of is a platform");
        let mut gone = kept;
        gone.remove(&attestation);
        assert!(differences(&inputs, &gone)[0].contains("not all there"));
    }

    #[test]
    fn a_statement_that_the_index_does_not_lead_to_is_found_out() {
        let (mut inputs, kept) = decided();
        inputs.platforms.as_mut().unwrap()[1].rejected.push(statement("from elsewhere"));
        assert!(differences(&inputs, &kept)[0].contains("it is not"));
    }
}
