//! Whose signatures an authority counts: keys, and identities that are written out.

use super::names::names;
use super::read::{Fields, Reader, TRUST_ROOT, short};
use crate::domain::keys::PublicKey;
use crate::domain::policy::signers::IdentityPattern;
use crate::domain::yaml::Node;

impl Reader {
    pub(super) fn key(&mut self, node: &Node, path: &str) -> Option<PublicKey> {
        let fields = self.fields(node, path, &["data", "kms", "secretRef", "hashAlgorithm"])?;
        match self.text(&fields, "hashAlgorithm") {
            None | Some("sha256") => {}
            Some(other @ ("sha224" | "sha384" | "sha512")) => self.unsayable(
                node.at,
                &fields.path("hashAlgorithm"),
                format!("{other}: which digest is signed follows from the key here, and cannot be chosen"),
            ),
            Some(other) => {
                let detail = format!("expected sha224, sha256, sha384 or sha512, found `{}`", short(other));
                self.invalid(node.at, &fields.path("hashAlgorithm"), detail);
            }
        }
        let given: Vec<&str> =
            ["data", "kms", "secretRef"].into_iter().filter(|name| fields.get(name).is_some()).collect();
        match given.as_slice() {
            ["data"] => {}
            ["kms"] => {
                let kms = self.text(&fields, "kms")?;
                match aws(kms) {
                    Ok(()) => self.unsayable(
                        node.at,
                        &fields.path("kms"),
                        "a pack holds keys and asks nobody for them: export the public key, and give it as data",
                    ),
                    Err(expected) => {
                        self.invalid(
                            node.at,
                            &fields.path("kms"),
                            format!("expected {expected}, found `{}`", short(kms)),
                        );
                    }
                }
                return None;
            }
            ["secretRef"] => {
                self.unsayable(
                    node.at,
                    &fields.path("secretRef"),
                    "the key lies in a cluster: give it as data (kubectl get secret NAME -o yaml shows it)",
                );
                return None;
            }
            other => {
                let found = if other.is_empty() { "none".to_owned() } else { other.join(" and ") };
                self.invalid(node.at, path, format!("expected one of data, kms and secretRef, found {found}"));
                return None;
            }
        }
        match PublicKey::from_pem(self.text(&fields, "data")?) {
            Ok(key) => Some(key),
            Err(error) => {
                self.invalid(node.at, &fields.path("data"), error.to_string());
                None
            }
        }
    }

    pub(super) fn keyless(&mut self, node: &Node, path: &str) -> Option<Vec<(String, String)>> {
        let known = ["url", "identities", "ca-cert", "trustRootRef", "insecureIgnoreSCT"];
        let fields = self.fields(node, path, &known)?;
        if fields.get("url").is_some() && fields.get("ca-cert").is_some() {
            self.invalid(node.at, path, "expected one of url and ca-cert, found both");
        }
        if let Some(authority) = fields.get("ca-cert") {
            // What is wrong with it is wrong, too; what is right cannot be said.
            let before = self.unsayable.len();
            let _ = self.key(authority, &fields.path("ca-cert"));
            self.unsayable.truncate(before);
            self.unsayable(authority.at, &fields.path("ca-cert"), TRUST_ROOT);
        }
        if fields.get("trustRootRef").is_some() {
            self.unsayable(node.at, &fields.path("trustRootRef"), TRUST_ROOT);
        }
        if self.flag(&fields, "insecureIgnoreSCT") {
            let field = fields.path("insecureIgnoreSCT");
            self.unsayable(node.at, &field, "a certificate without its log's promise is refused here: leave it out");
        }
        let items = self.list(&fields, "identities");
        if items.is_empty() {
            self.invalid(node.at, path, "expected identities, found none: anybody who can sign would be accepted");
        }
        let mut identities = Vec::new();
        for (index, item) in items.iter().enumerate() {
            identities.extend(self.identity(item, &format!("{path}.identities[{index}]")));
        }
        Some(identities)
    }

    fn identity(&mut self, item: &Node, path: &str) -> Vec<(String, String)> {
        let Some(fields) = self.fields(item, path, &["issuer", "subject", "issuerRegExp", "subjectRegExp"]) else {
            return Vec::new();
        };
        let issuers = self.written_out(&fields, "issuer", "issuerRegExp");
        let subjects = self.written_out(&fields, "subject", "subjectRegExp");
        let mut identities = Vec::new();
        for issuer in &issuers {
            for subject in &subjects {
                if subject.contains('*') || IdentityPattern::parse(issuer, subject).is_err() {
                    let detail = format!("`{}` of `{}` is no identity here", short(subject), short(issuer));
                    self.unsayable(item.at, path, detail);
                } else {
                    identities.push((issuer.clone(), subject.clone()));
                }
            }
        }
        identities
    }

    /// A text that is given as itself, or as an expression that matches these and nothing else; none where that was refused.
    fn written_out(&mut self, fields: &Fields<'_>, plain: &str, expression: &str) -> Vec<String> {
        match (self.text(fields, plain), self.text(fields, expression)) {
            (Some(text), None) => return vec![text.to_owned()],
            (Some(_), Some(_)) => {
                self.invalid(fields.at, &fields.path, format!("expected one of {plain} and {expression}, found both"));
            }
            (None, None) => {
                self.invalid(fields.at, &fields.path, format!("expected {plain} or {expression}, found neither"));
            }
            (None, Some(regex)) if regex::Regex::new(regex).is_err() => {
                let detail = format!("expected a regular expression, found `{}`", short(regex));
                self.invalid(fields.at, &fields.path(expression), detail);
            }
            (None, Some(regex)) => {
                if let Some(names) = names(regex) {
                    return names;
                }
                let detail = format!(
                    "`{}` matches more names than can be written out, and where it is not anchored whatever holds one: a signer \
                     set names whom it means, or gives `*` within one segment after a literal host and owner; give {plain}, or \
                     all names as ^(?:…|…)$ without wildcards",
                    short(regex)
                );
                self.unsayable(fields.at, &fields.path(expression), detail);
            }
        }
        Vec::new()
    }
}

/// Whether an address of a KMS is one that the controller takes: of other kinds than Amazon's nothing is known.
fn aws(kms: &str) -> Result<(), &'static str> {
    const EXPECTED: &str = "awskms://[HOST:PORT]/arn:aws:kms:REGION:ACCOUNT:key/… or alias/…";
    let Some(rest) = kms.strip_prefix("awskms://") else { return Ok(()) };
    let (endpoint, name) = rest.split_once('/').ok_or(EXPECTED)?;
    let endpoint = endpoint.is_empty() || endpoint.split_once(':').is_some_and(|(_, port)| !port.is_empty());
    let parts: Vec<&str> = name.split('/').next().unwrap_or_default().split(':').collect();
    let resource = match parts.as_slice() {
        ["arn", _, _, _, _, resource] => *resource,
        _ => return Err(EXPECTED),
    };
    if endpoint && matches!(resource, "key" | "alias") { Ok(()) } else { Err(EXPECTED) }
}
