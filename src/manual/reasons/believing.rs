//! What is believed, and of whom: evidence, its forms, signers, roots and models.
//!
//! # Whether a key-signed bundle needs a log entry is judged after verification (2026-11-21)
//!
//! `domain::evidence::verify` establishes whether a log or a timestamp vouches for a time; whether that is
//! demanded is the environment's `log-entry`, judged when signers are matched. So the same facts serve every
//! environment, and an air-gapped `optional` weakens no check: it is a policy, visible in the pack's digest.
//! Refused: a flag on `verify` that skips the log.
//!
//! # Evidence that no accepted signer made is not shown to rules (2026-11-21)
//!
//! Rules see `input.signed.SET` and, of everything else, only digest, type and a code. A rule that could read an
//! unaccepted statement would sooner or later believe it. Price: a rule cannot say "somebody attested X, but not
//! one of ours"; the reply says so instead, under `evidence`.
//!
//! # One RSA key, two paddings (2026-11-25)
//!
//! An RSA key in a PEM file does not say whether it signs with PKCS #1 v1.5 or with PSS, nor a P-384 key with which
//! hash; cosign and the registries of algorithms differ. Both are verified, at full strength each. Refused: an option that
//! names the padding, which nobody who is given a `cosign.pub` could fill in.
//!
//! # The form of evidence is told from its bytes (2026-11-25)
//!
//! A media type, an artifact type and an annotation are the word of whoever may write to the registry. So
//! `domain::evidence::form` looks at the bytes alone, and only chooses which strict reader they get; each reader refuses
//! what is not wholly of its own form. A layer of cosign's older storage has no bytes of its own: the collector writes
//! payload and annotations down as canonical JSON, and from these bytes it is verified, now and at `--reverify`.
//! Refused: passing annotations beside the bytes, where two layers with one payload would be one piece of evidence.
//! Price: a payload is stored in base64, and one over 11 MiB is `too-much`.
//!
//! # One verifier for both of cosign's formats (2026-11-25)
//!
//! A layer is turned into the Sigstore bundle that says the same (a message signature over the payload, or the envelope;
//! the certificate and its chain; the log's promise) and takes the way of every bundle, so that a check that is made for
//! one is made for both: chain, certificate log, signature, and the entry's own hash, signature and key (CVE-2022-36056,
//! CVE-2024-53267, CVE-2026-22703). What is signed is the payload; that it names the image asked for is compared
//! afterwards, and the `docker-reference` with nothing. Refused: a second verifier of our own. The one entry that the
//! library does not know, `intoto` 0.0.1, by which cosign before 2.2 and Tekton Chains log attestations, is judged in
//! `evidence::attestation_entry` where a key signed. Price: beside a certificate it is `unsupported` and says so, since a
//! certificate is judged by the library at a time that only it may tell.
//!
//! # A promise is a time, a proof is a proof (2026-11-25)
//!
//! Cosign before version 3 keeps the log's signed promise of inclusion (SET), no proof. The log's signature makes
//! `integratedTime` a trusted time, so `signed_at` is set and `log-entry = "required"` is met, as by a timestamp; it
//! does not show that the log holds the entry, so `logged` stays false and the log is not among those that vouch.
//! `log-entries = 1` demands the proof, of everybody. Refused: changing what `required` means, which would turn away
//! every signature of cosign v2 that packs in force accept elsewhere.
//!
//! # Tekton Chains signs the document itself (2026-11-25)
//!
//! In a Sigstore bundle Chains puts a simple signing document into an envelope of a type of its own. Some of its
//! versions sign the document and not the envelope's encoding of it. Both are verified for those two payload types, since
//! it is the same statement by the same signer that a `.sig` layer would be; for an in-toto payload only the encoding
//! counts. A document under the in-toto type, or a statement under the other, is malformed. Price: such a bundle with a
//! log entry of kind `dsse` is `unsupported`.
//!
//! # TUF: the library's state machine behind our own counting (2026-11-25)
//!
//! `sigstore-tuf` passes the TUF conformance suite, is pure Rust on aws-lc-rs, and keeps its rules apart from its
//! transport; `domain::tuf` feeds it file by file. Not taken from it: its HTTP client and its cache, which writes a file
//! for each name in the metadata and nothing durably. Added before it: strict JSON, bounds, an expiry that ends at its
//! instant, and signatures counted by key, since it counts key ids and takes one key under two ids for two signers.
//! Refused: `tough`, which cannot read the roots of `tuf-on-ci` repositories, GitHub's among them; and all of it written
//! by us, which would be the same code with fewer readers. The public roots to begin with are those that
//! `sigstore-trust-root` carries, and no copy of ours. Price: each signature is verified twice, and a client is
//! compiled that nothing calls.
//!
//! # What a refresh keeps is one file, verified at each start (2026-11-25)
//!
//! Root chain, timestamp, snapshot, targets and the trusted root lie in one document that is written beside the former
//! and renamed: there is no state in between for a crash or a second process, and no name of the repository becomes a
//! path. It is verified again from the pinned root whenever it is read, so that the disk is trusted for nothing but to
//! be there. Where it does not verify nothing else takes its place: the embedded root may be older, and trust somebody
//! whom the repository has dropped. Price: some milliseconds a start for those who use it.
//!
//! # An expired root is a dependency that is down (2026-11-25)
//!
//! A root that `trust update` fetched counts until its repository no longer vouches for it, which for the public ones
//! is seven days after their last word. From then on it verifies nothing; what only it would have accepted is rejected
//! as `trust-root-expired`, and that makes the decision `unknown` and not `not-ready`: nothing was found out about the
//! subject, and what stood before stands. Roots that are embedded or files have no expiry. Refused: going on with a
//! warning, which is the freeze that the expiry is there to end.
//!
//! # A revoked key takes its decisions with it, and nothing rises by itself (2026-11-25)
//!
//! When other roots are in force, what stands as `ready` and was decided with others is verified again from the stored
//! bundles and decided again where it does not hold, environment by environment. `check` stays a look-up. Refused: to
//! compare keys in the records at each look, which would not see a certificate authority that was dropped; and to record
//! anew what still holds, or what would be ready now: newer evidence may lie where only a run looks.
//!
//! # Every root that vouches is a fact, and environments choose among them (2026-11-25)
//!
//! A bundle is verified with each trusted root that knows it, and the facts name all that come to the same signer and
//! time, each with the keys of its logs and timestamp authorities. Which roots count, and how many authorities, is
//! judged from the facts when signers are matched, so that a replay needs no root at all. Refused: to verify with
//! the environment's roots only, which would give one bundle other facts in other places. A root that the pack brings
//! counts only where it is named; one that is named and missing is a fault.
//!
//! # A model signature's list of ignored paths lets nothing through (2026-11-25)
//!
//! OpenSSF model signing writes into the signature which paths the signer did not hash, and its own verifier passes over
//! whatever lies there. Whoever may write into the directory can put a file at such a path (`cache/weights.bin`), the
//! signature still holds, and a loader reads it. So the list is followed for git's four names, which every checkout has,
//! and for the signature that was read; any other file that is not signed is refused by name, and whoever verifies can
//! name it with `--ignore`. What was let be is always said. For the same reason an empty file that a sharded signature
//! cannot cover is refused. Refused: a switch that passes over all unsigned files. Price: a model that was signed with
//! its own cache left out needs one flag more than elsewhere.
//!
//! # A model is compared by its files, never by its digest (2026-11-25)
//!
//! The subject's digest of a model signature is over the digests of the files and not over their names: two files that
//! trade places do not change it. It names the model; whether a directory is that model is decided by comparing every
//! name with every digest. The older form has no such digest, and is given the one it would have.
//!
//! # Symbolic links in a model are refused, even where the signer allowed them (2026-11-25)
//!
//! A link is a file whose content somebody else may change after the look at it, outside of the directory that was
//! verified. Price: a cache that is made of links is verified as a copy (`cp -rL`).
//!
//! # A certificate without a witness must be valid now (2026-11-25)
//!
//! A bundle with a certificate of somebody's own hierarchy has no log entry and no timestamp. The format's own verifier
//! takes the first instant of the certificate for the time of the signature, so that a certificate is good for ever, and a
//! key that is stolen after its end still signs. Here the chain is checked at the time the gate sees the bundle. A
//! certificate of a public instance never passes for one of a private root, nor the reverse: with `--certificate-root`
//! nothing else is trusted, and the name is demanded. Price: a model whose certificate has ended is signed again.
//!
//! # What nobody signed is shown, and counts only for the signature over its index (2026-11-26)
//!
//! BuildKit leaves provenance and bills of materials unsigned in the index. They are read, bounded, and listed as
//! `unsigned` with digest and predicate type, so that nobody takes "no provenance" for "the builder made none". The index
//! names the manifest and that the statement by digest: a signature over the index (one that signs and says nothing else,
//! never an attestation about the index) covers every byte of them. Whether that counts is `unsigned-in-signed-index` of the
//! environment, because whoever signed may never have looked into it; the statement is then evidence by that signer, at that
//! time, in both directions. It is about the platforms that its own subject names, whatever annotations say. Facts of such a
//! statement are recorded with nobody as their signer, and only `decide` puts the two together, so that no such record can
//! be mistaken for signed evidence. Refused: reading only the annotation of the layer, which is the word of whoever may
//! push. Price: up to 40 MiB read for each statement; over 16 MiB it is only shown, and `unknown` where it would count.
//!
//! # A document is spelled as its specification spells it (2026-11-26)
//!
//! Go's JSON reader, by which container runtimes read, takes `Manifests` for `manifests` and lets the last one win. An index
//! with both is one list to the gate and another to the node. Fields of manifests, indexes, descriptors and platforms that
//! differ in case alone are refused as corrupt, as duplicate keys are. Price: none that was met.
//!
//! # A Notation signer has fields of its own (2026-11-26)
//!
//! A name in a certificate that some company's root vouches for must never pass for an identity that an OIDC issuer
//! vouches for, nor its key for one that a pack lists. So such a signer has neither identity, issuer nor key in the facts,
//! but one field `notation`, and signer sets look for him in their `notation` entries and nowhere else. Identity, trust
//! store, expiry and the validity of certificates are judged when a decision is made, from the facts and its `now`: the
//! same facts serve every pack, and a replay needs no clock. Refused: the levels that only log; a critical extension
//! that is not known here; CBOR in any but its shortest form. Each refuses some signatures that `notation` accepts.
//! Price: revocation is not looked up yet, and a pack must say that it does without.
//!
//! # An export is read only as it is written (2026-11-25)
//!
//! The file for machines without a gate is a tar of an image layout, so that `tar`, `jq` and registry tools read it. We
//! read less: the one tar header that we write, and in the end the whole file must be what writing its parts gives
//! again. Every trick with links, names, sizes, extensions and unnamed blobs is then a difference, and none needs a rule
//! of its own. Refused: a tar library, whose tolerance is its use; a zip, which has two directories that may disagree.
//! Price: who unpacks and packs again makes a file that `check` refuses.
//!
//! # A file is not believed for lying there (2026-11-25)
//!
//! `check --from` says ready when the summary in the file is signed with a key that the reader brings, and the record
//! is the one that it names. The key in the file only shows that the file is whole. Refused: to believe the file, as
//! the first version did with records. Price: one key to carry to the other machine, once.
//!
//! # A pushed model and its signature are one document (2026-11-26)
//!
//! An OpenSSF signature names files, a gate decides about a manifest's digest, and nothing in either names the other. The
//! collector writes both down as one record, so that the binding is verified wherever the record is, now and at
//! `--reverify`, without a registry: the manifest's bytes have the subject's digest, and its titled layers are the signed
//! files, one for one. Whatever would give another directory than the titles say is in the way: a layer that is unpacked
//! by its type or an annotation, a second title, a config, which no signature covers. Refused: to trust the model's own
//! digest, which says nothing of names; to hash the layers, which would pull a terabyte to learn what the manifest says.
//! Price: a manifest is stored with each signature; files that were hashed in several pieces bind only as a directory; a
//! model of another tool with a config of its own is not evidence.
//!
//! # A certificate of one's own has a field of its own (2026-11-26)
//!
//! As with Notation: a name for which some company's root vouches must not pass for one of an OIDC issuer. So the signer is
//! in `signer.certificate` and looked for in the `certificates` entries of signer sets, with the trust stores of the pack;
//! the facts hold when the certificates begin and end, and the decision asks. A certificate store of type `ca` vouches for
//! Notation's signers and for these, and a signer set names which are meant. Price: without a witness a signature counts no
//! longer than its certificates, so a model is signed again or timestamped elsewhere.
//!
//! # What a trust policy only logs is refused, not ignored (2026-11-26)
//!
//! `permissive` and `audit` pass signatures that failed a check and write a line about it. A `verified` that means so would
//! be ours. The statement is refused by the name of the check, and only where it is the one that applies, so that a
//! document with a lenient statement about something else can be used as it is. Revocation may be skipped, since nobody is
//! asked either way and the statement says it. Refused: to read `permissive` as `strict`, which would refuse signatures for
//! a reason that its owner did not write.
//!
//! # An identity is known by what it has signed (2026-11-26)
//!
//! Whom a certificate authority will name is its decision and not the token's. So an approval by an identity is signed
//! first, verified by the gate's own trusted roots, and kept only when the name in the certificate is one of the pack's
//! people; everything else about the override is looked at before. It counts by a root that counts in the environment, at
//! each decision anew: a root that is dropped takes the approvals with it, and a request for which nobody vouches any more
//! is void. Price: whoever may not approve learns it after an entry in the log.
//!
//! # Delegated targets are refused (2026-11-26)
//!
//! No Sigstore repository delegates its trusted root, and a walk over delegations is where TUF clients have had their
//! defects. A repository that does is refused with the name of the role, instead of "no such target". The signing config is
//! taken from the same targets as the root, so that one signature vouches for whom to trust and where to sign.
//!
//! # Signatures elsewhere are read beside those here (2026-11-26)
//!
//! `COSIGN_REPOSITORY` names one repository for the signatures about all images, often because the images are somebody
//! else's. It says where things lie and nothing about what they are worth. cosign looks in that repository alone; here both
//! are read, since a gate that overlooks what lies beside the subject could miss the newer, failing test. What is written
//! goes there, the gate's summaries too. Price: two listings instead of one, and either that cannot be asked is `unknown`.
//!
//! # The client takes an answer only for its own question (2026-11-26)
//!
//! A server is believed, and what lies between is not: a cache that keys on the path alone, a proxy that mixes up two
//! connections, a gate restored under an old name. Each would give a true `ready` about something else. Digest, environment
//! and project of every answer are compared with what was asked, the decision in a run with the run; anything else is
//! `unknown` and names both. Price: a server that renames projects for its callers is not possible.
//!
//! # A signature over any file is a signature over an attestation (2026-11-26)
//!
//! DSSE signs the bytes `DSSEv1 …`, and whoever signs files as they are (`cosign sign-blob`) may be given a file that holds
//! exactly these: the signature then fits an attestation that nobody meant to make. A verifier by key cannot see it; with
//! Rekor v1 the kind of the log entry tells, with v2 nothing does. `countersign sign` therefore never signs a file's bytes but
//! always a statement about their digest, and a key or identity that signs what others hand in should be in no signer set
//! whose attestations count.
//!
//! # A pack's signers stand in the gate's configuration (2026-11-26)
//!
//! A pack says whose evidence counts, so it cannot say whose packs count: whoever changes it would name herself. Pack signers are
//! a line of the configuration, and with one there no directory is put in force any more. Only a signature counts, by its own
//! predicate type, since a pack signer who attests that she refuses a pack has signed a statement about it too. Nor does the
//! signature of somebody who was revoked, whichever time it names: whoever found a key says which. What she put in force before
//! stays, since nobody knows of it that it is wrong, and a gate without its pack decides nothing; the history names her. Refused:
//! a default signer that ships with the program, whom nobody chose. Price: who loses every pack signer's key changes the
//! configuration of the gate, and that is as loud as it should be.
//!
//! # What surely asks less needs a reason from a directory, too (2026-11-27)
//!
//! Without pack signers whoever edits a directory also puts it in force, and what it asked less of was only told. That production
//! is no longer protected, comes after nothing, or lost eight rules was one line among others, against what the help and an
//! invariant say. So where somebody has put a pack in force, a directory that surely asks less of a protected environment, or of
//! what such a one rests on, is refused until a reason is given, which the history keeps. What was rewritten or filled in is told
//! as before: who edits her own rules all day would give a reason each time, and soon the same one. The pack that the program
//! brings was put in force by nobody, so the first directory needs none. Refused: to leave it at telling, which nobody reads in a
//! pipeline. Price: a second key in a signer set of production takes a sentence.
//!
//! # The gate asks what `after` says, where no rule does (2026-11-27)
//!
//! `after = "staging"` means that a subject is ready there first. A pack without a rule that reads `input.prior` did not load,
//! though the contract shows one; to let it load and ask nothing would have turned the line into a comment. So the gate gives a
//! reason of its own there (`gate.before`), which nobody overrides; a rule that asks takes its place, in words and with approvers
//! of the pack's own. A constant that no rule reads and a quorum above the people named load as well: both ask nothing less, and
//! the lint tells of them. Refused: to add a rule to such a pack, whose digest is of what its owner wrote.
//!
//! # What may ask less counts as asking less (2026-11-26)
//!
//! Two packs are compared by what their manifests say, which has a direction, and by the text of the rules that decide,
//! which has none: no program tells whether a rewritten rule asks less. So a rewritten rule, or one whose library was, needs
//! a reason where the environment is protected, and so does a constant whose direction the pack does not state
//! (`[tighter-when]`). The same comparison holds a child to its parents, so that there is one notion of "less". Refused:
//! running both packs over recorded decisions and calling them equal when no verdict flips, which says what was and not what
//! could be. Price: an update of a pack by its owners carries a sentence of why, which the history keeps.
//!
//! What the next comparison goes by is part of it: a direction that is turned or taken away, and a quorum that sinks while nobody
//! is named yet, ask nothing less today and let the next version ask for anything. They are found since 2026-11-27, after packs
//! were in force that have them; so a child that does that to its parent goes on to load, and is refused where it is put in force
//! anew.
//!
//! # One pack is in force for all environments of a project (2026-11-27)
//!
//! An environment comes after another one, and what it rests on is judged by the rules of that one. With a pack for each, `after`
//! would lead from one pack into another, and nobody could read in one place what production asks. So a project has one pack
//! in force, and stages are said in it: rules with `environments`, warnings with `effective-on`. Whoever rolls something out in
//! one environment first can have that held to: `policy activate --environment staging` refuses a pack that changes anything
//! for another one, or may: a rewritten text, another library, a signer set or a constant more, which every rule is given
//! whether it reads it or not. Refused: a pack in force for each environment; and to compare only what the manifests say.
//!
//! # Parents lie in the pack (2026-11-26)
//!
//! A parent that is only named must be found again in five years, from a registry that may be gone; one that lies in the
//! pack is pinned, stored and exported with it, and a decision replays from one digest. Refused: parents that this program
//! brings being looked up by name, which would change with the program. Price: some hundred kilobytes, once for each
//! version.
//!
//! # A draft runs in another process (2026-11-26)
//!
//! The engine's timer stops loops and no single builtin, and nothing stops memory but its end. Of the pack in force that is
//! bounded by what the loader refuses; of a draft nobody knows yet what it does. So its tests and its lint run in a child of
//! the same program, whose processor time and address space the operating system bounds. So does a pack that is about to be put
//! in force, and what stands is decided again by that process before the switch. Price: one start of the program, a few
//! milliseconds.
//!
//! # The pack in force can have a process of its own, and usually has none (2026-11-26)
//!
//! `[packs] isolate = true` has the rules of every pack evaluated by processes that are kept for the next decision: what ends
//! one (memory, a defect of the engine) ends no gate. Only the rules run there: what they see is put together here, and what
//! follows from their answers is worked out here, so that such a process cannot waive, sign, or say anything of a subject
//! but which rules were shown; an answer that lacks a rule is none. When a process is lost, each rule is asked alone in
//! another one: the rule that ends it again is a violation that says so, the others have their answers, and after three
//! lost ones the rest fails unasked. Where no process starts nothing is decided, which is a fault and no refusal. Records are the
//! same bytes as without. Not the default, since the loader and the engine's budget bound what is in force already. Price:
//! 300 decisions, replayed in a debug build, in turns and three times, took 2.05 s of processor time without and 2.11 s with
//! it: 0.2 ms a decision, the starts of three processes among it; of a release build `cargo bench --bench rules` says it
//! (`isolate`). And a process holds
//! some tens of megabytes, of which eight are kept, and as many of drafts. Refused: a process for each
//! decision, which costs a start and a compilation each time; and running everything behind the pipe, where a process that
//! is taken over would decide.
//!
//! # A process for rules has one pack in its life, and is the build that started it (2026-11-26)
//!
//! What the rules of a pack do to the process that evaluates them (memory that is never given back, a state within the engine)
//! must not be there when another pack is judged, least of all one that decides. So each process has one pack, and packs in
//! force have none that evaluated a draft, not even of the same digest. It is started as the file that runs
//! (`/proc/self/exe`) and not by its path, where there may be a newer version by now; each answer names its version, and
//! one of another is a fault. The signal that ends a process tells who ended it: the soft limit of processor time sends
//! one that nothing else sends, and what none of its own limits sends is the doing of others. Then the rule is
//! asked again, and after three times nothing is known of it. Refused: a digest of the program in each answer, which takes longer
//! than a decision; two builds of one version are kept apart by the file alone. Price: a start for each pack.
//!
//! # What is dated ahead of now is replaced by what was made after it came (2026-11-26)
//!
//! A result from a machine whose clock is years ahead would be the newest for years. So it counts as current and replaces
//! nothing: a failure that is dated ahead still stands in the way, and a pass shows nothing that has to be recent. What its date
//! cannot hide is when it came here: whatever the same signer says of the same check with a time after that, and that came
//! after it, was made later, and replaces it. Refused: passing over what is dated ahead, which would hide a failure.
//! Price: who cannot set the clock right has to wait for a gate that has seen both.
//!
//! Clocks that work differ by seconds. What is dated at most five minutes ahead counts as of its date, in both directions (as
//! fresh, and as a replacement); that is one number, in the library of the packs (`skew_ns`), since it is a rule. There is no
//! allowance for a replacement of what is dated further ahead: it must be later than the moment at which that came. With
//! one, a pass from before a failure would replace the failure. The screen says from when it counts.
//!
//! # An authority ends with its certificates (2026-11-26)
//!
//! A trusted root gives each authority a window, most often open at its end, and the verifier library takes every
//! certificate of it for an anchor, whose own dates path validation does not look at. So a bundle by an intermediate that
//! had ended was accepted for as long as the root was (CVE-2026-24122), and one by a private certificate that is trusted to
//! sign for itself was an authority for others. Each authority now counts within the dates of all certificates of its
//! chain: the library gets the same root with narrower windows, which costs nothing per bundle, and what the root says stays
//! what is shown and digested. It costs one reading of the certificates when a root is first used: by the same reader in a
//! program of its own, optimised, 25 µs for the five of the public root and 0.1 ms for the 36 of GitHub's, where a whole
//! `verify` takes milliseconds. Of a private root its own word is asked too: whether it is an authority, how many may stand
//! below it, and what the keys between are for. Refused: walking the chain a second time after the library, which would
//! verify its signatures twice. Price: a root of trust whose chain lists a certificate that has ended says no more; it has
//! to be renewed, as its publishers do.
//!
//! # A witness shows how new a signature by a key can be at the most (2026-11-26)
//!
//! A log and a timestamp authority take signatures from everybody who has them. So of a key, which lasts, their time says that
//! the statement is no newer; of a keyless certificate, which lasts for minutes, it says when. The packs knew that where the
//! gate reads a statement's own date, and took the witness's time elsewhere: whoever had yesterday's approval timestamped
//! today took the rejection in between away. Now the library looks for the signer's date where each type has it, and a key
//! that gives none is from an unknown time before. Refused: to take the earliest sighting of the same payload, which a gate
//! that never saw the first does not know; to leave undated statements out, which would forget refusals. Price: of two undated
//! statements by one key neither replaces the other, so what was refused without a date stays refused for that digest until the
//! signer's statements have dates, and a pack's own predicate types need a field of one of these names.
//!
//! # What a log sees anew is as old as the same statement was before (2026-11-26)
//!
//! A statement by a key whose witness is later than its date may be older than it was seen, or its signer's clock was behind. So
//! it stands until something passes after the witness saw it: a failure by a machine whose clock is a year behind is not passed
//! over. But then whoever has an old failure, and may push, has it logged again after each pass, and nothing is ever ready.
//! Where the same statement is there a second time, as it was before (same signer, subject, type, date and content), it is as
//! old as that one; rules see one wrapping of each word, and are told where another is here without a witness
//! (`unwitnessed`). The push adds a copy and takes nothing away; who can also delete what lies in the registry can delete the
//! pass. A statement without a date has no second time: it may have been made twice. Refused: to go by the signer's date
//! alone, which passes over the failure of a clock that is behind. Price: who strips the log's entry from such a failure,
//! where the environment asks for none, has it ordered by the date on it, as every statement without an entry is.
//!
//! # What is said of an index replaces nothing that was said of a platform (2026-11-26)
//!
//! An environment may let evidence about an index count for its platforms. Then both are in one list, and a later pass of the
//! index, by a scanner that looks at one platform perhaps, took away that another had failed. So the subject is part of what a
//! statement is about. Price, in the other direction too: a failure of the index stands on each platform until the index
//! is tested again.
//!
//! # A person goes by all names that one of her signatures links (2026-11-26)
//!
//! Rules that count people, or want another one, compared issuer, identity and bare key. Who signs by a certificate of her own
//! hierarchy or with Notation has none of these: all of them were one person, and her bare key was a second. Now a name is a key
//! in whichever form, an identity under its issuer, or a certificate's name under its root, and what one signature holds together
//! is one person. Names link only through signatures that verified: nobody becomes another by a certificate that she cannot
//! sign with. Refused: to compare names alone (the same name under two roots may be two people), or keys alone (a renewed
//! certificate has another).
//!
//! # What is too weak to prove a yes can take one away (2026-11-26)
//!
//! Where an environment demands a log entry, a key without one shows nothing: it may have been lost, and nobody can say when it
//! signed. So a signer's latest word, a failure without the entry, was passed over, and the pass before it stood: whoever
//! wanted the pass to stand had only to keep the failure from the log. Now rules are asked a second time where there is such
//! a statement, as if it counted, and what they do not show both times is not shown. It works for every pack, whatever its
//! rules are, and it can only take away. It must be known who signed: a key or a trust store of the pack, or a certificate of
//! a root that counts there. So nobody without the key refuses anything; whoever has it could refuse with the log, too. The
//! record says that something was weighed, and a record of before is decided again as it was then. Refused: to let the gate
//! say what a no is, which only the rules know; and a field of the input for such statements, which no pack of today reads.
//! Price: where there is such a statement, the rules that hold cost twice; and a signer has to say it again with what is missing.
//!
//! So does what somebody of the pack's trust stores said by a certificate that has ended meanwhile, or may have been revoked: a
//! no vanished at the second when its certificate ended, and the yes before it, by a longer one, stood. Nobody says when such a
//! signature was made, so that whoever finds the key of an old certificate can refuse with it: the certificate is revoked then
//! (`countersign revoke`), and takes nothing away any more. An expired signature of Notation and a revoked key take nothing away.
//! Of keyless certificates see "A name in a certificate is heard without its witness".
//!
//! What is no proof is no proof against another that is none either. All of it stood in one list, where the later replaces the
//! earlier: whoever had a key and kept what he signed from the log took a failure back that another had left there, unseen. So
//! each piece is also asked about by itself, beside the proofs (`as-first-seen`): only a proof replaces it. All of them
//! together are asked about as before, since two may say what one does not. Refused: to leave out those that a later proof
//! replaces, which only the rules know. Price: the rules that hold are evaluated once more for each such piece, and where that is
//! more than a decision may compute they do not hold.
//!
//! # Who signs the same again with a certificate of minutes has said it again (2026-11-27)
//!
//! One word was shown once, in whichever bytes it came, by the wrapping that existed first: right for a key, whose old signature
//! anybody may have witnessed anew. A reviewer by identity who rejected, approved and rejected again in the same words was not
//! heard the last time, nor one who approved again. Her certificate is of one signing, and its time is proved: so the record
//! tells the certificate (the first of `own`, beside `behind`), and of several signings of one word the last is shown. Within the
//! minutes of one certificate nobody can tell a signing from a timestamp that somebody else had for it: the first is shown, and
//! the last counts against the subject, as above. A word is one for each signer set by itself, since the same name under another
//! root is somebody else; what an index's signer answers for is her word once, however often her signature is wrapped; and one
//! bundle about an index and its platform is one. Decisions of before replay as they were made: their facts tell no certificate,
//! and what was weighed as it is now says so (`also-ended`). Refused: to show each signing, by which one who repeats herself
//! would be two to a rule that counts. Price: who says no and yes within minutes by one certificate has to say yes by another.
//!
//! Which wrapping is shown was asked first, and its time was taken for that of the word: whoever had an old yes logged that only
//! a clock had seen, or laid it beside the platform where it had lain beside the index, made it newer than the no in between. So
//! a word is as old as its signing was first seen to be, by any wrapping that is here and a root that counts, one that is no
//! proof here among them (`as-first-seen`). The wrapping's own time counts against the subject, as that of a second signing does:
//! so nothing that took a yes away before takes it away no longer, whatever clock says that it was earlier. For a key, too. What
//! lies beside an index alone, where a pack lets nothing of it count for platforms, is not looked at for a platform's times.
//!
//! # A no counts when it was said last, and is no newer than it can be (2026-11-27)
//!
//! A word that is a proof stood for all its copies, whenever they were made: a reviewer who rejected, approved, and rejected in
//! the words of before was passed over where her third bundle had lost its timestamp, or where she signs by a key. Now the same
//! words on another occasion were said again (`as-last-said`). What tells occasions apart is the certificate of minutes, or the
//! signature itself, as nobody else can make another one over the same words: by its first number, since of ECDSA everybody can
//! make the second value of `s`. It takes away and never gives: a yes that is signed again needs a date, or a certificate of its
//! own. In return no copy is newer than it can be. Whoever strips the time from a rejection that was taken back made it the
//! newest word; now what nobody dates is from no later than the end of its certificate, nor than the gate first met it in any
//! wrapping. Where that leaves doubt the no stands, and one approval more, which is dated, ends that for good. A time by a root
//! that does not count here is none, and where another root that counts leads to the same certificate, the word is known by that.
//! Refused: to date by the copy that came first alone, which a gate that knew none cannot; to believe that what has no time is
//! old. Price: a further digest in the record of each statement by a key.
//!
//! # An envelope and a layer are told by their content (2026-11-27)
//!
//! in-toto has a payload type and a layer type for each predicate, writers call layers `application/json`, and readers of JSON
//! differ in what they pass over. Whatever was not spelled as ours was no word at all, or was not even listed. So a refused
//! envelope is looked for in whatever stands around it, of a field that is there twice the first and the last are tried, and its
//! signature tells which was meant. And small layers that may be JSON are read beside those that say what they are: a bundle or
//! an envelope in one is evidence like any other. One that is not there, or larger, is noted and is no fault, as it says of
//! itself that it is something else (large ones are read, too, since; see `hearing`). Refused: to take such an envelope for a
//! proof, since strictness is what keeps two readers from seeing two statements. Price: up to sixteen small blobs more of a
//! referrer of another kind.
//!
//! # A root that has run out is in the way of what a pack means (2026-11-27)
//!
//! Whatever only an expired root would have accepted made the answer unknown, a stranger's statement too: anybody with an
//! identity could hold up a digest, and every new pack, for as long as a mirror was down. The refusal says now who signed by the
//! word of that root, and it is a fault where the pack means her. Whom only such a root would have named, with a witness that
//! does not hold, is told the same way: before, she was not heard at all.
//!
//! # What is taken out is set aside, whoever signed it (2026-11-27)
//!
//! `evidence remove` forgot what named no key that it could remember: a layer of cosign's, a bundle without a hint. A pack that
//! named its signer later did not hear her no. So nothing is forgotten: what was taken out is tried once with each pack and set
//! of roots, and what is somebody's word by these is heard again. Price: some verifications after a start or a change, for what
//! was taken out.
//!
//! # What an index holds is read as it is judged (2026-11-27)
//!
//! A lenient reader told beside which platform an unsigned statement belongs, and a strict one what it says. What the strict one
//! refused (a key twice, a number too long, another telling key first), or what names its subject in capitals, by another hash or
//! not at all, belonged nowhere and was passed over where a signature over the index answers for it: a failure that its author
//! had only to write badly. Now one reader does both, and what it cannot tell the subject of may be about each platform: where it
//! counts they are unknown. So they are where the index is asked about by its digest alone, since its statements lie in its
//! registry. Price: an index with a statement that only another hash names is unknown where unsigned statements count.
//!
//! # A signature over an index answers for what builders leave in it (2026-11-26)
//!
//! Whoever signs an index as it is has rarely looked at the statements in it. A review or a test result that somebody put there
//! was the reviewer's own, if the reviewer signed the index. Now `true` covers what builders do leave there, provenance and
//! bills of materials; a pack that wants another type names it, with the signer set that answers for it. What is not covered is
//! no proof of that signer and can take away, as above. Refused: a third value beside `true` and the table, and to ask whether
//! a rule reads the type from that set, which a rule says in too many ways. Price: none that was met.
//!
//! # A key lasts as long as its certificate (2026-11-26)
//!
//! That a witness says when a keyless signature was made rests on a certificate of minutes. A private root may give one for a
//! year, and its holder could have yesterday's pass seen by the log today. How long the certificate is valid is a fact of the
//! bundle, recorded where it is more than an hour, and such evidence is dated as a key's is. So is Notation's, whose
//! countersignature anybody may renew. Refused: to go by the name of the root.
//!
//! # VEX excuses the components that it names (2026-11-26)
//!
//! OpenVEX says of a product, or of components within it, that a vulnerability does not matter. What was said of one library
//! excused the same vulnerability in every other. Now such a statement excuses findings of which the scanner says that they are
//! in these components, by package URL: equal, or of any version where none is named. The reports' format has no field for it, so
//! it is read where scanners put it; a finding without one may be in any component, and only a statement about the whole
//! excuses it. A statement that something *is* affected stands in the way whatever it names. Refused: to compare names that are
//! no package URLs.
//!
//! # An author's word about a vulnerability ends by her later word about it (2026-11-26)
//!
//! Evidence is replaced by what the same signer says later of the same check, and an OpenVEX document has no name of a check. So
//! the later document of a signer who passes on what several authors say took away all before it: a vendor's "affected",
//! by our own "not affected", and every other vulnerability with it. Now each statement stands by itself: for its author, its
//! vulnerability, and each component that it names, where a word about the whole is one about each. Documents of which the
//! same are asked are compared once, so a hundred statements cost little more than one. A document that cannot be
//! read may say anything, and stands in the way of every excuse until its signer has spoken again of that vulnerability, as
//! with scans; before, it only ended what its own signer had said. Only a member of the signer set can be in the way so.
//! Price: an author who was wrong has to say so, and a newer document that is silent about it does not do it for her.
//!
//! # Two names of one vulnerability take an excuse away, and make none (2026-11-27)
//!
//! An author who excused a CVE and later said "affected" of the advisory that she calls by that CVE too was heard only by the
//! advisory's name: the excuse stood. A statement now counts for every name that it gives. Which names belong together is said by
//! documents only, so what does not excuse also counts for what any of them calls by one of its names; an excuse counts for
//! nothing but the names in it, as its author signed them. One document in between is followed, no longer chain. A document
//! renewed by `last_updated`, or of one moment by its `version`, replaces what it was: by key it never did, since its first date
//! stays. Where scanners say what has a vulnerability, the version that mends it stands next to it, and a true word about that
//! version excused the vulnerable one; the fields that say where are a list now, those that say what mends it another, and what
//! is under neither needs an excuse as well. All this is in new fields (`names`, `scores`, `found_in`, `aliases`), beside those
//! that earlier packs read: their decisions replay. Refused: to put it right under the old names, since a changed reader changes
//! every answer that was given by it. Price: a copy of the pack reads what it read until it is renewed.
//!
//! # A number shows mildness on a scale that is known (2026-11-26)
//!
//! Reports name a method beside a score, and anything may stand there. A probability of 0.97 that something is exploited is
//! less than seven, and passed for mild. Below the limit a number now counts where the method is CVSS or the database that
//! gives nothing else; other low numbers neither show nor refuse anything, so that a probability beside a CVSS score blocks
//! nobody. At the limit and above every number refuses, whatever it measures. Refused: to read other scales, of which
//! each needs a limit of its own.
//!
//! # A level is of bytes, and not of a place (2026-11-26)
//!
//! A verification summary names where what it is about is fetched from. That a source or a build has a level is said of the
//! bytes of the digest, and stays true wherever they lie; that they are what somebody expects there is for the rules about
//! source and builder, or for `vsa.passed`, which takes the place. Refused: to compare the place with the subject's in
//! `vsa.at_level`, since verifiers write it in many ways and a digest is often asked about without any.
//!
//! # What was seen counts wherever its subject is promoted from (2026-11-26)
//!
//! A decision is about a digest, and whoever asks for it says where that lies. Who copies the digest with its good bundles to
//! another repository leaves the test that failed behind. So a bundle that was looked at is kept with its bytes, for the
//! project and the subject, in one transaction; every later decision about that subject, as a part of an index too, verifies
//! it anew and judges it like what was just found. The record says `kept` of it, and where it was seen first (`kept_from`). It
//! is evidence and no brand: a newer test that passed is newer, whoever shows it where. A pack that comes into force judges by
//! it, and so does a run that takes over what another had read. What cannot be read of it makes the answer `unknown`, naming
//! the database. What verified once is read before all else, and more of it than a decision takes is `unknown`, too; of
//! what never verified the newest hundred are tried again, so that nobody makes a subject unanswerable by heaping junk
//! beside a copy of it. What nobody signed is not recalled: the index that holds it says what it is worth, and a signature
//! over another index must not answer for it. Refused: to remember verdicts instead of bundles, which would make a decision
//! from a decision; to forget what is no longer in its registry, since whoever may delete there could delete what speaks
//! against a subject; to note sightings with the decision alone, which a cancelled run never makes. Price: evidence that was
//! taken out of a registry still counts; of a subject about which two thousand bundles were seen some are revoked, or it is built
//! anew.
//!
//! It is the record that remembers. `verify`, `check --from` and a gate on a fresh data directory in each job have none: they
//! say what they see, and nothing about what somebody else has seen elsewhere. Whoever needs that asks a gate that stays.
//!
//! # The places of a project are a list, and a place outside is a refusal (2026-11-26)
//!
//! `[projects.NAME] places` names repositories from which subjects are promoted. A segment is literal, `*` is one whole
//! segment and a last `**` the rest; a host has no pattern, and a layout is named as subjects name it. A place outside is
//! refused before anything is asked there: nothing could be found out that would change the answer, so it is not `unknown`,
//! and there is no decision, since otherwise whoever names a wrong place could take down what stands. It binds the next
//! request, not what stands, and a digest without a place has nothing beside it that could be left out. Refused: patterns
//! within a segment, where `team*` lets `team-evil` in; a list in the pack, which is the rules' and travels between gates that
//! have other registries. Price: a place is listed before it is used.
//!
//! # What was seen in a place that is not listed stands in the way, and shows nothing (2026-11-27)
//!
//! What was seen counts wherever its subject is promoted from, and by the digest alone it counted without the place that the list
//! refuses by name. So where places are listed nothing is ready that needs what was seen in others alone: it is decided with all
//! of it, and where that is ready once more without (`place-not-listed` in the answer, with where it lay). What lies in a listed
//! place by the look of now counts. Refused: to forget it, by which whoever takes a place from the list takes its failed tests
//! along. Price: two evaluations of what has such evidence.
