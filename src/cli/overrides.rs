//! `override`: signed permissions to waive one rule for one subject in one environment.

use std::fmt::Write as _;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, text};
use super::signing::{SignerArgs, plain_signer};
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::time::Span;
use crate::gate::{GateError, OverrideReply, OverrideRequest};

/// Ask for, approve, revoke and list overrides.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Ask that one rule need not hold for one subject in one environment, for a time
    Request {
        /// The subject
        subject: String,
        /// The one environment
        #[arg(long, value_name = "ENVIRONMENT")]
        environment: EnvironmentName,
        /// The one rule
        #[arg(long, value_name = "RULE")]
        rule: RuleId,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// How long it lasts, such as 24h or 7d
        #[arg(long, value_name = "DURATION")]
        expires: Span,
        /// A reference into your own records
        #[arg(long, value_name = "TEXT")]
        ticket: Option<String>,
        /// Who asks: a key, or the identity that is here.
        #[command(flatten)]
        signer: SignerArgs,
    },
    /// Approve an override; the approver is another person than the requester
    Approve(Signed),
    /// Revoke an override; from then on it permits nothing
    Revoke(Signed),
    /// List overrides, those that are over too
    List,
}

/// An override and whoever signs about it.
#[derive(Clone, Debug, clap::Args)]
pub struct Signed {
    /// The override, or a unique beginning of its digest
    pub id: String,
    /// Who signs: a key, or the identity that is here.
    #[command(flatten)]
    pub signer: SignerArgs,
}

/// Requests, approves, revokes or lists.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let gate = context.gate().await?;
    let project = context.settings.project.value.clone();
    let reply = match command {
        Command::Request { subject, environment, rule, reason, expires, ticket, signer } => {
            let signer = plain_signer(context, &signer).await?;
            let (subject, _) = context.pin(&subject).await?;
            let request =
                OverrideRequest { project, subject, environment, rule, reason, ticket, lasts: expires, signer };
            let reply = gate.request_override(request).await?;
            // The id alone is the data, so that `ID=$(…)` holds it; the rest is for whoever reads along.
            context.emit(&reply, |_| format!("{}\n", reply.id))?;
            in_words(&reply, Paint::Plain).lines().skip(1).for_each(|line| context.note(line));
            return Ok(Exit::Done);
        }
        Command::Approve(signed) => {
            gate.approve_override(&project, &signed.id, plain_signer(context, &signed.signer).await?.as_ref()).await?
        }
        Command::Revoke(signed) => {
            gate.revoke_override(&project, &signed.id, plain_signer(context, &signed.signer).await?.as_ref()).await?
        }
        Command::List => {
            let overrides = gate.overrides(&project).await?;
            let words = |paint| overrides.iter().map(|one| in_words(one, paint)).collect::<Vec<_>>().join("\n");
            context.emit(&overrides, words)?;
            if overrides.is_empty() {
                context.note("no overrides; a decision that is not ready says which of its rules can be overridden");
            }
            return Ok(Exit::Done);
        }
    };
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::Done)
}

fn in_words(reply: &OverrideReply, paint: Paint) -> String {
    let state = match reply.state.as_str() {
        "in-force" => paint.good("in force"),
        "pending" => paint.warn("pending"),
        other => paint.faint(&safe(other)),
    };
    let mut out = format!("{}\n    {} {state}\n", reply.id, paint.faint("state    "));
    let mut line = |label: &str, words: &str| text::labelled(&mut out, paint, label, words);
    line("rule", &format!("{} of pack {}", reply.rule, reply.pack));
    line("subject", &reply.subject.to_string());
    line("for", &format!("{}, until {}", reply.environment, reply.expires));
    line("reason", &reply.reason);
    line("ticket", reply.ticket.as_deref().unwrap_or_default());
    line("asked by", &text::signer_in_words(&reply.requester));
    let approved = if reply.approved_by.is_empty() { "nobody".into() } else { reply.approved_by.join(", ") };
    line("approved", &format!("by {approved}; {} of {} needed", reply.approved_by.len(), reply.quorum));
    line("missing", &reply.missing);
    if reply.state == "pending" {
        let _ = writeln!(out, "    {} countersign override approve {} --key FILE", paint.faint("next     "), reply.id);
    }
    out
}
