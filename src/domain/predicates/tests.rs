//! Each type read once as it should be, and once as it should not.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn known(kind: &str, predicate: &Value) -> Value {
    match typed(kind, predicate) {
        Typed::Known(value) => value,
        other => panic!("{kind}: {other:?}"),
    }
}

fn malformed(kind: &str, predicate: &Value) -> String {
    match typed(kind, predicate) {
        Typed::Malformed(why) => why,
        other => panic!("{kind}: {other:?}"),
    }
}

const COMMIT: &str = "0123456789012345678901234567890123456789";

fn provenance_v1() -> Value {
    json!({
        "buildDefinition": {
            "buildType": "https://actions.github.io/buildtypes/workflow/v1",
            "externalParameters": {"workflow": {"repository": "https://github.com/acme/app", "ref": "refs/tags/v1",
                "path": ".github/workflows/release.yml"}},
            "resolvedDependencies": [
                {"uri": "pkg:deb/make", "digest": {"sha256": "ff"}},
                {"uri": "git+https://github.com/acme/app@refs/tags/v1", "digest": {"gitCommit": COMMIT}},
            ],
        },
        "runDetails": {
            "builder": {"id": "https://github.com/actions/runner/github-hosted"},
            "metadata": {"invocationId": "run/1", "startedOn": "2026-01-01T01:00:00+01:00"},
        },
    })
}

fn provenance_v0_2() -> Value {
    json!({
        "builder": {"id": "https://github.com/actions/runner/github-hosted"},
        "buildType": "https://example.com/make@v1",
        "invocation": {
            "configSource": {"uri": "git+https://github.com/acme/app@refs/tags/v1", "digest": {"sha1": COMMIT},
                "entryPoint": ".github/workflows/release.yml"},
            "parameters": {"target": "all"},
        },
        "metadata": {"buildInvocationId": "run/1", "buildStartedOn": "2026-01-01T00:00:00Z"},
        "materials": [{"uri": "a"}, {"uri": "b"}],
    })
}

#[test]
fn provenance_of_both_versions_reads_the_same() {
    let new = known("https://slsa.dev/provenance/v1", &provenance_v1());
    let old = known("https://slsa.dev/provenance/v0.2", &provenance_v0_2());
    for field in [
        "kind",
        "builder_id",
        "source_repository",
        "source_digest",
        "ref",
        "workflow",
        "invocation_id",
        "started_on",
        "finished_on",
        "resolved_dependencies",
    ] {
        assert_eq!(new[field], old[field], "{field}");
    }
    assert_eq!(new["source_digest"], COMMIT);
    assert_eq!(new["source_repository"], "https://github.com/acme/app");
    assert_eq!(new["started_on"], "2026-01-01T00:00:00Z");
    assert_eq!(old["parameters"]["target"], "all");
    assert!(new.as_object().unwrap().keys().eq(old.as_object().unwrap().keys()));
    let named = known("https://in-toto.io/Provenance/v0.1", &json!({"anything": 1}));
    assert_eq!(named, json!({"kind": "provenance", "version": "v0.1"}));
}

#[test]
fn a_dependency_of_another_repository_names_no_source_commit() {
    let mut predicate = provenance_v1();
    predicate["buildDefinition"]["resolvedDependencies"][1]["uri"] = json!("git+https://github.com/acme/app-evil");
    assert_eq!(known("https://slsa.dev/provenance/v1", &predicate)["source_digest"], Value::Null);
}

/// Only where the build type says so: elsewhere the order of dependencies means nothing.
#[test]
fn the_first_dependency_is_the_source_of_a_delegated_build_and_of_no_other() {
    let delegated = "https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0";
    let build = |build_type: &str| {
        let mut predicate = provenance_v1();
        predicate["buildDefinition"]["buildType"] = json!(build_type);
        predicate["buildDefinition"]["externalParameters"] = json!({"inputs": {}});
        predicate["buildDefinition"]["resolvedDependencies"] = json!([
            {"uri": "git+https://github.com/acme/app@refs/tags/v1", "digest": {"gitCommit": COMMIT}}]);
        known("https://slsa.dev/provenance/v1", &predicate)
    };
    let read = build(delegated);
    assert_eq!(read["source_repository"], "https://github.com/acme/app");
    assert_eq!((&read["source_digest"], &read["ref"]), (&json!(COMMIT), &json!("refs/tags/v1")));
    for other in [&format!("{delegated}.1"), "https://actions.github.io/buildtypes/workflow/v1"] {
        assert_eq!(build(other)["source_repository"], Value::Null, "{other}");
    }
}

#[test]
fn a_summary_has_one_level_for_each_track() {
    let vsa = |levels: Value| {
        json!({"verifier": {"id": "https://v"}, "timeVerified": "2026-01-01T00:00:00Z", "resourceUri": "oci://r/app",
            "policy": {"uri": "p"}, "verificationResult": "PASSED", "verifiedLevels": levels})
    };
    let read = known(
        "https://slsa.dev/verification_summary/v1",
        &vsa(json!(["SLSA_BUILD_LEVEL_3", "SLSA_SOURCE_LEVEL_2", "SLSA_BUILD_REPRODUCED", "ACME_LEVEL_9"])),
    );
    assert_eq!(read["levels"], json!({"BUILD": 3, "SOURCE": 2}));
    assert_eq!(read["properties"], json!(["SLSA_BUILD_REPRODUCED", "ACME_LEVEL_9"]));
    assert_eq!(read["verifier_id"], "https://v");
    let place = |read: &Value| ["environment", "project", "valid_until"].map(|field| read[field].clone());
    assert_eq!(place(&read), [Value::Null, Value::Null, Value::Null]);
    let mut ours = vsa(json!(["SLSA_BUILD_LEVEL_0"]));
    ours["urn:countersign:vsa/environment"] = json!("staging");
    ours["urn:countersign:vsa/project"] = json!("apps");
    ours["urn:countersign:vsa/valid-until"] = json!("2026-02-01T01:00:00+01:00");
    let read = known("https://slsa.dev/verification_summary/v1", &ours);
    assert_eq!(place(&read), [json!("staging"), json!("apps"), json!("2026-02-01T00:00:00Z")]);
    ours["urn:countersign:vsa/valid-until"] = json!("soon");
    assert!(malformed("https://slsa.dev/verification_summary/v1", &ours).contains("a time in RFC 3339"));
    let both = vsa(json!(["FAILED", "SLSA_BUILD_LEVEL_3"]));
    assert!(malformed("https://slsa.dev/verification_summary/v1", &both).contains("no `FAILED` beside `PASSED`"));
    let two = vsa(json!(["SLSA_BUILD_LEVEL_3", "SLSA_BUILD_LEVEL_1"]));
    assert!(malformed("https://slsa.dev/verification_summary/v1", &two).contains("one level for each track"));
    for odd in ["SLSA_BUILD_LEVEL_+3", "SLSA_BUILD_LEVEL_", "SLSA_BUILD_LEVEL_UNEVALUATED"] {
        assert_eq!(known("https://slsa.dev/verification_summary/v1", &vsa(json!([odd])))["levels"], json!({}), "{odd}");
    }
}

#[test]
fn a_simple_result_names_its_policies_from_v0_2_on() {
    let svr = json!({"verifier": {"id": "v"}, "timeCreated": "2026-01-01T00:00:00Z", "properties": ["SLSA_BUILD_LEVEL_2", "X"]});
    let read = known("https://in-toto.io/attestation/svr/v0.1", &svr);
    assert_eq!((&read["levels"]["BUILD"], &read["properties"]), (&json!(2), &json!(["X"])));
    assert!(malformed("https://in-toto.io/attestation/svr/v0.2", &svr).starts_with("at `/verifier/policies`"));
    let mut named = svr;
    named["verifier"]["policies"] = json!([{"uri": "https://p"}]);
    assert_eq!(known("https://in-toto.io/attestation/svr/v0.2", &named)["policies"], json!(["https://p"]));
}

#[test]
fn scanners_say_what_they_found_in_three_formats() {
    let scan = |result: Value| {
        json!({"scanner": {"uri": "pkg:trivy", "db": {"version": "7", "lastUpdate": "2026-01-01T00:00:00Z"}, "result": result},
            "metadata": {"scanStartedOn": "2026-01-02T00:00:00Z", "scanFinishedOn": "2026-01-02T00:01:00Z"}})
    };
    let finding =
        json!({"id": "CVE-1", "severity": [{"method": "nvd", "score": "medium"}, {"method": "cvss", "score": 5.2}]});
    let scores = json!([{"method": "nvd", "score": "medium"}, {"method": "cvss", "score": "5.2"}]);
    let expected = json!([{
        "id": "CVE-1", "names": ["CVE-1"], "severity": scores, "scores": scores, "components": [], "found_in": [],
    }]);
    for kind in [
        "https://in-toto.io/attestation/vulns/v0.1",
        "https://in-toto.io/attestation/vulns/v0.2",
        "https://cosign.sigstore.dev/attestation/vuln/v1",
    ] {
        let read = known(kind, &scan(json!([finding])));
        assert_eq!(
            (&read["findings"], &read["scanner"], &read["db_version"]),
            (&expected, &json!("pkg:trivy"), &json!("7"))
        );
        assert_eq!(known(kind, &scan(json!([{"vulnerability": finding}])))["findings"], expected, "{kind}");
        assert_eq!(known(kind, &scan(json!([])))["findings"], json!([]));
        assert_eq!(read["scanned_at"], "2026-01-02T00:01:00Z");
    }
    // No result is not "nothing found".
    assert_eq!(known("https://cosign.sigstore.dev/attestation/vuln/v1", &scan(Value::Null))["findings"], Value::Null);
    malformed("https://in-toto.io/attestation/vulns/v0.2", &scan(Value::Null));
    malformed("https://in-toto.io/attestation/vulns/v0.2", &scan(json!([{"severity": []}])));
    let many = vec![finding; crate::domain::limits::MAX_TYPED_ITEMS + 1];
    let why = malformed("https://in-toto.io/attestation/vulns/v0.2", &scan(json!(many)));
    assert!(why.contains("MAX_TYPED_ITEMS") && why.contains("a list of 20001"), "{why}");
}

/// The specification has no field for it, and scanners have many.
#[test]
fn in_which_components_a_vulnerability_was_found_is_read_wherever_scanners_say_it() {
    let (one, two) = ("pkg:npm/a@1", "pkg:npm/b@2");
    let found = |extra: Value| {
        let mut finding = json!({"id": "CVE-1"});
        finding.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let scan = json!({"scanner": {"uri": "s", "result": [finding]}});
        known("https://in-toto.io/attestation/vulns/v0.2", &scan)["findings"][0]["components"].clone()
    };
    for extra in [
        json!({"annotations": [{"purl": one}, {"other": {"ref": two}}]}),
        json!({"annotations": {"purl": [two, one, one]}}),
        json!({"affects": [{"ref": one}, {"ref": two}]}),
        json!({"package": {"purl": one}, "purl": two}),
        json!({"vulnerability": {"id": "CVE-1", "component": two}, "purl": one}),
    ] {
        assert_eq!(found(extra.clone()), json!([one, two]), "{extra}");
    }
    assert_eq!(found(json!({"annotations": [{"note": "see pkg:npm/a"}], "description": one})), json!([]));
}

/// A version that mends it is not where it was found; and of what is named under a word that nobody knows, nothing is left out.
#[test]
fn what_mends_a_vulnerability_is_not_where_it_was_found() {
    let (one, two) = ("pkg:npm/a@1", "pkg:npm/a@2");
    let found_in = |extra: Value| {
        let mut finding = json!({"id": "CVE-1"});
        finding.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let scan = json!({"scanner": {"uri": "s", "result": [finding]}});
        known("https://in-toto.io/attestation/vulns/v0.2", &scan)["findings"][0]["found_in"].clone()
    };
    for (said, expected) in [
        (json!({"annotations": [{"purl": one}]}), json!([one])),
        (json!({"annotations": [{"purl": one, "fixed": two}, {"fixedVersion": {"purl": two}}]}), json!([one])),
        (json!({"affected": [{"package": {"purl": one}, "Fix": [two]}]}), json!([one])),
        (json!({"location": one, "annotations": [{"fixed": two}]}), json!([one])),
        (json!({"vulnerability": {"id": "CVE-1", "annotations": [{"purl": one}]}, "remediation": two}), json!([one])),
        (json!({"purl": one, "annotations": [{"via": two}]}), json!([one, two])),
        (json!({"annotations": [{"fixed": two}]}), json!([])),
        (json!({"annotations": [{"via": one}, one]}), json!([])),
        (json!({"description": one}), json!([])),
    ] {
        assert_eq!(found_in(said.clone()), expected, "{said}");
    }
}

#[test]
fn of_a_vulnerability_on_two_levels_both_count() {
    let read = |finding: Value| {
        let scan = json!({"scanner": {"uri": "s", "result": [finding]}});
        let read = known("https://in-toto.io/attestation/vulns/v0.2", &scan)["findings"][0].clone();
        (read["names"].clone(), read["scores"].clone())
    };
    let (low, high) = (json!({"method": "nvd", "score": "low"}), json!({"method": "nvd", "score": "critical"}));
    let inner = json!({"id": "CVE-1", "severity": [low]});
    assert_eq!(
        read(json!({"id": "CVE-2", "vulnerability": inner, "severity": [high]})),
        (json!(["CVE-1", "CVE-2"]), json!([high, low]))
    );
    assert_eq!(read(json!({"vulnerability": inner})), (json!(["CVE-1"]), json!([low])));
    // What is there and cannot be read is not nothing.
    assert_eq!(read(json!({"vulnerability": inner, "severity": {"nvd": 9.8}})).1, Value::Null);
}

#[test]
fn a_vex_document_says_by_which_names_a_vulnerability_goes_and_when_it_was_renewed() {
    let read = |extra: Value| {
        let vulnerability = json!({"name": "GHSA-1", "aliases": ["CVE-1", 7, "CVE-1"]});
        let statement = json!({"vulnerability": vulnerability, "status": "affected"});
        let mut document = json!({"author": "a", "timestamp": "2026-01-01T00:00:00Z", "statements": [statement]});
        document.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let read = known("https://openvex.dev/ns/v0.2.0", &document);
        assert_eq!(read["statements"][0]["aliases"], json!(["CVE-1"]));
        (read["document_updated"].clone(), read["document_version"].clone())
    };
    let time = "2026-02-01T00:00:00Z";
    assert_eq!(read(json!({})), (Value::Null, Value::Null));
    assert_eq!(read(json!({"version": 2, "last_updated": "2026-02-01T01:00:00+01:00"})), (json!(time), json!(2)));
    assert_eq!(read(json!({"version": "2", "last_updated": "lately"})), (Value::Null, Value::Null));
}

#[test]
fn what_a_statement_of_vex_is_about_is_each_product_with_its_own_components() {
    let (one, two, hex) = ("pkg:npm/a@1", "pkg:npm/b", "1".repeat(64));
    let about = |extra: Value| {
        let mut statement = json!({"vulnerability": "CVE-1", "status": "fixed"});
        statement.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let document = json!({"author": "a", "statements": [statement]});
        known("https://openvex.dev/ns/v0.2.0", &document)["statements"][0]["about"].clone()
    };
    let whole = json!([{"digests": [], "components": null}]);
    assert_eq!(about(json!({})), whole);
    for all in
        [json!({"products": []}), json!({"products": ["pkg:oci/app"]}), json!({"products": [{"subcomponents": []}]})]
    {
        assert_eq!(about(all.clone()), whole, "{all}");
    }
    let products = json!({"products": [
        {"@id": format!("pkg:oci/app@sha256:{hex}"), "subcomponents": [{"@id": one}, {"identifiers": {"purl": two}}]},
        {"@id": "pkg:oci/other"}]});
    let expected = json!([
        {"digests": [format!("sha256:{hex}")], "components": [one, two]}, {"digests": [], "components": null}]);
    assert_eq!(about(products), expected);
    // Before v0.2 they stood beside the products; and whatever else stands there restricts all the same.
    let beside = json!({"products": ["pkg:oci/app"], "subcomponents": [one]});
    assert_eq!(about(beside), json!([{"digests": [], "components": [one]}]));
    for odd in [json!(one), json!({"@id": one}), json!(7), json!([{"hashes": {"sha-256": hex}}]), json!(["left-pad"])] {
        let named = json!({"products": [{"@id": "x", "subcomponents": odd}]});
        assert_eq!(about(named), json!([{"digests": [], "components": []}]), "{odd}");
    }
}

#[test]
fn where_two_places_name_different_sources_none_is_the_source() {
    let with = |source: Value| {
        let mut predicate = provenance_v1();
        predicate["buildDefinition"]["externalParameters"]["source"] = source;
        let read = known("https://slsa.dev/provenance/v1", &predicate);
        (read["source_uri"].clone(), read["sources"].clone(), read["ref"].clone(), read["refs"].clone())
    };
    let (app, fork) = ("https://github.com/acme/app", "https://github.com/acme/fork");
    let one = json!(["refs/tags/v1"]);
    let same = format!("git+{app}.git@refs/tags/v1");
    assert_eq!(with(json!(same)), (json!(same), json!([same]), json!("refs/tags/v1"), one.clone()));
    assert_eq!(with(json!({"uri": fork})), (Value::Null, json!([fork, app]), json!("refs/tags/v1"), one));
    let other = format!("git+{app}@refs/heads/main");
    let both = json!(["refs/heads/main", "refs/tags/v1"]);
    assert_eq!(with(json!(other)), (json!(other), json!([other]), Value::Null, both));
}

#[test]
fn bills_of_materials_say_format_version_and_size() {
    let sbom = |kind: &str, document: Value| {
        let read = known(kind, &document);
        (read["format"].clone(), read["version"].clone(), read["components"].clone(), read["document_created"].clone())
    };
    let time = "2026-01-01T00:00:00Z";
    let cyclonedx = json!({"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"timestamp": time},
        "components": [{"name": "a", "components": [{"name": "b"}]}, {"name": "c"}]});
    assert_eq!(sbom("https://cyclonedx.org/bom", cyclonedx), (json!("cyclonedx"), json!("1.6"), json!(3), json!(time)));
    let spdx = json!({"spdxVersion": "SPDX-2.3", "packages": [{}, {}], "creationInfo": {"created": time}});
    for kind in ["https://spdx.dev/Document", "https://spdx.dev/Document/v2.3"] {
        assert_eq!(sbom(kind, spdx.clone()), (json!("spdx"), json!("2.3"), json!(2), json!(time)));
    }
    let spdx3 = json!({"@context": "c", "@graph": [
        {"type": "CreationInfo", "specVersion": "3.0.1", "created": time},
        {"type": "software_Package"}, {"type": "SpdxDocument", "spdxId": "urn:d"}]});
    for kind in ["https://spdx.dev/Document", "https://spdx.dev/Document/v3"] {
        assert_eq!(sbom(kind, spdx3.clone()), (json!("spdx"), json!("3.0.1"), json!(1), json!(time)));
    }
    malformed("https://spdx.dev/Document/v2.3", &spdx3);
    malformed("https://spdx.dev/Document", &json!("SPDXVersion: SPDX-2.3"));
    malformed("https://cyclonedx.org/bom", &json!({"bomFormat": "other", "specVersion": "1"}));
}

#[test]
fn the_other_types_have_their_fields() {
    let vex = json!({"author": "acme", "timestamp": "2026-01-01T00:00:00Z", "statements": [
        {"vulnerability": {"name": "CVE-1"}, "status": "not_affected", "justification": "component_not_present"},
        {"vulnerability": "CVE-2", "status": "fixed", "products": [{}]}]});
    let read = known("https://openvex.dev/ns/v0.2.0", &vex);
    assert_eq!((&read["statements"][0]["id"], &read["statements"][1]["status"]), (&json!("CVE-1"), &json!("fixed")));
    let (one, two) = ("1".repeat(64), "2".repeat(64));
    let of_products = |products: Value| {
        let statement = json!({"vulnerability": "CVE-1", "status": "fixed", "products": products});
        known("https://openvex.dev/ns", &json!({"author": "a", "statements": [statement]}))["statements"][0]["digests"]
            .clone()
    };
    assert_eq!(of_products(json!([{"@id": "pkg:oci/app"}, "pkg:apk/wolfi/git@2.39"])), json!([]));
    for product in [
        json!({"@id": format!("pkg:oci/app@sha256:{one}?arch=arm64")}),
        json!({"@id": "app", "identifiers": {"purl": format!("pkg:oci/app@sha256%3A{one}")}}),
        json!({"@id": "app", "hashes": {"sha-256": one}}),
        json!(format!("pkg:oci/app@sha256%3a{one}")),
    ] {
        let digests = of_products(json!([product, {"hashes": {"sha-256": two}}]));
        assert_eq!(digests, json!([format!("sha256:{one}"), format!("sha256:{two}")]), "{product}");
    }
    // However it is written, and by whatever else: what is named by a digest is not everything.
    let (upper, long) = ("AB".repeat(32), "1".repeat(128));
    for (product, digest) in [
        (json!({"hashes": {"SHA-256": upper}}), format!("sha256:{}", upper.to_lowercase())),
        (json!({"@id": format!("pkg:oci/app@SHA256%3A{upper}")}), format!("sha256:{}", upper.to_lowercase())),
        (json!({"hashes": {"sha-512": long}}), format!("sha-512:{long}")),
        (json!(format!("app@sha512:{long}")), format!("sha512:{long}")),
        (json!({"hashes": {"sha-256": null}}), "sha256:".to_owned()),
        (json!({"@id": "app@sha256:12"}), "sha256:12".to_owned()),
    ] {
        assert_eq!(of_products(json!([product.clone()])), json!([digest]), "{product}");
    }
    malformed(
        "https://openvex.dev/ns",
        &json!({"author": "a", "statements": [{"vulnerability": "x", "status": "fine"}]}),
    );

    let test = json!({"result": "PASSED", "configuration": [{}], "passedTests": ["a", "b"], "finishedOn": "2026-01-01T00:00:00Z"});
    let read = known("https://in-toto.io/attestation/test-result/v0.1", &test);
    assert_eq!((&read["result"], &read["passed"], &read["failed"]), (&json!("PASSED"), &json!(2), &Value::Null));
    malformed("https://in-toto.io/attestation/test-result/v0.1", &json!({"result": "passed", "configuration": []}));

    let release = |purl: &str| json!({"purl": purl, "releaseId": 7});
    let kind = "https://in-toto.io/attestation/release/v0.1";
    assert_eq!(known(kind, &release("pkg:npm/%40acme/app@1.2.3?x=y@z"))["version"], "1.2.3");
    malformed(kind, &release("pkg:npm/app"));
    malformed(kind, &release("app@1"));

    let scai = json!({"attributes": [{"attribute": "HERMETIC", "evidence": {"uri": "x"}}, {"attribute": "B"}], "producer": {"uri": "p"}});
    let read = known("https://in-toto.io/attestation/scai/v0.3", &scai);
    assert_eq!(
        read["attributes"],
        json!([{"attribute": "HERMETIC", "has_evidence": true}, {"attribute": "B", "has_evidence": false}])
    );

    let link = json!({"name": "build", "command": ["make"], "materials": [{"uri": "a"}]});
    assert_eq!(known("https://in-toto.io/attestation/link/v0.3", &link)["materials"], 1);
    assert_eq!(
        known("https://in-toto.io/Link/v1", &json!({"name": "b", "materials": {"a": {}, "b": {}}}))["materials"],
        2
    );
}

#[test]
fn what_does_not_fit_its_type_says_where_and_what() {
    let mut wrong = provenance_v1();
    wrong["runDetails"]["metadata"]["startedOn"] = json!("yesterday");
    let why = malformed("https://slsa.dev/provenance/v1", &wrong);
    assert_eq!(why, "at `/runDetails/metadata/startedOn`: expected a time in RFC 3339, found \"yesterday\"");
    let mut wrong = provenance_v1();
    wrong["runDetails"]["builder"]["id"] = json!(["https://github.com/actions/runner/github-hosted"]);
    assert_eq!(
        malformed("https://slsa.dev/provenance/v1", &wrong),
        "at `/runDetails/builder/id`: expected a text, found a list of 1"
    );
    assert_eq!(typed("https://slsa.dev/provenance/v1", &wrong).into_json(), Value::Null);
    assert_eq!(typed("https://slsa.dev/provenance/v2", &provenance_v1()), Typed::Unknown);
    assert_eq!(typed("https://slsa.dev/provenance/v1?x", &provenance_v1()), Typed::Unknown);
}

fn types() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "https://slsa.dev/provenance/v1",
        "https://slsa.dev/provenance/v0.2",
        "https://in-toto.io/Provenance/v0.1",
        "https://slsa.dev/verification_summary/v1",
        "https://in-toto.io/attestation/svr/v0.1",
        "https://in-toto.io/attestation/svr/v0.2",
        "https://in-toto.io/attestation/test-result/v0.1",
        "https://in-toto.io/attestation/vulns/v0.1",
        "https://in-toto.io/attestation/vulns/v0.2",
        "https://cosign.sigstore.dev/attestation/vuln/v1",
        "https://cyclonedx.org/bom",
        "https://spdx.dev/Document",
        "https://spdx.dev/Document/v2.3",
        "https://spdx.dev/Document/v3",
        "https://openvex.dev/ns",
        "https://openvex.dev/ns/v0.2.0",
        "https://in-toto.io/attestation/release/v0.1",
        "https://in-toto.io/attestation/scai/v0.3",
        "https://in-toto.io/attestation/link/v0.3",
        "https://in-toto.io/Link/v1",
    ])
}

/// Values with the fields that the readers look for, so that they get further than the first.
fn values() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "name",
        "id",
        "uri",
        "builder",
        "buildType",
        "verifier",
        "verifiedLevels",
        "scanner",
        "result",
        "statements",
        "vulnerability",
        "severity",
        "@graph",
        "type",
        "components",
        "configuration",
        "runDetails",
        "buildDefinition",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from)
    ];
    leaf.prop_recursive(5, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(words.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_predicate_makes_a_reader_panic_and_the_answer_is_always_the_same(kind in types(), value in values()) {
        prop_assert_eq!(typed(kind, &value), typed(kind, &value));
    }
}
