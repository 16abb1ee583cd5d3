//! How runs are executed, waited for and made again.

/// Runs executed at the same time by one process.
pub const MAX_RUNS_IN_FLIGHT: usize = 16;
/// Of these, rooms for runs of hosts of which it is not known that they answer soon: of the ones that nobody has asked before, and
/// of those that have made somebody wait.
pub const MAX_RUNS_OF_ANYBODY: usize = 8;
/// Seconds after which a run gives its room to another and goes on aside.
pub const ROOM_SECONDS_MAX: u64 = 3;
/// Runs that go on aside.
pub const MAX_RUNS_ASIDE: usize = 32;
/// Of these, runs of one host.
pub const MAX_RUNS_ASIDE_OF_ONE: usize = 8;
/// Hosts of which a process remembers that they answer soon.
pub const MAX_HOSTS_QUICK: usize = 256;
/// Decisions, the newest, by which a process that begins knows of places that they answer.
pub const MAX_DECISIONS_REMEMBERED_AT_START: u64 = 10_000;
/// Beside those, of runs that the gate asks for by itself: what speaks against something that stands waits for nobody who asks.
pub const MAX_OWN_RUNS_BESIDE: usize = 4;
/// Of these, of hosts of which it is not known that they answer soon.
pub const MAX_OWN_RUNS_OF_ANYBODY: usize = 2;
/// Such runs that go on aside, and of these, runs of one host.
pub const MAX_OWN_RUNS_ASIDE: (usize, usize) = (12, 4);
/// Seconds that one attempt at a run may take.
pub const RUN_SECONDS_MAX: u64 = 300;
/// Seconds for which a worker claims a run at most, and unless it is told otherwise; it renews three times as often, and
/// is taken for lost when it does not.
pub const LEASE_SECONDS: i64 = 10;
/// Seconds by which a lease may end later than any can, as another process sees it: its clock and the one that leases go by are
/// compared over the network.
pub const LEASE_SLACK_SECONDS: i64 = 5;
/// Times that a run's workers may be lost; then the run itself is taken for the cause, and fails.
pub const MAX_LEASES_LOST: u64 = 5;
/// Milliseconds between two looks of a worker at whether its run is still its own, and was not cancelled.
pub const HOLD_MILLISECONDS: u64 = 400;
/// Milliseconds for which a worker that has found something waits for a quarter of its rooms before it looks for more: what is made and
/// claimed together is as many commits as one run is.
pub const CLAIM_TOGETHER_MILLISECONDS: u64 = 25;
/// Milliseconds after which an idle worker looks whether anything was written that nobody has told it of: what another
/// process has asked for waits no longer.
pub const CLAIM_MILLISECONDS_MAX: u64 = 1_000;
/// Seconds between two looks of an idle worker for runs, where it is told of every one of them.
pub const IDLE_LOOK_SECONDS_MAX: u64 = 10;
/// Seconds between two looks of an idle service for notices and for leaves of the log, where it is told of every one of them.
pub const QUIET_LOOK_SECONDS_MAX: u64 = 60;
/// Runs at the head of the queue that are looked at for when the next one may be claimed.
pub const MAX_RUNS_AHEAD: u64 = 1_000;
/// Milliseconds between two looks at a run that somebody else works on, at most.
pub const LOOK_MILLISECONDS_MAX: u64 = 250;
/// Milliseconds between two events about how far collecting has come.
pub const PROGRESS_MILLISECONDS: u64 = 500;
/// Events about how far collecting has come, in one attempt.
pub const MAX_PROGRESS_EVENTS: u32 = 100;
/// Runs before another one in the queue that are counted.
pub const MAX_PLACE: u64 = 10_000;
/// Seconds between two looks at what a run waits for, at most; whoever brings it about wakes the run at once.
pub const WAITING_LOOK_SECONDS_MAX: i64 = 60;
/// Seconds after which a decision that the gate makes again by itself should be there: others go first until then.
pub const REEVALUATION_DUE_SECONDS: i64 = 3_600;
/// Decisions that are made again at the same time by one process; the rest of its places are for those who ask.
pub const MAX_REEVALUATIONS_AT_ONCE: u32 = 8;
/// Times that a decision which could not be made again is tried, before somebody has to ask; while a `ready` stands about
/// which something has changed, it is tried until it is made.
pub const MAX_REEVALUATION_TRIES: u64 = 8;
/// Seconds before the second try; twice as long before each further one.
pub const REEVALUATION_RETRY_SECONDS: i64 = 60;
/// The same, at most.
pub const REEVALUATION_RETRY_SECONDS_MAX: i64 = 3_600;
/// Seconds for which what is known to have changed waits for what is to be looked at with it; then what stands is judged by what
/// is known.
pub const KNOWN_SECONDS_MAX: i64 = 15;
/// Milliseconds between two looks at whether anything has waited for so long.
pub const KNOWN_PAUSE_MILLISECONDS: u64 = 5_000;
/// Milliseconds for which such a look judges before it rests.
pub const KNOWN_TURN_MILLISECONDS_MAX: u64 = 2_000;
/// Decisions of which a process remembers by what it has judged them so.
pub const MAX_KNOWN_REMEMBERED: usize = 100_000;
/// Runs that may wait for approvals at the same time, beside those that wait for their turn.
pub const MAX_RUNS_PATIENT: u64 = 1_000;
/// Of these, runs about one subject in one project.
pub const MAX_RUNS_PATIENT_ABOUT_ONE: u64 = 50;
/// Bytes of a signed request for an override: its words, its signature, and who vouches for an identity. Whoever decides reads all
/// that wait, and anybody may ask.
pub const MAX_OVERRIDE_REQUEST_BYTES: usize = 64 * 1024;
/// Subjects about which something was decided while a pack was being put in force that are decided once more by themselves; of
/// more than those, all are.
pub const MAX_CAUGHT_UP: u64 = 1_000;
/// Milliseconds for which nobody else decides, while the last of those are.
pub const ACTIVATION_TURN_MILLISECONDS_MAX: u64 = 5_000;
/// Seconds after which somebody who was refused a place among those may ask again.
pub const NO_PLACE_RETRY_SECONDS: u64 = 60;
/// Seconds after which a run that waits for approvals may look at everything again, where nobody has told it of anything: what
/// comes to lie in a registry is told to nobody. A quarter of the time that it has waited, at least.
pub const WAITING_WHOLE_LOOK_SECONDS: i64 = 60;
/// The same, at most.
pub const WAITING_WHOLE_LOOK_SECONDS_MAX: i64 = 1_800;
/// Seconds that a promotion has beyond its `--timeout` to take back what it has asked for; then it says what it knows of that.
pub const TAKE_BACK_SECONDS: u64 = 4;
/// Seconds beyond its `--timeout` after which it has ended, whatever it is at.
pub const TAKE_BACK_SECONDS_MAX: u64 = 5;
/// Milliseconds, at most, until a run asks the gate's own record again that was away; twice as many before the next time. By then no
/// connection is used any more of which nobody has asked whether it lives.
pub const RECORD_PAUSE_MILLISECONDS: u64 = 1_000;
/// Events of a run up to which it looks at everything again as soon as anything has happened: whatever anybody does about its
/// subject is news, so from there on it looks now and then.
pub const MAX_NEWS_EVENTS: u64 = 200;
/// Events of a run from which on it looks at everything again only when what it waits for is there: a run that waits has to end,
/// too, and that must fit.
pub const MAX_WAITING_EVENTS: u64 = 500;
/// The same for a look at what somebody has approved since.
pub const MAX_APPROVED_EVENTS: u64 = 900;
/// Seconds ahead of a decision in which the time is looked for from which it would be ready by the clock alone; and that a run
/// waits for such a time, at most.
pub const BY_THE_CLOCK_SECONDS_MAX: i64 = 14 * 86_400;
/// Seconds until the first instant at which that is tried; each further one is twice as far.
pub const BY_THE_CLOCK_SECONDS_FIRST: i64 = 60;
/// Rules in the way of which it is tried. Where more are, something else is missing.
pub const MAX_RULES_BY_THE_CLOCK: usize = 4;
/// Milliseconds that whoever only wants to know how long it takes spends on finding that out.
pub const BY_THE_CLOCK_MILLISECONDS_MAX: u64 = if cfg!(debug_assertions) { 10_000 } else { 100 };
/// The same of a run that would wait for it.
pub const BY_THE_CLOCK_PATIENT_MILLISECONDS_MAX: u64 = 10_000;
/// Seconds after which a run that waits for a time may look at everything again, at most; at that time it does in any case.
pub const WAITING_FOR_TIME_LOOK_SECONDS_MAX: i64 = 6 * 3_600;
/// Places of which a run tells by name how far they are read; what lies in more is told together.
pub const MAX_PLACES_SHOWN: usize = 8;
/// Events about how far checking has come, in one attempt.
pub const MAX_CHECK_EVENTS: u32 = 20;
