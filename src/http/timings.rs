//! How long runs took lately.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::extract::Parameters;
use super::problem::Problem;
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_TIMED_RUNS;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::gate::{RunFilter, TimingsReply};

/// Runs that are looked at where nobody says how many.
const LAST: u32 = 200;

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct TimingsQuery {
    /// Whose runs.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// About this digest only.
    #[param(value_type = Option<String>)]
    subject: Option<Digest>,
    /// To this environment only.
    #[param(value_type = Option<String>)]
    environment: Option<EnvironmentName>,
    /// Over so many of the last runs that came to a verdict, 1 to 1000; 200 where absent.
    last: Option<u32>,
}

/// How long runs took lately: quantiles of each phase and of the whole.
#[utoipa::path(get, path = "/v1/runs/timings", tag = "runs", operation_id = "runTimings", params(TimingsQuery),
    responses(
        (status = 200, description = "Quantiles by nearest rank", body = schema::Timings),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn timings(
    State(app): State<App>,
    Parameters(query): Parameters<TimingsQuery>,
) -> Result<Json<TimingsReply>, Problem> {
    let last = query.last.unwrap_or(LAST);
    if !(1..=MAX_TIMED_RUNS).contains(&last) {
        return Err(Problem::parameter("last", &format!("1 to {MAX_TIMED_RUNS}"), &last.to_string()));
    }
    let filter = RunFilter { subject: query.subject, environment: query.environment, ..RunFilter::default() };
    Ok(Json(app.gate.timings(&query.project, &filter, last).await?))
}
