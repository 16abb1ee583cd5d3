//! A release of several components: one verdict of the whole, from one of each.

use super::Verdict;
use crate::domain::run::RunState;

/// The verdict of a whole, from those of its components: a component that nothing was decided about counts as
/// not ready, like everything else that is not known to be ready.
///
/// As of the platforms of an index: what could not be found out about one is not known about the whole, either; so the
/// whole is `unknown` where any of them is, and ready only where all of them are.
#[must_use]
pub fn whole(components: &[Option<Verdict>]) -> Verdict {
    if components.contains(&Some(Verdict::Unknown)) {
        Verdict::Unknown
    } else if !components.is_empty() && components.iter().all(|verdict| *verdict == Some(Verdict::Ready)) {
        Verdict::Ready
    } else {
        Verdict::NotReady
    }
}

/// How far a release has come: as far as the component that has come least far, and once all are at their end, to the
/// end that keeps the whole from being ready; an end that somebody put comes before one that the gate found.
#[must_use]
pub fn whole_state(components: &[RunState]) -> RunState {
    let going_on = components.iter().filter(|state| !state.is_terminal()).min();
    let ends = [RunState::Cancelled, RunState::Failed, RunState::NotReady];
    let end = || ends.into_iter().find(|end| components.contains(end)).unwrap_or(RunState::Ready);
    going_on.copied().unwrap_or_else(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn verdict() -> impl Strategy<Value = Option<Verdict>> {
        prop_oneof![Just(None), Just(Some(Verdict::Ready)), Just(Some(Verdict::NotReady)), Just(Some(Verdict::Unknown))]
    }

    #[test]
    fn a_release_of_nothing_is_not_ready() {
        assert_eq!(whole(&[]), Verdict::NotReady);
    }

    proptest! {
        #[test]
        fn a_release_is_ready_exactly_when_each_component_is(parts in prop::collection::vec(verdict(), 1..8)) {
            let all = parts.iter().all(|part| *part == Some(Verdict::Ready));
            prop_assert_eq!(whole(&parts) == Verdict::Ready, all);
        }

        #[test]
        fn one_more_component_never_makes_a_release_ready(parts in prop::collection::vec(verdict(), 1..8), more in verdict()) {
            let before = whole(&parts);
            let after = whole(&[parts, vec![more]].concat());
            prop_assert!(before == Verdict::Ready || after != Verdict::Ready);
        }
    }

    #[test]
    fn a_release_has_come_as_far_as_the_component_that_is_last() {
        use RunState as State;
        assert_eq!(whole_state(&[State::Ready, State::Running, State::Pending]), State::Pending);
        assert_eq!(whole_state(&[State::Failed, State::Verifying]), State::Verifying);
        assert_eq!(whole_state(&[State::Ready, State::Ready]), State::Ready);
        assert_eq!(whole_state(&[State::Ready, State::NotReady]), State::NotReady);
        assert_eq!(whole_state(&[State::NotReady, State::Failed]), State::Failed);
        assert_eq!(whole_state(&[State::Failed, State::Cancelled, State::Ready]), State::Cancelled);
    }
}
