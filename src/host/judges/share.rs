//! What a process that evaluates packs may use, and what its end says about that.

use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};

use crate::domain::limits::{CONFINED_CPU_SECONDS_MAX, MAX_CONFINED_BYTES};

/// Bytes of a mebibyte.
pub const MEBIBYTE: u64 = 1024 * 1024;

/// What a process that evaluates packs may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Processor time, in seconds.
    pub cpu_seconds: u64,
    /// Address space, in bytes.
    pub bytes: u64,
}

/// Why a process ended that a signal ended, as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndedBy {
    /// It used up what it may use: what that is, in words.
    ItsShare(String),
    /// None of its own limits sends this signal: what is known about it, in words.
    Others(String),
}

impl Default for Share {
    fn default() -> Self {
        Self { cpu_seconds: CONFINED_CPU_SECONDS_MAX, bytes: MAX_CONFINED_BYTES }
    }
}

impl Share {
    /// Bounds this process, for the rest of its life.
    ///
    /// # Errors
    ///
    /// What the system says when it refuses, which it does to nobody who asks for less.
    pub fn bound(self) -> std::io::Result<()> {
        self.bound_time(0)?;
        self.bound_memory()?;
        without_image()
    }

    /// Bounds the processor time of this process to its share, beside the seconds that it has used already.
    ///
    /// The soft limit, which sends a signal of its own: the one that the hard limit sends is sent by others, too.
    pub(super) fn bound_time(self, seconds_used: u64) -> std::io::Result<()> {
        limit(Resource::Cpu, seconds_used.saturating_add(self.cpu_seconds), getrlimit(Resource::Cpu).maximum)
    }

    /// Bounds the address space of this process.
    pub(super) fn bound_memory(self) -> std::io::Result<()> {
        limit(Resource::As, self.bytes, Some(self.bytes))
    }

    /// All of it, in words.
    pub(super) fn whole(self) -> String {
        format!("{} s of processor time and {} MiB of memory", self.cpu_seconds, self.bytes / MEBIBYTE)
    }

    /// Why a process ended that was bounded so and that this signal ended.
    #[must_use]
    pub fn ended_by(self, signal: i32) -> EndedBy {
        // Memory that the allocator does not get, or the stack, aborts the program in one of these ways.
        const MEMORY: [Signal; 5] = [Signal::ABORT, Signal::SEGV, Signal::BUS, Signal::ILL, Signal::TRAP];
        if signal == Signal::XCPU.as_raw() {
            EndedBy::ItsShare(format!("{} s of processor time", self.cpu_seconds))
        } else if MEMORY.into_iter().any(|of_memory| of_memory.as_raw() == signal) {
            EndedBy::ItsShare(format!("{} MiB of memory", self.bytes / MEBIBYTE))
        } else if signal == Signal::KILL.as_raw() {
            EndedBy::Others(format!(
                "ended by signal {signal}, which none of its own limits sends: the system (a machine or a container \
                 without memory), or somebody"
            ))
        } else {
            EndedBy::Others(format!("ended by signal {signal}, which none of its own limits sends: somebody ended it"))
        }
    }
}

/// Has this process leave no image of its memory where a signal ends it: what it may use is used up in the ordinary course.
pub(super) fn without_image() -> std::io::Result<()> {
    limit(Resource::Core, 0, Some(0))
}

/// Limits this process; never to more than it could have had anyway.
pub(super) fn limit(resource: Resource, now: u64, ever: Option<u64>) -> std::io::Result<()> {
    let now = ever.map_or(now, |ever| now.min(ever));
    Ok(setrlimit(resource, Rlimit { current: Some(now), maximum: ever })?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_limit_of_its_own_sends_is_told_as_that_limit() {
        let share = Share { cpu_seconds: 7, bytes: 16 * MEBIBYTE };
        let rows = [
            (Signal::XCPU, Some("7 s of processor time")),
            (Signal::ABORT, Some("16 MiB of memory")),
            (Signal::SEGV, Some("16 MiB of memory")),
            (Signal::KILL, None),
            (Signal::TERM, None),
            (Signal::INT, None),
            (Signal::HUP, None),
        ];
        for (signal, used_up) in rows {
            match (share.ended_by(signal.as_raw()), used_up) {
                (EndedBy::ItsShare(found), Some(expected)) => assert_eq!(found, expected, "{signal:?}"),
                (EndedBy::Others(found), None) => {
                    assert!(found.contains("none of its own limits") && !found.contains("processor time"), "{found}");
                }
                (found, _) => panic!("{signal:?}: {found:?}"),
            }
        }
    }
}
