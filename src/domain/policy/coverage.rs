//! Which lines of the rules the tests of a pack went through.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::names::RuleId;

/// How much of a pack its tests have seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Each rule, in the pack's order.
    pub rules: Vec<RuleCoverage>,
    /// Each module that is no test, in the order of their paths.
    pub files: Vec<FileCoverage>,
}

/// What the tests have seen of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleCoverage {
    /// Which.
    pub rule: RuleId,
    /// Cases of the tables in which it was shown.
    pub shown: usize,
    /// Cases of the tables in which it was not shown.
    pub not_shown: usize,
    /// Lines of its module that can be evaluated.
    pub lines: usize,
    /// Those among them that were.
    pub covered: usize,
}

/// What the tests have seen of one module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileCoverage {
    /// The module.
    pub file: String,
    /// Lines that were evaluated.
    pub covered: BTreeSet<u32>,
    /// Lines that could be and were not.
    pub missed: BTreeSet<u32>,
}

impl Coverage {
    /// Percent of the lines that were evaluated, rounded down; 100 where there is none.
    #[must_use]
    pub fn percent(&self) -> usize {
        let covered: usize = self.files.iter().map(|file| file.covered.len()).sum();
        let missed: usize = self.files.iter().map(|file| file.missed.len()).sum();
        covered.saturating_mul(100).checked_div(covered.saturating_add(missed)).unwrap_or(100)
    }
}

impl FileCoverage {
    /// Adds what no report mentions. The engine tells what it passed by within what it went through, and nothing of a definition
    /// on one line, or of a module, that nobody asked about: to a report, that would be no line at all.
    ///
    /// * `starts` — the lines on which the definitions of the module begin.
    pub(super) fn add_unseen(&mut self, text: &str, starts: &BTreeSet<u32>) {
        let mut definition = Vec::new();
        for (number, line) in (1u32..).zip(text.lines()) {
            if starts.contains(&number) {
                self.add_unless_seen(std::mem::take(&mut definition));
            }
            let words = line.trim_start();
            let is_code = words.chars().next().is_some_and(|first| !matches!(first, '#' | '}' | ']' | ')'));
            // What holds where nothing else does is never gone through.
            if is_code && !words.starts_with("default ") && starts.range(..=number).next().is_some() {
                definition.push(number);
            }
        }
        self.add_unless_seen(definition);
    }

    fn add_unless_seen(&mut self, definition: Vec<u32>) {
        if !definition.iter().any(|line| self.covered.contains(line) || self.missed.contains(line)) {
            self.missed.extend(definition);
        }
    }
}

/// Where evaluations write down which lines they went through; clones write into the same.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail(Arc<Mutex<BTreeMap<String, Lines>>>);

/// The lines of one module that were evaluated, and those that one evaluation or another did not come to.
type Lines = (BTreeSet<u32>, BTreeSet<u32>);

impl Trail {
    /// Adds what one evaluation went through, and what it did not.
    ///
    /// * `origin` — of a line of the report, the file and the line that stand there; `None` where it is of no file.
    pub(super) fn add(&self, report: &regorus::coverage::Report, origin: &dyn Fn(u32) -> Option<(String, u32)>) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for report in &report.files {
            for (file, line) in report.covered.iter().filter_map(|line| origin(*line)) {
                files.entry(file).or_default().0.insert(line);
            }
            for (file, line) in report.not_covered.iter().filter_map(|line| origin(*line)) {
                files.entry(file).or_default().1.insert(line);
            }
        }
    }

    /// All of it, by file.
    pub(super) fn files(&self) -> Vec<FileCoverage> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = files.iter().filter(|(file, _)| !file.ends_with("_test.rego"));
        own.map(|(file, (covered, missed))| FileCoverage {
            file: file.clone(),
            covered: covered.clone(),
            // One evaluation sees what another one misses.
            missed: missed.difference(covered).copied().collect(),
        })
        .collect()
    }
}
