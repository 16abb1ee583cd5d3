//! Stories: what is true of the gate, told on real files, real HTTP and a real database.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]
#![allow(missing_docs)]

mod policies;
mod standard_pack;
mod support;
mod tidy;
