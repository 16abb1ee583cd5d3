//! How runs are made and kept: the record, its databases, the queue.
//!
//! # SQLite is asked where one stands, and written on a thread of its own (2026-11-26)
//!
//! `sqlx` gives each SQLite connection a thread and hands every statement over to it and back: two changes of threads for
//! a statement of a few microseconds, forty times in a decision. So the store opens its file with `rusqlite`, which calls
//! the same SQLite (both link `libsqlite3-sys`, once); `sqlx` applies the migrations, and speaks to PostgreSQL, where the
//! network is in between anyway. A read holds its thread while SQLite looks into its cache or the system's; what takes
//! longer (a check of the whole database) is done apart, and a file that another process holds is asked again, not
//! waited for. The one who writes waits for the disk, so it is a thread and no task. Refused: a thread for each reader,
//! which is what was there; and calling SQLite ourselves, which needs `unsafe`. Price: a read from a slow disk keeps one
//! of the runtime's threads for as long.
//!
//! # Answers are kept as long as nothing is committed (2026-11-26)
//!
//! `check` is asked far more often than anything is committed, so what it read is kept until somebody commits, whoever
//! that is: `PRAGMA data_version` of a connection that does nothing else tells of every commit of this process and of
//! others, in two microseconds. There are a few of those, so that nobody waits for another's question; each adds to one
//! count what it finds changed since it looked last, and it is that count which is compared, with one of what has changed that
//! lies in no database (the trusted roots in force, and the look at what stands by them). The clock is no part of
//! the key: how the decision stands is computed each time, from what is kept, by the same function. Subjects that
//! nobody decided about are not kept, since anybody can ask about as many as they like. Refused: to invalidate by
//! subject, where the first commit that somebody forgets is a wrong ready; a time to live, which is a promise to be
//! wrong for so long; keeping what another database than SQLite said, which cannot tell without being asked. Refused,
//! though asking is a third of what an answer costs beside HTTP: to read the database's own counter out of its shared
//! memory file, since closing any handle on that file gives up the locks of the whole process. Price: every commit
//! empties it, so a gate that decides all the time answers from the store.
//!
//! # A run's subject keeps the name it was given (2026-11-21)
//!
//! `oci:DIR` is recorded as typed, relative if it was relative, and the VSA names it so. Refused: absolute paths,
//! which would put the layout of one machine into a signed statement. Price: a run that waits is resumed from the
//! same directory.
//!
//! # Writes wait for one writer, and are committed together (2026-11-26)
//!
//! A commit waits for the disk; SQLite has one writer; so what waits at the same time shares a commit, in the order it
//! came, each operation between savepoints of its own. A refusal undoes itself alone. When the database fails in the
//! middle, the whole transaction is given up and each operation is done again alone, so that a disk that is full for
//! one decision is not full for its neighbours. A commit that fails is everybody's failure, also of those who were
//! refused, since that may have been because of what was not written. Operations are values that may be run again, not
//! futures of their callers: a caller who leaves cannot leave a transaction half-way. Refused: a timer that waits for more
//! to come, which makes everybody slower who is alone. Price: arguments are copied to the writer.
//!
//! PostgreSQL commits together whatever connections commit at the same time, so there an operation has a transaction of its
//! own. But decisions hold the edge of the log until they are on the disk, so each would wait for a flush of its own, and they
//! share transactions there, too. Two tasks do it in turns: while one group waits for the disk the next is written. A group
//! asks for the edge last, and waits a fifth of a second for any other lock, so that groups of two replicas that wait for
//! each other part at once, and one decision that somebody holds up holds up no other. Refused: commits that are not waited
//! for (`synchronous_commit = off`) with one flush behind them, since others would see what a crash may take back. Price: three
//! statements more for each group, and one for each decision in it.
//!
//! # One store, two dialects, no trait (2026-11-26)
//!
//! What a method does to the record is written once, over a session that runs a statement and returns rows; a statement
//! carries its text for either database where the words differ (few do), and the index that SQLite has to take. A trait
//! with two implementations would have every rule twice (what a refusal is, what a decision must not overtake), and the
//! second would drift. Below the session are two typed pools, what a commit that failed means, and the locks: SQLite needs
//! none. Refused: `AnyPool`, which decodes less than either, and an ORM. Price: SQL that both understand.
//!
//! # What is newest is ordered by a lock, not by an identity (2026-11-26)
//!
//! PostgreSQL hands out an identity when a row is inserted. Of two transactions the one with the smaller number may commit
//! last, and `ORDER BY id DESC` would then say that the older decision stands. So whoever adds a decision first takes an
//! advisory lock of its project (shared) and of its subject and environment (alone), and keeps both until it has
//! committed: within that scope nobody takes a number between another's number and commit, so numbers are in the order of
//! the commits. Switching the pack takes the project's lock alone, so that no decision under the old one slips in behind
//! the look at what stands. The numbers of the locks are hashes; two that meet by chance wait for each other and nothing
//! else. Refused: `SERIALIZABLE`, which orders nothing by a column and fails under load; a row per scope to lock, which
//! has to be made first. Price: decisions about one subject in one environment are committed one after the other.
//!
//! # A release is its components, and no subject (2026-11-26)
//!
//! `promote A B C` could make an index of the three and decide about that. But whoever deploys asks about the digest that
//! runs, so each component needs a decision of its own; components lie in repositories that no one index can name; and
//! nobody has signed an index that the gate made a moment ago, so its own rules would have to be waived. So a release is a
//! list of runs, and its verdict is computed from how its components stand at the moment somebody asks: nothing of it is
//! stored twice, and what changes afterwards changes it. To try a component again adds a run to the list; the others are
//! not touched, which is how what was verified is used again. An index that somebody built and signed as a release is a
//! subject like any other, with its parts judged one by one. All components of a request, and all that are tried again, are
//! written in as many statements as one: a release of a hundred is no hundred round trips to a server. Price: no one signed
//! statement about a release; there is one for each component.
//!
//! # A platform of an index is asked about again alone, and what is taken over is bytes (2026-11-26)
//!
//! One platform whose registry is down makes an index `unknown`, and asking about all of a large index again is what its
//! registry needs least. So a run may ask about some platforms alone, after a decision that could not find out about them. Of
//! the others it takes over what that decision had read: the bytes, which are verified again and judged at the new instant, so
//! that a revocation, a waiver or the clock counts as ever. What is not seen is what was pushed beside them meanwhile. So nothing
//! is taken over that is older than an hour, or where the version of the gate, the pack, the trusted roots or what was given to
//! the gate is another, or something was decided since (committed later, whatever the clocks say, and `unknown` or not: that
//! one has seen the others, too); then all of it is asked, and the record says why. Which platforms, on
//! which try and after which decision, is in the run and in the record. What asking again cannot change is refused: a platform
//! that was answered, one that denies us, an index that itself could not be asked about. Refused: believing the earlier
//! verdict about the others, which would be a decision from a decision; doing it unasked, since a pipeline that repeats its
//! request wants to know how things are now. Price: evidence of one decision that was listed at two times, an hour apart at
//! most, which the record says.
//!
//! # What is old goes run by run, in steps, and bundles go by an index that is made when somebody prunes (2026-11-26)
//!
//! A sweep takes a hundred runs in a transaction, so that nobody waits long for it and it may be stopped anywhere. What stays is
//! looked up for each subject in the same transaction: the newest answers under the pack in force and under any, what was said
//! last, what is still to be said, and what all of these were built on. Whether anything else names a bundle takes an index that
//! nothing but removing needs. A migration that made it would lock a large file for as long as its rows take, so it is made when
//! somebody prunes: on a server while others write, on a file at once when it is small, and otherwise only by the command. What
//! has verified about a subject is promised to stay, whatever becomes of the decisions that looked at it: the subject may be
//! promoted again at any time, and a test that failed must not be outwaited. What never verified goes with the last decision that
//! names it. Refused: reference counts in the bundles' rows, which would rewrite a bundle each time it is looked at again;
//! removing by age alone, which is how other tools lose what they still need. Price: the first `prune` of a large file makes
//! others wait, once; and of evidence only the records that repeat it go.
//!
//! # Notices wait in the record, and one at a time about a subject (2026-11-26)
//!
//! A notice to a webhook is a row that is written with its decision, body and all: what is sent is what was committed, the
//! same bytes each time. A process claims rows for a minute and sends them; nothing younger about the same subject goes to
//! the same webhook before it, since a receiver that hears `ready` last believes it. After more than a day a notice is given
//! up, and the younger ones go on. The addresses of a name are looked at where the connection is made, and one connection
//! carries one notice, so that no name leads somewhere else the second time. Refused: a queue beside the database, which
//! would forget or invent decisions; to tell only what has changed, which needs to know what the receiver knows. Price: a
//! webhook that is away holds up what is about the same subject, and no other.
//!
//! # A backup is a database of the gate, whatever it is from (2026-11-26)
//!
//! `backup` writes an SQLite file with the gate's own schema: SQLite's own copy of a file, and every row of one snapshot of
//! a server. So one reader serves: a backup is opened, migrated, checked and restored like any database, in a directory or
//! on a server, and that is how a gate moves from one to the other. Refused: to point at `pg_dump`, which a gate without
//! PostgreSQL's programs does not have, and whose file only PostgreSQL reads; who runs a server still may use it. The
//! gate's own key is not in a backup: a backup travels and is kept by others. Price: of a large database on a server
//! `pg_dump` is quicker.
//!
//! # Replicas are given their key (2026-11-26)
//!
//! A key made on first use is right for one directory and wrong for two replicas: each would sign what the other's key
//! does not vouch for. With a database on a server a gate without `gate.key` does not begin.
//!
//! # A run is claimed for a time, and written under a number (2026-11-26)
//!
//! Whoever executes a run holds a lease of ten seconds and renews it; whoever finds it over may claim the run. Clocks of
//! several machines never agree, so the lease only says when somebody may *try*. What keeps a late worker out is the
//! fence: every write of a holder names the number of its claim, the comparison is in the statement, and the newest
//! number wins. Refused: a lock that is held for as long as a connection lives, which a paused machine keeps for ever;
//! two workers who both go on until one commits, as before, which did all the work twice. Price: what a killed process
//! had begun waits for up to ten seconds (one that stops gives it back at once), and a claim is one more write.
//!
//! # The queue is a table of its own (2026-11-26)
//!
//! Work that is left is little, what was done is much. So holder, deadline and fence stand in `queue`, which a run leaves
//! in the transaction that ends it, and no index over all runs has to be made or searched: the migration takes as long
//! for a large record as for a small one. Refused: columns of `run` with a partial index, which is the same until ten
//! million rows must be migrated.
//!
//! # A request joins only what has read nothing yet (2026-11-26)
//!
//! A run pins its inputs when it begins. Who pushes evidence and then asks must not be answered by a run that looked
//! before: so the same request is the same run while that is `pending`, and a run of its own after, which is not begun
//! before the first is done. However many ask at once, one reads and one waits. Refused: to let everybody who comes while
//! a run reads share its answer, which is one look less and sometimes the wrong one; and to share between requests with
//! different correlation ids, since the summary names the one it was asked under. Price: a burst costs two looks, not one.
//!
//! The natural key of a run is so its subject, environment, project and caller's words while it is pending, and not its pack,
//! trusted roots and evidence: those are known when it has looked, and a request that came after must look, too. Whoever repeats
//! a request for fear that it was lost sends the same `Idempotency-Key`, and is told the same run for ever. Refused: to answer a
//! request that found everything as before with the decision of then: its `valid-until`, its summary and the hour at which
//! somebody looked would be old, and whoever asks anew asks for these.
//!
//! # What a run waits for (2026-11-26)
//!
//! A pack can express two things that somebody else is about to bring: the verdict of the environment before, when that is
//! being decided at this moment, and approvals of an override that was requested. The first is waited for by itself, for
//! as long as an attempt may take; the second only for whoever says so (`--wait-for-approval`), since most pipelines would
//! rather be told no. A run that waits is `initializing` (one of its inputs is not there), holds no worker, says for what
//! and until when, and is woken by the transaction that brings it. What time alone brings is a reason of its own
//! ([`super::waiting`]).
//!
//! # A record that is away for a moment is asked again (2026-11-27)
//!
//! A registry has three tries, and the gate's own record had one: a proxy of the database that was restarted, or a server that
//! failed over, ended every run that read at that moment with "could not find out", whose key then meant a failed run for ever. A
//! long outage did not, since a run that cannot be ended is taken up when its lease is over. Now a pass that finds the record
//! away is made again, twice, after one second and two at most, by when no connection is used unasked that was cut with the
//! others; what the run then comes to is by a whole new look. What is refused, full or lost is as before, and so is whoever asks
//! over HTTP: she is told 503 at once, and a request with a key may be repeated. Refused: to repeat each read where it is made,
//! since two reads of one look must not be of two servers.
//!
//! # What strangers give holds no decision up (2026-11-28)
//!
//! A decision is refused that has not seen what was given since it began, and is made once more; after thirty-two times its run
//! ends with nothing. So whoever gave one bundle a second about a digest whose registry is slow, signed by nobody that the pack
//! names, had three runs about it fail, and each place asked ninety times. Now only what somebody gave whom the pack in force
//! knew then is looked at before; what strangers gave is noted in the commit, and the gate looks again by itself at once. It can
//! matter only where a pack comes into force at that very moment that knows them, or where the replica that took it could not
//! verify it, by roots or a clock that are behind; then `ready` is as old as its look for the seconds that this takes. Refused:
//! to pass over it, since whom a pack knows may change between the giving and the deciding.
//!
//! # What the server isolates by default is not left to it (2026-11-27)
//!
//! That a decision has seen everything that was given before it rests on a lock of the project: who decides waits for who gives,
//! and looks once more. In a transaction whose snapshot is as old as the beginning of that wait (`ALTER DATABASE … SET
//! default_transaction_isolation = 'repeatable read'`, or for a role), it looked at what was there before the wait: a test that
//! had failed was acknowledged, and `ready` was committed over it with nobody left to look again. So every connection says `read
//! committed` itself. Refused: `serializable` everywhere, which refuses what only might conflict, and would be asked again for
//! nothing.
//!
//! # Work is told, and looked for only in case (2026-11-26)
//!
//! Whoever makes work rings: in the process itself, and over a server by NOTIFY, which each replica hears on a connection
//! of its own. What becomes work by itself has an hour, which is known beforehand. So an idle replica asks its database
//! once in ten seconds, and nothing else. A message is said by a task, twenty milliseconds after the last one at the
//! earliest: the server takes a lock for every transaction that notifies, and NOTIFY inside the transactions of a
//! thousand decisions a second would make a queue of them. Price: a process killed between its commit and its message
//! leaves work to the next look. That a worker was killed is told by nobody: its claim ends, at an hour that the others
//! know. Refused: a lock on the server that ends with the worker's connection, which would take runs from living workers
//! whenever the network stumbles.
//!
//! # Fail points are the names of transactions (2026-11-26)
//!
//! No write can be asked for without saying what it is for (`store::Change`), which is its name in traces. In a build with debug
//! assertions the process can be made to end before and after the commit of each, as `kill -9` ends it; a test compares the list
//! with what it killed. So a new kind of write cannot be added without being killed, or named as one that is not yet. A release
//! has neither the code nor the variable.
//!
//! # A pack comes into force, whatever anybody asked about (2026-11-26)
//!
//! What was decided is decided again when a pack is put in force, in one transaction, so there is a bound. Anybody may ask about
//! digests without end, and a bound that ended the activation would let them keep a stricter pack out. So beyond ten thousand
//! only what stands as ready is decided again, with what it was built on; everything else was decided under another pack from
//! then on, and is ready for nothing until somebody asks. What is decided `ready` meanwhile makes the activation look again;
//! what is refused meanwhile does not, since a decision is never put over one that it does not follow. Refused: many
//! transactions, between which some would stand under the old pack and some under the new.
//!
//! # What changed is noted with the change (2026-11-26)
//!
//! Evidence that is given to the gate, an approval, a revocation, other trusted roots, and the end of a decision by its own
//! word each leave a note, in the same transaction, that the decision is to be looked at again; a service makes runs of the
//! notes, after what people ask for, the oldest first. A note is one row however often it is made. Decisions that lapse are
//! made again from what lies in the registry then, which is to look, and not to renew (an activation, which only has the
//! stored bundles, still leaves them alone). What is pushed to a registry is nobody's transaction of ours: it is seen when
//! somebody asks. Without a service nobody works the notes off; `check` says since when there is one. Price: a subject
//! with a lifetime is looked at once in each.
//!
//! # What changed stays noted until it is judged (2026-11-26)
//!
//! A note that went when a run was made of it was lost with the run: a registry that said 403 for a minute, a worker that was
//! lost, or anybody who cancelled that run let an old `ready` stand for good. So the note that something has changed goes only
//! in the transaction of a decision whose maker began to look after the newest change. The note counts its changes, and the
//! decision names the count that its maker saw: what comes in between is not lost, and no clock is compared. While a `ready`
//! stands, runs are made of the note for ever, at pauses that double up to an hour; nothing else is, since what is not ready
//! can only become better, and what has lapsed is not ready by itself. Price: a subject that was removed from its registry and
//! stands as `ready` costs one look an hour once something about it has changed. Refused: to let `check` say `unknown` as long
//! as a change is not judged. Anybody may give evidence, so anybody could take every `ready` away.
//!
//! # What is known is judged, whatever a run meets (2026-11-27)
//!
//! What is known to speak against a `ready` was judged by a run that looks everywhere first, and by nothing else. So whoever kept
//! that run from its end kept the `ready`: anybody may cancel a run for all; a place may answer so slowly that its time is over;
//! a place that the configuration no longer lists may not be asked, and its run failed before anything else; a hundred other runs
//! may take all room. One rule now stands before all of these: what leads to no decision, and what is not judged within 15
//! seconds, is judged by what is known. Such a decision looks nowhere, as when a pack is put in force, has a run of its own that
//! nobody can stop, and can only take a `ready` away; the change stays noted, so that what lies elsewhere is looked for all the
//! same. To stop a run of the gate's own tries nothing: the next one comes a minute later, however often somebody does it. A run
//! whose time is over has `failed`, since nobody has stopped it. On the command line, where no service may ever come by, whatever
//! is given (`evidence add`, `--give`) or seen (`promote`, and what follows or repeats a run) is judged at once, in every
//! environment: a failed test that was found on the way to production left staging as it was until somebody asked. Refused: to
//! let nobody cancel such a run, which leaves the slow places and the full rooms; to judge by what is known before anything is
//! looked at, since a pass that is in its registry already would then come after a `not ready` each time. Price: where a look
//! takes longer than 15 seconds, it may be `not ready` until that has ended.
//!
//! # Where the subject is gone, what stands can still fall (2026-11-27)
//!
//! A run whose subject is not where it should be ends without a decision: for whoever asks that is the whole answer. For a run
//! that the gate made itself it was a way to keep a `ready` for good: whoever can delete a manifest, or starts the service where
//! `oci:registry` names another directory, kept a failed test that had been given to the gate from ever being judged. Such a run
//! decides the standing `ready` again from what is kept and was given, as an activation does, and commits only `not ready`;
//! anything better needs somebody who looks. `/readyz` counts what was tried in vain. Names in records stay as they were said,
//! `oci:` directories relative too: they are the words that a summary was signed over, and nothing hangs on their place any more.
//! Refused: to count a missing subject as `not ready`, which would let whoever can make a registry say 404 for a minute take
//! every `ready` away. Price: where nothing that is kept speaks against it, a `ready` outlives its subject until it lapses.
//!
//! # A digest is of the same bytes for ever (2026-11-27)
//!
//! By a bare digest nobody can look what it is of, so it may be an index, and the answer was `not ready`, even where the same
//! gate had looked a minute before and stood by a `ready`. What the newest decisions of the project have recorded as the media
//! type counts now as seen. Only of what is no index: of an index the platforms are to be known too, and nothing is taken from a
//! project whose decisions have called the digest an index anywhere. Refused: to ask the place that is remembered, which would
//! have a digest alone send the gate to a registry that its caller did not name.
//!
//! # A decision has seen all that was given before it (2026-11-26)
//!
//! What was given was read first and the registry afterwards, which takes as long as the registry does; and a change is noted
//! only for what is decided already. So what was given meanwhile about something that was being decided for the first time was
//! seen by nobody. Now the place of the newest bundle given in the project is read before anything else, and the commit is
//! refused where something newer is about the subject or one of its parts; then all of it is looked at again. On a server
//! whoever gives takes the project's lock alone and whoever decides takes it with others, so that one of the two sees the
//! other. Refused: to note the runs in the queue, which would let the first decision be `ready` for as long as the second look
//! takes, and cannot know the parts of an index that nobody has read. Price: bundles of one project are given one after
//! the other, and a decision waits for the one that is being given.
//!
//! # An index is noted however many name the part (2026-11-26)
//!
//! Whoever may ask for runs can push a thousand indexes that name somebody's platform. Beyond a thousand they are noted step by
//! step as a service works, those first that stand as `ready`, and once more from the beginning where more has changed
//! meanwhile. Price: a change about such a platform waits for two walks over all indexes that ever named it.
//!
//! # Strangers have places of their own among what is given (2026-11-26)
//!
//! Who gives a bundle need not be who signed it, and keys cost nothing. So a bundle is verified when it is given, only to know
//! for whom there is room: those of signers whom the pack in force accepts nowhere are a hundred for a subject, and 16 MiB. What
//! an accepted signer said is taken in eight wrappings, told by what was signed, by whom, with which signature, and who vouches
//! for it (what is no proof apart from proofs, and one more is refused, never answered as known); else the same in two thousand
//! spellings would be two thousand places. The time of a timestamp does not count among that, because anybody can have another
//! one made for what is there. Whatever was taken is verified anew by each decision. Price: whoever is accepted only by the next
//! pack has the places of strangers until then.
//!
//! # Of one word the smallest wrappings are kept, given or seen (2026-11-27)
//!
//! Eight wrappings of what was given were no bound: each could be padded to 16 MiB, and of what was seen beside copies there was
//! none. A stranger who wrapped and padded the team's own three results made that digest unknown for good. So of one word are
//! kept the wrapping that came first, those that are vouched for since the earliest and the latest time (rules go by all of
//! these), and the smallest: eight in all, in a mebibyte unless they say another time. What is padded, by more than four times
//! what was signed and a quarter of a mebibyte, stays only while nothing else says the same; given, it is refused. A smaller
//! wrapping sets a larger one aside, which is found where it lies as ever, and read from the record no more. What is given for a
//! subject that its statement does not name has the places of strangers there, unless it verifies about that one. And beside what
//! is too much to be looked at a known no suffices: the bundles that what stands was decided by are read first, then the newest,
//! and where these violate a rule the ready falls. Refused: to keep no more than one wrapping, since which time is shown depends
//! on it; a bound on all bytes of a signer, which her own large reports would meet. Price: of several wrappings that no clock has
//! seen only the first says when.
//!
//! # A decision that was taken over is as old as the look that it rests on (2026-11-26)
//!
//! An activation decides again from the stored bundles, and the lifetime of those decisions counted from then: two activations
//! in a lifetime, and nobody ever asked the registry again. The record names when somebody looked (`looked_at`), through however
//! many activations, and the lifetime counts from there, by the pack that decides. Where it is over at once, nothing is
//! decided and the subject is looked at. Refused: a run for everything that an activation carried over, which asks registries
//! for all that stands at one moment.
//!
//! # Who stops waiting takes back one request (2026-11-26)
//!
//! The same question is one run, so one who pressed Ctrl-C ended it for all. Now cancelling takes one request away, and the last
//! one ends the run; what nobody but the gate has asked for has none to take. Whoever means to end it for everybody says why,
//! and they read it. Nobody is authenticated here, so whoever cancels twice takes two requests back: that was worse before.
//! Price: somebody who asked and left without a word leaves a run that goes on.
//!
//! # What holds for a time is decided again in the last tenth of it (2026-11-26)
//!
//! A decision that is made again only when it has ended is not ready in between, for as long as a queue and a registry
//! take. So it is made again before, early enough for a few tries. The store does not know why a decision ends: a lifetime
//! is renewed, an override ends at the same instant however often one looks. So the pause is a part of what is left, and
//! where little is left it is all of it: the second kind is looked at twice more than needed, and then at its end. Refused:
//! to record which kind it is, which each rule with an `until` would have to tell. Price: those two looks.
//!
//! # Since when a subject is ready is recorded with each decision (2026-11-27)
//!
//! `soak.long` went by the time of the newest decision about the environment before, so that whoever asked there again, and every
//! renewal, began the soak anew: with a `decision-lifetime` shorter than the soak nothing ever came through. Now a decision
//! records `ready_since`: what the one before it had, or when that was made, where that stands as ready at this moment; and rules
//! see it as `input.prior.ready_since`. A break is whatever is not ready in between: a decision that says so, one that came to
//! its end before the next was made, a revocation, a pack under which it is not ready, and a clock that nobody can believe. No
//! break is to ask again, other evidence by which it is ready all the same, another pack under which an activation finds it
//! ready, and an `unknown`, which takes away nothing that stands. It is not looked up in the history, which is pruned, and would
//! have to be asked of each decision whether it had come to its end before the next; one decision follows another in a single
//! place, and the record replays. Refused: to begin anew with other evidence, since a smoke test that is run again would be
//! punished; to have the time of the deployment, which nobody attests. Price: one decision more is read where the subject is
//! ready already and some environment comes after that one; of an index that is not ready itself, what each platform has counts
//! from its newest decision. `soaking::who_asks_again_where_it_is_ready_begins_nothing_anew`.
//!
//! # How large the log was is remembered outside the database (2026-11-26)
//!
//! A standby that lagged and was promoted, a copy of a file that was put back, a backup: each is a sound database that has lost
//! what was acknowledged since it was made. The gate went on from there, called a digest ready whose revocation was among what
//! was lost, and signed a second tree of sizes that it had signed before, which is the split view that its log is there to rule
//! out. Nothing in a database tells that it went back. So the size and the root of the largest tree that was committed are kept
//! where the database is not: in the memory of each process, and in a small file (`log.mark` in the data directory, or where
//! `decision-log.mark` says). Before a leaf is added, whenever a connection is made or has rested, and before anything is signed,
//! the tree that is there is held against that. Smaller, or with another root at that size: nothing is written or signed,
//! `check` is a fault of the database which names both sizes and when, `/readyz` is degraded and not down (to take every
//! replica away would hide why), and history is read on. The tree is the mark and not the last signed checkpoint, since
//! a decision is acknowledged before anybody signs for it.
//!
//! The file is written right after a commit is acknowledged, and not before: a thread of its own waits for its disk, at most
//! every 50 ms, and once more when the store is closed. What a read sees is remembered, too, and writes nothing to the record.
//! To write it before would add a wait for a disk to each commit, so half the rate of a single writer, to cover one case more:
//! that the machine which acknowledged dies within those 50 ms, no other replica has seen it, and the database loses just that.
//! A process that lives has it in memory, exactly. Evidence that was given, requests and runs are no leaves, so that the loss
//! of nothing but those is not noticed.
//!
//! Refused: a row in the database that says how large the log was, since it goes back with it; the name of the server as the
//! name of the file, since a failover changes it (it is the key of the gate, where the record is on a server); to go on by
//! itself where the database is only a little behind. What was lost is not known, so only a person can say that it is gone for
//! good: `log accept-loss --reason TEXT`. That is a leaf with what there was and what there is; the log goes on under another
//! origin, always a new one, since of two copies each may go on from the same checkpoint; what other replicas remember of
//! before counts no more, since they find the acceptance beside the size of the tree. Nothing that was decided before stands as
//! `ready` afterwards (`gate.lost`), and nothing is decided again by that alone: a gate that looked again by itself would find
//! the evidence in the registry, and not the revocation that it has lost. So a run that nobody asked for since (the gate's own,
//! and one that was asked for before the acceptance, by its row in the record) decides not ready and names the decision of before
//! (`before_loss`), so that it replays and the next knows it, too; each that stood as ready is noted for such a run, so that its
//! summary is pushed. The leaf alone says what is of before: by a clock that was a year ahead nothing would stand for a year. The
//! number of an acceptance is larger than any that is remembered, so that the same backup can be put back twice. What a witness
//! says that it has seen is a number that nobody has signed: it is told, and stops nothing, since whoever answers in its place
//! could stop a gate for good; who accepts a loss has the witnesses asked, and may believe them. Price: each replica goes by
//! what it has seen
//! itself, so one that has seen less may go on where another refuses (where the log is signed, each looks once a second at what
//! there is); after an accepted loss every digest has to be promoted again; a data directory that is put back as a whole takes
//! its mark with it, unless that is kept elsewhere; and a file that is deleted with the record forgets.
//!
//! # What a server is told not to wait for is waited for (2026-11-26)
//!
//! `synchronous_commit` below `on`, of the server, the database or the user, is raised to `on` for each connection of a gate:
//! with `off` a crash takes back what was acknowledged, with `local` and `remote_write` a failover to a synchronous standby
//! does, and to name such standbys and not to wait for them contradicts itself. Where none is named, `on` waits for no more
//! than `local`. Refused: to refuse such a server, since what is asked of the rest of its users is nobody's business here.
//! `remote_apply` waits for more and is left.
//!
//! # Every gate is called the same until somebody names it (2026-11-26)
//!
//! What is signed for a gate names it, so that it counts at no other. `gate.id` has a default, and two gates that have it are
//! one to such a statement: an override or a revocation of one counts at the other, where its signers do there, too. An id that
//! is drawn at first use would part them; but overrides are signed, and summaries verified, on machines that have no record, by
//! the id that is written down, and everything that was signed under the default would count nowhere from one version to the
//! next. So the default stays, and `serve` says at its start what it means. The log is not concerned: its origin has the
//! beginning of its key in it. Price: who does not read the warning has what there was before.
//!
//! # What counts for nothing is taken out, and what may say no is not (2026-11-26)
//!
//! Whoever can give a bundle can fill the places of a subject, and a mistake stayed for ever. So what is held about a subject is
//! listed with what it is worth under the pack in force, and what counts for nothing is taken out, by a statement that names each
//! bundle, signed by somebody who may revoke; it is a leaf of the log, and `evidence list` tells of it. It counts for nothing
//! where nobody signed it whom the pack means, in a signer set or among the people, now or any more: an answer that cannot be
//! read and comes from such a signer stands in the way, and stays. The pack is compared in the transaction, since by another the
//! bundle may count. What somebody known has said goes by a revocation and in no other way: that is said in each answer, and can
//! be taken back. What is revoked by its own digest takes no place: it is looked at after everything else, where there is room,
//! so that a team that has said two thousand things about one digest revokes those that need not count any more, and goes on.
//! Taken out of what was given it is remembered as seen, so that it says no again when its revocation is taken back. Rows of what
//! was given stay, marked: their numbers tell a decision what was given since it began, and a number must not come twice. Bytes
//! stay, since decisions name them. Refused: to let only the newest statements of a signer count, since which of them a rule
//! reads is the rule's affair, and the oldest may be the only one that says no; to drop the oldest of strangers by itself, since
//! a pack that comes later may know them; a verb without a signature for those who run the gate, since a no would have gone
//! without a word. Price: who may take out is in the configuration first, and the bytes of what strangers gave stay on the disk.
//!
//! # A notice is not told after a newer one (2026-11-26)
//!
//! A `ready` that was given up and is told again by hand, after the `not-ready` that followed was delivered, is news to its
//! receiver. So with what is delivered, whatever is older about the same subject and environment, or the same override, and was
//! not told is superseded: it is told no more, the list says so, and who asks for it is refused (409). One that is told again
//! while nothing newer was told goes first, and while a newer one is on its way it waits for what becomes of that. Refused: to
//! leave it to receivers, which would have to compare times of decisions. Price: an index of what was given up.
//!
//! # What a look finds is a change for everything else that stands (2026-11-27)
//!
//! Evidence that is given is noted as a change about every decision on its subject, and what a run finds in a registry was not:
//! a failing test found on the way to staging left production as it was, and one that was found by a run which then failed was
//! known and told to nobody. Now both are noted, in the transaction that keeps what was seen. The run that has found it judges it
//! itself, so its own note is not taken up for a minute, and goes with its decision when nothing else was noted meanwhile: a
//! decision says how many changes its maker has seen. What a place lists is news once. Price: new evidence that is found for one
//! environment is a run for each other.
//!
//! # What is known suffices for a no (2026-11-27)
//!
//! With a place that cannot be asked the collection is incomplete, and the verdict is unknown: then what stands stays. But
//! whoever asks says where a subject lies, and so could keep a failing test that the gate has from being judged for as long as
//! that place is silent. So where something has changed, and not everything can be asked, what stands is judged again by what the
//! gate has itself, as when a pack comes into force; where that is not ready, that is the decision, and the change stays noted,
//! so that what lies there is looked at, too. It makes nothing ready. And the gate looks again where what stands was decided
//! from, not where somebody asked about last. Price: a newer passing test in a registry that is down is seen when it is back.
//!
//! # What the gate decides by itself is looked for wherever it was ready from (2026-11-27)
//!
//! What stands was decided from where the last one said who asked and got a `ready`: a copy in a registry of her own, or nowhere,
//! where only a digest was named. There the gate looked from then on, for as long as it renewed that by itself, and what the
//! owner's pipeline pushed beside her image was seen by nobody. So what it decides by itself is looked for at every place that
//! the subject was ready from in that environment, and where evidence about it was seen: of each kind the four eldest and the
//! four newest, so that nobody is pushed out by whoever asks often. What lies there is noted as seen, and recalled by the one
//! look that decides. A place without the subject says nothing, and neither does one that the project lists no more: the next
//! that has it is asked in its stead, and where there is none a change is judged by what is known. One that cannot be asked may
//! hold a no, and so nothing is renewed. Refused: to let a bare digest take over the place before (a copy would not), and to pass
//! over the silence of all but the first (images move, and the newer place is where their pipelines push then). Price: whoever is
//! let to ask can keep a subject from being renewed by a place that falls silent, until somebody promotes it again or
//! `[projects.NAME] places` says which places there are; and a registry that was given up is to be left out there.
//!
//! Whoever names a digest alone says nothing of where it lies, and so renewed what was ready for as long as she liked without
//! anybody looking. Now that is looked for as what the gate decides by itself; a place that is silent makes it `unknown`, and the
//! fault says that to name one place asks that one alone.
//!
//! # Once in the lifetime of a decision somebody looks everywhere (2026-11-27)
//!
//! A promotion that somebody asked for looked in one place and put off the look at all of them: a nightly job at a mirror, or
//! anybody who asks often, kept a failure beside the original from being seen for good. Now it puts that off by nothing where
//! there are other places that the subject was ready from, and the run that the gate makes when the time has come is nobody's who
//! has asked. Whoever asks after that, where no service works notes off, looks everywhere for the gate. What she meets there
//! binds her, but for silence: she has said where it lies, and anybody may have asked before from a place that is silent now.
//! Where the configuration lists places none is a stranger's, and silence counts. Decisions by which it is known where something
//! was ready from outlive the others. Refused: to look everywhere each time, which would make everybody wait for the slowest copy
//! that anybody ever asked from. Price: where no places are listed and a place is silent, who asks from another is answered
//! without it.
//!
//! # The newest decision stands, or none (2026-11-27)
//!
//! What stood was the newest decision under the pack in force, however much was decided since under another. A pack that came
//! back so brought its old `ready` back, over a `not ready` that had seen more. Now a newer decision under whatever pack stands
//! in the way of what is older; and what was decided last under the very pack that comes, since the one in between did not have
//! the environment, is decided again with the switch, by all that was seen and given meanwhile. Refused: a number in each
//! activation below which nothing stands, which is one more thing to keep true. Price: what has lapsed under the pack in between
//! is to be asked for.
//!
//! # What counts for nobody is remembered by whose word it is (2026-11-27)
//!
//! A sighting counts as evidence where somebody signed it whom the pack names; all else is bounded and looked at last, since an
//! identity costs little and two thousand statements by it had made each look a fault, also from an honest place. But whom one
//! pack does not name the next one may, and her no must not lie behind a heap. So with what counts for nobody it is noted whose
//! word it is: the signer where it verified, else the key that the bundle names. With a pack that names that one it is looked at
//! first, and a bundle that names a key and was not signed with it is noted as nobody's when that key is there to tell. What is
//! taken out (`evidence remove`) is hidden and keeps that note. Refused: to look at all of it each time, which whoever heaps up
//! pays nothing for; to make the bound a fault, by which anybody could block a subject. Price: a no by a key whose bundle names
//! no key is among the newest hundred or not looked at; what a bundle only claims goes with the decisions that looked at it, as
//! before.
//!
//! # What is old is counted from the log and not from the clock (2026-11-27)
//!
//! A service that began with a clock a year ahead removed all history in its first second. What is old is older than the newest
//! leaf of the log by so much, and where the log has leapt by more than a day, than the leaf before that: what such a clock
//! itself decides must not move it, however much that is. A pause that was real looks the same; it is believed once the log has
//! gone on for a week after it, and whoever accepts a clock ends the doubt. Refused: to believe it after so many leaves, which
//! anybody makes within seconds. The leaves of what is removed are dated by when that was. Price: a gate in which nothing is
//! decided for days removes up to a week later.
//!
//! # A backup that is restored may have lost something, and a person knows (2026-11-27)
//!
//! Put back where it was, the record is held against what is remembered there: it goes on where that is all, and is one that has
//! lost something where it is not. Put where nothing is remembered it is the same until somebody has said which it is: moved to a
//! server it has lost nothing, after a disaster it has, and nobody there can tell the two apart. It stood as it was at first,
//! with a note when it was restored; what had been revoked since was ready again for whoever asked before somebody had read that.
//! Whoever moves a gate stops it first, knows that nothing was lost, and says so in one word (`restore --nothing-lost`). Refused:
//! to accept the loss by restoring, which would have every `ready` decided anew for whoever only forgot the word. Price: a
//! restore that is only tried out answers `unknown`; `fsck`, `log verify` and whatever reads history say what is there.
//!
//! # What only reads an older record leaves it as it is (2026-11-27)
//!
//! A `check` or a backup by a newer program brought the record up to date, and the service of the older version that ran on it
//! decided nothing from then on. So what only reads refuses a record that is older, says so, and names what brings it up to date:
//! what records something, `serve` above all, which whoever upgrades begins with anyway. `backup` alone needs nothing of the
//! newer schema: it copies what is there and checks another copy, so that the older version can restore it. Refused: to read from
//! a migrated copy, which takes as long and as much room as the record for every look; queries for each schema there ever was; a
//! verb that only migrates, which would be one more step for everybody. Price: between the installation and the first `serve` or
//! `promote` there is no answer from this program, and a record on a server is backed up by the version that wrote it, or by
//! `pg_dump`.
//!
//! # Where no service runs, whoever changes something judges it, and whoever looks goes by what is known (2026-11-27)
//!
//! A service looks at what has changed by itself. On a data directory alone nobody comes by: a test that failed, seen by a
//! promotion to staging, left production `ready` for ever. So a command that may have learnt something judges by what is known
//! whatever stands about the same subjects, and `check` there judges once more, in memory, what is noted as changed; so it does
//! not matter who noted it and was killed. A promotion judges the environments before its own first. Refused: to judge everything
//! that is noted with each command, which grows with what nobody has looked at; to let `check` of a service verify anything.
//! Price: a `check` without a service takes some milliseconds more where something has changed.
//!
//! `decision show` and `decision list` there go by the same, or two commands would say two things. So does an archive that is
//! exported, by whatever entrance: it outlives whoever would judge, so what is known to speak against a `ready` lies in it
//! (`unjudged`), and whoever reads it is told no less than by the gate. An older reader refuses such a file, since it has a part
//! that it does not know.
//!
//! # Whoever only reads makes nothing, and needs no private key (2026-11-27)
//!
//! A question to a data directory that is not there made a gate: who had mistyped `--data` was answered by an empty one, and had
//! its keys. So every command that only reads asks an empty gate in a place of its own, or says that there is none, and a test
//! has a table of all commands in which each is one that reads or one that does not. The private half of the key was read only to
//! be compared; who looks after a gate without being it (a backup, a monitor) needs `gate.pub` alone. Where there is neither half
//! nothing was signed yet under a key of this directory, and none is made by looking. Refused: the public key as a column of the
//! record, which a restored copy would bring along to another key. Price: `trust show` has no key to show before the first
//! decision.
//!
//! # An answer of the database server is waited for so long (2026-11-28)
//!
//! A server that is stopped breaks no connection and answers nothing, nor does one whose standby is away answer a commit: whoever
//! asked waited for ever, and its place among the connections with it. So each question has a bound of ours. A look-up has 10 s,
//! since somebody waits for it; what writes has 2 s more than the server itself takes to give a statement up, so that where it
//! lives its own words are heard; who reads everything in one question has an hour. A connection that has not answered is closed
//! and never given back, and what came of its question is not known: of a commit it is in doubt, which everybody reads again
//! before going on. The pool asks a connection once more when it is given back; that has a bound, too, by a function of the pool
//! that it does not promise (`return_to_pool`). Refused: keepalive packets, which the system of a stopped server answers; one
//! bound for all, which is too long for whoever asks or too short for whoever writes; a question of our own before each use,
//! which is one more way to the server. Price: a look-up that takes longer than 10 s fails where it came through before, and the
//! server goes on with it up to 30 s.
