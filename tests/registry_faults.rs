//! What goes wrong with a registry, and what is said about it: never "there is nothing".

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::Method;
use countersign::domain::digest::Digest;
use countersign::domain::fault::{Fault, FaultClass, Retry};
use countersign::domain::limits::{MAX_MANIFEST_BYTES, MAX_REDIRECTS, MAX_REFERRER_PAGES};
use countersign::domain::reference::Target;
use countersign::registry::{CredentialSource, Referrers, Registry, RegistryError, RegistryOptions};

use super::support::registry::{Answer, Rule, Seen, TestRegistry, quick, reply};

const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// Gives up after a moment, for stories in which nothing ever comes; in others it would measure the machine.
fn impatient() -> RegistryOptions {
    let (stall_timeout, request_timeout) = (Duration::from_millis(50), Duration::from_millis(150));
    RegistryOptions { stall_timeout, request_timeout, ..quick() }
}

fn fault_of<T: std::fmt::Debug>(outcome: Result<T, RegistryError>) -> Fault {
    match outcome.unwrap_err() {
        RegistryError::Fault(fault) => fault,
        other => panic!("expected a fault, found {other}"),
    }
}

async fn could_not_look(registry: &Registry, subject: Digest) -> Fault {
    match registry.referrers(subject).await {
        Referrers::CouldNotLook(fault) => fault,
        other => panic!("expected a fault, found {other:?}"),
    }
}

fn page(entries: impl IntoIterator<Item = String>) -> String {
    let entries: Vec<_> = entries
        .into_iter()
        .map(|text| {
            let digest = Digest::of(text.as_bytes());
            format!(r#"{{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"{digest}","size":1}}"#)
        })
        .collect();
    format!(r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[{}]}}"#, entries.join(","))
}

fn index(entries: impl IntoIterator<Item = String>) -> Answer {
    Answer::status(200).header("content-type", INDEX).body(page(entries))
}

/// One row: what the registry does, and what must be said about it.
struct Row {
    name: &'static str,
    answer: Answer,
    class: FaultClass,
    tries: u32,
    retry: Retry,
    retry_after_s: Option<u64>,
}

impl Row {
    fn patience(&self) -> RegistryOptions {
        if matches!(self.answer, Answer::Stall | Answer::StallInBody | Answer::Drip) { impatient() } else { quick() }
    }
}

fn rows() -> Vec<Row> {
    let row = |name, answer, class: FaultClass, tries| Row {
        name,
        answer,
        class,
        tries,
        retry: class.retry(),
        retry_after_s: None,
    };
    let huge = vec![b' '; MAX_MANIFEST_BYTES + 1];
    vec![
        row("401 without a demand", Answer::status(401), FaultClass::Denied, 1),
        row(
            "401 that demands a password",
            Answer::status(401).header("www-authenticate", "Basic"),
            FaultClass::Denied,
            1,
        ),
        row("403", Answer::status(403), FaultClass::Denied, 1),
        row("429", Answer::status(429), FaultClass::Throttled, 3),
        Row {
            retry_after_s: Some(0),
            ..row("429, again at once", Answer::status(429).header("retry-after", "0"), FaultClass::Throttled, 3)
        },
        Row {
            retry_after_s: Some(3600),
            ..row("429, again in an hour", Answer::status(429).header("retry-after", "3600"), FaultClass::Throttled, 1)
        },
        row("500", Answer::status(500), FaultClass::Unavailable, 3),
        row("502", Answer::status(502), FaultClass::Unavailable, 3),
        Row {
            retry_after_s: Some(60),
            ..row("503, again in a minute", Answer::status(503).header("retry-after", "60"), FaultClass::Unavailable, 1)
        },
        Row { retry: Retry::Pointless, ..row("400", Answer::status(400), FaultClass::Unavailable, 1) },
        row("no answer", Answer::Stall, FaultClass::Timeout, 3),
        row("half an answer, then silence", Answer::StallInBody, FaultClass::Timeout, 3),
        row("half an answer, then the end", Answer::CutOff, FaultClass::Corrupt, 2),
        row("a byte now and then", Answer::Drip, FaultClass::Timeout, 3),
        row("bytes without end", Answer::Endless, FaultClass::TooMuch, 1),
        row("more bytes than the limit", Answer::status(200).body(huge), FaultClass::TooMuch, 1),
        Row {
            retry: Retry::Pointless,
            ..row("a circle of redirects", Answer::status(307).header("location", "/v2/"), FaultClass::TooMuch, 1)
        },
        Row {
            retry: Retry::Pointless,
            ..row(
                "a redirect into the machine's own network",
                Answer::status(307).header("location", "http://169.254.169.254/latest"),
                FaultClass::Denied,
                1,
            )
        },
        Row {
            retry: Retry::Pointless,
            ..row(
                "a redirect to another protocol",
                Answer::status(307).header("location", "file:///etc/passwd"),
                FaultClass::Denied,
                1,
            )
        },
    ]
}

#[tokio::test]
async fn every_fault_of_a_manifest_has_its_class_its_tries_and_its_advice() {
    for row in rows() {
        let server = TestRegistry::start().await;
        server.script(Rule::on("/", row.answer.clone()));
        let registry = server.open_with("app", &row.patience());
        let fault = fault_of(registry.resolve(&Target::Digest(Digest::of(b"x"))).await);
        let found = (fault.class, fault.tries, fault.retry, fault.retry_after_s);
        assert_eq!(found, (row.class, row.tries, row.retry, row.retry_after_s), "{}: {fault}", row.name);
        assert_eq!(fault.dependency, format!("registry {}", server.host()), "{}", row.name);
    }
}

#[tokio::test]
async fn no_fault_of_the_listing_is_ever_an_empty_list() {
    let subject = Digest::of(b"x");
    for (place, other) in [("/referrers/", "/manifests/"), ("/manifests/", "/referrers/")] {
        for row in rows() {
            let server = TestRegistry::start().await;
            server.script(Rule::on(place, row.answer.clone()));
            server.script(Rule::on(other, Answer::status(404)));
            server.script(Rule::on("/v2/", row.answer.clone()));
            let fault = could_not_look(&server.open_with("app", &row.patience()), subject).await;
            assert_eq!((fault.class, fault.tries), (row.class, row.tries), "{place} {}: {fault}", row.name);
        }
    }
}

#[tokio::test]
async fn what_is_no_list_of_referrers_is_a_fault() {
    let subject = Digest::of(b"x");
    let sha512 = r#"{"manifests":[{"mediaType":"a/b","digest":"sha512:00","size":1}]}"#;
    let image = r#"{"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]}"#;
    for (name, answer) in [
        ("a page for people", Answer::status(200).header("content-type", "text/html").body("<html>")),
        (
            "an index called something else",
            Answer::status(200).header("content-type", "application/json").body(page([])),
        ),
        ("no JSON", Answer::status(200).header("content-type", INDEX).body("{")),
        (
            "duplicate keys",
            Answer::status(200).header("content-type", INDEX).body(r#"{"manifests":[],"manifests":[]}"#),
        ),
        ("another kind of digest", Answer::status(200).header("content-type", INDEX).body(sha512)),
        ("an image", Answer::status(200).header("content-type", INDEX).body(image)),
    ] {
        let server = TestRegistry::start().await;
        server.script(Rule::on("/referrers/", answer));
        let fault = could_not_look(&server.open("app"), subject).await;
        assert_eq!(fault.class, FaultClass::Corrupt, "{name}: {fault}");
    }
    let server = TestRegistry::start().await.without_referrers_api();
    let kind = "application/vnd.oci.image.manifest.v1+json";
    server.script(Rule::on("/manifests/", Answer::status(200).header("content-type", kind).body(image)));
    assert_eq!(could_not_look(&server.open("app"), subject).await.class, FaultClass::Corrupt);
}

#[tokio::test]
async fn a_registry_that_recovers_is_answered_for() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    for answer in [Answer::status(500), Answer::status(429).header("retry-after", "0"), Answer::status(408)] {
        let server = TestRegistry::start().await;
        let app = server.open("app").push_path(&path, None).await.unwrap();
        server.script(Rule::on("/manifests/", answer).times(2));
        assert_eq!(server.open("app").manifest(app.digest).await.unwrap().0.digest, app.digest);
    }
}

#[tokio::test]
async fn an_upload_that_breaks_off_begins_anew() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, vec![7; 100_000]).unwrap();
    let server = TestRegistry::start().await;
    server.script(Rule::on("/blobs/uploads/", Answer::status(502)).method(Method::PUT).times(2));
    let registry = server.open("app");
    let app = registry.push_path(&path, None).await.unwrap();
    assert!(registry.manifest(app.digest).await.is_ok());
    let begun = server.requests("/blobs/uploads/").iter().filter(|seen| seen.method == Method::POST).count();
    assert!(begun >= 3, "{begun}");
}

#[tokio::test]
async fn wrong_bytes_are_fetched_once_more_past_the_caches() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    let server = TestRegistry::start().await;
    let registry = server.open("app");
    let app = registry.push_path(&path, None).await.unwrap();
    let blob = Digest::of(b"app");
    server.reset();
    server.script(Rule::on("/blobs/", Answer::status(200).body("apq")).times(1));
    assert_eq!(registry.blob(blob, 100).await.unwrap(), b"app");
    let asked = server.requests("/blobs/");
    assert_eq!(asked.iter().map(|seen| seen.headers.contains_key("cache-control")).collect::<Vec<_>>(), [false, true]);

    server.script(Rule::on("/", Answer::status(200).body("apq")));
    let fault = fault_of(registry.blob(blob, 100).await);
    assert_eq!((fault.class, fault.tries, fault.retry), (FaultClass::Corrupt, 2, Retry::Safe));
    assert!(fault.detail.contains(&blob.to_string()), "{fault}");
    assert_eq!(fault_of(registry.manifest(app.digest).await).class, FaultClass::Corrupt);
    assert_eq!(fault_of(registry.blob(blob, 2).await).class, FaultClass::TooMuch);
}

#[tokio::test]
async fn a_tag_whose_registry_states_another_digest_is_not_believed() {
    let server = TestRegistry::start().await;
    let stated = Digest::of(b"something else").to_string();
    let answer =
        Answer::status(200).header("content-type", INDEX).header("docker-content-digest", stated).body(page([]));
    server.script(Rule::on("/manifests/", answer));
    let fault = fault_of(server.open("app").resolve(&Target::Tag("1".into())).await);
    assert_eq!(fault.class, FaultClass::Corrupt);
}

#[tokio::test]
async fn a_manifest_under_another_type_than_its_own_is_not_believed() {
    let server = TestRegistry::start().await;
    let image = "application/vnd.oci.image.manifest.v1+json";
    server.script(Rule::on("/manifests/", Answer::status(200).header("content-type", image).body(page([]))));
    let fault = fault_of(server.open("app").resolve(&Target::Tag("1".into())).await);
    assert_eq!(fault.class, FaultClass::Corrupt);
}

#[tokio::test]
async fn all_pages_of_a_listing_are_read() {
    let server = TestRegistry::start().await;
    let next = Answer::Call(Arc::new(|seen: &Seen| {
        let number: usize = seen.path.split("n=").nth(1).map_or(0, |n| n.parse().unwrap());
        let mut headers = vec![("content-type".to_owned(), INDEX.to_owned())];
        if number < 4 {
            let path = seen.path.split('?').next().unwrap();
            headers.push(("link".to_owned(), format!("<{path}?n={}>; rel=\"next\"", number + 1)));
        }
        reply(200, &headers, page([format!("{number}a"), format!("{number}b"), "same".to_owned()]).into_bytes())
    }));
    server.script(Rule::on("/referrers/", next));
    let Referrers::Some { items } = server.open("app").referrers(Digest::of(b"x")).await else { panic!("no items") };
    assert_eq!(items.len(), 11);
}

#[tokio::test]
async fn a_listing_without_end_is_a_fault_that_names_the_limit() {
    let subject = Digest::of(b"x");
    let endless = |seen: &Seen| {
        let number: usize = seen.path.split("n=").nth(1).map_or(0, |n| n.parse().unwrap());
        let path = seen.path.split('?').next().unwrap();
        let link = format!("<{path}?n={}>; rel=\"next\"", number + 1);
        reply(200, &[("content-type".to_owned(), INDEX.to_owned()), ("link".to_owned(), link)], page([]).into_bytes())
    };
    let many = index((0..1001).map(|n| n.to_string()));
    let circle = index([]).header("link", format!("</v2/app/referrers/{subject}>; rel=\"next\""));
    let elsewhere = index([]).header("link", "<http://127.0.0.2:1/v2/app/referrers/x>; rel=\"next\"");
    for (name, answer, class, says) in [
        ("pages", Answer::Call(Arc::new(endless)), FaultClass::TooMuch, MAX_REFERRER_PAGES.to_string()),
        ("entries", many.clone(), FaultClass::TooMuch, "limit of 1000".to_owned()),
        ("a circle", circle, FaultClass::Corrupt, "circle".to_owned()),
        ("a page on another host", elsewhere, FaultClass::Corrupt, "another host".to_owned()),
    ] {
        let server = TestRegistry::start().await;
        server.script(Rule::on("/referrers/", answer));
        let fault = could_not_look(&server.open("app"), subject).await;
        assert_eq!(fault.class, class, "{name}: {fault}");
        assert!(fault.detail.contains(&says), "{name}: {fault}");
    }
    let server = TestRegistry::start().await.without_referrers_api();
    server.script(Rule::on("/manifests/", many));
    assert_eq!(could_not_look(&server.open("app"), subject).await.class, FaultClass::TooMuch);
}

/// A45: something is deleted after the first page was read, and what came after it moves there.
#[tokio::test]
async fn a_list_that_changes_between_its_pages_is_read_until_it_is_the_same_twice() {
    let listed = async |always: bool| {
        let server = TestRegistry::start().await;
        let asked = AtomicUsize::new(0);
        let pages = Answer::Call(Arc::new(move |seen: &Seen| {
            let nth = asked.fetch_add(1, Ordering::SeqCst);
            let path = seen.path.split('?').next().unwrap();
            let kind = ("content-type".to_owned(), INDEX.to_owned());
            if seen.path.contains("n=2") {
                return reply(200, &[kind], page(["d".to_owned()]).into_bytes());
            }
            let link = ("link".to_owned(), format!("<{path}?n=2>; rel=\"next\""));
            let first = match (nth, always) {
                (0, _) => ["a".to_owned(), "b".to_owned()],
                (_, true) => [format!("b{nth}"), "c".to_owned()],
                _ => ["b".to_owned(), "c".to_owned()],
            };
            reply(200, &[kind, link], page(first).into_bytes())
        }));
        server.script(Rule::on("/referrers/", pages));
        server.open("app").referrers(Digest::of(b"x")).await
    };
    let Referrers::Some { items } = listed(false).await else { panic!("no items") };
    let digests: Vec<Digest> = items.iter().map(|(item, _)| item.digest).collect();
    assert!(digests.contains(&Digest::of(b"c")) && digests.len() == 3, "{digests:?}");
    let Referrers::CouldNotLook(fault) = listed(true).await else { panic!("it never was the same") };
    assert!(fault.class == FaultClass::Corrupt && fault.detail.contains("when it was read again"), "{fault}");
}

/// A44: what names a further page and cannot be read leaves a list that would look whole.
#[tokio::test]
async fn a_link_to_a_further_page_that_cannot_be_read_makes_the_whole_listing_a_fault() {
    for link in ["/v2/app/referrers/x?n=2; rel=\"next\"", "</v2/app/referrers/x?n=2; rel=\"next\"", "n=2;rel=next"] {
        let server = TestRegistry::start().await;
        server.script(Rule::on("/referrers/", index(["a".to_owned()]).header("link", link)));
        let fault = could_not_look(&server.open("app"), Digest::of(b"x")).await;
        assert!(fault.class == FaultClass::Corrupt && fault.detail.contains("rel=\"next\""), "{link}: {fault}");
    }
}

#[tokio::test]
async fn a_page_that_is_missing_makes_the_whole_listing_a_fault() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("n=2", Answer::status(404)));
    server.script(Rule::on("/referrers/", index(["a".to_owned()]).header("link", "<?n=2>; rel=\"next\"")));
    assert_eq!(could_not_look(&server.open("app"), Digest::of(b"x")).await.class, FaultClass::Corrupt);
}

#[tokio::test]
async fn a_referrer_that_is_listed_and_not_there_is_a_fault() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/referrers/", index(["a".to_owned()])));
    let registry = server.open("app");
    let Referrers::Some { items } = registry.referrers(Digest::of(b"x")).await else { panic!("no items") };
    let fault = fault_of(registry.bundles(Digest::of(b"x"), &items[0].0).await);
    assert_eq!(fault.class, FaultClass::Corrupt);
    assert!(fault.detail.contains("listed"), "{fault}");
}

/// Credentials for `server` in a file that lives as long as the directory.
fn known_to(directory: &crate::support::directory::TempDir, server: &TestRegistry) -> RegistryOptions {
    let path = directory.path().join("config.json");
    let text = format!(r#"{{"auths":{{"{}":{{"username":"ada","password":"secret"}}}}}}"#, server.host());
    std::fs::write(&path, text).unwrap();
    RegistryOptions { credentials: CredentialSource::File(path), ..quick() }
}

#[tokio::test]
async fn no_credentials_are_sent_to_a_token_server_elsewhere() {
    let (server, thief) = (TestRegistry::start().await, TestRegistry::start().await);
    let directory = crate::support::directory::tempdir().unwrap();
    let options = known_to(&directory, &server);
    let port = thief.host().split(':').nth(1).unwrap().to_owned();
    for realm in [format!("http://localhost:{port}/token"), format!("http://ada@{}/token", thief.host())] {
        server.demand_token_from("ada", "secret", &realm);
        let fault = fault_of(server.open_with("app", &options).resolve(&Target::Tag("1".into())).await);
        assert_eq!((fault.class, fault.retry), (FaultClass::Denied, Retry::Pointless));
        assert!(fault.detail.starts_with("realm-untrusted"), "{fault}");
    }
    assert!(thief.requests("").is_empty());
}

#[tokio::test]
async fn a_token_server_that_sends_us_on_is_not_followed() {
    let (server, thief) = (TestRegistry::start().await, TestRegistry::start().await);
    let directory = crate::support::directory::tempdir().unwrap();
    let options = known_to(&directory, &server);
    let elsewhere = Answer::status(307).header("location", format!("http://{}/token", thief.host()));
    let demand = format!("Bearer realm=\"http://{}/sends-on\"", server.host());
    server.script(Rule::on("/sends-on", elsewhere));
    server.script(Rule::on("/v2/", Answer::status(401).header("www-authenticate", demand)));
    let fault = fault_of(server.open_with("app", &options).resolve(&Target::Tag("1".into())).await);
    assert!(fault.detail.contains("token server `127.0.0.1`: answered 307"), "{fault}");
    assert!(server.requests("/sends-on")[0].authorization().is_some());
    assert!(thief.requests("").is_empty());
}

#[tokio::test]
async fn a_redirect_to_another_host_takes_no_credentials_along() {
    let (server, storage) = (TestRegistry::start().await, TestRegistry::start().await);
    server.demand_password("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open_with("app", &known_to(&directory, &server));
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    registry.push_path(&path, None).await.unwrap();
    storage.script(Rule::on("/stored", Answer::status(200).body("app")));
    let led = Answer::status(307).header("location", format!("http://{}/stored?signature=x", storage.host()));
    server.script(Rule::on("/blobs/", led).method(Method::GET));
    assert_eq!(registry.blob(Digest::of(b"app"), 100).await.unwrap(), b"app");
    let seen = storage.requests("/stored");
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].authorization(), None);

    // Back on the registry's own host after a detour, they are not taken up again.
    server.reset();
    storage
        .script(Rule::on("/back", Answer::status(307).header("location", format!("http://{}/v2/trap", server.host()))));
    let detour = Answer::status(307).header("location", format!("http://{}/back", storage.host()));
    server.script(Rule::on("/blobs/", detour).method(Method::GET));
    assert_eq!(fault_of(registry.blob(Digest::of(b"app"), 100).await).class, FaultClass::Denied);
    assert!(server.requests("/v2/trap").iter().all(|seen| seen.authorization().is_none()));
}

#[tokio::test]
async fn redirects_end_at_the_limit() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/", Answer::status(302).header("location", "/v2/again")));
    fault_of(server.open("app").resolve(&Target::Tag("1".into())).await);
    assert_eq!(server.requests("").len(), MAX_REDIRECTS + 1);
}

#[tokio::test]
async fn an_upload_address_elsewhere_gets_the_bytes_but_no_credentials() {
    let (server, storage) = (TestRegistry::start().await, TestRegistry::start().await);
    server.demand_password("ada", "secret");
    storage.script(Rule::on("/put", Answer::status(201)));
    let place = format!("http://{}/put?session=1", storage.host());
    server.script(Rule::on("/blobs/uploads/", Answer::status(202).header("location", place)).method(Method::POST));
    server.script(Rule::on("/manifests/", Answer::status(201)).method(Method::PUT));
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    server.open_with("app", &known_to(&directory, &server)).push_path(&path, None).await.unwrap();
    let seen = storage.requests("/put");
    assert!(seen.iter().all(|seen| seen.authorization().is_none() && seen.path.contains("session=1&digest=sha256%3A")));
    assert!(!seen.is_empty());
}

#[tokio::test]
async fn a_registry_that_stores_something_else_than_was_sent_is_found_out() {
    let server = TestRegistry::start().await;
    let other = Digest::of(b"other").to_string();
    server.script(
        Rule::on("/manifests/", Answer::status(201).header("docker-content-digest", other)).method(Method::PUT),
    );
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    assert_eq!(fault_of(server.open("app").push_path(&path, None).await).class, FaultClass::Corrupt);
}

#[tokio::test]
async fn a_registry_that_is_not_there_is_unavailable() {
    // A port that was free a moment ago, and on which nobody listens.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let at = format!("{}/app:1", listener.local_addr().unwrap());
    drop(listener);
    let at = countersign::domain::reference::SubjectRef::parse(&at, |_| false).unwrap();
    let registry = Registry::open(&at, &quick()).unwrap();
    let fault = fault_of(registry.resolve(&Target::Tag("1".into())).await);
    assert_eq!((fault.class, fault.tries, fault.retry), (FaultClass::Unavailable, 3, Retry::After));
    assert!(fault.detail.to_lowercase().contains("refused"), "{fault}");
}

#[tokio::test]
async fn the_deadline_of_a_call_ends_its_tries_and_its_pauses() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/", Answer::status(500)));
    let patient =
        RegistryOptions { retry_pause: Duration::from_hours(1), deadline: Some(Duration::from_mins(1)), ..quick() };
    let fault = fault_of(server.open_with("app", &patient).resolve(&Target::Tag("1".into())).await);
    assert_eq!((fault.class, fault.tries), (FaultClass::Unavailable, 1));
    server.reset();
    server.script(Rule::on("/", Answer::Stall));
    let short = RegistryOptions { deadline: Some(Duration::from_millis(30)), ..quick() };
    let fault = fault_of(server.open_with("app", &short).resolve(&Target::Tag("1".into())).await);
    assert_eq!(fault.class, FaultClass::Timeout);
}

#[tokio::test]
async fn what_a_registry_says_is_shown_without_its_control_bytes() {
    let server = TestRegistry::start().await;
    let body = r#"{"errors":[{"code":"DENIED","message":"\u001b[2Jaccess to \u202eapp denied"}]}"#;
    server.script(Rule::on("/", Answer::status(403).body(body)));
    let fault = fault_of(server.open("app").resolve(&Target::Tag("1".into())).await);
    assert_eq!(fault.detail, "answered 403: DENIED \\u{1b}[2Jaccess to \\u{202e}app denied");
}

#[tokio::test]
async fn a_token_that_is_no_longer_accepted_is_fetched_again() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    let app = server.open("app").push_path(&path, None).await.unwrap();
    server.demand_token("ada", "secret");
    let registry = server.open_with("app", &known_to(&directory, &server));
    registry.manifest(app.digest).await.unwrap();
    assert_eq!(server.requests("/token").len(), 1);
    let demand = format!("Bearer realm=\"http://{}/token\"", server.host());
    server.script(Rule::on("/manifests/", Answer::status(401).header("www-authenticate", demand)).times(1));
    registry.manifest(app.digest).await.unwrap();
    assert_eq!(server.requests("/token").len(), 2);
}

#[tokio::test]
async fn credentials_that_are_refused_are_a_denial_and_are_not_shown() {
    let directory = crate::support::directory::tempdir().unwrap();
    for token in [false, true] {
        let server = TestRegistry::start().await;
        if token {
            server.demand_token("ada", "other");
        } else {
            server.demand_password("ada", "other");
        }
        let fault =
            fault_of(server.open_with("app", &known_to(&directory, &server)).resolve(&Target::Tag("1".into())).await);
        assert_eq!((fault.class, fault.tries), (FaultClass::Denied, 1));
        assert!(!fault.detail.contains("secret") && !fault.detail.contains("YWRh"), "{fault}");
    }
}

#[tokio::test]
async fn an_identity_token_is_exchanged_at_the_token_server_and_goes_nowhere_else() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("app");
    std::fs::write(&path, b"app").unwrap();
    let app = server.open("app").push_path(&path, None).await.unwrap();
    server.reset();
    server.demand_token("ada", "secret");
    server.script(Rule::on("/oauth", Answer::status(200).body(r#"{"access_token":"reader","expires_in":300}"#)));
    let demand = format!("Bearer realm=\"http://{}/oauth\",service=\"s\"", server.host());
    server.script(Rule::on("/v2/", Answer::status(401).header("www-authenticate", demand)).times(1));
    let config = directory.path().join("config.json");
    std::fs::write(&config, format!(r#"{{"auths":{{"{}":{{"identitytoken":"refresh-me"}}}}}}"#, server.host()))
        .unwrap();
    let options = RegistryOptions { credentials: CredentialSource::File(config), ..quick() };
    let read = server.open_with("app", &options).manifest(app.digest).await;
    assert!(read.is_ok(), "{read:?}");
    let exchanged = server.requests("/oauth");
    assert_eq!((exchanged.len(), exchanged[0].method.clone(), exchanged[0].authorization()), (1, Method::POST, None));
    assert!(server.requests("").iter().all(|seen| !seen.path.contains("refresh-me")));
}
