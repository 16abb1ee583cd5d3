//! Floor 1: the rules. Pure: bytes and time are arguments, answers are values.
//!
//! Nothing here does I/O, waits, reads a clock or draws a random number; `tests/tidy.rs` holds it to that.

pub mod authorities;
pub mod breaker;
pub mod bundle;
pub mod bundle_file;
pub mod certificate;
pub mod cosign_layer;
pub mod decision;
pub mod digest;
pub mod distinguished_name;
pub mod evidence;
pub mod export;
pub mod facts;
pub mod fault;
pub mod json;
pub mod junit;
pub mod keys;
pub mod limits;
pub mod log;
pub mod measure;
pub mod mismatch;
pub mod model;
pub mod names;
pub mod notice;
pub mod overrides;
pub mod policy;
pub mod predicates;
pub mod preview;
pub mod private_root;
pub mod provenance;
pub mod quantiles;
pub mod reference;
pub mod remote;
pub mod revocation;
pub mod run;
pub mod simple_signing;
pub mod statement;
pub mod test_result;
pub mod time;
pub mod trace_parent;
pub mod trust_store;
pub mod trusted_root;
pub mod tuf;
pub mod vsa;
pub mod yaml;
