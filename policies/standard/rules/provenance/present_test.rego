package countersign.rules.provenance.present_test

import data.countersign.rules.provenance.present

statement(type) := {
	"digest": "sha256:1",
	"predicate_type": type,
	"predicate": {},
	"signer": {"identity": null, "issuer": null, "key": "k"},
	"signed_at": "2026-01-01T00:00:00Z",
	"claimed_at": null,
}

test_provenance_shows_it if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
	present.used == {"sha256:1"} with input.signed.builder as [statement("https://slsa.dev/provenance/v1")]
}

test_the_version_before_shows_it_too if {
	present.shown with input.signed.builder as [statement("https://slsa.dev/provenance/v0.2")]
}

test_another_statement_is_no_provenance if {
	every type in ["https://in-toto.io/Provenance/v0.1", "https://slsa.dev/provenance/v0.1", "https://slsa.dev/provenance/v1x"] {
		not present.shown with input.signed.builder as [statement(type)]
		present.found == "no such statement" with input.signed.builder as [statement(type)]
	}
}

test_nothing_shows_nothing if not present.shown with input.signed.builder as []

test_a_missing_document_shows_nothing if not present.shown with input as {}
