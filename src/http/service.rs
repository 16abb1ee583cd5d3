//! The socket, the start and the end of the service.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;

use super::connections::{Admission, Bounded};
use super::workers::{Phase, Workers};
use super::{Guard, router};
use crate::domain::limits::{
    DRAIN_SECONDS_MAX, HEARTBEAT_SECONDS, MAX_CONNECTIONS_WAITING, SEND_BUFFER_BYTES, WRITE_STALL_SECONDS_MAX,
};
use crate::domain::time::Span;
use crate::gate::{Gate, GateError};

/// A service that has its socket: from now on nobody is refused, only made to wait.
pub struct Service {
    listener: TcpListener,
    address: SocketAddr,
    gate: Gate,
    guard: Guard,
    keep: Option<Span>,
    heartbeat: Duration,
    patience: Duration,
}

/// Takes the address.
///
/// # Errors
///
/// [`GateError::Configuration`] when it is in use, or not this machine's.
// Waits for nothing: the listener belongs to the runtime in which it is made.
pub async fn bind(gate: Gate, address: SocketAddr, guard: Guard) -> Result<Service, GateError> {
    let failed = |error: std::io::Error| GateError::Configuration {
        detail: format!("cannot listen on {address}: {error}"),
        hint: match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                Some("another process listens there; --listen 127.0.0.1:0 picks a free port".into())
            }
            _ => None,
        },
    };
    let listener = listen(address).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let (heartbeat, patience) = (Duration::from_secs(HEARTBEAT_SECONDS), Duration::from_secs(WRITE_STALL_SECONDS_MAX));
    Ok(Service { listener, address, gate, guard, keep: None, heartbeat, patience })
}

/// A listener each of whose connections keeps [`SEND_BUFFER_BYTES`] for a client that takes nothing: it has that from its listener.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(SEND_BUFFER_BYTES)?;
    socket.bind(address)?;
    socket.listen(MAX_CONNECTIONS_WAITING)
}

impl Service {
    /// Where it listens, with the real port.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The same, removing what is older than `keep` and needed by nothing that stands.
    #[must_use]
    pub fn keeping(self, keep: Option<Span>) -> Self {
        Self { keep, ..self }
    }

    /// The same, with a sign of life so often on a stream on which nothing happens, instead of every [`HEARTBEAT_SECONDS`].
    #[must_use]
    pub fn with_heartbeat(self, heartbeat: Duration) -> Self {
        Self { heartbeat, ..self }
    }

    /// The same, closing the connection of a client that takes nothing for so long, instead of for [`WRITE_STALL_SECONDS_MAX`].
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Serves until `stop` ends; then accepts nothing more and finishes what was begun, for so long as the limit
    /// allows. What is left is durable and resumed at the next start.
    ///
    /// # Errors
    ///
    /// [`GateError::Internal`] when the listener fails, which no single connection can make it do.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), GateError> {
        let (phase, watched) = watch::channel(Phase::Serving);
        let workers = Workers::new(self.gate.clone(), watched);
        let gate = self.gate.clone();
        let router = router(self.gate, workers.clone(), (self.guard, self.heartbeat));
        let stopping = workers.clone();
        let router = router.into_make_service_with_connect_info::<Admission>();
        let server = axum::serve(Bounded::new(self.listener, self.patience), router)
            .with_graceful_shutdown(async move { stopping.stopping().await });
        let mut serving = tokio::spawn(server.into_future());
        let worker = workers.clone();
        let working = tokio::spawn(async move { worker.work().await });
        let publisher = workers.clone();
        let publishing = tokio::spawn(async move { publisher.publish().await });
        let signer = workers.clone();
        let signing = tokio::spawn(Box::pin(async move { signer.log().await }));
        let teller = workers.clone();
        let telling = tokio::spawn(async move { teller.notify().await });
        let judge = workers.clone();
        let judging = tokio::spawn(Box::pin(async move { judge.judge().await }));
        let (sweeper, keep) = (workers.clone(), self.keep);
        let sweeping = tokio::spawn(async move { sweeper.sweep(keep).await });
        tokio::select! {
            ended = &mut serving => return Err(GateError::internal(format!("the listener ended: {ended:?}"))),
            () = stop => {}
        }
        phase.send_replace(Phase::Stopping);
        tracing::info!("stopping");
        let drained = async {
            // Each of these ends by itself once the phase has changed.
            let _ = serving.await;
            let _ = working.await;
            let _ = publishing.await;
            let _ = signing.await;
            let _ = telling.await;
            let _ = judging.await;
            let _ = sweeping.await;
            workers.idle().await;
        };
        if tokio::time::timeout(Duration::from_secs(DRAIN_SECONDS_MAX), drained).await.is_err() {
            tracing::warn!(seconds = DRAIN_SECONDS_MAX, "left work unfinished; it is resumed at the next start");
        }
        gate.give_runs_back().await;
        Ok(())
    }
}
