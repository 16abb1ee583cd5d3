//! Reads a `ClusterImagePolicy` field by field, and gathers everything that stands in the way.
//!
//! Source: `policy.sigstore.dev/v1alpha1` and `v1beta1`, and what the controller refuses when a policy is given to it.

use std::fmt::Write as _;

use super::{Attestation, Authority, AuthoritySigner, ClusterImagePolicy, ImageGlob, ImportError, Log, Mode, Refusal};
use super::{cue, rego};
use crate::domain::limits::MAX_IMPORT_REFUSALS;
use crate::domain::reference::canonical_host;
use crate::domain::statement::predicate_type;
use crate::domain::yaml::{Node, Place, Yaml};

pub(super) fn policy(document: &Node) -> Result<ClusterImagePolicy, ImportError> {
    let mut reader = Reader::default();
    let policy = reader.policy(document);
    let Reader { invalid, unsayable } = reader;
    if !invalid.is_empty() {
        return Err(ImportError::Invalid(bounded(invalid)));
    }
    match policy {
        Some(policy) if unsayable.is_empty() => Ok(policy),
        _ => Err(ImportError::Unsayable(bounded(unsayable))),
    }
}

fn bounded(mut refusals: Vec<Refusal>) -> Vec<Refusal> {
    refusals.sort_by_key(|refusal| refusal.at);
    let more = refusals.len().saturating_sub(MAX_IMPORT_REFUSALS);
    refusals.truncate(MAX_IMPORT_REFUSALS);
    if let Some(last) = refusals.last_mut().filter(|_| more > 0) {
        // Writing to a text cannot fail.
        let _ = write!(last.detail, " (and {more} more)");
    }
    refusals
}

#[derive(Default)]
pub(super) struct Reader {
    pub(super) invalid: Vec<Refusal>,
    pub(super) unsayable: Vec<Refusal>,
}

/// A mapping whose fields are known, by name; what is `null` is not there.
pub(super) struct Fields<'n> {
    pub(super) at: Place,
    pub(super) path: String,
    entries: Vec<(&'n str, &'n Node)>,
}

impl<'n> Fields<'n> {
    pub(super) fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries.iter().find(|(known, _)| *known == name).map(|(_, node)| *node)
    }

    pub(super) fn path(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }
}

impl Reader {
    pub(super) fn invalid(&mut self, at: Place, field: &str, detail: impl Into<String>) {
        self.invalid.push(Refusal { at, field: field.to_owned(), detail: detail.into() });
    }

    pub(super) fn unsayable(&mut self, at: Place, field: &str, detail: impl Into<String>) {
        self.unsayable.push(Refusal { at, field: field.to_owned(), detail: detail.into() });
    }

    pub(super) fn fields<'n>(&mut self, node: &'n Node, path: &str, known: &[&str]) -> Option<Fields<'n>> {
        let Yaml::Map(entries) = &node.value else {
            self.invalid(node.at, path, format!("expected a mapping, found {}", node.value.kind()));
            return None;
        };
        for (name, node) in entries.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            let name: String = name.chars().take(80).collect();
            self.invalid(node.at, &format!("{path}.{name}"), format!("expected one of {}", known.join(", ")));
        }
        let there = entries.iter().filter(|(_, node)| node.value != Yaml::Null);
        let entries = there.map(|(name, node)| (name.as_str(), node)).collect();
        Some(Fields { at: node.at, path: path.to_owned(), entries })
    }

    pub(super) fn text<'n>(&mut self, fields: &Fields<'n>, name: &str) -> Option<&'n str> {
        let node = fields.get(name)?;
        match &node.value {
            Yaml::Text(text) if text.is_empty() => None,
            Yaml::Text(text) => Some(text),
            other => {
                self.invalid(node.at, &fields.path(name), format!("expected a text, found {}", other.kind()));
                None
            }
        }
    }

    pub(super) fn flag(&mut self, fields: &Fields<'_>, name: &str) -> bool {
        match fields.get(name).map(|node| (node.at, &node.value)) {
            None => false,
            Some((_, Yaml::Bool(value))) => *value,
            Some((at, other)) => {
                self.invalid(at, &fields.path(name), format!("expected true or false, found {}", other.kind()));
                false
            }
        }
    }

    pub(super) fn list<'n>(&mut self, fields: &Fields<'n>, name: &str) -> &'n [Node] {
        match fields.get(name).map(|node| (node.at, &node.value)) {
            None => &[],
            Some((_, Yaml::List(items))) => items,
            Some((at, other)) => {
                self.invalid(at, &fields.path(name), format!("expected a list, found {}", other.kind()));
                &[]
            }
        }
    }

    fn policy(&mut self, document: &Node) -> Option<ClusterImagePolicy> {
        let top = self.fields(document, "the policy", &["apiVersion", "kind", "metadata", "spec", "status"])?;
        let api = self.text(&top, "apiVersion").unwrap_or_default();
        let kind = self.text(&top, "kind").unwrap_or_default();
        if !matches!(api, "policy.sigstore.dev/v1alpha1" | "policy.sigstore.dev/v1beta1")
            || kind != "ClusterImagePolicy"
        {
            let expected = "expected kind ClusterImagePolicy of policy.sigstore.dev/v1alpha1 or v1beta1";
            self.invalid(top.at, "kind", format!("{expected}, found {kind} of {api}"));
            return None;
        }
        let name = match top.get("metadata").map(|node| (node.at, &node.value)) {
            Some((_, Yaml::Map(entries))) => entries.iter().find_map(|(key, node)| match &node.value {
                Yaml::Text(text) if key == "name" => Some(text.clone()),
                _ => None,
            }),
            _ => None,
        };
        let Some(spec) = top.get("spec") else {
            self.invalid(top.at, "spec", "expected a mapping, found nothing");
            return None;
        };
        let spec = self.fields(spec, "spec", &["images", "mode", "match", "authorities", "policy"])?;
        let mode = match self.text(&spec, "mode") {
            None | Some("enforce") => Mode::Enforce,
            Some("warn") => Mode::Warn,
            Some(other) => {
                self.invalid(spec.at, "spec.mode", format!("expected enforce or warn, found `{}`", short(other)));
                Mode::Enforce
            }
        };
        let images = self.images(&spec);
        self.resources(&spec);
        if let Some(policy) = spec.get("policy")
            && self.rule(policy, "spec.policy").is_some()
        {
            let detail = "it is asked about which authorities were satisfied, which no rule sees here: write it as a rule of the \
                          pack, with `input.signed`";
            self.unsayable(policy.at, "spec.policy", detail);
        }
        let (authorities, log) = self.authorities(&spec);
        let name = name.unwrap_or_default();
        Some(ClusterImagePolicy { name, images, mode, authorities, log })
    }

    fn images(&mut self, spec: &Fields<'_>) -> Vec<ImageGlob> {
        let items = self.list(spec, "images");
        if items.is_empty() {
            self.invalid(spec.at, "spec.images", "expected at least one glob, found none");
        }
        let mut images = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = format!("spec.images[{index}]");
            let Some(fields) = self.fields(item, &path, &["glob"]) else { continue };
            let path = fields.path("glob");
            match self.text(&fields, "glob") {
                None => self.invalid(item.at, &path, "expected a glob, found none"),
                Some(glob) => images.extend(self.glob(glob, item.at, &path)),
            }
        }
        images
    }

    /// `*` is any run without a slash, `**` any run at all; everything else is literal, and the whole name has to match.
    fn glob(&mut self, text: &str, at: Place, path: &str) -> Option<ImageGlob> {
        let letter = |c: char| c.is_ascii_alphanumeric() || "-_:/*.@".contains(c);
        if !text.chars().all(letter) {
            let detail = format!("expected letters, digits and any of -_:/*.@ in a glob, found `{}`", short(text));
            self.invalid(at, path, detail);
            return None;
        }
        let meant = match text {
            "*" => "index.docker.io/library/*",
            "*/*" => "index.docker.io/*/*",
            other => other,
        };
        let last = meant.rsplit('/').next().unwrap_or(meant);
        if (last.contains(':') && !last.contains("@sha256:")) || !(meant.ends_with('*') || last.contains("@sha256:")) {
            let detail = format!(
                "`{}` names a tag or nothing behind the name: here every image is a name and a digest, as HOST/REPO@sha256:…; \
                 end the glob with *",
                short(text)
            );
            self.unsayable(at, path, detail);
            return None;
        }
        if !meant.contains('/') && !meant.contains("**") {
            let detail = format!(
                "`{}` matches only names without a registry, which nothing has here: write it out, as in \
                 index.docker.io/library/{0}",
                short(text)
            );
            self.unsayable(at, path, detail);
            return None;
        }
        let regex =
            |glob: &str| glob.replace('.', "[.]").replace("**", "\u{0}").replace('*', "[^/]*").replace('\u{0}', ".*");
        // The controller knows Docker Hub by one of its names; here a subject is called as who promotes it calls it.
        let regex = match meant.split_once('/') {
            Some((host, rest)) if canonical_host(host) == "docker.io" => {
                format!("^(?:index[.]|registry-1[.])?docker[.]io/{}$", regex(rest))
            }
            _ => format!("^{}$", regex(meant)),
        };
        Some(ImageGlob { text: text.to_owned(), regex })
    }

    /// Which resources of a cluster a policy is about.
    fn resources(&mut self, spec: &Fields<'_>) {
        const RESOURCES: [&str; 7] =
            ["replicasets", "deployments", "pods", "cronjobs", "jobs", "statefulsets", "daemonsets"];
        for (index, item) in self.list(spec, "match").iter().enumerate() {
            let path = format!("spec.match[{index}]");
            let Some(fields) = self.fields(item, &path, &["group", "version", "resource", "selector"]) else {
                continue;
            };
            let resource = self.text(&fields, "resource");
            let any = resource.is_some() || fields.get("version").is_some() || fields.get("group").is_some();
            match resource {
                Some(resource) if !RESOURCES.contains(&resource) => {
                    let expected = RESOURCES.join(", ");
                    self.invalid(item.at, &path, format!("expected one of {expected}, found `{}`", short(resource)));
                }
                _ if fields.get("selector").is_some() && !any => {
                    self.invalid(item.at, &path, "expected a resource beside the selector, found none");
                }
                _ => self.unsayable(
                    item.at,
                    &path,
                    "a promotion knows no resources of a cluster: what is asked of an image is asked wherever it runs",
                ),
            }
        }
    }

    fn authorities(&mut self, spec: &Fields<'_>) -> (Vec<Authority>, Option<Log>) {
        let items = self.list(spec, "authorities");
        if items.is_empty() {
            self.invalid(spec.at, "spec.authorities", "expected at least one authority, found none");
        }
        let (mut authorities, mut logs): (Vec<Authority>, Vec<(Log, Place)>) = (Vec::new(), Vec::new());
        for (index, item) in items.iter().enumerate() {
            let path = format!("spec.authorities[{index}]");
            if let Some((authority, log)) = self.authority(item, &path, index) {
                authorities.push(authority);
                logs.extend(log.map(|log| (log, item.at)));
            }
        }
        let log = logs.first().map(|(log, _)| *log);
        if let Some((_, at)) = logs.iter().find(|(other, _)| Some(*other) != log) {
            self.unsayable(
                *at,
                "spec.authorities",
                "one authority asks for a log entry and another does not: a pack asks for it by environment, so make one \
                 policy of each",
            );
        }
        (authorities, log)
    }

    fn authority(&mut self, item: &Node, path: &str, index: usize) -> Option<(Authority, Option<Log>)> {
        const KNOWN: [&str; 9] = [
            "name",
            "key",
            "keyless",
            "static",
            "source",
            "ctlog",
            "attestations",
            "rfc3161timestamp",
            "signatureFormat",
        ];
        let fields = self.fields(item, path, &KNOWN)?;
        let kinds: Vec<&str> =
            ["key", "keyless", "static"].into_iter().filter(|kind| fields.get(kind).is_some()).collect();
        let [kind] = kinds.as_slice() else {
            let found = if kinds.is_empty() { "none".to_owned() } else { kinds.join(" and ") };
            self.invalid(item.at, path, format!("expected one of key, keyless and static, found {found}"));
            return None;
        };
        let name = self.text(&fields, "name").map_or_else(|| format!("authority-{index}"), str::to_owned);
        let asks_log = fields.get("ctlog").is_some();
        self.beside(&fields);
        let attestations = self.attestations(&fields);
        let node = fields.get(kind)?;
        let below = fields.path(kind);
        let (signer, log) = match *kind {
            "key" => {
                let log = if asks_log { Log::Entry } else { Log::NotAsked };
                (AuthoritySigner::Key(self.key(node, &below)?), Some(log))
            }
            // A certificate is valid for minutes: without an entry nobody knows when it was used.
            "keyless" => (AuthoritySigner::Identities(self.keyless(node, &below)?), Some(Log::Entry)),
            _ => (self.fixed(node, &below, &fields)?, None),
        };
        Some((Authority { name, signer, attestations }, log))
    }

    /// An authority that asks for nothing, and stands for everything or for nothing.
    fn fixed(&mut self, node: &Node, path: &str, authority: &Fields<'_>) -> Option<AuthoritySigner> {
        let fields = self.fields(node, path, &["action", "message"])?;
        for other in ["attestations", "source", "ctlog"] {
            if authority.get(other).is_some() {
                self.invalid(node.at, path, format!("expected static alone, found {other} beside it"));
            }
        }
        match self.text(&fields, "action") {
            Some("pass") => return Some(AuthoritySigner::Everything),
            Some("fail") => {
                let message = self.text(&fields, "message").map(str::to_owned);
                return Some(AuthoritySigner::Nothing { message });
            }
            other => {
                let found = other.map_or_else(|| "none".to_owned(), |text| format!("`{}`", short(text)));
                self.invalid(node.at, path, format!("expected an action pass or fail, found {found}"));
            }
        }
        None
    }

    /// What an authority says beside who it is.
    fn beside(&mut self, authority: &Fields<'_>) {
        for (index, item) in self.list(authority, "source").iter().enumerate() {
            let path = format!("{}[{index}]", authority.path("source"));
            let Some(fields) = self.fields(item, &path, &["oci", "signaturePullSecrets", "tagPrefix"]) else {
                continue;
            };
            // With whose credentials signatures are read says nothing of which of them count.
            if fields.get("oci").is_some() || fields.get("tagPrefix").is_some() {
                self.unsayable(
                    item.at,
                    &path,
                    "where signatures lie is said to the gate and not by a pack: registry.signature-repository, and the \
                     credentials that docker has stored",
                );
            }
        }
        for (name, known) in
            [("ctlog", ["url", "trustRootRef"]), ("rfc3161timestamp", ["trustRootRef", "trustRootRef"])]
        {
            let path = authority.path(name);
            let Some(node) = authority.get(name) else { continue };
            let Some(fields) = self.fields(node, &path, &known) else { continue };
            if name == "rfc3161timestamp" || fields.get("trustRootRef").is_some() {
                self.unsayable(node.at, &path, TRUST_ROOT);
            }
        }
        match self.text(authority, "signatureFormat") {
            None => {}
            Some("legacy" | "bundle") => self.unsayable(
                authority.at,
                &authority.path("signatureFormat"),
                "every form of signature is read here, and none of them counts more: leave the format out",
            ),
            Some(other) => {
                let detail = format!("expected legacy or bundle, found `{}`", short(other));
                self.invalid(authority.at, &authority.path("signatureFormat"), detail);
            }
        }
    }

    fn attestations(&mut self, authority: &Fields<'_>) -> Vec<Attestation> {
        let mut asked = Vec::new();
        for (index, item) in self.list(authority, "attestations").iter().enumerate() {
            let path = format!("{}[{index}]", authority.path("attestations"));
            let Some(fields) = self.fields(item, &path, &["name", "predicateType", "policy"]) else { continue };
            if self.text(&fields, "name").is_none() {
                self.invalid(item.at, &path, "expected a name, found none");
            }
            let kind = self.text(&fields, "predicateType");
            let says = fields.get("policy").and_then(|policy| self.says(policy, &fields.path("policy"), kind));
            match kind {
                None => self.invalid(item.at, &path, "expected a predicateType, found none"),
                Some(text) => {
                    let alias = predicate_type::ALIASES.iter().find(|(alias, _)| *alias == text);
                    match alias.map(|(_, uri)| *uri).or_else(|| text.contains(':').then_some(text)) {
                        Some(uri) => asked.push(Attestation { predicate_type: uri.to_owned(), says }),
                        None => {
                            self.invalid(
                                item.at,
                                &path,
                                format!("expected a URI or an alias, found `{}`", short(text)),
                            );
                        }
                    }
                }
            }
        }
        asked.sort();
        asked.dedup();
        asked
    }

    /// What a policy over an attestation asks of its statement.
    ///
    /// * `kind` — the type of the attestation, as it is written.
    fn says(&mut self, policy: &Node, path: &str, kind: Option<&str>) -> Option<Vec<Vec<String>>> {
        let (language, text) = self.rule(policy, path)?;
        if kind.is_some_and(|kind| REFORMED.contains(&kind)) {
            let detail = "the controller shows a policy statements of this name in a form of its own: write the type as a URI, \
                          or the policy as a rule of the pack, with `input.signed`";
            self.unsayable(policy.at, path, detail);
            return None;
        }
        let (read, understood) = match language {
            "cue" => (cue::body(text).map(|body| vec![body]), "texts in named fields"),
            _ => (rego::bodies(text), "comparisons in `isCompliant`"),
        };
        match read {
            Ok(bodies) => Some(bodies),
            Err(found) => {
                let detail = format!(
                    "of its {language}, {understood} are understood, and here is {found}: write it as a rule of the pack, with \
                     `input.signed`"
                );
                self.unsayable(policy.at, path, detail);
                None
            }
        }
    }

    /// A rule in another language: which, and its text where that stands here.
    fn rule<'n>(&mut self, node: &'n Node, path: &str) -> Option<(&'n str, &'n str)> {
        const FLAGS: [&str; 4] = ["fetchConfigFile", "includeSpec", "includeObjectMeta", "includeTypeMeta"];
        const SOURCES: [&str; 4] = ["data", "remote", "configMapRef", "url"];
        let known = [&["type"][..], &SOURCES, &FLAGS].concat();
        let fields = self.fields(node, path, &known)?;
        let language = match self.text(&fields, "type") {
            Some(language @ ("cue" | "rego")) => language,
            other => {
                let found = other.map_or_else(|| "none".to_owned(), |text| format!("`{}`", short(text)));
                self.invalid(node.at, path, format!("expected a type cue or rego, found {found}"));
                return None;
            }
        };
        if SOURCES.iter().filter(|source| fields.get(source).is_some()).count() != 1 {
            self.invalid(node.at, path, "expected one of data, remote and configMapRef");
            return None;
        }
        let shows_more = FLAGS.iter().any(|flag| fields.get(flag).is_some());
        let text = self.text(&fields, "data").filter(|_| !shows_more);
        if text.is_none() {
            let detail = format!(
                "its {language} is written for what the controller shows it, which is another document than rules see here: \
                 write it as a rule of the pack, with `input.signed`"
            );
            self.unsayable(node.at, path, detail);
        }
        Some((language, text?))
    }
}

/// The names of types whose statements the controller reads into a form of its own, and writes anew, before a policy sees them.
const REFORMED: [&str; 7] = ["cyclonedx", "link", "slsaprovenance", "slsaprovenance02", "spdx", "spdxjson", "vuln"];

pub(super) const TRUST_ROOT: &str = "which roots are trusted is said to the gate and not by a policy: give it as a file with \
                          `trust update`, and name it in trusted-roots of the environment";

pub(super) fn short(text: &str) -> String {
    text.chars().take(120).collect()
}
