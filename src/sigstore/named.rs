//! Whether a certificate names whom an identity token names: Fulcio makes the one of the other, by rules of its own for
//! each issuer.
//!
//! What the rules are for one issuer, only the instance's configuration says. So nothing is worked out here that Fulcio
//! works out; but a name that is not made of what the token says is not the token's.

use serde_json::Value;
use sigstore_types::DerCertificate;

use super::service::shown;

/// Hosts and words that Fulcio's rules put into names, beside what tokens say: "OIDC Usage in Fulcio".
const OF_RULES: [&str; 6] =
    ["github.com", "buildkite.com", "kubernetes.io", "namespaces", "serviceaccounts", "g.codefresh.io"];

/// Requires that the certificate `der` is in a name that `claims` give.
///
/// * An address of mail, and any name that is no `https` URL, stands in the token just so.
/// * A URL does, too, or is made of a host and segments that do.
/// * The issuer is the token's, or the one behind it, which the token names.
///
/// # Errors
///
/// What was expected and what was found, in words; nothing of the token but claims that Fulcio makes public.
pub(super) fn require(der: &[u8], claims: &Value) -> Result<(), String> {
    let mut said = Vec::new();
    texts(claims, &mut said);
    let certificate = sigstore_verify::crypto::parse_certificate_info(&DerCertificate::from_bytes(der));
    let certificate =
        certificate.map_err(|error| shown(&format!("expected a certificate for our identity: {error}")))?;
    let identity = certificate.identity.as_ref().map_or("", |name| name.as_str()).to_owned();
    let issuer = certificate.issuer.unwrap_or_default();
    let text = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default();
    let token = match text("email") {
        "" => text("sub"),
        email => email,
    };
    let differs = |what: &str, expected: &str, found: &str| {
        Err(format!(
            "expected a certificate {what} `{}`, as the token says, found one {what} `{}`",
            shown(expected),
            shown(found)
        ))
    };
    if !said.contains(&issuer.as_str()) {
        return differs("by the issuer", text("iss"), &issuer);
    }
    if is_made_of(&identity, &said) { Ok(()) } else { differs("for", token, &identity) }
}

fn is_made_of(identity: &str, said: &[&str]) -> bool {
    if identity.is_empty() {
        return false;
    }
    if said.contains(&identity) {
        return true;
    }
    let Some(rest) = identity.strip_prefix("https://") else { return false };
    let split = |text: &'_ str| text.split(['/', ':']).map(str::to_owned).collect::<Vec<_>>();
    let known: Vec<String> = said.iter().flat_map(|text| split(text)).filter(|segment| !segment.is_empty()).collect();
    split(rest)
        .iter()
        .all(|segment| segment.is_empty() || known.contains(segment) || OF_RULES.contains(&segment.as_str()))
}

/// Every text in a token's claims, however deep.
fn texts<'v>(value: &'v Value, all: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => all.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, all)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made_of(identity: &str, claims: &Value) -> bool {
        let mut said = Vec::new();
        texts(claims, &mut said);
        is_made_of(identity, &said)
    }

    #[test]
    fn a_certificate_is_in_the_token_s_name_and_by_its_issuer() {
        let der = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/certificates/one-name.der"));
        let (identity, issuer) = ("https://example.com/build", "https://issuer.example.com");
        assert_eq!(require(der, &json!({"iss": issuer, "sub": identity})), Ok(()));
        // A broker names who is behind it.
        let behind =
            json!({"iss": "https://broker.example", "sub": identity, "federated_claims": {"connector_id": issuer}});
        assert_eq!(require(der, &behind), Ok(()));
        let told = require(der, &json!({"iss": issuer, "sub": "1", "email": "me@example.com"})).unwrap_err();
        assert!(told.contains("`me@example.com`") && told.contains(identity), "{told}");
        let told = require(der, &json!({"iss": "https://other.example", "sub": identity})).unwrap_err();
        assert!(told.contains("by the issuer `https://other.example`") && told.contains(issuer), "{told}");
        assert!(require(b"", &json!({"iss": issuer, "sub": identity})).is_err());
    }

    #[test]
    fn names_are_made_of_what_the_token_says_and_of_nothing_else() {
        let github = json!({"iss": "https://token.actions.githubusercontent.com", "sub": "repo:acme/app:ref:refs/heads/main",
            "job_workflow_ref": "acme/app/.github/workflows/release.yml@refs/heads/main", "repository": "acme/app"});
        let gitlab = json!({"iss": "https://gitlab.com", "sub": "project_path:acme/app:ref_type:branch:ref:main",
            "ci_config_ref_uri": "gitlab.com/acme/app//.gitlab-ci.yml@refs/heads/main"});
        let buildkite = json!({"iss": "https://agent.buildkite.com", "sub": "organization:acme:pipeline:app",
            "organization_slug": "acme", "pipeline_slug": "app"});
        let pod = json!({"iss": "https://k8s.example", "sub": "system:serviceaccount:prod:builder",
            "kubernetes.io": {"namespace": "prod", "serviceaccount": {"name": "builder"}}});
        let person = json!({"iss": "https://oauth2.sigstore.dev/auth", "sub": "1", "email": "a@example.com"});
        let spiffe = json!({"iss": "https://spire.example", "sub": "spiffe://prod.example/builder"});
        let workflow = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
        for (identity, claims) in [
            (workflow, &github),
            ("https://gitlab.com/acme/app//.gitlab-ci.yml@refs/heads/main", &gitlab),
            ("https://buildkite.com/acme/app", &buildkite),
            ("https://kubernetes.io/namespaces/prod/serviceaccounts/builder", &pod),
            ("a@example.com", &person),
            ("spiffe://prod.example/builder", &spiffe),
        ] {
            assert!(made_of(identity, claims), "{identity}");
        }
        for (identity, claims) in [
            ("https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main", &github),
            ("https://github.com/acme/app/.github/workflows/release.yml@refs/heads/dev", &github),
            ("https://evil.example/acme/app/.github/workflows/release.yml@refs/heads/main", &github),
            ("https://buildkite.com/acme/other", &buildkite),
            ("https://kubernetes.io/namespaces/dev/serviceaccounts/builder", &pod),
            ("b@example.com", &person),
            ("spiffe://dev.example/builder", &spiffe),
            ("spiffe://prod.example", &spiffe),
            ("", &person),
        ] {
            assert!(!made_of(identity, claims), "{identity}");
        }
    }
}
