//! Which test covers which threat.
