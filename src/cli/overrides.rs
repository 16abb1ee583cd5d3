//! `override`: signed permissions to waive one rule for one subject in one environment.

use std::fmt::Write as _;

use super::backend::Backend;
use super::consent::{self, Ask};
use super::context::Context;
use super::exit::Exit;
use super::output::{Format, TEXT_OR_JSON};
use super::override_terms::{self, Expected, OverrideInHand, ToldBy};
use super::paint::Paint;
use super::render::{override_debt, safe, text};
use super::run::more;
use super::signing::{SignerArgs, plain_signer};
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::{State, Way};
use crate::domain::time::Span;
use crate::gate::{GateError, Listing, OverrideChoice, OverrideReply, OverrideRequest, OverrideStep, Page, Said};

/// Ask for, approve, refuse, revoke, review and list overrides.
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
        /// How long it lasts, such as 24h or 7d; the pack may allow less
        #[arg(long, value_name = "DURATION")]
        expires: Span,
        /// A reference into your own records
        #[arg(long, value_name = "TEXT")]
        ticket: Option<String>,
        /// Break the glass: one person answers for it, loudly and for a short time, and somebody else reviews it
        #[arg(long, requires = "ticket")]
        break_glass: bool,
        /// Who asks: a key, or the identity that is here.
        #[command(flatten)]
        signer: SignerArgs,
    },
    /// Approve an override; the approver is another person than the requester
    Approve(Signed),
    /// Refuse an override that is not in force yet; it never will be
    #[command(alias = "deny")]
    Refuse(Reasoned),
    /// Revoke an override; from then on it permits nothing
    Revoke(MaybeReasoned),
    /// Say what you found when you looked at broken glass; another person than who broke it
    Review(Reasoned),
    /// Show an override: where it stands, who is being waited for, who said what
    Show {
        /// The override, or a unique beginning of its digest
        id: String,
    },
    /// List overrides, newest first, those that are over too
    List(ListArgs),
    /// Show how much is waived: how many, how old, whose rules, and how that changes (text, json or markdown)
    Debt,
}

// An override and whoever signs about it.
#[derive(Clone, Debug, clap::Args)]
pub struct Signed {
    /// The override, or a unique beginning of its digest
    pub id: String,
    /// What it is expected to be.
    #[command(flatten)]
    pub expected: Expected,
    /// Do not ask at a terminal whether what is shown is to be signed
    #[arg(long)]
    pub yes: bool,
    /// Who signs: a key, or the identity that is here.
    #[command(flatten)]
    pub signer: SignerArgs,
}

// The same, and why.
#[derive(Clone, Debug, clap::Args)]
pub struct Reasoned {
    /// The override, and who signs.
    #[command(flatten)]
    pub signed: Signed,
    /// Why, or what was found
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

// The same, where nobody has to say why.
#[derive(Clone, Debug, clap::Args)]
pub struct MaybeReasoned {
    /// The override, and who signs.
    #[command(flatten)]
    pub signed: Signed,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

// Which overrides.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ListArgs {
    /// Only for this subject; a tag is resolved
    #[arg(long, value_name = "SUBJECT")]
    pub subject: Option<String>,
    /// Only for this environment
    #[arg(long, value_name = "ENVIRONMENT")]
    pub environment: Option<EnvironmentName>,
    /// Only in this state: pending, in-force, refused, expired, revoked or void
    #[arg(long, value_name = "STATE", value_parser = state)]
    pub state: Option<State>,
    /// Only those that end within 72 hours
    #[arg(long)]
    pub expiring: bool,
    /// Only broken glass that nobody has reviewed
    #[arg(long, conflicts_with = "expiring")]
    pub unreviewed: bool,
    /// How many at most
    #[arg(long, value_name = "NUMBER", default_value_t = MAX_PAGE, value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,
    /// Where the page before ended
    #[arg(long, value_name = "CURSOR")]
    pub cursor: Option<String>,
}

fn state(text: &str) -> Result<State, String> {
    let known = State::ALL.map(State::as_str).join(", ");
    State::from_name(text).ok_or_else(|| format!("expected one of {known}"))
}

/// Requests, approves, refuses, revokes, reviews, shows or lists.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    let project = context.settings.project.value.clone();
    let (signed, step) = match command {
        Command::Request { .. } => return request(context, project, command).await,
        Command::List(arguments) => return list(context, &project, arguments).await,
        Command::Debt => return debt(context, &project).await,
        Command::Show { id } => {
            context.check_outputs(TEXT_OR_JSON)?;
            let reply = context.backend_to_read().await?.override_by(&project, &id).await?;
            context.emit(&reply, |paint| in_words(&reply, paint))?;
            return Ok(Exit::Done);
        }
        Command::Approve(signed) => (signed, OverrideStep::Approve),
        Command::Refuse(Reasoned { signed, reason }) => (signed, OverrideStep::Refuse(reason)),
        Command::Revoke(MaybeReasoned { signed, reason }) => (signed, OverrideStep::Revoke(reason)),
        Command::Review(Reasoned { signed, reason }) => (signed, OverrideStep::Review(reason)),
    };
    say(context, &project, signed, step).await
}

/// Shows what is to be signed, asks where somebody is there who can be asked, and signs it: the same here as over a server.
async fn say(context: &Context, project: &ProjectName, signed: Signed, step: OverrideStep) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let backend = context.backend_in_use().await?;
    let signer = plain_signer(context, &signed.signer).await?;
    let (over, told_by) = match &backend {
        Backend::Data(gate) => (OverrideInHand::here(gate, project, &signed.id, &step).await?, ToldBy::Gate),
        Backend::Server(remote) => (remote.override_in_hand(project, &signed.id, &step).await?, ToldBy::Server),
    };
    signed.expected.require(over.terms.as_ref())?;
    if let Some(terms) = &over.terms {
        // What the rule says is the word of whoever keeps the pack; which rule it is, the requester's.
        let policy = over.told.policy;
        let pack = match &backend {
            Backend::Data(_) if step == OverrideStep::Approve => Some(backend.policy(project, policy).await?),
            Backend::Data(_) => backend.policy(project, policy).await.ok(),
            Backend::Server(remote) => remote.pack_to_sign(project, policy, &step).await?,
        };
        let ask = if step.permits() && !signed.yes { Ask::WhoeverIsThere } else { Ask::Nobody };
        let words = override_terms::in_words(terms, pack.as_ref(), Some((&over.told, told_by)));
        consent::show(context, &format!("{} it", step.verb()), &words, ask).await?;
    }
    let by = signer.as_ref();
    let reply = match &backend {
        // She may have thought it over for long: what she has read is what is signed, or nothing is.
        Backend::Data(gate) => {
            let (id, read) = (over.told.id.to_string(), over.told.policy);
            gate.say_of_override_as_read(project, &id, step, read, by).await?
        }
        Backend::Server(remote) => remote.say_of_override(project, &over, &step, by).await?,
    };
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::Done)
}

async fn request(context: &Context, project: ProjectName, command: Command) -> Result<Exit, GateError> {
    let Command::Request { subject, environment, rule, reason, expires, ticket, break_glass, signer } = command else {
        return Err(GateError::internal("not a request"));
    };
    context.check_outputs(TEXT_OR_JSON)?;
    let backend = context.backend_in_use().await?;
    let signer = plain_signer(context, &signer).await?;
    let (subject, _) = context.pin(&subject).await?;
    let way = if break_glass { Way::BreakGlass } else { Way::Ordinary };
    let lasts = expires;
    let request = OverrideRequest { project, subject, environment, rule, way, reason, ticket, lasts, signer };
    let payload = match &backend {
        Backend::Data(gate) => {
            let OverrideRequest { project, environment, rule, way, .. } = &request;
            request.statement(&gate.override_terms(project, environment, rule, *way).await?)?
        }
        Backend::Server(remote) => remote.override_to_request(&request).await?,
    };
    let terms = override_terms::terms_of(&payload).map_err(GateError::internal)?;
    // In the words of which pack is in what is signed: those of no other are shown.
    let named = terms.permits.policy;
    let pack = backend.policy(&request.project, named).await.ok();
    let pack = pack.filter(|pack| named.is_none_or(|named| named == pack.reference().digest));
    consent::show(context, "ask for it", &override_terms::in_words(&terms, pack.as_ref(), None), Ask::Nobody).await?;
    let reply = match &backend {
        Backend::Data(gate) => gate.request_override_as_read(request, &payload).await?,
        Backend::Server(remote) => remote.request_override(request, payload).await?,
    };
    // The id alone is the data, so that `ID=$(…)` holds it; the rest is for whoever reads along.
    context.emit(&reply, |_| format!("{}\n", reply.id))?;
    in_words(&reply, Paint::Plain).lines().skip(1).for_each(|line| context.note(line));
    Ok(Exit::Done)
}

async fn list(context: &Context, project: &ProjectName, arguments: ListArgs) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let subject = match &arguments.subject {
        Some(subject) => Some(context.pin(subject).await?.0),
        None => None,
    };
    let ListArgs { environment, state, expiring, unreviewed, limit, cursor, .. } = arguments;
    let choice = OverrideChoice { subject, environment, state, expiring, unreviewed };
    let backend = context.backend_to_read().await?;
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut found = Listing { items: Vec::new(), next_cursor: cursor };
    loop {
        let left = u32::try_from(most.saturating_sub(found.items.len())).unwrap_or(u32::MAX);
        let page = Page { limit: left.min(MAX_PAGE), cursor: found.next_cursor.take() };
        let listing = backend.overrides(project, &choice, page).await?;
        found.items.extend(listing.items);
        found.next_cursor = listing.next_cursor;
        if found.next_cursor.is_none() || found.items.len() >= most {
            break;
        }
    }
    context.emit(&found, |paint| {
        let mut out = found.items.iter().map(|one| in_words(one, paint)).collect::<Vec<_>>().join("\n");
        more(&mut out, found.next_cursor.as_deref(), paint);
        out
    })?;
    if found.items.is_empty() && choice == OverrideChoice::default() {
        context.note("no overrides; a decision that is not ready says which of its rules can be overridden");
    } else if found.items.is_empty() {
        context.note("no such overrides");
    }
    Ok(Exit::Done)
}

async fn debt(context: &Context, project: &ProjectName) -> Result<Exit, GateError> {
    context.check_outputs(&[Format::Text, Format::Json, Format::Markdown])?;
    let debt = context.backend_to_read().await?.override_debt(project).await?;
    context.emit_as(&debt, |format, paint| match format {
        Format::Markdown => override_debt::markdown(&debt),
        _ => override_debt::text(&debt, paint),
    })?;
    Ok(Exit::Done)
}

fn in_words(reply: &OverrideReply, paint: Paint) -> String {
    let state = match reply.state.as_str() {
        "in-force" => paint.good("in force"),
        "pending" => paint.warn("pending"),
        other => paint.faint(&safe(other)),
    };
    let mut out = format!("{}\n    {} {state}\n", reply.id, paint.faint("state    "));
    if reply.way == Way::BreakGlass {
        let words = if reply.needs_review { "BREAK-GLASS, not reviewed yet" } else { "BREAK-GLASS" };
        let _ = writeln!(out, "    {} {}", paint.faint("way      "), paint.bold(&paint.bad(words)));
    }
    let mut line = |label: &str, words: &str| text::labelled(&mut out, paint, label, words);
    line("rule", &format!("{} of pack {}", reply.rule, reply.pack));
    line("subject", &reply.subject.to_string());
    let soon = reply.ends_within.map(|span| format!(": it ends within {}", text::hours(span))).unwrap_or_default();
    line("for", &format!("{}, until {}{soon}", reply.environment, reply.expires));
    line("reason", &reply.reason);
    line("ticket", reply.ticket.as_deref().unwrap_or_default());
    line("asked by", &text::signer_in_words(&reply.requester));
    let approved = if reply.approved_by.is_empty() { "nobody".into() } else { reply.approved_by.join(", ") };
    line("approved", &format!("by {approved}; {} of {} needed", reply.approved_by.len(), reply.quorum));
    line("waits for", &reply.waiting_for.join(" or "));
    line("missing", &reply.missing);
    for (label, said) in [("refused", &reply.refused), ("revoked", &reply.revoked), ("reviewed", &reply.reviewed)] {
        line(label, &said.as_ref().map(said_in_words).unwrap_or_default());
    }
    let next = match (reply.state.as_str(), reply.needs_review) {
        ("pending", _) => format!("countersign override approve {} --key FILE", reply.id),
        (_, true) => format!("countersign override review {} --reason TEXT --key FILE", reply.id),
        _ => String::new(),
    };
    if !next.is_empty() {
        let _ = writeln!(out, "    {} {next}", paint.faint("next     "));
    }
    out
}

fn said_in_words(said: &Said) -> String {
    let reason = said.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("by {} at {}{reason}", said.by, said.at)
}
