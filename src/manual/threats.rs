//! What the gate withstands, and the test that shows it.
//!
//! One item a number of the threat catalogue (A: attacks, F: faults). `tests/tidy/threats.rs` reads this file: every
//! number is here once, and every test that is named exists. `later:` says what is not built yet, and why that is safe
//! meanwhile.
//!
//! # Bundle cryptography
//!
//! * A1 — a changed signature, or another's — `verify::every_attack_on_a_bundle_is_rejected_for_its_own_reason`, `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `client::the_command_line_answers_all_of_the_suite_by_path_and_by_digest`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`, `mutation::no_change_of_a_cosign_layer_goes_unseen_but_of_the_named_hints`
//! * A2 — an envelope that is not the one logged — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`
//! * A3 — a log entry of another artifact, certificate or signature — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`
//! * A4 — an inclusion proof that proves nothing — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`, `verify::the_attack_files_are_rejected_for_the_reason_in_their_names`, `vectors::merkle_inclusion_proofs_have_their_answers`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`
//! * A5 — a checkpoint with a wrong root, key or signature — `tampering::a_checkpoint_must_be_signed_by_the_log_that_the_entry_names`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`
//! * A6 — a signed entry timestamp that is invalid or too late — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `cosign_v2::a_real_promise_of_a_public_log_is_a_trusted_time`
//! * A7 — an integrated time that nobody signed — `tampering::an_integrated_time_without_a_promise_is_no_time`, `cosign_v2::a_log_s_promise_is_a_trusted_time_and_no_proof`
//! * A8 — a Rekor v2 entry without a timestamp — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`
//! * A9 — a timestamp from nobody we trust, or outside a validity — `tampering::a_timestamp_outside_the_certificate_s_life_is_refused_for_that`, `windows::a_timestamp_authority_whose_window_ended_before_the_signing_tells_no_time`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`
//! * A10 — a certificate chain of another instance — `certificates::a_chain_that_is_broken_and_a_signature_by_another_key_are_refused`, `tampering::among_several_roots_the_one_that_knows_the_bundle_answers`, `windows::an_authority_whose_window_ended_before_the_signing_issues_nothing`, `backing::only_the_roots_that_an_environment_names_count_there`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `notation_signatures::every_attack_is_refused_with_the_code_that_names_it`
//! * A11 — an intermediate that had expired at the signing time — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`
//! * A12 — a certificate timestamp that is missing or of another log — `conformance::every_case_of_the_sigstore_conformance_suite_has_its_answer`, `windows::a_certificate_log_whose_window_ended_before_the_certificate_vouches_for_nothing`
//! * A13 — a bundle by key without that key, or after the key's time — `verify::another_key_and_no_key_at_all_are_told_with_both_sides`, `tampering::a_log_key_that_was_retired_before_the_signing_is_refused`, `cosign_v2::a_key_in_a_log_entry_or_in_an_annotation_is_nobody_s_key`
//! * A14 — a trusted root with an interval that has no beginning — `trusted_root::a_window_without_a_beginning_refuses_the_whole_root`, `commands::a_service_reads_its_roots_again_when_told_and_keeps_the_former_one_of_what_does_not_load`
//! * A15 — one authority counted twice — `windows::one_key_under_two_ids_is_one_authority`, `thresholds::two_timestamps_by_one_authority_are_one_authority_however_often_the_root_lists_it`, `thresholds::two_logs_are_two_and_one_log_under_two_ids_is_one`, `backing::an_environment_counts_distinct_logs`, `backing::an_environment_counts_distinct_timestamp_authorities`, `attacks::one_key_under_two_ids_signs_once`, `policies::a_bad_pack_is_refused_with_every_error_and_its_place`
//! * A16 — weak algorithms, malleable or non-canonical encodings — `conformance::wycheproof_signatures_have_their_answers`, `keys::an_ed25519_signature_with_a_point_of_small_order_is_refused`, `vectors::wycheproof_signatures_have_their_answers_of_the_library_too`, `notation_signatures::every_attack_is_refused_with_the_code_that_names_it`
//! * A17 — unknown versions, negative indexes, bad base64, trailing bytes — `verify::the_attack_files_are_rejected_for_the_reason_in_their_names`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`
//!
//! # Binding to the subject
//!
//! * A18 — a correct signature about another digest — `models::each_statement_about_a_model_has_the_answer_in_its_name`, `promotion::evidence_about_one_artifact_says_nothing_about_another`, `real_bundles::a_real_bundle_about_one_artifact_is_refused_for_another`, `cosign_v2::a_layer_is_evidence_only_about_its_own_image`
//! * A19 — no subject, many subjects, other algorithms — `statement::fifty_thousand_subjects_are_read_and_one_more_is_not`, `statement::only_sha256_binds_a_subject`, `verify::the_attack_files_are_rejected_for_the_reason_in_their_names`
//! * A20 — evidence about an index used for a platform, and the reverse — `platforms::evidence_about_an_index_says_nothing_of_its_platforms_unless_the_pack_says_so`, `platforms::evidence_about_platforms_never_says_anything_of_their_index`, `platforms::a_platform_shows_nothing_for_another`, `platforms::a_waiver_covers_what_evidence_about_the_same_digest_covers`, `promotion::evidence_about_one_artifact_says_nothing_about_another`
//! * A21 — evidence of another repository or project replayed — `store::an_upload_is_the_projects_own_and_counts_once`, `publication::a_summary_is_signed_by_the_gates_key_and_the_same_bytes_each_time`
//! * A22 — another predicate type than the one demanded — `standard_pack::complete_evidence_is_ready_and_each_missing_piece_is_named`, `cosign_v2::what_cosign_v2_left_in_a_registry_counts_as_what_cosign_v3_leaves`
//! * A23 — an annotation that contradicts the payload — `registry::a_referrer_of_another_subject_is_passed_over_and_says_so`, `verify::what_was_rejected_can_still_be_named`, `cosign_v2::an_attestation_is_what_its_payload_says_and_not_its_layer`
//! * A24 — another payload type, an index that is a manifest too — `document::a_document_that_is_manifest_and_index_at_once_is_refused`, `verify::the_attack_files_are_rejected_for_the_reason_in_their_names`, `cosign_v2::the_attack_files_are_rejected_for_the_reason_in_their_names`, `form::each_form_is_told_by_its_first_telling_key`, `platforms::what_a_builder_attests_beside_its_platforms_is_no_platform_and_what_only_says_so_is`, `platforms::an_index_within_an_index_is_refused_by_name_and_not_followed`, `notation_signatures::every_attack_is_refused_with_the_code_that_names_it`
//! * A25 — an old passing test replayed after a failing one; an override for a later digest — `promotion::the_newest_smoke_test_wins_in_both_directions`, `overrides::an_override_is_for_its_own_subject_rule_and_environment`
//! * A26 — another builder, source or state than expected — `promotion::another_builder_or_source_is_refused_by_its_own_rule`, `promotion::a_dirty_build_is_refused_for_production`, `predicates::provenance_of_both_versions_reads_the_same`
//! * A27 — a VSA from somebody else, or of our own as evidence — `publication::the_gates_own_summaries_are_not_evidence`, `platforms::another_verifiers_summary_counts_only_by_the_pair_that_is_believed`
//!
//! # Identity and policy
//!
//! * A28 — a pattern that matches more than was meant — `signers::a_pattern_is_anchored_at_both_ends`, `signers::a_star_stays_within_its_segment`, `real_bundles::a_real_build_is_ready_for_the_identity_that_signed_it_and_for_no_other`
//! * A29 — an option that is accepted and unused — `policies::a_bad_pack_is_refused_with_every_error_and_its_place`, `standard_pack::no_constraint_of_the_standard_pack_can_be_dropped_unnoticed`, `constraints::every_constraint_that_a_pack_can_state_decides_something`, `constraints::no_field_of_a_manifest_is_without_its_row`
//! * A30 — the right name from another issuer — `signers::the_issuer_is_compared_letter_by_letter`, `real_bundles::a_real_build_is_ready_for_the_identity_that_signed_it_and_for_no_other`
//! * A31 — several names, NUL bytes, other kinds of name — `certificates::a_certificate_that_is_not_for_signatures_now_is_refused_for_that`, `signer::a_certificate_that_could_be_read_in_two_ways_names_nobody`
//! * A32 — any workflow of a repository — `signers::a_star_has_no_place_in_host_owner_or_issuer`, `real_bundles::a_real_build_is_ready_for_the_identity_that_signed_it_and_for_no_other`
//! * A33 — two exceptions, the laxer winning — `overrides::an_override_is_for_its_own_subject_rule_and_environment`
//! * A34 — no policy for the question — `promotion::an_environment_that_the_pack_does_not_have_is_named_with_those_it_has`
//! * A35 — a policy that demands nothing — `policies::a_bad_pack_is_refused_with_every_error_and_its_place`
//! * A36 — an error, undefined, or a spent budget taken for a yes — `policies::a_broken_rule_is_its_own_violation_and_no_others`
//! * A37 — a policy that looks outside — `builtins::what_reaches_outside_or_never_ends_is_not_offered`
//! * A38 — patterns and recursion that never end — `builtins::formats_and_patterns_are_literal_and_bounded`, `lexical::nesting_is_refused_before_the_parser_can_drown_in_it`, `fuzzing::no_change_of_a_case_makes_a_reader_panic_or_hang`
//! * A39 — evidence that is taken for policy — `policies::what_no_accepted_signer_signed_is_seen_without_its_content`
//! * A40 — a pack edited after the decision — `policy_activation::what_stands_is_decided_again_before_the_switch`
//! * A41 — an older pack served again — `policy_activation::an_older_version_is_refused_and_the_pack_in_force_stays`
//!
//! # Registry and transport
//!
//! * A42 — a tag that moves between question and answer — `registry_faults::a_tag_whose_registry_states_another_digest_is_not_believed`, `reference::a_digest_wins_over_the_tag_beside_it`, `export::a_part_of_another_decision_is_found_out_by_what_the_record_and_the_summary_name`
//! * A43 — other bytes, truncated bytes, endless bytes — `registry_faults::every_fault_of_a_manifest_has_its_class_its_tries_and_its_advice`, `publication::no_fault_of_a_registry_is_ever_taken_for_missing_evidence`, `registry_table::whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands`
//! * A44 — a listing without end — `registry_faults::a_listing_without_end_is_a_fault_that_names_the_limit`, `registry_hosts::one_referrer_too_many_is_an_answer_that_names_the_limit_and_what_to_do`, `registry_hosts::a_thousand_referrers_are_looked_at_and_told_one_by_one`
//! * A45 — junk that hides the good one — `registry_faults::a_listing_without_end_is_a_fault_that_names_the_limit`, `promotion::a_bare_digest_is_decided_from_what_was_given_to_the_gate`, `registry_hosts::a_heap_of_other_artifacts_keeps_nobody_from_the_evidence`, `document::what_most_likely_holds_evidence_is_read_first_and_the_newest_of_it`
//! * A46 — registries that say they have the API and do not — `registry::evidence_under_the_fallback_tag_is_found_although_the_registry_has_the_api`
//! * A47 — writers who lose each other's entries — `registry::writers_at_the_same_time_lose_nothing_in_the_fallback_index`, `registry::an_entry_that_another_writer_dropped_is_written_again`
//! * A48 — a token server of the attacker's — `registry_faults::no_credentials_are_sent_to_a_token_server_elsewhere`, `realm::a_token_server_that_has_nothing_to_do_with_the_registry_is_not`, `registry_table::whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands`, `fuzzing::no_change_of_a_case_makes_a_reader_panic_or_hang`
//! * A49 — a redirect that takes credentials along — `registry_faults::a_redirect_to_another_host_takes_no_credentials_along`, `registry_faults::redirects_end_at_the_limit`
//! * A50 — archives that explode — `verify::a_bundle_as_large_or_as_deep_as_the_limit_is_read_and_one_more_is_not`, `cosign_v2::a_layer_as_large_as_a_bundle_may_be_is_read_and_one_more_byte_is_not`, `registry_table::whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands`, `export::a_file_with_a_member_changed_dropped_added_or_of_another_export_is_refused`, `tar::every_trick_of_a_header_is_refused_for_what_it_is`
//! * A51 — addresses inside our network — `client::an_address_that_a_registry_leads_to_is_checked`
//!
//! # Parsing and resources
//!
//! * A52 — JSON that parsers disagree about — `json::what_parsers_disagree_about_is_refused`, `json::a_duplicate_key_is_refused_wherever_it_stands`, `json::nesting_ends_at_the_limit_and_says_where`, `simple_signing::what_another_reader_could_read_in_another_way_is_refused_where_it_stands`, `mutation::no_change_of_a_bundle_goes_unseen_but_of_the_named_hints`, `fuzzing::no_change_of_a_case_makes_a_reader_panic_or_hang`
//! * A53 — policies that are deep or huge — `lexical::nesting_is_refused_before_the_parser_can_drown_in_it`, `files::each_bound_of_a_pack_is_an_error_that_names_it`
//! * A54 — input that makes us panic — `models::no_statement_makes_the_reader_panic`, `bundle::no_broken_bundle_makes_the_readers_panic`, `tampering::no_field_of_a_real_bundle_can_be_changed_unseen_but_the_named_hints`, `cosign_v2::no_annotation_makes_the_reader_panic`, `cosign_v2::no_changed_byte_of_a_layer_changes_a_fact`, `fuzzing::no_change_of_a_case_makes_a_reader_panic_or_hang`, `fuzzing::no_change_of_a_case_makes_a_reader_take_much_memory`
//! * A55 — no evidence at all — `promotion::every_reason_is_reported_not_only_the_first`
//! * A56 — text that moves the terminal — `models::a_name_that_no_signature_can_have_is_refused`, `rejection::no_text_is_shown_with_control_characters`, `registry_faults::what_a_registry_says_is_shown_without_its_control_bytes`
//!
//! # Service, cache, authorization, audit
//!
//! * A57 — a cache key weaker than the inputs — later: no decision is cached; `check` reads the record and computes how it stands
//! * A58 — a key that was revoked while decisions stand — `overrides::an_approver_whom_the_pack_no_longer_names_no_longer_counts`, `policy_activation::what_stands_is_decided_again_before_the_switch`, `backing::a_key_that_is_revoked_takes_what_stands_on_it_and_nothing_rises_by_itself`
//! * A59 — a TUF repository rolled back, frozen, unsigned, mixed, endless or out of its directory — `attacks::every_attack_of_a_mirror_is_refused_for_its_own_reason`, `attacks::the_keys_change_hands_step_by_step_and_never_otherwise`, `attacks::no_name_in_the_metadata_becomes_a_path`, `attacks::what_is_kept_is_believed_only_as_it_was_signed`, `backing::an_expired_root_makes_what_it_would_decide_unknown_until_it_is_renewed`
//! * A60 — evidence that arrives or vanishes afterwards — `promotion::the_newest_smoke_test_wins_in_both_directions`
//! * A63 — a permission without reason or end, or by the requester — `overrides::the_requester_and_strangers_cannot_approve`, `overrides::what_cannot_be_overridden_cannot_be_asked_for`
//! * A64 — edited records — `store_faults::whatever_is_edited_is_noticed_when_it_is_read_and_by_fsck` later: deletion shows only with the decision log
//! * A65 — staging's decision quoted for production — `store::the_latest_decision_is_the_one_of_its_own_project_subject_environment_and_pack`, `export::on_a_machine_without_a_gate_the_file_answers_check_verify_and_replay`
//!
//! # Faults
//!
//! * F1 — a registry that refuses, or has no name — `registry_faults::a_registry_that_is_not_there_is_unavailable`, `publication::an_unknown_has_no_summary_and_never_replaces_what_stands`, `registries::a_registry_that_refuses_is_unknown_and_trying_again_is_said_to_be_pointless`, `registry_table::a_registry_that_does_it_to_every_request_is_no_different`, `registry_hosts::of_many_who_want_a_dead_registry_only_the_first_wait_for_it`, `registries::a_name_that_does_not_resolve_is_unknown`, `registries::a_port_that_speaks_no_tls_is_unknown`, `registries::a_certificate_that_does_not_hold_is_unknown_and_not_asked_for_twice`
//! * F2 — a registry that is slow — `registry_faults::the_deadline_of_a_call_ends_its_tries_and_its_pauses`, `registries::a_registry_that_never_answers_is_named_when_the_time_is_over`, `registry_table::whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands`, `registry_hosts::of_many_who_want_a_dead_registry_only_the_first_wait_for_it`
//! * F3 — bursts of 5xx — `registry_faults::a_registry_that_recovers_is_answered_for`, `breaker::every_state_answers_every_event_as_the_drawing_says`, `registry_hosts::one_probe_finds_out_whether_a_host_is_back_and_then_everybody_goes_on`
//! * F4 — 429 with and without Retry-After — `registry_faults::every_fault_of_a_manifest_has_its_class_its_tries_and_its_advice`, `tries::retry_after_is_read_as_seconds_and_as_a_date`, `registries::a_registry_that_throttles_or_fails_is_asked_three_times_or_when_it_says`, `cosign_v2::a_tag_that_could_not_be_asked_is_never_taken_for_not_signed`, `registry_hosts::one_429_on_one_repository_keeps_all_requests_from_that_host_for_as_long_as_it_asked`, `registry_hosts::a_throttling_registry_is_not_asked_more_often_than_three_times_by_all_together`
//! * F5 — truncated or wrong bytes — `registry_faults::wrong_bytes_are_fetched_once_more_past_the_caches`, `registries::a_registry_that_answers_with_wrong_or_endless_bytes_is_not_believed`, `cosign_v2::a_layer_that_is_not_there_or_too_large_makes_the_answer_unknown`, `registry_table::whatever_a_registry_does_the_answer_is_unknown_and_what_stood_still_stands`
//! * F6 — a registry that does not read what it wrote — `registry::an_entry_that_another_writer_dropped_is_written_again`, `registry_faults::a_registry_that_stores_something_else_than_was_sent_is_found_out`, `registry_hosts::a_thousand_referrers_are_looked_at_and_told_one_by_one`
//! * F7 — Fulcio, Rekor or the timestamp authority down when signing — `service::what_passes_is_waited_out_and_counted`,
//!   `service::each_refusal_has_its_class_and_its_advice`, `keyless::a_service_that_is_not_there_is_named_with_its_tries_and_nothing_is_written`,
//!   `outbox::a_signature_that_was_begun_is_there_for_the_next_command_and_gone_when_it_is_stored`; the interoperability
//!   tests have it on real services
//! * F8 — a TUF mirror that is down — `commands::a_mirror_that_cannot_be_asked_or_believed_changes_nothing`, `commands::a_service_asks_the_repositories_by_itself_and_says_when_it_cannot`, `backing::an_expired_root_makes_what_it_would_decide_unknown_until_it_is_renewed`
//! * F9 — a clock that is wrong or jumps — `keyless::a_clock_that_is_behind_is_named`, `store::the_newest_decision_is_the_last_committed_even_when_the_clock_jumps_back`, `lease::a_clock_that_is_a_year_ahead_holds_nobody_up`, `simulation::no_worker_crash_stall_or_lost_message_breaks_a_promise_and_every_run_ends`
//! * F10 — something expires between verification and reading — `promotion::a_smoke_test_grows_old_without_any_job_having_to_run`, `overrides::an_override_is_no_longer_in_force_at_its_expiry`
//! * F11 — a database that is busy — `store_faults::a_database_that_another_process_holds_is_waited_for_and_then_named`, `databases::a_database_that_another_process_holds_is_unknown_and_named`
//! * F12 — a full disk, an I/O error — `store_faults::a_full_database_refuses_to_write_loses_nothing_and_still_answers`, `store_faults::a_write_that_the_disk_refuses_half_way_is_in_doubt_and_the_store_goes_on`, `files::on_a_full_disk_nothing_is_lost_and_nothing_half_written`
//! * F13 — `kill -9` at any moment — `store_faults::what_was_acknowledged_survives_kill_9_and_the_rest_is_whole_or_absent`, `store_faults::a_commit_that_is_dropped_half_way_is_there_whole_or_not_at_all`
//! * F14 — torn pages, a truncated log — `store_faults::overwritten_pages_are_an_error_and_no_panic`, `store_faults::a_truncated_write_ahead_log_loses_whole_transactions_and_never_a_half`
//! * F15 — a commit whose outcome is not known — `store_faults::a_write_that_the_disk_refuses_half_way_is_in_doubt_and_the_store_goes_on`
//! * F16 — two who decide at once — `runs::of_two_processes_one_works_and_the_other_looks_on_and_both_say_the_same`, `store::of_all_appends_at_one_version_exactly_one_wins`, `promotion::the_same_request_is_the_same_run_and_another_body_is_a_conflict`
//! * F17 — a stalled holder of a lease — `queue::a_worker_that_was_paused_for_too_long_writes_nothing_any_more`, `lease::only_the_newest_holder_renews_writes_and_gives_back`, `simulation::no_worker_crash_stall_or_lost_message_breaks_a_promise_and_every_run_ends`
//! * F18 — requests that are repeated — `queue::the_same_request_is_answered_by_a_run_that_has_read_nothing_yet_and_by_no_other`, `runs::however_many_ask_the_same_while_it_is_read_the_registry_is_read_once_more`, `store::the_same_key_with_another_request_is_refused_with_both_digests`, `promotion::the_same_request_is_the_same_run_and_another_body_is_a_conflict`
//! * F19 — cancelled in the middle — `runs::a_run_is_cancelled_by_another_process_within_a_second`, `runs::who_leaves_does_not_take_the_others_with_it_and_who_cancels_does_and_says_so`, `promotion::a_cancelled_run_decides_nothing_and_says_what_was_not_done`, `smoke::what_is_cancelled_is_killed_and_not_tried_again`, `interruptions::a_promotion_that_is_interrupted_is_cancelled_and_says_what_was_not_done`
//! * F20 — a restart in the middle — `runs::what_a_lost_process_had_begun_another_brings_to_its_end`, `queue::a_run_whose_workers_are_lost_one_after_the_other_is_given_up`, `promotion::a_run_that_was_interrupted_is_finished_after_a_restart`
//! * F21 — a database of a newer version — `store_faults::a_database_that_a_newer_version_wrote_is_refused_with_both_versions`, `databases::a_database_of_a_newer_version_is_refused_and_not_touched`
//! * F22 — a policy that does not load — `policy_activation::a_pack_that_does_not_load_changes_nothing`, `packs::a_pack_that_does_not_parse_is_refused_with_file_line_and_column`
//! * F23 — little memory — `verify::seventeen_parts_of_one_kind_are_too_many`, `files::each_bound_of_a_pack_is_an_error_that_names_it` later: a whole process under a memory limit
//! * F24 — slow registries that hold every thread — later: the service bounds its runs; a lane of its own for `check` comes with load tests
//! * F25 — one part down — `publication::no_fault_of_a_registry_is_ever_taken_for_missing_evidence`, `store_faults::a_file_that_may_not_be_written_is_read_and_its_writer_told`
//! * F26 — nobody takes our messages — `publication::a_publication_that_fails_is_visible_retried_and_loses_nothing`
//! * F27 — the audit cannot be written — `store::nothing_of_a_refused_decision_is_visible`
//! * F28 — a million waiting runs — `queue::a_hundred_thousand_runs_after_an_outage_are_taken_in_order`, `queue::what_may_change_a_decision_is_noted_once_and_made_a_run_of_in_order`
