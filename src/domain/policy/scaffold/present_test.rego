package countersign.rules.provenance.present_test

import data.countersign.rules.provenance.present

test_provenance_is_shown if {
	present.shown with input.signed.builder as [{
		"digest": "sha256:1",
		"predicate_type": "https://slsa.dev/provenance/v1",
	}]
}

test_another_predicate_shows_nothing if {
	not present.shown with input.signed.builder as [{
		"digest": "sha256:1",
		"predicate_type": "https://example.com/other",
	}]
}

test_nothing_shows_nothing if {
	not present.shown with input.signed.builder as []
}

test_what_is_said_of_it if {
	present.expected == "SLSA provenance v1, signed by a member of `builder`"
	present.found == "1 of them" with input.signed.builder as [{
		"digest": "sha256:1",
		"predicate_type": "https://slsa.dev/provenance/v1",
	}]
	present.used == {"sha256:1"} with input.signed.builder as [{
		"digest": "sha256:1",
		"predicate_type": "https://slsa.dev/provenance/v1",
	}]
}
