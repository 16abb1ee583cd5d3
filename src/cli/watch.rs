//! Watches a run on a server: by its stream of events, or where nothing comes through by looking now and then.

use std::time::{Duration, Instant};

use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Method, StatusCode};
use uuid::Uuid;

use super::remote::Remote;
use super::stream::Events;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::json;
use crate::domain::limits::{
    LOOK_PAUSE_MILLISECONDS_MAX, MAX_LOOKS_FAILED, MAX_STREAMS_BROKEN, POLL_MILLISECONDS, STREAM_FIRST_SECONDS_MAX,
    STREAM_IDLE_SECONDS_MAX, STREAM_SECONDS_MAX, WATCH_SECONDS_MAX,
};
use crate::gate::reply::{RunEventReply, RunReply};
use crate::gate::{GateError, Observer};

/// A run being watched.
struct Watch<'a> {
    remote: &'a Remote,
    run: Uuid,
    observer: &'a Observer,
    /// The last event that was told.
    told: u64,
    /// Streams that broke, or that something in between kept back.
    broken: u32,
    /// Looks that failed since the last that did not.
    failed: u32,
}

/// Why a stream is no longer read.
#[derive(Debug, PartialEq, Eq)]
enum StreamEnd {
    /// As it should: the run ended, or the server ends its streams now and then.
    Ended,
    /// Nothing more came.
    Broken,
}

impl Remote {
    /// Watches a run to its end, telling `observer` each transition once.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the server could not be asked several times in a row, or the run did not end; as
    /// [`Remote::run`].
    pub async fn follow(&self, run: Uuid, observer: &Observer) -> Result<RunReply, GateError> {
        let began = Instant::now();
        let mut watch = Watch { remote: self, run, observer, told: 0, broken: 0, failed: 0 };
        while began.elapsed() < Duration::from_secs(WATCH_SECONDS_MAX) {
            let Some(reply) = watch.look(began).await? else { continue };
            for event in &reply.events {
                watch.tell(event);
            }
            if reply.has_ended() {
                return Ok(reply);
            }
            watch.wait().await;
        }
        let detail = format!("run {run} did not end; `countersign run watch {run}` goes on watching");
        Err(GateError::Fault(self.fault(FaultClass::Timeout, began, detail)))
    }
}

impl Watch<'_> {
    /// The run as it is now; `None` after a pause where the server could not be asked, as while it restarts.
    async fn look(&mut self, began: Instant) -> Result<Option<RunReply>, GateError> {
        match self.remote.run(self.run).await {
            Ok(reply) => {
                self.failed = 0;
                Ok(Some(reply))
            }
            Err(GateError::Fault(fault)) if passes(&fault) => {
                self.failed = self.failed.saturating_add(1);
                if self.failed >= MAX_LOOKS_FAILED {
                    let elapsed_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
                    return Err(GateError::Fault(Fault { tries: self.failed, elapsed_ms, ..fault }));
                }
                let doubled = POLL_MILLISECONDS.saturating_mul(2u64.saturating_pow(self.failed));
                let asked = fault.retry_after_s.unwrap_or(0).saturating_mul(1_000);
                tokio::time::sleep(Duration::from_millis(doubled.max(asked).min(LOOK_PAUSE_MILLISECONDS_MAX))).await;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn tell(&mut self, event: &RunEventReply) {
        if event.sequence > self.told {
            self.told = event.sequence;
            (self.observer)(event);
        }
    }

    /// Waits for a reason to look again.
    async fn wait(&mut self) {
        if self.broken < MAX_STREAMS_BROKEN {
            let told = self.told;
            match self.stream().await {
                StreamEnd::Ended if self.told > told => return,
                // A server that stops ends each stream at once, and so does what cuts it off on the way: whoever came back
                // without a pause would do nothing but ask.
                StreamEnd::Ended => {}
                StreamEnd::Broken => self.broken = self.broken.saturating_add(1),
            }
        }
        tokio::time::sleep(Duration::from_millis(POLL_MILLISECONDS)).await;
    }

    /// Tells what the stream brings, until it ends.
    async fn stream(&mut self) -> StreamEnd {
        let path = format!("v1/runs/{}/events", self.run);
        let Ok(request) = self.remote.request(Method::GET, &path, &[]) else { return StreamEnd::Broken };
        let request = request
            .header(ACCEPT, "text/event-stream")
            .header("last-event-id", self.told.to_string())
            .timeout(Duration::from_secs(STREAM_SECONDS_MAX + STREAM_IDLE_SECONDS_MAX));
        let first = Duration::from_secs(STREAM_FIRST_SECONDS_MAX);
        let mut response = match tokio::time::timeout(first, request.send()).await {
            Ok(Ok(response)) => response,
            Ok(Err(_)) => return StreamEnd::Broken,
            Err(_) => return self.kept_back(),
        };
        if response.status() == StatusCode::NO_CONTENT {
            return StreamEnd::Ended;
        }
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if response.status() != StatusCode::OK || !kind.starts_with("text/event-stream") {
            // An older server, or too many who stream already.
            return self.kept_back();
        }
        let mut events = Events::default();
        let Ok(mut piece) = tokio::time::timeout(first, response.chunk()).await else { return self.kept_back() };
        loop {
            let bytes = match piece {
                Ok(Some(bytes)) => bytes,
                Ok(None) => return StreamEnd::Ended,
                Err(_) => return StreamEnd::Broken,
            };
            let Ok(told) = events.take(&bytes) else { return StreamEnd::Broken };
            for data in told {
                let Ok(event) = json::parse_as::<RunEventReply>(data.as_bytes()) else { return StreamEnd::Broken };
                self.tell(&event);
            }
            let idle = Duration::from_secs(STREAM_IDLE_SECONDS_MAX);
            piece = match tokio::time::timeout(idle, response.chunk()).await {
                Ok(piece) => piece,
                Err(_) => return StreamEnd::Broken,
            };
        }
    }

    /// No stream comes through to here: from now on the run is looked at now and then, which does as well.
    const fn kept_back(&mut self) -> StreamEnd {
        self.broken = MAX_STREAMS_BROKEN;
        StreamEnd::Broken
    }
}

/// Whether the same question may be answered in a moment.
const fn passes(fault: &Fault) -> bool {
    matches!(fault.class, FaultClass::Unavailable | FaultClass::Timeout | FaultClass::Throttled)
}
