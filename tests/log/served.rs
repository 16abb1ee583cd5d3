//! The log over HTTP and on the command line.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::log::{Checkpoint, NoteKey, Tile};
use serde_json::Value;
use sha2::Digest as _;

use crate::support::gate::TestGate;
use crate::support::served::Served;

#[tokio::test]
async fn the_log_is_served_as_its_specification_says() {
    let served = Served::start().await;
    let app = served.gate.good_artifact("app").await;
    let decision = served.gate.promote(&app, "staging").await.decision.unwrap();
    let published = served.gate.gate.publish_log_checkpoint().await.unwrap();
    let answer = served.get("/log/checkpoint").await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(answer.headers()["cache-control"], "no-cache");
    let note = answer.text().await.unwrap();
    assert_eq!(note, published.note);
    let key: NoteKey = published.key.parse().unwrap();
    let (checkpoint, _) = Checkpoint::open(note.as_bytes(), &[key]).unwrap();
    let mut leaves = Vec::new();
    for tile in Tile::all(checkpoint.size) {
        let answer = served.get(&format!("/log/{}", tile.path())).await;
        assert_eq!(answer.status(), 200, "{}", tile.path());
        assert_eq!(answer.headers()["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(answer.headers()["content-type"], "application/octet-stream");
        let bytes = answer.bytes().await.unwrap().to_vec();
        match tile.level {
            None => {
                for entry in tile.entries(&bytes).unwrap() {
                    // By the definition, and not by our own function.
                    leaves.push(sha2::Sha256::digest([&[0], entry].concat()).to_vec());
                }
            }
            Some(0) => assert_eq!(bytes, leaves.concat()),
            Some(_) => {}
        }
    }
    for missing in [
        "/log/tile/0/001",
        "/log/tile/0/000",
        "/log/tile/entries/x001/000.p/3",
        "/log/tile/0/0",
        "/log/tile/9/000",
        "/log/tile/%2e%2e/x",
    ] {
        let answer = served.get(missing).await;
        assert_eq!(answer.status(), 404, "{missing}");
        let problem: Value = answer.json().await.unwrap();
        assert_eq!(problem["type"], "urn:countersign:problem:not-found");
    }
    let proof: Value = served.get(&format!("/v1/decisions/{}/proof", decision.id)).await.json().await.unwrap();
    assert_eq!(proof["log_index"].as_u64(), decision.log_index);
    let described: Value = serde_json::from_str(&countersign::http::openapi_json()).unwrap();
    let described = described["components"]["schemas"]["Inclusion"]["properties"].as_object().unwrap();
    assert!(described.keys().eq(proof.as_object().unwrap().keys()), "{proof}");
    served.finish().await;
}

#[tokio::test]
async fn a_service_signs_by_itself_as_the_log_grows() {
    let served = Served::start().await;
    let app = served.gate.good_artifact("app").await;
    let decision = served.gate.promote(&app, "staging").await.decision.unwrap();
    let mut size = 0;
    // Until the service has looked again, however busy the machine is.
    while size <= decision.log_index.unwrap() {
        let note = served.get("/log/checkpoint").await.text().await.unwrap();
        size = note.lines().nth(1).and_then(|line| line.parse().ok()).unwrap_or(0);
        tokio::task::yield_now().await;
    }
    served.finish().await;
}

fn run(gate: &TestGate, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_countersign"))
        .args(arguments)
        .env_clear()
        .env("HOME", gate.directory.path())
        .current_dir(gate.directory.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_verifies_a_data_directory_a_directory_and_an_address_alike() {
    let served = Served::start().await;
    let app = served.gate.good_artifact("app").await;
    let decision = served.gate.promote(&app, "staging").await.decision.unwrap();
    let gate = &served.gate;
    let here = gate.options();
    let ours = |arguments: &[&str]| run(gate, &[&here.each_ref().map(String::as_str), arguments].concat());
    let (code, said, told) = ours(&["log", "verify"]);
    assert_eq!(code, Some(0), "{said}{told}");
    assert!(said.starts_with("sound"), "{said}");
    let (code, proof, told) = ours(&["log", "prove", &decision.id.to_string()]);
    assert_eq!(code, Some(0), "{told}");
    assert!(proof.starts_with("c2sp.org/tlog-proof@v1\n"), "{proof}");
    let (code, said, told) = ours(&["log", "export", "exported", "--output", "json"]);
    assert_eq!(code, Some(0), "{told}");
    let key = serde_json::from_str::<Value>(&said).unwrap()["key"].as_str().unwrap().to_owned();
    let address = format!("http://{}/log", served.address);
    for place in ["exported", &address] {
        let (code, _, told) = run(gate, &["--data", "auditor", "log", "verify", place]);
        assert_eq!(code, Some(2), "{told}");
        assert!(told.contains("nobody is known who may have signed"), "{told}");
        let (code, said, told) = run(gate, &["--data", "auditor", "log", "verify", place, "--key", &key]);
        assert_eq!(code, Some(0), "{said}{told}");
        let (code, said, told) = run(gate, &["--data", "auditor", "log", "verify", place]);
        assert_eq!(
            (code, said.contains("seen before")),
            (Some(0), true),
            "the key and the checkpoint are remembered: {said}{told}"
        );
    }
    let (code, said, told) =
        run(gate, &["--server", &format!("http://{}", served.address), "log", "prove", &decision.id.to_string()]);
    assert_eq!((code, said.lines().next()), (Some(0), Some("c2sp.org/tlog-proof@v1")), "{told}");
    let size: u64 =
        serde_json::from_str::<Value>(&ours(&["log", "checkpoint", "-o", "json"]).1).unwrap()["size"].as_u64().unwrap();
    let (code, said, told) = ours(&["log", "prove", "1", &size.to_string()]);
    assert_eq!(code, Some(0), "{told}");
    assert!(said.starts_with(&format!("the log with {size} leaves continues the one with 1")), "{said}");
    let (code, _, told) = ours(&["log", "prove", "7", "3"]);
    assert_eq!(code, Some(2), "{told}");
    let entries = gate.directory.path().join("exported").join(Tile::within(size, None, 0).unwrap().path());
    std::fs::remove_file(entries).unwrap();
    let (code, said, _) = run(gate, &["--data", "auditor", "log", "verify", "exported"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.starts_with("not sound") && said.contains("gap leaf 0: there is no entry"), "{said}");
    served.finish().await;
}

/// The summary itself has no proof, since it is signed before the checkpoint: whoever gets the one is told how to get the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_a_summary_is_told_how_its_place_is_proved_and_gets_that_proof() {
    let served = Served::start().await;
    if served.gate.shared.is_some() {
        return;
    }
    served.gate.clock.to_today();
    let app = served.gate.good_artifact("app").await;
    let decision = served.gate.promote(&app, "staging").await.decision.unwrap();
    let (gate, data) = (&served.gate, served.gate.data().display().to_string());
    let (id, server) = (decision.id.to_string(), format!("http://{}", served.address));
    for (from, place) in [("--data", &data), ("--server", &server)] {
        let name = format!("of{from}");
        let (code, _, told) = run(gate, &[from, place, "decision", "export", &id, &name, "--as", "vsa-dsse"]);
        assert_eq!(code, Some(0), "{told}");
        let prove = format!("countersign {from} {place} decision export {id} FILE --as log-proof");
        assert!(told.contains(&prove), "{told}");
        let envelope: Value =
            serde_json::from_slice(&std::fs::read(gate.directory.path().join(&name)).unwrap()).unwrap();
        let payload = STANDARD.decode(envelope["payload"].as_str().unwrap()).unwrap();
        let predicate = &serde_json::from_slice::<Value>(&payload).unwrap()["predicate"];
        let index = predicate["urn:countersign:vsa/log-index"].as_u64().unwrap();
        let origin = predicate["urn:countersign:vsa/log-origin"].as_str().unwrap();
        let words: Vec<&str> = prove.split(' ').skip(1).map(|word| if word == "FILE" { "-" } else { word }).collect();
        let (code, proof, told) = run(gate, &words);
        assert_eq!(code, Some(0), "{told}");
        assert!(proof.starts_with(&format!("c2sp.org/tlog-proof@v1\nindex {index}\n")), "{proof}");
        assert!(
            proof.contains(&format!("\n\n{origin}\n")),
            "the checkpoint is of the log that the summary names: {proof}"
        );
        // What is not in the log's words names no place in it.
        let (_, _, told) = run(gate, &[from, place, "decision", "export", &id, "-", "--as", "record"]);
        assert!(!told.contains("log-proof"), "{told}");
    }
    served.finish().await;
}
