//! Faults: F9 to F28 against what the gate promises, told with processes of the real program.
//!
//! [`TABLE`] has a row for each fault and a column for each promise. What stands in a cell is the story that breaks it
//! and looks; a cell that is empty says why the fault cannot touch that promise. Stories elsewhere that show the same
//! fault from nearer by are named in `src/manual/threats.rs`.

mod crowds;
mod disks;
pub mod house;
mod kills;
mod outages;
mod replicas;
mod soak;

use std::collections::BTreeSet;

/// What holds, whatever breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Promise {
    /// What was acknowledged is there.
    Present,
    /// What is there is whole.
    Whole,
    /// Nothing was done twice.
    Once,
    /// Nothing is ready that may not be.
    NoWrongReady,
    /// Every run comes to its end.
    NoRunStuck,
    /// Whoever asks is answered.
    ReadsGoOn,
}

use Promise::{NoRunStuck, NoWrongReady, Once, Present, ReadsGoOn, Whole};

const ALL: [Promise; 6] = [Present, Whole, Once, NoWrongReady, NoRunStuck, ReadsGoOn];

/// A fault, the story that shows promises kept under it, and why it cannot touch the others.
struct Row {
    fault: &'static str,
    stories: &'static [(&'static [Promise], &'static str)],
    untouched: &'static [(Promise, &'static str)],
}

const NOTHING_WRITTEN: &str = "nothing is written by what breaks";

const TABLE: [Row; 20] = [
    Row {
        fault: "F9",
        stories: &[(&ALL, "a_clock_that_jumps_a_year_ahead_and_back_holds_no_run_up_and_makes_nothing_ready")],
        untouched: &[],
    },
    Row {
        fault: "F10",
        stories: &[(&[NoWrongReady, ReadsGoOn, NoRunStuck], "a_smoke_test_grows_old_without_any_job_having_to_run")],
        untouched: &[(Present, NOTHING_WRITTEN), (Whole, NOTHING_WRITTEN), (Once, NOTHING_WRITTEN)],
    },
    Row {
        fault: "F11",
        stories: &[
            (&[Present, ReadsGoOn], "a_database_that_another_process_holds_is_waited_for_and_then_named"),
            (&[Whole, Once, NoRunStuck], "who_waits_within_the_process_is_told_the_same"),
            (&[NoWrongReady], "a_database_that_another_process_holds_is_unknown_and_named"),
        ],
        untouched: &[],
    },
    Row {
        fault: "F12",
        stories: &[
            (
                &[Present, NoRunStuck, ReadsGoOn],
                "on_a_full_disk_the_service_refuses_to_write_goes_on_reading_and_recovers",
            ),
            (&[Whole, NoWrongReady], "a_full_database_refuses_to_write_loses_nothing_and_still_answers"),
            (&[Once], "a_write_that_the_disk_refuses_half_way_is_in_doubt_and_the_store_goes_on"),
        ],
        untouched: &[],
    },
    Row {
        fault: "F13",
        stories: &[
            (&ALL, "a_promotion_killed_at_any_commit_to_a_file_is_whole_or_absent_and_is_made_once"),
            (&ALL, "a_promotion_killed_at_any_commit_to_a_server_is_whole_or_absent_and_is_made_once"),
            (&[Whole, Once, NoWrongReady], "a_command_killed_around_its_commit_may_be_given_again"),
            (
                &[Whole, NoRunStuck],
                "a_service_killed_around_any_of_its_commits_is_followed_by_another_that_ends_its_work",
            ),
            (&[Whole], "a_first_use_killed_at_any_commit_begins_anew"),
            (&[Whole, Once], "a_restore_killed_around_its_commit_leaves_a_server_with_all_of_it_or_nothing"),
        ],
        untouched: &[],
    },
    Row {
        fault: "F14",
        stories: &[
            (&[Whole, Once], "a_log_that_is_torn_anywhere_loses_whole_transactions_and_never_a_half"),
            (&[NoWrongReady, ReadsGoOn], "overwritten_pages_are_an_error_and_no_panic"),
        ],
        untouched: &[
            (Present, "a disk that loses what it said was written loses it; a backup brings it back"),
            (NoRunStuck, "whoever finds damage stops, and says so"),
        ],
    },
    Row {
        fault: "F15",
        stories: &[
            (&ALL, "a_database_server_that_crashes_again_and_again_loses_nothing_and_decides_nothing_twice"),
            (&[Present, Whole, Once], "what_was_acknowledged_is_there_when_connections_are_cut_again_and_again"),
        ],
        untouched: &[],
    },
    Row {
        fault: "F16",
        stories: &[(&ALL, "requests_that_are_repeated_and_come_in_any_order_to_two_replicas_are_decided_once")],
        untouched: &[],
    },
    Row {
        fault: "F17",
        stories: &[(&ALL, "a_replica_that_was_stopped_past_its_lease_commits_nothing_when_it_goes_on")],
        untouched: &[],
    },
    Row {
        fault: "F18",
        stories: &[(&ALL, "requests_that_are_repeated_and_come_in_any_order_to_two_replicas_are_decided_once")],
        untouched: &[],
    },
    Row {
        fault: "F19",
        stories: &[
            (&[NoRunStuck, Once, NoWrongReady], "a_run_is_cancelled_by_another_process_within_a_second"),
            (&[Present, Whole, ReadsGoOn], "a_promotion_that_is_interrupted_is_cancelled_and_says_what_was_not_done"),
        ],
        untouched: &[],
    },
    Row {
        fault: "F20",
        stories: &[(&ALL, "what_a_killed_replica_had_begun_another_ends_when_the_lease_is_over")],
        untouched: &[],
    },
    Row {
        fault: "F21",
        stories: &[
            (&[Present, Whole], "every_decision_of_an_earlier_database_replays_and_stands"),
            (&[Once], "a_first_use_killed_at_any_commit_begins_anew"),
            (&[NoWrongReady], "a_database_of_a_newer_version_is_refused_and_not_touched"),
        ],
        untouched: &[
            (NoRunStuck, "whoever may not write the schema works on no run"),
            (ReadsGoOn, "an older program does not know what it would read, and says so"),
        ],
    },
    Row {
        fault: "F22",
        stories: &[(&[Present, Whole, Once, NoWrongReady, ReadsGoOn], "a_pack_that_does_not_load_changes_nothing")],
        untouched: &[(NoRunStuck, "runs go on under the pack that is in force")],
    },
    Row {
        fault: "F23",
        stories: &[(&ALL, "a_thousand_bundles_are_judged_within_a_quarter_of_a_gibibyte_while_others_are_answered")],
        untouched: &[],
    },
    Row {
        fault: "F24",
        stories: &[
            (&ALL, "when_files_run_out_checks_are_answered_others_are_told_to_come_back_and_nothing_is_lost"),
            (
                &[NoRunStuck, ReadsGoOn],
                "a_registry_that_holds_every_run_holds_no_check_and_the_rest_is_told_to_come_back",
            ),
        ],
        untouched: &[],
    },
    Row {
        fault: "F25",
        stories: &[
            (&ALL, "while_the_registry_is_away_what_stands_is_answered_and_nothing_new_is_ready"),
            (
                &[Present, NoWrongReady],
                "while_the_database_is_away_nothing_is_ready_and_the_process_lives_and_then_it_goes_on",
            ),
        ],
        untouched: &[],
    },
    Row {
        fault: "F26",
        stories: &[
            (
                &[Present, Whole, NoWrongReady, NoRunStuck],
                "a_publication_that_fails_is_visible_retried_and_loses_nothing",
            ),
            (&[Once], "a_command_killed_around_its_commit_may_be_given_again"),
        ],
        untouched: &[(ReadsGoOn, "nobody who reads waits for a publication")],
    },
    Row {
        fault: "F27",
        stories: &[(&[Present, Whole, Once, NoWrongReady], "nothing_of_a_refused_decision_is_visible")],
        untouched: &[
            (NoRunStuck, "what cannot be written is claimed again, as under F12"),
            (ReadsGoOn, "reading writes nothing"),
        ],
    },
    Row {
        fault: "F28",
        stories: &[(&ALL, "a_hundred_thousand_runs_after_an_outage_are_drained_oldest_first_and_visibly")],
        untouched: &[],
    },
];

#[test]
fn every_fault_has_a_story_or_a_reason_for_each_promise() {
    let mut numbers = BTreeSet::new();
    for row in &TABLE {
        assert!(numbers.insert(row.fault), "{} is there twice", row.fault);
        let shown: BTreeSet<Promise> = row.stories.iter().flat_map(|(promises, _)| promises.iter().copied()).collect();
        for promise in ALL {
            let why = row.untouched.iter().find(|(untouched, _)| *untouched == promise);
            assert_eq!(why.is_none(), shown.contains(&promise), "{}: {promise:?} needs a story or a reason", row.fault);
            assert!(why.is_none_or(|(_, why)| why.len() > 20), "{}: {promise:?}", row.fault);
        }
        let map = include_str!("../src/manual/threats.rs");
        let line = map.lines().find(|line| line.starts_with(&format!("//! * {} ", row.fault)));
        let line = line.unwrap_or_else(|| panic!("{} is not in the map", row.fault));
        for (_, story) in row.stories {
            assert!(line.contains(&format!("::{story}`")), "{}: the map does not name `{story}`", row.fault);
        }
    }
    let expected: Vec<String> = (9..=28).map(|number| format!("F{number}")).collect();
    assert_eq!(TABLE.iter().map(|row| row.fault).collect::<Vec<_>>(), expected);
}
