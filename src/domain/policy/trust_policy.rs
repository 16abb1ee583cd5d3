//! Notation's own trust policy, as its users have it: whose signatures count for which artifacts.
//!
//! Read strictly by the Notary Project's "Trust Store and Trust Policy", version 1.0, for images (`registryScopes`) and
//! for blobs (`globalPolicy`). One statement is one entry of a signer set ([`NotationMembers`]). What a statement only
//! logs is no verification here: one that applies is refused with what to write instead, and others are left alone.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::errors::bounded;
use super::notation::{NotationMembers, RevocationCheck, TrustedIdentities, TrustedIdentity, VerifyTimestamp};
use crate::domain::certificate::Certificate;
use crate::domain::json;
use crate::domain::limits::{MAX_PACK_ENTRIES, MAX_PACK_FILE_BYTES};
use crate::domain::trust_store::{Anchors, StoreKind, StoreName};

/// A trust policy that was read: its statements are well-formed, whichever applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustPolicy {
    statements: Vec<TrustStatement>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustStatement {
    name: String,
    applies: Applies,
    level: Level,
    overrides: Vec<(Check, Action)>,
    verify_timestamp: VerifyTimestamp,
    /// The trust stores that it names, in its order.
    pub stores: Vec<StoreName>,
    identities: Option<TrustedIdentities>,
}

/// What a statement is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Applies {
    /// Images in these repositories.
    Repositories(BTreeSet<String>),
    /// Every image that no other statement is about.
    AllImages,
    /// Blobs, when it is named.
    Blobs,
    /// Blobs, also when none is named.
    AllBlobs,
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    /// An image in `HOST/REPO`, or in a layout, which has no such name.
    Image {
        /// `HOST/REPO`.
        repository: Option<&'a str>,
    },
    /// A file, by the statement of this name, or by the global one.
    Blob {
        /// The statement's name.
        statement: Option<&'a str>,
    },
}

/// Why a trust policy cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustPolicyError {
    /// It is not what the specification says.
    #[error("{place}expected {expected}, found {found}", place = at(.statement))]
    Malformed {
        /// In which statement; empty where it is in none.
        statement: String,
        /// What belongs there.
        expected: String,
        /// What is there.
        found: String,
    },
    /// No statement is about what is asked.
    #[error("no statement applies to {asked}: the policy says nothing about it")]
    NoStatement {
        /// What was asked.
        asked: String,
    },
    /// The statement that applies does not demand what counts here.
    #[error("statement `{statement}` says `{check}` is `{action}`, which would let through what fails it")]
    Weaker {
        /// Which statement.
        statement: String,
        /// Which check.
        check: Check,
        /// What is to happen when it fails.
        action: Action,
    },
}

fn at(statement: &str) -> String {
    if statement.is_empty() { String::new() } else { format!("statement `{statement}`: ") }
}

/// The checks of a verification level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Check {
    /// The envelope is what was signed.
    Integrity,
    /// By somebody whom a trust store vouches for.
    Authenticity,
    /// While the certificates were valid.
    AuthenticTimestamp,
    /// Before the signature expires.
    Expiry,
    /// By certificates that were not revoked.
    Revocation,
}

/// What happens when a check fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// The signature does not count.
    Enforce,
    /// It counts, and that is written down somewhere.
    Log,
    /// Nobody looks.
    Skip,
}

impl std::fmt::Display for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Integrity => "integrity",
            Self::Authenticity => "authenticity",
            Self::AuthenticTimestamp => "authenticTimestamp",
            Self::Expiry => "expiry",
            Self::Revocation => "revocation",
        })
    }
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Enforce => "enforce",
            Self::Log => "log",
            Self::Skip => "skip",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Strict,
    Permissive,
    Audit,
    Skip,
}

impl Level {
    /// The specification's table of levels.
    const fn action(self, check: Check) -> Action {
        match (self, check) {
            (Self::Skip, _) => Action::Skip,
            (Self::Strict, _)
            | (Self::Permissive, Check::Integrity | Check::Authenticity)
            | (Self::Audit, Check::Integrity) => Action::Enforce,
            (Self::Permissive | Self::Audit, _) => Action::Log,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RawPolicy {
    version: String,
    trust_policies: Vec<RawStatement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RawStatement {
    name: String,
    registry_scopes: Option<Vec<String>>,
    global_policy: Option<bool>,
    signature_verification: RawVerification,
    #[serde(default)]
    trust_stores: Vec<String>,
    #[serde(default)]
    trusted_identities: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RawVerification {
    level: Level,
    #[serde(default, rename = "override")]
    overrides: std::collections::BTreeMap<String, Action>,
    verify_timestamp: Option<String>,
}

impl TrustPolicy {
    /// Reads a trust policy.
    ///
    /// # Errors
    ///
    /// [`TrustPolicyError::Malformed`] for anything that the specification does not allow, in whichever statement.
    pub fn parse(bytes: &[u8]) -> Result<Self, TrustPolicyError> {
        let malformed = |expected: &str, found: &str| TrustPolicyError::Malformed {
            statement: String::new(),
            expected: expected.to_owned(),
            found: bounded(found, 200),
        };
        if bytes.len() > MAX_PACK_FILE_BYTES {
            return Err(malformed("a trust policy", &format!("{} bytes", bytes.len())));
        }
        let raw: RawPolicy = json::parse_as(bytes).map_err(|error| malformed("a trust policy", &error.to_string()))?;
        if raw.version != "1.0" {
            return Err(malformed("version 1.0", &format!("`{}`", bounded(&raw.version, 40))));
        }
        if raw.trust_policies.is_empty() || raw.trust_policies.len() > MAX_PACK_ENTRIES {
            let expected = format!("1 to {MAX_PACK_ENTRIES} statements");
            return Err(malformed(&expected, &raw.trust_policies.len().to_string()));
        }
        let statements: Vec<TrustStatement> =
            raw.trust_policies.into_iter().map(TrustStatement::read).collect::<Result<_, _>>()?;
        let this = Self { statements };
        this.require_no_overlap()?;
        Ok(this)
    }

    /// Each name once, each repository once, one statement for the rest, and images apart from blobs.
    fn require_no_overlap(&self) -> Result<(), TrustPolicyError> {
        let (mut names, mut repositories, mut rest) = (BTreeSet::new(), BTreeSet::new(), 0_usize);
        let is_blobs = |statement: &TrustStatement| matches!(statement.applies, Applies::Blobs | Applies::AllBlobs);
        let blobs = self.statements.first().is_some_and(is_blobs);
        for statement in &self.statements {
            if !names.insert(&statement.name) {
                return Err(statement.malformed("a name of its own", "the name of another statement"));
            }
            if is_blobs(statement) != blobs {
                return Err(statement.malformed("statements about images or about blobs", "both in one document"));
            }
            match &statement.applies {
                Applies::Repositories(own) => {
                    if let Some(twice) = own.iter().find(|scope| !repositories.insert(scope.as_str())) {
                        let found = format!("`{}` in another one too", bounded(twice, 120));
                        return Err(statement.malformed("each registry scope in one statement", &found));
                    }
                }
                Applies::AllImages | Applies::AllBlobs => rest = rest.saturating_add(1),
                Applies::Blobs => {}
            }
            if rest > 1 {
                return Err(statement.malformed("one statement for all the rest", "a second one"));
            }
        }
        Ok(())
    }

    /// The statement of this name, or the only one.
    ///
    /// # Errors
    ///
    /// [`TrustPolicyError::NoStatement`], with the names that there are.
    pub fn statement_named(&self, name: Option<&str>) -> Result<&TrustStatement, TrustPolicyError> {
        let found = match (name, self.statements.as_slice()) {
            (None, [only]) => Some(only),
            (None, _) => None,
            (Some(name), all) => all.iter().find(|statement| statement.name == name),
        };
        found.ok_or_else(|| {
            let names: Vec<&str> = self.statements.iter().map(|statement| statement.name.as_str()).collect();
            let asked = name.map_or_else(|| "no name".to_owned(), |name| format!("the name `{}`", bounded(name, 120)));
            TrustPolicyError::NoStatement { asked: format!("{asked} among {}", names.join(", ")) }
        })
    }

    /// The statement that is about what is asked.
    ///
    /// # Errors
    ///
    /// [`TrustPolicyError::NoStatement`].
    pub fn statement_for(&self, asked: Asked<'_>) -> Result<&TrustStatement, TrustPolicyError> {
        let all = || self.statements.iter();
        let found = match asked {
            Asked::Image { repository } => {
                let named = |statement: &&TrustStatement| match (&statement.applies, repository) {
                    (Applies::Repositories(scopes), Some(repository)) => scopes.contains(repository),
                    _ => false,
                };
                all().find(named).or_else(|| all().find(|statement| statement.applies == Applies::AllImages))
            }
            Asked::Blob { statement: Some(name) } => all().find(|statement| {
                statement.name == name && matches!(statement.applies, Applies::Blobs | Applies::AllBlobs)
            }),
            Asked::Blob { statement: None } => all().find(|statement| statement.applies == Applies::AllBlobs),
        };
        found.ok_or_else(|| TrustPolicyError::NoStatement {
            asked: match asked {
                Asked::Image { repository: Some(repository) } => format!("images of `{}`", bounded(repository, 200)),
                Asked::Image { repository: None } => "images of a layout, which only `*` is about".to_owned(),
                Asked::Blob { statement: Some(name) } => format!("blobs under the name `{}`", bounded(name, 120)),
                Asked::Blob { statement: None } => "blobs without a name".to_owned(),
            },
        })
    }
}

impl TrustStatement {
    fn read(raw: RawStatement) -> Result<Self, TrustPolicyError> {
        let name = bounded(&raw.name, 120);
        let refused = |expected: &str, found: &str| TrustPolicyError::Malformed {
            statement: name.clone(),
            expected: expected.to_owned(),
            found: bounded(found, 200),
        };
        if raw.name.trim().is_empty() || raw.name.chars().any(char::is_control) {
            return Err(refused("a statement with a name", "one without"));
        }
        let applies = match (raw.registry_scopes, raw.global_policy) {
            (Some(_), Some(_)) => return Err(refused("registryScopes or globalPolicy", "both")),
            (None, Some(true)) => Applies::AllBlobs,
            (None, _) => Applies::Blobs,
            (Some(scopes), None) => scopes_of(&scopes).map_err(|(expected, found)| refused(expected, &found))?,
        };
        let RawVerification { level, overrides, verify_timestamp } = raw.signature_verification;
        let verify_timestamp = match verify_timestamp.as_deref() {
            None | Some("" | "always") => VerifyTimestamp::Always,
            Some("afterCertExpiry") => VerifyTimestamp::AfterCertificateExpiry,
            Some(other) => return Err(refused("verifyTimestamp `always` or `afterCertExpiry`", other)),
        };
        let mut actions = Vec::new();
        for (check, action) in overrides {
            let check = match check.as_str() {
                "authenticity" => Check::Authenticity,
                "authenticTimestamp" => Check::AuthenticTimestamp,
                "expiry" => Check::Expiry,
                "revocation" => Check::Revocation,
                "integrity" => return Err(refused("no override of integrity", "one")),
                other => return Err(refused("an override of a check of the specification", other)),
            };
            actions.push((check, action));
        }
        if level == Level::Skip {
            let nothing = raw.trust_stores.is_empty() && raw.trusted_identities.is_empty() && actions.is_empty();
            if !nothing {
                return Err(refused("level `skip` alone", "trust stores, identities or overrides beside it"));
            }
            let (stores, identities) = (Vec::new(), None);
            return Ok(Self { name, applies, level, overrides: actions, verify_timestamp, stores, identities });
        }
        let stores: Result<Vec<StoreName>, _> = raw.trust_stores.iter().map(|name| name.parse()).collect();
        let stores = stores.map_err(|error: crate::domain::trust_store::StoreNameError| {
            refused("trust stores `TYPE:NAME`", &error.found)
        })?;
        if stores.iter().collect::<BTreeSet<_>>().len() != stores.len() {
            return Err(refused("each trust store once", "one of them twice"));
        }
        if !stores.iter().any(|store| store.kind() != StoreKind::Tsa) {
            return Err(refused("a trust store of type `ca` or `signingAuthority`", "none"));
        }
        let identities = identities_of(&raw.trusted_identities).map_err(|(e, found)| refused(&e, &found))?;
        let identities = Some(identities);
        Ok(Self { name, applies, level, overrides: actions, verify_timestamp, stores, identities })
    }

    fn malformed(&self, expected: &str, found: &str) -> TrustPolicyError {
        let (statement, expected, found) = (self.name.clone(), expected.to_owned(), found.to_owned());
        TrustPolicyError::Malformed { statement, expected, found }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    fn action(&self, check: Check) -> Action {
        let named = self.overrides.iter().find(|(known, _)| *known == check);
        named.map_or_else(|| self.level.action(check), |(_, action)| *action)
    }

    /// Whether certificates count that may have been revoked, by its own word.
    #[must_use]
    pub fn skips_revocation(&self) -> bool {
        self.action(Check::Revocation) == Action::Skip
    }

    /// Refuses a statement that lets something through. Revocation alone may be left out, since nobody is asked here.
    ///
    /// # Errors
    ///
    /// [`TrustPolicyError::Weaker`].
    pub fn require_enforced(&self) -> Result<(), TrustPolicyError> {
        let weaker = |check: Check| {
            let action = self.action(check);
            let enough = action == Action::Enforce || (check == Check::Revocation && action == Action::Skip);
            (!enough).then(|| TrustPolicyError::Weaker { statement: self.name.clone(), check, action })
        };
        let checks =
            [Check::Integrity, Check::Authenticity, Check::AuthenticTimestamp, Check::Expiry, Check::Revocation];
        checks.into_iter().find_map(weaker).map_or(Ok(()), Err)
    }

    /// The repositories that it is for; none where it is for whatever there is.
    #[must_use]
    pub fn repositories(&self) -> BTreeSet<String> {
        if let Applies::Repositories(all) = &self.applies { all.clone() } else { BTreeSet::new() }
    }

    /// The signers that it means, and the certificates that vouch for them.
    ///
    /// * `certificates` — those of each of its trust stores.
    ///
    /// # Errors
    ///
    /// As [`Self::require_enforced`].
    pub fn members(
        &self,
        certificates: Vec<(StoreKind, Certificate)>,
    ) -> Result<(NotationMembers, Anchors), TrustPolicyError> {
        self.require_enforced()?;
        let members = NotationMembers {
            stores: self.stores.iter().map(ToString::to_string).collect(),
            anchors: certificates.iter().map(|(kind, certificate)| (*kind, certificate.fingerprint())).collect(),
            identities: self.identities.clone().unwrap_or(TrustedIdentities::Listed(Vec::new())),
            verify_timestamp: self.verify_timestamp,
            revocation: if self.skips_revocation() { RevocationCheck::Skipped } else { RevocationCheck::Enforced },
        };
        Ok((members, Anchors::new(certificates)))
    }
}

fn scopes_of(scopes: &[String]) -> Result<Applies, (&'static str, String)> {
    let is_repository = |scope: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | ':');
        scope.contains('/') && scope.chars().all(plain) && scope.split('/').all(|part| !part.is_empty())
    };
    match scopes {
        [] => Err(("at least one registry scope", "none".to_owned())),
        [star] if star == "*" => Ok(Applies::AllImages),
        all => match all.iter().find(|scope| !is_repository(scope)) {
            Some(wrong) => {
                Err(("registry scopes `HOST/REPOSITORY`, or `*` alone", format!("`{}`", bounded(wrong, 120))))
            }
            None => Ok(Applies::Repositories(all.iter().cloned().collect())),
        },
    }
}

fn identities_of(texts: &[String]) -> Result<TrustedIdentities, (String, String)> {
    if texts == ["*"] {
        return Ok(TrustedIdentities::Any);
    }
    let mut identities: Vec<TrustedIdentity> = Vec::new();
    for text in texts {
        let identity: TrustedIdentity = text
            .parse()
            .map_err(|error: super::notation::TrustedIdentityError| (error.expected.to_owned(), error.found))?;
        if let Some(other) = identities.iter().find(|other| other.overlaps(&identity)) {
            return Err(("identities that do not overlap".to_owned(), format!("`{identity}` and `{other}`")));
        }
        identities.push(identity);
    }
    if identities.is_empty() {
        return Err(("at least one trusted identity".to_owned(), "none".to_owned()));
    }
    Ok(TrustedIdentities::Listed(identities))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn statement(change: impl FnOnce(&mut Value)) -> Value {
        let mut statement = json!({
            "name": "acme", "registryScopes": ["registry.acme.example/app"],
            "signatureVerification": {"level": "strict"},
            "trustStores": ["ca:acme"], "trustedIdentities": ["x509.subject: C=US, ST=WA, O=acme"],
        });
        change(&mut statement);
        statement
    }

    fn read(statements: &[Value]) -> Result<TrustPolicy, TrustPolicyError> {
        TrustPolicy::parse(json!({"version": "1.0", "trustPolicies": statements}).to_string().as_bytes())
    }

    fn image(policy: &TrustPolicy, repository: &str) -> Result<String, TrustPolicyError> {
        policy.statement_for(Asked::Image { repository: Some(repository) }).map(|found| found.name().to_owned())
    }

    #[test]
    fn the_statement_about_a_repository_comes_before_the_one_for_all_the_rest() {
        let rest = statement(|one| (one["name"], one["registryScopes"]) = (json!("rest"), json!(["*"])));
        let policy = read(&[rest, statement(|_| ())]).unwrap();
        assert_eq!(image(&policy, "registry.acme.example/app").unwrap(), "acme");
        for other in ["registry.acme.example/app/sub", "registry.acme.example/App", "evil.example/app"] {
            assert_eq!(image(&policy, other).unwrap(), "rest", "{other}");
        }
        assert_eq!(policy.statement_for(Asked::Image { repository: None }).unwrap().name(), "rest");
        let alone = read(&[statement(|_| ())]).unwrap();
        assert!(matches!(image(&alone, "evil.example/app"), Err(TrustPolicyError::NoStatement { .. })));
        assert!(alone.statement_for(Asked::Blob { statement: Some("acme") }).is_err(), "it is about images");
    }

    #[test]
    fn blobs_are_judged_by_the_statement_that_is_named_or_by_the_global_one() {
        let blob = |name: &str, global: Value| {
            statement(|one| {
                one.as_object_mut().unwrap().remove("registryScopes");
                (one["name"], one["globalPolicy"]) = (json!(name), global);
            })
        };
        let policy = read(&[blob("one", Value::Null), blob("all", json!(true))]).unwrap();
        let named = |statement: Option<&str>| policy.statement_for(Asked::Blob { statement }).map(TrustStatement::name);
        assert_eq!((named(Some("one")).unwrap(), named(None).unwrap()), ("one", "all"));
        assert!(named(Some("two")).is_err());
        assert!(read(&[blob("one", json!(true)), blob("all", json!(true))]).is_err());
        assert!(read(&[blob("one", json!(true)), statement(|_| ())]).is_err());
    }

    #[test]
    fn what_would_only_be_logged_is_refused_where_it_applies_and_can_be_made_strict() {
        let leveled = |level: &str, overrides: Value| {
            let one = statement(|one| {
                one["signatureVerification"] = json!({"level": level});
                if !overrides.is_null() {
                    one["signatureVerification"]["override"] = overrides;
                }
            });
            read(&[one]).map(|policy| policy.statements[0].clone())
        };
        let enforced = json!({"authenticTimestamp": "enforce", "expiry": "enforce", "revocation": "enforce"});
        let cases = [
            ("strict", Value::Null, None),
            ("strict", json!({"revocation": "skip"}), None),
            ("permissive", enforced, None),
            ("permissive", Value::Null, Some("`authenticTimestamp` is `log`")),
            (
                "permissive",
                json!({"authenticTimestamp": "enforce", "expiry": "enforce"}),
                Some("`revocation` is `log`"),
            ),
            ("audit", Value::Null, Some("`authenticity` is `log`")),
            ("strict", json!({"expiry": "log"}), Some("`expiry` is `log`")),
            ("strict", json!({"authenticity": "skip"}), Some("`authenticity` is `skip`")),
        ];
        for (level, overrides, expected) in cases {
            let told = leveled(level, overrides.clone()).unwrap().require_enforced();
            match expected {
                None => assert_eq!(told, Ok(()), "{level} {overrides}"),
                Some(words) => assert!(told.unwrap_err().to_string().contains(words), "{level} {overrides}"),
            }
        }
        assert!(leveled("strict", json!({"revocation": "skip"})).unwrap().skips_revocation());
        let skip = statement(|one| {
            *one = json!({"name": "acme", "registryScopes": ["*"], "signatureVerification": {"level": "skip"}});
        });
        let skip = read(&[skip]).unwrap();
        assert!(skip.statements[0].require_enforced().unwrap_err().to_string().contains("`integrity` is `skip`"));
    }

    #[test]
    fn what_the_specification_does_not_allow_is_refused_in_whichever_statement_it_stands() {
        type Change = fn(&mut Value);
        let cases: [(&str, Change); 15] = [
            ("each trust store once", |one| one["trustStores"] = json!(["ca:acme", "ca:acme"])),
            ("unknown field", |one| one["registryScope"] = json!(["*"])),
            ("without", |one| one["name"] = json!("  ")),
            ("`*` alone", |one| one["registryScopes"] = json!(["*", "a.example/b"])),
            ("at least one registry scope", |one| one["registryScopes"] = json!([])),
            ("HOST/REPOSITORY", |one| one["registryScopes"] = json!(["a.example/*"])),
            ("both", |one| one["globalPolicy"] = json!(true)),
            ("unknown variant", |one| one["signatureVerification"]["level"] = json!("Strict")),
            ("no override of integrity", |one| {
                one["signatureVerification"]["override"] = json!({"integrity": "enforce"});
            }),
            ("a check of the specification", |one| one["signatureVerification"]["override"] = json!({"x": "log"})),
            ("afterCertExpiry", |one| one["signatureVerification"]["verifyTimestamp"] = json!("never")),
            ("TYPE:NAME", |one| one["trustStores"] = json!(["acme"])),
            ("`ca` or `signingAuthority`", |one| one["trustStores"] = json!(["tsa:acme"])),
            ("at least one trusted identity", |one| one["trustedIdentities"] = json!([])),
            ("C, ST and O", |one| one["trustedIdentities"] = json!(["x509.subject: C=US"])),
        ];
        for (words, change) in cases {
            let other = statement(|one| (one["name"], one["registryScopes"]) = (json!("other"), json!(["*"])));
            let error = read(&[other, statement(change)]).unwrap_err().to_string();
            assert!(error.contains(words), "`{words}` is not in: {error}");
        }
        let same = statement(|one| one["name"] = json!("other"));
        assert!(read(&[statement(|_| ()), same]).is_err(), "one repository in two statements");
        assert!(read(&[]).is_err());
        for version in ["1.1", "2.0", ""] {
            let text = json!({"version": version, "trustPolicies": [statement(|_| ())]}).to_string();
            assert!(TrustPolicy::parse(text.as_bytes()).is_err(), "{version}");
        }
    }
}
