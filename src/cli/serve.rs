//! `serve`: the HTTP API, until it is told to stop.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::sync::Notify;

use super::config::Origin;
use super::context::{Context, KEY_PASSWORD};
use super::exit::Exit;
use super::{Interrupts, trust_keeper, wire};
use crate::domain::limits::HOLD_MILLISECONDS;
use crate::gate::GateError;
use crate::http::{self, Guard};

/// Serve the HTTP API on this machine.
///
/// SIGHUP reads the trusted roots again; with trust.refresh in the configuration their TUF repositories are asked that
/// often, beside all requests and never for one.
///
/// There is no authentication yet: whoever can connect may ask for runs and cancel them. So only loopback addresses
/// are served, unless you say otherwise in so many words. Then registries on this machine are asked only where the
/// configuration lists them (registry.plain-http, projects.NAME.places). SIGTERM or Ctrl-C stops it: work in progress is finished
/// for up to 20 seconds, and what is left is resumed at the next start. A second one leaves at once.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Where to listen; port 0 picks a free one [env: COUNTERSIGN_LISTEN]
    #[arg(long, value_name = "ADDRESS", value_parser = socket)]
    pub listen: Option<SocketAddr>,
    /// Serve everybody who can reach the address, without any authentication
    #[arg(long)]
    pub insecure_no_authentication: bool,
}

/// The documented port, on this machine only.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:8484";

/// Serves.
///
/// # Errors
///
/// [`GateError::Usage`] for an address that others can reach; [`GateError::Configuration`] when it is in use; as
/// [`wire::gate`].
pub async fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    context.refuse_server_but("is the server", "leave --server away")?;
    let address = address(context, arguments)?;
    let guard = match (address.ip().is_loopback(), arguments.insecure_no_authentication) {
        (true, false) => Guard::LoopbackOnly,
        (_, true) => Guard::Nobody,
        (false, false) => {
            return Err(GateError::Usage {
                detail: format!("expected a loopback address, found {address}: there is no authentication yet"),
                hint: Some("put it behind a proxy that authenticates, or add --insecure-no-authentication".into()),
            });
        }
    };
    for webhook in context.settings.webhooks.value.iter() {
        webhook.secret.load().map_err(|error| GateError::Configuration {
            detail: format!("{}: webhook `{}`: {error}", context.settings.webhooks.origin, webhook.name),
            hint: Some("openssl rand -base64 32 makes one; secret = \"env://NAME\", or a file with mode 0600".into()),
        })?;
    }
    let password = context.variable(KEY_PASSWORD);
    let gate = match guard {
        Guard::LoopbackOnly => wire::gate(&context.settings, password).await?,
        Guard::Nobody => wire::gate_for_others(&context.settings, password).await?,
    };
    // Before anybody is told that we listen: who is told may tell us to stop at once.
    let mut interrupts = Interrupts::listen();
    let service = http::bind(gate.clone(), address, guard).await?.keeping(context.settings.retention.value);
    context.note(&format!("listening on http://{}", service.address()));
    if guard == Guard::Nobody {
        context.note("warning: nobody is authenticated; whoever can connect may ask for runs and cancel them");
    }
    // A record that does not answer just now is no reason to end: it may be back in a moment, and `/readyz` says so.
    if matches!(gate.log_origin().await, Ok(None)) {
        context.note("warning: nobody signs for the decision log; set decision-log.key (countersign keygen --out log)");
    }
    if context.settings.gate_id.origin == Origin::Default {
        context.note(&format!(
            "warning: gate.id is `{}`, as that of every gate to which nobody gave one: an override or a revocation that was \
             signed for another of them counts here, too, where its signers do; set gate.id to a name of your own",
            context.settings.gate_id.value
        ));
    }
    let keeper = trust_keeper::Keeper::new(context, gate.clone())?;
    let asked = Notify::new();
    let insisted = async {
        let _ = interrupts.next().await;
        context.note("stopping: work in progress is finished first; press Ctrl-C again to leave at once");
        asked.notify_one();
        let _ = interrupts.next().await;
    };
    tokio::select! {
        stopped = service.run(asked.notified()) => stopped?,
        () = keeper.keep() => {}
        () = insisted => {
            // So that whoever goes on need not wait for the claims to end; but nobody waits for this.
            let _ = tokio::time::timeout(Duration::from_millis(HOLD_MILLISECONDS), gate.give_runs_back()).await;
            return Err(GateError::Cancelled {
                done: "no request is accepted any more".into(),
                not_done: "work in progress was not awaited; it is resumed at the next start".into(),
            });
        }
    }
    context.note("stopped");
    Ok(Exit::Done)
}

fn address(context: &Context, arguments: &Args) -> Result<SocketAddr, GateError> {
    if let Some(address) = arguments.listen {
        return Ok(address);
    }
    let (text, origin) = match context.variable("COUNTERSIGN_LISTEN") {
        Some(text) => (text, "COUNTERSIGN_LISTEN"),
        None => (DEFAULT_LISTEN, "default"),
    };
    socket(text).map_err(|wrong| GateError::usage(format!("{origin}: {wrong}, found `{text}`")))
}

/// An address and a port. What a name leads to may change, and could be served to others than was meant.
fn socket(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "expected an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080".to_owned())
}
