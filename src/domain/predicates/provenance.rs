//! SLSA provenance, v1 and v0.2 alike: who built it, from what, how, and when.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// The build type of builders that run others' builders (slsa-github-generator, "delegator"). It names its source
/// nowhere among the parameters; the first dependency is the source, by the contract that slsa-verifier relies on.
const DELEGATED: &str = "https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0";

/// `https://slsa.dev/provenance/v1`.
pub(super) fn v1(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let inputs = "/buildDefinition/externalParameters";
    let workflow = format!("{inputs}/workflow");
    let build_type = predicate.required("/buildDefinition/buildType")?;
    // Where the source is named: under `source`, by GitHub under `workflow`. Where both are there and name different ones, one
    // of them is only what somebody asked for, and nobody knows which: then none is named.
    let of_workflow = predicate.text(&format!("{workflow}/repository"))?;
    let named = match predicate.any(&format!("{inputs}/source")) {
        Some(Value::String(uri)) => Some(uri.as_str()),
        _ => predicate.text(&format!("{inputs}/source/uri"))?,
    };
    let bare = |uri| repository(uri).trim_end_matches(".git");
    let uri = match (named, of_workflow) {
        (Some(named), Some(other)) if bare(named) != bare(other) => None,
        (Some(named), _) => Some(named),
        (None, _) if build_type == DELEGATED => predicate.text("/buildDefinition/resolvedDependencies/0/uri")?,
        (None, other) => other,
    };
    let dependencies = predicate.list("/buildDefinition/resolvedDependencies")?;
    let of_source = dependencies.iter().find(|item| {
        let named = item.get("uri").and_then(Value::as_str);
        uri.is_some_and(|uri| named.is_some_and(|named| repository(named) == repository(uri)))
    });
    let digest = of_source
        .and_then(|item| item.get("digest"))
        .and_then(commit)
        .or_else(|| predicate.any(&format!("{inputs}/source/digest")).and_then(commit));
    let refs = [predicate.text(&format!("{workflow}/ref"))?, uri.and_then(after_at)];
    let refs: BTreeSet<&str> = refs.into_iter().flatten().collect();
    let reference = refs.first().filter(|_| refs.len() == 1);
    Ok(json!({
        "kind": "provenance",
        "version": "v1",
        "builder_id": predicate.required("/runDetails/builder/id")?,
        "build_type": build_type,
        "source_uri": uri,
        "sources": uri.map_or_else(|| named.into_iter().chain(of_workflow).collect(), |uri| vec![uri]),
        "source_repository": uri.map(repository),
        "source_digest": digest,
        "ref": reference,
        "refs": refs,
        "workflow": predicate.text(&format!("{workflow}/path"))?,
        "invocation_id": predicate.text("/runDetails/metadata/invocationId")?,
        "started_on": predicate.time("/runDetails/metadata/startedOn")?,
        "finished_on": predicate.time("/runDetails/metadata/finishedOn")?,
        "resolved_dependencies": dependencies.len(),
        "parameters": predicate.any(inputs),
        "workflow_inputs": null,
        "dirty": dirty(predicate)?,
    }))
}

/// `https://slsa.dev/provenance/v0.2`.
pub(super) fn v0_2(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let uri = predicate.text("/invocation/configSource/uri")?;
    Ok(json!({
        "kind": "provenance",
        "version": "v0.2",
        "builder_id": predicate.required("/builder/id")?,
        "build_type": predicate.required("/buildType")?,
        "source_uri": uri,
        "sources": uri.into_iter().collect::<Vec<_>>(),
        "source_repository": uri.map(repository),
        "source_digest": predicate.any("/invocation/configSource/digest").and_then(commit),
        "ref": uri.and_then(after_at),
        "refs": uri.and_then(after_at).into_iter().collect::<Vec<_>>(),
        "workflow": predicate.text("/invocation/configSource/entryPoint")?,
        "invocation_id": predicate.text("/metadata/buildInvocationId")?,
        "started_on": predicate.time("/metadata/buildStartedOn")?,
        "finished_on": predicate.time("/metadata/buildFinishedOn")?,
        "resolved_dependencies": predicate.list("/materials")?.len(),
        "parameters": predicate.any("/invocation/parameters"),
        // Whoever starts a workflow by hand or by another one gives it these, and its builder records them elsewhere
        // (slsa-github-generator, "github_event_payload").
        "workflow_inputs": predicate.any("/invocation/environment/github_event_payload/inputs"),
        // The format has no word for changes on top of a commit.
        "dirty": null,
    }))
}

/// `https://in-toto.io/Provenance/v0.1`: known by name, too loosely specified to be read.
pub(super) fn named_only(predicate: Reader<'_>) -> Result<Value, Malformed> {
    predicate.object()?;
    Ok(json!({"kind": "provenance", "version": "v0.1"}))
}

fn dirty(predicate: Reader<'_>) -> Result<Option<bool>, Malformed> {
    let pointer = "/buildDefinition/internalParameters/dirty";
    match predicate.any(pointer) {
        None => Ok(None),
        Some(Value::Bool(dirty)) => Ok(Some(*dirty)),
        Some(_) => Err(predicate.malformed(pointer, "true or false")),
    }
}

/// The commit that a digest set names.
fn commit(digest: &Value) -> Option<&str> {
    ["gitCommit", "sha1", "sha256"].iter().find_map(|algorithm| digest.get(algorithm)?.as_str())
}

/// A git URI without its scheme's prefix and its ref: what two spellings of one repository have in common.
fn repository(uri: &str) -> &str {
    let bare = uri.strip_prefix("git+").unwrap_or(uri);
    bare.split_once("@refs/").map_or(bare, |(repository, _)| repository)
}

fn after_at(uri: &str) -> Option<&str> {
    uri.find("@refs/").and_then(|at| uri.get(at.saturating_add(1)..))
}
