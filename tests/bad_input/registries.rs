//! Registries that refuse, throttle, fail, lie, stall and never end.

use countersign::domain::digest::Digest;

use super::{Place, nobodys};
use crate::support::registry::{Answer, Rule, TestRegistry};

/// Runs every command that asks a registry; each must say the same of it. Nothing is ever taken for "not signed".
fn everybody_says(place: &Place, registry: &TestRegistry, words: &[&str]) {
    let tag = registry.name("app:v1");
    let pinned = format!("{}@{}", registry.name("app"), nobodys());
    let dependency = format!("error: unknown, because registry {}: ", registry.host());
    let words = [&[dependency.as_str()], words].concat();
    for arguments in [
        vec!["verify", &tag, "--key", "key.pub"],
        vec!["sign", &tag, "--key", "key.key"],
        vec!["promote", &tag, "--to", "staging"],
        vec!["check", &tag, "--environment", "staging"],
        vec!["push", "app", &tag],
    ] {
        place.refuses(&arguments, 3, &words).has_hint();
    }
    let said = place.run(&["promote", &pinned, "--to", "staging"]);
    assert_eq!(said.code, Some(3), "{}{}", said.stdout, said.stderr);
    assert!(said.stdout.starts_with("unknown  sha256:"), "{}", said.stdout);
    assert!(said.stdout.contains(&format!("registry {}", registry.host())), "{}", said.stdout);
    assert!(!said.stdout.contains("✗"), "what is unknown is no violation: {}", said.stdout);
}

fn ready() -> Place {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place
}

#[test]
fn a_registry_that_refuses_is_unknown_and_trying_again_is_said_to_be_pointless() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    for (status, words) in [(401, "answered 401"), (403, "answered 403")] {
        registry.reset();
        registry.script(Rule::on("/v2/", Answer::status(status)));
        everybody_says(&place, &registry, &[words, "denied, 1 try", "check the credentials"]);
    }
    place.still_answers();
}

#[test]
fn a_registry_that_throttles_or_fails_is_asked_three_times_or_when_it_says() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    registry.script(Rule::on("/v2/", Answer::status(429)));
    everybody_says(&place, &registry, &["answered 429", "throttled, 3 tries", "hint: try again when"]);
    registry.reset();
    registry.script(Rule::on("/v2/", Answer::status(429).header("retry-after", "90")));
    everybody_says(&place, &registry, &["answered 429", "throttled, 1 try", "hint: try again in 90 s"]);
    registry.reset();
    registry.script(Rule::on("/v2/", Answer::status(500)));
    everybody_says(&place, &registry, &["answered 500", "unavailable, 3 tries", "hint: try again when"]);
    registry.reset();
    // Once it is back, the same command works.
    place.done(&["push", "app", &registry.name("app:v1")]);
    place.done(&["sign", &registry.name("app:v1"), "--key", "key.key"]);
    place.done(&["verify", &registry.name("app:v1"), "--key", "key.pub"]);
    place.still_answers();
}

#[test]
fn a_registry_that_answers_with_wrong_or_endless_bytes_is_not_believed() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    registry.script(Rule::on("/v2/", Answer::status(200).body("hello")));
    everybody_says(&place, &registry, &["corrupt, "]);
    registry.reset();
    registry.script(Rule::on("/v2/", Answer::Endless));
    everybody_says(&place, &registry, &["more than the limit of 4194304 bytes", "too-much, 1 try"]);
    place.still_answers();
}

#[test]
fn a_registry_that_is_not_there_is_named() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    let host = registry.host();
    drop(registry);
    let tag = format!("{host}/app:v1");
    let words = [&format!("error: unknown, because registry {host}: "), "Connection refused", "3 tries", "hint: "];
    let said = place.refuses(&["verify", &tag, "--key", "key.pub"], 3, &words);
    assert!(!said.stderr.contains("client error"), "{}", said.stderr);
    place.refuses(&["promote", &tag, "--to", "staging"], 3, &words);
    assert_eq!(place.done(&["run", "list"]), "", "a tag that nobody resolved is no run");
}

#[test]
fn a_registry_that_never_answers_is_named_when_the_time_is_over() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    registry.script(Rule::on("/v2/", Answer::Stall));
    let tag = registry.name("app:v1");
    // The time was the caller's own, and the way on is more of it.
    let words = [
        &format!("error: unknown, because registry {}: no complete answer", registry.host()),
        "which was all that was left of the time for the whole",
        "hint: what --timeout gave the whole had run out: try again with more, such as --timeout 5m",
    ];
    for arguments in
        [["verify", &tag, "--key", "key.pub", "--timeout", "3s"], ["sign", &tag, "--key", "key.key", "--timeout", "3s"]]
    {
        place.refuses(&arguments, 3, &words);
    }
    let pinned = format!("{}@{}", registry.name("app"), nobodys());
    let said = place.run(&["promote", &pinned, "--to", "staging", "--timeout", "3s"]);
    assert_eq!(said.code, Some(3), "{}{}", said.stdout, said.stderr);
    assert!(said.stdout.contains("advice    what --timeout gave the whole had run out"), "{}", said.stdout);
    place.still_answers();
}

/// What a registry stores its bytes in has a name and somebody else who runs it.
#[test]
fn what_fails_where_a_registry_led_is_told_with_where_that_was() {
    let place = ready();
    let (registry, storage) = (TestRegistry::start_blocking(), TestRegistry::start_blocking());
    let tag = registry.name("app:v1");
    let asks = |to: &str, words: &[&str]| {
        registry.reset();
        registry.script(Rule::on("/v2/", Answer::status(307).header("location", format!("http://{to}/x?sig=secret"))));
        let said = place.refuses(&["verify", &tag, "--key", "key.pub"], 3, words);
        assert!(!said.stderr.contains("secret"), "{}", said.stderr);
    };
    storage.script(Rule::on("/x", Answer::status(403)));
    asks(
        &storage.host(),
        &[&format!("registry {}: led to `http://{}`: answered 403", registry.host(), storage.host())],
    );
    storage.reset();
    storage.script(Rule::on("/x", Answer::status(503)));
    asks(&storage.host(), &[&format!("led to `http://{}`: answered 503", storage.host())]);
    let gone = storage.host();
    drop(storage);
    asks(&gone, &[&format!("led to `http://{gone}`: "), "Connection refused"]);
}

#[test]
fn a_web_page_in_the_place_of_what_was_asked_for_is_called_one() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    let page =
        Answer::status(200).header("content-type", "text/html; charset=utf-8").body("<html>please log in</html>");
    registry.script(Rule::on("/v2/", page));
    let pinned = format!("{}@{}", registry.name("app"), nobodys());
    let words = ["expected bytes with digest sha256:", "which are a web page (text/html)", "corrupt, 2 tries"];
    place.refuses(&["verify", &pinned, "--key", "key.pub"], 3, &words);
}

#[test]
fn a_tag_or_digest_that_does_not_exist_is_a_wrong_request() {
    let place = ready();
    let registry = TestRegistry::start_blocking();
    place.done(&["push", "app", &registry.name("app:v1")]);
    place.done(&["push", "app", "oci:layout:v1"]);
    for absent in [registry.name("app:v2"), format!("{}@{}", registry.name("app"), nobodys()), "oci:layout:v2".into()] {
        place.refuses(&["verify", &absent, "--key", "key.pub"], 2, &["does not exist"]);
        place.refuses(&["sign", &absent, "--key", "key.key"], 2, &["does not exist"]);
        place.refuses(&["promote", &absent, "--to", "staging"], 2, &["does not exist"]);
    }
    place.refuses(
        &["check", "oci:layout:v2", "--environment", "staging"],
        2,
        &["does not exist", "hint: push it first"],
    );
    // A layout has layers and manifests in one place: the digest of the file is there, and is not what was pushed.
    let file = format!("oci:layout@{}", Digest::of(&std::fs::read(place.path("app")).unwrap()));
    for arguments in [["verify", &file, "--key", "key.pub"], ["promote", &file, "--to", "staging"]] {
        let words = ["(a layer or a file has that digest)", "does not exist", "countersign push prints it"];
        let said = place.refuses(&arguments, 2, &words);
        assert_eq!(said.stdout, "", "no answer was made");
    }
    place.still_answers();
}

/// An address of this machine that is not the loopback one, so that TLS is spoken with it. Nothing is sent to find out.
fn own_address() -> Option<std::net::IpAddr> {
    let socket = std::net::UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|address| !address.is_loopback() && !address.is_unspecified())
}

#[test]
fn a_name_that_does_not_resolve_is_unknown() {
    let place = ready();
    let words = ["error: unknown, because registry registry.invalid: ", "unavailable, 3 tries", "hint: try again when"];
    place.refuses(&["verify", "registry.invalid/app:v1", "--key", "key.pub"], 3, &words);
}

#[test]
fn a_port_that_speaks_no_tls_is_unknown() {
    use std::io::{Read as _, Write as _};
    let place = ready();
    let Some(address) = own_address() else {
        crate::support::shows_nothing("this machine has no address but the loopback one");
        return;
    };
    let listener = std::net::TcpListener::bind((address, 0)).unwrap();
    let host = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for mut client in listener.incoming().flatten() {
            let _ = client.read(&mut [0; 1024]);
            let _ = client.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let words = [&format!("error: unknown, because registry {host}: "), "unavailable, 3 tries", "hint: try again when"];
    place.refuses(&["verify", &format!("{host}/app:v1"), "--key", "key.pub"], 3, &words);
}
