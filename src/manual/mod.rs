//! Why the house is built as it is: no code, only reasons.

pub mod reasons;
pub mod threats;
