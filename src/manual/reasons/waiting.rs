//! Why clocks are held against the record, and why who waits takes nothing from others.
//!
//! # The gate's clock is held against its record (2026-11-27)
//!
//! A clock that goes back makes true again what is over: an override that has expired permits, a test that has grown old is
//! young, and a `not-ready` is replaced by `ready` without anything having been shown. `check` said `unknown` of a decision that
//! lies ahead of it, and a run decided. Now a run, and a pack that is put in force, decide nothing while the gate's clock lies
//! before the latest time that any leaf of its log has had, by more than a minute (what two clocks may differ by). The fault
//! names the clock (`gate.clock`), both times, and what to do. The run ends `failed` without a decision, and that is the point:
//! an `unknown` that is recorded would be the newest entry, dated by the wrong clock, and the next try would be let through. The
//! newest leaf does not suffice to ask: what is not decided (a request of anybody's, a revocation) is recorded by whatever clock,
//! and one such leaf would make it right. So the head of the log keeps the latest time, and each commit that adds to the log
//! moves it. Looked at when a run begins and once more right before it commits; a pass during which the clock jumped is made
//! again. `check` looks, too: by a clock that went back a decision that has lapsed stands again, so that what would be `ready` is
//! `unknown`.
//!
//! Which of two clocks was wrong no program can say. Where the newest entry was the wrong one (the clock was a year ahead for
//! a minute) nothing could be decided for a year; so a person says it: `log accept-clock --reason TEXT`, where the gate's data
//! is. That is a leaf of the log (`clock-acceptance`) with both times and the reason, and what was there before says nothing of
//! the time any more. What was decided by the clock that was ahead is not taken back: a no stays, and a yes is `unknown`
//! (`check` sees that it lies ahead) until it is decided again. Refused: to go on by itself where many clocks agree or some time
//! has passed, since a clock without a battery is wrong for as long as one likes; to have each decision of that minute revoked,
//! since those are thousands and none of them need be wrong; the time of a registry or a log as a judge, since the gate needs
//! none of them to run. Price: a machine whose clock was ahead while it decided decides nothing until somebody has looked; and
//! a clock that went back where nothing had been recorded since is not noticed, as before.
//!
//! What was put off by a clock that was ahead (a decision to be made again, a notice) is due now: an instant further ahead than
//! the longest pause cannot be meant. An index over what is tried again finds it among all that lapses some day, which may be a
//! million and may well lie a year ahead. And which overrides are in force is listed by when they end and by who took them back,
//! not by when somebody noted their end.
//!
//! # Who waits for people takes no place from who waits for a turn (2026-11-27)
//!
//! A thousand runs with `wait_for_approval` of a day filled the queue for a day, in three seconds. They are held by nobody, and
//! cost a look now and then. So those that may wait are not counted among those that wait for their turn, and have bounds of
//! their own: a thousand together, fifty about one subject. The refusal (503, `Retry-After`) names the bound, and
//! `/metrics` shows how many there are (`countersign_runs_patient`). The bound is asked in the transaction that records the
//! run, after it is known that it is no repetition, so that whoever repeats a request finds the run. Refused: to count only those
//! that wait at this moment, since all that wait about one subject are woken together.
//!
//! # A run that waits waits for its rules (2026-11-27)
//!
//! It used to wait for the one request that it had seen, and anybody may file another for the same rule: whichever was approved,
//! it waited for the other. Now it remembers what was known when it looked at everything (the newest row of what was given, seen,
//! asked for, said and revoked about the subject, as one text beside its place in the queue), and looks at everything again
//! when that is another; what is given wakes it. What comes to lie in a registry is told to nobody, so it also looks by itself,
//! after a minute at first and each half hour in the end. A look that finds nothing out (a registry is down) is no reason to
//! end: it goes on waiting. Refused: to look at everything each time, which with a thousand runs that wait is a thousand
//! registry requests a minute. Price: of a registry it learns up to half an hour late, and a platform's evidence that was given
//! to the gate counts as of a registry.
//!
//! Whatever anybody decides or gives about the subject is such a change, and each look is written into the run's log, which has
//! an end. Eighty requests of a stranger for another environment filled it, and from then on the run looked at nothing but the
//! one request it had seen. So news is looked at at once only until the log has 200 events; from there on as seldom as when there
//! is none. An approval of a request for the rule that it waits for is looked at in any case. Refused: looks that are not logged,
//! since then nobody could say where the hours went.
//!
//! # What is decided while a pack comes into force is decided once more, and no more (2026-11-27)
//!
//! An activation began all over when anything was decided `ready` meanwhile, up to eight times; one client that promoted in a
//! loop kept a pack out for as long as it liked. Now what has been decided stays decided, and only the subjects of what came
//! since are judged again, which takes as long as one promotion. The last try judges them in the transaction of the switch,
//! while nobody else can decide in the project (five seconds at most; the rest was judged before). What was revoked meanwhile
//! may be about anything, so then all of it is judged anew. Refused: to judge everything in that transaction, since it would
//! hold up everybody for as long as there are subjects.
//!
//! # The same key with other terms is another request (2026-11-27)
//!
//! How long a run waits for approvals is part of what makes a request the same under its key: with another time it is a conflict
//! (409), and no longer the run that waits otherwise. `retry` takes a key, too. `cancel` takes back one request, and the gate
//! does not know one caller from another: a cancel that may be sent again has a key, and under the same one nothing more is taken
//! back. The command line sends one. All who send none are one caller: a proxy that repeats a cancel must not end the run of
//! somebody else, and a run that goes on though nobody waits harms nobody. A release is a name by itself: it has one request for
//! each of its runs. What is cancelled already is answered and no conflict, since it is as whoever asks wants it; what was
//! decided is one. Price: a request with a key and such a wait that an earlier version took is a conflict when it is repeated to
//! this one.
//!
//! # When it would be ready by the clock alone is found by asking (2026-11-27)
//!
//! A soak, a freeze, a change of shift: what is missing is time, and the refusal said "wait, and ask again". Until when, no rule
//! says: `until` ends a yes, and a pack that had to say when a no ends would be another format, which old packs do not have and
//! new ones forget. But rules are functions of inputs, and the instant that counts as now is one of the inputs. So where nothing
//! is in the way but rules that read it, the gate asks them the same at later instants, each twice as far away, up to two weeks;
//! between the last no and the first yes it halves to the second, and asks all rules there once more. Only an instant that was
//! asked and answered with ready is told. What is ready for an hour between two of these instants is not found; a rule that is
//! ready by turns is told at one of its turns. Told is nothing, too, where the decision of the environment before is over by then
//! (but for its mere lifetime, which is renewed), where more than a few rules are in the way, and where it takes too long.
//!
//! What is foreseen is a sentence and decides nothing. It stands in the event that ends the run and not in the record, since it
//! is no reason and nobody is to replay it. A run that has the patience (`--wait-until-ready`) waits for that instant as for an
//! approval: nobody works on it, it is shown with what it waits for, whatever is given about its subject wakes it, and at that
//! instant it looks at everything again and is decided by what it sees. A time beyond its patience is not waited for at all: who
//! has two hours wants to know now that it takes twenty. Until when it waits is written into the event that begins the run, since
//! what is told of approvals alone has its place in the queue. Refused: to commit the decision now, valid from then on, since
//! nobody would look at what happens in between; to wait by default, since most pipelines would rather be told no. Price: a
//! refusal by rules that read the clock costs some twenty evaluations of those rules, a tenth of a second at most.
//!
//! Whoever would wait for approvals and for a time waits for both where both are missing: the approvals come first, and only
//! where the time would be within her patience if they were given, so that nobody is asked to approve in vain. Before, such a run
//! ended at once, since to wait for both was thought to foresee what people do; but the request says what they are to do, and
//! what is waited for is still decided by what is there. With patience for time alone it ends at once as ever: how long people
//! are waited for, somebody has to say.
//!
//! `check` says the time as the run does, as long as nothing is known that has come between, and once it has come that it is to
//! be asked again. It reads it from the run and computes nothing, so that a look costs no evaluation and all who look are told
//! the same. Runs that the gate asks by itself find it out, too: a freeze begins, what stood is decided again, and whoever looks
//! wants to know until when. A file says none: `check --from` reads a record, and the time is in none.
//!
//! # No field of an event raises the schema before there is a release (2026-11-27)
//!
//! What a run tells of each place and rule, what it waits for and from when it would be ready are new fields of events, and a
//! reader of events refuses what it does not know: a replica of an earlier state of this version beside one of this would not
//! read those runs. No version was released that could be that replica (all that users notice is still under one heading), and a
//! migration that changes nothing would only keep such states out, which are nobody's. So the schema stays 18. From the first
//! release on, whatever is added to an event that an older replica must read, and cannot, comes with a migration of its own,
//! which has that replica end with "a newer version has been here" and not with a record that it takes for damaged. Refused: to
//! let readers pass over fields that they do not know, by which an old replica would show a run that waits as one that does not;
//! to write the new fields only where no old replica is, which nobody can know.
//!
//! # What runs out while it is decided is looked at again (2026-11-27)
//!
//! Between the verification of what was found and the commit, a certificate or a trusted root may end. A decision that is over by
//! its own word before it is committed, or that stands by a root that has expired meanwhile, is not committed: the pass is made
//! again, and finds what is so then. What ends after that look and before the commit is a few milliseconds, and is in the
//! decision: it is valid until then and no longer, so that nobody is told ready by it. A root that expires after the commit lets
//! stand what stands, as before.
//!
//! # How far a run is, place by place (2026-11-27)
//!
//! One pair of numbers hid which of three registries was slow, and "checked 0 of 40" stood there until it was 40. Now the events
//! of collecting name each place with what is known to lie there and what was read, those of checking count bundles as they are
//! checked, and the rules. They are written as before: with whatever is written next, and in between every half second at most,
//! and so many times at most. Refused: an event for each bundle, since the log of a run has an end and each is a write.
//!
//! Rules are counted none or all: that they are being asked is told when they have taken half a second, and that all have
//! answered when they have. A rule that computes for longer than its tenth of a second is a violation that says so, by its name,
//! in the decision and in every list of reasons: who waits for a slow rule waits for no longer than the budget of the pack, and
//! reads which it was at the end. A count in between would be of no rule: those of the machine are answered together; what would
//! become ready is asked once more the other way; an index is asked for each platform; and where rules have a process of their
//! own, it would have to come out of that process while it computes. Refused: to show the rule that is being asked, for the same
//! reasons.
