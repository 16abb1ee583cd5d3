//! How the gate proves what it decided: the decision log.
//!
//! # A leaf is written in the transaction that it is about (2026-11-26)
//!
//! A log that is filled afterwards has a time in which a decision is in force and in no log, and a crash in that time is
//! a decision that never will be. So the leaf is part of the commit: the edge of the tree is one row, which a
//! transaction takes when everything else is written and holds until it has committed. Indices are dense, in the order of
//! the commits, and nobody can see a decision without its leaf. The edge is read and written once in a commit, however many
//! decisions share it. Refused: a sequencer beside the database, which is quicker on a server and is one more process
//! that can be behind. Price: on PostgreSQL commits that add leaves wait for each other, one flush of the disk each; decisions
//! that come at the same time share one.
//!
//! # The summary names its place, and is signed while the log waits (2026-11-26)
//!
//! A VSA is signed once and stored, so whatever it says of the log must be known then. Its index is known only when the
//! leaf is taken, which is inside the commit. Everything else is made before: the statement with a hole where the number
//! goes, which is read as a verifier will read it, and once in a process a signature over it with another number, which is
//! verified; so a key or a statement that is no good fails before anybody waits. Inside, the number is put in and the bytes
//! are signed: some tens of microseconds. Refused:
//! signing after the commit, when a crash leaves a decision without its summary; leaving the index out, when a mirror of
//! the log, which finds entries by their place only, could not be asked about a summary. A proof is not in it: the
//! checkpoint that it leads to is signed later, and a summary that is signed again would be another one. So the proof is given
//! where a summary is read: `decision show` has verified it, and `decision export --as log-proof`, `log prove` and
//! `/v1/decisions/{id}/proof` write it, for whoever verifies checkpoints of the log. Nor is it in the file of an exported
//! decision: each checkpoint makes another proof of the same place, and the same decision is to give the same bytes.
//!
//! # Own arithmetic for the tree (2026-11-26)
//!
//! `tlog_tiles` does what is needed, and panics where its own sums do not come out; it brings second versions of four
//! crates, and reads through a trait that cannot wait for a database. RFC 6962 is a hundred lines here: which parts a
//! proof consists of, which tiles those lie in, and the two verifications. They answer every vector of the Merkle corpus
//! as the library does that verifies Sigstore's proofs, and another implementation accepts the tiles
//! (`tests/interop/log.sh`). Price: those lines are ours to keep.
//!
//! # The gate signs for no log that lost what it signed for (2026-11-26)
//!
//! Before a checkpoint is signed, the tree as it was at the last one is computed again from what lies in the database. If
//! that is another, or the log is shorter, nothing is signed, and the service says so until somebody looks. Whoever edits
//! the database can therefore stop the log, but not have it go on as if nothing had happened. Each client, and each
//! witness, remembers what it saw last besides, so a gate that shows two histories is found out by whoever saw the other.
//!
//! # A restored backup goes on under another name (2026-11-26)
//!
//! A backup may lack what was signed after it was made. Under the same name the log would contradict itself: exactly what
//! clients must take for an attack. So its origin changes to one that names the last checkpoint that is known, and the
//! first leaf says the same. Refused: to ask whether anything was lost, which nobody can know. Price: those who verify the
//! log are told its new key line, since the name is part of it. The id of the gate does not change.
//!
//! # Replicas without a log key go on (2026-11-26)
//!
//! With PostgreSQL the key of the log is configured and never made on the spot. Where none is, leaves are written all the
//! same, since that needs no key, and no checkpoint is signed; `serve` says so when it starts. Refused: not to start, which
//! would make an upgrade an outage. What was decided meanwhile is signed for from the first checkpoint on.
//!
//! # Both keys sign after a rotation (2026-11-26)
//!
//! A log that changes its key under the same name would be a stranger to everybody who knows the former one. So the
//! former key goes on signing beside the new one while its file is there, and a checkpoint that both signed is kept with
//! the new key. Whoever fears for the former key removes the file. Price: until then whoever has it can sign.
//!
//! # A preview judges each decision at its own time, from its own facts (2026-11-26)
//!
//! A draft is tried on what was recorded: the evidence as it was verified, the overrides, the time that counted as now. So
//! it needs no registry, and it tells the same tomorrow. Two things are not taken as they were. What the
//! environment before said is what the draft makes of it, since a draft that refuses staging refuses production too. And
//! what was refused because nobody knew its key is verified again where the draft names keys that the pack in force does
//! not: a change of keys is the commonest change there is. Refused: collecting evidence anew, by which a preview would
//! tell of the registry and not of the draft. Price: roots that only the draft brings count for nothing in a preview.
//!
//! # A preview also says what putting the draft in force now would do (2026-11-27)
//!
//! By its own time nothing grows old, and an activation judges what stands by the clock of now: a shorter `decision-lifetime`, or
//! a smoke test that may be less old, took production down after a preview that found nothing. So what stands is judged at this
//! moment, too, in the order and by the rules of an activation, and told apart (`standing`): what would fall, what would rise,
//! and what would not be looked at. The exit code is 1 where something protected would fall
//! (`answers::a_preview_says_what_putting_the_draft_in_force_would_do_to_what_stands`). Each is decided by the function that an
//! activation decides by, from the stored bundles and from what was given or seen since, and nothing of it is noted: neither what
//! was seen nor which wrappings are enough, since those are the words of a pack that may never come. Before, it went by what each
//! decision is on record with, and a failed test that was given and that nobody had judged yet took production down after a
//! preview that found nothing (`previews::what_was_given_since_counts_in_a_preview_as_it_will_when_the_draft_is_in_force`).
//! Price: it takes as long as the activation, and fails where that would, as where a bundle is no longer stored.
//!
//! # What flipped a verdict is found by exchanging one kind of input at a time (2026-11-26)
//!
//! Two decisions differ in many things, and most of them do not matter. Which do is not guessed from the differences: the
//! first decision is made again with one kind of input of the second, and where that alone gives the other verdict, that is
//! what flipped it. Where no kind is enough alone, kinds are taken away from all together until none can be spared. It
//! costs some twenty evaluations and asks nobody. Whether a bundle that both saw verifies belongs to the trusted roots, or
//! where those are the same, to the keys of the policy. Refused: a smallest set over all subsets, which is exponential for
//! an answer that is hardly ever another.
//!
//! # The way to ready is worked out, not listed (2026-11-26)
//!
//! Whoever is told "no" at night wants to know what to do, not what all is wrong. So the pure floor turns reasons into the
//! smallest set of things to do: no rule in the way can be left out, since each of them blocks, but one command often
//! settles several, a platform's lack is said again by the whole, and what time took away comes back by asking. That doing
//! exactly these makes it ready, and leaving one out does not, are properties of made-up answers; that the named command
//! helps is shown by stories which take it from the screen and run it. A fix stays one text with a convention (a command
//! begins with `countersign`, after a colon), as pack authors write it; a second field would have to be in every record.
//! Refused: to have rules say which others they rest on, because the same command says that already. Price: a rule whose
//! fix is a sentence is a thing of its own.
//!
//! # Nobody is advised while something could not be asked (2026-11-26)
//!
//! An answer that is unknown used to show the fix of each rule that could not be judged: "sign it", while the registry was
//! down and the signature lay in it. What is to be done then is to ask again, and whose the dependency is.
//!
//! # A place is told last what is true last (2026-11-26)
//!
//! Whoever looks a digest up in a registry has the summaries that lie beside it there, and nothing else. So what was said last
//! is kept for each place. A `ready` is said where it was asked for; that it is ready no longer is said wherever the last word
//! was `ready`, each time in the name of that place, since consumers compare it. What was not pushed before something newer
//! was said in its place is pushed no more, whenever the registry comes back. A push that is on its way at that moment cannot be
//! called back: then both lie there, each with its time. At most thirty-two places are told by one decision; where there are
//! more, the subject is decided again at once, which tells the next. Nobody waits for those places longer than ten seconds: they
//! are in the outbox.
//!
//! # A leaf says when, and so does its row (2026-11-28)
//!
//! How long an override may last is measured from when it was filed, and that stood in a row that anybody with the database could
//! move. The leaf has the time, too; so the two are compared for requests, for what was said about them and for revocations. And
//! in whose words an approval was given, the approval itself says where its signer signed that: the row beside it is asked only
//! where she did not.
//!
//! # The record and the log are compared in both directions (2026-11-26)
//!
//! That every leaf has its row shows that nothing is missing, and not that nothing was added: a row of an activation, copied
//! from an old one, puts an old pack in force. So each row needs a leaf of its own kind, activations in their order, and what
//! the row says beside the signed statement (kind, target, scope, end) is compared with that. Rows from before the log are
//! brought into it once, when the database is opened: an exception that a row of the database could claim for itself would be
//! none. Columns that only help to find something are not compared, but for the review, which hides broken glass.
