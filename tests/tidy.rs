//! The house rules, held by tests: what a reviewer would otherwise have to remember.
//!
//! Each rule is a function from the tree's files to its findings. A rule has two tests: it finds nothing in the tree,
//! and it does find what it is for in a small bad example; a check that cannot fail is a defect. A rule's exceptions
//! are a table beside it, each with its reason.

mod documents;
mod floors;
mod limits;
mod modules;
mod replayed;
mod sizes;
mod source;
mod threats;
mod words;

use source::{Source, tree};

/// One thing that breaks a rule: where, and what.
type Finding = String;

/// Fails with every finding, not only the first.
fn assert_clean(rule: &str, findings: &[Finding]) {
    assert!(findings.is_empty(), "{rule}: {} findings\n  {}", findings.len(), findings.join("\n  "));
}

/// A file that exists only in a test of a rule.
fn example(path: &str, text: &str) -> Source {
    Source::new(path, text)
}
