//! What stands where nobody comes by: a service looks by itself at what has changed, and a data directory alone has none.

use std::collections::BTreeSet;

use super::backend::Backend;
use super::context::Context;
use crate::domain::digest::Digest;
use crate::gate::activate::DecidedAgain;
use crate::gate::reply::RunReply;

/// Judges by what is known what stands about `subjects`, since something may have changed about them just now, and says what
/// fell. On a server nothing: that looks by itself.
pub(super) async fn judge(context: &Context, backend: &Backend, subjects: &BTreeSet<Digest>) {
    let Backend::Data(gate) = backend else { return };
    match gate.judge_what_changed(&context.settings.project.value, subjects).await {
        Ok(fell) => fell.iter().for_each(|DecidedAgain { subject, environment, after, .. }| {
            context.note(&format!(
                "{subject} was ready in `{environment}` and is {after} by what is known now: countersign check {subject} \
                 --environment {environment}"
            ));
        }),
        // What changed is kept all the same, and the next decision looks at it.
        Err(error) => context.note(&format!("what stands was not judged by it yet: {error}")),
    }
}

/// The same after runs, which may have seen something that matters elsewhere, too.
pub(super) async fn judge_after(context: &Context, backend: &Backend, runs: impl Iterator<Item = &RunReply>) {
    let mut subjects = BTreeSet::new();
    for run in runs {
        subjects.insert(run.subject.digest);
        subjects.extend(run.decision.iter().flat_map(|decision| &decision.platforms).map(|part| part.digest));
    }
    judge(context, backend, &subjects).await;
}
