//! Writes the pack that means what a `ClusterImagePolicy` means.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::rego::STATEMENT;
use super::{Attestation, Authority, AuthoritySigner, ClusterImagePolicy, ImageGlob, Log, Mode};
use crate::domain::names::{EnvironmentName, PackName};
use crate::domain::policy::errors::LoadErrors;
use crate::domain::policy::files::PackFiles;
use crate::domain::policy::pack::Pack;
use crate::domain::reference::canonical_host;

const NAMED: &str = "rules/image/named.rego";
const AUTHORITY: &str = "rules/image/authority.rego";
const README: &str = "README.md";
const CASES: &str = "fixtures/image/cases.json";

/// The predicate types of a signature.
const SIGNATURES: &str = "\
types := {
\t\"https://sigstore.dev/cosign/sign/v1\",
\t\"urn:countersign:message-signature/v1\",
}
";

pub(super) fn pack(
    policy: &ClusterImagePolicy,
    name: &PackName,
    owner: &str,
    environment: &EnvironmentName,
) -> Result<PackFiles, LoadErrors> {
    let authorities = counting(policy);
    let mut files = BTreeMap::from([
        (NAMED.to_owned(), named(&policy.images)),
        (README.to_owned(), readme(policy, name)),
        (CASES.to_owned(), cases(policy, environment)),
    ]);
    if !authorities.is_empty() {
        files.insert(AUTHORITY.to_owned(), authority(&authorities));
    }
    for (index, one) in authorities.iter().enumerate() {
        if let AuthoritySigner::Key(key) = &one.signer {
            files.insert(key_file(index), key.to_pem());
        }
    }
    files.insert("pack.toml".to_owned(), manifest(policy, name, owner, environment));
    let files = PackFiles::new(files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect())?;
    Pack::load(&files)?;
    Ok(files)
}

/// The authorities that anything depends on: none where one stands for everything, since any one is enough; and one that stands
/// for nothing only where there is no other.
fn counting(policy: &ClusterImagePolicy) -> Vec<&Authority> {
    if policy.asks_nobody() {
        return Vec::new();
    }
    let somebody = |one: &&Authority| !matches!(one.signer, AuthoritySigner::Nothing { .. });
    let asking: Vec<&Authority> = policy.authorities.iter().filter(somebody).collect();
    if asking.is_empty() { policy.authorities.iter().take(1).collect() } else { asking }
}

fn set(index: usize) -> String {
    format!("authority_{}", index.saturating_add(1))
}

fn key_file(index: usize) -> String {
    format!("keys/authority-{}.pub", index.saturating_add(1))
}

/// One line of a comment.
fn comment(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect()
}

fn manifest(policy: &ClusterImagePolicy, name: &PackName, owner: &str, environment: &EnvironmentName) -> String {
    let mut out = format!(
        "schema = \"countersign.pack/v1\"\nname = {}\nversion = 1                       # only grows: a new version for every change\n\
         owner = {}\n\n# From the ClusterImagePolicy `{}`.\n",
        quoted(name.as_str()),
        quoted(owner),
        comment(&policy.name)
    );
    // Writing to a text cannot fail.
    let authorities = counting(policy);
    for (index, one) in authorities.iter().enumerate() {
        let _ = writeln!(out, "\n[signers.{}]       # {}", set(index), comment(&one.name));
        let _ = match &one.signer {
            AuthoritySigner::Key(_) => writeln!(out, "keys = [{}]", quoted(&key_file(index))),
            AuthoritySigner::Identities(identities) => {
                let entry = |(issuer, identity): &(String, String)| {
                    format!("{{ issuer = {}, identity = {} }}", quoted(issuer), quoted(identity))
                };
                writeln!(out, "identities = [{}]", identities.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
            AuthoritySigner::Everything | AuthoritySigner::Nothing { .. } => {
                writeln!(out, "identities = []            # nobody: the policy lets nothing of these places in")
            }
        };
    }
    let log = match policy.log {
        Some(Log::Entry) => {
            "log-entry = \"required\"            # a log's entry, as the policy asks; its promise is enough, as for cosign\n"
        }
        Some(Log::NotAsked) => {
            "log-entry = \"optional\"            # the policy looks for no entry in a transparency log\n"
        }
        None => "",
    };
    let severity = if policy.mode == Mode::Warn { "warning" } else { "required" };
    let _ = write!(
        out,
        "\n[environments.{environment}]\n{log}\
         evidence-for-index-covers-platforms = true   # the controller looks at the digest that is named, and at no platform\n\n\
         [rules.\"image.named\"]\ntitle = \"Is an image that the policy is about\"\nowner = {owner}\nseverity = \"required\"\n\
         fix = \"push the image to a place that the policy names, or name the place in {NAMED}\"\n",
        owner = quoted(owner),
    );
    if !authorities.is_empty() {
        let fix = if authorities.iter().any(|one| is_somebody(one)) {
            "countersign sign {subject} --key KEY"
        } else {
            "name somebody in [signers.authority_1] of pack.toml, if images of these places may be let in"
        };
        let _ = write!(
            out,
            "\n[rules.\"image.authority\"]\ntitle = \"Stood for by an authority of the policy\"\nowner = {}\n\
             severity = \"{severity}\"\nfix = {}\n",
            quoted(owner),
            quoted(fix)
        );
    }
    out
}

fn named(images: &[ImageGlob]) -> String {
    let mut out = "# An image of a place that the policy names; what it says nothing about is not let in.\n\
                   package countersign.rules.image.named\n\nimage := sprintf(\"%s@%s\", [input.subject.name, input.subject.digest])\n"
        .to_owned();
    for glob in images {
        let _ = write!(
            out,
            "\n# {}\nshown if {{\n\tinput.subject.name != \"\"\n\tregex.match(`{}`, image)\n}}\n",
            comment(&glob.text),
            glob.regex
        );
    }
    let texts: Vec<&str> = images.iter().map(|glob| glob.text.as_str()).collect();
    let _ = write!(out, "\nexpected := {}\n\nfound := image\n", quoted(&texts.join(" or ")));
    out
}

fn is_somebody(authority: &Authority) -> bool {
    matches!(authority.signer, AuthoritySigner::Key(_) | AuthoritySigner::Identities(_))
}

fn authority(authorities: &[&Authority]) -> String {
    let mut out = "# Any one authority is enough.\npackage countersign.rules.image.authority\n".to_owned();
    for (index, one) in authorities.iter().enumerate() {
        let set = set(index);
        let _ = write!(out, "\n# {}\nshown if {{\n", comment(&one.name));
        if one.attestations.is_empty() {
            let _ = write!(out, "\tsome e in input.signed.{set}\n\te.predicate_type in types\n}}\n");
        } else {
            for (number, asked) in one.attestations.iter().enumerate() {
                let uri = quoted(&asked.predicate_type);
                let _ = write!(out, "\tsome e{number} in input.signed.{set}\n\te{number}.predicate_type == {uri}\n");
                if asked.says.is_some() {
                    let _ = writeln!(out, "\t{set}_says_{number}(e{number}.statement)");
                }
            }
            out.push_str("}\n");
            for (number, asked) in one.attestations.iter().enumerate() {
                for body in asked.says.iter().flatten() {
                    let lines = body.iter().map(|line| format!("\t{line}\n")).collect::<Vec<_>>().concat();
                    let _ = write!(out, "\n{set}_says_{number}({STATEMENT}) if {{\n{lines}}}\n");
                }
            }
        }
        let _ = write!(out, "\nused contains e.digest if some e in input.signed.{set}\n");
    }
    if authorities.iter().any(|one| one.attestations.is_empty()) {
        let _ = write!(out, "\n{SIGNATURES}");
    }
    let names: Vec<String> = authorities.iter().map(|one| asks(one)).collect();
    let _ = write!(out, "\nexpected := {}\n", quoted(&names.join(", or ")));
    out
}

fn asks(authority: &Authority) -> String {
    match &authority.signer {
        AuthoritySigner::Everything => return "nothing more".to_owned(),
        AuthoritySigner::Nothing { message: Some(message) } => {
            return format!("nothing that lets an image of these places in: {}", comment(message));
        }
        AuthoritySigner::Nothing { message: None } => {
            return "nothing that lets an image of these places in".to_owned();
        }
        AuthoritySigner::Key(_) | AuthoritySigner::Identities(_) => {}
    }
    let what = match authority.attestations.as_slice() {
        [] => "a signature".to_owned(),
        asked => {
            let each = asked.iter().map(|one| match one.says {
                Some(_) => format!("{}, saying what its policy asks for", one.predicate_type),
                None => one.predicate_type.clone(),
            });
            format!("attestations of {}", each.collect::<Vec<_>>().join(" and "))
        }
    };
    format!("{what} by {}", comment(&authority.name))
}

fn readme(policy: &ClusterImagePolicy, name: &PackName) -> String {
    let warn = match policy.mode {
        Mode::Enforce => "An image that no authority stands for is not ready.",
        Mode::Warn => {
            "An image that no authority stands for is ready, with a warning: so the policy says (`mode: warn`)."
        }
    };
    let log = match policy.log {
        Some(Log::Entry) => {
            "A signature counts with an entry in a log of the trusted roots that the gate has in force, or the log's promise of \
             one, as cosign before version 3 keeps it. One by a key counts with a trusted timestamp, too, which the controller \
             does not take instead: `log-entries = 1` demands a proof of the log of everybody."
        }
        Some(Log::NotAsked) => "A signature counts without an entry in a transparency log.",
        None => "",
    };
    let globs: Vec<String> = policy.images.iter().map(|glob| format!("- `{}`", comment(&glob.text))).collect();
    let authorities = counting(policy);
    let ready = if authorities.is_empty() {
        "is ready, whoever made it: so the policy says (`static`, `action: pass`), and no evidence is asked for."
            .to_owned()
    } else if authorities.iter().any(|one| is_somebody(one)) {
        let asked: Vec<String> = authorities.iter().map(|one| format!("- {}", asks(one))).collect();
        format!("is ready when any one of these is there:\n\n{}\n\n{warn} {log}", asked.join("\n"))
    } else {
        format!("is stood for by nobody: so the policy says (`static`, `action: fail`). {warn}")
    };
    let unified =
        |asked: &Attestation| asked.says.iter().flatten().flatten().any(|line| line.starts_with("object.get("));
    let absent = if authorities.iter().any(|one| one.attestations.iter().any(unified)) {
        "What a policy in CUE asks of a field is asked only where the field is there, as CUE unifies it. "
    } else {
        ""
    };
    format!(
        "# {name}\n\nFrom the ClusterImagePolicy `{}`, with the same meaning.\n\n## What it shows\n\nAn image whose name and digest \
         match one of\n\n{}\n\n{ready}\n\nAn index of several platforms is judged by what is \
         signed about the index itself, as the controller judges it: whoever signs the index answers for its platforms \
         (`evidence-for-index-covers-platforms`).\n\n## What it does not show\n\nAn image \
         that no glob matches is not ready; in a cluster another policy, or `no-match-policy`, could let it in. Where \
         several policies match an image all of them must be satisfied: `countersign policy extend` puts packs together that \
         way. {absent}Addresses of Fulcio and Rekor have no meaning here: which instances count is said by the trusted roots.\n",
        comment(&policy.name),
        globs.join("\n"),
    )
}

/// The tests: each glob and each authority, both ways.
fn cases(policy: &ClusterImagePolicy, environment: &EnvironmentName) -> String {
    let mut cases = Vec::new();
    let mut case = |name: String, input: Value, rule: &str, shown: bool| {
        let expected = if shown { "shown" } else { "not-shown" };
        cases.push(json!({"name": name, "input": input, "expect": {rule: expected}}));
    };
    let digest = format!("sha256:{}", "0".repeat(64));
    let subject = |name: &str| json!({"subject": {"name": name, "digest": digest}});
    let matches = |name: &str| {
        let image = format!("{name}@{digest}");
        policy.images.iter().any(|glob| regex::Regex::new(&glob.regex).is_ok_and(|regex| regex.is_match(&image)))
    };
    for glob in &policy.images {
        let name = sample(&glob.text);
        if matches(&name) {
            case(format!("an image of {}", comment(&glob.text)), subject(&name), "image.named", true);
        }
        if let Some(other) = other_name(&name) {
            case(format!("an image of {}, by another name", comment(&glob.text)), subject(&other), "image.named", true);
        }
    }
    if !matches("elsewhere.example/other") {
        case("an image of another place".to_owned(), subject("elsewhere.example/other"), "image.named", false);
    }
    case("an image without a name".to_owned(), subject(""), "image.named", false);
    for (index, one) in counting(policy).into_iter().enumerate() {
        let evidence = |statements: &[(String, Value)]| {
            let list: Vec<Value> = statements
                .iter()
                .map(|(uri, predicate)| {
                    let statement = json!({"predicateType": uri, "predicate": predicate});
                    json!({"digest": digest, "predicate_type": uri, "predicate": predicate, "statement": statement})
                })
                .collect();
            json!({"signed": {set(index): list}})
        };
        let signature = || vec![("https://sigstore.dev/cosign/sign/v1".to_owned(), json!({}))];
        // What a policy asks for cannot always be made up.
        let needed: Option<Vec<(String, Value)>> = if one.attestations.is_empty() {
            Some(signature())
        } else {
            one.attestations.iter().map(made_up).collect()
        };
        let name = comment(&one.name);
        if let Some(needed) = needed.filter(|_| is_somebody(one)) {
            case(format!("what {name} ({index}) asks for is there"), evidence(&needed), "image.authority", true);
            // What one says may be what is asked of another of its type, too.
            let is_other =
                |(last, rest): &(&(String, Value), &[(String, Value)])| rest.iter().all(|one| one.0 != last.0);
            if let Some((_, rest)) = needed.split_last().filter(is_other) {
                let missing = format!("the last that {name} ({index}) asks for is missing");
                case(missing, evidence(rest), "image.authority", false);
            }
        }
        if one.attestations.iter().any(asks_of_predicate) {
            let silent: Vec<(String, Value)> =
                one.attestations.iter().map(|asked| (asked.predicate_type.clone(), json!({}))).collect();
            let says_nothing = format!("{name} ({index}) says nothing of what is asked");
            case(says_nothing, evidence(&silent), "image.authority", false);
        }
        let other = ("https://example.com/other".to_owned(), json!({}));
        case(format!("{name} ({index}) said something else"), evidence(&[other]), "image.authority", false);
    }
    let table = json!({"schema": "countersign.cases/v1", "environment": environment, "cases": cases});
    serde_json::to_string_pretty(&table).unwrap_or_default() + "\n"
}

/// Whether every way to satisfy it needs a field of the predicate, so that an empty one does not.
fn asks_of_predicate(asked: &Attestation) -> bool {
    let field = format!("{STATEMENT}[\"predicate\"][");
    let needs = |body: &Vec<String>| body.iter().any(|line| line.contains(&field));
    asked.says.as_ref().is_some_and(|bodies| bodies.iter().all(needs))
}

/// An attestation as it is asked for, where that is a list of fields with what they have to be.
fn made_up(asked: &Attestation) -> Option<(String, Value)> {
    let mut statement = json!({"predicateType": asked.predicate_type, "predicate": {}});
    for line in asked.says.iter().flatten().take(1).flatten() {
        let (path, value) = line.strip_prefix(STATEMENT)?.split_once(" == ")?;
        let value: Value = serde_json::from_str(value).ok()?;
        let mut place = &mut statement;
        for step in path.strip_prefix("[\"")?.strip_suffix("\"]")?.split("\"][\"") {
            if step.contains('"') {
                return None;
            }
            if place.is_null() {
                *place = json!({});
            }
            place = place.as_object_mut()?.entry(step).or_insert(Value::Null);
        }
        if !place.is_null() && *place != value {
            return None;
        }
        *place = value;
    }
    let known = json!({"predicateType": asked.predicate_type, "predicate": statement.get("predicate")?});
    (statement == known).then(|| Some((asked.predicate_type.clone(), statement.get("predicate")?.clone())))?
}

/// A name that a glob matches, where one can be made by writing something for each star.
fn sample(glob: &str) -> String {
    let meant = match glob {
        "*" => "index.docker.io/library/*",
        "*/*" => "index.docker.io/*/*",
        other => other,
    };
    meant.split('@').next().unwrap_or(meant).replace("**", "some").replace('*', "some")
}

/// The same image of Docker Hub by its other usual name.
fn other_name(name: &str) -> Option<String> {
    let (host, rest) = name.split_once('/')?;
    let other = if host == "docker.io" { "index.docker.io" } else { canonical_host(host) };
    (other != host).then(|| format!("{other}/{rest}"))
}

/// A TOML basic string, a JSON string and a string of Rego read the same escapes.
fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
