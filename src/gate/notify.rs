//! Tells webhooks what was decided. After the commit, and never a reason to wait for or to lose the decision.

use std::collections::BTreeMap;

use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::show::{Listing, Page, cursor};
use super::{Gate, GateError};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_NOTICES_AT_ONCE, MAX_PAGE};
use crate::domain::names::{EnvironmentName, ProjectName, WebhookName};
use crate::domain::notice::{body, pause_after};
use crate::domain::time::{Span, Timestamp};
use crate::store::{ClaimedNotice, Follows, NewNotice, NoticeHead, NoticeState, NoticeSubject, Told, Untold};

/// A notice to a webhook, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeReply {
    /// Its own id, which its receiver sees as `webhook-id`.
    pub id: Uuid,
    /// Who is told.
    pub webhook: WebhookName,
    /// `pending`, `delivered`, `given-up`, or `superseded`: it was given up, and its receiver was told something newer about
    /// the same since.
    pub state: String,
    /// Whose decision or override it is about.
    pub project: ProjectName,
    /// What that is about.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// The decision; null for a notice about an override.
    pub decision: Option<Digest>,
    /// What was decided; null for a notice about an override.
    pub verdict: Option<Verdict>,
    /// The override; absent for a notice about a decision.
    #[serde(default, rename = "override", skip_serializing_if = "Option::is_none")]
    pub over: Option<Digest>,
    /// Since when it is to be told.
    pub made_at: Timestamp,
    /// Tries so far.
    pub tries: u32,
    /// When it is tried next; absent when it is not.
    pub next_at: Option<Timestamp>,
    /// Since when it is told, or given up; absent while it is pending.
    pub ended_at: Option<Timestamp>,
    /// How the last try failed, in words.
    pub last_error: Option<String>,
}

/// Which notices a list shows. Absent means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeFilter {
    /// Only to this webhook.
    pub webhook: Option<WebhookName>,
    /// Only in this state.
    pub state: Option<NoticeState>,
}

impl From<NoticeHead> for NoticeReply {
    fn from(head: NoticeHead) -> Self {
        let (decision, verdict, over) = match head.about {
            NoticeSubject::Decision(decision, verdict) => (Some(decision), Some(verdict), None),
            NoticeSubject::Override(over) => (None, None, Some(over)),
        };
        Self {
            id: head.id,
            webhook: head.webhook,
            state: head.state.as_str().to_owned(),
            project: head.project,
            subject: head.subject,
            environment: head.environment,
            decision,
            verdict,
            over,
            made_at: head.made_at,
            tries: head.tries,
            next_at: (head.state == NoticeState::Pending).then_some(head.next_at),
            ended_at: head.ended_at,
            last_error: head.last_error,
        }
    }
}

/// What became of what was to be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// How many were sent.
    pub tried: usize,
    /// How many of these their receivers took.
    pub told: usize,
}

impl Gate {
    /// What is to be told about a decision: one notice for each webhook that wants it.
    pub(super) fn notices_of(
        &self,
        record: &Record,
        decision: Digest,
        correlation_id: Option<&str>,
        follows: Option<&Follows>,
        at: Timestamp,
    ) -> Result<Vec<NewNotice>, GateError> {
        let inputs = &record.inputs;
        let wanting = self.settings().webhooks.iter().filter(|hook| hook.wants(&inputs.project, &inputs.environment));
        let previous = follows.and_then(|follows| Some((follows.newest?, follows.verdict?)));
        let notices = wanting.map(|hook| {
            let id = Uuid::now_v7();
            let body = body(record, (id, decision), &self.settings().gate_id, correlation_id, previous, at)
                .map_err(|error| GateError::internal(error.to_string()))?;
            Ok(NewNotice { id, webhook: hook.name.clone(), body })
        });
        notices.collect()
    }

    /// Sends what is to be told now, several at once, and says how many that were, told or not.
    ///
    /// # Errors
    ///
    /// As [`Self::send_notices`].
    pub async fn deliver_notices(&self) -> Result<usize, GateError> {
        Ok(self.send_notices().await?.tried)
    }

    /// Sends what is to be told now, several at once. A failure is recorded and visible, and is no error.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the gate's own store cannot be used.
    pub async fn send_notices(&self) -> Result<Sent, GateError> {
        let webhooks = self.settings().webhooks.names();
        if webhooks.is_empty() {
            return Ok(Sent::default());
        }
        let claimed = self.store().claim_notices(&webhooks, self.now(), MAX_NOTICES_AT_ONCE).await?;
        let tried = claimed.len();
        let at_once = usize::try_from(MAX_NOTICES_AT_ONCE).unwrap_or(1);
        let sending = futures_util::stream::iter(claimed).map(|notice| Box::pin(self.deliver(notice)));
        let outcomes: Vec<Result<bool, GateError>> = sending.buffer_unordered(at_once).collect().await;
        let outcomes = outcomes.into_iter().collect::<Result<Vec<bool>, _>>()?;
        Ok(Sent { tried, told: outcomes.into_iter().filter(|told| *told).count() })
    }

    /// Sends one, and says whether its receiver took it.
    async fn deliver(&self, notice: ClaimedNotice) -> Result<bool, GateError> {
        // Only those are claimed that this process knows.
        let Some(webhook) = self.settings().webhooks.named(&notice.webhook) else { return Ok(false) };
        let outcome = webhook.send(notice.id, self.now(), &notice.body).await;
        let now = self.now();
        let told = match outcome {
            Ok(()) => {
                self.measures().notices.add_one("delivered");
                Told::Delivered
            }
            Err(error) => {
                let tries = u8::try_from(notice.tries).unwrap_or(u8::MAX);
                // An id ends in chance, and each try throws anew.
                let dice = notice.id.as_bytes().last().map_or(0, |byte| byte.wrapping_mul(31).wrapping_add(tries));
                let pause = pause_after(notice.tries, dice).filter(|_| !error.is_final());
                let words = error.to_string();
                tracing::warn!(webhook = %notice.webhook, notice = %notice.id, tries = notice.tries, "not told: {words}");
                match pause {
                    Some(pause) => {
                        self.measures().notices.add_one("failed");
                        let asked = Span::from_seconds(error.asked_to_wait().unwrap_or(0));
                        Told::Failed { error: words, next_at: now.after(pause.max(asked)) }
                    }
                    None => {
                        self.measures().notices.add_one("given-up");
                        Told::GivenUp { error: words }
                    }
                }
            }
        };
        let is_told = matches!(told, Told::Delivered);
        self.store().told(&notice, told, now).await?;
        Ok(is_told)
    }

    /// Notices about decisions of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn notices(
        &self,
        project: &ProjectName,
        filter: &NoticeFilter,
        page: Page,
    ) -> Result<Listing<NoticeReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let limit = page.limit.clamp(1, MAX_PAGE);
        let found = self.store().notices(project, (filter.webhook.as_ref(), filter.state), before, limit).await?;
        let items = found.items.into_iter().map(NoticeReply::from).collect();
        Ok(Listing { items, next_cursor: found.next.map(|next| next.to_string()) })
    }

    /// Has a notice told again that was given up, or at once one that waits for its next try.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] for one that was delivered, or where its receiver was told something
    /// newer about the same since.
    pub async fn tell_again(&self, id: Uuid) -> Result<NoticeReply, GateError> {
        let missing =
            || GateError::NotFound { what: format!("notice {id}"), hint: Some("countersign webhook list".into()) };
        let found = self.store().notice(id).await?.ok_or_else(missing)?;
        if found.state == NoticeState::Delivered {
            let detail = format!("notice {id} was delivered; only one that was not is told again");
            return Err(GateError::Conflict { detail });
        }
        if let Some((newer, at)) = self.store().tell_again(id, self.now()).await? {
            return Err(GateError::Conflict {
                detail: format!(
                    "notice {id} is superseded: its receiver was told something newer about the same at {at} (notice \
                     {newer}), and would take it for news"
                ),
            });
        }
        self.store().notice(id).await?.map(NoticeReply::from).ok_or_else(missing)
    }

    /// What is still to be told, by webhook, with those of the configuration that have nothing to be told; and how many
    /// notices were given up.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn untold(&self) -> Result<(BTreeMap<WebhookName, Option<Untold>>, u64), GateError> {
        let (untold, given_up) = self.store().untold().await?;
        let mut all: BTreeMap<WebhookName, Option<Untold>> =
            self.settings().webhooks.names().into_iter().map(|name| (name, None)).collect();
        all.extend(untold.into_iter().map(|untold| (untold.webhook.clone(), Some(untold))));
        Ok((all, given_up))
    }
}
