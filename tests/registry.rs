//! Artifacts and their evidence: stored, found and listed, the same on every kind of storage.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use axum::http::Method;
use countersign::domain::digest::Digest;
use countersign::domain::facts::Source;
use countersign::domain::fault::FaultClass;
use countersign::domain::reference::{SubjectRef, Target};
use countersign::registry::{CredentialSource, Descriptor, Referrers, Registry, RegistryError, RegistryOptions};

use super::support::registry::{Answer, Rule, TestRegistry, quick};

const PREDICATE: &str = "https://slsa.dev/provenance/v1";
const BUNDLE: &[u8] = br#"{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}"#;
const INDEX_TYPE: &str = "application/vnd.oci.image.index.v1+json";
const BUNDLE_TYPE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";

fn layout(directory: &Path) -> Registry {
    let at = SubjectRef::Layout { directory: directory.to_owned(), target: Target::Tag("any".into()) };
    Registry::open(&at, &quick()).unwrap()
}

fn file(directory: &Path, name: &str, bytes: &[u8]) -> std::path::PathBuf {
    let path = directory.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

fn listed(referrers: Referrers) -> Vec<(Descriptor, Source)> {
    match referrers {
        Referrers::Some { items } => items,
        other => panic!("expected referrers, found {other:?}"),
    }
}

/// Pushes an artifact, finds it by tag and digest, attaches a bundle twice, finds it again.
async fn tell_the_whole_story(registry: &Registry, source: Source) {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = file(directory.path(), "app", b"the build output");
    let app = registry.push_path(&path, Some("1.0")).await.unwrap();
    assert_eq!(registry.push_path(&path, Some("1.0")).await.unwrap(), app);
    assert_eq!(registry.resolve(&Target::Tag("1.0".into())).await.unwrap().digest, app.digest);
    let (descriptor, bytes) = registry.manifest(app.digest).await.unwrap();
    assert_eq!((descriptor.media_type.as_str(), descriptor.size), (app.media_type.as_str(), bytes.len() as u64));
    assert_eq!(registry.referrers(app.digest).await, Referrers::None);

    let first = registry.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap();
    assert_eq!(registry.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap(), first);
    let second = registry.attach_bundle(app.digest, b"{\"another\":1}", PREDICATE, None).await.unwrap();
    let items = listed(registry.referrers(app.digest).await);
    assert_eq!(items.iter().map(|(item, _)| item.digest).collect::<BTreeSet<_>>(), BTreeSet::from([first, second]));
    assert!(items.iter().all(|(_, found)| *found == source));
    let (item, _) = items.iter().find(|(item, _)| item.digest == first).unwrap();
    assert_eq!(item.artifact_type.as_deref(), Some(BUNDLE_TYPE));
    assert_eq!(item.annotations.get("dev.sigstore.bundle.predicateType").map(String::as_str), Some(PREDICATE));
    let fetched = registry.bundles(app.digest, item).await.unwrap();
    assert_eq!((fetched.bundles, fetched.note), (vec![BUNDLE.to_vec()], None));

    let missing = registry.resolve(&Target::Tag("2.0".into())).await.unwrap_err();
    assert!(matches!(&missing, RegistryError::NotFound { what } if what.contains("2.0")), "{missing}");
    let nowhere = registry.attach_bundle(Digest::of(b"?"), BUNDLE, PREDICATE, None).await.unwrap_err();
    assert!(matches!(nowhere, RegistryError::NotFound { .. }));
}

#[tokio::test]
async fn a_registry_with_the_referrers_api_keeps_artifacts_and_evidence() {
    let server = TestRegistry::start().await;
    tell_the_whole_story(&server.open("team/app"), Source::Referrer).await;
}

#[tokio::test]
async fn a_registry_without_it_keeps_them_too() {
    let server = TestRegistry::start().await.without_referrers_api();
    tell_the_whole_story(&server.open("team/app"), Source::Tag).await;
}

#[tokio::test]
async fn a_directory_keeps_them_too() {
    let directory = crate::support::directory::tempdir().unwrap();
    tell_the_whole_story(&layout(&directory.path().join("new/layout")), Source::Layout).await;
}

#[tokio::test]
async fn the_same_content_has_the_same_digest_on_every_storage() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let tree = directory.path().join("tree");
    file(&tree, "bin/app", b"1");
    file(&tree, "readme", b"2");
    let remote = server.open("app").push_path(&tree, None).await.unwrap();
    let local = layout(&directory.path().join("layout")).push_path(&tree, None).await.unwrap();
    assert_eq!(remote, local);
    let (_, manifest) = server.open("app").manifest(remote.digest).await.unwrap();
    let manifest = String::from_utf8(manifest).unwrap();
    assert!(manifest.find("bin/app").unwrap() < manifest.find("readme").unwrap(), "{manifest}");
}

#[tokio::test]
async fn a_layout_is_copied_whole_with_its_evidence() {
    let directory = crate::support::directory::tempdir().unwrap();
    let here = layout(&directory.path().join("here"));
    let app = here.push_path(&file(directory.path(), "app", b"app"), Some("1")).await.unwrap();
    let bundle = here.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap();
    for server in [TestRegistry::start().await, TestRegistry::start().await.without_referrers_api()] {
        let there = server.open("copy");
        assert_eq!(there.push_path(&directory.path().join("here"), Some("2")).await.unwrap().digest, app.digest);
        assert_eq!(there.resolve(&Target::Tag("2".into())).await.unwrap().digest, app.digest);
        let items = listed(there.referrers(app.digest).await);
        assert_eq!(items.iter().map(|(item, _)| item.digest).collect::<Vec<_>>(), [bundle]);
    }
}

#[tokio::test]
async fn a_layout_of_several_manifests_is_pushed_as_their_index() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let here = layout(&directory.path().join("here"));
    let one = here.push_path(&file(directory.path(), "one", b"1"), Some("one")).await.unwrap();
    let two = here.push_path(&file(directory.path(), "two", b"2"), None).await.unwrap();
    let there = server.open("release");
    let release = there.push_path(&directory.path().join("here"), Some("v1")).await.unwrap();
    assert_eq!(release.media_type, "application/vnd.oci.image.index.v1+json");
    for part in [one, two] {
        assert_eq!(there.manifest(part.digest).await.unwrap().0.digest, part.digest);
    }
}

#[tokio::test]
async fn evidence_under_the_fallback_tag_is_found_although_the_registry_has_the_api() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open("app");
    let app = registry.push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    let bundle = registry.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap();
    // A registry that learnt the API yesterday: the list is empty, the tag is not.
    let old = server.open("app");
    let tag = format!("/manifests/sha256-{}", app.digest.hex());
    let index = format!(
        r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"{bundle}","size":1}}]}}"#
    );
    let kind = INDEX_TYPE;
    let empty = r#"{"schemaVersion":2,"manifests":[]}"#;
    server.script(Rule::on("/referrers/", Answer::status(200).header("content-type", kind).body(empty)));
    server.script(Rule::on(&tag, Answer::status(200).header("content-type", kind).body(index)));
    let items = listed(old.referrers(app.digest).await);
    assert_eq!(items.iter().map(|(item, source)| (item.digest, *source)).collect::<Vec<_>>(), [(bundle, Source::Tag)]);
    // The entry says nothing about its kind: what it holds is decided by its content.
    assert_eq!(old.bundles(app.digest, &items[0].0).await.unwrap().bundles, [BUNDLE]);
}

#[tokio::test]
async fn a_referrer_of_another_subject_is_passed_over_and_says_so() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open("app");
    let one = registry.push_path(&file(directory.path(), "one", b"1"), None).await.unwrap();
    let two = registry.push_path(&file(directory.path(), "two", b"2"), None).await.unwrap();
    registry.attach_bundle(one.digest, BUNDLE, PREDICATE, None).await.unwrap();
    let items = listed(registry.referrers(one.digest).await);
    let fetched = registry.bundles(two.digest, &items[0].0).await.unwrap();
    assert!(fetched.bundles.is_empty());
    assert!(fetched.note.unwrap().contains(&one.digest.to_string()));
}

#[tokio::test]
async fn writers_at_the_same_time_lose_nothing_in_the_fallback_index() {
    let server = TestRegistry::start().await.without_referrers_api();
    let directory = crate::support::directory::tempdir().unwrap();
    let app = server.open("app").push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    let writers = (0..8).map(|writer| {
        let registry = server.open("app");
        async move {
            let bundle = format!("{{\"writer\":{writer}}}");
            registry.attach_bundle(app.digest, bundle.as_bytes(), PREDICATE, None).await.unwrap()
        }
    });
    let written: BTreeSet<Digest> = futures_util::future::join_all(writers).await.into_iter().collect();
    let items = listed(server.open("app").referrers(app.digest).await);
    assert_eq!(items.into_iter().map(|(item, _)| item.digest).collect::<BTreeSet<_>>(), written);
}

#[tokio::test]
async fn an_entry_that_another_writer_dropped_is_written_again() {
    let server = TestRegistry::start().await.without_referrers_api();
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open("app");
    let app = registry.push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    let theirs = registry.attach_bundle(app.digest, b"{\"theirs\":1}", PREDICATE, None).await.unwrap();
    let tag = format!("/manifests/sha256-{}", app.digest.hex());
    let index = String::from_utf8(server_index(&registry, app.digest).await).unwrap();
    // Twice another writer, who read before we wrote, puts its own list in the place of ours.
    server.script(Rule::on(&tag, Answer::Overwritten(index.into_bytes())).method(Method::PUT).times(2));
    let ours = registry.attach_bundle(app.digest, b"{\"ours\":1}", PREDICATE, None).await.unwrap();
    let found: BTreeSet<_> = listed(registry.referrers(app.digest).await).into_iter().map(|(i, _)| i.digest).collect();
    assert_eq!(found, BTreeSet::from([ours, theirs]));
}

#[tokio::test]
async fn an_index_that_others_keep_overwriting_is_a_fault_and_not_a_success() {
    let server = TestRegistry::start().await.without_referrers_api();
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open("app");
    let app = registry.push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    registry.attach_bundle(app.digest, b"{\"theirs\":1}", PREDICATE, None).await.unwrap();
    let index = server_index(&registry, app.digest).await;
    let tag = format!("/manifests/sha256-{}", app.digest.hex());
    server.script(Rule::on(&tag, Answer::Overwritten(index)).method(Method::PUT));
    let error = registry.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap_err();
    assert!(matches!(&error, RegistryError::Fault(fault) if fault.detail.contains("not listed")), "{error}");
}

#[tokio::test]
async fn an_entry_that_the_registry_itself_lost_is_stored_again() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let registry = server.open("app");
    let app = registry.push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    let lost = Answer::status(201).header("oci-subject", app.digest.to_string());
    server.script(Rule::on("/manifests/", lost).method(Method::PUT).times(2));
    let bundle = registry.attach_bundle(app.digest, BUNDLE, PREDICATE, None).await.unwrap();
    let items = listed(registry.referrers(app.digest).await);
    assert_eq!(items.iter().map(|(item, _)| item.digest).collect::<Vec<_>>(), [bundle]);

    let empty = Answer::status(200).header("content-type", INDEX_TYPE).body(r#"{"manifests":[]}"#);
    server.script(Rule::on("/referrers/", empty));
    let error = registry.attach_bundle(app.digest, b"{}", PREDICATE, None).await.unwrap_err();
    assert!(matches!(&error, RegistryError::Fault(fault) if fault.detail.contains("not listed")), "{error}");
}

#[tokio::test]
async fn a_registry_that_promises_a_list_it_does_not_have_gets_the_fallback_index() {
    let server = TestRegistry::start().await;
    server.script(Rule::on("/referrers/", Answer::status(404)));
    tell_the_whole_story(&server.open("app"), Source::Tag).await;
}

/// The bytes under the fallback tag of `subject`.
async fn server_index(registry: &Registry, subject: Digest) -> Vec<u8> {
    let tag = Target::Tag(format!("sha256-{}", subject.hex()));
    let index = registry.resolve(&tag).await.unwrap();
    registry.manifest(index.digest).await.unwrap().1
}

/// A credentials file in `directory`.
fn credentials(directory: &Path, text: &str) -> RegistryOptions {
    let path = file(directory, "config.json", text.as_bytes());
    RegistryOptions { credentials: CredentialSource::File(path), ..quick() }
}

#[tokio::test]
async fn a_password_from_the_shared_file_opens_a_registry_that_demands_one() {
    let server = TestRegistry::start().await;
    server.demand_password("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    // base64 of `ada:secret`.
    let text = format!(r#"{{"auths":{{"{}":{{"auth":"YWRhOnNlY3JldA=="}}}}}}"#, server.host());
    let options = credentials(directory.path(), &text);
    tell_the_whole_story(&server.open_with("app", &options), Source::Referrer).await;
}

#[tokio::test]
async fn tokens_are_fetched_once_for_reading_and_once_for_writing() {
    let server = TestRegistry::start().await.without_referrers_api();
    server.demand_token("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    let text = format!(r#"{{"auths":{{"{}":{{"username":"ada","password":"secret"}}}}}}"#, server.host());
    let options = credentials(directory.path(), &text);
    tell_the_whole_story(&server.open_with("app", &options), Source::Tag).await;
    let tokens = server.requests("/token");
    assert!(tokens.len() <= 2, "{tokens:?}");
    // The password goes to the token server and nowhere else.
    let elsewhere = server.requests("/v2/");
    assert!(elsewhere.iter().all(|seen| !seen.authorization().unwrap_or_default().starts_with("Basic")));
    assert!(server.requests("/token").iter().all(|seen| seen.path.contains("scope=repository%3Aapp%3Apull")));
}

#[tokio::test]
async fn what_everybody_may_read_is_read_without_credentials() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let app = server.open("app").push_path(&file(directory.path(), "app", b"app"), None).await.unwrap();
    server.demand_token("ada", "secret");
    assert!(server.open("app").manifest(app.digest).await.is_ok());
    let error = server.open("app").push_path(&file(directory.path(), "b", b"b"), None).await.unwrap_err();
    assert!(matches!(&error, RegistryError::Fault(fault) if fault.class == FaultClass::Denied), "{error}");
}

/// A credential helper that runs `script`.
fn helper(directory: &Path, server: &TestRegistry, script: &str) -> RegistryOptions {
    let path = file(directory, "docker-credential-story", format!("#!/bin/sh\n{script}\n").as_bytes());
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    let text = format!(r#"{{"credHelpers":{{"{}":"story"}}}}"#, server.host());
    RegistryOptions { helper_directory: Some(directory.to_owned()), ..credentials(directory, &text) }
}

#[tokio::test]
async fn a_credential_helper_is_asked_once_for_the_host() {
    let server = TestRegistry::start().await;
    server.demand_password("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    let log = directory.path().join("asked");
    let script = format!(
        r#"host=$(cat); echo "$1 $host" >> '{}'; echo "{{\"ServerURL\":\"$host\",\"Username\":\"ada\",\"Secret\":\"secret\"}}""#,
        log.display()
    );
    let options = helper(directory.path(), &server, &script);
    tell_the_whole_story(&server.open_with("app", &options), Source::Referrer).await;
    assert_eq!(fs::read_to_string(log).unwrap(), format!("get {}\n", server.host()));
}

#[tokio::test]
async fn a_helper_that_hangs_is_ended_and_named() {
    let server = TestRegistry::start().await;
    server.demand_password("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    let options = RegistryOptions {
        helper_timeout: Duration::from_millis(50),
        ..helper(directory.path(), &server, "sleep 600 & echo $! > \"$(dirname \"$0\")/child\"; wait")
    };
    let error = server.open_with("app", &options).resolve(&Target::Tag("1".into())).await.unwrap_err();
    let RegistryError::Fault(fault) = error else { panic!("{error}") };
    assert_eq!(fault.class, FaultClass::Timeout);
    assert_eq!(fault.dependency, "credential helper docker-credential-story");
}

#[tokio::test]
async fn what_a_helper_prints_is_never_repeated() {
    let server = TestRegistry::start().await;
    server.demand_password("ada", "secret");
    let directory = crate::support::directory::tempdir().unwrap();
    for script in ["echo hunter2; echo hunter2 >&2; exit 1", "echo '{\"Username\":\"hunter2\"}'"] {
        let options = helper(directory.path(), &server, script);
        let error = server.open_with("app", &options).resolve(&Target::Tag("1".into())).await.unwrap_err();
        let RegistryError::Fault(fault) = error else { panic!("{error}") };
        assert_eq!(fault.class, FaultClass::Denied);
        assert!(!fault.to_string().contains("hunter2"), "{fault}");
    }
    let none = helper(directory.path(), &server, "echo credentials not found in native keychain; exit 1");
    let error = server.open_with("app", &none).resolve(&Target::Tag("1".into())).await.unwrap_err();
    assert!(error.to_string().contains("no credentials are configured"), "{error}");
}

#[tokio::test]
async fn offline_no_connection_is_opened_and_directories_still_work() {
    let server = TestRegistry::start().await;
    let directory = crate::support::directory::tempdir().unwrap();
    let options = RegistryOptions { offline: countersign::registry::Offline::Forbidden, ..quick() };
    let remote = server.open_with("app", &options);
    let subject = Digest::of(b"x");
    let Referrers::CouldNotLook(fault) = remote.referrers(subject).await else { panic!("an answer without asking") };
    assert_eq!((fault.class, fault.tries), (FaultClass::Unavailable, 1));
    assert!(fault.detail.contains("offline"));
    assert!(remote.push_path(&file(directory.path(), "app", b"app"), None).await.is_err());
    assert!(server.requests("").is_empty());
    let at = SubjectRef::Layout { directory: directory.path().join("layout"), target: Target::Tag("x".into()) };
    let local = Registry::open(&at, &options).unwrap();
    assert!(local.push_path(&file(directory.path(), "app", b"app"), None).await.is_ok());
}

#[test]
fn a_file_or_a_bare_digest_is_in_no_repository() {
    for at in [SubjectRef::File { path: "app".into() }, SubjectRef::Digest(Digest::of(b"x"))] {
        assert!(matches!(Registry::open(&at, &quick()), Err(RegistryError::Invalid { .. })));
    }
}
