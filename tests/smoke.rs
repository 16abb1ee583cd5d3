//! Smoke tests.
