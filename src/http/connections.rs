//! A listener that keeps only so many connections open, and none that takes nothing of its answer.
//!
//! The next connection waits in the system's queue. A client that stops reading holds what is ready for it in memory;
//! after [`WRITE_STALL_SECONDS_MAX`] without a byte taken its connection is closed. Whoever follows a run then comes
//! back and goes on where it was.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};

use crate::domain::limits::{MAX_CONNECTIONS, WRITE_STALL_SECONDS_MAX};

/// Accepts at most [`MAX_CONNECTIONS`] at the same time.
pub(super) struct Bounded {
    listener: TcpListener,
    places: Arc<Semaphore>,
}

impl Bounded {
    pub(super) fn new(listener: TcpListener) -> Self {
        Self { listener, places: Arc::new(Semaphore::new(MAX_CONNECTIONS)) }
    }
}

impl Listener for Bounded {
    type Io = Connection<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection<TcpStream>, SocketAddr) {
        // The semaphore is never closed; without a permit the connection would only go uncounted.
        let place = Arc::clone(&self.places).acquire_owned().await.ok();
        // Axum's own listener knows which errors of `accept` pass.
        let (stream, address) = Listener::accept(&mut self.listener).await;
        (Connection::new(stream, place, Duration::from_secs(WRITE_STALL_SECONDS_MAX)), address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection and its place, given back when it closes.
pub(super) struct Connection<S> {
    stream: S,
    _place: Option<OwnedSemaphorePermit>,
    /// How long the other side may take nothing.
    patience: Duration,
    /// Running while it takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl<S> Connection<S> {
    fn new(stream: S, place: Option<OwnedSemaphorePermit>, patience: Duration) -> Self {
        Self { stream, _place: place, patience, stalled: None }
    }

    /// The outcome of a write, or an error when the other side has taken nothing for too long.
    fn within_patience(&mut self, outcome: Poll<io::Result<usize>>, context: &mut Context) -> Poll<io::Result<usize>> {
        if outcome.is_ready() {
            self.stalled = None;
            return outcome;
        }
        let patience = self.patience;
        match self.stalled.get_or_insert_with(|| Box::pin(sleep(patience))).as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the client takes nothing"))),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Connection<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context, buffer: &mut ReadBuf) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Connection<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.within_patience(outcome, context)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context,
        parts: &[io::IoSlice],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.within_patience(outcome, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    #[tokio::test]
    async fn a_client_that_takes_nothing_loses_its_connection_and_one_that_is_slow_does_not() {
        let patience = Duration::from_millis(20);
        let (server, client) = tokio::io::duplex(8);
        let error = Connection::new(server, None, patience).write_all(&[0; 64]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        drop(client);

        let (server, mut client) = tokio::io::duplex(8);
        let mut connection = Connection::new(server, None, Duration::from_mins(1));
        let (written, read) = tokio::join!(
            async {
                let written = connection.write_all(&[7; 64]).await;
                drop(connection);
                written
            },
            async {
                let mut all = Vec::new();
                let read = client.read_to_end(&mut all).await;
                read.map(|_| all)
            }
        );
        written.unwrap();
        assert_eq!(read.unwrap(), [7; 64]);
    }
}
