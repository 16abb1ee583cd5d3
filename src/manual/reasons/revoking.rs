//! How something is taken out of use, and what follows.
//!
//! # A revocation is seen by the look, not by a job (2026-11-26)
//!
//! How a decision stands is computed each time from what is recorded; so a revocation needs to be recorded, and no more.
//! Whatever `check` reads next holds the decision, and those that it was built on, against what was revoked in the project:
//! by the digests in the record itself, which nobody can edit without changing its id. That new decisions and their
//! summaries follow is for others; nothing waits for it, and a service that is down delays no refusal. Refused: to mark
//! decisions, which is a write for each of a million of them, and a ready for each that is not marked yet. Price: where
//! anything was ever revoked, a look that finds nothing kept reads the decisions before, too.
//!
//! # What is revoked is a digest (2026-11-26)
//!
//! A digest names one thing, so nobody has to say whether it is a key, a bundle or a decision, and nobody can say it
//! wrongly. An identity has no digest and is named with its issuer; it is looked up by the digest of that. Refused:
//! patterns. They would have to be tried on every signer of every decision, and whoever means a whole organisation tightens
//! the pack. A file whose content is a public key's DER has the key's digest, and falls with it: that refuses too much, never
//! too little.
//!
//! # A bundle is revoked by what it says, not by its bytes (2026-11-26)
//!
//! A digest of a bundle names the bytes in which somebody wrapped a signature: a line feed more, another hint that nobody
//! verifies, the same envelope as a layer of cosign's older storage, and it is another digest that verifies as well. So facts
//! record what was signed and by whom as one name (`signed_content`), and a revocation of a bundle takes all that has the name of
//! that one. Where the gate knows the bundle, the name is found when the revocation is filed; where it does not, as soon as it
//! comes. The digest itself still counts, for what was recorded before. The signer is part of the name: two people may sign the
//! same document, and the word of one is not that of the other. For the same reason a rule sees one word in two wrappings once,
//! so that what it counts are words. Refused: to name the payload alone, by which one would revoke for all; and the bytes of the
//! signature, of which ECDSA has two for each. Price: who revokes a bundle and signs the same payload again with the same key has
//! signed what is revoked. With a certificate of minutes each signing is a word of its own, since its time is proved: a
//! revocation takes that one in whatever bytes, or a no would be revoked for all times with the first that was a mistake. Who
//! revokes an approval that its signer gave twice revokes both. And the same name under another root is another word.
//!
//! # Everybody behind a signature is on record, and so each can be revoked (2026-11-26)
//!
//! A certificate counts since an authority issued it, one above that vouches, a certificate log saw it, and a clock whose own
//! authority vouches says when. Whoever revokes one of them means what stands on it, and is given no list of what cannot be. So
//! facts name all of them (`behind`), by certificate and by key, as they name logs and clocks, and overrides and approvals by
//! identities name who vouches for those (`asked_on`, `approved_on`). The verifier library says that a certificate leads to the
//! root, not by whom: it is looked for by its name, and where several have that, by its signature; where that leaves doubt, all
//! are named. What was recorded before may rest on anybody whom its root has, and falls with any of them: such decisions have an
//! entry of their own in the index, by the root, so that they are found and made again. Price: some hundred bytes for each root
//! that vouches, and one look through what was decided before.
//!
//! # Revoked evidence is as if it were not there (2026-11-26)
//!
//! When something is decided, evidence by a revoked key is put to what was rejected, and the rules see the rest. Were it a
//! violation by itself, whoever stole a key could put a signature beside every subject, and nothing would ever pass again. A
//! clock or a log that is revoked is no signer: whoever holds its key can say when, and nothing in anybody's name. What it
//! witnessed shows nothing any more, and what a known signer said so still stands in the way (`refused`, with code `revoked`), or
//! revoking a clock would give the yes that a no was in the way of. A standing decision falls all the same, since which of its
//! evidence a rule would have held without is not known before it is decided again. A subject, a part, a pack or a decision that
//! is itself revoked is a violation that nothing waives.
//!
//! # Where trusted roots have changed, what nobody has looked at is not ready (2026-11-26)
//!
//! Other roots in force are a revocation by somebody else: a log or an authority is trusted no more, and what stands on it must
//! fall. Most often they say the same and more, and then all stands. The record says who vouched, and what of that came with the
//! bundle (`own`), which no root ever named. Whoever of them is not among
//! the roots of now has nobody's word any more: that is seen by the look itself, at once, in every process, as a revocation is.
//! Whether the others still vouch for the same only the evidence tells, which a service verifies again: subject by subject, a
//! bounded number at a step, going on where it was interrupted. What is in the way of one subject or one project keeps it from no
//! other; it is named in the log, in `/readyz` and in the metrics, tried again each minute, and it is not ready meanwhile
//! (`gate.trust-changed`), nor is what nobody has come to within ten minutes. What holds is not decided anew, so that each
//! process looks for itself when it starts. What has lost somebody who vouched and holds without is made again by a run. A root
//! that has expired is no other root: what it vouched for stands, as while a registry is down. Refused: to keep in the record
//! what was looked at, a write for each decision at each renewal of a root. A replica that has not read its roots again decides
//! by those that it has: whoever has others meets that decision after her own look, looks at it within a minute, and does not
//! take it for ready after ten minutes without (2026-11-26). Price: a command that only asks (`check` on a data
//! directory) does not know at what a service could not look.
//!
//! # The index of what depends on what holds beginnings of digests (2026-11-26)
//!
//! Who depends on a key must be found without reading a million records. Each decision has an entry for each thing that it
//! rests on, and those of the decision that it was built on: eight bytes of the digest, a number, so that the index stays a
//! small part of the record. Two digests that begin alike lead to a decision too many, and its record tells. What was decided
//! before there was such an index is brought into it in steps. Price: some ten small rows for each decision.
//!
//! # Who may revoke is the gate's configuration, and who took something back must still be in it (2026-11-26)
//!
//! Approvers come from the pack, and a pack can be what is to be revoked. So revokers are named where pack signers are. A
//! revocation is not weighed again when it is read: refusing is always allowed. What takes one back is, by the
//! configuration of now: who is no longer named no longer lets anything through, so what somebody took back who has left is
//! revoked again until another takes it back. A signer who is revoked files neither, so that a stolen key cannot free itself.
//!
//! # A revocation is for one project, and one command signs for all (2026-11-26)
//!
//! Each statement names the gate and the project that it is for, so that nobody carries it from where its signer meant it to
//! where she did not (A65); each project has its own list, its own undoing, and its own leaves. A stolen key is stolen
//! everywhere, and those who may revoke may do so in every project. So `revoke` names the projects that it does not reach, and
//! `--all-projects` signs one statement for each. Refused: a statement without a project, which older versions of the gate would
//! not read, and which an undoing in one project could not take back. Price: a project that begins later has to be told; `revoke`
//! says then that it was not reached, and the same command adds what is missing.
//!
//! # A log key that was revoked signs nothing, and the log grows (2026-11-26)
//!
//! The log belongs to no project, so a revocation of its key counts whichever project it was signed in. From then on no
//! checkpoint is signed with it, nor beside another one; `/readyz` says so, decisions go on, and `log rotate` lets the log go on
//! under another key, by a bridge that the new key alone signs. Refused: rotating at once, by a key that nobody has been told of.
//! Price: until somebody rotates, new leaves are covered by no signature.
//!
//! # A decision that was revoked is not made again by the gate itself (2026-11-27)
//!
//! Whoever revokes a decision says that it was wrong. Decided again by the same evidence and the same pack the same comes out,
//! and her word would have held for milliseconds, without a summary that says so. So what the gate decides by itself where a
//! revoked decision stood is not ready (`gate.revoked`), with a FAILED summary, and stays so whatever lapses, changes or is put
//! in force, until somebody asks for the promotion after the revocation, or that is taken back. The record names the decision
//! (`revoked_decision`), so that it replays. Refused: to refuse also whoever asks, as long as evidence and pack are the same,
//! which leaves no way but a new build where the mistake was nobody's evidence: what must not run is revoked by its digest, and
//! whose word is worth nothing by its key. Price: a pipeline that asks again by itself has asked.
//!
//! # Who asked before a decision was revoked is told by the record, not by clocks (2026-11-27)
//!
//! A decision that was revoked is made again only for who asks after that. Which of the two came first was told by when each was
//! dated: a replica whose clock was five seconds behind revoked, a run that was asked for before that counted as asked since, and
//! the word was gone; a word by a clock that was a year ahead let nobody ask for a year. So a revocation keeps the newest run
//! that there was, as an accepted loss does. Of those that were filed before that was noted the dates are compared, as before.
//!
//! # A word that does not count any more is told (2026-11-27)
//!
//! What takes a revocation back counts while its signer is named in `revocation.people`: whoever leaves takes her own words
//! along, and what stood by them falls. That is meant. But the answer said only that the thing was revoked, and the list had
//! forgotten a word that had been acknowledged. So such words are listed (`undone_in_vain`) with why they do not count, and the
//! reason of what falls says it. Refused: to go on counting them, since a revoked person's word would count with them. Price: one
//! look at the configuration for each.
//!
//! # A key is revoked by its public half (2026-11-27)
//!
//! Any file is revoked by the digest of its bytes, and so were a private key and a file of two keys: it looked as if the key were
//! revoked, and nothing that it had signed was. A file of PEM blocks names one public key or one certificate, or it is refused
//! with what to give instead; what tools write around the one block is passed over. Refused: to take the public half out of a
//! private key, which teaches to hand those around. Price: a subject that is such a file is revoked by its digest.
//!
//! # What is revoked is shown to whoever sits there, and in no gate that is made for it (2026-11-27)
//!
//! `revoke` signed first and said afterwards what had turned; a digest too many took production down before anybody had read it.
//! At a terminal it shows what `--dry-run` shows and asks, `--undo` shows what it takes back, and `--yes` is for whoever has read
//! it elsewhere. A script is asked nothing: to revoke must never wait for somebody. And in a mistyped data directory it made a
//! gate, filed the word there and said `revoked`, while everything stayed ready where it was meant. So whatever is done to
//! something that a gate has (to revoke, to approve, to cancel, to publish, to prune) is refused where there is no gate; only
//! what decides or is given first makes one. A directory that remembers a record which has gone holds a gate: what was lost is
//! accepted there. Refused: a flag that makes one all the same, which `policy activate` is already. Price: a revocation cannot be
//! the first word of a gate.
//!
//! # What is revoked as one is revoked in pieces (2026-11-28)
//!
//! A layer that holds several words was one bundle for earlier versions, with one digest, and was revoked by that. Read again
//! where it lies it comes in pieces of other digests, and each counted as if nothing had been revoked. So a revocation of what
//! holds several takes each word in it, by its bytes and by what it says; one that was filed before takes them from when the
//! layer is recalled. Price: whoever puts somebody else's word into a heap has it revoked with the heap, where somebody revokes
//! that: the dry run lists what would turn, and it is taken back by one statement. A heap of strangers is taken out of the way by
//! `evidence remove`, which takes nobody's word.
//!
//! # What lay in something that is kept by nobody is revoked by its own digest (2026-11-28)
//!
//! Other tools show the digest of a layer, or of the image of a referrer (`oras discover`, `cosign tree`), and what is kept has
//! other digests: words of a layer are cut out, one of cosign's is written down with what stands beside it, and an image is not
//! kept at all. To note with each word what it lay in, so that a revocation of that takes it, was built and is refused as it
//! was. Whoever wraps somebody's honest no in a layer of junk has it taken with the junk, and something is ready again by
//! nobody's word. A stranger's layer of thousands of words makes the revocation of it last for minutes, and every record about
//! it larger with each look. And who revokes one word beside the heap, and takes back the heap, must not have taken back the
//! word. What would do: the words in a heap give nothing any more and still stand in the way (`refused`), only what verified is
//! noted, and the names are found in the transaction that files the revocation. Until then `evidence list` shows the digest by
//! which each word is revoked.
//!
//! # A pack that is on its way is held against what is revoked meanwhile (2026-11-28)
//!
//! Who signed a pack was looked at before it was fetched, and never again: what was revoked until it was in force let it pass.
//! So each pass of an activation looks once more at the pack and at all on which its signer's word rests, and the commit is
//! refused where anything was filed about revoking since; the last pass looks while nobody can file. Another signature on the
//! same pack by somebody who is not revoked is found by asking once more. Refused: to look only within the commit, where who
//! takes what back is not known.
