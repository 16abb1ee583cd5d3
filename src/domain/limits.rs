//! Every bound of the gate, in one place.
//!
//! Reaching a bound is an error that names it, never a silent cut: what was not
//! looked at must not look like what is not there.

mod ahead;
mod giving;
mod hearing;
mod marks;
mod memory;
mod policy;
mod runs;

pub use ahead::*;
pub use giving::*;
pub use hearing::*;
pub use marks::*;
pub use memory::*;
pub use policy::*;
pub use runs::*;

/// Bytes of one Sigstore bundle, as read (16 MiB: GitHub's own predicate limit).
pub const MAX_BUNDLE_BYTES: usize = 16 * 1024 * 1024;
/// Bytes of one file of several bundles that is given to a command.
pub const MAX_BUNDLE_FILE_BYTES: usize = 64 * 1024 * 1024;
/// Bytes of the payload of one layer in cosign's older storage: in base64, with its annotations, it fits a bundle.
pub const MAX_COSIGN_LAYER_BYTES: usize = 11 * 1024 * 1024;
/// Nesting of any JSON document that is read from outside.
pub const MAX_JSON_DEPTH: usize = 64;
/// Nesting of a JSON document that a gate wrote: whatever it holds may be as deep as [`MAX_JSON_DEPTH`] by itself.
pub const MAX_OWN_JSON_DEPTH: usize = MAX_JSON_DEPTH + 16;
/// Objects of one bundle or statement: each takes hundreds of bytes in memory, however short it is written.
pub const MAX_JSON_OBJECTS: usize = 250_000;
/// Values of one bundle or statement, as far as commas tell.
pub const MAX_JSON_VALUES: usize = 2_000_000;
/// Subjects of one statement.
pub const MAX_STATEMENT_SUBJECTS: usize = 50_000;
/// Public keys of one signer set, and of one person.
pub const MAX_KEYS: usize = 64;
/// Public keys that one verification tries: all of a pack, and the gate's own.
pub const MAX_KEYS_TRIED: usize = MAX_PACK_KEYS + 1;
/// Log entries, timestamps and certificates that one bundle may carry, each.
pub const MAX_BUNDLE_PARTS: usize = 16;
/// Bytes of a trusted root file.
pub const MAX_TRUSTED_ROOT_BYTES: usize = 4 * 1024 * 1024;
/// Roots of one file of certificates.
pub const MAX_CERTIFICATE_ROOTS: usize = 256;
/// Bytes of a file of certificates.
pub const MAX_CERTIFICATE_ROOTS_BYTES: usize = 1024 * 1024;
/// Bytes of the root metadata of a TUF repository.
pub const MAX_TUF_ROOT_BYTES: usize = 512 * 1024;
/// Bytes of the timestamp metadata of a TUF repository.
pub const MAX_TUF_TIMESTAMP_BYTES: usize = 16 * 1024;
/// Bytes of the snapshot or targets metadata of a TUF repository, each.
pub const MAX_TUF_TARGETS_BYTES: usize = 4 * 1024 * 1024;
/// New roots of a TUF repository that one refresh follows.
pub const MAX_TUF_ROTATIONS: usize = 64;
/// Bytes of all that a refresh keeps.
pub const MAX_TUF_KEPT_BYTES: usize = 64 * 1024 * 1024;
/// Seconds after which the service asks again a repository that it could not ask, where its turn comes later.
pub const REFRESH_RETRY_SECONDS: u64 = 300;
/// Seconds between two refreshes of the service, at least.
pub const REFRESH_SECONDS_MIN: i64 = 60;
/// Bytes of a key file.
pub const MAX_KEY_BYTES: usize = 64 * 1024;
/// Bits of the shortest RSA key that is verified with.
pub const RSA_BITS_MIN: usize = 2048;
/// Bits of the longest RSA key that is verified with; a longer one takes long.
pub const RSA_BITS_MAX: usize = 8192;
/// Memory that scrypt may take when an encrypted key is read, in bytes (2²⁰ blocks of 8 × 128).
pub const MAX_SCRYPT_BYTES: u64 = 1 << 30;
/// Passes of scrypt when an encrypted key is read.
pub const MAX_SCRYPT_PASSES: u16 = 64;
/// Rounds of PBKDF2 when an encrypted key is read.
pub const MAX_PBKDF2_ROUNDS: u32 = 10_000_000;
/// Keys that a refusal names one by one; how many there are is always said.
pub const MAX_KEYS_NAMED: usize = 4;
/// Hashes of one inclusion proof: a tree of more than 2⁶⁴ leaves does not exist.
pub const MAX_PROOF_HASHES: usize = 64;

/// Bytes of an identity token.
pub const MAX_IDENTITY_TOKEN_BYTES: usize = 64 * 1024;
/// Bytes of a signing config.
pub const MAX_SIGNING_CONFIG_BYTES: usize = 1024 * 1024;
/// Services of one kind that a signing config names and that are looked at.
pub const MAX_SERVICES: usize = 32;
/// Bytes of one answer of a service that takes part in signing.
pub const MAX_SERVICE_ANSWER_BYTES: usize = 1024 * 1024;
/// Seconds that everything one signature asks of services may take, all tries and pauses included.
pub const SIGNING_SECONDS_MAX: u64 = 120;
/// Bytes of a signature that is kept until it is stored: the statement twice over, and what services gave.
pub const MAX_KEPT_SIGNATURE_BYTES: u64 = 64 * 1024 * 1024;
/// Days that a signature which was never stored is kept.
pub const KEPT_SIGNATURE_DAYS_MAX: u64 = 7;
/// Hours that a signed statement is kept which could not be stored; later the same command finds out anew.
pub const UNSENT_HOURS_MAX: u64 = 24;
/// Unfinished signatures that are looked through for old ones at once.
pub const MAX_KEPT_SIGNATURES: usize = 1_000;
/// Bytes of one Notation signature, certificates and timestamp included.
pub const MAX_NOTATION_ENVELOPE_BYTES: usize = 1024 * 1024;
/// Nesting of CBOR.
pub const MAX_CBOR_DEPTH: usize = 16;
/// Bytes of one certificate.
pub const MAX_CERTIFICATE_BYTES: usize = 64 * 1024;
/// Certificates of one file, and of one trust store.
pub const MAX_STORE_CERTIFICATES: usize = 100;

/// Bytes of an OCI manifest or index (the distribution specification's own limit).
pub const MAX_MANIFEST_BYTES: usize = 4 * 1024 * 1024;
/// Bytes of one authentication challenge of a registry; a longer one is passed over.
pub const MAX_CHALLENGE_BYTES: usize = 8 * 1024;
/// Characters of a fault's detail, which may repeat a path, a library's words, or what the other side said.
pub const MAX_DETAIL_CHARS: usize = 600;
/// Bytes of a token server's answer.
pub const MAX_TOKEN_BYTES: usize = 256 * 1024;
/// Referrers of one subject that may hold evidence, over all pages. Where more are listed, those that name a kind that
/// holds none are not read, and do not count.
pub const MAX_REFERRERS: usize = 1_000;
/// Referrers of one subject that a listing may name, those of kinds that hold no evidence included.
pub const MAX_REFERRERS_LISTED: usize = 10_000;
/// Bytes of all pages of one referrers listing.
pub const MAX_LISTING_BYTES: usize = 32 * 1024 * 1024;
/// How often a listing of several pages is read until nothing of it is gone when it is read again.
pub const LISTING_READS_MAX: usize = 4;
/// Pages of one referrers listing.
pub const MAX_REFERRER_PAGES: usize = 100;
/// Bytes of all bundles collected for one run.
pub const MAX_COLLECTED_BYTES: usize = 256 * 1024 * 1024;
/// Faults after which collecting ends: the answer is unknown, and one more fault makes it no clearer.
pub const MAX_FAULTS: usize = 20;
/// Evidence fetched at the same time.
pub const MAX_FETCHES_IN_FLIGHT: usize = 16;
/// Bytes of a single bundle that is verified where it was asked for; more goes to other threads.
pub const VERIFY_AT_ONCE_BYTES_MAX: usize = 64 * 1024;
/// Redirects followed for one request.
pub const MAX_REDIRECTS: usize = 5;
/// Tries of one request to a registry, the first included.
pub const MAX_TRIES: u32 = 3;
/// Seconds a single request to a registry may take, from connect to the last byte of a manifest.
pub const REQUEST_SECONDS_MAX: u64 = 30;
/// Seconds to establish a connection.
pub const CONNECT_SECONDS_MAX: u64 = 10;
/// Seconds that a connection to a registry is kept open while nobody uses it; less than servers usually do.
pub const IDLE_CONNECTION_SECONDS_MAX: u64 = 30;
/// Seconds without a byte after which a transfer is given up.
pub const STALL_SECONDS_MAX: u64 = 20;
/// Seconds a `Retry-After` may ask for and still be waited for; more is reported at once.
pub const RETRY_AFTER_SECONDS_MAX: u64 = 10;
/// Failures of a host in a row after which it is left alone for a while.
pub const BREAKER_FAILURES_MAX: u32 = 3;
/// Milliseconds that such a host is left alone the first time; twice as long each further time.
pub const BREAKER_MILLISECONDS: u64 = 5_000;
/// Seconds that such a host is left alone at most.
pub const BREAKER_SECONDS_MAX: u64 = 60;
/// Milliseconds that a request waits for another one to find out whether its host is back.
pub const PROBE_WAIT_MILLISECONDS: u64 = 1_000;
/// Seconds that one `Retry-After` keeps all requests of this process from a host, whatever it asked for.
pub const THROTTLE_SECONDS_MAX: u64 = 60;
/// Hosts whose state is remembered at the same time; those that nothing is held against are forgotten first.
pub const MAX_HOSTS_REMEMBERED: usize = 1_024;
/// Seconds for which what was read of an index may be taken over, where some of its platforms are asked about again alone:
/// what is pushed beside the others meanwhile is not seen.
pub const TAKE_OVER_SECONDS_MAX: i64 = 3_600;
/// Seconds that collecting the evidence of one subject may take in all.
pub const COLLECT_SECONDS_MAX: u64 = 120;
/// Seconds a credential helper may take.
pub const HELPER_SECONDS_MAX: u64 = 15;
/// Seconds that a program which signs for us may take for one answer; somebody may have to touch a token.
pub const SIGNER_SECONDS_MAX: u64 = 60;
/// Bytes of a file that holds a PIN.
pub const MAX_PIN_BYTES: usize = 4_096;
/// Times the fallback index is written again after another writer got in between.
pub const MAX_INDEX_REWRITES: u32 = 8;
/// Bytes of one file or blob pushed as an artifact (16 GiB).
pub const MAX_ARTIFACT_BYTES: u64 = 16 * 1024 * 1024 * 1024;
/// Files of a directory pushed as one artifact.
pub const MAX_ARTIFACT_FILES: usize = 10_000;
/// Bytes of a file that are read and hashed at once: few enough to stay in the processor's cache between the two.
pub const HASH_BUFFER_BYTES: usize = 256 * 1024;
/// Buffers of a file that are read ahead of the hash.
pub const HASH_BUFFERS: usize = 4;
/// Bytes of a file that one thread reads and hashes; with more, a second one reads.
pub const HASH_TOGETHER_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// Files of one signed model.
pub const MAX_MODEL_FILES: usize = 100_000;
/// Digests of one signed model: of files, or of pieces of them.
pub const MAX_MODEL_RESOURCES: usize = 200_000;
/// Characters of the path of a file within a model.
pub const MAX_MODEL_PATH_CHARS: usize = 1_024;
/// Bytes of one file of a model (1 TiB).
pub const MAX_MODEL_FILE_BYTES: u64 = 1 << 40;
/// Directories below one another in a model.
pub const MAX_MODEL_DEPTH: usize = 64;
/// Bytes of one piece of a model's file: the largest whole number that every reader of JSON holds exactly.
pub const SHARD_BYTES_MAX: f64 = 9_007_199_254_740_991.0;
/// Paths of a model that are named one by one where they are not as signed; how many there are is always said.
pub const MAX_MODEL_PATHS_NAMED: usize = 20;
/// Characters of a subject's name as given.
pub const MAX_REFERENCE_CHARS: usize = 4_096;
/// Characters of a registry host and repository together.
pub const MAX_REPOSITORY_CHARS: usize = 255;
/// Characters of a tag (the distribution specification's own limit).
pub const MAX_TAG_CHARS: usize = 128;
/// Milliseconds before the second try of a request to a registry; each further try waits twice as long.
pub const RETRY_MILLISECONDS: u64 = 250;
/// Bytes a second below which a transfer is too slow to be waited for.
pub const TRANSFER_BYTES_PER_SECOND_MIN: u64 = 64 * 1024;
/// Bytes of a registry's error answer that are read.
pub const MAX_ERROR_BODY_BYTES: usize = 16 * 1024;
/// Bytes of a registry credentials file (`config.json`, `auth.json`).
pub const MAX_CREDENTIALS_BYTES: usize = 1024 * 1024;
/// Bytes of the index of an OCI image layout on disk.
pub const MAX_LAYOUT_INDEX_BYTES: usize = 64 * 1024 * 1024;
/// Manifests that the index of an OCI image layout may name.
pub const MAX_LAYOUT_ENTRIES: usize = 100_000;
/// Seconds to wait for another process that is writing the same OCI image layout.
pub const LAYOUT_LOCK_SECONDS_MAX: u64 = 20;
/// Indexes inside indexes that are followed when a layout is copied.
pub const MAX_INDEX_DEPTH: usize = 4;

/// Characters of a name: environment, project, signer set, rule.
pub const MAX_NAME_CHARS: usize = 128;
/// Characters of a free text that a person gives (a reason, a ticket).
pub const MAX_TEXT_CHARS: usize = 4_096;
/// Items of one list of a predicate that rules see in normalised form; a longer one is said to be malformed.
pub const MAX_TYPED_ITEMS: usize = 20_000;
/// Parts of one index (platforms of an image, components of a release) that one decision judges.
pub const MAX_PARTS: usize = 100;
/// Bytes of an unsigned statement in an index that is read to show what it is; only up to [`MAX_BUNDLE_BYTES`] it is kept.
pub const MAX_STATEMENT_BYTES_SHOWN: usize = 40 * 1024 * 1024;
/// Parts of an index that are collected at the same time; each fetches several things at once.
pub const MAX_PARTS_IN_FLIGHT: usize = 4;
/// Characters of one word of a platform (`linux`, `arm64`, `v8`).
pub const MAX_PLATFORM_WORD_CHARS: usize = 64;
/// Indexes that name one part and are noted at once, to be looked at again when something about it changes. Those beyond
/// are noted step by step, as many in each.
pub const MAX_INDEXES_OF_PART: usize = 1_000;
/// Components of a release that one command drives or watches at the same time.
pub const MAX_PARTS_FOLLOWED: usize = 8;
/// Fixes that the reason about one part repeats; all of them are among the part's own reasons.
pub const MAX_FIXES_REPEATED: usize = 3;
/// Evidence of one decision, rejected ones included.
pub const MAX_EVIDENCE: usize = 2_000;
/// Bundles about one subject that never verified and lie no longer where they did, which are tried again: the newest. They
/// are no evidence, so that a heap of them is in nobody's way.
pub const MAX_REFUSED_RECALLED: usize = 100;
/// Bundles about one subject that are kept of what says the same by the word of the same signer, each in other bytes; a further
/// one is no news.
pub const MAX_WRAPPINGS: usize = 8;
/// Bundles given for one subject by signers whom nobody knows: they take no place from the others.
pub const MAX_UPLOADS_OF_STRANGERS: usize = 100;
/// Bytes of all of these.
pub const MAX_UPLOADED_BYTES_OF_STRANGERS: usize = 16 * 1024 * 1024;
/// Overrides that one decision considers.
pub const MAX_OVERRIDES: usize = 1_000;
/// Overrides about one subject in one environment, beyond which only somebody whom the pack knows may ask for another.
pub const MAX_OVERRIDES_OF_STRANGERS: usize = 100;
/// How far overrides are counted by which the glass was broken without anybody reviewing it; that there are more is said.
pub const MAX_GLASS_COUNTED: u64 = 1_000;
/// Statements about one override together: approvals, refusals, revocations, reviews.
pub const MAX_OVERRIDE_SIGNATURES: usize = 64;
/// Longest an override may last, in days.
pub const OVERRIDE_DAYS_MAX: i64 = 366;
/// Hours before the end of an override at which every answer that uses it begins to say so.
pub const OVERRIDE_NOTICE_HOURS: [i64; 3] = [72, 24, 1];
/// Overrides whose end one transaction notes in the log.
pub const MAX_OVERRIDES_ENDED_AT_ONCE: u32 = 100;
/// Overrides that one sum of a project's debt looks at, the newest first.
pub const MAX_OVERRIDE_LEDGER: usize = 10_000;
/// Months of that sum.
pub const OVERRIDE_DEBT_MONTHS: i64 = 12;
/// Bytes of the nonce of a request for an override.
pub const MAX_NONCE_BYTES: usize = 128;

/// Bytes of a JUnit XML file.
pub const MAX_JUNIT_BYTES: usize = 16 * 1024 * 1024;
/// JUnit files that one smoke test may name.
pub const MAX_JUNIT_FILES: usize = 1_000;
/// Test names listed in a test result; the counts are always complete.
pub const MAX_TEST_NAMES: usize = 10_000;
/// Tries of a smoke test, the first included.
pub const MAX_SMOKE_ATTEMPTS: u32 = 20;
/// Seconds one attempt of a smoke test may take when nothing else is said.
pub const SMOKE_ATTEMPT_SECONDS: u64 = 300;
/// Lockfiles recorded as resolved dependencies.
pub const MAX_LOCKFILES: usize = 100;
/// Bytes of a lockfile or workflow file that is hashed.
pub const MAX_LOCKFILE_BYTES: u64 = 256 * 1024 * 1024;
/// Bytes that a program run for its output (git, a credential helper) may print.
pub const MAX_PROGRAM_OUTPUT_BYTES: usize = 1024 * 1024;
/// Entries looked at when lockfiles are searched without git.
pub const MAX_SEARCHED_ENTRIES: usize = 100_000;
/// Directories below the first that are searched for lockfiles without git.
pub const LOCKFILE_DEPTH_MAX: usize = 4;
/// Bytes of git's listing of a checkout's files.
pub const MAX_GIT_LISTING_BYTES: usize = 64 * 1024 * 1024;
/// Seconds one question to git may take.
pub const GIT_SECONDS_MAX: u64 = 60;
/// Changed paths named in a provenance; the total is always given.
pub const MAX_CHANGED_PATHS: usize = 100;
/// Characters of an environment variable's value, or of a path, that a provenance repeats.
pub const MAX_VARIABLE_CHARS: usize = 1_024;
/// Nesting of elements in a JUnit XML file.
pub const MAX_JUNIT_DEPTH: usize = 64;
/// Characters of one test's name.
pub const MAX_TEST_NAME_CHARS: usize = 300;
/// Milliseconds between asking a process group to end and killing it.
pub const KILL_GRACE_MILLISECONDS: u64 = 5_000;
/// Bytes of a request body of the HTTP service, a bundle excepted.
pub const MAX_REQUEST_BYTES: usize = 1024 * 1024;
/// Bytes of a request body with the files of a policy pack, each in base64.
pub const MAX_PACK_REQUEST_BYTES: usize = 24 * 1024 * 1024;
/// Seconds in which such a body must have come.
pub const DRAFT_SECONDS_MAX: u64 = 30;
/// Drafts that the HTTP service tries at the same time; one more is refused with `Retry-After`.
pub const MAX_PREVIEWS_AT_ONCE: usize = 2;
/// Places that one decision tells what it says of a subject that was called ready there. Where there are more, the next decision
/// tells those.
pub const MAX_PLACES_TOLD: u32 = 32;
/// Of those places, how many are told at the same time.
pub const PLACES_TOLD_AT_ONCE: usize = 8;
/// How long whoever asked waits until those places are told, in seconds. What is not told by then is told later.
pub const TELL_PLACES_SECONDS_MAX: u64 = 10;
/// Items of one page of a list.
pub const MAX_PAGE: u32 = 200;
/// Seconds that a run may wait for something that it needs (an approval that is asked for takes people's time).
pub const WAITING_SECONDS_MAX: i64 = 86_400;
/// Events in the log of one run; the event that ends it always fits.
pub const MAX_RUN_EVENTS: u64 = 1_000;
/// Times that one executor collects for one run, because something else was decided or put in force meanwhile.
pub const MAX_RUN_PASSES: u32 = 32;
/// Times that an activation decides again what stands, because something else was decided meanwhile.
pub const MAX_ACTIVATION_PASSES: u32 = 8;
/// Runs that were not finished and are listed at once, oldest first.
pub const MAX_UNFINISHED_RUNS: usize = 10_000;
/// Projects whose standing decisions are looked at again when other trusted roots are in force.
pub const MAX_PROJECTS: usize = 10_000;
/// Subjects at which one step of a look at what stands looks; the look goes on.
pub const MAX_LOOK_STEP: u64 = 64;
/// Seconds after which what stands on trusted roots that have changed does not count as ready where nobody has looked at it.
pub const LOOK_SECONDS_MAX: i64 = 600;
/// Seconds after which a service looks again at what it could not look at.
pub const LOOK_RETRY_SECONDS: u64 = 60;
/// Subjects at which it does so at once.
pub const MAX_LOOKED_AT_AGAIN: usize = 1_000;
/// Decisions of one project that could not be looked at and are told one by one; with more it is all of the project.
pub const MAX_NOT_LOOKED_AT: usize = 10_000;
/// Projects that a note names one by one; how many there are is always said.
pub const MAX_PROJECTS_NAMED: usize = 4;
/// Subjects in one project whose standing is decided again when a pack is put in force. Where there are more, only those that
/// stand as `ready` are; what is left falls, and is decided again when somebody asks.
pub const MAX_STANDING_SUBJECTS: usize = 10_000;
/// How many of them are read at once.
pub const MAX_STANDING_STEP: i64 = 256;
/// Seconds that `?wait=` may ask for.
pub const WAIT_SECONDS_MAX: u64 = 60;
/// Seconds given to work in progress when the service is asked to stop.
pub const DRAIN_SECONDS_MAX: u64 = 20;
/// Milliseconds to wait for the database while another process holds it.
pub const DATABASE_BUSY_MILLISECONDS: u64 = 5_000;
/// Seconds that two clocks may be apart which have to agree: that of a gate and that of its database server, that of whoever
/// asks and that of whoever decided.
pub const CLOCK_SKEW_SECONDS_MAX: i64 = 60;
/// Milliseconds that one statement may take on a server; checks of the whole database read in smaller steps.
pub const DATABASE_STATEMENT_MILLISECONDS: u64 = 30_000;
/// Milliseconds beyond those after which its answer is waited for no longer: a server that is stopped says nothing, and breaks
/// nothing either.
pub const DATABASE_SILENT_MILLISECONDS: u64 = 2_000;
/// Milliseconds that an answer to a look-up is waited for.
pub const DATABASE_READ_MILLISECONDS: u64 = 10_000;
/// Seconds that one answer is waited for by whoever reads all there is in one question, or changes the shape of it.
pub const DATABASE_WHOLE_SECONDS: u64 = 3_600;
/// Seconds that the connection of a commit which nobody waits for any more is kept, with its place: a server whose standby is away makes
/// the commit when that comes back, and one that has gone never answers.
pub const DATABASE_PARKED_SECONDS: u64 = 300;
/// Seconds within which the gate says how it is, whatever its parts do not answer.
pub const READINESS_SECONDS_MAX: u64 = 15;
/// Milliseconds that a transaction on a server may rest, as when its replica was stopped, before the server ends it.
pub const DATABASE_IDLE_TRANSACTION_MILLISECONDS: u64 = 10_000;
/// Times that a transaction is tried which the server gives up for another.
pub const MAX_WRITE_TRIES: u32 = 5;
/// Operations that are committed together.
pub const MAX_GROUP_WRITES: usize = 128;
/// Operations that wait for their turn to be written; more wait for a place.
pub const MAX_WAITING_WRITES: usize = 1_024;
/// Problems that a check of the whole database lists; it counts the rest.
pub const MAX_FSCK_PROBLEMS: usize = 100;
/// Bytes of a policy of another program that is read as YAML.
pub const MAX_YAML_BYTES: usize = 256 * 1024;
/// Levels of mappings and lists in it.
pub const MAX_YAML_DEPTH: usize = 32;
/// Values in it.
pub const MAX_YAML_VALUES: usize = 20_000;
/// Refusals that the import of a policy lists.
pub const MAX_IMPORT_REFUSALS: usize = 100;
/// Decisions that are read in one step by whoever goes through many of them.
pub const MAX_STEP_DECISIONS: u64 = 64;
/// Bytes of their records; one alone may have more.
pub const MAX_STEP_BYTES: u64 = 8 * 1024 * 1024;
/// Decisions about the environment before that a preview looks through for one that was not pinned.
pub const MAX_EARLIER_DECISIONS: u32 = 50;
/// Things that a difference of two decisions names of each kind; it counts the rest.
pub const MAX_CHANGES_NAMED: usize = 50;
/// Decisions that a bulk replay names because they came out otherwise; it counts the rest.
pub const MAX_REPLAYS_NAMED: usize = 100;
/// Bytes of an exported decision: what may be collected for one, its pack, and room for the rest.
pub const MAX_EXPORT_BYTES: usize = 320 * 1024 * 1024;
/// Members of the file of an exported decision.
pub const MAX_EXPORT_MEMBERS: usize = 100_000;
/// Answers of `check` that are kept while nothing is committed.
pub const MAX_KEPT_ANSWERS: usize = 4_096;
/// Bytes that they may take together.
pub const MAX_KEPT_ANSWERS_BYTES: usize = 16 * 1024 * 1024;
/// Seconds between two looks of the service for VSAs that could not be pushed.
pub const PUBLISH_PAUSE_SECONDS: u64 = 60;
/// Times a VSA that could not be pushed is tried again by one command.
pub const MAX_PUBLISH_TRIES: u32 = 3;
/// Rules that did not hold, and faults, that a notice to a webhook names; it counts the rest.
pub const MAX_NOTICE_REASONS: usize = 50;
/// Times that a notice is sent before it is given up: over more than a day.
pub const MAX_NOTICE_TRIES: u32 = 14;
/// Seconds before a notice is sent the second time; three times as long before each further one.
pub const NOTICE_RETRY_SECONDS: i64 = 5;
/// Seconds between two tries of a notice at most, and the longest `Retry-After` that is heeded.
pub const NOTICE_RETRY_SECONDS_MAX: i64 = 21_600;
/// Tries after which the pause between two no longer grows.
pub const NOTICE_TRIES_FASTER: u32 = 8;
/// Seconds that a notice belongs to the process that sends it; after that the try is taken to have failed.
pub const NOTICE_CLAIM_SECONDS: i64 = 60;
/// Notices that one process sends at the same time.
pub const MAX_NOTICES_AT_ONCE: u32 = 16;
/// Milliseconds between two looks of the service for notices that are to be sent, at least.
pub const NOTICE_PAUSE_MILLISECONDS: u64 = 100;
/// Seconds that a receiver may take to answer a notice.
pub const WEBHOOK_SECONDS_MAX: u64 = 15;
/// Webhooks of one configuration.
pub const MAX_WEBHOOKS: usize = 32;
/// Bytes of a webhook's secret at least (Standard Webhooks).
pub const WEBHOOK_SECRET_BYTES_MIN: usize = 24;
/// Bytes of a webhook's secret at most (Standard Webhooks).
pub const MAX_WEBHOOK_SECRET_BYTES: usize = 64;
/// Seconds that everything is kept at least, whatever the configuration says: a repeated request finds its run.
pub const RETENTION_SECONDS_MIN: i64 = 86_400;
/// Seconds by which the time of the log goes on at once that may be a leap of the clock: what is old is counted from before it.
pub const RETENTION_LEAP_SECONDS: i64 = 86_400;
/// Seconds for which the log has gone on after a leap until that is believed to have been a pause.
pub const RETENTION_LEAP_BELIEVED_SECONDS: i64 = 7 * 86_400;
/// Seconds between two sweeps of the service for what is old.
pub const RETENTION_PAUSE_SECONDS: u64 = 3_600;
/// Runs that one transaction of a sweep looks at.
pub const MAX_SWEPT_RUNS: u64 = 100;
/// Notices that one transaction of a sweep removes.
pub const MAX_SWEPT_NOTICES: u64 = 500;
/// Milliseconds between two steps of a sweep: others write meanwhile.
pub const SWEEP_PAUSE_MILLISECONDS: u64 = 5;
/// Rows of a table of a file up to which an index is made in passing; more take long enough to be noticed.
pub const MAX_UNINDEXED_ROWS: u64 = 200_000;
/// Milliseconds between two looks at the place of a run in the queue, while it is drawn.
pub const PLACE_MILLISECONDS: u64 = 1_000;
/// Places that the configuration lists for one project.
pub const MAX_PLACES: usize = 1_000;
/// Bytes of a configuration file.
pub const MAX_CONFIG_BYTES: usize = 1024 * 1024;
/// Characters of one text by others (a rule's words, an identity, an answer) that are shown to a person at once.
pub const MAX_SHOWN_TEXT_CHARS: usize = 2_000;
/// Bytes of an answer in Markdown: a comment on a pull request has 65 536 characters at most.
pub const MAX_SUMMARY_BYTES: usize = 60 * 1024;
/// Bytes of all that one step of a job adds to the summary: the runner refuses more, and then shows nothing of it.
pub const MAX_STEP_SUMMARY_BYTES: u64 = 1024 * 1024;
/// Annotations of one level that one step of a job may make: the runner passes over the rest without a word.
pub const MAX_ANNOTATIONS: usize = 10;
/// Results of one SARIF run: code-scanning pages refuse more than 25 000, and show the first 5 000.
pub const MAX_SARIF_RESULTS: usize = 5_000;
/// Bytes of the results of one SARIF run: code-scanning pages refuse more than 10 MB, packed.
pub const MAX_SARIF_BYTES: usize = 8 * 1024 * 1024;
/// Characters of one text in SARIF: code-scanning pages refuse longer descriptions.
pub const MAX_SARIF_TEXT_CHARS: usize = 1_024;
/// Evidence that was not accepted, of which one thing to do says more than how much there is.
pub const MAX_SEEN: usize = 3;
/// Bytes of one answer of a server that the client reads.
pub const MAX_ANSWER_BYTES: usize = 64 * 1024 * 1024;
/// Seconds the HTTP service works on one request, waiting for a run included.
pub const HTTP_SECONDS_MAX: u64 = 75;
/// Runs that one process keeps waiting for their turn; one more is refused with `Retry-After`.
pub const MAX_RUNS_QUEUED: usize = 1_000;
/// Connections the HTTP service keeps open at the same time; fewer where the process may not open enough files.
pub const MAX_CONNECTIONS: usize = 1_024;
/// Connections beyond these that are accepted for one answer each: `check` and health, or "come back later".
pub const MAX_CROWDED_CONNECTIONS: usize = 32;
/// Seconds that such a connection may rest before it asks.
pub const CROWDED_SECONDS_MAX: u64 = 2;
/// Seconds without a byte in either direction after which a client loses its connection: longer than any answer takes.
pub const IDLE_CLIENT_SECONDS_MAX: u64 = 90;
/// Files that the service asks the system to let it open; half of them are for connections.
pub const MAX_OPEN_FILES: usize = 4_096;
/// Levels of directories of a policy pack on disk.
pub const MAX_PACK_DEPTH: usize = 16;
/// Milliseconds of `--timeout` that registries do not get: for saying which of them did not answer.
pub const TIMEOUT_KEPT_MILLISECONDS_MAX: u64 = 500;
/// Seconds that the end of a command waits for its last traces to be sent.
pub const EXPORT_SECONDS_MAX: u64 = 3;
/// Runs that one page of a list looks through for those that a filter leaves.
pub const MAX_RUNS_LOOKED_THROUGH: u64 = 10_000;
/// Runs whose times are looked at together.
pub const MAX_TIMED_RUNS: u32 = 1_000;
/// Clients that follow runs at the same time; one more is refused with `Retry-After`.
pub const MAX_STREAMS: usize = 256;
/// Seconds that one stream of a run's events lasts; the client then goes on where it ended.
pub const STREAM_SECONDS_MAX: u64 = 600;
/// Seconds between two signs of life on a stream on which nothing happens.
pub const HEARTBEAT_SECONDS: u64 = 15;
/// Seconds after which a client that takes no byte of its answer loses its connection.
pub const WRITE_STALL_SECONDS_MAX: u64 = 30;
/// Bytes that the system keeps for a client that does not take them yet. Without a bound it takes megabytes of a stream before
/// anybody notices that nobody reads it.
pub const SEND_BUFFER_BYTES: u32 = 256 * 1_024;
/// Connections that wait in the system's queue to be accepted.
pub const MAX_CONNECTIONS_WAITING: u32 = 1_024;
/// Milliseconds between two looks of a watcher at a run that another process may write to, at first.
pub const FOLLOW_MILLISECONDS: u64 = 200;
/// Milliseconds between two such looks when nothing happens for long.
pub const FOLLOW_MILLISECONDS_MAX: u64 = 1_600;
/// Milliseconds between two looks at a run on a server that streams nothing.
pub const POLL_MILLISECONDS: u64 = 250;
/// Seconds that a run on a server is watched before it is given up.
pub const WATCH_SECONDS_MAX: u64 = 1_800;
/// Seconds to wait for the first byte of a stream; after that something in between keeps it back.
pub const STREAM_FIRST_SECONDS_MAX: u64 = 3;
/// Seconds without a byte, not even a sign of life, after which a stream is given up.
pub const STREAM_IDLE_SECONDS_MAX: u64 = 40;
/// Bytes of one event of a stream.
pub const MAX_STREAM_EVENT_BYTES: usize = 64 * 1024;
/// Streams that may break before a run is looked at now and then instead.
pub const MAX_STREAMS_BROKEN: u32 = 3;
/// Looks at a run in a row that may fail before watching it is given up: a server may be restarting (half a minute).
pub const MAX_LOOKS_FAILED: u32 = 8;
/// Milliseconds between two such looks at most.
pub const LOOK_PAUSE_MILLISECONDS_MAX: u64 = 8_000;
/// Leaves of the decision log: about a trillion.
pub const MAX_LOG_LEAVES: u64 = 1 << 40;
/// Bytes of one entry of the decision log.
pub const MAX_LOG_ENTRY_BYTES: usize = 1_024;
/// Bytes of a signed note: a checkpoint with its cosignatures.
pub const MAX_NOTE_BYTES: usize = 64 * 1024;
/// Signatures under one note.
pub const MAX_NOTE_SIGNATURES: usize = 64;
/// Things that do not hold that one verification of a log lists; the rest is counted.
pub const MAX_LOG_FINDINGS: usize = 100;
/// Decisions from before the log that one transaction brings into it.
pub const MAX_LOG_STEP: u64 = 256;
/// Of the time that a decision holds, one part in so many is for deciding it again.
pub const LOOK_AHEAD_PARTS: i64 = 10;
/// Seconds before its end that a decision is made again, at most.
pub const LOOK_AHEAD_SECONDS_MAX: i64 = 3_600;
/// Seconds for which a decision must hold to be made again before its end.
pub const LOOK_AHEAD_SECONDS_MIN: i64 = 600;
/// Decisions from before that one transaction brings into the index of what decisions depend on.
pub const MAX_DEPENDS_STEP: u64 = 64;
/// Entries of that index that one step of a search looks at; the search goes on.
pub const MAX_DEPENDANTS_LOOKED_AT: u64 = 5_000;
/// Decisions that one answer lists of those that depend on something; the next page has the next.
pub const MAX_DEPENDANTS_LISTED: usize = 200;
/// Steps of a search for one page of them; what is beyond is behind the next page.
pub const MAX_DEPENDANTS_STEPS: usize = 20;
/// Runs that a command makes of what is due at a time.
pub const MAX_DUE_TAKEN: u32 = 100;
/// Decisions that are asked what was established about a bundle that is revoked; where none of them tells, it is verified.
pub const MAX_DEPENDANTS_ASKED: u64 = 16;
/// Decisions that a command makes again before it leaves the rest to a service.
pub const MAX_DECIDED_AGAIN_AT_ONCE: usize = 1_000;
/// Pages of them that a command prints; how to see the rest is said.
pub const MAX_DEPENDANTS_PAGES: usize = 50;
/// Revocations of one thing and what takes them back, together, from which on nothing more is taken back.
pub const MAX_REVOCATIONS_OF_ONE: i64 = 200;
/// Checkpoints of the log that are kept, beside those that end an origin.
pub const MAX_LOG_CHECKPOINTS: u64 = 64;
/// Bytes of one file of a log: a bundle of 256 entries.
pub const MAX_LOG_FILE_BYTES: usize = 512 * 1024;
/// Seconds that a witness of the log is waited for, all its tries together.
pub const WITNESS_SECONDS_MAX: u64 = 5;
/// Seconds between two looks of the service at whether the log has grown, and has been cosigned, at least.
pub const LOG_PAUSE_SECONDS: u64 = 1;
/// Seconds between two tries to have the log cosigned, where a witness does not answer.
pub const WITNESS_PAUSE_SECONDS_MAX: u64 = 16;
/// Seconds that a certificate is valid whose key is taken not to outlive the signature: the time at which a log or a
/// timestamp authority saw the signature is when it was made. Fulcio's last ten minutes.
pub const SHORT_LIVED_SECONDS_MAX: u64 = 3_600;
