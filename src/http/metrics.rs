//! What the service counts, in the text format of Prometheus (0.0.4).
//!
//! Every label has a closed set of values: routes as they are written in the route table, methods and statuses that the
//! service knows, states, classes and phases. No digest, no run, no name and no text of a caller is ever a label, so that
//! nobody can fill somebody's time series by asking for nonsense; what is not of a set is `other`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::App;
use crate::domain::limits::{MAX_RUNS_PATIENT, MAX_RUNS_QUEUED, MAX_STREAMS};
use crate::domain::measure::{BUCKETS_MICROSECONDS, Counter, Histogram};
use crate::domain::run::RunState;
use crate::domain::time::Timestamp;

const METHODS: [Method; 3] = [Method::GET, Method::HEAD, Method::POST];
const STATUSES: [u16; 13] = [200, 202, 204, 400, 403, 404, 405, 408, 409, 413, 415, 500, 503];

/// What is counted about requests.
pub(super) struct Requests {
    routes: BTreeMap<String, Route>,
    unmatched: Route,
}

/// One route: how often it answered what, and how long it took.
struct Route {
    /// By method, then by status; the last of each is every other.
    answers: [[Counter; STATUSES.len() + 1]; METHODS.len() + 1],
    seconds: Histogram,
}

impl Default for Route {
    fn default() -> Self {
        let answers = std::array::from_fn(|_| std::array::from_fn(|_| Counter::default()));
        Self { answers, seconds: Histogram::default() }
    }
}

impl Requests {
    /// Counts requests for these routes, and all others together.
    pub(super) fn of(routes: impl IntoIterator<Item = String>) -> Self {
        Self {
            routes: routes.into_iter().map(|route| (route, Route::default())).collect(),
            unmatched: Route::default(),
        }
    }

    /// Takes note of one answer; `route` is the pattern that matched.
    pub(super) fn answered(&self, route: Option<&str>, method: &Method, status: StatusCode, took: Duration) {
        let route = route.and_then(|route| self.routes.get(route)).unwrap_or(&self.unmatched);
        let method = METHODS.iter().position(|known| known == method).unwrap_or(METHODS.len());
        let status = STATUSES.iter().position(|known| *known == status.as_u16()).unwrap_or(STATUSES.len());
        if let Some(counter) = route.answers.get(method).and_then(|by_status| by_status.get(status)) {
            counter.add_one();
        }
        route.seconds.observe(took);
    }

    fn write(&self, text: &mut Text) {
        let all = || self.routes.iter().map(|(name, route)| (name.as_str(), route)).chain([("other", &self.unmatched)]);
        text.family("countersign_http_requests_total", "counter", "Requests answered.");
        for (name, route) in all() {
            for (method, by_status) in route.answers.iter().enumerate() {
                let method = METHODS.get(method).map_or("other", Method::as_str);
                for (status, counter) in by_status.iter().enumerate().filter(|(_, counter)| counter.count() > 0) {
                    let status = STATUSES.get(status).map_or("other".to_owned(), ToString::to_string);
                    text.sample(&[("route", name), ("method", method), ("status", status.as_str())], counter.count());
                }
            }
        }
        text.family(
            "countersign_http_request_duration_seconds",
            "histogram",
            "Time until the answer of a request began, a wait that it asked for included.",
        );
        for (name, route) in all() {
            text.histogram(&[("route", name)], &route.seconds);
        }
    }
}

/// The page as it is written.
#[derive(Default)]
struct Text {
    page: String,
    /// The family that is being written.
    name: &'static str,
}

impl Text {
    fn family(&mut self, name: &'static str, kind: &str, help: &str) {
        self.name = name;
        let _ = writeln!(self.page, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn sample(&mut self, labels: &[(&str, &str)], value: impl std::fmt::Display) {
        let name = self.name;
        self.line(name, labels, value);
    }

    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl std::fmt::Display) {
        self.page.push_str(name);
        for (place, (label, value)) in labels.iter().enumerate() {
            // No value needs to be escaped: all are of closed sets, in letters, digits and `-/{}.*`.
            let _ = write!(self.page, "{}{label}=\"{value}\"", if place == 0 { '{' } else { ',' });
        }
        let end = if labels.is_empty() { "" } else { "}" };
        let _ = writeln!(self.page, "{end} {value}");
    }

    fn histogram(&mut self, labels: &[(&str, &str)], histogram: &Histogram) {
        let cumulative = histogram.cumulative();
        let all = cumulative.last().copied().unwrap_or_default();
        // What never happened takes no room on the page.
        if all == 0 {
            return;
        }
        let bucket = format!("{}_bucket", self.name);
        let ends = BUCKETS_MICROSECONDS.iter().map(|end| seconds(*end)).chain(["+Inf".to_owned()]);
        for (end, count) in ends.zip(cumulative) {
            let labels: Vec<(&str, &str)> = labels.iter().copied().chain([("le", end.as_str())]).collect();
            self.line(&bucket, &labels, count);
        }
        self.line(&format!("{}_sum", self.name), labels, seconds(histogram.microseconds()));
        self.line(&format!("{}_count", self.name), labels, all);
    }
}

/// Microseconds as seconds, without a rounding.
fn seconds(microseconds: u64) -> String {
    let text = format!("{}.{:06}", microseconds / 1_000_000, microseconds % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Counters, gauges and durations for Prometheus.
///
/// Nothing here names a subject, a run or a caller. What cannot be counted because the store cannot be read is absent,
/// and `countersign_up` is 0 then.
#[utoipa::path(get, path = "/metrics", tag = "health", operation_id = "metrics",
    responses((status = 200, description = "Prometheus text format 0.0.4", body = String, content_type = "text/plain")))]
pub(super) async fn metrics(State(app): State<App>) -> Response {
    let mut text = Text::default();
    text.family("countersign_build_info", "gauge", "Always 1; the version is a label.");
    text.sample(&[("version", env!("CARGO_PKG_VERSION"))], 1);
    let is_up = backlog(&app, &mut text).await;
    runs(&app, &mut text);
    writes(&app, &mut text);
    registries(&app, &mut text);
    webhooks(&app, is_up, &mut text).await;
    removed(&app, &mut text);
    app.requests.write(&mut text);
    text.family("countersign_http_streams", "gauge", "Clients that follow runs.");
    text.sample(&[], MAX_STREAMS.saturating_sub(app.streams.available_permits()));
    text.family("countersign_http_streams_limit", "gauge", "Clients that may follow runs at the same time.");
    text.sample(&[], MAX_STREAMS);
    let kind =
        [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (kind, text.page).into_response()
}

/// What waits, in the store: the same on every replica. Says whether that can be read.
async fn backlog(app: &App, text: &mut Text) -> bool {
    let backlog = app.gate.backlog().await;
    if let Err(error) = &backlog {
        tracing::warn!(problem = error.problem(), "the backlog could not be counted: {error}");
    }
    text.family("countersign_up", "gauge", "Whether the store can be read.");
    text.sample(&[], u8::from(backlog.is_ok()));
    text.family("countersign_queue_limit", "gauge", "Runs that this process keeps waiting at most.");
    text.sample(&[], MAX_RUNS_QUEUED);
    let Ok(backlog) = backlog else { return false };
    text.family("countersign_runs_unfinished", "gauge", "Runs that are not at their end, by state.");
    for state in RunState::ALL.into_iter().filter(|state| !state.is_terminal()) {
        text.sample(&[("state", state.as_str())], backlog.unfinished.get(&state).copied().unwrap_or_default());
    }
    text.family(
        "countersign_oldest_unfinished_run_age_seconds",
        "gauge",
        "Age of the oldest run not at its end; 0: none.",
    );
    text.sample(&[], backlog.oldest_run_seconds);
    text.family("countersign_publications_pending", "gauge", "Summaries that are still to be pushed.");
    text.sample(&[], backlog.publications);
    text.family(
        "countersign_publications_held_back",
        "gauge",
        "Summaries that are not pushed since the key that signed them was revoked.",
    );
    text.sample(&[], backlog.held_back);
    // Nobody need look where it cannot be counted: then the gauge above says that nothing can be read.
    if let Ok(glass) = app.gate.unreviewed_broken_glass().await {
        text.family(
            "countersign_break_glass_unreviewed",
            "gauge",
            "Overrides by which the glass was broken and that nobody has reviewed; those beyond what is counted are one.",
        );
        text.sample(&[], glass.unreviewed.saturating_add(u64::from(glass.more)));
    }
    looks(app, text);
    queue(app, text).await;
    true
}

/// What could not be looked at since other trusted roots are in force.
fn looks(app: &App, text: &mut Text) {
    let looks = app.gate.looks();
    text.family(
        "countersign_not_looked_at",
        "gauge",
        "What was not looked at since other trusted roots are in force: decisions, projects as a whole, and what a replica with \
         other roots has decided since.",
    );
    text.sample(&[("kind", "decisions")], looks.decisions);
    text.sample(&[("kind", "projects")], looks.projects);
    text.sample(&[("kind", "by-other-roots")], looks.by_other_roots);
    let oldest = looks.oldest.map(|oldest| oldest.since);
    let seconds = oldest.into_iter().chain(looks.on_its_way_since).map(Timestamp::unix_seconds).min();
    let age = seconds.map_or(0, |since| app.gate.now_unix_seconds().saturating_sub(since).max(0));
    text.family(
        "countersign_not_looked_at_seconds",
        "gauge",
        "Since when something of it waits to be looked at, or the look is on its way; 0: all was looked at.",
    );
    text.sample(&[], age);
}

/// Who works on what waits; of what this process took, gave and lost, the sums.
async fn queue(app: &App, text: &mut Text) {
    let Ok(queue) = app.gate.queue().await else { return };
    let families = [
        ("countersign_runs_patient", "gauge", "Runs that wait for approvals or for a time, or may.", queue.patient),
        (
            "countersign_runs_patient_limit",
            "gauge",
            "Runs that may wait for approvals or for a time at most.",
            MAX_RUNS_PATIENT,
        ),
        ("countersign_runs_held", "gauge", "Runs that a worker of any process holds.", queue.held),
        ("countersign_runs_waiting", "gauge", "Runs that wait for another environment or an approval.", queue.waiting),
        (
            "countersign_run_lateness_seconds",
            "gauge",
            "By how much the first in the queue is late.",
            queue.late_seconds.unwrap_or(0),
        ),
        ("countersign_decisions_due", "gauge", "Decisions that are to be made again and were not begun.", queue.due),
        (
            "countersign_decisions_again_total",
            "counter",
            "Decisions that this process began to make again.",
            queue.decided_again,
        ),
        (
            "countersign_requests_joined_total",
            "counter",
            "Requests answered by a run that was asked for before.",
            queue.joined,
        ),
        ("countersign_claims_lost_total", "counter", "Claims that this process lost to another.", queue.claims_lost),
        (
            "countersign_runs_taken_over_total",
            "counter",
            "Runs taken over from a worker that was lost.",
            queue.taken_over,
        ),
    ];
    for (name, kind, help, value) in families {
        text.family(name, kind, help);
        text.sample(&[], value);
    }
}

/// What this process wrote into the store.
fn writes(app: &App, text: &mut Text) {
    let counts = app.gate.write_counts();
    text.family("countersign_store_commits_total", "counter", "Transactions that were committed.");
    text.sample(&[], counts.commits);
    text.family("countersign_store_operations_total", "counter", "Operations in them; over commits: the mean group.");
    text.sample(&[], counts.operations);
    text.family("countersign_store_largest_group", "gauge", "The most operations that one commit had.");
    text.sample(&[], counts.largest_group);
    text.family("countersign_store_commit_failures_total", "counter", "Commits that failed or are in doubt.");
    text.sample(&[], counts.failed_commits);
}

/// What this process did with runs.
fn runs(app: &App, text: &mut Text) {
    let measures = app.gate.measures();
    text.family("countersign_runs_requested_total", "counter", "Runs recorded here.");
    text.sample(&[], measures.requested.count());
    text.family(
        "countersign_runs_finished_total",
        "counter",
        "Runs that this process ended; its rate is the drain rate.",
    );
    for (state, count) in measures.finished.counts() {
        text.sample(&[("state", state)], count);
    }
    text.family("countersign_run_phase_duration_seconds", "histogram", "Time of a decided run, phase by phase.");
    for (phase, histogram) in measures.phases() {
        text.histogram(&[("phase", phase.as_str())], histogram);
    }
    text.family("countersign_bundles_verified_total", "counter", "Bundles looked at, by what came of it.");
    for (outcome, count) in measures.bundles.counts() {
        text.sample(&[("outcome", outcome)], count);
    }
}

/// What this process asked of registries.
fn registries(app: &App, text: &mut Text) {
    let meter = app.gate.settings().registry.connections.meter();
    text.family("countersign_registry_request_duration_seconds", "histogram", "Time of one request to a registry.");
    text.histogram(&[], &meter.seconds);
    text.family("countersign_registry_requests_total", "counter", "Requests to registries, by outcome.");
    for (outcome, count) in meter.outcomes.counts() {
        text.sample(&[("outcome", outcome)], count);
    }
    text.family("countersign_registry_retries_total", "counter", "Requests tried again, by the class of the failure.");
    for (class, count) in meter.retries.counts() {
        text.sample(&[("class", class)], count);
    }
    text.family("countersign_registry_hosts_left_alone", "gauge", "Registries whose circuit breaker is open.");
    let hosts = app.gate.settings().registry.connections.hosts();
    text.sample(&[], hosts.iter().filter_map(|(_, trouble)| trouble.as_ref()).filter(|it| it.left_alone).count());
}

/// What webhooks are told: their names are of the configuration, but no closed set, and so no labels.
///
/// * `is_up` — whether the store can be read. Where not, nobody waits for it once more.
async fn webhooks(app: &App, is_up: bool, text: &mut Text) {
    text.family("countersign_webhook_tries_total", "counter", "Tries of this process to tell a webhook.");
    for (outcome, count) in app.gate.measures().notices.counts() {
        text.sample(&[("outcome", outcome)], count);
    }
    if !is_up {
        return;
    }
    let Ok((untold, given_up)) = app.gate.untold().await else { return };
    let pending: u64 = untold.values().flatten().map(|untold| untold.pending).sum();
    text.family("countersign_webhook_notices", "gauge", "Notices that were not delivered, by state.");
    text.sample(&[("state", "pending")], pending);
    text.sample(&[("state", "given-up")], given_up);
    let oldest = untold.values().flatten().map(|untold| untold.oldest.unix_seconds()).min();
    let age = oldest.map_or(0, |oldest| app.gate.now_unix_seconds().saturating_sub(oldest).max(0));
    text.family("countersign_webhook_oldest_pending_seconds", "gauge", "The age of the oldest of them; 0 without one.");
    text.sample(&[], age);
}

/// What this process removed as old.
fn removed(app: &App, text: &mut Text) {
    let removed = &app.gate.measures().removed;
    text.family("countersign_retention_removed_total", "counter", "What was removed as old, by kind.");
    for (kind, counter) in [("runs", &removed.runs), ("decisions", &removed.decisions), ("bundles", &removed.bundles)] {
        text.sample(&[("kind", kind)], counter.count());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &Text) -> Vec<&str> {
        text.page.lines().filter(|line| !line.starts_with('#')).collect()
    }

    #[test]
    fn no_request_adds_a_series_beyond_the_closed_sets() {
        let requests = Requests::of(["/v1/check".to_owned(), "/v1/runs/{id}".to_owned()]);
        let took = Duration::from_millis(1);
        let full = |requests: &Requests| {
            let mut text = Text::default();
            requests.write(&mut text);
            lines(&text).len()
        };
        let mut most = 0;
        for round in 0..3 {
            for attempt in 0..2_000_u16 {
                let path = format!("/{attempt}/\"}} 1\n{round}");
                let method = Method::from_bytes(format!("M{attempt}").as_bytes()).unwrap();
                let status = StatusCode::from_u16(100 + attempt % 900).unwrap();
                requests.answered(Some(&path), &method, status, took);
                requests.answered(None, &Method::GET, status, took);
                requests.answered(Some("/v1/check"), &Method::POST, status, took);
            }
            let now = full(&requests);
            assert!(round == 0 || now == most, "{now} lines after {most}");
            most = now;
        }
        let routes = 3;
        let bound = routes * ((METHODS.len() + 1) * (STATUSES.len() + 1) + BUCKETS_MICROSECONDS.len() + 3);
        assert!(most <= bound, "{most} of {bound}");
    }

    #[test]
    fn a_page_is_what_the_format_says() {
        let mut text = Text::default();
        let histogram = Histogram::default();
        histogram.observe(Duration::from_millis(1_500));
        text.family("x_seconds", "histogram", "Help.");
        text.histogram(&[("a", "b")], &histogram);
        let page = &text.page;
        assert!(page.starts_with("# HELP x_seconds Help.\n# TYPE x_seconds histogram\n"), "{page}");
        assert!(page.contains("x_seconds_bucket{a=\"b\",le=\"0.0001\"} 0\n"), "{page}");
        assert!(page.contains("x_seconds_bucket{a=\"b\",le=\"5\"} 1\n"), "{page}");
        assert!(page.ends_with("le=\"+Inf\"} 1\nx_seconds_sum{a=\"b\"} 1.5\nx_seconds_count{a=\"b\"} 1\n"), "{page}");
        assert_eq!((seconds(0), seconds(100), seconds(10_000_000)), ("0".into(), "0.0001".into(), "10".into()));
    }
}
