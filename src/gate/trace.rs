//! The spans of a run, by the names that OpenTelemetry's semantic conventions have for pipelines (`cicd.pipeline.*`), and
//! how they go on in a trace that began elsewhere.
//!
//! A run is executed by whoever is free, often in another task than the request for it. So the place of the request in
//! its trace is kept, by run and only in memory, until the run begins: another process begins a trace of its own, and the
//! correlation id joins the two.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use tracing::Span;
use tracing::field::Empty;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use uuid::Uuid;

use super::GateError;
use crate::domain::decision::Verdict;
use crate::domain::fault::FaultClass;
use crate::domain::limits::MAX_RUNS_QUEUED;
use crate::domain::run::RunEvent;
use crate::domain::trace_parent::TraceParent;
use crate::store::RunHead;

/// Where runs that were not begun yet were asked for.
#[derive(Default)]
pub(super) struct Origins(Mutex<HashMap<Uuid, TraceParent>>);

impl Origins {
    /// Keeps the place; with too many kept already, the run has a trace of its own.
    pub(super) fn keep(&self, run: Uuid, origin: Option<TraceParent>) {
        let Some(origin) = origin else { return };
        let mut origins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if origins.len() < MAX_RUNS_QUEUED {
            origins.insert(run, origin);
        }
    }

    fn take(&self, run: Uuid) -> Option<TraceParent> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&run)
    }

    /// The span of a run that begins now.
    pub(super) fn begin(&self, run: Uuid) -> Span {
        let span = tracing::info_span!(
            "run",
            otel.name = "RUN promote",
            otel.kind = "server",
            cicd.pipeline.name = "promote",
            cicd.pipeline.action.name = "RUN",
            cicd.pipeline.run.id = %run,
            cicd.pipeline.result = Empty,
            "error.type" = Empty,
            otel.status_code = Empty,
            deployment.environment.name = Empty,
            artifact.hash = Empty,
            countersign.correlation_id = Empty,
            countersign.verdict = Empty,
        );
        if let Some(origin) = self.take(run) {
            continues(&span, &origin);
        }
        span
    }
}

/// Says in the current span, which is the run's, what it is about.
pub(super) fn about(head: &RunHead) {
    let span = Span::current();
    span.record("deployment.environment.name", head.environment.as_str());
    span.record("artifact.hash", tracing::field::display(head.subject));
    if let Some(id) = &head.correlation_id {
        span.record("countersign.correlation_id", id.as_str());
    }
}

/// One step of the run that is going on.
pub(super) fn task(name: &'static str) -> Span {
    tracing::info_span!("task", otel.name = name, cicd.pipeline.task.name = name)
}

/// Says how a run ended: by its last event.
pub(super) fn ended(span: &Span, outcome: Result<&RunEvent, &GateError>) {
    let (result, error, verdict) = match outcome {
        Ok(RunEvent::Decided { verdict: Verdict::Ready, .. }) => ("success", None, Some(Verdict::Ready)),
        Ok(RunEvent::Decided { verdict, .. }) => ("failure", None, Some(*verdict)),
        Ok(RunEvent::Failed { decision: Some(_), fault, .. }) => {
            let class = fault.as_ref().map(|fault| fault.class);
            let result = if class == Some(FaultClass::Timeout) { "timeout" } else { "error" };
            (result, class.map(FaultClass::as_str), Some(Verdict::Unknown))
        }
        Ok(RunEvent::Cancelled { .. }) | Err(GateError::Cancelled { .. }) => ("cancellation", None, None),
        Ok(_) => ("error", Some("unknown"), None),
        Err(GateError::Fault(fault)) if fault.class == FaultClass::Timeout => ("timeout", Some("timeout"), None),
        Err(error) => ("error", Some(error.problem()), None),
    };
    span.record("cicd.pipeline.result", result);
    if let Some(error) = error {
        span.record("error.type", error);
        span.record("otel.status_code", "ERROR");
    }
    if let Some(verdict) = verdict {
        span.record("countersign.verdict", verdict.as_str());
    }
}

/// Makes a span, before it is entered, part of a trace that began elsewhere.
pub fn continues(span: &Span, parent: &TraceParent) {
    let context = SpanContext::new(
        TraceId::from_bytes(parent.trace),
        SpanId::from_bytes(parent.span),
        TraceFlags::new(parent.flags),
        true,
        TraceState::default(),
    );
    // Where no traces are sent there is nothing to be part of.
    let _ = span.set_parent(opentelemetry::Context::new().with_remote_span_context(context));
}

/// The place of what is being done now in its trace; `None` where no traces are sent.
#[must_use]
pub fn current() -> Option<TraceParent> {
    let context = Span::current().context();
    let span = context.span();
    let place = span.span_context();
    place.is_valid().then(|| TraceParent {
        trace: place.trace_id().to_bytes(),
        span: place.span_id().to_bytes(),
        flags: place.trace_flags().to_u8(),
    })
}
