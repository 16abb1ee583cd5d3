//! What a promotion says of what it has asked for when it ends before that does.

use uuid::Uuid;

use super::{Interruption, Then};
use crate::domain::decision::fix::in_project;
use crate::domain::fault::Fault;
use crate::domain::limits::TAKE_BACK_SECONDS_MAX;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::SubjectRef;
use crate::domain::shell;
use crate::gate::GateError;

/// What whoever works on it has said to that it is to end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Heard {
    Nothing,
    ThatItEnds,
    /// It was decided, and is being published.
    ThatItHadEnded,
}

/// A run, or a release, that nobody here waits for any more.
pub(super) struct Left<'l> {
    /// What it is called.
    pub(super) what: &'static str,
    pub(super) id: Uuid,
    pub(super) project: &'l ProjectName,
}

impl Left<'_> {
    /// What is done about it, in words.
    pub(super) fn words(&self, why: Interruption) -> String {
        let what = self.what;
        match why {
            Interruption::Asked => format!("cancelling the {what}; press Ctrl-C again to leave at once"),
            Interruption::OutOfTime => {
                format!("the timeout is over; cancelling the {what}, for {TAKE_BACK_SECONDS_MAX} s more at most")
            }
        }
    }

    fn command(&self, verb: &str) -> String {
        in_project(&format!("countersign run {verb} {}", self.id), self.project)
    }

    /// That it goes on, and is to.
    pub(super) fn to_itself(&self) -> GateError {
        GateError::Cancelled {
            done: format!("{} {} goes on, since it was asked for under a key", self.what, self.id),
            not_done: format!(
                "its end was not awaited: the same command follows it again, and {} ends it",
                self.command("cancel")
            ),
        }
    }

    /// What is known of it, where it was to end.
    pub(super) fn where_it_was_to_end(&self, heard: Heard) -> GateError {
        let (what, id) = (self.what, self.id);
        let (done, not_done) = match heard {
            Heard::Nothing => {
                (format!("{what} {id} was asked to end, and nobody has confirmed that"), self.may_go_on())
            }
            Heard::ThatItEnds => {
                (format!("{what} {id} was asked to end"), format!("its end was not awaited: {}", self.command("show")))
            }
            Heard::ThatItHadEnded => (
                format!("{what} {id} had come to its end before it could be cancelled"),
                format!("what comes after that was not awaited: {}", self.command("show")),
            ),
        };
        GateError::Cancelled { done, not_done }
    }

    /// Why it could not be told, and what that leaves open.
    pub(super) fn untold(&self, error: GateError) -> GateError {
        match error {
            GateError::Fault(fault) => {
                GateError::Fault(Fault { detail: format!("{}; {}", fault.detail, self.may_go_on()), ..fault })
            }
            other => other,
        }
    }

    fn may_go_on(&self) -> String {
        format!(
            "{} {} may go on: {} says whether it does, and {} ends it",
            self.what,
            self.id,
            self.command("show"),
            self.command("cancel")
        )
    }
}

/// Whether what is waited for is not ended by this.
pub(super) fn goes_on(why: Interruption, then: Then) -> bool {
    why == Interruption::OutOfTime && then == Then::Leave
}

/// Nothing was asked for yet.
pub(super) fn nothing_began() -> GateError {
    GateError::Cancelled { done: "nothing".into(), not_done: "no run was requested".into() }
}

/// It was asked for, and nobody has said whether they heard that.
///
/// * `listed` — the command that shows it, if it is there.
pub(super) fn unconfirmed(listed: &str, then: Then) -> GateError {
    let again = match then {
        Then::TakeBack => "",
        Then::Leave => "; the same command follows it, or asks for it",
    };
    GateError::Cancelled {
        done: "a promotion was asked for, and nobody has confirmed that".into(),
        not_done: format!("it may go on: {listed} says whether it does{again}"),
    }
}

/// What lists the runs about a subject to an environment.
pub(super) fn listed(subject: &SubjectRef, environment: &EnvironmentName, project: &ProjectName) -> String {
    let subject = subject.to_string();
    let subject = shell::argument(&subject);
    in_project(&format!("countersign run list --subject {subject} --environment {environment}"), project)
}

/// What lists releases.
pub(super) fn releases(project: &ProjectName) -> String {
    in_project("countersign run releases", project)
}
