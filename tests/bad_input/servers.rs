//! A server that is not there, or is no gate.

use super::{Place, nobodys};
use crate::support::registry::{Answer, Rule, TestRegistry};

fn questions() -> Vec<Vec<String>> {
    let digest = nobodys();
    let questions = [
        "run list",
        "decision list",
        "run watch 0196f000-0000-7000-8000-000000000000",
        "run cancel 0196f000-0000-7000-8000-000000000000",
        "decision show deadbeef",
        "decision replay deadbeef",
        "decision export deadbeef out",
        "decision export deadbeef out --as evidence",
        "decision export deadbeef out --as vsa",
        "decision export deadbeef out --as vsa-dsse",
        "evidence add good.json",
        "check DIGEST --environment staging",
        "promote DIGEST --to staging",
    ];
    questions.iter().map(|text| text.replace("DIGEST", &digest).split(' ').map(str::to_owned).collect()).collect()
}

fn everybody_says(url: &str, words: &[&str]) {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["sign", "app", "--key", "key.key", "--bundle", "good.json"]);
    for question in questions() {
        let question: Vec<&str> = question.iter().map(String::as_str).collect();
        let arguments = [&["--server", url][..], &question].concat();
        let dependency = format!("error: unknown, because server {url}: ");
        place.refuses(&arguments, 3, &[&[dependency.as_str()], words].concat()).has_hint();
    }
    assert!(!place.data().exists(), "who asks a server begins no gate of his own");
}

#[test]
fn a_server_that_is_not_there_is_unknown_to_every_command() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    everybody_says(&format!("http://{address}"), &["Connection refused", "1 try"]);
}

#[test]
fn a_server_that_answers_with_something_else_is_no_gate() {
    let registry = TestRegistry::start_blocking();
    let url = format!("http://{}", registry.host());
    for (answer, words) in [
        (Answer::status(200).body("<html>Please log in</html>"), "something that is"),
        (Answer::status(200).body("{}"), "something that is"),
        (Answer::status(404).body("<html>"), "answered 404"),
        (Answer::status(500), "answered 500"),
        (Answer::status(503).header("retry-after", "7"), "answered 503"),
        (Answer::status(403).body("{\"message\":\"no\"}"), "answered 403"),
    ] {
        registry.reset();
        registry.script(Rule::on("/v1/", answer));
        everybody_says(&url, &[words]);
    }
}
