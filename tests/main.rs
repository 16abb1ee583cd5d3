//! Stories: what is true of the gate, told on real files, real HTTP and a real database.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]
#![allow(missing_docs)]

mod attacker;
mod backups;
mod bad_input;
mod bombs;
mod bulk_replay;
mod callers;
mod certificates;
mod cli;
mod clocks;
mod conformance;
mod constraints;
mod cosign_v2;
mod counterfeits;
mod differences;
mod earlier_databases;
mod engine;
mod export;
mod extending;
mod failover;
mod faults;
mod fuzzing;
mod given;
mod golden;
mod heard;
mod http;
mod identity_overrides;
mod isolation;
mod judged;
mod kept_answers;
mod keyless;
mod keys;
mod log;
mod lost_words;
mod models;
mod mutation;
mod notation_signatures;
mod overrides;
mod pack_versions;
mod parts_again;
mod places;
mod platforms;
mod policies;
mod policy_activation;
mod policy_commands;
mod policy_import;
mod policy_routes;
mod predicates;
mod previews;
mod promotion;
mod provenance;
mod publication;
mod published_packs;
mod pushed_models;
mod readme;
mod real_bundles;
mod recalled;
mod registry;
mod registry_faults;
mod registry_hosts;
mod registry_table;
mod registry_tls;
mod releases;
mod replicas;
mod resting;
mod resumed;
mod retention;
mod review;
mod revocation;
mod runs;
mod said_again;
mod signature_repository;
mod signers;
mod simulation;
mod smoke;
mod standard_pack;
mod store;
mod store_faults;
mod store_groups;
mod superseding;
mod support;
mod tampering;
mod telemetry;
mod terminal;
mod tidy;
mod trust;
mod trust_policy;
mod unread;
mod unseen_subjects;
mod unsigned_statements;
mod user_finds;
mod validation;
mod verify;
mod waiting;
mod watching;
mod weakenings;
mod webhooks;
mod weighing;
mod why;
