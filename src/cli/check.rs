//! `check`: is this digest safe? Looks the decision up; changes nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::backend::Backend;
use super::context::{Context, KEY_PASSWORD};
use super::exit::Exit;
use super::output::ALL;
use super::render::{reference, verdict_in_words};
use super::verify::public_key;
use crate::domain::decision::fix;
use crate::domain::decision::{Outcome, RECORD_SCHEMA, Reason, Record, Severity, Verdict, is_index, key_untrusted};
use crate::domain::digest::Digest;
use crate::domain::export::Export;
use crate::domain::json;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_ANSWER_BYTES, MAX_EXPORT_BYTES};
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;
use crate::gate::exported::{self, KnownGate};
use crate::gate::reply::{
    DECISION_SCHEMA, DecisionRef, DecisionReply, EvidenceReply, PlatformReply, PolicyRef, Standing, SubjectReply,
};
use crate::gate::{DecisionFilter, GateError, Page, read_bounded};
use crate::sigstore::{KeySource, load_key};

/// Is this digest safe? Print the decision that stands. Nothing is changed, and no registry is asked.
///
/// Exits 0 when it is ready, 1 when it is not, 3 when that is unknown.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The subject; sha256:… needs no registry, a tag is resolved once
    pub subject: String,
    /// Where it is to run
    #[arg(long, value_name = "ENVIRONMENT")]
    pub environment: EnvironmentName,
    /// Read an exported decision instead of asking a gate
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// With --from: the public key of the gate that is believed (SPKI PEM): a file, or env://NAME
    #[arg(long, value_name = "FILE|env://NAME", requires = "from")]
    pub gate_key: Option<String>,
    /// With --from: the name that goes with that key (`gate.id` where the gate runs)
    #[arg(long, value_name = "ID", requires = "gate_key")]
    pub gate_id: Option<String>,
    /// With --from: believe a record or an answer that nobody signed. Keep it where nobody else writes
    #[arg(long, requires = "from", conflicts_with = "gate_key")]
    pub insecure_unsigned: bool,
}

/// Looks up and prints.
///
/// # Errors
///
/// As the methods of the gate; [`GateError::Usage`] for a file that is no exported decision.
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    context.check_outputs(ALL)?;
    let (subject, pinned) = context.pin(&arguments.subject).await?;
    let mut reply = match &arguments.from {
        Some(path) => {
            let found = from_file(context, path, &arguments)?;
            let asked = SubjectReply { digest: subject, name: pinned.name() };
            about(found, asked, &arguments.environment, &context.settings.project.value)
        }
        None => {
            let backend = context.backend_to_read().await?;
            let mut reply = backend.check(&context.settings.project.value, subject, &arguments.environment).await?;
            if reply.decision.is_none() {
                say_what_the_tag_left(context, &backend, &arguments.subject, &mut reply, &pinned.name()).await;
            }
            reply
        }
    };
    if reply.decision.is_none() && reply.subject.name.is_empty() {
        // Nobody has said yet where it lies; the caller just did, and the next command needs it.
        reply.subject.name = pinned.name();
        let (bare, whole) = (format!(" {subject} "), format!(" {} ", reference(&reply)));
        for reason in &mut reply.reasons {
            reason.fix = reason.fix.replace(&bare, &whole);
        }
    }
    context.emit_decision(&reply)?;
    Ok(Exit::from(reply.verdict))
}

/// Of a tag whose digest nobody decided about: what was decided last under that name. Which digest a tag named before is on no
/// record, so that it is said what is known, and not that it was moved.
async fn say_what_the_tag_left(
    context: &Context,
    backend: &Backend,
    text: &str,
    reply: &mut DecisionReply,
    name: &str,
) {
    let Ok(SubjectRef::Registry { target: Target::Tag(tag), .. } | SubjectRef::Layout { target: Target::Tag(tag), .. }) =
        context.subject(text)
    else {
        return;
    };
    let filter = DecisionFilter { subject: None, environment: Some(reply.environment.clone()) };
    // The answer stands whether or not this can be said.
    let Ok(decisions) = backend.decisions(&reply.project, filter, Page::default()).await else { return };
    let digest = reply.subject.digest;
    let of_name = |one: &&DecisionReply| one.subject.name == name && one.subject.digest != digest;
    let Some(last) = decisions.items.iter().find(of_name) else { return };
    for reason in reply.reasons.iter_mut().filter(|reason| reason.rule.as_str() == "gate.undecided") {
        reason.found = format!(
            "{}; the tag `{tag}` is {digest} now, and what was decided last of {name} is {} ({}): if that is what is \
             meant, the tag was moved from there",
            reason.found,
            last.subject.digest,
            verdict_in_words(last.verdict)
        );
    }
}

/// What a file says, and whom it is believed.
fn from_file(context: &Context, path: &Path, arguments: &Args) -> Result<DecisionReply, GateError> {
    let bytes = read_bounded(path, MAX_EXPORT_BYTES)?;
    let key = arguments.gate_key.as_ref().map(|source| public_key(context, source)).transpose()?;
    if Export::looks_like_one(&bytes) {
        drop(bytes);
        let export = exported::read_export(path)?;
        // Who has the gate at hand need not say which it is; another one is believed by nobody who did not name it.
        let own = || own_key(context).filter(|own| own.fingerprint() == export.gate_key.fingerprint());
        let known = KnownGate { key: key.or_else(own), id: arguments.gate_id.clone() };
        return exported::check_export(export, &known, context.now());
    }
    if bytes.len() > MAX_ANSWER_BYTES {
        return Err(GateError::usage(format!("`{}` is larger than {MAX_ANSWER_BYTES} bytes", path.display())));
    }
    let mut found = read_exported(&bytes, context.now()).map_err(|detail| GateError::Usage {
        detail: format!("`{}`: {detail}", path.display()),
        hint: Some("give what `countersign decision export ID FILE` or `--output json=FILE` wrote".into()),
    })?;
    if !arguments.insecure_unsigned {
        // Nobody answers for its words, and a command is there to be pasted.
        let parts = found.platforms.iter_mut().map(|part| &mut part.reasons);
        for reason in std::iter::once(&mut found.reasons).chain(parts).flatten() {
            if !fix::is_one_command(&reason.fix) {
                "ask the gate itself, not a file".clone_into(&mut reason.fix);
            }
        }
    }
    if found.verdict == Verdict::Ready && !arguments.insecure_unsigned {
        let (expected, what) =
            ("an exported decision, which its gate signed", "a record or an answer that nobody signed");
        not_ready_because(&mut found, Some(key_untrusted(expected.to_owned(), what.to_owned())));
    }
    Ok(found)
}

/// The public key of the gate that is configured here, or on the data directory, where there is one.
fn own_key(context: &Context) -> Option<PublicKey> {
    let settings = &context.settings;
    if settings.server.value.is_some() {
        return None;
    }
    match &settings.gate_key.value {
        // Neither a program nor a token is asked anything for a look at a file.
        Some(source @ (KeySource::File(_) | KeySource::Env(_))) => {
            return Some(load_key(source, context.variable(KEY_PASSWORD)).ok()?.public_key());
        }
        Some(KeySource::Program(_) | KeySource::Token(_)) => return None,
        None => {}
    }
    let file = settings.data.value.as_ref()?.join("gate.pub");
    public_key(context, file.to_str()?).ok()
}

/// Reads a record or a decision, and how it stands at `now` as far as the file alone can say.
fn read_exported(bytes: &[u8], now: Timestamp) -> Result<DecisionReply, String> {
    let value = json::parse_own(bytes).map_err(|error| error.to_string())?;
    let schema = value.get("schema").and_then(serde_json::Value::as_str).unwrap_or("none").to_owned();
    let mut reply = match schema.as_str() {
        RECORD_SCHEMA => {
            let record: Record = json::parse_own_as(bytes).map_err(|error| error.to_string())?;
            // The bytes are the name: a record that is not canonical has another digest than its decision.
            let canonical = record.canonical().map_err(|error| error.to_string())?;
            if canonical != bytes.trim_ascii_end() {
                return Err("expected a record in canonical form, found other bytes".into());
            }
            let alone = record.inputs.subject.media_type.as_deref().is_some_and(is_index)
                && record.inputs.platforms.is_none()
                && record.verdict == Verdict::Ready;
            let mut reply = from_record(record, Digest::of(&canonical), now);
            if alone {
                let expected = "a decision about each platform of the index".to_owned();
                let found = "a decision about the index alone".to_owned();
                let title = "Every platform of the index was looked at";
                not_ready_because(&mut reply, own("gate.platform", title, expected, found));
            }
            reply
        }
        DECISION_SCHEMA => json::parse_own_as(bytes).map_err(|error| error.to_string())?,
        other => {
            let found: String = other.chars().take(60).collect();
            return Err(format!("expected the schema {RECORD_SCHEMA} or {DECISION_SCHEMA}, found `{found}`"));
        }
    };
    let valid_until = reply.decision.as_ref().and_then(|decision| decision.valid_until);
    reply.standing.as_of = now;
    if let Some(until) = valid_until.filter(|until| *until <= now)
        && reply.verdict == Verdict::Ready
    {
        let reason =
            own("gate.decision-expired", "The decision still holds", format!("after {now}"), until.to_string());
        not_ready_because(&mut reply, reason);
    }
    Ok(reply)
}

/// The answer about what was asked: a file about something else says nothing about it.
fn about(
    mut reply: DecisionReply,
    subject: SubjectReply,
    environment: &EnvironmentName,
    project: &ProjectName,
) -> DecisionReply {
    if reply.subject.digest == subject.digest && reply.environment == *environment && reply.project == *project {
        return reply;
    }
    let expected = format!("a decision about {} for {environment} of project {project}", subject.digest);
    let found = format!("one about {} for {} of project {}", reply.subject.digest, reply.environment, reply.project);
    reply.project = project.clone();
    reply.subject = subject;
    reply.environment = environment.clone();
    reply.reasons.clear();
    reply.evidence.clear();
    reply.platforms.clear();
    (reply.decision, reply.decided, reply.superseded_by) = (None, None, None);
    not_ready_because(&mut reply, own("gate.undecided", "Somebody decided about it", expected, found));
    reply
}

/// A file says no more than it did: with `reason` it is not ready, whose fix is about what the reply is about.
fn not_ready_because(reply: &mut DecisionReply, reason: Option<Reason>) {
    let reason = reason.map(|reason| {
        let fix =
            reason.fix.replace("{subject}", &reference(reply)).replace("{environment}", reply.environment.as_str());
        Reason { fix, ..reason }
    });
    reply.verdict = Verdict::NotReady;
    for platform in reply.platforms.iter_mut().filter(|platform| platform.verdict == Verdict::Ready) {
        platform.verdict = Verdict::NotReady;
    }
    if let Some(reason) = reason {
        reply.standing.changed_because.push(reason.rule.clone());
        reply.reasons.push(reason);
    }
}

fn own(rule: &str, title: &str, expected: String, found: String) -> Option<Reason> {
    let rule: RuleId = rule.parse().ok()?;
    Some(Reason {
        rule,
        outcome: Outcome::Violation,
        severity: Severity::Required,
        title: title.into(),
        owner: "gate".into(),
        expected,
        found,
        evidence: Vec::new(),
        fix: "ask the gate itself, not a file: countersign check {subject} --environment {environment}".into(),
        waived_by: None,
    })
}

fn from_record(record: Record, id: Digest, now: Timestamp) -> DecisionReply {
    // Whether a signer was accepted is the pack's to say, and the pack is not in the file.
    let evidence = EvidenceReply::looked_at(&record.inputs);
    let platforms = record.platforms.into_iter().map(PlatformReply::from).collect();
    let faults = record.inputs.all_faults().cloned().collect();
    let rests_on = record.inputs.rests_on().cloned();
    let inputs = record.inputs;
    DecisionReply {
        schema: DECISION_SCHEMA.into(),
        verdict: record.verdict,
        decided: Some(record.verdict),
        subject: SubjectReply { digest: inputs.subject.digest, name: inputs.subject.name },
        project: inputs.project,
        environment: inputs.environment,
        correlation_id: None,
        decision: Some(DecisionRef {
            id,
            run: inputs.run,
            decided_at: inputs.now,
            valid_until: record.valid_until,
            log_index: None,
        }),
        policy: Some(PolicyRef {
            pack: inputs.policy.name,
            version: inputs.policy.version,
            digest: inputs.policy.digest,
        }),
        trust_set: inputs.trust_set,
        reasons: record.reasons,
        waived_by: Vec::new(),
        overrides: Vec::new(),
        upcoming: Vec::new(),
        documentation: BTreeMap::new(),
        overridable_by: BTreeMap::new(),
        rests_on,
        evidence,
        faults,
        retried: inputs.retried,
        again: inputs.again,
        platforms,
        referrers: inputs.referrers,
        timing_ms: exported::untimed(),
        standing: Standing { as_of: now, changed_because: Vec::new(), unjudged_since: None },
        superseded_by: None,
        ready_from: None,
        publication: None,
    }
}
