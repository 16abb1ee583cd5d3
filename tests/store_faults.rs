//! What the record does when the world breaks.
