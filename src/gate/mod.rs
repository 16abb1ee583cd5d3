//! Floor 3: the use cases. Fetch, ask the domain, commit; no rules in here.

pub mod error;
pub mod reply;
