//! When a host is asked and when it is left alone: the circuit breaker, as a state machine.
//!
//! Many runs may want the same registry at once. When it is down, each of them would find that out by itself, and wait
//! the whole time that patience allows; when it is throttling, each would add to what it is throttling. So what one
//! request learns about a host all others of the process know.
//!
//! ```text
//!              FAILURES_MAX in a row                    the pause is over, somebody asks
//!   closed ──────────────────────────────► open ──────────────────────────────────────► probing
//!     ▲  ▲                                  ▲ ▲                                          │ │ │
//!     │  └──────── any answer ──────────────┘ └── the probe failed: twice the pause ─────┘ │ │
//!     │                                       └── nobody waits for the probe any more ─────┘ │
//!     └───────────────────────────────────────── the probe was answered ────────────────────┘
//! ```
//!
//! Requests that were on their way when a failure was counted belong to the same failure: sixteen at once that find a
//! registry restarting are one piece of news, not sixteen. Pure: instants are durations since an origin of the caller's.

use std::time::Duration;

use super::fault::FaultClass;
use super::limits::{BREAKER_FAILURES_MAX, BREAKER_SECONDS_MAX, THROTTLE_SECONDS_MAX};

/// What is known about one host.
#[derive(Clone, Debug)]
pub struct Breaker {
    state: State,
    /// Failures since the last answer, those on their way together counted once.
    failures: u32,
    /// When the first and the last of them were counted.
    failing_since: Option<Duration>,
    counted_at: Option<Duration>,
    /// What kind of failure it was.
    class: FaultClass,
    /// How often it opened since the last answer.
    openings: u32,
    /// Until then the host wants no requests, by its own word.
    quiet_until: Duration,
    /// How long it stays open the first time.
    pause: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Closed,
    Open { since: Duration, until: Duration },
    Probing { since: Duration },
}

/// Whether a request may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It may.
    Go,
    /// It may, as the one that finds out whether the host is back.
    Probe,
    /// Not before then: the host asked for quiet.
    Quiet {
        /// When the quiet is over.
        until: Duration,
    },
    /// Another one is finding out just now whether the host is back.
    Probing(Refusal),
    /// It may not.
    Open(Refusal),
}

/// Why a host is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of failure opened the breaker.
    pub class: FaultClass,
    /// How many there were in a row.
    pub failures: u32,
    /// When it opened.
    pub since: Duration,
    /// When the next request may find out whether the host is back.
    pub probe_at: Duration,
}

/// What is held against a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What kind of failure it was last.
    pub class: FaultClass,
    /// How many there were in a row.
    pub failures: u32,
    /// When the first of them was.
    pub since: Duration,
    /// Whether the breaker is open.
    pub left_alone: bool,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The host answered, whatever it said.
    Answered,
    /// It could not be reached, failed by its own account, or took too long.
    Failed(FaultClass),
    /// It asked to be left alone for so long.
    Throttled(Duration),
    /// Nobody waited for the end; nothing is known.
    Abandoned,
}

/// A request that was admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When it went out.
    pub at: Duration,
    /// Whether it was the probe.
    pub as_probe: bool,
}

impl Breaker {
    /// A host that nothing is known about.
    ///
    /// * `pause` — how long it is left alone when it fails the first time; twice as long each further time, at most
    ///   [`BREAKER_SECONDS_MAX`].
    #[must_use]
    pub const fn new(pause: Duration) -> Self {
        Self {
            state: State::Closed,
            failures: 0,
            failing_since: None,
            counted_at: None,
            class: FaultClass::Unavailable,
            openings: 0,
            quiet_until: Duration::ZERO,
            pause,
        }
    }

    /// Whether nothing is held against the host at `now`.
    #[must_use]
    pub fn is_clear(&self, now: Duration) -> bool {
        self.state == State::Closed && self.failures == 0 && self.quiet_until <= now
    }

    /// What is held against the host since it answered last; `None` where nothing is.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        let since = self.failing_since?;
        Some(Trouble { class: self.class, failures: self.failures, since, left_alone: self.state != State::Closed })
    }

    /// Whether a request may be sent at `now`.
    pub fn ask(&mut self, now: Duration) -> Admission {
        match self.state {
            State::Open { since, until } if now < until => Admission::Open(self.refusal(since, until)),
            State::Open { since, .. } => {
                self.state = State::Probing { since };
                Admission::Probe
            }
            State::Probing { since } => Admission::Probing(self.refusal(since, now)),
            State::Closed if now < self.quiet_until => Admission::Quiet { until: self.quiet_until },
            State::Closed => Admission::Go,
        }
    }

    /// Takes note of what became of a request.
    pub fn tell(&mut self, sent: Sent, now: Duration, outcome: Outcome) {
        match outcome {
            Outcome::Answered => {
                self.state = State::Closed;
                self.failures = 0;
                self.openings = 0;
                self.failing_since = None;
                self.counted_at = None;
            }
            Outcome::Failed(class) => self.failed(sent, now, class),
            Outcome::Throttled(quiet) => {
                let quiet = quiet.min(Duration::from_secs(THROTTLE_SECONDS_MAX));
                self.quiet_until = self.quiet_until.max(now.saturating_add(quiet));
                self.failed(sent, now, FaultClass::Throttled);
            }
            Outcome::Abandoned => {
                if let (true, State::Probing { since }) = (sent.as_probe, self.state) {
                    self.state = State::Open { since, until: now };
                }
            }
        }
    }

    fn failed(&mut self, sent: Sent, now: Duration, class: FaultClass) {
        match self.state {
            State::Probing { since } if sent.as_probe => {
                self.class = class;
                self.failures = self.failures.saturating_add(1);
                self.open(since, now);
            }
            // On its way since before: the breaker knows already.
            State::Probing { .. } | State::Open { .. } => {}
            State::Closed => {
                if self.counted_at.is_some_and(|counted| sent.at <= counted) {
                    return;
                }
                self.class = class;
                self.failures = self.failures.saturating_add(1);
                self.failing_since.get_or_insert(now);
                self.counted_at = Some(now);
                if self.failures >= BREAKER_FAILURES_MAX {
                    self.open(now, now);
                }
            }
        }
    }

    fn open(&mut self, since: Duration, now: Duration) {
        let doubled = self.pause.saturating_mul(2u32.saturating_pow(self.openings));
        let pause = doubled.min(Duration::from_secs(BREAKER_SECONDS_MAX));
        self.openings = self.openings.saturating_add(1);
        self.counted_at = Some(now);
        self.state = State::Open { since, until: now.saturating_add(pause).max(self.quiet_until) };
    }

    const fn refusal(&self, since: Duration, probe_at: Duration) -> Refusal {
        Refusal { class: self.class, failures: self.failures, since, probe_at }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAUSE: Duration = Duration::from_secs(5);

    fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn sent(at: u64) -> Sent {
        Sent { at: s(at), as_probe: false }
    }

    fn probe(at: u64) -> Sent {
        Sent { at: s(at), as_probe: true }
    }

    const DOWN: Outcome = Outcome::Failed(FaultClass::Unavailable);

    /// A breaker that opened at 2 s, with a probe due at 7 s.
    fn open() -> Breaker {
        let mut breaker = Breaker::new(PAUSE);
        for at in 0..3 {
            assert_eq!(breaker.ask(s(at)), Admission::Go);
            breaker.tell(sent(at), s(at), DOWN);
        }
        breaker
    }

    fn probing() -> Breaker {
        let mut breaker = open();
        assert_eq!(breaker.ask(s(7)), Admission::Probe);
        breaker
    }

    fn name(admission: Admission) -> String {
        match admission {
            Admission::Go => "go".into(),
            Admission::Probe => "probe".into(),
            Admission::Quiet { until } => format!("quiet until {}", until.as_secs()),
            Admission::Probing(refusal) => format!("probing, open since {}", refusal.since.as_secs()),
            Admission::Open(refusal) => {
                let Refusal { class, failures, since, probe_at } = refusal;
                format!("open since {} ({failures} × {class}), probe at {}", since.as_secs(), probe_at.as_secs())
            }
        }
    }

    #[test]
    fn every_state_answers_every_event_as_the_drawing_says() {
        type Start = fn() -> Breaker;
        type Row = (&'static str, Start, Option<(Sent, u64, Outcome)>, u64, &'static str);
        let closed: Start = || Breaker::new(PAUSE);
        let throttle = Outcome::Throttled(s(4));
        #[rustfmt::skip]
        let rows: [Row; 22] = [
            // state, what happens (request, at, outcome), asked at, answer
            ("closed",  closed,  None,                                     0, "go"),
            ("closed",  closed,  Some((sent(0), 1, Outcome::Answered)),    1, "go"),
            ("closed",  closed,  Some((sent(0), 1, DOWN)),                 1, "go"),
            ("closed",  closed,  Some((sent(0), 1, throttle)),             1, "quiet until 5"),
            ("closed",  closed,  Some((sent(0), 1, throttle)),             5, "go"),
            ("closed",  closed,  Some((sent(0), 1, Outcome::Abandoned)),   1, "go"),
            ("open",    open,    None,                                     2, "open since 2 (3 × unavailable), probe at 7"),
            ("open",    open,    None,                                     6, "open since 2 (3 × unavailable), probe at 7"),
            ("open",    open,    None,                                     7, "probe"),
            ("open",    open,    Some((sent(0), 3, DOWN)),                 6, "open since 2 (3 × unavailable), probe at 7"),
            ("open",    open,    Some((sent(0), 3, Outcome::Abandoned)),   6, "open since 2 (3 × unavailable), probe at 7"),
            ("open",    open,    Some((sent(0), 3, Outcome::Answered)),    3, "go"),
            ("open",    open,    Some((sent(0), 3, throttle)),             6, "open since 2 (3 × unavailable), probe at 7"),
            ("probing", probing, None,                                     7, "probing, open since 2"),
            ("probing", probing, Some((probe(7), 8, Outcome::Answered)),   8, "go"),
            ("probing", probing, Some((probe(7), 8, DOWN)),                8, "open since 2 (4 × unavailable), probe at 18"),
            ("probing", probing, Some((probe(7), 8, DOWN)),               18, "probe"),
            ("probing", probing, Some((probe(7), 8, Outcome::Abandoned)),  8, "probe"),
            ("probing", probing, Some((probe(7), 8, Outcome::Throttled(s(30)))), 9, "open since 2 (4 × throttled), probe at 38"),
            ("probing", probing, Some((sent(0), 8, DOWN)),                 8, "probing, open since 2"),
            ("probing", probing, Some((sent(0), 8, Outcome::Answered)),    8, "go"),
            ("probing", probing, Some((sent(0), 8, Outcome::Abandoned)),   8, "probing, open since 2"),
        ];
        for (number, (state, start, event, asked_at, expected)) in rows.into_iter().enumerate() {
            let mut breaker = start();
            if let Some((sent, at, outcome)) = event {
                breaker.tell(sent, s(at), outcome);
            }
            assert_eq!(name(breaker.ask(s(asked_at))), expected, "row {number}: {state}, {event:?}");
        }
    }

    #[test]
    fn requests_that_were_on_their_way_together_are_one_failure() {
        let mut breaker = Breaker::new(PAUSE);
        for _ in 0..100 {
            breaker.tell(sent(0), s(1), DOWN);
        }
        assert_eq!(breaker.ask(s(1)), Admission::Go);
        breaker.tell(sent(2), s(3), DOWN);
        breaker.tell(sent(4), s(5), DOWN);
        assert!(matches!(breaker.ask(s(5)), Admission::Open(_)));
    }

    #[test]
    fn an_answer_in_between_begins_the_count_anew() {
        let mut breaker = Breaker::new(PAUSE);
        for round in 0..10 {
            breaker.tell(sent(round * 3), s(round * 3), DOWN);
            breaker.tell(sent(round * 3 + 1), s(round * 3 + 1), DOWN);
            breaker.tell(sent(round * 3 + 2), s(round * 3 + 2), Outcome::Answered);
            assert!(breaker.is_clear(s(round * 3 + 2)));
        }
    }

    #[test]
    fn each_probe_that_fails_doubles_the_pause_up_to_the_limit() {
        let mut breaker = open();
        let mut now = s(7);
        let mut pauses = Vec::new();
        for _ in 0..6 {
            assert_eq!(breaker.ask(now), Admission::Probe);
            breaker.tell(Sent { at: now, as_probe: true }, now, DOWN);
            let Admission::Open(refusal) = breaker.ask(now) else { panic!("still closed") };
            pauses.push(refusal.probe_at.saturating_sub(now).as_secs());
            now = refusal.probe_at;
        }
        assert_eq!(pauses, [10, 20, 40, BREAKER_SECONDS_MAX, BREAKER_SECONDS_MAX, BREAKER_SECONDS_MAX]);
    }

    #[test]
    fn what_is_held_against_a_host_begins_with_its_first_failure_and_ends_with_an_answer() {
        assert_eq!(Breaker::new(PAUSE).trouble(), None);
        let mut breaker = open();
        let trouble = Trouble { class: FaultClass::Unavailable, failures: 3, since: s(0), left_alone: true };
        assert_eq!(breaker.trouble(), Some(trouble));
        breaker.tell(sent(3), s(3), Outcome::Answered);
        assert_eq!(breaker.trouble(), None);
        breaker.tell(sent(4), s(5), DOWN);
        let trouble = breaker.trouble().unwrap();
        assert_eq!((trouble.since, trouble.failures, trouble.left_alone), (s(5), 1, false));
    }

    #[test]
    fn a_host_cannot_silence_us_for_longer_than_the_limit() {
        let mut breaker = Breaker::new(PAUSE);
        breaker.tell(sent(0), s(0), Outcome::Throttled(Duration::MAX));
        assert_eq!(breaker.ask(s(1)), Admission::Quiet { until: s(THROTTLE_SECONDS_MAX) });
        assert_eq!(breaker.ask(s(THROTTLE_SECONDS_MAX)), Admission::Go);
    }

    #[test]
    fn three_waves_of_throttling_leave_the_host_alone() {
        let mut breaker = Breaker::new(PAUSE);
        for at in [0, 2, 4] {
            assert_eq!(breaker.ask(s(at)), Admission::Go);
            for _ in 0..16 {
                breaker.tell(sent(at), s(at), Outcome::Throttled(s(2)));
            }
        }
        assert_eq!(name(breaker.ask(s(5))), "open since 4 (3 × throttled), probe at 9");
    }
}
