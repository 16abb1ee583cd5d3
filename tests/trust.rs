//! Whose word counts: trusted roots, their windows, how many of them, and which where.

mod attacks;
mod backing;
mod commands;
mod looks;
mod thresholds;
mod windows;
