//! How the gate's dependencies are: now, since when, and what went wrong last.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{BrokenGlass, Gate, GateError, LooksReply, NotLookedAt};
use crate::domain::clock;
use crate::domain::limits::{MAX_DETAIL_CHARS, MAX_PAGE, READINESS_SECONDS_MAX};
use crate::domain::names::ProjectName;
use crate::domain::time::Timestamp;
use crate::store::StoreError;

/// How the name of a registry begins.
const REGISTRY: &str = "registry ";

/// Whether the gate can answer, part by part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadinessReply {
    /// Whether it can.
    pub ready: bool,
    /// Each part: `ok`, or what is wrong.
    pub components: BTreeMap<String, String>,
    /// Each dependency, those that keep nobody from being answered too.
    #[serde(default)]
    pub dependencies: Vec<DependencyReply>,
}

/// Something that the gate needs, and how it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DependencyReply {
    /// By kind and name: `database`, `registry registry.example.com`.
    pub name: String,
    /// `ok`, `degraded` (it serves, or is asked again later) or `down`.
    pub state: String,
    /// Since when it is so, as far as this process knows.
    pub since: Timestamp,
    /// What went wrong last, also where it is well again; absent where nothing ever did.
    pub last_error: Option<String>,
}

/// A dependency as it was found.
enum Found {
    Ok,
    Degraded(String),
    Down(String),
}

impl Found {
    fn of(error: Option<&GateError>) -> Self {
        error.map_or(Self::Ok, |error| Self::Down(error.to_string()))
    }

    const fn state(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Degraded(_) => "degraded",
            Self::Down(_) => "down",
        }
    }

    fn trouble(&self) -> Option<&str> {
        match self {
            Self::Ok => None,
            Self::Degraded(words) | Self::Down(words) => Some(words),
        }
    }
}

/// How the dependencies were when somebody looked last.
#[derive(Default)]
pub(super) struct Health(Mutex<BTreeMap<String, DependencyReply>>);

impl Health {
    /// Takes note of how a dependency is, and answers that with since when.
    fn note(&self, name: &str, found: &Found, now: Timestamp) -> DependencyReply {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = known.entry(name.to_owned()).or_insert_with(|| DependencyReply {
            name: name.to_owned(),
            state: found.state().to_owned(),
            since: now,
            last_error: None,
        });
        if entry.state != found.state() {
            found.state().clone_into(&mut entry.state);
            entry.since = now;
        }
        if let Some(trouble) = found.trouble() {
            entry.last_error = Some(trouble.chars().take(MAX_DETAIL_CHARS).collect());
        }
        entry.clone()
    }

    /// Forgets the registries that nobody asks any more, so that no caller can make it remember without bound.
    fn keep_registries(&self, asked: &BTreeSet<String>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|name, _| !name.starts_with(REGISTRY) || asked.contains(name));
    }
}

impl Gate {
    /// Whether the gate can answer: its store is readable, and the pack in force loads. What is amiss elsewhere is told
    /// beside it, and keeps nobody from asking: what stands is answered without it, and what cannot be decided is
    /// `unknown`. To take every replica away would help nobody.
    ///
    /// Said within [`READINESS_SECONDS_MAX`]: a record that stops answering in the middle is away, and each of the things that
    /// lie in it would be waited for.
    pub async fn readiness(&self) -> ReadinessReply {
        let limit = Duration::from_secs(READINESS_SECONDS_MAX);
        if let Ok(reply) = tokio::time::timeout(limit, Box::pin(self.parts())).await {
            return reply;
        }
        let words = format!("the record has not answered within {READINESS_SECONDS_MAX} s");
        let down = self.inner.health.note("database", &Found::Down(words.clone()), self.now());
        ReadinessReply { ready: false, components: [("database".to_owned(), words)].into(), dependencies: vec![down] }
    }

    async fn parts(&self) -> ReadinessReply {
        let project = ProjectName::default();
        let database = match self.store().pack_in_force(&project).await {
            Ok(_) => self.store().require_known_schema().await,
            Err(error) => Err(error),
        };
        // What a newer version has changed can be read; nothing is decided or sent by this one any more.
        let is_readable = matches!(database, Ok(()) | Err(StoreError::NewerSchema { .. }));
        let database = database.err().map(GateError::from);
        // One that has lost something is asked for what it has; to take every replica away would hide why nothing is ready.
        let lost = match &database {
            // One that cannot be read is told by that.
            Some(_) => None,
            None => self.store().require_nothing_lost().await.err().map(|error| error.to_string()),
        };
        // What stands is answered all the same, where it can be read.
        let unwritten = self.store().writes_refused().filter(|_| database.is_none()).map(|refused| {
            format!(
                "writes fail since {}, last at {}: {}; what is there is read",
                refused.since, refused.last, refused.error
            )
        });
        let lost = lost.or(unwritten);
        let policy = match &database {
            // One trouble is told once.
            Some(_) => None,
            None => self.active_pack(&project).await.err(),
        };
        let trust = Some(self.trust_troubles().join("; ")).filter(|troubles| !troubles.is_empty());
        let ready = database.is_none() && policy.is_none();
        let words = |error: &Option<GateError>| error.as_ref().map_or("ok".to_owned(), ToString::to_string);
        let components = [
            ("database", lost.clone().unwrap_or_else(|| words(&database))),
            ("policy", words(&policy)),
            ("trust", trust.clone().unwrap_or_else(|| "ok".into())),
        ];
        // Each of these would wait for as long as the database is waited for, and be told the same: one trouble is told once.
        let [outbox, log, glass] = match &database {
            Some(down) if !is_readable => std::array::from_fn(|_| Found::Down(down.to_string())),
            _ => [self.outbox().await, self.log_signed().await, self.glass().await],
        };
        let parts = [
            ("database", lost.map_or_else(|| Found::of(database.as_ref()), Found::Degraded)),
            ("policy", Found::of(policy.as_ref())),
            ("trusted roots", trust.map_or(Found::Ok, Found::Degraded)),
            ("publications", outbox),
            ("decision log", log),
            ("broken glass", glass),
            ("decisions by trusted roots", self.looked_at()),
        ];
        let now = self.now();
        let mut dependencies: Vec<DependencyReply> =
            parts.iter().map(|(name, found)| self.inner.health.note(name, found, now)).collect();
        if database.is_none() {
            dependencies.extend(self.not_judged(now).await);
            dependencies.extend(self.clock(now).await);
            dependencies.extend(self.webhooks(now).await);
        }
        dependencies.extend(self.registries(now));
        let components = components.into_iter().map(|(name, words)| (name.to_owned(), words)).collect();
        ReadinessReply { ready, components, dependencies }
    }

    /// Whether somebody signs for the log.
    async fn log_signed(&self) -> Found {
        if let Some(trouble) = self.store().mark_trouble() {
            return Found::Degraded(trouble);
        }
        let newest = self.store().log_origins().await.map(|mut names| names.pop());
        match newest {
            Err(error) => Found::Down(error.to_string()),
            Ok(None) => Found::Ok,
            Ok(Some(name)) => match self.log_key_trouble(&name).await {
                Ok(None) => Found::Ok,
                Ok(Some(trouble)) => Found::Degraded(trouble),
                Err(error) => Found::Down(error.to_string()),
            },
        }
    }

    /// Whether somebody has looked at everything that stands since other trusted roots are in force.
    fn looked_at(&self) -> Found {
        let LooksReply { decisions, projects, oldest, on_its_way_since, by_other_roots } = self.looks();
        match (oldest, on_its_way_since) {
            (Some(NotLookedAt { since, why }), _) => Found::Degraded(format!(
                "{decisions} decisions, and all of {projects} projects, were not looked at since other trusted roots are in \
                 force, and are not ready where theirs have changed; since {since}: {why}"
            )),
            (None, Some(since)) => Found::Degraded(format!(
                "what stands is being looked at since other trusted roots are in force: {since}"
            )),
            (None, None) if by_other_roots > 0 => Found::Degraded(format!(
                "{by_other_roots} decisions were made by other trusted roots than are in force here, as by a replica that has \
                 not read its own again, and are being looked at"
            )),
            (None, None) => Found::Ok,
        }
    }

    /// What is known and no decision has judged, although it was tried more than once; nothing where there is no such thing.
    async fn not_judged(&self, now: Timestamp) -> Option<DependencyReply> {
        let found = match self.store().tried_in_vain().await {
            Err(error) => Found::Down(error.to_string()),
            Ok((0, _)) => Found::Ok,
            Ok((count, since)) => {
                let since = since.map_or_else(String::new, |since| format!(", the oldest since {since}"));
                let most = if count >= u64::from(MAX_PAGE) { "at least " } else { "" };
                Found::Degraded(format!(
                    "{most}{count} decisions stand although something has changed, and could not be made again{since}: \
                     countersign run list --state failed says why"
                ))
            }
        };
        let reply = self.inner.health.note("decisions to be made again", &found, now);
        (!matches!(found, Found::Ok)).then_some(reply)
    }

    /// That nothing can be decided by the gate's own clock; nothing where that is not before what was recorded.
    async fn clock(&self, now: Timestamp) -> Option<DependencyReply> {
        // That the store cannot be read is told once.
        let found = match self.require_clock(now).await {
            Err(GateError::Fault(fault)) if fault.dependency == clock::DEPENDENCY => Found::Down(fault.detail),
            _ => Found::Ok,
        };
        let reply = self.inner.health.note(clock::DEPENDENCY, &found, now);
        (!matches!(found, Found::Ok)).then_some(reply)
    }

    /// Whether the glass was broken and nobody has looked at that yet.
    async fn glass(&self) -> Found {
        match self.unreviewed_broken_glass().await {
            Err(error) => Found::Down(error.to_string()),
            Ok(BrokenGlass { unreviewed: 0, more: false }) => Found::Ok,
            Ok(BrokenGlass { unreviewed, more }) => {
                let more = if more { ", and more than are counted" } else { "" };
                let words = format!("{unreviewed} to be reviewed{more}: countersign override list --unreviewed");
                Found::Degraded(words)
            }
        }
    }

    /// Whether what was decided reaches those who wait for it.
    async fn outbox(&self) -> Found {
        let (waiting, held_back) = match (self.store().pending_publications(MAX_PAGE).await, self.held_back().await) {
            (Err(error), _) => return Found::Down(error.to_string()),
            (_, Err(error)) => return Found::Down(error.to_string()),
            (Ok(waiting), Ok(held_back)) => (waiting, held_back),
        };
        let page = usize::try_from(MAX_PAGE).unwrap_or(usize::MAX);
        let words = |errors: Vec<String>, what: &str| {
            let last = errors.last()?;
            // No more than a page is looked at; all are counted in `/metrics`.
            let more = if errors.len() >= page { "at least " } else { "" };
            Some(format!("{more}{} {what}; the last: {last}", errors.len()))
        };
        let failed: Vec<String> = waiting.into_iter().filter_map(|one| one.last_error).collect();
        let all = [words(failed, "could not be pushed yet"), words(held_back, "not pushed any more")];
        let all: Vec<String> = all.into_iter().flatten().collect();
        if all.is_empty() { Found::Ok } else { Found::Degraded(all.join("; ")) }
    }

    /// Why what some place is to be told last is held back. What was said again since is missed by nobody.
    async fn held_back(&self) -> Result<Vec<String>, GateError> {
        let held_back = self.store().held_back_publications(MAX_PAGE).await?;
        Ok(held_back.into_iter().filter_map(|one| one.last_error).collect())
    }

    /// The webhooks of the configuration, and those of another that are still to be told something.
    async fn webhooks(&self, now: Timestamp) -> Vec<DependencyReply> {
        // That the store cannot be read is told once.
        let Ok((untold, given_up)) = self.untold().await else { return Vec::new() };
        let mut replies: Vec<DependencyReply> = untold
            .into_iter()
            .map(|(name, untold)| {
                let known = self.settings().webhooks.named(&name).is_some();
                let found = match untold.map(|untold| (untold.pending, untold.last_error)) {
                    Some((pending, _)) if !known => Found::Degraded(format!(
                        "{pending} are to be told to it, and the configuration has none of that name"
                    )),
                    Some((pending, Some(last))) => {
                        Found::Degraded(format!("{pending} are still to be told; the last: {last}"))
                    }
                    Some((_, None)) | None => Found::Ok,
                };
                self.inner.health.note(&format!("webhook {name}"), &found, now)
            })
            .collect();
        if given_up > 0 || !replies.is_empty() {
            let found = match given_up {
                0 => Found::Ok,
                count => Found::Degraded(format!("{count} were given up: countersign webhook list --state given-up")),
            };
            replies.push(self.inner.health.note("webhooks", &found, now));
        }
        replies
    }

    /// The registries that this process has asked: those in trouble first, and never more than a page of them.
    fn registries(&self, now: Timestamp) -> Vec<DependencyReply> {
        let mut hosts = self.settings().registry.connections.hosts();
        hosts.sort_by_key(|(_, trouble)| trouble.is_none());
        hosts.truncate(usize::try_from(MAX_PAGE).unwrap_or(usize::MAX));
        self.inner.health.keep_registries(&hosts.iter().map(|(host, _)| format!("{REGISTRY}{host}")).collect());
        let replies = hosts.into_iter().map(|(host, trouble)| {
            let found = match &trouble {
                None => Found::Ok,
                Some(trouble) => {
                    let words = format!("{} ({}, {} in a row)", trouble.last_error, trouble.class, trouble.failures);
                    if trouble.left_alone { Found::Down(words) } else { Found::Degraded(words) }
                }
            };
            let mut reply = self.inner.health.note(&format!("{REGISTRY}{host}"), &found, now);
            // Its breaker knows better than whoever looks now and then.
            if let Some(trouble) = trouble {
                reply.since = trouble.since;
            }
            reply
        });
        replies.collect()
    }
}
