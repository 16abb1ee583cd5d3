//! Why things are as they are: one paragraph a reason, with its date, what was refused, and what it costs.
//!
//! # Three verdicts (2026-11-21)
//!
//! `unknown` is not a weak `not-ready`. A gate that reports an outage as "no signature found" teaches people that
//! its refusals mean nothing. Refused: a timeout that counts as a violation. Price: every caller handles a third
//! case; every surface fails closed on it, so nobody has to remember to.
//!
//! # A fault makes the whole decision unknown (2026-11-21)
//!
//! When one referrer of a hundred could not be fetched, the rules that were shown to hold might still fall: the
//! missing piece could be the newer, failing smoke test. Refused: deciding from what was seen. Price: one broken
//! referrer holds a promotion up; the answer names it.
//!
//! # Facts are recorded, not only bundles (2026-11-21)
//!
//! A decision's record holds what verification established (signer, time, statement), so that a replay needs no
//! cryptography, no trusted root and no registry, and compares bytes. The bundles are stored too, for
//! `--reverify`. Refused: replaying only from bundles, where a renewed trusted root would change old answers.
//! Price: a statement is stored twice.
//!
//! # Rules are asked path by path (2026-11-21)
//!
//! Asking regorus for a whole package gave wrong results in a fifth of the cases in which helpers lie in several
//! modules, and its virtual machine fails open. Each output of each rule is named by its own path (and all paths at
//! once, below). Price: about 10 µs a path.
//!
//! # Our own client for registries (2026-11-21)
//!
//! The listing of referrers is the most security-relevant read of the gate. `oci-client` answers an empty list to
//! 403 and 429, does not follow pages, and does not bound manifests; with the listing, its tokens and its retries
//! ours, what was left of it was a second token cache. So `registry` speaks to `reqwest` itself, for the few
//! requests it needs. Price: about a thousand lines to maintain.
//!
//! # The image layout on disk is ours (2026-11-21)
//!
//! `ocidir` brings OpenSSL, and the gate has one crypto stack. A layout is a directory of files named by digest
//! and one index; the index is written under a lock, by rename.
//!
//! # A VSA claims build level 0 (2026-11-21)
//!
//! A gate that checks rules establishes no SLSA build level by itself; whoever trusts a builder to be level 3 says
//! so in a rule, and the VSA says which pack it was. Claiming more because a rule named a builder would be a claim
//! that nobody checked. Price: consumers that demand a level must read the policy, not the number.
//!
//! # A VSA is pushed when it says something new (2026-11-21)
//!
//! Every decision has its VSA, signed and stored with it. Into the registry goes only one that differs from the
//! last pushed in verdict, pack or waivers, or replaces one that has lapsed. A gate that is asked a thousand times
//! would otherwise bury the evidence under its own answers.
//!
//! # The builder id claims only what is known (2026-11-21)
//!
//! `countersign provenance` is signed by the job itself, so everything in it is the job's own word. Its builder ids
//! are `urn:countersign:builder/…`, never the id of a platform that would have attested on its own. Price: a policy
//! that wants a platform's word names the platform's own provenance.
//!
//! # The evaluation budget is time of the processor, and no input (2026-11-26)
//!
//! The pure floor reads no clock, with one exception: how long a thread has computed, beside the engine's own timer. It
//! is a budget, not an input; it can turn an answer into a violation, never a violation into an answer. The engine can
//! only count by the clock on the wall, which also runs while a busy machine lets somebody else compute; a rule that is
//! cut off then has not had its time, and is asked again with more patience, up to four times. So under load a verdict
//! comes late and is not lost. Refused: to count steps, which would be the same on every machine, since one step may be
//! a function over a megabyte of text, and the end of a loop of those would be hours away. Price: how much fits into a
//! tenth of a second still depends on the machine.
//!
//! # What all rules say is asked in one evaluation (2026-11-26)
//!
//! A decision needs some thirty outputs of a dozen rules, and most of them rest on the same question, which evidence is
//! current. Path by path each works that out anew; a module that names every path has it worked out once. It gives the
//! same, because of what a pack must be to load: every reference is to one rule by its path, never to a package; there
//! is no `with` outside of tests and no recursion; so a rule has one value for one input. A build with debug
//! assertions, which is what the tests run, asks both ways each time and compares. Where anything fails in the one
//! evaluation, all of it is thrown away and the paths are asked one by one, so a rule that is broken, or runs out of
//! its time, costs nobody else an answer. Refused: to ask for the package of all rules, which gives wrong answers
//! (above).
//!
//! # What rules said is not remembered (2026-11-26)
//!
//! Evaluation is pure and what each rule reads is known, so an answer could be kept by pack and input. But nearly every
//! rule that weighs evidence asks which of it is current, and what is dated ahead of now is not: `input.now` is among
//! what it reads, and is another one in every decision. What could be kept are the few rules that cost nothing anyway.
//! Refused: to round `now`, so that it is the same more often, which lets a rule hold for a moment longer than it says.
//!
//! # Threads that evaluate rules are kept (2026-11-26)
//!
//! Rules need a stack of 64 MiB, and a thread with one costs more to make than an ordinary pack to evaluate. So threads
//! are kept for the next decision, and end after ten seconds without one: an idle gate gives back what a deep rule has
//! touched of its stack. Refused: large stacks for all threads of the runtime, which whoever embeds the gate would have
//! to know; and fewer threads than runs in work, where one slow pack would hold up every other project.
//!
//! # A key elsewhere signs through a program (2026-11-25)
//!
//! Each KMS has a library of its own, with its own HTTP stack, its own credentials and its own cryptography; linking
//! three of them would make the gate a hundred crates larger for everybody. A program that answers a public key and
//! a signature (`exec:PROGRAM`, `sigstore::external`) is what git and container tools do for credentials, needs no shell,
//! and is believed in nothing: the signature is verified with the key it gave, and the key is what verifiers know. It is
//! given the digest and the message, so that it may look at what it signs. ECDSA signatures are DER, which three of four
//! services answer by themselves. Refused: taking r‖s too, since 64 bytes would be read in two ways; the refusal says so.
//! Price: a process a signature.
//!
//! # The services of signing are asked by ourselves (2026-11-25)
//!
//! `sigstore-sign` signs in one call: a fault in its middle loses what was obtained, an answer has no bound, a status is
//! one text, `Retry-After` is gone, and the identity it brings along (`ambient-id`) switches decompression on in every
//! HTTP client of the build, which the registry's bytes must not have. The protocols are four small requests, so
//! `sigstore::{fulcio, rekor, tsa}` make them, through one client (`sigstore::service`) that bounds, counts, waits and names; formats
//! stay the library's, and so does the verification of what comes back: nothing a service gave is believed until the whole
//! bundle has verified by the trusted roots, certificate timestamp included.
//!
//! # Timestamps before log entries, and both kept (2026-11-25)
//!
//! A certificate lasts ten minutes. With a timestamp first, a log that is down for a day delays a signature and does not
//! cost it. What has been obtained lies below `DATA/signing`, without any secret (the key is gone once it has signed),
//! until the bundle is stored. Rekor v2 does not give the proof of an entry that it has already: where its answer was
//! lost, another signature is made, and the log has an entry that nobody refers to. Refused: computing the proof from the
//! log's tiles, which is a second log client for one lost packet. An identity that repeats a finished command signs
//! anew: when somebody signed is part of what such a signature says.
//!
//! # The first identity that is there is used, or nothing (2026-11-25)
//!
//! A job whose token service fails does not go on to the next way of having an identity: it would sign as somebody else
//! than it was set up to, and the policy that refuses it would be the first to say so.
//!
//! # An index is as ready as its platforms (2026-11-25)
//!
//! A cluster pulls one platform by the digest of the index, so an index is ready when its own rules hold and every
//! platform is ready with evidence of its own; each platform that is not is a reason of the whole. What is said about
//! an index is said of its platforms only where the environment says so, and then an override of the index covers them
//! too, since it is a statement about a digest like any other; what is said of a platform never says anything of the
//! index. Record, replay and activation treat a part as a subject of its own, so that parts of a release fit in the same
//! place. Refused: judging the index alone, where one unproved platform would be a wrong ready; and calling an entry an
//! attestation because an annotation says so: `unknown/unknown`, the mark and the content must agree. A ready about an
//! index that an older version made without looking at its platforms replays as it was, and no longer stands. Price:
//! an index costs as many listings as it has platforms.
//!
//! # A digest that nobody looked behind is not ready (2026-11-26)
//!
//! A digest alone may be that of an index, and what runs are its platforms; whoever may ask for a promotion could have
//! turned a `not-ready` index into a ready one by leaving its place out. So a subject counts as known to be no index by its
//! manifest where it lies, by the manifest given to the gate (`evidence add MANIFEST.json`), or by the word of an accepted
//! signer: the `mediaType` of the statement's subject, a Notation payload, a model signature. Files keep their way:
//! `attest file:…` and its siblings sign what the file is, told from its bytes, so what our own commands say about a file is
//! enough for its digest. A word that contradicts another loses to the one that forbids, and a pack for the files of other
//! tools says `unseen-subjects = true`. Refused: a rule of the standard pack, which every other pack would lack; believing
//! the media type that an index gives its entries, which its writer chose; asking only in protected environments, since
//! what is ready in staging is quoted elsewhere. A ready of an older version about such a digest replays as it was, and no
//! longer stands. Price: an image in a registry that the gate cannot reach needs its manifest beside its evidence.
//!
//! # The platforms on record are checked against the index (2026-11-26)
//!
//! The manifests of an index and of its attestations are stored with the decision, within the same bounds as bundles, and
//! exported with it: `--reverify` derives the list of platforms from them again, so that a record cannot leave one out.
//! Records of versions that did not keep them are replayed without. Price: some kilobytes for each index.
//!
//! # A weaker check of a protected environment needs its reason (2026-11-26)
//!
//! `protected = true` was a fact for rules and nothing else. Now each check that a pack makes weaker there (five of them;
//! `policy show` names them) needs a reason under `accepted-weakenings`, or `policy activate` refuses the pack and `policy
//! lint` says so. Refused: a load error, by which decisions of packs in force would no longer replay; a flag of the command
//! that activates, which leaves nothing in the pack's digest; counting trusted roots of a pack's own among the weaker
//! checks, since whom to trust is what a pack is for. Price: `policy new --without-log` writes a reason in its own words.
//!
//! # Rules see a normal form of well-known predicates (2026-11-25)
//!
//! `e.typed` says in one way what provenance v0.2 and v1, three formats of scanners and two of bills of materials say in
//! many. It is a pure function of the predicate, computed when rules are asked, so that records hold no second copy; what
//! does not fit its type is `null` for rules, which shows nothing, and a note for people. Refused: rejecting such
//! evidence, since a signature over an odd document is still a signature; and listing components of a bill of materials,
//! which rules can find in the predicate. Price: a changed reader is a changed engine, and a replay says so.
//!
//! # One process knows one host once (2026-11-25)
//!
//! Breaker and throttling belong to the host, not to the run: what one request learns all others know. Failures that
//! were on their way together count once, so that a registry that restarts under sixteen requests is not declared dead
//! by them; three such waves in a row open the breaker, one probe closes it. Left alone means `unknown` at once, with 0
//! tries and the time of the next probe, never a verdict. Refused: a breaker per repository, which would find out each
//! time anew; counting every failure, which turns a blip into an outage. Price: for up to a minute after a registry is
//! back, somebody may still be told that it is not.
//!
//! # Reading order is a hint, completeness is a rule (2026-11-25)
//!
//! Referrers are read by what their writers say they are, likeliest and newest first. That decides only what is read
//! sooner. What no limit allows to be read makes the whole answer unknown, also where enough was read to say yes: the
//! one that was not read may be the failing test. Kinds that hold no evidence cost a line in the listing and no more,
//! so that a heap of them hides nothing. Refused: trusted signers first, then a stop. Price: who may write to a
//! repository can make its answers unknown, and is named by doing so.
//!
//! # A test's result is kept, and not found out twice (2026-11-26)
//!
//! A statement that names its own time is another one each time, so that the outbox of signatures would never find it
//! again. What names it is the command: subject, place, signer, and the words of the test. Within a day the same command
//! stores what was signed, exits as the test had ended, and says that it ran none. Refused: to run the test as well, which
//! is the hour that was to be saved; to keep it longer, when whoever repeats the command means a new test. Price: somebody
//! who wants a new result at once repeats the command twice.
//!
//! # A delegated build names its source first among its dependencies (2026-11-26)
//!
//! Of forty real provenance documents that we hold, twenty-four came from builders that slsa-github-generator runs for
//! others, and name their source nowhere among the parameters, where `typed` looks for it: a rule about the source could
//! never be shown. For that one build type the first resolved dependency is read as the source, which is the contract that
//! slsa-verifier relies on too. Refused: to do so for every build type whose parameters are silent, since elsewhere the
//! order of dependencies means nothing, and a tool that was fetched is no source.

pub mod believing;
pub mod hastening;
pub mod hearing;
pub mod importing;
pub mod keeping;
pub mod overriding;
pub mod proving;
pub mod revoking;
pub mod serving;
pub mod waiting;
