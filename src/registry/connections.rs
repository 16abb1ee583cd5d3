//! Connections to registries, kept open between calls.
//!
//! To set up TLS and to connect costs more than most requests, so everything that is opened with clones of the same
//! options shares these. What is shared is the way and nothing else: credentials and tokens belong to each repository
//! that is opened, and go out as headers of its own requests. What is known about a host (whether it is up, whether it
//! asked for quiet) is shared too.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::address::{Here, PublicResolver};
use super::error::chain;
use super::hosts::{Host, HostTrouble, Hosts};
use crate::domain::fault::FaultClass;
use crate::domain::limits::{IDLE_CONNECTION_SECONDS_MAX, MAX_FETCHES_IN_FLIGHT};
use crate::domain::measure::{Counters, Histogram};

/// Connections that stand. Clones share them; two defaults do not.
#[derive(Clone, Default)]
pub struct Connections(Arc<Shared>);

#[derive(Default)]
struct Shared {
    clients: Mutex<BTreeMap<(Reach, Duration), reqwest::Client>>,
    hosts: Hosts,
    meter: Meter,
}

/// What is counted about requests to registries, whichever they are.
pub struct Meter {
    /// How long one request took, answered or not.
    pub seconds: Histogram,
    /// Requests by outcome: `answered`, or the class of the failure.
    pub outcomes: Counters<7>,
    /// Requests that were sent again, by the class of the failure before.
    pub retries: Counters<6>,
}

impl Default for Meter {
    fn default() -> Self {
        let classes = FaultClass::ALL.map(FaultClass::as_str);
        let outcomes = Counters::of(std::array::from_fn(|place| match place.checked_sub(1) {
            None => "answered",
            Some(class) => classes.get(class).copied().unwrap_or_default(),
        }));
        Self { seconds: Histogram::default(), outcomes, retries: Counters::of(classes) }
    }
}

/// Whom a client may speak to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Only this machine: neither a proxy nor the system's certificates have a part in that.
    Loopback,
    /// Everybody.
    Network,
    /// Everybody but this machine, whatever a name resolves to.
    Elsewhere,
}

impl Connections {
    /// The client for `reach`, made when it is first asked for.
    pub(super) fn client(&self, reach: Reach, connect_timeout: Duration) -> Result<reqwest::Client, String> {
        let mut clients = self.0.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&(reach, connect_timeout)) {
            return Ok(client.clone());
        }
        let client = build(reach, connect_timeout)?;
        clients.insert((reach, connect_timeout), client.clone());
        Ok(client)
    }

    /// What is counted about requests over these connections.
    #[must_use]
    pub fn meter(&self) -> &Meter {
        &self.0.meter
    }

    /// The hosts that were asked, each with what is held against it if it did not answer last.
    #[must_use]
    pub fn hosts(&self) -> Vec<(String, Option<HostTrouble>)> {
        self.0.hosts.asked()
    }

    /// What is known about `host`.
    pub(super) fn host(&self, host: &str, pause: Duration) -> Arc<Host> {
        self.0.hosts.host(host, pause)
    }
}

fn build(reach: Reach, connect_timeout: Duration) -> Result<reqwest::Client, String> {
    let here = if reach == Reach::Elsewhere { Here::Refused } else { Here::Allowed };
    let builder = reqwest::Client::builder()
        .user_agent(concat!("countersign/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(Duration::from_secs(IDLE_CONNECTION_SECONDS_MAX))
        .pool_max_idle_per_host(MAX_FETCHES_IN_FLIGHT)
        .dns_resolver(PublicResolver { here })
        .referer(false)
        // Digests are over the bytes as sent: nobody unpacks them on the way, whatever other crates switch on.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate();
    let builder = match reach {
        Reach::Loopback => builder.no_proxy().tls_certs_only([]),
        Reach::Network | Reach::Elsewhere => builder,
    };
    builder.build().map_err(|error| chain(&error))
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connections")
    }
}
