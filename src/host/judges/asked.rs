//! The process that is asked: it loads one pack, and evaluates its rules as often as it is asked.

use rustix::process::Resource;
use rustix::time::{ClockId, clock_gettime};

use super::share::{limit, without_image};
use super::words::{Answer, Ordered, Said, files_of, read_message, write_message};
use super::{BUILD, Share};
use crate::domain::limits::EVALUATION_STACK_BYTES;
use crate::domain::policy::{Pack, Which};

/// Answers whoever started this process, until there is nobody any more.
///
/// # Errors
///
/// What the system says about the limits or the pipes.
pub fn judge_for_another(share: Share) -> std::io::Result<()> {
    share.bound_memory()?;
    without_image()?;
    // It writes no file.
    limit(Resource::Fsize, 0, Some(0))?;
    let work = move || {
        let (mut from, mut to) = (std::io::stdin().lock(), std::io::stdout().lock());
        let mut pack: Option<Pack> = None;
        while let Some(message) = read_message(&mut from)? {
            // What it has used so far, and its share again.
            share.bound_time(u64::try_from(clock_gettime(ClockId::ProcessCPUTime).tv_sec).unwrap_or(0))?;
            let said = answer(&mut pack, serde_json::from_slice(&message)?)?;
            let answer = Answer { build: BUILD.to_owned(), said };
            write_message(&mut to, &serde_json::to_vec(&answer)?)?;
        }
        Ok(())
    };
    let thread = std::thread::Builder::new().name("rules".into()).stack_size(EVALUATION_STACK_BYTES).spawn(work)?;
    thread.join().unwrap_or_else(|_| Err(std::io::Error::other("the rules stopped without an answer")))
}

fn answer(pack: &mut Option<Pack>, order: Ordered) -> std::io::Result<Said> {
    Ok(match (order, pack.as_ref()) {
        // What one pack has done to this process must not be there for another.
        (Ordered::Load { .. }, Some(_)) | (Ordered::Judge { .. }, None) => Said::OutOfTurn,
        (Ordered::Load { files }, None) => match files_of(files)?.and_then(|files| Pack::load(&files)) {
            Ok(loaded) => {
                let digest = loaded.reference().digest;
                *pack = Some(loaded);
                Said::Loaded { digest }
            }
            Err(errors) => Said::Refused { errors },
        },
        (Ordered::Judge { asked, only }, Some(pack)) => {
            Said::Judged { judged: pack.judge_here(asked, only.as_ref().map_or(Which::All, Which::Only)) }
        }
    })
}
