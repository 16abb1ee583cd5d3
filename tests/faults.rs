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
mod peer;
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

/// A fault, the story that shows promises kept under it, and why it cannot touch the others. What is shown is shown of a
/// record on a server, too, or there is a reason why that would show nothing.
struct Row {
    fault: &'static str,
    stories: &'static [(&'static [Promise], &'static str)],
    untouched: &'static [(Promise, &'static str)],
    only_of_a_file: &'static [(Promise, &'static str)],
}

const NOTHING_WRITTEN: &str = "nothing is written by what breaks";
const THE_SAME_COMMIT: &str = "what waits in vain has no transaction on either, and `store_groups` tells it of both";
const IN_THE_PROCESS: &str =
    "the memory is the process's own, wherever its record lies, and a server has its own limit";

const TABLE: [Row; 20] = [
    Row {
        fault: "F9",
        stories: &[(&ALL, "a_clock_that_jumps_a_year_ahead_and_back_holds_no_run_up_and_makes_nothing_ready")],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F10",
        stories: &[
            (&[NoWrongReady, ReadsGoOn, NoRunStuck], "a_smoke_test_grows_old_without_any_job_having_to_run"),
            (&[NoWrongReady, NoRunStuck], "a_certificate_that_ends_while_it_is_decided_on_makes_nothing_ready"),
            (&[NoWrongReady, NoRunStuck], "a_root_that_expires_while_it_is_decided_on_makes_nothing_ready"),
        ],
        untouched: &[(Present, NOTHING_WRITTEN), (Whole, NOTHING_WRITTEN), (Once, NOTHING_WRITTEN)],
        only_of_a_file: &[],
    },
    Row {
        fault: "F11",
        stories: &[
            (&[Present, ReadsGoOn], "a_database_that_another_process_holds_is_waited_for_and_then_named"),
            (&[Whole, Once, NoRunStuck], "who_waits_within_the_process_is_told_the_same"),
            (&[NoWrongReady], "a_database_that_another_process_holds_is_unknown_and_named"),
            (&[Present], "a_decision_that_somebody_else_holds_up_holds_up_no_other_of_its_group"),
        ],
        untouched: &[],
        only_of_a_file: &[
            (Whole, THE_SAME_COMMIT),
            (Once, THE_SAME_COMMIT),
            (NoRunStuck, "what did not get its turn is asked for again, as of a file"),
            (
                NoWrongReady,
                "what could not be asked is unknown whatever it was, and `databases` tells it of a server that is away",
            ),
            (ReadsGoOn, "a server holds up no reader for a writer"),
        ],
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
            (
                &ALL,
                "what_the_disk_does_not_confirm_is_acknowledged_to_nobody_and_after_a_power_cut_nothing_is_half_there",
            ),
            (&ALL, "on_a_full_disk_of_the_server_the_service_refuses_to_write_goes_on_reading_and_recovers"),
        ],
        untouched: &[],
        only_of_a_file: &[],
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
            (
                &[Whole, Once],
                "a_restore_into_a_file_that_is_killed_leaves_none_and_a_whole_one_goes_on_under_another_origin",
            ),
            (
                &[Whole, Once, NoRunStuck],
                "a_release_killed_around_its_commit_is_all_there_or_not_at_all_and_is_one_release",
            ),
            (&[Present, Whole], "a_notice_killed_around_its_commits_is_told_at_least_once_and_never_lost"),
            (&[Whole], "what_is_old_is_removed_whole_or_not_at_all_wherever_removing_is_killed"),
            (&[Whole, Once, NoWrongReady], "a_revocation_killed_around_its_commit_counts_wholly_or_not_at_all"),
            (&[Whole, Once], "the_end_of_an_override_is_noted_once_wherever_its_service_is_killed"),
            (&[Whole, Once], "a_loss_whose_acceptance_is_killed_is_accepted_once_or_not_at_all"),
            (&[Whole, Once], "a_log_whose_signing_is_killed_begins_once_and_never_signs_two_things_of_one_size"),
        ],
        untouched: &[],
        only_of_a_file: &[],
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
        only_of_a_file: &[
            (
                NoWrongReady,
                "a server's pages are its own; it answers an error of class XX001, which is taken for damage",
            ),
            (ReadsGoOn, "as above"),
            (Whole, "a server's log is its own, and F15 tears its end off"),
            (Once, "as above"),
        ],
    },
    Row {
        fault: "F15",
        stories: &[
            (&ALL, "a_database_server_that_crashes_again_and_again_loses_nothing_and_decides_nothing_twice"),
            (&[Present, Whole, Once], "what_was_acknowledged_is_there_when_connections_are_cut_again_and_again"),
            (&ALL, "a_database_server_that_stands_still_in_the_middle_is_named_in_time_and_then_all_goes_on"),
            (
                &[Present, Whole, Once],
                "a_commit_that_is_never_confirmed_is_in_doubt_within_the_limit_and_holds_nobody_up",
            ),
        ],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F16",
        stories: &[
            (&ALL, "requests_that_are_repeated_and_come_in_any_order_to_two_replicas_are_decided_once"),
            (&[Once, NoWrongReady], "who_has_waited_for_what_is_given_sees_it_whatever_the_server_isolates_by_default"),
        ],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F17",
        stories: &[(&ALL, "a_replica_that_was_stopped_past_its_lease_commits_nothing_when_it_goes_on")],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F18",
        stories: &[(&ALL, "requests_that_are_repeated_and_come_in_any_order_to_two_replicas_are_decided_once")],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F19",
        stories: &[
            (&[NoRunStuck, Once, NoWrongReady], "a_run_is_cancelled_by_another_process_within_a_second"),
            (&[Present, Whole, ReadsGoOn], "a_promotion_that_is_interrupted_is_cancelled_and_says_what_was_not_done"),
        ],
        untouched: &[],
        only_of_a_file: &[
            (
                Present,
                "who is interrupted asks the record to cancel, by the same event that the story of `runs` tells on both",
            ),
            (Whole, "as above"),
            (ReadsGoOn, "as above"),
        ],
    },
    Row {
        fault: "F20",
        stories: &[(&ALL, "what_a_killed_replica_had_begun_another_ends_when_the_lease_is_over")],
        untouched: &[],
        only_of_a_file: &[],
    },
    Row {
        fault: "F21",
        stories: &[
            (&[Present, Whole], "every_decision_of_an_earlier_database_replays_and_stands"),
            (&[Present, Whole], "every_decision_of_an_earlier_database_on_a_server_replays_and_stands"),
            (&[Once, Whole], "a_record_of_an_earlier_version_is_brought_along_wherever_that_is_killed"),
            (&[NoWrongReady], "a_schema_that_is_newer_or_another_programs_is_refused"),
            (&[Once], "a_first_use_killed_at_any_commit_begins_anew"),
            (&[NoWrongReady], "a_database_of_a_newer_version_is_refused_and_not_touched"),
        ],
        untouched: &[
            (NoRunStuck, "whoever may not write the schema works on no run"),
            (ReadsGoOn, "an older program does not know what it would read, and says so"),
        ],
        only_of_a_file: &[],
    },
    Row {
        fault: "F22",
        stories: &[(&[Present, Whole, Once, NoWrongReady, ReadsGoOn], "a_pack_that_does_not_load_changes_nothing")],
        untouched: &[(NoRunStuck, "runs go on under the pack that is in force")],
        only_of_a_file: &[],
    },
    Row {
        fault: "F23",
        stories: &[(&ALL, "a_thousand_bundles_are_judged_within_a_quarter_of_a_gibibyte_while_others_are_answered")],
        untouched: &[],
        only_of_a_file: &[
            (Present, IN_THE_PROCESS),
            (Whole, IN_THE_PROCESS),
            (Once, IN_THE_PROCESS),
            (NoWrongReady, IN_THE_PROCESS),
            (NoRunStuck, IN_THE_PROCESS),
            (ReadsGoOn, IN_THE_PROCESS),
        ],
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
        only_of_a_file: &[],
    },
    Row {
        fault: "F25",
        stories: &[
            (&ALL, "while_the_registry_is_away_what_stands_is_answered_and_nothing_new_is_ready"),
            (
                &[Present, NoWrongReady],
                "while_the_database_is_away_nothing_is_ready_and_the_process_lives_and_then_it_goes_on",
            ),
            (&ALL, "a_database_server_that_stands_still_in_the_middle_is_named_in_time_and_then_all_goes_on"),
        ],
        untouched: &[],
        only_of_a_file: &[],
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
        only_of_a_file: &[],
    },
    Row {
        fault: "F27",
        stories: &[(&[Present, Whole, Once, NoWrongReady], "nothing_of_a_refused_decision_is_visible")],
        untouched: &[
            (NoRunStuck, "what cannot be written is claimed again, as under F12"),
            (ReadsGoOn, "reading writes nothing"),
        ],
        only_of_a_file: &[],
    },
    Row {
        fault: "F28",
        stories: &[(&ALL, "a_hundred_thousand_runs_after_an_outage_are_drained_oldest_first_and_visibly")],
        untouched: &[],
        only_of_a_file: &[],
    },
];

/// The stories that are told of a record on a server: those that say so themselves, and those that `.ci/run` tells once
/// more on one.
fn told_on_a_server() -> BTreeSet<String> {
    let ci = include_str!("../.ci/run");
    let (_, again) = ci.split_once("COUNTERSIGN_TEST_STORE=postgres").unwrap();
    let again = again.split("\n  cargo").next().unwrap();
    let modules: BTreeSet<&str> = again.split_whitespace().filter_map(|word| word.strip_suffix("::")).collect();
    assert!(modules.contains("promotion") && modules.len() > 10, "{modules:?}");
    let says = ["on_each", "on_server", "start_on_server", "Shared::", "postgres()", "Postgres::", "each().await"];
    let mut told = BTreeSet::new();
    let mut directories = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")];
    while let Some(directory) = directories.pop() {
        for path in std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                directories.push(path);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let is_told_again = modules.contains(path.file_stem().unwrap().to_str().unwrap());
            let text = std::fs::read_to_string(&path).unwrap();
            for story in text.split("async fn ").skip(1) {
                let (name, body) = story.split_once('(').unwrap();
                let body = body.split("\n}\n").next().unwrap();
                if is_told_again || says.iter().any(|word| body.contains(word)) {
                    told.insert(name.to_owned());
                }
            }
        }
    }
    told
}

#[test]
fn every_fault_has_a_story_or_a_reason_for_each_promise() {
    let (mut numbers, told) = (BTreeSet::new(), told_on_a_server());
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
        let on_a_server = row.stories.iter().filter(|(_, story)| told.contains(*story));
        let on_a_server: BTreeSet<Promise> = on_a_server.flat_map(|(promises, _)| promises.iter().copied()).collect();
        for promise in shown {
            let why = row.only_of_a_file.iter().find(|(of_a_file, _)| *of_a_file == promise);
            let is_shown = on_a_server.contains(&promise);
            assert_eq!(why.is_none(), is_shown, "{}: {promise:?} of a server needs a story or a reason", row.fault);
        }
    }
    let expected: Vec<String> = (9..=28).map(|number| format!("F{number}")).collect();
    assert_eq!(TABLE.iter().map(|row| row.fault).collect::<Vec<_>>(), expected);
}
