//! Requests read strictly: an unknown parameter, a duplicate key or a byte too many is refused, not passed over.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::problem::{Problem, both_sides};
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_REQUEST_BYTES};

/// The query string as `T`.
pub(super) struct Parameters<T>(pub(super) T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Parameters<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let query = Query::<T>::try_from_uri(&parts.uri).map_err(|rejection| {
            let text = rejection.body_text();
            let words = text.strip_prefix("Failed to deserialize query string: ").unwrap_or(&text);
            Problem::usage(format!("query: {}", both_sides(&words.chars().take(300).collect::<String>())))
        })?;
        Ok(Self(query.0))
    }
}

/// The body as `T`, read by the gate's own strict JSON reader: of at most so many bytes.
pub(super) struct StrictJson<T, const BYTES: usize = MAX_REQUEST_BYTES>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync, const BYTES: usize> FromRequest<S> for StrictJson<T, BYTES> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let bytes = body(request, BYTES).await?;
        parsed(&bytes).map(Self)
    }
}

/// The same where a body may be left out: then it is what `T` is by default.
pub(super) struct OptionalJson<T>(pub(super) T);

impl<T: DeserializeOwned + Default, S: Send + Sync> FromRequest<S> for OptionalJson<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        // What is there says so, and not a header: HTTP/2 needs none that gives a length.
        let (parts, body) = request.into_parts();
        let bytes = read(body, MAX_REQUEST_BYTES).await?;
        if bytes.is_empty() {
            return Ok(Self(T::default()));
        }
        require_json(&parts.headers)?;
        parsed::<Option<T>>(&bytes).map(|body| Self(body.unwrap_or_default()))
    }
}

/// For a route that takes nothing but what its address says: what else is sent is refused, not passed over. An empty object
/// is as good as none.
pub(super) struct NoBody;

/// No field at all.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

impl<S: Send + Sync> FromRequest<S> for NoBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        OptionalJson::<NoFields>::from_request(request, state).await.map(|OptionalJson(NoFields {})| Self)
    }
}

fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let wrong = |error: json::JsonError| {
        // What is well-formed and no request is wrong at no place that is known.
        let found = if error.line == 0 { error.detail.clone() } else { error.to_string() };
        Problem::usage(format!("body: {}", both_sides(&found)))
    };
    // A list would be read into the fields by their places, which are described nowhere.
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[') {
        json::parse(bytes).map_err(wrong)?;
        return Err(Problem::usage("body: expected an object, found an array"));
    }
    json::parse_as(bytes).map_err(wrong)
}

/// The body as the bytes of a bundle.
pub(super) struct BundleBytes(pub(super) Bytes);

impl<S: Send + Sync> FromRequest<S> for BundleBytes {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        body(request, MAX_BUNDLE_BYTES).await.map(Self)
    }
}

/// The run that the path names.
pub(super) struct RunId(pub(super) Uuid);

impl<S: Send + Sync> FromRequestParts<S> for RunId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let text = path(parts, state).await?;
        text.parse().map(Self).map_err(|_| Problem::parameter("id", "a run's id (a UUID)", &text))
    }
}

/// The release that the path names.
pub(super) struct ReleaseId(pub(super) Uuid);

impl<S: Send + Sync> FromRequestParts<S> for ReleaseId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let text = path(parts, state).await?;
        text.parse().map(Self).map_err(|_| Problem::parameter("id", "a release's id (a UUID)", &text))
    }
}

/// The notice that the path names.
pub(super) struct NoticeId(pub(super) Uuid);

impl<S: Send + Sync> FromRequestParts<S> for NoticeId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let text = path(parts, state).await?;
        text.parse().map(Self).map_err(|_| Problem::parameter("id", "a notice's id (a UUID)", &text))
    }
}

/// The decision that the path names: its digest, or a unique beginning of it.
pub(super) struct DecisionId(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for DecisionId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        beginning(parts, state, "a decision's digest or its beginning, in lower case").await.map(Self)
    }
}

/// The revocation that the path names: its digest, or a unique beginning of it.
pub(super) struct RevocationId(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for RevocationId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        beginning(parts, state, "a revocation's digest or its beginning, in lower case").await.map(Self)
    }
}

/// The digest that the path is.
pub(super) struct DigestInPath(pub(super) Digest);

impl<S: Send + Sync> FromRequestParts<S> for DigestInPath {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let text = path(parts, state).await?;
        text.parse().map(Self).map_err(|_| Problem::parameter("digest", "a digest (`sha256:…`)", &text))
    }
}

/// The override that the path names: its digest, or a unique beginning of it.
pub(super) struct OverrideId(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for OverrideId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        beginning(parts, state, "an override's digest or its beginning, in lower case").await.map(Self)
    }
}

/// A digest in the path, or the beginning of one.
async fn beginning<S: Send + Sync>(parts: &mut Parts, state: &S, expected: &str) -> Result<String, Problem> {
    let text = path(parts, state).await?;
    let hex = text.strip_prefix("sha256:").unwrap_or(&text);
    let valid = (1..=64).contains(&hex.len()) && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if valid { Ok(text) } else { Err(Problem::parameter("id", expected, &text)) }
}

async fn path<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<String, Problem> {
    let Path(text) =
        Path::<String>::from_request_parts(parts, state).await.map_err(|error| Problem::usage(error.body_text()))?;
    Ok(text)
}

/// Refuses what is not said to be JSON: a page of another origin can send any other type without asking first.
fn require_json(headers: &HeaderMap) -> Result<(), Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("none");
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") || is_structured_json(essence) {
        return Ok(());
    }
    Err(Problem::media_type("application/json", kind))
}

/// A JSON body of at most `bytes_max`.
async fn body(request: Request, bytes_max: usize) -> Result<Bytes, Problem> {
    require_json(request.headers())?;
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > bytes_max) {
        return Err(Problem::too_large(bytes_max));
    }
    read(request.into_body(), bytes_max).await
}

/// `application/vnd.dev.sigstore.bundle+json` and the like.
fn is_structured_json(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    essence.starts_with("application/") && essence.ends_with("+json")
}

/// Reads on what somebody still sends who was refused already, and keeps none of it: with the connection she would lose the
/// answer. Whatever is beyond `bytes_max` or `limit` ends it.
pub(super) fn pass_over(request: Request, bytes_max: usize, limit: Duration) {
    use futures_util::StreamExt as _;
    let mut stream = request.into_body().into_data_stream();
    let passing = async move {
        let mut passed = 0_usize;
        while let Some(Ok(chunk)) = stream.next().await {
            passed = passed.saturating_add(chunk.len());
            if passed > bytes_max {
                return;
            }
        }
    };
    tokio::spawn(tokio::time::timeout(limit, passing));
}

async fn read(body: Body, bytes_max: usize) -> Result<Bytes, Problem> {
    use futures_util::StreamExt as _;
    let mut bytes = Vec::new();
    let mut stream = body.into_data_stream();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| Problem::usage("the body ended before it was complete"))?;
        if bytes.len().saturating_add(chunk.len()) > bytes_max {
            return Err(Problem::too_large(bytes_max));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Said {
        reason: Option<String>,
    }

    async fn extracted(kind: Option<&str>, body: Body) -> Result<Option<String>, Problem> {
        let mut request = Request::new(body);
        if let Some(kind) = kind {
            request.headers_mut().insert(header::CONTENT_TYPE, kind.parse().unwrap());
        }
        OptionalJson::<Said>::from_request(request, &()).await.map(|OptionalJson(said)| said.reason)
    }

    /// As HTTP/2 sends it: no header says that there is a body, or how long it is.
    fn streamed(chunks: &[&'static str]) -> Body {
        Body::from_stream(futures_util::stream::iter(
            chunks.iter().map(|chunk| Ok::<_, std::convert::Infallible>(*chunk)).collect::<Vec<_>>(),
        ))
    }

    #[tokio::test]
    async fn a_body_that_may_be_left_out_is_read_where_there_is_one_whatever_the_headers_say() {
        let json = Some("application/json");
        for body in [streamed(&["{\"reason\":", "\"off\"}"]), Body::from("{\"reason\":\"off\"}")] {
            assert_eq!(extracted(json, body).await.unwrap().as_deref(), Some("off"));
        }
        for body in [Body::empty(), streamed(&[]), streamed(&["", ""])] {
            assert_eq!(extracted(None, body).await.unwrap(), None);
        }
        for (kind, body) in [(json, "{\"reason\":\"off\",\"x\":1}"), (None, "{}"), (Some("text/plain"), "{}")] {
            assert!(extracted(kind, streamed(&[body])).await.is_err(), "{body}");
        }
    }
}
