//! Every transaction that writes, by name: for traces, and for the stories that end the process around its commit.

/// Makes the enumeration, its list and its names from one table, so that none of the three can lack a row.
macro_rules! changes {
    ($($(#[doc = $words:literal])+ $variant:ident = $name:literal,)+) => {
        /// What a transaction that writes is for.
        ///
        /// A write cannot be asked for without one. `tests/faults` ends a process before and after the commit of each
        /// that is listed in [`Change::ALL`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Change {
            $($(#[doc = $words])+ $variant,)+
        }

        impl Change {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Whether many do it at the same moment and each waits for the next place in the log, so that on a server, too,
            /// those that wait are committed together.
            pub(super) const fn is_grouped(self) -> bool {
                matches!(self, Self::CommitDecision)
            }

            /// Whether whoever is told that it is done may rely on it after the machine has crashed. What need not be so is seen
            /// by everybody at once and survives this process, but the disk is not waited for: it is there with the next
            /// commit that waits, and without that it is as if it had not happened yet.
            pub(super) const fn is_durable(self) -> bool {
                !matches!(self, Self::AppendProgress | Self::MarkPublished)
            }

            /// Its name, in lower case with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

changes! {
    /// Somebody accepts that the clock of the gate is right, and was ahead before.
    AcceptClock = "accept-clock",
    /// Somebody accepts that the database has lost something.
    AcceptLoss = "accept-loss",
    /// A pack is put in force, with the decisions made for it.
    ActivatePack = "activate-pack",
    /// A bundle that is there is given for a subject.
    AddUpload = "add-upload",
    /// Something happened to a run, whoever holds it.
    AppendEvents = "append-events",
    /// The same, and nobody waits for it.
    AppendEventsLater = "append-events-later",
    /// Something happened to a run, told by its holder.
    AppendHeld = "append-held",
    /// The same, and nobody waits for it.
    AppendHeldLater = "append-held-later",
    /// Somebody has begun with a run, which everybody who asks later is to see.
    AppendProgress = "append-progress",
    /// The log of decisions has a name from here on.
    BeginLogOrigin = "begin-log-origin",
    /// What decisions from before depend on is noted.
    BringDependencies = "bring-dependencies",
    /// Decisions from before the log are brought into it.
    BringIntoLog = "bring-into-log",
    /// Notices are claimed, to be told.
    ClaimNotices = "claim-notices",
    /// One run is claimed.
    ClaimRun = "claim-run",
    /// Runs are claimed in the order of the queue.
    ClaimRuns = "claim-runs",
    /// A decision becomes the newest.
    CommitDecision = "commit-decision",
    /// What became of overrides by themselves is noted.
    EndOverrides = "end-overrides",
    /// A worker that stops gives back all that it holds.
    GiveAllBack = "give-all-back",
    /// A run waits, and nobody holds it meanwhile.
    GiveBack = "give-back",
    /// The bytes of a bundle are kept.
    KeepBundle = "keep-bundle",
    /// The gate begins.
    KeepCreated = "keep-created",
    /// Decisions that are to be made again become runs.
    MakeDueRuns = "make-due-runs",
    /// An index is made that removing needs.
    MakeIndex = "make-index",
    /// The record is from a backup, and says so.
    MarkLogRestored = "mark-log-restored",
    /// What became of a notice.
    MarkNotice = "mark-notice",
    /// A summary was pushed.
    MarkPublished = "mark-published",
    /// A summary could not be pushed.
    MarkPublicationFailed = "mark-publication-failed",
    /// The schema is brought up to date.
    Migrate = "migrate",
    /// Decisions that a revocation hits, or that something about a part of an index does, are to be looked at again.
    NoteDependants = "note-dependants",
    /// A decision is to be looked at again.
    NoteDue = "note-due",
    /// A signed checkpoint of the log is kept.
    PutLogCheckpoint = "put-log-checkpoint",
    /// What a witness said of a checkpoint is kept.
    PutLogCosignature = "put-log-cosignature",
    /// An override is filed.
    PutOverride = "put-override",
    /// The files of a pack are kept.
    PutPack = "put-pack",
    /// A bundle is given for its subjects.
    PutUpload = "put-upload",
    /// Bundles about a subject are taken out.
    RemoveEvidence = "remove-evidence",
    /// A holder is alive.
    RenewClaim = "renew-claim",
    /// A release is asked for, with a run for each component.
    RequestRelease = "request-release",
    /// A run is asked for.
    RequestRun = "request-run",
    /// A backup is written where there was nothing.
    Restore = "restore",
    /// A component of a release is tried again.
    RetryReleasePart = "retry-release-part",
    /// Something is revoked, or that is taken back, or what else it takes is known by now.
    Revoke = "revoke",
    /// Bundles are seen for the first time.
    SeeBundles = "see-bundles",
    /// An override is approved, refused, revoked or reviewed.
    SignOverride = "sign-override",
    /// What is no longer needed is removed.
    Sweep = "sweep",
    /// Notices that were told are removed.
    SweepNotices = "sweep-notices",
    /// A notice is to be told again.
    TellAgain = "tell-again",
}
