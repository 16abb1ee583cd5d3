//! Bundles, uploads, sightings and overrides.

use countersign::domain::overrides::Way;
use countersign::store::{Counts, Kept, NewSighting};

use super::*;

// Bundles ------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_bundle_is_kept_under_its_digest_and_no_other() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        store.put_bundle(digest("one"), b"one").await.unwrap();
        store.put_bundle(digest("one"), b"one").await.unwrap();
        assert_eq!(store.bundle(digest("one")).await.unwrap().unwrap(), b"one");
        assert_eq!(store.bundle(digest("two")).await.unwrap(), None);
        let refused = store.put_bundle(digest("two"), b"one").await.unwrap_err();
        assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
    }
}

#[tokio::test]
async fn an_upload_is_the_projects_own_and_counts_once() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        store.put_bundle(digest("one"), b"one").await.unwrap();
        for seconds in [0, 60] {
            store.add_upload(&project(), digest("app"), digest("one"), at(seconds)).await.unwrap();
        }
        assert_eq!(store.uploads(&project(), digest("app")).await.unwrap(), [(digest("one"), at(0))]);
        assert!(store.uploads(&"other".parse().unwrap(), digest("app")).await.unwrap().is_empty());
        let missing = store.add_upload(&project(), digest("app"), digest("two"), at(0)).await.unwrap_err();
        assert_eq!(missing.to_string(), format!("bundle {} does not exist", digest("two")));
    }
}

#[tokio::test]
async fn too_many_uploads_are_refused_and_not_cut() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let add = |n: usize| async move {
            let text = n.to_string();
            store.put_bundle(digest(&text), text.as_bytes()).await.unwrap();
            store.add_upload(&project(), digest("app"), digest(&text), at(0)).await
        };
        for n in 0..MAX_EVIDENCE {
            add(n).await.unwrap();
        }
        assert_eq!(limit(add(MAX_EVIDENCE).await), "MAX_EVIDENCE");
        add(0).await.unwrap();
        assert_eq!(store.uploads(&project(), digest("app")).await.unwrap().len(), MAX_EVIDENCE);
    }
}

#[tokio::test]
async fn the_first_sighting_counts_for_ever() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let project = project();
        let see = async |about: &str, bundles: &[(&str, Counts)], seconds| {
            let new = bundles.iter().map(|(text, counts)| NewSighting {
                bundle: digest(text),
                content: text.as_bytes().to_vec(),
                counts: *counts,
                place: Some(format!("oci:{seconds}")),
                is_news: true,
                signer: None,
            });
            let sighted = store.see(&project, digest(about), new.collect(), None, at(seconds)).await.unwrap();
            sighted.seen.into_iter().map(|(bundle, seen)| (bundle, seen.at)).collect::<BTreeMap<_, _>>()
        };
        let (verified, refused) = (Counts::Verified, Counts::Refused);
        assert_eq!(see("app", &[("one", refused)], 10).await, BTreeMap::from([(digest("one"), at(10))]));
        let both = BTreeMap::from([(digest("one"), at(10)), (digest("two"), at(20))]);
        assert_eq!(see("app", &[("one", refused), ("two", verified)], 20).await, both);
        assert_eq!(see("app", &[("one", refused), ("two", refused)], 5).await, both);
        let other = see("other", &[("one", Counts::Unsigned)], 30).await;
        assert_eq!(other[&digest("one")], at(30), "the same bundle about another subject is another sighting");

        // What verified once stays evidence, and comes first; what nobody signed says nothing by itself.
        let kept = |bundle: &str, counts, seconds: i64| Kept {
            bundle: digest(bundle),
            counts: Some(counts),
            place: Some(format!("oci:{seconds}")),
            signer: None,
            is_removed: false,
        };
        let of = async |about: &str| store.kept(&project, digest(about)).await.unwrap();
        assert_eq!(of("app").await, [kept("two", verified, 20), kept("one", refused, 10)]);
        assert_eq!(of("other").await, []);
        see("app", &[("one", verified)], 40).await;
        assert_eq!(of("app").await, [kept("two", verified, 20), kept("one", verified, 10)]);
        assert_eq!(store.bundle(digest("one")).await.unwrap(), Some(b"one".to_vec()), "with its bytes");
        let elsewhere = store.kept(&"elsewhere".parse().unwrap(), digest("app")).await.unwrap();
        assert_eq!(elsewhere, []);
    }
}

// Overrides ----------------------------------------------------------------------------------------------------------

fn new_override(text: &str, subject: &str) -> NewOverride {
    let permits = json!({
        "gate": "g", "project": project(), "environment": "production", "pack": "p", "rule": "sbom.present",
        "reason": "why", "ticket": null, "expires": at(86_400), "nonce": text,
    });
    let (id, bundle) = saying(digest(subject), predicate_type::OVERRIDE_V1, &permits);
    NewOverride {
        asker: countersign::store::Asker::Known,
        filed_under: None,
        in_force: false,
        id,
        project: project(),
        subject: digest(subject),
        environment: environment("production"),
        rule: "sbom.present".parse().unwrap(),
        way: Way::Ordinary,
        bundle,
        expires: at(86_400),
        at: at(0),
        notices: Vec::new(),
    }
}

fn signature(id: Digest, kind: SignatureKind, bundle: &[u8], signer: &str) -> NewSignature {
    NewSignature {
        id,
        kind,
        bundle: bundle.to_vec(),
        signer: signer.into(),
        at: at(1),
        filed_under: None,
        in_force: false,
        notices: Vec::new(),
        follows: None,
    }
}

#[tokio::test]
async fn an_override_is_kept_with_every_signature_over_it() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let request = new_override("one", "app");
        store.put_override(&request).await.unwrap();
        store.put_override(&NewOverride { bundle: b"signed again".to_vec(), ..request.clone() }).await.unwrap();
        for signer in ["alice", "bob", "alice"] {
            let kind = SignatureKind::Approval;
            let said = json!({"project": project(), "by": signer});
            let (_, bundle) = saying(request.id, kind.predicate_type(), &said);
            store.put_override_signature(signature(request.id, kind, &bundle, signer)).await.unwrap();
        }
        let kind = SignatureKind::Revocation;
        let (_, revoked) = saying(request.id, kind.predicate_type(), &json!({"project": project()}));
        store.put_override_signature(signature(request.id, kind, &revoked, "carol")).await.unwrap();
        let (subject, environment) = (Some(request.subject), Some(request.environment.clone()));
        let scope = OverrideFilter { subject, environment, ..OverrideFilter::default() };
        let found = store.overrides(&project(), &scope).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((&found[0].bundle, found[0].expires), (&request.bundle, at(86_400)));
        let signers: Vec<_> = found[0].approvals.iter().map(|approval| approval.signer.as_str()).collect();
        assert_eq!(signers, ["alice", "bob"]);
        assert_eq!(found[0].revocations[0].bundle, revoked);
        assert_eq!(store.override_by_id(request.id).await.unwrap().as_ref(), Some(&found[0]));
        let prefix = request.id.hex()[..10].to_owned();
        assert_eq!(store.override_by_prefix(&project(), &prefix).await.unwrap(), ByPrefix::One(request.id));
        assert_sound(store).await;
    }
}

#[tokio::test]
async fn an_override_stays_in_its_own_scope() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        store.put_override(&new_override("one", "app")).await.unwrap();
        store.put_override(&new_override("two", "other")).await.unwrap();
        let elsewhere = NewOverride { subject: digest("other"), ..new_override("one", "app") };
        assert_eq!(
            conflict(store.put_override(&elsewhere).await),
            Conflict::Taken { what: format!("override {}", elsewhere.id) }
        );
        let count = |filter: OverrideFilter| async move { store.overrides(&project(), &filter).await.unwrap().len() };
        assert_eq!(count(OverrideFilter::default()).await, 2);
        assert_eq!(count(OverrideFilter { subject: Some(digest("app")), ..OverrideFilter::default() }).await, 1);
        assert_eq!(
            count(OverrideFilter { environment: Some(environment("staging")), ..OverrideFilter::default() }).await,
            0
        );
        let page = store.override_page(&project(), &OverrideFilter::default(), None, 1).await.unwrap();
        assert_eq!((page.items.len(), page.items[0].id), (1, new_override("two", "other").id));
        let rest = store.override_page(&project(), &OverrideFilter::default(), page.next, 1).await.unwrap();
        assert_eq!((rest.items[0].id, rest.next), (new_override("one", "app").id, None));
        let missing = store.put_override_signature(signature(digest("none"), SignatureKind::Approval, b"x", "x")).await;
        assert!(matches!(missing, Err(StoreError::Missing { .. })), "{missing:?}");
    }
}

#[tokio::test]
async fn signatures_over_an_override_have_a_limit() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let request = new_override("one", "app");
        store.put_override(&request).await.unwrap();
        let sign = |n: usize| async move {
            let bundle = n.to_string().into_bytes();
            store
                .put_override_signature(signature(
                    new_override("one", "app").id,
                    SignatureKind::Approval,
                    &bundle,
                    "alice",
                ))
                .await
        };
        for n in 0..MAX_OVERRIDE_SIGNATURES {
            sign(n).await.unwrap();
        }
        assert_eq!(limit(sign(MAX_OVERRIDE_SIGNATURES).await), "MAX_OVERRIDE_SIGNATURES");
        assert_eq!(store.override_by_id(request.id).await.unwrap().unwrap().approvals.len(), MAX_OVERRIDE_SIGNATURES);
        let revoke =
            |bundle| store.put_override_signature(signature(request.id, SignatureKind::Revocation, bundle, "bob"));
        revoke(b"taking it back always fits").await.unwrap();
        assert_eq!(limit(revoke(b"once").await), "MAX_OVERRIDE_SIGNATURES");
        assert_eq!(store.override_by_id(request.id).await.unwrap().unwrap().revocations.len(), 1);
    }
}
