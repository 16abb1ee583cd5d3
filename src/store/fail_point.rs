//! Where a process can be made to end, by a test and only in a build for tests.
//!
//! Before and after each commit the process passes a fail point. In a build with debug assertions,
//! `COUNTERSIGN_FAIL_POINT=NAME[:N]` makes it end there as `kill -9` ends it, the N-th time that it passes (the first,
//! where no number is given). A name is that of a [`Change`](super::change::Change) and a moment, `commit-decision.before` or
//! `commit-decision.after`; `any` is every one of them. A build without debug assertions, such as a release, has
//! nothing of this: passing is no instruction at all.

/// Which side of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// Everything is done but the commit.
    Before,
    /// It is committed, and nobody was told.
    After,
}

/// Passes the point of each change that one commit is for.
pub(super) fn pass_all(changes: &[super::change::Change], moment: Moment) {
    for change in changes {
        pass(*change, moment);
    }
}

/// Passes the point, or ends there.
#[cfg(not(debug_assertions))]
pub(super) const fn pass(_: super::change::Change, _: Moment) {}

#[cfg(debug_assertions)]
pub(super) use armed::pass;

#[cfg(debug_assertions)]
mod armed {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};

    use rustix::process::{Signal, getpid, kill_process};

    use super::Moment;
    use crate::store::change::Change;

    const VARIABLE: &str = "COUNTERSIGN_FAIL_POINT";

    /// A point at which this process ends.
    #[derive(Debug, PartialEq, Eq)]
    struct Point {
        /// Absent: whichever.
        at: Option<(Change, Moment)>,
        /// How often it is passed until then, that time included.
        nth: u64,
    }

    /// Passes the point, or ends there.
    pub(in crate::store) fn pass(change: Change, moment: Moment) {
        static POINT: OnceLock<Option<Point>> = OnceLock::new();
        static PASSED: AtomicU64 = AtomicU64::new(0);
        let Some(point) = POINT.get_or_init(named) else { return };
        if point.at.is_some_and(|at| at != (change, moment)) {
            return;
        }
        if PASSED.fetch_add(1, Ordering::AcqRel).saturating_add(1) == point.nth {
            eprintln!("fail point {}.{}", change.as_str(), moment.as_str());
            let _ = kill_process(getpid(), Signal::KILL);
            // The signal is on its way; nothing more is done until it is there.
            loop {
                std::thread::park();
            }
        }
    }

    /// The point that the environment names. One that is none ends the process: a test that asks for it shows nothing.
    fn named() -> Option<Point> {
        let text = std::env::var(VARIABLE).ok()?;
        let point = parse(&text);
        if point.is_none() {
            eprintln!("{VARIABLE}: `{text}` is no fail point");
            std::process::exit(2);
        }
        point
    }

    fn parse(text: &str) -> Option<Point> {
        let (name, nth) = text.split_once(':').unwrap_or((text, "1"));
        let nth = nth.parse().ok().filter(|nth| *nth > 0)?;
        if name == "any" {
            return Some(Point { at: None, nth });
        }
        let (change, moment) = name.split_once('.')?;
        let change = *Change::ALL.iter().find(|known| known.as_str() == change)?;
        let moment = *[Moment::Before, Moment::After].iter().find(|known| known.as_str() == moment)?;
        Some(Point { at: Some((change, moment)), nth })
    }

    impl Moment {
        const fn as_str(self) -> &'static str {
            match self {
                Self::Before => "before",
                Self::After => "after",
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn only_what_is_a_point_is_one() {
            let committed = Some((Change::CommitDecision, Moment::After));
            assert_eq!(parse("commit-decision.after"), Some(Point { at: committed, nth: 1 }));
            assert_eq!(parse("commit-decision.after:7"), Some(Point { at: committed, nth: 7 }));
            assert_eq!(parse("any:3"), Some(Point { at: None, nth: 3 }));
            for none in ["", "any:0", "any:x", "commit-decision", "commit-decision.later", "nothing.before"] {
                assert_eq!(parse(none), None, "{none}");
            }
        }

        #[test]
        fn each_change_has_a_name_of_its_own() {
            let names: std::collections::BTreeSet<_> = Change::ALL.iter().map(|change| change.as_str()).collect();
            assert_eq!(names.len(), Change::ALL.len());
        }
    }
}
