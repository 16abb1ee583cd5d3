//! One repository of a registry, by the OCI distribution specification.

use std::collections::BTreeSet;
use std::fmt;

use reqwest::header::{self, HeaderValue};
use reqwest::{Method, StatusCode};
use url::Url;

use super::address::same_origin;
use super::auth::Access;
use super::client::{Answer, Ask, Body, Client, Expect};
use super::document::{self, ACCEPT_MANIFEST, IMAGE_INDEX, Index, fallback_tag};
use super::error::{RegistryError, corrupt, shown};
use super::{Call, Descriptor, RegistryOptions};
use crate::domain::digest::Digest;
use crate::domain::facts::Source;
use crate::domain::fault::FaultClass;
use crate::domain::limits::{
    LISTING_READS_MAX, MAX_LISTING_BYTES, MAX_MANIFEST_BYTES, MAX_REFERRER_PAGES, MAX_REFERRERS_LISTED,
};
use crate::domain::reference::Target;

/// One repository of a registry.
pub(super) struct Remote {
    pub(super) client: Client,
}

impl fmt::Debug for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// Whether the registry keeps the list of a subject's referrers itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listing {
    /// It said so when the referrer was written.
    ByRegistry,
    /// It did not: the writer keeps the list, under the fallback tag.
    ByWriter,
    /// Nothing was stored: somebody else wrote first.
    Overtaken,
}

impl Remote {
    pub(super) fn open(host: &str, repository: &str, options: &RegistryOptions) -> Result<Self, RegistryError> {
        let client = Client::new(host, repository, options).map_err(|detail| RegistryError::Invalid { detail })?;
        Ok(Self { client })
    }

    pub(super) fn dependency(&self) -> String {
        self.client.dependency()
    }

    pub(super) fn call(&self) -> Call {
        Call::begin(&self.client.options)
    }

    fn absent(&self, what: &str) -> RegistryError {
        RegistryError::NotFound { what: format!("{what} in {}/{}", self.client.host, self.client.repository) }
    }

    /// A manifest, checked against its digest; a tag's digest is computed from the bytes.
    pub(super) async fn manifest(&self, call: &Call, target: &Target) -> Result<(Descriptor, Vec<u8>), RegistryError> {
        let answer = self.ask_manifest(call, target).await?;
        if answer.is_absent() {
            return Err(self.absent(&format!("manifest `{target}`")));
        }
        let described = document::media_type(&answer.body, answer.header("content-type"))
            .and_then(|media_type| document::describe(&answer.body, media_type));
        match described {
            Ok(descriptor) => Ok((descriptor, answer.body)),
            Err(error) => {
                let detail = format!("manifest `{target}`: {error}");
                Err(answer.fault(&self.client, FaultClass::Corrupt, detail).into())
            }
        }
    }

    async fn ask_manifest(&self, call: &Call, target: &Target) -> Result<Answer, RegistryError> {
        let expect = match target {
            Target::Digest(digest) => Expect::Digest(*digest),
            Target::Tag(_) => Expect::AsStated,
        };
        let mut ask = Ask::read(self.client.url(&format!("manifests/{target}")), MAX_MANIFEST_BYTES, expect);
        ask.headers.insert(header::ACCEPT, HeaderValue::from_static(ACCEPT_MANIFEST));
        Ok(self.client.send(call, &ask).await?)
    }

    pub(super) async fn blob(&self, call: &Call, digest: Digest, bytes_max: usize) -> Result<Vec<u8>, RegistryError> {
        let ask = Ask::read(self.client.url(&format!("blobs/{digest}")), bytes_max, Expect::Digest(digest));
        let answer = self.client.send(call, &ask).await?;
        if answer.is_absent() { Err(self.absent(&format!("blob `{digest}`"))) } else { Ok(answer.body) }
    }

    /// What refers to `subject`, by both schemes; a digest that both name comes twice.
    pub(super) async fn referrers(
        &self,
        call: &Call,
        subject: Digest,
    ) -> Result<Vec<(Descriptor, Source)>, RegistryError> {
        let (by_api, by_tag) = tokio::join!(self.referrers_by_api(call, subject), self.fallback_index(call, subject));
        let mut items = by_api?.unwrap_or_default();
        if let Some(index) = by_tag? {
            items.extend(index.0.descriptors().map(|item| (item.clone(), Source::Tag)));
        }
        Ok(items)
    }

    /// The referrers API. A list of several pages is read until nothing of it is gone when it is read again: where something is deleted
    /// while it is read, what comes after moves to a page that was read before, and would seem not to be there. What is added meanwhile
    /// hides nothing, and whoever adds something each time keeps nobody waiting.
    ///
    /// `None` where the registry does not have it.
    pub(super) async fn referrers_by_api(
        &self,
        call: &Call,
        subject: Digest,
    ) -> Result<Option<Vec<(Descriptor, Source)>>, RegistryError> {
        let mut before: Option<BTreeSet<Digest>> = None;
        for _ in 0..LISTING_READS_MAX {
            let listed = self.pages_of_referrers(call, subject).await?;
            let Some((items, pages)) = listed else { break };
            let digests: BTreeSet<Digest> = items.iter().map(|(item, _)| item.digest).collect();
            if pages < 2 && before.is_none() || before.as_ref().is_some_and(|before| before.is_subset(&digests)) {
                return Ok(Some(items));
            }
            before = Some(digests);
        }
        if before.is_none() {
            return Ok(None);
        }
        let detail = format!(
            "list of referrers: expected all of it when it was read again, found something gone {LISTING_READS_MAX} times"
        );
        Err(corrupt(&self.dependency(), detail).into())
    }

    /// The list page by page (distribution specification, "Listing Referrers"), and how many there were. Only its first page may
    /// say 404, and only that means that the registry does not have it: `None`.
    async fn pages_of_referrers(
        &self,
        call: &Call,
        subject: Digest,
    ) -> Result<Option<(Vec<(Descriptor, Source)>, usize)>, RegistryError> {
        let mut items = Vec::new();
        let mut bytes = 0usize;
        let mut seen: BTreeSet<Url> = BTreeSet::new();
        let mut page = Some(self.client.url(&format!("referrers/{subject}")));
        while let Some(url) = page {
            let mut ask = Ask::read(url.clone(), MAX_MANIFEST_BYTES, Expect::Anything);
            ask.headers.insert(header::ACCEPT, HeaderValue::from_static(IMAGE_INDEX));
            let answer = self.client.send(call, &ask).await?;
            let fault =
                |class, detail: String| answer.fault(&self.client, class, format!("list of referrers: {detail}"));
            if answer.is_absent() && seen.is_empty() {
                return Ok(None);
            }
            let kind = answer.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim();
            if answer.is_absent() || !kind.eq_ignore_ascii_case(IMAGE_INDEX) {
                let found = match kind {
                    _ if answer.is_absent() => "404 for a further page".to_owned(),
                    "" => "an answer that does not say what it is".to_owned(),
                    kind => format!("`{}`", shown(kind, 100)),
                };
                return Err(fault(FaultClass::Corrupt, format!("expected `{IMAGE_INDEX}`, found {found}")).into());
            }
            let index = Index::parse(&answer.body).map_err(|error| fault(FaultClass::Corrupt, error.to_string()))?;
            items.extend(index.descriptors().map(|item| (item.clone(), Source::Referrer)));
            bytes = bytes.saturating_add(answer.body.len());
            if items.len() > MAX_REFERRERS_LISTED {
                return Err(fault(FaultClass::TooMuch, format!("more than the limit of {MAX_REFERRERS_LISTED}")).into());
            }
            if bytes > MAX_LISTING_BYTES {
                let detail = format!("more than the limit of {MAX_LISTING_BYTES} bytes over all pages");
                return Err(fault(FaultClass::TooMuch, detail).into());
            }
            seen.insert(url.clone());
            page = next_page(&url, &answer).map_err(|detail| fault(FaultClass::Corrupt, detail))?;
            if page.as_ref().is_some_and(|next| seen.contains(next)) {
                return Err(fault(FaultClass::Corrupt, "its pages lead in a circle".to_owned()).into());
            }
            if page.is_some() && seen.len() >= MAX_REFERRER_PAGES {
                return Err(
                    fault(FaultClass::TooMuch, format!("more than the limit of {MAX_REFERRER_PAGES} pages")).into()
                );
            }
        }
        Ok(Some((items, seen.len())))
    }

    /// The index under the fallback tag, with its entity tag; `None` when there is no such tag.
    pub(super) async fn fallback_index(
        &self,
        call: &Call,
        subject: Digest,
    ) -> Result<Option<(Index, Option<HeaderValue>)>, RegistryError> {
        let tag = fallback_tag(subject);
        let answer = self.ask_manifest(call, &Target::Tag(tag.clone())).await?;
        if answer.is_absent() {
            return Ok(None);
        }
        let index = Index::parse(&answer.body).map_err(|error| {
            answer.fault(&self.client, FaultClass::Corrupt, format!("fallback tag `{tag}`: {error}"))
        })?;
        if index.len() > MAX_REFERRERS_LISTED {
            let detail = format!("fallback tag `{tag}`: more than the limit of {MAX_REFERRERS_LISTED} referrers");
            return Err(answer.fault(&self.client, FaultClass::TooMuch, detail).into());
        }
        Ok(Some((index, answer.headers.get(header::ETAG).cloned())))
    }

    /// Stores a manifest under its digest, or under `tag`.
    ///
    /// * `matching` — the entity tag that must still be there, where the registry gave one.
    pub(super) async fn put_manifest(
        &self,
        call: &Call,
        bytes: &[u8],
        media_type: &str,
        tag: Option<&str>,
        matching: Option<HeaderValue>,
    ) -> Result<Listing, RegistryError> {
        let digest = Digest::of(bytes);
        let name = tag.map_or_else(|| digest.to_string(), str::to_owned);
        let mut ask = Ask::read(self.client.url(&format!("manifests/{name}")), MAX_MANIFEST_BYTES, Expect::Anything);
        ask.method = Method::PUT;
        ask.access = Access::Push;
        ask.body = Body::Bytes(bytes);
        let kind = HeaderValue::from_str(media_type).map_err(|_| {
            let detail = format!("expected a media type, found `{}`", shown(media_type, 100));
            RegistryError::Invalid { detail }
        })?;
        ask.headers.insert(header::CONTENT_TYPE, kind);
        if let Some(matching) = matching {
            ask.headers.insert(header::IF_MATCH, matching);
        }
        let answer = self.client.send(call, &ask).await?;
        if answer.is_absent() {
            return Err(self.absent("the repository"));
        }
        if answer.status == StatusCode::PRECONDITION_FAILED {
            return Ok(Listing::Overtaken);
        }
        // What was stored is answered with 201 and nothing else; a machine that says 200 to everything stores nothing.
        if answer.status != StatusCode::CREATED {
            let detail = format!("a manifest was sent: expected the answer 201, found {}", answer.status.as_u16());
            return Err(answer.fault(&self.client, FaultClass::Corrupt, detail).into());
        }
        // The registry says what it stored; anything else than what was sent is a broken registry or a broken way.
        if let Some(stored) = answer.header("docker-content-digest").filter(|stored| *stored != digest.to_string()) {
            let detail = format!("sent a manifest with digest {digest}, stored was `{}`", shown(stored, 80));
            return Err(answer.fault(&self.client, FaultClass::Corrupt, detail).into());
        }
        let listed = answer.header("oci-subject").is_some();
        Ok(if listed { Listing::ByRegistry } else { Listing::ByWriter })
    }
}

/// The next page, by the `Link` header; it must lie on the same registry.
fn next_page(page: &Url, answer: &Answer) -> Result<Option<Url>, String> {
    let mut links = Vec::new();
    for value in answer.headers.get_all(header::LINK) {
        // What cannot be read may name the next page: without it the list would look whole.
        let text =
            value.to_str().map_err(|_| "expected a header `Link` of plain text, found other bytes".to_owned())?;
        links.extend(split_links(text));
    }
    let Some(target) = links.iter().find_map(|link| next_target(link)) else {
        return match links.iter().find(|link| may_be_next(link)) {
            Some(link) => Err(format!("expected `<ADDRESS>; rel=\"next\"`, found `{}`", shown(link.trim(), 200))),
            None => Ok(None),
        };
    };
    let next = page.join(target).map_err(|_| format!("the next page `{}` is no address", shown(target, 200)))?;
    if same_origin(page, &next) {
        return Ok(Some(next));
    }
    Err(format!("the next page `{}` lies on another host", shown(target, 200)))
}

/// Several links may stand in one header, separated by commas; a comma inside `<…>` separates nothing.
fn split_links(header: &str) -> Vec<&str> {
    let mut inside = false;
    header
        .split(|c| {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ => {}
            }
            c == ',' && !inside
        })
        .collect()
}

fn next_target(link: &str) -> Option<&str> {
    let (target, parameters) = link.trim().strip_prefix('<')?.split_once('>')?;
    let next = parameters.split(';').filter_map(|parameter| parameter.trim().split_once('=')).any(|(key, value)| {
        key.trim().eq_ignore_ascii_case("rel")
            && value.trim().trim_matches('"').split_ascii_whitespace().any(|rel| rel.eq_ignore_ascii_case("next"))
    });
    next.then_some(target)
}

/// Whether a link that is not written as one may lead to the next page for others.
fn may_be_next(link: &str) -> bool {
    let is_whole = link.trim().strip_prefix('<').is_some_and(|rest| rest.contains('>'));
    !is_whole && link.to_ascii_lowercase().contains("next")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_found_among_other_links() {
        let found = |header| split_links(header).into_iter().find_map(next_target);
        assert_eq!(found(r#"</v2/a?n=1,2>; rel="next""#), Some("/v2/a?n=1,2"));
        assert_eq!(found(r#"<b>; rel=prev, <c>; title="x"; rel=next"#), Some("c"));
        assert_eq!(found(r#"<b>; rel="prev next""#), Some("b"));
        assert_eq!(found("<b>; rel=nextish"), None);
        assert_eq!(found("next"), None);
        for unread in ["next", "/v2/a?n=1; rel=\"next\"", "</v2/a; rel=next", " v2/x;rel=NEXT"] {
            assert!(may_be_next(unread), "{unread}");
        }
        for other in ["<b>; rel=prev", "<next>; rel=prev", "", "<b>; rel=nextish"] {
            assert!(!may_be_next(other), "{other}");
        }
    }
}
