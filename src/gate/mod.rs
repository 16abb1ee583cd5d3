//! Floor 3: the use cases. Fetch, ask the domain, commit; no rules in here.

pub mod error;
pub mod reply;
mod stub;
pub use error::GateError;
pub use stub::evidence::{EvidenceAdded, EvidenceListing};
pub use stub::file_override::{OverrideReply, OverrideRequest};
pub use stub::promote::{Observer, RunRequest};
pub use stub::replay::{ReplayDepth, ReplayReply};
pub use stub::show::{DecisionFilter, ExportForm, Listing, Page, ReadinessReply};
pub use stub::{
    Clock, Gate, Settings, activate, evidence, file_override, promote, provenance, push, read_bounded, replay, show,
    sign, smoke, verify,
};
