//! A listener that keeps only so many connections open, and none on which nothing moves.
//!
//! When all places are taken, a few more connections are still accepted, in a lane of their own: whoever asks whether
//! something may go on is answered there as ever, and everybody else is told at once to come back later, instead of
//! waiting in the system's queue for whoever holds the places. Beyond these the next connection does wait there.
//!
//! How many places there are also depends on how many files the process may have open: half of them are left for the
//! record and for the registries. A client that stops reading holds what is ready for it in memory; after
//! [`WRITE_STALL_SECONDS_MAX`] without a byte taken its connection is closed. Whoever follows a run then comes back and
//! goes on where it was. A connection on which nothing moves at all is closed after [`IDLE_CLIENT_SECONDS_MAX`].

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep};

use crate::domain::limits::{
    CROWDED_SECONDS_MAX, IDLE_CLIENT_SECONDS_MAX, MAX_CONNECTIONS, MAX_CROWDED_CONNECTIONS, MAX_OPEN_FILES,
    WRITE_STALL_SECONDS_MAX,
};

/// Whether a connection has a place, or only the lane for when there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It has one.
    Placed,
    /// All were taken when it came.
    Crowded,
}

impl Connected<IncomingStream<'_, Bounded>> for Admission {
    fn connect_info(stream: IncomingStream<'_, Bounded>) -> Self {
        stream.io().admission
    }
}

/// Accepts at most [`MAX_CONNECTIONS`] at the same time, and a few more in a lane of their own.
pub(super) struct Bounded {
    listener: TcpListener,
    places: Arc<Semaphore>,
    lane: Arc<Semaphore>,
    /// How long a client may take nothing.
    patience: Duration,
}

impl Bounded {
    pub(super) fn new(listener: TcpListener, patience: Duration) -> Self {
        let places = places(open_files());
        if places < MAX_CONNECTIONS {
            tracing::warn!(places, "few files may be open at the same time, so few connections are kept");
        }
        let (places, lane) = (Arc::new(Semaphore::new(places)), Arc::new(Semaphore::new(MAX_CROWDED_CONNECTIONS)));
        Self { listener, places, lane, patience }
    }
}

/// How many files this process may have open, after it has asked for as many as it wants.
fn open_files() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let count = |files: Option<u64>| files.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX));
    let (now, most) = (count(limit.current), count(limit.maximum).min(MAX_OPEN_FILES));
    if now >= most {
        return now;
    }
    let wanted = Rlimit { current: u64::try_from(most).ok(), maximum: limit.maximum };
    setrlimit(Resource::Nofile, wanted).map_or(now, |()| most)
}

/// The connections that so many files leave room for.
fn places(files: usize) -> usize {
    (files / 2).saturating_sub(MAX_CROWDED_CONNECTIONS).clamp(1, MAX_CONNECTIONS)
}

impl Listener for Bounded {
    type Io = Connection<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection<TcpStream>, SocketAddr) {
        let (places, lane) = (Arc::clone(&self.places), Arc::clone(&self.lane));
        // Neither semaphore is ever closed; without a permit the connection would only go uncounted.
        let (place, admission) = tokio::select! {
            biased;
            place = places.acquire_owned() => (place.ok(), Admission::Placed),
            place = lane.acquire_owned() => (place.ok(), Admission::Crowded),
        };
        // Axum's own listener knows which errors of `accept` pass.
        let (stream, address) = Listener::accept(&mut self.listener).await;
        // Somebody may have left meanwhile.
        let connection = match (admission, Arc::clone(&self.places).try_acquire_owned()) {
            (Admission::Crowded, Ok(free)) => Connection::new(stream, Some(free), Admission::Placed),
            (_, _) => Connection::new(stream, place, admission),
        };
        (Connection { patience: self.patience, ..connection }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection and its place, given back when it closes.
pub(super) struct Connection<S> {
    stream: S,
    _place: Option<OwnedSemaphorePermit>,
    admission: Admission,
    /// How long the other side may take nothing.
    patience: Duration,
    /// Running while it takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
    /// How long nothing may move.
    rest: Duration,
    /// When that is over; set again when something has moved.
    resting: Option<Pin<Box<Sleep>>>,
    moved: bool,
}

impl<S> Connection<S> {
    fn new(stream: S, place: Option<OwnedSemaphorePermit>, admission: Admission) -> Self {
        let rest = match admission {
            Admission::Placed => IDLE_CLIENT_SECONDS_MAX,
            Admission::Crowded => CROWDED_SECONDS_MAX,
        };
        Self {
            stream,
            _place: place,
            admission,
            patience: Duration::from_secs(WRITE_STALL_SECONDS_MAX),
            stalled: None,
            rest: Duration::from_secs(rest),
            resting: None,
            moved: true,
        }
    }

    /// The outcome of a write, or an error when the other side has taken nothing for too long.
    fn within_patience(&mut self, outcome: Poll<io::Result<usize>>, context: &mut Context) -> Poll<io::Result<usize>> {
        if outcome.is_ready() {
            (self.stalled, self.moved) = (None, true);
            return outcome;
        }
        let patience = self.patience;
        match self.stalled.get_or_insert_with(|| Box::pin(sleep(patience))).as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the client takes nothing"))),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Still waiting for the other side, or an error when nothing has moved for too long.
    fn within_rest(&mut self, context: &mut Context) -> Poll<io::Result<()>> {
        let rest = self.rest;
        let resting = self.resting.get_or_insert_with(|| Box::pin(sleep(rest)));
        if std::mem::take(&mut self.moved)
            && let Some(end) = Instant::now().checked_add(rest)
        {
            resting.as_mut().reset(end);
        }
        match resting.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "nothing moves"))),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Connection<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context, buffer: &mut ReadBuf) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stream).poll_read(context, buffer) {
            Poll::Ready(read) => {
                self.moved = true;
                Poll::Ready(read)
            }
            Poll::Pending => self.within_rest(context),
        }
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
        let mut connection = Connection { patience, ..Connection::new(server, None, Admission::Placed) };
        let error = connection.write_all(&[0; 64]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        drop(client);

        let (server, mut client) = tokio::io::duplex(8);
        let mut connection = Connection::new(server, None, Admission::Placed);
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

    #[tokio::test]
    async fn a_connection_on_which_nothing_moves_is_closed() {
        let rest = Duration::from_millis(40);
        let (server, mut client) = tokio::io::duplex(8);
        let mut connection = Connection { rest, ..Connection::new(server, None, Admission::Placed) };
        client.write_all(&[7]).await.unwrap();
        assert_eq!(connection.read_u8().await.unwrap(), 7);
        assert_eq!(connection.read_u8().await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        // What comes in the end was worth waiting for.
        let (server, mut client) = tokio::io::duplex(8);
        let mut connection = Connection::new(server, None, Admission::Placed);
        let (read, written) = tokio::join!(connection.read_u8(), client.write_all(&[8]));
        written.unwrap();
        assert_eq!(read.unwrap(), 8);
    }

    #[test]
    fn half_of_the_files_are_left_for_everything_else() {
        let table = [(0, 1), (64, 1), (256, 96), (1_024, 480), (4_096, MAX_CONNECTIONS), (usize::MAX, MAX_CONNECTIONS)];
        for (files, expected) in table {
            assert_eq!(places(files), expected, "{files}");
        }
    }
}
