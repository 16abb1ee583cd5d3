//! A run, followed as it happens: server-sent events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;

use super::extract::RunId;
use super::problem::Problem;
use super::workers::Workers;
use super::{App, schema};
use crate::domain::limits::{MAX_STREAMS, STREAM_SECONDS_MAX};
use crate::gate::follow::Follower;
use crate::gate::reply::RunEventReply;

/// Milliseconds after which a client that lost its stream comes back.
const RECONNECT_MILLISECONDS: u64 = 1_000;

/// Follow a run as it happens.
///
/// Server-sent events: the data of each is one transition as in `events` of the run, its id the transition's
/// `sequence`. The stream ends after the transition that ends the run, when the service stops, and after ten minutes;
/// with `Last-Event-ID` it goes on where it ended. A comment is sent every 15 seconds. 204 when nothing is left to be
/// told, after which an `EventSource` does not come back.
#[utoipa::path(get, path = "/v1/runs/{id}/events", tag = "runs", operation_id = "followRun",
    params(("id" = String, Path, description = "The run (UUID)"),
        ("Last-Event-ID" = Option<u64>, Header, description = "The id of the last event that was seen")),
    responses(
        (status = 200, description = "Events, each with a transition as its data", body = schema::RunEvent, content_type = "text/event-stream"),
        (status = 204, description = "The run is at its end, and its last event was seen"),
        (status = "default", description = "No answer; 503 when too many follow already", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn follow(State(app): State<App>, RunId(id): RunId, headers: HeaderMap) -> Result<Response, Problem> {
    let seen = last_event_id(&headers)?;
    let place =
        std::sync::Arc::clone(&app.streams).try_acquire_owned().map_err(|_| Problem::too_many_streams(MAX_STREAMS))?;
    let follower = app.gate.follow_run(id, seen).await?;
    if follower.is_over() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let ends_at = Instant::now() + Duration::from_secs(STREAM_SECONDS_MAX);
    // Sent at once, so that the client knows the stream is open and a proxy that keeps it back is found out.
    let opening = Event::default().comment("open").retry(Duration::from_millis(RECONNECT_MILLISECONDS));
    let watching =
        Watching { follower, workers: app.workers.clone(), ends_at, ready: VecDeque::from([opening]), _place: place };
    let heartbeat = KeepAlive::new().interval(app.heartbeat);
    let mut response = Sse::new(events(watching)).keep_alive(heartbeat).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // What nginx and those who learned from it read as "do not collect this before you pass it on".
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

/// The number of the last event seen; 0 where the client has seen none.
fn last_event_id(headers: &HeaderMap) -> Result<u64, Problem> {
    let Some(value) = headers.get("last-event-id") else { return Ok(0) };
    let text = value.to_str().unwrap_or_default();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|_| digits)
        .ok_or_else(|| Problem::parameter("Last-Event-ID", "the id of an event of this run, a number", text))
}

/// One stream. What is ready to be sent is at most what one look at the log found; the next look waits for the client.
struct Watching {
    follower: Follower,
    workers: Workers,
    ends_at: Instant,
    ready: VecDeque<Event>,
    _place: OwnedSemaphorePermit,
}

impl Watching {
    async fn next(&mut self) -> Option<Event> {
        if let Some(event) = self.ready.pop_front() {
            return Some(event);
        }
        let new = tokio::select! {
            biased;
            () = self.workers.stopping() => return None,
            () = tokio::time::sleep_until(self.ends_at) => return None,
            new = self.follower.next() => new,
        };
        match new {
            Ok(new) => self.ready.extend(new.iter().filter_map(event)),
            // The client comes back, and if the store still cannot be read is told so with a status.
            Err(error) => tracing::warn!(problem = error.problem(), "a stream ended early: {error}"),
        }
        self.ready.pop_front()
    }
}

fn events(watching: Watching) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(watching, |mut watching| async move {
        let event = watching.next().await?;
        Some((Ok(event), watching))
    })
}

fn event(transition: &RunEventReply) -> Option<Event> {
    Event::default().id(transition.sequence.to_string()).json_data(transition).ok()
}
