//! Policy packs over HTTP, and the same commands on a server: what is in force, what was, and putting one in force.

use std::path::Path;
use std::process::{Command, Output};

use countersign::domain::policy::Members;
use countersign::domain::reference::SubjectRef;
use countersign::gate::activate::ActivationTerms;
use countersign::gate::{Gate, Settings};
use reqwest::Method;
use serde_json::{Value, json};

use crate::published_packs::{edited, publish};
use crate::support::gate::TestGate;
use crate::support::registry::TestRegistry;
use crate::support::served::Served;

/// A service whose gate takes packs that Alice signed, and the registry that they lie in.
async fn served() -> (TestRegistry, Served) {
    let registry = TestRegistry::start().await;
    let mut gate = TestGate::start_on(&registry.host()).await;
    let pack_signers = Members { keys: vec![gate.people.alice.public_key()], ..Members::default() };
    gate.gate = Gate::open(Settings { pack_signers, ..gate.gate.settings().clone() }).await.unwrap();
    (registry, Served::start_over(gate).await)
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", directory).current_dir(directory).args(arguments).output().unwrap()
}

async fn activate(served: &Served, body: &Value) -> (u16, Value) {
    let response = served.request(Method::POST, "/v1/policies/activate").json(body).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_force_and_what_was_is_told_and_a_signed_pack_is_put_in_force() {
    let (registry, served) = served().await;
    let gate = &served.gate;
    let before: Value = served.get("/v1/policies").await.json().await.unwrap();
    let row = &before["items"][0];
    assert_eq!((&row["project"], &row["environments"]), (&json!("default"), &json!(["staging", "production"])));
    let was = row["policy"]["digest"].as_str().unwrap().to_owned();

    let place = format!("{}/policy:v1000", registry.host());
    let signed = publish(gate, &edited(gate, 1000, &[]), &gate.people.alice, &place).await.unwrap();
    let (status, reply) = activate(&served, &json!({"pack": signed.reference})).await;
    assert_eq!((status, &reply["policy"]["version"]), (200, &json!(1000)), "{reply}");
    let history: Value = served.get("/v1/policies/history").await.json().await.unwrap();
    let packs: Vec<&Value> =
        history["history"].as_array().unwrap().iter().map(|one| &one["policy"]["digest"]).collect();
    assert_eq!(packs[..2], [&reply["policy"]["digest"], &json!(was)]);
    assert!(history["history"][0]["signed_by"].as_str().unwrap().starts_with("key sha256:"));
    // The same a page at a time; the embedded pack, which nobody put in force, ends the last one.
    let (mut paged, mut cursor) = (Vec::new(), String::new());
    loop {
        let page: Value = served.get(&format!("/v1/policies/history?limit=1{cursor}")).await.json().await.unwrap();
        assert_eq!(page["history"].as_array().unwrap().len(), 1, "{page}");
        paged.push(page["history"][0].clone());
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!((json!(paged), &history["next_cursor"]), (history["history"].clone(), &Value::Null));
    assert_eq!((paged.len(), &paged[2]["from"]), (3, &Value::Null));
    // Each by its digest, whole; and the one in force.
    for path in [format!("/v1/policies/{was}"), "/v1/policies/active".to_owned()] {
        let pack: Value = served.get(&path).await.json().await.unwrap();
        assert!(pack["files"]["pack.toml"].is_string() && pack["policy"]["rules"].is_array(), "{path}");
    }

    // The same on the command line.
    let (home, server) = (gate.directory.path(), format!("http://{}", served.address));
    let ask = |arguments: &[&str]| run(home, &[&["--server", &server][..], arguments].concat());
    let words = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    for (arguments, part) in [
        (&["policy", "list"][..], "version 1000"),
        (&["policy", "history"], "signed by key sha256:"),
        (&["policy", "show"], "version 1000"),
        (&["policy", "show", &was], "Environments"),
    ] {
        let output = ask(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(words(&output).contains(part), "{arguments:?}: {}", words(&output));
    }
    let newer = publish(gate, &edited(gate, 1001, &[]), &gate.people.alice, &place).await.unwrap();
    let output = ask(&["policy", "activate", &newer.reference]);
    assert!(words(&output).contains("version 1001"), "{}", String::from_utf8_lossy(&output.stderr));
    served.finish().await;
}

/// A41: a signature on a pack names no project, and versions grow for each name apart.
#[tokio::test]
async fn a_pack_that_was_signed_for_one_project_is_refused_for_every_other_whoever_asks() {
    let (registry, served) = served().await;
    let gate = &served.gate;
    let (place, key) = (format!("{}/policy:v", registry.host()), &gate.people.alice);
    let named = |name: &str, version: u64, edits: &[(&str, &str)]| {
        let mut all = vec![("name = \"standard\"", name)];
        all.extend(edits);
        edited(gate, version, &all)
    };
    let base = publish(gate, &edited(gate, 1000, &[]), key, &place).await.unwrap();
    // What Alice signed for where nothing is at stake.
    let sandbox = publish(gate, &named("name = \"sandbox\"", 1, &[]), key, &place).await.unwrap();
    assert_eq!(activate(&served, &json!({"pack": base.reference})).await.0, 200);
    for (body, words) in [
        (json!({"pack": sandbox.reference}), "`standard` is in force there"),
        (json!({"pack": sandbox.reference, "project": "payments"}), "nobody has put a pack in force there yet"),
        (json!({"pack": base.reference, "project": "payments"}), "nobody has put a pack in force there yet"),
    ] {
        let (status, problem) = activate(&served, &body).await;
        assert_eq!((status, problem["type"].as_str().unwrap()), (403, "urn:countersign:problem:not-allowed"), "{body}");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{body}: {problem}");
        assert!(problem["hint"].as_str().unwrap().contains("where the gate's data is"), "{body}: {problem}");
    }
    // Whoever has the data puts the first one in force; from then on the next ones come this way, and no other name: not
    // even one that was in force before.
    let payments = "payments".parse().unwrap();
    let at = |reference: &str| SubjectRef::parse(reference, |_| false).unwrap();
    let terms = ActivationTerms { signers: gate.gate.settings().pack_signers.clone(), ..ActivationTerms::default() };
    let old = publish(gate, &named("name = \"old\"", 7, &[]), key, &place).await.unwrap();
    for reference in [&old.reference, &base.reference] {
        gate.gate.activate_published(&payments, &at(reference), &terms).await.unwrap();
    }
    let next = publish(gate, &edited(gate, 1001, &[]), key, &place).await.unwrap();
    let (status, problem) = activate(&served, &json!({"pack": old.reference, "project": "payments"})).await;
    assert_eq!(status, 403, "{problem}");
    assert_eq!(activate(&served, &json!({"pack": next.reference, "project": "payments"})).await.0, 200);
    // Nor does it ask less where nothing is protected.
    let looser = edited(
        gate,
        1002,
        &[("title = \"The smoke test passed\"", "title = \"The smoke test passed\"\nenvironments = [\"production\"]")],
    );
    let looser = publish(gate, &looser, key, &place).await.unwrap();
    let (status, problem) = activate(&served, &json!({"pack": looser.reference, "project": "payments"})).await;
    assert_eq!(status, 403, "{problem}");
    assert!(problem["detail"].as_str().unwrap().contains("staging"), "{problem}");
    served.finish().await;
}

#[tokio::test]
async fn no_pack_is_put_in_force_over_http_that_nobody_signed_who_may_or_that_is_older_or_asks_less() {
    let (registry, served) = served().await;
    let gate = &served.gate;
    let place = format!("{}/policy:v", registry.host());
    let key = &gate.people.alice;
    let current = publish(gate, &edited(gate, 1000, &[]), key, &place).await.unwrap();
    assert_eq!(activate(&served, &json!({"pack": current.reference})).await.0, 200);
    let stranger = publish(gate, &edited(gate, 1001, &[]), &gate.people.mallory, &place).await.unwrap();
    let older = publish(gate, &edited(gate, 999, &[]), key, &place).await.unwrap();
    let loosened = edited(gate, 1002, &[("after = \"staging\"\n", "")]);
    let looser = publish(gate, &loosened, key, &place).await.unwrap();
    let a = format!("sha256:{}", "a".repeat(64));
    let tag = format!("{}/policy:v", registry.host());
    for (body, status, words) in [
        (json!({"pack": stranger.reference}), 403, "a pack signer of this gate"),
        (json!({"pack": older.reference}), 409, "1000"),
        (json!({"pack": looser.reference}), 403, "production"),
        (json!({"pack": tag}), 400, "HOST/REPO@sha256"),
        (json!({"pack": format!("oci:/etc@{a}")}), 400, "HOST/REPO@sha256"),
        (json!({"pack": current.reference, "reason": "please"}), 400, "reason"),
        (json!({}), 400, "pack"),
    ] {
        let (found, problem) = activate(&served, &body).await;
        assert_eq!(found, status, "{body}: {problem}");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{body}: {problem}");
    }
    for (path, status) in [
        ("/v1/policies/zz".to_owned(), 400),
        (format!("/v1/policies/{a}"), 404),
        (format!("/v1/policies/{}?project=other", current.policy.digest), 404),
        ("/v1/policies/history?limit=0".to_owned(), 400),
        ("/v1/policies/history?limit=1&at=2026-01-01T00:00:00Z".to_owned(), 400),
        ("/v1/policies/history?cursor=1&at=2026-01-01T00:00:00Z".to_owned(), 400),
        ("/v1/policies/history?cursor=x".to_owned(), 400),
        ("/v1/policies?wat=1".to_owned(), 400),
    ] {
        assert_eq!(served.get(&path).await.status().as_u16(), status, "{path}");
    }
    let listed: Value = served.get("/v1/policies").await.json().await.unwrap();
    assert_eq!(listed["items"][0]["policy"]["digest"], json!(current.policy.digest));
    served.finish().await;
}
