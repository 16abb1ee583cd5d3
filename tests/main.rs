//! Stories: what is true of the gate, told on real files, real HTTP and a real database.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]
#![allow(missing_docs)]

mod conformance;
mod keys;
mod overrides;
mod policy_activation;
mod promotion;
mod provenance;
mod real_bundles;
mod smoke;
mod support;
mod tidy;
mod verify;
