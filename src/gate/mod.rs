//! Floor 3: the use cases. Fetch, ask the domain, commit; no rules in here.

pub mod error;
pub mod reply;
mod stub;
pub use stub::{
    Clock, DecisionFilter, ExportForm, Gate, Listing, Observer, OverrideRequest, Page, ReplayDepth, RunRequest,
    Settings, provenance, push, sign, smoke, verify,
};
