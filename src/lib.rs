//! Countersign: the signing and promotion gate for build outputs.
//!
//! Four floors. A module imports only lower floors; rooms on one floor do not know each other.
//! Bytes come up, become typed values on floor 1, and leave as bytes again.
//!
//! ```text
//!   4   cli ─┐   ┌─ http                 text in, text out: parse, call one Gate method, render
//!            ▼   ▼
//!   3        gate                        use cases: fetch · ask the domain · commit. No rules in it
//!       ┌─────┼─────────┬───────┬──────┐
//!   2  registry sigstore store host events   the outside world, one job each
//!       └─────┼─────────┴───────┴──────┘
//!   1       domain                       the rules: verify → evaluate → decide → apply. Pure
//! ```
//!
//! # Invariants
//!
//! 1. `domain` does no I/O, is not async, reads no clock and holds no randomness. Time and bytes are arguments.
//! 2. Only [`domain::evidence::verify`] makes [`domain::evidence::Evidence`]: holding one proves the check was made.
//! 3. Rego sees only evidence (by the signer set that signed it), environment and data pinned by digest; it has no
//!    network, clock or random functions, and a budget.
//! 4. A decision is a function of recorded inputs; replay recomputes it from the recorded facts and compares bytes.
//! 5. Committing a decision is one transaction. Nothing is visible before it; everything after it may be repeated.
//! 6. Reads have no side effects. What is not known to be ready is not ready.
//! 7. Every loop, queue, body, list and page has a limit from [`domain::limits`], and reaching one is an error that
//!    names it.
//! 8. State is computed from facts, not stored twice: "standing" = decision + overrides + revocations + clock.
//! 9. A refusal is an answer (data); a fault is an error. Only faults are `Err`.
//! 10. The event log of a run is the truth; its state is a fold; recovery after a crash is the ordinary path.
//! 11. Weakening a check is spelled out (`--insecure-…`, a line of the pack), recorded in the decision, and refused for
//!     protected environments unless the pack says why.
//! 12. Authority is a value passed as an argument, not middleware.
//!
//! Why it is so: [`manual::reasons`]. What it withstands, and which test shows it: [`manual::threats`].

pub mod manual;

pub mod domain;

pub mod events;
pub mod host;
pub mod registry;
pub mod sigstore;
pub mod store;

pub mod gate;

pub mod cli;
pub mod http;
