//! Bundles that are none.

use super::Place;

/// A place with a key, and a good bundle about `app`.
fn signed() -> Place {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["sign", "app", "--key", "key.key", "--bundle", "good.json"]);
    place
}

#[test]
fn a_file_that_is_no_bundle_verifies_nothing_and_is_not_taken_as_evidence() {
    let place = signed();
    let good = std::fs::read_to_string(place.path("good.json")).unwrap();
    let cases: [(String, &str); 7] = [
        (good[..300].to_owned(), "EOF while parsing a string (line 1, column 300)"),
        ("{\"a\":".repeat(65) + "1" + &"}".repeat(65), "nested deeper than 64 levels"),
        (good.replacen('{', "{\"mediaType\":\"x\",", 1), "duplicate key `mediaType`"),
        (String::new(), "EOF while parsing a value"),
        ("null".into(), "found"),
        ("{\"mediaType\":\"\\u001b[31mred\\nhint: rm\"}".into(), "\\u{1b}[31mred\\nhint: rm"),
        ("\u{1b}[2J".into(), "expected value"),
    ];
    for (text, found) in cases {
        place.write("bad.json", &text);
        let said = place.run(&["verify", "app", "--bundle", "bad.json", "--key", "key.pub"]);
        assert_eq!(said.code, Some(1), "{found}: {}{}", said.stdout, said.stderr);
        assert!(said.stdout.starts_with("not verified") && said.stdout.contains(found), "{found}: {}", said.stdout);
        assert!(!said.stdout.contains('\u{1b}') && !said.stdout.contains("``"), "{}", said.stdout);
        let json = place.run(&["verify", "app", "--bundle", "bad.json", "--key", "key.pub", "--output", "json"]);
        let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!(json["verified"], serde_json::json!([]), "{found}");
        let refused =
            place.refuses(&["evidence", "add", "bad.json"], 2, &["`bad.json`: not a Sigstore bundle: ", found]);
        assert!(!refused.has_hint().stderr.contains('\u{1b}') && !refused.stderr.contains("``"), "{}", refused.stderr);
    }
    assert_eq!(place.done(&["evidence", "list", "app"]).lines().count(), 1, "nothing was taken");
    place.still_answers();
}

#[test]
fn a_bundle_of_20_megabytes_is_refused_by_its_size() {
    let place = signed();
    place.write("big.json", vec![b' '; 20_000_000]);
    let words = ["`big.json` is larger than 16777216 bytes"];
    place.refuses(&["verify", "app", "--bundle", "big.json", "--key", "key.pub"], 2, &words);
    place.refuses(&["evidence", "add", "big.json"], 2, &words);
    place.refuses(&["evidence", "add", "/dev/zero"], 2, &["`/dev/zero` is larger than"]);
    place.refuses(&["evidence", "add", "absent.json"], 2, &["`absent.json` does not exist"]);
    place.refuses(&["evidence", "add", "."], 2, &["`.` cannot be read"]);
}

#[test]
fn a_wrong_file_among_good_ones_leaves_nothing_half_done() {
    let place = signed();
    place.write("bad.json", "{}");
    for arguments in [["evidence", "add", "good.json", "bad.json"], ["evidence", "add", "good.json", "absent.json"]] {
        place.refuses(&arguments, 2, &[arguments[3]]);
    }
    assert!(place.run(&["evidence", "list", "app"]).stderr.starts_with("no evidence"));
    place.done(&["evidence", "add", "good.json"]);
    assert!(place.done(&["evidence", "list", "app"]).contains("cosign/sign"));
}

#[test]
fn a_bundle_never_replaces_a_file() {
    let place = signed();
    for arguments in [
        &["sign", "app", "--key", "key.key", "--bundle", "app"][..],
        &["smoke", "app", "--key", "key.key", "--bundle", "good.json", "--", "touch", "ran"],
        &["provenance", "app", "--key", "key.key", "--bundle", "good.json"],
    ] {
        place.refuses(arguments, 2, &["exists; a bundle never overwrites a file"]).has_hint();
    }
    assert!(!place.path("ran").exists(), "refused before an hour of tests, not after it");
    place.refuses(&["sign", "app", "--key", "key.key", "--bundle", "no/such/b"], 5, &["`no/such/b` cannot be written"]);
}

/// What lies beside a good bundle in an answer takes nothing from it and gets nothing by it, in whichever order.
#[test]
fn among_several_bundles_each_has_its_own_answer() {
    let place = signed();
    place.write("else", "something else");
    place.done(&["sign", "else", "--key", "key.key", "--bundle", "else.json"]);
    let read = |name: &str| std::fs::read_to_string(place.path(name)).unwrap().trim_end().to_owned();
    let (good, other, broken) = (read("good.json"), read("else.json"), "{\"mediaType\":\"x\"}".to_owned());
    let answer = |bundles: &[&String]| {
        let attestations: Vec<String> = bundles.iter().map(|bundle| format!("{{\"bundle\":{bundle}}}")).collect();
        format!("{{\"attestations\":[{}]}}", attestations.join(","))
    };
    let told = |name: &str, text: String| {
        place.write(name, text);
        let said = place.run(&["verify", "app", "--bundle", name, "--key", "key.pub", "--output", "json"]);
        let reply: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
        let mut codes: Vec<String> = reply["rejected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["rejection"]["code"].as_str().unwrap().to_owned())
            .collect();
        codes.sort_unstable();
        (said.code, reply["verified"].as_array().unwrap().len(), codes)
    };
    let others = vec!["subject-mismatch".to_owned(), "unsupported".to_owned()];
    for bundles in [[&good, &good, &other, &broken], [&broken, &other, &good, &good]] {
        assert_eq!(told("mixed.json", answer(&bundles)), (Some(0), 1, others.clone()));
        let lines: Vec<&str> = bundles.iter().map(|bundle| bundle.as_str()).collect();
        assert_eq!(told("mixed.jsonl", lines.join("\n")), (Some(0), 1, others.clone()));
    }
    assert_eq!(told("none.json", answer(&[&other, &broken])), (Some(1), 0, others));
    // Given to the gate, each is filed under what it is about; a broken one, and nothing is.
    place.refuses(&["evidence", "add", "mixed.json"], 2, &["`mixed.json`: not a Sigstore bundle"]);
    assert_eq!(place.done(&["evidence", "list", "app"]).lines().count(), 1, "nothing was taken");
    place.write("both.json", answer(&[&other, &good, &good]));
    place.done(&["evidence", "add", "both.json"]);
    for subject in ["app", "else"] {
        let listed = place.done(&["evidence", "list", subject]);
        assert_eq!((listed.matches("· upload").count(), listed.contains("subject-mismatch")), (1, false), "{listed}");
    }
}

#[test]
fn a_file_of_several_bundles_is_each_of_them_under_its_own_digest() {
    let place = signed();
    place.write("p.json", "{}");
    place.done(&[
        "attest",
        "app",
        "--key",
        "key.key",
        "--type",
        "urn:example:t",
        "--predicate",
        "p.json",
        "--bundle",
        "b",
    ]);
    let (good, other) = (place.path("good.json"), place.path("b"));
    let (good, other) = (std::fs::read_to_string(good).unwrap(), std::fs::read_to_string(other).unwrap());
    let digest = |text: &str| countersign::domain::digest::Digest::of(text.as_bytes()).to_string();
    let lines = format!("{}\n{}\n", good.trim_end(), other.trim_end());
    let answer = format!("{{\"attestations\":[{{\"repository_id\":1,\"bundle\":{good}}},{{\"bundle\":{other}}}]}}");
    for (name, text) in [("several.jsonl", lines), ("answer.json", answer)] {
        place.write(name, text);
        let arguments = ["verify", "app", "--bundle", name, "--key", "key.pub", "--output", "json"];
        let reply: serde_json::Value = serde_json::from_str(&place.done(&arguments)).unwrap();
        let mut found: Vec<&str> =
            reply["verified"].as_array().unwrap().iter().map(|item| item["digest"].as_str().unwrap()).collect();
        found.sort_unstable();
        let mut expected = [digest(good.trim_end()), digest(other.trim_end())];
        expected.sort_unstable();
        assert_eq!(found, expected, "{name}");
        place.done(&["evidence", "add", name]);
    }
    let listed = place.done(&["evidence", "list", "app"]);
    assert_eq!(listed.matches("· upload").count(), 2, "{listed}");
    place.write("linked.json", r#"{"attestations":[{"bundle":null,"bundle_url":"https://example.com/1"}]}"#);
    place.refuses(&["evidence", "add", "linked.json"], 2, &["`linked.json`: expected every attestation with its"]);
    place.write("half.jsonl", format!("{}\n{{\"mediaType\":\"x\"}}\n", good.trim_end()));
    place.refuses(&["evidence", "add", "half.jsonl"], 2, &["`half.jsonl`: not a Sigstore bundle"]);
    place.still_answers();
}
