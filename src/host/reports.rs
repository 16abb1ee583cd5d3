//! JUnit files that a command leaves behind.
//!
//! Only those that the attempt itself wrote count. A report of an earlier build that still lies there would be read
//! as a pass of this one.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{HostError, shown, shown_path};
use crate::domain::junit::{self, JunitReport};
use crate::domain::limits::{MAX_JUNIT_BYTES, MAX_JUNIT_FILES};

/// File systems stamp changes with a clock that moves in steps of up to ten milliseconds.
const CLOCK_STEP: Duration = Duration::from_millis(20);

/// Where reports are expected.
#[derive(Clone, Debug)]
pub struct Reports {
    /// As the caller wrote it, for messages.
    asked: String,
    /// The same below an absolute directory.
    pattern: String,
}

/// Which reports lay there before an attempt.
#[derive(Clone, Debug, Default)]
pub struct Before(BTreeMap<PathBuf, Identity>);

/// What differs once a file was written or replaced. The time of change is the system's: no tool can set it back.
type Identity = (u64, u64, i64, i64, u64);

impl Reports {
    /// Reports that match `pattern`, relative to `directory`.
    ///
    /// # Errors
    ///
    /// [`HostError::Pattern`] when the pattern does not parse.
    pub fn new(pattern: &str, directory: &Path) -> Result<Self, HostError> {
        let refused = |detail: String| HostError::Pattern { pattern: shown(pattern), detail };
        glob::Pattern::new(pattern).map_err(|e| refused(e.to_string()))?;
        if pattern.is_empty() {
            return Err(refused("it is empty".to_owned()));
        }
        let directory = directory.to_str().ok_or_else(|| refused("the directory is not UTF-8".to_owned()))?;
        let absolute = if pattern.starts_with('/') {
            pattern.to_owned()
        } else {
            format!("{}/{pattern}", glob::Pattern::escape(directory))
        };
        Ok(Self { asked: shown(pattern), pattern: absolute })
    }

    /// Which reports lie there now.
    ///
    /// # Errors
    ///
    /// In words, when they cannot all be listed.
    pub fn look(&self) -> Result<Before, String> {
        self.found().map(Before)
    }

    /// What the reports say that were written since `before`, added up.
    ///
    /// # Errors
    ///
    /// In words, why there is nothing to go by: no file, only older files, a file that is not JUnit, no test that ran.
    pub fn read(&self, before: &Before) -> Result<JunitReport, String> {
        let found = self.found()?;
        if found.is_empty() {
            return Err(format!("--junit `{}` matched no file", self.asked));
        }
        let mut report = JunitReport::default();
        let mut stale = 0usize;
        for (path, identity) in &found {
            if before.0.get(path) == Some(identity) {
                stale = stale.saturating_add(1);
            } else {
                report.add(read(path)?);
            }
        }
        if stale == found.len() {
            return Err(format!("--junit `{}` matched only files from before this attempt ({stale})", self.asked));
        }
        if report.executed() == 0 {
            return Err(format!(
                "no test ran: the JUnit reports have no result but skipped tests ({})",
                report.skipped
            ));
        }
        Ok(report)
    }

    fn found(&self) -> Result<BTreeMap<PathBuf, Identity>, String> {
        let paths = glob::glob(&self.pattern).map_err(|e| e.to_string())?;
        let mut found = BTreeMap::new();
        for path in paths {
            let path = path.map_err(|e| format!("`{}` cannot be searched: {}", shown_path(e.path()), e.error()))?;
            let Ok(metadata) = path.metadata() else { continue };
            if !metadata.is_file() {
                continue;
            }
            if found.len() >= MAX_JUNIT_FILES {
                return Err(format!(
                    "--junit `{}` matched more than {MAX_JUNIT_FILES} files (MAX_JUNIT_FILES)",
                    self.asked
                ));
            }
            let changed = (metadata.ctime(), metadata.ctime_nsec());
            found.insert(path, (metadata.dev(), metadata.ino(), changed.0, changed.1, metadata.len()));
        }
        Ok(found)
    }
}

impl Before {
    /// How long to wait until a change to any of these files is sure to get another time.
    ///
    /// Nothing, but right after one was written: what a quick attempt then writes in its place could carry the same
    /// time and, by its size, look like the file before.
    #[must_use]
    pub fn settles_in(&self, now: SystemTime) -> Duration {
        let newest = self.0.values().map(|(_, _, seconds, nanoseconds, _)| (*seconds, *nanoseconds)).max();
        let Some((seconds, nanoseconds)) = newest else { return Duration::ZERO };
        let seconds = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
        let newest = seconds.saturating_add(Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(0)));
        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        // A file from the future (another machine's clock) is waited for no longer than one that is new.
        newest.saturating_add(CLOCK_STEP).saturating_sub(now).min(CLOCK_STEP)
    }
}

fn read(path: &Path) -> Result<JunitReport, String> {
    let unreadable = |detail: String| format!("JUnit report `{}`: {detail}", shown_path(path));
    let file = File::open(path).map_err(|e| unreadable(e.to_string()))?;
    let one_more = u64::try_from(MAX_JUNIT_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(one_more).read_to_end(&mut bytes).map_err(|e| unreadable(e.to_string()))?;
    junit::read(&bytes).map_err(|e| unreadable(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_waits_until_a_change_is_sure_to_show() {
        let written_at = |seconds: i64, milliseconds: i64| {
            Before(BTreeMap::from([
                (PathBuf::from("older"), (1, 1, 5, 0, 1)),
                (PathBuf::from("newest"), (1, 2, seconds, milliseconds * 1_000_000, 1)),
            ]))
        };
        let now = SystemTime::UNIX_EPOCH + Duration::from_millis(100_500);
        let cases = [(100, 500, 20), (100, 495, 15), (100, 480, 0), (99, 999, 0), (100, 900, 20), (1_000, 0, 20)];
        for (seconds, milliseconds, expected) in cases {
            let before = written_at(seconds, milliseconds);
            assert_eq!(before.settles_in(now), Duration::from_millis(expected), "{seconds}.{milliseconds}");
        }
        assert_eq!(Before::default().settles_in(now), Duration::ZERO);
    }

    #[test]
    fn a_directory_with_the_signs_of_a_pattern_is_taken_literally() {
        let place = tempfile::TempDir::new().unwrap();
        let odd = place.path().join("a[b]*?");
        std::fs::create_dir(&odd).unwrap();
        std::fs::write(odd.join("r.xml"), "<testsuite><testcase/></testsuite>").unwrap();
        let reports = Reports::new("*.xml", &odd).unwrap();
        assert_eq!(reports.read(&Before::default()).unwrap().passed, 1);
        let absolute = format!("{}/**/r.xml", place.path().display());
        assert_eq!(Reports::new(&absolute, &odd).unwrap().read(&Before::default()).unwrap().passed, 1);
        assert!(Reports::new("", &odd).is_err());
    }
}
